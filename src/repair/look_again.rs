//! The places of a product key where one look-alike would satisfy the checksum.
//!
//! It proposes no character, and looks at one slip at a time.

use super::channel::{Channel, lists};
use super::hints::Hint;
use super::repairs::Repairs;
use crate::id::checksum;
use crate::id::layout::{Kind, Layout};
use crate::id::secret::Secret;

const LAYOUT: Layout = Layout::FiveByFive;

/// Tells the groups with such places.
pub(super) fn in_key(key: &[u8], channel: Channel, sink: &mut (impl FnMut(Hint) + ?Sized)) {
    for index in 0..LAYOUT.groups() {
        let mut places = 0;
        for place in 0..LAYOUT.width(index) {
            places |= u8::from(mends(key, LAYOUT.start(index) + place, channel)) << place;
        }
        if places != 0 {
            sink(Hint { group: Kind::ProductKey.label(index), likelihood: 100, repairs: Repairs::default(), places });
        }
    }
}

/// Whether a look-alike at this place satisfies the checksum.
fn mends(key: &[u8], at: usize, channel: Channel) -> bool {
    b"BCDFGHJKMNPQRTVWXY2346789".iter().filter(|other| lists(channel.letters(), key[at], **other)).any(|other| {
        let mut tried = Secret::<25>::new();
        key.iter().enumerate().for_each(|(index, byte)| tried.push(if index == at { *other } else { *byte }));
        checksum::agrees(tried.bytes()) == Some(true)
    })
}
