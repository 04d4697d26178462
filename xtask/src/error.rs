//! Why a task stopped.

use std::path::{Path, PathBuf};

/// Why a task stopped.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// A program that a step needs could not be started.
    #[error("`{command}` could not be started: {why}")]
    Start { command: String, why: std::io::Error },
    /// A step failed; what it printed says why.
    #[error("`{command}` failed ({status})")]
    Step { command: String, status: std::process::ExitStatus },
    /// A file of the repository could not be read or written.
    #[error("{}: {why}", path.display())]
    File { path: PathBuf, why: std::io::Error },
    /// System packages are missing and cannot be installed from here.
    #[error("install these packages first: {0}")]
    Packages(String),
    /// The development key could not be made.
    #[error("development key: {0}")]
    Keys(String),
}

/// Returns what makes an [`Error::File`] of an I/O error on `path`.
pub(crate) fn at(path: &Path) -> impl FnOnce(std::io::Error) -> Error + use<> {
    let path = path.to_owned();
    move |why| Error::File { path, why }
}
