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

pub(crate) const KNOWN_GAPS: &[Gap] = &[gap("", "", "lost line", "lines that say nothing known are not listed yet")];

/// Copies of files that are not read like the file yet: what the name of the file begins with, and which copy.
pub(crate) const UNLIKE: &[(&str, &str)] = &[];
