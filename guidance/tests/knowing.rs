//! What an output says is known everywhere, and links take it along.

use std::fs;

use offhook_guidance::{Advisor, Book, Closed, Day, Facts, Language, Request, Script};
use offhook_readers::{Family, Reading, Record, Version, read};
use proptest::prelude::*;

use crate::support::kinds;

/// The samples of the readers, those that were captured and every sixth of the invented ones.
fn samples() -> Vec<(String, Vec<u8>)> {
    let mut samples = Vec::new();
    for (folder, step) in [("../readers/tests/outputs", 1), ("../readers/tests/outputs/invented", 6)] {
        let entries = fs::read_dir(folder).expect("the samples are there").map(|entry| entry.expect("it reads").path());
        let mut files: Vec<_> = entries.filter(|path| path.is_file()).collect();
        files.sort();
        for path in files.into_iter().step_by(step) {
            samples.push((path.display().to_string(), fs::read(&path).expect("it reads")));
        }
    }
    samples
}

/// A product as `slmgr /dlv` prints it.
fn printed(name: &str, description: &str, channel: &str, build: &str, state: &str) -> String {
    format!(
        "Name: {name}\nDescription: {description}\nActivation ID: 2ffd8952-423e-4903-b993-72a1aa44cf82\nExtended PID: \
         03612-03291-029-259087-03-1041-{build}.0000-1952025\nProduct Key Channel: {channel}\nPartial Product Key: \
         YY48R\n{state}\n"
    )
}

/// Outputs in which one thing after the other is different.
fn mutations() -> Vec<String> {
    let products = [
        ("Windows(R), Enterprise edition", "Windows(R) Operating System", "19045"),
        ("Windows(R), Professional edition", "Windows(R) Operating System", "22631"),
        ("Windows(R), ServerStandard edition", "Windows(R) Operating System", "20348"),
        ("Windows(R), Client-ESU-Year2 add-on for Enterprise,ServerRdsh", "Windows(R) Operating System", "19045"),
        ("Office 16, Office16ProPlusVL_MAK edition", "Office 16", "19045"),
    ];
    let channels = [
        ("Volume:MAK", "VOLUME_MAK"),
        ("Volume:GVLK", "VOLUME_KMSCLIENT"),
        ("Volume:CSVLK", "VOLUME_KMS"),
        ("Retail", "RETAIL"),
        ("Retail:TB:Eval", "TIMEBASED_EVAL"),
        ("OEM:DM", "OEM_DM"),
        ("OEM:NONSLP", "OEM_COA_NSLP"),
        ("Retail", "TIMEBASED_SUB"),
    ];
    let states = [
        "License Status: Licensed",
        "License Status: Unlicensed",
        "License Status: Notification\nNotification Reason: 0xC004C020.",
        "License Status: Notification\nNotification Reason: 0xC004F074.",
        "License Status: Notification\nNotification Reason: 0xC004F034.",
        "License Status: Notification\nNotification Reason: 0xC004F200.",
        "License Status: Notification\nNotification Reason: 0xC004F02D.",
        "License Status: Initial grace period\nNotification Reason: 0x4004F00C.",
        "License Status: Licensed\nNotification Reason: 0xC004C020.",
    ];
    let mut all = Vec::new();
    for (name, system, build) in products {
        for (channel, word) in channels {
            for state in states {
                all.push(printed(name, &format!("{system}, {word} channel"), channel, build, state));
            }
        }
    }
    all
}

/// The flow that comes of a request and what is stated by hand, without anybody asked.
fn flow(book: &Book, day: &Day, request: &Request<'_>, by_hand: &Facts) -> Option<String> {
    let mut advisor = Advisor::new(book, day);
    advisor.read(request);
    for (fact, value) in by_hand.iter() {
        // A fact of a flow alone is none of the advisor's.
        let _ = advisor.state(fact, value);
    }
    advisor.settle();
    advisor.flow().map(ToString::to_string)
}

/// Whatever a record holds, the facts hold, and stating it by hand changes nothing.
fn is_known(record: &Record, reading: &Reading, place: &str) {
    let (book, day) = (Book::shared(), day());
    let request = Request::new().reading(reading).record(record);
    let facts = Facts::of(record);
    let product = record.product();
    assert_eq!(
        facts.get("about").is_some(),
        product.family.is_some()
            || product.add_on.is_some()
            || product.channel.is_some_and(|channel| channel.name() == "kms-host"),
        "{place}: {facts:?}"
    );
    let is_licensed = facts.get("state") == Some("licensed");
    if let Some(status) = record.license_status {
        assert_eq!(status.name() == "licensed", is_licensed, "{place}");
    }
    assert_eq!(record.installation_id.is_some(), facts.get("iid").is_some(), "{place}");
    if let Some(code) = record.result_code().map(|code| code.to_string()).filter(|_| Closed::of(&facts).is_none()) {
        let is_informational =
            offhook_guidance::CodeEntry::all().any(|entry| entry.code == code && entry.flow == "informational");
        assert_eq!(facts.get("code"), Some(&*code).filter(|_| !is_informational), "{place}");
    }
    let alone = flow(book, &day, &request, &Facts::new());
    assert_eq!(flow(book, &day, &request, &facts), alone, "{place}: {facts:?}");
    // The same without the output: the facts alone lead to the same flow.
    let mut stated = facts.clone();
    if Closed::of(&facts).is_none() && alone.is_some() {
        stated.insert("network", "isolated");
        let narrowed = product.channel.is_some_and(|channel| channel.name() == "retail");
        if !narrowed {
            assert_eq!(
                flow(book, &day, &Request::default(), &stated),
                flow(book, &day, &request, &stated),
                "{place}: {stated:?}"
            );
        }
    }
    let standing = book.standing(&request, &Facts::new(), &day);
    assert_eq!(standing.closed, Closed::of(&facts), "{place}");
    if standing.closed != Some(Closed::Licensed) {
        assert_eq!(standing.flow, alone, "{place}");
    }
    // What the file says is not asked, and each ground is in a line of the file.
    let mut advisor = Advisor::new(book, &day);
    advisor.read(&request);
    while let offhook_guidance::Next::Ask(question) = advisor.ask() {
        assert!(facts.get(&question.fact).is_none(), "{place}: {} is asked", question.fact);
        assert!(!question.values.is_empty() || question.fact == "code", "{place}: {}", question.fact);
        advisor.answer(&question.fact, "unknown").expect("unknown is an answer");
    }
    for ground in request.grounds() {
        assert!((record.lines.0..=record.lines.1.max(record.lines.0)).contains(&ground.line), "{place}: {ground:?}");
    }
}

#[test]
fn whatever_an_output_holds_the_facts_hold() {
    for (name, bytes) in samples() {
        let reading = read(&bytes).expect("it is text");
        reading.records.iter().for_each(|record| is_known(record, &reading, &name));
    }
    // Five has no factor in common with how many channels and states there are.
    for text in mutations().into_iter().step_by(5) {
        let reading = read(text.as_bytes()).expect("it is text");
        assert_eq!(reading.records.len(), 1, "{text}");
        is_known(&reading.records[0], &reading, &text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_of_outputs_that_lack_lines(sample in any::<prop::sample::Index>(), lacks in prop::collection::vec(any::<prop::sample::Index>(), 0..4)) {
        let all = samples();
        let (name, bytes) = &all[sample.index(all.len())];
        let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
        for lack in lacks {
            if !lines.is_empty() {
                lines.remove(lack.index(lines.len()));
            }
        }
        if let Ok(reading) = read(&lines.concat()) {
            reading.records.iter().for_each(|record| is_known(record, &reading, name));
        }
    }
}

#[test]
fn a_retail_channel_leaves_two_answers_open() {
    let text = printed(
        "Windows(R), Professional edition",
        "Windows(R) Operating System, RETAIL channel",
        "Retail",
        "22631",
        "License Status: Unlicensed",
    );
    let reading = read(text.as_bytes()).expect("it is text");
    let day = day();
    let mut advisor = Advisor::new(Book::shared(), &day);
    advisor.read(&Request::new().reading(&reading).record(reading.records.first()));
    let mut seen = Vec::new();
    while let offhook_guidance::Next::Ask(question) = advisor.ask() {
        seen.push((question.fact.clone(), question.values.clone()));
        advisor.answer(&question.fact, "unknown").expect("unknown is an answer");
    }
    for (fact, values) in seen {
        if fact == "licence" {
            assert_eq!(values, ["retail", "digital"]);
        }
        assert!(!["about", "system", "edition-installed"].contains(&&*fact), "{fact}");
    }
}

fn commands(script: &Script) -> impl Iterator<Item = &str> {
    script.sections.iter().flat_map(|section| &section.steps).filter_map(|step| step.command.as_deref())
}

/// The facts of a printed command.
fn typed(command: &str) -> Facts {
    let words: Vec<&str> = command.split(' ').collect();
    words.windows(2).filter(|pair| pair[0] == "--fact").filter_map(|pair| pair[1].split_once('=')).collect()
}

/// What a flow tells another beside what is known: the flow, where its link leads, the fact.
const TOLD: [(&str, &str, (&str, &str)); 7] = [
    ("esu-consumer", "offline-activation", ("about", "esu")),
    ("licence-answers", "edition-match", ("about", "windows")),
    ("licence-answers", "genuine-licence", ("about", "product-key")),
    ("licence-answers", "hardware-change", ("about", "windows")),
    ("licence-answers", "maker-repair-desk", ("about", "windows")),
    ("licence-answers", "transfer-licence", ("about", "product-key")),
    ("offline-activation", "offline-activation", ("script-host", "no")),
];

#[test]
fn a_link_tells_what_its_step_is_about() {
    let (book, day) = (Book::shared(), day());
    let messages = book.messages(Language::English);
    for (flow, to, (fact, value)) in TOLD {
        let script = book.script(flow, &Request::default(), &Facts::new(), &day, &messages).expect("it exists");
        let links = script.sections.iter().flat_map(|section| &section.steps).flat_map(|step| &step.links);
        let told: Vec<_> = links
            .filter(|link| link.flow.as_deref() == Some(to) && link.facts.get(fact) == Some(value))
            .filter_map(|link| link.command.as_deref())
            .collect();
        assert!(!told.is_empty(), "{flow}: {to}");
        for command in told {
            assert_eq!(typed(command).get(fact), Some(value), "{flow}: {command}");
        }
    }
}

#[test]
fn links_take_their_facts_along() {
    let (book, day) = (Book::shared(), day());
    let messages = book.messages(Language::English);
    let mut followed = 0;
    for facts in kinds() {
        for flow in book.flows() {
            let script = book.script(flow, &Request::default(), &facts, &day, &messages).expect("it exists");
            let links = script.sections.iter().flat_map(|section| &section.steps).flat_map(|step| &step.links);
            for link in links {
                let Some(to) = &link.flow else { continue };
                followed += 1;
                let place = format!("{flow} to {to} with {facts:?}");
                let command = link.command.as_deref().expect("another flow has a command");
                let there = book.script(to, &Request::default(), &link.facts, &day, &messages).expect("it exists");
                let by_hand =
                    book.script(to, &Request::default(), &typed(command), &day, &messages).expect("it exists");
                assert_eq!(there.title, by_hand.title, "{place}: {command}");
                let steps = |script: &Script| {
                    let steps = script.sections.iter().flat_map(|section| &section.steps);
                    steps.map(|step| (step.id.clone(), step.command.clone())).collect::<Vec<_>>()
                };
                assert_eq!(steps(&there), steps(&by_hand), "{place}: {command}");
                let told = TOLD.iter().find(|told| told.0 == flow && told.1 == *to && told.2.0 == "about");
                let about = told.map(|told| told.2.1).or(facts.get("about"));
                assert_eq!(there.facts.get("about"), about, "{place}");
                assert!(link.text.contains(&there.title), "{place}: {} / {}", link.text, there.title);
                if to == "offline-activation" {
                    for command in commands(&there) {
                        let is_of_windows = command.ends_with("/dti")
                            || command.ends_with("/atp AAAAAABBBBBBCCCCCCDDDDDDEEEEEEFFFFFFGGGGGGHHHHHH");
                        let may = matches!(facts.get("about"), Some("windows" | "kms-host"));
                        assert!(may || !is_of_windows, "{place}: {command}");
                    }
                }
            }
        }
    }
    assert!(followed > 100, "{followed} links");
}

#[test]
fn an_add_on_keeps_its_activation_id() {
    const ESU: &str = "f520e45e-7413-4a34-a497-d2765967d094";
    let text = fs::read("../readers/tests/outputs/slmgr-dlv-ja-mak-and-esu-notification.txt").expect("it is there");
    let reading = read(&text).expect("it is text");
    let (book, day) = (Book::shared(), day());
    let messages = book.messages(Language::English);
    let request = Request::new().reading(&reading).record(reading.records.get(1));
    for (request, expected) in [
        (request, format!("--activation-id {ESU}")),
        (request.arguments("--from dlv.txt --activation-id X"), "--from dlv.txt --activation-id X".to_owned()),
    ] {
        let script = book.script("more-activations", &request, &Facts::new(), &day, &messages).expect("it exists");
        let links = script.sections.iter().flat_map(|section| &section.steps).flat_map(|step| &step.links);
        let offline: Vec<_> = links.filter(|link| link.flow.as_deref() == Some("offline-activation")).collect();
        assert!(!offline.is_empty());
        for link in offline {
            assert!(link.command.as_deref().is_some_and(|command| command.contains(&expected)), "{:?}", link.command);
        }
    }
}

#[test]
fn a_year_of_updates_that_is_over_is_said() {
    let (book, day) = (Book::shared(), day());
    let messages = book.messages(Language::English);
    let name = |year| format!("Windows(R), Client-ESU-Year{year} add-on for Enterprise,ServerRdsh");
    let told = |year, state: &str, day: &Day| {
        let windows = printed(
            "Windows(R), Enterprise edition",
            "Windows(R) Operating System, VOLUME_MAK channel",
            "Volume:MAK",
            "19045",
            state,
        );
        let esu = printed(&name(year), "Windows(R) Operating System, VOLUME_MAK channel", "Volume:MAK", "19045", state);
        let text = format!("{windows}\n{}", esu.replace("2ffd8952", "f520e45e"));
        let reading = read(text.as_bytes()).expect("it is text");
        let request = Request::new().reading(&reading).record(reading.records.get(1));
        let standing = book.standing(&request, &Facts::new(), day);
        let script = book.script("offline-activation", &request, &Facts::new(), day, &messages).expect("it exists");
        (standing.line(book, &request, day, &messages), script.findings.join(" "))
    };
    let then = "2026-10-13".parse::<Day>().expect("it is a day");
    let licensed = "License Status: Licensed";
    assert_eq!(told(1, licensed, &day).0, "Licensed for a year that is over: ESU year 1 ended on 2026-10-13");
    assert_eq!(told(1, licensed, &then).0, "Nothing to do: this product is licensed");
    assert_eq!(told(2, licensed, &day).0, "Nothing to do: this product is licensed");
    let open = "License Status: Unlicensed";
    assert!(told(1, open, &day).1.starts_with("ESU year 1 ended on 2026-10-13."), "{:?}", told(1, open, &day));
    assert!(told(2, open, &day).1.starts_with("Activate Windows first."), "{:?}", told(2, open, &day));
}

#[test]
fn what_a_host_has_activated_needs_nothing() {
    let (book, day) = (Book::shared(), day());
    let messages = book.messages(Language::English);
    for (name, description) in [
        ("Windows(R), Enterprise edition", "Windows(R) Operating System, VOLUME_KMSCLIENT channel"),
        ("Office 16, Office16ProPlusVL_KMS_Client edition", "Office 16, VOLUME_KMSCLIENT channel"),
    ] {
        for (state, is_done) in [("Licensed", true), ("Notification", false)] {
            let text = printed(name, description, "Volume:GVLK", "19045", &format!("License Status: {state}"));
            let reading = read(text.as_bytes()).expect("it is text");
            let request = Request::new().reading(&reading).record(reading.records.first());
            let standing = book.standing(&request, &Facts::new(), &day);
            let script = book.closed(&standing, &request, &day, &messages).expect("it is closed");
            assert_eq!((standing.is_done(), script.title.starts_with("Nothing to do")), (is_done, is_done), "{name}");
            // Also to renew it at once.
            assert!(commands(&script).any(|command| command.contains("/a")), "{name}");
        }
    }
}

#[test]
fn the_key_that_comes_with_windows_is_warned_of() {
    let (book, day) = (Book::shared(), day());
    let messages = book.messages(Language::English);
    for (key, is_warned) in [("3V66T", true), ("YY48R", false)] {
        let text = printed(
            "Windows(R), Professional edition",
            "Windows(R) Operating System, RETAIL channel",
            "Retail",
            "22631",
            "License Status: Unlicensed",
        );
        let reading = read(text.replace("YY48R", key).as_bytes()).expect("it is text");
        let request = Request::new().reading(&reading).record(reading.records.first());
        let script = book.script("offline-activation", &request, &Facts::new(), &day, &messages).expect("it exists");
        assert_eq!(script.findings.iter().any(|line| line.contains("comes with Windows Pro")), is_warned, "{key}");
    }
}

fn day() -> Day {
    "2026-11-28".parse().expect("it is a day")
}

/// The folder of `ospp.vbs` follows the version, and is asked of the reader only where no output names it.
#[test]
fn the_folder_of_office_is_that_of_its_version() {
    let (book, day) = (Book::shared(), day());
    let messages = book.messages(Language::English);
    let folder = |request: &Request<'_>, facts: &Facts| {
        let script = book.script("offline-activation", request, facts, &day, &messages).expect("it exists");
        let steps = script.sections.into_iter().flat_map(|section| section.steps);
        let step = steps.into_iter().find(|step| step.id == "prompt-office-folder").expect("there is a folder");
        (step.command.expect("there is a command"), step.text.contains("Office14"))
    };
    for version in Version::all().filter(|version| version.family() == Family::Office) {
        let (command, asks) =
            folder(&Request::new(), &[("about", "office"), ("office-version", version.name())].into());
        let expected = match version.name() {
            "office-2010" => "Office14\"",
            "office-2013" => "Office15\"",
            _ => "Office16\"",
        };
        assert!(command.ends_with(expected), "{}: {command}", version.name());
        assert!(!asks || version.name() == "microsoft-365", "{}", version.name());
    }
    let (command, asks) = folder(&Request::new(), &[("about", "office")].into());
    assert!(command.ends_with("Office16\"") && asks, "{command}");
    let text = fs::read("../readers/tests/outputs/invented/ospp-dinstid-x2.txt").expect("it is there");
    let reading = read(&text).expect("it is text");
    let request = Request::new().reading(&reading).record(&reading.records[1]);
    assert!(folder(&request, &Facts::new()).0.ends_with("Office14\""));
}
