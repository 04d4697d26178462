//! `haki keys rotate` and `haki keys revoke`: a draft of the next root, to be signed.

use std::path::{Path, PathBuf};

use haki_messages::Messages;
use haki_trust::PublicKey;
use haki_trust::author::{self, Role, Roles, RootDraft};
use serde_json::json;

use super::{Error, Outcome, PENDING};
use crate::cli::{ChangeArguments, RevokeArguments, RotateArguments, Threshold};
use crate::files::{at, write_whole};
use crate::key_folder::{KeyFolder, unusable};
use crate::output::say;

/// Fewest digits by which a key may be named.
const ID_CHARS_MIN: usize = 8;

/// Drafts a root with other keys for the roles named. The first root names all four.
pub(super) fn rotate(arguments: &RotateArguments, messages: &Messages) -> Result<Outcome, Error> {
    let keys = KeyFolder::read(&arguments.change.folder)?;
    let empty = Role { keys: vec![], threshold: 0 };
    let first =
        || Roles { root: empty.clone(), targets: empty.clone(), snapshot: empty.clone(), timestamp: empty.clone() };
    let mut roles = keys.newest_root()?.as_ref().map_or_else(first, Roles::of_root);
    let named = [&arguments.root, &arguments.targets, &arguments.snapshot, &arguments.timestamp];
    for ((_, role), files) in of(&mut roles).into_iter().zip(named) {
        if !files.is_empty() {
            let keys = files.iter().map(|file| read_public(file)).collect::<Result<Vec<_>, _>>()?;
            let majority = keys.len() as u64 / 2 + 1;
            *role = Role { keys, threshold: majority };
        }
    }
    draft(&keys, roles, &arguments.change, messages)
}

/// Drafts a root without the keys named. The roles' thresholds stay, unless said otherwise.
pub(super) fn revoke(arguments: &RevokeArguments, messages: &Messages) -> Result<Outcome, Error> {
    let folder = &arguments.change.folder;
    let keys = KeyFolder::read(folder)?;
    let mut roles = Roles::of_root(&keys.root()?);
    for wanted in &arguments.keys {
        let by_name = keys.public.get(wanted).map(|key| key.id().to_owned());
        let id = by_name.unwrap_or_else(|| wanted.clone());
        let is_meant = |key: &PublicKey| id.len() >= ID_CHARS_MIN && key.id().starts_with(&id);
        let mut found = false;
        for (_, role) in of(&mut roles) {
            found |= role.keys.iter().any(is_meant);
            role.keys.retain(|key| !is_meant(key));
        }
        if !found {
            let why = format!("no role has a key `{wanted}`: give its name, or the beginning of its id");
            return Err(Error::Keys { path: folder.display().to_string(), why });
        }
    }
    draft(&keys, roles, &arguments.change, messages)
}

fn draft(keys: &KeyFolder, mut roles: Roles, change: &ChangeArguments, messages: &Messages) -> Result<Outcome, Error> {
    for Threshold { role, signatures } in &change.threshold {
        for (_, of_role) in of(&mut roles).into_iter().filter(|(name, _)| name == role) {
            of_role.threshold = *signatures;
        }
    }
    let version = keys.newest_root()?.map_or(1, |root| root.version() + 1);
    let expires = format!("{}T00:00:00Z", change.expires);
    let path: PathBuf = change.folder.join(format!("{version}{PENDING}"));
    let bytes = author::root(version, &expires, &roles, &[]).map_err(unusable(&path))?;
    let draft = RootDraft::read(&bytes).map_err(unusable(&path))?;
    write_whole(&path, &bytes)?;
    let (file, fingerprint) = (path.display().to_string(), draft.fingerprint.to_string());
    if change.json {
        say(json!({ "file": file, "version": version, "fingerprint": fingerprint }));
    } else {
        let values =
            [("file", file.into()), ("version", version.to_string().into()), ("fingerprint", fingerprint.into())];
        eprintln!("{}", messages.text("keys-draft-done", &values));
    }
    Ok(Outcome::Yes)
}

fn read_public(file: &Path) -> Result<PublicKey, Error> {
    PublicKey::from_json(&std::fs::read(file).map_err(at(file))?).map_err(unusable(file))
}

fn of(roles: &mut Roles) -> [(&'static str, &mut Role); 4] {
    let Roles { root, targets, snapshot, timestamp } = roles;
    [("root", root), ("targets", targets), ("snapshot", snapshot), ("timestamp", timestamp)]
}
