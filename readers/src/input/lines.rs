//! Lines as the tool meant them: without quoting, split at `<br>`, and rejoined where a console wrapped them.

use unicode_width::UnicodeWidthChar as _;

use crate::digits;
use crate::found::Found;
use crate::role::Role;
use crate::words::labels;
use crate::words::shapes::{asked_for, is_ruler};

/// Longer texts and wider lines are not from a console.
const MOST_BYTES: usize = 64 * 1024;
const WIDEST: usize = 240;
/// No `<br>` has more bytes, with what stands in it.
const LONGEST_TAG: usize = 40;

/// One line: where it stands, its text, and the label before its first colon.
pub(crate) struct Line<'a> {
    /// Counted from 1.
    pub(crate) number: usize,
    /// Without indentation and quotation marks; a space at the end is kept, for names are cut there.
    pub(crate) text: &'a str,
}

impl<'a> Line<'a> {
    /// The label and the value, when there is a colon, or a tab from a table.
    pub(crate) fn labelled(&self) -> Option<(&'a str, &'a str)> {
        self.parted([':', '：', '\t'])
    }

    /// The label and the value, when there is an equals sign, as `wmic` prints it.
    pub(crate) fn assigned(&self) -> Option<(&'a str, &'a str)> {
        self.parted(['='; 3])
    }

    fn parted(&self, ends: [char; 3]) -> Option<(&'a str, &'a str)> {
        let (label, value) = self.text.split_once(ends)?;
        // `**Name:** x`, as Markdown has it.
        let value = if label.starts_with("**") { value.strip_prefix("**").unwrap_or(value) } else { value };
        let value = value.trim_start_matches(|c: char| c.is_whitespace() || ends.contains(&c));
        Some((label.trim(), unmarked(value)))
    }
}

/// A value without the quotation marks around it, as YAML has them.
fn unmarked(value: &str) -> &str {
    let inner = |mark| value.trim_end().strip_prefix(mark)?.strip_suffix(mark);
    inner('"').or_else(|| inner('\'')).filter(|inner| !inner.contains(['"', '\''])).unwrap_or(value)
}

/// Every line that is not empty; the first has this number.
pub(crate) fn lines(text: &str, first: usize) -> impl Iterator<Item = Line<'_>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    text.split('\n')
        .enumerate()
        .flat_map(move |(index, line)| {
            let parts = pieces(line).flat_map(|piece| Parts { rest: piece, cuts: cuts(piece).into_iter(), from: 0 });
            parts.map(move |piece| Line { number: first + index, text: unquoted(piece) })
        })
        .filter(|line| !is_blank(line.text))
}

/// Whether a line says nothing, quoted or not.
pub(crate) fn is_blank(line: &str) -> bool {
    unquoted(line).trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{1A}' | '\0')).is_empty()
}

/// Whether a product, or what a tool prints, begins with this line.
pub(crate) fn begins_product(line: &str) -> bool {
    let line = Line { number: 0, text: unquoted(line) };
    let label = line.labelled().or_else(|| line.assigned());
    is_ruler(line.text)
        || asked_for(line.text).is_some()
        || label.is_some_and(|(label, _)| matches!(labels::role(label), Some((Role::Name | Role::ServiceVersion, _))))
}

/// A line at its `<br>`s and lone carriage returns.
fn pieces(line: &str) -> impl Iterator<Item = &str> {
    line.split(['\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}']).flat_map(|piece| {
        let mut rest = Some(piece);
        core::iter::from_fn(move || {
            let line = rest?;
            match line.find("<br").or_else(|| line.find("<BR")) {
                Some(at) => {
                    let tail = &line[at..];
                    // A tag that was torn hides nothing.
                    rest = Some(match tail.find('>') {
                        Some(end) if end <= LONGEST_TAG => &tail[end + 1..],
                        _ => &tail["<br".len()..],
                    });
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

/// Where a line is several: an output that was glued into one, at its labels and rulers.
fn cuts(line: &str) -> Vec<usize> {
    const FEWEST_LABELS: usize = 3;
    const SHORTEST: usize = 40;
    if line.len() < SHORTEST {
        return Vec::new();
    }
    let mut cuts = Vec::new();
    if line.contains("----------") && line.contains(char::is_alphanumeric) {
        let mut end = 0;
        for word in line.split_whitespace() {
            let start = end + line[end..].find(word).unwrap_or(0);
            end = start + word.len();
            if is_ruler(word) {
                cuts.extend([start, end]);
            }
        }
    }
    // `---Processing-----` alone on its line is one ruler.
    if cuts.len() <= 2 {
        cuts.clear();
    }
    if line.bytes().filter(|byte| *byte == b':').count() + line.matches('：').count() >= FEWEST_LABELS {
        let labels = labels::labels_in(line);
        if labels.len() >= FEWEST_LABELS {
            cuts.extend(labels);
        }
    }
    cuts.sort_unstable();
    cuts.dedup();
    cuts
}

/// A line between its cuts.
struct Parts<'a> {
    rest: &'a str,
    cuts: std::vec::IntoIter<usize>,
    from: usize,
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        if self.from > self.rest.len() {
            return None;
        }
        let from = self.from;
        let Some(cut) = self.cuts.next() else {
            self.from = usize::MAX;
            return Some(&self.rest[from..]);
        };
        self.from = cut;
        Some(&self.rest[from..cut])
    }
}

/// Without the spaces that fill a line of a console; one may be the space of a cut.
fn unpadded(line: &str) -> &str {
    let line = line.trim_end_matches('\r');
    let bare = line.trim_end();
    if line.len() > bare.len() + 1 { bare } else { line }
}

/// Without indentation, the quotation marks of mails and the bullet of a list.
pub(crate) fn unquoted(line: &str) -> &str {
    let bare = unpadded(line).trim_start();
    let inner = bare.trim_start_matches(['>', '|', ' ', '\t', '\u{3000}']);
    unlisted(if bare.starts_with(['>', '|']) { inner } else { bare })
}

/// Without a bullet, which a space and a word follow.
fn unlisted(line: &str) -> &str {
    const BULLETS: [char; 15] = ['•', '●', '○', '◦', '‣', '▪', '▫', '■', '·', '∙', '*', '-', '+', '–', '・'];
    let behind = line.strip_prefix(BULLETS).filter(|rest| rest.starts_with(char::is_whitespace));
    behind.map(str::trim_start).filter(|rest| rest.starts_with(char::is_alphanumeric)).unwrap_or(line)
}

/// The line in which a place lies.
pub(crate) fn line_around(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    text[start..].lines().next().unwrap_or_default()
}

/// How wide a character is.
type Width = fn(char) -> usize;

/// A text whose full lines are joined to the next.
pub(crate) struct Mended {
    /// The line ends follow the joined line, so that the numbers of lines stay.
    pub(crate) text: Found,
    /// The joined lines, each with the last that was joined to it, counted from 0.
    joins: Vec<(usize, usize)>,
}

impl Mended {
    /// The last line that became a part of this one; both are counted from `first`.
    pub(crate) fn last_of(&self, line: usize, first: usize) -> usize {
        let join = line.checked_sub(first).and_then(|line| self.joins.binary_search_by_key(&line, |join| join.0).ok());
        join.map_or(line, |at| first + self.joins[at].1)
    }
}

/// The text as it was, for each way in which a console may have cut it.
pub(crate) fn unwrapped(text: &str) -> impl Iterator<Item = Mended> {
    // A column stays empty when a space at the cut was trimmed, or a wide character did not fit.
    let ways: [(Width, usize); 3] = [(|_| 1, 0), (|_| 1, 1), (columns, 1)];
    let is_console = text.len() <= MOST_BYTES;
    ways.into_iter().filter(move |_| is_console).filter_map(move |(width, slack)| joined(text, width, slack))
}

fn joined(text: &str, width: Width, slack: usize) -> Option<Mended> {
    let wide = |line: &str| unpadded(line).chars().map(width).sum::<usize>();
    let widths: Vec<usize> = text.split('\n').map(wide).collect();
    let full = widths.iter().copied().max().filter(|full| (10..=WIDEST).contains(full))? - slack;
    // The rows of a table are as wide as each other, and none goes on in the next.
    let is_table_ruler = |line: &str| line.contains("- -") && line.trim_end().chars().all(|c| matches!(c, '-' | ' '));
    if text.split('\n').any(is_table_ruler) || widths.iter().filter(|width| **width >= full).count() < 2 {
        return None;
    }
    let mut mended = String::with_capacity(text.len() + 1);
    let mut joins: Vec<(usize, usize)> = Vec::new();
    let (mut start, mut goes_on, mut ends) = (0, false, 0);
    for (index, (line, width)) in text.split('\n').zip(widths).enumerate() {
        let line = unpadded(line);
        let inner = unquoted(line);
        if inner.trim().is_empty() {
            ends += 1;
            continue;
        }
        let label = Line { number: 0, text: inner }.labelled();
        if goes_on && label.is_none_or(|(label, _)| labels::role(label).is_none()) {
            mended.push_str(inner);
            joins.pop_if(|join| join.0 == start);
            joins.push((start, index));
        } else {
            mended.extend(core::iter::repeat_n('\n', ends));
            (start, ends) = (index, 0);
            mended.push_str(line);
        }
        goes_on = width >= full && !digits::is_whole_row(inner);
        ends += 1;
    }
    Some(Mended { text: Found::new(mended), joins })
}

/// How many columns of a console a character fills.
fn columns(c: char) -> usize {
    c.width().unwrap_or(0)
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn splits_at_every_kind_of_line_end_and_drops_quotes() {
        let text = "a: 1<br/>b\r\n> > c \n\n\rd";
        let seen: Vec<_> = lines(text, 1).map(|line| (line.number, line.text)).collect();
        assert_eq!(seen, [(1, "a: 1"), (1, "b"), (2, "c "), (4, "d")]);
    }
}
