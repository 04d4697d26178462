//! Words with characters wrong, missing, too many or swapped.

use std::sync::OnceLock;

use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder, SINK_STATE};
use tantivy_fst::Automaton;

use crate::keys::SEPARATOR;
use crate::query::Typos;

/// Recognises the words that differ from one word by few characters.
pub(crate) struct Near(DFA);

impl Near {
    /// Returns what recognises words near `word`, if it may have typing errors at all.
    pub(crate) fn new(word: &str, typos: Typos) -> Option<Near> {
        static ONE: OnceLock<LevenshteinAutomatonBuilder> = OnceLock::new();
        static TWO: OnceLock<LevenshteinAutomatonBuilder> = OnceLock::new();
        let builder = match typos {
            Typos::None => return None,
            Typos::One => ONE.get_or_init(|| LevenshteinAutomatonBuilder::new(1, true)),
            Typos::Two => TWO.get_or_init(|| LevenshteinAutomatonBuilder::new(2, true)),
        };
        Some(Near(builder.build_dfa(word)))
    }

    /// Returns by how many characters `word` differs, if by few enough.
    pub(crate) fn distance(&self, word: &str) -> Option<u8> {
        exact(self.0.eval(word))
    }

    /// Returns what recognises index terms that are such words.
    pub(crate) fn words(&self) -> NearWords<'_> {
        NearWords(self)
    }

    /// Returns what recognises index terms that begin with `start`, go on with such a word, then the separator.
    pub(crate) fn keys<'n>(&'n self, start: &'n str) -> NearKeys<'n> {
        NearKeys { near: self, start: start.as_bytes() }
    }
}

fn exact(distance: Distance) -> Option<u8> {
    match distance {
        Distance::Exact(distance) => Some(distance),
        Distance::AtLeast(_) => None,
    }
}

/// See [`Near::words`].
pub(crate) struct NearWords<'n>(&'n Near);

impl Automaton for NearWords<'_> {
    type State = u32;

    fn start(&self) -> u32 {
        self.0.0.initial_state()
    }

    fn is_match(&self, state: &u32) -> bool {
        exact(self.0.0.distance(*state)).is_some()
    }

    fn can_match(&self, state: &u32) -> bool {
        *state != SINK_STATE
    }

    fn accept(&self, state: &u32, byte: u8) -> u32 {
        self.0.0.transition(*state, byte)
    }
}

/// See [`Near::keys`].
pub(crate) struct NearKeys<'n> {
    near: &'n Near,
    start: &'n [u8],
}

/// How far into a term one has come.
#[derive(Clone, Copy)]
pub(crate) enum KeyState {
    Start(usize),
    Key(u32),
    Word,
    Dead,
}

impl Automaton for NearKeys<'_> {
    type State = KeyState;

    fn start(&self) -> KeyState {
        if self.start.is_empty() { KeyState::Key(self.near.0.initial_state()) } else { KeyState::Start(0) }
    }

    fn is_match(&self, state: &KeyState) -> bool {
        matches!(state, KeyState::Word)
    }

    fn can_match(&self, state: &KeyState) -> bool {
        match state {
            KeyState::Dead => false,
            KeyState::Key(state) => *state != SINK_STATE,
            KeyState::Start(_) | KeyState::Word => true,
        }
    }

    fn will_always_match(&self, state: &KeyState) -> bool {
        matches!(state, KeyState::Word)
    }

    fn accept(&self, state: &KeyState, byte: u8) -> KeyState {
        match *state {
            KeyState::Start(at) if self.start[at] != byte => KeyState::Dead,
            KeyState::Start(at) if at + 1 == self.start.len() => KeyState::Key(self.near.0.initial_state()),
            KeyState::Start(at) => KeyState::Start(at + 1),
            KeyState::Key(state) if byte == SEPARATOR => match exact(self.near.0.distance(state)) {
                Some(_) => KeyState::Word,
                None => KeyState::Dead,
            },
            KeyState::Key(state) => KeyState::Key(self.near.0.transition(state, byte)),
            KeyState::Word => KeyState::Word,
            KeyState::Dead => KeyState::Dead,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_wrong_missing_extra_and_swapped_characters() {
        let table = [
            ("fingerprint", "fingerprint", Typos::Two, Some(0)),
            ("fingrprint", "fingerprint", Typos::Two, Some(1)),
            ("fingreprint", "fingerprint", Typos::Two, Some(1)),
            ("fingerprnit", "fingerprint", Typos::One, Some(1)),
            ("fngerprnt", "fingerprint", Typos::One, None),
            ("притулак", "притулок", Typos::One, Some(1)),
            ("بصمةة", "بصمة", Typos::One, Some(1)),
        ];
        for (typed, word, typos, expected) in table {
            let near = Near::new(typed, typos).expect("typos are allowed");
            assert_eq!(near.distance(word), expected, "{typed} for {word}");
        }
        assert!(Near::new("abc", Typos::None).is_none());
    }

    #[test]
    fn walks_keys_up_to_the_separator() {
        let near = Near::new("pritulok", Typos::One).expect("typos are allowed");
        let keys = near.keys("r");
        let accepts = |term: &str| keys.is_match(&term.bytes().fold(keys.start(), |state, b| keys.accept(&state, b)));
        assert!(accepts("rpritulok\0притулок"));
        assert!(accepts("rpritulk\0притулк"));
        assert!(!accepts("rpritulok"));
        assert!(!accepts("kpritulok\0притулок"));
        assert!(!accepts("rprotilok\0x"));
    }
}
