//! What is written onto the stick before anything is known: the scripts that read a PC, and what they are for.

/// The scripts that read a PC, and the words for whoever carries the stick.
pub(super) fn files() -> [(&'static str, Vec<u8>); 4] {
    [
        ("collect.cmd", script(&digits(include_str!("collect.cmd.txt")))),
        ("collect.ps1", script(include_str!("collect.ps1.txt"))),
        ("README.en.txt", words(include_str!("readme.en.txt"))),
        ("README.ja.txt", words(include_str!("readme.ja.txt"))),
    ]
}

/// From this number of digits in a row on it is an installation ID: the tools print nothing else that long.
const DIGITS: usize = 20;

/// The template with the pattern of that many digits.
pub(super) fn digits(template: &str) -> String {
    template.replace("@DIGITS@", &"[0-9]".repeat(DIGITS))
}

/// ASCII lines as the command processor of Windows needs them: it loses labels without the carriage return.
pub(super) fn script(text: &str) -> Vec<u8> {
    text.replace('\n', "\r\n").into_bytes()
}

/// Text that the editor of every Windows reads.
fn words(text: &str) -> Vec<u8> {
    format!("\u{FEFF}{}", text.replace('\n', "\r\n")).into_bytes()
}
