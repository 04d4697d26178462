//! Private keys at rest: PKCS#8 PEM, encrypted with a passphrase by age.

use std::io::BufRead;
use std::path::PathBuf;

use age::secrecy::{ExposeSecret, SecretString};
use haki_messages::Messages;
use haki_trust::keys::{SigningKey, Zeroizing};

/// Work factor of scrypt, as a power of two: about a second and 256 MiB of memory for each guess.
const WORK_FACTOR: u8 = 18;

/// Highest work factor accepted: a file cannot keep this computer busy for long.
const WORK_FACTOR_MAX: u8 = 20;

/// Shortest passphrase accepted for a new key, in characters.
const PASSPHRASE_CHARS_MIN: usize = 12;

/// Why a private key cannot be kept or used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// No passphrase could be read.
    #[error("no passphrase: {0}")]
    NoPassphrase(std::io::Error),
    /// A new passphrase is too easy to guess.
    #[error("a passphrase has at least {PASSPHRASE_CHARS_MIN} characters")]
    TooShort,
    /// The passphrase was typed in two ways.
    #[error("the two passphrases differ")]
    Differ,
    /// The key is encrypted in another way, or the passphrase is wrong.
    #[error("cannot be decrypted: {0}")]
    Locked(#[from] age::DecryptError),
    /// The key could not be encrypted.
    #[error("cannot be encrypted: {0}")]
    Unlocked(#[from] age::EncryptError),
    /// What was decrypted is no key.
    #[error(transparent)]
    Key(#[from] haki_trust::Error),
}

/// Where passphrases come from.
pub(crate) struct Passphrases<'m> {
    file: Option<PathBuf>,
    messages: &'m Messages,
}

impl<'m> Passphrases<'m> {
    /// Takes them from the first line of `file`, or else from whoever sits at the terminal.
    pub(crate) fn new(file: Option<PathBuf>, messages: &'m Messages) -> Self {
        Self { file, messages }
    }

    /// The passphrase of an existing key.
    fn of_key(&self, name: &str) -> Result<SecretString, Error> {
        self.ask("keys-passphrase", name)
    }

    /// The passphrase for a new key; at the terminal it is asked for twice.
    fn for_new_key(&self, name: &str) -> Result<SecretString, Error> {
        let passphrase = self.ask("keys-passphrase-new", name)?;
        if passphrase.expose_secret().chars().count() < PASSPHRASE_CHARS_MIN {
            return Err(Error::TooShort);
        }
        if self.file.is_none() && self.ask("keys-passphrase-again", name)?.expose_secret() != passphrase.expose_secret()
        {
            return Err(Error::Differ);
        }
        Ok(passphrase)
    }

    fn ask(&self, message: &str, name: &str) -> Result<SecretString, Error> {
        let Some(file) = &self.file else {
            let prompt = format!("{} ", self.messages.text(message, &[("name", name.to_owned().into())]));
            return rpassword::prompt_password(prompt).map(SecretString::from).map_err(Error::NoPassphrase);
        };
        let mut line = Zeroizing::new(String::new());
        let mut file = std::fs::File::open(file).map(std::io::BufReader::new).map_err(Error::NoPassphrase)?;
        file.read_line(&mut line).map_err(Error::NoPassphrase)?;
        Ok(SecretString::from(line.trim_end_matches(['\r', '\n']).to_owned()))
    }
}

/// Returns the encrypted text of a new key, in ASCII.
pub(crate) fn encrypt(key: &SigningKey, name: &str, passphrases: &Passphrases<'_>) -> Result<String, Error> {
    let mut recipient = age::scrypt::Recipient::new(passphrases.for_new_key(name)?);
    recipient.set_work_factor(WORK_FACTOR);
    Ok(age::encrypt_and_armor(&recipient, key.to_text()?.as_bytes())?)
}

/// Returns the key in an encrypted text.
pub(crate) fn decrypt(text: &[u8], name: &str, passphrases: &Passphrases<'_>) -> Result<SigningKey, Error> {
    let mut identity = age::scrypt::Identity::new(passphrases.of_key(name)?);
    identity.set_max_work_factor(WORK_FACTOR_MAX);
    let plain = Zeroizing::new(age::decrypt(&identity, text)?);
    let plain =
        std::str::from_utf8(&plain).map_err(|_| haki_trust::Error::KeyUnusable { detail: "not text".into() })?;
    Ok(SigningKey::from_text(plain)?)
}
