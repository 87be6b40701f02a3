//! Whole commands over one large file that is in memory already.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::Plan;
use crate::clock::{self, Took};
use crate::corpus;
use crate::peers::regex;
use crate::race::Times;
use crate::report::Report;

const LENGTH: usize = 1 << 30;
const FLOOR: &str = "wc -l";
const OURS: &str = "offhook scan -j1";
const OURS_TWO: &str = "offhook scan -j2";
const RG: &str = "rg -j1 --no-unicode";

type Call<'a> = (&'static str, Box<dyn Fn() -> Command + 'a>);

pub fn run(plan: &Plan, report: &mut Report) {
    report.heading(
        "Commands",
        "One file of log lines and sources, read once before. The peers print how often the form occurs; `offhook scan` judges \
         and prints each find. GB/s; `processor` is user and system time together.",
    );
    let folder = std::env::temp_dir().join(format!("offhook-bench-{}", std::process::id()));
    let path = folder.join("text");
    let corpus = corpus::text::make(plan.bytes(LENGTH));
    let written = fs::create_dir_all(&folder).and_then(|()| fs::write(&path, &corpus.bytes));
    match written {
        Ok(()) => race(plan, report, &path, &corpus.bytes),
        Err(error) => report.line(&format!("Not measured: {error}.")),
    }
    let _ = fs::remove_dir_all(&folder);
}

fn race(plan: &Plan, report: &mut Report, path: &Path, text: &[u8]) {
    let mut calls = calls(plan, path);
    let forms = regex::find(text).count();
    calls.retain(|(name, call)| match clock::run(&mut call()) {
        Ok(took) => {
            assert_found(name, &took, forms);
            true
        }
        Err(error) => {
            report.line(&format!("{name} is not here: {error}."));
            false
        }
    });
    let rounds = if plan.is_quick { 2 } else { 5 };
    let (mut wall, mut processor) = (vec![vec![0.0; rounds]; calls.len()], vec![vec![0.0; rounds]; calls.len()]);
    for round in 0..rounds {
        for (index, (name, call)) in calls.iter().enumerate() {
            eprintln!("  {name}");
            if let Ok(took) = clock::run(&mut call()) {
                wall[index][round] = took.wall / text.len() as f64;
                processor[index][round] = took.processor / text.len() as f64;
            }
        }
    }
    let version = Command::new(&plan.rg).arg("--version").output().ok();
    let version = version.and_then(|told| String::from_utf8_lossy(&told.stdout).lines().next().map(str::to_owned));
    report.line(&format!("rg is {}.", version.as_deref().unwrap_or("not here")));
    let names: Vec<String> = calls.iter().map(|(name, _)| (*name).to_owned()).collect();
    let wall = Times::new(format!("{} MB, wall clock", text.len() / 1_000_000), "byte", names.clone(), wall);
    let processor = Times::new(format!("{} MB, processor", text.len() / 1_000_000), "byte", names, processor);
    report.race(&wall, &[OURS, OURS_TWO]);
    report.race(&processor, &[OURS, OURS_TWO]);
    report.figure("command, one thread", wall.ratio(RG, OURS));
    report.figure("command, two threads", wall.ratio(RG, OURS_TWO));
    report.figure("command, floor", wall.ratio(FLOOR, OURS));
    report.figure("command, two against one", wall.ratio(OURS, OURS_TWO));
}

fn calls<'a>(plan: &'a Plan, path: &'a Path) -> Vec<Call<'a>> {
    let ours = |threads: &'static str| {
        move || {
            let mut command = Command::new(plan.program.as_deref().unwrap_or(Path::new("offhook")));
            command.args(["scan", threads]).arg(path);
            command
        }
    };
    let rg = |arguments: &'static [&'static str]| {
        move || {
            let mut command = Command::new(&plan.rg);
            command.args(arguments).args(["--count-matches", "--no-config", "-e", &regex::SEARCHED]).arg(path);
            command
        }
    };
    let grep = |kind: &'static str| {
        move || {
            let mut command = Command::new("grep");
            let pattern = if kind == "-E" { regex::SEARCHED.replace("(?:", "(") } else { regex::SEARCHED.clone() };
            command.env("LC_ALL", "C").args(["-a", "-c", kind, "-e", &pattern]).arg(path);
            command
        }
    };
    let count = move || {
        let mut command = Command::new("wc");
        command.arg("-l").arg(path);
        command
    };
    let mut calls: Vec<Call<'a>> = vec![(FLOOR, Box::new(count))];
    if plan.program.is_some() {
        calls.push((OURS, Box::new(ours("-j1"))));
        calls.push((OURS_TWO, Box::new(ours("-j2"))));
    }
    calls.push((RG, Box::new(rg(&["-j1", "--no-unicode"]))));
    calls.push(("rg", Box::new(rg(&[]))));
    calls.push(("grep -E", Box::new(grep("-E"))));
    calls.push(("grep -P", Box::new(grep("-P"))));
    calls
}

/// What can be compared is compared: rg counts matches, grep lines with one.
fn assert_found(name: &str, took: &Took, forms: usize) {
    let said = String::from_utf8_lossy(&took.stdout);
    if name == RG {
        assert_eq!(said.trim().parse(), Ok(forms), "{name}");
    }
    if name == OURS || name == OURS_TWO {
        assert_eq!(took.status, Some(1), "{name} finds something");
    }
}
