//! The fuzz targets of `fuzz/`, over their corpora and some changes to them, without a fuzzer.

#[path = "../../fuzz/src/lib.rs"]
mod targets;

use std::path::PathBuf;

use haki_tests::publishing::content;
use haki_tests::repository::root;

/// Files of a target's corpus, by path.
fn corpus(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = root().join("fuzz/corpus").join(target);
    let files = std::fs::read_dir(folder).expect("a corpus").flatten().map(|entry| entry.path());
    let read = |path: PathBuf| (path.clone(), std::fs::read(path).expect("reads"));
    let corpus: Vec<_> = files.map(read).collect();
    assert!(!corpus.is_empty(), "{target} has no corpus");
    corpus
}

/// Every byte changed in two ways, and every length, of what is short; some of each of what is long.
fn changed(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let step = bytes.len() / 128 + 1;
    let flipped = move |at: usize, mask: u8| {
        let mut changed = bytes.to_vec();
        changed[at] ^= mask;
        changed
    };
    (0..bytes.len()).step_by(step).flat_map(move |at| [flipped(at, 1), flipped(at, 0x80), bytes[..at].to_vec()])
}

#[test]
fn no_target_fails_on_its_corpus_or_what_is_near_it() {
    type Target = fn(&[u8]);
    let all: [(&str, Target); 4] = [
        ("metadata", targets::metadata),
        ("zip", targets::zip),
        ("manifest", targets::manifest),
        ("content", targets::content),
    ];
    for (name, target) in all {
        for (_, bytes) in corpus(name) {
            target(&bytes);
            changed(&bytes).for_each(|bytes| target(&bytes));
        }
    }
}

#[test]
fn what_the_corpora_are_made_from_is_accepted() {
    let good = content("eu", 1);
    let database = haki_bundle::to_sqlite(&good).expect("a database");
    assert!(haki_bundle::Store::open(&database).expect("opens").read_content().is_ok_and(|read| read == good));
    targets::content(&database);
    changed(&database).for_each(|bytes| targets::content(&bytes));

    let small = corpus("zip").into_iter().find(|(path, _)| path.ends_with("small")).expect("the file `small`");
    assert!(haki_bundle::Unsigned::parse(&small.1).is_ok(), "the corpus has a bundle that is read to its end");
    let manifest = corpus("manifest").into_iter().find(|(path, _)| path.ends_with("good")).expect("the file `good`");
    assert!(haki_bundle::Manifest::parse(&manifest.1).is_ok());
}
