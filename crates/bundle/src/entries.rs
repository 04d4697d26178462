//! Entries: read from the medium when first asked for, checked before use, then served from memory.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::manifest::sha256_hex;
use crate::zip::{Archive, read_at};
use crate::{BLOCK_BYTES, Entry, Error, Medium};

/// The entries of a bundle whose manifest was verified.
pub(crate) struct Entries {
    medium: Box<dyn Medium>,
    archive: Archive,
    slots: BTreeMap<String, Slot>,
}

/// What is known of one entry: what it must be, and as much of it as was read and found to be that.
struct Slot {
    entry: Entry,
    whole: OnceLock<Arc<[u8]>>,
    blocks: Mutex<BTreeMap<u64, Arc<[u8]>>>,
}

impl Entries {
    pub fn new(medium: Box<dyn Medium>, archive: Archive, entries: &[Entry]) -> Entries {
        let slot = |entry: &Entry| Slot { entry: entry.clone(), whole: OnceLock::new(), blocks: Mutex::default() };
        let slots = entries.iter().map(|entry| (entry.path.clone(), slot(entry))).collect();
        Entries { medium, archive, slots }
    }

    pub fn length_bytes(&self) -> u64 {
        self.medium.length_bytes()
    }

    /// Returns the whole entry, from memory if it was read before.
    pub fn whole(&self, path: &str) -> Result<Arc<[u8]>, Error> {
        let slot = self.slot(path)?;
        if let Some(bytes) = slot.whole.get() {
            return Ok(bytes.clone());
        }
        let bytes: Arc<[u8]> = self.read_whole(path)?.into();
        // Another thread may have been faster; both hold the same checked bytes.
        let kept = slot.whole.get_or_init(|| bytes).clone();
        slot.blocks.lock().unwrap_or_else(PoisonError::into_inner).clear();
        Ok(kept)
    }

    /// Reads and checks the whole entry without keeping it.
    pub fn read_whole(&self, path: &str) -> Result<Vec<u8>, Error> {
        let slot = self.slot(path)?;
        let bytes = self.archive.read(&*self.medium, self.record(path)?)?;
        if sha256_hex(&bytes) != slot.entry.sha256 {
            return Err(Error::damaged(path, "its bytes do not have the manifest's hash"));
        }
        Ok(bytes)
    }

    /// Returns a part of the entry, reading no more than the blocks that it touches.
    pub fn range(&self, path: &str, range: Range<u64>) -> Result<Vec<u8>, Error> {
        let slot = self.slot(path)?;
        if range.start > range.end || range.end > slot.entry.length_bytes {
            return Err(Error::damaged(path, "bytes were asked for that it does not have"));
        }
        let Some(hashes) = slot.entry.blocks.as_deref().filter(|_| slot.whole.get().is_none()) else {
            let whole = self.whole(path)?;
            return Ok(whole[range.start as usize..range.end as usize].to_vec());
        };
        let mut bytes = Vec::with_capacity((range.end - range.start) as usize);
        let mut at = range.start;
        while at < range.end {
            let number = at / BLOCK_BYTES;
            let block = self.block(slot, number, &hashes[number as usize])?;
            let start = at % BLOCK_BYTES;
            let end = (start + range.end - at).min(block.len() as u64);
            bytes.extend_from_slice(&block[start as usize..end as usize]);
            at += end - start;
        }
        Ok(bytes)
    }

    fn block(&self, slot: &Slot, number: u64, sha256: &str) -> Result<Arc<[u8]>, Error> {
        let mut blocks = slot.blocks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(block) = blocks.get(&number) {
            return Ok(block.clone());
        }
        let entry = &slot.entry;
        let start = number * BLOCK_BYTES;
        let length = BLOCK_BYTES.min(entry.length_bytes - start);
        let offset_bytes = self.record(&entry.path)?.data_offset_bytes() + start;
        let bytes = read_at(&*self.medium, &entry.path, offset_bytes, length as usize)?;
        if sha256_hex(&bytes) != sha256 {
            return Err(Error::damaged(&entry.path, format!("its block {number} does not have the manifest's hash")));
        }
        let block: Arc<[u8]> = bytes.into();
        blocks.insert(number, block.clone());
        Ok(block)
    }

    fn slot(&self, path: &str) -> Result<&Slot, Error> {
        self.slots.get(path).ok_or_else(|| Error::damaged(path, "the bundle has no such entry"))
    }

    fn record(&self, path: &str) -> Result<&crate::zip::Record, Error> {
        self.archive.record(path).ok_or_else(|| Error::damaged(path, "the bundle has no such entry"))
    }
}
