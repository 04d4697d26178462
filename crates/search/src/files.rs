//! The files of an index, wherever they lie.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::ops::Range;
use std::sync::Arc;

/// One file of an index.
pub trait IndexFile: Send + Sync + Debug {
    /// Returns its length in bytes.
    fn length_bytes(&self) -> usize;

    /// Returns the bytes in `range`.
    ///
    /// # Errors
    /// If they cannot be read or are not what was signed.
    fn read(&self, range: Range<usize>) -> std::io::Result<Vec<u8>>;
}

impl IndexFile for Vec<u8> {
    fn length_bytes(&self) -> usize {
        self.len()
    }

    fn read(&self, range: Range<usize>) -> std::io::Result<Vec<u8>> {
        self.get(range).map(<[u8]>::to_vec).ok_or_else(|| std::io::ErrorKind::UnexpectedEof.into())
    }
}

/// The files of one index by name, as [`build`](crate::build) names them.
pub type IndexFiles = BTreeMap<String, Arc<dyn IndexFile>>;
