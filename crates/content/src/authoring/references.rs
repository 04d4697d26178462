//! What refers to what: sources, legal numbers, items.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::problem::Problems;
use super::toml_file::{Day, TomlFile, line_in};
use super::{ProblemCode, ReadBundle, Tree};
use crate::{Citation, Evidence, Item, LegalNumber, Source, SourceStatus, Unit};

/// A source of `sources.toml`, with how its articles are cited.
#[derive(Debug)]
pub(super) struct AuthoredSource {
    pub(super) source: Source,
    article_sign: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceTable {
    title: String,
    reference: String,
    url: String,
    status: SourceStatus,
    applies_from: Option<Day>,
    checked_on: Day,
    evidence: Evidence,
    #[serde(default = "article")]
    article_sign: String,
}

fn article() -> String {
    "Art.".to_owned()
}

/// Reads `sources.toml`; a folder whose items come from an adapter needs none.
pub(super) fn read_sources(tree: &Tree, folder: &str, problems: &mut Problems) -> BTreeMap<String, AuthoredSource> {
    let path = format!("{folder}/sources.toml");
    let tables: BTreeMap<String, SourceTable> =
        TomlFile::optional(tree, &path, problems).and_then(|toml| toml.parse(problems)).unwrap_or_default();
    for (id, table) in &tables {
        if table.status == SourceStatus::AppliesFrom && table.applies_from.is_none() {
            let message = format!("`{id}` has the status applies_from, so it needs the date");
            problems.add(&path, line_in(tree, &path, id), ProblemCode::Date, message);
        }
        if !table.url.starts_with("http://") && !table.url.starts_with("https://") {
            let message = format!("the url of `{id}` is not a web address");
            problems.add(&path, line_in(tree, &path, id), ProblemCode::Reference, message);
        }
    }
    tables
        .into_iter()
        .map(|(id, table)| {
            let source = Source {
                title: table.title,
                reference: table.reference,
                url: table.url,
                status: table.status,
                applies_from: table.applies_from.map(|day| day.0),
                checked_on: table.checked_on.0,
                evidence: table.evidence,
            };
            (id, AuthoredSource { source, article_sign: table.article_sign })
        })
        .collect()
}

/// Returns the citation that `id` names: a source, or an article, annex or recital of one.
pub(super) fn cite(sources: &BTreeMap<String, AuthoredSource>, id: &str) -> Option<Citation> {
    let whole = |source: &str, pinpoint: String| Citation { id: id.to_owned(), source: source.to_owned(), pinpoint };
    if sources.contains_key(id) {
        return Some(whole(id, String::new()));
    }
    ["-art-", "-annex-", "-recital-"].iter().find_map(|infix| {
        let (source, number) = id.rsplit_once(infix)?;
        let sign = match *infix {
            "-annex-" => "Annex",
            "-recital-" => "Recital",
            _ => &sources.get(source)?.article_sign,
        };
        let is_number = !number.is_empty() && number.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        (is_number && sources.contains_key(source)).then(|| whole(source, format!("{sign} {number}")))
    })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NumberTable {
    value: u32,
    unit: Unit,
    source: String,
    valid_from: Day,
}

/// Reads `numbers.toml`; every legal number has a source that exists.
pub(super) fn read_numbers(
    tree: &Tree,
    folder: &str,
    sources: &BTreeMap<String, AuthoredSource>,
    problems: &mut Problems,
) -> BTreeMap<String, LegalNumber> {
    let path = format!("{folder}/numbers.toml");
    let tables: BTreeMap<String, NumberTable> =
        TomlFile::optional(tree, &path, problems).and_then(|toml| toml.parse(problems)).unwrap_or_default();
    for (id, number) in &tables {
        if cite(sources, &number.source).is_none() {
            let message = format!("`{id}` names the source `{}`, which is not in sources.toml", number.source);
            problems.add(&path, line_in(tree, &path, id), ProblemCode::Reference, message);
        }
    }
    tables
        .into_iter()
        .map(|(id, table)| {
            let NumberTable { value, unit, source, valid_from } = table;
            (id, LegalNumber { value, unit, source, valid_from: valid_from.0 })
        })
        .collect()
}

/// A legal number that no page uses would grow old unseen.
pub(super) fn check_unused_numbers(
    folder: &str,
    tree: &Tree,
    numbers: &BTreeMap<String, LegalNumber>,
    problems: &mut Problems,
) {
    let prefix = format!("{folder}/");
    let path = format!("{folder}/numbers.toml");
    for id in numbers.keys() {
        let braced = format!("{{{id}}}");
        let is_used = tree
            .iter()
            .filter(|(path, _)| path.starts_with(&prefix) && path.ends_with(".md"))
            .any(|(_, bytes)| std::str::from_utf8(bytes).is_ok_and(|text| text.contains(&braced)));
        if !is_used {
            let message = format!("no page uses the legal number `{id}`; remove it");
            problems.add(&path, line_in(tree, &path, id), ProblemCode::Reference, message);
        }
    }
}

/// Related items and items linked from text exist in the same bundle.
pub(super) fn check_related(folder: &str, tree: &Tree, items: &[Item], problems: &mut Problems) {
    let exists = |id: &str| items.iter().any(|item| item.id == id);
    for item in items {
        let path = format!("{folder}/{}/item.toml", item.id);
        for id in item.related.iter().filter(|id| !exists(id) || **id == item.id) {
            let message = format!("`{id}` is not another item of this bundle");
            problems.add(&path, line_in(tree, &path, id), ProblemCode::Reference, message);
        }
        for (tag, translation) in &item.translations {
            let path = format!("{folder}/{}/{tag}.md", item.id);
            let html = std::iter::once(&translation.summary).chain(translation.blocks.iter().map(|block| &block.html));
            for id in html.flat_map(|html| linked_items(html)).filter(|id| !exists(id)) {
                let line = line_in(tree, &path, id);
                problems.add(&path, line, ProblemCode::Reference, format!("there is no item `{id}` in this bundle"));
            }
        }
    }
}

fn linked_items(html: &str) -> impl Iterator<Item = &str> {
    html.split("data-item=\"").skip(1).filter_map(|rest| rest.split('"').next())
}

/// An item id is used in one bundle only, so that a page has one publisher.
pub(super) fn check_ids_across(bundles: &[ReadBundle], problems: &mut Problems) {
    let mut owner: BTreeMap<&str, &str> = BTreeMap::new();
    for bundle in bundles {
        let namespace = bundle.content.head.namespace.as_str();
        for item in &bundle.content.items {
            if let Some(other) = owner.insert(&item.id, namespace) {
                let message = format!("the id `{}` is used by the bundle `{other}` too", item.id);
                problems.add(&format!("{namespace}/{}/item.toml", item.id), 0, ProblemCode::Id, message);
            }
        }
    }
}

/// Tells whether `id` has only a–z, 0–9 and single hyphens between them.
pub(super) fn is_kebab_case(id: &str) -> bool {
    !id.is_empty()
        && id
            .split('-')
            .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}
