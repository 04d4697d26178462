//! What a place can set.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::read::{Language, Minutes, Namespace};

/// What holds on this computer.
///
/// [`Settings::default`] holds without a file, [`Settings::safest`] with one that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Whose computer it is.
    pub session: SessionKind,
    /// Minutes without a key or a click until the visit ends (1 to 60). In a session of one's own it never does.
    pub idle_minutes: Minutes,
    /// What the window does when a visit ends.
    pub leave: Leaving,
    /// Languages that stand first at the gate, in this order; the first that the interface speaks is the gate's own.
    pub languages: Vec<Language>,
    /// The place readers are in (`de/berlin`), if it is set.
    pub place: Option<Namespace>,
    /// Whether pages may be printed.
    pub printing: bool,
    /// Whether the window fills the screen and has no frame.
    pub full_screen: bool,
    /// Whom readers can ask here.
    pub contact: Option<Contact>,
}

/// Whose computer it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    /// Many people use it one after another: a visit ends by itself.
    #[default]
    Shared,
    /// One person's own: a visit ends when they say so.
    Mine,
}

/// What the window does when a visit ends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Leaving {
    /// It shows the language gate.
    #[default]
    Gate,
    /// It closes.
    Close,
}

/// Whom readers can ask here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Name of the library or organisation, as it calls itself.
    pub name: String,
    /// Further lines: a desk, hours, a telephone number.
    #[serde(default)]
    pub lines: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            session: SessionKind::Shared,
            idle_minutes: Minutes::default(),
            leave: Leaving::Gate,
            languages: Vec::new(),
            place: None,
            printing: true,
            full_screen: false,
            contact: None,
        }
    }
}

impl Settings {
    /// Returns what holds when the file is wrong: a shared computer, the default time, no paper.
    pub fn safest() -> Self {
        Self { printing: false, ..Self::default() }
    }

    /// Returns them for the window; `problem` is why the file was not used, if it was not.
    pub fn view(&self, problem: Option<&crate::Error>) -> View {
        let idle = 60 * self.idle_minutes.get();
        View {
            session: self.session,
            idle_seconds: (self.session == SessionKind::Shared).then_some(idle),
            leave: self.leave,
            languages: self.languages.iter().map(ToString::to_string).collect(),
            place: self.place.as_ref().map(ToString::to_string),
            printing: self.printing,
            contact: self.contact.clone(),
            problem: problem.map(|error| Problem { line: error.line, detail: error.why.clone() }),
        }
    }
}

/// The settings as the window receives them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct View {
    /// Whose computer it is.
    pub session: SessionKind,
    /// Seconds without a key or a click until the visit ends; none if it never ends by itself.
    pub idle_seconds: Option<u32>,
    /// What the window does when a visit ends.
    pub leave: Leaving,
    /// BCP 47 tags that stand first at the gate.
    pub languages: Vec<String>,
    /// The place readers are in, if it is set.
    pub place: Option<String>,
    /// Whether pages may be printed.
    pub printing: bool,
    /// Whom readers can ask here.
    pub contact: Option<Contact>,
    /// Why the place's file was not used, if there is one with a mistake.
    pub problem: Option<Problem>,
}

/// A mistake in the place's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Problem {
    /// Line, counted from 1; 0 for the file as a whole.
    pub line: u32,
    /// What is wrong there, in English.
    pub detail: String,
}
