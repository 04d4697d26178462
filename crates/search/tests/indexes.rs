//! Indexes as files: the same bytes for the same texts, several as one, damaged ones refused.

mod common;

use std::collections::BTreeMap;

use common::{documents, files, index, texts};
use haki_search::{Document, Error, INDEX_FORMAT, Query, Searcher, build};
use proptest::prelude::*;

fn bytes(documents: &[Document<'_>]) -> BTreeMap<String, Vec<u8>> {
    build(documents, &mut |_| ()).expect("the texts can be indexed")
}

fn ask(searcher: &Searcher, text: &str) -> Vec<(usize, String)> {
    let answer = searcher.search(&Query { text, reader_lang: "en", results_max: 10 }).expect("no text is an error");
    answer.hits.into_iter().map(|hit| (hit.index, hit.item)).collect()
}

#[test]
fn builds_the_same_bytes_from_the_same_documents() {
    let texts = texts();
    let mut documents = documents(&texts);
    let first = bytes(&documents);
    documents.reverse();
    assert!(first == bytes(&documents), "another order gives other bytes");
    let is_random = |name: &String| name.bytes().filter(u8::is_ascii_digit).count() > 0;
    assert!(!first.keys().any(is_random), "{:?}", first.keys());
}

#[test]
fn counts_documents_as_they_are_done() {
    let texts = texts();
    let documents = documents(&texts);
    let mut counts = Vec::new();
    build(&documents, &mut |count| counts.push(count)).expect("the texts can be indexed");
    assert_eq!(counts, (1..=documents.len()).collect::<Vec<_>>());
}

#[test]
fn ranks_joined_indexes_as_one_collection() {
    let texts = texts();
    let documents = documents(&texts);
    let (left, right): (Vec<Document<'_>>, Vec<Document<'_>>) =
        documents.iter().partition(|document| document.item < "interpreter");
    let apart = Searcher::open(vec![index(&left), index(&right)], &[]).expect("two indexes open");
    let whole = Searcher::open(vec![index(&documents)], &[]).expect("one index opens");
    for text in ["school", "fingerprint", "interpreter woman", "Dolmetscher", "the court", "madrasa", "gericht frist"] {
        let (apart, whole) = (ask(&apart, text), ask(&whole, text));
        let items = |hits: &[(usize, String)]| hits.iter().map(|(_, item)| item.clone()).collect::<Vec<_>>();
        assert_eq!(items(&apart), items(&whole), "{text}");
        assert!(apart.iter().all(|(index, item)| *index == usize::from(item.as_str() >= "interpreter")), "{apart:?}");
    }
}

#[test]
fn keeps_items_of_the_same_name_apart_by_index() {
    let one = Document { item: "page", lang: "en", title: "Housing", summary: "", body: "", aliases: &[] };
    let other = Document { title: "Housing and money", ..one };
    let searcher = Searcher::open(vec![index(&[one]), index(&[other])], &[]).expect("two indexes open");
    assert_eq!(ask(&searcher, "housing"), [(0, "page".to_owned()), (1, "page".to_owned())]);
}

#[test]
fn finds_nothing_in_nothing() {
    let none = Searcher::open(Vec::new(), &[]).expect("no index is no error");
    assert!(ask(&none, "anything").is_empty());
    let empty = Searcher::open(vec![index(&[])], &[]).expect("an empty index opens");
    assert!(ask(&empty, "anything").is_empty());
}

#[test]
fn refuses_other_formats_and_missing_files() {
    let texts = texts();
    let whole = bytes(&documents(&texts));
    let older = whole["index.json"].iter().map(|b| char::from(*b)).collect::<String>().replace(INDEX_FORMAT, "older");
    let mut broken: Vec<BTreeMap<String, Vec<u8>>> = vec![BTreeMap::new()];
    broken.push(whole.clone().into_iter().chain([("index.json".to_owned(), older.into_bytes())]).collect());
    for name in whole.keys().filter(|name| !name.ends_with(".pos")) {
        let mut missing = whole.clone();
        missing.remove(name);
        broken.push(missing);
        let mut cut = whole.clone();
        cut.entry(name.clone()).or_default().truncate(3);
        broken.push(cut);
    }
    for (number, broken) in broken.into_iter().enumerate() {
        let good = files(whole.clone());
        match Searcher::open(vec![good, files(broken)], &[]) {
            Err(error @ Error::Damaged { .. }) => assert_eq!(error.code(), "search-index-damaged"),
            Err(error) => panic!("{number}: {error}"),
            Ok(_) => panic!("{number}: opened"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn damage_is_an_error_or_goes_unnoticed(file in 0_usize..8, at in any::<prop::sample::Index>(), flip in 1_u8..) {
        let texts = texts();
        let english: Vec<Document<'_>> = documents(&texts).into_iter().filter(|d| d.lang == "en").collect();
        let mut damaged = bytes(&english);
        let name = damaged.keys().nth(file % damaged.len()).cloned().expect("there are files");
        let content = damaged.get_mut(&name).expect("the file is there");
        let at = at.index(content.len());
        content[at] ^= flip;
        if let Ok(searcher) = Searcher::open(vec![files(damaged)], &[]) {
            for text in ["fingerprints", "shcool", "interp", "right to a court"] {
                let _ = searcher.search(&Query { text, reader_lang: "en", results_max: 10 });
            }
        }
    }
}
