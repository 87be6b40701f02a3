//! `offhook --licenses`: what the program is made of, and under which licences.

use crate::screen::{Outcome, Screen};
use crate::trouble::Trouble;

/// Written by `packaging/notices`; a test holds it against the lock file.
const NOTICES: &str = include_str!("../NOTICES.txt");

pub(crate) fn run(screen: &Screen) -> Result<Outcome, Trouble> {
    screen.print(NOTICES)?;
    Ok(Outcome::NothingWrong)
}
