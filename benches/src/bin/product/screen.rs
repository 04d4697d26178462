//! What the screen shows, seen from outside: the server tells when a window is mapped and when it draws.

use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::damage::{ConnectionExt as _, ReportLevel};
use x11rb::protocol::xproto::{
    AtomEnum, ChangeWindowAttributesAux, ClientMessageEvent, ConnectionExt as _, EventMask, ImageFormat, Window,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use crate::Outcome;

/// Title of the windows that are measured.
const TITLE: &[u8] = b"Haki";

/// Most pixels by which two pictures that look the same may differ.
const SAME_PIXELS_MAX: usize = 200;

/// Fewest pixels in another colour than the ground when a screen full of words is drawn.
const WORDS_PIXELS_MIN: usize = 5_000;

/// A window that has not changed for so long is at rest.
const REST: Duration = Duration::from_millis(1_000);

/// Longest wait for a window at rest.
const WAIT: Duration = Duration::from_secs(30);

/// What a window shows once it can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contents {
    /// Text on a ground.
    Words,
    /// One colour.
    Nothing,
}

/// How a window appeared. Times count from the start of the process.
#[derive(Debug, Clone, Copy)]
pub struct Appearance {
    /// Its id.
    pub window: Window,
    /// The window is on the screen.
    pub mapped: Duration,
    /// It has drawn for the first time.
    pub first_frame: Duration,
    /// It shows what it shows when it has come to rest.
    pub ready: Duration,
}

/// A connection to the screen.
pub struct Screen {
    connection: RustConnection,
}

impl Screen {
    /// Connects to the screen that `DISPLAY` names.
    pub fn open() -> Outcome<Self> {
        let (connection, number) = x11rb::connect(None)?;
        let root = connection.setup().roots[number].root;
        connection.damage_query_version(1, 1)?.reply()?;
        let mask = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
        connection.change_window_attributes(root, &mask)?.check()?;
        Ok(Self { connection })
    }

    /// Watches the next window of our title until it has come to rest.
    pub fn watch(&self, started: Instant, contents: Contents) -> Outcome<Appearance> {
        let (window, mapped) = self.await_window(started)?;
        let damage = self.connection.generate_id()?;
        self.connection.damage_create(damage, window, ReportLevel::NON_EMPTY)?.check()?;
        let (mut first_frame, mut ready, mut shown) = (None, mapped, Vec::new());
        while started.elapsed() - ready < REST || !contents.are_in(&shown) {
            if started.elapsed() > WAIT {
                return Err(format!("the window is not at rest after {WAIT:?}").into());
            }
            if !matches!(self.connection.poll_for_event()?, Some(Event::DamageNotify(_))) {
                std::thread::sleep(Duration::from_micros(500));
                continue;
            }
            self.connection.damage_subtract(damage, x11rb::NONE, x11rb::NONE)?;
            let pixels = self.picture(window)?;
            let at = started.elapsed();
            first_frame.get_or_insert(at);
            if difference(&shown, &pixels) > SAME_PIXELS_MAX {
                ready = at;
                shown = pixels;
            }
        }
        self.connection.damage_destroy(damage)?.check()?;
        Ok(Appearance { window, mapped, first_frame: first_frame.ok_or("the window never drew")?, ready })
    }

    fn await_window(&self, started: Instant) -> Outcome<(Window, Duration)> {
        while started.elapsed() < WAIT {
            match self.connection.poll_for_event()? {
                Some(Event::MapNotify(event)) => {
                    let at = started.elapsed();
                    let name = (AtomEnum::WM_NAME, AtomEnum::ANY);
                    let name = self.connection.get_property(false, event.window, name.0, name.1, 0, 64)?.reply();
                    if name.is_ok_and(|name| name.value == TITLE) {
                        return Ok((event.window, at));
                    }
                }
                Some(_) => {}
                None => std::thread::sleep(Duration::from_micros(500)),
            }
        }
        Err(format!("no window after {WAIT:?}").into())
    }

    fn picture(&self, window: Window) -> Outcome<Vec<u8>> {
        let size = self.connection.get_geometry(window)?.reply()?;
        let picture =
            self.connection.get_image(ImageFormat::Z_PIXMAP, window, 0, 0, size.width, size.height, u32::MAX)?;
        Ok(picture.reply()?.data)
    }

    /// Asks a window to close, as its close button does.
    pub fn ask_to_close(&self, window: Window) -> Outcome<()> {
        let atom =
            |name: &str| -> Outcome<u32> { Ok(self.connection.intern_atom(false, name.as_bytes())?.reply()?.atom) };
        let data = [atom("WM_DELETE_WINDOW")?, x11rb::CURRENT_TIME, 0, 0, 0];
        let message = ClientMessageEvent::new(32, window, atom("WM_PROTOCOLS")?, data);
        self.connection.send_event(false, window, EventMask::NO_EVENT, message)?.check()?;
        self.connection.sync()?;
        while self.connection.poll_for_event()?.is_some() {}
        Ok(())
    }
}

impl Contents {
    fn are_in(self, pixels: &[u8]) -> bool {
        let ground = pixels.get(..4).unwrap_or_default();
        self == Self::Nothing || pixels.chunks_exact(4).filter(|pixel| *pixel != ground).count() >= WORDS_PIXELS_MIN
    }
}

/// Returns the number of pixels that differ.
fn difference(one: &[u8], other: &[u8]) -> usize {
    if one.len() != other.len() {
        return one.len().max(other.len());
    }
    one.chunks_exact(4).zip(other.chunks_exact(4)).filter(|(one, other)| one != other).count()
}
