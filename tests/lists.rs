//! Many identifiers at once, a line each: what is said of each is what is said of the line by itself.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::kernel::spellings;
use crate::promises::kernel::many_are_one_by_one;
use crate::support::invented::{config, text};

/// Where only the verdict is asked for, lines of digits are not walked.
#[test]
fn every_number_of_digits_is_counted_as_it_is_checked() {
    for count in 0..=140 {
        for width in [2, 5, 6, 7, 8, count.max(1)] {
            let digits: Vec<u8> = (0..count).map(|place| b'0' + (place * 7 % 10) as u8).collect();
            let groups: Vec<&[u8]> = digits.chunks(width).collect();
            for joint in [&b"-"[..], b" ", b" - ", b"-\t", b"_"] {
                let line = groups.join(joint);
                let bound: Vec<u8> = [b" ", &line[..], b"-\r\n", &line[..], b"\n ", &line[..]].concat();
                many_are_one_by_one(&bound);
            }
        }
    }
}

#[test]
fn long_lists_are_the_lines_one_by_one() {
    let spellings = spellings();
    let mut list = Vec::new();
    for turn in 0..170 {
        // Never the spelling of the line before, but for some that are alike for long.
        let mut line =
            if turn / 40 == 2 { spellings[0].clone() } else { spellings[turn * 7 % spellings.len()].clone() };
        match turn % 13 {
            0 => line.replace_range(8..9, "5"),
            1 if turn > 100 => line.clear(),
            2 if turn > 150 => line = "0".repeat(63),
            _ => {}
        }
        list.extend_from_slice(line.as_bytes());
        list.extend_from_slice(if turn % 5 == 0 { b"\r\n" } else { b"\n" });
    }
    // Each place of the list at each border of what is read at once.
    for shift in 0..=64 {
        many_are_one_by_one(&[&b"\n".repeat(shift), &list[..]].concat());
    }
    many_are_one_by_one(&[&list, &b"\n".repeat(9000)[..], &list].concat());
    many_are_one_by_one(&[&list, &b"7".repeat(9000)[..], b"\n", &list[..list.len() - 1]].concat());
}

/// Lines that are as long as the first one are not looked for line ends; what is not its carriage return belongs to the line.
#[test]
fn a_line_with_another_byte_for_its_return_is_judged_with_it() {
    for spelling in spellings() {
        let line = format!("{spelling}\r\n");
        for byte in [b' ', b'7', b'N', b'-', b'x', b'\n'] {
            let mut list = line.repeat(8).into_bytes();
            list[5 * line.len() + spelling.len()] = byte;
            many_are_one_by_one(&list);
        }
    }
}

/// Lines of which most are canonical, several of one layout behind each other.
fn lines() -> impl Strategy<Value = Vec<u8>> {
    let line = prop_oneof![
        4 => select(spellings()).prop_map(String::into_bytes),
        3 => (select(spellings()), any::<Index>(), any::<u8>()).prop_map(|(spelling, place, byte)| {
            let mut bytes = spelling.into_bytes();
            let place = place.index(bytes.len());
            bytes[place] = byte;
            bytes
        }),
        3 => (select(spellings()), any::<Index>(), b'0'..=b'9').prop_map(|(spelling, place, byte)| {
            let mut bytes = spelling.into_bytes();
            let place = place.index(bytes.len());
            bytes[place] = byte;
            bytes
        }),
        1 => text().prop_map(String::into_bytes),
        1 => "[0-9 -]{0,90}".prop_map(String::into_bytes),
        1 => "([0-9]{5,7}[ -]){5,9}[0-9]{1,8}".prop_map(String::into_bytes),
        1 => "[ \t\r]{0,3}".prop_map(String::into_bytes),
    ];
    let run = (line, 1..4usize, select(&["\n", "\n", "\r\n"][..]));
    (prop::collection::vec(run, 0..8), any::<bool>()).prop_map(|(runs, unfinished)| {
        let mut text: Vec<u8> = Vec::new();
        for (line, times, end) in runs {
            (0..times).for_each(|_| text.extend(line.iter().chain(end.as_bytes())));
        }
        if unfinished {
            text.pop();
        }
        text
    })
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn many_lines_are_the_lines_one_by_one(text in lines()) {
        many_are_one_by_one(&text);
    }
}
