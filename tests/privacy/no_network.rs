//! Nothing in the app can speak to a network, and the kernel would refuse it.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::unix::net::UnixStream;
use std::process::Command;

use haki_tests::repository::root;

/// The app's locks, as it has them.
#[path = "../../src-tauri/src/lock.rs"]
mod lock;

/// Systems for which the app is built.
const TARGETS: [&str; 4] =
    ["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

/// Set for the process that [`sockets_are_refused_under_the_apps_locks`] starts.
const PROBE: &str = "HAKI_PRIVACY_PROBE";

#[test]
fn the_app_has_no_crate_for_http_dns_or_tls() {
    let list = std::fs::read_to_string(root().join("deny.toml")).expect("deny.toml");
    let list: toml::Value = toml::from_str(&list).expect("TOML");
    let entries = list["bans"]["deny"].as_array().expect("bans.deny");
    let banned: BTreeSet<&str> = entries.iter().filter_map(|entry| entry["crate"].as_str()).collect();
    assert!(banned.contains("hyper") && banned.len() > 20, "the list of bans was read: {banned:?}");
    for target in TARGETS {
        let tree = tree(&["--edges", "normal", "--target", target, "--format", "{p}"]);
        let crates: BTreeSet<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
        assert!(crates.contains("tauri") && crates.len() > 100, "the app's dependencies were read for {target}");
        let found: Vec<_> = crates.intersection(&banned).collect();
        assert!(found.is_empty(), "crates that speak to a network in the app for {target}: {found:?}");
        let features = tree_of_features(target);
        assert!(!features.contains("tokio feature \"net\""), "tokio has its sockets in the app for {target}");
    }
}

fn tree_of_features(target: &str) -> String {
    tree(&["--edges", "normal,features", "--target", target, "--format", "{p}"])
}

fn tree(arguments: &[&str]) -> String {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["tree", "--locked", "--package", "haki-app", "--prefix", "none"]).args(arguments);
    let output = command.current_dir(root()).output().expect("cargo starts");
    assert!(output.status.success(), "cargo tree: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn sockets_are_refused_under_the_apps_locks() {
    let program = std::env::current_exe().expect("this test's own program");
    let probe = Command::new(program)
        .args(["--exact", "no_network::probe_under_the_apps_locks", "--nocapture"])
        .env(PROBE, "1")
        .output()
        .expect("starts");
    let said = String::from_utf8_lossy(&probe.stdout).into_owned() + &String::from_utf8_lossy(&probe.stderr);
    assert!(probe.status.success() && said.contains("1 passed"), "{said}");
    assert!(said.contains("the probe ran"), "{said}");
}

/// Runs in a process of its own, since locks cannot be taken off again; without that process it does nothing.
#[test]
fn probe_under_the_apps_locks() {
    if std::env::var_os(PROBE).is_none() {
        return;
    }
    let session = tempfile::tempdir().expect("a folder");
    let elsewhere = tempfile::tempdir().expect("a folder");
    TcpListener::bind("127.0.0.1:0").expect("before the locks, sockets work: else this proves nothing");
    lock::close(session.path()).expect("the kernel has the locks");

    for address in ["127.0.0.1:9", "[::1]:9", "192.0.2.1:443"] {
        let refused = TcpStream::connect(address).expect_err(address);
        assert_eq!(refused.kind(), ErrorKind::PermissionDenied, "TCP to {address}: {refused}");
    }
    for address in ["127.0.0.1:0", "[::1]:0"] {
        let refused = UdpSocket::bind(address).expect_err(address);
        assert_eq!(refused.kind(), ErrorKind::PermissionDenied, "UDP on {address}: {refused}");
        let refused = TcpListener::bind(address).expect_err(address);
        assert_eq!(refused.kind(), ErrorKind::PermissionDenied, "listening on {address}: {refused}");
    }
    UnixStream::pair().expect("sockets inside the computer work: the screen needs them");

    std::fs::write(session.path().join("inside"), "x").expect("the session's directory can be written");
    let refused = std::fs::write(elsewhere.path().join("outside"), "x").expect_err("another directory");
    assert_eq!(refused.kind(), ErrorKind::PermissionDenied, "writing elsewhere: {refused}");

    let inherited = Command::new("python3")
        .args(["-c", "import socket\ntry:\n socket.socket(socket.AF_INET)\nexcept PermissionError:\n print('refused')"])
        .output()
        .expect("python3 starts");
    assert_eq!(inherited.stdout, b"refused\n", "a program that the app starts inherits the locks");
    println!("the probe ran");
}
