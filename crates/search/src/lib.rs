//! Finds items in any language: analysis per language, the index, queries, highlights.
//!
//! Where bytes come from this crate does not know: [`build`] makes the files of an index from plain
//! text, [`Searcher::open`] takes such files through [`IndexFile`].

mod analysis;
mod build;
mod collection;
mod concepts;
mod error;
mod expand;
mod files;
mod highlight;
mod keys;
mod query;
mod rank;
mod searcher;
mod typos;

pub use build::{Document, INDEX_FORMAT, build};
pub use error::Error;
pub use files::{IndexFile, IndexFiles};
pub use highlight::{Highlight, highlight, snippet};
pub use searcher::{Answer, Hit, Query, Searcher};
