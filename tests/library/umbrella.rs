//! The umbrella's map: who may publish beside it, for what, since which edition, and who no longer.

use std::collections::BTreeMap;

use haki_bundle::Unsigned;
use haki_reader::Reader;
use haki_tests::publishing::{TestPublisher, content, unsigned};
use haki_trust::map::{Entry, FILE, Map, Standing};

use super::{TODAY, library, open, state};

/// Entries of a bundle by name.
type Files = BTreeMap<String, Vec<u8>>;

fn umbrella() -> TestPublisher {
    TestPublisher::new(1, &["eu"])
}

fn partner(seed: u8, id: &str) -> TestPublisher {
    TestPublisher::new(seed, &[]).named(id)
}

fn entry(publisher: &TestPublisher, namespaces: &[(&str, u64)], standing: Standing) -> Entry {
    let trusted = publisher.trusted();
    let namespaces = namespaces.iter().map(|(namespace, lowest)| ((*namespace).to_owned(), *lowest)).collect();
    Entry { name: format!("Partner {}", trusted.id), namespaces, standing, root: Ok(trusted.root) }
}

fn map(entries: &[(&str, Entry)]) -> Map {
    let entries = entries.iter().map(|(id, entry)| ((*id).to_owned(), entry.clone()));
    Map::new(entries.collect()).expect("a map that holds together")
}

fn with_map(umbrella: &TestPublisher, edition: u64, map: &Map) -> Vec<u8> {
    let bundle = unsigned(&content("eu", edition), haki_search::INDEX_FORMAT);
    umbrella.seal(&bundle.with_map(map).expect("a bundle with a map"))
}

fn of(publisher: &TestPublisher, namespace: &str, edition: u64) -> Vec<u8> {
    publisher.bundle(&publisher.content(namespace, edition))
}

fn states(reader: &Reader, files: &[&str]) -> Vec<String> {
    files.iter().map(|file| state(reader, file)).collect()
}

#[test]
fn a_mapped_publisher_is_read_within_its_namespaces_and_from_its_lowest_edition() {
    let (ours, berlin) = (umbrella(), partner(2, "berlin"));
    let mapped = map(&[("berlin", entry(&berlin, &[("de/berlin", 7)], Standing::Active))]);
    let folder = library(&[
        // The umbrella's bundle comes last by name, and is opened first all the same.
        ("z.haki", &with_map(&ours, 1, &mapped)),
        ("good.haki", &of(&berlin, "de/berlin", 7)),
    ]);
    let reader = open(folder.path(), &[&ours], TODAY);
    assert_eq!(states(&reader, &["z.haki", "good.haki"]), ["open", "open"]);

    let folder = library(&[
        ("z.haki", &with_map(&ours, 1, &mapped)),
        ("old.haki", &of(&berlin, "de/berlin", 6)),
        ("land.haki", &of(&berlin, "de", 7)),
        ("hamburg.haki", &of(&berlin, "de/hamburg", 7)),
        ("eu.haki", &of(&berlin, "eu", 9)),
        ("stranger.haki", &of(&partner(9, "berlin"), "de/berlin", 8)),
    ]);
    let reader = open(folder.path(), &[&ours], TODAY);
    let files = ["z.haki", "old.haki", "land.haki", "hamburg.haki", "eu.haki", "stranger.haki"];
    let foreign = "bundle-namespace-foreign";
    let expected = ["open", "bundle-edition-older", foreign, foreign, foreign, "bundle-publisher-unknown"];
    assert_eq!(states(&reader, &files), expected);

    let folder = library(&[("good.haki", &of(&berlin, "de/berlin", 7)), ("eu.haki", &ours.bundle(&content("eu", 1)))]);
    let reader = open(folder.path(), &[&ours], TODAY);
    assert_eq!(states(&reader, &["good.haki", "eu.haki"]), ["bundle-publisher-unknown", "open"], "without a map");
}

#[test]
fn the_newest_map_counts_and_can_withdraw() {
    let (ours, berlin) = (umbrella(), partner(2, "berlin"));
    let active = map(&[("berlin", entry(&berlin, &[("de/berlin", 1)], Standing::Active))]);
    let withdrawn = map(&[("berlin", entry(&berlin, &[], Standing::Withdrawn))]);
    let bundle = of(&berlin, "de/berlin", 3);
    let (with_active, with_withdrawn) = (with_map(&ours, 1, &active), with_map(&ours, 2, &withdrawn));
    for names in [["a.haki", "b.haki"], ["b.haki", "a.haki"]] {
        let folder = library(&[(names[0], &with_active), (names[1], &with_withdrawn), ("berlin.haki", &bundle)]);
        let reader = open(folder.path(), &[&ours], TODAY);
        let expected = ["bundle-edition-older", "open", "bundle-publisher-withdrawn"];
        assert_eq!(states(&reader, &[names[0], names[1], "berlin.haki"]), expected);
    }
}

#[test]
fn a_map_of_somebody_else_counts_for_nothing() {
    let (ours, berlin, thief) = (umbrella(), partner(2, "berlin"), partner(3, "thief"));
    let hostile = map(&[
        ("thief", entry(&thief, &[("de", 0), ("de/hamburg", 0)], Standing::Active)),
        ("berlin", entry(&berlin, &[], Standing::Withdrawn)),
    ]);
    let mapped = map(&[("berlin", entry(&berlin, &[("de/berlin", 0)], Standing::Active))]);
    let of_berlin = unsigned(&berlin.content("de/berlin", 9), haki_search::INDEX_FORMAT);
    let folder = library(&[
        ("eu.haki", &with_map(&ours, 1, &mapped)),
        ("berlin.haki", &berlin.seal(&of_berlin.with_map(&hostile).expect("a bundle"))),
        ("thief.haki", &of(&thief, "de/hamburg", 1)),
    ]);
    let reader = open(folder.path(), &[&ours], TODAY);
    let expected = ["open", "open", "bundle-publisher-unknown"];
    assert_eq!(states(&reader, &["eu.haki", "berlin.haki", "thief.haki"]), expected);
}

#[test]
fn a_partner_with_broken_metadata_loses_only_its_own_bundles() {
    let (ours, berlin, bad) = (umbrella(), partner(2, "berlin"), partner(3, "bad"));
    let mapped = map(&[
        ("bad", entry(&bad, &[("de/bad", 0)], Standing::Active)),
        ("berlin", entry(&berlin, &[("de/berlin", 0)], Standing::Active)),
    ]);
    let broken_root: Vec<u8> = {
        let text = String::from_utf8(mapped.to_bytes().expect("bytes")).expect("JSON");
        let mut json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        json["publishers"]["bad"]["root"]["signatures"] = serde_json::json!([]);
        serde_json::to_vec(&json).expect("JSON")
    };
    let broken = Map::parse(&broken_root).expect("the rest of the map holds");
    assert!(broken.entries()["bad"].root.is_err());
    let bundle = of(&bad, "de/bad", 1);
    let manifest = unsigned(&bad.content("de/bad", 1), haki_search::INDEX_FORMAT);
    let hostile = |change: &dyn Fn(&mut Files)| {
        let mut files = bad.metadata(manifest.manifest_bytes());
        change(&mut files);
        haki_bundle::seal(&manifest, &files).expect("seals")
    };
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("nothing signed", manifest.to_bytes().expect("bytes")),
        ("timestamp gone", hostile(&|files| drop(files.remove("META/timestamp.json")))),
        ("snapshot of nonsense", hostile(&|files| drop(files.insert("META/snapshot.json".into(), b"{}".to_vec())))),
        ("root of the umbrella", {
            let root = ours.metadata(b"")["META/1.root.json"].clone();
            hostile(&|files| drop(files.insert("META/1.root.json".into(), root.clone())))
        }),
        ("a root that nobody signed", {
            hostile(&|files| drop(files.insert("META/2.root.json".into(), b"{\"signed\":{}}".to_vec())))
        }),
        ("half a file", bundle[..bundle.len() / 2].to_vec()),
    ];
    let good = of(&berlin, "de/berlin", 1);
    let umbrella_bundle = with_map(&ours, 1, &mapped);
    for (case, bytes) in &cases {
        let folder = library(&[("eu.haki", &umbrella_bundle), ("berlin.haki", &good), ("bad.haki", bytes)]);
        let reader = open(folder.path(), &[&ours], TODAY);
        assert_eq!(states(&reader, &["eu.haki", "berlin.haki"]), ["open", "open"], "{case}");
        assert_ne!(state(&reader, "bad.haki"), "open", "{case}");
    }
    // The umbrella passes on a root that is none: its map is read, but for that entry.
    let carrier = unsigned(&content("eu", 1), haki_search::INDEX_FORMAT).with_map(&mapped).expect("a bundle");
    let swapped = with_entry(&carrier, FILE, &broken_root);
    let folder =
        library(&[("eu.haki", &ours.seal(&swapped)), ("berlin.haki", &good), ("bad.haki", &of(&bad, "de/bad", 1))]);
    let reader = open(folder.path(), &[&ours], TODAY);
    let expected = ["open", "open", "bundle-publisher-unknown"];
    assert_eq!(states(&reader, &["eu.haki", "berlin.haki", "bad.haki"]), expected);
    // A map that does not hold together takes its bundle with it.
    let folder = library(&[("eu.haki", &ours.seal(&with_entry(&carrier, FILE, b"{}"))), ("berlin.haki", &good)]);
    let reader = open(folder.path(), &[&ours], TODAY);
    assert_eq!(states(&reader, &["eu.haki", "berlin.haki"]), ["bundle-damaged", "bundle-publisher-unknown"]);
}

/// The same bundle with other bytes in one entry, and a manifest that says so.
fn with_entry(bundle: &Unsigned, path: &str, bytes: &[u8]) -> Unsigned {
    let mut files = bundle.entries().clone();
    files.insert(path.to_owned(), bytes.to_vec());
    let mut manifest: serde_json::Value = serde_json::from_slice(bundle.manifest_bytes()).expect("JSON");
    let entries = manifest["entries"].as_array_mut().expect("entries");
    let entry = entries.iter_mut().find(|entry| entry["path"] == path).expect("the entry");
    entry["length_bytes"] = bytes.len().into();
    let sha256 = haki_trust::Target::of(bytes).sha256;
    entry["sha256"] = sha256.map(|byte| format!("{byte:02x}")).concat().into();
    files.insert("manifest.json".into(), serde_json::to_vec(&manifest).expect("JSON"));
    Unsigned::parse(&super::zip_of(&files)).expect("a bundle")
}

#[test]
fn an_old_copy_is_refused_once_any_file_in_sight_shows_newer_keys() {
    let ours = umbrella();
    let (rotated, roots) = ours.rotated(5);
    let seal = |content, publisher: &TestPublisher, roots: &BTreeMap<u64, Vec<u8>>| {
        let bundle = unsigned(&content, haki_search::INDEX_FORMAT);
        haki_bundle::seal(&bundle, &publisher.metadata_under(bundle.manifest_bytes(), roots)).expect("seals")
    };
    let new = seal(content("eu", 2), &rotated, &roots);
    // Who stole the first key signs a higher edition with it; its own chain ends before the rotation.
    let stolen = ours.bundle(&content("eu", 9));
    for names in [["a.haki", "b.haki"], ["b.haki", "a.haki"]] {
        let folder = library(&[(names[0], &stolen), (names[1], &new)]);
        let reader = open(folder.path(), &[&ours], TODAY);
        assert_eq!(states(&reader, &[names[0], names[1]]), ["bundle-edition-older", "open"]);
    }
    // A chain that the first key does not vouch for changes nothing.
    let (_, forged) = TestPublisher::new(8, &["eu"]).rotated(5);
    let folder =
        library(&[("a.haki", &seal(content("eu", 2), &rotated, &forged)), ("b.haki", &ours.bundle(&content("eu", 1)))]);
    let reader = open(folder.path(), &[&ours], TODAY);
    assert_eq!(states(&reader, &["a.haki", "b.haki"]), ["bundle-publisher-unknown", "open"]);
}
