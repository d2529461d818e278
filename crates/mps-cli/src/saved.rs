//! Answers and notifications from files.

use crate::exit::Exit;
use crate::problem::Problem;
use mps_model::{DescribeTaskDetailResponse, Notification};
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::io::Read as _;

/// What a file holds.
pub(crate) enum Saved {
    Answer(Box<DescribeTaskDetailResponse>),
    Notification(Box<Notification>),
}

/// The most that is read of a file: far beyond the largest answers.
const LARGEST: u64 = 1 << 30;

/// The bytes of a file, or of standard input where it is called `-`.
pub(crate) fn bytes_of(file: &str) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let read = match file {
        "-" => std::io::stdin().take(LARGEST).read_to_end(&mut bytes),
        path => {
            std::fs::File::open(path).and_then(|open| open.take(LARGEST).read_to_end(&mut bytes))
        }
    };
    read.map_err(|error| {
        let what = match file {
            "-" => "standard input cannot be read".to_owned(),
            path => format!("{path} cannot be read"),
        };
        Problem::new(Exit::Unreadable, what).because(error)
    })?;
    Ok(bytes)
}

/// Reads an answer with its `Response` or without it, or the body of a notification.
pub(crate) fn read(bytes: &[u8]) -> Result<Saved, Problem> {
    match form_of(bytes) {
        Form::Notification => Ok(Saved::Notification(Box::new(Notification::from_slice(
            bytes,
        )?))),
        Form::Envelope => Ok(Saved::Answer(Box::new(
            DescribeTaskDetailResponse::from_slice(bytes)?,
        ))),
        Form::Bare => Ok(Saved::Answer(Box::new(bare(bytes)?))),
    }
}

/// As [`read`], with the path of every member that this version does not know.
pub(crate) fn read_strict(bytes: &[u8]) -> Result<(Saved, Vec<String>), Problem> {
    match form_of(bytes) {
        Form::Notification => Err(Problem::usage(
            "--strict is for answers, and this is a notification",
        )),
        Form::Envelope => {
            let (detail, unknown) = DescribeTaskDetailResponse::from_slice_strict(bytes)?;
            Ok((Saved::Answer(Box::new(detail)), unknown))
        }
        Form::Bare => {
            bare(bytes)?;
            let (detail, unknown) =
                DescribeTaskDetailResponse::from_slice_strict(&enveloped(bytes))?;
            Ok((Saved::Answer(Box::new(detail)), unknown))
        }
    }
}

/// Whether an answer stands in its `Response`, as the service sends it.
pub(crate) fn is_enveloped(bytes: &[u8]) -> bool {
    matches!(form_of(bytes), Form::Envelope)
}

/// Reads the members of `Response` alone. Where they cannot be read it says by line and column, not by byte.
fn bare(bytes: &[u8]) -> Result<DescribeTaskDetailResponse, Problem> {
    serde_json::from_slice(bytes)
        .map_err(|error| Problem::new(Exit::Unreadable, "the answer cannot be read").because(error))
}

fn enveloped(bytes: &[u8]) -> Vec<u8> {
    [b"{\"Response\":", bytes, b"}"].concat()
}

enum Form {
    Envelope,
    Bare,
    Notification,
}

/// The members at the top that tell one form from another.
#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Top {
    response: Option<IgnoredAny>,
    event_type: Option<IgnoredAny>,
    task_type: Option<IgnoredAny>,
    status: Option<IgnoredAny>,
}

/// What cannot be told is taken for the service's usual form, whose reader says best what is wrong.
fn form_of(bytes: &[u8]) -> Form {
    let top: Top = serde_json::from_slice(bytes).unwrap_or_default();
    match top {
        Top {
            event_type: Some(_),
            response: None,
            ..
        } => Form::Notification,
        Top {
            task_type: Some(_),
            response: None,
            ..
        }
        | Top {
            status: Some(_),
            response: None,
            ..
        } => Form::Bare,
        _ => Form::Envelope,
    }
}
