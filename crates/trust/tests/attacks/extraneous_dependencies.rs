//! Extraneous dependencies: making a reader take more than was signed for this purpose.

use haki_trust::author::{self, Delegation, Role};

use crate::publisher::{EXPIRES, Repository, code, edit, key, targets};

fn media(signers: &[haki_trust::keys::SigningKey]) -> Delegation {
    Delegation { name: "media".into(), role: Role::of(signers, 1), paths: vec!["media/*".into()], terminating: true }
}

#[test]
fn a_delegated_role_adds_nothing_outside_its_paths() {
    let signers = [key(21)];
    let mut hostile = Repository::new();
    let more: [(&str, &[u8]); 4] = [
        ("media/photo.jpg", b"photo"),
        ("manifest.json", b"evil manifest"),
        ("content.sqlite", b"evil content"),
        ("media/deep/evil", b"evil"),
    ];
    let role = author::targets(6, EXPIRES, &targets(&more), &[], &signers).expect("role");
    hostile.delegated.insert("media".into(), role);
    hostile.delegate(6, &[("manifest.json", b"content")], &[media(&signers)]);
    let found = hostile.verify().expect("verified").targets;
    assert_eq!(found, targets(&[("manifest.json", b"content"), ("media/photo.jpg", b"photo")]));
}

#[test]
fn rejects_a_role_that_nobody_delegated_to() {
    let signers = [key(21)];
    let mut hostile = Repository::new();
    let role = author::targets(5, EXPIRES, &targets(&[("media/a", b"a")]), &[], &signers).expect("role");
    hostile.delegated.insert("media".into(), role);
    assert_eq!(code(hostile.verify()), "role-unreachable", "nor does the snapshot list it");
    hostile.state(5, 5);
    assert_eq!(code(hostile.verify()), "role-unreachable");
}

#[test]
fn rejects_a_role_that_the_snapshot_does_not_list() {
    let signers = [key(21)];
    let mut hostile = Repository::new();
    hostile.delegate(6, &[("manifest.json", b"content")], &[media(&signers)]);
    let role = author::targets(6, EXPIRES, &targets(&[("media/a", b"a")]), &[], &signers).expect("role");
    hostile.delegated.insert("media".into(), role);
    assert_eq!(code(hostile.verify()), "role-missing");
}

#[test]
fn a_missing_role_hides_its_targets_and_no_others() {
    let signers = [key(21)];
    let mut partial = Repository::new();
    partial.delegate(6, &[("manifest.json", b"content")], &[media(&signers)]);
    let found = partial.verify().expect("verified").targets;
    assert_eq!(found, targets(&[("manifest.json", b"content")]));
}

#[test]
fn what_custom_fields_ask_for_is_passed_over() {
    let mut repository = Repository::new();
    repository.targets = edit(&repository.targets, &repository.keys.targets, |signed| {
        signed["targets"]["manifest.json"]["custom"] = serde_json::json!({"dependencies": ["evil.haki"]});
        signed["x-more"] = serde_json::json!({"deep": [1, {"a": null}]});
    });
    repository.state(5, 5);
    let found = repository.verify().expect("signed fields of no meaning are allowed").targets;
    assert_eq!(found, targets(&[("manifest.json", b"content")]));
}
