//! A bundle of format 1 that every later version must open. Its keys are those of the tests, worth nothing.
//!
//! It is made once per format, by
//! `cargo test -p haki-bundle --test golden -- --ignored write_golden_bundle`,
//! and not again when the content of the tests changes.

mod common;

use common::*;
use haki_bundle::{Bundle, CONTENT_NAME};
use haki_content::{Method, SectionRole};
use haki_trust::{Known, Publisher, Root, Target};
use jiff::civil::date;

const GOLDEN: &[u8] = include_bytes!("data/golden-1.haki");
const ROOT: &[u8] = include_bytes!("data/golden-1.root.json");

fn open_golden() -> Bundle {
    let root = Root::from_trusted(ROOT).expect("a root");
    let publishers = [Publisher { root, ..trusted().remove(0) }];
    Bundle::open(Box::new(GOLDEN), &publishers, &Known::default()).expect("it opens")
}

#[test]
fn golden_bundle_opens_with_its_facts() {
    let bundle = open_golden();
    bundle.check_all().expect("it is whole");
    let manifest = bundle.manifest();
    assert_eq!((manifest.publisher.as_str(), manifest.namespace.as_str(), manifest.edition), ("haki", "test", 3));
    assert_eq!((manifest.issued, manifest.review_by), (date(2026, 11, 24), date(2027, 5, 24)));
    assert_eq!((manifest.items, manifest.texts, manifest.languages.len()), (2, 3, 2));
    let verified = bundle.verified();
    assert_eq!((verified.targets_version, verified.expires.as_str()), (1, "2030-01-01T00:00:00Z"));
    assert_eq!(&*bundle.entry("index/seg.term").expect("it is there"), b"terms");
    assert_eq!(&*bundle.entry("media/door.svg").expect("it is there"), b"<svg/>");

    let store = bundle.content().expect("it opens");
    assert_eq!(store.item_ids().expect("it reads"), ["borrow", "open-hours"]);
    let arabic = store.translation("borrow", "ar").expect("it reads").expect("it is there");
    assert_eq!((arabic.title.as_str(), arabic.method), ("borrow in ar", Method::MachineDraft));
    assert_eq!((arabic.blocks.len(), arabic.blocks[1].role), (3, SectionRole::WhoWillKnow));
    let topics = store.topics().expect("it reads");
    assert_eq!(topics[0].names["ar"], "قراءة");
    assert_eq!(store.numbers().expect("it reads")["appeal-days"].value, 14);
}

#[test]
fn golden_bundle_has_the_entries_its_manifest_names() {
    let bundle = open_golden();
    let sha256 = Target::of(&bundle.entry(CONTENT_NAME).expect("it is there")).sha256;
    let entry = bundle.manifest().entry(CONTENT_NAME).expect("it is there");
    assert_eq!(entry.sha256, hex::encode(sha256));
}

#[test]
#[ignore = "replaces the golden bundle"]
fn write_golden_bundle() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    std::fs::write(folder.join("golden-1.haki"), sealed()).expect("it is written");
    std::fs::write(folder.join("golden-1.root.json"), root(1)).expect("it is written");
}
