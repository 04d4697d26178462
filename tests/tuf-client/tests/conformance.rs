//! The conformance suite of the TUF project, unmodified, against `haki-trust`.
//!
//! Runs when `HAKI_TUF_CONFORMANCE` names the suite's folder, prepared as its README says (`make dev`, and
//! the program `faketime`); says so when it doesn't. RSA is not verified, by design: see docs/trust.md.

use std::path::Path;
use std::process::Command;

/// The one case that needs RSA.
const RSA: &str = "tuf_conformance/test_keys.py::test_keytype_and_scheme[rsa/rsassa-pss-sha256]";

#[test]
fn the_conformance_suite_passes_with_ed25519_and_ecdsa() {
    let Some(folder) = std::env::var_os("HAKI_TUF_CONFORMANCE") else {
        eprintln!("skipped: HAKI_TUF_CONFORMANCE names no folder with TUF's conformance suite");
        return;
    };
    let mut suite = Command::new(Path::new(&folder).join("env/bin/python"));
    suite
        .current_dir(&folder)
        .args(["-m", "pytest", "-q", "tuf_conformance", "--deselect", RSA, "--entrypoint"])
        .arg(env!("CARGO_BIN_EXE_tuf-client"));
    let output = suite.output().expect("the suite's Python starts");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(said.contains(" passed"), "{said}");
    println!("{}", said.lines().last().unwrap_or_default());
}
