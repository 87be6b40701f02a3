//! Names of computers in notes and file names.

/// The name in a text that another computer than `own` has: built as `own` is, with other digits. Nothing when `own`
/// is named as well.
pub(super) fn other_computer<'a>(text: &'a str, own: &str) -> Option<&'a str> {
    let own = host(own);
    let mut other = None;
    for word in words(text) {
        if word.eq_ignore_ascii_case(own) {
            return None;
        }
        if other.is_none() && outline(word).eq(outline(own)) && own.contains(|c: char| c.is_ascii_digit()) {
            other = Some(word);
        }
    }
    other
}

/// What may be names: runs of letters, digits, dashes and underscores.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
        .map(|word| word.trim_matches(['-', '_']))
        .filter(|word| word.len() > 1 && word.bytes().any(|byte| byte.is_ascii_alphabetic()))
}

/// The name of a computer without its domain.
pub(super) fn host(name: &str) -> &str {
    name.trim().split('.').next().unwrap_or_default()
}

/// A name with every run of digits as one.
fn outline(name: &str) -> impl Iterator<Item = char> + '_ {
    let mut before = ' ';
    name.chars().filter_map(move |c| {
        let sign = if c.is_ascii_digit() { '0' } else { c.to_ascii_lowercase() };
        let is_new = sign != '0' || before != '0';
        before = sign;
        is_new.then_some(sign)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_other_computer() {
        for (text, own, expected) in [
            ("for PC-07", "PC-03", Some("PC-07")),
            ("PC-7 用", "pc-03", Some("PC-7")),
            ("cid_PC-12.txt", "PC-03.example.com", None),
            ("cid PC-12.txt", "PC-03.example.com", Some("PC-12")),
            ("for PC-03, not PC-07", "PC-03", None),
            ("for the server", "PC-03", None),
            ("for PC-07", "reception", None),
            ("", "PC-03", None),
        ] {
            assert_eq!(other_computer(text, own), expected, "{text}");
        }
    }
}
