//! The Linux desktop around the window: clipboards, and signals that end a program.

use tauri::AppHandle;

/// Signals by which a desktop or a person ends a program: `SIGHUP`, `SIGINT`, `SIGTERM`.
const ENDING_SIGNALS: [i32; 3] = [1, 2, 15];

/// Ends the program in order when a signal asks for it, so that the session's directory goes with it.
pub(crate) fn end_on_signals(app: &AppHandle) {
    for signal in ENDING_SIGNALS {
        let app = app.clone();
        glib::unix_signal_add(signal, move || {
            app.exit(0);
            glib::ControlFlow::Break
        });
    }
}

/// Empties the clipboard and the selection where they hold something of this program, and leaves others' alone.
pub(crate) fn clear_clipboards() {
    for selection in [gdk::SELECTION_CLIPBOARD, gdk::SELECTION_PRIMARY] {
        // Without effect if another program has put its own there since.
        gtk::Clipboard::get(&selection).clear();
    }
}
