//! Records, and how much of a text was read, as JSON: codes and values, without sentences.
//!
//! Whoever knows more of an identifier, or has sentences to add, hands in what is to be reported of it; the fields around it
//! are decided here.

use offhook::report::{Options, Report};
use offhook::{Kind, Masked};
use serde::{Serialize, Serializer};

use crate::foreign::Foreign;
use crate::found::Found;
use crate::input::encoding::Encoding;
use crate::license_status::LicenseStatus;
use crate::outcome::Outcome;
use crate::product::{AddOnKind, Channel, Family, Product, Version};
use crate::reading::{Coverage, Unused};
use crate::record::Record;
use crate::result_code::ResultCode;
use crate::time_left::TimeLeft;
use crate::tool::Tool;

/// A record as JSON, with whatever is reported of its identifiers.
#[derive(Clone, Debug, Serialize)]
pub struct RecordReport<'a, I> {
    schema: &'static str,
    tool: Tool,
    encoding: Encoding,
    language: Option<&'a str>,
    computer: Option<&'a Foreign>,
    name: Option<&'a Foreign>,
    description: Option<&'a Foreign>,
    activation_id: Option<&'a str>,
    channel: Option<&'a Foreign>,
    partial_product_key: Option<&'a str>,
    license_status: Option<LicenseStatus>,
    error_code: Option<&'a Foreign>,
    result_code: Option<ResultCode>,
    outcome: Option<Outcome>,
    product: Option<ProductReport>,
    time_left: Option<TimeReport<'a>>,
    activated_by: Option<&'a Foreign>,
    build: Option<u32>,
    installation_id: Option<I>,
    confirmation_id: Option<I>,
    first_line: usize,
    last_line: usize,
}

/// Which product it is, as JSON.
#[derive(Clone, Debug, Serialize)]
struct ProductReport {
    family: Option<Family>,
    version: Option<&'static str>,
    system: Option<&'static str>,
    edition: Option<Foreign>,
    channel: Option<Channel>,
    build: Option<u32>,
    add_on: Option<AddOnKind>,
    add_on_year: Option<u8>,
    key_of_windows: Option<&'static str>,
}

impl ProductReport {
    fn of(product: Product) -> Option<Self> {
        if product.is_unknown() {
            return None;
        }
        let Product { family, version, system, edition, channel, build, add_on, key_of_windows } = product;
        let (version, system) = (version.map(Version::name), system.map(Version::name));
        let (add_on, add_on_year) = (add_on.map(|add_on| add_on.kind), add_on.and_then(|add_on| add_on.year));
        Some(Self { family, version, system, edition, channel, build, add_on, add_on_year, key_of_windows })
    }
}

/// How long it lasts, as JSON.
#[derive(Clone, Debug, Serialize)]
struct TimeReport<'a> {
    minutes: Option<u64>,
    days: Option<u32>,
    ends: Option<&'a Foreign>,
    is_permanent: bool,
    windows_rearms: Option<u32>,
    sku_rearms: Option<u32>,
    app_rearms: Option<u32>,
}

impl<'a> TimeReport<'a> {
    fn of(time: &'a TimeLeft) -> Option<Self> {
        let TimeLeft { minutes, days, ends, is_permanent, windows_rearms, sku_rearms, app_rearms } = time;
        let report = Self {
            minutes: *minutes,
            days: *days,
            ends: ends.as_ref(),
            is_permanent: *is_permanent,
            windows_rearms: *windows_rearms,
            sku_rearms: *sku_rearms,
            app_rearms: *app_rearms,
        };
        (!time.is_unknown()).then_some(report)
    }
}

impl Record {
    /// The name and version of its JSON.
    pub const SCHEMA: &'static str = "offhook/record/1";

    /// The record as JSON, with what `identifier` reports of an installation ID and of a confirmation ID.
    pub fn report<'a, I>(&'a self, mut identifier: impl FnMut(Kind, &'a Found) -> I) -> RecordReport<'a, I> {
        let Self {
            tool,
            encoding,
            language,
            computer,
            name,
            description,
            activation_id,
            // The line is among those that were not used.
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
            // These are in the outcome.
            is_answer: _,
            is_printed: _,
            operation: _,
            success: _,
            // These are in the product.
            application: _,
            system_build: _,
            lines: (first_line, last_line),
            places: _,
        } = self;
        RecordReport {
            schema: Self::SCHEMA,
            tool: *tool,
            encoding: *encoding,
            language: *language,
            computer: computer.as_ref(),
            name: name.as_ref(),
            description: description.as_ref(),
            activation_id: activation_id.as_deref(),
            channel: channel.as_ref(),
            partial_product_key: partial_product_key.as_deref(),
            license_status: *license_status,
            error_code: error_code.as_ref(),
            result_code: self.result_code(),
            outcome: *outcome,
            product: ProductReport::of(self.product()),
            time_left: TimeReport::of(time_left),
            activated_by: activated_by.as_ref(),
            build: *build,
            installation_id: installation_id.as_ref().map(|found| identifier(Kind::InstallationId, found)),
            confirmation_id: confirmation_id.as_ref().map(|found| identifier(Kind::ConfirmationId, found)),
            first_line: *first_line,
            last_line: *last_line,
        }
    }
}

impl Serialize for Record {
    /// Writes its [`report`](Record::report) with the [`Report`] of each identifier, masked.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let checked = |kind, found: &Found| Report::of(Some(kind), found.expose(), &Options::new());
        self.report(checked).serialize(serializer)
    }
}

/// How much of a text was read, as JSON.
#[derive(Clone, Debug, Serialize)]
pub struct CoverageReport {
    schema: &'static str,
    records: usize,
    lines: usize,
    unused_lines: usize,
    unused: Vec<UnusedReport>,
}

#[derive(Clone, Debug, Serialize)]
struct UnusedReport {
    line: usize,
    text: String,
}

impl Coverage {
    /// The name and version of its JSON.
    pub const SCHEMA: &'static str = "offhook/coverage/1";

    /// The coverage as JSON, with what `shown` makes of the text of an unused line.
    pub fn report(&self, mut shown: impl FnMut(&Found) -> String) -> CoverageReport {
        let Self { records, lines, unused_lines, unused } = self;
        let unused =
            unused.iter().map(|Unused { line, text }| UnusedReport { line: *line, text: shown(text) }).collect();
        CoverageReport { schema: Self::SCHEMA, records: *records, lines: *lines, unused_lines: *unused_lines, unused }
    }
}

impl Serialize for Coverage {
    /// Writes its [`report`](Coverage::report), every letter and digit of unused lines masked.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.report(|found| Masked::new(found.expose()).to_string()).serialize(serializer)
    }
}
