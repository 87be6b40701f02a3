//! Where in a text an identifier may be that is not spelled in a canonical way: what has to be swept.
//!
//! ```text
//! blocks of 64 bytes ─► those with words as groups are ─► read from one ordinary word to the next ─► what adds up ─► swept
//! ```
//!
//! A sweep reads every character with care and takes a hundred times as long as a scanner. The gate lets through whatever
//! [`regular`](super::regular) takes of what a sweep finds, and little else.

use core::ops::Range;

use super::Scanner;
use super::judge::is_old_key;
use super::search::HORIZON;
use super::spelled::atom::{self, Atom};
use super::spelled::digits::{LAYOUTS, disagreeing, group_agrees};
use super::spelled::places::{Begins, Places};
use crate::fast::sieve::{BLOCK, WIDE};
use crate::id::layout::{Layout, MOST_GROUPS};
use crate::id::verdict::Verdict;
use crate::text::fold::is_key_character;
use crate::text::grammar::core::group_word_length;

/// How many bytes an identifier may take that is reported.
pub(super) const LONGEST: usize = 1536;
/// How many bytes there may be between two places of it.
pub(super) const GAP: usize = 24;

/// How many signs of full-width characters there are at least.
const MOST_SIGNS: usize = 4;

/// Finds out where in a text it is worth to sweep.
#[derive(Debug)]
pub struct Gate {
    scanner: Scanner,
    /// The first byte of the text that no block was looked for at.
    next: usize,
    reader: Reader,
}

impl Gate {
    /// How many bytes behind what is looked at have to be known.
    pub const AHEAD: usize = LONGEST + 2 * BLOCK;

    /// One that looks for what adds up.
    pub fn new(scanner: Scanner) -> Self {
        Self { scanner, next: 0, reader: Reader::default() }
    }

    /// Looks on, up to `until`; `sink` gets the places between which something may be.
    ///
    /// The window is a part of the text that starts at `base` and ends [`AHEAD`](Self::AHEAD) bytes behind `until`, or with the
    /// text; of what was looked at before it holds as much.
    pub fn pass(&mut self, window: &[u8], base: usize, until: usize, sink: &mut impl FnMut(Range<usize>)) {
        let end = (until - base).min(window.len());
        let mut from = self.next.max(base) - base;
        while from < end
            && let Some(block) = self.scanner.kernel.next_loose(&window[..end], from)
        {
            if is_narrowed(&window[block..(block + BLOCK).min(end)]) {
                sink(base + block..base + (block + BLOCK).min(end));
            }
            self.read(window, base, block, sink);
            from = (block + BLOCK).min(end);
        }
        self.next = self.next.max(base + end);
    }

    /// Reads around a block.
    fn read(&mut self, window: &[u8], base: usize, block: usize, sink: &mut impl FnMut(Range<usize>)) {
        // What was read is not looked through again, so that time is linear.
        let read = self.reader.at.max(base) - base;
        let end = end_around(window, (block + BLOCK).max(read).min(window.len()), block + BLOCK + LONGEST);
        if read < block {
            let start = start_around(window, block, read);
            if start > read {
                self.reader.begin(base + start);
            }
        }
        while self.reader.at < base + end {
            let at = self.reader.at - base;
            let (atom, next) = atom::at(window, at);
            self.reader.at = base + next;
            let found = self.reader.take(&self.scanner, atom, (base + at, base + next));
            found.into_iter().filter(|found| !self.is_canonical(window, base, found)).for_each(&mut *sink);
        }
        let found = self.reader.end_word(&self.scanner);
        found.into_iter().filter(|found| !self.is_canonical(window, base, found)).for_each(&mut *sink);
    }
}

impl Gate {
    /// Whether a scanner finds it, or a part of it: then there is nothing else to be found.
    fn is_canonical(&self, window: &[u8], base: usize, found: &Range<usize>) -> bool {
        let (start, end) = (found.start - base, found.end - base);
        let around = start.saturating_sub(HORIZON)..window.len().min(end + HORIZON);
        let mut hits = self.scanner.find(&window[around.clone()]);
        hits.any(|hit| around.start + hit.start < end && start < around.start + hit.end)
    }
}

/// Whether there are signs of full-width characters that cannot be read here, because the text is of one byte for each character.
fn is_narrowed(block: &[u8]) -> bool {
    if block.is_ascii() {
        return false;
    }
    let is_sign = |pair: &&[u8]| pair[0] == WIDE && !matches!(pair[1], 0xBC | 0xBD);
    block.windows(2).filter(is_sign).count() >= MOST_SIGNS
}

/// Where the text around a place starts in which an identifier may be.
fn start_around(text: &[u8], at: usize, floor: usize) -> usize {
    let floor = at.saturating_sub(LONGEST).max(floor);
    let mut end = at;
    while let Some(word) = text[floor..end].iter().rposition(u8::is_ascii_alphabetic) {
        let word_end = floor + word + 1;
        let start = text[floor..word_end]
            .iter()
            .rposition(|byte| !byte.is_ascii_alphabetic())
            .map_or(floor, |at| floor + at + 1);
        // Of a word that goes on at the place only a part is seen.
        if word_end < at && start > floor && is_ordinary(text, start..word_end) {
            return start;
        }
        end = start;
    }
    floor
}

/// Where it ends.
fn end_around(text: &[u8], at: usize, most: usize) -> usize {
    let ceiling = text.len().min(most.max(at));
    let mut from = at;
    while let Some(word) = text[from..ceiling].iter().position(u8::is_ascii_alphabetic) {
        let start = from + word;
        let length = text[start..ceiling].iter().position(|byte| !byte.is_ascii_alphabetic());
        let Some(end) = length.map(|length| start + length) else { break };
        if start > at && is_ordinary(text, start..end) {
            return end;
        }
        from = end;
    }
    ceiling
}

/// Whether a word is in no identifier that is reported: neither a group, nor the word in front of one, nor part of an escape or a tag.
pub(super) fn is_ordinary(text: &[u8], word: Range<usize>) -> bool {
    const SHORT: usize = 4;
    let letters = &text[word.clone()];
    let is_key = |letter: &u8| is_key_character(letter.to_ascii_uppercase());
    let leads = &text[word.start.saturating_sub(GAP)..word.start];
    letters.len() >= SHORT
        && !letters.iter().all(is_key)
        && !text.get(word.end).is_some_and(u8::is_ascii_digit)
        && !leads.iter().any(|byte| matches!(byte, b'<' | b'\\' | b'&'))
        && group_word_length(letters).is_none()
}

/// Whether there is an ordinary word in it.
pub(super) fn has_ordinary(text: &[u8]) -> bool {
    let mut at = 0;
    while let Some(start) = text[at..].iter().position(u8::is_ascii_alphabetic).map(|start| at + start) {
        let end =
            text[start..].iter().position(|byte| !byte.is_ascii_alphabetic()).map_or(text.len(), |end| start + end);
        if is_ordinary(text, start..end) {
            return true;
        }
        at = end;
    }
    false
}

/// Reads places and remembers the last ones; forgets them wherever a sweep does, or later.
#[derive(Debug)]
struct Reader {
    at: usize,
    digits: Places,
    /// The same without the number of each group.
    labelled: Places,
    keys: Places,
    /// Whether there are fewer of those.
    is_labelled: bool,
    /// Whether a group word is in front.
    is_announced: bool,
    /// Groups of one width that agree, one after the other.
    groups: Groups,
    /// The digits at the end of the word, and the letters.
    run: usize,
    letters: usize,
    ends_in_key: bool,
}

#[derive(Debug, Default)]
struct Groups {
    width: usize,
    count: usize,
    start: usize,
    end: usize,
}

impl Default for Reader {
    fn default() -> Self {
        let digits = || Places::new(Layout::NineBySeven.places() + MOST_GROUPS);
        Self {
            at: 0,
            digits: digits(),
            labelled: digits(),
            keys: Places::new(Layout::FiveByFive.places()),
            is_labelled: false,
            is_announced: false,
            groups: Groups::default(),
            run: 0,
            letters: 0,
            ends_in_key: false,
        }
    }
}

impl Reader {
    /// Begins anew at a place; nothing is written that is not read again before.
    fn begin(&mut self, at: usize) {
        self.at = at;
        self.clear_digits();
        self.keys.clear();
        self.groups.count = 0;
        (self.run, self.letters) = (0, 0);
        (self.is_announced, self.ends_in_key) = (false, false);
    }

    fn take(&mut self, scanner: &Scanner, atom: Atom, (start, end): (usize, usize)) -> Option<Range<usize>> {
        match atom {
            Atom::Place(value) => self.place(scanner, value, (start, end)),
            Atom::Word => {
                let found = self.end_word(scanner);
                self.clear_digits();
                self.keys.clear();
                found
            }
            Atom::GroupWord => {
                let found = self.end_word(scanner);
                self.keys.clear();
                self.is_announced = true;
                found
            }
            Atom::LabelEnd | Atom::ListEnd => {
                let is_number = self.run == 1;
                let found = self.end_word(scanner);
                if is_number {
                    self.forget_number();
                }
                found
            }
            Atom::Gap | Atom::LineEnd | Atom::Point | Atom::Unread => self.end_word(scanner),
        }
    }

    fn place(&mut self, scanner: &Scanner, value: u8, span: (usize, usize)) -> Option<Range<usize>> {
        let mut found = None;
        if value.is_ascii_digit() {
            if is_far(&self.digits, span.0) {
                self.clear_digits();
            }
            let begins = begins(self.run == 0);
            self.digits.push(value, span, begins);
            self.labelled.push(value, span, begins);
            self.run += 1;
            self.letters = 0;
        } else {
            found = self.end_digits(scanner);
            self.letters += 1;
            if self.letters > 1 || !matches!(value, b'A'..=b'H') {
                self.clear_digits();
            }
        }
        if is_key_character(value) {
            if is_far(&self.keys, span.0) {
                self.keys.clear();
            }
            self.keys.push(value, span, begins(!self.ends_in_key));
            self.ends_in_key = true;
            found
        } else {
            let key = self.end_keys(scanner);
            self.keys.clear();
            found.or(key)
        }
    }

    fn clear_digits(&mut self) {
        self.digits.clear();
        self.labelled.clear();
        self.is_labelled = false;
    }

    /// The last digit is the number of a group.
    fn forget_number(&mut self) {
        self.labelled.forget_number();
        self.is_labelled = true;
    }

    fn end_word(&mut self, scanner: &Scanner) -> Option<Range<usize>> {
        self.letters = 0;
        let digits = self.end_digits(scanner);
        let key = self.end_keys(scanner);
        digits.or(key)
    }

    /// A run of digits ends; what ends with it when all its groups agree.
    fn end_digits(&mut self, scanner: &Scanner) -> Option<Range<usize>> {
        let run = core::mem::take(&mut self.run);
        if run == 0 {
            return None;
        }
        if matches!(run, 6 | 7)
            && let Some((values, span)) = self.digits.last(run)
        {
            self.groups.push(values, span);
            if self.groups.count >= 8 {
                return Some(self.groups.start..self.groups.end);
            }
        }
        let found = identifier(scanner, &self.digits);
        let found = found.or_else(|| if self.is_labelled { identifier(scanner, &self.labelled) } else { None });
        if core::mem::take(&mut self.is_announced) && run == 1 {
            self.forget_number();
        }
        found
    }

    /// A run of key characters ends; the key that ends with it when it is one.
    fn end_keys(&mut self, scanner: &Scanner) -> Option<Range<usize>> {
        if !core::mem::take(&mut self.ends_in_key) {
            return None;
        }
        let (values, span) = self.keys.last(Layout::FiveByFive.places())?;
        let seen = scanner.kernel.look(values);
        let is_key = seen.verdict() == Verdict::Plausible || is_old_key(seen, values);
        is_key.then_some(span.0..span.1)
    }
}

/// Whether there is too much between the last place and one that starts here.
fn is_far(places: &Places, start: usize) -> bool {
    places.end().is_some_and(|end| start > end + GAP)
}

const fn begins(is_first: bool) -> Begins {
    if is_first { Begins::Run } else { Begins::Nothing }
}

/// The identifier that the last digits are when all its groups agree.
fn identifier(scanner: &Scanner, digits: &Places) -> Option<Range<usize>> {
    LAYOUTS.iter().find_map(|layout| {
        let (values, span) = digits.last(layout.places())?;
        let agrees = disagreeing(*layout, values) == 0 && scanner.kernel.look(values).verdict() == Verdict::Plausible;
        agrees.then_some(span.0..span.1)
    })
}

impl Groups {
    fn push(&mut self, values: &[u8], (start, end): (usize, usize)) {
        let goes_on = self.width == values.len() && start <= self.end + GAP && self.end + LONGEST > start;
        if !group_agrees(values) {
            self.count = 0;
            return;
        }
        if !goes_on || self.count == 0 {
            (self.width, self.count, self.start) = (values.len(), 0, start);
        }
        self.count += 1;
        self.end = end;
    }
}
