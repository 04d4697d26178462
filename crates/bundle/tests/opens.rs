//! What a good bundle gives.

mod common;

use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use common::*;
use haki_bundle::{Bundle, CONTENT_NAME, Medium, Unsigned, WHOLE_BYTES_MAX, seal, write_unsigned};
use haki_trust::{Known, PublisherKind};

#[test]
fn opens_and_gives_back_what_was_written() {
    let bundle = open(sealed()).expect("it opens");
    assert_eq!(bundle.publisher().id, "haki");
    assert_eq!(bundle.publisher().name, "haki in full");
    assert_eq!(bundle.publisher().kind, PublisherKind::Development);
    assert_eq!(bundle.verified().targets_version, 1);
    assert_eq!(bundle.length_bytes(), sealed().len() as u64);
    let manifest = bundle.manifest();
    assert_eq!((manifest.namespace.as_str(), manifest.edition), ("test", 3));
    assert_eq!((manifest.items, manifest.texts), (2, 3));
    assert_eq!(manifest.languages, ["ar", "en"]);
    assert_eq!(manifest.index_format, "test-1");
    let entries: Vec<_> = manifest.entries.iter().map(|e| (e.path.as_str(), e.media_type.as_str())).collect();
    assert_eq!(
        entries,
        [
            ("content.sqlite", "application/vnd.sqlite3"),
            ("index/seg.term", "application/octet-stream"),
            ("media/door.svg", "image/svg+xml"),
            ("media/empty", "application/octet-stream"),
        ]
    );
    assert_eq!(&*bundle.entry("media/door.svg").expect("it is there"), b"<svg/>");
    assert_eq!(bundle.entry_range("media/door.svg", 1..4).expect("it is there"), b"svg");
    assert_eq!(bundle.entry_range("media/empty", 0..0).expect("it is there"), b"");
    assert_eq!(bundle.content().expect("it is there").read_content().expect("it reads"), content());
    bundle.check_all().expect("all is well");
}

#[test]
fn same_content_gives_same_bytes() {
    assert_eq!(sealed(), sealed());
    let mut shuffled = content();
    shuffled.items.reverse();
    assert_eq!(haki_bundle::to_sqlite(&shuffled), haki_bundle::to_sqlite(&content()));
}

#[test]
fn agrees_with_a_zip_writer_made_apart() {
    assert!(zip::Zip::of(&sealed_entries()).bytes() == sealed());
}

#[test]
fn unsigned_file_reads_back_and_signed_file_reads_back_unsigned() {
    let unsigned = unsigned();
    let file = unsigned.to_bytes().expect("a file");
    assert_eq!(Unsigned::parse(&file), Ok(unsigned.clone()));
    assert_eq!(Unsigned::parse(&sealed()), Ok(unsigned.clone()));
    assert_eq!(unsigned.manifest().expect("a manifest").edition, 3);
}

#[test]
fn an_unsigned_file_is_held_to_its_manifest() {
    type Edit = fn(&mut BTreeMap<String, Vec<u8>>);
    let edits: [Edit; 4] = [
        |entries| drop(entries.insert("media/door.svg".to_owned(), b"<SVG/>".to_vec())),
        |entries| drop(entries.insert("media/more".to_owned(), Vec::new())),
        |entries| drop(entries.remove("media/empty")),
        |entries| drop(entries.remove("manifest.json")),
    ];
    for edit in edits {
        let error = Unsigned::parse(&resigned(|_| {}, edit)).expect_err("it does not fit");
        assert_eq!(error.code(), "bundle-damaged", "{error}");
    }
}

#[test]
fn refuses_to_write_what_it_would_not_read() {
    let file = |name: &str| BTreeMap::from([(name.to_owned(), Vec::new())]);
    let none = BTreeMap::new();
    for name in ["../up", "nul", "a\\b", "", "a/"] {
        let error = write_unsigned(&content(), "", &file(name), &none).expect_err(name);
        assert_eq!(error.code(), "bundle-unwritable", "{name}: {error}");
    }
    let both = BTreeMap::from([("A".to_owned(), Vec::new()), ("a".to_owned(), Vec::new())]);
    assert!(write_unsigned(&content(), "", &none, &both).is_err());
    let mut foreign = content();
    foreign.head.namespace = "EU".to_owned();
    assert!(write_unsigned(&foreign, "", &none, &none).is_err());
    let mut no_edition = content();
    no_edition.head.edition = 0;
    assert!(write_unsigned(&no_edition, "", &none, &none).is_err());
    let mut twice = content();
    twice.items.push(twice.items[0].clone());
    assert!(write_unsigned(&twice, "", &none, &none).is_err());
    assert!(seal(&unsigned(), &file("index/x")).is_err());
}

/// A medium that counts what is read, and can be changed under the reader's hands.
#[derive(Clone, Default)]
struct Watched {
    bytes: Arc<Mutex<Vec<u8>>>,
    read_bytes: Arc<AtomicU64>,
}

impl Medium for Watched {
    fn length_bytes(&self) -> u64 {
        self.bytes.lock().expect("no test panics here").length_bytes()
    }

    fn read_exact_at(&self, offset_bytes: u64, buffer: &mut [u8]) -> io::Result<()> {
        self.read_bytes.fetch_add(buffer.len() as u64, Ordering::Relaxed);
        self.bytes.lock().expect("no test panics here").read_exact_at(offset_bytes, buffer)
    }
}

/// A bundle with 4 MiB of media, and the medium under it.
fn large() -> (Watched, Bundle) {
    let movie: Vec<u8> = (0..4 << 20).map(|at: u32| (at / 1000) as u8).collect();
    let media = BTreeMap::from([("movie".to_owned(), movie), ("small".to_owned(), b"small".to_vec())]);
    let unsigned = write_unsigned(&content(), "", &BTreeMap::new(), &media).expect("a bundle");
    let file = seal(&unsigned, &metadata(1, 1, unsigned.manifest_bytes())).expect("a bundle");
    let medium = Watched { bytes: Arc::new(Mutex::new(file)), read_bytes: Arc::default() };
    let bundle = Bundle::open(Box::new(medium.clone()), &trusted(), &Known::default()).expect("it opens");
    (medium, bundle)
}

#[test]
fn opening_reads_no_entry_and_ranges_read_only_their_blocks() {
    let (medium, bundle) = large();
    let read = || medium.read_bytes.swap(0, Ordering::Relaxed);
    assert!(read() < 20_000, "opening reads headers, signatures and manifest");
    let movie = |range: std::ops::Range<u64>| bundle.entry_range("media/movie", range).expect("it reads");
    let expected = |range: std::ops::Range<u64>| range.map(|at| (at / 1000) as u8).collect::<Vec<u8>>();
    let block = 64 << 10;
    for (range, blocks) in [
        (0..1, 1),
        (10..20, 0),
        (block - 1..block + 1, 1),
        (block..2 * block, 0),
        (3 * block..6 * block, 3),
        (0..0, 0),
        ((4 << 20) - 1..4 << 20, 1),
        (4 << 20..4 << 20, 0),
    ] {
        assert_eq!(movie(range.clone()), expected(range.clone()), "{range:?}");
        assert_eq!(read(), blocks * block, "{range:?}");
    }
    assert_eq!(bundle.entry("media/movie").expect("it reads").len(), 4 << 20);
    read();
    assert_eq!(movie(0..4 << 20), expected(0..4 << 20));
    assert_eq!(read(), 0, "a whole entry stays in memory");
}

#[test]
fn refuses_ranges_that_an_entry_does_not_have() {
    let (_, bundle) = large();
    #[expect(clippy::reversed_empty_ranges, reason = "that is the question")]
    let ranges = [0..(4 << 20) + 1, 5..4, u64::MAX - 1..u64::MAX, (4 << 20) + 1..(4 << 20) + 1];
    for range in ranges {
        assert!(bundle.entry_range("media/movie", range.clone()).is_err(), "{range:?}");
    }
    assert!(bundle.entry_range("media/small", 0..6).is_err());
    assert!(bundle.entry("media/none").is_err());
    assert!(bundle.entry("manifest.json").is_err(), "the manifest is no entry of its own");
}

#[test]
fn a_medium_that_changes_is_noticed_or_not_read_again() {
    let (medium, bundle) = large();
    let before = bundle.entry_range("media/movie", 0..100).expect("it reads");
    bundle.entry("media/small").expect("it reads");
    medium.bytes.lock().expect("no panic").iter_mut().for_each(|byte| *byte ^= 0xFF);
    assert_eq!(bundle.entry_range("media/movie", 0..100), Ok(before));
    assert_eq!(bundle.entry("media/small").as_deref(), Ok(&b"small"[..]));
    for error in [
        bundle.entry_range("media/movie", 1 << 20..(1 << 20) + 1).expect_err("changed"),
        bundle.entry("media/movie").expect_err("changed"),
        bundle.content().expect_err("changed"),
    ] {
        assert_eq!(error.code(), "bundle-damaged");
    }
    medium.bytes.lock().expect("no panic").clear();
    assert_eq!(bundle.entry(CONTENT_NAME).expect_err("gone").code(), "bundle-unreadable");
}

#[test]
fn entries_over_the_limit_carry_block_hashes() {
    let length = WHOLE_BYTES_MAX as usize;
    let media = BTreeMap::from([("at".to_owned(), vec![7; length]), ("over".to_owned(), vec![7; length + 1])]);
    let unsigned = write_unsigned(&content(), "", &BTreeMap::new(), &media).expect("a bundle");
    let manifest = unsigned.manifest().expect("a manifest");
    let blocks = |path: &str| manifest.entry(path).and_then(|entry| entry.blocks.as_ref()).map(Vec::len);
    assert_eq!(blocks("media/at"), None);
    assert_eq!(blocks("media/over"), Some(17));
}

#[test]
fn bundle_and_store_can_move_between_threads() {
    fn send<T: Send>() {}
    fn sync<T: Sync>() {}
    send::<Bundle>();
    sync::<Bundle>();
    send::<haki_bundle::Store>();
}
