//! A layer of `tracing` that hides identifiers in the fields of events, for whoever formats them by themselves.

use std::fmt::{self, Write as _};
use std::io;

use offhook::find::redact;
use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

/// Prints an event a line.
struct Hiding;

impl<S: Subscriber> Layer<S> for Hiding {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut line = Line(format!("{} {}", event.metadata().level(), event.metadata().target()));
        event.record(&mut line);
        println!("{}", redact(&line.0));
    }
}

/// The fields of an event, one after the other: an identifier may be in more than one of them.
struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // A string takes whatever is written to it.
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

fn main() {
    tracing_subscriber::registry().with(Hiding).init();
    for line in io::stdin().lines().map_while(Result::ok) {
        tracing::info!(computer = "PC-17", line);
    }
}
