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
        /// An event of Windows' log, such as 8198, as its viewer or PowerShell shows it.
        EventLog = 17 => "event-log",
        /// The module `OSLicense` of Windows PowerShell.
        OsLicense = 18 => "os-license",
        /// Any other answer of `cscript ospp.vbs`.
        Ospp = 19 => "ospp",
        /// `cscript ospp.vbs /dinstid`.
        OsppDinstid = 5 => "ospp-dinstid",
        /// `cscript ospp.vbs /dstatus`.
        OsppDstatus = 6 => "ospp-dstatus",
        /// `cscript ospp.vbs /dstatusall`.
        OsppDstatusall = 7 => "ospp-dstatusall",
        /// The page on which Microsoft's portal shows the confirmation ID, pasted as text.
        Portal = 8 => "portal",
        /// The page of Settings about activation, pasted as text.
        Settings = 20 => "settings",
        /// Any other answer of `slmgr`.
        Slmgr = 21 => "slmgr",
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
        /// `vnextdiag.ps1`, which lists the subscriptions of Office.
        Vnextdiag = 22 => "vnextdiag",
        /// `wmic path SoftwareLicensingProduct get … /value`.
        Wmic = 16 => "wmic",
    }
}

impl Tool {
    /// Whether it is Office's own tool.
    pub const fn is_ospp(self) -> bool {
        matches!(self, Self::Ospp | Self::OsppDinstid | Self::OsppDstatus | Self::OsppDstatusall)
    }
}
