//! Characters of product keys in any cut.

use super::finds::Finds;
use super::places::{Begins, Places, SPAN};
use super::{Judge, Span};
use crate::id::layout::Layout;
use crate::id::verdict::Verdict;

const WIDTH: usize = 5;
const WHOLE: usize = Layout::FiveByFive.places();
/// The longest run that may hold a key, with something glued to it.
const LONGEST: usize = 40;

/// The last characters of a text that keys may have.
pub(super) struct Keys(Places);

impl Keys {
    pub(super) fn new() -> Self {
        // A key and what may be glued to it.
        Self(Places::new(2 * WHOLE))
    }

    pub(super) fn push(&mut self, value: u8, span: Span, is_first: bool) {
        self.0.push(value, span, if is_first { Begins::Run } else { Begins::Nothing });
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    pub(super) fn live(&self, at: usize) -> usize {
        self.0.live(at)
    }

    /// A run ends; where the key is that ends with it for certain.
    pub(super) fn end_run(&mut self, judge: Judge, finds: &mut Finds) -> Option<Span> {
        if self.0.count() < WHOLE {
            return None;
        }
        if let Some((values, span)) = self.0.last(WHOLE)
            && has_letter(values)
        {
            let verdict = judge.verdict(values);
            // A key with an N has a checksum; of others only the cut says something.
            let is_old = || !values.contains(&b'N') && has_digit(values);
            let is_certain = verdict == Verdict::Plausible || (is_old() && self.is_even());
            // Letters alone are words more often than a key.
            if is_certain || (judge.is_lenient() && (has_digit(values) || self.is_even())) {
                finds.add(Layout::FiveByFive, span, verdict);
            }
            if is_certain {
                self.clear();
                return Some(span);
            }
        }
        if judge.is_lenient() {
            for span in [self.long(), self.glued(), self.inside(judge)].into_iter().flatten() {
                finds.add(Layout::FiveByFive, span, Verdict::Impossible);
            }
        }
        None
    }

    /// Whether the last characters are one run, or five of five with gaps of one length and another one in front.
    fn is_even(&self) -> bool {
        let mut runs = self.0.runs();
        let mut lengths = [0; WHOLE / WIDTH];
        let mut gaps = [0; WHOLE / WIDTH];
        let Some(last) = runs.next() else { return false };
        if last.len() == WHOLE {
            return true;
        }
        let mut later = last;
        for (length, gap) in lengths.iter_mut().zip(&mut gaps) {
            *length = later.len();
            let Some(run) = runs.next() else {
                // Nothing is in front of the first one.
                *gap = usize::MAX;
                later = 0..0;
                continue;
            };
            *gap = self.0.span(later.clone()).0 - self.0.span(run.clone()).1;
            later = run;
        }
        let [inner @ .., front] = gaps;
        lengths == [WIDTH; WHOLE / WIDTH] && inner.iter().all(|gap| *gap == inner[0]) && front != inner[0]
    }

    /// A long run in which a key may be.
    fn long(&self) -> Option<Span> {
        let last = self.0.runs().next().filter(|run| (WHOLE + 1..=LONGEST).contains(&run.len()))?;
        let values = self.0.values(last.clone());
        (has_letter(values) && has_digit(values)).then(|| self.0.span(last))
    }

    /// A key that ends in the last run, with something glued to its beginning or its end.
    fn inside(&self, judge: Judge) -> Option<Span> {
        /// As much is glued to a key at most, such as its caption.
        const GLUED: usize = 2 * WIDTH;
        let last = self.0.runs().next()?;
        let ends = last.start.max(last.end.saturating_sub(GLUED)).max(WHOLE)..=last.end;
        /// Without an N there is no checksum, and a key in one piece has to have this many places.
        const MOST_OF_IT: usize = 20;
        let is_key = |values: &[u8]| match values.contains(&b'N') {
            true => judge.is_plausible(values),
            false => last.len() >= MOST_OF_IT && has_letter(values) && has_digit(values),
        };
        let end = ends.rev().find(|end| *end > last.start && is_key(self.0.values(end - WHOLE..*end)))?;
        let span = self.0.span(end - WHOLE..end);
        (span.1 - span.0 <= SPAN).then_some(span)
    }

    /// Five runs of five, with something glued to the first or the last one.
    fn glued(&self) -> Option<Span> {
        let mut runs = self.0.runs();
        let last = runs.next().filter(|run| (WIDTH..WHOLE).contains(&run.len()))?;
        let fourth = runs.next()?;
        let (third, second) = (runs.next()?, runs.next()?);
        let first = runs.next().filter(|run| run.len() >= WIDTH)?;
        let is_cut = [&second, &third, &fourth].into_iter().all(|run| run.len() == WIDTH);
        let span = self.0.span(first.end - WIDTH..last.start + WIDTH);
        (is_cut && has_letter(self.0.values(second.start..fourth.end)) && span.1 - span.0 <= SPAN).then_some(span)
    }
}

fn has_letter(values: &[u8]) -> bool {
    values.iter().any(u8::is_ascii_alphabetic)
}

fn has_digit(values: &[u8]) -> bool {
    values.iter().any(u8::is_ascii_digit)
}
