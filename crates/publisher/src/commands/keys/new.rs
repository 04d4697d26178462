//! `haki keys new`: a key pair, the private half encrypted.

use haki_messages::Messages;
use haki_trust::keys::SigningKey;
use serde_json::json;

use super::{Error, Outcome};
use crate::cli::{Kind, NewKeyArguments};
use crate::files::{at, write_new};
use crate::key_folder::{ENCRYPTED, PUBLIC, unusable};
use crate::output::say;
use crate::secret::{self, Passphrases};

pub(super) fn run(arguments: &NewKeyArguments, messages: &Messages) -> Result<Outcome, Error> {
    let name = arguments.name.as_str();
    let private = arguments.out.join(format!("{name}{ENCRYPTED}"));
    let public = arguments.out.join(format!("{name}{PUBLIC}"));
    let refused = |why: String| Error::Keys { path: private.display().to_string(), why };
    if !haki_trust::is_namespace(name) || name.contains('/') {
        return Err(refused("a key's name is a-z, 0-9 and single hyphens".into()));
    }
    for path in [&private, &public] {
        if path.exists() {
            return Err(Error::Keys { path: path.display().to_string(), why: "it exists already".into() });
        }
    }
    let key = match arguments.kind {
        Kind::Ed25519 => SigningKey::generate(),
        Kind::EcdsaP256 => SigningKey::generate_ecdsa_p256(),
    }
    .map_err(unusable(&private))?;
    let passphrases = Passphrases::new(arguments.passphrase_file.clone(), messages);
    let text = secret::encrypt(&key, name, &passphrases).map_err(|error| refused(error.to_string()))?;
    std::fs::create_dir_all(&arguments.out).map_err(at(&arguments.out))?;
    write_new(&private, text.as_bytes())?;
    write_new(&public, &key.public().to_json())?;
    let (private, public) = (private.display().to_string(), public.display().to_string());
    if arguments.json {
        say(json!({ "id": key.id(), "private": private, "public": public }));
    } else {
        let values = [("private", private.into()), ("public", public.into()), ("id", key.id().to_owned().into())];
        eprintln!("{}", messages.text("keys-new-done", &values));
    }
    Ok(Outcome::Yes)
}
