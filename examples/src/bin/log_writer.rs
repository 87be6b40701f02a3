//! A `MakeWriter` of `tracing` that hides identifiers: whatever is logged, and however it is formatted.

use std::io;

use offhook::find::{Leniency, Redactor, Writer};
use tracing_subscriber::fmt::MakeWriter;

/// Makes a writer for each event; what an event says is hidden when it is written, and nothing waits for the next one.
struct Hiding;

impl<'a> MakeWriter<'a> for Hiding {
    type Writer = Writer<io::Stdout>;

    fn make_writer(&'a self) -> Self::Writer {
        Writer::new(io::stdout(), Redactor::new(Leniency::Possible))
    }
}

fn main() {
    tracing_subscriber::fmt().with_writer(Hiding).without_time().init();
    for line in io::stdin().lines().map_while(Result::ok) {
        tracing::info!(computer = "PC-17", %line, "setup said something");
    }
}
