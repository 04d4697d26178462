//! Reading what stands beside the items: head, languages, topics, places, numbers, sources, glossary.

use std::collections::BTreeMap;

use haki_content::{Concept, EmergencyNumber, Head, Language, LanguageTag, LegalNumber, Place, Source, Terms, Topic};
use rusqlite::Row;

use super::column::{get_list, get_optional_day, get_word};
use super::{Store, damaged};
use crate::Error;

impl Store {
    /// Returns what the bundle says of itself.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn head(&self) -> Result<Head, Error> {
        let sql = "SELECT publisher, publisher_name, namespace, edition, issued, review_by FROM head";
        let head = |row: &Row<'_>| {
            Ok(Head {
                publisher: row.get(0)?,
                publisher_name: row.get(1)?,
                namespace: row.get(2)?,
                edition: row.get(3)?,
                issued: get_word(row, 4)?,
                review_by: get_word(row, 5)?,
            })
        };
        self.connection.query_row(sql, [], head).map_err(damaged)
    }

    /// Returns the languages in the order of the gate.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn languages(&self) -> Result<Vec<Language>, Error> {
        let sql = "SELECT tag, endonym, name, script, direction, font, keyboard FROM language ORDER BY position";
        self.rows(sql, |row| {
            Ok(Language {
                tag: row.get(0)?,
                endonym: row.get(1)?,
                name: row.get(2)?,
                script: row.get(3)?,
                direction: get_word(row, 4)?,
                font: row.get(5)?,
                keyboard: row.get(6)?,
            })
        })
    }

    /// Returns the topics in the order of the home screen.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn topics(&self) -> Result<Vec<Topic>, Error> {
        let mut names = self.texts("SELECT topic, lang, name FROM topic_name ORDER BY topic, lang")?;
        self.rows("SELECT position, id, icon FROM topic ORDER BY position", |row| {
            Ok(Topic { id: row.get(1)?, icon: row.get(2)?, names: take(&mut names, row)? })
        })
    }

    /// Returns the places, general before particular.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn places(&self) -> Result<Vec<Place>, Error> {
        let mut names = self.texts("SELECT place, lang, name FROM place_name ORDER BY place, lang")?;
        self.rows("SELECT position, id, parent FROM place ORDER BY position", |row| {
            Ok(Place { id: row.get(1)?, parent: row.get(2)?, names: take(&mut names, row)? })
        })
    }

    /// Returns the emergency numbers.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn emergency_numbers(&self) -> Result<Vec<EmergencyNumber>, Error> {
        let mut purposes = self
            .texts("SELECT emergency_number, lang, purpose FROM emergency_purpose ORDER BY emergency_number, lang")?;
        let sql = "SELECT position, id, place, number, cost, hours, source_url, evidence, checked_on
                   FROM emergency_number ORDER BY position";
        self.rows(sql, |row| {
            Ok(EmergencyNumber {
                id: row.get(1)?,
                place: row.get(2)?,
                number: row.get(3)?,
                cost: get_word(row, 4)?,
                hours: get_word(row, 5)?,
                source_url: row.get(6)?,
                evidence: get_word(row, 7)?,
                checked_on: get_word(row, 8)?,
                purposes: take(&mut purposes, row)?,
            })
        })
    }

    /// Returns the glossary.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn concepts(&self) -> Result<Vec<Concept>, Error> {
        let sql = "SELECT concept, lang, preferred, admitted, confidence FROM term ORDER BY concept, lang";
        let terms = self.rows(sql, |row| {
            let terms = Terms { preferred: row.get(2)?, admitted: get_list(row, 3)?, confidence: get_word(row, 4)? };
            Ok((row.get(0)?, row.get(1)?, terms))
        })?;
        let mut terms = grouped(terms);
        self.rows("SELECT position, id FROM concept ORDER BY position", |row| {
            Ok(Concept { id: row.get(1)?, terms: take(&mut terms, row)? })
        })
    }

    /// Returns the acts and pages that items cite, by id.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn sources(&self) -> Result<BTreeMap<String, Source>, Error> {
        let sql = "SELECT id, title, reference, url, status, applies_from, checked_on, evidence FROM source";
        let sources = self.rows(sql, |row| {
            let source = Source {
                title: row.get(1)?,
                reference: row.get(2)?,
                url: row.get(3)?,
                status: get_word(row, 4)?,
                applies_from: get_optional_day(row, 5)?,
                checked_on: get_word(row, 6)?,
                evidence: get_word(row, 7)?,
            };
            Ok((row.get(0)?, source))
        })?;
        Ok(sources.into_iter().collect())
    }

    /// Returns the legal numbers, by id.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn numbers(&self) -> Result<BTreeMap<String, LegalNumber>, Error> {
        let numbers = self.rows("SELECT id, value, unit, source, valid_from FROM legal_number", |row| {
            let number = LegalNumber {
                value: row.get(1)?,
                unit: get_word(row, 2)?,
                source: row.get(3)?,
                valid_from: get_word(row, 4)?,
            };
            Ok((row.get(0)?, number))
        })?;
        Ok(numbers.into_iter().collect())
    }

    /// Returns all rows of a query without parameters.
    pub(super) fn rows<T>(
        &self,
        sql: &str,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, Error> {
        let mut statement = self.connection.prepare_cached(sql).map_err(damaged)?;
        let rows = statement.query_map([], read).map_err(damaged)?;
        rows.collect::<rusqlite::Result<_>>().map_err(damaged)
    }

    /// Returns the rows (position of the owner, language, text) of a query by owner.
    fn texts(&self, sql: &str) -> Result<ByOwner<String>, Error> {
        Ok(grouped(self.rows(sql, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?))
    }
}

/// Something per language, by the position of the row that it belongs to.
type ByOwner<T> = BTreeMap<i64, BTreeMap<LanguageTag, T>>;

fn grouped<T>(rows: Vec<(i64, LanguageTag, T)>) -> ByOwner<T> {
    let mut groups = ByOwner::new();
    for (owner, lang, value) in rows {
        groups.entry(owner).or_default().insert(lang, value);
    }
    groups
}

/// Takes what belongs to `row`, whose first column is its position.
fn take<T>(groups: &mut ByOwner<T>, row: &Row<'_>) -> rusqlite::Result<BTreeMap<LanguageTag, T>> {
    Ok(groups.remove(&row.get(0)?).unwrap_or_default())
}
