//! What the tests across crates share.
//!
//! - [`window`]: the real window, driven through a WebDriver.
//! - [`publishing`]: small signed libraries with a key of their own.
//! - [`repository`]: where things are.

pub mod publishing;
pub mod repository;
pub mod window;
