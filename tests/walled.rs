//! A vector is wider than the end of a text; what it reads beside it may be the secret of somebody else, or no memory at all.
#![cfg(unix)]

use crate::kernel::spellings;
use crate::promises::kernel::{levels_agree, many_are_one_by_one};
#[cfg(feature = "scan")]
use crate::promises::scan::scan_agrees_with_regex;
#[cfg(feature = "scan")]
use crate::scan::{KEY, compact, dashed};
use crate::support::walled::Walled;

#[test]
fn no_level_reads_beside_a_text_that_it_checks() {
    let mut walled = Walled::new();
    let mut look = |text: &[u8]| {
        walled.with(text, |text| {
            levels_agree(text);
            many_are_one_by_one(text);
        });
    };
    for spelling in spellings() {
        let text = [spelling.as_bytes(), b"\n"].concat().repeat(8);
        (0..text.len()).for_each(|length| look(&text[..length]));
        // Groups that do not agree are looked at once more, and mixed lines in another way.
        let damaged = spelling.replace('1', "2").replace('B', "C");
        look(damaged.as_bytes());
        let mixed: String =
            spellings().iter().flat_map(|other| [other, "\n", &spelling, "\n", &damaged, "\n"]).collect();
        (1..spelling.len()).for_each(|less| look(&mixed.as_bytes()[..mixed.len() - less]));
    }
}

#[cfg(feature = "scan")]
#[test]
fn no_level_reads_beside_a_text_in_which_it_finds() {
    let mut walled = Walled::new();
    for id in [dashed(), compact(), KEY.to_owned(), KEY.replace('-', "")] {
        for beside in 0..=130 {
            for text in [format!("{}{id}", " ".repeat(beside)), format!("{id}{}", "1".repeat(beside))] {
                walled.with(text.as_bytes(), scan_agrees_with_regex);
            }
        }
    }
}
