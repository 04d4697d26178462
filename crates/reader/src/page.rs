//! One page in one language, with everything that says where its words come from.

use haki_content::{Block, Item, Method, Source, Translation};
use jiff::civil::Date;

use crate::languages::Languages;
use crate::library::OpenBundle;
use crate::sanitise::sanitise;
use crate::view::{BlockView, Card, Page, SourceView, Text};

/// What a page stands among.
pub(crate) struct Surroundings<'a> {
    pub(crate) languages: &'a Languages,
    pub(crate) open: &'a OpenBundle,
    pub(crate) today: Date,
    pub(crate) place: Text,
    pub(crate) topics: Vec<Text>,
    pub(crate) related: Vec<Card>,
}

/// Returns the page of `item` in `lang` with the words of `translation`.
///
/// # Errors
/// If the bundle's sources cannot be read.
pub(crate) fn page(
    item: &Item,
    tags: &[String],
    lang: &str,
    translation: &Translation,
    around: Surroundings<'_>,
) -> Result<Page, haki_bundle::Error> {
    let sources = around.open.store().sources()?;
    let cited = item.sources.iter().filter_map(|citation| {
        let source = sources.get(&citation.source)?;
        Some(source_view(&citation.id, &citation.pinpoint, source, around.today))
    });
    Ok(Page {
        id: item.id.clone(),
        kind: item.kind,
        language: around.languages.get(lang),
        title: translation.title.clone(),
        summary_html: sanitise(&translation.summary),
        blocks: translation.blocks.iter().map(block_view).collect(),
        place: around.place,
        topics: around.topics,
        sources: cited.collect(),
        related: around.related,
        reviewed_on: item.reviewed_on.to_string(),
        reviewer_role: item.reviewer_role,
        review_due: item.review_due.to_string(),
        is_old: item.review_due <= around.today,
        method: translation.method,
        is_outdated: translation.method != Method::Original && translation.of_revision < item.revision,
        original: around.languages.get(&item.original),
        languages: tags.iter().map(|tag| around.languages.get(tag)).collect(),
        signer: around.open.signer(),
    })
}

fn block_view(block: &Block) -> BlockView {
    BlockView { kind: block.kind, role: block.role, html: sanitise(&block.html) }
}

/// An act that starts to apply on a day counts as in force from that day on.
fn source_view(id: &str, pinpoint: &str, source: &Source, today: Date) -> SourceView {
    use haki_content::SourceStatus::{AppliesFrom, InForce};
    let has_begun = source.applies_from.is_some_and(|day| day <= today);
    SourceView {
        id: id.to_owned(),
        pinpoint: pinpoint.to_owned(),
        title: source.title.clone(),
        reference: source.reference.clone(),
        url: source.url.clone(),
        status: if source.status == AppliesFrom && has_begun { InForce } else { source.status },
        applies_from: source.applies_from.map(|day| day.to_string()),
        checked_on: source.checked_on.to_string(),
        evidence: source.evidence,
    }
}
