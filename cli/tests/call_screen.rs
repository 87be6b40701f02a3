//! A whole call on a full screen, in both languages, on screens of three sizes.
//!
//! Knows keys and what stands on the screen after them.

#[path = "support/mod.rs"]
mod support;
#[path = "support/terminal.rs"]
mod terminal;

use terminal::Terminal;

const ENTER: &str = "\r";
const UP: &str = "\x1b[A";
const DOWN: &str = "\x1b[B";
const LEFT: &str = "\x1b[D";
const ERASE: &str = "\x7f";
const END: &str = "\x1b[F";

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
fn whole_call(name: &str, columns: u16, rows: u16, language: &str, words: &[&str; 13]) {
    let mut call = Call::start(columns, rows, &["--language", language]);
    call.station("", words[0]);
    call.station(&format!("{DOWN}{UP}{ENTER}"), words[1]);
    // By telephone: other digits are misheard than misread.
    call.station(&format!("2{ENTER}"), words[2]);
    call.onward(words[3]);
    call.station(&format!("6{ENTER}"), words[4]);
    call.station(&format!("020650770493837253{LEFT}{ERASE}5{END}"), words[5]);
    call.station(&format!("{ERASE}2{}", pasted(" 929082 195773 527024 195725 809211 989214")), words[6]);
    call.station(ENTER, words[7]);
    call.onward("020650");
    call.station(&format!("{ENTER}{ENTER}r"), words[8]);
    call.station(&format!("9{ENTER}"), words[9]);
    call.onward("______");
    call.station("415635305286161940", words[10]);
    call.station(&format!("{}761940283503592176634083177461859316", ERASE.repeat(6)), words[11]);
    call.station(ENTER, words[12]);
    insta::assert_snapshot!(name, call.shown.join(&format!("\n{}\n", "=".repeat(usize::from(columns)))));
    call.terminal.kill();
}

const ENGLISH: [&str; 13] = [
    "What is to be",
    "How will you",
    "Get ready",
    "6 or 7",
    "Type the installation",
    "does not add up",
    "All nine",
    "Get in touch",
    "Group three",
    "Get the confirmation",
    "Block C does not",
    "All eight",
    "Read these",
];
const JAPANESE: [&str; 13] = [
    "何をライセンス認証",
    "どうやって",
    "準備",
    "6 または 7",
    "インストール ID を入力",
    "合いません",
    "9 グループすべて",
    "連絡する",
    "グループ さん",
    "確認 ID を受け取る",
    "ブロック C",
    "8 ブロックすべて",
    "復唱",
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
