//! What is not read back yet: each with the reason, and gone from here once it is mended.
//!
//! Knows cases by their names and what is said of them. A gap that explains nothing any more fails the test.

/// Readings that are wrong, and known to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gap {
    /// What the name of the layout begins with.
    pub(crate) layout: &'static str,
    /// What stands in the name of the case: a slip or a copy; nothing for all of them.
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
    gap("", "", "error of", "the full stop after a reason stays on its code"),
    gap("", "", "description of", "the label of a description stays in it where it is not known"),
    gap("", "", "ruler as unused", "a ruler behind rows of digits is listed"),
    gap("", "FullWidth", "unreadable", "without a mark, UTF-16 is known by its zeros, of which wide digits have none"),
    gap("D", "", "language", "labels that several languages share are taken for English"),
    gap("CimCsv", "", "", "comma-separated values are not read yet"),
    gap("CimJson", "", "", "JSON is not read yet"),
    gap("CimTableWrapped", "", "", "cells that go on in the next row are not joined"),
    gap("CimListNarrow", "Reflow", "build of", "a value that a mail put on the next line is lost"),
    gap("CimListNarrow", "Reflow", "lost line", "a value that a mail put on the next line is lost"),
    gap(
        "Dli",
        "",
        "activation ID of",
        "the client's ID of a service is taken for the product's when labels stand alone",
    ),
    gap("Dli", "", "build of", "a host's extended product ID is taken for the product's when labels stand alone"),
    gap("Dli", "", "tool", "a host's extended product ID is taken for the product's when labels stand alone"),
    gap("Dli(German)", "Reflow", "key of", "a label that a mail broke is not joined"),
    gap("Dti(English)", "Wrap", "tool", "the sentence that tells the tool is not joined when it is wrapped"),
    gap("Dti(English)", "Reflow", "tool", "the sentence that tells the tool is not joined when it is wrapped"),
    gap("DtiPrompt", "Wrap", "activation ID of", "a prompt is not joined when it is wrapped"),
    gap("DtiPrompt", "Reflow", "activation ID of", "a prompt is not joined when it is wrapped"),
    gap("DtiPrompt", "", "language", "without its digits, what was asked for is forgotten"),
    gap("DtiPrompt", "", "records", "without its digits, what was asked for is forgotten"),
    gap("DtiPrompt", "", "tool", "without its digits, what was asked for is forgotten"),
    gap("MailOspp", "", "language", "without its digits, a listed product is forgotten"),
    gap("MailOspp", "", "records", "without its digits, a listed product is forgotten"),
    gap("MailOspp", "", "tool", "without its digits, a listed product is forgotten"),
    gap("OsppDinstid", "", "language", "without its digits, a listed product is forgotten"),
    gap("OsppDinstid", "", "records", "without its digits, a listed product is forgotten"),
    gap("OsppDinstid", "", "tool", "without its digits, a listed product is forgotten"),
    gap("OsppNone", "", "lost line", "that no key is installed is told to nobody"),
    gap("WmicCsv", "", "", "comma-separated values are not read yet"),
    gap("Xpr", "", "", "the name keeps its colon, and only some sentences are known"),
    gap("", "WideColon Reflow", "", "a label that a mail broke is not joined, and its digits are lost"),
    gap("", "Tabs Reflow", "", "a label that a mail broke is not joined, and its digits are lost"),
    gap("", "NoSpaceAfterColon Reflow", "", "a label that a mail broke is not joined, and its digits are lost"),
];

/// Copies of files that are not read like the file yet: what the name of the file begins with, and which copy.
pub(crate) const UNLIKE: &[(&str, &str)] = &[
    // Padding at the end of lines hides that they were wrapped, and stays in the name.
    ("", "spaces at the ends"),
];
