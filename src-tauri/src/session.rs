//! The session's private directory: everything the web view writes goes there and ends with the session.

use std::path::{Path, PathBuf};

/// Why no session could begin.
#[derive(Debug, thiserror::Error)]
#[error("{folder}: {why}")]
pub(crate) struct Error {
    folder: String,
    why: std::io::Error,
}

/// A session and its private directory.
#[derive(Debug, Clone)]
pub(crate) struct Session {
    folder: PathBuf,
}

impl Session {
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Removes the directory. What cannot be removed now is swept at the next start.
    pub(crate) fn remove(&self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[cfg(target_os = "linux")]
pub(crate) use linux::enter;

#[cfg(target_os = "linux")]
mod linux {
    use std::os::unix::fs::{DirBuilderExt, MetadataExt};
    use std::os::unix::process::CommandExt;
    use std::path::{Path, PathBuf};
    use std::process::Command;

    use super::{Error, Session};

    /// A file system in memory; where it is missing or full, the system's temporary folder serves.
    const MEMORY: &str = "/dev/shm";

    /// Name of session directories, followed by the process id.
    const PREFIX: &str = "haki-session-";

    /// Set in the environment of the process that has entered its session.
    const MARK: &str = "HAKI_SESSION";

    /// Makes the private directory and starts this program again inside it.
    ///
    /// GTK, WebKit, GStreamer and Mesa take their places to write from the environment, which is only sound to change
    /// before any thread starts: so the program replaces itself by itself with the new environment. The process id
    /// stays, and names the directory.
    pub(crate) fn enter() -> Result<Session, Error> {
        let name = format!("{PREFIX}{}", std::process::id());
        if let Some(folder) = std::env::var_os(MARK).map(PathBuf::from)
            && folder.ends_with(&name)
            && folder.is_dir()
        {
            return Ok(Session { folder });
        }
        bases().iter().for_each(|base| sweep(base));
        let folder = make(&name)?;
        let failed = |why| Error { folder: folder.display().to_string(), why };
        let program = std::env::current_exe().map_err(failed)?;
        let why = Command::new(program)
            .args(std::env::args_os().skip(1))
            .env(MARK, &folder)
            .env("XDG_CACHE_HOME", folder.join("cache"))
            .env("XDG_DATA_HOME", folder.join("data"))
            .env("XDG_STATE_HOME", folder.join("state"))
            .env("XDG_CONFIG_HOME", folder.join("config"))
            .env("TMPDIR", folder.join("tmp"))
            .env("GSETTINGS_BACKEND", "memory")
            .env("GIO_USE_VFS", "local")
            .env("GIO_USE_NETWORK_MONITOR", "base")
            .env("GST_REGISTRY", folder.join("cache/gstreamer.bin"))
            .env("GST_REGISTRY_UPDATE", "no")
            // Mesa keeps its shader cache under the home of the password file, whatever HOME says.
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("MESA_SHADER_CACHE_DIR", folder.join("cache"))
            // The C library overwrites memory that is given back.
            .env("GLIBC_TUNABLES", "glibc.malloc.perturb=255")
            .exec();
        let _ = std::fs::remove_dir_all(&folder);
        Err(failed(why))
    }

    /// Where sessions may be, best first.
    fn bases() -> [PathBuf; 2] {
        [PathBuf::from(MEMORY), std::env::temp_dir()]
    }

    /// Makes the directory in the first place that takes it.
    fn make(name: &str) -> Result<PathBuf, Error> {
        let mut refused = None;
        for base in bases() {
            let folder = base.join(name);
            let _ = std::fs::remove_dir_all(&folder);
            let mut parts = ["", "cache", "data", "state", "config", "tmp", "webview"].iter();
            match parts.try_for_each(|part| std::fs::DirBuilder::new().mode(0o700).create(folder.join(part))) {
                Ok(()) => return Ok(folder),
                Err(why) => refused = Some(Error { folder: base.display().to_string(), why }),
            }
            let _ = std::fs::remove_dir_all(&folder);
        }
        Err(refused.unwrap_or_else(|| Error { folder: name.to_owned(), why: std::io::ErrorKind::NotFound.into() }))
    }

    /// Removes directories of our own whose process has ended.
    fn sweep(base: &Path) {
        let own = std::fs::metadata("/proc/self").map(|process| process.uid());
        for entry in std::fs::read_dir(base).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let process = name.to_str().and_then(|name| name.strip_prefix(PREFIX)?.parse::<u32>().ok());
            let Some(process) = process else { continue };
            let is_ours = entry.metadata().is_ok_and(|folder| own.as_ref().is_ok_and(|own| *own == folder.uid()));
            if is_ours && !Path::new("/proc").join(process.to_string()).exists() {
                let _ = std::fs::remove_dir_all(entry.path());
            }
        }
    }
}

/// Makes the private directory. Elsewhere than on Linux only the web view's own data go there.
#[cfg(not(target_os = "linux"))]
pub(crate) fn enter() -> Result<Session, Error> {
    let made = tempfile::Builder::new().prefix("haki-session-").tempdir();
    let failed = |why| Error { folder: std::env::temp_dir().display().to_string(), why };
    Ok(Session { folder: made.map_err(failed)?.keep() })
}
