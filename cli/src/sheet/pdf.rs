//! A sheet as a PDF: where everything stands on the paper.

use offhook_guidance::render::Paper;
use offhook_guidance::{Given, Qr, Sheet};

use super::canvas::{Canvas, Type};
use super::font::{Files, Fonts, Letters};

/// Everything in millimetres.
const SIDE: f32 = 14.0;
const TOP: f32 = 11.0;
const BOTTOM: f32 = 11.0;
const LEADING: f32 = 4.1;
const GAP: f32 = 4.0;
/// After how many digits there is a pause.
const THIRD: usize = 3;
/// The light margin that belongs around a QR code, in modules.
const MARGIN: f32 = 4.0;

const TITLE: Type = Type::new(Letters::Bold, 15.0);
const HEADING: Type = Type::new(Letters::Bold, 10.5);
const TEXT: Type = Type::new(Letters::Regular, 8.5);
const STRONG: Type = Type::new(Letters::Bold, 8.5);
const NOTE: Type = Type::new(Letters::Regular, 9.5);
const SMALL: Type = Type::new(Letters::Regular, 7.5);
const TINY: Type = Type::new(Letters::Regular, 6.8);
const LABEL: Type = Type::new(Letters::Bold, 10.0);
const DIGITS: Type = Type::new(Letters::Bold, 18.0);
const COMMAND: Type = Type::new(Letters::Mono, 8.0);

/// A printed sheet.
pub(super) struct Printed {
    pub(super) bytes: Vec<u8>,
    /// The characters that no font has.
    pub(super) missing: String,
}

pub(super) fn pdf(sheet: &Sheet, paper: Paper) -> Printed {
    let files = Files::open();
    let fonts = Fonts::new(&files);
    let (width, height) = paper.size();
    let canvas = Canvas::new(&fonts, paper);
    let mut page = Page { canvas, sheet, y: TOP, width: width - 2.0 * SIDE, bottom: height - BOTTOM };
    page.header();
    page.give();
    page.write();
    page.check();
    page.enter();
    page.talk();
    page.wrong();
    page.pages();
    let note = sheet.blanks.iter().find_map(|blank| blank.text.as_ref());
    let whole = note.map_or(String::new(), |note| format!("{}   ", note.chars().take(40).collect::<String>()));
    page.canvas.number(&whole, width - SIDE, height - 6.0, TINY.quiet());
    let bytes = page.canvas.finish(&sheet.title, sheet.language);
    Printed { bytes, missing: fonts.missing() }
}

struct Page<'a> {
    canvas: Canvas<'a>,
    sheet: &'a Sheet,
    /// How far down the paper is used.
    y: f32,
    width: f32,
    bottom: f32,
}

impl Page<'_> {
    fn header(&mut self) {
        let sheet = self.sheet;
        self.canvas.text(SIDE, self.y + 4.6, TITLE, &sheet.title);
        self.y += 9.5;
        self.blanks();
        for line in &sheet.subject {
            self.paragraph(SIDE, self.width, TEXT, line);
        }
        for finding in &sheet.findings {
            self.finding(finding);
        }
    }

    /// Lines to write on; the first is as long as both others.
    fn blanks(&mut self) {
        let part = (self.width - 12.0) / 4.0;
        let mut x = SIDE;
        for (index, blank) in self.sheet.blanks.iter().enumerate() {
            let width = if index == 0 { part * 2.0 } else { part };
            let base = self.y + 5.0;
            let after = self.canvas.text(x, base, SMALL.quiet(), &blank.label);
            if let Some(text) = &blank.text {
                let room = width - (after - x) - 2.0;
                let lines = self.canvas.lines(NOTE, text, room);
                let above = LEADING * lines.len().saturating_sub(1) as f32;
                self.y += above;
                for (number, line) in lines.iter().enumerate() {
                    self.canvas.text(after + 2.0, base + LEADING * number as f32, NOTE, line);
                }
            }
            x += width + 6.0;
        }
        let under = self.y + 6.6;
        let mut x = SIDE;
        for index in 0..self.sheet.blanks.len() {
            let width = if index == 0 { part * 2.0 } else { part };
            self.canvas.line((x, under), (x + width, under), 0.15, 0.4);
            x += width + 6.0;
        }
        self.y += 9.6;
    }

    /// What is wrong, in a frame.
    fn finding(&mut self, text: &str) {
        let lines = self.canvas.lines(NOTE, text, self.width - 9.0);
        let height = LEADING * lines.len() as f32 + 2.2;
        self.room(height);
        self.y += 1.0;
        self.canvas.outline((SIDE, self.y), (self.width, height), 0.5, false);
        self.canvas.text(SIDE + 2.5, self.y + 4.1, STRONG, "!");
        for (index, line) in lines.iter().enumerate() {
            self.canvas.text(SIDE + 6.0, self.y + 4.1 + LEADING * index as f32, NOTE, line);
        }
        self.y += height + 0.8;
    }

    fn give(&mut self) {
        let give = &self.sheet.give;
        self.heading(&give.title, 30.0);
        for sentence in &give.text {
            self.paragraph(SIDE, self.width, TEXT, sentence);
        }
        self.y += 1.6;
        let top = self.y;
        let mut width = self.width;
        let mut under = top;
        if let Some((qr, caption)) = &give.qr {
            let side = 36.0;
            width -= side + 5.0;
            under = self.picture(qr, caption, (SIDE + width + 5.0, top), side);
        }
        let column = (width - 12.0) / 3.0;
        for row in give.groups.chunks(3) {
            self.row(row, column);
        }
        self.y = self.y.max(under);
        self.words();
    }

    /// Three groups side by side, as high as the highest.
    fn row(&mut self, row: &[Given], column: f32) {
        let top = self.y;
        let mut under = top;
        for (index, group) in row.iter().enumerate() {
            let x = SIDE + (column + 6.0) * index as f32;
            under = under.max(self.group(group, x, top, column));
        }
        self.y = under + 2.8;
    }

    /// A group: label, digits or boxes, words, what to hear back. Hands back how far down it goes.
    fn group(&mut self, group: &Given, x: f32, top: f32, column: f32) -> f32 {
        let label = group.cell.label.to_string();
        let after = self.canvas.text(x, top + 3.4, LABEL, &label);
        let after = self.canvas.text(after + 1.8, top + 3.4, SMALL.quiet(), &group.name);
        if let Some(doubt) = &group.doubt {
            self.canvas.text(after + 2.5, top + 3.4, STRONG, &format!("! {doubt}"));
        }
        let Some(digits) = &group.cell.digits else {
            self.boxes(x, top + 5.0, group.cell.width, ((column + 2.0) / 7.0).min(7.2), 8.6);
            return top + 13.6;
        };
        self.digits(group, digits, x, top + 11.2);
        let mut y = top + 13.0;
        for line in self.said(&group.words, column) {
            self.canvas.text(x, y + 3.0, SMALL, &line);
            y += 3.7;
        }
        if let Some(places) = &group.hear_back {
            self.canvas.text(x, y + 2.8, TINY.quiet(), places);
            y += 3.3;
        }
        y
    }

    fn digits(&mut self, group: &Given, digits: &str, x: f32, base: f32) {
        let mut at = x;
        for (place, digit) in digits.chars().enumerate() {
            at += if place == THIRD { 2.4 } else { 0.0 };
            let next = self.canvas.text(at, base, DIGITS, digit.encode_utf8(&mut [0; 4]));
            if group.read_back.iter().any(|heard| usize::from(heard.place) == place + 1) {
                self.canvas.line((at + 0.4, base + 1.1), (next - 0.4, base + 1.1), 0.5, 0.0);
            }
            at = next + 0.3;
        }
        if group.cell.doubtful {
            self.canvas.outline((x - 1.2, base - 6.2), (at - x + 2.1, 8.0), 0.35, true);
        }
    }

    /// The words with a gap where the pause is, in as many lines as they take.
    fn said(&self, words: &[&str], column: f32) -> Vec<String> {
        let (first, second) = words.split_at(THIRD.min(words.len()));
        // Kana, hanzi and Hangul stand so close that a single space is hard to see.
        let gap = if words.iter().all(|word| word.is_ascii()) { " " } else { "  " };
        let parts = [first.join(gap), second.join(gap)];
        let whole = parts.join(&gap.repeat(3));
        if self.canvas.width(SMALL, &whole) <= column + 3.0 {
            return if words.is_empty() { Vec::new() } else { Vec::from([whole]) };
        }
        parts.iter().flat_map(|part| self.canvas.lines(SMALL, part, column + 3.0)).collect()
    }

    /// The picture with what it is for; hands back how far down it goes.
    fn picture(&mut self, qr: &Qr, caption: &str, (x, y): (f32, f32), side: f32) -> f32 {
        let module = side / (qr.side() as f32 + 2.0 * MARGIN);
        for row in 0..qr.side() {
            for (start, length) in qr.dark(row) {
                let corner = (x + module * (start as f32 + MARGIN), y + module * (row as f32 + MARGIN));
                self.canvas.fill(corner, (module * length as f32, module), 0.0);
            }
        }
        let mut under = y + side;
        for line in self.canvas.lines(TINY, caption, side - 2.0 * module * MARGIN) {
            self.canvas.text(x + module * MARGIN, under + 1.2, TINY, &line);
            under += 3.1;
        }
        under
    }

    /// How each digit is said, in one line or two.
    fn words(&mut self) {
        let give = &self.sheet.give;
        let mut x = self.canvas.text(SIDE, self.y + 3.0, SMALL.quiet(), &give.words_title) + 3.5;
        for (digit, word) in &give.words {
            let digit = digit.to_string();
            let width = self.canvas.width(STRONG, &digit) + 1.0 + self.canvas.width(SMALL, word);
            if x + width > SIDE + self.width {
                (x, self.y) = (SIDE, self.y + 3.8);
            }
            let after = self.canvas.text(x, self.y + 3.0, STRONG, &digit);
            x = self.canvas.text(after + 1.0, self.y + 3.0, SMALL, word) + 3.4;
        }
        self.y += 3.8;
    }

    fn write(&mut self) {
        let write = &self.sheet.write;
        self.heading(&write.title, 80.0);
        self.paragraph(SIDE, self.width, TEXT, &write.text);
        self.y += 1.6;
        let unit = ((self.width - 9.0) / 4.0 - 4.0) / 6.0;
        let unit = unit.min(6.7);
        let block = unit * 6.0 + 4.0;
        let between = (self.width - 4.0 * block) / 3.0;
        for row in write.blocks.chunks(4) {
            for (index, (label, name)) in row.iter().enumerate() {
                self.block(*label, name, SIDE + (block + between) * index as f32, unit);
            }
            self.y += 31.6;
        }
        self.y -= 2.6;
    }

    fn block(&mut self, label: char, name: &str, left: f32, unit: f32) {
        let write = &self.sheet.write;
        let (x, mut y) = (left + 4.0, self.y);
        let after = self.canvas.text(x, y + 3.4, LABEL, &label.to_string());
        self.canvas.text(after + 1.8, y + 3.4, SMALL.quiet(), name);
        y += 7.2;
        for (index, weight) in write.weights.iter().enumerate() {
            self.canvas.centred(x + unit * index as f32, unit, y, TINY.quiet(), &format!("×{weight}"));
        }
        y += 0.9;
        for number in 1..=write.takes.len() {
            self.canvas.text(left, y + 4.9, TINY.quiet(), &number.to_string());
            self.boxes(x, y, write.width, unit, 7.4);
            y += 8.5;
        }
        self.sums(x, y + 3.6, unit * 6.0);
    }

    fn sums(&mut self, x: f32, y: f32, width: f32) {
        let write = &self.sheet.write;
        let style = TINY.quiet();
        let sevens = self.canvas.width(style, "÷ 7");
        let line = (width - sevens - 3.0) / 2.0;
        for (start, word) in [(x, &write.sum), (x + line + sevens + 3.0, &write.remainder)] {
            self.canvas.text(start, y, style, word);
            self.canvas.line((start, y + 0.8), (start + line, y + 0.8), 0.12, 0.4);
        }
        self.canvas.text(x + line + 1.5, y, style, "÷ 7");
    }

    /// How to check, beside an example; then what this check cannot hear.
    fn check(&mut self) {
        let check = &self.sheet.check;
        self.heading(&check.title, 36.0);
        let (top, left, gap) = (self.y, self.width * 0.48, 6.0);
        self.numbered(&check.steps.iter().map(|step| (step.clone(), None)).collect::<Vec<_>>(), left);
        let under = self.y;
        let (x, width) = (SIDE + left + gap, self.width - left - gap);
        self.y = top;
        self.paragraph(x, width, TEXT.quiet(), &check.example_title);
        for part in &check.example {
            self.paragraph(x, width, TEXT, part);
        }
        let sevens: Vec<String> = check.sevens.iter().map(ToString::to_string).collect();
        let after = self.canvas.text(x, self.y + 3.1, TEXT.quiet(), &check.sevens_title);
        self.canvas.text(after + 3.0, self.y + 3.1, STRONG, &sevens.join("  "));
        self.y = (self.y + LEADING).max(under) + 0.8;
        for note in &check.notes {
            self.paragraph(SIDE, self.width, TEXT, note);
        }
        if let Some((text, command)) = &check.program {
            self.beside(text, command);
        }
    }

    /// A short command behind its sentence.
    fn beside(&mut self, text: &str, command: &str) {
        let end = self.canvas.width(TEXT, text);
        self.room(LEADING);
        self.canvas.text(SIDE, self.y + 3.1, TEXT, text);
        self.canvas.text(SIDE + end + 2.0, self.y + 3.1, COMMAND, command);
        self.y += LEADING;
    }

    /// Lines for what went wrong, and what explains it.
    fn wrong(&mut self) {
        let Some(wrong) = &self.sheet.wrong else { return };
        self.heading(&wrong.title, 16.0);
        let part = (self.width - 6.0) / 2.0;
        for (index, label) in wrong.blanks.iter().enumerate() {
            let x = SIDE + (part + 6.0) * index as f32;
            self.canvas.text(x, self.y + 3.1, SMALL.quiet(), label);
            self.canvas.line((x, self.y + 9.6), (x + part, self.y + 9.6), 0.15, 0.4);
        }
        self.y += 11.4;
        self.beside(&wrong.next.0, &wrong.next.1);
    }

    fn enter(&mut self) {
        let enter = &self.sheet.enter;
        if enter.steps.is_empty() {
            return;
        }
        let steps = enter.steps.iter().map(|(text, command)| {
            let command = command.as_ref().map_or(0.0, |command| self.command_height(command, self.width) + 0.9);
            self.canvas.lines(TEXT, text, self.width - 5.0).len() as f32 * LEADING + command + 0.6
        });
        let height = steps.sum();
        self.heading(&enter.title, height);
        self.numbered(&enter.steps, self.width);
    }

    /// What is said to a person; then what may be asked, beside the answer.
    fn talk(&mut self) {
        let Some(talk) = &self.sheet.talk else { return };
        self.heading(&talk.title, 30.0);
        for line in &talk.lines {
            self.room(LEADING);
            self.canvas.text(SIDE, self.y + 3.1, STRONG, "-");
            self.paragraph(SIDE + 5.0, self.width - 5.0, TEXT, line);
            self.y += 0.6;
        }
        self.y += 1.0;
        let left = self.width * 0.34;
        for (asked, answer) in &talk.questions {
            let rows = self.canvas.lines(TEXT, asked, left).len();
            let rows = rows.max(self.canvas.lines(TEXT, answer, self.width - left - 4.0).len());
            self.room(LEADING * rows as f32);
            let top = self.y;
            self.paragraph(SIDE, left, TEXT, asked);
            let under = self.y;
            self.y = top;
            self.paragraph(SIDE + left + 4.0, self.width - left - 4.0, TEXT, answer);
            self.y = self.y.max(under) + 0.6;
        }
    }

    /// The pages to open, three side by side, each with its picture.
    fn pages(&mut self) {
        let Some(pages) = &self.sheet.pages else { return };
        let (side, gap) = (24.0, 6.0);
        let column = (self.width - 2.0 * gap) / 3.0;
        self.heading(&pages.title, side + 12.0);
        for row in pages.pages.chunks(3) {
            self.room(side + 12.0);
            let top = self.y;
            let mut under = top;
            for (index, page) in row.iter().enumerate() {
                let x = SIDE + (column + gap) * index as f32;
                let below = page.qr().map_or(top, |qr| self.picture(&qr, "", (x, top), side));
                let mut y = below;
                for line in self.canvas.lines(SMALL, &page.title, column) {
                    self.canvas.text(x, y + 3.0, SMALL, &line);
                    y += 3.5;
                }
                let address = page.address.as_deref().unwrap_or_default();
                for line in self.canvas.lines(TINY, address, column) {
                    self.canvas.text(x, y + 3.0, TINY, &line);
                    y += 3.3;
                }
                under = under.max(y);
            }
            self.y = under + 2.0;
        }
    }

    /// Steps with their numbers, each with its command.
    fn numbered(&mut self, steps: &[(String, Option<String>)], width: f32) {
        for (index, (text, command)) in steps.iter().enumerate() {
            self.room(LEADING);
            self.canvas.text(SIDE, self.y + 3.1, STRONG, &format!("{}.", index + 1));
            self.paragraph(SIDE + 5.0, width - 5.0, TEXT, text);
            if let Some(command) = command {
                self.command(command, width);
            }
            self.y += 0.6;
        }
    }

    /// A command with a bar on its left, broken between words.
    fn command(&mut self, command: &str, width: f32) {
        let lines = self.canvas.lines(COMMAND, command, width - 14.0);
        let height = self.command_height(command, width);
        self.room(height);
        self.canvas.line((SIDE + 5.6, self.y + 0.4), (SIDE + 5.6, self.y + 0.4 + height), 0.7, 0.6);
        for (index, line) in lines.iter().enumerate() {
            let indent = if index == 0 { 8.0 } else { 12.0 };
            self.canvas.text(SIDE + indent, self.y + 3.7 + 3.9 * index as f32, COMMAND, line);
        }
        self.y += height + 0.9;
    }

    fn command_height(&self, command: &str, width: f32) -> f32 {
        3.9 * self.canvas.lines(COMMAND, command, width - 14.0).len() as f32 + 1.4
    }

    /// A heading that never stands alone at the foot of a page.
    fn heading(&mut self, title: &str, with: f32) {
        self.room(GAP + 6.6 + with);
        self.y += if self.y > TOP { GAP } else { 0.0 };
        self.canvas.text(SIDE, self.y + 3.6, HEADING, title);
        self.y += 5.0;
        self.canvas.line((SIDE, self.y), (SIDE + self.width, self.y), 0.15, 0.4);
        self.y += 1.6;
    }

    fn paragraph(&mut self, x: f32, width: f32, style: Type, text: &str) {
        for line in self.canvas.lines(style, text, width) {
            self.room(LEADING);
            self.canvas.text(x, self.y + 3.1, style, &line);
            self.y += LEADING;
        }
    }

    /// One box for each digit. Where their number is not known it is six or seven; the last box is dashed.
    fn boxes(&mut self, x: f32, y: f32, width: usize, unit: f32, height: f32) {
        let count = if width == 0 { 7 } else { width };
        for index in 0..count {
            let perhaps = width == 0 && index == 6;
            self.canvas.outline((x + unit * index as f32, y), (unit, height), 0.2, perhaps);
        }
    }

    /// Goes to another page where this much has no room on this one.
    fn room(&mut self, height: f32) {
        if self.y + height > self.bottom {
            self.canvas.turn();
            self.y = TOP;
        }
    }
}
