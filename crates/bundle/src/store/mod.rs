//! `content.sqlite`: the content of a bundle as tables that a person can read too.

mod column;
mod items;
mod shared;
mod write;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, MAIN_DB};

pub use items::{Card, StoredItem};
pub use write::to_sqlite;

use crate::Error;

/// Name of the database in the file.
pub const CONTENT_NAME: &str = "content.sqlite";

/// Longest text or row, in bytes (16 MiB).
const ROW_BYTES_MAX: i32 = 16 << 20;

/// Statements that stay prepared: all of this crate's.
const STATEMENTS_KEPT: usize = 32;

const SCHEMA: &str = include_str!("schema.sql");

/// SQLite's `application_id`: "Haki" in ASCII.
const APPLICATION_ID: i32 = i32::from_be_bytes(*b"Haki");

/// SQLite's `user_version`: the format of the tables.
const USER_VERSION: i32 = 1;

/// The content of a bundle, read-only, in memory.
///
/// Every method fails with [`Error::Damaged`] where the database is not what [`to_sqlite`] writes.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
}

impl Store {
    /// Opens a database from `bytes` that were checked already; SQLite keeps a copy of its own.
    ///
    /// The database is data, never code: exactly the tables and indexes of this version are accepted, no
    /// view, trigger, virtual table or other object, and SQLite is told to trust nothing in the schema.
    ///
    /// # Errors
    /// [`Error::Damaged`] if it is anything else.
    pub fn open(bytes: &[u8]) -> Result<Store, Error> {
        let mut connection = Connection::open_in_memory().map_err(damaged)?;
        harden(&connection).map_err(damaged)?;
        connection.deserialize_read_exact(MAIN_DB, bytes, bytes.len(), true).map_err(damaged)?;
        let is = |pragma| connection.pragma_query_value(None, pragma, |row| row.get::<_, i32>(0)).map_err(damaged);
        if is("application_id")? != APPLICATION_ID || is("user_version")? != USER_VERSION {
            return Err(Error::damaged(CONTENT_NAME, "it is a database of another kind"));
        }
        if schema_objects(&connection).map_err(damaged)? != expected_objects().map_err(damaged)? {
            return Err(Error::damaged(CONTENT_NAME, "its tables are not those of this format"));
        }
        connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
        let store = Store { connection };
        // Every page in one tree and used once: no query then takes longer than the database is large.
        store.run_check("PRAGMA quick_check(1)")?;
        Ok(store)
    }

    /// Checks also what [`Store::open`] leaves out: that indexes and tables say the same.
    ///
    /// # Errors
    /// [`Error::Damaged`] with SQLite's first complaint.
    pub fn check(&self) -> Result<(), Error> {
        self.run_check("PRAGMA integrity_check(1)")
    }

    fn run_check(&self, sql: &str) -> Result<(), Error> {
        let complaint: String = self.connection.query_row(sql, [], |row| row.get(0)).map_err(damaged)?;
        if complaint == "ok" { Ok(()) } else { Err(Error::damaged(CONTENT_NAME, complaint)) }
    }
}

/// Takes from SQLite what reading does not need.
fn harden(connection: &Connection) -> rusqlite::Result<()> {
    for (setting, value) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE, false),
    ] {
        connection.set_db_config(setting, value)?;
    }
    for (limit, value) in [
        (Limit::SQLITE_LIMIT_LENGTH, ROW_BYTES_MAX),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 64 << 10),
        (Limit::SQLITE_LIMIT_COLUMN, 32),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 32),
        (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 4),
        (Limit::SQLITE_LIMIT_VDBE_OP, 25_000),
        (Limit::SQLITE_LIMIT_FUNCTION_ARG, 8),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 16),
        (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
    ] {
        connection.set_limit(limit, value)?;
    }
    // Sorting must not spill what a person reads into a temporary file.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "query_only", true)?;
    connection.pragma_update(None, "cell_size_check", true)
}

/// Type, name, table and SQL of every object in the schema, sorted.
type Objects = Vec<(String, String, String, Option<String>)>;

fn schema_objects(connection: &Connection) -> rusqlite::Result<Objects> {
    connection
        .prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name LIMIT 100")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect()
}

fn expected_objects() -> rusqlite::Result<Objects> {
    let connection = Connection::open_in_memory()?;
    connection.execute_batch(SCHEMA)?;
    schema_objects(&connection)
}

/// Whatever SQLite complains about when it reads from checked memory, the database is to blame.
fn damaged(why: rusqlite::Error) -> Error {
    Error::damaged(CONTENT_NAME, why)
}
