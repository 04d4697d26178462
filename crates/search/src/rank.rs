//! How well documents match.
//!
//! Words are weighed within their language (BM25 with one document frequency per language), since a word
//! that is rare in one language is common in the next. For each word of a query the surest way in which a
//! document matches counts; a less sure way counts as frequent as all surer ones together, so that a rare
//! misspelling never outweighs the word itself.

use crate::collection::{Collection, DocumentNumber, InTitle};
use crate::expand::{Expansion, Within};

/// BM25's saturation and length normalisation.
const K1: f32 = 1.2;
const B: f32 = 0.65;
/// Which part of a score hangs on how much of the query a document has.
const COVERAGE_PART: f32 = 0.8;
/// How many times a word in the title or an alias counts as if it stood in the text.
const TITLE_TIMES: f32 = 4.0;
/// Documents that every language is taken to have besides its own, and which part of them has a word: a
/// language with one page would otherwise find all its words common.
const SUPPOSED_DOCUMENTS: f32 = 4.0;
const SUPPOSED_PART: f32 = 0.02;

/// One thing looked for: a word of the query, or a word of a concept.
#[derive(Debug)]
pub(crate) struct Group {
    /// What it may be, surest first.
    pub expansions: Vec<Expansion>,
    /// How much it says, up to 1: see [`telling`].
    pub telling: f32,
    /// Tags of the languages in which it counts, by primary subtag; all if there is none.
    pub primary: Option<String>,
}

/// Scores of all documents.
pub(crate) struct Ranking<'c> {
    collection: &'c Collection,
    total: Scores,
    /// What concepts add.
    added: Scores,
    /// How much of what the query says each document has.
    covered: Scores,
    /// Per language, how much the query says.
    said: Vec<f32>,
    group: Scores,
    class: Scores,
    /// Per language, in how many documents the current group was found.
    frequencies: Vec<u32>,
}

/// A number per document, remembering which are not zero.
pub(crate) struct Scores {
    by_document: Vec<f32>,
    touched: Vec<DocumentNumber>,
}

impl Scores {
    fn new(documents: usize) -> Scores {
        Scores { by_document: vec![0.0; documents], touched: Vec::new() }
    }

    fn add(&mut self, document: DocumentNumber, value: f32) {
        if self.by_document[document] == 0.0 {
            self.touched.push(document);
        }
        self.by_document[document] += value;
    }

    fn raise(&mut self, document: DocumentNumber, value: f32) {
        if self.by_document[document] == 0.0 {
            self.touched.push(document);
        }
        if value > self.by_document[document] {
            self.by_document[document] = value;
        }
    }

    fn clear(&mut self) {
        for document in self.touched.drain(..) {
            self.by_document[document] = 0.0;
        }
    }

    /// Returns the documents whose number is not zero, with it.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (DocumentNumber, f32)> {
        self.touched.iter().map(|document| (*document, self.by_document[*document]))
    }
}

impl<'c> Ranking<'c> {
    pub(crate) fn new(collection: &'c Collection) -> Ranking<'c> {
        let scores = || Scores::new(collection.documents.len());
        let languages = collection.languages.len();
        Ranking {
            collection,
            total: scores(),
            added: scores(),
            covered: scores(),
            said: vec![0.0; languages],
            group: scores(),
            class: scores(),
            frequencies: vec![0; languages],
        }
    }

    /// Adds `times` the score of `group` to all documents that match it.
    pub(crate) fn add(&mut self, group: &Group, times: f32) -> tantivy::Result<()> {
        self.score(group)?;
        let languages = self.collection.languages.iter().zip(&self.frequencies);
        let rarities: Vec<f32> =
            languages.map(|(language, having)| group.telling * rarity(language.documents, *having)).collect();
        for (said, rarity) in self.said.iter_mut().zip(&rarities) {
            *said += rarity;
        }
        for (document, score) in self.group.iter() {
            self.total.add(document, times * group.telling * score);
            self.covered.add(document, rarities[usize::from(self.collection.documents[document].language)]);
        }
        Ok(())
    }

    /// Adds `times` the score of the best of `terms` to all documents that match one.
    ///
    /// A term scores the mean of its words.
    pub(crate) fn add_best(&mut self, terms: &[Vec<Group>], times: f32) -> tantivy::Result<()> {
        let documents = self.collection.documents.len();
        let (mut best, mut term) = (Scores::new(documents), Scores::new(documents));
        for words in terms {
            term.clear();
            for word in words {
                self.score(word)?;
                for (document, score) in self.group.iter() {
                    term.add(document, score / words.len() as f32);
                }
            }
            for (document, score) in term.iter() {
                best.raise(document, score);
            }
        }
        for (document, score) in best.iter() {
            self.added.add(document, times * score);
        }
        Ok(())
    }

    /// Returns the sum of what was added.
    pub(crate) fn finish(mut self) -> Scores {
        for document in &self.total.touched {
            let said = self.said[usize::from(self.collection.documents[*document].language)];
            let covered = if said > 0.0 { self.covered.by_document[*document] / said } else { 0.0 };
            self.total.by_document[*document] *= 1.0 - COVERAGE_PART + COVERAGE_PART * covered;
        }
        for (document, score) in self.added.iter() {
            self.total.add(document, score);
        }
        self.total
    }

    /// Fills `self.group` with the scores of one group.
    fn score(&mut self, group: &Group) -> tantivy::Result<()> {
        self.group.clear();
        self.frequencies.fill(0);
        let counts = self.languages_within(group.primary.as_deref());
        for class in group.expansions.chunk_by(|one, other| one.weight == other.weight) {
            self.class.clear();
            for expansion in class {
                self.find(expansion, &counts)?;
            }
            self.settle(class[0].weight);
        }
        Ok(())
    }

    fn languages_within(&self, primary: Option<&str>) -> Vec<bool> {
        self.collection.languages.iter().map(|l| primary.is_none_or(|primary| l.primary() == primary)).collect()
    }

    /// Adds the occurrences of one expansion to `self.class`.
    fn find(&mut self, expansion: &Expansion, counts: &[bool]) -> tantivy::Result<()> {
        let in_stem_group = |number: usize, group: &str| self.collection.languages[number].stem_group() == Some(group);
        let group = match expansion.within {
            Within::All => None,
            Within::Stems(row) => Some(row.stem_group()),
        };
        let counts: Vec<bool> = (0..counts.len())
            .map(|number| counts[number] && group.is_none_or(|group| in_stem_group(number, group)))
            .collect();
        let class = &mut self.class;
        let documents = &self.collection.documents;
        self.collection.postings(&expansion.word, &mut |document, times, in_title| {
            if counts[usize::from(documents[document].language)] {
                class.add(document, if in_title == InTitle::Yes { TITLE_TIMES } else { times as f32 });
            }
        })
    }

    /// Turns the occurrences in `self.class` into scores in `self.group`.
    fn settle(&mut self, weight: f32) {
        for document in &self.class.touched {
            if self.group.by_document[*document] == 0.0 {
                self.frequencies[usize::from(self.collection.documents[*document].language)] += 1;
            }
        }
        for (document, times) in self.class.iter() {
            let row = self.collection.documents[document];
            let language = &self.collection.languages[usize::from(row.language)];
            let rarity = rarity(language.documents, self.frequencies[usize::from(row.language)]);
            let length = row.words as f32 / language.words_mean();
            let saturated = times * (K1 + 1.0) / (times + K1 * (1.0 - B + B * length));
            self.group.raise(document, weight * rarity * saturated);
        }
    }
}

/// Returns how much is said by a word that `having` of `documents` have.
fn rarity(documents: u32, having: u32) -> f32 {
    let (documents, having) = (documents as f32, having as f32);
    ((documents + SUPPOSED_DOCUMENTS) / (having + SUPPOSED_DOCUMENTS * SUPPOSED_PART)).ln()
}

/// Returns how much a word says by its length, up to 1.
///
/// Frequent words are short in every language (Zipf), and *who*, *me*, *can* are rare in pages that answer
/// questions: without this, they would outweigh what is asked.
pub(crate) fn telling(folded: &str) -> f32 {
    if folded.chars().any(char::is_numeric) {
        return 1.0;
    }
    match folded.chars().count() {
        0..=2 => 0.2,
        3 => 0.45,
        4 => 0.8,
        _ => 1.0,
    }
}
