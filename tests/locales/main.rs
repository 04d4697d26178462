//! The interface's messages: complete in every language, equal in form, and all of them used.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast;
use haki_tests::repository::root;

/// Messages of one language: id and the variables that it mentions.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn messages(language: &str) -> Messages {
    let folder = root().join("locales").join(language);
    let mut messages = Messages::new();
    for entry in std::fs::read_dir(&folder).expect("reads locales/") {
        let path = entry.expect("an entry").path();
        let text = std::fs::read_to_string(&path).expect("UTF-8");
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            if let ast::Entry::Message(message) = entry {
                let mut variables = BTreeSet::new();
                let value = message.value.unwrap_or_else(|| panic!("{}: no value", message.id.name));
                collect(&value, &mut variables);
                let twice = messages.insert(message.id.name.to_owned(), variables);
                assert!(twice.is_none(), "{}: `{}` stands twice", path.display(), message.id.name);
            }
        }
    }
    messages
}

fn collect(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            of_expression(expression, variables);
        }
    }
}

fn of_expression(expression: &ast::Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => of_inline(inline, variables),
        ast::Expression::Select { selector, variants } => {
            of_inline(selector, variables);
            variants.iter().for_each(|variant| collect(&variant.value, variables));
        }
    }
}

fn of_inline(inline: &ast::InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => drop(variables.insert(id.name.to_owned())),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| of_inline(argument, variables));
        }
        ast::InlineExpression::Placeable { expression } => of_expression(expression, variables),
        _ => {}
    }
}

#[test]
fn every_language_has_every_message_with_the_same_variables() {
    let english = messages("en");
    let languages = haki_messages::interface_languages();
    for needed in ["en", "de", "fr", "es", "ar", "fa-AF", "uk", "tr"] {
        assert!(languages.iter().any(|language| language == needed), "locales/{needed} is missing");
    }
    let mut wrong = Vec::new();
    for language in &languages {
        let here = messages(language);
        for (id, variables) in &english {
            match here.get(id) {
                None => wrong.push(format!("{language}: `{id}` is missing")),
                Some(other) if other != variables => {
                    wrong.push(format!("{language}: `{id}` has the variables {other:?}, not {variables:?}"));
                }
                Some(_) => {}
            }
        }
        wrong.extend(
            here.keys()
                .filter(|id| !english.contains_key(*id))
                .map(|id| format!("{language}: `{id}` is not in English")),
        );
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// Every string literal of the sources that looks like a message id is one, and every id stands in a source.
#[test]
fn every_message_is_used_and_every_used_message_exists() {
    let english = messages("en");
    let mut sources = String::new();
    for folder in ["ui/src", "crates", "src-tauri/src"] {
        read_sources(&root().join(folder), &mut sources);
    }
    let help = |id: &str| id.strip_suffix("-help").map(str::to_owned);
    let is_used = |id: &str| {
        let quoted = ['\'', '"', '`'].iter().any(|quote| sources.contains(&format!("{quote}{id}{quote}")));
        // Errors come in pairs: the code of the error names both messages.
        let of_error = id.strip_prefix("error-").is_some_and(|code| {
            let code = help(code).unwrap_or_else(|| code.to_owned());
            ['\'', '"', '`'].iter().any(|quote| sources.contains(&format!("{quote}{code}{quote}")))
        });
        // The words of the command line are looked up by the names of subcommands and arguments; a test of the
        // publisher's command holds the two together.
        quoted || of_error || id.starts_with("command-")
    };
    let unused: Vec<&String> = english.keys().filter(|id| !is_used(id)).collect();
    assert_eq!(unused, Vec::<&String>::new(), "messages that nothing shows");
}

/// Text on screen comes from messages: no component has words of its own.
#[test]
fn no_component_has_words_of_its_own() {
    let mut files = Vec::new();
    svelte_files(&root().join("ui/src"), &mut files);
    assert!(files.len() > 10, "the components were found");
    let mut wrong = Vec::new();
    for path in files {
        let text = std::fs::read_to_string(&path).expect("UTF-8");
        for (number, line) in markup(&text) {
            if let Some(words) = visible_words(&line) {
                wrong.push(format!("{}:{number}: {words:?}", path.strip_prefix(root()).unwrap_or(&path).display()));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// Lines of the component outside `<script>`, `<style>` and comments, with `{…}` emptied.
fn markup(component: &str) -> Vec<(usize, String)> {
    let (mut lines, mut skipping, mut depth, mut in_tag) = (Vec::new(), None, 0_usize, false);
    for (at, line) in component.lines().enumerate() {
        if skipping.is_none() {
            skipping = [("<script", "</script>"), ("<style", "</style>"), ("<!--", "-->")]
                .into_iter()
                .find(|(start, _)| line.trim_start().starts_with(start))
                .map(|(_, end)| end);
        }
        if let Some(end) = skipping {
            if line.contains(end) {
                skipping = None;
            }
            continue;
        }
        let mut text = String::new();
        for c in line.chars() {
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                '<' if depth == 0 => in_tag = true,
                '>' if depth == 0 && in_tag => in_tag = false,
                c if depth == 0 && !in_tag => text.push(c),
                _ => {}
            }
            if in_tag || depth > 0 {
                text.push(' ');
            }
        }
        lines.push((at + 1, text));
    }
    lines
}

fn visible_words(text: &str) -> Option<String> {
    let words = text.trim();
    words.chars().any(char::is_alphabetic).then(|| words.to_owned())
}

fn read_sources(folder: &Path, into: &mut String) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            read_sources(&path, into);
        } else if path.extension().is_some_and(|ending| ["rs", "ts", "svelte"].iter().any(|wanted| ending == *wanted)) {
            into.push_str(&std::fs::read_to_string(&path).expect("UTF-8"));
        }
    }
}

fn svelte_files(folder: &Path, into: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            svelte_files(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "svelte") {
            into.push(path);
        }
    }
}
