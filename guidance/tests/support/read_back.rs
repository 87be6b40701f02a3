//! Reads back what was rendered: each format into what a reader finds in it, in order.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use roxmltree::{Document, Node, ParsingOptions};

use super::parts::{Part, squeezed};

/// All that a page of a script may be made of.
const ELEMENTS: [&str; 35] = [
    "a", "body", "caption", "code", "dd", "div", "dl", "dt", "footer", "h1", "h2", "head", "header", "html", "i",
    "input", "label", "li", "main", "meta", "ol", "p", "pre", "script", "section", "span", "style", "table", "tbody",
    "td", "th", "thead", "title", "tr", "ul",
];

/// What a reader finds on a page, which is well-formed XML but for its void elements.
pub(crate) fn html(page: &str) -> Vec<Part> {
    let closed = regex::Regex::new("<(meta|input)([^>]*)>").expect("it is a pattern").replace_all(page, "<$1$2/>");
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(&closed, options).expect("a page is well-formed");
    let mut parts = Vec::new();
    for node in document.descendants().filter(Node::is_element) {
        assert!(ELEMENTS.contains(&node.tag_name().name()), "<{}>", node.tag_name().name());
        if node.ancestors().any(|above| above.has_tag_name("body")) {
            parts.extend(part(node));
        }
    }
    parts
}

/// What a reader finds in an element and not in those inside it.
fn part(node: Node<'_, '_>) -> Option<Part> {
    let text = seen(node);
    let parent = node.parent().unwrap_or(node);
    let class = node.attribute("class").unwrap_or_default();
    match node.tag_name().name() {
        "h1" => Some(Part::Title(text)),
        "h2" => Some(Part::Section(text)),
        "p" if class == "link" => Some(Part::Link(text)),
        "p" if class == "lead" => Some(Part::Line(text)),
        "p" => Some(Part::Point(number(parent), text)),
        "li" if parent.attribute("class") == Some("sources") => Some(Part::Point(number(node), text)),
        "li" if parent.attribute("class") != Some("steps") => Some(Part::Line(text)),
        "pre" => Some(Part::Command(
            node.descendants().filter_map(|inner| inner.text().filter(|_| inner.is_text())).collect(),
        )),
        "dl" => None,
        "dt" if first(parent) => Some(Part::Row(cells(parent.parent()?, "dt"))),
        "dd" if last(parent) => Some(Part::Row(cells(parent.parent()?, "dd"))),
        "tr" => Some(Part::Row(node.children().filter(Node::is_element).map(seen).collect())),
        _ => None,
    }
}

/// The number that a browser puts before an item of an ordered list.
fn number(item: Node<'_, '_>) -> Option<usize> {
    let list = item.parent().filter(|list| list.has_tag_name("ol"))?;
    let start = list.attribute("start").map_or(1, |start| start.parse().expect("it is a number"));
    Some(start + item.prev_siblings().skip(1).filter(Node::is_element).count())
}

fn first(node: Node<'_, '_>) -> bool {
    node.prev_siblings().skip(1).all(|other| !other.is_element())
}

fn last(node: Node<'_, '_>) -> bool {
    node.next_siblings().skip(1).all(|other| !other.is_element())
}

/// The labels or the digits of a list of cells.
fn cells(list: Node<'_, '_>, name: &str) -> Vec<String> {
    let cells = list.children().filter(Node::is_element);
    cells
        .map(|cell| {
            let found = cell.children().find(|inner| inner.has_tag_name(name)).map(seen).expect("a cell has both");
            // The mark comes first for a listener, and last on paper.
            match found.strip_prefix("! ") {
                Some(label) if cell.attribute("class") == Some("doubtful") => format!("{label} !"),
                _ => found,
            }
        })
        .collect()
}

/// The text that is seen, without what is only spoken. A mark of a source leads to that source.
fn seen(node: Node<'_, '_>) -> String {
    let spoken = |node: Node<'_, '_>| node.ancestors().any(|above| above.attribute("class") == Some("spoken"));
    for link in node.descendants().filter(|inner| inner.has_tag_name("a")) {
        let text = link.text().unwrap_or_default();
        if let Some(source) = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')) {
            assert_eq!(link.attribute("href"), Some(format!("#source-{source}").as_str()));
        }
    }
    let texts = node.descendants().filter(|inner| inner.is_text() && !spoken(*inner));
    squeezed(&texts.filter_map(|inner| inner.text()).collect::<String>())
}

/// What a reader finds in Markdown, as a parser of CommonMark understands it.
pub(crate) fn markdown(text: &str) -> Vec<Part> {
    let mut reader = Markdown::default();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        reader.event(event);
    }
    reader.parts
}

#[derive(Default)]
struct Markdown {
    parts: Vec<Part>,
    text: String,
    /// The number of the next item of each open list, when it has one.
    lists: Vec<Option<u64>>,
    /// Whether the text is the first of an item.
    leads: bool,
    in_section: bool,
    row: Vec<String>,
}

impl Markdown {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) => self.text.push_str(&text),
            Event::SoftBreak | Event::HardBreak => self.text.push(' '),
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            other => panic!("text became {other:?}"),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::List(number) => {
                self.flush();
                self.lists.push(number);
                assert_eq!(self.lists.len(), 1, "a list in a list");
            }
            Tag::Item => self.leads = true,
            Tag::CodeBlock(_) | Tag::Heading { .. } | Tag::Table(_) => self.flush(),
            Tag::Paragraph | Tag::Strong | Tag::TableCell | Tag::TableHead | Tag::TableRow => {}
            other => panic!("text became {other:?}"),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::CodeBlock => {
                let command = std::mem::take(&mut self.text);
                self.parts.push(Part::Command(command.trim_end_matches('\n').to_owned()));
            }
            TagEnd::Heading(level) => {
                let text = self.taken();
                self.in_section |= level == HeadingLevel::H2;
                self.parts.push(match level {
                    HeadingLevel::H1 => Part::Title(text),
                    HeadingLevel::H2 => Part::Section(text),
                    other => panic!("a heading of {other}"),
                });
            }
            TagEnd::Item | TagEnd::Paragraph => self.flush(),
            TagEnd::List(_) => _ = self.lists.pop(),
            TagEnd::TableCell => {
                let cell = self.taken();
                self.row.push(cell);
            }
            TagEnd::TableHead | TagEnd::TableRow => self.parts.push(Part::Row(std::mem::take(&mut self.row))),
            _ => {}
        }
    }

    fn taken(&mut self) -> String {
        squeezed(&std::mem::take(&mut self.text))
    }

    fn flush(&mut self) {
        let text = self.taken();
        let leads = std::mem::take(&mut self.leads);
        let list = self.lists.last_mut();
        let part = match list {
            Some(number) if leads && self.in_section => {
                let own = number.map(|number| usize::try_from(number).expect("it is small"));
                *number = number.map(|number| number + 1);
                Part::Point(own, text)
            }
            _ if text.is_empty() => return,
            Some(_) if self.in_section => Part::Link(text.strip_prefix("→ ").expect("it is a link").to_owned()),
            _ => Part::Line(text),
        };
        self.parts.push(part);
    }
}

/// Holds that a text shows the parts, in order and nothing else, wherever its lines break.
pub(crate) fn shows(text: &str, parts: &[Part]) {
    let is_rule = |line: &&str| line.chars().all(|c| matches!(c, '-' | '=' | ' '));
    let whole = joined(&text.lines().filter(|line| !is_rule(line)).collect::<String>());
    let mut rest = whole.as_str();
    let mut parts = parts;
    while let Some(part) = parts.first() {
        let rows = parts.iter().take_while(|part| matches!(part, Part::Row(_))).count();
        let (shown, after) = parts.split_at(rows.max(1));
        let forms = if rows == 0 { forms(part) } else { layouts(shown) };
        let found = forms.iter().find_map(|form| rest.strip_prefix(joined(form).as_str()));
        rest = found.unwrap_or_else(|| panic!("{part:?} does not come next in: {}\n{text}", head(rest)));
        parts = after;
    }
    assert_eq!(rest, "", "the text says more than the script");
}

/// How a text may spell a part.
fn forms(part: &Part) -> Vec<String> {
    match part {
        Part::Line(text) => vec![text.clone(), format!("!{text}")],
        Part::Link(text) => vec![format!(">{text}")],
        Part::Point(None, text) => vec![format!("-{text}")],
        Part::Point(Some(number), text) => vec![format!("{number}.{text}"), format!("[{number}]{text}")],
        other => vec![other.to_string()],
    }
}

/// How a text may lay out some rows: as cells with their labels, as columns, or each row as a list.
fn layouts(rows: &[Part]) -> Vec<String> {
    let rows: Vec<&[String]> =
        rows.iter().map(|row| if let Part::Row(cells) = row { cells.as_slice() } else { &[] }).collect();
    let [columns, below @ ..] = rows.as_slice() else { return Vec::new() };
    let blank = |width: usize| {
        let cell = |(label, digits): (&String, &String)| {
            let label = label.strip_suffix(" !").map_or(label.clone(), |label| format!("!{label}"));
            let digits = if digits.is_empty() { "_".repeat(width) } else { digits.clone() };
            format!("{label}{digits}")
        };
        columns.iter().zip(below.first().copied().unwrap_or_default()).map(cell).collect::<String>()
    };
    let line = |row: &&[String]| {
        let cells = columns.iter().zip(row.iter()).skip(1).map(|(column, cell)| format!("{column}:{cell}"));
        row.first().map(|name| format!("*{name}")).into_iter().chain(cells).collect::<String>()
    };
    let mut layouts = vec![rows.concat().concat(), below.iter().map(line).collect()];
    layouts.extend((5..=7).map(blank));
    layouts
}

fn joined(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn head(text: &str) -> String {
    text.chars().take(80).collect()
}
