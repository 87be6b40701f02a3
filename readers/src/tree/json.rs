//! Reads JSON, whole or damaged.
//!
//! A strict parser gives nothing at all for a text that was cut off or wrapped by a console, and rounds a number of 63 digits.

use zeroize::Zeroizing;

use crate::input::lines::line_around;
use crate::tree::builder::{DEEPEST, LONGEST_VALUE, Tree};
use crate::words::shapes::ansible_host;

/// How far a text that a console wrapped may go on until its quotation mark.
const MOST_WRAPPED: usize = 2048;

/// Hands every object, list and value to the tree, one document after the other.
pub(crate) fn read(text: &str, tree: &mut Tree) {
    let lexer = Lexer { text, at: 0, line: 1 };
    let mut parser = Parser { lexer, tree, levels: Vec::new(), deeper: 0, label: None, before: 0 };
    while let Some(token) = parser.lexer.token() {
        parser.token(token);
        parser.before = parser.lexer.at;
    }
    parser.end();
}

/// How long the structure is that begins here, if it ends; nothing is read of it.
pub(crate) fn balanced(text: &str) -> Option<usize> {
    let mut lexer = Lexer { text, at: 0, line: 1 };
    let mut levels = Vec::new();
    while let Some(token) = lexer.token() {
        match token {
            Token::Open { is_list } => levels.push(is_list),
            Token::Close { is_list } => {
                levels.pop_if(|open| *open == is_list)?;
                if levels.is_empty() {
                    return Some(lexer.at);
                }
            }
            Token::Text(Text { end: End::Broken | End::TooLong, .. }) => return None,
            Token::Colon | Token::Comma | Token::Text(_) => {}
        }
        if levels.len() > DEEPEST {
            return None;
        }
    }
    None
}

struct Parser<'a, 't> {
    lexer: Lexer<'a>,
    tree: &'t mut Tree,
    levels: Vec<Level>,
    /// How many levels are open below those of which anything is read.
    deeper: usize,
    /// The label of the value that comes next.
    label: Option<String>,
    /// Where the last token ended, which is where something is missing.
    before: usize,
}

struct Level {
    name: String,
    is_list: bool,
}

impl Parser<'_, '_> {
    fn token(&mut self, token: Token) {
        match token {
            Token::Close { is_list } => self.close(is_list),
            Token::Colon if !self.levels.is_empty() => self.broken(),
            Token::Colon => {}
            Token::Comma => {
                if self.label.take().is_some() {
                    self.broken();
                }
            }
            Token::Open { is_list } => self.open(is_list),
            Token::Text(text) => self.text(text),
        }
    }

    fn open(&mut self, is_list: bool) {
        if self.deeper > 0 || self.levels.len() > DEEPEST {
            self.deeper += 1;
            return self.tree.open("", is_list, self.lexer.line);
        }
        // An object where a label should be: the one before was cut off.
        while self.label.is_none() && self.levels.last().is_some_and(|level| !level.is_list) {
            self.broken();
            self.pop();
        }
        let name = self.label.take().or_else(|| self.levels.last().map(|level| level.name.clone())).unwrap_or_default();
        self.tree.open(&name, is_list, self.lexer.line);
        if self.levels.is_empty() && !is_list {
            // Ansible writes the computer in front.
            let at = self.lexer.at.min(self.lexer.text.len());
            let start = self.lexer.text[..at].rfind('\n').map_or(0, |end| end + 1);
            if let Some(host) = ansible_host(self.lexer.text[start..at].trim()) {
                self.tree.pair("computer", host, (self.lexer.line, self.lexer.line));
            }
        }
        self.levels.push(Level { name, is_list });
    }

    fn close(&mut self, is_list: bool) {
        if self.deeper > 0 {
            self.deeper -= 1;
            return self.tree.close();
        }
        if self.label.take().is_some() {
            self.broken();
        }
        let Some(at) = self.levels.iter().rposition(|level| level.is_list == is_list) else {
            return self.broken();
        };
        if at + 1 < self.levels.len() {
            self.broken();
        }
        while self.levels.len() > at {
            self.pop();
        }
    }

    fn pop(&mut self) {
        self.levels.pop();
        self.tree.close();
    }

    fn text(&mut self, text: Text) {
        let lines = (text.line, self.lexer.line);
        match text.end {
            End::Broken => {
                let name = self.levels.last().map_or("", |level| &level.name);
                let label = self.label.take();
                return self.tree.broken_pair(label.as_deref().unwrap_or(name), &text.value, lines);
            }
            End::TooLong => {
                self.label = None;
                return self.tree.unused(lines, &text.value);
            }
            End::Whole => {}
        }
        let is_object = self.levels.last().is_some_and(|level| !level.is_list);
        if is_object && self.lexer.is_label() {
            if self.label.replace(text.value.as_str().to_owned()).is_some() {
                self.broken();
            }
            return;
        }
        let label = self.label.take();
        let is_answer = label.as_deref().is_some_and(|label| label.eq_ignore_ascii_case("success"));
        if !text.is_nothing() || is_answer {
            let name = self.levels.last().map_or("", |level| &level.name);
            self.tree.pair(label.as_deref().unwrap_or(name), &text.value, lines);
        }
    }

    fn broken(&mut self) {
        let read = self.lexer.text[..self.before].trim_end().len();
        let line = self.lexer.line_at(read);
        self.tree.damage((line, line), || line_around(self.lexer.text, read));
    }

    fn end(&mut self) {
        if !self.levels.is_empty() || self.deeper > 0 {
            self.broken();
            self.tree.cut_off();
        }
        while !self.levels.is_empty() {
            self.pop();
        }
    }
}

enum Token {
    Close { is_list: bool },
    Colon,
    Comma,
    Open { is_list: bool },
    Text(Text),
}

struct Text {
    /// As far as it is kept.
    value: Zeroizing<String>,
    /// Whether it has no quotation marks.
    is_bare: bool,
    end: End,
    /// Where it begins.
    line: usize,
}

impl Text {
    fn is_nothing(&self) -> bool {
        self.is_bare && matches!(self.value.as_str(), "False" | "None" | "True" | "false" | "null" | "true")
    }
}

enum End {
    /// The text ends, or the line does, before the quotation mark.
    Broken,
    TooLong,
    Whole,
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    /// Counted from 1.
    line: usize,
}

impl<'a> Lexer<'a> {
    fn token(&mut self) -> Option<Token> {
        self.skip_blanks();
        let c = self.rest().chars().next()?;
        let token = match c {
            '{' | '[' => Token::Open { is_list: c == '[' },
            '}' | ']' => Token::Close { is_list: c == ']' },
            ':' => Token::Colon,
            ',' => Token::Comma,
            '"' | '\'' => return Some(Token::Text(self.quoted(c))),
            _ => return Some(Token::Text(self.bare())),
        };
        self.at += 1;
        Some(token)
    }

    /// Whether a colon comes next, which is passed.
    fn is_label(&mut self) -> bool {
        let (at, line) = (self.at, self.line);
        self.skip_blanks();
        if self.rest().starts_with(':') {
            self.at += 1;
            return true;
        }
        (self.at, self.line) = (at, line);
        false
    }

    /// The number of the line of a place that has just been passed.
    fn line_at(&self, at: usize) -> usize {
        self.line - self.text[at..self.at].matches('\n').count()
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn skip_blanks(&mut self) {
        let rest = self.rest();
        let blanks = rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}').len();
        self.line += rest[..blanks].matches('\n').count();
        self.at += blanks;
    }

    /// A number or a word, as it stands there.
    fn bare(&mut self) -> Text {
        let rest = self.rest();
        let end = rest.find(|c: char| c.is_whitespace() || "{}[],:\"".contains(c)).unwrap_or(rest.len());
        self.at += end;
        let is_cut = end == rest.len() && rest.ends_with(|c: char| c.is_ascii_digit());
        let is_long = end > LONGEST_VALUE;
        let shown = if is_long { "" } else { &rest[..end] };
        let end = match (is_cut, is_long) {
            (_, true) => End::TooLong,
            (true, _) => End::Broken,
            _ => End::Whole,
        };
        Text { value: Zeroizing::new(shown.to_owned()), is_bare: true, end, line: self.line }
    }

    fn quoted(&mut self, mark: char) -> Text {
        let line = self.line;
        let mut value = Zeroizing::new(String::with_capacity(self.quoted_length(mark)));
        self.at += 1;
        let mut end = End::Whole;
        loop {
            let Some(c) = self.rest().chars().next() else {
                end = End::Broken;
                break;
            };
            if matches!(c, '\n' | '\r') && !self.goes_on(mark) {
                end = End::Broken;
                break;
            }
            self.at += c.len_utf8();
            let meant = match c {
                _ if c == mark => break,
                '\n' => {
                    self.line += 1;
                    continue;
                }
                '\r' => continue,
                '\\' => self.escaped(),
                c => Some(c),
            };
            if value.len() >= LONGEST_VALUE {
                end = End::TooLong;
            } else if let Some(c) = meant {
                value.push(c);
            }
        }
        Text { value, is_bare: false, end, line }
    }

    /// How many bytes a text has at most, so that its room need not grow and leave copies behind.
    fn quoted_length(&self, mark: char) -> usize {
        let limit = self.rest().len().min(LONGEST_VALUE);
        self.rest().bytes().skip(1).take(limit).position(|byte| byte == mark as u8).unwrap_or(0) + 4
    }

    /// The character behind a backslash; `None` for half of a pair or nothing.
    fn escaped(&mut self) -> Option<char> {
        let c = self.rest().chars().next().filter(|c| !matches!(c, '\n' | '\r'))?;
        self.at += c.len_utf8();
        Some(match c {
            'b' => '\u{8}',
            'f' => '\u{C}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => return self.unicode(),
            c => c,
        })
    }

    fn unicode(&mut self) -> Option<char> {
        let first = self.four()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first);
        }
        let (at, is_pair) = (self.at, self.rest().starts_with("\\u"));
        if is_pair {
            self.at += 2;
            if let Some(second @ 0xDC00..0xE000) = self.four() {
                return char::from_u32(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
            }
            self.at = at;
        }
        None
    }

    fn four(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }

    /// Whether the text goes on in the next line, because a console wrapped it: its quotation mark comes soon, and behind
    /// that mark what may stand behind a text.
    fn goes_on(&self, mark: char) -> bool {
        let rest = self.rest();
        let mut limit = rest.len().min(MOST_WRAPPED);
        while !rest.is_char_boundary(limit) {
            limit -= 1;
        }
        let Some((within, after)) = rest[..limit].split_once(mark) else {
            return false;
        };
        let next = after.trim_start_matches([' ', '\t']).chars().next();
        !within.contains(['{', '}']) && next.is_none_or(|c| matches!(c, ',' | ':' | ']' | '}' | '\r' | '\n'))
    }
}
