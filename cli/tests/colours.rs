//! Colours repeat what words and marks say: on a terminal, unless somebody wants none, and nowhere else.

use regex::Regex;

use crate::support::terminal::Terminal;
use crate::support::{CID, IID, Temporary, command, offhook};

const OUTPUT: &str = "slmgr-dlv-ja-mak-and-esu-notification.txt";

/// What is painted, and what a code of it is.
fn painted() -> Vec<(Vec<String>, &'static str)> {
    let (wrong, misheard) = (IID.replace("837252", "837253"), CID.replace("761940", "161940"));
    let (red, yellow, green, bold) = ("\u{1B}[31m", "\u{1B}[33m", "\u{1B}[32m", "\u{1B}[1m");
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    vec![
        (words(&["check", "--mask", IID]), green),
        (words(&["check", "--mask", &wrong]), red),
        (words(&["check", "--mask", "TVRH6-WHNXV-R9WG3-9XRFY-MY832"]), yellow),
        (words(&["compare", CID, CID]), green),
        (words(&["compare", CID, &misheard]), red),
        (words(&["compare", &CID[..13], &CID[..13]]), yellow),
        (words(&["status", OUTPUT]), yellow),
        (words(&["explain", "0xC004F074"]), bold),
        (words(&["guide", "--from", OUTPUT]), bold),
        (words(&["guide", "--full", "--from", OUTPUT]), bold),
        (words(&["guide", "--flow", "nowhere"]), red),
    ]
}

fn without_codes(text: &str) -> String {
    Regex::new("\u{1B}\\[[0-9;]*m").expect("it is a regex").replace_all(text, "").into_owned()
}

#[test]
fn a_terminal_shows_the_text_of_a_pipe_in_colours() {
    for language in ["en", "ja"] {
        for (arguments, code) in painted() {
            let arguments: Vec<&str> =
                ["--language", language].into_iter().chain(arguments.iter().map(|it| &**it)).collect();
            let run = offhook(&arguments);
            let plain = run.stdout + &run.stderr;
            assert!(!plain.contains('\u{1B}'), "{arguments:?}: {plain:?}");
            let sent = Terminal::start(80, 200, &arguments).left().sent.replace("\r\n", "\n");
            assert!(sent.contains(code), "{arguments:?}: {sent:?}");
            assert_eq!(without_codes(&sent), plain, "{arguments:?}");
            let sent = Terminal::start_without_colours(80, 200, &arguments).left().sent.replace("\r\n", "\n");
            assert_eq!(sent, plain, "{arguments:?}");
        }
    }
}

#[test]
fn a_file_has_no_colours_and_a_pipe_only_those_that_are_forced() {
    let folder = Temporary::folder("colours");
    for (arguments, code) in painted() {
        let arguments: Vec<&str> = arguments.iter().map(|it| &**it).collect();
        let forced = command(&arguments).env("CLICOLOR_FORCE", "1").output().expect("it runs");
        let both = [forced.stdout, forced.stderr].map(|text| String::from_utf8(text).expect("UTF-8")).concat();
        assert!(both.contains(code), "{arguments:?}: {both:?}");
        let both = command(&arguments).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1").output().expect("it runs");
        assert!(!both.stdout.contains(&0x1B) && !both.stderr.contains(&0x1B), "{arguments:?}");
    }
    for (command_name, file) in [("status", "status.txt"), ("guide", "guide.txt")] {
        let path = format!("{}/{file}", folder.path());
        let from: &[&str] = if command_name == "status" { &[OUTPUT] } else { &["--from", OUTPUT] };
        let arguments = [&[command_name, "--output", &path], from].concat();
        command(&arguments).env("CLICOLOR_FORCE", "1").output().expect("it runs");
        let written = std::fs::read_to_string(&path).expect("it was written");
        assert!(!written.is_empty() && !written.contains('\u{1B}'), "{written:?}");
    }
}
