//! Stamps: what a step was last done for, so that it is done again only when something changed.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::error::{Error, at};
use crate::shell::root;

/// A step and the hash of everything it depends on.
pub(crate) struct Stamp {
    path: PathBuf,
    hash: String,
}

impl Stamp {
    /// Hashes the files and folders that the step `name` depends on, by path and content.
    pub(crate) fn of(name: &str, inputs: &[&str]) -> Result<Stamp, Error> {
        let mut hasher = Sha256::new();
        for input in inputs {
            hash_into(&mut hasher, &root().join(input))?;
        }
        Ok(Stamp { path: root().join("target/xtask").join(name), hash: hex::encode(hasher.finalize()) })
    }

    /// Tells whether the step was done for exactly these inputs.
    pub(crate) fn is_current(&self) -> bool {
        std::fs::read_to_string(&self.path).is_ok_and(|stamped| stamped == self.hash)
    }

    /// Notes that the step was done.
    pub(crate) fn set(&self) -> Result<(), Error> {
        let folder = self.path.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder).map_err(at(folder))?;
        std::fs::write(&self.path, &self.hash).map_err(at(&self.path))
    }
}

fn hash_into(hasher: &mut Sha256, path: &Path) -> Result<(), Error> {
    if path.is_dir() {
        let entries = std::fs::read_dir(path).map_err(at(path))?;
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if !["node_modules", "dist"].contains(&name.as_str()) {
                hash_into(hasher, &path)?;
            }
        }
        return Ok(());
    }
    let bytes = std::fs::read(path).map_err(at(path))?;
    hasher.update(path.to_string_lossy().as_bytes());
    hasher.update((bytes.len() as u64).to_le_bytes());
    hasher.update(&bytes);
    Ok(())
}
