//! An importer of outputs: reads what slmgr, ospp.vbs and others printed from standard input, and writes one record a line as
//! JSON; on standard error, what is wrong with its installation ID.

use std::io::{self, Read as _};

use offhook::Kind;
use offhook::report::{Options, Report};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    let reading = offhook_readers::read(&bytes)?;
    for record in &reading.records {
        // Of every identifier the record holds what `offhook check` reports; it stays masked.
        let report = record.report(|kind: Kind, found| {
            let report = Report::of(Some(kind), found.expose(), &Options::new());
            for issue in report.issues() {
                eprintln!("line {}: {issue}", record.lines.0);
            }
            report
        });
        println!("{}", serde_json::to_string(&report)?);
    }
    Ok(())
}
