//! Many measured values as few printed ones.

use std::time::{Duration, Instant};

/// Values of one measurement, in ascending order.
pub struct Figures(Vec<f64>);

impl Figures {
    /// Takes the values, in any order.
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Self(values)
    }

    /// Returns how many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Returns the value that `percent` of all values do not exceed (nearest rank).
    pub fn percentile(&self, percent: f64) -> f64 {
        let rank = (percent / 100.0 * self.0.len() as f64).ceil() as usize;
        self.0.get(rank.clamp(1, self.0.len().max(1)) - 1).copied().unwrap_or(f64::NAN)
    }

    /// Returns the middle value.
    pub fn median(&self) -> f64 {
        self.percentile(50.0)
    }

    /// Returns the mean.
    pub fn mean(&self) -> f64 {
        self.0.iter().sum::<f64>() / self.0.len() as f64
    }

    /// Returns the median with the smallest and the largest value behind it.
    pub fn spread(&self) -> String {
        format!("{:.0} ({:.0}–{:.0})", self.median(), self.percentile(0.0), self.percentile(100.0))
    }
}

/// Returns a duration in milliseconds.
pub fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1_000.0
}

/// Runs `what` and returns what it returned with how long that took, in milliseconds.
pub fn timed<T>(what: impl FnOnce() -> T) -> (T, f64) {
    let started = Instant::now();
    let result = what();
    (result, millis(started.elapsed()))
}
