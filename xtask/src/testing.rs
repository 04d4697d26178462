//! Every test: formatting, lints, the window's own tests, and the workspace's under a screen of its own.

use crate::error::{Error, at};
use crate::shell::{cargo, command, root, run};

/// Runs every test.
pub(crate) fn run_all() -> Result<(), Error> {
    run(cargo(&["fmt", "--all", "--check"]))?;
    run(cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"]))?;
    run(command("ui", "npm", &["run", "--silent", "check"]))?;
    run(command("ui", "npm", &["test", "--silent"]))?;
    run(on_a_screen(&["test", "--workspace"]))
}

/// Pictures of the README, by the names that journeys give them.
const PICTURES: [&str; 2] = ["home-en.png", "page-ar-de.png"];

/// Runs the journeys and copies the README's pictures into docs/pictures.
pub(crate) fn pictures() -> Result<(), Error> {
    run(on_a_screen(&["test", "--package", "haki-tests", "--test", "journeys"]))?;
    let (from, to) = (root().join("target/artifacts"), root().join("docs/pictures"));
    std::fs::create_dir_all(&to).map_err(at(&to))?;
    for name in PICTURES {
        std::fs::copy(from.join(name), to.join(name)).map_err(at(&from.join(name)))?;
    }
    Ok(())
}

/// The benchmarks: programs of `benches/`, in the order in which they run.
pub(crate) const BENCHES: [&str; 2] = ["product", "search"];

/// Runs the benchmarks one after the other, or `parts` of the one called `name`.
///
/// As built before: `cargo run` for one package would choose other features and build the rest again.
pub(crate) fn bench(name: Option<&str>, parts: &[String]) -> Result<(), Error> {
    for bench in BENCHES.iter().filter(|bench| name.is_none_or(|name| name == **bench)) {
        let program = format!("{}/target/release/{bench}", root().display());
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        run(with_screen(&program, &parts))?;
    }
    Ok(())
}

/// Returns a command of Cargo that has a screen.
fn on_a_screen(arguments: &[&str]) -> std::process::Command {
    with_screen(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()), arguments)
}

/// Returns a program that has a screen, and no session bus that would outlive it.
fn with_screen(program: &str, arguments: &[&str]) -> std::process::Command {
    let screen = ["--auto-servernum", "--server-args=-screen 0 1400x900x24", program];
    let mut with_screen = command("", "xvfb-run", &[&screen, arguments].concat());
    with_screen
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .env("NO_AT_BRIDGE", "1")
        .env("HAKI_PYTHON", root().join("target/python/bin/python"));
    with_screen
}
