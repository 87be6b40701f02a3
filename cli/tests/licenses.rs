//! What the program is made of: `offhook --licenses`, and what `deny.toml` allows, against the lock file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use crate::support::offhook;

#[derive(Deserialize)]
struct Lock {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    source: Option<String>,
}

#[derive(Deserialize)]
struct Deny {
    licenses: Licenses,
    bans: Bans,
}

#[derive(Deserialize)]
struct Licenses {
    allow: BTreeSet<String>,
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
struct Exception {
    name: String,
    allow: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Banned>,
}

#[derive(Deserialize)]
struct Banned {
    name: String,
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn read<T: for<'de> Deserialize<'de>>(name: &str) -> T {
    let text = fs::read_to_string(root().join(name)).expect(name);
    toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The list of the notices: package and version, and the licence.
fn listed() -> BTreeMap<String, String> {
    let run = offhook(&["--licenses"]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    let list = run.stdout.lines().filter_map(|line| line.strip_prefix("  ")?.split_once(": "));
    let list = list.take_while(|(package, _)| package.contains(' ') && !package.contains("  "));
    list.map(|(package, licence)| (package.to_owned(), licence.to_owned())).collect()
}

/// What cargo says is part of the program on this system.
fn shipped() -> Vec<(String, String)> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root()).args(["tree", "--locked", "--offline", "-p", "offhook-cli", "-e", "normal"]);
    let output = cargo.args(["--prefix", "none", "-f", "{p}|{l}"]).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    let package = |line: &str| {
        let (package, licence) = line.split_once('|')?;
        let mut words = package.split(' ');
        let (name, version) = (words.next()?, words.next()?.trim_start_matches('v'));
        let licence = licence.trim_end_matches(" (*)").replace('/', " OR ");
        Some((format!("{name} {version}"), licence))
    };
    lines.lines().filter_map(package).collect()
}

#[test]
fn every_package_that_is_shipped_is_named_with_its_licence() {
    let (listed, shipped) = (listed(), shipped());
    assert!(shipped.len() > 100, "{} packages", shipped.len());
    for (package, licence) in shipped {
        assert_eq!(listed.get(&package), Some(&licence), "{package}: run packaging/notices");
    }
    let lock: Lock = read("Cargo.lock");
    let locked: BTreeSet<String> =
        lock.package.iter().map(|package| format!("{} {}", package.name, package.version)).collect();
    for package in listed.keys() {
        assert!(locked.contains(package), "{package} is gone: run packaging/notices");
    }
}

#[test]
fn every_package_has_a_text_and_the_fonts_have_theirs() {
    let run = offhook(&["--licenses"]);
    let ruler = "=".repeat(100);
    let texts: Vec<&str> = run.stdout.split(&ruler).skip(1).collect();
    let users: BTreeSet<&str> =
        texts.iter().filter_map(|text| text.trim_start().lines().next()).flat_map(|line| line.split(", ")).collect();
    for package in listed().keys() {
        assert!(users.contains(package.as_str()), "{package} has no text");
    }
    assert!(run.stdout.contains("SIL OPEN FONT LICENSE"));
}

/// The same that `packaging/deny` asks cargo-deny about, as far as the lock file and the notices tell.
#[test]
fn nothing_is_shipped_that_is_not_allowed() {
    let (deny, lock): (Deny, Lock) = (read("deny.toml"), read("Cargo.lock"));
    for (package, licence) in listed() {
        let name = package.split(' ').next().unwrap_or_default();
        let excepted: Vec<&String> =
            deny.licenses.exceptions.iter().filter(|one| one.name == name).flat_map(|one| &one.allow).collect();
        let is_allowed = |one: &str| deny.licenses.allow.contains(one) || excepted.iter().any(|other| *other == one);
        // Alternatives in brackets, all of which have to hold: no expression is more deeply nested.
        let holds = |all: &str| all.trim_matches(['(', ')']).split(" OR ").any(is_allowed);
        assert!(licence.split(" AND ").all(holds), "{package}: {licence}");
    }
    for banned in &deny.bans.deny {
        assert!(lock.package.iter().all(|package| package.name != banned.name), "{} is banned", banned.name);
    }
    let sources: BTreeSet<&str> = lock.package.iter().filter_map(|package| package.source.as_deref()).collect();
    assert_eq!(sources.len(), 1, "{sources:?}");
    assert!(sources.iter().all(|source| source.starts_with("registry+")), "{sources:?}");
}

#[test]
fn the_licences_need_no_command_and_everything_else_does() {
    assert_eq!(offhook(&["--language", "en"]).status, Some(2));
    assert!(offhook(&["--help"]).stdout.contains("--licenses"));
}
