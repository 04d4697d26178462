//! Leave: it works whatever the app is doing.

use haki_tests::locked::{Locked, Setup};

use crate::screen;
use crate::visit::{enter, type_marker};

const LEAVE: [&str; 3] = ["Shift_L", "Shift_L", "Shift_L"];

#[test]
fn leaving_works_while_the_page_hangs() {
    let _turn = screen();
    let app = Locked::start(Setup::default());
    enter(&app);
    type_marker(&app);
    let before = app.processes();
    let page = page_process(&app);
    signal(page, "STOP");
    app.go(&LEAVE);
    assert!(!app.processes().contains(&page), "the process of the page that hung is gone");
    assert!(app.processes().len() >= before.len(), "another one shows the gate");
    enter(&app);
    app.end_by("TERM");
}

/// Returns the process that draws the page.
fn page_process(app: &Locked) -> u32 {
    let is_page = |id: &u32| {
        std::fs::read_to_string(format!("/proc/{id}/cmdline")).is_ok_and(|line| line.contains("WebKitWebProcess"))
    };
    app.processes().into_iter().find(is_page).expect("a process draws the page")
}

fn signal(process: u32, name: &str) {
    let status = std::process::Command::new("kill").args([format!("-{name}"), process.to_string()]).status();
    assert!(status.expect("kill starts").success());
}
