//! Wrong target: another file than the one asked for.

use haki_trust::Target;

use crate::publisher::Repository;

#[test]
fn tells_a_target_from_any_other_bytes() {
    let mut repository = Repository::new();
    repository.publish(6, &[("de.haki", b"bundle of de"), ("eu.haki", b"bundle of eu")]);
    let targets = repository.verify().expect("verified").targets;
    let target = targets["de.haki"];
    target.check("de.haki", b"bundle of de").expect("the right one");
    for (bytes, code) in [
        (&b"bundle of eu"[..], "hash-mismatch"),
        (b"bundle of dE", "hash-mismatch"),
        (b"bundle of de ", "length-mismatch"),
        (b"bundle of d", "length-mismatch"),
        (b"", "length-mismatch"),
    ] {
        assert_eq!(target.check("de.haki", bytes).expect_err("refused").code(), code);
    }
    assert!(!targets.contains_key("DE.haki") && !targets.contains_key("./de.haki"));
}

#[test]
fn an_empty_file_is_a_target_like_any_other() {
    Target::of(b"").check("empty", b"").expect("itself");
}
