//! `haki build`: from the authoring tree to unsigned bundles.

use std::collections::BTreeMap;
use std::path::Path;

use haki_content::Content;
use haki_content::authoring::{self, ReadBundle};
use haki_messages::Messages;
use serde_json::json;

use super::{Error, Outcome, check, count};
use crate::files::{read_tree, write_whole};
use crate::output::say;
use crate::{adapters, progress};

pub(super) fn run(
    content: &Path,
    out: &Path,
    only: &[String],
    as_json: bool,
    messages: &Messages,
) -> Result<Outcome, Error> {
    let spinner = progress::spinner(messages.text("build-step-check", &[]));
    let reading = authoring::read(&read_tree(content)?);
    spinner.finish_and_clear();
    if !reading.problems.is_empty() {
        check::print_problems(&reading);
        eprintln!("{}", messages.text("check-problems", &[("problems", count(reading.problems.len()))]));
        return Ok(Outcome::No);
    }
    let exists = |namespace: &String| reading.bundles.iter().any(|read| read.content.head.namespace == *namespace);
    if let Some(missing) = only.iter().find(|namespace| !exists(namespace)) {
        return Err(Error::Namespace(missing.clone()));
    }
    for read in reading.bundles {
        let namespace = read.content.head.namespace.clone();
        if only.is_empty() || only.contains(&namespace) {
            let path = out.join(format!("{}.haki", namespace.replace('/', "-")));
            let (bytes, built) = build(read, &content.join(&namespace), messages)?;
            write_whole(&path, &bytes)?;
            let languages = built.languages_used();
            if as_json {
                let file = path.display().to_string();
                say(json!({ "file": file, "namespace": namespace, "items": built.items.len(),
                            "languages": languages, "bytes": bytes.len() }));
            } else {
                let values = [
                    ("file", path.display().to_string().into()),
                    ("items", count(built.items.len())),
                    ("languages", count(languages)),
                    ("kib", count(bytes.len() / 1024)),
                ];
                eprintln!("{}", messages.text("build-done", &values));
            }
        }
    }
    Ok(Outcome::Yes)
}

/// Returns the bytes of one unsigned bundle, and what it says.
fn build(read: ReadBundle, folder: &Path, messages: &Messages) -> Result<(Vec<u8>, Content), Error> {
    let namespace = read.content.head.namespace.clone();
    let spinner = progress::spinner(messages.text("build-step-import", &[("namespace", namespace.clone().into())]));
    let content = adapters::import(read, folder)?;
    spinner.finish_and_clear();

    let texts = content.items.iter().map(|item| item.translations.len()).sum();
    let bar = progress::bar(texts, messages.text("build-step-index", &[("namespace", namespace.into())]));
    let index = haki_reader::build_index(&content, &mut |done| bar.set_position(done as u64))?;
    bar.finish_and_clear();

    let unsigned = haki_bundle::write_unsigned(&content, haki_search::INDEX_FORMAT, &index, &BTreeMap::new())?;
    Ok((unsigned.to_bytes()?, content))
}
