//! Rules of `structs.tsv`: the form that a struct takes in Rust, and the way it is sent.

use super::{Field, Wire};

/// Rule of a struct.
#[derive(PartialEq)]
pub(crate) struct Rule {
    /// Set if the struct is sent or arrives as a whole.
    pub(crate) root: Option<Root>,
    pub(crate) form: Form,
}

/// Kind of a struct that is sent or arrives as a whole.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Root {
    /// Parameters of an operation.
    Request,
    /// Answer of an operation.
    Response,
    /// Body that the service posts.
    Notification,
}

/// Form that a struct takes in the generated code.
#[derive(PartialEq)]
pub(crate) enum Form {
    /// A struct of its own.
    Plain,
    /// An alias of `Subtask<Input, Output>`.
    Subtask,
    /// A struct whose object fields are the arms of one enum.
    OneOf(OneOf),
    /// One of several structs with the same fields. They become one Rust type of this name.
    Same(String),
}

/// Enum of a struct of which at most one of several object fields is set.
#[derive(PartialEq)]
pub(crate) struct OneOf {
    /// Field that holds the enum.
    pub(crate) field: String,
    /// Name of the enum.
    pub(crate) name: String,
    /// Suffixes of which the first that fits is left out of a variant's name.
    pub(crate) strip: Vec<String>,
    /// Object fields that are no arms.
    pub(crate) but: Vec<String>,
}

impl OneOf {
    pub(super) fn has_arm(&self, field: &Field) -> bool {
        matches!(field.wire, Wire::Struct(_)) && !field.list && !self.but.contains(&field.name)
    }
}

impl Rule {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let words: Vec<&str> = text.split(' ').collect();
        let root = match words[0] {
            "request" => Some(Root::Request),
            "response" => Some(Root::Response),
            "notification" => Some(Root::Notification),
            _ => None,
        };
        let form = match (root, &words[usize::from(root.is_some())..]) {
            (Some(_), []) | (None, ["plain"]) => Form::Plain,
            (None, ["subtask"]) => Form::Subtask,
            (None, ["same", name]) => Form::Same((*name).to_owned()),
            (_, ["oneof", field, name, others @ ..]) => {
                let (strip, but) = suffixes_and_exceptions(others)
                    .ok_or("only `strip SUFFIX...` and `but FIELD...` follow the enum's name")?;
                Form::OneOf(OneOf {
                    field: (*field).to_owned(),
                    name: (*name).to_owned(),
                    strip,
                    but,
                })
            }
            _ => {
                return Err(format!(
                    "`{text}` is no rule; use plain, subtask, same TYPE or oneof FIELD ENUM, or for a root request, response or notification"
                ));
            }
        };
        Ok(Self { root, form })
    }
}

/// Returns the words after `strip` and those after `but`.
fn suffixes_and_exceptions(words: &[&str]) -> Option<(Vec<String>, Vec<String>)> {
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let exceptions = words.iter().position(|word| *word == "but");
    let (suffixes, exceptions) = words.split_at(exceptions.unwrap_or(words.len()));
    match (suffixes, exceptions) {
        ([], []) => Some((Vec::new(), Vec::new())),
        ([], ["but", but @ ..]) => Some((Vec::new(), owned(but))),
        (["strip", strip @ ..], []) => Some((owned(strip), Vec::new())),
        (["strip", strip @ ..], ["but", but @ ..]) => Some((owned(strip), owned(but))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, Root, Rule};

    #[test]
    fn rule_of_an_answer_with_arms_is_read_whole() {
        let rule = Rule::parse("response oneof task Task strip TaskEvent Task but Notify").unwrap();
        assert!(rule.root == Some(Root::Response));
        let Form::OneOf(choice) = rule.form else {
            panic!("not oneof")
        };
        assert_eq!(
            (choice.field.as_str(), choice.name.as_str()),
            ("task", "Task")
        );
        assert_eq!(choice.strip, ["TaskEvent", "Task"]);
        assert_eq!(choice.but, ["Notify"]);
    }

    #[test]
    fn rule_without_root_is_plain_and_request_needs_no_form() {
        assert!(Rule::parse("plain").unwrap().form == Form::Plain);
        let request = Rule::parse("request").unwrap();
        assert!(request.root == Some(Root::Request) && request.form == Form::Plain);
    }

    #[test]
    fn unknown_rule_is_refused() {
        for wrong in [
            "",
            "plane",
            "same",
            "request subtask",
            "oneof task Task Notify",
        ] {
            assert!(Rule::parse(wrong).is_err(), "{wrong}");
        }
    }
}
