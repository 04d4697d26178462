//! Keys as digits that people can read to each other, in every script.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha512};

use crate::Error;
use crate::key::Material;
use crate::signed::RoleKeys;

/// Groups in a fingerprint.
const GROUPS: usize = 12;

/// A root's keys and threshold as twelve groups of five digits.
///
/// It is made of 60 bytes of the SHA-512 over the root role's threshold and its distinct keys in
/// sorted order; each group is five of these bytes, as a number, modulo 100,000. The threshold is
/// part of it, so that nobody who holds one of two keys can make a root that compares equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint {
    groups: [u32; GROUPS],
}

/// Which digits to write a fingerprint with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Digits {
    /// 0123456789
    Western,
    /// ٠١٢٣٤٥٦٧٨٩, as Arabic has them
    EasternArabic,
    /// ۰۱۲۳۴۵۶۷۸۹, as Dari, Persian, Pashto and Urdu have them
    ExtendedArabic,
}

impl Digits {
    fn zero(self) -> u32 {
        match self {
            Self::Western => 0x30,
            Self::EasternArabic => 0x660,
            Self::ExtendedArabic => 0x6F0,
        }
    }
}

impl Fingerprint {
    pub(crate) fn of(role: &RoleKeys) -> Self {
        let mut hash = Sha512::new_with_prefix(b"haki root fingerprint 1\n");
        hash.update(role.threshold.to_be_bytes());
        for key in role.materials().into_iter().filter_map(Material::fingerprint_bytes) {
            hash.update((key.len() as u64).to_be_bytes());
            hash.update(key);
        }
        let hash = hash.finalize();
        let mut groups = [0; GROUPS];
        for (group, bytes) in groups.iter_mut().zip(hash.chunks_exact(5)) {
            let number = bytes.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
            *group = (number % 100_000) as u32;
        }
        Self { groups }
    }

    /// Returns the groups, each below 100,000.
    pub fn groups(&self) -> [u32; GROUPS] {
        self.groups
    }

    /// Returns the groups as text in the given digits, in the same order for every script.
    pub fn to_text(&self, digits: Digits) -> String {
        let digit = |c: char| match c.to_digit(10) {
            Some(value) => char::from_u32(digits.zero() + value).unwrap_or(c),
            None => c,
        };
        self.to_string().chars().map(digit).collect()
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, group) in self.groups.iter().enumerate() {
            let space = if at == 0 { "" } else { " " };
            write!(f, "{space}{group:05}")?;
        }
        Ok(())
    }
}

impl FromStr for Fingerprint {
    type Err = Error;

    /// Reads sixty digits of any of the three kinds; whatever else stands between them is passed over
    /// if it is white space.
    fn from_str(text: &str) -> Result<Self, Error> {
        let refused = || Error::malformed("fingerprint", "not sixty digits");
        let mut values = Vec::new();
        for c in text.chars().filter(|c| !c.is_whitespace()) {
            let code = u32::from(c);
            let kinds = [Digits::Western, Digits::EasternArabic, Digits::ExtendedArabic];
            let value = kinds.iter().find_map(|kind| code.checked_sub(kind.zero()).filter(|value| *value < 10));
            values.push(value.ok_or_else(refused)?);
        }
        if values.len() != GROUPS * 5 {
            return Err(refused());
        }
        let mut groups = [0; GROUPS];
        for (group, digits) in groups.iter_mut().zip(values.chunks_exact(5)) {
            *group = digits.iter().fold(0, |sum, digit| sum * 10 + digit);
        }
        Ok(Self { groups })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_and_reads_every_kind_of_digit() {
        let fingerprint = Fingerprint::of(&RoleKeys { keys: Vec::new(), threshold: 1 });
        assert_eq!(fingerprint.to_string().len(), 12 * 5 + 11);
        for digits in [Digits::Western, Digits::EasternArabic, Digits::ExtendedArabic] {
            let text = fingerprint.to_text(digits);
            assert_eq!(text.split(' ').map(|group| group.chars().count()).collect::<Vec<_>>(), [5; 12]);
            assert_eq!(text.parse(), Ok(fingerprint), "{text}");
        }
        assert_eq!(fingerprint.to_text(Digits::Western), fingerprint.to_string());
        let eastern = fingerprint.to_text(Digits::EasternArabic);
        assert!(eastern.chars().all(|c| c == ' ' || ('٠'..='٩').contains(&c)), "{eastern}");
    }

    #[test]
    fn is_made_as_documented() {
        // The first two keys of RFC 8032's examples; computed from docs/trust.md by another program.
        let key = |public: &str| {
            let bytes: [u8; 32] = hex::decode(public).expect("hex").try_into().expect("32 bytes");
            crate::PublicKey::ed25519(&ed25519_dalek::VerifyingKey::from_bytes(&bytes).expect("key"))
        };
        let one = key("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        let two = key("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        for (threshold, expected) in [
            (1, "69163 20597 60985 23655 31952 43470 22759 74430 84501 37852 90944 58500"),
            (2, "13234 19676 01324 83067 85511 41738 36972 01921 03099 84648 01162 95683"),
        ] {
            for keys in [vec![one.clone(), two.clone()], vec![two.clone(), one.clone(), one.clone()]] {
                assert_eq!(Fingerprint::of(&RoleKeys { keys, threshold }).to_string(), expected);
            }
        }
    }

    #[test]
    fn refuses_what_is_not_sixty_digits() {
        for text in ["", "12345", &"1".repeat(59), &"1".repeat(61), &"x".repeat(60), &"²".repeat(60)] {
            assert!(text.parse::<Fingerprint>().is_err(), "{text}");
        }
    }
}
