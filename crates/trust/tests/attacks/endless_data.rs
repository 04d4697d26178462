//! Endless data: files and lists without end. Each cap is tested at its edge.

use haki_trust::{Known, Limits, Target, verify};

use crate::publisher::{EXPIRES, Repository, code, edit, key};

/// The limits of these tests: what the honest publisher needs, to the byte and to the piece.
fn tight(repository: &Repository) -> Limits {
    Limits {
        root_bytes_max: repository.roots.values().map(Vec::len).max().expect("a root") as u64,
        timestamp_bytes_max: repository.timestamp.len() as u64,
        snapshot_bytes_max: repository.snapshot.len() as u64,
        targets_bytes_max: repository.targets.len() as u64,
        roots_max: repository.roots.len(),
        keys_max: 6,
        signatures_max: 3,
        targets_max: 1,
        snapshot_files_max: 1,
        path_bytes_max: "manifest.json".len(),
        roles_visited_max: 0,
        delegation_depth_max: 0,
        delegations_max: 0,
        delegation_paths_max: 0,
    }
}

fn refuse(repository: &Repository, limits: &Limits) -> &'static str {
    code(verify(&repository.files(), &repository.shipped(), &Known::default(), limits))
}

#[test]
fn accepts_exactly_what_the_caps_allow_and_nothing_above() {
    let mut repository = Repository::new();
    repository.rotate(|_| {});
    let caps = tight(&repository);
    verify(&repository.files(), &repository.shipped(), &Known::default(), &caps).expect("at the edge");
    type Shrink = fn(&mut Limits);
    let cases: [(&str, Shrink, &str); 9] = [
        ("root bytes", |limits| limits.root_bytes_max -= 1, "metadata-too-large"),
        ("timestamp bytes", |limits| limits.timestamp_bytes_max -= 1, "metadata-too-large"),
        ("snapshot bytes", |limits| limits.snapshot_bytes_max -= 1, "metadata-too-large"),
        ("targets bytes", |limits| limits.targets_bytes_max -= 1, "metadata-too-large"),
        ("roots", |limits| limits.roots_max -= 1, "metadata-too-many"),
        ("keys", |limits| limits.keys_max -= 1, "metadata-too-many"),
        ("signatures", |limits| limits.signatures_max -= 1, "metadata-too-many"),
        ("targets", |limits| limits.targets_max -= 1, "metadata-too-many"),
        ("files of the snapshot", |limits| limits.snapshot_files_max -= 1, "metadata-too-many"),
    ];
    for (case, shrink, expected) in cases {
        let mut limits = caps.clone();
        shrink(&mut limits);
        assert_eq!(refuse(&repository, &limits), expected, "{case}");
    }
    let limits = Limits { path_bytes_max: caps.path_bytes_max - 1, ..caps };
    assert_eq!(refuse(&repository, &limits), "metadata-malformed", "target path");
}

#[test]
fn padding_is_refused_however_it_was_signed() {
    let limits = Limits::default();
    let pad = |bytes: &[u8], length_bytes: u64| {
        let mut bytes = bytes.to_vec();
        bytes.resize(usize::try_from(length_bytes).expect("small"), b' ');
        bytes
    };
    let mut hostile = Repository::new();
    hostile.timestamp = pad(&hostile.timestamp, limits.timestamp_bytes_max);
    hostile.verify().expect("white space up to the cap means nothing");
    hostile.timestamp.push(b' ');
    assert_eq!(code(hostile.verify()), "metadata-too-large");

    // The timestamp vouches for a snapshot beyond the cap.
    let mut hostile = Repository::new();
    hostile.snapshot = pad(&hostile.snapshot, limits.snapshot_bytes_max + 1);
    hostile.stamp(5, 5);
    assert_eq!(code(hostile.verify()), "metadata-too-large");

    // The snapshot vouches for targets beyond the cap.
    let mut hostile = Repository::new();
    hostile.targets = pad(&hostile.targets, limits.targets_bytes_max + 1);
    hostile.state(5, 5);
    assert_eq!(code(hostile.verify()), "metadata-too-large");
}

#[test]
fn a_signed_length_without_end_is_only_a_number() {
    let mut hostile = Repository::new();
    hostile.targets = edit(&hostile.targets, &hostile.keys.targets, |signed| {
        signed["targets"]["manifest.json"]["length"] = u64::MAX.into();
    });
    hostile.state(5, 5);
    let target: Target = hostile.verify().expect("verified").targets["manifest.json"];
    assert_eq!(target.check("manifest.json", b"content").expect_err("refused").code(), "length-mismatch");
}

#[test]
fn versions_up_to_the_last_number_are_handled() {
    let mut last = Repository::new();
    let root = last.root(u64::MAX, &last.keys.root);
    last.roots = [(u64::MAX, root.clone())].into();
    let trusted = haki_trust::Root::from_trusted(&root).expect("root");
    verify(&last.files(), &trusted, &Known::default(), &Limits::default()).expect("the last root there can be");
    assert_eq!(haki_trust::author::check_successor(&trusted, &root), Ok(trusted.clone()), "no number follows");
    let _ = (EXPIRES, key(0));
}
