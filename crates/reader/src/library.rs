//! The library: a folder of bundles, each verified before it is used.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use haki_bundle::{Bundle, Medium, Store, StoredItem};
use haki_content::{Concept, EmergencyNumber, Language, Place, Topic};
use haki_trust::map::Map;
use haki_trust::{Publisher, PublisherKind};
use jiff::civil::Date;

use crate::circle::{Circle, Refusal};
use crate::medium::FileMedium;
use crate::view::{BundleView, Signer};

/// Ending of bundle files.
const BUNDLE_EXTENSION: &str = "haki";

/// Largest number of bundle files that are looked at in one folder.
const BUNDLES_MAX: usize = 1_000;

/// What is wrong with a library as a whole. The app stays usable; it has nothing to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LibraryProblem {
    /// There is no such folder.
    Missing,
    /// The folder holds no bundle.
    Empty,
    /// The folder holds bundles, but none that can be used.
    NoneOpen,
    /// The folder cannot be read.
    Unreadable,
}

impl LibraryProblem {
    /// Stable code: the message ids are `error-<code>` and `error-<code>-help`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Missing => "library-missing",
            Self::Empty => "library-empty",
            Self::NoneOpen => "library-none-open",
            Self::Unreadable => "library-unreadable",
        }
    }
}

/// A verified bundle in use.
pub(crate) struct OpenBundle {
    pub(crate) file: String,
    pub(crate) bundle: Bundle,
    pub(crate) facts: Facts,
    store: Mutex<Store>,
}

/// What a bundle says besides the words of its pages, read once when it is opened.
pub(crate) struct Facts {
    pub(crate) languages: Vec<Language>,
    pub(crate) topics: Vec<Topic>,
    pub(crate) places: Vec<Place>,
    pub(crate) emergency_numbers: Vec<EmergencyNumber>,
    pub(crate) concepts: Vec<Concept>,
    pub(crate) items: Vec<StoredItem>,
}

impl Facts {
    fn read(store: &Store) -> Result<Self, haki_bundle::Error> {
        let stored = store.item_ids()?.into_iter().map(|id| store.item(&id));
        let items = stored.filter_map(Result::transpose).collect::<Result<_, _>>()?;
        Ok(Self {
            languages: store.languages()?,
            topics: store.topics()?,
            places: store.places()?,
            emergency_numbers: store.emergency_numbers()?,
            concepts: store.concepts()?,
            items,
        })
    }
}

impl OpenBundle {
    /// Its content. SQLite connections are used by one thread at a time.
    pub(crate) fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn signer(&self) -> Signer {
        let manifest = self.bundle.manifest();
        Signer {
            publisher_name: self.bundle.publisher().name.clone(),
            namespace: manifest.namespace.clone(),
            edition: manifest.edition,
            issued: manifest.issued.to_string(),
            fingerprint: self.bundle.verified().root.fingerprint().to_string(),
            is_development: self.bundle.publisher().kind == PublisherKind::Development,
        }
    }

    fn view(&self, today: Date) -> BundleView {
        let manifest = self.bundle.manifest();
        BundleView::Open {
            file: self.file.clone(),
            signer: self.signer(),
            bytes: self.bundle.length_bytes(),
            review_by: manifest.review_by.to_string(),
            is_old: manifest.review_by <= today,
            languages: u32::try_from(manifest.languages.len()).unwrap_or(u32::MAX),
            items: manifest.items,
            texts: manifest.texts,
        }
    }
}

/// A file that is not read.
#[derive(Debug)]
struct Refused {
    file: String,
    code: &'static str,
    detail: String,
}

/// What a folder holds.
pub(crate) struct OpenLibrary {
    folder: PathBuf,
    pub(crate) problem: Option<LibraryProblem>,
    pub(crate) bundles: Vec<Arc<OpenBundle>>,
    refused: Vec<Refused>,
}

impl OpenLibrary {
    /// Opens every bundle of `folder`; what cannot be trusted is listed with its reason and not read.
    pub(crate) fn open(folder: &Path, publishers: &[Publisher]) -> Self {
        let mut library = Self { folder: folder.to_owned(), problem: None, bundles: Vec::new(), refused: Vec::new() };
        match bundle_files(folder) {
            Ok(files) => {
                library.add_all(&files, publishers);
                library.problem = match (library.bundles.len(), library.refused.len()) {
                    (0, 0) => Some(LibraryProblem::Empty),
                    (0, _) => Some(LibraryProblem::NoneOpen),
                    _ => None,
                };
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                library.problem = Some(LibraryProblem::Missing);
            }
            Err(_) => library.problem = Some(LibraryProblem::Unreadable),
        }
        library
    }

    /// Umbrella bundles first: one of them may carry the map of who may publish the others.
    fn add_all(&mut self, files: &[PathBuf], publishers: &[Publisher]) {
        let sighted = files.iter().filter_map(|path| unverified_roots(path)).collect();
        let mut circle = Circle::new(publishers, sighted);
        let mut verified: BTreeMap<&Path, Result<Bundle, Refusal>> = BTreeMap::new();
        let mut maps: BTreeMap<(Date, u64), Map> = BTreeMap::new();
        for path in files {
            let Some(bundle) = circle.open_umbrella(|| medium(path)) else { continue };
            let found = read_map(&bundle).map(|map| {
                let manifest = bundle.manifest();
                maps.extend(map.map(|map| ((manifest.issued, manifest.edition), map)));
            });
            verified.insert(path, found.map(|()| bundle));
        }
        if let Some((_, newest)) = maps.pop_last() {
            circle.follow(newest);
        }
        for path in files {
            let bundle = verified.remove(path.as_path()).unwrap_or_else(|| circle.open(|| medium(path)));
            self.add(path, bundle.and_then(read));
        }
    }

    fn add(&mut self, path: &Path, found: Result<(Bundle, Store, Facts), Refusal>) {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match found {
            Ok((bundle, store, facts)) => {
                self.admit(Arc::new(OpenBundle { file, bundle, facts, store: Mutex::new(store) }));
            }
            Err((code, detail)) => self.refused.push(Refused { file, code, detail }),
        }
    }

    /// Of two bundles for one namespace the newer edition is used.
    fn admit(&mut self, new: Arc<OpenBundle>) {
        let namespace = &new.bundle.manifest().namespace;
        let Some(at) = self.bundles.iter().position(|other| other.bundle.manifest().namespace == *namespace) else {
            self.bundles.push(new);
            return;
        };
        let edition = |bundle: &OpenBundle| bundle.bundle.manifest().edition;
        let (older, code) = match edition(&new).cmp(&edition(&self.bundles[at])) {
            std::cmp::Ordering::Greater => (std::mem::replace(&mut self.bundles[at], new), "bundle-edition-older"),
            std::cmp::Ordering::Less => (new, "bundle-edition-older"),
            std::cmp::Ordering::Equal => (new, "bundle-duplicate"),
        };
        let kept = &self.bundles[at];
        let detail = format!(
            "edition {} of `{}` stands aside for edition {} in {}",
            edition(&older),
            kept.bundle.manifest().namespace,
            edition(kept),
            kept.file
        );
        self.refused.push(Refused { file: older.file.clone(), code, detail });
    }

    /// Number of files that were refused.
    pub(crate) fn refused_count(&self) -> usize {
        self.refused.len()
    }

    /// Newest day on which a bundle in use was issued: the clock cannot be earlier than that (design §4a).
    pub(crate) fn newest_issue(&self) -> Option<Date> {
        self.bundles.iter().map(|open| open.bundle.manifest().issued).max()
    }

    /// What the Library screen shows.
    pub(crate) fn view(&self, today: Date) -> crate::view::Library {
        let open = self.bundles.iter().map(|open| (open.file.clone(), open.view(today)));
        let refused = self.refused.iter().map(|refused| {
            let (file, code, detail) = (refused.file.clone(), refused.code.to_owned(), refused.detail.clone());
            (refused.file.clone(), BundleView::Refused { file, code, detail })
        });
        let mut bundles: Vec<_> = open.chain(refused).collect();
        bundles.sort_by(|a, b| a.0.cmp(&b.0));
        crate::view::Library {
            folder: self.folder.display().to_string(),
            problem: self.problem.map(|problem| problem.code().to_owned()),
            bundles: bundles.into_iter().map(|(_, view)| view).collect(),
        }
    }
}

fn bundle_files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let is_bundle = path.extension().is_some_and(|extension| extension == BUNDLE_EXTENSION) && path.is_file();
        if is_bundle && files.len() < BUNDLES_MAX {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn medium(path: &Path) -> std::io::Result<Box<dyn Medium>> {
    Ok(Box::new(FileMedium::open(path)?))
}

fn unverified_roots(path: &Path) -> Option<BTreeMap<u64, Vec<u8>>> {
    haki_bundle::unverified_roots(&FileMedium::open(path).ok()?).ok()
}

/// The map in a bundle of the umbrella, if it carries one.
///
/// A map that does not hold together takes its bundle with it: it may have withdrawn somebody.
fn read_map(bundle: &Bundle) -> Result<Option<Map>, Refusal> {
    if bundle.manifest().entry(haki_trust::map::FILE).is_none() {
        return Ok(None);
    }
    let bytes = bundle.entry(haki_trust::map::FILE).map_err(refusal)?;
    Map::parse(&bytes).map(Some).map_err(|error| ("bundle-damaged", error.to_string()))
}

fn read(bundle: Bundle) -> Result<(Bundle, Store, Facts), Refusal> {
    let store = bundle.content().map_err(refusal)?;
    let facts = Facts::read(&store).map_err(refusal)?;
    Ok((bundle, store, facts))
}

fn refusal(error: haki_bundle::Error) -> Refusal {
    (error.code(), error.to_string())
}
