//! All that was found out about one text, as one value and as JSON: codes and values, no sentences.

mod compare;
#[cfg(feature = "scan")]
mod hit;
#[cfg(feature = "serde")]
mod json;
mod options;

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::cmp::Reverse;
use core::fmt;

#[cfg(feature = "scan")]
pub use self::hit::{FoundIn, ScanSummary};
#[cfg(feature = "serde")]
pub use self::json::Sentences;
pub use self::options::Options;
use crate::check::identify::judged;
use crate::check::judge::{Judged, judge};
use crate::repair::{BlindSpot, Channel, Hint, blind_spots_of, hints_of};
use crate::text::candidates::Candidates;
use crate::text::tokens::Tokens;
use crate::{
    Assessment, Fingerprint, GroupAssessment, Identifier, Issue, IssueCode, Kind, Layout, Masked, Severity, Verdict,
};

/// The most characters of a text that does not parse that are kept, masked.
const LONGEST: usize = 200;

/// All that was found out about one text.
///
/// It owns what it says and does not keep the text. Without [`Options::reveal`] it holds no identifier; hints and blind spots
/// hold digits of single groups, which `Debug` and JSON hide.
///
/// # Examples
///
/// ```
/// use offhook::report::{Options, Report};
///
/// let text = "415635 305286 161940 283503 592176 634083 177461 859316";
/// let report = Report::of(None, text, &Options::new());
/// assert!(!report.is_sound());
/// assert_eq!(report.issues()[0].to_string(), "group C: check digit does not match");
/// assert_eq!(report.hints()[0].group.label(), 'C');
/// ```
pub struct Report {
    options: Options,
    /// Nothing when the text seems to be no identifier.
    assessment: Option<Assessment>,
    issues: Vec<Issue>,
    hints: Vec<Hint>,
    blind_spots: Option<Vec<BlindSpot>>,
    fingerprint: Option<Fingerprint>,
    kms_client_product: Option<&'static str>,
    windows_edition: Option<&'static str>,
    masked: String,
    identifier: Option<Identifier>,
}

/// The beginning of a text, masked.
fn masked(text: &str) -> String {
    let mut masked = String::with_capacity(text.len().min(LONGEST));
    masked.extend(Masked::new(text).chars().take(LONGEST));
    masked
}

impl Report {
    /// Checks a text as the identifier that was asked for, or as whatever it seems to be.
    #[must_use]
    pub fn of(kind: Option<Kind>, text: &str, options: &Options) -> Self {
        let tokens = Tokens::of(text);
        let candidates = Candidates::of(&tokens);
        let mut issues = Vec::new();
        let judged = match kind {
            Some(kind) => Some(judge(kind, &candidates, None, &mut issues)),
            None => judged(&candidates, &mut issues),
        };
        if judged.is_none() {
            issues.push(Issue::unknown(text));
        }
        // What is wrong comes first, what is merely worth knowing last.
        issues.sort_by_key(|issue| Reverse(issue.severity));
        let (mut hints, mut spots) = (Vec::new(), Vec::new());
        if let Some(judged) = judged.as_ref().filter(|_| !issues.is_empty()) {
            hints_of(judged, options.channel, &mut |hint| hints.push(hint));
        }
        if let Some(judged) = judged.as_ref().filter(|_| options.channel != Channel::Any) {
            blind_spots_of(judged, options.channel, &mut |spot| spots.extend(Some(spot).filter(|spot| spot.likely)));
        }
        let identifier = judged.as_ref().and_then(Judged::identifier);
        let masked = match &identifier {
            Some(id) => id.masked().to_string(),
            None => masked(text),
        };
        Self {
            options: *options,
            assessment: judged.as_ref().map(|judged| judged.assessment),
            issues,
            hints,
            blind_spots: (options.channel != Channel::Any).then_some(spots),
            fingerprint: identifier.as_ref().filter(|_| options.fingerprint).and_then(Identifier::fingerprint),
            kms_client_product: identifier.as_ref().and_then(Identifier::kms_client_product),
            windows_edition: identifier.as_ref().and_then(Identifier::windows_edition),
            masked,
            identifier: identifier.filter(|_| options.reveal),
        }
    }

    /// The same once the installation ID is known that this confirmation ID is to answer, or another one of the room: whether it
    /// was copied from there, see [`copied_from`](crate::copied_from). `text` is what the report is about.
    #[must_use]
    pub fn beside(self, text: &str, installation_id: &str) -> Self {
        match self.kind() {
            Some(Kind::ConfirmationId) => self.with_copied(crate::copied_from(text, installation_id)),
            _ => self,
        }
    }

    /// The same with what [`copied_from`](crate::copied_from) or [`Copies`](crate::Copies) say of its text: it takes the place
    /// of all other errors, and of what follows from them.
    #[must_use]
    pub fn with_copied(mut self, issue: Option<Issue>) -> Self {
        let Some((issue, seen)) = issue.zip(self.assessment.as_mut()) else { return self };
        (seen.sound, seen.verdict) = (false, seen.verdict.min(Verdict::WellFormed));
        self.issues.retain(|issue| issue.severity != Severity::Error);
        self.issues.insert(0, issue);
        self.hints.clear();
        self.blind_spots = self.blind_spots.map(|_| Vec::new());
        (self.fingerprint, self.identifier) = (None, None);
        self
    }

    /// Which identifier it was checked as; `None` when none was asked for and the text seems to be none.
    pub fn kind(&self) -> Option<Kind> {
        self.assessment.map(|seen| seen.kind)
    }

    /// How it is cut into groups, as far as that could be told.
    pub fn layout(&self) -> Option<Layout> {
        self.assessment.and_then(|seen| seen.layout)
    }

    /// How far it was checked; a text that does not seem to be an identifier is impossible, and incomplete when it is blank.
    pub fn verdict(&self) -> Verdict {
        let unknown = if self.is_blank() { Verdict::Incomplete } else { Verdict::Impossible };
        self.assessment.map_or(unknown, |seen| seen.verdict)
    }

    /// Whether there was nothing to check.
    pub fn is_blank(&self) -> bool {
        self.issues.first().is_some_and(|issue| issue.code() == IssueCode::Empty)
    }

    /// Whether nothing has to be put right: there is an identifier, and no issue of severity error.
    pub fn is_sound(&self) -> bool {
        self.assessment.is_some_and(|seen| seen.is_sound())
    }

    /// The verdict of the whole and of each group; `None` when the text seems to be no identifier.
    pub fn assessment(&self) -> Option<&Assessment> {
        self.assessment.as_ref()
    }

    /// The groups found so far, in order; at most nine.
    pub fn groups(&self) -> &[GroupAssessment] {
        self.assessment.as_ref().map_or(&[], Assessment::groups)
    }

    /// Errors first, in the order of the text; then warnings, then notes.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// Where one slip would explain what is wrong, the likeliest group first.
    pub fn hints(&self) -> &[Hint] {
        &self.hints
    }

    /// Digits to read back, because the slip that is likely on the channel passes unnoticed; `None` on [`Channel::Any`].
    pub fn blind_spots(&self) -> Option<&[BlindSpot]> {
        self.blind_spots.as_deref()
    }

    /// Four digits to compare by, when they were asked for and nothing is wrong.
    pub fn fingerprint(&self) -> Option<Fingerprint> {
        self.fingerprint
    }

    /// The product of a setup key that Microsoft publishes for KMS clients.
    pub fn kms_client_product(&self) -> Option<&'static str> {
        self.kms_client_product
    }

    /// The edition of Windows that comes with a key which ends like this one.
    pub fn windows_edition(&self) -> Option<&'static str> {
        self.windows_edition
    }

    /// The identifier with its characters hidden; of a text that is none, what [`Masked`] shows of its beginning.
    pub fn masked(&self) -> &str {
        &self.masked
    }

    /// The identifier itself, when it was asked for and nothing is wrong.
    pub fn identifier(&self) -> Option<&Identifier> {
        self.identifier.as_ref()
    }

    /// How the text was looked at.
    pub fn options(&self) -> &Options {
        &self.options
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind().map_or("none", Kind::name);
        write!(f, "Report({kind}, {}, {} issues)", self.verdict(), self.issues.len())
    }
}
