//! Races offhook against its peers: `bench/run [all|single|…] [--quick] [--write PATH]`.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use bench::report::Report;
use bench::runs::{self, Plan};
use bench::targets;
use clap::{Parser, ValueEnum};

/// glibc asks for huge pages only when it is told so, before the program starts.
const TUNABLES: (&str, &str) = ("GLIBC_TUNABLES", "glibc.malloc.hugetlb=1");

/// Races offhook against its peers.
#[derive(Clone, Debug, Parser)]
struct Args {
    /// What is raced
    #[arg(value_enum, default_value = "all")]
    what: What,
    /// A sixteenth of everything, in few rounds
    #[arg(long)]
    quick: bool,
    /// Writes the report here as well
    #[arg(long, value_name = "PATH")]
    write: Option<PathBuf>,
    /// The date that the report bears
    #[arg(long, value_name = "DATE", default_value = "undated")]
    date: String,
    /// The program `offhook` [default: beside this one]
    #[arg(long, value_name = "PATH")]
    program: Option<PathBuf>,
    /// The program `rg`
    #[arg(long, value_name = "PATH", default_value = "rg")]
    rg: PathBuf,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
enum What {
    All,
    Attack,
    Bulk,
    Commands,
    Instructions,
    Scan,
    Single,
    Start,
}

type Run = fn(&Plan, &mut Report);

fn main() -> ExitCode {
    if let Some(status) = with_huge_pages() {
        return status;
    }
    let args = Args::parse();
    let plan = Plan { is_quick: args.quick, program: program(&args), rg: args.rg.clone() };
    let mut report = Report::default();
    const RUNS: [(What, Run); 7] = [
        (What::Instructions, runs::instructions::run),
        (What::Single, runs::single::run),
        (What::Bulk, runs::bulk::run),
        (What::Scan, runs::scan::run),
        (What::Attack, runs::attack::run),
        (What::Commands, runs::commands::run),
        (What::Start, runs::start::run),
    ];
    for (what, run) in RUNS {
        if args.what == What::All || args.what == what {
            eprintln!("{what:?}");
            run(&plan, &mut report);
        }
    }
    let text = page(&args, &report);
    print!("{text}");
    match args.write.map(|path| std::fs::write(path, &text)) {
        Some(Err(error)) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
        _ => ExitCode::SUCCESS,
    }
}

fn page(args: &Args, report: &Report) -> String {
    let mut text = String::from("# Benchmarks\n\n");
    let _ = writeln!(text, "Written by `offhook-bench`; `bench/README.md` says how it measures.\n");
    let _ = writeln!(text, "- Date: {}", args.date);
    let _ = writeln!(text, "- Machine: {}", machine());
    let _ = writeln!(text, "- Command: `{}`", command(args));
    if args.quick {
        let _ = writeln!(text, "- A quick run: a sixteenth of everything, in few rounds.");
    }
    let _ =
        write!(text, "\n## Targets\n\nRatios are medians of the rounds of one run, with the least and the most.\n\n");
    text.push_str(&targets::table(report));
    list(&mut text, "What falls short, and why", &targets::obstacles(report));
    list(&mut text, "Where a peer is faster", report.behind());
    list(&mut text, "Where plain reading varied by more than a tenth", report.unsteady());
    text.push_str(report.text());
    text
}

fn list(text: &mut String, title: &str, lines: &[String]) {
    let _ = write!(text, "\n## {title}\n\n");
    if lines.is_empty() {
        text.push_str("Nothing.\n");
    }
    for line in lines {
        let _ = writeln!(text, "- {line}");
    }
}

fn command(args: &Args) -> String {
    let what = args.what.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
    let quick = if args.quick { " --quick" } else { "" };
    format!("bench/run {what}{quick}")
}

fn machine() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let level = offhook::Level::best().name();
    format!("{}, {processors} processors, best level {level}", model.map_or("unknown processor", |(_, model)| model))
}

fn program(args: &Args) -> Option<PathBuf> {
    let beside = || {
        let own = std::env::current_exe().ok()?;
        Some(own.with_file_name(format!("offhook{}", std::env::consts::EXE_SUFFIX)))
    };
    args.program.clone().or_else(beside).filter(|path| path.exists())
}

/// Runs this program once more where the setting is missing.
fn with_huge_pages() -> Option<ExitCode> {
    let (name, value) = TUNABLES;
    if !cfg!(target_env = "gnu") || std::env::var_os(name).is_some() {
        return None;
    }
    let own = std::env::current_exe().ok()?;
    let status = Command::new(own).args(std::env::args_os().skip(1)).env(name, value).status().ok()?;
    Some(ExitCode::from(u8::try_from(status.code().unwrap_or(2)).unwrap_or(2)))
}
