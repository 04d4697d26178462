//! Reading items and their words.

use std::collections::BTreeMap;

use haki_content::{Block, Citation, Content, Item, ItemKind, LanguageTag, Translation};
use rusqlite::{OptionalExtension, Row, params};

use super::column::{get_list, get_word};
use super::{Store, damaged};
use crate::Error;

/// The facts of an item, and the languages in which its words can be had.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredItem {
    /// The item; its `translations` are empty.
    pub item: Item,
    /// Tags of the languages it has, sorted.
    pub languages: Vec<LanguageTag>,
}

/// What a list shows of an item in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Item id.
    pub id: String,
    /// Kind.
    pub kind: ItemKind,
    /// Place it speaks of.
    pub jurisdiction: String,
    /// Topic ids, the main one first.
    pub topics: Vec<String>,
    /// Title, plain text.
    pub title: String,
    /// Short answer, inline HTML as the publisher wrote it.
    pub summary: String,
}

const ITEM: &str = "SELECT id, kind, jurisdiction, topics, audience, original, version, revision, reviewed_on,
                           reviewer_role, review_due, related FROM item";
const TRANSLATION: &str = "SELECT id, item, lang, title, summary, of_revision, method, aliases FROM translation";

impl Store {
    /// Returns the ids of all items, sorted.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn item_ids(&self) -> Result<Vec<String>, Error> {
        self.rows("SELECT id FROM item ORDER BY id", |row| row.get(0))
    }

    /// Returns the facts of the item with this id.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn item(&self, id: &str) -> Result<Option<StoredItem>, Error> {
        self.try_item(id).map_err(damaged)
    }

    /// Returns the words of an item in one language.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn translation(&self, id: &str, tag: &str) -> Result<Option<Translation>, Error> {
        self.try_translation(id, tag).map_err(damaged)
    }

    /// Returns all items that have the language `tag`, sorted by id.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn cards(&self, tag: &str) -> Result<Vec<Card>, Error> {
        self.try_cards(tag).map_err(damaged)
    }

    /// Returns how many items each language has, by tag.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn texts_per_language(&self) -> Result<BTreeMap<LanguageTag, u32>, Error> {
        let counts =
            self.rows("SELECT lang, count(*) FROM translation GROUP BY lang", |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(counts.into_iter().collect())
    }

    /// Returns everything.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn read_content(&self) -> Result<Content, Error> {
        Ok(Content {
            head: self.head()?,
            languages: self.languages()?,
            topics: self.topics()?,
            places: self.places()?,
            emergency_numbers: self.emergency_numbers()?,
            concepts: self.concepts()?,
            sources: self.sources()?,
            numbers: self.numbers()?,
            items: self.items()?,
        })
    }

    fn try_item(&self, id: &str) -> rusqlite::Result<Option<StoredItem>> {
        let mut item = self.connection.prepare_cached(&format!("{ITEM} WHERE id = ?"))?;
        let Some(mut item) = item.query_row([id], read_item).optional()? else {
            return Ok(None);
        };
        item.sources = self
            .connection
            .prepare_cached("SELECT item, id, source, pinpoint FROM citation WHERE item = ? ORDER BY position")?
            .query_map([id], |row| Ok(read_citation(row)?.1))?
            .collect::<rusqlite::Result<_>>()?;
        let languages = self
            .connection
            .prepare_cached("SELECT lang FROM translation WHERE item = ? ORDER BY lang")?
            .query_map([id], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(Some(StoredItem { item, languages }))
    }

    fn try_translation(&self, id: &str, tag: &str) -> rusqlite::Result<Option<Translation>> {
        let mut translation = self.connection.prepare_cached(&format!("{TRANSLATION} WHERE item = ? AND lang = ?"))?;
        let Some(row) = translation.query_row(params![id, tag], read_translation).optional()? else {
            return Ok(None);
        };
        let mut blocks = self.connection.prepare_cached(
            "SELECT translation, kind, role, html FROM block WHERE translation = ? ORDER BY position",
        )?;
        let mut translation = row.translation;
        translation.blocks =
            blocks.query_map([row.id], |row| Ok(read_block(row)?.1))?.collect::<rusqlite::Result<_>>()?;
        Ok(Some(translation))
    }

    fn try_cards(&self, tag: &str) -> rusqlite::Result<Vec<Card>> {
        let sql = "SELECT item.id, kind, jurisdiction, topics, title, summary
                   FROM translation JOIN item ON item.id = translation.item
                   WHERE lang = ? ORDER BY translation.item";
        self.connection
            .prepare_cached(sql)?
            .query_map([tag], |row| {
                Ok(Card {
                    id: row.get(0)?,
                    kind: get_word(row, 1)?,
                    jurisdiction: row.get(2)?,
                    topics: get_list(row, 3)?,
                    title: row.get(4)?,
                    summary: row.get(5)?,
                })
            })?
            .collect()
    }

    /// Returns all items with all their words, in four passes over the tables.
    fn items(&self) -> Result<Vec<Item>, Error> {
        let mut blocks: BTreeMap<i64, Vec<Block>> = BTreeMap::new();
        let sql = "SELECT translation, kind, role, html FROM block ORDER BY translation, position";
        for (translation, block) in self.rows(sql, read_block)? {
            blocks.entry(translation).or_default().push(block);
        }
        let mut translations: BTreeMap<String, BTreeMap<LanguageTag, Translation>> = BTreeMap::new();
        for mut row in self.rows(&format!("{TRANSLATION} ORDER BY id"), read_translation)? {
            row.translation.blocks = blocks.remove(&row.id).unwrap_or_default();
            translations.entry(row.item).or_default().insert(row.lang, row.translation);
        }
        let mut citations: BTreeMap<String, Vec<Citation>> = BTreeMap::new();
        let sql = "SELECT item, id, source, pinpoint FROM citation ORDER BY item, position";
        for (item, citation) in self.rows(sql, read_citation)? {
            citations.entry(item).or_default().push(citation);
        }
        self.rows(&format!("{ITEM} ORDER BY id"), |row| {
            let mut item = read_item(row)?;
            item.sources = citations.remove(&item.id).unwrap_or_default();
            item.translations = translations.remove(&item.id).unwrap_or_default();
            Ok(item)
        })
    }
}

fn read_item(row: &Row<'_>) -> rusqlite::Result<Item> {
    Ok(Item {
        id: row.get(0)?,
        kind: get_word(row, 1)?,
        jurisdiction: row.get(2)?,
        topics: get_list(row, 3)?,
        audience: get_list(row, 4)?,
        original: row.get(5)?,
        version: row.get(6)?,
        revision: row.get(7)?,
        reviewed_on: get_word(row, 8)?,
        reviewer_role: get_word(row, 9)?,
        review_due: get_word(row, 10)?,
        sources: Vec::new(),
        related: get_list(row, 11)?,
        translations: BTreeMap::new(),
    })
}

/// A row of the table `translation`; its blocks stand in another table.
struct TranslationRow {
    id: i64,
    item: String,
    lang: LanguageTag,
    translation: Translation,
}

fn read_translation(row: &Row<'_>) -> rusqlite::Result<TranslationRow> {
    Ok(TranslationRow {
        id: row.get(0)?,
        item: row.get(1)?,
        lang: row.get(2)?,
        translation: Translation {
            title: row.get(3)?,
            summary: row.get(4)?,
            blocks: Vec::new(),
            of_revision: row.get(5)?,
            method: get_word(row, 6)?,
            aliases: get_list(row, 7)?,
        },
    })
}

fn read_citation(row: &Row<'_>) -> rusqlite::Result<(String, Citation)> {
    Ok((row.get(0)?, Citation { id: row.get(1)?, source: row.get(2)?, pinpoint: row.get(3)? }))
}

fn read_block(row: &Row<'_>) -> rusqlite::Result<(i64, Block)> {
    Ok((row.get(0)?, Block { kind: get_word(row, 1)?, role: get_word(row, 2)?, html: row.get(3)? }))
}
