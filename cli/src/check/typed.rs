//! Identifiers as a person types them: at once, or group by group, until one is whole.

use std::io::{self, BufRead as _, Read as _};

use offhook::text::{Meaning, meaning};
use offhook::{Assessment, Copies, Kind, Verdict, check, check_as};
use zeroize::Zeroizing;

use super::brief::Tally;
use super::{Look, Told};
use crate::args::{Asked, Check};
use crate::screen::{Screen, complain};
use crate::trouble::Trouble;

/// From this number of digits or letters on, a text is more than a few groups.
const WHOLE: usize = 25;
/// The most digits and letters that are collected: an installation ID has 63, and each group may have a label.
pub(super) const MOST: usize = 80;
/// The longest line, in bytes.
const LONGEST: u64 = 65_536;

/// Whether a text is a part of an identifier: what is typed behind it belongs to it.
pub(super) fn is_part(text: &str) -> bool {
    places(text) < WHOLE
}

/// Arguments that are groups of one identifier, as one text.
pub(super) fn joined(texts: &[String]) -> Option<Zeroizing<String>> {
    let are_parts = texts.len() > 1 && texts.iter().all(|text| is_part(text));
    are_parts.then(|| Zeroizing::new(texts.join(" ")))
}

/// Reads what is typed at a terminal that said what it waits for; each identifier is told as soon as it is whole, or an empty line ends it.
pub(super) fn run(args: &Check, screen: &Screen, tally: &mut Tally) -> Result<(), Trouble> {
    let mut typing = Typing { args, screen, text: Zeroizing::default(), told: 0, line: 0, copies: Copies::new() };
    loop {
        let mut line = Zeroizing::new(Vec::new());
        if io::stdin().lock().take(LONGEST).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        typing.take(String::from_utf8_lossy(&line).trim(), tally)?;
    }
    typing.end(tally)
}

struct Typing<'a> {
    args: &'a Check,
    screen: &'a Screen,
    text: Zeroizing<String>,
    /// How many groups were told while they came.
    told: usize,
    line: usize,
    copies: Copies,
}

impl Typing<'_> {
    fn take(&mut self, line: &str, tally: &mut Tally) -> Result<(), Trouble> {
        if line.is_empty() {
            return self.end(tally);
        }
        if !is_part(line) {
            // A whole one ends what was begun.
            self.end(tally)?;
            line.clone_into(&mut self.text);
            return self.end(tally);
        }
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(line);
        self.tell_groups();
        match self.seen() {
            Some(seen) if is_whole(&seen) && self.may_go_on(&seen) => {
                complain(&self.screen.wrapped(&self.screen.messages.get("check-typed-eight"), ""));
                Ok(())
            }
            Some(seen) if is_whole(&seen) => self.end(tally),
            // No identifier has so many: whatever it is, it is reported.
            _ if places(&self.text) > MOST => self.end(tally),
            _ => Ok(()),
        }
    }

    fn seen(&self) -> Option<Assessment> {
        seen(self.args.kind, &self.text)
    }

    /// Whether nothing says yet what the digits are.
    fn is_open(&self) -> bool {
        matches!(self.args.kind, Asked::Auto) && !self.text.chars().any(|c| matches!(meaning(c), Meaning::Letter(_)))
    }

    /// Eight groups are a confirmation ID, or the first of the nine of an installation ID.
    fn may_go_on(&self, seen: &Assessment) -> bool {
        seen.kind == Kind::ConfirmationId && self.is_open()
    }

    /// Says of each group that has come whether its check digit agrees.
    fn tell_groups(&mut self) {
        let Some(seen) = self.seen().filter(|seen| seen.kind != Kind::ProductKey) else { return };
        let is_open = self.is_open();
        for (number, group) in (1..).zip(seen.groups()).skip(self.told) {
            let label = if is_open { number.to_string() } else { group.label.to_string() };
            let id = match group.verdict {
                Verdict::Plausible => "check-typed-good",
                Verdict::Incomplete => "check-typed-open",
                _ => "check-typed-wrong",
            };
            complain(&self.screen.messages.format(id, &[("label", &label)]));
        }
        self.told = seen.groups().len();
    }

    /// Tells what was typed.
    fn end(&mut self, tally: &mut Tally) -> Result<(), Trouble> {
        let text = core::mem::take(&mut self.text);
        self.told = 0;
        if text.is_empty() {
            return Ok(());
        }
        self.line += 1;
        self.copies.installation_id(&text, self.line as u64);
        let mut told = Told::default();
        told.take(Look::of(self.args, &self.copies), self.args.format, self.line, text.as_bytes(), None, self.screen);
        Ok(told.print(self.screen, tally)?)
    }
}

/// What is known of a text so far.
pub(super) fn seen(asked: Asked, text: &str) -> Option<Assessment> {
    match asked {
        Asked::Auto => check(text, &mut |_| {}),
        Asked::For(kind) => Some(check_as(kind, text, &mut |_| {})),
    }
}

/// How many digits and letters are in a text.
pub(super) fn places(text: &str) -> usize {
    text.chars().filter(|c| matches!(meaning(*c), Meaning::Digit(_) | Meaning::Letter(_) | Meaning::Unreadable)).count()
}

/// Whether the last group of the identifier is there, and full.
pub(super) fn is_whole(seen: &Assessment) -> bool {
    let groups = seen.groups();
    groups.len() >= seen.kind.most_groups() && groups.last().is_some_and(|group| group.verdict != Verdict::Incomplete)
}
