//! Indefinite freeze: old files forever. Offline this cannot be told from an old stick, so it is
//! never refused: the earliest expiry is reported, for the app to say how old this is.

use crate::publisher::{Repository, edit};

#[test]
fn reports_the_earliest_expiry_of_any_file_and_refuses_none() {
    let early = "1999-12-31T23:59:59Z";
    for file in ["root", "timestamp", "snapshot", "targets"] {
        let mut frozen = Repository::new();
        let keys = frozen.keys.clone();
        let expire = |signed: &mut serde_json::Value| signed["expires"] = early.into();
        match file {
            "root" => frozen.roots = [(1, edit(&frozen.roots[&1], &keys.root, expire))].into(),
            "timestamp" => frozen.timestamp = edit(&frozen.timestamp, &keys.timestamp, expire),
            "snapshot" => {
                frozen.snapshot = edit(&frozen.snapshot, &keys.snapshot, expire);
                frozen.stamp(5, 5);
            }
            _ => {
                frozen.targets = edit(&frozen.targets, &keys.targets, expire);
                frozen.state(5, 5);
            }
        }
        assert_eq!(frozen.verify().expect(file).expires, early, "{file}");
    }
}

#[test]
fn an_intermediate_root_that_expired_does_not_matter() {
    // 5.3.6
    let mut repository = Repository::new();
    let keys = repository.keys.clone();
    let expired = edit(&repository.roots[&1], &keys.root, |signed| signed["expires"] = "1999-12-31T23:59:59Z".into());
    repository.roots.insert(1, expired);
    repository.rotate(|_| {});
    assert_eq!(repository.verify().expect("verified").expires, crate::publisher::EXPIRES);
}
