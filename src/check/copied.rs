//! A confirmation ID that was copied from an installation ID.
//!
//! A text alone cannot tell: the first eight groups of six digits satisfy every check digit of a confirmation ID. Whoever holds
//! both numbers asks here.

use zeroize::Zeroize as _;

use crate::check::code::CopiedPart;
use crate::check::issue::{Issue, IssueKind};
use crate::fast::Kernel;
use crate::id::layout::{Kind, Layout, MOST_PLACES};
use crate::text::candidates::Candidates;
use crate::text::span::Span;
use crate::text::tokens::Tokens;

/// The issue of a confirmation ID that is part of an installation ID; `None` where it is not.
///
/// A PC answers part of its own number with an error, and uses up one of few attempts. Both texts are read as `check` reads
/// them, however they are spelled; neither has to be plausible, for of an installation ID in groups of seven digits the first
/// 48 seldom satisfy the check digits of a confirmation ID. Compared are the first and the last 48 digits, of an installation
/// ID of 50 digits also the first 42: as many as somebody fills into the boxes of a confirmation ID.
///
/// The span of the issue is in the first text.
///
/// # Examples
///
/// ```
/// use offhook::copied_from;
///
/// let id = "020650 770493 837252 929082 195773 527024 195725 809211 989214";
/// let issue = copied_from("020650-770493-837252-929082-195773-527024-195725-809211", id).expect("a copy");
/// assert_eq!(issue.to_string(), "these are the first eight groups of the installation ID");
/// assert_eq!(issue.code().name(), "installation-id-copied");
///
/// assert_eq!(copied_from("415635 305286 761940 283503 592176 634083 177461 859316", id), None);
/// ```
#[must_use]
pub fn copied_from(confirmation_id: &str, installation_id: &str) -> Option<Issue> {
    let answer = Digits::of(Kind::ConfirmationId, confirmation_id)?;
    let question = Digits::of(Kind::InstallationId, installation_id)?;
    let part = parts(question.values()).find_map(|(part, digits)| (digits == answer.values()).then_some(part))?;
    Some(issue(part, answer.span))
}

fn issue(part: CopiedPart, span: Span) -> Issue {
    Issue::new(IssueKind::InstallationIdCopied { part }, span)
}

/// What of an installation ID somebody may take for a confirmation ID.
fn parts(digits: &[u8]) -> impl Iterator<Item = (CopiedPart, &[u8])> {
    // Fewer digits are no installation ID, and may be a confirmation ID themselves.
    let digits = if digits.len() < Layout::EightBySixAndTwo.places() { &[] } else { digits };
    let (modern, legacy) = (Layout::EightBySix.places(), Layout::SevenBySix.places());
    let is_by_six = digits.len() <= Layout::NineBySix.places();
    let first = if is_by_six { CopiedPart::FirstGroups } else { CopiedPart::FirstDigits };
    let is_aligned = digits.len() == Layout::NineBySix.places();
    let last = if is_aligned { CopiedPart::LastGroups } else { CopiedPart::LastDigits };
    let front = digits.get(..modern).map(|digits| (first, digits));
    let back = digits.len().checked_sub(modern).map(|start| (last, &digits[start..]));
    let is_legacy = digits.len() == Layout::EightBySixAndTwo.places();
    let short = digits.get(..legacy).filter(|_| is_legacy).map(|digits| (CopiedPart::FirstDigits, digits));
    [front, back, short].into_iter().flatten()
}

/// The digits of a text as numbers, without whatever else is in it. Wiped on drop.
struct Digits {
    values: [u8; MOST_PLACES + 1],
    count: usize,
    span: Span,
}

impl Digits {
    /// `None` for an answer with something else than digits in the place of one. A question counts as far as it goes.
    fn of(kind: Kind, text: &str) -> Option<Self> {
        let mut digits = Self { values: [0; MOST_PLACES + 1], count: 0, span: Span::new(0, text.len()) };
        if Kernel::best().look(text.as_bytes()).kind() == Some(kind) {
            digits.take(text.bytes().filter(u8::is_ascii_digit).map(|byte| byte - b'0'));
            return Some(digits);
        }
        let tokens = Tokens::of(text);
        let candidates = Candidates::of(&tokens);
        let candidate = candidates.well_formed(kind, None).unwrap_or_else(|| candidates.cut(kind, None));
        let places = &candidate.places;
        digits.span = places.whole();
        digits.take(places.values().iter().copied());
        let are_digits = || places.count() == digits.count && digits.values().iter().all(|value| *value <= 9);
        (kind == Kind::InstallationId || are_digits()).then_some(digits)
    }

    fn take(&mut self, values: impl Iterator<Item = u8>) {
        for (place, value) in self.values.iter_mut().zip(values) {
            *place = value;
            self.count += 1;
        }
    }

    fn values(&self) -> &[u8] {
        &self.values[..self.count]
    }
}

impl Drop for Digits {
    fn drop(&mut self) {
        self.values.zeroize();
    }
}

#[cfg(feature = "std")]
mod many {
    use std::collections::HashMap;

    use super::{Digits, issue, parts};
    use crate::{CopiedPart, Digest, DigestKey, Issue, Kind};

    /// Remembers the installation IDs of a table or a room, and tells which of them a confirmation ID was copied from.
    ///
    /// It answers as [`copied_from`](crate::copied_from) does for each of them. No digit is kept, only digests under a key
    /// that is new in each process: about 100 bytes for an installation ID and 50 for a confirmation ID.
    ///
    /// # Examples
    ///
    /// ```
    /// use offhook::Copies;
    ///
    /// let mut copies = Copies::new();
    /// copies.installation_id("020650 770493 837252 929082 195773 527024 195725 809211 989214", 7);
    /// let copied = copies.origin("020650-770493-837252-929082-195773-527024-195725-809211").expect("a copy");
    /// assert_eq!(copied.place, 7);
    /// ```
    #[derive(Clone, Debug, Default)]
    pub struct Copies {
        key: DigestKey,
        parts: HashMap<Digest, (CopiedPart, u64)>,
        answers: HashMap<Digest, u64>,
    }

    /// Where a confirmation ID was copied from.
    #[derive(Clone, Debug, Eq, PartialEq)]
    #[non_exhaustive]
    pub struct Copied {
        /// The place that was given with the installation ID.
        pub place: u64,
        /// What is wrong with the confirmation ID.
        pub issue: Issue,
    }

    impl Copies {
        /// Nothing is remembered yet.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }

        /// Remembers an installation ID and its place, such as a row; the first place of several counts. `false`, and nothing
        /// happens, for a text of fewer digits than any installation ID has.
        pub fn installation_id(&mut self, text: &str, place: u64) -> bool {
            let Some(digits) = Digits::of(Kind::InstallationId, text) else { return false };
            let mut is_one = false;
            for (part, digits) in parts(digits.values()) {
                is_one = true;
                self.parts.entry(self.key.of(digits)).or_insert((part, place));
            }
            is_one
        }

        /// Remembers a confirmation ID, for installation IDs that come later.
        pub fn confirmation_id(&mut self, text: &str, place: u64) {
            if let Some(digits) = Digits::of(Kind::ConfirmationId, text) {
                self.answers.entry(self.key.of(digits.values())).or_insert(place);
            }
        }

        /// Which installation ID before a confirmation ID was copied from.
        #[must_use]
        pub fn origin(&self, confirmation_id: &str) -> Option<Copied> {
            let digits = Digits::of(Kind::ConfirmationId, confirmation_id)?;
            let (part, place) = *self.parts.get(&self.key.of(digits.values()))?;
            Some(Copied { place, issue: issue(part, digits.span) })
        }

        /// The place of the first confirmation ID before that was copied from this installation ID.
        #[must_use]
        pub fn copy(&self, installation_id: &str) -> Option<u64> {
            let digits = Digits::of(Kind::InstallationId, installation_id)?;
            parts(digits.values()).find_map(|(_, digits)| self.answers.get(&self.key.of(digits)).copied())
        }
    }
}

#[cfg(feature = "std")]
pub use self::many::{Copied, Copies};

#[cfg(test)]
mod tests {
    use std::format;
    use std::string::String;
    use std::vec::Vec;

    use super::*;
    use crate::ConfirmationId;

    const SIX: &str = "020650770493837252929082195773527024195725809211989214";
    const SEVEN: &str = "033255090385053904665824186342756737844895181384546394354129604";
    const LEGACY: &str = "02065077049383725292908219577352702419572580921198";
    const ANSWER: &str = "415635305286761940283503592176634083177461859316";

    fn part(answer: &str, question: &str) -> Option<CopiedPart> {
        copied_from(answer, question).map(|issue| match issue.kind {
            IssueKind::InstallationIdCopied { part } => part,
            other => panic!("{other}"),
        })
    }

    #[test]
    fn the_groups_in_front_and_behind_are_told() {
        assert!(ConfirmationId::parse(&SIX[..48]).is_ok(), "the check digits cannot tell");
        assert_eq!(part(&SIX[..48], SIX), Some(CopiedPart::FirstGroups));
        assert_eq!(part(&SIX[6..], SIX), Some(CopiedPart::LastGroups));
        assert_eq!(part(&SEVEN[..48], SEVEN), Some(CopiedPart::FirstDigits));
        assert_eq!(part(&SEVEN[15..], SEVEN), Some(CopiedPart::LastDigits));
        assert_eq!(part(&LEGACY[..48], LEGACY), Some(CopiedPart::FirstGroups));
        assert_eq!(part(&LEGACY[..42], LEGACY), Some(CopiedPart::FirstDigits));
        for other in [ANSWER, &SIX[..47], &SIX[..42], &SIX[1..49], SIX, "", "none"] {
            assert_eq!(part(other, SIX), None, "{other}");
        }
    }

    #[test]
    fn one_digit_that_differs_is_no_copy() {
        for place in 0..48 {
            let mut other = String::from(&SIX[..48]);
            let digit = if &other[place..=place] == "5" { "6" } else { "5" };
            other.replace_range(place..=place, digit);
            assert_eq!(part(&other, SIX), None, "place {place}");
        }
    }

    /// Whatever `check` reads past, either of them.
    #[test]
    fn no_spelling_hides_a_copy() {
        let groups = |text: &str, width: usize| -> Vec<String> {
            (0..text.len() / width).map(|index| text[index * width..(index + 1) * width].into()).collect()
        };
        let wide = |text: &str| -> String {
            text.chars().map(|c| char::from_u32(c as u32 - '0' as u32 + 0xFF10).expect("a digit")).collect()
        };
        for (question, width) in [(SIX, 6), (SEVEN, 7)] {
            let spelled = |text: &str, width: usize, first: char| {
                let parts = groups(text, width);
                let labelled: String =
                    (first..).zip(&parts).map(|(label, part)| format!("{label}: {part}\n")).collect();
                [parts.concat(), parts.join("-"), parts.join(" "), parts.join("\u{2013}"), wide(text), labelled]
            };
            for answer in spelled(&question[..48], 6, 'A') {
                for question in spelled(question, width, '1') {
                    assert!(part(&answer, &question).is_some(), "{answer:?} {question:?}");
                }
            }
            assert!(part(&format!("Confirmation ID: {}", &question[..48]), question).is_some());
        }
    }

    /// The installation ID need not be in order behind what was copied.
    #[test]
    fn a_damaged_installation_id_is_compared_as_far_as_it_goes() {
        for question in [&SIX[..53], &format!("{}X", &SIX[..53]), &format!("{SIX}1"), &SIX.replace("989214", "989215")]
        {
            assert!(part(&SIX[..48], question).is_some(), "{question}");
        }
    }

    #[test]
    fn the_span_is_that_of_the_digits() {
        let issue = copied_from(&format!("(c) {}", &SIX[..48]), SIX).expect("a copy");
        assert_eq!(issue.span, Span::new(4, 52));
    }

    #[cfg(feature = "std")]
    #[test]
    fn many_are_told_as_each_of_them() {
        let mut copies = Copies::new();
        let questions = [SIX, SEVEN, LEGACY];
        for (place, question) in (1..).zip(questions) {
            copies.installation_id(question, place);
            copies.installation_id(question, 99);
        }
        for question in questions {
            for answer in [&question[..48], &question[question.len() - 48..], &question[..42], ANSWER, ""] {
                let told = copies.origin(answer);
                let expected = questions.iter().find_map(|question| copied_from(answer, question));
                assert_eq!(told.as_ref().map(|copied| &copied.issue), expected.as_ref());
                let first = (1..).zip(questions).find(|(_, question)| copied_from(answer, question).is_some());
                assert_eq!(told.map(|copied| copied.place), first.map(|(place, _)| place));
            }
        }
    }

    #[cfg(feature = "std")]
    #[test]
    fn a_confirmation_id_that_came_first_is_told_too() {
        let mut copies = Copies::new();
        copies.confirmation_id(ANSWER, 1);
        copies.confirmation_id(&SIX[..48], 2);
        assert_eq!((copies.copy(SIX), copies.copy(SEVEN)), (Some(2), None));
        let shown = format!("{copies:?}");
        assert!(["020650", "770493", "415635"].iter().all(|group| !shown.contains(group)), "{shown}");
    }
}
