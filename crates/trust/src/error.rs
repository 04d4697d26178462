//! Everything that can be refused, with a stable code each.

/// Why metadata, a publisher or a key was refused.
///
/// The text is for publishers and developers. Readers get a sentence of the interface, chosen by
/// [`Error::code`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file that is not the JSON that TUF asks for.
    #[error("{file}: not well-formed: {detail}")]
    Malformed {
        /// The metadata file, e.g. `timestamp.json`.
        file: String,
        /// What is wrong with it.
        detail: String,
    },
    /// A file larger than [`crate::Limits`] or its signed length allows.
    #[error("{file}: longer than the {bytes_max} bytes allowed")]
    TooLarge {
        /// The metadata file.
        file: String,
        /// The most bytes accepted.
        bytes_max: u64,
    },
    /// More keys, signatures, roles or targets than [`crate::Limits`] allows.
    #[error("{file}: more than {count_max} {what}")]
    TooMany {
        /// The metadata file.
        file: String,
        /// What there is too much of.
        what: &'static str,
        /// The most accepted.
        count_max: usize,
    },
    /// Fewer valid signatures by different keys than the role's threshold.
    #[error("{file}: {valid} valid signatures by distinct keys of {signers}, {threshold} needed")]
    Unsigned {
        /// The metadata file.
        file: String,
        /// Whose keys were asked for.
        signers: String,
        /// How many distinct keys signed.
        valid: usize,
        /// How many must.
        threshold: u64,
    },
    /// A version lower than one that is already known.
    #[error("{file}: version {version} is older than {lowest}, which is already known")]
    Rollback {
        /// The metadata file.
        file: String,
        /// The version it has.
        version: u64,
        /// The lowest version accepted.
        lowest: u64,
    },
    /// A delegated role that was listed before and no longer is.
    #[error("snapshot.json: {file} was listed before and is no longer")]
    RoleRemoved {
        /// The metadata file that disappeared.
        file: String,
    },
    /// A version other than the one that the referring file or the file name states.
    #[error("{file}: version {version}, but {expected} was stated")]
    VersionMismatch {
        /// The metadata file.
        file: String,
        /// The version it has.
        version: u64,
        /// The version it should have.
        expected: u64,
    },
    /// A length other than the signed one.
    #[error("{file}: {length_bytes} bytes long, but {expected_bytes} were signed")]
    LengthMismatch {
        /// The metadata or target file.
        file: String,
        /// Its length.
        length_bytes: u64,
        /// The signed length.
        expected_bytes: u64,
    },
    /// A hash other than the signed one.
    #[error("{file}: hash differs from the signed one")]
    HashMismatch {
        /// The metadata or target file.
        file: String,
    },
    /// A gap in the chain of roots.
    #[error("{version}.root.json is missing from the chain of roots")]
    RootMissing {
        /// The version that is missing.
        version: u64,
    },
    /// Two roots of the same version with different content.
    #[error("{version}.root.json differs from the trusted root of that version")]
    RootDiffers {
        /// The version of both.
        version: u64,
    },
    /// A delegated role whose file is not there, or that the snapshot does not list.
    #[error("the metadata of role {role} is missing")]
    RoleMissing {
        /// The role.
        role: String,
    },
    /// A delegated file to which no delegation leads.
    #[error("{file}: no delegation leads here")]
    RoleUnreachable {
        /// The metadata file.
        file: String,
    },
    /// A target that no role lists.
    #[error("no role lists a target {path}")]
    TargetMissing {
        /// The target.
        path: String,
    },
    /// A key that cannot be read or used.
    #[error("unusable key: {detail}")]
    KeyUnusable {
        /// What is wrong with it.
        detail: String,
    },
    /// The operating system gave no randomness.
    #[error("the system gave no randomness for a new key")]
    NoRandomness,
    /// A publisher that neither the app nor the map names.
    #[error("publisher {id} is not known")]
    PublisherUnknown {
        /// The publisher.
        id: String,
    },
    /// A publisher that the map has withdrawn.
    #[error("publisher {id} has been withdrawn")]
    PublisherWithdrawn {
        /// The publisher.
        id: String,
    },
    /// A publisher that speaks for a namespace that is not its own.
    #[error("publisher {id} may not speak for {namespace}")]
    NamespaceForeign {
        /// The publisher.
        id: String,
        /// The namespace.
        namespace: String,
    },
    /// An edition below the lowest that the map allows.
    #[error("edition {edition} of {namespace} is older than {lowest}, the lowest allowed")]
    EditionOlder {
        /// The namespace.
        namespace: String,
        /// The edition at hand.
        edition: u64,
        /// The lowest edition allowed.
        lowest: u64,
    },
}

impl Error {
    /// Returns the stable code by which the interface chooses its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed { .. } => "metadata-malformed",
            Self::TooLarge { .. } => "metadata-too-large",
            Self::TooMany { .. } => "metadata-too-many",
            Self::Unsigned { .. } => "metadata-unsigned",
            Self::Rollback { .. } => "metadata-rollback",
            Self::RoleRemoved { .. } => "metadata-role-removed",
            Self::VersionMismatch { .. } => "metadata-version-mismatch",
            Self::LengthMismatch { .. } => "length-mismatch",
            Self::HashMismatch { .. } => "hash-mismatch",
            Self::RootMissing { .. } => "root-missing",
            Self::RootDiffers { .. } => "root-differs",
            Self::RoleMissing { .. } => "role-missing",
            Self::RoleUnreachable { .. } => "role-unreachable",
            Self::TargetMissing { .. } => "target-missing",
            Self::KeyUnusable { .. } => "key-unusable",
            Self::NoRandomness => "no-randomness",
            Self::PublisherUnknown { .. } => "publisher-unknown",
            Self::PublisherWithdrawn { .. } => "publisher-withdrawn",
            Self::NamespaceForeign { .. } => "namespace-foreign",
            Self::EditionOlder { .. } => "edition-older",
        }
    }

    pub(crate) fn malformed(file: &str, detail: impl Into<String>) -> Self {
        Self::Malformed { file: file.to_owned(), detail: detail.into() }
    }
}
