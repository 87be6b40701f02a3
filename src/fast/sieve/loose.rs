//! Where an identifier may be that is spelled in any other way than the canonical ones, as far as a block tells by itself.
//!
//! Whatever is between the groups of an identifier, each group is a word, or the end of one, and two of them are in one block. When
//! each place stands alone, a block has many such places, or many signs that begin an escape or a tag. When an identifier is
//! broken over lines, its rows are long words.

/// What a block holds, one bit per byte.
#[derive(Clone, Copy)]
pub(in super::super) struct Loose {
    pub(in super::super) digits: u64,
    /// What product keys contain, in either case.
    pub(in super::super) keys: u64,
    /// Letters and digits.
    pub(in super::super) words: u64,
    pub(in super::super) dashes: u64,
    /// What begins an escape or a tag and is glued to what follows.
    pub(in super::super) leads: u64,
    /// The first bytes of full-width characters.
    pub(in super::super) wide: u64,
}

/// The most bytes between two rows of an identifier that is broken over lines.
const BETWEEN_ROWS: u64 = (1 << 11) - 1;
/// How many places by themselves a block has when each one of an identifier is, with no more than nine bytes between them.
const ALONE: u32 = 6;
/// How many signs begin escapes or tags when there is one between every two places.
const LEADS: u32 = 5;
/// As many are enough whatever words are beside them.
const MOST_LEADS: u32 = 8;
/// How many full-width characters a block has at least in which half of a key is.
const WIDE: u32 = 5;

impl Loose {
    /// Whether an identifier in another spelling may be here; errs on the side of yes.
    #[inline(always)]
    pub(in super::super) fn may_be_spelled(self) -> bool {
        self.has_key_groups() | self.has_digit_groups() | self.has_single_places() | (self.wide.count_ones() >= WIDE)
    }

    /// Words that end in five characters of a key and in four, or a longer one. A dash is part of a word: it may be wherever a line
    /// ends.
    #[inline(always)]
    fn has_key_groups(self) -> bool {
        let [keys, words] = [self.keys, self.words].map(|places| places | self.dashes);
        let two = keys & keys >> 1;
        let four = two & two >> 2;
        let ends = four & keys >> 4 & !(words >> 5);
        let all_ends = four & !(words >> 4);
        let twelve = four & four >> 4 & four >> 8;
        let rows = twelve & (!(words >> 12) | twelve >> 12 | 1);
        ((ends != 0) & has_two(all_ends) | (rows != 0)) & (self.keys.count_ones() >= 9)
    }

    /// Two words that end in six or seven digits, or long rows of digits.
    #[inline(always)]
    fn has_digit_groups(self) -> bool {
        let [digits, words] = [self.digits, self.words].map(|places| places | self.dashes);
        let two = digits & digits >> 1;
        let six = two & two >> 2 & two >> 4;
        let ends = six & !(words >> 6);
        let groups = ends & !(digits << 1 & digits << 2);
        let twelve = six & six >> 6;
        if !has_two(ends) & (twelve == 0) {
            return false;
        }
        // An escape glued to a group makes it longer.
        let are_glued = has_two(ends) && self.leads.count_ones() >= 2;
        let has_long = || (twelve & six >> 12 != 0 || has_rows(digits, six, twelve)) && self.digits.count_ones() >= 12;
        has_two(groups) || are_glued || has_long()
    }

    /// Places by themselves, or what is glued to them.
    #[inline(always)]
    fn has_single_places(self) -> bool {
        let single = (self.keys | self.digits) & !(self.words << 1) & !(self.words >> 1);
        if single.count_ones() >= ALONE {
            return true;
        }
        let two = self.words & self.words >> 1;
        let seven = two & two >> 2 & two >> 4 & self.words >> 6;
        let leads = (self.leads & !(self.leads << 1)).count_ones();
        (leads >= LEADS) & (seven == 0) | (leads >= MOST_LEADS)
    }
}

/// Whether at least two bits are set.
#[inline(always)]
const fn has_two(bits: u64) -> bool {
    bits & bits.wrapping_sub(1) != 0
}

/// Whether a row of twelve digits or more is near the next one, which may be the last.
fn has_rows(digits: u64, six: u64, twelve: u64) -> bool {
    let mut ends = twelve & !(digits >> 12);
    let starts = six & !(digits << 1);
    while ends != 0 {
        let end = ends.trailing_zeros() + 12;
        ends &= ends - 1;
        if starts.checked_shr(end).unwrap_or(0) & BETWEEN_ROWS != 0 {
            return true;
        }
    }
    false
}
