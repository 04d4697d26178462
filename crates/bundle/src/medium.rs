//! Where a bundle's bytes come from.

use std::io;

/// A thing of fixed length whose bytes can be read at any place: a file, a buffer.
///
/// A bundle reads each byte it uses once, checks it, and keeps it. A medium that changes meanwhile
/// either goes unread or fails the check.
pub trait Medium: Send + Sync {
    /// Returns the length in bytes.
    fn length_bytes(&self) -> u64;

    /// Fills `buffer` with the bytes from `offset_bytes` on.
    ///
    /// # Errors
    /// Whatever the system says; `UnexpectedEof` if the medium ends before the buffer is full.
    fn read_exact_at(&self, offset_bytes: u64, buffer: &mut [u8]) -> io::Result<()>;
}

impl Medium for &[u8] {
    fn length_bytes(&self) -> u64 {
        self.len() as u64
    }

    fn read_exact_at(&self, offset_bytes: u64, buffer: &mut [u8]) -> io::Result<()> {
        let start = usize::try_from(offset_bytes).map_err(|_| io::ErrorKind::UnexpectedEof)?;
        let bytes =
            start.checked_add(buffer.len()).and_then(|end| self.get(start..end)).ok_or(io::ErrorKind::UnexpectedEof)?;
        buffer.copy_from_slice(bytes);
        Ok(())
    }
}

impl Medium for Vec<u8> {
    fn length_bytes(&self) -> u64 {
        self.as_slice().length_bytes()
    }

    fn read_exact_at(&self, offset_bytes: u64, buffer: &mut [u8]) -> io::Result<()> {
        self.as_slice().read_exact_at(offset_bytes, buffer)
    }
}
