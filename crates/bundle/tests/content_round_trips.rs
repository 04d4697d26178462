//! Content → database → content.

mod common;

use std::collections::BTreeMap;

use common::*;
use haki_bundle::{Store, to_sqlite};
use haki_content::*;
use jiff::civil::Date;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;

fn store(content: &Content) -> Store {
    Store::open(&to_sqlite(content).expect("it is written")).expect("it opens")
}

#[test]
fn parts_are_what_was_written() {
    let (content, store) = (content(), store(&content()));
    assert_eq!(store.head().as_ref(), Ok(&content.head));
    assert_eq!(store.languages().as_ref(), Ok(&content.languages));
    assert_eq!(store.topics().as_ref(), Ok(&content.topics));
    assert_eq!(store.places().as_ref(), Ok(&content.places));
    assert_eq!(store.emergency_numbers().as_ref(), Ok(&content.emergency_numbers));
    assert_eq!(store.concepts().as_ref(), Ok(&content.concepts));
    assert_eq!(store.sources().as_ref(), Ok(&content.sources));
    assert_eq!(store.numbers().as_ref(), Ok(&content.numbers));
    assert_eq!(store.read_content(), Ok(content));
    store.check().expect("every page is whole");
}

#[test]
fn items_are_found_by_id_and_language() {
    let (content, store) = (content(), store(&content()));
    assert_eq!(store.item_ids().expect("ids"), ["borrow", "open-hours"]);
    let found = store.item("borrow").expect("it reads").expect("it is there");
    assert_eq!(found.languages, ["ar", "en"]);
    assert_eq!(found.item, Item { translations: BTreeMap::new(), ..content.items[0].clone() });
    assert_eq!(store.item("borro"), Ok(None));
    assert_eq!(store.translation("borrow", "ar"), Ok(Some(content.items[0].translations["ar"].clone())));
    assert_eq!(store.translation("open-hours", "ar"), Ok(None));
    assert_eq!(store.translation("'; DROP TABLE item; --", "en"), Ok(None));
}

#[test]
fn cards_are_those_that_have_the_language() {
    let store = store(&content());
    let ids = |tag| store.cards(tag).expect("cards").into_iter().map(|card| card.id).collect::<Vec<_>>();
    assert_eq!(ids("en"), ["borrow", "open-hours"]);
    assert_eq!(ids("ar"), ["borrow"]);
    assert_eq!(ids("xx"), [""; 0]);
    let card = store.cards("ar").expect("cards").remove(0);
    assert_eq!((card.kind, card.jurisdiction.as_str()), (ItemKind::Procedure, "eu"));
    assert_eq!((card.title.as_str(), card.topics), ("borrow in ar", vec!["reading".to_owned()]));
    let texts = store.texts_per_language().expect("counts");
    assert_eq!(texts, BTreeMap::from([("ar".to_owned(), 1), ("en".to_owned(), 2)]));
}

/// As many texts as the Declaration has: 31 items in 520 languages. Every one is found through an index.
#[test]
fn holds_sixteen_thousand_texts() {
    let languages: Vec<String> = (0..520).map(|at| format!("q{at:03}")).collect();
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    let mut content = content();
    content.items = (1..=31).map(|at| item(&format!("article-{at:02}"), &languages)).collect();
    let store = store(&content);
    assert_eq!(store.cards("q519").expect("cards").len(), 31);
    let found = store.translation("article-31", "q519").expect("it reads").expect("it is there");
    assert_eq!(found, content.items[30].translations["q519"]);
    assert_eq!(store.item("article-01").expect("it reads").expect("it is there").languages.len(), 520);
    assert!(store.read_content() == Ok(content));
}

#[test]
fn nothing_at_all_round_trips() {
    let nothing = Content {
        languages: Vec::new(),
        topics: Vec::new(),
        places: Vec::new(),
        emergency_numbers: Vec::new(),
        concepts: Vec::new(),
        sources: BTreeMap::new(),
        numbers: BTreeMap::new(),
        items: Vec::new(),
        ..content()
    };
    assert_eq!(store(&nothing).read_content(), Ok(nothing));
}

/// Any text, also with NUL, quotes, and characters beyond the first plane.
fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z-]{1,12}", "\\PC{0,20}", Just("\0'\"\u{10FFFF}".to_owned()), Just(String::new())]
}

fn day() -> impl Strategy<Value = Date> {
    (-9999_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| Date::new(y, m, d).expect("a day"))
}

fn names() -> impl Strategy<Value = BTreeMap<String, String>> {
    btree_map(text(), text(), 0..4)
}

fn one<T: Copy + std::fmt::Debug>(all: &'static [T]) -> impl Strategy<Value = T> {
    proptest::sample::select(all)
}

const EVIDENCE: &[Evidence] = &[Evidence::Compared, Evidence::Uncompared];

prop_compose! {
    fn any_head()(texts in vec(text(), 3), edition in 0..=i64::MAX as u64, issued in day(), review_by in day()) -> Head {
        let [publisher, publisher_name, namespace] = texts.try_into().expect("three");
        Head { publisher, publisher_name, namespace, edition, issued, review_by }
    }
}

prop_compose! {
    fn any_language()(texts in vec(text(), 6), direction in one(&[Direction::Ltr, Direction::Rtl])) -> Language {
        let [tag, endonym, name, script, font, keyboard] = texts.try_into().expect("six");
        Language { tag, endonym, name, script, direction, font, keyboard }
    }
}

prop_compose! {
    fn any_number()(
        texts in vec(text(), 4), cost in one(&[Cost::Free, Cost::Unknown]), hours in one(&[Hours::Always, Hours::Unknown]),
        evidence in one(EVIDENCE), checked_on in day(), purposes in names(),
    ) -> EmergencyNumber {
        let [id, place, number, source_url] = texts.try_into().expect("four");
        EmergencyNumber { id, place, number, cost, hours, source_url, evidence, checked_on, purposes }
    }
}

prop_compose! {
    fn any_terms()(
        preferred in text(), admitted in vec(text(), 0..3),
        confidence in one(&[Confidence::High, Confidence::Medium, Confidence::Low]),
    ) -> Terms {
        Terms { preferred, admitted, confidence }
    }
}

prop_compose! {
    fn any_source()(
        texts in vec(text(), 3), applies_from in proptest::option::of(day()), checked_on in day(), evidence in one(EVIDENCE),
        status in one(&[SourceStatus::InForce, SourceStatus::AppliesFrom, SourceStatus::Repealed]),
    ) -> Source {
        let [title, reference, url] = texts.try_into().expect("three");
        Source { title, reference, url, status, applies_from, checked_on, evidence }
    }
}

prop_compose! {
    fn any_legal_number()(
        value in any::<u32>(), source in text(), valid_from in day(),
        unit in one(&[
            Unit::Hours, Unit::Days, Unit::WorkingDays, Unit::Weeks, Unit::Months, Unit::Years, Unit::Age, Unit::Euro,
            Unit::Count, Unit::Percent,
        ]),
    ) -> LegalNumber {
        LegalNumber { value, unit, source, valid_from }
    }
}

prop_compose! {
    fn any_block()(
        html in text(),
        kind in one(&[BlockKind::Heading, BlockKind::Paragraph, BlockKind::Step, BlockKind::Bullet]),
        role in one(&[
            SectionRole::Lead, SectionRole::Steps, SectionRole::Deadlines, SectionRole::Documents, SectionRole::Risks,
            SectionRole::WhoWillKnow, SectionRole::Help, SectionRole::Facts,
        ]),
    ) -> Block {
        Block { kind, role, html }
    }
}

prop_compose! {
    fn any_translation()(
        title in text(), summary in text(), blocks in vec(any_block(), 0..4), of_revision in any::<u32>(),
        aliases in vec(text(), 0..3),
        method in one(&[
            Method::Original, Method::Human, Method::MachineReviewed, Method::MachineDraft, Method::Unstated,
        ]),
    ) -> Translation {
        Translation { title, summary, blocks, of_revision, method, aliases }
    }
}

prop_compose! {
    fn any_item()(
        texts in vec(text(), 2), lists in vec(vec(text(), 0..3), 2), days in vec(day(), 2), counts in vec(any::<u32>(), 2),
        kind in one(&[
            ItemKind::Right, ItemKind::Procedure, ItemKind::Explainer, ItemKind::Emergency, ItemKind::Instrument,
        ]),
        audience in vec(one(&[
            Audience::Everyone, Audience::AsylumApplicant, Audience::Undocumented, Audience::TemporaryProtection,
            Audience::Recognised, Audience::VisaHolder, Audience::Child,
        ]), 0..3),
        reviewer_role in one(&[
            ReviewerRole::Author, ReviewerRole::Lawyer, ReviewerRole::Organisation, ReviewerRole::Publisher,
        ]),
        citations in vec((text(), text(), text()), 0..3),
        translations in btree_map(text(), any_translation(), 0..4),
    ) -> Item {
        let [jurisdiction, original] = texts.try_into().expect("two");
        let [topics, related] = lists.try_into().expect("two");
        let citation = |(id, source, pinpoint)| Citation { id, source, pinpoint };
        let sources = citations.into_iter().map(citation).collect();
        Item {
            id: String::new(), kind, jurisdiction, topics, audience, original, version: counts[0], revision: counts[1],
            reviewed_on: days[0], reviewer_role, review_due: days[1], sources, related, translations,
        }
    }
}

prop_compose! {
    fn any_content()(
        head in any_head(),
        languages in vec(any_language(), 0..4),
        topics in vec((text(), text(), names()), 0..4),
        places in vec((text(), proptest::option::of(text()), names()), 0..4),
        emergency_numbers in vec(any_number(), 0..3),
        concepts in vec((text(), btree_map(text(), any_terms(), 0..3)), 0..3),
        sources in btree_map(text(), any_source(), 0..3),
        numbers in btree_map(text(), any_legal_number(), 0..3),
        items in btree_map(text(), any_item(), 0..4),
    ) -> Content {
        Content {
            head,
            languages,
            topics: topics.into_iter().map(|(id, icon, names)| Topic { id, icon, names }).collect(),
            places: places.into_iter().map(|(id, parent, names)| Place { id, parent, names }).collect(),
            emergency_numbers,
            concepts: concepts.into_iter().map(|(id, terms)| Concept { id, terms }).collect(),
            sources,
            numbers,
            items: items.into_iter().map(|(id, item)| Item { id, ..item }).collect(),
        }
    }
}

proptest! {
    #[test]
    fn any_content_round_trips(content in any_content()) {
        let bytes = to_sqlite(&content).expect("it is written");
        prop_assert!(bytes == to_sqlite(&content).expect("it is written"));
        let store = Store::open(&bytes).expect("it opens");
        store.check().expect("every page is whole");
        prop_assert_eq!(store.read_content().expect("it reads"), content);
    }
}
