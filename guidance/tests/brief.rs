//! The short script: one screen or two, and nothing in it that the whole script does not say.

use std::fs;

use offhook_guidance::{Book, Contact, Day, Facts, Language, Request, Script, Style, render};
use offhook_readers::read;
use unicode_width::UnicodeWidthStr as _;

use crate::support::kinds;

const CID: &str = "415635 305286 761940 283503 592176 634083 177461 859316";
const COLUMNS: usize = 80;
/// The most lines of a script whose output holds an installation ID, of any other, of a card, and once the answer is there.
const WITH_ID: usize = 75;
const OTHER: usize = 90;
const CARD: usize = 22;
const ANSWERED: usize = 25;

fn day() -> Day {
    "2026-11-28".parse().expect("a day")
}

fn messages() -> impl Iterator<Item = offhook_guidance::Messages> {
    [Language::English, Language::Japanese].into_iter().map(|language| Book::shared().messages(language))
}

/// How many lines there are in front of the first empty one.
fn card_lines(text: &str) -> usize {
    text.lines().take_while(|line| !line.is_empty()).count()
}

fn is_command(line: &str, script: &Script) -> bool {
    let steps = script.sections.iter().flat_map(|section| &section.steps);
    let links = steps.clone().flat_map(|step| &step.links).filter_map(|link| link.command.as_deref());
    steps.filter_map(|step| step.command.as_deref()).chain(links).any(|command| line.trim_start() == command)
}

/// What holds of every short script, at every width.
fn is_brief(script: &Script, place: &str) {
    for width in [40, COLUMNS, 120] {
        let text = render::brief(script, width);
        for line in text.lines() {
            assert!(line.width() <= width || is_command(line, script), "{place} at {width}: {line}");
            assert!(!line.ends_with(' '), "{place}: {line:?}");
        }
        assert!(!text.contains("[1]") && !text.contains("\n\n\n") && !text.contains("{"), "{place}:\n{text}");
        let groups = text.lines().filter(|line| line.trim_start_matches([' ', '!']).starts_with("9 ")).count();
        assert!(width < COLUMNS || groups == 0 || text.contains("   9 "), "{place}: the ninth group is alone\n{text}");
    }
}

#[test]
fn every_flow_fits_on_two_screens() {
    let (book, day) = (Book::shared(), day());
    for messages in messages() {
        for facts in kinds() {
            for flow in book.flows() {
                let script = book.script(flow, &Request::default(), &facts, &day, &messages).expect("it exists");
                let place = format!("{flow} with {facts:?} in {}", script.language);
                let lines = render::brief(&script, COLUMNS).lines().count();
                assert!(lines <= OTHER, "{place}: {lines} lines\n{}", render::brief(&script, COLUMNS));
                is_brief(&script, &place);
            }
        }
    }
}

#[test]
fn an_output_has_its_card_on_one_screen() {
    let (book, day) = (Book::shared(), day());
    let mut cards = 0;
    for entry in fs::read_dir("../readers/tests/outputs").expect("the samples are there") {
        let path = entry.expect("it reads").path();
        let Some(reading) = path.is_file().then(|| fs::read(&path).ok()).flatten().and_then(|bytes| read(&bytes).ok())
        else {
            continue;
        };
        for record in &reading.records {
            for (messages, contact) in messages().zip([Contact::Portal, Contact::Agent]) {
                let request = Request::new().reading(&reading).record(record).contact(Some(contact)).anyway(true);
                let script = book.script("offline-activation", &request, &Facts::new(), &day, &messages);
                let script = script.expect("it exists");
                let place = format!("{} in {}", path.display(), script.language);
                is_brief(&script, &place);
                let text = render::brief(&script, COLUMNS);
                let has_card = script.sections.iter().any(|section| section.style == Style::Card);
                assert_eq!(has_card, record.installation_id.is_some() && text.contains("____"), "{place}\n{text}");
                if !has_card {
                    continue;
                }
                cards += 1;
                assert!(card_lines(&text) <= CARD, "{place}: {}\n{text}", card_lines(&text));
                assert!(text.lines().count() <= WITH_ID, "{place}: {} lines\n{text}", text.lines().count());
                let answer = CID.parse().expect("it is one");
                let script = book
                    .script(
                        "offline-activation",
                        &request.confirmation_id(Some(&answer)),
                        &Facts::new(),
                        &day,
                        &messages,
                    )
                    .expect("it exists");
                let text = render::brief(&script, COLUMNS);
                assert!(text.lines().count() <= ANSWERED, "{place}: {} lines\n{text}", text.lines().count());
                let command = text.lines().position(|line| line.contains(&CID.replace(' ', "")));
                assert!(command.is_some_and(|line| line <= 4), "{place}: the command comes first\n{text}");
            }
        }
    }
    assert!(cards > 10, "{cards} cards");
}

/// The short script leaves steps out; it has none of its own, and their order is that of the whole.
#[test]
fn the_short_script_is_part_of_the_whole() {
    let (book, day) = (Book::shared(), day());
    for messages in messages() {
        for flow in book.flows() {
            let script = book.script(flow, &Request::default(), &Facts::new(), &day, &messages).expect("it exists");
            let flat = |text: &str| text.split_whitespace().collect::<String>();
            let (brief, whole) = (flat(&render::brief(&script, 1000)), flat(&render::text(&script, 1000)));
            let mut at = 0;
            for section in &script.sections {
                for step in section.steps.iter().filter(|step| !section.detail && !step.detail) {
                    let text = flat(&step.text);
                    let found = brief[at..].find(&text).unwrap_or_else(|| panic!("{flow}: {} is missing", step.id));
                    at += found;
                    assert!(whole.contains(&text), "{flow}: {}", step.id);
                }
            }
            let has_steps = script.sections.iter().any(|section| section.style == Style::Steps && !section.detail);
            assert_eq!(script.more.len(), 1 + usize::from(has_steps), "{flow}");
        }
    }
}
