//! Files as the bundle crate reads them.

use std::fs::File;
use std::io;
use std::path::Path;

use haki_bundle::Medium;

/// A file that is read in place. It stays open, so that replacing it by another does not change what is read.
pub(crate) struct FileMedium {
    file: File,
    length_bytes: u64,
}

impl FileMedium {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        let length_bytes = file.metadata()?.len();
        Ok(Self { file, length_bytes })
    }
}

impl Medium for FileMedium {
    fn length_bytes(&self) -> u64 {
        self.length_bytes
    }

    #[cfg(unix)]
    fn read_exact_at(&self, offset_bytes: u64, buffer: &mut [u8]) -> io::Result<()> {
        std::os::unix::fs::FileExt::read_exact_at(&self.file, buffer, offset_bytes)
    }

    #[cfg(windows)]
    fn read_exact_at(&self, mut offset_bytes: u64, mut buffer: &mut [u8]) -> io::Result<()> {
        while !buffer.is_empty() {
            match std::os::windows::fs::FileExt::seek_read(&self.file, buffer, offset_bytes)? {
                0 => return Err(io::ErrorKind::UnexpectedEof.into()),
                read => {
                    buffer = &mut buffer[read..];
                    offset_bytes += read as u64;
                }
            }
        }
        Ok(())
    }
}
