//! Keeps `ui/src/generated/place.ts` equal to the types that cross IPC.

use std::path::Path;

use haki_place::{Contact, Leaving, Problem, SessionKind, View};
use ts_rs::{Config, TS};

#[test]
fn the_windows_types_are_the_crates_types() {
    let config = Config::default();
    let mut expected = String::from(
        "// Written by `UPDATE_TYPESCRIPT=1 cargo test -p haki-place --test typescript` from crates/place/src/settings.rs.\n",
    );
    let types = [
        View::decl(&config),
        SessionKind::decl(&config),
        Leaving::decl(&config),
        Contact::decl(&config),
        Problem::decl(&config),
    ];
    for declaration in types {
        expected.push_str(&format!("\nexport {declaration}\n"));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/generated/place.ts");
    if std::env::var_os("UPDATE_TYPESCRIPT").is_some() {
        std::fs::write(&path, &expected).expect("writes place.ts");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, expected, "place.ts is behind settings.rs: run with UPDATE_TYPESCRIPT=1");
}
