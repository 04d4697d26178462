//! Stems: what remains of a word when its endings are off.

use std::collections::BTreeSet;

use frostem::Stemmer as Snowball;

use super::fold::fold;
use super::table::{LANGUAGES, LanguageRow, Stemmer};
use super::words::script_of;

impl Stemmer {
    /// Returns the stems of a word, folded, without the folded word itself.
    ///
    /// Snowball's algorithms look for marks which people leave out, so both the word as written and as
    /// folded are stemmed.
    pub(crate) fn stems(self, written: &str, folded: &str) -> BTreeSet<String> {
        let mut stems = BTreeSet::new();
        match self {
            Stemmer::Snowball(algorithm) => {
                let snowball = Snowball::new(algorithm);
                // Turkish İ leaves a dot behind in lower case, which no algorithm expects.
                let lower = written.to_lowercase().replace("i\u{307}", "i");
                stems.insert(fold(&snowball.stem(&lower)));
                stems.insert(fold(&snowball.stem(folded)));
            }
            Stemmer::Affixes(affixes) => stems.extend(affixes.strip(folded)),
            Stemmer::None => {}
        }
        stems.remove("");
        stems
    }

    /// Returns `word`, a folded word, without the particle that it begins with, if it surely does.
    pub(crate) fn without_particle(self, word: &str) -> Option<&str> {
        match self {
            Stemmer::Affixes(affixes) => affixes.without_particle(word),
            Stemmer::Snowball(_) | Stemmer::None => None,
        }
    }

    /// Tells whether there is anything to take off.
    pub(crate) fn is_none(self) -> bool {
        matches!(self, Stemmer::None)
    }
}

/// Returns the languages with a stemmer whose script `word` is in.
pub(crate) fn plausible(word: &str) -> impl Iterator<Item = &'static LanguageRow> {
    let script = script_of(word);
    LANGUAGES.iter().filter(move |row| row.script == script && !row.stemmer.is_none())
}

#[cfg(test)]
mod tests {
    use crate::analysis::fold::fold;
    use crate::analysis::table::language_row;

    /// Tells whether two words of a language share a stem, as written or as people type them.
    fn meet(lang: &str, one: &str, other: &str) -> bool {
        let stemmer = language_row(lang).expect("a language of the table").stemmer;
        let stems = |word: &str| stemmer.stems(word, &fold(word));
        !stems(one).is_disjoint(&stems(other))
    }

    #[test]
    fn brings_forms_together_with_and_without_marks() {
        let table = [
            ("en", "fingerprints", "fingerprint"),
            ("de", "Fingerabdrücke", "Fingerabdrucks"),
            ("de", "Fingerabdrucke", "Fingerabdrücken"),
            ("fr", "empreintes", "empreinte"),
            ("es", "apelaciones", "apelacion"),
            ("tr", "ÇOCUKLAR", "çocuk"),
            ("uk", "відбитків", "відбитки"),
            ("ru", "отпечатками", "отпечатки"),
            ("ar", "البصمات", "بصمة"),
            ("fa-AF", "پناهندگان", "پناهندگی"),
            ("el", "δικαιώματα", "δικαίωμα"),
            ("hi", "अधिकारों", "अधिकार"),
            ("hy", "իրավունքի", "իրավունք"),
        ];
        for (lang, one, other) in table {
            assert!(meet(lang, one, other), "{lang}: {one} and {other}");
        }
    }
}
