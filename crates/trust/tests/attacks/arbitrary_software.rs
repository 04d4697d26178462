//! Arbitrary software: content that the publisher never signed.

use crate::publisher::{Keys, Repository, code, edit, key, stranger, tamper};

#[test]
fn rejects_each_file_signed_by_a_stranger() {
    let honest = Repository::new();
    for (file, at) in [("timestamp", 0), ("snapshot", 1), ("targets", 2)] {
        let mut hostile = honest.clone();
        match at {
            0 => hostile.keys.timestamp = stranger(),
            1 => hostile.keys.snapshot = stranger(),
            _ => hostile.keys.targets = stranger(),
        }
        hostile.publish(6, &[("manifest.json", b"evil")]);
        assert_eq!(code(hostile.against(&honest)), "metadata-unsigned", "{file}");
    }
}

#[test]
fn rejects_a_root_of_strangers() {
    let honest = Repository::new();
    let strangers = || vec![key(201), key(202), key(203)];

    let mut same_version = Repository::new();
    same_version.keys.root = strangers();
    same_version.roots.insert(1, same_version.root(1, &strangers()));
    assert_eq!(code(same_version.against(&honest)), "root-differs");

    let mut next = honest.clone();
    next.keys.root = strangers();
    next.roots.insert(2, next.root(2, &strangers()));
    assert_eq!(code(next.against(&honest)), "metadata-unsigned", "not signed by the old threshold");

    let mut later = honest.clone();
    later.keys.root = strangers();
    later.roots = [(7, later.root(7, &strangers()))].into();
    assert_eq!(code(later.against(&honest)), "root-missing");
}

#[test]
fn rejects_a_new_root_that_lacks_its_own_signatures() {
    let mut hostile = Repository::new();
    let old = hostile.keys.root.clone();
    hostile.keys.root = vec![key(4), key(5), key(6)];
    hostile.roots.insert(2, hostile.root(2, &old));
    assert_eq!(code(hostile.verify()), "metadata-unsigned", "not signed by the new threshold");
}

#[test]
fn rejects_the_signature_of_another_role() {
    let honest = Repository::new();
    type Steal = fn(&mut Keys);
    let cases: [(&str, Steal); 4] = [
        ("targets by timestamp", |keys| keys.targets = keys.timestamp.clone()),
        ("targets by root", |keys| keys.targets = keys.root.clone()),
        ("snapshot by targets", |keys| keys.snapshot = keys.targets.clone()),
        ("timestamp by snapshot", |keys| keys.timestamp = keys.snapshot.clone()),
    ];
    for (case, steal) in cases {
        let mut hostile = honest.clone();
        steal(&mut hostile.keys);
        hostile.publish(6, &[("manifest.json", b"evil")]);
        assert_eq!(code(hostile.against(&honest)), "metadata-unsigned", "{case}");
    }
}

#[test]
fn rejects_a_file_of_another_type_although_its_key_signed_it() {
    // One key for both roles, and a snapshot that would also do as a timestamp.
    let mut hostile = Repository::new();
    hostile.keys.timestamp = hostile.keys.snapshot.clone();
    hostile.roots = [(1, hostile.root(1, &hostile.keys.root))].into();
    hostile.publish(5, &[("manifest.json", b"content")]);
    hostile.verify().expect("honest so far");
    hostile.timestamp = edit(&hostile.timestamp, &hostile.keys.snapshot, |signed| signed["_type"] = "snapshot".into());
    assert_eq!(code(hostile.verify()), "metadata-malformed");
}

#[test]
fn rejects_files_whose_signatures_are_missing_or_damaged() {
    let honest = Repository::new();
    let cases: [(&str, serde_json::Value); 6] = [
        ("none", serde_json::json!([])),
        ("empty", serde_json::json!([{"keyid": key(11).id(), "sig": ""}])),
        ("not hexadecimal", serde_json::json!([{"keyid": key(11).id(), "sig": "zz"}])),
        ("all zero", serde_json::json!([{"keyid": key(11).id(), "sig": "00".repeat(64)}])),
        ("too short", serde_json::json!([{"keyid": key(11).id(), "sig": "00".repeat(63)}])),
        ("of a stranger", serde_json::json!([{"keyid": key(200).id(), "sig": "00".repeat(64)}])),
    ];
    for (case, signatures) in cases {
        let mut hostile = honest.clone();
        hostile.timestamp = tamper(&honest.timestamp, |json| json["signatures"] = signatures);
        assert_eq!(code(hostile.verify()), "metadata-unsigned", "{case}");
    }
}

#[test]
fn accepts_a_damaged_signature_beside_enough_good_ones() {
    let honest = Repository::new();
    let mut partly = honest.clone();
    // The third of three root signatures; two are needed.
    partly.roots.insert(1, tamper(&honest.roots[&1], |json| json["signatures"][2]["sig"] = "".into()));
    partly.against(&honest).expect("two signatures are enough");
    partly.roots.insert(1, tamper(&partly.roots[&1], |json| json["signatures"][1]["sig"] = "".into()));
    assert_eq!(code(partly.against(&honest)), "metadata-unsigned");
}
