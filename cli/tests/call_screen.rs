//! A whole call on a full screen, in both languages, on screens of three sizes.

use std::fs;

use crate::support::Temporary;
use crate::support::terminal::Terminal;

const ENTER: &str = "\r";
const UP: &str = "\x1b[A";
const DOWN: &str = "\x1b[B";
const LEFT: &str = "\x1b[D";
const ERASE: &str = "\x7f";
const END: &str = "\x1b[F";
const ESCAPE: &str = "\x1b";
const LEAVE: &str = "\x11";
const PAUSE: &str = "\x10";
const UNDO: &str = "\x1a";

fn pasted(text: &str) -> String {
    format!("\x1b[200~{text}\x1b[201~")
}

/// A call on a screen, and what was shown at each station.
struct Call {
    terminal: Terminal,
    shown: Vec<String>,
}

impl Call {
    fn start(columns: u16, rows: u16, arguments: &[&str]) -> Self {
        let arguments = [&["call", "--as-of", "2026-11-21"], arguments].concat();
        Self { terminal: Terminal::start(columns, rows, &arguments), shown: Vec::new() }
    }

    /// Presses keys, and waits until the screen shows a word.
    fn station(&mut self, keys: &str, word: &str) {
        self.terminal.press(keys);
        let shown = self.terminal.wait_for(word);
        self.shown.push(shown);
    }

    /// Presses Enter until the screen shows a word: a long page is read to its end first.
    fn onward(&mut self, word: &str) {
        for _ in 0..9 {
            self.terminal.press(ENTER);
            let shown = self.terminal.settled();
            if shown.contains(word) {
                self.shown.push(shown);
                return;
            }
        }
        panic!("no {word:?} behind the pages");
    }
}

/// Goes through a call, and keeps what is shown at each station.
fn whole_call(name: &str, columns: u16, rows: u16, language: &str, words: &[&str; 11]) {
    let mut call = Call::start(columns, rows, &["--language", language]);
    call.station("", words[0]);
    call.station(&format!("{DOWN}{UP}{ENTER}"), words[1]);
    // By telephone: other digits are misheard than misread.
    call.station(&format!("2{ENTER}"), words[2]);
    call.onward(words[3]);
    call.station(&format!("6{ENTER}"), words[4]);
    call.station(&format!("020650770493837293{LEFT}{ERASE}5{END}"), "837253█");
    call.station(&format!("{ERASE}2{}", pasted(" 929082 195773 527024 195725 809211 989214")), words[5]);
    call.station(ENTER, words[10]);
    call.station(&format!("y{ENTER}"), words[6]);
    call.onward("020650");
    call.station(&format!("{ENTER}{ENTER}r"), "(r)");
    call.station(&format!("9{ENTER}"), words[7]);
    call.onward("______");
    call.station("415635305286161940", "161940█");
    call.station(&format!("{}761940283503592176634083177461859316", ERASE.repeat(6)), words[8]);
    call.station(ENTER, words[9]);
    insta::assert_snapshot!(name, call.shown.join(&format!("\n{}\n", "=".repeat(usize::from(columns)))));
    call.terminal.kill();
}

const ENGLISH: [&str; 11] = [
    "What is to be",
    "How will you",
    "Get ready",
    "6 or 7",
    "Type the installation",
    "All nine",
    "Get in touch",
    "Get the confirmation",
    "All blocks",
    "Have these",
    "Compare the installation",
];
const JAPANESE: [&str; 11] = [
    "何をライセンス認証",
    "どうやって",
    "準備",
    "6 または 7",
    "インストール ID を入力",
    "9 グループとも",
    "連絡する",
    "確認 ID を受け取る",
    "すべてのブロック",
    "もう一度言って",
    "PC と見比",
];

#[test]
fn a_call_in_english_on_a_usual_screen() {
    whole_call("english-80x24", 80, 24, "en", &ENGLISH);
}

#[test]
fn a_call_in_japanese_on_a_usual_screen() {
    whole_call("japanese-80x24", 80, 24, "ja", &JAPANESE);
}

#[test]
fn a_call_in_english_on_a_large_screen() {
    whole_call("english-120x40", 120, 40, "en", &ENGLISH);
}

#[test]
fn a_call_in_japanese_on_a_large_screen() {
    whole_call("japanese-120x40", 120, 40, "ja", &JAPANESE);
}

#[test]
fn a_call_in_english_on_a_telephone() {
    whole_call("english-40x24", 40, 24, "en", &ENGLISH);
}

#[test]
fn a_call_in_japanese_on_a_telephone() {
    whole_call("japanese-40x24", 40, 24, "ja", &JAPANESE);
}

/// A call that has come to the blocks of the confirmation ID.
fn at_the_blocks(arguments: &[&str]) -> Call {
    let iid = "020650770493837252929082195773527024195725809211989214";
    let known = ["--language", "en", "--product", "windows-11", "--contact", "agent", "--iid", iid];
    let mut call = Call::start(80, 24, &[&known, arguments].concat());
    call.onward("Compare the installation");
    call.terminal.press(&format!("y{ENTER}"));
    call.onward("Group one");
    for _ in 0..9 {
        call.terminal.press(ENTER);
    }
    call.onward("______");
    call
}

#[test]
fn a_pause_hides_the_digits_until_the_next_key() {
    let mut call = at_the_blocks(&[]);
    call.station("415635", "415635");
    call.terminal.press(PAUSE);
    let hidden = call.terminal.wait_for("Paused");
    assert!(!hidden.contains("4156"), "{hidden}");
    call.station(" ", "415635  █_____");
}

#[test]
fn a_key_is_taken_back_and_a_step_is_gone_back() {
    let mut call = at_the_blocks(&[]);
    call.station("4156353", "3█_____");
    call.station(UNDO, "415635  █_____");
    call.station(&format!("{UNDO}{UNDO}"), "4156█__");
    call.station(ESCAPE, "Get the confirmation ID");
    call.station(ENTER, "4156█__");
}

#[test]
fn leaving_asks_when_nothing_is_recorded() {
    let folder = Temporary::folder("kept");
    let path = format!("{}/run.jsonl", folder.path());
    let mut call = at_the_blocks(&[]);
    call.station(LEAVE, "The run is not recorded");
    // Enter goes back into the call.
    call.station(ENTER, "block by block");
    call.station(LEAVE, "The run is not recorded");
    call.terminal.press(&format!("{path}{ENTER}"));
    assert_eq!(call.terminal.end(), 2);
    let mut call = Call::start(80, 24, &["--language", "en", "--resume", &path]);
    call.station("", "block by block");
    call.station(LEAVE, "To go on");
}

#[test]
fn a_code_leads_on_and_back() {
    let mut call = at_the_blocks(&[]);
    call.station("\x0e", "No confirmation ID was given");
    call.station(&format!("0xC004F04D{ENTER}"), "A check digit in the installation ID");
    call.station("c\r", "block by block");
    call.station(
        &pasted("A: 415635 B: 305286 C: 761940 D: 283503 E: 592176 F: 634083 G: 177461 H: 859316"),
        "All blocks",
    );
    // Now everything that the check digit cannot hear is read back; Enter alone confirms nothing.
    call.station(ENTER, "Have these digits said again");
    call.station(ENTER, "Enter alone confirms nothing");
}

#[test]
fn a_paste_that_is_no_identifier_is_told() {
    let mut call = at_the_blocks(&[]);
    call.station(&pasted(&"4".repeat(600)), "too much text");
    call.station(&pasted(&"4".repeat(9000)), "too much text");
    call.station("4", "4█");
}

#[test]
fn a_killed_run_has_every_key_but_the_last() {
    let folder = Temporary::folder("keys");
    let typed = "4156353052867";
    for count in [1, 5, 6, 7, 13] {
        let path = format!("{}/run-{count}.jsonl", folder.path());
        let mut call = at_the_blocks(&["--record", &path, "--record-digits"]);
        let painted = match count {
            0..=5 => format!("{}█", &typed[..count]),
            6 => format!("{}  █", &typed[..6]),
            7..=12 => format!("{} {}█", &typed[..6], &typed[6..count]).replace(' ', "  "),
            _ => String::from("7█"),
        };
        call.station(&typed[..count], &painted);
        call.terminal.kill();
        let record = fs::read_to_string(&path).expect("the record");
        let last: serde_json::Value =
            serde_json::from_str(record.lines().last().expect("a line")).expect("whole lines only");
        let kept = last["confirmation_id"].as_str().expect("a text").replace(' ', "");
        assert_eq!(kept, typed[..count]);
        // One line for each key: nothing waits for the next one.
        assert!(record.lines().count() > count);
        let mut call = Call::start(80, 24, &["--language", "en", "--resume", &path]);
        call.station("", &painted);
    }
}

/// Agent and portal read the blocks out; C was misheard, and D has been typed since.
#[test]
fn block_c_is_put_right_with_eight_keys_at_most() {
    let mut call = at_the_blocks(&[]);
    call.station("415635305286761948283503", "Block C does not add up");
    let keys = "c761940";
    assert!(keys.len() <= 8);
    call.station(keys, "415635  305286  761940  283503  █_____");
    assert!(!call.shown.last().expect("a screen").contains("Block C does not add up"));
    // From wherever the caret is, with the keys of a form.
    let mut call = at_the_blocks(&[]);
    call.station("415635305286761948283503", "Block C does not add up");
    call.station("\x1b[Z\x1b[Z761940", "415635  305286  761940  283503  █_____");
}

#[test]
fn a_call_by_portal_with_an_output_takes_twenty_five_keys_at_most() {
    for (language, [blocks, compare, says, done]) in [
        ("en", ["______", "Compare the confirmation", "What does the PC say", "The PC is activated"]),
        ("ja", ["______", "確認 ID を見比べる", "PC には何と表示", "PC はライセンス認証されました"]),
    ] {
        let from = ["--language", language, "--from", "slmgr-dlv-ja-mak-and-esu-notification.txt"];
        let mut call = Call::start(80, 24, &from);
        call.terminal.settled();
        let mut keys = 0;
        let mut press = |call: &mut Call, wanted: &str, answers: &[&str]| {
            for answer in answers.iter().chain([ENTER; 20].iter()) {
                if call.terminal.settled().contains(wanted) {
                    return;
                }
                call.terminal.press(answer);
                keys += answer.chars().count();
            }
            panic!("no {wanted:?}");
        };
        press(&mut call, blocks, &[]);
        call.terminal.press(&pasted("415635 305286 761940 283503 592176 634083 177461 859316"));
        press(&mut call, compare, &[]);
        press(&mut call, says, &["y"]);
        press(&mut call, done, &["1"]);
        press(&mut call, "n ", &[]);
        assert!(keys <= 25, "{keys} keys in {language}");
        call.terminal.kill();
    }
}

#[test]
fn the_keys_of_a_page_are_shown_when_they_are_asked_for() {
    let mut call = at_the_blocks(&[]);
    call.station("4156", "4156█__");
    call.station("\x1bOP", "Ctrl+N no confirmation ID was given");
    call.station(" ", "4156█__");
}

#[test]
fn a_group_is_copied_only_when_it_is_asked_for() {
    let iid = "020650770493837252929082195773527024195725809211989214";
    let known = ["--language", "en", "--product", "windows-11", "--contact", "portal", "--iid", iid];
    let mut call = Call::start(80, 40, &known);
    call.onward("Compare the installation");
    call.terminal.press(&format!("y{ENTER}"));
    call.onward("837252");
    call.station("3c", "Sent to the clipboard");
    call.terminal.press(LEAVE).wait_for("The run is not recorded");
    call.terminal.press("q\r");
    let sent = call.terminal.left().sent;
    assert_eq!(sent.matches("\x1b]52;").count(), 1);
    assert!(sent.contains("\x1b]52;c;ODM3MjUy\x07"), "{sent:?}");
}
