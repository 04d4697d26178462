//! Who may say what in this library: the publishers built in, as the umbrella's map and newer roots have them.

use std::collections::BTreeMap;

use haki_bundle::{Bundle, Medium};
use haki_trust::map::{Map, Standing};
use haki_trust::{Known, Limits, Publisher, Root};

/// Why a file is not read: a stable code, and detail for the publisher.
pub(crate) type Refusal = (&'static str, String);

/// Whose bundles are read.
pub(crate) struct Circle {
    built_in: Vec<Publisher>,
    /// As they count here, the umbrella first.
    accepted: Vec<Member>,
    /// Those whose word no longer counts, as far as the map says how to know them.
    withdrawn: Vec<Publisher>,
    map: Option<Map>,
    /// The roots of every file in sight; nobody has vouched for them.
    sighted: Vec<BTreeMap<u64, Vec<u8>>>,
}

/// A publisher, and the newest root that anything in sight leads to.
struct Member {
    trusted: Publisher,
    newest: Publisher,
}

impl Circle {
    /// Starts from the publishers that the program was built with; the first is the umbrella.
    pub(crate) fn new(built_in: &[Publisher], sighted: Vec<BTreeMap<u64, Vec<u8>>>) -> Self {
        let mut circle =
            Self { built_in: built_in.to_vec(), accepted: Vec::new(), withdrawn: Vec::new(), map: None, sighted };
        circle.accepted = circle.members(built_in.to_vec());
        circle
    }

    /// Opens a bundle of the umbrella. `None` if it is somebody else's, or of no use.
    pub(crate) fn open_umbrella(&self, medium: impl Fn() -> std::io::Result<Box<dyn Medium>>) -> Option<Bundle> {
        let umbrella = self.accepted.first()?;
        Bundle::open(medium().ok()?, std::slice::from_ref(&umbrella.newest), &Known::default()).ok()
    }

    /// Takes the umbrella's map over: from now on it says who may publish what.
    pub(crate) fn follow(&mut self, map: Map) {
        let Some(umbrella) = self.built_in.first() else { return };
        let publishers = map.publishers(umbrella, &self.built_in);
        let withdrawn = map.entries().iter().filter(|(_, entry)| entry.standing == Standing::Withdrawn);
        self.withdrawn = withdrawn.filter_map(|(id, entry)| self.as_withdrawn(id, entry.root.as_ref().ok())).collect();
        self.accepted = self.members(publishers.accepted);
        self.map = Some(map);
    }

    /// Opens a bundle of whoever may publish it.
    pub(crate) fn open(&self, medium: impl Fn() -> std::io::Result<Box<dyn Medium>>) -> Result<Bundle, Refusal> {
        let unreadable = |error: std::io::Error| ("bundle-unreadable", error.to_string());
        let newest: Vec<Publisher> = self.accepted.iter().map(|member| member.newest.clone()).collect();
        match Bundle::open(medium().map_err(unreadable)?, &newest, &Known::default()) {
            Ok(bundle) => self.admit(bundle),
            Err(error) => Err(self.refusal(&error, medium)),
        }
    }

    /// Holds a verified bundle to the map.
    fn admit(&self, bundle: Bundle) -> Result<Bundle, Refusal> {
        let (id, manifest) = (bundle.publisher().id.as_str(), bundle.manifest());
        let mapped = self.map.as_ref().filter(|map| map.entries().contains_key(id));
        let checked = mapped.map_or(Ok(()), |map| map.check(id, &manifest.namespace, manifest.edition));
        match checked {
            Ok(()) => Ok(bundle),
            Err(error) => Err((code(&error), error.to_string())),
        }
    }

    /// Says more of a refused bundle than that it is refused, if it was good once.
    fn refusal(&self, error: &haki_bundle::Error, medium: impl Fn() -> std::io::Result<Box<dyn Medium>>) -> Refusal {
        let is_signed_by = |publisher: &Publisher| {
            let opened =
                medium().map(|medium| Bundle::open(medium, std::slice::from_ref(publisher), &Known::default()));
            // A withdrawn publisher has no namespace left; that its bundle is its own shows all the same.
            matches!(opened, Ok(Ok(_) | Err(haki_bundle::Error::NamespaceForeign { .. })))
        };
        if let Some(gone) = self.withdrawn.iter().find(|publisher| is_signed_by(publisher)) {
            return ("bundle-publisher-withdrawn", format!("publisher {} has been withdrawn", gone.id));
        }
        let rotated = self.accepted.iter().filter(|member| member.newest.root != member.trusted.root);
        if let Some(member) = rotated.into_iter().find(|member| is_signed_by(&member.trusted)) {
            let why = format!("signed with keys that publisher {} has replaced since", member.trusted.id);
            return ("bundle-edition-older", why);
        }
        (error.code(), error.to_string())
    }

    /// A withdrawn publisher as its bundles would be known: by the map's root, or the one built in.
    fn as_withdrawn(&self, id: &str, root: Option<&Root>) -> Option<Publisher> {
        let shipped = self.built_in.iter().find(|publisher| publisher.id == id);
        let root = root.or(shipped.map(|publisher| &publisher.root))?.clone();
        let kind = self.built_in.first()?.kind;
        Some(Publisher { id: id.to_owned(), name: id.to_owned(), namespaces: Vec::new(), root, kind })
    }

    fn members(&self, publishers: Vec<Publisher>) -> Vec<Member> {
        let member = |trusted: Publisher| Member { newest: self.with_newest_root(&trusted), trusted };
        publishers.into_iter().map(member).collect()
    }

    /// A chain that does not lead on from the trusted root, or is broken, counts for nothing.
    fn with_newest_root(&self, trusted: &Publisher) -> Publisher {
        let mut newest = trusted.clone();
        for roots in &self.sighted {
            let roots = roots.iter().map(|(version, bytes)| (*version, bytes.as_slice())).collect();
            match haki_trust::newest_root(&trusted.root, &roots, &Limits::default()) {
                Ok(root) if root.version() > newest.root.version() => newest.root = root,
                _ => {}
            }
        }
        newest
    }
}

/// The code under which a screen explains that the map forbids a bundle.
fn code(error: &haki_trust::Error) -> &'static str {
    match error {
        haki_trust::Error::PublisherWithdrawn { .. } => "bundle-publisher-withdrawn",
        haki_trust::Error::EditionOlder { .. } => "bundle-edition-older",
        haki_trust::Error::NamespaceForeign { .. } => "bundle-namespace-foreign",
        _ => "bundle-publisher-unknown",
    }
}
