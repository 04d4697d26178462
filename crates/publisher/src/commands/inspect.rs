//! `haki inspect`: what a bundle says of itself, unverified.

use std::path::Path;

use haki_bundle::Unsigned;

use super::{Error, Outcome};
use crate::files::at;
use crate::output::say;

pub(super) fn run(file: &Path, as_json: bool) -> Result<Outcome, Error> {
    let bytes = std::fs::read(file).map_err(at(file))?;
    let manifest = Unsigned::parse(&bytes)?.manifest()?;
    if as_json {
        say(serde_json::json!({ "manifest": manifest }));
        return Ok(Outcome::Yes);
    }
    let rows = [
        ("namespace", manifest.namespace.clone()),
        ("publisher", format!("{} ({})", manifest.publisher_name, manifest.publisher)),
        ("edition", manifest.edition.to_string()),
        ("issued", manifest.issued.to_string()),
        ("review_by", manifest.review_by.to_string()),
        ("items", manifest.items.to_string()),
        ("texts", manifest.texts.to_string()),
        ("languages", manifest.languages.join(" ")),
        ("index_format", manifest.index_format.clone()),
    ];
    for (name, value) in rows {
        say(format!("{name:<14}{value}"));
    }
    for entry in &manifest.entries {
        say(format!("{:>12}  {}  {}", entry.length_bytes, &entry.sha256[..16], entry.path));
    }
    Ok(Outcome::Yes)
}
