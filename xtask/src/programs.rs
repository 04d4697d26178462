//! The programs of the workspace.

use std::path::PathBuf;

use crate::error::{Error, at};
use crate::library::LIBRARY;
use crate::shell::{cargo, command, root, run};

/// The app as journeys drive it through a WebDriver: without the locks that would shut the driver out.
const JOURNEY_APP: &str = "target/journeys/haki-app";

/// The same, optimised as it is shipped, for the benchmarks.
const RELEASE_JOURNEY_APP: &str = "target/journeys/release/haki-app";

/// Builds the app and the publisher's command.
///
/// Always the whole workspace: with fewer packages Cargo would choose other features and build the rest again.
pub(crate) fn build() -> Result<(), Error> {
    run(cargo(&["build", "--workspace", "--bins"]))
}

/// Builds both as they are shipped.
pub(crate) fn build_release() -> Result<(), Error> {
    run(cargo(&["build", "--release", "--workspace", "--bins"]))
}

/// Builds what the benchmarks run: the programs as they are shipped, the same app for a WebDriver, an empty window.
pub(crate) fn build_for_benches() -> Result<(), Error> {
    run(cargo(&["build", "--release", "--workspace", "--bins", "--features", "haki-app/e2e"]))?;
    set_aside("target/release/haki-app", RELEASE_JOURNEY_APP)?;
    build_release()?;
    run(cargo(&["build", "--release", "--workspace", "--example", "empty_window"]))
}

/// Builds the app that a WebDriver can drive, and sets it aside.
pub(crate) fn build_for_journeys() -> Result<(), Error> {
    run(cargo(&["build", "--workspace", "--bins", "--features", "haki-app/e2e"]))?;
    set_aside("target/debug/haki-app", JOURNEY_APP)
}

/// Copies a program to where the next build leaves it alone.
fn set_aside(from: &str, to: &str) -> Result<(), Error> {
    let (from, to) = (root().join(from), root().join(to));
    let folder = to.parent().map(PathBuf::from).unwrap_or_default();
    std::fs::create_dir_all(&folder).map_err(at(&folder))?;
    std::fs::copy(&from, &to).map_err(at(&to))?;
    Ok(())
}

/// Opens the app on the library and waits until it is closed.
pub(crate) fn open_app() -> Result<(), Error> {
    run(command("", "target/debug/haki-app", &["--library", LIBRARY]))
}
