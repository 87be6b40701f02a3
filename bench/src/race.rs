//! Contestants in turn, round after round, and the ratios within each round.

use crate::clock;

/// More spread than this in plain reading says that the machine was not steady.
const STEADY: f64 = 1.10;

/// What all others are compared with where memory is the limit.
pub const PLAIN_READ: &str = "plain read";

pub struct Race<'a> {
    title: String,
    unit: &'static str,
    runners: Vec<Runner<'a>>,
}

struct Runner<'a> {
    name: String,
    units: f64,
    work: Box<dyn FnMut() -> u64 + 'a>,
}

impl<'a> Race<'a> {
    pub fn new(title: impl Into<String>, unit: &'static str) -> Self {
        Self { title: title.into(), unit, runners: Vec::new() }
    }

    /// A contestant that does `units` of work a run; its answer is asserted before anything is timed.
    pub fn add(&mut self, name: impl Into<String>, units: usize, answer: u64, mut work: impl FnMut() -> u64 + 'a) {
        let name = name.into();
        let found = work();
        assert!(found == answer, "{}: {name} answers {found} for {answer}", self.title);
        self.runners.push(Runner { name, units: units as f64, work: Box::new(work) });
    }

    /// Everyone once a round, each round beginning with another.
    pub fn run(mut self, rounds: usize) -> Times {
        eprintln!("  {}", self.title);
        let count = self.runners.len();
        let mut costs = vec![Vec::with_capacity(rounds); count];
        for round in 0..rounds {
            for turn in 0..count {
                let index = (round + turn) % count;
                let runner = &mut self.runners[index];
                let start = clock::thread_seconds();
                std::hint::black_box((runner.work)());
                costs[index].push((clock::thread_seconds() - start) / runner.units);
            }
        }
        let names = self.runners.into_iter().map(|runner| runner.name).collect();
        Times { title: self.title, unit: self.unit, names, costs }
    }
}

/// What each contestant took for one unit, in seconds, in each round.
pub struct Times {
    pub title: String,
    pub unit: &'static str,
    pub names: Vec<String>,
    costs: Vec<Vec<f64>>,
}

impl Times {
    pub fn new(title: String, unit: &'static str, names: Vec<String>, costs: Vec<Vec<f64>>) -> Self {
        Self { title, unit, names, costs }
    }

    pub fn cost(&self, name: &str) -> Option<Spread> {
        Some(Spread::of(self.costs[self.index(name)?].clone()))
    }

    /// How many times as long `slow` took as `fast`.
    pub fn ratio(&self, slow: &str, fast: &str) -> Option<Spread> {
        let (slow, fast) = (&self.costs[self.index(slow)?], &self.costs[self.index(fast)?]);
        Some(Spread::of(slow.iter().zip(fast).map(|(slow, fast)| slow / fast).collect()))
    }

    /// Whether plain reading took about the same in all rounds; true where nothing was read.
    pub fn is_steady(&self) -> bool {
        self.cost(PLAIN_READ).is_none_or(|cost| cost.high / cost.low <= STEADY)
    }

    fn index(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known == name)
    }
}

/// Median, least and most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    pub median: f64,
    pub low: f64,
    pub high: f64,
}

impl Spread {
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Self { median: values[values.len() / 2], low: values[0], high: values[values.len() - 1] }
    }

    pub fn exact(value: f64) -> Self {
        Self { median: value, low: value, high: value }
    }

    pub fn scaled(self, factor: f64) -> Self {
        Self { median: self.median * factor, low: self.low * factor, high: self.high * factor }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_taken_within_a_round() {
        let costs = vec![vec![2.0, 4.0, 8.0], vec![1.0, 2.0, 2.0]];
        let names = vec!["slow".to_owned(), "fast".to_owned()];
        let times = Times { title: String::new(), unit: "", names, costs };
        assert_eq!(times.ratio("slow", "fast"), Some(Spread { median: 2.0, low: 2.0, high: 4.0 }));
    }

    #[test]
    #[should_panic(expected = "answers 1 for 2")]
    fn nobody_runs_who_answers_otherwise() {
        Race::new("a race", "ID").add("one", 1, 2, || 1);
    }
}
