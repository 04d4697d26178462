//! TOML files whose mistakes have a line.

use jiff::civil::Date;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};

use super::problem::{Problems, line_at};
use super::{ProblemCode, Tree};

/// A day, written as a TOML date: `2026-11-24`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day(pub(super) Date);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = toml::value::Datetime::deserialize(deserializer)?;
        written.to_string().parse().map(Self).map_err(|_| D::Error::custom(format!("`{written}` is not a day")))
    }
}

/// A TOML file of the tree.
pub(super) struct TomlFile<'a> {
    pub(super) path: &'a str,
    text: &'a str,
}

impl<'a> TomlFile<'a> {
    /// Returns the file, or reports that it is missing. Text that is not UTF-8 is reported elsewhere.
    pub(super) fn new(tree: &'a Tree, path: &'a str, problems: &mut Problems) -> Option<Self> {
        if !tree.contains_key(path) {
            problems.add(path, 0, ProblemCode::Toml, "this file is missing");
        }
        Self::optional(tree, path, problems)
    }

    /// Returns the file if it is there.
    pub(super) fn optional(tree: &'a Tree, path: &'a str, _problems: &mut Problems) -> Option<Self> {
        let text = std::str::from_utf8(tree.get(path)?).ok()?;
        Some(Self { path, text })
    }

    /// Parses it, or reports what stands in the way.
    pub(super) fn parse<T: DeserializeOwned>(&self, problems: &mut Problems) -> Option<T> {
        match toml::from_str(self.text) {
            Ok(value) => Some(value),
            Err(error) => {
                let line = error.span().map_or(0, |span| line_at(self.text, span.start));
                problems.add(self.path, line, ProblemCode::Toml, error.message().replace('\n', " "));
                None
            }
        }
    }

    /// Returns the line of the table `[id]`; 0 if there is none.
    pub(super) fn line_of_table(&self, id: &str) -> usize {
        let (bare, quoted) = (format!("[{id}]"), format!("[\"{id}\"]"));
        self.text.lines().position(|line| [&bare, &quoted].contains(&&line.trim().to_owned())).map_or(0, |at| at + 1)
    }

    /// Returns the first line in which `word` stands as a whole string or key; 0 if there is none.
    pub(super) fn line_of(&self, word: &str) -> usize {
        let is_edge = |c: Option<char>| c.is_none_or(|c| !(c.is_alphanumeric() || c == '-' || c == '_'));
        self.text
            .match_indices(word)
            .find(|(at, found)| {
                is_edge(self.text[..*at].chars().next_back()) && is_edge(self.text[at + found.len()..].chars().next())
            })
            .map_or(0, |(at, _)| line_at(self.text, at))
    }
}

/// Returns the line of `word` in the TOML file at `path`; 0 if either is missing.
pub(super) fn line_in(tree: &Tree, path: &str, word: &str) -> usize {
    tree.get(path)
        .and_then(|bytes| std::str::from_utf8(bytes).ok())
        .map_or(0, |text| TomlFile { path, text }.line_of(word))
}
