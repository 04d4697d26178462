//! `haki check`: every mistake of the authoring tree at once.

use std::path::Path;

use haki_content::authoring::{self, Reading};
use haki_messages::Messages;
use serde_json::json;

use super::{Error, Outcome, count};
use crate::files::read_tree;
use crate::output::say;

pub(super) fn run(content: &Path, as_json: bool, messages: &Messages) -> Result<Outcome, Error> {
    let reading = authoring::read(&read_tree(content)?);
    if as_json {
        say(json!({ "problems": reading.problems }));
        return Ok(outcome(&reading));
    }
    print_problems(&reading);
    let items = reading.bundles.iter().map(|bundle| bundle.content.items.len()).sum();
    let counts = [
        ("problems", count(reading.problems.len())),
        ("bundles", count(reading.bundles.len())),
        ("items", count(items)),
    ];
    let id = if reading.problems.is_empty() { "check-clean" } else { "check-problems" };
    eprintln!("{}", messages.text(id, &counts));
    Ok(outcome(&reading))
}

/// Prints one line per problem: `path:line: message`.
pub(super) fn print_problems(reading: &Reading) {
    for problem in &reading.problems {
        say(problem);
    }
}

fn outcome(reading: &Reading) -> Outcome {
    if reading.problems.is_empty() { Outcome::Yes } else { Outcome::No }
}
