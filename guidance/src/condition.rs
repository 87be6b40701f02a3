//! Facts, and conditions on them.
//!
//! Knows names and values. Knows nothing of what they mean.

use core::fmt;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Facts by name, such as `hardware` → `board`.
pub type Facts = BTreeMap<String, String>;

/// For each fact the values under which something holds.
pub(super) type Condition = BTreeMap<String, Vec<String>>;

/// The value of a fact of which nothing is known.
pub const UNKNOWN: &str = "unknown";

/// Whether every fact of the condition has one of its values; a fact that is not there is unknown.
pub(super) fn holds(condition: &Condition, facts: &Facts) -> bool {
    condition.iter().all(|(name, values)| {
        let fact = facts.get(name).map_or(UNKNOWN, String::as_str);
        values.iter().any(|value| value == fact)
    })
}

/// Fills in a fact of which nothing is known yet.
pub(super) fn fill(facts: &mut Facts, name: &str, value: &str) {
    match facts.get_mut(name) {
        Some(known) if known != UNKNOWN => {}
        Some(known) => *known = String::from(value),
        None => {
            facts.insert(String::from(name), String::from(value));
        }
    }
}

/// A day of the calendar, as `2025-12-03`.
#[derive(Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(String);

impl Day {
    /// Reads a day written as year, month and day; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let digits = |part: &str, len| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
        let shaped = parts.next().is_none() && digits(year, 4) && digits(month, 2) && digits(day, 2);
        let length = match month {
            "01" | "03" | "05" | "07" | "08" | "10" | "12" => "31",
            "04" | "06" | "09" | "11" => "30",
            "02" => "29",
            _ => return None,
        };
        (shaped && ("01"..=length).contains(&day)).then(|| Self(String::from(text)))
    }

    /// The last day that can be written: whatever has a beginning has begun.
    pub fn latest() -> Self {
        Self(String::from("9999-12-31"))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.0
    }
}

impl TryFrom<String> for Day {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("a day is written as 2025-12-03")
    }
}

/// Whether a day lies between these two, both included.
pub(super) fn lasts(from: Option<&Day>, until: Option<&Day>, day: &Day) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_days() {
        for text in ["2025-12-03", "2024-02-29", "2026-11-30"] {
            assert!(Day::parse(text).is_some(), "{text}");
        }
        for text in [
            "",
            "2025",
            "2025-12",
            "2025-13-01",
            "2025-04-31",
            "2025-1-1",
            "２０２５-12-03",
            "2025-12-03-1",
            "2025-12-00",
        ] {
            assert!(Day::parse(text).is_none(), "{text}");
        }
    }
}
