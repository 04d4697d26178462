//! Content to database. Same content, same bytes: fixed settings, rows in one order.

use std::collections::BTreeMap;

use haki_content::{Content, Head, Item, Translation};
use rusqlite::{Connection, MAIN_DB, Transaction, params};

use super::column::{list, word};
use super::{APPLICATION_ID, CONTENT_NAME, SCHEMA, USER_VERSION};
use crate::Error;

/// Returns `content` as an SQLite database. Same content, same bytes.
///
/// Items and languages are written sorted, whatever their order in `content`.
///
/// # Errors
/// [`Error::Unwritable`] if two things have the same id, or a number is too large for SQLite.
pub fn to_sqlite(content: &Content) -> Result<Vec<u8>, Error> {
    write(content).map_err(|why| Error::unwritable(CONTENT_NAME, why))
}

fn write(content: &Content) -> rusqlite::Result<Vec<u8>> {
    let mut connection = Connection::open_in_memory()?;
    connection.pragma_update(None, "page_size", 4096)?;
    connection.pragma_update(None, "auto_vacuum", "NONE")?;
    connection.pragma_update(None, "journal_mode", "OFF")?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", USER_VERSION)?;
    let transaction = connection.transaction()?;
    transaction.execute_batch(SCHEMA)?;
    write_head(&transaction, &content.head)?;
    write_shared(&transaction, content)?;
    write_sources(&transaction, content)?;
    let mut items: Vec<&Item> = content.items.iter().collect();
    items.sort_by(|a, b| a.id.cmp(&b.id));
    let mut translations = 0;
    for item in items {
        write_item(&transaction, item)?;
        for (lang, translation) in &item.translations {
            translations += 1;
            write_translation(&transaction, translations, &item.id, lang, translation)?;
        }
    }
    transaction.commit()?;
    connection.execute_batch("VACUUM")?;
    let bytes = connection.serialize(MAIN_DB)?;
    Ok(bytes.to_vec())
}

fn write_head(to: &Transaction<'_>, head: &Head) -> rusqlite::Result<()> {
    to.execute(
        "INSERT INTO head VALUES (1, ?, ?, ?, ?, ?, ?)",
        params![
            head.publisher,
            head.publisher_name,
            head.namespace,
            head.edition,
            head.issued.to_string(),
            head.review_by.to_string(),
        ],
    )?;
    Ok(())
}

fn write_shared(to: &Transaction<'_>, content: &Content) -> rusqlite::Result<()> {
    let mut language = to.prepare("INSERT INTO language VALUES (?, ?, ?, ?, ?, ?, ?, ?)")?;
    for (at, l) in content.languages.iter().enumerate() {
        let direction = word(&l.direction)?;
        language.execute(params![at, l.tag, l.endonym, l.name, l.script, direction, l.font, l.keyboard])?;
    }
    for (at, topic) in content.topics.iter().enumerate() {
        to.prepare_cached("INSERT INTO topic VALUES (?, ?, ?)")?.execute(params![at, topic.id, topic.icon])?;
        write_texts(to, "INSERT INTO topic_name VALUES (?, ?, ?)", at, &topic.names)?;
    }
    for (at, place) in content.places.iter().enumerate() {
        to.prepare_cached("INSERT INTO place VALUES (?, ?, ?)")?.execute(params![at, place.id, place.parent])?;
        write_texts(to, "INSERT INTO place_name VALUES (?, ?, ?)", at, &place.names)?;
    }
    for (at, n) in content.emergency_numbers.iter().enumerate() {
        let (cost, hours, evidence) = (word(&n.cost)?, word(&n.hours)?, word(&n.evidence)?);
        let checked_on = n.checked_on.to_string();
        to.prepare_cached("INSERT INTO emergency_number VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")?.execute(params![
            at,
            n.id,
            n.place,
            n.number,
            cost,
            hours,
            n.source_url,
            evidence,
            checked_on
        ])?;
        write_texts(to, "INSERT INTO emergency_purpose VALUES (?, ?, ?)", at, &n.purposes)?;
    }
    for (at, concept) in content.concepts.iter().enumerate() {
        to.prepare_cached("INSERT INTO concept VALUES (?, ?)")?.execute(params![at, concept.id])?;
        for (lang, terms) in &concept.terms {
            let (admitted, confidence) = (list(&terms.admitted)?, word(&terms.confidence)?);
            to.prepare_cached("INSERT INTO term VALUES (?, ?, ?, ?, ?)")?.execute(params![
                at,
                lang,
                terms.preferred,
                admitted,
                confidence
            ])?;
        }
    }
    Ok(())
}

fn write_texts(to: &Transaction<'_>, sql: &str, at: usize, texts: &BTreeMap<String, String>) -> rusqlite::Result<()> {
    let mut insert = to.prepare_cached(sql)?;
    for (lang, text) in texts {
        insert.execute(params![at, lang, text])?;
    }
    Ok(())
}

fn write_sources(to: &Transaction<'_>, content: &Content) -> rusqlite::Result<()> {
    let mut source = to.prepare("INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?)")?;
    for (id, s) in &content.sources {
        let (status, evidence) = (word(&s.status)?, word(&s.evidence)?);
        let (applies_from, checked_on) = (s.applies_from.map(|day| day.to_string()), s.checked_on.to_string());
        source.execute(params![id, s.title, s.reference, s.url, status, applies_from, checked_on, evidence])?;
    }
    let mut number = to.prepare("INSERT INTO legal_number VALUES (?, ?, ?, ?, ?)")?;
    for (id, n) in &content.numbers {
        number.execute(params![id, n.value, word(&n.unit)?, n.source, n.valid_from.to_string()])?;
    }
    Ok(())
}

fn write_item(to: &Transaction<'_>, item: &Item) -> rusqlite::Result<()> {
    to.prepare_cached("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?.execute(params![
        item.id,
        word(&item.kind)?,
        item.jurisdiction,
        list(&item.topics)?,
        list(&item.audience)?,
        item.original,
        item.version,
        item.revision,
        item.reviewed_on.to_string(),
        word(&item.reviewer_role)?,
        item.review_due.to_string(),
        list(&item.related)?,
    ])?;
    let mut citation = to.prepare_cached("INSERT INTO citation VALUES (?, ?, ?, ?, ?)")?;
    for (at, c) in item.sources.iter().enumerate() {
        citation.execute(params![item.id, at, c.id, c.source, c.pinpoint])?;
    }
    Ok(())
}

fn write_translation(
    to: &Transaction<'_>,
    id: i64,
    item: &str,
    lang: &str,
    translation: &Translation,
) -> rusqlite::Result<()> {
    let (method, aliases) = (word(&translation.method)?, list(&translation.aliases)?);
    to.prepare_cached("INSERT INTO translation VALUES (?, ?, ?, ?, ?, ?, ?, ?)")?.execute(params![
        id,
        item,
        lang,
        translation.title,
        translation.summary,
        translation.of_revision,
        method,
        aliases,
    ])?;
    let mut block = to.prepare_cached("INSERT INTO block VALUES (?, ?, ?, ?, ?)")?;
    for (at, b) in translation.blocks.iter().enumerate() {
        block.execute(params![id, at, word(&b.kind)?, word(&b.role)?, b.html])?;
    }
    Ok(())
}
