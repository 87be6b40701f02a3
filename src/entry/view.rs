//! What a screen shows of an entry.

use core::fmt;
use core::ops::Range;

use super::Entry;
use super::paint::{Painted, paint};
use crate::check::assessment::Assessment;
use crate::check::issue::Issue;
use crate::id::layout::{Group, Layout, MOST_GROUPS};
use crate::id::secret::Secret;
use crate::id::verdict::Verdict;
use crate::text::span::Span;
use crate::text::tokens::Tokens;

/// Every byte that was typed, each shown as a replacement character of three bytes, and a gap before each group.
const ROOM: usize = super::ROOM * 3 + MOST_GROUPS;
/// As many as the walker reports.
const MOST_ISSUES: usize = 32;

/// An entry as it looks after a keystroke.
///
/// # Warning
///
/// It holds what was typed; `Debug` hides it, and it is wiped on drop.
pub struct View {
    text: Secret<ROOM>,
    caret: usize,
    characters: usize,
    seen: Assessment,
    layout: Option<Layout>,
    places: usize,
    ranges: [Span; MOST_GROUPS],
    issues: [Option<Issue>; MOST_ISSUES],
}

impl View {
    pub(super) fn of(entry: &Entry) -> Self {
        let tokens = Tokens::of(entry.expose());
        let mut issues = [const { None }; MOST_ISSUES];
        let mut count = 0;
        let judged = entry.judged(&tokens, &mut |issue: Issue| {
            if let Some(place) = issues.get_mut(count) {
                *place = Some(issue);
                count += 1;
            }
        });
        let seen = judged.assessment;
        let layout = entry.layout.or(seen.layout);
        let mut view = Self {
            text: Secret::new(),
            caret: 0,
            characters: 0,
            seen,
            layout,
            places: judged.places.count(),
            ranges: [Span::default(); MOST_GROUPS],
            issues: [const { None }; MOST_ISSUES],
        };
        let mut map = Map { caret: entry.caret, issues: &issues, spans: [const { None }; MOST_ISSUES] };
        paint(&tokens, &judged, |painted| view.show(painted, &mut map));
        let end = view.text.bytes().len();
        let spans = map.spans;
        for (issue, span) in issues.iter_mut().zip(spans) {
            if let Some(issue) = issue {
                issue.span = span.unwrap_or(Span::new(end, end));
            }
        }
        view.issues = issues;
        view
    }

    fn show(&mut self, painted: Painted, map: &mut Map<'_>) {
        let start = self.text.bytes().len();
        let mut bytes = [0; 4];
        for byte in painted.character.encode_utf8(&mut bytes).bytes() {
            self.text.push(byte);
        }
        zeroize::Zeroize::zeroize(&mut bytes);
        let end = self.text.bytes().len();
        self.characters += 1;
        if painted.lies_before(map.caret) {
            self.caret = self.characters;
        }
        if let Some(range) = painted.group.and_then(|group| self.ranges.get_mut(group)) {
            let first = if range.end == 0 { start } else { range.start };
            *range = Span::new(first, end);
        }
        if !painted.is_gap {
            map.take(painted, Span::new(start, end));
        }
    }

    /// The text with its groups, in plain characters.
    pub fn text(&self) -> &str {
        // Filled with whole characters.
        core::str::from_utf8(self.text.bytes()).unwrap_or_default()
    }

    /// How many characters of the text lie before the caret.
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// The verdict of the whole.
    pub fn verdict(&self) -> Verdict {
        self.seen.verdict
    }

    /// What the walker found, for messages.
    pub fn assessment(&self) -> &Assessment {
        &self.seen
    }

    /// The groups so far, in order.
    pub fn groups(&self) -> impl Iterator<Item = GroupView> {
        self.seen.groups().iter().zip(&self.ranges).enumerate().map(move |(index, (group, span))| {
            let width = self.layout.map_or(group.len(), |layout| layout.width(index));
            GroupView {
                label: group.label,
                verdict: group.verdict,
                range: span.start..span.end,
                missing: width.saturating_sub(group.len()),
            }
        })
    }

    /// How many digits or characters are missing to the end; `None` while that is not known.
    pub fn missing(&self) -> Option<usize> {
        self.layout.map(|layout| layout.places().saturating_sub(self.places))
    }

    /// Everything that can be said about it; spans are bytes of [`text`](Self::text).
    pub fn issues(&self) -> impl Iterator<Item = &Issue> {
        self.issues.iter().flatten()
    }
}

impl fmt::Debug for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "View({}, {:?})", self.seen.verdict, self.text)
    }
}

/// A group as it is shown.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct GroupView {
    /// What people call it.
    pub label: Group,
    /// How far it has been checked.
    pub verdict: Verdict,
    /// Where it stands, in bytes of the text.
    pub range: Range<usize>,
    /// How many digits or characters it still needs, as far as its width is known.
    pub missing: usize,
}

/// Where the spans of what was typed come to lie in the painted text.
struct Map<'a> {
    caret: usize,
    issues: &'a [Option<Issue>; MOST_ISSUES],
    spans: [Option<Span>; MOST_ISSUES],
}

impl Map<'_> {
    fn take(&mut self, painted: Painted, shown: Span) {
        for (issue, span) in self.issues.iter().zip(&mut self.spans) {
            let Some(issue) = issue else { return };
            if issue.span.start < painted.end && painted.start < issue.span.end {
                *span = Some(Span::new(span.map_or(shown.start, |span| span.start), shown.end));
            } else if issue.span.end <= painted.start {
                // What is not shown, such as a label, is pointed at in front of what it belongs to.
                *span = span.or(Some(Span::new(shown.start, shown.start)));
            }
        }
    }
}
