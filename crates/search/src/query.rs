//! What was typed, as words to look for.

use unicode_script::Script;

use crate::analysis::{
    Form, Segmenter, Word, has_skeleton, marked, script_of, script_row, skeleton, sounds_of_query, words,
};
use crate::keys::SKELETON_CHARS_MIN;
use crate::rank::telling;

/// Longest part of a query that is read, in characters.
const QUERY_CHARS_MAX: usize = 600;

/// Most words of a query that are looked for.
const QUERY_WORDS_MAX: usize = 32;

/// A query as words to look for.
#[derive(Debug)]
pub(crate) struct Needles {
    /// Words in the order typed.
    pub list: Vec<Needle>,
    /// Whether the query was longer than what is looked for.
    pub was_cut: bool,
}

/// One word to look for.
#[derive(Debug, Clone)]
pub(crate) struct Needle {
    /// As typed.
    pub written: String,
    /// Folded.
    pub folded: String,
    /// Folded but for its marks, if it has any.
    pub marked: Option<String>,
    /// Whether it is still being typed, so that it may be the beginning of a word.
    pub is_last: bool,
    /// The word together with a neighbour, for those who put a space too many.
    pub joined: Vec<String>,
    /// Sounds it may stand for.
    pub sounds: Vec<String>,
    /// Consonants it may stand for, where it is in a script that writes vowels.
    pub skeletons: Vec<String>,
}

/// How many characters of a word may be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Typos {
    /// None: too short, a number, or a script of signs.
    None,
    /// One.
    One,
    /// Two.
    Two,
}

impl Needles {
    pub(crate) fn read(text: &str) -> Needles {
        let (text, mut was_cut) = match text.char_indices().nth(QUERY_CHARS_MAX) {
            Some((end, _)) => (&text[..end], true),
            None => (text, false),
        };
        let mut found = words(text);
        drop_paired_signs(&mut found);
        let mut list: Vec<Needle> = Vec::new();
        for (at, word) in found.iter().enumerate() {
            if list.iter().any(|needle| needle.folded == word.folded) {
                continue;
            }
            if list.len() == QUERY_WORDS_MAX {
                was_cut = true;
                break;
            }
            let neighbours = [at.checked_sub(1).map(|before| (before, at)), Some((at, at + 1))];
            let pairs = neighbours.into_iter().flatten().filter(|(_, second)| *second < found.len());
            let joined = pairs.filter(|(first, second)| may_join(&found[*first], &found[*second]));
            let joined = joined.map(|(first, second)| format!("{}{}", found[first].folded, found[second].folded));
            list.push(Needle::new(&text[word.range.clone()], word, joined.collect()));
        }
        if let Some(last) = found.last()
            && !text.ends_with(char::is_whitespace)
            && let Some(needle) = list.iter_mut().find(|needle| needle.folded == last.folded)
        {
            needle.is_last = true;
        }
        Needles { list, was_cut }
    }
}

/// Drops single signs that stand in a pair, too: the pair says more.
fn drop_paired_signs(found: &mut Vec<Word>) {
    let pairs: Vec<_> = found.iter().filter(|word| word.form == Form::Pair).map(|word| word.range.clone()).collect();
    let is_paired = |word: &Word| pairs.iter().any(|pair| pair.start <= word.range.start && word.range.end <= pair.end);
    found.retain(|word| word.form != Form::Sign || !is_paired(word));
}

fn may_join(first: &Word, second: &Word) -> bool {
    let is_spaced = |word: &Word| matches!(word.form, Form::Whole | Form::Part { .. });
    is_spaced(first) && is_spaced(second) && script_of(&first.folded) == script_of(&second.folded)
}

impl Needle {
    fn new(written: &str, word: &Word, joined: Vec<String>) -> Needle {
        let sounds: Vec<String> = match word.form {
            Form::Whole | Form::Part { .. } => sounds_of_query(written).into_iter().collect(),
            Form::Sign | Form::Pair => Vec::new(),
        };
        let mut skeletons: Vec<String> = Vec::new();
        if !has_skeleton(written) {
            skeletons = sounds.iter().map(|sounds| skeleton(sounds)).collect();
            skeletons.retain(|bones| bones.len() >= SKELETON_CHARS_MIN);
            skeletons.dedup();
        }
        let folded = word.folded.clone();
        Needle {
            written: written.to_owned(),
            folded,
            marked: marked(written),
            is_last: false,
            joined,
            sounds,
            skeletons,
        }
    }

    /// Returns how much it says, up to 1. Signs of scripts without spaces all say as much.
    pub(crate) fn telling(&self) -> f32 {
        if script_row(script_of(&self.folded)).segmenter == Segmenter::Pairs { 1.0 } else { telling(&self.folded) }
    }

    /// Returns how many of its characters may be wrong.
    pub(crate) fn typos(&self) -> Typos {
        let is_number = self.folded.chars().all(char::is_numeric);
        let is_sign = matches!(script_of(&self.folded), Script::Han | Script::Hiragana | Script::Katakana);
        match self.folded.chars().count() {
            _ if is_number || is_sign => Typos::None,
            0..=3 => Typos::None,
            4..=7 => Typos::One,
            _ => Typos::Two,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_words_once_and_marks_the_last() {
        let needles = Needles::read("the Police, the fing");
        let read: Vec<(&str, bool)> = needles.list.iter().map(|n| (n.folded.as_str(), n.is_last)).collect();
        assert_eq!(read, [("the", false), ("police", false), ("fing", true)]);
        assert!(!Needles::read("fing ").list[0].is_last);
    }

    #[test]
    fn cuts_endless_queries() {
        let table = [
            ("word ".repeat(10_000), true),
            ("x".repeat(10_000_000), true),
            ((0..100).map(|n| format!("w{n} ")).collect(), true),
            ("a few words".to_owned(), false),
            (String::new(), false),
        ];
        for (text, was_cut) in table {
            let needles = Needles::read(&text);
            assert_eq!(needles.was_cut, was_cut, "{:.20}", text);
            assert!(needles.list.len() <= QUERY_WORDS_MAX);
        }
    }

    #[test]
    fn looks_for_pairs_of_signs() {
        let folded = |text| Needles::read(text).list.into_iter().map(|n| n.folded).collect::<Vec<_>>();
        assert_eq!(folded("中国人"), ["中国", "国人"]);
        assert_eq!(folded("中"), ["中"]);
    }
}
