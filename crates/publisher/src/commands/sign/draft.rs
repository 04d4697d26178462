//! A root whose signatures are being gathered: by the keys of the root before it, and by its own.

use std::path::Path;

use haki_messages::Messages;
use haki_trust::Root;
use haki_trust::author::{self, Role, Roles, RootDraft};
use serde_json::json;

use super::Error;
use crate::cli::SignArguments;
use crate::commands::keys::PENDING;
use crate::files::{at, write_whole};
use crate::key_folder::{KeyFolder, unusable};
use crate::output::say;
use crate::secret::Passphrases;

/// Signs `file`, a draft that `haki keys rotate` wrote, and finishes the root once enough have signed.
pub(super) fn sign(
    file: &Path,
    arguments: &SignArguments,
    keys: &mut KeyFolder,
    passphrases: &Passphrases<'_>,
    messages: &Messages,
) -> Result<(), Error> {
    let mut bytes = std::fs::read(file).map_err(at(file))?;
    for with in &arguments.with {
        let other = std::fs::read(with).map_err(at(with))?;
        bytes = author::merge_signatures(&bytes, &other).map_err(unusable(with))?;
    }
    let draft = RootDraft::read(&bytes).map_err(unusable(file))?;
    let before = keys.newest_root()?;
    let expected = before.as_ref().map_or(1, |root| root.version() + 1);
    if draft.version != expected {
        let why = format!("this is version {}, and the next one is {expected}", draft.version);
        return Err(Error::Keys { path: file.display().to_string(), why });
    }
    let mut roles: Vec<(&str, Role)> = vec![("root", draft.roles.root.clone())];
    roles.extend(before.as_ref().map(|root| ("root-before", Roles::of_root(root).root)));
    print_draft(file, &draft, arguments.json, messages);
    for (_, role) in &roles {
        for (_, key) in keys.unlock(role, passphrases)? {
            bytes = author::add_signature(&bytes, &key).map_err(unusable(file))?;
        }
    }
    let name = format!("{expected}{PENDING}");
    write_whole(&arguments.out.join(&name), &bytes)?;
    let mut is_complete = true;
    for (name, role) in &roles {
        let have = author::valid_signatures(&bytes, role).map_err(unusable(file))?;
        is_complete &= have >= role.threshold;
        super::detached::print_role(file, name, have, role.threshold, arguments.json, messages);
    }
    if is_complete {
        match &before {
            Some(root) => author::check_successor(root, &bytes),
            None => Root::from_trusted(&bytes),
        }
        .map_err(unusable(file))?;
        let path = arguments.out.join(format!("{expected}.root.json"));
        write_whole(&path, &bytes)?;
        if arguments.json {
            say(json!({ "file": path.display().to_string(), "complete": true }));
        } else {
            eprintln!("{}", messages.text("sign-root-done", &[("file", path.display().to_string().into())]));
        }
    }
    Ok(())
}

/// What a signer should compare with colleagues before typing a passphrase.
fn print_draft(file: &Path, draft: &RootDraft, as_json: bool, messages: &Messages) {
    let (file, fingerprint) = (file.display().to_string(), draft.fingerprint.to_string());
    if as_json {
        say(json!({ "file": file, "version": draft.version, "expires": draft.expires, "fingerprint": fingerprint }));
        return;
    }
    let values = [
        ("file", file.into()),
        ("version", draft.version.to_string().into()),
        ("expires", draft.expires.clone().into()),
        ("fingerprint", fingerprint.into()),
    ];
    eprintln!("{}", messages.text("sign-root-about", &values));
}
