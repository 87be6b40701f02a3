//! A sheet for the call as one page: for paper, for a screen, for a listener.
//!
//! Whatever was read or noted is escaped, so that it stays text. The page loads nothing, and runs nothing but
//! the script that copies a group.

use core::fmt::Write as _;

use super::page;
use crate::markup::escaped;
use crate::{Blank, Given, Qr, Sheet};

const STYLE: &str = concat!(include_str!("page.css"), include_str!("sheet.css"));
/// After how many digits there is a pause.
const THIRD: usize = 3;

offhook::named! {
    /// The paper that a sheet is printed on.
    #[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
    #[non_exhaustive]
    pub enum Paper {
        /// 210 × 297 mm.
        #[default]
        A4 = 1 => "a4",
        /// 8.5 × 11 inches.
        Letter = 2 => "letter",
    }
}

impl Paper {
    /// Width and height in millimetres.
    pub const fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}

/// The sheet as one self-contained HTML page.
///
/// # Warning
///
/// What is written cannot be wiped.
pub fn sheet(sheet: &Sheet, paper: Paper) -> String {
    let mut page = Page { out: String::new(), sheet, speaks: escaped(&sheet.voice.words().lang) };
    page.head(paper);
    page.header();
    page.out.push_str("<main>\n");
    page.give();
    page.write();
    page.check();
    page.enter();
    page.talk();
    page.wrong();
    page.pages();
    page.out.push_str("</main>\n");
    page::foot(&mut page.out);
    page.out
}

struct Page<'a> {
    out: String,
    sheet: &'a Sheet,
    /// The language of the words.
    speaks: String,
}

impl Page<'_> {
    fn head(&mut self, paper: Paper) {
        let style = format!("{STYLE}@page {{ size: {}; }}\n", paper.name());
        page::head(&mut self.out, self.sheet.language, &self.sheet.title, &style);
        self.out.push_str("<body class=\"sheet\">\n");
    }

    fn header(&mut self) {
        let sheet = self.sheet;
        let _ = writeln!(self.out, "<header>\n<h1>{}</h1>", escaped(&sheet.title));
        self.out.push_str("<dl class=\"blanks\">\n");
        sheet.blanks.iter().for_each(|Blank { label, text }| self.blank(label, text.as_deref()));
        self.out.push_str("</dl>\n");
        page::list(&mut self.out, "subject", &sheet.subject);
        page::list(&mut self.out, "findings", &sheet.findings);
        self.out.push_str("</header>\n");
    }

    /// A line to write or to type on, unless it is known what belongs there.
    fn blank(&mut self, label: &str, text: Option<&str>) {
        let label = escaped(label);
        let line = || format!("<input class=\"line\" autocomplete=\"off\" aria-label=\"{label}\">");
        let text = text.map_or_else(line, escaped);
        let _ = writeln!(self.out, "<div><dt>{label}</dt><dd>{text}</dd></div>");
    }

    fn give(&mut self) {
        let give = &self.sheet.give;
        self.section("give", &give.title);
        for sentence in &give.text {
            let _ = writeln!(self.out, "<p>{}</p>", escaped(sentence));
        }
        let _ = writeln!(self.out, "<div class=\"given\">\n<dl class=\"groups\" translate=\"no\">");
        give.groups.iter().for_each(|group| self.group(group));
        self.out.push_str("</dl>\n");
        if let Some((qr, caption)) = &give.qr {
            self.picture(qr, caption);
        }
        self.out.push_str("</div>\n");
        self.words();
        self.out.push_str("</section>\n");
    }

    fn group(&mut self, group: &Given) {
        let label = escaped(group.cell.label.encode_utf8(&mut [0; 4]));
        let class = if group.cell.doubtful { " class=\"doubtful\"" } else { "" };
        let _ = write!(self.out, "<div{class}><dt>{label} {}", self.said("name", &group.name));
        if let Some(doubt) = &group.doubt {
            let _ = write!(self.out, " <strong>{}</strong>", escaped(doubt));
        }
        self.out.push_str("</dt><dd>");
        match &group.cell.digits {
            Some(digits) => self.digits(digits, group),
            None => self.out.push_str(&page::boxes("", &label, group.cell.width)),
        }
        self.out.push_str("</dd></div>\n");
    }

    /// The digits in two parts, the words in two parts under them, what to hear back.
    fn digits(&mut self, digits: &str, group: &Given) {
        let underlined = |place: usize| group.read_back.iter().any(|heard| usize::from(heard.place) == place + 1);
        let copies = page::copies(&group.cell, &self.sheet.words);
        let _ = write!(self.out, "<span class=\"digits\" aria-hidden=\"true\"{copies}>");
        for (place, digit) in digits.chars().enumerate() {
            let gap = if place == THIRD { "<i></i>" } else { "" };
            let (open, close) = if underlined(place) { ("<u>", "</u>") } else { ("", "") };
            let _ = write!(self.out, "{gap}{open}{digit}{close}");
        }
        let _ = write!(self.out, "</span>{}", page::spelled("", digits));
        let (first, second) = group.words.split_at(THIRD.min(group.words.len()));
        let parts = [first, second].into_iter().filter(|part| !part.is_empty());
        let parts: Vec<_> = parts.map(|part| format!("<span>{}</span>", escaped(&part.join(" ")))).collect();
        if !parts.is_empty() {
            let _ = write!(self.out, "<span class=\"words\" lang=\"{}\">{}</span>", self.speaks, parts.join(" "));
        }
        if let Some(places) = &group.hear_back {
            let _ = write!(self.out, "<span class=\"hear\">{}</span>", escaped(places));
        }
    }

    fn picture(&mut self, qr: &Qr, caption: &str) {
        let name = escaped(&self.sheet.give.qr_name);
        self.out.push_str("<figure>\n");
        page::picture(&mut self.out, qr, &format!("role=\"img\" aria-label=\"{name}\""));
        let _ = writeln!(self.out, "\n<figcaption>{}</figcaption>\n</figure>", escaped(caption));
    }

    fn words(&mut self) {
        let give = &self.sheet.give;
        let _ = writeln!(self.out, "<p class=\"alphabet\">{}", escaped(&give.words_title));
        let _ = write!(self.out, "<span lang=\"{}\" translate=\"no\">", self.speaks);
        for (digit, word) in &give.words {
            let _ = write!(self.out, " <span><b>{digit}</b> {}</span>", escaped(word));
        }
        self.out.push_str("</span></p>\n");
    }

    fn write(&mut self) {
        let write = &self.sheet.write;
        self.section("write", &write.title);
        let _ = writeln!(self.out, "<p>{}</p>\n<dl class=\"blocks\" translate=\"no\">", escaped(&write.text));
        let weights: String = write.weights.iter().map(|weight| format!("<i>×{weight}</i>")).collect();
        for (label, name) in &write.blocks {
            let _ = write!(self.out, "<div><dt>{label} {}</dt>", self.said("name", name));
            let _ = write!(self.out, "<dd><span class=\"weights\" aria-hidden=\"true\">{weights}<i></i></span>");
            for (index, take) in write.takes.iter().enumerate() {
                let (number, boxes) = (index + 1, page::boxes("", &format!("{label}, {take}"), write.width));
                let _ = write!(self.out, "<span class=\"take\"><b aria-hidden=\"true\">{number}</b>{boxes}</span>");
            }
            let (sum, remainder) = (escaped(&write.sum), escaped(&write.remainder));
            let _ = writeln!(
                self.out,
                "<span class=\"sums\" aria-hidden=\"true\"><span>{sum}</span><span>÷ 7</span><span>{remainder}</span>\
                 </span></dd></div>"
            );
        }
        self.out.push_str("</dl>\n</section>\n");
    }

    fn check(&mut self) {
        let check = &self.sheet.check;
        self.section("check", &check.title);
        self.out.push_str("<ol class=\"how\">\n");
        for step in &check.steps {
            let _ = writeln!(self.out, "<li>{}</li>", escaped(step));
        }
        let _ = write!(self.out, "</ol>\n<dl class=\"aids\">\n<div><dt>{}</dt><dd>", escaped(&check.example_title));
        for part in &check.example {
            let _ = write!(self.out, "<span>{}</span> ", escaped(part));
        }
        let _ = write!(self.out, "</dd></div>\n<div><dt>{}</dt><dd class=\"sevens\">", escaped(&check.sevens_title));
        for seven in &check.sevens {
            let _ = write!(self.out, "<span>{seven}</span> ");
        }
        self.out.push_str("</dd></div>\n</dl>\n");
        for note in &check.notes {
            let _ = writeln!(self.out, "<p class=\"note\">{}</p>", escaped(note));
        }
        if let Some((text, command)) = &check.program {
            self.beside(text, command);
        }
        self.out.push_str("</section>\n");
    }

    fn enter(&mut self) {
        let enter = &self.sheet.enter;
        if enter.steps.is_empty() {
            return;
        }
        self.section("enter", &enter.title);
        self.out.push_str("<ol class=\"how\">\n");
        for (text, command) in &enter.steps {
            let _ = write!(self.out, "<li>{}", page::ticked("", &escaped(text)));
            if let Some(command) = command {
                let words = command.split(' ').map(|word| format!("<span>{}</span>", escaped(word)));
                let words: Vec<_> = words.collect();
                let _ = write!(self.out, "<pre translate=\"no\"><code>{}</code></pre>", words.join(" "));
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ol>\n</section>\n");
    }

    /// What is said to a person, and what may be asked.
    fn talk(&mut self) {
        let Some(talk) = &self.sheet.talk else { return };
        self.section("talk", &talk.title);
        page::list(&mut self.out, "said", &talk.lines);
        self.out.push_str("<dl class=\"questions\">\n");
        for (asked, answer) in &talk.questions {
            let _ = writeln!(self.out, "<div><dt>{}</dt><dd>{}</dd></div>", escaped(asked), escaped(answer));
        }
        self.out.push_str("</dl>\n</section>\n");
    }

    /// Lines for what went wrong, and what explains it.
    fn wrong(&mut self) {
        let Some(wrong) = &self.sheet.wrong else { return };
        self.section("wrong", &wrong.title);
        self.out.push_str("<dl class=\"blanks\">\n");
        wrong.blanks.iter().for_each(|label| self.blank(label, None));
        self.out.push_str("</dl>\n");
        self.beside(&wrong.next.0, &wrong.next.1);
        self.out.push_str("</section>\n");
    }

    /// A short command behind its sentence.
    fn beside(&mut self, text: &str, command: &str) {
        let (text, command) = (escaped(text), escaped(command));
        let _ = writeln!(self.out, "<p class=\"note\">{text} <code translate=\"no\">{command}</code></p>");
    }

    /// The pages that the way leads over, each with its picture.
    fn pages(&mut self) {
        let Some(pages) = &self.sheet.pages else { return };
        self.section("pages", &pages.title);
        page::addresses(&mut self.out, "", &pages.pages);
        self.out.push_str("</section>\n");
    }

    fn section(&mut self, id: &str, title: &str) {
        let title = escaped(title);
        let _ = writeln!(self.out, "<section class=\"{id}\" aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{title}</h2>");
    }

    /// A label as the voice says it.
    fn said(&self, class: &str, text: &str) -> String {
        format!("<span class=\"{class}\" lang=\"{}\">{}</span>", self.speaks, escaped(text))
    }
}
