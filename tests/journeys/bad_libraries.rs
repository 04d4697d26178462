//! Libraries that are not as they should be: the window stays usable and says what is wrong.

use haki_tests::publishing::{TestPublisher, content};
use haki_tests::repository::prepared;

use crate::{choose, search, travel_in};

#[test]
fn what_is_refused_is_listed_and_everything_else_works() {
    let folder = tempfile::tempdir().expect("a folder");
    let good = std::fs::read(prepared("library/eu.haki")).expect("the EU bundle");
    let mut flipped = std::fs::read(prepared("library/udhr.haki")).expect("the Declaration");
    let at = flipped.len() - 100;
    flipped[at] ^= 1;
    let stranger = TestPublisher::new(9, &["eu"]).bundle(&content("eu", 1));
    for (name, bytes) in [("eu.haki", &good), ("flipped.haki", &flipped), ("stranger.haki", &stranger)] {
        std::fs::write(folder.path().join(name), bytes).expect("writes");
    }
    travel_in(folder.path(), |window| async {
        choose(&window, "ar").await;
        search(&window, "بصمات", "biometrics-rights").await;
        window.click("[data-test='search-clear']").await;
        window.click("[data-test='library-link']").await;
        window.see("library").await;
        window.see_css("[data-test='bundle-open'][data-file='eu.haki']").await;
        for (file, code) in [("flipped.haki", "bundle-damaged"), ("stranger.haki", "bundle-publisher-unknown")] {
            window.see_css(&format!("[data-test='bundle-refused'][data-file='{file}'][data-code='{code}']")).await;
        }
        window.picture("library-refused-ar").await;
        window
    });
}

#[test]
fn no_library_at_all_still_opens_the_window() {
    let folder = tempfile::tempdir().expect("a folder");
    let nowhere = folder.path().join("nowhere");
    for library in [folder.path(), nowhere.as_path()] {
        travel_in(library, |window| async {
            window.see("gate").await;
            window.picture("gate-no-library").await;
            window
        });
    }
}
