//! The content model, and the authoring tree that it is read from.
//!
//! - [`model`](Content): what a bundle says, whatever form it came from.
//! - [`authoring`]: reads and checks the folders of TOML and Markdown that authors write
//!   (`docs/content.md`), from bytes that the caller has read.
//! - [`digits`], [`plain_text`], [`escape_html`]: small questions about text.

pub mod authoring;
mod model;
mod text;

pub use model::*;
pub use text::{digits, escape_html, plain_text};
