//! `mps subtitles`: makes a subtitle file of what a task recognized.

use crate::arguments::Common;
use crate::exit::Exit;
use crate::input::Inputs;
use crate::output::write_to;
use crate::problem::{Problem, Stop};
use clap::{Args, ValueEnum};
use mps_report::subtitles::{self, Options, Source};
use std::path::PathBuf;

/// Make subtitles from what a task recognized
///
/// From speech, its translation, or text on screen. Without a choice, takes speech if there is any,
/// then text on screen, then a translation.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps subtitles answer.json --format vtt --speakers -o film.vtt
  mps subtitles answer.json --bilingual --language en -o film.srt
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

    /// The language, as the answer names it; with --bilingual, that of the translation
    #[arg(long)]
    language: Option<String>,

    /// Columns of a line; a Chinese, Japanese or Korean character takes two
    #[arg(long, value_name = "COLUMNS", default_value_t = 42)]
    line_length: usize,

    /// Lines of a cue in one language
    #[arg(long, value_name = "NUMBER", default_value_t = 2)]
    lines: usize,

    /// Show each text with its translation below it
    #[arg(long)]
    bilingual: bool,

    /// Name the speaker, where the service tells it
    #[arg(long)]
    speakers: bool,

    /// Begin the file with a byte order mark, which some players need for UTF-8
    #[arg(long)]
    bom: bool,

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
    /// Plain text without times, a line for each sentence that was recognized.
    Txt,
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
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, Stop> {
        let documents = Inputs::new(&common.connection).find(&self.subject).await?;
        let count = documents.len();
        let mut documents = documents.into_iter();
        let (Some(document), None) = (documents.next(), documents.next()) else {
            let what = format!(
                "{} holds {count} answers, but subtitles are made of one",
                self.subject
            );
            return Err(Problem::usage(what)
                .advise("choose one by its line: sed -n 3p FILE | mps subtitles -")
                .into());
        };
        let report = document.report?;
        let report = report.insight();
        let options = Options {
            source: self.source.map(Source::from),
            language: self.language,
            max_line_length: self.line_length,
            max_lines: self.lines,
            bilingual: self.bilingual,
            speakers: self.speakers,
            byte_order_mark: self.bom,
        };
        let made = match self.format {
            SubtitleFormat::Srt => subtitles::srt(report, &options),
            SubtitleFormat::Vtt => subtitles::vtt(report, &options),
            SubtitleFormat::Txt => subtitles::txt(report, &options),
        };
        let made = made.map_err(|error| Problem::usage(error.to_string()))?;
        write_to(self.out.as_deref(), |out| out.write_all(made.as_bytes()))?;
        if let Some(path) = &self.out {
            eprintln!("wrote {}", path.display());
        }
        Ok(Exit::Success)
    }
}
