//! The lines of an output as the tool meant them.
//!
//! Knows line ends, `<br/>`, quotation marks of mails, and labels before a colon. Knows nothing of what a label means.

/// One line: where it stands, its text, and the label before its first colon.
pub(super) struct Line<'a> {
    /// Counted from 1.
    pub(super) number: usize,
    /// Without indentation and quotation marks; a space at the end is kept, for names are cut there.
    pub(super) text: &'a str,
}

impl<'a> Line<'a> {
    /// The label and the value, when there is a colon.
    pub(super) fn labelled(&self) -> Option<(&'a str, &'a str)> {
        let (label, value) = self.text.split_once([':', '：'])?;
        Some((label.trim(), value.trim_start()))
    }
}

/// Every line that is not empty.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    text.split('\n')
        .enumerate()
        .flat_map(|(index, line)| pieces(line).map(move |piece| Line { number: index + 1, text: unquoted(piece) }))
        .filter(|line| !line.text.trim().is_empty())
}

/// A line at its `<br>`s and lone carriage returns.
fn pieces(line: &str) -> impl Iterator<Item = &str> {
    line.split('\r').flat_map(|piece| {
        let mut rest = Some(piece);
        core::iter::from_fn(move || {
            let line = rest?;
            match line.find("<br") {
                Some(at) => {
                    let tail = &line[at..];
                    rest = tail.find('>').map(|end| &tail[end + 1..]);
                    Some(&line[..at])
                }
                None => {
                    rest = None;
                    Some(line)
                }
            }
        })
    })
}

/// Without indentation and the quotation marks of mails.
fn unquoted(line: &str) -> &str {
    let bare = line.trim_start();
    let inner = bare.trim_start_matches(['>', '|', ' ', '\t', '\u{3000}']);
    if bare.starts_with(['>', '|']) { inner } else { bare }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn splits_at_every_kind_of_line_end_and_drops_quotes() {
        let text = "a: 1<br/>b\r\n> > c \n\n\rd";
        let seen: Vec<_> = lines(text).map(|line| (line.number, line.text)).collect();
        assert_eq!(seen, [(1, "a: 1"), (1, "b"), (2, "c "), (4, "d")]);
    }
}
