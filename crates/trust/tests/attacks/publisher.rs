//! A publisher made by our own author side, and ways to make it hostile.

use std::collections::BTreeMap;

use haki_trust::author::{self, Delegation, Role, Roles};
use haki_trust::keys::SigningKey;
use haki_trust::{Error, Files, Known, Limits, Root, Target, Verified, verify};

/// Far away: python-tuf refuses what has expired.
pub const EXPIRES: &str = "2999-01-01T00:00:00Z";
pub type Json = serde_json::Value;

/// Keys by role: the root needs two of three, the others one of one.
#[derive(Clone)]
pub struct Keys {
    pub root: Vec<SigningKey>,
    pub timestamp: Vec<SigningKey>,
    pub snapshot: Vec<SigningKey>,
    pub targets: Vec<SigningKey>,
}

/// Key number `number` of the tests: always the same.
pub fn key(number: u8) -> SigningKey {
    SigningKey::from_seed(&[number; 32])
}

/// A key that no root names.
pub fn stranger() -> Vec<SigningKey> {
    vec![key(200)]
}

#[derive(Clone)]
pub struct Repository {
    pub keys: Keys,
    pub roots: BTreeMap<u64, Vec<u8>>,
    pub timestamp: Vec<u8>,
    pub snapshot: Vec<u8>,
    pub targets: Vec<u8>,
    pub delegated: BTreeMap<String, Vec<u8>>,
}

impl Repository {
    /// An honest publisher at root 1 and edition 5, with one target.
    pub fn new() -> Self {
        let keys = Keys {
            root: vec![key(1), key(2), key(3)],
            timestamp: vec![key(11)],
            snapshot: vec![key(12)],
            targets: vec![key(13)],
        };
        let (timestamp, snapshot, targets) = Default::default();
        let mut new = Self { keys, roots: BTreeMap::new(), timestamp, snapshot, targets, delegated: BTreeMap::new() };
        let signers = new.keys.root.clone();
        new.roots.insert(1, new.root(1, &signers));
        new.publish(5, &[("manifest.json", b"content")]);
        new
    }

    /// `version`.root.json with the keys of now, signed by `signers`.
    pub fn root(&self, version: u64, signers: &[SigningKey]) -> Vec<u8> {
        let roles = Roles {
            root: Role::of(&self.keys.root, 2),
            timestamp: Role::of(&self.keys.timestamp, 1),
            snapshot: Role::of(&self.keys.snapshot, 1),
            targets: Role::of(&self.keys.targets, 1),
        };
        author::root(version, EXPIRES, &roles, signers).expect("root")
    }

    /// Adds the next root: `change` the keys; the old and the new root keys sign.
    pub fn rotate(&mut self, change: impl FnOnce(&mut Keys)) {
        let mut signers = self.keys.root.clone();
        change(&mut self.keys);
        signers.extend(
            self.keys
                .root
                .iter()
                .filter(|key| !signers.iter().any(|old| old.id() == key.id()))
                .cloned()
                .collect::<Vec<_>>(),
        );
        let version = self.roots.keys().last().expect("a root") + 1;
        self.roots.insert(version, self.root(version, &signers));
    }

    /// Publishes `contents` with all three files at `version`.
    pub fn publish(&mut self, version: u64, contents: &[(&str, &[u8])]) {
        self.targets = author::targets(version, EXPIRES, &targets(contents), &[], &self.keys.targets).expect("targets");
        self.delegated.clear();
        self.state(version, version);
    }

    /// Publishes delegations beside `contents`; `roles` are the delegated files by name, at `version`.
    pub fn delegate(&mut self, version: u64, contents: &[(&str, &[u8])], delegations: &[Delegation]) {
        let contents = targets(contents);
        self.targets = author::targets(version, EXPIRES, &contents, delegations, &self.keys.targets).expect("targets");
        self.state(version, version);
    }

    /// Signs snapshot and timestamp anew, over the files of now: targets files at `files_version`.
    pub fn state(&mut self, version: u64, files_version: u64) {
        let names: Vec<String> = self.delegated.keys().map(|name| format!("{name}.json")).collect();
        let mut files = BTreeMap::from([("targets.json", (files_version, self.targets.as_slice()))]);
        files.extend(
            names
                .iter()
                .zip(self.delegated.values())
                .map(|(name, bytes)| (name.as_str(), (files_version, bytes.as_slice()))),
        );
        self.snapshot = author::snapshot(version, EXPIRES, &files, &self.keys.snapshot).expect("snapshot");
        self.stamp(version, version);
    }

    /// Signs the timestamp anew, over the snapshot of now.
    pub fn stamp(&mut self, version: u64, snapshot_version: u64) {
        let snapshot = (snapshot_version, self.snapshot.as_slice());
        self.timestamp = author::timestamp(version, EXPIRES, snapshot, &self.keys.timestamp).expect("timestamp");
    }

    pub fn files(&self) -> Files<'_> {
        Files {
            roots: self.roots.iter().map(|(version, bytes)| (*version, bytes.as_slice())).collect(),
            timestamp: &self.timestamp,
            snapshot: &self.snapshot,
            targets: &self.targets,
            delegated: self.delegated.iter().map(|(name, bytes)| (name.clone(), bytes.as_slice())).collect(),
        }
    }

    /// The root as the app was built with it: version 1.
    pub fn shipped(&self) -> Root {
        Root::from_trusted(&self.roots[&1]).expect("root 1")
    }

    /// Verifies with the shipped root of `honest` and nothing known.
    pub fn against(&self, honest: &Self) -> Result<Verified, Error> {
        verify(&self.files(), &honest.shipped(), &Known::default(), &Limits::default())
    }

    pub fn verify(&self) -> Result<Verified, Error> {
        self.against(self)
    }

    pub fn verify_knowing(&self, known: &Known) -> Result<Verified, Error> {
        verify(&self.files(), &self.shipped(), known, &Limits::default())
    }
}

pub fn targets(contents: &[(&str, &[u8])]) -> BTreeMap<String, Target> {
    contents.iter().map(|(path, bytes)| ((*path).to_owned(), Target::of(bytes))).collect()
}

/// The code of a refusal; panics when nothing was refused.
pub fn code(verdict: Result<Verified, Error>) -> &'static str {
    verdict.expect_err("to be refused").code()
}

/// Changes the signed part of `file` and signs it again.
pub fn edit(file: &[u8], signers: &[SigningKey], change: impl FnOnce(&mut Json)) -> Vec<u8> {
    let mut json: Json = serde_json::from_slice(file).expect("JSON");
    change(&mut json["signed"]);
    author::sign_json(&serde_json::to_vec(&json["signed"]).expect("JSON"), signers).expect("signed")
}

/// Changes the whole `file` without signing.
pub fn tamper(file: &[u8], change: impl FnOnce(&mut Json)) -> Vec<u8> {
    let mut json: Json = serde_json::from_slice(file).expect("JSON");
    change(&mut json);
    serde_json::to_vec(&json).expect("JSON")
}
