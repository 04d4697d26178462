//! Delegations: which other role may speak for which target paths (§4.5).

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use crate::json::{Fields, Value};
use crate::limits::{Limits, at_most};
use crate::root::TOP_LEVEL;
use crate::signed::RoleKeys;
use crate::{Error, PublicKey};

/// One entry of a targets role's `delegations.roles`.
#[derive(Debug, Clone)]
pub(crate) struct Delegation {
    pub(crate) name: String,
    pub(crate) keys: RoleKeys,
    pub(crate) terminating: bool,
    scope: Scope,
}

/// For which target paths a delegated role may speak.
#[derive(Debug, Clone)]
enum Scope {
    /// Shell patterns: `*` and `?` match within one path level.
    Patterns(Vec<String>),
    /// Beginnings of the SHA-256 of the path, in hexadecimal digits.
    HashPrefixes(Vec<String>),
}

impl Delegation {
    /// Reads the `roles` list of a `delegations` object.
    pub(crate) fn read_all(
        fields: Fields<'_>,
        keys: &BTreeMap<String, PublicKey>,
        limits: &Limits,
    ) -> Result<Vec<Self>, Error> {
        let listed = fields.list("roles")?;
        at_most(fields.file, "delegations", listed.len(), limits.delegations_max)?;
        let read = |entry: &Value| Self::read(Fields::of(fields.file, "a delegation", entry)?, keys, limits);
        let delegations: Vec<Self> = listed.iter().map(read).collect::<Result<_, _>>()?;
        let names: BTreeSet<&str> = delegations.iter().map(|delegation| delegation.name.as_str()).collect();
        if names.len() != delegations.len() {
            return Err(Error::malformed(fields.file, "two delegations to a role of the same name"));
        }
        Ok(delegations)
    }

    fn read(fields: Fields<'_>, keys: &BTreeMap<String, PublicKey>, limits: &Limits) -> Result<Self, Error> {
        let name = fields.text("name")?;
        // A delegated role of such a name would pass for the top-level one.
        if name.is_empty() || TOP_LEVEL.contains(&name) {
            return Err(Error::malformed(fields.file, format!("a delegated role may not be named {name:?}")));
        }
        let scope = match (fields.optional("paths"), fields.optional("path_hash_prefixes")) {
            (Some(_), None) => Scope::Patterns(read_scope(fields, "paths", limits)?),
            (None, Some(_)) => {
                let prefixes = read_scope(fields, "path_hash_prefixes", limits)?;
                let is_prefix = |prefix: &String| {
                    prefix.len() <= 64 && prefix.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
                };
                if !prefixes.iter().all(is_prefix) {
                    return Err(Error::malformed(fields.file, "a path hash prefix is not hexadecimal digits"));
                }
                Scope::HashPrefixes(prefixes)
            }
            _ => return Err(Error::malformed(fields.file, "not exactly one of paths and path_hash_prefixes")),
        };
        Ok(Self {
            name: name.to_owned(),
            keys: RoleKeys::read(fields, keys)?,
            terminating: fields.optional_bool("terminating")?.unwrap_or(false),
            scope,
        })
    }

    /// Whether the delegated role may speak for the target `path`.
    pub(crate) fn covers(&self, path: &str) -> bool {
        match &self.scope {
            Scope::Patterns(patterns) => patterns.iter().any(|pattern| matches(pattern, path)),
            Scope::HashPrefixes(prefixes) => {
                let hash = hex::encode(Sha256::digest(path));
                prefixes.iter().any(|prefix| hash.starts_with(prefix))
            }
        }
    }
}

fn read_scope(fields: Fields<'_>, name: &'static str, limits: &Limits) -> Result<Vec<String>, Error> {
    let texts = fields.texts(name)?;
    at_most(fields.file, name, texts.len(), limits.delegation_paths_max)?;
    if texts.iter().any(|text| text.len() > limits.path_bytes_max) {
        return Err(Error::malformed(fields.file, format!("a text of {name} is too long")));
    }
    Ok(texts.into_iter().map(str::to_owned).collect())
}

/// §4.5, "PATHPATTERN": level by level, so that a wildcard never matches a separator.
fn matches(pattern: &str, path: &str) -> bool {
    let (mut patterns, mut levels) = (pattern.split('/'), path.split('/'));
    loop {
        match (patterns.next(), levels.next()) {
            (Some(pattern), Some(level)) if matches_level(pattern, level) => {}
            (None, None) => return true,
            _ => return false,
        }
    }
}

/// Matches one level; in time proportional to the product of both lengths.
fn matches_level(pattern: &str, level: &str) -> bool {
    let (pattern, level): (Vec<char>, Vec<char>) = (pattern.chars().collect(), level.chars().collect());
    let (mut p, mut l) = (0, 0);
    // Where to go on when a match fails: after the last star, one character further.
    let mut retry: Option<(usize, usize)> = None;
    while l < level.len() {
        match pattern.get(p) {
            Some('*') => {
                p += 1;
                retry = Some((p, l));
            }
            Some(&character) if character == '?' || character == level[l] => {
                p += 1;
                l += 1;
            }
            _ => {
                let Some((after_star, from)) = &mut retry else { return false };
                *from += 1;
                (p, l) = (*after_star, *from);
            }
        }
    }
    pattern[p..].iter().all(|&character| character == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matches_patterns_level_by_level() {
        for (pattern, path, is) in [
            // The examples of §4.5.
            ("targets/*.tgz", "targets/foo.tgz", true),
            ("targets/*.tgz", "targets/bar.tgz", true),
            ("targets/*.tgz", "targets/foo.txt", false),
            ("foo-version-?.tgz", "foo-version-2.tgz", true),
            ("foo-version-?.tgz", "foo-version-a.tgz", true),
            ("foo-version-?.tgz", "foo-version-alpha.tgz", false),
            ("*.tgz", "foo.tgz", true),
            ("*.tgz", "targets/foo.tgz", false),
            ("foo.tgz", "foo.tgz", true),
            ("foo.tgz", "foo.tgz2", false),
            ("foo.tgz", "FOO.TGZ", false),
            ("*", "", true),
            ("", "", true),
            ("", "a", false),
            ("?", "", false),
            ("?", "é", true),
            ("a*b*c", "aXbXbc", true),
            ("a*b*c", "aXbXb", false),
            ("*/*", "a/b", true),
            ("*/*", "a/b/c", false),
            ("a/*", "a/", true),
            ("**", "a", true),
            ("**", "a/b", false),
            ("*", "..", true),
            ("[ab]", "a", false),
        ] {
            assert_eq!(matches(pattern, path), is, "{pattern} against {path}");
        }
    }

    #[test]
    fn a_pattern_of_many_stars_ends() {
        let pattern = "*a".repeat(256);
        assert!(!matches(&pattern, &"a".repeat(255)));
        assert!(matches(&pattern, &"a".repeat(256)));
    }
}
