//! The rules of the model's requests over sockets. For every operation, each limit and each member
//! that another one requires, at any depth.

use mps_model::schema::{self, FieldFacts};
use serde_json::{Value, json};

use crate::facts::rules;
use crate::samples::Samples;
use crate::schema::{Caller, Place, call, emulator, fitting, single, smallest};

/// A member of a struct that the request of an operation holds.
struct Member {
    operation: &'static str,
    place: Place,
    field: &'static FieldFacts,
}

impl Member {
    /// Returns every member of every struct within the requests of all operations.
    fn all() -> impl Iterator<Item = Self> {
        let operations = mps_model::operation::OPERATIONS
            .iter()
            .map(|known| known.name);
        operations.flat_map(|operation| {
            Place::all(operation).into_iter().flat_map(move |place| {
                let fields = place.facts.fields.iter();
                fields.map(move |field| Self {
                    operation,
                    place: place.clone(),
                    field,
                })
            })
        })
    }

    fn path(&self) -> String {
        self.place.path(self.field.name)
    }

    /// Returns a request with this value, and else only what is required.
    fn request(&self, value: Value) -> Value {
        let mut given = smallest(self.place.facts);
        given[self.field.name] = value;
        self.place.request(self.operation, given)
    }

    /// Checks that the value of a request is accepted, whatever else is not.
    async fn is_accepted(&self, caller: &mut Caller, given: &Value) {
        let (code, message) = caller.refusal(&call(self.operation, given)).await;
        let path = self.path();
        let named = [format!("`{path}`"), format!("`{path}.0`")];
        let named = named.iter().any(|path| message.contains(path));
        assert!(code == "ok" || !named, "{given}: {code} {message}");
    }

    async fn is_missed(&self, caller: &mut Caller, given: &Value, path: &str) {
        let code = "MissingParameter";
        caller.is_refused(self.operation, given, code, path).await;
    }

    async fn is_beyond(&self, caller: &mut Caller, given: &Value, path: &str) {
        let code = "InvalidParameterValue";
        caller.is_refused(self.operation, given, code, path).await;
    }
}

#[tokio::test]
async fn value_beyond_its_limit_at_any_depth_is_refused() {
    let emulator = emulator().await;
    let mut caller = Caller::new(&emulator).await;
    let mut count = 0;
    for member in Member::all() {
        let (owner, field) = (member.place.facts, member.field);
        let limit = rules(owner, field).limit;
        if limit == "-" {
            continue;
        }
        let samples = Samples::of(field, limit);
        let path = member.path();
        let listed = |value: Value| match field.list {
            true => (json!([value]), format!("{path}.0")),
            false => (value, path.clone()),
        };
        for good in samples.good {
            let given = member.request(listed(good).0);
            member.is_accepted(&mut caller, &given).await;
        }
        for bad in samples.bad {
            let (bad, path) = listed(bad);
            member
                .is_beyond(&mut caller, &member.request(bad), &path)
                .await;
            count += 1;
        }
        for (length, is_good) in samples.counts {
            let list = vec![single(owner, field); length];
            let given = member.request(list.into());
            match is_good {
                true => member.is_accepted(&mut caller, &given).await,
                false => member.is_beyond(&mut caller, &given, &path).await,
            }
        }
    }
    assert!(count > 300, "{count}");
}

#[tokio::test]
async fn member_that_another_requires_at_any_depth_is_refused_without_it() {
    let emulator = emulator().await;
    let mut caller = Caller::new(&emulator).await;
    let mut count = 0;
    for member in Member::all() {
        let Some((other, value)) = member.field.required_if else {
            continue;
        };
        let request = |needed: Option<Value>| {
            let mut given = smallest(member.place.facts);
            given[other] = json!(value);
            if let Some(needed) = needed {
                given[member.field.name] = needed;
            }
            member.place.request(member.operation, given)
        };
        for absent in [None, Some(Value::Null)] {
            let given = request(absent);
            member.is_missed(&mut caller, &given, &member.path()).await;
        }
        let given = request(Some(fitting(member.place.facts, member.field)));
        member.is_accepted(&mut caller, &given).await;
        count += 1;
    }
    assert!(count > 20, "{count}");
}

#[tokio::test]
async fn required_list_without_elements_at_any_depth_is_refused() {
    let emulator = emulator().await;
    let mut caller = Caller::new(&emulator).await;
    let lists = Member::all().filter(|member| member.field.required && member.field.list);
    let lists: Vec<Member> = lists.collect();
    assert!(lists.len() >= 5, "{}", lists.len());
    for list in lists {
        let (given, path) = (list.request(json!([])), list.path() + ".0");
        list.is_missed(&mut caller, &given, &path).await;
    }
}

#[tokio::test]
async fn documented_requests_keep_the_rules() {
    let emulator = emulator().await;
    let mut caller = Caller::new(&emulator).await;
    let package = std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let folder = format!("{package}/../mps-model/schema/examples");
    let mut count = 0;
    for file in std::fs::read_dir(folder).expect("a folder") {
        let file = file.expect("a file");
        let name = file.file_name().into_string().expect("a name");
        let Some((operation, _)) = name
            .split_once('-')
            .filter(|_| name.ends_with(".request.json"))
        else {
            continue;
        };
        let text = std::fs::read(file.path()).expect("a text");
        let given: Value = serde_json::from_slice(&text).expect("a request");
        let operations = mps_model::operation::OPERATIONS.iter();
        let mut known = operations.map(|known| known.name);
        let operation = known
            .find(|known| *known == operation)
            .expect("an operation");
        let (code, message) = caller.refusal(&call(operation, &given)).await;
        // No task has the id in the example of ManageTask, which has another form.
        let expected = match operation {
            "ManageTask" => "InvalidParameterValue",
            _ => "ok",
        };
        assert_eq!(code, expected, "{name}: {message}");
        count += 1;
    }
    assert!(count >= 7, "{count}");
}

#[tokio::test]
async fn input_is_accepted_with_the_place_of_its_type_alone() {
    let emulator = emulator().await;
    let mut caller = Caller::new(&emulator).await;
    let probe = "DescribeMediaMetaData";
    let input = schema::find("MediaInputInfo").expect("a struct");
    let mut kinds = 0;
    for place in input.fields {
        let Some(("Type", kind)) = place.required_if else {
            continue;
        };
        let mut given = json!({ "InputInfo": { "Type": kind } });
        given["InputInfo"][place.name] = fitting(input, place);
        assert_eq!(caller.refusal(&call(probe, &given)).await.0, "ok");
        kinds += 1;
    }
    assert_eq!(kinds, 4);
    let given = json!({ "InputInfo": { "Type": "FTP" } });
    let (code, message) = caller.refusal(&call(probe, &given)).await;
    assert_eq!(code, "InvalidParameterValue");
    assert_eq!(
        message,
        "\"`InputInfo.Type` is not COS, URL, AWS-S3 or VOD.\""
    );
}

/// The message says which rule is broken, and no message shows the value, which may be secret.
#[tokio::test]
async fn broken_rule_is_explained() {
    let emulator = emulator().await;
    let mut caller = Caller::new(&emulator).await;
    let url = json!({ "Type": "URL", "UrlInputInfo": { "Url": "https://a.example/a.mp4" } });
    let process = |member: &str, value: Value| {
        let mut given = json!({ "InputInfo": url, "ScheduleId": 1 });
        given[member] = value;
        given
    };
    for (operation, given, code, message) in [
        (
            "ProcessMedia",
            process("TasksPriority", json!(11)),
            "InvalidParameterValue",
            "`TasksPriority` has a wrong value: must be -10 to 10.",
        ),
        (
            "ProcessMedia",
            process("SessionId", "canary".repeat(9).into()),
            "InvalidParameterValue",
            "`SessionId` has a wrong value: must have at most 50 characters.",
        ),
        (
            "ProcessMedia",
            process("OutputStorage", json!({ "Type": "COS" })),
            "MissingParameter",
            "The request lacks the parameter `OutputStorage.CosOutputStorage`: required because \
             Type is COS.",
        ),
        (
            "DescribeTaskDetail",
            json!({ "TaskId": "" }),
            "InvalidParameterValue",
            "`TaskId` has a wrong value: The id is empty. Give the id of a task.",
        ),
        (
            "DescribeTasks",
            json!({ "Status": "FINISH", "Limit": 0 }),
            "InvalidParameterValue",
            "`Limit` is 0. Use 1 to 100.",
        ),
    ] {
        let (refused, text) = caller.refusal(&call(operation, &given)).await;
        assert_eq!((&*refused, text), (code, json!(message).to_string()));
    }
}
