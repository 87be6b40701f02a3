//! What the library promises for every text, as plain functions: property tests, corpus replay and fuzzing call the same.

use std::fmt::Write as _;

use offhook::{
    Assessment, ConfirmationId, InstallationId, Issue, Kind, Masked, ProductKey, Severity, Verdict, check, check_as,
    identify,
};

const KINDS: [Kind; 3] = [Kind::ConfirmationId, Kind::InstallationId, Kind::ProductKey];

/// No text earns more issues than a person would read.
const MOST_ISSUES: usize = 40;

/// Runs the same lines for each identifier, under the names `Id` and `KIND`.
macro_rules! for_each_identifier {
    ($body:block) => {
        for_each_identifier!(ConfirmationId, InstallationId, ProductKey => $body)
    };
    ($($id:ident),+ => $body:block) => {$({
        type Id = $id;
        const KIND: Kind = Kind::$id;
        $body
    })+};
}

/// What was parsed and is written out again, compact or grouped, is canonical and the same value.
pub fn parse_then_print_is_identity(text: &str) {
    for_each_identifier!({
        if let Ok(id) = Id::parse(text) {
            let grouped = id.expose().grouped().to_string();
            let joined: String = id.groups().map(|(_, group)| group).collect();
            for spelling in [id.expose().compact(), &grouped, &joined] {
                assert!(Id::parse_canonical(spelling).is_ok_and(|again| again == id), "{KIND}: printed and lost");
            }
            assert_eq!(id.groups().count(), id.layout().groups(), "{KIND}: groups");
        }
        if let Ok(id) = Id::parse_canonical(text) {
            assert!(Id::parse(text).is_ok_and(|again| again == id), "{KIND}: canonical, but not parsed");
        }
    });
}

/// `check` reports no error exactly when `parse` succeeds, and the verdict says the same.
pub fn check_agrees_with_parse(text: &str) {
    for_each_identifier!({
        let (issues, seen) = explained(KIND, text);
        let first = issues.iter().find(|issue| issue.severity == Severity::Error);
        match Id::parse(text) {
            Ok(id) => {
                assert_eq!(first.map(Issue::code), None, "{KIND}: parsed with an error");
                assert_eq!(seen.layout, Some(id.layout()), "{KIND}: layout");
                assert!(seen.verdict >= Verdict::WellFormed, "{KIND}: parsed, but {}", seen.verdict.name());
                assert!(KIND == Kind::ProductKey || seen.verdict == Verdict::Plausible, "{KIND}: parsed in doubt");
            }
            Err(error) => {
                assert_eq!(first, Some(error.issue()), "{KIND}: the error is not the first issue");
                assert_ne!(seen.verdict, Verdict::Plausible, "{KIND}: plausible, but not parsed");
            }
        }
        let direct = Id::check(text, &mut ());
        assert_eq!(direct, seen, "{KIND}: `check_as` differs from the type's own `check`");
    });
}

/// Every span can be cut out of the text.
pub fn spans_lie_on_char_boundaries(text: &str) {
    for kind in KINDS {
        for issue in explained(kind, text).0 {
            assert!(
                text.get(issue.span.start..issue.span.end).is_some(),
                "{kind}: {} at {:?}",
                issue.code(),
                issue.span
            );
        }
    }
}

/// Whatever the text, all that can be said about it can be said, and `Debug` says nothing of an identifier.
pub fn explaining_never_panics(text: &str) {
    let mut words = String::new();
    let mut say = |issue: &Issue| {
        let code = issue.code();
        assert!(offhook::IssueCode::ALL.contains(&code), "unlisted code {code}");
        write!(words, "{issue}{issue:?}{}", issue.severity.name()).expect("a string takes everything");
    };
    let guess = identify(text);
    let seen = check(text, &mut |issue: Issue| say(&issue));
    assert_eq!(seen.map(|seen| seen.kind), guess, "`check` and `identify` differ");
    for kind in KINDS {
        let (issues, seen) = explained(kind, text);
        issues.iter().for_each(&mut say);
        assert_eq!(seen.kind, kind, "assessed as another identifier");
        for group in seen.groups() {
            let places = group.readback().count();
            assert!(places <= 7, "group {} reads back {places} places", group.label);
        }
    }
    write!(words, "{}{:?}", Masked::new(text), Masked::new(text)).expect("a string takes everything");
    for_each_identifier!({
        if let Ok(id) = Id::parse(text) {
            let shown = format!("{id:?}");
            let secret = id.expose().compact();
            let hidden = if KIND == Kind::ProductKey { secret.len() - 5 } else { secret.len() };
            assert_eq!(shown.matches('*').count(), hidden, "{KIND}: `Debug` hides too little");
            assert!(!format!("{:?}{:?}", id.expose(), id.masked()).contains(secret), "{KIND}: `Debug` of a spelling");
        }
    });
}

/// Bytes that are UTF-8 are read like the text; others are an error on a byte of theirs.
pub fn bytes_agree_with_text(bytes: &[u8]) {
    for_each_identifier!({
        match (Id::try_from(bytes), core::str::from_utf8(bytes)) {
            (read, Ok(text)) => assert!(read == Id::parse(text), "{KIND}: bytes are read unlike the text"),
            (Ok(_), Err(_)) => panic!("{KIND}: read from what is no text"),
            (Err(error), Err(_)) => {
                let span = error.issue().span;
                assert!(span.start < span.end && span.end <= bytes.len(), "{KIND}: {span:?} of {}", bytes.len());
            }
        }
    });
}

/// `Masked` shows no digit and no Latin letter, narrow or wide, and keeps every column.
pub fn masked_hides_every_digit(text: &str) {
    let masked = Masked::new(text).to_string();
    let telling = |c: char| {
        c.is_numeric() || matches!(c, 'A'..='Z' | 'a'..='z' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}')
    };
    assert_eq!(masked.chars().position(telling), None, "a character shows through");
    assert_eq!(masked.chars().count(), text.chars().count(), "columns have moved");
}

/// However long and wrong a text is, the list of issues stays short.
pub fn issues_are_bounded(text: &str) {
    for kind in KINDS {
        let count = explained(kind, text).0.len();
        assert!(count <= MOST_ISSUES, "{kind}: {count} issues");
    }
}

/// Who types an identifier to its end is never told on the way that nothing can mend it.
///
/// Labels and captions are left out: half a word is no word.
pub fn prefixes_of_the_well_formed_are_never_impossible(text: &str) {
    for kind in KINDS.into_iter().filter(|kind| is_bare(*kind, text)) {
        let (issues, seen) = explained(kind, text);
        let parses = issues.iter().all(|issue| issue.severity < Severity::Error);
        if seen.verdict < Verdict::WellFormed || !parses {
            continue;
        }
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            let verdict = check_as(kind, &text[..end], &mut ()).verdict;
            assert_ne!(verdict, Verdict::Impossible, "{kind}: the first {end} of {} bytes", text.len());
        }
    }
}

/// Whether a text holds only the characters of an identifier, and what is neither letter nor number nor ends a label.
fn is_bare(kind: Kind, text: &str) -> bool {
    let of_key = |c: char| c.is_ascii_alphanumeric() && !"015AEILOSUZ".contains(c.to_ascii_uppercase());
    let place = |c: char| {
        let narrow = match c {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
            c => c,
        };
        narrow.is_ascii_digit() || (kind == Kind::ProductKey && of_key(narrow))
    };
    let between = |c: char| !c.is_alphanumeric() && !":=)]\u{FF1A}\u{FF1D}\u{FF09}\u{FF3D}\u{300D}".contains(c);
    text.chars().all(|c| place(c) || between(c) || c == '\u{30FC}' || c == '\u{FF70}')
}

fn explained(kind: Kind, text: &str) -> (Vec<Issue>, Assessment) {
    let mut issues = Vec::new();
    let seen = check_as(kind, text, &mut |issue: Issue| issues.push(issue));
    (issues, seen)
}
