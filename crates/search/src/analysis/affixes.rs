//! Short lists of affixes for languages that Snowball doesn't serve well.
//!
//! Each list holds the commonest. One beginning is taken off, then endings until none fits, always leaving
//! enough letters to be a word. They stand here as folded words have them.

use std::collections::BTreeSet;

/// Beginnings and endings of the words of one language.
#[derive(Debug)]
pub(crate) struct Affixes {
    /// Particles written together with the word that follows.
    prefixes: &'static [&'static str],
    /// Endings of number, case, possession, articles.
    suffixes: &'static [&'static str],
    /// Fewest characters that must remain.
    chars_min: usize,
}

/// After Larkey's *light10*, plus the possessive endings.
pub(crate) const ARABIC: Affixes = Affixes {
    prefixes: &["وال", "بال", "كال", "فال", "ولل", "ال", "لل", "و", "ب", "ل"],
    suffixes: &["كما", "هما", "ها", "ان", "ات", "ون", "ين", "كم", "هم", "نا", "يه", "ه", "ي", "ك"],
    chars_min: 3,
};
pub(crate) const PASHTO: Affixes =
    Affixes {
        prefixes: &[], suffixes: &["ونو", "ونه", "انو", "ان", "كاني", "و", "ه", "ي"], chars_min: 3
    };
pub(crate) const URDU: Affixes =
    Affixes { prefixes: &[], suffixes: &["يون", "يان", "ون", "ين", "ات", "ي", "ه", "ا"], chars_min: 3 };
pub(crate) const SORANI: Affixes = Affixes {
    prefixes: &[],
    suffixes: &["هكاني", "هكان", "هكهي", "هكه", "يهكان", "اني", "ان", "يك", "ي", "ه"],
    chars_min: 3,
};
pub(crate) const KURMANJI: Affixes =
    Affixes { prefixes: &[], suffixes: &["eki", "eke", "en", "an", "ek", "a", "e", "i", "ye", "ya"], chars_min: 3 };
pub(crate) const HEBREW: Affixes = Affixes {
    prefixes: &["וה", "שה", "מה", "כש", "ול", "וב", "ה", "ו", "ב", "ל", "כ", "מ", "ש"],
    suffixes: &["יהמ", "ימ", "ות", "ית", "יו", "יה", "נו", "מ", "נ", "ה", "ת", "י"],
    chars_min: 3,
};
pub(crate) const AMHARIC: Affixes = Affixes {
    prefixes: &["እንደ", "ስለ", "የ", "በ", "ለ", "ከ"],
    suffixes: &["ዎች", "ን", "ና", "ም", "ው", "ዋ", "ህ", "ሽ"],
    chars_min: 2,
};
pub(crate) const TIGRINYA: Affixes = Affixes {
    prefixes: &["ብዘይ", "ከም", "ን", "ብ", "ዝ", "እ", "አብ"],
    suffixes: &["ታት", "ኹም", "ካ", "ኪ", "ን", "ና", "ይ", "ት"],
    chars_min: 2,
};
pub(crate) const SOMALI: Affixes = Affixes {
    prefixes: &[],
    suffixes: &[
        "yaasha", "yaal", "kayga", "kaaga", "keeda", "tayda", "taada", "haaga", "hayga", "yada", "aha", "ada", "ka",
        "ga", "ha", "ta", "da", "kii", "gii", "tii", "dii", "yo", "a",
    ],
    chars_min: 3,
};
pub(crate) const ALBANIAN: Affixes = Affixes {
    prefixes: &[],
    suffixes: &["eve", "ave", "et", "at", "et", "it", "in", "en", "ve", "sh", "i", "e", "e", "a", "n"],
    chars_min: 3,
};
pub(crate) const GEORGIAN: Affixes = Affixes {
    prefixes: &[],
    suffixes: &[
        "ებისთვის",
        "ისთვის",
        "ებში",
        "ების",
        "ებს",
        "ებმა",
        "ები",
        "ის",
        "ით",
        "ად",
        "მა",
        "ში",
        "ზე",
        "ს",
        "ი",
        "ა",
        "ე",
        "ო",
    ],
    chars_min: 3,
};
pub(crate) const BANGLA: Affixes = Affixes {
    prefixes: &[],
    suffixes: &["গুলির", "গুলো", "গুলি", "দের", "রা", "টি", "টা", "ের", "কে", "তে", "র", "ে", "ও", "ই"],
    chars_min: 3,
};
pub(crate) const PUNJABI: Affixes =
    Affixes {
        prefixes: &[], suffixes: &["ੀਆਂ", "ਿਆਂ", "ਾਂ", "ੋਂ", "ੇ", "ਾ", "ੀ"], chars_min: 2
    };

impl Affixes {
    /// Returns what `word`, a folded word, may be without its affixes.
    ///
    /// A single letter in front may be a particle or belong to the word, so both are returned.
    pub(crate) fn strip(&self, word: &str) -> BTreeSet<String> {
        let sure = self.without_particle(word);
        let rest = sure.or_else(|| self.longest_off(self.prefixes, |affix| word.strip_prefix(affix)));
        let starts = rest.into_iter().chain(sure.is_none().then_some(word));
        starts.map(|start| settle_last(self.strip_end(start))).collect()
    }

    /// Returns `word` without the particle that it begins with, if that has more than one letter.
    pub(crate) fn without_particle<'w>(&self, word: &'w str) -> Option<&'w str> {
        let is_sure = |rest: &&str| word[..word.len() - rest.len()].chars().nth(1).is_some();
        self.longest_off(self.prefixes, |affix| word.strip_prefix(affix)).filter(is_sure)
    }

    fn strip_end<'w>(&self, word: &'w str) -> &'w str {
        let mut stem = word;
        while let Some(rest) = self.longest_off(self.suffixes, |affix| stem.strip_suffix(affix)) {
            stem = rest;
        }
        stem
    }

    /// Returns what the longest affix that comes off leaves, if one does.
    fn longest_off<'w>(&self, affixes: &[&str], off: impl Fn(&str) -> Option<&'w str>) -> Option<&'w str> {
        let rests = affixes.iter().filter_map(|affix| off(affix));
        rests.filter(|rest| rest.chars().count() >= self.chars_min).min_by_key(|rest| rest.len())
    }
}

/// Returns `stem` with its last Ethiopic syllable in the first order: endings change only its vowel.
fn settle_last(stem: &str) -> String {
    let mut chars: Vec<char> = stem.chars().collect();
    if let Some(last) = chars.last_mut()
        && matches!(last, '\u{1200}'..='\u{1357}')
    {
        *last = char::from_u32(*last as u32 & !7).unwrap_or(*last);
    }
    chars.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fold::fold;

    const ALL: &[&Affixes] = &[
        &ARABIC, &PASHTO, &URDU, &SORANI, &KURMANJI, &HEBREW, &AMHARIC, &TIGRINYA, &SOMALI, &ALBANIAN, &GEORGIAN,
        &BANGLA, &PUNJABI,
    ];

    #[test]
    fn lists_affixes_as_folded_words_have_them() {
        for affix in ALL.iter().flat_map(|list| list.prefixes.iter().chain(list.suffixes)) {
            assert_eq!(&fold(affix), affix);
        }
    }

    #[test]
    fn brings_forms_of_a_word_together() {
        let table: &[(&Affixes, &str, &str)] = &[
            (&ARABIC, "البصمات", "بصمة"),
            (&ARABIC, "للاجئين", "لاجئ"),
            (&ARABIC, "والمدارس", "مدارس"),
            (&ARABIC, "بياناتي", "البيانات"),
            (&HEBREW, "והזכויות", "זכות"),
            (&AMHARIC, "የመብት", "መብት"),
            (&TIGRINYA, "መሰሉ", "መሰል"),
            (&SOMALI, "xuquuqda", "xuquuq"),
            (&GEORGIAN, "უფლებების", "უფლება"),
            (&BANGLA, "অধিকারের", "অধিকার"),
            (&KURMANJI, "mafên", "maf"),
        ];
        for (list, one, other) in table {
            let (one, other) = (fold(one), fold(other));
            assert!(!list.strip(&one).is_disjoint(&list.strip(&other)), "{one} and {other}");
        }
    }
}
