//! Runs the transcripts of the READMEs.

use std::fs;
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
