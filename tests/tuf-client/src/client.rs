//! The client workflow over a network: what `haki_trust::Workflow` judges is fetched and kept here.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use haki_trust::{Known, Limits, Root, Workflow};

use crate::Failure;
use crate::fetch::{fetch, quote};

/// Name of what was seen before; not metadata, so not `.json`.
const KNOWN: &str = "known";

/// A repository as seen from here.
pub(crate) struct Client {
    folder: PathBuf,
    url: String,
    workflow: Workflow,
    before: Known,
    limits: Limits,
    now: String,
}

impl Client {
    /// Starts from what is kept in `folder`. Nothing is fetched.
    pub(crate) fn open(folder: &Path, url: &str) -> Result<Self, Failure> {
        let root = Root::from_trusted(&std::fs::read(folder.join("root.json"))?)?;
        let before = match std::fs::read(folder.join(KNOWN)) {
            Ok(bytes) => serde_json::from_slice(&bytes)?,
            Err(_) => Known::default(),
        };
        let limits = Limits::default();
        Ok(Self {
            folder: folder.to_owned(),
            url: url.trim_end_matches('/').to_owned(),
            workflow: Workflow::new(root, before.clone(), limits.clone()),
            before,
            limits,
            now: jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        })
    }

    /// Updates the four top-level roles.
    pub(crate) fn refresh(&mut self) -> Result<(), Failure> {
        for _ in 0..self.limits.roots_max {
            let next = self.workflow.root().version() + 1;
            let Some(bytes) = self.fetch(&format!("{next}.root.json"), self.limits.root_bytes_max)? else { break };
            self.workflow.update_root(&bytes)?;
            self.keep("root", &bytes)?;
        }
        self.refuse_expired("root")?;
        self.refresh_timestamp()?;
        self.refresh_below("snapshot", self.limits.snapshot_bytes_max, Workflow::update_snapshot)?;
        self.refresh_below("targets", self.limits.targets_bytes_max, Workflow::update_targets)
    }

    /// An equal version is the one at hand, whatever the server sends under its number (5.4.3.1).
    fn refresh_timestamp(&mut self) -> Result<(), Failure> {
        let new = self.fetch("timestamp.json", self.limits.timestamp_bytes_max)?.ok_or("there is no timestamp")?;
        self.workflow.update_timestamp(&new)?;
        let is_known = self.workflow.known().timestamp == self.before.timestamp;
        match self.kept("timestamp").filter(|_| is_known) {
            Some(own) if self.workflow.update_timestamp(&own).is_ok() => self.refuse_expired("timestamp"),
            _ => {
                self.refuse_expired("timestamp")?;
                self.keep("timestamp", &new)
            }
        }
    }

    /// Takes what is kept if it is still the one, or else fetches.
    fn refresh_below(
        &mut self,
        role: &str,
        bytes_max: u64,
        update: fn(&mut Workflow, &[u8]) -> Result<(), haki_trust::Error>,
    ) -> Result<(), Failure> {
        if self.kept(role).is_some_and(|own| update(&mut self.workflow, &own).is_ok()) {
            return self.refuse_expired(role);
        }
        let version = self.workflow.expected_version(&format!("{role}.json")).ok_or("a role is not listed")?;
        let bytes = self.fetch(&self.name(role, version), bytes_max)?;
        let bytes = bytes.ok_or_else(|| format!("there is no {role}"))?;
        update(&mut self.workflow, &bytes)?;
        self.refuse_expired(role)?;
        self.keep(role, &bytes)
    }

    /// Finds a target, fetches it unless it is there already, and keeps it once it is checked.
    pub(crate) fn download(&mut self, path: &str, base: &str, folder: &Path) -> Result<(), Failure> {
        let is_consistent = self.workflow.root().consistent_snapshot();
        let found = self.find(path)?;
        let file = found.ok_or_else(|| format!("no role lists {path}"))?;
        let kept = folder.join(quote(path));
        if std::fs::read(&kept).is_ok_and(|bytes| file.check(path, &bytes).is_ok()) {
            return Ok(());
        }
        let sha512 = || file.hashes.sha512.map(hex::encode);
        let hash = file.hashes.sha256.map(hex::encode).or_else(sha512).ok_or("no hash")?;
        let name = match path.rsplit_once('/') {
            _ if !is_consistent => path.to_owned(),
            Some((folder, name)) => format!("{folder}/{hash}.{name}"),
            None => format!("{hash}.{path}"),
        };
        let url = format!("{}/{name}", base.trim_end_matches('/'));
        let bytes = fetch(&url, file.length_bytes)?.ok_or_else(|| format!("there is no {name}"))?;
        file.check(path, &bytes)?;
        Ok(std::fs::write(kept, bytes)?)
    }

    fn find(&mut self, path: &str) -> Result<Option<haki_trust::TargetFile>, Failure> {
        let (folder, url, limits) = (self.folder.clone(), self.url.clone(), self.limits.clone());
        let is_consistent = self.workflow.root().consistent_snapshot();
        let mut fetched: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let found = self.workflow.find(path, &mut |role, version| {
            let kept = std::fs::read(file_of(&folder, role)).ok();
            if let Some(bytes) = kept.filter(|bytes| version_of(bytes) == Some(version)) {
                return Some(bytes);
            }
            let role_quoted = quote(role);
            let name =
                if is_consistent { format!("{version}.{role_quoted}.json") } else { format!("{role_quoted}.json") };
            let bytes = fetch(&format!("{url}/{name}"), limits.targets_bytes_max).ok().flatten()?;
            fetched.insert(role.to_owned(), bytes.clone());
            Some(bytes)
        });
        let good: Vec<String> = self.workflow.expiries().into_keys().map(str::to_owned).collect();
        for role in good {
            self.refuse_expired(&role)?;
            if let Some(bytes) = fetched.get(&role) {
                self.keep(&role, bytes)?;
            }
        }
        Ok(found?)
    }

    /// Writes down what was seen, for the next time.
    pub(crate) fn save_known(&self) -> Result<(), Failure> {
        Ok(std::fs::write(self.folder.join(KNOWN), serde_json::to_vec(&self.workflow.known())?)?)
    }

    fn refuse_expired(&self, role: &str) -> Result<(), Failure> {
        match self.workflow.expiries().get(role) {
            Some(expires) if *expires <= self.now.as_str() => Err(format!("{role} expired on {expires}").into()),
            _ => Ok(()),
        }
    }

    fn name(&self, role: &str, version: u64) -> String {
        let role = quote(role);
        if self.workflow.root().consistent_snapshot() {
            format!("{version}.{role}.json")
        } else {
            format!("{role}.json")
        }
    }

    fn fetch(&self, name: &str, bytes_max: u64) -> Result<Option<Vec<u8>>, Failure> {
        fetch(&format!("{}/{name}", self.url), bytes_max)
    }

    fn kept(&self, role: &str) -> Option<Vec<u8>> {
        std::fs::read(file_of(&self.folder, role)).ok()
    }

    fn keep(&self, role: &str, bytes: &[u8]) -> Result<(), Failure> {
        Ok(std::fs::write(file_of(&self.folder, role), bytes)?)
    }
}

fn file_of(folder: &Path, role: &str) -> PathBuf {
    folder.join(format!("{}.json", quote(role)))
}

fn version_of(metadata: &[u8]) -> Option<u64> {
    serde_json::from_slice::<serde_json::Value>(metadata).ok()?.pointer("/signed/version")?.as_u64()
}
