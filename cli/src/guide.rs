//! `offhook guide`: the script for one product of one PC.
//!
//! Knows where the output comes from, which product was chosen, and which renderer prints. Knows nothing of flows.

use offhook::guidance::{Request, Script, offline_activation, render};
use offhook::readers::{self, LicenseStatus, Reading, Record};
use offhook::{ConfirmationId, Issue, Kind, Severity, check_as};

use crate::args::{Guide, GuideFormat};
use crate::input::Input;
use crate::screen::{Outcome, Screen};
use crate::trouble::Trouble;

pub(crate) fn run(args: &Guide, screen: &Screen) -> Result<Outcome, Trouble> {
    let confirmation_id = args.cid.as_deref().map(|text| confirmation_id(text, screen)).transpose()?;
    let (reading, path) = match &args.from {
        Some(path) => {
            let input = Input::open(Some(path), &screen.messages)?;
            let path = input.name.clone();
            let bytes = input.whole()?;
            let content = |reason| Trouble::Content { path: path.clone(), reason };
            (Some(readers::read(&bytes).map_err(content)?), path)
        }
        None => (None, String::new()),
    };
    let record = match &reading {
        Some(reading) => Some(choose(reading, args, path)?),
        None => None,
    };
    let request = Request {
        contact: args.channel,
        system: args.product,
        reading: reading.as_ref(),
        record,
        installation_id: args.iid.as_deref(),
        confirmation_id: confirmation_id.as_ref(),
    };
    let script = offline_activation(&request, &screen.messages);
    screen.print(&printed(&script, args.format, screen.width))?;
    Ok(if script.is_ready() { Outcome::NothingWrong } else { Outcome::SomethingWrong })
}

fn printed(script: &Script, format: GuideFormat, width: usize) -> String {
    match format {
        GuideFormat::Text => render::text(script, width),
        GuideFormat::Markdown => render::markdown(script),
        GuideFormat::Json => render::json(script) + "\n",
    }
}

/// The product that was asked for; or the first with an installation ID that is not licensed yet; or the first.
fn choose<'a>(reading: &'a Reading, args: &Guide, path: String) -> Result<&'a Record, Trouble> {
    let records = &reading.records;
    if let Some(asked) = &args.activation_id {
        let asked = asked.trim().trim_matches(['{', '}']).to_lowercase();
        return records.iter().find(|record| record.activation_id.as_ref() == Some(&asked)).ok_or_else(|| {
            let products = records.iter().filter_map(|record| {
                let name = record.name.as_deref().unwrap_or_default();
                record.activation_id.as_ref().map(|id| format!("{id}   {name}"))
            });
            Trouble::ActivationId { path, activation_id: asked.clone(), products: products.collect() }
        });
    }
    let has_id = |record: &&Record| record.installation_id.is_some();
    let open = |record: &&Record| has_id(record) && record.license_status != Some(LicenseStatus::Licensed);
    let first = records.iter().find(open).or_else(|| records.iter().find(has_id)).or_else(|| records.first());
    first.ok_or(Trouble::NoRecord { path })
}

fn confirmation_id(text: &str, screen: &Screen) -> Result<ConfirmationId, Trouble> {
    ConfirmationId::parse(text).map_err(|_| {
        let mut issues: Vec<Issue> = Vec::new();
        check_as(Kind::ConfirmationId, text, &mut |issue| issues.push(issue));
        let errors = issues.iter().filter(|issue| issue.severity == Severity::Error);
        let told = errors.flat_map(|issue| {
            let what = screen.messages.issue(issue, Kind::ConfirmationId, text);
            [what, screen.messages.remedy(issue, Kind::ConfirmationId, text)]
        });
        Trouble::Cid { findings: told.collect() }
    })
}
