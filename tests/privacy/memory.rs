//! What a process has in its memory.

use std::fs::File;
use std::os::unix::fs::FileExt;

/// Bytes of a page, the unit of the kernel's page map.
const PAGE_BYTES: u64 = 4096;

/// Pages looked at together.
const PAGES: u64 = 2048;

/// Returns whether memory that the process can write holds `text`, as UTF-8 or as UTF-16.
pub(crate) fn holds(process: u32, text: &str) -> bool {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let maps = std::fs::read_to_string(format!("/proc/{process}/maps")).unwrap_or_default();
    let open = |name| File::open(format!("/proc/{process}/{name}"));
    let (Ok(memory), Ok(page_map)) = (open("mem"), open("pagemap")) else { return false };
    maps.lines().filter_map(writable).any(|(from, to)| {
        (from..to).step_by((PAGES * PAGE_BYTES) as usize).any(|at| {
            let pages = PAGES.min((to - at) / PAGE_BYTES);
            let bytes = touched(&memory, &page_map, at, pages);
            contains(&bytes, text.as_bytes()) || contains(&bytes, &wide)
        })
    })
}

/// Returns the bounds of a mapping that can be written.
fn writable(line: &str) -> Option<(u64, u64)> {
    let mut fields = line.split(' ');
    let (from, to) = fields.next()?.split_once('-')?;
    let bound = |text| u64::from_str_radix(text, 16).ok();
    fields.next()?.starts_with("rw").then_some((bound(from)?, bound(to)?))
}

/// Reads the pages that were ever touched: web engines reserve gigabytes that they never use.
fn touched(memory: &File, page_map: &File, from: u64, pages: u64) -> Vec<u8> {
    let mut entries = vec![0; (pages * 8) as usize];
    if page_map.read_exact_at(&mut entries, from / PAGE_BYTES * 8).is_err() || entries == vec![0; entries.len()] {
        return Vec::new();
    }
    let mut bytes = Vec::new();
    for (page, entry) in entries.chunks_exact(8).enumerate() {
        // The two highest bits: in memory, or swapped out.
        if entry[7] >> 6 != 0 {
            let start = bytes.len();
            bytes.resize(start + PAGE_BYTES as usize, 0);
            let _ = memory.read_exact_at(&mut bytes[start..], from + page as u64 * PAGE_BYTES);
        }
    }
    bytes
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    let mut at = 0;
    while let Some(found) = bytes[at..].iter().position(|byte| *byte == wanted[0]) {
        at += found;
        if bytes[at..].starts_with(wanted) {
            return true;
        }
        at += 1;
    }
    false
}

#[test]
fn memory_that_holds_a_text_is_found() {
    let (narrow, wide) = (["zqnarrow", "control"].concat(), ["zqwide", "control"].concat());
    let kept: Vec<u16> = wide.encode_utf16().collect();
    assert!(holds(std::process::id(), &narrow), "as UTF-8");
    assert!(holds(std::process::id(), &wide) && !kept.is_empty(), "as UTF-16");
}
