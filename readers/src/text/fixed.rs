//! Tables of aligned columns, as consoles print them.

use unicode_width::UnicodeWidthChar as _;

/// The columns of a table.
#[derive(Clone)]
pub(crate) struct Fixed {
    /// Heading and the column of the console where it begins, from the left.
    columns: Vec<(String, usize)>,
}

impl Fixed {
    /// The columns of a heading row with the row of dashes below it, as PowerShell prints them.
    pub(crate) fn ruled(heading: &str, ruler: &str) -> Option<Self> {
        let is_ruler = ruler.contains("- -") || ruler.contains("-  ");
        if !is_ruler || !ruler.chars().all(|c| matches!(c, '-' | ' ')) {
            return None;
        }
        let starts: Vec<usize> = runs(ruler, 1).map(|(start, _)| start).collect();
        let columns = starts.iter().enumerate().map(|(index, start)| {
            let text = slice(heading, *start, starts.get(index + 1).copied());
            (text.trim().to_string(), *start)
        });
        Some(Self { columns: columns.collect() })
    }

    /// The columns of a heading row, two spaces or more between them, as `wmic` prints it.
    pub(crate) fn spaced(heading: &str) -> Option<Self> {
        let columns: Vec<_> = runs(heading, 2).map(|(start, text)| (text.trim().to_string(), start)).collect();
        (columns.len() > 1).then_some(Self { columns })
    }

    /// The headings.
    pub(crate) fn headings(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|(heading, _)| heading.as_str())
    }

    /// How many columns of the console a cell can fill; of the last column that is not known.
    fn room(&self, index: usize) -> usize {
        let start = |index: usize| self.columns.get(index).map(|(_, start)| *start);
        start(index).zip(start(index + 1)).map_or(usize::MAX, |(start, next)| next - start - 1)
    }

    /// The cells of a row with their headings; words that reach into the next column are whole.
    pub(crate) fn cells<'a>(&'a self, row: &'a str) -> Vec<(&'a str, &'a str)> {
        let starts = || self.columns.iter().map(|(_, start)| *start);
        let mut cells = Vec::new();
        let mut from = 0;
        for (index, (heading, _)) in self.columns.iter().enumerate() {
            let until = starts().nth(index + 1).map_or(row.len(), |next| boundary(row, next).max(from));
            cells.push((heading.as_str(), row[from..until].trim()));
            from = until;
        }
        cells
    }
}

/// The row of a table that is being read; it may continue on the next line.
#[derive(Clone)]
pub(crate) struct OpenRow {
    fixed: Fixed,
    /// The cells of the row so far; they may go on in the next line.
    cells: Vec<String>,
    /// What the last line had in each, in columns of the console.
    last: Vec<usize>,
}

impl OpenRow {
    pub(crate) fn new(fixed: Fixed) -> Self {
        Self { fixed, cells: Vec::new(), last: Vec::new() }
    }

    /// Whether a line is the rest of the row: what was whole above it stays empty, or what goes on filled its column.
    pub(crate) fn goes_on(&self, line: &str, is_whole: impl Fn(&str, &str) -> bool) -> bool {
        let cells = self.fixed.cells(line);
        let is_filled =
            |index: usize| self.last.get(index).is_some_and(|last| *last > 0 && *last >= self.fixed.room(index));
        let is_done = |index: usize| {
            let above = self.cells.get(index).map_or("", String::as_str);
            is_cut(above) || cells.get(index).is_some_and(|(heading, _)| is_whole(heading, above))
        };
        let goes_on = |index: usize| is_filled(index) && !is_done(index);
        let mut filled = cells.iter().enumerate().filter(|(_, (_, cell))| !cell.is_empty()).map(|(index, _)| index);
        let is_rest = |index: usize| self.last.get(index).is_some_and(|last| *last > 0);
        if filled.clone().any(goes_on) && filled.all(is_rest) {
            return true;
        }
        let mut pairs =
            self.cells.iter().zip(&cells).filter(|(above, (heading, _))| is_whole(heading, above)).peekable();
        pairs.peek().is_some() && pairs.all(|(_, (_, cell))| cell.is_empty())
    }

    /// Adds a line to the row.
    pub(crate) fn push(&mut self, line: &str) {
        let cells = self.fixed.cells(line);
        self.last = cells.iter().map(|(_, cell)| width(cell)).collect();
        for (index, (_, cell)) in cells.into_iter().enumerate() {
            match self.cells.get_mut(index) {
                Some(above) => {
                    // Names are broken at spaces, numbers anywhere.
                    if !above.is_empty() && cell.contains(char::is_alphabetic) && !above.ends_with('-') {
                        above.push(' ');
                    }
                    above.push_str(cell);
                }
                None => self.cells.push(cell.to_string()),
            }
        }
    }

    /// Takes the cells of the row with their headings.
    pub(crate) fn take(&mut self) -> Vec<(String, String)> {
        let headings = self.fixed.columns.iter().map(|(heading, _)| heading.clone());
        headings.zip(self.cells.drain(..)).collect()
    }
}

/// Whether a table had no room for all of a value.
pub(crate) fn is_cut(cell: &str) -> bool {
    cell.ends_with('…') || cell.ends_with("...")
}

/// Runs of text parted by at least that many spaces, with the column where each begins.
fn runs(line: &str, spaces: usize) -> impl Iterator<Item = (usize, &str)> {
    let gap = "  ".get(..spaces).unwrap_or("  ");
    let mut from = 0;
    core::iter::from_fn(move || {
        from += line[from..].find(|c| c != ' ')?;
        let start = from;
        from += line[from..].find(gap).unwrap_or(line.len() - from);
        Some((width(&line[..start]), &line[start..from]))
    })
}

/// Where a column begins in a row: at its place, or before the word that covers it.
fn boundary(row: &str, column: usize) -> usize {
    let at = index(row, column);
    let word = row[..at].rfind(' ').map_or(0, |space| space + 1);
    let is_inside = !row[..at].ends_with(' ') && row[at..].starts_with(|c| c != ' ');
    if is_inside { word } else { at }
}

fn slice(line: &str, from: usize, until: Option<usize>) -> &str {
    let start = index(line, from);
    let end = until.map_or(line.len(), |until| index(line, until));
    line.get(start..end.max(start)).unwrap_or_default()
}

/// The byte at a column of the console.
fn index(line: &str, column: usize) -> usize {
    let mut reached = 0;
    for (at, c) in line.char_indices() {
        if reached >= column {
            return at;
        }
        reached += c.width().unwrap_or(0);
    }
    line.len()
}

fn width(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

#[cfg(test)]
mod tests {
    use super::Fixed;

    #[test]
    fn cuts_rows_where_their_headings_begin() {
        let table =
            Fixed::ruled("Name        LicenseStatus PartialProductKey", "----        ------------- -----------------")
                .expect("a table");
        let row = "Windows(R)…             1 YY48R            ";
        assert_eq!(table.cells(row), [("Name", "Windows(R)…"), ("LicenseStatus", "1"), ("PartialProductKey", "YY48R")]);
        let table = Fixed::spaced("LicenseStatus  Name                  PartialProductKey").expect("a table");
        assert_eq!(
            table.cells("1              Windows(R), Pro edit  YY48R"),
            [("LicenseStatus", "1"), ("Name", "Windows(R), Pro edit"), ("PartialProductKey", "YY48R")]
        );
        assert!(Fixed::ruled("x", "--------").is_none());
    }
}
