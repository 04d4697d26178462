//! Files of the publisher: the authoring tree, and results that are written whole or not at all.

use std::io::Write;
use std::path::{Path, PathBuf};

use haki_content::authoring::Tree;

/// A file or folder that could not be read or written.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {why}", path = path.display())]
pub(crate) struct FileError {
    pub(crate) path: PathBuf,
    pub(crate) why: std::io::Error,
}

/// Returns what makes an [`FileError`] of an I/O error on `path`.
pub(crate) fn at(path: &Path) -> impl FnOnce(std::io::Error) -> FileError + use<> {
    let path = path.to_owned();
    move |why| FileError { path, why }
}

/// Reads the authoring tree below `root`. Hidden files and `node_modules` are not part of it.
pub(crate) fn read_tree(root: &Path) -> Result<Tree, FileError> {
    let mut tree = Tree::new();
    read_folder(root, "", &mut tree)?;
    Ok(tree)
}

fn read_folder(folder: &Path, prefix: &str, tree: &mut Tree) -> Result<(), FileError> {
    for entry in std::fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('.') || name == "node_modules" {
            continue;
        }
        let relative = format!("{prefix}{name}");
        if path.is_dir() {
            read_folder(&path, &format!("{relative}/"), tree)?;
        } else {
            tree.insert(relative, std::fs::read(&path).map_err(at(&path))?);
        }
    }
    Ok(())
}

/// Writes `bytes` to `path`: under a temporary name first, so that nothing half-written is ever found there.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(at(folder))?;
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(at(folder))?;
    file.write_all(bytes).map_err(at(path))?;
    file.as_file().sync_all().map_err(at(path))?;
    let persisted = file.persist(path).map_err(|error| FileError { path: path.to_owned(), why: error.error })?;
    drop(persisted);
    Ok(())
}

/// Writes a file that must not exist yet, for its owner alone to read.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(at(path))?;
    file.write_all(bytes).map_err(at(path))?;
    file.sync_all().map_err(at(path))
}

/// Returns the bundles that `paths` name: files as they are, folders as the bundles in them, sorted.
pub(crate) fn bundle_files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, FileError> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let mut within = Vec::new();
        for entry in std::fs::read_dir(path).map_err(at(path))? {
            within.push(entry.map_err(at(path))?.path());
        }
        within.retain(|file| file.extension().is_some_and(|extension| extension == "haki"));
        within.sort();
        files.extend(within);
    }
    Ok(files)
}
