//! A form that checks an identifier: `GET /` shows it, `POST /check` answers with a report and sentences as JSON.
//!
//! The messages are parsed once and shared by all threads. The server prints its address and serves as many requests as its
//! argument says, or for ever.

use std::io::Read as _;
use std::sync::Arc;
use std::thread;

use offhook::report::{Options, Report};
use offhook_guidance::{Language, Messages};
use tiny_http::{Method, Response, Server};

const FORM: &str = r#"<!doctype html>
<title>Check an ID</title>
<form onsubmit="fetch('/check',{method:'POST',body:this.id.value}).then(r=>r.text()).then(t=>out.textContent=t);return false">
<input name="id" autocomplete="off"><button>Check</button></form><pre id="out"></pre>
"#;
/// No identifier is longer, even in full-width digits with labels.
const LONGEST: u64 = 1024;

fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let requests = std::env::args().nth(1).map_or(Ok(usize::MAX), |count| count.parse())?;
    let messages = Arc::new(Messages::new(Language::Japanese));
    let server = Server::http("127.0.0.1:0")?;
    println!("http://{}", server.server_addr());
    let mut workers = Vec::new();
    for mut request in server.incoming_requests().take(requests) {
        let messages = Arc::clone(&messages);
        workers.push(thread::spawn(move || {
            let mut text = String::new();
            if *request.method() != Method::Post {
                return request.respond(Response::from_string(FORM));
            }
            request.as_reader().take(LONGEST).read_to_string(&mut text)?;
            let report = Report::of(None, &text, &Options::new());
            request.respond(Response::from_string(messages.report_json(&report)))
        }));
        workers.retain(|worker| !worker.is_finished());
    }
    workers.into_iter().for_each(|worker| drop(worker.join()));
    Ok(())
}
