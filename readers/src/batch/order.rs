//! Whether names and numbers come in order; `PC-2` sorts before `PC-10`.

use core::cmp::Ordering;

/// The fewest rows in order that make an order.
const ENOUGH: u64 = 8;
/// One row in this many may be out of order; more, and there is none.
const ONE_IN: u64 = 20;

/// The order of a column, as far as it has been seen.
#[derive(Clone, Debug, Default)]
pub(super) struct Order {
    last: String,
    ordered: u64,
    broken: u64,
}

impl Order {
    /// Takes the next name; whether it breaks an order that all before it kept.
    pub(super) fn breaks(&mut self, name: &str) -> bool {
        let is_later = self.last.is_empty() || natural(&self.last, name) != Ordering::Greater;
        if is_later {
            self.ordered += 1;
        } else {
            self.broken += 1;
        }
        let had_order = self.ordered >= ENOUGH && self.broken * ONE_IN <= self.ordered + ONE_IN;
        // What stands out of order does not become the measure of the next.
        if is_later || !had_order {
            self.last.clear();
            self.last.push_str(name);
        }
        !is_later && had_order
    }
}

/// The order of people: runs of digits count as numbers, case does not count.
fn natural(one: &str, other: &str) -> Ordering {
    let (mut one, mut other) = (one.trim(), other.trim());
    loop {
        match (one.chars().next(), other.chars().next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(a), Some(b)) if a.is_ascii_digit() && b.is_ascii_digit() => {
                let ((left, rest_one), (right, rest_other)) = (number(one), number(other));
                let order = left.len().cmp(&right.len()).then_with(|| left.cmp(right));
                if order != Ordering::Equal {
                    return order;
                }
                (one, other) = (rest_one, rest_other);
            }
            (Some(a), Some(b)) => {
                let order = a.to_lowercase().cmp(b.to_lowercase());
                if order != Ordering::Equal {
                    return order;
                }
                (one, other) = (&one[a.len_utf8()..], &other[b.len_utf8()..]);
            }
        }
    }
}

/// The digits at the front without zeros in front, and the rest.
fn number(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    (digits.trim_start_matches('0'), rest)
}

#[cfg(test)]
mod tests {

    use super::*;

    fn broken(names: &[&str]) -> Vec<usize> {
        let mut order = Order::default();
        (0..names.len()).filter(|index| order.breaks(names[*index])).collect()
    }

    #[test]
    fn one_row_out_of_order_is_named_and_its_followers_are_not() {
        let names: Vec<_> = (1..=20).map(|number| format!("PC-{number}")).collect();
        let mut names: Vec<&str> = names.iter().map(|name| &**name).collect();
        assert_eq!(broken(&names), Vec::<usize>::new());
        names.insert(12, "PC-3");
        assert_eq!(broken(&names), [12]);
    }

    /// Names for rows `from..=until`, which come in order.
    fn row(from: u32, until: u32) -> Vec<String> {
        (from..=until).map(|number| format!("PC-{number}")).collect()
    }

    fn broken_in(parts: &[Vec<String>]) -> Vec<usize> {
        let names = parts.concat();
        broken(&names.iter().map(|name| &**name).collect::<Vec<_>>())
    }

    /// Of seven names one list in 5040 is in order by chance, of eight one in 40 320.
    #[test]
    fn eight_rows_in_order_make_an_order_and_seven_do_not() {
        assert_eq!(broken_in(&[row(11, 18), row(1, 1)]), [8]);
        assert_eq!(broken_in(&[row(11, 17), row(1, 1)]), Vec::<usize>::new());
    }

    /// The first is free. From then on one row in twenty may be out of order; where more are, people sorted by something
    /// else.
    #[test]
    fn a_second_row_out_of_order_takes_twenty_rows_in_order() {
        assert_eq!(broken_in(&[row(11, 20), row(1, 1), row(21, 30), row(2, 2)]), [10, 21]);
        assert_eq!(broken_in(&[row(11, 20), row(1, 1), row(21, 29), row(2, 2)]), [10]);
    }

    /// What stands out of order is no measure: the next row is compared with the one before it.
    #[test]
    fn two_rows_out_of_order_are_both_named() {
        assert_eq!(broken_in(&[row(11, 30), row(3, 3), row(5, 5), row(31, 31)]), [20, 21]);
    }

    /// A PC with two products has two rows.
    #[test]
    fn a_name_that_comes_again_breaks_no_order() {
        assert_eq!(broken_in(&[row(11, 20), row(20, 20), row(20, 21)]), Vec::<usize>::new());
    }

    #[test]
    fn where_there_is_no_order_none_is_broken() {
        assert_eq!(broken(&["d", "a", "c", "b", "z", "y", "x", "k", "l", "a", "m", "b"]), Vec::<usize>::new());
    }

    #[test]
    fn numbers_count_as_numbers() {
        assert_eq!(natural("PC-2", "PC-10"), Ordering::Less);
        assert_eq!(natural("pc-02", "PC-2"), Ordering::Equal);
        assert_eq!(natural("b", "a1"), Ordering::Greater);
    }
}
