//! Pages to draw on, in millimetres from the upper left corner.

use offhook_guidance::render::Paper;
use pdf_writer::types::LineCapStyle;
use pdf_writer::{Content, Finish as _, Pdf, Rect, Ref, Str, TextStr};
use textwrap::WordSeparator;

use super::font::{Fonts, Letters};

/// Points in a millimetre.
const POINTS: f32 = 72.0 / 25.4;

/// How a text looks.
#[derive(Clone, Copy)]
pub(super) struct Type {
    pub(super) letters: Letters,
    /// In points.
    pub(super) size: f32,
    /// 0 is black.
    pub(super) gray: f32,
}

impl Type {
    pub(super) const fn new(letters: Letters, size: f32) -> Self {
        Self { letters, size, gray: 0.0 }
    }

    pub(super) const fn quiet(self) -> Self {
        Self { gray: 0.3, ..self }
    }
}

pub(super) struct Canvas<'a> {
    fonts: &'a Fonts<'a>,
    paper: Paper,
    pages: Vec<Content>,
    /// The page that is drawn on.
    current: usize,
}

impl<'a> Canvas<'a> {
    pub(super) fn new(fonts: &'a Fonts<'a>, paper: Paper) -> Self {
        let mut canvas = Self { fonts, paper, pages: Vec::new(), current: 0 };
        canvas.turn();
        canvas
    }

    /// Begins another page.
    pub(super) fn turn(&mut self) {
        self.pages.push(Content::new());
        self.current = self.pages.len() - 1;
    }

    /// Writes on every page which of how many it is, and of what, where there are more than one.
    pub(super) fn number(&mut self, whole: &str, right: f32, y: f32, style: Type) {
        let count = self.pages.len();
        for page in (0..count).filter(|_| count > 1) {
            self.current = page;
            let text = format!("{whole}{} / {count}", page + 1);
            self.text(right - self.width(style, &text), y, style, &text);
        }
    }

    /// How wide a text is, in millimetres.
    pub(super) fn width(&self, style: Type, text: &str) -> f32 {
        self.fonts.width(style.letters, text) * style.size / 1000.0 / POINTS
    }

    /// Draws a text on a base line; hands back where it ends.
    pub(super) fn text(&mut self, x: f32, y: f32, style: Type, text: &str) -> f32 {
        let (left, base) = (x * POINTS, self.up(y));
        let encoded = self.fonts.encoded(style.letters, text);
        let page = self.page();
        page.begin_text().set_fill_gray(style.gray).set_font(style.letters.name(), style.size);
        page.set_text_matrix([1.0, 0.0, 0.0, 1.0, left, base]).show(Str(&encoded)).end_text();
        x + self.width(style, text)
    }

    /// A text in the middle of a stretch.
    pub(super) fn centred(&mut self, x: f32, width: f32, y: f32, style: Type, text: &str) {
        let own = self.width(style, text);
        self.text(x + (width - own) / 2.0, y, style, text);
    }

    /// The text in lines that fit. A word longer than any line is broken where the line ends.
    pub(super) fn lines(&self, style: Type, text: &str, width: f32) -> Vec<String> {
        let mut lines = Vec::from([String::new()]);
        for word in WordSeparator::UnicodeBreakProperties.find_words(text) {
            // Names of editions come as one long word with commas.
            word.word.split_inclusive(',').for_each(|part| self.set(&mut lines, style, part, width));
            lines.last_mut().into_iter().for_each(|line| line.push_str(word.whitespace));
        }
        lines.iter().map(|line| line.trim_end().to_owned()).collect()
    }

    /// Puts a word on the last line, or on the next.
    fn set(&self, lines: &mut Vec<String>, style: Type, word: &str, width: f32) {
        let full = |lines: &[String], more: &str| {
            let line = lines.last().map_or("", String::as_str);
            !line.is_empty() && self.width(style, &format!("{line}{more}")) > width
        };
        if full(lines, word) {
            lines.push(String::new());
        }
        for character in word.chars() {
            if full(lines, character.encode_utf8(&mut [0; 4])) {
                lines.push(String::new());
            }
            lines.last_mut().into_iter().for_each(|line| line.push(character));
        }
    }

    /// A line, this many millimetres thick.
    pub(super) fn line(&mut self, from: (f32, f32), to: (f32, f32), thick: f32, gray: f32) {
        let ((x1, y1), (x2, y2)) = ((from.0 * POINTS, self.up(from.1)), (to.0 * POINTS, self.up(to.1)));
        let page = self.page();
        page.set_line_width(thick * POINTS).set_stroke_gray(gray).move_to(x1, y1).line_to(x2, y2).stroke();
    }

    /// A box; dashed where it may stay empty or is in doubt.
    pub(super) fn outline(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), thick: f32, dashed: bool) {
        let bottom = self.up(y + height);
        let page = self.page();
        page.save_state().set_line_width(thick * POINTS).set_stroke_gray(0.0).set_line_cap(LineCapStyle::ButtCap);
        if dashed {
            page.set_dash_pattern([2.5, 2.0], 0.0);
        }
        page.rect(x * POINTS, bottom, width * POINTS, height * POINTS).stroke().restore_state();
    }

    /// A box filled with a shade.
    pub(super) fn fill(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), gray: f32) {
        let bottom = self.up(y + height);
        let page = self.page();
        page.set_fill_gray(gray).rect(x * POINTS, bottom, width * POINTS, height * POINTS).fill_nonzero();
    }

    /// The whole as a PDF. It holds no date: the same sheet is the same file.
    pub(super) fn finish(self, title: &str, language: &str) -> Vec<u8> {
        let mut last = 0;
        let mut next = || {
            last += 1;
            Ref::new(last)
        };
        let mut pdf = Pdf::new();
        let (catalog, tree, info) = (next(), next(), next());
        let mut root = pdf.catalog(catalog);
        root.pages(tree).lang(TextStr(language));
        root.viewer_preferences().display_doc_title(true);
        root.finish();
        pdf.document_info(info).title(TextStr(title)).creator(TextStr("offhook"));
        let (width, height) = self.paper.size();
        let fonts = self.fonts.write(&mut pdf, &mut next);
        let pages: Vec<(Ref, Ref)> = self.pages.iter().map(|_| (next(), next())).collect();
        pdf.pages(tree)
            .kids(pages.iter().map(|(page, _)| *page))
            .count(i32::try_from(pages.len()).unwrap_or_default())
            .media_box(Rect::new(0.0, 0.0, width * POINTS, height * POINTS));
        for ((page, content), drawn) in pages.into_iter().zip(self.pages) {
            let mut written = pdf.page(page);
            written.parent(tree).contents(content);
            let mut resources = written.resources();
            let mut named = resources.fonts();
            for (letters, font) in &fonts {
                named.pair(letters.name(), font);
            }
            named.finish();
            resources.finish();
            written.finish();
            pdf.stream(content, &drawn.finish());
        }
        pdf.finish()
    }

    fn page(&mut self) -> &mut Content {
        &mut self.pages[self.current]
    }

    fn up(&self, y: f32) -> f32 {
        (self.paper.size().1 - y) * POINTS
    }
}
