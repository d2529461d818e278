//! Options: the text, its size, and what stands beside it.

use super::source::Source;

/// Content and look of subtitles.
///
/// Exhaustive, so that programs can write it as a literal. A new option comes with a new first
/// number. End the literal with `..Options::default()`, and it breaks nothing.
///
/// ```
/// use mps_report::subtitles::Options;
///
/// let options = Options { bilingual: true, speakers: true, ..Options::default() };
/// assert_eq!((options.max_line_length, options.max_lines), (42, 2));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The text to show. Default: speech, else text on screen, else a translation.
    ///
    /// With [`bilingual`](Self::bilingual) it is the text above its translation.
    pub source: Option<Source>,
    /// The language to show, such as `en` or `zh`. Default: that of the first track.
    ///
    /// With [`bilingual`](Self::bilingual) it is the language of the translation.
    pub language: Option<String>,
    /// Number of the track among [`tracks`](super::tracks), from 1. Default: the first that fits.
    pub track: Option<usize>,
    /// Columns of a line. Default: 42. A Chinese, Japanese or Korean character takes two.
    ///
    /// A word or a number that is wider makes its line wider, because it is never broken.
    pub max_line_length: usize,
    /// Lines of a cue in one language, except for text on screen. Default: 2.
    pub max_lines: usize,
    /// Shows each text with its translation below it. Default: one language.
    pub bilingual: bool,
    /// Names the speaker if the service does. Default: no names.
    pub speakers: bool,
    /// Begins the file with a byte order mark, which some players need for UTF-8. Default: none.
    pub byte_order_mark: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            source: None,
            language: None,
            track: None,
            max_line_length: 42,
            max_lines: 2,
            bilingual: false,
            speakers: false,
            byte_order_mark: false,
        }
    }
}
