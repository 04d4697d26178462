//! Whose signatures count.

use std::collections::BTreeMap;

use haki_trust::{Publisher, PublisherKind, Root};
use serde::Deserialize;

/// Files of the trust folder as they were when the program was built: name and bytes.
static TRUSTED_FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/trusted_files.rs"));

/// Name of the list of publishers in a trust folder.
const LIST: &str = "publishers.toml";

/// Why a trust folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TrustError {
    /// The list is missing or not as it should be.
    #[error("{LIST}: {0}")]
    List(String),
    /// A publisher's root is missing or not self-consistent.
    #[error("{file}: {why}")]
    Root {
        /// Its file.
        file: String,
        /// What is wrong.
        why: String,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PublisherTable {
    name: String,
    namespaces: Vec<String>,
    root: String,
    #[serde(default)]
    development: bool,
    /// Whose map says who else may publish; said of one, unless there is only one.
    #[serde(default)]
    umbrella: bool,
}

/// Returns the publishers that this program trusts, the umbrella first. There is no other way to add one.
///
/// # Errors
/// [`TrustError`] if the program was built with a broken trust folder. An absent folder gives no publisher.
pub fn trusted_publishers() -> Result<Vec<Publisher>, TrustError> {
    if TRUSTED_FILES.is_empty() { Ok(Vec::new()) } else { publishers_in(TRUSTED_FILES) }
}

/// Returns the publishers that the files of a trust folder describe, by name and bytes; the umbrella first.
///
/// # Errors
/// See [`TrustError`].
pub fn publishers_in(files: &[(&str, &[u8])]) -> Result<Vec<Publisher>, TrustError> {
    let bytes_of = |name: &str| files.iter().find(|(file, _)| *file == name).map(|(_, bytes)| *bytes);
    let list = bytes_of(LIST).ok_or_else(|| TrustError::List("this file is missing".into()))?;
    let list = std::str::from_utf8(list).map_err(|error| TrustError::List(error.to_string()))?;
    let tables: BTreeMap<String, PublisherTable> =
        toml::from_str(list).map_err(|error| TrustError::List(error.to_string()))?;
    let (umbrellas, others): (Vec<_>, Vec<_>) = tables.into_iter().partition(|(_, table)| table.umbrella);
    if umbrellas.len() > 1 || (umbrellas.is_empty() && others.len() > 1) {
        return Err(TrustError::List("exactly one publisher is the umbrella".into()));
    }
    umbrellas
        .into_iter()
        .chain(others)
        .map(|(id, table)| {
            let failed = |why: String| TrustError::Root { file: table.root.clone(), why };
            let bytes = bytes_of(&table.root).ok_or_else(|| failed("this file is missing".into()))?;
            let root = Root::from_trusted(bytes).map_err(|error| failed(error.to_string()))?;
            let kind = if table.development { PublisherKind::Development } else { PublisherKind::Release };
            Ok(Publisher { id, name: table.name, namespaces: table.namespaces, root, kind })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use haki_trust::author::{self, Roles};
    use haki_trust::keys::SigningKey;

    use super::*;

    #[test]
    fn exactly_one_publisher_is_the_umbrella_and_comes_first() {
        let key = SigningKey::from_seed(&[1; 32]);
        let expires = "2036-01-01T00:00:00Z";
        let root = author::root(1, expires, &Roles::of_one(&key), std::slice::from_ref(&key)).expect("a root");
        let read = |list: &str| {
            let publishers = publishers_in(&[(LIST, list.as_bytes()), ("root.json", &root)]);
            publishers.map(|publishers| publishers.into_iter().map(|publisher| publisher.id).collect::<Vec<_>>())
        };
        let table =
            |id: &str, more: &str| format!("[{id}]\nname = \"{id}\"\nnamespaces = []\nroot = \"root.json\"\n{more}\n");
        let umbrella = "umbrella = true";
        assert_eq!(read(&table("haki", "")).expect("one"), ["haki"]);
        assert_eq!(read(&(table("berlin", "") + &table("haki", umbrella))).expect("two"), ["haki", "berlin"]);
        assert!(read(&(table("berlin", "") + &table("haki", ""))).is_err(), "which one?");
        assert!(read(&(table("berlin", umbrella) + &table("haki", umbrella))).is_err(), "both?");
    }
}
