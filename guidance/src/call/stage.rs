//! What may be activated, and the stations of a call in their order.
//!
//! Names only; which stations a call passes is for the run.

use crate::{Facts, System};

offhook::named! {
    /// What is activated, as far as it decides the way.
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    #[non_exhaustive]
    pub enum Product {
        /// Windows 11.
        Windows11 = 1 => "windows-11",
        /// Windows 10.
        Windows10 = 2 => "windows-10",
        /// Windows Server.
        WindowsServer = 3 => "windows-server",
        /// An older Windows.
        OlderWindows = 4 => "windows",
        /// Extended Security Updates.
        AddOn = 5 => "add-on",
        /// Office.
        Office = 6 => "office",
    }
}

impl Product {
    pub(super) const fn of(system: System) -> Self {
        match system {
            System::Windows10 => Self::Windows10,
            System::Windows11 => Self::Windows11,
            System::WindowsServer => Self::WindowsServer,
        }
    }

    /// The product of which an output states these facts.
    pub(super) fn of_facts(facts: &Facts) -> Option<Self> {
        match (facts.get("target"), facts.get("system")) {
            (Some("add-on"), _) => Some(Self::AddOn),
            (Some("office"), _) => Some(Self::Office),
            (Some("office-kms-host" | "ad-forest"), _) => None,
            (_, system) => Self::from_name(system?),
        }
    }

    /// The facts that it states, for the script.
    pub(super) const fn facts(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::AddOn => &[("target", "add-on"), ("about", "esu")],
            Self::Office => &[("target", "office"), ("about", "office")],
            Self::OlderWindows => &[("system", "windows"), ("about", "windows")],
            Self::Windows10 => &[("system", "windows-10"), ("about", "windows")],
            Self::Windows11 => &[("system", "windows-11"), ("about", "windows")],
            Self::WindowsServer => &[("system", "windows-server"), ("about", "windows")],
        }
    }
}

offhook::named! {
    /// The stations of a call, in order.
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum Stage {
        /// Which product of the output it is about.
        Which = 1 => "which",
        /// The offline route is closed to the product: why, and what to do instead.
        Closed = 2 => "closed",
        /// What is to be activated.
        Product = 3 => "product",
        /// How the confirmation ID will come.
        Way = 4 => "way",
        /// What to have ready.
        Prepare = 5 => "prepare",
        /// How to see the installation ID, and how wide its groups are.
        Width = 6 => "width",
        /// The installation ID is typed.
        InstallationId = 7 => "installation-id",
        /// It is compared with the PC.
        CompareGroups = 8 => "compare-groups",
        /// Getting in touch.
        Before = 9 => "before",
        /// The groups are given.
        Give = 10 => "give",
        /// What comes after the groups.
        After = 11 => "after",
        /// The confirmation ID is typed.
        ConfirmationId = 12 => "confirmation-id",
        /// What may have been misheard is said again.
        ReadBack = 13 => "read-back",
        /// It is compared with where it came from.
        CompareBlocks = 14 => "compare-blocks",
        /// It is entered on the PC.
        Enter = 15 => "enter",
        /// What the PC says.
        Outcome = 16 => "outcome",
        /// What a result code means.
        Advice = 17 => "advice",
        /// Why an ID may be refused: one cause.
        Cause = 18 => "cause",
        /// No confirmation ID was given.
        NotGiven = 19 => "not-given",
        /// Only a person at Microsoft leads on.
        Person = 20 => "person",
        /// It is activated.
        Finish = 21 => "finish",
    }
}

impl Stage {
    /// Whether it lies beside the way that every call takes.
    pub(super) const fn is_aside(self) -> bool {
        matches!(self, Self::Advice | Self::Cause | Self::NotGiven | Self::Person)
    }
}

offhook::named! {
    /// Why a PC may refuse an ID of which every group adds up, the likeliest first.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum Cause {
        /// Whole blocks are exchanged.
        Order = 1 => "order",
        /// A digit is another one than the one that was given, or was typed wrong on the PC.
        Digits = 2 => "digits",
        /// The PC has another installation ID by now.
        Changed = 3 => "changed",
        /// Another product or width was chosen.
        Choice = 4 => "choice",
    }
}
