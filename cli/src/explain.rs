//! `offhook explain`: what a result code or an issue code means.

use offhook::IssueCode;
use offhook_guidance::{Book, CodeEntry, Messages};
use offhook_readers::ResultCode;

use crate::args::Explain;
use crate::masked;
use crate::screen::{Outcome, Screen};
use crate::trouble::Trouble;

pub(crate) fn run(args: &Explain, screen: &Screen) -> Result<Outcome, Trouble> {
    let text = args.code.join(" ");
    let issue = text.trim().to_ascii_lowercase().replace('_', "-");
    if let Some(about) = screen.messages.about(&issue) {
        screen.print(&format!("{issue}\n\n{}\n", screen.wrapped(&about, "")))?;
        return Ok(Outcome::NothingWrong);
    }
    let mut codes: Vec<ResultCode> = ResultCode::parse(&text).into_iter().chain(ResultCode::find(&text)).collect();
    let mut seen = Vec::new();
    codes.retain(|code| {
        !seen.contains(code) && {
            seen.push(*code);
            true
        }
    });
    if codes.is_empty() {
        return Err(Trouble::new("trouble-code")
            .with("code", masked::argument(&text))
            .list(IssueCode::ALL.iter().map(|code| code.name())));
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
    screen.print(&blocks.join("\n"))?;
    Ok(outcome)
}

fn known(entry: &CodeEntry, book: &Book, screen: &Screen) -> String {
    let messages: &Messages = &screen.messages;
    let head = [entry.code, entry.symbol].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ");
    let mut text = format!("{head}\n\n");
    let mut add = |label: &str, lines: &[String]| {
        if !lines.is_empty() {
            let lines: String = lines.iter().map(|line| screen.wrapped(line, "  ") + "\n").collect();
            text += &format!("{}\n{lines}", messages.get(label));
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
