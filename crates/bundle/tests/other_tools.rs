//! Anyone can look inside with the tools they have: unzip, Python, sqlite3. Where a tool is not installed, the
//! test says so.

mod common;

use std::path::PathBuf;
use std::process::Command;

use common::*;

/// Runs a program on a bundle in a file of its own; `None` if it is not installed.
fn run(program: &str, arguments: impl Fn(&str) -> Vec<String>) -> Option<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path: PathBuf = folder.path().join("test.zip");
    std::fs::write(&path, sealed()).expect("it is written");
    let output = match Command::new(program).args(arguments(path.to_str().expect("text"))).output() {
        Ok(output) => output,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            eprintln!("{program} is not installed: not tested with it");
            return None;
        }
        Err(error) => panic!("{program}: {error}"),
    };
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{program}: {out}{err}");
    Some(out.into_owned())
}

#[test]
fn unzip_tests_it() {
    if let Some(out) = run("unzip", |path| vec!["-t".to_owned(), path.to_owned()]) {
        assert!(out.contains("No errors detected"), "{out}");
    }
}

#[test]
fn zipinfo_sees_plain_stored_files() {
    if let Some(out) = run("zipinfo", |path| vec![path.to_owned()]) {
        let files: Vec<&str> = out.lines().filter(|line| line.starts_with('-')).collect();
        assert_eq!(files.len(), sealed_entries().len(), "{out}");
        assert!(
            files.iter().all(|line| line.starts_with("-rw-r--r--") && line.contains(" stor 80-Jan-01 00:00 ")),
            "{out}"
        );
    }
}

const PYTHON: &str = "
import hashlib, json, sqlite3, sys, zipfile
file = zipfile.ZipFile(sys.argv[1])
assert file.testzip() is None
manifest = json.loads(file.read('manifest.json'))
for entry in manifest['entries']:
    data = file.read(entry['path'])
    assert len(data) == entry['length_bytes'] and hashlib.sha256(data).hexdigest() == entry['sha256']
target = json.loads(file.read('META/targets.json'))['signed']['targets']['manifest.json']
assert hashlib.sha256(file.read('manifest.json')).hexdigest() == target['hashes']['sha256']
path = file.extract('content.sqlite', sys.argv[1] + '.d')
rows = sqlite3.connect(path).execute('SELECT item, lang FROM translation ORDER BY item, lang').fetchall()
print(sorted(file.namelist()), rows)
";

#[test]
fn python_reads_files_hashes_and_tables() {
    if let Some(out) = run("python3", |path| vec!["-c".to_owned(), PYTHON.to_owned(), path.to_owned()]) {
        for name in sealed_entries().keys() {
            assert!(out.contains(name), "{name}: {out}");
        }
        assert!(out.contains("[('borrow', 'ar'), ('borrow', 'en'), ('open-hours', 'en')]"), "{out}");
    }
}
