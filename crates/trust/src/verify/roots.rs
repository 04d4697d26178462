//! The chain of roots (5.3).

use std::collections::BTreeMap;

use crate::limits::{Limits, at_most};
use crate::signed::Signed;
use crate::{Error, Root};

/// Returns the newest root that the chain in `roots` leads to from `trusted`.
///
/// Call it over every bundle of a publisher that is at hand before verifying any of them: an old
/// copy with keys that have since been revoked is then refused although its own chain ends early.
///
/// # Errors
/// [`Error::RootMissing`] for a gap, [`Error::Unsigned`] where a root is not signed by a threshold of
/// the one before it and of itself, [`Error::RootDiffers`] if the chain tells another story than `trusted`.
pub fn newest_root(trusted: &Root, roots: &BTreeMap<u64, &[u8]>, limits: &Limits) -> Result<Root, Error> {
    // 5.3.3: at most Y root files.
    at_most("META", "roots", roots.len(), limits.roots_max)?;
    check_older(trusted, roots, limits)?;
    let mut root = trusted.clone();
    for (&version, bytes) in roots.range(trusted.version()..).filter(|(version, _)| **version > trusted.version()) {
        // 5.3.2 and 5.3.3: N is the trusted version; the next is N+1.
        if version - 1 != root.version() {
            return Err(Error::RootMissing { version: root.version() + 1 });
        }
        root = next_root(&root, bytes, limits)?;
    }
    Ok(root)
}

/// Returns the root in `bytes` as the successor of `root` (5.3.3 to 5.3.7).
pub(super) fn next_root(root: &Root, bytes: &[u8], limits: &Limits) -> Result<Root, Error> {
    let expected = root.version().saturating_add(1);
    let file = format!("{expected}.root.json");
    // 5.3.3: up to W bytes.
    let signed = Signed::parse(&file, bytes, limits.root_bytes_max, limits)?;
    // 5.3.4: signed by a threshold of (1) the trusted root's keys and (2) its own.
    signed.check("the root before it", root.role("root"))?;
    let next = Root::read(&signed, bytes, limits)?;
    signed.check("itself", next.role("root"))?;
    // 5.3.5: exactly N+1.
    if next.version() != expected {
        return Err(Error::VersionMismatch { file, version: next.version(), expected });
    }
    // 5.3.6: expiry does not matter. 5.3.7: this is the trusted root now.
    Ok(next)
}

/// Checks the roots up to the trusted one. Nothing depends on them; damage to them is still named.
fn check_older(trusted: &Root, roots: &BTreeMap<u64, &[u8]>, limits: &Limits) -> Result<(), Error> {
    let mut before: Option<Root> = None;
    for (&version, bytes) in roots.range(..=trusted.version()) {
        let file = format!("{version}.root.json");
        let signed = Signed::parse(&file, bytes, limits.root_bytes_max, limits)?;
        let root = Root::read(&signed, bytes, limits)?;
        if root.version() != version {
            return Err(Error::VersionMismatch { file, version: root.version(), expected: version });
        }
        if version == trusted.version() && !root.says_the_same_as(trusted) {
            return Err(Error::RootDiffers { version });
        }
        signed.check("itself", root.role("root"))?;
        if let Some(before) = before.filter(|before| before.version() + 1 == version) {
            signed.check("the root before it", before.role("root"))?;
        }
        before = Some(root);
    }
    Ok(())
}
