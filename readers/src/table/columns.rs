//! Recognises the columns of a table. Cells decide, headings add meaning, and the caller may overrule both.

use crate::found::Found;
use crate::role::Role;
use crate::table::cells::{self, bare};
use crate::table::rows::Row;
use crate::words::labels;
use offhook::text::{Meaning, meaning};
use offhook::{ConfirmationId, InstallationId};

/// What the columns of a table are for, counted from 0.
///
/// # Examples
///
/// ```
/// use offhook_readers::{Columns, Role};
///
/// let row = vec!["PC-01", "020650770493837252929082195773527024195725809211989214"];
/// let columns = Columns::recognise(Some(&["端末名", "メモ"]), &[row]);
/// assert_eq!(columns.of(Role::InstallationId), [1]);
/// assert_eq!(columns.of(Role::Computer), [0]);
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Columns {
    roles: Vec<(Role, Vec<usize>)>,
    also: Vec<(Role, usize)>,
}

impl Columns {
    /// Finds out what the columns are for.
    ///
    /// An identifier may be spread over nine or eight columns, a group in each. Of several columns for the same the one
    /// whose heading says so is taken, then the first; the others are [`also`](Self::also).
    pub fn recognise(header: Option<&[&str]>, sample: &[Vec<&str>]) -> Self {
        let width = sample.iter().map(Vec::len).chain(header.map(<[&str]>::len)).max().unwrap_or(0);
        let heading = |column: usize| header.and_then(|cells| labels::heading(cells.get(column)?));
        let mut columns = Self::default();
        columns.spread(sample, width, &|column| heading(column).map(|(role, _)| role));
        let mut claims: Vec<(bool, usize, Role)> = Vec::new();
        for column in (0..width).filter(|column| columns.role(*column).is_none()) {
            let named = heading(column).map(|(role, _)| role);
            if let Some(role) = by_content(sample, column, named).or(named) {
                claims.push((named != Some(role), column, role));
            }
        }
        claims.sort_by_key(|(is_unnamed, column, _)| (*is_unnamed, *column));
        for (_, column, role) in claims {
            columns.claim(role, column);
        }
        columns.guess_names(sample, width);
        columns
    }

    /// Whether a first row is a heading: no cell of it is an identifier, and some of its words are known, or stand where
    /// the next rows have nothing but digits.
    pub fn is_heading(first: &[&str], next: &[Vec<&str>]) -> bool {
        let is_strong = |cell: &&&str| cells::of_cell(cell).is_some_and(cells::is_strong);
        if first.iter().find(is_strong).is_some() {
            return false;
        }
        if first.iter().any(|cell| labels::heading(cell).is_some()) {
            return true;
        }
        let has_digits = |cell: &str| cell.chars().any(|c| matches!(meaning(c), Meaning::Digit(_)));
        let is_above_ids = |column: usize| by_content(next, column, None).is_some_and(cells::is_strong);
        !first.iter().any(|cell| has_digits(cell))
            && (0..first.len()).any(|column| !first[column].trim().is_empty() && is_above_ids(column))
    }

    /// The columns of a role: none, one, or those over which an identifier is spread.
    pub fn of(&self, role: Role) -> &[usize] {
        self.roles.iter().find(|(known, _)| *known == role).map_or(&[], |(_, columns)| columns)
    }

    /// What a column is for, if that is known.
    pub fn role(&self, column: usize) -> Option<Role> {
        self.roles.iter().find(|(_, columns)| columns.contains(&column)).map(|(role, _)| *role)
    }

    /// The roles that are known, with their columns.
    pub fn iter(&self) -> impl Iterator<Item = (Role, &[usize])> {
        self.roles.iter().map(|(role, columns)| (*role, &columns[..]))
    }

    /// Further columns that look as if they had a role that another column has.
    pub fn also(&self) -> &[(Role, usize)] {
        &self.also
    }

    /// Says what columns are for, whatever they look like; without columns, that there are none.
    pub fn set(&mut self, role: Role, columns: &[usize]) {
        self.roles.retain_mut(|(known, held)| {
            held.retain(|column| !columns.contains(column));
            *known != role && !held.is_empty()
        });
        self.also.retain(|(known, column)| *known != role && !columns.contains(column));
        if !columns.is_empty() {
            self.roles.push((role, columns.to_vec()));
        }
    }

    /// Puts what a row says in a role into `text`: the cell without what spreadsheets put around it, or the groups of
    /// several cells with spaces between. Nothing when the cells are empty.
    pub fn text<'a>(&self, role: Role, row: &'a Row, text: &'a mut String) -> Option<&'a str> {
        let found = match self.of(role) {
            [] => return None,
            [column] => bare(row.cell(*column)),
            columns => {
                text.clear();
                for cell in columns.iter().map(|column| bare(row.cell(*column))).filter(|cell| !cell.is_empty()) {
                    if !text.is_empty() {
                        text.push(' ');
                    }
                    text.push_str(cell);
                }
                text
            }
        };
        Some(found).filter(|found| !found.is_empty())
    }

    fn claim(&mut self, role: Role, column: usize) {
        if self.of(role).is_empty() {
            self.roles.push((role, std::vec![column]));
        } else {
            self.also.push((role, column));
        }
    }

    /// Identifiers spread over columns of groups: where nine or eight in a row agree with their check digits, or where
    /// there are exactly so many.
    fn spread(&mut self, sample: &[Vec<&str>], width: usize, named: &dyn Fn(usize) -> Option<Role>) {
        let mut start = 0;
        while start < width {
            let length = (start..width).take_while(|column| is_of_groups(sample, *column)).count();
            let end = start + length;
            let mut at = start;
            while at < end {
                match plausible_at(sample, at, end) {
                    Some((role, count)) if self.of(role).is_empty() => {
                        self.roles.push((role, (at..at + count).collect()));
                        at += count;
                    }
                    _ => at += 1,
                }
            }
            if (start..end).all(|column| self.role(column).is_none()) {
                self.spread_by_count(start, length, named(start));
            }
            start = end.max(start + 1);
        }
    }

    /// Identifiers of which no check digit agrees, told by how many columns of groups there are.
    fn spread_by_count(&mut self, start: usize, length: usize, named: Option<Role>) {
        let (iid, cid) = ((Role::InstallationId, 9), (Role::ConfirmationId, 8));
        let parts: &[(Role, usize)] = match length {
            8 => &[cid],
            9 => &[iid],
            17 if named == Some(Role::ConfirmationId) => &[cid, iid],
            17 => &[iid, cid],
            _ => &[],
        };
        let mut at = start;
        for (role, count) in parts.iter().copied() {
            if self.of(role).is_empty() {
                self.roles.push((role, (at..at + count).collect()));
            }
            at += count;
        }
    }

    /// Running numbers and names of computers, which nothing but their column tells.
    fn guess_names(&mut self, sample: &[Vec<&str>], width: usize) {
        let free: Vec<usize> = (0..width).filter(|column| self.role(*column).is_none()).collect();
        let is_also = |column: &usize| self.also.iter().any(|(_, other)| other == column);
        let free: Vec<usize> = free.into_iter().filter(|column| !is_also(column)).collect();
        if self.of(Role::Number).is_empty()
            && let Some(column) = free.iter().find(|column| is_running(sample, **column))
        {
            self.claim(Role::Number, *column);
        }
        if self.of(Role::Computer).is_empty()
            && let Some(column) = free.iter().find(|column| is_of_hosts(sample, **column))
        {
            self.claim(Role::Computer, *column);
        }
    }
}

fn cells<'a>(sample: &'a [Vec<&str>], column: usize) -> impl Iterator<Item = &'a str> {
    sample.iter().filter_map(move |row| row.get(column)).map(|cell| bare(cell)).filter(|cell| !cell.is_empty())
}

/// What most of the cells of a column can only be.
fn by_content(sample: &[Vec<&str>], column: usize, named: Option<Role>) -> Option<Role> {
    let seen: Vec<Option<Role>> = cells(sample, column).map(cells::of_cell).collect();
    let count = |role: Role| seen.iter().filter(|seen| **seen == Some(role)).count();
    let best = Role::ALL.iter().copied().filter(|role| count(*role) > 0).max_by_key(|role| count(*role))?;
    // Names of five letters look like the end of a key.
    let is_weak = best == Role::PartialProductKey && named != Some(best);
    (count(best) * 2 >= seen.len() && !is_weak).then_some(best)
}

/// Whether most cells of a column are groups of six or seven digits; a spreadsheet may have dropped zeros at the front.
fn is_of_groups(sample: &[Vec<&str>], column: usize) -> bool {
    let (mut all, mut groups, mut whole) = (0, 0, 0);
    for cell in cells(sample, column) {
        let length = cell.chars().count();
        let is_digits = cell.chars().all(|c| matches!(meaning(c), Meaning::Digit(_) | Meaning::Unreadable));
        all += 1;
        groups += usize::from(is_digits && (3..=8).contains(&length));
        whole += usize::from(is_digits && (6..=7).contains(&length));
    }
    whole > 0 && groups * 2 > all
}

/// The identifier that begins in a column, by its check digits in any row.
fn plausible_at(sample: &[Vec<&str>], start: usize, end: usize) -> Option<(Role, usize)> {
    let joined = |row: &Vec<&str>, count: usize| {
        let cells: Vec<&str> = row.get(start..start + count)?.iter().map(|cell| bare(cell)).collect();
        cells.iter().all(|cell| matches!(cell.chars().count(), 6 | 7)).then(|| Found::new(cells.join(" ")))
    };
    let any = |count: usize, is_one: fn(&str) -> bool| {
        start + count <= end && sample.iter().filter_map(|row| joined(row, count)).any(|text| is_one(text.expose()))
    };
    if any(9, |text| InstallationId::parse(text).is_ok()) {
        Some((Role::InstallationId, 9))
    } else if any(8, |text| ConfirmationId::parse(text).is_ok()) {
        Some((Role::ConfirmationId, 8))
    } else {
        None
    }
}

/// Whether a column counts its rows.
fn is_running(sample: &[Vec<&str>], column: usize) -> bool {
    let numbers: Vec<u32> = cells(sample, column).map_while(|cell| cell.parse().ok()).collect();
    let steps = numbers.windows(2).filter(|pair| pair[1] == pair[0].wrapping_add(1)).count();
    numbers.len() == sample.len() && numbers.len() > 1 && steps * 2 >= numbers.len() - 1
}

/// Whether a column has the look of names of computers, each another.
fn is_of_hosts(sample: &[Vec<&str>], column: usize) -> bool {
    let is_host = |name: &str| {
        let first = name.split('.').next().unwrap_or_default();
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && (2..=15).contains(&first.len())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
            && (name.bytes().any(|byte| byte.is_ascii_digit()) || name.contains('-'))
    };
    let names: Vec<&str> = cells(sample, column).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    sorted.dedup();
    !names.is_empty() && names.iter().all(|name| is_host(name)) && sorted.len() * 2 > names.len()
}

#[cfg(test)]
mod tests {

    use super::*;

    const IID: &str = "020650-770493-837252-929082-195773-527024-195725-809211-989214";
    const CID: &str = "415635-305286-761940-283503-592176-634083-177461-859316";
    const KEY: &str = "TVRH6-WHNXV-R9WG3-9XRFY-MY832";

    /// The roles of a table whose cells are separated by spaces; `h` in front of a heading.
    fn roles(header: Option<&str>, rows: &[&str]) -> Vec<(usize, Role)> {
        let sample: Vec<Vec<&str>> = rows.iter().map(|row| row.split(' ').collect()).collect();
        let header: Option<Vec<&str>> = header.map(|header| header.split(' ').collect());
        let columns = Columns::recognise(header.as_deref(), &sample);
        let mut all: Vec<_> =
            columns.iter().flat_map(|(role, columns)| columns.iter().map(move |column| (*column, role))).collect();
        all.sort_unstable();
        all
    }

    #[test]
    fn digits_decide_whatever_the_headings_say() {
        let row = format!("PC-01 {CID} {IID} {KEY}");
        let expected =
            [(0, Role::Computer), (1, Role::ConfirmationId), (2, Role::InstallationId), (3, Role::ProductKey)];
        assert_eq!(roles(None, &[&row]), expected);
        assert_eq!(roles(Some("a b c d"), &[&row]), expected);
        assert_eq!(roles(Some("PC IID CID Name"), &[&row]), expected);
    }

    #[test]
    fn headings_tell_what_empty_cells_will_be() {
        assert_eq!(
            roles(Some("No. 端末名 インストールID 確認ID 備考"), &["1 あ  x y"]),
            [
                (0, Role::Number),
                (1, Role::Computer),
                (2, Role::InstallationId),
                (3, Role::ConfirmationId),
                (4, Role::Note)
            ]
        );
    }

    #[test]
    fn groups_in_columns_are_one_identifier() {
        let (iid, cid) = (IID.replace('-', " "), CID.replace('-', " "));
        let row = format!("1 123456 {iid} {cid} x");
        let seen = roles(None, &[&row, &row.replacen('1', "2", 1)]);
        let of = |wanted: Role| seen.iter().filter(move |(_, role)| *role == wanted).map(|(column, _)| *column);
        assert!(of(Role::InstallationId).eq(2..11), "{seen:?}");
        assert!(of(Role::ConfirmationId).eq(11..19), "{seen:?}");
        assert!(of(Role::Number).eq([0]), "{seen:?}");
        // Damaged ones are known by their number.
        let damaged = format!("PC-01 {}", iid.replace("020650", "20650").replace("837252", "837253"));
        assert!(
            roles(None, &[&damaged, &format!("PC-02 {iid}").replace("770493", "770494")])
                .iter()
                .filter(|(_, role)| *role == Role::InstallationId)
                .map(|(column, _)| *column)
                .eq(1..10)
        );
    }

    #[test]
    fn a_second_column_of_the_same_is_told() {
        let row = format!("{IID} {IID}");
        let sample = [row.split(' ').collect::<Vec<_>>()];
        let columns = Columns::recognise(Some(&["old", "IID"]), &sample);
        assert_eq!((columns.of(Role::InstallationId), columns.also()), (&[1][..], &[(Role::InstallationId, 0)][..]));
    }

    #[test]
    fn what_somebody_says_counts() {
        let row = format!("{IID} {CID}");
        let mut columns = Columns::recognise(None, &[row.split(' ').collect()]);
        columns.set(Role::InstallationId, &[1]);
        assert_eq!((columns.of(Role::InstallationId), columns.of(Role::ConfirmationId)), (&[1][..], &[][..]));
        columns.set(Role::InstallationId, &[]);
        assert_eq!(columns.role(1), None);
    }

    #[test]
    fn headings_are_told_from_data() {
        let data = [std::vec!["PC-01", IID]];
        for (first, is_heading) in [
            (["PC", "IID"], true),
            (["Gerät", "Kennung"], true),
            (["PC-00", IID], false),
            (["PC-00", "none"], false),
            (["", ""], false),
        ] {
            assert_eq!(Columns::is_heading(&first, &data), is_heading, "{first:?}");
        }
    }
}
