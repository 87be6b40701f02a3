//! `offhook compare`: two takes beside each other.

mod human;

use offhook::repair::{Agreement, compare};
use offhook::{Kind, Verdict, check_as, identify};
use offhook_guidance::Messages;
use zeroize::Zeroizing;

use crate::args::{Asked, Compare, CompareFormat};
use crate::blocks::{Line, is_blank};
use crate::input::Input;
use crate::meant;
use crate::screen::{Outcome, Screen};
use crate::trouble::Trouble;

pub(crate) fn run(args: &Compare, screen: &Screen) -> Result<Outcome, Trouble> {
    let mut takes = args.first.iter().chain(&args.second);
    if let Some(path) = takes.find_map(|take| meant::file_instead(take)) {
        return Err(Trouble::is_file(path, &format!("offhook compare --from {}", meant::typed(path))));
    }
    let [first, second] = match (&args.first, &args.second) {
        (Some(first), Some(second)) => [first, second].map(|take| Zeroizing::new(take.clone())),
        _ => two_lines(args, screen)?,
    };
    let kind = match args.kind {
        Asked::Auto => kind_of(&first, &second, &screen.messages)?,
        Asked::For(kind) => kind,
    };
    let both = compare(kind, &first, &second);
    let holds_take = |take: usize| both.groups().iter().any(|group| group.expose()[take].contains(|c| c != '?'));
    if !holds_take(0) || !holds_take(1) {
        return Err(Trouble::no_identifier());
    }
    screen.print(&match args.format {
        CompareFormat::Human => human::print(&both, args.reveal, screen),
        CompareFormat::Json => screen.messages.comparison_json(&both, args.reveal) + "\n",
    })?;
    Ok(if both.agrees() { Outcome::NothingWrong } else { Outcome::SomethingWrong })
}

/// The identifier that both are, or the one whose other take says nothing.
fn kind_of(first: &str, second: &str, messages: &Messages) -> Result<Kind, Trouble> {
    match (identify(first), identify(second)) {
        (Some(first), Some(second)) if first == second => Ok(first),
        (Some(one), Some(other)) => {
            // The beginning of an installation ID may look like a confirmation ID; the whole one decides.
            let whole = |kind, text| check_as(kind, text, &mut ()).verdict >= Verdict::WellFormed;
            match (whole(one, first), whole(other, second)) {
                (true, false) => Ok(one),
                (false, true) => Ok(other),
                _ if begin_alike(first, second) => Ok(Kind::InstallationId),
                _ => Err(of_two_kinds(one, other, messages)),
            }
        }
        (one, other) => one.or(other).ok_or_else(Trouble::no_identifier),
    }
}

/// Two takes that cannot be of the same identifier.
fn of_two_kinds(first: Kind, second: Kind, messages: &Messages) -> Trouble {
    let [first, second] = [first, second].map(|kind| messages.get(&format!("a-kind-{}", kind.name())));
    Trouble::new("trouble-take-kinds").with("first", first).with("second", second)
}

/// Whether the takes begin with the same group of an installation ID.
fn begin_alike(first: &str, second: &str) -> bool {
    let both = compare(Kind::InstallationId, first, second);
    both.groups().first().is_some_and(|group| group.agreement() == Agreement::Agree)
}

/// The two lines that are not empty.
fn two_lines(args: &Compare, screen: &Screen) -> Result<[Zeroizing<String>; 2], Trouble> {
    let input = Input::open(args.from.as_deref().or(args.file.as_deref()), "waiting-takes", screen)?;
    let path = input.name.clone();
    let interactive = input.is_interactive();
    let mut blocks = input.blocks()?;
    let mut takes = Vec::new();
    while let Some(block) = blocks.next()? {
        for line in block.lines() {
            match line {
                Line::Text(_, text) if is_blank(text) => {}
                Line::Text(_, text) => takes.push(Zeroizing::new(String::from_utf8_lossy(text).into_owned())),
                Line::TooLong(line) => return Err(Trouble::new("trouble-line").with("line", line)),
            }
        }
        if interactive && takes.len() >= 2 {
            break;
        }
    }
    let found = takes.len();
    takes.try_into().map_err(|_| Trouble::new("trouble-take-count").with("path", path).with("found", found))
}
