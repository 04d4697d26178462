//! What a person does in the real window. Each journey runs on the library of `content/`.
//!
//! One window at a time: the journeys share a screen.

mod bad_libraries;
mod by_keyboard;
mod by_mouse;
mod ending;
mod screens;

use std::future::Future;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use haki_tests::repository::prepared;
use haki_tests::window::Window;

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Opens the window on the library of `content/`, lets `journey` use it, and closes it.
fn travel<F: Future<Output = Window>>(journey: impl FnOnce(Window) -> F) {
    travel_in(&prepared("library"), journey);
}

/// The same on another library.
fn travel_in<F: Future<Output = Window>>(library: &Path, journey: impl FnOnce(Window) -> F) {
    travel_on(&prepared("target/journeys/haki-app"), library, journey);
}

/// The same in another place of the app.
fn travel_with<F: Future<Output = Window>>(app: &Path, journey: impl FnOnce(Window) -> F) {
    travel_on(app, &prepared("library"), journey);
}

fn travel_on<F: Future<Output = Window>>(app: &Path, library: &Path, journey: impl FnOnce(Window) -> F) {
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let window = journey(Window::open_program(app, library).await).await;
        window.close().await;
    });
}

/// Chooses a language at the gate and waits for the home screen.
async fn choose(window: &Window, tag: &str) {
    window.click(&format!("[data-test='gate-language'][data-tag='{tag}']")).await;
    window.see("home").await;
}

/// Types into the search field and waits until `item` is among the results.
async fn search(window: &Window, query: &str, item: &str) {
    let field = window.see("search-input").await;
    field.send_keys(query).await.expect("types");
    window.see_css(&format!("[data-test='search-result'][data-item='{item}']")).await;
}

/// Switches the language by the menu of the top bar.
async fn switch(window: &Window, tag: &str) {
    window.click("[data-test='language-menu']").await;
    window.click(&format!("[data-test='language-option'][data-tag='{tag}']")).await;
    window.see_gone("[data-test='language-option']").await;
}

/// Waits until the window's root has this language and direction.
async fn assert_window(window: &Window, lang: &str, direction: &str) {
    let root = format!("document.documentElement.lang === '{lang}' && document.documentElement.dir === '{direction}'");
    window.wait_for(&format!("return {root}")).await;
}
