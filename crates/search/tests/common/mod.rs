#![allow(dead_code, reason = "each test uses its part")]
//! The texts of `texts.toml` as indexes.

use std::collections::BTreeMap;
use std::sync::Arc;

use haki_search::{Document, IndexFile, IndexFiles, Searcher, build};
use serde::Deserialize;

/// One text of `texts.toml`.
#[derive(Debug, Deserialize)]
pub struct Text {
    pub title: String,
    pub summary: String,
    pub body: String,
}

/// Texts by item and language.
pub type Texts = BTreeMap<String, BTreeMap<String, Text>>;

pub fn texts() -> Texts {
    toml::from_str(include_str!("../texts.toml")).expect("texts.toml is well formed")
}

pub fn documents(texts: &Texts) -> Vec<Document<'_>> {
    let mut documents = Vec::new();
    for (item, by_language) in texts {
        for (lang, Text { title, summary, body }) in by_language {
            documents.push(Document { item, lang, title, summary, body, aliases: &[] });
        }
    }
    documents
}

pub fn index(documents: &[Document<'_>]) -> IndexFiles {
    files(build(documents, &mut |_| ()).expect("the texts can be indexed"))
}

pub fn files(bytes: BTreeMap<String, Vec<u8>>) -> IndexFiles {
    bytes.into_iter().map(|(name, bytes)| (name, Arc::new(bytes) as Arc<dyn IndexFile>)).collect()
}

pub fn searcher() -> Searcher {
    Searcher::open(vec![index(&documents(&texts()))], &[]).expect("an index just built opens")
}
