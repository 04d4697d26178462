//! Mistakes in an authoring tree.

use std::fmt;

use serde::Serialize;

use super::Tree;
use crate::text::first_hidden;

/// One mistake: where, what, and through its code what kind.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// Path in the tree; empty for the tree as a whole.
    pub file: String,
    /// Line, counted from 1; 0 for the file as a whole.
    pub line: usize,
    /// Kind of mistake.
    pub code: ProblemCode,
    /// What is wrong, and where it isn't plain, what to do.
    pub message: String,
}

/// Kinds of mistakes, for programs that read the checker's output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// The tree holds no bundle.
    NoBundle,
    /// Not UTF-8.
    Encoding,
    /// A character that cannot be seen.
    HiddenCharacter,
    /// TOML that cannot be read, or a field that is unknown, missing or of the wrong kind.
    Toml,
    /// Folder and namespace differ.
    Namespace,
    /// An id with other characters than a–z, 0–9 and `-`, or used twice.
    Id,
    /// Something named that doesn't exist.
    Reference,
    /// Markdown that pages don't have: HTML, tables, pictures, nested lists …
    Markdown,
    /// Title, short answer or sections missing.
    Structure,
    /// A language file without its line in `item.toml`, or the other way round.
    Translation,
    /// A translation whose blocks, numbers or links differ from its original.
    Parity,
    /// A date that cannot be right.
    Date,
    /// A word for a topic, place or number that a language lacks.
    Name,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.file.as_str(), self.line) {
            ("", _) => write!(f, "{}", self.message),
            (file, 0) => write!(f, "{file}: {}", self.message),
            (file, line) => write!(f, "{file}:{line}: {}", self.message),
        }
    }
}

/// Mistakes while they are being collected.
#[derive(Debug, Default)]
pub(super) struct Problems(Vec<Problem>);

impl Problems {
    pub(super) fn add(&mut self, file: &str, line: usize, code: ProblemCode, message: impl Into<String>) {
        self.0.push(Problem { file: file.to_owned(), line, code, message: message.into() });
    }

    pub(super) fn into_sorted(mut self) -> Vec<Problem> {
        self.0.sort();
        self.0.dedup();
        self.0
    }

    /// Hidden characters are refused in every file, so that no reviewer reads something else than readers get.
    pub(super) fn refuse_hidden_characters(&mut self, tree: &Tree) {
        for (path, bytes) in tree {
            match std::str::from_utf8(bytes) {
                Err(error) => {
                    let line = line_at_bytes(bytes, error.valid_up_to());
                    self.add(path, line, ProblemCode::Encoding, "this is not UTF-8; save the file as UTF-8");
                }
                Ok(text) => {
                    if let Some((at, c)) = first_hidden(text) {
                        let message = format!("hidden character U+{:04X}; remove it", c as u32);
                        self.add(path, line_at(text, at), ProblemCode::HiddenCharacter, message);
                    }
                }
            }
        }
    }
}

/// Returns the line, counted from 1, of a byte offset.
pub(super) fn line_at(text: &str, offset: usize) -> usize {
    line_at_bytes(text.as_bytes(), offset)
}

fn line_at_bytes(bytes: &[u8], offset: usize) -> usize {
    1 + bytes[..offset.min(bytes.len())].iter().filter(|byte| **byte == b'\n').count()
}
