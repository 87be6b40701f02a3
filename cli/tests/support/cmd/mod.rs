//! The command processor of Windows, as far as the scripts of a kit use it, and not one word further.

mod line;

use std::collections::BTreeMap;

use line::{Line, Word, expand, is_silent, parse};

/// What a script asks of a PC.
pub(crate) trait System {
    fn variable(&self, name: &str) -> Option<String>;
    /// Whether there is a file; with a backslash at the end, a folder.
    fn exists(&self, path: &str) -> bool;
    fn read(&self, path: &str) -> Option<Vec<u8>>;
    /// Writes to the end of a file, or a new one; false when it cannot be written.
    fn write(&mut self, path: &str, bytes: &[u8], append: bool) -> bool;
    fn make_folder(&mut self, path: &str) -> bool;
    fn delete(&mut self, path: &str);
    /// Runs a program: what it prints, and its exit code; `None` when there is none of this path.
    fn run(&mut self, path: &str, arguments: &[String]) -> Option<(Vec<u8>, u32)>;
}

/// How a script ended, and what stood on the screen.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: u32,
    pub(crate) screen: String,
    /// Whether it waited for a key.
    pub(crate) waited: bool,
}

/// Commands that scripts may name by themselves; everything else stands as a whole path in quotes.
const BUILT_IN: [&str; 11] = ["call", "del", "echo", "exit", "goto", "if", "md", "pause", "set", "setlocal", "type"];
/// No script takes more steps.
const MOST_STEPS: usize = 100_000;
/// The longest line that the command processor takes.
const LONGEST: usize = 8191;

/// A script as it stands on the stick.
pub(crate) struct Script {
    lines: Vec<String>,
}

impl Script {
    /// Takes a script apart; every line of it is looked at, whether it is ever reached or not.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, String> {
        let text = core::str::from_utf8(bytes).map_err(|_| "not UTF-8")?;
        if let Some(c) = text.chars().find(|c| !matches!(c, ' '..='~' | '\r' | '\n')) {
            return Err(format!("{c:?} is not printable ASCII"));
        }
        if text.replace("\r\n", "").contains(['\r', '\n']) || !text.ends_with("\r\n") {
            return Err(String::from("lines must end with CR LF"));
        }
        let script = Self { lines: text.split_terminator("\r\n").map(String::from).collect() };
        let head: Vec<&str> = script.lines.iter().take(2).map(String::as_str).collect();
        if head != ["@echo off", "setlocal EnableExtensions DisableDelayedExpansion"] {
            return Err(String::from("the first lines must turn off echoing and delayed expansion"));
        }
        script.lint()?;
        Ok(script)
    }

    /// Every line with every variable set to something harmless.
    fn lint(&self) -> Result<(), String> {
        let dummy = |_: &str| String::from("x");
        let arguments: Vec<String> = (0..9).map(|_| String::from("x")).collect();
        for (number, line) in self.lines.iter().enumerate().skip(2) {
            let check = || -> Result<(), String> {
                if line.len() > LONGEST {
                    return Err(String::from("too long"));
                }
                if is_silent(line) {
                    return Ok(());
                }
                if line.replace("%~dp0", "").contains("%~d") || !self.is_quoted(line, "%~dp0") {
                    return Err(String::from("%~dp0 outside quotation marks"));
                }
                self.lint_words(&parse(&expand(line, &dummy, &arguments, "X:\\")?)?)
            };
            check().map_err(|error| format!("line {}: {error}: {line}", number + 1))?;
        }
        Ok(())
    }

    fn is_quoted(&self, line: &str, part: &str) -> bool {
        line.match_indices(part).all(|(at, _)| line[..at].matches('"').count() % 2 == 1)
    }

    fn lint_words(&self, line: &Line) -> Result<(), String> {
        let first = line.words.first().ok_or("nothing to do")?;
        if first.is_quoted {
            return Ok(());
        }
        let name = first.text.to_ascii_lowercase();
        if !BUILT_IN.contains(&name.as_str()) {
            return Err(format!("{name} is not allowed"));
        }
        match name.as_str() {
            "goto" => self.label(&line.words.get(1).ok_or("goto nowhere")?.text).map(|_| ()),
            "call" => {
                let target = line.words.get(1).ok_or("call of nothing")?.text.strip_prefix(':').ok_or("only labels")?;
                self.label(target).map(|_| ())
            }
            "if" => self.lint_words(&condition(line)?.1),
            _ => Ok(()),
        }
    }

    fn label(&self, name: &str) -> Result<usize, String> {
        let mut places = self
            .lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.strip_prefix(':').is_some_and(|label| label.eq_ignore_ascii_case(name)));
        let (at, _) = places.next().ok_or_else(|| format!("no label {name}"))?;
        if places.next().is_some() { Err(format!("label {name} twice")) } else { Ok(at) }
    }

    /// Runs it from a folder, which ends with a backslash.
    pub(crate) fn run(&self, folder: &str, arguments: &[&str], system: &mut dyn System) -> Result<Ended, String> {
        let frame =
            Frame { arguments: arguments.iter().map(|word| String::from(*word)).collect(), back: None, output: None };
        let mut run = Running {
            script: self,
            system,
            folder,
            variables: BTreeMap::new(),
            frames: vec![frame],
            level: 0,
            ended: Ended { code: 0, screen: String::new(), waited: false },
        };
        let mut at = 2;
        for _ in 0..MOST_STEPS {
            let line = self.lines.get(at).ok_or("ran off the end")?;
            match run.line(line).map_err(|error| format!("line {}: {error}: {line}", at + 1))? {
                Next::Line => at += 1,
                Next::To(place) => at = place,
                Next::Call(place, arguments, output) => {
                    let output = output.or_else(|| run.frames.last().and_then(|frame| frame.output.clone()));
                    run.frames.push(Frame { arguments, back: Some(at + 1), output });
                    at = place;
                }
                Next::Back(code) => {
                    run.level = code;
                    match run.frames.pop().and_then(|frame| frame.back) {
                        Some(back) => at = back,
                        None => {
                            run.ended.code = code;
                            return Ok(run.ended);
                        }
                    }
                }
            }
        }
        Err(String::from("it never ends"))
    }
}

struct Frame {
    arguments: Vec<String>,
    back: Option<usize>,
    /// Where everything goes that is printed in it, when it was called with a redirection.
    output: Option<String>,
}

enum Next {
    Back(u32),
    Call(usize, Vec<String>, Option<String>),
    Line,
    To(usize),
}

struct Running<'a> {
    script: &'a Script,
    system: &'a mut dyn System,
    folder: &'a str,
    /// By their names in capitals.
    variables: BTreeMap<String, String>,
    frames: Vec<Frame>,
    level: u32,
    ended: Ended,
}

impl Running<'_> {
    fn variable(&self, name: &str) -> String {
        let own = self.variables.get(&name.to_ascii_uppercase()).cloned();
        own.or_else(|| self.system.variable(name)).unwrap_or_default()
    }

    fn line(&mut self, line: &str) -> Result<Next, String> {
        if is_silent(line) {
            return Ok(Next::Line);
        }
        let frame = self.frames.last().ok_or("no frame")?;
        let line = expand(line, &|name| self.variable(name), &frame.arguments, self.folder)?;
        self.command(&parse(&line)?)
    }

    fn command(&mut self, line: &Line) -> Result<Next, String> {
        let first = line.words.first().ok_or("nothing to do")?;
        let arguments = &line.words[1..];
        if first.is_quoted {
            self.program(&first.text, arguments, line)?;
            return Ok(Next::Line);
        }
        match (first.text.to_ascii_lowercase().as_str(), arguments) {
            ("call", [label, rest @ ..]) => {
                // What is called is expanded once more.
                if rest.iter().any(|word| word.text.contains(['%', '^'])) {
                    return Err(String::from("call would change this argument"));
                }
                let label = label.text.strip_prefix(':').ok_or("only labels are called")?;
                let quoted =
                    |word: &Word| if word.is_quoted { format!("\"{}\"", word.text) } else { word.text.clone() };
                let place = self.script.label(label)?;
                let output = line.output.as_ref().map(|(path, _)| path.clone());
                if let Some((path, append)) = &line.output
                    && !self.system.write(path, b"", *append)
                {
                    // What cannot be opened is not called.
                    self.ended.screen.push_str("Access is denied.\r\n");
                    self.level = 1;
                    return Ok(Next::Line);
                }
                return Ok(Next::Call(place, rest.iter().map(quoted).collect(), output));
            }
            ("del", [path]) if path.is_quoted => self.system.delete(&path.text),
            ("echo", _) => self.put(format!("{}\r\n", line.rest).as_bytes(), line),
            ("exit", [switch, rest @ ..]) if switch.text == "/b" && rest.len() <= 1 => {
                let code = rest.first().map_or(Ok(self.level), |code| code.text.parse());
                return Ok(Next::Back(code.map_err(|_| "no exit code")?));
            }
            ("goto", [label]) => return Ok(Next::To(self.script.label(&label.text)?)),
            ("if", _) => {
                let (test, then) = condition(line)?;
                return if self.holds(&test)? { self.command(&then) } else { Ok(Next::Line) };
            }
            ("md", [path]) if path.is_quoted => {
                if !self.system.make_folder(&path.text) {
                    self.complain("Access is denied.", line);
                }
            }
            ("pause", []) => self.ended.waited = true,
            ("set", [pair]) if pair.is_quoted => {
                let (name, value) = pair.text.split_once('=').ok_or("set without =")?;
                self.variables.insert(name.to_ascii_uppercase(), value.to_owned());
            }
            ("set", [switch, sum]) if switch.text == "/a" => {
                let name = sum.text.strip_suffix("+=1").ok_or("only +=1")?;
                let value: u32 = self.variable(name).parse().map_err(|_| "no number")?;
                self.variables.insert(name.to_ascii_uppercase(), (value + 1).to_string());
            }
            ("type", [path]) if path.is_quoted => {
                let bytes = self.system.read(&path.text).ok_or("type of no file")?;
                self.put(&bytes, line);
            }
            _ => return Err(String::from("not in the subset")),
        }
        Ok(Next::Line)
    }

    fn program(&mut self, path: &str, arguments: &[Word], line: &Line) -> Result<(), String> {
        let arguments: Vec<String> = arguments.iter().map(|word| word.text.clone()).collect();
        if path.to_ascii_lowercase().ends_with("\\findstr.exe") {
            self.level = u32::from(!self.finds(&arguments)?);
            return Ok(());
        }
        let (output, code) = self.system.run(path, &arguments).ok_or_else(|| format!("no program {path}"))?;
        self.put(&output, line);
        self.level = code;
        Ok(())
    }

    fn finds(&self, arguments: &[String]) -> Result<bool, String> {
        let (path, switches) = arguments.split_last().ok_or("nothing to find")?;
        let text = self.system.read(path).ok_or_else(|| format!("findstr: no file {path}"))?;
        let text = String::from_utf8_lossy(&text).into_owned();
        let has = |switch: &str| switches.iter().any(|word| word == switch);
        let mut found = false;
        for switch in switches {
            found |= match switch.strip_prefix("/c:") {
                // The only pattern is a number of digits in a row.
                Some(pattern) if has("/r") => {
                    let count = pattern.matches("[0-9]").count();
                    (pattern == "[0-9]".repeat(count)).then_some(()).ok_or("only digits are looked for")?;
                    text.split(|c: char| !c.is_ascii_digit()).any(|run| run.len() >= count)
                }
                Some(pattern) if has("/i") => text.to_lowercase().contains(&pattern.to_lowercase()),
                Some(pattern) => text.contains(pattern),
                None if matches!(switch.as_str(), "/r" | "/i") => false,
                None => return Err(format!("findstr {switch}")),
            };
        }
        Ok(found)
    }

    fn holds(&self, test: &Test) -> Result<bool, String> {
        let holds = match test {
            Test::Equal { one, other, .. } if !test.is_case_counted() => one.eq_ignore_ascii_case(other),
            Test::Equal { one, other, .. } => one == other,
            Test::Exists { path, .. } => self.system.exists(path),
            Test::Greater { one, than } => one.parse::<u32>().map_err(|_| "no number")? > *than,
            Test::Level { least, .. } => self.level >= *least,
        };
        Ok(holds != test.is_negated())
    }

    /// Writes output where the line sends it.
    fn put(&mut self, bytes: &[u8], line: &Line) {
        let output = line.output.clone();
        let inherited = || self.frames.last().and_then(|frame| frame.output.clone()).map(|path| (path, true));
        match &output.or_else(inherited) {
            None => self.ended.screen.push_str(&String::from_utf8_lossy(bytes)),
            Some((path, _)) if path.eq_ignore_ascii_case("nul") => {}
            Some((path, append)) => {
                if !self.system.write(path, bytes, *append) {
                    self.complain("Access is denied.", line);
                }
            }
        }
    }

    fn complain(&mut self, text: &str, line: &Line) {
        self.level = 1;
        if line.errors.is_none() {
            self.ended.screen.push_str(text);
            self.ended.screen.push_str("\r\n");
        }
    }
}

#[derive(Debug)]
enum Test {
    Equal { one: String, other: String, negated: bool, any_case: bool },
    Exists { path: String, negated: bool },
    Greater { one: String, than: u32 },
    Level { least: u32, negated: bool },
}

impl Test {
    fn is_negated(&self) -> bool {
        match self {
            Self::Equal { negated, .. } | Self::Exists { negated, .. } | Self::Level { negated, .. } => *negated,
            Self::Greater { .. } => false,
        }
    }

    fn is_case_counted(&self) -> bool {
        !matches!(self, Self::Equal { any_case: true, .. })
    }
}

/// What an `if` asks, and what it does then.
fn condition(line: &Line) -> Result<(Test, Line), String> {
    let mut words = line.words[1..].iter().peekable();
    let mut take = |name: &str| words.next_if(|word| !word.is_quoted && word.text.eq_ignore_ascii_case(name)).is_some();
    let any_case = take("/i");
    let negated = take("not");
    let (exist, level) = (take("exist"), take("errorlevel"));
    let mut next = || words.next().ok_or("if without end");
    let test = if exist {
        let path = next()?;
        path.is_quoted.then_some(()).ok_or("a path outside quotation marks")?;
        Test::Exists { path: path.text.clone(), negated }
    } else if level {
        Test::Level { least: next()?.text.parse().map_err(|_| "no number")?, negated }
    } else {
        let (one, sign, other) = (next()?, next()?, next()?);
        match sign.text.as_str() {
            "==" if one.is_quoted && other.is_quoted => {
                Test::Equal { one: one.text.clone(), other: other.text.clone(), negated, any_case }
            }
            "gtr" if !negated && !any_case => {
                Test::Greater { one: one.text.clone(), than: other.text.parse().map_err(|_| "no number")? }
            }
            _ => return Err(String::from("this comparison is not in the subset")),
        }
    };
    let words: Vec<Word> = words.cloned().collect();
    if words.first().is_some_and(|word| !word.is_quoted && word.text.eq_ignore_ascii_case("echo")) {
        return Err(String::from("echo behind if is not in the subset"));
    }
    let then = Line { words, output: line.output.clone(), errors: line.errors.clone(), rest: String::new() };
    Ok((test, then))
}
