//! `offhook explain`: what a result code or an issue code means.

use offhook::IssueCode;
use offhook_guidance::{Book, CodeEntry, Messages, says_no_script_runs};
use offhook_readers::ResultCode;

use crate::args::Explain;
use crate::meant;
use crate::paint::Tone;
use crate::screen::{Outcome, Screen};
use crate::trouble::Trouble;

/// How many codes are named that may be meant.
const MOST_LIKE: usize = 12;

pub(crate) fn run(args: &Explain, screen: &Screen) -> Result<Outcome, Trouble> {
    let text = args.code.join(" ");
    let issue = text.trim().to_ascii_lowercase().replace('_', "-");
    if let Some(about) = screen.messages.about(&issue) {
        screen.print(&format!("{issue}\n\n{}\n", screen.wrapped(&about, "")))?;
        return Ok(Outcome::NothingWrong);
    }
    let text = joined(&text);
    let mut codes: Vec<ResultCode> = ResultCode::parse(&text).into_iter().chain(ResultCode::find(&text)).collect();
    let named = CodeEntry::named_in(&text).chain(CodeEntry::answered_in(&text));
    codes.extend(named.filter_map(|entry| ResultCode::parse(entry.code)));
    let mut seen = Vec::new();
    codes.retain(|code| {
        !seen.contains(code) && {
            seen.push(*code);
            true
        }
    });
    let mut lead = None;
    if codes.is_empty() && miscounted(&text).is_none() {
        // No code, but the words of a message that is shown with one.
        let worded = CodeEntry::worded(&text).and_then(|entry| ResultCode::parse(entry.code));
        lead = worded.map(|code| screen.messages.format("code-worded", &[("code", &code.to_string())]));
        codes.extend(worded);
    }
    if codes.is_empty() && says_no_script_runs(&text) {
        let advise = "offhook advise --fact script-host=no";
        screen.print(&format!("{}\n\n  {advise}\n", screen.wrapped(&screen.messages.get("code-script-host"), "")))?;
        return Ok(Outcome::NothingWrong);
    }
    if codes.is_empty() {
        return Err(without_code(&text, screen));
    }
    let book = Book::shared();
    let mut outcome = Outcome::NothingWrong;
    let mut blocks = Vec::new();
    for code in codes {
        match CodeEntry::of(code) {
            Some(entry) => blocks.push(known(&entry, book, screen)),
            None => {
                outcome = Outcome::SomethingWrong;
                let line = screen.messages.format("code-unlisted", &[("code", &code.to_string())]);
                blocks.push(format!("{code}\n\n{}\n\n  slui 0x2a {code}\n", screen.wrapped(&line, "")));
            }
        }
    }
    let lead = lead.map(|lead| format!("{}\n\n", screen.wrapped(&lead, ""))).unwrap_or_default();
    screen.print(&(lead + &blocks.join("\n")))?;
    Ok(outcome)
}

/// The text with the space taken out of `0xC004 C003`, which dialogs and people put there.
fn joined(text: &str) -> String {
    const HALF: usize = 4;
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("0x").or_else(|| rest.find("0X")) {
        let (before, code) = rest.split_at(at + 2);
        out.push_str(before);
        let half = |text: &str| text.get(..HALF).is_some_and(|half| half.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let ends =
            |text: &str| text.get(HALF..).is_none_or(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()));
        let second = code.get(HALF..).map(|rest| rest.trim_start_matches([' ', '-', '\u{a0}', '\u{3000}']));
        rest = match second {
            Some(second) if half(code) && code[HALF..].len() > second.len() && half(second) && ends(second) => {
                out.push_str(&code[..HALF]);
                second
            }
            _ => code,
        };
    }
    out + rest
}

/// The digits of what begins like a code and has too few of them, or too many; `0x2a` in front is a switch of `slui`.
fn miscounted(text: &str) -> Option<&str> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    let digits = words.filter_map(|word| word.strip_prefix("0x").or_else(|| word.strip_prefix("0X")));
    digits
        .filter(|digits| !digits.is_empty() && !digits.eq_ignore_ascii_case("2a") && digits.len() != 8)
        .find(|digits| digits.len() <= 16 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// Why nothing can be explained: a code with a digit too few or too many, or none at all.
fn without_code(text: &str, screen: &Screen) -> Trouble {
    let Some(digits) = miscounted(text) else {
        return match meant::file(text.trim()) {
            Some(path) => Trouble::is_file(path, &format!("offhook read {}", meant::typed(path))),
            None => Trouble::new("trouble-no-code").near(text.trim(), IssueCode::ALL.iter().map(|code| code.name())),
        };
    };
    let like = CodeEntry::like(digits);
    let lines = like.iter().take(MOST_LIKE).map(|entry| {
        let meaning = screen.messages.get(&entry.message());
        format!("{}  {meaning}", entry.code)
    });
    let trouble = Trouble::new("trouble-code-digits").with("code", format!("0x{digits}")).with("digits", digits.len());
    match like.is_empty() {
        true => trouble.remedy("trouble-code-remedy"),
        false => trouble.list("list-codes", lines),
    }
}

fn known(entry: &CodeEntry, book: &Book, screen: &Screen) -> String {
    let messages: &Messages = &screen.messages;
    let head = [entry.code, entry.symbol].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ");
    let mut text = format!("{}\n\n", screen.paint.tone(Tone::Heading, &head));
    let mut add = |label: &str, lines: &[String]| {
        if !lines.is_empty() {
            let lines: String = lines.iter().map(|line| screen.wrapped(line, "  ") + "\n").collect();
            text += &format!("{}\n{lines}", screen.paint.tone(Tone::Heading, &messages.get(label)));
        }
    };
    let nonempty = |line: &str| (!line.is_empty()).then(|| line.to_owned());
    add("code-means", &[messages.get(&entry.message())]);
    add("code-applies", &nonempty(entry.applies).into_iter().collect::<Vec<_>>());
    add("code-route", &[messages.get(&format!("route-{}", entry.route))]);
    add("code-next", &entry.next().map(|next| messages.get(&next)).collect::<Vec<_>>());
    add("code-basis", &[messages.get(&format!("basis-{}", entry.basis))]);
    let sources = entry.sources().filter_map(|id| messages.source(book, id));
    add("code-source", &sources.map(|source| source.line).collect::<Vec<_>>());
    add("code-advise", &[format!("offhook advise --fact code={}", entry.code)]);
    text
}
