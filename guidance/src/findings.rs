//! What an issue, a verdict and a group are called, and what to do about an issue.

use super::{Language, Messages};
use offhook::{Assessment, Verdict};
use offhook::{Group, Kind, Layout};
use offhook::{Issue, IssueCode, IssueKind, Severity};
use offhook::{ProductKey, identify};

impl Messages {
    /// What is wrong, as a sentence. `text` is the text that was checked; only the name of a published setup key and a
    /// character that no identifier contains are ever taken from it.
    pub fn issue(&self, issue: &Issue, kind: Kind, text: &str) -> String {
        self.about_issue("issue", issue, kind, || product(text))
    }

    /// What to do next, as a sentence.
    pub fn remedy(&self, issue: &Issue, kind: Kind, text: &str) -> String {
        self.about_issue("remedy", issue, kind, || product(text))
    }

    /// What is wrong and what to do next, as one paragraph.
    pub fn sentence(&self, issue: &Issue, kind: Kind, text: &str) -> String {
        let joint = if self.language() == Language::Japanese { "" } else { " " };
        [self.issue(issue, kind, text), self.remedy(issue, kind, text)].join(joint)
    }

    /// What a code means and what usually causes it; `None` for an unknown code.
    pub fn about(&self, code: &str) -> Option<String> {
        IssueCode::from_name(code).map(|code| self.get(&format!("about-{code}")))
    }

    /// The first line of a report: which identifier, how far it was checked.
    pub fn verdict(&self, assessment: &Assessment, issues: &[Issue]) -> String {
        let wrong = issues.iter().any(|issue| issue.severity == Severity::Error);
        let suffix = if wrong && assessment.verdict == Verdict::WellFormed { "-error" } else { "" };
        let id = format!("verdict-{}{suffix}", assessment.verdict);
        let mut line = self.format(&id, &[("kind", &self.kind(assessment.kind))]);
        if let Some(layout) = assessment.layout {
            line = format!("{line} ({})", self.layout(layout));
        }
        line
    }

    /// The name of an identifier.
    pub fn kind(&self, kind: Kind) -> String {
        self.get(&format!("kind-{}", kind.name()))
    }

    fn layout(&self, layout: Layout) -> String {
        match layout {
            Layout::EightBySixAndTwo => self.get("layout-8x6-2"),
            Layout::FiveByFive => self.get("layout-5x5"),
            _ => {
                let [places, groups, width] =
                    [layout.places(), layout.groups(), layout.width(0)].map(|n| n.to_string());
                self.format("layout-digits", &[("places", &places), ("groups", &groups), ("width", &width)])
            }
        }
    }

    pub(super) fn place(&self, prefix: &str, kind: Kind, group: Group, until: Option<Group>) -> String {
        let noun = if kind == Kind::ConfirmationId { "block" } else { "group" };
        let plural = if until.is_some() { "s" } else { "" };
        let until = until.unwrap_or(group).to_string();
        self.format(&format!("{prefix}-{noun}{plural}"), &[("group", &group.to_string()), ("until", &until)])
    }

    /// `product` names the product of a published setup key.
    pub(super) fn about_issue(
        &self,
        prefix: &str,
        issue: &Issue,
        kind: Kind,
        product: impl FnOnce() -> String,
    ) -> String {
        let mut arguments: Vec<(&str, String)> = Vec::new();
        let mut add = |name, value: String| arguments.push((name, value));
        add("kind", kind.name().to_string());
        add("a-kind", self.get(&format!("a-kind-{}", kind.name())));
        add("grouped", if issue.group.is_some() { "yes" } else { "no" }.to_string());
        if let Some(group) = issue.group {
            add("place", self.place("place", kind, group, issue.kind.until()));
            add("start", self.place("start", kind, group, issue.kind.until()));
        }
        match issue.kind {
            IssueKind::GroupCount { expected, found } | IssueKind::GroupLength { expected, found } => {
                add("expected", expected.to_string());
                add("found", found.to_string());
            }
            IssueKind::InstallationIdCopied { part } => add("part", part.name().to_string()),
            IssueKind::KmsClientKey | IssueKind::WindowsKey => add("product", product()),
            IssueKind::LabelOrder { found } => add("found", found.to_string()),
            IssueKind::Length { found, .. } => add("found", found.to_string()),
            IssueKind::LookAlike { found, proposals } => {
                add("character", found.to_string());
                add("proposals", proposals.chars().map(String::from).collect::<Vec<_>>().join(", "));
            }
            IssueKind::SpreadsheetDamage(damage) => add("damage", damage.name().to_string()),
            IssueKind::WrongIdentifier { expected, found } => {
                add("expected", self.get(&format!("a-kind-{}", expected.name())));
                add("found", self.get(&format!("a-kind-{}", found.name())));
                add("other", found.name().to_string());
            }
            _ => {}
        }
        let arguments: Vec<(&str, &str)> = arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.format(&format!("{prefix}-{}", issue.code()), &arguments)
    }
}

/// The product of a published setup key, or the edition of Windows that comes with a key; neither is a secret.
fn product(text: &str) -> String {
    let key = (identify(text) == Some(Kind::ProductKey)).then(|| ProductKey::parse(text).ok()).flatten();
    key.and_then(|key| key.kms_client_product().or_else(|| key.windows_edition())).unwrap_or_default().to_string()
}
