//! Reads XML, whole or damaged: lists of the Volume Activation Management Tool and any other. The names of elements and
//! attributes are hints and never required.

use quick_xml::Reader as Tokens;
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesRef, BytesStart, Event};
use zeroize::Zeroizing;

use crate::input::lines::line_around;
use crate::tree::builder::{DEEPEST, LONGEST_VALUE, Tree};

/// How often reading begins anew behind what is broken.
const MOST_BREAKS: usize = 64;

/// Hands every element, attribute and text to the tree.
pub(crate) fn read(text: &str, tree: &mut Tree) {
    let mut parser = Parser { text, counted: 0, line: 1, tree, elements: Vec::new(), deeper: 0 };
    let mut start = Some(text.find('<').unwrap_or(text.len()));
    for _ in 0..MOST_BREAKS {
        let Some(at) = start else {
            break;
        };
        start = parser.read_from(at);
    }
    if let Some(at) = start {
        parser.damage(at);
    }
    parser.end();
}

struct Parser<'a, 't> {
    text: &'a str,
    /// How far lines were counted, and which line that is.
    counted: usize,
    line: usize,
    tree: &'t mut Tree,
    elements: Vec<Element<'a>>,
    /// How many elements are open below those of which anything is read.
    deeper: usize,
}

/// An element that is open.
struct Element<'a> {
    name: &'a str,
    start: Option<BytesStart<'a>>,
    /// Its text so far.
    text: Zeroizing<String>,
    is_too_long: bool,
    line: usize,
}

impl<'a> Parser<'a, '_> {
    /// Reads on from a place; the answer is the next place when the text is broken in between.
    fn read_from(&mut self, from: usize) -> Option<usize> {
        let mut tokens = Tokens::from_str(&self.text[from..]);
        let config = tokens.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        loop {
            let at = from + offset(tokens.buffer_position());
            let Ok(event) = tokens.read_event() else {
                self.damage(at);
                return self.next_tag(at + 1);
            };
            let end = from + offset(tokens.buffer_position());
            match event {
                Event::CData(text) => self.add(&text),
                Event::Empty(start) | Event::Start(start) if start.contains('<') => {
                    // A quotation mark or a bracket is missing.
                    self.damage(at);
                    return self.next_tag(at + 1);
                }
                Event::Empty(start) => {
                    self.open(start, at);
                    self.close(end);
                }
                Event::End(_) => self.close_named(at, end),
                Event::Eof => return None,
                Event::GeneralRef(reference) => self.add_reference(reference),
                Event::Start(start) => self.open(start, at),
                Event::Text(text) => self.add(&text),
                Event::Comment(_) | Event::Decl(_) | Event::DocType(_) | Event::PI(_) => {}
            }
        }
    }

    fn open(&mut self, start: BytesStart<'a>, at: usize) {
        let line = self.line_at(at);
        self.announce();
        if self.deeper > 0 || self.elements.len() > DEEPEST {
            self.deeper += 1;
            return self.tree.open("", false, line);
        }
        if let Some(element) = self.elements.last_mut() {
            element.say(self.tree, line);
            element.text.clear();
        }
        let name = name_in(self.text, at, "<");
        let text = Zeroizing::new(String::new());
        self.elements.push(Element { name, start: Some(start), text, is_too_long: false, line });
    }

    /// Tells the tree of the innermost element, which has attributes or elements in it.
    fn announce(&mut self) {
        let Some(element) = self.elements.last_mut().filter(|_| self.deeper == 0) else {
            return;
        };
        let Some(start) = element.start.take() else {
            return;
        };
        let line = element.line;
        self.tree.open(local(element.name), false, line);
        let mut lines = Lines { tag: &start, counted: 0, line };
        for attribute in start.attributes().with_checks(false) {
            let Ok(attribute) = attribute else {
                self.tree.damage((line, line), || &start);
                continue;
            };
            let name: &str = attribute.key.as_ref();
            if !is_about_xml(name) {
                let value = Zeroizing::new(unescaped(&attribute.value));
                let first = lines.at(&attribute.value);
                self.tree.pair(local(name), &value, (first, first + line_ends(&attribute.value)));
            }
        }
    }

    /// Ends the element of this name, and those in it that have no end.
    fn close_named(&mut self, at: usize, end: usize) {
        if self.deeper > 0 {
            return self.close(at);
        }
        let name = name_in(self.text, at, "</");
        let Some(depth) = self.elements.iter().rposition(|element| element.name == name) else {
            return self.damage(at);
        };
        if depth + 1 < self.elements.len() {
            self.damage(at);
        }
        // A text ends at the next tag, whichever it is.
        while self.elements.len() > depth + 1 {
            self.close(at);
        }
        self.close(end);
    }

    /// Ends the innermost element. One that holds only text is a property of the element around it.
    fn close(&mut self, at: usize) {
        if self.deeper > 0 {
            self.deeper -= 1;
            return self.tree.close();
        }
        let last = self.line_at(at);
        let is_property = self.elements.last().is_some_and(Element::is_property);
        if !is_property {
            self.announce();
        }
        let Some(element) = self.elements.pop() else {
            return;
        };
        element.say(self.tree, last);
        if !is_property {
            self.tree.close();
        }
    }

    fn add(&mut self, text: &str) {
        if self.deeper > 0 {
            return self.tree.pair("", text, (self.line, self.line));
        }
        let Some(element) = self.elements.last_mut() else {
            return;
        };
        if element.text.len() + text.len() > LONGEST_VALUE {
            element.is_too_long = true;
        } else {
            element.text.push_str(text);
        }
    }

    /// The five entities and numbers; no other is looked up, and what stands for it stays.
    fn add_reference(&mut self, reference: BytesRef<'a>) {
        if let Ok(Some(c)) = reference.resolve_char_ref() {
            return self.add(c.encode_utf8(&mut [0; 4]));
        }
        let name = reference.into_inner();
        match resolve_predefined_entity(&name) {
            Some(text) => self.add(text),
            None => ["&", &name, ";"].into_iter().for_each(|part| self.add(part)),
        }
    }

    /// Ends what is open at the end of the text, of which the last element is not whole.
    fn end(&mut self) {
        let end = self.text.trim_end().len();
        if let Some(element) = self.elements.last_mut()
            && !self.tree.is_whole(local(element.name), &element.text)
        {
            element.text.clear();
        }
        if !self.elements.is_empty() {
            self.announce();
            self.damage(end);
            self.tree.cut_off();
        }
        while !self.elements.is_empty() {
            self.close(end);
        }
    }

    fn next_tag(&self, from: usize) -> Option<usize> {
        self.text.get(from..)?.find('<').map(|at| from + at)
    }

    fn damage(&mut self, at: usize) {
        let line = self.line_at(at);
        self.tree.damage((line, line), || line_around(self.text, at));
    }

    fn line_at(&mut self, at: usize) -> usize {
        if at > self.counted {
            self.line += line_ends(&self.text[self.counted..at]);
            self.counted = at;
        }
        self.line
    }
}

impl Element<'_> {
    /// Whether it has neither attributes nor elements, so far.
    fn is_property(&self) -> bool {
        let is_other =
            |attribute: Result<Attribute<'_>, _>| attribute.is_ok_and(|known| is_about_xml(known.key.as_ref()));
        self.start.as_ref().is_some_and(|start| start.attributes().with_checks(false).all(is_other))
    }

    /// Hands over its text.
    fn say(&self, tree: &mut Tree, last: usize) {
        if self.is_too_long {
            tree.unused((self.line, last), &self.text);
        } else if !self.text.trim().is_empty() {
            tree.pair(local(self.name), &self.text, (self.line, last));
        }
    }
}

/// The name that stands behind a mark.
fn name_in<'a>(text: &'a str, at: usize, mark: &str) -> &'a str {
    let rest = text[at..].trim_start_matches(mark);
    let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '/' | '>')).unwrap_or(rest.len());
    &rest[..end]
}

/// A name without its namespace.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Whether an attribute says something of the document and nothing of what is in it.
fn is_about_xml(name: &str) -> bool {
    name == "xmlns" || ["xml:", "xmlns:", "xsi:"].iter().any(|space| name.starts_with(space))
}

/// The value of an attribute; one with an unknown entity stays as it is.
fn unescaped(value: &str) -> String {
    unescape(value).map_or_else(|_| value.into(), |text| text.into_owned())
}

/// The lines of a tag, counted once, from its first value to its last.
struct Lines<'a> {
    tag: &'a str,
    counted: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line on which a value begins that is not before the last one.
    fn at(&mut self, value: &str) -> usize {
        let at = value.as_ptr().addr().wrapping_sub(self.tag.as_ptr().addr());
        if let Some(passed) = self.tag.get(self.counted..at) {
            self.line += line_ends(passed);
            self.counted = at;
        }
        self.line
    }
}

/// How many lines end in a text.
fn line_ends(text: &str) -> usize {
    #[cfg(test)]
    counter::add(text.len());
    text.matches('\n').count()
}

fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// How many bytes were searched for line ends on this thread.
#[cfg(test)]
mod counter {
    use std::cell::Cell;

    std::thread_local! {
        static SEARCHED: Cell<usize> = const { Cell::new(0) };
    }

    pub(super) fn add(bytes: usize) {
        SEARCHED.set(SEARCHED.get() + bytes);
    }

    pub(super) fn during(work: impl FnOnce()) -> usize {
        let before = SEARCHED.get();
        work();
        SEARCHED.get() - before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Time is linear in the length of the text: lines are counted once from its beginning to its end, and once more in each tag
    /// and in each value.
    #[test]
    fn no_byte_is_searched_for_line_ends_more_than_three_times() {
        let attributes = |joint: &str| (0..2000).map(|index| format!("a{index}=\"x\"{joint}")).collect::<String>();
        for text in [
            format!("<Objs {}/>", attributes(" ")),
            format!("<Objs {}/>", attributes("\n")),
            format!("<Objs {}>", attributes(" ")).repeat(20),
            format!("<Objs>{}</Objs>", "<a b=\"\n\">v</a>".repeat(2000)),
            format!("<Objs>{}</Objs>", "</x>".repeat(2000)),
            format!("<Objs {}/>", "a ".repeat(2000)),
        ] {
            let searched = counter::during(|| read(&text, &mut Tree::new(|_| crate::reading::Collected::default())));
            assert!(searched <= 3 * text.len(), "{searched} for {} bytes", text.len());
        }
    }

    #[test]
    fn each_attribute_has_its_line() {
        let mut tree = Tree::new(|_| crate::reading::Collected::default());
        let tag =
            "<Product\n a='1'\n\n Name='Windows(R), Professional edition'\n b='x\ny'\n PartialProductKey='YY48R'/>";
        read(&format!("<Objs>\n{tag}\n</Objs>"), &mut tree);
        let reading = tree.finish(crate::tool::Tool::default(), crate::input::encoding::Encoding::default(), 10);
        assert_eq!(reading.records[0].lines, (3, 8), "{:?}", reading.records);
    }
}
