//! The scripts of a kit, line by line: what they may hold, and what they never do.

use std::collections::BTreeSet;
use std::fs;

use tree_sitter::{Node, Parser};

use crate::support;
use crate::support::cmd::Script;
use crate::support::{Temporary, offhook};

const CID: &str = support::CID;
/// Another published sample with seven digits in a group.
const COLLECTED: &str = "slmgr-dlv-server2025.txt";

/// Everything that a script may run beside the commands of its shell: Microsoft documents each.
const PROGRAMS: [&str; 6] = ["cscript.exe", "findstr.exe", "ospp.vbs", "powershell.exe", "slmgr.vbs", "whoami.exe"];
/// Switches of the tools; none of them needs a network.
const SWITCHES: [&str; 6] = ["/actcid", "/atp", "/dinstid", "/dlv", "/dstatus", "/dti"];
/// What a script that contacts something would hold.
const NETWORK: [&str; 28] = [
    "//www",
    "/act ",
    "/ato",
    "/inpkey",
    "/ipk",
    "/rearm",
    "/skms",
    "/unpkey",
    "/upk",
    "\\\\",
    "bitsadmin",
    "certutil",
    "curl",
    "download",
    "ftp",
    "http",
    "invoke-command",
    "invoke-expression",
    "invoke-restmethod",
    "invoke-webrequest",
    "mshta",
    "net use",
    "net.",
    "ping",
    "reg add",
    "schtasks",
    "start-process",
    "wget",
];
/// The commands that the scripts are made of: of PowerShell 2.0, and those that ask the class of the licences.
const CMDLETS: [&str; 17] = [
    "$cscript",
    "$whoami",
    "ForEach-Object",
    "Format-List",
    "Get-CimInstance",
    "Get-Content",
    "Invoke-CimMethod",
    "Join-Path",
    "New-Item",
    "Out-File",
    "Out-Null",
    "Read-Host",
    "Set-Location",
    "Split-Path",
    "Test-Path",
    "Where-Object",
    "Write-Host",
];

/// The four scripts as they are written for one PC.
fn scripts() -> Vec<(&'static str, Vec<u8>)> {
    let folder = Temporary::folder("scripts");
    assert_eq!(offhook(&["kit", "new", folder.path()]).status, Some(0));
    let output = fs::read_to_string(support::outputs().join(COLLECTED)).expect("the sample reads");
    let open = output.replace("TIMEBASED_EVAL", "VOLUME_MAK").replace("ServerDatacenterEval", "ServerDatacenter");
    folder
        .write("collected/PC-1.txt", &open.replace("Licensed", "Notification").replace("Retail:TB:Eval", "Volume:MAK"));
    let run = offhook(&["kit", "list", folder.path(), "--language", "en"]);
    assert_eq!(run.status, Some(0), "{}", run.shown());
    let path = format!("{}/work-list.csv", folder.path());
    let list = fs::read_to_string(&path).expect("a list");
    let (front, back) = list.rsplit_once("\"\",\"\",").expect("an empty cell");
    fs::write(&path, format!("{front}\"{CID}\",\"\",{back}")).expect("written");
    let run = offhook(&["kit", "apply", folder.path(), "--language", "en"]);
    assert_eq!(run.status, Some(0), "{}", run.shown());
    let read = |name| (name, fs::read(format!("{}/{name}", folder.path())).expect("the script reads"));
    ["collect.cmd", "apply.cmd", "collect.ps1", "apply.ps1"].map(read).into()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

#[test]
fn every_script_is_ascii_with_the_line_ends_of_windows() {
    for (name, bytes) in scripts() {
        assert!(bytes.iter().all(|byte| matches!(byte, b' '..=b'~' | b'\r' | b'\n')), "{name}");
        assert!(!text(&bytes).replace("\r\n", "").contains(['\r', '\n']), "{name}");
        assert!(!text(&bytes).contains('@') || name.ends_with("1") || text(&bytes).matches('@').count() == 1, "{name}");
    }
}

#[test]
fn every_line_for_the_command_processor_is_in_the_subset() {
    for (name, bytes) in scripts().iter().filter(|(name, _)| name.ends_with(".cmd")) {
        Script::parse(bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    // The subset itself: each of these is refused.
    let with =
        |line: &str| format!("@echo off\r\nsetlocal EnableExtensions DisableDelayedExpansion\r\n{line}\r\n:end\r\n");
    assert!(Script::parse(with("goto end").as_bytes()).is_ok());
    for line in [
        "goto nowhere",
        "call :nowhere",
        "ping 127.0.0.1",
        "start x",
        "net use X: \"y\"",
        "echo a > b.txt",
        "echo a & del b",
        "echo %",
        "echo caf\u{E9}",
        "set FOLDER=%~dp0",
        "del %~dp0x",
        "if exist a goto end",
        "if (1)==(1) goto end",
        "for %%a in (1) do echo %%a",
        "\"a\" | \"b\"",
        "echo (a)",
        "rem %A%",
        "echo a\necho b",
    ] {
        assert!(Script::parse(with(line).as_bytes()).is_err(), "{line}");
    }
    assert!(Script::parse(with("goto end").replace("\r\n", "\n").as_bytes()).is_err());
}

#[test]
fn nothing_but_documented_commands_is_named() {
    let program = regex(r"(?i)[\w.-]+\.(exe|vbs|com|bat|dll|msi)\b");
    let switch = regex(r"(?i)(?:slmgr\S*|slmgr\.vbs'|ospp\S*|\$ospp|\$slmgr) '?(/[a-z]+)");
    for (name, bytes) in scripts() {
        let text = text(&bytes);
        let found: BTreeSet<String> = program(&text).into_iter().map(|word| word.to_lowercase()).collect();
        let unknown: Vec<_> = found.iter().filter(|word| !PROGRAMS.contains(&word.as_str())).collect();
        assert!(unknown.is_empty() && found.len() >= 3, "{name}: {found:?}");
        let switches = switch(&text);
        assert!(
            switches.iter().all(|word| SWITCHES.iter().any(|switch| word.ends_with(switch))),
            "{name}: {switches:?}"
        );
        let lower = text.to_lowercase().replace("\\microsoft office\\", "");
        for word in NETWORK {
            assert!(!lower.contains(word), "{name}: {word}");
        }
        // What collects never enters anything.
        assert_eq!(text.contains("/atp") || text.contains("/actcid"), name.starts_with("apply"), "{name}");
        assert_eq!(text.contains("Invoke-"), name == "apply.ps1", "{name}");
        // Only the licences of Windows are asked, and only to take the ID and to look again.
        let classes = regex(r"(?:Get-CimInstance|-MethodName) [\w']+")(&text);
        let known = [
            "SoftwareLicensingProduct",
            "SoftwareLicensingService",
            "DepositOfflineConfirmationId",
            "RefreshLicenseStatus",
        ];
        assert!(classes.iter().all(|class| known.iter().any(|name| class.ends_with(name))), "{name}: {classes:?}");
    }
}

#[test]
fn powershell_parses_every_script() {
    for (name, bytes) in scripts().iter().filter(|(name, _)| name.ends_with(".ps1")) {
        let text = text(bytes);
        let tree = parser().parse(&text, None).expect("a tree");
        let mut commands = BTreeSet::new();
        walk(tree.root_node(), &mut |node| {
            assert!(!node.is_error() && !node.is_missing(), "{name}: {node:?} {:?}", &text[node.byte_range()]);
            let part = &text[node.byte_range()];
            // A type or a method is a door to everything else.
            let is_closed = match node.kind() {
                "type_literal" => part == "[switch]",
                "member_access" => part.starts_with("$MyInvocation."),
                kind => !kind.starts_with("invo"),
            };
            assert!(is_closed, "{name}: {} {part}", node.kind());
            if matches!(node.kind(), "command_name" | "command_name_expr") {
                commands.insert(part.to_owned());
            }
        });
        let own: BTreeSet<String> = regex(r"(?m)^function ([\w-]+)")(&text)
            .iter()
            .map(|line| line.trim_start_matches("function ").to_owned())
            .collect();
        let is_known = |command: &String| own.contains(command) || CMDLETS.contains(&command.as_str());
        let unknown: Vec<_> = commands.iter().filter(|command| !is_known(command)).collect();
        assert!(unknown.is_empty(), "{name}: {unknown:?}");
        assert!(commands.len() > own.len() + 5, "{name}: {commands:?}");
    }
    let broken = parser().parse("if (1 { Get-Item }", None).expect("a tree");
    assert!(broken.root_node().has_error());
}

#[test]
fn both_scripts_hold_the_same_rows() {
    let all = scripts();
    let of = |name: &str| text(&all.iter().find(|(other, _)| *other == name).expect("it is there").1);
    let rows = |text: &str, lead: &str| -> Vec<String> {
        text.lines().filter_map(|line| line.strip_prefix(lead)).map(|row| row.replace(['"', '\''], "")).collect()
    };
    let (cmd, ps1) = (rows(&of("apply.cmd"), "call :row "), rows(&of("apply.ps1"), "Enter-Row "));
    assert_eq!(cmd.len(), 1);
    assert_eq!(cmd, ps1);
    assert!(cmd[0].ends_with(&CID.replace('-', "")), "{cmd:?}");
}

fn parser() -> Parser {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_powershell::LANGUAGE.into()).expect("the grammar fits");
    parser
}

fn walk<'a>(node: Node<'a>, see: &mut impl FnMut(Node<'a>)) {
    see(node);
    let mut cursor = node.walk();
    for child in node.children(&mut cursor) {
        walk(child, see);
    }
}

/// Every match of a pattern.
fn regex(pattern: &str) -> impl Fn(&str) -> Vec<String> {
    let pattern = regex::Regex::new(pattern).expect("a pattern");
    move |text| pattern.find_iter(text).map(|found| found.as_str().to_owned()).collect()
}
