//! Making metadata: the publisher's side. Same input, same bytes.
//!
//! [`root`] states whose keys count; [`sign_targets`] makes the three other files of a bundle.
//! [`add_signature`] and [`merge_signatures`] serve keys that live on different machines: each
//! holder signs the same content, and the signatures are merged. [`valid_signatures`] counts them.

mod detached;

use std::collections::{BTreeMap, BTreeSet};

pub use detached::{RootDraft, add_signature, check_successor, merge_signatures, valid_signatures};

use crate::json::{Object, Value};
use crate::keys::SigningKey;
use crate::roles::Target;
use crate::root::TOP_LEVEL;
use crate::signed::{RoleKeys, is_date_time};
use crate::{Error, PublicKey, Root};

/// The version of the specification that metadata states.
const SPEC_VERSION: &str = "1.0.34";

/// Who may sign for one role, and how many of them must.
#[derive(Debug, Clone)]
pub struct Role {
    /// The public keys.
    pub keys: Vec<PublicKey>,
    /// How many different ones must sign; at least 1.
    pub threshold: u64,
}

impl Role {
    /// Returns the role of these private keys' public halves.
    pub fn of(keys: &[SigningKey], threshold: u64) -> Self {
        Self { keys: keys.iter().map(|key| key.public().clone()).collect(), threshold }
    }
}

impl From<&RoleKeys> for Role {
    fn from(role: &RoleKeys) -> Self {
        Self { keys: role.keys.clone(), threshold: role.threshold }
    }
}

impl From<&Role> for RoleKeys {
    fn from(role: &Role) -> Self {
        Self { keys: role.keys.clone(), threshold: role.threshold }
    }
}

/// The four top-level roles, as a root states them.
#[derive(Debug, Clone)]
pub struct Roles {
    /// May change the roles: keys kept offline, by different people.
    pub root: Role,
    /// States the newest snapshot.
    pub timestamp: Role,
    /// States the versions of all targets files.
    pub snapshot: Role,
    /// Vouches for content.
    pub targets: Role,
}

impl Roles {
    /// Returns roles that are all in the hands of one key, as for development.
    pub fn of_one(key: &SigningKey) -> Self {
        let role = Role::of(std::slice::from_ref(key), 1);
        Self { root: role.clone(), timestamp: role.clone(), snapshot: role.clone(), targets: role }
    }

    /// Returns the roles that a root states.
    pub fn of_root(root: &Root) -> Self {
        let [root, timestamp, snapshot, targets] = TOP_LEVEL.map(|name| Role::from(root.role(name)));
        Self { root, timestamp, snapshot, targets }
    }

    fn named(&self) -> [(&'static str, &Role); 4] {
        let [root, timestamp, snapshot, targets] = TOP_LEVEL;
        [(root, &self.root), (timestamp, &self.timestamp), (snapshot, &self.snapshot), (targets, &self.targets)]
    }
}

/// Private keys for the three roles that sign each edition.
#[derive(Debug, Clone)]
pub struct Signers<'a> {
    /// Keys of the targets role.
    pub targets: &'a [SigningKey],
    /// Keys of the snapshot role.
    pub snapshot: &'a [SigningKey],
    /// Keys of the timestamp role.
    pub timestamp: &'a [SigningKey],
}

impl<'a> Signers<'a> {
    /// Returns signers that are all the same key.
    pub fn of_one(key: &'a SigningKey) -> Self {
        let keys = std::slice::from_ref(key);
        Self { targets: keys, snapshot: keys, timestamp: keys }
    }
}

/// What is delegated to another targets role.
#[derive(Debug, Clone)]
pub struct Delegation {
    /// The role's name.
    pub name: String,
    /// Who signs for it.
    pub role: Role,
    /// Path patterns that it may speak for.
    pub paths: Vec<String>,
    /// Whether the search for a path ends with this role and those below it.
    pub terminating: bool,
}

/// The signed files of one edition, beside its roots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// `timestamp.json`
    pub timestamp: Vec<u8>,
    /// `snapshot.json`
    pub snapshot: Vec<u8>,
    /// `targets.json`
    pub targets: Vec<u8>,
}

impl Edition {
    /// Returns the files by their names in a bundle's `META/`, with the roots given by version.
    pub fn files(&self, roots: &BTreeMap<u64, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
        let roots = roots.iter().map(|(version, bytes)| (format!("META/{version}.root.json"), bytes.clone()));
        let named = [("timestamp", &self.timestamp), ("snapshot", &self.snapshot), ("targets", &self.targets)];
        let named = named.map(|(name, bytes)| (format!("META/{name}.json"), bytes.clone()));
        roots.chain(named).collect()
    }
}

/// Makes `version`.root.json, signed by `signers`.
///
/// A successor must be signed by a threshold of the root before it and of its own keys.
/// `expires` is `YYYY-MM-DDTHH:MM:SSZ`.
///
/// # Errors
/// If a threshold cannot be reached, `expires` has another form or the version is 0.
pub fn root(version: u64, expires: &str, roles: &Roles, signers: &[SigningKey]) -> Result<Vec<u8>, Error> {
    let mut keys = Object::new();
    let mut listed = Object::new();
    for (name, role) in roles.named() {
        listed.insert(name.to_owned(), role_value(name, role, &mut keys)?);
    }
    let fields =
        [("consistent_snapshot", Value::Bool(false)), ("keys", Value::Object(keys)), ("roles", Value::Object(listed))];
    Ok(sign(signed("root", version, expires, fields)?, signers))
}

/// Makes the files of an edition: all three of version `version`, expiring at `expires`.
///
/// # Errors
/// If `expires` is not `YYYY-MM-DDTHH:MM:SSZ` or the version is 0.
pub fn sign_targets(
    targets: &BTreeMap<String, Target>,
    version: u64,
    expires: &str,
    signers: &Signers<'_>,
) -> Result<Edition, Error> {
    let targets = self::targets(version, expires, targets, &[], signers.targets)?;
    let listed = BTreeMap::from([("targets.json", (version, targets.as_slice()))]);
    let snapshot = self::snapshot(version, expires, &listed, signers.snapshot)?;
    let timestamp = self::timestamp(version, expires, (version, &snapshot), signers.timestamp)?;
    Ok(Edition { timestamp, snapshot, targets })
}

/// Makes a targets file, top-level or delegated.
///
/// # Errors
/// As [`sign_targets`], or if a delegation's threshold cannot be reached.
pub fn targets(
    version: u64,
    expires: &str,
    targets: &BTreeMap<String, Target>,
    delegations: &[Delegation],
    signers: &[SigningKey],
) -> Result<Vec<u8>, Error> {
    let listed = targets.iter().map(|(path, target)| {
        let hashes = object([("sha256", text(&hex::encode(target.sha256)))]);
        (path.clone(), object([("hashes", hashes), ("length", Value::Integer(target.length_bytes.into()))]))
    });
    let mut fields = vec![("targets", Value::Object(listed.collect()))];
    if !delegations.is_empty() {
        let mut keys = Object::new();
        let mut roles = Vec::new();
        for delegation in delegations {
            let Value::Object(mut role) = role_value(&delegation.name, &delegation.role, &mut keys)? else { continue };
            role.insert("name".into(), text(&delegation.name));
            role.insert("paths".into(), Value::List(delegation.paths.iter().map(|path| text(path)).collect()));
            role.insert("terminating".into(), Value::Bool(delegation.terminating));
            roles.push(Value::Object(role));
        }
        fields.push(("delegations", object([("keys", Value::Object(keys)), ("roles", Value::List(roles))])));
    }
    Ok(sign(signed("targets", version, expires, fields)?, signers))
}

/// Makes `snapshot.json` over targets files: by file name, their version and bytes.
///
/// # Errors
/// As [`sign_targets`].
pub fn snapshot(
    version: u64,
    expires: &str,
    files: &BTreeMap<&str, (u64, &[u8])>,
    signers: &[SigningKey],
) -> Result<Vec<u8>, Error> {
    let meta = files.iter().map(|(name, file)| ((*name).to_owned(), meta_value(*file))).collect();
    Ok(sign(signed("snapshot", version, expires, [("meta", Value::Object(meta))])?, signers))
}

/// Makes `timestamp.json` over a snapshot's version and bytes.
///
/// # Errors
/// As [`sign_targets`].
pub fn timestamp(
    version: u64,
    expires: &str,
    snapshot: (u64, &[u8]),
    signers: &[SigningKey],
) -> Result<Vec<u8>, Error> {
    let meta = object([("snapshot.json", meta_value(snapshot))]);
    Ok(sign(signed("timestamp", version, expires, [("meta", meta)])?, signers))
}

/// Signs anything: `body` is the JSON of a `signed` part.
///
/// # Errors
/// [`Error::Malformed`] if `body` is not JSON as metadata may use it.
pub fn sign_json(body: &[u8], signers: &[SigningKey]) -> Result<Vec<u8>, Error> {
    Ok(sign(Value::parse("signed", body)?, signers))
}

fn role_value(name: &str, role: &Role, keys: &mut Object) -> Result<Value, Error> {
    let distinct: BTreeSet<_> = role.keys.iter().map(PublicKey::material).collect();
    if role.threshold == 0 || (distinct.len() as u64) < role.threshold {
        let detail = format!("threshold {} with {} distinct keys", role.threshold, distinct.len());
        return Err(Error::malformed(name, detail));
    }
    let mut ids = BTreeSet::new();
    for key in &role.keys {
        keys.insert(key.id().to_owned(), key.value().clone());
        ids.insert(key.id());
    }
    let ids = Value::List(ids.into_iter().map(text).collect());
    Ok(object([("keyids", ids), ("threshold", Value::Integer(role.threshold.into()))]))
}

fn meta_value((version, bytes): (u64, &[u8])) -> Value {
    let target = Target::of(bytes);
    object([
        ("hashes", object([("sha256", text(&hex::encode(target.sha256)))])),
        ("length", Value::Integer(target.length_bytes.into())),
        ("version", Value::Integer(version.into())),
    ])
}

fn signed(
    kind: &str,
    version: u64,
    expires: &str,
    fields: impl IntoIterator<Item = (&'static str, Value)>,
) -> Result<Value, Error> {
    if version == 0 {
        return Err(Error::malformed(kind, "versions start at 1"));
    }
    if !is_date_time(expires) {
        return Err(Error::malformed(kind, format!("expires {expires:?} is not YYYY-MM-DDTHH:MM:SSZ")));
    }
    let common = [
        ("_type", text(kind)),
        ("expires", text(expires)),
        ("spec_version", text(SPEC_VERSION)),
        ("version", Value::Integer(version.into())),
    ];
    Ok(object(common.into_iter().chain(fields)))
}

fn sign(body: Value, signers: &[SigningKey]) -> Vec<u8> {
    let message = body.canonical();
    let sign = |key: &SigningKey| (key.id().to_owned(), text(&hex::encode(key.sign(&message))));
    let signatures = signers.iter().map(sign).collect();
    seal(body, signatures)
}

/// The file in sorted, compact form, its signatures in the order of their key ids.
fn seal(body: Value, signatures: Object) -> Vec<u8> {
    let entry = |(id, sig): (String, Value)| object([("keyid", Value::Text(id)), ("sig", sig)]);
    let signatures = Value::List(signatures.into_iter().map(entry).collect());
    object([("signatures", signatures), ("signed", body)]).to_json()
}

fn object(fields: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    Value::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}
