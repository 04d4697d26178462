//! The library as a reader meets it: what is refused, why, and that everything else goes on.

mod umbrella;

use std::path::Path;

use haki_reader::Reader;
use haki_reader::view::{BundleView, PageAnswer};
use haki_tests::publishing::{TestPublisher, content, unsigned, zip_of};
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 12, 1);

fn open(folder: &Path, publishers: &[&TestPublisher], today: Date) -> Reader {
    let trusted: Vec<_> = publishers.iter().map(|publisher| publisher.trusted()).collect();
    Reader::open(folder, &trusted, &["en".to_owned(), "ar".to_owned()], today)
}

fn library(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        std::fs::write(folder.path().join(name), bytes).expect("writes a bundle");
    }
    folder
}

/// Returns the code with which `file` is refused, or "open".
fn state(reader: &Reader, file: &str) -> String {
    let found = reader.library().bundles.into_iter().find_map(|bundle| match bundle {
        BundleView::Open { file: name, .. } if name == file => Some("open".to_owned()),
        BundleView::Refused { file: name, code, .. } if name == file => Some(code),
        _ => None,
    });
    found.unwrap_or_else(|| "not listed".into())
}

/// A bundle as a later version of the app might sign it.
fn of_newer_format(publisher: &TestPublisher) -> Vec<u8> {
    let manifest = unsigned(&content("eu", 1), haki_search::INDEX_FORMAT).manifest_bytes().to_vec();
    let mut newer: serde_json::Value = serde_json::from_slice(&manifest).expect("a manifest is JSON");
    newer["format"] = 9.into();
    newer["audio"] = "a field of the future".into();
    let newer = serde_json::to_vec(&newer).expect("JSON");
    let mut files = publisher.metadata(&newer);
    files.insert("manifest.json".into(), newer);
    zip_of(&files)
}

#[test]
fn every_refusal_is_listed_with_its_code_and_the_rest_stays_open() {
    let (ours, stranger) = (TestPublisher::new(1, &["eu"]), TestPublisher::new(2, &["eu"]));
    let good = ours.bundle(&content("eu", 1));
    let flipped = |at: usize| {
        let mut bytes = good.clone();
        bytes[at] ^= 1;
        bytes
    };
    let rows: &[(&str, &str, Vec<u8>)] = &[
        ("empty.haki", "bundle-damaged", Vec::new()),
        ("text.haki", "bundle-damaged", b"this is no bundle".to_vec()),
        ("cut.haki", "bundle-damaged", good[..good.len() / 2].to_vec()),
        ("longer.haki", "bundle-damaged", [good.as_slice(), b"x"].concat()),
        ("flipped-first.haki", "bundle-damaged", flipped(0)),
        ("flipped-last.haki", "bundle-damaged", flipped(good.len() - 1)),
        ("stranger.haki", "bundle-publisher-unknown", stranger.bundle(&content("eu", 1))),
        (
            "unsigned.haki",
            "bundle-unsigned",
            unsigned(&content("eu", 1), haki_search::INDEX_FORMAT).to_bytes().expect("bytes"),
        ),
        ("berlin.haki", "bundle-namespace-foreign", ours.bundle(&content("de", 1))),
        ("newer.haki", "bundle-format-newer", of_newer_format(&ours)),
        ("zz-copy.haki", "bundle-duplicate", good.clone()),
    ];
    let mut files: Vec<(&str, &[u8])> = vec![("good.haki", &good)];
    files.extend(rows.iter().map(|(name, _, bytes)| (*name, bytes.as_slice())));
    let folder = library(&files);
    std::fs::create_dir(folder.path().join("folder.haki")).expect("a folder that looks like a bundle");

    let reader = open(folder.path(), &[&ours], TODAY);
    for (file, code, _) in rows {
        assert_eq!(state(&reader, file), *code, "{file}");
    }
    assert_eq!(state(&reader, "good.haki"), "open");
    assert_eq!(state(&reader, "folder.haki"), "not listed");
    assert_eq!(reader.start().problem, None);
    assert!(!reader.search("school", "en").expect("searches").results.is_empty());
}

#[test]
fn the_newer_of_two_editions_is_read() {
    let ours = TestPublisher::new(1, &["eu"]);
    let (first, second) = (ours.bundle(&content("eu", 1)), ours.bundle(&content("eu", 2)));
    for names in [["a.haki", "b.haki"], ["b.haki", "a.haki"]] {
        let folder = library(&[(names[0], &first), (names[1], &second)]);
        let reader = open(folder.path(), &[&ours], TODAY);
        assert_eq!(state(&reader, names[0]), "bundle-edition-older");
        assert_eq!(state(&reader, names[1]), "open");
    }
}

#[test]
fn a_library_that_is_missing_or_empty_says_so_and_answers() {
    let ours = TestPublisher::new(1, &["eu"]);
    let empty = library(&[]);
    let file = tempfile::NamedTempFile::new().expect("a file");
    for (folder, code) in [
        (empty.path().join("nowhere"), "library-missing"),
        (empty.path().to_owned(), "library-empty"),
        (file.path().to_owned(), "library-unreadable"),
    ] {
        let reader = open(&folder, &[&ours], TODAY);
        assert_eq!(reader.start().problem.as_deref(), Some(code));
        assert!(reader.home("en").topics.is_empty());
        assert!(reader.search("school", "en").expect("answers").results.is_empty());
        assert_eq!(reader.page("school-place", "en").expect_err("no page").code(), "item-unknown");
    }
}

#[test]
fn a_page_that_lacks_the_language_offers_those_it_has() {
    let ours = TestPublisher::new(1, &["eu"]);
    let folder = library(&[("eu.haki", &ours.bundle(&content("eu", 1)))]);
    let reader = open(folder.path(), &[&ours], TODAY);
    let answer = reader.page("meal", "ar").expect("an answer");
    let PageAnswer::OtherLanguages(other) = answer else { panic!("switched silently: {answer:?}") };
    assert_eq!(other.languages.iter().map(|language| language.tag.as_str()).collect::<Vec<_>>(), ["en"]);
    assert_eq!((other.title.text.as_str(), other.title.lang.as_str()), ("A meal at noon", "en"));

    let topic = reader.topic("school", "ar").expect("a topic");
    assert_eq!(topic.topic.name.text, "المدرسة");
    let shown: Vec<(&str, bool)> = topic.cards.iter().map(|card| (card.id.as_str(), card.in_reader_language)).collect();
    assert_eq!(shown, [("school-place", true), ("meal", false)], "what the reader can read comes first");
}

#[test]
fn a_page_says_where_its_words_come_from() {
    let ours = TestPublisher::new(1, &["eu"]);
    let folder = library(&[("eu.haki", &ours.bundle(&content("eu", 7)))]);
    for (today, is_old) in [(date(2027, 5, 23), false), (date(2027, 5, 24), true), (date(1990, 1, 1), false)] {
        let reader = open(folder.path(), &[&ours], today);
        let PageAnswer::Page(page) = reader.page("school-place", "ar").expect("a page") else { panic!("no page") };
        assert_eq!(page.is_old, is_old, "{today}");
        assert_eq!((page.signer.edition, page.signer.issued.as_str()), (7, "2026-11-24"));
        assert_eq!(page.signer.fingerprint.split(' ').count(), 12);
        assert_eq!(page.sources[0].pinpoint, "Art. 14");
        assert_eq!(page.related[0].id, "meal");
        assert_eq!(page.original.tag, "en");
    }
}

#[test]
fn a_search_in_any_language_shows_the_readers_language() {
    let ours = TestPublisher::new(1, &["eu"]);
    let folder = library(&[("eu.haki", &ours.bundle(&content("eu", 1)))]);
    let reader = open(folder.path(), &[&ours], TODAY);
    for (query, lang, title_lang, matched) in
        [("مدرسة", "ar", "ar", "ar"), ("school child", "ar", "ar", "en"), ("المدرسه", "en", "en", "ar")]
    {
        let answer = reader.search(query, lang).expect("answers");
        let first = answer.results.first().unwrap_or_else(|| panic!("{query}: nothing found"));
        assert_eq!(first.card.id, "school-place", "{query}");
        assert_eq!((first.card.title.lang.as_str(), first.matched_lang.as_str()), (title_lang, matched), "{query}");
        assert!(!first.why.is_empty(), "{query}: says why");
        assert!(first.snippet.iter().any(|span| span.hit), "{query}: marks what matched");
    }
}

#[test]
fn a_bundle_with_another_index_format_is_searched_all_the_same() {
    let ours = TestPublisher::new(1, &["eu"]);
    let old = ours.seal(&unsigned(&content("eu", 1), "an older format"));
    let folder = library(&[("eu.haki", &old)]);
    let reader = open(folder.path(), &[&ours], TODAY);
    assert_eq!(reader.search("canteen", "en").expect("answers").results[0].card.id, "meal");
}

#[test]
fn a_huge_query_is_cut_and_answered() {
    let ours = TestPublisher::new(1, &["eu"]);
    let folder = library(&[("eu.haki", &ours.bundle(&content("eu", 1)))]);
    let reader = open(folder.path(), &[&ours], TODAY);
    let query = format!("school {}", "x y z ".repeat(10 << 20 >> 3));
    let answer = reader.search(&query, "en").expect("answers");
    assert!(answer.query_was_cut);
    assert_eq!(answer.results[0].card.id, "school-place");
}
