//! Identifiers in any spelling that [`check`](crate::check_as) takes, and in some that it does not: for whoever has to hide them.
//!
//! A text is read once, atom by atom, and what may belong together is kept: digits, characters of keys, groups in which
//! everything agrees, words in a row. Whatever one of them recognises is found; what overlaps is one find.

mod atom;
mod places;
mod stream;
mod words;

use alloc::collections::VecDeque;
use core::ops::Range;

use self::atom::Atom;
use self::places::Places;
pub(super) use self::stream::Spelled;
use self::words::{Streak, Word, Words};
use super::{Hit, Leniency, Scanner};
use crate::id::digit_word::DigitWord;
use crate::id::layout::{Kind, Layout};
use crate::id::verdict::Verdict;
use crate::text::fold::is_key_character;

/// How many bytes more have to be known than are read.
pub(super) const AHEAD: usize = atom::LONGEST;
/// The most bytes of a find.
pub(super) const LONGEST: usize = 2 * places::SPAN;
/// How many bytes back are looked at.
pub(super) const CONTEXT: usize = 1;

/// Digits in which everything agrees.
#[derive(Clone, Copy)]
struct Open {
    layout: Layout,
    span: (usize, usize),
}

/// Reads a text and keeps what may be part of an identifier.
pub(super) struct Reader {
    scanner: Scanner,
    digits: Places,
    /// The same when each digit in front of a label's end is the label: `1:0206502:770493`.
    labelled: Places,
    keys: Places,
    word: Word,
    words: Words,
    streak: Streak,
    /// Digits in which everything agrees, and which may go on: the first eight groups of an installation ID agree, too.
    open: Option<Open>,
    /// Where such digits ended; what agrees in front of them may have been taken for their first group.
    closed: Option<Open>,
    /// A group that agrees, directly behind them.
    tail: Option<(usize, usize)>,
    /// Whether the word in front announces the number of a group.
    is_announced: bool,
    /// Finds of the scanner that are not read yet.
    told: VecDeque<Hit>,
    found: VecDeque<Hit>,
}

impl Reader {
    pub(super) fn new(scanner: Scanner) -> Self {
        Self {
            scanner,
            digits: Places::new(Layout::NineBySeven.places()),
            labelled: Places::new(Layout::NineBySeven.places()),
            keys: Places::new(2 * Layout::FiveByFive.places()),
            word: Word::default(),
            words: Words::default(),
            streak: Streak::default(),
            open: None,
            closed: None,
            tail: None,
            is_announced: false,
            told: VecDeque::new(),
            found: VecDeque::new(),
        }
    }

    /// Reads on from a place of a text, which begins `base` bytes behind the start of the whole; the place up to which it is
    /// read. Not farther than is known of what follows, but to the end of a line in front of `until`.
    pub(super) fn read(&mut self, text: &[u8], base: usize, (from, until): (usize, usize), is_last: bool) -> usize {
        let mut at = from;
        while at < text.len() && (is_last || at < until || text.len() - at > AHEAD) {
            let (atom, end) = atom::at(text, at);
            self.take(atom, (base + at, base + end));
            at = end;
            self.take_told(base + at);
        }
        if is_last {
            self.end_word();
            self.end_line(base + at);
            self.words.end_column(base + at, &mut |span, places| found_row(&mut self.found, span, places));
            self.clear_digits();
            self.keys.clear();
        }
        at
    }

    fn clear_digits(&mut self) {
        self.close();
        self.end_tail();
        self.closed = None;
        self.digits.clear();
        self.labelled.clear();
    }

    /// Takes a find of the scanner, of a text that is not read yet.
    fn tell(&mut self, hit: Hit) {
        self.told.push_back(hit);
    }

    fn take_told(&mut self, at: usize) {
        while let Some(hit) = self.told.front().copied().filter(|hit| hit.end <= at) {
            self.told.pop_front();
            found_at(&mut self.found, hit.layout, (hit.start, hit.end), hit.verdict);
        }
    }

    /// The next find that nothing can be added to any more, the text being read up to `at`.
    pub(super) fn next(&mut self, at: usize, is_last: bool) -> Option<Hit> {
        let first = self.found.front()?;
        (is_last || first.end <= self.live(at)).then(|| self.found.pop_front())?
    }

    /// Where the first find starts that waits for what may be added to it.
    fn first_found(&self) -> Option<usize> {
        self.found.front().map(|hit| hit.start)
    }

    /// Where what may still be part of a find starts.
    pub(super) fn live(&self, at: usize) -> usize {
        let told = self.told.front().map(|hit| hit.start);
        let open = [told, self.open.map(|open| open.span.0), self.tail.map(|tail| tail.0)];
        let rest = [
            self.digits.live(at),
            self.labelled.live(at),
            self.keys.live(at),
            self.word.start(at),
            self.words.live(at),
            self.streak.live(at),
        ];
        rest.into_iter().chain(open.into_iter().flatten()).fold(at, usize::min)
    }

    fn take(&mut self, atom: Atom, span: (usize, usize)) {
        match atom {
            Atom::Place(value) => self.place(value, span),
            Atom::Gap => self.end_word(),
            Atom::LabelEnd => {
                self.end_word();
                if self.word.last_digits() == 1 {
                    self.digits.forget_number();
                }
                if self.word.last_digits() > 0 {
                    self.labelled.forget_digit();
                }
            }
            Atom::LineEnd => {
                self.end_word();
                self.end_line(span.0);
            }
            Atom::GroupWord => {
                self.end_word();
                self.keys.clear();
                self.is_announced = true;
            }
            Atom::Word => {
                self.end_word();
                self.clear_digits();
                self.keys.clear();
                self.words.break_row(span.0, &mut |span, places| found_row(&mut self.found, span, places));
            }
        }
    }

    fn place(&mut self, value: u8, span: (usize, usize)) {
        let is_digit = value.is_ascii_digit();
        if is_digit {
            let is_first = !self.word.ends_in_digit();
            if is_first {
                self.end_letters();
            }
            self.digits.push(value, span, is_first);
            self.labelled.push(value, span, is_first);
        } else if self.word.ends_in_digit() {
            self.end_digits();
        }
        let is_key = is_key_character(value);
        if is_key {
            self.keys.push(value, span, !self.word.ends_in_key());
        } else {
            if self.word.ends_in_key() {
                self.end_key();
            }
            self.keys.clear();
        }
        self.word.push(value, span, is_key);
    }

    fn end_word(&mut self) {
        if self.word.is_empty() {
            return;
        }
        if self.word.ends_in_digit() {
            self.end_digits();
        } else {
            self.end_letters();
        }
        let is_key = self.word.ends_in_key() && self.end_key();
        let is_possible = self.is_possible();
        let Self { word, words, found, .. } = self;
        if is_key {
            words.forget_groups();
        } else if is_possible {
            words.push(word, &mut |span, places| found_row(found, span, places));
            if let Some(span) = words.key() {
                found_at(found, Layout::FiveByFive, span, Verdict::Impossible);
            }
        }
        self.word.end();
    }

    fn end_line(&mut self, at: usize) {
        self.words.end_line(at, &mut |span, places| found_row(&mut self.found, span, places));
    }

    /// Letters that were no label: no digits on both sides belong together.
    fn end_letters(&mut self) {
        if self.word.is_group_word() {
            self.is_announced = true;
        } else if !self.word.is_letter_of_block() {
            self.clear_digits();
            self.is_announced = false;
        }
    }

    fn end_digits(&mut self) {
        let width = self.word.last_digits();
        if core::mem::take(&mut self.is_announced) && width == 1 {
            self.digits.forget_number();
            self.labelled.forget_digit();
            return;
        }
        /// The longest first.
        const OF_DIGITS: [Layout; 5] =
            [Layout::NineBySeven, Layout::NineBySix, Layout::EightBySixAndTwo, Layout::EightBySix, Layout::SevenBySix];
        let mut open = self.open;
        for (layout, digits) in
            OF_DIGITS.into_iter().flat_map(|layout| [(layout, &self.digits), (layout, &self.labelled)])
        {
            if let Some((values, span)) = digits.last(layout.places())
                && open.is_none_or(|open| span.0 == open.span.0 && span.1 > open.span.1)
                && agree(layout, values)
                && (self.is_possible() || self.is_plausible(values))
            {
                open = Some(Open { layout, span });
            }
        }
        self.open = open;
        if open.is_some_and(|open| self.digits.since(open.span.0) >= Layout::NineBySix.places()) {
            self.close();
        } else if open.is_none() {
            self.look_behind(width);
        }
        if let Some((values, span)) = self.digits.last(width) {
            let agrees = DigitWord::read(values, 0, width.min(8)).is_some_and(|group| group.agrees(width.min(8)));
            if let Some((layout, span)) = self.streak.push(values, span, agrees) {
                found_at(&mut self.found, layout, span, Verdict::Plausible);
            }
        }
    }

    /// Nothing goes on behind the digits in which everything agrees.
    fn close(&mut self) {
        let Some(open @ Open { layout, span }) = self.open.take() else { return };
        if self.tail.is_some_and(|tail| tail.1 <= span.0) {
            self.end_tail();
        }
        self.tail = None;
        self.closed = Some(open);
        found_at(&mut self.found, layout, span, Verdict::Plausible);
        self.digits.forget_before(span.1);
        self.labelled.forget_before(span.1);
    }

    /// A group behind digits that agree, when it does so as well.
    fn look_behind(&mut self, width: usize) {
        if self.digits.since(0) > Layout::NineBySeven.places() {
            self.end_tail();
        }
        let Some(closed) = self.closed else { return };
        let is_next = self.digits.since(closed.span.1) == width && width == closed.layout.width(0);
        if !is_next {
            self.closed = None;
        } else if let Some((values, span)) = self.digits.last(width) {
            let agrees = DigitWord::read(values, 0, width).is_some_and(|group| group.agrees(width));
            self.tail = agrees.then_some(span);
            self.closed = None;
        }
    }

    fn end_tail(&mut self) {
        if let Some(tail) = self.tail.take().filter(|_| self.is_possible()) {
            found_at(&mut self.found, Layout::EightBySix, tail, Verdict::WellFormed);
        }
    }

    /// Looks whether characters of a key end here; whether they are one for certain.
    fn end_key(&mut self) -> bool {
        const WHOLE: usize = Layout::FiveByFive.places();
        /// The most characters of a run in which a key may be.
        const LONGEST: usize = 40;
        let has_letter = |values: &[u8]| values.iter().any(u8::is_ascii_alphabetic);
        if let Some((values, span)) = self.keys.last(WHOLE)
            && has_letter(values)
        {
            let verdict = self.scanner.kernel.look(values).verdict();
            // Whether a key with an N is one, its checksum says; of others only how it is cut.
            let is_old = || !values.contains(&b'N') && values.iter().any(u8::is_ascii_digit);
            let is_certain = verdict == Verdict::Plausible || (is_old() && self.keys.are_apart(WHOLE));
            if is_certain || self.is_possible() {
                found_at(&mut self.found, Layout::FiveByFive, span, verdict);
            }
            if is_certain {
                self.keys.clear();
                return true;
            }
        }
        if !self.is_possible() {
            return false;
        }
        let mut runs = self.keys.runs();
        let five = [runs.next(), runs.next(), runs.next(), runs.next(), runs.next()];
        if let [Some(last), rest @ ..] = &five {
            let values = self.keys.values(last.clone());
            let is_mixed = has_letter(values) && values.iter().any(u8::is_ascii_digit);
            if (WHOLE + 1..=LONGEST).contains(&last.len()) && is_mixed {
                found_at(&mut self.found, Layout::FiveByFive, self.keys.span(last.clone()), Verdict::Impossible);
            }
            if let [Some(fourth), Some(third), Some(second), Some(first)] = rest
                && [fourth, third, second].iter().all(|run| run.len() == 5)
                && first.len() >= 5
                && (5..WHOLE).contains(&last.len())
                && has_letter(self.keys.values(second.start..fourth.end))
            {
                let span = self.keys.span(first.end - 5..last.start + 5);
                if span.1 - span.0 <= places::SPAN {
                    found_at(&mut self.found, Layout::FiveByFive, span, Verdict::WellFormed);
                }
            }
        }
        false
    }

    fn is_possible(&self) -> bool {
        self.scanner.leniency == Leniency::Possible
    }

    fn is_plausible(&self, values: &[u8]) -> bool {
        self.scanner.kernel.look(values).verdict() == Verdict::Plausible
    }
}

/// Whether every group of these digits agrees with its check digit.
fn agree(layout: Layout, values: &[u8]) -> bool {
    let group = |index: usize| DigitWord::read(values, layout.start(index), layout.width(index));
    let agrees = |index: usize| group(index).is_some_and(|group| group.agrees(layout.width(index)));
    (0..layout.groups()).filter(|index| layout.has_check_digit(*index)).all(agrees)
}

fn found_row(found: &mut VecDeque<Hit>, span: (usize, usize), places: usize) {
    let layout = if places > 50 { Layout::NineBySix } else { Layout::EightBySix };
    found_at(found, layout, span, Verdict::WellFormed);
}

/// Adds a find. What overlaps it is one with it, as long as that is not longer than anything: the kind is that of the longer one.
fn found_at(found: &mut VecDeque<Hit>, layout: Layout, (start, end): (usize, usize), verdict: Verdict) {
    let mut hit = Hit { kind: layout.kind(), layout, start, end, verdict };
    while let Some(last) = found.back().copied().filter(|last| last.end > hit.start) {
        if hit.end.max(last.end) - last.start > LONGEST {
            hit.start = last.end;
            break;
        }
        // Of two kinds all places are hidden.
        let is_last = match (last.kind == hit.kind, last.kind) {
            (true, _) => last.end - last.start > hit.end - hit.start,
            (false, kind) => kind == Kind::ProductKey,
        };
        if is_last {
            (hit.kind, hit.layout, hit.verdict) = (last.kind, last.layout, last.verdict);
        }
        (hit.start, hit.end) = (hit.start.min(last.start), hit.end.max(last.end));
        found.pop_back();
    }
    if hit.start < hit.end {
        found.push_back(hit);
    }
}

/// The places of a find, each with where it is: its digits, or its letters and digits.
pub(super) fn places(kind: Kind, found: &[u8]) -> impl Iterator<Item = (u8, Range<usize>)> + '_ {
    let mut at = 0;
    core::iter::from_fn(move || {
        while at < found.len() {
            // Two digits behind a percent sign may be what they are.
            let is_percent = found[at] == b'%' && found[at + 1..].iter().take(2).all(u8::is_ascii_digit);
            let (atom, end) = if is_percent { (Atom::Gap, at + 1) } else { atom::at(found, at) };
            let start = core::mem::replace(&mut at, end);
            if let Atom::Place(value) = atom
                && (kind == Kind::ProductKey || value.is_ascii_digit())
            {
                return Some((value, start..end));
            }
        }
        None
    })
}
