//! Which names entries may have.

use super::NAME_BYTES_MAX;

/// Names that Windows gives to devices, in any folder and with any extension.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Device names of Windows that a digit ends.
const RESERVED_NUMBERED: [&str; 2] = ["com", "lpt"];

/// Returns `name` as text if it is a relative path that means one file on every system.
///
/// Letters, digits and `. _ -` of ASCII, with `/` between folders: case folding, Unicode forms, drive
/// letters, backslashes and control characters are then no question.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn check_name(name: &[u8]) -> Result<&str, &'static str> {
    if name.is_empty() {
        return Err("the name is empty");
    }
    if name.len() > NAME_BYTES_MAX {
        return Err("the name is too long");
    }
    let allowed = |b: &u8| b.is_ascii_alphanumeric() || b"._-/".contains(b);
    if !name.iter().all(allowed) {
        return Err("the name has a character other than letters, digits and . _ - /");
    }
    let name = std::str::from_utf8(name).map_err(|_| "the name is not text")?;
    name.split('/').try_for_each(check_part)?;
    Ok(name)
}

fn check_part(part: &str) -> Result<(), &'static str> {
    if part.is_empty() {
        return Err("the name is absolute, a folder, or has an empty part");
    }
    if part.ends_with('.') {
        return Err("a part of the name ends in a dot");
    }
    let stem = part.split('.').next().unwrap_or(part).to_ascii_lowercase();
    let numbered = stem.strip_suffix(|c: char| c.is_ascii_digit());
    if RESERVED.contains(&stem.as_str()) || numbered.is_some_and(|stem| RESERVED_NUMBERED.contains(&stem)) {
        return Err("Windows keeps the name for a device");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_plain_relative_names() {
        for name in
            ["manifest.json", "META/1.root.json", "index/.managed.json", "a", "console", "com10", "com.x", "a-b_c"]
        {
            assert_eq!(check_name(name.as_bytes()), Ok(name));
        }
        let longest = "a".repeat(NAME_BYTES_MAX);
        assert_eq!(check_name(longest.as_bytes()), Ok(longest.as_str()));
    }

    #[test]
    fn rejects_names_that_mean_something_else_somewhere() {
        let too_long = "a".repeat(NAME_BYTES_MAX + 1);
        for (name, why) in [
            ("", "empty"),
            (too_long.as_str(), "too long"),
            ("/etc/passwd", "absolute"),
            ("media/", "folder"),
            ("a//b", "empty part"),
            ("../a", "dot"),
            ("a/../b", "dot"),
            ("./a", "dot"),
            ("a.", "dot"),
            ("a./b", "dot"),
            ("..", "dot"),
            ("a\\b", "character"),
            ("c:a", "character"),
            ("a b", "character"),
            ("a\0b", "character"),
            ("\u{e4}", "character"),
            ("NUL", "Windows"),
            ("media/con.png", "Windows"),
            ("Aux.tar.gz", "Windows"),
            ("prn/a", "Windows"),
            ("COM1", "Windows"),
            ("lpt9.txt", "Windows"),
        ] {
            let error = check_name(name.as_bytes()).expect_err(name);
            assert!(error.contains(why), "{name}: {error}");
        }
    }
}
