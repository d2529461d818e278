//! `mps subtitles`: writes a subtitle file of the speech or text that a task recognized.

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::source::Inputs;
use crate::options::Common;
use crate::output::file::write_to;
use crate::render::task_view::{reason, unknown_reason};
use crate::text::{sanitize, sentence, shell_quoted};
use clap::{Args, ValueEnum};
use mps_model::{Insight, Outcome};
use mps_report::subtitles::{self, Error, Options, Source, Track};
use std::path::PathBuf;

/// Write subtitles of the speech or text that a task recognized
///
/// Without --source, takes speech if there is any, then text on screen, then a translation.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps subtitles --source translation \\
  2600000000-WorkflowTask-0123456789abcdef0123456789abcdeft0
  mps subtitles answer.json --format vtt -o film.vtt
  mps subtitles answer.json --bilingual -o film.srt")]
pub(crate) struct Subtitles {
    /// Task id, or the file of a saved answer or notification
    #[arg(value_name = "ID|FILE")]
    input: String,

    /// Format of the subtitles
    #[arg(long, default_value = "srt")]
    format: SubtitleFormat,

    /// Findings to use
    #[arg(long)]
    source: Option<SourceName>,

    /// Language, as the answer names it; with --bilingual, the language of the translation
    #[arg(long)]
    language: Option<String>,

    /// Number of the text among all texts of the result, from 1, as the notes name it
    #[arg(long, value_name = "NUMBER")]
    track: Option<usize>,

    /// Columns of a line; a Chinese, Japanese or Korean character takes two
    #[arg(long, value_name = "COLUMNS", default_value_t = 42)]
    line_length: usize,

    /// Lines of a cue in one language
    #[arg(long, value_name = "NUMBER", default_value_t = 2)]
    lines: usize,

    /// Show each text with its translation below it
    #[arg(long)]
    bilingual: bool,

    /// Name the speaker, if the answer does
    #[arg(long)]
    speakers: bool,

    /// Begin the file with a byte order mark; some players need it for UTF-8
    #[arg(long)]
    bom: bool,

    /// File to write [default: standard output]
    #[arg(short = 'o', long = "out", value_name = "PATH")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum SubtitleFormat {
    /// SubRip
    Srt,
    /// WebVTT
    Vtt,
    /// Plain text without times, one line a sentence
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
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        let documents = Inputs::new(&common.connection).find(&self.input).await?;
        let count = documents.len();
        let mut documents = documents.into_iter();
        let (Some(document), None) = (documents.next(), documents.next()) else {
            let message = format!(
                "Cannot write subtitles of {}, because it holds {count} answers.",
                self.input
            );
            return Err(CliError::usage(message)
                .with_advice("Choose one by its line: `sed -n 3p FILE | mps subtitles -`."));
        };
        let report = document.report?.without_body();
        let report = report.insight();
        let options = Options {
            source: self.source.map(Source::from),
            language: self.language,
            track: self.track,
            max_line_length: self.line_length,
            max_lines: self.lines,
            bilingual: self.bilingual,
            speakers: self.speakers,
            byte_order_mark: self.bom,
        };
        let text = match self.format {
            SubtitleFormat::Srt => subtitles::srt(report, &options),
            SubtitleFormat::Vtt => subtitles::vtt(report, &options),
            SubtitleFormat::Txt => subtitles::txt(report, &options),
        };
        let text = text.map_err(|error| {
            let refused = CliError::usage(sentence(&error.to_string()));
            match error {
                Error::Nothing { .. } => explain(refused, report),
                _ => refused,
            }
        })?;
        note_tracks(report, &options);
        write_to(self.out.as_deref(), |out| out.write_all(text.as_bytes()))?;
        if let Some(path) = &self.out {
            stderr_line!("Wrote {}.", path.display());
        }
        Ok(Exit::Success)
    }
}

/// Adds the outcome of the task to the error that it has no such text.
fn explain(error: CliError, report: &dyn Insight) -> CliError {
    let exit = match report.outcome() {
        Outcome::Succeeded => return error,
        outcome => Exit::from_outcome(outcome),
    };
    let failures = report.failures();
    let causes = failures
        .iter()
        .map(|failure| sentence(&format!("{} failed: {}", failure.what, reason(failure))));
    let unknown = report.uncertainties();
    let unknown = unknown.iter().map(|it| sentence(&unknown_reason(it)));
    let error = match report.outcome() {
        Outcome::Running => error
            .with_cause("The task has not ended.")
            .with_advice(format!(
                "Wait for its end with `mps wait {}`.",
                report
                    .task_id()
                    .map_or_else(|| "ID".to_owned(), shell_quoted)
            )),
        _ => causes
            .chain(unknown)
            .take(3)
            .fold(error, CliError::with_cause),
    };
    match exit {
        Exit::Success => error,
        exit => error.with_exit(exit),
    }
}

/// Notes on standard error which texts were not used, and if the used text may be incomplete.
fn note_tracks(report: &dyn Insight, options: &Options) {
    let tracks = subtitles::tracks(report);
    let Ok(used) = subtitles::track(report, options) else {
        return;
    };
    if let Some(outcome) = used
        .outcome
        .filter(|outcome| *outcome != Outcome::Succeeded)
    {
        let found_by = sanitize(&used.found_by).into_owned();
        stderr_line!(
            "note: The text may be incomplete, because the outcome of {found_by} is {outcome}."
        );
    }
    // With a translation below, the text that it is of is used too.
    let is_used = |track: &Track| {
        let is_original = options.bilingual && track.source != Source::Translation;
        track.number == used.number || is_original
    };
    for track in tracks.iter().filter(|track| !is_used(track)) {
        let language = track.language.as_deref().map(sanitize);
        let language = language.map(|language| format!(" in {language}"));
        stderr_line!(
            "note: The {}{} by {} is not used. Use --track {} for it.",
            track.source,
            language.unwrap_or_default(),
            sanitize(&track.found_by),
            track.number
        );
    }
}
