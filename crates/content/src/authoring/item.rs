//! Items: `item.toml` and one Markdown file per language.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::markdown::{self, ParsedPage};
use super::problem::Problems;
use super::references::{AuthoredSource, cite, is_kebab_case};
use super::shared::Shared;
use super::toml_file::{Day, TomlFile};
use super::{ProblemCode, Tree, parity};
use crate::{Audience, Citation, Item, ItemKind, LanguageTag, LegalNumber, Method, ReviewerRole, Translation};

/// What items of one folder refer to.
pub(super) struct Context<'a> {
    pub(super) tree: &'a Tree,
    pub(super) folder: &'a str,
    pub(super) shared: &'a Shared,
    pub(super) sources: &'a BTreeMap<String, AuthoredSource>,
    pub(super) numbers: &'a BTreeMap<String, LegalNumber>,
}

/// `item.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemFile {
    kind: ItemKind,
    jurisdiction: String,
    topics: Vec<String>,
    audience: Vec<Audience>,
    original: LanguageTag,
    version: u32,
    revision: u32,
    reviewed_on: Day,
    reviewer_role: ReviewerRole,
    review_due: Day,
    sources: Vec<String>,
    #[serde(default)]
    related: Vec<String>,
    translations: BTreeMap<LanguageTag, TranslationLine>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TranslationLine {
    of_revision: u32,
    method: Method,
}

/// Reads all items of the folder, sorted by id.
pub(super) fn read_all(context: &Context<'_>, problems: &mut Problems) -> Vec<Item> {
    let aliases = read_aliases(context, problems);
    let prefix = format!("{}/", context.folder);
    let mut items: Vec<Item> = context
        .tree
        .keys()
        .filter_map(|path| path.strip_prefix(&prefix)?.strip_suffix("/item.toml"))
        .filter(|id| !id.contains('/'))
        .filter_map(|id| read_one(context, id, &aliases, problems))
        .collect();
    items.sort_by(|a, b| a.id.cmp(&b.id));
    let ids: BTreeSet<&str> = items.iter().map(|item| item.id.as_str()).collect();
    for (tag, of_language) in &aliases {
        let path = format!("{prefix}aliases/{tag}.toml");
        for id in of_language.keys().filter(|id| !ids.contains(id.as_str())) {
            let line = super::toml_file::line_in(context.tree, &path, id);
            problems.add(&path, line, ProblemCode::Reference, format!("there is no item `{id}`"));
        }
    }
    items
}

type Aliases = BTreeMap<LanguageTag, BTreeMap<String, Vec<String>>>;

fn read_aliases(context: &Context<'_>, problems: &mut Problems) -> Aliases {
    let prefix = format!("{}/aliases/", context.folder);
    let mut aliases = Aliases::new();
    for path in context.tree.keys().filter(|path| path.starts_with(&prefix)) {
        let Some(tag) = path[prefix.len()..].strip_suffix(".toml") else { continue };
        if let Some(toml) = TomlFile::optional(context.tree, path, problems)
            && let Some(read) = toml.parse(problems)
        {
            aliases.insert(tag.to_owned(), read);
        }
    }
    aliases
}

fn read_one(context: &Context<'_>, id: &str, aliases: &Aliases, problems: &mut Problems) -> Option<Item> {
    let path = format!("{}/{id}/item.toml", context.folder);
    if !is_kebab_case(id) {
        problems.add(&path, 0, ProblemCode::Id, format!("`{id}` is not a kebab-case id (a–z, 0–9 and -)"));
    }
    let toml = TomlFile::new(context.tree, &path, problems)?;
    let file: ItemFile = toml.parse(problems)?;
    check_facts(context, &toml, &file, problems);
    let pages = read_pages(context, id, &toml, &file, problems);

    let mut sources: Vec<Citation> = Vec::new();
    for cited in &file.sources {
        match cite(context.sources, cited) {
            Some(citation) => sources.push(citation),
            None => {
                let message = format!("there is no source `{cited}` in sources.toml");
                problems.add(&path, toml.line_of(cited), ProblemCode::Reference, message);
            }
        }
    }
    if sources.is_empty() {
        problems.add(&path, 0, ProblemCode::Reference, "an item has at least one source");
    }
    if let Some(page) = pages.get(&file.original) {
        let linked = std::iter::once(&page.summary).chain(&page.blocks).flat_map(|block| &block.links);
        for citation in linked.filter_map(|link| cite(context.sources, link.strip_prefix("source:")?)) {
            if !sources.contains(&citation) {
                sources.push(citation);
            }
        }
    }

    let translations = pages
        .iter()
        .map(|(tag, page)| {
            let line = &file.translations[tag];
            let translation = Translation {
                title: page.title.clone(),
                summary: page.summary.html.clone(),
                blocks: page.blocks.iter().map(markdown::ParsedBlock::to_block).collect(),
                of_revision: line.of_revision,
                method: line.method,
                aliases: aliases.get(tag).and_then(|of_language| of_language.get(id)).cloned().unwrap_or_default(),
            };
            (tag.clone(), translation)
        })
        .collect();
    Some(Item {
        id: id.to_owned(),
        kind: file.kind,
        jurisdiction: file.jurisdiction,
        topics: file.topics,
        audience: file.audience,
        original: file.original,
        version: file.version,
        revision: file.revision,
        reviewed_on: file.reviewed_on.0,
        reviewer_role: file.reviewer_role,
        review_due: file.review_due.0,
        sources,
        related: file.related,
        translations,
    })
}

fn check_facts(context: &Context<'_>, toml: &TomlFile<'_>, file: &ItemFile, problems: &mut Problems) {
    for topic in file.topics.iter().filter(|topic| !context.shared.has_topic(topic)) {
        let message = format!("there is no topic `{topic}` in topics.toml");
        problems.add(toml.path, toml.line_of(topic), ProblemCode::Reference, message);
    }
    if file.topics.is_empty() {
        problems.add(toml.path, toml.line_of("topics"), ProblemCode::Reference, "an item has at least one topic");
    }
    if !context.shared.has_place(&file.jurisdiction) {
        let message = format!("there is no place `{}` in places.toml", file.jurisdiction);
        problems.add(toml.path, toml.line_of("jurisdiction"), ProblemCode::Reference, message);
    }
    if file.review_due.0 <= file.reviewed_on.0 {
        let message = "review_due must be later than reviewed_on";
        problems.add(toml.path, toml.line_of("review_due"), ProblemCode::Date, message);
    }
    match file.translations.get(&file.original) {
        Some(line) if line.method == Method::Original && line.of_revision == file.revision => {}
        _ => {
            let message = format!(
                "the original language `{}` needs a line with of_revision = {} and method = \"original\"",
                file.original, file.revision
            );
            problems.add(toml.path, toml.line_of("translations"), ProblemCode::Translation, message);
        }
    }
    for (tag, line) in &file.translations {
        if line.of_revision > file.revision {
            let message = format!("`{tag}` claims revision {}, but the item is at {}", line.of_revision, file.revision);
            problems.add(toml.path, toml.line_of(tag), ProblemCode::Translation, message);
        }
        if line.method == Method::Original && *tag != file.original {
            let message = format!("`{tag}` is not the original language; say how it was translated");
            problems.add(toml.path, toml.line_of(tag), ProblemCode::Translation, message);
        }
        if !context.shared.has_language(tag) {
            let message = format!("there is no language `{tag}` in languages.toml");
            problems.add(toml.path, toml.line_of(tag), ProblemCode::Reference, message);
        }
    }
}

/// Reads the page of every language that has both a file and a line, and compares it with the original.
fn read_pages(
    context: &Context<'_>,
    id: &str,
    toml: &TomlFile<'_>,
    file: &ItemFile,
    problems: &mut Problems,
) -> BTreeMap<LanguageTag, ParsedPage> {
    let prefix = format!("{}/{id}/", context.folder);
    let mut pages = BTreeMap::new();
    for path in context.tree.keys().filter(|path| path.starts_with(&prefix) && !path.ends_with("/item.toml")) {
        let Some(tag) = path[prefix.len()..].strip_suffix(".md") else {
            problems.add(path, 0, ProblemCode::Structure, "an item's folder holds item.toml and one .md per language");
            continue;
        };
        if !file.translations.contains_key(tag) {
            let message = format!("`{tag}` has no line under [translations] in item.toml");
            problems.add(path, 0, ProblemCode::Translation, message);
            continue;
        }
        let Ok(text) = std::str::from_utf8(&context.tree[path]) else { continue };
        let page = markdown::parse(path, text, context.numbers, problems);
        for block in std::iter::once(&page.summary).chain(&page.blocks) {
            for cited in block.links.iter().filter_map(|link| link.strip_prefix("source:")) {
                if cite(context.sources, cited).is_none() {
                    let message = format!("there is no source `{cited}` in sources.toml");
                    problems.add(path, block.line, ProblemCode::Reference, message);
                }
            }
        }
        pages.insert(tag.to_owned(), page);
    }
    for tag in file.translations.keys().filter(|tag| !pages.contains_key(*tag)) {
        let message = format!("`{tag}` has a line under [translations], but {tag}.md is missing");
        problems.add(toml.path, toml.line_of(tag), ProblemCode::Translation, message);
    }
    if let Some(original) = pages.get(&file.original) {
        for (tag, page) in pages.iter().filter(|(tag, _)| **tag != file.original) {
            // A translation of an older revision may have other blocks; it is shown as outdated.
            if file.translations[tag].of_revision == file.revision {
                parity::check(&format!("{prefix}{tag}.md"), original, page, problems);
            }
        }
    }
    pages
}
