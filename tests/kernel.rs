//! The fast core, held to the plain one: every place with every byte, every length, invented texts.
//!
//! The promises about them are in `promises/kernel.rs`.

use offhook::lists::Checker;
use offhook::{Level, Verdict};
use proptest::prelude::*;
use proptest::sample::select;

use crate::promises::kernel::{checkers, every_level_agrees, levels_agree};
use crate::promises::levels;
use crate::promises::naive;
use crate::support::invented::{OUTLINES, SETUP_KEYS, config, text};

/// One whole identifier of each layout, and each canonical spelling of it.
pub(crate) fn spellings() -> Vec<String> {
    const DIGITS: &str =
        "314159265358979323846264338327950288419716939937510582097494459230781640628620899862803482534211";
    let mut found = Vec::new();
    for (_, widths) in OUTLINES {
        let mut rest = DIGITS;
        let groups = widths.iter().map(|width| {
            let (front, behind) = rest.split_at(width - 1);
            rest = behind;
            format!("{front}{}", naive::check_digit(front))
        });
        let groups: Vec<String> = groups.collect();
        found.extend(["", "-", " "].map(|joint| groups.join(joint)));
    }
    let key = setup_keys().next().expect("a key");
    found.extend([key.replace('-', ""), key.to_owned()]);
    found
}

fn setup_keys() -> impl Iterator<Item = &'static str> {
    SETUP_KEYS.lines().skip(1).filter_map(|row| row.split('\t').next())
}

/// Names them: what a test says of every level, it says of these.
#[test]
fn every_level_of_this_machine_is_tested_and_no_other() {
    let named = |levels: &[Level]| levels.iter().map(|level| level.name()).collect::<Vec<_>>().join(", ");
    println!("levels: {}", named(levels::here()));
    let tested: Vec<Level> = checkers().map(|checker| checker.level()).collect();
    assert_eq!(named(&tested), named(levels::here()));
    assert_eq!(Checker::new().level(), Level::best());
}

#[test]
fn every_spelling_is_plausible_at_every_level() {
    for spelling in spellings() {
        for checker in checkers() {
            let answer = checker.check(spelling.as_bytes());
            let (level, length) = (checker.level().name(), spelling.len());
            assert_eq!(answer.verdict(), Verdict::Plausible, "{level}, {length} bytes");
            assert_eq!((answer.first_bad(), answer.bad_groups()), (None, 0), "{level}, {length} bytes");
        }
        every_level_agrees(spelling.as_bytes());
    }
}

#[test]
fn every_place_with_every_byte_is_seen_alike() {
    for spelling in spellings() {
        let mut bytes = spelling.into_bytes();
        for place in 0..bytes.len() {
            let own = bytes[place];
            for byte in 0..=u8::MAX {
                bytes[place] = byte;
                levels_agree(&bytes);
            }
            // The walk is slow, so it is asked about what is near.
            for byte in [b'0', b'7', b'9', b'/', b':', b'-', b' ', b'\n', b'N', b'B', b'X', b'A', b'a', 0x80, own ^ 1] {
                bytes[place] = byte;
                every_level_agrees(&bytes);
            }
            bytes[place] = own;
        }
    }
}

#[test]
fn every_two_groups_that_are_wrong_are_told() {
    for spelling in spellings() {
        let digits: Vec<usize> =
            spelling.bytes().enumerate().filter(|(_, b)| b.is_ascii_digit()).map(|(i, _)| i).collect();
        for one in &digits {
            for other in digits.iter().filter(|other| *other > one) {
                let mut bytes = spelling.clone().into_bytes();
                for place in [*one, *other] {
                    bytes[place] = if bytes[place] == b'9' { b'8' } else { bytes[place] + 1 };
                }
                levels_agree(&bytes);
            }
        }
    }
}

#[test]
fn every_length_is_seen_alike() {
    for fill in [&b"3"[..], b"0", b"314159-", b"3141592 ", b"BCDFG-", b"\xFF"] {
        for length in 0..=200 {
            let text: Vec<u8> = fill.iter().copied().cycle().take(length).collect();
            levels_agree(&text);
        }
    }
    for spelling in spellings() {
        let mut text = spelling.clone().into_bytes();
        for length in 0..text.len() {
            every_level_agrees(&text[..length]);
            levels_agree(&text[length..]);
        }
        for _ in text.len()..=200 {
            text.push(b'7');
            every_level_agrees(&text);
        }
    }
}

#[test]
fn fillers_and_what_spreadsheets_leave_are_seen_alike() {
    for spelling in spellings() {
        let bytes = spelling.as_bytes();
        let is_place = |byte: &u8| byte.is_ascii_alphanumeric();
        let places = bytes.iter().filter(|byte| is_place(byte)).count();
        for kept in 0..=places {
            for lead in [0, 1, 6, 20] {
                let mut index = 0;
                let zeroed = bytes.iter().map(|byte| {
                    index += usize::from(is_place(byte));
                    if !is_place(byte) || (lead + 1..=kept).contains(&index) { *byte } else { b'0' }
                });
                every_level_agrees(&zeroed.collect::<Vec<u8>>());
            }
        }
        for width in [5, 6, 7] {
            let mut group = bytes[..width].iter().cycle();
            let repeated =
                bytes.iter().map(|byte| if is_place(byte) { *group.next().expect("endless") } else { *byte });
            every_level_agrees(&repeated.collect::<Vec<u8>>());
        }
    }
}

#[test]
fn setup_keys_are_seen_alike_with_a_second_n_masked_and_slipped() {
    for key in setup_keys() {
        for key in [key.to_owned(), key.replace('-', "")] {
            every_level_agrees(key.as_bytes());
            every_level_agrees(key.replace('N', "B").as_bytes());
            for place in 0..key.len() {
                for by in ["N", "B", "9", "X"] {
                    levels_agree(format!("{}{by}{}", &key[..place], &key[place + 1..]).as_bytes());
                }
            }
        }
        every_level_agrees(format!("XXXXX-XXXXX-XXXXX-XXXXX-{}", &key[24..]).as_bytes());
        every_level_agrees(format!("XXXXXXXXXXXXXXXXXXXX{}", &key[24..]).as_bytes());
    }
}

#[test]
fn says_which_groups_are_wrong_and_where_the_first_begins() {
    for checker in checkers() {
        let answer = checker.check(b"020650-770493-837253-929082-195773-527025-195725-809211-989214");
        assert_eq!(answer.verdict(), Verdict::WellFormed);
        assert_eq!((answer.first_bad(), answer.bad_groups()), (Some(14), 0b10_0100), "{}", checker.level().name());
    }
}

/// Fifteen digits are all that a spreadsheet keeps of a number; it writes zeros for the rest. Of random digits one row in
/// 10^20 ends in twenty zeros, so twenty are no accident; fewer are judged by their check digits. The shortest identifier has
/// 42 digits: with a whole group of zeros in front it still ends in more than twenty.
#[test]
fn twenty_zeros_behind_fifteen_digits_are_rounding_and_nineteen_are_not() {
    for (_, widths) in OUTLINES {
        let count: usize = widths.iter().sum();
        for (kept, zeros, is_rounded) in [
            ("314159265358979", 19, false),
            ("314159265358979", 20, true),
            ("314159265358979", 21, true),
            ("314159265358979", count - 15, true),
            ("31415926535897", 21, true),
            ("3141592653589793", 20, false),
            ("3141592653589793", count - 16, false),
        ] {
            let lead = count - kept.len() - zeros;
            let digits = format!("{}{kept}{}", "0".repeat(lead), "0".repeat(zeros));
            assert_ne!(wrong_groups(widths, &digits), 0, "the check digits do not settle it");
            let what = format!("{lead} zeros, {} digits, {zeros} zeros", kept.len());
            all_say(widths, &digits, if is_rounded { Told::Whole } else { Told::Groups }, &what);
        }
    }
}

/// A row of one group is what people type to try a field, whether or not the group adds up; a tail of two is its beginning.
#[test]
fn one_group_throughout_is_a_filler_until_one_digit_is_another() {
    for (_, widths) in OUTLINES {
        let count: usize = widths.iter().sum();
        let filler: String = "1234567"[..widths[0]].chars().cycle().take(count).collect();
        all_say(widths, &filler, Told::Whole, "a filler");
        for place in 0..count {
            let other = with_digit(&filler, place, '8');
            all_say(widths, &other, Told::Groups, &format!("another digit at {place}"));
        }
    }
}

/// Whoever has typed 50 or 54 of 63 digits has typed seven groups of seven. They are taken for that when all seven agree and
/// most groups of six do not. When half of the sixes agree, the shorter ID is as likely and its groups are named.
#[test]
fn the_beginning_of_nine_sevens_is_told_from_sixes_by_what_agrees() {
    const EIGHT: &[usize] = &[6, 6, 6, 6, 6, 6, 6, 6, 2];
    const NINE: &[usize] = &[6; 9];
    for (widths, digits, sixes, told) in [
        (EIGHT, "58225452821160734207050961932396932729306382651253", 3, Told::Whole),
        (EIGHT, "57658428537154354291406868920641004379088196929133", 4, Told::Groups),
        (NINE, "849518339447518979322185838125322702056561162461355884", 4, Told::Whole),
        (NINE, "259267313158800931541354626137736250580206530901318572", 5, Told::Groups),
    ] {
        let sevens = |digits: &str| (0..7).filter(|index| naive::agrees(&digits[index * 7..][..7])).count();
        let of_six = |digits: &str| 8 + widths[8] / 6 - wrong_groups(widths, digits).count_ones() as usize;
        assert_eq!((sevens(digits), of_six(digits)), (7, sixes));
        all_say(widths, digits, told, &format!("{sixes} groups of six agree"));
        // One of the seven fails, be it the first or the last.
        for place in [0, 48] {
            let digit = if digits.as_bytes()[place] == b'5' { '6' } else { '5' };
            let other = with_digit(digits, place, digit);
            assert_eq!(sevens(&other), 6);
            all_say(widths, &other, Told::Groups, &format!("a slip at {place}"));
        }
    }
    // 48 digits are a confirmation ID, and no beginning.
    let digits = &"58225452821160734207050961932396932729306382651253"[..48];
    all_say(&[6; 8], digits, Told::Groups, "eight blocks");
}

/// Inventory tools show the last group only. Four groups are twenty characters.
#[test]
fn a_key_of_twenty_x_is_hidden_and_of_nineteen_is_not() {
    const HIDDEN: (Verdict, Option<usize>, u16) = (Verdict::WellFormed, Some(0), 0);
    /// Old keys had no N and no checksum.
    const OLD: (Verdict, Option<usize>, u16) = (Verdict::WellFormed, None, 0);
    for (key, expected) in [
        ("XXXXX-XXXXX-XXXXX-XXXXX-BCDFG", HIDDEN),
        ("XXXXX-XXXXX-XXXXX-XXXXX-XBCDF", HIDDEN),
        ("XXXXX-XXXXX-XXXXX-XXXXB-XXXXX", OLD),
        ("XXXXX-XXXXX-XXXXX-XXXXB-BCDFG", OLD),
        ("BXXXX-XXXXX-XXXXX-XXXXX-XBCDF", OLD),
        // What is hidden cannot be judged.
        ("XXXXX-XXXXX-XXXXX-XXXXX-NNBCD", HIDDEN),
        // One group throughout is a filler; one other character, and it is an old key.
        ("BCDFG-BCDFG-BCDFG-BCDFG-BCDFG", HIDDEN),
        ("NNNNN-NNNNN-NNNNN-NNNNN-NNNNN", HIDDEN),
        ("BCDFG-BCDFG-BCDFG-BCDFG-BCDFH", OLD),
        ("BCDFH-BCDFG-BCDFG-BCDFG-BCDFG", OLD),
        ("BCDFG-BCDFG-HCDFG-BCDFG-BCDFG", OLD),
    ] {
        for key in [key.to_owned(), key.replace('-', "")] {
            for checker in checkers() {
                assert_eq!(said(&checker, &key), expected, "{}, {key}", checker.level().name());
            }
            every_level_agrees(key.as_bytes());
        }
    }
}

/// A key holds one N, whose place is a part of its number; the second one is a misreading and is shown where it is.
#[test]
fn the_second_n_is_told_by_its_place_and_its_group() {
    const KEY: &str = "BCDFGHJKMPQRTVWXY23467892";
    for (one, other) in (0..25).flat_map(|one| (one + 1..25).map(move |other| (one, other))) {
        let twice = with_digit(&with_digit(KEY, one, 'N'), other, 'N');
        let thrice = with_digit(&twice, 24, 'N');
        for key in [twice, thrice] {
            let groups: Vec<&str> = (0..5).map(|group| &key[group * 5..][..5]).collect();
            for (joint, dashes) in [("", 0), ("-", other / 5)] {
                let (key, expected) =
                    (groups.join(joint), (Verdict::Impossible, Some(other + dashes), 1 << (other / 5)));
                for checker in checkers() {
                    assert_eq!(said(&checker, &key), expected, "{}: {one}, {other}", checker.level().name());
                }
            }
        }
    }
}

/// The fields of a key are 20 + 30 + 53 + 10 + 1 = 114 bits; 25 characters can spell a little more. Ten bits of checksum let
/// one string in 1024 pass, so that of 24^3 beside each other about thirteen do, unless they are too large for a key: next to
/// 2^114 some pass below it and none above. Only counted, as in `exhaustive.rs`.
#[test]
fn no_key_is_a_number_of_more_than_114_bits() {
    const LAST_THREE: u128 = 24 * 24 * 24;
    let limit = (1u128 << (20 + 30 + 53 + 10 + 1)) / LAST_THREE;
    for checker in checkers() {
        let passing = |front: u128| {
            let keys = (front * LAST_THREE..(front + 1) * LAST_THREE).map(spelled);
            keys.filter(|key| checker.check(key).verdict() == Verdict::Plausible).count()
        };
        let level = checker.level().name();
        assert!((1..=40).contains(&passing(limit - 1)), "{level}: below");
        assert_eq!(passing(limit + 1), 0, "{level}: above");
        assert_eq!(passing(2 * limit / 3 * 2), 0, "{level}: far above");
    }
}

/// A number as a key would spell it: base 24, with the N at the place that the leading digit says.
fn spelled(number: u128) -> [u8; 25] {
    let (mut key, mut rest) = ([0; 25], number);
    for place in key[1..].iter_mut().rev() {
        *place = b"BCDFGHJKMPQRTVWXY2346789"[(rest % 24) as usize];
        rest /= 24;
    }
    key[0] = b'N';
    key[..=rest as usize].rotate_left(1);
    key
}

/// What is told of digits that are wrong.
#[derive(Clone, Copy)]
enum Told {
    /// Each group whose check digit does not agree.
    Groups,
    /// The whole, because it is a filler, was rounded or is the beginning of more.
    Whole,
}

/// Every level says the same of these digits in each spelling; the check digits are worked out on paper.
fn all_say(widths: &[usize], digits: &str, told: Told, what: &str) {
    for joint in ["", "-", " "] {
        let mut rest = digits;
        let groups = widths.iter().map(|width| {
            let (group, behind) = rest.split_at(*width);
            rest = behind;
            group
        });
        let text = groups.collect::<Vec<_>>().join(joint);
        let (first, groups) = match told {
            Told::Groups => {
                let wrong = wrong_groups(widths, digits);
                (wrong.trailing_zeros() as usize * (widths[0] + joint.len()), wrong)
            }
            Told::Whole => (0, 0),
        };
        for checker in checkers() {
            let level = checker.level().name();
            assert_eq!(
                said(&checker, &text),
                (Verdict::WellFormed, Some(first), groups),
                "{level}, {widths:?}: {what}"
            );
        }
        every_level_agrees(text.as_bytes());
    }
}

/// The groups whose check digit does not agree, the first in the lowest bit; a tail of two has none.
fn wrong_groups(widths: &[usize], digits: &str) -> u16 {
    let judged = widths.iter().filter(|width| **width > 2).count();
    (0..judged).filter(|group| !naive::agrees(&digits[group * widths[0]..][..widths[0]])).map(|group| 1 << group).sum()
}

fn said(checker: &Checker, text: &str) -> (Verdict, Option<usize>, u16) {
    let answer = checker.check(text.as_bytes());
    (answer.verdict(), answer.first_bad(), answer.bad_groups())
}

fn with_digit(digits: &str, place: usize, digit: char) -> String {
    format!("{}{digit}{}", &digits[..place], &digits[place + 1..])
}

#[test]
fn an_answer_shows_no_digit_of_the_text() {
    let answer = Checker::new().check(b"020650770493837253929082195773527024195725809211989214");
    assert!(!format!("{answer:?}").contains("0206"));
}

/// A million groups of six digits, ten million of seven.
#[test]
fn every_group_there_is_is_judged_by_its_check_digit() {
    let checkers: Vec<Checker> = checkers().filter(|checker| checker.level() != Level::Scalar).collect();
    for (width, index) in [(6, 0), (6, 8), (7, 4)] {
        let spelling = spellings().into_iter().find(|text| text.len() == 9 * width).expect("one without joints");
        let mut bytes = spelling.into_bytes();
        let group = index * width..(index + 1) * width;
        bytes[group.clone()].fill(b'0');
        let front = group.start..group.end - 1;
        loop {
            let check = naive::check_digit(str::from_utf8(&bytes[front.clone()]).expect("digits"));
            for last in b'0'..=b'9' {
                bytes[front.end] = last;
                let expected = if char::from(last) == check { 0 } else { 1 << index };
                for checker in &checkers {
                    let found = checker.check(&bytes).bad_groups();
                    assert_eq!(found, expected, "{}, group {index} of {width}", checker.level().name());
                }
            }
            let Some(place) = front.clone().rev().find(|place| bytes[*place] != b'9') else { break };
            bytes[place] += 1;
            bytes[place + 1..front.end].fill(b'0');
        }
    }
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn every_level_agrees_on_what_people_type(text in text()) {
        every_level_agrees(text.as_bytes());
    }

    #[test]
    fn every_level_agrees_on_digits_of_any_kind(spelling in select(spellings()), digits in "[0-9]{96}") {
        let mut digits = digits.bytes();
        let bytes = spelling.bytes().map(|byte| if byte.is_ascii_digit() { digits.next().unwrap_or(b'0') } else { byte });
        levels_agree(&bytes.collect::<Vec<u8>>());
    }

    #[test]
    fn every_level_agrees_on_characters_of_keys(key in "[BCDFGHJKMPQRTVWXY2346789]{24}", place in 0..25usize, dashed: bool) {
        let key = format!("{}N{}", &key[..place], &key[place..]);
        let groups: Vec<&str> = (0..5).map(|group| &key[group * 5..group * 5 + 5]).collect();
        levels_agree(groups.join(if dashed { "-" } else { "" }).as_bytes());
    }
}
