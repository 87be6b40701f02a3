//! The tests of the guidance as one program, which is linked once.

mod addresses;
mod advice;
mod books;
mod brief;
mod call;
mod catalogue;
mod flows;
mod formats;
mod fragment;
mod hints;
mod html;
mod knowing;
mod languages;
mod promises;
mod report;
mod schemas;
mod scripts;
mod shared;
mod sheet;
mod speech;
mod support;
mod walk;

/// A file that is not named above would be compiled by nobody.
#[test]
fn every_file_of_tests_is_in_the_program() {
    support::every_file::is_named(include_str!("main.rs"), &[]);
}
