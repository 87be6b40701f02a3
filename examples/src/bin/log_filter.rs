//! A filter that hides identifiers in a log: standard input to standard output, each line as soon as it has come.

use std::io::{self, BufRead as _, Write as _};

use offhook::find::{Leniency, Redactor};

fn main() -> io::Result<()> {
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        // An identifier is not found across lines, so every line can be decided by itself.
        let mut redactor = Redactor::new(Leniency::Possible);
        let mut hidden = Vec::with_capacity(line.len());
        redactor.push(&line, &mut |part| hidden.extend_from_slice(part));
        redactor.finish(&mut |part| hidden.extend_from_slice(part));
        output.write_all(&hidden)?;
        output.flush()?;
        line.clear();
    }
    Ok(())
}
