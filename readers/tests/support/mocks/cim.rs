//! What PowerShell and wmic print of `SoftwareLicensingProduct`.

use offhook_readers::Tool;

use super::Product;
use super::output::{Of, Output, Want, Wanted};

/// The properties that are asked for, in the order of the alphabet, which `wmic` keeps.
fn properties(product: &Product) -> [(&'static str, String); 10] {
    [
        ("ApplicationID", product.application_id.clone()),
        ("Description", product.description.clone()),
        ("GracePeriodRemaining", product.grace_minutes.to_string()),
        ("ID", product.activation_id.clone()),
        ("LicenseStatus", product.status.to_string()),
        ("Name", product.name.clone()),
        ("OfflineInstallationId", product.iid.clone()),
        ("PartialProductKey", product.key.clone()),
        ("ProductKeyChannel", product.channel.clone()),
        ("ProductKeyID2", product.extended_pid.clone()),
    ]
}

fn of(index: usize, property: &str, value: &str) -> Of {
    match property {
        "ID" | "Name" => Of::Identity(index),
        "OfflineInstallationId" if value.len() >= 40 => Of::Identity(index),
        _ => Of::Product(index),
    }
}

fn output(tool: Tool, products: &[Product]) -> Output {
    let mut output = Output::new(tool);
    output.wanted = products.iter().map(Wanted::all).collect();
    output
}

/// `Format-List`; values are broken at the width of the window and go on under their beginning.
pub(crate) fn list(products: &[Product], width: usize) -> Output {
    let mut output = output(Tool::CimList, products);
    output.rows_of(Of::Nothing, &["", ""]);
    for (index, product) in products.iter().enumerate() {
        for (property, value) in properties(product) {
            let of = of(index, property, &value);
            let mut front = format!("{property:<21} : ");
            let room = width - front.len();
            let characters: Vec<char> = value.chars().collect();
            for part in characters.chunks(room) {
                output.row(of, front + &part.iter().collect::<String>());
                front = " ".repeat(24);
            }
            if characters.is_empty() {
                output.row(of, front);
            }
        }
        output.row(Of::Nothing, "");
    }
    output.row(Of::Nothing, "");
    output
}

/// `Format-Table ID, LicenseStatus, PartialProductKey, OfflineInstallationId, Name`, cut at the width of a window.
pub(crate) fn table(products: &[Product], ellipsis: &str) -> Output {
    let mut output = table_of(products);
    for (index, product) in products.iter().enumerate() {
        let cut = |text: &str, width: usize| match text.chars().count() > width {
            true => text.chars().take(width - ellipsis.chars().count()).collect::<String>() + ellipsis,
            false => text.to_string(),
        };
        let (iid, name) = (cut(&product.iid, 21), cut(&product.name, 20));
        output.row(Of::Identity(index), cells(&product.activation_id, product.status, &product.key, &iid, &name));
        output.wanted.push(Wanted {
            name: if name == product.name { Want::Is(name) } else { Want::Any },
            channel: Want::Nothing,
            description: Want::Nothing,
            iid: Want::Nothing,
            build: Want::Nothing,
            ..Wanted::all(product)
        });
    }
    output.rows_of(Of::Nothing, &["", ""]);
    output
}

/// The same with `-Wrap`: what does not fit a cell goes on under it.
pub(crate) fn wrapped_table(products: &[Product]) -> Output {
    let mut output = table_of(products);
    for (index, product) in products.iter().enumerate() {
        let folded = |text: &str, width: usize| -> Vec<String> {
            let characters: Vec<char> = text.chars().collect();
            characters.chunks(width).map(|part| part.iter().collect()).collect()
        };
        let (iid, name) = (folded(&product.iid, 21), folded(&product.name, 20));
        for at in 0..iid.len().max(name.len()).max(1) {
            let part = |parts: &[String]| parts.get(at).cloned().unwrap_or_default();
            let row = match at {
                0 => cells(&product.activation_id, product.status, &product.key, &part(&iid), &part(&name)),
                _ => format!("{:70}{:21} {}", "", part(&iid), part(&name)),
            };
            output.row(Of::Identity(index), row.trim_end());
        }
        output.wanted.push(Wanted {
            description: Want::Nothing,
            channel: Want::Nothing,
            build: Want::Nothing,
            ..Wanted::all(product)
        });
    }
    output.rows_of(Of::Nothing, &["", ""]);
    output
}

fn table_of(products: &[Product]) -> Output {
    let mut output = output(Tool::CimTable, &products[..0]);
    let (heads, rules) = (
        format!("{:36} {:>13} {:17} {:21} Name", "ID", "LicenseStatus", "PartialProductKey", "OfflineInstallationId"),
        format!("{:36} {:>13} {:17} {:21} ----", "--", "-------------", "-----------------", "---------------------"),
    );
    output.rows_of(Of::Nothing, &["", &heads, &rules]);
    output
}

fn cells(id: &str, status: u8, key: &str, iid: &str, name: &str) -> String {
    format!("{id:36} {status:>13} {key:17} {iid:21} {name}")
}

/// How `ConvertTo-Json` lays out.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Json {
    Compressed,
    Five,
    Seven,
}

/// `ConvertTo-Json`; one product is an object, more are an array.
pub(crate) fn json(products: &[Product], manner: Json) -> Output {
    let mut output = output(Tool::CimJson, products);
    let is_list = products.len() != 1;
    let (step, after) = match manner {
        Json::Five => (4, ":  "),
        Json::Seven => (2, ": "),
        Json::Compressed => return compressed(products),
    };
    let outer = if is_list { step } else { 0 };
    if is_list {
        output.row(Of::Nothing, "[");
    }
    for (index, product) in products.iter().enumerate() {
        output.row(Of::Nothing, format!("{}{{", " ".repeat(outer)));
        let all = properties(product);
        for (at, (property, value)) in all.iter().enumerate() {
            let comma = if at + 1 < all.len() { "," } else { "" };
            let indent = " ".repeat(outer + step);
            output.row(
                of(index, property, value),
                format!("{indent}\"{property}\"{after}{}{comma}", quoted(property, value)),
            );
        }
        let comma = if index + 1 < products.len() { "," } else { "" };
        output.row(Of::Nothing, format!("{}}}{comma}", " ".repeat(outer)));
    }
    if is_list {
        output.row(Of::Nothing, "]");
    }
    output
}

fn compressed(products: &[Product]) -> Output {
    let mut output = output(Tool::CimJson, products);
    let object = |product: &Product| {
        let pairs: Vec<String> = properties(product)
            .iter()
            .map(|(property, value)| format!("\"{property}\":{}", quoted(property, value)))
            .collect();
        format!("{{{}}}", pairs.join(","))
    };
    let objects: Vec<String> = products.iter().map(object).collect();
    let all = objects.join(",");
    // One line holds every product, so it is no one's alone.
    output.row(Of::Nothing, if products.len() == 1 { all } else { format!("[{all}]") });
    output
}

/// Numbers stay bare; PowerShell 5.1 writes some signs as their numbers, which is the same text.
fn quoted(property: &str, value: &str) -> String {
    match property {
        "GracePeriodRemaining" | "LicenseStatus" => value.into(),
        _ if value.is_empty() => "null".into(),
        _ => format!("\"{}\"", value.replace('<', "\\u003c").replace('>', "\\u003e")),
    }
}

/// `ConvertTo-Csv` or `Export-Csv`, with the line of the type in front or not.
pub(crate) fn csv(products: &[Product], has_type: bool) -> Output {
    let mut output = output(Tool::CimCsv, products);
    if has_type {
        output.row(Of::Nothing, "#TYPE Selected.Microsoft.Management.Infrastructure.CimInstance");
    }
    let line = |cells: Vec<&str>| cells.iter().map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(",");
    for (index, product) in products.iter().enumerate() {
        let all = properties(product);
        if index == 0 {
            output.row(Of::Nothing, line(all.iter().map(|(property, _)| *property).collect()));
        }
        output.row(Of::Identity(index), line(all.iter().map(|(_, value)| value.as_str()).collect()));
    }
    output
}

/// `wmic path SoftwareLicensingProduct get … /value`.
pub(crate) fn wmic_value(products: &[Product]) -> Output {
    let mut output = output(Tool::Wmic, products);
    for (index, product) in products.iter().enumerate() {
        output.rows_of(Of::Nothing, &["", ""]);
        for (property, value) in properties(product) {
            output.row(of(index, property, &value), format!("{property}={value}"));
        }
    }
    output.rows_of(Of::Nothing, &["", "", ""]);
    output.joint = "\r\r\n";
    output
}

/// `wmic path SoftwareLicensingProduct get … /format:csv`, which quotes nothing, not even commas.
pub(crate) fn wmic_csv(products: &[Product]) -> Output {
    let mut output = output(Tool::CimCsv, products);
    for wanted in &mut output.wanted {
        // With its comma, a name is two cells.
        wanted.name = Want::Any;
        wanted.description = Want::Any;
    }
    output.row(Of::Nothing, "");
    for (index, product) in products.iter().enumerate() {
        let all = properties(product);
        if index == 0 {
            let heads: Vec<&str> = all.iter().map(|(property, _)| *property).collect();
            output.row(Of::Nothing, format!("Node,{}", heads.join(",")));
        }
        let values: Vec<&str> = all.iter().map(|(_, value)| value.as_str()).collect();
        output.row(Of::Identity(index), format!("DESKTOP-EXAMPLE,{}", values.join(",")));
    }
    output.joint = "\r\r\n";
    output
}
