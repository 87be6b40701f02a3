//! Texts in which identifiers stand among what looks like them.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::invented::{OUTLINES, SETUP_KEYS, invented};
use crate::promises::naive;

pub(crate) fn damaged() -> impl Strategy<Value = String> {
    let slips = prop::collection::vec((any::<Index>(), select(b"0123456789- -BN_a.".as_slice())), 0..4);
    (text(), slips).prop_map(|(text, slips)| {
        let mut bytes = text.into_bytes();
        for (index, slip) in slips {
            if !bytes.is_empty() {
                let place = index.index(bytes.len());
                if bytes[place].is_ascii() {
                    bytes[place] = slip;
                }
            }
        }
        String::from_utf8(bytes).expect("ASCII for ASCII")
    })
}

/// A group that agrees with its check digit, and one that does not.
pub(crate) fn groups(agreeing: bool, count: usize) -> Vec<String> {
    let group = |index: usize| {
        let front = format!("{:05}", 31_415 + 27_182 * index % 60_000);
        let digit = naive::check_digit(&front);
        let other = if digit == '1' { '3' } else { '1' };
        format!("{front}{}", if agreeing { digit } else { other })
    };
    (0..count).map(group).collect()
}

/// Pieces of which texts are made: identifiers, and what looks like them.
fn piece() -> impl Strategy<Value = String> {
    let keys: Vec<&'static str> = SETUP_KEYS.lines().skip(1).filter_map(|row| row.split('\t').next()).collect();
    prop_oneof![
        3 => (invented(&OUTLINES), select(&["-", " ", ""][..])).prop_map(|(id, joint)| id.groups.join(joint)),
        3 => (select(keys), select(&["-", " ", ""][..]), any::<bool>()).prop_map(|(key, joint, small)| {
            let key = key.replace('-', joint);
            if small { key.to_lowercase() } else { key }
        }),
        2 => (1usize..20, select(&["-", " "][..]), any::<bool>()).prop_map(|(count, joint, agreeing)| groups(agreeing, count).join(joint)),
        1 => "[0-9]{1,70}",
        1 => "[2-9BCDFGH]{5}(-[2-9BCDFGHN]{5}){0,7}",
        1 => "[2-9BCDFGh]{5}([- ][2-9BCDFGHN]{5}){0,7}",
        1 => "[2-9BCDFGH]{5}( [2-9BCDFGHN]{5}){0,7}",
        1 => "[2-46-9BCDFGHN]{23,27}",
        2 => "[0-9 -]{0,40}",
        1 => "[ -~]{0,40}",
        1 => "[0-9]{6}",
        1 => "[0-9]{7}([ -][0-9]{7}){0,12}",
    ]
}

fn text() -> impl Strategy<Value = String> {
    let joint = select(&["", " ", "-", "\n", ", ", "_", "a", "é", "  ", "*", "********************"][..]);
    prop::collection::vec((piece(), joint), 1..8)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, joint)| piece + joint).collect())
}
