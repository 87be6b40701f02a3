//! Values that explain themselves in any language: GUIDs, channels, result codes, prompts.

use crate::product::Family;
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
        Role::AppRearms
        | Role::Computer
        | Role::ConfirmationId
        | Role::Ends
        | Role::ErrorCode
        | Role::InstallationId
        | Role::LicenseStatus
        | Role::Name
        | Role::ServiceVersion
        | Role::SkuRearms
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
    is_known && !text.contains(' ')
}

/// `Windows(R) Operating System, VOLUME_MAK channel`; the last word is not translated.
pub(crate) fn is_description(text: &str) -> bool {
    text.ends_with(" channel") && text.contains(',') && !text.contains([':', '：', '\t'])
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

/// What each switch behind a prompt prints.
const SWITCHES: [(&str, Tool); 7] = [
    ("/dinstid", Tool::OsppDinstid),
    ("/dli", Tool::SlmgrDli),
    ("/dlv", Tool::SlmgrDlv),
    ("/dstatus", Tool::OsppDstatus),
    ("/dstatusall", Tool::OsppDstatusall),
    ("/dti", Tool::SlmgrDti),
    ("/xpr", Tool::SlmgrXpr),
];

/// `slmgr /dti f520e45e-7413-4a34-a497-d2765967d094` behind a prompt: what comes next, and of which product.
///
/// Of an activation ID that was cut, there is what stands on this line.
pub(crate) fn asked_for(line: &str) -> Option<(Tool, Option<&str>)> {
    let mut words = line.split_whitespace();
    let is_tool = |word: &str| ["slmgr", "ospp"].iter().any(|tool| word.to_ascii_lowercase().contains(tool));
    words.by_ref().find(|word| is_tool(word))?;
    let switch = words.next()?.to_ascii_lowercase().replacen('-', "/", 1);
    let (_, tool) = SWITCHES.iter().find(|(name, _)| *name == switch)?;
    Some((*tool, words.next()))
}

/// What was typed behind a prompt such as `C:\Windows\system32>`.
pub(crate) fn behind_prompt(line: &str) -> Option<&str> {
    let (path, command) = line.strip_prefix("PS ").unwrap_or(line).split_once('>')?;
    let is_drive = path.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) && path[1..].starts_with(":\\");
    is_drive.then_some(command)
}

/// `Installation ID for: NAME: DIGITS`, as `ospp.vbs /dinstid` prints it; the digits may stand on the next line.
pub(crate) fn listed_id(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix("Installation ID for")?.trim_start_matches([':', '：', ' ']);
    let (name, digits) = rest.rsplit_once([':', '：', '\t']).unwrap_or((rest, ""));
    let name = name.trim_end_matches([':', '：']);
    Some((name.trim(), digits.trim()))
}

/// The line between two products, and `---Exiting---------` after the last.
pub(crate) fn is_ruler(text: &str) -> bool {
    let bare = text.trim();
    let is_plain = bare.len() >= 10 && bare.bytes().all(|byte| matches!(byte, b'-' | b'='));
    is_plain || (bare.starts_with("---") && bare.ends_with("---------") && !bare.contains("- "))
}
