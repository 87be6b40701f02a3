//! nom 8 by the book: combinators, one for each spelling.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::combinator::{all_consuming, verify};
use nom::error::Error;
use nom::multi::fold;
use nom::sequence::preceded;

use super::scalar;

type Failure<'a> = Error<&'a [u8]>;

pub fn digits(id: &[u8]) -> bool {
    match id.len() {
        63 => whole(id, compact(9, 7)),
        71 => whole(id, alt((grouped(9, 7, b"-"), grouped(9, 7, b" ")))),
        54 => whole(id, compact(9, 6)),
        62 => whole(id, alt((grouped(9, 6, b"-"), grouped(9, 6, b" ")))),
        48 => whole(id, compact(8, 6)),
        55 => whole(id, alt((grouped(8, 6, b"-"), grouped(8, 6, b" ")))),
        _ => false,
    }
}

fn whole<'a>(id: &'a [u8], form: impl Parser<&'a [u8], Output = (), Error = Failure<'a>>) -> bool {
    all_consuming(form).parse(id).is_ok()
}

fn group<'a>(width: usize) -> impl Parser<&'a [u8], Output = &'a [u8], Error = Failure<'a>> {
    let digits = take_while_m_n(width, width, |byte: u8| byte.is_ascii_digit());
    verify(digits, |group: &[u8]| scalar::group(group))
}

fn compact<'a>(groups: usize, width: usize) -> impl Parser<&'a [u8], Output = (), Error = Failure<'a>> {
    fold(groups..=groups, group(width), || (), |(), _| ())
}

fn grouped<'a>(
    groups: usize,
    width: usize,
    joint: &'static [u8],
) -> impl Parser<&'a [u8], Output = (), Error = Failure<'a>> {
    let more = fold(groups - 1..=groups - 1, preceded(tag(joint), group(width)), || (), |(), _| ());
    (group(width), more).map(|_| ())
}

/// The places so far.
type Places = ([u8; 25], usize);

pub fn key(text: &[u8]) -> bool {
    let five = || take_while_m_n(5, 5, |byte: u8| scalar::VALUES[usize::from(byte)] != scalar::NONE);
    let groups = fold(4..=4, preceded(tag::<_, _, Failure<'_>>(&b"-"[..]), five()), || ([0; 25], 5), pushed);
    let dashed = (five(), groups).map(|(first, places)| {
        let (mut places, _) = places;
        places[..5].copy_from_slice(pushed(([0; 25], 0), first).0.first_chunk::<5>().expect("25 places"));
        places
    });
    let places = verify(dashed, |places: &[u8; 25]| scalar::checksum(places));
    all_consuming(places).parse(text).is_ok()
}

fn pushed((mut places, mut at): Places, group: &[u8]) -> Places {
    for byte in group {
        places[at] = scalar::VALUES[usize::from(*byte)];
        at += 1;
    }
    (places, at)
}
