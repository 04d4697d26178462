//! The app as readers get it, with all its locks: driven by keys and looked at from outside.

use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::repository::prepared;

/// Longest wait for a condition. Conditions are awaited; nothing sleeps for a fixed time.
const WAIT: Duration = Duration::from_secs(60);

/// Time between two looks at a condition.
const LOOK: Duration = Duration::from_millis(60);

/// How the app is started.
#[derive(Default)]
pub struct Setup {
    /// Program and arguments that run the app, such as `strace …`; none runs it directly.
    pub under: Vec<OsString>,
    /// Another folder for the home; a new empty one without it.
    pub home: Option<PathBuf>,
    /// Another program than the build of the workspace, such as one with a place's file beside it.
    pub program: Option<PathBuf>,
}

/// A running app.
pub struct Locked {
    child: Child,
    home: PathBuf,
    window: String,
    process: u32,
    _home: Option<TempDir>,
}

/// What the screen shows of a window, byte for byte.
pub type Picture = Vec<u8>;

impl Locked {
    /// Starts the app and waits until its first screen stands still.
    pub fn start(setup: Setup) -> Self {
        let before = windows();
        let (mut child, own, home) = spawn(setup);
        let window = until("the window opens", || {
            assert!(child.try_wait().expect("asks").is_none(), "the app ended before its window opened");
            windows().into_iter().find(|window| !before.contains(window))
        });
        let process = xdotool(&["getwindowpid", &window]).trim().parse().expect("the window has a process");
        let app = Self { child, home, window, process, _home: own };
        app.settle_from(&Picture::new());
        app
    }

    /// Starts the app where it is expected to end by itself; returns its status and what it said.
    pub fn start_in_vain(setup: Setup) -> (Option<i32>, String) {
        let (mut child, own, _) = spawn(setup);
        let status = until("the app gives up", || child.try_wait().expect("asks"));
        let said = std::io::read_to_string(child.stderr.take().expect("is piped")).unwrap_or_default();
        drop(own);
        (status.code(), said)
    }

    /// Id of the app's own process.
    pub fn process(&self) -> u32 {
        self.process
    }

    /// The home that the app was given.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// The session's private directory.
    pub fn session(&self) -> PathBuf {
        let environment = std::fs::read(format!("/proc/{}/environ", self.process)).expect("reads the environment");
        let mark = environment.split(|byte| *byte == 0).find_map(|one| one.strip_prefix(b"HAKI_SESSION="));
        PathBuf::from(String::from_utf8(mark.expect("the session's mark").to_vec()).expect("UTF-8"))
    }

    /// Ids of the app's process and of those that it started.
    pub fn processes(&self) -> Vec<u32> {
        let mark = [b"HAKI_SESSION=", self.session().as_os_str().as_encoded_bytes()].concat();
        let entries = std::fs::read_dir("/proc").expect("reads /proc").flatten();
        let ids = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        let carries = |id: &u32| {
            let environment = std::fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
            environment.split(|byte| *byte == 0).any(|one| one == mark)
        };
        ids.filter(carries).collect()
    }

    /// Presses keys one after the other, by their X11 names (`Tab`, `ctrl+a`).
    pub fn press(&self, keys: &[&str]) {
        xdotool(&["windowfocus", &self.window]);
        xdotool(&[&["key", "--clearmodifiers", "--delay", "30"], keys].concat());
    }

    /// Types a text where the focus is, and waits until the screen shows something else than before.
    pub fn write(&self, text: &str) {
        let before = self.picture();
        xdotool(&["windowfocus", &self.window]);
        xdotool(&["type", "--clearmodifiers", "--delay", "15", text]);
        self.settle_from(&before);
    }

    /// Presses keys and waits until the screen shows something else and stands still.
    pub fn go(&self, keys: &[&str]) -> Picture {
        let before = self.picture();
        self.press(keys);
        self.settle_from(&before)
    }

    /// What the window shows now.
    pub fn picture(&self) -> Picture {
        until("the window can be seen", || try_picture(&self.window))
    }

    /// Waits until the window shows something else than `before` and then stands still for a while.
    pub fn settle_from(&self, before: &Picture) -> Picture {
        let (mut last, mut same) = (Picture::new(), 0);
        until("the screen changes and stands still", || {
            let now = try_picture(&self.window)?;
            same = if now == last { same + 1 } else { 0 };
            last = now;
            (same >= 3 && is_drawn(&last) && last != *before).then(|| last.clone())
        })
    }

    /// Waits until something stands in the lower half of the window, such as the answers to a search.
    pub fn see_lower_half(&self) {
        until("something stands in the lower half", || {
            let now = try_picture(&self.window)?;
            is_drawn_from(&now, 1, 2).then_some(())
        });
        self.settle_from(&Picture::new());
    }

    /// Keeps what the screen shows as `target/artifacts/<name>.png`.
    pub fn keep_picture(&self, name: &str) {
        let file = crate::repository::artifacts().join(format!("{name}.png"));
        let status = Command::new("import").args(["-window", &self.window]).arg(file).status();
        assert!(status.expect("ImageMagick's import starts").success(), "takes a picture");
    }

    /// Sends the app's own process a signal (`TERM`, `KILL`) and waits until all its processes have ended.
    pub fn end_by(mut self, signal: &str) {
        let processes = self.processes();
        let status = Command::new("kill").args([format!("-{signal}"), self.process.to_string()]).status();
        assert!(status.expect("kill starts").success());
        self.wait_for_end(&processes);
    }

    /// Waits until all these processes of the app have ended.
    pub fn wait_for_end(&mut self, processes: &[u32]) {
        until("the app ends", || self.child.try_wait().expect("asks"));
        until("its processes end", || processes.iter().all(|id| has_ended(*id)).then_some(()));
    }
}

impl Drop for Locked {
    /// Ends all that was started, also when a test fails.
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.child.wait();
    }
}

/// Waits until `look` returns something.
///
/// # Panics
/// If it never does.
pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(start.elapsed() < WAIT, "never: {what}");
        std::thread::sleep(LOOK);
    }
}

/// Returns whether a picture shows more than one colour.
pub fn is_drawn(picture: &Picture) -> bool {
    is_drawn_from(picture, 0, 1)
}

/// The same for what is left of a picture after `part` of `parts` of its height.
fn is_drawn_from(picture: &Picture, part: usize, parts: usize) -> bool {
    // X window dump: the header's length, then colours of 12 bytes each, then pixels of four bytes.
    let number = |at: usize| picture.get(at..at + 4).and_then(|four| Some(u32::from_be_bytes(four.try_into().ok()?)));
    let (Some(header), Some(colours)) = (number(0), number(76)) else { return false };
    let pixels = picture.get((header + 12 * colours) as usize..).unwrap_or_default();
    let pixels = &pixels[pixels.len() / 4 * part / parts * 4..];
    // A scroll bar is no content.
    let width = number(16).unwrap_or(1) as usize;
    let is_inside = |at: usize| at % width < width * 9 / 10;
    pixels.chunks_exact(4).enumerate().any(|(at, pixel)| is_inside(at) && pixel != &pixels[..4])
}

fn spawn(setup: Setup) -> (Child, Option<TempDir>, PathBuf) {
    let own = setup.home.is_none().then(|| tempfile::tempdir().expect("a home"));
    let home = setup.home.or_else(|| own.as_ref().map(|own| own.path().to_owned())).expect("one of them");
    let program = setup.program.unwrap_or_else(|| prepared("target/debug/haki-app"));
    let mut line = setup.under;
    line.extend([program.into(), "--library".into(), prepared("library").into()]);
    let child = Command::new(&line[0])
        .args(&line[1..])
        .env("HOME", &home)
        .env_remove("XDG_RUNTIME_DIR")
        .env("LANGUAGE", "en")
        .process_group(0)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the app starts");
    (child, own, home)
}

fn windows() -> Vec<String> {
    let output = Command::new("xdotool").args(["search", "--onlyvisible", "--name", "^Haki$"]).output();
    String::from_utf8_lossy(&output.expect("xdotool starts").stdout).lines().map(str::to_owned).collect()
}

fn xdotool(arguments: &[&str]) -> String {
    let output = Command::new("xdotool").args(arguments).output().expect("xdotool starts");
    assert!(output.status.success(), "xdotool {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn try_picture(window: &str) -> Option<Picture> {
    let output = Command::new("xwd").args(["-silent", "-id", window]).output().expect("xwd starts");
    (output.status.success() && !output.stdout.is_empty()).then_some(output.stdout)
}

fn has_ended(id: u32) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    // A process that ended and was not yet waited for is a zombie.
    status.is_empty() || status.rsplit(") ").next().is_some_and(|rest| rest.starts_with('Z'))
}
