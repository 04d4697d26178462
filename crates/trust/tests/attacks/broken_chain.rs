//! Chains of roots with gaps, forks and damage.

use haki_trust::{Known, Limits, Root, newest_root, verify};

use crate::publisher::{Repository, code, key, tamper};

fn three_roots() -> Repository {
    let mut repository = Repository::new();
    for number in [4, 5] {
        repository.rotate(|keys| keys.root[0] = key(number));
    }
    repository
}

#[test]
fn rejects_a_gap() {
    let mut hostile = three_roots();
    hostile.roots.remove(&2);
    assert_eq!(code(hostile.verify()), "root-missing");
}

#[test]
fn needs_no_root_up_to_the_trusted_one() {
    let full = three_roots();
    let newest = newest_root(&full.shipped(), &full.files().roots, &Limits::default()).expect("root 3");
    for kept in [vec![], vec![3], vec![2, 3], vec![1, 3], vec![1, 2], vec![1, 2, 3]] {
        let mut partial = full.clone();
        partial.roots.retain(|version, _| kept.contains(version));
        let verified = verify(&partial.files(), &newest, &Known::default(), &Limits::default()).expect("verified");
        assert_eq!(verified.root, newest, "{kept:?}");
    }
}

#[test]
fn names_damage_to_roots_that_are_no_longer_needed() {
    let full = three_roots();
    let newest = newest_root(&full.shipped(), &full.files().roots, &Limits::default()).expect("root 3");
    for version in 1..=3 {
        let mut damaged = full.clone();
        let bytes = tamper(&full.roots[&version], |json| json["signed"]["expires"] = "2031-01-01T00:00:00Z".into());
        damaged.roots.insert(version, bytes);
        let refused = code(verify(&damaged.files(), &newest, &Known::default(), &Limits::default()));
        assert_eq!(refused, if version == 3 { "root-differs" } else { "metadata-unsigned" }, "{version}");
    }
    let mut foreign = full.clone();
    let mut other = Repository::new();
    other.keys.root = vec![key(201), key(202), key(203)];
    foreign.roots.insert(1, other.root(1, &other.keys.root));
    let refused = code(verify(&foreign.files(), &newest, &Known::default(), &Limits::default()));
    assert_eq!(refused, "metadata-unsigned", "another first root does not lead to the second");
}

#[test]
fn rejects_a_fork_of_the_trusted_root() {
    let mut fork = Repository::new();
    fork.rotate(|keys| keys.root[0] = key(6));
    let full = three_roots();
    let trusted = Root::from_trusted(&full.roots[&2]).expect("root 2");
    let verdict = verify(&fork.files(), &trusted, &Known::default(), &Limits::default());
    assert_eq!(code(verdict), "root-differs");
}

#[test]
fn a_trusted_root_must_be_signed_by_itself() {
    let repository = Repository::new();
    for (case, root) in [
        ("unsigned", repository.root(1, &[])),
        ("one of two", repository.root(1, &repository.keys.root[..1])),
        ("not a root", repository.timestamp.clone()),
        ("nothing", Vec::new()),
    ] {
        assert!(Root::from_trusted(&root).is_err(), "{case}");
    }
}

#[test]
fn a_threshold_that_no_keys_can_reach_locks_only_that_role() {
    let mut repository = Repository::new();
    let signers = repository.keys.root.clone();
    let root = crate::publisher::edit(&repository.root(2, &signers), &signers, |signed| {
        signed["roles"]["snapshot"]["threshold"] = 6.into();
    });
    repository.roots.insert(2, root);
    newest_root(&repository.shipped(), &repository.files().roots, &Limits::default()).expect("the root itself");
    assert_eq!(code(repository.verify()), "metadata-unsigned");
}

#[test]
fn keys_of_unknown_schemes_are_carried_but_never_count() {
    let mut repository = Repository::new();
    let signers = repository.keys.root.clone();
    let root = crate::publisher::edit(&repository.root(2, &signers), &signers, |signed| {
        let rsa = serde_json::json!({"keytype": "rsa", "scheme": "rsassa-pss-sha256", "keyval": {"public": "PEM"}});
        signed["keys"]["00"] = rsa;
        signed["roles"]["root"]["keyids"].as_array_mut().expect("ids").push("00".into());
    });
    repository.roots.insert(2, root);
    assert_eq!(repository.verify().expect("three known keys are left").root.version(), 2);
}
