//! The canonical spellings of digits as tables: which byte stands where, up to what, and what it weighs.
//!
//! A check digit weighs 6, which is −1 modulo 7: then a group agrees when its weighted sum is divisible by 7.

use crate::id::layout::Layout;

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
    /// The byte of a slot with its first digit. A ninth group is the end of the last eight bytes, and the others stand as it does.
    const LEAD: usize = if Self::GROUPS == 9 && !Self::STRAIGHT { 8 - Self::WIDTH } else { 0 };
    /// Where in the text the byte of each slot stands, or `PAD`.
    const PLACES: Row = places::<Self>();
    /// From where the sixteen bytes with slots 2k and 2k + 1 are read.
    const LANES: [usize; 4] = lanes(&Self::PLACES, Self::LEN);
    /// The places within those sixteen bytes.
    const SHUFFLE: Row = shuffle(&Self::PLACES, Self::LANES);
    /// Whether the slots are the text as it stands.
    const STRAIGHT: bool = Self::STRIDE == 8;
    /// What is taken away from each slot.
    const TEMPLATE: Row = template::<Self>();
    /// The same for the ninth group.
    const NINTH: u64 = ninth::<Self>();
    /// The most that is left, in every slot.
    const LIMIT: u64 = slot::<Self>(Part::Limit);
    /// How far a digit may lie above its limit: a check digit above 6 is a digit still.
    const SLACK: u64 = slot::<Self>(Part::Slack);
    const WEIGHT: u64 = slot::<Self>(Part::Weight);

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

/// What stands at a byte of a slot; `None` when it is nothing, or a digit without weight.
const fn slot_place<S: Spelling>(byte: usize) -> Option<Place> {
    if byte >= S::LEAD && byte < S::LEAD + S::WIDTH {
        return Some(place_at(byte - S::LEAD, S::WIDTH, S::STRIDE, usize::MAX));
    }
    let is_joint = S::JOINT != 0 && (byte + 1 == S::LEAD || byte == S::LEAD + S::WIDTH);
    if is_joint { Some(Place::Joint) } else { None }
}

const fn places<S: Spelling>() -> Row {
    let mut row = Row([PAD; 64]);
    let mut at = 0;
    while at < 64 {
        let behind = at / 8 * S::STRIDE + at % 8;
        let is_text = at / 8 < S::GROUPS && behind >= S::LEAD && behind - S::LEAD < S::LEN - S::TAIL;
        if is_text && slot_place::<S>(at % 8).is_some() {
            row.0[at] = (behind - S::LEAD) as u8;
        }
        at += 1;
    }
    if S::TAIL == 2 {
        // In whatever is free next to the last group.
        row.0[63] = S::LEN as u8 - 1;
        row.0[if S::JOINT == 0 { 62 } else { 55 }] = S::LEN as u8 - 2;
    }
    row
}

const fn lanes(places: &Row, len: usize) -> [usize; 4] {
    // None starts so late that its sixteen bytes would end behind the text.
    let mut lanes = [len - 16; 4];
    let mut at = 64;
    while at > 0 {
        at -= 1;
        let place = places.0[at];
        if place != PAD && (place as usize) < lanes[at / 16] {
            lanes[at / 16] = place as usize;
        }
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

const fn template<S: Spelling>() -> Row {
    let mut row = Row([0; 64]);
    let mut at = 0;
    while at < 64 {
        if S::PLACES.0[at] != PAD {
            row.0[at] = slot_part::<S>(at % 8, Part::Template);
        }
        at += 1;
    }
    row
}

/// The last eight bytes; where the slots are straight, the joint before them is left out.
const fn ninth<S: Spelling>() -> u64 {
    let mut row = [0; 8];
    let mut byte = 0;
    while byte < 8 - S::STRAIGHT as usize {
        row[byte] = slot_part::<S>(byte, Part::Template);
        byte += 1;
    }
    u64::from_le_bytes(row)
}

const fn slot<S: Spelling>(wanted: Part) -> u64 {
    let mut row = [0; 8];
    let mut byte = 0;
    while byte < 8 {
        row[byte] = slot_part::<S>(byte, wanted);
        byte += 1;
    }
    u64::from_le_bytes(row)
}

const fn slot_part<S: Spelling>(byte: usize, wanted: Part) -> u8 {
    match (slot_place::<S>(byte), wanted) {
        (Some(place), wanted) => part(place, S::JOINT, wanted),
        (None, Part::Weight) => 0,
        (None, wanted) => part(Place::Digit(0), S::JOINT, wanted),
    }
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
