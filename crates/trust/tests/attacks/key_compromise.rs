//! Key compromise, below the threshold and at it.

use haki_trust::author::{self, Role, Roles};

use crate::publisher::{EXPIRES, Repository, code, key};

#[test]
fn one_of_two_root_keys_changes_nothing() {
    let honest = Repository::new();
    let mut thief = honest.clone();
    thief.keys.targets = vec![key(201)];
    for signers in [vec![key(1)], vec![key(1), key(201)], vec![key(1), key(11), key(12), key(13)]] {
        thief.roots.insert(2, thief.root(2, &signers));
        thief.publish(6, &[("manifest.json", b"evil")]);
        assert_eq!(code(thief.against(&honest)), "metadata-unsigned");
    }
}

#[test]
fn one_key_below_any_role_threshold_signs_nothing() {
    for role in ["timestamp", "snapshot", "targets"] {
        let mut repository = Repository::new();
        let two = |role_keys: &[_], name| Role::of(role_keys, if name == role { 2 } else { 1 });
        repository.keys.timestamp.push(key(41));
        repository.keys.snapshot.push(key(42));
        repository.keys.targets.push(key(43));
        let roles = Roles {
            root: Role::of(&repository.keys.root, 2),
            timestamp: two(&repository.keys.timestamp, "timestamp"),
            snapshot: two(&repository.keys.snapshot, "snapshot"),
            targets: two(&repository.keys.targets, "targets"),
        };
        repository.roots.insert(1, author::root(1, EXPIRES, &roles, &repository.keys.root).expect("root"));
        repository.publish(6, &[("manifest.json", b"content")]);
        repository.verify().expect("both keys signed");
        let keys = match role {
            "timestamp" => &mut repository.keys.timestamp,
            "snapshot" => &mut repository.keys.snapshot,
            _ => &mut repository.keys.targets,
        };
        keys.truncate(1);
        repository.publish(7, &[("manifest.json", b"evil")]);
        assert_eq!(code(repository.verify()), "metadata-unsigned", "{role}");
    }
}

#[test]
fn online_keys_alone_cannot_change_content() {
    let honest = Repository::new();
    let mut thief = honest.clone();
    thief.keys.targets = vec![key(201)];
    thief.publish(6, &[("manifest.json", b"evil")]);
    assert_eq!(code(thief.against(&honest)), "metadata-unsigned");
    // What they can do is show genuine content under a newer number.
    let mut thief = honest.clone();
    thief.state(99, 5);
    assert_eq!(thief.verify().expect("genuine").targets, honest.verify().expect("genuine").targets);
}

#[test]
fn a_threshold_of_root_keys_is_the_publisher() {
    // The limit of what signatures can protect: docs/trust.md says so.
    let honest = Repository::new();
    let mut thief = honest.clone();
    thief.keys.targets = vec![key(201)];
    thief.roots.insert(2, thief.root(2, &[key(1), key(2)]));
    thief.publish(6, &[("manifest.json", b"evil")]);
    assert_eq!(thief.against(&honest).expect("two of three keys").root.version(), 2);
}

#[test]
fn rotating_a_stolen_key_ends_its_use() {
    let mut repository = Repository::new();
    let thief = repository.clone();
    repository.rotate(|keys| {
        keys.root[0] = key(4);
        keys.targets = vec![key(14)];
    });
    repository.publish(6, &[("manifest.json", b"content")]);
    repository.verify().expect("rotated");

    let mut late = thief.clone();
    late.roots.clone_from(&repository.roots);
    late.publish(7, &[("manifest.json", b"evil")]);
    assert_eq!(code(late.verify()), "metadata-unsigned", "with the old targets key");

    let mut fork = thief;
    fork.roots.clone_from(&repository.roots);
    fork.keys = repository.keys.clone();
    fork.roots.insert(3, fork.root(3, &[key(1), key(201)]));
    assert_eq!(code(fork.verify()), "metadata-unsigned", "with the old root key");
}

#[test]
fn a_long_chain_of_rotations_is_walked() {
    let mut repository = Repository::new();
    for number in 50..80 {
        repository.rotate(|keys| {
            keys.root.remove(0);
            keys.root.push(key(number));
        });
    }
    assert_eq!(repository.verify().expect("verified").root.version(), 31);
}
