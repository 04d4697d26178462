//! The publishers' map: which root may speak for which namespaces, from which edition on.
//!
//! The umbrella signs it, as a target of its own bundle. What a partner hands in, its root, is read
//! entry by entry: a broken one costs that partner its bundles and nobody else theirs. What the
//! umbrella itself writes must hold together, or the whole map is refused.
//!
//! ```json
//! {"format": 1, "publishers": {
//!    "berlin": {"name": "Berlin", "namespaces": {"de/berlin": 7}, "root": {"signatures": [], "signed": {}}},
//!    "gone": {"name": "Gone", "namespaces": {}, "withdrawn": true}}}
//! ```

use std::collections::BTreeMap;

use crate::json::{Fields, Object, Value};
use crate::limits::{at_most, at_most_bytes};
use crate::{Error, Publisher, Root, is_namespace};

/// Name of the map in errors, and of its file in the umbrella's bundle.
pub const FILE: &str = "publishers.json";

/// The format written; higher ones are refused.
const FORMAT: u64 = 1;
/// Largest map, in bytes (4 MiB).
const BYTES_MAX: u64 = 4 << 20;
/// Most publishers in a map.
const PUBLISHERS_MAX: usize = 1024;
/// Most namespaces of one publisher.
const NAMESPACES_MAX: usize = 256;

/// The publishers that the umbrella vouches for, and those it has withdrawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Map {
    entries: BTreeMap<String, Entry>,
}

/// One publisher in the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Name for people.
    pub name: String,
    /// What it may publish: namespace to lowest edition accepted (0: any).
    pub namespaces: BTreeMap<String, u64>,
    /// Whether it may publish at all.
    pub standing: Standing,
    /// Its root, or why that is none.
    pub root: Result<Root, Error>,
}

/// Whether a publisher may publish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It may, within its namespaces.
    Active,
    /// It may not any more.
    Withdrawn,
}

/// Who may publish once the map is taken into account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Publishers {
    /// Those to be believed, each within its namespaces; the umbrella first.
    pub accepted: Vec<Publisher>,
    /// Those that are not, by id, and why.
    pub refused: BTreeMap<String, Error>,
}

impl Map {
    /// Puts a map together from publishers by id.
    ///
    /// # Errors
    /// [`Error::Malformed`] if an id or namespace has not the form of [`is_namespace`], or if two active
    /// publishers share a namespace: one of them could make the other's editions look old.
    pub fn new(entries: BTreeMap<String, Entry>) -> Result<Self, Error> {
        at_most(FILE, "publishers", entries.len(), PUBLISHERS_MAX)?;
        let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
        for (id, entry) in &entries {
            if !is_namespace(id) || id.contains('/') {
                return Err(Error::malformed(FILE, format!("{id:?} is no publisher id")));
            }
            at_most(FILE, "namespaces of one publisher", entry.namespaces.len(), NAMESPACES_MAX)?;
            for namespace in entry.namespaces.keys() {
                if !is_namespace(namespace) {
                    return Err(Error::malformed(FILE, format!("{namespace:?} is no namespace")));
                }
                let active = entry.standing == Standing::Active;
                if let Some(owner) = active.then(|| owners.insert(namespace, id)).flatten() {
                    return Err(Error::malformed(FILE, format!("{namespace} belongs to both {owner} and {id}")));
                }
            }
        }
        Ok(Self { entries })
    }

    /// Reads a map; its bytes must have been checked as a target of the umbrella.
    ///
    /// # Errors
    /// [`Error::Malformed`], [`Error::TooLarge`] or [`Error::TooMany`]; never for a publisher's root.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        at_most_bytes(FILE, bytes, BYTES_MAX)?;
        let value = Value::parse(FILE, bytes)?;
        let fields = Fields::of(FILE, "the file", &value)?;
        let format = fields.unsigned("format")?;
        if format != FORMAT {
            return Err(Error::malformed(FILE, format!("format {format} is not {FORMAT}")));
        }
        let publishers = fields.object("publishers")?;
        let read = |id: &String| Ok((id.clone(), Entry::read(publishers.object(id)?)?));
        Self::new(publishers.object.keys().map(read).collect::<Result<_, Error>>()?)
    }

    /// Writes the map. Same map, same bytes.
    ///
    /// # Errors
    /// The error of the first active publisher whose root is none.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Error> {
        let write = |(id, entry): (&String, &Entry)| Ok((id.clone(), entry.write()?));
        let publishers = self.entries.iter().map(write).collect::<Result<Object, Error>>()?;
        let fields = [("format", Value::Integer(FORMAT.into())), ("publishers", Value::Object(publishers))];
        Ok(Value::Object(fields.map(|(name, value)| (name.to_owned(), value)).into()).to_json())
    }

    /// Returns the publishers by id.
    pub fn entries(&self) -> &BTreeMap<String, Entry> {
        &self.entries
    }

    /// Refuses what a publisher may not say: a namespace of others, or an edition below its lowest.
    ///
    /// # Errors
    /// [`Error::PublisherUnknown`], [`Error::PublisherWithdrawn`], [`Error::NamespaceForeign`] or
    /// [`Error::EditionOlder`].
    pub fn check(&self, id: &str, namespace: &str, edition: u64) -> Result<(), Error> {
        let entry = self.entries.get(id).ok_or_else(|| Error::PublisherUnknown { id: id.to_owned() })?;
        if entry.standing == Standing::Withdrawn {
            return Err(Error::PublisherWithdrawn { id: id.to_owned() });
        }
        let foreign = || Error::NamespaceForeign { id: id.to_owned(), namespace: namespace.to_owned() };
        let lowest = *entry.namespaces.get(namespace).ok_or_else(foreign)?;
        if edition < lowest {
            return Err(Error::EditionOlder { namespace: namespace.to_owned(), edition, lowest });
        }
        Ok(())
    }

    /// Returns who may publish: the umbrella, and the others as the map has them.
    ///
    /// - The map says nothing about the umbrella, and gives none of its namespaces away.
    /// - A built-in publisher that the map doesn't name keeps what it has, except a namespace that
    ///   the map gives to another. One that it names has what the map says; its root is the one of
    ///   the higher version, so that an old map brings no old root back.
    /// - To replace a root whose keys were lost, the map names a new one of a higher version.
    pub fn publishers(&self, umbrella: &Publisher, built_in: &[Publisher]) -> Publishers {
        let mut publishers = Publishers { accepted: vec![umbrella.clone()], ..Publishers::default() };
        let others = || built_in.iter().filter(|publisher| publisher.id != umbrella.id);
        for publisher in others().filter(|publisher| !self.entries.contains_key(&publisher.id)) {
            let mut publisher = publisher.clone();
            publisher.namespaces.retain(|namespace| !self.gives(namespace));
            publishers.accepted.push(publisher);
        }
        for (id, entry) in &self.entries {
            let shipped = others().find(|publisher| publisher.id == *id);
            match entry.publisher(id, umbrella, shipped) {
                Ok(publisher) => publishers.accepted.push(publisher),
                Err(error) => drop(publishers.refused.insert(id.clone(), error)),
            }
        }
        publishers
    }

    fn gives(&self, namespace: &str) -> bool {
        let mut active = self.entries.values().filter(|entry| entry.standing == Standing::Active);
        active.any(|entry| entry.namespaces.contains_key(namespace))
    }
}

impl Entry {
    fn publisher(&self, id: &str, umbrella: &Publisher, shipped: Option<&Publisher>) -> Result<Publisher, Error> {
        if id == umbrella.id {
            return Err(Error::malformed(FILE, "the map names the umbrella itself"));
        }
        if self.standing == Standing::Withdrawn {
            return Err(Error::PublisherWithdrawn { id: id.to_owned() });
        }
        if let Some(namespace) = self.namespaces.keys().find(|namespace| umbrella.may_speak_for(namespace)) {
            return Err(Error::NamespaceForeign { id: id.to_owned(), namespace: namespace.clone() });
        }
        let newest = |root: &Root| match shipped {
            Some(shipped) if shipped.root.version() >= root.version() => shipped.root.clone(),
            _ => root.clone(),
        };
        Ok(Publisher {
            id: id.to_owned(),
            name: self.name.clone(),
            namespaces: self.namespaces.keys().cloned().collect(),
            root: self.root.as_ref().map(newest).map_err(Error::clone)?,
            kind: umbrella.kind,
        })
    }

    fn read(fields: Fields<'_>) -> Result<Self, Error> {
        let withdrawn = fields.optional_bool("withdrawn")?.unwrap_or(false);
        let root = fields.optional("root").ok_or_else(|| Error::malformed(FILE, "a publisher without a root"));
        let listed = fields.object("namespaces")?;
        let read = |namespace: &String| Ok((namespace.clone(), listed.unsigned(namespace)?));
        Ok(Self {
            name: fields.text("name")?.to_owned(),
            namespaces: listed.object.keys().map(read).collect::<Result<_, Error>>()?,
            standing: if withdrawn { Standing::Withdrawn } else { Standing::Active },
            // Its signatures are over the canonical form, which being embedded doesn't change.
            root: root.and_then(|root| Root::from_trusted(&root.to_json())),
        })
    }

    fn write(&self) -> Result<Value, Error> {
        let namespaces = self.namespaces.iter();
        let namespaces = namespaces.map(|(namespace, lowest)| (namespace.clone(), Value::Integer((*lowest).into())));
        let mut fields = Object::from([
            ("name".to_owned(), Value::Text(self.name.clone())),
            ("namespaces".to_owned(), Value::Object(namespaces.collect())),
            ("withdrawn".to_owned(), Value::Bool(self.standing == Standing::Withdrawn)),
        ]);
        match (&self.root, self.standing) {
            (Ok(root), _) => drop(fields.insert("root".to_owned(), Value::parse(FILE, root.as_bytes())?)),
            (Err(_), Standing::Withdrawn) => {}
            (Err(error), Standing::Active) => return Err(error.clone()),
        }
        Ok(Value::Object(fields))
    }
}
