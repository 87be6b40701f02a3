//! Text inside HTML, SVG and SSML.

/// Text whose every character stands for itself, also between quotes, and which cannot turn the order of others around.
/// What XML cannot hold becomes a space.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{2028}' | '\u{2029}' | '\u{FFFE}' | '\u{FFFF}' => out.push(' '),
            '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => out.push('\u{FFFD}'),
            _ if character.is_control() => out.push(' '),
            _ => out.push(character),
        }
    }
    out
}
