//! The tests of the readers as one program, which is linked once.

mod hiding;
mod names;
mod promises;
mod reader_laws;
mod readers;
mod readers_copies;
mod readers_mocks;
mod readers_outputs;
mod readers_trees;
mod report;
mod support;
mod table_law;
mod tables;

/// A file that is not named above would be compiled by nobody.
#[test]
fn every_file_of_tests_is_in_the_program() {
    support::every_file::is_named(include_str!("main.rs"), &[]);
}
