//! What is asked again and again: one identifier of each kind, well and damaged, and small texts.

use fastrand::Rng;
use offhook::Layout;

use crate::corpus::{self, List, Mixture};
use crate::ids::{self, Form, Slip};

const SEED: u64 = 0x5A3B;
/// How many samples there are of each case; all of them stay in the first cache.
const SAMPLES: usize = 64;

const SIXTY_THREE: Form = Form::compact(Layout::NineBySeven);

/// One identifier at a time.
pub const SINGLE: [&str; 11] = [
    "63",
    "63-grouped",
    "54",
    "54-grouped",
    "48",
    "48-grouped",
    "key",
    "typed",
    "wrong-digit",
    "wrong-byte",
    "wrong-length",
];

/// All that is found out about one text, hints included.
pub const REPORT: &str = "report";

/// The damaged example of the README: a digit of group 3 was misread.
pub const DAMAGED: &str = "020650 770493 837253 929082 195773 527024 195725 809211 989214";

/// A text at a time.
pub const TEXTS: [&str; 5] = ["bulk-alike", "bulk-mixed", "scan-logs", "scan-digits", "scan-hex"];

/// The samples of a case, and whether they are plausible.
pub fn samples(name: &str) -> Option<(Vec<Vec<u8>>, bool)> {
    let mut random = Rng::with_seed(SEED);
    let random = &mut random;
    let mut of = |form| ids::many(random, form, SAMPLES);
    let slipped = |ids: Vec<Vec<u8>>, slip| -> Vec<Vec<u8>> {
        ids.iter().enumerate().map(|(turn, id)| ids::slipped(id, slip, turn)).collect()
    };
    Some(match name {
        "63" => (of(SIXTY_THREE), true),
        "63-grouped" => (of(Form::dashed(Layout::NineBySeven)), true),
        "54" => (of(Form::compact(Layout::NineBySix)), true),
        "54-grouped" => (of(Form::dashed(Layout::NineBySix)), true),
        "48" => (of(Form::compact(Layout::EightBySix)), true),
        "48-grouped" => (of(Form::dashed(Layout::EightBySix)), true),
        "key" => (of(Form::dashed(Layout::FiveByFive)), true),
        "typed" => {
            let grouped = of(Form::dashed(Layout::NineBySeven));
            let mut random = Rng::with_seed(SEED);
            (grouped.iter().map(|id| ids::typed(&mut random, id)).collect(), true)
        }
        "wrong-digit" => (slipped(of(SIXTY_THREE), Slip::Digit), false),
        "wrong-byte" => (slipped(of(SIXTY_THREE), Slip::Byte), false),
        "wrong-length" => (slipped(of(SIXTY_THREE), Slip::Length), false),
        _ => return None,
    })
}

/// The text of a case, and in how many units its cost is given: lines, or thousands of bytes.
pub fn text(name: &str) -> Option<(Vec<u8>, f64)> {
    const LINES: usize = 2048;
    const BYTES: usize = 192 * 1024;
    let list = |mixture| (List::new(mixture, 10).make(LINES), LINES as f64);
    let searched = |corpus: corpus::Corpus| {
        let units = corpus.bytes.len() as f64 / 1e3;
        (corpus.bytes, units)
    };
    Some(match name {
        "bulk-alike" => list(Mixture::Alike),
        "bulk-mixed" => list(Mixture::Mixed),
        "scan-logs" => searched(corpus::text::logs(BYTES)),
        "scan-digits" => searched(corpus::digits::make(BYTES)),
        "scan-hex" => searched(corpus::hex::make(BYTES)),
        _ => return None,
    })
}

#[cfg(all(test, feature = "peers"))]
mod tests {
    use super::*;
    use crate::peers::{DIGITS, KEYS};

    #[test]
    fn the_peers_agree_on_every_sample() {
        for name in SINGLE {
            let (samples, plausible) = samples(name).expect("a case");
            let peers = if name == "key" { KEYS } else { DIGITS };
            for (peer, answer) in peers.into_iter().filter(|_| name != "typed") {
                for sample in &samples {
                    assert_eq!(answer(sample), plausible, "{name}: {peer}: {}", String::from_utf8_lossy(sample));
                }
            }
        }
    }

    #[test]
    fn every_text_is_there() {
        for name in TEXTS {
            assert!(text(name).is_some_and(|(text, units)| text.len() > 1000 && units > 1.0), "{name}");
        }
    }
}
