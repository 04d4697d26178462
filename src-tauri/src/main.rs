//! The window: one web view on the files of `ui/`, the reader behind it, and the locks around both.
//!
//! Order matters: private directory and environment, then the kernel's locks, then the web view, which inherits them.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
#[cfg(target_os = "linux")]
mod desktop;
mod leave;
mod library_folder;
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
mod lock;
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
mod page_process;
mod place;
mod session;
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
mod shifts;

use std::process::ExitCode;

use commands::SessionLibrary;
use haki_messages::Messages;
use place::Place;
use tauri::{Manager, WebviewUrl, WebviewWindowBuilder};

/// Name of the one window.
const WINDOW: &str = "main";

/// Memory that is given back is overwritten first: what somebody typed does not stay in it.
#[global_allocator]
static OVERWRITING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// Size of the window when it opens, in logical pixels; it fits an old 1024×600 screen.
const WINDOW_SIZE: (f64, f64) = (1180.0, 800.0);

/// Smallest size, in logical pixels: the narrowest page that still reads (WCAG 2.2, 1.4.10).
const WINDOW_SIZE_MIN: (f64, f64) = (320.0, 400.0);

fn main() -> ExitCode {
    let messages = Messages::new(&sys_locale::get_locales().collect::<Vec<_>>());
    match run(&messages) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", messages.text(error.message_id(), &[("why", error.to_string().into())]));
            ExitCode::FAILURE
        }
    }
}

/// Why the window cannot open.
#[derive(Debug, thiserror::Error)]
enum Error {
    /// No private directory could be made for the session.
    #[error(transparent)]
    Session(#[from] session::Error),
    /// The kernel's locks could not be set.
    #[cfg(all(target_os = "linux", not(feature = "e2e")))]
    #[error(transparent)]
    Lock(#[from] lock::Error),
    /// The web view could not start.
    #[error(transparent)]
    Window(#[from] tauri::Error),
}

impl Error {
    fn message_id(&self) -> &'static str {
        match self {
            Self::Session(_) => "app-session-failed",
            #[cfg(all(target_os = "linux", not(feature = "e2e")))]
            Self::Lock(_) => "app-lock-failed",
            Self::Window(_) => "app-window-failed",
        }
    }
}

fn run(messages: &Messages) -> Result<(), Error> {
    let session = session::enter()?;
    #[cfg(all(target_os = "linux", not(feature = "e2e")))]
    lock::close(session.folder())?;

    let place = Place::find();
    let full_screen = place.settings.full_screen;
    let title = messages.text("window-title", &[]);
    let data = session.folder().join("webview");
    tauri::Builder::default()
        .manage(SessionLibrary::new(library_folder::find()))
        .manage(place)
        .invoke_handler(tauri::generate_handler![
            commands::start,
            commands::home,
            commands::topic,
            commands::search,
            commands::page,
            commands::library,
            commands::settings,
            commands::leave,
        ])
        .setup(move |app| {
            let handle = app.handle().clone();
            std::thread::spawn(move || {
                handle.state::<SessionLibrary>().reader();
            });
            let window = WebviewWindowBuilder::new(app, WINDOW, WebviewUrl::App("index.html".into()))
                .title(title)
                .inner_size(WINDOW_SIZE.0, WINDOW_SIZE.1)
                .min_inner_size(WINDOW_SIZE_MIN.0, WINDOW_SIZE_MIN.1)
                .center()
                .fullscreen(full_screen)
                .decorations(!full_screen)
                .data_directory(data)
                .incognito(cfg!(not(feature = "e2e")))
                .general_autofill_enabled(false)
                .build()?;
            #[cfg(target_os = "linux")]
            attend(&window)?;
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(move |_, event| {
            if matches!(event, tauri::RunEvent::Exit) {
                #[cfg(target_os = "linux")]
                desktop::clear_clipboards();
                session.remove();
            }
        });
    Ok(())
}

/// Attends to what happens around the page.
#[cfg(target_os = "linux")]
fn attend(window: &tauri::WebviewWindow) -> tauri::Result<()> {
    desktop::end_on_signals(window.app_handle());
    #[cfg(not(feature = "e2e"))]
    {
        page_process::watch_shifts(window.app_handle());
        window.with_webview(|platform| page_process::watch_page(&platform.inner()))?;
    }
    Ok(())
}
