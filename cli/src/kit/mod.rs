//! `offhook kit`: IDs carried on a stick between PCs without internet and the desk.

mod apply;
mod collect;
mod folder;
mod judge;
mod notes;
mod portal;
mod proofs;
mod room;
mod sheets;
mod tell;
mod worklist;

use std::path::Path;

use offhook_guidance::{Book, Facts, Request, SheetOptions, Voice, render};
use offhook_readers::{Foreign, Record};

use self::folder::{CALLS, COLLECTED, Folder, PROOFS, WORK_LIST};
use self::judge::{Reason, Refusal};
use self::portal::{Choice, by_name};
use self::proofs::{Proofs, State};
use self::room::{Call, Product, Room};
use self::sheets::Sheets;
use self::worklist::{Renewed, Row, WorkList};
use crate::args::{Kit, KitCommand};
use crate::day;
use crate::file::Access;
use crate::guide::OFFLINE;
use crate::screen::{Outcome, Screen, complain};
use crate::trouble::Trouble;
use crate::{masked, meant};

pub(crate) use self::folder::is_kit;

const SCRIPTS: [&str; 2] = ["apply.cmd", "apply.ps1"];

/// `offhook kit`
pub(crate) fn run(args: &Kit, book: &Book, screen: &Screen) -> Result<Outcome, Trouble> {
    match &args.command {
        KitCommand::New { folder } => begin(folder, screen),
        KitCommand::List { folder } => desk(folder, book, screen),
        KitCommand::Apply { folder } => carry_back(folder, screen),
        KitCommand::Verify { folder } => verify(folder, screen),
    }
}

/// Writes what reads the PCs. What has come back already is left alone.
fn begin(root: &Path, screen: &Screen) -> Result<Outcome, Trouble> {
    let files = collect::files();
    let folder = Folder::create(root, &files.each_ref().map(|(name, _)| *name), screen)?;
    for (name, bytes) in &files {
        folder.put(name, bytes, Access::Usual)?;
    }
    let (path, readme) = (folder.shown(""), format!("README.{}.txt", screen.messages.language().tag()));
    let arguments = [("path", &*path), ("readme", &*readme), ("file", &*meant::typed(root))];
    tell::lines(screen, [screen.messages.format("kit-written", &arguments)])?;
    Ok(Outcome::NothingWrong)
}

/// Reads the collected files and writes the work list and the sheets.
fn desk(root: &Path, book: &Book, screen: &Screen) -> Result<Outcome, Trouble> {
    let folder = Folder::open(root, screen)?;
    let room = room_of(&folder)?;
    let sheets = Sheets::of(&room);
    let mut lines: Vec<String> = room.doubts.iter().map(|doubt| tell::doubt(doubt, &screen.messages)).collect();
    let earlier = folder.read(WORK_LIST)?;
    let fault = |fault| trouble_of(&folder, fault);
    let read = earlier.as_ref().map(|bytes| WorkList::read(bytes, &room.names()).map_err(fault)).transpose()?;
    let is_peoples = earlier.as_ref().zip(read.as_ref()).is_some_and(|(bytes, list)| list.is_written_by_people(bytes));
    let mut jobs = Vec::new();
    for product in room.products().filter(|product| !product.is_licensed()) {
        match Job::of(product, &room, &sheets, book, screen) {
            Ok((job, sheet)) => {
                folder.put(&job.row.sheet, sheet.as_bytes(), Access::Owner)?;
                jobs.push(job);
            }
            Err(Some(line)) => lines.push(line),
            Err(None) => {}
        }
    }
    jobs.sort_by(|one, other| one.choice.cmp(&other.choice).then_with(|| by_name(&one.computer, &other.computer)));
    let notes: Vec<String> = jobs.iter().filter_map(|job| job.elsewhere.clone()).collect();
    let new = WorkList::new(jobs.into_iter().map(|job| job.row).collect());
    let Renewed { list, stayed, sheets } = match read {
        Some(read) => new.renewed(read),
        None => Renewed { list: new, ..Renewed::default() },
    };
    let bytes = list.write().map_err(fault)?;
    let earlier = earlier.filter(|earlier| is_peoples && *earlier != bytes);
    let backup = earlier.map_or(Ok(None), |earlier| folder.back_up(WORK_LIST, &earlier))?;
    folder.put(WORK_LIST, &bytes, Access::Owner)?;
    // What needs no confirmation ID any more needs no paper.
    for sheet in sheets.iter().filter(|sheet| sheets::is_one(sheet)) {
        folder.remove(sheet)?;
    }
    lines.extend(tell::stayed(stayed, &screen.messages));
    lines.extend(room.pcs.is_empty().then(|| tell::in_folder("kit-empty", root, &screen.messages)));
    let outcome = if lines.is_empty() { Outcome::NothingWrong } else { Outcome::SomethingWrong };
    lines.extend(notes);
    lines.extend(backup.map(|path| screen.messages.format("kit-backup", &[("path", &path)])));
    let open = list.rows.iter().filter(|row| row.confirmation_id.is_empty()).count();
    lines.insert(0, tell::read(room.pcs.len(), open, &screen.messages));
    tell::lines(screen, lines)?;
    Ok(outcome)
}

/// One confirmation ID to be fetched.
struct Job {
    choice: Choice,
    computer: String,
    row: Row,
    /// What else the output says is to be done.
    elsewhere: Option<String>,
}

impl Job {
    /// What is to be done for a product, and its sheet; a sentence when nothing can be, and nothing where that has been said.
    fn of(
        product: Product<'_>,
        room: &Room,
        sheets: &Sheets,
        book: &Book,
        screen: &Screen,
    ) -> Result<(Self, String), Option<String>> {
        let (pc, record) = (product.pc, product.record);
        let Some((id, choice)) = product.id.as_ref().zip(product.choice()) else {
            return Err(Some(tell::damaged(&product, &screen.messages)));
        };
        if room.is_shared(id) {
            return Err(None);
        }
        let request = Request::new().reading(Some(&pc.reading)).record(Some(record));
        let standing = book.standing(&request, &Facts::new(), &day::today());
        if let Some(reason) = standing.reason(&screen.messages) {
            return Err(Some(tell::closed(&product, &[reason], &screen.messages)));
        }
        let voice = Voice::from_tag(screen.messages.language().tag()).unwrap_or(Voice::English);
        let options = SheetOptions::new().voice(voice).note(pc.name.as_str()).qr(true);
        let sheet = book.sheet(&request, &options, &day::today(), &screen.messages);
        if !sheet.ready {
            return Err(Some(tell::closed(&product, &sheet.findings, &screen.messages)));
        }
        let row = Row {
            computer: pc.name.clone(),
            portal: choice.shown(),
            product: shown(record),
            activation_id: product.activation_id().to_owned(),
            installation_id: id.expose().grouped().to_string(),
            sheet: sheets.of_product(&product),
            ..Row::default()
        };
        let leads_elsewhere = standing.flow_name() != OFFLINE;
        let elsewhere = leads_elsewhere.then(|| {
            let title = standing.line(book, &request, &day::today(), &screen.messages);
            tell::elsewhere(&product, &title, &screen.messages)
        });
        let job = Self { choice, computer: pc.name.clone(), row, elsewhere };
        Ok((job, render::sheet(&sheet, offhook_guidance::render::Paper::A4)))
    }
}

/// The name of a product as it is in the work list.
fn shown(record: &Record) -> String {
    record.name.as_ref().map(Foreign::to_string).unwrap_or_default()
}

/// Writes what takes the confirmation IDs to their PCs, and says what goes nowhere.
fn carry_back(root: &Path, screen: &Screen) -> Result<Outcome, Trouble> {
    let folder = Folder::hold(root, screen)?;
    // Scripts of an earlier list would go on entering what may be refused now, whatever happens to the new ones.
    let had_scripts = remove_scripts(&folder)?;
    match folder.without_links().and_then(|()| write_scripts(&folder)) {
        Err(trouble) => {
            if had_scripts | remove_scripts(&folder)? {
                complain(&screen.wrapped(&screen.messages.get("kit-scripts-removed"), ""));
            }
            Err(trouble)
        }
        Ok((rows, refusals)) => {
            let carried = match rows {
                0 if refusals.iter().any(|refusal| matches!(refusal.reason, Reason::NoCid)) => "kit-carried-no-cid",
                0 => "kit-carried-none",
                _ => "kit-carried",
            };
            let mut lines = vec![tell::carried(carried, rows, root, &screen.messages)];
            lines.extend(refusals.iter().map(|refusal| tell::refusal(refusal, &screen.messages)));
            tell::lines(screen, lines)?;
            Ok(if refusals.is_empty() && rows > 0 { Outcome::NothingWrong } else { Outcome::SomethingWrong })
        }
    }
}

/// How many confirmation IDs are in the scripts, and what is in none of them.
fn write_scripts(folder: &Folder<'_>) -> Result<(usize, Vec<Refusal>), Trouble> {
    let room = room_of(folder)?;
    let list = must_read_list(folder, &room)?;
    let mut calls = Vec::new();
    folder.each(CALLS, |content| calls.extend(Call::read(content)))?;
    let (rows, refusals) = judge::judge(&room, &list, &calls);
    if !rows.is_empty() {
        apply::files(&rows).iter().try_for_each(|(name, bytes)| folder.put(name, bytes, Access::Owner))?;
    }
    Ok((rows.len(), refusals))
}

/// Whether there was a script.
fn remove_scripts(folder: &Folder<'_>) -> Result<bool, Trouble> {
    // Both, even where the first cannot be removed.
    let [one, other] = SCRIPTS.map(|name| folder.remove(name));
    Ok(one? | other?)
}

/// Reads the proofs and says which PCs are licensed.
pub(crate) fn verify(root: &Path, screen: &Screen) -> Result<Outcome, Trouble> {
    let folder = Folder::open(root, screen)?;
    let room = room_of(&folder)?;
    let list = must_read_list(&folder, &room)?;
    let mut proofs = Proofs::default();
    folder.each(PROOFS, |content| proofs.add(content))?;
    let mut states: Vec<(&str, &str, State)> =
        list.rows.iter().map(|row| (&*row.computer, &*row.product, proofs.state(row))).collect();
    // Licensed before the list was made, or seen to be licensed when the PC was read again.
    let licensed: Vec<Product<'_>> = room.products().filter(Product::is_licensed).collect();
    let names: Vec<String> = licensed.iter().map(|product| shown(product.record)).collect();
    for (product, name) in licensed.iter().zip(&names) {
        match states.iter_mut().find(|(computer, other, _)| room::same(computer, &product.pc.name) && other == name) {
            Some((_, _, state)) if state.is_silent() => *state = State::Licensed,
            Some(_) => {}
            None => states.push((&product.pc.name, name, State::Licensed)),
        }
    }
    states.sort_by(|one, other| by_name(one.0, other.0));
    let mut lines: Vec<String> = states.iter().map(|state| tell::state(state, &screen.messages)).collect();
    lines.extend(proofs.odd.iter().map(|file| tell::odd_proof(file, &screen.messages)));
    lines.extend(tell::summary(&states, &screen.messages));
    tell::lines(screen, lines)?;
    let all = states.iter().all(|(_, _, state)| *state == State::Licensed) && proofs.odd.is_empty();
    Ok(if all { Outcome::NothingWrong } else { Outcome::SomethingWrong })
}

fn room_of(folder: &Folder<'_>) -> Result<Room, Trouble> {
    let mut room = Room::default();
    folder.each(COLLECTED, |content| room.add(content))?;
    Ok(room.settled())
}

fn must_read_list(folder: &Folder<'_>, room: &Room) -> Result<WorkList, Trouble> {
    let bytes = folder.read(WORK_LIST)?;
    let none = || Trouble::new("trouble-no-work-list").with("path", folder.shown(WORK_LIST)).file(folder.root());
    let bytes = bytes.ok_or_else(none)?;
    WorkList::read(&bytes, &room.names()).map_err(|fault| trouble_of(folder, fault))
}

fn trouble_of(folder: &Folder<'_>, fault: worklist::Fault) -> Trouble {
    let path = folder.shown(WORK_LIST);
    match fault {
        worklist::Fault::Column(column) => {
            Trouble::new("trouble-work-list-column").with("path", path).with("column", column)
        }
        worklist::Fault::Encoding(text) => {
            Trouble::new("trouble-work-list-encoding").with("path", path).with("text", masked::name(&text))
        }
        worklist::Fault::NoTable => Trouble::new("trouble-work-list").with("path", path),
        worklist::Fault::Quote(line) => Trouble::new("trouble-work-list-quote").with("path", path).with("line", line),
    }
}
