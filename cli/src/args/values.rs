//! What the values of arguments may be, and how they are read.

use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use offhook::Kind;
use offhook::find::Leniency;
use offhook::find::rules::Format as RuleFormat;
use offhook::repair::Channel;
use offhook_guidance::render::Paper;
use offhook_guidance::{Contact, Day, Language, System, Voice};
use offhook_readers::{Encoding, Role};

/// Which identifier is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Asked {
    Auto,
    For(Kind),
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum BatchFormat {
    Csv,
    Human,
    Json,
    Tsv,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// For people
    Human,
    /// One object a line
    Json,
    /// A short line for each, without digits
    Lines,
    /// Only how many there are of which verdict
    Counts,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum CompareFormat {
    /// For people
    Human,
    /// One object
    Json,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum ReadFormat {
    /// For people
    Human,
    /// One object a line
    Json,
    /// Comma-separated values
    Csv,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum ScanFormat {
    /// A line for each find
    Human,
    /// One object a line
    Json,
    /// For code hosts and editors
    Sarif,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum ScriptFormat {
    /// For a terminal
    Text,
    /// For a document
    Markdown,
    /// A page to print
    Html,
    /// For other programs
    Json,
    /// Lines to read aloud
    Speech,
    /// For a speech engine (SSML 1.1)
    Ssml,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum SayFormat {
    /// Lines to read aloud
    Text,
    /// For a speech engine (SSML 1.1)
    Ssml,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum StatusFormat {
    /// A table for people
    Human,
    /// One object a line
    Json,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum SheetFormat {
    /// A page to print
    Html,
    /// A file to print
    Pdf,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum GraphFormat {
    /// Text that Mermaid draws
    Mermaid,
    /// A picture
    Svg,
}

pub(super) fn column(text: &str) -> Result<(Role, String), String> {
    let names = || {
        Role::ALL
            .iter()
            .filter(|role| role.is_column())
            .map(|role| role.name().replace('-', "_"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let (role, column) = text.split_once('=').ok_or("write it as role=column, such as installation_id=3")?;
    let role = Role::from_name(&role.trim().replace('_', "-"));
    let role =
        role.filter(|role| role.is_column()).ok_or_else(|| format!("there is no such role; use one of {}", names()))?;
    Ok((role, column.trim().to_owned()))
}

pub(super) fn fact(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("write it as name=value, such as hardware=board")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

pub(super) fn voice(tag: &str) -> Result<Voice, String> {
    let tags = || Voice::ALL.iter().map(|voice| voice.tag()).collect::<Vec<_>>().join(", ");
    Voice::from_tag(tag).ok_or_else(|| format!("there are no words in this language; use one of {}", tags()))
}

pub(super) fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|_| String::from("write a day as 2025-11-01"))
}

pub(super) fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| String::from("there are no messages in this language; use en or ja"))
}

pub(super) fn kinds() -> impl clap::builder::TypedValueParser<Value = Asked> {
    let kinds = [Kind::ProductKey, Kind::InstallationId, Kind::ConfirmationId];
    let names = ["auto"].into_iter().chain(kinds.map(Kind::name));
    PossibleValuesParser::new(names)
        .map(move |name| kinds.into_iter().find(|kind| kind.name() == name).map_or(Asked::Auto, Asked::For))
}

pub(super) fn channels() -> impl clap::builder::TypedValueParser<Value = Channel> {
    PossibleValuesParser::new(Channel::ALL.iter().map(|channel| channel.name()))
        .try_map(|name| Channel::from_name(&name).ok_or("unknown channel"))
}

pub(super) fn encodings() -> impl clap::builder::TypedValueParser<Value = Encoding> {
    PossibleValuesParser::new(Encoding::ALL.iter().map(|encoding| encoding.name()))
        .try_map(|name| Encoding::from_name(&name).ok_or("unknown encoding"))
}

pub(super) fn papers() -> impl clap::builder::TypedValueParser<Value = Paper> {
    PossibleValuesParser::new(Paper::ALL.iter().map(|paper| paper.name())).try_map(|name| {
        Paper::ALL.iter().copied().find(|paper| paper.name().eq_ignore_ascii_case(&name)).ok_or("unknown paper")
    })
}

pub(super) fn systems() -> impl clap::builder::TypedValueParser<Value = System> {
    PossibleValuesParser::new(System::ALL.iter().map(|system| system.name()))
        .try_map(|name| System::ALL.iter().copied().find(|system| system.name() == name).ok_or("unknown product"))
}

pub(super) fn contacts() -> impl clap::builder::TypedValueParser<Value = Contact> {
    PossibleValuesParser::new(Contact::ALL.iter().map(|contact| contact.name()))
        .try_map(|name| Contact::ALL.iter().copied().find(|contact| contact.name() == name).ok_or("unknown way"))
}

pub(super) fn rule_formats() -> impl clap::builder::TypedValueParser<Value = RuleFormat> {
    PossibleValuesParser::new(RuleFormat::ALL.iter().map(|format| format.name()))
        .try_map(|name| RuleFormat::from_name(&name).ok_or("unknown format"))
}

pub(super) fn leniencies() -> impl clap::builder::TypedValueParser<Value = Leniency> {
    PossibleValuesParser::new(Leniency::ALL.iter().map(|leniency| leniency.name()))
        .try_map(|name| Leniency::from_name(&name).ok_or("unknown leniency"))
}

/// What a name may end in: a backup stands beside its file.
pub(super) fn suffix(text: &str) -> Result<String, String> {
    if text.is_empty() || text.contains(['/', '\\', '\0']) {
        return Err(String::from("write what the name is to end in, such as .bak"));
    }
    Ok(text.to_owned())
}
