//! What embedders expect of the public types.

use std::collections::HashSet;

use offhook::repair::{BlindSpot, Channel, Hint, blind_spots, hints};
use offhook::{Group, Identifier, IssueSink, Kind, ProductKey, check, check_as};

const CID: &str = "415635 305286 161940 283503 592176 634083 177461 859316";

#[test]
fn a_sink_behind_a_pointer_is_a_sink() {
    let mut issues = Vec::new();
    let sink: &mut dyn IssueSink = &mut issues;
    check(CID, sink);
    check_as(Kind::ConfirmationId, CID, sink);
    Identifier::check(CID, sink);
    ProductKey::check(CID, sink);
    assert_eq!(issues.len(), 4);
    assert_eq!(issues.iter().cloned().collect::<HashSet<_>>().len(), 2);
    let mut found = 0;
    let sink: &mut dyn FnMut(Hint) = &mut |_| found += 1;
    hints(Kind::ConfirmationId, CID, Channel::Any, sink);
    let mut spots = 0;
    let sink: &mut dyn FnMut(BlindSpot) = &mut |_| spots += 1;
    blind_spots(Kind::ConfirmationId, CID, Channel::PhoneJa, sink);
    assert!(found > 0 && spots > 0);
}

#[test]
fn a_sound_text_is_one_that_parses() {
    for text in [CID, "415635 305286 761940 283503 592176 634083 177461 859316", "", "hello", "415635"] {
        let seen = check_as(Kind::ConfirmationId, text, &mut ());
        assert_eq!(seen.is_sound(), Identifier::parse_as(Kind::ConfirmationId, text).is_ok(), "{text}");
    }
    let seen = check_as(Kind::ConfirmationId, CID, &mut ());
    let group = |label| seen.group(Group::try_from(label).expect("a label"));
    assert_eq!(group('C').map(|group| group.span().range()), Some(14..20));
    assert!(group('1').is_none());
}

#[test]
fn an_error_gives_up_its_issue() {
    let error = Identifier::try_from(CID).expect_err("a check digit does not match");
    assert_eq!(error.kind(), Some(Kind::ConfirmationId));
    let span = error.into_issue().span;
    assert_eq!(&CID[span.range()], "161940");
    assert_eq!(Identifier::parse("hello").expect_err("it is none").kind(), None);
}
