//! Queries taken from the texts, each with the item that it was taken from.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::io::Write;
use std::process::{Command, Stdio};

use unicode_segmentation::UnicodeSegmentation;

use crate::declaration::Text;

/// A query and its answer.
#[derive(Debug, Clone)]
pub struct Sample {
    pub text: String,
    pub lang: String,
    pub item: String,
}

/// What is done to the words taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One word that no other article of the language has.
    Word,
    /// Two words that no other article of the language has together.
    Words,
    /// The same two, each of five letters or more with one error.
    Typo,
    /// The same two, the last cut to its beginning, where no other article of the language fits.
    Prefix,
    /// The same two in Latin letters, by ICU's transliterators.
    Romanised,
}

impl Kind {
    pub const ALL: [Kind; 5] = [Kind::Word, Kind::Words, Kind::Typo, Kind::Prefix, Kind::Romanised];

    pub fn name(self) -> &'static str {
        match self {
            Kind::Word => "one word",
            Kind::Words => "two words",
            Kind::Typo => "typo",
            Kind::Prefix => "prefix",
            Kind::Romanised => "romanised",
        }
    }
}

/// Languages without spaces between words: two neighbouring characters stand for a word.
const UNSPACED: [&str; 3] = ["zh", "ja", "th"];

/// Shortest word that is taken, in characters.
const WORD_CHARS_MIN: usize = 4;

/// Returns the queries of one kind.
pub fn samples(texts: &[Text], kind: Kind) -> Result<Vec<Sample>, Box<dyn Error>> {
    let mut by_language: BTreeMap<&str, Vec<&Text>> = BTreeMap::new();
    for text in texts {
        by_language.entry(&text.lang).or_default().push(text);
    }
    let mut samples = Vec::new();
    for (lang, texts) in by_language {
        let words: Vec<BTreeSet<String>> = texts.iter().map(|text| words(text)).collect();
        let mut dice = Dice::new(lang);
        for (number, text) in texts.iter().enumerate() {
            let taken = if kind == Kind::Word {
                distinctive_word(&words, number, &mut dice).map(|word| vec![word])
            } else {
                two_words(&words, number, &mut dice)
            };
            if let Some(taken) = taken
                && !(kind == Kind::Prefix && is_ambiguous(&words, &taken))
            {
                samples.push(Sample {
                    text: changed(taken, kind, &mut dice),
                    lang: lang.to_owned(),
                    item: text.item.clone(),
                });
            }
        }
    }
    if kind == Kind::Romanised { romanised(samples) } else { Ok(samples) }
}

/// Returns the words of a text that are long enough to be asked for.
fn words(text: &Text) -> BTreeSet<String> {
    if UNSPACED.contains(&text.lang.as_str()) {
        let signs: Vec<&str> = text.body.graphemes(true).collect();
        let is_letter = |sign: &&str| sign.chars().all(char::is_alphanumeric) || sign.len() > 4;
        return signs.windows(2).filter(|two| two.iter().all(is_letter)).map(|two| two.concat()).collect();
    }
    let words = text.body.unicode_words().map(str::to_lowercase);
    words.filter(|word| word.chars().count() >= WORD_CHARS_MIN && !word.chars().any(char::is_numeric)).collect()
}

fn distinctive_word(words: &[BTreeSet<String>], number: usize, dice: &mut Dice) -> Option<String> {
    let alone = |word: &&String| words.iter().filter(|others| others.contains(*word)).count() == 1;
    let candidates: Vec<&String> = words[number].iter().filter(alone).collect();
    dice.pick(&candidates).map(|word| (*word).clone())
}

fn two_words(words: &[BTreeSet<String>], number: usize, dice: &mut Dice) -> Option<Vec<String>> {
    let candidates: Vec<&String> = words[number].iter().collect();
    for _ in 0..50 {
        let (one, other) = (dice.pick(&candidates)?, dice.pick(&candidates)?);
        let having = words.iter().filter(|others| others.contains(*one) && others.contains(*other)).count();
        if one != other && having == 1 {
            return Some(vec![(*one).clone(), (*other).clone()]);
        }
    }
    None
}

fn changed(mut taken: Vec<String>, kind: Kind, dice: &mut Dice) -> String {
    match kind {
        Kind::Word | Kind::Words | Kind::Romanised => {}
        Kind::Typo => {
            for word in &mut taken {
                if word.chars().count() >= 5 {
                    *word = with_error(word, dice);
                }
            }
        }
        Kind::Prefix => {
            if let Some(last) = taken.last_mut() {
                *last = beginning(last);
            }
        }
    }
    taken.join(" ")
}

/// Returns the first three fifths of `word`, at least three characters.
fn beginning(word: &str) -> String {
    word.chars().take((word.chars().count() * 3 / 5).max(3)).collect()
}

/// Tells whether several texts have the first word and one that begins like the second.
fn is_ambiguous(words: &[BTreeSet<String>], taken: &[String]) -> bool {
    let [first, last] = taken else { return false };
    let start = beginning(last);
    let has_both = |text: &&BTreeSet<String>| text.contains(first) && text.iter().any(|word| word.starts_with(&start));
    words.iter().filter(has_both).count() > 1
}

/// Returns `word` with a character missing, doubled, replaced by a neighbour's or swapped.
fn with_error(word: &str, dice: &mut Dice) -> String {
    let mut chars: Vec<char> = word.chars().collect();
    let at = 1 + dice.below(chars.len() - 2);
    match dice.below(4) {
        0 => {
            chars.remove(at);
        }
        1 => chars.insert(at, chars[at]),
        2 => chars[at] = chars[at - 1],
        _ => chars.swap(at, at + 1),
    }
    chars.into_iter().collect()
}

/// Returns the samples in other scripts in Latin letters, as ICU writes them.
fn romanised(samples: Vec<Sample>) -> Result<Vec<Sample>, Box<dyn Error>> {
    let mut by_language: BTreeMap<String, Vec<Sample>> = BTreeMap::new();
    for sample in samples {
        by_language.entry(sample.lang.clone()).or_default().push(sample);
    }
    let mut romanised = Vec::new();
    for (lang, samples) in by_language {
        if samples.iter().all(|sample| sample.text.chars().any(|c| c.is_ascii_alphabetic()))
            || UNSPACED.contains(&&*lang)
        {
            continue;
        }
        let text: Vec<&str> = samples.iter().map(|sample| sample.text.as_str()).collect();
        let Some(latin) = transliterate(&text.join("\n"), scheme(&lang)) else {
            println!("    uconv is not there: no romanised queries");
            return Ok(Vec::new());
        };
        for (sample, line) in samples.into_iter().zip(latin.lines()) {
            let letters: String = line.chars().filter(|c| c.is_ascii_alphanumeric() || *c == ' ').collect();
            if line.is_ascii() || !letters.is_empty() {
                romanised.push(Sample { text: letters, ..sample });
            }
        }
    }
    Ok(romanised)
}

/// Returns the transliterator whose scheme passports and maps use for a language.
fn scheme(lang: &str) -> &'static str {
    match lang {
        "am" | "ti" => "Amharic-Latin/BGN",
        "ar" => "Arabic-Latin/BGN",
        "el" => "Greek-Latin/UNGEGN",
        "fa" | "fa-AF" => "Persian-Latin/BGN",
        "he" => "Hebrew-Latin/BGN",
        "hy" => "Armenian-Latin/BGN",
        "ka" => "Georgian-Latin/BGN",
        "ko" => "Korean-Latin/BGN",
        "ps" => "Pashto-Latin/BGN",
        "ru" => "Russian-Latin/BGN",
        "uk" => "Ukrainian-Latin/BGN",
        _ => "Any-Latin",
    }
}

fn transliterate(text: &str, scheme: &str) -> Option<String> {
    let rules = format!("::{scheme}; ::Any-Latin; ::NFD; ::[:M:] Remove; ::NFC; ::Latin-ASCII; ::Any-Lower;");
    let mut child =
        Command::new("uconv").args(["-x", &rules]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    child.stdin.take()?.write_all(text.as_bytes()).ok()?;
    String::from_utf8(child.wait_with_output().ok()?.stdout).ok()
}

/// Draws the same in every run.
struct Dice(u64);

impl Dice {
    fn new(seed: &str) -> Dice {
        Dice(
            seed.bytes()
                .fold(0x9E37_79B9_7F4A_7C15, |state, byte| (state ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3)),
        )
    }

    /// Returns a number below `bound`, which is not zero (splitmix64).
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    }

    fn pick<'t, T>(&mut self, from: &'t [T]) -> Option<&'t T> {
        if from.is_empty() { None } else { from.get(self.below(from.len())) }
    }
}
