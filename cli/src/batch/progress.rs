//! How far a batch has come, for a person at a terminal; silent anywhere else.

use std::io::{self, IsTerminal as _};
use std::time::Instant;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use offhook_guidance::Messages;

use super::source::Meter;

/// How many rows pass before the line is drawn anew.
const ROWS: u64 = 256;

pub(super) struct Progress<'a> {
    bar: Option<ProgressBar>,
    meter: Meter,
    messages: &'a Messages,
    began: Instant,
}

impl<'a> Progress<'a> {
    /// `writes_to_terminal` says that the rows go where the line would be drawn.
    pub(super) fn new(meter: Meter, messages: &'a Messages, writes_to_terminal: bool) -> Self {
        let shows = io::stderr().is_terminal() && !writes_to_terminal;
        let bar = shows.then(|| {
            let bar = ProgressBar::with_draw_target(meter.all, ProgressDrawTarget::stderr());
            let template =
                if meter.all.is_some() { "{bar:30} {percent:>3} %  {msg}  {eta}" } else { "{spinner} {msg}" };
            // The template is written here; one that does not hold leaves the plain style.
            bar.with_style(ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()))
        });
        Self { bar, meter, messages, began: Instant::now() }
    }

    pub(super) fn row(&self, rows: u64) {
        let Some(bar) = self.bar.as_ref().filter(|_| rows.is_multiple_of(ROWS)) else { return };
        let seconds = self.began.elapsed().as_secs_f64().max(0.001);
        let rate = format!("{:.0}", rows as f64 / seconds);
        bar.set_message(self.messages.format("batch-progress", &[("rows", &rows.to_string()), ("rate", &rate)]));
        bar.set_position(self.meter.done());
    }

    pub(super) fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
