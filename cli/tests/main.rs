//! The tests of the program, itself a program that is linked once.

mod advise;
mod batch;
mod batch_files;
mod call;
mod call_screen;
mod call_secrets;
mod call_terminal;
mod check_from;
mod check_human;
mod check_input;
mod check_json;
mod check_lists;
#[cfg(unix)]
mod check_typed;
#[cfg(unix)]
mod colours;
mod compare;
mod copies;
mod documents;
mod door;
mod explain;
mod files;
mod flows;
mod guide;
mod kills;
mod kit;
mod kit_keeps;
mod kit_scripts;
mod language;
mod licenses;
mod next_commands;
mod read;
mod readme;
mod redact;
mod rules;
mod say;
mod scan;
mod scan_spelled;
mod schemas;
mod secrets;
mod sheet;
mod small_stack;
mod status;
mod support;
mod troubles;
mod writer;

/// A file that is not named above would be compiled by nobody.
#[test]
fn every_file_of_tests_is_in_the_program() {
    support::every_file::is_named(include_str!("main.rs"), &[]);
}
