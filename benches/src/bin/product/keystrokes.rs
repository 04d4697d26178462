//! From a keystroke to its results: questions of people, typed letter by letter.

use std::collections::BTreeMap;

use haki_reader::Reader;
use haki_tests::repository::root;
use haki_tests::window::Window;
use serde::Deserialize;
use serde_json::{Value, json};
use unicode_segmentation::UnicodeSegmentation;

use crate::Outcome;
use crate::figures::{Figures, timed};
use crate::programs::{journey_app, library};

/// Questions typed in each language.
const QUESTIONS_PER_LANGUAGE: usize = 6;

/// Times that the window asks the same: its clock has steps of a millisecond.
const BATCH: usize = 10;

/// Only the part of `tests/search/questions.toml` that is typed here.
#[derive(Deserialize)]
struct Questions {
    open: Vec<(String, String)>,
}

/// A question and all that stands in the field while it is typed.
struct Typed {
    lang: String,
    beginnings: Vec<String>,
}

/// Prints the times in the core and through the window.
pub fn measure() -> Outcome<()> {
    let typed = typed()?;
    let languages: std::collections::BTreeSet<&str> = typed.iter().map(|typed| typed.lang.as_str()).collect();
    let keystrokes: usize = typed.iter().map(|typed| typed.beginnings.len()).sum();
    println!("{} questions in {} languages, {keystrokes} keystrokes. Milliseconds.\n", typed.len(), languages.len());

    let publishers = haki_reader::trusted_publishers()?;
    let today = jiff::ZonedDateTime::now().date();
    let interface: Vec<String> = languages.iter().map(ToString::to_string).collect();
    let (reader, opening) = timed(|| Reader::open(&library(), &publishers, &interface, today));
    let (first, first_search) = timed(|| reader.search("a", "en"));
    first?;
    println!("| | p50 | p99 | longest | mean |\n|---|--:|--:|--:|--:|");
    let pass = || core(&reader, &typed);
    let (once, again) = (pass()?, pass()?);
    print_row("core, first pass", &figures(&once));
    print_row("core, second pass", &figures(&again));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let window = runtime.block_on(through_window(&typed))?;
    print_row(&format!("from the page and back, means of {BATCH}"), &figures(&window));
    println!(
        "\nOpening the library takes {opening:.0} ms, the first search {first_search:.0} ms (it opens the index).\n"
    );
    print_languages(&again, &window);
    Ok(())
}

/// Times by language.
type Times = BTreeMap<String, Vec<f64>>;

fn core(reader: &Reader, typed: &[Typed]) -> Outcome<Times> {
    let mut times = Times::new();
    for Typed { lang, beginnings } in typed {
        for query in beginnings {
            let (answer, taken) = timed(|| reader.search(query, lang));
            std::hint::black_box(answer?);
            times.entry(lang.clone()).or_default().push(taken);
        }
    }
    Ok(times)
}

async fn through_window(typed: &[Typed]) -> Outcome<Times> {
    let script = "const [queries, lang, batch, done] = arguments;
        (async () => {
            const ask = (query) => window.__TAURI_INTERNALS__.invoke('search', { query, lang });
            const means = [];
            for (const query of queries) {
                const started = performance.now();
                for (let turn = 0; turn < batch; turn++) await ask(query);
                means.push((performance.now() - started) / batch);
            }
            return means;
        })().then(done, (error) => done(String(error)));";
    let window = Window::open_program(&journey_app(), &library()).await;
    let mut times = Times::new();
    for (number, Typed { lang, beginnings }) in typed.iter().enumerate() {
        let arguments = vec![json!(beginnings), json!(lang), json!(BATCH)];
        // The first question is asked twice: the window's first search opens the index.
        if number == 0 {
            window.client.execute_async(script, arguments.clone()).await?;
        }
        let means = window.client.execute_async(script, arguments).await?;
        let means: Vec<f64> = serde_json::from_value::<Vec<f64>>(means.clone()).map_err(|_| failure(&means))?;
        times.entry(lang.clone()).or_default().extend(means);
    }
    window.close().await;
    Ok(times)
}

fn failure(answer: &Value) -> String {
    format!("the page could not search: {answer}")
}

fn typed() -> Outcome<Vec<Typed>> {
    let questions = std::fs::read_to_string(root().join("tests/search/questions.toml"))?;
    let questions: BTreeMap<String, Questions> = toml::from_str(&questions)?;
    let of_language = |(lang, questions): (String, Questions)| {
        questions.open.into_iter().take(QUESTIONS_PER_LANGUAGE).map(move |(question, _)| {
            let ends = question.grapheme_indices(true).map(|(start, letter)| start + letter.len());
            let beginnings = ends.map(|end| question[..end].to_owned()).collect();
            Typed { lang: lang.clone(), beginnings }
        })
    };
    Ok(questions.into_iter().flat_map(of_language).collect())
}

fn figures(times: &Times) -> Figures {
    Figures::of(times.values().flatten().copied().collect())
}

fn print_row(what: &str, figures: &Figures) {
    let (p50, p99, longest) = (figures.median(), figures.percentile(99.0), figures.percentile(100.0));
    println!("| {what} | {p50:.1} | {p99:.1} | {longest:.1} | {:.1} |", figures.mean());
}

fn print_languages(core: &Times, window: &Times) {
    println!("| language | keystrokes | core p50 | core p99 | page p50 | page p99 |\n|---|--:|--:|--:|--:|--:|");
    for (lang, times) in core {
        let (core, window) = (Figures::of(times.clone()), Figures::of(window.get(lang).cloned().unwrap_or_default()));
        println!(
            "| {lang} | {} | {:.1} | {:.1} | {:.1} | {:.1} |",
            core.count(),
            core.median(),
            core.percentile(99.0),
            window.median(),
            window.percentile(99.0)
        );
    }
}
