//! What the scanner promises for every text, as plain functions: property tests and fuzzing call the same.
#![allow(unreachable_pub, reason = "other packages have it as a module of their own")]

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

use offhook::find::{Hit, Leniency, Scanner, Stream};
use offhook::{ConfirmationId, InstallationId, Kind, Layout, ProductKey, Verdict, check_as};
use regex::bytes::Regex;

use super::levels;

/// Kind, layout, start, end and verdict: a find without its type.
pub type Find = (Kind, Layout, usize, usize, Verdict);

/// Rows, words and lists of keys: whatever may hold a find.
pub const PATTERN: &str = r"(?x-u) \b (?:
      [2-46-9B-DF-HJKMNP-RTV-Yb-df-hjkmnp-rtv-y]{5} (?: [-\x20] [2-46-9B-DF-HJKMNP-RTV-Yb-df-hjkmnp-rtv-y]{5} ){4,}
    | [2-46-9B-DF-HJKMNP-RTV-Y]{25}
    | [0-9]{6} (?: [-\x20] [0-9]{6} ){6,} (?: [-\x20] [0-9]{2} )?
    | [0-9]{7} (?: [-\x20] [0-9]{7} ){8,}
    | [0-9]{63} | [0-9]{54} | [0-9]{50} | [0-9]{48} | [0-9]{42}
    ) \b";

/// A scanner for each level that this machine must have, the scalar one first.
pub fn scanners(leniency: Leniency) -> impl Iterator<Item = Scanner> {
    levels::each(move |level| Scanner::at(leniency, level), Scanner::level)
}

/// Every level of this machine finds what the expression and the plain reading find.
pub fn scan_agrees_with_regex(text: &[u8]) {
    for &leniency in Leniency::ALL {
        let expected = by_regex(leniency, text);
        for scanner in scanners(leniency) {
            let found: Vec<Find> = scanner.find(text).map(plain).collect();
            assert_eq!(found, expected, "{} {}", leniency.name(), scanner.level().name());
        }
    }
}

/// Cut into three at these places, a text gives the same finds.
pub fn chunking_changes_nothing(text: &[u8], cuts: (usize, usize)) {
    let (first, second) = (cuts.0.min(text.len()), cuts.1.clamp(cuts.0.min(text.len()), text.len()));
    let chunks = [&text[..first], &text[first..second], &text[second..]];
    for &leniency in Leniency::ALL {
        let scanner = Scanner::new(leniency);
        assert_eq!(streamed(scanner, chunks), scanner.find(text).map(plain).collect::<Vec<_>>(), "{}", leniency.name());
    }
}

/// The finds in chunks of a text.
pub fn streamed<'t>(scanner: Scanner, chunks: impl IntoIterator<Item = &'t [u8]>) -> Vec<Find> {
    let mut found = Vec::new();
    let mut stream = Stream::new(scanner);
    for chunk in chunks {
        stream.push(chunk, &mut |hit| found.push(plain(hit)));
    }
    stream.finish(&mut |hit| found.push(plain(hit)));
    found
}

pub fn plain(hit: Hit) -> Find {
    (hit.kind, hit.layout, hit.start, hit.end, hit.verdict)
}

/// What is found, from the expression and a plain reading of its matches.
pub fn by_regex(leniency: Leniency, text: &[u8]) -> Vec<Find> {
    static REGEX: OnceLock<Regex> = OnceLock::new();
    let regex = REGEX.get_or_init(|| Regex::new(PATTERN).expect("a pattern"));
    let mut found = Vec::new();
    for matched in regex.find_iter(text) {
        read(leniency, text, matched.range(), &mut found);
    }
    found
}

/// A group of a match: where it starts, and what joins it to the next one.
#[derive(Clone, Copy)]
struct Group {
    start: usize,
    end: usize,
    joint: Option<u8>,
}

/// A match that is being read; its places are counted from its beginning.
struct Reading<'t> {
    leniency: Leniency,
    whole: &'t [u8],
    text: &'t [u8],
    at: usize,
    groups: Vec<Group>,
}

fn read(leniency: Leniency, whole: &[u8], range: Range<usize>, found: &mut Vec<Find>) {
    let (at, text) = (range.start, &whole[range]);
    let mut groups = Vec::new();
    let mut start = 0;
    for group in text.split(|byte| matches!(byte, b'-' | b' ')) {
        let end = start + group.len();
        groups.push(Group { start, end, joint: text.get(end).copied() });
        start = end + 1;
    }
    let reading = Reading { leniency, whole, text, at, groups };
    match reading.groups[..] {
        [only] => found.extend(contiguous(only.end).and_then(|layout| reading.judged(layout, 0, only.end))),
        _ => reading.rows().into_iter().for_each(|row| reading.read_row(row, found)),
    }
}

fn contiguous(digits: usize) -> Option<Layout> {
    Layout::ALL.iter().copied().find(|layout| layout.places() == digits)
}

impl Reading<'_> {
    fn width(&self, group: usize) -> usize {
        self.groups[group].end - self.groups[group].start
    }

    /// What joins a group to the next one of its width.
    fn joint(&self, group: usize) -> Option<u8> {
        let next = group + 1;
        self.groups[group].joint.filter(|_| next < self.groups.len() && self.width(next) == self.width(group))
    }

    /// The rows, each from its first group to behind its last one: dashes bind first, spaces join what is left.
    fn rows(&self) -> Vec<(usize, usize)> {
        let is_dash = |group: usize| self.joint(group) == Some(b'-');
        let is_dashed = |group: usize| match self.width(group) {
            5 => self.is_beside_a_dash(group),
            _ => is_dash(group) || (group > 0 && is_dash(group - 1)),
        };
        let mut rows = Vec::new();
        let mut first = 0;
        for group in (0..self.groups.len()).filter(|group| self.width(*group) > 2) {
            let goes_on = match self.joint(group) {
                Some(b'-') => true,
                Some(_) => !is_dashed(group) && !is_dashed(group + 1),
                None => false,
            };
            if !goes_on {
                rows.push((first, group + 1));
                first = group + 1;
            }
        }
        rows
    }

    fn is_beside_a_dash(&self, group: usize) -> bool {
        let Group { start, end, .. } = self.groups[group];
        let (before, behind) = (&self.whole[..self.at + start], &self.whole[self.at + end..]);
        before.ends_with(b"-") || behind.starts_with(b"-")
    }

    /// A word that a contiguous key was, but for its last five characters.
    fn is_behind_a_hidden_key(&self, group: usize) -> bool {
        self.whole[..self.at + self.groups[group].start].ends_with(&[b'*'; 20])
    }

    fn read_row(&self, (first, end): (usize, usize), found: &mut Vec<Find>) {
        let joint = self.groups[first].joint;
        let (start, last) = (self.groups[first].start, self.groups[end - 1]);
        let tail = self.groups.get(end).filter(|next| next.end - next.start == 2 && last.joint == joint);
        let (layout, close) = match (self.width(first), end - first, tail) {
            (5, 5, _) if !self.is_behind_a_hidden_key(first) => (Layout::FiveByFive, last.end),
            (7, 9, _) => (Layout::NineBySeven, last.end),
            (6, 9, _) => (Layout::NineBySix, last.end),
            (6, 8, Some(tail)) => (Layout::EightBySixAndTwo, tail.end),
            (6, 8, None) => (Layout::EightBySix, last.end),
            (6, 7, _) => (Layout::SevenBySix, last.end),
            (6 | 7, 10.., _) if joint == Some(b' ') => return self.read_list((first, end), found),
            _ => return,
        };
        found.extend(self.judged(layout, start, close));
    }

    /// The leftmost nine that are plausible, and what is left on both sides.
    fn read_list(&self, (first, end): (usize, usize), found: &mut Vec<Find>) {
        let layout = if self.width(first) == 7 { Layout::NineBySeven } else { Layout::NineBySix };
        let nine = |start: usize| {
            let find = self.judged(layout, self.groups[start].start, self.groups[start + 8].end)?;
            (find.4 == Verdict::Plausible).then_some((start, find))
        };
        if let Some((start, find)) = (first..=end - 9).find_map(nine) {
            if start > first {
                self.read_row((first, start), found);
            }
            found.push(find);
            if start + 9 < end {
                self.read_row((start + 9, end), found);
            }
        }
    }

    fn judged(&self, layout: Layout, start: usize, end: usize) -> Option<Find> {
        let text = std::str::from_utf8(&self.text[start..end]).expect("ASCII");
        let kind = layout.kind();
        let verdict = check_as(kind, text, &mut ()).verdict;
        let parses = match kind {
            Kind::ConfirmationId => ConfirmationId::parse(text).is_ok_and(|id| id.layout() == layout),
            Kind::InstallationId => InstallationId::parse(text).is_ok_and(|id| id.layout() == layout),
            _ => ProductKey::parse(text).is_ok(),
        };
        let has = |test: fn(&char) -> bool| text.chars().any(|c| test(&c));
        let is_filler =
            if kind == Kind::ProductKey { !has(char::is_ascii_alphabetic) } else { !has(|c| matches!(c, '1'..='9')) };
        if is_filler {
            return None;
        }
        let capital = has(char::is_ascii_digit) && has(char::is_ascii_uppercase) && !has(char::is_ascii_lowercase);
        let different: BTreeSet<char> = text.chars().filter(char::is_ascii_alphanumeric).collect();
        let is_various = different.len() >= 8 && has(|c| matches!(c, 'G'..='Z'));
        let wanted = parses && (verdict == Verdict::Plausible || (capital && is_various));
        let (start, end) = (self.at + start, self.at + end);
        (wanted || self.leniency == Leniency::Possible).then_some((kind, layout, start, end, verdict))
    }
}
