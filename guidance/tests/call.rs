//! The machine of the call: laws on whatever a person does, the graph of its stations, and whole calls with every slip.

use std::collections::HashSet;

use offhook_guidance::call::{Block, Command, Event, Input, Known, Mark, Page, Reply, Run, Session, Stage, Tile};
use offhook_guidance::{Book, Contact, Language, Messages, Request, Voice};
use proptest::prelude::*;

const IID: &str = "020650 770493 837252 929082 195773 527024 195725 809211 989214";
const CID: [&str; 8] = ["415635", "305286", "761940", "283503", "592176", "634083", "177461", "859316"];

/// The messages of a language, for as long as the program runs.
fn messages(language: Language) -> &'static Messages {
    Box::leak(Box::new(Book::shared().messages(language)))
}

fn session(language: Language, request: Request<'static>) -> Session<'static> {
    let voice = Voice::from_tag(language.tag()).expect("a voice for each language");
    let day = "2026-11-21".parse().expect("it is a day");
    Session::new(Book::shared(), messages(language), day, Known::new(request), Run::new(voice))
}

/// A call that has come to the blocks of the confirmation ID.
fn at_blocks(language: Language, way: Contact) -> Session<'static> {
    let mut session = session(language, Request::new().contact(way).installation_id(IID));
    lines(&mut session, &["1"]);
    for _ in 0..20 {
        match session.stage() {
            Stage::ConfirmationId => return session,
            Stage::CompareGroups => lines(&mut session, &["y"]),
            _ => lines(&mut session, &[""]),
        }
    }
    panic!("no blocks after {:?}", session.stage());
}

/// Types answers, all of which are taken.
fn lines(session: &mut Session<'_>, lines: &[&str]) {
    for line in lines {
        let stage = session.stage();
        let reply = session.take(Event::Line(line));
        assert!(matches!(reply, Reply::Moved | Reply::Over), "{line:?} at {stage:?}: {reply:?}");
    }
}

fn tiles(page: &Page) -> &[Tile] {
    page.blocks
        .iter()
        .find_map(|block| if let Block::Tiles(tiles) = block { Some(&**tiles) } else { None })
        .unwrap_or(&[])
}

/// What a person reads on a page, without the groups.
fn text(page: &Page) -> String {
    let mut text = page.title.clone();
    for block in &page.blocks {
        text.push('\n');
        match block {
            Block::Bad(line) | Block::Good(line) | Block::Note(line) | Block::Text(line) | Block::Words(line) => {
                text += line;
            }
            Block::Command(line) | Block::Heading(line) | Block::Choice(_, line) | Block::Item(_, line) => text += line,
            Block::Lead { plain, .. } => text += plain,
            _ => {}
        }
    }
    text
}

fn is_bad(page: &Page) -> bool {
    page.blocks.iter().any(|block| matches!(block, Block::Bad(_)))
}

fn digits(page: &Page) -> Vec<String> {
    tiles(page).iter().map(|tile| tile.digits.to_string()).collect()
}

fn event() -> impl Strategy<Value = (u8, String)> {
    let texts = [
        "",
        "1",
        "2",
        "3",
        "6",
        "7",
        "y",
        "n",
        "w",
        "k",
        "r",
        "u",
        "<",
        "c",
        "C",
        "C 761940",
        "3: 837252",
        "415635",
        "30528",
        "3305286",
        "41?635",
        "020650 770493 837252",
        IID,
        "0xC004F04D",
        "0xC004F014",
        "hello",
        "４１５６３５",
        "415635305286761940283503592176634083177461859316",
        "A: 415635 B: 305286",
        "\u{202e}",
        "4l5635",
    ];
    (0_u8..16, prop_oneof![8 => prop::sample::select(texts.to_vec()).prop_map(String::from), 1 => ".{0,30}"])
}

/// Does what a number and a text stand for.
fn act(session: &mut Session<'_>, (what, text): &(u8, String)) -> Reply {
    let first = text.chars().next().unwrap_or('4');
    session.take(match what {
        0..=4 => Event::Line(text),
        5 | 6 => Event::Paste(text),
        7 => Event::Enter,
        8 => Event::Erase,
        9 => Event::Delete,
        10 => Event::Left,
        11 => Event::Right,
        12 => Event::Next,
        13 => Event::Previous,
        14 => Event::Command(Command::ALL[text.len() % Command::ALL.len()]),
        _ => Event::Type(first),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_person_does_there_is_a_page(events in prop::collection::vec(event(), 0..60)) {
        let mut session = session(Language::Japanese, Request::new());
        for event in &events {
            match act(&mut session, event) {
                Reply::Over => return Ok(()),
                Reply::Again(why) => prop_assert!(!why.is_empty() && !why.contains('{'), "{why}"),
                Reply::Face(Command::Back) => _ = session.back(),
                Reply::Face(Command::Undo) => _ = session.undo(),
                _ => {}
            }
        }
        let page = session.page();
        prop_assert!(!page.title.contains('{') && !page.prompt.contains('{'), "{} {}", page.title, page.prompt);
        prop_assert!(!text(&page).contains("{call") && !text(&page).contains("{ $"), "{}", text(&page));
    }

    #[test]
    fn what_is_typed_in_one_block_changes_no_other(keys in prop::collection::vec("[0-9A-H?<> x]", 0..80)) {
        let mut session = at_blocks(Language::English, Contact::Agent);
        for key in keys.iter().map(|key| key.chars().next().expect("a key")) {
            let before = session.page();
            let at = tiles(&before).iter().position(|tile| tile.current).expect("a block");
            let _ = session.take(match key {
                '<' => Event::Erase,
                '>' => Event::Delete,
                'x' => Event::Left,
                key => Event::Type(key),
            });
            for (index, (old, new)) in digits(&before).iter().zip(digits(&session.page())).enumerate() {
                // More digits than a block has begin the next one, if it is empty.
                let may_change = index == at || (index == at + 1 && old.is_empty());
                prop_assert!(may_change || *old == new, "{key}: block {index} while {at} was typed");
            }
        }
    }
}

#[test]
fn a_block_is_typed_over_as_a_whole() {
    let mut session = at_blocks(Language::English, Contact::Agent);
    let mut press = |keys: &str| {
        keys.chars().for_each(|key| assert_eq!(session.take(Event::Type(key)), Reply::Moved, "{key}"));
        digits(&session.page())
    };
    // Block C is wrong, and D is typed after it.
    assert_eq!(press("415635305286761948283503")[..4], ["415635", "305286", "761948", "283503"]);
    assert_eq!(press("C761940")[..4], ["415635", "305286", "761940", "283503"]);
    // Wide letters, a gap and a colon between the label and the digits.
    assert_eq!(press("ｂ： 305287")[..4], ["415635", "305287", "761940", "283503"]);
    // It keeps the caret once it is said to be at its end.
    assert_eq!(press(" 305286")[..4], ["415635", "305286", "761940", "283503"]);
    let page = session.page();
    assert!(tiles(&page)[4].current && !is_bad(&page));
}

#[test]
fn a_lost_digit_is_told_as_soon_as_two_blocks_fail() {
    for (language, said) in
        [(Language::English, "may have shifted from block B on"), (Language::Japanese, "ブロック B から桁がずれて")]
    {
        let mut session = at_blocks(language, Contact::Agent);
        "41563530528761940".chars().for_each(|key| _ = session.take(Event::Type(key)));
        assert!(!text(&session.page()).contains(said), "{}", text(&session.page()));
        "2".chars().for_each(|key| _ = session.take(Event::Type(key)));
        assert!(text(&session.page()).contains(said), "{}", text(&session.page()));
        // With an end after each block nothing shifts.
        let mut session = at_blocks(language, Contact::Agent);
        "415635 30528 ".chars().for_each(|key| _ = session.take(Event::Type(key)));
        let page = session.page();
        assert!(is_bad(&page) && !text(&page).contains(said), "{}", text(&page));
        assert!(tiles(&page)[1].current && tiles(&page)[1].selected);
    }
}

#[test]
fn the_wrong_width_is_noticed_by_the_third_group() {
    for (chosen, groups) in [("7", IID), ("6", "1111111 3141592 2718281 1618033")] {
        for gap in ["", " "] {
            let mut session = session(Language::English, Request::new().contact(Contact::Portal));
            lines(&mut session, &["1", "", chosen]);
            let offers = |session: &Session<'_>| session.page().commands.contains(&Command::Width);
            let groups: Vec<String> = groups.split(' ').map(plausible).collect();
            for group in &groups[..1] {
                format!("{group}{gap}").chars().for_each(|key| _ = session.take(Event::Type(key)));
                assert!(!offers(&session), "{chosen} {gap:?}");
            }
            format!("{}{gap}{}{gap}", groups[1], groups[2]).chars().for_each(|key| _ = session.take(Event::Type(key)));
            assert!(offers(&session), "{chosen} {gap:?}: {}", text(&session.page()));
            assert_eq!(session.take(Event::Command(Command::Width)), Reply::Moved);
            assert_eq!(digits(&session.page())[..3], groups[..3], "{chosen} {gap:?}");
        }
    }
}

/// A group with the check digit that makes it add up.
fn plausible(group: &str) -> String {
    let is_fine = |text: &String| {
        let mut entry = offhook::entry::Entry::with_layout(if group.len() == 6 {
            offhook::Layout::NineBySix
        } else {
            offhook::Layout::NineBySeven
        });
        entry.paste(text).expect("it fits");
        entry.view().groups().next().expect("a group").verdict == offhook::Verdict::Plausible
    };
    let front = &group[..group.len() - 1];
    (0..10).map(|last| format!("{front}{last}")).find(is_fine).expect("one of them")
}

#[test]
fn an_installation_id_that_was_typed_is_compared_before_anyone_is_contacted() {
    let mut session = session(Language::English, Request::new().contact(Contact::Agent));
    // An 8 was read as a 1 in group 8, and groups 2 and 3 are exchanged.
    lines(&mut session, &["1", "", "6", "020650 837252 770493 929082 195773 527024 195725 109211 989214", ""]);
    let page = session.page();
    assert_eq!(page.stage, Stage::CompareGroups);
    assert!(tiles(&page)[7].places.contains(&1), "the 1 in group 8");
    assert!(text(&page).contains("the order"), "{}", text(&page));
    assert!(text(&page).contains("Fingerprint"), "{}", text(&page));
    // Enter alone says nothing.
    assert!(matches!(session.take(Event::Line("")), Reply::Again(_)));
    lines(&mut session, &["8: 809211", "2: 770493", "3: 837252", "y"]);
    assert_eq!(session.stage(), Stage::Before);
}

/// What somebody else may do to one block.
fn slips(block: &str) -> Vec<String> {
    let digits: Vec<char> = block.chars().collect();
    let mut slips = HashSet::new();
    for place in 0..digits.len() {
        for other in '0'..='9' {
            let mut wrong = digits.clone();
            wrong[place] = other;
            slips.insert(wrong);
        }
        let mut lost = digits.clone();
        lost.remove(place);
        slips.insert(lost);
        let mut doubled = digits.clone();
        doubled.insert(place, digits[place]);
        slips.insert(doubled);
        if place > 0 {
            let mut swapped = digits.clone();
            swapped.swap(place - 1, place);
            slips.insert(swapped);
        }
    }
    slips.remove(&digits);
    slips.into_iter().map(String::from_iter).collect()
}

/// Goes from blocks that add up to the command, and says at which places digits were looked at; what differs is put right.
fn to_the_command(session: &mut Session<'_>) -> HashSet<(usize, usize)> {
    lines(session, &[""]);
    let mut looked_at = HashSet::new();
    let mut seen = 0;
    while matches!(session.stage(), Stage::ReadBack | Stage::CompareBlocks) {
        let page = session.page();
        for (index, tile) in tiles(&page).iter().enumerate() {
            looked_at.extend(tile.places.iter().map(|place| (index, *place)));
        }
        // Enter alone never confirms a doubt.
        assert!(matches!(session.take(Event::Line("")), Reply::Again(_)), "{:?}", page.stage);
        if page.stage == Stage::ReadBack {
            let at = tiles(&page).iter().position(|tile| tile.current).expect("a block");
            // The person hears what is right.
            let heard: String =
                tiles(&page)[at].places.iter().filter_map(|place| CID[at].chars().nth(place - 1)).collect();
            lines(session, &[&heard]);
        } else {
            for (index, block) in CID.iter().enumerate() {
                if tiles(&session.page())[index].digits.as_str() != *block {
                    let label = (b'A' + u8::try_from(index).expect("eight")) as char;
                    lines(session, &[&format!("{label} {block}")]);
                }
            }
            lines(session, &["y"]);
        }
        seen += 1;
        assert!(seen < 12, "it ends");
    }
    assert_eq!(session.stage(), Stage::Enter, "{}", text(&session.page()));
    assert!(text(&session.page()).contains(&CID.concat()), "the command has the right blocks");
    looked_at
}

#[test]
fn every_slip_of_the_other_side_is_caught_or_looked_at() {
    for language in Language::ALL {
        for way in [Contact::Agent, Contact::Portal] {
            let start = at_blocks(*language, way);
            let (mut caught, mut looked_at) = (0, 0);
            for (index, block) in CID.iter().enumerate() {
                for slip in slips(block) {
                    let mut session = start.clone();
                    lines(&mut session, &CID[..index]);
                    lines(&mut session, &[&slip]);
                    if tiles(&session.page())[index].mark == Mark::Wrong {
                        // It keeps the caret, and is typed over.
                        assert!(is_bad(&session.page()) && tiles(&session.page())[index].current, "{slip}");
                        lines(&mut session, &[block]);
                        caught += 1;
                    } else {
                        let place =
                            block.chars().zip(slip.chars()).position(|(one, other)| one != other).expect("a slip");
                        let mut twin = session.clone();
                        lines(&mut twin, &CID[index + 1..]);
                        assert!(to_the_command(&mut twin).contains(&(index, place + 1)), "{slip} in block {index}");
                        looked_at += 1;
                        continue;
                    }
                    if caught % 40 == 0 {
                        lines(&mut session, &CID[index + 1..]);
                        to_the_command(&mut session);
                    }
                }
            }
            assert!(caught > 300 && looked_at > 20, "{caught} caught, {looked_at} looked at");
        }
    }
}

#[test]
fn exchanged_blocks_are_looked_at_and_put_right() {
    for language in Language::ALL {
        let said = if *language == Language::Japanese { "順番" } else { "order" };
        let start = at_blocks(*language, Contact::Portal);
        for one in 0..7 {
            let mut blocks = CID;
            blocks.swap(one, one + 1);
            let mut session = start.clone();
            lines(&mut session, &[&blocks.join(" "), ""]);
            assert!(text(&session.page()).contains(said), "{}", text(&session.page()));
            session.undo();
            to_the_command(&mut session);
        }
    }
}

#[test]
fn another_number_of_the_same_page_is_no_answer() {
    let start = at_blocks(Language::English, Contact::Portal);
    let groups: Vec<&str> = IID.split(' ').collect();
    for wrong in [groups[..8].join(" "), groups[..8].concat(), IID.to_owned(), groups.concat(), "0120123456".repeat(5)]
    {
        let mut session = start.clone();
        let reply = session.take(Event::Paste(&wrong));
        let page = session.page();
        assert!(matches!(reply, Reply::Again(_)) || is_bad(&page), "{wrong}: {}", text(&page));
        assert_eq!(page.stage, Stage::ConfirmationId);
    }
    // A block that was typed twice is told even though everything adds up.
    let mut session = start;
    let mut blocks = CID;
    blocks[3] = blocks[2];
    lines(&mut session, &[&blocks.join(" ")]);
    assert!(text(&session.page()).contains("Block C and block D are the same"), "{}", text(&session.page()));
}

#[test]
fn without_something_new_to_do_no_state_comes_twice() {
    for (way, iid) in [(Contact::Portal, Some(IID)), (Contact::Agent, Some(IID)), (Contact::Portal, None)] {
        let mut start =
            session(Language::English, iid.map_or(Request::new(), |iid| Request::new().installation_id(iid)));
        lines(&mut start, &["1", if way == Contact::Portal { "1" } else { "2" }]);
        let mut walk = Walk { ends: 0, people: 0, longest: 0, done: HashSet::new() };
        walk.from(&start, &mut Vec::new());
        assert!(walk.ends > 3 && walk.people > 0, "{} ends, {} persons", walk.ends, walk.people);
        assert!(walk.longest < 200, "{}", walk.longest);
    }
}

/// A walk on every way through the stations.
struct Walk {
    ends: usize,
    people: usize,
    longest: usize,
    done: HashSet<String>,
}

impl Walk {
    fn from(&mut self, session: &Session<'_>, path: &mut Vec<String>) {
        // Where it has come to: the state as it would be kept, digits and all.
        let here = serde_json::to_string(&session.kept(true)).expect("it is text");
        assert!(!path.contains(&here), "the same again after {} steps: {here}", path.len());
        self.longest = self.longest.max(path.len());
        if !self.done.insert(here.clone()) {
            return;
        }
        self.people += usize::from(session.stage() == Stage::Person);
        path.push(here);
        let stage = session.stage();
        let joined = CID.join(" ");
        let answers: &[&str] = match stage {
            Stage::Width => &["6"],
            Stage::InstallationId => &[IID, ""],
            Stage::ConfirmationId => &[&joined, "", "n"],
            Stage::ReadBack | Stage::CompareGroups | Stage::CompareBlocks => &["y"],
            Stage::Outcome => &["1", "3", "4", "5", "0xC004F04D", "0xC004F014"],
            _ => &["", "1", "2", "3", "4"],
        };
        for answer in answers {
            let mut next = session.clone();
            match next.take(Event::Line(answer)) {
                Reply::Over => self.ends += 1,
                // The caret may move while nothing else is new.
                Reply::Moved
                    if next.stage() == stage
                        && matches!(next.page().input, Input::Cells(_))
                        && next.page_is(session) => {}
                Reply::Moved if next.stage() == Stage::Give && stage == Stage::Give && !answer.is_empty() => {}
                Reply::Moved => self.from(&next, path),
                _ => {}
            }
        }
        path.pop();
    }
}

/// Whether two calls show the same digits.
trait Shows {
    fn page_is(&self, other: &Session<'_>) -> bool;
}

impl Shows for Session<'_> {
    fn page_is(&self, other: &Session<'_>) -> bool {
        digits(&self.page()) == digits(&other.page())
    }
}

#[test]
fn a_refusal_looks_at_each_cause_once_and_ends_with_a_person() {
    for language in Language::ALL {
        let mut session = at_blocks(*language, Contact::Portal);
        lines(&mut session, &[&CID.join(" "), "", "y", "", "3"]);
        let mut pages = Vec::new();
        while session.stage() == Stage::Cause {
            pages.push(text(&session.page()));
            lines(&mut session, &["1"]);
        }
        assert_eq!(pages.iter().collect::<HashSet<_>>().len(), 4, "{pages:#?}");
        assert_eq!(session.stage(), Stage::Person);
        assert_eq!(session.take(Event::Line("")), Reply::Over);
    }
}

#[test]
fn nothing_is_said_of_blocks_that_nobody_typed() {
    let mut session = session(Language::English, Request::new());
    lines(&mut session, &["1", "1", "", "0xC004F04D"]);
    let said = text(&session.page());
    assert!(!said.contains("All blocks add up"), "{said}");
    assert!(said.contains("No confirmation ID has been typed here yet"), "{said}");
}

#[test]
fn the_log_is_in_words_and_holds_no_group() {
    for language in Language::ALL {
        let mut session = session(*language, Request::new());
        lines(&mut session, &["1", "2", "", "6", IID, "", "y", ""]);
        lines(&mut session, &["", "", "r"]);
        lines(&mut session, &[""; 7]);
        lines(&mut session, &[""]);
        lines(&mut session, &["415635", "305286", "761948", "761940"]);
        lines(&mut session, &CID[3..]);
        to_the_command(&mut session);
        lines(&mut session, &["", "0xC004F04D", "", "1", ""]);
        let notes = session.take_notes();
        assert!(notes.len() > 8, "{notes:#?}");
        let all = notes.join("\n");
        assert!(IID.split(' ').chain(CID).all(|group| !all.contains(group)), "{all}");
        assert!(all.contains("0xC004F04D") && all.contains('C') && !all.contains('{'), "{all}");
        assert!(session.take_notes().is_empty());
    }
}
