//! The promise that needs the grammar itself: parser and ABNF say the same of every text.

use std::sync::OnceLock;

use offhook::{ConfirmationId, InstallationId, Issue, Kind, ProductKey, Verdict, check_as};

use super::abnf;

/// The recogniser keeps every way to read a text; longer ones say nothing new.
const LONGEST: usize = 160;

/// A text is well-formed exactly when the grammar says so, but for a second N; canonical texts are those of the grammar.
pub fn grammar_agrees_with_parser(text: &str) {
    static GRAMMAR: OnceLock<abnf::Grammar> = OnceLock::new();
    let grammar = GRAMMAR.get_or_init(|| {
        abnf::Grammar::read(&[
            include_str!("../../grammars/core.abnf"),
            include_str!("../../grammars/product-key.abnf"),
            include_str!("../../grammars/installation-id.abnf"),
            include_str!("../../grammars/confirmation-id.abnf"),
        ])
        .expect("the grammars read")
    });
    let characters: Vec<char> = text.chars().take(LONGEST + 1).collect();
    if characters.len() > LONGEST {
        return;
    }
    for (kind, canonical) in [
        (Kind::ConfirmationId, ConfirmationId::parse_canonical(text).is_ok()),
        (Kind::InstallationId, InstallationId::parse_canonical(text).is_ok()),
        (Kind::ProductKey, ProductKey::parse_canonical(text).is_ok()),
    ] {
        let (mut second_n, mut errors) = (false, 0);
        let verdict = check_as(kind, text, &mut |issue: Issue| {
            second_n |= issue.code().name() == "second-n";
            errors += usize::from(issue.severity == offhook::Severity::Error);
        })
        .verdict;
        let typed = grammar.matches(&format!("{}-typed", kind.name()), &characters);
        assert_eq!(typed, verdict >= Verdict::WellFormed || (typed && second_n), "{kind}: typed");
        assert_eq!(canonical, errors == 0 && grammar.matches(kind.name(), &characters), "{kind}: canonical");
    }
}
