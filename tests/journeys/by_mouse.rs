//! Gate → search in Arabic → open → side by side with German → back → switch to Ukrainian, by mouse.

use fantoccini::key::Key;
use haki_tests::window::Window;
use serde_json::json;

use crate::{assert_window, choose, search, switch, travel};

#[test]
fn from_the_gate_to_a_page_in_two_languages_and_on_in_a_third() {
    travel(|window| async {
        choose(&window, "ar").await;
        assert_window(&window, "ar", "rtl").await;
        window.picture("home-ar").await;

        search(&window, "بصمات", "biometrics-rights").await;
        window.picture("results-ar").await;
        window.click("[data-test='search-result'][data-item='biometrics-rights']").await;
        window.see("page").await;
        let title = window.see("page-title").await;
        assert_eq!(title.attr("lang").await.expect("asks").as_deref().unwrap_or("ar"), "ar");
        assert_page_is_whole(&window).await;
        window.picture("page-ar").await;

        compare(&window, "de").await;
        window.picture("page-ar-de").await;
        assert_aligned(&window, "ar", "de").await;

        window.click("[data-test='back']").await;
        window.see("search-input").await;
        window.see_css("[data-test='search-result'][data-item='biometrics-rights']").await;
        window.click("[data-test='search-result'][data-item='biometrics-rights']").await;
        window.see("page").await;

        switch(&window, "uk").await;
        assert_window(&window, "uk", "ltr").await;
        window.see("page").await;
        let shown = "return document.querySelector('[data-test=page-title]').textContent.includes('відбитк')";
        window.wait_for(shown).await;
        window.picture("page-uk").await;
        window
    });
}

#[test]
fn a_page_that_lacks_the_language_says_so_and_offers_what_it_has() {
    travel(|window| async {
        // Romansh has the Declaration and none of the EU pages.
        window.see("gate-filter").await.send_keys("rumantsch").await.expect("types");
        choose(&window, "rm").await;
        search(&window, "Eurodac", "eurodac-access").await;
        window.click("[data-test='search-result'][data-item='eurodac-access']").await;
        window.see("page-missing").await;
        window.picture("page-missing").await;
        window.click("[data-test='missing-language'][data-tag='de']").await;
        window.see("page").await;
        window
    });
}

#[test]
fn leaving_clears_the_screen_from_everywhere() {
    travel(|window| async {
        choose(&window, "en").await;
        search(&window, "fingerprints", "biometrics-rights").await;
        window.click("[data-test='leave']").await;
        window.see("gate").await;
        choose(&window, "en").await;
        let typed = window.run("return document.querySelector('[data-test=search-input]').value").await;
        assert_eq!(typed, json!(""), "what was typed is gone");

        search(&window, "school", "school").await;
        window.strike(Key::Shift, 3).await;
        window.see("gate").await;
        window
    });
}

/// Chooses the second language of a page.
async fn compare(window: &Window, tag: &str) {
    window.see("compare-select").await;
    let script = format!(
        "const select = document.querySelector('[data-test=compare-select]');
         select.value = '{tag}'; select.dispatchEvent(new Event('change', {{ bubbles: true }})); return select.value"
    );
    assert_eq!(window.run(&script).await, json!(tag));
    window.see_css(&format!("[data-test='compare-column'][data-lang='{tag}']")).await;
}

/// Every block stands beside its translation: same top, other side.
async fn assert_aligned(window: &Window, left: &str, right: &str) {
    let script = format!(
        "const blocks = (lang) => [...document.querySelectorAll(`[data-test=page-block][lang='${{lang}}']`)];
         const [a, b] = [blocks('{left}'), blocks('{right}')];
         if (a.length < 10 || a.length !== b.length) return [a.length, b.length];
         const off = a.filter((block, i) => Math.abs(block.getBoundingClientRect().top - b[i].getBoundingClientRect().top) > 2
             || block.getBoundingClientRect().left === b[i].getBoundingClientRect().left);
         return off.length;"
    );
    assert_eq!(window.run(&script).await, json!(0), "blocks that do not stand beside each other");
}

/// The page shows what every page must: answer, who will know, sources, dates, translation, signature.
async fn assert_page_is_whole(window: &Window) {
    for part in ["page-summary", "page-block", "page-sources", "page-about", "page-draft"] {
        window.see(part).await;
    }
    let text = window.run("return document.querySelector('[data-test=page-about]').textContent").await;
    let text = text.as_str().unwrap_or_default();
    assert!(text.contains("2026"), "the day of the check: {text}");
    assert!(text.contains("Haki"), "the signer: {text}");
}
