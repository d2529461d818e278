//! Tables of the schema facts: tab-separated, with a header and comment lines. Cells are plain
//! text without quoting.

use csv::{ErrorKind, ReaderBuilder};
use std::path::Path;

/// Reads the rows of a table. Skips comments and checks the header.
pub(super) fn rows<const N: usize>(
    path: &Path,
    header: [&str; N],
) -> Result<Vec<[String; N]>, String> {
    let at = |message: &dyn std::fmt::Display| format!("{}: {message}", path.display());
    let mut reader = ReaderBuilder::new()
        .delimiter(b'\t')
        .comment(Some(b'#'))
        .quoting(false)
        .from_path(path)
        .map_err(|error| at(&error))?;
    if reader.headers().map_err(|error| at(&error))? != header.as_slice() {
        return Err(at(&format_args!(
            "the header must be {}",
            header.join(", ")
        )));
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| match error.kind() {
            ErrorKind::UnequalLengths { pos, len, .. } => {
                let line = pos.as_ref().map_or(0, csv::Position::line);
                at(&format_args!("line {line}: {len} columns, expected {N}"))
            }
            _ => at(&error),
        })?;
        let mut cells = record.iter();
        rows.push(std::array::from_fn(|_| {
            cells.next().unwrap_or_default().to_owned()
        }));
    }
    Ok(rows)
}

/// Returns the content of a cell, or nothing for `-`.
pub(super) fn present(cell: String) -> Option<String> {
    (cell != "-").then_some(cell)
}

/// Returns the meaning of a cell, which is one of a few words.
///
/// # Errors
///
/// A message with the words, if the cell is another.
pub(super) fn choice<T, const N: usize>(cell: &str, words: [(&str, T); N]) -> Result<T, String> {
    let known = words.each_ref().map(|(word, _)| *word).join("`, `");
    words
        .into_iter()
        .find_map(|(word, meaning)| (word == cell).then_some(meaning))
        .ok_or_else(|| format!("`{cell}` must be one of `{known}`"))
}

#[cfg(test)]
mod tests {
    use super::rows;

    fn read(name: &str, text: &str) -> Result<Vec<[String; 2]>, String> {
        let path = std::env::temp_dir().join(format!("{}-{name}.tsv", std::process::id()));
        std::fs::write(&path, text).unwrap();
        let read = rows(&path, ["a", "b"]);
        std::fs::remove_file(&path).unwrap();
        read
    }

    #[test]
    fn table_with_comments_and_quotes_keeps_cells_as_they_are() {
        let read = read("plain", "# comment\na\tb\n\"x\t{\"y\": \"z\"}\n").unwrap();
        assert_eq!(read, [["\"x", "{\"y\": \"z\"}"]]);
    }

    #[test]
    fn row_of_wrong_width_is_refused_with_its_line() {
        let error = read("width", "# comment\na\tb\n1\t2\n1\t2\t3\n").unwrap_err();
        assert!(error.ends_with("line 4: 3 columns, expected 2"), "{error}");
    }

    #[test]
    fn other_header_is_refused() {
        let error = read("header", "a\tc\n").unwrap_err();
        assert!(error.ends_with("the header must be a, b"), "{error}");
    }
}
