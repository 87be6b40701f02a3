//! What is wrong with the character of a place that holds no digit or key character.

use super::issue::IssueKind;
use crate::id::layout::Kind;
use crate::text::fold;
use crate::text::places::UNREADABLE;

pub(super) fn stray(kind: Kind, value: u8, character: char) -> IssueKind {
    let proposals = match kind {
        Kind::ProductKey => fold::key_like(character),
        Kind::ConfirmationId | Kind::InstallationId => fold::digit_like(character),
    };
    match proposals {
        Some(proposals) => IssueKind::LookAlike { found: character, proposals },
        None if value == UNREADABLE => IssueKind::Unreadable,
        None => IssueKind::ForeignCharacter,
    }
}
