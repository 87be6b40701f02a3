//! Reads one labelled value into a record: a known label decides, and otherwise the shape of the value.

use crate::digits::{Series, is_rows};
use crate::found::Found;
use crate::license_status::LicenseStatus;
use crate::outcome::Outcome;
use crate::record::Record;
use crate::result_code::ResultCode;
use crate::role::Role;
use crate::time_left;
use crate::words::labels::{self, Sentence};
use crate::words::shapes::{self, is_guid, is_partial_key, is_product_name};
use offhook::text::{Meaning, meaning};
use offhook::text::{Piece, rows};
use offhook::{ConfirmationId, InstallationId, Kind, ProductKey};

/// What stands under the label of an identifier and has fewer digits is a remark.
const FEWEST: usize = 12;
/// No identifier has more bytes, however it is typed.
const LONGEST: usize = 512;
/// A sentence about the state of a licence is longer than a word that may mean anything.
const SHORTEST_STATE: usize = 25;
/// From this number of digits on it is no date and no part of an address.
const MANY: usize = 30;
/// The words behind which a GUID stands that is no product's.
const OTHERS: [&str; 6] = ["client", "computer", "device", "host", "machine", "tenant"];

/// What became of a value.
#[derive(Debug, Eq, PartialEq)]
pub(crate) enum Use {
    /// It is an activation ID that cannot be read.
    DamagedId,
    Kept,
    /// It says nothing that belongs to a product.
    Nothing,
    /// It looks like an identifier and could not be used.
    Unused,
}

/// Where a value stands.
pub(crate) struct Label<'a> {
    pub(crate) text: &'a str,
    pub(crate) field: Option<Role>,
    /// Whether it is said of a computer, whose name and number are no product's.
    pub(crate) is_of_computer: bool,
}

impl Label<'_> {
    /// `Name`, `Id`: of whatever the node is, which `ProductName` is not.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(labels::folded(self.text).as_str(), "id" | "name" | "名前")
    }
}

/// Keeps a value in a record; identifiers that the record has already, with other digits, begin records of their own.
pub(crate) fn keep(record: &mut Record, label: &Label<'_>, value: &str, more: &mut Vec<Record>) -> Use {
    let word = value.trim().trim_matches(['{', '}']).trim();
    if word.is_empty() || word.chars().all(|c| matches!(meaning(c), Meaning::Mask | Meaning::Separator)) {
        return Use::Nothing;
    }
    match label.field {
        Some(field @ (Role::ConfirmationId | Role::InstallationId)) => identifier(record, field, word, more),
        Some(Role::ActivationId) if label.is_of_computer && is_guid(word) => Use::Nothing,
        Some(Role::Name) if label.is_of_computer && !is_product_name(word) => put(record, Role::Computer, word),
        Some(
            Role::AppRearms
            | Role::Computer
            | Role::Description
            | Role::Ends
            | Role::Name
            | Role::SkuRearms
            | Role::TimeLeft
            | Role::WindowsRearms,
        ) if longest_run(word) >= MANY => shape(record, label, word, more),
        Some(Role::ErrorCode) if !is_code(word) => Use::Nothing,
        Some(Role::PartialProductKey) => match last_five(word) {
            Some(key) => put(record, Role::PartialProductKey, &key),
            None => shape(record, label, word, more),
        },
        Some(Role::LicenseStatus) if labels::status(word).is_none() => {
            let label = labels::folded(label.text);
            let is_certain = ["licens", "licenc", "activation", "ライセンス"].iter().any(|word| label.contains(word));
            if is_certain { Use::Unused } else { Use::Nothing }
        }
        _ if says(record, word) => Use::Kept,
        Some(field @ (Role::Computer | Role::Description | Role::LicenseStatus | Role::Name)) => {
            put(record, field, word)
        }
        Some(field) if shapes::fits(field, word) => put(record, field, word),
        Some(Role::ActivationId) if !label.is_of_computer && is_damaged_id(label, word) => Use::DamagedId,
        _ => shape(record, label, word, more),
    }
}

/// Whether a value is a sentence about the state of a licence, with the name of its product or without, or the code of an event.
fn says(record: &mut Record, word: &str) -> bool {
    if let Some(code) = word.strip_prefix("hr=").filter(|code| ResultCode::parse(code).is_some()) {
        record.put(Role::ErrorCode, code);
        record.outcome = Some(Outcome::Refused);
        return true;
    }
    if let Some((_, id)) = word.split_once("SkuId=")
        && let Some(id) = id.get(..36).filter(|id| is_guid(id))
    {
        record.put(Role::ActivationId, id);
        return true;
    }
    let (name, said) = shapes::name_and_state(word).map_or((None, word), |(name, said)| (Some(name), said));
    let status = match labels::sentence(said) {
        Some(Sentence::State(status)) if name.is_some() || said.len() > SHORTEST_STATE => Some(status),
        Some(Sentence::Permanent) => {
            record.time_left.is_permanent = true;
            Some(LicenseStatus::Licensed)
        }
        _ => None,
    };
    let ends = time_left::date(said).filter(|_| name.is_some() || status.is_some());
    if status.is_none() && (name.is_none() || ends.is_none()) {
        return false;
    }
    record.license_status = record.license_status.or(status);
    if let Some(ends) = ends {
        record.put(Role::Ends, ends);
    }
    if let Some(name) = name.filter(|_| record.name.is_none()) {
        record.put(Role::Name, name);
    }
    true
}

/// Whether a word was meant to be an activation ID: a plain `id` may be that of anything.
fn is_damaged_id(label: &Label<'_>, word: &str) -> bool {
    let is_long = (28..=44).contains(&word.len()) && word.matches('-').count() >= 3;
    shapes::is_damaged(Role::ActivationId, word) && (is_long || !label.is_plain())
}

/// Whether a text holds what may be an identifier.
pub(crate) fn is_suspicious(text: &str) -> bool {
    longest_run(text) >= MANY || ((25..=LONGEST).contains(&text.len()) && ProductKey::parse(text).is_ok())
}

/// Whether a text that was cut off is whole all the same, as its check digits show.
///
/// Without its label, 48 digits may be the beginning of an installation ID, and 50 always may.
pub(crate) fn is_whole(field: Option<Role>, text: &str) -> bool {
    let digits = text.chars().filter(|c| is_digit(*c)).count();
    match field {
        Some(Role::ConfirmationId) => digits == 48 && is_plausible(Kind::ConfirmationId, text),
        _ => matches!(digits, 54 | 63) && is_plausible(Kind::InstallationId, text),
    }
}

fn identifier(record: &mut Record, field: Role, word: &str, more: &mut Vec<Record>) -> Use {
    let kind = if field == Role::ConfirmationId { Kind::ConfirmationId } else { Kind::InstallationId };
    let found = labelled(kind, word);
    if found.is_empty() {
        return if word.chars().any(is_digit) && word.len() > 4 { Use::Unused } else { Use::Nothing };
    }
    for id in found {
        push(record, kind, id, more);
    }
    Use::Kept
}

/// What stands under the label of an identifier, as it is; among other words, what the digits show.
fn labelled(kind: Kind, word: &str) -> Vec<Found> {
    if is_plausible(kind, word) {
        return [joined_rows(word)].into();
    }
    let mut ids = identifiers(word, Some(kind));
    ids.retain(|(found, _)| *found == kind);
    if !ids.is_empty() {
        return ids.into_iter().map(|(_, id)| id).collect();
    }
    let is_damaged = is_rows(word) && longest_run(word) >= FEWEST;
    if word.len() <= LONGEST && (is_damaged || is_rounded(word)) {
        return [if is_damaged { joined_rows(word) } else { Found::new(word.to_owned()) }].into();
    }
    Vec::new()
}

/// A value that no label explains.
fn shape(record: &mut Record, label: &Label<'_>, word: &str, more: &mut Vec<Record>) -> Use {
    if let Some(field) = shapes::role(word) {
        let folded = labels::folded(label.text);
        let is_other = label.field == Some(Role::Other) || OTHERS.iter().any(|other| folded.contains(other));
        return match field {
            Role::ActivationId | Role::PartialProductKey if is_other => Use::Nothing,
            Role::PartialProductKey if !is_mixed(word) => Use::Nothing,
            _ => put(record, field, word),
        };
    }
    let ids = identifiers(word, None);
    if !ids.is_empty() {
        for (kind, id) in ids {
            push(record, kind, id, more);
        }
        return Use::Kept;
    }
    let is_known = label.field.is_some_and(|field| field != Role::ActivationId);
    if !is_known && is_suspicious(word) { Use::Unused } else { Use::Nothing }
}

fn put(record: &mut Record, field: Role, word: &str) -> Use {
    let is_better = field == Role::Name
        && is_product_name(word)
        && record.name.as_ref().is_some_and(|name| !is_product_name(name.raw()));
    if record.has(field) && !is_better {
        return Use::Nothing;
    }
    record.put(field, word);
    if record.has(field) { Use::Kept } else { Use::Nothing }
}

fn push(record: &mut Record, kind: Kind, id: Found, more: &mut Vec<Record>) {
    let place = match kind {
        Kind::ConfirmationId => &mut record.confirmation_id,
        _ => &mut record.installation_id,
    };
    match place {
        None => *place = Some(id),
        Some(there) if is_equal(there, &id) => {}
        Some(_) => {
            let mut another = Record::default();
            push(&mut another, kind, id, more);
            more.push(another);
        }
    }
}

/// Whether two identifiers have the same digits.
pub(crate) fn is_equal(one: &Found, other: &Found) -> bool {
    let digits = |c: &char| meaning(*c) != Meaning::Separator;
    one.expose().chars().filter(digits).map(meaning).eq(other.expose().chars().filter(digits).map(meaning))
}

/// The identifiers among the digits of a value.
fn identifiers(text: &str, label: Option<Kind>) -> Vec<(Kind, Found)> {
    let mut found = Vec::new();
    let mut series = Series::new(label);
    for piece in rows(text).chain([Piece::Break]) {
        let is_room = match piece {
            Piece::Break => false,
            Piece::Row(row) => series.push(row, 1),
        };
        if !is_room {
            found.extend(series.identifiers().into_iter().map(|found| (found.kind, found.id)));
            series = Series::new(label);
            if let Piece::Row(row) = piece {
                series.push(row, 1);
            }
        }
    }
    found
}

fn is_plausible(kind: Kind, text: &str) -> bool {
    // Parsing says what is wrong, which costs more than counting.
    if !(MANY..=LONGEST).contains(&text.len()) {
        return false;
    }
    match kind {
        Kind::ConfirmationId => ConfirmationId::parse(text).is_ok(),
        _ => InstallationId::parse(text).is_ok(),
    }
}

/// The rows of digits of a value, separated by spaces.
fn joined_rows(text: &str) -> Found {
    let mut joined = String::with_capacity(text.len());
    for piece in rows(text) {
        if let Piece::Row(row) = piece {
            if !joined.is_empty() {
                joined.push(' ');
            }
            joined.push_str(row);
        }
    }
    Found::new(joined)
}

/// `2.14006693679967E+62`: what spreadsheets make of digits.
fn is_rounded(word: &str) -> bool {
    let (mantissa, exponent) = word.split_once(['E', 'e']).unwrap_or_default();
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    mantissa.split(['.', ',']).all(is_number) && is_number(exponent.trim_start_matches('+'))
}

/// Whether a word is a code or a number.
fn is_code(word: &str) -> bool {
    let is_hexadecimal = word.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("0x"));
    is_hexadecimal || word.parse::<i64>().is_ok()
}

/// The last five characters of a key, or of what is left of one.
fn last_five(word: &str) -> Option<String> {
    let tail = word.rsplit('-').next().filter(|tail| is_partial_key(tail))?;
    let is_key = word.len() == tail.len() || ProductKey::parse(word).is_ok() || word.contains("XXXXX-");
    is_key.then(|| tail.to_owned())
}

/// Letters and digits, as most ends of keys have; words of five consonants are names.
fn is_mixed(word: &str) -> bool {
    word.chars().any(is_digit) && !word.chars().all(is_digit)
}

/// How many digits follow each other, separated at most.
fn longest_run(text: &str) -> usize {
    let (mut longest, mut run) = (0, 0);
    for c in text.chars() {
        run = match meaning(c) {
            Meaning::Digit(_) => run + 1,
            Meaning::Separator => run,
            _ => 0,
        };
        longest = longest.max(run);
    }
    longest
}

fn is_digit(c: char) -> bool {
    matches!(meaning(c), Meaning::Digit(_))
}
