//! The plain twin: one byte after the other, what every other level is compared with.
//!
//! Knows the canonical spellings in the plainest words there are. Shares nothing with the other levels but the shape of the
//! answer.

use super::run::Run;
use super::seen::Seen;
use crate::shape::Layout;
use crate::verdict::Verdict;

const DIGITS: [Layout; 5] =
    [Layout::NineBySeven, Layout::NineBySix, Layout::EightBySixAndTwo, Layout::EightBySix, Layout::SevenBySix];
const KEY: &[u8] = b"BCDFGHJKMPQRTVWXY2346789";

/// One identifier without its line end.
pub(super) fn one(id: &[u8]) -> Seen {
    for layout in DIGITS {
        for joint in [None, Some(b'-'), Some(b' ')] {
            if is_spelled(id, layout, joint, u8::is_ascii_digit) {
                return digits(id, layout, usize::from(joint.is_some()));
            }
        }
    }
    let of_key = |byte: &u8| *byte == b'N' || KEY.contains(byte);
    for joint in [None, Some(b'-')] {
        if is_spelled(id, Layout::FiveByFive, joint, of_key) {
            return key(id, usize::from(joint.is_some()));
        }
    }
    Seen::UNKNOWN
}

/// Every line is looked at by itself.
pub(super) fn run(_: &[u8]) -> Run {
    Run::default()
}

pub(super) fn line_end(text: &[u8]) -> Option<usize> {
    text.iter().position(|byte| *byte == b'\n')
}

fn is_spelled(id: &[u8], layout: Layout, joint: Option<u8>, is_place: impl Fn(&u8) -> bool) -> bool {
    let mut rest = id;
    for group in 0..layout.groups() {
        if let Some(joint) = joint.filter(|_| group > 0) {
            let Some(behind) = rest.strip_prefix(&[joint]) else { return false };
            rest = behind;
        }
        let Some((places, behind)) = rest.split_at_checked(layout.width(group)) else { return false };
        if !places.iter().all(&is_place) {
            return false;
        }
        rest = behind;
    }
    rest.is_empty()
}

/// The bytes of the places, and where each stands in the text.
fn places(layout: Layout, gap: usize) -> impl Iterator<Item = usize> + Clone {
    (0..layout.groups()).flat_map(move |group| {
        let start = layout.start(group) + group * gap;
        start..start + layout.width(group)
    })
}

fn digits(id: &[u8], layout: Layout, gap: usize) -> Seen {
    let values = places(layout, gap).map(|place| id[place] - b'0');
    let seen = Seen::of(layout, Verdict::WellFormed);
    let mut first_group = values.clone().take(layout.width(0)).cycle();
    let repeated = values.clone().all(|value| first_group.next() == Some(value));
    let lead = values.clone().take_while(|value| *value == 0).count();
    let rounded = layout.places() - lead >= 35 && values.clone().skip(lead + 15).all(|value| value == 0);
    if repeated || rounded {
        return seen.with_fault(0, 0);
    }
    let mut bad = 0u16;
    for group in (0..layout.groups()).filter(|group| layout.has_check_digit(*group)) {
        if !agrees(values.clone().skip(layout.start(group)).take(layout.width(group))) {
            bad |= 1 << group;
        }
    }
    if bad == 0 {
        return Seen::of(layout, Verdict::Plausible);
    }
    let judged = (0..layout.groups()).filter(|group| layout.has_check_digit(*group)).count();
    let begins_sevens = matches!(layout, Layout::EightBySixAndTwo | Layout::NineBySix)
        && (0..7).all(|group| agrees(values.clone().skip(group * 7).take(7)));
    if begins_sevens && (judged - bad.count_ones() as usize) * 2 < judged {
        return seen.with_fault(0, 0);
    }
    let first = bad.trailing_zeros() as usize;
    seen.with_fault(layout.start(first) + first * gap, bad)
}

/// Weights 1, 2, 1, 2 … over all but the last; the sum modulo 7 is the last.
fn agrees(group: impl Iterator<Item = u8>) -> bool {
    let (mut sum, mut last, mut weight) = (0, None, 2);
    for digit in group.map(u32::from) {
        sum += last.unwrap_or(0) * weight;
        weight = 3 - weight;
        last = Some(digit);
    }
    last == Some(sum % 7)
}

fn key(id: &[u8], gap: usize) -> Seen {
    let layout = Layout::FiveByFive;
    let characters = places(layout, gap).map(|place| id[place]);
    let seen = |verdict| Seen::of(layout, verdict);
    let mut first_group = characters.clone().take(5).cycle();
    let repeated = characters.clone().all(|character| first_group.next() == Some(character));
    if repeated || characters.clone().take(20).all(|character| character == b'X') {
        return seen(Verdict::WellFormed).with_fault(0, 0);
    }
    let mut of_n = places(layout, gap).enumerate().filter(|(_, place)| id[*place] == b'N');
    let (first, second) = (of_n.next(), of_n.next());
    if let Some((index, place)) = second {
        return seen(Verdict::Impossible).with_fault(place, 1 << (index / 5));
    }
    match first {
        None => seen(Verdict::WellFormed),
        Some((lead, _)) if checksum_agrees(lead, characters.filter(|byte| *byte != b'N')) => seen(Verdict::Plausible),
        Some(_) => seen(Verdict::WellFormed).with_fault(0, 0),
    }
}

fn checksum_agrees(lead: usize, digits: impl Iterator<Item = u8>) -> bool {
    let value = |byte| KEY.iter().position(|other| *other == byte).unwrap_or_default();
    let number = digits.fold(lead as u128, |number, byte| number * 24 + value(byte) as u128);
    let stated = number >> 103 & 0x3FF;
    let mut register = u32::MAX;
    for byte in (number & !(0x3FF << 103)).to_le_bytes() {
        register ^= u32::from(byte) << 24;
        for _ in 0..8 {
            register = (register << 1) ^ (0x04C1_1DB7 * (register >> 31));
        }
    }
    number >> 114 == 0 && u128::from(!register & 0x3FF) == stated
}
