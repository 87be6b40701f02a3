//! Recovers records from damaged JSON and XML by reading its lines as well.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use crate::found::Found;
use crate::input::lines::{Line, unquoted};
use crate::reading::{Collected, Reading, Unused};
use crate::record::Record;
use crate::role::Role;
use crate::words::labels;
use offhook::{ConfirmationId, InstallationId};

/// How many lines are named besides those of the tree.
const MOST_UNUSED: usize = 1000;

/// Adds what the lines say besides the tree: records with another identifier or from another place. A line that then belongs
/// to no record is listed, whether the lines made nothing of it or something that the tree knew already.
pub(crate) fn add_lines(reading: &mut Reading, lines: Collected, text: &str, is_list: bool) {
    let (missed, known) = missed(&reading.records, lines.records);
    let (is_missed, is_known) = (Spans::of(&missed), Spans::of(&known));
    reading.records.extend(missed);
    reading.records.sort_by_key(|record| record.lines.0);
    let is_used = Spans::of(&reading.records);

    let noted = reading.unused.drain(..).filter(|unused| !is_missed.contain(unused.line));
    let mut unused: BTreeMap<usize, Found> = noted.map(|unused| (unused.line, unused.text)).collect();
    let again = text.lines().enumerate().map(|(index, text)| (index + 1, text));
    let again =
        again.filter(|(line, _)| is_known.contain(*line)).map(|(line, text)| (line, Found::new(text.trim().into())));
    let others = lines.unused.into_iter().map(|unused| (unused.line, unused.text)).chain(again);
    let others = others.filter(|(line, text)| !is_used.contain(*line) && says_something(text.expose(), is_list));
    for (line, text) in others.take(MOST_UNUSED) {
        unused.entry(line).or_insert(text);
    }
    let unused = unused.into_iter().map(|(line, text)| Unused { line, text });
    let alone = Alone::of(&reading.records);
    reading.unused = unused.filter(|unused| !alone.hold(unused)).collect();
}

/// The records of the lines that the tree has not, and those that it has.
fn missed(tree: &[Record], lines: Vec<Record>) -> (Vec<Record>, Vec<Record>) {
    let mut known: Vec<Found> = tree.iter().flat_map(identifiers).collect();
    known.sort_by(|one, other| one.expose().cmp(other.expose()));
    let is_known = |id: Found| known.binary_search_by(|known| known.expose().cmp(id.expose())).is_ok();
    let places = Spans::of(tree);
    lines.into_iter().partition(|record| !places.touch(record.lines) || !identifiers(record).all(is_known))
}

/// The digits of each plausible identifier of digits.
fn identifiers(record: &Record) -> impl Iterator<Item = Found> {
    let installation_id = record.installation_id.as_ref().and_then(|id| {
        let id = InstallationId::parse(id.expose()).ok()?;
        Some(Found::new(id.expose().compact().into()))
    });
    let confirmation_id = record.confirmation_id.as_ref().and_then(|id| {
        let id = ConfirmationId::parse(id.expose()).ok()?;
        Some(Found::new(id.expose().compact().into()))
    });
    [installation_id, confirmation_id].into_iter().flatten()
}

/// Whether a line holds a word; in a list of tags, what stands between them was asked for by nobody.
fn says_something(line: &str, is_list: bool) -> bool {
    line.contains(char::is_alphanumeric) && !(is_list && line.contains(['<', '>']))
}

/// The lines of records, apart from one another and in order.
struct Spans(Vec<(usize, usize)>);

impl Spans {
    fn of(records: &[Record]) -> Self {
        let mut spans: Vec<_> = records.iter().map(|record| record.lines).collect();
        spans.sort_unstable();
        spans.dedup_by(|next, kept| {
            let touches = next.0 <= kept.1;
            if touches {
                kept.1 = kept.1.max(next.1);
            }
            touches
        });
        Self(spans)
    }

    fn contain(&self, line: usize) -> bool {
        self.touch((line, line))
    }

    fn touch(&self, (first, last): (usize, usize)) -> bool {
        let at = self.0.partition_point(|span| span.1 < first);
        self.0.get(at).is_some_and(|span| span.0 <= last)
    }
}

/// The words of the identifiers that have a line to themselves, each with that line.
struct Alone(Vec<(usize, Zeroizing<String>)>);

impl Alone {
    fn of(records: &[Record]) -> Self {
        let alone = records.iter().filter(|record| record.lines.0 == record.lines.1);
        let ids = |record: &Record| {
            let ids = [&record.installation_id, &record.confirmation_id].into_iter().flatten();
            ids.map(|id| (record.lines.0, words(id.expose()))).collect::<Vec<_>>()
        };
        Self(alone.flat_map(ids).collect())
    }

    /// Whether a line holds such an identifier, its label perhaps, and nothing else but signs.
    fn hold(&self, unused: &Unused) -> bool {
        let at = self.0.partition_point(|(line, _)| *line < unused.line);
        let said = words(value(unused.text.expose()));
        self.0[at..].iter().take_while(|(line, _)| *line == unused.line).any(|(_, words)| *words == said)
    }
}

/// What stands behind the label of an identifier; without one, the whole line.
fn value(line: &str) -> &str {
    let line = Line { number: 0, text: unquoted(line) };
    let parts = line.labelled().or_else(|| line.assigned());
    let is_of_id = |label| matches!(labels::role(label), Some((Role::ConfirmationId | Role::InstallationId, _)));
    parts.filter(|(label, _)| is_of_id(label)).map_or(line.text, |(_, value)| value)
}

fn words(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.chars().filter(|c| c.is_alphanumeric()).collect())
}
