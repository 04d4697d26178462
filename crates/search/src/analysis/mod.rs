//! What a text is made of, for searching: words, their stems, their sounds.

mod affixes;
mod fold;
mod sound;
mod stem;
mod table;
mod words;

pub(crate) use fold::marked;
pub(crate) use sound::{has_skeleton, skeleton, sounds_of_query, sounds_of_text};
pub(crate) use stem::plausible;
pub(crate) use table::{Apostrophe, LanguageRow, Segmenter, language_row, primary_subtag, script_row};
pub(crate) use words::{Form, Word, script_of, words};
