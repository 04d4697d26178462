//! Keeps `ui/src/generated/view.ts` equal to the types that cross IPC.

use std::path::Path;

use haki_reader::view::*;
use ts_rs::{Config, TS};

/// The TypeScript of every type that crosses IPC.
fn typescript() -> String {
    let mut text = String::from(
        "// Written by `UPDATE_TYPESCRIPT=1 cargo test -p haki-reader --test typescript` from crates/reader/src/view.rs.\n",
    );
    macro_rules! declare {
        ($($view:ty),* $(,)?) => { $( text.push_str(&format!("\nexport {}\n", <$view as TS>::decl(&Config::default()))); )* };
    }
    declare!(
        Start,
        LanguageView,
        Home,
        TopicView,
        TopicPage,
        Text,
        EmergencyNumberView,
        Card,
        SearchAnswer,
        SearchResult,
        Span,
        PageAnswer,
        OtherLanguages,
        Page,
        Signer,
        BlockView,
        SourceView,
        Library,
        BundleView,
        ErrorView,
    );
    text
}

#[test]
fn the_windows_types_are_the_readers_types() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/generated/view.ts");
    let expected = typescript();
    if std::env::var_os("UPDATE_TYPESCRIPT").is_some() {
        std::fs::write(&path, &expected).expect("writes view.ts");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, expected, "view.ts is behind view.rs: run with UPDATE_TYPESCRIPT=1");
}
