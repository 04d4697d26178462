//! The page's process on Linux: ended with all its memory by Leave, also when the page gets no keys or hangs.

use glib::prelude::*;
use gtk::prelude::*;
use tauri::AppHandle;
use webkit2gtk::{LoadEvent, WebView, WebViewExt};

use crate::desktop::clear_clipboards;
use crate::leave::leave;
use crate::shifts::Shifts;

/// Ends the visit at the third Shift even where the page gets no keys: an open list or dialog of the desktop, a page
/// that hangs.
pub(crate) fn watch_shifts(app: &AppHandle) {
    let (app, shifts) = (app.clone(), std::cell::RefCell::new(Shifts::default()));
    gdk::Event::set_handler(Some(move |event: &mut gdk::Event| {
        if event.event_type() == gdk::EventType::KeyPress {
            let shift_keys = [*gdk::keys::constants::Shift_L, *gdk::keys::constants::Shift_R];
            let is_shift = event.keyval().is_some_and(|key| shift_keys.contains(&key));
            if shifts.borrow_mut().press(is_shift, event.time()) {
                leave(&app);
            }
        }
        gtk::main_do_event(event);
    }));
}

/// Shows the web view again when a new page has come after [`renew`] or after its process ended by itself.
pub(crate) fn watch_page(web: &WebView) {
    web.connect_web_process_terminated(|web, _| web.reload());
    web.connect_load_changed(|web, event| {
        if event == LoadEvent::Finished && !web.is_visible() {
            web.show();
            web.grab_focus();
        }
    });
}

/// Covers the page, forgets it, and has it loaded anew by a new process.
pub(crate) fn renew(web: &WebView) {
    // Hiding comes first: the next frame shows the window's empty background.
    web.hide();
    close_dialogs();
    clear_clipboards();
    web.terminate_web_process();
}

/// Cancels dialogs of the desktop, such as the one for printing.
fn close_dialogs() {
    for window in gtk::Window::list_toplevels() {
        if let Some(dialog) = window.downcast_ref::<gtk::Dialog>() {
            dialog.response(gtk::ResponseType::Cancel);
        }
    }
}
