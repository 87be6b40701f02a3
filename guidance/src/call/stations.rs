//! The page of each station of the call.

use offhook::repair::{hint, hints};
use offhook::{IssueKind, Kind};
use offhook_readers::Record;

use super::cells::Standing;
use super::page::{Block, Input, Mark, Page, Tile, section_blocks};
use super::session::Session;
use super::stage::{Product, Stage};
use super::{Command, KEYS};
use crate::{Contact, Script, Section, render, say};

/// The first step of each way that is shown after the groups are given. How they are read aloud is said before.
const GIVING: [&str; 3] = ["portal-type", "agent-ask-blocks", "ivr-count"];

impl Session<'_> {
    /// What is to be shown now.
    pub fn page(&self) -> Page {
        let stage = self.run.stage;
        let blocks = match stage {
            Stage::Which => self.which_product(),
            Stage::Closed => self.closing(),
            Stage::Product => self.products(),
            Stage::Way => self.open_ways(),
            Stage::Prepare => self.preparing(),
            Stage::Width => self.how_to_see(),
            Stage::InstallationId => self.cells(Kind::InstallationId),
            Stage::CompareGroups => self.comparing(Kind::InstallationId),
            Stage::Before => self.contact(true),
            Stage::Give => self.giving(),
            Stage::After => self.contact(false),
            Stage::ConfirmationId => self.cells(Kind::ConfirmationId),
            Stage::ReadBack => self.reading_back(),
            Stage::CompareBlocks => self.comparing(Kind::ConfirmationId),
            Stage::Enter => self.entering(),
            Stage::Outcome => self.outcomes(),
            Stage::Advice => self.advising(),
            Stage::Cause => self.cause_of_it(),
            Stage::NotGiven => self.nothing_given(),
            Stage::Person => self.person(),
            Stage::Finish => self.finishing(),
        };
        Page {
            stage,
            title: match stage {
                Stage::Give if !self.run.is_heard() => self.get("call-title-give-portal"),
                _ => self.get(&format!("call-title-{}", stage.name())),
            },
            progress: self.run.progress(),
            blocks,
            prompt: self.prompt(),
            input: self.input(),
            commands: self.commands(),
        }
    }

    pub(super) fn get(&self, id: &str) -> String {
        self.messages.get(id)
    }

    fn input(&self) -> Input {
        match self.run.stage {
            Stage::Which | Stage::Product | Stage::Way => Input::Choice(Some(1)),
            Stage::Closed | Stage::Outcome | Stage::Cause | Stage::NotGiven => Input::Choice(None),
            Stage::InstallationId => Input::Cells(Kind::InstallationId),
            Stage::ConfirmationId => Input::Cells(Kind::ConfirmationId),
            Stage::Give => Input::Groups,
            Stage::Width | Stage::ReadBack | Stage::CompareGroups | Stage::CompareBlocks => Input::Line,
            _ => Input::Page,
        }
    }

    fn prompt(&self) -> String {
        let at = |kind| {
            let cells = self.run.cells(kind);
            self.messages.format("call-prompt-cell", &[("start", &self.name_of(kind, cells.at))])
        };
        match self.run.stage {
            Stage::ConfirmationId if !self.run.is_plausible(Kind::ConfirmationId) => at(Kind::ConfirmationId),
            Stage::InstallationId if !self.run.is_plausible(Kind::InstallationId) => at(Kind::InstallationId),
            Stage::Width => self.get("call-prompt-width"),
            Stage::ReadBack => self.get("call-prompt-spot"),
            Stage::CompareGroups => self.get("call-prompt-compare-groups"),
            Stage::CompareBlocks => self.get("call-prompt-compare-blocks"),
            _ if matches!(self.input(), Input::Choice(_)) => self.get("call-prompt-number"),
            Stage::Person | Stage::Finish => self.get("call-prompt-end"),
            _ => self.get("call-prompt-enter"),
        }
    }

    /// The commands of this station, where they can do something.
    fn commands(&self) -> Vec<Command> {
        let is_of_here = |command: Command| match command {
            Command::Keep => {
                let iid = &self.run.installation_id;
                iid.is_whole() && !iid.is_plausible()
            }
            // The portal is asked for nothing twice.
            Command::Repeat => self.run.is_heard(),
            Command::Width => self.run.installation_id.other_width().is_some(),
            _ => true,
        };
        let own = KEYS.iter().filter(|key| key.is_for_some() && key.is_at(self.run.stage));
        own.map(|key| key.command).filter(|command| is_of_here(*command)).collect()
    }

    fn name_of(&self, kind: Kind, index: usize) -> String {
        self.messages.place("start", kind, self.run.cells(kind).group(index), None)
    }

    fn place(&self, kind: Kind, index: usize) -> String {
        self.messages.place("place", kind, self.run.cells(kind).group(index), None)
    }

    /// The products of an output, the likeliest first.
    fn which_product(&self) -> Vec<Block> {
        let mut blocks = vec![self.lead("call-which-why", "call-which-why")];
        let lines = self.known.products.iter().map(|(record, _)| self.product_line(record));
        blocks.extend((1..).zip(lines).map(|(number, line)| Block::Choice(number, line)));
        blocks
    }

    fn product_line(&self, record: &Record) -> String {
        let mut line = self.messages.headline(record);
        if let Some(key) = &record.partial_product_key {
            line += &format!(" · {}", self.messages.format("call-which-key", &[("key", key)]));
        }
        line
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
        blocks.extend(section_blocks(&script.sections, self.messages));
        blocks.extend(self.choices(["stop", "anyway"].into_iter().map(|id| format!("call-closed-{id}"))));
        blocks
    }

    fn products(&self) -> Vec<Block> {
        self.choices(Product::ALL.iter().map(|product| format!("call-product-{}", product.name())))
    }

    fn open_ways(&self) -> Vec<Block> {
        let mut blocks = vec![self.lead("call-way-why", "call-way-why")];
        blocks.extend(self.choices(self.ways().into_iter().map(|way| format!("call-way-{}", way.name()))));
        blocks
    }

    fn lead(&self, plain: &str, full: &str) -> Block {
        Block::Lead { plain: self.get(plain), full: self.get(full) }
    }

    pub(super) fn choices(&self, ids: impl Iterator<Item = String>) -> Vec<Block> {
        (1..).zip(ids).map(|(number, id)| Block::Choice(number, self.get(&id))).collect()
    }

    pub(super) fn sections(&self, choose: impl FnOnce(Script) -> Vec<Section>) -> Vec<Block> {
        self.script().map_or_else(Vec::new, |script| section_blocks(&choose(script), self.messages))
    }

    /// What to have ready; and which product of an output this is about, where it shows several.
    fn preparing(&self) -> Vec<Block> {
        let Some(script) = self.script() else { return Vec::new() };
        let mut blocks = Vec::new();
        let elsewhere = self.elsewhere();
        blocks.extend(elsewhere.map(|title| Block::Bad(self.messages.format("check-next", &[("title", &title)]))));
        if let Some((first, others)) = script.others.split_first() {
            blocks.extend(script.subject.first().cloned().map(Block::Text));
            // Whoever has chosen needs no other.
            if self.run.chosen.is_none() {
                blocks.push(Block::Text(first.clone()));
                blocks.extend(others.iter().cloned().map(Block::Note));
            }
        }
        blocks.extend(section_blocks(&before(&script, "identify"), self.messages));
        blocks
    }

    /// How to see the installation ID on the PC, and how wide its groups are.
    fn how_to_see(&self) -> Vec<Block> {
        let mut blocks = self.resumed(Kind::InstallationId);
        let is_wanted = |section: &Section| section.id == "identify";
        blocks.extend(self.sections(|script| script.sections.into_iter().filter(is_wanted).collect()));
        blocks.push(Block::Text(self.get("call-width-why")));
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
    fn cells(&self, kind: Kind) -> Vec<Block> {
        let mut blocks = vec![match kind {
            Kind::ConfirmationId => self.lead("call-cid-how", "call-cid-how-full"),
            _ => self.lead("call-iid-how", "call-iid-how-full"),
        }];
        blocks.extend(self.resumed(kind));
        blocks.push(Block::Tiles(self.tiles(kind)));
        if let Some(copy) = self.run.copied.as_ref().filter(|_| kind == Kind::ConfirmationId) {
            blocks.push(Block::Bad(self.messages.issue(copy, kind, "")));
            blocks.push(Block::Text(self.messages.remedy(copy, kind, "")));
            return blocks;
        }
        let cells = self.run.cells(kind);
        if cells.is_plausible() {
            blocks.push(Block::Good(self.get(match kind {
                Kind::ConfirmationId => "call-cid-fine",
                _ => "call-iid-fine",
            })));
            blocks.extend(self.doubled(kind));
            return blocks;
        }
        if let Some(issue) = cells.other_kind() {
            blocks.push(Block::Bad(self.messages.issue(&issue, kind, "")));
            blocks.push(Block::Text(self.messages.remedy(&issue, kind, "")));
            return blocks;
        }
        if kind == Kind::InstallationId
            && let Some(other) = cells.other_width()
        {
            let (chosen, other) = (cells.width(0).to_string(), other.width(0).to_string());
            blocks
                .push(Block::Bad(self.messages.format("call-width-offer", &[("chosen", &chosen), ("other", &other)])));
            return blocks;
        }
        blocks.extend(self.doubled(kind));
        if let Some(row) = cells.row() {
            let lines = |hint: &_| self.messages.hint(kind, hint, self.run.channel(kind), true);
            let mut told = Vec::new();
            hints(kind, row, self.run.channel(kind), &mut |hint| told.extend(lines(&hint)));
            if !told.is_empty() {
                blocks.push(Block::Bad(self.get("call-row")));
                blocks.extend(told.into_iter().map(Block::Note));
                return blocks;
            }
        }
        if let Some(first) = cells.shifted_from() {
            let (one, next) = (self.name_of(kind, first), self.place(kind, first + 1));
            let arguments = [("start", one.as_str()), ("next", &next), ("place", &self.place(kind, first))];
            blocks.push(Block::Bad(self.messages.format("call-shifted", &arguments)));
            blocks.push(Block::Text(self.remedy("call-shifted", kind, first)));
            return blocks;
        }
        let wrong = (0..cells.count()).filter(|index| cells.standing(*index) == Standing::Wrong);
        wrong.for_each(|index| self.wrong(kind, index, &mut blocks));
        blocks
    }

    /// What is wrong with one cell, what may have happened, and what to do.
    fn wrong(&self, kind: Kind, index: usize, blocks: &mut Vec<Block>) {
        let cells = self.run.cells(kind);
        let (text, width) = (cells.text(index), cells.width(index));
        let found = text.chars().count();
        let start = self.name_of(kind, index);
        if let Some(issue) = cells.issue(index).filter(|issue| issue.kind != IssueKind::CheckDigit) {
            blocks.push(Block::Bad(self.messages.issue(&issue, kind, "")));
        } else if found != width {
            let arguments =
                [("start", start.as_str()), ("found", &found.to_string()), ("expected", &width.to_string())];
            blocks.push(Block::Bad(self.messages.format("call-cell-length", &arguments)));
        } else {
            blocks.push(Block::Bad(self.messages.format("call-cell-wrong", &[("start", &start)])));
        }
        let channel = self.run.channel(kind);
        let hint = cells.layout().and_then(|layout| hint(layout, index, text, channel));
        if let Some(hint) = hint {
            let mut lines = self.messages.hint(kind, &hint, channel, true);
            // What to do is said below.
            lines.pop();
            blocks.extend(lines.into_iter().map(Block::Note));
        }
        blocks.push(Block::Text(self.remedy("call-cell", kind, index)));
    }

    /// What to do about a cell, for the way on which its digits came.
    fn remedy(&self, stem: &str, kind: Kind, index: usize) -> String {
        let way = match kind {
            Kind::InstallationId => "pc",
            _ if self.run.is_heard() => "ask",
            _ => "look",
        };
        let label = self.run.cells(kind).group(index).to_string();
        let arguments = [("place", self.place(kind, index)), ("label", label)];
        let arguments = arguments.each_ref().map(|(name, value)| (*name, value.as_str()));
        self.messages.format(&format!("{stem}-{way}"), &arguments)
    }

    fn doubled(&self, kind: Kind) -> Option<Block> {
        let (one, other) = self.run.cells(kind).doubled()?;
        let arguments = [("start", self.name_of(kind, one)), ("place", self.place(kind, other))];
        let arguments = arguments.each_ref().map(|(name, value)| (*name, value.as_str()));
        Some(Block::Bad(self.messages.format("call-doubled", &arguments)))
    }

    /// A word to whoever goes on with a run of which the digits were masked.
    fn resumed(&self, kind: Kind) -> Vec<Block> {
        let mut blocks = Vec::new();
        if self.run.expected.is_some() && self.run.cells(kind).is_empty() {
            let id = match (&self.run.subject, self.run.lacks_output) {
                (Some(_), true) if kind == Kind::InstallationId => "call-resumed-output",
                _ => "call-resumed",
            };
            let name = self.run.subject.clone().map(|name| Self::shown(&name)).unwrap_or_default();
            blocks.push(Block::Text(self.messages.format(id, &[("name", &name)])));
        }
        blocks
    }

    /// The groups of what is typed, with the empty ones.
    pub(super) fn tiles(&self, kind: Kind) -> Vec<Tile> {
        let cells = self.run.cells(kind);
        let is_typed = self.run.typing() == Some(kind);
        let tile = |index: usize| {
            let mark = match cells.standing(index) {
                Standing::Fine => Mark::Fine,
                Standing::Empty | Standing::Open => Mark::Open,
                Standing::Plain => Mark::Plain,
                Standing::Wrong => Mark::Wrong,
            };
            let mut tile = Tile::new(cells.group(index).label(), cells.text(index), cells.width(index), mark);
            if is_typed && index == cells.at {
                tile.current = true;
                tile.selected = cells.is_selected();
                tile.caret = Some(cells.caret());
            }
            tile
        };
        (0..cells.count()).map(tile).collect()
    }

    /// The places that no check digit guards, on one page, with the order of the groups.
    fn comparing(&self, kind: Kind) -> Vec<Block> {
        let mut tiles = self.tiles(kind);
        for (index, tile) in tiles.iter_mut().enumerate() {
            tile.places = self.run.places(kind, index, false);
            tile.mark = Mark::Plain;
        }
        let source = match kind {
            Kind::InstallationId => "pc",
            _ if self.run.is_heard() => "ask",
            _ => "look",
        };
        let mut blocks = vec![Block::Text(self.get(&format!("call-compare-{source}"))), Block::Tiles(tiles)];
        blocks.push(Block::Text(self.get("call-compare-blind")));
        blocks.push(Block::Text(self.get(&format!("call-compare-order-{source}"))));
        blocks.extend(self.doubled(kind));
        blocks.extend(self.fingerprint(kind));
        blocks
    }

    pub(super) fn fingerprint(&self, kind: Kind) -> Option<Block> {
        let fingerprint = self.run.fingerprint(kind)?;
        Some(Block::Note(self.messages.format("call-fingerprint", &[("fingerprint", &fingerprint)])))
    }

    /// One group, big, with the words to say; for the portal all of them with what to do there.
    fn giving(&self) -> Vec<Block> {
        let is_portal = !self.run.is_heard();
        let mut tiles = self.tiles(Kind::InstallationId);
        for (index, tile) in tiles.iter_mut().enumerate() {
            tile.current = index == self.run.group;
            tile.mark = if self.run.repeats & (1 << index) != 0 { Mark::Repeat } else { Mark::Plain };
        }
        let mut blocks = vec![Block::Tiles(tiles)];
        if is_portal {
            blocks.extend(self.contact(false));
            return blocks;
        }
        let joined = self.run.installation_id.joined();
        let lines = say(Kind::InstallationId, &joined, self.run.voice).unwrap_or_default();
        if let Some(line) = lines.get(self.run.group) {
            let text = render::speech_lines(core::slice::from_ref(line), self.run.voice);
            blocks.extend(text.lines().filter(|line| !line.is_empty()).map(|line| Block::Words(line.to_owned())));
        }
        blocks
    }

    /// One block of which digits may have been misheard.
    fn reading_back(&self) -> Vec<Block> {
        let kind = Kind::ConfirmationId;
        let index = self.run.spot;
        let places = self.run.places(kind, index, true);
        let mut tiles = self.tiles(kind);
        for (at, tile) in tiles.iter_mut().enumerate() {
            tile.mark = Mark::Plain;
            tile.current = at == index;
            if at == index {
                tile.places.clone_from(&places);
            }
        }
        let listed: Vec<String> = places.iter().map(ToString::to_string).collect();
        let (place, listed) = (self.place(kind, index), self.messages.listed(&listed));
        let count = places.len().to_string();
        let arguments = [("place", place.as_str()), ("places", &listed), ("count", &count)];
        Vec::from([
            self.lead("call-spots-why", "call-spots-why"),
            Block::Tiles(tiles),
            Block::Words(self.messages.format("call-spots-ask", &arguments)),
            Block::Text(self.messages.format("call-spots-type", &arguments)),
        ])
    }

    fn entering(&self) -> Vec<Block> {
        let mut blocks = vec![Block::Tiles(self.tiles(Kind::ConfirmationId))];
        let wanted = |section: &Section| matches!(section.id.as_str(), "enter" | "confirm");
        blocks.extend(self.sections(|script| script.sections.into_iter().filter(wanted).collect()));
        blocks
    }
}

/// The sections before one of them; all of them, when there is none of that name.
fn before(script: &Script, id: &str) -> Vec<Section> {
    script.sections.iter().take_while(|section| section.id != id).cloned().collect()
}
