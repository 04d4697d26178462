//! Timestamp, snapshot and targets: what they say once their signatures are checked.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256, Sha512};

use crate::Error;
use crate::delegation::Delegation;
use crate::json::Fields;
use crate::limits::{Limits, at_most};
use crate::signed::{Signed, read_keys};

/// A target as [`crate::verify`] hands it out: enough to check the file's bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// Length of the file, in bytes.
    pub length_bytes: u64,
    /// SHA-256 of the file.
    pub sha256: [u8; 32],
}

impl Target {
    /// Returns the target that `bytes` are.
    pub fn of(bytes: &[u8]) -> Self {
        Self { length_bytes: bytes.len() as u64, sha256: Sha256::digest(bytes).into() }
    }

    /// Checks that `bytes` are this target (5.7.1); `path` names it in the error.
    ///
    /// # Errors
    /// [`Error::LengthMismatch`] or [`Error::HashMismatch`].
    pub fn check(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        check_length(path, bytes, self.length_bytes)?;
        if <[u8; 32]>::from(Sha256::digest(bytes)) != self.sha256 {
            return Err(Error::HashMismatch { file: path.to_owned() });
        }
        Ok(())
    }
}

/// A target in TUF's own terms, with whichever hashes it was signed with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetFile {
    /// Length of the file, in bytes.
    pub length_bytes: u64,
    /// Its hashes; at least one.
    pub hashes: Hashes,
}

impl TargetFile {
    /// Checks that `bytes` are this target (5.7.1); `path` names it in the error.
    ///
    /// # Errors
    /// [`Error::LengthMismatch`] or [`Error::HashMismatch`].
    pub fn check(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        check_length(path, bytes, self.length_bytes)?;
        self.hashes.check(path, bytes)
    }
}

/// Hashes of one file. Those by algorithms that are not known here are passed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hashes {
    /// SHA-256, which everything of Haki has.
    pub sha256: Option<[u8; 32]>,
    /// SHA-512, which other repositories may have.
    pub sha512: Option<[u8; 64]>,
}

impl Hashes {
    fn read(fields: Fields<'_>) -> Result<Self, Error> {
        let hashes = Self { sha256: read_hash(fields, "sha256")?, sha512: read_hash(fields, "sha512")? };
        if hashes.sha256.is_none() && hashes.sha512.is_none() {
            return Err(Error::malformed(fields.file, "hashes by no known algorithm"));
        }
        Ok(hashes)
    }

    fn check(&self, file: &str, bytes: &[u8]) -> Result<(), Error> {
        let sha256 = self.sha256.is_none_or(|hash| hash == <[u8; 32]>::from(Sha256::digest(bytes)));
        let sha512 = self.sha512.is_none_or(|hash| hash == <[u8; 64]>::from(Sha512::digest(bytes)));
        if sha256 && sha512 { Ok(()) } else { Err(Error::HashMismatch { file: file.to_owned() }) }
    }
}

fn read_hash<const N: usize>(fields: Fields<'_>, algorithm: &str) -> Result<Option<[u8; N]>, Error> {
    if fields.optional(algorithm).is_none() {
        return Ok(None);
    }
    let mut hash = [0; N];
    hex::decode_to_slice(fields.text(algorithm)?, &mut hash)
        .map_err(|_| Error::malformed(fields.file, format!("{algorithm} is not {N} bytes in hexadecimal digits")))?;
    Ok(Some(hash))
}

fn check_length(file: &str, bytes: &[u8], expected_bytes: u64) -> Result<(), Error> {
    let length_bytes = bytes.len() as u64;
    if length_bytes != expected_bytes {
        return Err(Error::LengthMismatch { file: file.to_owned(), length_bytes, expected_bytes });
    }
    Ok(())
}

/// What a timestamp or snapshot says about another metadata file (§4.4, "METAFILES").
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MetaFile {
    pub(crate) version: u64,
    length_bytes: Option<u64>,
    hashes: Option<Hashes>,
}

impl MetaFile {
    fn read(fields: Fields<'_>) -> Result<Self, Error> {
        let length_bytes = fields.optional("length").map(|_| fields.unsigned("length")).transpose()?;
        let hashes = fields.optional("hashes").map(|_| Hashes::read(fields.object("hashes")?)).transpose()?;
        Ok(Self { version: fields.positive("version")?, length_bytes, hashes })
    }

    /// Checks length and hashes, where they are stated, before anything is parsed.
    pub(crate) fn check_bytes(&self, file: &str, bytes: &[u8]) -> Result<(), Error> {
        if let Some(length_bytes) = self.length_bytes {
            check_length(file, bytes, length_bytes)?;
        }
        self.hashes.as_ref().map_or(Ok(()), |hashes| hashes.check(file, bytes))
    }

    pub(crate) fn check_version(&self, file: &str, version: u64) -> Result<(), Error> {
        if version != self.version {
            return Err(Error::VersionMismatch { file: file.to_owned(), version, expected: self.version });
        }
        Ok(())
    }
}

/// The timestamp role's statement.
#[derive(Debug)]
pub(crate) struct Timestamp {
    pub(crate) version: u64,
    pub(crate) expires: String,
    pub(crate) snapshot: MetaFile,
}

impl Timestamp {
    pub(crate) fn read(signed: &Signed<'_>) -> Result<Self, Error> {
        let body = signed.body("timestamp")?;
        let meta = body.fields.object("meta")?;
        // §4.6: "this MUST only include a description of the snapshot.json file".
        if meta.object.len() != 1 {
            return Err(Error::malformed(meta.file, "meta describes more or less than snapshot.json"));
        }
        let snapshot = MetaFile::read(meta.object("snapshot.json")?)?;
        Ok(Self { version: body.version, expires: body.expires, snapshot })
    }
}

/// The snapshot role's statement.
#[derive(Debug)]
pub(crate) struct Snapshot {
    pub(crate) version: u64,
    pub(crate) expires: String,
    /// By file name: `targets.json`, and `ROLE.json` of each delegated role.
    pub(crate) files: BTreeMap<String, MetaFile>,
}

impl Snapshot {
    pub(crate) fn read(signed: &Signed<'_>, limits: &Limits) -> Result<Self, Error> {
        let body = signed.body("snapshot")?;
        let meta = body.fields.object("meta")?;
        at_most(meta.file, "files", meta.object.len(), limits.snapshot_files_max)?;
        let read = |name: &String| Ok((name.clone(), MetaFile::read(meta.object(name)?)?));
        let files: BTreeMap<_, _> = meta.object.keys().map(read).collect::<Result<_, Error>>()?;
        if !files.contains_key("targets.json") {
            return Err(Error::malformed(meta.file, "meta does not describe targets.json"));
        }
        Ok(Self { version: body.version, expires: body.expires, files })
    }
}

/// A targets role's statement, top-level or delegated.
#[derive(Debug)]
pub(crate) struct Targets {
    pub(crate) version: u64,
    pub(crate) expires: String,
    /// Of the file's bytes.
    pub(crate) sha256: [u8; 32],
    pub(crate) files: BTreeMap<String, TargetFile>,
    /// In order of priority.
    pub(crate) delegations: Vec<Delegation>,
}

impl Targets {
    pub(crate) fn read(signed: &Signed<'_>, bytes: &[u8], limits: &Limits) -> Result<Self, Error> {
        let body = signed.body("targets")?;
        let listed = body.fields.object("targets")?;
        at_most(listed.file, "targets", listed.object.len(), limits.targets_max)?;
        let mut files = BTreeMap::new();
        for path in listed.object.keys() {
            if path.len() > limits.path_bytes_max {
                return Err(Error::malformed(listed.file, "a target path is too long"));
            }
            let fields = listed.object(path)?;
            // §4.5: "custom" is opaque; signed, but of no meaning here.
            let hashes = Hashes::read(fields.object("hashes")?)?;
            files.insert(path.clone(), TargetFile { length_bytes: fields.unsigned("length")?, hashes });
        }
        let delegations = match body.fields.optional("delegations") {
            None => Vec::new(),
            Some(_) => {
                let fields = body.fields.object("delegations")?;
                Delegation::read_all(fields, &read_keys(fields.object("keys")?, limits)?, limits)?
            }
        };
        let sha256 = Sha256::digest(bytes).into();
        Ok(Self { version: body.version, expires: body.expires, sha256, files, delegations })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_hash_that_is_stated_must_agree() {
        let (sha256, sha512) = (Sha256::digest(b"content").into(), Sha512::digest(b"content").into());
        let wrong = ([1; 32], [1; 64]);
        for (sha256, sha512, is) in [
            (Some(sha256), None, true),
            (None, Some(sha512), true),
            (Some(sha256), Some(sha512), true),
            (Some(wrong.0), None, false),
            (None, Some(wrong.1), false),
            (Some(sha256), Some(wrong.1), false),
            (Some(wrong.0), Some(sha512), false),
        ] {
            let file = TargetFile { length_bytes: 7, hashes: Hashes { sha256, sha512 } };
            assert_eq!(file.check("file", b"content").is_ok(), is, "{:?}", file.hashes);
            assert!(file.check("file", b"content!").is_err() && file.check("file", b"conten").is_err());
        }
    }
}
