//! What a reader finds in a script, from top to bottom, and the same read back from what was rendered.

use std::fmt;

use offhook_guidance::{Cell, Script, Section, Show, Step, Style};

/// One thing that a reader sees.
#[derive(Debug, Eq, PartialEq)]
pub(crate) enum Part {
    Command(String),
    Line(String),
    Link(String),
    /// A point of a list, with its number when it has one.
    Point(Option<usize>, String),
    Row(Vec<String>),
    Section(String),
    Title(String),
}

/// Everything in a script that a text shows, in order.
pub(crate) fn parts(script: &Script) -> Vec<Part> {
    of_sections(script, |_| true)
}

/// The same on a page, which has the digits and boxes of its card once, to be copied and typed into.
pub(crate) fn page_parts(script: &Script) -> Vec<Part> {
    let card = script.sections.iter().position(|section| section.style == Style::Card);
    of_sections(script, |section| card.is_none_or(|card| card == section))
}

/// `draws` says whether digits and boxes are drawn in a section.
fn of_sections(script: &Script, draws: impl Fn(usize) -> bool) -> Vec<Part> {
    let lines = script.subject.iter().chain(&script.findings).chain(&script.others);
    let mut parts = vec![Part::Title(squeezed(&script.title))];
    parts.extend(lines.map(|line| Part::Line(squeezed(line))));
    let mut number = 0;
    for (place, section) in script.sections.iter().enumerate() {
        let date = shared_date(section);
        parts.push(Part::Section(squeezed(&noted(&section.title, date, &[]))));
        for step in &section.steps {
            let own = step.as_of_phrase.as_deref().filter(|phrase| Some(*phrase) != date);
            let text = squeezed(&noted(&step.text, own, &step.sources));
            number += usize::from(section.style == Style::Steps);
            parts.push(Part::Point((section.style == Style::Steps).then_some(number), text));
            parts.extend(beside(step, draws(place)));
        }
    }
    if !script.sources.is_empty() {
        parts.push(Part::Section(squeezed(&script.sources_title)));
        let sources = script.sources.iter().enumerate();
        parts.extend(sources.map(|(index, source)| Part::Point(Some(index + 1), squeezed(&source.line))));
    }
    parts
}

/// What a step shows beside its text.
fn beside(step: &Step, draws: bool) -> Vec<Part> {
    let mut parts: Vec<Part> = step.command.iter().map(|command| Part::Command(command.clone())).collect();
    match &step.show {
        Some(Show::Boxes(cells) | Show::Groups(cells)) if draws => {
            parts.push(Part::Row(cells.iter().map(label).collect()));
            parts.push(Part::Row(cells.iter().map(|cell| cell.digits.clone().unwrap_or_default()).collect()));
        }
        Some(Show::Table(table)) => {
            let rows = [&table.columns].into_iter().chain(table.rows.iter().map(|row| &row.cells));
            parts.extend(rows.map(|cells| Part::Row(cells.iter().map(|cell| squeezed(cell)).collect())));
        }
        _ => {}
    }
    for link in &step.links {
        parts.push(Part::Link(squeezed(&link.text)));
        parts.extend(link.command.clone().map(Part::Command));
    }
    parts
}

fn label(cell: &Cell) -> String {
    if cell.doubtful { format!("{} !", cell.label) } else { cell.label.to_string() }
}

/// The date of more than half of the steps.
fn shared_date(section: &Section) -> Option<&str> {
    let dates: Vec<&str> = section.steps.iter().filter_map(|step| step.as_of_phrase.as_deref()).collect();
    let share = |date: &str| dates.iter().filter(|other| **other == date).count();
    dates.iter().copied().find(|date| share(date) * 2 > section.steps.len())
}

fn noted(text: &str, date: Option<&str>, sources: &[usize]) -> String {
    let date = date.map(|date| format!(" ({date})")).unwrap_or_default();
    let sources: String = sources.iter().map(|source| format!(" [{source}]")).collect();
    format!("{text}{date}{sources}")
}

/// The text with single spaces only; what no format can print counts as one.
pub(crate) fn squeezed(text: &str) -> String {
    let is_gap = |c: char| c.is_whitespace() || c.is_control();
    text.split(is_gap).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Point(Some(number), text) => write!(f, "{number}. {text}"),
            Self::Row(cells) => f.write_str(&cells.join(" ")),
            Self::Command(text)
            | Self::Line(text)
            | Self::Link(text)
            | Self::Point(None, text)
            | Self::Section(text)
            | Self::Title(text) => f.write_str(text),
        }
    }
}
