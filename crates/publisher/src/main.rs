//! `haki`: check, build, sign, inspect, verify and search bundles.
//!
//! Exit codes: 0, done; 1, the answer is no (problems found, a bundle refused, nothing found); 2, it could not be done.

mod adapters;
mod cli;
mod commands;
mod files;
mod key_folder;
mod output;
mod progress;
mod secret;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};
use haki_messages::Messages;

fn main() -> ExitCode {
    let messages = Messages::new(&sys_locale::get_locales().collect::<Vec<_>>());
    let matches = cli::localise(cli::Cli::command(), &messages).get_matches();
    let outcome = match cli::Cli::from_arg_matches(&matches) {
        Ok(cli) => commands::run(&cli, &messages),
        Err(error) => error.exit(),
    };
    match outcome {
        Ok(commands::Outcome::Yes) => ExitCode::SUCCESS,
        Ok(commands::Outcome::No) => ExitCode::from(1),
        Err(error) => {
            eprintln!("{}", error.sentence(&messages));
            ExitCode::from(2)
        }
    }
}
