//! What holds for any damage, any keys and any bytes.

#[path = "attacks/publisher.rs"]
#[allow(dead_code)]
mod publisher;

use std::collections::BTreeMap;

use haki_trust::author::{self, Delegation, Role, Roles, Signers};
use haki_trust::keys::SigningKey;
use haki_trust::{Files, Known, Limits, Root, Target, Verified, map::Map, verify};
use proptest::prelude::*;

use publisher::{EXPIRES, Repository, key, targets};

/// Two roots, three top-level files, one delegated role.
fn full() -> Repository {
    let mut repository = Repository::new();
    repository.rotate(|keys| keys.root[0] = key(4));
    let signers = [key(21)];
    let role = author::targets(7, EXPIRES, &targets(&[("media/a", b"a")]), &[], &signers).expect("role");
    repository.delegated.insert("media".into(), role);
    let paths = vec!["media/*".into()];
    let delegation = Delegation { name: "media".into(), role: Role::of(&signers, 1), paths, terminating: true };
    repository.delegate(7, &[("manifest.json", b"content")], &[delegation]);
    repository
}

/// The files of a repository, one by one.
fn each_file(repository: &mut Repository) -> Vec<&mut Vec<u8>> {
    let roots = repository.roots.values_mut();
    let top = [&mut repository.timestamp, &mut repository.snapshot, &mut repository.targets];
    roots.chain(top).chain(repository.delegated.values_mut()).collect()
}

/// What a verdict says about content; the bytes of the root differ where a signature that nobody needs does.
fn meaning(verified: &Verified) -> impl PartialEq + std::fmt::Debug + use<> {
    let Verified { root, timestamp_version, snapshot_version, targets_version, expires, targets, known } =
        verified.clone();
    (root.version(), root.fingerprint(), timestamp_version, snapshot_version, targets_version, expires, targets, known)
}

#[test]
fn any_flipped_byte_is_refused_or_changes_nothing() {
    let honest = full();
    let expected = meaning(&honest.against(&honest).expect("honest"));
    let count = each_file(&mut honest.clone()).len();
    let mut unnoticed = 0;
    for file in 0..count {
        let length = each_file(&mut honest.clone())[file].len();
        for at in 0..length {
            // By turns one bit, the case of a letter, and every bit.
            let flip = [1 << (at % 8), 0x20, 0xff][(at + file) % 3];
            let mut damaged = honest.clone();
            each_file(&mut damaged)[file][at] ^= flip;
            if let Ok(verified) = damaged.against(&honest) {
                assert_eq!(meaning(&verified), expected, "file {file}, byte {at}, flip {flip}");
                unnoticed += 1;
                // Only roots have signatures to spare here: three where two are needed.
                assert!(file < 2, "file {file}, byte {at}, flip {flip}");
            }
        }
    }
    assert!(unnoticed > 0, "spare signatures may be damaged");
}

#[test]
fn any_cut_or_doubled_file_is_refused() {
    let honest = full();
    for file in 0..each_file(&mut honest.clone()).len() {
        let length = each_file(&mut honest.clone())[file].len();
        for at in (0..length).step_by(13) {
            let mut cut = honest.clone();
            each_file(&mut cut)[file].truncate(at);
            assert!(cut.against(&honest).is_err(), "file {file} cut at {at}");
        }
        let mut doubled = honest.clone();
        let bytes = each_file(&mut doubled)[file].clone();
        each_file(&mut doubled)[file].extend(bytes);
        assert!(doubled.against(&honest).is_err(), "file {file} doubled");
    }
}

/// A pool of keys of both kinds, made once: new ECDSA keys take time.
fn pool() -> &'static [SigningKey] {
    static POOL: std::sync::OnceLock<Vec<SigningKey>> = std::sync::OnceLock::new();
    POOL.get_or_init(|| {
        let ecdsa = (0..3).map(|_| SigningKey::generate_ecdsa_p256().expect("key"));
        (1..=3).map(key).chain(ecdsa).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_role_is_signed_exactly_when_its_threshold_is_reached(
        members in proptest::sample::subsequence((0..6).collect::<Vec<usize>>(), 1..=6),
        signers in proptest::sample::subsequence((0..6).collect::<Vec<usize>>(), 0..=6),
        threshold_at in any::<proptest::sample::Index>(),
    ) {
        let threshold = threshold_at.index(members.len()) as u64 + 1;
        let of = |numbers: &[usize]| numbers.iter().map(|&number| pool()[number].clone()).collect::<Vec<_>>();
        let owner = key(9);
        let mut roles = Roles::of_one(&owner);
        roles.targets = Role::of(&of(&members), threshold);
        let root = author::root(1, EXPIRES, &roles, std::slice::from_ref(&owner)).expect("root");
        let listed = BTreeMap::from([("manifest.json".to_owned(), Target::of(b"content"))]);
        let keys = Signers { targets: &of(&signers), ..Signers::of_one(&owner) };
        let edition = author::sign_targets(&listed, 1, EXPIRES, &keys).expect("edition");
        let again = author::sign_targets(&listed, 1, EXPIRES, &keys).expect("edition");
        prop_assert_eq!(&edition, &again, "same input, same bytes");
        let files = Files {
            roots: BTreeMap::new(),
            timestamp: &edition.timestamp,
            snapshot: &edition.snapshot,
            targets: &edition.targets,
            delegated: BTreeMap::new(),
        };
        let trusted = Root::from_trusted(&root).expect("root");
        let verdict = verify(&files, &trusted, &Known::default(), &Limits::default());
        let valid = members.iter().filter(|member| signers.contains(member)).count() as u64;
        match verdict {
            Ok(verified) => {
                prop_assert!(valid >= threshold);
                prop_assert_eq!(verified.targets, listed);
            }
            Err(error) => {
                prop_assert!(valid < threshold);
                prop_assert_eq!(error.code(), "metadata-unsigned");
            }
        }
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), file in 0_usize..6) {
        let honest = full();
        let mut hostile = honest.clone();
        each_file(&mut hostile)[file].clone_from(&bytes);
        prop_assert!(hostile.against(&honest).is_err());
        prop_assert!(Root::from_trusted(&bytes).is_err());
        prop_assert!(Map::parse(&bytes).is_err());
        prop_assert!(author::merge_signatures(&bytes, &bytes).is_err());
        let _ = SigningKey::from_text(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn signed_nonsense_never_panics(json in nonsense(), file in 0_usize..4, field in 0_usize..8) {
        // Any field of a signed file replaced by anything, and signed.
        let mut hostile = Repository::new();
        let keys = hostile.keys.clone();
        let change = |signed: &mut publisher::Json| {
            let fields = signed.as_object_mut().expect("object");
            let name = fields.keys().nth(field % fields.len()).expect("a field").clone();
            fields.insert(name, serde_json::from_str(&json).expect("JSON"));
        };
        match file {
            0 => hostile.timestamp = publisher::edit(&hostile.timestamp, &keys.timestamp, change),
            1 => {
                hostile.snapshot = publisher::edit(&hostile.snapshot, &keys.snapshot, change);
                hostile.stamp(5, 5);
            }
            2 => {
                hostile.targets = publisher::edit(&hostile.targets, &keys.targets, change);
                hostile.state(5, 5);
            }
            _ => {
                let root = publisher::edit(&hostile.root(2, &[]), &keys.root, change);
                hostile.roots.insert(2, root);
            }
        }
        let _ = hostile.against(&Repository::new());
    }

    #[test]
    fn different_keys_or_thresholds_have_different_fingerprints(one in 0_usize..6, other in 0_usize..6) {
        let of = |number: usize| {
            let key = &pool()[number];
            let root = author::root(1, EXPIRES, &Roles::of_one(key), std::slice::from_ref(key)).expect("root");
            Root::from_trusted(&root).expect("root").fingerprint()
        };
        prop_assert_eq!(of(one) == of(other), one == other);
        prop_assert_eq!(of(one).to_string().parse(), Ok(of(one)));
    }
}

/// JSON texts of some depth.
fn nonsense() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        any::<i64>().prop_map(|value| value.to_string()),
        any::<u64>().prop_map(|value| value.to_string()),
        "[a-z0-9]{0,8}".prop_map(|text| format!("{text:?}")),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(|values| format!("[{}]", values.join(","))),
            proptest::collection::btree_map("(version|length|hashes|sha256|keys|roles|root|[a-z]{1,4})", inner, 0..4)
                .prop_map(|fields| {
                    let fields = fields.iter().map(|(name, value)| format!("{name:?}:{value}"));
                    format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
                }),
        ]
    })
}
