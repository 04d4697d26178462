//! Databases inside a valid signature that are not what this crate writes.

mod common;

use common::*;
use haki_bundle::{Error, Store, to_sqlite};
use proptest::prelude::*;
use rusqlite::{Connection, MAIN_DB};

/// The database of [`content`], with `sql` run over it.
fn changed(sql: &str) -> Vec<u8> {
    let mut connection = Connection::open_in_memory().expect("memory");
    let bytes = to_sqlite(&content()).expect("it is written");
    connection.deserialize_read_exact(MAIN_DB, bytes.as_slice(), bytes.len(), false).expect("it opens");
    connection.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA journal_mode = OFF").expect("it runs");
    connection.execute_batch(sql).expect(sql);
    connection.serialize(MAIN_DB).expect("it is written").to_vec()
}

fn read_all(bytes: &[u8]) -> Result<haki_content::Content, Error> {
    let store = Store::open(bytes)?;
    for tag in ["en", "ar"] {
        store.cards(tag)?;
        store.translation("borrow", tag)?;
    }
    store.item("borrow")?;
    store.texts_per_language()?;
    store.read_content()
}

#[test]
fn refuses_any_other_schema() {
    for sql in [
        "CREATE VIEW extra AS SELECT 1",
        "ALTER TABLE item RENAME TO real_item; CREATE VIEW item AS SELECT * FROM real_item",
        "CREATE TRIGGER extra AFTER INSERT ON item BEGIN DELETE FROM item; END",
        "CREATE VIRTUAL TABLE extra USING fts5(text)",
        "CREATE TABLE extra (id)",
        "CREATE INDEX extra ON item (kind)",
        "CREATE INDEX extra ON item (upper(kind))",
        "ALTER TABLE item ADD COLUMN extra TEXT",
        "ALTER TABLE item RENAME COLUMN kind TO sort",
        "DROP INDEX translation_by_lang",
        "DROP TABLE term",
        "DROP TABLE topic; CREATE TABLE topic (position INTEGER PRIMARY KEY, id TEXT, icon TEXT DEFAULT (random()))",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || ' ' WHERE name = 'item'",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE item (' WHERE name = 'item'",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = NULL WHERE name = 'item'",
        "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema",
        "ANALYZE",
        "PRAGMA application_id = 0",
        "PRAGMA user_version = 2",
    ] {
        let error = Store::open(&changed(sql)).expect_err(sql);
        assert_eq!(error.code(), "bundle-damaged", "{sql}: {error}");
    }
}

#[test]
fn refuses_values_that_the_model_does_not_have() {
    for sql in [
        "DELETE FROM head",
        "UPDATE head SET issued = '2026-02-30'",
        "UPDATE head SET edition = -1",
        "UPDATE language SET direction = 'up'",
        "UPDATE term SET admitted = '{}'",
        "UPDATE term SET admitted = '[1]'",
        "UPDATE source SET applies_from = ''",
        "UPDATE legal_number SET value = -1",
        "UPDATE legal_number SET value = 4294967296",
        "UPDATE item SET kind = 'spell'",
        "UPDATE item SET topics = printf('%.*c', 300, '[')",
        "UPDATE item SET version = 9223372036854775807",
        "UPDATE translation SET method = 'ORIGINAL'",
        "UPDATE block SET role = 'who_will_know'",
        "UPDATE block SET html = CAST(x'FF' AS TEXT)",
        "UPDATE item SET related = printf('[\"%.*c\"]', 17000000, 'x')",
    ] {
        let error = read_all(&changed(sql)).expect_err(sql);
        assert_eq!(error.code(), "bundle-damaged", "{sql}: {error}");
    }
}

#[test]
fn refuses_what_is_no_database() {
    let good = to_sqlite(&content()).expect("it is written");
    let other = Connection::open_in_memory().expect("memory").serialize(MAIN_DB).map(|bytes| bytes.to_vec());
    let cases = [Vec::new(), vec![0; 100], b"SQLite format 3\0".to_vec(), good[..100].to_vec(), good[..5000].to_vec()];
    for bytes in cases.into_iter().chain(other) {
        assert_eq!(Store::open(&bytes).expect_err("no database").code(), "bundle-damaged", "{}", bytes.len());
    }
}

#[test]
fn a_database_cut_off_at_any_page_is_refused() {
    let good = to_sqlite(&content()).expect("it is written");
    for pages in 1..good.len() / 4096 {
        let cut = read_all(&good[..pages * 4096]);
        assert_eq!(cut.expect_err("a part of it").code(), "bundle-damaged", "{pages} pages");
    }
}

#[test]
fn a_write_ahead_header_does_not_make_it_look_for_files() {
    let mut bytes = to_sqlite(&content()).expect("it is written");
    bytes[18..20].fill(2);
    assert_eq!(read_all(&bytes).expect_err("journalled").code(), "bundle-damaged");
}

#[test]
fn a_valid_signature_does_not_excuse_the_schema() {
    let bundle = open(with_database(&changed("SELECT 1"))).expect("it opens");
    bundle.content().expect("an untouched copy is accepted");
    let hostile = open(with_database(&changed("CREATE VIEW extra AS SELECT 1"))).expect("it opens");
    assert_eq!(hostile.content().expect_err("a view").code(), "bundle-damaged");
}

/// Returns the places of the four-byte child page numbers in each inner page of a table.
fn child_numbers(database: &[u8]) -> Vec<Vec<usize>> {
    let u16_at = |at: usize| usize::from(u16::from_be_bytes([database[at], database[at + 1]]));
    let inner = (4096..database.len()).step_by(4096).filter(|page| database[*page] == 5);
    inner.map(|page| (0..u16_at(page + 3)).map(|cell| page + u16_at(page + 12 + 2 * cell)).collect()).collect()
}

/// Pages that are children of many, or of themselves, turn a small file into endless rows.
#[test]
fn refuses_trees_that_are_none() {
    let languages: Vec<String> = (0..200).map(|at| format!("q{at:03}")).collect();
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    let mut many = content();
    many.items = vec![item("borrow", &languages)];
    let good = to_sqlite(&many).expect("it is written");
    let pages = child_numbers(&good);
    assert!(pages.iter().any(|children| children.len() > 2), "there is a table of several pages");
    for (page, children) in pages.iter().enumerate() {
        let first = good[children[0]..children[0] + 4].to_vec();
        let itself = (children[0] as u32 / 4096 + 1).to_be_bytes().to_vec();
        for child in [first, itself] {
            let mut bytes = good.clone();
            children.iter().skip(1).for_each(|at| bytes[*at..at + 4].copy_from_slice(&child));
            if bytes != good {
                assert_eq!(Store::open(&bytes).expect_err("no tree").code(), "bundle-damaged", "{page}: {child:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// Broken pages inside a valid signature: SQLite may or may not notice, nothing may crash, and whatever
    /// is refused is refused as damage.
    #[test]
    fn broken_pages_never_panic(
        flips in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..20),
    ) {
        let mut bytes = to_sqlite(&content()).expect("it is written");
        for (at, value) in flips {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        if let Err(error) = read_all(&bytes) {
            prop_assert_eq!(error.code(), "bundle-damaged");
        }
        if let Ok(store) = Store::open(&bytes) {
            let _ = store.check();
        }
    }

    #[test]
    fn arbitrary_bytes_never_panic(
        start in prop_oneof![Just(b"SQLite format 3\0".to_vec()), Just(Vec::new())],
        rest in proptest::collection::vec(any::<u8>(), 0..4096),
    ) {
        prop_assert_eq!(read_all(&[start, rest].concat()).expect_err("no database").code(), "bundle-damaged");
    }
}
