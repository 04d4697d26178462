//! Languages of the library as screens list them.

use std::collections::{BTreeMap, BTreeSet};

use haki_content::{Direction, Language, LanguageTag};

use crate::view::{LanguageView, Text};

/// Every language that an open bundle names or uses.
pub(crate) struct Languages {
    /// In the order of the gate.
    in_order: Vec<LanguageView>,
    by_tag: BTreeMap<LanguageTag, usize>,
}

impl Languages {
    /// Joins the languages of all bundles.
    ///
    /// `interface` are the languages of the window itself, in their order; `items` counts readable items per tag.
    pub(crate) fn join<'a>(
        bundles: impl Iterator<Item = &'a [Language]>,
        interface: &[String],
        items: &BTreeMap<LanguageTag, u32>,
    ) -> Self {
        let mut seen = BTreeSet::new();
        let mut in_order: Vec<LanguageView> = bundles
            .flatten()
            .filter(|language| seen.insert(language.tag.clone()))
            .map(|language| LanguageView {
                tag: language.tag.clone(),
                endonym: language.endonym.clone(),
                name: language.name.clone(),
                script: language.script.clone(),
                direction: language.direction,
                font: language.font.clone(),
                interface: interface.contains(&language.tag),
                items: items.get(&language.tag).copied().unwrap_or_default(),
            })
            .collect();
        let place = |view: &LanguageView| interface.iter().position(|tag| *tag == view.tag).unwrap_or(usize::MAX);
        in_order.sort_by_key(place);
        let by_tag = in_order.iter().enumerate().map(|(at, view)| (view.tag.clone(), at)).collect();
        Self { in_order, by_tag }
    }

    pub(crate) fn all(&self) -> &[LanguageView] {
        &self.in_order
    }

    /// Returns the language; one that no bundle describes is shown by its tag.
    pub(crate) fn get(&self, tag: &str) -> LanguageView {
        match self.by_tag.get(tag) {
            Some(at) => self.in_order[*at].clone(),
            None => LanguageView {
                tag: tag.to_owned(),
                endonym: tag.to_owned(),
                name: tag.to_owned(),
                script: "Zyyy".into(),
                direction: Direction::Ltr,
                font: String::new(),
                interface: false,
                items: 0,
            },
        }
    }

    /// Returns `text` with the direction of its language.
    pub(crate) fn text(&self, text: impl Into<String>, lang: &str) -> Text {
        let direction = self.by_tag.get(lang).map_or(Direction::Ltr, |at| self.in_order[*at].direction);
        Text { text: text.into(), lang: lang.to_owned(), direction }
    }

    /// Picks the word in `lang`, else in English, else in any language; `id` where there is none.
    pub(crate) fn name(&self, names: &BTreeMap<LanguageTag, String>, lang: &str, id: &str) -> Text {
        let primary = lang.split('-').next().unwrap_or(lang);
        let relative = || names.iter().find(|(tag, _)| tag.split('-').next() == Some(primary));
        names
            .get_key_value(lang)
            .or_else(relative)
            .or_else(|| names.get_key_value("en"))
            .or_else(|| names.iter().next())
            .map_or_else(|| self.text(id, "en"), |(tag, name)| self.text(name.clone(), tag))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str, direction: Direction) -> Language {
        let (endonym, name, script) = (tag.to_uppercase(), tag.to_owned(), "Latn".to_owned());
        Language { tag: tag.into(), endonym, name, script, direction, font: String::new(), keyboard: String::new() }
    }

    #[test]
    fn interface_languages_come_first_and_names_fall_back_visibly() {
        let bundle = [language("am", Direction::Ltr), language("ar", Direction::Rtl), language("en", Direction::Ltr)];
        let interface = ["en".to_owned(), "ar".to_owned()];
        let counts = BTreeMap::from([("ar".to_owned(), 3)]);
        let languages = Languages::join([bundle.as_slice(), bundle.as_slice()].into_iter(), &interface, &counts);
        let order: Vec<&str> = languages.all().iter().map(|view| view.tag.as_str()).collect();
        assert_eq!(order, ["en", "ar", "am"]);
        assert_eq!(languages.get("ar").items, 3);
        assert_eq!(languages.get("xx").endonym, "xx");

        let names = BTreeMap::from([("en".to_owned(), "School".to_owned()), ("fa-AF".to_owned(), "مکتب".to_owned())]);
        for (asked, lang) in [("en", "en"), ("fa-AF", "fa-AF"), ("fa", "fa-AF"), ("am", "en")] {
            assert_eq!(languages.name(&names, asked, "school").lang, lang, "{asked}");
        }
        assert_eq!(languages.name(&BTreeMap::new(), "ar", "school").text, "school");
    }
}
