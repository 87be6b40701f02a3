//! What ospp.vbs prints.

use offhook_readers::Tool;

use super::Product;
use super::output::{Of, Output, Want, Wanted};

const RULER: &str = "---------------------------------------";
const BEGIN: &str = "---Processing--------------------------";
const END: &str = "---Exiting-----------------------------";

/// `cscript ospp.vbs /dstatus` or `/dstatusall`, behind its prompt or not.
pub(crate) fn dstatus(products: &[Product], is_all: bool, has_prompt: bool) -> Output {
    let mut output = output(if is_all { Tool::OsppDstatusall } else { Tool::OsppDstatus });
    prompt(&mut output, if is_all { "/dstatusall" } else { "/dstatus" }, has_prompt);
    output.rows_of(Of::Nothing, &[BEGIN, RULER]);
    if products.is_empty() {
        // An answer that names no product.
        output.row(Of::Product(0), "<No installed product keys detected>");
        output.tool = Want::Any;
        output.wanted.push(Wanted {
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
        });
    }
    for (index, product) in products.iter().enumerate() {
        // Without a key, `/dstatusall` only says that there is none.
        let is_installed = !is_all || index == 0;
        block(&mut output, product, index, is_installed);
        output.row(Of::Nothing, RULER);
    }
    output.rows_of(Of::Nothing, &[RULER, END]);
    output
}

fn block(output: &mut Output, product: &Product, index: usize, is_installed: bool) {
    let (identity, detail) = (Of::Identity(index), Of::Product(index));
    output.row(detail, "PRODUCT ID: 03612-05334-029-25908");
    output.row(identity, format!("SKU ID: {}", product.activation_id));
    output.row(identity, format!("LICENSE NAME: {}", product.name));
    output.row(identity, format!("LICENSE DESCRIPTION: {}", product.description));
    output.row(detail, "BETA EXPIRATION: 01/01/1601");
    let mut wanted =
        Wanted { channel: Want::Nothing, iid: Want::Nothing, build: Want::Nothing, ..Wanted::all(product) };
    let (status, code) = if is_installed { (product.status, product.error) } else { (0, Some(0xC004_F014)) };
    let word = match status {
        0 => "---UNLICENSED---",
        1 => "---LICENSED---",
        2 => "---OOB_GRACE---",
        3 => "---OOT_GRACE---",
        4 => "---NON-GENUINE GRACE---",
        5 => "---NOTIFICATIONS---",
        _ => "---EXTENDED GRACE---",
    };
    output.row(detail, format!("LICENSE STATUS:  {word} "));
    wanted.status = Want::Is(status);
    wanted.error = Want::Nothing;
    if let Some(code) = code {
        let code = format!("0x{code:08X}");
        output.row(detail, format!("ERROR CODE: {code}"));
        output.row(
            detail,
            "ERROR DESCRIPTION: The Software Licensing Service reported that the application is running within the \
             valid grace period.",
        );
        wanted.error = Want::Is(code);
    }
    if product.grace_minutes > 0 {
        let minutes = product.grace_minutes;
        output.row(detail, format!("REMAINING GRACE: {} days  ({minutes} minute(s) before expiring)", minutes / 1440));
    }
    if is_installed {
        output.row(detail, format!("Last 5 characters of installed product key: {}", product.key));
    } else {
        wanted.key = Want::Nothing;
    }
    output.wanted.push(wanted);
}

/// `cscript ospp.vbs /dinstid`.
pub(crate) fn dinstid(products: &[Product], has_prompt: bool) -> Output {
    let mut output = output(Tool::OsppDinstid);
    prompt(&mut output, "/dinstid", has_prompt);
    output.rows_of(Of::Nothing, &[BEGIN, RULER]);
    for (index, product) in products.iter().enumerate() {
        output.row(Of::Identity(index), format!("Installation ID for: {}: {}", product.name, product.iid));
        output.wanted.push(Wanted {
            name: Want::Is(product.name.clone()),
            iid: Wanted::all(product).iid,
            ..Wanted::nothing()
        });
    }
    output.rows_of(Of::Nothing, &[RULER, END]);
    output
}

fn output(tool: Tool) -> Output {
    let mut output = Output::new(tool);
    output.language = Want::Is("en");
    output
}

fn prompt(output: &mut Output, switch: &str, is_there: bool) {
    if is_there {
        output.row(Of::Nothing, format!("C:\\Program Files\\Microsoft Office\\Office16>cscript ospp.vbs {switch}"));
        output.rows_of(
            Of::Nothing,
            &[
                "Microsoft (R) Windows Script Host Version 5.812",
                "Copyright (C) Microsoft Corporation. All rights reserved.",
                "",
            ],
        );
    }
}
