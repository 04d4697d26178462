//! How much metadata is read before it is refused.

use crate::Error;

/// Caps against endless data: bytes per file and counts per role.
///
/// The defaults are some hundred times what a publisher of Haki needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Largest `N.root.json`, in bytes (64 KiB).
    pub root_bytes_max: u64,
    /// Largest `timestamp.json`, in bytes (16 KiB).
    pub timestamp_bytes_max: u64,
    /// Largest `snapshot.json`, in bytes (256 KiB), also when the timestamp states more.
    pub snapshot_bytes_max: u64,
    /// Largest targets file, top-level or delegated, in bytes (1 MiB), also when the snapshot states more.
    pub targets_bytes_max: u64,
    /// Most roots in one chain (256).
    pub roots_max: usize,
    /// Most keys in one file (128).
    pub keys_max: usize,
    /// Most signatures on one file (128).
    pub signatures_max: usize,
    /// Most targets in one file (4,096).
    pub targets_max: usize,
    /// Most files that a snapshot lists (512).
    pub snapshot_files_max: usize,
    /// Most delegated roles visited in one search (32).
    pub roles_visited_max: usize,
    /// Longest chain of delegations below the top-level targets role (8).
    pub delegation_depth_max: usize,
    /// Most delegations in one file (64).
    pub delegations_max: usize,
    /// Most paths or hash prefixes in one delegation (256).
    pub delegation_paths_max: usize,
    /// Longest target path or path pattern, in bytes (512).
    pub path_bytes_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            root_bytes_max: 64 << 10,
            timestamp_bytes_max: 16 << 10,
            snapshot_bytes_max: 256 << 10,
            targets_bytes_max: 1 << 20,
            roots_max: 256,
            keys_max: 128,
            signatures_max: 128,
            targets_max: 4096,
            snapshot_files_max: 512,
            roles_visited_max: 32,
            delegation_depth_max: 8,
            delegations_max: 64,
            delegation_paths_max: 256,
            path_bytes_max: 512,
        }
    }
}

/// Refuses `count` above `count_max`.
pub(crate) fn at_most(file: &str, what: &'static str, count: usize, count_max: usize) -> Result<(), Error> {
    if count > count_max {
        return Err(Error::TooMany { file: file.to_owned(), what, count_max });
    }
    Ok(())
}

/// Refuses `bytes` longer than `bytes_max`.
pub(crate) fn at_most_bytes(file: &str, bytes: &[u8], bytes_max: u64) -> Result<(), Error> {
    if bytes.len() as u64 > bytes_max {
        return Err(Error::TooLarge { file: file.to_owned(), bytes_max });
    }
    Ok(())
}
