//! What the tests of pages share: whether a page is whole and harmless.

use std::collections::BTreeSet;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use offhook_guidance::render::SCRIPT;
use sha2::{Digest as _, Sha256};

/// What is wrong with a page: tags that are not closed in order, attributes without quotes or twice, bare `<` and `&`,
/// ids twice, links to nowhere or out of the page, anything that would run or load.
pub(crate) fn faults(page: &str) -> Vec<String> {
    const VOID: [&str; 2] = ["meta", "input"];
    const NEVER: [&str; 7] = ["link", "img", "iframe", "object", "embed", "base", "form"];
    let mut faults = Vec::new();
    let (mut open, mut ids, mut targets) = (Vec::new(), BTreeSet::new(), Vec::new());
    for tag in tags(page, &mut faults) {
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                faults.push(format!("<{tag}> closes another tag"));
            }
            continue;
        }
        let (name, rest) = tag.split_once(' ').unwrap_or((tag, ""));
        if NEVER.contains(&name) {
            faults.push(format!("<{name}>"));
        }
        if !VOID.contains(&name) && name != "!DOCTYPE" {
            open.push(name);
        }
        let Some(attributes) = attributes(rest).or((name == "!DOCTYPE").then(Vec::new)) else {
            faults.push(format!("<{tag}>: attributes"));
            continue;
        };
        for (index, (name, value)) in attributes.iter().enumerate() {
            let twice = attributes.iter().skip(index + 1).any(|(other, _)| other == name);
            match *name {
                _ if twice => faults.push(format!("<{tag}>: {name} twice")),
                "id" if !ids.insert(*value) => faults.push(format!("id {value} twice")),
                "href" if value.starts_with('#') => targets.push(value.trim_start_matches('#')),
                "aria-labelledby" => targets.push(value),
                "href" | "src" | "srcset" | "style" | "action" => faults.push(format!("<{tag}>")),
                name if name.starts_with("on") => faults.push(format!("<{tag}>")),
                _ => {}
            }
        }
    }
    faults.extend(open.into_iter().map(|name| format!("<{name}> is never closed")));
    faults.extend(targets.into_iter().filter(|target| !ids.contains(target)).map(|target| format!("no id {target}")));
    faults
}

/// All tags without their brackets. The style sheet is checked for what it would load, and left out.
fn tags<'a>(page: &'a str, faults: &mut Vec<String>) -> Vec<&'a str> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some((text, after)) = rest.split_once('<') {
        check_text(text, faults);
        let Some((tag, after)) = after.split_once('>').filter(|(tag, _)| !tag.contains('<') && !tag.starts_with(' '))
        else {
            faults.push(String::from("a bare <"));
            return tags;
        };
        tags.push(tag);
        rest = after;
        if tag == "script" {
            let (script, after) = rest.split_at(rest.find("</script>").unwrap_or(rest.len()));
            if script.strip_prefix('\n') != Some(SCRIPT) || !page.contains(&policy(script)) {
                faults.push(String::from("a script that the head does not name"));
            }
            rest = after;
        }
        if tag == "style" {
            let (sheet, after) = rest.split_at(rest.find("</style>").unwrap_or(rest.len()));
            let loads = ["url(", "@import", "http", "</"].into_iter().filter(|word| sheet.contains(word));
            faults.extend(loads.map(|word| format!("the style sheet has {word}")));
            rest = after;
        }
    }
    check_text(rest, faults);
    tags
}

/// What the head says of the script: it runs by its hash.
fn policy(script: &str) -> String {
    format!("script-src 'sha256-{}'\"", BASE64_STANDARD.encode(Sha256::digest(script)))
}

fn check_text(text: &str, faults: &mut Vec<String>) {
    let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"];
    let bare = text.split('&').skip(1).any(|rest| !entities.iter().any(|entity| rest.starts_with(entity)));
    if bare || text.contains('>') || text.contains(|c: char| c.is_control() && c != '\n') {
        faults.push(format!("bare character in: {text}"));
    }
}

/// Names and values; `None` where one has no quotes.
fn attributes(mut rest: &str) -> Option<Vec<(&str, &str)>> {
    let mut found = Vec::new();
    while !rest.is_empty() {
        let (name, after) = rest.split_once("=\"")?;
        let (value, after) = after.split_once('"')?;
        found.push((name.trim_start(), value));
        rest = after;
    }
    found.iter().all(|(name, _)| !name.contains([' ', '='])).then_some(found)
}
