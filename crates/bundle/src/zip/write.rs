//! Writing the container.

use std::collections::BTreeMap;

use super::{BUNDLE_BYTES_MAX, ENTRIES_MAX, ENTRY_BYTES_MAX, Record, check_name, end_record, read};
use crate::Error;

/// Returns a ZIP file of `entries`, which [`super::open`] accepts. Same entries, same bytes.
///
/// # Errors
/// [`Error::Unwritable`] for names or sizes that a bundle may not have.
pub(crate) fn write(entries: &BTreeMap<&str, &[u8]>) -> Result<Vec<u8>, Error> {
    if entries.len() > ENTRIES_MAX {
        return Err(Error::unwritable("the bundle", format!("it has more than {ENTRIES_MAX} entries")));
    }
    let mut file = Vec::new();
    let mut directory = Vec::new();
    for (name, bytes) in entries {
        check_name(name.as_bytes()).map_err(|why| Error::unwritable(*name, why))?;
        if bytes.len() as u64 > ENTRY_BYTES_MAX {
            return Err(Error::unwritable(*name, format!("it is longer than {ENTRY_BYTES_MAX} bytes")));
        }
        let record = Record {
            name: (*name).to_owned(),
            crc32: crc32fast::hash(bytes),
            length_bytes: bytes.len() as u32,
            header_offset_bytes: offset(file.len())?,
        };
        file.extend_from_slice(&record.local_header());
        file.extend_from_slice(bytes);
        directory.extend_from_slice(&record.central_header());
    }
    read::check_paths_are_distinct(entries.keys().copied()).map_err(|(name, why)| Error::unwritable(name, why))?;
    let end = end_record(entries.len() as u16, directory.len() as u32, offset(file.len())?);
    file.extend_from_slice(&directory);
    file.extend_from_slice(&end);
    offset(file.len())?;
    Ok(file)
}

fn offset(length: usize) -> Result<u32, Error> {
    u32::try_from(length)
        .map_err(|_| Error::unwritable("the bundle", format!("it is longer than {BUNDLE_BYTES_MAX} bytes")))
}
