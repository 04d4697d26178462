//! Leave: the screen is empty before anything else, from every screen and whatever the app is doing.

use std::sync::atomic::{AtomicBool, Ordering};

use haki_tests::locked::{Locked, Picture, Setup, is_drawn};

use crate::screen;
use crate::visit::{enter, open_page, type_marker};

const LEAVE: [&str; 3] = ["Shift_L", "Shift_L", "Shift_L"];

#[test]
fn the_first_frame_after_leaving_is_empty_on_every_screen() {
    let _turn = screen();
    let app = Locked::start(Setup::default());
    let gate = app.picture();
    let screens: [(&str, &dyn Fn()); 4] = [
        ("home", &|| ()),
        ("results", &|| app.write("school")),
        ("topic", &|| {
            app.go(&["Down"]);
            app.go(&["Return"]);
        }),
        ("page", &|| open_page(&app)),
    ];
    for (name, open) in screens {
        enter(&app);
        open();
        app.see_lower_half();
        let frames = frames_while(&app, || {
            app.go(&LEAVE);
        });
        assert_first_new_frame_is_empty(&frames, name);
        assert!(app.settle_from(&Picture::new()).len() == gate.len(), "{name}: the gate is there again");
    }
    app.end_by("TERM");
}

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

/// Returns what the window showed while `act` ran, one picture after the other.
fn frames_while(app: &Locked, act: impl FnOnce()) -> Vec<Picture> {
    let mut frames = vec![app.picture()];
    let has_ended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let mut seen: Vec<Picture> = Vec::new();
            while !has_ended.load(Ordering::Relaxed) {
                let now = app.picture();
                if seen.last() != Some(&now) {
                    seen.push(now);
                }
            }
            seen
        });
        act();
        has_ended.store(true, Ordering::Relaxed);
        frames.extend(watch.join().expect("pictures were taken"));
    });
    frames
}

/// A blinking cursor changes a frame without being an answer: all that is close to the page counts as the page.
fn assert_first_new_frame_is_empty(frames: &[Picture], screen: &str) {
    let page = &frames[0];
    let shows_page = |frame: &&Picture| difference(frame, page) < 200;
    let first_new = frames.iter().find(|frame| !shows_page(frame)).expect("something else was shown");
    assert!(!is_drawn(first_new), "{screen}: the first frame after Leave shows something");
    let empty_at = frames.iter().position(|frame| frame == first_new).expect("it is there");
    assert!(!frames[empty_at..].iter().any(|frame| shows_page(&frame)), "{screen}: the page came back");
}

/// Returns how many bytes differ.
fn difference(one: &Picture, other: &Picture) -> usize {
    one.iter().zip(other).filter(|(a, b)| a != b).count() + one.len().abs_diff(other.len())
}
