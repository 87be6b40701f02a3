//! What a kernel saw of one identifier, in one register.

use crate::id::layout::{Kind, Layout};
use crate::id::verdict::Verdict;

/// An answer, or that there is none: then the text is not spelled in a canonical way.
///
/// By their stable numbers, from the low end: 2 bits verdict less one, 1 bit whether it is an answer, 1 bit whether there is a bad byte, 4 bits layout,
/// 4 bits kind, 4 bits unused, 16 bits bad groups, 32 bits first bad byte.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub(crate) struct Seen(u64);

const ANSWER: u64 = 1 << 2;
const BAD: u64 = 1 << 3;

impl Seen {
    /// Not spelled in a canonical way.
    pub(crate) const UNKNOWN: Self = Self(0);

    /// Any answer.
    pub(crate) fn new(kind: Option<Kind>, layout: Option<Layout>, verdict: Verdict) -> Self {
        let layout = layout.map_or(0, |layout| u64::from(layout.number()));
        let kind = kind.map_or(0, |kind| u64::from(kind.number()));
        Self(ANSWER | (u64::from(verdict.number()) - 1) | layout << 4 | kind << 8)
    }

    /// An answer about a whole layout.
    pub(crate) const fn of(layout: Layout, verdict: Verdict) -> Self {
        let (layout_code, kind_code) = (layout.number() as u64, layout.kind().number() as u64);
        Self(ANSWER | (verdict.number() as u64 - 1) | layout_code << 4 | kind_code << 8)
    }

    /// The same, and what is wrong begins at this byte and lies in these groups.
    pub(crate) fn with_fault(self, first: usize, groups: u16) -> Self {
        let first = u64::from(u32::try_from(first).unwrap_or(u32::MAX));
        Self(self.0 | BAD | u64::from(groups) << 16 | first << 32)
    }

    pub(crate) const fn is_answer(self) -> bool {
        self.0 & ANSWER != 0
    }

    pub(crate) const fn verdict(self) -> Verdict {
        match Verdict::from_number((self.0 & 3) as u16 + 1) {
            Some(verdict) => verdict,
            // Two bits, four verdicts.
            None => Verdict::Impossible,
        }
    }

    pub(crate) const fn layout(self) -> Option<Layout> {
        Layout::from_number((self.0 >> 4 & 15) as u16)
    }

    pub(crate) const fn kind(self) -> Option<Kind> {
        Kind::from_number((self.0 >> 8 & 15) as u16)
    }

    /// Whether nothing is wrong that has a place.
    pub(crate) const fn is_sound(self) -> bool {
        self.0 & BAD == 0
    }

    pub(crate) const fn first_bad(self) -> Option<usize> {
        if self.0 & BAD != 0 { Some((self.0 >> 32) as usize) } else { None }
    }

    pub(crate) const fn bad_groups(self) -> u16 {
        (self.0 >> 16) as u16
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_comes_out() {
        for &layout in Layout::ALL {
            for &verdict in Verdict::ALL {
                let seen = Seen::of(layout, verdict);
                assert!(seen == Seen::new(Some(layout.kind()), Some(layout), verdict));
                assert_eq!((seen.layout(), seen.kind(), seen.verdict()), (Some(layout), Some(layout.kind()), verdict));
                assert!(seen.is_answer() && seen.is_sound() && seen.first_bad().is_none());
                let seen = seen.with_fault(70, 0x155);
                assert_eq!((seen.first_bad(), seen.bad_groups(), seen.layout()), (Some(70), 0x155, Some(layout)));
                assert!(!seen.is_sound() && seen.verdict() == verdict);
            }
        }
        assert!(!Seen::UNKNOWN.is_answer());
    }
}
