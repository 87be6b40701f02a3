//! Invented PCs with their products, and every way in which lists of them may be laid out.
//!
//! Never asks the readers.

use std::fmt::Write as _;

use proptest::prelude::*;
use proptest::sample::select;

use super::invented::{Invented, OUTLINES, invented};

#[derive(Clone, Debug)]
pub(crate) struct Pc {
    pub(crate) computer: String,
    pub(crate) products: Vec<Product>,
}

#[derive(Clone, Debug)]
pub(crate) struct Product {
    pub(crate) name: String,
    pub(crate) activation_id: Option<String>,
    pub(crate) key: Option<String>,
    pub(crate) status: Option<u8>,
    pub(crate) installation_id: Invented,
    pub(crate) confirmation_id: Option<Invented>,
}

pub(crate) fn pcs() -> impl Strategy<Value = Vec<Pc>> {
    let computer = prop_oneof!["[A-Z]{2,8}-[0-9]{1,3}", "経理-[0-9]{2}", Just("R&D <\"1\"> 'x'".to_owned())];
    let pc =
        (computer, prop::collection::vec(product(), 1..4)).prop_map(|(computer, products)| Pc { computer, products });
    prop::collection::vec(pc, 1..4)
}

fn product() -> impl Strategy<Value = Product> {
    let name = select(
        &[
            "Windows(R), Professional edition",
            "Windows(R), Enterprise edition",
            "Office 24, Office24ProPlus2024VL_MAK_AE edition",
            "Windows(R), Client-ESU-Year1 add-on for A & B, <\"C\">",
            "Windows 11 Pro",
            "製品 & \\ 'é' 🗝",
        ][..],
    );
    let id = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}";
    let key = select(&["3V66T", "YY48R", "KDQ2G", "HVTHH"][..]).prop_map(String::from);
    (
        name,
        prop::option::of(id),
        prop::option::of(key),
        prop::option::of(0..7_u8),
        invented(&OUTLINES[..2]),
        prop::option::of(invented(&OUTLINES[2..3])),
    )
        .prop_map(|(name, activation_id, key, status, installation_id, confirmation_id)| Product {
            name: name.to_owned(),
            activation_id,
            key,
            status,
            installation_id,
            confirmation_id,
        })
}

/// A long row of decisions, made one after the other.
pub(crate) struct Whim {
    bytes: Vec<u8>,
    at: usize,
}

impl Whim {
    pub(crate) fn of(&mut self, many: usize) -> usize {
        self.at += 1;
        usize::from(self.bytes[self.at % self.bytes.len()]) % many
    }

    fn yes(&mut self) -> bool {
        self.of(2) == 0
    }

    fn pick<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.of(all.len())]
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for at in (1..all.len()).rev() {
            all.swap(at, self.of(at + 1));
        }
    }
}

pub(crate) fn whim() -> impl Strategy<Value = Whim> {
    prop::collection::vec(any::<u8>(), 61..62).prop_map(|bytes| Whim { bytes, at: 0 })
}

impl std::fmt::Debug for Whim {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Whim")
    }
}

const COMPUTERS: [&str; 6] =
    ["PSComputerName", "ComputerName", "FullyQualifiedDomainName", "SystemName", "コンピューター名", "Host"];
const NAMES: [&str; 3] = ["ProductName", "製品名", "Product Name"];
const IDS: [&str; 3] = ["SkuId", "ActivationId", "ID"];
const KEYS: [&str; 2] = ["PartialProductKey", "partial_product_key"];
const STATUSES: [&str; 2] = ["LicenseStatus", "ライセンスの状態"];
const IIDS: [&str; 6] =
    ["OfflineInstallationId", "InstallationId", "installation_id", "インストール ID", "Installations-ID", "x"];
const CIDS: [&str; 4] = ["ConfirmationId", "確認 ID", "Bestätigungs-ID", "y"];
const NOISE: [(&str, &str); 6] = [
    ("LicenseFamily", "Professional"),
    ("GracePeriodRemaining", "43200"),
    ("EvaluationEndDate", "16010101000000.000000-000"),
    ("備考", "3 階 & 4 階"),
    ("ComputerId", "c0ffee00-0000-4000-8000-000000000001"),
    ("UseLicenseURL", "https://example.com/a?b=1&c=<2>"),
];

/// Stands where a product ends, until the list is whole.
const END: &str = "\u{E000}";

/// A list, and where each product of it ends.
pub(crate) struct Layout {
    pub(crate) text: String,
    pub(crate) ends: Vec<usize>,
}

impl Layout {
    fn of(marked: &str) -> Self {
        let ends = marked.match_indices(END).enumerate().map(|(index, (at, _))| at - index * END.len()).collect();
        Self { text: marked.replace(END, ""), ends }
    }
}

type Pairs = Vec<(String, String)>;

fn computer(pc: &Pc, whim: &mut Whim) -> (String, String) {
    (whim.pick(&COMPUTERS).into(), pc.computer.clone())
}

fn pairs(product: &Product, whim: &mut Whim) -> Pairs {
    const WORDS: [&str; 7] = [
        "Unlicensed",
        "Licensed",
        "Initial grace period",
        "Additional grace period",
        "Non-genuine grace period",
        "Notification",
        "Extended grace period",
    ];
    let spelled = |id: &Invented, whim: &mut Whim| match whim.of(3) {
        0 => id.compact(),
        1 => id.dashed(),
        _ => id.groups.join(" "),
    };
    let mut pairs = vec![(whim.pick(&NAMES), product.name.clone())];
    pairs.extend(product.activation_id.clone().map(|id| (whim.pick(&IDS), id)));
    pairs.extend(product.key.clone().map(|key| (whim.pick(&KEYS), key)));
    pairs.extend(product.status.map(|status| {
        let is_number = whim.yes();
        let word = if is_number { status.to_string() } else { WORDS[usize::from(status)].into() };
        (whim.pick(&STATUSES), word)
    }));
    pairs.push((whim.pick(&IIDS), spelled(&product.installation_id, whim)));
    pairs.extend(product.confirmation_id.as_ref().map(|id| (whim.pick(&CIDS), spelled(id, whim))));
    for noise in NOISE {
        if whim.of(4) == 0 {
            pairs.push((noise.0, noise.1.into()));
        }
    }
    whim.shuffle(&mut pairs);
    pairs.into_iter().map(|(label, value)| (label.to_owned(), value)).collect()
}

/// The list as JSON: flat or nested, on one line or on many, and with what PowerShell adds.
pub(crate) fn json(pcs: &[Pc], whim: &mut Whim) -> Layout {
    let mut items = Vec::new();
    let is_flat = whim.yes();
    for pc in pcs {
        let mut products = Vec::new();
        for product in &pc.products {
            let mut pairs: Pairs = pairs(product, whim);
            if is_flat {
                pairs.insert(whim.of(pairs.len() + 1), computer(pc, whim));
            }
            let mut members: Vec<String> =
                pairs.iter().map(|(label, value)| member(label, &json_value(value, whim), whim)).collect();
            if whim.of(3) == 0 {
                let noise = "\"CimClass\": {\"CimClassProperties\": [\"Name\", \"ID\"], \"CimClassMethods\": []}";
                members.insert(whim.of(members.len()), noise.into());
            }
            if whim.of(3) == 0 {
                members.push("\"Caption\":  null".into());
            }
            if whim.of(4) == 0 {
                // The identifiers in an object of their own.
                let inner = members.remove(whim.of(members.len()));
                members.push(format!("\"Activation\": {{{inner}}}"));
            }
            products.push(object(&members, '{', whim) + END);
        }
        if is_flat {
            items.extend(products);
        } else {
            let list = format!("\"Products\":{}{}", whim.pick(&["", " ", "\n\t"]), object(&products, '[', whim));
            let (label, name) = computer(pc, whim);
            let mut members = vec![list, member(&label, &json_value(&name, whim), whim)];
            whim.shuffle(&mut members);
            items.push(object(&members, '{', whim));
        }
    }
    Layout::of(&match whim.of(3) {
        0 => items.join("\n"),
        1 => format!("{{\"Computers\": {}}}", object(&items, '[', whim)),
        _ => object(&items, '[', whim),
    })
}

fn object(members: &[String], open: char, whim: &mut Whim) -> String {
    let close = if open == '{' { '}' } else { ']' };
    let blank = whim.pick(&["", " ", "\n", "\n    ", "\r\n  "]);
    format!("{open}{blank}{}{blank}{close}", members.join(&format!(",{blank}")))
}

fn member(label: &str, value: &str, whim: &mut Whim) -> String {
    format!("\"{label}\"{}{value}", whim.pick(&[":", ": ", ":  ", " : "]))
}

fn json_value(value: &str, whim: &mut Whim) -> String {
    if value.bytes().all(|byte| byte.is_ascii_digit()) && whim.yes() {
        return value.to_owned();
    }
    let mut text = String::from("\"");
    for c in value.chars() {
        match c {
            '"' | '\\' => text.extend(['\\', c]),
            '/' if whim.yes() => text.push_str("\\/"),
            c if whim.of(7) == 0 => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    let _ = write!(text, "\\u{unit:04x}");
                }
            }
            c => text.push(c),
        }
    }
    text + "\""
}

/// The list as XML: elements or attributes, with or without namespaces, entities and wrappers.
pub(crate) fn xml(pcs: &[Pc], whim: &mut Whim) -> Layout {
    let prefix = whim.pick(&["", "", "v:"]);
    let blank = whim.pick(&["", "\n", "\n  ", "\r\n\t"]);
    let mut text = whim
        .pick(&["", "<?xml version=\"1.0\"?>\n", "<?xml version='1.0' encoding=\"utf-8\"?><!-- a > b -->"])
        .to_owned();
    let _ = write!(text, "<{prefix}List xmlns:v=\"http://example.com/v\">{blank}");
    let is_flat = whim.yes();
    for pc in pcs {
        let mut products = String::new();
        for product in &pc.products {
            let mut pairs = pairs(product, whim);
            if is_flat {
                pairs.insert(whim.of(pairs.len() + 1), computer(pc, whim));
            }
            let (attributes, elements) = parts(&pairs, prefix, blank, whim);
            let tag = format!("{prefix}{}", whim.pick(&["Product", "製品", "Sku"]));
            let _ = match elements.is_empty() {
                true => write!(products, "<{tag}{attributes}/>{END}{blank}"),
                false => write!(products, "<{tag}{attributes}>{blank}{elements}</{tag} >{END}{blank}"),
            };
        }
        if is_flat {
            text += &products;
        } else {
            let name = computer(pc, whim);
            let (attributes, elements) = parts(&[name], prefix, blank, whim);
            let _ = match whim.of(2) {
                0 => write!(text, "<{prefix}PC{attributes}>{elements}<Products>{products}</Products></{prefix}PC>"),
                _ => write!(text, "<{prefix}PC{attributes}><Products>{products}</Products>{elements}</{prefix}PC>"),
            };
        }
    }
    Layout::of(&format!("{text}</{prefix}List>{blank}"))
}

/// Each value as an attribute or as an element, of its own name or named by an attribute.
fn parts(pairs: &[(String, String)], prefix: &str, blank: &str, whim: &mut Whim) -> (String, String) {
    let (mut attributes, mut elements) = (String::new(), String::new());
    for (label, value) in pairs {
        let name = label.replace(' ', "_");
        match whim.of(4) {
            0 => {
                let quote = whim.pick(&["\"", "'"]);
                let _ =
                    write!(attributes, "{}{name}={quote}{}{quote}", whim.pick(&[" ", "\n  "]), escaped(value, whim));
            }
            1 if !["x", "y", "備考"].contains(&label.as_str()) && label.is_ascii() => {
                let _ = write!(elements, "<S N=\"{label}\">{}</S>{blank}", escaped(value, whim));
            }
            2 => {
                let _ = write!(elements, "<{prefix}{name}><![CDATA[{value}]]></{prefix}{name}>{blank}");
            }
            _ => {
                let _ = write!(elements, "<{prefix}{name}>{}</{prefix}{name}>{blank}", escaped(value, whim));
            }
        }
    }
    (attributes, elements)
}

fn escaped(value: &str, whim: &mut Whim) -> String {
    let mut text = String::new();
    for c in value.chars() {
        let _ = match c {
            '&' => write!(text, "&amp;"),
            '<' => write!(text, "&lt;"),
            '"' => write!(text, "&quot;"),
            '\'' => write!(text, "&apos;"),
            c if whim.of(9) == 0 => write!(text, "&#{};", u32::from(c)),
            c if whim.of(9) == 0 => write!(text, "&#x{:X};", u32::from(c)),
            c => write!(text, "{c}"),
        };
    }
    text
}
