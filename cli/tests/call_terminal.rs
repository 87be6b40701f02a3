//! The terminal after a call on a full screen: given back as it was, wherever the call fails to open and whoever ends it.
#![cfg(unix)]

use std::process::Command;

use crate::support::terminal::{Left, Terminal};
use crate::support::{CID, IID};

const ENTER_SCREEN: &str = "\x1b[?1049h";
const LEAVE: &str = "\x11";
const ARGUMENTS: [&str; 5] = ["call", "--language", "en", "--as-of", "2026-11-21"];

/// Standard input, output and error alone: the program may not even find its libraries.
const FEWEST: u32 = 3;
/// More than a call needs to open.
const MOST: u32 = 24;

/// What a call that may open only a few files leaves behind, and whether its screen opened. If so, the person leaves at once.
fn call(descriptors: u32) -> (Left, bool) {
    let mut terminal = Terminal::start_limited(descriptors, 80, 24, &ARGUMENTS);
    let opened = !terminal.ends_before("What is to be");
    if opened {
        terminal.press(LEAVE).wait_for("The run is not recorded");
        terminal.press("q\r");
    }
    (terminal.left(), opened)
}

fn assert_given_back(left: &Left, how: &str) {
    let Left { sent, screen, attributes: [before, after], .. } = left;
    assert!(before == after, "{how}: other attributes:\n{before}\n{after}");
    assert!(!screen.alternate_screen(), "{how}: the alternate screen: {sent:?}");
    assert!(!screen.bracketed_paste(), "{how}: marked pastes: {sent:?}");
    assert!(!screen.hide_cursor(), "{how}: no cursor: {sent:?}");
}

fn send(signal: &str, terminal: &Terminal) {
    let id = terminal.id().to_string();
    assert!(Command::new("kill").args(["-s", signal, &id]).status().expect("kill is there").success());
}

#[test]
fn the_terminal_is_given_back_when_a_signal_ends_the_call() {
    for signal in ["HUP", "INT", "TERM"] {
        let mut terminal = Terminal::start(80, 24, &ARGUMENTS);
        terminal.wait_for("What is to be");
        send(signal, &terminal);
        let left = terminal.left();
        assert_given_back(&left, signal);
        // Nobody is asked where to keep it.
        assert_eq!(left.status, 2, "{signal}");
        assert!(left.screen.contents().contains("The run was not recorded."), "{signal}: {:?}", left.sent);
    }
}

#[test]
fn a_signal_ends_the_question_that_follows_the_screen() {
    let mut terminal = Terminal::start(80, 24, &ARGUMENTS);
    terminal.wait_for("What is to be");
    terminal.press(LEAVE).wait_for("The run is not recorded");
    send("TERM", &terminal);
    let left = terminal.left();
    assert_given_back(&left, "TERM at the question");
    assert_eq!(left.status, 130);
}

#[test]
fn the_terminal_is_given_back_wherever_opening_fails() {
    let mut failed_on_the_screen = false;
    // With each descriptor more it comes one step further.
    for descriptors in FEWEST..=MOST {
        let (left, opened) = call(descriptors);
        assert_given_back(&left, &format!("{descriptors} descriptors"));
        if opened {
            assert_eq!(left.status, 2, "a call that is left is not finished");
            assert!(failed_on_the_screen, "it opened before it failed on the alternate screen");
            return;
        }
        assert_ne!(left.status, 0);
        // On the screen that the person sees in the end.
        let shown = left.screen.contents();
        assert!(shown.contains("offhook"), "no reason with {descriptors} descriptors: {shown}");
        failed_on_the_screen |= left.sent.contains(ENTER_SCREEN);
    }
    panic!("{MOST} descriptors are not enough for a call");
}

/// Without colours the screen is the same one.
#[test]
fn no_color_means_no_colour_and_nothing_else() {
    let colours = ["\x1b[31m", "\x1b[32m", "\x1b[38;5;1m", "\x1b[38;5;2m", "38;5;"];
    let product = ["--product", "windows-11", "--contact", "portal", "--iid", IID];
    let arguments = [["call", "--language", "en", "--as-of", "2026-11-21"].as_slice(), &product].concat();
    let shown = [Terminal::start as fn(u16, u16, &[&str]) -> Terminal, Terminal::start_without_colours].map(|start| {
        let mut terminal = start(80, 40, &arguments);
        let mut screen = terminal.settled();
        while !screen.contains("Type the confirmation ID") {
            // The page that compares with the PC asks for more than Enter.
            terminal.press(if screen.contains("y if all groups") { "y\r" } else { "\r" });
            screen = terminal.settled();
        }
        terminal.press(&CID[..6]);
        let screen = terminal.wait_for("\nok");
        terminal.press(LEAVE).wait_for("The run is not recorded");
        terminal.press("q\r");
        let left = terminal.left();
        (screen, colours.iter().any(|colour| left.sent.contains(colour)))
    });
    let [(coloured, has_colours), (plain, has_none)] = &shown;
    assert!(*has_colours && !has_none, "colours: {has_colours}, {has_none}");
    assert_eq!(coloured, plain);
}
