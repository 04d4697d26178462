//! An edition whose signatures are still being gathered, one role after the other.
//!
//! The snapshot states the hash of the signed targets, the timestamp that of the signed snapshot: a
//! role's file is made when the one before it has its signatures, and that one is changed no more.

use std::collections::BTreeMap;
use std::path::Path;

use haki_trust::author::{self, Edition, Role, Roles};
use haki_trust::keys::SigningKey;
use haki_trust::{Error, Target};

/// The roles in the order of signing, with their files.
const ORDER: [(&str, &str); 3] =
    [("targets", "targets.json"), ("snapshot", "snapshot.json"), ("timestamp", "timestamp.json")];

/// What is to be signed.
pub(super) struct Subject {
    pub(super) targets: BTreeMap<String, Target>,
    pub(super) version: u64,
    pub(super) expires: String,
}

/// The files so far: never none, and the last may lack signatures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stages {
    files: Vec<Vec<u8>>,
}

impl Stages {
    /// Begins with unsigned targets.
    pub(super) fn begin(subject: &Subject) -> Result<Self, Error> {
        let targets = author::targets(subject.version, &subject.expires, &subject.targets, &[], &[])?;
        Ok(Self { files: vec![targets] })
    }

    /// Reads a colleague's folder, or one's own of before. `None` if there is nothing yet.
    pub(super) fn read(folder: &Path) -> std::io::Result<Option<Self>> {
        let mut files = Vec::new();
        for (_, file) in ORDER {
            match std::fs::read(folder.join(file)) {
                Ok(bytes) => files.push(bytes),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => break,
                Err(error) => return Err(error),
            }
        }
        Ok(if files.is_empty() { None } else { Some(Self { files }) })
    }

    /// Takes over what another copy has more of. It must be about the same subject.
    pub(super) fn merge(&mut self, other: &Self, subject: &Subject) -> Result<(), Error> {
        for (at, theirs) in other.files.iter().enumerate() {
            if at == self.files.len() {
                self.advance(subject)?;
            }
            let is_done_here = at + 1 < self.files.len();
            let is_done_there = at + 1 < other.files.len();
            let own = &mut self.files[at];
            let merged = author::merge_signatures(own, theirs)?;
            match (is_done_here, is_done_there) {
                (true, true) if own != theirs => {
                    let detail = "two copies went different ways: keep one of them".to_owned();
                    return Err(Error::Malformed { file: ORDER[at].1.to_owned(), detail });
                }
                (true, _) => {}
                (false, true) => own.clone_from(theirs),
                (false, false) => *own = merged,
            }
        }
        Ok(())
    }

    /// The role whose signatures are being gathered, and the keys that it has.
    pub(super) fn role<'r>(&self, roles: &'r Roles) -> (&'static str, &'r Role) {
        let at = self.files.len() - 1;
        (ORDER[at].0, [&roles.targets, &roles.snapshot, &roles.timestamp][at])
    }

    /// How many signatures the role at hand has.
    pub(super) fn signatures(&self, roles: &Roles) -> Result<u64, Error> {
        author::valid_signatures(self.last(), self.role(roles).1)
    }

    /// Adds the signature of `key` to the file at hand.
    pub(super) fn sign(&mut self, key: &SigningKey) -> Result<(), Error> {
        let signed = author::add_signature(self.last(), key)?;
        self.files.pop();
        self.files.push(signed);
        Ok(())
    }

    /// Makes the next role's file. Returns the edition instead when there is none.
    pub(super) fn advance(&mut self, subject: &Subject) -> Result<Option<Edition>, Error> {
        let (version, expires) = (subject.version, subject.expires.as_str());
        let next = match self.files.as_slice() {
            [targets] => {
                let listed = BTreeMap::from([("targets.json", (version, targets.as_slice()))]);
                author::snapshot(version, expires, &listed, &[])?
            }
            [_, snapshot] => author::timestamp(version, expires, (version, snapshot), &[])?,
            [targets, snapshot, timestamp] => {
                let (targets, snapshot, timestamp) = (targets.clone(), snapshot.clone(), timestamp.clone());
                return Ok(Some(Edition { timestamp, snapshot, targets }));
            }
            _ => Vec::new(),
        };
        self.files.push(next);
        Ok(None)
    }

    /// The files by name.
    pub(super) fn files(&self) -> impl Iterator<Item = (&'static str, &[u8])> {
        ORDER.iter().map(|(_, file)| *file).zip(self.files.iter().map(Vec::as_slice))
    }

    fn last(&self) -> &[u8] {
        self.files.last().map(Vec::as_slice).unwrap_or_default()
    }
}
