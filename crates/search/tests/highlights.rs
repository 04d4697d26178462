//! What is marked in the reader's text.

use haki_search::{highlight, snippet};
use proptest::prelude::*;

/// Returns `text` with what is marked in brackets.
fn marked(query: &str, lang: &str, text: &str) -> String {
    let parts = highlight(query, lang, text);
    parts
        .iter()
        .map(|part| {
            let piece = &text[part.range.clone()];
            if part.hit { format!("[{piece}]") } else { piece.to_owned() }
        })
        .collect()
}

#[test]
fn marks_words_by_the_analysis_that_found_them() {
    let table = [
        ("fingerprint", "en", "Your fingerprints, our fingers.", "Your [fingerprints], our fingers."),
        ("finger", "en", "Your fingerprints, our fingers.", "Your [fingerprints], our [fingers]."),
        ("fingreprints", "en", "Your fingerprints.", "Your [fingerprints]."),
        ("can the police take my prints", "en", "The police may take them.", "The [police] may [take] them."),
        ("SIS entry", "en", "The SIS has an entry.", "The [SIS] has an [entry]."),
        ("the", "en", "The time there.", "[The] time [there]."),
        ("the ", "en", "The time there.", "[The] time there."),
        ("Versicherung", "de", "Die Krankenversicherung.", "Die [Krankenversicherung]."),
        ("Gerichte", "de", "Vor Gericht, vor Gerichten, gerecht.", "Vor [Gericht], vor [Gerichten], gerecht."),
        ("asile", "fr", "L'asile et l’Asile", "L'[asile] et l’[Asile]"),
        ("بصمة", "ar", "تؤخذ البَصَمَات هنا", "تؤخذ [البَصَمَات] هنا"),
        ("madrasa", "ar", "إلى المدرسة غداً", "إلى [المدرسة] غداً"),
        ("می روم", "fa-AF", "من می‌روم.", "من [می‌روم]."),
        ("tarjoman", "fa-AF", "حق ترجمان", "حق [ترجمان]"),
        ("здоровя", "uk", "Здоров’я дитини", "[Здоров’я] дитини"),
        ("відбиток", "uk", "ваші відбитки", "ваші [відбитки]"),
        ("ışık", "tr", "IŞIK var", "[IŞIK] var"),
        ("e\u{301}cole", "fr", "l'école", "l'[école]"),
        ("ecole", "fr", "l'e\u{301}cole", "l'[e\u{301}cole]"),
        ("ሐቂ", "ti", "ንኹሉ፡ሓቂ፡እዩ", "ንኹሉ፡[ሓቂ]፡እዩ"),
        ("教育权", "zh", "受教育的权利", "受[教育]的权利"),
        ("权", "zh", "受教育的权利", "受教育的[权]利"),
        ("अधिकार", "hi", "का अधिकारों में", "का [अधिकारों] में"),
        ("สิทธิ", "th", "ทุกคนมีสิทธิในการ", "ทุกคนมี[สิทธิ]ในการ"),
        ("", "en", "Nothing asked.", "Nothing asked."),
        ("x", "en", "", ""),
    ];
    for (query, lang, text, expected) in table {
        assert_eq!(marked(query, lang, text), expected, "{query}");
    }
}

#[test]
fn shows_the_piece_that_matches_most() {
    let text = format!(
        "{} Here the police take your fingerprints. {}",
        "Filler words first. ".repeat(20),
        "And more. ".repeat(20)
    );
    let piece = snippet("police fingerprints", "en", &text, 80);
    let hits: Vec<&str> = piece.iter().filter(|(_, hit)| *hit).map(|(part, _)| part.as_str()).collect();
    assert_eq!(hits, ["police", "fingerprints"]);
    let whole: String = piece.iter().map(|(part, _)| part.as_str()).collect();
    assert!(whole.starts_with('…') && whole.ends_with('…'), "{whole}");
    assert!(whole.chars().count() <= 80, "{whole}");
}

#[test]
fn leaves_short_texts_whole() {
    assert_eq!(snippet("a", "en", "Short.", 80), [("Short.".to_owned(), false)]);
    assert!(snippet("a", "en", "", 80).is_empty());
}

proptest! {
    #[test]
    fn parts_cover_any_text(query in ".{0,40}", lang in "[a-z]{2}", text in ".{0,200}") {
        let parts = highlight(&query, &lang, &text);
        let joined: String = parts.iter().map(|part| &text[part.range.clone()]).collect();
        prop_assert_eq!(joined, text);
        prop_assert!(parts.windows(2).all(|two| two[0].range.end == two[1].range.start));
    }

    #[test]
    fn snippets_keep_to_their_length(query in ".{0,40}", text in ".{0,200}", chars_max in 0_usize..100) {
        let piece: String = snippet(&query, "en", &text, chars_max).into_iter().map(|(part, _)| part).collect();
        prop_assert!(piece.chars().count() <= chars_max, "{:?}", piece);
    }
}
