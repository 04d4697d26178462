//! `haki search`: the same search as the app's.

use std::path::{Path, PathBuf};

use haki_messages::Messages;
use haki_reader::Reader;
use haki_reader::view::SearchResult;
use serde_json::json;

use super::{Error, Outcome, count};
use crate::output::say;

/// Folder that `cargo xtask run` builds, below the folder of the repository.
const BUILT: &str = "library";

pub(super) fn run(
    query: &str,
    lang: &str,
    library: Option<&Path>,
    as_json: bool,
    messages: &Messages,
) -> Result<Outcome, Error> {
    let folder = library.map_or_else(built_library, Path::to_owned);
    let publishers = haki_reader::trusted_publishers()?;
    let today = jiff::ZonedDateTime::now().date();
    let reader = Reader::open(&folder, &publishers, &haki_messages::interface_languages(), today);
    if let Some(code) = reader.start().problem {
        return Err(Error::Library { folder: folder.display().to_string(), code });
    }
    let answer = reader.search(query, lang)?;
    if as_json {
        let results: Vec<_> = answer.results.iter().map(as_value).collect();
        say(json!({ "results": results }));
    } else {
        answer.results.iter().for_each(|result| print(result, lang, messages));
        eprintln!("{}", messages.text("search-count", &[("count", count(answer.results.len()))]));
        if answer.query_was_cut {
            eprintln!("{}", messages.text("search-cut", &[]));
        }
    }
    Ok(if answer.results.is_empty() { Outcome::No } else { Outcome::Yes })
}

fn as_value(result: &SearchResult) -> serde_json::Value {
    json!({ "id": result.card.id, "lang": result.card.title.lang, "title": result.card.title.text,
            "matched_lang": result.matched_lang, "why": result.why })
}

fn print(result: &SearchResult, lang: &str, messages: &Messages) {
    say(format!("{}  {}", result.card.id, result.card.title.text));
    say(format!("    {}", result.card.summary.text));
    if result.matched_lang != lang {
        let values =
            [("language", result.matched_language_name.clone().into()), ("words", result.why.join(", ").into())];
        say(format!("    {}", messages.text("search-matched", &values)));
    }
}

/// The nearest folder `library` here or above.
fn built_library() -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let found = here.ancestors().map(|folder| folder.join(BUILT)).find(|folder| folder.is_dir());
    found.unwrap_or_else(|| PathBuf::from(BUILT))
}
