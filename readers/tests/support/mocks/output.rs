//! A printed output: its rows, whose they are, and what a reading of it must hold.

use offhook_readers::Tool;

use super::Product;
use super::encodings::Code;

/// What a value that was read must be.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Want<T> {
    Any,
    Is(T),
    Nothing,
}

impl<T> Want<T> {
    pub(crate) fn takes(&self, seen: Option<&T>, same: impl Fn(&T, &T) -> bool) -> bool {
        match self {
            Self::Any => true,
            Self::Is(wanted) => seen.is_some_and(|seen| same(wanted, seen)),
            Self::Nothing => seen.is_none(),
        }
    }
}

/// What must be read of a product.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) name: Want<String>,
    pub(crate) description: Want<String>,
    pub(crate) activation_id: Want<String>,
    pub(crate) channel: Want<String>,
    pub(crate) key: Want<String>,
    pub(crate) status: Want<u8>,
    pub(crate) error: Want<String>,
    pub(crate) iid: Want<String>,
    pub(crate) cid: Want<String>,
    pub(crate) build: Want<u32>,
}

impl Wanted {
    /// Everything but the confirmation ID, which only people write beside a product.
    pub(crate) fn all(product: &Product) -> Self {
        let iid = if is_row(&product.iid) { Want::Is(product.iid.clone()) } else { Want::Nothing };
        let key = if product.key.contains(['*']) || product.key == "XXXXX" {
            Want::Nothing
        } else {
            Want::Is(product.key.clone())
        };
        Self {
            name: Want::Is(product.name.clone()),
            description: Want::Is(product.description.clone()),
            activation_id: Want::Is(product.activation_id.clone()),
            channel: Want::Is(product.channel.clone()),
            key,
            status: Want::Is(product.status),
            error: Want::Any,
            iid,
            cid: Want::Nothing,
            build: Want::Is(product.build),
        }
    }

    pub(crate) fn nothing() -> Self {
        Self {
            name: Want::Nothing,
            description: Want::Nothing,
            activation_id: Want::Nothing,
            channel: Want::Nothing,
            key: Want::Nothing,
            status: Want::Nothing,
            error: Want::Nothing,
            iid: Want::Nothing,
            cid: Want::Nothing,
            build: Want::Nothing,
        }
    }
}

/// Whether what is shown in place of an installation ID is worth keeping: digits, be they damaged.
fn is_row(shown: &str) -> bool {
    shown.chars().filter(|c| c.is_numeric()).count() >= 40
}

/// Whose a row is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Of {
    /// A row that names the product; it must lie within the lines of the record.
    Identity(usize),
    /// Rulers, banners, prompts, brackets and blank rows, which say nothing.
    Nothing,
    /// A row about a product; it may lie within the lines of the record.
    Product(usize),
    /// A row that says something of no product.
    Said,
}

#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) text: String,
    pub(crate) of: Of,
}

#[derive(Clone, Debug)]
pub(crate) struct Output {
    pub(crate) rows: Vec<Row>,
    pub(crate) wanted: Vec<Wanted>,
    pub(crate) tool: Want<Tool>,
    pub(crate) language: Want<&'static str>,
    pub(crate) joint: &'static str,
    pub(crate) code: Code,
}

impl Output {
    pub(crate) fn new(tool: Tool) -> Self {
        Self {
            rows: Vec::new(),
            wanted: Vec::new(),
            tool: Want::Is(tool),
            language: Want::Any,
            joint: "\n",
            code: Code::Utf8,
        }
    }

    pub(crate) fn row(&mut self, of: Of, text: impl Into<String>) {
        self.rows.push(Row { text: text.into(), of });
    }

    pub(crate) fn rows_of(&mut self, of: Of, texts: &[&str]) {
        for text in texts {
            self.row(of, *text);
        }
    }

    pub(crate) fn text(&self) -> String {
        self.rows.iter().map(|row| format!("{}{}", row.text, self.joint)).collect()
    }

    pub(crate) fn bytes(&self) -> Option<Vec<u8>> {
        self.code.encoded(&self.text())
    }

    /// Each row with the number of its line, counted from 1.
    pub(crate) fn numbered(&self) -> impl Iterator<Item = (usize, &Row)> {
        let step = self.joint.matches('\n').count();
        self.rows.iter().enumerate().map(move |(index, row)| (index * step + 1, row))
    }

    pub(crate) fn lines(&self) -> usize {
        self.text().lines().count()
    }
}
