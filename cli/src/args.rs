//! The arguments, as clap reads them.
//!
//! Declarations only.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Parser, Subcommand, ValueEnum};
use offhook::Kind;
use offhook::guidance::{Contact, Language, System};

/// Check product keys, installation IDs and confirmation IDs, and guide activation without internet
///
/// offhook explains and checks what you already hold. It never makes a key or an ID, and never goes online.
#[derive(Debug, Parser)]
#[command(name = "offhook", version, max_term_width = 100)]
#[command(after_help = "Exit status: 0 nothing wrong, 1 something wrong, 2 could not do it.")]
pub(crate) struct Args {
    /// Language of the messages: en or ja [default: that of the system]
    #[arg(long, global = true, value_name = "TAG", value_parser = language)]
    pub(crate) language: Option<Language>,

    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Check(Check),
    Explain(Explain),
    Guide(Guide),
}

/// Check identifiers and say which group is wrong
///
/// Each TEXT is one identifier, as you would type it; without TEXT one is read from each line of the file or of standard
/// input. Lines of more than 65,536 bytes are left out, and the exit status is 2. What stands in TEXT can be seen by
/// other users of this machine while the program runs; standard input cannot.
#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    /// Which identifier is asked for
    #[arg(long, value_name = "KIND", default_value = "auto", value_parser = kinds())]
    pub(crate) kind: Asked,

    /// How to print: for people, or one JSON object a line
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(crate) format: CheckFormat,

    /// Show the digits; without it they are masked
    #[arg(long)]
    pub(crate) reveal: bool,

    /// Read the identifiers from this file, one a line; - is standard input
    #[arg(long, value_name = "FILE", conflicts_with = "texts")]
    pub(crate) file: Option<PathBuf>,

    /// An identifier
    #[arg(value_name = "TEXT")]
    pub(crate) texts: Vec<String>,
}

/// Explain an issue code, such as check-digit
#[derive(Debug, clap::Args)]
pub(crate) struct Explain {
    /// The code, as `check` prints it
    #[arg(value_name = "CODE")]
    pub(crate) code: String,
}

/// Print the guidance script for activating a product without internet on its PC
///
/// Give it what slmgr /dlv or slmgr /dti printed on that PC, or the installation ID itself. The script holds the
/// installation ID in full.
#[derive(Debug, clap::Args)]
pub(crate) struct Guide {
    /// The output of slmgr or ospp.vbs; - is standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,

    /// The installation ID, as the PC shows it
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) iid: Option<String>,

    /// The confirmation ID, once you have it: the commands come out complete
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) cid: Option<String>,

    /// Which product of the output, when it shows several
    #[arg(long, value_name = "GUID", requires = "from")]
    pub(crate) activation_id: Option<String>,

    /// The system on the PC [default: what the output says]
    #[arg(long, value_name = "PRODUCT", value_parser = systems())]
    pub(crate) product: Option<System>,

    /// The way to Microsoft; the automated voice line (ivr) ended on 2025-12-03
    #[arg(long, value_name = "CHANNEL", default_value = "portal", value_parser = contacts())]
    pub(crate) channel: Contact,

    /// How to print
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: GuideFormat,
}

/// Which identifier is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Asked {
    Auto,
    For(Kind),
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum CheckFormat {
    Human,
    Json,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum GuideFormat {
    Text,
    Markdown,
    Json,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| String::from("there are no messages in this language; use en or ja"))
}

fn kinds() -> impl clap::builder::TypedValueParser<Value = Asked> {
    let kinds = [Kind::ProductKey, Kind::InstallationId, Kind::ConfirmationId];
    let names = ["auto"].into_iter().chain(kinds.map(Kind::name));
    PossibleValuesParser::new(names)
        .map(move |name| kinds.into_iter().find(|kind| kind.name() == name).map_or(Asked::Auto, Asked::For))
}

fn systems() -> impl clap::builder::TypedValueParser<Value = System> {
    PossibleValuesParser::new(System::ALL.iter().map(|system| system.name()))
        .try_map(|name| System::ALL.iter().copied().find(|system| system.name() == name).ok_or("unknown product"))
}

fn contacts() -> impl clap::builder::TypedValueParser<Value = Contact> {
    PossibleValuesParser::new(Contact::ALL.iter().map(|contact| contact.name()))
        .map(|name| Contact::ALL.iter().copied().find(|contact| contact.name() == name).unwrap_or_default())
}
