//! Writes a script: a flow, facts and messages come together.

use super::Day;
use super::advise::{CODE, CODE_FLOW};
use super::codes::CodeEntry;
use super::condition::{Facts, fill, holds};
use super::flow::{Flow, ShowRule, StepRule, TO_FLOW, TableRule};
use super::known;
use super::lead::Lead;
use super::rules::Rule;
use super::script::{Link, LinkWhen, More, Row, Script, Section, Show, Source, Step, Style, Table, Words};
use super::subject::Subject;
use super::{Address, Book, Messages, Request, advise};
use offhook_readers::{Product, Record, ResultCode};

/// What says more of a refusal.
pub(super) const EXPLAIN: &str = "offhook explain CODE";

impl Book {
    /// The script of a flow for this request, as it holds on this day; `None` when there is no such flow. What `facts`
    /// state goes before what an output says.
    pub fn script(
        &self,
        flow: &str,
        request: &Request<'_>,
        facts: &Facts,
        day: &Day,
        messages: &Messages,
    ) -> Option<Script> {
        let flow = self.flow(flow)?;
        let mut facts = facts.clone();
        request.facts().iter().for_each(|(name, value)| fill(&mut facts, name, value));
        known::complete(&mut facts);
        advise::apply(self, day, flow.id(), &mut facts);
        Some(Writer::new(self, request, messages, facts, day).advised(flow, &[]))
    }
}

pub(super) struct Writer<'a> {
    book: &'a Book,
    request: &'a Request<'a>,
    messages: &'a Messages,
    facts: Facts,
    day: &'a Day,
    subject: Subject<'a>,
    sources: Vec<String>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        book: &'a Book,
        request: &'a Request<'a>,
        messages: &'a Messages,
        facts: Facts,
        day: &'a Day,
    ) -> Self {
        let subject = Subject::new(request, messages);
        Self { book, request, messages, facts, day, subject, sources: Vec::new() }
    }

    /// The script of a flow with what the rules say: why, what to have ready, what not to do, what else was said.
    pub(super) fn advised(mut self, flow: &Flow, rules: &[&Rule]) -> Script {
        let computed = Request::defaults().into_iter().filter(|(name, _)| flow.facts.contains_key(*name));
        computed.for_each(|(name, value)| fill(&mut self.facts, name, value));
        let mut why: Vec<Step> = rules.first().map(|rule| self.rule(rule)).into_iter().collect();
        why.extend(rules.first().and_then(|rule| self.of_code(flow, rule)));
        let mut prepare = self.points(rules, "have", |rule| &rule.prepare);
        let avoid = self.points(rules, "avoid", |rule| &rule.avoid);
        let mut body: Vec<Section> = Vec::new();
        for (section, steps) in flow.sections(&self.facts.clone(), self.day) {
            let steps = steps.into_iter().map(|step| self.step(flow, step)).collect();
            let mut part = self.section(section.id.get_ref(), section.style, steps);
            part.detail = section.detail.as_ref().is_some_and(|when| holds(when, &self.facts));
            body.push(part);
        }
        let notes = self.points(rules, "note", |rule| &rule.note);
        let all = rules.iter().map(|rule| self.named_rule(rule)).collect();
        // What a flow wants ready stands with what the rules want ready, at the front.
        let ready = self.messages.get("section-prepare");
        if !rules.is_empty() {
            let (own, rest): (Vec<_>, Vec<_>) = body.into_iter().partition(|section| section.title == ready);
            body = rest;
            prepare.extend(own.into_iter().flat_map(|section| section.steps));
        }
        let mut sections = std::vec![
            self.section("why", Style::List, why),
            self.section("prepare", Style::List, prepare),
            self.section("avoid", Style::List, avoid),
        ];
        sections.extend(body);
        for (id, steps) in [("notes", notes), ("rules", all)] {
            let mut part = self.section(id, Style::List, steps);
            part.detail = true;
            sections.push(part);
        }
        sections.retain(|section| !section.steps.is_empty());
        // Once the answer is there, the card is all.
        if self.facts.get("cid") == Some("given") && sections.iter().any(|section| section.style == Style::Card) {
            sections.iter_mut().for_each(|section| section.detail = section.style != Style::Card);
        }
        self.finish(flow, sections)
    }

    fn finish(self, flow: &Flow, sections: Vec<Section>) -> Script {
        let about_id = flow.facts.contains_key("iid");
        let open = about_id && self.facts.get("key").is_some_and(|key| key == "open");
        let mut subject = self.subject.product();
        subject.extend(self.subject.installation_id().filter(|_| open));
        Script {
            flow: flow.id().to_string(),
            language: self.messages.language().tag(),
            closed: None,
            title: self.format(&format!("title-{}", flow.id())),
            headline: self.subject.headline(),
            computer: self.subject.computer(),
            subject,
            findings: if open { [self.warnings(), self.subject.findings()].concat() } else { Vec::new() },
            others: if about_id { self.subject.others() } else { Vec::new() },
            more: self.more(&sections),
            sections,
            sources_title: self.messages.get("section-sources"),
            sources: self.sources.iter().filter_map(|id| self.source(id)).collect(),
            shows_addresses: false,
            words: Words::of(self.messages),
            facts: self.facts,
        }
    }

    /// What the output says against this way, though the digits may be right.
    fn warnings(&self) -> Vec<String> {
        // Whoever has the answer is beyond all this: the command comes first.
        if self.facts.get("state") == Some("licensed") || self.facts.get("cid") == Some("given") {
            return Vec::new();
        }
        let over = self.book.esu_over(&self.facts, self.day);
        let over = over.map(|until| {
            let year = self.facts.get("esu-year").unwrap_or_default();
            self.messages.format("closed-why-esu-over", &[("year", year), ("until", &until)])
        });
        let first = self.request.base_status().map(|status| {
            let status = self.messages.get(&format!("read-status-{}", status.name()));
            self.messages.format("warning-esu-windows", &[("status", &status)])
        });
        let key = self.request.record.map(Record::product).filter(Product::may_be_digital);
        let key = key.and_then(|product| product.key_of_windows);
        let key = key.map(|edition| self.messages.format("warning-windows-key", &[("edition", edition)]));
        over.into_iter().chain(first).chain(key).collect()
    }

    /// Where what the short script leaves out is, and what comes next.
    fn more(&self, sections: &[Section]) -> Vec<More> {
        let more = |id: &str, command: &str| More { text: self.format(id), command: Some(command.to_string()) };
        let mut lines = Vec::new();
        if sections.iter().any(|section| section.style == Style::Card) {
            lines.push(more("more-refused", EXPLAIN));
            if self.facts.get("cid") != Some("given") {
                let output = self.request.arguments.map(|arguments| format!(" {arguments}")).unwrap_or_default();
                lines.push(more("more-call", &format!("offhook call{output}")));
            }
            if self.facts.get("contact") == Some("portal") && self.facts.get("cid") != Some("given") {
                lines.push(more("more-agent", "--contact agent"));
            }
        }
        lines.push(more("more-full", "--full"));
        let shown = |style| sections.iter().filter(move |section: &&Section| section.style == style && !section.detail);
        let has_card = shown(Style::Card).next().is_some();
        // What the card shows is not shown twice.
        let is_seen =
            |step: &&Step| !(step.detail || has_card && matches!(step.show, Some(Show::Boxes(_) | Show::Groups(_))));
        let steps = |style| shown(style).flat_map(|section| &section.steps).filter(is_seen);
        // Without steps the card begins with what is to be done.
        let next = steps(Style::Steps).next().map(|step| ("1", step, None));
        if let Some((number, step, command)) =
            next.or_else(|| steps(Style::Card).next().map(|step| ("none", step, step.command.clone())))
        {
            let text = self.messages.format("more-next", &[("number", number), ("step", &step.text)]);
            lines.push(More { text, command });
        }
        lines
    }

    fn section(&self, id: &str, style: Style, steps: Vec<Step>) -> Section {
        Section { id: id.to_string(), title: self.format(&format!("section-{id}")), style, detail: false, steps }
    }

    fn step(&mut self, flow: &Flow, rule: &StepRule) -> Step {
        let show = match (rule.show, &rule.table) {
            (Some(ShowRule::Boxes), _) => Some(Show::Boxes(self.subject.boxes())),
            (Some(ShowRule::Groups), _) => Some(Show::Groups(self.subject.groups())),
            (None, Some(id)) => Book::table(flow, id).map(|table| Show::Table(self.table(table))),
            (None, None) => None,
        };
        let failure = rule.on_failure.as_ref().map(|target| self.link(LinkWhen::Failure, target, &rule.with));
        let see = rule.see.as_ref().map(|target| self.link(LinkWhen::See, target, &rule.with));
        let then = rule.then.as_ref().map(|target| self.link(LinkWhen::Then, target, &rule.with));
        let mut step = self.point(rule.id.get_ref(), &format!("step-{}", rule.id.get_ref()));
        step.command = rule.command.as_ref().map(|command| self.format(&format!("command-{command}")));
        step.detail = rule.detail.as_ref().is_some_and(|when| holds(when, &self.facts));
        step.untested = rule.untested || self.is_untested(flow, rule);
        step.show = show;
        step.addresses = rule.page.iter().filter_map(|id| self.address(id)).collect();
        step.links = failure.into_iter().chain(see).chain(then).collect();
        self.ground(&mut step, &rule.source, rule.as_of.as_deref());
        step
    }

    /// Whether the facts change the command of a step into one that was never run.
    fn is_untested(&self, flow: &Flow, rule: &StepRule) -> bool {
        let Some(command) = rule.command.as_ref().map(|command| format!("command-{command}")) else { return false };
        if flow.untested.is_empty() || !holds(&flow.untested, &self.facts) {
            return false;
        }
        let mut usual = self.facts.clone();
        flow.untested.keys().for_each(|name| usual.remove(name));
        self.format(&command) != self.format_with(&command, &usual)
    }

    /// Why a rule applies.
    fn rule(&mut self, rule: &Rule) -> Step {
        let mut step = self.point(rule.id(), &format!("rule-{}", rule.id().to_ascii_lowercase()));
        self.ground(&mut step, &rule.source, rule.as_of.as_deref());
        step
    }

    /// What the code means, where the rule that decided was not written for it; and what it asks for, where the flow is none of the
    /// code's own.
    fn of_code(&mut self, flow: &Flow, rule: &Rule) -> Option<Step> {
        const SUPPORT: &str = "support";
        let code = self.facts.get(CODE)?.to_owned();
        let entry = ResultCode::parse(&code).and_then(CodeEntry::of)?;
        if rule.when.contains_key(CODE) || entry.flow == "informational" {
            return None;
        }
        let mut text = format!("{code}: {}", self.format(&entry.message()));
        if flow.id() == SUPPORT || !rule.when.contains_key(CODE_FLOW) {
            for next in entry.next().filter(|next| next.strip_prefix("next-") != Some(flow.id())) {
                let between = if text.is_ascii() { " " } else { "" };
                text = format!("{text}{between}{}", self.format(&next));
            }
        }
        let mut step = self.point_of("code", text);
        let sources: Vec<String> = entry.sources().map(ToString::to_string).collect();
        self.ground(&mut step, &sources, None);
        Some(step)
    }

    /// The same with its id in front, for the list of all that apply.
    fn named_rule(&mut self, rule: &Rule) -> Step {
        let mut step = self.rule(rule);
        step.text = format!("{}: {}", rule.id(), step.text);
        step
    }

    /// The points that rules name in one of their lists, each once.
    fn points(&mut self, rules: &[&Rule], prefix: &str, list: impl Fn(&Rule) -> &Vec<String>) -> Vec<Step> {
        let mut points: Vec<Step> = Vec::new();
        for rule in rules {
            for name in list(rule) {
                let id = format!("{prefix}-{name}");
                if !points.iter().any(|step| step.id == id) {
                    let mut step = self.point(&id, &id);
                    // A point that lists what is still unknown is empty once all of it is known.
                    if step.text.is_empty() {
                        continue;
                    }
                    self.ground(&mut step, &rule.source, None);
                    points.push(step);
                }
            }
        }
        points
    }

    fn point(&self, id: &str, message: &str) -> Step {
        self.point_of(id, self.format(message))
    }

    fn point_of(&self, id: &str, text: String) -> Step {
        Step {
            id: id.to_string(),
            text,
            detail: false,
            command: None,
            untested: false,
            show: None,
            as_of: None,
            as_of_phrase: None,
            sources: Vec::new(),
            addresses: Vec::new(),
            links: Vec::new(),
        }
    }

    /// Names the sources of a step and its date.
    fn ground(&mut self, step: &mut Step, sources: &[String], as_of: Option<&str>) {
        for id in sources.iter().filter(|id| self.book.source(id).is_some()) {
            let known = self.sources.iter().position(|known| known == id);
            let number = known.unwrap_or_else(|| {
                self.sources.push(id.clone());
                self.sources.len() - 1
            });
            step.sources.push(number + 1);
        }
        step.as_of = as_of.map(ToString::to_string);
        let date = as_of.map(|date| self.messages.format("as-of", &[("date", date)]));
        let untested = step.untested.then(|| self.messages.get("untested"));
        step.as_of_phrase = match (date, untested) {
            (Some(date), Some(untested)) => Some([untested, date].join(", ")),
            (date, untested) => date.or(untested),
        };
    }

    fn table(&self, rule: &TableRule) -> Table {
        let id = rule.id.get_ref();
        let column = |column: &String| self.format(&format!("column-{id}-{column}"));
        let cell = |row: &String, column: &String| {
            let mut facts = self.facts.clone();
            if let Some(period) = rule.period.get(row) {
                facts.insert("period", period.seen_on(self.day));
                facts.insert("from", period.from.to_string());
                facts.insert("until", period.until.to_string());
            }
            self.format_with(&format!("cell-{id}-{row}-{column}"), &facts)
        };
        let row = |row: &String| Row {
            id: row.clone(),
            cells: rule.columns.iter().map(|column| cell(row, column)).collect(),
        };
        Table {
            id: id.clone(),
            columns: rule.columns.iter().map(column).collect(),
            rows: rule.rows.iter().filter(|id| self.is_shown(rule, id)).map(row).collect(),
        }
    }

    fn is_shown(&self, table: &TableRule, row: &str) -> bool {
        table.when.get(row).is_none_or(|when| holds(when, &self.facts))
    }

    fn link(&self, when: LinkWhen, target: &str, with: &Facts) -> Link {
        let flow = target.strip_prefix(TO_FLOW);
        let name = match when {
            LinkWhen::Failure => "failure",
            LinkWhen::See => "see",
            LinkWhen::Then => "then",
        };
        let Some(flow) = flow else {
            let title = self.format(&format!("section-{target}"));
            let text = self.messages.format(&format!("link-{name}-section"), &[("title", &title)]);
            return Link {
                when,
                section: Some(target.to_string()),
                flow: None,
                facts: Facts::new(),
                command: None,
                text,
            };
        };
        let mut facts = self.facts.clone();
        with.iter().for_each(|(name, value)| facts.insert(name, value));
        let lead = Lead::to(self.book, flow, &facts, self.request, self.day);
        let title = lead.title(self.messages);
        let text = self.messages.format(&format!("link-{name}-flow"), &[("title", &title)]);
        Link { when, section: None, flow: Some(flow.to_string()), facts: lead.facts, command: Some(lead.command), text }
    }

    /// A message with everything that a step may mention.
    pub(super) fn format(&self, id: &str) -> String {
        self.format_with(id, &self.facts)
    }

    fn format_with(&self, id: &str, facts: &Facts) -> String {
        let width = match self.subject.width() {
            0 => String::from("unknown"),
            width => width.to_string(),
        };
        let confirmation_id = match &self.request.answer() {
            Some(id) => id.expose().compact().to_string(),
            None => ('A'..='H').flat_map(|block| [block; 6]).collect(),
        };
        let line = self.request.damaged_activation_id().map_or_else(|| String::from("?"), |line| line.to_string());
        let fingerprint = self.subject.fingerprint();
        let grouping = if facts.get("layout") == Some("8x6+2") { "last-two" } else { "even" };
        let mut arguments: Vec<(&str, &str)> = facts.iter().collect();
        arguments.extend([
            ("activation-line", &*line),
            ("activation-id", self.request.product_number().unwrap_or_default()),
            ("confirmation-id", &confirmation_id),
            ("fingerprint", &fingerprint),
            ("grouping", grouping),
            ("width", &width),
        ]);
        self.messages.format(id, &arguments).trim_end().to_string()
    }

    fn address(&self, id: &str) -> Option<Address> {
        let page = self.book.source(id)?;
        Some(Address { title: page.title.clone(), address: page.address() })
    }

    fn source(&self, id: &str) -> Option<Source> {
        self.messages.source(self.book, id)
    }
}

impl Messages {
    /// A source as a reader could look it up.
    pub fn source(&self, book: &Book, id: &str) -> Option<Source> {
        let rule = book.source(id)?;
        let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| String::from("none"));
        let arguments = [
            ("title", rule.title.as_str()),
            ("publisher", &or_none(&rule.publisher)),
            ("date", &or_none(&rule.date)),
            ("third-party", if rule.third_party { "yes" } else { "no" }),
        ];
        Some(Source {
            title: rule.title.clone(),
            publisher: rule.publisher.clone(),
            date: rule.date.clone(),
            third_party: rule.third_party,
            address: rule.address(),
            line: self.format("source-line", &arguments),
        })
    }
}
