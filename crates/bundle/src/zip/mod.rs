//! The container: a ZIP file in the one form that this format allows.
//!
//! ZIP has many ways to say the same thing, and readers that disagree about them can be shown different
//! files. Here everything but names, checksums and bytes is fixed: entries are stored, sorted by name, one
//! right after the other, without times, comments, extra fields or ZIP64. The reader takes name, checksum and
//! length from each record, *writes* the headers that these must have, and refuses a file that differs in any
//! byte. That is why this is not a ZIP library (`zip` and `rawzip` accept, and write, far more than the one
//! form; what is left beside them would be this comparison, which needs the header layouts anyway).
//!
//! Layouts: PKWARE's APPNOTE.TXT 6.3, sections 4.3.7 (local header), 4.3.12 (central header), 4.3.16 (end).

mod name;
mod read;
mod write;

use std::ops::Range;

pub(crate) use name::check_name;
pub(crate) use read::{Archive, open, read_at};
pub(crate) use write::write;

/// Longest bundle, in bytes: the longest file of a FAT32 stick, and of a ZIP without ZIP64 (4 GiB − 1).
pub const BUNDLE_BYTES_MAX: u64 = u32::MAX as u64;

/// Longest single entry, in bytes (1 GiB): an entry may have to be held in memory whole.
pub const ENTRY_BYTES_MAX: u64 = 1 << 30;

/// Most entries in a bundle.
pub const ENTRIES_MAX: usize = 16_384;

/// Longest entry name, in bytes.
pub const NAME_BYTES_MAX: usize = 200;

const LOCAL_BYTES: usize = 30;
const CENTRAL_BYTES: usize = 46;
const END_BYTES: usize = 22;

/// Longest central directory, in bytes (about 4 MB).
const DIRECTORY_BYTES_MAX: usize = ENTRIES_MAX * (CENTRAL_BYTES + NAME_BYTES_MAX);

/// Version of ZIP that can extract stored files: 1.0 (4.4.3).
const VERSION_NEEDED: u16 = 10;
/// Made by version 1.0 on Unix, which gives the attributes their meaning (4.4.2).
const VERSION_MADE_BY: u16 = 3 << 8 | 10;
/// 1 January 1980, the first day that the format can name (4.4.6).
const DATE: u16 = 1 << 5 | 1;
/// A regular file that its owner may write and everybody may read.
const ATTRIBUTES: u32 = 0o100_644 << 16;

/// What one entry's headers say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Record {
    pub name: String,
    pub crc32: u32,
    pub length_bytes: u32,
    pub header_offset_bytes: u32,
}

impl Record {
    /// Place of the entry's first byte in the file.
    pub fn data_offset_bytes(&self) -> u64 {
        u64::from(self.header_offset_bytes) + (LOCAL_BYTES + self.name.len()) as u64
    }

    /// Place of the first byte after the entry.
    fn end_offset_bytes(&self) -> u64 {
        self.data_offset_bytes() + u64::from(self.length_bytes)
    }

    fn local_header(&self) -> Vec<u8> {
        let mut header = Vec::with_capacity(LOCAL_BYTES + self.name.len());
        header.extend_from_slice(b"PK\x03\x04");
        self.extend_with_common_fields(&mut header);
        header.extend_from_slice(self.name.as_bytes());
        header
    }

    fn central_header(&self) -> Vec<u8> {
        let mut header = Vec::with_capacity(CENTRAL_BYTES + self.name.len());
        header.extend_from_slice(b"PK\x01\x02");
        header.extend_from_slice(&VERSION_MADE_BY.to_le_bytes());
        self.extend_with_common_fields(&mut header);
        header.extend_from_slice(&[0; 6]); // no comment, first disk, no internal attributes
        header.extend_from_slice(&ATTRIBUTES.to_le_bytes());
        header.extend_from_slice(&self.header_offset_bytes.to_le_bytes());
        header.extend_from_slice(self.name.as_bytes());
        header
    }

    /// The 26 bytes that local and central headers share.
    fn extend_with_common_fields(&self, header: &mut Vec<u8>) {
        header.extend_from_slice(&VERSION_NEEDED.to_le_bytes());
        header.extend_from_slice(&[0; 6]); // no flags, method 0 (stored), midnight
        header.extend_from_slice(&DATE.to_le_bytes());
        header.extend_from_slice(&self.crc32.to_le_bytes());
        header.extend_from_slice(&self.length_bytes.to_le_bytes()); // as stored
        header.extend_from_slice(&self.length_bytes.to_le_bytes()); // as used
        header.extend_from_slice(&(self.name.len() as u16).to_le_bytes());
        header.extend_from_slice(&[0; 2]); // no extra field
    }
}

fn end_record(entries: u16, directory_bytes: u32, directory_offset_bytes: u32) -> Vec<u8> {
    let mut record = Vec::with_capacity(END_BYTES);
    record.extend_from_slice(b"PK\x05\x06");
    record.extend_from_slice(&[0; 4]); // this disk is the only one
    record.extend_from_slice(&entries.to_le_bytes());
    record.extend_from_slice(&entries.to_le_bytes());
    record.extend_from_slice(&directory_bytes.to_le_bytes());
    record.extend_from_slice(&directory_offset_bytes.to_le_bytes());
    record.extend_from_slice(&[0; 2]); // no comment
    record
}

/// Names of header fields by place, for messages.
type Fields = [(&'static str, Range<usize>)];

const LOCAL_FIELDS: &Fields = &[
    ("signature", 0..4),
    ("version", 4..6),
    ("flags", 6..8),
    ("compression method", 8..10),
    ("time", 10..14),
    ("checksum", 14..18),
    ("stored length", 18..22),
    ("length", 22..26),
    ("name length", 26..28),
    ("extra field", 28..30),
    ("name", 30..usize::MAX),
];

const CENTRAL_FIELDS: &Fields = &[
    ("signature", 0..4),
    ("version", 4..8),
    ("flags", 8..10),
    ("compression method", 10..12),
    ("time", 12..16),
    ("checksum", 16..20),
    ("stored length", 20..24),
    ("length", 24..28),
    ("name length", 28..30),
    ("extra field", 30..32),
    ("comment", 32..34),
    ("disk number", 34..36),
    ("attributes", 36..42),
    ("offset", 42..46),
    ("name", 46..usize::MAX),
];

const END_FIELDS: &Fields = &[
    ("signature", 0..4),
    ("disk number", 4..8),
    ("entry count", 8..12),
    ("directory length", 12..16),
    ("directory offset", 16..20),
    ("comment", 20..22),
];
