//! What holds for every entry, tried on invented identifiers as people type them, key by key.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::promises::keys;
use crate::support::invented::{OUTLINES, config, invented, text, typed, typed_key};

/// Keys as the law reads them, and what is typed between them.
fn presses() -> impl Strategy<Value = String> {
    let key = select(&["<", ">", "^", "$", "{", "{", "}", "!", "@3", "@\u{10}", "%\u{2}\u{5}", "\"", "%"][..]);
    let typed =
        select(&["4", "15", "415635", "305286 ", " ", "-", "O", "?", "A:", "1", "x", "ー", "３", "N", "TVRH6"][..]);
    let piece = prop_oneof![4 => key.prop_map(String::from), 4 => typed.prop_map(String::from), 1 => text(), 1 => any::<String>()];
    (any::<char>(), prop::collection::vec(piece, 0..14))
        .prop_map(|(which, pieces)| format!("{which}{}", pieces.concat()))
}

proptest! {
    #![proptest_config(config(120))]

    #[test]
    fn typing_equals_pasting(text in text()) {
        keys::typing_equals_pasting(&text);
    }

    #[test]
    fn any_keys_do_no_harm(presses in presses()) {
        keys::any_keys_do_no_harm(&presses);
    }

    #[test]
    fn what_is_shown_is_what_was_typed(text in prop_oneof![typed(), typed_key()]) {
        keys::what_is_shown_is_what_was_typed(&text);
    }

    #[test]
    fn an_open_entry_says_what_check_says(text in text()) {
        keys::an_open_entry_says_what_check_says(&text);
    }
}

proptest! {
    #![proptest_config(config(40))]

    #[test]
    fn prefixes_can_be_typed(id in invented(&OUTLINES), joint in select(&["", " ", "-"][..])) {
        keys::prefixes_can_be_typed(&id.groups.join(joint));
        keys::whole_groups_are_shown_on_the_way(id.kind, &id.groups.join(joint));
    }

    #[test]
    fn prefixes_of_keys_can_be_typed(key in typed_key()) {
        keys::prefixes_can_be_typed(&key);
    }

    #[test]
    fn a_digit_put_back_leaves_no_trace(
        id in invented(&OUTLINES),
        joint in select(&["", " ", "-", "\n"][..]),
        at in any::<Index>(),
        other in prop::char::range('0', '9'),
    ) {
        keys::a_digit_put_back_leaves_no_trace(id.kind, &id.groups.join(joint), at.index(64), other);
    }

    #[test]
    fn a_character_of_a_key_put_back_leaves_no_trace(key in typed_key(), at in any::<Index>()) {
        keys::a_digit_put_back_leaves_no_trace(offhook::Kind::ProductKey, &key, at.index(25), 'B');
    }
}
