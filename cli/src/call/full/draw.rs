//! A page on the screen: heading, body, answer, keys.

use offhook::Kind;
use offhook_guidance::Messages;
use offhook_guidance::call::{Block, Command, Input, KEYS, Mark, Page, Tile};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Block as Border, Borders, Paragraph};
use unicode_width::UnicodeWidthStr as _;

use super::big;
use super::state::State;
use crate::call::plain::{help_lines, key_line};
use crate::screen::Screen;

/// Nothing useful fits into less.
const NARROWEST: u16 = 20;
const LOWEST: u16 = 8;
/// Longer lines are hard to read.
const WIDEST: u16 = 100;

/// What the drawing found out.
#[derive(Default)]
pub(super) struct Drawn {
    /// How far the body can be scrolled.
    pub(super) most_scroll: usize,
    /// How many lines of the body are seen at once.
    pub(super) height: usize,
}

pub(super) fn draw(frame: &mut Frame<'_>, page: &Page, state: &State, screen: &Screen) -> Drawn {
    let area = frame.area();
    let area = Rect { width: area.width.min(WIDEST), ..area };
    if area.width < NARROWEST || area.height < LOWEST {
        sentence(frame, &screen.messages.get("call-too-small"));
        return Drawn::default();
    }
    if state.paused {
        sentence(frame, &screen.messages.get("call-hidden"));
        return Drawn::default();
    }
    if state.helps {
        help(frame, page, screen);
        return Drawn::default();
    }
    let width = usize::from(area.width);
    let head = wrapped(&page.heading(&screen.messages), width, "");
    let foot = footer(page, &screen.messages, width);
    let answer = answer_lines(page, state, width);
    let rows = |count: usize| Constraint::Length(u16::try_from(count).unwrap_or(u16::MAX));
    let [top, middle, bottom, keys] =
        Layout::vertical([rows(head.len() + 1), Constraint::Min(1), rows(answer.len()), rows(foot.len() + 1)])
            .areas(area);
    let bold = Style::new().add_modifier(Modifier::BOLD);
    let rule = |sides| Border::new().borders(sides).border_style(Style::new().add_modifier(Modifier::DIM));
    let lines = |lines: Vec<String>, style| {
        Text::from(lines.into_iter().map(|line| Line::styled(line, style)).collect::<Vec<_>>())
    };
    frame.render_widget(Paragraph::new(lines(head, bold)).block(rule(Borders::BOTTOM)), top);
    let drawn = body(frame, middle, page, state);
    let prompt_row = answer.len().saturating_sub(1);
    let column = answer.last().map_or(0, |line| line.width());
    frame.render_widget(Paragraph::new(lines(answer, bold)), bottom);
    if has_line(page) {
        let column = u16::try_from(column).unwrap_or(u16::MAX).min(bottom.width.saturating_sub(1));
        frame.set_cursor_position(Position::new(bottom.x + column, bottom.y + u16::try_from(prompt_row).unwrap_or(0)));
    }
    let dim = Style::new().add_modifier(Modifier::DIM);
    frame.render_widget(Paragraph::new(lines(foot, dim)).block(rule(Borders::TOP)), keys);
    drawn
}

/// A sentence by itself.
pub(super) fn sentence(frame: &mut Frame<'_>, text: &str) {
    let lines = wrapped(text, usize::from(frame.area().width.max(1)), "");
    frame
        .render_widget(Paragraph::new(Text::from(lines.into_iter().map(Line::from).collect::<Vec<_>>())), frame.area());
}

/// What was said about the last key, the question, and what is typed as an answer.
fn answer_lines(page: &Page, state: &State, width: usize) -> Vec<String> {
    let mut lines = state.told.as_deref().map_or_else(Vec::new, |told| wrapped(told, width, ""));
    if has_line(page) {
        // Of a long answer its end is shown.
        let mut typed: &str = &state.line;
        let room = width.saturating_sub(page.prompt.width() % width.max(1) + 2).max(width / 4);
        while typed.width() > room {
            typed = typed.char_indices().nth(1).map_or("", |(at, _)| &typed[at..]);
        }
        let mut prompt = wrapped(&page.prompt, width, "");
        let last = prompt.pop().unwrap_or_default();
        lines.extend(prompt);
        lines.push(format!("{last} {typed}"));
    }
    lines
}

/// Whether a line is typed below the page.
fn has_line(page: &Page) -> bool {
    !matches!(page.input, Input::Cells(_) | Input::Groups)
}

/// The keys of this page, and those of every page, in a row.
fn footer(page: &Page, messages: &Messages, width: usize) -> Vec<String> {
    let id = match page.input {
        Input::Cells(Kind::ConfirmationId) => "call-full-keys-blocks",
        Input::Cells(_) => "call-full-keys-groups",
        Input::Choice(_) => "call-full-keys-choose",
        Input::Groups => "call-full-keys-give",
        Input::Line => "call-full-keys-line",
        _ => "call-full-keys-page",
    };
    let mut lines = wrapped(&messages.get(id), width, "");
    let names: Vec<String> = KEYS
        .iter()
        .filter(|key| page.offers(key) && key.command != Command::Pause)
        .map(|key| key_line(key.command, key.screen, messages))
        .collect();
    lines.extend(wrapped(&names.join(" · "), width, ""));
    lines
}

/// All keys of a page with what they do.
fn help(frame: &mut Frame<'_>, page: &Page, screen: &Screen) {
    let width = usize::from(frame.area().width.max(1));
    let lines = help_lines(page, |key| key.screen, &screen.messages);
    let lines = lines.into_iter().chain([String::new(), screen.messages.get("call-help-close")]);
    let lines: Vec<Line<'_>> = lines.flat_map(|line| wrapped(&line, width, "")).map(Line::from).collect();
    frame.render_widget(Paragraph::new(Text::from(lines)), frame.area());
}

fn body(frame: &mut Frame<'_>, area: Rect, page: &Page, state: &State) -> Drawn {
    // The last column is kept for the sign that there is more.
    let width = usize::from(area.width).saturating_sub(1);
    let mut lines: Vec<Line<'static>> = Vec::new();
    let mut caret = None;
    let chosen = state.chosen.or(match page.input {
        Input::Choice(usual) => usual,
        _ => None,
    });
    let gives = page.is_said();
    let is_tiles = |block: &&Block| matches!(block, Block::Tiles(_));
    // The group that is being given comes first, all others last.
    if let Some(Block::Tiles(tiles)) = page.blocks.iter().find(|block| gives && is_tiles(block)) {
        big_group(tiles, width, &mut lines);
    }
    let others = page.blocks.iter().filter(|block| !gives || !is_tiles(block));
    for block in others.chain(page.blocks.iter().filter(|block| gives && is_tiles(block))) {
        match block {
            Block::Tiles(tiles) => {
                if gives {
                    lines.push(Line::default());
                }
                caret = caret.or(tile_rows(tiles, width, &mut lines));
            }
            _ => block_lines(block, width, chosen, &mut lines),
        }
    }
    let height = usize::from(area.height);
    let most_scroll = lines.len().saturating_sub(height);
    // The caret stays in sight.
    let needed = caret.map_or(0, |(row, _)| (row + 2).saturating_sub(height));
    let scroll = state.scroll.max(needed).min(most_scroll);
    if let Some((row, column)) = caret.filter(|(row, _)| *row >= scroll) {
        let place = |base: u16, offset: usize| base.saturating_add(u16::try_from(offset).unwrap_or(u16::MAX));
        frame.set_cursor_position(Position::new(place(area.x, column), place(area.y, row - scroll)));
    }
    let more = most_scroll > scroll;
    let visible: Vec<Line<'static>> = lines.into_iter().skip(scroll).take(height).collect();
    frame.render_widget(Paragraph::new(Text::from(visible)), area);
    if more {
        let mark = Rect { x: area.right().saturating_sub(1), y: area.bottom().saturating_sub(1), width: 1, height: 1 };
        frame.render_widget(Paragraph::new("v").style(Style::new().add_modifier(Modifier::REVERSED)), mark);
    }
    Drawn { most_scroll, height }
}

fn block_lines(block: &Block, width: usize, chosen: Option<usize>, lines: &mut Vec<Line<'static>>) {
    let plain = Style::new();
    let bold = plain.add_modifier(Modifier::BOLD);
    let (text, front, style) = match block {
        Block::Bad(text) => (text, String::new(), plain.fg(Color::Red)),
        Block::Choice(number, text) => {
            let here = Some(*number) == chosen;
            let style = if here { plain.add_modifier(Modifier::REVERSED) } else { plain };
            (text, format!("{} {number}  ", if here { '>' } else { ' ' }), style)
        }
        Block::Command(text) => {
            lines.extend(command_lines(text, width).into_iter().map(|line| Line::styled(line, plain.fg(Color::Cyan))));
            return;
        }
        Block::Good(text) => (text, String::new(), plain.fg(Color::Green)),
        Block::Heading(text) => {
            if !lines.is_empty() {
                lines.push(Line::default());
            }
            (text, String::new(), bold)
        }
        Block::Item(marker, text) => (text, format!("{marker:>3} "), plain),
        Block::Note(text) => (text, String::from("  "), plain.add_modifier(Modifier::ITALIC)),
        Block::Lead { full: text, .. } | Block::Text(text) => (text, String::new(), plain),
        Block::Words(text) => (text, String::from("  "), bold),
        // Tiles are drawn side by side.
        _ => return,
    };
    lines.extend(wrapped(text, width, &front).into_iter().map(|line| Line::styled(line, style)));
}

/// Groups side by side: label, digits, mark. Tells the row and column of the caret.
fn tile_rows(tiles: &[Tile], width: usize, lines: &mut Vec<Line<'static>>) -> Option<(usize, usize)> {
    let widest = tiles.iter().map(|tile| tile.digits.width().max(tile.width)).max().unwrap_or(0);
    let cell = widest + 2;
    let mut caret = None;
    for row in tiles.chunks((width / cell).max(1)) {
        let mut spans: [Vec<Span<'static>>; 3] = [Vec::new(), Vec::new(), Vec::new()];
        for (column, tile) in row.iter().enumerate() {
            if let Some(place) = tile.caret {
                let before: String = tile.digits.chars().take(place).collect();
                caret = Some((lines.len() + 1, column * cell + before.width()));
            }
            let style = style_of(tile);
            let blank = "_".repeat(tile.width.saturating_sub(tile.digits.width()));
            let label = if tile.current { format!("{}<", tile.label) } else { tile.label.to_string() };
            let texts = [label, format!("{}{blank}", *tile.digits), mark_of(tile)];
            for (index, (spans, text)) in spans.iter_mut().zip(texts).enumerate() {
                let gap = " ".repeat(cell.saturating_sub(text.width()));
                spans.push(Span::styled(text, if index == 0 { Style::new() } else { style }));
                spans.push(Span::raw(gap));
            }
        }
        lines.extend(spans.map(Line::from));
    }
    caret
}

fn style_of(tile: &Tile) -> Style {
    let style = match tile.mark {
        Mark::Fine => coloured(Color::Green),
        Mark::Wrong => coloured(Color::Red),
        _ => Style::new(),
    };
    let style = if tile.current { style.add_modifier(Modifier::BOLD) } else { style };
    if tile.selected { style.add_modifier(Modifier::REVERSED) } else { style }
}

/// A colour, unless `NO_COLOR` is set; what it says is said by a mark as well.
fn coloured(colour: Color) -> Style {
    let is_unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if is_unwanted { Style::new() } else { Style::new().fg(colour) }
}

/// Under a group: the places to look at; else whether it adds up, or had to be repeated.
fn mark_of(tile: &Tile) -> String {
    if !tile.places.is_empty() {
        let last = tile.places.iter().copied().max().unwrap_or(0);
        return (1..=last).map(|place| if tile.places.contains(&place) { '~' } else { ' ' }).collect();
    }
    match tile.mark {
        Mark::Fine => String::from("ok"),
        Mark::Wrong => "^".repeat(tile.width),
        Mark::Repeat => String::from("(r)"),
        _ => String::new(),
    }
}

/// The group in question, so big that it can be read from a step away.
fn big_group(tiles: &[Tile], width: usize, lines: &mut Vec<Line<'static>>) {
    let Some(tile) = tiles.iter().find(|tile| tile.current) else { return };
    let front = format!("{:>3}   ", tile.label);
    let front = if front.len() + big::row(&tile.digits, 0).len() > width { String::new() } else { front };
    for row in 0..big::ROWS {
        let shown = if row == big::ROWS / 2 { front.clone() } else { " ".repeat(front.len()) };
        let text = format!("{shown}{}", big::row(&tile.digits, row));
        lines.push(Line::styled(text, Style::new().add_modifier(Modifier::BOLD)));
    }
    lines.push(Line::default());
}

/// A command, broken only where it has a gap or must be: a dash at the end of a line looks like one to type.
fn command_lines(text: &str, width: usize) -> Vec<String> {
    let options = textwrap::Options::new(width.max(8)).initial_indent("    ").subsequent_indent("      ");
    let options = options.word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// A text broken into lines, with something in front of the first and room for it before the others.
fn wrapped(text: &str, width: usize, front: &str) -> Vec<String> {
    let indent = " ".repeat(front.width());
    let options = textwrap::Options::new(width.max(front.width() + 4)).initial_indent(front).subsequent_indent(&indent);
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}
