//! Tests of pages, subtitles and tables as users get them.

mod answers;
mod browser;
mod cues;
mod page;
mod payload;
mod speech;
mod states;
mod subtitles;
