//! A script for a terminal or a text file.
//!
//! What has to be typed is never wrapped.

use core::fmt::Write as _;

use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WrapAlgorithm};
use unicode_width::UnicodeWidthStr as _;

use crate::{Cell, Script, Section, Show, Step, Style, Table};

/// What is in front of a command.
pub(super) const INDENT: &str = "      ";

/// The script as plain text, wrapped at `width` columns.
pub fn text(script: &Script, width: usize) -> String {
    let mut out = String::new();
    let width = width.max(30);
    heading(&mut out, &script.title, '=', width);
    for line in &script.subject {
        wrapped(&mut out, line, "", "  ", width);
    }
    for finding in &script.findings {
        wrapped(&mut out, finding, "! ", "  ", width);
    }
    if let Some((lead, others)) = script.others.split_first() {
        out.push('\n');
        wrapped(&mut out, lead, "", "", width);
        for other in others {
            wrapped(&mut out, other, "  ", "    ", width);
        }
    }
    let mut number = 0;
    for part in &script.sections {
        section(&mut out, script, part, &mut number, width);
    }
    if !script.sources.is_empty() {
        gap(&mut out);
        heading(&mut out, &script.sources_title, '-', width);
        for (index, source) in script.sources.iter().enumerate() {
            wrapped(&mut out, &source.line, &format!("[{}] ", index + 1), "    ", width);
            if let Some(address) = script.address(source) {
                let _ = writeln!(out, "    {address}");
            }
        }
    }
    out
}

fn section(out: &mut String, script: &Script, section: &Section, number: &mut usize, width: usize) {
    let dated = section.common_date();
    gap(out);
    match &dated {
        Some(phrase) => heading(out, &format!("{} ({phrase})", section.title), '-', width),
        None => heading(out, &section.title, '-', width),
    }
    for step in &section.steps {
        wrapped(out, &noted(step, dated.as_deref()), &mark(section.style, number), "    ", width);
        if let Some(command) = &step.command {
            let _ = writeln!(out, "\n{INDENT}{command}\n");
        }
        match &step.show {
            Some(Show::Boxes(cells) | Show::Groups(cells)) => {
                gap(out);
                rows(out, cells, width);
                out.push('\n');
            }
            Some(Show::Table(shown)) => table(out, shown, width),
            None => {}
        }
        for page in script.addresses(step) {
            wrapped(out, &page.title, "    > ", "      ", width);
            if let Some(address) = &page.address {
                let _ = writeln!(out, "      {address}");
            }
        }
        for link in &step.links {
            wrapped(out, &link.text, "    > ", "      ", width);
            if let Some(command) = &link.command {
                let _ = writeln!(out, "\n{INDENT}{command}\n");
            }
        }
    }
}

/// The text with its sources, and its date when it is not that of the section.
fn noted(step: &Step, dated: Option<&str>) -> String {
    let mut text = step.text.clone();
    if let Some(phrase) = step.as_of_phrase.as_deref().filter(|phrase| Some(*phrase) != dated) {
        let _ = write!(text, " ({phrase})");
    }
    for source in &step.sources {
        let _ = write!(text, " [{source}]");
    }
    text
}

/// The marker before a step: its number or a dash.
pub(super) fn mark(style: Style, number: &mut usize) -> String {
    match style {
        Style::Card | Style::List => String::from(" -  "),
        Style::Steps => {
            *number += 1;
            format!("{number:>2}. ")
        }
    }
}

/// Cells in rows of three or four, of as many as fit into a narrow screen.
pub(super) fn rows(out: &mut String, cells: &[Cell], width: usize) {
    const GAP: &str = "   ";
    let cell = |cell: &Cell| {
        let mark = if cell.doubtful { '!' } else { ' ' };
        let blank = || "_".repeat(if cell.width == 0 { 7 } else { cell.width });
        format!("{mark}{} {}", cell.label, cell.digits.clone().unwrap_or_else(blank))
    };
    let all: Vec<String> = cells.iter().map(cell).collect();
    let widest = all.iter().map(|cell| cell.width()).max().unwrap_or(0) + GAP.len();
    // Nine groups in rows of three, eight blocks in rows of four, never one alone.
    let most = width.saturating_sub(INDENT.len() - 1) / widest.max(1);
    let fits = |per_row: &usize| *per_row <= most;
    let per_row = if all.len() == 8 { [4, 2].into_iter().find(fits) } else { Some(3).filter(fits) };
    for row in all.chunks(per_row.unwrap_or(1)) {
        let _ = writeln!(out, "{}{}", &INDENT[1..], row.join(GAP));
    }
}

/// A table in columns where they fit; else each row as a short list.
pub(super) fn table(out: &mut String, table: &Table, width: usize) {
    const INDENT: usize = 4;
    const GAP: usize = 2;
    let cells = || table.rows.iter().map(|row| &row.cells).chain([&table.columns]);
    let widest = |column: usize| cells().filter_map(|row| row.get(column)).map(|cell| cell.width()).max();
    let widths: Vec<usize> = (0..table.columns.len()).filter_map(widest).collect();
    gap(out);
    if INDENT + widths.iter().map(|width| width + GAP).sum::<usize>() <= width + GAP {
        let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
        for row in [&table.columns, &rule].into_iter().chain(table.rows.iter().map(|row| &row.cells)) {
            let line = row.iter().zip(&widths).fold(" ".repeat(INDENT), |line, (cell, width)| {
                format!("{line}{cell}{}", " ".repeat(width.saturating_sub(cell.width()) + GAP))
            });
            let _ = writeln!(out, "{}", line.trim_end());
        }
    } else {
        for row in &table.rows {
            let Some((name, rest)) = row.cells.split_first() else { continue };
            wrapped(out, name, "    * ", "      ", width);
            for (column, cell) in table.columns.iter().skip(1).zip(rest) {
                wrapped(out, &format!("{column}: {cell}"), "      ", "        ", width);
            }
        }
    }
    out.push('\n');
}

/// Words between which a line may break: by Unicode's rules, but never inside a caption in brackets, an address or a
/// command with its switch.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    /// A longer bracket is no caption; it breaks like any text.
    const LONGEST: usize = 40;
    let (mut start, mut end) = (0, 0);
    let mut pieces = WordSeparator::UnicodeBreakProperties.find_words(line);
    Box::new(core::iter::from_fn(move || {
        loop {
            let piece = pieces.next();
            end += piece.map_or(0, |word| word.word.len() + word.whitespace.len());
            let (joined, rest) = (&line[start..end], &line[end..]);
            let open = joined.rfind('[').is_some_and(|at| !joined[at..].contains(']'));
            let glued =
                joined.ends_with(|c: char| c.is_ascii_graphic()) && rest.starts_with(|c: char| c.is_ascii_graphic());
            let holds = (open || glued || rest.starts_with('/')) && joined.len() < LONGEST;
            if piece.is_none() || !holds {
                start = end;
                return (!joined.is_empty()).then(|| Word::from(joined));
            }
        }
    }))
}

/// One empty line, not two.
pub(super) fn gap(out: &mut String) {
    if !out.ends_with("\n\n") {
        out.push('\n');
    }
}

pub(super) fn heading(out: &mut String, text: &str, rule: char, width: usize) {
    wrapped(out, text, "", "", width);
    out.extend(core::iter::repeat_n(rule, text.width().min(width)));
    out.push('\n');
}

pub(super) fn wrapped(out: &mut String, text: &str, first: &str, rest: &str, width: usize) {
    let options = Options::new(width)
        .initial_indent(first)
        .subsequent_indent(rest)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .break_words(true);
    for line in textwrap::wrap(text, options) {
        let _ = writeln!(out, "{line}");
    }
}
