//! Runs the transcripts of the READMEs.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn the_english_transcript_is_what_the_program_prints() {
    replay("../README.md");
}

#[test]
fn the_japanese_transcript_is_what_the_program_prints() {
    replay("../README.ja.md");
}

#[test]
fn both_readmes_name_the_same_two_commands() {
    let commands = |path: &str| -> Vec<String> {
        let text = fs::read_to_string(path).expect("the README is there");
        text.lines().filter(|line| line.starts_with("cargo ")).map(String::from).collect()
    };
    assert_eq!(commands("../README.md"), commands("../README.ja.md"));
    assert_eq!(commands("../README.md").len(), 2);
}

#[test]
fn both_readmes_show_the_same_commands_and_name_files_that_exist() {
    let told = ["../README.md", "../README.ja.md"].map(|path| {
        let text = fs::read_to_string(path).expect("the README is there");
        let typed: Vec<String> = text.lines().filter_map(|line| line.strip_prefix("$ offhook ")).map(words).collect();
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let files: BTreeSet<&str> = links.filter(|link| !link.contains("://") && !link.starts_with("README")).collect();
        for file in &files {
            assert!(Path::new("..").join(file).exists(), "{path} names {file}");
        }
        (typed, files.into_iter().map(String::from).collect::<BTreeSet<_>>())
    });
    assert_eq!(told[0], told[1]);
}

/// What is typed, without the remark behind it and without what differs with the reader.
fn words(line: &str) -> String {
    let typed = line.split(" # ").next().unwrap_or(line);
    let mut words: Vec<&str> = typed.split_whitespace().collect();
    for option in ["--language", "--voice"] {
        if let Some(at) = words.iter().position(|word| *word == option) {
            words.drain(at..(at + 2).min(words.len()));
        }
    }
    words.join(" ")
}

fn replay(path: &str) {
    let text = fs::read_to_string(path).expect("the README is there");
    let mut blocks = 0;
    for block in text.split("```console\n").skip(1) {
        let block = block.split("```").next().expect("the block ends");
        let (command, expected) = block.split_once('\n').expect("a command and its output");
        let arguments = arguments(command.strip_prefix("$ offhook ").expect("the program's name"));
        let output = Command::new(env!("CARGO_BIN_EXE_offhook"))
            .args(arguments)
            // The reader stands at the root of the repository.
            .current_dir("..")
            .env("LC_ALL", "C")
            .env_remove("COLUMNS")
            .output()
            .expect("the program runs");
        assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "{command}");
        blocks += 1;
    }
    assert!(blocks > 0, "{path} holds no transcript");
}

/// Words, and texts in double quotes.
fn arguments(line: &str) -> Vec<String> {
    let pieces = line.split('"').enumerate();
    pieces
        .flat_map(|(index, piece)| match index % 2 {
            0 => piece.split_whitespace().map(String::from).collect::<Vec<_>>(),
            _ => vec![piece.to_string()],
        })
        .collect()
}
