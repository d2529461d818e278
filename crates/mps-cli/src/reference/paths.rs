//! Paths from the root of a request, an answer or a notification to a struct.

use crate::reference::entry::structs;
use crate::reference::lookup::ROOT;
use mps_model::schema::{self, StructFacts};

/// Structs of the body of a notification.
const NOTIFICATIONS: [&str; 2] = [
    "ParseNotificationResponse",
    "ParseLiveStreamProcessNotificationResponse",
];

/// Places in which a struct stands, the shortest paths first. The paths are valid JMESPath.
#[derive(Debug, Default)]
pub(crate) struct Paths {
    /// From the root of a task's answer, and then from that of a notification.
    pub(crate) answers: Vec<String>,
    /// In requests, and in the answers of other operations, such as
    /// `ProcessMedia: InputInfo.CosInputInfo` and `DescribeTasks: Response.TaskSet[]`.
    pub(crate) operations: Vec<String>,
}

/// Finds every path to a struct.
pub(crate) fn paths(facts: &StructFacts) -> Paths {
    let mut found = Paths::default();
    collect_paths(facts.name, "", &mut Vec::new(), &mut found);
    let length = |path: &String| path.matches('.').count();
    found.answers.sort_by(|one, other| {
        // Paths of an answer come before paths of a notification.
        let order = |path: &String| (!path.starts_with("Response"), length(path));
        order(one).cmp(&order(other)).then(one.cmp(other))
    });
    found
        .operations
        .sort_by(|one, other| length(one).cmp(&length(other)).then(one.cmp(other)));
    found
}

/// Collects the paths from each root to a struct, through every struct that holds it.
///
/// `below` is the path from the struct down.
fn collect_paths(
    name: &'static str,
    below: &str,
    climbed: &mut Vec<&'static str>,
    found: &mut Paths,
) {
    let member = below.strip_prefix('.').unwrap_or("@");
    if name == ROOT {
        found.answers.push(format!("Response{below}"));
    } else if NOTIFICATIONS.contains(&name) {
        found.answers.push(member.to_owned());
    } else if let Some((operation, is_request)) = operation_of(name) {
        found.operations.push(match is_request {
            true => format!("{operation}: {member}"),
            false => format!("{operation}: Response{below}"),
        });
    }
    climbed.push(name);
    for parent in structs() {
        if climbed.contains(&parent.name) {
            continue;
        }
        for field in parent.fields.iter().filter(|field| field.wire == name) {
            let list = if field.list { "[]" } else { "" };
            let path = format!(".{}{list}{below}", field.name);
            collect_paths(parent.name, &path, climbed, found);
        }
    }
    climbed.pop();
}

/// Operation of which a struct is the request, or else the answer.
fn operation_of(name: &str) -> Option<(&'static str, bool)> {
    let is = |facts: Option<&StructFacts>| facts.is_some_and(|facts| facts.name == name);
    schema::operations().iter().find_map(|operation| {
        if is(operation.request()) {
            return Some((operation.name, true));
        }
        is(operation.response()).then_some((operation.name, false))
    })
}

#[cfg(test)]
mod tests {
    use super::paths;
    use crate::reference::entry::{Entry, structs};
    use crate::reference::lookup::find;
    use mps_model::schema;

    #[test]
    fn every_struct_has_a_path_from_a_root() {
        for facts in structs() {
            let paths = paths(facts);
            let total = paths.answers.len() + paths.operations.len();
            assert!(total > 0, "{}", facts.name);
            for path in paths
                .answers
                .iter()
                .take(3)
                .filter(|path| path.starts_with("Response."))
            {
                let Some(Entry::Field(_, field)) = find(path) else {
                    panic!("{path} leads nowhere")
                };
                assert_eq!(field.wire, facts.name, "{path}");
            }
        }
        for facts in schema::structs() {
            assert!(!paths(facts).answers.is_empty(), "{}", facts.name);
        }
        assert_eq!(
            paths(schema::find("WorkflowTask").unwrap()).answers[0],
            "Response.WorkflowTask"
        );
    }

    #[test]
    fn struct_of_a_request_has_paths_with_its_operation() {
        let paths = |name| paths(schema::find(name).unwrap()).operations;
        assert_eq!(
            paths("TaskSimpleInfo"),
            ["DescribeTasks: Response.TaskSet[]"]
        );
        let cos = paths("CosInputInfo");
        assert!(
            cos.contains(&"ProcessMedia: InputInfo.CosInputInfo".to_owned()),
            "{cos:?}"
        );
        assert_eq!(paths("ManageTaskRequest"), ["ManageTask: @"]);
    }
}
