//! winnow 1 by the book: combinators, one for each spelling.

use winnow::Parser;
use winnow::combinator::{alt, eof, repeat, separated, terminated};
use winnow::error::ContextError;
use winnow::token::take_while;

use super::scalar;

type Failure = ContextError;

pub fn digits(id: &[u8]) -> bool {
    match id.len() {
        63 => whole(id, compact(9, 7)),
        71 => whole(id, alt((grouped(9, 7, b'-'), grouped(9, 7, b' ')))),
        54 => whole(id, compact(9, 6)),
        62 => whole(id, alt((grouped(9, 6, b'-'), grouped(9, 6, b' ')))),
        48 => whole(id, compact(8, 6)),
        55 => whole(id, alt((grouped(8, 6, b'-'), grouped(8, 6, b' ')))),
        _ => false,
    }
}

fn whole<'a>(mut id: &'a [u8], form: impl Parser<&'a [u8], (), Failure>) -> bool {
    terminated(form, eof).parse_next(&mut id).is_ok()
}

fn group<'a>(width: usize) -> impl Parser<&'a [u8], &'a [u8], Failure> {
    take_while(width..=width, |byte: u8| byte.is_ascii_digit()).verify(|group: &[u8]| scalar::group(group))
}

fn compact<'a>(groups: usize, width: usize) -> impl Parser<&'a [u8], (), Failure> {
    repeat(groups, group(width))
}

fn grouped<'a>(groups: usize, width: usize, joint: u8) -> impl Parser<&'a [u8], (), Failure> {
    separated(groups, group(width), joint)
}

pub fn key(mut text: &[u8]) -> bool {
    let five = |text: &mut &[u8]| -> Result<[u8; 5], Failure> {
        take_while(5..=5, |byte: u8| scalar::VALUES[usize::from(byte)] != scalar::NONE)
            .map(|group: &[u8]| std::array::from_fn(|place| scalar::VALUES[usize::from(group[place])]))
            .parse_next(text)
    };
    (five, b'-', five, b'-', five, b'-', five, b'-', five, eof)
        .map(|(a, _, b, _, c, _, d, _, e, _)| {
            let groups = [a, b, c, d, e];
            std::array::from_fn(|place| groups[place / 5][place % 5])
        })
        .verify(|places: &[u8; 25]| scalar::checksum(places))
        .parse_next(&mut text)
        .is_ok()
}
