//! What may have happened in a group, and what to hear back, in words.
//!
//! Says a digit of the identifier only when it is told to reveal it.

use zeroize::Zeroizing;

use super::Messages;
use offhook::repair::{BlindSpot, Channel, Hint, Repair, Repairs, Slip};
use offhook::{Group, Kind};

impl Messages {
    /// What may have happened in a group, as a sentence.
    ///
    /// Only with `reveal` are digits of the identifier named; otherwise places and the sort of slip.
    pub fn repair(&self, kind: Kind, group: Group, repair: &Repair, reveal: bool) -> String {
        let slip = repair.slip();
        let words = Words { messages: self, kind, group, place: slip.place(), reveal };
        let after = |places| spoken(repair.expose(), slip.place(), places);
        match slip {
            Slip::Extra { doubled: false, .. } => words.say(["repair-extra", "repair-extra"], &[]),
            Slip::Extra { doubled: true, .. } => {
                words.say(["repair-extra-double", "repair-extra-double-hidden"], &[("digit", after(1))])
            }
            Slip::Lost { digit, doubled: true, .. } => {
                words.say(["repair-lost-double", "repair-lost-double-hidden"], &[("digit", written(&[digit]))])
            }
            Slip::Lost { digit, .. } => {
                words.say(["repair-lost", "repair-lost-hidden"], &[("digit", written(&[digit]))])
            }
            Slip::Mistaken { typed, digit, .. } => words.say(
                ["repair-mistaken", "repair-mistaken-hidden"],
                &[("typed", written(&[typed])), ("digit", written(&[digit]))],
            ),
            Slip::Swapped { .. } => {
                let typed = after(2).chars().rev().collect::<String>();
                words.say(
                    ["repair-swapped", "repair-swapped-hidden"],
                    &[("digits", after(2)), ("typed", Zeroizing::new(typed))],
                )
            }
            Slip::Unread { digit, .. } => {
                words.say(["repair-unread", "repair-unread-hidden"], &[("digit", written(&[digit]))])
            }
        }
    }

    /// What a hint says, line by line: where, what may have happened, how many alternatives there are, and what to do.
    ///
    /// Of more than three alternatives only those are told that are likelier than the rest; the others would be guesses. Of a
    /// product key, and without `reveal`, only places are named.
    pub fn hint(&self, kind: Kind, hint: &Hint, channel: Channel, reveal: bool) -> Vec<String> {
        let (start, place) = (self.group("start", kind, hint.group), self.group("place", kind, hint.group));
        let look_again: Vec<String> = hint.look_again().map(|place| place.to_string()).collect();
        if kind == Kind::ProductKey {
            let arguments = [
                ("start", start.as_str()),
                ("count", &look_again.len().to_string()),
                ("places", &self.listed(&look_again)),
            ];
            return Vec::from([self.format("hint-look-again", &arguments)]);
        }
        let mut lines = Vec::new();
        if hint.likelihood < 100 {
            let percent = hint.likelihood.to_string();
            lines.push(self.format("hint-likelihood", &[("start", &start), ("percent", &percent)]));
        }
        for repair in hint.repairs.best().filter(|repair| stands_out(&hint.repairs, repair)) {
            let line = self.repair(kind, hint.group, repair, reveal);
            // Without digits, two repairs of one place are the same sentence.
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        let unread = hint.repairs.best().any(|repair| matches!(repair.slip(), Slip::Unread { .. }));
        let count = if unread { "hint-digits" } else { "hint-slips" };
        let reason = self.format(count, &[("alternatives", &hint.repairs.alternatives().to_string())]);
        // A confirmation ID comes from somebody, an installation ID stands on a screen.
        let ask = channel.is_heard() || (channel == Channel::Any && kind == Kind::ConfirmationId);
        let remedy = if ask { "hint-ask" } else { "hint-compare" };
        lines.push(self.format(remedy, &[("place", &place), ("reason", &reason)]));
        lines
    }

    /// What to hear back, as a question; without `reveal`, where.
    pub fn blind_spot(&self, kind: Kind, spot: &BlindSpot, reveal: bool) -> String {
        let words = Words { messages: self, kind, group: spot.group, place: spot.place, reveal };
        let (digit, other) = (spot.digit, spot.other);
        if spot.swapped {
            let digits = [("digits", written(&[digit, other])), ("other", written(&[other, digit]))];
            return words.say(["blind-spot-swapped", "blind-spot-swapped-hidden"], &digits);
        }
        let digits = [("digit", written(&[digit])), ("other", written(&[other]))];
        words.say(["blind-spot", "blind-spot-hidden"], &digits)
    }

    /// The name of a channel, as a person would choose it.
    pub fn channel(&self, channel: Channel) -> String {
        self.get(&format!("channel-{}", channel.name()))
    }

    /// Places in a row: "2, 3 and 5".
    pub(super) fn listed(&self, places: &[String]) -> String {
        let last = places.len().saturating_sub(1);
        places.iter().enumerate().fold(String::new(), |list, (index, place)| match index {
            0 => place.clone(),
            _ => {
                let id = if index == last { "places-last" } else { "places-more" };
                self.format(id, &[("places", &list), ("place", place)])
            }
        })
    }

    fn group(&self, prefix: &str, kind: Kind, group: Group) -> String {
        self.place(prefix, kind, group, None)
    }
}

/// Whether a repair is worth a sentence: all of a few are, and of many those that are likelier than one drawn by lot.
fn stands_out(repairs: &Repairs, repair: &Repair) -> bool {
    let alternatives = repairs.alternatives();
    usize::from(alternatives) <= repairs.best().count() || u16::from(repairs.likelihood(repair)) * alternatives > 100
}

/// A sentence about a place of a group.
struct Words<'a> {
    messages: &'a Messages,
    kind: Kind,
    group: Group,
    place: u8,
    reveal: bool,
}

impl Words<'_> {
    /// The first message with its digits, or the second without any.
    fn say(&self, [shown, hidden]: [&str; 2], digits: &[(&str, Zeroizing<String>)]) -> String {
        let start = self.messages.group("start", self.kind, self.group);
        let (place, next) = (self.place.to_string(), (self.place + 1).to_string());
        let mut arguments = Vec::from([("start", start.as_str()), ("place", &place), ("next", &next)]);
        if !self.reveal {
            return self.messages.format(hidden, &arguments);
        }
        arguments.extend(digits.iter().map(|(name, digits)| (*name, digits.as_str())));
        self.messages.format(shown, &arguments)
    }
}

/// A number of digits of a group, from a place on.
fn spoken(group: &str, place: u8, places: usize) -> Zeroizing<String> {
    let first = usize::from(place).saturating_sub(1);
    Zeroizing::new(group.get(first..first + places).unwrap_or_default().to_string())
}

fn written(digits: &[u8]) -> Zeroizing<String> {
    Zeroizing::new(digits.iter().map(|digit| char::from(b'0' + digit)).collect())
}
