//! The glossary: everyday words lead to concepts, and concepts to their other words in every language.

use std::collections::{BTreeMap, BTreeSet};

use haki_content::{Concept, Confidence};

use crate::analysis::{language_row, plausible, primary_subtag, sounds_of_text, words};
use crate::collection::{Collection, Language};
use crate::expand::forms;
use crate::query::{Needle, Needles, Typos};
use crate::rank::{Group, telling};
use crate::typos::Near;

/// Most concepts by which one query is widened.
const CONCEPTS_MAX: usize = 5;

/// Shortest word that may name a concept misspelled, in characters.
const NEAR_CHARS_MIN: usize = 6;

/// Fewest sounds by which a word names a concept.
const SOUNDS_MIN: usize = 4;

/// The words of all concepts.
#[derive(Debug, Default)]
pub(crate) struct Glossary {
    terms: Vec<Term>,
    /// Terms and their words by what they are found by.
    by_key: BTreeMap<String, Vec<(usize, usize)>>,
    /// Terms by concept.
    by_concept: BTreeMap<String, Vec<usize>>,
}

/// One way to name a concept.
#[derive(Debug)]
struct Term {
    concept: String,
    /// Primary subtag of its language.
    primary: String,
    /// Its words: as written, folded.
    words: Vec<(String, String)>,
    confidence: f32,
}

/// A concept that a query names.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Meant {
    /// Id.
    pub id: String,
    /// How surely, up to 1.
    pub sureness: f32,
}

impl Glossary {
    pub(crate) fn read(concepts: &[Concept]) -> Glossary {
        let mut glossary = Glossary::default();
        for concept in concepts {
            for (tag, terms) in &concept.terms {
                let confidence = match terms.confidence {
                    Confidence::High => 1.0,
                    Confidence::Medium => 0.9,
                    Confidence::Low => 0.8,
                };
                for text in std::iter::once(&terms.preferred).chain(&terms.admitted) {
                    glossary.add(&concept.id, tag, text, confidence);
                }
            }
        }
        glossary
    }

    fn add(&mut self, concept: &str, tag: &str, text: &str, confidence: f32) {
        let cut = words(text).into_iter().map(|word| (text[word.range].to_owned(), word.folded)).collect::<Vec<_>>();
        if cut.is_empty() {
            return;
        }
        let number = self.terms.len();
        for (at, (written, folded)) in cut.iter().enumerate() {
            for key in keys_of_term(tag, written, folded) {
                self.by_key.entry(key).or_default().push((number, at));
            }
        }
        self.by_concept.entry(concept.to_owned()).or_default().push(number);
        let primary = primary_subtag(tag).to_owned();
        self.terms.push(Term { concept: concept.to_owned(), primary, words: cut, confidence });
    }

    /// Returns the concepts that a query names with all words of one of their terms, surest first.
    pub(crate) fn meant_by(&self, needles: &Needles) -> Vec<Meant> {
        let mut matched: BTreeMap<usize, BTreeMap<usize, f32>> = BTreeMap::new();
        for needle in &needles.list {
            let mut keys = keys_of_needle(needle);
            if !keys.iter().any(|(key, _)| self.by_key.contains_key(key)) {
                keys = self.keys_near(needle);
            }
            for (key, sureness) in keys {
                for (term, word) in self.by_key.get(&key).into_iter().flatten() {
                    let best = matched.entry(*term).or_default().entry(*word).or_default();
                    *best = best.max(sureness);
                }
            }
        }
        let mut sureness: BTreeMap<&str, f32> = BTreeMap::new();
        for (number, words) in &matched {
            let term = &self.terms[*number];
            if words.len() == term.words.len() {
                let mean = words.values().sum::<f32>() / words.len() as f32;
                let best = sureness.entry(&term.concept).or_default();
                *best = best.max(mean * term.confidence);
            }
        }
        let mut meant: Vec<Meant> =
            sureness.into_iter().map(|(id, sureness)| Meant { id: id.to_owned(), sureness }).collect();
        meant.sort_by(|one, other| other.sureness.total_cmp(&one.sureness));
        meant.truncate(CONCEPTS_MAX);
        meant
    }

    /// Returns the keys of words that `needle` may be a misspelling of.
    fn keys_near(&self, needle: &Needle) -> Vec<(String, f32)> {
        if needle.folded.chars().count() < NEAR_CHARS_MIN {
            return Vec::new();
        }
        let Some(near) = Near::new(&needle.folded, Typos::One) else { return Vec::new() };
        let words = self.by_key.keys().filter_map(|key| key.strip_prefix('='));
        words.filter(|word| near.distance(word).is_some()).map(|word| (format!("={word}"), 0.7)).collect()
    }

    /// Returns what to look for when a query means `concept`: its terms in the languages of the collection.
    pub(crate) fn terms(&self, collection: &Collection, concept: &Meant) -> tantivy::Result<Vec<Vec<Group>>> {
        let languages: BTreeSet<&str> = collection.languages.iter().map(Language::primary).collect();
        let numbers = self.by_concept.get(&concept.id).into_iter().flatten();
        let terms = numbers.map(|number| &self.terms[*number]).filter(|term| languages.contains(&*term.primary));
        terms.map(|term| term.groups(collection)).collect()
    }
}

impl Term {
    /// Returns its words, each with its forms in the texts of its language.
    fn groups(&self, collection: &Collection) -> tantivy::Result<Vec<Group>> {
        let row = language_row(&self.primary);
        let group = |(written, folded): &(String, String)| {
            let expansions = forms(collection, row, written, folded)?;
            Ok(Group { expansions, telling: telling(folded), primary: Some(self.primary.clone()) })
        };
        self.words.iter().map(group).collect()
    }
}

/// Returns what a word of a term in the language `tag` is found by.
fn keys_of_term(tag: &str, written: &str, folded: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::from([format!("={folded}")]);
    if let Some(row) = language_row(tag) {
        keys.extend(row.stemmer.stems(written, folded).iter().map(|stem| format!("s{}:{stem}", row.stem_group())));
    }
    keys.extend(sounds_of_text(written).iter().map(|sounds| format!("r{sounds}")));
    keys
}

/// Returns what a typed word finds terms by, and how surely.
fn keys_of_needle(needle: &Needle) -> Vec<(String, f32)> {
    let mut keys = vec![(format!("={}", needle.folded), 1.0)];
    for row in plausible(&needle.folded) {
        let stems = row.stemmer.stems(&needle.written, &needle.folded);
        keys.extend(stems.iter().map(|stem| (format!("s{}:{stem}", row.stem_group()), 0.9)));
    }
    let sounds = needle.sounds.iter().filter(|sounds| sounds.len() >= SOUNDS_MIN);
    keys.extend(sounds.map(|sounds| (format!("r{sounds}"), 0.6)));
    keys
}
