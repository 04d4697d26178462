//! The manifest: what a bundle says of itself, and what its entries must be.

use std::collections::BTreeSet;
use std::fmt::Display;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::Error;

/// Name of the manifest in the file; it is the target that the publisher signs.
pub const MANIFEST_NAME: &str = "manifest.json";

/// The one format that this version reads and writes.
pub const FORMAT: u32 = 1;

/// First version of the app that reads [`FORMAT`].
const MIN_APP: &str = "0.1.0";

/// Longest manifest, in bytes (16 MiB): the block hashes of a bundle of 4 GiB take 5 MiB.
pub const MANIFEST_BYTES_MAX: u64 = 16 << 20;

/// Entries longer than this many bytes carry the hashes of their blocks (1 MiB).
pub const WHOLE_BYTES_MAX: u64 = 1 << 20;

/// Length of a block, in bytes (64 KiB). The last one of an entry may be shorter.
pub const BLOCK_BYTES: u64 = 64 << 10;

/// What a bundle says of itself, and what its entries must be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Format of the bundle, [`FORMAT`].
    pub format: u32,
    /// Publisher id, kebab-case.
    pub publisher: String,
    /// Publisher's name as it calls itself. Screens show the name under which it is trusted.
    pub publisher_name: String,
    /// Namespace the bundle speaks for: `eu`, `de/berlin`.
    pub namespace: String,
    /// Edition, counted up from 1.
    pub edition: u64,
    /// Day of issue.
    pub issued: Date,
    /// Day from which the bundle as a whole is old.
    pub review_by: Date,
    /// Lowest version of the app that can use it, `major.minor.patch`.
    pub min_app: String,
    /// BCP 47 tags of the languages that items have, sorted.
    pub languages: Vec<String>,
    /// Number of items.
    pub items: u32,
    /// Number of item texts: items times their languages.
    pub texts: u32,
    /// Format of the search index; empty if there is none.
    pub index_format: String,
    /// Every entry of the file except this one and the signatures, sorted by path.
    pub entries: Vec<Entry>,
}

/// What one entry must be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Name in the file.
    pub path: String,
    /// Length in bytes.
    pub length_bytes: u64,
    /// SHA-256 of the whole, 64 lower-case hex digits.
    pub sha256: String,
    /// Media type, e.g. `image/png`.
    pub media_type: String,
    /// SHA-256 of each block of [`BLOCK_BYTES`], if the entry is longer than [`WHOLE_BYTES_MAX`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocks: Option<Vec<String>>,
}

impl Entry {
    pub(crate) fn describe(path: &str, bytes: &[u8]) -> Entry {
        let length_bytes = bytes.len() as u64;
        let blocks = || bytes.chunks(BLOCK_BYTES as usize).map(sha256_hex).collect();
        Entry {
            path: path.to_owned(),
            length_bytes,
            sha256: sha256_hex(bytes),
            media_type: media_type(path).to_owned(),
            blocks: (length_bytes > WHOLE_BYTES_MAX).then(blocks),
        }
    }

    fn check(&self) -> Result<(), Error> {
        let wrong = |why: &str| Err(Error::damaged(&self.path, why));
        let blocks = self.blocks.as_deref();
        let blocks_expected = (self.length_bytes > WHOLE_BYTES_MAX).then(|| self.length_bytes.div_ceil(BLOCK_BYTES));
        if blocks.map(|blocks| blocks.len() as u64) != blocks_expected {
            return wrong("the manifest does not have one hash per block");
        }
        if !is_sha256_hex(&self.sha256) || !blocks.unwrap_or_default().iter().all(|hash| is_sha256_hex(hash)) {
            return wrong("a hash in the manifest is not 64 lower-case hex digits");
        }
        Ok(())
    }
}

impl Manifest {
    /// Describes a bundle of `entries`; the figures of its content are the caller's to fill in.
    pub(crate) fn describe<'a>(
        head: &haki_content::Head,
        entries: impl Iterator<Item = (&'a str, &'a [u8])>,
    ) -> Manifest {
        Manifest {
            format: FORMAT,
            publisher: head.publisher.clone(),
            publisher_name: head.publisher_name.clone(),
            namespace: head.namespace.clone(),
            edition: head.edition,
            issued: head.issued,
            review_by: head.review_by,
            min_app: MIN_APP.to_owned(),
            languages: Vec::new(),
            items: 0,
            texts: 0,
            index_format: String::new(),
            entries: entries.map(|(path, bytes)| Entry::describe(path, bytes)).collect(),
        }
    }

    /// Reads a manifest whose bytes were checked against the signature.
    ///
    /// # Errors
    /// [`Error::FormatNewer`] if it was written for a newer app, [`Error::Damaged`] if it is not a manifest.
    pub fn parse(bytes: &[u8]) -> Result<Manifest, Error> {
        /// The one field that every format has.
        #[derive(Deserialize)]
        struct AnyFormat {
            format: u32,
        }
        let damaged = |why: &dyn Display| Error::damaged(MANIFEST_NAME, why);
        let any: AnyFormat = serde_json::from_slice(bytes).map_err(|why| damaged(&why))?;
        if any.format > FORMAT {
            return Err(Error::FormatNewer { why: format!("its format is {}, this app reads {FORMAT}", any.format) });
        }
        if any.format < FORMAT {
            return Err(damaged(&format!("there is no format {}", any.format)));
        }
        let manifest: Manifest = serde_json::from_slice(bytes).map_err(|why| damaged(&why))?;
        manifest.check()?;
        Ok(manifest)
    }

    /// Returns the manifest as JSON that a person can read. Same manifest, same bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Strings, numbers and lists always have a JSON form.
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// Returns what must stand in the file under `path`.
    pub fn entry(&self, path: &str) -> Option<&Entry> {
        self.entries.binary_search_by(|entry| entry.path.as_str().cmp(path)).ok().map(|at| &self.entries[at])
    }

    fn check(&self) -> Result<(), Error> {
        let damaged = |why: &str| Error::damaged(MANIFEST_NAME, why);
        let min_app = version(&self.min_app).ok_or_else(|| damaged("min_app is not a version"))?;
        // All crates of the workspace carry the app's version.
        if version(env!("CARGO_PKG_VERSION")).is_some_and(|app| app < min_app) {
            return Err(Error::FormatNewer { why: format!("it asks for version {}", self.min_app) });
        }
        if self.edition == 0 {
            return Err(damaged("editions count from 1"));
        }
        if !self.entries.is_sorted_by(|a, b| a.path < b.path) {
            return Err(damaged("entries are not sorted, or one is there twice"));
        }
        if !self.languages.is_sorted_by(|a, b| a < b) {
            return Err(damaged("languages are not sorted, or one is there twice"));
        }
        self.entries.iter().try_for_each(Entry::check)
    }

    /// Checks that the file has exactly the entries of the manifest; `found` are names and lengths.
    pub(crate) fn check_entries<'a>(&self, found: impl Iterator<Item = (&'a str, u64)>) -> Result<(), Error> {
        let mut missing: BTreeSet<&str> = self.entries.iter().map(|entry| entry.path.as_str()).collect();
        for (path, length_bytes) in found {
            missing.remove(path);
            match self.entry(path) {
                None => return Err(Error::damaged(path, "it is not in the manifest")),
                Some(entry) if entry.length_bytes != length_bytes => {
                    return Err(Error::damaged(path, "its length is not the manifest's"));
                }
                Some(_) => {}
            }
        }
        match missing.first() {
            Some(path) => Err(Error::damaged(*path, "it is in the manifest, but not in the file")),
            None => Ok(()),
        }
    }
}

/// Returns the SHA-256 of `bytes` as 64 lower-case hex digits.
pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

fn is_sha256_hex(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// Returns major, minor and patch number.
fn version(text: &str) -> Option<[u32; 3]> {
    let mut parts = text.split('.').map(|part| part.parse().ok());
    let version = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(version)
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, extension)| extension) {
        Some("json") => "application/json",
        Some("mp3") => "audio/mpeg",
        Some("ogg" | "opus") => "audio/ogg",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        Some("webp") => "image/webp",
        Some("sqlite") => "application/vnd.sqlite3",
        _ => "application/octet-stream",
    }
}
