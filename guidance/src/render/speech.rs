//! A script, or the lines of an identifier, as sentences to read aloud: one sentence a line.

use crate::markup::on_one_line;
use crate::{Cell, Line, ReadBack, Script, Section, Show, Step, Style, Table, Voice, say};
use offhook::Kind;

/// After how many digits there is a pause.
const THIRD: usize = 3;

/// The script as lines to read aloud, one sentence a line.
///
/// A voice that speaks the script's language reads its sentences, tells where the commands stand on the sheet, and says the
/// digits that are there. Any other voice says the digits only.
///
/// # Warning
///
/// What is written cannot be wiped.
pub fn speech(script: &Script, voice: Voice) -> String {
    written(&paragraphs(script, voice), voice)
}

/// The lines of an identifier as text to read aloud, one sentence a line: each group, then what to hear back.
///
/// # Warning
///
/// What is written cannot be wiped.
pub fn speech_lines(lines: &[Line], voice: Voice) -> String {
    written(&[sentences_of(lines, voice)], voice)
}

/// What is said without a break for breath.
pub(super) type Sentence = Vec<Piece>;

/// A part of a sentence.
pub(super) enum Piece {
    Beat(Beat),
    Label(String),
    Text(String),
}

/// A pause.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Beat {
    Digit,
    Label,
    Stop,
    Third,
}

/// What a voice says of a script.
pub(super) fn paragraphs(script: &Script, voice: Voice) -> Vec<Vec<Sentence>> {
    let mut reader = Reader { voice, reads: voice.language().is_some_and(|own| own.tag() == script.language) };
    let mut paragraphs = vec![reader.opening(script)];
    paragraphs.extend(
        script.sections.iter().filter(|section| section.style != Style::Card).map(|section| reader.section(section)),
    );
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// What a voice says of the lines of an identifier.
pub(super) fn sentences_of(lines: &[Line], voice: Voice) -> Vec<Sentence> {
    lines.iter().flat_map(|line| group(line, voice)).collect()
}

struct Reader {
    voice: Voice,
    /// Whether the voice speaks the script's language.
    reads: bool,
}

impl Reader {
    fn opening(&self, script: &Script) -> Vec<Sentence> {
        let texts = [&script.title].into_iter().chain(&script.findings);
        texts.filter(|_| self.reads).flat_map(|text| sentences(text)).collect()
    }

    fn section(&mut self, section: &Section) -> Vec<Sentence> {
        let mut said = if self.reads { sentences(&section.title) } else { Vec::new() };
        for step in &section.steps {
            self.step(&mut said, step);
        }
        said
    }

    fn step(&mut self, said: &mut Vec<Sentence>, step: &Step) {
        if self.reads {
            said.extend(sentences(&step.text));
        }
        if step.command.is_some() {
            said.extend(self.reads.then(|| text(&self.voice.words().command)));
        }
        match &step.show {
            Some(Show::Boxes(cells)) => self.digits(said, Kind::ConfirmationId, cells),
            Some(Show::Groups(cells)) => self.digits(said, Kind::InstallationId, cells),
            Some(Show::Table(shown)) if self.reads => said.extend(table(shown)),
            Some(Show::Table(_)) | None => {}
        }
        for link in step.links.iter().filter(|_| self.reads) {
            said.extend(sentences(&link.text));
        }
    }

    /// The digits, once all of them are there.
    fn digits(&self, said: &mut Vec<Sentence>, kind: Kind, cells: &[Cell]) {
        let Some(groups) = cells.iter().map(|cell| cell.digits.as_deref()).collect::<Option<Vec<&str>>>() else {
            return;
        };
        let Ok(mut lines) = say(kind, &groups.join(" "), self.voice) else { return };
        for (line, cell) in lines.iter_mut().zip(cells) {
            line.doubtful |= cell.doubtful;
        }
        if !self.reads {
            said.push(text(self.voice.words().heading(kind)));
        }
        said.extend(sentences_of(&lines, self.voice));
    }
}

/// A group, then what to do about it.
fn group(line: &Line, voice: Voice) -> Vec<Sentence> {
    let words = voice.words();
    let mut said = vec![digits(line)];
    if line.doubtful {
        said.push(text(words.doubtful.replace("{label}", &line.label)));
    }
    if !line.read_back.is_empty() {
        said.push(hear_back(line, voice));
        said.push(text(&words.read_back));
    }
    said
}

fn digits(line: &Line) -> Sentence {
    let mut sentence = vec![Piece::Label(line.label.clone()), Piece::Beat(Beat::Label)];
    for (index, word) in line.words.iter().enumerate() {
        match index {
            0 => {}
            THIRD => sentence.push(Piece::Beat(Beat::Third)),
            _ => sentence.push(Piece::Beat(Beat::Digit)),
        }
        sentence.push(Piece::Text((*word).to_string()));
    }
    sentence.push(Piece::Beat(Beat::Stop));
    sentence
}

/// The places to hear back: "Group three, second digit: one, not eight."
fn hear_back(line: &Line, voice: Voice) -> Sentence {
    let words = voice.words();
    let place = |place: &ReadBack| {
        let named = words.place.replace("{place}", place.name);
        named.replace("{word}", place.word).replace("{other}", place.other)
    };
    let places: Vec<String> = line.read_back.iter().map(place).collect();
    let places = places.join(&words.marks.between);
    vec![Piece::Label(line.label.clone()), Piece::Beat(Beat::Third), Piece::Text(places), Piece::Beat(Beat::Stop)]
}

/// A table row by row: its name, then each cell under its heading.
fn table(table: &Table) -> Vec<Sentence> {
    let mut said = Vec::new();
    for row in &table.rows {
        for (index, (column, cell)) in table.columns.iter().zip(&row.cells).enumerate() {
            let mut cell = sentences(cell);
            if let Some(first) = cell.first_mut().filter(|_| index > 0) {
                first.splice(0..0, [Piece::Text(column.clone()), Piece::Beat(Beat::Label)]);
            }
            said.extend(cell);
        }
    }
    said
}

fn text(text: impl Into<String>) -> Sentence {
    vec![Piece::Text(text.into())]
}

/// The sentences of a text. A full stop inside quotation marks or in front of a small letter ends none.
fn sentences(whole: &str) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, character) in whole.char_indices() {
        let end = at + character.len_utf8();
        if ends(character, &whole[end..]) {
            found.push(&whole[start..end]);
            start = end;
        }
    }
    found.push(&whole[start..]);
    found.into_iter().map(str::trim).filter(|sentence| !sentence.is_empty()).map(text).collect()
}

fn ends(character: char, rest: &str) -> bool {
    let next = rest.chars().next();
    match character {
        '\n' => true,
        '。' => !next.is_some_and(|next| matches!(next, '」' | '』' | '）' | ')' | ']' | '”' | '"')),
        '.' | '!' | '?' => {
            let after = rest.trim_start().chars().next();
            next.is_some_and(char::is_whitespace) && after.is_some_and(|after| !after.is_lowercase())
        }
        _ => false,
    }
}

fn written(paragraphs: &[Vec<Sentence>], voice: Voice) -> String {
    let mut out = String::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        for sentence in paragraph {
            sentence.iter().for_each(|piece| write(&mut out, piece, voice));
            out.push('\n');
        }
    }
    out
}

fn write(out: &mut String, piece: &Piece, voice: Voice) {
    let marks = &voice.words().marks;
    match piece {
        Piece::Beat(Beat::Digit) => out.push(' '),
        Piece::Beat(Beat::Label) => out.push_str(&marks.label),
        Piece::Beat(Beat::Stop) => out.push_str(&marks.stop),
        Piece::Beat(Beat::Third) => out.push_str(&marks.pause),
        Piece::Label(text) | Piece::Text(text) => out.push_str(&on_one_line(text)),
    }
}
