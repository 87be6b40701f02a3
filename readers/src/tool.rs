//! The tools whose output is read.

use offhook::named;

named! {
    /// Which tool printed an output, or where else a text comes from.
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum Tool {
        /// `Get-CimInstance SoftwareLicensingProduct | ConvertTo-Csv`, or `wmic /format:csv`.
        CimCsv = 1 => "cim-csv",
        /// `Get-CimInstance SoftwareLicensingProduct | ConvertTo-Json`.
        CimJson = 2 => "cim-json",
        /// `Get-CimInstance SoftwareLicensingProduct | Format-List`.
        CimList = 3 => "cim-list",
        /// `Get-CimInstance SoftwareLicensingProduct | Format-Table`.
        CimTable = 4 => "cim-table",
        /// `cscript ospp.vbs /dinstid`.
        OsppDinstid = 5 => "ospp-dinstid",
        /// `cscript ospp.vbs /dstatus`.
        OsppDstatus = 6 => "ospp-dstatus",
        /// `cscript ospp.vbs /dstatusall`.
        OsppDstatusall = 7 => "ospp-dstatusall",
        /// The page on which Microsoft's portal shows the confirmation ID, pasted as text.
        Portal = 8 => "portal",
        /// `slmgr /dli`.
        SlmgrDli = 9 => "slmgr-dli",
        /// `slmgr /dlv`.
        SlmgrDlv = 10 => "slmgr-dlv",
        /// `slmgr /dti`.
        SlmgrDti = 11 => "slmgr-dti",
        /// `slmgr /xpr`.
        SlmgrXpr = 12 => "slmgr-xpr",
        /// A table of somebody's own: comma- or tab-separated values, or JSON.
        Table = 13 => "table",
        /// Text without any sign of a tool: a mail, a chat, a note.
        #[default]
        Text = 14 => "text",
        /// A list of the Volume Activation Management Tool (`.cil`, `.cilx`), or other XML.
        Vamt = 15 => "vamt",
        /// `wmic path SoftwareLicensingProduct get … /value`.
        Wmic = 16 => "wmic",
    }
}

impl Tool {
    /// Whether it is Office's own tool.
    pub const fn is_ospp(self) -> bool {
        matches!(self, Self::OsppDinstid | Self::OsppDstatus | Self::OsppDstatusall)
    }
}
