//! The ceremony of docs/trust.md: three laptops, three people, no network, one stick.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use haki_bundle::Bundle;
use haki_tests::publishing::{content, unsigned};
use haki_tests::repository::prepared;
use haki_trust::{Known, Publisher, PublisherKind, Root};

const PASSPHRASE: &str = "correct horse battery staple";

/// A folder for each laptop, and the stick that goes from one to the next.
struct Ceremony {
    folder: tempfile::TempDir,
}

impl Ceremony {
    fn new() -> Self {
        let ceremony = Self { folder: tempfile::tempdir().expect("a folder") };
        for place in ["stick", "amal", "berk", "cira", "online"] {
            std::fs::create_dir(ceremony.at(place)).expect("a folder");
        }
        std::fs::write(ceremony.at("passphrase"), format!("{PASSPHRASE}\n")).expect("writes");
        ceremony
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Runs one line of the ceremony, its paths below the folder of all laptops.
    fn run(&self, line: &str) -> Output {
        let mut command = Command::new(prepared("target/debug/haki"));
        command.args(line.split_whitespace()).current_dir(self.folder.path()).env("LC_ALL", "C.UTF-8");
        command.output().expect("haki starts")
    }

    fn done(&self, line: &str) -> String {
        let output = self.run(line);
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{line}: {said}");
        assert!(!said.contains("PRIVATE KEY") && !said.contains(PASSPHRASE), "{line} prints a secret");
        said
    }

    fn refused(&self, line: &str) -> String {
        let output = self.run(line);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{line}: {said}");
        said
    }

    fn copy(&self, from: &str, to: &str) {
        std::fs::copy(self.at(from), self.at(to)).unwrap_or_else(|error| panic!("{from} to {to}: {error}"));
    }

    fn exists(&self, path: &str) -> bool {
        self.at(path).exists()
    }
}

/// Steps 1 to 3 of the ceremony: keys, and a root that two of three people signed.
fn first_root() -> Ceremony {
    let all = Ceremony::new();
    for (place, kind) in [("amal", "ed25519"), ("berk", "ecdsa-p256"), ("cira", "ed25519"), ("online", "ed25519")] {
        all.done(&format!("keys new {place} --out {place} --kind {kind} --passphrase-file passphrase"));
        all.copy(&format!("{place}/{place}.pub.json"), &format!("stick/{place}.pub.json"));
    }
    all.done(
        "keys rotate stick --expires 2036-01-01 --root stick/amal.pub.json stick/berk.pub.json stick/cira.pub.json \
         --targets stick/amal.pub.json stick/berk.pub.json stick/cira.pub.json --snapshot stick/online.pub.json \
         --timestamp stick/online.pub.json",
    );
    let draft = "stick/1.root.pending.json";
    let said = all.done(&format!("sign {draft} --detached --keys amal --out stick --passphrase-file passphrase"));
    assert!(said.contains("signed by 1 of 2 keys needed of the new root"), "{said}");
    assert!(!all.exists("stick/1.root.json"), "one of three is not enough");
    all.done(&format!("sign {draft} --detached --keys berk --out stick --passphrase-file passphrase"));
    for place in ["amal", "berk", "cira", "online"] {
        all.copy("stick/1.root.json", &format!("{place}/1.root.json"));
    }
    all
}

fn publisher(root: &Path) -> Publisher {
    Publisher {
        id: "haki".into(),
        name: "Haki".into(),
        namespaces: vec!["eu".into()],
        root: Root::from_trusted(&std::fs::read(root).expect("reads")).expect("a root"),
        kind: PublisherKind::Release,
    }
}

fn edition(all: &Ceremony, number: u64) {
    let bytes = unsigned(&content("eu", number), haki_search::INDEX_FORMAT).to_bytes().expect("bytes");
    std::fs::write(all.at("stick/eu.haki"), bytes).expect("writes");
}

fn opens(all: &Ceremony, path: &str, root: &str) -> Result<u64, &'static str> {
    let bytes = std::fs::read(all.at(path)).expect("reads");
    let opened = Bundle::open(Box::new(bytes), &[publisher(&all.at(root))], &Known::default());
    opened.map(|bundle| bundle.manifest().edition).map_err(|error| error.code())
}

#[test]
fn three_people_publish_rotate_and_revoke_without_meeting_a_network() {
    let all = first_root();

    // Step 4: an edition. Two copies are signed at the same time, and merged.
    edition(&all, 1);
    let sign = |place: &str, with: &str| {
        all.done(&format!(
            "sign stick/eu.haki --detached --keys {place} --out {place} --passphrase-file passphrase {with}"
        ))
    };
    let said = sign("amal", "");
    assert!(said.contains("content signed by 1 of 2"), "{said}");
    sign("cira", "");
    let said = sign("online", "--with amal/eu.signing --with cira/eu.signing");
    assert!(said.contains("signed by Haki"), "{said}");
    assert_eq!(opens(&all, "online/eu.haki", "stick/1.root.json"), Ok(1));
    assert!(!all.exists("amal/eu.haki") && !all.exists("cira/eu.haki"));

    // Step 5: Cira's laptop is lost; her key goes, with the signatures of two of the three.
    all.done("keys revoke stick cira --expires 2037-01-01");
    let draft = "stick/2.root.pending.json";
    let sign_draft = |place: &str| {
        all.done(&format!("sign {draft} --detached --keys {place} --out stick --passphrase-file passphrase"))
    };
    let said = sign_draft("amal");
    assert!(said.contains("signed by 1 of 2 keys needed of the root before it"), "{said}");
    assert!(!all.exists("stick/2.root.json"));
    sign_draft("berk");
    for place in ["amal", "berk", "online"] {
        all.copy("stick/2.root.json", &format!("{place}/2.root.json"));
    }

    // Step 6: the next edition. Readers who hold the first root follow; the lost key counts no more.
    edition(&all, 2);
    all.copy("stick/2.root.json", "cira/2.root.json");
    for place in ["amal", "berk", "cira"] {
        std::fs::remove_dir_all(all.at(&format!("{place}/eu.signing"))).ok();
    }
    std::fs::remove_dir_all(all.at("online/eu.signing")).expect("the gathered signatures of edition 1");
    sign("amal", "");
    let said = sign("cira", "--with amal/eu.signing");
    assert!(said.contains("content signed by 1 of 2"), "a revoked key does not count: {said}");
    sign("berk", "--with amal/eu.signing");
    sign("online", "--with berk/eu.signing");
    assert_eq!(opens(&all, "online/eu.haki", "stick/1.root.json"), Ok(2));

    let listed = all.done("keys list stick --json");
    let listed: serde_json::Value = serde_json::from_str(&listed).expect("JSON");
    assert_eq!((listed["root"].as_u64(), listed["roles"]["root"]["threshold"].as_u64()), (Some(2), Some(2)));
    assert_eq!(listed["roles"]["targets"]["keys"].as_array().map(Vec::len), Some(2));
}

#[test]
fn mistakes_of_a_ceremony_are_named_and_cost_nothing() {
    let all = Ceremony::new();
    std::fs::write(all.at("short"), "too short\n").expect("writes");
    std::fs::write(all.at("wrong"), "another passphrase\n").expect("writes");
    all.done("keys new amal --out amal --passphrase-file passphrase");
    let before = std::fs::read(all.at("amal/amal.key.age")).expect("reads");
    assert!(before.starts_with(b"-----BEGIN AGE ENCRYPTED FILE-----"));
    all.done(
        "keys rotate amal --expires 2036-01-01 --root amal/amal.pub.json --targets amal/amal.pub.json \
         --snapshot amal/amal.pub.json --timestamp amal/amal.pub.json",
    );
    let draft = "sign amal/1.root.pending.json --detached --keys amal --out amal --passphrase-file";
    for (line, expected) in [
        ("keys new amal --out amal --passphrase-file passphrase".to_owned(), "exists already"),
        ("keys new berk --out berk --passphrase-file short".into(), "at least 12 characters"),
        ("keys new ../berk --out berk --passphrase-file passphrase".into(), "a key's name"),
        (format!("{draft} wrong"), "cannot be decrypted"),
        (format!("{draft} nowhere"), "no passphrase"),
        ("keys revoke amal amal --expires 2036-01-01".into(), "N.root.json"),
        ("keys rotate berk --expires 2036-01-01 --root amal/amal.pub.json".into(), "threshold"),
        ("keys rotate amal --expires tomorrow".into(), "YYYY-MM-DD"),
        ("keys list nowhere".into(), "nowhere"),
        ("sign amal/none.haki --keys amal --out stick".into(), "N.root.json"),
    ] {
        let said = all.refused(&line);
        assert!(said.contains(expected), "{line}: {said}");
    }
    assert_eq!(std::fs::read(all.at("amal/amal.key.age")).expect("reads"), before, "the key is as it was");
    assert!(!all.exists("berk/berk.key.age") && !all.exists("berk/berk.pub.json"));

    all.done(&format!("{draft} passphrase"));
    assert!(all.refused("keys revoke amal amal --expires 2036-01-01").contains("threshold 1 with 0 distinct keys"));
    assert!(all.refused(&format!("{draft} passphrase")).contains("the next one is 2"));

    // A colleague's copy of something else is not merged.
    edition(&all, 1);
    std::fs::create_dir(all.at("amal/other")).expect("a folder");
    let sign = "sign stick/eu.haki --detached --keys amal --passphrase-file passphrase";
    all.done(&format!("{sign} --out stick/one"));
    edition(&all, 2);
    let said = all.refused(&format!("{sign} --out stick/two --with stick/one/eu.signing"));
    assert!(said.contains("do not sign the same content"), "{said}");
    assert!(all.refused(&format!("{sign} --out stick/two --with amal/other")).contains("targets.json"));

    // What is signed on one machine needs no ceremony.
    all.done("sign stick/eu.haki --keys amal --out online --passphrase-file passphrase");
    assert_eq!(opens(&all, "online/eu.haki", "amal/1.root.json"), Ok(2));
}
