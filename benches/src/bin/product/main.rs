//! Measures the product as a reader meets it; prints Markdown tables for docs/performance.md.
//!
//! `product [start] [memory] [keystrokes] [bundles]`: all of them, or the ones named.
//!
//! Needs what `cargo xtask bench` prepares: the library, the app in release, the same app with a WebDriver's way
//! in, the empty window, and a screen of its own (Xvfb). No threshold is checked: figures are read, not obeyed.

mod bundles;
mod figures;
mod keystrokes;
mod machine;
mod memory;
mod programs;
mod screen;
mod start;

use std::error::Error;

/// Any failure: a benchmark that cannot measure says why and ends.
type Outcome<T> = Result<T, Box<dyn Error>>;

/// A measurement: it prints its own table.
type Measurement = fn() -> Outcome<()>;

/// The measurements by name, in the order of the report.
const MEASUREMENTS: [(&str, Measurement); 4] = [
    ("start", start::measure),
    ("keystrokes", keystrokes::measure),
    ("bundles", bundles::measure),
    ("memory", memory::measure),
];

fn main() -> Outcome<()> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    if let Some(unknown) = wanted.iter().find(|name| MEASUREMENTS.iter().all(|(known, _)| known != name)) {
        return Err(format!("there is no measurement `{unknown}`").into());
    }
    println!("{}\n", machine::describe());
    for (name, measure) in MEASUREMENTS {
        if wanted.is_empty() || wanted.iter().any(|wanted| wanted == name) {
            println!("### {name}\n");
            measure()?;
            println!("\nLoad then: {}.\n", machine::load());
        }
    }
    Ok(())
}
