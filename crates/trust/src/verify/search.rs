//! The search for a target through delegations (5.6.7).

use std::collections::BTreeSet;

use super::Workflow;
use super::workflow::missing;
use crate::limits::at_most;
use crate::roles::{TargetFile, Targets};
use crate::{Error, delegation::Delegation};

/// A role still to be asked: who delegated to it, its name, and how deep below the top it stands.
struct Next {
    edge: Option<(String, String)>,
    depth: usize,
}

impl Workflow {
    /// Returns what the metadata says about the target `path`, or `None` if no role in charge lists it.
    ///
    /// `fetch` gets a delegated role's name and version and returns its file, if it is there. Each is
    /// asked for when the search comes to it, and at most once per delegation that leads to it.
    ///
    /// # Errors
    /// If a role on the way is missing or refused: then the target cannot be said to be found.
    pub fn find(
        &mut self,
        path: &str,
        fetch: &mut dyn FnMut(&str, u64) -> Option<Vec<u8>>,
    ) -> Result<Option<TargetFile>, Error> {
        let mut visited: BTreeSet<String> = BTreeSet::new();
        // Pre-order, depth first: the next role to ask is the last of the list.
        let mut ahead = vec![Next { edge: None, depth: 0 }];
        while let Some(Next { edge, depth }) = ahead.pop() {
            if let Some((delegator, name)) = &edge {
                // 5.6.7.1: a role is asked once, and only so many of them.
                if !visited.insert(name.clone()) {
                    continue;
                }
                at_most("META", "delegated roles in one search", visited.len(), self.limits.roles_visited_max)?;
                at_most("META", "levels of delegation", depth, self.limits.delegation_depth_max)?;
                self.load(delegator, name, fetch)?;
            }
            let role = self.role(edge.as_ref())?;
            if let Some(file) = role.files.get(path) {
                return Ok(Some(file.clone()));
            }
            // 5.6.7.2: delegations in charge of the path, in order of appearance, up to a terminating one.
            let mut in_charge: Vec<&Delegation> = Vec::new();
            let mut terminates = false;
            for delegation in role.delegations.iter().filter(|delegation| delegation.covers(path)) {
                in_charge.push(delegation);
                if delegation.terminating {
                    terminates = true;
                    break;
                }
            }
            let delegator = edge.as_ref().map_or("targets", |(_, name)| name);
            let next = |delegation: &Delegation| Next {
                edge: Some((delegator.to_owned(), delegation.name.clone())),
                depth: depth + 1,
            };
            let next: Vec<Next> = in_charge.into_iter().rev().map(next).collect();
            if terminates {
                // Only this role's descendants may still answer.
                ahead.clear();
            }
            ahead.extend(next);
        }
        Ok(None)
    }

    fn load(
        &mut self,
        delegator: &str,
        role: &str,
        fetch: &mut dyn FnMut(&str, u64) -> Option<Vec<u8>>,
    ) -> Result<(), Error> {
        if self.delegated.contains_key(&(delegator.to_owned(), role.to_owned())) {
            return Ok(());
        }
        let version = self.expected_version(&format!("{role}.json")).ok_or_else(|| missing(role))?;
        let bytes = fetch(role, version).ok_or_else(|| missing(role))?;
        self.update_delegated(delegator, role, &bytes).map(|_| ())
    }

    fn role(&self, edge: Option<&(String, String)>) -> Result<&Targets, Error> {
        match edge {
            None => self.targets.as_ref().ok_or_else(|| missing("targets")),
            Some(edge) => self.delegated.get(edge).ok_or_else(|| missing(&edge.1)),
        }
    }

    /// The paths that the top-level targets list.
    pub(super) fn targets_paths(&self) -> impl Iterator<Item = &str> {
        self.targets.iter().flat_map(|targets| targets.files.keys().map(String::as_str))
    }

    /// The paths that a verified delegated role lists.
    pub(super) fn delegated_paths(&self, edge: &(String, String)) -> impl Iterator<Item = &str> {
        self.delegated.get(edge).into_iter().flat_map(|targets| targets.files.keys().map(String::as_str))
    }

    /// The names of the roles to which a verified role delegates; `None` is the top-level targets role.
    pub(super) fn delegations_of(&self, edge: Option<&(String, String)>) -> Vec<String> {
        let delegations = self.role(edge).map(|targets| targets.delegations.as_slice()).unwrap_or_default();
        delegations.iter().map(|delegation| delegation.name.clone()).collect()
    }
}
