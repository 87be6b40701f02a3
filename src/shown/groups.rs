//! Single groups of an identifier, in a text of which nothing is known.

use super::near::{is_date, is_group, is_long_number};
use super::runs::{Run, runs};
use crate::text::{Meaning, meaning};

/// More digits than a date has.
const MORE_THAN_A_DATE: usize = 9;
/// Two groups of six in one piece.
const TWO_GROUPS: usize = 12;

/// Hides words that are groups of an identifier and nothing else, and long numbers. What is hidden already is not looked at, so
/// that of what is shown nothing more is hidden the next time.
pub(super) fn hide(text: &str, hidden: &mut [bool]) {
    let mut all = runs(text, false);
    all.iter_mut().for_each(|run| run.places.retain(|place| !hidden[place.at]));
    all.retain(|run| run.len() > 0 && !run.is_number);
    all.iter().filter(|run| is_long(run)).for_each(|run| of_run(run, hidden));
    all.retain(|run| !is_long(run));
    let (mut rest, mut start) = (&all[..], 0);
    for word in text.split(char::is_whitespace) {
        let end = start + word.chars().count();
        let count = rest.iter().take_while(|run| run.places.first().is_some_and(|place| place.at < end)).count();
        let (of_word, others) = rest.split_at(count);
        if is_groups(of_word, word) || is_dashed_number(of_word, word) {
            of_word.iter().for_each(|run| of_run(run, hidden));
        }
        (rest, start) = (others, end + 1);
    }
}

fn of_run(run: &Run, hidden: &mut [bool]) {
    run.places.iter().for_each(|place| hidden[place.at] = true);
}

/// Groups of five characters of a key, or of six or seven digits. A word has small letters and no digit.
fn is_groups(runs: &[Run], word: &str) -> bool {
    let is_of_digits = |run: &Run| matches!(run.len(), 6 | 7) && run.digits() == run.len();
    let is_no_word = || word.chars().any(char::is_numeric) || !word.chars().any(char::is_lowercase);
    !runs.is_empty() && runs.iter().all(|run| is_group(run) || is_of_digits(run)) && is_no_word()
}

/// A number in several groups: of a telephone, or groups of an identifier with some missing. A date is shorter.
fn is_dashed_number(runs: &[Run], word: &str) -> bool {
    let is_inside = |c: char| matches!(meaning(c), Meaning::Digit(_)) || !c.is_ascii() || c == '-';
    let all = runs.len() > 1 && runs.iter().all(|run| run.digits() == run.len() && (2..=7).contains(&run.len()));
    all && runs.iter().map(Run::len).sum::<usize>() >= MORE_THAN_A_DATE
        && word.trim_matches(|c: char| !c.is_alphanumeric()).chars().all(is_inside)
}

/// A number that is longer than two groups, unless it begins with a date.
fn is_long(run: &Run) -> bool {
    run.len() >= TWO_GROUPS && is_long_number(run) && run.digits() == run.len() && !is_date(run)
}
