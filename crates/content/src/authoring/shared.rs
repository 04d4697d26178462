//! Data that all bundles share: languages, topics, places, emergency numbers, glossary.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::problem::Problems;
use super::toml_file::{Day, TomlFile, line_in};
use super::{ProblemCode, Tree};
use crate::{Concept, Cost, Direction, EmergencyNumber, Evidence, Hours, Language, LanguageTag, Place, Terms, Topic};

/// Shared data as read.
#[derive(Debug, Default)]
pub(super) struct Shared {
    pub(super) languages: Vec<Language>,
    pub(super) topics: Vec<Topic>,
    pub(super) places: Vec<Place>,
    pub(super) emergency_numbers: Vec<EmergencyNumber>,
    pub(super) concepts: Vec<Concept>,
}

impl Shared {
    pub(super) fn has_language(&self, tag: &str) -> bool {
        self.languages.iter().any(|language| language.tag == tag)
    }

    pub(super) fn has_topic(&self, id: &str) -> bool {
        self.topics.iter().any(|topic| topic.id == id)
    }

    pub(super) fn has_place(&self, id: &str) -> bool {
        self.places.iter().any(|place| place.id == id)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageTable {
    endonym: String,
    name: String,
    script: String,
    direction: Direction,
    font: String,
    keyboard: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicTable {
    icon: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceTable {
    parent: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EmergencyTable {
    place: String,
    number: String,
    cost: Cost,
    hours: Hours,
    source_url: String,
    evidence: Evidence,
    checked_on: Day,
}

/// `names/<lang>.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct NamesFile {
    #[serde(default)]
    topics: BTreeMap<String, String>,
    #[serde(default)]
    places: BTreeMap<String, String>,
    #[serde(default)]
    emergency: BTreeMap<String, String>,
}

type Names = BTreeMap<LanguageTag, NamesFile>;

/// Reads the shared files of `tree`.
pub(super) fn read(tree: &Tree, problems: &mut Problems) -> Shared {
    let languages = ordered(tree, "languages.toml", problems)
        .into_iter()
        .map(|(tag, table): (_, LanguageTable)| Language {
            tag,
            endonym: table.endonym,
            name: table.name,
            script: table.script,
            direction: table.direction,
            font: table.font,
            keyboard: table.keyboard,
        })
        .collect();
    let names = read_names(tree, problems);
    let named = |pick: fn(&NamesFile) -> &BTreeMap<String, String>, id: &str| -> BTreeMap<LanguageTag, String> {
        names.iter().filter_map(|(tag, file)| Some((tag.clone(), pick(file).get(id)?.clone()))).collect()
    };
    let topics = ordered(tree, "topics.toml", problems)
        .into_iter()
        .map(|(id, table): (_, TopicTable)| Topic { names: named(|file| &file.topics, &id), icon: table.icon, id })
        .collect();
    let places = ordered(tree, "places.toml", problems)
        .into_iter()
        .map(|(id, table): (_, PlaceTable)| Place { names: named(|file| &file.places, &id), parent: table.parent, id })
        .collect();
    let emergency_numbers = ordered(tree, "emergency.toml", problems)
        .into_iter()
        .map(|(id, table): (_, EmergencyTable)| EmergencyNumber {
            purposes: named(|file| &file.emergency, &id),
            place: table.place,
            number: table.number,
            cost: table.cost,
            hours: table.hours,
            source_url: table.source_url,
            evidence: table.evidence,
            checked_on: table.checked_on.0,
            id,
        })
        .collect();
    let shared = Shared { languages, topics, places, emergency_numbers, concepts: read_concepts(tree, problems) };
    check_names(tree, &shared, &names, problems);
    shared
}

/// Reads a TOML file of tables, in the order of the file.
fn ordered<T: DeserializeOwned>(tree: &Tree, path: &str, problems: &mut Problems) -> Vec<(String, T)> {
    let Some(toml) = TomlFile::new(tree, path, problems) else { return Vec::new() };
    let tables: BTreeMap<String, T> = toml.parse(problems).unwrap_or_default();
    let mut tables: Vec<(String, T)> = tables.into_iter().collect();
    tables.sort_by_key(|(id, _)| toml.line_of_table(id));
    tables
}

fn read_names(tree: &Tree, problems: &mut Problems) -> Names {
    tree.keys()
        .filter_map(|path| {
            let tag = path.strip_prefix("names/")?.strip_suffix(".toml")?;
            let file = TomlFile::optional(tree, path, problems)?.parse(problems)?;
            Some((tag.to_owned(), file))
        })
        .collect()
}

fn read_concepts(tree: &Tree, problems: &mut Problems) -> Vec<Concept> {
    tree.keys()
        .filter_map(|path| {
            let id = path.strip_prefix("glossary/")?.strip_suffix(".toml")?;
            let terms: BTreeMap<LanguageTag, Terms> = TomlFile::optional(tree, path, problems)?.parse(problems)?;
            Some(Concept { id: id.to_owned(), terms })
        })
        .collect()
}

/// Every name belongs to something, and a language that names one thing names all of them.
fn check_names(tree: &Tree, shared: &Shared, names: &Names, problems: &mut Problems) {
    for place in &shared.places {
        if let Some(parent) = place.parent.as_ref().filter(|parent| !shared.has_place(parent)) {
            let message = format!("the parent `{parent}` of `{}` is not a place", place.id);
            problems.add("places.toml", line_in(tree, "places.toml", parent), ProblemCode::Reference, message);
        }
    }
    for number in shared.emergency_numbers.iter().filter(|number| !shared.has_place(&number.place)) {
        let message = format!("`{}` is not a place of places.toml", number.place);
        problems.add("emergency.toml", line_in(tree, "emergency.toml", &number.id), ProblemCode::Reference, message);
    }
    let things = [
        ("topics", shared.topics.iter().map(|topic| topic.id.as_str()).collect::<Vec<_>>()),
        ("places", shared.places.iter().map(|place| place.id.as_str()).collect()),
        ("emergency", shared.emergency_numbers.iter().map(|number| number.id.as_str()).collect()),
    ];
    for (tag, file) in names {
        let path = format!("names/{tag}.toml");
        if !shared.has_language(tag) {
            problems.add(&path, 0, ProblemCode::Reference, format!("there is no language `{tag}` in languages.toml"));
        }
        for ((table, ids), given) in things.iter().zip([&file.topics, &file.places, &file.emergency]) {
            for id in ids.iter().filter(|id| !given.contains_key(**id)) {
                problems.add(&path, 0, ProblemCode::Name, format!("[{table}] lacks a word for `{id}`"));
            }
            for id in given.keys().filter(|id| !ids.contains(&id.as_str())) {
                let message = format!("[{table}] names `{id}`, which does not exist");
                problems.add(&path, line_in(tree, &path, id), ProblemCode::Reference, message);
            }
        }
    }
}
