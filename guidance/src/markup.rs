//! Text inside HTML, SVG and SSML, and on a line.

use offhook::{Masking, Shown};

/// Text whose every character stands for itself, also between quotes, and which cannot turn the order of others around.
pub(super) fn escaped(text: &str) -> String {
    let text = on_one_line(text);
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(character),
        }
    }
    out
}

/// The text with a space for each control character, and with whatever else is not seen spelled out. What is foreign in it was
/// shown before.
pub(super) fn on_one_line(text: &str) -> String {
    Shown::new(text.replace(char::is_control, " ")).masking(Masking::Nothing).to_string()
}
