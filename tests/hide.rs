//! Whatever `check` takes, `redact` hides: a matrix of spellings, kinds and surroundings.
#![cfg(feature = "scan")]

use offhook::find::{Leniency, Redactor};
use offhook::{Issue, Kind, Severity, check_as};

use crate::support::spellings::{Spelling, spellings};

/// Published for everyone, or never issued.
const IDENTIFIERS: [(Kind, &str); 4] = [
    (Kind::ProductKey, "TVRH6 WHNXV R9WG3 9XRFY MY832"),
    (Kind::InstallationId, "020650 770493 837252 929082 195773 527024 195725 809211 989214"),
    (Kind::InstallationId, "0332550 9038505 3904665 8241863 4275673 7844895 1813845 4639435 4129604"),
    (Kind::ConfirmationId, "415635 305286 761940 283503 592176 634083 177461 859316"),
];

const SURROUNDINGS: [(&str, &str, &str); 4] = [
    ("alone", "", ""),
    ("running text", "On 2026-11-29 at 10:15 we used ", " on PC-17, see ticket 4711.\n"),
    ("JSON", "{\"n\":17,\"log\":\"", "\",\"code\":\"0xC004F069\"}"),
    ("table", "| PC-17 | 192.168.0.17 | ", " | 2026-11-29 |\n| PC-18 | 10.0.0.1 | |\n"),
];

fn redacted(text: &str) -> String {
    let mut hidden = Vec::new();
    let mut redactor = Redactor::new(Leniency::Possible);
    redactor.push(text.as_bytes(), &mut |part| hidden.extend_from_slice(part));
    redactor.finish(&mut |part| hidden.extend_from_slice(part));
    String::from_utf8(hidden).expect("UTF-8 as before")
}

fn narrow(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).expect("ASCII"),
            _ => c,
        })
        .collect()
}

/// Which groups can still be read in what was redacted.
fn visible(kind: Kind, groups: &[String], between: &str, text: &str) -> usize {
    let undone = if between.is_empty() { text.to_owned() } else { text.replace(between, "") };
    let undone = narrow(&undone);
    let secret = if kind == Kind::ProductKey { &groups[..4] } else { groups };
    secret.iter().filter(|group| undone.contains(group.as_str())).count()
}

fn accepts(kind: Kind, text: &str) -> bool {
    let mut errors = 0;
    let assessment = check_as(kind, text, &mut |issue: Issue| errors += usize::from(issue.severity == Severity::Error));
    errors == 0 && assessment.is_sound()
}

#[test]
fn no_spelling_stays_visible_in_any_surrounding() {
    let all = spellings();
    assert!(all.len() >= 150, "{}", all.len());
    let (mut tried, mut leaks) = (0, Vec::new());
    for Spelling { name, spell, between, is_typed } in &all {
        for (kind, id) in IDENTIFIERS {
            let groups: Vec<String> = id.split(' ').map(String::from).collect();
            let spelled = spell(&groups);
            if *is_typed && !accepts(kind, &spelled) && !name.starts_with("labels") {
                println!("check refuses {kind}: {name}");
            }
            for (surrounding, before, behind) in SURROUNDINGS {
                tried += 1;
                let text = format!("{before}{spelled}{behind}");
                let hidden = redacted(&text);
                let seen = visible(kind, &groups, between, &hidden);
                if seen > 0 {
                    leaks.push(format!("{kind} {} ({surrounding}): {name}: {seen} visible", groups[0].len()));
                }
            }
        }
    }
    assert!(leaks.is_empty(), "{} of {tried}:\n{}", leaks.len(), leaks.join("\n"));
}
