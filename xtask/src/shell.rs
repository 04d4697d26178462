//! Steps: programs that are run in the repository.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Error;

/// Returns the repository's folder.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_owned()
}

/// Returns a command that runs in `folder` of the repository.
pub(crate) fn command(folder: &str, program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root().join(folder));
    command
}

/// Runs a step and waits for it.
pub(crate) fn run(mut command: Command) -> Result<(), Error> {
    let text = text(&command);
    eprintln!("$ {text}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Error::Step { command: text, status }),
        Err(why) => Err(Error::Start { command: text, why }),
    }
}

/// Tells whether a question to the system is answered with success. Prints nothing.
pub(crate) fn succeeds(mut command: Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

/// Returns the command of Cargo that runs this task.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    command("", &cargo, arguments)
}

fn text(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned();
    command.get_args().fold(program, |text, argument| format!("{text} {}", argument.to_string_lossy()))
}
