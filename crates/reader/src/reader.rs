//! The façade: what a reader can ask.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use haki_content::{Concept, EmergencyNumber, LanguageTag, Place, Topic};
use haki_search::{Hit, Query, Searcher};
use haki_trust::Publisher;
use jiff::civil::Date;

use crate::card::{Placed, card};
use crate::languages::Languages;
use crate::library::OpenLibrary;
use crate::page::{Surroundings, page};
use crate::searching::{RESULTS_MAX, explain, searcher};
use crate::view::{
    Card, EmergencyNumberView, ErrorView, Home, Library, OtherLanguages, PageAnswer, SearchAnswer, SearchResult, Start,
    Text, TopicPage, TopicView,
};

/// Why a question cannot be answered.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No open bundle has the item.
    #[error("there is no item `{0}` in the open bundles")]
    UnknownItem(String),
    /// No open bundle has the topic.
    #[error("there is no topic `{0}` in the open bundles")]
    UnknownTopic(String),
    /// A bundle turned out to be damaged when it was read.
    #[error(transparent)]
    Bundle(#[from] haki_bundle::Error),
    /// The index of a bundle is damaged.
    #[error(transparent)]
    Search(#[from] haki_search::Error),
    /// An earlier attempt to open the indexes failed.
    #[error("search is not possible: {0}")]
    SearchClosed(String),
}

impl Error {
    /// Stable code: the message ids are `error-<code>` and `error-<code>-help`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownItem(_) => "item-unknown",
            Self::UnknownTopic(_) => "topic-unknown",
            Self::Bundle(error) => error.code(),
            Self::Search(_) | Self::SearchClosed(_) => "search-failed",
        }
    }
}

impl From<Error> for ErrorView {
    fn from(error: Error) -> Self {
        Self { code: error.code().to_owned() }
    }
}

/// A library, open for reading. It holds nothing about the reader.
pub struct Reader {
    library: OpenLibrary,
    languages: Languages,
    items: BTreeMap<String, Placed>,
    /// Ids of the items in the order of their bundles.
    order: Vec<String>,
    topics: Vec<Topic>,
    places: BTreeMap<String, Place>,
    emergency_numbers: Vec<EmergencyNumber>,
    concepts: BTreeMap<String, Concept>,
    searcher: OnceLock<Result<Searcher, String>>,
    today: Date,
}

impl Reader {
    /// Opens the library in `folder`.
    ///
    /// `publishers` are those fixed when the program was built; the first is the umbrella, whose newest bundle may
    /// carry a map that adds, limits and withdraws others. Bundles that are damaged, unknown or too new are listed by [`Reader::library`] and not read. `interface` are
    /// the languages of the window, in its order. `clock` is the day that the system tells; a day before the newest
    /// bundle's issue is not believed (design §4a).
    pub fn open(folder: &Path, publishers: &[Publisher], interface: &[String], clock: Date) -> Self {
        let library = OpenLibrary::open(folder, publishers);
        let today = library.newest_issue().map_or(clock, |issued| issued.max(clock));
        let (mut items, mut order, mut counts) = (BTreeMap::new(), Vec::new(), BTreeMap::<LanguageTag, u32>::new());
        for open in &library.bundles {
            for stored in &open.facts.items {
                let (item, tags) = (stored.item.clone(), stored.languages.clone());
                let placed = Placed { item, tags, open: open.clone() };
                if !items.contains_key(&placed.item.id) {
                    placed.tags.iter().for_each(|tag| *counts.entry(tag.clone()).or_default() += 1);
                    order.push(placed.item.id.clone());
                    items.insert(placed.item.id.clone(), placed);
                }
            }
        }
        let facts = || library.bundles.iter().map(|open| &open.facts);
        let mut topics: Vec<Topic> = Vec::new();
        for topic in facts().flat_map(|facts| &facts.topics) {
            if !topics.iter().any(|known| known.id == topic.id) {
                topics.push(topic.clone());
            }
        }
        Self {
            languages: Languages::join(facts().map(|facts| facts.languages.as_slice()), interface, &counts),
            places: facts().flat_map(|facts| &facts.places).map(|place| (place.id.clone(), place.clone())).collect(),
            emergency_numbers: facts().flat_map(|facts| facts.emergency_numbers.clone()).collect(),
            concepts: facts().flat_map(|facts| &facts.concepts).map(|one| (one.id.clone(), one.clone())).collect(),
            topics,
            items,
            order,
            searcher: OnceLock::new(),
            today,
            library,
        }
    }

    /// What the window needs before anything is chosen.
    pub fn start(&self) -> Start {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Start {
            languages: self.languages.all().to_vec(),
            problem: self.library.problem.map(|problem| problem.code().to_owned()),
            open_bundles: count(self.library.bundles.len()),
            refused_bundles: count(self.library.refused_count()),
            is_development: self.library.bundles.iter().any(|open| open.signer().is_development),
        }
    }

    /// What the home screen shows to a reader of `lang`.
    pub fn home(&self, lang: &str) -> Home {
        let topics = self.topics.iter().map(|topic| self.topic_view(topic, lang));
        let numbers = self.emergency_numbers.iter().map(|number| EmergencyNumberView {
            number: number.number.clone(),
            purpose: self.languages.name(&number.purposes, lang, &number.id),
            place: self.place(&number.place, lang),
            cost: number.cost,
            hours: number.hours,
            source_url: number.source_url.clone(),
            evidence: number.evidence,
            checked_on: number.checked_on.to_string(),
        });
        Home { topics: topics.filter(|topic| topic.items > 0).collect(), emergency_numbers: numbers.collect() }
    }

    /// A topic's items, those that the reader can read first.
    ///
    /// # Errors
    /// [`Error::UnknownTopic`]; [`Error::Bundle`] if a bundle is damaged.
    pub fn topic(&self, id: &str, lang: &str) -> Result<TopicPage, Error> {
        let topic = self.topics.iter().find(|topic| topic.id == id);
        let topic = topic.ok_or_else(|| Error::UnknownTopic(id.to_owned()))?;
        let mut cards = self
            .in_order()
            .filter(|placed| placed.item.topics.iter().any(|topic| topic == id))
            .map(|placed| self.card(placed, lang))
            .collect::<Result<Vec<_>, _>>()?;
        cards.sort_by_key(|card| !card.in_reader_language);
        Ok(TopicPage { topic: self.topic_view(topic, lang), cards })
    }

    /// The page `id` in `lang`, or the languages that it has if `lang` is not one of them.
    ///
    /// # Errors
    /// [`Error::UnknownItem`]; [`Error::Bundle`] if a bundle is damaged.
    pub fn page(&self, id: &str, lang: &str) -> Result<PageAnswer, Error> {
        let placed = self.items.get(id).ok_or_else(|| Error::UnknownItem(id.to_owned()))?;
        let words = placed.open.store().translation(id, lang)?;
        let Some(words) = words else {
            return Ok(PageAnswer::OtherLanguages(OtherLanguages {
                id: id.to_owned(),
                title: self.card(placed, lang)?.title,
                languages: placed.tags.iter().map(|tag| self.languages.get(tag)).collect(),
            }));
        };
        let related = placed.item.related.iter().filter_map(|id| self.items.get(id));
        let topic_named = |id: &String| self.topics.iter().find(|topic| topic.id == *id);
        let around = Surroundings {
            languages: &self.languages,
            open: &placed.open,
            today: self.today,
            place: self.place(&placed.item.jurisdiction, lang),
            topics: placed
                .item
                .topics
                .iter()
                .filter_map(topic_named)
                .map(|topic| self.languages.name(&topic.names, lang, &topic.id))
                .collect(),
            related: related.map(|placed| self.card(placed, lang)).collect::<Result<_, _>>()?,
        };
        Ok(PageAnswer::Page(Box::new(page(&placed.item, &placed.tags, lang, &words, around)?)))
    }

    /// Searches all languages at once and shows what it finds in `lang` where that is possible.
    ///
    /// # Errors
    /// [`Error::Search`] if an index is damaged; [`Error::Bundle`] if a bundle is.
    pub fn search(&self, query: &str, lang: &str) -> Result<SearchAnswer, Error> {
        let searcher = self.searcher.get_or_init(|| searcher(&self.library.bundles).map_err(|e| e.to_string()));
        let searcher = searcher.as_ref().map_err(|why| Error::SearchClosed(why.clone()))?;
        let answer = searcher.search(&Query { text: query, reader_lang: lang, results_max: RESULTS_MAX })?;
        let results = answer.hits.iter().filter_map(|hit| self.result(query, &answer.concepts, hit, lang).transpose());
        Ok(SearchAnswer { results: results.collect::<Result<_, _>>()?, query_was_cut: answer.query_was_cut })
    }

    /// What the Library screen shows.
    pub fn library(&self) -> Library {
        self.library.view(self.today)
    }

    fn in_order(&self) -> impl Iterator<Item = &Placed> {
        self.order.iter().filter_map(|id| self.items.get(id))
    }

    fn result(&self, query: &str, concepts: &[String], hit: &Hit, lang: &str) -> Result<Option<SearchResult>, Error> {
        let Some(placed) = self.items.get(&hit.item) else { return Ok(None) };
        let Some(words) = placed.open.store().translation(&hit.item, &hit.lang)? else { return Ok(None) };
        let (mut why, mut snippet) = explain(query, &hit.lang, &words);
        if why.is_empty() {
            // The glossary led here: what matched are its words in the language of the text.
            let terms = concepts.iter().filter_map(|id| self.concepts.get(id));
            let terms: Vec<&str> = terms.flat_map(|concept| terms_in(concept, &hit.lang)).collect();
            (why, snippet) = explain(&terms.join(" "), &hit.lang, &words);
        }
        let matched = self.languages.get(&hit.lang);
        Ok(Some(SearchResult {
            card: self.card(placed, lang)?,
            matched_lang: matched.tag,
            matched_language_name: matched.endonym,
            why,
            snippet,
            snippet_direction: matched.direction,
        }))
    }

    fn card(&self, placed: &Placed, lang: &str) -> Result<Card, Error> {
        Ok(card(placed, self.place(&placed.item.jurisdiction, lang), &self.languages, lang)?)
    }

    fn place(&self, id: &str, lang: &str) -> Text {
        match self.places.get(id) {
            Some(place) => self.languages.name(&place.names, lang, id),
            None => self.languages.text(id, "en"),
        }
    }

    fn topic_view(&self, topic: &Topic, lang: &str) -> TopicView {
        let items = self.items.values().filter(|placed| placed.item.topics.contains(&topic.id)).count();
        TopicView {
            id: topic.id.clone(),
            icon: topic.icon.clone(),
            name: self.languages.name(&topic.names, lang, &topic.id),
            items: u32::try_from(items).unwrap_or(u32::MAX),
        }
    }
}

/// The concept's words in `lang`, or in the language that `lang` is a form of.
fn terms_in<'a>(concept: &'a Concept, lang: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    let primary = lang.split('-').next().unwrap_or(lang);
    let terms = concept.terms.get(lang).or_else(|| concept.terms.get(primary));
    terms.into_iter().flat_map(|terms| std::iter::once(&terms.preferred).chain(&terms.admitted)).map(String::as_str)
}
