//! What all pages have in common: a head that loads nothing, lists, digits to copy, boxes to fill, squares to tick.

use core::fmt::Write as _;

use crate::address;
use crate::markup::escaped;
use crate::script::Words;
use crate::{Address, Cell, Qr};

/// The only script that a page runs: it makes each group of digits a button that copies it. Without it the page reads the same,
/// and everything else on it works. For a fragment without a prefix.
pub const SCRIPT: &str = include_str!("copy.js");

/// The light margin that belongs around a QR code, in modules.
const MARGIN: usize = 4;

/// Nothing is loaded, not even from the place where the page lies. The hash is that of [`SCRIPT`] with the line break before it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; \
    script-src 'sha256-p2uwuZ/9AtShi5KvFxIwd6j7uUR/fMPFkCeOdD4bcbQ='";

/// How many boxes are drawn where it is not known how many digits belong there; one more may stay empty.
const SURE: usize = 6;

/// Everything up to the body; `style` is a style sheet, not a text that was read.
pub(super) fn head(out: &mut String, language: &str, title: &str, style: &str) {
    let (language, title) = (escaped(language), escaped(title));
    let _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"format-detection\" content=\"telephone=no\">\n\
         <title>{title}</title>\n<style>\n{style}</style>\n</head>\n"
    );
}

/// Some lines as a list; nothing where there is none.
pub(super) fn list(out: &mut String, class: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    let _ = writeln!(out, "<ul class=\"{class}\" role=\"list\">");
    for line in lines {
        let _ = writeln!(out, "<li>{}</li>", escaped(line));
    }
    out.push_str("</ul>\n");
}

/// A QR code as an SVG with its margin; `attributes` are those of a picture that is named, or of one that nobody hears.
pub(super) fn picture(out: &mut String, qr: &Qr, attributes: &str) {
    let side = qr.side() + 2 * MARGIN;
    let _ = write!(
        out,
        "<svg viewBox=\"0 0 {side} {side}\" {attributes} shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"></path><path fill=\"#000\" d=\""
    );
    for row in 0..qr.side() {
        for (start, length) in qr.dark(row) {
            let _ = write!(out, "M{} {}h{length}v1h-{length}z", start + MARGIN, row + MARGIN);
        }
    }
    out.push_str("\"></path></svg>");
}

/// Pages to go to, each with its address as a link and as a picture.
pub(super) fn addresses(out: &mut String, prefix: &str, pages: &[Address]) {
    if pages.is_empty() {
        return;
    }
    let _ = writeln!(out, "<ul class=\"{prefix}addresses\" role=\"list\">");
    for page in pages {
        let _ = write!(out, "<li>{}", escaped(&page.title));
        if let Some(address) = &page.address {
            link(out, prefix, address);
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}

/// An address as a link and as a picture, which says no more than the link.
pub(super) fn link(out: &mut String, prefix: &str, address: &str) {
    let shown = escaped(address);
    let _ = write!(out, " <a class=\"{prefix}address\" href=\"{shown}\" translate=\"no\">{shown}</a>");
    if let Some(qr) = address::picture(address) {
        picture(out, &qr, &format!("class=\"{prefix}code\" aria-hidden=\"true\""));
    }
}

/// The end of the body: the script, and what closes the page.
pub(super) fn foot(out: &mut String) {
    let _ = writeln!(out, "<script>\n{SCRIPT}</script>\n</body>\n</html>");
}

/// What makes the digits of a group copy at a touch. Those in doubt are not copied: they have to be put right first.
pub(super) fn copies(cell: &Cell, words: &Words) -> String {
    if cell.doubtful {
        return String::new();
    }
    let (copy, copied) = (escaped(&words.copy), escaped(&words.copied));
    format!(" data-copy=\"{label}: {copy}\" data-copied=\"{label}: {copied}\"", label = cell.label)
}

/// One box for each digit, to write or to type into. Where their number is not known it is six or seven; the last box looks as if
/// it might stay empty.
pub(super) fn boxes(prefix: &str, label: &str, width: usize) -> String {
    let perhaps = if width == 0 { format!("<i class=\"{prefix}perhaps\"></i>") } else { String::new() };
    let sure = if width == 0 { SURE } else { width };
    let most = sure + usize::from(width == 0);
    format!(
        "<span class=\"{prefix}boxes\">{}{perhaps}<input class=\"{prefix}field\" inputmode=\"numeric\" autocomplete=\"off\" \
         maxlength=\"{most}\" aria-label=\"{}\"></span>",
        "<i></i>".repeat(sure),
        escaped(label),
    )
}

/// A text with a square before it, to be ticked when it is done.
pub(super) fn ticked(prefix: &str, text: &str) -> String {
    format!("<label><input class=\"{prefix}tick\" type=\"checkbox\">{text}</label>")
}

/// Digits one by one, as they are said, for a listener only.
pub(super) fn spelled(prefix: &str, digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() * 2);
    for digit in digits.chars() {
        text.push(digit);
        text.push(' ');
    }
    spoken(prefix, text.trim_end())
}

/// Text for a listener only.
pub(super) fn spoken(prefix: &str, text: &str) -> String {
    format!("<span class=\"{prefix}spoken\">{}</span>", escaped(text))
}
