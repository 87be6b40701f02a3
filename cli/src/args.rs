//! The arguments, as clap reads them.
//!
//! Declarations only.

mod search;
mod settings;
mod usage;
mod values;

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use offhook::find::rules::Format as RuleFormat;
use offhook::repair::Channel;
use offhook_guidance::render::Paper;
use offhook_guidance::{Contact, Day, Language, System, Voice};
use offhook_readers::{Encoding, Role};

pub(crate) use search::{Redact, Scan};
pub(crate) use settings::Settings;
pub(crate) use usage::{command, no_command, parsed, without_identifiers};
pub(crate) use values::*;

const WIDEST_HELP: usize = 100;

/// Check product keys, installation IDs and confirmation IDs, and guide activation without internet
///
/// offhook explains and checks what you already hold. It never makes a key or an ID, and never goes online.
#[derive(Debug, Parser)]
#[command(name = "offhook", version, max_term_width = WIDEST_HELP, arg_required_else_help = true)]
#[command(override_usage = "offhook [OPTIONS] <COMMAND>")]
#[command(after_help = "Exit status: 0 nothing wrong, 1 something wrong, 2 could not do it.")]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) general: General,

    /// Print the licences of what the program is made of, and exit
    #[arg(long)]
    pub(crate) licenses: bool,

    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// What holds for every command.
#[derive(Debug, clap::Args)]
pub(crate) struct General {
    /// Language of the messages: en or ja [default: that of the system]
    #[arg(short, long, global = true, value_name = "TAG", value_parser = language)]
    pub(crate) language: Option<Language>,

    /// A folder with custom rules, flows and messages; they go before the built-in ones
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) book: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Advise(Advise),
    Batch(Batch),
    Call(Call),
    Check(Check),
    Compare(Compare),
    Completions(Completions),
    Explain(Explain),
    Flows(Flows),
    Guide(Guide),
    Kit(Kit),
    Man(Man),
    Read(Read),
    Redact(Redact),
    Rules(Rules),
    Say(Say),
    Scan(Scan),
    Sheet(Sheet),
    Status(Status),
}

/// Find the right flow for activation trouble
///
/// Asks only what it needs, one question at a time, and ends in a flow, the reasons and the script. The questions go to
/// standard error, the advice to standard output.
#[derive(Debug, clap::Args)]
pub(crate) struct Advise {
    /// Ask nothing; what is not stated is unknown
    #[arg(long)]
    pub(crate) no_questions: bool,

    #[command(flatten)]
    pub(crate) about: About,
}

/// Check a table of identifiers: one table in, one table out
///
/// Reads CSV, TSV, JSON Lines or a folder of tool outputs. Columns are recognised by their contents. Each row is printed with
/// verdicts, issues and hints; repeated and crossed identifiers, labels of another computer, and what a spreadsheet did are
/// named. The input is never changed. An interrupted run with --output goes on when the same command is run again. See
/// docs/batch.md.
#[derive(Debug, clap::Args)]
pub(crate) struct Batch {
    /// How to print: for people (only rows with something to say), as a table, or one JSON object a line [default: human; with
    /// --output what its name says, else csv]
    #[arg(long, value_name = "FORMAT")]
    pub(crate) format: Option<BatchFormat>,

    /// Write to this file, all at once or not at all; - is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// What columns are for, by heading or number, such as installation_id=3,confirmation_id=CID or installation_id=2-10
    #[arg(long, value_name = "ROLE=COLUMN,…", value_delimiter = ',', value_parser = column)]
    pub(crate) columns: Vec<(Role, String)>,

    /// How the digits came to you: what is mistaken there is looked for first
    #[arg(long, value_name = "CHANNEL", default_value = "any", value_parser = channels())]
    pub(crate) channel: Channel,

    /// How the characters of the table are encoded, where nothing in it says so [default: what makes most sense]
    #[arg(long, value_name = "ENCODING", value_parser = encodings())]
    pub(crate) encoding: Option<Encoding>,

    /// Show the digits of IDs; without it they are masked. Product keys are masked always
    #[arg(long)]
    pub(crate) reveal: bool,

    /// The table, or a folder of outputs; - is standard input, and so is none
    #[arg(value_name = "FILE|DIR")]
    pub(crate) input: Option<PathBuf>,
}

/// Be led through the call or the portal, from the installation ID to the activated PC
///
/// Leads through the whole conversation, checks every block the moment it is typed, says what may have been misheard, and
/// which digits to read back. Full-screen on a terminal; as plain lines with --plain, with ACCESSIBLE or TERM=dumb in the
/// environment, or when not on a terminal. NO_COLOR leaves colours out.
#[derive(Debug, clap::Args)]
pub(crate) struct Call {
    /// Plain lines: nothing is painted, everything is said in words
    #[arg(long)]
    pub(crate) plain: bool,

    /// Keep a record of the run in this new file, digits masked
    #[arg(long, value_name = "FILE", conflicts_with = "resume")]
    pub(crate) record: Option<PathBuf>,

    /// Write the digits into the record as well; whoever reads the file has them
    #[arg(long, requires = "record")]
    pub(crate) record_digits: bool,

    /// Go on with the run of this record; only what was masked is asked for again
    #[arg(long, value_name = "FILE")]
    pub(crate) resume: Option<PathBuf>,

    /// Write what happens into this new file, in words with times, for a ticket; no digit of an ID is in it
    #[arg(long, value_name = "FILE")]
    pub(crate) log: Option<PathBuf>,

    /// In whose words digits are said, and whose ear mishears them [default: the language of the messages]
    #[arg(long, value_name = "TAG", value_parser = voice)]
    pub(crate) voice: Option<Voice>,

    /// Follow what held on this day, such as 2025-11-01 [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Day>,

    #[command(flatten)]
    pub(crate) pc: Pc,
}

/// Check identifiers and say which group is wrong
///
/// Each TEXT is one identifier, as you would type it; the groups of one may also be separate arguments. With --from, the
/// identifiers are those of a file: of what a tool printed, or as people write them, groups on lines of their own too. Without
/// both, each line of standard input is one; at a terminal you can type it group by group. What stands in TEXT can be seen by other
/// users of this machine while the program runs; standard input cannot. For long lists see docs/lists.md.
#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    /// Which identifier is asked for
    #[arg(long, value_name = "KIND", default_value = "auto", value_parser = kinds())]
    pub(crate) kind: Asked,

    /// How to print
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(crate) format: CheckFormat,

    /// Show the digits, and the characters of keys; without it they are masked, but for the digits of IDs on a terminal
    #[arg(long)]
    pub(crate) reveal: bool,

    /// Mask the digits of IDs on a terminal as well
    #[arg(long, conflicts_with = "reveal")]
    pub(crate) mask: bool,

    /// Show four digits by which two people can tell that they hold the same ID; see docs/fingerprint.md
    #[arg(long)]
    pub(crate) fingerprint: bool,

    /// How the digits came to you: what is mistaken there is looked for first
    #[arg(long, value_name = "CHANNEL", default_value = "any", value_parser = channels())]
    pub(crate) channel: Channel,

    /// Check the identifiers in this file, whatever it is: an output of slmgr, ospp.vbs and the like, a mail, a list; - is
    /// standard input
    #[arg(short, long, value_name = "FILE", conflicts_with_all = ["texts", "file"])]
    pub(crate) from: Option<PathBuf>,

    /// Take each line for one identifier, and join nothing; lines and counts do so, and so does what comes through a pipe. Lines
    /// of more than 65,536 bytes are left out, and the exit status is 2
    #[arg(long, conflicts_with = "texts")]
    pub(crate) each_line: bool,

    /// As --from with --each-line
    #[arg(long, value_name = "FILE", hide = true, conflicts_with = "texts")]
    pub(crate) file: Option<PathBuf>,

    /// An identifier
    #[arg(value_name = "TEXT")]
    pub(crate) texts: Vec<String>,
}

/// Compare two takes of one identifier and say where they differ
///
/// A take is what was typed from dictation, what was read back, or what a second person sees. Without FIRST and SECOND
/// they are the two lines of the file or of standard input, where other users of this machine cannot see them. Nothing is
/// decided: where the takes differ, ask again. The exit status is 0 when they agree and 1 when they differ.
#[derive(Debug, clap::Args)]
pub(crate) struct Compare {
    /// Which identifier it is
    #[arg(long, value_name = "KIND", default_value = "auto", value_parser = kinds())]
    pub(crate) kind: Asked,

    /// How to print: for people, or one JSON object
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(crate) format: CompareFormat,

    /// Show the digits; without it they are masked
    #[arg(long)]
    pub(crate) reveal: bool,

    /// Read the two takes from this file, one a line; - is standard input
    #[arg(short, long, value_name = "FILE", conflicts_with_all = ["first", "file"])]
    pub(crate) from: Option<PathBuf>,

    /// As --from
    #[arg(long, value_name = "FILE", hide = true, conflicts_with = "first")]
    pub(crate) file: Option<PathBuf>,

    /// What one person heard, read or typed
    #[arg(value_name = "FIRST", requires = "second")]
    pub(crate) first: Option<String>,

    /// What the other did
    #[arg(value_name = "SECOND")]
    pub(crate) second: Option<String>,
}

/// Print what a shell needs to complete commands and options
#[derive(Debug, clap::Args)]
pub(crate) struct Completions {
    /// Which shell
    #[arg(value_name = "SHELL")]
    pub(crate) shell: clap_complete::Shell,

    #[command(flatten)]
    pub(crate) output: Output,
}

/// Explain a result code or an issue code
///
/// A result code may be written as 0xC004C008, C004C008 or -1073430520, or be part of a pasted message. An issue code is what
/// `check` prints, such as check-digit.
#[derive(Debug, clap::Args)]
pub(crate) struct Explain {
    /// The code, or a message that contains it
    #[arg(value_name = "CODE", required = true, allow_negative_numbers = true)]
    pub(crate) code: Vec<String>,
}

/// List the flows, or look after custom ones
#[derive(Debug, clap::Args)]
pub(crate) struct Flows {
    #[command(subcommand)]
    pub(crate) command: Option<FlowsCommand>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum FlowsCommand {
    /// Say what is wrong with rules, flows and messages; without DIR, with the built-in ones
    Verify {
        /// The folder, laid out as docs/book.md says
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,

        /// Count the dates that have passed on this day, such as 2027-10-13 [default: today]
        #[arg(long, value_name = "DATE", value_parser = day)]
        as_of: Option<Day>,
    },
    /// Draw a flow
    Graph {
        /// The flow, as `flows` lists it
        #[arg(value_name = "FLOW")]
        flow: String,

        /// How to draw [default: mermaid, or what the name of --output says]
        #[arg(long, value_name = "FORMAT")]
        format: Option<GraphFormat>,

        #[command(flatten)]
        output: Output,
    },
}

/// Print the guidance script for one flow, without questions
///
/// Give it what slmgr /dlv or slmgr /dti printed on that PC, or the installation ID itself. The script holds the
/// installation ID in full. For a product that neither phone nor portal can activate, or that is licensed already, that is all
/// that is printed, and the exit status is 1; --anyway goes on.
#[derive(Debug, clap::Args)]
pub(crate) struct Guide {
    /// The flow, as `offhook flows` lists it [default: the one that fits the output; without an output offline-activation]
    #[arg(long, value_name = "FLOW")]
    pub(crate) flow: Option<String>,

    #[command(flatten)]
    pub(crate) about: About,
}

/// Carry IDs between a room of PCs without internet and the desk, on a stick
///
/// `new` writes collect.cmd, which saves what each PC shows; `list` makes call sheets and a work list of it; `apply` takes the
/// confirmation IDs back to the PCs; `verify` says which are licensed. Nothing is ever contacted. See docs/kit.md.
#[derive(Debug, clap::Args)]
pub(crate) struct Kit {
    #[command(subcommand)]
    pub(crate) command: KitCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum KitCommand {
    /// Write the folder: scripts that read each PC, and words for whoever carries the stick
    New {
        /// The folder, such as that of the stick
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Make a sheet for each PC and product of what came back, and the work list in the order of the portal
    ///
    /// Both hold installation IDs in full.
    List {
        /// The folder of the kit
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Write apply.cmd and apply.ps1 from the work list and the records of calls; they hold the IDs in full
    Apply {
        /// The folder of the kit
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Read the proofs that apply.cmd saved, and list which PCs are licensed
    Verify {
        /// The folder of the kit
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

/// Write the manual pages, one for each command
#[derive(Debug, clap::Args)]
pub(crate) struct Man {
    /// The folder, such as /usr/local/share/man/man1
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
}

/// Read what tools printed and list the products in it
///
/// Takes outputs of slmgr, ospp.vbs, Get-CimInstance and wmic, the portal's page, mails, tables and lists of VAMT, in any
/// language of the screen and any usual encoding. Every line is accounted for: what could not be used is listed. The exit
/// status is 1 when an identifier is wrong, or when a file holds none.
#[derive(Debug, clap::Args)]
pub(crate) struct Read {
    /// How to print: for people, one JSON object a line, or a table [default: human, or what the name of --output says]
    #[arg(long, value_name = "FORMAT")]
    pub(crate) format: Option<ReadFormat>,

    #[command(flatten)]
    pub(crate) output: Output,

    /// Show the digits; without it they are masked
    #[arg(long)]
    pub(crate) reveal: bool,

    /// The files; - is standard input
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
}

/// Print rules for programs that look for secrets
///
/// So that product keys, installation IDs and confirmation IDs do not leak into repositories, tickets and logs. Without
/// --format, list the programs and how each uses its rules. A find has the shape of an identifier, no more.
#[derive(Debug, clap::Args)]
pub(crate) struct Rules {
    /// For which program
    #[arg(long, value_name = "FORMAT", value_parser = rule_formats())]
    pub(crate) format: Option<RuleFormat>,

    #[command(flatten)]
    pub(crate) output: Output,
}

/// Spell out an identifier in words that are hard to mishear
///
/// One line for each group: its label, then one word for each digit, with a pause after the third. A line to hear back
/// follows only where the check digit cannot tell what people mistake for each other. A product key is said only with
/// --kind product-key.
#[derive(Debug, clap::Args)]
pub(crate) struct Say {
    /// In whose words: ja, en, en-icao, de, fr, es, pt-BR, zh-CN or ko [default: the language of the messages]
    #[arg(long, value_name = "TAG", value_parser = voice)]
    pub(crate) voice: Option<Voice>,

    /// Which identifier it is
    #[arg(long, value_name = "KIND", default_value = "auto", value_parser = kinds())]
    pub(crate) kind: Asked,

    /// How to print [default: text, or what the name of --output says]
    #[arg(long, value_name = "FORMAT")]
    pub(crate) format: Option<SayFormat>,

    #[command(flatten)]
    pub(crate) output: Output,

    /// The identifier; without it, one is read from standard input, where other users of this machine cannot see it
    #[arg(value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) text: Option<String>,
}

/// Print paper for the call: digits to give, boxes to fill, a check with a pencil
///
/// Without --from and --iid the sheet is empty, to be filled in by hand. Otherwise it holds the installation ID in full.
/// It never holds a product key.
#[derive(Debug, clap::Args)]
pub(crate) struct Sheet {
    /// Add the addresses of the pages to open, with a QR code of each
    #[arg(long)]
    pub(crate) addresses: bool,

    /// Write the sheet although the product is licensed, or phone and portal cannot activate it
    #[arg(long)]
    pub(crate) anyway: bool,

    #[command(flatten)]
    pub(crate) shown: Shown,

    /// How Microsoft is reached; with agent the sheet has words to say as well [default: that of the day]
    #[arg(long, value_name = "WAY", value_parser = contacts())]
    pub(crate) contact: Option<Contact>,

    /// How many digits a group has on an empty sheet: 6 or 7 [default: six boxes, and a seventh that may stay empty]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u8).range(6..=7), conflicts_with_all = ["from", "iid"])]
    pub(crate) digits: Option<u8>,

    /// How to print [default: html, or what the name of --output says]
    #[arg(long, value_name = "FORMAT")]
    pub(crate) format: Option<SheetFormat>,

    #[command(flatten)]
    pub(crate) output: Output,

    /// The paper
    #[arg(long, value_name = "PAPER", default_value = "a4", ignore_case = true, value_parser = papers())]
    pub(crate) paper: Paper,

    /// Add a QR code of the installation ID, for the phone that opens the portal
    #[arg(long)]
    pub(crate) qr: bool,

    /// In whose words digits are said [default: the language of the messages]
    #[arg(long, value_name = "TAG", value_parser = voice)]
    pub(crate) voice: Option<Voice>,

    /// A note at the top, such as the name of the computer and the number of the ticket
    #[arg(long, value_name = "TEXT")]
    pub(crate) note: Option<String>,
}

/// Show the state of each product in one line, with the flow that fits
///
/// Takes what `read` takes. A line has the computer, the product, its state, the time left, the code and what to do. The exit
/// status is 0 when every product is licensed, 1 when one is not, 2 when a file could not be read or holds no product.
#[derive(Debug, clap::Args)]
pub(crate) struct Status {
    /// How to print: a table for people, or one JSON object a line [default: human, or what the name of --output says]
    #[arg(long, value_name = "FORMAT")]
    pub(crate) format: Option<StatusFormat>,

    #[command(flatten)]
    pub(crate) output: Output,

    /// Show what holds on this day, such as 2025-11-01 [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Day>,

    /// The files; - is standard input
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
}

/// What a script is asked for.
#[derive(Debug, clap::Args)]
pub(crate) struct About {
    /// Go on although the product is licensed, or phone and portal cannot activate it
    #[arg(long)]
    pub(crate) anyway: bool,

    /// What you know already, such as code=0xC004F211 or system=windows-11; may be repeated
    #[arg(long = "fact", value_name = "NAME=VALUE", value_parser = fact)]
    pub(crate) facts: Vec<(String, String)>,

    #[command(flatten)]
    pub(crate) pc: Pc,

    #[command(flatten)]
    pub(crate) print: Print,
}

/// What is known of the PC.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct Pc {
    #[command(flatten)]
    pub(crate) shown: Shown,

    /// The confirmation ID, once you have it: the commands come out complete
    #[arg(short, long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) cid: Option<String>,

    /// The system on the PC [default: what the output says]
    #[arg(long, value_name = "PRODUCT", value_parser = systems())]
    pub(crate) product: Option<System>,

    /// How Microsoft is reached [default: that of the day; the automated voice line (ivr) ended on 2025-12-03]
    #[arg(long, value_name = "WAY", value_parser = contacts())]
    pub(crate) contact: Option<Contact>,
}

/// What the PC shows.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Shown {
    /// The output of slmgr or ospp.vbs; - is standard input
    #[arg(short, long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,

    /// The installation ID, as the PC shows it
    #[arg(short, long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) iid: Option<String>,

    /// Which product of the output, when it shows several; without an output, which product the script is for
    #[arg(long, value_name = "GUID")]
    pub(crate) activation_id: Option<String>,

    /// Which product of the output, counted from 1 [default: the first that is not licensed yet]
    #[arg(long, value_name = "NUMBER", requires = "from", conflicts_with = "activation_id")]
    pub(crate) product_number: Option<u16>,

    /// Which computer, when the output is of several
    #[arg(long, value_name = "NAME", requires = "from")]
    pub(crate) computer: Option<String>,
}

/// Where a document goes.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Output {
    /// Write to this file, all at once or not at all; - is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// How and as of when to print.
#[derive(Debug, clap::Args)]
pub(crate) struct Print {
    /// How to print [default: text, or what the name of --output says]
    #[arg(long, value_name = "FORMAT")]
    pub(crate) format: Option<ScriptFormat>,

    #[command(flatten)]
    pub(crate) output: Output,

    /// Print everything: other ways, trouble, dates, sources, and the rules that led here
    #[arg(long)]
    pub(crate) full: bool,

    /// Print the addresses of sources and of pages to open, as QR codes too in HTML; JSON always has them
    #[arg(long)]
    pub(crate) addresses: bool,

    /// In whose words digits are said, for speech and ssml [default: the language of the messages]
    #[arg(long, value_name = "TAG", value_parser = voice)]
    pub(crate) voice: Option<Voice>,

    /// Show what held on this day, such as 2025-11-01 [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Day>,
}
