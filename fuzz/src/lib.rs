//! What each fuzz target does with the bytes that it is given: read them as hostile, and live.
//!
//! Own code alone is looked at; the targets are small enough to run over their corpora in `cargo test`.

use std::collections::BTreeMap;

use haki_bundle::{Manifest, Store, Unsigned, unverified_roots};
use haki_trust::author::{self, Roles, RootDraft};
use haki_trust::keys::SigningKey;
use haki_trust::map::Map;
use haki_trust::{Files, Known, Limits, PublicKey, Root, verify};

/// Day on which made-up metadata expires.
const EXPIRES: &str = "2036-01-01T00:00:00Z";

/// TUF metadata: as it comes, and with good signatures over it, so that it is read to the end.
pub fn metadata(data: &[u8]) {
    let _ = Root::from_trusted(data);
    let _ = RootDraft::read(data);
    let _ = PublicKey::from_json(data);
    if let Ok(map) = Map::parse(data) {
        let bytes = map.to_bytes();
        assert!(bytes.is_err() || bytes.is_ok_and(|bytes| Map::parse(&bytes).is_ok()));
    }
    let key = SigningKey::from_seed(&[1; 32]);
    let signers = std::slice::from_ref(&key);
    let Ok(root) = author::root(1, EXPIRES, &Roles::of_one(&key), signers) else { return };
    let Ok(trusted) = Root::from_trusted(&root) else { return };
    let signed = author::sign_json(data, signers).unwrap_or_else(|_| data.to_vec());
    let Ok(good) = author::targets(1, EXPIRES, &BTreeMap::new(), &[], signers) else { return };
    let listed = BTreeMap::from([("targets.json", (1, good.as_slice()))]);
    let Ok(snapshot) = author::snapshot(1, EXPIRES, &listed, signers) else { return };
    let Ok(timestamp) = author::timestamp(1, EXPIRES, (1, &snapshot), signers) else { return };
    let as_next_root = BTreeMap::from([(1, root.as_slice()), (2, signed.as_slice())]);
    let as_it_is = BTreeMap::from([(1, root.as_slice())]);
    for (roots, timestamp, snapshot, targets) in [
        (&as_next_root, &timestamp, &snapshot, &good),
        (&as_it_is, &signed, &snapshot, &good),
        (&as_it_is, &timestamp, &signed, &good),
        (&as_it_is, &timestamp, &snapshot, &signed),
    ] {
        let files = Files { roots: roots.clone(), timestamp, snapshot, targets, delegated: BTreeMap::new() };
        let _ = verify(&files, &trusted, &Known::default(), &Limits::default());
    }
    // Below files that state neither length nor hash, so that bytes of the fuzzer's get that far.
    let loose = |name: &str| {
        format!(
            r#"{{"_type":"{name}","expires":"{EXPIRES}","spec_version":"1.0","version":1,"meta":{{"{}":{{"version":1}}}}}}"#,
            if name == "timestamp" { "snapshot.json" } else { "targets.json" }
        )
    };
    let Ok(timestamp) = author::sign_json(loose("timestamp").as_bytes(), signers) else { return };
    let Ok(snapshot) = author::sign_json(loose("snapshot").as_bytes(), signers) else { return };
    for (snapshot, targets) in [(&snapshot, &signed), (&signed, &good)] {
        let files =
            Files { roots: as_it_is.clone(), timestamp: &timestamp, snapshot, targets, delegated: BTreeMap::new() };
        let _ = verify(&files, &trusted, &Known::default(), &Limits::default());
    }
}

/// The container.
pub fn zip(data: &[u8]) {
    let _ = unverified_roots(&data);
    if let Ok(bundle) = Unsigned::parse(data) {
        // What was accepted has one form, but for its signatures.
        let bytes = bundle.to_bytes();
        assert!(bytes.is_ok_and(|bytes| Unsigned::parse(&bytes).is_ok_and(|again| again == bundle)));
    }
}

/// The manifest.
pub fn manifest(data: &[u8]) {
    if let Ok(manifest) = Manifest::parse(data) {
        let again = Manifest::parse(&manifest.to_bytes());
        assert!(again.is_ok_and(|again| again == manifest));
    }
}

/// The database: every query that the reader makes.
pub fn content(data: &[u8]) {
    let Ok(store) = Store::open(data) else { return };
    let _ = store.head();
    let _ = store.languages();
    let _ = store.topics();
    let _ = store.places();
    let _ = store.emergency_numbers();
    let _ = store.concepts();
    for id in store.item_ids().unwrap_or_default() {
        let _ = store.item(&id);
        let _ = store.translation(&id, "en");
    }
    let _ = store.cards("en");
    let _ = store.read_content();
}
