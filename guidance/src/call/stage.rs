//! What may be activated, and the stations of a call in their order.
//!
//! Names only; which stations a call passes is for the run.

use crate::System;

/// What is activated, as far as it decides the way.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Product {
    AddOn,
    Office,
    OlderWindows,
    Windows10,
    Windows11,
    WindowsServer,
}

impl Product {
    pub const ALL: [Self; 6] =
        [Self::Windows11, Self::Windows10, Self::WindowsServer, Self::OlderWindows, Self::AddOn, Self::Office];

    pub const fn name(self) -> &'static str {
        match self {
            Self::AddOn => "add-on",
            Self::Office => "office",
            Self::OlderWindows => "windows",
            Self::Windows10 => "windows-10",
            Self::Windows11 => "windows-11",
            Self::WindowsServer => "windows-server",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|product| product.name() == name)
    }

    pub const fn of(system: System) -> Option<Self> {
        match system {
            System::Windows10 => Some(Self::Windows10),
            System::Windows11 => Some(Self::Windows11),
            System::WindowsServer => Some(Self::WindowsServer),
        }
    }

    /// The facts that it states, for the script.
    pub const fn facts(self) -> &'static [(&'static str, &'static str)] {
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

/// The stations of a call, in order.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Stage {
    Closed,
    Product,
    Way,
    Prepare,
    Width,
    InstallationId,
    Before,
    Give,
    After,
    ConfirmationId,
    ReadBack,
    Enter,
    Outcome,
    Advice,
    Finish,
}

impl Stage {
    pub const ALL: [Self; 15] = [
        Self::Closed,
        Self::Product,
        Self::Way,
        Self::Prepare,
        Self::Width,
        Self::InstallationId,
        Self::Before,
        Self::Give,
        Self::After,
        Self::ConfirmationId,
        Self::ReadBack,
        Self::Enter,
        Self::Outcome,
        Self::Advice,
        Self::Finish,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Product => "product",
            Self::Way => "way",
            Self::Prepare => "prepare",
            Self::Width => "width",
            Self::InstallationId => "installation-id",
            Self::Before => "before",
            Self::Give => "give",
            Self::After => "after",
            Self::ConfirmationId => "confirmation-id",
            Self::ReadBack => "read-back",
            Self::Enter => "enter",
            Self::Outcome => "outcome",
            Self::Advice => "advice",
            Self::Finish => "finish",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.name() == name)
    }
}
