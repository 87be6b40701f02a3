//! What a picture of a flow shows, by its file, and the same read back from what was drawn.

use offhook_guidance::Messages;
use regex::Regex;
use roxmltree::{Document, Node};
use toml::{Table, Value};

/// What a picture shows, from top to bottom.
#[derive(Debug, Default, Eq, PartialEq)]
pub(crate) struct Picture {
    title: String,
    /// The heading and the number of steps of each section, and when it is shown.
    boxes: Vec<(String, String)>,
    /// From which section, to a section or another flow, and whether it can be left out.
    jumps: Vec<(String, String, bool)>,
}

/// What the file of a flow says.
pub(crate) fn drawn(flow: &str, messages: &Messages) -> Picture {
    let flow: Table = flow.parse().expect("it is TOML");
    let sections = list(flow.get("section"));
    let place = |id: &str| sections.iter().position(|section| text(&section["id"]) == id);
    let mut picture = Picture { title: messages.get(&format!("flow-{}", text(&flow["id"]))), ..Picture::default() };
    for (from, section) in sections.iter().enumerate() {
        let steps = list(section.get("step"));
        let title = messages.get(&format!("section-{}", text(&section["id"])));
        picture
            .boxes
            .push((format!("{title} ({})", steps.len()), section.get("when").map_or(String::new(), condition)));
        for step in steps {
            for (name, optional) in [("on-failure", true), ("see", true), ("then", false)] {
                let Some(target) = step.get(name).map(text) else { continue };
                let to = match target.strip_prefix("flow:") {
                    Some(flow) => flow.to_owned(),
                    None => format!("s{}", place(target).expect("it is a section")),
                };
                picture.jumps.push((format!("s{from}"), to, optional));
            }
        }
    }
    picture
}

fn condition(when: &Value) -> String {
    let facts = when.as_table().into_iter().flatten();
    let facts = facts.map(|(fact, values)| {
        let values: Vec<&str> = values.as_array().into_iter().flatten().map(text).collect();
        format!("{fact} = {}", values.join(" / "))
    });
    let mut facts: Vec<String> = facts.collect();
    facts.sort();
    facts.join(", ")
}

fn list(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().expect("it is a text")
}

/// What Mermaid draws of a chart in which nothing but quoted labels, arrows and names may stand.
pub(crate) fn in_mermaid(chart: &str) -> Picture {
    let label = r#""((?:[^"`<>&#\\]|#\d+;)*)""#;
    let of = |pattern: &str| Regex::new(&format!("^    {}$", pattern.replace("LABEL", label))).expect("a pattern");
    let start = of(r"start\(\[LABEL\]\)");
    let section = of(r"s(\d+)\[LABEL\]");
    let next = of(r"(\w+) -->(?:\|LABEL\|)? (s\d+)");
    let jump = of(r"(s\d+) (-\.->|==>) (?:(s\d+)|([a-z0-9-]+)\(\[LABEL\]\))");
    let mut lines = chart.lines();
    assert_eq!(lines.next(), Some("flowchart TD"));
    let mut picture = Picture::default();
    let mut before = String::from("start");
    let mut at = 0;
    for line in lines {
        if let Some(found) = start.captures(line) {
            picture.title = decoded(&found[1]);
        } else if let Some(found) = section.captures(line) {
            assert_eq!(found[1], picture.boxes.len().to_string());
            picture.boxes.push((decoded(&found[2]), String::new()));
        } else if let Some(found) = next.captures(line) {
            assert_eq!((&found[1], &found[3]), (before.as_str(), format!("s{at}").as_str()), "one leads to the next");
            picture.boxes[at].1 = found.get(2).map_or(String::new(), |label| decoded(label.as_str()));
            before = format!("s{at}");
            at += 1;
        } else {
            let found = jump.captures(line).unwrap_or_else(|| panic!("{line}"));
            let to = found.get(3).or(found.get(4)).expect("it leads somewhere").as_str();
            assert!(found.get(5).is_none_or(|label| label.as_str() == to), "{line}");
            picture.jumps.push((found[1].to_owned(), to.to_owned(), &found[2] == "-.->"));
        }
    }
    assert_eq!(at, picture.boxes.len(), "each section has its arrow");
    picture
}

/// A label with the entities of Mermaid, `#35;`, as what they stand for.
fn decoded(label: &str) -> String {
    let entity = Regex::new(r"#(\d+);").expect("it is a pattern");
    let character = |found: &regex::Captures<'_>| {
        let number: u32 = found[1].parse().expect("it is a number");
        char::from_u32(number).expect("it is a character").to_string()
    };
    entity.replace_all(label, character).into_owned()
}

/// Holds that an SVG shows the picture: every label in its order, cut at most, and every jump.
pub(crate) fn in_svg(svg: &str, picture: &Picture) {
    let document = Document::parse(svg).expect("it is XML");
    let elements = |name: &'static str| document.descendants().filter(move |node| node.has_tag_name(name));
    let texts: Vec<&str> = elements("text").map(|node| node.text().unwrap_or_default()).collect();
    let boxes = picture.boxes.iter().flat_map(|(title, condition)| [title, condition]);
    let labels = [&picture.title].into_iter().chain(boxes).filter(|label| !label.is_empty());
    let flows = picture.jumps.iter().map(|(_, to, _)| to).filter(|to| !is_section(to));
    let expected: Vec<&String> = labels.chain(flows).collect();
    assert_eq!(texts.len(), expected.len(), "{texts:?}");
    for (text, label) in texts.iter().zip(expected) {
        let (bare, count) = text.rsplit_once(" (").unwrap_or((text, ""));
        let is_cut = bare.strip_suffix('…').is_some_and(|front| label.starts_with(front) && label.ends_with(count));
        assert!(text == label || is_cut, "{text} is not {label}");
    }
    let jumps: Vec<bool> = elements("path")
        .filter(|path| path.attribute("stroke") == Some("#a40"))
        .map(|path| path.has_attribute("stroke-dasharray"))
        .collect();
    assert_eq!(jumps, picture.jumps.iter().map(|(.., optional)| *optional).collect::<Vec<_>>());
    let known = |node: Node<'_, '_>| {
        ["svg", "title", "rect", "defs", "marker", "path", "text"].contains(&node.tag_name().name())
    };
    assert!(document.descendants().filter(Node::is_element).all(known), "{svg}");
}

fn is_section(target: &str) -> bool {
    target.strip_prefix('s').is_some_and(|place| place.bytes().all(|b| b.is_ascii_digit()))
}
