//! Finds items in any language: analysis per language, the index, queries, highlights.
//!
//! Where bytes come from this crate does not know: [`build`] makes the files of an index from plain
//! text, [`Searcher::open`] takes such files through [`IndexFile`].

mod build;
mod error;
mod files;
mod highlight;
mod searcher;

pub use build::{Document, INDEX_FORMAT, build};
pub use error::Error;
pub use files::{IndexFile, IndexFiles};
pub use highlight::{Highlight, highlight, snippet};
pub use searcher::{Answer, Hit, Query, Searcher};
