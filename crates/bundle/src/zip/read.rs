//! Reading the container.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    BUNDLE_BYTES_MAX, CENTRAL_BYTES, CENTRAL_FIELDS, DIRECTORY_BYTES_MAX, END_BYTES, END_FIELDS, ENTRIES_MAX,
    ENTRY_BYTES_MAX, Fields, LOCAL_FIELDS, Record, check_name, end_record,
};
use crate::{Error, Medium};

const END: &str = "end of the ZIP file";
const DIRECTORY: &str = "directory of the ZIP file";

/// The entries of a ZIP file whose form was checked.
#[derive(Debug)]
pub(crate) struct Archive {
    records: BTreeMap<String, Record>,
}

impl Archive {
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    pub fn record(&self, name: &str) -> Option<&Record> {
        self.records.get(name)
    }

    /// Reads the whole of `record` and checks it against the ZIP's checksum, which notices damage but not
    /// malice.
    pub fn read(&self, medium: &dyn Medium, record: &Record) -> Result<Vec<u8>, Error> {
        let bytes = read_at(medium, &record.name, record.data_offset_bytes(), record.length_bytes as usize)?;
        if crc32fast::hash(&bytes) == record.crc32 {
            Ok(bytes)
        } else {
            Err(Error::damaged(&record.name, "its bytes do not have the ZIP's checksum"))
        }
    }
}

/// Checks that `medium` is a ZIP file in the form of this format, from its end record, directory and local
/// headers alone.
///
/// # Errors
/// [`Error::Damaged`] for any other form; [`Error::Unreadable`] if the medium fails.
pub(crate) fn open(medium: &dyn Medium) -> Result<Archive, Error> {
    let (entries, directory_offset_bytes, directory) = read_directory(medium)?;
    let records = parse_directory(&directory, entries, directory_offset_bytes)?;
    for record in &records {
        let expected = record.local_header();
        let found = read_at(medium, &record.name, u64::from(record.header_offset_bytes), expected.len())?;
        compare(&record.name, "its own header", &found, &expected, LOCAL_FIELDS)?;
    }
    check_paths_are_distinct(records.iter().map(|record| record.name.as_str()))
        .map_err(|(name, why)| Error::damaged(name, why))?;
    Ok(Archive { records: records.into_iter().map(|record| (record.name.clone(), record)).collect() })
}

/// Returns number of entries, place of the directory and the directory.
fn read_directory(medium: &dyn Medium) -> Result<(usize, u64, Vec<u8>), Error> {
    let length_bytes = medium.length_bytes();
    if length_bytes > BUNDLE_BYTES_MAX {
        return Err(Error::damaged("the file", format!("it is longer than {BUNDLE_BYTES_MAX} bytes")));
    }
    let Some(end_offset_bytes) = length_bytes.checked_sub(END_BYTES as u64) else {
        return Err(Error::damaged("the file", "it is too short to be a ZIP file"));
    };
    let end = read_at(medium, END, end_offset_bytes, END_BYTES)?;
    let (entries, directory_bytes, directory_offset_bytes) = (u16_at(&end, 8), u32_at(&end, 12), u32_at(&end, 16));
    let expected = end_record(entries, directory_bytes, directory_offset_bytes);
    compare(END, "the record", &end, &expected, END_FIELDS)?;
    if usize::from(entries) > ENTRIES_MAX {
        return Err(Error::damaged(END, format!("there are more than {ENTRIES_MAX} entries")));
    }
    if directory_bytes as usize > DIRECTORY_BYTES_MAX {
        return Err(Error::damaged(DIRECTORY, format!("it is longer than {DIRECTORY_BYTES_MAX} bytes")));
    }
    if u64::from(directory_offset_bytes) + u64::from(directory_bytes) != end_offset_bytes {
        return Err(Error::damaged(DIRECTORY, "it does not reach from the last entry to the end of the file"));
    }
    let offset_bytes = u64::from(directory_offset_bytes);
    let directory = read_at(medium, DIRECTORY, offset_bytes, directory_bytes as usize)?;
    Ok((usize::from(entries), offset_bytes, directory))
}

/// Returns the records of `directory`, which must account for every byte before it.
fn parse_directory(directory: &[u8], entries: usize, directory_offset_bytes: u64) -> Result<Vec<Record>, Error> {
    let mut records: Vec<Record> = Vec::with_capacity(entries);
    let mut rest = directory;
    let mut header_offset_bytes = 0_u64;
    for _ in 0..entries {
        let record = parse_central_header(rest, header_offset_bytes)?;
        rest = &rest[CENTRAL_BYTES + record.name.len()..];
        header_offset_bytes = record.end_offset_bytes();
        if header_offset_bytes > directory_offset_bytes {
            return Err(Error::damaged(record.name, "it reaches beyond the entries"));
        }
        if let Some(last) = records.last() {
            match last.name.cmp(&record.name) {
                std::cmp::Ordering::Less => {}
                std::cmp::Ordering::Equal => return Err(Error::damaged(record.name, "it is there twice")),
                std::cmp::Ordering::Greater => return Err(Error::damaged(record.name, "entries are not sorted")),
            }
        }
        records.push(record);
    }
    if !rest.is_empty() {
        return Err(Error::damaged(DIRECTORY, "it is longer than its entries"));
    }
    if header_offset_bytes != directory_offset_bytes {
        return Err(Error::damaged(DIRECTORY, "bytes between the last entry and it belong to no entry"));
    }
    Ok(records)
}

fn parse_central_header(bytes: &[u8], header_offset_bytes: u64) -> Result<Record, Error> {
    let too_short = || Error::damaged(DIRECTORY, "it ends inside an entry");
    let fixed = bytes.get(..CENTRAL_BYTES).ok_or_else(too_short)?;
    let length = CENTRAL_BYTES + usize::from(u16_at(fixed, 28));
    let found = bytes.get(..length).ok_or_else(too_short)?;
    let name = check_name(&found[CENTRAL_BYTES..])
        .map_err(|why| Error::damaged(String::from_utf8_lossy(&found[CENTRAL_BYTES..]), why))?;
    let record = Record {
        name: name.to_owned(),
        crc32: u32_at(fixed, 16),
        length_bytes: u32_at(fixed, 24),
        header_offset_bytes: u32::try_from(header_offset_bytes).map_err(|_| too_short())?,
    };
    if u64::from(record.length_bytes) > ENTRY_BYTES_MAX {
        return Err(Error::damaged(name, format!("it is longer than {ENTRY_BYTES_MAX} bytes")));
    }
    compare(name, "its directory entry", found, &record.central_header(), CENTRAL_FIELDS)?;
    Ok(record)
}

/// Checks that no two names are one file where case does not count, and that no name is also a folder.
///
/// # Errors
/// The name, and what is wrong with it.
pub(super) fn check_paths_are_distinct<'a>(
    names: impl Iterator<Item = &'a str>,
) -> Result<(), (&'a str, &'static str)> {
    let mut files = BTreeSet::new();
    let mut folders = BTreeMap::new();
    for name in names {
        let folded = name.to_ascii_lowercase();
        for (at, _) in folded.match_indices('/') {
            folders.insert(folded[..at].to_owned(), name);
        }
        if !files.insert(folded) {
            return Err((name, "another name differs from it in case only"));
        }
    }
    match folders.iter().find(|(folder, _)| files.contains(*folder)) {
        Some((_, name)) => Err((name, "a folder of its path is also a file")),
        None => Ok(()),
    }
}

fn compare(thing: &str, part: &str, found: &[u8], expected: &[u8], fields: &Fields) -> Result<(), Error> {
    let Some(at) = found.iter().zip(expected).position(|(found, expected)| found != expected) else {
        return Ok(());
    };
    let field = fields.iter().find(|(_, range)| range.contains(&at)).map_or("form", |(field, _)| field);
    Err(Error::damaged(thing, format!("the {field} in {part} is not what it has to be")))
}

/// Reads `length` bytes, which the caller has compared with the medium's length.
pub(crate) fn read_at(medium: &dyn Medium, thing: &str, offset_bytes: u64, length: usize) -> Result<Vec<u8>, Error> {
    let mut bytes = vec![0; length];
    medium.read_exact_at(offset_bytes, &mut bytes).map_err(|why| Error::unreadable(thing, why))?;
    Ok(bytes)
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}
