//! The kernel's locks (Linux): no internet sockets, and writing only where the session may.
//!
//! Set before the web view starts; its processes inherit them.

use std::path::Path;

use landlock::{ABI, AccessFs, CompatLevel, Compatible, PathBeneath, PathFd, Ruleset, RulesetAttr, RulesetCreatedAttr};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule, TargetArch,
};

/// Why the locks could not be set.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The filter against internet sockets was refused.
    #[error("seccomp: {0}")]
    Network(String),
    /// The rules for writing were refused.
    #[error("Landlock: {0}")]
    Writing(String),
}

/// `AF_UNIX`: the one family of sockets that stays allowed (the screen, the desktop's bus, the web view's parts).
const AF_UNIX: u64 = 1;

/// Numbers of the system calls that the filter names, from the kernel's tables.
#[cfg(target_arch = "x86_64")]
mod call {
    pub(super) const SOCKET: i64 = 41;
    pub(super) const IO_URING_SETUP: i64 = 425;
}
#[cfg(target_arch = "aarch64")]
mod call {
    pub(super) const SOCKET: i64 = 198;
    pub(super) const IO_URING_SETUP: i64 = 425;
}

/// `EPERM`, as the answer to what is refused.
const EPERM: u32 = 1;

/// Sets both locks for this process and all that it starts.
///
/// Landlock is set as far as the kernel has it: a kernel without it still opens the window.
///
/// # Errors
/// [`Error::Network`] if the filter against internet sockets cannot be set: then the window does not open.
pub(crate) fn close(session: &Path) -> Result<(), Error> {
    forbid_internet()?;
    confine_writing(session).map_err(|error| Error::Writing(error.to_string()))
}

fn forbid_internet() -> Result<(), Error> {
    let failed = |error: &dyn std::fmt::Display| Error::Network(error.to_string());
    let not_unix = SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, AF_UNIX);
    let not_unix = SeccompRule::new(vec![not_unix.map_err(|e| failed(&e))?]).map_err(|e| failed(&e))?;
    let rules = [(call::SOCKET, vec![not_unix]), (call::IO_URING_SETUP, Vec::new())];
    let arch = TargetArch::try_from(std::env::consts::ARCH).map_err(|e| failed(&e))?;
    let refuse = SeccompAction::Errno(EPERM);
    let filter = SeccompFilter::new(rules.into_iter().collect(), SeccompAction::Allow, refuse, arch);
    let program = BpfProgram::try_from(filter.map_err(|e| failed(&e))?).map_err(|e| failed(&e))?;
    seccompiler::apply_filter_all_threads(&program).map_err(|e| failed(&e))
}

fn confine_writing(session: &Path) -> Result<(), landlock::RulesetError> {
    let writing = AccessFs::from_write(ABI::V5);
    let mut ruleset = Ruleset::default().set_compatibility(CompatLevel::BestEffort).handle_access(writing)?.create()?;
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(std::path::PathBuf::from);
    let shared_memory = Path::new("/dev/shm");
    let places =
        [Some(session), Some(shared_memory), Some(Path::new("/dev")), Some(Path::new("/proc")), runtime.as_deref()];
    for place in places.into_iter().flatten() {
        if let Ok(place) = PathFd::new(place) {
            ruleset = ruleset.add_rule(PathBeneath::new(place, writing))?;
        }
    }
    // The session's own directory can only be removed by a right on the folder that it is in.
    if let Some(Ok(parent)) = session.parent().map(PathFd::new) {
        ruleset = ruleset.add_rule(PathBeneath::new(parent, AccessFs::RemoveDir))?;
    }
    ruleset.restrict_self()?;
    Ok(())
}
