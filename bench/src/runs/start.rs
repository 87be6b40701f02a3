//! What it costs to start the program for one identifier.

use std::ffi::OsStr;

use super::Plan;
use crate::instructions;
use crate::race::Spread;
use crate::report::Report;

const ARGUMENTS: [&str; 2] = ["check", "020650770493837252929082195773527024195725809211989214"];

pub fn run(plan: &Plan, report: &mut Report) {
    report
        .heading("Start of the program", "`offhook check` of one identifier, from the first instruction to the last.");
    let Some(program) = &plan.program else {
        return report.line("Not measured: the program is not built; `--program` says where it is.");
    };
    let size = program.metadata().map(|file| file.len());
    let counted = instructions::of_program(program.as_os_str(), &ARGUMENTS.map(OsStr::new));
    if let Ok(bytes) = size {
        report.line(&format!("{:.2} MB as a file.", bytes as f64 / 1e6));
        report.figure("start: bytes", Some(Spread::exact(bytes as f64)));
    }
    match counted {
        Ok(count) => {
            report.line(&format!("{:.0} thousand instructions.", count / 1e3));
            report.figure("start: instructions", Some(Spread::exact(count)));
        }
        Err(why) => report.line(&format!("Instructions not counted: {why}.")),
    }
}
