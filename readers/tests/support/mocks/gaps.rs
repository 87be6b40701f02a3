//! What is not read back yet: each with the reason, and gone from here once it is mended.
//!
//! A gap that explains nothing any more fails the test.

/// Readings that are wrong, and known to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gap {
    /// What the name of the layout begins with.
    pub(crate) layout: &'static str,
    /// The part of the case's name that tells a slip from a copy; empty for all of them.
    pub(crate) with: &'static str,
    /// What the complaint begins with.
    pub(crate) what: &'static str,
    /// Why.
    pub(crate) why: &'static str,
}

impl Gap {
    pub(crate) fn explains(&self, case: &str, complaint: &str) -> bool {
        case.starts_with(self.layout) && case.contains(self.with) && complaint.starts_with(self.what)
    }
}

const fn gap(layout: &'static str, with: &'static str, what: &'static str, why: &'static str) -> Gap {
    Gap { layout, with, what, why }
}

pub(crate) const KNOWN_GAPS: &[Gap] = &[
    gap("CimListNarrow", "Reflow", "build of", "a value that a mail put on the next line is lost"),
    gap("CimListNarrow", "Reflow", "lost line", "a value that a mail put on the next line is lost"),
    gap("CimTableWrapped", "", "", "cells that go on in the next row are not joined"),
    gap("Dl", "Reflow", "description of", "a description that a mail broke is lost where its label is not known"),
    gap("Dli", "Reflow", "key of", "a description that a mail broke is lost where its label is not known"),
    gap("Dli", "Reflow", "tool", "a description that a mail broke is lost where its label is not known"),
    gap("Dti", "Reflow", "line ", "the first half of a label that a mail broke is nobody's"),
    gap("Dti", "Reflow", "language", "the first half of a label that a mail broke is nobody's"),
    gap("DtiPrompt", "Reflow", "activation ID of", "a prompt that was cut twice is not joined"),
    gap("DtiPrompt", "", "records", "without its digits, what was asked for is forgotten where no label is known"),
    gap("DtiPrompt", "", "tool", "without its digits, what was asked for is forgotten where no label is known"),
    gap("OsppDinstid", "", "line ", "what stands for hidden digits is no digit"),
    gap("OsppDinstid", "", "name of", "what stands for hidden digits is taken into the name"),
];

/// Copies of files that are not read like the file yet: what the name of the file begins with, and which copy.
pub(crate) const UNLIKE: &[(&str, &str)] = &[];
