//! Private keys of publishers, kept as text.

use ed25519_dalek::Signer as _;
use ed25519_dalek::pkcs8::{DecodePrivateKey as _, EncodePrivateKey as _};
use p256::pkcs8::EncodePublicKey as _;

use crate::{Error, PublicKey};

pub use p256::elliptic_curve::zeroize::Zeroizing;

/// A private key. Its text is never printed by `Debug`, and it is wiped from memory when dropped.
#[derive(Clone)]
pub struct SigningKey {
    secret: Secret,
    public: PublicKey,
}

#[derive(Clone)]
enum Secret {
    Ed25519(ed25519_dalek::SigningKey),
    EcdsaP256(p256::ecdsa::SigningKey),
}

impl SigningKey {
    /// Makes a new ed25519 key from the operating system's randomness.
    ///
    /// # Errors
    /// [`Error::NoRandomness`] if the system gives none.
    pub fn generate() -> Result<Self, Error> {
        Ok(Self::from_seed(&*random()?))
    }

    /// Makes a new ECDSA P-256 key, the kind that hardware keys hold.
    ///
    /// # Errors
    /// [`Error::NoRandomness`] if the system gives none.
    pub fn generate_ecdsa_p256() -> Result<Self, Error> {
        loop {
            // About one number in four thousand million is none that the curve has.
            if let Ok(key) = p256::ecdsa::SigningKey::from_slice(random()?.as_slice()) {
                return Self::of(Secret::EcdsaP256(key));
            }
        }
    }

    /// Returns the ed25519 key of a seed (RFC 8032): the same key for the same seed.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        let key = ed25519_dalek::SigningKey::from_bytes(seed);
        let public = PublicKey::ed25519(&key.verifying_key());
        Self { secret: Secret::Ed25519(key), public }
    }

    /// Reads a private key in PKCS#8 PEM, as [`SigningKey::to_text`] and `openssl genpkey` write it.
    ///
    /// # Errors
    /// [`Error::KeyUnusable`] if it is neither an ed25519 nor a P-256 key.
    pub fn from_text(text: &str) -> Result<Self, Error> {
        if let Ok(key) = ed25519_dalek::SigningKey::from_pkcs8_pem(text) {
            return Self::of(Secret::Ed25519(key));
        }
        let key = p256::SecretKey::from_pkcs8_pem(text);
        let key = key.map_err(|_| unusable("not an ed25519 or P-256 private key in PKCS#8 PEM"))?;
        Self::of(Secret::EcdsaP256(key.into()))
    }

    /// Returns the private key in PKCS#8 PEM: a secret, to be encrypted before it is kept.
    ///
    /// # Errors
    /// [`Error::KeyUnusable`] if it cannot be encoded.
    pub fn to_text(&self) -> Result<Zeroizing<String>, Error> {
        match &self.secret {
            Secret::Ed25519(key) => {
                // Without the public part (PKCS#8 version 1): OpenSSL reads no other.
                let pair = ed25519_dalek::pkcs8::KeypairBytes { secret_key: key.to_bytes(), public_key: None };
                pair.to_pkcs8_pem(Default::default()).map_err(|error| unusable(&error.to_string()))
            }
            Secret::EcdsaP256(key) => {
                let key = p256::SecretKey::from(key);
                key.to_pkcs8_pem(Default::default()).map_err(|error| unusable(&error.to_string()))
            }
        }
    }

    /// Returns the public key.
    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// Returns the public key's id.
    pub fn id(&self) -> &str {
        self.public.id()
    }

    /// Signs `message`. The same message gives the same signature (RFC 8032, RFC 6979).
    pub fn sign(&self, message: &[u8]) -> Vec<u8> {
        match &self.secret {
            Secret::Ed25519(key) => key.sign(message).to_bytes().to_vec(),
            Secret::EcdsaP256(key) => {
                let signature: p256::ecdsa::Signature = key.sign(message);
                signature.to_der().as_bytes().to_vec()
            }
        }
    }

    fn of(secret: Secret) -> Result<Self, Error> {
        let public = match &secret {
            Secret::Ed25519(key) => PublicKey::ed25519(&key.verifying_key()),
            Secret::EcdsaP256(key) => {
                let pem = p256::PublicKey::from(key.verifying_key()).to_public_key_pem(Default::default());
                PublicKey::ecdsa_p256(pem.map_err(|error| unusable(&error.to_string()))?)
            }
        };
        Ok(Self { secret, public })
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SigningKey").field("id", &self.id()).finish_non_exhaustive()
    }
}

fn random() -> Result<Zeroizing<[u8; 32]>, Error> {
    let mut bytes = Zeroizing::new([0; 32]);
    getrandom::fill(bytes.as_mut_slice()).map_err(|_| Error::NoRandomness)?;
    Ok(bytes)
}

fn unusable(detail: &str) -> Error {
    Error::KeyUnusable { detail: detail.to_owned() }
}
