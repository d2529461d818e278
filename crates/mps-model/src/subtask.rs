//! The one struct for all subtasks of an answer. The vendor has about fifty structs of its shape.
//! Does not judge their outcome; `status.rs` does.

use crate::reader::{
    Cursor, FieldTable, ObjectSchema, ReadValue, Reader, read_object_or_null, read_shared,
};
pub(crate) use crate::reflect::SUBTASK_MEMBERS as MEMBERS;

use crate::reflect::{AsValue, Descriptor, Reflect, SubtaskState, Value, read_value, write_struct};
use crate::status::{StatusFields, Verdict};
use crate::{SubtaskStatus, Text, Time};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A subtask: its status, its parameters (`I`) and its result (`O`).
///
/// The vendor has about fifty structs of this shape. Their names in [`types`](crate::types) are
/// aliases of this one.
///
/// ```
/// use mps_model::SubtaskStatus;
/// use mps_model::types::MediaProcessTaskTranscodeResult;
///
/// let transcode = MediaProcessTaskTranscodeResult::default()
///     .with_status(SubtaskStatus::Fail)
///     .with_err_code_ext("InvalidParameterValue.SrcFile");
/// assert!(transcode.failed());
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Subtask<I, O> {
    /// Status: waiting, processing, succeeded or failed.
    pub status: SubtaskStatus,
    /// The service's error code as text. Empty or `SUCCESS` if nothing went wrong.
    pub err_code_ext: Option<Text>,
    /// The older numeric error code, 0 if nothing went wrong. The service recommends `err_code_ext`
    /// instead.
    pub err_code: Option<i64>,
    /// Message about the error, for a person to read.
    pub message: Option<Text>,
    /// Progress in percent, from 0 to 100. A finished subtask may still report 0, so the status
    /// decides.
    pub progress: Option<i64>,
    /// Time at which it began.
    pub begin_process_time: Option<Time>,
    /// Time at which it ended.
    pub finish_time: Option<Time>,
    /// Parameters of the subtask.
    pub input: Option<Box<I>>,
    /// Result of the subtask, once it succeeded.
    pub output: Option<Box<O>>,
}

impl<I, O> Subtask<I, O> {
    /// Returns whether it failed: by its status, such as `FAIL` or `CANCELLED`, or by an error
    /// code.
    ///
    /// A subtask that has not failed need not have succeeded. See the
    /// [`outcome`](crate::SubtaskView::outcome) of its view.
    pub fn failed(&self) -> bool {
        let status_fields = StatusFields {
            status: self.status.as_str(),
            err_code: self.err_code,
            err_code_ext: self.err_code_ext.as_deref(),
            unreadable: false,
        };
        status_fields.verdict(true) == Verdict::Failed
    }
}

/// Setters for building an answer.
impl<I, O> Subtask<I, O> {
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<SubtaskStatus>) -> Self {
        self.status = status.into();
        self
    }

    /// Sets [`err_code_ext`](Self::err_code_ext).
    #[must_use]
    pub fn with_err_code_ext(mut self, err_code_ext: impl Into<Text>) -> Self {
        self.err_code_ext = Some(err_code_ext.into());
        self
    }

    /// Sets [`err_code`](Self::err_code).
    #[must_use]
    pub fn with_err_code(mut self, err_code: i64) -> Self {
        self.err_code = Some(err_code);
        self
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Text>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`progress`](Self::progress).
    #[must_use]
    pub fn with_progress(mut self, progress: i64) -> Self {
        self.progress = Some(progress);
        self
    }

    /// Sets [`begin_process_time`](Self::begin_process_time).
    #[must_use]
    pub fn with_begin_process_time(mut self, begin_process_time: impl Into<Time>) -> Self {
        self.begin_process_time = Some(begin_process_time.into());
        self
    }

    /// Sets [`finish_time`](Self::finish_time).
    #[must_use]
    pub fn with_finish_time(mut self, finish_time: impl Into<Time>) -> Self {
        self.finish_time = Some(finish_time.into());
        self
    }

    /// Sets [`input`](Self::input).
    #[must_use]
    pub fn with_input(mut self, input: I) -> Self {
        self.input = Some(Box::new(input));
        self
    }

    /// Sets [`output`](Self::output).
    #[must_use]
    pub fn with_output(mut self, output: O) -> Self {
        self.output = Some(Box::new(output));
        self
    }
}

impl<I, O> Default for Subtask<I, O> {
    fn default() -> Self {
        Self {
            status: SubtaskStatus::default(),
            err_code_ext: None,
            err_code: None,
            message: None,
            progress: None,
            begin_process_time: None,
            finish_time: None,
            input: None,
            output: None,
        }
    }
}

/// Names the vendor's struct that an instance of [`Subtask`] stands for. The generator implements
/// it.
pub(crate) trait SubtaskDescriptor {
    const DESCRIPTOR: &'static Descriptor;
}

impl<I, O> Reflect for Subtask<I, O>
where
    Self: SubtaskDescriptor,
    I: AsValue + Send + Sync + 'static,
    O: AsValue + Send + Sync + 'static,
{
    fn as_subtask(&self) -> Option<SubtaskState<'_>> {
        Some(SubtaskState {
            status: self.status.clone(),
            progress: self.progress,
            err_code: self.err_code,
            err_code_ext: self.err_code_ext.as_deref(),
            message: self.message.as_deref(),
            begin_process_time: self.begin_process_time.as_ref(),
            finish_time: self.finish_time.as_ref(),
        })
    }

    fn descriptor(&self) -> &'static Descriptor {
        Self::DESCRIPTOR
    }

    fn value(&self, index: usize) -> Value<'_> {
        match index {
            // An empty status counts as absent, because not every struct of this shape promises
            // one.
            0 if self.status.is_empty() => Value::Null,
            0 => self.status.as_value(),
            1 => self.err_code_ext.as_value(),
            2 => self.err_code.as_value(),
            3 => self.message.as_value(),
            4 => self.progress.as_value(),
            5 => self.begin_process_time.as_value(),
            6 => self.finish_time.as_value(),
            7 => self.input.as_value(),
            8 => self.output.as_value(),
            _ => Value::Null,
        }
    }
}

impl<I, O> AsValue for Subtask<I, O>
where
    Self: Reflect,
{
    fn as_value(&self) -> Value<'_> {
        Value::Struct(self)
    }
}

impl<I, O> fmt::Debug for Subtask<I, O>
where
    Self: Reflect,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self as &dyn Reflect).fmt(f)
    }
}

impl<I, O> ObjectSchema for Subtask<I, O>
where
    I: ReadValue + Default,
    O: ReadValue + Default,
{
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Status\":",
                "\"ErrCodeExt\":",
                "\"ErrCode\":",
                "\"Message\":",
                "\"Progress\":",
                "\"BeginProcessTime\":",
                "\"FinishTime\":",
                "\"Input\":",
                "\"Output\":",
            ],
            base: 0,
            arms: 0,
            plain: 0,
            envelope: false,
        }
    }

    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.status, reader, rest),
            1 => read_shared(&mut self.err_code_ext, reader, rest),
            2 => read_shared(&mut self.err_code, reader, rest),
            3 => read_shared(&mut self.message, reader, rest),
            4 => read_shared(&mut self.progress, reader, rest),
            5 => read_shared(&mut self.begin_process_time, reader, rest),
            6 => read_shared(&mut self.finish_time, reader, rest),
            7 => read_shared(&mut self.input, reader, rest),
            8 => read_shared(&mut self.output, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl<I, O> ReadValue for Subtask<I, O>
where
    I: ReadValue + Default,
    O: ReadValue + Default,
{
    fn read<'a>(&mut self, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
        read_object_or_null(self, reader, rest)
    }
}

impl<I, O> Serialize for Subtask<I, O>
where
    Self: Reflect,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_struct(self, serializer)
    }
}

impl<'de, I, O> Deserialize<'de> for Subtask<I, O>
where
    Self: ReadValue,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_value(deserializer)
    }
}
