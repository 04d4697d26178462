//! Resident memory: the proportional share (PSS) of each process, so that what several share counts once.

use std::fs::read_to_string;
use std::path::PathBuf;
use std::time::Duration;

use haki_tests::window::Window;

use crate::Outcome;
use crate::programs::{Program, file_name, journey_app, library};
use crate::screen::Screen;

/// Time in which a screen comes to rest before its memory is read.
const REST: Duration = Duration::from_secs(2);

/// What is searched and read before the second reading.
const QUERY: &str = "Fingerabdruck";

/// Memory of one kind of process.
struct Share {
    program: String,
    pss_bytes: u64,
}

/// Prints the memory at the gate and after a search and a page.
pub fn measure() -> Outcome<()> {
    println!("MB (10⁶ bytes) of proportional memory (PSS in `/proc/<id>/smaps_rollup`).\n");
    println!("| | app | network process | web process | all |\n|---|--:|--:|--:|--:|");
    let screen = Screen::open()?;
    for program in [Program::EmptyWindow, Program::App] {
        let running = program.start(&screen)?;
        std::thread::sleep(REST);
        let what = if program == Program::App { "Haki, gate" } else { "empty window" };
        print_row(what, &shares(running.process())?);
        running.close(&screen)?;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(walk())
}

/// The same in the app that a WebDriver drives: only there can a program choose, search and open.
async fn walk() -> Outcome<()> {
    let window = Window::open_program(&journey_app(), &library()).await;
    let app = processes().find(|process| program(*process).as_ref() == Some(&journey_app()));
    let app = app.ok_or("the app's process is not found")?;
    let rest = || tokio::time::sleep(REST);
    rest().await;
    print_row("driven, gate", &shares(app)?);
    window.click("[data-test='gate-language'][data-tag='de']").await;
    window.see("search-input").await.send_keys(QUERY).await?;
    window.see("search-result").await;
    rest().await;
    print_row("driven, after a search", &shares(app)?);
    window.click("[data-test='search-result']").await;
    window.see("page").await;
    rest().await;
    print_row("driven, after a page", &shares(app)?);
    window.close().await;
    Ok(())
}

fn print_row(what: &str, shares: &[Share]) {
    let sum = |wanted: &dyn Fn(&str) -> bool| {
        let of_kind = shares.iter().filter(|share| wanted(&share.program));
        of_kind.map(|share| share.pss_bytes).sum::<u64>() as f64 / 1e6
    };
    let (network, web) = (sum(&|name| name.contains("Network")), sum(&|name| name.contains("WebProcess")));
    let all = sum(&|_| true);
    println!("| {what} | {:.0} | {network:.0} | {web:.0} | {all:.0} |", all - network - web);
}

/// Returns the memory of a process and of all that it started.
fn shares(process: u32) -> Outcome<Vec<Share>> {
    let mut family = vec![process];
    let mut shares = Vec::new();
    while let Some(process) = family.pop() {
        family.extend(processes().filter(|other| parent(*other) == Some(process)));
        let rollup = read_to_string(format!("/proc/{process}/smaps_rollup"))?;
        let kilobytes = rollup.lines().find_map(|line| line.strip_prefix("Pss:")?.trim().strip_suffix(" kB"));
        let pss_bytes = kilobytes.ok_or("no PSS")?.parse::<u64>()? * 1_024;
        shares.push(Share { program: file_name(&program(process).unwrap_or_default()), pss_bytes });
    }
    Ok(shares)
}

fn processes() -> impl Iterator<Item = u32> {
    std::fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

fn parent(process: u32) -> Option<u32> {
    let status = read_to_string(format!("/proc/{process}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("PPid:")?.trim().parse().ok())
}

fn program(process: u32) -> Option<PathBuf> {
    std::fs::read_link(format!("/proc/{process}/exe")).ok()
}
