//! What is known of one PC: an output, identifiers, and which product of the output it is about.

use std::path::Path;

use offhook::text::{Meaning, meaning};
use offhook::{ConfirmationId, Issue, IssueCode, Kind, Severity, check_as, copied_from};
use offhook_guidance::Request;
use offhook_guidance::call::Known;
use offhook_readers::{self, Foreign, LicenseStatus, Reading, Record, Tool, Unreadable};
use zeroize::Zeroizing;

use crate::args::Pc;
use crate::input::Input;
use crate::screen::{Screen, complain};
use crate::trouble::Trouble;
use crate::{masked, meant};

/// With fewer digits a text is not an installation ID of which some are lost.
const FEWEST_INSTALLATION: usize = 40;
/// With fewer digits a text is not a confirmation ID of which some are lost.
const FEWEST_CONFIRMATION: usize = 24;

/// What was read of one PC.
pub(crate) struct Seen {
    confirmation_id: Option<ConfirmationId>,
    reading: Option<Reading>,
    /// Which record of the reading it is about.
    chosen: Option<usize>,
    /// How the output and its product are named on the command line.
    arguments: Option<String>,
    path: String,
}

impl Seen {
    /// Reads what the arguments name.
    pub(crate) fn read(args: &Pc, screen: &Screen) -> Result<Self, Trouble> {
        let (reading, path) = match &args.shown.from {
            Some(path) => reading(path, screen).map(|(reading, path)| (Some(reading), path))?,
            None => (None, String::new()),
        };
        if let Some(text) = args.shown.iid.as_deref() {
            installation_id(text, reading.as_ref(), &path, screen)?;
        }
        let mut seen = Self { confirmation_id: None, reading, chosen: None, arguments: None, path };
        let alone = args.shown.activation_id.as_deref().filter(|_| seen.reading.is_none());
        if let Some(id) = alone.filter(|id| !is_guid(id)) {
            return Err(Trouble::new("trouble-activation-id-form").with("activation-id", masked::argument(id)));
        }
        if let Some(reading) = &seen.reading {
            let chosen = seen.choose(reading, args)?;
            seen.chosen = Some(chosen);
            seen.arguments = named(args, reading, chosen);
        }
        seen.confirmation_id = args.cid.as_deref().map(|text| seen.answer(text, args, screen)).transpose()?;
        Ok(seen)
    }

    /// The name of the output, as messages have it.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// What a script is asked for.
    pub(crate) fn request<'a>(&'a self, args: &'a Pc) -> Request<'a> {
        Request::new()
            .contact(args.contact)
            .system(args.product)
            .reading(self.reading.as_ref())
            .record(self.reading.as_ref().zip(self.chosen).and_then(|(reading, at)| reading.records.get(at)))
            .installation_id(args.shown.iid.as_deref())
            .activation_id(args.shown.activation_id.as_deref().filter(|_| self.reading.is_none()))
            .arguments(self.arguments.as_deref())
            .confirmation_id(self.confirmation_id.as_ref())
    }

    /// What a call is told: of several products that might be meant the one that would be taken comes first, then those that
    /// are not licensed.
    pub(crate) fn known<'a>(&'a self, args: &'a Pc) -> Known<'a> {
        let known = Known::new(self.request(args));
        let is_asked = args.shown.product_number.is_none() && args.shown.activation_id.is_none();
        let Some((reading, chosen)) = self.reading.as_ref().zip(self.chosen).filter(|_| is_asked) else { return known };
        let computer = |record: &Record| record.computer.as_ref().map(|name| name.raw().to_lowercase());
        let taken = &reading.records[chosen];
        let is_meant = |record: &Record| {
            // Tools list products without a key too, which nobody wants to activate.
            let has_key = record.installation_id.is_some() || record.partial_product_key.is_some();
            has_key && !record.answers_command() && computer(record) == computer(taken)
        };
        let mut products: Vec<(usize, &Record)> =
            reading.records.iter().enumerate().filter(|(at, record)| *at == chosen || is_meant(record)).collect();
        let is_licensed = |record: &Record| record.license_status == Some(LicenseStatus::Licensed);
        products.sort_by_key(|(at, record)| (*at != chosen, is_licensed(record), *at));
        if products.len() < 2 {
            return known;
        }
        known.products(products.into_iter().map(|(at, record)| (record, named(args, reading, at))).collect())
    }

    /// The confirmation ID; one that is part of an installation ID, of whichever product of the output, is none.
    fn answer(&self, text: &str, args: &Pc, screen: &Screen) -> Result<ConfirmationId, Trouble> {
        let mut issues: Vec<Issue> = self.questions(args).find_map(|id| copied_from(text, id)).into_iter().collect();
        if issues.is_empty() {
            match ConfirmationId::parse(text) {
                Ok(id) => return Ok(id),
                Err(_) => drop(check_as(Kind::ConfirmationId, text, &mut issues)),
            }
        }
        if digits(text) < FEWEST_CONFIRMATION {
            return Err(not_one(Kind::ConfirmationId, text, &issues, screen));
        }
        let errors = issues.iter().filter(|issue| issue.severity == Severity::Error);
        let told = errors.flat_map(|issue| {
            let what = screen.messages.issue(issue, Kind::ConfirmationId, text);
            [what, screen.messages.remedy(issue, Kind::ConfirmationId, text)]
        });
        Err(Trouble::new("trouble-cid").lines(told))
    }

    /// Every installation ID that is known, as it was typed or read.
    fn questions<'a>(&'a self, args: &'a Pc) -> impl Iterator<Item = &'a str> {
        let records = self.reading.iter().flat_map(|reading| &reading.records);
        let read = records.filter_map(|record| record.installation_id.as_ref()).map(|found| found.expose());
        args.shown.iid.as_deref().into_iter().chain(read)
    }

    /// The product that was asked for; or the first that is not licensed yet and can be activated, with an installation ID
    /// if there is one; or the first.
    fn choose(&self, reading: &Reading, args: &Pc) -> Result<usize, Trouble> {
        let path = args.shown.from.as_deref().unwrap_or(Path::new("-"));
        let records = self.of_one_computer(reading, path, args.shown.computer.as_deref())?;
        let place = |record: &Record| reading.records.iter().position(|other| std::ptr::eq(other, record));
        let listed = || {
            (1..).zip(&records).map(|(number, record)| {
                let name = record.name.as_ref().map(Foreign::to_string).unwrap_or_default();
                format!("{number}   {}   {name}", record.activation_id.as_deref().unwrap_or("-"))
            })
        };
        if let Some(number) = args.shown.product_number {
            let chosen = records.get(usize::from(number).wrapping_sub(1)).and_then(|record| place(record));
            return chosen.ok_or_else(|| {
                Trouble::new("trouble-product-number")
                    .with("path", &self.path)
                    .with("number", number.to_string())
                    .list("list-products", listed())
            });
        }
        if let Some(asked) = &args.shown.activation_id {
            let asked = asked.trim().trim_matches(['{', '}']).to_lowercase();
            let found = records.iter().find(|record| record.activation_id.as_ref() == Some(&asked));
            return found.and_then(|record| place(record)).ok_or_else(|| {
                let products = records.iter().filter_map(|record| {
                    let name = record.name.as_ref().map(Foreign::to_string).unwrap_or_default();
                    record.activation_id.as_ref().map(|id| format!("{id}   {name}"))
                });
                Trouble::new("trouble-activation-id")
                    .with("path", &self.path)
                    .with("activation-id", masked::argument(&asked))
                    .list("list-products", products)
            });
        }
        let has_id = |record: &&&Record| record.installation_id.is_some();
        let nameless = |record: &&&Record| {
            let has_product = record.name.is_some() || record.description.is_some() || record.activation_id.is_some();
            has_id(record) && !has_product
        };
        let rows = records.iter().filter(nameless).count();
        let is_list = reading.tool == Tool::Table || (reading.tool == Tool::Text && meant::is_table(path));
        if is_list && rows > 1 {
            // The rows of somebody's own list are of many PCs, and which is meant is never guessed.
            return Err(Trouble::new("trouble-table")
                .with("path", &self.path)
                .with("rows", rows)
                .with("command", all_of(path, reading.tool))
                .remedy("trouble-table-remedy"));
        }
        let is_open = |record: &&&Record| record.license_status != Some(LicenseStatus::Licensed);
        // Tools list products without a key too, which nobody wants to activate.
        let has_key = |record: &&&Record| has_id(record) || record.partial_product_key.is_some();
        let of = |wanted: &dyn Fn(&&&Record) -> bool| records.iter().find(|record| wanted(record));
        let first = of(&|record| is_open(record) && has_id(record))
            .or_else(|| of(&|record| is_open(record) && has_key(record)))
            .or_else(|| of(&has_id))
            .or_else(|| records.first());
        first.and_then(|record| place(record)).ok_or_else(|| Trouble::no_record(path, &self.path))
    }

    /// The products of the computer that was asked for, or of the only one; which of several is never guessed.
    fn of_one_computer<'a>(
        &self,
        reading: &'a Reading,
        path: &Path,
        asked: Option<&str>,
    ) -> Result<Vec<&'a Record>, Trouble> {
        let records = &reading.records;
        let name = |record: &Record| record.computer.as_ref().map(|name| name.raw().to_lowercase());
        let mut computers: Vec<&str> = Vec::new();
        for computer in records.iter().filter_map(|record| Some(record.computer.as_ref()?.raw())) {
            if !computers.iter().any(|other| other.eq_ignore_ascii_case(computer)) {
                computers.push(computer);
            }
        }
        let asked = asked.map(str::trim);
        let wanted = asked.map(str::to_lowercase);
        let found: Vec<&Record> = records.iter().filter(|record| asked.is_none() || name(record) == wanted).collect();
        if (asked.is_some() && found.is_empty()) || (asked.is_none() && computers.len() > 1) {
            let names = computers.iter().copied().map(masked::name);
            return Err(match asked {
                Some(computer) if computers.is_empty() => Trouble::new("trouble-no-computers")
                    .with("path", &self.path)
                    .with("computer", masked::name(computer)),
                Some(computer) => Trouble::new("trouble-computer")
                    .with("path", &self.path)
                    .with("computer", masked::name(computer))
                    .near(computer, computers.iter().copied())
                    .list("list-computers", names),
                None => Trouble::new("trouble-computers")
                    .with("path", &self.path)
                    .with("command", all_of(path, reading.tool))
                    .list("list-choose-computer", names)
                    .remedy("trouble-computers-remedy"),
            });
        }
        Ok(found)
    }
}

/// The command that tells of every product in a file.
fn all_of(path: &Path, tool: Tool) -> String {
    let is_array = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("json"));
    let command = match tool {
        Tool::Table if !is_array => "batch",
        Tool::Text if meant::is_table(path) => "batch",
        _ => "status",
    };
    format!("offhook {command} {}", meant::typed(path))
}

/// Refuses what is not even a damaged installation ID, and says when it goes before the one of the output.
fn installation_id(text: &str, reading: Option<&Reading>, path: &str, screen: &Screen) -> Result<(), Trouble> {
    if digits(text) < FEWEST_INSTALLATION {
        let mut issues: Vec<Issue> = Vec::new();
        check_as(Kind::InstallationId, text, &mut issues);
        return Err(not_one(Kind::InstallationId, text, &issues, screen));
    }
    let plain = |text: &str| Zeroizing::new(text.chars().filter_map(digit).collect::<Vec<_>>());
    let mut others =
        reading.iter().flat_map(|reading| &reading.records).filter_map(|record| record.installation_id.as_ref());
    let is_other = others.clone().next().is_some() && !others.any(|found| plain(found.expose()) == plain(text));
    if is_other {
        complain(&screen.wrapped(&screen.messages.format("iid-first", &[("path", path)]), ""));
    }
    Ok(())
}

/// A text that is not the identifier that was asked for: one sentence, the one that says most.
fn not_one(kind: Kind, text: &str, issues: &[Issue], screen: &Screen) -> Trouble {
    if let Some(path) = meant::file(text.trim()) {
        return Trouble::is_file(path, &format!("--from {}", meant::typed(path)));
    }
    let tells = |issue: &&Issue| {
        matches!(
            issue.code(),
            IssueCode::Masked
                | IssueCode::Placeholder
                | IssueCode::RecoveryKey
                | IssueCode::SpreadsheetDamage
                | IssueCode::WrongIdentifier
        )
    };
    let message = match kind {
        Kind::ConfirmationId => "trouble-no-cid",
        _ => "trouble-no-iid",
    };
    let trouble = Trouble::new(message).with("digits", digits(text));
    trouble.lines(
        issues
            .iter()
            .find(tells)
            .into_iter()
            .flat_map(|issue| [screen.messages.issue(issue, kind, text), screen.messages.remedy(issue, kind, text)]),
    )
}

fn digit(character: char) -> Option<u8> {
    match meaning(character) {
        Meaning::Digit(digit) => Some(digit),
        _ => None,
    }
}

fn digits(text: &str) -> usize {
    text.chars().filter_map(digit).count()
}

/// What an output says, and the name of the file for messages.
pub(crate) fn reading(path: &Path, screen: &Screen) -> Result<(Reading, String), Trouble> {
    let input = Input::open(Some(path), "waiting-output", screen)?;
    let name = input.name.clone();
    let bytes = input.whole(path)?;
    match offhook_readers::read(&bytes) {
        Ok(reading) => Ok((reading, name)),
        Err(Unreadable::TooLong) => Err(Trouble::long(path, &name)),
        Err(reason) => Err(Trouble::content(&name, reason)),
    }
}

/// How an output and its product are named on the command line, for commands that lead on. An output that came through a pipe is
/// gone, and a path with an identifier in it is not repeated.
fn named(args: &Pc, reading: &Reading, chosen: usize) -> Option<String> {
    let path = args.shown.from.as_deref().filter(|path| *path != Path::new("-"))?.to_str()?;
    let is_plain = |c: char| c.is_alphanumeric() || "-_./\\: ".contains(c);
    if !path.chars().all(is_plain) || masked::name(path) != path {
        return None;
    }
    let mut named = format!("--from {}", meant::quoted(path));
    if let Some(computer) = args.shown.computer.as_deref().filter(|name| name.chars().all(is_plain)) {
        named += &format!(" --computer {}", meant::quoted(computer));
    }
    match (&reading.records.get(chosen)?.activation_id, args.shown.product_number) {
        (Some(id), _) if reading.records.len() > 1 => named += &format!(" --activation-id {id}"),
        (_, Some(number)) => named += &format!(" --product-number {number}"),
        _ => {}
    }
    Some(named)
}

/// Whether this may stand in a command as an activation ID.
fn is_guid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.chars().all(|c| c.is_ascii_hexdigit() || c == '-')
}
