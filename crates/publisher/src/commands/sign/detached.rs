//! `haki sign --detached`: the holders of the keys sit at different machines.
//!
//! Everybody runs the same command on their own copy, with `--with` for what colleagues handed over.
//! It goes as far as the keys at hand allow, and makes the bundle once all signatures are there.

use std::path::Path;

use haki_bundle::Unsigned;
use haki_messages::Messages;
use haki_trust::author::{Edition, Roles};
use haki_trust::{Files, Known, Limits, Root};
use serde_json::json;

use super::stages::{Stages, Subject};
use super::{Error, Outcome, draft, edition_of, print_signed, read_unsigned};
use crate::cli::SignArguments;
use crate::commands::keys::PENDING;
use crate::files::{at, write_whole};
use crate::key_folder::{KeyFolder, unusable};
use crate::output::say;
use crate::secret::Passphrases;

/// Ending of the folder in which the signatures of a bundle are gathered.
const GATHERED: &str = ".signing";

pub(super) fn run(
    arguments: &SignArguments,
    keys: &mut KeyFolder,
    passphrases: &Passphrases<'_>,
    messages: &Messages,
) -> Result<Outcome, Error> {
    for file in &arguments.files {
        if file.to_string_lossy().ends_with(PENDING) {
            draft::sign(file, arguments, keys, passphrases, messages)?;
        } else {
            sign(file, arguments, keys, passphrases, messages)?;
        }
    }
    Ok(Outcome::Yes)
}

fn sign(
    file: &Path,
    arguments: &SignArguments,
    keys: &mut KeyFolder,
    passphrases: &Passphrases<'_>,
    messages: &Messages,
) -> Result<(), Error> {
    let unsigned = read_unsigned(file)?;
    let (targets, version, expires) = edition_of(&unsigned)?;
    let subject = Subject { targets, version, expires };
    let root = keys.root()?;
    let roles = Roles::of_root(&root);
    let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let folder = arguments.out.join(format!("{name}{GATHERED}"));

    print_bundle(file, &unsigned, arguments.json, messages)?;
    let mut stages = Stages::begin(&subject).map_err(unusable(file))?;
    for copy in std::iter::once(&folder).chain(&arguments.with) {
        match Stages::read(copy).map_err(at(copy))? {
            Some(other) => stages.merge(&other, &subject).map_err(unusable(copy))?,
            None if copy == &folder => {}
            None => {
                let why = "there is no targets.json in this folder".into();
                return Err(Error::Keys { path: copy.display().to_string(), why });
            }
        }
    }
    let edition = gather(&mut stages, &subject, &roles, keys, passphrases, file)?;
    for (name, bytes) in stages.files() {
        write_whole(&folder.join(name), bytes)?;
    }
    let have = stages.signatures(&roles).map_err(unusable(file))?;
    let (role, wanted) = stages.role(&roles);
    print_role(file, role, have, wanted.threshold, arguments.json, messages);
    let Some(edition) = edition else { return Ok(()) };
    check(&edition, keys, &root).map_err(unusable(file))?;
    let signed = haki_bundle::seal(&unsigned, &edition.files(&keys.roots))?;
    let path = arguments.out.join(file.file_name().unwrap_or_default());
    write_whole(&path, &signed)?;
    print_signed(&path, &unsigned, signed.len(), arguments.json, messages)
}

/// Signs role after role with the keys at hand. Returns the edition if nothing is missing in the end.
fn gather(
    stages: &mut Stages,
    subject: &Subject,
    roles: &Roles,
    keys: &mut KeyFolder,
    passphrases: &Passphrases<'_>,
    file: &Path,
) -> Result<Option<Edition>, Error> {
    loop {
        let role = stages.role(roles).1;
        if stages.signatures(roles).map_err(unusable(file))? < role.threshold {
            for (_, key) in keys.unlock(role, passphrases)? {
                stages.sign(&key).map_err(unusable(file))?;
            }
        }
        if stages.signatures(roles).map_err(unusable(file))? < role.threshold {
            return Ok(None);
        }
        if let Some(edition) = stages.advance(subject).map_err(unusable(file))? {
            return Ok(Some(edition));
        }
    }
}

/// Judges the gathered signatures as a reader will.
fn check(edition: &Edition, keys: &KeyFolder, root: &Root) -> Result<(), haki_trust::Error> {
    let files = Files {
        roots: keys.roots.iter().map(|(version, bytes)| (*version, bytes.as_slice())).collect(),
        timestamp: &edition.timestamp,
        snapshot: &edition.snapshot,
        targets: &edition.targets,
        delegated: Default::default(),
    };
    haki_trust::verify(&files, root, &Known::default(), &Limits::default()).map(drop)
}

/// What a signer should compare with colleagues before typing a passphrase.
fn print_bundle(file: &Path, unsigned: &Unsigned, as_json: bool, messages: &Messages) -> Result<(), Error> {
    let (file, manifest) = (file.display().to_string(), unsigned.manifest()?);
    let sha256: String =
        haki_trust::Target::of(unsigned.manifest_bytes()).sha256.map(|byte| format!("{byte:02x}")).concat();
    if as_json {
        say(json!({ "file": file, "namespace": manifest.namespace, "edition": manifest.edition, "manifest": sha256 }));
        return Ok(());
    }
    let values = [
        ("file", file.into()),
        ("namespace", manifest.namespace.into()),
        ("edition", manifest.edition.to_string().into()),
        ("sha256", sha256.into()),
    ];
    eprintln!("{}", messages.text("sign-about", &values));
    Ok(())
}

/// How far the signatures of a role are.
pub(super) fn print_role(file: &Path, role: &str, have: u64, wanted: u64, as_json: bool, messages: &Messages) {
    let file = file.display().to_string();
    if as_json {
        say(json!({ "file": file, "role": role, "signatures": have, "threshold": wanted }));
        return;
    }
    let values = [("file", file.into()), ("have", have.to_string().into()), ("wanted", wanted.to_string().into())];
    let message = match role {
        "root" => "sign-role-root",
        "root-before" => "sign-role-root-before",
        "snapshot" => "sign-role-snapshot",
        "timestamp" => "sign-role-timestamp",
        _ => "sign-role-targets",
    };
    eprintln!("{}", messages.text(message, &values));
}
