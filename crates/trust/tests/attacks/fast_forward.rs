//! Fast-forward: a thief of online keys raises versions so far that honest ones look old.
//! Recovery: the root rotates those keys, and what was seen under them is forgotten (5.3.11).

use crate::publisher::{Repository, code, key};

/// An honest publisher, and what a reader knows who met the thief's copy.
fn robbed() -> (Repository, haki_trust::Known) {
    let honest = Repository::new();
    let mut thief = honest.clone();
    thief.state(u64::MAX, 5);
    let known = thief.verify().expect("the thief has the keys").known;
    (honest, known)
}

#[test]
fn without_rotation_honest_editions_look_old() {
    let (mut honest, known) = robbed();
    honest.publish(6, &[("manifest.json", b"content")]);
    assert_eq!(code(honest.verify_knowing(&known)), "metadata-rollback");
}

#[test]
fn rotating_either_online_key_recovers() {
    for rotate in ["timestamp", "snapshot", "both"] {
        let (mut honest, known) = robbed();
        honest.rotate(|keys| {
            if rotate != "snapshot" {
                keys.timestamp = vec![key(31)];
            }
            if rotate != "timestamp" {
                keys.snapshot = vec![key(32)];
            }
        });
        honest.publish(6, &[("manifest.json", b"content")]);
        let verified = honest.verify_knowing(&known).expect(rotate);
        assert_eq!(verified.known.timestamp, 6, "{rotate}: the raised version is forgotten");

        let mut session = known.clone();
        session.raise(&verified.known);
        honest.verify_knowing(&session).expect("what the session knows follows the rotation");
    }
}

#[test]
fn raised_targets_versions_recover_too() {
    let honest = Repository::new();
    let mut thief = honest.clone();
    thief.publish(u64::MAX, &[("manifest.json", b"evil")]);
    let known = thief.verify().expect("the thief has all three keys").known;
    let mut recovered = honest;
    recovered.rotate(|keys| {
        keys.snapshot = vec![key(32)];
        keys.targets = vec![key(33)];
    });
    recovered.publish(1, &[("manifest.json", b"content")]);
    recovered.verify_knowing(&known).expect("recovered");
}

#[test]
fn an_unrelated_rotation_forgets_nothing() {
    let (mut honest, known) = robbed();
    honest.rotate(|keys| keys.targets = vec![key(33)]);
    honest.publish(6, &[("manifest.json", b"content")]);
    assert_eq!(code(honest.verify_knowing(&known)), "metadata-rollback");
}

#[test]
fn going_back_to_the_old_root_forgets_nothing() {
    // After recovery, the thief's keys and the old root are shown again.
    let (mut honest, _) = robbed();
    let old = honest.clone();
    honest.rotate(|keys| keys.timestamp = vec![key(31)]);
    honest.publish(6, &[("manifest.json", b"content")]);
    let known = honest.verify().expect("recovered").known;
    assert_eq!(code(old.verify_knowing(&known)), "metadata-rollback");
}
