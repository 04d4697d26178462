//! The root role: whose keys count for what.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::signed::{RoleKeys, Signed, read_keys};
use crate::{Error, Fingerprint, Limits};

/// A root role that is held as trusted: parsed, and signed by a threshold of its own keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Root {
    version: u64,
    expires: String,
    consistent_snapshot: bool,
    roles: BTreeMap<String, RoleKeys>,
    signed_sha256: [u8; 32],
    bytes: Vec<u8>,
}

impl Root {
    /// Reads a root that came by a way that is trusted: built into the app, or saved by it.
    ///
    /// # Errors
    /// If the root is not well-formed or not signed by its own threshold.
    pub fn from_trusted(bytes: &[u8]) -> Result<Self, Error> {
        let limits = Limits::default();
        let file = "the trusted root";
        let signed = Signed::parse(file, bytes, limits.root_bytes_max, &limits)?;
        let root = Self::read(&signed, bytes, &limits)?;
        signed.check("itself", root.role("root"))?;
        Ok(root)
    }

    /// Returns the version, from 1.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Returns when it expires (RFC 3339, UTC).
    pub fn expires(&self) -> &str {
        &self.expires
    }

    /// Returns whether file names on a server carry versions (§7.2); nothing to a bundle.
    pub fn consistent_snapshot(&self) -> bool {
        self.consistent_snapshot
    }

    /// Returns the digits by which people compare this root.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(self.role("root"))
    }

    /// Returns the bytes it was read from, to save or pass on.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(crate) fn read(signed: &Signed<'_>, bytes: &[u8], limits: &Limits) -> Result<Self, Error> {
        let body = signed.body("root")?;
        let keys = read_keys(body.fields.object("keys")?, limits)?;
        let listed = body.fields.object("roles")?;
        let mut roles = BTreeMap::new();
        for name in TOP_LEVEL {
            roles.insert(name.to_owned(), RoleKeys::read(listed.object(name)?, &keys)?);
        }
        Ok(Self {
            version: body.version,
            expires: body.expires,
            consistent_snapshot: body.fields.optional_bool("consistent_snapshot")?.unwrap_or(false),
            roles,
            signed_sha256: Sha256::digest(&signed.canonical).into(),
            bytes: bytes.to_vec(),
        })
    }

    /// The keys of one of the four top-level roles.
    pub(crate) fn role(&self, name: &'static str) -> &RoleKeys {
        // `read` refuses a root without one of the four, and only their names are asked for.
        &self.roles[name]
    }

    pub(crate) fn says_the_same_as(&self, other: &Self) -> bool {
        self.signed_sha256 == other.signed_sha256
    }

    /// A digest of the timestamp and snapshot keys: when it changes, they were rotated (5.3.11).
    pub(crate) fn online_keys(&self) -> String {
        let mut hash = Sha256::new();
        for name in ["timestamp", "snapshot"] {
            let role = self.role(name);
            hash.update(name);
            let mut ids: Vec<&str> = role.keys.iter().map(crate::PublicKey::id).collect();
            ids.sort_unstable();
            ids.iter().for_each(|id| hash.update(id));
        }
        hex::encode(hash.finalize())
    }
}

/// The roles that every root names (§4.3).
pub(crate) const TOP_LEVEL: [&str; 4] = ["root", "timestamp", "snapshot", "targets"];
