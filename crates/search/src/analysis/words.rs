//! Cuts text into words, each with the bytes it stands on.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};
use unicode_segmentation::UnicodeSegmentation;

use super::fold::fold;
use super::table::{Segmenter, script_row};

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Its folded form, never empty.
    pub folded: String,
    /// What it is a piece of.
    pub form: Form,
}

/// What a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// A word between spaces or signs.
    Whole,
    /// A part of a word that an apostrophe divides, the last or not.
    Part { last: bool },
    /// One sign of a script without spaces.
    Sign,
    /// Two neighbouring signs of a script without spaces.
    Pair,
}

/// Returns the script of `word`: that of its first character which has one.
pub(crate) fn script_of(word: &str) -> Script {
    word.chars()
        .map(|c| c.script())
        .find(|script| !matches!(script, Script::Common | Script::Inherited | Script::Unknown))
        .unwrap_or(Script::Common)
}

/// Returns the words of `text` in order; where a script has no spaces, its signs and pairs of signs.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut signs = Signs::default();
    for (start, segment) in text.split_word_bound_indices() {
        if script_row(script_of(segment)).segmenter == Segmenter::Pairs {
            for (at, sign) in segment.grapheme_indices(true) {
                signs.push(&mut found, start + at, sign);
            }
        } else {
            signs.end();
            split_segment(&mut found, start, segment);
        }
    }
    found
}

/// Adds the words of one UAX #29 segment: it is cut again at every sign inside, since *2024/1358*,
/// *a.b* and *l'asile* are looked for by their parts.
fn split_segment(found: &mut Vec<Word>, start: usize, segment: &str) {
    let is_inner = |c: char| c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '\u{200C}' | '\u{200D}');
    let keeps_apostrophe = script_of(segment) != Script::Latin;
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut open: Option<usize> = None;
    for (at, c) in segment.char_indices() {
        if is_inner(c) || (keeps_apostrophe && is_apostrophe(c)) {
            open.get_or_insert(at);
        } else if let Some(from) = open.take() {
            parts.push(from..at);
        }
    }
    parts.extend(open.map(|from| from..segment.len()));
    let divided = parts.len() > 1 && segment.chars().any(is_apostrophe);
    let count = parts.len();
    for (number, part) in parts.into_iter().enumerate() {
        let folded = fold(&segment[part.clone()]);
        if !folded.is_empty() {
            let form = if divided { Form::Part { last: number + 1 == count } } else { Form::Whole };
            found.push(Word { range: start + part.start..start + part.end, folded, form });
        }
    }
}

/// Tells whether `c` is one of the signs that people type for an apostrophe.
pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´' | '＇' | 'ʹ')
}

/// The sign before, waiting for its neighbour.
#[derive(Default)]
struct Signs {
    before: Option<(Range<usize>, String)>,
}

impl Signs {
    fn push(&mut self, found: &mut Vec<Word>, start: usize, sign: &str) {
        let range = start..start + sign.len();
        let folded = fold(sign);
        if folded.is_empty() {
            return self.end();
        }
        if let Some((before, first)) = self.before.take()
            && before.end == start
        {
            let pair = Word { range: before.start..range.end, folded: first + &folded, form: Form::Pair };
            found.push(pair);
        }
        found.push(Word { range: range.clone(), folded: folded.clone(), form: Form::Sign });
        self.before = Some((range, folded));
    }

    fn end(&mut self) {
        self.before = None;
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, words};

    #[test]
    fn cuts_text_of_every_kind() {
        let table: &[(&str, &[&str])] = &[
            ("Can police take my fingerprints?", &["can", "police", "take", "my", "fingerprints"]),
            ("§ 4 AsylbLG, 2024/1358", &["4", "asylblg", "2024", "1358"]),
            ("l'accès à l’asile", &["l", "acces", "a", "l", "asile"]),
            ("здоров'я", &["здоровя"]),
            ("Türkiye'de", &["turkiye", "de"]),
            ("ሕጊ፡ዓለም።", &["ህጊ", "አለም"]),
            ("अधिकारों की", &["अधिकारों", "की"]),
            ("中国人", &["中", "中国", "国", "国人", "人"]),
            ("中国 人", &["中", "中国", "国", "人"]),
            ("用 Haki 查", &["用", "haki", "查"]),
            ("\"*:()^~ 🙂", &[]),
        ];
        for (text, expected) in table {
            let found = words(text);
            let folded: Vec<&str> = found.iter().map(|word| word.folded.as_str()).collect();
            assert_eq!(folded, *expected, "{text}");
        }
    }

    #[test]
    fn tells_parts_from_wholes() {
        let forms: Vec<Form> = words("l'asile ici").into_iter().map(|word| word.form).collect();
        assert_eq!(forms, [Form::Part { last: false }, Form::Part { last: true }, Form::Whole]);
    }

    #[test]
    fn names_the_bytes_of_each_word() {
        let text = "Ça, l'été — ሕጊ፡ዓለም";
        let pieces: Vec<&str> = words(text).into_iter().map(|word| &text[word.range]).collect();
        assert_eq!(pieces, ["Ça", "l", "été", "ሕጊ", "ዓለም"]);
    }
}
