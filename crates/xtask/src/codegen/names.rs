//! Names in Rust: converts the vendor's names, and avoids the words that Rust reserves.

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// Returns the name of a field. An acronym counts as one word.
pub(super) fn field_name(vendor: &str) -> Ident {
    match vendor.to_snake_case().as_str() {
        "type" => ident("kind"),
        "abstract" => ident("abstract_"),
        name => ident(name),
    }
}

/// Returns the name of a field's setter.
pub(super) fn setter_name(vendor: &str) -> Ident {
    let field = field_name(vendor).to_string();
    ident(&format!("with_{}", field.trim_end_matches('_')))
}

/// Returns the variant of an arm: the field's name without the first of these suffixes that fits.
pub(super) fn variant_name(vendor: &str, suffixes: &[String]) -> Ident {
    let mut stems = suffixes
        .iter()
        .filter_map(|suffix| vendor.strip_suffix(suffix.as_str()));
    let stem = stems.find(|stem| !stem.is_empty()).unwrap_or(vendor);
    ident(&stem.to_upper_camel_case())
}

#[cfg(test)]
mod tests {
    use super::{field_name, setter_name, variant_name};

    #[test]
    fn names_with_acronyms_have_one_word_for_each() {
        assert_eq!(field_name("AwsSQS"), "aws_sqs");
        assert_eq!(field_name("AIDubbingTask"), "ai_dubbing_task");
        assert_eq!(field_name("S3InputInfo"), "s3_input_info");
        let task = ["Task".to_owned()];
        assert_eq!(variant_name("AIDubbingTask", &task), "AiDubbing");
        assert_eq!(variant_name("Task", &task), "Task");
    }

    #[test]
    fn reserved_names_have_a_replacement() {
        assert_eq!(field_name("Type"), "kind");
        assert_eq!(field_name("Abstract"), "abstract_");
        assert_eq!(setter_name("Abstract"), "with_abstract");
    }
}
