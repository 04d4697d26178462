//! `cargo xtask run | test | bench | setup`: the project's commands, each with its whole set-up.

mod development_keys;
mod error;
mod library;
mod mutants;
mod programs;
mod setup;
mod shell;
mod stamp;
mod testing;

use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand};

use error::Error;

#[derive(Debug, Parser)]
#[command(name = "cargo xtask", about = "The project's commands, each with its whole set-up")]
struct Xtask {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Set up what is missing, build the library from content/, and open the app on it.
    Run,
    /// Set up what is missing and pass every test.
    Test,
    /// Set up what is missing and print what docs/performance.md reports.
    Bench {
        /// Only the benchmark of this name.
        #[arg(value_parser = PossibleValuesParser::new(testing::BENCHES))]
        name: Option<String>,
        /// Only these parts of it.
        parts: Vec<String>,
    },
    /// Change the checks of trust and of the container one at a time, and see that a test fails each time.
    Mutants {
        /// Only each eighth change, another eighth each day: what CI has time for.
        #[arg(long)]
        short: bool,
    },
    /// Take the README's pictures anew: run the journeys and keep what they saw.
    Pictures,
    /// Only set up what is missing: system packages, npm packages, development key, the window's files.
    Setup,
}

fn main() -> ExitCode {
    match carry_out(&Xtask::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cargo xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

fn carry_out(task: &Task) -> Result<(), Error> {
    match task {
        Task::Run => {
            setup::for_running()?;
            programs::build()?;
            library::build()?;
            programs::open_app()
        }
        Task::Test => {
            setup::for_testing()?;
            programs::build_for_journeys()?;
            programs::build()?;
            library::build()?;
            testing::run_all()
        }
        Task::Bench { name, parts } => {
            setup::for_testing()?;
            programs::build()?;
            programs::build_for_benches()?;
            library::build()?;
            testing::bench(name.as_deref(), parts)
        }
        Task::Mutants { short } => mutants::try_all(if *short { mutants::Extent::Short } else { mutants::Extent::All }),
        Task::Pictures => {
            setup::for_testing()?;
            programs::build_for_journeys()?;
            programs::build()?;
            library::build()?;
            testing::pictures()
        }
        Task::Setup => setup::for_testing(),
    }
}
