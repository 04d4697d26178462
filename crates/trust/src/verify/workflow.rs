//! The client workflow of TUF 1.0, one file at a time.

use std::collections::BTreeMap;

use super::roots::next_root;
use super::{Known, Verified};
use crate::delegation::Delegation;
use crate::limits::Limits;
use crate::roles::{MetaFile, Snapshot, Targets, Timestamp};
use crate::signed::{RoleKeys, Signed};
use crate::{Error, Root, Target};

/// Verified metadata so far. A step that fails changes nothing.
///
/// [`crate::verify`] takes all steps at once; this is for callers that fetch files one by one.
#[derive(Debug)]
pub struct Workflow {
    pub(super) limits: Limits,
    known: Known,
    root: Root,
    timestamp: Option<Timestamp>,
    snapshot: Option<Snapshot>,
    pub(super) targets: Option<Targets>,
    /// By delegator and role: the same role may be reached from two, with different keys.
    pub(super) delegated: BTreeMap<(String, String), Targets>,
}

impl Workflow {
    /// Starts from a trusted root (5.2).
    pub fn new(trusted: Root, known: Known, limits: Limits) -> Self {
        let known = super::rotation_aware(&known, &trusted);
        Self {
            limits,
            known,
            root: trusted,
            timestamp: None,
            snapshot: None,
            targets: None,
            delegated: BTreeMap::new(),
        }
    }

    /// Returns the root trusted now.
    pub fn root(&self) -> &Root {
        &self.root
    }

    /// Takes version N+1 of the root (5.3).
    ///
    /// # Errors
    /// See [`crate::newest_root`].
    pub fn update_root(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.root = next_root(&self.root, bytes, &self.limits)?;
        Ok(())
    }

    /// Takes the timestamp (5.4). No root can be taken after it.
    ///
    /// # Errors
    /// If it is not signed as the root says, or older than what is known.
    pub fn update_timestamp(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let file = "timestamp.json";
        at_least("root.json", self.root.version(), self.known.root)?;
        // 5.3.11: with other timestamp or snapshot keys, what was seen under the old ones is forgotten.
        if self.known.online_keys != self.root.online_keys() {
            self.known = Known { root: self.root.version(), online_keys: self.root.online_keys(), ..Known::default() };
        }
        // 5.4.1: up to X bytes.
        let signed = Signed::parse(file, bytes, self.limits.timestamp_bytes_max, &self.limits)?;
        // 5.4.2: signed by a threshold.
        signed.check("timestamp", self.root.role("timestamp"))?;
        let timestamp = Timestamp::read(&signed)?;
        // 5.4.3.1: not older than the trusted one. An equal version is the same statement again.
        at_least(file, timestamp.version, self.known.timestamp)?;
        // 5.4.3.2: nor may it lead to an older snapshot.
        at_least("snapshot.json", timestamp.snapshot.version, self.known.snapshot)?;
        // 5.4.4: expiry is reported.
        self.timestamp = Some(timestamp);
        (self.snapshot, self.targets) = (None, None);
        self.delegated.clear();
        Ok(())
    }

    /// Takes the snapshot (5.5).
    ///
    /// # Errors
    /// If it is not the one that the timestamp states, not signed as the root says, or leads to older files.
    pub fn update_snapshot(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let file = "snapshot.json";
        let Some(timestamp) = &self.timestamp else { return Err(missing("timestamp")) };
        // 5.5.1: up to Y bytes. 5.5.2: length and hashes, if stated.
        let signed = self.checked(file, bytes, self.limits.snapshot_bytes_max, &timestamp.snapshot)?;
        // 5.5.3: signed by a threshold.
        signed.check("snapshot", self.root.role("snapshot"))?;
        let snapshot = Snapshot::read(&signed, &self.limits)?;
        // 5.5.4: the version that the timestamp states.
        timestamp.snapshot.check_version(file, snapshot.version)?;
        // 5.5.5: no targets file older than seen before, and none gone.
        for (name, &lowest) in &self.known.targets {
            match snapshot.files.get(name) {
                Some(meta) => at_least(name, meta.version, lowest)?,
                None => return Err(Error::RoleRemoved { file: name.clone() }),
            }
        }
        // 5.5.6: expiry is reported.
        self.snapshot = Some(snapshot);
        self.targets = None;
        self.delegated.clear();
        Ok(())
    }

    /// Takes the top-level targets (5.6).
    ///
    /// # Errors
    /// If they are not those that the snapshot states, or not signed as the root says.
    pub fn update_targets(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let targets = self.targets_role("targets", "targets.json", self.root.role("targets"), bytes)?;
        self.targets = Some(targets);
        self.delegated.clear();
        Ok(())
    }

    /// Takes the metadata of `role` as delegated by `delegator` (5.6 for each role of 5.6.7).
    /// Returns whether it is new.
    pub(super) fn update_delegated(&mut self, delegator: &str, role: &str, bytes: &[u8]) -> Result<bool, Error> {
        let edge = (delegator.to_owned(), role.to_owned());
        if self.delegated.contains_key(&edge) {
            return Ok(false);
        }
        let delegation = self.delegation(delegator, role).ok_or_else(|| missing(role))?;
        let file = format!("{role}.json");
        let targets = self.targets_role(role, &file, &delegation.keys, bytes)?;
        // Reached a second way, it must be the same file: else one delegator's keys would speak for the other's.
        if self.delegated.iter().any(|((_, name), known)| name == role && known.sha256 != targets.sha256) {
            return Err(Error::HashMismatch { file });
        }
        self.delegated.insert(edge, targets);
        Ok(true)
    }

    /// Returns the version of `file` (e.g. `snapshot.json`, `ROLE.json`) that verified metadata leads to.
    pub fn expected_version(&self, file: &str) -> Option<u64> {
        match file {
            "snapshot.json" => self.timestamp.as_ref().map(|timestamp| timestamp.snapshot.version),
            _ => self.snapshot.as_ref()?.files.get(file).map(|meta| meta.version),
        }
    }

    /// Returns expiry (RFC 3339, UTC) by role, of each role verified so far.
    pub fn expiries(&self) -> BTreeMap<&str, &str> {
        let mut expiries = BTreeMap::from([("root", self.root.expires())]);
        expiries.extend(self.timestamp.iter().map(|role| ("timestamp", role.expires.as_str())));
        expiries.extend(self.snapshot.iter().map(|role| ("snapshot", role.expires.as_str())));
        expiries.extend(self.targets.iter().map(|role| ("targets", role.expires.as_str())));
        expiries.extend(self.delegated.iter().map(|((_, name), role)| (name.as_str(), role.expires.as_str())));
        expiries
    }

    /// Returns what to pass to [`Workflow::new`] next time, so that nothing older is accepted.
    pub fn known(&self) -> Known {
        let files = self.snapshot.iter().flat_map(|snapshot| &snapshot.files);
        let timestamp = self.timestamp.as_ref();
        let mut known = Known {
            root: self.root.version(),
            timestamp: timestamp.map_or(0, |timestamp| timestamp.version),
            snapshot: timestamp.map_or(0, |timestamp| timestamp.snapshot.version),
            targets: files.map(|(name, meta)| (name.clone(), meta.version)).collect(),
            online_keys: self.root.online_keys(),
        };
        known.raise(&self.known);
        known
    }

    pub(super) fn finish(self, targets: BTreeMap<String, Target>) -> Result<Verified, Error> {
        let expires = self.expiries().into_values().min().unwrap_or_default().to_owned();
        let known = self.known();
        Ok(Verified {
            timestamp_version: self.timestamp.ok_or_else(|| missing("timestamp"))?.version,
            snapshot_version: self.snapshot.ok_or_else(|| missing("snapshot"))?.version,
            targets_version: self.targets.ok_or_else(|| missing("targets"))?.version,
            root: self.root,
            expires,
            targets,
            known,
        })
    }

    fn targets_role(&self, role: &str, file: &str, keys: &RoleKeys, bytes: &[u8]) -> Result<Targets, Error> {
        let Some(snapshot) = &self.snapshot else { return Err(missing("snapshot")) };
        // A role that the snapshot does not list is not part of this state of the repository.
        let meta = snapshot.files.get(file).ok_or_else(|| missing(role))?;
        // 5.6.1: up to Z bytes. 5.6.2: length and hashes, if stated.
        let signed = self.checked(file, bytes, self.limits.targets_bytes_max, meta)?;
        // 5.6.3: signed by a threshold.
        signed.check(role, keys)?;
        let targets = Targets::read(&signed, bytes, &self.limits)?;
        // 5.6.4: the version that the snapshot states. 5.6.5: expiry is reported.
        meta.check_version(file, targets.version)?;
        Ok(targets)
    }

    /// Checks size, stated length and hashes before anything is parsed.
    fn checked<'f>(&self, file: &'f str, bytes: &[u8], bytes_max: u64, meta: &MetaFile) -> Result<Signed<'f>, Error> {
        crate::limits::at_most_bytes(file, bytes, bytes_max)?;
        meta.check_bytes(file, bytes)?;
        Signed::parse(file, bytes, bytes_max, &self.limits)
    }

    fn delegation(&self, delegator: &str, role: &str) -> Option<&Delegation> {
        let mut from = self.delegated.iter().filter(|((_, name), _)| name == delegator).map(|(_, targets)| targets);
        let top = self.targets.as_ref().filter(|_| delegator == "targets");
        top.or_else(|| from.next())?.delegations.iter().find(|delegation| delegation.name == role)
    }
}

pub(super) fn missing(role: &str) -> Error {
    Error::RoleMissing { role: role.to_owned() }
}

fn at_least(file: &str, version: u64, lowest: u64) -> Result<(), Error> {
    if version < lowest {
        return Err(Error::Rollback { file: file.to_owned(), version, lowest });
    }
    Ok(())
}
