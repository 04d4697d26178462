//! What the checker accepts and refuses, as authors meet it.

use super::*;
use crate::{BlockKind, Method, SectionRole};

const PAGE: &str = "# Ask for your data\n\nYou may ask. The answer takes {answer} month.\n\n## What to do {#steps}\n\n\
    1. Write to them ([Art. 43(1)](source:act-art-43)).\n2. Send it.\n\n## Risks {#risks}\n\n- They learn **where** you \
    live.\n\n## Help {#help}\n\nCall [112](tel:112). See <https://example.org>.\n";
const PAGE_AR: &str = "# اطلب بياناتك\n\nيمكنك أن تطلب. يستغرق الرد {answer} شهرًا.\n\n## ما العمل {#steps}\n\n\
    1. اكتب إليهم ([المادة ٤٣(١)](source:act-art-43)).\n2. أرسلها.\n\n## المخاطر {#risks}\n\n- يعرفون **أين** \
    تسكن.\n\n## المساعدة {#help}\n\nاتصل على [112](tel:112). انظر <https://example.org>.\n";
const ITEM: &str = "kind = \"procedure\"\njurisdiction = \"eu\"\ntopics = [\"data\"]\naudience = [\"everyone\"]\n\
    original = \"en\"\nversion = 1\nrevision = 1\nreviewed_on = 2026-11-24\nreviewer_role = \"author\"\n\
    review_due = 2027-05-24\nsources = [\"act-art-12\"]\n\n[translations]\nen = { of_revision = 1, method = \
    \"original\" }\nar = { of_revision = 1, method = \"machine_draft\" }\n";

/// A small tree without mistakes.
fn tree() -> Tree {
    let language = |endonym: &str, direction: &str| {
        format!(
            "endonym = \"{endonym}\"\nname = \"x\"\nscript = \"Latn\"\ndirection = \"{direction}\"\nfont = \"\"\nkeyboard = \"\"\n"
        )
    };
    [
        ("languages.toml", format!("[en]\n{}[ar]\n{}", language("English", "ltr"), language("العربية", "rtl"))),
        ("topics.toml", "[data]\nicon = \"fingerprint\"\n".into()),
        ("places.toml", "[eu]\n".into()),
        ("emergency.toml", String::new()),
        ("names/en.toml", "[topics]\ndata = \"My data\"\n[places]\neu = \"European Union\"\n".into()),
        ("glossary/appeal.toml", "[en]\npreferred = \"appeal\"\nconfidence = \"high\"\n".into()),
        (
            "eu/bundle.toml",
            "publisher = \"haki\"\npublisher_name = \"Haki\"\nnamespace = \"eu\"\nedition = 1\nissued = 2026-11-24\n\
             review_by = 2027-05-24\ncarries_shared_data = true\n"
                .into(),
        ),
        (
            "eu/sources.toml",
            "[act]\ntitle = \"Act\"\nreference = \"Act 1\"\nurl = \"https://example.org\"\nstatus = \"in_force\"\n\
             checked_on = 2026-11-24\nevidence = \"compared\"\n"
                .into(),
        ),
        (
            "eu/numbers.toml",
            "[answer]\nvalue = 1\nunit = \"months\"\nsource = \"act-art-12\"\nvalid_from = 2018-05-25\n".into(),
        ),
        ("eu/aliases/en.toml", "ask = [\"subject access request\"]\n".into()),
        ("eu/ask/item.toml", ITEM.into()),
        ("eu/ask/en.md", PAGE.into()),
        ("eu/ask/ar.md", PAGE_AR.into()),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text.into_bytes()))
    .collect()
}

#[test]
fn reads_a_tree_without_mistakes() {
    let reading = read(&tree());
    assert_eq!(reading.problems, []);
    let content = &reading.bundles[0].content;
    let item = content.item("ask").expect("the item");
    let page = &item.translations["en"];
    assert_eq!(page.title, "Ask for your data");
    assert_eq!(page.summary, "You may ask. The answer takes 1 month.");
    assert_eq!(page.aliases, ["subject access request"]);
    let kinds: Vec<(BlockKind, SectionRole)> = page.blocks.iter().map(|block| (block.kind, block.role)).collect();
    assert_eq!(
        kinds,
        [
            (BlockKind::Heading, SectionRole::Steps),
            (BlockKind::Step, SectionRole::Steps),
            (BlockKind::Step, SectionRole::Steps),
            (BlockKind::Heading, SectionRole::Risks),
            (BlockKind::Bullet, SectionRole::Risks),
            (BlockKind::Heading, SectionRole::Help),
            (BlockKind::Paragraph, SectionRole::Help),
        ]
    );
    assert_eq!(page.blocks[1].html, "Write to them (<a data-source=\"act-art-43\">Art. 43(1)</a>).");
    assert_eq!(
        page.blocks[6].html,
        "Call <a data-tel=\"112\">112</a>. See <bdi dir=\"ltr\">https://example.org</bdi>."
    );
    let cited: Vec<&str> = item.sources.iter().map(|citation| citation.pinpoint.as_str()).collect();
    assert_eq!(cited, ["Art. 12", "Art. 43"]);
    assert_eq!(item.translations["ar"].method, Method::MachineDraft);
    assert!(!item.is_outdated("ar"));
}

/// Each row: a file, what is replaced in it by what, and what the checker then says, with file and line.
#[test]
fn names_every_mistake_with_file_and_line() {
    let rows: &[(&str, &str, &str, &str)] = &[
        ("eu/ask/item.toml", "kind = \"procedure\"", "kind = procedure", "eu/ask/item.toml:1: "),
        ("eu/ask/item.toml", "version = 1", "version = 1\ncolour = 2", "eu/ask/item.toml:7: unknown field `colour`"),
        ("eu/ask/item.toml", "\"data\"", "\"dta\"", "eu/ask/item.toml:3: there is no topic `dta`"),
        ("eu/ask/item.toml", "\"eu\"", "\"uk\"", "eu/ask/item.toml:2: there is no place `uk`"),
        ("eu/ask/item.toml", "act-art-12", "akt-art-12", "eu/ask/item.toml:11: there is no source `akt-art-12`"),
        ("eu/ask/item.toml", "2027-05-24", "2026-05-24", "eu/ask/item.toml:10: review_due must be later"),
        ("eu/ask/item.toml", "2027-05-24", "2027-02-30", "eu/ask/item.toml:10: "),
        ("eu/ask/item.toml", "ar = {", "fr = {", "eu/ask/ar.md: `ar` has no line under [translations]"),
        (
            "eu/ask/item.toml",
            "ar = {",
            "fr = {",
            "eu/ask/item.toml:15: `fr` has a line under [translations], but fr.md is missing",
        ),
        (
            "eu/ask/item.toml",
            "ar = { of_revision = 1",
            "ar = { of_revision = 2",
            "eu/ask/item.toml:15: `ar` claims revision 2",
        ),
        ("eu/ask/item.toml", "original = \"en\"", "original = \"de\"", "the original language `de` needs a line"),
        (
            "eu/ask/item.toml",
            "[translations]",
            "related = [\"nothing\"]\n[translations]",
            "eu/ask/item.toml:13: `nothing` is not another item",
        ),
        ("eu/ask/en.md", "# Ask", "Ask", "eu/ask/en.md:1: the page has no title"),
        ("eu/ask/en.md", "{answer}", "{anser}", "eu/ask/en.md:3: there is no legal number `anser`"),
        ("eu/ask/en.md", "{#risks}", "{#danger}", "eu/ask/en.md:10: a section heading ends with its role"),
        ("eu/ask/en.md", "{#risks}", "{#steps}", "eu/ask/en.md:10: this section role stands twice"),
        ("eu/ask/en.md", "Send it.", "<b>Send</b> it.", "eu/ask/en.md:8: HTML is not allowed"),
        ("eu/ask/en.md", "Send it.", "`Send` it.", "eu/ask/en.md:8: code is not allowed"),
        ("eu/ask/en.md", "Send it.", "![x](y.png)", "eu/ask/en.md:8: pictures are not allowed"),
        ("eu/ask/en.md", "Send it.", "[Send](https://example.org)", "eu/ask/en.md:8: links go to"),
        ("eu/ask/en.md", "Send it.", "[Send](item:nowhere) it.", "eu/ask/en.md:8: there is no item `nowhere`"),
        (
            "eu/ask/en.md",
            "Send it.",
            "[Art. 9](source:other-art-9)",
            "eu/ask/en.md:8: there is no source `other-art-9`",
        ),
        ("eu/ask/en.md", "2. Send it.", "2. Send it.\n   - now", "eu/ask/en.md:9: lists are not nested"),
        ("eu/ask/en.md", "Send it.", "Send\u{202E} it.", "eu/ask/en.md:8: hidden character U+202E"),
        ("eu/ask/ar.md", "2. أرسلها.\n", "", "eu/ask/ar.md:9: block 3 is a Step"),
        (
            "eu/ask/ar.md",
            "٤٣",
            "٤٤",
            "eu/ask/ar.md:7: block 2 has other digits than the original: [1, 44], there [1, 43]",
        ),
        ("eu/ask/ar.md", "act-art-43", "act-art-44", "eu/ask/ar.md:7: block 2 has other links"),
        ("eu/ask/ar.md", "{answer} ", "", "eu/ask/ar.md:3: the short answer has other legal numbers"),
        ("eu/numbers.toml", "act-art-12", "akt-art-12", "eu/numbers.toml:1: `answer` names the source `akt-art-12`"),
        (
            "eu/numbers.toml",
            "[answer]",
            "[other]\nvalue = 2\nunit = \"days\"\nsource = \"act\"\nvalid_from = 2018-05-25\n[answer]",
            "eu/numbers.toml:1: no page uses the legal number `other`",
        ),
        ("eu/aliases/en.toml", "ask =", "aks =", "eu/aliases/en.toml:1: there is no item `aks`"),
        ("eu/bundle.toml", "namespace = \"eu\"", "namespace = \"de\"", "eu/bundle.toml:3: the namespace is `de`"),
        ("names/en.toml", "data = \"My data\"", "", "names/en.toml: [topics] lacks a word for `data`"),
        ("languages.toml", "direction = \"rtl\"", "direction = \"up\"", "languages.toml:12: "),
    ];
    for (file, from, to, expected) in rows {
        let mut tree = tree();
        let text = String::from_utf8(tree[*file].clone()).expect("text");
        assert!(text.contains(from), "{file} lacks {from:?}");
        tree.insert((*file).to_owned(), text.replacen(from, to, 1).into_bytes());
        let problems: Vec<String> = read(&tree).problems.iter().map(ToString::to_string).collect();
        assert!(
            problems.iter().any(|problem| problem.starts_with(expected) || problem.contains(expected)),
            "{file}: {from:?} -> {to:?}\nexpected {expected:?}\ngot {problems:#?}"
        );
    }
}

#[test]
fn names_bytes_that_are_not_utf8() {
    let mut tree = tree();
    tree.insert("eu/ask/en.md".into(), b"# Title\n\n\xFF".to_vec());
    let problems: Vec<String> = read(&tree).problems.iter().map(ToString::to_string).collect();
    assert!(problems.iter().any(|p| p.starts_with("eu/ask/en.md:3: this is not UTF-8")), "{problems:#?}");
}

#[test]
fn names_an_id_that_two_bundles_use() {
    let mut tree = tree();
    for (path, bytes) in tree.clone() {
        if let Some(rest) = path.strip_prefix("eu/") {
            let text = String::from_utf8(bytes).expect("text").replace("namespace = \"eu\"", "namespace = \"de\"");
            tree.insert(format!("de/{rest}"), text.into_bytes());
        }
    }
    let problems: Vec<String> = read(&tree).problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, ["eu/ask/item.toml: the id `ask` is used by the bundle `de` too"]);
}

#[test]
fn an_older_translation_is_outdated_and_may_differ() {
    let mut tree = tree();
    let item =
        ITEM.replace("\nrevision = 1", "\nrevision = 2").replace("en = { of_revision = 1", "en = { of_revision = 2");
    tree.insert("eu/ask/item.toml".into(), item.into_bytes());
    tree.insert("eu/ask/ar.md".into(), PAGE_AR.replace("2. أرسلها.\n", "").into_bytes());
    let reading = read(&tree);
    assert_eq!(reading.problems, []);
    assert!(reading.bundles[0].content.items[0].is_outdated("ar"));
}

#[test]
fn an_empty_tree_has_no_bundle() {
    let problems = read(&Tree::new()).problems;
    assert!(problems.iter().any(|problem| problem.code == ProblemCode::NoBundle));
}

proptest::proptest! {
    /// Whatever an author writes, the checker answers.
    #[test]
    fn never_panics_on_any_page(text in "(\\PC|[#\\-*\\[\\](){}<>`\n !_]){0,200}") {
        let mut tree = tree();
        tree.insert("eu/ask/en.md".into(), text.into_bytes());
        read(&tree);
    }
}
