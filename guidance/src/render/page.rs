//! What all pages have in common: a head that loads nothing and runs nothing, and lists.

use core::fmt::Write as _;

use crate::markup::escaped;

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
