//! Folds away what people leave out or type otherwise: case, marks, look-alike letters.
//!
//! The fold hangs on the character alone, never on a language, so that texts and queries meet whatever
//! language either is taken for. It need not be readable; it must only bring the same words together.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_script::{Script, UnicodeScript};

use super::table::{Marks, script_row};
use super::words::script_of;

/// Longest folded word, in characters; what is longer is cut, in texts and in queries alike.
const WORD_CHARS_MAX: usize = 48;

/// Returns the folded form of `word`; empty if nothing of it is a letter or digit.
pub(crate) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase).nfkd().filter(|c| !is_left_out(*c)) {
        fold_into(&mut folded, c);
    }
    // Hangul and the Indic scripts are compared as composed letters, others came apart for good.
    folded.nfc().take(WORD_CHARS_MAX).collect()
}

/// Returns `word` with its marks, otherwise folded, where marks are left out and it has some.
pub(crate) fn marked(word: &str) -> Option<String> {
    let letters = word.chars().flat_map(char::to_lowercase).nfc();
    let marked: String =
        letters.filter(|c| c.is_alphanumeric() || is_combining_mark(*c)).take(WORD_CHARS_MAX).collect();
    let has_marks = matches!(script_of(&marked), Script::Latin | Script::Greek | Script::Cyrillic);
    (has_marks && marked != fold(word)).then_some(marked)
}

/// Tells whether a character is left out of folded words.
fn is_left_out(c: char) -> bool {
    if is_combining_mark(c) {
        return match c {
            // Nuktas of the Indic scripts: क़ is typed as क.
            '\u{93C}' | '\u{9BC}' | '\u{A3C}' | '\u{ABC}' | '\u{B3C}' => true,
            // The voicing marks of kana, which no script claims.
            '\u{3099}' | '\u{309A}' => false,
            _ => script_row(c.script()).marks == Marks::Drop,
        };
    }
    // Arabic tatweel and hamza, joiners, modifier apostrophes: not typed reliably.
    matches!(c, 'ـ' | 'ء' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}') || !c.is_alphanumeric()
}

/// Writes the folded form of one decomposed, lower-case character.
fn fold_into(folded: &mut String, c: char) {
    if c.is_ascii() {
        return folded.push(c);
    }
    match c.script() {
        Script::Arabic => folded.push(fold_arabic(c)),
        Script::Hebrew => folded.push(fold_hebrew(c)),
        Script::Ethiopic => folded.push(fold_ethiopic(c)),
        Script::Greek => folded.push(if c == 'ς' { 'σ' } else { c }),
        Script::Cyrillic => folded.push(fold_cyrillic(c)),
        // ß, æ, ø, ł, đ, ı and the rest that does not come apart by NFKD.
        Script::Latin => {
            folded.extend(
                any_ascii::any_ascii_char(c)
                    .chars()
                    .filter(char::is_ascii_alphanumeric)
                    .map(|c| c.to_ascii_lowercase()),
            );
        }
        _ if c.is_numeric() => folded.push_str(any_ascii::any_ascii_char(c)),
        _ => folded.push(c),
    }
}

/// Brings together the letters that Arabic, Persian, Urdu, Kurdish and Pashto keyboards write for one another.
fn fold_arabic(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' | 'ٲ' | 'ٳ' => 'ا',
        'ى' | 'ی' | 'ې' | 'ۍ' | 'ێ' | 'ے' | 'ۓ' | 'ئ' | 'ۑ' => 'ي',
        'ؤ' | 'ۆ' | 'ۇ' | 'ۈ' | 'ۋ' => 'و',
        'ة' | 'ۀ' | 'ە' | 'ہ' | 'ۂ' | 'ۃ' | 'ھ' => 'ه',
        'ک' | 'ڪ' | 'ګ' => 'ك',
        'ڭ' => 'گ',
        'ڕ' | 'ړ' | 'ڑ' => 'ر',
        'ڵ' => 'ل',
        'ټ' | 'ٹ' => 'ت',
        'ډ' | 'ڈ' => 'د',
        'ڼ' | 'ں' => 'ن',
        'ٰ' => 'ا',
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        _ => c,
    }
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(c as u32 - zero as u32, 10).unwrap_or(c)
}

fn fold_hebrew(c: char) -> char {
    match c {
        'ך' => 'כ',
        'ם' => 'מ',
        'ן' => 'נ',
        'ף' => 'פ',
        'ץ' => 'צ',
        _ => c,
    }
}

fn fold_cyrillic(c: char) -> char {
    match c {
        'ґ' | 'ғ' => 'г',
        'ё' => 'е',
        'й' => 'и',
        'ї' | 'ӏ' => 'і',
        'қ' => 'к',
        'ң' => 'н',
        _ => c,
    }
}

/// Brings together the syllables that sound alike in Amharic and Tigrinya: ሐ ኀ ሀ, ሠ ሰ, ዐ አ, ፀ ጸ, each in
/// its seven orders, and the first and fourth order of those that start in the throat.
fn fold_ethiopic(c: char) -> char {
    let code = c as u32;
    let moved = match code {
        0x1210..=0x1217 => code - 0x10,
        0x1280..=0x1287 => code - 0x80,
        0x1220..=0x1227 => code + 0x10,
        0x12D0..=0x12D7 => code - 0x30,
        0x1340..=0x1347 => code - 8,
        _ => code,
    };
    let settled = match moved {
        0x1203 => 0x1200,
        0x12A3 => 0x12A0,
        other => other,
    };
    char::from_u32(settled).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn brings_spellings_of_one_word_together() {
        let table = [
            ("أسئلة", "اسئله"),
            ("إِقَامَة", "اقامه"),
            ("الحـــق", "الحق"),
            ("حقوقى", "حقوقي"),
            ("کتاب", "كتاب"),
            ("می\u{200C}روم", "میروم"),
            ("پناهندگی", "پناهندگي"),
            ("ژوندۍ", "ژوندی"),
            ("مەڵبەند", "مهلبهند"),
            ("ښوونځی", "ښوونځي"),
            ("ہفتہ", "هفته"),
            ("ሐቂ", "ሀቂ"),
            ("ፀሓይ", "ጸሀይ"),
            ("ሠራዊት", "ሰራዊት"),
            ("ዓለም", "አለም"),
            ("ışık", "isik"),
            ("IŞIK", "isik"),
            ("İstanbul", "istanbul"),
            ("Straße", "STRASSE"),
            ("Ärztin", "arztin"),
            ("ΨΥΧΗΣ", "ψυχης"),
            ("δικαίωμα", "ΔΙΚΑΙΩΜΑ"),
            ("ґрунт", "грунт"),
            ("їжак", "іжак"),
            ("объём", "обьем".replace('ь', "ъ").as_str()),
            ("йод", "иод"),
            ("և", "եւ"),
            ("ǅ", "dz"),
            ("שלום", "שלומ"),
            ("बाज़ार", "बाजार"),
            ("٢٠٢٤", "2024"),
            ("۱۴۰۳", "1403"),
            ("५", "5"),
            ("ﬁn", "fin"),
            ("Łódź", "lodz"),
            ("Việt", "viet"),
            ("здоров'я", "здоровя"),
        ]
        .map(|(one, other)| (one.to_owned(), other.to_owned()));
        for (one, other) in table {
            assert_eq!(fold(&one), fold(&other), "{one} and {other}");
        }
    }

    #[test]
    fn keeps_words_apart_that_differ_in_a_vowel_sign() {
        let table = [("की", "का"), ("কি", "কা"), ("ਦਿਨ", "ਦੀਨ"), ("ހަ", "ހި"), ("ป่า", "ป้า"), ("ለ", "ሉ")];
        for (one, other) in table {
            assert_ne!(fold(one), fold(other), "{one} and {other}");
        }
    }

    #[test]
    fn leaves_nothing_of_signs_and_marks() {
        for sign in ["", "!?", "…", "🙂", "\u{301}", "\"*:()^~", "\u{200C}"] {
            assert_eq!(fold(sign), "", "{sign:?}");
        }
    }

    #[test]
    fn stays_short_on_endless_marks() {
        assert_eq!(fold(&format!("e{}", "\u{301}".repeat(10_000))), "e");
        assert_eq!(fold(&"a".repeat(10_000)).len(), super::WORD_CHARS_MAX);
    }
}
