//! Words in a row that look like an identifier and do not add up.

use super::Span;
use super::finds::Finds;
use super::groups::BETWEEN;
use crate::id::layout::Layout;
use crate::id::verdict::Verdict;

/// The places of a row that is taken for an identifier though it does not add up.
const OF_ROW: core::ops::RangeInclusive<usize> = 40..=70;
/// How many bytes a row may take.
const FAR: usize = 1024;
/// How many bytes there may be between two groups of a key in which something is wrong.
const NEAR: usize = 16;
/// How many groups a key has.
const OF_KEY: usize = 5;

/// What is between two gaps: letters and digits.
#[derive(Default)]
pub(super) struct Word {
    start: usize,
    end: usize,
    places: usize,
    digits: usize,
    /// How many digits there are at its end.
    last_digits: usize,
    /// How many places no key has.
    wrong: usize,
    ends_in_key: bool,
    /// How many letters there are at its end.
    letters: usize,
    /// Whether the last letter is one that a block is called by.
    is_letter: bool,
}

impl Word {
    /// A word of letters.
    pub(super) fn of_letters((start, end): Span, wrong: usize, ends_in_key: bool) -> Self {
        Self { start, end, places: end - start, letters: end - start, wrong, ends_in_key, ..Self::default() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.places == 0
    }

    pub(super) fn push(&mut self, value: u8, (start, end): Span, is_key: bool) {
        if self.places == 0 {
            *self = Self { start, ..Self::default() };
        }
        self.end = end;
        self.places += 1;
        self.wrong += usize::from(!is_key);
        self.ends_in_key = is_key;
        if value.is_ascii_digit() {
            self.digits += 1;
            self.last_digits += 1;
            self.letters = 0;
        } else {
            self.last_digits = 0;
            self.letters += 1;
            self.is_letter = matches!(value, b'A'..=b'H');
        }
    }

    /// The next place begins another one; what is known of the last digits stays.
    pub(super) fn end(&mut self) {
        self.places = 0;
        self.ends_in_key = false;
    }

    pub(super) fn ends_in_digit(&self) -> bool {
        self.places > 0 && self.last_digits > 0
    }

    pub(super) fn ends_in_key(&self) -> bool {
        self.places > 0 && self.ends_in_key
    }

    pub(super) fn last_digits(&self) -> usize {
        self.last_digits
    }

    /// Whether a part of it is in no key; of the last word as well.
    pub(super) fn is_wrong(&self) -> bool {
        self.wrong > 0
    }

    /// Whether the letters at its end are none, or the one that a block is called by.
    pub(super) fn is_label(&self) -> bool {
        self.places == 0 || self.letters == 0 || (self.letters == 1 && self.is_letter)
    }

    pub(super) fn start(&self, at: usize) -> usize {
        if self.places == 0 { at } else { self.start }
    }

    /// Whether it may be a group of digits, one or two of which were misread.
    fn is_number(&self) -> bool {
        self.places == self.digits || (self.places >= 6 && self.places - self.digits <= 2)
    }
}

/// Words in a row.
pub(super) struct Words {
    line: Row,
    column: Row,
    /// Words as long as groups of a key, of which few places are wrong.
    damaged: Chain,
    /// Groups of a key, whatever is between them.
    groups: Chain,
}

impl Words {
    pub(super) fn new() -> Self {
        Self { line: Row::default(), column: Row::default(), damaged: Chain::new(NEAR), groups: Chain::new(BETWEEN) }
    }

    pub(super) fn push(&mut self, word: &Word, finds: &mut Finds) {
        self.push_group(word, finds);
        // The letter or the number of a group.
        if word.places == 1 {
            return;
        }
        if !word.is_number() {
            self.break_rows(word.end, finds);
            return;
        }
        if self.column.span.is_some_and(|span| word.start - span.1 > BETWEEN) || self.column.places > *OF_ROW.end() {
            self.column.end(word.end, finds);
        }
        self.line.push(word);
        self.column.push(word);
    }

    /// Looks whether a key ends here in which a character or two are wrong, or with words between its groups.
    fn push_group(&mut self, word: &Word, finds: &mut Finds) {
        let is_number = word.digits == word.places && word.places != OF_KEY;
        if !(4..=6).contains(&word.places) || word.wrong > 2 || is_number {
            self.damaged.clear();
            return;
        }
        self.damaged.push(word);
        let [places, wrong] = [self.damaged.sum(|word| word.places), self.damaged.sum(|word| word.wrong)];
        let is_damaged = (places != 25 || wrong > 0) && (24..=26).contains(&places) && wrong <= 2;
        if let Some(span) = self.damaged.whole().filter(|_| is_damaged) {
            finds.add(Layout::FiveByFive, span, Verdict::Impossible);
        }
        if word.places == OF_KEY && word.wrong == 0 {
            self.groups.push(word);
            if let Some(span) = self.groups.whole() {
                self.groups.clear();
                finds.add(Layout::FiveByFive, span, Verdict::Impossible);
            }
        }
    }

    /// The last words belong to what was found.
    pub(super) fn forget(&mut self) {
        self.line = Row::default();
        self.column = Row::default();
        self.damaged.clear();
        self.groups.clear();
    }

    /// Another word: what is in front of it is no row with what follows.
    pub(super) fn break_rows(&mut self, at: usize, finds: &mut Finds) {
        self.line.end(at, finds);
        self.column.end(at, finds);
    }

    pub(super) fn end_line(&mut self, at: usize, finds: &mut Finds) {
        self.line.end(at, finds);
        // Only whole groups of a key may continue on the next line, so that a log can be flushed line by line.
        if self.damaged.last().is_some_and(|word| word.places != OF_KEY || word.wrong > 1) {
            self.damaged.clear();
        }
    }

    /// Where the first word is that may still be part of a find.
    pub(super) fn live(&self, at: usize) -> usize {
        let rows = [&self.line, &self.column].into_iter().filter_map(|row| row.span.map(|span| span.0));
        let rows = rows.filter(|start| start + FAR > at).fold(at, usize::min);
        rows.min(self.damaged.live(at)).min(self.groups.live(at))
    }
}

/// Words that look like an identifier of digits when they end.
#[derive(Default)]
struct Row {
    span: Option<Span>,
    words: usize,
    places: usize,
    /// Words that are as long as groups.
    groups: usize,
}

impl Row {
    fn push(&mut self, word: &Word) {
        let start = self.span.map_or(word.start, |span| span.0);
        self.span = Some((start, word.end));
        self.words += 1;
        self.places += word.places;
        self.groups += usize::from((5..=8).contains(&word.places));
    }

    /// Whether it looks like an identifier, and the text is read up to `at`: what starts too far in front is shown already.
    fn is_one(&self, at: usize) -> bool {
        let is_near = self.span.is_some_and(|(start, _)| start + FAR > at);
        is_near && OF_ROW.contains(&self.places) && (self.words <= 4 || self.groups * 10 >= self.words * 7)
    }

    fn end(&mut self, at: usize, finds: &mut Finds) {
        let row = core::mem::take(self);
        if let Some(span) = row.span.filter(|_| row.is_one(at)) {
            finds.add_damaged(span, row.places);
        }
    }
}

/// The last words that are near each other, as many as a key has groups.
struct Chain {
    words: [Seen; OF_KEY],
    count: usize,
    /// How many bytes there may be between two words.
    gap: usize,
}

#[derive(Clone, Copy, Default)]
struct Seen {
    span: Span,
    places: usize,
    digits: usize,
    /// How many places no key has.
    wrong: usize,
}

impl Chain {
    fn new(gap: usize) -> Self {
        Self { words: Default::default(), count: 0, gap }
    }

    fn push(&mut self, word: &Word) {
        if self.last().is_some_and(|last| word.start - last.span.1 > self.gap) {
            self.clear();
        }
        if self.count == OF_KEY {
            self.words.rotate_left(1);
            self.count -= 1;
        }
        let Word { start, end, places, digits, wrong, .. } = *word;
        self.words[self.count] = Seen { span: (start, end), places, digits, wrong };
        self.count += 1;
    }

    fn clear(&mut self) {
        self.count = 0;
    }

    fn last(&self) -> Option<&Seen> {
        self.words[..self.count].last()
    }

    fn sum(&self, of: fn(&Seen) -> usize) -> usize {
        self.words[..self.count].iter().map(of).sum()
    }

    /// Where the words are, when they are as many as a key has groups, of letters and digits.
    fn whole(&self) -> Option<Span> {
        let [places, digits] = [self.sum(|word| word.places), self.sum(|word| word.digits)];
        let is_mixed = digits > 0 && digits + OF_KEY <= places;
        (self.count == OF_KEY && is_mixed).then(|| (self.words[0].span.0, self.words[OF_KEY - 1].span.1))
    }

    fn live(&self, at: usize) -> usize {
        /// The next word may have begun already, with each character written as an escape.
        const LONGEST: usize = 64;
        match self.last() {
            Some(last) if at <= last.span.1 + self.gap + LONGEST => self.words[self.count / OF_KEY].span.0,
            _ => at,
        }
    }
}
