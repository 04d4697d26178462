//! The programs that are measured, started as a reader starts them.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use haki_tests::repository::prepared;

use crate::Outcome;
use crate::screen::{Appearance, Contents, Screen};

/// Longest time that a program may take to end.
const END: Duration = Duration::from_secs(10);

/// A program with one window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// The app as it is shipped, on the library of `content/`.
    App,
    /// A window of the same toolkit with nothing in it.
    EmptyWindow,
}

impl Program {
    /// Returns its name for the reader of a table.
    pub fn name(self) -> &'static str {
        match self {
            Self::App => "Haki",
            Self::EmptyWindow => "empty window",
        }
    }

    fn contents(self) -> Contents {
        match self {
            Self::App => Contents::Words,
            Self::EmptyWindow => Contents::Nothing,
        }
    }

    fn command(self) -> Command {
        match self {
            Self::App => {
                let mut app = Command::new(prepared("target/release/haki-app"));
                app.arg("--library").arg(library());
                app
            }
            Self::EmptyWindow => {
                let mut empty = Command::new(prepared("target/release/examples/empty_window"));
                // The app sets these for itself; they change how WebKit draws and what it looks for.
                empty
                    .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
                    .env("GSETTINGS_BACKEND", "memory")
                    .env("GIO_USE_VFS", "local")
                    .env("GIO_USE_NETWORK_MONITOR", "base")
                    .env("GST_REGISTRY_UPDATE", "no");
                empty
            }
        }
    }

    /// Starts it and watches until its window has come to rest.
    pub fn start(self, screen: &Screen) -> Outcome<Running> {
        let mut command = self.command();
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let started = Instant::now();
        let mut child = command.spawn()?;
        match screen.watch(started, self.contents()) {
            Ok(appearance) => Ok(Running { child, appearance }),
            Err(error) => {
                let _ = child.kill();
                let _ = child.wait();
                Err(error)
            }
        }
    }
}

/// Returns the library of `content/`.
pub fn library() -> PathBuf {
    prepared("library")
}

/// Returns the app with a WebDriver's way in, otherwise as it is shipped.
pub fn journey_app() -> PathBuf {
    prepared("target/journeys/release/haki-app")
}

/// A program whose window is open.
pub struct Running {
    child: Child,
    /// How its window appeared.
    pub appearance: Appearance,
}

impl Running {
    /// Returns the id of its first process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Closes the window and waits until the program has ended.
    pub fn close(mut self, screen: &Screen) -> Outcome<()> {
        screen.ask_to_close(self.appearance.window)?;
        let asked = Instant::now();
        while self.child.try_wait()?.is_none() {
            if asked.elapsed() > END {
                self.child.kill()?;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

/// Returns the files of the library.
pub fn bundle_files() -> Outcome<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(library())?.map(|entry| Ok(entry?.path())).collect::<Outcome<_>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "haki"));
    files.sort();
    Ok(files)
}

/// Returns the name of a file.
pub fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
