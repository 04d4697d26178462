//! Answers on standard output.

use std::io::{ErrorKind, Write};

/// Prints one line. If nobody reads any more (`haki search … | head`), the program ends quietly.
pub(crate) fn say(line: impl std::fmt::Display) {
    if let Err(error) = writeln!(std::io::stdout().lock(), "{line}") {
        let nobody_reads = error.kind() == ErrorKind::BrokenPipe;
        std::process::exit(if nobody_reads { 0 } else { 2 });
    }
}
