//! Shows why a text matched, by the analysis by which it was found.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::analysis::{Form, LanguageRow, Word, language_row, plausible, skeleton, sounds_of_text, words};
use crate::query::{Needle, Needles};
use crate::typos::Near;

/// A part of a text, and whether it matched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Highlight {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// Whether they matched.
    pub hit: bool,
}

/// Longest word that is too common to be marked where the query has longer ones, in characters.
const COMMON_CHARS_MAX: usize = 3;

/// Shortest word that is looked for inside longer ones, in characters.
const PART_CHARS_MIN: usize = 5;

/// Returns the parts of `text` in order, each marked as matching `query` or not.
///
/// Whole words are marked: of several ways in which a word of the query is found in the text, only the
/// surest. `lang` is the BCP 47 tag of the text.
///
/// ```
/// let parts = haki_search::highlight("fingerprint", "en", "Your fingerprints");
/// assert_eq!((parts[1].range.clone(), parts[1].hit), (5..17, true));
/// ```
pub fn highlight(query: &str, lang: &str, text: &str) -> Vec<Highlight> {
    let mut parts = Vec::new();
    let mut done = 0;
    for range in matched(&Needles::read(query), lang, text) {
        if done < range.start {
            parts.push(Highlight { range: done..range.start, hit: false });
        }
        done = range.end;
        parts.push(Highlight { range, hit: true });
    }
    if done < text.len() {
        parts.push(Highlight { range: done..text.len(), hit: false });
    }
    parts
}

/// Returns the piece of `text`, at most `chars_max` characters, in which most of `query` matches.
///
/// An ellipsis stands where the text goes on.
pub fn snippet(query: &str, lang: &str, text: &str, chars_max: usize) -> Vec<(String, bool)> {
    let parts = highlight(query, lang, text);
    let window = best_window(text, &parts, chars_max);
    let mut piece: Vec<(String, bool)> = Vec::new();
    for part in &parts {
        let (start, end) = (part.range.start.max(window.start), part.range.end.min(window.end));
        if start < end {
            piece.push((text[start..end].to_owned(), part.hit));
        }
    }
    if window.start > 0 && !piece.is_empty() {
        piece.insert(0, ("…".to_owned(), false));
    }
    if window.end < text.len() && !piece.is_empty() {
        piece.push(("…".to_owned(), false));
    }
    piece
}

/// Returns the bytes of the words that match, in order, neighbours without a gap as one.
fn matched(needles: &Needles, lang: &str, text: &str) -> Vec<Range<usize>> {
    let row = language_row(lang);
    let mut hits: Vec<Range<usize>> = Vec::new();
    let words = TextWords { row, text, words: words(text) };
    for needle in needles.list.iter().filter(|needle| is_telling(needle, needles)) {
        hits.extend(words.matching(needle));
    }
    hits.sort_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<usize>> = Vec::new();
    for hit in hits {
        match merged.last_mut() {
            Some(last) if hit.start <= last.end => last.end = last.end.max(hit.end),
            _ => merged.push(hit),
        }
    }
    merged
}

/// Tells whether a word of the query is worth marking: *the* is not, unless nothing else was typed.
fn is_telling(needle: &Needle, needles: &Needles) -> bool {
    let is_long = |needle: &Needle| needle.folded.chars().count() > COMMON_CHARS_MAX;
    let has_own_form = !needle.written.chars().any(char::is_lowercase) && needle.written.is_ascii();
    let is_sign = !needle.sounds.is_empty() || needle.folded.chars().all(char::is_numeric);
    is_long(needle) || has_own_form || !is_sign || !needles.list.iter().any(is_long)
}

/// A text to mark.
struct TextWords<'t> {
    row: Option<&'static LanguageRow>,
    text: &'t str,
    words: Vec<Word>,
}

/// How a word of the text matches, surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    /// The word, another form of it, or what it begins.
    Word,
    /// A longer word that it is part of.
    Part,
    /// By sound.
    Sound,
    /// With a typing error.
    Typo,
    /// By consonants.
    Skeleton,
}

impl TextWords<'_> {
    /// Returns the words that match `needle` in the surest way found.
    fn matching(&self, needle: &Needle) -> Vec<Range<usize>> {
        let stems = self.stems_of_needle(needle);
        let near = Near::new(&needle.folded, needle.typos());
        let found = self.words.iter().filter_map(|word| {
            let way = self.compare(needle, &stems, near.as_ref(), word)?;
            Some((way, word.range.clone()))
        });
        let found: Vec<(Match, Range<usize>)> = found.collect();
        let best = found.iter().map(|(way, _)| *way).min();
        found.into_iter().filter(|(way, _)| Some(*way) == best).map(|(_, range)| range).collect()
    }

    fn compare(&self, needle: &Needle, stems: &BTreeSet<String>, near: Option<&Near>, word: &Word) -> Option<Match> {
        let written = &self.text[word.range.clone()];
        if word.folded == needle.folded || needle.joined.contains(&word.folded) {
            return Some(Match::Word);
        }
        if needle.is_last && word.form != Form::Pair && word.folded.starts_with(&needle.folded) {
            return Some(Match::Word);
        }
        if !stems.is_disjoint(&self.stems(written, &word.folded)) {
            return Some(Match::Word);
        }
        let has_compounds = self.row.is_some_and(|row| row.compounds);
        if has_compounds && needle.folded.chars().count() >= PART_CHARS_MIN && word.folded.contains(&needle.folded) {
            return Some(Match::Part);
        }
        let sounds = self.sounds(written, &word.folded);
        let starts = |heard: &String| {
            needle.is_last && needle.sounds.iter().any(|typed| typed.len() > 2 && heard.starts_with(typed))
        };
        if sounds.iter().any(|heard| needle.sounds.contains(heard) || starts(heard)) {
            return Some(Match::Sound);
        }
        if near.is_some_and(|near| near.distance(&word.folded).is_some()) {
            return Some(Match::Typo);
        }
        let bones = sounds.iter().map(|heard| skeleton(heard));
        let has_bones = crate::analysis::has_skeleton(&word.folded);
        (has_bones && bones.into_iter().any(|bones| needle.skeletons.contains(&bones))).then_some(Match::Skeleton)
    }

    /// Returns the stems of a word of the text, in its language or, if that has no stemmer, none.
    fn stems(&self, written: &str, folded: &str) -> BTreeSet<String> {
        self.row.map(|row| row.stemmer.stems(written, folded)).unwrap_or_default()
    }

    /// Returns the stems of a typed word, if it may be in the language of the text.
    fn stems_of_needle(&self, needle: &Needle) -> BTreeSet<String> {
        let Some(row) = self.row else { return BTreeSet::new() };
        if plausible(&needle.folded).any(|plausible| plausible == row) {
            row.stemmer.stems(&needle.written, &needle.folded)
        } else {
            BTreeSet::new()
        }
    }

    fn sounds(&self, written: &str, folded: &str) -> BTreeSet<String> {
        let mut heard = sounds_of_text(&written.to_lowercase());
        if let Some(bare) = self.row.and_then(|row| row.stemmer.without_particle(folded)) {
            heard.extend(sounds_of_text(bare));
        }
        heard
    }
}

/// Returns the bytes of the piece of `text` with most hits, at most `chars_max` characters with its ellipses.
fn best_window(text: &str, parts: &[Highlight], chars_max: usize) -> Range<usize> {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let chars = starts.len() - 1;
    if chars <= chars_max {
        return 0..text.len();
    }
    let room = chars_max.saturating_sub(2);
    let char_of = |byte: usize| starts.partition_point(|start| *start < byte);
    let hits: Vec<Range<usize>> =
        parts.iter().filter(|part| part.hit).map(|part| char_of(part.range.start)..char_of(part.range.end)).collect();
    let inside = |from: usize| hits.iter().filter(|hit| from <= hit.start && hit.end <= from + room).count();
    let candidates = hits.iter().map(|hit| hit.start.saturating_sub(room / 4).min(chars - room.min(chars)));
    let best = candidates.max_by_key(|from| (inside(*from), std::cmp::Reverse(*from))).unwrap_or(0);
    let window = starts[best]..starts[(best + room).min(chars)];
    at_words(text, window)
}

/// Returns `window` without the pieces of words at its ends.
fn at_words(text: &str, window: Range<usize>) -> Range<usize> {
    use unicode_segmentation::UnicodeSegmentation;
    let bounds: Vec<usize> = text
        .split_word_bound_indices()
        .map(|(at, _)| at)
        .chain([text.len()])
        .filter(|at| window.start <= *at && *at <= window.end)
        .collect();
    match (bounds.first(), bounds.last()) {
        (Some(start), Some(end)) if start < end => *start..*end,
        _ => window,
    }
}
