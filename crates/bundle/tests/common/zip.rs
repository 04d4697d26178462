//! A ZIP writer that does as it is told, written apart from the crate's own: what it writes untouched must be
//! accepted, and any part of it can be spoilt.

use std::collections::BTreeMap;

/// The parts of a ZIP file.
#[derive(Clone)]
pub struct Zip {
    pub files: Vec<File>,
    pub end: Vec<u8>,
}

/// The parts that belong to one file in it.
#[derive(Clone)]
pub struct File {
    pub local: Vec<u8>,
    pub bytes: Vec<u8>,
    pub central: Vec<u8>,
}

impl File {
    pub fn of(name: &str, bytes: &[u8]) -> File {
        let crc = crc32fast::hash(bytes).to_le_bytes();
        let length = (bytes.len() as u32).to_le_bytes();
        let name_length = (name.len() as u16).to_le_bytes();
        let common = [&[10, 0, 0, 0, 0, 0, 0, 0, 0x21, 0][..], &crc, &length, &length, &name_length, &[0, 0]].concat();
        let local = [b"PK\x03\x04", &common[..], name.as_bytes()].concat();
        let unix = [&[0; 6][..], &[0, 0, 0xA4, 0x81], &[0; 4]].concat();
        let central = [b"PK\x01\x02\x0A\x03", &common[..], &unix, name.as_bytes()].concat();
        File { local, bytes: bytes.to_vec(), central }
    }
}

impl Zip {
    pub fn of(entries: &BTreeMap<String, Vec<u8>>) -> Zip {
        let files = entries.iter().map(|(name, bytes)| File::of(name, bytes)).collect();
        let mut zip = Zip { files, end: [&b"PK\x05\x06"[..], &[0; 18]].concat() };
        zip.lay_out();
        zip
    }

    /// Makes offsets and counts fit the parts again.
    pub fn lay_out(&mut self) {
        let mut at = 0;
        for file in &mut self.files {
            file.central[42..46].copy_from_slice(&(at as u32).to_le_bytes());
            at += file.local.len() + file.bytes.len();
        }
        let count = (self.files.len() as u16).to_le_bytes();
        let directory: usize = self.files.iter().map(|file| file.central.len()).sum();
        self.end[8..10].copy_from_slice(&count);
        self.end[10..12].copy_from_slice(&count);
        self.end[12..16].copy_from_slice(&(directory as u32).to_le_bytes());
        self.end[16..20].copy_from_slice(&(at as u32).to_le_bytes());
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for file in &self.files {
            bytes.extend_from_slice(&file.local);
            bytes.extend_from_slice(&file.bytes);
        }
        self.files.iter().for_each(|file| bytes.extend_from_slice(&file.central));
        bytes.extend_from_slice(&self.end);
        bytes
    }
}
