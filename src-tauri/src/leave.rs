//! Ending a visit: what was typed and read goes, and the gate opens or the window closes.

use haki_place::Leaving;
use tauri::{AppHandle, Manager};

use crate::WINDOW;
use crate::place::Place;

/// Ends the visit in the window. May be called from any thread, and again while it runs.
pub(crate) fn leave(app: &AppHandle) {
    let Some(window) = app.get_webview_window(WINDOW) else { return };
    match app.state::<Place>().settings.leave {
        Leaving::Close => {
            let _ = window.hide();
            app.exit(0);
        }
        Leaving::Gate => renew(&window),
    }
}

/// Ends the process that drew the page, with all its memory, and opens the gate in a new one.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
fn renew(window: &tauri::WebviewWindow) {
    let renewed = window.with_webview(|platform| crate::page_process::renew(&platform.inner()));
    if renewed.is_err() {
        window.app_handle().exit(1);
    }
}

/// Loads the gate anew. A WebDriver would lose the page with its process; other systems offer no more.
#[cfg(not(all(target_os = "linux", not(feature = "e2e"))))]
fn renew(window: &tauri::WebviewWindow) {
    #[cfg(target_os = "linux")]
    let _ = window.run_on_main_thread(crate::desktop::clear_clipboards);
    #[cfg(not(target_os = "linux"))]
    let _ = window.clear_all_browsing_data();
    if window.reload().is_err() {
        window.app_handle().exit(1);
    }
}
