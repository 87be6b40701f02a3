//! What a value is for, whether a label, a column or its own shape says so.

use offhook::named;

named! {
    /// What a value is for.
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum Role {
        /// Which product it is: a GUID.
        ActivationId = 1 => "activation-id",
        /// The computer or the object that activates it: a KMS host, the host of a virtual machine, an object in the directory.
        Activator = 23 => "activator",
        /// How many times the period of grace of an application can begin anew.
        AppRearms = 18 => "app-rearms",
        /// Windows or Office as a whole: a GUID that is not a product's. Never a column's.
        ApplicationId = 2 => "application-id",
        /// The product key channel, such as `Volume:MAK`.
        Channel = 3 => "channel",
        /// The name of the computer.
        Computer = 4 => "computer",
        /// The confirmation ID, in one column or in eight.
        ConfirmationId = 5 => "confirmation-id",
        /// The days that are left.
        DaysLeft = 24 => "days-left",
        /// Such as `Windows(R) Operating System, VOLUME_MAK channel`.
        Description = 6 => "description",
        /// The date on which a licence or a period of grace ends.
        Ends = 19 => "ends",
        /// The error code that a tool printed.
        ErrorCode = 7 => "error-code",
        /// The extended product ID, which names the build of Windows.
        ExtendedPid = 8 => "extended-pid",
        /// The installation ID, in one column or in nine.
        InstallationId = 9 => "installation-id",
        /// The state of the licence.
        LicenseStatus = 10 => "license-status",
        /// The name of the product.
        Name = 11 => "name",
        /// What somebody wrote beside it, such as `for PC-07`. Only a column's.
        Note = 12 => "note",
        /// A running number. Only a column's.
        Number = 13 => "number",
        /// What a command was to do, as the module `OSLicense` calls it. Never a column's.
        Operation = 25 => "operation",
        /// Anything else that tools print about a product. Never a column's.
        Other = 14 => "other",
        /// The last five characters of the key.
        PartialProductKey = 15 => "partial-product-key",
        /// A product key. Only a column's.
        ProductKey = 16 => "product-key",
        /// The version of the licensing service, which holds the build for all products of an output. Never a column's.
        ServiceVersion = 17 => "service-version",
        /// How many times the period of grace of this product can begin anew.
        SkuRearms = 20 => "sku-rearms",
        /// Whether a command did it. Never a column's.
        Success = 26 => "success",
        /// The minutes or days that are left.
        TimeLeft = 21 => "time-left",
        /// How many times the period of grace of Windows can begin anew.
        WindowsRearms = 22 => "windows-rearms",
    }
}

impl Role {
    /// Whether a column of a table can have it.
    pub const fn is_column(self) -> bool {
        !matches!(self, Self::ApplicationId | Self::Operation | Self::Other | Self::ServiceVersion | Self::Success)
    }
}
