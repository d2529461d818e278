//! `mps report`: writes a page or a table of the results of tasks, or serves the pages.

mod destination;
mod live;
mod target;

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::document::Document;
use crate::input::ids;
use crate::input::source::{Inputs, Source};
use crate::options::Common;
use clap::Args;
use destination::Destination;
use target::Target;

/// Write a page or a table of the results of tasks
///
/// A page is one file that opens in any browser without a network. Several tasks give a directory
/// of pages with an index.html, or an overview FILE.html with the pages in FILE_files beside it.
/// CSV and Markdown put all tasks into one file. If PATH is a directory or ends with a slash, each
/// task has a file of its own.
///
/// With --watch the pages are served on this machine while the tasks run, and load themselves again
/// when something changes. Only who knows their address can open them. Ctrl-C ends the server.
///
/// Secrets are always masked. The exit code is 0 once everything is written, whatever the outcomes.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps report answer.json -o page.html
  mps list --failed --since 1d |
    mps report - -o overview.html
  mps list --status processing | mps report - --watch
  mps report --format csv --table files --emulator \\
  1400000001-WorkflowTask-3f0a6c1e9b7d4852a1c0e8f4d2b69701t0")]
pub(crate) struct Report {
    /// Task ids, and files of saved answers and notifications; `-` reads either from standard input
    #[arg(value_name = "ID|FILE", required = true)]
    inputs: Vec<String>,

    #[command(flatten)]
    destination: Destination,

    /// Serve the pages of these ids on this machine, and refresh them while the tasks run
    #[arg(long)]
    watch: bool,

    /// Port to serve the pages on [default: a free one]
    #[arg(long, requires = "watch", value_name = "PORT")]
    port: Option<u16>,
}

impl Report {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        self.destination.check()?;
        if self.watch {
            if !self.destination.is_default() {
                return Err(CliError::usage(
                    "With --watch the pages are served, so --out and --format have no effect.",
                )
                .with_advice("Leave out --watch, or the other option."));
            }
            return live::serve(&self.inputs, self.port.unwrap_or(0), common).await;
        }
        let mut inputs = Inputs::new(&common.connection);
        let mut sources = Vec::new();
        for name in ids::dedup(self.inputs.clone()) {
            sources.extend(inputs.sources(name).await?);
        }
        if sources.is_empty() {
            stderr_line!("note: Standard input names no task.");
            return match self.destination.is_default() {
                true => Ok(Exit::Success),
                false => Target::new(&self.destination, false)?
                    .finish()
                    .map(|()| Exit::Success),
            };
        }
        match (sources.pop(), sources.is_empty()) {
            (Some(only), true) => self.write(only.documents(&mut inputs).await?),
            (last, _) => {
                let sources = sources.into_iter().chain(last);
                self.write_all(&mut inputs, sources).await
            }
        }
    }

    /// Writes the documents of the only source. An error of the only document ends the command.
    fn write(&self, mut documents: Vec<Document>) -> Result<Exit, CliError> {
        if let [Document { report: Err(_), .. }] = &*documents
            && let Some(error) = documents.pop().and_then(|only| only.report.err())
        {
            return Err(error);
        }
        let mut target = Target::new(&self.destination, documents.len() == 1)?;
        let worst = add_all(&mut target, documents)?;
        target.finish().map(|()| worst)
    }

    /// Writes the documents of several sources, one source after the other.
    async fn write_all(
        &self,
        inputs: &mut Inputs<'_>,
        sources: impl Iterator<Item = Source>,
    ) -> Result<Exit, CliError> {
        let mut target = Target::new(&self.destination, false)?;
        let mut worst = Exit::Success;
        for source in sources {
            let name = source.name().to_owned();
            let exit = match source.documents(inputs).await {
                Ok(documents) => add_all(&mut target, documents)?,
                Err(error) => target.add_error(&name, &error),
            };
            worst = worst.max(exit);
        }
        target.finish().map(|()| worst)
    }
}

/// Adds the documents of a source. Returns the exit code of the worst error.
fn add_all(target: &mut Target<'_>, documents: Vec<Document>) -> Result<Exit, CliError> {
    let is_only = documents.len() == 1;
    documents
        .into_iter()
        .try_fold(Exit::Success, |worst, document| {
            Ok(worst.max(target.add(document, is_only)?))
        })
}
