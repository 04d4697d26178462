//! How a visit ends by itself, what a place sets, and that the page can reach nothing.

use std::net::TcpListener;
use std::path::PathBuf;

use fantoccini::key::Key;
use haki_tests::repository::{artifacts, prepared};
use haki_tests::window::Window;
use serde_json::json;
use tempfile::TempDir;

use crate::{choose, travel, travel_with};

/// Moves the page's clocks forward, as if nobody had touched the computer for so long.
async fn let_pass(window: &Window, seconds: u32) {
    let script = format!(
        "const steady = performance.now.bind(performance), wall = Date.now;
         performance.now = () => steady() + {seconds}000; Date.now = () => wall() + {seconds}000; return true"
    );
    window.run(&script).await;
}

#[test]
fn the_visit_ends_by_itself_and_any_key_goes_on() {
    travel(|window| async {
        choose(&window, "en").await;
        window.see_gone("[data-test='idle-warning']").await;
        let_pass(&window, 155).await;
        window.see("idle-warning").await;
        let spoken = "return document.querySelector('[role=alert]').textContent.includes('30')";
        window.wait_for(spoken).await;
        window.assert_accessible("idle-warning").await;
        window.picture("idle-warning").await;
        let leave = "const leave = document.querySelector('[data-test=leave]'); const box = leave.getBoundingClientRect();
             return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2).closest('[data-test=leave]') === leave";
        assert_eq!(window.run(leave).await, json!(true), "Leave is not covered");

        window.strike(Key::Shift, 1).await;
        window.see_gone("[data-test='idle-warning']").await;
        let_pass(&window, 200).await;
        window.see("gate").await;
        window.see_gone("[data-test='idle-warning']").await;
        window
    });
}

#[test]
fn the_gate_says_what_this_computer_keeps() {
    travel(|window| async {
        window.click("[data-test='keep-link']").await;
        window.see("keep").await;
        window.assert_accessible("keep").await;
        window.picture("keep").await;
        window.click("[data-test='back']").await;
        window.see("gate").await;
        window
    });
}

#[test]
fn a_wrong_file_of_the_place_is_named_with_its_line() {
    let (_folder, app) = app_with("printing = true\nleave = \"stay\"\n");
    travel_with(&app, |window| async {
        let names_line =
            "return document.querySelector('[data-test=place-problem]')?.textContent.includes('2') ?? false";
        window.wait_for(names_line).await;
        window.assert_accessible("gate-place-problem").await;
        window.picture("gate-place-problem").await;
        window.click("[data-test='library-link']").await;
        window.see("library").await;
        window.wait_for(names_line).await;
        window
    });
}

#[test]
fn a_place_sets_languages_and_says_whom_to_ask() {
    let (_folder, app) =
        app_with("languages = [\"uk\", \"ar\"]\nidle_minutes = 1\n[contact]\nname = \"Stadtbibliothek\"\n");
    travel_with(&app, |window| async {
        window.wait_for("return document.documentElement.lang === 'uk'").await;
        let order = "return [...document.querySelectorAll('[data-test=gate-language]')].slice(0, 2).map((one) => one.dataset.tag)";
        assert_eq!(window.run(order).await, json!(["uk", "ar"]));
        let contact = window.see("place-contact").await.text().await.expect("asks");
        assert!(contact.contains("Stadtbibliothek"), "{contact}");
        window.picture("gate-of-a-place").await;
        window
    });
}

#[test]
fn the_page_reaches_no_address() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.set_nonblocking(true).expect("does not wait");
    let address = listener.local_addr().expect("an address");
    travel(|window| async {
        let script = format!(
            "const done = arguments[arguments.length - 1], blocked = [];
             document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
             const image = new Image(); image.src = 'http://{address}/image';
             const style = document.createElement('link'); style.rel = 'stylesheet'; style.href = 'http://{address}/style';
             const script = document.createElement('script'); script.src = 'http://{address}/script';
             const frame = document.createElement('iframe'); frame.src = 'http://{address}/frame';
             document.head.append(style, script); document.body.append(frame);
             const socket = () => new Promise((resolve) => {{
                 try {{ const it = new WebSocket('ws://{address}'); it.onopen = () => resolve('open'); it.onerror = () => resolve('refused'); }}
                 catch {{ resolve('refused'); }} }});
             Promise.all([
                 fetch('http://{address}/').then(() => 'answered', () => 'refused'),
                 fetch('https://example.org/').then(() => 'answered', () => 'refused'),
                 socket(),
             ]).then((answers) => setTimeout(() => done([answers, [...new Set(blocked)].sort()]), 0));"
        );
        let answer = window.client.execute_async(&script, Vec::new()).await.expect("the script ends");
        let directives = ["connect-src", "frame-src", "img-src", "script-src-elem", "style-src-elem"];
        assert_eq!(answer, json!([["refused", "refused", "refused"], directives]), "what the policy blocked");
        window
    });
    assert!(listener.accept().is_err(), "somebody connected");
}

/// Returns a folder with the app of the journeys and a place's file beside it.
fn app_with(settings: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir_in(artifacts()).expect("a folder");
    let app = folder.path().join("haki-app");
    std::fs::hard_link(prepared("target/journeys/haki-app"), &app).expect("links the program");
    std::fs::write(folder.path().join("haki-place.toml"), settings).expect("writes");
    (folder, app)
}
