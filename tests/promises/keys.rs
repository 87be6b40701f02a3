//! What the library promises while an identifier is typed, as plain functions: property tests and fuzzing call the same.

use offhook::entry::{Entry, View};
use offhook::{Assessment, ConfirmationId, InstallationId, Issue, Kind, Layout, ProductKey, Verdict, check_as};

const KINDS: [Kind; 3] = [Kind::ConfirmationId, Kind::InstallationId, Kind::ProductKey];
/// Erasing takes at least one byte, and an entry holds no more than this.
const MOST_ERASURES: usize = 1024;

/// Every way in which an entry begins.
fn entries() -> impl Iterator<Item = Entry> {
    KINDS.into_iter().map(Entry::new).chain(Layout::ALL.iter().copied().map(Entry::with_layout))
}

/// All that a screen shows of an entry, but for its secrets: to be compared, never printed.
#[derive(PartialEq)]
struct Shown {
    typed: String,
    text: String,
    caret: usize,
    seen: Assessment,
    groups: Vec<(char, Verdict, usize, usize, usize)>,
    missing: Option<usize>,
    issues: Vec<Issue>,
}

fn shown(entry: &Entry) -> Shown {
    let view = entry.view();
    Shown {
        typed: entry.expose().to_owned(),
        text: view.text().to_owned(),
        caret: view.caret(),
        seen: *view.assessment(),
        groups: groups(&view),
        missing: view.missing(),
        issues: view.issues().cloned().collect(),
    }
}

fn groups(view: &View) -> Vec<(char, Verdict, usize, usize, usize)> {
    let group = |group: offhook::entry::GroupView| {
        (group.label.label(), group.verdict, group.range.start, group.range.end, group.missing)
    };
    view.groups().map(group).collect()
}

/// Typing a text and pasting it end in the same state; what does not fit changes nothing.
pub fn typing_equals_pasting(text: &str) {
    for (mut typed, mut pasted) in entries().zip(entries()) {
        let fits = text.chars().all(|character| typed.push(character).is_ok());
        let before = shown(&pasted);
        assert_eq!(pasted.paste(text).is_ok(), fits, "{:?}: one is full, the other is not", typed.kind());
        let expected = if fits { shown(&typed) } else { before };
        assert!(shown(&pasted) == expected, "{:?}: typed and pasted differ", typed.kind());
        is_whole(&pasted.view());
        is_whole(&typed.view());
    }
}

/// Whatever keys are pressed in whatever order, the screen stays whole, and a key that says that it did something did.
///
/// The first character says which entry; of the others some are keys, and the rest is typed.
pub fn any_keys_do_no_harm(text: &str) {
    let mut keys = text.chars();
    let which = keys.next().map_or(0, |c| c as usize);
    let Some(mut entry) = entries().nth(which % entries().count()) else { return };
    let mut before = shown(&entry);
    while let Some(key) = keys.next() {
        let did = press(&mut entry, key, &mut keys);
        let after = shown(&entry);
        is_whole(&entry.view());
        if let Some(did) = did {
            let changed = (&before.text, before.caret, &before.groups) != (&after.text, after.caret, &after.groups);
            assert_eq!(did, changed, "key {:?} says the other thing", key.escape_unicode());
        }
        before = after;
    }
    ends_are_reached(&mut entry);
}

/// Presses a key; says what the key says that it did.
fn press(entry: &mut Entry, key: char, keys: &mut core::str::Chars<'_>) -> Option<bool> {
    let number = |keys: &mut core::str::Chars<'_>| keys.next().map_or(0, |c| c as usize % 80);
    match key {
        '<' => return Some(entry.left()),
        '>' => return Some(entry.right()),
        '^' => entry.home(),
        '$' => entry.end(),
        '\u{8}' | '{' => return Some(entry.erase()),
        '\u{7F}' | '}' => return Some(entry.delete()),
        '!' => entry.clear(),
        '@' => entry.move_to(number(keys)),
        '%' => {
            let (start, end) = (number(keys), number(keys));
            let text = keys.as_str().split('%').next().unwrap_or_default();
            keys.by_ref().take(text.chars().count()).for_each(drop);
            let before = shown(entry);
            if entry.replace(start..end, text).is_err() {
                assert!(shown(entry) == before, "a replacement that does not fit changes nothing");
            }
        }
        '"' => {
            let text = keys.as_str().split('"').next().unwrap_or_default();
            keys.by_ref().take(text.chars().count()).for_each(drop);
            let before = shown(entry);
            if entry.paste(text).is_err() {
                assert!(shown(entry) == before, "a text that does not fit changes nothing");
            }
        }
        key => {
            let before = shown(entry);
            if entry.push(key).is_err() {
                assert!(shown(entry) == before, "a key that does not fit changes nothing");
            }
        }
    }
    None
}

/// Left comes to the start, right to the end, and erasing leaves nothing.
fn ends_are_reached(entry: &mut Entry) {
    let characters = entry.view().text().chars().count();
    let steps = (0..=characters).take_while(|_| entry.left()).count();
    assert_eq!(entry.view().caret(), 0, "left comes to the start");
    assert!(steps <= characters, "left comes to an end");
    let steps = (0..=characters).take_while(|_| entry.right()).count();
    assert_eq!(entry.view().caret(), characters, "right comes to the end");
    assert!(steps <= characters, "right comes to an end");
    entry.home();
    assert_eq!(entry.view().caret(), 0, "home is the start");
    entry.end();
    assert_eq!(entry.view().caret(), characters, "end is the end");
    let steps = (0..MOST_ERASURES).take_while(|_| entry.erase()).count();
    assert!(steps < MOST_ERASURES, "erasing comes to an end");
    assert!(
        entry.is_empty() && entry.expose().is_empty() && entry.view().text().is_empty(),
        "erasing leaves something"
    );
}

/// Every place that a view names lies in its text, on the boundary of a character, and groups lie one behind the other.
fn is_whole(view: &View) {
    let text = view.text();
    assert!(view.caret() <= text.chars().count(), "the caret is lost");
    let mut end = 0;
    for group in view.groups() {
        assert!(text.get(group.range.clone()).is_some(), "group {}: no range of the text", group.label);
        assert!(group.range.start >= end, "group {}: before the one in front", group.label);
        assert!(group.range.end > group.range.start, "group {}: shows nothing", group.label);
        end = group.range.end;
    }
    for issue in view.issues() {
        assert!(text.get(issue.span.start..issue.span.end).is_some(), "{}: no range of the text", issue.code().name());
    }
}

/// The layout of a text that parses as this identifier.
fn layout_of(kind: Kind, text: &str) -> Option<Layout> {
    match kind {
        Kind::ConfirmationId => ConfirmationId::parse(text).ok().map(|id| id.layout()),
        Kind::InstallationId => InstallationId::parse(text).ok().map(|id| id.layout()),
        Kind::ProductKey => ProductKey::parse(text).ok().map(|id| id.layout()),
    }
}

fn parses_alike(kind: Kind, one: &str, other: &str) -> bool {
    match kind {
        Kind::ConfirmationId => ConfirmationId::parse(one).ok() == ConfirmationId::parse(other).ok(),
        Kind::InstallationId => InstallationId::parse(one).ok() == InstallationId::parse(other).ok(),
        _ => ProductKey::parse(one).ok() == ProductKey::parse(other).ok(),
    }
}

/// Entries into which a text that parses may be typed: those of its layout, and those that know none.
fn entries_for(kind: Kind, text: &str) -> Vec<Entry> {
    let Some(layout) = layout_of(kind, text) else { return Vec::new() };
    let known = Entry::with_layout(layout);
    let open = Entry::new(kind);
    // A confirmation ID is taken to have 48 digits.
    if layout == Layout::SevenBySix { vec![known] } else { vec![known, open] }
}

/// What parses is shown in canonical spelling, is the same identifier, and is said to be what `check_as` says.
pub fn what_is_shown_is_what_was_typed(text: &str) {
    for kind in KINDS {
        let checked = check_as(kind, text, &mut ());
        for mut entry in entries_for(kind, text) {
            if entry.paste(text).is_err() {
                continue;
            }
            let view = entry.view();
            let shown = view.text().trim_end_matches([' ', '-']);
            assert!(parses_alike(kind, shown, text), "{kind}: shown as another");
            let canonical = match kind {
                Kind::ConfirmationId => ConfirmationId::parse_canonical(shown).is_ok(),
                Kind::InstallationId => InstallationId::parse_canonical(shown).is_ok(),
                _ => ProductKey::parse_canonical(shown).is_ok(),
            };
            assert!(canonical, "{kind}: shown in another spelling");
            assert_eq!(view.verdict(), checked.verdict, "{kind}: verdict");
            assert_eq!(view.assessment().layout, checked.layout, "{kind}: layout");
            assert_eq!(view.missing(), Some(0), "{kind}: something is missing");
            let verdicts = |seen: &Assessment| seen.groups().iter().map(|group| group.verdict).collect::<Vec<_>>();
            assert_eq!(verdicts(view.assessment()), verdicts(&checked), "{kind}: verdicts of the groups");
        }
    }
}

/// Where no layout is known and nothing was put in, an entry says of any text what `check_as` says.
pub fn an_open_entry_says_what_check_says(text: &str) {
    let mut entry = Entry::new(Kind::InstallationId);
    if entry.paste(text).is_err() {
        return;
    }
    assert!(entry.expose() == text, "something was put in");
    let mut issues = Vec::new();
    let checked = check_as(Kind::InstallationId, text, &mut |issue: Issue| issues.push(issue));
    let view = entry.view();
    assert!(*view.assessment() == checked, "another assessment");
    let named = |issue: &Issue| (issue.code().name(), issue.group);
    assert!(view.issues().map(named).eq(issues.iter().map(named)), "other issues");
}

/// Who types an identifier to its end is never told on the way that nothing can mend it, and whole groups stay what they
/// are.
///
/// Labels and captions are left out: half a word is no word.
pub fn prefixes_can_be_typed(text: &str) {
    for kind in KINDS {
        let bare = text.chars().all(|c| c.is_ascii_digit() || c == ' ' || c == '-')
            || (kind == Kind::ProductKey && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
        for mut entry in entries_for(kind, text).into_iter().filter(|_| bare) {
            for (count, character) in text.chars().enumerate() {
                if entry.push(character).is_err() {
                    return;
                }
                let view = entry.view();
                assert_ne!(view.verdict(), Verdict::Impossible, "{kind}: after {count} keys");
            }
        }
    }
}

/// Where the groups are known, each is shown as soon as it is whole, and stays.
///
/// The text is joined between its groups or nowhere.
pub fn whole_groups_are_shown_on_the_way(kind: Kind, text: &str) {
    let Some(layout) = layout_of(kind, text) else { return };
    let mut entry = Entry::with_layout(layout);
    let mut places = 0;
    for character in text.chars() {
        if entry.push(character).is_err() {
            return;
        }
        places += usize::from(character.is_alphanumeric());
        let view = entry.view();
        let whole = view.groups().filter(|group| group.missing == 0 && group.verdict >= Verdict::WellFormed).count();
        let expected = if places == layout.places() { layout.groups() } else { places / layout.width(0) };
        assert_eq!(whole, expected, "{kind}: whole groups after {places} digits");
        assert_eq!(view.caret(), view.text().chars().count(), "{kind}: the caret is not at the end");
    }
}

/// In a whole identifier, a digit that is erased and typed again leaves no trace, and one that is replaced moves nothing.
///
/// The text is joined between its groups or nowhere; `at` says which digit.
pub fn a_digit_put_back_leaves_no_trace(kind: Kind, text: &str, at: usize, other: char) {
    let Some(layout) = layout_of(kind, text) else { return };
    let mut entry = Entry::with_layout(layout);
    if entry.paste(text).is_err() {
        return;
    }
    let painted: Vec<char> = entry.view().text().chars().collect();
    let places: Vec<usize> = (0..painted.len()).filter(|place| painted[*place].is_alphanumeric()).collect();
    let place = places[at % places.len()];
    entry.move_to(place + 1);
    let before = shown(&entry);
    assert_eq!(before.caret, place + 1, "the caret goes where it is sent");

    assert!(entry.erase(), "there is something to erase");
    let gone = shown(&entry);
    assert_eq!(gone.caret, place, "the caret steps back by one");
    assert!(gone.text.chars().take(place).eq(painted[..place].iter().copied()), "what is left of the caret moves");
    others_stay(&before, &gone, place);
    assert!(entry.push(painted[place]).is_ok(), "there is room");
    let back = shown(&entry);
    assert_eq!(back.caret, before.caret, "{kind}: place {place}: the caret jumps");
    // A full-width digit comes back in its plain form, so the notes may differ.
    let same = back.text == before.text && back.groups == before.groups && back.seen.verdict == before.seen.verdict;
    assert!(same, "{kind}: place {place}: putting it back leaves a trace");

    assert!(entry.erase() && entry.push(other).is_ok(), "there is room");
    let replaced = shown(&entry);
    assert_eq!(replaced.caret, before.caret, "the caret jumps");
    if kind != Kind::ProductKey {
        others_stay(&before, &replaced, place);
    }
}

/// Every group but the one of this place is where it was, as far from the start or the end, and is what it was.
fn others_stay(before: &Shown, after: &Shown, place: usize) {
    assert_eq!(before.groups.len(), after.groups.len(), "a group comes or goes");
    let shift = before.text.len() - after.text.len();
    for (was, is) in before.groups.iter().zip(&after.groups).filter(|(was, _)| !(was.2..was.3).contains(&place)) {
        let shift = if was.2 > place { shift } else { 0 };
        assert_eq!((was.0, was.2 - shift, was.3 - shift), (is.0, is.2, is.3), "group {}: moves", was.0);
        if before.seen.kind != Kind::ProductKey {
            assert_eq!(was.1, is.1, "group {}: another verdict", was.0);
        }
    }
}
