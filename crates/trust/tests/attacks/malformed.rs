//! Metadata that its publisher signed, but that does not say what TUF asks for.

use haki_trust::keys::SigningKey;

use crate::publisher::{Json, Repository, code, edit, tamper};

type Break = fn(&mut Json);

fn remove(json: &mut Json, name: &str) {
    json.as_object_mut().expect("object").remove(name).expect(name);
}

/// What is wrong in any file.
const COMMON: &[(&str, Break)] = &[
    ("no _type", |signed| remove(signed, "_type")),
    ("another _type", |signed| signed["_type"] = "mirrors".into()),
    ("no spec_version", |signed| remove(signed, "spec_version")),
    ("spec_version 2", |signed| signed["spec_version"] = "2.0.0".into()),
    ("spec_version a number", |signed| signed["spec_version"] = 1.into()),
    ("no version", |signed| remove(signed, "version")),
    ("version 0", |signed| signed["version"] = 0.into()),
    ("version -1", |signed| signed["version"] = (-1).into()),
    ("version a text", |signed| signed["version"] = "5".into()),
    ("no expires", |signed| remove(signed, "expires")),
    ("expires in another form", |signed| signed["expires"] = "2030-01-01".into()),
    ("not an object", |signed| *signed = Json::Null),
];

/// Breaks a file and signs it again.
type Edit<'a> = &'a dyn Fn(&[u8], &[SigningKey]) -> Vec<u8>;

fn check(file: &str, cases: &[(&str, Break)], write: fn(&mut Repository, Edit<'_>)) {
    for (case, change) in COMMON.iter().chain(cases) {
        let mut hostile = Repository::new();
        write(&mut hostile, &|bytes, signers| edit(bytes, signers, change));
        assert_eq!(code(hostile.verify()), "metadata-malformed", "{file}: {case}");
    }
}

#[test]
fn rejects_malformed_timestamps() {
    let cases: &[(&str, Break)] = &[
        ("no meta", |signed| remove(signed, "meta")),
        ("no snapshot.json", |signed| signed["meta"] = serde_json::json!({})),
        ("more than snapshot.json", |signed| signed["meta"]["x.json"] = serde_json::json!({"version": 1})),
        ("another file", |signed| signed["meta"] = serde_json::json!({"x.json": {"version": 1}})),
        ("no version of it", |signed| remove(&mut signed["meta"]["snapshot.json"], "version")),
        ("length -1", |signed| signed["meta"]["snapshot.json"]["length"] = (-1).into()),
        ("no hashes in hashes", |signed| signed["meta"]["snapshot.json"]["hashes"] = serde_json::json!({})),
        ("only an unknown hash", |signed| {
            signed["meta"]["snapshot.json"]["hashes"] = serde_json::json!({"md5": "00"});
        }),
        ("hash too short", |signed| signed["meta"]["snapshot.json"]["hashes"]["sha256"] = "00".into()),
        ("hash not hexadecimal", |signed| {
            signed["meta"]["snapshot.json"]["hashes"]["sha256"] = "x".repeat(64).into();
        }),
    ];
    check("timestamp", cases, |hostile, edit| hostile.timestamp = edit(&hostile.timestamp, &hostile.keys.timestamp));
}

#[test]
fn rejects_malformed_snapshots() {
    let cases: &[(&str, Break)] = &[
        ("no meta", |signed| remove(signed, "meta")),
        ("no targets.json", |signed| signed["meta"] = serde_json::json!({"x.json": {"version": 1}})),
        ("meta a list", |signed| signed["meta"] = serde_json::json!([])),
        ("file version 0", |signed| signed["meta"]["targets.json"]["version"] = 0.into()),
    ];
    check("snapshot", cases, |hostile, edit| {
        hostile.snapshot = edit(&hostile.snapshot, &hostile.keys.snapshot);
        hostile.stamp(5, 5);
    });
}

#[test]
fn rejects_malformed_targets() {
    let cases: &[(&str, Break)] = &[
        ("no targets", |signed| remove(signed, "targets")),
        ("a target without length", |signed| remove(&mut signed["targets"]["manifest.json"], "length")),
        ("a target without hashes", |signed| remove(&mut signed["targets"]["manifest.json"], "hashes")),
        ("a target without sha256", |signed| {
            signed["targets"]["manifest.json"]["hashes"] = serde_json::json!({"sha512": "0".repeat(128)});
        }),
        ("a target of negative length", |signed| signed["targets"]["manifest.json"]["length"] = (-1).into()),
        ("delegations not an object", |signed| signed["delegations"] = serde_json::json!([])),
        ("delegations without keys", |signed| signed["delegations"] = serde_json::json!({"roles": []})),
        ("delegations without roles", |signed| signed["delegations"] = serde_json::json!({"keys": {}})),
    ];
    check("targets", cases, |hostile, edit| {
        hostile.targets = edit(&hostile.targets, &hostile.keys.targets);
        hostile.state(5, 5);
    });
}

#[test]
fn rejects_malformed_roots() {
    let cases: &[(&str, Break)] = &[
        ("no keys", |signed| remove(signed, "keys")),
        ("no roles", |signed| remove(signed, "roles")),
        ("no timestamp role", |signed| remove(&mut signed["roles"], "timestamp")),
        ("no snapshot role", |signed| remove(&mut signed["roles"], "snapshot")),
        ("no targets role", |signed| remove(&mut signed["roles"], "targets")),
        ("no root role", |signed| remove(&mut signed["roles"], "root")),
        ("threshold 0", |signed| signed["roles"]["root"]["threshold"] = 0.into()),
        ("threshold a text", |signed| signed["roles"]["targets"]["threshold"] = "1".into()),
        ("a role with an unknown key", |signed| signed["roles"]["targets"]["keyids"] = serde_json::json!(["00"])),
        ("a key without keyval", |signed| signed["keys"]["00"] = serde_json::json!({"keytype": "x", "scheme": "x"})),
        ("consistent_snapshot a text", |signed| signed["consistent_snapshot"] = "false".into()),
    ];
    check("root", cases, |hostile, edit| {
        hostile.rotate(|_| {});
        let root = edit(&hostile.roots[&2], &hostile.keys.root);
        hostile.roots.insert(2, root);
    });
}

#[test]
fn rejects_malformed_envelopes() {
    let cases: &[(&str, Break)] = &[
        ("no signed", |json| remove(json, "signed")),
        ("no signatures", |json| remove(json, "signatures")),
        ("signatures an object", |json| json["signatures"] = serde_json::json!({})),
        ("a signature without keyid", |json| remove(&mut json["signatures"][0], "keyid")),
        ("a signature without sig", |json| remove(&mut json["signatures"][0], "sig")),
        ("a list", |json| *json = serde_json::json!([])),
    ];
    for (case, change) in cases {
        let mut hostile = Repository::new();
        hostile.timestamp = tamper(&hostile.timestamp, change);
        assert_eq!(code(hostile.verify()), "metadata-malformed", "{case}");
    }
}

#[test]
fn rejects_a_field_twice_wherever_it_stands() {
    let honest = Repository::new();
    let text = String::from_utf8(honest.timestamp.clone()).expect("UTF-8");
    for (once, twice) in [
        (r#""version":5}"#, r#""version":5,"version":5}"#),
        (r#""version":5}"#, r#""version":5,"\u0076ersion":6}"#),
        (r#"{"signatures""#, r#"{"signed":{},"signatures""#),
        (r#""meta":{"#, r#""meta":{},"meta":{"#),
    ] {
        let mut hostile = honest.clone();
        hostile.timestamp = text.replacen(once, twice, 1).into_bytes();
        assert_ne!(hostile.timestamp, honest.timestamp, "{once}");
        assert_eq!(code(hostile.verify()), "metadata-malformed", "{twice}");
    }
}

#[test]
fn white_space_and_escapes_change_nothing_that_is_signed() {
    let honest = Repository::new();
    let text = String::from_utf8(honest.timestamp.clone()).expect("UTF-8");
    let mut same = honest.clone();
    same.timestamp = text.replace(',', " ,\n\t").replace("timestamp", "time\\u0073tamp").into_bytes();
    assert_eq!(same.verify(), honest.verify());
}
