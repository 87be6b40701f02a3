//! A filter that hides identifiers in a log: standard input to standard output, each line as soon as it can no longer be part of one.

use std::io::{self, BufRead as _, Write as _};

use offhook::find::{Leniency, Redactor, Writer};

fn main() -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut output = Writer::new(io::stdout().lock(), Redactor::new(Leniency::Possible));
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        output.write_all(&line)?;
        output.flush()?;
        line.clear();
    }
    output.finish().map(drop)
}
