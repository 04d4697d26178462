//! Where the library is.

use std::path::{Path, PathBuf};

/// Folder of bundles beside the program.
const BESIDE: &str = "library";

/// Folder of bundles that a Linux package installs, relative to the program's folder.
const INSTALLED: &str = "../share/haki/library";

/// Returns the folder after `--library`, else the one beside the program, else the installed one.
///
/// A library can be named freely: what it holds is verified before it is read.
pub(crate) fn find() -> PathBuf {
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--library"
            && let Some(folder) = arguments.next()
        {
            return PathBuf::from(folder);
        }
    }
    let program = std::env::current_exe().unwrap_or_default();
    let folder = program.parent().unwrap_or(Path::new("."));
    let (beside, installed) = (folder.join(BESIDE), folder.join(INSTALLED));
    if !beside.is_dir() && installed.is_dir() { installed } else { beside }
}
