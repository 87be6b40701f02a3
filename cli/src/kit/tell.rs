//! What is said at the desk, in sentences.

use std::io;
use std::path::Path;

use offhook::Kind;
use offhook_guidance::Messages;
use offhook_readers::Foreign;

use super::judge::{Reason, Refusal};
use super::notes::plain;
use super::proofs::State;
use super::room::{Doubt, Product};
use crate::meant;
use crate::screen::Screen;

/// Prints sentences, each broken to the width; names of computers and files stay whole.
pub(super) fn lines(screen: &Screen, lines: impl IntoIterator<Item = String>) -> io::Result<()> {
    let whole = textwrap::WordSplitter::NoHyphenation;
    let options = textwrap::Options::new(screen.width).break_words(false).word_splitter(whole);
    let text: String = lines.into_iter().map(|line| textwrap::fill(&line, &options) + "\n").collect();
    screen.print(&text)
}

pub(super) fn read(pcs: usize, open: usize, messages: &Messages) -> String {
    messages.format("kit-read", &[("pcs", &pcs.to_string()), ("open", &open.to_string())])
}

pub(super) fn stayed(rows: usize, messages: &Messages) -> Option<String> {
    (rows > 0).then(|| messages.format("kit-stayed", &[("rows", &rows.to_string())]))
}

pub(super) fn doubt(doubt: &Doubt, messages: &Messages) -> String {
    let say = |id: &str, arguments: &[(&str, &str)]| messages.format(id, arguments);
    match doubt {
        Doubt::Changed { computer, file, earlier } => {
            say("kit-changed", &[("computer", computer), ("file", &plain(file)), ("earlier", &plain(earlier))])
        }
        Doubt::CutOff { file } => say("kit-cut-off", &[("file", &plain(file))]),
        Doubt::Nothing { file } => say("kit-nothing", &[("file", &plain(file))]),
        Doubt::OtherName { file, computer } => say("kit-other-name", &[("file", &plain(file)), ("computer", computer)]),
        Doubt::SameId { computers } => say("kit-same-id", &[("computers", &computers.join(", "))]),
        Doubt::Unreadable { file, .. } => say("kit-unreadable", &[("file", &plain(file))]),
    }
}

pub(super) fn damaged(product: &Product<'_>, messages: &Messages) -> String {
    let arguments = [("computer", product.pc.name.as_str()), ("product", &*name(product))];
    messages.format("kit-damaged", &arguments)
}

/// A product for which there is no confirmation ID: why, in the words of the flow.
pub(super) fn closed(product: &Product<'_>, findings: &[String], messages: &Messages) -> String {
    let arguments = [("computer", product.pc.name.as_str()), ("product", &*name(product))];
    let lead = messages.format("kit-closed", &arguments);
    findings.iter().take(1).fold(lead, |text, finding| format!("{text} {finding}"))
}

/// A product whose output points to another flow as well.
pub(super) fn elsewhere(product: &Product<'_>, title: &str, messages: &Messages) -> String {
    let arguments = [("computer", product.pc.name.as_str()), ("product", &*name(product)), ("title", title)];
    messages.format("kit-elsewhere", &arguments)
}

pub(super) fn carried(message: &str, rows: usize, root: &Path, messages: &Messages) -> String {
    messages.format(message, &[("rows", &rows.to_string()), ("file", &meant::typed(root))])
}

/// A sentence with a command for this folder.
pub(super) fn in_folder(message: &str, root: &Path, messages: &Messages) -> String {
    messages.format(message, &[("file", &meant::typed(root))])
}

pub(super) fn refusal(refusal: &Refusal, messages: &Messages) -> String {
    let line = refusal.line.to_string();
    let arguments = [
        ("row", line.as_str()),
        ("computer", &plain(&refusal.computer)),
        ("reason", &reason(&refusal.reason, messages)),
    ];
    messages.format("kit-refused", &arguments)
}

fn reason(reason: &Reason, messages: &Messages) -> String {
    let with = |id: &str, name: &str, value: &str| messages.format(id, &[(name, &plain(value))]);
    match reason {
        Reason::ActivationId => messages.get("kit-refused-activation-id"),
        Reason::CallDiffers { file } => with("kit-refused-call-differs", "file", file),
        Reason::CallOfAnother { file } => with("kit-refused-call-of-another", "file", file),
        Reason::Cid { issues, text } => {
            let lead = messages.get("kit-refused-cid");
            issues
                .iter()
                .take(3)
                .fold(lead, |lead, issue| format!("{lead} {}", messages.issue(issue, Kind::ConfirmationId, text)))
        }
        Reason::CidTwice { computers } => with("kit-refused-cid-twice", "computers", &computers.join(", ")),
        Reason::Copied { issue } => messages.sentence(issue, Kind::ConfirmationId, ""),
        Reason::CopiedFrom { computer } => with("kit-refused-copied", "computer", computer),
        Reason::Iid => messages.get("kit-refused-iid"),
        Reason::IidDiffers { file } => with("kit-refused-iid-differs", "file", file),
        Reason::IidShared { computers } => with("kit-refused-iid-shared", "computers", &computers.join(", ")),
        Reason::Kind { kind } => {
            let kind = messages.get(&format!("a-kind-{}", kind.name()));
            messages.format("kit-refused-kind", &[("a-kind", &kind)])
        }
        Reason::Name => messages.get("kit-refused-name"),
        Reason::NoCid => messages.get("kit-refused-no-cid"),
        Reason::NoPc => messages.get("kit-refused-no-pc"),
        Reason::Twice => messages.get("kit-refused-twice"),
    }
}

pub(super) fn state((computer, product, state): &(&str, &str, State), messages: &Messages) -> String {
    let said = match state {
        State::Differs => messages.get("kit-state-differs"),
        State::Licensed => messages.get("kit-state-licensed"),
        State::NoProof => messages.get("kit-state-no-proof"),
        State::NoRow => messages.get("kit-state-no-row"),
        State::NotEntered => messages.get("kit-state-not-entered"),
        State::NotLicensed { code: Some(code) } => messages.format("kit-state-code", &[("code", &code.to_string())]),
        State::NotLicensed { code: None } => messages.get("kit-state-not-licensed"),
        State::OtherId => messages.get("kit-state-other-id"),
        State::Unknown => messages.get("kit-state-unknown"),
    };
    let arguments = [("computer", &*plain(computer)), ("product", &*plain(product)), ("state", &*said)];
    messages.format("kit-state", &arguments)
}

pub(super) fn odd_proof(file: &str, messages: &Messages) -> String {
    messages.format("kit-odd-proof", &[("file", &plain(file))])
}

/// How many are licensed; and what it means when several PCs refused their confirmation IDs.
pub(super) fn summary(states: &[(&str, &str, State)], messages: &Messages) -> Vec<String> {
    let count = |is: fn(&State) -> bool| states.iter().filter(|(_, _, state)| is(state)).count();
    let licensed = count(|state| *state == State::Licensed).to_string();
    let refused = states.iter().filter(|(_, _, state)| matches!(state, State::NotLicensed { .. }));
    let mut refused: Vec<&str> = refused.map(|(computer, _, _)| *computer).collect();
    let mut lines = Vec::new();
    if refused.len() > 1 {
        refused.dedup();
        lines.push(messages.format("kit-exchanged", &[("computers", &plain(&refused.join(", ")))]));
    }
    lines.push(messages.format("kit-summary", &[("licensed", &licensed), ("all", &states.len().to_string())]));
    lines
}

fn name(product: &Product<'_>) -> String {
    product.record.name.as_ref().map_or_else(|| String::from("?"), Foreign::to_string)
}
