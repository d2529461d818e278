//! Answers the common questions about a result: success, failures and their causes, files, and
//! findings. Works by the roles of members in the schema facts, so a struct new to the schema needs
//! no code here. Does not read bodies.
//!
//!
//! Files use only those above them in this list: `outcome`, `location`, `output`, `subtask`,
//! `walk`, `finding_paths`, `segments`, `transcripts`, `parts`, `assessment`, `report`, `answers`,
//! `live`, `serialize`.

mod answers;
mod assessment;
mod finding_paths;
mod live;
mod location;
mod outcome;
mod output;
mod parts;
mod report;
mod segments;
mod serialize;
mod subtask;
mod transcripts;
mod walk;

pub use location::{Location, Store};
pub use outcome::{Failure, Outcome, Uncertainty};
pub use output::{FileReference, Output};
pub use report::Insight;
pub use segments::Segment;
pub use subtask::SubtaskView;
pub use transcripts::{TimedWord, Transcript, TranscriptLine};

pub(crate) use finding_paths::{Context, Edge, FINDING_PATHS, FindingPaths, Node, nested};
pub(crate) use walk::kind_by_member;
