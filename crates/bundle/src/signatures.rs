//! The signatures in a bundle: gathering them, finding whose they claim to be, having them verified.

use std::collections::{BTreeMap, BTreeSet};

use haki_trust::{Files, Known, Limits, Publisher, Root, Verified};
use serde_json::Value;

use crate::unsigned::META;
use crate::zip::{self, Archive};
use crate::{Error, Medium};

/// Most bytes of signatures in a bundle (16 MiB).
pub const META_BYTES_MAX: u64 = 16 << 20;

/// Returns the roots in a bundle by version, as they stand there: nobody has vouched for them.
///
/// For [`haki_trust::newest_root`] over all bundles in sight, before any of them is verified.
///
/// # Errors
/// [`Error::Damaged`] if it is no bundle, [`Error::Unsigned`], [`Error::Unreadable`].
pub fn unverified_roots(medium: &dyn Medium) -> Result<BTreeMap<u64, Vec<u8>>, Error> {
    let signatures = Signatures::read(medium, &zip::open(medium)?)?;
    Ok(signatures.roots().map(|(version, bytes)| (version, bytes.to_vec())).collect())
}

/// The bytes under `META/`, by name without the folder; nobody has vouched for them yet.
pub(crate) struct Signatures {
    files: BTreeMap<String, Vec<u8>>,
}

impl Signatures {
    /// Reads everything under `META/`.
    ///
    /// # Errors
    /// [`Error::Unsigned`] if there is nothing.
    pub fn read(medium: &dyn Medium, archive: &Archive) -> Result<Signatures, Error> {
        let of_meta = || archive.records().filter_map(|r| Some((r, r.name.strip_prefix(META)?)));
        let bytes: u64 = of_meta().map(|(record, _)| u64::from(record.length_bytes)).sum();
        if bytes > META_BYTES_MAX {
            return Err(Error::damaged(META, format!("there are more than {META_BYTES_MAX} bytes of signatures")));
        }
        let read = |(record, name): (_, &str)| Ok((name.to_owned(), archive.read(medium, record)?));
        let files: BTreeMap<_, _> = of_meta().map(read).collect::<Result<_, Error>>()?;
        if files.is_empty() { Err(Error::Unsigned) } else { Ok(Signatures { files }) }
    }

    /// Returns those of `publishers` that share a key with the bundle's roots: nobody else can have signed it.
    /// There may be none.
    ///
    /// This only chooses whom to verify against; it proves nothing.
    ///
    /// # Errors
    /// [`Error::Damaged`] if a root is none.
    pub fn claimed_publishers<'p>(&self, publishers: &'p [Publisher]) -> Result<Vec<&'p Publisher>, Error> {
        let mut claimed = BTreeSet::new();
        for (version, bytes) in self.roots() {
            let keys = root_keys(bytes).ok_or_else(|| damaged_meta(&format!("{version}.root.json"), "not a root"))?;
            claimed.extend(keys);
        }
        let shares = |root: &Root| root_keys(root.as_bytes()).is_some_and(|keys| !keys.is_disjoint(&claimed));
        Ok(publishers.iter().filter(|publisher| shares(&publisher.root)).collect())
    }

    /// Verifies all signatures against one publisher's root.
    ///
    /// # Errors
    /// [`Error::Damaged`] or [`Error::EditionOlder`].
    pub fn verify(&self, publisher: &Publisher, known: &Known) -> Result<Verified, Error> {
        let of_role = |name: &str| match self.files.get(name) {
            Some(bytes) => Ok(bytes.as_slice()),
            None => Err(damaged_meta(name, "it is missing")),
        };
        let (timestamp, snapshot, targets) = ("timestamp.json", "snapshot.json", "targets.json");
        let mut delegated = BTreeMap::new();
        for (name, bytes) in &self.files {
            if root_version(name).is_some() || [timestamp, snapshot, targets].contains(&name.as_str()) {
                continue;
            }
            let role = name.strip_suffix(".json").ok_or_else(|| damaged_meta(name, "it is no TUF metadata"))?;
            delegated.insert(role.to_owned(), bytes.as_slice());
        }
        let files = Files {
            roots: self.roots().collect(),
            timestamp: of_role(timestamp)?,
            snapshot: of_role(snapshot)?,
            targets: of_role(targets)?,
            delegated,
        };
        haki_trust::verify(&files, &publisher.root, known, &Limits::default()).map_err(refused)
    }

    fn roots(&self) -> impl Iterator<Item = (u64, &[u8])> {
        self.files.iter().filter_map(|(name, bytes)| Some((root_version(name)?, bytes.as_slice())))
    }
}

/// Returns N of `N.root.json`, written in the one usual way.
fn root_version(name: &str) -> Option<u64> {
    let digits = name.strip_suffix(".root.json")?;
    let version: u64 = digits.parse().ok()?;
    (version.to_string() == digits).then_some(version)
}

/// Returns the public keys of the root role in a root's JSON, if it is one.
fn root_keys(bytes: &[u8]) -> Option<BTreeSet<String>> {
    let root: Value = serde_json::from_slice(bytes).ok()?;
    let keys = root.pointer("/signed/keys")?;
    let ids = root.pointer("/signed/roles/root/keyids")?.as_array()?;
    let key = |id: &Value| Some(keys.get(id.as_str()?)?.pointer("/keyval/public")?.as_str()?.to_owned());
    ids.iter().map(key).collect()
}

fn damaged_meta(name: &str, why: &str) -> Error {
    Error::damaged(format!("{META}{name}"), why)
}

/// Refused metadata looks like damage, unless it is older than what was seen.
fn refused(why: haki_trust::Error) -> Error {
    use haki_trust::Error as Trust;
    match why {
        Trust::Rollback { .. } | Trust::RoleRemoved { .. } | Trust::EditionOlder { .. } => {
            Error::EditionOlder { why: why.to_string() }
        }
        why => Error::damaged(META, why),
    }
}
