//! Every law that is fuzzed, tried on the seeds of fuzzing; a fuzz target only calls one of these functions.
#![allow(clippy::duplicate_mod, reason = "each file of laws brings what it needs")]

use std::collections::BTreeSet;
use std::fs;

use crate::promises::kernel;
use crate::promises::keys;
use crate::promises::law;
use crate::promises::redact;
use crate::promises::scan;
use crate::promises::shown;
use crate::promises::slips;
use crate::promises::texts;

/// What is fuzzed, by the name of its target.
enum Law {
    OfBytes(fn(&[u8])),
    OfText(fn(&str)),
    /// Of a text and two places in it.
    OfCuts(fn(&[u8], (usize, usize))),
    /// The tests of another package try its seeds.
    Elsewhere,
}

const LAWS: [(&str, Law); 25] = [
    ("an_open_entry_says_what_check_says", Law::OfText(keys::an_open_entry_says_what_check_says)),
    ("any_bytes_are_accounted_for", Law::Elsewhere),
    ("any_keys_do_no_harm", Law::OfText(keys::any_keys_do_no_harm)),
    ("any_tree_does_no_harm", Law::Elsewhere),
    ("bytes_agree_with_text", Law::OfBytes(texts::bytes_agree_with_text)),
    ("check_agrees_with_parse", Law::OfText(texts::check_agrees_with_parse)),
    ("chunking_changes_nothing", Law::OfCuts(chunking_changes_nothing)),
    ("every_level_agrees", Law::OfBytes(every_level_agrees)),
    ("explaining_never_panics", Law::OfText(texts::explaining_never_panics)),
    ("files_of_strangers_do_no_harm", Law::Elsewhere),
    ("grammar_agrees_with_parser", Law::OfText(law::grammar_agrees_with_parser)),
    ("hints_are_one_slip_away", Law::OfText(slips::hints_are_one_slip_away)),
    ("issues_are_bounded", Law::OfText(texts::issues_are_bounded)),
    ("masked_hides_every_digit", Law::OfText(texts::masked_hides_every_digit)),
    ("parse_then_print_is_identity", Law::OfText(texts::parse_then_print_is_identity)),
    ("prefixes_can_be_typed", Law::OfText(keys::prefixes_can_be_typed)),
    (
        "prefixes_of_the_well_formed_are_never_impossible",
        Law::OfText(texts::prefixes_of_the_well_formed_are_never_impossible),
    ),
    ("redacted_text_has_no_findings", Law::OfBytes(redact::redacted_text_has_no_findings)),
    ("scan_agrees_with_regex", Law::OfBytes(scan::scan_agrees_with_regex)),
    ("spans_lie_on_char_boundaries", Law::OfText(texts::spans_lie_on_char_boundaries)),
    ("typing_equals_pasting", Law::OfText(keys::typing_equals_pasting)),
    ("what_check_takes_is_hidden", Law::OfText(redact::what_check_takes_is_hidden)),
    ("what_is_read_is_hidden", Law::Elsewhere),
    ("what_is_shown_holds_no_secret", Law::OfText(shown::what_is_shown_holds_no_secret)),
    ("what_is_shown_is_what_was_typed", Law::OfText(keys::what_is_shown_is_what_was_typed)),
];

fn every_level_agrees(bytes: &[u8]) {
    kernel::every_level_agrees(bytes);
    kernel::many_are_one_by_one(bytes);
}

fn chunking_changes_nothing(bytes: &[u8], cuts: (usize, usize)) {
    scan::chunking_changes_nothing(bytes, cuts);
    redact::chunking_redacts_the_same(bytes, cuts);
}

#[test]
fn every_seed_keeps_every_law() {
    let seeds: Vec<Vec<u8>> = fs::read_dir("fuzz/seeds")
        .expect("the seeds are there")
        .map(|file| fs::read(file.expect("a seed").path()).expect("a seed can be read"))
        .collect();
    assert!(seeds.len() > 50, "{} seeds", seeds.len());
    for (name, law) in &LAWS {
        println!("{name}");
        for seed in &seeds {
            match law {
                Law::OfBytes(law) => law(seed),
                // Of bytes that are no text a target of texts gets the beginning that is one.
                Law::OfText(law) => law(text(seed)),
                Law::OfCuts(law) => {
                    law(seed, (seed.len() / 3, seed.len() / 2));
                    law(seed, (seed.len() / 2, seed.len()));
                }
                Law::Elsewhere => {}
            }
        }
    }
}

fn text(seed: &[u8]) -> &str {
    let end = str::from_utf8(seed).map_or_else(|error| error.valid_up_to(), str::len);
    str::from_utf8(&seed[..end]).expect("valid up to there")
}

#[test]
fn every_fuzz_target_is_a_law() {
    let targets: BTreeSet<String> = fs::read_dir("fuzz/fuzz_targets")
        .expect("the targets are there")
        .map(|file| file.expect("a target").path().file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    let laws: BTreeSet<String> = LAWS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(targets, laws);
}
