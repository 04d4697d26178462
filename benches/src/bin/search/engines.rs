//! What is measured: our search, and SQLite's.

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;

use haki_search::{Document, IndexFile, IndexFiles, Query, Searcher, build};
use rusqlite::{Connection, OptionalExtension, params};
use unicode_segmentation::UnicodeSegmentation;

use crate::declaration::Text;

/// Something that finds texts.
pub trait Engine {
    /// Returns its name.
    fn name(&self) -> &'static str;
    /// Tells whether it makes use of the reader's language.
    fn knows_reader(&self) -> bool;
    /// Returns the item of the best result.
    fn first(&self, query: &str, reader_lang: &str) -> Result<Option<String>, Box<dyn Error>>;
}

/// Our search.
pub struct Haki {
    searcher: Searcher,
    /// Size of its index.
    pub index_bytes: usize,
}

impl Haki {
    pub fn index(texts: &[Text]) -> Result<Haki, Box<dyn Error>> {
        let built = build(&documents(texts), &mut |_| ())?;
        let index_bytes = built.values().map(Vec::len).sum();
        Ok(Haki { searcher: Searcher::open(vec![files(built)], &[])?, index_bytes })
    }
}

/// Returns `texts` as our search takes them.
pub fn documents(texts: &[Text]) -> Vec<Document<'_>> {
    texts
        .iter()
        .map(|text| Document {
            item: &text.item,
            lang: &text.lang,
            title: &text.title,
            summary: "",
            body: &text.body,
            aliases: &[],
        })
        .collect()
}

/// Returns the files of an index as they are opened.
pub fn files(built: BTreeMap<String, Vec<u8>>) -> IndexFiles {
    built.into_iter().map(|(name, bytes)| (name, Arc::new(bytes) as Arc<dyn IndexFile>)).collect()
}

impl Engine for Haki {
    fn name(&self) -> &'static str {
        "haki"
    }

    fn knows_reader(&self) -> bool {
        true
    }

    fn first(&self, query: &str, reader_lang: &str) -> Result<Option<String>, Box<dyn Error>> {
        let answer = self.searcher.search(&Query { text: query, reader_lang, results_max: 1 })?;
        Ok(answer.hits.into_iter().next().map(|hit| hit.item))
    }
}

/// How FTS5 cuts text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tokenizer {
    /// Words without marks.
    Unicode,
    /// Every three characters.
    Trigram,
}

/// SQLite's full-text search.
pub struct Fts5 {
    connection: Connection,
    tokenizer: Tokenizer,
}

impl Fts5 {
    pub fn index(texts: &[Text], tokenizer: Tokenizer) -> Result<Fts5, Box<dyn Error>> {
        let connection = Connection::open_in_memory()?;
        let options = match tokenizer {
            Tokenizer::Unicode => "unicode61 remove_diacritics 2",
            Tokenizer::Trigram => "trigram remove_diacritics 1",
        };
        connection.execute_batch(&format!(
            "CREATE VIRTUAL TABLE texts USING fts5(item UNINDEXED, title, body, tokenize = '{options}'); BEGIN"
        ))?;
        for text in texts {
            connection.execute("INSERT INTO texts VALUES (?, ?, ?)", params![text.item, text.title, text.body])?;
        }
        connection.execute_batch("COMMIT")?;
        Ok(Fts5 { connection, tokenizer })
    }

    fn ask(&self, expression: &str) -> Result<Option<String>, Box<dyn Error>> {
        let sql = "SELECT item FROM texts WHERE texts MATCH ? ORDER BY bm25(texts) LIMIT 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row([expression], |row| row.get(0)).optional()?)
    }
}

fn quoted(word: &str) -> String {
    format!("\"{}\"", word.replace('"', "\"\""))
}

impl Engine for Fts5 {
    fn name(&self) -> &'static str {
        match self.tokenizer {
            Tokenizer::Unicode => "fts5",
            Tokenizer::Trigram => "fts5 trigram",
        }
    }

    fn knows_reader(&self) -> bool {
        false
    }

    /// All words, the last as a beginning; where that finds nothing, any of them. Trigrams: any.
    fn first(&self, query: &str, _reader_lang: &str) -> Result<Option<String>, Box<dyn Error>> {
        if self.tokenizer == Tokenizer::Trigram {
            let chars: Vec<char> = query.chars().collect();
            let trigrams: Vec<String> =
                chars.windows(3).map(|three| quoted(&three.iter().collect::<String>())).collect();
            return if trigrams.is_empty() { Ok(None) } else { self.ask(&trigrams.join(" OR ")) };
        }
        let words: Vec<String> = query.unicode_words().map(quoted).collect();
        if words.is_empty() {
            return Ok(None);
        }
        let whole = self.ask(&words.join(" "))?;
        if whole.is_some() {
            return Ok(whole);
        }
        let beginning = self.ask(&format!("{}*", words.join(" ")))?;
        if beginning.is_some() { Ok(beginning) } else { self.ask(&format!("{}*", words.join(" OR "))) }
    }
}
