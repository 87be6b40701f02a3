//! Many identifiers at once: one, or one a line.

mod counts;
mod lengths;
mod lines;
mod typed;

pub use counts::Counts;
pub use lines::{Line, Lines};

use crate::check::assessment::Assessment;
use crate::check::identify;
use crate::check::issue::{Issue, Severity};
use crate::check::judge::judge;
use crate::fast::{Kernel, Level, Seen};
use crate::id::layout::{Kind, Layout};
use crate::id::verdict::Verdict;
use crate::text::candidates::Candidates;
use crate::text::tokens::Tokens;

/// Checks identifiers at one [`Level`]; every level gives the same answers, and [`check`](crate::check) gives them too.
///
/// Make one and keep it: which instructions the machine has is asked once.
///
/// # Examples
///
/// ```
/// use offhook::{Verdict, lists::Checker};
///
/// let checker = Checker::new();
/// let answer = checker.check(b"020650 770493 837253 929082 195773 527024 195725 809211 989214");
/// assert_eq!(answer.verdict(), Verdict::WellFormed);
/// // One digit of group 3 was misread.
/// assert_eq!((answer.bad_groups(), answer.first_bad()), (0b100, Some(14)));
/// ```
#[derive(Clone, Copy)]
pub struct Checker {
    kernel: Kernel,
}

impl Checker {
    /// With the best level of this machine.
    pub fn new() -> Self {
        Self { kernel: Kernel::best() }
    }

    /// With this level; `None` when the machine lacks it.
    pub fn at(level: Level) -> Option<Self> {
        Kernel::at(level).map(|kernel| Self { kernel })
    }

    /// Which instructions are used.
    pub fn level(&self) -> Level {
        self.kernel.level()
    }

    /// Checks a text as whatever identifier it seems to be.
    ///
    /// A text that seems to be none is impossible, and incomplete when it is blank; neither has a kind.
    #[inline]
    pub fn check(&self, id: &[u8]) -> Answer {
        let seen = self.kernel.look(id);
        if seen.is_answer() { Answer(seen) } else { self.unusual(id) }
    }

    /// Checks a text as the identifier that was asked for.
    #[inline]
    pub fn check_as(&self, kind: Kind, id: &[u8]) -> Answer {
        let seen = self.kernel.look(id);
        if seen.is_answer() && seen.kind() == Some(kind) { Answer(seen) } else { self.unusual_as(kind, id) }
    }

    /// Checks each line of a text, in their order.
    ///
    /// A line ends before a line feed or with the text; what a carriage return before it means, [`check`](Self::check) says.
    pub fn lines<'t>(&self, text: &'t [u8]) -> Lines<'t> {
        Lines::new(*self, text)
    }

    /// The same, and calls back for each line.
    pub fn for_each(&self, text: &[u8], callback: impl FnMut(Line)) {
        self.lines(text).for_each(callback);
    }

    /// Checks each line of a text, and counts the verdicts.
    pub fn count(&self, text: &[u8]) -> Counts {
        counts::of(*self, text)
    }

    /// A text that is not spelled in a canonical way.
    #[cold]
    #[inline(never)]
    fn unusual(&self, id: &[u8]) -> Answer {
        if let [id @ .., b'\r'] = id {
            let seen = self.kernel.look(id);
            if seen.is_answer() {
                return Answer(seen);
            }
        }
        typed::look(self.kernel, id).map_or_else(|| Self::explained(id), Answer)
    }

    /// A text that the grammar has to read.
    #[inline(never)]
    fn explained(id: &[u8]) -> Answer {
        let Ok(text) = core::str::from_utf8(id) else {
            return Answer::of_bytes(None, id);
        };
        if identify::is_blank(text) {
            return Answer(Seen::new(None, None, Verdict::Incomplete));
        }
        let tokens = Tokens::of(text);
        let mut faults = Faults::default();
        match identify::judged(&Candidates::of(&tokens), &mut |issue: Issue| faults.add(&issue)) {
            Some(judged) => Answer::of(&judged.assessment, faults),
            None => Answer(Seen::new(None, None, Verdict::Impossible).with_fault(0, 0)),
        }
    }

    /// A text that is not spelled in a canonical way, or is another identifier.
    #[cold]
    #[inline(never)]
    fn unusual_as(&self, kind: Kind, id: &[u8]) -> Answer {
        if let Some(seen) = typed::look(self.kernel, id).filter(|seen| seen.kind() == Some(kind)) {
            return Answer(seen);
        }
        let Ok(text) = core::str::from_utf8(id) else {
            return Answer::of_bytes(Some(kind), id);
        };
        let tokens = Tokens::of(text);
        let mut faults = Faults::default();
        let judged = judge(kind, &Candidates::of(&tokens), None, &mut |issue: Issue| faults.add(&issue));
        Answer::of(&judged.assessment, faults)
    }
}

impl Default for Checker {
    fn default() -> Self {
        Self::new()
    }
}

/// Checks each line of a text, and counts the verdicts.
///
/// # Examples
///
/// ```
/// let text = b"020650770493837252929082195773527024195725809211989214\n\nhello\n";
/// let counts = offhook::lists::check(text);
/// assert_eq!((counts.lines, counts.plausible, counts.blank, counts.impossible), (3, 1, 1, 1));
/// ```
pub fn check(text: &[u8]) -> Counts {
    Checker::new().count(text)
}

/// What was found in one text, in eight bytes.
///
/// It holds no digit of the text, so it may be logged.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct Answer(Seen);

impl Answer {
    /// Which identifier it is, or seems to be.
    #[inline]
    pub fn kind(&self) -> Option<Kind> {
        self.0.kind()
    }

    /// How it is cut into groups, as far as that could be told.
    #[inline]
    pub fn layout(&self) -> Option<Layout> {
        self.0.layout()
    }

    /// The verdict of the whole.
    #[inline]
    pub fn verdict(&self) -> Verdict {
        self.0.verdict()
    }

    /// The byte at which the first thing that is wrong begins.
    #[inline]
    pub fn first_bad(&self) -> Option<usize> {
        self.0.first_bad()
    }

    /// The groups in which something is wrong: a bit for each, the first in the lowest.
    #[inline]
    pub fn bad_groups(&self) -> u16 {
        self.0.bad_groups()
    }

    /// Whether there was nothing to check: only a blank text is incomplete and has no kind.
    fn is_blank(&self) -> bool {
        self.kind().is_none() && self.verdict() == Verdict::Incomplete
    }

    fn of(assessment: &Assessment, faults: Faults) -> Self {
        let seen = Seen::new(Some(assessment.kind), assessment.layout, assessment.verdict);
        let groups = faults.labels >> assessment.kind.label(0).label() as u32;
        // No identifier has more than 16 groups.
        Self(faults.first.map_or(seen, |first| seen.with_fault(first, groups as u16)))
    }

    /// Bytes that are no text: wrong where they stop being it.
    fn of_bytes(kind: Option<Kind>, id: &[u8]) -> Self {
        let first = core::str::from_utf8(id).map_or_else(|error| error.valid_up_to(), str::len);
        Self(Seen::new(kind, None, Verdict::Impossible).with_fault(first, 0))
    }
}

/// What is wrong with a text: where it begins, and in which groups.
#[derive(Default)]
struct Faults {
    first: Option<usize>,
    /// A bit for the label of each group, which is an ASCII character.
    labels: u128,
}

impl Faults {
    fn add(&mut self, issue: &Issue) {
        if issue.severity == Severity::Error {
            self.first.get_or_insert(issue.span.start);
            self.labels |= issue.group.map_or(0, |group| 1 << (group.label() as u32 & 127));
        }
    }
}

impl core::fmt::Debug for Answer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Answer")
            .field("kind", &self.kind())
            .field("layout", &self.layout())
            .field("verdict", &self.verdict())
            .field("first_bad", &self.first_bad())
            .field("bad_groups", &self.bad_groups())
            .finish()
    }
}
