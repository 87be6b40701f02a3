//! Everything that is small enough is tried, not sampled: all groups of six and seven digits, all single slips in the
//! published setup keys.
//!
//! Shows counts only, never a string that passes.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::Command;

use offhook::check_digit::agrees;
use offhook::{Issue, ProductKey, Severity};

use crate::promises::naive;
use crate::support::measured::held_in;

const SETUP_KEYS: &str = include_str!("../src/id/kms-client-keys.tsv");
const KEY_CHARACTERS: &str = "BCDFGHJKMPQRTVWXY2346789";

/// The next group in counting order; false after the last.
fn step(group: &mut [u8]) -> bool {
    for digit in group.iter_mut().rev() {
        if *digit < 9 {
            *digit += 1;
            return true;
        }
        *digit = 0;
    }
    false
}

/// Calls `look` with every group of `N` digits.
fn every_group<const N: usize>(mut look: impl FnMut(&[u8; N])) {
    let mut group = [0; N];
    loop {
        look(&group);
        if !step(&mut group) {
            return;
        }
    }
}

fn agrees_with_the_plain_form<const N: usize>() {
    let mut typed = String::with_capacity(N);
    let mut passed = 0;
    every_group::<N>(|group| {
        typed.clear();
        for digit in group {
            typed.push((b'0' + digit) as char);
        }
        let plain = naive::agrees(&typed);
        assert_eq!(agrees(group), plain, "{typed}");
        passed += u32::from(plain);
    });
    assert_eq!(passed, 10u32.pow(N as u32 - 1), "each front has exactly one check digit");
}

#[test]
fn all_groups_of_six_digits_agree_with_the_plain_form() {
    agrees_with_the_plain_form::<6>();
}

#[test]
fn all_groups_of_seven_digits_agree_with_the_plain_form() {
    agrees_with_the_plain_form::<7>();
}

/// An independent oracle: CPAN's `Algorithm::CheckDigits`, method `M07_001` ("modulo 7 method 1"), is the same rule.
#[test]
fn all_groups_of_six_digits_agree_with_an_independent_program() {
    const PROGRAM: &str = "my $m = Algorithm::CheckDigits::M07_001->new; \
        print substr($m->complete(sprintf('%05d', $_)), -1) for 0 .. 99999";
    let run = Command::new("perl").args(["-MAlgorithm::CheckDigits::M07_001", "-e", PROGRAM]).output();
    let Some(oracle) = run.ok().filter(|run| run.status.success()).map(|run| run.stdout) else {
        // `eprintln!` is held back when a test passes.
        let _ = writeln!(
            std::io::stderr(),
            "SKIPPED: perl with Algorithm::CheckDigits is not here (Debian: libalgorithm-checkdigits-perl)"
        );
        return;
    };
    assert_eq!(oracle.len(), 100_000, "one digit for each front");
    let mut index = 0;
    every_group::<6>(|group| {
        let last = group[5];
        assert_eq!(agrees(group), oracle[index / 10] == b'0' + last, "{group:?}");
        index += 1;
    });
}

/// How many slips of one sort were tried, and how many of them nothing said a word about.
#[derive(Clone, Copy, Default)]
struct Tally {
    tried: u64,
    missed: u64,
}

impl Tally {
    fn count(&mut self, passes: bool) {
        self.tried += 1;
        self.missed += u64::from(passes);
    }

    fn row(self, slip: &str) -> String {
        let share = self.missed as f64 / self.tried as f64 * 100.0;
        format!("| {slip} | {} | {} | {share:.2} % |\n", self.tried, self.missed)
    }

    fn plus(self, other: Self) -> Self {
        Self { tried: self.tried + other.tried, missed: self.missed + other.missed }
    }
}

/// The slips in all groups of `N` digits that agree.
#[derive(Default)]
struct GroupSlips {
    wrong_data: Tally,
    wrong_check: Tally,
    neighbours: Tally,
    one_between: Tally,
}

fn group_slips<const N: usize>() -> GroupSlips {
    let mut slips = GroupSlips::default();
    every_group::<N>(|group| {
        if !agrees(group) {
            return;
        }
        let mut slipped = *group;
        for place in 0..N {
            let tally = if place + 1 < N { &mut slips.wrong_data } else { &mut slips.wrong_check };
            for digit in 0..10 {
                if digit != group[place] {
                    slipped[place] = digit;
                    tally.count(agrees(&slipped));
                }
            }
            slipped[place] = group[place];
            for (tally, other) in [(&mut slips.neighbours, place + 1), (&mut slips.one_between, place + 2)] {
                if other < N && group[place] != group[other] {
                    slipped.swap(place, other);
                    tally.count(agrees(&slipped));
                    slipped.swap(place, other);
                }
            }
        }
    });
    slips
}

#[test]
fn what_the_check_digit_misses_is_what_the_document_says() {
    let mut text = String::from(
        "# What the check digit of a group misses

Each group of an installation ID or a confirmation ID ends in a check digit: the other digits are added, every second
one twice, and the sum modulo 7 is the last digit. The rule became known through the analysis of Windows XP activation
(licenturion, \"Inside Windows Product Activation\", 2001) and holds for all published samples that were tried.

It hears most slips, not all. These tables count every slip in every group that agrees, so they are exact. A swap of two
equal digits is no slip and is not counted.
",
    );
    for (width, slips) in [(6, group_slips::<6>()), (7, group_slips::<7>())] {
        write!(
            text,
            "\n## Groups of {width} digits\n\n| slip | tried | missed | share |\n| --- | ---: | ---: | ---: |\n"
        )
        .expect("a string takes everything");
        text += &slips.wrong_data.plus(slips.wrong_check).row("any one wrong digit");
        text += &slips.wrong_data.row("… before the check digit");
        text += &slips.wrong_check.row("… the check digit itself");
        text += &slips.neighbours.row("two neighbours swapped");
        text += &slips.one_between.row("two digits swapped with one between");
    }
    text += "
## What follows

- A wrong digit is missed exactly when it differs by 7 from the right one: 0 and 7, 1 and 8, 2 and 9. Have these digits
  read back.
- A wrong check digit is always heard, and a group that ends in 7, 8 or 9 is always wrong.
- Neighbours may be swapped unheard only when they are one of the same three pairs.
- Digits with one between have the same weight, so their swap is heard only where the check digit is one of them.
- Whole groups exchanged are never heard: each still agrees with itself. Only the labels can tell.

Agreement therefore means plausible, not right; only Microsoft can say that.

What the hints about a wrong group are worth is measured in [slips.md](slips.md).

This file is written by `tests/exhaustive.rs` (`OFFHOOK_BLESS=1 cargo test -p offhook --test all exhaustive`).
";
    held_in("check-digit.md", &text);
}

/// Whether a key passes without a single error.
fn passes(key: &[u8]) -> bool {
    let text = std::str::from_utf8(key).expect("ASCII");
    let mut errors = 0;
    ProductKey::check(text, &mut |issue: Issue| errors += usize::from(issue.severity == Severity::Error));
    errors == 0
}

/// The slips in all published setup keys that have an N.
#[derive(Default)]
struct KeySlips {
    keys: usize,
    wrong: Tally,
    second_n: Tally,
    lost_n: Tally,
    neighbours: Tally,
    neighbour_of_n: Tally,
}

fn key_slips() -> KeySlips {
    let mut slips = KeySlips::default();
    let published = SETUP_KEYS.lines().skip(1).filter_map(|row| row.split('\t').next());
    for key in published.map(|key| key.replace('-', "").into_bytes()).filter(|key| key.contains(&b'N')) {
        assert!(passes(&key), "a published key");
        slips.keys += 1;
        let mut slipped = key.clone();
        for place in 0..key.len() {
            let was = key[place];
            for by in KEY_CHARACTERS.bytes().filter(|by| *by != was) {
                slipped[place] = by;
                let tally = if was == b'N' { &mut slips.lost_n } else { &mut slips.wrong };
                tally.count(passes(&slipped));
            }
            if was != b'N' {
                slipped[place] = b'N';
                slips.second_n.count(passes(&slipped));
            }
            slipped[place] = was;
            if place + 1 < key.len() && was != key[place + 1] {
                slipped.swap(place, place + 1);
                let tally = if slipped[place..place + 2].contains(&b'N') {
                    &mut slips.neighbour_of_n
                } else {
                    &mut slips.neighbours
                };
                tally.count(passes(&slipped));
                slipped.swap(place, place + 1);
            }
        }
    }
    slips
}

#[test]
fn what_the_checksum_misses_is_what_the_document_says() {
    let slips = key_slips();
    let mut text = format!(
        "# What the checksum of a product key misses

A product key of Windows 8, Office 2013 and later contains one N and ten bits of a CRC-32 over the rest. The library
compares them for one purpose: to tell a typing slip before the call. All {} setup keys with an N that Microsoft
publishes for KMS clients satisfy it (Windows Server documentation, \"KMS client activation keys\"; Office deployment
documentation, \"GVLKs\").

Ten bits miss one slip in 1024 by chance, which is 0.10 %; single slips fare a little better. The table tries every single slip in each of these published
keys and counts the slips that leave a
key without any error. A swap of two equal characters is no slip.

| slip | tried | missed | share |
| --- | ---: | ---: | ---: |
",
        slips.keys
    );
    text += &slips.wrong.row("one wrong character, not the N");
    text += &slips.second_n.row("one character became a second N");
    text += &slips.lost_n.row("the N became another character");
    text += &slips.neighbours.row("two neighbours swapped, without the N");
    text += &slips.neighbour_of_n.row("the N swapped with its neighbour");
    text += "
## What follows

- A second N is always an error, for a key has at most one.
- A key that lost its N looks like an older key, which carries no checksum. That is no error; the note `no-checksum` says
  that only the form was checked. M and H are the letters most easily taken for an N.
- A key that passes is plausible, not genuine, unblocked or unused. No offline check can tell.

This file is written by `tests/exhaustive.rs` (`OFFHOOK_BLESS=1 cargo test -p offhook --test all exhaustive`).
";
    held_in("checksum.md", &text);
}
