//! Paths from the root of an answer or a notification to a struct.

use crate::reference::lookup::ROOT;
use mps_model::schema::{self, StructFacts};

/// Structs of the body of a notification.
const NOTIFICATIONS: [&str; 2] = [
    "ParseNotificationResponse",
    "ParseLiveStreamProcessNotificationResponse",
];

/// Every path from the root of an answer or a notification to a struct, the shortest first.
///
/// The paths are valid JMESPath.
pub(crate) fn paths(facts: &StructFacts) -> Vec<String> {
    let mut found = Vec::new();
    collect_paths(facts.name, "", &mut Vec::new(), &mut found);
    found.sort_by(|one, other| {
        // Paths of an answer come before paths of a notification.
        let order = |path: &String| (!path.starts_with("Response"), path.matches('.').count());
        order(one).cmp(&order(other)).then(one.cmp(other))
    });
    found
}

/// Collects the paths from the root to a struct, through every struct that holds it.
///
/// `below` is the path from the struct down.
fn collect_paths(
    name: &'static str,
    below: &str,
    climbed: &mut Vec<&'static str>,
    found: &mut Vec<String>,
) {
    match name {
        ROOT => found.push(format!("Response{below}")),
        name if NOTIFICATIONS.contains(&name) => {
            found.push(below.strip_prefix('.').unwrap_or("@").to_owned())
        }
        _ => {}
    }
    climbed.push(name);
    for parent in schema::structs() {
        if climbed.contains(&parent.name) {
            continue;
        }
        for field in parent.fields.iter().filter(|field| field.wire == name) {
            let list = if field.list { "[]" } else { "" };
            collect_paths(
                parent.name,
                &format!(".{}{list}{below}", field.name),
                climbed,
                found,
            );
        }
    }
    climbed.pop();
}

#[cfg(test)]
mod tests {
    use super::paths;
    use crate::reference::entry::Entry;
    use crate::reference::lookup::find;
    use mps_model::schema;

    #[test]
    fn every_struct_has_a_path_from_a_root() {
        for facts in schema::structs() {
            let paths = paths(facts);
            assert!(!paths.is_empty(), "{}", facts.name);
            for path in paths
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
        assert_eq!(
            paths(schema::find("WorkflowTask").unwrap())[0],
            "Response.WorkflowTask"
        );
    }
}
