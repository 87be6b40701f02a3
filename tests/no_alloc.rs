//! Reading and checking allocates nothing, whatever was typed.
//!
//! A binary of its own, because it replaces the allocator.
#![allow(unsafe_code, reason = "an allocator cannot be written without it")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use offhook::entry::Entry;
use offhook::repair::{Channel, blind_spots, compare, hints};
use offhook::{ConfirmationId, InstallationId, Issue, Kind, ProductKey, check_as, identify};

struct Counting;

thread_local! {
    static ASKED: Cell<u64> = const { Cell::new(0) };
}

fn count() {
    // While a thread ends, its counter is gone; nothing is measured then.
    let _ = ASKED.try_with(|asked| asked.set(asked.get() + 1));
}

// SAFETY: everything is handed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the pointer came from `System` with this layout.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: the pointer came from `System` with this layout.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// What it says, and the text: clean, as typed, and wrong in every way that is judged in its own way.
const TEXTS: [(&str, &str); 14] = [
    ("an installation ID", "020650-770493-837252-929082-195773-527024-195725-809211-989214"),
    ("an unbroken one", "020650770493837252929082195773527024195725809211989214"),
    (
        "a full-width one",
        "０２０６５０ー７７０４９３ー８３７２５２ー９２９０８２ー１９５７７３ー５２７０２４ー１９５７２５ー８０９２１１ー９８９２１４",
    ),
    (
        "a labelled one",
        "IID: 1: 020650 2: 770493 3: 837252 4: 929082 5: 195773 6: 527024 7: 195725 8: 809211 9: 989214",
    ),
    ("one with a wrong digit", "020651-770493-837252-929082-195773-527024-195725-809211-989214"),
    ("one with a lost digit", "02060770493837252929082195773527024195725809211989214"),
    ("a confirmation ID", "020650-770493-837252-929082-195773-527024-195725-809211"),
    ("a labelled one", "確認 ID: A: 020650 B: 770493 C: 837252 D: 929082 E: 195773 F: 527024 G: 195725 H: 809211"),
    ("one with look-alikes", "O2O65O-770493-837252-929082-195773-527024-195725-8092l1"),
    ("a product key", "TVRH6-WHNXV-R9WG3-9XRFY-MY832"),
    ("a typed one", "key: tvrh6 whnxv ｒ９ｗｇ３ 9xrfy my832"),
    ("one with a wrong character", "TVRH6-WHNXV-R9WG3-9XRFY-MY833"),
    ("a rounded number", "1.23457E+62"),
    ("a sentence", "hello, world; #42 is no identifier at all?"),
];

fn asked_during(run: impl FnOnce()) -> u64 {
    let before = ASKED.get();
    run();
    ASKED.get() - before
}

#[test]
fn the_counter_counts() {
    assert_eq!(asked_during(|| drop(black_box(Box::new(1)))), 1);
}

#[test]
fn the_clean_texts_parse() {
    assert!(InstallationId::parse(TEXTS[0].1).is_ok() && InstallationId::parse(TEXTS[3].1).is_ok());
    assert!(ConfirmationId::parse(TEXTS[6].1).is_ok() && ConfirmationId::parse(TEXTS[7].1).is_ok());
    assert!(ProductKey::parse(TEXTS[9].1).is_ok() && ProductKey::parse(TEXTS[10].1).is_ok());
}

#[test]
fn parsing_checking_and_explaining_allocates_nothing() {
    for (name, text) in TEXTS {
        let parsing = asked_during(|| {
            drop(black_box((ConfirmationId::parse(text), ConfirmationId::parse_canonical(text))));
            drop(black_box((InstallationId::parse(text), InstallationId::parse_canonical(text))));
            drop(black_box((ProductKey::parse(text), ProductKey::parse_canonical(text))));
        });
        let mut issues = 0;
        let checking = asked_during(|| {
            black_box(identify(text));
            for kind in [Kind::ConfirmationId, Kind::InstallationId, Kind::ProductKey] {
                black_box(check_as(kind, text, &mut |_: Issue| issues += 1));
                black_box(check_as(kind, text, &mut ()));
            }
        });
        let comparing = asked_during(|| {
            for kind in [Kind::ConfirmationId, Kind::InstallationId, Kind::ProductKey] {
                drop(black_box(compare(kind, TEXTS[0].1, text)));
            }
        });
        assert_eq!((parsing, checking, comparing), (0, 0, 0), "{name}: allocations of parsing, checking, comparing");
    }
}

#[test]
fn typing_and_looking_for_slips_allocates_nothing() {
    for (name, text) in TEXTS {
        for kind in [Kind::ConfirmationId, Kind::InstallationId, Kind::ProductKey] {
            let typing = asked_during(|| {
                let mut entry = Entry::new(kind);
                for character in text.chars() {
                    let _ = black_box((entry.push(character), entry.view()));
                }
                black_box((entry.left(), entry.erase(), entry.delete(), entry.right()));
                let _ = black_box((entry.replace(2..5, text), entry.paste(text)));
                entry.move_to(3);
                entry.home();
                entry.end();
                black_box(entry.view().groups().count() + entry.view().issues().count());
                entry.clear();
            });
            let mut found = 0;
            let looking = asked_during(|| {
                for channel in Channel::ALL {
                    hints(kind, text, *channel, &mut |hint| found += black_box(hint).repairs.best().count());
                    blind_spots(kind, text, *channel, &mut |spot| found += usize::from(black_box(spot).likely));
                }
            });
            assert_eq!((typing, looking), (0, 0), "{name}: allocations of typing and of looking for slips");
        }
    }
}
