//! `offhook flows`: the flows, their pictures, and what is wrong with them.

use std::path::Path;

use offhook_guidance::{Book, Day};

use crate::args::{Flows, FlowsCommand, GraphFormat, Output};
use crate::book;
use crate::day;
use crate::file::Access;
use crate::masked;
use crate::screen::{Outcome, Screen};
use crate::trouble::Trouble;

pub(crate) fn run(args: &Flows, own: Option<&Path>, screen: &Screen) -> Result<Outcome, Trouble> {
    match &args.command {
        None => list(&book::must_open(own, screen)?, screen),
        Some(FlowsCommand::Graph { flow, format, output }) => {
            graph(&book::must_open(own, screen)?, flow, *format, output, screen)
        }
        Some(FlowsCommand::Verify { folder, as_of }) => {
            verify(folder.as_deref().or(own), as_of.unwrap_or_else(day::today), screen)
        }
    }
}

fn list(book: &Book, screen: &Screen) -> Result<Outcome, Trouble> {
    let widest = book.flows().map(str::len).max().unwrap_or_default();
    let lines = book.flows().map(|flow| {
        let line = screen.messages.get(&format!("flow-{flow}"));
        let indent = " ".repeat(widest + 2);
        let text = screen.wrapped(&line, &indent);
        format!("{flow:widest$}  {}\n", text.trim_start())
    });
    screen.print(&lines.collect::<String>())?;
    Ok(Outcome::NothingWrong)
}

fn graph(
    book: &Book,
    flow: &str,
    format: Option<GraphFormat>,
    output: &Output,
    screen: &Screen,
) -> Result<Outcome, Trouble> {
    let drawn = match output.format(format)? {
        GraphFormat::Mermaid => book.mermaid(flow, &screen.messages),
        GraphFormat::Svg => book.svg(flow, &screen.messages),
    };
    let drawn = drawn.ok_or_else(|| no_flow(flow, book))?;
    output.put_for(Access::Usual, drawn.as_bytes(), screen)?;
    Ok(Outcome::NothingWrong)
}

fn verify(folder: Option<&Path>, day: Day, screen: &Screen) -> Result<Outcome, Trouble> {
    let (book, mut faults) = book::open(folder)?;
    // What is wrong because a file was not read would only hide why.
    if faults.is_empty() {
        faults = book.verify_on(&day);
    }
    if faults.is_empty() {
        let flows = book.flows().count().to_string();
        screen.print(&(screen.messages.format("flows-sound", &[("flows", &flows)]) + "\n"))?;
        return Ok(Outcome::NothingWrong);
    }
    screen.print(&faults.iter().map(|fault| screen.fault(fault) + "\n").collect::<String>())?;
    Ok(Outcome::SomethingWrong)
}

/// A flow that the book does not have.
pub(crate) fn no_flow(flow: &str, book: &Book) -> Trouble {
    let flow = masked::argument(flow);
    Trouble::new("trouble-flow").with("flow", &flow).near(&flow, book.flows()).list("list-flows", book.flows())
}
