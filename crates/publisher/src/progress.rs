//! Progress on long work, on standard error and only for a person who watches.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// Returns a bar over `steps`, with `message` before it.
pub(crate) fn bar(steps: usize, message: String) -> ProgressBar {
    let bar = ProgressBar::new(steps as u64).with_message(message);
    if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}") {
        bar.set_style(style);
    }
    bar
}

/// Returns a sign of life for work of unknown length.
pub(crate) fn spinner(message: String) -> ProgressBar {
    let spinner = ProgressBar::new_spinner().with_message(message);
    spinner.enable_steady_tick(Duration::from_millis(120));
    spinner
}
