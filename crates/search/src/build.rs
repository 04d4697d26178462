//! Makes an index from texts.
//!
//! One document per item and language, one posting per word: what else a word is found by (its stem, its
//! sound, the compound that it is in) is kept once for the whole index, not once per document.

use std::collections::{BTreeMap, BTreeSet};

use tantivy::directory::{Directory, RamDirectory};
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{Index, IndexSettings, TantivyDocument, TantivyError};

use crate::Error;
use crate::analysis::{Apostrophe, Form, Word, language_row, marked, words};
use crate::files::{HEAD_FILE, KEYS_FILE, segment_file};
use crate::keys::{Key, compound_keys, word_keys, write_keys};

/// Names the format of an index: tantivy's, and the version of this crate's analysis.
pub const INDEX_FORMAT: &str = "tantivy-0.27/haki-2";

/// Bytes that tantivy may use for its tables while building; they grow when needed.
const BUILD_BYTES: usize = 15_000_000;

/// One item in one language, as plain text.
#[derive(Debug, Clone, Copy)]
pub struct Document<'a> {
    /// Item id.
    pub item: &'a str,
    /// BCP 47 tag.
    pub lang: &'a str,
    /// Title.
    pub title: &'a str,
    /// Short answer.
    pub summary: &'a str,
    /// Everything else.
    pub body: &'a str,
    /// Further words under which readers look for the item.
    pub aliases: &'a [String],
}

/// The fields of an index.
#[derive(Debug, Clone)]
pub(crate) struct Fields {
    pub schema: Schema,
    /// Item id, kept per document.
    pub item: Field,
    /// Language tag, kept per document.
    pub lang: Field,
    /// Every word of the document.
    pub word: Field,
    /// The words of its title and aliases once more.
    pub title: Field,
}

impl Fields {
    pub(crate) fn new() -> Fields {
        let mut schema = Schema::builder();
        let kept = TextOptions::default().set_fast("raw");
        let searched = |option: IndexRecordOption, norms: bool| {
            let indexing = TextFieldIndexing::default().set_index_option(option).set_fieldnorms(norms);
            TextOptions::default().set_indexing_options(indexing)
        };
        Fields {
            item: schema.add_text_field("item", kept.clone()),
            lang: schema.add_text_field("lang", kept),
            word: schema.add_text_field("word", searched(IndexRecordOption::WithFreqs, true)),
            title: schema.add_text_field("title", searched(IndexRecordOption::Basic, false)),
            schema: schema.build(),
        }
    }
}

/// Returns the files of an index over `documents`, by name: one segment, the same bytes for the same
/// documents in any order.
///
/// Calls `progress` with the number of documents done.
///
/// # Errors
/// [`Error::Build`] if the index cannot be written.
pub fn build(documents: &[Document<'_>], progress: &mut dyn FnMut(usize)) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let mut by_language: BTreeMap<&str, Vec<&Document<'_>>> = BTreeMap::new();
    for document in documents {
        by_language.entry(document.lang).or_default().push(document);
    }
    write(documents.len(), by_language, progress).map_err(|error| Error::Build(error.to_string()))
}

fn write(
    count: usize,
    by_language: BTreeMap<&str, Vec<&Document<'_>>>,
    progress: &mut dyn FnMut(usize),
) -> tantivy::Result<BTreeMap<String, Vec<u8>>> {
    let fields = Fields::new();
    let directory = RamDirectory::create();
    let settings = IndexSettings {
        docstore_compression: tantivy::store::Compressor::None,
        docstore_compress_dedicated_thread: false,
        ..IndexSettings::default()
    };
    let builder = Index::builder().schema(fields.schema.clone()).settings(settings);
    let mut writer = builder.single_segment_index_writer(directory.clone(), BUILD_BYTES)?;
    let mut done = 0;
    let (mut keys, mut vocabulary) = (BTreeSet::new(), BTreeSet::new());
    for (lang, mut documents) in by_language {
        documents.sort_by_key(|document| (document.item, document.title));
        let part = LanguagePart::read(lang, &documents);
        part.add_keys(&mut keys);
        for document in part.into_documents(&fields, &mut vocabulary) {
            writer.add_document(document)?;
            done += 1;
            progress(done);
        }
    }
    let keys = write_keys(&keys, &vocabulary).map_err(|error| TantivyError::InternalError(error.to_string()))?;
    let index = writer.finalize()?;
    let head = serde_json::json!({ "format": INDEX_FORMAT, "documents": count });
    let mut files = BTreeMap::from([(HEAD_FILE.to_owned(), head.to_string().into_bytes())]);
    files.insert(KEYS_FILE.to_owned(), keys);
    files.extend(segment_files(&index, &directory)?);
    Ok(files)
}

/// Returns the files of the only segment, under names without its random id.
fn segment_files(index: &Index, directory: &RamDirectory) -> tantivy::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for path in index.load_metas()?.list_segment_files() {
        let extension = path.to_str().and_then(|name| name.split_once('.')).map(|(_, extension)| extension.to_owned());
        if let Some(extension) = extension
            && directory.exists(&path)?
        {
            let bytes = directory.open_read(&path)?.read_bytes().map_err(TantivyError::from)?;
            files.insert(segment_file(&extension), bytes.to_vec());
        }
    }
    Ok(files)
}

/// The documents of one language, cut into words.
struct LanguagePart<'d> {
    lang: &'d str,
    documents: Vec<CutDocument<'d>>,
    /// Each word with the forms in which it is written.
    vocabulary: BTreeMap<String, BTreeSet<String>>,
}

/// One document, cut into words.
struct CutDocument<'d> {
    item: &'d str,
    title: Vec<CutWord>,
    text: Vec<CutWord>,
}

/// A word, folded, and with its marks if it has any.
#[derive(Clone)]
struct CutWord {
    folded: String,
    marked: Option<String>,
}

/// From which part of a language's words on that differ by marks alone the marks are kept, too.
///
/// In languages with tones written as marks it is a tenth to a third, elsewhere a fiftieth at most.
const MARKED_PART_MIN: f32 = 0.1;

impl<'d> LanguagePart<'d> {
    fn read(lang: &'d str, documents: &[&Document<'d>]) -> LanguagePart<'d> {
        let mut part = LanguagePart { lang, documents: Vec::new(), vocabulary: BTreeMap::new() };
        for document in documents {
            let mut title = part.words(document.title);
            title.extend(document.aliases.iter().flat_map(|alias| part.words(alias)));
            let mut text = title.clone();
            text.extend(part.words(document.summary));
            text.extend(part.words(document.body));
            part.documents.push(CutDocument { item: document.item, title, text });
        }
        part
    }

    /// Returns the words of `text`, and notes them in the vocabulary.
    fn words(&mut self, text: &str) -> Vec<CutWord> {
        let divides = language_row(self.lang).is_some_and(|row| row.apostrophe == Apostrophe::Divides);
        let mut found = Vec::new();
        let mut joined = String::new();
        for Word { range, folded, form } in words(text) {
            let written = text[range].to_lowercase();
            if let Form::Part { last } = form {
                joined.push_str(&folded);
                if last {
                    let whole = std::mem::take(&mut joined);
                    found.extend((!divides).then_some(CutWord { folded: whole, marked: None }));
                }
            }
            found.push(CutWord { folded: folded.clone(), marked: marked(&written) });
            self.vocabulary.entry(folded).or_default().insert(written);
        }
        found
    }

    /// Tells whether marks tell many words of the language apart.
    fn tells_marks(&self) -> bool {
        let differ = self.vocabulary.values().filter(|forms| {
            let marked: BTreeSet<Option<String>> = forms.iter().map(|form| marked(form)).collect();
            marked.len() > 1
        });
        differ.count() as f32 >= MARKED_PART_MIN * self.vocabulary.len() as f32
    }

    /// Adds what the words are found by.
    fn add_keys(&self, keys: &mut BTreeSet<Key>) {
        let row = language_row(self.lang);
        for (word, forms) in &self.vocabulary {
            word_keys(row, word, forms, keys);
        }
        if let Some(row) = row.filter(|row| row.compounds) {
            compound_keys(row, &self.vocabulary, keys);
        }
    }

    /// Returns the documents as tantivy takes them, and adds all their words to `vocabulary`.
    fn into_documents(
        self,
        fields: &Fields,
        vocabulary: &mut BTreeSet<String>,
    ) -> impl Iterator<Item = TantivyDocument> {
        let tells_marks = self.tells_marks();
        let lang = self.lang;
        self.documents.into_iter().map(move |CutDocument { item, title, text }| {
            let forms = |words: Vec<CutWord>| {
                let marked = |word: CutWord| word.marked.filter(|_| tells_marks).into_iter().chain([word.folded]);
                words.into_iter().flat_map(marked).collect::<Vec<String>>()
            };
            let (title, text) = (forms(title), forms(text));
            vocabulary.extend(text.iter().filter(|word| !vocabulary.contains(*word)).cloned().collect::<Vec<_>>());
            let mut document = TantivyDocument::new();
            document.add_text(fields.item, item);
            document.add_text(fields.lang, lang);
            document.add_pre_tokenized_text(fields.title, tokens(title));
            document.add_pre_tokenized_text(fields.word, tokens(text));
            document
        })
    }
}

/// Returns `words` as tantivy takes words that are cut already.
fn tokens(words: Vec<String>) -> PreTokenizedString {
    let tokens = words.into_iter().enumerate();
    let tokens = tokens.map(|(position, text)| Token { position, text, ..Token::default() }).collect();
    PreTokenizedString { text: String::new(), tokens }
}
