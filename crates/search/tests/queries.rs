//! Any text can be asked.

mod common;

use std::sync::OnceLock;

use haki_search::{Answer, Query, Searcher};
use proptest::prelude::*;

fn ask(text: &str) -> Answer {
    static SEARCHER: OnceLock<Searcher> = OnceLock::new();
    let searcher = SEARCHER.get_or_init(common::searcher);
    searcher.search(&Query { text, reader_lang: "en", results_max: 10 }).expect("no text is an error")
}

#[test]
fn answers_odd_queries() {
    let table = [
        ("", false),
        (" ", false),
        ("a", false),
        ("?!…", false),
        ("\"*:()^~ AND OR NOT", false),
        ("🙂🙂", false),
        ("\u{202E}abc\u{0}", false),
        ("e\u{301}\u{302}\u{303}\u{304}", false),
        ("\u{FFFD}\u{FFFD}", false),
        ("حق Recht 权 право", false),
    ];
    for (text, was_cut) in table {
        assert_eq!(ask(text).query_was_cut, was_cut, "{text:?}");
    }
}

#[test]
fn cuts_endless_queries_and_says_so() {
    let long = [
        "fingerprints ".repeat(10_000),
        "x".repeat(10_000_000),
        format!("e{}", "\u{301}".repeat(100_000)),
        "权".repeat(100_000),
    ];
    for text in long {
        assert!(ask(&text).query_was_cut, "{text:.20}");
    }
    assert_eq!(ask(&"fingerprints ".repeat(10_000)).hits[0].item, "fingerprints");
}

#[test]
fn returns_no_more_hits_than_wanted() {
    let searcher = common::searcher();
    let hits = |results_max| {
        let query = Query { text: "right school court fingerprints", reader_lang: "en", results_max };
        searcher.search(&query).expect("no text is an error").hits.len()
    };
    assert_eq!((hits(0), hits(1), hits(2)), (0, 1, 2));
}

#[test]
fn answers_the_same_question_the_same_way() {
    for text in ["recht", "school court", "f", "حق"] {
        assert_eq!(ask(text), ask(text), "{text}");
    }
}

proptest! {
    #[test]
    fn any_text_is_answered(text in ".{0,60}") {
        ask(&text);
    }

    #[test]
    fn any_mixture_of_scripts_is_answered(
        text in "[a-zäßıçа-яіґα-ως֐-׿؀-ۿऀ-ॿ\u{E00}-\u{E7F}\u{1200}-\u{137F}一-丏가-각ぁ-ん\u{300}-\u{30F}\u{200B}-\u{200F}0-9 '.-]{0,60}"
    ) {
        ask(&text);
    }
}
