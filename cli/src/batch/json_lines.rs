//! A table as JSON Lines: an object for each row.

use std::io::Read;

use offhook_readers::{Columns, MOST_ROW_BYTES, Row};
use serde_json::{Map, Value};

use super::source::{Got, Meter, Next, Source, Window};
use crate::masked;
use crate::trouble::Trouble;

/// How many lines tell which fields there are.
const SAMPLE: usize = 100;

pub(super) fn of<R: Read + 'static>(window: Window<R>, meter: Meter, stamp: String) -> Result<Source, Trouble> {
    let text = String::from_utf8_lossy(window.beginning());
    let objects: Vec<Map<String, Value>> =
        text.lines().take(SAMPLE).filter_map(|line| serde_json::from_str(line).ok()).collect();
    if objects.is_empty() {
        return Err(Trouble::new("trouble-no-table").with("path", &window.name));
    }
    let mut fields: Vec<String> = Vec::new();
    for field in objects.iter().flat_map(Map::keys) {
        if !fields.contains(field) {
            fields.push(field.clone());
        }
    }
    let rows: Vec<Vec<String>> = objects.iter().map(|object| cells(object, &fields)).collect();
    let sample: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let heading: Vec<&str> = fields.iter().map(String::as_str).collect();
    let columns = Columns::recognise(Some(&heading), &sample);
    let (name, width, spelling) = (window.name.clone(), fields.len(), window.spelling.clone());
    let rows = Box::new(Lines { window, fields: fields.clone(), line: 0 });
    Ok(Source { name, heading: Some(fields), columns, width, delimiter: b',', rows, meter, stamp, spelling })
}

struct Lines<R> {
    window: Window<R>,
    fields: Vec<String>,
    line: usize,
}

impl<R: Read> Next for Lines<R> {
    fn next(&mut self, row: &mut Row) -> Result<Got, Trouble> {
        loop {
            let Some(text) = self.window.line()? else { return Ok(Got::End) };
            self.line += 1;
            let line = self.line;
            row.set([].into_iter(), (line, line));
            let Ok(text) = text else {
                return Ok(Got::Troubled(
                    Trouble::new("trouble-too-long-row").with("line", line).with("most", MOST_ROW_BYTES),
                ));
            };
            let text = text.trim_start_matches('\u{FEFF}');
            if text.is_empty() {
                continue;
            }
            let Ok(object) = serde_json::from_str::<Map<String, Value>>(text) else {
                return Ok(Got::Troubled(Trouble::new("trouble-no-object").with("line", line)));
            };
            let cells = cells(&object, &self.fields);
            row.set(cells.iter().map(String::as_str), (line, line));
            let extra: Vec<String> = object.keys().filter(|key| !self.fields.contains(key)).cloned().collect();
            return Ok(if extra.is_empty() { Got::Row } else { Got::Troubled(new_fields(&extra)) });
        }
    }
}

fn new_fields(fields: &[String]) -> Trouble {
    let fields: Vec<String> = fields.iter().map(|field| masked::name(field)).collect();
    Trouble::new("trouble-new-fields").with("fields", fields.join(", "))
}

/// The values of the fields as they would stand in cells; a list of groups becomes one text.
fn cells(object: &Map<String, Value>, fields: &[String]) -> Vec<String> {
    fields.iter().map(|field| object.get(field).map(cell).unwrap_or_default()).collect()
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(list) if list.iter().all(|item| item.is_string() || item.is_number()) => {
            list.iter().map(cell).collect::<Vec<_>>().join(" ")
        }
        other => other.to_string(),
    }
}
