//! All open indexes as one collection of documents.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Deserialize;
use tantivy::columnar::StrColumn;
use tantivy::index::InvertedIndexReader;
use tantivy::postings::Postings;
use tantivy::schema::IndexRecordOption;
use tantivy::termdict::TermStreamer;
use tantivy::{DocSet, Index, SegmentReader, TERMINATED};
use tantivy_fst::Automaton;

use crate::Error;
use crate::analysis::{LanguageRow, language_row, primary_subtag};
use crate::build::{Fields, INDEX_FORMAT};
use crate::files::{HEAD_FILE, IndexFiles, JoinedDirectory, KEYS_FILE, segment_id};
use crate::keys::{Keys, after};

/// Most documents of one index (ten million): what a damaged head may make us reserve memory for.
const DOCUMENTS_MAX: u32 = 10_000_000;

/// Number of a document, counted through all indexes.
pub(crate) type DocumentNumber = usize;

/// All documents of all indexes.
#[derive(Default)]
pub(crate) struct Collection {
    segments: Vec<Segment>,
    /// Languages in the order of their numbers.
    pub languages: Vec<Language>,
    /// By document number.
    pub documents: Vec<DocumentRow>,
    /// Groups of languages that share stems.
    pub stem_groups: BTreeSet<&'static str>,
    /// Item ids with the index that they stand in, in the order of their numbers.
    pub items: Vec<(usize, String)>,
}

/// One item in one language, as numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DocumentRow {
    /// Number of its item.
    pub item: u32,
    /// Number of its language.
    pub language: u16,
    /// Its length in words.
    pub words: u32,
}

/// A language of the collection.
#[derive(Debug)]
pub(crate) struct Language {
    /// Tag as the documents have it.
    pub tag: String,
    /// What the analysis knows of it.
    pub row: Option<&'static LanguageRow>,
    /// How many documents are in it.
    pub documents: u32,
    /// Their words together.
    pub words: u64,
}

impl Language {
    /// Returns the tag without script and region.
    pub(crate) fn primary(&self) -> &str {
        primary_subtag(&self.tag)
    }

    /// Returns the group of languages whose stems it shares.
    pub(crate) fn stem_group(&self) -> Option<&'static str> {
        self.row.map(LanguageRow::stem_group)
    }

    /// Returns the length of its documents, in words.
    pub(crate) fn words_mean(&self) -> f32 {
        (self.words as f32 / self.documents.max(1) as f32).max(1.0)
    }
}

/// One index within the collection.
struct Segment {
    first: DocumentNumber,
    word: Arc<InvertedIndexReader>,
    title: Arc<InvertedIndexReader>,
    keys: Keys,
}

/// What `index.json` says.
#[derive(Deserialize)]
struct Head {
    format: String,
    documents: u32,
}

impl Collection {
    /// Joins `indexes`.
    pub(crate) fn open(indexes: Vec<IndexFiles>) -> Result<Collection, Error> {
        let (mut counts, mut keys) = (Vec::new(), Vec::new());
        for (index, files) in indexes.iter().enumerate() {
            let damaged = |why| Error::Damaged { index, why };
            counts.push(read_head(files).map_err(damaged)?);
            keys.push(read_keys(files).map_err(damaged)?);
        }
        let fields = Fields::new();
        let meta = serde_json::json!({
            "schema": fields.schema,
            "opstamp": 0,
            "segments": counts.iter().enumerate().map(|(number, count)| {
                serde_json::json!({ "segment_id": segment_id(number), "max_doc": count, "deletes": null })
            }).collect::<Vec<_>>(),
        });
        let directory = JoinedDirectory::new(indexes, meta.to_string().into_bytes());
        let joined = Index::open(directory).map_err(|error| damaged(0, error))?;
        let mut opening = Opening::default();
        let segments = joined.searchable_segments().map_err(|error| damaged(0, error))?;
        for (number, (segment, keys)) in segments.iter().zip(keys).enumerate() {
            let reader = SegmentReader::open(segment).map_err(|error| damaged(number, error))?;
            opening.add(number, &reader, keys, &fields).map_err(|error| damaged(number, error))?;
        }
        opening.collection.stem_groups = opening.collection.languages.iter().filter_map(Language::stem_group).collect();
        Ok(opening.collection)
    }

    /// Tells whether any text has `word`.
    pub(crate) fn has(&self, word: &str) -> tantivy::Result<bool> {
        for segment in &self.segments {
            if segment.word.terms().get(word)?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Calls `found` for each document that has `word`, with how often, and whether in its title.
    pub(crate) fn postings(
        &self,
        word: &str,
        found: &mut dyn FnMut(DocumentNumber, u32, InTitle),
    ) -> tantivy::Result<()> {
        for segment in &self.segments {
            let readers = [(&segment.word, InTitle::No), (&segment.title, InTitle::Yes)];
            for (reader, in_title) in readers {
                let Some(info) = reader.terms().get(word)? else { continue };
                let mut postings = reader.read_postings_from_terminfo(&info, IndexRecordOption::WithFreqs)?;
                let mut document = postings.doc();
                while document != TERMINATED {
                    let number = segment.first + document as usize;
                    if number < self.documents.len() {
                        found(number, postings.term_freq(), in_title);
                    }
                    document = postings.advance();
                }
            }
        }
        Ok(())
    }

    /// Returns the words that begin with `start`, at most `words_max`, those of most documents first.
    pub(crate) fn beginning_with(&self, start: &str, words_max: usize) -> tantivy::Result<Vec<String>> {
        let mut found = Frequent::default();
        for segment in &self.segments {
            let range = segment.word.terms().range().ge(start);
            match after(start) {
                Some(end) => found.walk(range.lt(end).into_stream()?),
                None => found.walk(range.into_stream()?),
            }
        }
        Ok(found.first(words_max))
    }

    /// Returns the words that `automaton` recognises, at most `words_max`, those of most documents first.
    pub(crate) fn recognised<A: Automaton>(
        &self,
        automaton: impl Fn() -> A,
        words_max: usize,
    ) -> tantivy::Result<Vec<String>>
    where
        A::State: Clone,
    {
        let mut found = Frequent::default();
        for segment in &self.segments {
            found.walk(segment.word.terms().search(automaton()).into_stream()?);
        }
        Ok(found.first(words_max))
    }

    /// Returns the words that `keys` leads to in any index.
    pub(crate) fn behind(&self, keys: impl Fn(&Keys) -> Vec<u64>) -> tantivy::Result<BTreeSet<String>> {
        let mut words = BTreeSet::new();
        let mut bytes = Vec::new();
        for segment in &self.segments {
            for number in keys(&segment.keys) {
                if number < segment.word.terms().num_terms() as u64
                    && segment.word.terms().ord_to_term(number, &mut bytes)?
                {
                    words.extend(std::str::from_utf8(&bytes).map(str::to_owned));
                }
            }
        }
        Ok(words)
    }
}

/// Words with the number of documents that have them.
#[derive(Default)]
struct Frequent(BTreeMap<String, u32>);

impl Frequent {
    fn walk<A: Automaton>(&mut self, mut stream: TermStreamer<'_, A>)
    where
        A::State: Clone,
    {
        let mut walked = 0;
        while walked < WORDS_WALKED_MAX && stream.advance() {
            walked += 1;
            if let Ok(word) = std::str::from_utf8(stream.key()) {
                *self.0.entry(word.to_owned()).or_default() += stream.value().doc_freq;
            }
        }
    }

    fn first(self, words_max: usize) -> Vec<String> {
        let mut words: Vec<(String, u32)> = self.0.into_iter().collect();
        words.sort_by_key(|(_, documents)| std::cmp::Reverse(*documents));
        words.truncate(words_max);
        words.into_iter().map(|(word, _)| word).collect()
    }
}

/// Whether a word stands in a document's title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum InTitle {
    Yes,
    No,
}

/// Most words looked at for one word of a query in one index.
const WORDS_WALKED_MAX: usize = 5_000;

fn read_keys(files: &IndexFiles) -> Result<Keys, String> {
    let file = files.get(KEYS_FILE).ok_or_else(|| format!("{KEYS_FILE} is missing"))?;
    let bytes = file.read(0..file.length_bytes()).map_err(|error| error.to_string())?;
    Keys::open(bytes).map_err(|error| error.to_string())
}

fn read_head(files: &IndexFiles) -> Result<u32, String> {
    let file = files.get(HEAD_FILE).ok_or_else(|| format!("{HEAD_FILE} is missing"))?;
    let bytes = file.read(0..file.length_bytes()).map_err(|error| error.to_string())?;
    let head: Head = serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
    if head.format != INDEX_FORMAT {
        return Err(format!("its format is {:?}, not {INDEX_FORMAT:?}", head.format));
    }
    if head.documents > DOCUMENTS_MAX {
        return Err(format!("it claims {} documents", head.documents));
    }
    Ok(head.documents)
}

fn damaged(index: usize, error: tantivy::TantivyError) -> Error {
    Error::Damaged { index, why: error.to_string() }
}

fn corrupt(what: &str) -> tantivy::TantivyError {
    tantivy::TantivyError::DataCorruption(tantivy::error::DataCorruption::comment_only(what))
}

/// A collection while its indexes are added one by one.
#[derive(Default)]
struct Opening {
    collection: Collection,
    languages: BTreeMap<String, u16>,
}

impl Opening {
    fn add(&mut self, index: usize, reader: &SegmentReader, keys: Keys, fields: &Fields) -> tantivy::Result<()> {
        let first = self.collection.documents.len();
        if reader.max_doc() > 0 {
            let item_numbers = self.read_items(index, reader)?;
            let language_numbers = self.read_languages(reader)?;
            let lengths = reader.get_fieldnorms_reader(fields.word)?;
            if lengths.num_docs() != reader.max_doc() {
                return Err(corrupt("lengths of other documents"));
            }
            let rows = item_numbers.into_iter().zip(language_numbers).enumerate();
            for (document, (item, language)) in rows {
                let words = lengths.fieldnorm(document as u32);
                let of_language = &mut self.collection.languages[usize::from(language)];
                of_language.documents += 1;
                of_language.words += u64::from(words);
                self.collection.documents.push(DocumentRow { item, language, words });
            }
        }
        self.collection.segments.push(Segment {
            first,
            word: reader.inverted_index(fields.word)?,
            title: reader.inverted_index(fields.title)?,
            keys,
        });
        Ok(())
    }

    fn read_items(&mut self, index: usize, reader: &SegmentReader) -> tantivy::Result<Vec<u32>> {
        let (values, numbers) = read_column(reader, "item")?;
        let first = self.collection.items.len() as u32;
        self.collection.items.extend(values.into_iter().map(|item| (index, item)));
        Ok(numbers.into_iter().map(|number| first + number as u32).collect())
    }

    fn read_languages(&mut self, reader: &SegmentReader) -> tantivy::Result<Vec<u16>> {
        let (values, numbers) = read_column(reader, "lang")?;
        let mut known = Vec::with_capacity(values.len());
        for tag in values {
            let next = u16::try_from(self.languages.len()).map_err(|_| corrupt("too many languages"))?;
            let number = *self.languages.entry(tag.clone()).or_insert(next);
            if number == next {
                let row = language_row(&tag);
                self.collection.languages.push(Language { tag, row, documents: 0, words: 0 });
            }
            known.push(number);
        }
        Ok(numbers.into_iter().map(|number| known[number]).collect())
    }
}

/// Returns the values of a column, and for each document the number of its value.
fn read_column(reader: &SegmentReader, name: &str) -> tantivy::Result<(Vec<String>, Vec<usize>)> {
    let column: StrColumn = reader.fast_fields().str(name)?.ok_or_else(|| corrupt("documents without ids"))?;
    if column.num_terms() > reader.max_doc() as usize {
        return Err(corrupt("more ids than documents"));
    }
    let mut values = Vec::with_capacity(column.num_terms());
    for number in 0..column.num_terms() {
        let mut value = String::new();
        column.ord_to_str(number as u64, &mut value)?;
        values.push(value);
    }
    let number_of = |document| column.term_ords(document).next().map(|number| number as usize);
    let numbers: Option<Vec<usize>> = (0..reader.max_doc()).map(number_of).collect();
    let numbers = numbers.ok_or_else(|| corrupt("a document without id"))?;
    if numbers.iter().any(|number| *number >= values.len()) {
        return Err(corrupt("a document with an id that is not listed"));
    }
    Ok((values, numbers))
}
