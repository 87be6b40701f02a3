//! The tests of the library as one program, which is linked once.

mod entry;
mod entry_laws;
mod exhaustive;
mod grammar;
mod hide;
mod kernel;
mod laws;
mod lists;
mod names;
mod promises;
mod redact;
mod rule_packs;
mod scan;
mod scan_spelled;
mod seeds;
mod send_sync;
mod shown;
mod slip_laws;
mod slips;
mod sources;
mod support;
mod traits;
mod vectors;
mod walled;

// A module of the core finds it in its crate: the model of `slips`.
use offhook::named;

/// A file that is not named above would be compiled by nobody.
#[test]
fn every_file_of_tests_is_in_the_program() {
    support::every_file::is_named(include_str!("main.rs"), &["no_alloc"]);
}
