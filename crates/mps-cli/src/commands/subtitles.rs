use crate::arguments::Common;
use crate::exit::Exit;
use crate::input::Inputs;
use crate::output::write_to;
use crate::problem::{Problem, Stop};
use clap::{Args, ValueEnum};
use mps_report::subtitles::{self, Options, Source};
use std::path::PathBuf;

/// Make subtitles from what a task recognised
///
/// From speech, the translation of it, or text on screen. Without a choice it takes speech where there is some, then text on
/// screen, then a translation.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps subtitles answer.json --format vtt -o film.vtt
  mps subtitles 2600000000-WorkflowTask-0123456789abcdef0123456789abcdeft0 --format srt --source translation --language en")]
pub(crate) struct Subtitles {
    /// The task's id, or the file of a saved answer or notification
    #[arg(value_name = "ID|FILE")]
    subject: String,

    /// The format of the subtitles
    #[arg(long, default_value = "srt")]
    format: SubtitleFormat,

    /// What to make them of
    #[arg(long)]
    source: Option<SourceName>,

    /// The language, as the answer names it
    #[arg(long)]
    language: Option<String>,

    /// The most columns of a line; a Chinese, Japanese or Korean character takes two
    #[arg(long, value_name = "COLUMNS", default_value_t = 42)]
    line_length: usize,

    /// The most lines that are shown at once
    #[arg(long, value_name = "NUMBER", default_value_t = 2)]
    lines: usize,

    /// The file to write [default: standard output]
    #[arg(short = 'o', long = "out", value_name = "PATH")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum SubtitleFormat {
    /// SubRip.
    Srt,
    /// WebVTT.
    Vtt,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum SourceName {
    Speech,
    ScreenText,
    Translation,
}

impl From<SourceName> for Source {
    fn from(name: SourceName) -> Self {
        match name {
            SourceName::Speech => Self::Speech,
            SourceName::ScreenText => Self::ScreenText,
            SourceName::Translation => Self::Translation,
        }
    }
}

impl Subtitles {
    #[expect(
        clippy::field_reassign_with_default,
        reason = "the options may gain fields, so they cannot be written as a literal here"
    )]
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, Stop> {
        let documents = Inputs::new(&common.connection).find(&self.subject).await?;
        let count = documents.len();
        let mut documents = documents.into_iter();
        let (Some(document), None) = (documents.next(), documents.next()) else {
            let what = format!(
                "{} holds {count} answers, and subtitles are of one",
                self.subject
            );
            return Err(Problem::usage(what)
                .advise("choose one by its line: sed -n 3p FILE | mps subtitles -")
                .into());
        };
        let report = document.report?;
        let report = report.insight();
        let mut options = Options::default();
        options.source = self.source.map(Source::from);
        options.language = self.language;
        options.max_line_length = self.line_length;
        options.max_lines = self.lines;
        let made = match self.format {
            SubtitleFormat::Srt => subtitles::srt(report, &options),
            SubtitleFormat::Vtt => subtitles::vtt(report, &options),
        };
        let made = made.map_err(|error| Problem::usage(error.to_string()))?;
        write_to(self.out.as_deref(), |out| out.write_all(made.as_bytes()))?;
        if let Some(path) = &self.out {
            eprintln!("wrote {}", path.display());
        }
        Ok(Exit::Success)
    }
}
