//! Computers that lack something: the app starts, or says in one sentence why not.

use haki_tests::locked::{Locked, Setup};

use crate::screen;
use crate::visit::{assert_no_marker_on_disk, enter, see_everything, type_marker};

#[test]
fn without_any_network_a_visit_is_the_same() {
    let _turn = screen();
    let app = Locked::start(under(&["unshare", "--net"]));
    see_everything(&app);
    app.end_by("TERM");
}

#[test]
fn a_home_that_cannot_be_written_is_no_hindrance() {
    let _turn = screen();
    let home = tempfile::tempdir().expect("a home");
    let mount = "mount -t tmpfs -o ro none \"$HOME\" && exec \"$@\"";
    let app = Locked::start(Setup { home: Some(home.path().to_owned()), ..in_own_mounts(mount) });
    enter(&app);
    app.end_by("TERM");
}

#[test]
fn without_a_file_system_in_memory_the_temporary_folder_serves() {
    let _turn = screen();
    let app = Locked::start(in_own_mounts("mount -t tmpfs -o ro none /dev/shm; exec \"$@\""));
    let session = app.session();
    assert!(session.starts_with(std::env::temp_dir()), "the session is in {}", session.display());
    enter(&app);
    type_marker(&app);
    app.end_by("TERM");
    assert!(!session.exists(), "{} is gone", session.display());
    assert_no_marker_on_disk(&session, "with a session on disk");
}

#[test]
fn without_any_place_to_write_it_says_so_in_one_sentence() {
    let _turn = screen();
    let mount = "mount -t tmpfs -o ro none /dev/shm && mkdir -p \"$HOME/ro\" && \
                 mount -t tmpfs -o ro none \"$HOME/ro\" && export TMPDIR=\"$HOME/ro\" && exec \"$@\"";
    let (status, said) = Locked::start_in_vain(in_own_mounts(mount));
    assert_eq!(status, Some(1), "{said}");
    assert_eq!(said.trim().lines().count(), 1, "one sentence: {said}");
    assert!(said.contains("private folder"), "{said}");
}

#[test]
fn two_sessions_at_once_do_not_disturb_each_other() {
    let _turn = screen();
    let first = Locked::start(Setup::default());
    let second = Locked::start(Setup::default());
    assert_ne!(first.session(), second.session());
    let of_first = first.session();
    enter(&second);
    second.end_by("TERM");
    assert!(of_first.exists(), "the end of one leaves the other alone");
    enter(&first);
    first.end_by("TERM");
    assert!(!of_first.exists());
}

fn under(program: &[&str]) -> Setup {
    Setup { under: program.iter().map(Into::into).collect(), ..Setup::default() }
}

/// Starts the app by a shell line that has mounted what it likes: nobody else sees that.
fn in_own_mounts(line: &str) -> Setup {
    under(&["unshare", "--mount", "sh", "-c", line, "sh"])
}
