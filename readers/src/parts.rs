//! A record taken apart, so that who uses all of it is told by the compiler when there is more.

use crate::foreign::Foreign;
use crate::found::Found;
use crate::input::encoding::Encoding;
use crate::license_status::LicenseStatus;
use crate::outcome::Outcome;
use crate::record::Record;
use crate::time_left::TimeLeft;
use crate::tool::Tool;

/// Everything that a [`Record`] holds. A value that is added to a record is added here, and whoever takes this apart by the names
/// of its fields does not compile until it is thought of.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    /// [`Record::tool`].
    pub tool: Tool,
    /// [`Record::encoding`].
    pub encoding: Encoding,
    /// [`Record::language`].
    pub language: Option<&'static str>,
    /// [`Record::computer`].
    pub computer: Option<&'a Foreign>,
    /// [`Record::name`].
    pub name: Option<&'a Foreign>,
    /// [`Record::description`].
    pub description: Option<&'a Foreign>,
    /// [`Record::activation_id`].
    pub activation_id: Option<&'a str>,
    /// [`Record::damaged_activation_id`].
    pub damaged_activation_id: Option<usize>,
    /// [`Record::channel`].
    pub channel: Option<&'a Foreign>,
    /// [`Record::partial_product_key`].
    pub partial_product_key: Option<&'a str>,
    /// [`Record::license_status`].
    pub license_status: Option<LicenseStatus>,
    /// [`Record::error_code`].
    pub error_code: Option<&'a Foreign>,
    /// [`Record::installation_id`].
    pub installation_id: Option<&'a Found>,
    /// [`Record::confirmation_id`].
    pub confirmation_id: Option<&'a Found>,
    /// [`Record::build`].
    pub build: Option<u32>,
    /// [`Record::outcome`].
    pub outcome: Option<Outcome>,
    /// [`Record::time_left`].
    pub time_left: &'a TimeLeft,
    /// [`Record::activated_by`].
    pub activated_by: Option<&'a Foreign>,
    /// [`Record::lines`].
    pub lines: (usize, usize),
}

impl Record {
    /// Everything that it holds, by name.
    pub fn parts(&self) -> Parts<'_> {
        let Self {
            tool,
            encoding,
            language,
            computer,
            name,
            description,
            activation_id,
            damaged_activation_id: _,
            channel,
            partial_product_key,
            license_status,
            error_code,
            installation_id,
            confirmation_id,
            build,
            outcome,
            time_left,
            activated_by,
            // Both are in the product.
            application: _,
            system_build: _,
            // These say how the record came to be; what follows from the last two is the outcome.
            is_answer: _,
            is_printed: _,
            operation: _,
            success: _,
            lines,
            places: _,
        } = self;
        Parts {
            tool: *tool,
            encoding: *encoding,
            language: *language,
            computer: computer.as_ref(),
            name: name.as_ref(),
            description: description.as_ref(),
            activation_id: activation_id.as_deref(),
            damaged_activation_id: self.damaged_activation_id(),
            channel: channel.as_ref(),
            partial_product_key: partial_product_key.as_deref(),
            license_status: *license_status,
            error_code: error_code.as_ref(),
            installation_id: installation_id.as_ref(),
            confirmation_id: confirmation_id.as_ref(),
            build: *build,
            outcome: *outcome,
            time_left,
            activated_by: activated_by.as_ref(),
            lines: *lines,
        }
    }
}
