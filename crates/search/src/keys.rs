//! Keys: what a word is found by besides itself.
//!
//! A key is one term of the index's field `key`: a letter for its kind, the key, a zero byte, and the word
//! that it leads to. The words behind a key are the terms that begin with it.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::{LanguageRow, has_skeleton, skeleton, sounds_of_text};

/// Stands between a key and its word.
pub(crate) const SEPARATOR: char = '\0';

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

    fn term(self, key: &str, word: &str) -> String {
        format!("{}{SEPARATOR}{word}", self.start(key))
    }
}

/// Adds the keys of `word`, which a text in the language of `row` writes in `forms`.
pub(crate) fn word_keys(
    row: Option<&'static LanguageRow>,
    word: &str,
    forms: &BTreeSet<String>,
    keys: &mut BTreeSet<String>,
) {
    let mut heard = BTreeSet::new();
    for form in forms {
        heard.extend(sounds_of_text(form));
        if let Some(row) = row {
            let stems = row.stemmer.stems(form, word);
            keys.extend(stems.iter().filter(|stem| *stem != word).map(|stem| KeyKind::Stem(row).term(stem, word)));
        }
    }
    // Nobody writes the article when spelling by ear: المدرسة is *madrasa*.
    if let Some(bare) = row.and_then(|row| row.stemmer.without_particle(word)) {
        heard.extend(sounds_of_text(bare));
    }
    for sounds in heard {
        keys.insert(KeyKind::Sound.term(&sounds, word));
        let bones = skeleton(&sounds);
        if has_skeleton(word) && bones.len() >= SKELETON_CHARS_MIN {
            keys.insert(KeyKind::Skeleton.term(&bones, word));
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
    keys: &mut BTreeSet<String>,
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
                keys.extend(stems.iter().map(|stem| KeyKind::Part(row).term(stem, word)));
            }
        }
    }
}

/// Letters between the parts of Germanic compounds.
const LINKS: [&str; 6] = ["s", "es", "n", "en", "er", "e"];
