//! Doc comments of generated items: text is wrapped, and becomes `#[doc]` attributes.

use proc_macro2::TokenStream;
use quote::quote;

/// Columns of a comment line.
const COLUMNS: usize = 100;

/// Returns the attributes of an item whose comments begin after `indent` spaces.
pub(super) fn docs(text: &str, indent: usize) -> TokenStream {
    let width = COLUMNS - indent - "/// ".len();
    let lines = text.split('\n').flat_map(|line| wrapped(line, width));
    let lines = lines.map(|line| {
        if line.is_empty() {
            line
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// Returns the attributes of a list. Each item is wrapped, and its later lines are indented.
pub(super) fn list_docs(items: &[String]) -> TokenStream {
    let width = COLUMNS - "/// * ".len();
    let lines = items.iter().flat_map(|item| {
        let marks = std::iter::once(" * ").chain(std::iter::repeat("   "));
        let lines = wrapped(item, width).into_iter().zip(marks);
        lines.map(|(line, mark)| format!("{mark}{line}"))
    });
    quote!(#(#[doc = #lines])*)
}

/// Wraps a paragraph. A line never begins with a word that Markdown takes for a list or a quote.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in text.split(' ') {
        let length = word.chars().count();
        let line = lines.last_mut().expect("there is always a line");
        if used > 0 && used + 1 + length > width && !is_marker(word) {
            lines.push(word.to_owned());
            used = length;
        } else {
            if used > 0 {
                line.push(' ');
                used += 1;
            }
            line.push_str(word);
            used += length;
        }
    }
    lines
}

fn is_marker(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    matches!(word, "-" | "+" | "*" | "=" | "|")
        || word.starts_with(['#', '>'])
        || (number.len() < word.len() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Returns the text without a capital at its start, unless the first word is an acronym or a name.
pub(super) fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() && !second.is_ascii_digit() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn long_text_is_wrapped_at_the_width() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("", 7), [""]);
    }

    #[test]
    fn line_does_not_begin_with_a_list_marker() {
        assert_eq!(wrapped("one two - three", 7), ["one two -", "three"]);
        assert_eq!(
            wrapped("in the year 2. three", 11),
            ["in the year 2.", "three"]
        );
        assert_eq!(wrapped("from one -10", 8), ["from one", "-10"]);
    }
}
