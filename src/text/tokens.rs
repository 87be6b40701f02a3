//! A text cut into tokens, once: what each character means, whichever identifier the text turns out to be.

use zeroize::Zeroize as _;

use super::fold::{self, Meaning, meaning};
use super::grammar;
use super::span::Span;
use crate::id::layout::Kind;

/// A well-formed text has at most 63 digits, as many gaps, nine labels and a caption: fewer than 320 tokens.
const CAPACITY: usize = 384;
/// A caption begins within this many tokens; what follows farther on is part of a sentence.
const FARTHEST_CAPTION: usize = 64;
/// Fewer mask signs are bullets.
const FEWEST_MASKS: usize = 4;

/// The class of a token; a digit is its own class, 0–9, and a letter its upper-case ASCII byte.
pub(crate) mod class {
    /// The B or G of a word in front of a group: `block` or `group`.
    pub(crate) const BLOCK_WORD: u8 = b'b';
    pub(crate) const GROUP_WORD: u8 = b'g';
    /// The first character of ブロック or グループ.
    pub(crate) const KANA_WORD: u8 = b'^';
    /// One or more separators.
    pub(crate) const GAP: u8 = b' ';
    pub(crate) const LABEL_END: u8 = b':';
    /// Stands for a hidden character.
    pub(crate) const MASK: u8 = b'*';
    /// Stands for a character that could not be read.
    pub(crate) const UNREADABLE: u8 = b'?';
    pub(crate) const OTHER: u8 = b'.';
    /// Added to the number in a circle.
    pub(crate) const CIRCLED: u8 = 0xC0;
}

/// Class by ASCII character.
static ASCII: [u8; 128] = {
    let mut classes = [0; 128];
    let mut byte = 0;
    while byte < classes.len() {
        classes[byte] = class_of(byte as u8 as char);
        byte += 1;
    }
    classes
};

/// Full-width digits and letters: U+FF00 to U+FF3F.
static FULL_WIDTH: [u8; 64] = {
    let mut classes = [0; 64];
    let mut index = 0;
    while index < classes.len() {
        classes[index] = match char::from_u32(0xFF00 + index as u32) {
            Some(character) => class_of(character),
            None => class::OTHER,
        };
        index += 1;
    }
    classes
};

/// The tokens of a text, in order. Together they cover it; separators that follow each other are one token.
///
/// Of a text longer than any identifier only the beginning is kept; [`rest`](Self::rest) is what follows.
pub(crate) struct Tokens<'a> {
    text: &'a str,
    classes: [u8; CAPACITY],
    /// Where each token starts; one more for the end of the last.
    starts: [u32; CAPACITY + 1],
    count: usize,
    summary: Summary,
}

/// What the lexer counts on its way.
#[derive(Clone, Copy, Default)]
struct Summary {
    caption: Option<Caption>,
    digits: usize,
    letters: usize,
    /// Ends of labels, numbers in circles, words in front of a group: without any of them a digit is no label.
    label_marks: usize,
    masks: usize,
    /// The first and the last token that a careful person would not type, whatever the identifier.
    unusual: Option<(u16, u16)>,
}

/// A caption, such as `Installation ID:`, as a range of tokens.
#[derive(Clone, Copy)]
pub(crate) struct Caption {
    pub(crate) kind: Kind,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl<'a> Tokens<'a> {
    /// Reads a text.
    pub(crate) fn of(text: &'a str) -> Self {
        #[cfg(test)]
        counter::count();
        let mut tokens =
            Self { text, classes: [0; CAPACITY], starts: [0; CAPACITY + 1], count: 0, summary: Summary::default() };
        tokens.read();
        tokens
    }

    fn read(&mut self) {
        let text = beginning(self.text);
        let bytes = text.as_bytes();
        let (mut at, mut caption_end) = (0, usize::MAX);
        while let Some(&byte) = bytes.get(at) {
            if byte.is_ascii_digit() && caption_end == usize::MAX {
                let read = self.read_digits(&bytes[at..], at);
                if read == 0 {
                    break;
                }
                at += read;
                continue;
            }
            let (mut class, width, is_usual) = if byte < 0x80 {
                let is_usual = fold::is_plain(byte as char);
                (ASCII[usize::from(byte)], 1, is_usual)
            } else if let Some([0xEF, 0xBC, last @ 0x80..0xC0]) = bytes[at..].first_chunk() {
                (FULL_WIDTH[usize::from(last & 63)], 3, false)
            } else {
                let character = text[at..].chars().next().unwrap_or_default();
                (class_of(character), character.len_utf8(), false)
            };
            let is_gap = class == class::GAP;
            if is_gap && self.count > 0 && self.classes[self.count - 1] == class::GAP {
                if !is_usual {
                    self.note_unusual(self.count - 1);
                }
                at += width;
                continue;
            }
            if at >= caption_end {
                caption_end = usize::MAX;
                self.end_caption(self.count);
            }
            if self.count == CAPACITY {
                break;
            }
            if class > 9 && !is_gap {
                if self.may_begin_caption(class, &text[..at])
                    && let Some((kind, behind)) = grammar::caption(&text[at..])
                {
                    self.summary.caption = Some(Caption { kind, start: self.count, end: CAPACITY });
                    caption_end = text.len() - behind.len();
                }
                class = self.counted(class, &text[at..]);
            } else {
                self.summary.digits += usize::from(!is_gap);
            }
            self.classes[self.count] = class;
            self.starts[self.count] = at as u32;
            if !is_usual {
                self.note_unusual(self.count);
            }
            self.count += 1;
            at += width;
        }
        self.starts[self.count] = at as u32;
        if caption_end != usize::MAX {
            self.end_caption(self.count);
        }
    }

    /// Takes a run of ASCII digits, as far as there is room.
    fn read_digits(&mut self, bytes: &[u8], at: usize) -> usize {
        let room = CAPACITY - self.count;
        let bytes = &bytes[..bytes.len().min(room)];
        let read = bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len());
        let taken = self.count..self.count + read;
        // Two plain loops, which become vectors.
        for (class, byte) in self.classes[taken.clone()].iter_mut().zip(bytes) {
            *class = byte - b'0';
        }
        for (start, at) in self.starts[taken].iter_mut().zip(at as u32..) {
            *start = at;
        }
        self.count += read;
        self.summary.digits += read;
        read
    }

    /// The class of a character that is neither digit nor separator, once it is known whether it begins a word.
    fn counted(&mut self, class: u8, rest: &str) -> u8 {
        match class {
            class::MASK => self.summary.masks += 1,
            b'A'..=b'Z' => self.summary.letters += 1,
            class::LABEL_END => self.summary.label_marks += 1,
            class if class > class::CIRCLED => self.summary.label_marks += 1,
            _ => {}
        }
        if !matches!(class, b'B' | b'G' | class::OTHER) || grammar::core::group_word(rest).is_err() {
            return class;
        }
        self.summary.label_marks += 1;
        match class {
            b'B' => class::BLOCK_WORD,
            b'G' => class::GROUP_WORD,
            _ => class::KANA_WORD,
        }
    }

    /// Whether a caption may begin with a character of this class; what stands before it is `before`.
    fn may_begin_caption(&self, class: u8, before: &str) -> bool {
        // The end of another word is no caption.
        matches!(class, b'C' | b'I' | b'K' | b'L' | b'P' | class::OTHER)
            && self.summary.caption.is_none()
            && self.summary.digits == 0
            && self.count < FARTHEST_CAPTION
            && !before.ends_with(|c: char| c.is_ascii_alphanumeric())
    }

    fn end_caption(&mut self, token: usize) {
        if let Some(caption) = &mut self.summary.caption {
            caption.end = token;
        }
    }

    fn note_unusual(&mut self, token: usize) {
        // Tokens are fewer than 65,536.
        let token = token as u16;
        self.summary.unusual = Some((self.summary.unusual.map_or(token, |(first, _)| first), token));
    }

    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    pub(crate) fn classes(&self) -> &[u8] {
        &self.classes[..self.count]
    }

    /// What follows the tokens that were kept.
    pub(crate) fn rest(&self) -> &'a str {
        &self.text[self.end()..]
    }

    /// Where the last token ends.
    fn end(&self) -> usize {
        self.starts[self.count] as usize
    }

    pub(crate) fn caption(&self) -> Option<Caption> {
        self.summary.caption
    }

    /// How many digits there are, those in words and labels among them.
    pub(crate) fn digits(&self) -> usize {
        self.summary.digits
    }

    /// Whether a digit may be the label of a group, though it is not the number of a list.
    pub(crate) fn has_label_marks(&self) -> bool {
        self.summary.label_marks > 0
    }

    /// How many Latin letters there are.
    pub(crate) fn letters(&self) -> usize {
        self.summary.letters
    }

    /// Whether nothing but what a careful person types is in the text, and no letter.
    pub(crate) fn is_plain(&self) -> bool {
        self.summary.unusual.is_none() && self.summary.letters == 0
    }

    /// Whether mask signs stand for characters.
    pub(crate) fn is_masked(&self) -> bool {
        self.summary.masks >= FEWEST_MASKS
    }

    /// Where a row of tokens is in the text.
    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.starts[start.min(self.count)] as usize, self.starts[end.min(self.count)] as usize)
    }

    /// Where each of these tokens starts, and where the last one ends.
    pub(crate) fn bounds(&self, start: usize, end: usize) -> &[u32] {
        &self.starts[start..=end]
    }

    /// The text of a token.
    pub(crate) fn piece(&self, token: usize) -> &'a str {
        let Span { start, end } = self.span(token, token + 1);
        &self.text[start..end]
    }

    /// The first character of a token.
    pub(crate) fn character(&self, token: usize) -> char {
        self.piece(token).chars().next().unwrap_or_default()
    }

    /// The index of the first token of a row that the grammar has taken from [`classes`](Self::classes).
    pub(crate) fn index_of(&self, row: &[u8]) -> usize {
        (row.as_ptr() as usize).wrapping_sub(self.classes.as_ptr() as usize)
    }

    /// The part of the text from the first to the last character that is not plain in an identifier of this kind.
    pub(crate) fn unusual(&self, kind: Kind) -> Option<Span> {
        if kind != Kind::ProductKey && self.summary.letters > 0 {
            let is_unusual = |token: &usize| {
                self.classes[*token].is_ascii_alphabetic() || self.unusual_in(*token, *token + 1).is_some()
            };
            let first = (0..self.count).find(is_unusual)?;
            let last = (first..self.count).rev().find(is_unusual)?;
            let start = self.unusual_in(first, first + 1).unwrap_or(self.span(first, first + 1)).start;
            let end = self.unusual_in(last, last + 1).unwrap_or(self.span(last, last + 1)).end;
            return Some(Span::new(start, end));
        }
        let (first, last) = self.summary.unusual?;
        self.unusual_in(first.into(), usize::from(last) + 1)
    }

    /// The part of these tokens from the first to the last character that nobody types with care.
    pub(crate) fn unusual_in(&self, start: usize, end: usize) -> Option<Span> {
        let (first, last) = self.summary.unusual?;
        if start > usize::from(last) || end <= usize::from(first) {
            return None;
        }
        let span = self.span(start, end);
        let piece = &self.text[span.start..span.end];
        let mut unusual = piece.char_indices().filter(|(_, c)| !fold::is_plain(*c));
        let (from, first) = unusual.next()?;
        let (to, last) = unusual.next_back().unwrap_or((from, first));
        Some(Span::new(span.start + from, span.start + to + last.len_utf8()))
    }
}

impl Drop for Tokens<'_> {
    fn drop(&mut self) {
        self.classes[..self.count].zeroize();
    }
}

/// As much of a text as positions of 32 bits can point at.
fn beginning(text: &str) -> &str {
    let mut end = text.len().min(u32::MAX as usize);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The class of a character by itself.
pub(crate) const fn class_of(character: char) -> u8 {
    match meaning(character) {
        Meaning::Circled(number) => class::CIRCLED + number,
        Meaning::Digit(value) => value,
        Meaning::LabelEnd => class::LABEL_END,
        Meaning::Letter(letter) => letter,
        Meaning::Mask => class::MASK,
        Meaning::Other => class::OTHER,
        Meaning::Separator => class::GAP,
        Meaning::Unreadable => class::UNREADABLE,
    }
}

/// How often a text was read on this thread.
#[cfg(test)]
pub(crate) mod counter {
    use std::cell::Cell;

    std::thread_local! {
        static READ: Cell<usize> = const { Cell::new(0) };
    }

    pub(super) fn count() {
        READ.set(READ.get() + 1);
    }

    /// How often texts are read while this runs.
    pub(crate) fn during(work: impl FnOnce()) -> usize {
        let before = READ.get();
        work();
        READ.get() - before
    }
}
