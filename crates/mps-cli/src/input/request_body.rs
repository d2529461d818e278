//! Body of a request: JSON that may have comments, from a file, standard input or the command line.

use super::{decode, source};
use crate::error::CliError;
use crate::text::sentence;
use jsonc_parser::{ParseOptions, parse_to_serde_value};
use serde_json::{Map, Value};

/// Syntax beyond JSON that is accepted, because people edit requests by hand.
const SYNTAX: ParseOptions = ParseOptions {
    allow_comments: true,
    allow_trailing_commas: true,
    allow_loose_object_property_names: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Reads a body. An argument that begins with `{` is the body itself, `-` is standard input, and
/// any other argument is a file.
pub(crate) fn read(argument: &str) -> Result<Map<String, Value>, CliError> {
    if argument.trim_start().starts_with('{') {
        return parse("The body", argument);
    }
    let bytes =
        source::read_bytes(argument).map_err(|error| error.with_exit(crate::exit::Exit::Usage))?;
    let name = source::display_name(argument);
    let text = decode::decode(&bytes).map_err(|error| error.within(name))?;
    parse(name, &text)
}

fn parse(name: &str, text: &str) -> Result<Map<String, Value>, CliError> {
    let refused = |message: String| {
        CliError::usage(message).with_advice(
            "Begin with `mps call OPERATION --skeleton`, which prints a request to edit.",
        )
    };
    match parse_to_serde_value(text, &SYNTAX) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(other) => Err(refused(format!(
            "{} is {} and not a JSON object.",
            capitalized(name),
            kind_of(&other)
        ))),
        Err(error) => Err(
            refused(format!("{} is not JSON.", capitalized(name))).with_cause(sentence(&format!(
                "line {}, column {}: {}",
                error.line_display(),
                error.column_display(),
                error.kind()
            ))),
        ),
    }
}

/// Name of the kind of a value, such as `a list`.
pub(crate) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// Begins a sentence with the name of standard input. A file keeps its name.
fn capitalized(name: &str) -> &str {
    match name {
        "standard input" => "Standard input",
        name => name,
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn comments_and_trailing_commas_are_accepted() {
        let text = "// a\n{\n  \"b\": [1, 2.5,], /* c */ \"d\": \"//x\",\n}\n";
        let members = parse("x", text).unwrap();
        assert_eq!(
            serde_json::to_string(&members).unwrap(),
            r#"{"b":[1,2.5],"d":"//x"}"#
        );
    }

    #[test]
    fn other_text_is_refused_with_its_place() {
        for (text, problem) in [
            ("{\"a\": 1 \"b\": 2}", "line 1, column 8"),
            ("{'a': 1}", "line 1, column 2"),
            ("{\n  \"a\": 01x\n}", "line 2"),
            ("{", "line 1"),
            ("[1]", "is a list"),
            ("", "is null"),
        ] {
            let error = serde_json::to_string(&parse("f.json", text).unwrap_err()).unwrap();
            assert!(error.to_lowercase().contains(problem), "{text}: {error}");
        }
    }
}
