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
    /// Letters that are no hexadecimal digits and in keys.
    pub(in super::super) others: u64,
    /// Letters and digits.
    pub(in super::super) words: u64,
    pub(in super::super) dashes: u64,
    /// What begins an escape or a tag and is glued to what follows.
    pub(in super::super) leads: u64,
    /// Control characters, which end lines or begin colours.
    pub(in super::super) controls: u64,
    /// Small letters, and some signs.
    pub(in super::super) small: u64,
    /// The first bytes of full-width characters.
    pub(in super::super) wide: u64,
}

/// The most bytes between two rows of an identifier that is broken over lines.
const BETWEEN_ROWS: u64 = (1 << 11) - 1;
/// How many capitals or digits by themselves a block has when each place of an identifier is, with no more than six bytes between
/// them; more are escapes or tags.
const ALONE: u32 = 8;
/// How far the ends of two groups are apart at most, and those of a row of a key and of its rest.
const APART: [u32; 2] = [32, 13];
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
        self.has_key_groups() || self.has_digit_groups() || self.has_single_places() || self.wide.count_ones() >= WIDE
    }

    /// Words that end in five characters of a key and in four, or a longer one. A dash is part of a word: it may be wherever a line
    /// ends. One of the characters is a letter after F: of a hundred thousand keys one has none there.
    #[inline(always)]
    fn has_key_groups(self) -> bool {
        let (keys, words) = (self.keys | self.dashes, self.words | self.dashes);
        let two = keys & keys >> 1;
        let four = two & two >> 2;
        let ends = four & keys >> 4 & !(words >> 5);
        let all_ends = four & !(words >> 4);
        let twelve = four & four >> 4 & four >> 8;
        let rows = twelve & (!(words >> 12) | twelve >> 12 | 1);
        if ((ends == 0) | !has_two(all_ends)) & (rows == 0) {
            return false;
        }
        // Where one of their last characters is no hexadecimal digit.
        let other = self.others | self.others >> 1;
        let other = other | other >> 2;
        let in_five = ends & (other | self.others >> 4);
        rows & (other | other >> 4 | other >> 8) != 0
            || are_near(in_five, ends, APART[0])
            || self.are_rows(in_five << 1, all_ends)
            || self.are_rows(ends << 1, all_ends & other)
    }

    /// Whether words end that are the last rows of a key.
    fn are_rows(self, one: u64, other: u64) -> bool {
        (self.controls | self.leads) != 0 && are_near(one, other & self.behind_lines(), APART[1])
    }

    /// What is behind the end of a line, or what stands for one, by no more than two rows of a key.
    fn behind_lines(self) -> u64 {
        let ends = self.controls | self.leads;
        let eight = ends | ends << 1 | ends << 2 | ends << 3;
        let eight = eight | eight << 4;
        eight | eight << 8
    }

    /// Two words that end in six or seven digits, or long rows of digits.
    #[inline(always)]
    fn has_digit_groups(self) -> bool {
        let (digits, words) = (self.digits | self.dashes, self.words | self.dashes);
        let two = digits & digits >> 1;
        let six = two & two >> 2 & two >> 4;
        let ends = six & !(words >> 6);
        let twelve = six & six >> 6;
        if !has_two(ends) & (twelve == 0) {
            return false;
        }
        // A number behind a dash is no group, and only an escape is glued to one.
        let glued = if self.leads | self.controls == 0 { self.words } else { 0 };
        let glued = glued << 1 & !(digits << 1) | glued << 2 & digits << 1;
        let groups = ends & self.digits & !(digits << 1 & digits << 2) & !glued;
        // An escape glued to a group makes it longer.
        let are_glued = has_two(ends) && self.leads.count_ones() >= 2;
        if are_near(groups, groups, APART[0]) || are_glued {
            return true;
        }
        (twelve & six >> 12 != 0 || self.has_rows(twelve)) && self.digits.count_ones() >= 12
    }

    /// Whether a row of twelve digits or more ends near the next one, which may be the last. The rows have dashes, or none has.
    fn has_rows(self, twelve: u64) -> bool {
        let digits = self.digits | self.dashes;
        let six = |digits: u64| {
            let two = digits & digits >> 1;
            two & two >> 2 & two >> 4
        };
        let mut ends = twelve & !((digits | self.words) >> 12);
        while ends != 0 {
            let start = ends.trailing_zeros();
            ends &= ends - 1;
            let is_dashed = self.dashes >> start & 0xFFF != 0;
            let next = six(if is_dashed { digits } else { self.digits }) & !(digits << 1);
            if next.checked_shr(start + 12).unwrap_or(0) & BETWEEN_ROWS != 0 {
                return true;
            }
        }
        false
    }

    /// Places by themselves, or what is glued to them.
    #[inline(always)]
    fn has_single_places(self) -> bool {
        let single = (self.keys | self.digits) & !(self.words << 1) & !(self.words >> 1);
        if single.count_ones() >= ALONE && (single & !self.small).count_ones() >= ALONE {
            return true;
        }
        let leads = (self.leads & !(self.leads << 1)).count_ones();
        if leads < LEADS {
            return false;
        }
        let two = self.words & self.words >> 1;
        let seven = two & two >> 2 & two >> 4 & self.words >> 6;
        (seven == 0) | (leads >= MOST_LEADS)
    }
}

/// Whether a bit of the one and another bit of the other are no farther apart than this.
fn are_near(one: u64, other: u64, most: u32) -> bool {
    let mut left = one;
    while left != 0 {
        let place = left.trailing_zeros();
        left &= left - 1;
        let around = (u64::MAX >> 63u32.saturating_sub(most)) & !1;
        let behind = other >> place & around;
        let before = other << (63 - place) & around.reverse_bits();
        if behind | before != 0 {
            return true;
        }
    }
    false
}

/// Whether at least two bits are set.
#[inline(always)]
const fn has_two(bits: u64) -> bool {
    bits & bits.wrapping_sub(1) != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_bits_are_found_on_both_sides() {
        for (one, other) in (0..64u32).flat_map(|one| (0..64u32).map(move |other| (one, other))) {
            for most in [16, 32] {
                let is_near = one != other && one.abs_diff(other) <= most;
                assert_eq!(are_near(1 << one, 1 << other, most), is_near, "{one} {other} {most}");
            }
        }
    }
}
