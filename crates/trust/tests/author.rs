//! The publisher's side: keys, roots, detached signing.

use std::collections::BTreeMap;

use haki_trust::author::{self, Role, Roles, RootDraft, Signers};
use haki_trust::keys::SigningKey;
use haki_trust::{Files, Known, Limits, PublicKey, Root, Target, verify};

const EXPIRES: &str = "2030-01-01T00:00:00Z";

fn key(number: u8) -> SigningKey {
    SigningKey::from_seed(&[number; 32])
}

#[test]
fn an_edition_of_one_key_of_either_kind_is_verified() {
    for key in [SigningKey::generate().expect("key"), SigningKey::generate_ecdsa_p256().expect("key")] {
        let root = author::root(1, EXPIRES, &Roles::of_one(&key), std::slice::from_ref(&key)).expect("root");
        let targets = BTreeMap::from([("manifest.json".to_owned(), Target::of(b"{}"))]);
        let edition = author::sign_targets(&targets, 7, EXPIRES, &Signers::of_one(&key)).expect("edition");
        let named = edition.files(&BTreeMap::from([(1, root.clone())]));
        let names: Vec<&str> = named.keys().map(String::as_str).collect();
        assert_eq!(names, ["META/1.root.json", "META/snapshot.json", "META/targets.json", "META/timestamp.json"]);
        let files = Files {
            roots: BTreeMap::from([(1, root.as_slice())]),
            timestamp: &edition.timestamp,
            snapshot: &edition.snapshot,
            targets: &edition.targets,
            delegated: BTreeMap::new(),
        };
        let trusted = Root::from_trusted(&root).expect("trusted");
        let verified = verify(&files, &trusted, &Known::default(), &Limits::default()).expect("verified");
        assert_eq!((verified.targets, verified.timestamp_version, verified.expires.as_str()), (targets, 7, EXPIRES));
    }
}

#[test]
fn keys_are_kept_as_text() {
    for key in [SigningKey::generate().expect("key"), SigningKey::generate_ecdsa_p256().expect("key")] {
        let text = key.to_text().expect("text");
        assert!(text.starts_with("-----BEGIN PRIVATE KEY-----"), "PKCS#8");
        let again = SigningKey::from_text(&text).expect("again");
        assert_eq!(again.id(), key.id());
        assert_eq!(again.sign(b"x"), key.sign(b"x"), "deterministic");
        let debug = format!("{key:?}");
        assert!(debug.contains(key.id()) && debug.len() < 120, "the secret is not printed: {debug}");
    }
    assert_ne!(SigningKey::generate().expect("key").id(), SigningKey::generate().expect("key").id());
    for text in ["", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n", "key"] {
        assert_eq!(SigningKey::from_text(text).expect_err(text).code(), "key-unusable");
    }
}

#[test]
fn reads_and_writes_the_example_key_of_rfc_8410() {
    // §10.3: without and with the public part; the first is what OpenSSL reads and writes.
    let plain = "-----BEGIN PRIVATE KEY-----\n\
        MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n\
        -----END PRIVATE KEY-----\n";
    let public = "19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1";
    let key = SigningKey::from_text(plain).expect("key");
    assert_eq!(key.to_text().expect("text").as_str(), plain);
    let root = author::root(1, EXPIRES, &Roles::of_one(&key), &[]).expect("root");
    assert!(String::from_utf8(root).expect("UTF-8").contains(public));
}

#[test]
fn holders_of_different_keys_sign_one_after_the_other_or_apart() {
    let keys = [key(1), key(2), key(3)];
    let mut roles = Roles::of_one(&key(9));
    roles.root = Role::of(&keys, 2);
    let unsigned = author::root(1, EXPIRES, &roles, &[]).expect("root");
    assert!(Root::from_trusted(&unsigned).is_err());
    let together = author::root(1, EXPIRES, &roles, &keys[..2]).expect("root");

    let first = author::add_signature(&unsigned, &keys[0]).expect("first");
    let in_turn = author::add_signature(&first, &keys[1]).expect("second");
    assert_eq!(in_turn, together);
    assert_eq!(author::add_signature(&in_turn, &keys[1]).expect("again"), together, "signing twice adds nothing");

    let second = author::add_signature(&unsigned, &keys[1]).expect("second");
    assert_eq!(author::merge_signatures(&first, &second).expect("merged"), together);
    assert_eq!(author::merge_signatures(&second, &first).expect("merged"), together);

    let other = author::root(1, "2031-01-01T00:00:00Z", &roles, &keys[..1]).expect("root");
    assert_eq!(author::merge_signatures(&first, &other).expect_err("other content").code(), "metadata-malformed");
}

#[test]
fn a_successor_is_checked_before_it_is_handed_out() {
    let roles = |keys: &[SigningKey]| Roles { root: Role::of(keys, 1), ..Roles::of_one(&key(9)) };
    let first = author::root(1, EXPIRES, &roles(&[key(1)]), &[key(1)]).expect("root");
    let first = Root::from_trusted(&first).expect("root");
    for (case, version, signers, accepted) in [
        ("both", 2, vec![key(1), key(2)], true),
        ("only the new", 2, vec![key(2)], false),
        ("only the old", 2, vec![key(1)], false),
        ("a version left out", 3, vec![key(1), key(2)], false),
        ("the version again", 1, vec![key(1), key(2)], false),
    ] {
        let next = author::root(version, EXPIRES, &roles(&[key(2)]), &signers).expect("root");
        assert_eq!(author::check_successor(&first, &next).is_ok(), accepted, "{case}");
    }
}

#[test]
fn refuses_to_make_what_nobody_could_accept() {
    let one = key(1);
    let roles = |threshold| Roles { targets: Role::of(&[key(1), key(2)], threshold), ..Roles::of_one(&one) };
    let make = |version, expires: &str, threshold| author::root(version, expires, &roles(threshold), &[]).is_ok();
    for (version, expires, threshold, possible) in [
        (1, EXPIRES, 1, true),
        (1, EXPIRES, 2, true),
        (1, EXPIRES, 3, false),
        (1, EXPIRES, 0, false),
        (0, EXPIRES, 1, false),
        (1, "2030-01-01", 1, false),
        (1, "2030-02-30T00:00:00Z", 1, false),
    ] {
        assert_eq!(make(version, expires, threshold), possible, "{version} {expires} {threshold}");
    }
    let doubled = Roles { targets: Role::of(&[key(1), key(1)], 2), ..Roles::of_one(&one) };
    assert!(author::root(1, EXPIRES, &doubled, &[]).is_err(), "one key is not two");
}

#[test]
fn public_keys_are_handed_over_as_files() {
    for key in [key(1), SigningKey::generate_ecdsa_p256().expect("key")] {
        let read = PublicKey::from_json(&key.public().to_json()).expect("reads");
        assert_eq!((&read, read.id()), (key.public(), key.id()));
    }
    assert_eq!((key(1).public().kind(), PublicKey::from_json(b"{}").is_err()), ("ed25519", true));
    let rsa = br#"{"keytype":"rsa","keyval":{"public":"x"},"scheme":"rsassa-pss-sha256"}"#;
    let huge = [rsa.as_slice(), &[b' '; 17 << 10]].concat();
    for refused in [rsa.as_slice(), b"", b"[]", huge.as_slice()] {
        assert!(PublicKey::from_json(refused).is_err());
    }
}

#[test]
fn signatures_of_a_draft_are_counted_once_for_each_key_of_the_role() {
    let keys = [key(1), key(2), key(3)];
    let roles = Roles { root: Role::of(&keys, 2), ..Roles::of_one(&keys[0]) };
    let draft = author::root(1, EXPIRES, &roles, &[]).expect("draft");
    let read = RootDraft::read(&draft).expect("reads");
    assert_eq!((read.version, read.expires.as_str(), read.roles.root.keys.len()), (1, EXPIRES, 3));
    let count = |bytes: &[u8]| author::valid_signatures(bytes, &read.roles.root).expect("counts");
    let once = author::add_signature(&draft, &keys[0]).expect("signs");
    let twice = author::add_signature(&once, &keys[0]).expect("signs");
    let stranger = author::add_signature(&twice, &key(9)).expect("signs");
    assert_eq!([&draft, &once, &twice, &stranger].map(|bytes| count(bytes)), [0, 1, 1, 1]);
    let other = author::add_signature(&draft, &keys[2]).expect("signs");
    let merged = author::merge_signatures(&twice, &other).expect("merges");
    assert_eq!(count(&merged), 2);
    let root = Root::from_trusted(&merged).expect("a root");
    assert_eq!(root.fingerprint(), read.fingerprint);
    assert_eq!(Roles::of_root(&root).root.threshold, 2);
}

#[test]
fn a_root_says_how_its_server_names_files() {
    let one = key(1);
    let root = author::root(1, EXPIRES, &Roles::of_one(&one), std::slice::from_ref(&one)).expect("root");
    assert!(!Root::from_trusted(&root).expect("root").consistent_snapshot());
    let mut body = serde_json::from_slice::<serde_json::Value>(&root).expect("JSON")["signed"].take();
    body["consistent_snapshot"] = true.into();
    let root = author::sign_json(body.to_string().as_bytes(), &[one]).expect("signs");
    assert!(Root::from_trusted(&root).expect("root").consistent_snapshot());
}
