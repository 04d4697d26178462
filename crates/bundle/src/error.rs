//! What can go wrong with a bundle.

/// Why a bundle was refused, or could not be written.
///
/// The text is English detail for the publisher; readers get the sentence that belongs to [`Error::code`].
/// Damage and malice look alike, so most refusals are [`Error::Damaged`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Bytes are not what the format or the signature says.
    #[error("{thing}: {why}")]
    Damaged {
        /// The part of the bundle.
        thing: String,
        /// What is wrong with it.
        why: String,
    },
    /// A bundle that nobody has signed yet.
    #[error("the bundle carries no signature")]
    Unsigned,
    /// None of the trusted publishers made the bundle's root.
    #[error("the bundle's root shares no key with a trusted publisher")]
    PublisherUnknown,
    /// A known publisher speaks for a place, or under a name, that is not its own.
    #[error("publisher {publisher} may not publish as {claim}")]
    NamespaceForeign {
        /// The publisher whose keys signed.
        publisher: String,
        /// What the bundle says of itself.
        claim: String,
    },
    /// A newer edition was seen before.
    #[error("older than what is already known: {why}")]
    EditionOlder {
        /// What is older than what.
        why: String,
    },
    /// The bundle was made for a newer app.
    #[error("needs a newer app: {why}")]
    FormatNewer {
        /// What the bundle asks for.
        why: String,
    },
    /// The medium could not be read.
    #[error("{thing} could not be read: {why}")]
    Unreadable {
        /// The part of the bundle.
        thing: String,
        /// What the system said.
        why: String,
    },
    /// The content or the names given cannot stand in a bundle. Only the publisher meets this.
    #[error("{thing} cannot be written: {why}")]
    Unwritable {
        /// What was to be written.
        thing: String,
        /// What stands in the way.
        why: String,
    },
}

impl Error {
    /// Returns the stable code by which screens choose their sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Error::Damaged { .. } => "bundle-damaged",
            Error::Unsigned => "bundle-unsigned",
            Error::PublisherUnknown => "bundle-publisher-unknown",
            Error::NamespaceForeign { .. } => "bundle-namespace-foreign",
            Error::EditionOlder { .. } => "bundle-edition-older",
            Error::FormatNewer { .. } => "bundle-format-newer",
            Error::Unreadable { .. } => "bundle-unreadable",
            Error::Unwritable { .. } => "bundle-unwritable",
        }
    }

    pub(crate) fn damaged(thing: impl Into<String>, why: impl ToString) -> Error {
        Error::Damaged { thing: thing.into(), why: why.to_string() }
    }

    pub(crate) fn unreadable(thing: impl Into<String>, why: impl ToString) -> Error {
        Error::Unreadable { thing: thing.into(), why: why.to_string() }
    }

    pub(crate) fn unwritable(thing: impl Into<String>, why: impl ToString) -> Error {
        Error::Unwritable { thing: thing.into(), why: why.to_string() }
    }
}
