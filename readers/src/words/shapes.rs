//! Values that explain themselves in any language: GUIDs, channels, result codes, prompts.

use crate::outcome::Outcome;
use crate::product::{Family, Product};
use crate::role::Role;
use crate::tool::Tool;
use offhook::text::is_key_character;

/// The application ID of Windows; every other identifier of its form is an activation ID, except those of Office.
const WINDOWS: &str = "55c92734-d682-4d71-983e-d6ec3f16059f";
/// What the application IDs of Office 2010 begin with, and those of all later ones.
const OFFICE: [&str; 2] = ["59a52881-a989-479d", "0ff1ce1"];

/// The role of a value by its shape alone.
pub(crate) fn role(value: &str) -> Option<Role> {
    Some(match value {
        _ if is_guid(value) => {
            if is_application(value) {
                Role::ApplicationId
            } else {
                Role::ActivationId
            }
        }
        _ if build_of_pid(value).is_some() => Role::ExtendedPid,
        _ if is_channel(value) => Role::Channel,
        _ if is_description(value) => Role::Description,
        _ if is_product_name(value) => Role::Name,
        // Five digits may count anything.
        _ if is_partial_key(value) && !value.bytes().all(|byte| byte.is_ascii_digit()) => Role::PartialProductKey,
        _ if is_result_code(value) => Role::ErrorCode,
        _ => return None,
    })
}

/// Whether a value is whole, as far as its shape tells; a wrapped one is not.
pub(crate) fn fits(field: Role, value: &str) -> bool {
    match field {
        Role::ActivationId | Role::ApplicationId => is_guid(value),
        Role::Channel => is_channel(value),
        Role::Description => is_description(value),
        Role::ExtendedPid => build_of_pid(value).is_some(),
        Role::PartialProductKey => is_partial_key(value),
        Role::Activator
        | Role::AppRearms
        | Role::Computer
        | Role::ConfirmationId
        | Role::DaysLeft
        | Role::Ends
        | Role::ErrorCode
        | Role::InstallationId
        | Role::LicenseStatus
        | Role::Name
        | Role::Operation
        | Role::ServiceVersion
        | Role::SkuRearms
        | Role::Success
        | Role::TimeLeft
        | Role::WindowsRearms => true,
        Role::Note | Role::Number | Role::Other | Role::ProductKey => false,
    }
}

/// Eight, four, four, four and twelve hexadecimal digits.
pub(crate) fn is_guid(text: &str) -> bool {
    let widths = [8, 4, 4, 4, 12];
    text.split('-').map(str::len).eq(widths) && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// Whether an identifier names Windows or Office as a whole.
pub(crate) fn is_application(guid: &str) -> bool {
    let guid = guid.to_ascii_lowercase();
    guid == WINDOWS || OFFICE.iter().any(|start| guid.starts_with(start))
}

/// What an application ID names.
pub(crate) fn application(guid: &str) -> Option<Family> {
    let guid = guid.to_ascii_lowercase();
    // That of Windows is the same for servers.
    OFFICE.iter().any(|start| guid.starts_with(start)).then_some(Family::Office)
}

/// `Volume:MAK`, `Retail`, `OEM:DM` and the like.
pub(crate) fn is_channel(text: &str) -> bool {
    let (first, rest) = text.split_once(':').unwrap_or((text, ""));
    let is_known = first == "Retail" || (matches!(first, "OEM" | "PGS" | "Volume") && !rest.is_empty());
    let is_short = matches!(
        text,
        "VOLUME_KMSCLIENT (GVLK)" | "GVLK" | "MAK" | "User|Subscription" | "Device|Subscription" | "Subscription"
    );
    // Descriptions write it in capitals.
    let is_capital = ["OEM_", "TIMEBASED_", "VOLUME_"].iter().any(|start| text.starts_with(start)) || text == "RETAIL";
    let is_word = text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    (is_known && !text.contains(' ')) || is_short || (is_capital && is_word)
}

/// `Windows(R) Operating System, VOLUME_MAK channel`; the last word is not translated.
pub(crate) fn is_description(text: &str) -> bool {
    text.ends_with(" channel") && text.contains(',') && !text.contains([':', '：', '\t'])
}

/// What a name is called where the tools of Microsoft did not name it: `Windows 11 Pro`, `Microsoft 365 Apps for Business`.
pub(crate) fn is_trade_name(text: &str) -> bool {
    const LONGEST: usize = 120;
    let is_told = text.contains(|c: char| c.is_ascii_digit()) || text.ends_with("Retail") || text.ends_with("Volume");
    let is_one = Product::is_name(text) && text.len() <= LONGEST && is_told;
    is_one && !text.contains([':', '：', '。', '!', '?', '\\', '=']) && !text.ends_with('.')
}

/// Whether a description, cut or whole, is that of a product of Microsoft.
pub(crate) fn is_product_text(text: &str) -> bool {
    is_description(text.trim_end()) || text.starts_with("Windows") || text.starts_with("Office")
}

/// `0xC004F034`, with a full stop or not.
fn is_result_code(text: &str) -> bool {
    let word = text.trim_end_matches('.');
    let digits = word.strip_prefix("0x").or_else(|| word.strip_prefix("0X"));
    digits.is_some_and(|digits| digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// Whether a value was meant to be that of its label, and is not; one that was hidden is not damaged.
pub(crate) fn is_damaged(field: Role, value: &str) -> bool {
    let is_hidden = value.contains(['*', '<', '(']) || is_masked(value) || !value.contains(char::is_alphanumeric);
    !fits(field, value) && !is_hidden
}

/// `Windows(R), Professional edition`, `Office 16, Office16ProPlusVL_MAK edition`.
pub(crate) fn is_product_name(text: &str) -> bool {
    (text.starts_with("Windows") || text.starts_with("Office "))
        && (text.contains("edition") || text.contains("add-on"))
}

/// The last five characters of a key.
pub(crate) fn is_partial_key(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(is_key_character)
}

/// `XXXXX`: written over what was there.
pub(crate) fn is_masked(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'X' | b'x' | b'-'))
}

/// The build of Windows in an extended product ID such as `03612-03291-029-259087-03-1041-19045.0000-1952025`.
pub(crate) fn build_of_pid(text: &str) -> Option<u32> {
    let mut fields = text.split('-');
    let lead = fields.by_ref().take(3).map(str::len).eq([5, 5, 3]);
    let build = fields.nth(3).filter(|_| lead)?;
    build.split('.').next()?.parse().ok()
}

/// Whether a text is an extended product ID, even a damaged one, whose 41 digits are no installation ID.
pub(crate) fn ends_like_pid(text: &str) -> bool {
    let is_digits = |text: &str, length: usize| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
    let Some((head, day)) = bare.rsplit_once('-') else { return false };
    // The build, and the day of the year and the year in which it was installed.
    let build = head.rsplit_once(['-', '.']).map(|(_, minor)| minor);
    is_digits(day, 7) && build.is_some_and(|minor| is_digits(minor, 4))
}

/// What each switch behind a prompt prints, and what it does where it says nothing against it.
const SWITCHES: [(&str, Tool, Option<Outcome>); 21] = [
    ("/act", Tool::Ospp, Some(Outcome::Activated)),
    ("/actcid", Tool::Ospp, Some(Outcome::ConfirmationIdAccepted)),
    ("/ato", Tool::Slmgr, Some(Outcome::Activated)),
    ("/atp", Tool::Slmgr, Some(Outcome::ConfirmationIdAccepted)),
    ("/ckms", Tool::Slmgr, Some(Outcome::Done)),
    ("/cpky", Tool::Slmgr, Some(Outcome::KeyRemoved)),
    ("/dinstid", Tool::OsppDinstid, None),
    ("/dli", Tool::SlmgrDli, None),
    ("/dlv", Tool::SlmgrDlv, None),
    ("/dstatus", Tool::OsppDstatus, None),
    ("/dstatusall", Tool::OsppDstatusall, None),
    ("/dti", Tool::SlmgrDti, None),
    ("/inpkey", Tool::Ospp, Some(Outcome::KeyInstalled)),
    ("/ipk", Tool::Slmgr, Some(Outcome::KeyInstalled)),
    ("/rearm", Tool::Slmgr, Some(Outcome::Rearmed)),
    ("/rearm-app", Tool::Slmgr, Some(Outcome::Rearmed)),
    ("/rearm-sku", Tool::Slmgr, Some(Outcome::Rearmed)),
    ("/skms", Tool::Slmgr, Some(Outcome::Done)),
    ("/unpkey", Tool::Ospp, Some(Outcome::KeyRemoved)),
    ("/upk", Tool::Slmgr, Some(Outcome::KeyRemoved)),
    ("/xpr", Tool::SlmgrXpr, None),
];

/// What was asked for behind a prompt.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Command<'a> {
    pub(crate) tool: Tool,
    pub(crate) outcome: Option<Outcome>,
    /// Of which product; of an activation ID that was cut, there is what stands on this line.
    pub(crate) activation_id: Option<&'a str>,
}

/// `slmgr /dti f520e45e-7413-4a34-a497-d2765967d094` behind a prompt: what comes next, and of which product.
pub(crate) fn asked_for(line: &str) -> Option<Command<'_>> {
    let mut words = line.split_whitespace();
    let is_tool = |word: &str| ["slmgr", "ospp"].iter().any(|tool| word.to_ascii_lowercase().contains(tool));
    words.by_ref().find(|word| is_tool(word))?;
    let switch = words.next()?.to_ascii_lowercase().replacen('-', "/", 1);
    let switch = switch.split(':').next().unwrap_or_default();
    let (_, tool, outcome) = SWITCHES.iter().find(|(name, ..)| *name == switch)?;
    let activation_id = if *outcome == Some(Outcome::ConfirmationIdAccepted) || *outcome == Some(Outcome::KeyInstalled)
    {
        words.find(|word| is_guid(word))
    } else {
        words.next()
    };
    Some(Command { tool: *tool, outcome: *outcome, activation_id })
}

/// `Windows(R), Professional edition (2de67392-b7a7-462a-b1ca-108dd189f588)`, which a sentence in any language is about.
pub(crate) fn named_with_id(line: &str) -> Option<(Option<&str>, &str)> {
    let ids = line.match_indices('(').filter_map(|(at, _)| Some((at, line.get(at + 1..at + 37)?)));
    let (at, id) = ids.into_iter().find(|(at, id)| is_guid(id) && line[at + 37..].starts_with(')'))?;
    let before = line[..at].trim_end();
    let name = ["Windows", "Office "].iter().filter_map(|word| before.find(word)).min().map(|start| &before[start..]);
    Some((
        name.filter(|name| {
            name.len() < 400
                && is_product_name(
                    &name.to_ascii_lowercase().replacen("windows", "Windows", 1).replacen("office ", "Office ", 1),
                )
        }),
        id,
    ))
}

/// A word of a line that is an activation ID.
pub(crate) fn id_in(line: &str) -> Option<&str> {
    let words = line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    words.into_iter().find(|word| is_guid(word) && !is_application(word))
}

/// The name of the computer that Ansible puts in front of what it printed, as `PC-014 | CHANGED | rc=0 >>`.
pub(crate) fn ansible_host(line: &str) -> Option<&str> {
    const STATES: [&str; 4] = ["CHANGED", "FAILED", "SUCCESS", "UNREACHABLE!"];
    if let Some((host, rest)) = line.split_once(" | ") {
        let is_state = STATES.iter().any(|state| rest.starts_with(state));
        let is_end = rest.trim_end().ends_with(">>") || rest.contains("=> {");
        return Some(host.trim()).filter(|host| is_state && is_end && is_host(host));
    }
    let rest = ["ok: [", "changed: [", "fatal: [", "failed: ["].iter().find_map(|start| line.strip_prefix(start))?;
    let (host, rest) = rest.split_once(']')?;
    Some(host).filter(|host| rest.contains("=>") && is_host(host))
}

/// Whether a word may name a computer.
pub(crate) fn is_host(word: &str) -> bool {
    (1..=255).contains(&word.len())
        && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':'))
        && word.starts_with(char::is_alphanumeric)
}

/// `<<<section>>>` and `<<<<computer>>>>`, between which Checkmk prints; the name of the computer, where it is one.
pub(crate) fn section(line: &str) -> Option<Option<&str>> {
    let line = line.trim();
    if let Some(inner) = line.strip_prefix("<<<<").and_then(|rest| rest.strip_suffix(">>>>")) {
        return Some(Some(inner).filter(|name| is_host(name)));
    }
    let inner = line.strip_prefix("<<<")?.strip_suffix(">>>")?;
    let is_name = |c: char| c.is_ascii_alphanumeric() || "_-.:()".contains(c);
    (!inner.is_empty() && inner.chars().all(is_name)).then_some(None)
}

/// The name of a product where a sentence about it follows on the same line, and the sentence.
pub(crate) fn name_and_state(text: &str) -> Option<(&str, &str)> {
    let (name, said) = text.split_once([':', '：'])?;
    let said = said.trim();
    (is_product_name(name.trim()) && !said.is_empty()).then_some((name.trim(), said))
}

/// What was typed behind a prompt such as `C:\Windows\system32>`.
pub(crate) fn behind_prompt(line: &str) -> Option<&str> {
    let (path, command) = line.strip_prefix("PS ").unwrap_or(line).split_once('>')?;
    let is_drive = path.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) && path[1..].starts_with(":\\");
    is_drive.then_some(command)
}

/// What `ospp.vbs /dinstid` begins each of its lines with.
pub(crate) const LISTED_ID: &str = "Installation ID for";

/// `Installation ID for: NAME: DIGITS`, as `ospp.vbs /dinstid` prints it; the digits may stand on the next line.
pub(crate) fn listed_id(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix(LISTED_ID)?.trim_start_matches([':', '：', ' ']);
    let (name, digits) = rest.rsplit_once([':', '：', '\t']).unwrap_or((rest, ""));
    let name = name.trim_end_matches([':', '：']);
    Some((name.trim(), digits.trim()))
}

/// The line between two products, and `---Exiting---------` after the last; SQL programs number theirs.
pub(crate) fn is_ruler(text: &str) -> bool {
    let bare = text.trim();
    let is_numbered = (bare.starts_with("-[ RECORD ") && bare.contains(']'))
        || (bare.starts_with("***") && bare.ends_with("***") && bare.contains(". row "));
    if is_numbered {
        return true;
    }
    let is_plain = bare.len() >= 10 && bare.bytes().all(|byte| matches!(byte, b'-' | b'='));
    is_plain || (bare.starts_with("---") && bare.ends_with("---------") && !bare.contains("- "))
}
