//! What a find is worth, and whether it is wanted.

use super::{Hit, Leniency, Scanner};
use crate::fast::Seen;
use crate::id::layout::{Kind, Layout};
use crate::id::secret::Secret;
use crate::id::verdict::Verdict;

/// Judges `text[start..end]`, which has the form of `layout`; `None` when such a find is not wanted.
pub(super) fn hit(scanner: &Scanner, text: &[u8], layout: Layout, (start, end): (usize, usize)) -> Option<Hit> {
    let found = &text[start..end];
    let kind = layout.kind();
    let is_filler = match kind {
        Kind::ProductKey => !found.iter().any(u8::is_ascii_alphabetic),
        _ => found.iter().all(|byte| matches!(byte, b'0' | b'-' | b' ')),
    };
    if is_filler {
        return None;
    }
    let seen = scanner.kernel.look(found);
    // Small letters have to be made capitals first.
    let seen = if seen.is_answer() { seen } else { scanner.kernel.look(bare(found).bytes()) };
    debug_assert!(seen.layout() == Some(layout), "the form and the characters tell of the same layout");
    let verdict = seen.verdict();
    let wanted = scanner.leniency == Leniency::Possible
        || verdict == Verdict::Plausible
        || (kind == Kind::ProductKey && is_old_key(seen, found));
    wanted.then_some(Hit { kind, layout, start, end, verdict })
}

/// The characters of a find without what joins them, letters in capitals.
pub(crate) fn bare(found: &[u8]) -> Secret<63> {
    let mut places = Secret::new();
    let characters = found.iter().filter(|byte| !matches!(byte, b'-' | b' '));
    characters.for_each(|byte| places.push(byte.to_ascii_uppercase()));
    places
}

/// A key without an `N`, in capitals as Microsoft prints it, of letters and digits, and as many different ones as chance gives:
/// test vectors and fillers have few, hexadecimal numbers no letter after F.
pub(super) fn is_old_key(seen: Seen, found: &[u8]) -> bool {
    /// Of forty million random keys one has fewer.
    const VARIETY: u32 = 8;
    let has = |test: fn(&u8) -> bool| found.iter().any(test);
    let has_no_n = seen.verdict() == Verdict::WellFormed && seen.is_sound();
    let places = found.iter().filter(|byte| byte.is_ascii_alphanumeric());
    let different = places.fold(0_u128, |different, byte| different | 1 << (byte & 0x7F)).count_ones();
    let is_various = different >= VARIETY && has(|byte| matches!(byte, b'G'..=b'Z'));
    has_no_n && has(u8::is_ascii_digit) && has(u8::is_ascii_uppercase) && !has(u8::is_ascii_lowercase) && is_various
}
