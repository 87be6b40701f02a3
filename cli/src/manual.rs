//! `offhook completions` and `offhook man`: what shells and `man` know of the commands.

use crate::args::{self, Completions, Man};
use crate::file::Access;
use crate::screen::{Outcome, Screen};
use crate::trouble::Trouble;
use crate::{file, masked};

const NAME: &str = "offhook";

pub(crate) fn completions(args: &Completions, screen: &Screen) -> Result<Outcome, Trouble> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut args::command(), NAME, &mut script);
    args.output.put_for(Access::Usual, &script, screen)?;
    Ok(Outcome::NothingWrong)
}

pub(crate) fn pages(args: &Man, screen: &Screen) -> Result<Outcome, Trouble> {
    let mut command = args::command();
    command.build();
    let mut written = 0_usize;
    page(&command, &mut |name, text| {
        let path = args.folder.join(name);
        let shown = masked::name(&path.to_string_lossy());
        let lost = file::write(&path, text, Access::Usual).map_err(|error| Trouble::output(&shown, error))?;
        screen.tell_lost(&shown, &lost);
        written += 1;
        Ok(())
    })?;
    screen.print(&(screen.messages.format("man-written", &[("pages", &written.to_string())]) + "\n"))?;
    Ok(Outcome::NothingWrong)
}

/// The page of a command, then those of its own commands.
fn page(command: &clap::Command, put: &mut impl FnMut(&str, &[u8]) -> Result<(), Trouble>) -> Result<(), Trouble> {
    let name = command.get_display_name().unwrap_or(NAME);
    let mut text = Vec::new();
    clap_mangen::Man::new(command.clone().help_template("")).render(&mut text)?;
    put(&format!("{name}.1"), &text)?;
    let own = command.get_subcommands().filter(|command| command.get_name() != "help" && !command.is_hide_set());
    own.into_iter().try_for_each(|command| page(command, put))
}
