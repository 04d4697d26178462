//! A visit to every screen under the eyes of the kernel: what was written, what was connected, what is left.

use std::path::{Path, PathBuf};

use haki_tests::locked::{Locked, Setup};

use crate::screen;
use crate::visit::{assert_no_marker_on_disk, enter, processes_that_hold_a_marker, see_everything, type_marker};

/// System calls that make, change or remove a file, or open a socket.
const WATCHED: &str = "trace=open,openat,openat2,creat,mkdir,mkdirat,mknod,mknodat,rename,renameat,renameat2,link,linkat,\
                       symlink,symlinkat,unlink,unlinkat,rmdir,truncate,chmod,fchmodat,chown,fchownat,setxattr,bind,socket";

/// Devices and views of the kernel: writing to them leaves nothing.
const NO_FILES: [&str; 3] = ["/dev/null", "/dev/tty", "/proc/"];

#[test]
fn a_visit_writes_nothing_outside_its_session_and_opens_no_socket_to_a_network() {
    let _turn = screen();
    let traces = tempfile::tempdir_in(haki_tests::repository::artifacts()).expect("a folder");
    let log = traces.path().join("trace");
    // One log for each process; texts are cut off, so that the logs hold none.
    let strace = ["strace", "-ff", "-y", "-s", "0", "-e", WATCHED, "-o"].map(Into::into);
    let under = strace.into_iter().chain([log.into_os_string()]).collect();
    let app = Locked::start(Setup { under, ..Setup::default() });
    let session = app.session();
    see_everything(&app);
    app.go(&["Shift_L", "Shift_L", "Shift_L"]);
    app.keep_picture("locked-after-leave");
    app.end_by("TERM");

    let calls = read_calls(traces.path());
    assert!(calls.len() > 1000, "the processes were traced: {} calls", calls.len());
    let sockets: Vec<&String> = calls.iter().filter(|call| call.starts_with("socket(")).collect();
    assert!(sockets.iter().any(|call| call.starts_with("socket(AF_UNIX")), "the screen's socket was seen");
    let others: Vec<_> = sockets.iter().filter(|call| succeeded(call) && !call.starts_with("socket(AF_UNIX")).collect();
    assert!(others.is_empty(), "sockets that are no AF_UNIX: {others:?}");
    let outside: Vec<&String> = calls.iter().filter(|call| writes_outside(call, &session)).collect();
    assert!(outside.is_empty(), "written outside the session's directory: {outside:#?}");
    let inside = calls.iter().filter(|call| succeeded(call) && call.contains(&*session.to_string_lossy())).count();
    assert!(inside > 0, "what is written inside was seen: else this proves nothing");
    assert!(!session.exists(), "the session's directory is gone");
}

#[test]
fn after_leaving_nothing_that_was_typed_is_left_on_disk_or_in_the_memory_of_pages() {
    let _turn = screen();
    let app = Locked::start(Setup::default());
    see_everything(&app);
    let holding = processes_that_hold_a_marker(&app);
    assert!(!holding.is_empty(), "before leaving, memory holds what was typed: else this proves nothing");
    app.go(&["Shift_L", "Shift_L", "Shift_L"]);
    let holding = processes_that_hold_a_marker(&app);
    // The web view's part in Haki's own process keeps pieces that it gave back to itself; `leave = "close"` ends it too.
    let others: Vec<_> = holding.iter().filter(|name| *name != "haki-app").collect();
    assert!(others.is_empty(), "processes whose memory still holds what was typed: {others:?}");
    assert_no_marker_on_disk(app.home(), "after leaving");
}

#[test]
fn every_way_to_end_takes_the_session_along() {
    let _turn = screen();
    for signal in ["TERM", "INT", "HUP"] {
        let app = Locked::start(Setup::default());
        let session = app.session();
        enter(&app);
        type_marker(&app);
        let home = tempfile::tempdir().expect("a home that stays");
        copy_names(app.home(), home.path());
        app.end_by(signal);
        assert!(!session.exists(), "SIG{signal} leaves {}", session.display());
        assert_eq!(entries(home.path()), Vec::<PathBuf>::new(), "SIG{signal}: what stands in the home");
        assert_no_marker_on_disk(home.path(), &format!("after SIG{signal}"));
    }
}

#[test]
fn what_a_killed_session_left_goes_at_the_next_start() {
    let _turn = screen();
    let home = tempfile::tempdir().expect("a home");
    let setup = || Setup { home: Some(home.path().to_owned()), ..Setup::default() };
    let app = Locked::start(setup());
    let session = app.session();
    enter(&app);
    type_marker(&app);
    app.end_by("KILL");
    assert!(session.exists(), "nobody could remove it: else this proves nothing");
    assert_no_marker_on_disk(home.path(), "after kill -9");

    let app = Locked::start(setup());
    assert!(!session.exists(), "the next start removes {}", session.display());
    app.end_by("TERM");
    assert_eq!(entries(home.path()), Vec::<PathBuf>::new(), "the home is empty");
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).expect("reads").map(|entry| entry.expect("an entry").path()).collect()
}

/// Makes folders of the same names: the app's own home goes with it.
fn copy_names(from: &Path, to: &Path) {
    for entry in entries(from) {
        std::fs::create_dir(to.join(entry.file_name().expect("a name"))).expect("makes it");
    }
}

fn read_calls(folder: &Path) -> Vec<String> {
    let texts = entries(folder).into_iter().map(|log| std::fs::read(log).expect("reads a log"));
    texts.flat_map(|text| String::from_utf8_lossy(&text).lines().map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Returns whether the call did what it asked for.
fn succeeded(call: &str) -> bool {
    call.rsplit_once(" = ").is_some_and(|(_, result)| !result.starts_with('-') && !result.starts_with('?'))
}

fn writes_outside(call: &str, session: &Path) -> bool {
    let reads =
        call.starts_with("open") && !["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"].iter().any(|how| call.contains(how));
    if !succeeded(call) || reads || call.starts_with("socket(") {
        return false;
    }
    // What sessions before it left behind goes when it starts.
    let sweeps = call.starts_with("unlinkat(") && call.contains("haki-session-");
    let paths = paths(call);
    let is_allowed = |path: &String| {
        Path::new(path).starts_with(session) || NO_FILES.iter().any(|allowed| path.starts_with(allowed))
    };
    // A socket without a name is no file.
    let is_nameless = call.starts_with("bind(") && !call.contains("sun_path=\"/");
    !sweeps && !is_nameless && (paths.is_empty() || !paths.iter().any(is_allowed))
}

/// Returns the paths that a call names: in quotes, or as strace writes file descriptors.
fn paths(call: &str) -> Vec<String> {
    let quoted = call.split('"').skip(1).step_by(2).map(str::to_owned);
    let described = call.split('<').skip(1).filter_map(|rest| Some(rest.split_once('>')?.0.to_owned()));
    quoted.chain(described).filter(|path| path.starts_with('/')).collect()
}
