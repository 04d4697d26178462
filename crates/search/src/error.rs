//! What can go wrong.

/// Why an index was not built, opened or searched.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The bytes of an index are not an index of this format.
    #[error("index {index} is damaged: {why}")]
    Damaged {
        /// Which of the indexes, counted from 0.
        index: usize,
        /// What did not fit.
        why: String,
    },
    /// Writing an index failed.
    #[error("index not built: {0}")]
    Build(String),
}

impl Error {
    /// Returns the stable code that the window branches on.
    pub fn code(&self) -> &'static str {
        match self {
            Error::Damaged { .. } => "search-index-damaged",
            Error::Build(_) => "search-index-not-built",
        }
    }
}
