//! Identifiers as they are read aloud: one line for each group, one word for each digit or letter.

use core::fmt;

use super::voice::{Voice, Words};
use offhook::text::{Meaning, meaning};
use offhook::{
    Assessment, ConfirmationId, Error, Group, InstallationId, Issue, IssueKind, Kind, ProductKey, Severity, Verdict,
    check_as,
};

/// How far apart digits lie that the check digit cannot tell from each other: 0 and 7, 1 and 8, 2 and 9.
const TWINS: u8 = 7;

/// One group as it is read aloud.
///
/// # Warning
///
/// The words are the identifier; `Debug` hides them.
#[derive(Clone, Eq, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// The label as the screen shows it.
    pub group: Group,
    /// The label as it is said: "Group three".
    pub label: String,
    /// One word for each digit or letter.
    pub words: Vec<&'static str>,
    /// Whether the group does not agree with its check digit, or its script has doubts.
    pub doubtful: bool,
    /// The places to hear back: digits that are misheard on this voice, and no check digit would notice.
    pub read_back: Vec<ReadBack>,
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line({}, {} words)", self.group, self.words.len())
    }
}

/// A place of a group to hear back.
///
/// # Warning
///
/// It holds a digit of the identifier; `Debug` hides it.
#[derive(Clone, Copy, Eq, PartialEq)]
#[non_exhaustive]
pub struct ReadBack {
    /// The place, counted from 1 at the left.
    pub place: u8,
    /// The place as it is said: "second".
    pub name: &'static str,
    /// The word that stands there.
    pub word: &'static str,
    /// The word that it is taken for.
    pub other: &'static str,
}

impl fmt::Debug for ReadBack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReadBack({})", self.place)
    }
}

/// The lines in which a voice reads an identifier aloud: one for each group, in order.
///
/// A group that does not agree with its check digit is said as it was given, and marked.
///
/// # Warning
///
/// A product key is a secret, and whoever hears it has it. It is said only when it is asked for by its kind.
///
/// # Errors
///
/// The first issue of severity error of a text that is not well-formed, or that is in doubt as a whole. A text with labels,
/// too, unless every group agrees.
///
/// # Examples
///
/// ```
/// use offhook::Kind;
/// use offhook_guidance::{Voice, say};
///
/// let id = "020650 770493 837252 929082 195773 527024 195725 809211 989214";
/// let lines = say(Kind::InstallationId, id, Voice::Japanese)?;
/// assert_eq!(lines[2].label, "グループ さん");
/// assert_eq!(lines[2].words, ["はち", "さん", "なな", "に", "ご", "に"]);
/// assert_eq!(lines[2].read_back[0].other, "いち");
/// # Ok::<(), offhook::Error>(())
/// ```
pub fn say(kind: Kind, text: &str, voice: Voice) -> Result<Vec<Line>, Error> {
    let mut issues = Vec::new();
    let seen = check_as(kind, text, &mut issues);
    let groups = match kind {
        Kind::ConfirmationId => ConfirmationId::parse(text).map(|id| owned(id.groups())),
        Kind::InstallationId => InstallationId::parse(text).map(|id| owned(id.groups())),
        Kind::ProductKey => ProductKey::parse(text).map(|id| owned(id.groups())),
    };
    let groups = groups.or_else(|error| doubtful(text, &seen, &issues).ok_or(error))?;
    Ok(groups.iter().enumerate().map(|(index, group)| line(voice.words(), &seen, index, group)).collect())
}

fn owned<'a>(groups: impl Iterator<Item = (Group, &'a str)>) -> Vec<String> {
    groups.map(|(_, group)| group.to_string()).collect()
}

/// The groups of digits of which some do not agree; `None` when anything else is wrong.
fn doubtful(text: &str, seen: &Assessment, issues: &[Issue]) -> Option<Vec<String>> {
    let mut errors = issues.iter().filter(|issue| issue.severity == Severity::Error);
    let layout = seen.layout.filter(|_| seen.verdict >= Verdict::WellFormed)?;
    let digits: String = text.chars().filter_map(digit).collect();
    // Labels would count as digits.
    let is_whole = digits.len() == layout.places() && errors.all(|issue| issue.kind == IssueKind::CheckDigit);
    let group =
        |index| digits.get(layout.start(index)..layout.start(index) + layout.width(index)).map(ToString::to_string);
    (0..layout.groups()).map(group).collect::<Option<_>>().filter(|_| is_whole)
}

fn digit(character: char) -> Option<char> {
    match meaning(character) {
        Meaning::Digit(value) => char::from_digit(value.into(), 10),
        _ => None,
    }
}

fn line(words: &'static Words, seen: &Assessment, index: usize, group: &str) -> Line {
    let has_check_digit = seen.layout.is_some_and(|layout| layout.has_check_digit(index));
    let assessed = seen.groups().get(index);
    let blind = assessed.into_iter().flat_map(|group| group.readback());
    Line {
        group: seen.kind.label(index),
        label: words.label(seen.kind, index),
        // Every character of an identifier has its word; a test reads all of them back.
        words: group.chars().filter_map(|character| words.word(character)).collect(),
        doubtful: has_check_digit && assessed.is_some_and(|group| group.verdict < Verdict::Plausible),
        read_back: blind.flat_map(|place| read_back(words, group, place, has_check_digit)).collect(),
    }
}

/// What a place may be taken for, where no check digit would notice.
fn read_back(words: &'static Words, group: &str, place: u8, has_check_digit: bool) -> Vec<ReadBack> {
    let index = usize::from(place) - 1;
    let Some(digit) = group.as_bytes().get(index).map(|byte| byte.wrapping_sub(b'0')) else { return Vec::new() };
    let others = words.misheard(digit).filter(|other| !has_check_digit || digit.abs_diff(*other) == TWINS);
    let of = |digit: u8| words.digits.get(usize::from(digit)).map(String::as_str);
    let name = words.places.get(index).map_or("", String::as_str);
    others.filter_map(|other| Some(ReadBack { place, name, word: of(digit)?, other: of(other)? })).collect()
}
