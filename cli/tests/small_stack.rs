//! Every command runs on the main stack that Windows gives, 1 MiB.
#![cfg(unix)]

use std::collections::BTreeSet;

use crate::support;
use crate::support::{CID, IID, KEY, Temporary, offhook};

const OUTPUT: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../readers/tests/outputs/slmgr-dlv-ja-mak-and-esu-notification.txt");

/// Each command at work, with what it reads.
fn cases(stick: &str) -> Vec<(&str, Vec<&str>, String)> {
    let nothing = String::new;
    Vec::from([
        ("advise", Vec::from(["--fact", "code=0xC004F211"]), "\n".repeat(40)),
        ("batch", Vec::from(["--format", "json"]), format!("PC,IID,CID\nPC-01,{IID},{CID}x\n")),
        ("call", Vec::from(["--plain"]), "q\nq\n".to_owned()),
        ("call", Vec::from(["--plain", "--from", OUTPUT]), format!("1\n1\n{}q\n", "\n".repeat(40))),
        ("check", Vec::from(["--channel", "phone-ja"]), format!("{IID}x")),
        ("compare", Vec::from([CID, CID]), nothing()),
        ("completions", Vec::from(["powershell"]), nothing()),
        ("explain", Vec::from(["0xC004F211"]), nothing()),
        ("flows", Vec::new(), nothing()),
        ("guide", Vec::from(["--from", OUTPUT, "--format", "html"]), nothing()),
        ("kit", Vec::from(["new", stick]), nothing()),
        ("man", Vec::from([stick]), nothing()),
        ("read", Vec::from([OUTPUT]), nothing()),
        ("redact", Vec::new(), format!("the key is {KEY}.\n").repeat(1000)),
        ("rules", Vec::new(), nothing()),
        ("say", Vec::from([IID]), nothing()),
        ("scan", Vec::from(["--format", "json", OUTPUT]), nothing()),
        ("sheet", Vec::from(["--from", OUTPUT, "--format", "pdf", "--output", "-"]), nothing()),
        ("status", Vec::from([OUTPUT]), nothing()),
    ])
}

#[test]
fn every_command_runs_on_a_stack_of_one_mebibyte() {
    let mut ran = BTreeSet::new();
    let stick = Temporary::folder("small-stack");
    for (name, arguments, input) in cases(stick.path()) {
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", "ulimit -s 1024 && exec \"$@\"", "sh", env!("CARGO_BIN_EXE_offhook")]);
        shell.args(["--language", "en", name]).args(&arguments);
        let mut child = support::spawned(shell);
        let mut pipe = child.stdin.take().expect("a pipe");
        // A command that ends early does not read it all.
        let _ = std::io::Write::write_all(&mut pipe, input.as_bytes());
        drop(pipe);
        let output = child.wait_with_output().expect("it ends");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(matches!(output.status.code(), Some(0..=2)), "{name} {arguments:?}: {} {told}", output.status);
        assert!(output.stdout.len() > 40, "{name} {arguments:?} does its work: {told}");
        assert!(!told.contains("overflow") && !told.contains("panicked"), "{name} {arguments:?}: {told}");
        ran.insert(name.to_owned());
    }
    assert_eq!(ran, commands(), "commands that ran, and those that there are");
}

/// The commands that the help lists.
fn commands() -> BTreeSet<String> {
    let help = offhook(&["--help"]).stdout;
    let list = help.split("On the call:").nth(1).expect("a list of commands");
    let list = list.split("Options:").next().expect("its end");
    let names = list.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help").map(str::to_owned).collect()
}
