//! Questions that people ask, on the pages of `content/eu`, with the Declaration open beside them.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use haki_content::authoring::{Tree, read};
use haki_search::{Query, Searcher, build};
use serde::Deserialize;

use crate::declaration::Text;
use crate::engines::{documents, files};

/// Questions of one language: what is asked, and the item that answers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Questions {
    open: Vec<(String, String)>,
    held_out: Vec<(String, String)>,
}

/// Ranks of the right answers, from 1; 0 where it isn't among the first ten.
#[derive(Default)]
struct Ranks(Vec<usize>);

impl Ranks {
    fn mean_reciprocal(&self) -> f64 {
        let reciprocal = |rank: &usize| if *rank == 0 { 0.0 } else { 1.0 / *rank as f64 };
        self.0.iter().map(reciprocal).sum::<f64>() / self.0.len().max(1) as f64
    }

    fn top_three(&self) -> f64 {
        self.0.iter().filter(|rank| (1..=3).contains(*rank)).count() as f64 / self.0.len().max(1) as f64
    }
}

/// Prints mean reciprocal rank and top three per language, for open and held-out questions.
pub fn measure(root: &Path, declaration: &[Text], with_misses: bool) -> Result<(), Box<dyn Error>> {
    let searcher = searcher(root, declaration)?;
    let questions = std::fs::read_to_string(root.join("tests/search/questions.toml"))?;
    let questions: BTreeMap<String, Questions> = toml::from_str(&questions)?;
    println!("questions          open: MRR  top 3   held out: MRR  top 3");
    let (mut all_open, mut all_held_out) = (Ranks::default(), Ranks::default());
    for (lang, Questions { open, held_out }) in &questions {
        let open = ranks(&searcher, lang, open, with_misses)?;
        let held_out = ranks(&searcher, lang, held_out, false)?;
        print_row(lang, &open, &held_out);
        all_open.0.extend(open.0);
        all_held_out.0.extend(held_out.0);
    }
    print_row("all", &all_open, &all_held_out);
    Ok(())
}

fn print_row(lang: &str, open: &Ranks, held_out: &Ranks) {
    println!(
        "    {lang:<6}            {:.3}  {:.3}             {:.3}  {:.3}",
        open.mean_reciprocal(),
        open.top_three(),
        held_out.mean_reciprocal(),
        held_out.top_three()
    );
}

fn ranks(
    searcher: &Searcher,
    lang: &str,
    questions: &[(String, String)],
    with_misses: bool,
) -> Result<Ranks, Box<dyn Error>> {
    let mut ranks = Ranks::default();
    for (text, item) in questions {
        let answer = searcher.search(&Query { text, reader_lang: lang, results_max: 10 })?;
        let rank = answer.hits.iter().position(|hit| hit.item == *item).map_or(0, |at| at + 1);
        if rank != 1 && with_misses {
            let first: Vec<String> =
                answer.hits.iter().take(3).map(|hit| format!("{} {} {:.1}", hit.item, hit.lang, hit.score)).collect();
            println!("    {lang} {text:?}: {item} at {rank}; {} {:?}", first.join(", "), answer.concepts);
        }
        ranks.0.push(rank);
    }
    Ok(ranks)
}

/// Joins the pages of `content/eu` and the Declaration, with the glossary, as the window does.
fn searcher(root: &Path, declaration: &[Text]) -> Result<Searcher, Box<dyn Error>> {
    let mut tree = Tree::new();
    read_folder(&root.join("content"), "", &mut tree)?;
    let reading = read(&tree);
    let shared = reading.bundles.iter().flat_map(|bundle| &bundle.content.concepts).cloned().collect::<Vec<_>>();
    let pages = reading.bundles.iter().find(|bundle| bundle.content.head.namespace == "eu").ok_or("no pages")?;
    let pages = haki_reader::build_index(&pages.content, &mut |_| ())?;
    let declaration = build(&documents(declaration), &mut |_| ())?;
    Ok(Searcher::open(vec![files(pages), files(declaration)], &shared)?)
}

fn read_folder(folder: &Path, prefix: &str, tree: &mut Tree) -> Result<(), Box<dyn Error>> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('.') || name == "node_modules" {
            continue;
        }
        let relative = format!("{prefix}{name}");
        if path.is_dir() {
            read_folder(&path, &format!("{relative}/"), tree)?;
        } else {
            tree.insert(relative, std::fs::read(&path)?);
        }
    }
    Ok(())
}
