//! Queries in many languages find what they mean.

mod common;

use haki_search::Query;

/// What is typed, by a reader of which language, the item it means, and the language in which it is shown.
const QUERIES: &[(&str, &str, &str, &str)] = &[
    // Words as they stand in the text, and other forms of them.
    ("fingerprints", "en", "fingerprints", "en"),
    ("fingerprint", "en", "fingerprints", "en"),
    ("interpreters", "en", "interpreter", "en"),
    ("Fingerabdruck", "de", "fingerprints", "de"),
    ("fingerabdrucke", "de", "fingerprints", "de"),
    ("Dolmetscherin", "de", "interpreter", "de"),
    ("empreinte", "fr", "fingerprints", "fr"),
    ("interprète", "fr", "interpreter", "fr"),
    ("interprete", "fr", "interpreter", "fr"),
    ("école", "fr", "school", "fr"),
    ("huella", "es", "fingerprints", "es"),
    ("abogados", "es", "appeal", "es"),
    ("بصمة", "ar", "fingerprints", "ar"),
    ("البصمات", "ar", "fingerprints", "ar"),
    ("مدرسة", "ar", "school", "ar"),
    ("المحامي", "ar", "appeal", "ar"),
    ("انگشت", "fa-AF", "fingerprints", "fa-AF"),
    ("مكتب", "fa-AF", "school", "fa-AF"),
    ("ترجمان", "fa-AF", "interpreter", "fa-AF"),
    ("відбиток", "uk", "fingerprints", "uk"),
    ("перекладач", "uk", "interpreter", "uk"),
    ("дітей школа", "uk", "school", "uk"),
    ("здоров’я", "uk", "appeal", "uk"),
    ("parmak", "tr", "fingerprints", "tr"),
    ("PARMAK İZİ", "tr", "fingerprints", "tr"),
    ("çocuk okulu", "tr", "school", "tr"),
    ("cocuk okul", "tr", "school", "tr"),
    ("tercumana", "tr", "interpreter", "tr"),
    // Another language than the reader's: the item is shown in the reader's if that matches, else where it matched.
    ("Dolmetscher", "ar", "interpreter", "de"),
    ("Aufenthaltsgestattung", "fa-AF", "appeal", "de"),
    // The beginning of a word, as it is typed.
    ("finger", "en", "fingerprints", "en"),
    ("Dolmet", "de", "interpreter", "de"),
    ("переклад", "uk", "interpreter", "uk"),
    ("ترجم", "fa-AF", "interpreter", "fa-AF"),
    // Part of a compound.
    ("Unterricht", "de", "school", "de"),
    // Typing errors.
    ("fingreprints", "en", "fingerprints", "en"),
    ("interpretter", "en", "interpreter", "en"),
    ("Dolmetcher", "de", "interpreter", "de"),
    ("відбітки", "uk", "fingerprints", "uk"),
    ("mahkmeye", "tr", "appeal", "tr"),
    // A space too many or too few.
    ("finger prints", "en", "fingerprints", "en"),
    ("نمی فهمید", "fa-AF", "interpreter", "fa-AF"),
    // As it sounds.
    ("vidbytky", "uk", "fingerprints", "uk"),
    ("perekladach", "uk", "interpreter", "uk"),
    ("madrasa", "ar", "school", "ar"),
    ("mutarjim", "ar", "interpreter", "ar"),
    ("tarjoman", "fa-AF", "interpreter", "fa-AF"),
    ("maktab", "fa-AF", "school", "fa-AF"),
    ("angosht", "fa-AF", "fingerprints", "fa-AF"),
    // Numbers and questions.
    ("2024/1348", "en", "appeal", "en"),
    ("what if I refuse my fingers?", "en", "fingerprints", "en"),
    ("wie viele Tage habe ich für eine Klage", "de", "appeal", "de"),
    // Languages that are not checked closely: not wrong.
    ("የመብት", "am", "rights", "am"),
    ("ትምህርቲ", "ti", "rights", "ti"),
    ("ሐቂ", "ti", "rights", "ti"),
    ("temhrti", "ti", "rights", "ti"),
    ("教育", "zh", "rights", "zh"),
    ("权", "zh", "rights", "zh"),
    ("უფლებები", "ka", "rights", "ka"),
    ("upleba", "ka", "rights", "ka"),
    ("अधिकारों", "hi", "rights", "hi"),
    ("adhikar", "hi", "rights", "hi"),
    ("זכותו", "he", "rights", "he"),
    ("ΔΙΚΑΙΩΜΑΤΑ", "el", "rights", "el"),
    ("իրավունքի", "hy", "rights", "hy"),
    ("สิทธิ", "th", "rights", "th"),
    ("অধিকারের", "bn", "rights", "bn"),
    ("quyen", "vi", "rights", "vi"),
    ("suaal", "so", "rights", "so"),
    ("mafên", "ku", "rights", "ku"),
];

#[test]
fn finds_what_is_meant_in_any_language() {
    let searcher = common::searcher();
    let mut wrong = Vec::new();
    for &(text, reader_lang, item, lang) in QUERIES {
        let answer = searcher.search(&Query { text, reader_lang, results_max: 10 }).expect("no text is an error");
        let first = answer.hits.first().map(|hit| (hit.item.as_str(), hit.lang.as_str()));
        if first != Some((item, lang)) {
            wrong.push(format!("{text} ({reader_lang}): {first:?}, not {item} in {lang}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), QUERIES.len(), wrong.join("\n"));
}
