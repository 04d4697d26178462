//! `haki keys`: whose signatures count for a publisher.

mod change;
mod list;
mod new;

use haki_messages::Messages;

use super::{Error, Outcome};
use crate::cli::KeysCommand;

/// Ending of a root that still lacks signatures.
pub(super) const PENDING: &str = ".root.pending.json";

pub(super) fn run(command: &KeysCommand, messages: &Messages) -> Result<Outcome, Error> {
    match command {
        KeysCommand::New(arguments) => new::run(arguments, messages),
        KeysCommand::List { folder, json } => list::run(folder, *json, messages),
        KeysCommand::Rotate(arguments) => change::rotate(arguments, messages),
        KeysCommand::Revoke(arguments) => change::revoke(arguments, messages),
    }
}
