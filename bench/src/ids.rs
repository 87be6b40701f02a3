//! Invented identifiers for measuring, the same ones each time.

use fastrand::Rng;
use offhook::Layout;

const SETUP_KEYS: &str = include_str!("../../src/id/kms-client-keys.tsv");

/// How an identifier is written: its layout, and what stands between the groups.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Form {
    pub layout: Layout,
    pub joint: Option<u8>,
}

impl Form {
    pub const fn compact(layout: Layout) -> Self {
        Self { layout, joint: None }
    }

    pub const fn dashed(layout: Layout) -> Self {
        Self { layout, joint: Some(b'-') }
    }

    pub const fn spaced(layout: Layout) -> Self {
        Self { layout, joint: Some(b' ') }
    }
}

/// What a corpus plants, each as often as the others.
pub const PLANTED: [Form; 12] = [
    Form::dashed(Layout::FiveByFive),
    Form::spaced(Layout::FiveByFive),
    Form::compact(Layout::FiveByFive),
    Form::compact(Layout::NineBySeven),
    Form::compact(Layout::NineBySix),
    Form::compact(Layout::EightBySix),
    Form::dashed(Layout::NineBySeven),
    Form::spaced(Layout::NineBySeven),
    Form::dashed(Layout::NineBySix),
    Form::spaced(Layout::NineBySix),
    Form::dashed(Layout::EightBySix),
    Form::spaced(Layout::EightBySix),
];

/// How many of them, from the first on, are product keys.
pub const KEYS: usize = 3;

/// Writes an identifier in this form behind `out`.
pub fn write(random: &mut Rng, form: Form, out: &mut Vec<u8>) {
    if form.layout == Layout::FiveByFive {
        return write_key(random, form.joint, out);
    }
    for index in 0..form.layout.groups() {
        if index > 0 {
            out.extend(form.joint);
        }
        write_group(random, form.layout.width(index), out);
    }
}

/// A number of identifiers, each by itself.
pub fn many(random: &mut Rng, form: Form, count: usize) -> Vec<Vec<u8>> {
    let one = |_| {
        let mut id = Vec::new();
        write(random, form, &mut id);
        id
    };
    (0..count).map(one).collect()
}

/// Digits, and the one that agrees with them.
fn write_group(random: &mut Rng, width: usize, out: &mut Vec<u8>) {
    let mut rest = random.u32(..);
    let mut sum = 0;
    for place in 0..width - 1 {
        let digit = ((u64::from(rest) * 10) >> 32) as u32;
        rest = rest.wrapping_mul(10);
        sum += digit * (1 + place as u32 % 2);
        out.push(b'0' + digit as u8);
    }
    out.push(b'0' + (sum % 7) as u8);
}

/// A published setup key that has a checksum.
fn write_key(random: &mut Rng, joint: Option<u8>, out: &mut Vec<u8>) {
    let keys = || SETUP_KEYS.lines().skip(1).filter_map(|row| row.split('\t').next()).filter(|key| key.contains('N'));
    let key = keys().nth(random.usize(..keys().count())).unwrap_or_default();
    out.extend(key.bytes().filter_map(|byte| if byte == b'-' { joint } else { Some(byte) }));
}

/// The same digits as somebody types them: about half of them full-width, and any dash or space between the groups.
pub fn typed(random: &mut Rng, id: &[u8]) -> Vec<u8> {
    const JOINTS: [&str; 4] = ["\u{2013}", "\u{A0}", " - ", "\u{FF0D}"];
    let mut text = String::new();
    for &byte in id {
        match byte {
            b'0'..=b'9' if random.bool() => text.extend(char::from_u32(0xFF10 + u32::from(byte - b'0'))),
            b'0'..=b'9' => text.push(char::from(byte)),
            _ => text.push_str(JOINTS[random.usize(..JOINTS.len())]),
        }
    }
    text.into_bytes()
}

/// What may have happened to an identifier.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Slip {
    Digit,
    Byte,
    Length,
}

/// The same identifier with one slip at the place that `turn` says.
pub fn slipped(id: &[u8], slip: Slip, turn: usize) -> Vec<u8> {
    let mut id = id.to_vec();
    let places: Vec<usize> = (0..id.len()).filter(|place| id[*place].is_ascii_alphanumeric()).collect();
    let place = places[turn % places.len()];
    match slip {
        Slip::Digit if id[place].is_ascii_digit() => id[place] = b'0' + (id[place] - b'0' + 1) % 10,
        Slip::Digit | Slip::Byte => id[place] = b'x',
        Slip::Length if turn.is_multiple_of(2) => drop(id.remove(place)),
        Slip::Length => id.insert(place, b'5'),
    }
    id
}
