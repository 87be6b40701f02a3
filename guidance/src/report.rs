//! The layer of sentences over a report: what its codes mean, in one language.

use offhook::repair::{Comparison, Hint, Repair};
use offhook::report::{Report, Sentences};
use offhook::{Issue, Kind};
use serde::Serialize;

use super::Messages;

impl Messages {
    /// A report as one JSON object without a line break: that of [`Report::to_json`] with `message` and `remedy` in each
    /// issue and `why` in each repair.
    ///
    /// # Warning
    ///
    /// A report that reveals makes a text that holds the identifier; the caller wipes it.
    pub fn report_json(&self, report: &Report) -> String {
        written(&report.with_sentences(self))
    }

    /// A comparison as one JSON object without a line break: that of [`Comparison::to_json`] with `differences`, each with
    /// `message` and `remedy`.
    pub fn comparison_json(&self, both: &Comparison, reveal: bool) -> String {
        let differences = self.differences(both).into_iter();
        let differences = differences.map(|one| Sentence { message: one.what, remedy: one.remedy });
        written(&both.document(reveal, Some(differences.collect::<Vec<_>>())))
    }
}

#[derive(Serialize)]
struct Sentence {
    message: String,
    remedy: String,
}

impl Sentences for Messages {
    fn message(&self, report: &Report, issue: &Issue) -> Option<String> {
        Some(match report.kind() {
            Some(kind) => self.about_issue("issue", issue, kind, product(report)),
            None if report.is_blank() => self.get("issue-empty"),
            None => self.get("issue-unknown"),
        })
    }

    fn remedy(&self, report: &Report, issue: &Issue) -> Option<String> {
        Some(match report.kind() {
            Some(kind) => self.about_issue("remedy", issue, kind, product(report)),
            None if report.is_blank() => self.get("remedy-empty"),
            None => self.get("unknown-remedy"),
        })
    }

    fn why(&self, report: &Report, hint: &Hint, repair: &Repair) -> Option<String> {
        // Of a product key nothing is proposed.
        let kind = report.kind().filter(|kind| *kind != Kind::ProductKey)?;
        Some(self.repair(kind, hint.group, repair, report.options().reveals()))
    }
}

/// The product of a published setup key, or the edition that comes with a key.
fn product(report: &Report) -> impl FnOnce() -> String {
    let product = report.kms_client_product().or(report.windows_edition()).unwrap_or_default();
    move || product.to_owned()
}

fn written(document: &impl Serialize) -> String {
    // Strings, numbers and lists only: nothing in it can fail to serialise.
    serde_json::to_string(document).unwrap_or_default()
}
