//! Words as they sound, for those who type them on a Latin keyboard.
//!
//! People spell by ear and by many schemes: `tarjoman` and `tardschuman` are one word. So a word is
//! romanised by [`any_ascii`], and then romanised words and queries alike are brought down to few sounds.

use std::collections::BTreeSet;

use super::table::script_row;
use super::words::script_of;

/// Spellings of one sound, longest first within what they begin with.
const SOUNDS: &[(&str, &str)] = &[
    ("shch", "s"),
    ("schtsch", "s"),
    ("tsch", "c"),
    ("dsch", "j"),
    ("sch", "s"),
    ("sh", "s"),
    ("tch", "c"),
    ("chh", "c"),
    ("ch", "c"),
    ("dzh", "j"),
    ("dj", "j"),
    ("zh", "j"),
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("bh", "b"),
    ("jh", "j"),
    ("dh", "d"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("tz", "ts"),
    ("x", "h"),
    ("q", "k"),
    ("w", "v"),
    ("e", "i"),
    ("y", "i"),
    ("o", "u"),
];

/// Returns the sounds of a romanised, lower-case word.
pub(crate) fn sounds(latin: &str) -> String {
    let mut heard = String::with_capacity(latin.len());
    let mut rest = latin;
    while let Some(first) = rest.chars().next() {
        let (written, sound) = SOUNDS
            .iter()
            .find_map(|(written, sound)| rest.starts_with(written).then_some((written.len(), *sound)))
            .unwrap_or((first.len_utf8(), &rest[..first.len_utf8()]));
        for c in sound.chars().filter(char::is_ascii_alphanumeric) {
            if !heard.ends_with(c) || c.is_ascii_digit() {
                heard.push(c);
            }
        }
        rest = &rest[written..];
    }
    heard
}

/// Returns the consonants among `sounds`: all that Arabic and Hebrew letters write, and all that is spelled
/// reliably of Indic ones.
pub(crate) fn skeleton(sounds: &str) -> String {
    let chars: Vec<char> = sounds.chars().collect();
    let is_vowel = |c: char| matches!(c, 'a' | 'i' | 'u');
    let mut bones = String::with_capacity(sounds.len());
    for (at, c) in chars.iter().copied().enumerate() {
        let after = chars.get(at + 1).copied();
        let bone = match c {
            _ if is_vowel(c) => continue,
            'v' if at > 0 => continue,
            // The feminine ending is heard as a vowel.
            'h' if after.is_none() => continue,
            _ => c,
        };
        if !bones.ends_with(bone) {
            bones.push(bone);
        }
    }
    bones
}

/// Returns `word` in Latin letters, lower case.
pub(crate) fn romanise(word: &str) -> String {
    any_ascii::any_ascii(word).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Returns the sounds by which a word of a text is found.
///
/// Latin words are found as they are; only letters that people also write as two (ü as *ue*, ş as *sh*)
/// need sounds.
pub(crate) fn sounds_of_text(written: &str) -> BTreeSet<String> {
    let lower = written.to_lowercase();
    let mut found = BTreeSet::new();
    if script_of(written) == unicode_script::Script::Latin {
        if !lower.is_ascii() {
            found.insert(sounds(&romanise(&spell_out(&lower, LATIN_PAIRS))));
        }
    } else {
        found.insert(sounds(&romanise(&lower)));
        found.insert(sounds(&romanise(&spell_out(&lower, OTHER_READINGS))));
    }
    found.remove("");
    found
}

/// Latin letters that people write as two where their keyboard lacks them.
const LATIN_PAIRS: &[(char, &str)] = &[
    ('ä', "ae"),
    ('ö', "oe"),
    ('ü', "ue"),
    ('å', "aa"),
    ('ø', "oe"),
    ('ş', "sh"),
    ('š', "sh"),
    ('ś', "sh"),
    ('ç', "ch"),
    ('č', "ch"),
    ('ć', "ch"),
    ('ž', "zh"),
    ('ż', "zh"),
    ('ğ', "gh"),
    ('ñ', "ny"),
    ('đ', "dj"),
];

/// Letters read in a second way in another language of their script or another scheme.
const OTHER_READINGS: &[(char, &str)] = &[
    ('ं', "n"),
    ('ং', "n"),
    ('ਂ', "n"),
    ('ੰ', "n"),
    ('г', "h"),
    ('ґ', "g"),
    ('щ', "sh"),
    ('х', "kh"),
    ('ю', "iu"),
    ('я', "ia"),
    ('є', "ie"),
    ('ї', "i"),
    ('ц', "c"),
    ('җ', "j"),
    ('و', "u"),
    ('ث', "s"),
    ('ذ', "z"),
    ('ض', "z"),
    ('ج', "g"),
    ('غ', "q"),
    ('ق', "g"),
    ('β', "v"),
    ('η', "e"),
    ('υ', "y"),
    ('χ', "h"),
    ('ծ', "ts"),
    ('ց', "c"),
    ('წ', "ts"),
    ('ც', "c"),
    ('ყ', "k"),
    ('ღ', "r"),
];

fn spell_out(lower: &str, spellings: &[(char, &str)]) -> String {
    let mut spelled = String::with_capacity(lower.len());
    for c in lower.chars() {
        match spellings.iter().find(|(letter, _)| *letter == c) {
            Some((_, spelling)) => spelled.push_str(spelling),
            None => spelled.push(c),
        }
    }
    spelled
}

/// Returns the sounds that a typed word may stand for.
///
/// Speakers of German, French and Turkish spell some sounds otherwise than speakers of English.
pub(crate) fn sounds_of_query(written: &str) -> BTreeSet<String> {
    let latin = romanise(&written.to_lowercase());
    let mut spellings = BTreeSet::from([latin.clone()]);
    for (theirs, ours) in [("j", "y"), ("ch", "kh"), ("ch", "sh"), ("c", "j"), ("z", "ts")] {
        if latin.contains(theirs) {
            spellings.insert(latin.replace(theirs, ours));
        }
    }
    let mut found: BTreeSet<String> = spellings.iter().map(|spelling| sounds(spelling)).collect();
    found.remove("");
    found
}

/// Tells whether only the consonants of `word` compare with a romanised word.
pub(crate) fn has_skeleton(word: &str) -> bool {
    script_row(script_of(word)).consonants_only
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hears_one_word_in_many_spellings() {
        let table = [
            ("притулок", "prytulok"),
            ("лікарня", "likarnya"),
            ("лікарня", "likarnia"),
            ("відбитки", "vidbytky"),
            ("громадянин", "hromadyanyn"),
            ("отпечатки", "otpechatki"),
            ("защита", "zashchita"),
            ("защита", "sashita".replacen('s', "z", 1).leak()),
            ("переводчик", "perevodtschik"),
            ("δικαίωμα", "dikaioma"),
            ("უფლება", "upleba"),
            ("अधिकार", "adhikar"),
            ("Müller", "mueller"),
            ("Şükrü", "shuekrue"),
        ];
        for (text, typed) in table {
            assert!(!sounds_of_text(text).is_disjoint(&sounds_of_query(typed)), "{text} and {typed}");
        }
    }

    #[test]
    fn hears_consonants_where_vowels_are_not_written() {
        let table = [
            ("حق", "haqq"),
            ("مدرسة", "madrasa"),
            ("مدرسه", "madrassah"),
            ("مترجم", "mutarjim"),
            ("ترجمان", "tarjoman"),
            ("پناهندگی", "panahandagi"),
            ("توقيف", "tawqeef"),
            ("ትምህርቲ", "temhrti"),
            ("זכויות", "zchuyot".replace("zch", "zkh").leak()),
        ];
        for (text, typed) in table {
            assert!(has_skeleton(text), "{text}");
            let bones = |sounds: BTreeSet<String>| -> BTreeSet<String> { sounds.iter().map(|s| skeleton(s)).collect() };
            assert!(!bones(sounds_of_text(text)).is_disjoint(&bones(sounds_of_query(typed))), "{text} and {typed}");
        }
    }

    #[test]
    fn leaves_plain_latin_words_to_themselves() {
        assert!(sounds_of_text("school").is_empty());
    }
}
