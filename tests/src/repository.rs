//! Where things are in the repository.

use std::path::{Path, PathBuf};

/// Returns the repository's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ stands in the repository").to_owned()
}

/// Returns a path that `cargo xtask test` prepares.
///
/// # Panics
/// If it is missing: the test cannot run without that set-up.
pub fn prepared(path: &str) -> PathBuf {
    let path = root().join(path);
    assert!(path.exists(), "{} is missing; `cargo xtask test` prepares it", path.display());
    path
}

/// Returns the folder for screenshots and other things to look at after a test, made if it is missing.
pub fn artifacts() -> PathBuf {
    let folder = root().join("target/artifacts");
    std::fs::create_dir_all(&folder).expect("makes the folder of artifacts");
    folder
}
