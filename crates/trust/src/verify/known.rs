//! What was seen before.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The lowest versions accepted of one publisher's metadata. Default: none is known.
///
/// Kept in memory for the session; written down only in a personal session.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// Lowest version of the root.
    pub root: u64,
    /// Lowest version of the timestamp.
    pub timestamp: u64,
    /// Lowest version of the snapshot.
    pub snapshot: u64,
    /// Lowest version of each targets file that the snapshot listed, by file name, e.g. `targets.json`.
    pub targets: BTreeMap<String, u64>,
    /// A digest of the timestamp and snapshot keys in force when these versions were seen. When a
    /// later root has others, the versions below the root's are forgotten (5.3.11): whoever took
    /// the old keys may have raised them. Empty: those of the trusted root.
    pub online_keys: String,
}

impl Known {
    /// Takes over whatever `other` knows that is newer, for example from another copy seen today.
    pub fn raise(&mut self, other: &Self) {
        let both_say = !self.online_keys.is_empty() && !other.online_keys.is_empty();
        if both_say && self.online_keys != other.online_keys {
            // Seen under different keys: what the later root replaced no longer counts.
            if other.root < self.root {
                return;
            }
            self.clone_from(other);
            return;
        }
        if self.online_keys.is_empty() {
            self.online_keys.clone_from(&other.online_keys);
        }
        self.root = self.root.max(other.root);
        self.timestamp = self.timestamp.max(other.timestamp);
        self.snapshot = self.snapshot.max(other.snapshot);
        for (file, version) in &other.targets {
            let lowest = self.targets.entry(file.clone()).or_default();
            *lowest = (*lowest).max(*version);
        }
    }
}
