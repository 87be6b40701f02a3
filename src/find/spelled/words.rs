//! Words in a row that look like an identifier and do not add up.

use alloc::collections::VecDeque;

use super::Span;
use super::finds::Finds;
use super::groups::BETWEEN;
use super::wrapped::Wrapped;
use crate::id::layout::{Layout, MOST_GROUPS};
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
    /// How many digits there are at its end, and where they start.
    last_digits: usize,
    digits_start: usize,
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
            if self.last_digits == 0 {
                self.digits_start = start;
            }
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

    /// Takes a place that could not be read.
    pub(super) fn push_unread(&mut self, (_, end): Span) {
        self.end = end;
        self.places += 1;
        self.wrong += 1;
        (self.last_digits, self.letters, self.ends_in_key) = (0, 0, false);
    }

    /// The digits at its end are a number that is forgotten.
    pub(super) fn forget_digits(&mut self) {
        self.last_digits = 0;
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

    /// Where it ends; where the last word ended as well.
    pub(super) fn last_end(&self) -> usize {
        self.end
    }

    /// Whether a part of it is in no key; of the last word as well.
    pub(super) fn is_wrong(&self) -> bool {
        self.wrong > 0
    }

    /// Whether the letters at its end are none, or the one that a block is called by.
    pub(super) fn is_label(&self) -> bool {
        self.places == 0 || self.letters == 0 || (self.letters == 1 && self.is_letter)
    }

    /// Where it starts, as long as it may be part of a row, or where its last digits do.
    pub(super) fn start(&self, at: usize) -> usize {
        match self.long_run() {
            _ if self.places == 0 => at,
            // More digits may make a row of it, which then takes in what is glued in front of them.
            _ if self.start + FAR > at => self.start,
            Some((start, _)) => start,
            None => at,
        }
    }

    /// The digits at its end when they are as many as an identifier has, or more: with something glued to them, or two in one.
    pub(super) fn long_run(&self) -> Option<Span> {
        (self.last_digits >= *OF_ROW.start()).then_some((self.digits_start, self.end))
    }

    /// Takes digits that have come so far for a part of a longer run.
    pub(super) fn cut_run(&mut self) {
        if self.end - self.digits_start > FAR {
            self.digits_start = self.end;
        }
    }

    /// Whether it may be digits, a few of which were misread.
    fn is_number(&self) -> bool {
        /// Digits that are enough for a word glued to them not to count.
        const MANY: usize = 12;
        let most = if self.digits >= MANY { self.places / 4 } else { self.places / 8 };
        self.places == self.digits || (self.places >= 6 && self.places - self.digits <= most.max(2))
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
    /// Where the last run ends that has as many digits as an identifier, with all groups that are joined to it.
    long_end: Option<usize>,
    wrapped: Wrapped,
}

impl Words {
    pub(super) fn new() -> Self {
        Self {
            line: Row::default(),
            column: Row::default(),
            damaged: Chain::new(NEAR),
            groups: Chain::new(BETWEEN),
            long_end: None,
            wrapped: Wrapped::default(),
        }
    }

    pub(super) fn push(&mut self, word: &Word, finds: &mut Finds) {
        self.push_group(word, finds);
        if word.digits == word.places {
            self.wrapped.push((word.start, word.end), word.places);
        }
        // The letter or the number of a group.
        if word.places == 1 {
            return;
        }
        if !word.is_number() {
            self.break_rows(word.end, finds);
            return;
        }
        if let Some(run) = word.long_run() {
            self.part(run, word.end, finds);
            self.long_end = Some(word.end);
            return;
        }
        if self.is_joined_to_long(word) {
            // The groups of an identifier that lost its first separators, or the beginning of the next one.
            self.part((word.start, word.end), word.end, finds);
            finds.add_damaged((word.start, word.end), word.places);
            self.long_end = Some(word.end);
            return;
        }
        if self.column.last_end().is_some_and(|end| word.start - end > BETWEEN) {
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
        if let Some(span) = self.damaged.four() {
            finds.add(Layout::FiveByFive, span, Verdict::Incomplete);
        }
        if word.places == OF_KEY && word.wrong == 0 {
            self.groups.push(word);
            if let Some(span) = self.groups.whole() {
                self.groups.clear();
                finds.add(Layout::FiveByFive, span, Verdict::Impossible);
            }
        }
    }

    /// Whether a word is a group behind a run with as many digits as an identifier, and joined to it.
    fn is_joined_to_long(&self, word: &Word) -> bool {
        /// A space, a dash and a space.
        const JOINT: usize = 3;
        let is_group = word.digits == word.places && (5..=8).contains(&word.places);
        is_group && self.long_end.is_some_and(|end| word.start >= end && word.start - end <= JOINT)
    }

    /// An identifier was found, the text being read up to `at`.
    pub(super) fn part(&mut self, found: Span, at: usize, finds: &mut Finds) {
        self.line.part(found, at, finds);
        self.column.part(found, at, finds);
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
        self.wrapped.end_line(at, FAR, finds);
        // Only whole groups of a key may continue on the next line, so that a log can be flushed line by line.
        if self.damaged.last().is_some_and(|word| word.places != OF_KEY || word.wrong > 1) {
            self.damaged.clear();
        }
    }

    /// Where the first word is that may still be part of a find.
    pub(super) fn live(&self, at: usize) -> usize {
        let rows = [&self.line, &self.column].into_iter().filter_map(Row::start).chain(self.wrapped.start());
        let rows = rows.filter(|start| start + FAR > at).fold(at, usize::min);
        rows.min(self.damaged.live(at)).min(self.groups.live(at))
    }
}

/// Words that look like an identifier of digits when they end.
#[derive(Default)]
struct Row {
    words: VecDeque<(Span, usize)>,
    /// Whether there are more than two identifiers have.
    is_list: bool,
}

impl Row {
    fn push(&mut self, word: &Word) {
        /// Those of two identifiers, and as many numbers beside them.
        const MOST: usize = 4 * MOST_GROUPS;
        if self.words.len() == MOST {
            self.words.pop_front();
            self.is_list = true;
        }
        self.words.push_back(((word.start, word.end), word.places));
    }

    fn places(&self) -> usize {
        self.words.iter().map(|(_, places)| places).sum()
    }

    fn start(&self) -> Option<usize> {
        self.words.front().map(|(span, _)| span.0)
    }

    fn last_end(&self) -> Option<usize> {
        self.words.back().map(|(span, _)| span.1)
    }

    /// Whether it looks like an identifier, and the text is read up to `at`: what starts too far in front is shown already.
    fn is_one(&self, at: usize) -> bool {
        let is_near = self.start().is_some_and(|start| start + FAR > at);
        let groups = self.words.iter().filter(|(_, places)| (5..=8).contains(places)).count();
        is_near
            && !self.is_list
            && OF_ROW.contains(&self.places())
            && (self.words.len() <= 4 || groups * 10 >= self.words.len() * 7)
    }

    fn end(&mut self, at: usize, finds: &mut Finds) {
        let row = core::mem::take(self);
        if let (Some(start), Some(end)) = (row.start(), row.last_end())
            && row.is_one(at)
        {
            finds.add_damaged((start, end), row.places());
        }
    }

    /// An identifier was found: what is in front of it ends there, and what follows begins anew.
    ///
    /// Fewer digits than a confirmation ID of today are more likely the rest of a damaged identifier.
    fn part(&mut self, (start, end): Span, at: usize, finds: &mut Finds) {
        let found = self.words.iter().filter(|(span, _)| start <= span.0 && span.1 <= end);
        if found.map(|(_, places)| places).sum::<usize>() < Layout::EightBySix.places() && self.is_one(at) {
            self.end(at, finds);
            return;
        }
        let after = self.words.iter().filter(|(span, _)| span.0 >= end).copied().collect();
        self.words.retain(|(span, _)| span.1 <= start);
        self.end(at, finds);
        self.words = after;
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

    /// Where the last four words are when they are groups of a key, of which one is missing: whoever guesses it has the key.
    fn four(&self) -> Option<Span> {
        const FOUR: usize = 4;
        /// As far as the asterisks of a group and what joins them.
        const TIGHT: usize = 7;
        let four = &self.words[self.count.checked_sub(FOUR)?..self.count];
        let are_groups = four.iter().all(|word| word.places == OF_KEY && word.wrong == 0);
        let are_tight = four.windows(2).all(|two| two[1].span.0 - two[0].span.1 <= TIGHT);
        let digits: usize = four.iter().map(|word| word.digits).sum();
        let is_mixed = digits > 0 && digits + FOUR <= FOUR * OF_KEY;
        (are_groups && are_tight && is_mixed).then(|| (four[0].span.0, four[FOUR - 1].span.1))
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
