//! From the start of the process to a gate that can be used, beside an empty window in the same run.

use crate::Outcome;
use crate::figures::{Figures, millis};
use crate::machine::drop_file_cache;
use crate::programs::Program;
use crate::screen::{Appearance, Screen};

/// Starts with files in memory.
const WARM_RUNS: usize = 15;

/// Starts from the disk.
const COLD_RUNS: usize = 3;

/// Both, in turns: what else the machine does falls on both alike.
const PROGRAMS: [Program; 2] = [Program::App, Program::EmptyWindow];

/// Prints when the window was mapped, drew first, and was ready.
pub fn measure() -> Outcome<()> {
    let screen = Screen::open()?;
    println!("Milliseconds from the start of the process: median (smallest–largest).\n");
    println!("| | runs | window mapped | first frame | usable |\n|---|--:|--:|--:|--:|");
    let _ = run(&screen, 1, || Ok(()))?;
    print_rows("warm", &run(&screen, WARM_RUNS, || Ok(()))?);
    match run(&screen, COLD_RUNS, || Ok(drop_file_cache()?)) {
        Ok(cold) => print_rows("cold", &cold),
        Err(why) => println!("\nNot measured cold: {why}."),
    }
    Ok(())
}

type Rows = [Vec<Appearance>; 2];

fn run(screen: &Screen, times: usize, before: impl Fn() -> Outcome<()>) -> Outcome<Rows> {
    let mut rows = Rows::default();
    for _ in 0..times {
        for (program, row) in PROGRAMS.iter().zip(&mut rows) {
            before()?;
            let running = program.start(screen)?;
            row.push(running.appearance);
            running.close(screen)?;
        }
    }
    Ok(rows)
}

fn print_rows(kind: &str, rows: &Rows) {
    for (program, row) in PROGRAMS.iter().zip(rows) {
        let column = |of: fn(&Appearance) -> std::time::Duration| {
            Figures::of(row.iter().map(|appearance| millis(of(appearance))).collect()).spread()
        };
        let (mapped, first, ready) = (column(|a| a.mapped), column(|a| a.first_frame), column(|a| a.ready));
        println!("| {}, {kind} | {} | {mapped} | {first} | {ready} |", program.name(), row.len());
    }
}
