//! Issues in the order in which a person wants to hear them.
//!
//! Holds a bounded number of issues; a text with more says nothing new.

use crate::check::issue::{Issue, IssueKind, IssueSink, Severity};

/// More than nine groups, nine strays, nine labels and a few words about the whole never come up.
const CAPACITY: usize = 32;

/// Keeps issues until all are known: errors first, by place, those about the whole behind those about a part.
pub(super) struct Ordered {
    issues: [Option<Issue>; CAPACITY],
    count: usize,
}

impl Ordered {
    pub(super) fn new() -> Self {
        Self { issues: core::array::from_fn(|_| None), count: 0 }
    }

    pub(super) fn holds_error(&self) -> bool {
        self.issues().any(|issue| issue.severity == Severity::Error)
    }

    pub(super) fn holds(&self, wanted: impl Fn(&IssueKind) -> bool) -> bool {
        self.issues().any(|issue| wanted(&issue.kind))
    }

    pub(super) fn flush(&mut self, sink: &mut (impl IssueSink + ?Sized)) {
        let issues = &mut self.issues[..self.count];
        // A stable order: among equals the one found first stays first. An insertion sort needs no allocator.
        for next in 1..issues.len() {
            let mut place = next;
            while place > 0 && rank(&issues[place]) < rank(&issues[place - 1]) {
                issues.swap(place, place - 1);
                place -= 1;
            }
        }
        issues.iter_mut().filter_map(Option::take).for_each(|issue| sink.report(issue));
        self.count = 0;
    }

    fn issues(&self) -> impl Iterator<Item = &Issue> {
        self.issues[..self.count].iter().flatten()
    }
}

impl IssueSink for Ordered {
    fn report(&mut self, issue: Issue) {
        if let Some(place) = self.issues.get_mut(self.count) {
            *place = Some(issue);
            self.count += 1;
        }
    }
}

fn rank(issue: &Option<Issue>) -> impl Ord {
    issue.as_ref().map(|issue| {
        let whole = matches!(issue.kind, IssueKind::GroupCount { .. } | IssueKind::Length { .. });
        let place = if issue.severity == Severity::Error { issue.span.start } else { 0 };
        (core::cmp::Reverse(issue.severity), whole, place)
    })
}
