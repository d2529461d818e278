//! Lines of an INI text, as the official clients read them. Copies nothing, because values are
//! secrets.

/// A line that has a meaning.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line<'t> {
    /// `[name]`.
    Section(&'t str),
    /// `name = value` or `name: value`. The value is empty without a separator.
    Member(&'t str, &'t str),
}

/// Error of a line with `[` and without `]`, or without a name before its separator.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Malformed;

/// Iterates over the lines of a text except blank lines and comments.
///
/// Comments begin with `#` or `;` and need their own lines, because a secret may contain both.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = Result<Line<'_>, Malformed>> {
    let lines = text.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty() && !line.starts_with(['#', ';']))
        .map(line)
}

fn line(line: &str) -> Result<Line<'_>, Malformed> {
    if let Some(name) = line.strip_prefix('[') {
        let (name, _) = name.rsplit_once(']').ok_or(Malformed)?;
        return Ok(Line::Section(name.trim()));
    }
    let (name, value) = line.split_once(['=', ':']).unwrap_or((line, ""));
    let name = name.trim_end();
    match name.is_empty() {
        true => Err(Malformed),
        false => Ok(Line::Member(name, value.trim_start())),
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, Malformed, lines};

    #[test]
    fn sections_members_comments_and_malformed_lines_are_told_apart() {
        let text =
            "a=1\n\n [ x ] \r\n# b = 2\n;c\n key : v=w # ;\n flag\n [y]] \nempty =\n[z\n = v";
        let read: Vec<_> = lines(text).collect();
        assert_eq!(
            read,
            [
                Ok(Line::Member("a", "1")),
                Ok(Line::Section("x")),
                Ok(Line::Member("key", "v=w # ;")),
                Ok(Line::Member("flag", "")),
                Ok(Line::Section("y]")),
                Ok(Line::Member("empty", "")),
                Err(Malformed),
                Err(Malformed),
            ]
        );
    }
}
