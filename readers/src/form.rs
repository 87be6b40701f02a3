//! The form of a text: lines, a table, JSON, XML or a page of the web. Where the form breaks or says nothing, the lines are
//! read too, so that nothing is lost.

use std::io::{self, Read};

use zeroize::Zeroizing;

use crate::error::{MOST_BYTES, ReadError, Unreadable};
use crate::input::decode::Decoded;
use crate::input::encoding::Encoding;
use crate::input::windows::{ROOM, Window, Windows};
use crate::input::{page, preamble};
use crate::reading::{Collected, Reading, Sink, Summary, Unused};
use crate::table::records::Table;
use crate::text::products::Products;
use crate::tool::Tool;
use crate::tree::builder::Tree;
use crate::tree::{json, recover, xml};
use crate::words::labels::{self, Sentence};
use crate::words::shapes::ansible_host;

/// So much of a structure is read as one, in bytes of UTF-8; what comes behind it is read as text.
const MOST: usize = 32 * 1024 * 1024;

/// Reads the output of a tool.
///
/// # Errors
///
/// When the bytes are no text, or too many.
///
/// # Examples
///
/// ```
/// let output = "Name: Windows(R), Professional edition\n\
///     Installation ID: 020650770493837252929082195773527024195725809211989214\n";
/// let reading = offhook_readers::read(output.as_bytes())?;
/// assert_eq!(reading.records.len(), 1);
/// assert_eq!(reading.records[0].name.as_ref().map(|name| name.raw()), Some("Windows(R), Professional edition"));
/// assert!(reading.records[0].installation_id.is_some());
/// # Ok::<(), offhook_readers::Unreadable>(())
/// ```
pub fn read(bytes: &[u8]) -> Result<Reading, Unreadable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooLong);
    }
    let mut all = Collected::default();
    let summary = match read_from(bytes, &mut all) {
        Ok(summary) => summary,
        // Reading from memory fails for no other reason.
        Err(_) => return Err(Unreadable::Binary),
    };
    let Summary { encoding, tool, language, build, lines } = summary;
    let Collected { records, unused } = all;
    Ok(Reading { encoding, tool, language, build, records, lines, unused })
}

/// Reads the output of a tool from its beginning to its end, however long it is.
///
/// What is kept in memory is bounded: a window of the text and the records that may still be added to; of JSON and XML at
/// most 32 MiB of text with their records.
///
/// # Errors
///
/// When the bytes are no text, or the source fails. What was read before has been handed to the sink.
pub fn read_from(source: impl io::Read, sink: &mut impl Sink) -> Result<Summary, ReadError> {
    let mut source = Decoded::new(source);
    let mut text = Zeroizing::new(String::with_capacity(ROOM));
    source.next(&mut text)?;
    let bare = preamble::bare(&text, source.has_ended());
    if let Some(bare) = bare.filter(|bare| Table::of(bare).is_some() || is_tree(bare)) {
        text.clear();
        text.push_str(&bare);
    }
    if let Some(table) = Table::of(&text) {
        return table.read(source, text, sink);
    }
    read_form(&mut Windows::new(source, text), sink)
}

/// How many structures are looked for between the lines of a text.
const MOST_BLOCKS: usize = 64;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Structure {
    Json,
    Page,
    Text,
    Xml,
}

/// Reads a text that is no table by its form; where the form breaks or says nothing, its lines are read too, so that nothing is lost.
fn read_form<R: Read>(windows: &mut Windows<R>, sink: &mut impl Sink) -> Result<Summary, ReadError> {
    let mut products = Products::default();
    let (mut read, mut is_page) = (None, false);
    if let Some(window) = windows.next()? {
        match structure(window.text) {
            Structure::Page => {
                is_page = true;
                read_page(&window, &mut products, sink);
            }
            Structure::Text => {
                let blocks = blocks(window.text);
                if blocks.is_empty() {
                    products.window(&window, sink);
                } else {
                    read_with_blocks(&window, &blocks, &mut products, sink);
                }
            }
            structure => {
                let mut text = Zeroizing::new(String::from(window.text));
                while text.len() < MOST
                    && let Some(window) = windows.next()?
                {
                    text.push_str(window.text);
                }
                match understood(structure, &text, windows.encoding())? {
                    Some(reading) => read = Some(hand_on(reading, sink)),
                    None => read_lines(&text, windows.encoding(), &mut products, sink)?,
                }
            }
        }
    }
    let mut has_more = false;
    while let Some(window) = windows.next()? {
        if is_page {
            read_page(&window, &mut products, sink);
        } else {
            products.window(&window, sink);
        }
        has_more = true;
    }
    let summary = products.finish(windows.encoding(), sink);
    Ok(read.map_or(summary, |read| Summary { lines: if has_more { summary.lines } else { read.lines }, ..read }))
}

/// What a structure says; `None` when it is no list of products.
fn understood(structure: Structure, text: &str, encoding: Encoding) -> Result<Option<Reading>, ReadError> {
    let mut tree = Tree::new(read_text);
    match structure {
        Structure::Json => json::read(text, &mut tree),
        _ => xml::read(text, &mut tree),
    }
    let tool = match structure {
        _ if tree.is_os_license() => Tool::OsLicense,
        Structure::Json if tree.is_cim() => Tool::CimJson,
        Structure::Xml if is_of_events(text) => Tool::EventLog,
        Structure::Xml if is_of_vamt(text) => Tool::Vamt,
        _ => Tool::Table,
    };
    let is_damaged = tree.is_damaged();
    let mut reading = tree.finish(tool, encoding, text.lines().count());
    if reading.records.is_empty() {
        return Ok(None);
    }
    if is_damaged {
        let (mut products, mut lines) = (Products::default(), Collected::default());
        read_lines(text, encoding, &mut products, &mut lines)?;
        products.finish(encoding, &mut lines);
        recover::add_lines(&mut reading, lines, text, structure == Structure::Xml);
    }
    Ok(Some(reading))
}

/// Whether a list of tags is one that VAMT saved.
fn is_of_vamt(text: &str) -> bool {
    const BEGINNING: usize = 4096;
    let beginning: String = text.chars().take(BEGINNING).collect();
    ["SoftwareLicensingData", "VAMT", "VamtData", "ActivationStatus", "SkuId=\"", "<Computers"]
        .iter()
        .any(|mark| beginning.contains(mark))
}

/// Whether a list of tags is of the system's log.
fn is_of_events(text: &str) -> bool {
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    ["<Event ", "<Event>", "<Events"].iter().any(|start| text.starts_with(start))
}

/// Reads a text that is the value of a structure.
fn read_text(text: &str) -> Collected {
    let (mut products, mut read) = (Products::default(), Collected::default());
    // Reading from memory fails for no reason that matters here.
    let _ = read_lines(text, Encoding::Utf8, &mut products, &mut read);
    products.finish(Encoding::Utf8, &mut read);
    read
}

/// The structures between the lines of a text, as ranges of bytes.
fn blocks(text: &str) -> Vec<core::ops::Range<usize>> {
    let mut blocks: Vec<core::ops::Range<usize>> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        if blocks.last().is_some_and(|block| start < block.end) || blocks.len() >= MOST_BLOCKS {
            continue;
        }
        let bare = line.trim_start();
        let begin = start + line.len() - bare.len();
        let is_block = bare.starts_with(['{', '[']) && structure(&text[begin..]) == Structure::Json;
        if is_block && let Some(length) = json::balanced(&text[begin..]) {
            blocks.push(begin..begin + length);
        }
    }
    blocks
}

/// Reads the lines of a text and the structures between them.
fn read_with_blocks(
    window: &Window<'_>,
    blocks: &[core::ops::Range<usize>],
    products: &mut Products,
    sink: &mut impl Sink,
) {
    let mut read = Collected::default();
    let mut lines = Zeroizing::new(String::with_capacity(window.text.len()));
    let mut from = 0;
    for block in blocks {
        let text = &window.text[block.clone()];
        let first = window.text[..block.start].matches('\n').count();
        let Ok(Some(reading)) = understood(Structure::Json, text, window.encoding) else { continue };
        read.records.extend(reading.records.into_iter().map(|mut record| {
            record.lines = (record.lines.0 + first, record.lines.1 + first);
            record
        }));
        read.unused.extend(reading.unused.into_iter().map(|unused| Unused { line: unused.line + first, ..unused }));
        lines.push_str(&window.text[from..block.start]);
        lines.extend(text.chars().filter(|c| *c == '\n'));
        from = block.end;
    }
    lines.push_str(&window.text[from..]);
    if window.text.lines().any(|line| labels::sentence(line) == Some(Sentence::Vnext)) {
        read.records.iter_mut().for_each(|record| record.tool = Tool::Vnextdiag);
    }
    products.between(read);
    products.window(&Window { text: &lines, ..*window }, sink);
}

fn hand_on(reading: Reading, sink: &mut impl Sink) -> Summary {
    let Reading { encoding, tool, language, build, records, lines, unused } = reading;
    records.into_iter().for_each(|record| sink.record(record));
    unused.into_iter().for_each(|unused| sink.unused(unused));
    Summary { encoding, tool, language, build, lines }
}

fn read_page(window: &Window<'_>, products: &mut Products, sink: &mut impl Sink) {
    let text = page::shown(window.text);
    products.window(&Window { text: &text, ..*window }, sink);
}

/// Reads a text line by line after all.
fn read_lines(text: &str, encoding: Encoding, products: &mut Products, sink: &mut impl Sink) -> Result<(), ReadError> {
    let room = Zeroizing::new(String::with_capacity(ROOM));
    let mut windows = Windows::new(Decoded::new(text.as_bytes()), room);
    while let Some(window) = windows.next()? {
        products.window(&Window { encoding, ..window }, sink);
    }
    Ok(())
}

/// Whether a text is a list that a tree can hold.
fn is_tree(text: &str) -> bool {
    matches!(structure(text), Structure::Json | Structure::Xml)
}

/// The form of a text by its beginning; text in brackets, as chats have it, is none.
fn structure(text: &str) -> Structure {
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    if text.lines().next().is_some_and(|line| line.contains("=> {") && ansible_host(line).is_some()) {
        return Structure::Json;
    }
    let mut characters = text.chars().filter(|c| !c.is_whitespace());
    match (characters.next(), characters.next()) {
        (Some('<'), Some(_)) if is_page(text) => Structure::Page,
        (Some('<'), Some(next)) if next.is_alphabetic() || matches!(next, '?' | '!' | '_') => Structure::Xml,
        (Some('{'), Some('"' | '\'' | '}')) | (Some('['), Some('{' | '[' | '"' | '\'')) => Structure::Json,
        (Some('['), Some('0'..='9')) if text.trim_end().ends_with(']') => Structure::Json,
        _ => Structure::Text,
    }
}

/// Whether a page of the web or the body of a mail begins here, which is text with tags in it.
fn is_page(text: &str) -> bool {
    const TAGS: [&str; 19] = [
        "a", "b", "body", "br", "div", "font", "h1", "h2", "head", "html", "i", "li", "ol", "p", "pre", "span",
        "table", "ul", "!doctype",
    ];
    let mut rest = text;
    // A declaration and comments may stand before the first tag.
    while let Some((start, end)) = [("<?", "?>"), ("<!--", "-->")].iter().find(|(start, _)| rest.starts_with(start)) {
        let Some((_, next)) = rest[start.len()..].split_once(end) else {
            return false;
        };
        rest = next.trim_start();
    }
    let name = rest.trim_start_matches('<').split(|c: char| c.is_whitespace() || "/>".contains(c)).next();
    let is_tag = TAGS.iter().any(|tag| name.is_some_and(|name| name.eq_ignore_ascii_case(tag)));
    let is_type = name.is_some_and(|name| name.eq_ignore_ascii_case("!doctype"));
    let page_type = rest.get(..14).is_some_and(|start| start.eq_ignore_ascii_case("<!doctype html"));
    if is_type { page_type } else { is_tag }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_structures_from_text_that_begins_like_them() {
        for (text, expected) in [
            ("{\"a\": 1}", Structure::Json),
            ("\u{FEFF}\n [\n  {", Structure::Json),
            ("[[\"a\"]]", Structure::Json),
            ("[123]", Structure::Json),
            ("[10:31] Kim: it says", Structure::Text),
            ("{GUID}", Structure::Text),
            ("<?xml version=\"1.0\"?>\n<Computers/>", Structure::Xml),
            ("<a:List xmlns:a=\"x\">", Structure::Xml),
            ("<!DOCTYPE List SYSTEM \"x\"><List/>", Structure::Xml),
            ("<!DOCTYPE html>\n<html>", Structure::Page),
            ("<?xml version=\"1.0\"?><html>", Structure::Page),
            ("<?xml version=\"1.0\"?><!-- a > b --><List>", Structure::Xml),
            ("<p>Name: x<br/>", Structure::Page),
            ("<3 thanks", Structure::Text),
            ("< 1234567", Structure::Text),
            ("", Structure::Text),
        ] {
            assert_eq!(structure(text), expected, "{text}");
        }
    }
}
