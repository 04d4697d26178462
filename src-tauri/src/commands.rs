//! What the window may ask. Each command hands the question to the reader and its answer back.

use std::path::PathBuf;
use std::sync::OnceLock;

use haki_reader::Reader;
use haki_reader::view::{ErrorView, Home, Library, PageAnswer, SearchAnswer, Start, TopicPage};
use tauri::{AppHandle, State};

use crate::place::Place;

/// The library of this session, opened in the background while the window appears.
pub(crate) struct SessionLibrary {
    folder: PathBuf,
    reader: OnceLock<Reader>,
}

impl SessionLibrary {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder, reader: OnceLock::new() }
    }

    /// Opens the library, or waits until it is open.
    pub(crate) fn reader(&self) -> &Reader {
        self.reader.get_or_init(|| {
            // A program built with a broken trust folder trusts nobody; the Library screen then says so of each bundle.
            let publishers = haki_reader::trusted_publishers().unwrap_or_default();
            let clock = jiff::ZonedDateTime::now().date();
            Reader::open(&self.folder, &publishers, &haki_messages::interface_languages(), clock)
        })
    }
}

#[tauri::command(async)]
pub(crate) fn start(library: State<'_, SessionLibrary>) -> Start {
    library.reader().start()
}

#[tauri::command(async)]
pub(crate) fn home(library: State<'_, SessionLibrary>, lang: &str) -> Home {
    library.reader().home(lang)
}

#[tauri::command(async)]
pub(crate) fn topic(library: State<'_, SessionLibrary>, id: &str, lang: &str) -> Result<TopicPage, ErrorView> {
    Ok(library.reader().topic(id, lang)?)
}

#[tauri::command(async)]
pub(crate) fn search(library: State<'_, SessionLibrary>, query: &str, lang: &str) -> Result<SearchAnswer, ErrorView> {
    Ok(library.reader().search(query, lang)?)
}

#[tauri::command(async)]
pub(crate) fn page(library: State<'_, SessionLibrary>, id: &str, lang: &str) -> Result<PageAnswer, ErrorView> {
    Ok(library.reader().page(id, lang)?)
}

#[tauri::command(async)]
pub(crate) fn library(library: State<'_, SessionLibrary>) -> Library {
    library.reader().library()
}

#[tauri::command]
pub(crate) fn settings(place: State<'_, Place>) -> haki_place::View {
    place.settings.view(place.problem.as_ref())
}

/// Ends the visit; the page has blanked itself before.
#[tauri::command]
pub(crate) fn leave(app: AppHandle) {
    crate::leave::leave(&app);
}
