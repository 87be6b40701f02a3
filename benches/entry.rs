//! How long one keystroke takes, and the hints for a text that fails.
//!
//! A keystroke is the character and the view of what it makes; each answer is asserted before it is timed.
#![allow(missing_docs, reason = "`criterion_group!` writes a public function")]

use std::hint::black_box;
use std::time::Duration;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use offhook::entry::Entry;
use offhook::repair::{Channel, hints};
use offhook::{Kind, Layout, Verdict};

/// Name, an empty entry, what is typed before, the key.
type Keystroke = (&'static str, fn() -> Entry, &'static str, char);

/// What is timed and what it is for.
const KEYSTROKES: [Keystroke; 4] = [
    // The last digit of the answer: all blocks are judged.
    ("cid-last-digit", || Entry::new(Kind::ConfirmationId), "41563530528676194028350359217663408317746185931", '6'),
    // The last digit of the longest identifier, of which the groups are known.
    (
        "iid-last-digit",
        || Entry::with_layout(Layout::NineBySeven),
        "31415962653584979323484626453383274950288541971609399373510582",
        '1',
    ),
    // The same where they are not known: six or seven has to be told anew each time.
    (
        "iid-last-digit-open",
        || Entry::new(Kind::InstallationId),
        "31415962653584979323484626453383274950288541971609399373510582",
        '1',
    ),
    // The last character of a key: checksum and table of setup keys.
    ("key-last-character", || Entry::new(Kind::ProductKey), "TVRH6WHNXVR9WG39XRFYMY83", '2'),
];

/// Name, kind, text, the group that is hinted at first.
const FAILING: [(&str, Kind, &str, char); 3] = [
    // One wrong digit in a block.
    ("hints-wrong-digit", Kind::ConfirmationId, "415635 305286 161940 283503 592176 634083 177461 859316", 'C'),
    // The worst case: a lost digit in an unbroken row, for which every group is tried as the odd one.
    ("hints-lost-digit", Kind::InstallationId, "31415962653584979323484626453332749502885419716093993735105821", '5'),
    // A key in which one character was misread: every look-alike at every place.
    ("hints-key", Kind::ProductKey, "TVRH6-WHNXV-R9WG3-9XRFV-MY832", '4'),
];

fn keystrokes(criterion: &mut Criterion) {
    for (name, begin, typed, key) in KEYSTROKES {
        let nearly = || {
            let mut entry = begin();
            entry.paste(typed).expect("there is room");
            entry
        };
        let mut whole = nearly();
        whole.push(key).expect("there is room");
        assert_eq!(whole.view().verdict(), Verdict::Plausible, "{name}");
        assert_eq!(whole.view().missing(), Some(0), "{name}");
        criterion.bench_function(name, |bencher| {
            let press = |mut entry: Entry| {
                let _ = entry.push(black_box(key));
                black_box(entry.view())
            };
            bencher.iter_batched(nearly, press, BatchSize::SmallInput);
        });
    }
}

/// As much as an entry holds, in one go.
fn longest_paste(criterion: &mut Criterion) {
    let text = "4".repeat(400);
    let paste = || {
        let mut entry = Entry::new(Kind::ConfirmationId);
        let fits = entry.paste(black_box(&text)).is_ok();
        (fits, entry.view().verdict())
    };
    assert_eq!(paste(), (true, Verdict::Impossible));
    criterion.bench_function("paste-400-digits", |bencher| bencher.iter(paste));
}

fn failing(criterion: &mut Criterion) {
    for (name, kind, text, group) in FAILING {
        let first = || {
            let mut first = None;
            hints(kind, black_box(text), Channel::PhoneJa, &mut |hint| {
                first.get_or_insert(hint.group.label());
            });
            first
        };
        assert_eq!(first(), Some(group), "{name}");
        criterion.bench_function(name, |bencher| bencher.iter(first));
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(30)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(600));
    targets = keystrokes, longest_paste, failing
}
criterion_main!(benches);
