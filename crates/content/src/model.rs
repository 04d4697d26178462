//! The content model: what one bundle says, whatever form it came from.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A BCP 47 language tag as content uses it, e.g. `fa-AF`.
pub type LanguageTag = String;

/// Everything that one bundle says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// Who publishes it, under which namespace and edition.
    pub head: Head,
    /// Languages by tag, in the order in which the language gate lists them.
    pub languages: Vec<Language>,
    /// Topics in the order of the home screen. Empty unless the bundle carries shared data.
    pub topics: Vec<Topic>,
    /// Places, general before particular. Empty unless the bundle carries shared data.
    pub places: Vec<Place>,
    /// Emergency numbers. Empty unless the bundle carries shared data.
    pub emergency_numbers: Vec<EmergencyNumber>,
    /// The glossary. Empty unless the bundle carries shared data.
    pub concepts: Vec<Concept>,
    /// Acts and pages that items cite, by id.
    pub sources: BTreeMap<String, Source>,
    /// Legal numbers, by id.
    pub numbers: BTreeMap<String, LegalNumber>,
    /// Items sorted by id.
    pub items: Vec<Item>,
}

/// What a bundle says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Publisher id, kebab-case.
    pub publisher: String,
    /// Publisher's name as shown.
    pub publisher_name: String,
    /// Namespace the bundle speaks for: `eu`, `de/berlin`.
    pub namespace: String,
    /// Edition, counted up from 1.
    pub edition: u64,
    /// Day of issue.
    pub issued: Date,
    /// Day from which the bundle as a whole is old.
    pub review_by: Date,
}

/// A language that content or the gate can name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: LanguageTag,
    /// Its name in itself.
    pub endonym: String,
    /// Its name in English.
    pub name: String,
    /// ISO 15924 script code.
    pub script: String,
    /// Writing direction.
    pub direction: Direction,
    /// Font family carried by the window for this script; empty if none is.
    pub font: String,
    /// Id of the on-screen keyboard layout; empty if there is none.
    pub keyboard: String,
}

/// Writing direction of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A subject on the home screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// Id, kebab-case.
    pub id: String,
    /// Name of its pictogram.
    pub icon: String,
    /// Its word per language.
    pub names: BTreeMap<LanguageTag, String>,
}

/// A jurisdiction: `eu`, `de`, `de/berlin`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Id, levels joined with `/`.
    pub id: String,
    /// The level above, if any.
    pub parent: Option<String>,
    /// Its name per language.
    pub names: BTreeMap<LanguageTag, String>,
}

/// A number to call in an emergency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmergencyNumber {
    /// Id, kebab-case.
    pub id: String,
    /// Place where it works.
    pub place: String,
    /// The number as one dials it.
    pub number: String,
    /// Whether calls are free.
    pub cost: Cost,
    /// When somebody answers.
    pub hours: Hours,
    /// Where the number is published.
    pub source_url: String,
    /// Whether it was compared with that source.
    pub evidence: Evidence,
    /// Day of the check.
    pub checked_on: Date,
    /// What it is for, per language.
    pub purposes: BTreeMap<LanguageTag, String>,
}

/// What a call costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    /// Free from any phone.
    Free,
    /// Not known.
    Unknown,
}

/// When a number is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hours {
    /// Day and night.
    Always,
    /// Not known.
    Unknown,
}

/// An idea of the field and the words for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concept {
    /// Id, kebab-case.
    pub id: String,
    /// Words per language.
    pub terms: BTreeMap<LanguageTag, Terms>,
}

/// The words for one concept in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// The word to use.
    pub preferred: String,
    /// Other words that people use.
    #[serde(default)]
    pub admitted: Vec<String>,
    /// How sure we are of these words.
    pub confidence: Confidence,
}

/// How sure we are of a term. Only `High` and `Medium` terms may be shown as labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Settled word.
    High,
    /// Used, but not settled.
    Medium,
    /// A seed for search only.
    Low,
}

/// An act or a page that items cite.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Title as cited, not translated.
    pub title: String,
    /// Official reference, e.g. `Regulation (EU) 2024/1358`.
    pub reference: String,
    /// Address of the official text.
    pub url: String,
    /// Whether it is law today.
    pub status: SourceStatus,
    /// First day of application, where known.
    #[serde(default)]
    pub applies_from: Option<Date>,
    /// Day of the last check.
    pub checked_on: Date,
    /// Whether the facts were compared with its text.
    pub evidence: Evidence,
}

/// State of a legal source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceStatus {
    /// In force and applied.
    InForce,
    /// Adopted, applies from `applies_from`.
    AppliesFrom,
    /// No longer law.
    Repealed,
}

/// How a fact was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// Compared with the source's text on the day given.
    Compared,
    /// Well established, not compared with the text yet.
    Uncompared,
}

/// A number that the law sets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalNumber {
    /// The number, in `unit`.
    pub value: u32,
    /// Its unit.
    pub unit: Unit,
    /// Source id, with article.
    pub source: String,
    /// First day on which it holds.
    pub valid_from: Date,
}

/// Unit of a legal number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Hours.
    Hours,
    /// Calendar days.
    Days,
    /// Working days.
    WorkingDays,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Age in years.
    Age,
    /// Euro.
    Euro,
    /// A count of things.
    Count,
    /// Per cent.
    Percent,
}

/// One item: a page of any kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Id, kebab-case, never changes.
    pub id: String,
    /// Kind.
    pub kind: ItemKind,
    /// Place it speaks of.
    pub jurisdiction: String,
    /// Topic ids, the main one first.
    pub topics: Vec<String>,
    /// Statuses it speaks to.
    pub audience: Vec<Audience>,
    /// Language it was written in.
    pub original: LanguageTag,
    /// Version of facts and words together, counted up with every change.
    pub version: u32,
    /// Revision of the meaning, counted up when translations must follow.
    pub revision: u32,
    /// Day of the last comparison with the sources.
    pub reviewed_on: Date,
    /// Who reviewed, as a role.
    pub reviewer_role: ReviewerRole,
    /// Day from which it counts as old.
    pub review_due: Date,
    /// Sources in order.
    pub sources: Vec<Citation>,
    /// Ids of related items.
    pub related: Vec<String>,
    /// Words per language.
    pub translations: BTreeMap<LanguageTag, Translation>,
}

/// A place in a source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Citation {
    /// Id as items write it: `eu-2024-1358-art-43`.
    pub id: String,
    /// Id of the source: `eu-2024-1358`.
    pub source: String,
    /// Where in it, as the law writes it: `Art. 43`; empty for the whole.
    pub pinpoint: String,
}

/// Kind of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// A right and who has it.
    Right,
    /// How to do something.
    Procedure,
    /// How something works.
    Explainer,
    /// What to do at once.
    Emergency,
    /// An article of a legal instrument, in its own words.
    Instrument,
}

/// Whom an item speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Everybody, whatever the status.
    Everyone,
    /// People whose asylum application is open.
    AsylumApplicant,
    /// People without a right to stay.
    Undocumented,
    /// People under temporary protection.
    TemporaryProtection,
    /// People with refugee status or subsidiary protection.
    Recognised,
    /// People with a visa or residence permit.
    VisaHolder,
    /// Children.
    Child,
}

/// Who compared an item with its sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewerRole {
    /// Its author only.
    Author,
    /// A lawyer.
    Lawyer,
    /// An organisation of the field.
    Organisation,
    /// Taken over unchanged from the instrument's publisher.
    Publisher,
}

/// The words of an item in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// Title, plain text.
    pub title: String,
    /// Short answer as inline HTML (see [`Block::html`]).
    pub summary: String,
    /// Blocks, of the same kinds in the same order in every language.
    pub blocks: Vec<Block>,
    /// Revision of the original that this translates.
    pub of_revision: u32,
    /// How it was made.
    pub method: Method,
    /// Further words under which readers look for the item.
    pub aliases: Vec<String>,
}

/// How a translation was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// The original itself.
    Original,
    /// Translated by a person.
    Human,
    /// Translated by a machine, reviewed by a person.
    MachineReviewed,
    /// Translated by a machine, reviewed by nobody.
    MachineDraft,
    /// Taken over from a collection that doesn't say how it was made.
    Unstated,
}

/// One aligned piece of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Section it stands in, or opens if it is a heading.
    pub role: SectionRole,
    /// Inline HTML: text, `strong`, `em`, and `a` with `item:`, `source:` or `tel:` only.
    pub html: String,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// Opens a section.
    Heading,
    /// Running text.
    Paragraph,
    /// A numbered step.
    Step,
    /// A list item.
    Bullet,
}

/// What a section is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionRole {
    /// Before the first heading.
    Lead,
    /// What to do.
    Steps,
    /// How long one has.
    Deadlines,
    /// What to bring.
    Documents,
    /// What to know before doing this.
    Risks,
    /// Who will learn of it.
    WhoWillKnow,
    /// Who can help.
    Help,
    /// Anything else that matters.
    Facts,
}

impl Content {
    /// Returns the item with this id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.binary_search_by(|item| item.id.as_str().cmp(id)).ok().map(|at| &self.items[at])
    }

    /// Returns the number of languages that at least one item has.
    pub fn languages_used(&self) -> usize {
        self.items.iter().flat_map(|item| item.translations.keys()).collect::<BTreeSet<_>>().len()
    }
}

impl Item {
    /// Tells whether the translation into `tag` is older than the original's meaning.
    pub fn is_outdated(&self, tag: &str) -> bool {
        self.translations.get(tag).is_some_and(|t| t.of_revision < self.revision)
    }
}
