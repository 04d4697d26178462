//! Search over all open bundles, and why each result matched.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use haki_bundle::Bundle;
use haki_content::{Content, Translation, plain_text};
use haki_search::{Document, IndexFile, IndexFiles, Searcher};

use crate::library::OpenBundle;
use crate::view::Span;

/// Folder of the index inside a bundle.
const INDEX_FOLDER: &str = "index/";

/// Most results shown for one query.
pub(crate) const RESULTS_MAX: usize = 30;

/// Longest snippet, in characters.
const SNIPPET_CHARS_MAX: usize = 160;

/// Most matched words shown with a result.
const WHY_MAX: usize = 5;

/// Returns one searcher over the indexes of all bundles.
///
/// A bundle whose index has another format gets a new one in memory, from its text: no bundle is refused for that.
///
/// # Errors
/// [`haki_search::Error`] if neither its index nor its text can be searched.
pub(crate) fn searcher(bundles: &[Arc<OpenBundle>]) -> Result<Searcher, haki_search::Error> {
    let mut concepts = Vec::new();
    let mut indexes = Vec::new();
    for open in bundles {
        concepts.extend(open.facts.concepts.iter().cloned());
        let ready = open.bundle.manifest().index_format == haki_search::INDEX_FORMAT;
        indexes.push(if ready { carried_index(open) } else { rebuilt_index(open)? });
    }
    Searcher::open(indexes, &concepts)
}

fn carried_index(open: &Arc<OpenBundle>) -> IndexFiles {
    let entries = &open.bundle.manifest().entries;
    let files = entries.iter().filter_map(|entry| {
        let name = entry.path.strip_prefix(INDEX_FOLDER)?;
        let file = CarriedFile { open: open.clone(), path: entry.path.clone(), length_bytes: entry.length_bytes };
        Some((name.to_owned(), Arc::new(file) as Arc<dyn IndexFile>))
    });
    files.collect()
}

fn rebuilt_index(open: &OpenBundle) -> Result<IndexFiles, haki_search::Error> {
    let content = open.store().read_content();
    let built = match content {
        Ok(content) => build_index(&content, &mut |_| ())?,
        Err(_) => BTreeMap::new(),
    };
    Ok(built.into_iter().map(|(name, bytes)| (name, Arc::new(BuiltFile(bytes)) as Arc<dyn IndexFile>)).collect())
}

/// Builds the index of a bundle's content: one document per item and language.
///
/// # Errors
/// See [`haki_search::build`].
pub fn build_index(
    content: &Content,
    progress: &mut dyn FnMut(usize),
) -> Result<BTreeMap<String, Vec<u8>>, haki_search::Error> {
    let words: Vec<(&str, &str, &Translation, String, String)> = content
        .items
        .iter()
        .flat_map(|item| item.translations.iter().map(move |(tag, words)| (item.id.as_str(), tag.as_str(), words)))
        .map(|(item, tag, words)| (item, tag, words, plain_text(&words.summary), body(words)))
        .collect();
    let documents: Vec<Document<'_>> = words
        .iter()
        .map(|(item, lang, words, summary, body)| Document {
            item,
            lang,
            title: &words.title,
            summary,
            body,
            aliases: &words.aliases,
        })
        .collect();
    haki_search::build(&documents, progress)
}

fn body(words: &Translation) -> String {
    words.blocks.iter().map(|block| plain_text(&block.html)).collect::<Vec<_>>().join("\n")
}

/// A file of the index that a bundle carries: read, and checked, where it is touched.
#[derive(Clone)]
struct CarriedFile {
    open: Arc<OpenBundle>,
    path: String,
    length_bytes: u64,
}

impl CarriedFile {
    fn bundle(&self) -> &Bundle {
        &self.open.bundle
    }
}

impl std::fmt::Debug for CarriedFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CarriedFile").field("path", &self.path).finish()
    }
}

impl IndexFile for CarriedFile {
    fn length_bytes(&self) -> usize {
        usize::try_from(self.length_bytes).unwrap_or(usize::MAX)
    }

    fn read(&self, range: Range<usize>) -> std::io::Result<Vec<u8>> {
        let range = range.start as u64..range.end as u64;
        self.bundle().entry_range(&self.path, range).map_err(std::io::Error::other)
    }
}

#[derive(Debug)]
struct BuiltFile(Vec<u8>);

impl IndexFile for BuiltFile {
    fn length_bytes(&self) -> usize {
        self.0.len()
    }

    fn read(&self, range: Range<usize>) -> std::io::Result<Vec<u8>> {
        self.0.get(range).map(<[u8]>::to_vec).ok_or_else(|| std::io::ErrorKind::UnexpectedEof.into())
    }
}

/// Why a text matched: its words as they stand there, and the piece around the first of them.
pub(crate) fn explain(query: &str, lang: &str, words: &Translation) -> (Vec<String>, Vec<Span>) {
    let text = format!("{}\n{}\n{}", words.title, plain_text(&words.summary), body(words));
    let mut seen = BTreeSet::new();
    let why = haki_search::highlight(query, lang, &text)
        .into_iter()
        .filter(|span| span.hit)
        .map(|span| text[span.range].to_owned())
        .filter(|word| seen.insert(word.to_lowercase()))
        .take(WHY_MAX)
        .collect();
    let below_title = format!("{}\n{}", plain_text(&words.summary), body(words));
    let snippet = haki_search::snippet(query, lang, &below_title, SNIPPET_CHARS_MAX)
        .into_iter()
        .map(|(text, hit)| Span { text, hit })
        .collect();
    (why, snippet)
}
