//! What is done with a text, by its script and its language: the one place that says so.
//!
//! A query's language is never trusted, so what splits and folds a word hangs on the word's script alone
//! ([`SCRIPTS`]); only stemmers hang on the language ([`LANGUAGES`]).

use frostem::Algorithm;
use unicode_script::Script;

use super::affixes::{self, Affixes};

/// How a run of text is cut into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Segmenter {
    /// Words of UAX #29, cut again at everything that is neither letter, mark nor digit.
    Words,
    /// Each sign and each pair of neighbours: these scripts put no space between words.
    Pairs,
}

/// What becomes of the marks on letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Marks {
    /// People leave them out when they type.
    Drop,
    /// They are vowels or tones without which words fall together.
    Keep,
}

/// How one script is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ScriptRow {
    /// The script.
    pub script: Script,
    /// How it is cut.
    pub segmenter: Segmenter,
    /// What becomes of its marks.
    pub marks: Marks,
    /// Whether vowels are unwritten or romanised in many ways, so that consonants compare best.
    pub consonants_only: bool,
}

const fn row(script: Script, segmenter: Segmenter, marks: Marks, consonants_only: bool) -> ScriptRow {
    ScriptRow { script, segmenter, marks, consonants_only }
}

/// Scripts that are not read like Latin.
const SCRIPTS: &[ScriptRow] = &[
    row(Script::Arabic, Segmenter::Words, Marks::Drop, true),
    row(Script::Hebrew, Segmenter::Words, Marks::Drop, true),
    row(Script::Syriac, Segmenter::Words, Marks::Drop, true),
    row(Script::Ethiopic, Segmenter::Words, Marks::Drop, true),
    row(Script::Thaana, Segmenter::Words, Marks::Keep, false),
    row(Script::Devanagari, Segmenter::Words, Marks::Keep, true),
    row(Script::Bengali, Segmenter::Words, Marks::Keep, true),
    row(Script::Gurmukhi, Segmenter::Words, Marks::Keep, true),
    row(Script::Gujarati, Segmenter::Words, Marks::Keep, true),
    row(Script::Oriya, Segmenter::Words, Marks::Keep, true),
    row(Script::Tamil, Segmenter::Words, Marks::Keep, true),
    row(Script::Telugu, Segmenter::Words, Marks::Keep, true),
    row(Script::Kannada, Segmenter::Words, Marks::Keep, true),
    row(Script::Malayalam, Segmenter::Words, Marks::Keep, true),
    row(Script::Sinhala, Segmenter::Words, Marks::Keep, true),
    row(Script::Tibetan, Segmenter::Words, Marks::Keep, false),
    row(Script::Javanese, Segmenter::Words, Marks::Keep, false),
    row(Script::Han, Segmenter::Pairs, Marks::Keep, false),
    row(Script::Hiragana, Segmenter::Pairs, Marks::Keep, false),
    row(Script::Katakana, Segmenter::Pairs, Marks::Keep, false),
    row(Script::Bopomofo, Segmenter::Pairs, Marks::Keep, false),
    row(Script::Yi, Segmenter::Pairs, Marks::Keep, false),
    row(Script::Thai, Segmenter::Pairs, Marks::Keep, false),
    row(Script::Lao, Segmenter::Pairs, Marks::Keep, false),
    row(Script::Khmer, Segmenter::Pairs, Marks::Keep, false),
    row(Script::Myanmar, Segmenter::Pairs, Marks::Keep, false),
];

/// Returns how `script` is read; scripts not in the table are read like Latin.
pub(crate) fn script_row(script: Script) -> ScriptRow {
    match SCRIPTS.iter().find(|row| row.script == script) {
        Some(found) => *found,
        None => row(script, Segmenter::Words, Marks::Drop, false),
    }
}

/// Whether words lose a short word before an apostrophe: *l'asile* is *asile*.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Apostrophe {
    /// The apostrophe stands between two words.
    Divides,
    /// It may be a letter of its own: the word is found whole, too.
    Letter,
}

/// What takes beginnings and endings off the words of a language.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Stemmer {
    /// Snowball's algorithm.
    Snowball(Algorithm),
    /// A short list of affixes.
    Affixes(&'static Affixes),
    /// Nothing.
    None,
}

/// What is known of one language.
#[derive(Debug)]
pub(crate) struct LanguageRow {
    /// BCP 47 tag, or its primary subtag for all regions.
    pub tag: &'static str,
    /// The script that its texts are in.
    pub script: Script,
    /// What takes the endings off.
    pub stemmer: Stemmer,
    /// What an apostrophe does.
    pub apostrophe: Apostrophe,
    /// Whether it writes compounds as one word.
    pub compounds: bool,
    /// Why something is missing; empty if nothing is.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by people, and by the test that demands it"))]
    pub gap: &'static str,
}

impl LanguageRow {
    const fn new(tag: &'static str, script: Script, stemmer: Stemmer, gap: &'static str) -> LanguageRow {
        LanguageRow { tag, script, stemmer, apostrophe: Apostrophe::Letter, compounds: false, gap }
    }

    const fn eliding(self) -> LanguageRow {
        LanguageRow { apostrophe: Apostrophe::Divides, ..self }
    }

    /// Returns the language under whose name its stems are kept: languages with one stemmer share them.
    pub(crate) fn stem_group(&self) -> &'static str {
        if matches!(self.tag, "nb" | "nn") { "no" } else { self.tag }
    }

    const fn compounding(self) -> LanguageRow {
        LanguageRow { compounds: true, ..self }
    }
}

const fn snowball(tag: &'static str, script: Script, algorithm: Algorithm) -> LanguageRow {
    LanguageRow::new(tag, script, Stemmer::Snowball(algorithm), "")
}

const fn light(tag: &'static str, script: Script, list: &'static Affixes, gap: &'static str) -> LanguageRow {
    LanguageRow::new(tag, script, Stemmer::Affixes(list), gap)
}

const fn bare(tag: &'static str, script: Script, gap: &'static str) -> LanguageRow {
    LanguageRow::new(tag, script, Stemmer::None, gap)
}

/// The reason for a list of affixes where Snowball has nothing.
const LISTED: &str = "Snowball has no stemmer: the commonest affixes by a list";
/// The reason for having nothing where affixes are not known well enough to list.
const UNLISTED: &str = "Snowball has no stemmer and no list is made yet: beginnings of words, errors and sound only";
/// The reason for Arabic.
const BROKEN_PLURALS: &str =
    "Snowball takes the first letter of words for a particle; plurals by pattern are not undone";
/// The reason for languages whose words don't change.
const NO_ENDINGS: &str = "words have no endings to take off";
/// The reason for languages written without spaces.
const NO_SPACES: &str = "no spaces: signs and pairs of signs, no dictionary";

/// Languages by tag. A language that isn't here is read by its script alone.
pub(crate) const LANGUAGES: &[LanguageRow] = &[
    light("am", Script::Ethiopic, &affixes::AMHARIC, LISTED),
    light("ar", Script::Arabic, &affixes::ARABIC, BROKEN_PLURALS),
    bare("az", Script::Latin, UNLISTED),
    light("bn", Script::Bengali, &affixes::BANGLA, LISTED),
    snowball("ca", Script::Latin, Algorithm::Catalan).eliding(),
    light("ckb", Script::Arabic, &affixes::SORANI, LISTED),
    snowball("cs", Script::Latin, Algorithm::Czech),
    snowball("da", Script::Latin, Algorithm::Danish).compounding(),
    snowball("de", Script::Latin, Algorithm::German).compounding(),
    snowball("el", Script::Greek, Algorithm::Greek),
    snowball("en", Script::Latin, Algorithm::English).eliding(),
    snowball("eo", Script::Latin, Algorithm::Esperanto),
    snowball("es", Script::Latin, Algorithm::Spanish),
    snowball("et", Script::Latin, Algorithm::Estonian).compounding(),
    snowball("eu", Script::Latin, Algorithm::Basque),
    snowball("fa", Script::Arabic, Algorithm::Persian),
    snowball("fi", Script::Latin, Algorithm::Finnish).compounding(),
    snowball("fr", Script::Latin, Algorithm::French).eliding(),
    snowball("ga", Script::Latin, Algorithm::Irish).eliding(),
    light("he", Script::Hebrew, &affixes::HEBREW, LISTED),
    snowball("hi", Script::Devanagari, Algorithm::Hindi),
    snowball("hu", Script::Latin, Algorithm::Hungarian).compounding(),
    snowball("hy", Script::Armenian, Algorithm::Armenian),
    snowball("id", Script::Latin, Algorithm::Indonesian),
    snowball("it", Script::Latin, Algorithm::Italian).eliding(),
    bare("ja", Script::Han, NO_SPACES),
    light("ka", Script::Georgian, &affixes::GEORGIAN, LISTED),
    bare("ko", Script::Hangul, UNLISTED),
    light("ku", Script::Latin, &affixes::KURMANJI, LISTED),
    snowball("lt", Script::Latin, Algorithm::Lithuanian),
    snowball("nb", Script::Latin, Algorithm::Norwegian).compounding(),
    snowball("ne", Script::Devanagari, Algorithm::Nepali),
    snowball("nl", Script::Latin, Algorithm::Dutch).compounding(),
    snowball("nn", Script::Latin, Algorithm::Norwegian).compounding(),
    snowball("no", Script::Latin, Algorithm::Norwegian).compounding(),
    light("pa", Script::Gurmukhi, &affixes::PUNJABI, LISTED),
    snowball("pl", Script::Latin, Algorithm::Polish),
    light("ps", Script::Arabic, &affixes::PASHTO, LISTED),
    snowball("pt", Script::Latin, Algorithm::Portuguese),
    snowball("ro", Script::Latin, Algorithm::Romanian),
    snowball("ru", Script::Cyrillic, Algorithm::Russian),
    light("so", Script::Latin, &affixes::SOMALI, LISTED),
    light("sq", Script::Latin, &affixes::ALBANIAN, LISTED),
    snowball("sr", Script::Cyrillic, Algorithm::Serbian),
    snowball("st", Script::Latin, Algorithm::Sesotho),
    snowball("sv", Script::Latin, Algorithm::Swedish).compounding(),
    snowball("ta", Script::Tamil, Algorithm::Tamil),
    bare("th", Script::Thai, NO_SPACES),
    light("ti", Script::Ethiopic, &affixes::TIGRINYA, LISTED),
    snowball("tr", Script::Latin, Algorithm::Turkish).eliding(),
    snowball("uk", Script::Cyrillic, Algorithm::Ukrainian),
    light("ur", Script::Arabic, &affixes::URDU, LISTED),
    bare("vi", Script::Latin, NO_ENDINGS),
    snowball("yi", Script::Hebrew, Algorithm::Yiddish),
    bare("zh", Script::Han, NO_SPACES),
];

impl PartialEq for LanguageRow {
    fn eq(&self, other: &LanguageRow) -> bool {
        self.tag == other.tag
    }
}

impl Eq for LanguageRow {}

/// Returns what is known of the language `tag`: by the whole tag, else by its primary subtag.
pub(crate) fn language_row(tag: &str) -> Option<&'static LanguageRow> {
    let find = |wanted: &str| LANGUAGES.iter().find(|row| row.tag.eq_ignore_ascii_case(wanted));
    find(tag).or_else(|| find(primary_subtag(tag)))
}

/// Returns the language of a tag without script, region and variants: `fa` of `fa-AF`.
pub(crate) fn primary_subtag(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// Languages of the gate, with their scripts.
    fn gate() -> BTreeMap<String, String> {
        let file = include_str!("../../../../content/languages.toml");
        let table: BTreeMap<String, toml::Table> = toml::from_str(file).expect("languages.toml is well formed");
        let script = |row: &toml::Table| row["script"].as_str().expect("a script is a string").to_owned();
        table.iter().map(|(tag, row)| (tag.clone(), script(row))).collect()
    }

    #[test]
    fn knows_every_language_of_the_gate_in_its_script() {
        for (tag, script) in gate() {
            let row = language_row(&tag).unwrap_or_else(|| panic!("{tag} is not in the table"));
            let script = script.replace("Hans", "Hani");
            assert_eq!(Some(row.script), Script::from_short_name(&script), "{tag}");
        }
    }

    #[test]
    fn gives_a_reason_for_every_gap() {
        for row in LANGUAGES {
            assert_eq!(row.gap.is_empty(), matches!(row.stemmer, Stemmer::Snowball(_)), "{}", row.tag);
        }
    }

    #[test]
    fn finds_languages_by_region_and_script_too() {
        let table = [("fa-AF", "fa"), ("zh-Hant", "zh"), ("DE", "de"), ("pt_BR", "pt")];
        for (tag, expected) in table {
            assert_eq!(language_row(tag).map(|row| row.tag), Some(expected), "{tag}");
        }
        assert!(language_row("qqq").is_none() && language_row("").is_none());
    }
}
