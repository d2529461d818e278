//! What people look at: the page, subtitles and tables of an answer.
