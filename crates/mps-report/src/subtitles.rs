//! Subtitles from speech, its translation, or text on screen: SubRip (`srt`), WebVTT (`vtt`) and
//! plain text (`txt`).
//!
//! # Text
//!
//! Each piece of text is in exactly one cue. The words of all cues, in order, are the words of the
//! findings, however often a sentence is repeated. What is said or seen at the same time is in cues
//! that overlap in time. Lines break by UAX 14 with strict line-start rules for Chinese and
//! Japanese, and never inside a number, a grapheme or a word.
//!
//! # Times
//!
//! * A finding that takes too many lines becomes several cues. Where the service tells the times of
//!   words, a cue begins with its first word and ends less than half a second after its last one.
//!   A pause of a second or more ends a cue. Otherwise the time of a finding is shared by width.
//!   Such an estimated begin is never later than that of the next finding, which keeps the order.
//! * Word times that make no sense are left out: those outside the finding, and those that go back.
//! * A finding without a begin starts with its first word, or else as long before its end as its
//!   text takes to read, or else where the finding before it ended. A finding without an end lasts
//!   until its last word, or else as long as its text takes to read.
//!
//! ```
//! use mps_report::subtitles::{self, Options};
//! # use mps_model::DescribeTaskDetailResponse;
//! # let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"AiRecognitionResultSet":[{
//! #     "Type":"AsrFullTextRecognition","AsrFullTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[
//! #     {"StartTimeOffset":0.5,"EndTimeOffset":2,"Text":"Good evening."}]}}}]}}}"#;
//! let detail = DescribeTaskDetailResponse::from_slice(body)?;
//! let vtt = subtitles::vtt(&detail, &Options::default())?;
//! assert_eq!(vtt, "WEBVTT\n\n00:00:00.500 --> 00:00:02.000\nGood evening.\n");
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```

mod bounds;
mod breaks;
mod cue;
mod cues;
mod error;
mod finding;
mod language;
mod layout;
mod options;
mod paragraph;
mod source;
mod text;
mod timeline;
mod tracks;
mod words;
mod write;

pub use cue::Cue;
pub use error::Error;
pub use options::Options;
pub use source::Source;
pub use tracks::{Track, track, tracks};

use mps_model::Insight;

/// Writes the subtitles as a SubRip file.
///
/// The format has no escapes. Text that players would take for markup or for the line of a cue's
/// times is made harmless: `-->` becomes `->`, and an invisible space keeps `<b>` and `{\an8}` from
/// being tags. A speaker stands before the text, as in `Ada: Good evening.`
///
/// # Errors
///
/// [`Error`] if the result has no such text, or not in this language.
pub fn srt(report: &dyn Insight, options: &Options) -> Result<String, Error> {
    let mut file = write::begin(options.byte_order_mark);
    write::srt(&mut file, &cues(report, options)?);
    Ok(file)
}

/// Writes the subtitles as a WebVTT file. A speaker is a voice span, as in `<v Ada>Good evening.`
///
/// # Errors
///
/// [`Error`] if the result has no such text, or not in this language.
pub fn vtt(report: &dyn Insight, options: &Options) -> Result<String, Error> {
    let mut file = write::begin(options.byte_order_mark);
    write::vtt(&mut file, &cues(report, options)?);
    Ok(file)
}

/// Writes the text alone: a line for each finding, by its begin, without times.
///
/// A speaker stands before the text. In bilingual text the line of the translation follows.
///
/// # Errors
///
/// [`Error`] if the result has no such text, or not in this language.
pub fn txt(report: &dyn Insight, options: &Options) -> Result<String, Error> {
    let candidate = tracks::choose(report, options)?;
    let mut file = write::begin(options.byte_order_mark);
    write::txt(&mut file, &finding::findings(&candidate, options));
    Ok(file)
}

/// Returns the subtitles themselves, for a format of the caller's own.
///
/// They are in the order of the findings, which is that of their begin. Only where voices overlap
/// and word times are told, a cue may begin before the one in front of it. The files are sorted.
///
/// # Errors
///
/// [`Error`] if the result has no such text, or not in this language.
pub fn cues(report: &dyn Insight, options: &Options) -> Result<Vec<Cue>, Error> {
    let candidate = tracks::choose(report, options)?;
    Ok(cues::make(&candidate, options))
}
