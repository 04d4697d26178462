//! Asks all open indexes as one collection.

use haki_content::Concept;

use crate::{Error, IndexFiles};

/// All open indexes, joined.
#[derive(Debug)]
pub struct Searcher;

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
    /// # Errors
    /// [`Error::Damaged`] if an index is not one of [`INDEX_FORMAT`](crate::INDEX_FORMAT).
    pub fn open(_indexes: Vec<IndexFiles>, _concepts: &[Concept]) -> Result<Searcher, Error> {
        Ok(Searcher)
    }

    /// Returns the items that match, best first.
    ///
    /// # Errors
    /// [`Error::Damaged`] if an index turns out to be damaged; no text is an error.
    pub fn search(&self, _query: &Query<'_>) -> Result<Answer, Error> {
        Ok(Answer::default())
    }
}
