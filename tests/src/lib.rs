//! What the tests across crates share.
//!
//! - [`window`]: the real window, driven through a WebDriver.
//! - [`locked`]: the app with all its locks, driven by keys and looked at from outside.
//! - [`publishing`]: small signed libraries with a key of their own.
//! - [`repository`]: where things are.

pub mod locked;
pub mod publishing;
pub mod repository;
pub mod window;
