//! Builds again when a message changes: include_dir alone does not notice new files.

fn main() {
    println!("cargo::rerun-if-changed=../../locales");
}
