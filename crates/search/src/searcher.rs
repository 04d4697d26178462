//! Asks all open indexes as one collection.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use haki_content::Concept;

use crate::analysis::primary_subtag;
use crate::collection::Collection;
use crate::concepts::Glossary;
use crate::expand::expand;
use crate::query::Needles;
use crate::rank::{Group, Ranking, Scores};
use crate::{Error, IndexFiles};

/// How much better a document in the reader's language is than the same in another.
const READER_LANG_TIMES: f32 = 1.3;

/// How much a concept's words count beside the words typed. They include the word that named it, so a
/// document that has the word itself always has the advantage.
const CONCEPT_TIMES: f32 = 1.5;

/// From which part of the best score on the reader's language counts as matching too.
const READER_LANG_PART_MIN: f32 = 0.4;

/// All open indexes, joined.
pub struct Searcher {
    collection: Collection,
    glossary: Glossary,
}

/// What a reader asks.
#[derive(Debug, Clone, Copy)]
pub struct Query<'a> {
    /// What was typed, in any language.
    pub text: &'a str,
    /// BCP 47 tag of the language in which the reader reads.
    pub reader_lang: &'a str,
    /// Most hits wanted.
    pub results_max: usize,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answer {
    /// One hit per item, best first.
    pub hits: Vec<Hit>,
    /// Whether the query was too long to be asked whole.
    pub query_was_cut: bool,
    /// Ids of the concepts by whose other words was searched, too.
    pub concepts: Vec<String>,
}

/// An item that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Which of the indexes given to [`Searcher::open`] it stands in.
    pub index: usize,
    /// Item id.
    pub item: String,
    /// Language that matched; the reader's if that matched too.
    pub lang: String,
    /// How well it matched; comparable within one answer only.
    pub score: f32,
}

impl Searcher {
    /// Joins `indexes` into one collection, and reads `concepts` for its expansions.
    ///
    /// Index bytes are trusted to be what their publisher made, but not to be well made: tantivy panics on
    /// some damage, so panics are caught here and in [`search`](Searcher::search) and become errors. Where
    /// a program is built with `panic = "abort"` they end it.
    ///
    /// # Errors
    /// [`Error::Damaged`] if an index is not one of [`INDEX_FORMAT`](crate::INDEX_FORMAT).
    pub fn open(indexes: Vec<IndexFiles>, concepts: &[Concept]) -> Result<Searcher, Error> {
        let collection = guarded(|| Collection::open(indexes))?;
        Ok(Searcher { collection, glossary: Glossary::read(concepts) })
    }

    /// Returns the items that match, best first.
    ///
    /// # Errors
    /// [`Error::Damaged`] if an index turns out to be damaged; no text is an error.
    pub fn search(&self, query: &Query<'_>) -> Result<Answer, Error> {
        guarded(|| self.answer(query).map_err(|error| Error::Damaged { index: 0, why: error.to_string() }))
    }

    fn answer(&self, query: &Query<'_>) -> tantivy::Result<Answer> {
        let needles = Needles::read(query.text);
        let mut ranking = Ranking::new(&self.collection);
        for needle in &needles.list {
            let group =
                Group { expansions: expand(&self.collection, needle)?, telling: needle.telling(), primary: None };
            ranking.add(&group, 1.0)?;
        }
        let meant = self.glossary.meant_by(&needles);
        for concept in &meant {
            let terms = self.glossary.terms(&self.collection, concept)?;
            ranking.add_best(&terms, CONCEPT_TIMES * concept.sureness)?;
        }
        Ok(Answer {
            hits: self.hits(&ranking.finish(), query),
            query_was_cut: needles.was_cut,
            concepts: meant.into_iter().map(|concept| concept.id).collect(),
        })
    }

    /// Groups documents by item.
    fn hits(&self, scores: &Scores, query: &Query<'_>) -> Vec<Hit> {
        let reader = self.reader_languages(query.reader_lang);
        let mut best: HashMap<u32, Best> = HashMap::new();
        for (document, score) in scores.iter() {
            let row = self.collection.documents[document];
            let is_readers = reader[usize::from(row.language)];
            let score = if is_readers { score * READER_LANG_TIMES } else { score };
            best.entry(row.item).or_default().add(row.language, score, is_readers);
        }
        let mut hits: Vec<Hit> = best.into_iter().map(|(item, best)| self.hit(item, &best)).collect();
        hits.sort_by(|one, other| {
            let score = other.score.total_cmp(&one.score);
            score.then_with(|| (one.index, &one.item).cmp(&(other.index, &other.item)))
        });
        hits.truncate(query.results_max);
        hits
    }

    fn hit(&self, item: u32, best: &Best) -> Hit {
        let (index, id) = &self.collection.items[item as usize];
        let readers = best.readers.filter(|(_, score)| *score >= best.score * READER_LANG_PART_MIN);
        let language = readers.map_or(best.language, |(language, _)| language);
        let lang = self.collection.languages[usize::from(language)].tag.clone();
        Hit { index: *index, item: id.clone(), lang, score: best.score }
    }

    /// Tells for each language whether it is the reader's: the very tag if there is one, else the language.
    fn reader_languages(&self, reader_lang: &str) -> Vec<bool> {
        let languages = &self.collection.languages;
        let exact: Vec<bool> = languages.iter().map(|language| language.tag == reader_lang).collect();
        if exact.contains(&true) {
            return exact;
        }
        languages.iter().map(|language| language.primary() == primary_subtag(reader_lang)).collect()
    }
}

/// The best documents of one item.
#[derive(Default)]
struct Best {
    score: f32,
    language: u16,
    readers: Option<(u16, f32)>,
}

impl Best {
    fn add(&mut self, language: u16, score: f32, is_readers: bool) {
        if score > self.score || (score == self.score && language < self.language) {
            (self.score, self.language) = (score, language);
        }
        if is_readers && self.readers.is_none_or(|(_, known)| score > known) {
            self.readers = Some((language, score));
        }
    }
}

/// Runs `read`, turning a panic on damaged bytes into an error.
fn guarded<T>(read: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    catch_unwind(AssertUnwindSafe(read))
        .unwrap_or_else(|_| Err(Error::Damaged { index: 0, why: "its bytes contradict themselves".to_owned() }))
}
