//! Nothing but numbers: tables, columns of six digits, and long runs of digits.

use std::io::Write as _;

use super::Corpus;
use super::plant::Bed;

pub fn make(length: usize) -> Corpus {
    let mut bed = Bed::new(0xD161, length);
    let mut piece = Vec::new();
    while !bed.is_full() {
        piece.clear();
        match bed.random.u8(..10) {
            0..5 => table(&mut bed, &mut piece),
            5..9 => columns(&mut bed, &mut piece),
            _ => run(&mut bed, &mut piece),
        }
        bed.write(&piece);
        bed.plant();
    }
    bed.done("digits")
}

/// Numbers of any length, with commas between them.
fn table(bed: &mut Bed, piece: &mut Vec<u8>) {
    for _ in 0..200 {
        for _ in 0..bed.random.u8(3..12) {
            let number = bed.random.u64(..) >> bed.random.u8(..60);
            write!(piece, "{number},").expect("memory takes what is written");
        }
        piece.push(b'\n');
    }
}

/// Groups of six with a space between them, more and fewer than an identifier has.
fn columns(bed: &mut Bed, piece: &mut Vec<u8>) {
    for _ in 0..100 {
        let count = bed.random.u8(2..16);
        for index in 0..count {
            let end = if index + 1 == count { '\n' } else { ' ' };
            write!(piece, "{:06}{end}", bed.random.u32(..1_000_000)).expect("memory takes what is written");
        }
    }
}

/// A hundred to a hundred thousand digits without a stop.
fn run(bed: &mut Bed, piece: &mut Vec<u8>) {
    let length = 10usize.pow(bed.random.u32(2..5)) * bed.random.usize(1..11);
    piece.extend((0..length).map(|_| b'0' + bed.random.u8(..10)));
    piece.push(b'\n');
}
