//! Rollback: older files than those that were seen, role by role.

use haki_trust::{Known, Limits, newest_root};

use crate::publisher::{EXPIRES, Repository, code, key, targets};
use haki_trust::author::{self, Delegation, Role};

#[test]
fn rejects_an_older_timestamp_and_accepts_the_same() {
    let mut repository = Repository::new();
    let known = repository.verify().expect("edition 5").known;
    repository.verify_knowing(&known).expect("the same again");
    repository.publish(4, &[("manifest.json", b"older")]);
    assert_eq!(code(repository.verify_knowing(&known)), "metadata-rollback");
    repository.publish(6, &[("manifest.json", b"newer")]);
    repository.verify_knowing(&known).expect("a newer one");
}

#[test]
fn rejects_a_new_timestamp_over_an_older_snapshot() {
    let mut repository = Repository::new();
    let known = repository.verify().expect("edition 5").known;
    repository.publish(4, &[("manifest.json", b"older")]);
    repository.stamp(6, 4);
    assert_eq!(code(repository.verify_knowing(&known)), "metadata-rollback");
}

#[test]
fn rejects_a_new_snapshot_over_older_targets() {
    let mut repository = Repository::new();
    let known = repository.verify().expect("edition 5").known;
    repository.publish(4, &[("manifest.json", b"older")]);
    repository.state(6, 4);
    assert_eq!(code(repository.verify_knowing(&known)), "metadata-rollback");
}

#[test]
fn rejects_an_older_or_vanished_delegated_role() {
    let signers = [key(21)];
    let delegation = Delegation {
        name: "media".into(),
        role: Role::of(&signers, 1),
        paths: vec!["media/*".into()],
        terminating: false,
    };
    let publish = |repository: &mut Repository, version, role_version| {
        let role = author::targets(role_version, EXPIRES, &targets(&[("media/a", b"a")]), &[], &signers).expect("role");
        repository.delegated = [("media".to_owned(), role)].into();
        repository.delegate(version, &[("manifest.json", b"content")], std::slice::from_ref(&delegation));
        let files = [
            ("targets.json", (version, repository.targets.as_slice())),
            ("media.json", (role_version, repository.delegated["media"].as_slice())),
        ];
        repository.snapshot =
            author::snapshot(version, EXPIRES, &files.into(), &repository.keys.snapshot).expect("snapshot");
        repository.stamp(version, version);
    };
    let mut repository = Repository::new();
    publish(&mut repository, 5, 5);
    let known = repository.verify().expect("edition 5").known;
    publish(&mut repository, 6, 4);
    repository.verify().expect("nothing known");
    assert_eq!(code(repository.verify_knowing(&known)), "metadata-rollback");
    repository.publish(6, &[("manifest.json", b"content")]);
    assert_eq!(code(repository.verify_knowing(&known)), "metadata-role-removed");
}

#[test]
fn rejects_a_chain_that_ends_before_a_known_root() {
    let mut repository = Repository::new();
    let old = repository.clone();
    repository.rotate(|keys| keys.targets = vec![key(14)]);
    repository.publish(6, &[("manifest.json", b"newer")]);
    let known = repository.verify().expect("root 2").known;
    assert_eq!(code(old.verify_knowing(&known)), "metadata-rollback");
    // The same with the new root at hand instead of its number.
    let newest = newest_root(&old.shipped(), &repository.files().roots, &Limits::default()).expect("root 2");
    let verdict = haki_trust::verify(&old.files(), &newest, &Known::default(), &Limits::default());
    assert_eq!(code(verdict), "metadata-unsigned", "the old targets key was revoked");
}

#[test]
fn rejects_a_root_that_repeats_its_version() {
    let mut repository = Repository::new();
    let again = repository.root(1, &repository.keys.root);
    repository.roots.insert(2, again);
    assert_eq!(code(repository.verify()), "metadata-version-mismatch");
}

#[test]
fn what_is_known_only_rises() {
    let mut repository = Repository::new();
    let five = repository.verify().expect("edition 5").known;
    repository.publish(6, &[("manifest.json", b"newer")]);
    let six = repository.verify().expect("edition 6").known;
    for (mut known, other) in
        [(five.clone(), six.clone()), (six.clone(), five.clone()), (Known::default(), six.clone())]
    {
        known.raise(&other);
        assert_eq!(known, six);
    }
    // A floor that was shipped with the app, without a word on keys, stays a floor.
    let mut floor = Known { timestamp: 50, ..Known::default() };
    floor.raise(&five);
    assert_eq!(floor, Known { timestamp: 50, ..five.clone() });

    let text = serde_json::to_string(&six).expect("JSON");
    assert_eq!(serde_json::from_str::<Known>(&text).expect("again"), six);
}
