//! Bytes written as text: dumps, base64 and long hexadecimal numbers.

use std::io::Write as _;

use super::Corpus;
use super::plant::Bed;

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

pub fn make(length: usize) -> Corpus {
    let mut bed = Bed::new(0x4E8, length);
    let mut piece = Vec::new();
    while !bed.is_full() {
        piece.clear();
        match bed.random.u8(..3) {
            0 => dump(&mut bed, &mut piece),
            1 => base64(&mut bed, &mut piece),
            _ => number(&mut bed, &mut piece),
        }
        bed.write(&piece);
        bed.plant();
    }
    bed.done("hex")
}

/// Sixteen bytes a line, as `xxd` shows them.
fn dump(bed: &mut Bed, piece: &mut Vec<u8>) {
    let start = bed.random.u32(..) & !15;
    for line in 0..64 {
        let bits = bed.random.u128(..);
        write!(piece, "{:08x}:", start.wrapping_add(line * 16)).expect("memory takes what is written");
        for word in 0..8 {
            write!(piece, " {:04x}", (bits >> (16 * word)) & 0xFFFF).expect("memory takes what is written");
        }
        piece.extend_from_slice(b"  ");
        piece.extend(bits.to_be_bytes().map(|byte| if byte.is_ascii_graphic() { byte } else { b'.' }));
        piece.push(b'\n');
    }
}

/// Lines of 76, as mails carry them.
fn base64(bed: &mut Bed, piece: &mut Vec<u8>) {
    for _ in 0..64 {
        piece.extend((0..76).map(|_| BASE64[bed.random.usize(..64)]));
        piece.push(b'\n');
    }
}

/// A number without a stop.
fn number(bed: &mut Bed, piece: &mut Vec<u8>) {
    for _ in 0..bed.random.usize(1..200) {
        write!(piece, "{:032x}", bed.random.u128(..)).expect("memory takes what is written");
    }
    piece.push(b'\n');
}
