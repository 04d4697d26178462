//! The glossary leads from everyday words to the words of the pages, in any language.

mod common;

use std::collections::BTreeMap;

use haki_content::{Concept, Confidence, Terms};
use haki_search::{Query, Searcher};

fn concept(id: &str, terms: &[(&str, &[&str])]) -> Concept {
    let terms = terms.iter().map(|(lang, words)| {
        let mut words = words.iter().map(|word| (*word).to_owned());
        let preferred = words.next().expect("a term has a word");
        let terms = Terms { preferred, admitted: words.collect(), confidence: Confidence::High };
        ((*lang).to_owned(), terms)
    });
    Concept { id: id.to_owned(), terms: terms.collect::<BTreeMap<_, _>>() }
}

fn searcher() -> Searcher {
    let concepts = [
        concept(
            "fingerprints",
            &[
                ("en", &["fingerprints", "biometrics"]),
                ("de", &["Fingerabdrücke", "erkennungsdienstliche Behandlung"]),
                ("ti", &["ኣሰር ኣጻብዕቲ"]),
                ("ru", &["отпечатки пальцев", "пальчики"]),
            ],
        ),
        concept("interpreter", &[("en", &["interpreter", "speaks Tigrinya"]), ("ru", &["переводчик"])]),
    ];
    let texts = common::texts();
    Searcher::open(vec![common::index(&common::documents(&texts))], &concepts).expect("the index opens")
}

#[test]
fn leads_from_words_that_no_page_has_to_those_that_pages_have() {
    let searcher = searcher();
    // What is typed, the language read, the item, the language shown, the concept named as the reason.
    let table = [
        ("biometrics", "en", "fingerprints", "en", "fingerprints"),
        ("erkennungsdienstliche Behandlung", "de", "fingerprints", "de", "fingerprints"),
        ("пальчики", "ru", "fingerprints", "de", "fingerprints"),
        ("ኣሰር ኣጻብዕቲ", "en", "fingerprints", "en", "fingerprints"),
        ("someone who speaks Tigrinya", "en", "interpreter", "en", "interpreter"),
        ("нужен переводчик", "en", "interpreter", "en", "interpreter"),
        ("perevodchik", "en", "interpreter", "en", "interpreter"),
    ];
    for (text, reader_lang, item, lang, concept) in table {
        let answer = searcher.search(&Query { text, reader_lang, results_max: 5 }).expect("no text is an error");
        let first = answer.hits.first().map(|hit| hit.item.as_str());
        assert_eq!(first, Some(item), "{text}");
        assert!(["ru"].contains(&reader_lang) || answer.hits[0].lang == lang, "{text}: {}", answer.hits[0].lang);
        assert_eq!(answer.concepts, [concept], "{text}");
    }
}

#[test]
fn names_no_concept_for_part_of_its_words() {
    let query = Query { text: "speaks at school", reader_lang: "en", results_max: 5 };
    assert!(searcher().search(&query).expect("no text is an error").concepts.is_empty());
}
