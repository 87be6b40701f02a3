//! `offhook rules`: rules for programs that look for secrets.

use offhook::find::rules::Format;

use crate::args::Rules;
use crate::file::Access;
use crate::screen::{Outcome, Screen};
use crate::trouble::Trouble;

pub(crate) fn run(args: &Rules, screen: &Screen) -> Result<Outcome, Trouble> {
    let text = match args.format {
        Some(format) => format.pack(),
        None => listing(screen),
    };
    args.output.put_for(Access::Usual, text.as_bytes(), screen)?;
    Ok(Outcome::NothingWrong)
}

/// Each format with its commands, and what its program leaves out.
fn listing(screen: &Screen) -> String {
    let messages = &screen.messages;
    let mut text = screen.wrapped(&messages.get("rules-intro"), "") + "\n";
    for &format in Format::ALL {
        let (name, file) = (format.name(), format.file());
        let about = screen.wrapped(&messages.get(&format!("rules-with-{name}")), "  ");
        text += &format!(
            "\n{name}\n{about}\n    offhook rules --format {name} --output {file}\n    {}\n",
            format.command()
        );
    }
    text + "\n" + &screen.wrapped(&messages.get("rules-more"), "") + "\n"
}
