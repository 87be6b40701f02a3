//! The canonical spellings of digits as tables: which byte stands where, up to what, and what it weighs.
//!
//! Knows places, joints and weights at compile time. Knows nothing of registers; it is held to the grammar and to the check
//! digit by tests.
//!
//! A check digit weighs 6, which is −1 modulo 7: then a group agrees when its weighted sum is divisible by 7.

use crate::shape::Layout;

/// `G` groups of `W` digits with a check digit, `T` digits behind them that are not judged, and the byte `J` between them,
/// or 0 for nothing.
#[derive(Clone, Copy)]
pub(super) struct Of<const G: usize, const W: usize, const T: usize, const J: u8>;

/// One row of 64 bytes, where each group has a slot of eight.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub(super) struct Row(pub(super) [u8; 64]);

/// Behind the last digit of a slot.
pub(super) const PAD: u8 = 0x80;

/// A spelling, and the tables that follow from it.
pub(super) trait Spelling: Copy {
    const LAYOUT: Layout;
    const GROUPS: usize;
    const WIDTH: usize;
    const TAIL: usize;
    const JOINT: u8;
    const STRIDE: usize = Self::WIDTH + (Self::JOINT != 0) as usize;
    const LEN: usize = (Self::GROUPS - 1) * Self::STRIDE
        + Self::WIDTH
        + if Self::TAIL > 0 { Self::STRIDE - Self::WIDTH + Self::TAIL } else { 0 };
    /// The words of each group, and of the tail.
    const WORDS: [[u64; 4]; 10] = all_words::<Self>();
    /// Where in the text the byte of each slot stands, or `PAD`.
    const PLACES: Row = places(Self::GROUPS, Self::WIDTH, Self::TAIL, Self::STRIDE, Self::LEN);
    /// From where the sixteen bytes with slots 2k and 2k + 1 are read.
    const LANES: [usize; 4] = lanes(&Self::PLACES, Self::LEN);
    /// The places within those sixteen bytes.
    const SHUFFLE: Row = shuffle(&Self::PLACES, Self::LANES);
    /// Whether the slots are the text as it stands.
    const STRAIGHT: bool = Self::STRIDE == 8;
    /// What is taken away from each slot by XOR.
    const TEMPLATE: Row = laid(&Self::PLACES, Self::WIDTH, Self::STRIDE, Self::JOINT, Part::Template);
    /// The most that is left.
    const LIMIT: Row = laid(&Self::PLACES, Self::WIDTH, Self::STRIDE, Self::JOINT, Part::Limit);
    /// How far a digit may lie above its limit: a check digit above 6 is a digit still.
    const SLACK: Row = laid(&Self::PLACES, Self::WIDTH, Self::STRIDE, Self::JOINT, Part::Slack);
    const WEIGHT: Row = laid(&Self::PLACES, Self::WIDTH, Self::STRIDE, Self::JOINT, Part::Weight);
    /// The same four for the last eight bytes, where group nine stands; only its own digits weigh.
    const LAST: [[u8; 8]; 4] = last(Self::LEN, Self::WIDTH, Self::STRIDE, Self::JOINT);

    /// The byte where digit `index` stands.
    fn place(index: usize) -> usize {
        index / Self::WIDTH * Self::STRIDE + index % Self::WIDTH
    }

    /// Whether the text may be a filler. It is none when the last two whole groups begin unlike each other: then neither all
    /// groups are equal nor do twenty digits end in zeros.
    #[inline(always)]
    fn may_be_filler(id: &[u8]) -> bool {
        let (one, other) = ((Self::GROUPS - 2) * Self::STRIDE, (Self::GROUPS - 1) * Self::STRIDE);
        id[one..one + 4] == id[other..other + 4]
    }
}

impl<const G: usize, const W: usize, const T: usize, const J: u8> Spelling for Of<G, W, T, J> {
    const LAYOUT: Layout = match (G, W, T) {
        (9, 7, 0) => Layout::NineBySeven,
        (9, 6, 0) => Layout::NineBySix,
        (8, 6, 2) => Layout::EightBySixAndTwo,
        (8, 6, 0) => Layout::EightBySix,
        (7, 6, 0) => Layout::SevenBySix,
        _ => panic!("no layout"),
    };
    const GROUPS: usize = G;
    const WIDTH: usize = W;
    const TAIL: usize = T;
    const JOINT: u8 = J;
}

/// What stands at a place of the text.
#[derive(Clone, Copy)]
enum Place {
    Check,
    Digit(usize),
    Joint,
}

#[derive(Clone, Copy)]
enum Part {
    Limit,
    Slack,
    Template,
    Weight,
}

const fn place_at(place: usize, width: usize, stride: usize, judged: usize) -> Place {
    let within = place % stride;
    if within == width {
        Place::Joint
    } else if within + 1 == width && place < judged {
        Place::Check
    } else {
        Place::Digit(within)
    }
}

const fn part(place: Place, joint: u8, part: Part) -> u8 {
    match (part, place) {
        (Part::Template, Place::Joint) => joint,
        (Part::Template, _) => b'0',
        (Part::Limit, Place::Joint) => 0,
        (Part::Limit, Place::Digit(_)) => 9,
        (Part::Limit, Place::Check) => 6,
        (Part::Slack, Place::Check) => 3,
        (Part::Slack, _) => 0,
        (Part::Weight, Place::Joint) => 0,
        (Part::Weight, Place::Digit(within)) => 1 + within as u8 % 2,
        (Part::Weight, Place::Check) => 6,
    }
}

const fn places(groups: usize, width: usize, tail: usize, stride: usize, len: usize) -> Row {
    let mut row = Row([PAD; 64]);
    let mut slot = 0;
    while slot < groups && slot < 8 {
        let mut byte = 0;
        // A joint stands behind every group but the last.
        while byte < stride && slot * stride + byte < len - tail {
            row.0[slot * 8 + byte] = (slot * stride + byte) as u8;
            byte += 1;
        }
        slot += 1;
    }
    if tail == 2 {
        // In whatever is free next to the last group.
        row.0[63] = len as u8 - 1;
        row.0[if width == stride { 62 } else { 55 }] = len as u8 - 2;
    }
    row
}

const fn lanes(places: &Row, len: usize) -> [usize; 4] {
    let mut lanes = [0; 4];
    let mut lane = 0;
    while lane < 4 {
        let start = places.0[lane * 16] as usize;
        lanes[lane] = if start + 16 > len { len - 16 } else { start };
        lane += 1;
    }
    lanes
}

const fn shuffle(places: &Row, lanes: [usize; 4]) -> Row {
    let mut row = Row([PAD; 64]);
    let mut at = 0;
    while at < 64 {
        if places.0[at] != PAD {
            let within = places.0[at] as usize - lanes[at / 16];
            assert!(within < 16);
            row.0[at] = within as u8;
        }
        at += 1;
    }
    row
}

const fn laid(places: &Row, width: usize, stride: usize, joint: u8, wanted: Part) -> Row {
    // Where nothing stands anything may be read.
    let mut row = Row([if matches!(wanted, Part::Limit) { u8::MAX } else { 0 }; 64]);
    let mut at = 0;
    while at < 64 {
        let place = places.0[at] as usize;
        if places.0[at] != PAD {
            // What stands in the slot of another group is of the tail, which has no check digit and no weight.
            let own = place / stride == at / 8;
            let found = if own { place_at(place, width, stride, usize::MAX) } else { Place::Digit(0) };
            row.0[at] = match wanted {
                Part::Weight if !own => 0,
                wanted => part(found, joint, wanted),
            };
        }
        at += 1;
    }
    row
}

const fn last(len: usize, width: usize, stride: usize, joint: u8) -> [[u8; 8]; 4] {
    let mut rows = [[0; 8]; 4];
    let mut at = 0;
    while at < 8 {
        let place = len - 8 + at;
        let found = place_at(place, width, stride, len);
        rows[0][at] = part(found, joint, Part::Template);
        rows[1][at] = part(found, joint, Part::Limit);
        rows[2][at] = part(found, joint, Part::Slack);
        rows[3][at] = if at + width < 8 { 0 } else { part(found, joint, Part::Weight) };
        at += 1;
    }
    rows
}

/// From where the word with a group is read.
pub(super) const fn word_start<S: Spelling>(group: usize) -> usize {
    let (start, last) = (group * S::STRIDE, S::LEN - 8);
    if start > last { last } else { start }
}

const fn all_words<S: Spelling>() -> [[u64; 4]; 10] {
    let mut all = [[0; 4]; 10];
    let mut group = 0;
    while group < S::GROUPS {
        all[group] = words::<S>(word_start::<S>(group), group * S::STRIDE);
        group += 1;
    }
    all[9] = words::<S>(S::LEN - 8, S::LEN);
    all
}

/// The tables of the eight bytes from `start`, as little-endian words: template, what makes a byte that is too large carry
/// into its highest bit, the same with slack, and weights that gather in the highest byte for the group at `group`.
const fn words<S: Spelling>(start: usize, group: usize) -> [u64; 4] {
    let (mut template, mut strict, mut lenient, mut weights) = ([0; 8], [0; 8], [0; 8], [0; 8]);
    let judged = S::GROUPS * S::STRIDE;
    let mut at = 0;
    while at < 8 {
        let place = start + at;
        // The digits behind the last group count from there.
        let found = if place >= judged { Place::Digit(0) } else { place_at(place, S::WIDTH, S::STRIDE, judged) };
        template[at] = part(found, S::JOINT, Part::Template);
        strict[at] = 0x7F - part(found, S::JOINT, Part::Limit);
        lenient[at] = strict[at] - part(found, S::JOINT, Part::Slack);
        if place >= group && place < group + S::WIDTH {
            weights[7 - at] = part(found, S::JOINT, Part::Weight);
        }
        at += 1;
    }
    [u64::from_le_bytes(template), u64::from_le_bytes(strict), u64::from_le_bytes(lenient), u64::from_le_bytes(weights)]
}
