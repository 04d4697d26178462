//! `haki-trust` as a client of TUF repositories, in the form that TUF's conformance suite asks for.
//!
//! Test-only and never shipped: Haki itself fetches nothing. Unlike Haki it refuses what has expired,
//! as the suite demands of a client with a network.

mod client;
mod fetch;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use client::Client;

/// Why a command failed.
type Failure = Box<dyn std::error::Error>;

#[derive(Debug, Parser)]
struct Arguments {
    #[arg(long)]
    metadata_dir: PathBuf,
    #[arg(long)]
    metadata_url: Option<String>,
    #[arg(long)]
    target_name: Vec<String>,
    #[arg(long)]
    target_base_url: Option<String>,
    #[arg(long)]
    target_dir: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init { trusted_root: PathBuf },
    Refresh,
    Download,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("tuf-client: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    if let Command::Init { trusted_root } = &arguments.command {
        std::fs::copy(trusted_root, arguments.metadata_dir.join("root.json"))?;
        return Ok(());
    }
    let url = arguments.metadata_url.as_deref().ok_or("--metadata-url is missing")?;
    let mut client = Client::open(&arguments.metadata_dir, url)?;
    let refreshed = client.refresh();
    client.save_known()?;
    refreshed?;
    if let Command::Download = arguments.command {
        let base = arguments.target_base_url.as_deref().ok_or("--target-base-url is missing")?;
        let folder = arguments.target_dir.as_deref().ok_or("--target-dir is missing")?;
        for name in &arguments.target_name {
            client.download(name, base, folder)?;
        }
    }
    Ok(())
}
