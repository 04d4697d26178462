//! We and python-tuf, the reference implementation, come to the same verdicts.
//!
//! Runs with the Python that `HAKI_PYTHON` names, as `cargo xtask test` does; without it, with `python3`
//! if that one has tuf (`pip install -r tests/requirements.txt`), and says so if it hasn't.

#[path = "attacks/publisher.rs"]
#[allow(dead_code)]
mod publisher;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use haki_trust::author::{self, Delegation, Role, Roles, Signers};
use haki_trust::keys::SigningKey;
use haki_trust::{Files, Known, Limits, Root, verify};

use publisher::{EXPIRES, Repository, key, stranger, targets};

fn python(script: &str, arguments: &[&Path]) -> (bool, String) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/python_tuf").join(script);
    let output = Command::new(interpreter()).arg(script).args(arguments).output().expect("Python runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.success(), text)
}

fn interpreter() -> OsString {
    std::env::var_os("HAKI_PYTHON").unwrap_or_else(|| "python3".into())
}

fn has_tuf() -> bool {
    let probe = Command::new(interpreter()).args(["-c", "import tuf, cryptography"]).output();
    let has = probe.is_ok_and(|output| output.status.success());
    let was_promised = std::env::var_os("HAKI_PYTHON").is_some();
    assert!(has || !was_promised, "the Python that HAKI_PYTHON names has no tuf");
    if !has {
        eprintln!("skipped: python3 has no tuf; pip install -r tests/requirements.txt");
    }
    has
}

#[test]
fn we_judge_their_repositories_as_they_were_made() {
    if !has_tuf() {
        return;
    }
    let folder = tempfile::tempdir().expect("folder");
    let (made, text) = python("make.py", &[folder.path()]);
    assert!(made, "{text}");
    let mut cases: Vec<PathBuf> =
        fs::read_dir(folder.path()).expect("cases").map(|entry| entry.expect("case").path()).collect();
    cases.sort();
    assert!(cases.len() > 15, "{cases:?}");
    for case in cases {
        let expected = fs::read_to_string(case.join("expected")).expect("expected");
        let verdict = judge(&case);
        match expected.strip_prefix('!') {
            Some(code) => assert_eq!(verdict.expect_err("refused"), code, "{}", case.display()),
            None => {
                let paths: Vec<String> = serde_json::from_str(&expected).expect("paths");
                assert_eq!(verdict, Ok(paths.into_iter().collect()), "{}", case.display());
            }
        }
    }
}

/// The paths found in a folder of metadata, or the code of the refusal.
fn judge(folder: &Path) -> Result<std::collections::BTreeSet<String>, String> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        let name = path.file_name().expect("name").to_string_lossy().into_owned();
        files.insert(name, fs::read(path).expect("file"));
    }
    let mut take = |name: &str| files.remove(name).expect(name);
    let (trusted, timestamp, snapshot, targets) =
        (take("trusted.json"), take("timestamp.json"), take("snapshot.json"), take("targets.json"));
    take("expected");
    let name = |name: &str| name.strip_suffix(".json").expect("JSON").to_owned();
    let version = |name: &str| name.strip_suffix(".root.json").and_then(|version| version.parse().ok());
    let (roots, delegated): (BTreeMap<_, _>, BTreeMap<_, _>) =
        files.iter().partition(|(name, _)| version(name).is_some());
    let files = Files {
        roots: roots.into_iter().filter_map(|(name, bytes)| Some((version(name)?, bytes.as_slice()))).collect(),
        timestamp: &timestamp,
        snapshot: &snapshot,
        targets: &targets,
        delegated: delegated.into_iter().map(|(file, bytes)| (name(file), bytes.as_slice())).collect(),
    };
    let trusted = Root::from_trusted(&trusted).map_err(|error| error.code().to_owned())?;
    let verified = verify(&files, &trusted, &Known::default(), &Limits::default());
    verified.map(|verified| verified.targets.into_keys().collect()).map_err(|error| error.code().to_owned())
}

/// Writes a repository as a bundle's META folder; returns python-tuf's verdict on it and on `paths`.
fn their_verdict(roots: &BTreeMap<u64, Vec<u8>>, files: &BTreeMap<String, Vec<u8>>, paths: &[&str]) -> (bool, String) {
    let folder = tempfile::tempdir().expect("folder");
    let meta = folder.path();
    for (name, bytes) in files {
        fs::write(meta.join(name.trim_start_matches("META/")), bytes).expect("write");
    }
    for (version, bytes) in roots {
        fs::write(meta.join(format!("{version}.root.json")), bytes).expect("write");
    }
    let trusted = meta.join("1.root.json");
    let content = meta.join("content");
    fs::write(&content, b"content").expect("write");
    let mut arguments = vec![meta, &trusted];
    for path in paths {
        arguments.extend([Path::new(path), content.as_path()]);
    }
    python("verify.py", &arguments)
}

/// The files of a repository beside its roots, by name.
fn files_of(repository: &Repository) -> BTreeMap<String, Vec<u8>> {
    let delegated = repository.delegated.iter().map(|(name, bytes)| (format!("{name}.json"), bytes.clone()));
    let top =
        [("timestamp", &repository.timestamp), ("snapshot", &repository.snapshot), ("targets", &repository.targets)];
    top.map(|(name, bytes)| (format!("{name}.json"), bytes.clone())).into_iter().chain(delegated).collect()
}

#[test]
fn they_accept_our_editions() {
    if !has_tuf() {
        return;
    }
    for owner in [key(1), SigningKey::generate_ecdsa_p256().expect("key")] {
        let root = author::root(1, EXPIRES, &Roles::of_one(&owner), std::slice::from_ref(&owner)).expect("root");
        let contents: [(&str, &[u8]); 4] =
            [("manifest.json", b"content"), ("عربي", b"content"), ("de\u{301}", b"content"), ("a\"\\b", b"content")];
        let listed = targets(&contents);
        let edition = author::sign_targets(&listed, 3, EXPIRES, &Signers::of_one(&owner)).expect("edition");
        let roots = BTreeMap::from([(1, root)]);
        let paths = contents.map(|(path, _)| path);
        let (accepted, text) = their_verdict(&roots, &edition.files(&BTreeMap::new()), &paths);
        assert!(accepted, "{text}");
        assert_eq!(text.matches("ok:").count(), 5, "{text}");
    }
}

#[test]
fn they_accept_our_rotations_and_delegations() {
    if !has_tuf() {
        return;
    }
    let mut repository = Repository::new();
    for number in [4, 5] {
        repository.rotate(|keys| keys.root[0] = key(number));
    }
    repository.rotate(|keys| keys.timestamp = vec![SigningKey::generate_ecdsa_p256().expect("key")]);
    let signers = [key(21)];
    let media = targets(&[("media/a", b"content"), ("elsewhere", b"content")]);
    let role = author::targets(9, EXPIRES, &media, &[], &signers).expect("role");
    repository.delegated.insert("media".into(), role);
    let paths = vec!["media/*".into()];
    let delegation = Delegation { name: "media".into(), role: Role::of(&signers, 1), paths, terminating: true };
    repository.delegate(9, &[("manifest.json", b"content")], &[delegation]);
    let (accepted, text) = their_verdict(&repository.roots, &files_of(&repository), &["manifest.json", "media/a"]);
    assert!(accepted, "{text}");
    let (accepted, text) = their_verdict(&repository.roots, &files_of(&repository), &["elsewhere"]);
    assert!(!accepted && text.contains("no role lists"), "{text}");
}

#[test]
fn they_refuse_what_we_refuse() {
    if !has_tuf() {
        return;
    }
    type Attack = fn(&mut Repository);
    let attacks: [(&str, Attack); 6] = [
        ("arbitrary software", |hostile| {
            hostile.keys.targets = stranger();
            hostile.publish(6, &[("manifest.json", b"content")]);
        }),
        ("mix and match", |hostile| {
            let old = hostile.targets.clone();
            hostile.publish(6, &[("manifest.json", b"content")]);
            hostile.targets = old;
        }),
        ("wrong target", |hostile| hostile.publish(6, &[("manifest.json", b"CONTENT")])),
        ("root below the threshold", |hostile| {
            let root = hostile.root(2, &[key(1)]);
            hostile.roots.insert(2, root);
        }),
        ("snapshot version", |hostile| hostile.stamp(6, 4)),
        ("a flipped byte", |hostile| {
            let at = hostile.snapshot.len() / 2;
            hostile.snapshot[at] ^= 1;
        }),
    ];
    for (attack, make) in attacks {
        let mut hostile = Repository::new();
        make(&mut hostile);
        let ours = hostile.against(&Repository::new());
        let wrong = |found: haki_trust::Verified| found.targets["manifest.json"].check("manifest.json", b"content");
        assert!(ours.and_then(wrong).is_err(), "{attack}");
        let (accepted, text) = their_verdict(&hostile.roots, &files_of(&hostile), &["manifest.json"]);
        assert!(!accepted && text.contains("refused"), "{attack}: {text}");
    }
}
