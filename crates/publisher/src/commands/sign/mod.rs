//! `haki sign`: a publisher's word for an unsigned bundle.

mod detached;
mod draft;
mod stages;

use std::collections::BTreeMap;
use std::path::Path;

use haki_bundle::Unsigned;
use haki_messages::Messages;
use haki_trust::Target;
use haki_trust::author::{self, Role, Roles, Signers};
use haki_trust::keys::SigningKey;
use serde_json::json;

use super::{Error, Outcome};
use crate::cli::SignArguments;
use crate::files::{at, write_whole};
use crate::key_folder::{KeyFolder, unusable};
use crate::output::say;
use crate::secret::Passphrases;

pub(super) fn run(arguments: &SignArguments, messages: &Messages) -> Result<Outcome, Error> {
    let passphrases = Passphrases::new(arguments.passphrase_file.clone(), messages);
    let mut keys = KeyFolder::read(&arguments.keys)?;
    if arguments.detached {
        return detached::run(arguments, &mut keys, &passphrases, messages);
    }
    let roles = Roles::of_root(&keys.root()?);
    let mut keys_of = |role: &Role| -> Result<Vec<SigningKey>, Error> {
        Ok(keys.unlock(role, &passphrases)?.into_iter().map(|(_, key)| key).collect())
    };
    let (targets, snapshot) = (keys_of(&roles.targets)?, keys_of(&roles.snapshot)?);
    let timestamp = keys_of(&roles.timestamp)?;
    let signers = Signers { targets: &targets, snapshot: &snapshot, timestamp: &timestamp };
    for file in &arguments.files {
        let unsigned = read_unsigned(file)?;
        let signed = sign(&unsigned, file, &roles, &signers, &keys.roots)?;
        let path = arguments.out.join(file.file_name().unwrap_or_default());
        write_whole(&path, &signed)?;
        print_signed(&path, &unsigned, signed.len(), arguments.json, messages)?;
    }
    Ok(Outcome::Yes)
}

fn read_unsigned(file: &Path) -> Result<Unsigned, Error> {
    Ok(Unsigned::parse(&std::fs::read(file).map_err(at(file))?)?)
}

fn print_signed(
    path: &Path,
    unsigned: &Unsigned,
    bytes: usize,
    as_json: bool,
    messages: &Messages,
) -> Result<(), Error> {
    let (file, publisher) = (path.display().to_string(), unsigned.manifest()?.publisher_name);
    if as_json {
        say(json!({ "file": file, "publisher": publisher, "bytes": bytes }));
    } else {
        eprintln!("{}", messages.text("sign-done", &[("file", file.into()), ("publisher", publisher.into())]));
    }
    Ok(())
}

/// What an edition's targets are: the manifest, at the bundle's edition, until the bundle is due for review.
fn edition_of(unsigned: &Unsigned) -> Result<(BTreeMap<String, Target>, u64, String), Error> {
    let manifest = unsigned.manifest()?;
    let target = Target::of(unsigned.manifest_bytes());
    let targets = BTreeMap::from([(haki_bundle::MANIFEST_NAME.to_owned(), target)]);
    Ok((targets, manifest.edition, format!("{}T00:00:00Z", manifest.review_by)))
}

fn sign(
    unsigned: &Unsigned,
    file: &Path,
    roles: &Roles,
    signers: &Signers<'_>,
    roots: &BTreeMap<u64, Vec<u8>>,
) -> Result<Vec<u8>, Error> {
    let (targets, version, expires) = edition_of(unsigned)?;
    let edition = author::sign_targets(&targets, version, &expires, signers).map_err(unusable(file))?;
    let signed = [
        ("targets", &edition.targets, &roles.targets),
        ("snapshot", &edition.snapshot, &roles.snapshot),
        ("timestamp", &edition.timestamp, &roles.timestamp),
    ];
    for (name, bytes, role) in signed {
        let valid = author::valid_signatures(bytes, role).map_err(unusable(file))?;
        if valid < role.threshold {
            let why = format!("the role {name} needs {} signatures; keys for {valid} are here", role.threshold);
            return Err(Error::Keys { path: file.display().to_string(), why });
        }
    }
    Ok(haki_bundle::seal(unsigned, &edition.files(roots))?)
}
