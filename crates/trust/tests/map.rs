//! The publishers' map, and what it keeps apart.

use std::collections::BTreeMap;

use haki_trust::author::{self, Roles, Signers};
use haki_trust::keys::SigningKey;
use haki_trust::map::{Entry, Map, Standing};
use haki_trust::{
    Error, Files, Known, Limits, Publisher, PublisherKind, Root, Target, is_namespace, newest_root, verify,
};

const EXPIRES: &str = "2030-01-01T00:00:00Z";

fn root(version: u64, number: u8) -> Root {
    let key = SigningKey::from_seed(&[number; 32]);
    let root = author::root(version, EXPIRES, &Roles::of_one(&key), std::slice::from_ref(&key)).expect("root");
    Root::from_trusted(&root).expect("root")
}

fn publisher(id: &str, namespaces: &[&str], root: Root) -> Publisher {
    let namespaces = namespaces.iter().map(|namespace| (*namespace).to_owned()).collect();
    Publisher { id: id.into(), name: id.to_uppercase(), namespaces, root, kind: PublisherKind::Release }
}

fn entry(namespaces: &[(&str, u64)], root: Root) -> Entry {
    let namespaces = namespaces.iter().map(|(namespace, lowest)| ((*namespace).to_owned(), *lowest)).collect();
    Entry { name: "Name".into(), namespaces, standing: Standing::Active, root: Ok(root) }
}

fn umbrella() -> Publisher {
    publisher("haki", &["eu", "udhr"], root(1, 1))
}

fn map() -> Map {
    let withdrawn = Entry { standing: Standing::Withdrawn, ..entry(&[("de/bremen", 1)], root(1, 4)) };
    let entries = [
        ("berlin", entry(&[("de/berlin", 7)], root(1, 2))),
        ("hamburg", entry(&[("de/hamburg", 0), ("de", 3)], root(1, 3))),
        ("bremen", withdrawn),
    ];
    Map::new(entries.map(|(id, entry)| (id.to_owned(), entry)).into()).expect("map")
}

/// The map as JSON, changed.
fn changed(change: impl FnOnce(&mut serde_json::Value)) -> Result<Map, Error> {
    let mut json = serde_json::from_slice(&map().to_bytes().expect("bytes")).expect("JSON");
    change(&mut json);
    Map::parse(&serde_json::to_vec(&json).expect("JSON"))
}

fn namespaces_of<'a>(publishers: &'a [Publisher], id: &str) -> Option<&'a [String]> {
    publishers.iter().find(|publisher| publisher.id == id).map(|publisher| publisher.namespaces.as_slice())
}

#[test]
fn is_written_and_read_the_same() {
    let bytes = map().to_bytes().expect("bytes");
    let again = Map::parse(&bytes).expect("map");
    assert_eq!(again.to_bytes().expect("bytes"), bytes);
    assert_eq!(again.publishers(&umbrella(), &[]).accepted, map().publishers(&umbrella(), &[]).accepted);
}

#[test]
fn says_who_may_publish_what_since_when() {
    let map = map();
    for (id, namespace, edition, refused) in [
        ("berlin", "de/berlin", 8, None),
        ("berlin", "de/berlin", 7, None),
        ("berlin", "de/berlin", 6, Some("edition-older")),
        ("hamburg", "de/hamburg", 0, None),
        ("hamburg", "de", 3, None),
        ("hamburg", "de", 2, Some("edition-older")),
        ("berlin", "de", 9, Some("namespace-foreign")),
        ("berlin", "de/hamburg", 9, Some("namespace-foreign")),
        ("hamburg", "de/berlin", 9, Some("namespace-foreign")),
        ("hamburg", "de/hamburg/altona", 9, Some("namespace-foreign")),
        ("bremen", "de/bremen", 9, Some("publisher-withdrawn")),
        ("paris", "fr/paris", 9, Some("publisher-unknown")),
        ("Berlin", "de/berlin", 9, Some("publisher-unknown")),
    ] {
        let verdict = map.check(id, namespace, edition).err().map(|error| error.code());
        assert_eq!(verdict, refused, "{id} for {namespace}, edition {edition}");
    }
}

#[test]
fn a_namespace_has_one_spelling() {
    let berlin = publisher("berlin", &["de/berlin"], root(1, 2));
    assert!(berlin.may_speak_for("de/berlin"));
    for foreign in [
        "de",
        "de/hamburg",
        "de/berlin/mitte",
        "DE/berlin",
        "de/Berlin",
        "de/berlin/",
        "/de/berlin",
        "de//berlin",
        "de/./berlin",
        "de/../de/berlin",
        "de\\berlin",
        "de/berlin ",
        " de/berlin",
        "de/berl\u{131}n",
        "de/bеrlin",
        "ｄｅ/berlin",
        "de/berlin\0",
        "de/berlin\n",
        "de∕berlin",
        "de/berlin\u{200d}",
        "de.berlin",
        "de-berlin",
        "",
    ] {
        assert!(!berlin.may_speak_for(foreign), "{foreign:?}");
    }
    // Nor when a list holds such a spelling.
    for odd in ["DE", "de/", "..", "de/../eu", "d\u{435}", "-", "a--b", "a-", "-a", ""] {
        assert!(!is_namespace(odd), "{odd:?}");
        assert!(!publisher("odd", &[odd], root(1, 2)).may_speak_for(odd), "{odd:?}");
    }
    for namespace in ["eu", "de", "de/berlin", "de/frankfurt-am-main", "udhr", "x1/2", &"a".repeat(128)] {
        assert!(is_namespace(namespace), "{namespace}");
    }
    assert!(!is_namespace(&"a".repeat(129)));
}

#[test]
fn adds_limits_and_withdraws() {
    let built_in = [
        umbrella(),
        publisher("berlin", &["de/berlin", "de/potsdam"], root(1, 2)),
        publisher("bremen", &["de/bremen"], root(1, 4)),
        publisher("legacy", &["fr", "de"], root(1, 5)),
    ];
    let publishers = map().publishers(&built_in[0], &built_in);
    let accepted = |id| namespaces_of(&publishers.accepted, id).map(|namespaces| namespaces.join(" "));
    assert_eq!(accepted("haki").as_deref(), Some("eu udhr"));
    assert_eq!(accepted("berlin").as_deref(), Some("de/berlin"), "limited");
    assert_eq!(accepted("hamburg").as_deref(), Some("de de/hamburg"), "added");
    assert_eq!(accepted("bremen"), None, "withdrawn");
    assert_eq!(accepted("legacy").as_deref(), Some("fr"), "de went to another");
    assert_eq!(publishers.refused["bremen"].code(), "publisher-withdrawn");
    assert_eq!(publishers.refused.len(), 1);
}

#[test]
fn never_speaks_about_the_umbrella() {
    let hostile = Map::new([("haki".to_owned(), entry(&[("xx", 0)], root(9, 66)))].into()).expect("map");
    let publishers = hostile.publishers(&umbrella(), &[umbrella()]);
    assert_eq!(publishers.accepted, [umbrella()]);
    assert!(publishers.refused.contains_key("haki"));
    let hostile =
        Map::new([("berlin".to_owned(), entry(&[("de/berlin", 0), ("eu", 0)], root(1, 2)))].into()).expect("map");
    let publishers = hostile.publishers(&umbrella(), &[umbrella()]);
    assert_eq!(publishers.accepted, [umbrella()]);
    assert_eq!(publishers.refused["berlin"].code(), "namespace-foreign");
}

#[test]
fn an_old_map_brings_no_old_root_back_and_a_new_one_replaces_lost_keys() {
    let map_with = |root| Map::new([("berlin".to_owned(), entry(&[("de/berlin", 0)], root))].into()).expect("map");
    for (shipped, mapped, kept) in [(3, 1, 22), (3, 3, 22), (3, 4, 33), (1, 2, 33)] {
        let built_in = [publisher("berlin", &["de/berlin"], root(shipped, 22))];
        let publishers = map_with(root(mapped, 33)).publishers(&umbrella(), &built_in);
        assert_eq!(publishers.accepted[1].root.fingerprint(), root(1, kept).fingerprint(), "{shipped} {mapped}");
    }
}

#[test]
fn a_broken_root_costs_its_own_publisher_only() {
    type Break = fn(&mut serde_json::Value);
    let cases: [(&str, Break); 6] = [
        ("no root", |berlin| drop(berlin.as_object_mut().map(|berlin| berlin.remove("root")))),
        ("not an object", |berlin| berlin["root"] = 1.into()),
        ("empty", |berlin| berlin["root"] = serde_json::json!({})),
        ("unsigned", |berlin| berlin["root"]["signatures"] = serde_json::json!([])),
        ("changed", |berlin| berlin["root"]["signed"]["version"] = 2.into()),
        ("another file", |berlin| berlin["root"]["signed"]["_type"] = "targets".into()),
    ];
    for (case, change) in cases {
        let map = changed(|json| change(&mut json["publishers"]["berlin"])).expect(case);
        let publishers = map.publishers(&umbrella(), &[]);
        let ids: Vec<&str> = publishers.accepted.iter().map(|publisher| publisher.id.as_str()).collect();
        assert_eq!(ids, ["haki", "hamburg"], "{case}");
        assert!(publishers.refused.contains_key("berlin"), "{case}");
    }
}

#[test]
fn a_map_that_does_not_hold_together_is_refused() {
    type Break = fn(&mut serde_json::Value);
    let cases: [(&str, Break); 12] = [
        ("a newer format", |json| json["format"] = 2.into()),
        ("no format", |json| drop(json.as_object_mut().map(|json| json.remove("format")))),
        ("no publishers", |json| drop(json.as_object_mut().map(|json| json.remove("publishers")))),
        ("publishers a list", |json| json["publishers"] = serde_json::json!([])),
        ("a namespace twice", |json| json["publishers"]["berlin"]["namespaces"]["de"] = 1.into()),
        ("a namespace in capitals", |json| json["publishers"]["berlin"]["namespaces"]["DE"] = 1.into()),
        ("a namespace with dots", |json| json["publishers"]["berlin"]["namespaces"]["de/.."] = 1.into()),
        ("a lowest edition below 0", |json| json["publishers"]["berlin"]["namespaces"]["de/berlin"] = (-1).into()),
        ("no namespaces", |json| json["publishers"]["berlin"]["namespaces"] = 1.into()),
        ("no name", |json| json["publishers"]["berlin"]["name"] = 1.into()),
        ("an id with a slash", |json| json["publishers"]["de/berlin"] = json["publishers"]["bremen"].clone()),
        ("withdrawn maybe", |json| json["publishers"]["berlin"]["withdrawn"] = "maybe".into()),
    ];
    for (case, change) in cases {
        assert_eq!(changed(change).expect_err(case).code(), "metadata-malformed", "{case}");
    }
    let text = String::from_utf8(map().to_bytes().expect("bytes")).expect("UTF-8");
    let twice = text.replacen(r#""berlin":"#, r#""hamburg":"#, 1);
    assert!(Map::parse(twice.as_bytes()).is_err(), "an id twice");
    assert_eq!(Map::parse(&vec![b' '; (4 << 20) + 1]).expect_err("endless").code(), "metadata-too-large");
    changed(|json| json["publishers"]["bremen"]["namespaces"]["de"] = 1.into()).expect("a withdrawn one owns nothing");
    changed(|json| json["x-later"] = 1.into()).expect("fields of later formats are passed over");
}

#[test]
fn writing_refuses_an_active_publisher_without_root() {
    let no_root = || Err(Error::RootMissing { version: 1 });
    let with = |standing| {
        let entry = Entry { root: no_root(), standing, ..entry(&[], root(1, 2)) };
        Map::new([("berlin".to_owned(), entry)].into()).expect("map").to_bytes()
    };
    assert_eq!(with(Standing::Active).expect_err("refused").code(), "root-missing");
    with(Standing::Withdrawn).expect("nobody needs it");
}

/// From the umbrella's signature to a partner's bundle, with a hostile partner in between.
#[test]
fn a_hostile_partner_affects_only_its_own_bundles() {
    let partner = |number: u8, claims: u8| {
        // A partner's edition, signed by key `number` and shown under the root of `claims`.
        let key = SigningKey::from_seed(&[number; 32]);
        let listed = BTreeMap::from([("manifest.json".to_owned(), Target::of(b"content"))]);
        let edition = author::sign_targets(&listed, 1, EXPIRES, &Signers::of_one(&key)).expect("edition");
        let files = Files {
            roots: BTreeMap::new(),
            timestamp: &edition.timestamp,
            snapshot: &edition.snapshot,
            targets: &edition.targets,
            delegated: BTreeMap::new(),
        };
        let publishers = map().publishers(&umbrella(), &[]);
        let id = if claims == 2 { "berlin" } else { "hamburg" };
        let publisher = publishers.accepted.iter().find(|publisher| publisher.id == id).expect(id).clone();
        let trusted = newest_root(&publisher.root, &files.roots, &Limits::default()).expect("root");
        verify(&files, &trusted, &Known::default(), &Limits::default()).map(|_| publisher)
    };
    assert!(partner(2, 2).expect("berlin for itself").may_speak_for("de/berlin"));
    assert!(!partner(2, 2).expect("berlin for itself").may_speak_for("de/hamburg"));
    assert!(partner(3, 3).expect("hamburg for itself").may_speak_for("de/hamburg"));
    assert_eq!(partner(2, 3).expect_err("berlin as hamburg").code(), "metadata-unsigned");
    assert_eq!(partner(1, 3).expect_err("not even the umbrella").code(), "metadata-unsigned");
}
