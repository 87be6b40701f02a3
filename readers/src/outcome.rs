//! What a command answered, beside what an output says of a product.

use offhook::named;

named! {
    /// What a command did, as its answer says. Which product it was is in the record around it, and so is the code of a refusal.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum Outcome {
        /// The product is activated: `slmgr /ato`, `ospp.vbs /act`.
        Activated = 1 => "activated",
        /// The confirmation ID was accepted: `slmgr /atp`, `ospp.vbs /actcid`.
        ConfirmationIdAccepted = 2 => "confirmation-id-accepted",
        /// The tool did not run, for instance because a script host is missing or rights are.
        DidNotRun = 3 => "did-not-run",
        /// Something else was done.
        Done = 4 => "done",
        /// The installation ID is shown: `slmgr /dti`, `ospp.vbs /dinstid`.
        InstallationIdShown = 5 => "installation-id-shown",
        /// The key is installed: `slmgr /ipk`, `ospp.vbs /inpkey`.
        KeyInstalled = 6 => "key-installed",
        /// The key is removed: `slmgr /upk` or `/cpky`, `ospp.vbs /unpkey`.
        KeyRemoved = 7 => "key-removed",
        /// No key is installed, so there is nothing to activate.
        NoKeyInstalled = 8 => "no-key-installed",
        /// The product, the key or the activation ID that was named is not there.
        NotFound = 9 => "not-found",
        /// The period of grace begins anew, or will after a restart: `slmgr /rearm`.
        Rearmed = 10 => "rearmed",
        /// It was refused, mostly with a code.
        Refused = 11 => "refused",
    }
}

impl Outcome {
    /// Whether what was asked for was done.
    pub const fn is_success(self) -> bool {
        !matches!(self, Self::DidNotRun | Self::NoKeyInstalled | Self::NotFound | Self::Refused)
    }
}
