//! `offhook say`: an identifier as it is read aloud.

use std::io::{self, BufRead as _, Read as _};

use offhook::{Issue, Kind, Severity, check_as, identify};
use offhook_guidance::{Voice, render, say};
use zeroize::Zeroizing;

use crate::args::{Asked, Say, SayFormat};
use crate::screen::{Outcome, Screen, complain};
use crate::trouble::Trouble;
use crate::{input, meant};

/// The longest identifier that is read, in bytes.
const LONGEST: u64 = 65_536;

pub(crate) fn run(args: &Say, screen: &Screen) -> Result<Outcome, Trouble> {
    let format = args.output.format(args.format)?;
    let text = Zeroizing::new(match &args.text {
        Some(text) => text.clone(),
        None => line(screen)?,
    });
    if let Some(path) = args.text.as_deref().and_then(meant::file_instead) {
        return Err(Trouble::is_file(path, &format!("offhook guide --from {} --format speech", meant::typed(path))));
    }
    let kind = match args.kind {
        Asked::Auto => match identify(&text).ok_or_else(Trouble::no_identifier)? {
            // Nobody should hear a key because it happened to be in the clipboard.
            Kind::ProductKey => return Err(Trouble::new("trouble-key-unasked")),
            kind => kind,
        },
        Asked::For(kind) => kind,
    };
    let voice = args.voice.or_else(|| Voice::from_tag(screen.messages.language().tag())).unwrap_or(Voice::English);
    let Ok(lines) = say(kind, &text, voice) else {
        complain(&findings(kind, &text, screen));
        return Ok(Outcome::SomethingWrong);
    };
    let text = match format {
        SayFormat::Ssml => render::ssml_lines(&lines, voice),
        SayFormat::Text => render::speech_lines(&lines, voice),
    };
    args.output.put(text.as_bytes(), screen)?;
    let doubtful = lines.iter().any(|line| line.doubtful);
    Ok(if doubtful { Outcome::SomethingWrong } else { Outcome::NothingWrong })
}

/// What is typed, or comes through a pipe.
fn line(screen: &Screen) -> Result<String, Trouble> {
    input::wait("waiting-one", screen);
    let mut line = String::new();
    io::stdin().lock().take(LONGEST).read_line(&mut line)?;
    if line.trim().is_empty() {
        return Err(Trouble::new("trouble-no-line").with("path", screen.messages.get("path-stdin")));
    }
    Ok(line)
}

/// Why it cannot be said.
fn findings(kind: Kind, text: &str, screen: &Screen) -> String {
    let mut issues: Vec<Issue> = Vec::new();
    check_as(kind, text, &mut |issue| issues.push(issue));
    let errors = issues.iter().filter(|issue| issue.severity == Severity::Error);
    let told = errors.map(|issue| {
        let (what, how) = (screen.messages.issue(issue, kind, text), screen.messages.remedy(issue, kind, text));
        format!("{what}\n  {how}")
    });
    told.collect::<Vec<_>>().join("\n")
}
