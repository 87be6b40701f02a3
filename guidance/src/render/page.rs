//! What all pages have in common: a head that loads nothing and runs nothing, and lists.

use core::fmt::Write as _;

use crate::address;
use crate::markup::escaped;
use crate::{Address, Qr};

/// The light margin that belongs around a QR code, in modules.
const MARGIN: usize = 4;

/// Nothing is loaded, not even from the place where the page lies.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

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
