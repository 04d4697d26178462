//! The files of an index, wherever they lie, and the directory that tantivy reads them through.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::io;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use tantivy::directory::error::{DeleteError, OpenReadError, OpenWriteError};
use tantivy::directory::{FileHandle, OwnedBytes, WatchCallback, WatchHandle, WritePtr};
use tantivy::{Directory, HasLen};

/// One file of an index.
pub trait IndexFile: Send + Sync + Debug {
    /// Returns its length in bytes.
    fn length_bytes(&self) -> usize;

    /// Returns the bytes in `range`.
    ///
    /// # Errors
    /// If they cannot be read or are not what was signed.
    fn read(&self, range: Range<usize>) -> io::Result<Vec<u8>>;
}

impl IndexFile for Vec<u8> {
    fn length_bytes(&self) -> usize {
        self.len()
    }

    fn read(&self, range: Range<usize>) -> io::Result<Vec<u8>> {
        self.get(range).map(<[u8]>::to_vec).ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }
}

/// The files of one index by name, as [`build`](crate::build) names them.
pub type IndexFiles = BTreeMap<String, Arc<dyn IndexFile>>;

/// Name of the file that says what the others are.
pub(crate) const HEAD_FILE: &str = "index.json";

/// Name of the file that holds what words are found by.
pub(crate) const KEYS_FILE: &str = "keys.fst";

/// Returns the name under which a part of the segment is kept: `segment.term`.
///
/// Tantivy names files by a random segment id; ours carry none, so that the same texts give the same bytes.
/// An id is only given when indexes are joined, by [`segment_id`].
pub(crate) fn segment_file(extension: &str) -> String {
    format!("segment.{extension}")
}

/// Returns the id that index number `index` has within the joined directory.
pub(crate) fn segment_id(index: usize) -> String {
    format!("{:032x}", index + 1)
}

/// All indexes as one read-only directory with one segment each.
#[derive(Debug, Clone)]
pub(crate) struct JoinedDirectory {
    indexes: Arc<Vec<IndexFiles>>,
    meta: Arc<Vec<u8>>,
}

impl JoinedDirectory {
    /// `meta` is tantivy's `meta.json` for the joined index.
    pub(crate) fn new(indexes: Vec<IndexFiles>, meta: Vec<u8>) -> JoinedDirectory {
        JoinedDirectory { indexes: Arc::new(indexes), meta: Arc::new(meta) }
    }

    fn file(&self, path: &Path) -> Option<Arc<dyn IndexFile>> {
        let (id, extension) = path.to_str()?.split_once('.')?;
        let number = usize::try_from(u128::from_str_radix(id, 16).ok()?).ok()?;
        self.indexes.get(number.checked_sub(1)?)?.get(&segment_file(extension)).cloned()
    }
}

fn missing(path: &Path) -> OpenReadError {
    OpenReadError::FileDoesNotExist(path.to_owned())
}

fn read_only() -> io::Error {
    io::ErrorKind::ReadOnlyFilesystem.into()
}

/// The one file that tantivy reads whole.
fn is_meta(path: &Path) -> bool {
    path == Path::new("meta.json")
}

impl Directory for JoinedDirectory {
    fn get_file_handle(&self, path: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        Ok(Arc::new(Handle(self.file(path).ok_or_else(|| missing(path))?)))
    }

    fn exists(&self, path: &Path) -> Result<bool, OpenReadError> {
        Ok(is_meta(path) || self.file(path).is_some())
    }

    fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, OpenReadError> {
        if is_meta(path) { Ok(self.meta.to_vec()) } else { Err(missing(path)) }
    }

    fn delete(&self, path: &Path) -> Result<(), DeleteError> {
        Err(DeleteError::IoError { io_error: Arc::new(read_only()), filepath: path.to_owned() })
    }

    fn open_write(&self, path: &Path) -> Result<WritePtr, OpenWriteError> {
        Err(OpenWriteError::wrap_io_error(read_only(), path.to_owned()))
    }

    fn atomic_write(&self, _: &Path, _: &[u8]) -> io::Result<()> {
        Err(read_only())
    }

    fn sync_directory(&self) -> io::Result<()> {
        Ok(())
    }

    fn watch(&self, _: WatchCallback) -> tantivy::Result<WatchHandle> {
        Ok(WatchHandle::empty())
    }
}

/// A file as tantivy reads it.
#[derive(Debug)]
struct Handle(Arc<dyn IndexFile>);

impl HasLen for Handle {
    fn len(&self) -> usize {
        self.0.length_bytes()
    }
}

impl FileHandle for Handle {
    fn read_bytes(&self, range: Range<usize>) -> io::Result<OwnedBytes> {
        let wanted = range.len();
        let bytes = self.0.read(range)?;
        if bytes.len() == wanted { Ok(OwnedBytes::new(bytes)) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    }
}
