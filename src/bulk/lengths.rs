//! Lines of digits that are as long as no identifier: their number alone decides the verdict.
//!
//! Knows how many digits each identifier has. Knows nothing of check digits, nor of where a digit was lost; that the walk
//! tells who asks for it.

use crate::shape::Layout;
use crate::verdict::Verdict;

/// The verdict on such a line; `None` is for everybody else.
pub(super) fn verdict(line: &[u8]) -> Option<Verdict> {
    const LONGEST: usize = Layout::NineBySeven.places();
    /// A confirmation ID with a digit too many, unless it stands in sevens: then it begins an installation ID.
    const ONE_TOO_MANY: usize = Layout::EightBySix.places() + 1;
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let digits: usize = line.iter().map(|byte| usize::from(byte.is_ascii_digit())).sum();
    if digits == 0 || Layout::ALL.iter().any(|layout| layout.places() == digits) {
        return None;
    }
    let by_sevens = digits != line.len() && in_sevens(line)?;
    let is_too_long = digits > LONGEST || (digits == ONE_TOO_MANY && !by_sevens);
    Some(if is_too_long { Verdict::Impossible } else { Verdict::Incomplete })
}

/// Whether most groups have seven digits; `None` where something else stands between them, or a group may be a label.
fn in_sevens(line: &[u8]) -> Option<bool> {
    let is_joint = |byte: &u8| matches!(byte, b' ' | b'-');
    let (mut groups, mut sevens) = (0, 0);
    for group in line.split(is_joint).filter(|group| !group.is_empty()) {
        if group.len() == 1 || !group.iter().all(u8::is_ascii_digit) {
            return None;
        }
        groups += 1;
        sevens += usize::from(group.len() == 7);
    }
    Some(sevens > groups / 2)
}
