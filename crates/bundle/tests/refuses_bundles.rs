//! Files in the right form that are refused for who signed them, or for what they say or hold.

mod common;

use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};

use common::*;
use haki_bundle::{BUNDLE_BYTES_MAX, Bundle, Error, FORMAT, MANIFEST_NAME, Medium, seal, write_unsigned};
use haki_trust::{Known, Publisher};
use serde_json::{Value, json};

fn open_with(file: Vec<u8>, publishers: &[Publisher]) -> Result<Bundle, Error> {
    Bundle::open(Box::new(file), publishers, &Known::default())
}

fn code(result: Result<Bundle, Error>) -> &'static str {
    result.expect_err("it is refused").code()
}

#[test]
fn refuses_an_unsigned_bundle() {
    assert_eq!(code(open(unsigned().to_bytes().expect("a file"))), "bundle-unsigned");
}

#[test]
fn refuses_a_publisher_that_is_not_known() {
    assert_eq!(code(open_with(sealed(), &[])), "bundle-publisher-unknown");
    let other = publisher(2, "haki", &["test"]);
    assert_eq!(code(open_with(sealed(), std::slice::from_ref(&other))), "bundle-publisher-unknown");
    let both = [other, trusted().remove(0)];
    assert_eq!(open_with(sealed(), &both).expect("one of them made it").publisher().id, "haki");
}

#[test]
fn refuses_publishers_that_speak_for_others() {
    for namespaces in [&["eu"][..], &[], &["test/part"], &["tes"], &["Test"]] {
        let publishers = [publisher(1, "haki", namespaces)];
        assert_eq!(code(open_with(sealed(), &publishers)), "bundle-namespace-foreign", "{namespaces:?}");
    }
    let renamed = [publisher(1, "someone-else", &["test"])];
    assert_eq!(code(open_with(sealed(), &renamed)), "bundle-namespace-foreign");
    let one_key_two_names = [publisher(1, "someone-else", &["test"]), publisher(1, "haki", &["test"])];
    assert_eq!(open_with(sealed(), &one_key_two_names).expect("it is haki's").publisher().id, "haki");
    let [someone, haki] = one_key_two_names;
    let damaged = || resigned(|_| {}, |entries| drop(entries.remove("media/empty")));
    for publishers in [[someone.clone(), haki.clone()], [haki, someone]] {
        assert_eq!(code(open_with(damaged(), &publishers)), "bundle-damaged", "its own publisher says why");
    }
}

#[test]
fn refuses_signatures_that_are_wrong() {
    let unsigned = unsigned();
    let good = || metadata(1, 1, unsigned.manifest_bytes());
    let foreign = metadata(2, 1, unsigned.manifest_bytes());
    type Edit<'a> = Box<dyn Fn(&mut BTreeMap<String, Vec<u8>>) + 'a>;
    let replace = |name: &'static str| -> Edit<'_> {
        let bytes = foreign[name].clone();
        Box::new(move |files| {
            files.insert(name.to_owned(), bytes.clone());
        })
    };
    let remove = |name: &'static str| -> Edit<'_> {
        Box::new(move |files| {
            files.remove(name);
        })
    };
    let add = |name: &'static str, bytes: &'static [u8]| -> Edit<'_> {
        Box::new(move |files| {
            files.insert(name.to_owned(), bytes.to_vec());
        })
    };
    for (what, expected, edit) in [
        ("timestamp of another", "bundle-damaged", replace("META/timestamp.json")),
        ("snapshot of another", "bundle-damaged", replace("META/snapshot.json")),
        ("targets of another", "bundle-damaged", replace("META/targets.json")),
        ("root of another", "bundle-publisher-unknown", replace("META/1.root.json")),
        ("no root", "bundle-publisher-unknown", remove("META/1.root.json")),
        ("no timestamp", "bundle-damaged", remove("META/timestamp.json")),
        ("no snapshot", "bundle-damaged", remove("META/snapshot.json")),
        ("no targets", "bundle-damaged", remove("META/targets.json")),
        ("root that is not JSON", "bundle-damaged", add("META/2.root.json", b"{")),
        ("role to which nothing leads", "bundle-damaged", add("META/role.json", b"{}")),
        ("not metadata", "bundle-damaged", add("META/readme.txt", b"")),
        (
            "root in another spelling",
            "bundle-damaged",
            Box::new(|files| {
                files.insert("META/01.root.json".to_owned(), root(1));
            }),
        ),
    ] {
        let mut files = good();
        edit(&mut files);
        let file = seal(&unsigned, &files).expect("a file");
        assert_eq!(code(open(file)), expected, "{what}");
    }
    let manifest_of_another = metadata(1, 1, b"{}");
    assert_eq!(code(open(seal(&unsigned, &manifest_of_another).expect("a file"))), "bundle-damaged");
}

#[test]
fn refuses_more_signatures_than_are_read() {
    let unsigned = unsigned();
    let mut files = metadata(1, 1, unsigned.manifest_bytes());
    files.insert("META/role.json".to_owned(), vec![b' '; 17 << 20]);
    let error = open(seal(&unsigned, &files).expect("a file")).expect_err("too much");
    assert!(error.to_string().contains("bytes of signatures"), "{error}");
}

#[test]
fn refuses_an_edition_older_than_known() {
    let unsigned = unsigned();
    let edition = |version| seal(&unsigned, &metadata(1, version, unsigned.manifest_bytes())).expect("a file");
    let known = open(edition(7)).expect("it opens").verified().known.clone();
    for (version, expected) in [(6, Some("bundle-edition-older")), (7, None), (8, None)] {
        let opened = Bundle::open(Box::new(edition(version)), &trusted(), &known);
        assert_eq!(opened.err().map(|error| error.code()), expected, "{version}");
    }
}

#[test]
fn refuses_manifests_that_do_not_fit() {
    type Edit = fn(&mut Value);
    let cases: [(&str, &str, Edit); 26] = [
        ("newer format", "bundle-format-newer", |m| m["format"] = (FORMAT + 1).into()),
        ("newer format, other fields", "bundle-format-newer", |m| *m = json!({"format": 9, "new": [1]})),
        ("newer app", "bundle-format-newer", |m| m["min_app"] = "99.0.0".into()),
        ("no format 0", "bundle-damaged", |m| m["format"] = 0.into()),
        ("format is no number", "bundle-damaged", |m| m["format"] = "1".into()),
        ("no object", "bundle-damaged", |m| *m = json!([1])),
        ("field unknown", "bundle-damaged", |m| m["note"] = 1.into()),
        ("field of an entry unknown", "bundle-damaged", |m| m["entries"][0]["note"] = 1.into()),
        ("field missing", "bundle-damaged", |m| m["edition"] = Value::Null),
        ("edition 0", "bundle-damaged", |m| m["edition"] = 0.into()),
        ("day that is none", "bundle-damaged", |m| m["issued"] = "2026-02-30".into()),
        ("version that is none", "bundle-damaged", |m| m["min_app"] = "1.0".into()),
        ("version with more", "bundle-damaged", |m| m["min_app"] = "0.0.1.0".into()),
        ("languages not sorted", "bundle-damaged", |m| m["languages"] = json!(["en", "ar"])),
        ("language twice", "bundle-damaged", |m| m["languages"] = json!(["en", "en"])),
        ("foreign namespace", "bundle-namespace-foreign", |m| m["namespace"] = "de".into()),
        ("foreign name", "bundle-namespace-foreign", |m| m["publisher"] = "berlin".into()),
        ("entry missing", "bundle-damaged", |m| drop(m["entries"].as_array_mut().expect("a list").pop())),
        ("entry that is not there", "bundle-damaged", |m| {
            let mut entry = m["entries"][0].clone();
            entry["path"] = "z".into();
            m["entries"].as_array_mut().expect("a list").push(entry);
        }),
        ("entry twice", "bundle-damaged", |m| {
            let entry = m["entries"][0].clone();
            m["entries"].as_array_mut().expect("a list").insert(0, entry);
        }),
        ("entries not sorted", "bundle-damaged", |m| m["entries"].as_array_mut().expect("a list").swap(0, 1)),
        ("other length", "bundle-damaged", |m| m["entries"][1]["length_bytes"] = 6.into()),
        ("blocks of a short entry", "bundle-damaged", |m| m["entries"][1]["blocks"] = json!([])),
        ("hash that is too short", "bundle-damaged", |m| m["entries"][1]["sha256"] = "a".repeat(62).into()),
        ("hash that is too long", "bundle-damaged", |m| m["entries"][1]["sha256"] = "a".repeat(66).into()),
        ("hash in capitals", "bundle-damaged", |m| m["entries"][1]["sha256"] = "A".repeat(64).into()),
    ];
    for (what, expected, edit) in cases {
        let error = open(resigned(edit, |_| {})).expect_err(what);
        assert_eq!(error.code(), expected, "{what}: {error}");
    }
    open(resigned(|m| m["min_app"] = env!("CARGO_PKG_VERSION").into(), |_| {})).expect("this very version will do");
}

#[test]
fn refuses_entries_the_manifest_does_not_have_and_the_reverse() {
    for (what, edit) in [
        ("extra", (|e| drop(e.insert("media/extra".to_owned(), Vec::new()))) as fn(&mut BTreeMap<String, Vec<u8>>)),
        ("missing", |e| drop(e.remove("media/empty"))),
        ("longer", |e| drop(e.insert("media/empty".to_owned(), vec![0]))),
        ("no manifest", |e| drop(e.remove(MANIFEST_NAME))),
    ] {
        assert_eq!(code(open(resigned(|_| {}, edit))), "bundle-damaged", "{what}");
    }
}

#[test]
fn names_an_entry_whose_bytes_differ_and_still_serves_the_others() {
    let file = resigned(|_| {}, |entries| drop(entries.insert("media/door.svg".to_owned(), b"<SVG/>".to_vec())));
    let bundle = open(file).expect("opening reads no media");
    for error in [
        bundle.entry("media/door.svg").expect_err("it differs"),
        bundle.entry_range("media/door.svg", 0..1).expect_err("it differs"),
        bundle.check_all().expect_err("it differs"),
    ] {
        assert_eq!(error.code(), "bundle-damaged");
        assert!(error.to_string().contains("media/door.svg"), "{error}");
    }
    bundle.content().expect("the rest is whole");
}

#[test]
fn notices_a_block_that_was_changed_and_serves_the_others() {
    let media = BTreeMap::from([("movie".to_owned(), vec![7; 3 << 20])]);
    let unsigned = write_unsigned(&content(), "", &BTreeMap::new(), &media).expect("a bundle");
    let mut file = seal(&unsigned, &metadata(1, 1, unsigned.manifest_bytes())).expect("a file");
    let start = file.windows(1000).position(|bytes| bytes.iter().all(|b| *b == 7)).expect("the movie");
    let block = 64 << 10;
    file[start + 5 * block] ^= 1;
    let bundle = open(file).expect("opening reads no media");
    for (range, whole) in [
        (0..5 * block, true),
        (5 * block - 1..5 * block + 1, false),
        (6 * block - 1..6 * block, false),
        (6 * block..3 << 20, true),
    ] {
        let bytes = bundle.entry_range("media/movie", range.start as u64..range.end as u64);
        assert_eq!(bytes.is_ok(), whole, "{range:?}");
    }
    assert_eq!(bundle.entry("media/movie").expect_err("it differs").code(), "bundle-damaged");
}

#[test]
fn refuses_a_content_that_says_something_else_than_the_manifest() {
    let bundle = open(resigned(|m| m["edition"] = 4.into(), |_| {})).expect("it opens");
    assert_eq!(bundle.content().expect_err("editions differ").code(), "bundle-damaged");
}

#[test]
fn checking_all_compares_the_counts() {
    type Edit = fn(&mut Value);
    let cases: [Edit; 3] =
        [|m| m["items"] = 3.into(), |m| m["texts"] = 2.into(), |m| m["languages"] = json!(["ar", "fr"])];
    for edit in cases {
        let bundle = open(resigned(edit, |_| {})).expect("it opens");
        assert_eq!(bundle.check_all().expect_err("it lies").code(), "bundle-damaged");
    }
}

#[test]
fn refuses_a_manifest_longer_than_is_read() {
    let error = open(resigned(|m| m["publisher_name"] = "x".repeat(16 << 20).into(), |_| {})).expect_err("too long");
    assert!(error.to_string().contains("too long"), "{error}");
}

/// A good bundle on a medium that fails from some read on, or that is said to be longer than it is.
struct Failing {
    bytes: Vec<u8>,
    length_bytes: u64,
    reads_left: AtomicUsize,
}

impl Medium for Failing {
    fn length_bytes(&self) -> u64 {
        self.length_bytes
    }

    fn read_exact_at(&self, offset_bytes: u64, buffer: &mut [u8]) -> io::Result<()> {
        let left = self.reads_left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        left.map_err(|_| io::Error::other("pulled out"))?;
        self.bytes.read_exact_at(offset_bytes, buffer)
    }
}

#[test]
fn says_so_when_the_medium_fails_at_any_read() {
    let bytes = sealed();
    for reads in 0..1000 {
        let length_bytes = bytes.length_bytes();
        let medium = Failing { bytes: bytes.clone(), length_bytes, reads_left: AtomicUsize::new(reads) };
        match Bundle::open(Box::new(medium), &trusted(), &Known::default()) {
            Ok(bundle) => {
                assert_eq!(bundle.content().expect_err("pulled out").code(), "bundle-unreadable");
                return;
            }
            Err(error) => assert_eq!(error.code(), "bundle-unreadable", "{reads}: {error}"),
        }
    }
    panic!("it never opened");
}

#[test]
fn refuses_a_file_longer_than_a_bundle_may_be() {
    for (length_bytes, expected) in [(BUNDLE_BYTES_MAX + 1, "bundle-damaged"), (BUNDLE_BYTES_MAX, "bundle-unreadable")]
    {
        let medium = Failing { bytes: sealed(), length_bytes, reads_left: AtomicUsize::new(1000) };
        let opened = Bundle::open(Box::new(medium), &trusted(), &Known::default());
        assert_eq!(opened.expect_err("too long").code(), expected);
    }
}

/// Any flipped byte is noticed: on opening, or when everything is read.
#[test]
fn notices_every_flipped_byte() {
    let good = sealed();
    let content_at = good.windows(16).position(|bytes| bytes == b"SQLite format 3\0").expect("a database");
    let content_length = open(good.clone()).expect("it opens").manifest().entries[0].length_bytes as usize;
    // The database is one hash over tens of thousands of bytes; a sample of them will do.
    let inside = content_at + 1..content_at + content_length - 1;
    for at in (0..good.len()).filter(|at| !inside.contains(at) || at % 211 == 0) {
        let mut file = good.clone();
        file[at] ^= 1 << (at % 8);
        let noticed = open(file).and_then(|bundle| bundle.check_all()).expect_err("it was changed");
        assert_eq!(noticed.code(), "bundle-damaged", "{at}: {noticed}");
    }
}
