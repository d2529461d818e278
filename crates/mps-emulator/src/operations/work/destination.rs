//! The place of output files: storage, folder and names, from the request and the input.

use serde_json::{Value, json};

use super::super::operation::Call;

/// Folder and stems of the paths in the built-in tasks.
const SAMPLE_FOLDER: &str = "/out/";
const SAMPLE_STEMS: [&str; 2] = ["harbour", "ferry"];

/// Place of the files that a task makes.
#[derive(Clone, Debug)]
pub(super) struct Destination {
    storage: Value,
    /// Begins and ends with `/`.
    folder: String,
    /// Name of the input file without folder and extension.
    stem: String,
}

impl Destination {
    /// Reads it from a request and its input. The input's storage and folder are the defaults, as
    /// documented.
    pub(super) fn new(call: &Call<'_>, input: &Value) -> Self {
        let path = input_path(input);
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", &path));
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let folder = match call.text("OutputDir") {
            "" => folder,
            folder => folder,
        };
        Self {
            storage: match call.get("OutputStorage") {
                Some(storage) => storage.clone(),
                None => input_storage(input),
            },
            folder: format!("/{}/", folder.trim_matches('/')).replace("//", "/"),
            stem: match stem {
                "" => "input".into(),
                stem => stem.into(),
            },
        }
    }

    /// Returns the destination of a subtask whose input names its own storage.
    pub(super) fn of_subtask(&self, input: &Value) -> Self {
        let storage = input.get("OutputStorage").filter(|own| !own.is_null());
        Self {
            storage: storage.unwrap_or(&self.storage).clone(),
            ..self.clone()
        }
    }

    /// Returns a path from the variables of an `OutputObjectPath`. A relative one is in the folder.
    pub(super) fn expand(&self, pattern: &str, definition: i64, format: &str) -> String {
        let path = pattern
            .replace("{inputName}", &self.stem)
            .replace("{definition}", &definition.to_string())
            .replace("{number}", "0")
            .replace("{format}", format);
        match path.starts_with('/') {
            true => path,
            false => format!("{}{path}", self.folder),
        }
    }

    /// Moves the files of a sample's output to this destination.
    pub(super) fn relocate(&self, output: &mut Value) {
        match output {
            Value::String(text) => {
                if let Some(rest) = sample_suffix(text) {
                    *text = format!("{}{}{rest}", self.folder, self.stem);
                }
            }
            Value::Array(values) => values.iter_mut().for_each(|value| self.relocate(value)),
            Value::Object(members) => {
                for (name, value) in members {
                    match name.as_str() {
                        "Storage" | "OutputStorage" => *value = self.storage.clone(),
                        _ => self.relocate(value),
                    }
                }
            }
            _ => {}
        }
    }
}

/// Returns the part of a sample's path after the stem.
fn sample_suffix(path: &str) -> Option<&str> {
    let name = path.strip_prefix(SAMPLE_FOLDER)?;
    SAMPLE_STEMS.iter().find_map(|stem| name.strip_prefix(stem))
}

/// Returns the path of an input within its storage, or that of its URL.
fn input_path(input: &Value) -> String {
    let text = |info: &str, name: &str| member(input, info, name)?.as_str();
    if let Some(path) = text("CosInputInfo", "Object").or_else(|| text("S3InputInfo", "S3Object")) {
        return path.to_owned();
    }
    let url = text("UrlInputInfo", "Url").unwrap_or_default();
    let url = url.split(['?', '#']).next().unwrap_or_default();
    let path = url.split_once("://").map_or(url, |(_, rest)| rest);
    path.split_once('/').map_or("", |(_, path)| path).to_owned()
}

/// Returns the storage that an input is in. A URL has none.
fn input_storage(input: &Value) -> Value {
    match input.get("Type").and_then(Value::as_str) {
        Some("COS") => json!({
            "Type": "COS",
            "CosOutputStorage": {
                "Bucket": member(input, "CosInputInfo", "Bucket"),
                "Region": member(input, "CosInputInfo", "Region"),
            },
        }),
        Some("AWS-S3") => json!({
            "Type": "AWS-S3",
            "S3OutputStorage": {
                "S3Bucket": member(input, "S3InputInfo", "S3Bucket"),
                "S3Region": member(input, "S3InputInfo", "S3Region"),
            },
        }),
        _ => Value::Null,
    }
}

/// Returns a member of the object that describes an input's place.
fn member<'a>(input: &'a Value, info: &str, name: &str) -> Option<&'a Value> {
    input.get(info)?.get(name)
}
