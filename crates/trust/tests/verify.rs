//! A whole publisher, made and verified.

use std::collections::BTreeMap;

use haki_trust::author::{self, Role, Roles, Signers};
use haki_trust::keys::SigningKey;
use haki_trust::{Files, Known, Limits, Root, Target, verify};

const EXPIRES: &str = "2030-01-01T00:00:00Z";

#[test]
fn verifies_an_edition_of_one_key() {
    for key in [SigningKey::generate().expect("key"), SigningKey::generate_ecdsa_p256().expect("key")] {
        let root = author::root(1, EXPIRES, &Roles::of_one(&key), std::slice::from_ref(&key)).expect("root");
        let targets = BTreeMap::from([("manifest.json".to_owned(), Target::of(b"{}"))]);
        let edition = author::sign_targets(&targets, 7, EXPIRES, &Signers::of_one(&key)).expect("edition");
        let files = Files {
            roots: BTreeMap::from([(1, root.as_slice())]),
            timestamp: &edition.timestamp,
            snapshot: &edition.snapshot,
            targets: &edition.targets,
            delegated: BTreeMap::new(),
        };
        let trusted = Root::from_trusted(&root).expect("trusted");
        let verified = verify(&files, &trusted, &Known::default(), &Limits::default()).expect("verified");
        assert_eq!(verified.targets, targets);
        assert_eq!(verified.timestamp_version, 7);
        assert_eq!(verified.expires, EXPIRES);
        assert_eq!(verified.root.fingerprint(), trusted.fingerprint());
        verify(&files, &trusted, &verified.known, &Limits::default()).expect("the same again");
    }
}

#[test]
fn keeps_keys_as_text() {
    for key in [SigningKey::generate().expect("key"), SigningKey::generate_ecdsa_p256().expect("key")] {
        let text = key.to_text().expect("text");
        let again = SigningKey::from_text(&text).expect("again");
        assert_eq!(again.id(), key.id());
        assert_eq!(again.sign(b"x"), key.sign(b"x"), "deterministic");
    }
    assert_eq!(SigningKey::from_text("").expect_err("empty").code(), "key-unusable");
    let _ = Role::of(&[], 1);
}
