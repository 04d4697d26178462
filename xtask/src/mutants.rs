//! Mutation tests: `cargo-mutants` over the code that refuses what must be refused.

use crate::error::{Error, at};
use crate::shell::{cargo, root, run, succeeds};

/// The tool, installed when it is missing.
const TOOL: &str = "cargo-mutants";

/// The checks: files, the package that they belong to, and the tests that must notice a change.
const CHECKS: &[(&str, &[&str], &[&str])] = &[
    (
        "haki-trust",
        &[
            "crates/trust/src/delegation.rs",
            "crates/trust/src/key.rs",
            "crates/trust/src/limits.rs",
            "crates/trust/src/map.rs",
            "crates/trust/src/publisher.rs",
            "crates/trust/src/roles.rs",
            "crates/trust/src/root.rs",
            "crates/trust/src/signed.rs",
            "crates/trust/src/verify/**",
        ],
        &["--lib", "--test", "attacks", "--test", "author", "--test", "map"],
    ),
    ("haki-bundle", &["crates/bundle/src/zip/**"], &[]),
];

/// Shards into which the short form divides the changes.
const SHARDS: i64 = 8;

/// How many changes are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Every change: hours.
    All,
    /// The shard of the day: minutes.
    Short,
}

/// Runs the mutation tests in a copy of the sources. A change that no test notices is an error.
pub(crate) fn try_all(extent: Extent) -> Result<(), Error> {
    if !succeeds(cargo(&["mutants", "--version"])) {
        run(cargo(&["install", TOOL, "--locked"]))?;
    }
    let days = jiff::Timestamp::now().as_second() / (24 * 60 * 60);
    let shard = format!("{}/{SHARDS}", days.rem_euclid(SHARDS));
    for (package, files, tests) in CHECKS {
        let out = format!("target/mutants/{package}");
        let folder = root().join(&out);
        std::fs::create_dir_all(&folder).map_err(at(&folder))?;
        let mut arguments = vec!["mutants", "--package", package, "--output", out.as_str(), "--timeout", "60"];
        files.iter().for_each(|file| arguments.extend(["--file", file]));
        if extent == Extent::Short {
            arguments.extend(["--shard", shard.as_str()]);
        }
        arguments.push("--");
        arguments.extend(*tests);
        run(cargo(&arguments))?;
    }
    Ok(())
}
