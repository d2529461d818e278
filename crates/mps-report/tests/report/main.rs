//! The page, subtitles and tables as users get them.

mod answers;
mod browser;
mod bundle;
mod cues;
mod page;
mod payload;
mod subtitles;
