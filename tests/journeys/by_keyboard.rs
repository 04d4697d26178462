//! The same journey without a mouse.

use fantoccini::key::Key;
use haki_tests::window::Window;
use serde_json::json;

use crate::{assert_window, travel};

/// Most presses of Tab until something must have the focus.
const TABS_MAX: usize = 80;

#[test]
fn the_whole_journey_by_keyboard_alone() {
    travel(|window| async {
        tab_to(&window, "[data-test='gate-filter']").await;
        window.press("العر").await;
        window.wait_for("return document.querySelectorAll('[data-test=gate-language]').length < 12").await;
        tab_to(&window, "[data-test='gate-language'][data-tag='ar']").await;
        press(&window, Key::Enter).await;
        window.see("home").await;
        assert_window(&window, "ar", "rtl").await;

        tab_to(&window, "[data-test='search-input']").await;
        window.press("بصمات").await;
        window.see_css("[data-test='search-result'][data-item='biometrics-rights']").await;
        tab_to(&window, "[data-test='search-result'][data-item='biometrics-rights']").await;
        press(&window, Key::Enter).await;
        window.see("page").await;

        tab_to(&window, "[data-test='compare-select']").await;
        choose_in_select(&window, "de").await;
        window.see_css("[data-test='compare-column'][data-lang='de']").await;

        tab_to(&window, "[data-test='back']").await;
        press(&window, Key::Enter).await;
        window.see("search-input").await;

        tab_to(&window, "[data-test='language-menu']").await;
        press(&window, Key::Enter).await;
        tab_to(&window, "[data-test='language-option'][data-tag='uk']").await;
        press(&window, Key::Enter).await;
        window.wait_for("return document.documentElement.lang === 'uk'").await;
        assert_window(&window, "uk", "ltr").await;

        tab_to(&window, "[data-test='leave']").await;
        press(&window, Key::Enter).await;
        window.see("gate").await;
        window
    });
}

/// Presses Tab until the element that the selector matches has the focus.
async fn tab_to(window: &Window, selector: &str) {
    window.see_css(selector).await;
    let has_focus = format!("return document.activeElement.matches({})", json!(selector));
    for _ in 0..TABS_MAX {
        if window.run(&has_focus).await == json!(true) {
            return;
        }
        press(window, Key::Tab).await;
    }
    window.picture("failed").await;
    panic!("{selector} cannot be reached with Tab");
}

async fn press(window: &Window, key: Key) {
    window.press(&char::from(key).to_string()).await;
}

/// Moves through a native list by its arrow keys until the option is chosen.
async fn choose_in_select(window: &Window, tag: &str) {
    let chosen = format!("return document.activeElement.value === '{tag}'");
    for _ in 0..600 {
        if window.run(&chosen).await == json!(true) {
            return;
        }
        press(window, Key::Down).await;
    }
    panic!("the option {tag} cannot be reached with the arrow keys");
}
