//! The promises, and what holds for single slips, tried on invented identifiers as people type them.
//!
//! Never asks the library for a check digit, because the library gives none.

use offhook::repair::{Agreement, Comparison, compare};
use offhook::{Issue, Kind, Severity, check_as};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::promises::texts;
use crate::support::invented::{OUTLINES, config, invented, modern, text, typed, typed_key};

fn errors(kind: Kind, text: &str) -> Vec<Issue> {
    let mut errors = Vec::new();
    check_as(kind, text, &mut |issue: Issue| {
        if issue.severity == Severity::Error {
            errors.push(issue);
        }
    });
    errors
}

/// Code and group of every error, for comparing.
fn named(errors: &[Issue]) -> Vec<(&'static str, Option<char>)> {
    errors.iter().map(|issue| (issue.code().name(), issue.group.map(|group| group.label()))).collect()
}

fn replaced(text: &str, place: usize, by: &str) -> String {
    format!("{}{by}{}", &text[..place], &text[place + 1..])
}

proptest! {
    #![proptest_config(config(2000))]

    #[test]
    fn parse_then_print_is_identity(text in text()) {
        texts::parse_then_print_is_identity(&text);
    }

    #[test]
    fn check_agrees_with_parse(text in text()) {
        texts::check_agrees_with_parse(&text);
    }

    #[test]
    fn spans_lie_on_char_boundaries(text in text()) {
        texts::spans_lie_on_char_boundaries(&text);
    }

    #[test]
    fn explaining_never_panics(text in text()) {
        texts::explaining_never_panics(&text);
    }

    #[test]
    fn bytes_agree_with_text(text in text(), tail in prop::collection::vec(any::<u8>(), 0..4)) {
        let mut bytes = text.into_bytes();
        texts::bytes_agree_with_text(&bytes);
        bytes.extend(tail);
        texts::bytes_agree_with_text(&bytes);
    }

    #[test]
    fn masked_hides_every_digit(text in text()) {
        texts::masked_hides_every_digit(&text);
    }

    #[test]
    fn issues_are_bounded(text in text()) {
        texts::issues_are_bounded(&text);
    }
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn prefixes_of_the_well_formed_are_never_impossible(text in prop_oneof![typed(), typed_key()]) {
        texts::prefixes_of_the_well_formed_are_never_impossible(&text);
    }
}

proptest! {
    #![proptest_config(config(1000))]

    #[test]
    fn an_invented_identifier_is_plausible_however_it_is_joined(id in invented(&OUTLINES)) {
        for joint in ["-", " ", ""] {
            prop_assert_eq!(named(&errors(id.kind, &id.groups.join(joint))), []);
        }
    }

    #[test]
    fn one_wrong_digit_is_pinned_to_its_group(id in invented(&OUTLINES), at in any::<Index>(), by in 0..10u32) {
        let (group, place) = id.pick(&at);
        let width = id.groups[group].len();
        let was = id.groups[group].as_bytes()[place];
        let wrong = char::from_digit(by, 10).expect("a digit");
        let unheard = place + 1 < width && (u32::from(was - b'0')).abs_diff(by) == 7;
        prop_assume!(u32::from(was - b'0') != by && !unheard && width > 2);
        let mut slipped = id.clone();
        slipped.groups[group] = replaced(&id.groups[group], place, &wrong.to_string());
        for joint in ["-", " ", ""] {
            let typed = slipped.groups.join(joint);
            let found = errors(id.kind, &typed);
            prop_assert_eq!(named(&found), [("check-digit", Some(id.label(group)))]);
            let span = found[0].span;
            prop_assert_eq!(&typed[span.start..span.end], slipped.groups[group].as_str());
        }
    }

    #[test]
    fn one_wrong_digit_that_differs_by_seven_is_not_heard(id in invented(&OUTLINES), at in any::<Index>()) {
        let (group, place) = id.pick(&at);
        let was = u32::from(id.groups[group].as_bytes()[place] - b'0');
        prop_assume!(place + 1 < id.groups[group].len() && !(3..=6).contains(&was));
        let twin = if was < 7 { was + 7 } else { was - 7 };
        let mut slipped = id.clone();
        slipped.groups[group] = replaced(&id.groups[group], place, &twin.to_string());
        prop_assert_eq!(named(&errors(id.kind, &slipped.dashed())), []);
    }

    #[test]
    fn a_lost_digit_between_dashes_is_one_error_in_its_group(id in modern(), at in any::<Index>()) {
        let (group, place) = id.pick(&at);
        let mut slipped = id.clone();
        slipped.groups[group] = replaced(&id.groups[group], place, "");
        prop_assert_eq!(named(&errors(id.kind, &slipped.dashed())), [("lost-digit", Some(id.label(group)))]);
    }

    #[test]
    fn a_doubled_digit_between_dashes_is_one_error_in_its_group(id in modern(), at in any::<Index>()) {
        let (group, place) = id.pick(&at);
        let digit = &id.groups[group][place..=place];
        let mut slipped = id.clone();
        slipped.groups[group] = replaced(&id.groups[group], place, &digit.repeat(2));
        prop_assert_eq!(named(&errors(id.kind, &slipped.dashed())), [("doubled-digit", Some(id.label(group)))]);
    }

    /// A lost zero at the front cannot be told from what a spreadsheet does, so that answer is right too.
    #[test]
    fn a_digit_lost_from_an_unbroken_row_is_one_error_round_its_group(id in modern(), at in any::<Index>()) {
        let (group, place) = id.pick(&at);
        let mut slipped = id.clone();
        slipped.groups[group] = replaced(&id.groups[group], place, "");
        let found = errors(id.kind, &slipped.compact());
        prop_assert_eq!(found.len(), 1, "{:?}", named(&found));
        if found[0].code().name() != "spreadsheet-damage" {
            prop_assert_eq!(found[0].code().name(), "lost-digit");
            let first = found[0].group.expect("a group").label();
            let until = found[0].kind.until().map_or(first, |until| until.label());
            prop_assert!((first..=until).contains(&id.label(group)), "{first} to {until}");
        }
    }
}

/// The labels of the groups in which two takes do not agree, with the places that differ.
fn differing(both: &Comparison) -> Vec<(char, Vec<u8>)> {
    let groups = both.groups().iter().filter(|group| group.agreement() != Agreement::Agree);
    groups.map(|group| (group.label().label(), group.places().collect())).collect()
}

fn joint() -> impl Strategy<Value = &'static str> {
    select(&["-", " ", "", ", ", "\n"][..])
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn a_take_agrees_with_itself_and_merges_to_itself(id in invented(&OUTLINES), one in joint(), other in joint()) {
        let both = compare(id.kind, &id.groups.join(one), &id.groups.join(other));
        prop_assert!(both.agrees());
        prop_assert_eq!(both.merged(), id.groups.join(" "));
        prop_assert_eq!(both.merged_verdict(), both.verdicts()[0]);
    }

    #[test]
    fn any_take_agrees_with_itself(text in text()) {
        for kind in [Kind::ConfirmationId, Kind::InstallationId, Kind::ProductKey] {
            let both = compare(kind, &text, &text);
            prop_assert_eq!(differing(&both), []);
            prop_assert_eq!(both.moved().count(), 0);
        }
    }

    #[test]
    fn comparing_is_symmetric_and_merges_nothing_that_differs(one in text(), other in text(), same in any::<bool>(), cut in any::<Index>()) {
        let end = one.char_indices().map(|(at, _)| at).nth(cut.index(one.chars().count().max(1))).unwrap_or(0);
        let other = if same { &one[..end] } else { other.as_str() };
        for kind in [Kind::ConfirmationId, Kind::InstallationId, Kind::ProductKey] {
            let (both, back) = (compare(kind, &one, other), compare(kind, other, &one));
            prop_assert_eq!(differing(&both), differing(&back));
            prop_assert_eq!(both.merged(), back.merged());
            prop_assert_eq!(both.exchanged().collect::<Vec<_>>(), back.exchanged().collect::<Vec<_>>());
            let mut moved: Vec<_> = back.moved().map(|(from, to)| (to, from)).collect();
            moved.sort();
            prop_assert_eq!(both.moved().collect::<Vec<_>>(), moved);
            let merged: Vec<&str> = both.merged().split([' ', '-']).filter(|group| !group.is_empty()).collect();
            for (group, merged) in both.groups().iter().zip(merged) {
                let open = merged.bytes().all(|byte| byte == b'?');
                prop_assert!(open || group.agreement() == Agreement::Agree);
            }
        }
    }

    #[test]
    fn one_wrong_digit_is_found_at_its_place(id in invented(&OUTLINES), at in any::<Index>(), by in 1..10u8, one in joint(), other in joint()) {
        let (group, place) = id.pick(&at);
        let was = id.groups[group].as_bytes()[place] - b'0';
        let wrong = char::from(b'0' + (was + by) % 10);
        let mut slipped = id.clone();
        slipped.groups[group] = replaced(&id.groups[group], place, &wrong.to_string());
        prop_assume!(!slipped.is_filler());
        let both = compare(id.kind, &id.groups.join(one), &slipped.groups.join(other));
        prop_assert_eq!(differing(&both), [(id.label(group), vec![place as u8 + 1])]);
    }

    #[test]
    fn a_lost_digit_leaves_the_other_groups_in_agreement(id in modern(), at in any::<Index>(), one in joint(), other in joint()) {
        let (group, place) = id.pick(&at);
        let mut slipped = id.clone();
        slipped.groups[group] = replaced(&id.groups[group], place, "");
        let both = compare(id.kind, &id.groups.join(one), &slipped.groups.join(other));
        prop_assert_eq!(differing(&both).len(), 1, "{:?}", differing(&both));
    }

    #[test]
    fn a_take_that_stops_early_agrees_as_far_as_it_goes(id in modern(), groups in 2..8usize, one in joint(), other in joint()) {
        let both = compare(id.kind, &id.groups.join(one), &id.groups[..groups].join(other));
        let missing = (groups..id.groups.len()).map(|index| (id.label(index), vec![]));
        prop_assert_eq!(differing(&both), missing.collect::<Vec<_>>());
    }

    #[test]
    fn exchanged_groups_are_named(id in modern(), one in any::<Index>(), other in any::<Index>(), joint in joint()) {
        let (one, other) = (one.index(id.groups.len()), other.index(id.groups.len()));
        let unique = id.groups.iter().collect::<std::collections::BTreeSet<_>>().len() == id.groups.len();
        prop_assume!(one < other && unique);
        let mut slipped = id.clone();
        slipped.groups.swap(one, other);
        let both = compare(id.kind, &id.dashed(), &slipped.groups.join(joint));
        let named: Vec<_> = both.exchanged().map(|(one, other)| (one.label(), other.label())).collect();
        prop_assert_eq!(named, [(id.label(one), id.label(other))]);
        prop_assert_eq!(both.moved().count(), 2);
    }

    #[test]
    fn groups_behind_one_that_was_left_out_are_found(id in modern(), out in any::<Index>()) {
        let out = out.index(id.groups.len() - 1);
        let unique = id.groups.iter().collect::<std::collections::BTreeSet<_>>().len() == id.groups.len();
        prop_assume!(unique);
        let mut slipped = id.clone();
        slipped.groups.remove(out);
        let both = compare(id.kind, &id.dashed(), &slipped.dashed());
        let behind = (out + 1..id.groups.len()).map(|index| (id.label(index), id.label(index - 1)));
        let moved = both.moved().map(|(from, to)| (from.label(), to.label()));
        prop_assert_eq!(moved.collect::<Vec<_>>(), behind.collect::<Vec<_>>());
    }
}

#[test]
fn two_takes_of_a_key_are_compared_character_by_character() {
    let both = compare(Kind::ProductKey, "TVRH6-WHNXV-R9WG3-9XRFY-MY832", "tvrh6 whmxv r9wg3 9xrfy");
    assert_eq!(differing(&both), [('2', vec![3]), ('5', vec![])]);
    assert_eq!(both.merged(), "TVRH6-?????-R9WG3-9XRFY-?????");
    assert_eq!(format!("{both:?}"), "Comparison(product-key, [1: Agree, 2: Differ, 3: Agree, 4: Agree, 5: Missing])");
}
