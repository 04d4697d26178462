//! Who publishes, and for which namespaces.

use crate::Root;

/// Somebody whose bundles are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publisher {
    /// Stable name, e.g. `haki`.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// What it may publish, e.g. `eu`, `de/berlin`.
    pub namespaces: Vec<String>,
    /// Whose signatures count for it.
    pub root: Root,
    /// How much it is to be believed.
    pub kind: PublisherKind,
}

/// Where a publisher's root came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PublisherKind {
    /// Fixed when a release of the app was built, or named by the umbrella's map.
    Release,
    /// A key made on the spot by a developer.
    Development,
}

impl Publisher {
    /// Returns whether it may publish for exactly `namespace`: `de/berlin` is not `de`, nor the reverse.
    pub fn may_speak_for(&self, namespace: &str) -> bool {
        is_namespace(namespace) && self.namespaces.iter().any(|own| own == namespace)
    }
}

/// Longest namespace, in bytes.
const NAMESPACE_BYTES_MAX: usize = 128;

/// Returns whether `text` has the form of a namespace: levels of lower-case ASCII kebab-case
/// (`a`–`z`, `0`–`9`, single hyphens inside), joined by `/`.
///
/// One form and no other: no case, look-alike letter, dot or empty level can pass for another place.
pub fn is_namespace(text: &str) -> bool {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    text.len() <= NAMESPACE_BYTES_MAX && text.split('/').all(|level| level.split('-').all(is_word))
}
