//! `haki sign`: a publisher's word for an unsigned bundle.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use haki_bundle::Unsigned;
use haki_messages::Messages;
use haki_trust::Target;
use haki_trust::author::{self, Signers};
use haki_trust::keys::SigningKey;
use serde_json::json;

use super::{Error, Outcome};
use crate::files::{at, write_whole};
use crate::output::say;

/// A publisher's keys as a folder holds them: `N.root.json` and one `<role>….pem` or more per role.
struct KeyFolder {
    roots: BTreeMap<u64, Vec<u8>>,
    targets: Vec<SigningKey>,
    snapshot: Vec<SigningKey>,
    timestamp: Vec<SigningKey>,
}

pub(super) fn run(
    files: &[PathBuf],
    keys: &Path,
    out: &Path,
    as_json: bool,
    messages: &Messages,
) -> Result<Outcome, Error> {
    let keys = KeyFolder::read(keys)?;
    for file in files {
        let unsigned = Unsigned::parse(&std::fs::read(file).map_err(at(file))?)?;
        let signed = keys.sign(&unsigned, file)?;
        let path = out.join(file.file_name().unwrap_or_default());
        write_whole(&path, &signed)?;
        let (file, publisher) = (path.display().to_string(), unsigned.manifest()?.publisher_name);
        if as_json {
            say(json!({ "file": file, "publisher": publisher, "bytes": signed.len() }));
        } else {
            let values = [("file", file.into()), ("publisher", publisher.into())];
            eprintln!("{}", messages.text("sign-done", &values));
        }
    }
    Ok(Outcome::Yes)
}

impl KeyFolder {
    fn read(folder: &Path) -> Result<Self, Error> {
        let mut keys = Self { roots: BTreeMap::new(), targets: vec![], snapshot: vec![], timestamp: vec![] };
        let mut paths = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(at(folder))? {
            paths.push(entry.map_err(at(folder))?.path());
        }
        paths.sort();
        for path in paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if let Some(version) = name.strip_suffix(".root.json").and_then(|version| version.parse().ok()) {
                keys.roots.insert(version, std::fs::read(&path).map_err(at(&path))?);
            } else if name.ends_with(".pem") {
                let role = [("targets", &mut keys.targets), ("snapshot", &mut keys.snapshot)]
                    .into_iter()
                    .chain([("timestamp", &mut keys.timestamp)])
                    .find(|(role, _)| name.starts_with(role));
                if let Some((_, of_role)) = role {
                    let text = std::fs::read_to_string(&path).map_err(at(&path))?;
                    of_role.push(SigningKey::from_text(&text).map_err(unusable(&path))?);
                }
            }
        }
        if keys.roots.is_empty() {
            let why = "there is no N.root.json in this folder".into();
            return Err(Error::Keys { path: folder.display().to_string(), why });
        }
        Ok(keys)
    }

    /// The metadata's version is the bundle's edition; it expires when the bundle is due for review.
    fn sign(&self, unsigned: &Unsigned, file: &Path) -> Result<Vec<u8>, Error> {
        let manifest = unsigned.manifest()?;
        let target = Target::of(unsigned.manifest_bytes());
        let targets = BTreeMap::from([(haki_bundle::MANIFEST_NAME.to_owned(), target)]);
        let expires = format!("{}T00:00:00Z", manifest.review_by);
        let signers = Signers { targets: &self.targets, snapshot: &self.snapshot, timestamp: &self.timestamp };
        let edition = author::sign_targets(&targets, manifest.edition, &expires, &signers).map_err(unusable(file))?;
        Ok(haki_bundle::seal(unsigned, &edition.files(&self.roots))?)
    }
}

fn unusable(path: &Path) -> impl FnOnce(haki_trust::Error) -> Error + use<> {
    let path = path.display().to_string();
    move |error| Error::Keys { path, why: error.to_string() }
}
