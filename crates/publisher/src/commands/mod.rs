//! One file per subcommand.

mod build;
mod check;
mod inspect;
mod keys;
mod search;
mod sign;
mod verify;

use haki_messages::{FluentValue, Messages};

use crate::adapters;
use crate::cli::{Cli, Command};
use crate::files::FileError;

/// The answer of a subcommand that could be carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Done, good, found.
    Yes,
    /// Problems, refusals, nothing found.
    No,
}

/// Why a subcommand could not be carried out.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// A file or folder.
    #[error(transparent)]
    File(#[from] FileError),
    /// Items from outside the tree could not be imported.
    #[error(transparent)]
    Import(#[from] adapters::Error),
    /// A bundle could not be written or read.
    #[error(transparent)]
    Bundle(#[from] haki_bundle::Error),
    /// The index could not be built or searched.
    #[error(transparent)]
    Search(#[from] haki_search::Error),
    /// Keys or metadata.
    #[error("{path}: {why}")]
    Keys {
        /// The file.
        path: String,
        /// What is wrong.
        why: String,
    },
    /// The namespace does not exist in the tree.
    #[error("there is no bundle with the namespace `{0}` in the authoring tree")]
    Namespace(String),
    /// The program was built with a broken trust folder.
    #[error(transparent)]
    Trust(#[from] haki_reader::TrustError),
    /// The library cannot be used or searched.
    #[error(transparent)]
    Reader(#[from] haki_reader::Error),
    /// The library as a whole has a problem.
    #[error("{folder}")]
    Library {
        /// Its folder.
        folder: String,
        /// Code of the problem.
        code: String,
    },
}

impl Error {
    /// One sentence in the language of `messages`, with the detail behind it.
    pub(crate) fn sentence(&self, messages: &Messages) -> String {
        let code = match self {
            Self::Bundle(error) => error.code(),
            Self::Reader(error) => error.code(),
            Self::Library { code, .. } => code,
            _ => return self.to_string(),
        };
        error_sentence(messages, code, &self.to_string())
    }
}

/// The sentence and the recovery sentence of an error code, and the detail.
pub(crate) fn error_sentence(messages: &Messages, code: &str, detail: &str) -> String {
    let sentence = messages.text(&format!("error-{code}"), &[]);
    let help = messages.text(&format!("error-{code}-help"), &[]);
    format!("{sentence} {help} ({detail})")
}

/// A count as Fluent's plurals take it.
pub(crate) fn count(count: usize) -> FluentValue<'static> {
    FluentValue::from(u32::try_from(count).unwrap_or(u32::MAX))
}

pub(crate) fn run(cli: &Cli, messages: &Messages) -> Result<Outcome, Error> {
    match &cli.command {
        Command::Check { content, json } => check::run(content, *json, messages),
        Command::Build { content, out, only, json } => build::run(content, out, only, *json, messages),
        Command::Sign(arguments) => sign::run(arguments, messages),
        Command::Keys { command } => keys::run(command, messages),
        Command::Inspect { file, json } => inspect::run(file, *json),
        Command::Verify { paths, json } => verify::run(paths, *json, messages),
        Command::Search { query, lang, library, json } => search::run(query, lang, library.as_deref(), *json, messages),
    }
}
