//! docs/trust.md says how to check a bundle without our program: this does exactly that.
//!
//! The commands are taken from that page and run as they stand there, with unzip, sha256sum, sqlite3 and
//! python-tuf. `HAKI_PYTHON` names the Python that has tuf, as `cargo xtask test` does; without it, `python3`
//! is asked, and if that one has no tuf, the test says so and ends.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use haki_bundle::Unsigned;
use haki_tests::publishing::{TestPublisher, zip_of};
use haki_tests::repository::{prepared, root};

/// Entries of a bundle by name.
type Files = BTreeMap<String, Vec<u8>>;

/// The section of docs/trust.md whose commands are run.
const SECTION: &str = "## Check a bundle without our program";

/// The commands as they stand in docs/trust.md.
fn commands() -> String {
    let page = std::fs::read_to_string(root().join("docs/trust.md")).expect("docs/trust.md");
    let (_, section) = page.split_once(SECTION).expect("the section");
    let (_, block) = section.split_once("```sh\n").expect("the commands");
    block.split_once("```").expect("the end of the commands").0.to_owned()
}

/// The Python that has tuf, if there is one.
fn python() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("HAKI_PYTHON") {
        return Some(named.into());
    }
    let probe = Command::new("python3").args(["-c", "import tuf, cryptography"]).output();
    let has_tuf = probe.is_ok_and(|output| output.status.success());
    has_tuf.then(|| "python3".into())
}

/// Runs the commands in a folder with the bundle, a trusted root and the script. Returns whether they accept
/// the bundle, and all that they said.
fn check(bundle: &[u8], trusted: &[u8], python: &Path) -> (bool, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("eu.haki"), bundle).expect("writes");
    std::fs::write(at("trusted-root.json"), trusted).expect("writes");
    std::fs::copy(root().join("crates/trust/tests/python_tuf/verify.py"), at("verify.py")).expect("the script");
    std::fs::create_dir(at("bin")).expect("a folder");
    // A virtual environment's Python finds its packages by the name under which it is called.
    let wrapper = format!("#!/bin/sh\nexec '{}' \"$@\"\n", python.display());
    std::fs::write(at("bin/python3"), wrapper).expect("writes");
    Command::new("chmod").arg("+x").arg(at("bin/python3")).status().expect("chmod");
    let path = format!("{}:{}", at("bin").display(), std::env::var("PATH").unwrap_or_default());
    let script = format!("set -euo pipefail\n{}", commands());
    let mut bash = Command::new("bash");
    let output = bash.args(["-c", &script]).env("PATH", path).current_dir(folder.path()).output().expect("bash");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    // As the page says: "OK" for all entries, and nothing of what is left over.
    (output.status.success() && said.contains("all entries ok"), said)
}

#[test]
fn the_commands_of_the_page_accept_a_good_bundle_and_notice_every_change() {
    let Some(python) = python() else {
        eprintln!("skipped: python3 has no tuf; pip install -r tests/requirements.txt, or set HAKI_PYTHON");
        return;
    };
    // What content/ says, signed for this test, so that it does not expire when the content is due for review.
    let built = std::fs::read(prepared("library/eu.haki")).expect("the library");
    let unsigned = Unsigned::parse(&built).expect("a bundle");
    let ours = TestPublisher::new(1, &["eu"]);
    let metadata = ours.metadata(unsigned.manifest_bytes());
    let trusted = &metadata["META/1.root.json"];
    let good = haki_bundle::seal(&unsigned, &metadata).expect("seals");

    let (accepted, said) = check(&good, trusted, &python);
    assert!(accepted, "{said}");
    for expected in ["ok: manifest.json", "ok: metadata", "all entries ok", "\"namespace\": \"eu\"", "translation"] {
        assert!(said.contains(expected), "{expected} in {said}");
    }

    let mut files: BTreeMap<String, Vec<u8>> = unsigned.entries().clone();
    files.insert("manifest.json".into(), unsigned.manifest_bytes().to_vec());
    files.extend(metadata.clone());
    let changed = |change: &dyn Fn(&mut Files)| {
        let mut files = files.clone();
        change(&mut files);
        zip_of(&files)
    };
    let flip = |name: &'static str| {
        move |files: &mut Files| {
            let bytes = files.get_mut(name).expect("the entry");
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
        }
    };
    let stranger = TestPublisher::new(2, &["eu"]).metadata(unsigned.manifest_bytes());
    let cases = [
        ("content", "content.sqlite: FAILED", changed(&flip("content.sqlite"))),
        ("manifest", "refused", changed(&flip("manifest.json"))),
        ("signatures", "refused", changed(&flip("META/targets.json"))),
        ("one file more", "extra.txt", changed(&|files| drop(files.insert("extra.txt".into(), vec![1])))),
        ("somebody else", "refused", changed(&|files| files.extend(stranger.clone()))),
    ];
    for (case, expected, bytes) in cases {
        let (accepted, said) = check(&bytes, trusted, &python);
        assert!(!accepted && said.contains(expected), "{case}: {said}");
    }
}
