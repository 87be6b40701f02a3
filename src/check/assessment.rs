//! What a check says of a text: the verdict of the whole and of each group.

use crate::id::digit_word::DigitWord;
use crate::id::layout::{Group, Kind, Layout, MOST_GROUPS};
use crate::id::verdict::Verdict;
use crate::id::{kms_client_key, windows_key};
use crate::text::places::Stretch;
use crate::text::span::Span;

/// What `check` found: the verdict of the whole and of each group.
///
/// It holds no digit of the text, so it may be logged.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Assessment {
    /// Which identifier was checked for.
    pub kind: Kind,
    /// How it is cut into groups, as far as that could be told.
    pub layout: Option<Layout>,
    /// The verdict of the whole.
    pub verdict: Verdict,
    pub(crate) groups: [GroupAssessment; MOST_GROUPS],
    pub(crate) count: u8,
    pub(crate) sound: bool,
}

impl Assessment {
    pub(crate) fn new(kind: Kind, verdict: Verdict) -> Self {
        let blank = GroupAssessment {
            label: kind.label(0),
            verdict: Verdict::Incomplete,
            readback: 0,
            places: Stretch::default(),
        };
        Self { kind, layout: None, verdict, groups: [blank; MOST_GROUPS], count: 0, sound: false }
    }

    /// That of a plausible text in a canonical spelling; `None` for a published key, about which there is more to say.
    pub(crate) fn of_canonical(layout: Layout, text: &str) -> Option<Self> {
        let kind = layout.kind();
        if kind == Kind::ProductKey
            && (kms_client_key::may_be_published(text.as_bytes()) || windows_key::edition(text.as_bytes()).is_some())
        {
            return None;
        }
        let joint = usize::from(text.len() > layout.places());
        let mut assessment = Self::new(kind, Verdict::Plausible);
        (assessment.layout, assessment.sound) = (Some(layout), true);
        for index in 0..layout.groups() {
            let (first, width) = (layout.start(index), layout.width(index));
            let start = first + index * joint;
            let digits = DigitWord::read(text.as_bytes(), start, width).filter(|_| layout.has_check_digit(index));
            let readback = digits.map_or(0, |digits| digits.readback(width));
            let span = Span::new(start, start + width);
            // A group has at most 8 places, and an identifier at most 63.
            assessment.push(Verdict::Plausible, readback, Stretch { first: first as u8, length: width as u8, span });
        }
        Some(assessment)
    }

    pub(crate) fn push(&mut self, verdict: Verdict, readback: u8, places: Stretch) {
        let index = usize::from(self.count);
        if let Some(group) = self.groups.get_mut(index) {
            *group = GroupAssessment { label: self.kind.label(index), verdict, readback, places };
            self.count += 1;
        }
    }

    /// Whether no issue of severity error was reported; `parse` succeeds exactly then.
    ///
    /// It is more than a well-formed verdict: a text may be well-formed although a check digit does not match.
    pub fn is_sound(&self) -> bool {
        self.sound
    }

    /// The group of a label, as far as the text goes.
    pub fn group(&self, label: Group) -> Option<&GroupAssessment> {
        self.groups().get(label.index(self.kind)?)
    }

    /// The groups found so far, in order; at most nine.
    pub fn groups(&self) -> &[GroupAssessment] {
        &self.groups[..usize::from(self.count)]
    }
}

/// The verdict of one group.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct GroupAssessment {
    /// What people call the group.
    pub label: Group,
    /// How far it has been checked.
    pub verdict: Verdict,
    pub(crate) readback: u8,
    pub(crate) places: Stretch,
}

impl GroupAssessment {
    /// Where it stands in the text, from its first to its last digit or character.
    pub fn span(&self) -> Span {
        self.places.span
    }

    /// How many digits or characters it got.
    pub fn len(&self) -> usize {
        self.places.length.into()
    }

    /// Whether it got none.
    pub fn is_empty(&self) -> bool {
        self.places.length == 0
    }

    /// The places, counted from 1 at the left, whose digit the check digit cannot vouch for.
    ///
    /// It hears no difference between 0 and 7, 1 and 8, 2 and 9; these digits have to be read back.
    pub fn readback(&self) -> impl Iterator<Item = u8> + '_ {
        (0..8).filter(|place| self.readback & (1 << place) != 0).map(|place| place + 1)
    }
}
