//! How well documents match.
//!
//! Words are weighed within their language (BM25 with one document frequency per language), since a word
//! that is rare in one language is common in the next. For each word of a query the surest way in which a
//! document matches counts; a less sure way counts as frequent as all surer ones together, so that a rare
//! misspelling never outweighs the word itself.

use crate::collection::{Collection, DocumentNumber, InTitle, Language};
use crate::expand::{Expansion, Within};

/// BM25's saturation and length normalisation.
const K1: f32 = 1.2;
const B: f32 = 0.75;
/// How many times a word in the title or an alias counts as if it stood in the text.
const TITLE_TIMES: f32 = 4.0;

/// One thing looked for: a word of the query, or a word of a concept.
#[derive(Debug)]
pub(crate) struct Group {
    /// What it may be, surest first.
    pub expansions: Vec<Expansion>,
    /// Tags of the languages in which it counts, by primary subtag; all if there is none.
    pub primary: Option<String>,
}

/// Scores of all documents.
pub(crate) struct Ranking<'c> {
    collection: &'c Collection,
    total: Scores,
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
        let frequencies = vec![0; collection.languages.len()];
        Ranking { collection, total: scores(), group: scores(), class: scores(), frequencies }
    }

    /// Adds `times` the score of `group` to all documents that match it.
    pub(crate) fn add(&mut self, group: &Group, times: f32) -> tantivy::Result<()> {
        self.score(group)?;
        for (document, score) in self.group.iter() {
            self.total.add(document, times * score);
        }
        Ok(())
    }

    /// Adds `times` the score of the best of `terms` to all documents that match one; a term scores the mean of its words.
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
            self.total.add(document, times * score);
        }
        Ok(())
    }

    /// Returns the sum of what was added.
    pub(crate) fn finish(self) -> Scores {
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
        let has_stemmer = |language: &Language, row: &crate::analysis::LanguageRow| {
            language.row().is_some_and(|own| own.stem_group() == row.stem_group())
        };
        let languages = &self.collection.languages;
        let counts: Vec<bool> = match expansion.within {
            Within::All => counts.to_vec(),
            Within::Stems(row) => languages.iter().zip(counts).map(|(l, ok)| *ok && has_stemmer(l, row)).collect(),
        };
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

/// Documents that every language is taken to have besides its own, and which part of them has a word.
///
/// A language with one page would otherwise find all its words common.
const SUPPOSED_DOCUMENTS: f32 = 4.0;
const SUPPOSED_PART: f32 = 0.02;

/// Returns how much is said by a word that `having` of `documents` have.
fn rarity(documents: u32, having: u32) -> f32 {
    let (documents, having) = (documents as f32, having as f32);
    ((documents + SUPPOSED_DOCUMENTS) / (having + SUPPOSED_DOCUMENTS * SUPPOSED_PART)).ln()
}
