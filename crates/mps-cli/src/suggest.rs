//! "Did you mean": the known names closest to a mistyped one.

/// Returns at most three similar names, the closest first.
pub(crate) fn closest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let typed = typed.to_lowercase();
    let mut scored: Vec<(f64, &str)> = known
        .into_iter()
        .map(|name| (similarity(&typed, &name.to_lowercase()), name))
        .filter(|(score, _)| *score > 0.75)
        .collect();
    scored.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(other.1)));
    scored.dedup_by(|one, other| one.1 == other.1);
    scored.into_iter().take(3).map(|(_, name)| name).collect()
}

/// Similarity from 0 to 1. A name that contains the typed text counts as similar at any length.
fn similarity(typed: &str, name: &str) -> f64 {
    let alike = strsim::jaro_winkler(typed, name);
    if typed.len() >= 4 && name.contains(typed) {
        alike.max(0.8)
    } else {
        alike
    }
}

/// Returns ``Did you mean `a`, `b` or `c`?``, or `None` without a name.
pub(crate) fn did_you_mean(names: &[&str]) -> Option<String> {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let (last, first) = quoted.split_last()?;
    Some(if first.is_empty() {
        format!("Did you mean {last}?")
    } else {
        format!("Did you mean {} or {last}?", first.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::{closest, did_you_mean};

    #[test]
    fn closest_finds_the_name_of_a_typo() {
        let known = ["WorkflowTask", "EditMediaTask", "MediaMetaData"];
        assert_eq!(closest("WorkflwTask", known), ["WorkflowTask"]);
        assert_eq!(closest("metadata", known), ["MediaMetaData"]);
        assert_eq!(closest("zzz", known), [""; 0]);
    }

    #[test]
    fn did_you_mean_joins_up_to_three_names() {
        assert_eq!(did_you_mean(&[]), None);
        assert_eq!(did_you_mean(&["a"]).as_deref(), Some("Did you mean `a`?"));
        assert_eq!(
            did_you_mean(&["a", "b", "c"]).as_deref(),
            Some("Did you mean `a`, `b` or `c`?")
        );
    }
}
