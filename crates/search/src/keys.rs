//! Keys: what a word is found by besides itself.
//!
//! Keys are kept once for a whole index, in a map of their own beside tantivy's files: a letter for the kind,
//! the key, a zero byte and a number from 0 on, each leading to the number of a word in the dictionary of
//! the index.

use std::collections::{BTreeMap, BTreeSet};

use tantivy_fst::{Automaton, IntoStreamer, Map, MapBuilder, Streamer};

use crate::analysis::{LanguageRow, has_skeleton, skeleton, sounds_of_text};

/// Stands between a key and the number of one of its words.
pub(crate) const SEPARATOR: u8 = 0;

/// Most words behind one key: what stands for more says too little.
const WORDS_MAX: u8 = 200;

/// Shortest consonant skeleton that leads anywhere.
pub(crate) const SKELETON_CHARS_MIN: usize = 2;

/// Shortest part of a compound that leads to it, in characters.
const PART_CHARS_MIN: usize = 5;

/// Shortest beginning before the last part of a compound, in characters.
const HEAD_CHARS_MIN: usize = 3;

/// What a key is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeyKind {
    /// A stem in one language.
    Stem(&'static LanguageRow),
    /// The stem of a part of a compound in one language.
    Part(&'static LanguageRow),
    /// Sounds.
    Sound,
    /// Consonants.
    Skeleton,
}

impl KeyKind {
    /// Returns what the terms of `key` begin with, without the separator.
    pub(crate) fn start(self, key: &str) -> String {
        match self {
            KeyKind::Stem(row) => format!("s{}:{key}", row.stem_group()),
            KeyKind::Part(row) => format!("p{}:{key}", row.stem_group()),
            KeyKind::Sound => format!("r{key}"),
            KeyKind::Skeleton => format!("k{key}"),
        }
    }

    fn to(self, key: &str, word: &str) -> Key {
        (self.start(key), word.to_owned())
    }
}

/// A key and a word that it leads to.
pub(crate) type Key = (String, String);

/// Returns the bytes of the map from `keys` to the numbers of their words, which `words` has in order.
pub(crate) fn write_keys(keys: &BTreeSet<Key>, words: &BTreeSet<String>) -> Result<Vec<u8>, tantivy_fst::Error> {
    let numbers: BTreeMap<&str, u64> = words.iter().map(String::as_str).zip(0..).collect();
    let mut map = MapBuilder::memory();
    let mut before = "";
    let mut count = 0;
    for (start, word) in keys {
        count = if before == start { count + 1 } else { 0 };
        before = start;
        if let Some(number) = numbers.get(word.as_str())
            && count < WORDS_MAX
        {
            map.insert([start.as_bytes(), &[SEPARATOR, count]].concat(), *number)?;
        } else if count >= WORDS_MAX {
            count = WORDS_MAX;
        }
    }
    map.into_inner()
}

/// The keys of one index.
pub(crate) struct Keys(Map<Vec<u8>>);

impl Keys {
    pub(crate) fn open(bytes: Vec<u8>) -> Result<Keys, tantivy_fst::Error> {
        Map::from_bytes(bytes).map(Keys)
    }

    /// Returns the numbers of the words behind `key`, at most `words_max`.
    pub(crate) fn behind(&self, key: &str, words_max: usize) -> Vec<u64> {
        let start = [key.as_bytes(), &[SEPARATOR]].concat();
        let end = [key.as_bytes(), &[SEPARATOR + 1]].concat();
        numbers(self.0.range().ge(start).lt(end).into_stream(), words_max)
    }

    /// Returns the numbers of the words behind all keys that begin like `key`, at most `words_max`.
    pub(crate) fn behind_beginnings(&self, key: &str, words_max: usize) -> Vec<u64> {
        let range = self.0.range().ge(key);
        match after(key) {
            Some(end) => numbers(range.lt(end).into_stream(), words_max),
            None => numbers(range.into_stream(), words_max),
        }
    }

    /// Returns the numbers of the words behind the keys that `automaton` recognises, at most `words_max`.
    pub(crate) fn recognised(&self, automaton: impl Automaton, words_max: usize) -> Vec<u64> {
        numbers(self.0.search(automaton).into_stream(), words_max)
    }
}

fn numbers<A: Automaton>(mut stream: tantivy_fst::map::Stream<'_, A>, words_max: usize) -> Vec<u64> {
    let mut found = Vec::new();
    while found.len() < words_max
        && let Some((_, number)) = stream.next()
    {
        found.push(number);
    }
    found
}

/// Returns the least string of bytes that is greater than all that begin with `start`.
pub(crate) fn after(start: &str) -> Option<Vec<u8>> {
    let mut end = start.as_bytes().to_vec();
    while let Some(last) = end.pop() {
        if last < u8::MAX {
            end.push(last + 1);
            return Some(end);
        }
    }
    None
}

/// Adds the keys of `word`, which a text in the language of `row` writes in `forms`.
pub(crate) fn word_keys(
    row: Option<&'static LanguageRow>,
    word: &str,
    forms: &BTreeSet<String>,
    keys: &mut BTreeSet<Key>,
) {
    let mut heard = BTreeSet::new();
    for form in forms {
        heard.extend(sounds_of_text(form));
        if let Some(row) = row {
            let stems = row.stemmer.stems(form, word);
            keys.extend(stems.iter().filter(|stem| *stem != word).map(|stem| KeyKind::Stem(row).to(stem, word)));
        }
    }
    // Nobody writes the article when spelling by ear: المدرسة is *madrasa*.
    if let Some(bare) = row.and_then(|row| row.stemmer.without_particle(word)) {
        heard.extend(sounds_of_text(bare));
    }
    for sounds in heard {
        keys.insert(KeyKind::Sound.to(&sounds, word));
        let bones = skeleton(&sounds);
        if has_skeleton(word) && bones.len() >= SKELETON_CHARS_MIN {
            keys.insert(KeyKind::Skeleton.to(&bones, word));
        }
    }
}

/// Adds keys from the parts of compounds to the compounds: *versicherung* leads to *krankenversicherung*.
///
/// A word counts as a compound if it begins or ends with another word of the same texts, with one of the
/// usual letters between them.
pub(crate) fn compound_keys(
    row: &'static LanguageRow,
    vocabulary: &BTreeMap<String, BTreeSet<String>>,
    keys: &mut BTreeSet<Key>,
) {
    let is_word = |part: &str| vocabulary.contains_key(part);
    let is_head = |head: &str| {
        is_word(head)
            || is_word(&format!("{head}e"))
            || LINKS.iter().any(|link| head.strip_suffix(link).is_some_and(is_word))
    };
    for word in vocabulary.keys() {
        for (at, _) in word.char_indices() {
            let (head, tail) = word.split_at(at);
            let (head_chars, tail_chars) = (head.chars().count(), tail.chars().count());
            let ends_with_word = head_chars >= HEAD_CHARS_MIN && tail_chars >= PART_CHARS_MIN && is_word(tail);
            let begins_with_word = head_chars >= PART_CHARS_MIN && tail_chars >= PART_CHARS_MIN && is_head(head);
            if ends_with_word || begins_with_word {
                let mut stems = row.stemmer.stems(tail, tail);
                stems.insert(tail.to_owned());
                keys.extend(stems.iter().map(|stem| KeyKind::Part(row).to(stem, word)));
            }
        }
    }
}

/// Letters between the parts of Germanic compounds.
const LINKS: [&str; 6] = ["s", "es", "n", "en", "er", "e"];
