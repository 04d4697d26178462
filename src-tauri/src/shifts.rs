//! Shift three times within five seconds means Leave: the rule of `ui/src/shifts.ts`, for keys that the page does not see.

const PRESSES: usize = 3;
const WINDOW_MS: u32 = 5000;

/// Times of the last Shift presses that no other key interrupted, in milliseconds.
#[derive(Debug, Default)]
pub(crate) struct Shifts(Vec<u32>);

impl Shifts {
    /// Counts a key press and returns whether it means Leave.
    pub(crate) fn press(&mut self, is_shift: bool, at_ms: u32) -> bool {
        if !is_shift {
            self.0.clear();
            return false;
        }
        self.0.push(at_ms);
        // The desktop's time starts over every 49 days.
        self.0.retain(|earlier_ms| at_ms.wrapping_sub(*earlier_ms) <= WINDOW_MS);
        let means_leave = self.0.len() >= PRESSES;
        if means_leave {
            self.0.clear();
        }
        means_leave
    }
}

#[cfg(test)]
mod tests {
    use super::Shifts;

    #[test]
    fn three_shifts_within_five_seconds_mean_leave() {
        let shift = |at_ms| (true, at_ms);
        let letter = |at_ms| (false, at_ms);
        for (presses, expected) in [
            (vec![shift(0), shift(2500), shift(5000)], true),
            (vec![shift(0), shift(2500), shift(5001)], false),
            (vec![shift(0), shift(10)], false),
            (vec![shift(0), shift(4000), shift(5500), shift(6000)], true),
            (vec![shift(0), letter(10), shift(20), letter(30), shift(40)], false),
            (vec![shift(u32::MAX - 5), shift(u32::MAX), shift(3)], true),
            (vec![shift(0), shift(1), shift(2), shift(3)], false),
        ] {
            let mut shifts = Shifts::default();
            let last = presses.iter().fold(false, |_, (is_shift, at_ms)| shifts.press(*is_shift, *at_ms));
            assert_eq!(last, expected, "{presses:?}");
        }
    }
}
