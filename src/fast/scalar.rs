//! The plain twin: one byte after the other, what every other level is compared with.
//!
//! Shares nothing with the other levels but the shape of the answer.

use super::Level;
use super::kernel::{Functions, LENGTHS, One};
use super::run::Run;
use super::seen::Seen;
#[cfg(feature = "scan")]
use super::sieve;
use crate::id::check_digit;
use crate::id::checksum;
use crate::id::layout::{Kind, Layout};
use crate::id::verdict::Verdict;

pub(super) const FUNCTIONS: Functions = Functions {
    level: Level::Scalar,
    one: &[one as One; LENGTHS],
    run,
    line_end,
    #[cfg(feature = "scan")]
    next: |asked, text, from, is_strict, traces| {
        sieve::next(sieve::scalar::Plain, asked, text, from, is_strict, traces)
    },
    #[cfg(feature = "scan")]
    next_loose: |text, from| sieve::next_loose(sieve::scalar::Plain, text, from),
    #[cfg(feature = "scan")]
    digits_end: sieve::scalar::digits_end,
    #[cfg(feature = "scan")]
    digits_start: sieve::scalar::digits_start,
};

/// The function for each length: a level that has none of its own for a layout takes this one.
pub(super) const BY_LENGTH: [One; LENGTHS] = {
    let mut table: [One; LENGTHS] = [|_| Seen::UNKNOWN; LENGTHS];
    let mut index = 0;
    while index < Layout::ALL.len() {
        let layout = Layout::ALL[index];
        table[layout.places()] = one;
        table[layout.places() + layout.groups() - 1] = one;
        index += 1;
    }
    table
};

/// One identifier without its line end.
fn one(id: &[u8]) -> Seen {
    let digits_of = [Kind::InstallationId, Kind::ConfirmationId];
    for &layout in digits_of.iter().flat_map(|kind| kind.layouts()) {
        for joint in [None, Some(b'-'), Some(b' ')] {
            if is_spelled(id, layout, joint, u8::is_ascii_digit) {
                return digits(id, layout, usize::from(joint.is_some()));
            }
        }
    }
    let of_key = |byte: &u8| *byte == b'N' || checksum::ALPHABET.contains(byte);
    for joint in [None, Some(b'-')] {
        if is_spelled(id, Layout::FiveByFive, joint, of_key) {
            return key(id, usize::from(joint.is_some()));
        }
    }
    Seen::UNKNOWN
}

/// Every line is looked at by itself.
fn run(text: &[u8], other: &mut dyn FnMut(&[u8])) -> Run {
    let mut lines = text;
    while !lines.is_empty() {
        let length = line_end(lines).unwrap_or(lines.len());
        other(&lines[..length]);
        lines = lines.get(length + 1..).unwrap_or_default();
    }
    Run::default()
}

fn line_end(text: &[u8]) -> Option<usize> {
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

fn agrees(group: impl Iterator<Item = u8>) -> bool {
    let (mut digits, mut count) = ([0; 7], 0);
    for digit in group {
        digits[count] = digit;
        count += 1;
    }
    check_digit::agrees(&digits[..count])
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
    if let Some((index, place)) = of_n.nth(1) {
        return seen(Verdict::Impossible).with_fault(place, 1 << (index / 5));
    }
    let mut key = [0; 25];
    key.iter_mut().zip(characters).for_each(|(place, character)| *place = character);
    match checksum::agrees(&key) {
        None => seen(Verdict::WellFormed),
        Some(true) => seen(Verdict::Plausible),
        Some(false) => seen(Verdict::WellFormed).with_fault(0, 0),
    }
}
