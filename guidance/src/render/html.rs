//! A script as one page or as a part of another page: for paper, for a phone, for a listener.
//!
//! Text of an output is escaped, so that it stays text. The page loads nothing, and runs nothing but the script that
//! copies a group.

use core::fmt::Write as _;

use super::page;
use crate::markup::escaped;
use crate::{Cell, Link, Script, Section, Show, Step, Style, Table};

/// The style sheet of the page, for a fragment without a prefix.
pub const CSS: &str = include_str!("page.css");

/// How a script becomes part of another page.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct HtmlOptions {
    heading_level: u8,
    prefix: String,
}

impl Default for HtmlOptions {
    /// Headings from `<h1>` on, ids and classes as the style sheet has them.
    fn default() -> Self {
        Self { heading_level: 1, prefix: String::new() }
    }
}

impl HtmlOptions {
    /// The level of the title, 1 to 5; sections are one below it. Anything else is taken for the nearest.
    #[must_use]
    pub fn heading_level(mut self, level: u8) -> Self {
        self.heading_level = level.clamp(1, 5);
        self
    }

    /// What every id and every class begins with, so that several fragments have their place on one page.
    ///
    /// Only ASCII letters, digits, `-` and `_` are kept of it.
    #[must_use]
    pub fn prefix(mut self, prefix: &str) -> Self {
        self.prefix = prefix.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
        self
    }
}

/// The script as one self-contained HTML page.
pub fn html(script: &Script) -> String {
    let mut out = String::new();
    page::head(&mut out, script.language, &script.title, CSS);
    out.push_str("<body>\n");
    let mut page = Page::new(script, HtmlOptions::default(), out);
    page.content("main");
    page::foot(&mut page.out);
    page.out
}

/// The script as an `<article>` for another page, without a head, a style or a script of its own.
///
/// It has the classes of [`CSS`], each with the prefix of the options. Groups of digits copy at a touch where the page that it
/// becomes part of runs [`SCRIPT`](super::SCRIPT).
///
/// # Examples
///
/// ```
/// use offhook_guidance::render::{HtmlOptions, html_fragment};
/// use offhook_guidance::{Book, Day, Facts, Language, Request};
///
/// let book = Book::shared();
/// let (day, messages) = (Day::latest(), book.messages(Language::English));
/// let script = book.script("sign-in", &Request::default(), &Facts::new(), &day, &messages);
/// let options = HtmlOptions::default().heading_level(3).prefix("help-");
/// let part = html_fragment(&script.expect("there is such a flow"), &options);
/// assert!(part.starts_with("<article class=\"help-script\" lang=\"en\">\n<header>\n<h3>"));
/// ```
pub fn html_fragment(script: &Script, options: &HtmlOptions) -> String {
    let mut page = Page::new(script, options.clone(), String::new());
    let language = escaped(script.language);
    let _ = writeln!(page.out, "<article class=\"{}script\" lang=\"{language}\">", page.prefix);
    page.content("div");
    page.out.push_str("</article>\n");
    page.out
}

struct Page<'a> {
    out: String,
    script: &'a Script,
    heading_level: u8,
    prefix: String,
    /// The last step that was numbered; numbers run through the whole script.
    number: usize,
}

impl<'a> Page<'a> {
    fn new(script: &'a Script, options: HtmlOptions, out: String) -> Self {
        let HtmlOptions { heading_level, prefix } = options;
        Self { out, script, heading_level, prefix, number: 0 }
    }

    /// Everything between the tags of the body; `body` is the element around the sections.
    fn content(&mut self, body: &str) {
        self.header();
        let _ = writeln!(self.out, "<{body}>");
        let card = self.script.sections.iter().position(|section| section.style == Style::Card);
        for (index, section) in self.script.sections.iter().enumerate() {
            self.section(section, index, card.is_some_and(|card| card != index));
        }
        let _ = writeln!(self.out, "</{body}>");
        self.sources();
    }

    /// A list of lines, with its class.
    fn lines(&mut self, class: &str, lines: &[String]) {
        page::list(&mut self.out, &format!("{}{class}", self.prefix), lines);
    }

    fn header(&mut self) {
        let script = self.script;
        let _ =
            writeln!(self.out, "<header>\n<h{level}>{}</h{level}>", escaped(&script.title), level = self.heading_level);
        self.lines("subject", &script.subject);
        self.lines("findings", &script.findings);
        if let Some((lead, others)) = script.others.split_first() {
            let _ = writeln!(self.out, "<p class=\"{}lead\">{}</p>", self.prefix, escaped(lead));
            self.lines("others", others);
        }
        self.out.push_str("</header>\n");
    }

    /// `repeats` says that the card shows the digits and boxes of this section already.
    fn section(&mut self, section: &Section, index: usize, repeats: bool) {
        let dated = section.common_date();
        let date =
            dated.as_ref().map(|phrase| format!(" <span class=\"{}date\">({})</span>", self.prefix, escaped(phrase)));
        let (prefix, level) = (&self.prefix, self.heading_level + 1);
        let (title, date) = (escaped(&section.title), date.unwrap_or_default());
        let _ = writeln!(self.out, "<section aria-labelledby=\"{prefix}section-{index}\">");
        let _ = writeln!(self.out, "<h{level} id=\"{prefix}section-{index}\">{title}{date}</h{level}>");
        let end = self.list(section.style);
        for step in &section.steps {
            self.step(step, section, dated.as_deref(), repeats);
            self.number += usize::from(section.style == Style::Steps);
        }
        let _ = writeln!(self.out, "{end}\n</section>");
    }

    /// Opens the list of a section; hands back what closes it.
    fn list(&mut self, style: Style) -> &'static str {
        match style {
            Style::Card | Style::List => {
                let _ = writeln!(self.out, "<ul class=\"{}steps\" role=\"list\">", self.prefix);
                "</ul>"
            }
            Style::Steps => {
                let _ = writeln!(self.out, "<ol class=\"{}steps\" start=\"{}\">", self.prefix, self.number + 1);
                "</ol>"
            }
        }
    }

    fn step(&mut self, step: &Step, section: &Section, dated: Option<&str>, repeats: bool) {
        let _ = writeln!(self.out, "<li>\n<p>{}</p>", self.noted(step, is_to_do(section), dated));
        if let Some(command) = &step.command {
            self.command(command);
        }
        match &step.show {
            Some(Show::Boxes(cells) | Show::Groups(cells)) if !repeats => self.cells(cells),
            Some(Show::Table(table)) => self.table(table, &section.title),
            _ => {}
        }
        page::addresses(&mut self.out, &self.prefix, self.script.addresses(step));
        for link in &step.links {
            self.link(link);
            if let Some(command) = &link.command {
                self.command(command);
            }
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
        let _ = writeln!(self.out, "<dl class=\"{0}cells {0}{columns}\" translate=\"no\">", self.prefix);
        for cell in cells {
            self.cell(cell);
        }
        self.out.push_str("</dl>\n");
    }

    fn cell(&mut self, cell: &Cell) {
        let label = escaped(cell.label.encode_utf8(&mut [0; 4]));
        let _ = if cell.doubtful {
            let mark = format!(
                "<span aria-hidden=\"true\">!</span>{}",
                page::spoken(&self.prefix, &self.script.words.doubtful)
            );
            write!(self.out, "<div class=\"{}doubtful\"><dt>{mark} {label}</dt>", self.prefix)
        } else {
            write!(self.out, "<div><dt>{label}</dt>")
        };
        let content = match &cell.digits {
            Some(digits) => {
                let (prefix, copies) = (&self.prefix, page::copies(cell, &self.script.words));
                let spelled = page::spelled(prefix, digits);
                format!(
                    "<span class=\"{prefix}digits\" aria-hidden=\"true\"{copies}>{}</span>{spelled}",
                    escaped(digits)
                )
            }
            None => page::boxes(&self.prefix, cell.label.encode_utf8(&mut [0; 4]), cell.width),
        };
        let _ = writeln!(self.out, "<dd>{content}</dd></div>");
    }

    /// The roles keep it a table where the style sheet stacks its cells.
    fn table(&mut self, table: &Table, caption: &str) {
        let _ =
            writeln!(self.out, "<table role=\"table\">\n<caption>{}</caption>", page::spoken(&self.prefix, caption));
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
            Some(index) => {
                writeln!(self.out, "<p class=\"{0}link\"><a href=\"#{0}section-{index}\">{text}</a></p>", self.prefix)
            }
            None => writeln!(self.out, "<p class=\"{}link\">{text}</p>", self.prefix),
        };
    }

    fn sources(&mut self) {
        let script = self.script;
        if script.sources.is_empty() {
            return;
        }
        let title = escaped(&script.sources_title);
        let (prefix, level) = (&self.prefix, self.heading_level + 1);
        let _ = writeln!(self.out, "<footer>\n<h{level}>{title}</h{level}>\n<ol class=\"{prefix}sources\">");
        for (index, source) in script.sources.iter().enumerate() {
            let _ = write!(self.out, "<li id=\"{prefix}source-{}\">{}", index + 1, escaped(&source.line));
            if let Some(address) = script.address(source) {
                page::link(&mut self.out, prefix, address);
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ol>\n</footer>\n");
    }

    /// The text with its sources, which never stand alone on a line, and its date when it is not that of the section.
    fn noted(&self, step: &Step, to_do: bool, dated: Option<&str>) -> String {
        let text = escaped(&step.text);
        let mut text = if to_do { page::ticked(&self.prefix, &text) } else { text };
        if let Some(phrase) = step.as_of_phrase.as_deref().filter(|phrase| Some(*phrase) != dated) {
            let _ = write!(text, " <span class=\"{}date\">({})</span>", self.prefix, escaped(phrase));
        }
        for source in &step.sources {
            let _ = write!(text, "\u{a0}<a href=\"#{}source-{source}\">[{source}]</a>", self.prefix);
        }
        text
    }
}

/// Whether each point of a section is something that one does, and ticks.
fn is_to_do(section: &Section) -> bool {
    section.style == Style::Steps || section.id == "prepare"
}
