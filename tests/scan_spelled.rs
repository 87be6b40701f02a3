//! Whatever `redact` hides because it adds up, `scan` finds: the same matrix of spellings, kinds and surroundings.
#![cfg(feature = "scan")]

use offhook::Level;
use offhook::find::{Hit, Leniency, Scanner, Sweep};

use crate::hide::{IDENTIFIERS, SURROUNDINGS};
use crate::support::spellings::{Spelling, spellings};

/// What a sweep over the whole text takes for certain.
fn swept(text: &[u8]) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut sweep = Sweep::new(Scanner::new(Leniency::Strict));
    sweep.push(text, &mut |hit| hits.push(hit));
    sweep.finish(&mut |hit| hits.push(hit));
    hits
}

#[test]
fn whatever_is_swept_is_found_in_any_surrounding() {
    let scanner = Scanner::new(Leniency::Strict);
    let (mut tried, mut missed) = (0, Vec::new());
    for Spelling { name, spell, .. } in &spellings() {
        for (kind, id) in IDENTIFIERS {
            let groups: Vec<String> = id.split(' ').map(String::from).collect();
            let spelled = spell(&groups);
            for (surrounding, before, behind) in SURROUNDINGS {
                let text = format!("{before}{spelled}{behind}");
                let place = before.len()..before.len() + spelled.len();
                let is_in = |hit: &Hit| hit.start < place.end && place.start < hit.end;
                let expected = swept(text.as_bytes()).into_iter().find(is_in);
                let found = scanner.find_spelled(text.as_bytes()).into_iter().find(is_in);
                tried += usize::from(expected.is_some());
                if expected.is_some() && found.is_none() {
                    missed.push(format!(
                        "{kind} {} ({surrounding}): {name}: {:?}",
                        groups[0].len(),
                        expected.map(|h| &text[h.start..h.end])
                    ));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{} of {tried}:\n{}", missed.len(), missed.join("\n"));
}

/// Wherever the blocks of the sieve are cut.
#[test]
fn whatever_is_found_is_found_at_every_place_in_a_block() {
    let filler = "an ordinary line of a log, nothing in it but words and words again, ";
    let scanner = Scanner::new(Leniency::Strict);
    let mut missed = Vec::new();
    for (turn, Spelling { name, spell, .. }) in spellings().iter().enumerate() {
        for (kind, id) in IDENTIFIERS {
            let groups: Vec<String> = id.split(' ').map(String::from).collect();
            let spelled = spell(&groups);
            let is_found = |text: &str| !scanner.find_spelled(text.as_bytes()).is_empty();
            let expected = is_found(&spelled);
            for place in (turn % 5..64).step_by(5) {
                let text = format!("{}{spelled} {filler}", &filler[filler.len() - 3 - place..]);
                if expected && !is_found(&text) {
                    missed.push(format!("{kind} {}: {name} at {place}", groups[0].len()));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{}:\n{}", missed.len(), missed.join("\n"));
}

/// A row that is broken into strings of a program is one manner.
#[test]
fn an_identifier_in_strings_is_found_whole() {
    let scanner = Scanner::new(Leniency::Strict);
    for (kind, id) in &IDENTIFIERS[1..] {
        let digits = id.replace(' ', "");
        for joint in ["\"\n    \"", "\" +\n  \"", "\" \\\r\n\"", "',\n'", "\" . \n\"", "\" & _\r\n    \""] {
            let rows: Vec<&str> =
                digits.as_bytes().chunks(27).map(|row| str::from_utf8(row).expect("digits")).collect();
            let text = format!("id = \"{}\";", rows.join(joint));
            let found: Vec<_> = scanner.find_spelled(text.as_bytes()).iter().map(|hit| hit.kind).collect();
            assert_eq!(found, [*kind], "{text}");
        }
    }
}

/// Groups of two identifiers may be taken for one; each is found all the same.
#[test]
fn one_manner_below_the_other_hides_none() {
    let (mut text, mut places) = (String::new(), Vec::new());
    for Spelling { name, spell, .. } in &spellings() {
        for (kind, id) in IDENTIFIERS {
            let groups: Vec<String> = id.split(' ').map(String::from).collect();
            text += "the installer said ";
            let start = text.len();
            text += &spell(&groups);
            places.push((format!("{kind} {}: {name}", groups[0].len()), start..text.len()));
            text += " to whoever was there\nan ordinary line between them, as logs have many\n";
        }
    }
    let (expected, found) = (swept(text.as_bytes()), Scanner::new(Leniency::Strict).find_spelled(text.as_bytes()));
    for level in Level::ALL.iter().filter_map(|level| Scanner::at(Leniency::Strict, *level)) {
        assert!(level.find_spelled(text.as_bytes()) == found, "{}", level.level());
    }
    assert!(found.windows(2).all(|two| two[0].end <= two[1].start), "no find twice");
    let is_in = |hits: &[Hit], place: &core::ops::Range<usize>| {
        hits.iter().any(|hit| hit.start < place.end && place.start < hit.end)
    };
    let missed = places.iter().filter(|(_, place)| is_in(&expected, place) && !is_in(&found, place));
    let missed: Vec<&str> = missed.map(|(name, _)| name.as_str()).collect();
    assert!(missed.is_empty(), "{} of {}: {missed:#?}", missed.len(), places.len());
}
