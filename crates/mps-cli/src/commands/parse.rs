use crate::arguments::Common;
use crate::exit::Exit;
use crate::output::{Format, Output, Selection};
use crate::problem::{Problem, Stop};
use crate::render::json;
use crate::render::task::TaskView;
use crate::saved::{self, Saved};
use clap::Args;

/// Read a saved answer without the network
///
/// FILE holds an answer of DescribeTaskDetail as the service sends it, the content of its `Response` alone, or the body of a
/// notification.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps parse answer.json
  curl -s https://example.com/answer.json | mps parse - --strict --output json")]
pub(crate) struct Parse {
    /// The file, or `-` for standard input
    #[arg(value_name = "FILE")]
    file: String,

    /// List the path of every field that this version does not know, and fail with code 6 if there is one
    #[arg(long)]
    strict: bool,

    /// Show every subtask and every file
    #[arg(long)]
    all: bool,

    #[command(flatten)]
    selection: Selection,
}

impl Parse {
    pub(crate) fn run(self, common: &Common) -> Result<Exit, Stop> {
        let mut output = Output::new(common.output, Format::Table, &self.selection)?;
        let bytes = saved::bytes_of(&self.file)?;
        let saved = if self.strict {
            let (saved, unknown) = saved::read_strict(&bytes)?;
            if !unknown.is_empty() {
                return Err(refuse(&mut output, &unknown));
            }
            saved
        } else {
            saved::read(&bytes)?
        };
        match (&saved, output.format) {
            (Saved::Answer(detail), Format::Table) => {
                output.text(&TaskView::from(&**detail).page(output.screen, self.all))?;
            }
            (Saved::Notification(event), Format::Table) => {
                output.text(&TaskView::from(&**event).page(output.screen, self.all))?;
            }
            (Saved::Answer(detail), _) => output.value(&json::Answer::new(detail))?,
            (Saved::Notification(event), _) => output.value(&json::notification(event))?,
        }
        Ok(Exit::Success)
    }
}

/// Lists the unknown fields.
fn refuse(output: &mut Output, unknown: &[String]) -> Stop {
    let listed = match output.format {
        Format::Table => output.text(&unknown.join("\n")),
        Format::Json => output.value(&unknown),
        Format::Ndjson => unknown.iter().try_for_each(|path| output.value(path)),
    };
    if let Err(stop) = listed {
        return stop;
    }
    let fields = crate::render::text::count(unknown.len(), "field");
    Problem::new(
        Exit::Unreadable,
        format!("the answer holds {fields} that this version does not know"),
    )
    .advise("leave out --strict to read the rest")
    .into()
}
