//! `offhook advise`: questions, one at a time, and the flow at their end.

use std::io::{self, BufRead as _, Read as _, Write as _};
use std::path::Path;

use offhook_guidance::{Advice, Advisor, Book, Facts, Ground, Next, Question, Request, UNKNOWN};

use crate::args::{Advise, Print, ScriptFormat};
use crate::day;
use crate::document;
use crate::facts;
use crate::guide::{outcome, painted, printed};
use crate::pc::Seen;
use crate::screen::{Outcome, Screen, complain};
use crate::trouble::Trouble;
use offhook_guidance::call::{letter, number};

/// The longest answer that is read, in bytes; a pasted message fits.
const LONGEST: u64 = 65_536;

pub(crate) fn run(args: &Advise, book: &Book, screen: &Screen) -> Result<Outcome, Trouble> {
    let print = &args.about.print;
    let format = print.output.format(print.format)?;
    document::keep(print.output.path(), args.about.pc.shown.from.as_deref())?;
    let seen = Seen::read(&args.about.pc, screen)?;
    let request = seen.request(&args.about.pc).anyway(args.about.anyway);
    let day = args.about.print.as_of.unwrap_or_else(day::today);
    let mut advisor = Advisor::new(book, &day);
    advisor.read(&request);
    for (name, value) in &args.about.facts {
        facts::state(&mut advisor, book, name, value)?;
    }
    // Who has a licensed product and says more has another trouble.
    let standing = book.standing(&request, &Facts::new(), &day);
    if standing.is_done()
        && args.about.facts.is_empty()
        && let Some(script) = book.closed(&standing, &request, &day, &screen.messages)
    {
        return told(&Advice::of_closed(script, &request), print, format, screen);
    }
    if format == ScriptFormat::Text {
        known(&request, seen.path(), screen);
    }
    let read_stdin = args.about.pc.shown.from.as_deref() == Some(Path::new("-"));
    let talk = Talk { screen, no_questions: args.no_questions, read_stdin };
    if !talk.hold(&mut advisor)? {
        return Ok(Outcome::Incomplete);
    }
    let advice = advisor.advice(&request, &screen.messages).ok_or_else(|| Trouble::new("trouble-no-flow"))?;
    told(&advice, print, format, screen)
}

fn told(advice: &Advice, print: &Print, format: ScriptFormat, screen: &Screen) -> Result<Outcome, Trouble> {
    let text = match format {
        ScriptFormat::Json => serde_json::to_string(advice).unwrap_or_default() + "\n",
        _ => painted(&printed(&advice.script, print, format, screen.width), print, format, screen),
    };
    print.output.put(text.as_bytes(), screen)?;
    Ok(outcome(&advice.script))
}

/// Says what the output answers already, and in which line.
fn known(request: &Request<'_>, path: &str, screen: &Screen) {
    let messages = &screen.messages;
    let grounds = request.grounds();
    if grounds.is_empty() {
        return;
    }
    let mut text = messages.format("known-from", &[("file", path)]);
    for Ground { fact, value, line, .. } in &grounds {
        let told = if fact == "code" { value.clone() } else { messages.answer(fact, value) };
        let arguments = [("value", &*told), ("name", value), ("line", &line.to_string())];
        text += &format!("\n{}", screen.wrapped(&messages.format(&format!("known-{fact}"), &arguments), "  "));
    }
    complain(&text);
}

struct Talk<'a> {
    screen: &'a Screen,
    no_questions: bool,
    read_stdin: bool,
}

enum Answer {
    Back,
    Nothing,
    Quit,
    Value(String),
}

impl Talk<'_> {
    /// Asks until the flow is known; `false` when the person leaves.
    fn hold(&self, advisor: &mut Advisor<'_>) -> Result<bool, Trouble> {
        // An output that came through standard input has used it up.
        let mut silent = self.no_questions || self.read_stdin;
        while let Next::Ask(question) = advisor.ask() {
            let answer = if silent { Answer::Nothing } else { self.ask(&question)? };
            match answer {
                Answer::Back => {
                    if advisor.undo().is_none() {
                        complain(&self.screen.messages.get("advise-first"));
                    }
                }
                Answer::Nothing => {
                    silent = true;
                    let presumed = advisor.presumed(&question);
                    self.take(advisor, &question, presumed);
                }
                Answer::Quit => return Ok(false),
                Answer::Value(value) => self.take(advisor, &question, &value),
            }
        }
        Ok(true)
    }

    fn take(&self, advisor: &mut Advisor<'_>, question: &Question, value: &str) {
        // A message that was pasted says what it says, whatever the question was.
        if advisor.answer(&question.fact, value).is_err() && advisor.state("code", value).is_err() {
            complain(&self.screen.messages.get("advise-again"));
        }
    }

    fn ask(&self, question: &Question) -> io::Result<Answer> {
        self.show(question)?;
        let mut line = String::new();
        if io::stdin().lock().take(LONGEST).read_line(&mut line)? == 0 {
            complain("");
            return Ok(Answer::Nothing);
        }
        Ok(answer(line.trim(), question))
    }

    fn show(&self, question: &Question) -> io::Result<()> {
        let messages = &self.screen.messages;
        let mut text = format!("\n{}\n", self.screen.wrapped(&messages.question(question), ""));
        if let Some(how) = messages.how(question) {
            text += &format!("{}\n", self.screen.wrapped(&how, "  "));
        }
        for (number, value) in (1..).zip(&question.values) {
            text += &format!("  {number:>2}  {}\n", messages.offer(question, value));
        }
        text += &format!("   ?  {}\n{} ", messages.offer(question, UNKNOWN), messages.get("advise-prompt"));
        let mut out = io::stderr().lock();
        out.write_all(text.as_bytes())?;
        out.flush()
    }
}

/// A line as it is meant: a number of the list, a value by its name, or one of the keys.
fn answer(line: &str, question: &Question) -> Answer {
    match letter(line) {
        Some(b'Q') => return Answer::Quit,
        Some(b'B') => return Answer::Back,
        Some(_) => {}
        None if matches!(line, "" | "?" | "？") => return Answer::Value(UNKNOWN.to_owned()),
        None => {}
    }
    let chosen = number(line).and_then(|number| question.values.get(number.checked_sub(1)?));
    Answer::Value(chosen.map_or_else(|| line.to_owned(), Clone::clone))
}
