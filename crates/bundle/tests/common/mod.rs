//! What the tests share: fixed keys, a small content, bundles signed with them, and a ZIP writer that does
//! as it is told.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod zip;

use std::collections::BTreeMap;

use haki_bundle::{Bundle, Error, MANIFEST_NAME, Unsigned, write_unsigned};
use haki_content::*;
use haki_trust::author::{self, Roles, Signers};
use haki_trust::keys::SigningKey;
use haki_trust::{Known, Publisher, PublisherKind, Root, Target};
use jiff::civil::date;

pub const EXPIRES: &str = "2030-01-01T00:00:00Z";

/// The key of everything that is signed here; the number is the key.
pub fn key(number: u8) -> SigningKey {
    SigningKey::from_seed(&[number; 32])
}

pub fn root(number: u8) -> Vec<u8> {
    let key = key(number);
    author::root(1, EXPIRES, &Roles::of_one(&key), std::slice::from_ref(&key)).expect("a root")
}

pub fn publisher(number: u8, id: &str, namespaces: &[&str]) -> Publisher {
    Publisher {
        id: id.to_owned(),
        name: format!("{id} in full"),
        namespaces: namespaces.iter().map(|namespace| (*namespace).to_owned()).collect(),
        root: Root::from_trusted(&root(number)).expect("a root"),
        kind: PublisherKind::Development,
    }
}

/// The publisher of [`content`].
pub fn trusted() -> Vec<Publisher> {
    vec![publisher(1, "haki", &["eu", "test"])]
}

/// Signatures for a manifest, by name in the file.
pub fn metadata(number: u8, version: u64, manifest: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let targets = BTreeMap::from([(MANIFEST_NAME.to_owned(), Target::of(manifest))]);
    let key = key(number);
    let edition = author::sign_targets(&targets, version, EXPIRES, &Signers::of_one(&key)).expect("an edition");
    edition.files(&BTreeMap::from([(1, root(number))]))
}

pub fn unsigned() -> Unsigned {
    let index = BTreeMap::from([("seg.term".to_owned(), b"terms".to_vec())]);
    let media = BTreeMap::from([("door.svg".to_owned(), b"<svg/>".to_vec()), ("empty".to_owned(), Vec::new())]);
    write_unsigned(&content(), "test-1", &index, &media).expect("a bundle")
}

pub fn sealed() -> Vec<u8> {
    let unsigned = unsigned();
    haki_bundle::seal(&unsigned, &metadata(1, 1, unsigned.manifest_bytes())).expect("a bundle")
}

pub fn open(file: Vec<u8>) -> Result<Bundle, Error> {
    Bundle::open(Box::new(file), &trusted(), &Known::default())
}

/// Every file of the ZIP that [`sealed`] writes, for taking apart.
pub fn sealed_entries() -> BTreeMap<String, Vec<u8>> {
    let unsigned = unsigned();
    let mut entries = metadata(1, 1, unsigned.manifest_bytes());
    entries.extend(unsigned.entries().clone());
    entries.insert(MANIFEST_NAME.to_owned(), unsigned.manifest_bytes().to_vec());
    entries
}

/// A bundle with a manifest changed before it was signed, and other entries changed at will.
pub fn resigned(
    edit_manifest: impl FnOnce(&mut serde_json::Value),
    edit_entries: impl FnOnce(&mut BTreeMap<String, Vec<u8>>),
) -> Vec<u8> {
    let mut entries = sealed_entries();
    let mut manifest = serde_json::from_slice(&entries[MANIFEST_NAME]).expect("JSON");
    edit_manifest(&mut manifest);
    let manifest = serde_json::to_vec(&manifest).expect("JSON");
    entries.extend(metadata(1, 1, &manifest));
    entries.insert(MANIFEST_NAME.to_owned(), manifest);
    edit_entries(&mut entries);
    zip::Zip::of(&entries).bytes()
}

/// A bundle whose `content.sqlite` is `bytes`, properly signed.
pub fn with_database(bytes: &[u8]) -> Vec<u8> {
    let sha256 = hex::encode(Target::of(bytes).sha256);
    resigned(
        |manifest| {
            let entry = &mut manifest["entries"][0];
            assert_eq!(entry["path"], "content.sqlite");
            entry["length_bytes"] = bytes.len().into();
            entry["sha256"] = sha256.into();
        },
        |entries| {
            entries.insert("content.sqlite".to_owned(), bytes.to_vec());
        },
    )
}

pub fn texts(texts: &[(&str, &str)]) -> BTreeMap<String, String> {
    texts.iter().map(|(lang, text)| ((*lang).to_owned(), (*text).to_owned())).collect()
}

pub fn content() -> Content {
    let language = |tag: &str, endonym: &str, direction| Language {
        tag: tag.to_owned(),
        endonym: endonym.to_owned(),
        name: tag.to_owned(),
        script: "Latn".to_owned(),
        direction,
        font: String::new(),
        keyboard: String::new(),
    };
    let source = Source {
        title: "Reading Rooms Act".to_owned(),
        reference: "Act 1/2026".to_owned(),
        url: "https://example.org/1".to_owned(),
        status: SourceStatus::AppliesFrom,
        applies_from: Some(date(2027, 1, 1)),
        checked_on: date(2026, 11, 1),
        evidence: Evidence::Compared,
    };
    let number = LegalNumber {
        value: 14,
        unit: Unit::WorkingDays,
        source: "act-art-2".to_owned(),
        valid_from: date(2027, 1, 1),
    };
    Content {
        head: Head {
            publisher: "haki".to_owned(),
            publisher_name: "Haki".to_owned(),
            namespace: "test".to_owned(),
            edition: 3,
            issued: date(2026, 11, 24),
            review_by: date(2027, 5, 24),
        },
        languages: vec![language("en", "English", Direction::Ltr), language("ar", "العربية", Direction::Rtl)],
        topics: vec![Topic {
            id: "reading".to_owned(),
            icon: "book".to_owned(),
            names: texts(&[("ar", "قراءة"), ("en", "Reading")]),
        }],
        places: vec![
            Place { id: "eu".to_owned(), parent: None, names: texts(&[("en", "European Union")]) },
            Place { id: "de".to_owned(), parent: Some("eu".to_owned()), names: BTreeMap::new() },
        ],
        emergency_numbers: vec![EmergencyNumber {
            id: "eu-112".to_owned(),
            place: "eu".to_owned(),
            number: "112".to_owned(),
            cost: Cost::Free,
            hours: Hours::Always,
            source_url: "https://example.org/112".to_owned(),
            evidence: Evidence::Uncompared,
            checked_on: date(2026, 11, 1),
            purposes: texts(&[("en", "Any emergency")]),
        }],
        concepts: vec![Concept {
            id: "library-card".to_owned(),
            terms: BTreeMap::from([(
                "en".to_owned(),
                Terms {
                    preferred: "library card".to_owned(),
                    admitted: vec!["reader's pass".to_owned()],
                    confidence: Confidence::Medium,
                },
            )]),
        }],
        sources: BTreeMap::from([("act".to_owned(), source)]),
        numbers: BTreeMap::from([("appeal-days".to_owned(), number)]),
        items: vec![item("borrow", &["ar", "en"]), item("open-hours", &["en"])],
    }
}

pub fn item(id: &str, languages: &[&str]) -> Item {
    let block = |kind, role, html: &str| Block { kind, role, html: html.to_owned() };
    let translation = |tag: &str| Translation {
        title: format!("{id} in {tag}"),
        summary: format!("<strong>{id}</strong>, said in {tag}."),
        blocks: vec![
            block(BlockKind::Paragraph, SectionRole::Lead, "Ask at the desk."),
            block(BlockKind::Heading, SectionRole::WhoWillKnow, "Who will know"),
            block(BlockKind::Bullet, SectionRole::WhoWillKnow, "The <a href=\"source:act-art-2\">librarian</a>."),
        ],
        of_revision: 2,
        method: if tag == "en" { Method::Original } else { Method::MachineDraft },
        aliases: vec!["lend".to_owned(), "loan".to_owned()],
    };
    Item {
        id: id.to_owned(),
        kind: ItemKind::Procedure,
        jurisdiction: "eu".to_owned(),
        topics: vec!["reading".to_owned()],
        audience: vec![Audience::Everyone, Audience::TemporaryProtection],
        original: "en".to_owned(),
        version: 4,
        revision: 2,
        reviewed_on: date(2026, 11, 1),
        reviewer_role: ReviewerRole::Author,
        review_due: date(2027, 5, 1),
        sources: vec![Citation { id: "act-art-2".to_owned(), source: "act".to_owned(), pinpoint: "Art. 2".to_owned() }],
        related: vec!["open-hours".to_owned()],
        translations: languages.iter().map(|tag| ((*tag).to_owned(), translation(tag))).collect(),
    }
}
