//! What holds for hints and blind spots: small things are tried throughout, whole identifiers are invented.

use offhook::repair::{Channel, blind_spots};
use offhook::{IssueKind, Kind};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::promises::naive;
use crate::promises::slips;
use crate::support::invented::{OUTLINES, SETUP_KEYS, config, invented, modern, text};

/// Seven groups of an invented confirmation ID that agree; the group in question stands in front of them.
const OTHERS: &str = "305286 761940 283503 592176 634083 177461 859316";

/// Every 97th group of six digits, on every channel: the hint of a group that does not agree is what a plain count finds.
#[test]
fn repairs_are_what_a_plain_count_finds() {
    let mut hinted = 0;
    for number in (0..1_000_000).step_by(97) {
        let group = format!("{number:06}");
        let channel = Channel::ALL[number / 97 % Channel::ALL.len()];
        let found = slips::hinted(Kind::ConfirmationId, &format!("{group} {OTHERS}"), channel);
        assert_eq!(found.is_empty(), naive::agrees(&group), "a hint exactly when it does not agree");
        for hint in &found {
            assert_eq!(hint.group.label(), 'A');
            slips::repairs_are_those_of(&group, hint, channel);
            hinted += 1;
        }
    }
    assert_eq!(hinted, 9_272);
}

/// The same for groups of seven digits, with one digit too few or too many, and with one that was not read.
#[test]
fn repairs_of_groups_of_another_width_are_what_a_plain_count_finds() {
    let others = "2653584 9793234 8462645 3383274 9502885 4197160 9399373 5105821";
    for number in (0..10_000_000_usize).step_by(9_973) {
        for group in [format!("{number:07}"), format!("{:06}", number / 10), format!("{number:08}"), unread(number)] {
            let channel = Channel::ALL[number % Channel::ALL.len()];
            for hint in &slips::hinted(Kind::InstallationId, &format!("{group} {others}"), channel) {
                assert_eq!((hint.group.label(), hint.likelihood), ('1', 100));
                slips::repairs_are_those_of(&group, hint, channel);
            }
        }
    }
}

/// A group of seven digits of which one could not be read.
fn unread(number: usize) -> String {
    let group = format!("{number:07}");
    let at = number % 7;
    format!("{}?{}", &group[..at], &group[at + 1..])
}

#[test]
fn blind_spots_are_what_the_check_digit_cannot_hear() {
    for number in (0..100_000).step_by(37) {
        let front = format!("{number:05}");
        let group = format!("{front}{}", naive::check_digit(&front));
        let groups: Vec<&str> = core::iter::once(group.as_str()).chain(OTHERS.split(' ')).collect();
        slips::blind_spots_are_what_the_check_digit_cannot_hear(Kind::ConfirmationId, &groups);
    }
}

/// One character of a published setup key is taken for one that looks or sounds like it on the channel. A key without an N
/// has no checksum that would say so.
#[test]
fn a_slip_in_a_setup_key_is_among_the_places_to_look_at_again() {
    let mut slipped = 0;
    let keys = SETUP_KEYS.lines().skip(1).filter_map(|row| row.split('\t').next());
    for key in keys.filter(|key| key.contains('N')) {
        for (at, place) in key.char_indices().filter(|(_, c)| *c != '-') {
            for other in "BCDFGHJKMNPQRTVWXY2346789".chars().filter(|other| *other != place) {
                if !is_listed(Channel::PhoneEn, place, other) && !is_listed(Channel::Print, place, other) {
                    continue;
                }
                let typed = format!("{}{other}{}", &key[..at], &key[at + 1..]);
                let failed = slips::explained(Kind::ProductKey, &typed).0;
                if !failed.iter().any(|issue| issue.kind == IssueKind::Checksum) {
                    continue;
                }
                for channel in [Channel::PhoneEn, Channel::Print] {
                    let (group, in_group) = (at / 6, at as u8 % 6 + 1);
                    let found = slips::hinted(Kind::ProductKey, &typed, channel);
                    let hint = found.iter().find(|hint| hint.group.label() == ['1', '2', '3', '4', '5'][group]);
                    let named = hint.is_some_and(|hint| hint.look_again().any(|place| place == in_group));
                    if is_listed(channel, place, other) {
                        assert!(named, "group {}, place {in_group}: not to be looked at again", group + 1);
                        slipped += 1;
                    }
                }
            }
        }
    }
    assert!(slipped > 1_000, "{slipped} slips");
}

/// The pairs of letters as they were published.
fn is_listed(channel: Channel, one: char, other: char) -> bool {
    let row = match channel {
        Channel::PhoneEn => "BD BP BT BV DP DT DV PT PV TV MN",
        _ => "8B 6G CG VY VW MW MN DQ 27 49 KX HK PR TY 38 JT",
    };
    row.split(' ').any(|pair| pair == format!("{one}{other}") || pair == format!("{other}{one}"))
}

proptest! {
    #![proptest_config(config(120))]

    #[test]
    fn hints_are_one_slip_away(text in text()) {
        slips::hints_are_one_slip_away(&text);
    }

    #[test]
    fn what_is_plausible_gets_no_hint(id in invented(&OUTLINES)) {
        for joint in [" ", ""] {
            for channel in Channel::ALL {
                prop_assert!(slips::hinted(id.kind, &id.groups.join(joint), *channel).is_empty());
            }
        }
    }

    #[test]
    fn where_more_than_half_of_the_groups_are_wrong_there_is_no_hint(
        id in modern(),
        wrong in prop::collection::vec(any::<bool>(), 9),
        lost in any::<Index>(),
    ) {
        let groups = id.groups.len();
        prop_assume!(wrong.iter().take(groups).filter(|wrong| **wrong).count() * 2 > groups + 1);
        let mut slipped = id.clone();
        for (group, _) in slipped.groups.iter_mut().zip(&wrong).filter(|(_, wrong)| **wrong) {
            let last = group.pop().and_then(|c| c.to_digit(10)).expect("a digit");
            group.push(char::from_digit((last + 1) % 7, 10).expect("a digit"));
        }
        prop_assume!(slipped.groups.iter().any(|group| *group != slipped.groups[0]));
        for channel in Channel::ALL {
            prop_assert!(slips::hinted(id.kind, &slipped.groups.join(" "), *channel).is_empty());
        }
        let mut row = slipped.compact();
        row.remove(lost.index(row.len()));
        slips::a_row_of_wrong_groups_gets_no_hint(id.kind, &row, groups, id.groups[0].len());
    }

    #[test]
    fn an_odd_row_is_pinned_down(id in modern(), at in any::<Index>(), doubled in any::<bool>()) {
        let (group, place) = id.pick(&at);
        let mut slipped = id.clone();
        let digit = slipped.groups[group].remove(place);
        if doubled {
            slipped.groups[group].insert(place, digit);
            slipped.groups[group].insert(place, digit);
        }
        slips::an_odd_row_is_pinned_down(id.kind, &slipped.compact(), id.label(group));
    }

    #[test]
    fn blind_spots_of_an_identifier(id in invented(&OUTLINES)) {
        let groups: Vec<&str> = id.groups.iter().map(String::as_str).collect();
        slips::blind_spots_are_what_the_check_digit_cannot_hear(id.kind, &groups);
        let mut count = 0;
        blind_spots(Kind::ProductKey, &id.compact(), Channel::Any, &mut |_| count += 1);
        prop_assert_eq!(count, 0);
    }
}
