//! The programs of the workspace.

use std::path::PathBuf;

use crate::error::{Error, at};
use crate::library::LIBRARY;
use crate::shell::{cargo, command, root, run};

/// The app as journeys drive it through a WebDriver: without the locks that would shut the driver out.
const JOURNEY_APP: &str = "target/journeys/haki-app";

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

/// Builds the app that a WebDriver can drive, and sets it aside.
pub(crate) fn build_for_journeys() -> Result<(), Error> {
    run(cargo(&["build", "--workspace", "--bins", "--features", "haki-app/e2e"]))?;
    let (from, to) = (root().join("target/debug/haki-app"), root().join(JOURNEY_APP));
    let folder = to.parent().map(PathBuf::from).unwrap_or_default();
    std::fs::create_dir_all(&folder).map_err(at(&folder))?;
    std::fs::copy(&from, &to).map_err(at(&to))?;
    Ok(())
}

/// Opens the app on the library and waits until it is closed.
pub(crate) fn open_app() -> Result<(), Error> {
    run(command("", "target/debug/haki-app", &["--library", LIBRARY]))
}
