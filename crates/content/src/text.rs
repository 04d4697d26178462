//! Small questions about text: what stands in it besides words.

use std::ops::RangeInclusive;

/// Characters that change how text looks without being seen: bidirectional controls (Unicode TR9 §2),
/// zero-width space and no-break space, soft hyphen, and C0/C1 controls other than line feed and tab.
/// The joiners U+200C and U+200D stay allowed: Persian and the Indic scripts need them.
const HIDDEN: [RangeInclusive<char>; 9] = [
    '\u{0}'..='\u{8}',
    '\u{B}'..='\u{1F}',
    '\u{7F}'..='\u{9F}',
    '\u{AD}'..='\u{AD}',
    '\u{61C}'..='\u{61C}',
    '\u{200B}'..='\u{200B}',
    '\u{200E}'..='\u{200F}',
    '\u{202A}'..='\u{202E}',
    '\u{2066}'..='\u{2069}',
];

/// Returns byte offset and character of the first hidden character, if there is one.
///
/// A byte order mark counts as hidden too.
pub fn first_hidden(text: &str) -> Option<(usize, char)> {
    text.char_indices().find(|(_, c)| *c == '\u{FEFF}' || HIDDEN.iter().any(|range| range.contains(c)))
}

/// Returns the runs of decimal digits in `text`, as Western digits, sorted.
///
/// Arabic-Indic and Extended Arabic-Indic digits count as the digits they are, so that a number
/// can be compared across languages.
///
/// ```
/// assert_eq!(haki_content::digits("§ 87, ٧ days, 112"), ["112", "7", "87"]);
/// ```
pub fn digits(text: &str) -> Vec<String> {
    let western: String = text
        .chars()
        .map(|c| match c {
            '٠'..='٩' => char::from(b'0' + (c as u32 - '٠' as u32) as u8),
            '۰'..='۹' => char::from(b'0' + (c as u32 - '۰' as u32) as u8),
            _ => c,
        })
        .collect();
    let mut runs: Vec<String> =
        western.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).map(str::to_owned).collect();
    runs.sort();
    runs
}

/// Writes `text` so that it stands as text in HTML.
///
/// ```
/// assert_eq!(haki_content::escape_html("<a> & \"b\""), "&lt;a&gt; &amp; &quot;b&quot;");
/// ```
pub fn escape_html(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
    html
}

/// Returns the text of a [`Block`](crate::Block)'s inline HTML without its tags.
///
/// Only for HTML that this crate wrote: it knows the four entities of [`escape_html`] and no others.
///
/// ```
/// assert_eq!(haki_content::plain_text("<strong>1 &amp; 2</strong>"), "1 & 2");
/// ```
pub fn plain_text(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut inside_tag = false;
    for c in html.chars() {
        match c {
            '<' => inside_tag = true,
            '>' if inside_tag => inside_tag = false,
            c if !inside_tag => text.push(c),
            _ => {}
        }
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_hidden_characters_and_allows_joiners() {
        for (text, hidden) in [
            ("plain", None),
            ("می\u{200C}خواهم", None),
            ("a\u{202E}b", Some((1, '\u{202E}'))),
            ("\u{FEFF}x", Some((0, '\u{FEFF}'))),
            ("a\u{2066}", Some((1, '\u{2066}'))),
            ("tab\tand\nline", None),
            ("bell\u{7}", Some((4, '\u{7}'))),
        ] {
            assert_eq!(first_hidden(text), hidden, "{text:?}");
        }
    }
}
