//! What was measured, as tables for people and as figures for the targets.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::race::{PLAIN_READ, Spread, Times};

/// Those who do less than what is asked for and are there as a limit.
pub const LIMITS: [&str; 5] =
    [PLAIN_READ, "nothing", "memchr, newlines counted", "memchr, lines split", "memchr, dashes counted"];

#[derive(Default)]
pub struct Report {
    text: String,
    figures: BTreeMap<String, Spread>,
    behind: Vec<String>,
    unsteady: Vec<String>,
}

impl Report {
    pub fn heading(&mut self, title: &str, intro: &str) {
        let _ = write!(self.text, "\n## {title}\n\n{intro}\n");
    }

    pub fn line(&mut self, line: &str) {
        let _ = write!(self.text, "\n{line}\n");
    }

    /// A figure that a target may ask for.
    pub fn figure(&mut self, name: impl Into<String>, value: Option<Spread>) {
        if let Some(value) = value {
            self.figures.insert(name.into(), value);
        }
    }

    pub fn get(&self, name: &str) -> Option<Spread> {
        self.figures.get(name).copied()
    }

    /// A race as a table: what a unit costs, and how many times as long as each of `ours` everyone takes.
    pub fn race(&mut self, times: &Times, ours: &[impl AsRef<str>]) {
        let ours: Vec<&str> = ours.iter().map(AsRef::as_ref).filter(|name| times.cost(name).is_some()).collect();
        let _ = write!(self.text, "\n**{}**\n\n| | {} |", times.title, unit(times.unit));
        for name in &ours {
            let _ = write!(self.text, " ÷ {name} |");
        }
        let _ = write!(self.text, "\n|---|--:|{}\n", "--:|".repeat(ours.len()));
        for name in &times.names {
            let cost = times.cost(name).map(|cost| shown(cost, times.unit)).unwrap_or_default();
            let _ = write!(self.text, "| {name} | {cost} |");
            for our in &ours {
                let ratio = times.ratio(name, our).map(ratio).unwrap_or_default();
                let _ = write!(self.text, " {ratio} |");
            }
            self.text.push('\n');
        }
        if !times.is_steady() {
            let _ = write!(self.text, "\nPlain reading was not steady in this run; judge by the ratios.\n");
            self.unsteady.push(times.title.clone());
        }
        self.note_losses(times, &ours);
    }

    fn note_losses(&mut self, times: &Times, ours: &[&str]) {
        for name in times.names.iter().filter(|name| !name.starts_with("offhook") && !LIMITS.contains(&name.as_str())) {
            let lost = ours
                .iter()
                .filter_map(|our| Some((our, times.ratio(name, our)?.median)))
                .filter(|(_, ratio)| *ratio < 1.0);
            let lost: Vec<String> = lost.map(|(our, ratio)| format!("{ratio:.2} of what {our} takes")).collect();
            if !lost.is_empty() {
                self.behind.push(format!("{}: {name} takes {}", times.title, lost.join(", ")));
            }
        }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// Every row in which a peer was faster.
    pub fn behind(&self) -> &[String] {
        &self.behind
    }

    /// Every race in which plain reading was not steady.
    pub fn unsteady(&self) -> &[String] {
        &self.unsteady
    }
}

fn unit(unit: &str) -> String {
    if unit == "byte" { "GB/s".to_owned() } else { format!("ns per {unit}") }
}

fn shown(cost: Spread, unit: &str) -> String {
    if unit == "byte" {
        let rate = |seconds: f64| 1e-9 / seconds;
        return format!("{:.2} ({:.2}–{:.2})", rate(cost.median), rate(cost.high), rate(cost.low));
    }
    let cost = cost.scaled(1e9);
    format!("{:.1} ({:.1}–{:.1})", cost.median, cost.low, cost.high)
}

/// A ratio for people: median, least and most.
pub fn ratio(ratio: Spread) -> String {
    let Spread { median, low, high } = ratio;
    let digits = if median < 1.0 { 3 } else { 2 };
    if low == high {
        format!("{median:.digits$}")
    } else {
        format!("{median:.digits$} ({low:.digits$}–{high:.digits$})")
    }
}
