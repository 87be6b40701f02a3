//! What slmgr prints.

use offhook_readers::Tool;

use super::Product;
use super::output::{Of, Output, Want, Wanted};
use super::product::Service;
use super::tongue::Tongue;

/// `slmgr /dlv`, with the line of the service in front or not.
pub(crate) fn dlv(products: &[Product], tongue: Tongue, has_service: bool) -> Output {
    let mut output = output(Tool::SlmgrDlv, tongue, products);
    let words = tongue.words();
    if has_service {
        // What is understood belongs to no product; what is not must be listed.
        let of = if tongue.is_known() { Of::Nothing } else { Of::Said };
        output.row(of, format!("{}: 10.0.19041.5129", words.service));
        output.row(Of::Nothing, "");
    }
    for (index, product) in products.iter().enumerate() {
        if index > 0 {
            output.rows_of(Of::Nothing, &["", ""]);
        }
        let (identity, detail) = (Of::Identity(index), Of::Product(index));
        output.row(identity, format!("{}: {}", words.name, product.name));
        output.row(identity, format!("{}: {}", words.description, product.description));
        output.row(identity, format!("{}: {}", words.activation, product.activation_id));
        output.row(detail, format!("{}: {}", words.application, product.application_id));
        output.row(detail, format!("{}: {}", words.pid, product.extended_pid));
        output.row(detail, format!("{}: {}", words.channel, product.channel));
        output.row(of_iid(product, index), format!("{}: {}", words.iid, product.iid));
        let service =
            "https://activation-v2.sls.microsoft.com/SLActivateProduct/SLActivateProduct.asmx?configextension=Retail";
        output.row(detail, format!("{}: {service}", words.usage));
        output.row(detail, format!("{}: https://validation-v2.sls.microsoft.com/SLWGA/slwga.asmx", words.validation));
        state(&mut output, product, index, tongue);
        output.row(detail, format!("{}: {}", words.rearm, product.rearms));
        output.row(detail, format!("{}: {}", words.sku_rearm, product.rearms));
        output.row(detail, format!("{}: 2026/07/14 11:41:07", words.time));
        trailer(&mut output, product, index);
        output.wanted.push(Wanted {
            status: status(product, tongue),
            error: error(product, tongue),
            ..Wanted::all(product)
        });
    }
    output
}

/// `slmgr /dli`.
pub(crate) fn dli(products: &[Product], tongue: Tongue) -> Output {
    let mut output = output(Tool::SlmgrDli, tongue, products);
    let words = tongue.words();
    for (index, product) in products.iter().enumerate() {
        if index > 0 {
            output.row(Of::Nothing, "");
        }
        output.row(Of::Identity(index), format!("{}: {}", words.name, product.name));
        output.row(Of::Identity(index), format!("{}: {}", words.description, product.description));
        state(&mut output, product, index, tongue);
        trailer(&mut output, product, index);
        output.wanted.push(Wanted {
            activation_id: Want::Nothing,
            channel: Want::Nothing,
            iid: Want::Nothing,
            build: Want::Nothing,
            status: status(product, tongue),
            error: error(product, tongue),
            ..Wanted::all(product)
        });
    }
    output
}

/// `slmgr /dti`, once for each product, each behind its prompt.
pub(crate) fn dti(products: &[Product], tongue: Tongue, has_prompt: bool) -> Output {
    let mut output = output(Tool::SlmgrDti, tongue, products);
    for (index, product) in products.iter().enumerate() {
        let mut wanted = Wanted { iid: Wanted::all(product).iid, ..Wanted::nothing() };
        if has_prompt {
            // The first product is the one that is meant when none is named.
            let of_which = if index > 0 { format!(" {}", product.activation_id) } else { String::new() };
            output.row(Of::Nothing, format!("C:\\Windows\\system32>cscript //nologo slmgr.vbs /dti{of_which}"));
            wanted.activation_id = if index > 0 { Want::Is(product.activation_id.clone()) } else { Want::Nothing };
        } else if tongue != Tongue::English {
            output.tool = Want::Any;
        }
        if !tongue.is_known() {
            output.language = Want::Any;
        }
        output.row(of_iid(product, index), format!("{}: {}", tongue.words().iid, product.iid));
        output.row(Of::Nothing, "");
        if tongue == Tongue::English {
            output.rows_of(
                Of::Nothing,
                &[
                    "Product activation telephone numbers can be obtained by searching the phone.inf file for the \
                     appropriate phone number for your location/country. You can open the phone.inf file from a \
                     Command Prompt or the Start Menu by running: notepad %systemroot%\\system32\\sppui\\phone.inf",
                    "",
                ],
            );
        }
        // Nothing is left of a product without its installation ID.
        if wanted.iid != Want::Nothing || wanted.activation_id != Want::Nothing {
            output.wanted.push(wanted);
        }
    }
    output
}

/// `slmgr /xpr`.
pub(crate) fn xpr(products: &[Product]) -> Output {
    let mut output = output(Tool::SlmgrXpr, Tongue::English, products);
    output.language = Want::Any;
    output.row(Of::Nothing, "C:\\Windows\\system32>cscript //nologo slmgr.vbs /xpr");
    for (index, product) in products.iter().enumerate() {
        output.row(Of::Identity(index), format!("{}:", product.name));
        output.row(
            Of::Product(index),
            match product.status {
                1 if product.grace_minutes > 0 => "    Volume activation will expire 5/19/2027 1:11:11 PM",
                1 => "    The machine is permanently activated.",
                5 => "    Windows is in Notification mode",
                0 => "    Unlicensed",
                _ => "    Initial grace period ends 6/1/2027 9:00:00 AM",
            },
        );
        output.row(Of::Nothing, "");
        output.wanted.push(Wanted { name: Want::Is(product.name.clone()), status: Want::Any, ..Wanted::nothing() });
    }
    output
}

fn output(tool: Tool, tongue: Tongue, products: &[Product]) -> Output {
    let mut output = Output::new(tool);
    // What is said of the service is English here.
    if tongue == Tongue::Nobodys && products.iter().any(|product| product.service != Service::None) {
        return Output { tool: Want::Any, ..output };
    }
    output.language = match tongue {
        Tongue::Nobodys => Want::Nothing,
        _ => tongue.tag().map_or(Want::Any, Want::Is),
    };
    if tongue == Tongue::Nobodys {
        output.tool = Want::Any;
    }
    output
}

/// The row of an installation ID that was taken out is one like any other.
fn of_iid(product: &Product, index: usize) -> Of {
    match Wanted::all(product).iid {
        Want::Is(_) => Of::Identity(index),
        _ => Of::Product(index),
    }
}

fn state(output: &mut Output, product: &Product, index: usize, tongue: Tongue) {
    let (words, detail) = (tongue.words(), Of::Product(index));
    output.row(detail, format!("{}: {}", words.key, product.key));
    output.row(detail, format!("{}: {}", words.status, tongue.status(product.status)));
    if let Some(code) = product.error.filter(|_| product.status == 5) {
        output.row(detail, format!("{}: 0x{code:08X}.", words.reason));
    }
    let (minutes, days) = (product.grace_minutes, product.grace_minutes / 1440);
    if minutes > 0 && tongue == Tongue::English {
        let what = if product.status == 1 { "Volume activation expiration" } else { "Time remaining" };
        output.row(detail, format!("{what}: {minutes} minute(s) ({days} day(s))"));
    }
}

/// A state is one of those whose wording is known, or else unknown or right.
fn status(product: &Product, tongue: Tongue) -> Want<u8> {
    if tongue.tells(product.status) { Want::Is(product.status) } else { Want::Nothing }
}

/// The reason, where its label is known.
fn error(product: &Product, tongue: Tongue) -> Want<String> {
    match product.error.filter(|_| product.status == 5) {
        None => Want::Nothing,
        Some(code) if matches!(tongue, Tongue::English | Tongue::Spanish) => Want::Is(format!("0x{code:08X}")),
        Some(_) => Want::Any,
    }
}

fn trailer(output: &mut Output, product: &Product, index: usize) {
    let rows: &[&str] = match product.service {
        Service::None => &[],
        Service::Client => &[
            "Configured Activation Type: All",
            "",
            "Most recent activation information:",
            "Key Management Service client information",
            "    Client Machine ID (CMID): 5b5d4e0f-0000-4000-8000-444455556666",
            "    KMS machine name from DNS: kms.example.test:1688",
            "    KMS machine IP address: 192.0.2.10",
            "    KMS machine extended PID: 06401-00206-234-001162-03-1033-9200.0000-0992013",
            "    Activation interval: 120 minutes",
            "    Renewal interval: 10080 minutes",
            "    KMS host caching is enabled",
        ],
        Service::Host => &[
            "Key Management Service is enabled on this machine",
            "    Current count: 12",
            "    Listening on Port: 1688",
            "    DNS publishing enabled",
            "    KMS priority: Normal",
            "Key Management Service cumulative requests received from clients",
            "    Total requests received: 826",
            "    Failed requests received: 0",
            "    Requests with License Status Unlicensed: 0",
            "    Requests with License Status Licensed: 826",
            "    Requests with License Status Initial grace period: 0",
            "    Requests with License Status License expired or Hardware out of tolerance: 0",
            "    Requests with License Status Non-genuine grace period: 0",
            "    Requests with License Status Notification: 0",
        ],
    };
    for row in rows {
        output.row(if row.is_empty() { Of::Nothing } else { Of::Product(index) }, *row);
    }
}
