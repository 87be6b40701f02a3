//! The scripts that take each confirmation ID to its PC.

use offhook::{ConfirmationId, InstallationId};

use super::collect::{digits, script};

/// One confirmation ID on its way.
pub(super) struct Row {
    pub(super) computer: String,
    /// Whether Office's own tool takes it.
    pub(super) is_ospp: bool,
    pub(super) activation_id: String,
    pub(super) installation_id: InstallationId,
    pub(super) confirmation_id: ConfirmationId,
}

/// Both scripts.
pub(super) fn files(rows: &[Row]) -> [(&'static str, Vec<u8>); 2] {
    let with = |template: &str, line: fn(&Row) -> String| {
        let lines: Vec<String> = rows.iter().map(line).collect();
        script(&digits(template).replace("@ROWS@", &lines.join("\n")))
    };
    [
        ("apply.cmd", with(include_str!("apply.cmd.txt"), |row| format!("call :row {}", row.values('"')))),
        ("apply.ps1", with(include_str!("apply.ps1.txt"), |row| format!("Enter-Row {}", row.values('\'')))),
    ]
}

/// Whether the name of a computer can stand in a script as it is. Windows itself proposes no other characters.
pub(super) fn is_plain_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// Whether a text can stand in a script as an activation ID.
pub(super) fn is_plain_id(text: &str) -> bool {
    text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

impl Row {
    fn values(&self, quote: char) -> String {
        let tool = if self.is_ospp { "ospp" } else { "slmgr" };
        let ids = [self.installation_id.expose().compact(), self.confirmation_id.expose().compact()];
        let values = [&self.computer, tool, &self.activation_id, ids[0], ids[1]];
        values.map(|value| format!("{quote}{value}{quote}")).join(" ")
    }
}
