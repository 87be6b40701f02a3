//! Reads a text window by window into records and unused lines, with the cuts of a console mended where that helps.

use std::collections::VecDeque;

use crate::found::Found;
use crate::input::encoding::Encoding;
use crate::input::lines::{is_blank, unwrapped};
use crate::input::windows::Window;
use crate::reading::{Collected, Sink, Summary, Unused};
use crate::text::reader::{NEAR, Reader};
use crate::tool::Tool;

/// The products of a text, while it is being read.
#[derive(Default)]
pub(crate) struct Products {
    reader: Reader,
    /// How many lines there were.
    lines: usize,
    /// The lines of which it is not settled what they were good for.
    open: VecDeque<Unused>,
    /// What structures between the lines say, as far as no line of theirs had its turn.
    between: Collected,
    tool: Option<Tool>,
    language: Option<&'static str>,
    build: Option<u32>,
}

impl Products {
    /// Reads a window as it stands or with the cuts of a console mended, whichever says more.
    pub(crate) fn window(&mut self, window: &Window<'_>, sink: &mut impl Sink) {
        let before = self.reader.clone();
        self.reader.read(window.text, window.first);
        let (mut most, is_whole) = in_the_end(&self.reader);
        for mended in unwrapped(window.text).take_while(|_| !is_whole) {
            let mut reader = before.clone();
            reader.read(mended.text.expose(), window.first);
            reader.lengthen(|line| mended.last_of(line, window.first));
            let (understood, _) = in_the_end(&reader);
            if understood > most {
                (self.reader, most) = (reader, understood);
            }
        }
        // A product that has been open for a whole window is none that a tool printed.
        if self.reader.open_since().is_some_and(|line| line < window.first) {
            self.reader.finish_record();
        }
        let ends = window.text.matches('\n').count();
        self.lines = window.first - 1 + ends + usize::from(!window.text.ends_with('\n'));
        let lines = window.text.split('\n').enumerate().filter(|(_, line)| !is_blank(line));
        self.open.extend(lines.map(|(index, line)| Unused { line: window.first + index, text: text(line) }));
        self.settle(sink);
        let ready = self.reader.records.len().saturating_sub(NEAR);
        self.hand_on(ready, window.encoding, sink);
    }

    /// Takes what structures between the lines of the next window say, in order.
    pub(crate) fn between(&mut self, read: Collected) {
        self.between.records.extend(read.records);
        self.between.unused.extend(read.unused);
    }

    /// Reads what is still open, and hands on the rest.
    pub(crate) fn finish(mut self, encoding: Encoding, sink: &mut impl Sink) -> Summary {
        self.reader.finish_record();
        self.settle(sink);
        self.between.unused.drain(..).for_each(|unused| sink.unused(unused));
        self.hand_on(self.reader.records.len(), encoding, sink);
        self.between.records.drain(..).for_each(|record| sink.record(record));
        Summary {
            encoding,
            tool: self.tool.unwrap_or_default(),
            language: self.language,
            build: self.reader.build.or(self.build),
            lines: self.lines,
        }
    }

    fn hand_on(&mut self, count: usize, encoding: Encoding, sink: &mut impl Sink) {
        for mut record in self.reader.records.drain(..count) {
            record.encoding = encoding;
            let before = self.between.records.partition_point(|other| other.lines.0 < record.lines.0);
            self.between.records.drain(..before).for_each(|record| sink.record(record));
            self.tool = self.tool.or(Some(record.tool));
            self.language = self.language.or(record.language);
            sink.record(record);
        }
    }

    /// Hands on the lines that were good for nothing.
    fn settle(&mut self, sink: &mut impl Sink) {
        let (settled, open) = self.reader.usage.settle();
        let mut settled = settled.into_iter().peekable();
        let mut was_used = false;
        let ready = self.open.iter().take_while(|line| open.is_none_or(|open| line.line < open)).count();
        for line in self.open.drain(..ready) {
            // A line that was joined to the one before it shares its fate.
            while let Some((_, used)) = settled.next_if(|(number, _)| *number <= line.line) {
                was_used = used;
            }
            let before = self.between.unused.partition_point(|other| other.line < line.line);
            self.between.unused.drain(..before).for_each(|unused| sink.unused(unused));
            if !was_used {
                sink.unused(line);
            }
        }
    }
}

/// How much is understood if the text ends here, and whether every line is good for something.
fn in_the_end(reader: &Reader) -> (usize, bool) {
    let mut reader = reader.clone();
    reader.finish_record();
    (reader.understood, reader.usage.is_whole())
}

fn text(line: &str) -> Found {
    Found::new(line.trim_end_matches('\r').to_string())
}
