//! What screens receive: ids, dates, numbers, codes and content words. Types cross IPC as JSON; their
//! TypeScript form stands in `ui/src/generated/view.ts`: a test writes it and fails if it drifts.

use haki_content::{
    BlockKind, Cost, Direction, Evidence, Hours, ItemKind, Method, ReviewerRole, SectionRole, SourceStatus,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language as the gate and the language menu list it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LanguageView {
    /// BCP 47 tag.
    pub tag: String,
    /// Its name in itself.
    pub endonym: String,
    /// Its name in English, for searching.
    pub name: String,
    /// ISO 15924 script code.
    pub script: String,
    /// Writing direction.
    #[ts(type = "'ltr' | 'rtl'")]
    pub direction: Direction,
    /// Font family the window carries for it; empty if none.
    pub font: String,
    /// Whether the interface itself speaks it.
    pub interface: bool,
    /// Number of items that can be read in it.
    pub items: u32,
}

/// What the window needs before anything is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Start {
    /// Languages in the order of the gate: those of the interface, those we know by name, all others.
    pub languages: Vec<LanguageView>,
    /// A code if the library as a whole has a problem: `library-missing`, `library-empty`, `library-none-open`,
    /// `library-unreadable`.
    pub problem: Option<String>,
    /// Number of bundles in use.
    pub open_bundles: u32,
    /// Number of files that were refused.
    pub refused_bundles: u32,
    /// True if any bundle in use was signed with keys made for development.
    pub is_development: bool,
}

/// What the home screen shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Home {
    /// Topics that have at least one item.
    pub topics: Vec<TopicView>,
    /// Emergency numbers.
    pub emergency_numbers: Vec<EmergencyNumberView>,
}

/// A topic with its word in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TopicView {
    /// Id.
    pub id: String,
    /// Pictogram name.
    pub icon: String,
    /// Word.
    pub name: Text,
    /// Items in it.
    pub items: u32,
}

/// A topic and what it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TopicPage {
    /// The topic.
    pub topic: TopicView,
    /// Its items, those in the reader's language first.
    pub cards: Vec<Card>,
}

/// A piece of content text and the language it is in, which may differ from the one asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Text {
    /// The text.
    pub text: String,
    /// BCP 47 tag of the text.
    pub lang: String,
    /// Its direction.
    #[ts(type = "'ltr' | 'rtl'")]
    pub direction: Direction,
}

/// An emergency number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EmergencyNumberView {
    /// As one dials it.
    pub number: String,
    /// What it is for.
    pub purpose: Text,
    /// Place name.
    pub place: Text,
    /// Whether calls are free.
    #[ts(type = "'free' | 'unknown'")]
    pub cost: Cost,
    /// When it is answered.
    #[ts(type = "'always' | 'unknown'")]
    pub hours: Hours,
    /// Where the number is published.
    pub source_url: String,
    /// How it was checked.
    #[ts(type = "'compared' | 'uncompared'")]
    pub evidence: Evidence,
    /// Day of the check, `YYYY-MM-DD`.
    pub checked_on: String,
}

/// An item in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Card {
    /// Item id.
    pub id: String,
    /// Kind.
    #[ts(type = "'right' | 'procedure' | 'explainer' | 'emergency' | 'instrument'")]
    pub kind: ItemKind,
    /// Title, in the reader's language where the item has it.
    pub title: Text,
    /// Short answer as plain text, same language as the title.
    pub summary: Text,
    /// Place name.
    pub place: Text,
    /// Whether the title is in the language that was asked for.
    pub in_reader_language: bool,
}

/// Answer to a search.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SearchAnswer {
    /// Results, best first.
    pub results: Vec<SearchResult>,
    /// True if only the beginning of the query was used.
    pub query_was_cut: bool,
}

/// One result, grouped over all languages of its item.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SearchResult {
    /// The item as the reader sees it.
    pub card: Card,
    /// Language in which the query matched.
    pub matched_lang: String,
    /// Endonym of that language.
    pub matched_language_name: String,
    /// Words of the text that matched, as they stand there.
    pub why: Vec<String>,
    /// A piece of the matching text, cut into marked and unmarked spans.
    pub snippet: Vec<Span>,
    /// Direction of the snippet.
    #[ts(type = "'ltr' | 'rtl'")]
    pub snippet_direction: Direction,
}

/// A span of a snippet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Span {
    /// Its text.
    pub text: String,
    /// Whether it matched.
    pub hit: bool,
}

/// Answer to "show me this page in this language".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "found", rename_all = "snake_case")]
pub enum PageAnswer {
    /// The page has the language.
    Page(Box<Page>),
    /// The page exists in other languages only: the reader chooses, nothing switches by itself.
    OtherLanguages(OtherLanguages),
}

/// A page that lacks the language asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OtherLanguages {
    /// Item id.
    pub id: String,
    /// Title in the language it was written in.
    pub title: Text,
    /// Languages it has.
    pub languages: Vec<LanguageView>,
}

/// One page in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Page {
    /// Item id.
    pub id: String,
    /// Kind.
    #[ts(type = "'right' | 'procedure' | 'explainer' | 'emergency' | 'instrument'")]
    pub kind: ItemKind,
    /// Language shown.
    pub language: LanguageView,
    /// Title.
    pub title: String,
    /// Short answer, sanitised inline HTML.
    pub summary_html: String,
    /// Blocks in order; the same index is the same block in every language.
    pub blocks: Vec<BlockView>,
    /// Place name.
    pub place: Text,
    /// Topic words.
    pub topics: Vec<Text>,
    /// Sources in order.
    pub sources: Vec<SourceView>,
    /// Related items.
    pub related: Vec<Card>,
    /// Day of the last comparison with the sources, `YYYY-MM-DD`.
    pub reviewed_on: String,
    /// Who reviewed, as a role.
    #[ts(type = "'author' | 'lawyer' | 'organisation' | 'publisher'")]
    pub reviewer_role: ReviewerRole,
    /// Day from which it is old, `YYYY-MM-DD`.
    pub review_due: String,
    /// True if that day has come.
    pub is_old: bool,
    /// How the words were made.
    #[ts(type = "'original' | 'human' | 'machine_reviewed' | 'machine_draft' | 'unstated'")]
    pub method: Method,
    /// True if the original has changed since.
    pub is_outdated: bool,
    /// Language it was written in.
    pub original: LanguageView,
    /// All languages it has.
    pub languages: Vec<LanguageView>,
    /// Who signed the bundle that it came in.
    pub signer: Signer,
}

/// Who signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Signer {
    /// Publisher's name.
    pub publisher_name: String,
    /// Namespace of the bundle.
    pub namespace: String,
    /// Edition.
    #[ts(type = "number")]
    pub edition: u64,
    /// Day of issue, `YYYY-MM-DD`.
    pub issued: String,
    /// Fingerprint of the root key set: 12 groups of five digits.
    pub fingerprint: String,
    /// True for keys made on this machine for development.
    pub is_development: bool,
}

/// A block as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BlockView {
    /// What it is.
    #[ts(type = "'heading' | 'paragraph' | 'step' | 'bullet'")]
    pub kind: BlockKind,
    /// Section.
    #[ts(type = "'lead' | 'steps' | 'deadlines' | 'documents' | 'risks' | 'who-will-know' | 'help' | 'facts'")]
    pub role: SectionRole,
    /// Sanitised inline HTML; `a` has `data-item`, `data-source` or `data-tel`, never `href` to the network.
    pub html: String,
}

/// A source as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SourceView {
    /// Citation id, as `data-source` in blocks names it.
    pub id: String,
    /// Where in the source: `Art. 43`; may be empty.
    pub pinpoint: String,
    /// Title.
    pub title: String,
    /// Official reference.
    pub reference: String,
    /// Address, shown as text.
    pub url: String,
    /// Whether it is law today.
    #[ts(type = "'in_force' | 'applies_from' | 'repealed'")]
    pub status: SourceStatus,
    /// First day of application, `YYYY-MM-DD`.
    pub applies_from: Option<String>,
    /// Day of the check, `YYYY-MM-DD`.
    pub checked_on: String,
    /// How it was checked.
    #[ts(type = "'compared' | 'uncompared'")]
    pub evidence: Evidence,
}

/// What the Library screen shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Library {
    /// Folder that was read, for the reader to recognise it.
    pub folder: String,
    /// A code if the library as a whole has a problem, as in [`Start`].
    pub problem: Option<String>,
    /// Bundles in file-name order.
    pub bundles: Vec<BundleView>,
}

/// One bundle of the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum BundleView {
    /// Verified and in use.
    Open {
        /// File name.
        file: String,
        /// Who signed.
        signer: Signer,
        /// Length of the file in bytes.
        #[ts(type = "number")]
        bytes: u64,
        /// Day from which it is old, `YYYY-MM-DD`.
        review_by: String,
        /// True if that day, or the expiry of its metadata, has come.
        is_old: bool,
        /// Languages with at least one item.
        languages: u32,
        /// Items.
        items: u32,
        /// Item texts: items times their languages.
        texts: u32,
    },
    /// Not read.
    Refused {
        /// File name.
        file: String,
        /// Stable code: the message ids are `error-<code>` and `error-<code>-help`.
        code: String,
        /// What exactly, for the publisher; English.
        detail: String,
    },
}

/// An error as screens receive it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ErrorView {
    /// Stable code: the message ids are `error-<code>` and `error-<code>-help`.
    pub code: String,
}
