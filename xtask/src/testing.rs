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

/// Runs the benchmarks, or the one called `name`.
pub(crate) fn bench(name: Option<&str>) -> Result<(), Error> {
    let mut bench = on_a_screen(&["run", "--release", "--quiet", "--package", "haki-benches", "--"]);
    bench.args(name);
    run(bench)
}

/// Returns a command of Cargo that has a screen, and no session bus that would outlive it.
fn on_a_screen(arguments: &[&str]) -> std::process::Command {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let screen = ["--auto-servernum", "--server-args=-screen 0 1400x900x24", cargo.as_str()];
    let mut on_a_screen = command("", "xvfb-run", &[&screen, arguments].concat());
    on_a_screen
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .env("NO_AT_BRIDGE", "1")
        .env("HAKI_PYTHON", root().join("target/python/bin/python"));
    on_a_screen
}
