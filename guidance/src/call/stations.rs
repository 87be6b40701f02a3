//! The page of each station of the call.

use crate::{CodeEntry, Contact, Script, Section, render, say};
use offhook::entry::View;
use offhook::repair::{hint, hints};
use offhook::{Issue, IssueKind, Kind, Severity, Verdict};
use offhook_readers::ResultCode;

use super::page::{Block, Mark, Page, Tile, section_blocks};
use super::run::{Ending, Product, Stage};
use super::session::Session;

/// The flow that a call follows.
const FLOW: &str = "offline-activation";
/// The first step of each way that is shown after the groups are given. How they are read aloud is said before.
const GIVING: [&str; 3] = ["portal-type", "agent-ask-blocks", "ivr-count"];

impl Session<'_> {
    /// The page of the present stage.
    pub fn page(&self) -> Page {
        let blocks = match self.run.stage {
            Stage::Closed => self.closing(),
            Stage::Product => self.products(),
            Stage::Way => self.open_ways(),
            Stage::Prepare => self.preparing(),
            Stage::Width => self.how_to_see(),
            Stage::InstallationId => self.typed(Kind::InstallationId),
            Stage::Before => self.contact(true),
            Stage::Give => self.giving(),
            Stage::After => self.contact(false),
            Stage::ConfirmationId => self.typed(Kind::ConfirmationId),
            Stage::ReadBack => self.reading_back(),
            Stage::Enter => self.entering(),
            Stage::Outcome => self.outcomes(),
            Stage::Advice => self.advising(),
            Stage::Finish => self.finishing(),
        };
        let name = self.run.stage.name();
        Page {
            title: self.get(&format!("call-title-{name}")),
            progress: self.run.progress(),
            blocks,
            prompt: self.prompt(),
            keys: self.keys(),
        }
    }

    fn get(&self, id: &str) -> String {
        self.messages.get(id)
    }

    fn prompt(&self) -> String {
        match self.run.stage {
            Stage::ConfirmationId if !self.run.is_plausible(Kind::ConfirmationId) => {
                let label = (b'A' + u8::try_from(self.run.block).unwrap_or_default()) as char;
                self.messages.format("call-prompt-block", &[("block", &label.to_string())])
            }
            Stage::Closed | Stage::Product | Stage::Way | Stage::Outcome => self.get("call-prompt-number"),
            Stage::Width => self.get("call-prompt-width"),
            Stage::InstallationId if !self.run.is_plausible(Kind::InstallationId) => self.get("call-prompt-iid"),
            Stage::ReadBack => self.get("call-prompt-spot"),
            _ => self.get("call-prompt-enter"),
        }
    }

    /// What the keys of this stage do; those of every stage the faces add.
    fn keys(&self) -> Vec<String> {
        let ids: &[&str] = match self.run.stage {
            Stage::InstallationId if self.run.verdict(Kind::InstallationId) == Verdict::WellFormed => {
                &["call-key-keep"]
            }
            Stage::Give => &["call-key-repeat", "call-key-group"],
            Stage::ConfirmationId => &["call-key-label", "call-key-none"],
            Stage::Advice => &["call-key-correct"],
            _ => &[],
        };
        ids.iter().map(|id| self.get(id)).collect()
    }

    /// Why this call would lead nowhere, and what to do instead.
    fn closing(&self) -> Vec<Block> {
        let Some(mut script) = self.closed() else { return Vec::new() };
        for section in &mut script.sections {
            // Here the choices below say it.
            section.steps.retain(|step| step.id != "closed-anyway");
        }
        let mut blocks = vec![Block::Bad(script.title)];
        blocks.extend(script.subject.into_iter().chain(script.others).map(Block::Note));
        blocks.extend(section_blocks(&script.sections));
        blocks.extend(self.choices(["stop", "anyway"].into_iter().map(|id| format!("call-closed-{id}"))));
        blocks
    }

    fn products(&self) -> Vec<Block> {
        let names = Product::ALL.map(Product::name);
        self.choices(names.iter().map(|name| format!("call-product-{name}")))
    }

    fn open_ways(&self) -> Vec<Block> {
        let mut blocks = vec![self.lead("call-way-why", "call-way-why")];
        blocks.extend(self.choices(self.ways().into_iter().map(|way| format!("call-way-{}", way.name()))));
        blocks
    }

    fn lead(&self, plain: &str, full: &str) -> Block {
        Block::Lead { plain: self.get(plain), full: self.get(full) }
    }

    fn choices(&self, ids: impl Iterator<Item = String>) -> Vec<Block> {
        (1..).zip(ids).map(|(number, id)| Block::Choice(number, self.get(&id))).collect()
    }

    fn sections(&self, choose: impl FnOnce(Script) -> Vec<Section>) -> Vec<Block> {
        self.script(FLOW).map_or_else(Vec::new, |script| section_blocks(&choose(script)))
    }

    /// What to have ready; and which product of an output this is about, where it shows several.
    fn preparing(&self) -> Vec<Block> {
        let Some(script) = self.script(FLOW) else { return Vec::new() };
        let mut blocks = Vec::new();
        let elsewhere = self.elsewhere();
        blocks.extend(elsewhere.map(|title| Block::Bad(self.messages.format("check-next", &[("title", &title)]))));
        if let Some((first, others)) = script.others.split_first() {
            blocks.extend(script.subject.first().cloned().map(Block::Text));
            blocks.push(Block::Text(first.clone()));
            blocks.extend(others.iter().cloned().map(Block::Note));
        }
        blocks.extend(section_blocks(&before(&script, "identify")));
        blocks
    }

    /// How to see the installation ID on the PC, and how wide its groups are.
    fn how_to_see(&self) -> Vec<Block> {
        let mut blocks =
            self.sections(|script| script.sections.into_iter().filter(|section| section.id == "identify").collect());
        blocks.push(Block::Text(self.get("call-width-why")));
        blocks.extend(self.resumed(Kind::InstallationId));
        blocks
    }

    /// The section of the way to Microsoft, before or behind the step that gives the groups.
    fn contact(&self, first: bool) -> Vec<Block> {
        let way = self.run.way.map_or("portal", Contact::name);
        self.sections(|script| {
            let mut sections: Vec<Section> = script.sections.into_iter().filter(|section| section.id == way).collect();
            for section in &mut sections {
                let giving = section.steps.iter().position(|step| GIVING.contains(&step.id.as_str()));
                // A flow of one's own may lack the step: then everything is said first.
                let at = giving.unwrap_or(section.steps.len());
                section.steps = if first { section.steps[..at].to_vec() } else { section.steps[at..].to_vec() };
            }
            sections.retain(|section| !section.steps.is_empty());
            sections
        })
    }

    /// An identifier as far as it is typed: its groups, what is wrong, what may have happened.
    fn typed(&self, kind: Kind) -> Vec<Block> {
        let lead = match kind {
            Kind::ConfirmationId => self.lead("call-cid-how", "call-cid-how-full"),
            _ => self.lead("call-iid-how", "call-iid-how-full"),
        };
        let mut blocks = vec![lead];
        blocks.extend(self.resumed(kind));
        blocks.push(Block::Tiles(self.tiles(kind)));
        let entry = self.run.entry(kind);
        let view = entry.view();
        if let Some(copy) = self.run.copy().or_else(|| self.run.copied.clone()).filter(|_| kind == Kind::ConfirmationId)
        {
            blocks.push(Block::Bad(self.messages.issue(&copy, kind, "")));
            blocks.push(Block::Text(self.messages.remedy(&copy, kind, "")));
            return blocks;
        }
        if view.verdict() == Verdict::Plausible {
            blocks.push(Block::Good(self.get(if kind == Kind::ConfirmationId {
                "call-cid-fine"
            } else {
                "call-iid-fine"
            })));
            blocks.extend(self.run.fingerprint(kind).map(|fingerprint| {
                Block::Note(self.messages.format("call-fingerprint", &[("fingerprint", &fingerprint)]))
            }));
            return blocks;
        }
        if let Some(line) = self.run.refused.as_ref().filter(|_| kind == Kind::ConfirmationId) {
            blocks.extend(self.refused(line));
            return blocks;
        }
        let told = |issue: &&Issue| issue.severity == Severity::Error && !is_of_progress(issue, view.verdict());
        let text = view.text();
        for issue in view.issues().filter(told) {
            blocks.push(Block::Bad(self.messages.issue(issue, kind, text)));
            blocks.push(Block::Text(self.messages.remedy(issue, kind, text)));
        }
        hints(kind, entry.expose(), self.run.channel(kind), &mut |hint| {
            let lines = self.messages.hint(kind, &hint, self.run.channel(kind), true);
            blocks.extend(lines.into_iter().map(Block::Note));
        });
        blocks
    }

    /// A word to whoever goes on with a run of which the digits were masked.
    fn resumed(&self, kind: Kind) -> Option<Block> {
        let is_open = self.run.expected.is_some() && self.run.entry(kind).is_empty();
        is_open.then(|| Block::Note(self.get("call-resumed")))
    }

    /// What is wrong with a line that has not the length of a block.
    fn refused(&self, line: &str) -> Vec<Block> {
        let Some(layout) = self.run.confirmation_id.layout() else { return Vec::new() };
        let label = (b'A' + u8::try_from(self.run.block).unwrap_or_default()) as char;
        let found = line.chars().filter(|c| c.is_numeric() || matches!(c, '?' | '？')).count();
        let arguments = [
            ("block", label.to_string()),
            ("expected", layout.width(self.run.block).to_string()),
            ("found", found.to_string()),
        ];
        let told = self
            .messages
            .format("call-block-length", &arguments.each_ref().map(|(name, value)| (*name, value.as_str())));
        let channel = self.run.channel(Kind::ConfirmationId);
        let hint = hint(layout, self.run.block, line, channel);
        let lines = hint.map(|hint| self.messages.hint(Kind::ConfirmationId, &hint, channel, true)).unwrap_or_default();
        [Block::Bad(told)].into_iter().chain(lines.into_iter().map(Block::Note)).collect()
    }

    /// The groups of what is typed; of a confirmation ID the empty boxes, too.
    fn tiles(&self, kind: Kind) -> Vec<Tile> {
        let view = self.run.entry(kind).view();
        let layout = self.run.entry(kind).layout().or(view.assessment().layout);
        let is_whole = view.verdict() == Verdict::Plausible;
        let mut tiles: Vec<Tile> = view
            .groups()
            .map(|group| Tile {
                label: group.label.label(),
                digits: view.text()[group.range].to_owned(),
                width: layout.map_or(0, |layout| layout.width(0)),
                mark: match group.verdict {
                    Verdict::Plausible => Mark::Fine,
                    Verdict::Incomplete => Mark::Open,
                    // A group without a check digit is not judged.
                    Verdict::WellFormed if is_whole => Mark::Plain,
                    Verdict::Impossible | Verdict::WellFormed => Mark::Wrong,
                },
                current: false,
                caret: None,
            })
            .collect();
        if let Some(layout) = self.run.entry(kind).layout() {
            let first = if kind == Kind::ConfirmationId { b'A' } else { b'1' };
            for index in tiles.len()..layout.groups() {
                let label = (first + u8::try_from(index).unwrap_or_default()) as char;
                let width = layout.width(index);
                tiles.push(Tile { label, digits: String::new(), width, mark: Mark::Open, current: false, caret: None });
            }
        }
        if self.run.typing() == Some(kind) {
            place_caret(&view, &mut tiles);
            if let Some(tile) = tiles.get_mut(self.run.block).filter(|_| kind == Kind::ConfirmationId) {
                tile.current = true;
            }
        }
        tiles
    }

    /// One group, big, with the words to say.
    fn giving(&self) -> Vec<Block> {
        let mut tiles = self.tiles(Kind::InstallationId);
        for (index, tile) in tiles.iter_mut().enumerate() {
            tile.current = index == self.run.group;
            tile.mark = if self.run.repeats & (1 << index) != 0 { Mark::Repeat } else { Mark::Plain };
        }
        let mut blocks = vec![Block::Tiles(tiles)];
        let lines = say(Kind::InstallationId, self.run.installation_id.expose(), self.run.voice).unwrap_or_default();
        if let Some(line) = lines.get(self.run.group) {
            let text = render::speech_lines(std::slice::from_ref(line), self.run.voice);
            blocks.extend(text.lines().filter(|line| !line.is_empty()).map(|line| Block::Words(line.to_owned())));
        }
        blocks
    }

    fn reading_back(&self) -> Vec<Block> {
        let spots = self.run.spots();
        let mut blocks =
            vec![self.lead("call-spots-why", "call-spots-why"), Block::Tiles(self.tiles(Kind::ConfirmationId))];
        if let Some(spot) = spots.get(self.run.spot) {
            let arguments = [("number", (self.run.spot + 1).to_string()), ("count", spots.len().to_string())];
            let arguments = arguments.each_ref().map(|(name, value)| (*name, value.as_str()));
            blocks.push(Block::Text(self.messages.format("call-spot-number", &arguments)));
            blocks.push(Block::Words(self.messages.blind_spot(Kind::ConfirmationId, spot, true)));
        }
        blocks
    }

    fn entering(&self) -> Vec<Block> {
        let mut blocks = vec![Block::Tiles(self.tiles(Kind::ConfirmationId))];
        let wanted = |section: &Section| matches!(section.id.as_str(), "enter" | "confirm");
        blocks.extend(self.sections(|script| script.sections.into_iter().filter(wanted).collect()));
        blocks
    }

    fn outcomes(&self) -> Vec<Block> {
        let ids = ["activated", "code", "refused", "not-given", "stop"];
        self.choices(ids.into_iter().map(|id| format!("call-outcome-{id}")))
    }

    fn advising(&self) -> Vec<Block> {
        match &self.run.ending {
            Some(Ending::Code(code)) => self.about_code(code),
            _ => self.sections(|script| {
                script.sections.into_iter().filter(|section| matches!(&*section.id, "again" | "trouble")).collect()
            }),
        }
    }

    /// What a code means, and the flow from here.
    fn about_code(&self, code: &str) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(code.to_owned())];
        let flow = self.flow(code);
        let here = flow.as_ref().is_some_and(|(flow, _)| flow == FLOW);
        let rechecks = |(_, script): &(String, Script)| script.sections.iter().any(|section| section.id == "recheck");
        let is_rechecked = here && flow.as_ref().is_some_and(rechecks);
        match ResultCode::parse(code).and_then(CodeEntry::of) {
            Some(entry) => {
                blocks.push(Block::Text(self.get(&entry.message())));
                // What to do about the digits is said below, for where the call has come to.
                let next = entry.next().filter(|_| !is_rechecked);
                blocks.extend(next.map(|next| Block::Text(self.get(&next))));
            }
            None => blocks.push(Block::Text(self.messages.format("code-unlisted", &[("code", code)]))),
        }
        let Some((_, script)) = flow else { return blocks };
        if !here {
            blocks.push(Block::Heading(script.title.clone()));
        }
        let wanted = |section: &&Section| !here || matches!(section.id.as_str(), "recheck" | "trouble");
        let sections: Vec<Section> = script.sections.iter().filter(wanted).cloned().collect();
        blocks.extend(section_blocks(&sections));
        blocks
    }

    fn finishing(&self) -> Vec<Block> {
        let mut blocks = vec![Block::Good(self.get("call-finished"))];
        blocks.extend(
            self.sections(|script| script.sections.into_iter().filter(|section| section.id == "finish").collect()),
        );
        blocks
    }
}

/// Puts the caret into the tile in which the next key goes.
fn place_caret(view: &View, tiles: &mut [Tile]) {
    let before = |end: usize| view.text().get(..end).map_or(0, |text| text.chars().count());
    let ranges: Vec<_> = view.groups().map(|group| before(group.range.start)..before(group.range.end)).collect();
    let inside = ranges.iter().position(|range| view.caret() <= range.end);
    match inside {
        Some(index) => {
            let start = ranges.get(index).map_or(0, |range| range.start);
            if let Some(tile) = tiles.get_mut(index) {
                tile.caret = Some(view.caret().saturating_sub(start));
            }
        }
        // Behind the last group: at the start of the next.
        None => {
            if let Some(tile) = tiles.get_mut(ranges.len()) {
                tile.caret = Some(0);
            }
        }
    }
}

/// Whether an issue only says that the text is not at its end yet.
fn is_of_progress(issue: &Issue, verdict: Verdict) -> bool {
    let of_progress = matches!(issue.kind, IssueKind::Empty | IssueKind::GroupCount { .. } | IssueKind::Length { .. });
    of_progress && verdict < Verdict::WellFormed
}

/// The sections before one of them; all of them, when there is none of that name.
fn before(script: &Script, id: &str) -> Vec<Section> {
    script.sections.iter().take_while(|section| section.id != id).cloned().collect()
}
