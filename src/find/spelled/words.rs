//! Words and what they make together: a row that looks like an identifier, or groups of which each agrees.

/// How many bytes there may be from one group to the next, whatever they say.
const BETWEEN: usize = 64;
/// The places of a row that is taken for an identifier though it does not add up.
const OF_ROW: core::ops::RangeInclusive<usize> = 40..=70;
/// How many bytes a row may take.
const FAR: usize = 1024;
/// How many bytes there may be between two groups of a key, when nothing else is wrong; and whatever they say.
const NEAR: usize = 8;
const KEY_BETWEEN: usize = 40;
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
    /// How many letters there are at its end, and whether they are one of the words in front of a group so far.
    letters: usize,
    is_block: bool,
    is_group: bool,
    /// Whether the first of them is one that a block is called by.
    is_letter: bool,
}

impl Word {
    pub(super) fn is_empty(&self) -> bool {
        self.places == 0
    }

    pub(super) fn push(&mut self, value: u8, (start, end): (usize, usize), is_key: bool) {
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
            let (is_first, index) = (self.letters == 0, self.letters);
            self.is_block = (is_first || self.is_block) && b"BLOCK".get(index) == Some(&value);
            self.is_group = (is_first || self.is_group) && b"GROUP".get(index) == Some(&value);
            self.is_letter = is_first && matches!(value, b'A'..=b'H');
            self.letters += 1;
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

    pub(super) fn is_group_word(&self) -> bool {
        self.letters == 5 && (self.is_block || self.is_group)
    }

    /// Whether the letters at its end are none, or the one that a block is called by.
    pub(super) fn is_letter_of_block(&self) -> bool {
        self.places == 0 || self.letters == 0 || self.is_letter
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
#[derive(Default)]
pub(super) struct Words {
    line: Row,
    column: Row,
    /// The last words.
    last: [Seen; OF_KEY],
    /// The last words that are groups of a key, whatever is between them.
    groups: [Seen; OF_KEY],
}

/// A word in front.
#[derive(Clone, Copy, Default)]
struct Seen {
    start: usize,
    end: usize,
    places: usize,
    digits: usize,
    /// How many places no key has.
    wrong: usize,
}

#[derive(Default)]
struct Row {
    span: Option<(usize, usize)>,
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

    /// Whether it does at a place behind it, up to which nothing was told of it.
    fn looks_like_one(&self, at: usize) -> bool {
        let is_near = self.span.is_some_and(|(start, _)| start + FAR > at);
        is_near && OF_ROW.contains(&self.places) && (self.words <= 4 || self.groups * 10 >= self.words * 7)
    }

    fn end(&mut self, at: usize, found: &mut impl FnMut((usize, usize), usize)) {
        let row = core::mem::take(self);
        if let Some(span) = row.span.filter(|_| row.looks_like_one(at)) {
            found(span, row.places);
        }
    }
}

impl Words {
    pub(super) fn push(&mut self, word: &Word, found: &mut impl FnMut((usize, usize), usize)) {
        let Word { start, end, places, digits, wrong, .. } = *word;
        let seen = Seen { start, end, places, digits, wrong };
        self.last.rotate_left(1);
        self.last[OF_KEY - 1] = seen;
        if places == OF_KEY && wrong == 0 {
            self.groups.rotate_left(1);
            self.groups[OF_KEY - 1] = seen;
        }
        // The letter or the number of a group.
        if word.places == 1 || word.is_group_word() {
            return;
        }
        if !word.is_number() {
            self.break_row(word.end, found);
            return;
        }
        if self.column.span.is_some_and(|span| word.start - span.1 > BETWEEN) || self.column.places > *OF_ROW.end() {
            self.column.end(word.end, found);
        }
        self.line.push(word);
        self.column.push(word);
    }

    /// The last words belong to what was found.
    pub(super) fn forget_groups(&mut self) {
        self.last = Default::default();
        self.groups = Default::default();
    }

    /// Another word: what is in front of it is no row with what follows.
    pub(super) fn break_row(&mut self, at: usize, found: &mut impl FnMut((usize, usize), usize)) {
        self.line.end(at, found);
        self.column.end(at, found);
    }

    pub(super) fn end_line(&mut self, at: usize, found: &mut impl FnMut((usize, usize), usize)) {
        self.line.end(at, found);
        // A key with a wrong character is in one line.
        self.last = Default::default();
    }

    pub(super) fn end_column(&mut self, at: usize, found: &mut impl FnMut((usize, usize), usize)) {
        self.column.end(at, found);
    }

    /// Where the last words are that look like a key: in which a character or two are wrong, or with words between its groups.
    pub(super) fn key(&mut self) -> Option<(usize, usize)> {
        let sum = |words: &[Seen], of: fn(&Seen) -> usize| words.iter().map(of).sum::<usize>();
        let is_mixed = |words: &[Seen]| {
            let (places, digits) = (sum(words, |word| word.places), sum(words, |word| word.digits));
            digits > 0 && digits + OF_KEY <= places
        };
        let are_near = |words: &[Seen], most: usize| {
            words.windows(2).all(|pair| pair[0].places > 0 && pair[1].start.saturating_sub(pair[0].end) <= most)
        };
        let is_cut = self.last.iter().all(|word| (4..=6).contains(&word.places));
        let (places, wrong) = (sum(&self.last, |word| word.places), sum(&self.last, |word| word.wrong));
        let is_wrong = places != 25 || wrong > 0;
        let is_damaged = is_cut && is_wrong && (24..=26).contains(&places) && wrong <= 2 && are_near(&self.last, NEAR);
        let is_labelled =
            self.groups[OF_KEY - 1].end == self.last[OF_KEY - 1].end && are_near(&self.groups, KEY_BETWEEN);
        let words = match (is_damaged, is_labelled) {
            (_, true) => core::mem::take(&mut self.groups),
            (true, _) => self.last,
            _ => return None,
        };
        is_mixed(&words).then_some((words[0].start, words[OF_KEY - 1].end))
    }

    pub(super) fn live(&self, at: usize) -> usize {
        let rows = [&self.line, &self.column].into_iter().filter_map(|row| row.span.map(|span| span.0));
        let rows = rows.filter(|start| start + FAR > at).fold(at, usize::min);
        rows.min(front(&self.last, at, NEAR)).min(front(&self.groups, at, KEY_BETWEEN))
    }
}

/// Where the first of the last words starts that the next one may be a key with; `at` is how far the text was read.
fn front(words: &[Seen; OF_KEY], at: usize, most: usize) -> usize {
    // A word may have begun already, and be as long as a group in which each place is written as a number.
    const LONGEST: usize = 64;
    let (mut first, mut behind, mut gap) = (at, at, most + LONGEST);
    for word in words[1..].iter().rev().take_while(|word| word.places > 0 && (4..=6).contains(&word.places)) {
        if behind - word.end > gap {
            break;
        }
        (first, behind, gap) = (word.start, word.start, most);
    }
    first
}

/// Groups of one width, each of which agrees, whatever is between them.
#[derive(Default)]
pub(super) struct Streak {
    width: usize,
    starts: [usize; 9],
    count: usize,
    end: usize,
}

impl Streak {
    /// Takes a run of digits; the groups in front of it and it when they are as many as an identifier has.
    pub(super) fn push(
        &mut self,
        values: &[u8],
        (start, end): (usize, usize),
        agrees: bool,
    ) -> Option<(crate::Layout, (usize, usize))> {
        use crate::Layout;
        let width = values.len();
        if !matches!(width, 6 | 7) {
            return None;
        }
        if width != self.width || start.saturating_sub(self.end) > BETWEEN || !agrees {
            (self.width, self.count) = (width, 0);
        }
        self.end = end;
        if !agrees {
            return None;
        }
        self.starts[self.count] = start;
        self.count += 1;
        let (layout, groups) = match (width, self.count) {
            (6, 8) => (Layout::EightBySix, 8),
            (6, 9) => (Layout::NineBySix, 9),
            (7, 9) => (Layout::NineBySeven, 9),
            _ => return None,
        };
        let start = self.starts[self.count - groups];
        if groups == self.starts.len() {
            self.count = 0;
        }
        Some((layout, (start, end)))
    }

    pub(super) fn live(&self, at: usize) -> usize {
        if self.count == 0 || at.saturating_sub(self.end) > 2 * BETWEEN { at } else { self.starts[0] }
    }
}
