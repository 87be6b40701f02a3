//! `offhook explain`: what an issue code means.
//!
//! Knows codes and messages.

use offhook::IssueKind;

use crate::args::Explain;
use crate::screen::{Outcome, Screen};
use crate::trouble::Trouble;

pub(crate) fn run(args: &Explain, screen: &Screen) -> Result<Outcome, Trouble> {
    let code = args.code.trim().to_ascii_lowercase().replace('_', "-");
    let about = screen.messages.about(&code).ok_or_else(|| Trouble::Code { code: args.code.clone() })?;
    debug_assert!(IssueKind::CODES.contains(&code.as_str()));
    screen.print(&format!("{code}\n\n{}\n", screen.wrapped(&about, "")))?;
    Ok(Outcome::NothingWrong)
}
