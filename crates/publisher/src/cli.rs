//! The command line. Its words are messages: `command-<subcommand>-about`, `command-<subcommand>-<argument>-help`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use haki_messages::Messages;
use jiff::civil::Date;

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
    Sign(SignArguments),
    Keys {
        #[command(subcommand)]
        command: KeysCommand,
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

#[derive(Debug, Args)]
pub(crate) struct SignArguments {
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) keys: PathBuf,
    #[arg(long)]
    pub(crate) out: PathBuf,
    #[arg(long)]
    pub(crate) detached: bool,
    #[arg(long, requires = "detached")]
    pub(crate) with: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) passphrase_file: Option<PathBuf>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum KeysCommand {
    New(NewKeyArguments),
    List {
        folder: PathBuf,
        #[arg(long)]
        json: bool,
    },
    Rotate(RotateArguments),
    Revoke(RevokeArguments),
}

#[derive(Debug, Args)]
pub(crate) struct NewKeyArguments {
    pub(crate) name: String,
    #[arg(long)]
    pub(crate) out: PathBuf,
    #[arg(long, value_enum, default_value = "ed25519")]
    pub(crate) kind: Kind,
    #[arg(long)]
    pub(crate) passphrase_file: Option<PathBuf>,
    #[arg(long)]
    pub(crate) json: bool,
}

/// Kinds of keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    Ed25519,
    EcdsaP256,
}

#[derive(Debug, Args)]
pub(crate) struct RotateArguments {
    #[command(flatten)]
    pub(crate) change: ChangeArguments,
    #[arg(long, num_args = 1..)]
    pub(crate) root: Vec<PathBuf>,
    #[arg(long, num_args = 1..)]
    pub(crate) targets: Vec<PathBuf>,
    #[arg(long, num_args = 1..)]
    pub(crate) snapshot: Vec<PathBuf>,
    #[arg(long, num_args = 1..)]
    pub(crate) timestamp: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct RevokeArguments {
    #[command(flatten)]
    pub(crate) change: ChangeArguments,
    #[arg(required = true)]
    pub(crate) keys: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ChangeArguments {
    pub(crate) folder: PathBuf,
    #[arg(long, value_parser = parse_day)]
    pub(crate) expires: Date,
    #[arg(long, value_parser = Threshold::parse)]
    pub(crate) threshold: Vec<Threshold>,
    #[arg(long)]
    pub(crate) json: bool,
}

/// How many keys of a role must sign: `root=2`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Threshold {
    pub(crate) role: String,
    pub(crate) signatures: u64,
}

impl Threshold {
    fn parse(text: &str) -> Result<Self, String> {
        let parsed = text.split_once('=').and_then(|(role, number)| {
            let is_role = ["root", "targets", "snapshot", "timestamp"].contains(&role);
            let signatures = number.parse().ok().filter(|_| is_role)?;
            Some(Self { role: role.to_owned(), signatures })
        });
        parsed.ok_or_else(|| "a threshold is written ROLE=NUMBER".to_owned())
    }
}

fn parse_day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "a day is written YYYY-MM-DD".to_owned())
}

/// Gives every subcommand and argument its words in the reader's language.
pub(crate) fn localise(command: clap::Command, messages: &Messages) -> clap::Command {
    localise_below("command", command.about(messages.text("command-about", &[])), messages)
}

/// The words of what is below `prefix`: `<prefix>-<subcommand>-about`, and so on down.
fn localise_below(prefix: &str, mut command: clap::Command, messages: &Messages) -> clap::Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let prefix = format!("{prefix}-{name}");
        command = command.mut_subcommand(&name, |sub| {
            let sub = sub.about(messages.text(&format!("{prefix}-about"), &[])).mut_args(|argument| {
                match messages.find(&help_id(&prefix, &argument), &[]) {
                    Some(help) => argument.help(help),
                    None => argument,
                }
            });
            localise_below(&prefix, sub, messages)
        });
    }
    command
}

fn help_id(prefix: &str, argument: &clap::Arg) -> String {
    format!("{prefix}-{}-help", argument.get_id().as_str().replace('_', "-"))
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
        check_words("command", &Cli::command(), &Messages::new(&["en"]));
    }

    fn check_words(prefix: &str, command: &clap::Command, messages: &Messages) {
        for sub in command.get_subcommands() {
            let prefix = format!("{prefix}-{}", sub.get_name());
            let about = format!("{prefix}-about");
            assert!(messages.find(&about, &[]).is_some(), "{about} is missing");
            for argument in sub.get_arguments() {
                let help = help_id(&prefix, argument);
                assert!(messages.find(&help, &[]).is_some(), "{help} is missing");
            }
            check_words(&prefix, sub, messages);
        }
    }

    #[test]
    fn reads_thresholds() {
        let two = Threshold { role: "root".into(), signatures: 2 };
        assert_eq!(Threshold::parse("root=2"), Ok(two));
        for wrong in ["root", "root=", "root=-1", "mirror=2", "=2", ""] {
            assert!(Threshold::parse(wrong).is_err(), "{wrong}");
        }
    }
}
