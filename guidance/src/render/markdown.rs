//! A script as Markdown.
//!
//! Text of an output is escaped, so that it stays text.

use core::fmt::Write as _;

use crate::markup::on_one_line;
use crate::{Cell, Script, Section, Show, Step, Style, Table};

/// The script as Markdown (CommonMark with tables).
pub fn markdown(script: &Script) -> String {
    let mut out = format!("# {}\n\n", escaped(&script.title));
    for line in &script.subject {
        let _ = writeln!(out, "- {}", without_links(line));
    }
    for finding in &script.findings {
        let _ = writeln!(out, "- **{}**", escaped(finding).trim());
    }
    if let Some((lead, others)) = script.others.split_first() {
        let _ = writeln!(out, "\n{}\n", escaped(lead));
        for other in others {
            let _ = writeln!(out, "- {}", without_links(other));
        }
    }
    let mut number = 0;
    for part in &script.sections {
        section(&mut out, script, part, &mut number);
    }
    if !script.sources.is_empty() {
        let _ = writeln!(out, "\n## {}\n", escaped(&script.sources_title));
        for (index, source) in script.sources.iter().enumerate() {
            let address = script.address(source).map(|address| format!(" <{address}>")).unwrap_or_default();
            let _ = writeln!(out, "{}. {}{address}", index + 1, escaped(&source.line));
        }
    }
    out
}

fn section(out: &mut String, script: &Script, section: &Section, number: &mut usize) {
    let dated = section.common_date();
    let title = match &dated {
        Some(phrase) => format!("{} ({phrase})", section.title),
        None => section.title.clone(),
    };
    let _ = writeln!(out, "\n## {}\n", escaped(&title));
    for step in &section.steps {
        let mark = match section.style {
            Style::Card | Style::List => String::from("-"),
            Style::Steps => {
                *number += 1;
                format!("{number}.")
            }
        };
        let indent = " ".repeat(mark.len() + 1);
        let _ = writeln!(out, "{mark} {}", noted(step, dated.as_deref()));
        if let Some(command) = &step.command {
            let _ = writeln!(out, "\n{indent}```bat\n{indent}{command}\n{indent}```\n");
        }
        match &step.show {
            Some(Show::Boxes(cells) | Show::Groups(cells)) => groups(out, cells, &indent),
            Some(Show::Table(shown)) => table(out, shown, &indent),
            None => {}
        }
        for page in script.addresses(step) {
            let address = page.address.as_ref().map(|address| format!(" <{address}>")).unwrap_or_default();
            let _ = writeln!(out, "\n{indent}→ {}{address}\n", escaped(&page.title));
        }
        for link in &step.links {
            let _ = writeln!(out, "\n{indent}→ {}\n", escaped(&link.text));
            if let Some(command) = &link.command {
                let _ = writeln!(out, "{indent}```sh\n{indent}{command}\n{indent}```\n");
            }
        }
    }
}

fn noted(step: &Step, dated: Option<&str>) -> String {
    let mut text = escaped(&step.text);
    if let Some(phrase) = step.as_of_phrase.as_deref().filter(|phrase| Some(*phrase) != dated) {
        let _ = write!(text, " ({})", escaped(phrase));
    }
    for source in &step.sources {
        let _ = write!(text, " \\[{source}\\]");
    }
    text
}

fn groups(out: &mut String, cells: &[Cell], indent: &str) {
    let row = |cell: &dyn Fn(&Cell) -> String| {
        cells.iter().fold(String::from("|"), |row, one| format!("{row} {} |", cell(one)))
    };
    let label = row(&|cell| if cell.doubtful { format!("**{} !**", cell.label) } else { cell.label.into() });
    let rule = row(&|_| String::from("---"));
    let digits = row(&|cell| cell.digits.clone().unwrap_or_else(|| "&nbsp;".repeat(cell.width.max(6) + 2)));
    let _ = writeln!(out, "\n{indent}{label}\n{indent}{rule}\n{indent}{digits}\n");
}

fn table(out: &mut String, table: &Table, indent: &str) {
    let row = |cells: &[String]| cells.iter().fold(String::from("|"), |row, cell| format!("{row} {} |", escaped(cell)));
    let rule = "| --- ".repeat(table.columns.len());
    let _ = writeln!(out, "\n{indent}{}\n{indent}{rule}|", row(&table.columns));
    for line in &table.rows {
        let _ = writeln!(out, "{indent}{}", row(&line.cells));
    }
    out.push('\n');
}

/// Text whose every character stands for itself, also at the start of a line.
fn escaped(text: &str) -> String {
    let text = on_one_line(text);
    let mut out = String::with_capacity(text.len());
    let mark = list_mark(&text);
    for (place, character) in text.char_indices() {
        let is_markup =
            matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '!' | '&');
        if is_markup || mark == Some(place) {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

/// The same where the text names what an output calls a product: an address in it does not become a link.
fn without_links(text: &str) -> String {
    escaped(text).replace("://", r":\/\/").replace("www.", r"www\.").replace('@', r"\@")
}

/// Where the text would begin a list: a dash, a plus, or what ends a number.
fn list_mark(text: &str) -> Option<usize> {
    let place = text.len() - text.trim_start().len();
    let digits = text[place..].bytes().take_while(u8::is_ascii_digit).count();
    let marks: &[char] = if digits == 0 { &['-', '+'] } else { &['.', ')'] };
    text[place + digits..].starts_with(marks).then_some(place + digits)
}
