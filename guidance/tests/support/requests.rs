//! Every flow for PCs of which more is known: scripts with digits to give, other products, and findings.

use std::fs;

use offhook::ConfirmationId;
use offhook_guidance::{Book, Contact, Day, Facts, Language, Request, Script, System};
use offhook_readers::{Reading, read};

/// A confirmation ID that was never issued: digits counted up, each block with its check digit.
const CID: &str = "123450 234560 345670 456780 567890 678904 789015 890122";
/// The third group does not add up.
const SLIP: &str = "020650 770493 837253 929082 195773 527024 195725 809211 989214";

/// The script of every flow of the book for each of some requests, by the flow and the request.
pub(crate) fn requested(book: &Book, language: Language) -> Vec<(String, Script)> {
    let (mak, server) = (sample("slmgr-dlv-ja-mak-and-esu.txt"), sample("slmgr-dlv-server2025.txt"));
    let host = sample("slmgr-dlv-office16-kmshost.txt");
    let cid = ConfirmationId::parse(CID).expect("it is plausible");
    let requests = [
        ("nothing known", Request::default()),
        ("an agent", Request::new().contact(Some(Contact::Agent)).system(Some(System::WindowsServer))),
        ("a MAK", Request::new().reading(Some(&mak)).record(mak.records.first())),
        (
            "an add-on",
            Request::new()
                .contact(Some(Contact::Agent))
                .reading(Some(&mak))
                .record(mak.records.get(1))
                .confirmation_id(Some(&cid)),
        ),
        ("a server", Request::new().reading(Some(&server)).record(server.records.first())),
        ("an old sheet", Request::new().contact(Some(Contact::Ivr)).system(Some(System::WindowsServer))),
        ("an Office KMS host", Request::new().reading(Some(&host)).record(host.records.first())),
        ("a slip", Request::new().system(Some(System::Windows11)).installation_id(Some(SLIP))),
    ];
    let messages = book.messages(language);
    let day = "2026-11-21".parse::<Day>().expect("it is a day");
    let mut scripts = Vec::new();
    for flow in book.flows() {
        for (name, request) in &requests {
            let script = book.script(flow, request, &Facts::new(), &day, &messages).expect("the flow exists");
            scripts.push((format!("{flow}, {name}"), script));
        }
    }
    scripts
}

fn sample(name: &str) -> Reading {
    let bytes = fs::read(format!("../readers/tests/outputs/{name}")).expect("the sample is there");
    read(&bytes).expect("it is text")
}
