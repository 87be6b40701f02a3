//! One way in which an output comes about.

use super::judge::complaints;
use super::{Copy, Layout, Output, Product, Slip, printed, product};

#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) layout: Layout,
    pub(crate) slip: Option<Slip>,
    pub(crate) copies: Vec<Copy>,
    pub(crate) count: usize,
}

impl Case {
    pub(crate) fn name(&self) -> String {
        let slip = self.slip.map(|slip| format!(" {slip:?}")).unwrap_or_default();
        let copies: String = self.copies.iter().map(|copy| format!(" {copy:?}")).collect();
        format!("{:?} x{}{slip}{copies}", self.layout, self.count)
    }

    /// What comes about; `None` when it cannot.
    pub(crate) fn output(&self) -> Option<Output> {
        printed(self.layout, &products(self.layout, self.count), self.slip, &self.copies)
    }

    /// What is wrong with its reading; `None` when it cannot come about.
    pub(crate) fn wrong(&self) -> Option<Vec<String>> {
        self.output().as_ref().map(complaints)
    }
}

/// What a layout is tried with.
fn products(layout: Layout, count: usize) -> Vec<Product> {
    match (layout.is_ospp(), count) {
        (true, 1) => vec![product::office(1)],
        (true, _) => vec![product::office(2), product::visio(3)],
        (false, 1) => vec![product::windows(4)],
        (false, 2) => vec![product::mak(5), product::esu(6)],
        (false, _) => vec![product::client(7), product::mak(8), product::esu(9), product::host(10)],
    }
}
