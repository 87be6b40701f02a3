//! Facts as people state them on the command line.

use offhook_guidance::{Advisor, Book};

use crate::masked;
use crate::trouble::Trouble;

/// States a fact; one that the book does not have, or not with this value, is an error.
pub(crate) fn state(advisor: &mut Advisor<'_>, book: &Book, name: &str, value: &str) -> Result<(), Trouble> {
    advisor.state(name, value).map_err(|error| {
        let fact = masked::argument(&error.fact);
        if error.values.is_empty() {
            return Trouble::new("trouble-no-fact")
                .with("fact", &fact)
                .near(&fact, book.facts())
                .list("list-facts", book.facts());
        }
        let value = masked::argument(value);
        Trouble::new("trouble-fact")
            .with("fact", fact)
            .with("value", &value)
            .near(&value, error.values.iter().map(|value| &**value))
            .list("list-values", &error.values)
    })
}
