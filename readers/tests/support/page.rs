//! Several readings on one page. A record that is similar to an earlier one is shown by its differences.

/// A record with more differences from every earlier one is written in full.
const MOST_CHANGES: usize = 2;

#[derive(Default)]
pub(crate) struct Page {
    pub(crate) text: String,
    whole: Vec<Whole>,
}

/// A record that others may be like.
struct Whole {
    place: String,
    lines: Vec<String>,
}

impl Page {
    /// Adds what `told::told` says of the output `name`.
    pub(crate) fn add(&mut self, name: &str, told: &str) {
        self.text += &format!("== {name}\n");
        let mut rest = told.lines().peekable();
        let mut number = 0;
        while let Some(title) = rest.next() {
            let mut lines = Vec::new();
            while let Some(line) = rest.next_if(|line| line.starts_with("  ")) {
                lines.push(line.to_owned());
            }
            if lines.is_empty() {
                self.text += &format!("{title}\n");
            } else {
                number += 1;
                self.record(title, format!("{number} of {name}"), lines);
            }
        }
        self.text.push('\n');
    }

    fn record(&mut self, title: &str, place: String, lines: Vec<String>) {
        let changes = self.whole.iter().filter_map(|whole| Some((&whole.place, changes(&whole.lines, &lines)?)));
        let nearest = changes.min_by_key(|(_, changes)| changes.len());
        match nearest.filter(|(_, changes)| changes.len() <= MOST_CHANGES) {
            Some((like, changes)) => {
                self.text += &format!("{title}, like record {like}\n");
                changes.iter().for_each(|change| self.text += &format!("  {change}\n"));
            }
            None => {
                self.text += &format!("{title}\n");
                lines.iter().for_each(|line| self.text += &format!("{line}\n"));
                self.whole.push(Whole { place, lines });
            }
        }
    }
}

/// The removed and the added lines; `None` if the remaining lines are not the same ones in the same order.
fn changes(old: &[String], new: &[String]) -> Option<Vec<String>> {
    if old.iter().filter(|line| new.contains(line)).ne(new.iter().filter(|line| old.contains(line))) {
        return None;
    }
    let lost = old.iter().filter(|line| !new.contains(line)).map(|line| format!("- {}", line.trim_start()));
    let come = new.iter().filter(|line| !old.contains(line)).map(|line| format!("+ {}", line.trim_start()));
    Some(lost.chain(come).collect())
}
