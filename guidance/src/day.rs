//! Days of the calendar, without a clock or a time zone.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

/// A day of the Gregorian calendar, written as `2025-12-03`.
///
/// # Examples
///
/// ```
/// use offhook_guidance::Day;
///
/// let day: Day = "2026-11-21".parse()?;
/// assert_eq!(Some(day), Day::from_ymd(2026, 11, 21));
/// assert_eq!(day.to_string(), "2026-11-21");
/// assert!(Day::from_ymd(2025, 2, 29).is_none());
/// # Ok::<(), offhook_guidance::DayError>(())
/// ```
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day {
    // In this order days compare.
    year: u16,
    month: u8,
    day: u8,
}

/// A text that is not a day.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct DayError;

impl Day {
    /// The day of these numbers, all counted from 1; `None` when the calendar does not have it. Years end with 9999.
    pub const fn from_ymd(year: u16, month: u8, day: u8) -> Option<Self> {
        let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let length = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if is_leap => 29,
            2 => 28,
            _ => return None,
        };
        if year == 0 || year > 9999 || day == 0 || day > length {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// The last day that can be written, on which every `from` date has passed.
    pub const fn latest() -> Self {
        Self { year: 9999, month: 12, day: 31 }
    }

    /// Year, month and day, counted from 1.
    pub const fn ymd(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }
}

impl FromStr for Day {
    type Err = DayError;

    /// Reads four, two and two ASCII digits with dashes between them.
    fn from_str(text: &str) -> Result<Self, DayError> {
        let is_shaped = text.len() == 10
            && text
                .bytes()
                .enumerate()
                .all(|(at, byte)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() });
        let number = |range| text.get(range).and_then(|digits: &str| digits.parse::<u16>().ok()).filter(|_| is_shaped);
        let part = |range| number(range).and_then(|number| u8::try_from(number).ok());
        let day = number(0..4).zip(part(5..7)).zip(part(8..10));
        day.and_then(|((year, month), day)| Self::from_ymd(year, month, day)).ok_or(DayError)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl TryFrom<String> for Day {
    type Error = DayError;

    fn try_from(text: String) -> Result<Self, DayError> {
        text.parse()
    }
}

impl fmt::Display for DayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a day is written as 2025-12-03")
    }
}

impl core::error::Error for DayError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_days() {
        for text in ["2025-12-03", "2024-02-29", "2000-02-29", "2026-11-30", "9999-12-31"] {
            assert_eq!(text.parse::<Day>().map(|day| day.to_string()).as_deref(), Ok(text));
        }
        for text in [
            "",
            "2025",
            "2025-12",
            "2025-13-01",
            "2025-00-01",
            "2025-04-31",
            "2025-02-29",
            "1900-02-29",
            "2025-1-1",
            "２０２５-12-03",
            "2025-12-03-1",
            "2025-12-00",
            "0000-01-01",
            "+025-12-03",
            "2025-+2-03",
            "2025/12/03",
        ] {
            assert_eq!(text.parse::<Day>(), Err(DayError), "{text}");
        }
    }

    #[test]
    fn days_compare_as_they_follow() {
        let day = |text: &str| text.parse::<Day>().expect("it is a day");
        assert!(day("2025-12-03") < day("2025-12-04") && day("2025-12-31") < day("2026-01-01"));
        assert!(day("2026-11-30") < Day::latest());
    }
}
