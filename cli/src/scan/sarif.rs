//! Findings as SARIF 2.1.0, which code hosts and editors show beside the lines.
//!
//! A fingerprint tells a finding from others in a later run. It is made of the path and of which finding of its kind it is,
//! never of the identifier: a hash of that could be compared with one of a key that somebody holds.

use offhook::Kind;
use offhook_guidance::Messages;
use serde_json::{Value, json};

use super::look::Found;
use super::shown::masked;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";
/// Characters of a path that a URI takes as they are.
const PLAIN: &[u8] = b"-._~/";

/// Everything before the first result.
pub(super) fn beginning(messages: &Messages) -> String {
    let rules: Vec<Value> = Kind::ALL.iter().map(|kind| rule(*kind, messages)).collect();
    let driver = json!({ "name": "offhook", "version": env!("CARGO_PKG_VERSION"), "rules": rules });
    format!(
        "{{\"$schema\":\"{SCHEMA}\",\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{{\"driver\":{driver}}},\
         \"columnKind\":\"unicodeCodePoints\",\"results\":["
    )
}

fn rule(kind: Kind, messages: &Messages) -> Value {
    let name = kind.name();
    json!({
        "id": id(kind),
        "shortDescription": { "text": messages.get(&format!("kind-{name}")) },
        "fullDescription": { "text": messages.get(&format!("scan-about-{name}")) },
        "defaultConfiguration": { "level": level(kind) },
        "properties": { "tags": ["security"] },
    })
}

/// One result, after a comma unless it is the first.
pub(super) fn result(
    path: &str,
    found: &Found,
    number: u64,
    is_first: bool,
    counts: bool,
    messages: &Messages,
) -> String {
    let name = messages.get(&format!("kind-{}", found.kind.name()));
    let mut text = messages.format("scan-result", &[("kind", &name), ("masked", &masked(found))]);
    if let Some(product) = &found.published_for {
        text.push_str(&messages.format("scan-result-published", &[("product", product)]));
    }
    let uri = uri(path);
    let fingerprint = format!("{:016x}", fingerprint(&format!("{uri}\n{}\n{number}", found.kind.name())));
    let mut result = json!({
        "ruleId": id(found.kind),
        "ruleIndex": Kind::ALL.iter().position(|kind| *kind == found.kind),
        "level": if counts { level(found.kind) } else { "note" },
        "message": { "text": text },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri },
            "region": {
                "startLine": found.line,
                "startColumn": found.column,
                "endColumn": found.end_column,
                "byteOffset": found.start,
                "byteLength": found.length,
            },
        } }],
        "partialFingerprints": { "place/v1": fingerprint },
        "properties": { "layout": found.layout.name(), "verdict": found.verdict.name() },
    });
    if found.end_line != found.line {
        result["locations"][0]["physicalLocation"]["region"]["endLine"] = json!(found.end_line);
    }
    format!("{}\n{result}", if is_first { "" } else { "," })
}

/// Everything after the last result.
pub(super) fn end(troubles: &[String]) -> String {
    let told = |text: &String| json!({ "level": "error", "message": { "text": text } });
    let notifications: Vec<Value> = troubles.iter().map(told).collect();
    let invocation = json!({ "executionSuccessful": troubles.is_empty(), "toolExecutionNotifications": notifications });
    format!("\n],\"invocations\":[{invocation}]}}]}}\n")
}

fn id(kind: Kind) -> String {
    format!("offhook/{}", kind.name())
}

/// Whoever has a key can use it; an ID is of use for one PC only.
fn level(kind: Kind) -> &'static str {
    if kind == Kind::ProductKey { "error" } else { "warning" }
}

fn uri(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    // Code hosts count paths from the root of the repository.
    let path = path.strip_prefix("./").unwrap_or(&path);
    let absolute = if path.starts_with('/') { "file://" } else { "" };
    let encoded = path.bytes().map(|byte| match byte {
        _ if byte.is_ascii_alphanumeric() || PLAIN.contains(&byte) => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    });
    format!("{absolute}{}", encoded.collect::<String>())
}

/// FNV-1a: the same in every version and on every machine, and nothing secret goes into it.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}
