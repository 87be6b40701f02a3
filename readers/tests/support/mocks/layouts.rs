//! Every layout in which products come.

use super::cim::{self, Json};
use super::output::Output;
use super::people::{self, Page};
use super::tongue::Tongue;
use super::{Product, ospp, slmgr};

/// Which tool prints, and how.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Layout {
    Chat,
    CimCsv,
    CimCsvTyped,
    CimJson(Json),
    CimList,
    CimListNarrow,
    CimTable,
    CimTableSeven,
    CimTableWrapped,
    Dli(Tongue),
    Dlv(Tongue),
    DlvNoService(Tongue),
    Dti(Tongue),
    DtiPrompt(Tongue),
    Mail(Tongue),
    MailOspp,
    OsppDinstid,
    OsppDinstidPrompt,
    OsppDstatus,
    OsppDstatusPrompt,
    OsppDstatusall,
    OsppNone,
    Portal(Page, Tongue),
    WmicCsv,
    WmicValue,
    Xpr,
}

impl Layout {
    pub(crate) fn all() -> Vec<Self> {
        let mut all = vec![
            Self::Chat,
            Self::CimCsv,
            Self::CimCsvTyped,
            Self::CimJson(Json::Compressed),
            Self::CimJson(Json::Five),
            Self::CimJson(Json::Seven),
            Self::CimList,
            Self::CimListNarrow,
            Self::CimTable,
            Self::CimTableSeven,
            Self::CimTableWrapped,
            Self::Mail(Tongue::English),
            Self::Mail(Tongue::Japanese),
            Self::MailOspp,
            Self::OsppDinstid,
            Self::OsppDinstidPrompt,
            Self::OsppDstatus,
            Self::OsppDstatusPrompt,
            Self::OsppDstatusall,
            Self::OsppNone,
            Self::WmicCsv,
            Self::WmicValue,
            Self::Xpr,
        ];
        for tongue in Tongue::ALL {
            all.extend([Self::Dli(tongue), Self::Dlv(tongue), Self::DlvNoService(tongue)]);
            all.extend([Self::Dti(tongue), Self::DtiPrompt(tongue)]);
        }
        for page in [Page::Headed, Page::Inline, Page::Stacked] {
            all.extend([Self::Portal(page, Tongue::English), Self::Portal(page, Tongue::Japanese)]);
        }
        all
    }

    pub(crate) fn print(self, products: &[Product]) -> Output {
        match self {
            Self::Chat => people::chat(slmgr::dlv(products, Tongue::English, false)),
            Self::CimCsv => cim::csv(products, false),
            Self::CimCsvTyped => cim::csv(products, true),
            Self::CimJson(manner) => cim::json(products, manner),
            Self::CimList => cim::list(products, 2000),
            Self::CimListNarrow => cim::list(products, 80),
            Self::CimTable => cim::table(products, "..."),
            Self::CimTableSeven => cim::table(products, "…"),
            Self::CimTableWrapped => cim::wrapped_table(products),
            Self::Dli(tongue) => slmgr::dli(products, tongue),
            Self::Dlv(tongue) => slmgr::dlv(products, tongue, true),
            Self::DlvNoService(tongue) => slmgr::dlv(products, tongue, false),
            Self::Dti(tongue) => slmgr::dti(products, tongue, false),
            Self::DtiPrompt(tongue) => slmgr::dti(products, tongue, true),
            Self::Mail(tongue) => people::mail(slmgr::dlv(products, tongue, true)),
            Self::MailOspp => people::mail(ospp::dinstid(products, false)),
            Self::OsppDinstid => ospp::dinstid(products, false),
            Self::OsppDinstidPrompt => ospp::dinstid(products, true),
            Self::OsppDstatus => ospp::dstatus(products, false, false),
            Self::OsppDstatusPrompt => ospp::dstatus(products, false, true),
            Self::OsppDstatusall => ospp::dstatus(products, true, true),
            Self::OsppNone => ospp::dstatus(&[], false, true),
            Self::Portal(page, tongue) => people::portal(products, page, tongue),
            Self::WmicCsv => cim::wmic_csv(products),
            Self::WmicValue => cim::wmic_value(products),
            Self::Xpr => slmgr::xpr(products),
        }
    }

    /// Whether it prints what Office has.
    pub(crate) const fn is_ospp(self) -> bool {
        matches!(
            self,
            Self::MailOspp
                | Self::OsppDinstid
                | Self::OsppDinstidPrompt
                | Self::OsppDstatus
                | Self::OsppDstatusPrompt
                | Self::OsppDstatusall
                | Self::OsppNone
        )
    }

    /// Whether it is for machines: broken at a column or with other separators it is something else.
    pub(crate) const fn is_data(self) -> bool {
        matches!(
            self,
            Self::CimCsv
                | Self::CimCsvTyped
                | Self::CimJson(_)
                | Self::CimTable
                | Self::CimTableSeven
                | Self::CimTableWrapped
                | Self::WmicCsv
        )
    }

    /// Whether quoting would break its rows.
    pub(crate) const fn is_csv(self) -> bool {
        matches!(self, Self::CimCsv | Self::CimCsvTyped | Self::WmicCsv)
    }

    /// Whether it shows nothing of a product but its installation ID.
    pub(crate) const fn is_bare(self) -> bool {
        matches!(self, Self::Dti(_) | Self::DtiPrompt(_))
    }

    /// Whether each row is a label, a colon and a value.
    pub(crate) const fn is_labelled(self) -> bool {
        matches!(
            self,
            Self::Chat
                | Self::Dli(_)
                | Self::Dlv(_)
                | Self::DlvNoService(_)
                | Self::Dti(_)
                | Self::DtiPrompt(_)
                | Self::OsppDinstid
                | Self::OsppDinstidPrompt
                | Self::OsppDstatus
                | Self::OsppDstatusPrompt
                | Self::OsppDstatusall
        )
    }
}
