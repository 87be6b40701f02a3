//! Identifiers in any spelling that [`check`](crate::check_as) takes, and in some that it does not: for whoever has to hide them.
//!
//! A text is read once, atom by atom. What may belong together is kept: digits, characters of keys, groups, words. Whatever one
//! of them recognises is found, and finds that overlap are merged.

pub(super) mod atom;
pub(super) mod digits;
mod finds;
mod groups;
mod keys;
pub(super) mod places;
mod stream;
mod words;
mod wrapped;

use alloc::collections::VecDeque;
use core::ops::Range;

use self::atom::Atom;
use self::digits::Digits;
pub(super) use self::finds::Finds;
use self::groups::Groups;
use self::keys::Keys;
use self::places::Begins;
pub(super) use self::stream::Spelled;
use self::words::{Word, Words};
use super::{Hit, Leniency, Scanner};
use crate::id::layout::Kind;
use crate::id::verdict::Verdict;
use crate::text::fold::is_key_character;

/// Start and end in the whole text.
type Span = (usize, usize);

/// A letter of another script, as a place that no identifier has.
const FOREIGN: u8 = b'?';

/// What the scanner says of places.
#[derive(Clone, Copy)]
struct Judge(Scanner);

impl Judge {
    fn is_lenient(self) -> bool {
        self.0.leniency == Leniency::Possible
    }

    fn verdict(self, values: &[u8]) -> Verdict {
        self.0.kernel.look(values).verdict()
    }

    fn is_plausible(self, values: &[u8]) -> bool {
        self.verdict(values) == Verdict::Plausible
    }
}

/// Reads a text and keeps what may be part of an identifier.
struct Reader {
    judge: Judge,
    digits: Digits,
    keys: Keys,
    groups: Groups,
    word: Word,
    words: Words,
    /// Whether a group word is in front.
    is_announced: bool,
    /// Whether a point is directly in front.
    is_fraction: bool,
    /// Whether a line has ended since the last digit.
    is_new_line: bool,
    /// Finds of the scanner that are not read yet.
    scanned: VecDeque<Hit>,
    finds: Finds,
}

impl Reader {
    fn new(scanner: Scanner) -> Self {
        Self {
            judge: Judge(scanner),
            digits: Digits::new(),
            keys: Keys::new(),
            groups: Groups::default(),
            word: Word::default(),
            words: Words::new(),
            is_announced: false,
            is_fraction: false,
            is_new_line: false,
            scanned: VecDeque::new(),
            finds: Finds::default(),
        }
    }

    /// Takes a find of the scanner, of a text that is not read yet.
    fn expect(&mut self, hit: Hit) {
        self.scanned.push_back(hit);
    }

    /// Takes the atom at `start..end`.
    fn take(&mut self, atom: Atom, (start, end): Span) {
        self.expire(start);
        match atom {
            Atom::Place(value) => self.place(value, (start, end)),
            Atom::Gap => self.end_word(),
            Atom::Point => {
                self.end_word();
                self.is_fraction = true;
            }
            Atom::Unread if self.word.is_empty() => {}
            // For digits and keys it separates; a word goes on after it.
            Atom::Unread => {
                self.end_runs();
                self.word.push_unread((start, end));
            }
            Atom::GroupWord => {
                self.end_word();
                self.keys.clear();
                self.is_announced = true;
            }
            Atom::LabelEnd => {
                self.end_word();
                self.digits.end_label(self.word.last_digits());
            }
            Atom::ListEnd => {
                self.end_word();
                self.digits.end_item(self.word.last_digits());
            }
            Atom::LineEnd => {
                self.end_word();
                self.words.end_line(start, &mut self.finds);
                self.is_new_line = true;
                // What ends an ordinary word does not continue on the next line, so that a log can be flushed line by line.
                if self.word.is_wrong() {
                    self.keys.clear();
                }
            }
            // Of something else or, in an ID, a byte that was damaged.
            Atom::Word if !self.word.is_empty() => self.place(FOREIGN, (start, end)),
            Atom::Word => {
                self.digits.clear(&mut self.finds);
                self.keys.clear();
                self.part_words(None, start);
                self.words.break_rows(start, &mut self.finds);
            }
        }
        self.take_scanned(end);
    }

    /// The text is read up to `at`: too far for some of what is kept.
    fn expire(&mut self, at: usize) {
        self.digits.expire(at, &mut self.finds);
        self.groups.expire(at, &mut self.finds);
    }

    fn take_scanned(&mut self, at: usize) {
        while let Some(hit) = self.scanned.front().copied().filter(|hit| hit.end <= at) {
            self.scanned.pop_front();
            self.finds.add(hit.layout, (hit.start, hit.end), hit.verdict);
        }
    }

    fn is_between_words(&self) -> bool {
        self.word.is_empty()
    }

    /// Takes an ordinary word at once: letters that are neither a group word nor a label, at least one of which no key contains.
    fn take_letters(&mut self, letters: &[u8], (start, end): Span) {
        self.expire(start);
        let is_key = |letter: &u8| is_key_character(letter.to_ascii_uppercase());
        let front = letters.iter().take_while(|letter| is_key(letter)).count();
        let back = letters.iter().rev().take_while(|letter| is_key(letter)).count();
        self.push_keys(&letters[..front], start);
        self.keys.clear();
        self.digits.clear(&mut self.finds);
        self.is_announced = false;
        let key = self.push_keys(&letters[letters.len() - back..], end - back);
        let wrong = letters.iter().filter(|letter| !is_key(letter)).count();
        self.word = Word::of_letters((start, end), wrong, back > 0);
        self.end_word_of(key);
        self.take_scanned(end);
    }

    /// Takes letters of a key that are a run; where the key is that they end for certain.
    fn push_keys(&mut self, letters: &[u8], start: usize) -> Option<Span> {
        for (index, letter) in letters.iter().enumerate() {
            self.keys.push(letter.to_ascii_uppercase(), (start + index, start + index + 1), index == 0);
        }
        if letters.is_empty() { None } else { self.keys.end_run(self.judge, &mut self.finds) }
    }

    /// The text ends at `at`.
    fn end(&mut self, at: usize) {
        self.end_word();
        self.digits.clear(&mut self.finds);
        self.part_words(None, at);
        self.words.end_line(at, &mut self.finds);
        self.words.break_rows(at, &mut self.finds);
        self.groups.clear(&mut self.finds);
        self.keys.clear();
    }

    fn place(&mut self, value: u8, span: Span) {
        if value.is_ascii_digit() {
            let is_first = !self.word.ends_in_digit();
            if is_first {
                self.end_letters();
            }
            let begins = match (is_first, core::mem::take(&mut self.is_new_line)) {
                (false, _) => Begins::Nothing,
                (true, false) => Begins::Run,
                (true, true) => Begins::Line,
            };
            self.digits.push(value, span, begins);
        } else if self.word.ends_in_digit() {
            self.end_digits();
        }
        let is_key = is_key_character(value);
        if is_key {
            self.keys.push(value, span, !self.word.ends_in_key());
        } else {
            if self.word.ends_in_key() {
                self.keys.end_run(self.judge, &mut self.finds);
            }
            self.keys.clear();
        }
        self.word.push(value, span, is_key);
        if self.judge.is_lenient()
            && let Some(run) = self.word.long_run()
        {
            self.finds.add_damaged(run, self.word.last_digits());
            self.word.cut_run();
        }
    }

    fn end_word(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let key = self.end_runs();
        self.end_word_of(key);
    }

    /// The digits or the letters end with which the word ends; where the key is that ends with them.
    fn end_runs(&mut self) -> Option<Span> {
        let ends_digits = self.word.ends_in_digit() && self.end_digits();
        if ends_digits {
            // Nothing of an identifier is part of another one.
            self.keys.clear();
        }
        if !self.word.ends_in_digit() {
            self.end_letters();
        }
        let key = if self.word.ends_in_key() { self.keys.end_run(self.judge, &mut self.finds) } else { None };
        if key.is_some() {
            self.digits.clear(&mut self.finds);
        }
        key
    }

    /// The word ends, and this key with it.
    fn end_word_of(&mut self, key: Option<Span>) {
        let is_part = self.part_words(key, self.word.last_end());
        if !is_part && self.judge.is_lenient() {
            self.words.push(&self.word, &mut self.finds);
        }
        self.word.end();
    }

    /// Words of what was found are no part of a row; whether the last one is such a word.
    fn part_words(&mut self, key: Option<Span>, at: usize) -> bool {
        let found = [self.digits.take_whole(), key].into_iter().flatten();
        found.fold(false, |is_part, span| {
            self.words.part(span, at, &mut self.finds);
            is_part || span.1 > self.word.start(at)
        })
    }

    /// Letters that are no label: digits in front of them do not belong together with those that follow.
    fn end_letters(&mut self) {
        if !self.word.is_label() {
            self.digits.clear(&mut self.finds);
            self.is_announced = false;
        }
    }

    fn end_digits(&mut self) -> bool {
        let width = self.word.last_digits();
        let is_fraction = core::mem::take(&mut self.is_fraction) && self.digits.is_fraction();
        match (core::mem::take(&mut self.is_announced), width) {
            (true, 1) => {
                self.digits.forget_number();
                // It is not the label of what follows once more.
                self.word.forget_digits();
                return false;
            }
            // The number is glued to its group.
            (true, 7 | 8) => self.digits.unglue_label(width),
            _ => {}
        }
        // What ends an identifier is forgotten.
        if let Some((values, span)) = self.digits.last(width) {
            self.groups.push(values, span, is_fraction, self.judge, &mut self.finds);
        }
        self.digits.end_run(self.judge, &mut self.finds)
    }

    /// Where the first place is that may still be part of a find, the text being read up to `at`.
    fn live(&self, at: usize) -> usize {
        let parts = [
            self.digits.live(at),
            self.keys.live(at),
            self.groups.live(at),
            self.word.start(at),
            self.words.live(at),
            self.scanned.front().map_or(at, |hit| hit.start),
        ];
        parts.into_iter().fold(at, usize::min)
    }
}

/// Whether a percent sign is one, or may be: two digits after it may be those of the identifier, and a single byte that is not
/// ASCII is no character.
fn is_percent(found: &[u8], at: usize) -> bool {
    const LENGTH: usize = 3;
    let is_sign = |at: Option<usize>| at.and_then(|at| found.get(at)) == Some(&b'%');
    let are_digits = || found[at + 1..].iter().take(2).all(u8::is_ascii_digit);
    let is_high = || found.get(at + 1).is_some_and(|byte| matches!(byte, b'8' | b'9' | b'A'..=b'F' | b'a'..=b'f'));
    is_sign(Some(at))
        && (are_digits() || (is_high() && !is_sign(Some(at + LENGTH)) && !is_sign(at.checked_sub(LENGTH))))
}

/// The places of a find, each with where it is: its digits, or its letters and digits.
pub(super) fn places(kind: Kind, found: &[u8]) -> impl Iterator<Item = (u8, Range<usize>)> + '_ {
    places_by(kind, found, is_percent)
}

/// The same, as they are read: with nothing besides that may be one.
pub(super) fn places_read(kind: Kind, found: &[u8]) -> impl Iterator<Item = (u8, Range<usize>)> + '_ {
    places_by(kind, found, |_, _| false)
}

/// Places; a percent sign is one where this is so, and else the beginning of an escape.
fn places_by(
    kind: Kind,
    found: &[u8],
    is_percent: impl Fn(&[u8], usize) -> bool,
) -> impl Iterator<Item = (u8, Range<usize>)> {
    let mut at = 0;
    core::iter::from_fn(move || {
        while at < found.len() {
            let (atom, end) = if is_percent(found, at) { (Atom::Gap, at + 1) } else { atom::at(found, at) };
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
