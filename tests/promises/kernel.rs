//! What the fast core promises for every text: it says what `check` and `check_as` say, at every level, one or many.
//!
//! Never prints a text: a broken promise names its law, a level and a place.

use offhook::lists::{Answer, Checker, Counts};
use offhook::{Assessment, Kind, Level, Verdict, check, check_as};

use super::levels;

const KINDS: [Kind; 3] = [Kind::ConfirmationId, Kind::InstallationId, Kind::ProductKey];

/// A checker for each level that this machine must have, the scalar one first.
pub fn checkers() -> impl Iterator<Item = Checker> {
    levels::each(Checker::at, Checker::level)
}

/// Every level says of a text what the scalar one says, byte for byte, and all say what `check` and `check_as` say.
pub fn every_level_agrees(text: &[u8]) {
    // Cut exactly, so that whoever watches the memory sees what is read behind the end.
    let text = text.to_vec().into_boxed_slice();
    let plain = levels_agree(&text);
    one_is_what_check_says(&text, &plain);
}

/// Every level says of a text what the scalar one says, which comes back.
pub fn levels_agree(text: &[u8]) -> Answer {
    let plain = Checker::at(Level::Scalar).expect("the scalar level is everywhere");
    let answer = plain.check(text);
    for checker in checkers() {
        let level = checker.level().name();
        assert!(checker.check(text) == answer, "{level} says otherwise than scalar");
    }
    answer
}

/// An answer is what the library says of the text; of a text that is no identifier, that it is impossible or blank.
fn one_is_what_check_says(bytes: &[u8], answer: &Answer) {
    assert!(answer.first_bad().is_none_or(|first| first <= bytes.len()), "behind the end");
    let Ok(text) = std::str::from_utf8(bytes) else {
        assert!(answer.verdict() == Verdict::Impossible, "no text, but not impossible");
        return;
    };
    match check(text, &mut ()) {
        Some(seen) => same(answer, &seen),
        None => {
            let blank = text.chars().all(char::is_whitespace);
            let verdict = if blank { Verdict::Incomplete } else { Verdict::Impossible };
            assert!(answer.kind().is_none() && answer.verdict() == verdict, "seems to be something");
        }
    }
    let plain = Checker::at(Level::Scalar).expect("the scalar level is everywhere");
    for kind in KINDS {
        let answer = plain.check_as(kind, bytes);
        same(&answer, &check_as(kind, text, &mut ()));
        for checker in checkers() {
            assert!(checker.check_as(kind, bytes) == answer, "{} says otherwise of {kind}", checker.level().name());
        }
    }
}

fn same(answer: &Answer, seen: &Assessment) {
    assert_eq!(answer.kind(), Some(seen.kind), "kind");
    assert_eq!(answer.verdict().name(), seen.verdict.name(), "verdict of {}", seen.kind);
    assert_eq!(answer.layout(), seen.layout, "layout of {}", seen.kind);
}

/// Many lines at once are the lines one by one, in every form and at every level.
pub fn many_are_one_by_one(text: &[u8]) {
    let mut plain = Vec::new();
    let mut counts = Counts::default();
    let scalar = Checker::at(Level::Scalar).expect("the scalar level is everywhere");
    let mut start = 0;
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let id = line.strip_suffix(b"\n").unwrap_or(line);
        let answer = scalar.check(id);
        plain.push((start, start + id.len(), answer));
        counts.lines += 1;
        if id.iter().all(u8::is_ascii_whitespace) {
            counts.blank += 1;
        } else {
            match answer.verdict() {
                Verdict::Plausible => counts.plausible += 1,
                Verdict::WellFormed => counts.well_formed += 1,
                Verdict::Incomplete => counts.incomplete += 1,
                Verdict::Impossible => counts.impossible += 1,
            }
        }
        start += line.len();
    }
    for checker in checkers() {
        let level = checker.level().name();
        let lines: Vec<_> = checker.lines(text).map(|line| (line.start, line.end, line.answer)).collect();
        assert!(lines == plain, "{level}: lines");
        let mut called = Vec::new();
        checker.for_each(text, |line| called.push((line.start, line.end, line.answer)));
        assert!(called == plain, "{level}: for_each");
        assert_eq!(checker.count(text), counts, "{level}: count");
    }
}
