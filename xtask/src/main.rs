//! `cargo xtask run | test`: the project's commands, each with its whole set-up.

use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let task = std::env::args().nth(1).unwrap_or_default();
    match task.as_str() {
        "test" => match Command::new("cargo").args(["test", "--workspace"]).status() {
            Ok(status) if status.success() => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        },
        _ => {
            eprintln!("cargo xtask test");
            ExitCode::from(2)
        }
    }
}
