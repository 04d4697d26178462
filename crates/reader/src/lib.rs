//! What a reader can ask, without a window.

pub mod view;
