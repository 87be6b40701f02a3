//! Texts made to be slow: whatever looks like the beginning of an identifier, again and again.

use fastrand::Rng;

use crate::ids;

const SEED: u64 = 0xA77;

/// Writes about the given number of bytes.
type Make = fn(usize) -> Vec<u8>;

/// Each attack, about so long.
pub const ALL: [(&str, Make); 14] = [
    ("all dashes", |length| vec![b'-'; length]),
    ("all spaces", |length| vec![b' '; length]),
    ("a dash every sixth byte", |length| repeated(b"aaaaa-", length)),
    ("a dash every sixth byte, key characters", |length| repeated(b"BCDFG-", length)),
    ("words of five key characters, spaces, for ever", |length| repeated(b"BCDFG ", length)),
    ("one key character for ever", |length| vec![b'B'; length]),
    ("one digit for ever", |length| vec![b'7'; length]),
    ("groups of six, spaces, for ever", |length| repeated(b"020650 ", length)),
    ("groups of six, dashes, for ever", |length| repeated(b"020650-", length)),
    ("groups of seven, spaces, for ever", |length| repeated(b"3141596 ", length)),
    ("ruler lines", |length| repeated(b"-----------------------------------------------------------------\n", length)),
    ("nearly keys", |length| written(length, nearly_a_key)),
    ("nearly installation IDs", |length| written(length, nearly_an_id)),
    ("one identifier after the other", |length| written(length, hit)),
];

fn repeated(piece: &[u8], length: usize) -> Vec<u8> {
    piece.iter().copied().cycle().take(length).collect()
}

fn written(length: usize, write: fn(&mut Rng, usize, &mut Vec<u8>)) -> Vec<u8> {
    let mut random = Rng::with_seed(SEED);
    let mut bytes = Vec::with_capacity(length + 128);
    let mut turn = 0;
    while bytes.len() < length {
        write(&mut random, turn, &mut bytes);
        turn += 1;
    }
    bytes
}

/// A key with one character that no key has, each place in turn; or one character too many.
fn nearly_a_key(random: &mut Rng, turn: usize, out: &mut Vec<u8>) {
    let start = out.len();
    ids::write(random, ids::PLANTED[turn / 30 % ids::KEYS], out);
    match out.get_mut(start + turn % 30) {
        Some(byte) => *byte = if byte.is_ascii_alphanumeric() { b'A' } else { b'_' },
        None => out.push(b'B'),
    }
    out.push(b' ');
}

/// A row of digits with another byte in it, each place in turn; or one digit too many.
fn nearly_an_id(random: &mut Rng, turn: usize, out: &mut Vec<u8>) {
    let start = out.len();
    let forms = &ids::PLANTED[ids::KEYS..];
    ids::write(random, forms[turn % forms.len()], out);
    match turn / forms.len() % 2 {
        0 => out.push(b'0'),
        _ => {
            let place = start + turn % (out.len() - start);
            out[place] = b'x';
        }
    }
    out.push(b'\n');
}

fn hit(random: &mut Rng, turn: usize, out: &mut Vec<u8>) {
    ids::write(random, ids::PLANTED[turn % ids::PLANTED.len()], out);
    out.push(b'\n');
}
