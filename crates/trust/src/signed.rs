//! The envelope of every metadata file, and thresholds.

use std::collections::{BTreeMap, BTreeSet};

use crate::json::{Fields, Value};
use crate::key::{Material, PublicKey};
use crate::limits::{Limits, at_most, at_most_bytes};
use crate::{Error, json};

/// A metadata file as it came: parsed, its signatures not yet checked.
pub(crate) struct Signed<'f> {
    file: &'f str,
    value: Value,
    /// What the signatures are over.
    pub(crate) canonical: Vec<u8>,
    signatures: BTreeMap<String, Vec<u8>>,
}

impl<'f> Signed<'f> {
    /// Parses `bytes` of at most `bytes_max`.
    pub(crate) fn parse(file: &'f str, bytes: &[u8], bytes_max: u64, limits: &Limits) -> Result<Self, Error> {
        at_most_bytes(file, bytes, bytes_max)?;
        let envelope = Value::parse(file, bytes)?;
        let fields = Fields::of(file, "the file", &envelope)?;
        let listed = fields.list("signatures")?;
        at_most(file, "signatures", listed.len(), limits.signatures_max)?;
        let mut signatures = BTreeMap::new();
        for entry in listed {
            let entry = Fields::of(file, "a signature", entry)?;
            let bytes = read_signature(entry.text("sig")?).unwrap_or_default();
            // §4.2.1: "multiple signatures with the same keyid are not allowed".
            if signatures.insert(entry.text("keyid")?.to_owned(), bytes).is_some() {
                return Err(Error::malformed(file, "two signatures with the same keyid"));
            }
        }
        let value = fields.optional("signed").cloned().ok_or_else(|| Error::malformed(file, "signed is missing"))?;
        let canonical = value.canonical();
        Ok(Self { file, value, canonical, signatures })
    }

    /// Refuses the file unless a threshold of `role`'s keys signed it.
    pub(crate) fn check(&self, signers: &str, role: &RoleKeys) -> Result<(), Error> {
        let valid = self.valid(role);
        if (valid as u64) < role.threshold {
            return Err(Error::Unsigned {
                file: self.file.to_owned(),
                signers: signers.to_owned(),
                valid,
                threshold: role.threshold,
            });
        }
        Ok(())
    }

    /// Counts the keys of `role` that signed.
    ///
    /// Counted is key material, so that one key under two ids, or written in two ways, counts once.
    pub(crate) fn valid(&self, role: &RoleKeys) -> usize {
        let mut valid: BTreeSet<&Material> = BTreeSet::new();
        for key in &role.keys {
            let Some(signature) = self.signatures.get(key.id()) else { continue };
            if !valid.contains(key.material()) && key.material().verifies(&self.canonical, signature) {
                valid.insert(key.material());
            }
        }
        valid.len()
    }

    /// Returns the signed part, checked to be of `kind` and of TUF 1.
    pub(crate) fn body(&self, kind: &str) -> Result<Body<'_>, Error> {
        let fields = Fields::of(self.file, "signed", &self.value)?;
        if fields.text("_type")? != kind {
            return Err(Error::malformed(self.file, format!("_type is not {kind}")));
        }
        let spec_version = fields.text("spec_version")?;
        if !is_tuf_1(spec_version) {
            return Err(Error::malformed(self.file, format!("spec_version {spec_version:?} is not 1.x")));
        }
        let expires = fields.text("expires")?;
        if !is_date_time(expires) {
            return Err(Error::malformed(self.file, format!("expires {expires:?} is not YYYY-MM-DDTHH:MM:SSZ")));
        }
        Ok(Body { version: fields.positive("version")?, expires: expires.to_owned(), fields })
    }
}

/// Reads lower-case hexadecimal digits: one spelling, so that no flipped bit stays unnoticed.
///
/// Any other text just doesn't count, like a signature that doesn't verify.
fn read_signature(text: &str) -> Option<Vec<u8>> {
    hex::decode(text).ok().filter(|bytes| hex::encode(bytes) == text)
}

/// What every role's signed part has.
pub(crate) struct Body<'a> {
    pub(crate) version: u64,
    /// RFC 3339, UTC: texts of this one form compare as their times do.
    pub(crate) expires: String,
    pub(crate) fields: Fields<'a>,
}

/// The keys of one role and how many of them must sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RoleKeys {
    pub(crate) keys: Vec<PublicKey>,
    pub(crate) threshold: u64,
}

impl RoleKeys {
    /// Reads `keyids` and `threshold`, with keys out of `keys`.
    pub(crate) fn read(fields: Fields<'_>, keys: &BTreeMap<String, PublicKey>) -> Result<Self, Error> {
        // `texts` refuses a key id that is listed twice.
        let keys = fields.texts("keyids")?.into_iter().map(|id| {
            let key = keys.get(id).cloned();
            key.ok_or_else(|| Error::malformed(fields.file, format!("key {id:?} of a role is not in keys")))
        });
        Ok(Self { keys: keys.collect::<Result<_, _>>()?, threshold: fields.positive("threshold")? })
    }

    /// The distinct usable keys.
    pub(crate) fn materials(&self) -> BTreeSet<&Material> {
        self.keys.iter().map(PublicKey::material).filter(|&material| *material != Material::Unusable).collect()
    }
}

/// Reads a `keys` table.
pub(crate) fn read_keys(fields: json::Fields<'_>, limits: &Limits) -> Result<BTreeMap<String, PublicKey>, Error> {
    at_most(fields.file, "keys", fields.object.len(), limits.keys_max)?;
    let read = |(id, value): (&String, &Value)| Ok((id.clone(), PublicKey::read(fields.file, id, value)?));
    fields.object.iter().map(read).collect()
}

/// §4.3, "SPEC_VERSION": a match is the same major version.
fn is_tuf_1(version: &str) -> bool {
    let mut parts = version.split('.');
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let rest: Vec<&str> = parts.by_ref().skip(1).collect();
    version.starts_with("1.") && (1..=2).contains(&rest.len()) && rest.into_iter().all(is_number)
}

/// §4.2.3: "YYYY-MM-DDTHH:MM:SSZ", and each number in its range.
pub(crate) fn is_date_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let form = b"dddd-dd-ddTdd:dd:ddZ";
    let fits = |(byte, form): (&u8, &u8)| if *form == b'd' { byte.is_ascii_digit() } else { byte == form };
    if bytes.len() != form.len() || !bytes.iter().zip(form).all(fits) {
        return false;
    }
    let number = |at: usize| bytes[at..at + 2].iter().fold(0, |sum, byte| sum * 10 + u32::from(byte - b'0'));
    let (month, day) = (number(5), number(8));
    let year = number(0) * 100 + number(2);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    (1..=12).contains(&month) && (1..=days).contains(&day) && number(11) <= 23 && number(14) <= 59 && number(17) <= 59
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_versions_of_tuf() {
        for (version, is) in [
            ("1.0", true),
            ("1.0.0", true),
            ("1.0.31", true),
            ("1", false),
            ("1.", false),
            ("1.0.0.0", false),
            ("10.0", false),
            ("2.0.0", false),
            ("1.x", false),
            ("", false),
        ] {
            assert_eq!(is_tuf_1(version), is, "{version}");
        }
    }

    #[test]
    fn tells_date_times() {
        for (text, is) in [
            ("2030-01-01T00:00:00Z", true),
            ("2028-02-29T23:59:59Z", true),
            ("2000-02-29T00:00:00Z", true),
            ("2027-02-29T00:00:00Z", false),
            ("2100-02-29T00:00:00Z", false),
            ("2030-00-01T00:00:00Z", false),
            ("2030-13-01T00:00:00Z", false),
            ("2030-04-31T00:00:00Z", false),
            ("2030-12-31T00:00:00Z", true),
            ("2030-12-32T00:00:00Z", false),
            ("2030-01-00T00:00:00Z", false),
            ("2030-01-01T24:00:00Z", false),
            ("2030-01-01T00:60:00Z", false),
            ("2030-01-01T00:00:60Z", false),
            ("2030-01-01T00:00:00+00:00", false),
            ("2030-01-01 00:00:00Z", false),
            ("2030-01-01T00:00:00z", false),
            ("2030-01-01", false),
            ("٢٠٣٠-01-01T00:00Z", false),
            ("", false),
        ] {
            assert_eq!(is_date_time(text), is, "{text}");
        }
    }
}
