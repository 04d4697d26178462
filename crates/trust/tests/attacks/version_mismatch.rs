//! Versions other than the referring file states, where no hash would notice.

use crate::publisher::{Repository, code, edit};

/// Takes hashes and lengths out of `file`'s `meta`: TUF allows that.
fn without_hashes(file: &[u8], signers: &[haki_trust::keys::SigningKey]) -> Vec<u8> {
    edit(file, signers, |signed| {
        for meta in signed["meta"].as_object_mut().expect("meta").values_mut() {
            *meta = serde_json::json!({ "version": meta["version"] });
        }
    })
}

#[test]
fn accepts_metadata_without_hashes() {
    let mut bare = Repository::new();
    bare.snapshot = without_hashes(&bare.snapshot, &bare.keys.snapshot);
    bare.timestamp = without_hashes(&bare.timestamp, &bare.keys.timestamp);
    bare.verify().expect("hashes are optional");
}

#[test]
fn rejects_another_version_of_the_snapshot() {
    for version in [4, 6] {
        let mut hostile = Repository::new();
        hostile.stamp(5, version);
        hostile.timestamp = without_hashes(&hostile.timestamp, &hostile.keys.timestamp);
        assert_eq!(code(hostile.verify()), "metadata-version-mismatch", "{version}");
    }
}

#[test]
fn rejects_another_version_of_the_targets() {
    for version in [4, 6] {
        let mut hostile = Repository::new();
        hostile.state(5, version);
        hostile.snapshot = without_hashes(&hostile.snapshot, &hostile.keys.snapshot);
        hostile.stamp(5, 5);
        assert_eq!(code(hostile.verify()), "metadata-version-mismatch", "{version}");
    }
}

#[test]
fn rejects_a_root_under_another_number() {
    let mut hostile = Repository::new();
    let root = hostile.root(3, &hostile.keys.root);
    hostile.roots.insert(2, root);
    assert_eq!(code(hostile.verify()), "metadata-version-mismatch");
    let mut hostile = Repository::new();
    hostile.rotate(|_| {});
    let (shipped, root) = (hostile.clone(), hostile.roots[&2].clone());
    hostile.roots.insert(1, root);
    assert_eq!(code(hostile.against(&shipped)), "metadata-version-mismatch");
}

#[test]
fn rejects_lengths_that_differ() {
    let mut hostile = Repository::new();
    hostile.timestamp = edit(&hostile.timestamp, &hostile.keys.timestamp, |signed| {
        let meta = &mut signed["meta"]["snapshot.json"];
        meta["length"] = (meta["length"].as_u64().expect("length") + 1).into();
    });
    assert_eq!(code(hostile.verify()), "length-mismatch");
}
