//! A script in one screen or two: the card, the steps of the chosen way, and where the rest is.

use core::fmt::Write as _;

use unicode_width::UnicodeWidthStr as _;

use super::text::{self, INDENT, gap, mark, rows, table, wrapped};
use crate::{More, Script, Section, Show, Step, Style};

/// The script without alternatives, trouble, sources and dates, wrapped at `width` columns.
///
/// A command that does not fit beside its sentence stands whole on the line below. The last line is the next thing to do.
pub fn brief(script: &Script, width: usize) -> String {
    let width = width.max(30);
    let mut out = String::new();
    let card = script.sections.iter().find(|section| section.style == Style::Card);
    if card.is_some() && !script.headline.is_empty() {
        headline(&mut out, script, width);
    } else {
        text::heading(&mut out, &script.title, '=', width);
        // The card says it in its first line.
        let subject = script.subject.iter().filter(|_| card.is_none());
        subject.for_each(|line| wrapped(&mut out, line, "", "  ", width));
    }
    for finding in &script.findings {
        wrapped(&mut out, finding, "! ", "  ", width);
    }
    if let Some(card) = card {
        card.steps.iter().for_each(|step| of_card(&mut out, step, width));
    }
    if let Some((lead, others)) = script.others.split_first() {
        gap(&mut out);
        wrapped(&mut out, lead, "", "", width);
        others.iter().for_each(|other| wrapped(&mut out, other, "  ", "    ", width));
    }
    let mut number = 0;
    let parts = script.sections.iter().filter(|section| section.style != Style::Card && !section.detail);
    for part in parts {
        section(&mut out, part, card, &mut number, width);
    }
    if !script.more.is_empty() {
        gap(&mut out);
    }
    for More { text, command } in &script.more {
        match command {
            Some(command) => beside(&mut out, text, command, "", width),
            None => wrapped(&mut out, text, "", "", width),
        }
    }
    out
}

/// The product on the left, the computer on the right.
fn headline(out: &mut String, script: &Script, width: usize) {
    let computer = script.computer.as_deref().unwrap_or_default();
    let room = width.saturating_sub(script.headline.width() + computer.width());
    if !computer.is_empty() && room > 1 {
        let _ = writeln!(out, "{}{}{computer}", script.headline, " ".repeat(room));
        return;
    }
    wrapped(out, &script.headline, "", "  ", width);
    if !computer.is_empty() {
        let _ = writeln!(out, "{computer}");
    }
}

fn of_card(out: &mut String, step: &Step, width: usize) {
    let first = if matches!(step.show, Some(Show::Groups(_))) { "" } else { "  " };
    match &step.command {
        Some(command) => beside(out, &step.text, command, first, width),
        None => wrapped(out, &step.text, first, "    ", width),
    }
    if let Some(Show::Boxes(cells) | Show::Groups(cells)) = &step.show {
        rows(out, cells, width);
    }
}

/// A command behind its sentence, where both fit; else below it.
fn beside(out: &mut String, text: &str, command: &str, first: &str, width: usize) {
    if first.width() + text.width() + 1 + command.width() <= width {
        let _ = writeln!(out, "{first}{text} {command}");
    } else {
        wrapped(out, text, first, "    ", width);
        let _ = writeln!(out, "{INDENT}{command}");
    }
}

fn section(out: &mut String, section: &Section, card: Option<&Section>, number: &mut usize, width: usize) {
    // What the card shows is not shown twice.
    let shows =
        |step: &&Step| !step.detail && (card.is_none() || !matches!(step.show, Some(Show::Boxes(_) | Show::Groups(_))));
    let steps: Vec<&Step> = section.steps.iter().filter(shows).collect();
    if steps.is_empty() {
        return;
    }
    gap(out);
    wrapped(out, &section.title, "", "", width);
    for step in steps {
        wrapped(out, &step.text, &mark(section.style, number), "    ", width);
        if let Some(command) = &step.command {
            let _ = writeln!(out, "{INDENT}{command}");
        }
        match &step.show {
            Some(Show::Boxes(cells) | Show::Groups(cells)) => rows(out, cells, width),
            Some(Show::Table(shown)) => table(out, shown, width),
            None => {}
        }
        for link in &step.links {
            match &link.command {
                Some(command) => beside(out, &link.text, command, "    > ", width),
                None => wrapped(out, &link.text, "    > ", "      ", width),
            }
        }
    }
}
