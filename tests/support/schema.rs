//! The published schemas, and whether a JSON is what one of them says.

use std::fs;
use std::path::Path;

use jsonschema::{Registry, Resource, Validator};
use serde_json::Value;

/// The schema of a name. One refers to another by its file.
pub(crate) fn schema(name: &str) -> Validator {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/schemas");
    let read = |path: &Path| -> Value {
        let text = fs::read_to_string(path).expect("the schema is there");
        serde_json::from_str(&text).expect("it is JSON")
    };
    let mut registry = Registry::new();
    for entry in fs::read_dir(&folder).expect("the schemas are there") {
        let path = entry.expect("it reads").path();
        let uri = format!("json-schema:///{}", path.file_name().expect("it has a name").to_string_lossy());
        registry = registry.add(uri, Resource::from_contents(read(&path))).expect("its address is one");
    }
    let registry = registry.prepare().expect("each reference leads somewhere");
    let schema = read(&folder.join(format!("{name}.json")));
    jsonschema::options().with_registry(&registry).build(&schema).expect("the schema is one")
}

/// Fails with everything in a JSON that is not as the schema says.
pub(crate) fn hold(schema: &Validator, json: &Value, place: &str) {
    let broken: Vec<String> =
        schema.iter_errors(json).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(broken.is_empty(), "{place}: {broken:#?}\n{json}");
}
