//! The words of the texts that a typed word may stand for, each with how sure that is.

use std::collections::BTreeMap;

use crate::analysis::{LanguageRow, plausible};
use crate::collection::Collection;
use crate::keys::{KeyKind, Keys};
use crate::query::{Needle, Typos};
use crate::typos::Near;

/// A word of the texts to look up.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Expansion {
    /// The word.
    pub word: String,
    /// How sure it is meant, up to 1.
    pub weight: f32,
    /// Where it counts.
    pub within: Within,
}

/// In which documents an expansion counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Within {
    /// In all.
    All,
    /// In those whose language has this stemmer.
    Stems(&'static LanguageRow),
}

/// How sure each way of matching is. Tuned on the Declaration of Human Rights and on the questions.
mod weight {
    pub const EXACT: f32 = 1.0;
    pub const UNMARKED: f32 = 0.95;
    pub const JOINED: f32 = 0.9;
    pub const STEM: f32 = 0.8;
    pub const MARKED_BEGINNING: f32 = 0.75;
    pub const BEGINNING: f32 = 0.7;
    pub const SOUND: f32 = 0.6;
    pub const TYPO: f32 = 0.55;
    pub const PART: f32 = 0.5;
    pub const SKELETON_LIKELY: f32 = 0.5;
    pub const SOUND_BEGINNING: f32 = 0.4;
    pub const SOUND_TYPO: f32 = 0.35;
    pub const SKELETON: f32 = 0.3;
    pub const TYPOS: f32 = 0.3;
}

/// Most words behind one way of matching.
const WORDS_MAX: usize = 64;
/// Most words that begin like the one being typed.
const BEGINNINGS_MAX: usize = 200;
/// Shortest typed word that is looked for by its sounds, in sounds.
const SOUNDS_MIN: usize = 3;
/// Shortest typed word whose sounds may have an error, in sounds.
const SOUND_TYPO_MIN: usize = 5;

/// Returns the words that `needle` may stand for, surest first.
pub(crate) fn expand(collection: &Collection, needle: &Needle) -> tantivy::Result<Vec<Expansion>> {
    let mut found = Found { collection, weights: BTreeMap::new() };
    let plain = match &needle.marked {
        Some(marked) => {
            found.add(marked, weight::EXACT, Within::All);
            weight::UNMARKED
        }
        None => weight::EXACT,
    };
    found.add(&needle.folded, plain, Within::All);
    for joined in &needle.joined {
        found.add(joined, weight::JOINED, Within::All);
    }
    found.stems(needle)?;
    if needle.is_last {
        if let Some(marked) = &needle.marked {
            for word in collection.beginning_with(marked, BEGINNINGS_MAX)? {
                found.add(&word, weight::MARKED_BEGINNING, Within::All);
            }
        }
        for word in collection.beginning_with(&needle.folded, BEGINNINGS_MAX)? {
            found.add(&word, weight::BEGINNING, Within::All);
        }
    }
    found.sounds(needle)?;
    found.typos(needle)?;
    Ok(found.surest_first())
}

/// Returns `folded` and its other forms in the language of `row`, surest first.
pub(crate) fn forms(
    collection: &Collection,
    row: Option<&'static LanguageRow>,
    written: &str,
    folded: &str,
) -> tantivy::Result<Vec<Expansion>> {
    let mut found = Found { collection, weights: BTreeMap::new() };
    found.add(folded, weight::EXACT, Within::All);
    if let Some(row) = row {
        found.stems_in(row, written, folded)?;
    }
    Ok(found.surest_first())
}

/// What was found so far: the greatest weight per word, and per stemmer if it counts only there.
struct Found<'c> {
    collection: &'c Collection,
    weights: BTreeMap<(String, Option<&'static str>), (f32, Within)>,
}

impl Found<'_> {
    fn add(&mut self, word: &str, weight: f32, within: Within) {
        let group = match within {
            Within::All => None,
            Within::Stems(row) => Some(row.stem_group()),
        };
        let known = self.weights.entry((word.to_owned(), group)).or_insert((weight, within));
        known.0 = known.0.max(weight);
    }

    /// Returns the expansions, leaving out those within a language that count in all as much.
    fn surest_first(self) -> Vec<Expansion> {
        let in_all = |word: &String| self.weights.get(&(word.clone(), None)).map_or(0.0, |(weight, _)| *weight);
        let counts = |((word, group), (weight, _)): &(&(String, Option<&str>), &(f32, Within))| {
            group.is_none() || *weight > in_all(word)
        };
        let kept = self.weights.iter().filter(counts);
        let expansion = kept.map(|((word, _), (weight, within))| Expansion {
            word: word.clone(),
            weight: *weight,
            within: *within,
        });
        let mut list: Vec<Expansion> = expansion.collect();
        list.sort_by(|one, other| other.weight.total_cmp(&one.weight));
        list
    }

    fn add_behind(&mut self, keys: impl Fn(&Keys) -> Vec<u64>, weight: f32, within: Within) -> tantivy::Result<()> {
        for word in self.collection.behind(keys)? {
            self.add(&word, weight, within);
        }
        Ok(())
    }

    fn stems(&mut self, needle: &Needle) -> tantivy::Result<()> {
        let groups = &self.collection.stem_groups;
        for row in plausible(&needle.folded).filter(|row| row.stem_group() == row.tag && groups.contains(row.tag)) {
            self.stems_in(row, &needle.written, &needle.folded)?;
        }
        Ok(())
    }

    fn stems_in(&mut self, row: &'static LanguageRow, written: &str, folded: &str) -> tantivy::Result<()> {
        let within = Within::Stems(row);
        let mut stems = row.stemmer.stems(written, folded);
        for stem in &stems {
            self.add(stem, weight::STEM, within);
            self.add_behind(|keys| keys.behind(&KeyKind::Stem(row).start(stem), WORDS_MAX), weight::STEM, within)?;
        }
        if row.compounds {
            stems.insert(folded.to_owned());
            for stem in &stems {
                self.add_behind(|keys| keys.behind(&KeyKind::Part(row).start(stem), WORDS_MAX), weight::PART, within)?;
            }
        }
        Ok(())
    }

    fn sounds(&mut self, needle: &Needle) -> tantivy::Result<()> {
        for sounds in needle.sounds.iter().filter(|sounds| sounds.len() >= SOUNDS_MIN) {
            let start = KeyKind::Sound.start(sounds);
            self.add_behind(|keys| keys.behind(&start, WORDS_MAX), weight::SOUND, Within::All)?;
            if needle.is_last {
                self.add_behind(
                    |keys| keys.behind_beginnings(&start, WORDS_MAX),
                    weight::SOUND_BEGINNING,
                    Within::All,
                )?;
            }
        }
        for bones in &needle.skeletons {
            let key = KeyKind::Skeleton.start(bones);
            for word in self.collection.behind(|keys| keys.behind(&key, WORDS_MAX))? {
                let likely = needle.sounds.iter().any(|typed| could_be_read_as(&word, typed));
                let weight = if likely { weight::SKELETON_LIKELY } else { weight::SKELETON };
                self.add(&word, weight, Within::All);
            }
        }
        Ok(())
    }

    fn typos(&mut self, needle: &Needle) -> tantivy::Result<()> {
        // Who types a word of the texts hardly means another that is far from it.
        let is_known = self.collection.has(&needle.folded)?;
        let allowed = if is_known { needle.typos().min(Typos::One) } else { needle.typos() };
        if let Some(near) = Near::new(&needle.folded, allowed) {
            for word in self.collection.recognised(|| near.words(), WORDS_MAX)? {
                let weight = if near.distance(&word) == Some(1) { weight::TYPO } else { weight::TYPOS };
                self.add(&word, weight, Within::All);
            }
        }
        if is_known {
            return Ok(());
        }
        for sounds in needle.sounds.iter().filter(|sounds| sounds.len() >= SOUND_TYPO_MIN) {
            let Some(near) = Near::new(sounds, Typos::One) else { continue };
            let start = KeyKind::Sound.start("");
            let keys = |keys: &Keys| keys.recognised(near.keys(&start), WORDS_MAX);
            self.add_behind(keys, weight::SOUND_TYPO, Within::All)?;
        }
        Ok(())
    }
}

/// Tells whether the letters of `word` are heard in `typed` in their order: long vowels are written, so a
/// reading has them all.
fn could_be_read_as(word: &str, typed: &str) -> bool {
    crate::analysis::sounds_of_text(word).iter().any(|heard| {
        let mut rest = typed.chars();
        heard.chars().all(|c| rest.any(|typed| typed == c))
    })
}
