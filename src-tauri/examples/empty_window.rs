//! The emptiest window of the app's kind: same builder settings, no page, no commands, no locks.
//!
//! `cargo xtask bench product` measures the app's start beside it.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let data = tempfile::tempdir()?;
    let folder = data.path().to_owned();
    tauri::Builder::default()
        .setup(move |app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::External("about:blank".parse()?))
                .title("Haki")
                .inner_size(1180.0, 800.0)
                .min_inner_size(320.0, 400.0)
                .center()
                .data_directory(folder)
                .incognito(true)
                .build()?;
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(move |_, event| {
            if matches!(event, tauri::RunEvent::Exit) {
                let _ = std::fs::remove_dir_all(data.path());
            }
        });
    Ok(())
}
