//! Per-line bookkeeping: used, known, or unused.

/// Understood, without being part of a product: a banner, a ruler, a prompt.
const KNOWN: u8 = 1;
/// Part of the product that is being read.
const TAKEN: u8 = 2;
/// Holds rows of digits that are being gathered.
const DIGITS: u8 = 4;
/// Part of a product that was read.
const USED: u8 = 8;
/// Meant something that it does not say.
const DOUBT: u8 = 16;

/// The lines that were looked at and are not settled, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Usage {
    lines: Vec<(usize, u8)>,
    /// Where the open product and the open rows of digits begin among them.
    product: Option<usize>,
    digits: Option<usize>,
}

impl Usage {
    pub(crate) fn see(&mut self, line: usize) {
        self.mark(line, 0);
    }

    pub(crate) fn know(&mut self, line: usize) {
        self.mark(line, KNOWN);
    }

    /// A line that was seen before turns out to be understood.
    pub(crate) fn know_again(&mut self, line: usize) {
        if let Some((_, flags)) = self.lines.iter_mut().rev().find(|(number, _)| *number == line) {
            *flags |= KNOWN;
        }
    }

    /// A line whose value is not what its label says.
    pub(crate) fn doubt(&mut self, line: usize) {
        if let Some((_, flags)) = self.lines.iter_mut().rev().find(|(number, _)| *number == line) {
            *flags |= DOUBT;
        }
    }

    pub(crate) fn take(&mut self, line: usize) {
        self.mark(line, TAKEN);
        self.product = self.product.or(Some(self.lines.len() - 1));
    }

    pub(crate) fn gather(&mut self, line: usize) {
        self.mark(line, DIGITS);
        self.digits = self.digits.or(Some(self.lines.len() - 1));
    }

    /// The rows of digits have ended; some lines are of an identifier.
    pub(crate) fn end_digits(&mut self, is_of_one: impl Fn(usize) -> bool) {
        let Some(from) = self.digits.take() else { return };
        for (index, (line, flags)) in
            self.lines.iter_mut().enumerate().skip(from).filter(|(_, (_, flags))| flags & DIGITS != 0)
        {
            *flags &= !DIGITS;
            if is_of_one(*line) {
                *flags |= TAKEN;
                self.product = Some(self.product.map_or(index, |product| product.min(index)));
            }
        }
    }

    /// The product has ended, and was one or not.
    pub(crate) fn end_product(&mut self, is_one: bool) {
        let Some(from) = self.product.take() else { return };
        for (_, flags) in self.lines[from..].iter_mut().filter(|(_, flags)| flags & TAKEN != 0) {
            *flags = *flags & !TAKEN | if is_one { USED } else { 0 };
        }
    }

    /// Takes the lines that are settled, with what they were good for; and the number of the first that is not.
    pub(crate) fn settle(&mut self) -> (Vec<(usize, bool)>, Option<usize>) {
        let open = [self.product, self.digits].into_iter().flatten().min();
        let settled = open.unwrap_or(self.lines.len());
        self.product = self.product.map(|at| at - settled);
        self.digits = self.digits.map(|at| at - settled);
        let lines = self.lines.drain(..settled).map(|(line, flags)| (line, is_useful(flags))).collect();
        (lines, self.lines.first().map(|(line, _)| *line))
    }

    /// Whether every line is good for something.
    pub(crate) fn is_whole(&self) -> bool {
        self.lines.iter().all(|(_, flags)| is_useful(*flags))
    }

    fn mark(&mut self, line: usize, flag: u8) {
        match self.lines.last_mut().filter(|(last, _)| *last == line) {
            Some((_, flags)) => *flags |= flag,
            None => self.lines.push((line, flag)),
        }
    }
}

fn is_useful(flags: u8) -> bool {
    flags != 0 && flags & DOUBT == 0
}
