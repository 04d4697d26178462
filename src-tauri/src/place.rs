//! The settings of this place, read once when the program starts.

use std::io::Read;
use std::path::{Path, PathBuf};

use haki_place::{Error, FILE_BYTES_MAX, FILE_NAME, Settings};

/// Where the administrator of a Linux computer puts the file; it goes before the one beside the program.
const OF_THE_SYSTEM: &str = "/etc/haki";

/// What holds here, and why the place's file was not used, if there is one with a mistake.
pub(crate) struct Place {
    pub(crate) settings: Settings,
    pub(crate) problem: Option<Error>,
}

impl Place {
    /// Reads the file of the system, else the one beside the program; without either, nothing is set.
    pub(crate) fn find() -> Self {
        let program = std::env::current_exe().unwrap_or_default();
        let beside = program.parent().unwrap_or(Path::new(".")).to_owned();
        Self::first_of(&[PathBuf::from(OF_THE_SYSTEM), beside])
    }

    fn first_of(folders: &[PathBuf]) -> Self {
        let file = folders.iter().map(|folder| folder.join(FILE_NAME)).find(|file| file.symlink_metadata().is_ok());
        match file.map(|file| read(&file)) {
            None => Self { settings: Settings::default(), problem: None },
            Some(Ok(settings)) => Self { settings, problem: None },
            Some(Err(problem)) => Self { settings: Settings::safest(), problem: Some(problem) },
        }
    }
}

fn read(file: &Path) -> Result<Settings, Error> {
    let mut text = String::new();
    let file = std::fs::File::open(file).map_err(Error::of_file)?;
    file.take(FILE_BYTES_MAX + 1).read_to_string(&mut text).map_err(Error::of_file)?;
    if text.len() as u64 > FILE_BYTES_MAX {
        return Err(Error::of_file(format!("longer than {FILE_BYTES_MAX} bytes")));
    }
    haki_place::read(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_used_brings_the_safest_values_and_says_why() {
        let long = "#".repeat(1 + usize::try_from(FILE_BYTES_MAX).expect("fits"));
        for (bytes, why) in [
            (Some(&b"printing = false\nleave = \"stay\""[..]), Some("line 2")),
            (Some(b"\xff\xfe"), Some("UTF-8")),
            (Some(long.as_bytes()), Some("longer")),
            (Some(b"printing = true"), None),
            (None, None),
        ] {
            let folder = tempfile::tempdir().expect("a folder");
            if let Some(bytes) = bytes {
                std::fs::write(folder.path().join(FILE_NAME), bytes).expect("writes");
            }
            let place = Place::first_of(&[folder.path().join("nowhere"), folder.path().to_owned()]);
            assert_eq!(place.settings.printing, why.is_none());
            let problem = place.problem.map(|problem| problem.to_string()).unwrap_or_default();
            assert!(problem.contains(why.unwrap_or_default()), "{problem}");
        }
    }
}
