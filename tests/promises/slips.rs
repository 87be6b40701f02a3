//! What the library promises about slips, as plain functions: property tests, enumeration and fuzzing call the same.

use offhook::repair::{Channel, Hint, Repair, Slip, blind_spots, hints};
use offhook::{Assessment, Issue, IssueKind, Kind, Severity, Verdict, check_as};

use super::naive;

const DIGIT_KINDS: [Kind; 2] = [Kind::ConfirmationId, Kind::InstallationId];

/// All hints for a text.
pub fn hinted(kind: Kind, text: &str, channel: Channel) -> Vec<Hint> {
    let mut found = Vec::new();
    hints(kind, text, channel, &mut |hint| found.push(hint));
    found
}

pub fn explained(kind: Kind, text: &str) -> (Vec<Issue>, Assessment) {
    let mut issues = Vec::new();
    let seen = check_as(kind, text, &mut |issue: Issue| issues.push(issue));
    (issues, seen)
}

/// Whatever the text, each hint names a group, its repairs are one slip away and as many as a plain count finds, and
/// likelihoods fall; what is plausible gets none.
pub fn hints_are_one_slip_away(text: &str) {
    for kind in DIGIT_KINDS {
        let (issues, seen) = explained(kind, text);
        let is_odd = |issue: &Issue| matches!(issue.kind, IssueKind::LostDigit { .. } | IssueKind::DoubledDigit { .. });
        let odd = issues.iter().find(|issue| is_odd(issue));
        for &channel in Channel::ALL {
            let found = hinted(kind, text, channel);
            if seen.verdict == Verdict::Plausible {
                assert!(found.is_empty(), "{kind}: hints for what is plausible");
            }
            // In a row the groups share what is certain.
            let in_a_row = found.iter().any(|hint| hint.likelihood < 100);
            let sum: u32 = found.iter().map(|hint| u32::from(hint.likelihood)).sum();
            assert!(!in_a_row || sum <= 104, "{kind}: likelihoods of {sum} percent");
            let falls = found.windows(2).all(|pair| !in_a_row || pair[0].likelihood >= pair[1].likelihood);
            assert!(falls, "{kind}: likelihoods rise");
            // Where a row is cut is not sure either, unless the issue says the same.
            let is_sure =
                |hint: &Hint| odd.is_none_or(|issue| issue.group == Some(hint.group) && issue.kind.until().is_none());
            for hint in &found {
                assert!(hint.likelihood <= 100, "group {}: more than certain", hint.group);
                assert_eq!(hint.look_again().count(), 0, "group {}: places are for product keys", hint.group);
                let group = seen.groups().iter().find(|group| group.label == hint.group);
                let typed = group.map(|group| (group.len(), places(&text[group.span().start..group.span().end])));
                // Between the digits of a group there may be the label of the next.
                if let Some((_, typed)) = typed.filter(|(len, typed)| is_sure(hint) && typed.len() == *len) {
                    repairs_are_those_of(&typed, hint, channel);
                }
                repairs_agree(hint);
            }
        }
    }
    let (issues, _) = explained(Kind::ProductKey, text);
    let failed = issues.iter().any(|issue| issue.kind == IssueKind::Checksum);
    for &channel in Channel::ALL {
        for hint in hinted(Kind::ProductKey, text, channel) {
            assert!(failed, "a key is looked at again without need");
            assert_eq!(hint.repairs.alternatives(), 0, "a key gets no repairs");
            assert!(hint.look_again().count() > 0 && hint.look_again().all(|place| place <= 5), "no place of a group");
        }
    }
}

/// Every repair agrees with the check digit, the first is the likeliest, and none is more than certain.
fn repairs_agree(hint: &Hint) {
    let mut last = 100;
    for repair in hint.repairs.best() {
        assert!(naive::agrees(repair.expose()), "group {}: a repair that does not agree", hint.group);
        let likelihood = hint.repairs.likelihood(repair);
        assert!(likelihood <= last, "group {}: likelihoods rise", hint.group);
        last = likelihood;
    }
    assert!(hint.repairs.best().count() <= usize::from(hint.repairs.alternatives()), "group {}: too many", hint.group);
}

/// The digits of a group as plain ASCII, and `?` for what could not be read; other characters of it as they stand.
fn places(text: &str) -> String {
    let plain = |c: char| match c {
        '\u{FF10}'..='\u{FF19}' => char::from_u32(c as u32 - 0xFEE0),
        '\u{FF1F}' => Some('?'),
        c => Some(c).filter(|c| c.is_ascii_digit() || *c == '?'),
    };
    text.chars().filter_map(plain).collect()
}

/// The repairs of a hint are the heaviest of those that a plain enumeration finds, and as many are counted.
pub fn repairs_are_those_of(typed: &str, hint: &Hint, channel: Channel) {
    let width = match hint.repairs.best().next() {
        Some(repair) => repair.expose().len(),
        None => return,
    };
    let mut plain = every_slip(typed, width, channel);
    assert_eq!(usize::from(hint.repairs.alternatives()), plain.len(), "group {}: alternatives", hint.group);
    plain.sort_by_key(|slip| core::cmp::Reverse(slip.weight));
    let total: u32 = plain.iter().map(|slip| slip.weight).sum();
    // A last digit that does not stand there is counted, and never named.
    plain.retain(|slip| !(slip.name == "lost" && usize::from(slip.place) > typed.len()));
    plain.retain(|slip| !(slip.name == "unread" && usize::from(slip.place) == typed.len()));
    let best: Vec<&Repair> = hint.repairs.best().collect();
    assert_eq!(best.len(), plain.len().min(3), "group {}: best", hint.group);
    for (repair, heaviest) in best.iter().zip(&plain) {
        let same = |slip: &&Plain| slip.group == repair.expose() && slip.name == repair.slip().kind().name();
        let found = plain.iter().find(same);
        assert!(found.is_some_and(|slip| slip.place == repair.slip().place()), "group {}: another slip", hint.group);
        assert_eq!(found.map(|slip| slip.weight), Some(heaviest.weight), "group {}: not the heaviest", hint.group);
        assert_eq!(u32::from(hint.repairs.likelihood(repair)), heaviest.weight * 100 / total, "group {}", hint.group);
        says_what_it_does(typed, repair);
    }
}

/// The slip that a repair names, done again to the repair, gives what was typed.
fn says_what_it_does(typed: &str, repair: &Repair) {
    let at = usize::from(repair.slip().place()) - 1;
    let mut digits: Vec<char> = repair.expose().chars().collect();
    let digit_of = |digit: u8| char::from_digit(digit.into(), 10).expect("a digit");
    match repair.slip() {
        Slip::Extra { doubled, .. } => {
            let extra = typed.chars().nth(at).expect("it was typed");
            digits.insert(at, extra);
            assert_eq!(doubled, digits.get(at + 1) == Some(&extra), "whether the extra digit is a double");
        }
        Slip::Lost { digit, doubled, .. } => {
            assert_eq!(digits.remove(at), digit_of(digit), "the lost digit");
            assert_eq!(doubled, digits.get(at) == Some(&digit_of(digit)), "whether the lost digit was a double");
        }
        Slip::Mistaken { typed, digit, .. } => {
            assert_eq!(digits[at], digit_of(digit), "the mistaken digit");
            digits[at] = digit_of(typed);
        }
        Slip::Swapped { .. } => digits.swap(at, at + 1),
        Slip::Unread { digit, .. } => {
            assert_eq!(digits[at], digit_of(digit), "the unread digit");
            digits[at] = '?';
        }
    }
    assert!(digits.iter().collect::<String>() == typed, "the slip done again gives another group");
}

/// A single slip in its plainest form.
struct Plain {
    name: &'static str,
    place: u8,
    group: String,
    weight: u32,
}

/// Every single slip that explains a group, tried one after the other on strings.
fn every_slip(typed: &str, width: usize, channel: Channel) -> Vec<Plain> {
    let digits: Vec<char> = typed.chars().collect();
    let mut found: Vec<Plain> = Vec::new();
    let mut add = |name, at: usize, group: String, weight| {
        let known = found.iter().any(|slip| slip.name == name && slip.group == group);
        if group.len() == width && !group.contains('?') && group != typed && naive::agrees(&group) && !known {
            found.push(Plain { name, place: at as u8 + 1, group, weight });
        }
    };
    let (swapped, doubled) = naive_weights(channel);
    for at in 0..=digits.len() {
        for digit in '0'..='9' {
            let mut lost = digits.clone();
            lost.insert(at, digit);
            let twice = digits.get(at) == Some(&digit);
            // Of several places that give the same group, the first names it.
            let first = at == 0 || digits[at - 1] != digit;
            if first {
                add("lost", at, lost.into_iter().collect(), if twice { doubled } else { 1 });
            }
        }
    }
    for at in 0..digits.len() {
        for digit in '0'..='9' {
            let mut other = digits.clone();
            let typed = core::mem::replace(&mut other[at], digit);
            let (before, behind) = (at.checked_sub(1).map(|at| digits[at]), digits.get(at + 1).copied());
            let beside =
                (before == Some(typed) && behind == Some(digit)) || (behind == Some(typed) && before == Some(digit));
            let weight = match pairs(channel).contains(&(typed.min(digit), typed.max(digit))) {
                true => 12,
                false if beside => 3,
                false => 1,
            };
            match typed {
                '?' => add("unread", at, other.into_iter().collect(), 1),
                _ => add("mistaken", at, other.into_iter().collect(), weight),
            }
        }
        let mut without = digits.clone();
        let extra = without.remove(at);
        let twice = digits.get(at + 1) == Some(&extra);
        let particle = if channel == Channel::PhoneJa && extra == '2' { 3 } else { 1 };
        add("extra", at, without.into_iter().collect(), if twice { doubled } else { particle });
        if at + 1 < digits.len() {
            let mut exchanged = digits.clone();
            exchanged.swap(at, at + 1);
            add("swapped", at, exchanged.into_iter().collect(), swapped);
        }
    }
    found
}

/// The pairs of the tables, written down again as they were published.
fn pairs(channel: Channel) -> Vec<(char, char)> {
    let row = match channel {
        Channel::Handwriting => "17 49 38 56 06",
        Channel::Keypad => "12 23 45 56 78 89 14 47 25 58 36 69 01 02 08",
        Channel::Ocr => "08 06 17 38 56",
        Channel::PhoneDe => "23",
        Channel::PhoneEn => "59 08",
        Channel::PhoneEs => "67",
        Channel::PhoneJa => "17 18 78 24",
        Channel::PhoneKo => "12 17",
        Channel::PhonePtBr => "36",
        Channel::PhoneZhCn => "17 69",
        Channel::Print => "38 56 17 08 68",
        _ => "",
    };
    row.split_whitespace().map(|pair| (pair.as_bytes()[0] as char, pair.as_bytes()[1] as char)).collect()
}

/// How likely two digits exchanged and a digit doubled are, beside one taken for another.
fn naive_weights(channel: Channel) -> (u32, u32) {
    match channel {
        Channel::Ocr => (1, 2),
        Channel::Keypad => (8, 12),
        Channel::Any => (1, 8),
        Channel::Handwriting | Channel::Print => (6, 8),
        _ => (4, 8),
    }
}

/// In groups that agree, exactly those slips that leave the group agreeing are blind spots; a channel names the likely ones.
pub fn blind_spots_are_what_the_check_digit_cannot_hear(kind: Kind, groups: &[&str]) {
    let text = groups.join(" ");
    let (_, seen) = explained(kind, &text);
    for &channel in Channel::ALL {
        let mut told = Vec::new();
        blind_spots(kind, &text, channel, &mut |spot| {
            told.push((spot.group, spot.place, spot.digit, spot.other, spot.swapped));
            assert!(channel != Channel::Any || spot.likely, "group {}: on no channel all are likely", spot.group);
        });
        let mut expected = Vec::new();
        for (group, digits) in seen.groups().iter().zip(groups).filter(|(group, _)| group.verdict == Verdict::Plausible)
        {
            for at in 0..digits.len() {
                let digit = |at: usize| digits.as_bytes()[at] - b'0';
                for other in (0..10).filter(|other| *other != digit(at)) {
                    let slipped = format!("{}{other}{}", &digits[..at], &digits[at + 1..]);
                    if naive::agrees(&slipped) {
                        expected.push((group.label, at as u8 + 1, digit(at), other, false));
                    }
                }
                if at + 1 < digits.len() && digit(at) != digit(at + 1) {
                    let slipped = format!("{}{}{}{}", &digits[..at], digit(at + 1), digit(at), &digits[at + 2..]);
                    if naive::agrees(&slipped) {
                        expected.push((group.label, at as u8 + 1, digit(at), digit(at + 1), true));
                    }
                }
            }
        }
        assert_eq!(told.len(), expected.len(), "{kind}: blind spots on {}", channel.name());
        assert!(told == expected, "{kind}: other blind spots on {}", channel.name());
    }
}

/// In an unbroken row that is one digit off and of which, wherever that was, more than half of the groups are wrong, there
/// is no hint.
pub fn a_row_of_wrong_groups_gets_no_hint(kind: Kind, row: &str, groups: usize, width: usize) {
    let off = if row.len() > groups * width { 1 } else { -1 };
    let wrong = |odd: usize| {
        let start = |index: usize| (index * width) as i32 + if index > odd { off } else { 0 };
        let group = |index: usize| &row[start(index) as usize..start(index) as usize + width];
        1 + (0..groups).filter(|index| *index != odd && !naive::agrees(group(*index))).count()
    };
    // Digits that agree by chance may show another layout.
    let same_layout = explained(kind, row).1.groups().first().is_none_or(|group| group.len() == width);
    if same_layout && (0..groups).all(|odd| wrong(odd) * 2 > groups) {
        for &channel in Channel::ALL {
            assert!(hinted(kind, row, channel).is_empty(), "{kind}: a hint on {}", channel.name());
        }
    }
}

/// In an unbroken row with one digit lost or doubled in a group, the hints come to that group, unless it is unlikely, and
/// begin in the range that the issue names.
pub fn an_odd_row_is_pinned_down(kind: Kind, row: &str, group: char) {
    let (issues, _) = explained(kind, row);
    let Some(issue) = issues.iter().find(|issue| issue.severity == Severity::Error) else { return };
    let odd = matches!(issue.kind, IssueKind::LostDigit { .. } | IssueKind::DoubledDigit { .. });
    let Some(first) = issue.group.filter(|_| odd).map(|group| group.label()) else { return };
    let until = issue.kind.until().map_or(first, |until| until.label());
    for &channel in Channel::ALL {
        let found = hinted(kind, row, channel);
        assert!(!found.is_empty(), "{}: no hint at all", channel.name());
        let label = found[0].group.label();
        assert!((first..=until).contains(&label), "{}: {label} is not in {first} to {until}", channel.name());
        let named: u32 = found.iter().map(|hint| u32::from(hint.likelihood)).sum();
        let is_named = found.iter().any(|hint| hint.group.label() == group);
        // What is not named is below five percent for each of the other groups.
        let rest = 5 * (9 - found.len() as u32);
        assert!(named <= 104 && named + rest >= 96, "{}: {named} percent in all", channel.name());
        assert!(is_named || named >= 96 - rest, "{}: group {group} is left out", channel.name());
    }
}
