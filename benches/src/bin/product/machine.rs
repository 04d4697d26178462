//! The machine that is measured on, as far as figures need it.

use std::fs::read_to_string;

/// Returns cores, memory, kernel, day and load.
pub fn describe() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let info = read_to_string("/proc/meminfo").unwrap_or_default();
    let total =
        info.lines().find_map(|line| line.strip_prefix("MemTotal:")?.trim().strip_suffix(" kB")?.parse::<f64>().ok());
    let kernel = read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    // Only the version: what follows it can name the machine's maker.
    let kernel = kernel.trim().split('-').next().unwrap_or_default().to_owned();
    format!(
        "{}: {cores} cores, {:.0} GB memory, Linux {kernel}. Load at the beginning: {}.",
        jiff::ZonedDateTime::now().date(),
        total.unwrap_or_default() / 1_048_576.0,
        load()
    )
}

/// Returns the mean number of programs that wanted a core in the last minute, and those that want one now.
pub fn load() -> String {
    let load = read_to_string("/proc/loadavg").unwrap_or_default();
    let mut parts = load.split(' ');
    let (minute, now) = (parts.next().unwrap_or_default(), parts.nth(2).unwrap_or_default());
    format!("{minute} over a minute, {} running now", now.split('/').next().unwrap_or_default())
}

/// Drops what the kernel keeps of files in memory. Files that a running program has mapped stay.
pub fn drop_file_cache() -> std::io::Result<()> {
    std::process::Command::new("sync").status()?;
    std::fs::write("/proc/sys/vm/drop_caches", "3")
}
