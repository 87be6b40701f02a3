//! A script as one page: for paper, for a phone, for a listener.
//!
//! Knows HTML and the style sheet beside it. Text of an output is escaped, so that it stays text. The page loads
//! nothing and runs nothing.
use core::fmt::Write as _;

use super::page;
use super::text::common_date;
use crate::markup::escaped;
use crate::{Cell, Link, Script, Section, Show, Step, Style, Table};

const SHEET: &str = include_str!("page.css");

/// The script as one self-contained HTML page.
pub fn html(script: &Script) -> String {
    let mut page = Page { out: String::new(), script, words: Words::of(script.language), number: 0 };
    page.head();
    page.header();
    page.out.push_str("<main>\n");
    for (index, section) in script.sections.iter().enumerate() {
        page.section(section, index);
    }
    page.out.push_str("</main>\n");
    page.sources();
    page.out.push_str("</body>\n</html>\n");
    page.out
}

/// What is said where others see a mark or an empty box.
struct Words {
    doubtful: &'static str,
    empty: &'static str,
}

impl Words {
    fn of(language: &str) -> Self {
        match language {
            "ja" => Self { doubtful: "要確認", empty: "未記入" },
            _ => Self { doubtful: "look again", empty: "empty" },
        }
    }
}

struct Page<'a> {
    out: String,
    script: &'a Script,
    words: Words,
    /// The last step that was numbered; numbers run through the whole script.
    number: usize,
}

impl Page<'_> {
    fn head(&mut self) {
        page::head(&mut self.out, self.script.language, &self.script.title, SHEET);
        self.out.push_str("<body>\n");
    }

    fn header(&mut self) {
        let script = self.script;
        let _ = writeln!(self.out, "<header>\n<h1>{}</h1>", escaped(&script.title));
        page::list(&mut self.out, "subject", &script.subject);
        page::list(&mut self.out, "findings", &script.findings);
        if let Some((lead, others)) = script.others.split_first() {
            let _ = writeln!(self.out, "<p class=\"lead\">{}</p>", escaped(lead));
            page::list(&mut self.out, "others", others);
        }
        self.out.push_str("</header>\n");
    }

    fn section(&mut self, section: &Section, index: usize) {
        let dated = common_date(section);
        let date = dated.as_ref().map(|phrase| format!(" <span class=\"date\">({})</span>", escaped(phrase)));
        let (title, date) = (escaped(&section.title), date.unwrap_or_default());
        let _ = writeln!(self.out, "<section aria-labelledby=\"section-{index}\">");
        let _ = writeln!(self.out, "<h2 id=\"section-{index}\">{title}{date}</h2>");
        let end = self.list(section.style);
        for step in &section.steps {
            self.step(step, &section.title, dated.as_deref());
            self.number += usize::from(section.style == Style::Steps);
        }
        let _ = writeln!(self.out, "{end}\n</section>");
    }

    /// Opens the list of a section; hands back what closes it.
    fn list(&mut self, style: Style) -> &'static str {
        match style {
            Style::List => {
                self.out.push_str("<ul class=\"steps\" role=\"list\">\n");
                "</ul>"
            }
            Style::Steps => {
                let _ = writeln!(self.out, "<ol class=\"steps\" start=\"{}\">", self.number + 1);
                "</ol>"
            }
        }
    }

    fn step(&mut self, step: &Step, section: &str, dated: Option<&str>) {
        let _ = writeln!(self.out, "<li>\n<p>{}</p>", noted(step, dated));
        if let Some(command) = &step.command {
            self.command(command);
        }
        match &step.show {
            Some(Show::Boxes(cells) | Show::Groups(cells)) => self.cells(cells),
            Some(Show::Table(table)) => self.table(table, section),
            None => {}
        }
        for link in &step.links {
            self.link(link);
        }
        self.out.push_str("</li>\n");
    }

    /// Each word stands in a box of its own: a line breaks between words, and inside one only when it is too long for any
    /// line. What is copied stays one line.
    fn command(&mut self, command: &str) {
        self.out.push_str("<pre translate=\"no\"><code>");
        for (index, word) in command.split(' ').enumerate() {
            let gap = if index == 0 { "" } else { " " };
            let _ = write!(self.out, "{gap}<span>{}</span>", escaped(word));
        }
        self.out.push_str("</code></pre>\n");
    }

    fn cells(&mut self, cells: &[Cell]) {
        let columns = if cells.len() == 8 { "four" } else { "three" };
        let _ = writeln!(self.out, "<dl class=\"cells {columns}\" translate=\"no\">");
        for cell in cells {
            self.cell(cell);
        }
        self.out.push_str("</dl>\n");
    }

    fn cell(&mut self, cell: &Cell) {
        let label = escaped(cell.label.encode_utf8(&mut [0; 4]));
        let _ = if cell.doubtful {
            let mark = format!("<span aria-hidden=\"true\">!</span>{}", spoken(self.words.doubtful));
            write!(self.out, "<div class=\"doubtful\"><dt>{mark} {label}</dt>")
        } else {
            write!(self.out, "<div><dt>{label}</dt>")
        };
        let content = match &cell.digits {
            Some(digits) => {
                format!("<span class=\"digits\" aria-hidden=\"true\">{}</span>{}", escaped(digits), spelled(digits))
            }
            None => format!("{}{}", spoken(self.words.empty), boxes(cell.width)),
        };
        let _ = writeln!(self.out, "<dd>{content}</dd></div>");
    }

    /// The roles keep it a table where the style sheet stacks its cells.
    fn table(&mut self, table: &Table, caption: &str) {
        let _ = writeln!(self.out, "<table role=\"table\">\n<caption>{}</caption>", spoken(caption));
        self.out.push_str("<thead role=\"rowgroup\">\n<tr role=\"row\">");
        for column in &table.columns {
            let _ = write!(self.out, "<th scope=\"col\" role=\"columnheader\">{}</th>", escaped(column));
        }
        self.out.push_str("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
        for row in &table.rows {
            self.row(&table.columns, &row.cells);
        }
        self.out.push_str("</tbody>\n</table>\n");
    }

    fn row(&mut self, columns: &[String], cells: &[String]) {
        let Some((name, rest)) = cells.split_first() else { return };
        let _ = write!(self.out, "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">{}</th>", escaped(name));
        for (column, cell) in columns.iter().skip(1).zip(rest) {
            let _ = write!(self.out, "<td role=\"cell\" data-column=\"{}\">{}</td>", escaped(column), escaped(cell));
        }
        self.out.push_str("</tr>\n");
    }

    fn link(&mut self, link: &Link) {
        let text = escaped(&link.text);
        let here = |target: &String| self.script.sections.iter().position(|section| section.id == *target);
        let _ = match link.section.as_ref().and_then(here) {
            Some(index) => writeln!(self.out, "<p class=\"link\"><a href=\"#section-{index}\">{text}</a></p>"),
            None => writeln!(self.out, "<p class=\"link\">{text}</p>"),
        };
    }

    fn sources(&mut self) {
        let script = self.script;
        if script.sources.is_empty() {
            return;
        }
        let title = escaped(&script.sources_title);
        let _ = writeln!(self.out, "<footer>\n<h2>{title}</h2>\n<ol class=\"sources\">");
        for (index, source) in script.sources.iter().enumerate() {
            let _ = writeln!(self.out, "<li id=\"source-{}\">{}</li>", index + 1, escaped(&source.line));
        }
        self.out.push_str("</ol>\n</footer>\n");
    }
}

/// The text with its sources, which never stand alone on a line, and its date when it is not that of the section.
fn noted(step: &Step, dated: Option<&str>) -> String {
    let mut text = escaped(&step.text);
    if let Some(phrase) = step.as_of_phrase.as_deref().filter(|phrase| Some(*phrase) != dated) {
        let _ = write!(text, " <span class=\"date\">({})</span>", escaped(phrase));
    }
    for source in &step.sources {
        let _ = write!(text, "\u{a0}<a href=\"#source-{source}\">[{source}]</a>");
    }
    text
}

/// One box for each digit. Where their number is not known it is six or seven; the last box looks as if it might stay
/// empty.
fn boxes(width: usize) -> String {
    let (sure, perhaps) = if width == 0 { (6, "<i class=\"perhaps\"></i>") } else { (width, "") };
    format!("<span class=\"boxes\" aria-hidden=\"true\">{}{perhaps}</span>", "<i></i>".repeat(sure))
}

/// Digits one by one, as they are said.
fn spelled(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() * 2);
    for digit in digits.chars() {
        text.push(digit);
        text.push(' ');
    }
    spoken(text.trim_end())
}

/// Text for a listener only.
fn spoken(text: &str) -> String {
    format!("<span class=\"spoken\">{}</span>", escaped(text))
}
