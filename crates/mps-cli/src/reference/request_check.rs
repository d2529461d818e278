//! Check of a request in JSON before it is sent. Names and kinds are checked by the schema, because
//! the typed request would ignore them. All else is checked by the typed request.

use crate::input::request_body::kind_of;
use crate::reference::entry::placeholder;
use crate::suggest::{closest, did_you_mean};
use crate::text::sentence;
use mps_model::operation::{
    BatchProcessMedia, DescribeBatchTaskDetail, DescribeMediaMetaData, DescribeTaskDetail,
    DescribeTasks, EditMedia, ExtractBlindWatermark, InvalidRequest, ManageTask, Operation,
    ProcessLiveStream, ProcessMedia,
};
use mps_model::schema::{FieldFacts, OperationFacts, StructFacts};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Problems of a request, each with the path of the member.
pub(crate) fn problems(operation: &OperationFacts, body: &Map<String, Value>) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(facts) = operation.request() {
        check_members(facts, body, "", &mut found);
    }
    if let Some(Err(invalid)) = validate(operation.name, body) {
        let faults = invalid.faults();
        found.extend(faults.map(|(path, problem)| format!("{path}: {}", sentence(problem))));
    }
    found
}

/// Checks a request as the type of its operation. `None` if it cannot be read as that type, which
/// is a problem of names and kinds.
fn validate(name: &str, body: &Map<String, Value>) -> Option<Result<(), InvalidRequest>> {
    fn typed<O: Operation + DeserializeOwned>(
        body: &Map<String, Value>,
    ) -> Option<Result<(), InvalidRequest>> {
        let request = O::deserialize(Value::Object(body.clone())).ok()?;
        Some(request.validate())
    }
    let validate = match name {
        DescribeTaskDetail::NAME => typed::<DescribeTaskDetail>,
        DescribeTasks::NAME => typed::<DescribeTasks>,
        DescribeBatchTaskDetail::NAME => typed::<DescribeBatchTaskDetail>,
        DescribeMediaMetaData::NAME => typed::<DescribeMediaMetaData>,
        ProcessMedia::NAME => typed::<ProcessMedia>,
        BatchProcessMedia::NAME => typed::<BatchProcessMedia>,
        ProcessLiveStream::NAME => typed::<ProcessLiveStream>,
        EditMedia::NAME => typed::<EditMedia>,
        ExtractBlindWatermark::NAME => typed::<ExtractBlindWatermark>,
        ManageTask::NAME => typed::<ManageTask>,
        _ => return None,
    };
    validate(body)
}

fn check_members(
    facts: &StructFacts,
    members: &Map<String, Value>,
    path: &str,
    found: &mut Vec<String>,
) {
    let below = |name: &str| match path {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    };
    for (name, value) in members {
        match facts.fields.iter().find(|field| field.name == name) {
            Some(field) => check_field(field, value, &below(name), found),
            None => found.push(unknown_member(facts, name, &below(name))),
        }
    }
}

fn unknown_member(facts: &StructFacts, name: &str, path: &str) -> String {
    let known = facts.fields.iter().map(|field| field.name);
    let same = known.clone().find(|known| known.eq_ignore_ascii_case(name));
    let similar = match same {
        Some(same) => vec![same],
        None => closest(name, known),
    };
    let advice = did_you_mean(&similar).unwrap_or_else(|| {
        let names: Vec<&str> = facts.fields.iter().map(|field| field.name).collect();
        match names.len() {
            0 => "It takes no members.".to_owned(),
            1..=8 => format!("The members are {}.", names.join(", ")),
            _ => format!("See `mps schema {}`.", facts.name),
        }
    });
    format!("{path}: There is no such member. {advice}")
}

fn check_field(field: &FieldFacts, value: &Value, path: &str, found: &mut Vec<String>) {
    match (field.list, value) {
        (_, Value::Null) => {}
        (true, Value::Array(elements)) => {
            for (index, element) in elements.iter().enumerate() {
                check_one(field, element, &format!("{path}[{index}]"), found);
            }
        }
        (true, other) => found.push(format!("{path}: It is {} and not a list.", kind_of(other))),
        (false, value) => check_one(field, value, path, found),
    }
}

fn check_one(field: &FieldFacts, value: &Value, path: &str, found: &mut Vec<String>) {
    let (fits, kind) = match field.wire {
        "bool" => (value.is_boolean(), "true or false"),
        "string" => (value.is_string(), "a text"),
        "int64" => (value.is_i64(), "an integer"),
        "uint64" => (value.is_u64(), "an integer from 0"),
        "float" => (value.is_number(), "a number"),
        _ => (value.is_object(), "an object"),
    };
    match value {
        _ if !fits => found.push(format!("{path}: It is {} and not {kind}.", kind_of(value))),
        Value::Object(members) => {
            if let Some(nested) = field.nested() {
                check_members(nested, members, path, found);
            }
        }
        Value::String(text) if *text == placeholder(field) => {
            found.push(format!("{path}: It still has the placeholder `{text}`."));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::problems;
    use mps_model::schema;
    use serde_json::{Value, json};

    fn found(body: Value) -> Vec<String> {
        let mut all = schema::operations().iter();
        let operation = all.find(|known| known.name == "ProcessMedia").unwrap();
        problems(operation, body.as_object().unwrap())
    }

    #[test]
    fn valid_request_has_no_problems() {
        let body = json!({
            "InputInfo": {"Type": "URL", "UrlInputInfo": {"Url": "https://media.example/a.mp4"}},
            "MediaProcessTask": {"TranscodeTaskSet": [{"Definition": 100_220}]},
            "SessionId": null,
        });
        assert_eq!(found(body), [""; 0]);
    }

    #[test]
    fn every_problem_has_its_path() {
        let body = json!({
            "InputInfo": {"Type": "COS", "CosInputInfo": {"Bucket": 7, "Region": "<Region>"}},
            "MediaProcessTask": {"TranscodeTaskSet": [{"Definition": -1}, 3]},
            "outputdir": "/a/",
            "Activities": {},
        });
        assert_eq!(
            found(body),
            [
                "InputInfo.CosInputInfo.Bucket: It is a number and not a text.",
                "InputInfo.CosInputInfo.Region: It still has the placeholder `<Region>`.",
                "MediaProcessTask.TranscodeTaskSet[0].Definition: It is a number and not an integer from 0.",
                "MediaProcessTask.TranscodeTaskSet[1]: It is a number and not an object.",
                "outputdir: There is no such member. Did you mean `OutputDir`?",
                "Activities: It is an object and not a list.",
            ]
        );
        let body = json!({"InputInfo": {"Type": "URL"}, "TasksPriority": 11, "OutputDir": "a"});
        assert_eq!(
            found(body),
            [
                "InputInfo.UrlInputInfo: Required because Type is URL.",
                "OutputDir: Must start with /.",
                "OutputDir: Must end with /.",
                "TasksPriority: Must be -10 to 10.",
            ]
        );
    }

    #[test]
    fn every_operation_of_the_schema_is_validated_as_its_type() {
        for operation in schema::operations() {
            let validated = super::validate(operation.name, &serde_json::Map::new());
            let fields = operation.request().unwrap().fields;
            let has_required = fields.iter().any(|field| field.required);
            assert_eq!(
                validated.unwrap().is_err(),
                has_required,
                "{}",
                operation.name
            );
        }
    }
}
