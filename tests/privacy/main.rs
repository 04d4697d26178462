//! What Haki leaves behind, and to whom it speaks: nothing and nobody, looked at from outside.
//!
//! All but [`no_network`] drive the app with its locks, on the library of `content/`. One window at a time: they share a
//! screen.

mod leaving;
mod memory;
mod no_network;
mod odd_machines;
mod traces;
mod visit;

use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// When the first of these tests began.
static BEGUN: LazyLock<SystemTime> = LazyLock::new(SystemTime::now);

/// Waits for the screen.
fn screen() -> MutexGuard<'static, ()> {
    LazyLock::force(&BEGUN);
    ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner)
}
