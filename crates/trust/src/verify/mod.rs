//! All metadata of one bundle against one trusted root.

mod known;
mod roots;
mod search;
mod workflow;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

pub use known::Known;
pub use roots::newest_root;
pub use workflow::Workflow;

use crate::limits::at_most;
use crate::{Error, Limits, Root, Target};

/// The metadata files of a bundle, as they came.
#[derive(Debug, Clone)]
pub struct Files<'a> {
    /// `N.root.json` by N: from any version on, without gaps above the trusted one.
    pub roots: BTreeMap<u64, &'a [u8]>,
    /// `timestamp.json`
    pub timestamp: &'a [u8],
    /// `snapshot.json`
    pub snapshot: &'a [u8],
    /// `targets.json`
    pub targets: &'a [u8],
    /// `ROLE.json` of delegated roles, by role name.
    pub delegated: BTreeMap<String, &'a [u8]>,
}

/// What verified metadata says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// The newest root that the chain leads to: the one to trust from now on.
    pub root: Root,
    /// Version of the timestamp.
    pub timestamp_version: u64,
    /// Version of the snapshot.
    pub snapshot_version: u64,
    /// Version of the top-level targets.
    pub targets_version: u64,
    /// The earliest expiry of all files used (RFC 3339, UTC). It is for the caller to say that it has passed.
    pub expires: String,
    /// Each target that a search for its path finds.
    pub targets: BTreeMap<String, Target>,
    /// What to pass next time, so that nothing older is accepted.
    pub known: Known,
}

/// Verifies all of `files`, starting from `trusted` and accepting nothing older than `known`.
///
/// Every file handed in is checked, so that no damaged one stays unnoticed: also roots older than
/// the trusted one, and delegated roles that no target at hand needs. A delegated role that is not
/// handed in makes unfindable those targets whose search would ask it (5.6.7).
///
/// # Errors
/// The first refusal met, in the order of the specification's workflow.
///
/// ```
/// use std::collections::BTreeMap;
/// use haki_trust::author::{self, Roles, Signers};
/// use haki_trust::{Files, Known, Limits, Root, Target, keys::SigningKey, verify};
///
/// let key = SigningKey::generate()?;
/// let expires = "2030-01-01T00:00:00Z";
/// let root = author::root(1, expires, &Roles::of_one(&key), &[key.clone()])?;
/// let targets = BTreeMap::from([("manifest.json".to_owned(), Target::of(b"{}"))]);
/// let edition = author::sign_targets(&targets, 1, expires, &Signers::of_one(&key))?;
///
/// let files = Files {
///     roots: BTreeMap::from([(1, root.as_slice())]),
///     timestamp: &edition.timestamp,
///     snapshot: &edition.snapshot,
///     targets: &edition.targets,
///     delegated: BTreeMap::new(),
/// };
/// let trusted = Root::from_trusted(&root)?;
/// let verified = verify(&files, &trusted, &Known::default(), &Limits::default())?;
/// verified.targets["manifest.json"].check("manifest.json", b"{}")?;
/// # Ok::<(), haki_trust::Error>(())
/// ```
pub fn verify(files: &Files<'_>, trusted: &Root, known: &Known, limits: &Limits) -> Result<Verified, Error> {
    let root = newest_root(trusted, &files.roots, limits)?;
    let mut workflow = Workflow::new(root, rotation_aware(known, trusted), limits.clone());
    workflow.update_timestamp(files.timestamp)?;
    workflow.update_snapshot(files.snapshot)?;
    workflow.update_targets(files.targets)?;
    let paths = check_delegated(&mut workflow, &files.delegated, limits)?;

    let mut targets = BTreeMap::new();
    for path in paths {
        let mut fetch = |role: &str, _version| files.delegated.get(role).map(|bytes| bytes.to_vec());
        let found = match workflow.find(&path, &mut fetch) {
            Err(Error::RoleMissing { .. }) => None,
            found => found?,
        };
        if let Some(file) = found {
            let sha256 = file.hashes.sha256;
            let sha256 = sha256.ok_or_else(|| Error::malformed("targets.json", format!("{path} has no sha256")))?;
            targets.insert(path, Target { length_bytes: file.length_bytes, sha256 });
        }
    }
    workflow.finish(targets)
}

/// `known`, stating under which keys it was seen: unless it says so itself, those of `trusted`.
fn rotation_aware(known: &Known, trusted: &Root) -> Known {
    let mut known = known.clone();
    if known.online_keys.is_empty() {
        known.online_keys = trusted.online_keys();
    }
    known
}

/// Checks every delegated file against some delegation that leads to it; returns all paths listed.
fn check_delegated(
    workflow: &mut Workflow,
    delegated: &BTreeMap<String, &[u8]>,
    limits: &Limits,
) -> Result<BTreeSet<String>, Error> {
    at_most("META", "delegated roles", delegated.len(), limits.roles_visited_max)?;
    let mut paths: BTreeSet<String> = workflow.targets_paths().map(str::to_owned).collect();
    let mut refused: BTreeMap<String, Error> = BTreeMap::new();
    let mut accepted: BTreeSet<String> = BTreeSet::new();
    let mut delegators = VecDeque::from([None]);
    while let Some(delegator) = delegators.pop_front() {
        for name in workflow.delegations_of(delegator.as_ref()) {
            let Some(bytes) = delegated.get(&name) else { continue };
            let edge = (delegator.as_ref().map_or("targets", |(_, name): &(String, String)| name).to_owned(), name);
            match workflow.update_delegated(&edge.0, &edge.1, bytes) {
                // A role may be reached twice, by different keys; whom it delegates to is the same.
                Ok(false) => {}
                Ok(true) => {
                    if accepted.insert(edge.1.clone()) {
                        paths.extend(workflow.delegated_paths(&edge).map(str::to_owned));
                        delegators.push_back(Some(edge));
                    }
                }
                Err(error) => {
                    refused.entry(edge.1).or_insert(error);
                }
            }
        }
    }
    if let Some(name) = delegated.keys().find(|name| !accepted.contains(*name)) {
        let unreachable = || Error::RoleUnreachable { file: format!("{name}.json") };
        return Err(refused.remove(name).unwrap_or_else(unreachable));
    }
    Ok(paths)
}
