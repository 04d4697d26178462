//! The attacks that the TUF specification names (§1.5), and those that its test suite leaves out:
//! one file each. Every repository is made by our own author side, then turned hostile.

mod arbitrary_software;
mod broken_chain;
mod delegations;
mod endless_data;
mod extraneous_dependencies;
mod fast_forward;
mod indefinite_freeze;
mod key_compromise;
mod malformed;
mod mix_and_match;
mod publisher;
mod rollback;
mod same_key_twice;
mod version_mismatch;
mod wrong_target;

#[test]
fn the_honest_publisher_is_accepted() {
    let verified = publisher::Repository::new().verify().expect("verified");
    assert_eq!(verified.targets, publisher::targets(&[("manifest.json", b"content")]));
    assert_eq!(verified.root.version(), 1);
    assert_eq!((verified.timestamp_version, verified.snapshot_version, verified.targets_version), (5, 5, 5));
}
