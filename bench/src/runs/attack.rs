//! Texts made to be slow: a byte of a long one may cost no more than a byte of a short one.

use std::time::{Duration, Instant};

use offhook::Level;

use super::Plan;
use crate::corpus::attack;
use crate::ours::{Checker, Scanner, redacted};
use crate::race::{Race, Spread};
use crate::report::{Report, ratio};

const LONG: usize = 64 << 20;
const SHORT: usize = 1 << 20;
const SLOW: Duration = Duration::from_secs(4);

type Work<'a> = &'a dyn Fn(&[u8]) -> u64;

pub fn run(plan: &Plan, report: &mut Report) {
    report.heading(
        "Texts made to be slow",
        "What a byte costs in 64 MiB at once, divided by what it costs in the same 64 MiB cut into 64 texts; 1 is linear. \
         In brackets GB/s at the best level.",
    );
    let mut table = String::from("| | find | check a list | redact |\n|---|--:|--:|--:|\n");
    let mut worst: Option<(Spread, &str)> = None;
    for (name, make) in attack::ALL {
        let text = make(LONG);
        let (Some(scanner), Some(checker)) = (Scanner::at(Level::best()), Checker::at(Level::best())) else { return };
        let works: [(&str, Work<'_>); 3] = [
            ("find", &|text| scanner.count(text)),
            ("check", &|text| checker.plausible(text)),
            ("redact", &|text| redacted(text)),
        ];
        table.push_str(&format!("| {name} |"));
        for (work, run) in works {
            let (growth, rate) = growth(plan, &format!("{name}: {work}"), &text, run);
            table.push_str(&format!(" {} ({rate:.2}) |", ratio(growth)));
            if worst.is_none_or(|(worst, _)| worst.median < growth.median) {
                worst = Some((growth, name));
            }
        }
        table.push('\n');
    }
    report.line(table.trim_end());
    if let Some((growth, name)) = worst {
        report.line(&format!("The worst is {name}."));
        report.figure("attack", Some(growth));
    }
}

fn growth(plan: &Plan, title: &str, text: &[u8], work: Work<'_>) -> (Spread, f64) {
    // A quick run must not become a slow one through the very thing it looks for.
    let text = &text[..plan.bytes(text.len())];
    let pieces = || {
        text.chunks(if plan.is_quick { SHORT / 16 } else { SHORT })
            .fold(0u64, |sum, piece| sum.wrapping_add(work(piece)))
    };
    let mut race = Race::new(title, "byte");
    let start = Instant::now();
    race.add("long", text.len(), work(text), || work(text));
    // What takes so long is far from the noise.
    let is_slow = start.elapsed() > SLOW;
    race.add("short", text.len(), pieces(), pieces);
    let times = race.run(if is_slow {
        1
    } else if plan.is_quick {
        3
    } else {
        5
    });
    let rate = times.cost("long").map_or(0.0, |cost| 1e-9 / cost.median);
    (times.ratio("long", "short").unwrap_or(Spread::exact(f64::NAN)), rate)
}
