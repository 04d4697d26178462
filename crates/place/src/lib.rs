//! The settings of a place: one file, `haki-place.toml`, that a library or an organisation puts beside the app.
//!
//! - [`read`]: text in, settings out; a file with any mistake counts for nothing, and the safest values hold.
//! - [`Settings`]: what can be set, with what holds without a file.
//! - [`View`]: what the window receives.
//!
//! Nothing here opens a file.

mod read;
mod settings;

pub use read::{Error, read};
pub use settings::{Contact, Leaving, Problem, SessionKind, Settings, View};

/// Name of the file, beside the app.
pub const FILE_NAME: &str = "haki-place.toml";

/// Largest file that is read, in bytes (64 KiB).
pub const FILE_BYTES_MAX: u64 = 64 << 10;
