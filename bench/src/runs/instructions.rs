//! The instructions of each case, beside the targets.

use super::{Plan, levels};
use crate::race::Spread;
use crate::report::Report;
use crate::{cases, instructions};

pub fn run(_: &Plan, report: &mut Report) {
    report.heading(
        "Instructions",
        "For one identifier, one line of a list, or a thousand bytes of text, through the public API; exact, by \
         callgrind.",
    );
    let mut table = String::from("| |");
    levels().for_each(|level| table.push_str(&format!(" {} |", level.name())));
    table.push_str(&format!("\n|---|{}\n", "--:|".repeat(levels().count())));
    for case in cases::SINGLE.into_iter().chain(cases::TEXTS) {
        table.push_str(&format!("| {case} |"));
        for level in levels() {
            match instructions::of_case(level, case) {
                Ok(count) => {
                    table.push_str(&format!(" {count:.1} |"));
                    report.figure(format!("instructions {case}: {}", level.name()), Some(Spread::exact(count)));
                }
                Err(why) => {
                    eprintln!("  {case}, {}: {why}", level.name());
                    table.push_str(" – |");
                }
            }
        }
        table.push('\n');
    }
    report.line(table.trim_end());
}
