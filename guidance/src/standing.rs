//! How a product stands: which flow fits it, and whether the offline route is open to it.

use super::condition::{Facts, UNKNOWN};
use super::known::Closed;
use super::lead::Lead;
use super::script::{Link, LinkWhen, Script, Section, Step, Style, Words};
use super::subject::Subject;
use super::{Advisor, Book, Day, Messages, Request};
use offhook_readers::TimeLeft;

/// The flow that is for telephone and portal.
pub(super) const OFFLINE: &str = "offline-activation";
/// In the place of a flow, where there is nothing to do.
const NONE: &str = "none";

/// How a product stands. Every face asks this, so that all of them say the same.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Standing {
    /// Why the offline route is closed; `None` where it is open.
    pub closed: Option<Closed>,
    /// The flow that fits; `None` where there is nothing to do.
    pub flow: Option<String>,
    /// What is known.
    pub facts: Facts,
    /// The last day of the year of Extended Security Updates that it is of, once that has passed.
    over: Option<String>,
}

impl Book {
    /// How the product of a request stands, with what is stated beside it, when nobody is asked.
    pub fn standing(&self, request: &Request<'_>, stated: &Facts, day: &Day) -> Standing {
        let mut advisor = Advisor::new(self, day);
        advisor.read(request);
        for (name, value) in stated.iter() {
            // A fact of a flow alone is none of the advisor's.
            let _ = advisor.state(name, value);
        }
        let mut facts = advisor.facts().clone();
        super::known::complete(&mut facts);
        let closed = Closed::of(&facts);
        let over = self.esu_over(&facts, day);
        if closed == Some(Closed::Licensed) {
            return Standing { closed, flow: None, facts, over };
        }
        advisor.settle();
        let flow = advisor.flow().map(ToString::to_string);
        Standing { closed, flow, facts: advisor.facts().clone(), over }
    }

    /// The last day of the year of Extended Security Updates that these facts are about, once it has passed.
    pub(super) fn esu_over(&self, facts: &Facts, day: &Day) -> Option<String> {
        let year = facts.get("esu-year")?;
        let table = if facts.get("system") == Some("windows-server") { "a6-esu-server" } else { "a6-esu-client" };
        let period = Self::table(self.flow(OFFLINE)?, table)?.period.get(year)?;
        (period.seen_on(day) == "ended").then(|| period.until.to_string())
    }

    /// What is told first where the offline route is closed to a product: one screen; `None` where it is open.
    pub fn closed(&self, standing: &Standing, request: &Request<'_>, day: &Day, messages: &Messages) -> Option<Script> {
        let closed = standing.closed?;
        let subject = Subject::new(request, messages);
        let mut why = step(format!("closed-why-{}", closed.name()), messages);
        why.text = standing.reason(messages)?;
        let mut steps = Vec::from([why]);
        let is_office = standing.facts.get("about") == Some("office");
        let commands: &[&str] = match (closed, is_office) {
            (Closed::KmsClient, true) => &["office-folder", "office-act"],
            (Closed::KmsClient, false) => &["ato"],
            _ => &[],
        };
        for command in commands {
            let mut step = step(format!("closed-{}-{command}", closed.name()), messages);
            step.command = Some(messages.get(&format!("command-{command}")));
            steps.push(step);
        }
        if let Some(flow) = &standing.flow {
            let lead = Lead::to(self, flow, &standing.facts, request, day);
            let title = lead.title(messages);
            let text = messages.format("link-see-flow", &[("title", &title)]);
            if let Some(last) = steps.last_mut() {
                let (facts, command) = (lead.facts, Some(lead.command));
                last.links.push(Link {
                    when: LinkWhen::See,
                    section: None,
                    flow: Some(flow.clone()),
                    facts,
                    command,
                    text,
                });
            }
        }
        steps.push(step("closed-anyway".to_string(), messages));
        let title = messages.get("closed-section");
        let sections =
            Vec::from([Section { id: "closed".to_string(), title, style: Style::List, detail: false, steps }]);
        Some(Script {
            flow: standing.flow.clone().unwrap_or_else(|| NONE.to_string()),
            language: messages.language().tag(),
            facts: standing.facts.clone(),
            closed: Some(closed),
            title: standing.title(messages)?,
            headline: subject.headline(),
            computer: subject.computer(),
            subject: subject.product().into_iter().chain(subject.state()).collect(),
            findings: Vec::new(),
            others: subject.others(),
            more: Vec::new(),
            sections,
            shows_addresses: false,
            words: Words::of(messages),
            sources_title: messages.get("section-sources"),
            sources: Vec::new(),
        })
    }
}

impl Standing {
    /// The flow that fits, by its name; `none` where there is nothing to do.
    pub fn flow_name(&self) -> &str {
        self.flow.as_deref().unwrap_or(NONE)
    }

    /// Whether it is licensed, and nothing ends that by itself.
    pub fn is_done(&self) -> bool {
        self.facts.get("state") == Some("licensed") && self.closed.is_some_and(|closed| closed != Closed::Evaluation)
    }

    /// What to do, in one line: the title of the flow that fits, or why there is nothing to do.
    pub fn line(&self, book: &Book, request: &Request<'_>, day: &Day, messages: &Messages) -> String {
        match (&self.flow, self.closed) {
            (Some(flow), _) if !self.is_done() => Lead::to(book, flow, &self.facts, request, day).title(messages),
            _ => self.title(messages).unwrap_or_else(|| messages.get("trouble-no-flow")),
        }
    }
}

impl Standing {
    /// Why the offline route is closed, in one line; `None` where it is open.
    pub fn title(&self, messages: &Messages) -> Option<String> {
        self.sentence("title", messages)
    }

    /// The same as a sentence, and what to do instead.
    pub fn reason(&self, messages: &Messages) -> Option<String> {
        self.sentence("why", messages)
    }

    fn sentence(&self, part: &str, messages: &Messages) -> Option<String> {
        let closed = self.closed?;
        let fact = |name| self.facts.get(name).unwrap_or(UNKNOWN);
        match &self.over {
            Some(until) if closed == Closed::Licensed => {
                let year = [("year", fact("esu-year")), ("until", until)];
                Some(messages.format(&format!("closed-{part}-esu-over"), &year))
            }
            _ => Some(messages.format(&format!("closed-{part}-{}", closed.name()), &[("state", fact("state"))])),
        }
    }
}

impl Messages {
    /// How long a licence or a period of grace lasts, in words; `None` where nothing is said.
    pub fn time_left(&self, time: &TimeLeft) -> Option<String> {
        let days = time.days.map(u64::from).or_else(|| time.whole_days()).map(|days| days.to_string());
        let minutes = time.minutes.map(|minutes| minutes.to_string());
        match (&time.ends, days, minutes) {
            (Some(ends), ..) => Some(self.format("read-time-ends", &[("date", &ends.to_string())])),
            (None, Some(days), Some(minutes)) => {
                Some(self.format("read-time-minutes", &[("days", &days), ("minutes", &minutes)]))
            }
            (None, Some(days), None) => Some(self.format("read-time-days", &[("days", &days)])),
            _ => time.is_permanent.then(|| self.get("read-time-permanent")),
        }
    }
}

fn step(id: String, messages: &Messages) -> Step {
    let text = messages.get(&id);
    Step {
        untested: false,
        detail: false,
        id,
        text,
        command: None,
        show: None,
        as_of: None,
        as_of_phrase: None,
        sources: Vec::new(),
        addresses: Vec::new(),
        links: Vec::new(),
    }
}
