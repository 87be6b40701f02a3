//! Facts, and conditions on them.
//!
//! Knows names and values. Knows nothing of what they mean.

use std::collections::BTreeMap;

use super::Day;

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

/// Whether a day lies between these two, both included.
pub(super) fn lasts(from: Option<&Day>, until: Option<&Day>, day: &Day) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}
