//! A flow as a picture: its sections, what they depend on, and where they lead.

use core::fmt::Write as _;

use unicode_width::UnicodeWidthStr as _;

use super::condition::Condition;
use super::flow::{Flow, SectionRule, TO_FLOW};
use super::markup::{escaped, on_one_line};
use super::{Book, Messages};

impl Book {
    /// A flow as Mermaid draws it; `None` when there is no such flow.
    pub fn mermaid(&self, flow: &str, messages: &Messages) -> Option<String> {
        Some(mermaid(&Picture::of(self.flow(flow)?, messages)))
    }

    /// A flow as an SVG picture; `None` when there is no such flow.
    pub fn svg(&self, flow: &str, messages: &Messages) -> Option<String> {
        Some(svg(&Picture::of(self.flow(flow)?, messages)))
    }
}

/// What is drawn: a box for each section, from top to bottom, and the jumps.
struct Picture {
    title: String,
    boxes: Vec<Box>,
    jumps: Vec<Jump>,
}

struct Box {
    title: String,
    /// When it is shown.
    condition: String,
    steps: usize,
}

struct Jump {
    from: usize,
    to: Target,
    /// Whether the flow goes on here without the jump.
    optional: bool,
}

enum Target {
    Box(usize),
    Flow(String),
}

impl Picture {
    fn of(flow: &Flow, messages: &Messages) -> Self {
        let section = |rule: &SectionRule| Box {
            title: messages.get(&format!("section-{}", rule.id.get_ref())),
            condition: spelled(&rule.when),
            steps: rule.step.len(),
        };
        let mut jumps = Vec::new();
        for (from, rule) in flow.section.iter().enumerate() {
            for step in &rule.step {
                let targets = [(&step.on_failure, true), (&step.see, true), (&step.then, false)];
                jumps.extend(targets.into_iter().filter_map(|(target, optional)| {
                    let target = target.as_deref()?;
                    let to = match target.strip_prefix(TO_FLOW) {
                        Some(other) => Target::Flow(other.to_string()),
                        None => Target::Box(flow.place(target)?),
                    };
                    Some(Jump { from, to, optional })
                }));
            }
        }
        Self {
            title: messages.get(&format!("flow-{}", flow.id())),
            boxes: flow.section.iter().map(section).collect(),
            jumps,
        }
    }
}

fn spelled(condition: &Condition) -> String {
    let parts: Vec<String> =
        condition.iter().map(|(name, values)| format!("{name} = {}", values.join(" / "))).collect();
    parts.join(", ")
}

fn mermaid(picture: &Picture) -> String {
    let mut out = format!("flowchart TD\n    start([\"{}\"])\n", quoted(&picture.title));
    for (place, one) in picture.boxes.iter().enumerate() {
        let _ = writeln!(out, "    s{place}[\"{} ({})\"]", quoted(&one.title), one.steps);
    }
    let mut before = String::from("start");
    for (place, one) in picture.boxes.iter().enumerate() {
        let label = if one.condition.is_empty() { String::new() } else { format!("|\"{}\"|", quoted(&one.condition)) };
        let _ = writeln!(out, "    {before} -->{label} s{place}");
        before = format!("s{place}");
    }
    for jump in &picture.jumps {
        let arrow = if jump.optional { "-.->" } else { "==>" };
        match &jump.to {
            Target::Box(to) => _ = writeln!(out, "    s{} {arrow} s{to}", jump.from),
            Target::Flow(flow) => _ = writeln!(out, "    s{} {arrow} {flow}([\"{flow}\"])", jump.from),
        }
    }
    out
}

/// Text whose every character stands for itself inside quotation marks, with the entities of Mermaid.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in on_one_line(text).chars() {
        match character {
            '"' | '#' | '&' | '<' | '>' | '\\' | '`' => _ = write!(out, "#{};", u32::from(character)),
            _ => out.push(character),
        }
    }
    out
}

const WIDTH: usize = 420;
const HEIGHT: usize = 44;
const STEP: usize = 84;
const LEFT: usize = 24;
const TOP: usize = 72;
const SIDE: usize = 260;
const LETTER: usize = 8;

fn svg(picture: &Picture) -> String {
    let height = TOP + picture.boxes.len() * STEP + 24;
    let width = LEFT + WIDTH + SIDE;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"sans-serif\" font-size=\"14\">\n<title>{}</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
         <defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" \
         orient=\"auto\"><path d=\"M0 0 8 4 0 8z\"/></marker></defs>\n",
        escaped(&picture.title)
    );
    let _ = writeln!(
        out,
        "<text x=\"{LEFT}\" y=\"32\" font-size=\"18\">{}</text>",
        escaped(&cut(&picture.title, (WIDTH + SIDE) * 3 / 4))
    );
    for (place, one) in picture.boxes.iter().enumerate() {
        section(&mut out, place, one);
    }
    let mut labels = Vec::new();
    for jump in &picture.jumps {
        draw(&mut out, jump, &mut labels);
    }
    out + "</svg>\n"
}

fn section(out: &mut String, place: usize, one: &Box) {
    let y = TOP + place * STEP;
    let arrow = LEFT + 16;
    let (middle, above) = (LEFT + WIDTH / 2, y.saturating_sub(STEP - HEIGHT));
    let from = if place == 0 { 44 } else { above };
    let _ = writeln!(
        out,
        "<path d=\"M{arrow} {from}V{y}\" stroke=\"#000\" fill=\"none\" marker-end=\"url(#tip)\"/>\n\
         <rect x=\"{LEFT}\" y=\"{y}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"6\" fill=\"#f4f6f8\" stroke=\"#345\"/>\n\
         <text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\">{} ({})</text>",
        y + 27,
        escaped(&cut(&one.title, WIDTH - 60)),
        one.steps
    );
    if !one.condition.is_empty() {
        let condition = cut(&one.condition, (WIDTH + SIDE) * 5 / 4 - 20);
        let _ = writeln!(
            out,
            "<text x=\"{}\" y=\"{}\" font-size=\"11\" fill=\"#456\">{}</text>",
            arrow + 12,
            y - 10,
            escaped(&condition)
        );
    }
}

fn draw(out: &mut String, jump: &Jump, labels: &mut Vec<usize>) {
    let dash = if jump.optional { " stroke-dasharray=\"5 4\"" } else { "" };
    let (right, start) = (LEFT + WIDTH, TOP + jump.from * STEP + HEIGHT / 2);
    match &jump.to {
        Target::Box(to) => {
            let (end, bulge) = (TOP + to * STEP + HEIGHT / 2 + 6, right + 40 + 12 * jump.from.abs_diff(*to).min(8));
            let _ = writeln!(
                out,
                "<path d=\"M{right} {start}C{bulge} {start} {bulge} {end} {right} {end}\" stroke=\"#a40\" fill=\"none\"{dash} \
                 marker-end=\"url(#tip)\"/>"
            );
        }
        Target::Flow(flow) => {
            let shift = labels.iter().filter(|place| **place == jump.from).count() * 20;
            labels.push(jump.from);
            let (end, y) = (right + 36, start + shift);
            let _ = writeln!(
                out,
                "<path d=\"M{right} {start}L{end} {y}\" stroke=\"#a40\" fill=\"none\"{dash} marker-end=\"url(#tip)\"/>\n\
                 <text x=\"{}\" y=\"{}\" fill=\"#a40\">{}</text>",
                end + 6,
                y + 5,
                escaped(&cut(flow, SIDE - 50))
            );
        }
    }
}

/// A text that fits in a width, in pixels.
fn cut(text: &str, pixels: usize) -> String {
    let most = pixels / LETTER;
    if text.width() <= most {
        return text.to_string();
    }
    let mut short = String::new();
    for character in text.chars() {
        if short.width() + 2 > most {
            break;
        }
        short.push(character);
    }
    short + "…"
}
