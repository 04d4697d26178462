//! Declares the commands that the window may call; there are no others.

fn main() {
    let commands = &["start", "home", "topic", "search", "page", "library", "settings", "leave"];
    let manifest = tauri_build::AppManifest::new().commands(commands);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)).expect("the app's manifest is valid");
}
