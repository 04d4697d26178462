//! A folder with the roots of a publisher, and whichever of its keys are on this machine.
//!
//! - `N.root.json`: the roots, from the first on.
//! - `NAME.pub.json`: a public key, to hand to colleagues.
//! - `NAME.key.age`: its private key, encrypted.
//! - `NAME.pem`: a private key in the open, as development has it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use haki_trust::author::Role;
use haki_trust::keys::SigningKey;
use haki_trust::{Limits, PublicKey, Root};

use crate::commands::Error;
use crate::files::at;
use crate::secret::{self, Passphrases};

/// Ending of public keys.
pub(crate) const PUBLIC: &str = ".pub.json";
/// Ending of encrypted private keys.
pub(crate) const ENCRYPTED: &str = ".key.age";
/// Ending of private keys in the open.
const OPEN: &str = ".pem";
/// Ending of roots.
const ROOT: &str = ".root.json";

/// What a folder of keys holds.
#[derive(Default)]
pub(crate) struct KeyFolder {
    path: PathBuf,
    /// The roots by version, as they are.
    pub(crate) roots: BTreeMap<u64, Vec<u8>>,
    /// Public keys by their names.
    pub(crate) public: BTreeMap<String, PublicKey>,
    encrypted: BTreeMap<String, Vec<u8>>,
    unlocked: BTreeMap<String, SigningKey>,
}

impl KeyFolder {
    /// Reads a folder. Nothing is decrypted yet.
    pub(crate) fn read(folder: &Path) -> Result<Self, Error> {
        let mut keys = Self { path: folder.to_owned(), ..Self::default() };
        for entry in std::fs::read_dir(folder).map_err(at(folder))? {
            let path = entry.map_err(at(folder))?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let bytes = || std::fs::read(&path).map_err(at(&path));
            if let Some(version) = name.strip_suffix(ROOT).and_then(|version| version.parse().ok()) {
                keys.roots.insert(version, bytes()?);
            } else if let Some(name) = name.strip_suffix(PUBLIC) {
                keys.public.insert(name.to_owned(), PublicKey::from_json(&bytes()?).map_err(unusable(&path))?);
            } else if let Some(name) = name.strip_suffix(ENCRYPTED) {
                keys.encrypted.insert(name.to_owned(), bytes()?);
            } else if let Some(name) = name.strip_suffix(OPEN) {
                let key = SigningKey::from_text(&String::from_utf8_lossy(&bytes()?)).map_err(unusable(&path))?;
                keys.public.insert(name.to_owned(), key.public().clone());
                keys.unlocked.insert(name.to_owned(), key);
            }
        }
        Ok(keys)
    }

    /// Returns the newest root that the folder's chain leads to, if there is any root.
    pub(crate) fn newest_root(&self) -> Result<Option<Root>, Error> {
        let Some(first) = self.roots.values().next() else { return Ok(None) };
        let first = Root::from_trusted(first).map_err(unusable(&self.path))?;
        let roots = self.roots.iter().map(|(version, bytes)| (*version, bytes.as_slice())).collect();
        haki_trust::newest_root(&first, &roots, &Limits::default()).map(Some).map_err(unusable(&self.path))
    }

    /// Returns the newest root, which must be there.
    pub(crate) fn root(&self) -> Result<Root, Error> {
        let missing = || Error::Keys {
            path: self.path.display().to_string(),
            why: "there is no N.root.json in this folder".into(),
        };
        self.newest_root()?.ok_or_else(missing)
    }

    /// Returns the private keys of `role` that are on this machine, by name; only those are decrypted.
    pub(crate) fn unlock(
        &mut self,
        role: &Role,
        passphrases: &Passphrases<'_>,
    ) -> Result<Vec<(String, SigningKey)>, Error> {
        let names = self.public.iter().filter(|(_, key)| role.keys.iter().any(|of_role| of_role.id() == key.id()));
        let names: Vec<String> = names.map(|(name, _)| name.clone()).collect();
        let mut keys: Vec<(String, SigningKey)> = Vec::new();
        for name in names {
            if let Some(encrypted) = self.encrypted.get(&name).filter(|_| !self.unlocked.contains_key(&name)) {
                let file = self.path.join(format!("{name}{ENCRYPTED}")).display().to_string();
                let failed = |error: secret::Error| Error::Keys { path: file, why: error.to_string() };
                let key = secret::decrypt(encrypted, &name, passphrases).map_err(failed)?;
                self.unlocked.insert(name.clone(), key);
            }
            let Some(key) = self.unlocked.get(&name) else { continue };
            if keys.iter().all(|(_, other)| other.id() != key.id()) {
                keys.push((name, key.clone()));
            }
        }
        Ok(keys)
    }
}

/// Returns what makes an [`Error`] of a refusal of keys or metadata in `path`.
pub(crate) fn unusable(path: &Path) -> impl FnOnce(haki_trust::Error) -> Error + use<> {
    let path = path.display().to_string();
    move |error| Error::Keys { path, why: error.to_string() }
}
