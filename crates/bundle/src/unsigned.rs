//! Writing a bundle: first unsigned, then sealed with its publisher's signatures.

use std::collections::{BTreeMap, BTreeSet};

use haki_content::Content;

use crate::manifest::sha256_hex;
use crate::{CONTENT_NAME, Error, MANIFEST_NAME, Manifest, to_sqlite, zip};

/// Folder of the signatures in the file.
pub(crate) const META: &str = "META/";

/// A bundle before it is signed: the manifest, which is what gets signed, and all entries but the signatures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsigned {
    manifest: Vec<u8>,
    entries: BTreeMap<String, Vec<u8>>,
}

/// Builds the bundle of `content`. Same content, same bytes.
///
/// Names in `index` and `media` are without the folders `index/` and `media/`.
///
/// # Errors
/// [`Error::Unwritable`] if the content or a name cannot stand in a bundle.
pub fn write_unsigned(
    content: &Content,
    index_format: &str,
    index: &BTreeMap<String, Vec<u8>>,
    media: &BTreeMap<String, Vec<u8>>,
) -> Result<Unsigned, Error> {
    if !haki_trust::is_namespace(&content.head.namespace) {
        return Err(Error::unwritable("the namespace", "it is not lower-case words joined by - and /"));
    }
    let mut entries = BTreeMap::from([(CONTENT_NAME.to_owned(), to_sqlite(content)?)]);
    for (folder, files) in [("index", index), ("media", media)] {
        entries.extend(files.iter().map(|(name, bytes)| (format!("{folder}/{name}"), bytes.clone())));
    }
    let languages: BTreeSet<&String> = content.items.iter().flat_map(|item| item.translations.keys()).collect();
    let texts: usize = content.items.iter().map(|item| item.translations.len()).sum();
    let manifest = Manifest {
        languages: languages.into_iter().cloned().collect(),
        items: content.items.len() as u32,
        texts: texts as u32,
        index_format: index_format.to_owned(),
        ..Manifest::describe(&content.head, entries.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())))
    };
    let manifest = manifest.to_bytes();
    Manifest::parse(&manifest).map_err(|why| Error::unwritable(MANIFEST_NAME, why))?;
    let unsigned = Unsigned { manifest, entries };
    zip::write(&unsigned.files())?;
    Ok(unsigned)
}

/// Returns the bundle file: `unsigned` with its signatures. Same input, same bytes.
///
/// Names in `metadata` are whole: `META/1.root.json`, `META/timestamp.json`.
///
/// # Errors
/// [`Error::Unwritable`] if a name cannot stand in a bundle or is not under `META/`, or the file gets too long.
pub fn seal(unsigned: &Unsigned, metadata: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, Error> {
    let mut files = unsigned.files();
    for (name, bytes) in metadata {
        if !name.starts_with(META) {
            return Err(Error::unwritable(name, format!("signatures stand under {META}")));
        }
        files.insert(name, bytes);
    }
    zip::write(&files)
}

impl Unsigned {
    /// Reads an unsigned bundle, or a signed one without its signatures, and checks its entries against the
    /// manifest. Nobody vouches for the result: it is for publishers, who look at what they sign.
    ///
    /// # Errors
    /// [`Error::Damaged`] if it is not a bundle, [`Error::FormatNewer`] if it is a newer one.
    pub fn parse(file: &[u8]) -> Result<Unsigned, Error> {
        let archive = zip::open(&file)?;
        let mut entries = BTreeMap::new();
        for record in archive.records().filter(|record| !record.name.starts_with(META)) {
            entries.insert(record.name.clone(), archive.read(&file, record)?);
        }
        let manifest =
            entries.remove(MANIFEST_NAME).ok_or_else(|| Error::damaged(MANIFEST_NAME, "the bundle has no manifest"))?;
        let parsed = Manifest::parse(&manifest)?;
        parsed.check_entries(entries.iter().map(|(path, bytes)| (path.as_str(), bytes.len() as u64)))?;
        for entry in &parsed.entries {
            if entries.get(&entry.path).map(|bytes| sha256_hex(bytes)).as_ref() != Some(&entry.sha256) {
                return Err(Error::damaged(&entry.path, "its bytes do not have the manifest's hash"));
            }
        }
        Ok(Unsigned { manifest, entries })
    }

    /// Adds the umbrella's map of publishers, replacing an earlier one.
    ///
    /// # Errors
    /// [`Error::Unwritable`] if the file gets too long.
    pub fn with_map(mut self, map: &haki_trust::map::Map) -> Result<Unsigned, Error> {
        let why = |why: haki_trust::Error| Error::unwritable(haki_trust::map::FILE, why);
        self.entries.insert(haki_trust::map::FILE.to_owned(), map.to_bytes().map_err(why)?);
        let describe = |(path, bytes): (&String, &Vec<u8>)| crate::Entry::describe(path, bytes);
        let entries = self.entries.iter().map(describe).collect();
        self.manifest = Manifest { entries, ..self.manifest()? }.to_bytes();
        zip::write(&self.files())?;
        Ok(self)
    }

    /// Returns the unsigned file: the bundle without `META/`, which readers refuse.
    ///
    /// # Errors
    /// [`Error::Unwritable`] if it is too long.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Error> {
        zip::write(&self.files())
    }

    /// Returns the bytes of `manifest.json`, which is what a publisher signs.
    pub fn manifest_bytes(&self) -> &[u8] {
        &self.manifest
    }

    /// Returns the manifest.
    ///
    /// # Errors
    /// None for a value of this crate's making: it was read before.
    pub fn manifest(&self) -> Result<Manifest, Error> {
        Manifest::parse(&self.manifest)
    }

    /// Returns the entries that the manifest describes, by path.
    pub fn entries(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.entries
    }

    fn files(&self) -> BTreeMap<&str, &[u8]> {
        let mut files: BTreeMap<&str, &[u8]> =
            self.entries.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
        files.insert(MANIFEST_NAME, &self.manifest);
        files
    }
}
