//! A visit to every screen, and the words typed in it that must be nowhere afterwards.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use haki_tests::locked::Locked;

use crate::memory;

/// What every marker begins with, put together so that it stands in no source and no program.
fn mark() -> String {
    "tisivqz".chars().rev().collect()
}

/// Number of markers typed into the filter of the gate.
const AT_THE_GATE: usize = 4;

/// Number of markers typed in all.
const MARKERS: usize = 20;

/// Stops before the end, backwards from the filter: two for the size of the text, skip, Leave, the window itself.
const STOPS_OF_THE_TOP_BAR: usize = 5;

fn marker(number: usize) -> String {
    let letter = |digit: usize| char::from(b"abcdefghij"[digit % 10]);
    format!("{}{}{}", mark(), letter(number / 10), letter(number))
}

/// Types all markers and opens every screen. It ends on a page, with the last marker in the search behind it.
pub(crate) fn see_everything(app: &Locked) {
    app.keep_picture("locked-gate");
    open_from_the_gates_end(app);
    for number in 0..AT_THE_GATE {
        app.write(&marker(number));
        app.go(&["ctrl+a", "BackSpace"]);
    }
    app.write("English");
    app.go(&["Return"]);
    app.keep_picture("locked-home");
    for number in AT_THE_GATE..MARKERS {
        app.write(&marker(number));
        app.go(&["ctrl+a", "BackSpace"]);
    }
    // The first topic, and back to the search.
    app.go(&["Down"]);
    app.go(&["Return"]);
    app.keep_picture("locked-topic");
    app.go(&["alt+Left"]);
    open_page(app);
    app.keep_picture("locked-page");
}

/// Opens the two screens whose links stand last at the gate: backwards over the top bar, the focus comes to the end.
fn open_from_the_gates_end(app: &Locked) {
    for (name, links_before_the_end) in [("library", 0), ("keep", 1)] {
        for _ in 0..STOPS_OF_THE_TOP_BAR + 1 + links_before_the_end {
            app.press(&["shift+Tab"]);
        }
        app.go(&["Return"]);
        app.keep_picture(&format!("locked-{name}"));
        app.go(&["alt+Left"]);
    }
}

/// Opens a page by a search that also holds a marker.
pub(crate) fn open_page(app: &Locked) {
    app.write("fingerprints");
    app.see_lower_half();
    app.go(&["Down"]);
    app.go(&["Return"]);
}

/// Goes from the gate to the home screen in English.
pub(crate) fn enter(app: &Locked) {
    app.write("English");
    app.go(&["Return"]);
}

/// Types one marker into the search.
pub(crate) fn type_marker(app: &Locked) {
    app.write(&marker(7));
}

/// Asserts that no file written since the tests began holds a marker.
pub(crate) fn assert_no_marker_on_disk(home: &Path, when: &str) {
    let control = home.join("control");
    if std::fs::write(&control, marker(0)).is_ok() {
        assert_eq!(files_with_a_marker(home).trim(), control.to_string_lossy(), "the search finds what is there");
        std::fs::remove_file(&control).expect("removes it");
    }
    assert_eq!(files_with_a_marker(home), "", "{when}: files that hold what was typed");
}

fn files_with_a_marker(home: &Path) -> String {
    let begun = crate::BEGUN.duration_since(std::time::UNIX_EPOCH).expect("after 1970").as_secs().saturating_sub(1);
    let system = ["/tmp", "/var/tmp", "/dev/shm", "/run", "/var/cache"].map(PathBuf::from);
    // Some libraries take the home of the password file, whatever HOME says.
    let mut roots: Vec<PathBuf> = system.into_iter().chain(std::env::home_dir()).collect();
    if !roots.iter().any(|root| home.starts_with(root)) {
        roots.push(home.to_owned());
    }
    let search = |pattern: &String| {
        let mut find = Command::new("find");
        find.args(&roots).args(["-xdev", "-type", "f", "-newermt", &format!("@{begun}")]);
        find.args(["-exec", "grep", "-l", "-a", "-P", pattern, "{}", "+"]).stderr(Stdio::null());
        String::from_utf8_lossy(&find.output().expect("find starts").stdout).into_owned()
    };
    patterns().iter().map(search).collect()
}

/// Returns the processes whose memory holds a marker.
pub(crate) fn processes_that_hold_a_marker(app: &Locked) -> Vec<String> {
    let name = |id: u32| std::fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default().trim().to_owned();
    app.processes().into_iter().filter(|id| memory::holds(*id, &mark())).map(name).collect()
}

/// A marker's beginning as UTF-8 and as UTF-16.
fn patterns() -> [String; 2] {
    [mark(), mark().chars().map(|letter| format!("{letter}\\x00")).collect()]
}
