//! The labels that the tools print, by language.
//!
//! Knows the table `labels.tsv`. Labels add meaning; nothing requires them.

use super::LicenseStatus;

const TABLE: &str = include_str!("labels.tsv");
/// No label has more bytes.
const LONGEST: usize = 120;

/// What a labelled value means.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Field {
    ActivationId,
    ApplicationId,
    Channel,
    Computer,
    ConfirmationId,
    Description,
    ErrorCode,
    ExtendedPid,
    InstallationId,
    LicenseStatus,
    Name,
    Other,
    PartialProductKey,
    ServiceVersion,
}

/// The field that a label stands for, and the language of the label; `ospp` prints English in every language.
pub(super) fn field(label: &str) -> Option<(Field, &'static str)> {
    if label.len() > LONGEST || folded(label).next().is_none() {
        return None;
    }
    rows().find_map(|(language, kind, row)| {
        let field = match kind {
            "activation_id" => Field::ActivationId,
            "application_id" => Field::ApplicationId,
            "computer" => Field::Computer,
            "confirmation_id" => Field::ConfirmationId,
            "description" => Field::Description,
            "error_code" => Field::ErrorCode,
            "extended_pid" => Field::ExtendedPid,
            "installation_id" => Field::InstallationId,
            "license_status" => Field::LicenseStatus,
            "name" => Field::Name,
            "other" => Field::Other,
            "partial_product_key" => Field::PartialProductKey,
            "product_key_channel" => Field::Channel,
            "service_version" => Field::ServiceVersion,
            _ => return None,
        };
        folded(row).eq(folded(label)).then_some((field, language))
    })
}

/// The state that a text names; `None` for wording that is not in the table.
pub(super) fn status(text: &str) -> Option<LicenseStatus> {
    rows().find_map(|(_, kind, value)| {
        let number = kind.strip_prefix("status_")?.parse().ok()?;
        // Tools add a date or a reason; only `licensed` begins other wordings too.
        let is_it = match number {
            1 => folded(value).eq(folded(text)),
            _ => folded(text).take(folded(value).count()).eq(folded(value)),
        };
        LicenseStatus::from_number(number).filter(|_| is_it)
    })
}

fn rows() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    TABLE.lines().skip(1).filter_map(|row| {
        let mut cells = row.split('\t');
        Some((cells.next()?, cells.next()?, cells.next()?))
    })
}

/// Without case, spaces and signs, which screens and typists vary.
fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}
