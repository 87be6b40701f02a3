//! Which confirmation ID may go to which PC.
//!
//! Pure: it prints nothing.

use offhook::{ConfirmationId, Copies, InstallationId, Issue, Kind, Severity, check_as, copied_from, identify};

use super::apply::{self, is_plain_id, is_plain_name};
use super::room::{Call, Pc, Product, Room};
use super::worklist::{Row, WorkList};

/// A row of the work list that goes nowhere.
pub(super) struct Refusal {
    pub(super) line: u64,
    pub(super) computer: String,
    pub(super) reason: Reason,
}

/// Why a row goes nowhere.
pub(super) enum Reason {
    /// The activation ID cannot stand in a script.
    ActivationId,
    /// The call for this installation ID has come to another confirmation ID.
    CallDiffers { file: String },
    /// The confirmation ID was given for another installation ID.
    CallOfAnother { file: String },
    /// The confirmation ID does not add up.
    Cid { issues: Vec<Issue>, text: String },
    /// The confirmation ID is part of the installation ID of this PC.
    Copied { issue: Issue },
    /// The confirmation ID is part of the installation ID of another PC.
    CopiedFrom { computer: String },
    /// The same confirmation ID stands in rows of other installation IDs.
    CidTwice { computers: Vec<String> },
    /// The installation ID does not add up.
    Iid,
    /// The PC shows another installation ID than the row.
    IidDiffers { file: String },
    /// Another PC shows the same installation ID.
    IidShared { computers: Vec<String> },
    /// The cell holds an identifier of another kind.
    Kind { kind: Kind },
    /// The name of the computer cannot stand in a script.
    Name,
    /// There is no confirmation ID yet.
    NoCid,
    /// No file was collected from this PC.
    NoPc,
    /// The same installation ID stands in an earlier row.
    Twice,
}

/// What goes to the PCs, and what does not.
pub(super) fn judge(room: &Room, list: &WorkList, calls: &[Call]) -> (Vec<apply::Row>, Vec<Refusal>) {
    let mut agreed: Vec<(&Row, apply::Row)> = Vec::new();
    let mut refusals = Vec::new();
    let shown: Vec<Product<'_>> = room.products().collect();
    let mut copies = Copies::new();
    for (place, product) in (0..).zip(&shown) {
        copies.installation_id(product.shown(), place);
    }
    let copied = |text: &str| copies.origin(text).and_then(|copied| shown.get(usize::try_from(copied.place).ok()?));
    for row in &list.rows {
        match one(room, row, calls, &copied) {
            Ok(Some(agreeing)) => agreed.push((row, agreeing)),
            Ok(None) => {}
            Err(reason) => refusals.push(Refusal::of(row, reason)),
        }
    }
    for (index, (row, this)) in agreed.iter().enumerate() {
        let is_other = |(_, other): &&(&Row, apply::Row)| {
            other.confirmation_id == this.confirmation_id && other.installation_id != this.installation_id
        };
        let others: Vec<String> = agreed.iter().filter(is_other).map(|(_, other)| other.computer.clone()).collect();
        if !others.is_empty() {
            refusals.push(Refusal::of(row, Reason::CidTwice { computers: others }));
        } else if agreed[..index].iter().any(|(_, earlier)| earlier.installation_id == this.installation_id) {
            refusals.push(Refusal::of(row, Reason::Twice));
        }
    }
    refusals.sort_by_key(|refusal| refusal.line);
    let is_refused = |row: &Row| refusals.iter().any(|refusal| refusal.line == row.line);
    let rows = agreed.into_iter().filter(|(row, _)| !is_refused(row)).map(|(_, row)| row).collect();
    (rows, refusals)
}

impl Refusal {
    fn of(row: &Row, reason: Reason) -> Self {
        Self { line: row.line, computer: row.computer.clone(), reason }
    }
}

/// One row by itself; `None` when the PC needs nothing any more.
fn one<'a>(
    room: &Room,
    row: &Row,
    calls: &[Call],
    copied: &impl Fn(&str) -> Option<&'a Product<'a>>,
) -> Result<Option<apply::Row>, Reason> {
    let pc = room.pc(&row.computer).ok_or(Reason::NoPc)?;
    let id = installation_id(row)?;
    let product = product(pc, row, &id)?;
    if product.is_licensed() {
        return Ok(None);
    }
    if room.is_shared(&id) {
        let others = room.products().filter(|other| other.id.as_ref() == Some(&id)).map(|other| other.pc.name.clone());
        return Err(Reason::IidShared { computers: others.filter(|name| *name != pc.name).collect() });
    }
    if let Some(issue) = copied_from(&row.confirmation_id, product.shown()) {
        return Err(Reason::Copied { issue });
    }
    let of_another = |text: &str| match copied(text) {
        Some(from) => Err(Reason::CopiedFrom { computer: from.pc.name.clone() }),
        None => Ok(()),
    };
    of_another(&row.confirmation_id)?;
    let confirmation_id = confirmation_id(row, &id, calls)?;
    // A call may have come to it.
    of_another(confirmation_id.expose().compact())?;
    if !is_plain_name(&pc.name) {
        return Err(Reason::Name);
    }
    // Without an activation ID the confirmation ID would be entered for Windows.
    let is_unnamed = product.activation_id().is_empty() && product.is_add_on();
    if is_unnamed || !is_plain_id(product.activation_id()) {
        return Err(Reason::ActivationId);
    }
    Ok(Some(apply::Row {
        computer: pc.name.clone(),
        is_ospp: product.record.tool.is_ospp(),
        activation_id: product.activation_id().to_owned(),
        installation_id: id,
        confirmation_id,
    }))
}

fn installation_id(row: &Row) -> Result<InstallationId, Reason> {
    InstallationId::parse(&row.installation_id).map_err(|_| match identify(&row.installation_id) {
        Some(kind) if kind != Kind::InstallationId => Reason::Kind { kind },
        _ => Reason::Iid,
    })
}

/// The product of the PC that shows this installation ID now.
fn product<'a>(pc: &'a Pc, row: &Row, id: &InstallationId) -> Result<Product<'a>, Reason> {
    let is_it = |product: &Product<'_>| {
        let named = row.activation_id.is_empty() || row.activation_id == product.activation_id();
        named && product.id.as_ref() == Some(id)
    };
    pc.products().find(is_it).ok_or_else(|| Reason::IidDiffers { file: pc.file.clone() })
}

/// The row's own confirmation ID, or else the one that a call has come to; they must not contradict each other.
fn confirmation_id(row: &Row, id: &InstallationId, calls: &[Call]) -> Result<ConfirmationId, Reason> {
    let of_this = calls.iter().rev().find(|call| call.installation_id == *id);
    if row.confirmation_id.is_empty() {
        return of_this.map(|call| call.confirmation_id.clone()).ok_or(Reason::NoCid);
    }
    let cid = ConfirmationId::parse(&row.confirmation_id).map_err(|_| wrong(&row.confirmation_id))?;
    let is_other = |call: &&Call| call.confirmation_id == cid && call.installation_id != *id;
    if let Some(call) = calls.iter().find(is_other) {
        return Err(Reason::CallOfAnother { file: call.file.clone() });
    }
    match of_this {
        Some(call) if call.confirmation_id != cid => Err(Reason::CallDiffers { file: call.file.clone() }),
        _ => Ok(cid),
    }
}

fn wrong(text: &str) -> Reason {
    match identify(text) {
        Some(kind) if kind != Kind::ConfirmationId => Reason::Kind { kind },
        _ => {
            let mut issues: Vec<Issue> = Vec::new();
            check_as(Kind::ConfirmationId, text, &mut issues);
            issues.retain(|issue| issue.severity == Severity::Error);
            Reason::Cid { issues, text: text.to_owned() }
        }
    }
}
