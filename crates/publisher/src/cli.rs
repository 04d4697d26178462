//! The command line. Its words are messages: `command-<subcommand>-about`, `command-<subcommand>-<argument>-help`.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use haki_messages::Messages;

#[derive(Debug, Parser)]
#[command(name = "haki", version)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Check {
        #[arg(default_value = "content")]
        content: PathBuf,
        #[arg(long)]
        json: bool,
    },
    Build {
        #[arg(default_value = "content")]
        content: PathBuf,
        #[arg(long)]
        out: PathBuf,
        #[arg(long, value_name = "NAMESPACE")]
        only: Vec<String>,
        #[arg(long)]
        json: bool,
    },
    Sign {
        #[arg(required = true)]
        files: Vec<PathBuf>,
        #[arg(long)]
        keys: PathBuf,
        #[arg(long)]
        out: PathBuf,
        #[arg(long)]
        json: bool,
    },
    Inspect {
        file: PathBuf,
        #[arg(long)]
        json: bool,
    },
    Verify {
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        #[arg(long)]
        json: bool,
    },
    Search {
        query: String,
        #[arg(long, default_value = "en")]
        lang: String,
        #[arg(long)]
        library: Option<PathBuf>,
        #[arg(long)]
        json: bool,
    },
}

/// Gives every subcommand and argument its words in the reader's language.
pub(crate) fn localise(command: clap::Command, messages: &Messages) -> clap::Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut command = command.about(messages.text("command-about", &[]));
    for name in names {
        command = command.mut_subcommand(&name, |sub| {
            let about = messages.text(&format!("command-{name}-about"), &[]);
            sub.about(about).mut_args(|argument| {
                let id = format!("command-{name}-{}-help", argument.get_id());
                match messages.find(&id, &[]) {
                    Some(help) => argument.help(help),
                    None => argument,
                }
            })
        });
    }
    command
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_subcommand_and_argument_has_words() {
        let messages = Messages::new(&["en"]);
        for sub in Cli::command().get_subcommands() {
            let about = format!("command-{}-about", sub.get_name());
            assert!(messages.find(&about, &[]).is_some(), "{about} is missing");
            for argument in sub.get_arguments() {
                let help = format!("command-{}-{}-help", sub.get_name(), argument.get_id());
                assert!(messages.find(&help, &[]).is_some(), "{help} is missing");
            }
        }
    }
}
