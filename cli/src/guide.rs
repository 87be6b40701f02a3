//! `offhook guide`: the script of one flow, without questions.

use offhook_guidance::{Advisor, Book, Day, Script, Voice, render};

use crate::args::{Guide, Print, ScriptFormat};
use crate::flows::no_flow;
use crate::pc::Seen;
use crate::screen::{Outcome, Screen};
use crate::trouble::Trouble;
use crate::{day, document, facts};

/// The flow for telephone and portal.
pub(crate) const OFFLINE: &str = "offline-activation";

pub(crate) fn run(args: &Guide, book: &Book, screen: &Screen) -> Result<Outcome, Trouble> {
    let format = args.about.print.output.format(args.about.print.format)?;
    document::keep(args.about.print.output.path(), args.about.pc.shown.from.as_deref())?;
    let seen = Seen::read(&args.about.pc, screen)?;
    let day = args.about.print.as_of.unwrap_or_else(day::today);
    // Only whether the book has these facts is asked of it.
    let latest = Day::latest();
    let mut advisor = Advisor::new(book, &latest);
    for (name, value) in &args.about.facts {
        facts::state(&mut advisor, book, name, value)?;
    }
    let request = seen.request(&args.about.pc).anyway(args.about.anyway);
    let stated = advisor.facts();
    let standing = book.standing(&request, stated, &day);
    let fitting = standing.flow.as_deref().filter(|_| request.record.is_some() && !args.about.anyway);
    let flow = args.flow.as_deref().or(fitting).unwrap_or(OFFLINE);
    let is_offline = args.flow.as_deref().is_none_or(|flow| flow == OFFLINE);
    let closed = if is_offline { book.closed(&standing, &request, &day, &screen.messages) } else { None };
    let script = closed.or_else(|| book.script(flow, &request, stated, &day, &screen.messages));
    let script = script.ok_or_else(|| no_flow(flow, book))?;
    let print = &args.about.print;
    print
        .output
        .put(painted(&printed(&script, print, format, screen.width), print, format, screen).as_bytes(), screen)?;
    Ok(outcome(&script))
}

/// Whether the job can be done as it stands.
pub(crate) fn outcome(script: &Script) -> Outcome {
    if script.is_ready() { Outcome::NothingWrong } else { Outcome::SomethingWrong }
}

/// A script for a terminal has its headings in bold.
pub(crate) fn painted(text: &str, print: &Print, format: ScriptFormat, screen: &Screen) -> String {
    match (format, print.output.path()) {
        (ScriptFormat::Text, None) => screen.paint.headings(text),
        _ => text.to_owned(),
    }
}

pub(crate) fn printed(script: &Script, print: &Print, format: ScriptFormat, width: usize) -> String {
    let shown = print.addresses.then(|| script.clone().with_addresses());
    let script = shown.as_ref().unwrap_or(script);
    let voice = print.voice.or_else(|| Voice::from_tag(script.language)).unwrap_or(Voice::English);
    match format {
        ScriptFormat::Html => render::html(script),
        ScriptFormat::Json => render::json(script) + "\n",
        ScriptFormat::Markdown => render::markdown(script),
        ScriptFormat::Speech => render::speech(script, voice),
        ScriptFormat::Ssml => render::ssml(script, voice),
        ScriptFormat::Text if print.full || print.addresses => render::text(script, width),
        ScriptFormat::Text => render::brief(script, width),
    }
}
