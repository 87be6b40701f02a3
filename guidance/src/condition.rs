//! Facts, and conditions on them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Day;

/// Facts by name, such as `hardware` → `board`. The book names every fact and value that it knows.
///
/// # Examples
///
/// ```
/// use offhook_guidance::Facts;
///
/// let mut facts = Facts::from([("hardware", "board")]);
/// facts.insert("network", "no");
/// assert_eq!(facts.get("network"), Some("no"));
/// assert_eq!(facts.iter().count(), 2);
/// ```
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Facts(BTreeMap<String, String>);

impl Facts {
    /// None yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// What is known of a fact.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// States a fact, in the place of what was known of it.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.insert(name.into(), value.into());
    }

    /// Forgets a fact.
    pub fn remove(&mut self, name: &str) {
        self.0.remove(name);
    }

    /// Whether something was stated of a fact.
    pub fn contains_key(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// How many are stated.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names and values, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl<N: Into<String>, V: Into<String>, const COUNT: usize> From<[(N, V); COUNT]> for Facts {
    fn from(facts: [(N, V); COUNT]) -> Self {
        facts.into_iter().collect()
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Facts {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(facts: I) -> Self {
        let mut all = Self::new();
        all.extend(facts);
        all
    }
}

impl IntoIterator for Facts {
    type Item = (String, String);
    type IntoIter = std::collections::btree_map::IntoIter<String, String>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<N: Into<String>, V: Into<String>> Extend<(N, V)> for Facts {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, facts: I) {
        facts.into_iter().for_each(|(name, value)| self.insert(name, value));
    }
}

/// For each fact the values under which something holds.
pub(super) type Condition = BTreeMap<String, Vec<String>>;

/// The value of a fact of which nothing is known.
pub const UNKNOWN: &str = "unknown";

/// Whether every fact of the condition has one of its values; a fact that is not there is unknown.
pub(super) fn holds(condition: &Condition, facts: &Facts) -> bool {
    condition.iter().all(|(name, values)| {
        let fact = facts.get(name).unwrap_or(UNKNOWN);
        values.iter().any(|value| value == fact)
    })
}

/// Fills in a fact of which nothing is known yet.
pub(super) fn fill(facts: &mut Facts, name: &str, value: &str) {
    if facts.get(name).is_none_or(|known| known == UNKNOWN) {
        facts.insert(name, value);
    }
}

/// Whether a day lies between these two, both included.
pub(super) fn lasts(from: Option<&Day>, until: Option<&Day>, day: &Day) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}
