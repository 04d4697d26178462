//! What a reader can ask, without a window.
//!
//! - [`Reader`]: the one façade of the app and of `haki search`.
//! - [`view`]: what screens receive.
//! - [`trusted_publishers`]: whose signatures count, fixed when the program was built.

mod card;
mod circle;
mod languages;
mod library;
mod medium;
mod page;
mod reader;
mod sanitise;
mod searching;
mod trusted;
pub mod view;

pub use library::LibraryProblem;
pub use reader::{Error, Reader};
pub use searching::build_index;
pub use trusted::{TrustError, publishers_in, trusted_publishers};
