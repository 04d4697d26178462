//! `haki keys list`: roots, roles and keys of a folder. No passphrase is needed.

use std::path::Path;

use haki_messages::Messages;
use haki_trust::author::{Role, Roles};
use serde_json::{Value, json};

use super::{Error, Outcome};
use crate::key_folder::KeyFolder;
use crate::output::say;

/// Digits of a key's id that are shown to people.
const ID_CHARS: usize = 16;

pub(super) fn run(folder: &Path, as_json: bool, messages: &Messages) -> Result<Outcome, Error> {
    let keys = KeyFolder::read(folder)?;
    let root = keys.newest_root()?;
    let roles = root.as_ref().map(|root| named(Roles::of_root(root)));
    let name_of = |id: &str| keys.public.iter().find(|(_, key)| key.id() == id).map(|(name, _)| name.as_str());
    if as_json {
        let role = |(role, keys): &(&str, Role)| {
            let ids: Vec<Value> = keys
                .keys
                .iter()
                .map(|key| json!({ "id": key.id(), "kind": key.kind(), "name": name_of(key.id()) }))
                .collect();
            ((*role).to_owned(), json!({ "threshold": keys.threshold, "keys": ids }))
        };
        let roles: Option<serde_json::Map<_, _>> = roles.map(|roles| roles.iter().map(role).collect());
        let public: Vec<Value> =
            keys.public.iter().map(|(name, key)| json!({ "name": name, "id": key.id(), "kind": key.kind() })).collect();
        say(json!({ "root": root.as_ref().map(haki_trust::Root::version),
                    "expires": root.as_ref().map(haki_trust::Root::expires),
                    "fingerprint": root.as_ref().map(|root| root.fingerprint().to_string()),
                    "roles": roles, "keys": public }));
        return Ok(Outcome::Yes);
    }
    if let Some(root) = &root {
        let values = [
            ("version", root.version().to_string().into()),
            ("expires", root.expires().to_owned().into()),
            ("fingerprint", root.fingerprint().to_string().into()),
        ];
        say(messages.text("keys-list-root", &values));
    }
    for (role, keys) in roles.iter().flatten() {
        let shown: Vec<&str> = keys.keys.iter().map(|key| name_of(key.id()).unwrap_or(short(key.id()))).collect();
        say(format!("{role:<10} {}/{}  {}", keys.threshold, keys.keys.len(), shown.join(" ")));
    }
    for (name, key) in &keys.public {
        say(format!("{name:<20} {:<8} {}", key.kind(), short(key.id())));
    }
    Ok(Outcome::Yes)
}

fn short(id: &str) -> &str {
    id.get(..ID_CHARS).unwrap_or(id)
}

fn named(roles: Roles) -> [(&'static str, Role); 4] {
    [("root", roles.root), ("targets", roles.targets), ("snapshot", roles.snapshot), ("timestamp", roles.timestamp)]
}
