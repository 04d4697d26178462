//! Values of the model as SQLite stores them: words, days, small lists.

use rusqlite::Row;
use rusqlite::types::Type;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde::de::IntoDeserializer;
use serde::de::value::{Error as WordError, StrDeserializer};

/// Returns the word by which serde knows a variant, e.g. `in_force`.
pub(super) fn word<T: Serialize>(value: &T) -> rusqlite::Result<String> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Ok(word),
        Ok(_) => Err(rusqlite::Error::ToSqlConversionFailure("not a single word".into())),
        Err(why) => Err(rusqlite::Error::ToSqlConversionFailure(Box::new(why))),
    }
}

/// Returns a list as JSON.
pub(super) fn list<T: Serialize>(values: &[T]) -> rusqlite::Result<String> {
    serde_json::to_string(values).map_err(|why| rusqlite::Error::ToSqlConversionFailure(Box::new(why)))
}

/// Reads column `at` as the variant, or the day, that its word names.
pub(super) fn get_word<T: DeserializeOwned>(row: &Row<'_>, at: usize) -> rusqlite::Result<T> {
    let word: String = row.get(at)?;
    let deserializer: StrDeserializer<'_, WordError> = word.as_str().into_deserializer();
    T::deserialize(deserializer).map_err(|why| unreadable(at, why))
}

/// Reads column `at` as a list in JSON.
pub(super) fn get_list<T: DeserializeOwned>(row: &Row<'_>, at: usize) -> rusqlite::Result<Vec<T>> {
    let json: String = row.get(at)?;
    serde_json::from_str(&json).map_err(|why| unreadable(at, why))
}

/// Reads column `at` as a day that may be absent.
pub(super) fn get_optional_day(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<jiff::civil::Date>> {
    let day: Option<String> = row.get(at)?;
    day.map(|day| day.parse().map_err(|why: jiff::Error| unreadable(at, why))).transpose()
}

fn unreadable(at: usize, why: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(at, Type::Text, Box::new(why))
}
