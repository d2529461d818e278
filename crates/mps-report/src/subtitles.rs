//! Subtitles from speech, its translation, or text on screen: SubRip (`srt`), WebVTT (`vtt`) and
//! plain text (`txt`).
//!
//! # Text
//!
//! Each piece of text is in exactly one cue, even if a sentence is repeated. The words of all cues
//! are the words of the findings in the same order. Texts at the same time are in cues that overlap
//! in time. Lines break by UAX 14 with strict line-start rules for Chinese and Japanese. They never
//! break inside a number, a grapheme or a word.
//!
//! # Times
//!
//! * A finding that takes too many lines becomes several cues. With times of words, a cue starts
//!   with its first word and ends less than half a second after its last one. A pause of a second
//!   or more ends a cue.
//! * Without times of words, the time of a finding is shared by width. Such an estimated start is
//!   never later than that of the next finding, which keeps the order.
//! * Times of words outside the finding and times that go back are ignored.
//! * A finding without a start starts with its first word. Without words, it starts as long before
//!   its end as its text takes to read. Without an end, it starts where the one before it ended.
//! * A finding without an end lasts until its last word. Without words, it lasts as long as its
//!   text takes to read.
//!
//! ```
//! use mps_report::subtitles::{self, Options};
//! # use mps_model::DescribeTaskDetailResponse;
//! # let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"AiRecognitionResultSet":[{
//! #     "Type":"AsrFullTextRecognition","AsrFullTextTask":{"Status":"SUCCESS","Output":{
//! #     "SegmentSet":[{"StartTimeOffset":0.5,"EndTimeOffset":2,"Text":"Good evening."}]}}}]}}}"#;
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
/// The format has no escapes. `-->` becomes `->`, because players would take it for the times of a
/// cue. An invisible space keeps `<b>` and `{\an8}` from being tags. A speaker stands before the
/// text, as in `Ada: Good evening.`
///
/// # Errors
///
/// [`Error`] if the result has no such text, no such track, or not in this language.
pub fn srt(report: &dyn Insight, options: &Options) -> Result<String, Error> {
    let mut file = write::begin(options.byte_order_mark);
    write::srt(&mut file, &cues(report, options)?);
    Ok(file)
}

/// Writes the subtitles as a WebVTT file. A speaker is a voice span, as in `<v Ada>Good evening.`
///
/// # Errors
///
/// [`Error`] if the result has no such text, no such track, or not in this language.
pub fn vtt(report: &dyn Insight, options: &Options) -> Result<String, Error> {
    let mut file = write::begin(options.byte_order_mark);
    write::vtt(&mut file, &cues(report, options)?);
    Ok(file)
}

/// Writes the text without times, one line for each finding, by its start.
///
/// A speaker stands before the text. In bilingual text the line of the translation follows.
///
/// # Errors
///
/// [`Error`] if the result has no such text, no such track, or not in this language.
pub fn txt(report: &dyn Insight, options: &Options) -> Result<String, Error> {
    let candidate = tracks::choose(report, options)?;
    let mut file = write::begin(options.byte_order_mark);
    write::txt(&mut file, &finding::findings(&candidate, options));
    Ok(file)
}

/// Returns the subtitles themselves, for other formats.
///
/// They are in the order of the findings, which are sorted by their start. A cue may start before
/// the previous one if voices overlap and times of words are known. Files are sorted by cue.
///
/// # Errors
///
/// [`Error`] if the result has no such text, no such track, or not in this language.
pub fn cues(report: &dyn Insight, options: &Options) -> Result<Vec<Cue>, Error> {
    let candidate = tracks::choose(report, options)?;
    Ok(cues::make(&candidate, options))
}
