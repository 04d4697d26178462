//! The development key: made on the spot, never committed, trusted only by programs that are built here.

use std::path::Path;

use haki_trust::author::{self, Roles};
use haki_trust::keys::SigningKey;

use crate::error::{Error, at};
use crate::shell::root;

/// Folder of the private keys and the root metadata.
pub(crate) const SECRET: &str = "keys/dev";

/// Folder that says whose signatures count: the trust folder of programs built here.
pub(crate) const PUBLIC: &str = "keys/public";

/// What a development library may speak for.
const LIST: &str = r#"# Whose signatures count in programs built here. Made for development; see docs/trust.md.
[haki]
name = "Haki"
namespaces = ["eu", "udhr"]
root = "haki.root.json"
development = true
"#;

/// Last day of the root. Development roots are made anew with a fresh clone.
const EXPIRES: &str = "2036-01-01T00:00:00Z";

/// Makes the key and the trust folder if there are none.
pub(crate) fn make() -> Result<(), Error> {
    let (secret, public) = (root().join(SECRET), root().join(PUBLIC));
    if secret.join("1.root.json").exists() && public.join("publishers.toml").exists() {
        return Ok(());
    }
    let failed = |error: haki_trust::Error| Error::Keys(error.to_string());
    let key = SigningKey::generate().map_err(failed)?;
    let metadata = author::root(1, EXPIRES, &Roles::of_one(&key), std::slice::from_ref(&key)).map_err(failed)?;
    let text = key.to_text().map_err(failed)?;
    for role in ["targets", "snapshot", "timestamp"] {
        write_secret(&secret.join(format!("{role}.pem")), text.as_bytes())?;
    }
    write_secret(&secret.join("1.root.json"), &metadata)?;
    write_secret(&public.join("haki.root.json"), &metadata)?;
    write_secret(&public.join("publishers.toml"), LIST.as_bytes())?;
    eprintln!("made a development key in {SECRET}");
    Ok(())
}

fn write_secret(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(at(folder))?;
    std::fs::write(path, bytes).map_err(at(path))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).map_err(at(path))?;
    }
    Ok(())
}
