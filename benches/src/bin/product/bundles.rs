//! Bundles: how long opening and verifying them takes, and how large they are beside their own words.

use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::process::{Command, Stdio};

use haki_bundle::{Bundle, CONTENT_NAME, Medium};
use haki_content::{Content, plain_text};
use haki_trust::{Known, Publisher};

use crate::Outcome;
use crate::figures::{Figures, timed};
use crate::programs::{bundle_files, file_name};

/// Times that each bundle is opened.
const RUNS: usize = 21;

/// Prints times and sizes.
pub fn measure() -> Outcome<()> {
    let publishers = haki_reader::trusted_publishers()?;
    println!("Warm, median of {RUNS}; per MB (10⁶ bytes) of the file behind it.\n");
    println!("| | MB | open | open, content | open, check everything |\n|---|--:|--:|--:|--:|");
    for file in bundle_files()? {
        print_times(&file, &publishers)?;
    }
    println!("\nBytes. Words: title, short answer and blocks of every text, without mark-up.\n");
    println!("| | file | content | index | words | words, `zstd -19` | file / words | file / zstd |");
    println!("|---|--:|--:|--:|--:|--:|--:|--:|");
    for file in bundle_files()? {
        print_sizes(&file, &publishers)?;
    }
    Ok(())
}

struct BundleFile(File);

impl Medium for BundleFile {
    fn length_bytes(&self) -> u64 {
        self.0.metadata().map_or(0, |metadata| metadata.len())
    }

    fn read_exact_at(&self, offset_bytes: u64, buffer: &mut [u8]) -> std::io::Result<()> {
        self.0.read_exact_at(buffer, offset_bytes)
    }
}

fn open(file: &Path, publishers: &[Publisher]) -> Outcome<Bundle> {
    Ok(Bundle::open(Box::new(BundleFile(File::open(file)?)), publishers, &Known::default())?)
}

fn print_times(file: &Path, publishers: &[Publisher]) -> Outcome<()> {
    let megabytes = std::fs::metadata(file)?.len() as f64 / 1e6;
    let median = |what: &dyn Fn() -> Outcome<()>| -> Outcome<String> {
        let mut times = Vec::new();
        for _ in 0..RUNS {
            let (result, taken) = timed(what);
            result?;
            times.push(taken);
        }
        let median = Figures::of(times).median();
        Ok(format!("{median:.1} ms ({:.2} ms/MB)", median / megabytes))
    };
    let opened = median(&|| open(file, publishers).map(drop))?;
    let read = median(&|| {
        open(file, publishers)?.content()?;
        Ok(())
    })?;
    let checked = median(&|| Ok(open(file, publishers)?.check_all()?))?;
    println!("| {} | {megabytes:.2} | {opened} | {read} | {checked} |", file_name(file));
    Ok(())
}

fn print_sizes(file: &Path, publishers: &[Publisher]) -> Outcome<()> {
    let bundle = open(file, publishers)?;
    let entries = &bundle.manifest().entries;
    let of = |wanted: &dyn Fn(&str) -> bool| -> u64 {
        entries.iter().filter(|entry| wanted(&entry.path)).map(|entry| entry.length_bytes).sum()
    };
    let (content, index) = (of(&|path| path == CONTENT_NAME), of(&|path| path.starts_with("index/")));
    let words = words(&bundle.content()?.read_content()?);
    let (whole, words_bytes, packed) = (bundle.length_bytes(), words.len(), packed_bytes(words)?);
    println!(
        "| {} | {whole} | {content} | {index} | {words_bytes} | {packed} | {:.2} | {:.1} |",
        file_name(file),
        whole as f64 / words_bytes as f64,
        whole as f64 / packed as f64
    );
    Ok(())
}

/// Returns all that a person can read in the pages of a bundle, a line for each title, answer and block.
fn words(content: &Content) -> String {
    let mut words = String::new();
    for translation in content.items.iter().flat_map(|item| item.translations.values()) {
        let blocks = translation.blocks.iter().map(|block| plain_text(&block.html));
        for line in [translation.title.clone(), plain_text(&translation.summary)].into_iter().chain(blocks) {
            words += &line;
            words.push('\n');
        }
    }
    words
}

/// Returns the length of a text once the zstd program has packed it.
fn packed_bytes(text: String) -> Outcome<usize> {
    let mut zstd =
        Command::new("zstd").args(["-19", "-q", "-c"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let mut input = zstd.stdin.take().ok_or("zstd takes no input")?;
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let mut packed = Vec::new();
    zstd.stdout.take().ok_or("zstd gives no output")?.read_to_end(&mut packed)?;
    writer.join().map_err(|_| "the text could not be handed to zstd")??;
    if zstd.wait()?.success() { Ok(packed.len()) } else { Err("zstd failed".into()) }
}
