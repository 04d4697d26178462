//! Who may say what: TUF 1.0 metadata, verified. Bytes in, verdict out; no files, no clock.
//!
//! - [`verify`]: all metadata of a bundle against a trusted [`Root`], in one call.
//! - [`Workflow`]: the same, step by step, for callers that fetch one file at a time.
//! - [`Publisher`], [`map`]: who may publish for which namespace, and since which edition.
//! - [`Fingerprint`]: a root's keys as digits that people can read to each other.
//! - [`keys`], [`author`]: the publisher's side: keys, signing, deterministic metadata.
//!
//! Step numbers in comments are those of the TUF specification 1.0, "Detailed client workflow".
//! Expiry is reported, never refused: a reader without a network must not lose what they have.

mod delegation;
mod error;
mod fingerprint;
mod json;
mod key;
mod limits;
mod publisher;
mod roles;
mod root;
mod signed;
mod verify;

pub mod author;
pub mod keys;
pub mod map;

pub use error::Error;
pub use fingerprint::{Digits, Fingerprint};
pub use key::PublicKey;
pub use limits::Limits;
pub use publisher::{Publisher, PublisherKind, is_namespace};
pub use roles::{Hashes, Target, TargetFile};
pub use root::Root;
pub use verify::{Files, Known, Verified, Workflow, newest_root, verify};
