//! Reading the file: every mistake has its line.

use std::fmt;

use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::settings::Settings;

/// A mistake in the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}, line {line}: {why}", crate::FILE_NAME)]
pub struct Error {
    /// Line, counted from 1; 0 for the file as a whole.
    pub line: u32,
    /// What is wrong there, in English.
    pub why: String,
}

impl Error {
    /// Returns the error of a file that cannot be read at all.
    pub fn of_file(why: impl fmt::Display) -> Self {
        Self { line: 0, why: why.to_string() }
    }
}

/// Reads the text of the file.
///
/// # Errors
/// The first mistake: no TOML, an unknown name, a value that cannot be. Then [`Settings::safest`] holds.
///
/// ```
/// let settings = haki_place::read("idle_minutes = 5\nleave = \"close\"").expect("no mistake");
/// assert_eq!(settings.idle_minutes.get(), 5);
/// assert_eq!(haki_place::read("idel_minutes = 5").expect_err("a mistake").line, 1);
/// ```
pub fn read(text: &str) -> Result<Settings, Error> {
    toml::from_str(text).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        let before = text.get(..offset).unwrap_or(text);
        let line = u32::try_from(before.matches('\n').count() + 1).unwrap_or(u32::MAX);
        Error { line, why: error.message().to_owned() }
    })
}

/// Minutes from 1 to 60; 3 unless set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "u32")]
pub struct Minutes(u32);

impl Minutes {
    /// Returns the number.
    pub fn get(self) -> u32 {
        self.0
    }
}

impl Default for Minutes {
    fn default() -> Self {
        Self(3)
    }
}

impl TryFrom<u32> for Minutes {
    type Error = String;

    fn try_from(minutes: u32) -> Result<Self, String> {
        match minutes {
            1..=60 => Ok(Self(minutes)),
            _ => Err(format!("{minutes} is not from 1 to 60")),
        }
    }
}

/// A BCP 47 tag as languages in `content/` have it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Language(String);

impl TryFrom<String> for Language {
    type Error = String;

    fn try_from(tag: String) -> Result<Self, String> {
        match tag.parse::<LanguageIdentifier>() {
            Ok(read) if read.to_string() == tag => Ok(Self(tag)),
            Ok(read) => Err(format!("the language \"{tag}\" is written \"{read}\"")),
            Err(_) => Err(format!("\"{tag}\" is no language tag")),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A place as bundles name it: `de`, `de/berlin`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Namespace(String);

impl TryFrom<String> for Namespace {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if haki_trust::is_namespace(&text) { Ok(Self(text)) } else { Err(format!("\"{text}\" is no place")) }
    }
}

impl fmt::Display for Namespace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
