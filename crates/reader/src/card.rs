//! Items as lists show them.

use std::sync::Arc;

use haki_content::{Item, plain_text};

use crate::languages::Languages;
use crate::library::OpenBundle;
use crate::view::{Card, Text};

/// An item and the bundle that it came in.
pub(crate) struct Placed {
    /// Its facts; the words stay in the bundle.
    pub(crate) item: Item,
    /// Languages that it has, sorted.
    pub(crate) tags: Vec<String>,
    /// The bundle.
    pub(crate) open: Arc<OpenBundle>,
}

impl Placed {
    pub(crate) fn has(&self, tag: &str) -> bool {
        self.tags.binary_search_by(|other| other.as_str().cmp(tag)).is_ok()
    }

    /// The language in which a list shows it: the reader's if there is one, else the original.
    pub(crate) fn shown_in<'a>(&'a self, lang: &'a str) -> &'a str {
        if self.has(lang) { lang } else { &self.item.original }
    }
}

/// Returns the item as a list shows it to a reader of `lang`.
///
/// # Errors
/// If the bundle's content cannot be read.
pub(crate) fn card(
    placed: &Placed,
    place: Text,
    languages: &Languages,
    lang: &str,
) -> Result<Card, haki_bundle::Error> {
    let shown = placed.shown_in(lang);
    let translation = placed.open.store().translation(&placed.item.id, shown)?;
    let (title, summary) =
        translation.map_or_else(|| (placed.item.id.clone(), String::new()), |words| (words.title, words.summary));
    Ok(Card {
        id: placed.item.id.clone(),
        kind: placed.item.kind,
        title: languages.text(title, shown),
        summary: languages.text(plain_text(&summary), shown),
        place,
        in_reader_language: shown == lang,
    })
}
