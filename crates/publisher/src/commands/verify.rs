//! `haki verify`: a bundle in full, every entry of it.

use std::path::{Path, PathBuf};

use haki_bundle::Bundle;
use haki_messages::Messages;
use haki_trust::{Known, Publisher};
use serde_json::json;

use super::{Error, Outcome, error_sentence};
use crate::files::{at, bundle_files};
use crate::output::say;
use crate::progress;

pub(super) fn run(paths: &[PathBuf], as_json: bool, messages: &Messages) -> Result<Outcome, Error> {
    let publishers = haki_reader::trusted_publishers()?;
    let mut outcome = Outcome::Yes;
    for path in bundle_files(paths)? {
        let bytes = std::fs::read(&path).map_err(at(&path))?;
        match verify(bytes, &publishers, &path) {
            Ok(bundle) => print_good(&path, &bundle, as_json, messages),
            Err(error) => {
                outcome = Outcome::No;
                print_refused(&path, &error, as_json, messages);
            }
        }
    }
    Ok(outcome)
}

/// Opens the bundle and reads every entry, its content and its index.
fn verify(bytes: Vec<u8>, publishers: &[Publisher], path: &Path) -> Result<Bundle, haki_bundle::Error> {
    let bundle = Bundle::open(Box::new(bytes), publishers, &Known::default())?;
    let spinner = progress::spinner(path.display().to_string());
    let checked = bundle.check_all();
    spinner.finish_and_clear();
    checked.map(|()| bundle)
}

fn print_good(path: &Path, bundle: &Bundle, as_json: bool, messages: &Messages) {
    let (file, manifest) = (path.display().to_string(), bundle.manifest());
    let fingerprint = bundle.verified().root.fingerprint().to_string();
    let publisher = bundle.publisher().name.clone();
    if as_json {
        say(json!({ "file": file, "ok": true, "namespace": manifest.namespace, "edition": manifest.edition,
                    "publisher": publisher, "fingerprint": fingerprint }));
        return;
    }
    let values = [
        ("file", file.into()),
        ("namespace", manifest.namespace.clone().into()),
        ("edition", manifest.edition.to_string().into()),
        ("publisher", publisher.into()),
        ("fingerprint", fingerprint.into()),
    ];
    say(messages.text("verify-good", &values));
}

fn print_refused(path: &Path, error: &haki_bundle::Error, as_json: bool, messages: &Messages) {
    let (file, detail) = (path.display().to_string(), error.to_string());
    if as_json {
        say(json!({ "file": file, "ok": false, "code": error.code(), "detail": detail }));
    } else {
        say(format!("{file}: {}", error_sentence(messages, error.code(), &detail)));
    }
}
