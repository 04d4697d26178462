//! Mix-and-match: files that are each genuine, but never stood together.

use crate::publisher::{Repository, code};

#[test]
fn rejects_files_of_two_editions() {
    let five = Repository::new();
    let mut six = five.clone();
    six.publish(6, &[("manifest.json", b"newer"), ("media/a", b"a")]);
    for (case, timestamp, snapshot, targets) in [
        ("snapshot of before", &six, &five, &six),
        ("targets of before", &six, &six, &five),
        ("only the timestamp is new", &six, &five, &five),
        ("only the timestamp is old", &five, &six, &six),
    ] {
        let mut mixed = five.clone();
        mixed.timestamp.clone_from(&timestamp.timestamp);
        mixed.snapshot.clone_from(&snapshot.snapshot);
        mixed.targets.clone_from(&targets.targets);
        let refused = code(mixed.verify());
        assert!(["hash-mismatch", "length-mismatch"].contains(&refused), "{case}: {refused}");
    }
}

#[test]
fn rejects_another_file_of_the_same_version_and_length() {
    let one = Repository::new();
    let mut other = one.clone();
    other.publish(5, &[("manifest.json", b"CONTENT")]);
    let mut mixed = one.clone();
    mixed.targets.clone_from(&other.targets);
    assert_eq!(code(mixed.verify()), "hash-mismatch");
    let mut mixed = one;
    mixed.snapshot.clone_from(&other.snapshot);
    assert_eq!(code(mixed.verify()), "hash-mismatch");
}
