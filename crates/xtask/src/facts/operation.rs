//! Operations of the service, as `operations.tsv` lists them.

use super::table::{choice, rows};
use std::path::Path;

/// Operation of the service.
pub(crate) struct Operation {
    pub(crate) name: String,
    /// A repeat of the request is harmless, whatever it holds.
    pub(crate) idempotent: bool,
    /// Limit of the service in requests a second.
    pub(crate) rate: u32,
    /// The model implements `Response` by hand.
    pub(crate) response_by_hand: bool,
    pub(crate) doc: String,
}

/// Reads the operations and checks what the table says of each.
///
/// # Errors
///
/// A message with the operation and the cell that is wrong.
pub(super) fn read(path: &Path) -> Result<Vec<Operation>, String> {
    let columns = ["operation", "idempotent", "rate", "by_hand", "doc"];
    let rows = rows(path, columns)?.into_iter();
    rows.map(|[name, idempotent, rate, by_hand, doc]| {
        let wrong = |problem: &str| format!("operations.tsv: {name}: {problem}");
        let rate = rate.parse().unwrap_or_default();
        if rate == 0 {
            return Err(wrong("the rate is no number of requests a second"));
        }
        if doc.is_empty() {
            return Err(wrong("has no documentation"));
        }
        Ok(Operation {
            idempotent: choice(&idempotent, [("no", false), ("yes", true)])
                .map_err(|problem| wrong(&problem))?,
            response_by_hand: choice(&by_hand, [("-", false), ("response", true)])
                .map_err(|problem| wrong(&problem))?,
            name,
            rate,
            doc,
        })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::read;

    fn read_row(row: &str) -> Result<Vec<super::Operation>, String> {
        let file = format!("{}-{}.tsv", std::process::id(), row.len());
        let path = std::env::temp_dir().join(file);
        std::fs::write(
            &path,
            format!("operation\tidempotent\trate\tby_hand\tdoc\n{row}\n"),
        )
        .unwrap();
        let read = read(&path);
        std::fs::remove_file(&path).unwrap();
        read
    }

    #[test]
    fn row_of_an_operation_is_read_whole() {
        let read = read_row("ManageTask\tyes\t20\tresponse\tEnd of a task.").unwrap();
        let [known] = read.as_slice() else {
            panic!("{} operations", read.len());
        };
        assert_eq!((known.name.as_str(), known.rate), ("ManageTask", 20));
        assert!(known.idempotent && known.response_by_hand);
        assert_eq!(known.doc, "End of a task.");
    }

    #[test]
    fn row_with_a_wrong_cell_is_refused_with_its_operation() {
        for row in [
            "ManageTask\tmaybe\t20\t-\tdoc",
            "ManageTask\tyes\t0\t-\tdoc!",
            "ManageTask\tyes\tmany\t-\tdoc",
            "ManageTask\tyes\t20\trequest\tdoc",
            "ManageTask\tyes\t20\t-\t",
        ] {
            let error = read_row(row).err().unwrap_or_default();
            assert!(
                error.starts_with("operations.tsv: ManageTask: "),
                "{row}: {error}"
            );
        }
    }
}
