//! The tools whose output is read.

/// Which tool printed an output, or where else a text comes from.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Tool {
    /// `Get-CimInstance SoftwareLicensingProduct | ConvertTo-Csv`, or `wmic /format:csv`.
    CimCsv,
    /// `Get-CimInstance SoftwareLicensingProduct | ConvertTo-Json`.
    CimJson,
    /// `Get-CimInstance SoftwareLicensingProduct | Format-List`.
    CimList,
    /// `Get-CimInstance SoftwareLicensingProduct | Format-Table`.
    CimTable,
    /// `cscript ospp.vbs /dinstid`.
    OsppDinstid,
    /// `cscript ospp.vbs /dstatus`.
    OsppDstatus,
    /// `cscript ospp.vbs /dstatusall`.
    OsppDstatusall,
    /// The page on which Microsoft's portal shows the confirmation ID, pasted as text.
    Portal,
    /// `slmgr /dli`.
    SlmgrDli,
    /// `slmgr /dlv`.
    SlmgrDlv,
    /// `slmgr /dti`.
    SlmgrDti,
    /// `slmgr /xpr`.
    SlmgrXpr,
    /// A table of somebody's own: comma- or tab-separated values, or JSON.
    Table,
    /// Text without any sign of a tool: a mail, a chat, a note.
    #[default]
    Text,
    /// A list of the Volume Activation Management Tool (`.cil`, `.cilx`), or other XML.
    Vamt,
    /// `wmic path SoftwareLicensingProduct get … /value`.
    Wmic,
}

impl Tool {
    /// The stable kebab-case name, such as `slmgr-dlv`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::CimCsv => "cim-csv",
            Self::CimJson => "cim-json",
            Self::CimList => "cim-list",
            Self::CimTable => "cim-table",
            Self::OsppDinstid => "ospp-dinstid",
            Self::OsppDstatus => "ospp-dstatus",
            Self::OsppDstatusall => "ospp-dstatusall",
            Self::Portal => "portal",
            Self::SlmgrDli => "slmgr-dli",
            Self::SlmgrDlv => "slmgr-dlv",
            Self::SlmgrDti => "slmgr-dti",
            Self::SlmgrXpr => "slmgr-xpr",
            Self::Table => "table",
            Self::Text => "text",
            Self::Vamt => "vamt",
            Self::Wmic => "wmic",
        }
    }

    /// Whether it is Office's own tool.
    pub const fn is_ospp(self) -> bool {
        matches!(self, Self::OsppDinstid | Self::OsppDstatus | Self::OsppDstatusall)
    }
}
