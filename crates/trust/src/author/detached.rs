//! Keys that live on different machines: each holder signs the same content.

use std::collections::BTreeMap;

use super::{Role, Roles, seal, text};
use crate::json::{Fields, Object, Value};
use crate::keys::SigningKey;
use crate::signed::{RoleKeys, Signed};
use crate::{Error, Fingerprint, Limits, Root};

/// Adds the signature of `key` to a metadata file, replacing an earlier one by the same key.
///
/// # Errors
/// [`Error::Malformed`] if `metadata` is no metadata file.
pub fn add_signature(metadata: &[u8], key: &SigningKey) -> Result<Vec<u8>, Error> {
    let (body, mut signatures) = open(metadata)?;
    let signature = key.sign(&body.canonical());
    signatures.insert(key.id().to_owned(), text(&hex::encode(signature)));
    Ok(seal(body, signatures))
}

/// Joins the signatures of two copies of the same metadata file.
///
/// # Errors
/// [`Error::Malformed`] if what they sign differs.
pub fn merge_signatures(one: &[u8], other: &[u8]) -> Result<Vec<u8>, Error> {
    let (body, mut signatures) = open(one)?;
    let (other_body, other_signatures) = open(other)?;
    if body.canonical() != other_body.canonical() {
        return Err(Error::malformed("metadata", "the two files do not sign the same content"));
    }
    for (id, signature) in other_signatures {
        signatures.entry(id).or_insert(signature);
    }
    Ok(seal(body, signatures))
}

/// Returns how many different keys of `role` have validly signed `metadata`.
///
/// # Errors
/// [`Error::Malformed`] if `metadata` is no metadata file.
pub fn valid_signatures(metadata: &[u8], role: &Role) -> Result<u64, Error> {
    let limits = Limits::default();
    let signed = Signed::parse("metadata", metadata, limits.targets_bytes_max, &limits)?;
    Ok(signed.valid(&RoleKeys::from(role)) as u64)
}

/// Checks that `bytes` would be accepted as the successor of `root`, before it is handed out.
///
/// # Errors
/// As [`crate::newest_root`].
pub fn check_successor(root: &Root, bytes: &[u8]) -> Result<Root, Error> {
    crate::newest_root(root, &BTreeMap::from([(root.version().saturating_add(1), bytes)]), &Limits::default())
}

/// A root that still lacks signatures: what its signers are asked to agree to.
#[derive(Debug, Clone)]
pub struct RootDraft {
    /// Its version.
    pub version: u64,
    /// When it expires (RFC 3339, UTC).
    pub expires: String,
    /// Whose keys would count.
    pub roles: Roles,
    /// The digits by which people would compare it.
    pub fingerprint: Fingerprint,
}

impl RootDraft {
    /// Reads a root without looking at its signatures: to show it, never to trust it.
    ///
    /// # Errors
    /// [`Error::Malformed`] if `metadata` is no root.
    pub fn read(metadata: &[u8]) -> Result<Self, Error> {
        let limits = Limits::default();
        let signed = Signed::parse("root draft", metadata, limits.root_bytes_max, &limits)?;
        let root = Root::read(&signed, metadata, &limits)?;
        let (version, expires) = (root.version(), root.expires().to_owned());
        Ok(Self { version, expires, roles: Roles::of_root(&root), fingerprint: root.fingerprint() })
    }
}

fn open(metadata: &[u8]) -> Result<(Value, Object), Error> {
    let file = "metadata";
    let value = Value::parse(file, metadata)?;
    let fields = Fields::of(file, "the file", &value)?;
    let body = fields.optional("signed").ok_or_else(|| Error::malformed(file, "signed is missing"))?;
    let mut signatures = Object::new();
    for entry in fields.list("signatures")? {
        let entry = Fields::of(file, "a signature", entry)?;
        signatures.insert(entry.text("keyid")?.to_owned(), text(entry.text("sig")?));
    }
    Ok((body.clone(), signatures))
}
