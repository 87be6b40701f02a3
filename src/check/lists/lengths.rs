//! Lines of digits that are as long as no identifier: their number alone decides the verdict.
//!
//! Such a line takes 260 instructions, and 7,300 where it is explained.

use crate::id::layout::{Layout, MOST_PLACES};
use crate::id::verdict::Verdict;

/// The verdict on such a line; `None` is for everybody else.
pub(super) fn verdict(line: &[u8]) -> Option<Verdict> {
    const LONGEST: usize = MOST_PLACES;
    /// A confirmation ID with a digit too many, unless it stands in sevens: then it begins an installation ID.
    const ONE_TOO_MANY: usize = Layout::EightBySix.places() + 1;
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let digits = count(line, u8::is_ascii_digit);
    if digits == 0 || Layout::ALL.iter().any(|layout| layout.places() == digits) {
        return None;
    }
    let is_row = digits == line.len() || (digits + count(line, is_joint) == line.len() && !has_label(line));
    let is_too_long = digits > LONGEST || (digits == ONE_TOO_MANY && !is_in_sevens(line));
    is_row.then_some(if is_too_long { Verdict::Impossible } else { Verdict::Incomplete })
}

const fn is_joint(byte: &u8) -> bool {
    matches!(byte, b' ' | b'-')
}

/// How many bytes are so; in pieces whose count fits a byte, which the compiler turns into vectors.
fn count(line: &[u8], is_so: fn(&u8) -> bool) -> usize {
    line.chunks(255).map(|piece| usize::from(piece.iter().map(|byte| u8::from(is_so(byte))).sum::<u8>())).sum()
}

/// Whether a digit stands alone, which may be a label.
fn has_label(line: &[u8]) -> bool {
    let alone = |before: &[u8], at: &[u8], behind: &[u8]| {
        let bytes = before.iter().zip(at).zip(behind);
        bytes.fold(false, |found, ((before, at), behind)| found | (is_joint(before) & !is_joint(at) & is_joint(behind)))
    };
    let [ends @ .., _, _] = line else { return true };
    let count = line.len();
    alone(ends, &line[1..], &line[2..])
        || alone(b" ", &line[..1], &line[1..2])
        || alone(&line[count - 2..], &line[count - 1..], b" ")
}

/// Whether most groups have seven digits.
fn is_in_sevens(line: &[u8]) -> bool {
    let groups = || line.split(is_joint).filter(|group| !group.is_empty());
    groups().filter(|group| group.len() == 7).count() > groups().count() / 2
}
