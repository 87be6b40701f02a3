//! What is to be told of some identifiers, ready to be printed.

use std::io;

use offhook::Verdict;

use super::brief::{self, Tally};
use super::checked::{Checked, Look};
use super::human;
use crate::args::CheckFormat;
use crate::screen::{Screen, complain};

#[derive(Default)]
pub(super) struct Told {
    text: String,
    left_out: Vec<usize>,
    tally: Tally,
}

impl Told {
    /// Takes one identifier; `place` is the message that says where it stands.
    pub(super) fn take(
        &mut self,
        look: Look<'_>,
        format: CheckFormat,
        line: usize,
        text: &[u8],
        place: Option<&str>,
        screen: &Screen,
    ) {
        if matches!(format, CheckFormat::Counts | CheckFormat::Lines) {
            let answer = brief::answer(look.kind, text);
            self.tally.count(answer.verdict(), brief::is_sound(answer));
            if format == CheckFormat::Lines {
                brief::write(line, answer, &mut self.text);
            }
            return;
        }
        let text = String::from_utf8_lossy(text);
        let report = Checked::new(look, line, &text);
        let verdict = report.assessment().map_or(Verdict::Impossible, |seen| seen.verdict);
        self.tally.count(verdict, report.is_sound());
        self.text.push_str(&match format {
            CheckFormat::Json => screen.messages.report_json(report.found()) + "\n",
            _ => human::print(&report, line, screen, place),
        });
    }

    pub(super) fn blank(&mut self) {
        self.tally.blank();
    }

    /// A line that is too long to be one.
    pub(super) fn left_out(&mut self, line: usize) {
        self.tally.left_out();
        self.left_out.push(line);
    }

    /// Prints it all, and adds it to what was told before.
    pub(super) fn print(self, screen: &Screen, tally: &mut Tally) -> io::Result<()> {
        screen.print(&self.text)?;
        for line in &self.left_out {
            let said = screen.messages.format("trouble-line", &[("line", &line.to_string())]);
            complain(&format!("offhook: {said}"));
        }
        tally.add(&self.tally);
        Ok(())
    }
}
