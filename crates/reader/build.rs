//! Fixes at build time whose signatures count.
//!
//! The folder is `HAKI_TRUST` if that is set while building (a release), else `keys/public` in the repository (the
//! development key that `cargo xtask run` makes). Nothing adds a root when the program runs.

use std::path::{Path, PathBuf};

fn main() {
    println!("cargo::rerun-if-env-changed=HAKI_TRUST");
    let manifest = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let folder = match std::env::var_os("HAKI_TRUST") {
        Some(folder) => PathBuf::from(folder),
        None => manifest.join("../../keys/public"),
    };
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    if let Ok(entries) = std::fs::read_dir(&folder) {
        files.extend(entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()));
    }
    files.sort();
    let mut code = String::from("&[\n");
    for path in &files {
        let path = path.canonicalize().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        println!("cargo::rerun-if-changed={}", path.display());
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        code.push_str(&format!("    ({name:?}, include_bytes!({:?}).as_slice()),\n", path.display().to_string()));
    }
    code.push_str("]\n");
    let out = std::env::var_os("OUT_DIR").expect("cargo sets it");
    std::fs::write(Path::new(&out).join("trusted_files.rs"), code).expect("writes to OUT_DIR");
}
