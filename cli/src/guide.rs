//! `offhook guide`: the script of one road, without questions.
//!
//! Knows which road was asked for and which renderer prints. Knows nothing of flows.

use offhook_guidance::{Book, Facts, Script, Voice, render};

use crate::args::{Guide, Print, ScriptFormat};
use crate::pc::Seen;
use crate::screen::{Outcome, Screen};
use crate::trouble::Trouble;
use crate::{day, facts};

pub(crate) fn run(args: &Guide, book: &Book, screen: &Screen) -> Result<Outcome, Trouble> {
    let seen = Seen::read(&args.about.pc, screen)?;
    let day = args.about.print.as_of.unwrap_or_else(day::today);
    let mut stated = Facts::new();
    for (name, value) in &args.about.facts {
        facts::held(book, name, value)?;
        stated.insert(name.clone(), value.clone());
    }
    let script = book.script(&args.road, &seen.request(&args.about.pc)?, &stated, &day, &screen.messages);
    let script = script.ok_or_else(|| Trouble::road(&args.road, book))?;
    screen.print(&printed(&script, &args.about.print, screen.width))?;
    Ok(outcome(&script))
}

/// Whether the job can be done as it stands.
pub(crate) fn outcome(script: &Script) -> Outcome {
    if script.is_ready() { Outcome::NothingWrong } else { Outcome::SomethingWrong }
}

pub(crate) fn printed(script: &Script, print: &Print, width: usize) -> String {
    let voice = print.voice.or_else(|| Voice::from_tag(script.language)).unwrap_or(Voice::English);
    match print.format {
        ScriptFormat::Html => render::html(script),
        ScriptFormat::Json => render::json(script) + "\n",
        ScriptFormat::Markdown => render::markdown(script),
        ScriptFormat::Speech => render::speech(script, voice),
        ScriptFormat::Ssml => render::ssml(script, voice),
        ScriptFormat::Text => render::text(script, width),
    }
}
