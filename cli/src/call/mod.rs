//! `offhook call`: the assistant, from the first question to the activated PC.

mod full;
mod lines;
mod log;
mod plain;
mod record;

use std::io::{self, IsTerminal as _};
use std::path::Path;
use std::thread;

use offhook_guidance::call::{Run, Session, letter};
use offhook_guidance::{Book, Voice};

use self::lines::Lines;
use self::log::Log;
use self::plain::End;
use self::record::Record;
pub(crate) use self::record::identifiers;
use crate::args::Call;
use crate::day;
use crate::pc::Seen;
use crate::screen::{Outcome, Screen, complain};
use crate::trouble::Trouble;

/// More than the deepest call chain needs; painted over after each call.
const USED: usize = 1 << 20;
/// The painting itself needs a frame as large as what is painted, and the main thread of Windows has no more than that.
const STACK: usize = 4 * USED;

/// Holds the calls on a stack of their own, which can be wiped wherever the program runs.
pub(crate) fn run(args: &Call, book: &Book, screen: &Screen) -> Result<Outcome, Trouble> {
    thread::scope(|scope| {
        let calls = thread::Builder::new().name("call".to_owned()).stack_size(STACK);
        let calls = calls.spawn_scoped(scope, || all(args, book, screen))?;
        calls.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// One PC after the other.
fn all(args: &Call, book: &Book, screen: &Screen) -> Result<Outcome, Trouble> {
    if args.pc.shown.from.as_deref() == Some(Path::new("-")) {
        return Err(Trouble::new("trouble-call-input"));
    }
    screen.messages.load();
    let voice = args.voice.or_else(|| Voice::from_tag(screen.messages.language().tag())).unwrap_or(Voice::English);
    let log = args.log.as_deref().map(|path| Log::create(path, screen)).transpose()?;
    let (record, mut run) = match (&args.resume, &args.record) {
        (Some(path), _) => {
            let (record, run) = Record::resume(path, voice)?;
            (Some(record), run)
        }
        (None, Some(path)) => (Some(Record::create(path, args.record_digits)?), Run::new(voice)),
        (None, None) => (None, Run::new(voice)),
    };
    let mut keeping = Keeping { record, log };
    let mut lines = Lines::of_stdin()?;
    let mut first = true;
    loop {
        let (end, outcome) = one(args, first, book, screen, &mut lines, &mut keeping, run)?;
        wipe_stack();
        first = false;
        if end != End::Over {
            farewell(keeping.record.as_ref(), screen);
            return Ok(outcome);
        }
        if !another(args, screen, &mut lines)? {
            return Ok(outcome);
        }
        keeping.log_line("call-log-next", screen)?;
        run = Run::new(voice);
    }
}

/// One PC. Everything that was typed is gone when this returns.
#[inline(never)]
fn one(
    args: &Call,
    first: bool,
    book: &Book,
    screen: &Screen,
    lines: &mut Lines,
    keeping: &mut Keeping,
    run: Run,
) -> Result<(End, Outcome), Trouble> {
    let nothing = crate::args::Pc::default();
    // What the arguments say is about the first PC.
    let pc = if first { &args.pc } else { &nothing };
    let seen = Seen::read(pc, screen)?;
    wipe_stack();
    let day = args.as_of.unwrap_or_else(day::today);
    let mut session = Session::new(book, &screen.messages, day, seen.known(pc), run);
    loop {
        let end = if is_plain(args) {
            plain::hold(&mut session, screen, lines, keeping)?
        } else {
            full::hold(&mut session, screen, keeping)?
        };
        keeping.note(&mut session)?;
        if end != End::Left || keeping.record.is_some() || leaves(&session, screen, lines, &mut keeping.record)? {
            keeping.log_line(if end == End::Over { "call-log-end" } else { "call-log-left" }, screen)?;
            return Ok((end, plain::outcome(&session, end)));
        }
    }
}

/// What is written down while a call is held.
struct Keeping {
    record: Option<Record>,
    log: Option<Log>,
}

impl Keeping {
    /// Writes down what has changed.
    fn note(&mut self, session: &mut Session<'_>) -> Result<(), Trouble> {
        if let Some(record) = &mut self.record {
            record.note(session)?;
        }
        for note in session.take_notes() {
            if let Some(log) = &mut self.log {
                log.note(&note)?;
            }
        }
        Ok(())
    }

    fn log_line(&mut self, id: &str, screen: &Screen) -> Result<(), Trouble> {
        self.log.as_mut().map_or(Ok(()), |log| log.note(&screen.messages.get(id)))
    }
}

/// Nobody loses a run by leaving it: it can still be kept, or gone on with. At the end of the input there is nobody to ask.
fn leaves(
    session: &Session<'_>,
    screen: &Screen,
    lines: &mut Lines,
    record: &mut Option<Record>,
) -> Result<bool, Trouble> {
    loop {
        plain::say(&format!("{} ", screen.messages.get("call-keep")))?;
        let Some(line) = lines.next()? else { return Ok(true) };
        match letter(&line) {
            Some(b'Q') => return Ok(true),
            Some(b'B') => return Ok(false),
            _ if matches!(line.as_str(), "" | "<" | "＜") => return Ok(false),
            _ => {}
        }
        match Record::create(Path::new(line.as_str()), false) {
            Ok(mut kept) => {
                kept.note(session)?;
                *record = Some(kept);
                return Ok(true);
            }
            Err(trouble) => plain::say(&format!("{}\n", trouble.tell(&screen.messages)))?,
        }
    }
}

/// Where the run is kept when the person leaves before its end.
fn farewell(record: Option<&Record>, screen: &Screen) {
    complain(&match record {
        Some(record) => screen.messages.format("call-left-recorded", &[("path", record.path())]),
        None => screen.messages.get("call-left"),
    });
}

/// Whether the next PC follows.
fn another(args: &Call, screen: &Screen, lines: &mut Lines) -> Result<bool, Trouble> {
    if !is_plain(args) {
        return full::another(screen);
    }
    plain::say(&format!("\n{} ", screen.messages.get("call-another")))?;
    let line = lines.next()?;
    Ok(line.is_some_and(|line| letter(&line) == Some(b'N')))
}

/// Plain lines where they are asked for, and where nothing else can be shown.
fn is_plain(args: &Call) -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    args.plain || dumb || set("ACCESSIBLE") || !io::stdin().is_terminal() || !io::stdout().is_terminal()
}

/// Wipes the part of the stack that was used: moved values leave copies there, and padding of later values on the heap may
/// contain them.
#[inline(never)]
fn wipe_stack() {
    use zeroize::Zeroize as _;
    // Wiping words is faster than wiping bytes, noticeably so without optimisation.
    let mut used = [0_u64; USED / size_of::<u64>()];
    used.zeroize();
    std::hint::black_box(&used);
}
