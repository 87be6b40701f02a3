//! How often the hints are right, measured: slips are drawn, and what is said of them is held to what happened.
//!
//! Shows counts only, never an identifier.

#[allow(dead_code, unreachable_pub, reason = "the measuring needs the digits only")]
#[path = "../src/repair/channel.rs"]
mod model;

use std::fmt::Write as _;

use offhook::repair::{Channel, blind_spots, hints};
use offhook::{Issue, Kind, Verdict, check_as};

use crate::promises::naive;
use crate::support::measured::held_in;

/// How many slips are drawn for a row of a table; walking without optimisation is slow.
const TRIES: usize = 600;
const ROW_TRIES: usize = 300;
const SEED: u64 = 0x0FF_400C_0DE5;

const HEAD: &str = "# How often the hints are right

A group that does not add up comes with proposals of what may have happened (`offhook check --channel`). This page measures
them: identifiers are invented, one slip is drawn in each, and what offhook says is held to what happened. Each line stands
for a few hundred slips, so figures are good to two or three points in a hundred.

**Read the first tables as an upper bound.** Their slips are drawn from the same tables and weights that the hints use
(`src/repair/channel.rs`), and those weights are estimates: published sources say which digits are mistaken, not how often. Real
ears and eyes are worse. **The tables with every slip equally often are the lower bound**: there the channel knows nothing, and
the order of the proposals is worth no more than one drawn by lot.

| column | meaning |
| --- | --- |
| heard | the check digit noticed the slip |
| or marked | it did, or the digit was one of those marked `~` on this channel, to be read back |
| marks | how many places are marked in an identifier whose slip was not heard |
| first | of the slips heard: the first proposal is what happened |
| first three | one of the three proposals is |
| by lot | the same for proposals drawn from all alternatives |
| alternatives | how many single slips would explain the group |
| check | the group that the issue itself names first is the right one |
| first hint | the group of the first hint is |
| it says | how likely the first hint says that is |
| any hint | the right group is among the hints |
";

const FOOT: &str = "
## What follows

- The check digit names the group; by itself it cannot name the digit. About nine slips explain each wrong group, so the
  remedy is always to ask or to look again. A proposal only says where to listen first.
- With no channel the first proposal is hardly better than one drawn by lot. Therefore none is named then.
- On a known channel the first proposal is right in a quarter to less than half of the cases, if the estimates hold.
- On Japanese telephones one slip in eight is not heard, because 1 and 8 are mistaken there; the marks cover most of these.
  On every other channel two to five slips in a hundred pass, and the marks cover about half of them with two or three
  digits to read back. Only the thirty marks of `any`, or the four digits of a [fingerprint](fingerprint.md), hear them all.
- A digit lost from a row, or one too many, is placed in the right group about nine times in ten, and the hint knows how sure
  it is. Some lost digits of the first group look like zeros that a spreadsheet took; that is said instead, without a hint.
- In rows, all channels that are not listed have the weights of `any`.

This file is written by `tests/slips.rs` (`OFFHOOK_BLESS=1 cargo test -p offhook --test all slips`).
";

/// Name, kind, groups, width.
type Outline = (&'static str, Kind, usize, usize);

const OUTLINES: [Outline; 3] =
    [("9x6", Kind::InstallationId, 9, 6), ("9x7", Kind::InstallationId, 9, 7), ("8x6", Kind::ConfirmationId, 8, 6)];

/// Numbers that look random and are the same in every run (Marsaglia, "Xorshift RNGs", 2003).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let high = u32::try_from(self.0 >> 33).expect("31 bits");
        high % sides
    }

    fn identifier(&mut self, (_, _, groups, width): Outline) -> Vec<String> {
        let digit = |dice: &mut Self| char::from_digit(dice.below(10), 10).expect("a digit");
        (0..groups)
            .map(|_| {
                let front: String = (1..width).map(|_| digit(self)).collect();
                format!("{front}{}", naive::check_digit(&front))
            })
            .collect()
    }

    /// One of these, each as often as it weighs.
    fn draw(&mut self, slips: Vec<(String, u32)>) -> String {
        let mut left = self.below(slips.iter().map(|(_, weight)| weight).sum());
        for (slipped, weight) in slips {
            if left < weight {
                return slipped;
            }
            left -= weight;
        }
        unreachable!("less than the sum is left")
    }
}

/// From what slips are drawn.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Draw {
    /// From the table of the channel, which the hints use too.
    Model,
    /// Every slip as often as any other.
    Uniform,
}

/// What a person may make of a group, and how often, beside each other.
struct Slips<'a> {
    group: &'a [u8],
    channel: model::Channel,
    draw: Draw,
}

impl Slips<'_> {
    fn weight(&self, of_model: u32) -> u32 {
        if self.draw == Draw::Model { of_model } else { 1 }
    }

    fn text(bytes: impl IntoIterator<Item = u8>) -> String {
        bytes.into_iter().map(char::from).collect()
    }

    /// A digit taken for another, or two neighbours exchanged.
    fn same_length(&self) -> Vec<(String, u32)> {
        let (group, weights) = (self.group, self.channel.weights());
        let mut slips = Vec::new();
        for (at, was) in group.iter().enumerate() {
            for other in (b'0'..=b'9').filter(|other| other != was) {
                let before = at.checked_sub(1).map(|before| group[before]);
                let behind = group.get(at + 1).copied();
                let doubles =
                    (before == Some(*was) && behind == Some(other)) || (behind == Some(*was) && before == Some(other));
                let weight = match model::lists(self.channel.digits(), was - b'0', other - b'0') {
                    true => weights.listed,
                    false if doubles => weights.beside_double,
                    false => 1,
                };
                let mut slipped = group.to_vec();
                slipped[at] = other;
                slips.push((Self::text(slipped), self.weight(weight)));
            }
            if at > 0 && group[at - 1] != *was {
                let mut slipped = group.to_vec();
                slipped.swap(at - 1, at);
                slips.push((Self::text(slipped), self.weight(weights.swapped)));
            }
        }
        slips
    }

    /// A digit left out; of equal neighbours it is the same which.
    fn lost(&self) -> Vec<(String, u32)> {
        let group = self.group;
        let places = (0..group.len()).filter(|at| *at == 0 || group[at - 1] != group[*at]);
        let slip = |at: usize| {
            let doubled = group.get(at + 1) == Some(&group[at]);
            let weight = if doubled { self.channel.weights().doubled } else { 1 };
            (Self::text([&group[..at], &group[at + 1..]].concat()), self.weight(weight))
        };
        places.map(slip).collect()
    }

    /// A digit too many; in front of an equal digit is the same as behind it.
    fn extra(&self) -> Vec<(String, u32)> {
        let group = self.group;
        let mut slips = Vec::new();
        for at in 0..=group.len() {
            for digit in (b'0'..=b'9').filter(|digit| at == 0 || group[at - 1] != *digit) {
                let weight = match group.get(at) == Some(&digit) {
                    true => self.channel.weights().doubled,
                    false if self.channel == model::Channel::PhoneJa && digit == b'2' => 3,
                    false => 1,
                };
                slips.push((Self::text([&group[..at], &[digit], &group[at..]].concat()), self.weight(weight)));
            }
        }
        slips
    }
}

/// What came of the slips that keep the length.
#[derive(Default)]
struct Groups {
    tried: u32,
    heard: u32,
    marked: u32,
    first: u32,
    top: u32,
    alternatives: u32,
    chance_first: f64,
    chance_top: f64,
    marks: u32,
}

impl Groups {
    /// Draws a slip in an identifier, and holds what is said of it to what it was.
    fn try_one(&mut self, dice: &mut Dice, outline: Outline, channel: Channel, draw: Draw) {
        let (_, kind, groups, _) = outline;
        let mut id = dice.identifier(outline);
        let at = dice.below(groups as u32) as usize;
        let truth = id[at].clone();
        id[at] = dice.draw(Slips { group: truth.as_bytes(), channel: twin(channel), draw }.same_length());
        let text = id.join(" ");
        self.tried += 1;
        if check_as(kind, &text, &mut ()).verdict == Verdict::Plausible {
            let mut marked = false;
            blind_spots(kind, &text, channel, &mut |spot| {
                let place = usize::from(spot.place) - 1;
                let mut digits = id[at].clone().into_bytes();
                digits[place] = b'0' + spot.other;
                if spot.swapped {
                    digits[place + 1] = b'0' + spot.digit;
                }
                self.marks += u32::from(spot.likely);
                marked |= spot.likely && index(spot.group) == at && digits == truth.as_bytes();
            });
            self.marked += u32::from(marked);
            return;
        }
        self.heard += 1;
        hints(kind, &text, channel, &mut |hint| {
            let rank = hint.repairs.best().position(|repair| repair.expose() == truth);
            let alternatives = hint.repairs.alternatives();
            self.first += u32::from(rank == Some(0));
            self.top += u32::from(rank.is_some());
            self.alternatives += u32::from(alternatives);
            self.chance_first += 1.0 / f64::from(alternatives);
            self.chance_top += f64::from(alternatives.min(3)) / f64::from(alternatives);
        });
    }

    fn row(&self, channel: Channel) -> String {
        let of_heard = |part: f64| share(part, self.heard);
        format!(
            "| `{}` | {} | {} | {:.1} | {} | {} | {} | {} | {:.1} |\n",
            channel.name(),
            share(self.heard.into(), self.tried),
            share((self.heard + self.marked).into(), self.tried),
            f64::from(self.marks) / f64::from((self.tried - self.heard).max(1)),
            of_heard(self.first.into()),
            of_heard(self.chance_first),
            of_heard(self.top.into()),
            of_heard(self.chance_top),
            f64::from(self.alternatives) / f64::from(self.heard)
        )
    }
}

const GROUPS_HEAD: &str = "
| channel | heard | or marked | marks | first | by lot | first three | by lot | alternatives |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
";

fn groups(outlines: &[Outline], draw: Draw) -> String {
    let row = |channel: &Channel| {
        let (mut dice, mut found) = (Dice(SEED), Groups::default());
        for outline in outlines.iter().cycle().take(TRIES) {
            found.try_one(&mut dice, *outline, *channel, draw);
        }
        found.row(*channel)
    };
    Channel::ALL.iter().map(row).collect()
}

/// What came of a row without gaps that is one digit off.
#[derive(Default)]
struct Rows {
    tried: u32,
    /// The group that the check itself names first.
    named: u32,
    /// The group of the first hint, and how likely the hints say it is.
    hinted: u32,
    said: u32,
    /// Any of the groups of the hints.
    among: u32,
}

impl Rows {
    fn try_one(&mut self, dice: &mut Dice, outline: Outline, channel: Channel, draw: Draw, lost: bool) {
        let (_, kind, groups, _) = outline;
        let mut id = dice.identifier(outline);
        let at = dice.below(groups as u32) as usize;
        let slips = Slips { group: id[at].as_bytes(), channel: twin(channel), draw };
        let slipped = dice.draw(if lost { slips.lost() } else { slips.extra() });
        id[at] = slipped;
        let text = id.concat();
        self.tried += 1;
        let mut named = None;
        check_as(kind, &text, &mut |issue: Issue| named = named.or(issue.group));
        self.named += u32::from(named.map(index) == Some(at));
        let mut hinted = Vec::new();
        hints(kind, &text, channel, &mut |hint| hinted.push((index(hint.group), hint.likelihood)));
        self.hinted += u32::from(hinted.first().is_some_and(|(group, _)| *group == at));
        self.said += hinted.first().map_or(0, |(_, likelihood)| u32::from(*likelihood));
        self.among += u32::from(hinted.iter().any(|(group, _)| *group == at));
    }

    fn row(&self, name: &str, slip: &str, groups: usize) -> String {
        let lot = share(1.0, groups as u32);
        let of = |part: u32| share(part.into(), self.tried);
        let said = share(f64::from(self.said) / 100.0, self.tried);
        let (named, hinted, among) = (of(self.named), of(self.hinted), of(self.among));
        format!("| {name} | {slip} | {lot} | {named} | {hinted} | {said} | {among} |\n")
    }
}

const ROWS_HEAD: &str = "
| channel | slip | by lot | check | first hint | it says | any hint |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
";

/// The channels whose weights of lost and extra digits differ; all others are as `any`.
const ODD_CHANNELS: [Channel; 4] = [Channel::Any, Channel::PhoneJa, Channel::Keypad, Channel::Ocr];

fn rows(outline: Outline, channels: &[Channel], draw: Draw) -> String {
    let mut text = String::new();
    for channel in channels {
        for (slip, lost) in [("lost", true), ("extra", false)] {
            let (mut dice, mut found) = (Dice(SEED), Rows::default());
            (0..ROW_TRIES).for_each(|_| found.try_one(&mut dice, outline, *channel, draw, lost));
            text += &found.row(&format!("`{}`", channel.name()), slip, outline.2);
        }
    }
    text
}

/// The same channel among the tables.
fn twin(channel: Channel) -> model::Channel {
    model::Channel::from_name(channel.name()).expect("the same file")
}

/// Which group a label names, counted from 0.
fn index(group: offhook::Group) -> usize {
    let label = group.label();
    let first = if label.is_ascii_digit() { '1' } else { 'A' };
    label as usize - first as usize
}

fn share(part: f64, of: u32) -> String {
    format!("{:.0} %", part / f64::from(of.max(1)) * 100.0)
}

#[test]
fn the_figures_are_those_of_the_page() {
    let (tables, uniform) = std::thread::scope(|scope| {
        let uniform = scope.spawn(|| {
            let rows: Vec<_> = OUTLINES.map(|outline| rows(outline, &ODD_CHANNELS[..1], Draw::Uniform)).into();
            (groups(&OUTLINES, Draw::Uniform), rows)
        });
        let tables = OUTLINES.map(|outline| {
            let (of_groups, of_rows) = (
                scope.spawn(move || groups(&[outline], Draw::Model)),
                scope.spawn(move || rows(outline, &ODD_CHANNELS, Draw::Model)),
            );
            [of_groups, of_rows]
        });
        let done = tables.map(|pair| pair.map(|table| table.join().expect("it measures")));
        (done, uniform.join().expect("it measures"))
    });
    let mut text = String::from(HEAD);
    text += "\n## One wrong group, slips drawn from the channel's own table\n";
    for (outline, [table, _]) in OUTLINES.iter().zip(&tables) {
        write!(text, "\n### {}\n{GROUPS_HEAD}{table}", outline.0).expect("a string takes everything");
    }
    write!(
        text,
        "\n## One wrong group, every slip equally often\n\nAll three layouts together.\n{GROUPS_HEAD}{}",
        uniform.0
    )
    .expect("a string takes everything");
    text += "\n## A row without gaps, slips drawn from the channel's own table\n";
    for (outline, [_, table]) in OUTLINES.iter().zip(&tables) {
        write!(text, "\n### {}\n{ROWS_HEAD}{table}", outline.0).expect("a string takes everything");
    }
    text += "\n## A row without gaps, every slip equally often\n";
    for (outline, table) in OUTLINES.iter().zip(&uniform.1) {
        write!(text, "\n### {}\n{ROWS_HEAD}{table}", outline.0).expect("a string takes everything");
    }
    text += FOOT;
    held_in("slips.md", &text);
}
