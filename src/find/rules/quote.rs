//! Text between quotation marks.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// The text as a string of JSON, which is a basic string of TOML and a double-quoted one of YAML as well.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            // YAML takes a line of its own for the end of these; TOML takes no control characters at all.
            _ if character.is_control() || matches!(character, '\u{2028}' | '\u{2029}' | '\u{FEFF}') => {
                quoted.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// A list of them, as JSON, TOML and YAML write it.
pub(super) fn list<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    format!("[{}]", texts.into_iter().map(quoted).collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::string::ToString as _;

    #[derive(serde::Deserialize)]
    struct Document {
        text: String,
    }

    proptest! {
        #[test]
        fn a_quoted_text_is_read_back_as_it_was(text in any::<String>()) {
            let json: String = serde_json::from_str(&quoted(&text)).expect("JSON");
            prop_assert_eq!(&json, &text);
            let toml: Document = toml::from_str(&format!("text = {}", quoted(&text))).expect("TOML");
            prop_assert_eq!(&toml.text, &text);
        }
    }

    #[test]
    fn marks_and_ends_of_lines_are_escaped() {
        assert_eq!(quoted("a\"\\\n\u{7f}é").to_string(), "\"a\\\"\\\\\\u000a\\u007fé\"");
        assert_eq!(list(["a", "b"]), "[\"a\", \"b\"]");
    }
}
