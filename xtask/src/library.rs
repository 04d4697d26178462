//! The library of `cargo xtask run`: every bundle of `content/`, signed with the development key.

use crate::development_keys;
use crate::error::Error;
use crate::shell::{command, root, run};
use crate::stamp::Stamp;

/// Folder of the signed bundles.
pub(crate) const LIBRARY: &str = "library";

/// Folder of the unsigned bundles.
const UNSIGNED: &str = "target/unsigned";

/// Builds and signs the bundles when content, key or the publisher's command changed.
pub(crate) fn build() -> Result<(), Error> {
    let stamp = Stamp::of("library", &["content", development_keys::PUBLIC, "target/debug/haki"])?;
    if stamp.is_current() && root().join(LIBRARY).is_dir() {
        return Ok(());
    }
    let haki = "target/debug/haki";
    let _ = std::fs::remove_dir_all(root().join(UNSIGNED));
    let _ = std::fs::remove_dir_all(root().join(LIBRARY));
    run(command("", haki, &["build", "content", "--out", UNSIGNED]))?;
    let mut files: Vec<String> = std::fs::read_dir(root().join(UNSIGNED))
        .map_err(crate::error::at(&root().join(UNSIGNED)))?
        .flatten()
        .map(|entry| format!("{UNSIGNED}/{}", entry.file_name().to_string_lossy()))
        .collect();
    files.sort();
    let mut sign = command("", haki, &["sign", "--keys", development_keys::SECRET, "--out", LIBRARY]);
    sign.args(&files);
    run(sign)?;
    stamp.set()
}
