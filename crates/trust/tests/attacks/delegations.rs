//! Delegations: who is asked for which path, in which order, and how far.

use std::collections::BTreeMap;

use haki_trust::author::{self, Delegation, Role};
use haki_trust::{Known, Limits, Root, Workflow, verify};

use crate::publisher::{EXPIRES, Repository, code, edit, key, targets};

/// Delegations as (from, to, paths, whether it ends the search).
type Graph<'a> = &'a [(&'a str, &'a str, &'a str, bool)];

/// The key of a delegated role: its own, by its name.
fn key_of(role: &str) -> haki_trust::keys::SigningKey {
    key(100 + role.as_bytes()[0])
}

/// A publisher with `graph`, in which `files` are listed by the role named first.
fn repository(graph: Graph<'_>, files: &[(&str, &str)]) -> Repository {
    let delegations = |from: &str| -> Vec<Delegation> {
        let from_here = graph.iter().filter(|(delegator, ..)| *delegator == from);
        let make = |&(_, to, paths, terminating): &(_, &str, &str, bool)| Delegation {
            name: to.to_owned(),
            role: Role::of(&[key_of(to)], 1),
            paths: paths.split(' ').map(str::to_owned).collect(),
            terminating,
        };
        from_here.map(make).collect()
    };
    let contents = |of: &str| -> Vec<(&str, &[u8])> {
        files.iter().filter(|(role, _)| *role == of).map(|(role, path)| (*path, role.as_bytes())).collect()
    };
    let mut repository = Repository::new();
    for (_, role, ..) in graph {
        let file = author::targets(5, EXPIRES, &targets(&contents(role)), &delegations(role), &[key_of(role)]);
        repository.delegated.insert((*role).to_owned(), file.expect("role"));
    }
    repository.delegate(5, &contents("targets"), &delegations("targets"));
    repository
}

/// The roles that a search for `path` asks, in order, and whether it finds anything.
fn search(repository: &Repository, path: &str) -> (Vec<String>, bool) {
    let mut workflow = Workflow::new(repository.shipped(), Known::default(), Limits::default());
    workflow.update_timestamp(&repository.timestamp).expect("timestamp");
    workflow.update_snapshot(&repository.snapshot).expect("snapshot");
    workflow.update_targets(&repository.targets).expect("targets");
    let mut asked = Vec::new();
    let found = workflow.find(path, &mut |role, version| {
        assert_eq!(version, 5);
        asked.push(role.to_owned());
        repository.delegated.get(role).cloned()
    });
    (asked, found.expect("search").is_some())
}

#[test]
fn asks_roles_in_pre_order_depth_first() {
    let cases: [(&str, Graph<'_>, &str); 12] = [
        ("one", &[("targets", "A", "*", false)], "A"),
        ("two", &[("targets", "A", "*", false), ("targets", "B", "*", false)], "AB"),
        (
            "below the second",
            &[("targets", "A", "*", false), ("targets", "B", "*", false), ("B", "C", "*", false)],
            "ABC",
        ),
        (
            "depth first",
            &[
                ("targets", "A", "*", false),
                ("targets", "B", "*", false),
                ("A", "C", "*", false),
                ("A", "D", "*", false),
            ],
            "ACDB",
        ),
        (
            "three levels",
            &[
                ("targets", "A", "*", false),
                ("targets", "B", "*", false),
                ("A", "C", "*", false),
                ("C", "D", "*", false),
            ],
            "ACDB",
        ),
        (
            "terminating ends all but its own",
            &[
                ("targets", "A", "*", false),
                ("targets", "B", "*", false),
                ("A", "C", "*", true),
                ("A", "D", "*", false),
            ],
            "AC",
        ),
        (
            "terminating goes on below",
            &[
                ("targets", "A", "*", false),
                ("targets", "B", "*", false),
                ("A", "C", "*", true),
                ("C", "D", "*", false),
            ],
            "ACD",
        ),
        ("terminating for other paths", &[("targets", "A", "*.x", true), ("targets", "B", "*", false)], "B"),
        (
            "paths that do not match",
            &[("targets", "A", "*.py", false), ("targets", "B", "*", false), ("A", "C", "*", false)],
            "B",
        ),
        (
            "a circle",
            &[
                ("targets", "A", "*", false),
                ("targets", "B", "*", false),
                ("B", "C", "*", false),
                ("C", "D", "*", false),
                ("D", "B", "*", false),
            ],
            "ABCD",
        ),
        (
            "two ways to one role",
            &[
                ("targets", "A", "*", false),
                ("targets", "B", "*", false),
                ("A", "C", "*", false),
                ("B", "C", "*", false),
            ],
            "ACB",
        ),
        (
            "two ways, one of them closed",
            &[
                ("targets", "A", "*", false),
                ("targets", "B", "*", false),
                ("A", "C", "*.py", false),
                ("B", "C", "*", false),
            ],
            "ABC",
        ),
    ];
    for (case, graph, order) in cases {
        let (asked, found) = search(&repository(graph, &[]), "missing");
        assert_eq!((asked.concat().as_str(), found), (order, false), "{case}");
    }
}

#[test]
fn finds_only_what_every_role_on_the_way_may_list() {
    let tree: Graph<'_> = &[
        ("targets", "A", "*.doc *.md foo-?.tgz", false),
        ("targets", "B", "releases/*/*", false),
        ("B", "C", "releases/x/*", false),
        ("B", "D", "releases/y/*.zip", false),
    ];
    let files = [
        ("targets", "targetfile"),
        ("A", "README.md"),
        ("A", "releases/README.md"),
        ("A", "foo-1.tgz"),
        ("A", "foo-alpha.tgz"),
        ("C", "releases/x/x_v1"),
        ("D", "releases/y/y_v1.zip"),
        ("D", "releases/z/z_v1.zip"),
    ];
    let repository = repository(tree, &files);
    for (path, order, found) in [
        ("targetfile", "", true),
        ("README.md", "A", true),
        ("README.MD", "", false),
        ("releases/x/x_v1", "BC", true),
        ("releases/y/y_v1.zip", "BD", true),
        ("releases/z/z_v1.zip", "B", false),
        ("releases/README.md", "", false),
        ("foo-1.tgz", "A", true),
        ("foo-alpha.tgz", "", false),
    ] {
        let (asked, is_found) = search(&repository, path);
        assert_eq!((asked.concat().as_str(), is_found), (order, found), "{path}");
    }
    let all: Vec<String> = repository.verify().expect("verified").targets.into_keys().collect();
    assert_eq!(all, ["README.md", "foo-1.tgz", "releases/x/x_v1", "releases/y/y_v1.zip", "targetfile"]);
}

#[test]
fn the_first_role_in_charge_decides() {
    let graph: Graph<'_> = &[("targets", "A", "*", false), ("targets", "B", "*", false)];
    let repository = repository(graph, &[("A", "both"), ("B", "both"), ("B", "only-b")]);
    let verified = repository.verify().expect("verified");
    assert_eq!(verified.targets, targets(&[("both", b"A"), ("only-b", b"B")]));
}

#[test]
fn hash_prefixes_share_out_paths() {
    // SHA-256 of "a" begins with ca, of "b" with 3e.
    for (prefixes, covered) in
        [(vec!["ca"], true), (vec!["3e", "ca9"], true), (vec!["3e"], false), (vec![], false), (vec![""], true)]
    {
        let mut sharing = repository(&[("targets", "A", "*", false)], &[("A", "a")]);
        sharing.targets = edit(&sharing.targets, &sharing.keys.targets, |signed| {
            let delegation = signed["delegations"]["roles"][0].as_object_mut().expect("delegation");
            delegation.remove("paths");
            delegation.insert("path_hash_prefixes".into(), prefixes.clone().into());
        });
        sharing.state(5, 5);
        assert_eq!(sharing.verify().expect("verified").targets.contains_key("a"), covered, "{prefixes:?}");
    }
}

#[test]
fn caps_how_many_roles_are_asked_and_how_deep() {
    let chain: Vec<(&str, &str, &str, bool)> =
        ["targets", "A", "B", "C", "D"].windows(2).map(|pair| (pair[0], pair[1], "*", false)).collect();
    let long = repository(&chain, &[("D", "deep")]);
    let with = |limits: Limits| verify(&long.files(), &long.shipped(), &Known::default(), &limits);
    let exact = Limits { delegation_depth_max: 4, roles_visited_max: 4, delegations_max: 1, ..Limits::default() };
    assert!(with(exact.clone()).expect("four roles deep").targets.contains_key("deep"));
    assert_eq!(code(with(Limits { delegation_depth_max: 3, ..exact.clone() })), "metadata-too-many");
    assert_eq!(code(with(Limits { roles_visited_max: 3, ..exact.clone() })), "metadata-too-many");
    assert_eq!(code(with(Limits { delegations_max: 0, ..exact })), "metadata-too-many");
}

#[test]
fn each_delegator_vouches_for_itself_only() {
    // "C" is signed with the key that A names, and B names another.
    let graph: Graph<'_> = &[
        ("targets", "A", "a/*", false),
        ("targets", "B", "b/*", false),
        ("A", "C", "a/*", false),
        ("B", "C", "b/*", false),
    ];
    let mut hostile = repository(graph, &[("C", "a/1"), ("C", "b/1")]);
    let all = hostile.verify().expect("verified").targets;
    assert_eq!(all.into_keys().collect::<Vec<_>>(), ["a/1", "b/1"]);
    let other =
        Delegation { name: "C".into(), role: Role::of(&[key(150)], 1), paths: vec!["b/*".into()], terminating: false };
    let b = author::targets(5, EXPIRES, &BTreeMap::new(), &[other], &[key_of("B")]).expect("B");
    hostile.delegated.insert("B".into(), b);
    hostile.state(5, 5);
    let refused = code(hostile.verify());
    assert_eq!(refused, "metadata-unsigned", "b/1 would be listed by a key that B never named");
}

#[test]
fn rejects_roles_signed_by_others_or_for_others() {
    let graph: Graph<'_> = &[("targets", "A", "*", false), ("targets", "B", "*", false)];
    let mut hostile = repository(graph, &[("A", "a")]);
    hostile.delegated.insert(
        "A".into(),
        author::targets(5, EXPIRES, &targets(&[("a", b"evil")]), &[], &[key_of("B")]).expect("role"),
    );
    hostile.state(5, 5);
    assert_eq!(code(hostile.verify()), "metadata-unsigned", "signed by B");
    let mut hostile = repository(graph, &[("A", "a")]);
    let a = hostile.delegated["A"].clone();
    hostile.delegated.insert("B".into(), a);
    hostile.state(5, 5);
    assert_eq!(code(hostile.verify()), "metadata-unsigned", "the file of A under the name of B");
}

#[test]
fn rejects_delegations_that_are_not_well_formed() {
    type Break = fn(&mut serde_json::Value);
    let cases: [(&str, Break); 12] = [
        ("named like a top-level role", |role| role["name"] = "root".into()),
        ("named targets", |role| role["name"] = "targets".into()),
        ("without a name", |role| role["name"] = "".into()),
        ("neither paths nor prefixes", |role| drop(role.as_object_mut().map(|role| role.remove("paths")))),
        ("both paths and prefixes", |role| role["path_hash_prefixes"] = serde_json::json!(["00"])),
        ("prefix not hexadecimal", |role| {
            role.as_object_mut().map(|role| role.remove("paths"));
            role["path_hash_prefixes"] = serde_json::json!(["XY"]);
        }),
        ("path not a text", |role| role["paths"] = serde_json::json!([1])),
        ("path too long", |role| role["paths"] = serde_json::json!(["x".repeat(513)])),
        ("threshold 0", |role| role["threshold"] = 0.into()),
        ("threshold -1", |role| role["threshold"] = (-1).into()),
        ("unknown key", |role| role["keyids"] = serde_json::json!(["00"])),
        ("terminating not a bool", |role| role["terminating"] = 1.into()),
    ];
    for (case, change) in cases {
        let mut hostile = repository(&[("targets", "A", "*", false)], &[]);
        hostile.targets =
            edit(&hostile.targets, &hostile.keys.targets, |signed| change(&mut signed["delegations"]["roles"][0]));
        hostile.state(5, 5);
        assert_eq!(code(hostile.verify()), "metadata-malformed", "{case}");
    }
    let mut hostile = repository(&[("targets", "A", "*", false)], &[]);
    hostile.targets = edit(&hostile.targets, &hostile.keys.targets, |signed| {
        let roles = signed["delegations"]["roles"].as_array_mut().expect("roles");
        roles.push(roles[0].clone());
    });
    hostile.state(5, 5);
    assert_eq!(code(hostile.verify()), "metadata-malformed", "the same name twice");
}

#[test]
fn a_pattern_may_be_as_long_as_the_limit_and_no_longer() {
    for (length, is_read) in [(512, true), (513, false)] {
        let mut repository = repository(&[("targets", "A", "*", false)], &[]);
        repository.targets = edit(&repository.targets, &repository.keys.targets, |signed| {
            signed["delegations"]["roles"][0]["paths"] = serde_json::json!(["x".repeat(length)]);
        });
        repository.state(5, 5);
        assert_eq!(repository.verify().is_ok(), is_read, "{length}");
    }
}

#[test]
fn role_names_are_only_names() {
    for name in ["?", "#", "/delegated", "../delegated", "C:\\delegated", "\u{202e}x"] {
        let delegation = Delegation {
            name: name.into(),
            role: Role::of(&[key(160)], 1),
            paths: vec!["*".into()],
            terminating: false,
        };
        let mut odd = Repository::new();
        let role = author::targets(5, EXPIRES, &targets(&[("a", b"a")]), &[], &[key(160)]).expect("role");
        odd.delegated.insert(name.into(), role);
        odd.delegate(5, &[], &[delegation]);
        assert!(odd.verify().expect(name).targets.contains_key("a"));
    }
    let _ = Root::from_trusted(b"");
}
