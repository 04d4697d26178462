//! The bundle: one file that proves itself.
//!
//! - [`Bundle`]: opens a file against the publishers that are trusted; entries are checked before use.
//! - [`Manifest`]: what a bundle says of itself, and what its entries must be.
//! - [`Store`], [`to_sqlite`]: the content as a database, from and to the content model.
//! - [`write_unsigned`], [`seal`]: the publisher's side.
//! - [`Medium`]: where the bytes come from; this crate opens no file.
//!
//! Nothing is parsed before it is verified, but for the ZIP's headers and the signatures themselves.

mod bundle;
mod entries;
mod error;
mod manifest;
mod medium;
mod signatures;
mod store;
mod unsigned;
mod zip;

pub use bundle::{Bundle, Signer};
pub use error::Error;
pub use manifest::{BLOCK_BYTES, Entry, FORMAT, MANIFEST_BYTES_MAX, MANIFEST_NAME, Manifest, WHOLE_BYTES_MAX};
pub use medium::Medium;
pub use signatures::{META_BYTES_MAX, unverified_roots};
pub use store::{CONTENT_NAME, Card, Store, StoredItem, to_sqlite};
pub use unsigned::{Unsigned, seal, write_unsigned};
pub use zip::{BUNDLE_BYTES_MAX, ENTRIES_MAX, ENTRY_BYTES_MAX, NAME_BYTES_MAX};
