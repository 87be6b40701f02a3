//! A tight loop without a crate.
//!
//! Allocates nothing.

/// Groups, their width, and how far one starts behind the other.
fn outline(id: &[u8]) -> Option<(usize, usize, usize)> {
    Some(match id.len() {
        63 => (9, 7, 7),
        71 => (9, 7, 8),
        54 => (9, 6, 6),
        62 => (9, 6, 7),
        48 if id[6].is_ascii_digit() => (8, 6, 6),
        55 => (8, 6, 7),
        _ => return None,
    })
}

pub fn digits(id: &[u8]) -> bool {
    let Some((groups, width, stride)) = outline(id) else { return false };
    let joint = id[width];
    if stride > width && joint != b'-' && joint != b' ' {
        return false;
    }
    for index in 0..groups {
        let start = index * stride;
        if stride > width && index > 0 && id[start - 1] != joint {
            return false;
        }
        if !group(&id[start..start + width]) {
            return false;
        }
    }
    true
}

/// Digits only, and the last agrees with the others.
pub fn group(group: &[u8]) -> bool {
    let (mut sum, mut last) = (0, 0);
    for (place, byte) in group.iter().enumerate() {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return false;
        }
        sum += u32::from(last) * (1 + (place as u32 + 1) % 2);
        last = digit;
    }
    // The weights run 1, 2, 1 … from the left: place 0 is added when place 1 is read.
    sum % 7 == u32::from(last)
}

pub fn key(text: &[u8]) -> bool {
    let dashed = match text.len() {
        29 => true,
        25 => false,
        _ => return false,
    };
    let (mut places, mut at) = ([0u8; 25], 0);
    for (index, &byte) in text.iter().enumerate() {
        if dashed && index % 6 == 5 {
            if byte != b'-' {
                return false;
            }
            continue;
        }
        places[at] = VALUES[usize::from(byte)];
        at += 1;
    }
    checksum(&places)
}

/// The value of each key character; N stands apart, and so does what no key contains.
pub const VALUES: [u8; 256] = {
    let alphabet = b"BCDFGHJKMPQRTVWXY2346789";
    let mut values = [NONE; 256];
    let mut value = 0;
    while value < alphabet.len() {
        values[alphabet[value] as usize] = value as u8;
        value += 1;
    }
    values[b'N' as usize] = N;
    values
};
pub const N: u8 = 24;
pub const NONE: u8 = 255;

/// Whether 25 values hold one N, and a checksum that agrees.
pub fn checksum(places: &[u8; 25]) -> bool {
    const HALF: u64 = 24u64.pow(12);
    let mut lead = None;
    let (mut halves, mut count) = ([0u64; 2], 0);
    for (place, &value) in places.iter().enumerate() {
        match value {
            NONE => return false,
            N if lead.replace(place).is_some() => return false,
            N => {}
            value => {
                let half = &mut halves[usize::from(count >= 12)];
                *half = half.wrapping_mul(24).wrapping_add(u64::from(value));
                count += 1;
            }
        }
    }
    let Some(lead) = lead else { return false };
    let high = lead as u128 * u128::from(HALF) + u128::from(halves[0]);
    decoded(high * u128::from(HALF) + u128::from(halves[1]))
}

/// Whether the ten bits of the checksum agree with the rest of the number.
pub fn decoded(number: u128) -> bool {
    let stated = (number >> 103) & 0x3FF;
    let rest = (number & !(0x3FF << 103)).to_le_bytes();
    let crc = !rest.iter().fold(u32::MAX, |crc, byte| (crc << 8) ^ CRC[(crc >> 24) as usize ^ usize::from(*byte)]);
    number >> 114 == 0 && u128::from(crc & 0x3FF) == stated
}

const CRC: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut register = (byte as u32) << 24;
        let mut bit = 0;
        while bit < 8 {
            register = (register << 1) ^ (0x04C1_1DB7 * (register >> 31));
            bit += 1;
        }
        table[byte] = register;
        byte += 1;
    }
    table
};
