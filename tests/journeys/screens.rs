//! Every screen, in a left-to-right and a right-to-left language: axe-core finds nothing, and a picture is kept.

use fantoccini::key::Key;

use crate::{choose, search, travel};

#[test]
fn no_screen_has_accessibility_violations() {
    travel(|window| async {
        window.assert_accessible("gate").await;
        window.picture("gate").await;
        for lang in ["en", "ar"] {
            choose(&window, lang).await;
            window.see("topic").await;
            window.assert_accessible(&format!("home-{lang}")).await;
            window.picture(&format!("home-{lang}")).await;

            search(&window, "Eurodac", "eurodac-access").await;
            window.assert_accessible(&format!("results-{lang}")).await;
            window.picture(&format!("results-{lang}")).await;

            window.click("[data-test='search-result'][data-item='eurodac-access']").await;
            window.see("page").await;
            window.see("page-sources").await;
            window.assert_accessible(&format!("page-{lang}")).await;
            window.picture(&format!("page-{lang}")).await;

            window.click("[data-test='language-menu']").await;
            window.see_css("[data-test='language-option']").await;
            window.assert_accessible(&format!("languages-{lang}")).await;
            window.picture(&format!("languages-{lang}")).await;
            window.strike(Key::Escape, 1).await;
            window.see_gone("[data-test='language-option']").await;

            window.click("[data-test='start']").await;
            window.click("[data-test='topic'][data-topic='data']").await;
            window.see("topic-screen").await;
            window.assert_accessible(&format!("topic-{lang}")).await;
            window.picture(&format!("topic-{lang}")).await;

            window.click("[data-test='start']").await;
            window.click("[data-test='library-link']").await;
            window.see("library").await;
            window.see_css("[data-test='bundle-open']").await;
            window.assert_accessible(&format!("library-{lang}")).await;
            window.picture(&format!("library-{lang}")).await;

            window.click("[data-test='leave']").await;
            window.see("gate").await;
        }
        window
    });
}
