// Written by `cargo xtask codegen` from crates/mps-model/schema; do not edit.
#![allow(clippy::wildcard_imports, reason = "every enum is used")]
use super::enums::*;
use crate::presence::Presence;
use crate::reader::{
    Members, Missed, Next, Opened, Plan, ReadValue, Reader, Rest, follows, open_object,
    read_by_table, read_elements, read_object_or_null, read_shared, strip_member,
};
use crate::record::{AsValue, Record, Shape, Value, record_impls};
use crate::remarks::Remarks;
use crate::subtask::{self, Subtask, SubtaskShape};
use crate::{Coordinates, RawMembers, SecretText, Text, Time};

/// Status and results of one media task, with one block filled according to the kind of task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTaskDetailResponse {
    /// Kind of task: `WorkflowTask` (video workflow), `EditMediaTask` (video editing), `LiveStreamProcessTask` (live stream processing), `ScheduleTask` (orchestration), `EvaluationTask` (evaluation), `ExtractBlindWatermark` (digital watermark extraction) or `LiveScheduleTask` (live orchestration).
    pub task_type: TaskType,
    /// State of the task: `WAITING` (queued), `PROCESSING` (still running) or `FINISH` (ended).
    pub status: TaskStatus,
    /// When the task was created, as an ISO date and time, e.g. `2019-07-16T06:21:27Z`.
    pub create_time: Time,
    /// When the task began to run, as an ISO date and time, e.g. `2019-07-16T06:21:28Z`.
    pub begin_process_time: Time,
    /// When the task ended, as an ISO date and time, e.g. `2019-07-16T06:21:46Z`.
    pub finish_time: Time,
    /// The one of `EditMediaTask`, `WorkflowTask`, `LiveStreamProcessTask`, `ExtractBlindWatermarkTask`, `ScheduleTask`, `LiveScheduleTask` that is set.
    pub task: Task,
    /// How events of this task are notified to the caller.
    pub task_notify_config: Option<Box<TaskNotifyConfig>>,
    /// Priority of the task flow, from -10 to 10.
    pub tasks_priority: i64,
    /// Deduplication identifier given by the caller, at most 50 characters. A request that reuses an identifier seen within the past seven days is refused with an error; absent or empty means no deduplication.
    pub session_id: Text,
    /// Caller's own context, at most 1000 characters, passed through unchanged and repeated in the callbacks about changes of the task flow's status.
    pub session_context: Text,
    /// Additional information as text (JSON in the service's example, `{"ExtInfo": ""}`), used only in particular scenarios.
    pub ext_info: Text,
    /// Unique identifier that the server gives each request it receives; quote it when asking the service to look into a problem. A request that never reached the server has none.
    pub request_id: Option<Text>,
    pub(crate) presence: Presence,
    pub(crate) remarks: Remarks,
}

/// What [`DescribeTaskDetailResponse`] holds: one of its object members, of which one is set at most.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum Task {
    /// None is set.
    #[default]
    None,
    /// Details of the video editing task. Set only when `TaskType` is `EditMediaTask`.
    EditMedia(Box<EditMediaTask>),
    /// Details of the video workflow task. Set only when `TaskType` is `WorkflowTask`.
    Workflow(Box<WorkflowTask>),
    /// Details of the live stream processing task. Set only when `TaskType` is `LiveStreamProcessTask`.
    LiveStreamProcess(Box<LiveStreamProcessTask>),
    /// Details of the digital watermark extraction task. Set only when `TaskType` is `ExtractBlindWatermark`.
    ExtractBlindWatermark(Box<ExtractBlindWatermarkTask>),
    /// Details of the orchestration task. Set only when `TaskType` is `ScheduleTask`.
    Schedule(Box<ScheduleTask>),
    /// Details of the live orchestration task. Set only when `TaskType` is `LiveScheduleTask`.
    LiveSchedule(Box<LiveScheduleTask>),
    /// No known one is set although an unknown one is, or several are at once: the members as they arrived.
    Other(Box<RawMembers>),
}

impl Task {
    /// The one that is set, member by member; `None` where none is or it is not known.
    pub fn as_record(&self) -> Option<&dyn Record> {
        match self {
            Self::EditMedia(arm) => arm.as_value().as_record(),
            Self::Workflow(arm) => arm.as_value().as_record(),
            Self::LiveStreamProcess(arm) => arm.as_value().as_record(),
            Self::ExtractBlindWatermark(arm) => arm.as_value().as_record(),
            Self::Schedule(arm) => arm.as_value().as_record(),
            Self::LiveSchedule(arm) => arm.as_value().as_record(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Record for DescribeTaskDetailResponse {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "DescribeTaskDetailResponse",
            members: &[
                "TaskType",
                "Status",
                "CreateTime",
                "BeginProcessTime",
                "FinishTime",
                "EditMediaTask",
                "WorkflowTask",
                "LiveStreamProcessTask",
                "ExtractBlindWatermarkTask",
                "TaskNotifyConfig",
                "TasksPriority",
                "SessionId",
                "SessionContext",
                "ExtInfo",
                "ScheduleTask",
                "LiveScheduleTask",
                "RequestId",
            ],
            place: 0,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.task_type.as_value()),
            1 => self.presence.value(1, self.status.as_value()),
            2 => self.presence.value(2, self.create_time.as_value()),
            3 => self.presence.value(3, self.begin_process_time.as_value()),
            4 => self.presence.value(4, self.finish_time.as_value()),
            5 => match &self.task {
                Task::EditMedia(arm) => arm.as_value(),
                Task::Other(raw) => raw.arm::<Self>(5),
                _ => Value::Null,
            },
            6 => match &self.task {
                Task::Workflow(arm) => arm.as_value(),
                Task::Other(raw) => raw.arm::<Self>(6),
                _ => Value::Null,
            },
            7 => match &self.task {
                Task::LiveStreamProcess(arm) => arm.as_value(),
                Task::Other(raw) => raw.arm::<Self>(7),
                _ => Value::Null,
            },
            8 => match &self.task {
                Task::ExtractBlindWatermark(arm) => arm.as_value(),
                Task::Other(raw) => raw.arm::<Self>(8),
                _ => Value::Null,
            },
            9 => self.task_notify_config.as_value(),
            10 => self.presence.value(10, self.tasks_priority.as_value()),
            11 => self.presence.value(11, self.session_id.as_value()),
            12 => self.presence.value(12, self.session_context.as_value()),
            13 => self.presence.value(13, self.ext_info.as_value()),
            14 => match &self.task {
                Task::Schedule(arm) => arm.as_value(),
                Task::Other(raw) => raw.arm::<Self>(14),
                _ => Value::Null,
            },
            15 => match &self.task {
                Task::LiveSchedule(arm) => arm.as_value(),
                Task::Other(raw) => raw.arm::<Self>(15),
                _ => Value::Null,
            },
            16 => self.request_id.as_value(),
            _ => Value::Null,
        }
    }
    fn raw_members(&self) -> Option<&RawMembers> {
        match &self.task {
            Task::Other(raw) => Some(raw),
            _ => None,
        }
    }
}

impl Members for DescribeTaskDetailResponse {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"TaskType\":",
                "\"Status\":",
                "\"CreateTime\":",
                "\"BeginProcessTime\":",
                "\"FinishTime\":",
                "\"EditMediaTask\":",
                "\"WorkflowTask\":",
                "\"LiveStreamProcessTask\":",
                "\"ExtractBlindWatermarkTask\":",
                "\"TaskNotifyConfig\":",
                "\"TasksPriority\":",
                "\"SessionId\":",
                "\"SessionContext\":",
                "\"ExtInfo\":",
                "\"ScheduleTask\":",
                "\"LiveScheduleTask\":",
                "\"RequestId\":",
            ],
            base: 10,
            arms: 0b1100000111100000,
            plain: 0b11110000011111,
            envelope: true,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn set_remarks(&mut self, remarks: Remarks) {
        self.remarks = remarks;
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.task_type, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.create_time, reader, rest),
            3 => read_shared(&mut self.begin_process_time, reader, rest),
            4 => read_shared(&mut self.finish_time, reader, rest),
            5 => {
                let mut arm = Box::<EditMediaTask>::default();
                let rest = arm.read(reader, rest)?;
                self.task = Task::EditMedia(arm);
                Some(rest)
            }
            6 => {
                let mut arm = Box::<WorkflowTask>::default();
                let rest = arm.read(reader, rest)?;
                self.task = Task::Workflow(arm);
                Some(rest)
            }
            7 => {
                let mut arm = Box::<LiveStreamProcessTask>::default();
                let rest = arm.read(reader, rest)?;
                self.task = Task::LiveStreamProcess(arm);
                Some(rest)
            }
            8 => {
                let mut arm = Box::<ExtractBlindWatermarkTask>::default();
                let rest = arm.read(reader, rest)?;
                self.task = Task::ExtractBlindWatermark(arm);
                Some(rest)
            }
            9 => read_shared(&mut self.task_notify_config, reader, rest),
            10 => read_shared(&mut self.tasks_priority, reader, rest),
            11 => read_shared(&mut self.session_id, reader, rest),
            12 => read_shared(&mut self.session_context, reader, rest),
            13 => read_shared(&mut self.ext_info, reader, rest),
            14 => {
                let mut arm = Box::<ScheduleTask>::default();
                let rest = arm.read(reader, rest)?;
                self.task = Task::Schedule(arm);
                Some(rest)
            }
            15 => {
                let mut arm = Box::<LiveScheduleTask>::default();
                let rest = arm.read(reader, rest)?;
                self.task = Task::LiveSchedule(arm);
                Some(rest)
            }
            16 => read_shared(&mut self.request_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = Task::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = Task::None;
    }
    fn fresh(&self) -> Option<Box<dyn Members>> {
        Some(Box::<Self>::default())
    }
}

record_impls!(root DescribeTaskDetailResponse);

read_by_table!(DescribeTaskDetailResponse);

/// State, input and output of a video editing task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditMediaTask {
    /// Identifier of the video editing task.
    pub task_id: Text,
    /// State of the task: `PROCESSING` (still running) or `FINISH` (ended).
    pub status: TaskStatus,
    /// Numeric error code: `0` on success, any other number means failure.
    pub err_code: i64,
    /// Explanation that goes with the error code of the editing task; `SUCCESS`, for example, when nothing went wrong.
    pub message: Text,
    /// What the editing task was given to work on.
    pub input: Option<Box<EditMediaTaskInput>>,
    /// What the editing task produced.
    pub output: Option<Box<EditMediaTaskOutput>>,
    pub(crate) presence: Presence,
}

impl Record for EditMediaTask {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "EditMediaTask",
            members: &["TaskId", "Status", "ErrCode", "Message", "Input", "Output"],
            place: 1,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.task_id.as_value()),
            1 => self.presence.value(1, self.status.as_value()),
            2 => self.presence.value(2, self.err_code.as_value()),
            3 => self.presence.value(3, self.message.as_value()),
            4 => self.input.as_value(),
            5 => self.output.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for EditMediaTask {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"TaskId\":",
                "\"Status\":",
                "\"ErrCode\":",
                "\"Message\":",
                "\"Input\":",
                "\"Output\":",
            ],
            base: 28,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.err_code, reader, rest),
            3 => read_shared(&mut self.message, reader, rest),
            4 => read_shared(&mut self.input, reader, rest),
            5 => read_shared(&mut self.output, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(EditMediaTask);

read_by_table!(EditMediaTask);

/// State of a media processing workflow and the results of its subtasks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowTask {
    /// Identifier of the media processing task.
    pub task_id: Text,
    /// State of the task flow: `PROCESSING` (still running) or `FINISH` (ended).
    pub status: TaskStatus,
    /// Non-zero when something is wrong with the source; when it is `0`, look at the `ErrCode` of each subtask.
    pub err_code: i64,
    /// Explanation of what is wrong with the source; if the source is sound, look at the `Message` of each subtask.
    pub message: Text,
    /// Media file that was processed and where it lies.
    pub input_info: Option<MediaInputInfo>,
    /// Technical metadata of the original video.
    pub meta_data: Option<Box<MediaMetaData>>,
    /// State and results of the media processing subtasks, such as transcoding and screenshots.
    pub media_process_result_set: Vec<MediaProcessTaskResult>,
    /// State and results of the content moderation subtasks.
    pub ai_content_review_result_set: Vec<AiContentReviewResult>,
    /// State and results of the content analysis subtasks.
    pub ai_analysis_result_set: Vec<AiAnalysisResult>,
    /// State and results of the content recognition subtasks.
    pub ai_recognition_result_set: Vec<AiRecognitionResult>,
    /// State and result of the media quality inspection subtask.
    pub ai_quality_control_task_result: Option<Box<ScheduleQualityControlTaskResult>>,
    /// Results of the smart subtitle subtasks.
    pub smart_subtitles_task_result: Vec<SmartSubtitlesResult>,
    /// Result of the smart erasure subtask.
    pub smart_erase_task_result: Option<Box<SmartEraseTaskResult>>,
    /// State and result of the AI dubbing subtask.
    pub ai_dubbing_task_result: Option<Box<AIDubbingTaskResult>>,
    pub(crate) presence: Presence,
}

impl Record for WorkflowTask {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "WorkflowTask",
            members: &[
                "TaskId",
                "Status",
                "ErrCode",
                "Message",
                "InputInfo",
                "MetaData",
                "MediaProcessResultSet",
                "AiContentReviewResultSet",
                "AiAnalysisResultSet",
                "AiRecognitionResultSet",
                "AiQualityControlTaskResult",
                "SmartSubtitlesTaskResult",
                "SmartEraseTaskResult",
                "AiDubbingTaskResult",
            ],
            place: 2,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.task_id.as_value()),
            1 => self.presence.value(1, self.status.as_value()),
            2 => self.presence.value(2, self.err_code.as_value()),
            3 => self.presence.value(3, self.message.as_value()),
            4 => self.input_info.as_value(),
            5 => self.meta_data.as_value(),
            6 => self.media_process_result_set.as_value(),
            7 => self.ai_content_review_result_set.as_value(),
            8 => self.ai_analysis_result_set.as_value(),
            9 => self.ai_recognition_result_set.as_value(),
            10 => self.ai_quality_control_task_result.as_value(),
            11 => self.smart_subtitles_task_result.as_value(),
            12 => self.smart_erase_task_result.as_value(),
            13 => self.ai_dubbing_task_result.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for WorkflowTask {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"TaskId\":",
                "\"Status\":",
                "\"ErrCode\":",
                "\"Message\":",
                "\"InputInfo\":",
                "\"MetaData\":",
                "\"MediaProcessResultSet\":",
                "\"AiContentReviewResultSet\":",
                "\"AiAnalysisResultSet\":",
                "\"AiRecognitionResultSet\":",
                "\"AiQualityControlTaskResult\":",
                "\"SmartSubtitlesTaskResult\":",
                "\"SmartEraseTaskResult\":",
                "\"AiDubbingTaskResult\":",
            ],
            base: 35,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.err_code, reader, rest),
            3 => read_shared(&mut self.message, reader, rest),
            4 => read_shared(&mut self.input_info, reader, rest),
            5 => read_shared(&mut self.meta_data, reader, rest),
            6 => read_shared(&mut self.media_process_result_set, reader, rest),
            7 => read_shared(&mut self.ai_content_review_result_set, reader, rest),
            8 => read_shared(&mut self.ai_analysis_result_set, reader, rest),
            9 => read_shared(&mut self.ai_recognition_result_set, reader, rest),
            10 => read_shared(&mut self.ai_quality_control_task_result, reader, rest),
            11 => read_shared(&mut self.smart_subtitles_task_result, reader, rest),
            12 => read_shared(&mut self.smart_erase_task_result, reader, rest),
            13 => read_shared(&mut self.ai_dubbing_task_result, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(WorkflowTask);

read_by_table!(WorkflowTask);

/// State of a task that processes a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamProcessTask {
    /// Identifier of the media processing task.
    pub task_id: Option<Text>,
    /// State of the task flow: `PROCESSING` (still running) or `FINISH` (ended).
    pub status: Option<TaskStatus>,
    /// Numeric error code: `0` on success, any other number means failure.
    pub err_code: Option<i64>,
    /// Explanation that goes with the error code of the live stream processing task.
    pub message: Option<Text>,
    /// Address of the live stream that is processed.
    pub url: Option<Text>,
}

impl Record for LiveStreamProcessTask {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamProcessTask",
            members: &["TaskId", "Status", "ErrCode", "Message", "Url"],
            place: 3,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.task_id.as_value(),
            1 => self.status.as_value(),
            2 => self.err_code.as_value(),
            3 => self.message.as_value(),
            4 => self.url.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamProcessTask {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"TaskId\":",
                "\"Status\":",
                "\"ErrCode\":",
                "\"Message\":",
                "\"Url\":",
            ],
            base: 50,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.err_code, reader, rest),
            3 => read_shared(&mut self.message, reader, rest),
            4 => read_shared(&mut self.url, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamProcessTask);

read_by_table!(LiveStreamProcessTask);

/// State and outcome of a task that extracts a digital watermark from a video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtractBlindWatermarkTask {
    /// Identifier of the media processing task.
    pub task_id: Text,
    /// State of the task flow: `WAITING` (queued), `PROCESSING` (still running) or `FINISH` (ended).
    pub status: TaskStatus,
    /// Numeric error code: `0` on success, any other number means failure.
    pub err_code: i64,
    /// Explanation that goes with the error code of the extraction task.
    pub message: Text,
    /// Media file that was examined and where it lies.
    pub input_info: Option<MediaInputInfo>,
    /// Kind of digital watermark looked for: `blind-basic` (basic copyright watermark) or `blind-ab` (A/B copyright watermark).
    pub kind: BlindWatermarkType,
    /// Whether a watermark was found. If true, `Result` holds the extracted content; if false, `Result` is absent.
    pub is_detected: bool,
    /// Content of the extracted digital watermark; absent when none was found.
    pub result: Option<Text>,
    /// Settings that the extraction ran with.
    pub extract_blind_watermark_config: Option<Box<ExtractBlindWatermarkTaskConfig>>,
    pub(crate) presence: Presence,
}

impl Record for ExtractBlindWatermarkTask {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ExtractBlindWatermarkTask",
            members: &[
                "TaskId",
                "Status",
                "ErrCode",
                "Message",
                "InputInfo",
                "Type",
                "IsDetected",
                "Result",
                "ExtractBlindWatermarkConfig",
            ],
            place: 4,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.task_id.as_value()),
            1 => self.presence.value(1, self.status.as_value()),
            2 => self.presence.value(2, self.err_code.as_value()),
            3 => self.presence.value(3, self.message.as_value()),
            4 => self.input_info.as_value(),
            5 => self.presence.value(5, self.kind.as_value()),
            6 => self.presence.value(6, self.is_detected.as_value()),
            7 => self.result.as_value(),
            8 => self.extract_blind_watermark_config.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for ExtractBlindWatermarkTask {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"TaskId\":",
                "\"Status\":",
                "\"ErrCode\":",
                "\"Message\":",
                "\"InputInfo\":",
                "\"Type\":",
                "\"IsDetected\":",
                "\"Result\":",
                "\"ExtractBlindWatermarkConfig\":",
            ],
            base: 56,
            arms: 0b0,
            plain: 0b1101111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.err_code, reader, rest),
            3 => read_shared(&mut self.message, reader, rest),
            4 => read_shared(&mut self.input_info, reader, rest),
            5 => read_shared(&mut self.kind, reader, rest),
            6 => read_shared(&mut self.is_detected, reader, rest),
            7 => read_shared(&mut self.result, reader, rest),
            8 => read_shared(&mut self.extract_blind_watermark_config, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(ExtractBlindWatermarkTask);

read_by_table!(ExtractBlindWatermarkTask);

/// How and where events of a task are notified.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskNotifyConfig {
    /// Channel: `TDMQ-CMQ` (message queue; the default when absent or empty; a very large result may fail to be queued), `URL` (HTTP callback with a JSON body to `NotifyUrl`, laid out like the output of the event notification parsing operation), `AWS-SQS` (AWS queue; only for AWS tasks, same region), `SCF` (cloud function; discouraged, needs extra console set-up) or `CMQ` (withdrawn; use `TDMQ-CMQ`).
    pub notify_type: NotifyType,
    /// When workflow notifications are sent: `Finish` (when the workflow ends; the default) or `Change` (when its state changes).
    pub notify_mode: NotifyMode,
    /// Address that receives the HTTP callbacks; required when `NotifyType` is `URL`.
    pub notify_url: Text,
    /// Model of the CMQ or TDMQ-CMQ destination: `Queue` or `Topic`.
    pub cmq_model: CmqModel,
    /// Region of the CMQ or TDMQ-CMQ destination, e.g. `sh` or `bj`.
    pub cmq_region: Text,
    /// Name of the CMQ or TDMQ-CMQ topic to which events are sent. Used when `CmqModel` is `Topic`.
    pub topic_name: Text,
    /// Name of the CMQ or TDMQ-CMQ queue to which events are sent. Used when `CmqModel` is `Queue`.
    pub queue_name: Text,
    /// AWS SQS queue that receives the callbacks; required when `NotifyType` is `AWS-SQS`.
    pub aws_sqs: Option<Box<AwsSQS>>,
    /// Key from which the signature of the callbacks is made.
    pub notify_key: Option<SecretText>,
    pub(crate) presence: Presence,
}

impl Record for TaskNotifyConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "TaskNotifyConfig",
            members: &[
                "NotifyType",
                "NotifyMode",
                "NotifyUrl",
                "CmqModel",
                "CmqRegion",
                "TopicName",
                "QueueName",
                "AwsSQS",
                "NotifyKey",
            ],
            place: 5,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.notify_type.as_value()),
            1 => self.presence.value(1, self.notify_mode.as_value()),
            2 => self.presence.value(2, self.notify_url.as_value()),
            3 => self.presence.value(3, self.cmq_model.as_value()),
            4 => self.presence.value(4, self.cmq_region.as_value()),
            5 => self.presence.value(5, self.topic_name.as_value()),
            6 => self.presence.value(6, self.queue_name.as_value()),
            7 => self.aws_sqs.as_value(),
            8 => self.notify_key.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for TaskNotifyConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"NotifyType\":",
                "\"NotifyMode\":",
                "\"NotifyUrl\":",
                "\"CmqModel\":",
                "\"CmqRegion\":",
                "\"TopicName\":",
                "\"QueueName\":",
                "\"AwsSQS\":",
                "\"NotifyKey\":",
            ],
            base: 66,
            arms: 0b0,
            plain: 0b1111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.notify_type, reader, rest),
            1 => read_shared(&mut self.notify_mode, reader, rest),
            2 => read_shared(&mut self.notify_url, reader, rest),
            3 => read_shared(&mut self.cmq_model, reader, rest),
            4 => read_shared(&mut self.cmq_region, reader, rest),
            5 => read_shared(&mut self.topic_name, reader, rest),
            6 => read_shared(&mut self.queue_name, reader, rest),
            7 => read_shared(&mut self.aws_sqs, reader, rest),
            8 => read_shared(&mut self.notify_key, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(TaskNotifyConfig);

read_by_table!(TaskNotifyConfig);

/// State of an orchestration task and the results of its steps.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleTask {
    /// Identifier of the orchestration task.
    pub task_id: Text,
    /// State of the task flow: `PROCESSING` (still running) or `FINISH` (ended). The service's own example also shows `FAIL`.
    pub status: TaskStatus,
    /// Non-zero when something is wrong with the source; when it is `0`, look at the `ErrCode` of each subtask.
    pub err_code: i64,
    /// Explanation of what is wrong with the source; if the source is sound, look at the `Message` of each subtask.
    pub message: Text,
    /// Media file that was processed and where it lies.
    pub input_info: Option<MediaInputInfo>,
    /// Technical metadata of the original video.
    pub meta_data: Option<Box<MediaMetaData>>,
    /// Results of the steps of the orchestration.
    pub activity_result_set: Vec<ActivityResult>,
    pub(crate) presence: Presence,
}

impl Record for ScheduleTask {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ScheduleTask",
            members: &[
                "TaskId",
                "Status",
                "ErrCode",
                "Message",
                "InputInfo",
                "MetaData",
                "ActivityResultSet",
            ],
            place: 6,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.task_id.as_value()),
            1 => self.presence.value(1, self.status.as_value()),
            2 => self.presence.value(2, self.err_code.as_value()),
            3 => self.presence.value(3, self.message.as_value()),
            4 => self.input_info.as_value(),
            5 => self.meta_data.as_value(),
            6 => self.activity_result_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for ScheduleTask {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"TaskId\":",
                "\"Status\":",
                "\"ErrCode\":",
                "\"Message\":",
                "\"InputInfo\":",
                "\"MetaData\":",
                "\"ActivityResultSet\":",
            ],
            base: 76,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.err_code, reader, rest),
            3 => read_shared(&mut self.message, reader, rest),
            4 => read_shared(&mut self.input_info, reader, rest),
            5 => read_shared(&mut self.meta_data, reader, rest),
            6 => read_shared(&mut self.activity_result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(ScheduleTask);

read_by_table!(ScheduleTask);

/// State of a live orchestration task and the results of its steps.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveScheduleTask {
    /// Identifier of the live orchestration task.
    pub task_id: Option<Text>,
    /// State of the task flow: `PROCESSING` (still running) or `FINISH` (ended).
    pub status: Option<TaskStatus>,
    /// Non-zero when something is wrong with the source; when it is `0`, look at the `ErrCode` of each subtask.
    pub err_code: Option<i64>,
    /// Explanation of what is wrong with the source; if the source is sound, look at the `Message` of each subtask.
    pub message: Option<Text>,
    /// Address of the live stream that is processed.
    pub url: Option<Text>,
    /// Results of the steps of the live orchestration.
    pub live_activity_result_set: Vec<LiveActivityResult>,
}

impl Record for LiveScheduleTask {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveScheduleTask",
            members: &[
                "TaskId",
                "Status",
                "ErrCode",
                "Message",
                "Url",
                "LiveActivityResultSet",
            ],
            place: 7,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.task_id.as_value(),
            1 => self.status.as_value(),
            2 => self.err_code.as_value(),
            3 => self.message.as_value(),
            4 => self.url.as_value(),
            5 => self.live_activity_result_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveScheduleTask {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"TaskId\":",
                "\"Status\":",
                "\"ErrCode\":",
                "\"Message\":",
                "\"Url\":",
                "\"LiveActivityResultSet\":",
            ],
            base: 84,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.err_code, reader, rest),
            3 => read_shared(&mut self.message, reader, rest),
            4 => read_shared(&mut self.url, reader, rest),
            5 => read_shared(&mut self.live_activity_result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveScheduleTask);

read_by_table!(LiveScheduleTask);

/// What a video editing task works on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditMediaTaskInput {
    /// Video files that are edited.
    pub file_info_set: Vec<EditMediaFileInfo>,
}

impl Record for EditMediaTaskInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "EditMediaTaskInput",
            members: &["FileInfoSet"],
            place: 8,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.file_info_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for EditMediaTaskInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"FileInfoSet\":"],
            base: 91,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.file_info_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(EditMediaTaskInput);

read_by_table!(EditMediaTaskInput);

/// What a video editing task produced and where it lies.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditMediaTaskOutput {
    /// Storage to which the edited file was written.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path at which the edited video lies, e.g. `/xx.mp4`.
    pub path: Option<Text>,
    /// Technical metadata of the edited video.
    pub meta_data: Option<Box<MediaMetaData>>,
}

impl Record for EditMediaTaskOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "EditMediaTaskOutput",
            members: &["OutputStorage", "Path", "MetaData"],
            place: 9,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.output_storage.as_value(),
            1 => self.path.as_value(),
            2 => self.meta_data.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for EditMediaTaskOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"OutputStorage\":", "\"Path\":", "\"MetaData\":"],
            base: 93,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.output_storage, reader, rest),
            1 => read_shared(&mut self.path, reader, rest),
            2 => read_shared(&mut self.meta_data, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(EditMediaTaskOutput);

read_by_table!(EditMediaTaskOutput);

/// Source file of a media processing task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaInputInfo {
    /// Where the source lies: `COS` (Tencent Cloud object storage), `URL` (any address), `AWS-S3` (AWS storage; so far only for transcoding) or `VOD` (video on demand, professional edition).
    pub kind: InputType,
    /// The one of `CosInputInfo`, `UrlInputInfo`, `S3InputInfo`, `VODInputInfo` that is set.
    pub source: MediaSource,
    pub(crate) presence: Presence,
}

/// What [`MediaInputInfo`] holds: one of its object members, of which one is set at most.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum MediaSource {
    /// None is set.
    #[default]
    None,
    /// Location of the source in COS. Set, and required, when `Type` is `COS`.
    Cos(Box<CosInputInfo>),
    /// Address of the source. Set, and required, when `Type` is `URL`.
    Url(Box<UrlInputInfo>),
    /// Location of the source in AWS S3. Set, and required, when `Type` is `AWS-S3`.
    S3(Box<S3InputInfo>),
    /// Location of the source in VOD, professional edition. Set, and required, when `Type` is `VOD`.
    Vod(Box<VODInputInfo>),
    /// No known one is set although an unknown one is, or several are at once: the members as they arrived.
    Other(Box<RawMembers>),
}

impl MediaSource {
    /// The one that is set, member by member; `None` where none is or it is not known.
    pub fn as_record(&self) -> Option<&dyn Record> {
        match self {
            Self::Cos(arm) => arm.as_value().as_record(),
            Self::Url(arm) => arm.as_value().as_record(),
            Self::S3(arm) => arm.as_value().as_record(),
            Self::Vod(arm) => arm.as_value().as_record(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Record for MediaInputInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaInputInfo",
            members: &[
                "Type",
                "CosInputInfo",
                "UrlInputInfo",
                "S3InputInfo",
                "VODInputInfo",
            ],
            place: 10,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.kind.as_value()),
            1 => match &self.source {
                MediaSource::Cos(arm) => arm.as_value(),
                MediaSource::Other(raw) => raw.arm::<Self>(1),
                _ => Value::Null,
            },
            2 => match &self.source {
                MediaSource::Url(arm) => arm.as_value(),
                MediaSource::Other(raw) => raw.arm::<Self>(2),
                _ => Value::Null,
            },
            3 => match &self.source {
                MediaSource::S3(arm) => arm.as_value(),
                MediaSource::Other(raw) => raw.arm::<Self>(3),
                _ => Value::Null,
            },
            4 => match &self.source {
                MediaSource::Vod(arm) => arm.as_value(),
                MediaSource::Other(raw) => raw.arm::<Self>(4),
                _ => Value::Null,
            },
            _ => Value::Null,
        }
    }
    fn raw_members(&self) -> Option<&RawMembers> {
        match &self.source {
            MediaSource::Other(raw) => Some(raw),
            _ => None,
        }
    }
}

impl Members for MediaInputInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Type\":",
                "\"CosInputInfo\":",
                "\"UrlInputInfo\":",
                "\"S3InputInfo\":",
                "\"VODInputInfo\":",
            ],
            base: 97,
            arms: 0b11110,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => {
                let mut arm = Box::<CosInputInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.source = MediaSource::Cos(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<UrlInputInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.source = MediaSource::Url(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<S3InputInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.source = MediaSource::S3(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<VODInputInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.source = MediaSource::Vod(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.source = MediaSource::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.source = MediaSource::None;
    }
    fn fresh(&self) -> Option<Box<dyn Members>> {
        Some(Box::<Self>::default())
    }
}

record_impls!(MediaInputInfo);

read_by_table!(MediaInputInfo);

/// Technical metadata of a media file.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaMetaData {
    /// Size of the media file in bytes; for HLS, the m3u8 and ts files added together.
    pub size: Option<i64>,
    /// Container format, e.g. `m4a`, `mp4` or `flv`.
    pub container: Option<Text>,
    /// Average video bitrate plus average audio bitrate, in bits per second.
    pub bitrate: Option<i64>,
    /// Greatest height of the video streams, in pixels.
    pub height: Option<i64>,
    /// Greatest width of the video streams, in pixels.
    pub width: Option<i64>,
    /// Length of the video in seconds.
    pub duration: Option<f64>,
    /// Rotation angle with which the video was shot, in degrees.
    pub rotate: Option<i64>,
    /// Properties of each video stream.
    pub video_stream_set: Vec<MediaVideoStreamItem>,
    /// Properties of each audio stream.
    pub audio_stream_set: Vec<MediaAudioStreamItem>,
    /// Length of the video track in seconds.
    pub video_duration: Option<f64>,
    /// Length of the audio track in seconds.
    pub audio_duration: Option<f64>,
}

impl Record for MediaMetaData {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaMetaData",
            members: &[
                "Size",
                "Container",
                "Bitrate",
                "Height",
                "Width",
                "Duration",
                "Rotate",
                "VideoStreamSet",
                "AudioStreamSet",
                "VideoDuration",
                "AudioDuration",
            ],
            place: 11,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.size.as_value(),
            1 => self.container.as_value(),
            2 => self.bitrate.as_value(),
            3 => self.height.as_value(),
            4 => self.width.as_value(),
            5 => self.duration.as_value(),
            6 => self.rotate.as_value(),
            7 => self.video_stream_set.as_value(),
            8 => self.audio_stream_set.as_value(),
            9 => self.video_duration.as_value(),
            10 => self.audio_duration.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for MediaMetaData {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Size\":",
                "\"Container\":",
                "\"Bitrate\":",
                "\"Height\":",
                "\"Width\":",
                "\"Duration\":",
                "\"Rotate\":",
                "\"VideoStreamSet\":",
                "\"AudioStreamSet\":",
                "\"VideoDuration\":",
                "\"AudioDuration\":",
            ],
            base: 103,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.size, reader, rest),
            1 => read_shared(&mut self.container, reader, rest),
            2 => read_shared(&mut self.bitrate, reader, rest),
            3 => read_shared(&mut self.height, reader, rest),
            4 => read_shared(&mut self.width, reader, rest),
            5 => read_shared(&mut self.duration, reader, rest),
            6 => read_shared(&mut self.rotate, reader, rest),
            7 => read_shared(&mut self.video_stream_set, reader, rest),
            8 => read_shared(&mut self.audio_stream_set, reader, rest),
            9 => read_shared(&mut self.video_duration, reader, rest),
            10 => read_shared(&mut self.audio_duration, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaMetaData);

impl ReadValue for MediaMetaData {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 103;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Size\":") {
                            slot = 104;
                            rest = self.size.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Container\":") {
                            slot = 105;
                            rest = self.container.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Bitrate\":") {
                            slot = 106;
                            rest = self.bitrate.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Height\":") {
                            slot = 107;
                            rest = self.height.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Width\":") {
                            slot = 108;
                            rest = self.width.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Duration\":") {
                            slot = 109;
                            rest = self.duration.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"Rotate\":") {
                            slot = 110;
                            rest = self.rotate.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"VideoStreamSet\":") {
                            slot = 111;
                            rest = read_elements(&mut self.video_stream_set, 0, reader, value)?;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(rest, b",\"AudioStreamSet\":") {
                            slot = 112;
                            rest = read_elements(&mut self.audio_stream_set, 1, reader, value)?;
                            break 'value;
                        }
                    }
                    9 => {
                        if let Some(value) = strip_member(rest, b",\"VideoDuration\":") {
                            slot = 113;
                            rest = self.video_duration.read(reader, value)?;
                            break 'value;
                        }
                    }
                    10 => {
                        if let Some(value) = strip_member(rest, b",\"AudioDuration\":") {
                            slot = 114;
                            rest = self.audio_duration.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (103 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// Outcome of one media processing subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaProcessTaskResult {
    /// Kind of subtask: `Transcode` (transcoding), `AnimatedGraphics` (animated image), `SnapshotByTimeOffset` (screenshots at given times), `SampleSnapshot` (sampled screenshots), `ImageSprites` (image sprites), `CoverBySnapshot` (screenshot used as cover) or `AdaptiveDynamicStreaming` (adaptive bitrate streaming).
    pub kind: MediaProcessType,
    /// The one of `TranscodeTask`, `AnimatedGraphicTask`, `SnapshotByTimeOffsetTask`, `SampleSnapshotTask`, `ImageSpriteTask`, `AdaptiveDynamicStreamingTask` that is set.
    pub task: MediaProcessTask,
    pub(crate) presence: Presence,
}

/// What [`MediaProcessTaskResult`] holds: one of its object members, of which one is set at most.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum MediaProcessTask {
    /// None is set.
    #[default]
    None,
    /// Outcome of the transcoding. Set when `Type` is `Transcode`.
    Transcode(Box<MediaProcessTaskTranscodeResult>),
    /// Outcome of turning the video into an animated image. Set when `Type` is `AnimatedGraphics`.
    AnimatedGraphic(Box<MediaProcessTaskAnimatedGraphicResult>),
    /// Outcome of taking screenshots at given times. Set when `Type` is `SnapshotByTimeOffset`.
    SnapshotByTimeOffset(Box<MediaProcessTaskSnapshotByTimeOffsetResult>),
    /// Outcome of taking sampled screenshots. Set when `Type` is `SampleSnapshot`.
    SampleSnapshot(Box<MediaProcessTaskSampleSnapshotResult>),
    /// Outcome of making image sprites. Set when `Type` is `ImageSprites` (the service's description of this field spells it `ImageSprite`).
    ImageSprite(Box<MediaProcessTaskImageSpriteResult>),
    /// Outcome of the conversion to adaptive bitrate streaming. Set when `Type` is `AdaptiveDynamicStreaming`.
    AdaptiveDynamicStreaming(Box<MediaProcessTaskAdaptiveDynamicStreamingResult>),
    /// No known one is set although an unknown one is, or several are at once: the members as they arrived.
    Other(Box<RawMembers>),
}

impl MediaProcessTask {
    /// The one that is set, member by member; `None` where none is or it is not known.
    pub fn as_record(&self) -> Option<&dyn Record> {
        match self {
            Self::Transcode(arm) => arm.as_value().as_record(),
            Self::AnimatedGraphic(arm) => arm.as_value().as_record(),
            Self::SnapshotByTimeOffset(arm) => arm.as_value().as_record(),
            Self::SampleSnapshot(arm) => arm.as_value().as_record(),
            Self::ImageSprite(arm) => arm.as_value().as_record(),
            Self::AdaptiveDynamicStreaming(arm) => arm.as_value().as_record(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Record for MediaProcessTaskResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaProcessTaskResult",
            members: &[
                "Type",
                "TranscodeTask",
                "AnimatedGraphicTask",
                "SnapshotByTimeOffsetTask",
                "SampleSnapshotTask",
                "ImageSpriteTask",
                "AdaptiveDynamicStreamingTask",
            ],
            place: 12,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.kind.as_value()),
            1 => match &self.task {
                MediaProcessTask::Transcode(arm) => arm.as_value(),
                MediaProcessTask::Other(raw) => raw.arm::<Self>(1),
                _ => Value::Null,
            },
            2 => match &self.task {
                MediaProcessTask::AnimatedGraphic(arm) => arm.as_value(),
                MediaProcessTask::Other(raw) => raw.arm::<Self>(2),
                _ => Value::Null,
            },
            3 => match &self.task {
                MediaProcessTask::SnapshotByTimeOffset(arm) => arm.as_value(),
                MediaProcessTask::Other(raw) => raw.arm::<Self>(3),
                _ => Value::Null,
            },
            4 => match &self.task {
                MediaProcessTask::SampleSnapshot(arm) => arm.as_value(),
                MediaProcessTask::Other(raw) => raw.arm::<Self>(4),
                _ => Value::Null,
            },
            5 => match &self.task {
                MediaProcessTask::ImageSprite(arm) => arm.as_value(),
                MediaProcessTask::Other(raw) => raw.arm::<Self>(5),
                _ => Value::Null,
            },
            6 => match &self.task {
                MediaProcessTask::AdaptiveDynamicStreaming(arm) => arm.as_value(),
                MediaProcessTask::Other(raw) => raw.arm::<Self>(6),
                _ => Value::Null,
            },
            _ => Value::Null,
        }
    }
    fn raw_members(&self) -> Option<&RawMembers> {
        match &self.task {
            MediaProcessTask::Other(raw) => Some(raw),
            _ => None,
        }
    }
}

impl Members for MediaProcessTaskResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Type\":",
                "\"TranscodeTask\":",
                "\"AnimatedGraphicTask\":",
                "\"SnapshotByTimeOffsetTask\":",
                "\"SampleSnapshotTask\":",
                "\"ImageSpriteTask\":",
                "\"AdaptiveDynamicStreamingTask\":",
            ],
            base: 115,
            arms: 0b1111110,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => {
                let mut arm = Box::<MediaProcessTaskTranscodeResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = MediaProcessTask::Transcode(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<MediaProcessTaskAnimatedGraphicResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = MediaProcessTask::AnimatedGraphic(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<MediaProcessTaskSnapshotByTimeOffsetResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = MediaProcessTask::SnapshotByTimeOffset(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<MediaProcessTaskSampleSnapshotResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = MediaProcessTask::SampleSnapshot(arm);
                Some(rest)
            }
            5 => {
                let mut arm = Box::<MediaProcessTaskImageSpriteResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = MediaProcessTask::ImageSprite(arm);
                Some(rest)
            }
            6 => {
                let mut arm = Box::<MediaProcessTaskAdaptiveDynamicStreamingResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = MediaProcessTask::AdaptiveDynamicStreaming(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = MediaProcessTask::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = MediaProcessTask::None;
    }
    fn fresh(&self) -> Option<Box<dyn Members>> {
        Some(Box::<Self>::default())
    }
}

record_impls!(MediaProcessTaskResult);

read_by_table!(MediaProcessTaskResult);

/// Outcome of one content moderation subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiContentReviewResult {
    /// Kind of check. On images: `Porn` (pornography), `Terrorism` (sensitive content), `Political` (sensitive content). On text from speech: `Porn.Asr` (pornography), `Political.Asr` (sensitive content), `Prohibited.Asr` (prohibited content). On text seen in the picture: `Porn.Ocr` (pornography), `Political.Ocr` (sensitive content), `Terrorism.Ocr` (sensitive content), `Prohibited.Ocr` (prohibited content).
    pub kind: Option<ContentReviewType>,
    /// Sampling rate of the check: how many frames are taken from each second of video.
    pub sample_rate: Option<f64>,
    /// Length of the moderated video in seconds.
    pub duration: Option<f64>,
    /// The one of `PornTask`, `TerrorismTask`, `PoliticalTask`, `PornAsrTask`, `PornOcrTask`, `PoliticalAsrTask`, `PoliticalOcrTask`, `TerrorismOcrTask`, `ProhibitedAsrTask`, `ProhibitedOcrTask` that is set.
    pub task: ContentReviewTask,
}

/// What [`AiContentReviewResult`] holds: one of its object members, of which one is set at most.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum ContentReviewTask {
    /// None is set.
    #[default]
    None,
    /// Outcome of the pornography check on images. Set when `Type` is `Porn`.
    Porn(Box<AiReviewTaskPornResult>),
    /// Outcome of the terrorism (sensitive content) check on images. Set when `Type` is `Terrorism`.
    Terrorism(Box<AiReviewTaskTerrorismResult>),
    /// Outcome of the political (sensitive content) check on images. Set when `Type` is `Political`.
    Political(Box<AiReviewTaskPoliticalResult>),
    /// Outcome of the pornography check on text from speech. Set when `Type` is `Porn.Asr`.
    PornAsr(Box<AiReviewTaskPornAsrResult>),
    /// Outcome of the pornography check on text seen in the picture. Set when `Type` is `Porn.Ocr`.
    PornOcr(Box<AiReviewTaskPornOcrResult>),
    /// Outcome of the political (sensitive content) check on text from speech. Set when `Type` is `Political.Asr`.
    PoliticalAsr(Box<AiReviewTaskPoliticalAsrResult>),
    /// Outcome of the political (sensitive content) check on text seen in the picture. Set when `Type` is `Political.Ocr`.
    PoliticalOcr(Box<AiReviewTaskPoliticalOcrResult>),
    /// Outcome of the terrorism (sensitive content) check on text seen in the picture. Set when `Type` is `Terrorism.Ocr`.
    TerrorismOcr(Box<AiReviewTaskTerrorismOcrResult>),
    /// Outcome of the prohibited content check on text from speech. Set when `Type` is `Prohibited.Asr`.
    ProhibitedAsr(Box<AiReviewTaskProhibitedAsrResult>),
    /// Outcome of the prohibited content check on text seen in the picture. Set when `Type` is `Prohibited.Ocr`.
    ProhibitedOcr(Box<AiReviewTaskProhibitedOcrResult>),
    /// No known one is set although an unknown one is, or several are at once: the members as they arrived.
    Other(Box<RawMembers>),
}

impl ContentReviewTask {
    /// The one that is set, member by member; `None` where none is or it is not known.
    pub fn as_record(&self) -> Option<&dyn Record> {
        match self {
            Self::Porn(arm) => arm.as_value().as_record(),
            Self::Terrorism(arm) => arm.as_value().as_record(),
            Self::Political(arm) => arm.as_value().as_record(),
            Self::PornAsr(arm) => arm.as_value().as_record(),
            Self::PornOcr(arm) => arm.as_value().as_record(),
            Self::PoliticalAsr(arm) => arm.as_value().as_record(),
            Self::PoliticalOcr(arm) => arm.as_value().as_record(),
            Self::TerrorismOcr(arm) => arm.as_value().as_record(),
            Self::ProhibitedAsr(arm) => arm.as_value().as_record(),
            Self::ProhibitedOcr(arm) => arm.as_value().as_record(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Record for AiContentReviewResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiContentReviewResult",
            members: &[
                "Type",
                "SampleRate",
                "Duration",
                "PornTask",
                "TerrorismTask",
                "PoliticalTask",
                "PornAsrTask",
                "PornOcrTask",
                "PoliticalAsrTask",
                "PoliticalOcrTask",
                "TerrorismOcrTask",
                "ProhibitedAsrTask",
                "ProhibitedOcrTask",
            ],
            place: 13,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.kind.as_value(),
            1 => self.sample_rate.as_value(),
            2 => self.duration.as_value(),
            3 => match &self.task {
                ContentReviewTask::Porn(arm) => arm.as_value(),
                ContentReviewTask::Other(raw) => raw.arm::<Self>(3),
                _ => Value::Null,
            },
            4 => match &self.task {
                ContentReviewTask::Terrorism(arm) => arm.as_value(),
                ContentReviewTask::Other(raw) => raw.arm::<Self>(4),
                _ => Value::Null,
            },
            5 => match &self.task {
                ContentReviewTask::Political(arm) => arm.as_value(),
                ContentReviewTask::Other(raw) => raw.arm::<Self>(5),
                _ => Value::Null,
            },
            6 => match &self.task {
                ContentReviewTask::PornAsr(arm) => arm.as_value(),
                ContentReviewTask::Other(raw) => raw.arm::<Self>(6),
                _ => Value::Null,
            },
            7 => match &self.task {
                ContentReviewTask::PornOcr(arm) => arm.as_value(),
                ContentReviewTask::Other(raw) => raw.arm::<Self>(7),
                _ => Value::Null,
            },
            8 => match &self.task {
                ContentReviewTask::PoliticalAsr(arm) => arm.as_value(),
                ContentReviewTask::Other(raw) => raw.arm::<Self>(8),
                _ => Value::Null,
            },
            9 => match &self.task {
                ContentReviewTask::PoliticalOcr(arm) => arm.as_value(),
                ContentReviewTask::Other(raw) => raw.arm::<Self>(9),
                _ => Value::Null,
            },
            10 => match &self.task {
                ContentReviewTask::TerrorismOcr(arm) => arm.as_value(),
                ContentReviewTask::Other(raw) => raw.arm::<Self>(10),
                _ => Value::Null,
            },
            11 => match &self.task {
                ContentReviewTask::ProhibitedAsr(arm) => arm.as_value(),
                ContentReviewTask::Other(raw) => raw.arm::<Self>(11),
                _ => Value::Null,
            },
            12 => match &self.task {
                ContentReviewTask::ProhibitedOcr(arm) => arm.as_value(),
                ContentReviewTask::Other(raw) => raw.arm::<Self>(12),
                _ => Value::Null,
            },
            _ => Value::Null,
        }
    }
    fn raw_members(&self) -> Option<&RawMembers> {
        match &self.task {
            ContentReviewTask::Other(raw) => Some(raw),
            _ => None,
        }
    }
}

impl Members for AiContentReviewResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Type\":",
                "\"SampleRate\":",
                "\"Duration\":",
                "\"PornTask\":",
                "\"TerrorismTask\":",
                "\"PoliticalTask\":",
                "\"PornAsrTask\":",
                "\"PornOcrTask\":",
                "\"PoliticalAsrTask\":",
                "\"PoliticalOcrTask\":",
                "\"TerrorismOcrTask\":",
                "\"ProhibitedAsrTask\":",
                "\"ProhibitedOcrTask\":",
            ],
            base: 123,
            arms: 0b1111111111000,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.sample_rate, reader, rest),
            2 => read_shared(&mut self.duration, reader, rest),
            3 => {
                let mut arm = Box::<AiReviewTaskPornResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::Porn(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<AiReviewTaskTerrorismResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::Terrorism(arm);
                Some(rest)
            }
            5 => {
                let mut arm = Box::<AiReviewTaskPoliticalResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::Political(arm);
                Some(rest)
            }
            6 => {
                let mut arm = Box::<AiReviewTaskPornAsrResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::PornAsr(arm);
                Some(rest)
            }
            7 => {
                let mut arm = Box::<AiReviewTaskPornOcrResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::PornOcr(arm);
                Some(rest)
            }
            8 => {
                let mut arm = Box::<AiReviewTaskPoliticalAsrResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::PoliticalAsr(arm);
                Some(rest)
            }
            9 => {
                let mut arm = Box::<AiReviewTaskPoliticalOcrResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::PoliticalOcr(arm);
                Some(rest)
            }
            10 => {
                let mut arm = Box::<AiReviewTaskTerrorismOcrResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::TerrorismOcr(arm);
                Some(rest)
            }
            11 => {
                let mut arm = Box::<AiReviewTaskProhibitedAsrResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::ProhibitedAsr(arm);
                Some(rest)
            }
            12 => {
                let mut arm = Box::<AiReviewTaskProhibitedOcrResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::ProhibitedOcr(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = ContentReviewTask::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = ContentReviewTask::None;
    }
    fn fresh(&self) -> Option<Box<dyn Members>> {
        Some(Box::<Self>::default())
    }
}

record_impls!(AiContentReviewResult);

read_by_table!(AiContentReviewResult);

/// Outcome of one content analysis subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisResult {
    /// Kind of analysis: `Classification` (category), `Cover` (cover selection), `Tag` (tags), `FrameTag` (tags per frame), `Highlight` (highlights), `DeLogo` (erasure), `Description` (summary by a large model), `Dubbing` (translation and dubbing), `VideoRemake` (deduplication), `VideoComprehension` (video or audio comprehension), `Cutout` (matting), `Reel` (automatic video making), `SegmentRecognition` (splitting into segments), `HeadTailRecognition` (opening and closing credits), `HorizontalToVertical` (landscape to portrait) or `Generic` (work set by the extended parameters).
    pub kind: AnalysisType,
    /// The one of `ClassificationTask`, `CoverTask`, `TagTask`, `FrameTagTask`, `HighlightTask`, `DeLogoTask`, `SegmentTask`, `HeadTailTask`, `DescriptionTask`, `HorizontalToVerticalTask`, `DubbingTask`, `VideoRemakeTask`, `VideoComprehensionTask`, `CutoutTask`, `ReelTask`, `GenericTask` that is set.
    pub task: AnalysisTask,
    pub(crate) presence: Presence,
}

/// What [`AiAnalysisResult`] holds: one of its object members, of which one is set at most.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum AnalysisTask {
    /// None is set.
    #[default]
    None,
    /// Outcome of the classification. Set when `Type` is `Classification`.
    Classification(Box<AiAnalysisTaskClassificationResult>),
    /// Outcome of the cover selection. Set when `Type` is `Cover`.
    Cover(Box<AiAnalysisTaskCoverResult>),
    /// Outcome of the tagging. Set when `Type` is `Tag`.
    Tag(Box<AiAnalysisTaskTagResult>),
    /// Outcome of the frame by frame tagging. Set when `Type` is `FrameTag`.
    FrameTag(Box<AiAnalysisTaskFrameTagResult>),
    /// Outcome of the search for highlights. Set when `Type` is `Highlight`.
    Highlight(Box<AiAnalysisTaskHighlightResult>),
    /// Outcome of the erasure. Set when `Type` is `DeLogo`.
    DeLogo(Box<AiAnalysisTaskDelLogoResult>),
    /// Outcome of the splitting into segments. Set when `Type` is `SegmentRecognition`.
    Segment(Box<AiAnalysisTaskSegmentResult>),
    /// Outcome of the search for the opening and closing credits. Set when `Type` is `HeadTailRecognition`.
    HeadTail(Box<AiAnalysisTaskHeadTailResult>),
    /// Outcome of the summarization. Set when `Type` is `Description`.
    Description(Box<AiAnalysisTaskDescriptionResult>),
    /// Outcome of the conversion from landscape to portrait. Set when `Type` is `HorizontalToVertical`.
    HorizontalToVertical(Box<AiAnalysisTaskHorizontalToVerticalResult>),
    /// Outcome of the translation and dubbing. Set when `Type` is `Dubbing`.
    Dubbing(Box<AiAnalysisTaskDubbingResult>),
    /// Outcome of the deduplication. Set when `Type` is `VideoRemake`.
    VideoRemake(Box<AiAnalysisTaskVideoRemakeResult>),
    /// Outcome of the video or audio comprehension. Set when `Type` is `VideoComprehension`.
    VideoComprehension(Box<AiAnalysisTaskVideoComprehensionResult>),
    /// Outcome of the matting. Set when `Type` is `Cutout`.
    Cutout(Box<AiAnalysisTaskCutoutResult>),
    /// Outcome of the AI narration and re-editing. Set when `Type` is `Reel`.
    Reel(Box<AiAnalysisTaskReelResult>),
    /// Outcome of the generic analysis. Set when `Type` is `Generic`.
    Generic(Box<AiAnalysisTaskGenericResult>),
    /// No known one is set although an unknown one is, or several are at once: the members as they arrived.
    Other(Box<RawMembers>),
}

impl AnalysisTask {
    /// The one that is set, member by member; `None` where none is or it is not known.
    pub fn as_record(&self) -> Option<&dyn Record> {
        match self {
            Self::Classification(arm) => arm.as_value().as_record(),
            Self::Cover(arm) => arm.as_value().as_record(),
            Self::Tag(arm) => arm.as_value().as_record(),
            Self::FrameTag(arm) => arm.as_value().as_record(),
            Self::Highlight(arm) => arm.as_value().as_record(),
            Self::DeLogo(arm) => arm.as_value().as_record(),
            Self::Segment(arm) => arm.as_value().as_record(),
            Self::HeadTail(arm) => arm.as_value().as_record(),
            Self::Description(arm) => arm.as_value().as_record(),
            Self::HorizontalToVertical(arm) => arm.as_value().as_record(),
            Self::Dubbing(arm) => arm.as_value().as_record(),
            Self::VideoRemake(arm) => arm.as_value().as_record(),
            Self::VideoComprehension(arm) => arm.as_value().as_record(),
            Self::Cutout(arm) => arm.as_value().as_record(),
            Self::Reel(arm) => arm.as_value().as_record(),
            Self::Generic(arm) => arm.as_value().as_record(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Record for AiAnalysisResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisResult",
            members: &[
                "Type",
                "ClassificationTask",
                "CoverTask",
                "TagTask",
                "FrameTagTask",
                "HighlightTask",
                "DeLogoTask",
                "SegmentTask",
                "HeadTailTask",
                "DescriptionTask",
                "HorizontalToVerticalTask",
                "DubbingTask",
                "VideoRemakeTask",
                "VideoComprehensionTask",
                "CutoutTask",
                "ReelTask",
                "GenericTask",
            ],
            place: 14,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.kind.as_value()),
            1 => match &self.task {
                AnalysisTask::Classification(arm) => arm.as_value(),
                AnalysisTask::Other(raw) => raw.arm::<Self>(1),
                _ => Value::Null,
            },
            2 => match &self.task {
                AnalysisTask::Cover(arm) => arm.as_value(),
                AnalysisTask::Other(raw) => raw.arm::<Self>(2),
                _ => Value::Null,
            },
            3 => match &self.task {
                AnalysisTask::Tag(arm) => arm.as_value(),
                AnalysisTask::Other(raw) => raw.arm::<Self>(3),
                _ => Value::Null,
            },
            4 => match &self.task {
                AnalysisTask::FrameTag(arm) => arm.as_value(),
                AnalysisTask::Other(raw) => raw.arm::<Self>(4),
                _ => Value::Null,
            },
            5 => match &self.task {
                AnalysisTask::Highlight(arm) => arm.as_value(),
                AnalysisTask::Other(raw) => raw.arm::<Self>(5),
                _ => Value::Null,
            },
            6 => match &self.task {
                AnalysisTask::DeLogo(arm) => arm.as_value(),
                AnalysisTask::Other(raw) => raw.arm::<Self>(6),
                _ => Value::Null,
            },
            7 => match &self.task {
                AnalysisTask::Segment(arm) => arm.as_value(),
                AnalysisTask::Other(raw) => raw.arm::<Self>(7),
                _ => Value::Null,
            },
            8 => match &self.task {
                AnalysisTask::HeadTail(arm) => arm.as_value(),
                AnalysisTask::Other(raw) => raw.arm::<Self>(8),
                _ => Value::Null,
            },
            9 => match &self.task {
                AnalysisTask::Description(arm) => arm.as_value(),
                AnalysisTask::Other(raw) => raw.arm::<Self>(9),
                _ => Value::Null,
            },
            10 => match &self.task {
                AnalysisTask::HorizontalToVertical(arm) => arm.as_value(),
                AnalysisTask::Other(raw) => raw.arm::<Self>(10),
                _ => Value::Null,
            },
            11 => match &self.task {
                AnalysisTask::Dubbing(arm) => arm.as_value(),
                AnalysisTask::Other(raw) => raw.arm::<Self>(11),
                _ => Value::Null,
            },
            12 => match &self.task {
                AnalysisTask::VideoRemake(arm) => arm.as_value(),
                AnalysisTask::Other(raw) => raw.arm::<Self>(12),
                _ => Value::Null,
            },
            13 => match &self.task {
                AnalysisTask::VideoComprehension(arm) => arm.as_value(),
                AnalysisTask::Other(raw) => raw.arm::<Self>(13),
                _ => Value::Null,
            },
            14 => match &self.task {
                AnalysisTask::Cutout(arm) => arm.as_value(),
                AnalysisTask::Other(raw) => raw.arm::<Self>(14),
                _ => Value::Null,
            },
            15 => match &self.task {
                AnalysisTask::Reel(arm) => arm.as_value(),
                AnalysisTask::Other(raw) => raw.arm::<Self>(15),
                _ => Value::Null,
            },
            16 => match &self.task {
                AnalysisTask::Generic(arm) => arm.as_value(),
                AnalysisTask::Other(raw) => raw.arm::<Self>(16),
                _ => Value::Null,
            },
            _ => Value::Null,
        }
    }
    fn raw_members(&self) -> Option<&RawMembers> {
        match &self.task {
            AnalysisTask::Other(raw) => Some(raw),
            _ => None,
        }
    }
}

impl Members for AiAnalysisResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Type\":",
                "\"ClassificationTask\":",
                "\"CoverTask\":",
                "\"TagTask\":",
                "\"FrameTagTask\":",
                "\"HighlightTask\":",
                "\"DeLogoTask\":",
                "\"SegmentTask\":",
                "\"HeadTailTask\":",
                "\"DescriptionTask\":",
                "\"HorizontalToVerticalTask\":",
                "\"DubbingTask\":",
                "\"VideoRemakeTask\":",
                "\"VideoComprehensionTask\":",
                "\"CutoutTask\":",
                "\"ReelTask\":",
                "\"GenericTask\":",
            ],
            base: 137,
            arms: 0b11111111111111110,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => {
                let mut arm = Box::<AiAnalysisTaskClassificationResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Classification(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<AiAnalysisTaskCoverResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Cover(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<AiAnalysisTaskTagResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Tag(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<AiAnalysisTaskFrameTagResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::FrameTag(arm);
                Some(rest)
            }
            5 => {
                let mut arm = Box::<AiAnalysisTaskHighlightResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Highlight(arm);
                Some(rest)
            }
            6 => {
                let mut arm = Box::<AiAnalysisTaskDelLogoResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::DeLogo(arm);
                Some(rest)
            }
            7 => {
                let mut arm = Box::<AiAnalysisTaskSegmentResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Segment(arm);
                Some(rest)
            }
            8 => {
                let mut arm = Box::<AiAnalysisTaskHeadTailResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::HeadTail(arm);
                Some(rest)
            }
            9 => {
                let mut arm = Box::<AiAnalysisTaskDescriptionResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Description(arm);
                Some(rest)
            }
            10 => {
                let mut arm = Box::<AiAnalysisTaskHorizontalToVerticalResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::HorizontalToVertical(arm);
                Some(rest)
            }
            11 => {
                let mut arm = Box::<AiAnalysisTaskDubbingResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Dubbing(arm);
                Some(rest)
            }
            12 => {
                let mut arm = Box::<AiAnalysisTaskVideoRemakeResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::VideoRemake(arm);
                Some(rest)
            }
            13 => {
                let mut arm = Box::<AiAnalysisTaskVideoComprehensionResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::VideoComprehension(arm);
                Some(rest)
            }
            14 => {
                let mut arm = Box::<AiAnalysisTaskCutoutResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Cutout(arm);
                Some(rest)
            }
            15 => {
                let mut arm = Box::<AiAnalysisTaskReelResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Reel(arm);
                Some(rest)
            }
            16 => {
                let mut arm = Box::<AiAnalysisTaskGenericResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Generic(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = AnalysisTask::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = AnalysisTask::None;
    }
    fn fresh(&self) -> Option<Box<dyn Members>> {
        Some(Box::<Self>::default())
    }
}

record_impls!(AiAnalysisResult);

read_by_table!(AiAnalysisResult);

/// Outcome of one content recognition subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionResult {
    /// Kind of recognition: `FaceRecognition` (faces), `AsrWordsRecognition` (keywords in speech), `OcrWordsRecognition` (keywords in on-screen text), `AsrFullTextRecognition` (all speech), `OcrFullTextRecognition` (all on-screen text), `TransTextRecognition` (speech translation) or `ObjectRecognition` (objects).
    pub kind: RecognitionType,
    /// The one of `FaceTask`, `AsrWordsTask`, `AsrFullTextTask`, `OcrWordsTask`, `OcrFullTextTask`, `TransTextTask`, `ObjectTask` that is set.
    pub task: RecognitionTask,
    pub(crate) presence: Presence,
}

/// What [`AiRecognitionResult`] holds: one of its object members, of which one is set at most.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum RecognitionTask {
    /// None is set.
    #[default]
    None,
    /// Outcome of the face recognition. Set when `Type` is `FaceRecognition`.
    Face(Box<AiRecognitionTaskFaceResult>),
    /// Outcome of the search for keywords in speech. Set when `Type` is `AsrWordsRecognition`.
    AsrWords(Box<AiRecognitionTaskAsrWordsResult>),
    /// Outcome of the recognition of all speech. Set when `Type` is `AsrFullTextRecognition`.
    AsrFullText(Box<AiRecognitionTaskAsrFullTextResult>),
    /// Outcome of the search for keywords in on-screen text. Set when `Type` is `OcrWordsRecognition`.
    OcrWords(Box<AiRecognitionTaskOcrWordsResult>),
    /// Outcome of the recognition of all on-screen text. Set when `Type` is `OcrFullTextRecognition`.
    OcrFullText(Box<AiRecognitionTaskOcrFullTextResult>),
    /// Outcome of the speech translation. Set when `Type` is `TransTextRecognition`.
    TransText(Box<AiRecognitionTaskTransTextResult>),
    /// Outcome of the object recognition. Set when `Type` is `ObjectRecognition`.
    Object(Box<AiRecognitionTaskObjectResult>),
    /// No known one is set although an unknown one is, or several are at once: the members as they arrived.
    Other(Box<RawMembers>),
}

impl RecognitionTask {
    /// The one that is set, member by member; `None` where none is or it is not known.
    pub fn as_record(&self) -> Option<&dyn Record> {
        match self {
            Self::Face(arm) => arm.as_value().as_record(),
            Self::AsrWords(arm) => arm.as_value().as_record(),
            Self::AsrFullText(arm) => arm.as_value().as_record(),
            Self::OcrWords(arm) => arm.as_value().as_record(),
            Self::OcrFullText(arm) => arm.as_value().as_record(),
            Self::TransText(arm) => arm.as_value().as_record(),
            Self::Object(arm) => arm.as_value().as_record(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Record for AiRecognitionResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionResult",
            members: &[
                "Type",
                "FaceTask",
                "AsrWordsTask",
                "AsrFullTextTask",
                "OcrWordsTask",
                "OcrFullTextTask",
                "TransTextTask",
                "ObjectTask",
            ],
            place: 15,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.kind.as_value()),
            1 => match &self.task {
                RecognitionTask::Face(arm) => arm.as_value(),
                RecognitionTask::Other(raw) => raw.arm::<Self>(1),
                _ => Value::Null,
            },
            2 => match &self.task {
                RecognitionTask::AsrWords(arm) => arm.as_value(),
                RecognitionTask::Other(raw) => raw.arm::<Self>(2),
                _ => Value::Null,
            },
            3 => match &self.task {
                RecognitionTask::AsrFullText(arm) => arm.as_value(),
                RecognitionTask::Other(raw) => raw.arm::<Self>(3),
                _ => Value::Null,
            },
            4 => match &self.task {
                RecognitionTask::OcrWords(arm) => arm.as_value(),
                RecognitionTask::Other(raw) => raw.arm::<Self>(4),
                _ => Value::Null,
            },
            5 => match &self.task {
                RecognitionTask::OcrFullText(arm) => arm.as_value(),
                RecognitionTask::Other(raw) => raw.arm::<Self>(5),
                _ => Value::Null,
            },
            6 => match &self.task {
                RecognitionTask::TransText(arm) => arm.as_value(),
                RecognitionTask::Other(raw) => raw.arm::<Self>(6),
                _ => Value::Null,
            },
            7 => match &self.task {
                RecognitionTask::Object(arm) => arm.as_value(),
                RecognitionTask::Other(raw) => raw.arm::<Self>(7),
                _ => Value::Null,
            },
            _ => Value::Null,
        }
    }
    fn raw_members(&self) -> Option<&RawMembers> {
        match &self.task {
            RecognitionTask::Other(raw) => Some(raw),
            _ => None,
        }
    }
}

impl Members for AiRecognitionResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Type\":",
                "\"FaceTask\":",
                "\"AsrWordsTask\":",
                "\"AsrFullTextTask\":",
                "\"OcrWordsTask\":",
                "\"OcrFullTextTask\":",
                "\"TransTextTask\":",
                "\"ObjectTask\":",
            ],
            base: 155,
            arms: 0b11111110,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => {
                let mut arm = Box::<AiRecognitionTaskFaceResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = RecognitionTask::Face(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<AiRecognitionTaskAsrWordsResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = RecognitionTask::AsrWords(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<AiRecognitionTaskAsrFullTextResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = RecognitionTask::AsrFullText(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<AiRecognitionTaskOcrWordsResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = RecognitionTask::OcrWords(arm);
                Some(rest)
            }
            5 => {
                let mut arm = Box::<AiRecognitionTaskOcrFullTextResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = RecognitionTask::OcrFullText(arm);
                Some(rest)
            }
            6 => {
                let mut arm = Box::<AiRecognitionTaskTransTextResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = RecognitionTask::TransText(arm);
                Some(rest)
            }
            7 => {
                let mut arm = Box::<AiRecognitionTaskObjectResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = RecognitionTask::Object(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = RecognitionTask::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = RecognitionTask::None;
    }
    fn fresh(&self) -> Option<Box<dyn Members>> {
        Some(Box::<Self>::default())
    }
}

record_impls!(AiRecognitionResult);

read_by_table!(AiRecognitionResult);

/// Outcome of one smart subtitle subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartSubtitlesResult {
    /// Kind of subtask: `AsrFullTextRecognition` (recognition of all speech), `TransTextRecognition` (speech translation), `PureSubtitleTrans` (translation of a subtitle file) or `OcrFullTextRecognition` (subtitles extracted from on-screen text).
    pub kind: Option<SubtitlesType>,
    /// The one of `AsrFullTextTask`, `TransTextTask`, `PureSubtitleTransTask`, `OcrFullTextTask` that is set.
    pub task: SubtitlesTask,
}

/// What [`SmartSubtitlesResult`] holds: one of its object members, of which one is set at most.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum SubtitlesTask {
    /// None is set.
    #[default]
    None,
    /// Outcome of the recognition of all speech. Set when `Type` is `AsrFullTextRecognition`.
    AsrFullText(Box<SmartSubtitleTaskAsrFullTextResult>),
    /// Outcome of the speech translation. Set when `Type` is `TransTextRecognition`.
    TransText(Box<SmartSubtitleTaskTransTextResult>),
    /// Outcome of the translation of a subtitle file. Set when `Type` is `PureSubtitleTrans`.
    PureSubtitleTrans(Box<PureSubtitleTransResult>),
    /// Outcome of extracting subtitles from on-screen text. Set when `Type` is `OcrFullTextRecognition`.
    OcrFullText(Box<SmartSubtitleTaskFullTextResult>),
    /// No known one is set although an unknown one is, or several are at once: the members as they arrived.
    Other(Box<RawMembers>),
}

impl SubtitlesTask {
    /// The one that is set, member by member; `None` where none is or it is not known.
    pub fn as_record(&self) -> Option<&dyn Record> {
        match self {
            Self::AsrFullText(arm) => arm.as_value().as_record(),
            Self::TransText(arm) => arm.as_value().as_record(),
            Self::PureSubtitleTrans(arm) => arm.as_value().as_record(),
            Self::OcrFullText(arm) => arm.as_value().as_record(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Record for SmartSubtitlesResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SmartSubtitlesResult",
            members: &[
                "Type",
                "AsrFullTextTask",
                "TransTextTask",
                "PureSubtitleTransTask",
                "OcrFullTextTask",
            ],
            place: 17,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.kind.as_value(),
            1 => match &self.task {
                SubtitlesTask::AsrFullText(arm) => arm.as_value(),
                SubtitlesTask::Other(raw) => raw.arm::<Self>(1),
                _ => Value::Null,
            },
            2 => match &self.task {
                SubtitlesTask::TransText(arm) => arm.as_value(),
                SubtitlesTask::Other(raw) => raw.arm::<Self>(2),
                _ => Value::Null,
            },
            3 => match &self.task {
                SubtitlesTask::PureSubtitleTrans(arm) => arm.as_value(),
                SubtitlesTask::Other(raw) => raw.arm::<Self>(3),
                _ => Value::Null,
            },
            4 => match &self.task {
                SubtitlesTask::OcrFullText(arm) => arm.as_value(),
                SubtitlesTask::Other(raw) => raw.arm::<Self>(4),
                _ => Value::Null,
            },
            _ => Value::Null,
        }
    }
    fn raw_members(&self) -> Option<&RawMembers> {
        match &self.task {
            SubtitlesTask::Other(raw) => Some(raw),
            _ => None,
        }
    }
}

impl Members for SmartSubtitlesResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Type\":",
                "\"AsrFullTextTask\":",
                "\"TransTextTask\":",
                "\"PureSubtitleTransTask\":",
                "\"OcrFullTextTask\":",
            ],
            base: 164,
            arms: 0b11110,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => {
                let mut arm = Box::<SmartSubtitleTaskAsrFullTextResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = SubtitlesTask::AsrFullText(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<SmartSubtitleTaskTransTextResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = SubtitlesTask::TransText(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<PureSubtitleTransResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = SubtitlesTask::PureSubtitleTrans(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<SmartSubtitleTaskFullTextResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = SubtitlesTask::OcrFullText(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = SubtitlesTask::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = SubtitlesTask::None;
    }
    fn fresh(&self) -> Option<Box<dyn Members>> {
        Some(Box::<Self>::default())
    }
}

record_impls!(SmartSubtitlesResult);

read_by_table!(SmartSubtitlesResult);

/// Settings for extracting a digital watermark from a video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtractBlindWatermarkTaskConfig {
    /// Length, in milliseconds, of the segments into which the input video is cut; 5 seconds if absent. Used when the kind of digital watermark is `blind-abseq`.
    pub segment_duration: Option<i64>,
}

impl Record for ExtractBlindWatermarkTaskConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ExtractBlindWatermarkTaskConfig",
            members: &["SegmentDuration"],
            place: 20,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.segment_duration.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for ExtractBlindWatermarkTaskConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"SegmentDuration\":"],
            base: 170,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.segment_duration, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(ExtractBlindWatermarkTaskConfig);

read_by_table!(ExtractBlindWatermarkTaskConfig);

/// AWS SQS queue and the keys that give access to it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsSQS {
    /// AWS region of the SQS queue, e.g. `ap-southeast-1`.
    pub sqs_region: Option<Text>,
    /// Name of the SQS queue.
    pub sqs_queue_name: Option<Text>,
    /// Identifier of the access key used to read from and write to the SQS queue.
    pub s3_secret_id: Option<SecretText>,
    /// Secret of the access key used to read from and write to the SQS queue.
    pub s3_secret_key: Option<SecretText>,
}

impl Record for AwsSQS {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AwsSQS",
            members: &["SQSRegion", "SQSQueueName", "S3SecretId", "S3SecretKey"],
            place: 21,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.sqs_region.as_value(),
            1 => self.sqs_queue_name.as_value(),
            2 => self.s3_secret_id.as_value(),
            3 => self.s3_secret_key.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AwsSQS {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"SQSRegion\":",
                "\"SQSQueueName\":",
                "\"S3SecretId\":",
                "\"S3SecretKey\":",
            ],
            base: 172,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.sqs_region, reader, rest),
            1 => read_shared(&mut self.sqs_queue_name, reader, rest),
            2 => read_shared(&mut self.s3_secret_id, reader, rest),
            3 => read_shared(&mut self.s3_secret_key, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AwsSQS);

read_by_table!(AwsSQS);

/// Result of one step of an orchestration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityResult {
    /// Kind of step: `Transcode` (transcoding), `SampleSnapshot` (sampled screenshots), `AnimatedGraphics` (animated image), `SnapshotByTimeOffset` (screenshots at given times), `ImageSprites` (image sprites), `AdaptiveDynamicStreaming` (streams of several bitrates), `AiContentReview` (content moderation), `AIRecognition` (content recognition), `AIAnalysis` (content analysis), `AiQualityControl` (quality inspection), `SmartSubtitles` (smart subtitles), `SmartErase` (smart erasure) or `Dubbing` (AI dubbing).
    pub activity_type: ActivityType,
    /// What the step of the kind given by `ActivityType` produced.
    pub activity_res_item: Option<ActivityResItem>,
    pub(crate) presence: Presence,
}

impl Record for ActivityResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ActivityResult",
            members: &["ActivityType", "ActivityResItem"],
            place: 22,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.activity_type.as_value()),
            1 => self.activity_res_item.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for ActivityResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"ActivityType\":", "\"ActivityResItem\":"],
            base: 177,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.activity_type, reader, rest),
            1 => read_shared(&mut self.activity_res_item, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(ActivityResult);

impl ReadValue for ActivityResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 177;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"ActivityType\":") {
                            slot = 178;
                            rest = self.activity_type.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"ActivityResItem\":") {
                            slot = 179;
                            rest = self.activity_res_item.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (177 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Result of one step of a live orchestration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveActivityResult {
    /// Kind of step: `LiveRecord` (recording of the live stream) or `AiQualityControl` (media quality inspection).
    pub activity_type: Option<LiveActivityType>,
    /// What the step of the kind given by `ActivityType` produced.
    pub live_activity_res_item: Option<LiveActivityResItem>,
}

impl Record for LiveActivityResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveActivityResult",
            members: &["ActivityType", "LiveActivityResItem"],
            place: 23,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.activity_type.as_value(),
            1 => self.live_activity_res_item.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveActivityResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"ActivityType\":", "\"LiveActivityResItem\":"],
            base: 180,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.activity_type, reader, rest),
            1 => read_shared(&mut self.live_activity_res_item, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveActivityResult);

impl ReadValue for LiveActivityResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 180;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"ActivityType\":") {
                            slot = 181;
                            rest = self.activity_type.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"LiveActivityResItem\":") {
                            slot = 182;
                            rest = self.live_activity_res_item.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (180 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// One source file of a video editing task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditMediaFileInfo {
    /// Where the source video lies.
    pub input_info: Option<MediaInputInfo>,
    /// Where the clip starts, in seconds from the start of the source. Takes effect in clipping tasks.
    pub start_time_offset: f64,
    /// Where the clip ends, in seconds from the start of the source. Takes effect in clipping tasks.
    pub end_time_offset: f64,
    /// Identifier by which track elements refer to this source: letters, digits, `-` and `_`, at most 32 characters. Required in composition tasks.
    pub id: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for EditMediaFileInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "EditMediaFileInfo",
            members: &["InputInfo", "StartTimeOffset", "EndTimeOffset", "Id"],
            place: 24,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.input_info.as_value(),
            1 => self.presence.value(1, self.start_time_offset.as_value()),
            2 => self.presence.value(2, self.end_time_offset.as_value()),
            3 => self.id.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for EditMediaFileInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"InputInfo\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Id\":",
            ],
            base: 183,
            arms: 0b0,
            plain: 0b110,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.input_info, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(EditMediaFileInfo);

impl ReadValue for EditMediaFileInfo {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 183;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"InputInfo\":") {
                            slot = 184;
                            rest = self.input_info.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 185;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 186;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Id\":") {
                            slot = 187;
                            rest = self.id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (183 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Storage to which the output of a media processing task is written.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskOutputStorage {
    /// Kind of storage: `COS` (Tencent Cloud object storage), `AWS-S3` (AWS storage; only for AWS tasks, same region) or `VOD` (video on demand, professional edition).
    pub kind: StorageType,
    /// The one of `CosOutputStorage`, `S3OutputStorage`, `VODOutputStorage` that is set.
    pub location: StorageLocation,
    pub(crate) presence: Presence,
}

/// What [`TaskOutputStorage`] holds: one of its object members, of which one is set at most.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum StorageLocation {
    /// None is set.
    #[default]
    None,
    /// Output location in COS. Set, and required, when `Type` is `COS`.
    Cos(Box<CosOutputStorage>),
    /// Output location in AWS S3. Set, and required, when `Type` is `AWS-S3`.
    S3(Box<S3OutputStorage>),
    /// Output location in VOD, professional edition. Set, and required, when `Type` is `VOD`.
    Vod(Box<VODOutputStorage>),
    /// No known one is set although an unknown one is, or several are at once: the members as they arrived.
    Other(Box<RawMembers>),
}

impl StorageLocation {
    /// The one that is set, member by member; `None` where none is or it is not known.
    pub fn as_record(&self) -> Option<&dyn Record> {
        match self {
            Self::Cos(arm) => arm.as_value().as_record(),
            Self::S3(arm) => arm.as_value().as_record(),
            Self::Vod(arm) => arm.as_value().as_record(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Record for TaskOutputStorage {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "TaskOutputStorage",
            members: &[
                "Type",
                "CosOutputStorage",
                "S3OutputStorage",
                "VODOutputStorage",
            ],
            place: 25,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.kind.as_value()),
            1 => match &self.location {
                StorageLocation::Cos(arm) => arm.as_value(),
                StorageLocation::Other(raw) => raw.arm::<Self>(1),
                _ => Value::Null,
            },
            2 => match &self.location {
                StorageLocation::S3(arm) => arm.as_value(),
                StorageLocation::Other(raw) => raw.arm::<Self>(2),
                _ => Value::Null,
            },
            3 => match &self.location {
                StorageLocation::Vod(arm) => arm.as_value(),
                StorageLocation::Other(raw) => raw.arm::<Self>(3),
                _ => Value::Null,
            },
            _ => Value::Null,
        }
    }
    fn raw_members(&self) -> Option<&RawMembers> {
        match &self.location {
            StorageLocation::Other(raw) => Some(raw),
            _ => None,
        }
    }
}

impl Members for TaskOutputStorage {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Type\":",
                "\"CosOutputStorage\":",
                "\"S3OutputStorage\":",
                "\"VODOutputStorage\":",
            ],
            base: 188,
            arms: 0b1110,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => {
                let mut arm = Box::<CosOutputStorage>::default();
                let rest = arm.read(reader, rest)?;
                self.location = StorageLocation::Cos(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<S3OutputStorage>::default();
                let rest = arm.read(reader, rest)?;
                self.location = StorageLocation::S3(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<VODOutputStorage>::default();
                let rest = arm.read(reader, rest)?;
                self.location = StorageLocation::Vod(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.location = StorageLocation::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.location = StorageLocation::None;
    }
    fn fresh(&self) -> Option<Box<dyn Members>> {
        Some(Box::<Self>::default())
    }
}

record_impls!(TaskOutputStorage);

read_by_table!(TaskOutputStorage);

/// Location of a source file in COS, the Tencent Cloud object storage.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CosInputInfo {
    /// Name of the COS bucket that holds the source file, e.g. `TopRankVideo-125xxx88`.
    pub bucket: Text,
    /// Region in which the COS bucket lies, e.g. `ap-chongqing`.
    pub region: Text,
    /// Path of the source file in the bucket, e.g. `/movie/201907/WildAnimal.mov`.
    pub object: Text,
    pub(crate) presence: Presence,
}

impl Record for CosInputInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "CosInputInfo",
            members: &["Bucket", "Region", "Object"],
            place: 26,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.bucket.as_value()),
            1 => self.presence.value(1, self.region.as_value()),
            2 => self.presence.value(2, self.object.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for CosInputInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Bucket\":", "\"Region\":", "\"Object\":"],
            base: 193,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.bucket, reader, rest),
            1 => read_shared(&mut self.region, reader, rest),
            2 => read_shared(&mut self.object, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(CosInputInfo);

read_by_table!(CosInputInfo);

/// Source file given by its address.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UrlInputInfo {
    /// Address from which the source video is fetched.
    pub url: Option<Text>,
}

impl Record for UrlInputInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "UrlInputInfo",
            members: &["Url"],
            place: 27,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.url.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for UrlInputInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Url\":"],
            base: 197,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.url, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(UrlInputInfo);

read_by_table!(UrlInputInfo);

/// Location of a source file in AWS S3 and the keys that give access to it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S3InputInfo {
    /// Name of the S3 bucket that holds the source file.
    pub s3_bucket: Option<Text>,
    /// AWS region of the bucket; so far `us-east-1` or `eu-west-3`.
    pub s3_region: Option<Text>,
    /// Path of the source file in the bucket, e.g. `/test.mp4`.
    pub s3_object: Option<Text>,
    /// Identifier of the access key with which the source file is read over the AWS internal network.
    pub s3_secret_id: Option<SecretText>,
    /// Secret of the access key with which the source file is read over the AWS internal network.
    pub s3_secret_key: Option<SecretText>,
}

impl Record for S3InputInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "S3InputInfo",
            members: &[
                "S3Bucket",
                "S3Region",
                "S3Object",
                "S3SecretId",
                "S3SecretKey",
            ],
            place: 28,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.s3_bucket.as_value(),
            1 => self.s3_region.as_value(),
            2 => self.s3_object.as_value(),
            3 => self.s3_secret_id.as_value(),
            4 => self.s3_secret_key.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for S3InputInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"S3Bucket\":",
                "\"S3Region\":",
                "\"S3Object\":",
                "\"S3SecretId\":",
                "\"S3SecretKey\":",
            ],
            base: 199,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.s3_bucket, reader, rest),
            1 => read_shared(&mut self.s3_region, reader, rest),
            2 => read_shared(&mut self.s3_object, reader, rest),
            3 => read_shared(&mut self.s3_secret_id, reader, rest),
            4 => read_shared(&mut self.s3_secret_key, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(S3InputInfo);

read_by_table!(S3InputInfo);

/// Location of a source file in VOD (video on demand).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VODInputInfo {
    /// ID of the bucket that holds the source file, e.g. `a00ehq6ocdmo0exn`.
    pub bucket: Option<Text>,
    /// Region in which the bucket lies, e.g. `ap-chongqing`.
    pub region: Option<Text>,
    /// Path of the source file in the bucket, e.g. `/movie/201907/WildAnimal.mov`.
    pub object: Option<Text>,
    /// Identifier of the VOD application, e.g. `220762`.
    pub sub_app_id: Option<u64>,
    /// Which VOD edition is used: `0` (professional edition; the default, also when absent) or `1` (standard edition, where a task can be started from a `FileId`).
    pub vod_basic: Option<i64>,
    /// File identifier in the VOD standard edition, e.g. `966263619047610987`.
    pub file_id: Option<Text>,
}

impl Record for VODInputInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "VODInputInfo",
            members: &[
                "Bucket", "Region", "Object", "SubAppId", "VodBasic", "FileId",
            ],
            place: 29,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.bucket.as_value(),
            1 => self.region.as_value(),
            2 => self.object.as_value(),
            3 => self.sub_app_id.as_value(),
            4 => self.vod_basic.as_value(),
            5 => self.file_id.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for VODInputInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Bucket\":",
                "\"Region\":",
                "\"Object\":",
                "\"SubAppId\":",
                "\"VodBasic\":",
                "\"FileId\":",
            ],
            base: 205,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.bucket, reader, rest),
            1 => read_shared(&mut self.region, reader, rest),
            2 => read_shared(&mut self.object, reader, rest),
            3 => read_shared(&mut self.sub_app_id, reader, rest),
            4 => read_shared(&mut self.vod_basic, reader, rest),
            5 => read_shared(&mut self.file_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(VODInputInfo);

read_by_table!(VODInputInfo);

/// Properties of one video stream of a media file.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaVideoStreamItem {
    /// Bitrate of the stream in bits per second.
    pub bitrate: Option<i64>,
    /// Picture height in pixels.
    pub height: Option<i64>,
    /// Picture width in pixels.
    pub width: Option<i64>,
    /// Coding format of the stream, e.g. `h264`.
    pub codec: Option<Text>,
    /// Frame rate in frames per second (hertz).
    pub fps: Option<i64>,
    /// Colour primaries, e.g. `bt470bg`.
    pub color_primaries: Option<Text>,
    /// Colour space (matrix coefficients), e.g. `gbr`.
    pub color_space: Option<Text>,
    /// Colour transfer characteristics, e.g. `bt709`.
    pub color_transfer: Option<Text>,
    /// Dynamic range format of the picture, e.g. `sdr`.
    pub hdr_type: Option<Text>,
    /// Codec string of the stream as used in playlists and manifests, e.g. `avc1.ffe100`.
    pub codecs: Option<Text>,
    /// Frame rate as a fraction: the numerator, e.g. `30`.
    pub fps_numerator: Option<i64>,
    /// Frame rate as a fraction: the denominator, e.g. `1`.
    pub fps_denominator: Option<i64>,
}

impl Record for MediaVideoStreamItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaVideoStreamItem",
            members: &[
                "Bitrate",
                "Height",
                "Width",
                "Codec",
                "Fps",
                "ColorPrimaries",
                "ColorSpace",
                "ColorTransfer",
                "HdrType",
                "Codecs",
                "FpsNumerator",
                "FpsDenominator",
            ],
            place: 30,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.bitrate.as_value(),
            1 => self.height.as_value(),
            2 => self.width.as_value(),
            3 => self.codec.as_value(),
            4 => self.fps.as_value(),
            5 => self.color_primaries.as_value(),
            6 => self.color_space.as_value(),
            7 => self.color_transfer.as_value(),
            8 => self.hdr_type.as_value(),
            9 => self.codecs.as_value(),
            10 => self.fps_numerator.as_value(),
            11 => self.fps_denominator.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for MediaVideoStreamItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Bitrate\":",
                "\"Height\":",
                "\"Width\":",
                "\"Codec\":",
                "\"Fps\":",
                "\"ColorPrimaries\":",
                "\"ColorSpace\":",
                "\"ColorTransfer\":",
                "\"HdrType\":",
                "\"Codecs\":",
                "\"FpsNumerator\":",
                "\"FpsDenominator\":",
            ],
            base: 212,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.bitrate, reader, rest),
            1 => read_shared(&mut self.height, reader, rest),
            2 => read_shared(&mut self.width, reader, rest),
            3 => read_shared(&mut self.codec, reader, rest),
            4 => read_shared(&mut self.fps, reader, rest),
            5 => read_shared(&mut self.color_primaries, reader, rest),
            6 => read_shared(&mut self.color_space, reader, rest),
            7 => read_shared(&mut self.color_transfer, reader, rest),
            8 => read_shared(&mut self.hdr_type, reader, rest),
            9 => read_shared(&mut self.codecs, reader, rest),
            10 => read_shared(&mut self.fps_numerator, reader, rest),
            11 => read_shared(&mut self.fps_denominator, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaVideoStreamItem);

impl ReadValue for MediaVideoStreamItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 212;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Bitrate\":") {
                            slot = 213;
                            rest = self.bitrate.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Height\":") {
                            slot = 214;
                            rest = self.height.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Width\":") {
                            slot = 215;
                            rest = self.width.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Codec\":") {
                            slot = 216;
                            rest = self.codec.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Fps\":") {
                            slot = 217;
                            rest = self.fps.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"ColorPrimaries\":") {
                            slot = 218;
                            rest = self.color_primaries.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"ColorSpace\":") {
                            slot = 219;
                            rest = self.color_space.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"ColorTransfer\":") {
                            slot = 220;
                            rest = self.color_transfer.read(reader, value)?;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(rest, b",\"HdrType\":") {
                            slot = 221;
                            rest = self.hdr_type.read(reader, value)?;
                            break 'value;
                        }
                    }
                    9 => {
                        if let Some(value) = strip_member(rest, b",\"Codecs\":") {
                            slot = 222;
                            rest = self.codecs.read(reader, value)?;
                            break 'value;
                        }
                    }
                    10 => {
                        if let Some(value) = strip_member(rest, b",\"FpsNumerator\":") {
                            slot = 223;
                            rest = self.fps_numerator.read(reader, value)?;
                            break 'value;
                        }
                    }
                    11 => {
                        if let Some(value) = strip_member(rest, b",\"FpsDenominator\":") {
                            slot = 224;
                            rest = self.fps_denominator.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (212 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// One audio stream of a media file: bitrate, sampling rate, codec, channels and loudness.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaAudioStreamItem {
    /// Bitrate of the audio stream, in bits per second.
    pub bitrate: Option<i64>,
    /// Audio sampling frequency in hertz, e.g. `44100`.
    pub sampling_rate: Option<i64>,
    /// Name of the coding format used for the audio, e.g. `aac`.
    pub codec: Option<Text>,
    /// How many channels the audio has, e.g. `2` for stereo.
    pub channel: Option<i64>,
    /// Codec identifier with its profile, as in a manifest `CODECS` attribute, e.g. `mp4a.40.2`.
    pub codecs: Option<Text>,
    /// Measured loudness of the audio stream, e.g. `-17.01`; the service names no unit, the scale looks like LUFS.
    pub loudness: Option<f64>,
}

impl Record for MediaAudioStreamItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaAudioStreamItem",
            members: &[
                "Bitrate",
                "SamplingRate",
                "Codec",
                "Channel",
                "Codecs",
                "Loudness",
            ],
            place: 31,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.bitrate.as_value(),
            1 => self.sampling_rate.as_value(),
            2 => self.codec.as_value(),
            3 => self.channel.as_value(),
            4 => self.codecs.as_value(),
            5 => self.loudness.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for MediaAudioStreamItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Bitrate\":",
                "\"SamplingRate\":",
                "\"Codec\":",
                "\"Channel\":",
                "\"Codecs\":",
                "\"Loudness\":",
            ],
            base: 225,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.bitrate, reader, rest),
            1 => read_shared(&mut self.sampling_rate, reader, rest),
            2 => read_shared(&mut self.codec, reader, rest),
            3 => read_shared(&mut self.channel, reader, rest),
            4 => read_shared(&mut self.codecs, reader, rest),
            5 => read_shared(&mut self.loudness, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaAudioStreamItem);

impl ReadValue for MediaAudioStreamItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 225;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Bitrate\":") {
                            slot = 226;
                            rest = self.bitrate.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"SamplingRate\":") {
                            slot = 227;
                            rest = self.sampling_rate.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Codec\":") {
                            slot = 228;
                            rest = self.codec.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Channel\":") {
                            slot = 229;
                            rest = self.channel.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Codecs\":") {
                            slot = 230;
                            rest = self.codecs.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Loudness\":") {
                            slot = 231;
                            rest = self.loudness.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (225 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// Parameters of one media quality inspection subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiQualityControlTaskInput {
    /// ID of the media quality inspection template, either one made in the console or a preset: `10` (all inspection items), `20` (format diagnosis items only), `30` (no-reference scoring items only) or `40` (picture quality items only).
    pub definition: Option<u64>,
    /// Channel extension parameters, serialised as JSON text, such as `{"OutputDir":"/test/output/"}`.
    pub channel_ext_para: Option<Text>,
}

impl Record for AiQualityControlTaskInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiQualityControlTaskInput",
            members: &["Definition", "ChannelExtPara"],
            place: 71,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.definition.as_value(),
            1 => self.channel_ext_para.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiQualityControlTaskInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Definition\":", "\"ChannelExtPara\":"],
            base: 232,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.channel_ext_para, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiQualityControlTaskInput);

read_by_table!(AiQualityControlTaskInput);

/// Findings of one media quality inspection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QualityControlData {
    /// True when the video lacks an audio track.
    pub no_audio: bool,
    /// True when the media lacks a video track.
    pub no_video: bool,
    /// Quality of the video judged without a reference, scored between 0 and 100.
    pub quality_evaluation_score: i64,
    /// Quality of the video judged without a reference, as a mean opinion score (MOS), such as 4.75.
    pub quality_evaluation_mean_opinion_score: Option<f64>,
    /// Aesthetic score of the video, between 0 and 100.
    pub aesthetic_evaluation_score: Option<i64>,
    /// Abnormal items found by the content quality inspection.
    pub quality_control_result_set: Vec<QualityControlResult>,
    /// Abnormal items found by the format diagnosis of the container.
    pub container_diagnose_result_set: Vec<ContainerDiagnoseResultItem>,
    /// Report of the large language model (LLM) that inspects the quality of AI-generated content (AIGC).
    pub llm_detection_report: Option<Box<LLMDetectionReport>>,
    pub(crate) presence: Presence,
}

impl Record for QualityControlData {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "QualityControlData",
            members: &[
                "NoAudio",
                "NoVideo",
                "QualityEvaluationScore",
                "QualityEvaluationMeanOpinionScore",
                "AestheticEvaluationScore",
                "QualityControlResultSet",
                "ContainerDiagnoseResultSet",
                "LLMDetectionReport",
            ],
            place: 72,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.no_audio.as_value()),
            1 => self.presence.value(1, self.no_video.as_value()),
            2 => self
                .presence
                .value(2, self.quality_evaluation_score.as_value()),
            3 => self.quality_evaluation_mean_opinion_score.as_value(),
            4 => self.aesthetic_evaluation_score.as_value(),
            5 => self.quality_control_result_set.as_value(),
            6 => self.container_diagnose_result_set.as_value(),
            7 => self.llm_detection_report.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for QualityControlData {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"NoAudio\":",
                "\"NoVideo\":",
                "\"QualityEvaluationScore\":",
                "\"QualityEvaluationMeanOpinionScore\":",
                "\"AestheticEvaluationScore\":",
                "\"QualityControlResultSet\":",
                "\"ContainerDiagnoseResultSet\":",
                "\"LLMDetectionReport\":",
            ],
            base: 235,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.no_audio, reader, rest),
            1 => read_shared(&mut self.no_video, reader, rest),
            2 => read_shared(&mut self.quality_evaluation_score, reader, rest),
            3 => read_shared(
                &mut self.quality_evaluation_mean_opinion_score,
                reader,
                rest,
            ),
            4 => read_shared(&mut self.aesthetic_evaluation_score, reader, rest),
            5 => read_shared(&mut self.quality_control_result_set, reader, rest),
            6 => read_shared(&mut self.container_diagnose_result_set, reader, rest),
            7 => read_shared(&mut self.llm_detection_report, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(QualityControlData);

read_by_table!(QualityControlData);

/// Parameters of one smart erasure subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartEraseTaskInput {
    /// ID of the smart erasure template; 0 means that `RawParameter` applies instead.
    pub definition: Option<i64>,
    /// Custom erasure parameters, used only when `Definition` is 0. Meant for highly customised needs; a template chosen by `Definition` is preferred.
    pub raw_parameter: Option<Box<RawSmartEraseParameter>>,
    /// Custom erasure parameters, used only when `Definition` is other than 0; those filled in replace their counterparts in the template. Meant for highly customised needs; `Definition` alone is preferred.
    pub override_parameter: Option<Box<OverrideEraseParameter>>,
    /// Where the output file is stored. If unset, the `OutputStorage` of the enclosing level applies.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the output file. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Not supported by the `BatchProcessMedia` operation.
    pub output_object_path: Option<Text>,
}

impl Record for SmartEraseTaskInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SmartEraseTaskInput",
            members: &[
                "Definition",
                "RawParameter",
                "OverrideParameter",
                "OutputStorage",
                "OutputObjectPath",
            ],
            place: 77,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.definition.as_value(),
            1 => self.raw_parameter.as_value(),
            2 => self.override_parameter.as_value(),
            3 => self.output_storage.as_value(),
            4 => self.output_object_path.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SmartEraseTaskInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Definition\":",
                "\"RawParameter\":",
                "\"OverrideParameter\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
            ],
            base: 244,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.raw_parameter, reader, rest),
            2 => read_shared(&mut self.override_parameter, reader, rest),
            3 => read_shared(&mut self.output_storage, reader, rest),
            4 => read_shared(&mut self.output_object_path, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SmartEraseTaskInput);

read_by_table!(SmartEraseTaskInput);

/// Files and subtitle data produced by smart erasure.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskDelLogoOutput {
    /// Path of the file with the content erased.
    pub path: Text,
    /// Storage that holds the erased file.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the subtitle file extracted from the picture.
    pub origin_subtitle_path: Option<Text>,
    /// Path of the translated version of the subtitles extracted from the picture.
    pub translate_subtitle_path: Option<Text>,
    /// Position of the erased subtitles. Set only when subtitles are extracted and returning their position is switched on.
    pub subtitle_pos: Option<Box<SubtitlePosition>>,
    /// Address of the video file dubbed with the cloned voice, such as `/output/delogo-result-0.mp4`.
    pub voice_cloned_video: Option<Text>,
    /// Address of the annotation file of the voice cloning, such as `/output/delogo-result-0.json`.
    pub voice_cloned_mark_file: Option<Text>,
    /// Path of the video that was only erased, with no further processing.
    pub erased_video_path: Option<Text>,
    /// URL of the JSON file with editing information, from which the voice cloning can be revised later.
    pub dubbing_edit_info_url: Option<Text>,
    /// File ID of the erased file.
    pub file_id: Option<Text>,
    /// File ID of the subtitles extracted from the picture.
    pub origin_subtitle_file_id: Option<Text>,
    /// File ID of the translated version of the subtitles extracted from the picture.
    pub translate_subtitle_file_id: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for AiAnalysisTaskDelLogoOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskDelLogoOutput",
            members: &[
                "Path",
                "OutputStorage",
                "OriginSubtitlePath",
                "TranslateSubtitlePath",
                "SubtitlePos",
                "VoiceClonedVideo",
                "VoiceClonedMarkFile",
                "ErasedVideoPath",
                "DubbingEditInfoUrl",
                "FileId",
                "OriginSubtitleFileId",
                "TranslateSubtitleFileId",
            ],
            place: 78,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.path.as_value()),
            1 => self.output_storage.as_value(),
            2 => self.origin_subtitle_path.as_value(),
            3 => self.translate_subtitle_path.as_value(),
            4 => self.subtitle_pos.as_value(),
            5 => self.voice_cloned_video.as_value(),
            6 => self.voice_cloned_mark_file.as_value(),
            7 => self.erased_video_path.as_value(),
            8 => self.dubbing_edit_info_url.as_value(),
            9 => self.file_id.as_value(),
            10 => self.origin_subtitle_file_id.as_value(),
            11 => self.translate_subtitle_file_id.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskDelLogoOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Path\":",
                "\"OutputStorage\":",
                "\"OriginSubtitlePath\":",
                "\"TranslateSubtitlePath\":",
                "\"SubtitlePos\":",
                "\"VoiceClonedVideo\":",
                "\"VoiceClonedMarkFile\":",
                "\"ErasedVideoPath\":",
                "\"DubbingEditInfoUrl\":",
                "\"FileId\":",
                "\"OriginSubtitleFileId\":",
                "\"TranslateSubtitleFileId\":",
            ],
            base: 250,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.path, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            2 => read_shared(&mut self.origin_subtitle_path, reader, rest),
            3 => read_shared(&mut self.translate_subtitle_path, reader, rest),
            4 => read_shared(&mut self.subtitle_pos, reader, rest),
            5 => read_shared(&mut self.voice_cloned_video, reader, rest),
            6 => read_shared(&mut self.voice_cloned_mark_file, reader, rest),
            7 => read_shared(&mut self.erased_video_path, reader, rest),
            8 => read_shared(&mut self.dubbing_edit_info_url, reader, rest),
            9 => read_shared(&mut self.file_id, reader, rest),
            10 => read_shared(&mut self.origin_subtitle_file_id, reader, rest),
            11 => read_shared(&mut self.translate_subtitle_file_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskDelLogoOutput);

read_by_table!(AiAnalysisTaskDelLogoOutput);

/// Parameters of one AI dubbing subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AIDubbingTaskInput {
    /// ID of the AI dubbing template; 0 means that `RawParameter` applies instead.
    pub definition: Option<i64>,
    /// Custom dubbing parameters, used only when `Definition` is 0. Meant for highly customised needs; a template chosen by `Definition` is preferred.
    pub raw_parameter: Option<Box<RawAIDubbingParameter>>,
    /// Custom dubbing parameters, used only when `Definition` is other than 0; those filled in replace their counterparts in the template. Meant for highly customised needs; `Definition` alone is preferred.
    pub override_parameter: Option<Box<OverrideAIDubbingParameter>>,
    /// Storage for the output files. If unset, the `OutputStorage` of the enclosing level applies.
    pub output_storage: Option<TaskOutputStorage>,
    /// External subtitle file in the source language.
    pub src_subtitle_info: Option<MediaInputInfo>,
    /// External subtitle files with translations.
    pub dst_subtitle_infos: Vec<DstSubtitleInput>,
    /// Path of the output file. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Not supported by the `BatchProcessMedia` operation.
    pub output_object_path: Option<Text>,
    /// Further parameters as JSON text, e.g. `{"delogo":{"subtitle_param":{"voice_clone_param":{"extract_vocal_type":-1}}}}`.
    pub extended_parameter: Option<Text>,
    /// ID of the drama series that the video belongs to. Takes effect when the dubbing mode is `RoleBasedSmartDubbing`.
    pub drama_id: Option<Text>,
}

impl Record for AIDubbingTaskInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AIDubbingTaskInput",
            members: &[
                "Definition",
                "RawParameter",
                "OverrideParameter",
                "OutputStorage",
                "SrcSubtitleInfo",
                "DstSubtitleInfos",
                "OutputObjectPath",
                "ExtendedParameter",
                "DramaId",
            ],
            place: 79,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.definition.as_value(),
            1 => self.raw_parameter.as_value(),
            2 => self.override_parameter.as_value(),
            3 => self.output_storage.as_value(),
            4 => self.src_subtitle_info.as_value(),
            5 => self.dst_subtitle_infos.as_value(),
            6 => self.output_object_path.as_value(),
            7 => self.extended_parameter.as_value(),
            8 => self.drama_id.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AIDubbingTaskInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Definition\":",
                "\"RawParameter\":",
                "\"OverrideParameter\":",
                "\"OutputStorage\":",
                "\"SrcSubtitleInfo\":",
                "\"DstSubtitleInfos\":",
                "\"OutputObjectPath\":",
                "\"ExtendedParameter\":",
                "\"DramaId\":",
            ],
            base: 263,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.raw_parameter, reader, rest),
            2 => read_shared(&mut self.override_parameter, reader, rest),
            3 => read_shared(&mut self.output_storage, reader, rest),
            4 => read_shared(&mut self.src_subtitle_info, reader, rest),
            5 => read_shared(&mut self.dst_subtitle_infos, reader, rest),
            6 => read_shared(&mut self.output_object_path, reader, rest),
            7 => read_shared(&mut self.extended_parameter, reader, rest),
            8 => read_shared(&mut self.drama_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AIDubbingTaskInput);

read_by_table!(AIDubbingTaskInput);

/// Files produced by an AI dubbing subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AIDubbingTaskOutput {
    /// Path of the subtitle file extracted from the picture, e.g. `/output/123_20003.vtt`.
    pub origin_subtitle_path: Option<Text>,
    /// Path of the translated version of the extracted subtitles, e.g. `/output/123_20003_en.vtt`.
    pub translate_subtitle_path: Option<Text>,
    /// Address of the video file dubbed with the cloned voice, e.g. `/output/123_20003_en.mp4`.
    pub voice_cloned_video: Option<Text>,
    /// Address of the annotation file of the voice cloning, e.g. `/output/delogo-result-0.json`.
    pub voice_cloned_mark_file: Option<Text>,
    /// Path of the output video, e.g. `/output/123_20003.mp4`.
    pub video_path: Option<Text>,
    /// File ID of the subtitles extracted from the picture.
    pub origin_subtitle_file_id: Option<Text>,
    /// File ID of the translated version of the extracted subtitles.
    pub translate_subtitle_file_id: Option<Text>,
    /// Path of the annotation file (JSON) that goes with the dubbing, e.g. `/output/dub-result-0.json`.
    pub speaker_path: Option<Text>,
    /// File ID of the annotation file at `SpeakerPath`.
    pub speaker_file_id: Option<Text>,
    /// File ID of the erased video at `EraseVideoPath`.
    pub erase_video_file_id: Option<Text>,
    /// Path of the video with the original subtitles erased, e.g. `/output/test-result.mp4`.
    pub erase_video_path: Option<Text>,
    /// Path of the audio file voiced in the target language, e.g. `/output/123_20003.aac`.
    pub dst_audio_path: Option<Text>,
    /// File ID of the audio file at `DstAudioPath`.
    pub dst_audio_file_id: Option<Text>,
    /// URL of the JSON file with editing information, from which the voice cloning can be revised later.
    pub dubbing_edit_info_url: Option<Text>,
    /// Position of the erased subtitles. Set only when subtitles are extracted and returning their position is switched on.
    pub subtitle_pos: Option<Box<SubtitlePosition>>,
    /// Storage that holds the files of the AI dubbing.
    pub output_storage: Option<TaskOutputStorage>,
}

impl Record for AIDubbingTaskOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AIDubbingTaskOutput",
            members: &[
                "OriginSubtitlePath",
                "TranslateSubtitlePath",
                "VoiceClonedVideo",
                "VoiceClonedMarkFile",
                "VideoPath",
                "OriginSubtitleFileId",
                "TranslateSubtitleFileId",
                "SpeakerPath",
                "SpeakerFileId",
                "EraseVideoFileId",
                "EraseVideoPath",
                "DstAudioPath",
                "DstAudioFileId",
                "DubbingEditInfoUrl",
                "SubtitlePos",
                "OutputStorage",
            ],
            place: 80,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.origin_subtitle_path.as_value(),
            1 => self.translate_subtitle_path.as_value(),
            2 => self.voice_cloned_video.as_value(),
            3 => self.voice_cloned_mark_file.as_value(),
            4 => self.video_path.as_value(),
            5 => self.origin_subtitle_file_id.as_value(),
            6 => self.translate_subtitle_file_id.as_value(),
            7 => self.speaker_path.as_value(),
            8 => self.speaker_file_id.as_value(),
            9 => self.erase_video_file_id.as_value(),
            10 => self.erase_video_path.as_value(),
            11 => self.dst_audio_path.as_value(),
            12 => self.dst_audio_file_id.as_value(),
            13 => self.dubbing_edit_info_url.as_value(),
            14 => self.subtitle_pos.as_value(),
            15 => self.output_storage.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AIDubbingTaskOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"OriginSubtitlePath\":",
                "\"TranslateSubtitlePath\":",
                "\"VoiceClonedVideo\":",
                "\"VoiceClonedMarkFile\":",
                "\"VideoPath\":",
                "\"OriginSubtitleFileId\":",
                "\"TranslateSubtitleFileId\":",
                "\"SpeakerPath\":",
                "\"SpeakerFileId\":",
                "\"EraseVideoFileId\":",
                "\"EraseVideoPath\":",
                "\"DstAudioPath\":",
                "\"DstAudioFileId\":",
                "\"DubbingEditInfoUrl\":",
                "\"SubtitlePos\":",
                "\"OutputStorage\":",
            ],
            base: 273,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.origin_subtitle_path, reader, rest),
            1 => read_shared(&mut self.translate_subtitle_path, reader, rest),
            2 => read_shared(&mut self.voice_cloned_video, reader, rest),
            3 => read_shared(&mut self.voice_cloned_mark_file, reader, rest),
            4 => read_shared(&mut self.video_path, reader, rest),
            5 => read_shared(&mut self.origin_subtitle_file_id, reader, rest),
            6 => read_shared(&mut self.translate_subtitle_file_id, reader, rest),
            7 => read_shared(&mut self.speaker_path, reader, rest),
            8 => read_shared(&mut self.speaker_file_id, reader, rest),
            9 => read_shared(&mut self.erase_video_file_id, reader, rest),
            10 => read_shared(&mut self.erase_video_path, reader, rest),
            11 => read_shared(&mut self.dst_audio_path, reader, rest),
            12 => read_shared(&mut self.dst_audio_file_id, reader, rest),
            13 => read_shared(&mut self.dubbing_edit_info_url, reader, rest),
            14 => read_shared(&mut self.subtitle_pos, reader, rest),
            15 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AIDubbingTaskOutput);

read_by_table!(AIDubbingTaskOutput);

/// Outcome of one subtask of an orchestration (scheme).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityResItem {
    /// The one of `TranscodeTask`, `AnimatedGraphicTask`, `SnapshotByTimeOffsetTask`, `SampleSnapshotTask`, `ImageSpriteTask`, `AdaptiveDynamicStreamingTask`, `RecognitionTask`, `ReviewTask`, `AnalysisTask`, `QualityControlTask`, `ExecRuleTask`, `SmartSubtitlesTask`, `SmartEraseTask`, `AIDubbingTask` that is set.
    pub task: ActivityTask,
}

/// What [`ActivityResItem`] holds: one of its object members, of which one is set at most.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum ActivityTask {
    /// None is set.
    #[default]
    None,
    /// Outcome of a transcoding subtask.
    Transcode(Box<MediaProcessTaskTranscodeResult>),
    /// Outcome of an animated image subtask.
    AnimatedGraphic(Box<MediaProcessTaskAnimatedGraphicResult>),
    /// Outcome of a time point screenshot subtask.
    SnapshotByTimeOffset(Box<MediaProcessTaskSnapshotByTimeOffsetResult>),
    /// Outcome of a sampled screenshot subtask.
    SampleSnapshot(Box<MediaProcessTaskSampleSnapshotResult>),
    /// Outcome of an image sprite subtask.
    ImageSprite(Box<MediaProcessTaskImageSpriteResult>),
    /// Outcome of an adaptive bitrate streaming subtask.
    AdaptiveDynamicStreaming(Box<MediaProcessTaskAdaptiveDynamicStreamingResult>),
    /// Outcome of a content recognition subtask.
    Recognition(Box<ScheduleRecognitionTaskResult>),
    /// Outcome of a content moderation subtask.
    Review(Box<ScheduleReviewTaskResult>),
    /// Outcome of a content analysis subtask.
    Analysis(Box<ScheduleAnalysisTaskResult>),
    /// Outcome of a media quality inspection subtask.
    QualityControl(Box<ScheduleQualityControlTaskResult>),
    /// Outcome of a condition check subtask.
    ExecRule(Box<ScheduleExecRuleTaskResult>),
    /// Outcome of a smart subtitle subtask.
    SmartSubtitles(Box<ScheduleSmartSubtitleTaskResult>),
    /// Outcome of a smart erasure subtask.
    SmartErase(Box<SmartEraseTaskResult>),
    /// Outcome of an AI dubbing subtask.
    AiDubbing(Box<AIDubbingTaskResult>),
    /// No known one is set although an unknown one is, or several are at once: the members as they arrived.
    Other(Box<RawMembers>),
}

impl ActivityTask {
    /// The one that is set, member by member; `None` where none is or it is not known.
    pub fn as_record(&self) -> Option<&dyn Record> {
        match self {
            Self::Transcode(arm) => arm.as_value().as_record(),
            Self::AnimatedGraphic(arm) => arm.as_value().as_record(),
            Self::SnapshotByTimeOffset(arm) => arm.as_value().as_record(),
            Self::SampleSnapshot(arm) => arm.as_value().as_record(),
            Self::ImageSprite(arm) => arm.as_value().as_record(),
            Self::AdaptiveDynamicStreaming(arm) => arm.as_value().as_record(),
            Self::Recognition(arm) => arm.as_value().as_record(),
            Self::Review(arm) => arm.as_value().as_record(),
            Self::Analysis(arm) => arm.as_value().as_record(),
            Self::QualityControl(arm) => arm.as_value().as_record(),
            Self::ExecRule(arm) => arm.as_value().as_record(),
            Self::SmartSubtitles(arm) => arm.as_value().as_record(),
            Self::SmartErase(arm) => arm.as_value().as_record(),
            Self::AiDubbing(arm) => arm.as_value().as_record(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Record for ActivityResItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ActivityResItem",
            members: &[
                "TranscodeTask",
                "AnimatedGraphicTask",
                "SnapshotByTimeOffsetTask",
                "SampleSnapshotTask",
                "ImageSpriteTask",
                "AdaptiveDynamicStreamingTask",
                "RecognitionTask",
                "ReviewTask",
                "AnalysisTask",
                "QualityControlTask",
                "ExecRuleTask",
                "SmartSubtitlesTask",
                "SmartEraseTask",
                "AIDubbingTask",
            ],
            place: 81,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => match &self.task {
                ActivityTask::Transcode(arm) => arm.as_value(),
                ActivityTask::Other(raw) => raw.arm::<Self>(0),
                _ => Value::Null,
            },
            1 => match &self.task {
                ActivityTask::AnimatedGraphic(arm) => arm.as_value(),
                ActivityTask::Other(raw) => raw.arm::<Self>(1),
                _ => Value::Null,
            },
            2 => match &self.task {
                ActivityTask::SnapshotByTimeOffset(arm) => arm.as_value(),
                ActivityTask::Other(raw) => raw.arm::<Self>(2),
                _ => Value::Null,
            },
            3 => match &self.task {
                ActivityTask::SampleSnapshot(arm) => arm.as_value(),
                ActivityTask::Other(raw) => raw.arm::<Self>(3),
                _ => Value::Null,
            },
            4 => match &self.task {
                ActivityTask::ImageSprite(arm) => arm.as_value(),
                ActivityTask::Other(raw) => raw.arm::<Self>(4),
                _ => Value::Null,
            },
            5 => match &self.task {
                ActivityTask::AdaptiveDynamicStreaming(arm) => arm.as_value(),
                ActivityTask::Other(raw) => raw.arm::<Self>(5),
                _ => Value::Null,
            },
            6 => match &self.task {
                ActivityTask::Recognition(arm) => arm.as_value(),
                ActivityTask::Other(raw) => raw.arm::<Self>(6),
                _ => Value::Null,
            },
            7 => match &self.task {
                ActivityTask::Review(arm) => arm.as_value(),
                ActivityTask::Other(raw) => raw.arm::<Self>(7),
                _ => Value::Null,
            },
            8 => match &self.task {
                ActivityTask::Analysis(arm) => arm.as_value(),
                ActivityTask::Other(raw) => raw.arm::<Self>(8),
                _ => Value::Null,
            },
            9 => match &self.task {
                ActivityTask::QualityControl(arm) => arm.as_value(),
                ActivityTask::Other(raw) => raw.arm::<Self>(9),
                _ => Value::Null,
            },
            10 => match &self.task {
                ActivityTask::ExecRule(arm) => arm.as_value(),
                ActivityTask::Other(raw) => raw.arm::<Self>(10),
                _ => Value::Null,
            },
            11 => match &self.task {
                ActivityTask::SmartSubtitles(arm) => arm.as_value(),
                ActivityTask::Other(raw) => raw.arm::<Self>(11),
                _ => Value::Null,
            },
            12 => match &self.task {
                ActivityTask::SmartErase(arm) => arm.as_value(),
                ActivityTask::Other(raw) => raw.arm::<Self>(12),
                _ => Value::Null,
            },
            13 => match &self.task {
                ActivityTask::AiDubbing(arm) => arm.as_value(),
                ActivityTask::Other(raw) => raw.arm::<Self>(13),
                _ => Value::Null,
            },
            _ => Value::Null,
        }
    }
    fn raw_members(&self) -> Option<&RawMembers> {
        match &self.task {
            ActivityTask::Other(raw) => Some(raw),
            _ => None,
        }
    }
}

impl Members for ActivityResItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"TranscodeTask\":",
                "\"AnimatedGraphicTask\":",
                "\"SnapshotByTimeOffsetTask\":",
                "\"SampleSnapshotTask\":",
                "\"ImageSpriteTask\":",
                "\"AdaptiveDynamicStreamingTask\":",
                "\"RecognitionTask\":",
                "\"ReviewTask\":",
                "\"AnalysisTask\":",
                "\"QualityControlTask\":",
                "\"ExecRuleTask\":",
                "\"SmartSubtitlesTask\":",
                "\"SmartEraseTask\":",
                "\"AIDubbingTask\":",
            ],
            base: 290,
            arms: 0b11111111111111,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => {
                let mut arm = Box::<MediaProcessTaskTranscodeResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::Transcode(arm);
                Some(rest)
            }
            1 => {
                let mut arm = Box::<MediaProcessTaskAnimatedGraphicResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::AnimatedGraphic(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<MediaProcessTaskSnapshotByTimeOffsetResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::SnapshotByTimeOffset(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<MediaProcessTaskSampleSnapshotResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::SampleSnapshot(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<MediaProcessTaskImageSpriteResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::ImageSprite(arm);
                Some(rest)
            }
            5 => {
                let mut arm = Box::<MediaProcessTaskAdaptiveDynamicStreamingResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::AdaptiveDynamicStreaming(arm);
                Some(rest)
            }
            6 => {
                let mut arm = Box::<ScheduleRecognitionTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::Recognition(arm);
                Some(rest)
            }
            7 => {
                let mut arm = Box::<ScheduleReviewTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::Review(arm);
                Some(rest)
            }
            8 => {
                let mut arm = Box::<ScheduleAnalysisTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::Analysis(arm);
                Some(rest)
            }
            9 => {
                let mut arm = Box::<ScheduleQualityControlTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::QualityControl(arm);
                Some(rest)
            }
            10 => {
                let mut arm = Box::<ScheduleExecRuleTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::ExecRule(arm);
                Some(rest)
            }
            11 => {
                let mut arm = Box::<ScheduleSmartSubtitleTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::SmartSubtitles(arm);
                Some(rest)
            }
            12 => {
                let mut arm = Box::<SmartEraseTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::SmartErase(arm);
                Some(rest)
            }
            13 => {
                let mut arm = Box::<AIDubbingTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::AiDubbing(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = ActivityTask::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = ActivityTask::None;
    }
    fn fresh(&self) -> Option<Box<dyn Members>> {
        Some(Box::<Self>::default())
    }
}

record_impls!(ActivityResItem);

read_by_table!(ActivityResItem);

/// Outcome of one subtask of a live stream orchestration (scheme).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveActivityResItem {
    /// The one of `LiveRecordTask`, `LiveQualityControlTask` that is set.
    pub task: LiveActivityTask,
}

/// What [`LiveActivityResItem`] holds: one of its object members, of which one is set at most.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum LiveActivityTask {
    /// None is set.
    #[default]
    None,
    /// Outcome of a live recording subtask.
    LiveRecord(Box<LiveScheduleLiveRecordTaskResult>),
    /// Outcome of a media quality inspection subtask.
    LiveQualityControl(Box<ScheduleQualityControlTaskResult>),
    /// No known one is set although an unknown one is, or several are at once: the members as they arrived.
    Other(Box<RawMembers>),
}

impl LiveActivityTask {
    /// The one that is set, member by member; `None` where none is or it is not known.
    pub fn as_record(&self) -> Option<&dyn Record> {
        match self {
            Self::LiveRecord(arm) => arm.as_value().as_record(),
            Self::LiveQualityControl(arm) => arm.as_value().as_record(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Record for LiveActivityResItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveActivityResItem",
            members: &["LiveRecordTask", "LiveQualityControlTask"],
            place: 82,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => match &self.task {
                LiveActivityTask::LiveRecord(arm) => arm.as_value(),
                LiveActivityTask::Other(raw) => raw.arm::<Self>(0),
                _ => Value::Null,
            },
            1 => match &self.task {
                LiveActivityTask::LiveQualityControl(arm) => arm.as_value(),
                LiveActivityTask::Other(raw) => raw.arm::<Self>(1),
                _ => Value::Null,
            },
            _ => Value::Null,
        }
    }
    fn raw_members(&self) -> Option<&RawMembers> {
        match &self.task {
            LiveActivityTask::Other(raw) => Some(raw),
            _ => None,
        }
    }
}

impl Members for LiveActivityResItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"LiveRecordTask\":", "\"LiveQualityControlTask\":"],
            base: 305,
            arms: 0b11,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => {
                let mut arm = Box::<LiveScheduleLiveRecordTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = LiveActivityTask::LiveRecord(arm);
                Some(rest)
            }
            1 => {
                let mut arm = Box::<ScheduleQualityControlTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = LiveActivityTask::LiveQualityControl(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = LiveActivityTask::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = LiveActivityTask::None;
    }
    fn fresh(&self) -> Option<Box<dyn Members>> {
        Some(Box::<Self>::default())
    }
}

record_impls!(LiveActivityResItem);

read_by_table!(LiveActivityResItem);

/// Location in Tencent Cloud Object Storage (COS) that receives output files.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CosOutputStorage {
    /// Name of the COS bucket that receives the output, such as `TopRankVideo-125xxx88`. If empty, the setting of the enclosing level applies.
    pub bucket: Text,
    /// Region of the COS bucket that receives the output, such as `ap-chongqing`. If empty, the setting of the enclosing level applies.
    pub region: Text,
    pub(crate) presence: Presence,
}

impl Record for CosOutputStorage {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "CosOutputStorage",
            members: &["Bucket", "Region"],
            place: 83,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.bucket.as_value()),
            1 => self.presence.value(1, self.region.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for CosOutputStorage {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Bucket\":", "\"Region\":"],
            base: 308,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.bucket, reader, rest),
            1 => read_shared(&mut self.region, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(CosOutputStorage);

read_by_table!(CosOutputStorage);

/// Location in AWS S3 that receives output files.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S3OutputStorage {
    /// Name of the S3 bucket that receives the output.
    pub s3_bucket: Option<Text>,
    /// AWS region of the S3 bucket, such as `us-east-1`.
    pub s3_region: Option<Text>,
    /// ID of the AWS access key used to upload media over the AWS internal network.
    pub s3_secret_id: Option<SecretText>,
    /// Secret of the AWS access key used to upload media over the AWS internal network.
    pub s3_secret_key: Option<SecretText>,
}

impl Record for S3OutputStorage {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "S3OutputStorage",
            members: &["S3Bucket", "S3Region", "S3SecretId", "S3SecretKey"],
            place: 84,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.s3_bucket.as_value(),
            1 => self.s3_region.as_value(),
            2 => self.s3_secret_id.as_value(),
            3 => self.s3_secret_key.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for S3OutputStorage {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"S3Bucket\":",
                "\"S3Region\":",
                "\"S3SecretId\":",
                "\"S3SecretKey\":",
            ],
            base: 311,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.s3_bucket, reader, rest),
            1 => read_shared(&mut self.s3_region, reader, rest),
            2 => read_shared(&mut self.s3_secret_id, reader, rest),
            3 => read_shared(&mut self.s3_secret_key, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(S3OutputStorage);

read_by_table!(S3OutputStorage);

/// Location in Tencent Cloud Video on Demand (VOD) that receives output files.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VODOutputStorage {
    /// ID of the VOD bucket that receives the output.
    pub bucket: Option<Text>,
    /// Region of the VOD bucket that receives the output, such as `ap-chongqing`.
    pub region: Option<Text>,
    /// ID of the VOD application.
    pub sub_app_id: Option<u64>,
    /// Which VOD edition takes the output: `0` (not the Standard edition) or `1` (Standard edition). If unset, the Professional edition is used.
    pub vod_basic: Option<i64>,
}

impl Record for VODOutputStorage {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "VODOutputStorage",
            members: &["Bucket", "Region", "SubAppId", "VodBasic"],
            place: 85,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.bucket.as_value(),
            1 => self.region.as_value(),
            2 => self.sub_app_id.as_value(),
            3 => self.vod_basic.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for VODOutputStorage {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Bucket\":",
                "\"Region\":",
                "\"SubAppId\":",
                "\"VodBasic\":",
            ],
            base: 316,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.bucket, reader, rest),
            1 => read_shared(&mut self.region, reader, rest),
            2 => read_shared(&mut self.sub_app_id, reader, rest),
            3 => read_shared(&mut self.vod_basic, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(VODOutputStorage);

read_by_table!(VODOutputStorage);

/// Parameters of one transcoding subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscodeTaskInput {
    /// ID of the video transcoding template; 0 means that `RawParameter` applies instead.
    pub definition: u64,
    /// Custom transcoding parameters, used only when `Definition` is 0. Meant for highly customised needs; a template chosen by `Definition` is preferred.
    pub raw_parameter: Option<Box<RawTranscodeParameter>>,
    /// Custom transcoding parameters, used only when `Definition` is other than 0; those filled in replace their counterparts in the template. Meant for highly customised needs; `Definition` alone is preferred.
    pub override_parameter: Option<Box<OverrideTranscodeParameter>>,
    /// Image or text watermarks to apply, at most 10.
    pub watermark_set: Vec<WatermarkInput>,
    /// Parameters of the digital (invisible) watermark.
    pub blind_watermark: Option<Box<BlindWatermarkInput>>,
    /// Mosaic (blurred) areas to apply, at most 10.
    pub mosaic_set: Vec<MosaicInput>,
    /// Where in the source the output starts, in seconds. Unset or 0: at its beginning; positive: that many seconds after its beginning; negative: that many seconds before its end.
    pub start_time_offset: f64,
    /// Where in the source the output stops, in seconds. Unset or 0: at its end; positive: that many seconds after its beginning; negative: that many seconds before its end.
    pub end_time_offset: f64,
    /// Where the transcoded file is stored. If unset, the `OutputStorage` of the enclosing level applies.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the main output file. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Default: the relative path `{inputName}_transcode_{definition}.{format}`.
    pub output_object_path: Text,
    /// Path of the segment files (the `ts` files of HLS output); must be relative. Default: `{inputName}_transcode_{definition}_{number}.{format}`.
    pub segment_object_name: Text,
    /// How the `{number}` variable of the output path is formatted.
    pub object_number_format: Option<Box<NumberFormat>>,
    /// Parameters of the opening and closing clips put around the video.
    pub head_tail_parameter: Option<Box<HeadTailParameter>>,
    pub(crate) presence: Presence,
}

impl Record for TranscodeTaskInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "TranscodeTaskInput",
            members: &[
                "Definition",
                "RawParameter",
                "OverrideParameter",
                "WatermarkSet",
                "BlindWatermark",
                "MosaicSet",
                "StartTimeOffset",
                "EndTimeOffset",
                "OutputStorage",
                "OutputObjectPath",
                "SegmentObjectName",
                "ObjectNumberFormat",
                "HeadTailParameter",
            ],
            place: 86,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.definition.as_value()),
            1 => self.raw_parameter.as_value(),
            2 => self.override_parameter.as_value(),
            3 => self.watermark_set.as_value(),
            4 => self.blind_watermark.as_value(),
            5 => self.mosaic_set.as_value(),
            6 => self.presence.value(6, self.start_time_offset.as_value()),
            7 => self.presence.value(7, self.end_time_offset.as_value()),
            8 => self.output_storage.as_value(),
            9 => self.presence.value(9, self.output_object_path.as_value()),
            10 => self.presence.value(10, self.segment_object_name.as_value()),
            11 => self.object_number_format.as_value(),
            12 => self.head_tail_parameter.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for TranscodeTaskInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Definition\":",
                "\"RawParameter\":",
                "\"OverrideParameter\":",
                "\"WatermarkSet\":",
                "\"BlindWatermark\":",
                "\"MosaicSet\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
                "\"SegmentObjectName\":",
                "\"ObjectNumberFormat\":",
                "\"HeadTailParameter\":",
            ],
            base: 321,
            arms: 0b0,
            plain: 0b11011000001,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.raw_parameter, reader, rest),
            2 => read_shared(&mut self.override_parameter, reader, rest),
            3 => read_shared(&mut self.watermark_set, reader, rest),
            4 => read_shared(&mut self.blind_watermark, reader, rest),
            5 => read_shared(&mut self.mosaic_set, reader, rest),
            6 => read_shared(&mut self.start_time_offset, reader, rest),
            7 => read_shared(&mut self.end_time_offset, reader, rest),
            8 => read_shared(&mut self.output_storage, reader, rest),
            9 => read_shared(&mut self.output_object_path, reader, rest),
            10 => read_shared(&mut self.segment_object_name, reader, rest),
            11 => read_shared(&mut self.object_number_format, reader, rest),
            12 => read_shared(&mut self.head_tail_parameter, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(TranscodeTaskInput);

read_by_table!(TranscodeTaskInput);

/// File produced by transcoding, with its technical data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaTranscodeItem {
    /// Storage that holds the transcoded file.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the transcoded video file.
    pub path: Text,
    /// ID of the transcoding template that was applied.
    pub definition: i64,
    /// Average bitrates of the video and audio streams added together, in bps.
    pub bitrate: i64,
    /// Greatest height among the video streams, in pixels.
    pub height: i64,
    /// Greatest width among the video streams, in pixels.
    pub width: i64,
    /// Total size of the media in bytes; for HLS, the `m3u8` and `ts` files together.
    pub size: i64,
    /// Length of the video in seconds.
    pub duration: f64,
    /// Container format, such as `m4a` or `mp4`.
    pub container: Text,
    /// MD5 checksum of the video.
    pub md5: Text,
    /// Audio streams of the file.
    pub audio_stream_set: Vec<MediaAudioStreamItem>,
    /// Video streams of the file.
    pub video_stream_set: Vec<MediaVideoStreamItem>,
    /// JSON text naming the enhancements used, such as `{"enhance_item":["hdr","color_enhance"]}`: `hdr` (HDR), `wd_fps` (frame interpolation), `video_super_resolution` (super resolution), `repair` (overall enhancement), `denoise` (video noise reduction), `color_enhance` (colour enhancement), `scratch` (scratch removal), `artifact` (removal of artefacts and jagged edges), `sharp` (detail enhancement), `low_light` (low-light enhancement) or `face_enhance` (face enhancement).
    pub call_back_ext_info: Option<Text>,
    /// Amounts that AI content generation (AIGC) used for this file.
    pub usage: Option<Box<MediaUsageItem>>,
    pub(crate) presence: Presence,
}

impl Record for MediaTranscodeItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaTranscodeItem",
            members: &[
                "OutputStorage",
                "Path",
                "Definition",
                "Bitrate",
                "Height",
                "Width",
                "Size",
                "Duration",
                "Container",
                "Md5",
                "AudioStreamSet",
                "VideoStreamSet",
                "CallBackExtInfo",
                "Usage",
            ],
            place: 87,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.output_storage.as_value(),
            1 => self.presence.value(1, self.path.as_value()),
            2 => self.presence.value(2, self.definition.as_value()),
            3 => self.presence.value(3, self.bitrate.as_value()),
            4 => self.presence.value(4, self.height.as_value()),
            5 => self.presence.value(5, self.width.as_value()),
            6 => self.presence.value(6, self.size.as_value()),
            7 => self.presence.value(7, self.duration.as_value()),
            8 => self.presence.value(8, self.container.as_value()),
            9 => self.presence.value(9, self.md5.as_value()),
            10 => self.audio_stream_set.as_value(),
            11 => self.video_stream_set.as_value(),
            12 => self.call_back_ext_info.as_value(),
            13 => self.usage.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for MediaTranscodeItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"OutputStorage\":",
                "\"Path\":",
                "\"Definition\":",
                "\"Bitrate\":",
                "\"Height\":",
                "\"Width\":",
                "\"Size\":",
                "\"Duration\":",
                "\"Container\":",
                "\"Md5\":",
                "\"AudioStreamSet\":",
                "\"VideoStreamSet\":",
                "\"CallBackExtInfo\":",
                "\"Usage\":",
            ],
            base: 335,
            arms: 0b0,
            plain: 0b1111111110,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.output_storage, reader, rest),
            1 => read_shared(&mut self.path, reader, rest),
            2 => read_shared(&mut self.definition, reader, rest),
            3 => read_shared(&mut self.bitrate, reader, rest),
            4 => read_shared(&mut self.height, reader, rest),
            5 => read_shared(&mut self.width, reader, rest),
            6 => read_shared(&mut self.size, reader, rest),
            7 => read_shared(&mut self.duration, reader, rest),
            8 => read_shared(&mut self.container, reader, rest),
            9 => read_shared(&mut self.md5, reader, rest),
            10 => read_shared(&mut self.audio_stream_set, reader, rest),
            11 => read_shared(&mut self.video_stream_set, reader, rest),
            12 => read_shared(&mut self.call_back_ext_info, reader, rest),
            13 => read_shared(&mut self.usage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaTranscodeItem);

read_by_table!(MediaTranscodeItem);

/// Parameters of one subtask that turns part of a video into an animated image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnimatedGraphicTaskInput {
    /// ID of the animated image template.
    pub definition: u64,
    /// Point of the video where the animated image starts, in seconds.
    pub start_time_offset: f64,
    /// Point of the video where the animated image ends, in seconds.
    pub end_time_offset: f64,
    /// Where the animated image is stored. If unset, the `OutputStorage` of the enclosing level applies.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the animated image. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Default: the relative path `{inputName}_animatedGraphic_{definition}.{format}`.
    pub output_object_path: Text,
    /// Extension parameters of the subtask, as JSON text.
    pub ext_info: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for AnimatedGraphicTaskInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AnimatedGraphicTaskInput",
            members: &[
                "Definition",
                "StartTimeOffset",
                "EndTimeOffset",
                "OutputStorage",
                "OutputObjectPath",
                "ExtInfo",
            ],
            place: 88,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.definition.as_value()),
            1 => self.presence.value(1, self.start_time_offset.as_value()),
            2 => self.presence.value(2, self.end_time_offset.as_value()),
            3 => self.output_storage.as_value(),
            4 => self.presence.value(4, self.output_object_path.as_value()),
            5 => self.ext_info.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AnimatedGraphicTaskInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Definition\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
                "\"ExtInfo\":",
            ],
            base: 350,
            arms: 0b0,
            plain: 0b10111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.output_storage, reader, rest),
            4 => read_shared(&mut self.output_object_path, reader, rest),
            5 => read_shared(&mut self.ext_info, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AnimatedGraphicTaskInput);

read_by_table!(AnimatedGraphicTaskInput);

/// Animated image made from a video, with its technical data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaAnimatedGraphicsItem {
    /// Storage that holds the animated image.
    pub storage: Option<TaskOutputStorage>,
    /// Path of the animated image.
    pub path: Text,
    /// ID of the animated image template that was applied.
    pub definition: i64,
    /// File format of the animated image, such as `gif`.
    pub container: Text,
    /// Height of the animated image, in pixels.
    pub height: i64,
    /// Width of the animated image, in pixels.
    pub width: i64,
    /// Bitrate of the animated image, in bps.
    pub bitrate: i64,
    /// Size of the animated image, in bytes.
    pub size: i64,
    /// MD5 checksum of the animated image.
    pub md5: Text,
    /// Point of the video where the animated image starts, in seconds.
    pub start_time_offset: f64,
    /// Point of the video where the animated image ends, in seconds.
    pub end_time_offset: f64,
    pub(crate) presence: Presence,
}

impl Record for MediaAnimatedGraphicsItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaAnimatedGraphicsItem",
            members: &[
                "Storage",
                "Path",
                "Definition",
                "Container",
                "Height",
                "Width",
                "Bitrate",
                "Size",
                "Md5",
                "StartTimeOffset",
                "EndTimeOffset",
            ],
            place: 89,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.storage.as_value(),
            1 => self.presence.value(1, self.path.as_value()),
            2 => self.presence.value(2, self.definition.as_value()),
            3 => self.presence.value(3, self.container.as_value()),
            4 => self.presence.value(4, self.height.as_value()),
            5 => self.presence.value(5, self.width.as_value()),
            6 => self.presence.value(6, self.bitrate.as_value()),
            7 => self.presence.value(7, self.size.as_value()),
            8 => self.presence.value(8, self.md5.as_value()),
            9 => self.presence.value(9, self.start_time_offset.as_value()),
            10 => self.presence.value(10, self.end_time_offset.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for MediaAnimatedGraphicsItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Storage\":",
                "\"Path\":",
                "\"Definition\":",
                "\"Container\":",
                "\"Height\":",
                "\"Width\":",
                "\"Bitrate\":",
                "\"Size\":",
                "\"Md5\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
            ],
            base: 357,
            arms: 0b0,
            plain: 0b11111111110,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.storage, reader, rest),
            1 => read_shared(&mut self.path, reader, rest),
            2 => read_shared(&mut self.definition, reader, rest),
            3 => read_shared(&mut self.container, reader, rest),
            4 => read_shared(&mut self.height, reader, rest),
            5 => read_shared(&mut self.width, reader, rest),
            6 => read_shared(&mut self.bitrate, reader, rest),
            7 => read_shared(&mut self.size, reader, rest),
            8 => read_shared(&mut self.md5, reader, rest),
            9 => read_shared(&mut self.start_time_offset, reader, rest),
            10 => read_shared(&mut self.end_time_offset, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaAnimatedGraphicsItem);

read_by_table!(MediaAnimatedGraphicsItem);

/// Parameters of one subtask that takes screenshots at given points of a video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapshotByTimeOffsetTaskInput {
    /// ID of the time point screenshot template.
    pub definition: u64,
    /// Points to take screenshots at, each a text in one of two forms: ending in `s`, seconds into the video (`3.5s`); ending in `%`, a share of its duration (`10%`).
    pub ext_time_offset_set: Vec<Text>,
    /// Points to take screenshots at, in seconds. Deprecated; prefer `ExtTimeOffsetSet`.
    pub time_offset_set: Vec<f64>,
    /// Image or text watermarks to apply, at most 10.
    pub watermark_set: Vec<WatermarkInput>,
    /// Where the screenshots are stored. If unset, the `OutputStorage` of the enclosing level applies.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the screenshots. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Default: the relative path `{inputName}_snapshotByTimeOffset_{definition}_{number}.{format}`.
    pub output_object_path: Text,
    /// How the `{number}` variable of the output path is formatted.
    pub object_number_format: Option<Box<NumberFormat>>,
    /// Extension parameters of the subtask, as JSON text.
    pub ext_info: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for SnapshotByTimeOffsetTaskInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SnapshotByTimeOffsetTaskInput",
            members: &[
                "Definition",
                "ExtTimeOffsetSet",
                "TimeOffsetSet",
                "WatermarkSet",
                "OutputStorage",
                "OutputObjectPath",
                "ObjectNumberFormat",
                "ExtInfo",
            ],
            place: 90,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.definition.as_value()),
            1 => self.ext_time_offset_set.as_value(),
            2 => self.time_offset_set.as_value(),
            3 => self.watermark_set.as_value(),
            4 => self.output_storage.as_value(),
            5 => self.presence.value(5, self.output_object_path.as_value()),
            6 => self.object_number_format.as_value(),
            7 => self.ext_info.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SnapshotByTimeOffsetTaskInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Definition\":",
                "\"ExtTimeOffsetSet\":",
                "\"TimeOffsetSet\":",
                "\"WatermarkSet\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
                "\"ObjectNumberFormat\":",
                "\"ExtInfo\":",
            ],
            base: 369,
            arms: 0b0,
            plain: 0b100001,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.ext_time_offset_set, reader, rest),
            2 => read_shared(&mut self.time_offset_set, reader, rest),
            3 => read_shared(&mut self.watermark_set, reader, rest),
            4 => read_shared(&mut self.output_storage, reader, rest),
            5 => read_shared(&mut self.output_object_path, reader, rest),
            6 => read_shared(&mut self.object_number_format, reader, rest),
            7 => read_shared(&mut self.ext_info, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SnapshotByTimeOffsetTaskInput);

read_by_table!(SnapshotByTimeOffsetTaskInput);

/// Screenshots taken at given points of a video with one template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaSnapshotByTimeOffsetItem {
    /// ID of the time point screenshot template that was applied.
    pub definition: i64,
    /// Screenshots taken with this template, one element each.
    pub pic_info_set: Vec<MediaSnapshotByTimePicInfoItem>,
    /// Storage that holds the screenshots.
    pub storage: Option<TaskOutputStorage>,
    pub(crate) presence: Presence,
}

impl Record for MediaSnapshotByTimeOffsetItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaSnapshotByTimeOffsetItem",
            members: &["Definition", "PicInfoSet", "Storage"],
            place: 91,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.definition.as_value()),
            1 => self.pic_info_set.as_value(),
            2 => self.storage.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for MediaSnapshotByTimeOffsetItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Definition\":", "\"PicInfoSet\":", "\"Storage\":"],
            base: 378,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.pic_info_set, reader, rest),
            2 => read_shared(&mut self.storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaSnapshotByTimeOffsetItem);

read_by_table!(MediaSnapshotByTimeOffsetItem);

/// Parameters of one subtask that takes screenshots of a video at regular intervals.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SampleSnapshotTaskInput {
    /// ID of the sampled screenshot template.
    pub definition: u64,
    /// Image or text watermarks to apply, at most 10.
    pub watermark_set: Vec<WatermarkInput>,
    /// Where the screenshots are stored. If unset, the `OutputStorage` of the enclosing level applies.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the screenshots. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Default: the relative path `{inputName}_sampleSnapshot_{definition}_{number}.{format}`.
    pub output_object_path: Text,
    /// How the `{number}` variable of the output path is formatted.
    pub object_number_format: Option<Box<NumberFormat>>,
    /// Extension parameters of the subtask, as JSON text.
    pub ext_info: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for SampleSnapshotTaskInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SampleSnapshotTaskInput",
            members: &[
                "Definition",
                "WatermarkSet",
                "OutputStorage",
                "OutputObjectPath",
                "ObjectNumberFormat",
                "ExtInfo",
            ],
            place: 92,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.definition.as_value()),
            1 => self.watermark_set.as_value(),
            2 => self.output_storage.as_value(),
            3 => self.presence.value(3, self.output_object_path.as_value()),
            4 => self.object_number_format.as_value(),
            5 => self.ext_info.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SampleSnapshotTaskInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Definition\":",
                "\"WatermarkSet\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
                "\"ObjectNumberFormat\":",
                "\"ExtInfo\":",
            ],
            base: 382,
            arms: 0b0,
            plain: 0b1001,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.watermark_set, reader, rest),
            2 => read_shared(&mut self.output_storage, reader, rest),
            3 => read_shared(&mut self.output_object_path, reader, rest),
            4 => read_shared(&mut self.object_number_format, reader, rest),
            5 => read_shared(&mut self.ext_info, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SampleSnapshotTaskInput);

read_by_table!(SampleSnapshotTaskInput);

/// Screenshots taken of a video at regular intervals with one template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaSampleSnapshotItem {
    /// ID of the sampled screenshot template that was applied.
    pub definition: i64,
    /// How the interval is measured: `Percent` (share of the duration) or `Time` (length of time).
    pub sample_type: SampleType,
    /// Distance between screenshots: in percent when `SampleType` is `Percent`; in seconds when it is `Time`, the first screenshot then being the first frame of the video.
    pub interval: i64,
    /// Storage that holds the screenshots.
    pub storage: Option<TaskOutputStorage>,
    /// Paths of the screenshots taken.
    pub image_path_set: Vec<Text>,
    /// IDs of the watermark templates applied, if the screenshots are watermarked.
    pub water_mark_definition: Vec<i64>,
    pub(crate) presence: Presence,
}

impl Record for MediaSampleSnapshotItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaSampleSnapshotItem",
            members: &[
                "Definition",
                "SampleType",
                "Interval",
                "Storage",
                "ImagePathSet",
                "WaterMarkDefinition",
            ],
            place: 93,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.definition.as_value()),
            1 => self.presence.value(1, self.sample_type.as_value()),
            2 => self.presence.value(2, self.interval.as_value()),
            3 => self.storage.as_value(),
            4 => self.image_path_set.as_value(),
            5 => self.water_mark_definition.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for MediaSampleSnapshotItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Definition\":",
                "\"SampleType\":",
                "\"Interval\":",
                "\"Storage\":",
                "\"ImagePathSet\":",
                "\"WaterMarkDefinition\":",
            ],
            base: 389,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.sample_type, reader, rest),
            2 => read_shared(&mut self.interval, reader, rest),
            3 => read_shared(&mut self.storage, reader, rest),
            4 => read_shared(&mut self.image_path_set, reader, rest),
            5 => read_shared(&mut self.water_mark_definition, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaSampleSnapshotItem);

read_by_table!(MediaSampleSnapshotItem);

/// Parameters of one subtask that makes image sprites (sheets of thumbnails) from a video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageSpriteTaskInput {
    /// ID of the image sprite template.
    pub definition: u64,
    /// Where the sprite sheets are stored. If unset, the `OutputStorage` of the enclosing level applies.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the sprite sheets. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Default: the relative path `{inputName}_imageSprite_{definition}_{number}.{format}`.
    pub output_object_path: Text,
    /// Path of the WebVTT file that goes with the sprites; must be relative. Default: `{inputName}_imageSprite_{definition}.{format}`.
    pub web_vtt_object_name: Text,
    /// How the `{number}` variable of the output path is formatted.
    pub object_number_format: Option<Box<NumberFormat>>,
    /// Extension parameters of the subtask, as JSON text.
    pub ext_info: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for ImageSpriteTaskInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ImageSpriteTaskInput",
            members: &[
                "Definition",
                "OutputStorage",
                "OutputObjectPath",
                "WebVttObjectName",
                "ObjectNumberFormat",
                "ExtInfo",
            ],
            place: 94,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.definition.as_value()),
            1 => self.output_storage.as_value(),
            2 => self.presence.value(2, self.output_object_path.as_value()),
            3 => self.presence.value(3, self.web_vtt_object_name.as_value()),
            4 => self.object_number_format.as_value(),
            5 => self.ext_info.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for ImageSpriteTaskInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Definition\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
                "\"WebVttObjectName\":",
                "\"ObjectNumberFormat\":",
                "\"ExtInfo\":",
            ],
            base: 396,
            arms: 0b0,
            plain: 0b1101,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            2 => read_shared(&mut self.output_object_path, reader, rest),
            3 => read_shared(&mut self.web_vtt_object_name, reader, rest),
            4 => read_shared(&mut self.object_number_format, reader, rest),
            5 => read_shared(&mut self.ext_info, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(ImageSpriteTaskInput);

read_by_table!(ImageSpriteTaskInput);

/// Image sprites (sheets of thumbnails) made from a video with one template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaImageSpriteItem {
    /// ID of the image sprite template that was applied.
    pub definition: i64,
    /// Height of one thumbnail in the sheet, in pixels.
    pub height: i64,
    /// Width of one thumbnail in the sheet, in pixels.
    pub width: i64,
    /// Number of thumbnails in each sprite sheet.
    pub total_count: i64,
    /// Paths of the sprite sheets, one per sheet.
    pub image_path_set: Vec<Text>,
    /// Path of the WebVTT file that gives, for each thumbnail, its point in the video and its coordinates in the sprite sheet; players commonly use it for previews.
    pub web_vtt_path: Text,
    /// Storage that holds the sprite sheets.
    pub storage: Option<TaskOutputStorage>,
    pub(crate) presence: Presence,
}

impl Record for MediaImageSpriteItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaImageSpriteItem",
            members: &[
                "Definition",
                "Height",
                "Width",
                "TotalCount",
                "ImagePathSet",
                "WebVttPath",
                "Storage",
            ],
            place: 95,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.definition.as_value()),
            1 => self.presence.value(1, self.height.as_value()),
            2 => self.presence.value(2, self.width.as_value()),
            3 => self.presence.value(3, self.total_count.as_value()),
            4 => self.image_path_set.as_value(),
            5 => self.presence.value(5, self.web_vtt_path.as_value()),
            6 => self.storage.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for MediaImageSpriteItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Definition\":",
                "\"Height\":",
                "\"Width\":",
                "\"TotalCount\":",
                "\"ImagePathSet\":",
                "\"WebVttPath\":",
                "\"Storage\":",
            ],
            base: 403,
            arms: 0b0,
            plain: 0b101111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.height, reader, rest),
            2 => read_shared(&mut self.width, reader, rest),
            3 => read_shared(&mut self.total_count, reader, rest),
            4 => read_shared(&mut self.image_path_set, reader, rest),
            5 => read_shared(&mut self.web_vtt_path, reader, rest),
            6 => read_shared(&mut self.storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaImageSpriteItem);

read_by_table!(MediaImageSpriteItem);

/// Parameters of one subtask that packages a video for adaptive bitrate streaming.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdaptiveDynamicStreamingTaskInput {
    /// ID of the template for adaptive bitrate streaming.
    pub definition: u64,
    /// Watermarks to draw, each an image or a text; at most 10.
    pub watermark_set: Vec<WatermarkInput>,
    /// Settings of the invisible digital watermark.
    pub blind_watermark: Option<Box<BlindWatermarkInput>>,
    /// Where the resulting files are stored. When unset, the `OutputStorage` of the level above applies.
    pub output_storage: Option<TaskOutputStorage>,
    /// Where the manifest goes: a relative path such as `name_{variable}.{format}` or an absolute one such as `/dir/name_{variable}.{format}`. A custom path has to end in `.{format}`. Default: the relative path `{inputName}_adaptiveDynamicStreaming_{definition}.{format}`.
    pub output_object_path: Text,
    /// Relative path (no absolute one is accepted) to which the substreams are written. Default: `{inputName}_adaptiveDynamicStreaming_{definition}_{subStreamNumber}.{format}`.
    pub sub_stream_object_name: Text,
    /// Relative path (no absolute one is accepted) to which the segments are written; HLS only. Default: `{inputName}_adaptiveDynamicStreaming_{definition}_{subStreamNumber}_{segmentNumber}.{format}`.
    pub segment_object_name: Text,
    /// External subtitle files to insert into the output.
    pub add_on_subtitles: Vec<AddOnSubtitle>,
    /// DRM (copy protection) settings of the output.
    pub drm_info: Option<DrmInfo>,
    /// Kind of streaming template: `Common` (video with audio) or `PureAudio` (audio alone).
    pub definition_type: Option<Text>,
    /// Settings for subtitles burned into the picture, among them their source, font size and position.
    pub subtitle_template: Option<Box<SubtitleTemplate>>,
    /// Further transcoding parameters as JSON text, such as `{"audio_info": {"codec": "vivid"}}`.
    pub std_ext_info: Option<Text>,
    /// Presentation timestamps (PTS), in milliseconds, whose frames become key frames and start a new segment; a deviation of up to 1 ms is tolerated. GOP and segment lengths, if given, apply as well. Needs `RawPts` on, the source's frame rate kept, and a source frame at each timestamp.
    pub key_pts_list: Vec<i64>,
    /// External audio files to insert into the output.
    pub add_on_audios: Vec<AddOnAudio>,
    /// Stream settings used in place of the template's `StreamInfos` unless empty; laid out exactly like the `StreamInfos` given when a template is created.
    pub std_ext_stream_infos: Vec<AdaptiveStreamTemplate>,
    pub(crate) presence: Presence,
}

impl Record for AdaptiveDynamicStreamingTaskInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AdaptiveDynamicStreamingTaskInput",
            members: &[
                "Definition",
                "WatermarkSet",
                "BlindWatermark",
                "OutputStorage",
                "OutputObjectPath",
                "SubStreamObjectName",
                "SegmentObjectName",
                "AddOnSubtitles",
                "DrmInfo",
                "DefinitionType",
                "SubtitleTemplate",
                "StdExtInfo",
                "KeyPTSList",
                "AddOnAudios",
                "StdExtStreamInfos",
            ],
            place: 96,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.definition.as_value()),
            1 => self.watermark_set.as_value(),
            2 => self.blind_watermark.as_value(),
            3 => self.output_storage.as_value(),
            4 => self.presence.value(4, self.output_object_path.as_value()),
            5 => self
                .presence
                .value(5, self.sub_stream_object_name.as_value()),
            6 => self.presence.value(6, self.segment_object_name.as_value()),
            7 => self.add_on_subtitles.as_value(),
            8 => self.drm_info.as_value(),
            9 => self.definition_type.as_value(),
            10 => self.subtitle_template.as_value(),
            11 => self.std_ext_info.as_value(),
            12 => self.key_pts_list.as_value(),
            13 => self.add_on_audios.as_value(),
            14 => self.std_ext_stream_infos.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AdaptiveDynamicStreamingTaskInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Definition\":",
                "\"WatermarkSet\":",
                "\"BlindWatermark\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
                "\"SubStreamObjectName\":",
                "\"SegmentObjectName\":",
                "\"AddOnSubtitles\":",
                "\"DrmInfo\":",
                "\"DefinitionType\":",
                "\"SubtitleTemplate\":",
                "\"StdExtInfo\":",
                "\"KeyPTSList\":",
                "\"AddOnAudios\":",
                "\"StdExtStreamInfos\":",
            ],
            base: 411,
            arms: 0b0,
            plain: 0b1110001,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.watermark_set, reader, rest),
            2 => read_shared(&mut self.blind_watermark, reader, rest),
            3 => read_shared(&mut self.output_storage, reader, rest),
            4 => read_shared(&mut self.output_object_path, reader, rest),
            5 => read_shared(&mut self.sub_stream_object_name, reader, rest),
            6 => read_shared(&mut self.segment_object_name, reader, rest),
            7 => read_shared(&mut self.add_on_subtitles, reader, rest),
            8 => read_shared(&mut self.drm_info, reader, rest),
            9 => read_shared(&mut self.definition_type, reader, rest),
            10 => read_shared(&mut self.subtitle_template, reader, rest),
            11 => read_shared(&mut self.std_ext_info, reader, rest),
            12 => read_shared(&mut self.key_pts_list, reader, rest),
            13 => read_shared(&mut self.add_on_audios, reader, rest),
            14 => read_shared(&mut self.std_ext_stream_infos, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AdaptiveDynamicStreamingTaskInput);

read_by_table!(AdaptiveDynamicStreamingTaskInput);

/// One adaptive bitrate streaming output.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdaptiveDynamicStreamingInfoItem {
    /// ID of the adaptive bitrate streaming template that produced this output.
    pub definition: i64,
    /// Container packaging of the stream: `HLS` or `MPEG-DASH`.
    pub package: Text,
    /// Path of the manifest to play, e.g. `/output/xxxxxx/ada_10.m3u8`.
    pub path: Text,
    /// Where the files of the adaptive stream are stored.
    pub storage: Option<TaskOutputStorage>,
    pub(crate) presence: Presence,
}

impl Record for AdaptiveDynamicStreamingInfoItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AdaptiveDynamicStreamingInfoItem",
            members: &["Definition", "Package", "Path", "Storage"],
            place: 97,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.definition.as_value()),
            1 => self.presence.value(1, self.package.as_value()),
            2 => self.presence.value(2, self.path.as_value()),
            3 => self.storage.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AdaptiveDynamicStreamingInfoItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Definition\":",
                "\"Package\":",
                "\"Path\":",
                "\"Storage\":",
            ],
            base: 427,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.package, reader, rest),
            2 => read_shared(&mut self.path, reader, rest),
            3 => read_shared(&mut self.storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AdaptiveDynamicStreamingInfoItem);

read_by_table!(AdaptiveDynamicStreamingInfoItem);

/// What a subtask was asked for: the template, and its parameters. Several of the vendor's structs share it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentReviewInput {
    /// ID of the pornography detection template.
    pub definition: Option<u64>,
}

/// Parameters of the moderation subtask that looks for pornography in the picture.
pub type AiReviewPornTaskInput = ContentReviewInput;

/// Parameters of the moderation subtask that looks for terrorism and violence in the picture.
pub type AiReviewTerrorismTaskInput = ContentReviewInput;

/// Parameters of the moderation subtask that looks for politically sensitive pictures.
pub type AiReviewPoliticalTaskInput = ContentReviewInput;

/// Parameters of the moderation subtask that looks for pornographic wording in recognized speech (ASR).
pub type AiReviewPornAsrTaskInput = ContentReviewInput;

/// Parameters of the moderation subtask that looks for pornographic wording in on-screen text (OCR).
pub type AiReviewPornOcrTaskInput = ContentReviewInput;

/// Parameters of the moderation subtask that looks for politically sensitive wording in recognized speech (ASR).
pub type AiReviewPoliticalAsrTaskInput = ContentReviewInput;

/// Parameters of the moderation subtask that looks for politically sensitive wording in on-screen text (OCR).
pub type AiReviewPoliticalOcrTaskInput = ContentReviewInput;

/// Parameters of the moderation subtask that looks for terrorism and violence in on-screen text (OCR).
pub type AiReviewTerrorismOcrTaskInput = ContentReviewInput;

/// Parameters of the moderation subtask that looks for prohibited wording in recognized speech (ASR).
pub type AiReviewProhibitedAsrTaskInput = ContentReviewInput;

/// Parameters of the moderation subtask that looks for prohibited wording in on-screen text (OCR).
pub type AiReviewProhibitedOcrTaskInput = ContentReviewInput;

impl Record for ContentReviewInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ContentReviewInput",
            members: &["Definition"],
            place: 98,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.definition.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for ContentReviewInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Definition\":"],
            base: 432,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(ContentReviewInput);

read_by_table!(ContentReviewInput);

/// Findings of the check for pornography in the picture.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewPornTaskOutput {
    /// Pornography score of the video, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling after the pornography check: `pass`, `review` (have a person look) or `block`.
    pub suggestion: Suggestion,
    /// Kind of content found: `porn` (pornography), `sexy` (suggestive), `vulgar` (vulgarity) or `intimacy` (intimate acts).
    pub label: Text,
    /// Parts of the video that may be pornographic.
    pub segment_set: Vec<MediaContentReviewSegmentItem>,
    pub(crate) presence: Presence,
}

impl Record for AiReviewPornTaskOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiReviewPornTaskOutput",
            members: &["Confidence", "Suggestion", "Label", "SegmentSet"],
            place: 99,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.confidence.as_value()),
            1 => self.presence.value(1, self.suggestion.as_value()),
            2 => self.presence.value(2, self.label.as_value()),
            3 => self.segment_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiReviewPornTaskOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"Label\":",
                "\"SegmentSet\":",
            ],
            base: 434,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.label, reader, rest),
            3 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiReviewPornTaskOutput);

read_by_table!(AiReviewPornTaskOutput);

/// Findings of the check for terrorism and violence in the picture.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewTerrorismTaskOutput {
    /// Terrorism and violence score of the video, between 0 and 100.
    pub confidence: Option<f64>,
    /// Recommended handling after the terrorism check: `pass`, `review` (have a person look) or `block`.
    pub suggestion: Option<Suggestion>,
    /// Kind of content found: `guns` (firearms and other weapons), `crowd` (gathering), `police` (police forces), `bloody` (gore), `banners` (sensitive flags), `militant` (armed fighters), `explosion` (blasts and fire), `terrorists` (sensitive people) or `scenario` (sensitive scenes).
    pub label: Option<Text>,
    /// Parts of the video that may show terrorism or violence.
    pub segment_set: Vec<MediaContentReviewSegmentItem>,
}

impl Record for AiReviewTerrorismTaskOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiReviewTerrorismTaskOutput",
            members: &["Confidence", "Suggestion", "Label", "SegmentSet"],
            place: 101,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.confidence.as_value(),
            1 => self.suggestion.as_value(),
            2 => self.label.as_value(),
            3 => self.segment_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiReviewTerrorismTaskOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"Label\":",
                "\"SegmentSet\":",
            ],
            base: 439,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.label, reader, rest),
            3 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiReviewTerrorismTaskOutput);

read_by_table!(AiReviewTerrorismTaskOutput);

/// Findings of the check for politically sensitive pictures.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewPoliticalTaskOutput {
    /// Political sensitivity score of the video, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling after the political check: `pass`, `review` (have a person look) or `block`.
    pub suggestion: Suggestion,
    /// Kind of content found: `violation_photo` (forbidden icon; from the same entry in the template's `LabelSet`) or `politician` (sensitive person; from the `LabelSet` entries `politician`, `entertainment`, `sport`, `entrepreneur`, `scholar`, `celebrity` and `military`).
    pub label: Text,
    /// Parts of the video that may be politically sensitive.
    pub segment_set: Vec<MediaContentReviewPoliticalSegmentItem>,
    pub(crate) presence: Presence,
}

impl Record for AiReviewPoliticalTaskOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiReviewPoliticalTaskOutput",
            members: &["Confidence", "Suggestion", "Label", "SegmentSet"],
            place: 103,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.confidence.as_value()),
            1 => self.presence.value(1, self.suggestion.as_value()),
            2 => self.presence.value(2, self.label.as_value()),
            3 => self.segment_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiReviewPoliticalTaskOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"Label\":",
                "\"SegmentSet\":",
            ],
            base: 444,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.label, reader, rest),
            3 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiReviewPoliticalTaskOutput);

read_by_table!(AiReviewPoliticalTaskOutput);

/// Findings of the check for pornographic wording in recognized speech (ASR).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewPornAsrTaskOutput {
    /// Pornography score of the recognized speech, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling of pornographic speech: `pass`, `review` (have a person look) or `block`.
    pub suggestion: Suggestion,
    /// Parts of the video whose speech may be pornographic.
    pub segment_set: Vec<MediaContentReviewAsrTextSegmentItem>,
    pub(crate) presence: Presence,
}

impl Record for AiReviewPornAsrTaskOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiReviewPornAsrTaskOutput",
            members: &["Confidence", "Suggestion", "SegmentSet"],
            place: 105,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.confidence.as_value()),
            1 => self.presence.value(1, self.suggestion.as_value()),
            2 => self.segment_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiReviewPornAsrTaskOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Confidence\":", "\"Suggestion\":", "\"SegmentSet\":"],
            base: 449,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiReviewPornAsrTaskOutput);

read_by_table!(AiReviewPornAsrTaskOutput);

/// Findings of the check for pornographic wording in on-screen text (OCR).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewPornOcrTaskOutput {
    /// Pornography score of the on-screen text, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling of pornographic on-screen text: `pass`, `review` (have a person look) or `block`.
    pub suggestion: Suggestion,
    /// Parts of the video whose on-screen text may be pornographic.
    pub segment_set: Vec<MediaContentReviewOcrTextSegmentItem>,
    pub(crate) presence: Presence,
}

impl Record for AiReviewPornOcrTaskOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiReviewPornOcrTaskOutput",
            members: &["Confidence", "Suggestion", "SegmentSet"],
            place: 107,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.confidence.as_value()),
            1 => self.presence.value(1, self.suggestion.as_value()),
            2 => self.segment_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiReviewPornOcrTaskOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Confidence\":", "\"Suggestion\":", "\"SegmentSet\":"],
            base: 453,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiReviewPornOcrTaskOutput);

read_by_table!(AiReviewPornOcrTaskOutput);

/// Findings of the check for politically sensitive wording in recognized speech (ASR).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewPoliticalAsrTaskOutput {
    /// Political sensitivity score of the recognized speech, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling of politically sensitive speech: `pass`, `review` (have a person look) or `block`.
    pub suggestion: Suggestion,
    /// Parts of the video whose speech may be politically sensitive.
    pub segment_set: Vec<MediaContentReviewAsrTextSegmentItem>,
    pub(crate) presence: Presence,
}

impl Record for AiReviewPoliticalAsrTaskOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiReviewPoliticalAsrTaskOutput",
            members: &["Confidence", "Suggestion", "SegmentSet"],
            place: 109,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.confidence.as_value()),
            1 => self.presence.value(1, self.suggestion.as_value()),
            2 => self.segment_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiReviewPoliticalAsrTaskOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Confidence\":", "\"Suggestion\":", "\"SegmentSet\":"],
            base: 457,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiReviewPoliticalAsrTaskOutput);

read_by_table!(AiReviewPoliticalAsrTaskOutput);

/// Findings of the check for politically sensitive wording in on-screen text (OCR).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewPoliticalOcrTaskOutput {
    /// Political sensitivity score of the on-screen text, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling of politically sensitive on-screen text: `pass`, `review` (have a person look) or `block`.
    pub suggestion: Suggestion,
    /// Parts of the video whose on-screen text may be politically sensitive.
    pub segment_set: Vec<MediaContentReviewOcrTextSegmentItem>,
    pub(crate) presence: Presence,
}

impl Record for AiReviewPoliticalOcrTaskOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiReviewPoliticalOcrTaskOutput",
            members: &["Confidence", "Suggestion", "SegmentSet"],
            place: 111,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.confidence.as_value()),
            1 => self.presence.value(1, self.suggestion.as_value()),
            2 => self.segment_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiReviewPoliticalOcrTaskOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Confidence\":", "\"Suggestion\":", "\"SegmentSet\":"],
            base: 461,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiReviewPoliticalOcrTaskOutput);

read_by_table!(AiReviewPoliticalOcrTaskOutput);

/// Findings of the check for terrorism and violence in on-screen text (OCR).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewTerrorismOcrTaskOutput {
    /// Terrorism and violence score of the on-screen text, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling of on-screen text about terrorism: `pass`, `review` (have a person look) or `block`.
    pub suggestion: Suggestion,
    /// Parts of the video whose on-screen text may concern terrorism or violence.
    pub segment_set: Vec<MediaContentReviewOcrTextSegmentItem>,
    pub(crate) presence: Presence,
}

impl Record for AiReviewTerrorismOcrTaskOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiReviewTerrorismOcrTaskOutput",
            members: &["Confidence", "Suggestion", "SegmentSet"],
            place: 113,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.confidence.as_value()),
            1 => self.presence.value(1, self.suggestion.as_value()),
            2 => self.segment_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiReviewTerrorismOcrTaskOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Confidence\":", "\"Suggestion\":", "\"SegmentSet\":"],
            base: 465,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiReviewTerrorismOcrTaskOutput);

read_by_table!(AiReviewTerrorismOcrTaskOutput);

/// Findings of the check for prohibited wording in recognized speech (ASR).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewProhibitedAsrTaskOutput {
    /// Prohibited content score of the recognized speech, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling of prohibited speech: `pass`, `review` (have a person look) or `block`.
    pub suggestion: Suggestion,
    /// Parts of the video whose speech may be prohibited.
    pub segment_set: Vec<MediaContentReviewAsrTextSegmentItem>,
    pub(crate) presence: Presence,
}

impl Record for AiReviewProhibitedAsrTaskOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiReviewProhibitedAsrTaskOutput",
            members: &["Confidence", "Suggestion", "SegmentSet"],
            place: 115,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.confidence.as_value()),
            1 => self.presence.value(1, self.suggestion.as_value()),
            2 => self.segment_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiReviewProhibitedAsrTaskOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Confidence\":", "\"Suggestion\":", "\"SegmentSet\":"],
            base: 469,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiReviewProhibitedAsrTaskOutput);

read_by_table!(AiReviewProhibitedAsrTaskOutput);

/// Findings of the check for prohibited wording in on-screen text (OCR).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewProhibitedOcrTaskOutput {
    /// Prohibited content score of the on-screen text, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling of prohibited on-screen text: `pass`, `review` (have a person look) or `block`.
    pub suggestion: Suggestion,
    /// Parts of the video whose on-screen text may be prohibited.
    pub segment_set: Vec<MediaContentReviewOcrTextSegmentItem>,
    pub(crate) presence: Presence,
}

impl Record for AiReviewProhibitedOcrTaskOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiReviewProhibitedOcrTaskOutput",
            members: &["Confidence", "Suggestion", "SegmentSet"],
            place: 117,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.confidence.as_value()),
            1 => self.presence.value(1, self.suggestion.as_value()),
            2 => self.segment_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiReviewProhibitedOcrTaskOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Confidence\":", "\"Suggestion\":", "\"SegmentSet\":"],
            base: 473,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiReviewProhibitedOcrTaskOutput);

read_by_table!(AiReviewProhibitedOcrTaskOutput);

/// What a subtask was asked for: the template, and its parameters. Several of the vendor's structs share it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalysisInput {
    /// ID of the template for video classification.
    pub definition: Option<u64>,
    /// Further parameters as JSON text, e.g. `{"class":""}`.
    pub extended_parameter: Option<Text>,
}

/// Parameters of the analysis subtask that sorts a video into categories.
pub type AiAnalysisTaskClassificationInput = AnalysisInput;

/// Parameters of the analysis subtask that picks cover images for a video.
pub type AiAnalysisTaskCoverInput = AnalysisInput;

/// Parameters of the analysis subtask that tags a video as a whole.
pub type AiAnalysisTaskTagInput = AnalysisInput;

/// Parameters of the analysis subtask that tags a video frame by frame.
pub type AiAnalysisTaskFrameTagInput = AnalysisInput;

/// Parameters of the analysis subtask that extracts the highlights of a video.
pub type AiAnalysisTaskHighlightInput = AnalysisInput;

/// Parameters of the analysis subtask that erases logos, watermarks or subtitles from the picture.
pub type AiAnalysisTaskDelLogoInput = AnalysisInput;

/// Parameters of the analysis subtask that splits a video into clips.
pub type AiAnalysisTaskSegmentInput = AnalysisInput;

/// Parameters of the analysis subtask that locates the opening and closing credits.
pub type AiAnalysisTaskHeadTailInput = AnalysisInput;

/// Parameters of the analysis subtask that describes a video in words.
pub type AiAnalysisTaskDescriptionInput = AnalysisInput;

/// Parameters of the analysis subtask that turns a landscape video into a portrait one.
pub type AiAnalysisTaskHorizontalToVerticalInput = AnalysisInput;

/// Parameters of the analysis subtask that translates and dubs a video.
pub type AiAnalysisTaskDubbingInput = AnalysisInput;

/// Parameters of the analysis subtask that remakes a video for deduplication.
pub type AiAnalysisTaskVideoRemakeInput = AnalysisInput;

/// Parameters of the analysis subtask that interprets the content of a video or audio file.
pub type AiAnalysisTaskVideoComprehensionInput = AnalysisInput;

/// Parameters of the analysis subtask that cuts the subject of a video out of its background (matting).
pub type AiAnalysisTaskCutoutInput = AnalysisInput;

/// Parameters of the analysis subtask that edits a finished, narrated video out of source material.
pub type AiAnalysisTaskReelInput = AnalysisInput;

/// Parameters of a generic analysis subtask.
pub type AiAnalysisTaskGenericInput = AnalysisInput;

impl Record for AnalysisInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AnalysisInput",
            members: &["Definition", "ExtendedParameter"],
            place: 118,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.definition.as_value(),
            1 => self.extended_parameter.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AnalysisInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Definition\":", "\"ExtendedParameter\":"],
            base: 477,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.extended_parameter, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AnalysisInput);

read_by_table!(AnalysisInput);

/// Categories found by a classification subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskClassificationOutput {
    /// Categories assigned to the video.
    pub classification_set: Vec<MediaAiAnalysisClassificationItem>,
}

impl Record for AiAnalysisTaskClassificationOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskClassificationOutput",
            members: &["ClassificationSet"],
            place: 119,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.classification_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskClassificationOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"ClassificationSet\":"],
            base: 480,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.classification_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskClassificationOutput);

read_by_table!(AiAnalysisTaskClassificationOutput);

/// Cover images produced by a cover subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskCoverOutput {
    /// Cover images chosen for the video.
    pub cover_set: Vec<MediaAiAnalysisCoverItem>,
    /// Where the cover images are stored.
    pub output_storage: Option<TaskOutputStorage>,
}

impl Record for AiAnalysisTaskCoverOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskCoverOutput",
            members: &["CoverSet", "OutputStorage"],
            place: 121,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.cover_set.as_value(),
            1 => self.output_storage.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskCoverOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"CoverSet\":", "\"OutputStorage\":"],
            base: 482,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.cover_set, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskCoverOutput);

read_by_table!(AiAnalysisTaskCoverOutput);

/// Tags found by a video tagging subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskTagOutput {
    /// Tags assigned to the video.
    pub tag_set: Vec<MediaAiAnalysisTagItem>,
}

impl Record for AiAnalysisTaskTagOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskTagOutput",
            members: &["TagSet"],
            place: 123,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.tag_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskTagOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"TagSet\":"],
            base: 485,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.tag_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskTagOutput);

read_by_table!(AiAnalysisTaskTagOutput);

/// Tags found by a frame tagging subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskFrameTagOutput {
    /// Parts of the video with the tags of their frames.
    pub segment_set: Vec<MediaAiAnalysisFrameTagSegmentItem>,
}

impl Record for AiAnalysisTaskFrameTagOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskFrameTagOutput",
            members: &["SegmentSet"],
            place: 125,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.segment_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskFrameTagOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"SegmentSet\":"],
            base: 487,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskFrameTagOutput);

read_by_table!(AiAnalysisTaskFrameTagOutput);

/// Highlights produced by a highlight subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskHighlightOutput {
    /// Highlights extracted from the video.
    pub highlight_set: Vec<MediaAiAnalysisHighlightItem>,
    /// Where the highlight clips are stored.
    pub output_storage: Option<TaskOutputStorage>,
}

impl Record for AiAnalysisTaskHighlightOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskHighlightOutput",
            members: &["HighlightSet", "OutputStorage"],
            place: 127,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.highlight_set.as_value(),
            1 => self.output_storage.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskHighlightOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"HighlightSet\":", "\"OutputStorage\":"],
            base: 489,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.highlight_set, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskHighlightOutput);

read_by_table!(AiAnalysisTaskHighlightOutput);

/// Clips produced by a splitting subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskSegmentOutput {
    /// Clips into which the video was split.
    pub segment_set: Vec<SegmentRecognitionItem>,
    /// Summary of the video; used when a recorded file is processed (offline), not a live stream.
    pub abstract_: Option<Text>,
}

impl Record for AiAnalysisTaskSegmentOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskSegmentOutput",
            members: &["SegmentSet", "Abstract"],
            place: 130,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.segment_set.as_value(),
            1 => self.abstract_.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskSegmentOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"SegmentSet\":", "\"Abstract\":"],
            base: 492,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.segment_set, reader, rest),
            1 => read_shared(&mut self.abstract_, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskSegmentOutput);

read_by_table!(AiAnalysisTaskSegmentOutput);

/// Where the opening and closing credits of a video were located.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskHeadTailOutput {
    /// Presentation timestamp (PTS) that marks the opening credits; the service states no unit, presumably seconds.
    pub head_time_offset: Option<f64>,
    /// Presentation timestamp (PTS) that marks the closing credits; the service states no unit, presumably seconds.
    pub tail_time_offset: Option<f64>,
}

impl Record for AiAnalysisTaskHeadTailOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskHeadTailOutput",
            members: &["HeadTimeOffset", "TailTimeOffset"],
            place: 132,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.head_time_offset.as_value(),
            1 => self.tail_time_offset.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskHeadTailOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"HeadTimeOffset\":", "\"TailTimeOffset\":"],
            base: 495,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.head_time_offset, reader, rest),
            1 => read_shared(&mut self.tail_time_offset, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskHeadTailOutput);

read_by_table!(AiAnalysisTaskHeadTailOutput);

/// Descriptions produced by a description subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskDescriptionOutput {
    /// Descriptions written for the video.
    pub description_set: Vec<MediaAiAnalysisDescriptionItem>,
}

impl Record for AiAnalysisTaskDescriptionOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskDescriptionOutput",
            members: &["DescriptionSet"],
            place: 134,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.description_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskDescriptionOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"DescriptionSet\":"],
            base: 498,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.description_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskDescriptionOutput);

read_by_table!(AiAnalysisTaskDescriptionOutput);

/// Portrait video produced by a landscape-to-portrait subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskHorizontalToVerticalOutput {
    /// Path of the portrait video, e.g. `/output/htv-process-result.mp4`.
    pub path: Option<Text>,
    /// Where the portrait video is stored.
    pub output_storage: Option<TaskOutputStorage>,
    /// Confidence of the conversion; the service states no range.
    pub confidence: Option<f64>,
}

impl Record for AiAnalysisTaskHorizontalToVerticalOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskHorizontalToVerticalOutput",
            members: &["Path", "OutputStorage", "Confidence"],
            place: 136,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.path.as_value(),
            1 => self.output_storage.as_value(),
            2 => self.confidence.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskHorizontalToVerticalOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Path\":", "\"OutputStorage\":", "\"Confidence\":"],
            base: 500,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.path, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskHorizontalToVerticalOutput);

read_by_table!(AiAnalysisTaskHorizontalToVerticalOutput);

/// Files and voice produced by a dubbing subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskDubbingOutput {
    /// Path of the dubbed video, e.g. `/output/dub-result-0.mp4`.
    pub video_path: Text,
    /// Path of the annotation file (JSON) that goes with the dubbing, e.g. `/output/dub-result-0.json`.
    pub speaker_path: Text,
    /// ID of the voice (timbre) used.
    pub voice_id: Option<Text>,
    /// Where the dubbed video is stored.
    pub output_storage: Option<TaskOutputStorage>,
    /// Additional results as JSON text; at present the URL of the subtitle file, under the key `subtitle_url`.
    pub extra_output: Option<Text>,
    /// File ID of the dubbed video.
    pub video_file_id: Option<Text>,
    /// File ID of the annotation file at `SpeakerPath`.
    pub speaker_file_id: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for AiAnalysisTaskDubbingOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskDubbingOutput",
            members: &[
                "VideoPath",
                "SpeakerPath",
                "VoiceId",
                "OutputStorage",
                "ExtraOutput",
                "VideoFileId",
                "SpeakerFileId",
            ],
            place: 138,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.video_path.as_value()),
            1 => self.presence.value(1, self.speaker_path.as_value()),
            2 => self.voice_id.as_value(),
            3 => self.output_storage.as_value(),
            4 => self.extra_output.as_value(),
            5 => self.video_file_id.as_value(),
            6 => self.speaker_file_id.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskDubbingOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"VideoPath\":",
                "\"SpeakerPath\":",
                "\"VoiceId\":",
                "\"OutputStorage\":",
                "\"ExtraOutput\":",
                "\"VideoFileId\":",
                "\"SpeakerFileId\":",
            ],
            base: 504,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.video_path, reader, rest),
            1 => read_shared(&mut self.speaker_path, reader, rest),
            2 => read_shared(&mut self.voice_id, reader, rest),
            3 => read_shared(&mut self.output_storage, reader, rest),
            4 => read_shared(&mut self.extra_output, reader, rest),
            5 => read_shared(&mut self.video_file_id, reader, rest),
            6 => read_shared(&mut self.speaker_file_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskDubbingOutput);

read_by_table!(AiAnalysisTaskDubbingOutput);

/// Video produced by a deduplication subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskVideoRemakeOutput {
    /// Path of the remade video.
    pub path: Option<Text>,
    /// Where the remade video is stored.
    pub output_storage: Option<TaskOutputStorage>,
}

impl Record for AiAnalysisTaskVideoRemakeOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskVideoRemakeOutput",
            members: &["Path", "OutputStorage"],
            place: 140,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.path.as_value(),
            1 => self.output_storage.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskVideoRemakeOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Path\":", "\"OutputStorage\":"],
            base: 512,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.path, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskVideoRemakeOutput);

read_by_table!(AiAnalysisTaskVideoRemakeOutput);

/// Findings of a subtask that interprets a video or audio file.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskVideoComprehensionOutput {
    /// The analysis itself, as free text.
    pub video_comprehension_analysis_result: Text,
    /// Supplementary information as JSON text, e.g. the model's reasoning under the key `reasoningContent`.
    pub video_comprehension_ext_info: Option<Text>,
    /// Findings for each shot of the video.
    pub video_comprehension_result_list: Vec<VideoComprehensionResultItem>,
    pub(crate) presence: Presence,
}

impl Record for AiAnalysisTaskVideoComprehensionOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskVideoComprehensionOutput",
            members: &[
                "VideoComprehensionAnalysisResult",
                "VideoComprehensionExtInfo",
                "VideoComprehensionResultList",
            ],
            place: 142,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self
                .presence
                .value(0, self.video_comprehension_analysis_result.as_value()),
            1 => self.video_comprehension_ext_info.as_value(),
            2 => self.video_comprehension_result_list.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskVideoComprehensionOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"VideoComprehensionAnalysisResult\":",
                "\"VideoComprehensionExtInfo\":",
                "\"VideoComprehensionResultList\":",
            ],
            base: 515,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.video_comprehension_analysis_result, reader, rest),
            1 => read_shared(&mut self.video_comprehension_ext_info, reader, rest),
            2 => read_shared(&mut self.video_comprehension_result_list, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskVideoComprehensionOutput);

read_by_table!(AiAnalysisTaskVideoComprehensionOutput);

/// Video produced by a matting subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskCutoutOutput {
    /// Path of the video after matting.
    pub path: Option<Text>,
    /// Where the video after matting is stored.
    pub output_storage: Option<TaskOutputStorage>,
}

impl Record for AiAnalysisTaskCutoutOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskCutoutOutput",
            members: &["Path", "OutputStorage"],
            place: 144,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.path.as_value(),
            1 => self.output_storage.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskCutoutOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Path\":", "\"OutputStorage\":"],
            base: 519,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.path, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskCutoutOutput);

read_by_table!(AiAnalysisTaskCutoutOutput);

/// Narrated videos and script produced by an automatic editing subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskReelOutput {
    /// Path of the narrated video. Empty when several were produced; their paths are then in `VideoPaths`.
    pub video_path: Text,
    /// Paths of all narrated videos. With just one video it holds a single entry equal to `VideoPath`; with several, `VideoPath` is empty.
    pub video_paths: Vec<Text>,
    /// Path of the script file (JSON), e.g. `/output/dub-result-0.json`.
    pub script_path: Text,
    /// Where the narrated videos are stored.
    pub output_storage: Option<TaskOutputStorage>,
    pub(crate) presence: Presence,
}

impl Record for AiAnalysisTaskReelOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskReelOutput",
            members: &["VideoPath", "VideoPaths", "ScriptPath", "OutputStorage"],
            place: 146,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.video_path.as_value()),
            1 => self.video_paths.as_value(),
            2 => self.presence.value(2, self.script_path.as_value()),
            3 => self.output_storage.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskReelOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"VideoPath\":",
                "\"VideoPaths\":",
                "\"ScriptPath\":",
                "\"OutputStorage\":",
            ],
            base: 522,
            arms: 0b0,
            plain: 0b101,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.video_path, reader, rest),
            1 => read_shared(&mut self.video_paths, reader, rest),
            2 => read_shared(&mut self.script_path, reader, rest),
            3 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskReelOutput);

read_by_table!(AiAnalysisTaskReelOutput);

/// Result of a generic analysis subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskGenericOutput {
    /// Storage that holds the files named in `Result`.
    pub output_storage: Option<TaskOutputStorage>,
    /// Result of the analysis as text; in the service's example JSON, a list of objects with the members `key`, `confidence` and `extendInfo`.
    pub result: Option<Text>,
}

impl Record for AiAnalysisTaskGenericOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskGenericOutput",
            members: &["OutputStorage", "Result"],
            place: 148,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.output_storage.as_value(),
            1 => self.result.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskGenericOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"OutputStorage\":", "\"Result\":"],
            base: 527,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.output_storage, reader, rest),
            1 => read_shared(&mut self.result, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskGenericOutput);

read_by_table!(AiAnalysisTaskGenericOutput);

/// What a subtask was asked for: the template, and its parameters. Several of the vendor's structs share it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecognitionInput {
    /// ID of the template for recognizing faces.
    pub definition: i64,
    pub(crate) presence: Presence,
}

/// Parameters of a face recognition subtask.
pub type AiRecognitionTaskFaceResultInput = RecognitionInput;

/// Parameters of a subtask that spots keywords in speech.
pub type AiRecognitionTaskAsrWordsResultInput = RecognitionInput;

/// Parameters of a subtask that transcribes all speech.
pub type AiRecognitionTaskAsrFullTextResultInput = RecognitionInput;

/// Parameters of a subtask that spots keywords in on-screen text.
pub type AiRecognitionTaskOcrWordsResultInput = RecognitionInput;

/// Parameters of a subtask that reads all on-screen text.
pub type AiRecognitionTaskOcrFullTextResultInput = RecognitionInput;

/// Parameters of a translation subtask.
pub type AiRecognitionTaskTransTextResultInput = RecognitionInput;

/// Parameters of an object recognition subtask.
pub type AiRecognitionTaskObjectResultInput = RecognitionInput;

impl Record for RecognitionInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "RecognitionInput",
            members: &["Definition"],
            place: 149,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.definition.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for RecognitionInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Definition\":"],
            base: 530,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(RecognitionInput);

read_by_table!(RecognitionInput);

/// Findings of a face recognition subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskFaceResultOutput {
    /// Faces recognized in the video.
    pub result_set: Vec<AiRecognitionTaskFaceResultItem>,
}

impl Record for AiRecognitionTaskFaceResultOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskFaceResultOutput",
            members: &["ResultSet"],
            place: 150,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.result_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskFaceResultOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"ResultSet\":"],
            base: 532,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskFaceResultOutput);

read_by_table!(AiRecognitionTaskFaceResultOutput);

/// Findings of a subtask that spots keywords in speech.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrWordsResultOutput {
    /// Keywords heard in the speech.
    pub result_set: Vec<AiRecognitionTaskAsrWordsResultItem>,
}

impl Record for AiRecognitionTaskAsrWordsResultOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskAsrWordsResultOutput",
            members: &["ResultSet"],
            place: 152,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.result_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskAsrWordsResultOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"ResultSet\":"],
            base: 534,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskAsrWordsResultOutput);

read_by_table!(AiRecognitionTaskAsrWordsResultOutput);

/// Transcript of all speech in the media.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrFullTextResultOutput {
    /// Segments of the transcript.
    pub segment_set: Vec<AiRecognitionTaskAsrFullTextSegmentItem>,
    /// Address of the subtitle file; a complete URL in the vendor's example.
    pub subtitle_path: Text,
    /// Where the subtitle file is stored.
    pub output_storage: Option<TaskOutputStorage>,
    pub(crate) presence: Presence,
}

impl Record for AiRecognitionTaskAsrFullTextResultOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskAsrFullTextResultOutput",
            members: &["SegmentSet", "SubtitlePath", "OutputStorage"],
            place: 154,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.segment_set.as_value(),
            1 => self.presence.value(1, self.subtitle_path.as_value()),
            2 => self.output_storage.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskAsrFullTextResultOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"SegmentSet\":", "\"SubtitlePath\":", "\"OutputStorage\":"],
            base: 536,
            arms: 0b0,
            plain: 0b10,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.segment_set, reader, rest),
            1 => read_shared(&mut self.subtitle_path, reader, rest),
            2 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskAsrFullTextResultOutput);

read_by_table!(AiRecognitionTaskAsrFullTextResultOutput);

/// Findings of a subtask that spots keywords in on-screen text.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrWordsResultOutput {
    /// Keywords read in the on-screen text.
    pub result_set: Vec<AiRecognitionTaskOcrWordsResultItem>,
}

impl Record for AiRecognitionTaskOcrWordsResultOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskOcrWordsResultOutput",
            members: &["ResultSet"],
            place: 156,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.result_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskOcrWordsResultOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"ResultSet\":"],
            base: 540,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskOcrWordsResultOutput);

read_by_table!(AiRecognitionTaskOcrWordsResultOutput);

/// All on-screen text read from the video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrFullTextResultOutput {
    /// Parts of the video with the text read in them.
    pub segment_set: Vec<AiRecognitionTaskOcrFullTextSegmentItem>,
}

impl Record for AiRecognitionTaskOcrFullTextResultOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskOcrFullTextResultOutput",
            members: &["SegmentSet"],
            place: 158,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.segment_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskOcrFullTextResultOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"SegmentSet\":"],
            base: 542,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskOcrFullTextResultOutput);

read_by_table!(AiRecognitionTaskOcrFullTextResultOutput);

/// Translation produced by a translation subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskTransTextResultOutput {
    /// Segments of the translation.
    pub segment_set: Vec<AiRecognitionTaskTransTextSegmentItem>,
    /// Address of the subtitle file; a complete URL in the vendor's example.
    pub subtitle_path: Option<Text>,
}

impl Record for AiRecognitionTaskTransTextResultOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskTransTextResultOutput",
            members: &["SegmentSet", "SubtitlePath"],
            place: 160,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.segment_set.as_value(),
            1 => self.subtitle_path.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskTransTextResultOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"SegmentSet\":", "\"SubtitlePath\":"],
            base: 544,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.segment_set, reader, rest),
            1 => read_shared(&mut self.subtitle_path, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskTransTextResultOutput);

read_by_table!(AiRecognitionTaskTransTextResultOutput);

/// Findings of an object recognition subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectResultOutput {
    /// Objects recognized in the video.
    pub result_set: Vec<AiRecognitionTaskObjectResultItem>,
}

impl Record for AiRecognitionTaskObjectResultOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskObjectResultOutput",
            members: &["ResultSet"],
            place: 162,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.result_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskObjectResultOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"ResultSet\":"],
            base: 547,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskObjectResultOutput);

read_by_table!(AiRecognitionTaskObjectResultOutput);

/// One kind of quality defect and where it was found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QualityControlResult {
    /// Kind of defect: `Jitter` (shaky picture), `Blur`, `LowLighting` (too dark), `HighLighting` (overexposed), `CrashScreen` (corrupted picture), `BlackWhiteEdge` (black or white borders), `SolidColorScreen` (picture of one single shade), `Noise` (picture noise), `Mosaic`, `QRCode`, `AppletCode` (mini program code), `BarCode`, `LowVoice` (sound too quiet), `HighVoice` (sound clips or pops), `NoVoice` (silence), `LowEvaluation` (no-reference video score, MOS, under the threshold), `AudioEvaluation` (no-reference audio score, MOS, under the threshold) or `AudioNoise`.
    pub kind: QualityIssue,
    /// Occurrences of this defect.
    pub quality_control_items: Vec<QualityControlItem>,
    pub(crate) presence: Presence,
}

impl Record for QualityControlResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "QualityControlResult",
            members: &["Type", "QualityControlItems"],
            place: 163,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.kind.as_value()),
            1 => self.quality_control_items.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for QualityControlResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Type\":", "\"QualityControlItems\":"],
            base: 549,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.quality_control_items, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(QualityControlResult);

impl ReadValue for QualityControlResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 549;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 550;
                            rest = self.kind.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"QualityControlItems\":") {
                            slot = 551;
                            rest =
                                read_elements(&mut self.quality_control_items, 2, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (549 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One anomaly found when the container format was diagnosed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerDiagnoseResultItem {
    /// Group of the anomaly: `DecodeParamException` (decoding parameters), `TimeStampException` (timestamps), `FrameException` (frame rate), `StreamStatusException` (stream status), `StreamInfo` (stream information), `StreamAbnormalCharacteristics` (stream characteristics), `DecodeException` (decoding) or `HLSRequirements` (HLS format).
    pub category: Option<Text>,
    /// The exact anomaly: `VideoResolutionChanged`, `AudioSampleRateChanged`, `AudioChannelsChanged` (channel count), `ParameterSetsChanged` (the stream's parameter sets), `DarOrSarInvalid` (abnormal aspect ratio), `TimestampFallback` (DTS runs backwards), `DtsJitter` (excessive), `PtsJitter` (excessive), `AACDurationDeviation` (implausible timestamp gaps between AAC frames), `AudioDroppingFrames`, `VideoDroppingFrames`, `AVTimestampInterleave` (poor interleaving of audio and video), `PtsLessThanDts`, `ReceiveFpsJitter` (frame rate received from the network varies too much), `ReceiveFpsTooSmall` (video frame rate received from the network too low), `FpsJitter` (frame rate computed from PTS varies too much), `StreamOpenFailed`, `StreamEnd`, `StreamParseFailed`, `VideoFirstFrameNotIdr` (first frame is no IDR frame), `StreamNALUError` (wrong NALU start code), `TsStreamNoAud` (H.26x in MPEG-TS lacks the AUD NALU), `AudioStreamLack` (no audio stream), `VideoStreamLack` (no video stream), `LackAudioRecover` (missing audio stream is back), `LackVideoRecover` (missing video stream is back), `VideoBitrateOutofRange` (in kbps), `AudioBitrateOutofRange` (in kbps), `VideoDecodeFailed`, `AudioDecodeFailed`, `AudioOutOfPhase` (the two channels have opposite phase), `VideoDuplicatedFrame`, `AudioDuplicatedFrame`, `VideoRotation` (picture is rotated), `TsMultiPrograms` (several programs in one MPEG2-TS stream), `Mp4InvalidCodecFourcc` (codec FourCC in MP4 breaks Apple's HLS rules), `HLSBadM3u8Format` (invalid m3u8 file), `HLSInvalidMasterM3u8` (invalid main m3u8), `HLSInvalidMediaM3u8` (invalid media m3u8), `HLSMasterM3u8Recommended` (main m3u8 lacks parameters the standard recommends), `HLSMediaM3u8Recommended` (media m3u8 lacks parameters the standard recommends), `HLSMediaM3u8DiscontinuityExist` (media m3u8 holds `EXT-X-DISCONTINUITY`), `HLSMediaSegmentsStreamNumChange` (number of streams differs between segments), `HLSMediaSegmentsPTSJitterDeviation` (PTS jumps between segments without `EXT-X-DISCONTINUITY`), `HLSMediaSegmentsDTSJitterDeviation` (DTS jumps between segments without `EXT-X-DISCONTINUITY`) or `TimecodeTrackExist` (MP4 has a `tmcd` track).
    pub kind: Option<ContainerIssue>,
    /// How grave it is: `Fatal` (impairs later playback and parsing), `Error` (may impair playback), `Warning` (a possible risk, playback not necessarily impaired), `Notice` (important stream information) or `Info` (general stream information).
    pub severity_level: Option<Severity>,
    /// Dates and times at which the warning arose, each like `2022-12-25T13:14:16Z`.
    pub date_time_set: Vec<Time>,
    /// Timestamps in the media at which the anomaly occurs, in seconds judging by the vendor's example (`4.783`).
    pub timestamp_set: Vec<f64>,
}

impl Record for ContainerDiagnoseResultItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ContainerDiagnoseResultItem",
            members: &[
                "Category",
                "Type",
                "SeverityLevel",
                "DateTimeSet",
                "TimestampSet",
            ],
            place: 164,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.category.as_value(),
            1 => self.kind.as_value(),
            2 => self.severity_level.as_value(),
            3 => self.date_time_set.as_value(),
            4 => self.timestamp_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for ContainerDiagnoseResultItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Category\":",
                "\"Type\":",
                "\"SeverityLevel\":",
                "\"DateTimeSet\":",
                "\"TimestampSet\":",
            ],
            base: 552,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.category, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            2 => read_shared(&mut self.severity_level, reader, rest),
            3 => read_shared(&mut self.date_time_set, reader, rest),
            4 => read_shared(&mut self.timestamp_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(ContainerDiagnoseResultItem);

impl ReadValue for ContainerDiagnoseResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 552;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Category\":") {
                            slot = 553;
                            rest = self.category.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 554;
                            rest = self.kind.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"SeverityLevel\":") {
                            slot = 555;
                            rest = self.severity_level.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"DateTimeSet\":") {
                            slot = 556;
                            rest = read_elements(&mut self.date_time_set, 3, reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"TimestampSet\":") {
                            slot = 557;
                            rest = read_elements(&mut self.timestamp_set, 4, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (552 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// Report of the checks made by a large language model (LLM).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LLMDetectionReport {
    /// How many results there are.
    pub result_count: i64,
    /// Results, one for each item checked.
    pub result_set: Vec<LLMDetectionResultItem>,
    pub(crate) presence: Presence,
}

impl Record for LLMDetectionReport {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LLMDetectionReport",
            members: &["ResultCount", "ResultSet"],
            place: 165,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.result_count.as_value()),
            1 => self.result_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LLMDetectionReport {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"ResultCount\":", "\"ResultSet\":"],
            base: 558,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.result_count, reader, rest),
            1 => read_shared(&mut self.result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LLMDetectionReport);

read_by_table!(LLMDetectionReport);

/// Parameters of a smart subtitle subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartSubtitleTaskResultInput {
    /// ID of the smart subtitle template; `0` when `RawParameter` is used instead.
    pub definition: Option<i64>,
    /// Custom smart subtitle settings, heeded only if `Definition` is `0`. Meant for highly special cases; a template given in `Definition` is the recommended way.
    pub raw_parameter: Option<Box<RawSmartSubtitleParameter>>,
    /// Further parameters as JSON text, e.g. `{"subtitle":""}`.
    pub user_ext_para: Option<Text>,
}

impl Record for SmartSubtitleTaskResultInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SmartSubtitleTaskResultInput",
            members: &["Definition", "RawParameter", "UserExtPara"],
            place: 166,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.definition.as_value(),
            1 => self.raw_parameter.as_value(),
            2 => self.user_ext_para.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SmartSubtitleTaskResultInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Definition\":", "\"RawParameter\":", "\"UserExtPara\":"],
            base: 561,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.raw_parameter, reader, rest),
            2 => read_shared(&mut self.user_ext_para, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SmartSubtitleTaskResultInput);

read_by_table!(SmartSubtitleTaskResultInput);

/// Transcript and subtitle files produced by a smart subtitle subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartSubtitleTaskAsrFullTextResultOutput {
    /// Segments of the transcript.
    pub segment_set: Vec<SmartSubtitleTaskAsrFullTextSegmentItem>,
    /// Path of the subtitle file within its storage, e.g. `/subtitles/1027/1.vtt`.
    pub path: Option<Text>,
    /// URL of the subtitle file.
    pub subtitle_path: Option<Text>,
    /// Details of the subtitles recognized.
    pub subtitle_info: Option<Box<SubtitleResult>>,
    /// Where the subtitle file is stored.
    pub output_storage: Option<TaskOutputStorage>,
}

impl Record for SmartSubtitleTaskAsrFullTextResultOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SmartSubtitleTaskAsrFullTextResultOutput",
            members: &[
                "SegmentSet",
                "Path",
                "SubtitlePath",
                "SubtitleInfo",
                "OutputStorage",
            ],
            place: 167,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.segment_set.as_value(),
            1 => self.path.as_value(),
            2 => self.subtitle_path.as_value(),
            3 => self.subtitle_info.as_value(),
            4 => self.output_storage.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SmartSubtitleTaskAsrFullTextResultOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"SegmentSet\":",
                "\"Path\":",
                "\"SubtitlePath\":",
                "\"SubtitleInfo\":",
                "\"OutputStorage\":",
            ],
            base: 565,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.segment_set, reader, rest),
            1 => read_shared(&mut self.path, reader, rest),
            2 => read_shared(&mut self.subtitle_path, reader, rest),
            3 => read_shared(&mut self.subtitle_info, reader, rest),
            4 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SmartSubtitleTaskAsrFullTextResultOutput);

read_by_table!(SmartSubtitleTaskAsrFullTextResultOutput);

/// Translated subtitles produced by a smart subtitle subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartSubtitleTaskTransTextResultOutput {
    /// Segments of the translation.
    pub segment_set: Vec<SmartSubtitleTaskTransTextSegmentItem>,
    /// URL of the subtitle file.
    pub subtitle_path: Option<Text>,
    /// Where the results are stored.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the subtitle file within its storage, e.g. `/subtitles/1027/1.vtt`.
    pub path: Option<Text>,
    /// Translations, one for each target language. Set when several languages were asked for.
    pub subtitle_results: Vec<SubtitleTransResultItem>,
}

impl Record for SmartSubtitleTaskTransTextResultOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SmartSubtitleTaskTransTextResultOutput",
            members: &[
                "SegmentSet",
                "SubtitlePath",
                "OutputStorage",
                "Path",
                "SubtitleResults",
            ],
            place: 168,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.segment_set.as_value(),
            1 => self.subtitle_path.as_value(),
            2 => self.output_storage.as_value(),
            3 => self.path.as_value(),
            4 => self.subtitle_results.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SmartSubtitleTaskTransTextResultOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"SegmentSet\":",
                "\"SubtitlePath\":",
                "\"OutputStorage\":",
                "\"Path\":",
                "\"SubtitleResults\":",
            ],
            base: 571,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.segment_set, reader, rest),
            1 => read_shared(&mut self.subtitle_path, reader, rest),
            2 => read_shared(&mut self.output_storage, reader, rest),
            3 => read_shared(&mut self.path, reader, rest),
            4 => read_shared(&mut self.subtitle_results, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SmartSubtitleTaskTransTextResultOutput);

read_by_table!(SmartSubtitleTaskTransTextResultOutput);

/// Result of translating an existing subtitle file.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PureSubtitleTransResultOutput {
    /// Where the subtitle files are stored.
    pub output_storage: Option<TaskOutputStorage>,
    /// Translations, one for each target language.
    pub subtitle_results: Vec<SubtitleTransResultItem>,
}

impl Record for PureSubtitleTransResultOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "PureSubtitleTransResultOutput",
            members: &["OutputStorage", "SubtitleResults"],
            place: 169,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.output_storage.as_value(),
            1 => self.subtitle_results.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for PureSubtitleTransResultOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"OutputStorage\":", "\"SubtitleResults\":"],
            base: 577,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.output_storage, reader, rest),
            1 => read_shared(&mut self.subtitle_results, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(PureSubtitleTransResultOutput);

read_by_table!(PureSubtitleTransResultOutput);

/// Subtitles recognized, and translated if asked for, by a smart subtitle subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartSubtitleTaskTextResultOutput {
    /// Segments of the recognized subtitles.
    pub segment_set: Vec<SmartSubtitleTaskFullTextSegmentItem>,
    /// Subtitles as recognized, in the original language.
    pub recognize_subtitle_result: Vec<SubtitleResult>,
    /// Subtitles after translation.
    pub trans_subtitle_result: Vec<SubtitleResult>,
    /// Where the subtitle files are stored.
    pub output_storage: Option<TaskOutputStorage>,
}

impl Record for SmartSubtitleTaskTextResultOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SmartSubtitleTaskTextResultOutput",
            members: &[
                "SegmentSet",
                "RecognizeSubtitleResult",
                "TransSubtitleResult",
                "OutputStorage",
            ],
            place: 170,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.segment_set.as_value(),
            1 => self.recognize_subtitle_result.as_value(),
            2 => self.trans_subtitle_result.as_value(),
            3 => self.output_storage.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SmartSubtitleTaskTextResultOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"SegmentSet\":",
                "\"RecognizeSubtitleResult\":",
                "\"TransSubtitleResult\":",
                "\"OutputStorage\":",
            ],
            base: 580,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.segment_set, reader, rest),
            1 => read_shared(&mut self.recognize_subtitle_result, reader, rest),
            2 => read_shared(&mut self.trans_subtitle_result, reader, rest),
            3 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SmartSubtitleTaskTextResultOutput);

read_by_table!(SmartSubtitleTaskTextResultOutput);

/// Custom settings of a smart erasing subtask, used instead of a template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RawSmartEraseParameter {
    /// What is erased: `subtitle` (subtitles), `watermark` (watermarks) or `privacy` (content that has to be kept private, such as faces).
    pub erase_type: Option<Text>,
    /// How subtitles are erased. Required when `EraseType` is `subtitle`.
    pub erase_subtitle_config: Option<Box<SmartEraseSubtitleConfig>>,
    /// How watermarks are erased. Required when `EraseType` is `watermark`.
    pub erase_watermark_config: Option<Box<SmartEraseWatermarkConfig>>,
    /// How private content is hidden. Required when `EraseType` is `privacy`.
    pub erase_privacy_config: Option<Box<SmartErasePrivacyConfig>>,
    /// ID of the template by which subtitles are burned in after the old ones were erased.
    pub subtitle_embed_id: Option<i64>,
    /// Whether new subtitles are burned in where the erased ones stood: `1` (yes, the default) or `0` (no).
    pub use_original_pos: Option<i64>,
    /// Whether new subtitles are burned in at the font size of the erased ones: `1` (yes, the default) or `0` (no).
    pub use_original_size: Option<i64>,
}

impl Record for RawSmartEraseParameter {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "RawSmartEraseParameter",
            members: &[
                "EraseType",
                "EraseSubtitleConfig",
                "EraseWatermarkConfig",
                "ErasePrivacyConfig",
                "SubtitleEmbedId",
                "UseOriginalPos",
                "UseOriginalSize",
            ],
            place: 171,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.erase_type.as_value(),
            1 => self.erase_subtitle_config.as_value(),
            2 => self.erase_watermark_config.as_value(),
            3 => self.erase_privacy_config.as_value(),
            4 => self.subtitle_embed_id.as_value(),
            5 => self.use_original_pos.as_value(),
            6 => self.use_original_size.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for RawSmartEraseParameter {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"EraseType\":",
                "\"EraseSubtitleConfig\":",
                "\"EraseWatermarkConfig\":",
                "\"ErasePrivacyConfig\":",
                "\"SubtitleEmbedId\":",
                "\"UseOriginalPos\":",
                "\"UseOriginalSize\":",
            ],
            base: 585,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.erase_type, reader, rest),
            1 => read_shared(&mut self.erase_subtitle_config, reader, rest),
            2 => read_shared(&mut self.erase_watermark_config, reader, rest),
            3 => read_shared(&mut self.erase_privacy_config, reader, rest),
            4 => read_shared(&mut self.subtitle_embed_id, reader, rest),
            5 => read_shared(&mut self.use_original_pos, reader, rest),
            6 => read_shared(&mut self.use_original_size, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(RawSmartEraseParameter);

read_by_table!(RawSmartEraseParameter);

/// Settings that override those of a smart erasing template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OverrideEraseParameter {
    /// What is erased: `subtitle` (subtitles), `watermark` (watermarks) or `privacy` (content that has to be kept private, such as faces).
    pub erase_type: Option<Text>,
    /// How subtitles are erased. Required when `EraseType` is `subtitle`.
    pub erase_subtitle_config: Option<Box<UpdateSmartEraseSubtitleConfig>>,
    /// How watermarks are erased. Required when `EraseType` is `watermark`.
    pub erase_watermark_config: Option<Box<UpdateSmartEraseWatermarkConfig>>,
    /// How private content is hidden. Required when `EraseType` is `privacy`.
    pub erase_privacy_config: Option<Box<UpdateSmartErasePrivacyConfig>>,
    /// ID of the template by which subtitles are burned in after the old ones were erased.
    pub subtitle_embed_id: Option<i64>,
}

impl Record for OverrideEraseParameter {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "OverrideEraseParameter",
            members: &[
                "EraseType",
                "EraseSubtitleConfig",
                "EraseWatermarkConfig",
                "ErasePrivacyConfig",
                "SubtitleEmbedId",
            ],
            place: 172,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.erase_type.as_value(),
            1 => self.erase_subtitle_config.as_value(),
            2 => self.erase_watermark_config.as_value(),
            3 => self.erase_privacy_config.as_value(),
            4 => self.subtitle_embed_id.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for OverrideEraseParameter {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"EraseType\":",
                "\"EraseSubtitleConfig\":",
                "\"EraseWatermarkConfig\":",
                "\"ErasePrivacyConfig\":",
                "\"SubtitleEmbedId\":",
            ],
            base: 593,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.erase_type, reader, rest),
            1 => read_shared(&mut self.erase_subtitle_config, reader, rest),
            2 => read_shared(&mut self.erase_watermark_config, reader, rest),
            3 => read_shared(&mut self.erase_privacy_config, reader, rest),
            4 => read_shared(&mut self.subtitle_embed_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(OverrideEraseParameter);

read_by_table!(OverrideEraseParameter);

/// Where subtitles stand in the picture.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubtitlePosition {
    /// Y coordinate of centred subtitles, in pixels judging by the vendor's example (`970`).
    pub center_y: i64,
    pub(crate) presence: Presence,
}

impl Record for SubtitlePosition {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SubtitlePosition",
            members: &["CenterY"],
            place: 173,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.center_y.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for SubtitlePosition {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"CenterY\":"],
            base: 599,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.center_y, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SubtitlePosition);

read_by_table!(SubtitlePosition);

/// Custom settings of an AI dubbing subtask, used instead of a template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RawAIDubbingParameter {
    /// Languages of the translation.
    pub translate_config: Option<Box<DubbingTranslateConfig>>,
    /// Source and treatment of the subtitles.
    pub subtitle_config: Option<Box<DubbingSubtitleConfig>>,
    /// Voices of the dubbing.
    pub dubbing_config: Option<Box<DubbingConfig>>,
    /// Files that the dubbing delivers.
    pub output_config: Option<Box<DubbingOutputConfig>>,
}

impl Record for RawAIDubbingParameter {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "RawAIDubbingParameter",
            members: &[
                "TranslateConfig",
                "SubtitleConfig",
                "DubbingConfig",
                "OutputConfig",
            ],
            place: 174,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.translate_config.as_value(),
            1 => self.subtitle_config.as_value(),
            2 => self.dubbing_config.as_value(),
            3 => self.output_config.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for RawAIDubbingParameter {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"TranslateConfig\":",
                "\"SubtitleConfig\":",
                "\"DubbingConfig\":",
                "\"OutputConfig\":",
            ],
            base: 601,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.translate_config, reader, rest),
            1 => read_shared(&mut self.subtitle_config, reader, rest),
            2 => read_shared(&mut self.dubbing_config, reader, rest),
            3 => read_shared(&mut self.output_config, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(RawAIDubbingParameter);

read_by_table!(RawAIDubbingParameter);

/// Settings that override those of an AI dubbing template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OverrideAIDubbingParameter {
    /// Languages of the translation.
    pub translate_config: Option<Box<DubbingTranslateConfig>>,
    /// Source and treatment of the subtitles.
    pub subtitle_config: Option<Box<DubbingSubtitleConfig>>,
    /// Voices of the dubbing.
    pub dubbing_config: Option<Box<DubbingConfig>>,
    /// Files that the dubbing delivers.
    pub output_config: Option<Box<DubbingOutputConfig>>,
}

impl Record for OverrideAIDubbingParameter {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "OverrideAIDubbingParameter",
            members: &[
                "TranslateConfig",
                "SubtitleConfig",
                "DubbingConfig",
                "OutputConfig",
            ],
            place: 175,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.translate_config.as_value(),
            1 => self.subtitle_config.as_value(),
            2 => self.dubbing_config.as_value(),
            3 => self.output_config.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for OverrideAIDubbingParameter {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"TranslateConfig\":",
                "\"SubtitleConfig\":",
                "\"DubbingConfig\":",
                "\"OutputConfig\":",
            ],
            base: 606,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.translate_config, reader, rest),
            1 => read_shared(&mut self.subtitle_config, reader, rest),
            2 => read_shared(&mut self.dubbing_config, reader, rest),
            3 => read_shared(&mut self.output_config, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(OverrideAIDubbingParameter);

read_by_table!(OverrideAIDubbingParameter);

/// External subtitle file with a translation, for AI dubbing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DstSubtitleInput {
    /// Location of the subtitle file with the translation.
    pub dst_subtitle_info: Option<MediaInputInfo>,
}

impl Record for DstSubtitleInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "DstSubtitleInput",
            members: &["DstSubtitleInfo"],
            place: 176,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.dst_subtitle_info.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for DstSubtitleInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"DstSubtitleInfo\":"],
            base: 611,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.dst_subtitle_info, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(DstSubtitleInput);

read_by_table!(DstSubtitleInput);

/// Full set of custom transcoding settings, given in place of a template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RawTranscodeParameter {
    /// Output container: `mp4`, `flv`, `hls`, or one of the audio-only formats `mp3`, `flac`, `ogg` and `m4a`.
    pub container: Text,
    /// Whether the video is dropped from the output: `0` (kept, the default) or `1` (dropped).
    pub remove_video: i64,
    /// Whether the audio is dropped from the output: `0` (kept, the default) or `1` (dropped).
    pub remove_audio: i64,
    /// Video encoding settings; mandatory while `RemoveVideo` is 0.
    pub video_template: Option<Box<VideoTemplateInfo>>,
    /// Audio encoding settings; mandatory while `RemoveAudio` is 0.
    pub audio_template: Option<Box<AudioTemplateInfo>>,
    /// Settings of Top Speed Codec (TESHD) transcoding.
    pub tehd_config: Option<Box<TEHDConfig>>,
    /// Further settings as JSON serialized into a text, e.g. `{"video_info":{"color_prim":"bt709"}}`.
    pub std_ext_info: Option<Text>,
    /// Settings for enhancing the picture and the sound.
    pub enhance_config: Option<Box<EnhanceConfig>>,
    /// Settings of the subtitles burned into the picture.
    pub subtitle_template: Option<Box<SubtitleTemplate>>,
    pub(crate) presence: Presence,
}

impl Record for RawTranscodeParameter {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "RawTranscodeParameter",
            members: &[
                "Container",
                "RemoveVideo",
                "RemoveAudio",
                "VideoTemplate",
                "AudioTemplate",
                "TEHDConfig",
                "StdExtInfo",
                "EnhanceConfig",
                "SubtitleTemplate",
            ],
            place: 183,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.container.as_value()),
            1 => self.presence.value(1, self.remove_video.as_value()),
            2 => self.presence.value(2, self.remove_audio.as_value()),
            3 => self.video_template.as_value(),
            4 => self.audio_template.as_value(),
            5 => self.tehd_config.as_value(),
            6 => self.std_ext_info.as_value(),
            7 => self.enhance_config.as_value(),
            8 => self.subtitle_template.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for RawTranscodeParameter {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Container\":",
                "\"RemoveVideo\":",
                "\"RemoveAudio\":",
                "\"VideoTemplate\":",
                "\"AudioTemplate\":",
                "\"TEHDConfig\":",
                "\"StdExtInfo\":",
                "\"EnhanceConfig\":",
                "\"SubtitleTemplate\":",
            ],
            base: 613,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.container, reader, rest),
            1 => read_shared(&mut self.remove_video, reader, rest),
            2 => read_shared(&mut self.remove_audio, reader, rest),
            3 => read_shared(&mut self.video_template, reader, rest),
            4 => read_shared(&mut self.audio_template, reader, rest),
            5 => read_shared(&mut self.tehd_config, reader, rest),
            6 => read_shared(&mut self.std_ext_info, reader, rest),
            7 => read_shared(&mut self.enhance_config, reader, rest),
            8 => read_shared(&mut self.subtitle_template, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(RawTranscodeParameter);

read_by_table!(RawTranscodeParameter);

/// Custom transcoding settings that replace the matching values of the chosen template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OverrideTranscodeParameter {
    /// Output container: `mp4`, `flv`, `hls`, or one of the audio-only formats `mp3`, `flac`, `ogg` and `m4a`.
    pub container: Text,
    /// Whether the video is dropped from the output: `0` (kept) or `1` (dropped).
    pub remove_video: u64,
    /// Whether the audio is dropped from the output: `0` (kept) or `1` (dropped).
    pub remove_audio: u64,
    /// Video encoding settings that override the template.
    pub video_template: Option<Box<VideoTemplateInfoForUpdate>>,
    /// Audio encoding settings that override the template.
    pub audio_template: Option<Box<AudioTemplateInfoForUpdate>>,
    /// Settings of Top Speed Codec (TESHD) transcoding that override the template.
    pub tehd_config: Option<Box<TEHDConfigForUpdate>>,
    /// Settings of the subtitles burned into the picture, overriding the template.
    pub subtitle_template: Option<Box<SubtitleTemplate>>,
    /// External audio tracks to add to the output.
    pub addon_audio_stream: Vec<MediaInputInfo>,
    /// Further transcoding settings as JSON text, e.g. `{"audio_info": {"codec": "vivid"}}`.
    pub std_ext_info: Option<Text>,
    /// External subtitle files to insert into the output.
    pub add_on_subtitles: Vec<AddOnSubtitle>,
    pub(crate) presence: Presence,
}

impl Record for OverrideTranscodeParameter {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "OverrideTranscodeParameter",
            members: &[
                "Container",
                "RemoveVideo",
                "RemoveAudio",
                "VideoTemplate",
                "AudioTemplate",
                "TEHDConfig",
                "SubtitleTemplate",
                "AddonAudioStream",
                "StdExtInfo",
                "AddOnSubtitles",
            ],
            place: 184,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.container.as_value()),
            1 => self.presence.value(1, self.remove_video.as_value()),
            2 => self.presence.value(2, self.remove_audio.as_value()),
            3 => self.video_template.as_value(),
            4 => self.audio_template.as_value(),
            5 => self.tehd_config.as_value(),
            6 => self.subtitle_template.as_value(),
            7 => self.addon_audio_stream.as_value(),
            8 => self.std_ext_info.as_value(),
            9 => self.add_on_subtitles.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for OverrideTranscodeParameter {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Container\":",
                "\"RemoveVideo\":",
                "\"RemoveAudio\":",
                "\"VideoTemplate\":",
                "\"AudioTemplate\":",
                "\"TEHDConfig\":",
                "\"SubtitleTemplate\":",
                "\"AddonAudioStream\":",
                "\"StdExtInfo\":",
                "\"AddOnSubtitles\":",
            ],
            base: 623,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.container, reader, rest),
            1 => read_shared(&mut self.remove_video, reader, rest),
            2 => read_shared(&mut self.remove_audio, reader, rest),
            3 => read_shared(&mut self.video_template, reader, rest),
            4 => read_shared(&mut self.audio_template, reader, rest),
            5 => read_shared(&mut self.tehd_config, reader, rest),
            6 => read_shared(&mut self.subtitle_template, reader, rest),
            7 => read_shared(&mut self.addon_audio_stream, reader, rest),
            8 => read_shared(&mut self.std_ext_info, reader, rest),
            9 => read_shared(&mut self.add_on_subtitles, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(OverrideTranscodeParameter);

read_by_table!(OverrideTranscodeParameter);

/// Watermark applied by a media task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WatermarkInput {
    /// Number of the watermark template; 0 when `RawParameter` is used in its place.
    pub definition: u64,
    /// Custom watermark settings, honoured only when `Definition` is 0. Meant for highly specialized cases, a template is preferred. Has no effect on screenshots.
    pub raw_parameter: Option<Box<RawWatermarkParameter>>,
    /// Text of a text watermark, at most 100 characters; set only for that kind of watermark. Screenshots cannot carry text watermarks.
    pub text_content: Text,
    /// SVG source of an SVG watermark, at most 2000000 characters; set only for that kind of watermark. Screenshots cannot carry SVG watermarks.
    pub svg_content: Text,
    /// When the watermark appears, in seconds: unset or 0 from the very start, a positive n at second n, a negative -n at n seconds before the end. For video only, ignored for screenshots.
    pub start_time_offset: f64,
    /// When the watermark vanishes, in seconds: unset or 0 stays until the end, a positive n at second n, a negative -n at n seconds before the end. For video only, ignored for screenshots.
    pub end_time_offset: f64,
    pub(crate) presence: Presence,
}

impl Record for WatermarkInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "WatermarkInput",
            members: &[
                "Definition",
                "RawParameter",
                "TextContent",
                "SvgContent",
                "StartTimeOffset",
                "EndTimeOffset",
            ],
            place: 185,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.definition.as_value()),
            1 => self.raw_parameter.as_value(),
            2 => self.presence.value(2, self.text_content.as_value()),
            3 => self.presence.value(3, self.svg_content.as_value()),
            4 => self.presence.value(4, self.start_time_offset.as_value()),
            5 => self.presence.value(5, self.end_time_offset.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for WatermarkInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Definition\":",
                "\"RawParameter\":",
                "\"TextContent\":",
                "\"SvgContent\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
            ],
            base: 634,
            arms: 0b0,
            plain: 0b111101,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.raw_parameter, reader, rest),
            2 => read_shared(&mut self.text_content, reader, rest),
            3 => read_shared(&mut self.svg_content, reader, rest),
            4 => read_shared(&mut self.start_time_offset, reader, rest),
            5 => read_shared(&mut self.end_time_offset, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(WatermarkInput);

impl ReadValue for WatermarkInput {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 634;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Definition\":") {
                            slot = 635;
                            rest = self.definition.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"RawParameter\":") {
                            slot = 636;
                            rest = self.raw_parameter.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"TextContent\":") {
                            slot = 637;
                            rest = self.text_content.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"SvgContent\":") {
                            slot = 638;
                            rest = self.svg_content.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 639;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 640;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x20;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (634 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Invisible digital watermark applied by a media task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlindWatermarkInput {
    /// Number of the digital watermark template.
    pub definition: u64,
    pub(crate) presence: Presence,
}

impl Record for BlindWatermarkInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "BlindWatermarkInput",
            members: &["Definition"],
            place: 186,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.definition.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for BlindWatermarkInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Definition\":"],
            base: 641,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(BlindWatermarkInput);

read_by_table!(BlindWatermarkInput);

/// Mosaic (blurred rectangle) laid over the picture by a media task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MosaicInput {
    /// Corner the position is measured from: only `TopLeft` (the default), i.e. from the top left corner of the picture to the top left corner of the mosaic.
    pub coordinate_origin: Option<Text>,
    /// Horizontal distance from the coordinate origin to the mosaic: a share of the video width ending in `%` (e.g. `10%`) or pixels ending in `px` (e.g. `100px`). Defaults to `0px`.
    pub x_pos: Option<Text>,
    /// Vertical distance from the coordinate origin to the mosaic: a share of the video height ending in `%` (e.g. `10%`) or pixels ending in `px` (e.g. `100px`). Defaults to `0px`.
    pub y_pos: Option<Text>,
    /// Width of the mosaic: a share of the video width ending in `%` (e.g. `10%`) or pixels ending in `px` (e.g. `100px`). Defaults to `10%`.
    pub width: Option<Text>,
    /// Height of the mosaic: a share of the video height ending in `%` (e.g. `10%`) or pixels ending in `px` (e.g. `100px`). Defaults to `10%`.
    pub height: Option<Text>,
    /// When the mosaic appears, in seconds: unset or 0 from the very start, a positive n at second n, a negative -n at n seconds before the end.
    pub start_time_offset: Option<f64>,
    /// When the mosaic vanishes, in seconds: unset or 0 stays until the end, a positive n at second n, a negative -n at n seconds before the end.
    pub end_time_offset: Option<f64>,
}

impl Record for MosaicInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MosaicInput",
            members: &[
                "CoordinateOrigin",
                "XPos",
                "YPos",
                "Width",
                "Height",
                "StartTimeOffset",
                "EndTimeOffset",
            ],
            place: 187,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.coordinate_origin.as_value(),
            1 => self.x_pos.as_value(),
            2 => self.y_pos.as_value(),
            3 => self.width.as_value(),
            4 => self.height.as_value(),
            5 => self.start_time_offset.as_value(),
            6 => self.end_time_offset.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for MosaicInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"CoordinateOrigin\":",
                "\"XPos\":",
                "\"YPos\":",
                "\"Width\":",
                "\"Height\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
            ],
            base: 643,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.coordinate_origin, reader, rest),
            1 => read_shared(&mut self.x_pos, reader, rest),
            2 => read_shared(&mut self.y_pos, reader, rest),
            3 => read_shared(&mut self.width, reader, rest),
            4 => read_shared(&mut self.height, reader, rest),
            5 => read_shared(&mut self.start_time_offset, reader, rest),
            6 => read_shared(&mut self.end_time_offset, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MosaicInput);

impl ReadValue for MosaicInput {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 643;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"CoordinateOrigin\":") {
                            slot = 644;
                            rest = self.coordinate_origin.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"XPos\":") {
                            slot = 645;
                            rest = self.x_pos.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"YPos\":") {
                            slot = 646;
                            rest = self.y_pos.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Width\":") {
                            slot = 647;
                            rest = self.width.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Height\":") {
                            slot = 648;
                            rest = self.height.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 649;
                            rest = self.start_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 650;
                            rest = self.end_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (643 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// How the `{number}` variable of output file names counts and is padded.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NumberFormat {
    /// First number used for `{number}`; 0 by default.
    pub initial_value: u64,
    /// Step from one `{number}` to the next; 1 by default.
    pub increment: u64,
    /// Fewest characters `{number}` takes up; shorter numbers are padded with `PlaceHolder`. Defaults to 1.
    pub min_length: u64,
    /// Character that pads a `{number}` shorter than `MinLength`; `0` by default.
    pub place_holder: Text,
    pub(crate) presence: Presence,
}

impl Record for NumberFormat {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "NumberFormat",
            members: &["InitialValue", "Increment", "MinLength", "PlaceHolder"],
            place: 188,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.initial_value.as_value()),
            1 => self.presence.value(1, self.increment.as_value()),
            2 => self.presence.value(2, self.min_length.as_value()),
            3 => self.presence.value(3, self.place_holder.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for NumberFormat {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"InitialValue\":",
                "\"Increment\":",
                "\"MinLength\":",
                "\"PlaceHolder\":",
            ],
            base: 651,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.initial_value, reader, rest),
            1 => read_shared(&mut self.increment, reader, rest),
            2 => read_shared(&mut self.min_length, reader, rest),
            3 => read_shared(&mut self.place_holder, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(NumberFormat);

read_by_table!(NumberFormat);

/// Clips put before and after the main programme as opening and ending.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeadTailParameter {
    /// Opening clips, each with its place of storage.
    pub head_set: Vec<MediaInputInfo>,
    /// Ending clips, each with its place of storage.
    pub tail_set: Vec<MediaInputInfo>,
}

impl Record for HeadTailParameter {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "HeadTailParameter",
            members: &["HeadSet", "TailSet"],
            place: 189,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.head_set.as_value(),
            1 => self.tail_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for HeadTailParameter {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"HeadSet\":", "\"TailSet\":"],
            base: 656,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.head_set, reader, rest),
            1 => read_shared(&mut self.tail_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(HeadTailParameter);

read_by_table!(HeadTailParameter);

/// Amounts of pictures and seconds that AI content generation (AIGC) used.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaUsageItem {
    /// Number of input pictures.
    pub input_image_count: Option<i64>,
    /// Length of the input in seconds.
    pub input_seconds: Option<i64>,
    /// Length of the output in seconds.
    pub output_seconds: Option<i64>,
    /// Total length in seconds.
    pub total_seconds: Option<i64>,
}

impl Record for MediaUsageItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaUsageItem",
            members: &[
                "InputImageCount",
                "InputSeconds",
                "OutputSeconds",
                "TotalSeconds",
            ],
            place: 190,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.input_image_count.as_value(),
            1 => self.input_seconds.as_value(),
            2 => self.output_seconds.as_value(),
            3 => self.total_seconds.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for MediaUsageItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"InputImageCount\":",
                "\"InputSeconds\":",
                "\"OutputSeconds\":",
                "\"TotalSeconds\":",
            ],
            base: 659,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.input_image_count, reader, rest),
            1 => read_shared(&mut self.input_seconds, reader, rest),
            2 => read_shared(&mut self.output_seconds, reader, rest),
            3 => read_shared(&mut self.total_seconds, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaUsageItem);

read_by_table!(MediaUsageItem);

/// One screenshot taken at a requested point of time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaSnapshotByTimePicInfoItem {
    /// Position in the video the picture was taken at, in seconds from the start.
    pub time_offset: f64,
    /// Storage path of the picture file.
    pub path: Text,
    /// Numbers of the watermark templates applied to the picture, if it carries any watermark.
    pub water_mark_definition: Vec<i64>,
    pub(crate) presence: Presence,
}

impl Record for MediaSnapshotByTimePicInfoItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaSnapshotByTimePicInfoItem",
            members: &["TimeOffset", "Path", "WaterMarkDefinition"],
            place: 191,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.time_offset.as_value()),
            1 => self.presence.value(1, self.path.as_value()),
            2 => self.water_mark_definition.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for MediaSnapshotByTimePicInfoItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"TimeOffset\":", "\"Path\":", "\"WaterMarkDefinition\":"],
            base: 664,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.time_offset, reader, rest),
            1 => read_shared(&mut self.path, reader, rest),
            2 => read_shared(&mut self.water_mark_definition, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaSnapshotByTimePicInfoItem);

impl ReadValue for MediaSnapshotByTimePicInfoItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 664;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"TimeOffset\":") {
                            slot = 665;
                            rest = self.time_offset.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Path\":") {
                            slot = 666;
                            rest = self.path.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"WaterMarkDefinition\":") {
                            slot = 667;
                            rest =
                                read_elements(&mut self.water_mark_definition, 5, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (664 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// External subtitle to be inserted into the output.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddOnSubtitle {
    /// How the subtitle is inserted: `subtitle-stream` (as a track of its own), `close-caption-708` (CEA-708 captions in SEI frames) or `close-caption-608` (CEA-608 captions in SEI frames).
    pub kind: Option<Text>,
    /// Subtitle file and where it is stored.
    pub subtitle: Option<MediaInputInfo>,
    /// Name of the subtitle, up to 64 characters out of Chinese and English letters, digits, spaces, `_`, `-`, `.` and parentheses (Chinese or English style).
    pub subtitle_name: Option<Text>,
    /// Language code of the subtitle, e.g. `eng`.
    pub subtitle_language: Option<Text>,
    /// Format the subtitle is written in: `WebVTT` (the default) or `TTML`.
    pub output_format: Option<Text>,
    /// Whether this becomes the default subtitle track; false unless given, and true for one track at most.
    pub default_track: Option<bool>,
}

impl Record for AddOnSubtitle {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AddOnSubtitle",
            members: &[
                "Type",
                "Subtitle",
                "SubtitleName",
                "SubtitleLanguage",
                "OutputFormat",
                "DefaultTrack",
            ],
            place: 192,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.kind.as_value(),
            1 => self.subtitle.as_value(),
            2 => self.subtitle_name.as_value(),
            3 => self.subtitle_language.as_value(),
            4 => self.output_format.as_value(),
            5 => self.default_track.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AddOnSubtitle {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Type\":",
                "\"Subtitle\":",
                "\"SubtitleName\":",
                "\"SubtitleLanguage\":",
                "\"OutputFormat\":",
                "\"DefaultTrack\":",
            ],
            base: 668,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.subtitle, reader, rest),
            2 => read_shared(&mut self.subtitle_name, reader, rest),
            3 => read_shared(&mut self.subtitle_language, reader, rest),
            4 => read_shared(&mut self.output_format, reader, rest),
            5 => read_shared(&mut self.default_track, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AddOnSubtitle);

impl ReadValue for AddOnSubtitle {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 668;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 669;
                            rest = self.kind.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Subtitle\":") {
                            slot = 670;
                            rest = self.subtitle.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"SubtitleName\":") {
                            slot = 671;
                            rest = self.subtitle_name.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"SubtitleLanguage\":") {
                            slot = 672;
                            rest = self.subtitle_language.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"OutputFormat\":") {
                            slot = 673;
                            rest = self.output_format.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"DefaultTrack\":") {
                            slot = 674;
                            rest = self.default_track.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (668 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// DRM encryption applied to the output.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrmInfo {
    /// Encryption scheme: `simpleaes` (HLS only, ts or mp4 segments, never a single file); `fairplay`, `widevine+fairplay`, `playready+fairplay` or `widevine+playready+fairplay` (HLS only, mp4 segments, segmented or single file); `widevine`, `playready` or `widevine+playready` (HLS or MPEG-DASH, mp4 segments; segmented or single file in HLS, single file alone in DASH).
    pub kind: Option<DrmType>,
    /// The one of `SimpleAesDrm`, `SpekeDrm` that is set.
    pub scheme: DrmScheme,
}

/// What [`DrmInfo`] holds: one of its object members, of which one is set at most.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum DrmScheme {
    /// None is set.
    #[default]
    None,
    /// Key details of SimpleAES encryption.
    SimpleAes(Box<SimpleAesDrm>),
    /// Key details of FairPlay, Widevine or PlayReady encryption.
    Speke(Box<SpekeDrm>),
    /// No known one is set although an unknown one is, or several are at once: the members as they arrived.
    Other(Box<RawMembers>),
}

impl DrmScheme {
    /// The one that is set, member by member; `None` where none is or it is not known.
    pub fn as_record(&self) -> Option<&dyn Record> {
        match self {
            Self::SimpleAes(arm) => arm.as_value().as_record(),
            Self::Speke(arm) => arm.as_value().as_record(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Record for DrmInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "DrmInfo",
            members: &["Type", "SimpleAesDrm", "SpekeDrm"],
            place: 193,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.kind.as_value(),
            1 => match &self.scheme {
                DrmScheme::SimpleAes(arm) => arm.as_value(),
                DrmScheme::Other(raw) => raw.arm::<Self>(1),
                _ => Value::Null,
            },
            2 => match &self.scheme {
                DrmScheme::Speke(arm) => arm.as_value(),
                DrmScheme::Other(raw) => raw.arm::<Self>(2),
                _ => Value::Null,
            },
            _ => Value::Null,
        }
    }
    fn raw_members(&self) -> Option<&RawMembers> {
        match &self.scheme {
            DrmScheme::Other(raw) => Some(raw),
            _ => None,
        }
    }
}

impl Members for DrmInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Type\":", "\"SimpleAesDrm\":", "\"SpekeDrm\":"],
            base: 675,
            arms: 0b110,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => {
                let mut arm = Box::<SimpleAesDrm>::default();
                let rest = arm.read(reader, rest)?;
                self.scheme = DrmScheme::SimpleAes(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<SpekeDrm>::default();
                let rest = arm.read(reader, rest)?;
                self.scheme = DrmScheme::Speke(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.scheme = DrmScheme::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.scheme = DrmScheme::None;
    }
    fn fresh(&self) -> Option<Box<dyn Members>> {
        Some(Box::<Self>::default())
    }
}

record_impls!(DrmInfo);

read_by_table!(DrmInfo);

/// Source and look of the subtitles burned into the picture.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubtitleTemplate {
    /// Address of the subtitle file to burn into the video.
    pub path: Option<Text>,
    /// Subtitle track of the source to burn in, counted from 0 (0 is said to be its first subtitle track), yet it has to equal the track's stream index in the file (3 for `stream#0:3`), else the task may fail. `Path` takes precedence; one of the two at least is needed.
    pub stream_index: Option<i64>,
    /// Place of storage of the subtitle file to burn in; only files in COS are supported so far.
    pub subtitle_file_input: Option<MediaInputInfo>,
    /// Place of storage of the font file for burned-in subtitles, by URL or in COS (the URL wins if both are given). Takes precedence over `FontType`.
    pub font_file_input: Option<MediaInputInfo>,
    /// Font, overruled by `FontFileInput`: `hei.ttf` (SimHei, the default), `song.ttf` (Songti), `kai.ttf` (KaiTi, recommended) or `simkai.ttf` (KaiTi), `msyh.ttf` (Microsoft YaHei), `msyhbd.ttf` (Microsoft YaHei Bold), `hkjgt.ttf` (DynaFont King Gothic), `dhttx.ttf` (DianHei Extra Light), `xqgdzt.ttf` (XiQue GuZiDian), `qpcyt.ttf` (QiaoPin ChaoYuan, a rounded face), `arial.ttf` (Arial, English only), `dinalternate.ttf` (DIN Alternate Bold), `helveticalt.ttf` (Helvetica), `helveticains.ttf` (Helvetica Inserat), `trajanpro.ttf` (TrajanPro-Bold), `korean.ttf` (Korean), `japanese.ttf` (Japanese), `thai.ttf` (Thai), `roboto.ttf` (Roboto), `notosans.ttf` (NotoSans), `notosansthai.ttf` (NotoSansThai, Thai), `sarabun.ttf` (Sarabun, Thai), `kanit.ttf` (Kanit, Thai), `charmonman.ttf` (Charmonman, Thai), `notonaskharabic.ttf` (NotoNaskhArabic, Arabic), `notosansdevanagari.ttf` (NotoSansDevanagari, Indian scripts), `notosanstc.ttf` (NotoSansTC, Cantonese), `notosanskr.ttf` (NotoSansKR, Korean), `gothica1.ttf` (GothicA1, Korean), `nanummyeongjo.ttf` (NanumMyeongjo, Korean), `notosansjp.ttf` (NotoSansJP, Japanese), `notoserifjp.ttf` (NotoSerifJP, Japanese) or `shipporimincho.ttf` (ShipporiMincho, Japanese).
    pub font_type: Option<Text>,
    /// Font size: pixels as `Npx` (N above 0, up to 4096) or a share of the source video height as `N%` (N above 0, up to 100). Unset uses the subtitle file's own size, or 5% of the height where that has none.
    pub font_size: Option<Text>,
    /// Colour of the text as `0xRRGGBB`; `0xFFFFFF` (white) by default.
    pub font_color: Option<Text>,
    /// Opacity of the text, above 0 (0 would be invisible) and up to 1 (solid). Defaults to 1.
    pub font_alpha: Option<f64>,
    /// Height of the subtitle's bottom centre above the bottom centre of the source video: pixels as `Npx` (N from 0 to 4096) or a share of the video height as `N%` (N from 0 to 100). Overrides the subtitle file's coordinates; defaults to 4% of the height.
    pub y_pos: Option<Text>,
    /// Height of the backing board's bottom centre above the bottom centre of the source video: pixels as `Npx` (N from 0 to 4096) or a share of the video height as `N%` (N from 0 to 100). Unset means no board is drawn.
    pub board_y: Option<Text>,
    /// Width of the backing board, a positive integer: up to 4096 in pixels or up to 100 in percent, as `BoardWidthUnit` tells. Defaults to 90% of the source video width when there is a board.
    pub board_width: Option<i64>,
    /// Height of the backing board, a positive integer: up to 4096 in pixels or up to 100 in percent, as `BoardHeightUnit` tells. Defaults to 15% of the source video height when there is a board.
    pub board_height: Option<i64>,
    /// Colour of the backing board as `0xRRGGBB`; `0x000000` (black) by default.
    pub board_color: Option<Text>,
    /// Opacity of the backing board, from 0 (invisible) to 1 (solid). Defaults to 0.8.
    pub board_alpha: Option<f64>,
    /// Width of the outline around letters: from 0 to 1000 in pixels or from 0 to 100 in percent, as `OutlineWidthUnit` tells. Defaults to 0.3% of the height of the source video.
    pub outline_width: Option<f64>,
    /// Colour of the outline as six hexadecimal RGB digits, e.g. `0x000000`; black by default.
    pub outline_color: Option<Text>,
    /// Opacity of the outline, above 0 and up to 1. Defaults to 1 (solid).
    pub outline_alpha: Option<f64>,
    /// Width of the shadow: from 0 to 1000 in pixels or from 0 to 100 in percent, as `ShadowWidthUnit` tells. Unset means no shadow.
    pub shadow_width: Option<f64>,
    /// Colour of the shadow, where there is one, as six hexadecimal RGB digits, e.g. `0x000000`; black by default.
    pub shadow_color: Option<Text>,
    /// Opacity of the shadow, where there is one, above 0 and up to 1. Defaults to 1 (solid).
    pub shadow_alpha: Option<f64>,
    /// Space between lines, an integer: up to 1000 in pixels or up to 100 in percent, as `LineSpacingUnit` tells. Defaults to 0.
    pub line_spacing: Option<i64>,
    /// Which edge stays in place as the number of lines varies: `top` (the bottom edge moves) or `bottom` (the top edge moves; the default).
    pub alignment: Option<Text>,
    /// How to read `BoardWidth`: `0` (pixels, the default) or `1` (percent of the video width).
    pub board_width_unit: Option<i64>,
    /// How to read `BoardHeight`: `0` (pixels, the default) or `1` (percent of the video height).
    pub board_height_unit: Option<i64>,
    /// How to read `OutlineWidth`: `0` (pixels, the default) or `1` (percent of the video height).
    pub outline_width_unit: Option<i64>,
    /// How to read `ShadowWidth`: `0` (pixels, the default) or `1` (percent of the video height).
    pub shadow_width_unit: Option<i64>,
    /// How to read `LineSpacing`: `0` (pixels, the default) or `1` (percent of the video height).
    pub line_spacing_unit: Option<i64>,
}

impl Record for SubtitleTemplate {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SubtitleTemplate",
            members: &[
                "Path",
                "StreamIndex",
                "SubtitleFileInput",
                "FontFileInput",
                "FontType",
                "FontSize",
                "FontColor",
                "FontAlpha",
                "YPos",
                "BoardY",
                "BoardWidth",
                "BoardHeight",
                "BoardColor",
                "BoardAlpha",
                "OutlineWidth",
                "OutlineColor",
                "OutlineAlpha",
                "ShadowWidth",
                "ShadowColor",
                "ShadowAlpha",
                "LineSpacing",
                "Alignment",
                "BoardWidthUnit",
                "BoardHeightUnit",
                "OutlineWidthUnit",
                "ShadowWidthUnit",
                "LineSpacingUnit",
            ],
            place: 194,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.path.as_value(),
            1 => self.stream_index.as_value(),
            2 => self.subtitle_file_input.as_value(),
            3 => self.font_file_input.as_value(),
            4 => self.font_type.as_value(),
            5 => self.font_size.as_value(),
            6 => self.font_color.as_value(),
            7 => self.font_alpha.as_value(),
            8 => self.y_pos.as_value(),
            9 => self.board_y.as_value(),
            10 => self.board_width.as_value(),
            11 => self.board_height.as_value(),
            12 => self.board_color.as_value(),
            13 => self.board_alpha.as_value(),
            14 => self.outline_width.as_value(),
            15 => self.outline_color.as_value(),
            16 => self.outline_alpha.as_value(),
            17 => self.shadow_width.as_value(),
            18 => self.shadow_color.as_value(),
            19 => self.shadow_alpha.as_value(),
            20 => self.line_spacing.as_value(),
            21 => self.alignment.as_value(),
            22 => self.board_width_unit.as_value(),
            23 => self.board_height_unit.as_value(),
            24 => self.outline_width_unit.as_value(),
            25 => self.shadow_width_unit.as_value(),
            26 => self.line_spacing_unit.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SubtitleTemplate {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Path\":",
                "\"StreamIndex\":",
                "\"SubtitleFileInput\":",
                "\"FontFileInput\":",
                "\"FontType\":",
                "\"FontSize\":",
                "\"FontColor\":",
                "\"FontAlpha\":",
                "\"YPos\":",
                "\"BoardY\":",
                "\"BoardWidth\":",
                "\"BoardHeight\":",
                "\"BoardColor\":",
                "\"BoardAlpha\":",
                "\"OutlineWidth\":",
                "\"OutlineColor\":",
                "\"OutlineAlpha\":",
                "\"ShadowWidth\":",
                "\"ShadowColor\":",
                "\"ShadowAlpha\":",
                "\"LineSpacing\":",
                "\"Alignment\":",
                "\"BoardWidthUnit\":",
                "\"BoardHeightUnit\":",
                "\"OutlineWidthUnit\":",
                "\"ShadowWidthUnit\":",
                "\"LineSpacingUnit\":",
            ],
            base: 679,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.path, reader, rest),
            1 => read_shared(&mut self.stream_index, reader, rest),
            2 => read_shared(&mut self.subtitle_file_input, reader, rest),
            3 => read_shared(&mut self.font_file_input, reader, rest),
            4 => read_shared(&mut self.font_type, reader, rest),
            5 => read_shared(&mut self.font_size, reader, rest),
            6 => read_shared(&mut self.font_color, reader, rest),
            7 => read_shared(&mut self.font_alpha, reader, rest),
            8 => read_shared(&mut self.y_pos, reader, rest),
            9 => read_shared(&mut self.board_y, reader, rest),
            10 => read_shared(&mut self.board_width, reader, rest),
            11 => read_shared(&mut self.board_height, reader, rest),
            12 => read_shared(&mut self.board_color, reader, rest),
            13 => read_shared(&mut self.board_alpha, reader, rest),
            14 => read_shared(&mut self.outline_width, reader, rest),
            15 => read_shared(&mut self.outline_color, reader, rest),
            16 => read_shared(&mut self.outline_alpha, reader, rest),
            17 => read_shared(&mut self.shadow_width, reader, rest),
            18 => read_shared(&mut self.shadow_color, reader, rest),
            19 => read_shared(&mut self.shadow_alpha, reader, rest),
            20 => read_shared(&mut self.line_spacing, reader, rest),
            21 => read_shared(&mut self.alignment, reader, rest),
            22 => read_shared(&mut self.board_width_unit, reader, rest),
            23 => read_shared(&mut self.board_height_unit, reader, rest),
            24 => read_shared(&mut self.outline_width_unit, reader, rest),
            25 => read_shared(&mut self.shadow_width_unit, reader, rest),
            26 => read_shared(&mut self.line_spacing_unit, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SubtitleTemplate);

read_by_table!(SubtitleTemplate);

/// External audio track to be added to the output.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddOnAudio {
    /// Audio file and where it is stored. The codec may be AAC, AC3, EAC3, FLAC, Opus or MP3, but not FLAC if the adaptive streaming template cuts ts segments.
    pub input_info: Option<MediaInputInfo>,
    /// Name of the audio track, e.g. `English`: up to 64 characters out of Chinese and English letters, digits, spaces, `_`, `-`, `.` and parentheses (Chinese or English style).
    pub audio_name: Option<Text>,
    /// Language of the track as an ISO 639-2 code, e.g. `chi` or `eng`.
    pub audio_language: Option<Text>,
    /// Whether this becomes the default audio track; false unless given, and true for one track at most.
    pub default_track: Option<bool>,
}

impl Record for AddOnAudio {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AddOnAudio",
            members: &["InputInfo", "AudioName", "AudioLanguage", "DefaultTrack"],
            place: 195,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.input_info.as_value(),
            1 => self.audio_name.as_value(),
            2 => self.audio_language.as_value(),
            3 => self.default_track.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AddOnAudio {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"InputInfo\":",
                "\"AudioName\":",
                "\"AudioLanguage\":",
                "\"DefaultTrack\":",
            ],
            base: 707,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.input_info, reader, rest),
            1 => read_shared(&mut self.audio_name, reader, rest),
            2 => read_shared(&mut self.audio_language, reader, rest),
            3 => read_shared(&mut self.default_track, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AddOnAudio);

impl ReadValue for AddOnAudio {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 707;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"InputInfo\":") {
                            slot = 708;
                            rest = self.input_info.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"AudioName\":") {
                            slot = 709;
                            rest = self.audio_name.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"AudioLanguage\":") {
                            slot = 710;
                            rest = self.audio_language.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"DefaultTrack\":") {
                            slot = 711;
                            rest = self.default_track.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (707 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// Settings of one substream of an adaptive bitrate output.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdaptiveStreamTemplate {
    /// Audio encoding settings of the substream.
    pub audio: Option<Box<AudioTemplateInfo>>,
    /// Video encoding settings of the substream.
    pub video: Option<Box<VideoTemplateInfo>>,
    /// Whether the audio is left out of the substream: `0` (no) or `1` (yes).
    pub remove_audio: u64,
    /// Whether the video is left out of the substream: `0` (no) or `1` (yes).
    pub remove_video: u64,
    /// Audio encoding settings of several tracks, at most 64. Used only when an adaptive bitrate output merges multiple audio tracks.
    pub audio_list: Vec<AudioTemplateInfo>,
    pub(crate) presence: Presence,
}

impl Record for AdaptiveStreamTemplate {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AdaptiveStreamTemplate",
            members: &["Audio", "Video", "RemoveAudio", "RemoveVideo", "AudioList"],
            place: 196,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.audio.as_value(),
            1 => self.video.as_value(),
            2 => self.presence.value(2, self.remove_audio.as_value()),
            3 => self.presence.value(3, self.remove_video.as_value()),
            4 => self.audio_list.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AdaptiveStreamTemplate {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Audio\":",
                "\"Video\":",
                "\"RemoveAudio\":",
                "\"RemoveVideo\":",
                "\"AudioList\":",
            ],
            base: 712,
            arms: 0b0,
            plain: 0b1100,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.audio, reader, rest),
            1 => read_shared(&mut self.video, reader, rest),
            2 => read_shared(&mut self.remove_audio, reader, rest),
            3 => read_shared(&mut self.remove_video, reader, rest),
            4 => read_shared(&mut self.audio_list, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AdaptiveStreamTemplate);

impl ReadValue for AdaptiveStreamTemplate {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 712;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Audio\":") {
                            slot = 713;
                            rest = self.audio.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Video\":") {
                            slot = 714;
                            rest = self.video.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"RemoveAudio\":") {
                            slot = 715;
                            rest = self.remove_audio.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"RemoveVideo\":") {
                            slot = 716;
                            rest = self.remove_video.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"AudioList\":") {
                            slot = 717;
                            rest = read_elements(&mut self.audio_list, 6, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (712 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Stretch of the media that content moderation suspects of being pornographic or otherwise objectionable.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaContentReviewSegmentItem {
    /// Where the suspected stretch begins, in seconds from the start of the media.
    pub start_time_offset: f64,
    /// Where the suspected stretch ends, in seconds from the start of the media.
    pub end_time_offset: f64,
    /// Score of the suspicion (pornography); examples suggest a scale from 0 to 100.
    pub confidence: f64,
    /// Label of what moderation found in the stretch, e.g. `sexy`.
    pub label: Text,
    /// What moderation advises for the stretch: `pass` (let through), `review` (check by hand) or `block` (reject).
    pub suggestion: Suggestion,
    /// Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then deleted.
    pub url: Text,
    /// Moment at which the picture behind `Url` is deleted, as an ISO date/time.
    pub pic_url_expire_time: Time,
    pub(crate) presence: Presence,
}

impl Record for MediaContentReviewSegmentItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaContentReviewSegmentItem",
            members: &[
                "StartTimeOffset",
                "EndTimeOffset",
                "Confidence",
                "Label",
                "Suggestion",
                "Url",
                "PicUrlExpireTime",
            ],
            place: 197,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.start_time_offset.as_value()),
            1 => self.presence.value(1, self.end_time_offset.as_value()),
            2 => self.presence.value(2, self.confidence.as_value()),
            3 => self.presence.value(3, self.label.as_value()),
            4 => self.presence.value(4, self.suggestion.as_value()),
            5 => self.presence.value(5, self.url.as_value()),
            6 => self.presence.value(6, self.pic_url_expire_time.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for MediaContentReviewSegmentItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Confidence\":",
                "\"Label\":",
                "\"Suggestion\":",
                "\"Url\":",
                "\"PicUrlExpireTime\":",
            ],
            base: 718,
            arms: 0b0,
            plain: 0b1111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.label, reader, rest),
            4 => read_shared(&mut self.suggestion, reader, rest),
            5 => read_shared(&mut self.url, reader, rest),
            6 => read_shared(&mut self.pic_url_expire_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaContentReviewSegmentItem);

impl ReadValue for MediaContentReviewSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 718;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 719;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 720;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 721;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Label\":") {
                            slot = 722;
                            rest = self.label.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Suggestion\":") {
                            slot = 723;
                            rest = self.suggestion.read(reader, value)?;
                            told |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 724;
                            rest = self.url.read(reader, value)?;
                            told |= 0x20;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"PicUrlExpireTime\":") {
                            slot = 725;
                            rest = self.pic_url_expire_time.read(reader, value)?;
                            told |= 0x40;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (718 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Stretch of the media that content moderation suspects of showing sensitive persons or banned symbols.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaContentReviewPoliticalSegmentItem {
    /// Where the suspected stretch begins, in seconds from the start of the media.
    pub start_time_offset: f64,
    /// Where the suspected stretch ends, in seconds from the start of the media.
    pub end_time_offset: f64,
    /// Score of how sensitive the stretch is; examples suggest a scale from 0 to 100.
    pub confidence: f64,
    /// What moderation advises for the stretch: `pass` (let through), `review` (check by hand) or `block` (reject).
    pub suggestion: Suggestion,
    /// Name of the sensitive person or banned symbol that was found.
    pub name: Text,
    /// Kind of finding, grouped as in the template's `LabelSet`. `violation_photo`: `violation_photo` (banned symbol). `politician`: `nation_politician` (national leader), `province_politician` (provincial or ministerial leader), `bureau_politician` (bureau level), `county_politician` (county level), `rural_politician` (township level), `sensitive_politician` (sensitive person), `foreign_politician` (leader of another country). `entertainment`: `sensitive_entertainment` (sensitive entertainer). `sport`: `sensitive_sport`, also listed as `Sensitive_sport` (sensitive sports figure). `entrepreneur`: `sensitive_entrepreneur` (sensitive business figure). `scholar`: `sensitive_scholar` (sensitive academic). `celebrity`: `sensitive_celebrity` (sensitive well-known person), `historical_celebrity` (well-known person of history). `military`: `sensitive_military` (sensitive military person).
    pub label: Text,
    /// Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then deleted.
    pub url: Text,
    /// Rectangle of the sensitive person or banned symbol in pixels as `[x1, y1, x2, y2]`: top left corner, then bottom right corner.
    pub area_coord_set: Coordinates,
    /// Moment at which the picture behind `Url` is deleted, as an ISO date/time.
    pub pic_url_expire_time: Time,
    pub(crate) presence: Presence,
}

impl Record for MediaContentReviewPoliticalSegmentItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaContentReviewPoliticalSegmentItem",
            members: &[
                "StartTimeOffset",
                "EndTimeOffset",
                "Confidence",
                "Suggestion",
                "Name",
                "Label",
                "Url",
                "AreaCoordSet",
                "PicUrlExpireTime",
            ],
            place: 198,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.start_time_offset.as_value()),
            1 => self.presence.value(1, self.end_time_offset.as_value()),
            2 => self.presence.value(2, self.confidence.as_value()),
            3 => self.presence.value(3, self.suggestion.as_value()),
            4 => self.presence.value(4, self.name.as_value()),
            5 => self.presence.value(5, self.label.as_value()),
            6 => self.presence.value(6, self.url.as_value()),
            7 => self.area_coord_set.as_value(),
            8 => self.presence.value(8, self.pic_url_expire_time.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for MediaContentReviewPoliticalSegmentItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"Name\":",
                "\"Label\":",
                "\"Url\":",
                "\"AreaCoordSet\":",
                "\"PicUrlExpireTime\":",
            ],
            base: 726,
            arms: 0b0,
            plain: 0b101111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.suggestion, reader, rest),
            4 => read_shared(&mut self.name, reader, rest),
            5 => read_shared(&mut self.label, reader, rest),
            6 => read_shared(&mut self.url, reader, rest),
            7 => read_shared(&mut self.area_coord_set, reader, rest),
            8 => read_shared(&mut self.pic_url_expire_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaContentReviewPoliticalSegmentItem);

impl ReadValue for MediaContentReviewPoliticalSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 726;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 727;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 728;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 729;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Suggestion\":") {
                            slot = 730;
                            rest = self.suggestion.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Name\":") {
                            slot = 731;
                            rest = self.name.read(reader, value)?;
                            told |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Label\":") {
                            slot = 732;
                            rest = self.label.read(reader, value)?;
                            told |= 0x20;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 733;
                            rest = self.url.read(reader, value)?;
                            told |= 0x40;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 734;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(rest, b",\"PicUrlExpireTime\":") {
                            slot = 735;
                            rest = self.pic_url_expire_time.read(reader, value)?;
                            told |= 0x100;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (726 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Stretch of the media whose speech, turned into text, content moderation finds suspect.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaContentReviewAsrTextSegmentItem {
    /// Where the suspected stretch begins, in seconds from the start of the media.
    pub start_time_offset: f64,
    /// Where the suspected stretch ends, in seconds from the start of the media.
    pub end_time_offset: f64,
    /// Confidence in the finding; examples suggest a scale from 0 to 100.
    pub confidence: f64,
    /// What moderation advises for the stretch: `pass` (let through), `review` (check by hand) or `block` (reject).
    pub suggestion: Suggestion,
    /// Suspect keywords heard in the stretch.
    pub keyword_set: Vec<Text>,
    pub(crate) presence: Presence,
}

impl Record for MediaContentReviewAsrTextSegmentItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaContentReviewAsrTextSegmentItem",
            members: &[
                "StartTimeOffset",
                "EndTimeOffset",
                "Confidence",
                "Suggestion",
                "KeywordSet",
            ],
            place: 199,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.start_time_offset.as_value()),
            1 => self.presence.value(1, self.end_time_offset.as_value()),
            2 => self.presence.value(2, self.confidence.as_value()),
            3 => self.presence.value(3, self.suggestion.as_value()),
            4 => self.keyword_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for MediaContentReviewAsrTextSegmentItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"KeywordSet\":",
            ],
            base: 736,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.suggestion, reader, rest),
            4 => read_shared(&mut self.keyword_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaContentReviewAsrTextSegmentItem);

impl ReadValue for MediaContentReviewAsrTextSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 736;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 737;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 738;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 739;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Suggestion\":") {
                            slot = 740;
                            rest = self.suggestion.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"KeywordSet\":") {
                            slot = 741;
                            rest = read_elements(&mut self.keyword_set, 7, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (736 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Stretch of the media whose on-screen text content moderation finds suspect.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaContentReviewOcrTextSegmentItem {
    /// Where the suspected stretch begins, in seconds from the start of the media.
    pub start_time_offset: f64,
    /// Where the suspected stretch ends, in seconds from the start of the media.
    pub end_time_offset: f64,
    /// Confidence in the finding; examples suggest a scale from 0 to 100.
    pub confidence: f64,
    /// What moderation advises for the stretch: `pass` (let through), `review` (check by hand) or `block` (reject).
    pub suggestion: Suggestion,
    /// Suspect keywords read in the stretch.
    pub keyword_set: Vec<Text>,
    /// Rectangle of the suspect text in pixels as `[x1, y1, x2, y2]`: top left corner, then bottom right corner.
    pub area_coord_set: Coordinates,
    /// Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then deleted.
    pub url: Text,
    /// Moment at which the picture behind `Url` is deleted, as an ISO date/time.
    pub pic_url_expire_time: Time,
    pub(crate) presence: Presence,
}

impl Record for MediaContentReviewOcrTextSegmentItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaContentReviewOcrTextSegmentItem",
            members: &[
                "StartTimeOffset",
                "EndTimeOffset",
                "Confidence",
                "Suggestion",
                "KeywordSet",
                "AreaCoordSet",
                "Url",
                "PicUrlExpireTime",
            ],
            place: 200,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.start_time_offset.as_value()),
            1 => self.presence.value(1, self.end_time_offset.as_value()),
            2 => self.presence.value(2, self.confidence.as_value()),
            3 => self.presence.value(3, self.suggestion.as_value()),
            4 => self.keyword_set.as_value(),
            5 => self.area_coord_set.as_value(),
            6 => self.presence.value(6, self.url.as_value()),
            7 => self.presence.value(7, self.pic_url_expire_time.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for MediaContentReviewOcrTextSegmentItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"KeywordSet\":",
                "\"AreaCoordSet\":",
                "\"Url\":",
                "\"PicUrlExpireTime\":",
            ],
            base: 742,
            arms: 0b0,
            plain: 0b11001111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.suggestion, reader, rest),
            4 => read_shared(&mut self.keyword_set, reader, rest),
            5 => read_shared(&mut self.area_coord_set, reader, rest),
            6 => read_shared(&mut self.url, reader, rest),
            7 => read_shared(&mut self.pic_url_expire_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaContentReviewOcrTextSegmentItem);

impl ReadValue for MediaContentReviewOcrTextSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 742;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 743;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 744;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 745;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Suggestion\":") {
                            slot = 746;
                            rest = self.suggestion.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"KeywordSet\":") {
                            slot = 747;
                            rest = read_elements(&mut self.keyword_set, 8, reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 748;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 749;
                            rest = self.url.read(reader, value)?;
                            told |= 0x40;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"PicUrlExpireTime\":") {
                            slot = 750;
                            rest = self.pic_url_expire_time.read(reader, value)?;
                            told |= 0x80;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (742 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One category the media was sorted into by intelligent classification.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaAiAnalysisClassificationItem {
    /// Name of the category, in the service's own wording (usually Chinese).
    pub classification: Text,
    /// Confidence in the category, between 0 and 100.
    pub confidence: f64,
    pub(crate) presence: Presence,
}

impl Record for MediaAiAnalysisClassificationItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaAiAnalysisClassificationItem",
            members: &["Classification", "Confidence"],
            place: 201,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.classification.as_value()),
            1 => self.presence.value(1, self.confidence.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for MediaAiAnalysisClassificationItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Classification\":", "\"Confidence\":"],
            base: 751,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.classification, reader, rest),
            1 => read_shared(&mut self.confidence, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaAiAnalysisClassificationItem);

impl ReadValue for MediaAiAnalysisClassificationItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 751;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Classification\":") {
                            slot = 752;
                            rest = self.classification.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 753;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (751 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One cover picture chosen by intelligent cover selection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaAiAnalysisCoverItem {
    /// Path under which the cover picture is stored.
    pub cover_path: Text,
    /// Confidence in the choice of cover, between 0 and 100.
    pub confidence: f64,
    pub(crate) presence: Presence,
}

impl Record for MediaAiAnalysisCoverItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaAiAnalysisCoverItem",
            members: &["CoverPath", "Confidence"],
            place: 202,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.cover_path.as_value()),
            1 => self.presence.value(1, self.confidence.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for MediaAiAnalysisCoverItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"CoverPath\":", "\"Confidence\":"],
            base: 754,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.cover_path, reader, rest),
            1 => read_shared(&mut self.confidence, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaAiAnalysisCoverItem);

impl ReadValue for MediaAiAnalysisCoverItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 754;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"CoverPath\":") {
                            slot = 755;
                            rest = self.cover_path.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 756;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (754 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One tag given to the media by intelligent tagging.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaAiAnalysisTagItem {
    /// Text of the tag; may hold several levels joined by commas.
    pub tag: Text,
    /// Confidence in the tag, between 0 and 100.
    pub confidence: f64,
    /// Extra output whose content depends on the kind of tag.
    pub special_info: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for MediaAiAnalysisTagItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaAiAnalysisTagItem",
            members: &["Tag", "Confidence", "SpecialInfo"],
            place: 203,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.tag.as_value()),
            1 => self.presence.value(1, self.confidence.as_value()),
            2 => self.special_info.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for MediaAiAnalysisTagItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Tag\":", "\"Confidence\":", "\"SpecialInfo\":"],
            base: 757,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.tag, reader, rest),
            1 => read_shared(&mut self.confidence, reader, rest),
            2 => read_shared(&mut self.special_info, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaAiAnalysisTagItem);

impl ReadValue for MediaAiAnalysisTagItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 757;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Tag\":") {
                            slot = 758;
                            rest = self.tag.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 759;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"SpecialInfo\":") {
                            slot = 760;
                            rest = self.special_info.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (757 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Stretch of the media with the tags found in its frames.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaAiAnalysisFrameTagSegmentItem {
    /// Where the tagged stretch begins, in seconds (judging by the service's examples) from the start of the media.
    pub start_time_offset: f64,
    /// Where the tagged stretch ends, in seconds (judging by the service's examples) from the start of the media.
    pub end_time_offset: f64,
    /// Tags that apply to the frames of the stretch.
    pub tag_set: Vec<MediaAiAnalysisFrameTagItem>,
    pub(crate) presence: Presence,
}

impl Record for MediaAiAnalysisFrameTagSegmentItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaAiAnalysisFrameTagSegmentItem",
            members: &["StartTimeOffset", "EndTimeOffset", "TagSet"],
            place: 204,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.start_time_offset.as_value()),
            1 => self.presence.value(1, self.end_time_offset.as_value()),
            2 => self.tag_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for MediaAiAnalysisFrameTagSegmentItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"StartTimeOffset\":", "\"EndTimeOffset\":", "\"TagSet\":"],
            base: 761,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.tag_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaAiAnalysisFrameTagSegmentItem);

impl ReadValue for MediaAiAnalysisFrameTagSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 761;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 762;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 763;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"TagSet\":") {
                            slot = 764;
                            rest = read_elements(&mut self.tag_set, 9, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (761 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One highlight reel cut from the media.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaAiAnalysisHighlightItem {
    /// Storage path of the highlight video file.
    pub highlight_path: Text,
    /// Storage path of the highlight's cover picture.
    pub cov_img_path: Text,
    /// Confidence in the highlight, between 0 and 100.
    pub confidence: f64,
    /// Length of the highlight video, in seconds (judging by the service's examples).
    pub duration: f64,
    /// Stretches of the source that the highlight is made of.
    pub segment_set: Vec<HighlightSegmentItem>,
    /// Full URL of the highlight video file.
    pub highlight_url: Option<Text>,
    /// Full URL of the highlight's cover picture.
    pub cov_img_url: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for MediaAiAnalysisHighlightItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaAiAnalysisHighlightItem",
            members: &[
                "HighlightPath",
                "CovImgPath",
                "Confidence",
                "Duration",
                "SegmentSet",
                "HighlightUrl",
                "CovImgUrl",
            ],
            place: 205,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.highlight_path.as_value()),
            1 => self.presence.value(1, self.cov_img_path.as_value()),
            2 => self.presence.value(2, self.confidence.as_value()),
            3 => self.presence.value(3, self.duration.as_value()),
            4 => self.segment_set.as_value(),
            5 => self.highlight_url.as_value(),
            6 => self.cov_img_url.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for MediaAiAnalysisHighlightItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"HighlightPath\":",
                "\"CovImgPath\":",
                "\"Confidence\":",
                "\"Duration\":",
                "\"SegmentSet\":",
                "\"HighlightUrl\":",
                "\"CovImgUrl\":",
            ],
            base: 765,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.highlight_path, reader, rest),
            1 => read_shared(&mut self.cov_img_path, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.duration, reader, rest),
            4 => read_shared(&mut self.segment_set, reader, rest),
            5 => read_shared(&mut self.highlight_url, reader, rest),
            6 => read_shared(&mut self.cov_img_url, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaAiAnalysisHighlightItem);

impl ReadValue for MediaAiAnalysisHighlightItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 765;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"HighlightPath\":") {
                            slot = 766;
                            rest = self.highlight_path.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"CovImgPath\":") {
                            slot = 767;
                            rest = self.cov_img_path.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 768;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Duration\":") {
                            slot = 769;
                            rest = self.duration.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"SegmentSet\":") {
                            slot = 770;
                            rest = read_elements(&mut self.segment_set, 10, reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"HighlightUrl\":") {
                            slot = 771;
                            rest = self.highlight_url.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"CovImgUrl\":") {
                            slot = 772;
                            rest = self.cov_img_url.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (765 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One segment the media was split into by intelligent splitting.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SegmentRecognitionItem {
    /// Confidence in the segment; examples suggest a scale from 0 to 100.
    pub confidence: f64,
    /// Where the segment begins, in seconds (judging by the service's examples) from the start of the media.
    pub start_time_offset: f64,
    /// Where the segment ends, in seconds (judging by the service's examples) from the start of the media.
    pub end_time_offset: f64,
    /// URL of the segment's video file.
    pub segment_url: Text,
    /// URL of the segment's cover picture.
    pub cov_img_url: Text,
    /// Title made up for the segment.
    pub title: Option<Text>,
    /// Short account of what the segment is about.
    pub summary: Option<Text>,
    /// Keywords describing the segment.
    pub keywords: Vec<Text>,
    /// Clock time in the live broadcast at which the segment begins, as an ISO date/time.
    pub begin_time: Option<Time>,
    /// Clock time in the live broadcast at which the segment ends, as an ISO date/time.
    pub end_time: Option<Time>,
    /// URL of the segment's audio file; for the splitting of live streams. Chinese edition only.
    pub audio_url: Option<Text>,
    /// Timestamp at which the audio begins, in seconds (judging by the service's examples); for the splitting of live streams. Chinese edition only.
    pub audio_begin_time: Option<f64>,
    /// Timestamp at which the audio ends, in seconds (judging by the service's examples); for the splitting of live streams. Chinese edition only.
    pub audio_end_time: Option<f64>,
    /// URL of a file with the positions of persons, a reference for turning landscape into portrait video; for the splitting of live streams. Chinese edition only.
    pub person_position_url: Option<Text>,
    /// Identifier of the person the segment was requested for.
    pub person_id: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for SegmentRecognitionItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SegmentRecognitionItem",
            members: &[
                "Confidence",
                "StartTimeOffset",
                "EndTimeOffset",
                "SegmentUrl",
                "CovImgUrl",
                "Title",
                "Summary",
                "Keywords",
                "BeginTime",
                "EndTime",
                "AudioUrl",
                "AudioBeginTime",
                "AudioEndTime",
                "PersonPositionUrl",
                "PersonId",
            ],
            place: 206,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.confidence.as_value()),
            1 => self.presence.value(1, self.start_time_offset.as_value()),
            2 => self.presence.value(2, self.end_time_offset.as_value()),
            3 => self.presence.value(3, self.segment_url.as_value()),
            4 => self.presence.value(4, self.cov_img_url.as_value()),
            5 => self.title.as_value(),
            6 => self.summary.as_value(),
            7 => self.keywords.as_value(),
            8 => self.begin_time.as_value(),
            9 => self.end_time.as_value(),
            10 => self.audio_url.as_value(),
            11 => self.audio_begin_time.as_value(),
            12 => self.audio_end_time.as_value(),
            13 => self.person_position_url.as_value(),
            14 => self.person_id.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SegmentRecognitionItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Confidence\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"SegmentUrl\":",
                "\"CovImgUrl\":",
                "\"Title\":",
                "\"Summary\":",
                "\"Keywords\":",
                "\"BeginTime\":",
                "\"EndTime\":",
                "\"AudioUrl\":",
                "\"AudioBeginTime\":",
                "\"AudioEndTime\":",
                "\"PersonPositionUrl\":",
                "\"PersonId\":",
            ],
            base: 773,
            arms: 0b0,
            plain: 0b11111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.segment_url, reader, rest),
            4 => read_shared(&mut self.cov_img_url, reader, rest),
            5 => read_shared(&mut self.title, reader, rest),
            6 => read_shared(&mut self.summary, reader, rest),
            7 => read_shared(&mut self.keywords, reader, rest),
            8 => read_shared(&mut self.begin_time, reader, rest),
            9 => read_shared(&mut self.end_time, reader, rest),
            10 => read_shared(&mut self.audio_url, reader, rest),
            11 => read_shared(&mut self.audio_begin_time, reader, rest),
            12 => read_shared(&mut self.audio_end_time, reader, rest),
            13 => read_shared(&mut self.person_position_url, reader, rest),
            14 => read_shared(&mut self.person_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SegmentRecognitionItem);

impl ReadValue for SegmentRecognitionItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 773;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 774;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 775;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 776;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"SegmentUrl\":") {
                            slot = 777;
                            rest = self.segment_url.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"CovImgUrl\":") {
                            slot = 778;
                            rest = self.cov_img_url.read(reader, value)?;
                            told |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Title\":") {
                            slot = 779;
                            rest = self.title.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"Summary\":") {
                            slot = 780;
                            rest = self.summary.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"Keywords\":") {
                            slot = 781;
                            rest = read_elements(&mut self.keywords, 11, reader, value)?;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(rest, b",\"BeginTime\":") {
                            slot = 782;
                            rest = self.begin_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    9 => {
                        if let Some(value) = strip_member(rest, b",\"EndTime\":") {
                            slot = 783;
                            rest = self.end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    10 => {
                        if let Some(value) = strip_member(rest, b",\"AudioUrl\":") {
                            slot = 784;
                            rest = self.audio_url.read(reader, value)?;
                            break 'value;
                        }
                    }
                    11 => {
                        if let Some(value) = strip_member(rest, b",\"AudioBeginTime\":") {
                            slot = 785;
                            rest = self.audio_begin_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    12 => {
                        if let Some(value) = strip_member(rest, b",\"AudioEndTime\":") {
                            slot = 786;
                            rest = self.audio_end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    13 => {
                        if let Some(value) = strip_member(rest, b",\"PersonPositionUrl\":") {
                            slot = 787;
                            rest = self.person_position_url.read(reader, value)?;
                            break 'value;
                        }
                    }
                    14 => {
                        if let Some(value) = strip_member(rest, b",\"PersonId\":") {
                            slot = 788;
                            rest = self.person_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (773 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Description of the media written by intelligent analysis.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaAiAnalysisDescriptionItem {
    /// Text that describes or sums up the media.
    pub description: Text,
    /// Confidence in the description, between 0 and 100.
    pub confidence: f64,
    /// Title made up for the description.
    pub title: Option<Text>,
    /// Keywords drawn from the description.
    pub keywords: Vec<Text>,
    /// Description broken down by sections of the media.
    pub paragraphs: Vec<AiParagraphInfo>,
    /// Full URL of the summary's mind map picture.
    pub mind_map_url: Option<Text>,
    /// Storage path of the summary's mind map picture.
    pub mind_map_path: Option<Text>,
    /// Storage path of the video's subtitle file.
    pub subtitle_path: Option<Text>,
    /// Where the files of the summary are stored.
    pub output_storage: Option<TaskOutputStorage>,
    pub(crate) presence: Presence,
}

impl Record for MediaAiAnalysisDescriptionItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaAiAnalysisDescriptionItem",
            members: &[
                "Description",
                "Confidence",
                "Title",
                "Keywords",
                "Paragraphs",
                "MindMapUrl",
                "MindMapPath",
                "SubtitlePath",
                "OutputStorage",
            ],
            place: 207,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.description.as_value()),
            1 => self.presence.value(1, self.confidence.as_value()),
            2 => self.title.as_value(),
            3 => self.keywords.as_value(),
            4 => self.paragraphs.as_value(),
            5 => self.mind_map_url.as_value(),
            6 => self.mind_map_path.as_value(),
            7 => self.subtitle_path.as_value(),
            8 => self.output_storage.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for MediaAiAnalysisDescriptionItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Description\":",
                "\"Confidence\":",
                "\"Title\":",
                "\"Keywords\":",
                "\"Paragraphs\":",
                "\"MindMapUrl\":",
                "\"MindMapPath\":",
                "\"SubtitlePath\":",
                "\"OutputStorage\":",
            ],
            base: 789,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.description, reader, rest),
            1 => read_shared(&mut self.confidence, reader, rest),
            2 => read_shared(&mut self.title, reader, rest),
            3 => read_shared(&mut self.keywords, reader, rest),
            4 => read_shared(&mut self.paragraphs, reader, rest),
            5 => read_shared(&mut self.mind_map_url, reader, rest),
            6 => read_shared(&mut self.mind_map_path, reader, rest),
            7 => read_shared(&mut self.subtitle_path, reader, rest),
            8 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaAiAnalysisDescriptionItem);

impl ReadValue for MediaAiAnalysisDescriptionItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 789;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Description\":") {
                            slot = 790;
                            rest = self.description.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 791;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Title\":") {
                            slot = 792;
                            rest = self.title.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Keywords\":") {
                            slot = 793;
                            rest = read_elements(&mut self.keywords, 12, reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Paragraphs\":") {
                            slot = 794;
                            rest = read_elements(&mut self.paragraphs, 13, reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"MindMapUrl\":") {
                            slot = 795;
                            rest = self.mind_map_url.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"MindMapPath\":") {
                            slot = 796;
                            rest = self.mind_map_path.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"SubtitlePath\":") {
                            slot = 797;
                            rest = self.subtitle_path.read(reader, value)?;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(rest, b",\"OutputStorage\":") {
                            slot = 798;
                            rest = self.output_storage.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (789 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One shot of the video with what was understood of it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoComprehensionResultItem {
    /// Where the shot begins, in seconds.
    pub start_time: Option<f64>,
    /// Where the shot ends, in seconds.
    pub end_time: Option<f64>,
    /// Title made up for the shot.
    pub title: Option<Text>,
    /// Text that tells what happens in the shot.
    pub description: Option<Text>,
    /// Keywords describing the shot.
    pub keywords: Vec<Text>,
}

impl Record for VideoComprehensionResultItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "VideoComprehensionResultItem",
            members: &["StartTime", "EndTime", "Title", "Description", "Keywords"],
            place: 208,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.start_time.as_value(),
            1 => self.end_time.as_value(),
            2 => self.title.as_value(),
            3 => self.description.as_value(),
            4 => self.keywords.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for VideoComprehensionResultItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"StartTime\":",
                "\"EndTime\":",
                "\"Title\":",
                "\"Description\":",
                "\"Keywords\":",
            ],
            base: 799,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.start_time, reader, rest),
            1 => read_shared(&mut self.end_time, reader, rest),
            2 => read_shared(&mut self.title, reader, rest),
            3 => read_shared(&mut self.description, reader, rest),
            4 => read_shared(&mut self.keywords, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(VideoComprehensionResultItem);

impl ReadValue for VideoComprehensionResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 799;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartTime\":") {
                            slot = 800;
                            rest = self.start_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTime\":") {
                            slot = 801;
                            rest = self.end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Title\":") {
                            slot = 802;
                            rest = self.title.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Description\":") {
                            slot = 803;
                            rest = self.description.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Keywords\":") {
                            slot = 804;
                            rest = read_elements(&mut self.keywords, 14, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (799 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// One person found by face recognition.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskFaceResultItem {
    /// Unique identifier of the person.
    pub id: Text,
    /// Library the person was matched in: `Default` (the service's own) or `UserDefine` (the user's own).
    pub kind: FaceLibrary,
    /// Name of the recognized person.
    pub name: Text,
    /// Stretches of the media in which the person appears.
    pub segment_set: Vec<AiRecognitionTaskFaceSegmentItem>,
    /// Gender of the person: `Male` or `Female`.
    pub gender: Text,
    /// Date of birth as free text, e.g. a year and month in Chinese.
    pub birthday: Text,
    /// Occupation or office of the person.
    pub profession: Text,
    /// School or university the person graduated from.
    pub school_of_graduation: Text,
    /// Short introduction of the person.
    pub abstract_: Text,
    /// Place of birth or ancestral home of the person.
    pub place_of_birth: Text,
    /// Kind of person: `Politician` (official) or `Artist` (performer).
    pub person_type: Text,
    /// Whether the person is sensitive: `Normal` (also listed as `NORMAL`) or `Sensitive`.
    pub remark: Text,
    /// Link to a screenshot that shows the person.
    pub url: Text,
    pub(crate) presence: Presence,
}

impl Record for AiRecognitionTaskFaceResultItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskFaceResultItem",
            members: &[
                "Id",
                "Type",
                "Name",
                "SegmentSet",
                "Gender",
                "Birthday",
                "Profession",
                "SchoolOfGraduation",
                "Abstract",
                "PlaceOfBirth",
                "PersonType",
                "Remark",
                "Url",
            ],
            place: 209,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.id.as_value()),
            1 => self.presence.value(1, self.kind.as_value()),
            2 => self.presence.value(2, self.name.as_value()),
            3 => self.segment_set.as_value(),
            4 => self.presence.value(4, self.gender.as_value()),
            5 => self.presence.value(5, self.birthday.as_value()),
            6 => self.presence.value(6, self.profession.as_value()),
            7 => self.presence.value(7, self.school_of_graduation.as_value()),
            8 => self.presence.value(8, self.abstract_.as_value()),
            9 => self.presence.value(9, self.place_of_birth.as_value()),
            10 => self.presence.value(10, self.person_type.as_value()),
            11 => self.presence.value(11, self.remark.as_value()),
            12 => self.presence.value(12, self.url.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskFaceResultItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Id\":",
                "\"Type\":",
                "\"Name\":",
                "\"SegmentSet\":",
                "\"Gender\":",
                "\"Birthday\":",
                "\"Profession\":",
                "\"SchoolOfGraduation\":",
                "\"Abstract\":",
                "\"PlaceOfBirth\":",
                "\"PersonType\":",
                "\"Remark\":",
                "\"Url\":",
            ],
            base: 805,
            arms: 0b0,
            plain: 0b1111111110111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.id, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            2 => read_shared(&mut self.name, reader, rest),
            3 => read_shared(&mut self.segment_set, reader, rest),
            4 => read_shared(&mut self.gender, reader, rest),
            5 => read_shared(&mut self.birthday, reader, rest),
            6 => read_shared(&mut self.profession, reader, rest),
            7 => read_shared(&mut self.school_of_graduation, reader, rest),
            8 => read_shared(&mut self.abstract_, reader, rest),
            9 => read_shared(&mut self.place_of_birth, reader, rest),
            10 => read_shared(&mut self.person_type, reader, rest),
            11 => read_shared(&mut self.remark, reader, rest),
            12 => read_shared(&mut self.url, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskFaceResultItem);

impl ReadValue for AiRecognitionTaskFaceResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 805;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Id\":") {
                            slot = 806;
                            rest = self.id.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 807;
                            rest = self.kind.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Name\":") {
                            slot = 808;
                            rest = self.name.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"SegmentSet\":") {
                            slot = 809;
                            rest = read_elements(&mut self.segment_set, 15, reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Gender\":") {
                            slot = 810;
                            rest = self.gender.read(reader, value)?;
                            told |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Birthday\":") {
                            slot = 811;
                            rest = self.birthday.read(reader, value)?;
                            told |= 0x20;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"Profession\":") {
                            slot = 812;
                            rest = self.profession.read(reader, value)?;
                            told |= 0x40;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"SchoolOfGraduation\":") {
                            slot = 813;
                            rest = self.school_of_graduation.read(reader, value)?;
                            told |= 0x80;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(rest, b",\"Abstract\":") {
                            slot = 814;
                            rest = self.abstract_.read(reader, value)?;
                            told |= 0x100;
                            break 'value;
                        }
                    }
                    9 => {
                        if let Some(value) = strip_member(rest, b",\"PlaceOfBirth\":") {
                            slot = 815;
                            rest = self.place_of_birth.read(reader, value)?;
                            told |= 0x200;
                            break 'value;
                        }
                    }
                    10 => {
                        if let Some(value) = strip_member(rest, b",\"PersonType\":") {
                            slot = 816;
                            rest = self.person_type.read(reader, value)?;
                            told |= 0x400;
                            break 'value;
                        }
                    }
                    11 => {
                        if let Some(value) = strip_member(rest, b",\"Remark\":") {
                            slot = 817;
                            rest = self.remark.read(reader, value)?;
                            told |= 0x800;
                            break 'value;
                        }
                    }
                    12 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 818;
                            rest = self.url.read(reader, value)?;
                            told |= 0x1000;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (805 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One keyword found in the speech, with the places it occurs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrWordsResultItem {
    /// Keyword that was heard.
    pub word: Text,
    /// Time segments in which the keyword is spoken.
    pub segment_set: Vec<AiRecognitionTaskAsrWordsSegmentItem>,
    pub(crate) presence: Presence,
}

impl Record for AiRecognitionTaskAsrWordsResultItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskAsrWordsResultItem",
            members: &["Word", "SegmentSet"],
            place: 210,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.word.as_value()),
            1 => self.segment_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskAsrWordsResultItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Word\":", "\"SegmentSet\":"],
            base: 819,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.word, reader, rest),
            1 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskAsrWordsResultItem);

impl ReadValue for AiRecognitionTaskAsrWordsResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 819;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Word\":") {
                            slot = 820;
                            rest = self.word.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"SegmentSet\":") {
                            slot = 821;
                            rest = read_elements(&mut self.segment_set, 16, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (819 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One segment of the full speech transcript.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrFullTextSegmentItem {
    /// Confidence of this segment, from 0 to 100.
    pub confidence: f64,
    /// Where the segment begins, in seconds from the start of the media.
    pub start_time_offset: f64,
    /// Where the segment ends, in seconds from the start of the media.
    pub end_time_offset: f64,
    /// Text recognized in the segment.
    pub text: Text,
    /// Single words of the segment with their timestamps.
    pub wordlist: Vec<WordResult>,
    pub(crate) presence: Presence,
}

impl Record for AiRecognitionTaskAsrFullTextSegmentItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskAsrFullTextSegmentItem",
            members: &[
                "Confidence",
                "StartTimeOffset",
                "EndTimeOffset",
                "Text",
                "Wordlist",
            ],
            place: 211,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.confidence.as_value()),
            1 => self.presence.value(1, self.start_time_offset.as_value()),
            2 => self.presence.value(2, self.end_time_offset.as_value()),
            3 => self.presence.value(3, self.text.as_value()),
            4 => self.wordlist.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskAsrFullTextSegmentItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Confidence\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Text\":",
                "\"Wordlist\":",
            ],
            base: 822,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.text, reader, rest),
            4 => read_shared(&mut self.wordlist, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskAsrFullTextSegmentItem);

impl ReadValue for AiRecognitionTaskAsrFullTextSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 822;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 823;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 824;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 825;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 826;
                            rest = self.text.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Wordlist\":") {
                            slot = 827;
                            rest = read_elements(&mut self.wordlist, 17, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (822 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One keyword found in on-screen text, with the places it occurs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrWordsResultItem {
    /// Keyword that was read from the picture.
    pub word: Text,
    /// Segments in which the keyword is on screen.
    pub segment_set: Vec<AiRecognitionTaskOcrWordsSegmentItem>,
    pub(crate) presence: Presence,
}

impl Record for AiRecognitionTaskOcrWordsResultItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskOcrWordsResultItem",
            members: &["Word", "SegmentSet"],
            place: 212,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.word.as_value()),
            1 => self.segment_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskOcrWordsResultItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Word\":", "\"SegmentSet\":"],
            base: 828,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.word, reader, rest),
            1 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskOcrWordsResultItem);

impl ReadValue for AiRecognitionTaskOcrWordsResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 828;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Word\":") {
                            slot = 829;
                            rest = self.word.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"SegmentSet\":") {
                            slot = 830;
                            rest = read_elements(&mut self.segment_set, 18, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (828 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One segment of the full transcript of on-screen text.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrFullTextSegmentItem {
    /// Where the segment begins, in seconds from the start of the media.
    pub start_time_offset: f64,
    /// Where the segment ends, in seconds from the start of the media.
    pub end_time_offset: f64,
    /// Texts recognized in the segment.
    pub text_set: Vec<AiRecognitionTaskOcrFullTextSegmentTextItem>,
    pub(crate) presence: Presence,
}

impl Record for AiRecognitionTaskOcrFullTextSegmentItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskOcrFullTextSegmentItem",
            members: &["StartTimeOffset", "EndTimeOffset", "TextSet"],
            place: 213,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.start_time_offset.as_value()),
            1 => self.presence.value(1, self.end_time_offset.as_value()),
            2 => self.text_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskOcrFullTextSegmentItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"StartTimeOffset\":", "\"EndTimeOffset\":", "\"TextSet\":"],
            base: 831,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.text_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskOcrFullTextSegmentItem);

impl ReadValue for AiRecognitionTaskOcrFullTextSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 831;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 832;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 833;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"TextSet\":") {
                            slot = 834;
                            rest = read_elements(&mut self.text_set, 19, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (831 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One segment of recognized speech with its translation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskTransTextSegmentItem {
    /// Confidence of this segment, from 0 to 100.
    pub confidence: f64,
    /// Where the segment begins, in seconds from the start of the media.
    pub start_time_offset: f64,
    /// Where the segment ends, in seconds from the start of the media.
    pub end_time_offset: f64,
    /// Text recognized in the segment.
    pub text: Text,
    /// Translation of `Text`.
    pub trans: Text,
    /// Single words of the segment with their timestamps.
    pub wordlist: Vec<WordResult>,
    pub(crate) presence: Presence,
}

impl Record for AiRecognitionTaskTransTextSegmentItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskTransTextSegmentItem",
            members: &[
                "Confidence",
                "StartTimeOffset",
                "EndTimeOffset",
                "Text",
                "Trans",
                "Wordlist",
            ],
            place: 214,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.confidence.as_value()),
            1 => self.presence.value(1, self.start_time_offset.as_value()),
            2 => self.presence.value(2, self.end_time_offset.as_value()),
            3 => self.presence.value(3, self.text.as_value()),
            4 => self.presence.value(4, self.trans.as_value()),
            5 => self.wordlist.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskTransTextSegmentItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Confidence\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Text\":",
                "\"Trans\":",
                "\"Wordlist\":",
            ],
            base: 835,
            arms: 0b0,
            plain: 0b11111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.text, reader, rest),
            4 => read_shared(&mut self.trans, reader, rest),
            5 => read_shared(&mut self.wordlist, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskTransTextSegmentItem);

impl ReadValue for AiRecognitionTaskTransTextSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 835;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 836;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 837;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 838;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 839;
                            rest = self.text.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Trans\":") {
                            slot = 840;
                            rest = self.trans.read(reader, value)?;
                            told |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Wordlist\":") {
                            slot = 841;
                            rest = read_elements(&mut self.wordlist, 20, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (835 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One recognized object, with the places it occurs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectResultItem {
    /// Name given to the object.
    pub name: Text,
    /// Segments in which the object appears.
    pub segment_set: Vec<AiRecognitionTaskObjectSeqmentItem>,
    pub(crate) presence: Presence,
}

impl Record for AiRecognitionTaskObjectResultItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskObjectResultItem",
            members: &["Name", "SegmentSet"],
            place: 215,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.name.as_value()),
            1 => self.segment_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskObjectResultItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Name\":", "\"SegmentSet\":"],
            base: 842,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.name, reader, rest),
            1 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskObjectResultItem);

impl ReadValue for AiRecognitionTaskObjectResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 842;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Name\":") {
                            slot = 843;
                            rest = self.name.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"SegmentSet\":") {
                            slot = 844;
                            rest = read_elements(&mut self.segment_set, 21, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (842 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One finding of a quality inspection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QualityControlItem {
    /// Confidence of the finding, from 0 to 100.
    pub confidence: Option<i64>,
    /// Moment the finding begins, in seconds.
    pub start_time_offset: f64,
    /// Moment the finding ends, in seconds.
    pub end_time_offset: f64,
    /// Area of the finding in px: x and y of its top left corner, then x and y of its bottom right corner.
    pub area_coord_set: Coordinates,
    pub(crate) presence: Presence,
}

impl Record for QualityControlItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "QualityControlItem",
            members: &[
                "Confidence",
                "StartTimeOffset",
                "EndTimeOffset",
                "AreaCoordSet",
            ],
            place: 216,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.confidence.as_value(),
            1 => self.presence.value(1, self.start_time_offset.as_value()),
            2 => self.presence.value(2, self.end_time_offset.as_value()),
            3 => self.area_coord_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for QualityControlItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Confidence\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"AreaCoordSet\":",
            ],
            base: 845,
            arms: 0b0,
            plain: 0b110,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.area_coord_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(QualityControlItem);

impl ReadValue for QualityControlItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 845;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 846;
                            rest = self.confidence.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 847;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 848;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 849;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (845 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Combined outcome of one check made by a large language model.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LLMDetectionResultItem {
    /// Category of the check: `AIGCQualityCharacteristics` (quality traits of AI-generated content).
    pub category: Text,
    /// Group of the check: `AIGCAuthenticity` (whether AI-generated content is plausible, such as human bodies, physics and consistency between frames) or `AIGCTechQuality` (technical quality, such as aspect ratio, black borders and forced portrait).
    pub group: Text,
    /// Kind of check: in group `AIGCAuthenticity`, `BodyPoseCheck` (plausible body poses), `BodyDetailCheck` (plausible body details, such as number of fingers and symmetry of the face), `PhysicRulesCheck` (perspective, light and shadow, gravity) or `ObjectConsistencyCheck` (objects stay the same between frames); in group `AIGCTechQuality`, `FormatCheck` (aspect ratio, black borders, forced portrait and the like).
    pub kind: Text,
    /// Overall quality score, from 0 to 100; the higher the better.
    pub score: f64,
    /// Confidence of the verdict, from 0 to 100; the higher the surer.
    pub confidence: f64,
    /// Issues found; empty when there are none.
    pub issue_set: Vec<LLMDetectionIssue>,
    pub(crate) presence: Presence,
}

impl Record for LLMDetectionResultItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LLMDetectionResultItem",
            members: &[
                "Category",
                "Group",
                "Type",
                "Score",
                "Confidence",
                "IssueSet",
            ],
            place: 217,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.category.as_value()),
            1 => self.presence.value(1, self.group.as_value()),
            2 => self.presence.value(2, self.kind.as_value()),
            3 => self.presence.value(3, self.score.as_value()),
            4 => self.presence.value(4, self.confidence.as_value()),
            5 => self.issue_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LLMDetectionResultItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Category\":",
                "\"Group\":",
                "\"Type\":",
                "\"Score\":",
                "\"Confidence\":",
                "\"IssueSet\":",
            ],
            base: 850,
            arms: 0b0,
            plain: 0b11111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.category, reader, rest),
            1 => read_shared(&mut self.group, reader, rest),
            2 => read_shared(&mut self.kind, reader, rest),
            3 => read_shared(&mut self.score, reader, rest),
            4 => read_shared(&mut self.confidence, reader, rest),
            5 => read_shared(&mut self.issue_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LLMDetectionResultItem);

impl ReadValue for LLMDetectionResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 850;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Category\":") {
                            slot = 851;
                            rest = self.category.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Group\":") {
                            slot = 852;
                            rest = self.group.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 853;
                            rest = self.kind.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Score\":") {
                            slot = 854;
                            rest = self.score.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 855;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"IssueSet\":") {
                            slot = 856;
                            rest = read_elements(&mut self.issue_set, 22, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (850 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Subtitle parameters given in place of a smart subtitle template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RawSmartSubtitleParameter {
    /// Languages in the subtitles: `0` (source), `1` (translation) or `2` (both). `0` goes only with `TranslateSwitch` `OFF`, `1` and `2` only with `ON`.
    pub subtitle_type: Option<i64>,
    /// Source language of the video. OCR: `zh_en` (Chinese and English) or `multi` (others). Speech recognition and pure subtitle translation: `ar` (Arabic), `auto` (detected automatically), `de` (German), `en` (English), `es` (Spanish), `fil` (Filipino), `fr` (French), `hi` (Hindi), `id` (Indonesian), `it` (Italian), `ja` (Japanese), `ko` (Korean), `ms` (Malay), `prime_zh` (English, Chinese and its dialects), `pt` (Portuguese), `ru` (Russian), `th` (Thai), `tr` (Turkish), `vi` (Vietnamese), `yue` (Cantonese), `zh-PY` (Chinese, English and Cantonese), `zh_dialect` (Chinese dialects), `zh_en` (Chinese and English), `zh_medical` (medical Chinese), `zh` (Simplified Chinese); by language and country code, Afrikaans `af-ZA`, Albanian `sq-AL`, Amharic `am-ET`, Arabic `ar-DZ`/`ar-BH`/`ar-EG`/`ar-IQ`/`ar-IL`/`ar-JO`/`ar-KW`/`ar-LB`/`ar-MR`/`ar-MA`/`ar-OM`/`ar-QA`/`ar-SA`/`ar-PS`/`ar-SY`/`ar-TN`/`ar-AE`/`ar-YE`, Armenian `hy-AM`, Azerbaijani `az-AZ`, Basque `eu-ES`, Bengali `bn-BD`/`bn-IN`, Bosnian `bs-BA`, Bulgarian `bg-BG`, Burmese `my-MM`, Catalan `ca-ES`, Croatian `hr-HR`, Czech `cs-CZ`, Danish `da-DK`, Dutch `nl-BE`/`nl-NL`, English `en-AU`/`en-CA`/`en-GH`/`en-HK`/`en-IN`/`en-IE`/`en-KE`/`en-NZ`/`en-NG`/`en-PK`/`en-PH`/`en-SG`/`en-ZA`/`en-TZ`/`en-GB`/`en-US`, Estonian `et-EE`, Filipino `fil-PH`, Finnish `fi-FI`, French `fr-BE`/`fr-CA`/`fr-FR`/`fr-CH`, Galician `gl-ES`, Georgian `ka-GE`, Greek `el-GR`, Gujarati `gu-IN`, Hebrew `iw-IL`, Hindi `hi-IN`, Hungarian `hu-HU`, Icelandic `is-IS`, Indonesian `id-ID`, Italian `it-IT`/`it-CH`, Japanese `ja-JP`, Javanese `jv-ID`, Kannada `kn-IN`, Kazakh `kk-KZ`, Khmer `km-KH`, Kinyarwanda `rw-RW`, Korean `ko-KR`, Lao `lo-LA`, Latvian `lv-LV`, Lithuanian `lt-LT`, Macedonian `mk-MK`, Malay `ms-MY`, Malayalam `ml-IN`, Marathi `mr-IN`, Mongolian `mn-MN`, Nepali `ne-NP`, Norwegian Bokmål `no-NO`, Persian `fa-IR`, Polish `pl-PL`, Portuguese `pt-BR`/`pt-PT`, Romanian `ro-RO`, Russian `ru-RU`, Serbian `sr-RS`, Sinhalese `si-LK`, Slovak `sk-SK`, Slovenian `sl-SI`, Southern Sotho `st-ZA`, Spanish `es-AR`/`es-BO`/`es-CL`/`es-CO`/`es-CR`/`es-DO`/`es-EC`/`es-SV`/`es-GT`/`es-HN`/`es-MX`/`es-NI`/`es-PA`/`es-PY`/`es-PE`/`es-PR`/`es-ES`/`es-US`/`es-UY`/`es-VE`, Sundanese `su-ID`, Swahili `sw-KE`/`sw-TZ`, Swedish `sv-SE`, Tamil `ta-IN`/`ta-MY`/`ta-SG`/`ta-LK`, Telugu `te-IN`, Thai `th-TH`, Tsonga `ts-ZA`, Turkish `tr-TR`, Ukrainian `uk-UA`, Urdu `ur-IN`/`ur-PK`, Uzbek `uz-UZ`, Venda `ve-ZA`, Vietnamese `vi-VN`, Xhosa `xh-ZA`, Zulu `zu-ZA`.
    pub video_src_language: Option<Text>,
    /// Subtitle file format: `vtt` (WebVTT), `srt` (SRT) or, for pure subtitle translation only, `original` (as in the source file). For speech recognition, unset or empty means no file, which is not allowed with two or more target languages. Pure translation and OCR need a value, save that OCR with burn-in may leave it unset or empty.
    pub subtitle_format: Option<Text>,
    /// Subtitle translation switch: `ON` or `OFF`. For pure subtitle translation it is on when unset, and neither empty nor `OFF` is allowed.
    pub translate_switch: Option<Text>,
    /// Language to translate into, effective when `TranslateSwitch` is `ON`; several are joined by `/`, e.g. `en/ja` for English and Japanese. Known values: `ab` (Abkhaz), `ace` (Acehnese), `ach` (Acholi), `af` (Afrikaans), `ak` (Twi, also called Akan), `am` (Amharic), `ar` (Arabic), `as` (Assamese), `ay` (Aymara), `az` (Azerbaijani), `ba` (Bashkir), `ban` (Balinese), `bbc` (Batak Toba), `bem` (Bemba), `bew` (Betawi), `bg` (Bulgarian), `bho` (Bhojpuri), `bik` (Bikol), `bm` (Bambara), `bn` (Bengali), `br` (Breton), `bs` (Bosnian), `btx` (Batak Karo), `bts` (Batak Simalungun), `bua` (Buryat), `ca` (Catalan), `ceb` (Cebuano), `cgg` (Kiga), `chm` (Meadow Mari), `ckb` (Sorani Kurdish), `cnh` (Hakha Chin), `co` (Corsican), `crh` (Crimean Tatar), `crs` (Seychellois Creole), `cs` (Czech), `cv` (Chuvash), `cy` (Welsh), `da` (Danish), `de` (German), `din` (Dinka), `doi` (Dogri), `dov` (Dombe), `dv` (Dhivehi), `dz` (Dzongkha), `ee` (Ewe), `el` (Greek), `en` (English), `eo` (Esperanto), `es` (Spanish), `et` (Estonian), `eu` (Basque), `fa` (Persian), `ff` (Fula), `fi` (Finnish), `fil` (Filipino, Tagalog), `fj` (Fijian), `fr` (French), `fr-CA` (French, Canada), `fr-FR` (French, France), `fy` (Frisian), `ga` (Irish), `gaa` (Ga), `gd` (Scottish Gaelic), `gl` (Galician), `gn` (Guarani), `gom` (Konkani), `gu` (Gujarati), `gv` (Manx), `ha` (Hausa), `haw` (Hawaiian), `he` (Hebrew), `hi` (Hindi), `hil` (Hiligaynon), `hmn` (Hmong), `hr` (Croatian), `hrx` (Hunsrik), `ht` (Haitian Creole), `hu` (Hungarian), `hy` (Armenian), `id` (Indonesian), `ig` (Igbo), `ilo` (Ilocano), `is` (Icelandic), `it` (Italian), `iw` (Hebrew), `ja` (Japanese), `jv` (Javanese), `ka` (Georgian), `kk` (Kazakh), `km` (Khmer), `kn` (Kannada), `ko` (Korean), `kri` (Krio), `ku` (Kurmanji Kurdish), `ktu` (Kituba), `ky` (Kyrgyz), `la` (Latin), `lb` (Luxembourgish), `lg` (Luganda), `li` (Limburgish), `lij` (Ligurian), `lmo` (Lombard), `ln` (Lingala), `lo` (Lao), `lt` (Lithuanian), `ltg` (Latgalian), `luo` (Luo), `lus` (Mizo), `lv` (Latvian), `mai` (Maithili), `mak` (Makassar), `mg` (Malagasy), `mi` (Maori), `min` (Minangkabau), `mk` (Macedonian), `ml` (Malayalam), `mn` (Mongolian), `mr` (Marathi), `ms` (Malay), `mt` (Maltese), `my` (Burmese), `ne` (Nepali), `new` (Newari), `nl` (Dutch), `no` (Norwegian), `nr` (Southern Ndebele), `nso` (Northern Sotho, Sepedi), `nus` (Nuer), `ny` (Chichewa, Nyanja), `oc` (Occitan), `om` (Oromo), `or` (Odia), `pa` (Punjabi), `pag` (Pangasinan), `pam` (Kapampangan), `pap` (Papiamento), `pl` (Polish), `ps` (Pashto), `pt` (Portuguese), `pt-BR` (Portuguese, Brazil), `pt-PT` (Portuguese, Portugal), `qu` (Quechua), `ro` (Romanian), `rom` (Romani), `rn` (Rundi), `ru` (Russian), `rw` (Kinyarwanda), `sa` (Sanskrit), `scn` (Sicilian), `sd` (Sindhi), `sg` (Sango), `shn` (Shan), `si` (Sinhala), `sk` (Slovak), `sl` (Slovenian), `sm` (Samoan), `sn` (Shona), `so` (Somali), `sq` (Albanian), `sr` (Serbian), `ss` (Swati), `st` (Sesotho), `su` (Sundanese), `sv` (Swedish), `sw` (Swahili), `szl` (Silesian), `ta` (Tamil), `te` (Telugu), `tet` (Tetum), `tg` (Tajik), `th` (Thai), `ti` (Tigrinya), `tk` (Turkmen), `tn` (Tswana), `tr` (Turkish), `ts` (Tsonga), `tt` (Tatar), `ug` (Uyghur), `uk` (Ukrainian), `ur` (Urdu), `uz` (Uzbek), `vi` (Vietnamese), `xh` (Xhosa), `yi` (Yiddish), `yo` (Yoruba), `yua` (Yucatec Maya), `yue` (Cantonese), `zh` (Simplified Chinese), `zh-TW` (Traditional Chinese), `zu` (Zulu).
    pub translate_dst_language: Option<Text>,
    /// Hotword library settings for speech recognition.
    pub asr_hot_words_configure: Option<Box<AsrHotWordsConfigure>>,
    /// Custom parameters as text, e.g. a JSON object.
    pub ext_info: Option<Text>,
    /// How subtitles are made: `0` (speech recognition, default), `1` (translation of an existing subtitle file only) or `2` (OCR).
    pub process_type: Option<u64>,
    /// Frame areas from which OCR extracts subtitles.
    pub selecting_subtitle_areas_config: Option<Box<SelectingSubtitleAreasConfig>>,
    /// ID of the template that burns the subtitles into the video; allowed only when `ProcessType` is `0` (speech recognition) or `2` (OCR).
    pub subtitle_embed_id: Option<i64>,
    /// Speaker identification: `0` (off, default) or `1` (on).
    pub speaker_mode: Option<i64>,
    /// Whether speakers are named in the subtitle file: `0` (no, default) or `1` (yes, in the VTT file; `SpeakerMode` must not be `0`).
    pub speaker_label: Option<i64>,
}

impl Record for RawSmartSubtitleParameter {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "RawSmartSubtitleParameter",
            members: &[
                "SubtitleType",
                "VideoSrcLanguage",
                "SubtitleFormat",
                "TranslateSwitch",
                "TranslateDstLanguage",
                "AsrHotWordsConfigure",
                "ExtInfo",
                "ProcessType",
                "SelectingSubtitleAreasConfig",
                "SubtitleEmbedId",
                "SpeakerMode",
                "SpeakerLabel",
            ],
            place: 218,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.subtitle_type.as_value(),
            1 => self.video_src_language.as_value(),
            2 => self.subtitle_format.as_value(),
            3 => self.translate_switch.as_value(),
            4 => self.translate_dst_language.as_value(),
            5 => self.asr_hot_words_configure.as_value(),
            6 => self.ext_info.as_value(),
            7 => self.process_type.as_value(),
            8 => self.selecting_subtitle_areas_config.as_value(),
            9 => self.subtitle_embed_id.as_value(),
            10 => self.speaker_mode.as_value(),
            11 => self.speaker_label.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for RawSmartSubtitleParameter {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"SubtitleType\":",
                "\"VideoSrcLanguage\":",
                "\"SubtitleFormat\":",
                "\"TranslateSwitch\":",
                "\"TranslateDstLanguage\":",
                "\"AsrHotWordsConfigure\":",
                "\"ExtInfo\":",
                "\"ProcessType\":",
                "\"SelectingSubtitleAreasConfig\":",
                "\"SubtitleEmbedId\":",
                "\"SpeakerMode\":",
                "\"SpeakerLabel\":",
            ],
            base: 857,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.subtitle_type, reader, rest),
            1 => read_shared(&mut self.video_src_language, reader, rest),
            2 => read_shared(&mut self.subtitle_format, reader, rest),
            3 => read_shared(&mut self.translate_switch, reader, rest),
            4 => read_shared(&mut self.translate_dst_language, reader, rest),
            5 => read_shared(&mut self.asr_hot_words_configure, reader, rest),
            6 => read_shared(&mut self.ext_info, reader, rest),
            7 => read_shared(&mut self.process_type, reader, rest),
            8 => read_shared(&mut self.selecting_subtitle_areas_config, reader, rest),
            9 => read_shared(&mut self.subtitle_embed_id, reader, rest),
            10 => read_shared(&mut self.speaker_mode, reader, rest),
            11 => read_shared(&mut self.speaker_label, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(RawSmartSubtitleParameter);

read_by_table!(RawSmartSubtitleParameter);

/// One segment of speech recognized for smart subtitles.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartSubtitleTaskAsrFullTextSegmentItem {
    /// Confidence of this segment, from 0 to 100.
    pub confidence: Option<f64>,
    /// Where the segment begins, in seconds from the start of the media.
    pub start_time_offset: Option<f64>,
    /// Where the segment ends, in seconds from the start of the media.
    pub end_time_offset: Option<f64>,
    /// Text recognized in the segment.
    pub text: Option<Text>,
    /// Single words of the segment with their timestamps.
    pub wordlist: Vec<WordResult>,
    /// Identifier of the speaker; given when speaker recognition is on.
    pub speaker_id: Option<Text>,
}

impl Record for SmartSubtitleTaskAsrFullTextSegmentItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SmartSubtitleTaskAsrFullTextSegmentItem",
            members: &[
                "Confidence",
                "StartTimeOffset",
                "EndTimeOffset",
                "Text",
                "Wordlist",
                "SpeakerId",
            ],
            place: 219,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.confidence.as_value(),
            1 => self.start_time_offset.as_value(),
            2 => self.end_time_offset.as_value(),
            3 => self.text.as_value(),
            4 => self.wordlist.as_value(),
            5 => self.speaker_id.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SmartSubtitleTaskAsrFullTextSegmentItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Confidence\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Text\":",
                "\"Wordlist\":",
                "\"SpeakerId\":",
            ],
            base: 870,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.text, reader, rest),
            4 => read_shared(&mut self.wordlist, reader, rest),
            5 => read_shared(&mut self.speaker_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SmartSubtitleTaskAsrFullTextSegmentItem);

impl ReadValue for SmartSubtitleTaskAsrFullTextSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 870;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 871;
                            rest = self.confidence.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 872;
                            rest = self.start_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 873;
                            rest = self.end_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 874;
                            rest = self.text.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Wordlist\":") {
                            slot = 875;
                            rest = read_elements(&mut self.wordlist, 23, reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"SpeakerId\":") {
                            slot = 876;
                            rest = self.speaker_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (870 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// One subtitle file made by a smart subtitle task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubtitleResult {
    /// Language of the subtitles, e.g. `zh`.
    pub language: Option<Text>,
    /// Whether processing succeeded; `Success` if it did.
    pub status: Option<SubtitleStatus>,
    /// Path of the subtitle file.
    pub path: Option<Text>,
    /// Path of the video with the subtitles burned in.
    pub subtitle_embed_path: Option<Text>,
    /// File ID of the subtitle file.
    pub subtitle_file_id: Option<Text>,
}

impl Record for SubtitleResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SubtitleResult",
            members: &[
                "Language",
                "Status",
                "Path",
                "SubtitleEmbedPath",
                "SubtitleFileId",
            ],
            place: 220,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.language.as_value(),
            1 => self.status.as_value(),
            2 => self.path.as_value(),
            3 => self.subtitle_embed_path.as_value(),
            4 => self.subtitle_file_id.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SubtitleResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Language\":",
                "\"Status\":",
                "\"Path\":",
                "\"SubtitleEmbedPath\":",
                "\"SubtitleFileId\":",
            ],
            base: 877,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.language, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.path, reader, rest),
            3 => read_shared(&mut self.subtitle_embed_path, reader, rest),
            4 => read_shared(&mut self.subtitle_file_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SubtitleResult);

impl ReadValue for SubtitleResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 877;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Language\":") {
                            slot = 878;
                            rest = self.language.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Status\":") {
                            slot = 879;
                            rest = self.status.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Path\":") {
                            slot = 880;
                            rest = self.path.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"SubtitleEmbedPath\":") {
                            slot = 881;
                            rest = self.subtitle_embed_path.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"SubtitleFileId\":") {
                            slot = 882;
                            rest = self.subtitle_file_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (877 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// One segment of recognized text with its translation, for smart subtitles.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartSubtitleTaskTransTextSegmentItem {
    /// Confidence of this segment, from 0 to 100.
    pub confidence: Option<f64>,
    /// Where the segment begins, in seconds from the start of the media.
    pub start_time_offset: Option<f64>,
    /// Where the segment ends, in seconds from the start of the media.
    pub end_time_offset: Option<f64>,
    /// Text recognized in the segment.
    pub text: Option<Text>,
    /// Translation of `Text`.
    pub trans: Option<Text>,
    /// Single words of the segment with their timestamps.
    pub wordlist: Vec<WordResult>,
    /// Identifier of the speaker; given when speaker recognition is on.
    pub speaker_id: Option<Text>,
}

impl Record for SmartSubtitleTaskTransTextSegmentItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SmartSubtitleTaskTransTextSegmentItem",
            members: &[
                "Confidence",
                "StartTimeOffset",
                "EndTimeOffset",
                "Text",
                "Trans",
                "Wordlist",
                "SpeakerId",
            ],
            place: 221,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.confidence.as_value(),
            1 => self.start_time_offset.as_value(),
            2 => self.end_time_offset.as_value(),
            3 => self.text.as_value(),
            4 => self.trans.as_value(),
            5 => self.wordlist.as_value(),
            6 => self.speaker_id.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SmartSubtitleTaskTransTextSegmentItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Confidence\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Text\":",
                "\"Trans\":",
                "\"Wordlist\":",
                "\"SpeakerId\":",
            ],
            base: 883,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.text, reader, rest),
            4 => read_shared(&mut self.trans, reader, rest),
            5 => read_shared(&mut self.wordlist, reader, rest),
            6 => read_shared(&mut self.speaker_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SmartSubtitleTaskTransTextSegmentItem);

impl ReadValue for SmartSubtitleTaskTransTextSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 883;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 884;
                            rest = self.confidence.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 885;
                            rest = self.start_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 886;
                            rest = self.end_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 887;
                            rest = self.text.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Trans\":") {
                            slot = 888;
                            rest = self.trans.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Wordlist\":") {
                            slot = 889;
                            rest = read_elements(&mut self.wordlist, 24, reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"SpeakerId\":") {
                            slot = 890;
                            rest = self.speaker_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (883 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// Outcome of translating the subtitles into one language.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubtitleTransResultItem {
    /// Whether the translation worked: `Success` or `Error`.
    pub status: Option<SubtitleStatus>,
    /// Language translated from, e.g. `en`.
    pub trans_src: Option<Text>,
    /// Language translated into, e.g. `zh`.
    pub trans_dst: Option<Text>,
    /// Path of the translated subtitle file.
    pub path: Option<Text>,
    /// Path of the video with the translated subtitles burned in.
    pub subtitle_embed_path: Option<Text>,
    /// File ID of the translated subtitle file.
    pub subtitle_file_id: Option<Text>,
}

impl Record for SubtitleTransResultItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SubtitleTransResultItem",
            members: &[
                "Status",
                "TransSrc",
                "TransDst",
                "Path",
                "SubtitleEmbedPath",
                "SubtitleFileId",
            ],
            place: 222,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.status.as_value(),
            1 => self.trans_src.as_value(),
            2 => self.trans_dst.as_value(),
            3 => self.path.as_value(),
            4 => self.subtitle_embed_path.as_value(),
            5 => self.subtitle_file_id.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SubtitleTransResultItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Status\":",
                "\"TransSrc\":",
                "\"TransDst\":",
                "\"Path\":",
                "\"SubtitleEmbedPath\":",
                "\"SubtitleFileId\":",
            ],
            base: 891,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.status, reader, rest),
            1 => read_shared(&mut self.trans_src, reader, rest),
            2 => read_shared(&mut self.trans_dst, reader, rest),
            3 => read_shared(&mut self.path, reader, rest),
            4 => read_shared(&mut self.subtitle_embed_path, reader, rest),
            5 => read_shared(&mut self.subtitle_file_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SubtitleTransResultItem);

impl ReadValue for SubtitleTransResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 891;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Status\":") {
                            slot = 892;
                            rest = self.status.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"TransSrc\":") {
                            slot = 893;
                            rest = self.trans_src.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"TransDst\":") {
                            slot = 894;
                            rest = self.trans_dst.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Path\":") {
                            slot = 895;
                            rest = self.path.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"SubtitleEmbedPath\":") {
                            slot = 896;
                            rest = self.subtitle_embed_path.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"SubtitleFileId\":") {
                            slot = 897;
                            rest = self.subtitle_file_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (891 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// One recognized segment of smart subtitles, with its translation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartSubtitleTaskFullTextSegmentItem {
    /// Confidence of this segment, from 0 to 100.
    pub confidence: Option<f64>,
    /// Where the segment begins, in seconds from the start of the media.
    pub start_time_offset: Option<f64>,
    /// Where the segment ends, in seconds from the start of the media.
    pub end_time_offset: Option<f64>,
    /// Text recognized in the segment.
    pub text: Option<Text>,
    /// Translation of `Text`.
    pub trans: Option<Text>,
    /// Identifier of the speaker; may be a role name such as female lead.
    pub speaker_id: Option<Text>,
}

impl Record for SmartSubtitleTaskFullTextSegmentItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SmartSubtitleTaskFullTextSegmentItem",
            members: &[
                "Confidence",
                "StartTimeOffset",
                "EndTimeOffset",
                "Text",
                "Trans",
                "SpeakerId",
            ],
            place: 223,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.confidence.as_value(),
            1 => self.start_time_offset.as_value(),
            2 => self.end_time_offset.as_value(),
            3 => self.text.as_value(),
            4 => self.trans.as_value(),
            5 => self.speaker_id.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SmartSubtitleTaskFullTextSegmentItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Confidence\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Text\":",
                "\"Trans\":",
                "\"SpeakerId\":",
            ],
            base: 898,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.text, reader, rest),
            4 => read_shared(&mut self.trans, reader, rest),
            5 => read_shared(&mut self.speaker_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SmartSubtitleTaskFullTextSegmentItem);

impl ReadValue for SmartSubtitleTaskFullTextSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 898;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 899;
                            rest = self.confidence.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 900;
                            rest = self.start_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 901;
                            rest = self.end_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 902;
                            rest = self.text.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Trans\":") {
                            slot = 903;
                            rest = self.trans.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"SpeakerId\":") {
                            slot = 904;
                            rest = self.speaker_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (898 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// Subtitle removal settings of a smart erase task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartEraseSubtitleConfig {
    /// How subtitles are erased: `auto` (an AI model finds and seamlessly removes subtitle text, within `AutoAreas` or else in the lower middle of the frame; busy pictures and unusual styles can cause misses or false hits) or `custom` (erases the areas in `CustomAreas`, at least one needed; best against misses when subtitles stay in one place).
    pub subtitle_erase_method: Option<Text>,
    /// Model that erases the subtitles: `standard` (recommended for ordinary subtitle styles, leaves the cleanest detail) or `area` (for decorative fonts, shadows or animation; erases a larger area with poorer detail).
    pub subtitle_model: Option<Text>,
    /// Switch for extracting subtitles by OCR, `ON` or `OFF` (default). Possible only when `SubtitleEraseMethod` is `auto`; the text region present longest and most steadily in the automatic erase area is taken as the subtitle area, and its text is extracted and erased.
    pub ocr_switch: Option<Text>,
    /// Subtitle language that guides OCR, either `zh_en` (Chinese and English, default) or `multi` (other); needs `OcrSwitch` `ON`. Recognizable languages: Arabic, Azerbaijani, Belarusian, Bengali, Bosnian, Catalan, Chinese, Croatian, Czech, Danish, Dutch, English, Estonian, Finnish, French, German, Greek, Gujarati, Hindi, Hungarian, Indonesian, Irish, Italian, Japanese, Kannada, Kazakh, Khmer, Korean, Latvian, Lithuanian, Luxembourgish, Malay, Malayalam, Maltese, Marathi, Norwegian, Pashto, Persian, Polish, Portuguese, Punjabi, Russian, Slovak, Slovenian, Spanish, Swedish, Tagalog, Tajik, Tamil, Telugu, Thai, Turkish, Vietnamese.
    pub subtitle_lang: Option<Text>,
    /// Format of the extracted subtitle file: `vtt` (WebVTT, default) or `srt`; empty (no file) is possible when `SubtitleEmbedId` is set. Used only when `OcrSwitch` is `ON`.
    pub subtitle_format: Option<Text>,
    /// Switch for translating the subtitles, `ON` or `OFF` (default). Used only when `OcrSwitch` is `ON`.
    pub trans_switch: Option<Text>,
    /// Language to translate subtitles into, `en` by default; used only when `TransSwitch` is `ON`. Known values: `ar` (Arabic), `de` (German), `en` (English), `es` (Spanish), `fr` (French), `hi` (Hindi), `id` (Indonesian), `it` (Italian), `ja` (Japanese), `ko` (Korean), `ms` (Malay), `pt` (Portuguese), `ru` (Russian), `th` (Thai), `tr` (Turkish), `vi` (Vietnamese), `zh` (Simplified Chinese).
    pub trans_dst_lang: Option<Text>,
    /// Areas in which an AI model looks for targets and erases what it finds. Ignored when the erase method is `custom`. When a template is modified, an empty list clears its areas and an absent field keeps them.
    pub auto_areas: Vec<EraseArea>,
    /// Areas erased outright, with no detection, during the given time spans. When a template is modified, an empty list clears its areas and an absent field keeps them.
    pub custom_areas: Vec<EraseTimeArea>,
    /// ID of the template that burns subtitles into the video; allowed only with OCR translation on.
    pub subtitle_embed_id: Option<u64>,
    /// Whether burned-in subtitles go where the original ones were: `1` (yes, default) or `0` (no). Allowed only with OCR translation on.
    pub use_original_pos: Option<i64>,
    /// Whether burned-in subtitles keep the original font size: `1` (yes, default) or `0` (no). Allowed only with OCR translation on.
    pub use_original_size: Option<i64>,
}

impl Record for SmartEraseSubtitleConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SmartEraseSubtitleConfig",
            members: &[
                "SubtitleEraseMethod",
                "SubtitleModel",
                "OcrSwitch",
                "SubtitleLang",
                "SubtitleFormat",
                "TransSwitch",
                "TransDstLang",
                "AutoAreas",
                "CustomAreas",
                "SubtitleEmbedId",
                "UseOriginalPos",
                "UseOriginalSize",
            ],
            place: 224,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.subtitle_erase_method.as_value(),
            1 => self.subtitle_model.as_value(),
            2 => self.ocr_switch.as_value(),
            3 => self.subtitle_lang.as_value(),
            4 => self.subtitle_format.as_value(),
            5 => self.trans_switch.as_value(),
            6 => self.trans_dst_lang.as_value(),
            7 => self.auto_areas.as_value(),
            8 => self.custom_areas.as_value(),
            9 => self.subtitle_embed_id.as_value(),
            10 => self.use_original_pos.as_value(),
            11 => self.use_original_size.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SmartEraseSubtitleConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"SubtitleEraseMethod\":",
                "\"SubtitleModel\":",
                "\"OcrSwitch\":",
                "\"SubtitleLang\":",
                "\"SubtitleFormat\":",
                "\"TransSwitch\":",
                "\"TransDstLang\":",
                "\"AutoAreas\":",
                "\"CustomAreas\":",
                "\"SubtitleEmbedId\":",
                "\"UseOriginalPos\":",
                "\"UseOriginalSize\":",
            ],
            base: 905,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.subtitle_erase_method, reader, rest),
            1 => read_shared(&mut self.subtitle_model, reader, rest),
            2 => read_shared(&mut self.ocr_switch, reader, rest),
            3 => read_shared(&mut self.subtitle_lang, reader, rest),
            4 => read_shared(&mut self.subtitle_format, reader, rest),
            5 => read_shared(&mut self.trans_switch, reader, rest),
            6 => read_shared(&mut self.trans_dst_lang, reader, rest),
            7 => read_shared(&mut self.auto_areas, reader, rest),
            8 => read_shared(&mut self.custom_areas, reader, rest),
            9 => read_shared(&mut self.subtitle_embed_id, reader, rest),
            10 => read_shared(&mut self.use_original_pos, reader, rest),
            11 => read_shared(&mut self.use_original_size, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SmartEraseSubtitleConfig);

read_by_table!(SmartEraseSubtitleConfig);

/// Watermark removal settings of a smart erase task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartEraseWatermarkConfig {
    /// How watermarks are erased: `auto` (an AI model finds and removes them, within `AutoAreas` or else over the whole frame; for moving watermarks) or `custom` (erases the given areas, at least one needed; for static watermarks in a mostly fixed place).
    pub watermark_erase_method: Option<Text>,
    /// Model that erases the watermarks: `basic` (average result at low cost, for animation or clean backgrounds) or `advanced` (better result, for realistic footage such as short dramas).
    pub watermark_model: Option<Text>,
    /// Areas in which an AI model looks for targets and erases what it finds. Ignored when the erase method is `custom`. When a template is modified, an empty list clears its areas and an absent field keeps them.
    pub auto_areas: Vec<EraseArea>,
    /// Areas erased outright, with no detection, during the given time spans. When a template is modified, an empty list clears its areas and an absent field keeps them.
    pub custom_areas: Vec<EraseTimeArea>,
}

impl Record for SmartEraseWatermarkConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SmartEraseWatermarkConfig",
            members: &[
                "WatermarkEraseMethod",
                "WatermarkModel",
                "AutoAreas",
                "CustomAreas",
            ],
            place: 225,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.watermark_erase_method.as_value(),
            1 => self.watermark_model.as_value(),
            2 => self.auto_areas.as_value(),
            3 => self.custom_areas.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SmartEraseWatermarkConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"WatermarkEraseMethod\":",
                "\"WatermarkModel\":",
                "\"AutoAreas\":",
                "\"CustomAreas\":",
            ],
            base: 918,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.watermark_erase_method, reader, rest),
            1 => read_shared(&mut self.watermark_model, reader, rest),
            2 => read_shared(&mut self.auto_areas, reader, rest),
            3 => read_shared(&mut self.custom_areas, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SmartEraseWatermarkConfig);

read_by_table!(SmartEraseWatermarkConfig);

/// Privacy protection settings of a smart erase task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartErasePrivacyConfig {
    /// How private content is hidden: `blur` or `mosaic` (pixelation).
    pub privacy_model: Option<Text>,
    /// What is hidden for privacy: `face` (human faces), `plate` (vehicle license plates).
    pub privacy_targets: Vec<Text>,
}

impl Record for SmartErasePrivacyConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SmartErasePrivacyConfig",
            members: &["PrivacyModel", "PrivacyTargets"],
            place: 226,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.privacy_model.as_value(),
            1 => self.privacy_targets.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SmartErasePrivacyConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"PrivacyModel\":", "\"PrivacyTargets\":"],
            base: 923,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.privacy_model, reader, rest),
            1 => read_shared(&mut self.privacy_targets, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SmartErasePrivacyConfig);

read_by_table!(SmartErasePrivacyConfig);

/// Subtitle removal settings that override those of a smart erase template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSmartEraseSubtitleConfig {
    /// How subtitles are erased: `auto` (an AI model finds and seamlessly removes subtitle text, within `AutoAreas` or else in the lower middle of the frame; busy pictures and unusual styles can cause misses or false hits) or `custom` (erases the areas in `CustomAreas`, at least one needed; best against misses when subtitles stay in one place).
    pub subtitle_erase_method: Option<Text>,
    /// Model that erases the subtitles: `standard` (recommended for ordinary subtitle styles, leaves the cleanest detail) or `area` (for decorative fonts, shadows or animation; erases a larger area with poorer detail).
    pub subtitle_model: Option<Text>,
    /// Switch for extracting subtitles by OCR, `ON` or `OFF` (default). Possible only when `SubtitleEraseMethod` is `auto`; the text region present longest and most steadily in the automatic erase area is taken as the subtitle area, and its text is extracted and erased.
    pub ocr_switch: Option<Text>,
    /// Subtitle language that guides OCR, either `zh_en` (Chinese and English, default) or `multi` (other); needs `OcrSwitch` `ON`. Recognizable languages: Arabic, Azerbaijani, Belarusian, Bengali, Bosnian, Catalan, Chinese, Croatian, Czech, Danish, Dutch, English, Estonian, Finnish, French, German, Greek, Gujarati, Hindi, Hungarian, Indonesian, Irish, Italian, Japanese, Kannada, Kazakh, Khmer, Korean, Latvian, Lithuanian, Luxembourgish, Malay, Malayalam, Maltese, Marathi, Norwegian, Pashto, Persian, Polish, Portuguese, Punjabi, Russian, Slovak, Slovenian, Spanish, Swedish, Tagalog, Tajik, Tamil, Telugu, Thai, Turkish, Vietnamese.
    pub subtitle_lang: Option<Text>,
    /// Format of the extracted subtitle file: `vtt` (WebVTT, default) or `srt`. Used only when `OcrSwitch` is `ON`.
    pub subtitle_format: Option<Text>,
    /// Switch for translating the subtitles, `ON` or `OFF` (default). Used only when `OcrSwitch` is `ON`.
    pub trans_switch: Option<Text>,
    /// Language to translate subtitles into, `en` by default; used only when `TransSwitch` is `ON`. Known values: `ar` (Arabic), `de` (German), `en` (English), `es` (Spanish), `fr` (French), `hi` (Hindi), `id` (Indonesian), `it` (Italian), `ja` (Japanese), `ko` (Korean), `ms` (Malay), `pt` (Portuguese), `ru` (Russian), `th` (Thai), `tr` (Turkish), `vi` (Vietnamese), `zh` (Simplified Chinese).
    pub trans_dst_lang: Option<Text>,
    /// Areas in which an AI model looks for targets and erases what it finds. Ignored when the erase method is `custom`. When a template is modified, an empty list clears its areas and an absent field keeps them.
    pub auto_areas: Vec<EraseArea>,
    /// Areas erased outright, with no detection, during the given time spans. When a template is modified, an empty list clears its areas and an absent field keeps them.
    pub custom_areas: Vec<EraseTimeArea>,
}

impl Record for UpdateSmartEraseSubtitleConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "UpdateSmartEraseSubtitleConfig",
            members: &[
                "SubtitleEraseMethod",
                "SubtitleModel",
                "OcrSwitch",
                "SubtitleLang",
                "SubtitleFormat",
                "TransSwitch",
                "TransDstLang",
                "AutoAreas",
                "CustomAreas",
            ],
            place: 227,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.subtitle_erase_method.as_value(),
            1 => self.subtitle_model.as_value(),
            2 => self.ocr_switch.as_value(),
            3 => self.subtitle_lang.as_value(),
            4 => self.subtitle_format.as_value(),
            5 => self.trans_switch.as_value(),
            6 => self.trans_dst_lang.as_value(),
            7 => self.auto_areas.as_value(),
            8 => self.custom_areas.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for UpdateSmartEraseSubtitleConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"SubtitleEraseMethod\":",
                "\"SubtitleModel\":",
                "\"OcrSwitch\":",
                "\"SubtitleLang\":",
                "\"SubtitleFormat\":",
                "\"TransSwitch\":",
                "\"TransDstLang\":",
                "\"AutoAreas\":",
                "\"CustomAreas\":",
            ],
            base: 926,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.subtitle_erase_method, reader, rest),
            1 => read_shared(&mut self.subtitle_model, reader, rest),
            2 => read_shared(&mut self.ocr_switch, reader, rest),
            3 => read_shared(&mut self.subtitle_lang, reader, rest),
            4 => read_shared(&mut self.subtitle_format, reader, rest),
            5 => read_shared(&mut self.trans_switch, reader, rest),
            6 => read_shared(&mut self.trans_dst_lang, reader, rest),
            7 => read_shared(&mut self.auto_areas, reader, rest),
            8 => read_shared(&mut self.custom_areas, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(UpdateSmartEraseSubtitleConfig);

read_by_table!(UpdateSmartEraseSubtitleConfig);

/// Watermark removal settings that override those of a smart erase template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSmartEraseWatermarkConfig {
    /// How watermarks are erased: `auto` (an AI model finds and removes them, within `AutoAreas` or else over the whole frame; for moving watermarks) or `custom` (erases the given areas, at least one needed; for static watermarks in a mostly fixed place).
    pub watermark_erase_method: Option<Text>,
    /// Model that erases the watermarks: `basic` (average result at low cost, for animation or clean backgrounds) or `advanced` (better result, for realistic footage such as short dramas).
    pub watermark_model: Option<Text>,
    /// Areas in which an AI model looks for targets and erases what it finds. Ignored when the erase method is `custom`. An empty list clears the areas of the template, an absent field keeps them.
    pub auto_areas: Vec<EraseArea>,
    /// Areas erased outright, with no detection, during the given time spans. An empty list clears the areas of the template, an absent field keeps them.
    pub custom_areas: Vec<EraseTimeArea>,
}

impl Record for UpdateSmartEraseWatermarkConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "UpdateSmartEraseWatermarkConfig",
            members: &[
                "WatermarkEraseMethod",
                "WatermarkModel",
                "AutoAreas",
                "CustomAreas",
            ],
            place: 228,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.watermark_erase_method.as_value(),
            1 => self.watermark_model.as_value(),
            2 => self.auto_areas.as_value(),
            3 => self.custom_areas.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for UpdateSmartEraseWatermarkConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"WatermarkEraseMethod\":",
                "\"WatermarkModel\":",
                "\"AutoAreas\":",
                "\"CustomAreas\":",
            ],
            base: 936,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.watermark_erase_method, reader, rest),
            1 => read_shared(&mut self.watermark_model, reader, rest),
            2 => read_shared(&mut self.auto_areas, reader, rest),
            3 => read_shared(&mut self.custom_areas, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(UpdateSmartEraseWatermarkConfig);

read_by_table!(UpdateSmartEraseWatermarkConfig);

/// Privacy protection settings that override those of a smart erase template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSmartErasePrivacyConfig {
    /// How private content is hidden: `blur` or `mosaic` (pixelation).
    pub privacy_model: Option<Text>,
    /// What is hidden for privacy: `face` (human faces), `plate` (vehicle license plates).
    pub privacy_targets: Vec<Text>,
}

impl Record for UpdateSmartErasePrivacyConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "UpdateSmartErasePrivacyConfig",
            members: &["PrivacyModel", "PrivacyTargets"],
            place: 229,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.privacy_model.as_value(),
            1 => self.privacy_targets.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for UpdateSmartErasePrivacyConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"PrivacyModel\":", "\"PrivacyTargets\":"],
            base: 941,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.privacy_model, reader, rest),
            1 => read_shared(&mut self.privacy_targets, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(UpdateSmartErasePrivacyConfig);

read_by_table!(UpdateSmartErasePrivacyConfig);

/// Translation settings of an AI dubbing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DubbingTranslateConfig {
    /// Language of the source, e.g. `zh`.
    pub video_src_language: Option<Text>,
    /// Language to translate into, e.g. `en`.
    pub translate_dst_language: Option<Text>,
    /// Switch for simplifying the translation by AI: `ON` or `OFF` (default).
    pub simplify_translation: Option<Text>,
}

impl Record for DubbingTranslateConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "DubbingTranslateConfig",
            members: &[
                "VideoSrcLanguage",
                "TranslateDstLanguage",
                "SimplifyTranslation",
            ],
            place: 230,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.video_src_language.as_value(),
            1 => self.translate_dst_language.as_value(),
            2 => self.simplify_translation.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for DubbingTranslateConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"VideoSrcLanguage\":",
                "\"TranslateDstLanguage\":",
                "\"SimplifyTranslation\":",
            ],
            base: 944,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.video_src_language, reader, rest),
            1 => read_shared(&mut self.translate_dst_language, reader, rest),
            2 => read_shared(&mut self.simplify_translation, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(DubbingTranslateConfig);

read_by_table!(DubbingTranslateConfig);

/// Subtitle settings of an AI dubbing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DubbingSubtitleConfig {
    /// Source of the subtitles: `OCR` (text read from the picture), `ASR` (recognised speech) or `External` (subtitle files given by their address).
    pub subtitle_source: Option<Text>,
    /// Switch for speech recognition as a help to OCR: `ON` or `OFF` (default). `ON` is allowed only when `SubtitleSource` is `OCR`.
    pub asr_assist_ocr: Option<Text>,
    /// Switch for erasing the original subtitles: `ON` or `OFF` (default). `ON` is not allowed when `SubtitleSource` is `External`.
    pub erase_original_subtitle: Option<Text>,
    /// Areas of the picture in which the subtitles stand.
    pub selecting_subtitle_areas_config: Option<Box<SelectingSubtitleAreasConfig>>,
}

impl Record for DubbingSubtitleConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "DubbingSubtitleConfig",
            members: &[
                "SubtitleSource",
                "AsrAssistOcr",
                "EraseOriginalSubtitle",
                "SelectingSubtitleAreasConfig",
            ],
            place: 231,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.subtitle_source.as_value(),
            1 => self.asr_assist_ocr.as_value(),
            2 => self.erase_original_subtitle.as_value(),
            3 => self.selecting_subtitle_areas_config.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for DubbingSubtitleConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"SubtitleSource\":",
                "\"AsrAssistOcr\":",
                "\"EraseOriginalSubtitle\":",
                "\"SelectingSubtitleAreasConfig\":",
            ],
            base: 948,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.subtitle_source, reader, rest),
            1 => read_shared(&mut self.asr_assist_ocr, reader, rest),
            2 => read_shared(&mut self.erase_original_subtitle, reader, rest),
            3 => read_shared(&mut self.selecting_subtitle_areas_config, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(DubbingSubtitleConfig);

read_by_table!(DubbingSubtitleConfig);

/// Voice settings of an AI dubbing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DubbingConfig {
    /// Mode of the dubbing: `FullAutoEmotionClone` (fully automatic, with cloned and emotional voices), `RoleBasedSmartDubbing` (a voice for each role) or `SingleVoice` (one given voice).
    pub dubbing_mode: Option<Text>,
    /// Volume of the background sound, from 0 to 100. Default 80.
    pub background_volume: Option<i64>,
    /// Switch for a second round of fine-tuning: `ON` or `OFF` (default). `ON` is allowed only when `DubbingMode` is `RoleBasedSmartDubbing`.
    pub secondary_tuning: Option<Text>,
    /// ID of the voice. Used only when `DubbingMode` is `SingleVoice`, and required there when a template is created.
    pub voice_id: Option<Text>,
    /// Version of the dubbing: `v1` or `v2` (default). Takes effect only when `DubbingMode` is `FullAutoEmotionClone`.
    pub dubbing_version: Option<Text>,
}

impl Record for DubbingConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "DubbingConfig",
            members: &[
                "DubbingMode",
                "BackgroundVolume",
                "SecondaryTuning",
                "VoiceId",
                "DubbingVersion",
            ],
            place: 232,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.dubbing_mode.as_value(),
            1 => self.background_volume.as_value(),
            2 => self.secondary_tuning.as_value(),
            3 => self.voice_id.as_value(),
            4 => self.dubbing_version.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for DubbingConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"DubbingMode\":",
                "\"BackgroundVolume\":",
                "\"SecondaryTuning\":",
                "\"VoiceId\":",
                "\"DubbingVersion\":",
            ],
            base: 953,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.dubbing_mode, reader, rest),
            1 => read_shared(&mut self.background_volume, reader, rest),
            2 => read_shared(&mut self.secondary_tuning, reader, rest),
            3 => read_shared(&mut self.voice_id, reader, rest),
            4 => read_shared(&mut self.dubbing_version, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(DubbingConfig);

read_by_table!(DubbingConfig);

/// Choice of the files that an AI dubbing delivers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DubbingOutputConfig {
    /// Choice of files: `FinalVideoOnly` (the final video alone; the default), `AudioAndSubtitle` (audio and subtitles in the target language; neither is delivered for external subtitles) or `Custom` (as the switches beside it say).
    pub output_mode: Option<Text>,
    /// Switch for delivering the final video: `ON` (default) or `OFF`. Takes effect only when `OutputMode` is `Custom`.
    pub output_final_video: Option<Text>,
    /// Switch for delivering subtitle files, in the original and in the target language: `ON` or `OFF` (default).
    pub output_subtitle: Option<Text>,
    /// Switch for delivering the audio in the target language: `ON` or `OFF` (default). Takes effect only when `OutputMode` is `Custom`.
    pub output_dst_audio: Option<Text>,
    /// Settings for burning subtitles into the video.
    pub embed_subtitle_config: Option<Box<DubbingEmbedSubtitleConfig>>,
}

impl Record for DubbingOutputConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "DubbingOutputConfig",
            members: &[
                "OutputMode",
                "OutputFinalVideo",
                "OutputSubtitle",
                "OutputDstAudio",
                "EmbedSubtitleConfig",
            ],
            place: 233,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.output_mode.as_value(),
            1 => self.output_final_video.as_value(),
            2 => self.output_subtitle.as_value(),
            3 => self.output_dst_audio.as_value(),
            4 => self.embed_subtitle_config.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for DubbingOutputConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"OutputMode\":",
                "\"OutputFinalVideo\":",
                "\"OutputSubtitle\":",
                "\"OutputDstAudio\":",
                "\"EmbedSubtitleConfig\":",
            ],
            base: 959,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.output_mode, reader, rest),
            1 => read_shared(&mut self.output_final_video, reader, rest),
            2 => read_shared(&mut self.output_subtitle, reader, rest),
            3 => read_shared(&mut self.output_dst_audio, reader, rest),
            4 => read_shared(&mut self.embed_subtitle_config, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(DubbingOutputConfig);

read_by_table!(DubbingOutputConfig);

/// Input of a content recognition task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskInput {
    /// ID of the content recognition template.
    pub definition: u64,
    /// Extension text from the caller, e.g. a JSON object; usually unset.
    pub user_ext_para: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for AiRecognitionTaskInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskInput",
            members: &["Definition", "UserExtPara"],
            place: 234,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.definition.as_value()),
            1 => self.user_ext_para.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Definition\":", "\"UserExtPara\":"],
            base: 965,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.user_ext_para, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskInput);

read_by_table!(AiRecognitionTaskInput);

/// Input of a content moderation task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiContentReviewTaskInput {
    /// ID of the content moderation template.
    pub definition: Option<u64>,
}

impl Record for AiContentReviewTaskInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiContentReviewTaskInput",
            members: &["Definition"],
            place: 235,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.definition.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiContentReviewTaskInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Definition\":"],
            base: 968,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiContentReviewTaskInput);

read_by_table!(AiContentReviewTaskInput);

/// Input of a content analysis task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskInput {
    /// ID of the content analysis template.
    pub definition: u64,
    /// Extra parameters as a JSON text, for customized needs such as smart erasing, splitting into clips, highlights and landscape to portrait conversion.
    pub extended_parameter: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for AiAnalysisTaskInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiAnalysisTaskInput",
            members: &["Definition", "ExtendedParameter"],
            place: 236,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.definition.as_value()),
            1 => self.extended_parameter.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiAnalysisTaskInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Definition\":", "\"ExtendedParameter\":"],
            base: 970,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.extended_parameter, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiAnalysisTaskInput);

read_by_table!(AiAnalysisTaskInput);

/// Conditions a scheme evaluates to choose its next steps.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecRulesTask {
    /// Conditions to evaluate.
    pub rules: Vec<Rules>,
}

impl Record for ExecRulesTask {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ExecRulesTask",
            members: &["Rules"],
            place: 237,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.rules.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for ExecRulesTask {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Rules\":"],
            base: 973,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.rules, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(ExecRulesTask);

read_by_table!(ExecRulesTask);

/// Outcome of evaluating the conditions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecRuleTaskData {
    /// Indexes of the nodes to run next, as the quality inspection conditions decided.
    pub rear_drive_index: Vec<i64>,
}

impl Record for ExecRuleTaskData {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ExecRuleTaskData",
            members: &["RearDriveIndex"],
            place: 238,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.rear_drive_index.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for ExecRuleTaskData {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"RearDriveIndex\":"],
            base: 975,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.rear_drive_index, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(ExecRuleTaskData);

read_by_table!(ExecRuleTaskData);

/// Input of a smart subtitle task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartSubtitlesTaskInput {
    /// ID of the smart subtitle template; 0 when `RawParameter` is used.
    pub definition: Option<u64>,
    /// Extension text from the caller; usually unset.
    pub user_ext_para: Option<Text>,
    /// Custom subtitle parameters, effective when `Definition` is 0; meant for highly customized cases, a template being preferable.
    pub raw_parameter: Option<Box<RawSmartSubtitleParameter>>,
    /// Storage the output files go to. Unset means that of `InputInfo`; required when `InputInfo.Type` is `URL`.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the subtitle file, relative or absolute; a custom one ends in `.{format}` and may hold variables, e.g. `name_{variable}.{format}`, `name.{format}` or `/dir/name_{variable}.{format}`. Default: relative path `{inputName}_smartsubtitle_{definition}.{format}`.
    pub output_object_path: Option<Text>,
}

impl Record for SmartSubtitlesTaskInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SmartSubtitlesTaskInput",
            members: &[
                "Definition",
                "UserExtPara",
                "RawParameter",
                "OutputStorage",
                "OutputObjectPath",
            ],
            place: 239,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.definition.as_value(),
            1 => self.user_ext_para.as_value(),
            2 => self.raw_parameter.as_value(),
            3 => self.output_storage.as_value(),
            4 => self.output_object_path.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SmartSubtitlesTaskInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Definition\":",
                "\"UserExtPara\":",
                "\"RawParameter\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
            ],
            base: 977,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.user_ext_para, reader, rest),
            2 => read_shared(&mut self.raw_parameter, reader, rest),
            3 => read_shared(&mut self.output_storage, reader, rest),
            4 => read_shared(&mut self.output_object_path, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SmartSubtitlesTaskInput);

read_by_table!(SmartSubtitlesTaskInput);

/// Input of a live recording task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveRecordTaskInput {
    /// ID of the template used for the live recording.
    pub definition: i64,
    /// Storage the recording goes to; unset means the `OutputStorage` of the enclosing level.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path the recording is written to.
    pub output_object_path: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for LiveRecordTaskInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveRecordTaskInput",
            members: &["Definition", "OutputStorage", "OutputObjectPath"],
            place: 240,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.definition.as_value()),
            1 => self.output_storage.as_value(),
            2 => self.output_object_path.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveRecordTaskInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Definition\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
            ],
            base: 983,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            2 => read_shared(&mut self.output_object_path, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveRecordTaskInput);

read_by_table!(LiveRecordTaskInput);

/// Output of a live recording task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveRecordResult {
    /// Storage that holds the recording.
    pub output_storage: Option<TaskOutputStorage>,
    /// Files of the recording.
    pub file_list: Vec<LiveRecordFile>,
}

impl Record for LiveRecordResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveRecordResult",
            members: &["OutputStorage", "FileList"],
            place: 241,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.output_storage.as_value(),
            1 => self.file_list.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveRecordResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"OutputStorage\":", "\"FileList\":"],
            base: 987,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.output_storage, reader, rest),
            1 => read_shared(&mut self.file_list, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveRecordResult);

read_by_table!(LiveRecordResult);

/// Video stream settings of a transcoding.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoTemplateInfo {
    /// Video codec: `h264`, `h265`, `h266` (containers mp4, hls, ts, mov), `av1` (AOMedia Video 1; mp4, webm, mkv), `vp8` and `vp9` (webm, mkv), `mpeg2` and `dnxhd` (mxf), `mv-hevc` (mp4, hls with MP4 segments, mov; needs a panoramic multi-view source).
    pub codec: Text,
    /// Frame rate in frames per second, from 0 to 120; with `FpsDenominator` set it is the numerator, and `Fps / FpsDenominator` lies between 0 and 120. 0 keeps the source frame rate.
    pub fps: i64,
    /// Video bitrate in kbps: 0 (keep that of the source) or from 128 to 100000.
    pub bitrate: i64,
    /// Whether resolution adapts to orientation: `open` (`Width` is the long side and `Height` the short one, so `Width` must not be less than `Height`) or `close` (they are plain width and height). Default `open`.
    pub resolution_adaptive: Text,
    /// Maximum width (or long side) in px: 0 or from 128 to 4096, up to 7680 for MV-HEVC. With `Height` also 0 the source resolution is kept; with only one of them 0 that one is scaled in proportion; with neither 0 both apply as given. Default 0.
    pub width: u64,
    /// Maximum height (or short side) in px: 0 or from 128 to 4096, up to 7680 for MV-HEVC. With `Width` also 0 the source resolution is kept; with only one of them 0 that one is scaled in proportion; with neither 0 both apply as given. Default 0.
    pub height: u64,
    /// Distance between key frames (I-frames) in the unit of `GopUnit`: 0 or from 1 to 100000. 0 or unset lets the service choose.
    pub gop: u64,
    /// Unit of `Gop`: `frame` (default) or `second`.
    pub gop_unit: Option<Text>,
    /// How the picture is fitted when the configured aspect ratio differs from that of the source: `stretch` (fill the frame, distorting the picture), `black` (default; pad with black), `white` (pad with white), `gauss` (pad with Gaussian blur) or `smarttailor` (crop to a smartly chosen part).
    pub fill_type: Text,
    /// Constant rate factor, from 0 to 51; unset means automatic, which is advised. With `Mode` set to `VBR` it is weighed together with `Bitrate`; in constant quality mode (`VCRF`, also written `CRF`) it rules and `Bitrate` is ignored; `ABR` and `CBR` do not need it.
    pub vcrf: Option<u64>,
    /// Average segment duration in seconds, above 0 and at most 10; unset means chosen automatically from the GOP and other traits of the video.
    pub hls_time: Option<u64>,
    /// HLS segment type: `0` (TS segments, default), `2` (TS byte ranges), `5` (MP4 byte ranges) or `7` (MP4 segments). For ordinary and Top Speed Codec transcoding; adaptive streams ignore it and take the outer field.
    pub segment_type: Option<i64>,
    /// Denominator of the frame rate, greater than 0; `Fps` is the numerator.
    pub fps_denominator: Option<i64>,
    /// Layout of 3D video, effective only for MV-HEVC: `side_by_side` (default; source views left and right) or `top_bottom` (one above the other). Usage is billed by the resolution after splitting.
    pub stereo3d_type: Option<Text>,
    /// H.264 profile, used only when `Codec` is `h264`: `baseline` (I and P frames, progressive only; calls, mobile), `main` (adds B frames and interlacing; players, streaming devices), `high` (adds 8x8 prediction and custom quantization; Blu-ray, HDTV) or `default` (default; follows the source).
    pub video_profile: Option<Text>,
    /// Encoder level; the empty text, which is the default, means automatic. H.264: `1`, `1.1`, `1.2`, `1.3`, `2`, `2.1`, `2.2`, `3`, `3.1`, `3.2`, `4`, `4.1`, `4.2`, `5`, `5.1`. H.265: `1`, `2`, `2.1`, `3`, `3.1`, `4`, `4.1`, `5`, `5.1`, `5.2`, `6`, `6.1`, `6.2`, `8.5`.
    pub video_level: Option<Text>,
    /// B-frames between reference frames, from 0 to 16; unset means automatic.
    pub bframes: Option<i64>,
    /// Bitrate control: `VBR` (default; variable with picture complexity, for storage and high quality), `ABR` (steady average with short swings, for a low overall bitrate at fair quality), `CBR` (constant, for strict bandwidth such as live) or `VCRF` (constant quality by a rate factor, bitrate follows the content).
    pub mode: Option<Text>,
    /// Display aspect ratio (the field name suggests the sample one): `1:1`, `2:1` or `default` (default).
    pub sar: Option<Text>,
    /// Whether key frames (I-frames) are placed adaptively at detected scene changes, such as cuts between shots, for better seeking and encoding efficiency: `0` (off, default) or `1` (on).
    pub no_scenecut: Option<i64>,
    /// Bit depth of the video in bits, `8` (default) or `10`.
    pub bit_depth: Option<i64>,
    /// Whether the original timestamps are kept: `0` (no, default) or `1` (yes).
    pub raw_pts: Option<i64>,
    /// Compression ratio from 0 to 100, from which the output bitrate is worked out relative to that of the source; unset (default) means off.
    pub compress: Option<i64>,
    /// Settings for the segment duration at the start of the output.
    pub segment_specific_info: Option<Box<SegmentSpecificInfo>>,
    /// Whether the template uses scenario-based settings: `0` (no, default) or `1` (yes). `SceneType` and `CompressType` count only when it is `1`.
    pub scenario_based: Option<i64>,
    /// Video scenario, effective only when `ScenarioBased` is `1`: `normal` (default; general), `pgc` (HD films and series; region-of-interest encoding, high quality picture and sound kept), `materials_video` (HD source material with many transparent pictures; near visually lossless), `ugc` (user-made and short videos; bitrate tuned, better picture and QoS/QoE), `e-commerce_video` (shows and e-commerce; sharp detail and regions of interest, above all faces) or `educational_video` (teaching; legible text and images).
    pub scene_type: Option<Text>,
    /// Compression policy, effective only when `ScenarioBased` is `1`: `ultra_compress` (lowest bitrate at an assured quality; not for viewing on TV, billed as Top Speed Codec plus artifact removal), `standard_compress` (default; smallest file with no evident loss), `high_compress` (size first, some loss) or `low_compress` (quality first, larger file). The last three are billed as Top Speed Codec only.
    pub compress_type: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for VideoTemplateInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "VideoTemplateInfo",
            members: &[
                "Codec",
                "Fps",
                "Bitrate",
                "ResolutionAdaptive",
                "Width",
                "Height",
                "Gop",
                "GopUnit",
                "FillType",
                "Vcrf",
                "HlsTime",
                "SegmentType",
                "FpsDenominator",
                "Stereo3dType",
                "VideoProfile",
                "VideoLevel",
                "Bframes",
                "Mode",
                "Sar",
                "NoScenecut",
                "BitDepth",
                "RawPts",
                "Compress",
                "SegmentSpecificInfo",
                "ScenarioBased",
                "SceneType",
                "CompressType",
            ],
            place: 242,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.codec.as_value()),
            1 => self.presence.value(1, self.fps.as_value()),
            2 => self.presence.value(2, self.bitrate.as_value()),
            3 => self.presence.value(3, self.resolution_adaptive.as_value()),
            4 => self.presence.value(4, self.width.as_value()),
            5 => self.presence.value(5, self.height.as_value()),
            6 => self.presence.value(6, self.gop.as_value()),
            7 => self.gop_unit.as_value(),
            8 => self.presence.value(8, self.fill_type.as_value()),
            9 => self.vcrf.as_value(),
            10 => self.hls_time.as_value(),
            11 => self.segment_type.as_value(),
            12 => self.fps_denominator.as_value(),
            13 => self.stereo3d_type.as_value(),
            14 => self.video_profile.as_value(),
            15 => self.video_level.as_value(),
            16 => self.bframes.as_value(),
            17 => self.mode.as_value(),
            18 => self.sar.as_value(),
            19 => self.no_scenecut.as_value(),
            20 => self.bit_depth.as_value(),
            21 => self.raw_pts.as_value(),
            22 => self.compress.as_value(),
            23 => self.segment_specific_info.as_value(),
            24 => self.scenario_based.as_value(),
            25 => self.scene_type.as_value(),
            26 => self.compress_type.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for VideoTemplateInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Codec\":",
                "\"Fps\":",
                "\"Bitrate\":",
                "\"ResolutionAdaptive\":",
                "\"Width\":",
                "\"Height\":",
                "\"Gop\":",
                "\"GopUnit\":",
                "\"FillType\":",
                "\"Vcrf\":",
                "\"HlsTime\":",
                "\"SegmentType\":",
                "\"FpsDenominator\":",
                "\"Stereo3dType\":",
                "\"VideoProfile\":",
                "\"VideoLevel\":",
                "\"Bframes\":",
                "\"Mode\":",
                "\"Sar\":",
                "\"NoScenecut\":",
                "\"BitDepth\":",
                "\"RawPts\":",
                "\"Compress\":",
                "\"SegmentSpecificInfo\":",
                "\"ScenarioBased\":",
                "\"SceneType\":",
                "\"CompressType\":",
            ],
            base: 990,
            arms: 0b0,
            plain: 0b101111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.codec, reader, rest),
            1 => read_shared(&mut self.fps, reader, rest),
            2 => read_shared(&mut self.bitrate, reader, rest),
            3 => read_shared(&mut self.resolution_adaptive, reader, rest),
            4 => read_shared(&mut self.width, reader, rest),
            5 => read_shared(&mut self.height, reader, rest),
            6 => read_shared(&mut self.gop, reader, rest),
            7 => read_shared(&mut self.gop_unit, reader, rest),
            8 => read_shared(&mut self.fill_type, reader, rest),
            9 => read_shared(&mut self.vcrf, reader, rest),
            10 => read_shared(&mut self.hls_time, reader, rest),
            11 => read_shared(&mut self.segment_type, reader, rest),
            12 => read_shared(&mut self.fps_denominator, reader, rest),
            13 => read_shared(&mut self.stereo3d_type, reader, rest),
            14 => read_shared(&mut self.video_profile, reader, rest),
            15 => read_shared(&mut self.video_level, reader, rest),
            16 => read_shared(&mut self.bframes, reader, rest),
            17 => read_shared(&mut self.mode, reader, rest),
            18 => read_shared(&mut self.sar, reader, rest),
            19 => read_shared(&mut self.no_scenecut, reader, rest),
            20 => read_shared(&mut self.bit_depth, reader, rest),
            21 => read_shared(&mut self.raw_pts, reader, rest),
            22 => read_shared(&mut self.compress, reader, rest),
            23 => read_shared(&mut self.segment_specific_info, reader, rest),
            24 => read_shared(&mut self.scenario_based, reader, rest),
            25 => read_shared(&mut self.scene_type, reader, rest),
            26 => read_shared(&mut self.compress_type, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(VideoTemplateInfo);

read_by_table!(VideoTemplateInfo);

/// Audio stream settings of a transcoding.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioTemplateInfo {
    /// Audio codec: `copy` (no transcoding) or, by outer `Container`: mp3 takes `mp3`; ogg and flac take `flac`; m4a takes `aac` or `ac3`; mp4 and flv take `aac` (better for mp4), `mp3` (better for flv) or `mp2`; hls takes `aac`, `mp3` or `eac3` (for merging tracks in adaptive transcoding); wav takes `pcm16` or `pcm24`.
    pub codec: Text,
    /// Audio bitrate in kbps: 0 (as in the source) or from 26 to 256. When `TrackChannelInfo` merges tracks, 0 is not allowed and the limits are 26 to 256 for `aac`, 26 to 640 for `ac3` and 26 to 6144 for `eac3` (at most 5644 at 44100 Hz, 6144 at 48000 Hz).
    pub bitrate: i64,
    /// Sampling rate in Hz; the choices depend on the codec, and 0 keeps the rate of the source. Transcoding may fail if the source rate is not one the codec supports.
    pub sample_rate: u64,
    /// Channel layout: `0` (as in the source; the task may fail if the codec cannot carry it), `1` (mono), `2` (stereo, default) or `6` (5.1, not allowed for audio containers such as mp3).
    pub audio_channel: i64,
    /// How audio tracks are merged; effective for adaptive transcoding only.
    pub track_channel_info: Option<Box<AudioTrackChannelInfo>>,
    /// Language of the audio track as an ISO 639-2 code, e.g. `chi` or `eng`; `source` keeps that of the source. Adaptive bitrate templates only.
    pub audio_language: Option<Text>,
    /// Name of the audio track, at most 64 characters: Chinese characters, English letters, digits, spaces, `_`, `-`, `.` and brackets (Chinese or English form); `source` keeps that of the source. Adaptive bitrate templates only.
    pub audio_name: Option<Text>,
    /// Whether this is the default audio track, of which there is at most one. Default `false`.
    pub default_track: Option<bool>,
    pub(crate) presence: Presence,
}

impl Record for AudioTemplateInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AudioTemplateInfo",
            members: &[
                "Codec",
                "Bitrate",
                "SampleRate",
                "AudioChannel",
                "TrackChannelInfo",
                "AudioLanguage",
                "AudioName",
                "DefaultTrack",
            ],
            place: 243,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.codec.as_value()),
            1 => self.presence.value(1, self.bitrate.as_value()),
            2 => self.presence.value(2, self.sample_rate.as_value()),
            3 => self.presence.value(3, self.audio_channel.as_value()),
            4 => self.track_channel_info.as_value(),
            5 => self.audio_language.as_value(),
            6 => self.audio_name.as_value(),
            7 => self.default_track.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AudioTemplateInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Codec\":",
                "\"Bitrate\":",
                "\"SampleRate\":",
                "\"AudioChannel\":",
                "\"TrackChannelInfo\":",
                "\"AudioLanguage\":",
                "\"AudioName\":",
                "\"DefaultTrack\":",
            ],
            base: 1018,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.codec, reader, rest),
            1 => read_shared(&mut self.bitrate, reader, rest),
            2 => read_shared(&mut self.sample_rate, reader, rest),
            3 => read_shared(&mut self.audio_channel, reader, rest),
            4 => read_shared(&mut self.track_channel_info, reader, rest),
            5 => read_shared(&mut self.audio_language, reader, rest),
            6 => read_shared(&mut self.audio_name, reader, rest),
            7 => read_shared(&mut self.default_track, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AudioTemplateInfo);

impl ReadValue for AudioTemplateInfo {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1018;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Codec\":") {
                            slot = 1019;
                            rest = self.codec.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Bitrate\":") {
                            slot = 1020;
                            rest = self.bitrate.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"SampleRate\":") {
                            slot = 1021;
                            rest = self.sample_rate.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"AudioChannel\":") {
                            slot = 1022;
                            rest = self.audio_channel.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"TrackChannelInfo\":") {
                            slot = 1023;
                            rest = self.track_channel_info.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"AudioLanguage\":") {
                            slot = 1024;
                            rest = self.audio_language.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"AudioName\":") {
                            slot = 1025;
                            rest = self.audio_name.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"DefaultTrack\":") {
                            slot = 1026;
                            rest = self.default_track.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1018 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Top Speed Codec settings of a transcoding.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TEHDConfig {
    /// Top Speed Codec variant: `TEHD-100` (video) or `TEHD-200` (audio). Unset means off.
    pub kind: Text,
    /// Upper limit of the video bitrate, effective when `Type` names a Top Speed Codec variant; the service does not state the unit. 0 or unset means no limit.
    pub max_video_bitrate: i64,
    pub(crate) presence: Presence,
}

impl Record for TEHDConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "TEHDConfig",
            members: &["Type", "MaxVideoBitrate"],
            place: 244,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.kind.as_value()),
            1 => self.presence.value(1, self.max_video_bitrate.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for TEHDConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Type\":", "\"MaxVideoBitrate\":"],
            base: 1027,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.max_video_bitrate, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(TEHDConfig);

read_by_table!(TEHDConfig);

/// Audio and video enhancement settings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnhanceConfig {
    /// Settings for enhancing the video.
    pub video_enhance: Option<Box<VideoEnhanceConfig>>,
    /// Settings for enhancing the audio.
    pub audio_enhance: Option<Box<AudioEnhanceConfig>>,
}

impl Record for EnhanceConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "EnhanceConfig",
            members: &["VideoEnhance", "AudioEnhance"],
            place: 245,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.video_enhance.as_value(),
            1 => self.audio_enhance.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for EnhanceConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"VideoEnhance\":", "\"AudioEnhance\":"],
            base: 1030,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.video_enhance, reader, rest),
            1 => read_shared(&mut self.audio_enhance, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(EnhanceConfig);

read_by_table!(EnhanceConfig);

/// Video stream settings that override those of a transcoding template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoTemplateInfoForUpdate {
    /// Video codec: `h264`, `h265`, `h266` (containers mp4, hls, ts, mov), `av1` (AOMedia Video 1; mp4, webm, mkv), `vp8` and `vp9` (webm, mkv), `mpeg2` and `dnxhd` (mxf), `mv-hevc` (mp4, hls with MP4 segments, mov; needs a panoramic multi-view source).
    pub codec: Option<Text>,
    /// Frame rate in frames per second, from 0 to 120; with `FpsDenominator` set it is the numerator, and `Fps / FpsDenominator` lies between 0 and 120. 0 keeps the source frame rate.
    pub fps: Option<i64>,
    /// Video bitrate in kbps: 0 (keep that of the source) or from 128 to 100000.
    pub bitrate: Option<i64>,
    /// Whether resolution adapts to orientation: `open` (`Width` is the long side and `Height` the short one, so `Width` must not be less than `Height`) or `close` (they are plain width and height).
    pub resolution_adaptive: Option<Text>,
    /// Maximum width (or long side) in px: 0 or from 128 to 4096, up to 7680 for MV-HEVC. With `Height` also 0 the source resolution is kept; with only one of them 0 that one is scaled in proportion; with neither 0 both apply as given.
    pub width: Option<u64>,
    /// Maximum height (or short side) in px: 0 or from 128 to 4096, up to 7680 for MV-HEVC.
    pub height: Option<u64>,
    /// Distance between key frames (I-frames) in the unit of `GopUnit`: 0 (the service chooses) or from 1 to 100000.
    pub gop: Option<u64>,
    /// Unit of `Gop`: `frame` (default) or `second`.
    pub gop_unit: Option<Text>,
    /// How the picture is fitted when the configured aspect ratio differs from that of the source: `stretch` (fill the frame, distorting the picture), `black` (default; pad with black), `white` (pad with white), `gauss` (pad with Gaussian blur) or `smarttailor` (crop to a smartly chosen part).
    pub fill_type: Option<Text>,
    /// Constant rate factor, from 0 to 51; unset means automatic, which is advised. With `Mode` set to `VBR` it is weighed together with `Bitrate`; in constant quality mode (`VCRF`, also written `CRF`) it rules and `Bitrate` is ignored; `ABR` and `CBR` do not need it. 100 switches back to automatic.
    pub vcrf: Option<u64>,
    /// Content-adaptive encoding: `0` (off, default) or `1` (on; to be arranged with the vendor's sales). When on, several streams of differing resolution and bitrate are made, with the configured width, height, bitrate and `Vcrf` as those of the best stream; when these are unset, the top resolution is that of the source, at a quality near VMAF 95.
    pub content_adapt_stream: Option<u64>,
    /// Average segment duration in seconds, above 0 and at most 10; default 10. For HLS only.
    pub hls_time: Option<u64>,
    /// HLS segment type: `0` (TS segments, default), `2` (TS byte ranges), `5` (MP4 byte ranges) or `7` (MP4 segments). For ordinary and Top Speed Codec transcoding; adaptive streams ignore it and take the outer field.
    pub segment_type: Option<i64>,
    /// Denominator of the frame rate, greater than 0; `Fps` is the numerator.
    pub fps_denominator: Option<i64>,
    /// Layout of 3D video, effective only for MV-HEVC: `side_by_side` (default; source views left and right) or `top_bottom` (one above the other). Usage is billed by the resolution after splitting.
    pub stereo3d_type: Option<Text>,
    /// H.264 profile, used only when `Codec` is `h264`: `baseline` (I and P frames, progressive only; calls, mobile), `main` (adds B frames and interlacing; players, streaming devices), `high` (adds 8x8 prediction and custom quantization; Blu-ray, HDTV) or `default` (default; follows the source).
    pub video_profile: Option<Text>,
    /// Encoder level; the empty text, which is the default, means automatic. H.264: `1`, `1.1`, `1.2`, `1.3`, `2`, `2.1`, `2.2`, `3`, `3.1`, `3.2`, `4`, `4.1`, `4.2`, `5`, `5.1`. H.265: `1`, `2`, `2.1`, `3`, `3.1`, `4`, `4.1`, `5`, `5.1`, `5.2`, `6`, `6.1`, `6.2`, `8.5`.
    pub video_level: Option<Text>,
    /// Largest run of consecutive B-frames, from 0 to 16; unset means automatic, and -1 switches back to automatic.
    pub bframes: Option<i64>,
    /// Bitrate control: `VBR` (default; variable with picture complexity, for storage and high quality), `ABR` (steady average with short swings, for a low overall bitrate at fair quality), `CBR` (constant, for strict bandwidth such as live) or `VCRF` (constant quality by a rate factor, bitrate follows the content).
    pub mode: Option<Text>,
    /// Display aspect ratio (the field name suggests the sample one): `1:1`, `2:1` or `default` (default).
    pub sar: Option<Text>,
    /// Whether key frames (I-frames) are placed adaptively at detected scene changes, such as cuts between shots, for better seeking and encoding efficiency: `0` (off, default) or `1` (on).
    pub no_scenecut: Option<i64>,
    /// Bit depth of the video in bits, `8` (default) or `10`.
    pub bit_depth: Option<i64>,
    /// Whether the original timestamps are kept: `0` (no, default) or `1` (yes).
    pub raw_pts: Option<i64>,
    /// Compression ratio from 0 to 100, from which the output bitrate is worked out relative to that of the source; -1 switches back to automatic.
    pub compress: Option<i64>,
    /// Settings for the segment duration at the start of the output.
    pub segment_specific_info: Option<Box<SegmentSpecificInfo>>,
    /// Whether the template uses scenario-based settings: `0` (no, default) or `1` (yes). `SceneType` and `CompressType` count only when it is `1`.
    pub scenario_based: Option<i64>,
    /// Video scenario, effective only when `ScenarioBased` is `1`: `normal` (default; general), `pgc` (HD films and series; region-of-interest encoding, high quality picture and sound kept), `materials_video` (HD source material with many transparent pictures; near visually lossless), `ugc` (user-made and short videos; bitrate tuned, better picture and QoS/QoE), `e-commerce_video` (shows and e-commerce; sharp detail and regions of interest, above all faces) or `educational_video` (teaching; legible text and images).
    pub scene_type: Option<Text>,
    /// Compression policy, effective only when `ScenarioBased` is `1`: `ultra_compress` (lowest bitrate at an assured quality; not for viewing on TV, billed as Top Speed Codec plus artifact removal), `standard_compress` (default; smallest file with no evident loss), `high_compress` (size first, some loss) or `low_compress` (quality first, larger file). The last three are billed as Top Speed Codec only.
    pub compress_type: Option<Text>,
}

impl Record for VideoTemplateInfoForUpdate {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "VideoTemplateInfoForUpdate",
            members: &[
                "Codec",
                "Fps",
                "Bitrate",
                "ResolutionAdaptive",
                "Width",
                "Height",
                "Gop",
                "GopUnit",
                "FillType",
                "Vcrf",
                "ContentAdaptStream",
                "HlsTime",
                "SegmentType",
                "FpsDenominator",
                "Stereo3dType",
                "VideoProfile",
                "VideoLevel",
                "Bframes",
                "Mode",
                "Sar",
                "NoScenecut",
                "BitDepth",
                "RawPts",
                "Compress",
                "SegmentSpecificInfo",
                "ScenarioBased",
                "SceneType",
                "CompressType",
            ],
            place: 246,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.codec.as_value(),
            1 => self.fps.as_value(),
            2 => self.bitrate.as_value(),
            3 => self.resolution_adaptive.as_value(),
            4 => self.width.as_value(),
            5 => self.height.as_value(),
            6 => self.gop.as_value(),
            7 => self.gop_unit.as_value(),
            8 => self.fill_type.as_value(),
            9 => self.vcrf.as_value(),
            10 => self.content_adapt_stream.as_value(),
            11 => self.hls_time.as_value(),
            12 => self.segment_type.as_value(),
            13 => self.fps_denominator.as_value(),
            14 => self.stereo3d_type.as_value(),
            15 => self.video_profile.as_value(),
            16 => self.video_level.as_value(),
            17 => self.bframes.as_value(),
            18 => self.mode.as_value(),
            19 => self.sar.as_value(),
            20 => self.no_scenecut.as_value(),
            21 => self.bit_depth.as_value(),
            22 => self.raw_pts.as_value(),
            23 => self.compress.as_value(),
            24 => self.segment_specific_info.as_value(),
            25 => self.scenario_based.as_value(),
            26 => self.scene_type.as_value(),
            27 => self.compress_type.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for VideoTemplateInfoForUpdate {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Codec\":",
                "\"Fps\":",
                "\"Bitrate\":",
                "\"ResolutionAdaptive\":",
                "\"Width\":",
                "\"Height\":",
                "\"Gop\":",
                "\"GopUnit\":",
                "\"FillType\":",
                "\"Vcrf\":",
                "\"ContentAdaptStream\":",
                "\"HlsTime\":",
                "\"SegmentType\":",
                "\"FpsDenominator\":",
                "\"Stereo3dType\":",
                "\"VideoProfile\":",
                "\"VideoLevel\":",
                "\"Bframes\":",
                "\"Mode\":",
                "\"Sar\":",
                "\"NoScenecut\":",
                "\"BitDepth\":",
                "\"RawPts\":",
                "\"Compress\":",
                "\"SegmentSpecificInfo\":",
                "\"ScenarioBased\":",
                "\"SceneType\":",
                "\"CompressType\":",
            ],
            base: 1033,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.codec, reader, rest),
            1 => read_shared(&mut self.fps, reader, rest),
            2 => read_shared(&mut self.bitrate, reader, rest),
            3 => read_shared(&mut self.resolution_adaptive, reader, rest),
            4 => read_shared(&mut self.width, reader, rest),
            5 => read_shared(&mut self.height, reader, rest),
            6 => read_shared(&mut self.gop, reader, rest),
            7 => read_shared(&mut self.gop_unit, reader, rest),
            8 => read_shared(&mut self.fill_type, reader, rest),
            9 => read_shared(&mut self.vcrf, reader, rest),
            10 => read_shared(&mut self.content_adapt_stream, reader, rest),
            11 => read_shared(&mut self.hls_time, reader, rest),
            12 => read_shared(&mut self.segment_type, reader, rest),
            13 => read_shared(&mut self.fps_denominator, reader, rest),
            14 => read_shared(&mut self.stereo3d_type, reader, rest),
            15 => read_shared(&mut self.video_profile, reader, rest),
            16 => read_shared(&mut self.video_level, reader, rest),
            17 => read_shared(&mut self.bframes, reader, rest),
            18 => read_shared(&mut self.mode, reader, rest),
            19 => read_shared(&mut self.sar, reader, rest),
            20 => read_shared(&mut self.no_scenecut, reader, rest),
            21 => read_shared(&mut self.bit_depth, reader, rest),
            22 => read_shared(&mut self.raw_pts, reader, rest),
            23 => read_shared(&mut self.compress, reader, rest),
            24 => read_shared(&mut self.segment_specific_info, reader, rest),
            25 => read_shared(&mut self.scenario_based, reader, rest),
            26 => read_shared(&mut self.scene_type, reader, rest),
            27 => read_shared(&mut self.compress_type, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(VideoTemplateInfoForUpdate);

read_by_table!(VideoTemplateInfoForUpdate);

/// Audio stream settings that override those of a transcoding template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioTemplateInfoForUpdate {
    /// Audio codec: `copy` (no transcoding) or, by outer `Container`: mp3 takes `mp3`; ogg and flac take `flac`; m4a takes `aac` or `ac3`; mp4 and flv take `aac` (better for mp4), `mp3` (better for flv) or `mp2`; hls takes `aac` or `mp3`; wav takes `pcm16` or `pcm24`.
    pub codec: Option<Text>,
    /// Audio bitrate in kbps: 0 (as in the source) or from 26 to 256.
    pub bitrate: Option<i64>,
    /// Sampling rate in Hz; the choices depend on the codec, and 0 keeps the rate of the source. Transcoding may fail if the source rate is not one the codec supports.
    pub sample_rate: Option<u64>,
    /// Channel layout: `0` (as in the source; the task may fail if the codec cannot carry it), `1` (mono), `2` (stereo, default) or `6` (5.1, not allowed for audio containers such as mp3).
    pub audio_channel: Option<i64>,
    /// Indexes of the audio tracks kept in the output; all tracks of the source by default.
    pub stream_selects: Vec<i64>,
}

impl Record for AudioTemplateInfoForUpdate {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AudioTemplateInfoForUpdate",
            members: &[
                "Codec",
                "Bitrate",
                "SampleRate",
                "AudioChannel",
                "StreamSelects",
            ],
            place: 247,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.codec.as_value(),
            1 => self.bitrate.as_value(),
            2 => self.sample_rate.as_value(),
            3 => self.audio_channel.as_value(),
            4 => self.stream_selects.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AudioTemplateInfoForUpdate {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Codec\":",
                "\"Bitrate\":",
                "\"SampleRate\":",
                "\"AudioChannel\":",
                "\"StreamSelects\":",
            ],
            base: 1062,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.codec, reader, rest),
            1 => read_shared(&mut self.bitrate, reader, rest),
            2 => read_shared(&mut self.sample_rate, reader, rest),
            3 => read_shared(&mut self.audio_channel, reader, rest),
            4 => read_shared(&mut self.stream_selects, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AudioTemplateInfoForUpdate);

read_by_table!(AudioTemplateInfoForUpdate);

/// Top Speed Codec settings that override those of a transcoding template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TEHDConfigForUpdate {
    /// Top Speed Codec variant: `TEHD-100` (video) or `TEHD-200` (audio). Unset leaves the template's value.
    pub kind: Option<Text>,
    /// Upper limit of the video bitrate; the service does not state the unit. Unset leaves the template's value.
    pub max_video_bitrate: Option<i64>,
}

impl Record for TEHDConfigForUpdate {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "TEHDConfigForUpdate",
            members: &["Type", "MaxVideoBitrate"],
            place: 248,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.kind.as_value(),
            1 => self.max_video_bitrate.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for TEHDConfigForUpdate {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Type\":", "\"MaxVideoBitrate\":"],
            base: 1068,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.max_video_bitrate, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(TEHDConfigForUpdate);

read_by_table!(TEHDConfigForUpdate);

/// Custom watermark settings, given in place of a watermark template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RawWatermarkParameter {
    /// Kind of watermark: `image` (picture).
    pub kind: Text,
    /// Corner that serves as origin, both of the picture's coordinates and of the watermark (image or text) placed in it: `TopLeft`, `TopRight`, `BottomLeft` or `BottomRight`. Default `TopLeft`.
    pub coordinate_origin: Text,
    /// Horizontal distance between the watermark's origin and the coordinate origin, as a text ending in `%` (share of the video width, e.g. `10%`) or `px` (pixels, e.g. `100px`). Default `0px`.
    pub x_pos: Text,
    /// Vertical distance between the watermark's origin and the coordinate origin, as a text ending in `%` (share of the video height, e.g. `10%`) or `px` (pixels, e.g. `100px`). Default `0px`.
    pub y_pos: Text,
    /// Settings of the picture watermark. Mandatory if `Type` is `image`, without effect if it is `text`.
    pub image_template: Option<Box<RawImageWatermarkInput>>,
    pub(crate) presence: Presence,
}

impl Record for RawWatermarkParameter {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "RawWatermarkParameter",
            members: &["Type", "CoordinateOrigin", "XPos", "YPos", "ImageTemplate"],
            place: 249,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.kind.as_value()),
            1 => self.presence.value(1, self.coordinate_origin.as_value()),
            2 => self.presence.value(2, self.x_pos.as_value()),
            3 => self.presence.value(3, self.y_pos.as_value()),
            4 => self.image_template.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for RawWatermarkParameter {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Type\":",
                "\"CoordinateOrigin\":",
                "\"XPos\":",
                "\"YPos\":",
                "\"ImageTemplate\":",
            ],
            base: 1071,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.coordinate_origin, reader, rest),
            2 => read_shared(&mut self.x_pos, reader, rest),
            3 => read_shared(&mut self.y_pos, reader, rest),
            4 => read_shared(&mut self.image_template, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(RawWatermarkParameter);

read_by_table!(RawWatermarkParameter);

/// Settings of SimpleAES (AES-128) encryption.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimpleAesDrm {
    /// Address (URI) from which players request the decryption key.
    pub uri: Option<Text>,
    /// Encryption key, as 32 hexadecimal digits.
    pub key: Option<SecretText>,
    /// Initialisation vector of the encryption, as 32 hexadecimal digits.
    pub vector: Option<Text>,
}

impl Record for SimpleAesDrm {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SimpleAesDrm",
            members: &["Uri", "Key", "Vector"],
            place: 250,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.uri.as_value(),
            1 => self.key.as_value(),
            2 => self.vector.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SimpleAesDrm {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Uri\":", "\"Key\":", "\"Vector\":"],
            base: 1077,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.uri, reader, rest),
            1 => read_shared(&mut self.key, reader, rest),
            2 => read_shared(&mut self.vector, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SimpleAesDrm);

read_by_table!(SimpleAesDrm);

/// Settings of commercial DRM encryption (FairPlay, Widevine, PlayReady and others) with keys exchanged over SPEKE.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpekeDrm {
    /// Resource identifier chosen by the user and sent as `cid` in the SPEKE request: 1 to 128 digits, letters, underscores and hyphens. DRM vendors may restrict it further (SDMC, for one, rejects underscores), so ask the vendor.
    pub resource_id: Option<Text>,
    /// Address of the DRM vendor's key server, obtained from that vendor. Vendors cap how many substreams can be encrypted: PallyCon at 5, DRMtoday at 9, for example.
    pub key_server_url: Option<Text>,
    /// Initialisation vector of the encryption, chosen by the user, as 32 hexadecimal digits.
    pub vector: Option<Text>,
    /// Encryption scheme: `cbcs` (works with FairPlay, Widevine, PlayReady and every combination of them) or `cenc` (works with PlayReady, Widevine and Widevine+PlayReady). If unset, `cbcs` for FairPlay and any combination that includes it, and `cenc` for all others.
    pub encryption_method: Option<Text>,
    /// How keys are spread over the substreams: `preset0` (one key shared by all) or `preset1` (a separate key for each). Default `preset0`.
    pub encryption_preset: Option<Text>,
}

impl Record for SpekeDrm {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SpekeDrm",
            members: &[
                "ResourceId",
                "KeyServerUrl",
                "Vector",
                "EncryptionMethod",
                "EncryptionPreset",
            ],
            place: 251,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.resource_id.as_value(),
            1 => self.key_server_url.as_value(),
            2 => self.vector.as_value(),
            3 => self.encryption_method.as_value(),
            4 => self.encryption_preset.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SpekeDrm {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"ResourceId\":",
                "\"KeyServerUrl\":",
                "\"Vector\":",
                "\"EncryptionMethod\":",
                "\"EncryptionPreset\":",
            ],
            base: 1081,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.resource_id, reader, rest),
            1 => read_shared(&mut self.key_server_url, reader, rest),
            2 => read_shared(&mut self.vector, reader, rest),
            3 => read_shared(&mut self.encryption_method, reader, rest),
            4 => read_shared(&mut self.encryption_preset, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SpekeDrm);

read_by_table!(SpekeDrm);

/// One tag given to a frame of the video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaAiAnalysisFrameTagItem {
    /// Name of the tag given to the frame.
    pub tag: Text,
    /// Categories the tag belongs to, broadest first: element N holds level N+1. The tag "tower", for example, has "scene" at level 1 and "building" at level 2.
    pub category_set: Vec<Text>,
    /// Confidence in the tag, between 0 and 100.
    pub confidence: f64,
    pub(crate) presence: Presence,
}

impl Record for MediaAiAnalysisFrameTagItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "MediaAiAnalysisFrameTagItem",
            members: &["Tag", "CategorySet", "Confidence"],
            place: 252,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.tag.as_value()),
            1 => self.category_set.as_value(),
            2 => self.presence.value(2, self.confidence.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for MediaAiAnalysisFrameTagItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Tag\":", "\"CategorySet\":", "\"Confidence\":"],
            base: 1087,
            arms: 0b0,
            plain: 0b101,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.tag, reader, rest),
            1 => read_shared(&mut self.category_set, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(MediaAiAnalysisFrameTagItem);

impl ReadValue for MediaAiAnalysisFrameTagItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1087;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Tag\":") {
                            slot = 1088;
                            rest = self.tag.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"CategorySet\":") {
                            slot = 1089;
                            rest = read_elements(&mut self.category_set, 25, reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1090;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1087 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One segment of a highlight reel.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HighlightSegmentItem {
    /// Confidence of the segment, presumably between 0 and 100 (e.g. `80.55`); the service states no range.
    pub confidence: f64,
    /// Where the segment begins, presumably in seconds from the start of the media (e.g. `10.05`); the service states no unit.
    pub start_time_offset: f64,
    /// Where the segment ends, presumably in seconds from the start of the media (e.g. `20.05`); the service states no unit.
    pub end_time_offset: f64,
    /// Tags of the segment, e.g. `Goal`.
    pub segment_tags: Vec<Text>,
    /// Moment of the live stream at which the segment starts, as an ISO date and time, e.g. `2024-10-21T17:18:34+08:00`.
    pub begin_time: Option<Time>,
    /// Moment of the live stream at which the segment ends, as an ISO date and time, e.g. `2024-10-21T17:26:19+08:00`.
    pub end_time: Option<Time>,
    /// Title of the highlight.
    pub title: Option<Text>,
    /// Short summary of the highlight.
    pub summary: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for HighlightSegmentItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "HighlightSegmentItem",
            members: &[
                "Confidence",
                "StartTimeOffset",
                "EndTimeOffset",
                "SegmentTags",
                "BeginTime",
                "EndTime",
                "Title",
                "Summary",
            ],
            place: 253,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.confidence.as_value()),
            1 => self.presence.value(1, self.start_time_offset.as_value()),
            2 => self.presence.value(2, self.end_time_offset.as_value()),
            3 => self.segment_tags.as_value(),
            4 => self.begin_time.as_value(),
            5 => self.end_time.as_value(),
            6 => self.title.as_value(),
            7 => self.summary.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for HighlightSegmentItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Confidence\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"SegmentTags\":",
                "\"BeginTime\":",
                "\"EndTime\":",
                "\"Title\":",
                "\"Summary\":",
            ],
            base: 1091,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.segment_tags, reader, rest),
            4 => read_shared(&mut self.begin_time, reader, rest),
            5 => read_shared(&mut self.end_time, reader, rest),
            6 => read_shared(&mut self.title, reader, rest),
            7 => read_shared(&mut self.summary, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(HighlightSegmentItem);

impl ReadValue for HighlightSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1091;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1092;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 1093;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 1094;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"SegmentTags\":") {
                            slot = 1095;
                            rest = read_elements(&mut self.segment_tags, 26, reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"BeginTime\":") {
                            slot = 1096;
                            rest = self.begin_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"EndTime\":") {
                            slot = 1097;
                            rest = self.end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"Title\":") {
                            slot = 1098;
                            rest = self.title.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"Summary\":") {
                            slot = 1099;
                            rest = self.summary.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1091 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One section of the media, as divided up by content analysis.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiParagraphInfo {
    /// Summary of the section.
    pub summary: Option<Text>,
    /// Title of the section.
    pub title: Option<Text>,
    /// Keywords of the section.
    pub keywords: Vec<Text>,
    /// Where the section begins, in seconds from the start of the media.
    pub start_time_offset: Option<f64>,
    /// Where the section ends, in seconds from the start of the media.
    pub end_time_offset: Option<f64>,
}

impl Record for AiParagraphInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiParagraphInfo",
            members: &[
                "Summary",
                "Title",
                "Keywords",
                "StartTimeOffset",
                "EndTimeOffset",
            ],
            place: 254,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.summary.as_value(),
            1 => self.title.as_value(),
            2 => self.keywords.as_value(),
            3 => self.start_time_offset.as_value(),
            4 => self.end_time_offset.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiParagraphInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Summary\":",
                "\"Title\":",
                "\"Keywords\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
            ],
            base: 1100,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.summary, reader, rest),
            1 => read_shared(&mut self.title, reader, rest),
            2 => read_shared(&mut self.keywords, reader, rest),
            3 => read_shared(&mut self.start_time_offset, reader, rest),
            4 => read_shared(&mut self.end_time_offset, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiParagraphInfo);

impl ReadValue for AiParagraphInfo {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1100;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Summary\":") {
                            slot = 1101;
                            rest = self.summary.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Title\":") {
                            slot = 1102;
                            rest = self.title.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Keywords\":") {
                            slot = 1103;
                            rest = read_elements(&mut self.keywords, 27, reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 1104;
                            rest = self.start_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 1105;
                            rest = self.end_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1100 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// One stretch of the media in which a face was recognised.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskFaceSegmentItem {
    /// Where the stretch begins, in seconds from the start of the media.
    pub start_time_offset: f64,
    /// Where the stretch ends, in seconds from the start of the media.
    pub end_time_offset: f64,
    /// Confidence in the recognition, between 0 and 100.
    pub confidence: f64,
    /// Area of the face in px, as four numbers: x and y of its top left corner, then x and y of its bottom right corner.
    pub area_coord_set: Coordinates,
    pub(crate) presence: Presence,
}

impl Record for AiRecognitionTaskFaceSegmentItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskFaceSegmentItem",
            members: &[
                "StartTimeOffset",
                "EndTimeOffset",
                "Confidence",
                "AreaCoordSet",
            ],
            place: 255,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.start_time_offset.as_value()),
            1 => self.presence.value(1, self.end_time_offset.as_value()),
            2 => self.presence.value(2, self.confidence.as_value()),
            3 => self.area_coord_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskFaceSegmentItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Confidence\":",
                "\"AreaCoordSet\":",
            ],
            base: 1106,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.area_coord_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskFaceSegmentItem);

impl ReadValue for AiRecognitionTaskFaceSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1106;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 1107;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 1108;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1109;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 1110;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1106 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One stretch of the media in which a keyword was spoken.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrWordsSegmentItem {
    /// Where the stretch begins, in seconds from the start of the media.
    pub start_time_offset: f64,
    /// Where the stretch ends, in seconds from the start of the media.
    pub end_time_offset: f64,
    /// Confidence in the recognition, between 0 and 100.
    pub confidence: f64,
    pub(crate) presence: Presence,
}

impl Record for AiRecognitionTaskAsrWordsSegmentItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskAsrWordsSegmentItem",
            members: &["StartTimeOffset", "EndTimeOffset", "Confidence"],
            place: 256,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.start_time_offset.as_value()),
            1 => self.presence.value(1, self.end_time_offset.as_value()),
            2 => self.presence.value(2, self.confidence.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskAsrWordsSegmentItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Confidence\":",
            ],
            base: 1111,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskAsrWordsSegmentItem);

impl ReadValue for AiRecognitionTaskAsrWordsSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1111;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 1112;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 1113;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1114;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1111 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One word of a text, with its timing and translation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WordResult {
    /// Text of the word itself.
    pub word: Text,
    /// Timestamp in seconds at which the word begins.
    pub start: Option<f64>,
    /// Timestamp in seconds at which the word ends.
    pub end: Option<f64>,
    /// Translation of the word.
    pub trans: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for WordResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "WordResult",
            members: &["Word", "Start", "End", "Trans"],
            place: 257,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.word.as_value()),
            1 => self.start.as_value(),
            2 => self.end.as_value(),
            3 => self.trans.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for WordResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Word\":", "\"Start\":", "\"End\":", "\"Trans\":"],
            base: 1115,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.word, reader, rest),
            1 => read_shared(&mut self.start, reader, rest),
            2 => read_shared(&mut self.end, reader, rest),
            3 => read_shared(&mut self.trans, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(WordResult);

impl ReadValue for WordResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1115;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Word\":") {
                            slot = 1116;
                            rest = self.word.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Start\":") {
                            slot = 1117;
                            rest = self.start.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"End\":") {
                            slot = 1118;
                            rest = self.end.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Trans\":") {
                            slot = 1119;
                            rest = self.trans.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1115 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One stretch of the media in which a keyword was shown in the picture.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrWordsSegmentItem {
    /// Where the stretch begins, in seconds from the start of the media.
    pub start_time_offset: f64,
    /// Where the stretch ends, in seconds from the start of the media.
    pub end_time_offset: f64,
    /// Confidence in the recognition, between 0 and 100.
    pub confidence: f64,
    /// Area of the text in px, as four numbers: x and y of its top left corner, then x and y of its bottom right corner.
    pub area_coord_set: Coordinates,
    pub(crate) presence: Presence,
}

impl Record for AiRecognitionTaskOcrWordsSegmentItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskOcrWordsSegmentItem",
            members: &[
                "StartTimeOffset",
                "EndTimeOffset",
                "Confidence",
                "AreaCoordSet",
            ],
            place: 258,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.start_time_offset.as_value()),
            1 => self.presence.value(1, self.end_time_offset.as_value()),
            2 => self.presence.value(2, self.confidence.as_value()),
            3 => self.area_coord_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskOcrWordsSegmentItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Confidence\":",
                "\"AreaCoordSet\":",
            ],
            base: 1120,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.area_coord_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskOcrWordsSegmentItem);

impl ReadValue for AiRecognitionTaskOcrWordsSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1120;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 1121;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 1122;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1123;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 1124;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1120 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One piece of on-screen text within a segment of the full transcript.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrFullTextSegmentTextItem {
    /// Confidence in the recognised text, between 0 and 100.
    pub confidence: f64,
    /// Area of the text in px, as four numbers: x and y of its top left corner, then x and y of its bottom right corner.
    pub area_coord_set: Coordinates,
    /// Text that was recognised.
    pub text: Text,
    pub(crate) presence: Presence,
}

impl Record for AiRecognitionTaskOcrFullTextSegmentTextItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskOcrFullTextSegmentTextItem",
            members: &["Confidence", "AreaCoordSet", "Text"],
            place: 259,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.confidence.as_value()),
            1 => self.area_coord_set.as_value(),
            2 => self.presence.value(2, self.text.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskOcrFullTextSegmentTextItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Confidence\":", "\"AreaCoordSet\":", "\"Text\":"],
            base: 1125,
            arms: 0b0,
            plain: 0b101,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.area_coord_set, reader, rest),
            2 => read_shared(&mut self.text, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskOcrFullTextSegmentTextItem);

impl ReadValue for AiRecognitionTaskOcrFullTextSegmentTextItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1125;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1126;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 1127;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 1128;
                            rest = self.text.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1125 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One stretch of the media in which an object was recognised.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectSeqmentItem {
    /// Where the stretch begins, in seconds from the start of the media.
    pub start_time_offset: f64,
    /// Where the stretch ends, in seconds from the start of the media.
    pub end_time_offset: f64,
    /// Confidence in the recognition, between 0 and 100.
    pub confidence: f64,
    /// Area of the object in px, as four numbers: x and y of its top left corner, then x and y of its bottom right corner.
    pub area_coord_set: Coordinates,
    pub(crate) presence: Presence,
}

impl Record for AiRecognitionTaskObjectSeqmentItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRecognitionTaskObjectSeqmentItem",
            members: &[
                "StartTimeOffset",
                "EndTimeOffset",
                "Confidence",
                "AreaCoordSet",
            ],
            place: 260,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.start_time_offset.as_value()),
            1 => self.presence.value(1, self.end_time_offset.as_value()),
            2 => self.presence.value(2, self.confidence.as_value()),
            3 => self.area_coord_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRecognitionTaskObjectSeqmentItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Confidence\":",
                "\"AreaCoordSet\":",
            ],
            base: 1129,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.area_coord_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRecognitionTaskObjectSeqmentItem);

impl ReadValue for AiRecognitionTaskObjectSeqmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1129;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 1130;
                            rest = self.start_time_offset.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 1131;
                            rest = self.end_time_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1132;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 1133;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1129 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One problem found by a large language model during quality inspection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LLMDetectionIssue {
    /// Category the problem falls under.
    pub tag: Option<Text>,
    /// Description of the problem.
    pub description: Option<Text>,
    /// Quality score of the problem, between 0 and 100.
    pub score: Option<f64>,
    /// Confidence that the problem is real, between 0 and 100.
    pub confidence: Option<f64>,
    /// When the problem begins, in milliseconds.
    pub start_time_ms: Option<i64>,
    /// When the problem ends, in milliseconds.
    pub end_time_ms: Option<i64>,
    /// Further details as a JSON text, such as how severe the problem is.
    pub extra_data: Option<Text>,
}

impl Record for LLMDetectionIssue {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LLMDetectionIssue",
            members: &[
                "Tag",
                "Description",
                "Score",
                "Confidence",
                "StartTimeMs",
                "EndTimeMs",
                "ExtraData",
            ],
            place: 261,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.tag.as_value(),
            1 => self.description.as_value(),
            2 => self.score.as_value(),
            3 => self.confidence.as_value(),
            4 => self.start_time_ms.as_value(),
            5 => self.end_time_ms.as_value(),
            6 => self.extra_data.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LLMDetectionIssue {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Tag\":",
                "\"Description\":",
                "\"Score\":",
                "\"Confidence\":",
                "\"StartTimeMs\":",
                "\"EndTimeMs\":",
                "\"ExtraData\":",
            ],
            base: 1134,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.tag, reader, rest),
            1 => read_shared(&mut self.description, reader, rest),
            2 => read_shared(&mut self.score, reader, rest),
            3 => read_shared(&mut self.confidence, reader, rest),
            4 => read_shared(&mut self.start_time_ms, reader, rest),
            5 => read_shared(&mut self.end_time_ms, reader, rest),
            6 => read_shared(&mut self.extra_data, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LLMDetectionIssue);

impl ReadValue for LLMDetectionIssue {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1134;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Tag\":") {
                            slot = 1135;
                            rest = self.tag.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Description\":") {
                            slot = 1136;
                            rest = self.description.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Score\":") {
                            slot = 1137;
                            rest = self.score.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1138;
                            rest = self.confidence.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeMs\":") {
                            slot = 1139;
                            rest = self.start_time_ms.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeMs\":") {
                            slot = 1140;
                            rest = self.end_time_ms.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"ExtraData\":") {
                            slot = 1141;
                            rest = self.extra_data.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1134 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// Hotword settings of a smart subtitle task's speech recognition.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsrHotWordsConfigure {
    /// Whether hotwords are used, e.g. `ON`; the service lists no other values (`OFF` is the natural opposite).
    pub switch: Option<Text>,
    /// Identifier of the hotword library, e.g. `hwd-2670a776bb5eccccc324`.
    pub library_id: Option<Text>,
}

impl Record for AsrHotWordsConfigure {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AsrHotWordsConfigure",
            members: &["Switch", "LibraryId"],
            place: 262,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.switch.as_value(),
            1 => self.library_id.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AsrHotWordsConfigure {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"LibraryId\":"],
            base: 1142,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.library_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AsrHotWordsConfigure);

read_by_table!(AsrHotWordsConfigure);

/// Areas of the picture from which OCR extracts subtitles.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelectingSubtitleAreasConfig {
    /// Areas chosen by the user, within which an AI model finds the subtitles by itself and extracts them.
    pub auto_areas: Vec<EraseArea>,
    /// Width in px of the video or picture that served as sample.
    pub sample_width: Option<u64>,
    /// Height in px of the video or picture that served as sample.
    pub sample_height: Option<u64>,
}

impl Record for SelectingSubtitleAreasConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SelectingSubtitleAreasConfig",
            members: &["AutoAreas", "SampleWidth", "SampleHeight"],
            place: 263,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.auto_areas.as_value(),
            1 => self.sample_width.as_value(),
            2 => self.sample_height.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SelectingSubtitleAreasConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"AutoAreas\":", "\"SampleWidth\":", "\"SampleHeight\":"],
            base: 1145,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.auto_areas, reader, rest),
            1 => read_shared(&mut self.sample_width, reader, rest),
            2 => read_shared(&mut self.sample_height, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SelectingSubtitleAreasConfig);

read_by_table!(SelectingSubtitleAreasConfig);

/// Rectangle of the picture for smart erasing (or subtitle extraction), given by its top left and bottom right corners, with the origin at the picture's top left. In percentage mode coordinates are fractions, `[0, 1]` for automatic areas and `[0, 1)` for specified ones; in pixel mode x runs from 0 to the picture's width and y from 0 to its height.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EraseArea {
    /// X position of the top left corner, in the unit `Unit` names: pixels, or a fraction of the picture's width (0.05 lies 5% of the width from the left edge).
    pub left_top_x: Option<f64>,
    /// Y position of the top left corner, in the unit `Unit` names: pixels, or a fraction of the picture's height (0.1 lies 10% of the height below the top edge).
    pub left_top_y: Option<f64>,
    /// X position of the bottom right corner, in the unit `Unit` names: pixels, or a fraction of the picture's width (0.75 lies 75% of the width from the left edge).
    pub right_bottom_x: Option<f64>,
    /// Y position of the bottom right corner, in the unit `Unit` names: pixels, or a fraction of the picture's height (0.9 lies 90% of the height below the top edge).
    pub right_bottom_y: Option<f64>,
    /// Unit of the coordinates: `1` (percentage, written as a fraction) or `2` (pixels).
    pub unit: Option<u64>,
}

impl Record for EraseArea {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "EraseArea",
            members: &[
                "LeftTopX",
                "LeftTopY",
                "RightBottomX",
                "RightBottomY",
                "Unit",
            ],
            place: 264,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.left_top_x.as_value(),
            1 => self.left_top_y.as_value(),
            2 => self.right_bottom_x.as_value(),
            3 => self.right_bottom_y.as_value(),
            4 => self.unit.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for EraseArea {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"LeftTopX\":",
                "\"LeftTopY\":",
                "\"RightBottomX\":",
                "\"RightBottomY\":",
                "\"Unit\":",
            ],
            base: 1149,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.left_top_x, reader, rest),
            1 => read_shared(&mut self.left_top_y, reader, rest),
            2 => read_shared(&mut self.right_bottom_x, reader, rest),
            3 => read_shared(&mut self.right_bottom_y, reader, rest),
            4 => read_shared(&mut self.unit, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(EraseArea);

impl ReadValue for EraseArea {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1149;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"LeftTopX\":") {
                            slot = 1150;
                            rest = self.left_top_x.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"LeftTopY\":") {
                            slot = 1151;
                            rest = self.left_top_y.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"RightBottomX\":") {
                            slot = 1152;
                            rest = self.right_bottom_x.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"RightBottomY\":") {
                            slot = 1153;
                            rest = self.right_bottom_y.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Unit\":") {
                            slot = 1154;
                            rest = self.unit.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1149 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// Areas to erase outright during a span of time, or throughout the video if `BeginMs` and `EndMs` are both 0.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EraseTimeArea {
    /// Beginning of the time span, in milliseconds. If this and `EndMs` are 0, the whole video is meant.
    pub begin_ms: Option<u64>,
    /// End of the time span, in milliseconds. If this and `BeginMs` are 0, the whole video is meant.
    pub end_ms: Option<u64>,
    /// Areas erased during the time span.
    pub areas: Vec<EraseArea>,
}

impl Record for EraseTimeArea {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "EraseTimeArea",
            members: &["BeginMs", "EndMs", "Areas"],
            place: 265,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.begin_ms.as_value(),
            1 => self.end_ms.as_value(),
            2 => self.areas.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for EraseTimeArea {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"BeginMs\":", "\"EndMs\":", "\"Areas\":"],
            base: 1155,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.begin_ms, reader, rest),
            1 => read_shared(&mut self.end_ms, reader, rest),
            2 => read_shared(&mut self.areas, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(EraseTimeArea);

impl ReadValue for EraseTimeArea {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1155;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"BeginMs\":") {
                            slot = 1156;
                            rest = self.begin_ms.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndMs\":") {
                            slot = 1157;
                            rest = self.end_ms.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Areas\":") {
                            slot = 1158;
                            rest = read_elements(&mut self.areas, 28, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1155 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// Settings for the subtitles that an AI dubbing burns into the video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DubbingEmbedSubtitleConfig {
    /// ID of the template by which subtitles are burned in.
    pub subtitle_embed_id: Option<i64>,
    /// Flag for burning subtitles in where the original ones stood: `1` means yes and is the default.
    pub use_original_pos: Option<i64>,
    /// Flag for keeping the font size of the original subtitles: `1` means yes and is the default.
    pub use_original_size: Option<i64>,
}

impl Record for DubbingEmbedSubtitleConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "DubbingEmbedSubtitleConfig",
            members: &["SubtitleEmbedId", "UseOriginalPos", "UseOriginalSize"],
            place: 266,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.subtitle_embed_id.as_value(),
            1 => self.use_original_pos.as_value(),
            2 => self.use_original_size.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for DubbingEmbedSubtitleConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"SubtitleEmbedId\":",
                "\"UseOriginalPos\":",
                "\"UseOriginalSize\":",
            ],
            base: 1159,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.subtitle_embed_id, reader, rest),
            1 => read_shared(&mut self.use_original_pos, reader, rest),
            2 => read_shared(&mut self.use_original_size, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(DubbingEmbedSubtitleConfig);

read_by_table!(DubbingEmbedSubtitleConfig);

/// Condition that decides which nodes of an orchestration run next.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rules {
    /// Identifier of the rule, e.g. `rule1-or-result-true`.
    pub id: Option<Text>,
    /// Conditions the rule checks.
    pub conditions: Vec<RuleConditionItem>,
    /// How the conditions are joined: `&&` (all must hold) or `||` (one is enough).
    pub linker: Option<Text>,
    /// Indexes of the nodes that run when the rule is met.
    pub rear_drive_indexs: Vec<i64>,
}

impl Record for Rules {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "Rules",
            members: &["Id", "Conditions", "Linker", "RearDriveIndexs"],
            place: 267,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.id.as_value(),
            1 => self.conditions.as_value(),
            2 => self.linker.as_value(),
            3 => self.rear_drive_indexs.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for Rules {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Id\":",
                "\"Conditions\":",
                "\"Linker\":",
                "\"RearDriveIndexs\":",
            ],
            base: 1163,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.id, reader, rest),
            1 => read_shared(&mut self.conditions, reader, rest),
            2 => read_shared(&mut self.linker, reader, rest),
            3 => read_shared(&mut self.rear_drive_indexs, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(Rules);

impl ReadValue for Rules {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1163;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Id\":") {
                            slot = 1164;
                            rest = self.id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Conditions\":") {
                            slot = 1165;
                            rest = read_elements(&mut self.conditions, 29, reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Linker\":") {
                            slot = 1166;
                            rest = self.linker.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"RearDriveIndexs\":") {
                            slot = 1167;
                            rest = read_elements(&mut self.rear_drive_indexs, 30, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1163 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// One file produced by a live recording.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveRecordFile {
    /// Address of the recorded file.
    pub url: Option<Text>,
    /// Size of the recorded file, presumably in bytes (e.g. `1024`); the service states no unit.
    pub size: Option<i64>,
    /// Length of the recorded file, presumably in seconds (e.g. `10`); the service states no unit.
    pub duration: Option<i64>,
    /// When the recorded file begins, as an ISO date and time, e.g. `2025-03-23T07:14:27+08:00`.
    pub start_time: Option<Time>,
    /// When the recorded file ends, as an ISO date and time, e.g. `2025-03-23T07:16:17+08:00`.
    pub end_time: Option<Time>,
}

impl Record for LiveRecordFile {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveRecordFile",
            members: &["Url", "Size", "Duration", "StartTime", "EndTime"],
            place: 268,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.url.as_value(),
            1 => self.size.as_value(),
            2 => self.duration.as_value(),
            3 => self.start_time.as_value(),
            4 => self.end_time.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveRecordFile {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Url\":",
                "\"Size\":",
                "\"Duration\":",
                "\"StartTime\":",
                "\"EndTime\":",
            ],
            base: 1168,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.url, reader, rest),
            1 => read_shared(&mut self.size, reader, rest),
            2 => read_shared(&mut self.duration, reader, rest),
            3 => read_shared(&mut self.start_time, reader, rest),
            4 => read_shared(&mut self.end_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveRecordFile);

impl ReadValue for LiveRecordFile {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1168;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 1169;
                            rest = self.url.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Size\":") {
                            slot = 1170;
                            rest = self.size.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Duration\":") {
                            slot = 1171;
                            rest = self.duration.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"StartTime\":") {
                            slot = 1172;
                            rest = self.start_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"EndTime\":") {
                            slot = 1173;
                            rest = self.end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1168 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// Special length of the first segments of a segmented output.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SegmentSpecificInfo {
    /// Whether the first segments get a length of their own: `on` or `off`. Default `off`.
    pub switch: Option<Text>,
    /// Length of each of the first segments, in seconds.
    pub fragment_time: Option<i64>,
    /// How many segments, counted from the first, have the length `FragmentTime`; at least 1.
    pub fragment_end_num: Option<i64>,
}

impl Record for SegmentSpecificInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SegmentSpecificInfo",
            members: &["Switch", "FragmentTime", "FragmentEndNum"],
            place: 269,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.switch.as_value(),
            1 => self.fragment_time.as_value(),
            2 => self.fragment_end_num.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SegmentSpecificInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"FragmentTime\":", "\"FragmentEndNum\":"],
            base: 1174,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.fragment_time, reader, rest),
            2 => read_shared(&mut self.fragment_end_num, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SegmentSpecificInfo);

read_by_table!(SegmentSpecificInfo);

/// How the audio tracks of the source are merged.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioTrackChannelInfo {
    /// Whether the audio is mixed: `0` (no) or `1` (yes). Default `0`.
    pub channels_remix: Option<i64>,
    /// How the tracks to merge are picked: `track` (by track id) or `track_channel` (by track id and channel id; advisable if the source is multichannel). Default `track`.
    pub select_type: Option<Text>,
    /// Audio tracks to merge.
    pub input_track_info: Vec<TrackInfo>,
}

impl Record for AudioTrackChannelInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AudioTrackChannelInfo",
            members: &["ChannelsRemix", "SelectType", "InputTrackInfo"],
            place: 270,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.channels_remix.as_value(),
            1 => self.select_type.as_value(),
            2 => self.input_track_info.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AudioTrackChannelInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"ChannelsRemix\":",
                "\"SelectType\":",
                "\"InputTrackInfo\":",
            ],
            base: 1178,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.channels_remix, reader, rest),
            1 => read_shared(&mut self.select_type, reader, rest),
            2 => read_shared(&mut self.input_track_info, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AudioTrackChannelInfo);

read_by_table!(AudioTrackChannelInfo);

/// Video enhancement settings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoEnhanceConfig {
    /// Frame interpolation, old form; `FrameRateWithDen` is preferable, as it takes fractions and gives better results. Set only one of the two, as a task with both may fail. Without effect if the source already has the target frame rate or more.
    pub frame_rate: Option<Box<FrameRateConfig>>,
    /// Super resolution. The video stays as it is if its resolution exceeds the target. Not to be combined with large model enhancement (`DiffusionEnhance`) or restoration (`AiRestoration`).
    pub super_resolution: Option<Box<SuperResolutionConfig>>,
    /// High dynamic range (HDR) settings.
    pub hdr: Option<Box<HdrConfig>>,
    /// Noise reduction of the picture. Not to be combined with large model enhancement (`DiffusionEnhance`) or restoration (`AiRestoration`).
    pub denoise: Option<Box<VideoDenoiseConfig>>,
    /// Overall picture enhancement. Excludes artifact removal (`ArtifactRepair`) and the large model functions (`DiffusionEnhance`, `AiRestoration`).
    pub image_quality_enhance: Option<Box<ImageQualityEnhanceConfig>>,
    /// Colour enhancement settings.
    pub color_enhance: Option<Box<ColorEnhanceConfig>>,
    /// Enhancement of poorly lit pictures.
    pub low_light_enhance: Option<Box<LowLightEnhanceConfig>>,
    /// Removal of scratches from the picture.
    pub scratch_repair: Option<Box<ScratchRepairConfig>>,
    /// Removal of artifacts (rough edges). Excludes overall enhancement (`ImageQualityEnhance`) and the large model functions (`DiffusionEnhance`, `AiRestoration`).
    pub artifact_repair: Option<Box<ArtifactRepairConfig>>,
    /// Kind of material the enhancement is tuned for: `common` (general, basic improvement of any video), `AIGC` (higher resolution and sharpness by means of AI), `short_play` (short dramas and AI-made lifelike dramas: faces, expressions and subtitles), `ai_comic` or `AI_comic` (AI comic dramas: detail of comic-style pictures; the editions differ in spelling), `short_video` (the many kinds of flaws of short videos), `game` (games: undoes motion blur, sharpens detail), `HD_movie_series` (UHD films and series for broadcast and OTT: 4K, 60 fps, HDR, meeting broadcast format standards), `LQ_material` (poor or old footage: low resolution, blur, distortion, scratches, colour temperature), `lecture` (shows, e-commerce, conferences and lectures with people speaking: faces, noise, rough edges). Empty for none.
    pub enhance_scene_type: Option<Text>,
    /// Large model enhancement. Excludes overall enhancement (`ImageQualityEnhance`), artifact removal (`ArtifactRepair`), `SuperResolution` and `Denoise`.
    pub diffusion_enhance: Option<Box<DiffusionEnhanceConfig>>,
    /// Frame interpolation, new form that takes fractional frame rates. Set either this or `FrameRate`. Without effect if the source already has the target frame rate or more.
    pub frame_rate_with_den: Option<Box<FrameRateWithDenConfig>>,
    /// Large model restoration. Excludes overall enhancement (`ImageQualityEnhance`), artifact removal (`ArtifactRepair`), `SuperResolution` and `Denoise`.
    pub ai_restoration: Option<Box<AiRestorationConfig>>,
    /// Large model enhancement, professional edition. Excludes overall enhancement (`ImageQualityEnhance`), artifact removal (`ArtifactRepair`), `SuperResolution` and `Denoise`.
    pub diffusion_enhance_v2: Option<Box<DiffusionEnhanceV2Config>>,
}

impl Record for VideoEnhanceConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "VideoEnhanceConfig",
            members: &[
                "FrameRate",
                "SuperResolution",
                "Hdr",
                "Denoise",
                "ImageQualityEnhance",
                "ColorEnhance",
                "LowLightEnhance",
                "ScratchRepair",
                "ArtifactRepair",
                "EnhanceSceneType",
                "DiffusionEnhance",
                "FrameRateWithDen",
                "AiRestoration",
                "DiffusionEnhanceV2",
            ],
            place: 271,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.frame_rate.as_value(),
            1 => self.super_resolution.as_value(),
            2 => self.hdr.as_value(),
            3 => self.denoise.as_value(),
            4 => self.image_quality_enhance.as_value(),
            5 => self.color_enhance.as_value(),
            6 => self.low_light_enhance.as_value(),
            7 => self.scratch_repair.as_value(),
            8 => self.artifact_repair.as_value(),
            9 => self.enhance_scene_type.as_value(),
            10 => self.diffusion_enhance.as_value(),
            11 => self.frame_rate_with_den.as_value(),
            12 => self.ai_restoration.as_value(),
            13 => self.diffusion_enhance_v2.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for VideoEnhanceConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"FrameRate\":",
                "\"SuperResolution\":",
                "\"Hdr\":",
                "\"Denoise\":",
                "\"ImageQualityEnhance\":",
                "\"ColorEnhance\":",
                "\"LowLightEnhance\":",
                "\"ScratchRepair\":",
                "\"ArtifactRepair\":",
                "\"EnhanceSceneType\":",
                "\"DiffusionEnhance\":",
                "\"FrameRateWithDen\":",
                "\"AiRestoration\":",
                "\"DiffusionEnhanceV2\":",
            ],
            base: 1182,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.frame_rate, reader, rest),
            1 => read_shared(&mut self.super_resolution, reader, rest),
            2 => read_shared(&mut self.hdr, reader, rest),
            3 => read_shared(&mut self.denoise, reader, rest),
            4 => read_shared(&mut self.image_quality_enhance, reader, rest),
            5 => read_shared(&mut self.color_enhance, reader, rest),
            6 => read_shared(&mut self.low_light_enhance, reader, rest),
            7 => read_shared(&mut self.scratch_repair, reader, rest),
            8 => read_shared(&mut self.artifact_repair, reader, rest),
            9 => read_shared(&mut self.enhance_scene_type, reader, rest),
            10 => read_shared(&mut self.diffusion_enhance, reader, rest),
            11 => read_shared(&mut self.frame_rate_with_den, reader, rest),
            12 => read_shared(&mut self.ai_restoration, reader, rest),
            13 => read_shared(&mut self.diffusion_enhance_v2, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(VideoEnhanceConfig);

read_by_table!(VideoEnhanceConfig);

/// Audio enhancement settings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioEnhanceConfig {
    /// Noise reduction of the sound.
    pub denoise: Option<Box<AudioDenoiseConfig>>,
    /// Separation of voice from background or accompaniment.
    pub separate: Option<Box<AudioSeparateConfig>>,
    /// Evening out of the volume.
    pub volume_balance: Option<Box<VolumeBalanceConfig>>,
    /// Clean-up of the sound, such as click removal.
    pub beautify: Option<Box<AudioBeautifyConfig>>,
    /// Editing of the sound, such as repair.
    pub audio_enhance_edit: Option<Box<AudioEnhanceEditConfig>>,
}

impl Record for AudioEnhanceConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AudioEnhanceConfig",
            members: &[
                "Denoise",
                "Separate",
                "VolumeBalance",
                "Beautify",
                "AudioEnhanceEdit",
            ],
            place: 272,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.denoise.as_value(),
            1 => self.separate.as_value(),
            2 => self.volume_balance.as_value(),
            3 => self.beautify.as_value(),
            4 => self.audio_enhance_edit.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AudioEnhanceConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Denoise\":",
                "\"Separate\":",
                "\"VolumeBalance\":",
                "\"Beautify\":",
                "\"AudioEnhanceEdit\":",
            ],
            base: 1197,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.denoise, reader, rest),
            1 => read_shared(&mut self.separate, reader, rest),
            2 => read_shared(&mut self.volume_balance, reader, rest),
            3 => read_shared(&mut self.beautify, reader, rest),
            4 => read_shared(&mut self.audio_enhance_edit, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AudioEnhanceConfig);

read_by_table!(AudioEnhanceConfig);

/// Settings of a custom picture watermark.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RawImageWatermarkInput {
    /// Where the watermark picture comes from. JPEG or PNG.
    pub image_content: Option<MediaInputInfo>,
    /// Width of the watermark, as a text ending in `%` (share of the video width, e.g. `10%`) or `px` (pixels, e.g. `100px`). Default `10%`.
    pub width: Option<Text>,
    /// Height of the watermark, as a text ending in `%` (share of the video height, e.g. `10%`) or `px` (pixels, e.g. `100px`). Default `0px`, which keeps the picture's aspect ratio.
    pub height: Option<Text>,
    /// What an animated watermark does after it has played: `once` (vanishes), `repeat_last_frame` (freezes on its last frame) or `repeat` (loops until the video is over). Default `repeat`.
    pub repeat_type: Option<Text>,
}

impl Record for RawImageWatermarkInput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "RawImageWatermarkInput",
            members: &["ImageContent", "Width", "Height", "RepeatType"],
            place: 273,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.image_content.as_value(),
            1 => self.width.as_value(),
            2 => self.height.as_value(),
            3 => self.repeat_type.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for RawImageWatermarkInput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"ImageContent\":",
                "\"Width\":",
                "\"Height\":",
                "\"RepeatType\":",
            ],
            base: 1203,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.image_content, reader, rest),
            1 => read_shared(&mut self.width, reader, rest),
            2 => read_shared(&mut self.height, reader, rest),
            3 => read_shared(&mut self.repeat_type, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(RawImageWatermarkInput);

read_by_table!(RawImageWatermarkInput);

/// One condition of a rule.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleConditionItem {
    /// Quality inspection item the condition looks at, e.g. `Resolution-1`.
    pub key: Option<Text>,
    /// Value that belongs to the condition, e.g. `720`.
    pub value: Option<Text>,
}

impl Record for RuleConditionItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "RuleConditionItem",
            members: &["Key", "Value"],
            place: 274,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.key.as_value(),
            1 => self.value.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for RuleConditionItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Key\":", "\"Value\":"],
            base: 1208,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.key, reader, rest),
            1 => read_shared(&mut self.value, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(RuleConditionItem);

impl ReadValue for RuleConditionItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1208;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Key\":") {
                            slot = 1209;
                            rest = self.key.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Value\":") {
                            slot = 1210;
                            rest = self.value.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1208 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// One audio track, or one channel of it, that goes into a merge.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrackInfo {
    /// Track, and channel if any: an integer such as `1` if `SelectType` is `track`, a decimal such as `1.0` if it is `track_channel`. Default `1.0`. The integer part is the track's stream index (0 or more); the decimals, at most two digits, are the channel, from 0 to 63, or to 15 for the codecs (`Codec`) `aac`, `eac3` and `ac3`. `1.0` and `1.1` are the first and second channel of the track with stream index 1.
    pub track_num: Option<Text>,
    /// Volume of each channel, from -60 to 6, with up to three decimals, apparently in dB: -60 mutes, 0 changes nothing, 6 doubles. Default -60. Holds 1 element if `AudioChannel` is 1, e.g. `[6]`; 2 if it is 2, e.g. `[0,6]`; more than 2 and fewer than 16 if it is 6, e.g. `[-60,0,0,6]`.
    pub channel_volume: Vec<f64>,
}

impl Record for TrackInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "TrackInfo",
            members: &["TrackNum", "ChannelVolume"],
            place: 275,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.track_num.as_value(),
            1 => self.channel_volume.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for TrackInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"TrackNum\":", "\"ChannelVolume\":"],
            base: 1211,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.track_num, reader, rest),
            1 => read_shared(&mut self.channel_volume, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(TrackInfo);

impl ReadValue for TrackInfo {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1211;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"TrackNum\":") {
                            slot = 1212;
                            rest = self.track_num.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"ChannelVolume\":") {
                            slot = 1213;
                            rest = read_elements(&mut self.channel_volume, 31, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1211 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// Frame interpolation settings, old form.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FrameRateConfig {
    /// Whether frames are interpolated: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Target frame rate in Hz, between 0 and 100. Default 0. When transcoding, it takes precedence over the `Fps` of `VideoTemplate`.
    pub fps: Option<u64>,
    pub(crate) presence: Presence,
}

impl Record for FrameRateConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "FrameRateConfig",
            members: &["Switch", "Fps"],
            place: 276,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.fps.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for FrameRateConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"Fps\":"],
            base: 1214,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.fps, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(FrameRateConfig);

read_by_table!(FrameRateConfig);

/// Super resolution settings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuperResolutionConfig {
    /// Whether super resolution is applied: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Kind of source: `lq` (low definition with much noise) or `hq` (high definition). Default `lq`.
    pub kind: Option<Text>,
    /// Factor by which the picture is enlarged: `2`, the only one supported so far and the default.
    pub size: Option<i64>,
    pub(crate) presence: Presence,
}

impl Record for SuperResolutionConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SuperResolutionConfig",
            members: &["Switch", "Type", "Size"],
            place: 277,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.kind.as_value(),
            2 => self.size.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SuperResolutionConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"Type\":", "\"Size\":"],
            base: 1217,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            2 => read_shared(&mut self.size, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SuperResolutionConfig);

read_by_table!(SuperResolutionConfig);

/// High dynamic range (HDR) settings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HdrConfig {
    /// Whether HDR is applied: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// HDR format: `HDR10` or `HLG`. Default `HDR10`. The video must be encoded as H.264 or H.265, with a bit depth of 10.
    pub kind: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for HdrConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "HdrConfig",
            members: &["Switch", "Type"],
            place: 278,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.kind.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for HdrConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1221,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(HdrConfig);

read_by_table!(HdrConfig);

/// Settings of the noise reduction of the picture.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoDenoiseConfig {
    /// Whether noise is reduced: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Strength of the noise reduction: `weak` or `strong`. Default `weak`.
    pub kind: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for VideoDenoiseConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "VideoDenoiseConfig",
            members: &["Switch", "Type"],
            place: 279,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.kind.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for VideoDenoiseConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1224,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(VideoDenoiseConfig);

read_by_table!(VideoDenoiseConfig);

/// Overall picture enhancement settings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageQualityEnhanceConfig {
    /// Whether the picture is enhanced overall: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Strength of the enhancement: `weak`, `normal` or `strong`. Default `weak`.
    pub kind: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for ImageQualityEnhanceConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ImageQualityEnhanceConfig",
            members: &["Switch", "Type"],
            place: 280,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.kind.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for ImageQualityEnhanceConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1227,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(ImageQualityEnhanceConfig);

read_by_table!(ImageQualityEnhanceConfig);

/// Settings of colour enhancement.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ColorEnhanceConfig {
    /// Whether colours are enhanced: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Strength of the colour enhancement: `weak`, `normal` or `strong`. Default `weak`.
    pub kind: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for ColorEnhanceConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ColorEnhanceConfig",
            members: &["Switch", "Type"],
            place: 281,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.kind.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for ColorEnhanceConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1230,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(ColorEnhanceConfig);

read_by_table!(ColorEnhanceConfig);

/// Settings for the enhancement of poorly lit pictures.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LowLightEnhanceConfig {
    /// Whether poorly lit pictures are enhanced: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Strength of the enhancement: `normal`, the only value and the default.
    pub kind: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for LowLightEnhanceConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LowLightEnhanceConfig",
            members: &["Switch", "Type"],
            place: 282,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.kind.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LowLightEnhanceConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1233,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LowLightEnhanceConfig);

read_by_table!(LowLightEnhanceConfig);

/// Settings of scratch removal.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScratchRepairConfig {
    /// Whether scratches are removed: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Strength of the scratch removal, between 0 and 1. Default 0.
    pub intensity: Option<f64>,
    pub(crate) presence: Presence,
}

impl Record for ScratchRepairConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ScratchRepairConfig",
            members: &["Switch", "Intensity"],
            place: 283,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.intensity.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for ScratchRepairConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"Intensity\":"],
            base: 1236,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.intensity, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(ScratchRepairConfig);

read_by_table!(ScratchRepairConfig);

/// Settings of artifact (rough edge) removal.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArtifactRepairConfig {
    /// Whether artifacts are removed: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Strength of the artifact removal: `weak` or `strong`. Default `weak`.
    pub kind: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for ArtifactRepairConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ArtifactRepairConfig",
            members: &["Switch", "Type"],
            place: 284,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.kind.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for ArtifactRepairConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1239,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(ArtifactRepairConfig);

read_by_table!(ArtifactRepairConfig);

/// Settings of large model enhancement.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiffusionEnhanceConfig {
    /// Whether large model enhancement is applied: `ON` or `OFF`. Default `OFF`.
    pub switch: Text,
    /// Strength of the enhancement: `weak`, `normal` or `strong`. Default `normal`.
    pub kind: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for DiffusionEnhanceConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "DiffusionEnhanceConfig",
            members: &["Switch", "Type"],
            place: 285,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.kind.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for DiffusionEnhanceConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1242,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(DiffusionEnhanceConfig);

read_by_table!(DiffusionEnhanceConfig);

/// Frame interpolation settings, new form with fractional frame rates.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FrameRateWithDenConfig {
    /// Whether frames are interpolated: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Numerator of the target frame rate, 0 or more; the quotient with `FpsDen` is in Hz and must stay below 120. Default 0. When transcoding, it takes precedence over the `Fps` of `VideoTemplate`.
    pub fps_num: Option<i64>,
    /// Denominator of the target frame rate, at least 1. Default 1. When transcoding, it takes precedence over the `FpsDenominator` of `VideoTemplate`.
    pub fps_den: Option<i64>,
    pub(crate) presence: Presence,
}

impl Record for FrameRateWithDenConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "FrameRateWithDenConfig",
            members: &["Switch", "FpsNum", "FpsDen"],
            place: 286,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.fps_num.as_value(),
            2 => self.fps_den.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for FrameRateWithDenConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"FpsNum\":", "\"FpsDen\":"],
            base: 1245,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.fps_num, reader, rest),
            2 => read_shared(&mut self.fps_den, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(FrameRateWithDenConfig);

read_by_table!(FrameRateWithDenConfig);

/// Settings of large model restoration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRestorationConfig {
    /// Whether large model restoration is applied: `ON` or `OFF`. Default `OFF`.
    pub switch: Text,
    /// Strength of the restoration: `weak`, `normal` (medium) or `strong`. Default `normal`.
    pub kind: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for AiRestorationConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AiRestorationConfig",
            members: &["Switch", "Type"],
            place: 287,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.kind.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AiRestorationConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1249,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AiRestorationConfig);

read_by_table!(AiRestorationConfig);

/// Settings of large model enhancement, professional edition.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiffusionEnhanceV2Config {
    /// Switch for large model enhancement, professional edition: `ON` or `OFF` (default).
    pub switch: Text,
    /// Strength of the enhancement: `weak`, `normal` or `strong`.
    pub kind: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for DiffusionEnhanceV2Config {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "DiffusionEnhanceV2Config",
            members: &["Switch", "Type"],
            place: 288,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.kind.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for DiffusionEnhanceV2Config {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1252,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(DiffusionEnhanceV2Config);

read_by_table!(DiffusionEnhanceV2Config);

/// Settings of the noise reduction of the sound.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioDenoiseConfig {
    /// Whether noise is reduced: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    pub(crate) presence: Presence,
}

impl Record for AudioDenoiseConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AudioDenoiseConfig",
            members: &["Switch"],
            place: 289,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for AudioDenoiseConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":"],
            base: 1255,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AudioDenoiseConfig);

read_by_table!(AudioDenoiseConfig);

/// Settings of audio separation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioSeparateConfig {
    /// Whether the sound is separated: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Kind of sound: `normal` (voice over background sound) or `music` (singing with accompaniment). Default `normal`.
    pub kind: Option<Text>,
    /// Part that is put out: `vocal` (the voice) or `background` (the background sound if `Type` is `normal`, the accompaniment if it is `music`; one edition writes `Background`). Default `vocal`.
    pub track: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for AudioSeparateConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AudioSeparateConfig",
            members: &["Switch", "Type", "Track"],
            place: 290,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.kind.as_value(),
            2 => self.track.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AudioSeparateConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"Type\":", "\"Track\":"],
            base: 1257,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            2 => read_shared(&mut self.track, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AudioSeparateConfig);

read_by_table!(AudioSeparateConfig);

/// Settings for evening out the volume.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeBalanceConfig {
    /// Whether the volume is evened out: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Method: `loudNorm` (normalises the loudness) or `gainControl` (softens sudden jumps). Default `loudNorm`.
    pub kind: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for VolumeBalanceConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "VolumeBalanceConfig",
            members: &["Switch", "Type"],
            place: 291,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.kind.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for VolumeBalanceConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1261,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(VolumeBalanceConfig);

read_by_table!(VolumeBalanceConfig);

/// Settings for the clean-up of the sound.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioBeautifyConfig {
    /// Whether the sound is cleaned up: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Clean-ups applied, one or more of `declick` (removes noise such as clicks) and `deesser` (tames sibilants). Default `declick`.
    pub types: Vec<Text>,
    pub(crate) presence: Presence,
}

impl Record for AudioBeautifyConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AudioBeautifyConfig",
            members: &["Switch", "Types"],
            place: 292,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.types.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for AudioBeautifyConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"Types\":"],
            base: 1264,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.types, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AudioBeautifyConfig);

read_by_table!(AudioBeautifyConfig);

/// Settings of audio enhancement editing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioEnhanceEditConfig {
    /// Switch for audio enhancement editing: `ON` or `OFF` (default).
    pub switch: Text,
    /// Kind of editing: `restore` (repair). Required when `Switch` is `ON`.
    pub kind: Text,
    pub(crate) presence: Presence,
}

impl Record for AudioEnhanceEditConfig {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "AudioEnhanceEditConfig",
            members: &["Switch", "Type"],
            place: 293,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.switch.as_value()),
            1 => self.presence.value(1, self.kind.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for AudioEnhanceEditConfig {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1267,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(AudioEnhanceEditConfig);

read_by_table!(AudioEnhanceEditConfig);

/// Content of an event notification sent when a task changes state.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Notification {
    /// Kind of event: `WorkflowTask` (video processing workflow), `EditMediaTask` (video editing) or `ScheduleTask` (orchestration); sibling fields also mention `BatchTask` (batch processing) and `ExtractBlindWatermark` (digital watermark extraction).
    pub event_type: EventType,
    /// The one of `WorkflowTaskEvent`, `EditMediaTaskEvent`, `ScheduleTaskEvent`, `BatchTaskEvent`, `ExtractBlindWatermarkTask` that is set.
    pub event: Event,
    /// Key for spotting repeated requests, up to 50 characters: a request whose key was already used in the last seven days is refused. Absent or empty for no such check.
    pub session_id: Text,
    /// Text of the user's own, up to 1000 characters, passed through unchanged and handed back in callbacks about the task's state.
    pub session_context: Text,
    /// When the notification's signature expires, as a Unix timestamp in seconds; by default 10 minutes after sending. A notification past this moment can be taken as invalid, which guards against replay attacks.
    pub timestamp: Option<i64>,
    /// Signature of the notification: MD5 of `Timestamp` followed by the `NotifyKey` of `TaskNotifyConfig`. A receiver that computes the same can tell whether the notification really comes from the service.
    pub sign: Option<SecretText>,
    /// Unique identifier the server gives to each request that reaches it; quote it when reporting a problem.
    pub request_id: Option<Text>,
    pub(crate) presence: Presence,
    pub(crate) remarks: Remarks,
}

/// What [`Notification`] holds: one of its object members, of which one is set at most.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// None is set.
    #[default]
    None,
    /// Details of the video processing task. Set only when `EventType` is `WorkflowTask`.
    Workflow(Box<WorkflowTask>),
    /// Details of the video editing task. Set only when `EventType` is `EditMediaTask`.
    EditMedia(Box<EditMediaTask>),
    /// Details of the orchestration task. Set only when `EventType` is `ScheduleTask`.
    Schedule(Box<ScheduleTask>),
    /// Details of the batch processing task. Set only when `EventType` is `BatchTask`.
    Batch(Box<BatchSubTaskResult>),
    /// Details of the digital watermark extraction task. Set only when `EventType` is `ExtractBlindWatermark`.
    ExtractBlindWatermark(Box<ExtractBlindWatermarkTask>),
    /// No known one is set although an unknown one is, or several are at once: the members as they arrived.
    Other(Box<RawMembers>),
}

impl Event {
    /// The one that is set, member by member; `None` where none is or it is not known.
    pub fn as_record(&self) -> Option<&dyn Record> {
        match self {
            Self::Workflow(arm) => arm.as_value().as_record(),
            Self::EditMedia(arm) => arm.as_value().as_record(),
            Self::Schedule(arm) => arm.as_value().as_record(),
            Self::Batch(arm) => arm.as_value().as_record(),
            Self::ExtractBlindWatermark(arm) => arm.as_value().as_record(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Record for Notification {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ParseNotificationResponse",
            members: &[
                "EventType",
                "WorkflowTaskEvent",
                "EditMediaTaskEvent",
                "SessionId",
                "SessionContext",
                "ScheduleTaskEvent",
                "Timestamp",
                "Sign",
                "BatchTaskEvent",
                "ExtractBlindWatermarkTask",
                "RequestId",
            ],
            place: 294,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.event_type.as_value()),
            1 => match &self.event {
                Event::Workflow(arm) => arm.as_value(),
                Event::Other(raw) => raw.arm::<Self>(1),
                _ => Value::Null,
            },
            2 => match &self.event {
                Event::EditMedia(arm) => arm.as_value(),
                Event::Other(raw) => raw.arm::<Self>(2),
                _ => Value::Null,
            },
            3 => self.presence.value(3, self.session_id.as_value()),
            4 => self.presence.value(4, self.session_context.as_value()),
            5 => match &self.event {
                Event::Schedule(arm) => arm.as_value(),
                Event::Other(raw) => raw.arm::<Self>(5),
                _ => Value::Null,
            },
            6 => self.timestamp.as_value(),
            7 => self.sign.as_value(),
            8 => match &self.event {
                Event::Batch(arm) => arm.as_value(),
                Event::Other(raw) => raw.arm::<Self>(8),
                _ => Value::Null,
            },
            9 => match &self.event {
                Event::ExtractBlindWatermark(arm) => arm.as_value(),
                Event::Other(raw) => raw.arm::<Self>(9),
                _ => Value::Null,
            },
            10 => self.request_id.as_value(),
            _ => Value::Null,
        }
    }
    fn raw_members(&self) -> Option<&RawMembers> {
        match &self.event {
            Event::Other(raw) => Some(raw),
            _ => None,
        }
    }
}

impl Members for Notification {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"EventType\":",
                "\"WorkflowTaskEvent\":",
                "\"EditMediaTaskEvent\":",
                "\"SessionId\":",
                "\"SessionContext\":",
                "\"ScheduleTaskEvent\":",
                "\"Timestamp\":",
                "\"Sign\":",
                "\"BatchTaskEvent\":",
                "\"ExtractBlindWatermarkTask\":",
                "\"RequestId\":",
            ],
            base: 1270,
            arms: 0b1100100110,
            plain: 0b11001,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn set_remarks(&mut self, remarks: Remarks) {
        self.remarks = remarks;
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.event_type, reader, rest),
            1 => {
                let mut arm = Box::<WorkflowTask>::default();
                let rest = arm.read(reader, rest)?;
                self.event = Event::Workflow(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<EditMediaTask>::default();
                let rest = arm.read(reader, rest)?;
                self.event = Event::EditMedia(arm);
                Some(rest)
            }
            3 => read_shared(&mut self.session_id, reader, rest),
            4 => read_shared(&mut self.session_context, reader, rest),
            5 => {
                let mut arm = Box::<ScheduleTask>::default();
                let rest = arm.read(reader, rest)?;
                self.event = Event::Schedule(arm);
                Some(rest)
            }
            6 => read_shared(&mut self.timestamp, reader, rest),
            7 => read_shared(&mut self.sign, reader, rest),
            8 => {
                let mut arm = Box::<BatchSubTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.event = Event::Batch(arm);
                Some(rest)
            }
            9 => {
                let mut arm = Box::<ExtractBlindWatermarkTask>::default();
                let rest = arm.read(reader, rest)?;
                self.event = Event::ExtractBlindWatermark(arm);
                Some(rest)
            }
            10 => read_shared(&mut self.request_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.event = Event::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.event = Event::None;
    }
    fn fresh(&self) -> Option<Box<dyn Members>> {
        Some(Box::<Self>::default())
    }
}

record_impls!(root Notification);

read_by_table!(Notification);

/// Outcome of the subtasks of a batch task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchSubTaskResult {
    /// Inputs of the batch task.
    pub input_infos: Vec<MediaInputInfo>,
    /// Metadata of the source videos.
    pub metadatas: Vec<MediaMetaData>,
    /// Outcome of the smart subtitle task.
    pub smart_subtitles_task_result: Option<Box<BatchSmartSubtitlesResult>>,
}

impl Record for BatchSubTaskResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "BatchSubTaskResult",
            members: &["InputInfos", "Metadatas", "SmartSubtitlesTaskResult"],
            place: 295,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.input_infos.as_value(),
            1 => self.metadatas.as_value(),
            2 => self.smart_subtitles_task_result.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for BatchSubTaskResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"InputInfos\":",
                "\"Metadatas\":",
                "\"SmartSubtitlesTaskResult\":",
            ],
            base: 1282,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.input_infos, reader, rest),
            1 => read_shared(&mut self.metadatas, reader, rest),
            2 => read_shared(&mut self.smart_subtitles_task_result, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(BatchSubTaskResult);

read_by_table!(BatchSubTaskResult);

/// Outcome of the smart subtitle task of a batch.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchSmartSubtitlesResult {
    /// Input of the smart subtitle task.
    pub input: Option<Box<SmartSubtitleTaskResultInput>>,
    /// Outputs of the smart subtitle task.
    pub outputs: Vec<SmartSubtitleTaskBatchOutput>,
}

impl Record for BatchSmartSubtitlesResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "BatchSmartSubtitlesResult",
            members: &["Input", "Outputs"],
            place: 296,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.input.as_value(),
            1 => self.outputs.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for BatchSmartSubtitlesResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Input\":", "\"Outputs\":"],
            base: 1286,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.input, reader, rest),
            1 => read_shared(&mut self.outputs, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(BatchSmartSubtitlesResult);

read_by_table!(BatchSmartSubtitlesResult);

/// One output of the smart subtitle task of a batch.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartSubtitleTaskBatchOutput {
    /// How far the task has got, presumably in per cent (e.g. `100`); the service states no range.
    pub progress: Option<u64>,
    /// State of the task: `PROCESSING`, `SUCCESS`, `WAITING` or `FAIL`.
    pub status: Option<SubtaskStatus>,
    /// Error code, empty on success and anything else on failure, e.g. `InvalidInput`; see the service's error code list.
    pub err_code_ext: Option<Text>,
    /// Message that explains the error.
    pub message: Option<Text>,
    /// Output of the translation task.
    pub trans_text_task: Option<Box<SmartSubtitleTaskTransTextResultOutput>>,
    /// Output of the full speech transcription task.
    pub asr_full_text_task: Option<Box<SmartSubtitleTaskAsrFullTextResultOutput>>,
}

impl Record for SmartSubtitleTaskBatchOutput {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "SmartSubtitleTaskBatchOutput",
            members: &[
                "Progress",
                "Status",
                "ErrCodeExt",
                "Message",
                "TransTextTask",
                "AsrFullTextTask",
            ],
            place: 297,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.progress.as_value(),
            1 => self.status.as_value(),
            2 => self.err_code_ext.as_value(),
            3 => self.message.as_value(),
            4 => self.trans_text_task.as_value(),
            5 => self.asr_full_text_task.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for SmartSubtitleTaskBatchOutput {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Progress\":",
                "\"Status\":",
                "\"ErrCodeExt\":",
                "\"Message\":",
                "\"TransTextTask\":",
                "\"AsrFullTextTask\":",
            ],
            base: 1289,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.progress, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.err_code_ext, reader, rest),
            3 => read_shared(&mut self.message, reader, rest),
            4 => read_shared(&mut self.trans_text_task, reader, rest),
            5 => read_shared(&mut self.asr_full_text_task, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(SmartSubtitleTaskBatchOutput);

impl ReadValue for SmartSubtitleTaskBatchOutput {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1289;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Progress\":") {
                            slot = 1290;
                            rest = self.progress.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Status\":") {
                            slot = 1291;
                            rest = self.status.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"ErrCodeExt\":") {
                            slot = 1292;
                            rest = self.err_code_ext.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Message\":") {
                            slot = 1293;
                            rest = self.message.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"TransTextTask\":") {
                            slot = 1294;
                            rest = self.trans_text_task.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"AsrFullTextTask\":") {
                            slot = 1295;
                            rest = self.asr_full_text_task.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1289 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// Notification sent while a live stream is processed: results found so far, or the end of the processing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamNotification {
    /// Kind of result: `AiReviewResult` (content moderation), `AiRecognitionResult` (content recognition), `LiveRecordResult` (recording), `AiQualityControlResult` (media quality inspection), `AiAnalysisResult` (content analysis), `AiSmartSubtitleResult` (smart subtitles) or `ProcessEof` (end of the processing).
    pub notification_type: LiveStreamNotificationType,
    /// Identifier of the live stream processing task.
    pub task_id: Text,
    /// The one of `ProcessEofInfo`, `AiReviewResultInfo`, `AiRecognitionResultInfo`, `AiAnalysisResultInfo`, `AiQualityControlResultInfo`, `LiveRecordResultInfo`, `AiSmartSubtitleResultInfo` that is set.
    pub result: LiveStreamResult,
    /// Key for spotting repeated requests, up to 50 characters: a request whose key was already used in the last seven days is refused. Absent or empty for no such check.
    pub session_id: Text,
    /// Text of the user's own, up to 1000 characters, passed through unchanged and handed back in callbacks about the task's state.
    pub session_context: Text,
    /// Expiry time of the notification's signature, as a Unix timestamp in seconds; by default 10 minutes after sending. A notification past this moment can be taken as invalid, which guards against replay attacks.
    pub timestamp: Option<i64>,
    /// Signature of the notification: MD5 of `Timestamp` followed by the `NotifyKey` of `TaskNotifyConfig`. A receiver that computes the same can tell whether the notification really comes from the service.
    pub sign: Option<SecretText>,
    /// Unique identifier the server gives to each request that reaches it; quote it when reporting a problem.
    pub request_id: Option<Text>,
    pub(crate) presence: Presence,
    pub(crate) remarks: Remarks,
}

/// What [`LiveStreamNotification`] holds: one of its object members, of which one is set at most.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum LiveStreamResult {
    /// None is set.
    #[default]
    None,
    /// Error, if any, with which the processing ended. Set only when `NotificationType` is `ProcessEof`.
    ProcessEof(Box<LiveStreamProcessErrorInfo>),
    /// Results of the content moderation. Set only when `NotificationType` is `AiReviewResult`.
    AiReview(Box<LiveStreamAiReviewResultInfo>),
    /// Results of the content recognition. Set only when `NotificationType` is `AiRecognitionResult`.
    AiRecognition(Box<LiveStreamAiRecognitionResultInfo>),
    /// Results of the content analysis. Set only when `NotificationType` is `AiAnalysisResult`.
    AiAnalysis(Box<LiveStreamAiAnalysisResultInfo>),
    /// Results of the media quality inspection. Set only when `NotificationType` is `AiQualityControlResult`.
    AiQualityControl(Box<LiveStreamAiQualityControlResultInfo>),
    /// Results of the recording. Set only when `NotificationType` is `LiveRecordResult`.
    LiveRecord(Box<LiveStreamRecordResultInfo>),
    /// Results of the smart subtitles. Set only when `NotificationType` is `AiSmartSubtitleResult`.
    AiSmartSubtitle(Box<LiveStreamAiSmartSubtitleResultInfo>),
    /// No known one is set although an unknown one is, or several are at once: the members as they arrived.
    Other(Box<RawMembers>),
}

impl LiveStreamResult {
    /// The one that is set, member by member; `None` where none is or it is not known.
    pub fn as_record(&self) -> Option<&dyn Record> {
        match self {
            Self::ProcessEof(arm) => arm.as_value().as_record(),
            Self::AiReview(arm) => arm.as_value().as_record(),
            Self::AiRecognition(arm) => arm.as_value().as_record(),
            Self::AiAnalysis(arm) => arm.as_value().as_record(),
            Self::AiQualityControl(arm) => arm.as_value().as_record(),
            Self::LiveRecord(arm) => arm.as_value().as_record(),
            Self::AiSmartSubtitle(arm) => arm.as_value().as_record(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Record for LiveStreamNotification {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ParseLiveStreamProcessNotificationResponse",
            members: &[
                "NotificationType",
                "TaskId",
                "ProcessEofInfo",
                "AiReviewResultInfo",
                "AiRecognitionResultInfo",
                "AiAnalysisResultInfo",
                "AiQualityControlResultInfo",
                "LiveRecordResultInfo",
                "AiSmartSubtitleResultInfo",
                "SessionId",
                "SessionContext",
                "Timestamp",
                "Sign",
                "RequestId",
            ],
            place: 298,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.notification_type.as_value()),
            1 => self.presence.value(1, self.task_id.as_value()),
            2 => match &self.result {
                LiveStreamResult::ProcessEof(arm) => arm.as_value(),
                LiveStreamResult::Other(raw) => raw.arm::<Self>(2),
                _ => Value::Null,
            },
            3 => match &self.result {
                LiveStreamResult::AiReview(arm) => arm.as_value(),
                LiveStreamResult::Other(raw) => raw.arm::<Self>(3),
                _ => Value::Null,
            },
            4 => match &self.result {
                LiveStreamResult::AiRecognition(arm) => arm.as_value(),
                LiveStreamResult::Other(raw) => raw.arm::<Self>(4),
                _ => Value::Null,
            },
            5 => match &self.result {
                LiveStreamResult::AiAnalysis(arm) => arm.as_value(),
                LiveStreamResult::Other(raw) => raw.arm::<Self>(5),
                _ => Value::Null,
            },
            6 => match &self.result {
                LiveStreamResult::AiQualityControl(arm) => arm.as_value(),
                LiveStreamResult::Other(raw) => raw.arm::<Self>(6),
                _ => Value::Null,
            },
            7 => match &self.result {
                LiveStreamResult::LiveRecord(arm) => arm.as_value(),
                LiveStreamResult::Other(raw) => raw.arm::<Self>(7),
                _ => Value::Null,
            },
            8 => match &self.result {
                LiveStreamResult::AiSmartSubtitle(arm) => arm.as_value(),
                LiveStreamResult::Other(raw) => raw.arm::<Self>(8),
                _ => Value::Null,
            },
            9 => self.presence.value(9, self.session_id.as_value()),
            10 => self.presence.value(10, self.session_context.as_value()),
            11 => self.timestamp.as_value(),
            12 => self.sign.as_value(),
            13 => self.request_id.as_value(),
            _ => Value::Null,
        }
    }
    fn raw_members(&self) -> Option<&RawMembers> {
        match &self.result {
            LiveStreamResult::Other(raw) => Some(raw),
            _ => None,
        }
    }
}

impl Members for LiveStreamNotification {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"NotificationType\":",
                "\"TaskId\":",
                "\"ProcessEofInfo\":",
                "\"AiReviewResultInfo\":",
                "\"AiRecognitionResultInfo\":",
                "\"AiAnalysisResultInfo\":",
                "\"AiQualityControlResultInfo\":",
                "\"LiveRecordResultInfo\":",
                "\"AiSmartSubtitleResultInfo\":",
                "\"SessionId\":",
                "\"SessionContext\":",
                "\"Timestamp\":",
                "\"Sign\":",
                "\"RequestId\":",
            ],
            base: 1296,
            arms: 0b111111100,
            plain: 0b11000000011,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn set_remarks(&mut self, remarks: Remarks) {
        self.remarks = remarks;
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.notification_type, reader, rest),
            1 => read_shared(&mut self.task_id, reader, rest),
            2 => {
                let mut arm = Box::<LiveStreamProcessErrorInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.result = LiveStreamResult::ProcessEof(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<LiveStreamAiReviewResultInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.result = LiveStreamResult::AiReview(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<LiveStreamAiRecognitionResultInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.result = LiveStreamResult::AiRecognition(arm);
                Some(rest)
            }
            5 => {
                let mut arm = Box::<LiveStreamAiAnalysisResultInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.result = LiveStreamResult::AiAnalysis(arm);
                Some(rest)
            }
            6 => {
                let mut arm = Box::<LiveStreamAiQualityControlResultInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.result = LiveStreamResult::AiQualityControl(arm);
                Some(rest)
            }
            7 => {
                let mut arm = Box::<LiveStreamRecordResultInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.result = LiveStreamResult::LiveRecord(arm);
                Some(rest)
            }
            8 => {
                let mut arm = Box::<LiveStreamAiSmartSubtitleResultInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.result = LiveStreamResult::AiSmartSubtitle(arm);
                Some(rest)
            }
            9 => read_shared(&mut self.session_id, reader, rest),
            10 => read_shared(&mut self.session_context, reader, rest),
            11 => read_shared(&mut self.timestamp, reader, rest),
            12 => read_shared(&mut self.sign, reader, rest),
            13 => read_shared(&mut self.request_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.result = LiveStreamResult::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.result = LiveStreamResult::None;
    }
    fn fresh(&self) -> Option<Box<dyn Members>> {
        Some(Box::<Self>::default())
    }
}

record_impls!(root LiveStreamNotification);

read_by_table!(LiveStreamNotification);

/// Error with which the processing of a live stream ended, if any.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamProcessErrorInfo {
    /// Numeric error code: `0` if nothing went wrong, any other number means failure.
    pub err_code: i64,
    /// Explanation that goes with the error code, e.g. `open url failed`.
    pub message: Text,
    pub(crate) presence: Presence,
}

impl Record for LiveStreamProcessErrorInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamProcessErrorInfo",
            members: &["ErrCode", "Message"],
            place: 299,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.err_code.as_value()),
            1 => self.presence.value(1, self.message.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamProcessErrorInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"ErrCode\":", "\"Message\":"],
            base: 1311,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.err_code, reader, rest),
            1 => read_shared(&mut self.message, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamProcessErrorInfo);

read_by_table!(LiveStreamProcessErrorInfo);

/// Content moderation results of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiReviewResultInfo {
    /// Findings of the content moderation, one entry a check.
    pub result_set: Vec<LiveStreamAiReviewResultItem>,
}

impl Record for LiveStreamAiReviewResultInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamAiReviewResultInfo",
            members: &["ResultSet"],
            place: 300,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.result_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamAiReviewResultInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"ResultSet\":"],
            base: 1314,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamAiReviewResultInfo);

read_by_table!(LiveStreamAiReviewResultInfo);

/// Content recognition results of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiRecognitionResultInfo {
    /// Findings of the content recognition, one entry a kind.
    pub result_set: Vec<LiveStreamAiRecognitionResultItem>,
}

impl Record for LiveStreamAiRecognitionResultInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamAiRecognitionResultInfo",
            members: &["ResultSet"],
            place: 301,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.result_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamAiRecognitionResultInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"ResultSet\":"],
            base: 1316,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamAiRecognitionResultInfo);

read_by_table!(LiveStreamAiRecognitionResultInfo);

/// Content analysis results of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiAnalysisResultInfo {
    /// Results of the analysis subtasks: splitting, highlights and summary.
    pub result_set: Vec<LiveStreamAiAnalysisResultItem>,
}

impl Record for LiveStreamAiAnalysisResultInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamAiAnalysisResultInfo",
            members: &["ResultSet"],
            place: 302,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.result_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamAiAnalysisResultInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"ResultSet\":"],
            base: 1318,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamAiAnalysisResultInfo);

read_by_table!(LiveStreamAiAnalysisResultInfo);

/// Media quality inspection results of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiQualityControlResultInfo {
    /// Quality defects that were found. Deprecated; prefer `QualityControlResultSet`.
    pub quality_control_results: Vec<QualityControlResult>,
    /// Anomalies of the format that were found. Deprecated; prefer `DiagnoseResultSet`.
    pub diagnose_results: Vec<DiagnoseResult>,
    /// Quality defects that were found.
    pub quality_control_result_set: Vec<QualityControlResult>,
    /// Anomalies of the format that were found.
    pub diagnose_result_set: Vec<DiagnoseResult>,
}

impl Record for LiveStreamAiQualityControlResultInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamAiQualityControlResultInfo",
            members: &[
                "QualityControlResults",
                "DiagnoseResults",
                "QualityControlResultSet",
                "DiagnoseResultSet",
            ],
            place: 303,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.quality_control_results.as_value(),
            1 => self.diagnose_results.as_value(),
            2 => self.quality_control_result_set.as_value(),
            3 => self.diagnose_result_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamAiQualityControlResultInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"QualityControlResults\":",
                "\"DiagnoseResults\":",
                "\"QualityControlResultSet\":",
                "\"DiagnoseResultSet\":",
            ],
            base: 1320,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.quality_control_results, reader, rest),
            1 => read_shared(&mut self.diagnose_results, reader, rest),
            2 => read_shared(&mut self.quality_control_result_set, reader, rest),
            3 => read_shared(&mut self.diagnose_result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamAiQualityControlResultInfo);

read_by_table!(LiveStreamAiQualityControlResultInfo);

/// Recording results of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamRecordResultInfo {
    /// Flag for the end of the recording: `0` (still recording; `FileResults` holds a single file) or `1` (ended; `FileResults` holds all files).
    pub record_over: Option<u64>,
    /// Recorded files.
    pub file_results: Vec<LiveRecordFile>,
}

impl Record for LiveStreamRecordResultInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamRecordResultInfo",
            members: &["RecordOver", "FileResults"],
            place: 304,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.record_over.as_value(),
            1 => self.file_results.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamRecordResultInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"RecordOver\":", "\"FileResults\":"],
            base: 1325,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.record_over, reader, rest),
            1 => read_shared(&mut self.file_results, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamRecordResultInfo);

read_by_table!(LiveStreamRecordResultInfo);

/// Smart subtitle results of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiSmartSubtitleResultInfo {
    /// Subtitles of the live stream, stretch by stretch.
    pub smart_subtitle_result: Vec<LiveSmartSubtitleResult>,
}

impl Record for LiveStreamAiSmartSubtitleResultInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamAiSmartSubtitleResultInfo",
            members: &["SmartSubtitleResult"],
            place: 305,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.smart_subtitle_result.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamAiSmartSubtitleResultInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"SmartSubtitleResult\":"],
            base: 1328,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.smart_subtitle_result, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamAiSmartSubtitleResultInfo);

read_by_table!(LiveStreamAiSmartSubtitleResultInfo);

/// Findings of one content check of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiReviewResultItem {
    /// Kind of check: `ImagePorn` (pornography in the picture), `ImageTerrorism` (sensitive content in the picture), `ImagePolitical` (politically sensitive content in the picture) or `VoicePorn` (pornography in the sound).
    pub kind: LiveStreamReviewType,
    /// Stretches with suspected pornography in the picture. Filled when `Type` is `ImagePorn`.
    pub image_porn_result_set: Vec<LiveStreamAiReviewImagePornResult>,
    /// Stretches with suspected sensitive content in the picture. Filled when `Type` is `ImageTerrorism`.
    pub image_terrorism_result_set: Vec<LiveStreamAiReviewImageTerrorismResult>,
    /// Stretches with politically sensitive content suspected in the picture. Filled when `Type` is `ImagePolitical`.
    pub image_political_result_set: Vec<LiveStreamAiReviewImagePoliticalResult>,
    /// Stretches with suspected pornography in the sound. Filled when `Type` is `VoicePorn`.
    pub voice_porn_result_set: Vec<LiveStreamAiReviewVoicePornResult>,
    pub(crate) presence: Presence,
}

impl Record for LiveStreamAiReviewResultItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamAiReviewResultItem",
            members: &[
                "Type",
                "ImagePornResultSet",
                "ImageTerrorismResultSet",
                "ImagePoliticalResultSet",
                "VoicePornResultSet",
            ],
            place: 306,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.kind.as_value()),
            1 => self.image_porn_result_set.as_value(),
            2 => self.image_terrorism_result_set.as_value(),
            3 => self.image_political_result_set.as_value(),
            4 => self.voice_porn_result_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamAiReviewResultItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Type\":",
                "\"ImagePornResultSet\":",
                "\"ImageTerrorismResultSet\":",
                "\"ImagePoliticalResultSet\":",
                "\"VoicePornResultSet\":",
            ],
            base: 1330,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.image_porn_result_set, reader, rest),
            2 => read_shared(&mut self.image_terrorism_result_set, reader, rest),
            3 => read_shared(&mut self.image_political_result_set, reader, rest),
            4 => read_shared(&mut self.voice_porn_result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamAiReviewResultItem);

impl ReadValue for LiveStreamAiReviewResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1330;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 1331;
                            rest = self.kind.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"ImagePornResultSet\":") {
                            slot = 1332;
                            rest =
                                read_elements(&mut self.image_porn_result_set, 32, reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"ImageTerrorismResultSet\":") {
                            slot = 1333;
                            rest = read_elements(
                                &mut self.image_terrorism_result_set,
                                33,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"ImagePoliticalResultSet\":") {
                            slot = 1334;
                            rest = read_elements(
                                &mut self.image_political_result_set,
                                34,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"VoicePornResultSet\":") {
                            slot = 1335;
                            rest =
                                read_elements(&mut self.voice_porn_result_set, 35, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1330 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Findings of one kind of recognition in a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiRecognitionResultItem {
    /// Kind of recognition: `FaceRecognition` (faces), `AsrWordsRecognition` (keywords in speech), `OcrWordsRecognition` (keywords in on-screen text), `AsrFullTextRecognition` (all speech), `OcrFullTextRecognition` (all on-screen text), `TransTextRecognition` (speech translation), `ObjectRecognition` (objects) or `TagRecognition` (highlight marks).
    pub kind: RecognitionType,
    /// Faces recognised. Filled when `Type` is `FaceRecognition`.
    pub face_recognition_result_set: Vec<LiveStreamFaceRecognitionResult>,
    /// Keywords heard in the speech. Filled when `Type` is `AsrWordsRecognition`.
    pub asr_words_recognition_result_set: Vec<LiveStreamAsrWordsRecognitionResult>,
    /// Keywords seen in on-screen text. Filled when `Type` is `OcrWordsRecognition`.
    pub ocr_words_recognition_result_set: Vec<LiveStreamOcrWordsRecognitionResult>,
    /// Transcript of all speech. Filled when `Type` is `AsrFullTextRecognition`.
    pub asr_full_text_recognition_result_set: Vec<LiveStreamAsrFullTextRecognitionResult>,
    /// Transcript of all on-screen text. Filled when `Type` is `OcrFullTextRecognition`.
    pub ocr_full_text_recognition_result_set: Vec<LiveStreamOcrFullTextRecognitionResult>,
    /// Translation of the speech. Filled when `Type` is `TransTextRecognition`.
    pub trans_text_recognition_result_set: Vec<LiveStreamTransTextRecognitionResult>,
    /// Objects recognised. Filled when `Type` is `ObjectRecognition`.
    pub object_recognition_result_set: Vec<LiveStreamObjectRecognitionResult>,
    /// Highlight events marked. Filled when `Type` is `TagRecognition`.
    pub tag_recognition_result_set: Vec<LiveStreamTagRecognitionResult>,
    pub(crate) presence: Presence,
}

impl Record for LiveStreamAiRecognitionResultItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamAiRecognitionResultItem",
            members: &[
                "Type",
                "FaceRecognitionResultSet",
                "AsrWordsRecognitionResultSet",
                "OcrWordsRecognitionResultSet",
                "AsrFullTextRecognitionResultSet",
                "OcrFullTextRecognitionResultSet",
                "TransTextRecognitionResultSet",
                "ObjectRecognitionResultSet",
                "TagRecognitionResultSet",
            ],
            place: 307,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.kind.as_value()),
            1 => self.face_recognition_result_set.as_value(),
            2 => self.asr_words_recognition_result_set.as_value(),
            3 => self.ocr_words_recognition_result_set.as_value(),
            4 => self.asr_full_text_recognition_result_set.as_value(),
            5 => self.ocr_full_text_recognition_result_set.as_value(),
            6 => self.trans_text_recognition_result_set.as_value(),
            7 => self.object_recognition_result_set.as_value(),
            8 => self.tag_recognition_result_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamAiRecognitionResultItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Type\":",
                "\"FaceRecognitionResultSet\":",
                "\"AsrWordsRecognitionResultSet\":",
                "\"OcrWordsRecognitionResultSet\":",
                "\"AsrFullTextRecognitionResultSet\":",
                "\"OcrFullTextRecognitionResultSet\":",
                "\"TransTextRecognitionResultSet\":",
                "\"ObjectRecognitionResultSet\":",
                "\"TagRecognitionResultSet\":",
            ],
            base: 1336,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.face_recognition_result_set, reader, rest),
            2 => read_shared(&mut self.asr_words_recognition_result_set, reader, rest),
            3 => read_shared(&mut self.ocr_words_recognition_result_set, reader, rest),
            4 => read_shared(&mut self.asr_full_text_recognition_result_set, reader, rest),
            5 => read_shared(&mut self.ocr_full_text_recognition_result_set, reader, rest),
            6 => read_shared(&mut self.trans_text_recognition_result_set, reader, rest),
            7 => read_shared(&mut self.object_recognition_result_set, reader, rest),
            8 => read_shared(&mut self.tag_recognition_result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamAiRecognitionResultItem);

impl ReadValue for LiveStreamAiRecognitionResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1336;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 1337;
                            rest = self.kind.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"FaceRecognitionResultSet\":") {
                            slot = 1338;
                            rest = read_elements(
                                &mut self.face_recognition_result_set,
                                36,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) =
                            strip_member(rest, b",\"AsrWordsRecognitionResultSet\":")
                        {
                            slot = 1339;
                            rest = read_elements(
                                &mut self.asr_words_recognition_result_set,
                                37,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) =
                            strip_member(rest, b",\"OcrWordsRecognitionResultSet\":")
                        {
                            slot = 1340;
                            rest = read_elements(
                                &mut self.ocr_words_recognition_result_set,
                                38,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) =
                            strip_member(rest, b",\"AsrFullTextRecognitionResultSet\":")
                        {
                            slot = 1341;
                            rest = read_elements(
                                &mut self.asr_full_text_recognition_result_set,
                                39,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) =
                            strip_member(rest, b",\"OcrFullTextRecognitionResultSet\":")
                        {
                            slot = 1342;
                            rest = read_elements(
                                &mut self.ocr_full_text_recognition_result_set,
                                40,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) =
                            strip_member(rest, b",\"TransTextRecognitionResultSet\":")
                        {
                            slot = 1343;
                            rest = read_elements(
                                &mut self.trans_text_recognition_result_set,
                                41,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"ObjectRecognitionResultSet\":")
                        {
                            slot = 1344;
                            rest = read_elements(
                                &mut self.object_recognition_result_set,
                                42,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(rest, b",\"TagRecognitionResultSet\":") {
                            slot = 1345;
                            rest = read_elements(
                                &mut self.tag_recognition_result_set,
                                43,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1336 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Results of one kind of analysis of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiAnalysisResultItem {
    /// Kind of analysis: `SegmentRecognition` (splitting into segments), `Highlight` (highlights) or `Description` (summary).
    pub kind: AnalysisType,
    /// Segments that the live stream was split into. Filled when `Type` is `SegmentRecognition`.
    pub segment_result_set: Vec<SegmentRecognitionItem>,
    /// Highlights of the live stream. Filled when `Type` is `Highlight`.
    pub highlight_result_set: Vec<MediaAiAnalysisHighlightItem>,
    /// Summary of the live stream. Set when `Type` is `Description`.
    pub description_result: Option<Box<LiveAiAnalysisDescriptionItem>>,
    pub(crate) presence: Presence,
}

impl Record for LiveStreamAiAnalysisResultItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamAiAnalysisResultItem",
            members: &[
                "Type",
                "SegmentResultSet",
                "HighlightResultSet",
                "DescriptionResult",
            ],
            place: 308,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.kind.as_value()),
            1 => self.segment_result_set.as_value(),
            2 => self.highlight_result_set.as_value(),
            3 => self.description_result.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamAiAnalysisResultItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Type\":",
                "\"SegmentResultSet\":",
                "\"HighlightResultSet\":",
                "\"DescriptionResult\":",
            ],
            base: 1346,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.segment_result_set, reader, rest),
            2 => read_shared(&mut self.highlight_result_set, reader, rest),
            3 => read_shared(&mut self.description_result, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamAiAnalysisResultItem);

impl ReadValue for LiveStreamAiAnalysisResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1346;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 1347;
                            rest = self.kind.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"SegmentResultSet\":") {
                            slot = 1348;
                            rest = read_elements(&mut self.segment_result_set, 44, reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"HighlightResultSet\":") {
                            slot = 1349;
                            rest =
                                read_elements(&mut self.highlight_result_set, 45, reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"DescriptionResult\":") {
                            slot = 1350;
                            rest = self.description_result.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1346 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One anomaly found when the format of a live stream was diagnosed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnoseResult {
    /// Group of the anomaly: `DecodeParamException` (decoding parameters), `TimeStampException` (timestamps), `FrameException` (frame rate), `StreamStatusException` (stream status), `StreamInfo` (stream information), `StreamAbnormalCharacteristics` (stream characteristics), `DecodeException` (decoding) or `HLSRequirements` (HLS format).
    pub category: Option<Text>,
    /// Exact anomaly, e.g. `VideoDecodeFailed`; the known values are those of `ContainerDiagnoseResultItem`.
    pub kind: Option<ContainerIssue>,
    /// Presentation timestamp (PTS) at which the anomaly begins, in seconds judging by the vendor's example (`5.966`).
    pub timestamp: Option<f64>,
    /// Description of the anomaly in words, e.g. `Open url http://xxx.mp4 failed.`
    pub description: Option<Text>,
    /// Beijing time at which the anomaly was found, as an ISO date and time; the vendor's example nevertheless ends in `Z`: `2023-06-09T06:54:32Z`.
    pub date_time: Option<Time>,
    /// Gravity of the anomaly: `Fatal` (impairs later playback and parsing), `Error` (may impair playback), `Warning` (a possible risk, playback not necessarily impaired), `Notice` (important stream information) or `Info` (general stream information).
    pub severity_level: Option<Severity>,
}

impl Record for DiagnoseResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "DiagnoseResult",
            members: &[
                "Category",
                "Type",
                "Timestamp",
                "Description",
                "DateTime",
                "SeverityLevel",
            ],
            place: 309,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.category.as_value(),
            1 => self.kind.as_value(),
            2 => self.timestamp.as_value(),
            3 => self.description.as_value(),
            4 => self.date_time.as_value(),
            5 => self.severity_level.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for DiagnoseResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Category\":",
                "\"Type\":",
                "\"Timestamp\":",
                "\"Description\":",
                "\"DateTime\":",
                "\"SeverityLevel\":",
            ],
            base: 1351,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.category, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            2 => read_shared(&mut self.timestamp, reader, rest),
            3 => read_shared(&mut self.description, reader, rest),
            4 => read_shared(&mut self.date_time, reader, rest),
            5 => read_shared(&mut self.severity_level, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(DiagnoseResult);

impl ReadValue for DiagnoseResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1351;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Category\":") {
                            slot = 1352;
                            rest = self.category.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 1353;
                            rest = self.kind.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Timestamp\":") {
                            slot = 1354;
                            rest = self.timestamp.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Description\":") {
                            slot = 1355;
                            rest = self.description.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"DateTime\":") {
                            slot = 1356;
                            rest = self.date_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"SeverityLevel\":") {
                            slot = 1357;
                            rest = self.severity_level.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1351 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// One stretch of a live stream with its subtitle and translation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveSmartSubtitleResult {
    /// Recognised text.
    pub text: Text,
    /// Presentation timestamp (PTS) at which the stretch begins, in seconds.
    pub start_pts_time: f64,
    /// Presentation timestamp (PTS) at which the stretch ends, in seconds.
    pub end_pts_time: f64,
    /// Translation of `Text`.
    pub trans: Option<Text>,
    /// Start of the stretch in UTC, as an ISO date and time, e.g. `2025-03-21T10:11:52Z`.
    pub start_time: Option<Time>,
    /// End of the stretch in UTC, as an ISO date and time, e.g. `2025-03-21T10:12:52Z`.
    pub end_time: Option<Time>,
    /// Mark of a steady result, presumably true once the text no longer changes; the service does not explain it.
    pub steady_state: Option<bool>,
    /// User ID that comes with the results of WebSocket and TRTC streams, e.g. `bot`.
    pub user_id: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for LiveSmartSubtitleResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveSmartSubtitleResult",
            members: &[
                "Text",
                "StartPTSTime",
                "EndPTSTime",
                "Trans",
                "StartTime",
                "EndTime",
                "SteadyState",
                "UserId",
            ],
            place: 310,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.text.as_value()),
            1 => self.presence.value(1, self.start_pts_time.as_value()),
            2 => self.presence.value(2, self.end_pts_time.as_value()),
            3 => self.trans.as_value(),
            4 => self.start_time.as_value(),
            5 => self.end_time.as_value(),
            6 => self.steady_state.as_value(),
            7 => self.user_id.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveSmartSubtitleResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Text\":",
                "\"StartPTSTime\":",
                "\"EndPTSTime\":",
                "\"Trans\":",
                "\"StartTime\":",
                "\"EndTime\":",
                "\"SteadyState\":",
                "\"UserId\":",
            ],
            base: 1358,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.text, reader, rest),
            1 => read_shared(&mut self.start_pts_time, reader, rest),
            2 => read_shared(&mut self.end_pts_time, reader, rest),
            3 => read_shared(&mut self.trans, reader, rest),
            4 => read_shared(&mut self.start_time, reader, rest),
            5 => read_shared(&mut self.end_time, reader, rest),
            6 => read_shared(&mut self.steady_state, reader, rest),
            7 => read_shared(&mut self.user_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveSmartSubtitleResult);

impl ReadValue for LiveSmartSubtitleResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1358;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 1359;
                            rest = self.text.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartPTSTime\":") {
                            slot = 1360;
                            rest = self.start_pts_time.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndPTSTime\":") {
                            slot = 1361;
                            rest = self.end_pts_time.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Trans\":") {
                            slot = 1362;
                            rest = self.trans.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"StartTime\":") {
                            slot = 1363;
                            rest = self.start_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"EndTime\":") {
                            slot = 1364;
                            rest = self.end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"SteadyState\":") {
                            slot = 1365;
                            rest = self.steady_state.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"UserId\":") {
                            slot = 1366;
                            rest = self.user_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1358 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Stretch of a live stream whose picture is suspected of pornography.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiReviewImagePornResult {
    /// Presentation timestamp (PTS) at which the suspected stretch begins, in seconds.
    pub start_pts_time: f64,
    /// Presentation timestamp (PTS) at which the suspected stretch ends, in seconds.
    pub end_pts_time: f64,
    /// Score of the suspicion (pornography); examples suggest a scale from 0 to 100.
    pub confidence: f64,
    /// Advice of the moderation: `pass` (let through), `review` (check by hand) or `block` (reject).
    pub suggestion: Suggestion,
    /// Label of the finding: `porn` (pornographic), `sexy`, `vulgar` or `intimacy` (intimate behaviour).
    pub label: Text,
    /// Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then deleted.
    pub url: Text,
    /// Moment at which the picture behind `Url` is deleted, as an ISO date and time.
    pub pic_url_expire_time: Time,
    pub(crate) presence: Presence,
}

impl Record for LiveStreamAiReviewImagePornResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamAiReviewImagePornResult",
            members: &[
                "StartPtsTime",
                "EndPtsTime",
                "Confidence",
                "Suggestion",
                "Label",
                "Url",
                "PicUrlExpireTime",
            ],
            place: 311,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.start_pts_time.as_value()),
            1 => self.presence.value(1, self.end_pts_time.as_value()),
            2 => self.presence.value(2, self.confidence.as_value()),
            3 => self.presence.value(3, self.suggestion.as_value()),
            4 => self.presence.value(4, self.label.as_value()),
            5 => self.presence.value(5, self.url.as_value()),
            6 => self.presence.value(6, self.pic_url_expire_time.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamAiReviewImagePornResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"Label\":",
                "\"Url\":",
                "\"PicUrlExpireTime\":",
            ],
            base: 1367,
            arms: 0b0,
            plain: 0b1111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.start_pts_time, reader, rest),
            1 => read_shared(&mut self.end_pts_time, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.suggestion, reader, rest),
            4 => read_shared(&mut self.label, reader, rest),
            5 => read_shared(&mut self.url, reader, rest),
            6 => read_shared(&mut self.pic_url_expire_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamAiReviewImagePornResult);

impl ReadValue for LiveStreamAiReviewImagePornResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1367;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1368;
                            rest = self.start_pts_time.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1369;
                            rest = self.end_pts_time.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1370;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Suggestion\":") {
                            slot = 1371;
                            rest = self.suggestion.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Label\":") {
                            slot = 1372;
                            rest = self.label.read(reader, value)?;
                            told |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 1373;
                            rest = self.url.read(reader, value)?;
                            told |= 0x20;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"PicUrlExpireTime\":") {
                            slot = 1374;
                            rest = self.pic_url_expire_time.read(reader, value)?;
                            told |= 0x40;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1367 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Stretch of a live stream whose picture is suspected of terrorism, violence or similar sensitive content.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiReviewImageTerrorismResult {
    /// Presentation timestamp (PTS) at which the suspected stretch begins, in seconds.
    pub start_pts_time: f64,
    /// Presentation timestamp (PTS) at which the suspected stretch ends, in seconds.
    pub end_pts_time: f64,
    /// Score of how sensitive the stretch is; examples suggest a scale from 0 to 100.
    pub confidence: f64,
    /// Advice of the moderation: `pass` (let through), `review` (check by hand) or `block` (reject).
    pub suggestion: Suggestion,
    /// Label of the finding: `guns` (firearms), `crowd` (gathering), `police`, `bloody` (blood), `banners` (sensitive flags), `militant` (armed persons), `explosion` (explosion or fire) or `terrorists` (sensitive persons).
    pub label: Text,
    /// Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then deleted.
    pub url: Text,
    /// Moment at which the picture behind `Url` is deleted, as an ISO date and time.
    pub pic_url_expire_time: Time,
    pub(crate) presence: Presence,
}

impl Record for LiveStreamAiReviewImageTerrorismResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamAiReviewImageTerrorismResult",
            members: &[
                "StartPtsTime",
                "EndPtsTime",
                "Confidence",
                "Suggestion",
                "Label",
                "Url",
                "PicUrlExpireTime",
            ],
            place: 312,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.start_pts_time.as_value()),
            1 => self.presence.value(1, self.end_pts_time.as_value()),
            2 => self.presence.value(2, self.confidence.as_value()),
            3 => self.presence.value(3, self.suggestion.as_value()),
            4 => self.presence.value(4, self.label.as_value()),
            5 => self.presence.value(5, self.url.as_value()),
            6 => self.presence.value(6, self.pic_url_expire_time.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamAiReviewImageTerrorismResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"Label\":",
                "\"Url\":",
                "\"PicUrlExpireTime\":",
            ],
            base: 1375,
            arms: 0b0,
            plain: 0b1111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.start_pts_time, reader, rest),
            1 => read_shared(&mut self.end_pts_time, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.suggestion, reader, rest),
            4 => read_shared(&mut self.label, reader, rest),
            5 => read_shared(&mut self.url, reader, rest),
            6 => read_shared(&mut self.pic_url_expire_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamAiReviewImageTerrorismResult);

impl ReadValue for LiveStreamAiReviewImageTerrorismResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1375;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1376;
                            rest = self.start_pts_time.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1377;
                            rest = self.end_pts_time.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1378;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Suggestion\":") {
                            slot = 1379;
                            rest = self.suggestion.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Label\":") {
                            slot = 1380;
                            rest = self.label.read(reader, value)?;
                            told |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 1381;
                            rest = self.url.read(reader, value)?;
                            told |= 0x20;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"PicUrlExpireTime\":") {
                            slot = 1382;
                            rest = self.pic_url_expire_time.read(reader, value)?;
                            told |= 0x40;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1375 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Stretch of a live stream suspected of showing sensitive persons or banned symbols.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiReviewImagePoliticalResult {
    /// Presentation timestamp (PTS) at which the suspected stretch begins, in seconds.
    pub start_pts_time: f64,
    /// Presentation timestamp (PTS) at which the suspected stretch ends, in seconds.
    pub end_pts_time: f64,
    /// Score of how sensitive the stretch is; examples suggest a scale from 0 to 100.
    pub confidence: f64,
    /// Advice of the moderation: `pass` (let through), `review` (check by hand) or `block` (reject).
    pub suggestion: Suggestion,
    /// Label of the finding: `politician` (sensitive person) or `violation_photo` (banned symbol).
    pub label: Text,
    /// Name of the sensitive person or banned symbol.
    pub name: Text,
    /// Rectangle of the sensitive person or banned symbol in pixels as `[x1, y1, x2, y2]`: top left corner, then bottom right corner.
    pub area_coord_set: Coordinates,
    /// Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then deleted.
    pub url: Text,
    /// Moment at which the picture behind `Url` is deleted, as an ISO date and time.
    pub pic_url_expire_time: Time,
    pub(crate) presence: Presence,
}

impl Record for LiveStreamAiReviewImagePoliticalResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamAiReviewImagePoliticalResult",
            members: &[
                "StartPtsTime",
                "EndPtsTime",
                "Confidence",
                "Suggestion",
                "Label",
                "Name",
                "AreaCoordSet",
                "Url",
                "PicUrlExpireTime",
            ],
            place: 313,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.start_pts_time.as_value()),
            1 => self.presence.value(1, self.end_pts_time.as_value()),
            2 => self.presence.value(2, self.confidence.as_value()),
            3 => self.presence.value(3, self.suggestion.as_value()),
            4 => self.presence.value(4, self.label.as_value()),
            5 => self.presence.value(5, self.name.as_value()),
            6 => self.area_coord_set.as_value(),
            7 => self.presence.value(7, self.url.as_value()),
            8 => self.presence.value(8, self.pic_url_expire_time.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamAiReviewImagePoliticalResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"Label\":",
                "\"Name\":",
                "\"AreaCoordSet\":",
                "\"Url\":",
                "\"PicUrlExpireTime\":",
            ],
            base: 1383,
            arms: 0b0,
            plain: 0b110111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.start_pts_time, reader, rest),
            1 => read_shared(&mut self.end_pts_time, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.suggestion, reader, rest),
            4 => read_shared(&mut self.label, reader, rest),
            5 => read_shared(&mut self.name, reader, rest),
            6 => read_shared(&mut self.area_coord_set, reader, rest),
            7 => read_shared(&mut self.url, reader, rest),
            8 => read_shared(&mut self.pic_url_expire_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamAiReviewImagePoliticalResult);

impl ReadValue for LiveStreamAiReviewImagePoliticalResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1383;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1384;
                            rest = self.start_pts_time.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1385;
                            rest = self.end_pts_time.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1386;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Suggestion\":") {
                            slot = 1387;
                            rest = self.suggestion.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Label\":") {
                            slot = 1388;
                            rest = self.label.read(reader, value)?;
                            told |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Name\":") {
                            slot = 1389;
                            rest = self.name.read(reader, value)?;
                            told |= 0x20;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 1390;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 1391;
                            rest = self.url.read(reader, value)?;
                            told |= 0x80;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(rest, b",\"PicUrlExpireTime\":") {
                            slot = 1392;
                            rest = self.pic_url_expire_time.read(reader, value)?;
                            told |= 0x100;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1383 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Stretch of a live stream whose sound is suspected of pornography.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiReviewVoicePornResult {
    /// Presentation timestamp (PTS) at which the suspected stretch begins, in seconds.
    pub start_pts_time: f64,
    /// Presentation timestamp (PTS) at which the suspected stretch ends, in seconds.
    pub end_pts_time: f64,
    /// Score of the suspicion (pornography); examples suggest a scale from 0 to 100.
    pub confidence: f64,
    /// Advice of the moderation: `pass` (let through), `review` (check by hand) or `block` (reject).
    pub suggestion: Suggestion,
    /// Label of the finding: `sexual_moan` (moaning).
    pub label: Text,
    pub(crate) presence: Presence,
}

impl Record for LiveStreamAiReviewVoicePornResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamAiReviewVoicePornResult",
            members: &[
                "StartPtsTime",
                "EndPtsTime",
                "Confidence",
                "Suggestion",
                "Label",
            ],
            place: 314,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.start_pts_time.as_value()),
            1 => self.presence.value(1, self.end_pts_time.as_value()),
            2 => self.presence.value(2, self.confidence.as_value()),
            3 => self.presence.value(3, self.suggestion.as_value()),
            4 => self.presence.value(4, self.label.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamAiReviewVoicePornResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"Label\":",
            ],
            base: 1393,
            arms: 0b0,
            plain: 0b11111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.start_pts_time, reader, rest),
            1 => read_shared(&mut self.end_pts_time, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.suggestion, reader, rest),
            4 => read_shared(&mut self.label, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamAiReviewVoicePornResult);

impl ReadValue for LiveStreamAiReviewVoicePornResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1393;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1394;
                            rest = self.start_pts_time.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1395;
                            rest = self.end_pts_time.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1396;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Suggestion\":") {
                            slot = 1397;
                            rest = self.suggestion.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Label\":") {
                            slot = 1398;
                            rest = self.label.read(reader, value)?;
                            told |= 0x10;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1393 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One stretch of a live stream in which a face was recognised.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamFaceRecognitionResult {
    /// Unique identifier of the person.
    pub id: Text,
    /// Name of the recognised person.
    pub name: Text,
    /// Library the person was matched in: `Default` (the service's own) or `UserDefine` (the user's own).
    pub kind: FaceLibrary,
    /// Presentation timestamp (PTS) at which the stretch begins, in seconds.
    pub start_pts_time: f64,
    /// Presentation timestamp (PTS) at which the stretch ends, in seconds.
    pub end_pts_time: f64,
    /// Confidence in the recognition, between 0 and 100.
    pub confidence: f64,
    /// Area of the face in px, as four numbers: x and y of its top left corner, then x and y of its bottom right corner.
    pub area_coord_set: Coordinates,
    pub(crate) presence: Presence,
}

impl Record for LiveStreamFaceRecognitionResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamFaceRecognitionResult",
            members: &[
                "Id",
                "Name",
                "Type",
                "StartPtsTime",
                "EndPtsTime",
                "Confidence",
                "AreaCoordSet",
            ],
            place: 315,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.id.as_value()),
            1 => self.presence.value(1, self.name.as_value()),
            2 => self.presence.value(2, self.kind.as_value()),
            3 => self.presence.value(3, self.start_pts_time.as_value()),
            4 => self.presence.value(4, self.end_pts_time.as_value()),
            5 => self.presence.value(5, self.confidence.as_value()),
            6 => self.area_coord_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamFaceRecognitionResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Id\":",
                "\"Name\":",
                "\"Type\":",
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"AreaCoordSet\":",
            ],
            base: 1399,
            arms: 0b0,
            plain: 0b111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.id, reader, rest),
            1 => read_shared(&mut self.name, reader, rest),
            2 => read_shared(&mut self.kind, reader, rest),
            3 => read_shared(&mut self.start_pts_time, reader, rest),
            4 => read_shared(&mut self.end_pts_time, reader, rest),
            5 => read_shared(&mut self.confidence, reader, rest),
            6 => read_shared(&mut self.area_coord_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamFaceRecognitionResult);

impl ReadValue for LiveStreamFaceRecognitionResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1399;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Id\":") {
                            slot = 1400;
                            rest = self.id.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Name\":") {
                            slot = 1401;
                            rest = self.name.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 1402;
                            rest = self.kind.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1403;
                            rest = self.start_pts_time.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1404;
                            rest = self.end_pts_time.read(reader, value)?;
                            told |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1405;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x20;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 1406;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1399 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One stretch of a live stream in which a keyword was spoken.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAsrWordsRecognitionResult {
    /// Keyword that was heard.
    pub word: Text,
    /// Presentation timestamp (PTS) at which the stretch begins, in seconds.
    pub start_pts_time: f64,
    /// Presentation timestamp (PTS) at which the stretch ends, in seconds.
    pub end_pts_time: f64,
    /// Confidence in the recognition, between 0 and 100.
    pub confidence: f64,
    pub(crate) presence: Presence,
}

impl Record for LiveStreamAsrWordsRecognitionResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamAsrWordsRecognitionResult",
            members: &["Word", "StartPtsTime", "EndPtsTime", "Confidence"],
            place: 316,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.word.as_value()),
            1 => self.presence.value(1, self.start_pts_time.as_value()),
            2 => self.presence.value(2, self.end_pts_time.as_value()),
            3 => self.presence.value(3, self.confidence.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamAsrWordsRecognitionResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Word\":",
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
            ],
            base: 1407,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.word, reader, rest),
            1 => read_shared(&mut self.start_pts_time, reader, rest),
            2 => read_shared(&mut self.end_pts_time, reader, rest),
            3 => read_shared(&mut self.confidence, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamAsrWordsRecognitionResult);

impl ReadValue for LiveStreamAsrWordsRecognitionResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1407;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Word\":") {
                            slot = 1408;
                            rest = self.word.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1409;
                            rest = self.start_pts_time.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1410;
                            rest = self.end_pts_time.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1411;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1407 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One stretch of a live stream in which a keyword was shown in the picture.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamOcrWordsRecognitionResult {
    /// Keyword that was seen.
    pub word: Text,
    /// Presentation timestamp (PTS) at which the stretch begins, in seconds.
    pub start_pts_time: f64,
    /// Presentation timestamp (PTS) at which the stretch ends, in seconds.
    pub end_pts_time: f64,
    /// Confidence in the recognition, between 0 and 100.
    pub confidence: f64,
    /// Area of the text in px, as four numbers: x and y of its top left corner, then x and y of its bottom right corner.
    pub area_coords: Coordinates,
    pub(crate) presence: Presence,
}

impl Record for LiveStreamOcrWordsRecognitionResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamOcrWordsRecognitionResult",
            members: &[
                "Word",
                "StartPtsTime",
                "EndPtsTime",
                "Confidence",
                "AreaCoords",
            ],
            place: 317,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.word.as_value()),
            1 => self.presence.value(1, self.start_pts_time.as_value()),
            2 => self.presence.value(2, self.end_pts_time.as_value()),
            3 => self.presence.value(3, self.confidence.as_value()),
            4 => self.area_coords.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamOcrWordsRecognitionResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Word\":",
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"AreaCoords\":",
            ],
            base: 1412,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.word, reader, rest),
            1 => read_shared(&mut self.start_pts_time, reader, rest),
            2 => read_shared(&mut self.end_pts_time, reader, rest),
            3 => read_shared(&mut self.confidence, reader, rest),
            4 => read_shared(&mut self.area_coords, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamOcrWordsRecognitionResult);

impl ReadValue for LiveStreamOcrWordsRecognitionResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1412;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Word\":") {
                            slot = 1413;
                            rest = self.word.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1414;
                            rest = self.start_pts_time.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1415;
                            rest = self.end_pts_time.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1416;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoords\":") {
                            slot = 1417;
                            rest = self.area_coords.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1412 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One stretch of the transcript of all speech in a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAsrFullTextRecognitionResult {
    /// Speech as text.
    pub text: Text,
    /// Presentation timestamp (PTS) at which the stretch begins, in seconds.
    pub start_pts_time: f64,
    /// Presentation timestamp (PTS) at which the stretch ends, in seconds.
    pub end_pts_time: f64,
    /// Confidence in the recognition, between 0 and 100.
    pub confidence: f64,
    /// Start of the recognised speech in UTC, as an ISO date and time, e.g. `2025-03-21T10:11:52Z`.
    pub start_time: Option<Time>,
    /// End of the recognised speech in UTC, as an ISO date and time, e.g. `2025-03-21T10:12:52Z`.
    pub end_time: Option<Time>,
    /// Mark of a steady result, presumably true once the text no longer changes; the service does not explain it.
    pub steady_state: Option<bool>,
    /// User ID that comes with the results of WebSocket and TRTC streams, e.g. `bot`.
    pub user_id: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for LiveStreamAsrFullTextRecognitionResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamAsrFullTextRecognitionResult",
            members: &[
                "Text",
                "StartPtsTime",
                "EndPtsTime",
                "Confidence",
                "StartTime",
                "EndTime",
                "SteadyState",
                "UserId",
            ],
            place: 318,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.text.as_value()),
            1 => self.presence.value(1, self.start_pts_time.as_value()),
            2 => self.presence.value(2, self.end_pts_time.as_value()),
            3 => self.presence.value(3, self.confidence.as_value()),
            4 => self.start_time.as_value(),
            5 => self.end_time.as_value(),
            6 => self.steady_state.as_value(),
            7 => self.user_id.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamAsrFullTextRecognitionResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Text\":",
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"StartTime\":",
                "\"EndTime\":",
                "\"SteadyState\":",
                "\"UserId\":",
            ],
            base: 1418,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.text, reader, rest),
            1 => read_shared(&mut self.start_pts_time, reader, rest),
            2 => read_shared(&mut self.end_pts_time, reader, rest),
            3 => read_shared(&mut self.confidence, reader, rest),
            4 => read_shared(&mut self.start_time, reader, rest),
            5 => read_shared(&mut self.end_time, reader, rest),
            6 => read_shared(&mut self.steady_state, reader, rest),
            7 => read_shared(&mut self.user_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamAsrFullTextRecognitionResult);

impl ReadValue for LiveStreamAsrFullTextRecognitionResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1418;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 1419;
                            rest = self.text.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1420;
                            rest = self.start_pts_time.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1421;
                            rest = self.end_pts_time.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1422;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"StartTime\":") {
                            slot = 1423;
                            rest = self.start_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"EndTime\":") {
                            slot = 1424;
                            rest = self.end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"SteadyState\":") {
                            slot = 1425;
                            rest = self.steady_state.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"UserId\":") {
                            slot = 1426;
                            rest = self.user_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1418 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One stretch of the transcript of all on-screen text in a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamOcrFullTextRecognitionResult {
    /// Text seen in the picture.
    pub text: Text,
    /// Presentation timestamp (PTS) at which the stretch begins, in seconds.
    pub start_pts_time: f64,
    /// Presentation timestamp (PTS) at which the stretch ends, in seconds.
    pub end_pts_time: f64,
    /// Confidence in the recognition, between 0 and 100.
    pub confidence: f64,
    /// Area of the text in px, as four numbers: x and y of its top left corner, then x and y of its bottom right corner.
    pub area_coord_set: Coordinates,
    pub(crate) presence: Presence,
}

impl Record for LiveStreamOcrFullTextRecognitionResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamOcrFullTextRecognitionResult",
            members: &[
                "Text",
                "StartPtsTime",
                "EndPtsTime",
                "Confidence",
                "AreaCoordSet",
            ],
            place: 319,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.text.as_value()),
            1 => self.presence.value(1, self.start_pts_time.as_value()),
            2 => self.presence.value(2, self.end_pts_time.as_value()),
            3 => self.presence.value(3, self.confidence.as_value()),
            4 => self.area_coord_set.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamOcrFullTextRecognitionResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Text\":",
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"AreaCoordSet\":",
            ],
            base: 1427,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.text, reader, rest),
            1 => read_shared(&mut self.start_pts_time, reader, rest),
            2 => read_shared(&mut self.end_pts_time, reader, rest),
            3 => read_shared(&mut self.confidence, reader, rest),
            4 => read_shared(&mut self.area_coord_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamOcrFullTextRecognitionResult);

impl ReadValue for LiveStreamOcrFullTextRecognitionResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1427;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 1428;
                            rest = self.text.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1429;
                            rest = self.start_pts_time.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1430;
                            rest = self.end_pts_time.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1431;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 1432;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1427 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One stretch of recognised speech in a live stream, with its translation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamTransTextRecognitionResult {
    /// Speech as text.
    pub text: Text,
    /// Presentation timestamp (PTS) at which the stretch begins, in seconds.
    pub start_pts_time: f64,
    /// Presentation timestamp (PTS) at which the stretch ends, in seconds.
    pub end_pts_time: f64,
    /// Confidence in the translation, between 0 and 100.
    pub confidence: f64,
    /// Translation of `Text`.
    pub trans: Text,
    /// Start of the translated speech in UTC, as an ISO date and time, e.g. `2025-03-21T10:11:52Z`.
    pub start_time: Option<Time>,
    /// End of the translated speech in UTC, as an ISO date and time, e.g. `2025-03-21T10:12:52Z`.
    pub end_time: Option<Time>,
    /// Mark of a steady result, presumably true once the text no longer changes; the service does not explain it.
    pub steady_state: Option<bool>,
    /// User ID that comes with the results of WebSocket and TRTC streams, e.g. `bot`.
    pub user_id: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for LiveStreamTransTextRecognitionResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamTransTextRecognitionResult",
            members: &[
                "Text",
                "StartPtsTime",
                "EndPtsTime",
                "Confidence",
                "Trans",
                "StartTime",
                "EndTime",
                "SteadyState",
                "UserId",
            ],
            place: 320,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.text.as_value()),
            1 => self.presence.value(1, self.start_pts_time.as_value()),
            2 => self.presence.value(2, self.end_pts_time.as_value()),
            3 => self.presence.value(3, self.confidence.as_value()),
            4 => self.presence.value(4, self.trans.as_value()),
            5 => self.start_time.as_value(),
            6 => self.end_time.as_value(),
            7 => self.steady_state.as_value(),
            8 => self.user_id.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamTransTextRecognitionResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Text\":",
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"Trans\":",
                "\"StartTime\":",
                "\"EndTime\":",
                "\"SteadyState\":",
                "\"UserId\":",
            ],
            base: 1433,
            arms: 0b0,
            plain: 0b11111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.text, reader, rest),
            1 => read_shared(&mut self.start_pts_time, reader, rest),
            2 => read_shared(&mut self.end_pts_time, reader, rest),
            3 => read_shared(&mut self.confidence, reader, rest),
            4 => read_shared(&mut self.trans, reader, rest),
            5 => read_shared(&mut self.start_time, reader, rest),
            6 => read_shared(&mut self.end_time, reader, rest),
            7 => read_shared(&mut self.steady_state, reader, rest),
            8 => read_shared(&mut self.user_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamTransTextRecognitionResult);

impl ReadValue for LiveStreamTransTextRecognitionResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1433;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 1434;
                            rest = self.text.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1435;
                            rest = self.start_pts_time.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1436;
                            rest = self.end_pts_time.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1437;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Trans\":") {
                            slot = 1438;
                            rest = self.trans.read(reader, value)?;
                            told |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"StartTime\":") {
                            slot = 1439;
                            rest = self.start_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"EndTime\":") {
                            slot = 1440;
                            rest = self.end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"SteadyState\":") {
                            slot = 1441;
                            rest = self.steady_state.read(reader, value)?;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(rest, b",\"UserId\":") {
                            slot = 1442;
                            rest = self.user_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1433 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One stretch of a live stream in which an object was recognised.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamObjectRecognitionResult {
    /// Name of the recognised object.
    pub name: Text,
    /// Presentation timestamp (PTS) at which the stretch begins, in seconds.
    pub start_pts_offset: f64,
    /// Presentation timestamp (PTS) at which the stretch ends, in seconds.
    pub end_pts_offset: f64,
    /// Confidence in the recognition, between 0 and 100.
    pub confidence: f64,
    /// Area of the object in px, as four numbers: x and y of its top left corner, then x and y of its bottom right corner.
    pub area_coord_set: Coordinates,
    /// Link to a screenshot that shows the object.
    pub url: Option<Text>,
    pub(crate) presence: Presence,
}

impl Record for LiveStreamObjectRecognitionResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamObjectRecognitionResult",
            members: &[
                "Name",
                "StartPtsOffset",
                "EndPtsOffset",
                "Confidence",
                "AreaCoordSet",
                "Url",
            ],
            place: 321,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.name.as_value()),
            1 => self.presence.value(1, self.start_pts_offset.as_value()),
            2 => self.presence.value(2, self.end_pts_offset.as_value()),
            3 => self.presence.value(3, self.confidence.as_value()),
            4 => self.area_coord_set.as_value(),
            5 => self.url.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamObjectRecognitionResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Name\":",
                "\"StartPtsOffset\":",
                "\"EndPtsOffset\":",
                "\"Confidence\":",
                "\"AreaCoordSet\":",
                "\"Url\":",
            ],
            base: 1443,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.name, reader, rest),
            1 => read_shared(&mut self.start_pts_offset, reader, rest),
            2 => read_shared(&mut self.end_pts_offset, reader, rest),
            3 => read_shared(&mut self.confidence, reader, rest),
            4 => read_shared(&mut self.area_coord_set, reader, rest),
            5 => read_shared(&mut self.url, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamObjectRecognitionResult);

impl ReadValue for LiveStreamObjectRecognitionResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1443;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Name\":") {
                            slot = 1444;
                            rest = self.name.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsOffset\":") {
                            slot = 1445;
                            rest = self.start_pts_offset.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsOffset\":") {
                            slot = 1446;
                            rest = self.end_pts_offset.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1447;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 1448;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 1449;
                            rest = self.url.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1443 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// One stretch of a live stream that was marked as a highlight event.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamTagRecognitionResult {
    /// Event that was marked.
    pub id: Text,
    /// Presentation timestamp (PTS) at which the stretch begins, in seconds.
    pub start_pts_time: f64,
    /// Presentation timestamp (PTS) at which the stretch ends, in seconds.
    pub end_pts_time: f64,
    /// Confidence in the recognition, between 0 and 100.
    pub confidence: f64,
    pub(crate) presence: Presence,
}

impl Record for LiveStreamTagRecognitionResult {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveStreamTagRecognitionResult",
            members: &["Id", "StartPtsTime", "EndPtsTime", "Confidence"],
            place: 322,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.id.as_value()),
            1 => self.presence.value(1, self.start_pts_time.as_value()),
            2 => self.presence.value(2, self.end_pts_time.as_value()),
            3 => self.presence.value(3, self.confidence.as_value()),
            _ => Value::Null,
        }
    }
}

impl Members for LiveStreamTagRecognitionResult {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Id\":",
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
            ],
            base: 1450,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, told: u32) {
        self.presence = Presence::new(told);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.id, reader, rest),
            1 => read_shared(&mut self.start_pts_time, reader, rest),
            2 => read_shared(&mut self.end_pts_time, reader, rest),
            3 => read_shared(&mut self.confidence, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveStreamTagRecognitionResult);

impl ReadValue for LiveStreamTagRecognitionResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1450;
        let mut told = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Id\":") {
                            slot = 1451;
                            rest = self.id.read(reader, value)?;
                            told |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1452;
                            rest = self.start_pts_time.read(reader, value)?;
                            told |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1453;
                            rest = self.end_pts_time.read(reader, value)?;
                            told |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1454;
                            rest = self.confidence.read(reader, value)?;
                            told |= 0x8;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1450 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        told |= 1 << (index & 31);
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(told);
                    reader.leave_object(self, told, start);
                    return Some(after);
                }
            }
        }
    }
}

/// Summary of a live stream, section by section.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveAiAnalysisDescriptionItem {
    /// Sections of the summary.
    pub paragraphs: Vec<LiveAiParagraphInfo>,
}

impl Record for LiveAiAnalysisDescriptionItem {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveAiAnalysisDescriptionItem",
            members: &["Paragraphs"],
            place: 323,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.paragraphs.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveAiAnalysisDescriptionItem {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &["\"Paragraphs\":"],
            base: 1455,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.paragraphs, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveAiAnalysisDescriptionItem);

read_by_table!(LiveAiAnalysisDescriptionItem);

/// One section of a live stream, with its summary.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveAiParagraphInfo {
    /// Summary of the section.
    pub summary: Option<Text>,
    /// Title of the section.
    pub title: Option<Text>,
    /// Keywords of the section.
    pub keywords: Vec<Text>,
    /// Point at which the section begins, in seconds.
    pub start_time_offset: Option<f64>,
    /// Point at which the section ends, in seconds.
    pub end_time_offset: Option<f64>,
    /// Moment of the live stream at which the section begins, as an ISO date and time, e.g. `2025-11-06T15:54:21+08:00`.
    pub begin_time: Option<Time>,
    /// Moment of the live stream at which the section ends, as an ISO date and time, e.g. `2025-11-06T16:54:21+08:00`.
    pub end_time: Option<Time>,
}

impl Record for LiveAiParagraphInfo {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "LiveAiParagraphInfo",
            members: &[
                "Summary",
                "Title",
                "Keywords",
                "StartTimeOffset",
                "EndTimeOffset",
                "BeginTime",
                "EndTime",
            ],
            place: 324,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.summary.as_value(),
            1 => self.title.as_value(),
            2 => self.keywords.as_value(),
            3 => self.start_time_offset.as_value(),
            4 => self.end_time_offset.as_value(),
            5 => self.begin_time.as_value(),
            6 => self.end_time.as_value(),
            _ => Value::Null,
        }
    }
}

impl Members for LiveAiParagraphInfo {
    fn plan(&self) -> &'static Plan {
        &Plan {
            keys: &[
                "\"Summary\":",
                "\"Title\":",
                "\"Keywords\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"BeginTime\":",
                "\"EndTime\":",
            ],
            base: 1457,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Rest<'a> {
        match index {
            0 => read_shared(&mut self.summary, reader, rest),
            1 => read_shared(&mut self.title, reader, rest),
            2 => read_shared(&mut self.keywords, reader, rest),
            3 => read_shared(&mut self.start_time_offset, reader, rest),
            4 => read_shared(&mut self.end_time_offset, reader, rest),
            5 => read_shared(&mut self.begin_time, reader, rest),
            6 => read_shared(&mut self.end_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

record_impls!(LiveAiParagraphInfo);

impl ReadValue for LiveAiParagraphInfo {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Rest<'a> {
        let mut rest = match open_object(start) {
            Opened::Members(rest) => rest,
            Opened::Empty(rest) => return Some(rest),
            Opened::Odd => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1457;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Summary\":") {
                            slot = 1458;
                            rest = self.summary.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Title\":") {
                            slot = 1459;
                            rest = self.title.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Keywords\":") {
                            slot = 1460;
                            rest = read_elements(&mut self.keywords, 46, reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeOffset\":") {
                            slot = 1461;
                            rest = self.start_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 1462;
                            rest = self.end_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"BeginTime\":") {
                            slot = 1463;
                            rest = self.begin_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"EndTime\":") {
                            slot = 1464;
                            rest = self.end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.miss(self, slot, rest)? {
                    Missed::Again(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Missed::Read(index, after) => {
                        slot = (1457 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Missed::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => return Some(after),
            }
        }
    }
}

/// Outcome of one media quality inspection subtask.
pub type ScheduleQualityControlTaskResult = Subtask<AiQualityControlTaskInput, QualityControlData>;

impl SubtaskShape for ScheduleQualityControlTaskResult {
    const SHAPE: &'static Shape = &Shape {
        name: "ScheduleQualityControlTaskResult",
        members: subtask::MEMBERS,
        place: 16,
    };
}

/// Outcome of one smart erasure subtask.
pub type SmartEraseTaskResult = Subtask<SmartEraseTaskInput, AiAnalysisTaskDelLogoOutput>;

impl SubtaskShape for SmartEraseTaskResult {
    const SHAPE: &'static Shape = &Shape {
        name: "SmartEraseTaskResult",
        members: subtask::MEMBERS,
        place: 18,
    };
}

/// Outcome of one AI dubbing subtask, which translates a video and voices it in another language.
pub type AIDubbingTaskResult = Subtask<AIDubbingTaskInput, AIDubbingTaskOutput>;

impl SubtaskShape for AIDubbingTaskResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AIDubbingTaskResult",
        members: subtask::MEMBERS,
        place: 19,
    };
}

/// Outcome of one transcoding subtask.
pub type MediaProcessTaskTranscodeResult = Subtask<TranscodeTaskInput, MediaTranscodeItem>;

impl SubtaskShape for MediaProcessTaskTranscodeResult {
    const SHAPE: &'static Shape = &Shape {
        name: "MediaProcessTaskTranscodeResult",
        members: subtask::MEMBERS,
        place: 32,
    };
}

/// Outcome of one subtask that turns part of a video into an animated image.
pub type MediaProcessTaskAnimatedGraphicResult =
    Subtask<AnimatedGraphicTaskInput, MediaAnimatedGraphicsItem>;

impl SubtaskShape for MediaProcessTaskAnimatedGraphicResult {
    const SHAPE: &'static Shape = &Shape {
        name: "MediaProcessTaskAnimatedGraphicResult",
        members: subtask::MEMBERS,
        place: 33,
    };
}

/// Outcome of one subtask that takes screenshots of a video at given time points.
pub type MediaProcessTaskSnapshotByTimeOffsetResult =
    Subtask<SnapshotByTimeOffsetTaskInput, MediaSnapshotByTimeOffsetItem>;

impl SubtaskShape for MediaProcessTaskSnapshotByTimeOffsetResult {
    const SHAPE: &'static Shape = &Shape {
        name: "MediaProcessTaskSnapshotByTimeOffsetResult",
        members: subtask::MEMBERS,
        place: 34,
    };
}

/// Outcome of one subtask that takes screenshots of a video at sampled positions.
pub type MediaProcessTaskSampleSnapshotResult =
    Subtask<SampleSnapshotTaskInput, MediaSampleSnapshotItem>;

impl SubtaskShape for MediaProcessTaskSampleSnapshotResult {
    const SHAPE: &'static Shape = &Shape {
        name: "MediaProcessTaskSampleSnapshotResult",
        members: subtask::MEMBERS,
        place: 35,
    };
}

/// Outcome of one subtask that makes image sprites (sheets of small frames) from a video.
pub type MediaProcessTaskImageSpriteResult = Subtask<ImageSpriteTaskInput, MediaImageSpriteItem>;

impl SubtaskShape for MediaProcessTaskImageSpriteResult {
    const SHAPE: &'static Shape = &Shape {
        name: "MediaProcessTaskImageSpriteResult",
        members: subtask::MEMBERS,
        place: 36,
    };
}

/// Outcome of one subtask that converts a video to adaptive bitrate streaming.
pub type MediaProcessTaskAdaptiveDynamicStreamingResult =
    Subtask<AdaptiveDynamicStreamingTaskInput, AdaptiveDynamicStreamingInfoItem>;

impl SubtaskShape for MediaProcessTaskAdaptiveDynamicStreamingResult {
    const SHAPE: &'static Shape = &Shape {
        name: "MediaProcessTaskAdaptiveDynamicStreamingResult",
        members: subtask::MEMBERS,
        place: 37,
    };
}

/// Outcome of one moderation subtask that looks for pornography in the picture.
pub type AiReviewTaskPornResult = Subtask<AiReviewPornTaskInput, AiReviewPornTaskOutput>;

impl SubtaskShape for AiReviewTaskPornResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiReviewTaskPornResult",
        members: subtask::MEMBERS,
        place: 38,
    };
}

/// Outcome of one moderation subtask that looks for terrorism, violence and similar sensitive content in the picture.
pub type AiReviewTaskTerrorismResult =
    Subtask<AiReviewTerrorismTaskInput, AiReviewTerrorismTaskOutput>;

impl SubtaskShape for AiReviewTaskTerrorismResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiReviewTaskTerrorismResult",
        members: subtask::MEMBERS,
        place: 39,
    };
}

/// Outcome of one moderation subtask that looks for politically sensitive content in the picture.
pub type AiReviewTaskPoliticalResult =
    Subtask<AiReviewPoliticalTaskInput, AiReviewPoliticalTaskOutput>;

impl SubtaskShape for AiReviewTaskPoliticalResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiReviewTaskPoliticalResult",
        members: subtask::MEMBERS,
        place: 40,
    };
}

/// Outcome of one moderation subtask that looks for pornographic text in recognised speech (ASR).
pub type AiReviewTaskPornAsrResult = Subtask<AiReviewPornAsrTaskInput, AiReviewPornAsrTaskOutput>;

impl SubtaskShape for AiReviewTaskPornAsrResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiReviewTaskPornAsrResult",
        members: subtask::MEMBERS,
        place: 41,
    };
}

/// Outcome of one moderation subtask that looks for pornographic text shown in the picture (OCR).
pub type AiReviewTaskPornOcrResult = Subtask<AiReviewPornOcrTaskInput, AiReviewPornOcrTaskOutput>;

impl SubtaskShape for AiReviewTaskPornOcrResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiReviewTaskPornOcrResult",
        members: subtask::MEMBERS,
        place: 42,
    };
}

/// Outcome of one moderation subtask that looks for politically sensitive text in recognised speech (ASR).
pub type AiReviewTaskPoliticalAsrResult =
    Subtask<AiReviewPoliticalAsrTaskInput, AiReviewPoliticalAsrTaskOutput>;

impl SubtaskShape for AiReviewTaskPoliticalAsrResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiReviewTaskPoliticalAsrResult",
        members: subtask::MEMBERS,
        place: 43,
    };
}

/// Outcome of one moderation subtask that looks for politically sensitive text shown in the picture (OCR).
pub type AiReviewTaskPoliticalOcrResult =
    Subtask<AiReviewPoliticalOcrTaskInput, AiReviewPoliticalOcrTaskOutput>;

impl SubtaskShape for AiReviewTaskPoliticalOcrResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiReviewTaskPoliticalOcrResult",
        members: subtask::MEMBERS,
        place: 44,
    };
}

/// Outcome of one moderation subtask that looks for terrorism-related text shown in the picture (OCR).
pub type AiReviewTaskTerrorismOcrResult =
    Subtask<AiReviewTerrorismOcrTaskInput, AiReviewTerrorismOcrTaskOutput>;

impl SubtaskShape for AiReviewTaskTerrorismOcrResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiReviewTaskTerrorismOcrResult",
        members: subtask::MEMBERS,
        place: 45,
    };
}

/// Outcome of one moderation subtask that looks for prohibited text in recognised speech (ASR).
pub type AiReviewTaskProhibitedAsrResult =
    Subtask<AiReviewProhibitedAsrTaskInput, AiReviewProhibitedAsrTaskOutput>;

impl SubtaskShape for AiReviewTaskProhibitedAsrResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiReviewTaskProhibitedAsrResult",
        members: subtask::MEMBERS,
        place: 46,
    };
}

/// Outcome of one moderation subtask that looks for prohibited text shown in the picture (OCR).
pub type AiReviewTaskProhibitedOcrResult =
    Subtask<AiReviewProhibitedOcrTaskInput, AiReviewProhibitedOcrTaskOutput>;

impl SubtaskShape for AiReviewTaskProhibitedOcrResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiReviewTaskProhibitedOcrResult",
        members: subtask::MEMBERS,
        place: 47,
    };
}

/// Outcome of one subtask that sorts a video into categories by AI.
pub type AiAnalysisTaskClassificationResult =
    Subtask<AiAnalysisTaskClassificationInput, AiAnalysisTaskClassificationOutput>;

impl SubtaskShape for AiAnalysisTaskClassificationResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiAnalysisTaskClassificationResult",
        members: subtask::MEMBERS,
        place: 48,
    };
}

/// Outcome of one subtask that picks cover images for a video by AI.
pub type AiAnalysisTaskCoverResult = Subtask<AiAnalysisTaskCoverInput, AiAnalysisTaskCoverOutput>;

impl SubtaskShape for AiAnalysisTaskCoverResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiAnalysisTaskCoverResult",
        members: subtask::MEMBERS,
        place: 49,
    };
}

/// Outcome of one subtask that tags a video as a whole by AI.
pub type AiAnalysisTaskTagResult = Subtask<AiAnalysisTaskTagInput, AiAnalysisTaskTagOutput>;

impl SubtaskShape for AiAnalysisTaskTagResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiAnalysisTaskTagResult",
        members: subtask::MEMBERS,
        place: 50,
    };
}

/// Outcome of one subtask that tags a video frame by frame by AI.
pub type AiAnalysisTaskFrameTagResult =
    Subtask<AiAnalysisTaskFrameTagInput, AiAnalysisTaskFrameTagOutput>;

impl SubtaskShape for AiAnalysisTaskFrameTagResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiAnalysisTaskFrameTagResult",
        members: subtask::MEMBERS,
        place: 51,
    };
}

/// Outcome of one subtask that picks the highlights of a video by AI.
pub type AiAnalysisTaskHighlightResult =
    Subtask<AiAnalysisTaskHighlightInput, AiAnalysisTaskHighlightOutput>;

impl SubtaskShape for AiAnalysisTaskHighlightResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiAnalysisTaskHighlightResult",
        members: subtask::MEMBERS,
        place: 52,
    };
}

/// Outcome of one smart erasing subtask, which removes logos, subtitles and the like from the picture.
pub type AiAnalysisTaskDelLogoResult =
    Subtask<AiAnalysisTaskDelLogoInput, AiAnalysisTaskDelLogoOutput>;

impl SubtaskShape for AiAnalysisTaskDelLogoResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiAnalysisTaskDelLogoResult",
        members: subtask::MEMBERS,
        place: 53,
    };
}

/// Outcome of one subtask that splits a video into segments by content.
pub type AiAnalysisTaskSegmentResult =
    Subtask<AiAnalysisTaskSegmentInput, AiAnalysisTaskSegmentOutput>;

impl SubtaskShape for AiAnalysisTaskSegmentResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiAnalysisTaskSegmentResult",
        members: subtask::MEMBERS,
        place: 54,
    };
}

/// Outcome of one subtask that finds where the intro and the outro of a video lie.
pub type AiAnalysisTaskHeadTailResult =
    Subtask<AiAnalysisTaskHeadTailInput, AiAnalysisTaskHeadTailOutput>;

impl SubtaskShape for AiAnalysisTaskHeadTailResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiAnalysisTaskHeadTailResult",
        members: subtask::MEMBERS,
        place: 55,
    };
}

/// Outcome of one subtask that describes a video in words by AI.
pub type AiAnalysisTaskDescriptionResult =
    Subtask<AiAnalysisTaskDescriptionInput, AiAnalysisTaskDescriptionOutput>;

impl SubtaskShape for AiAnalysisTaskDescriptionResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiAnalysisTaskDescriptionResult",
        members: subtask::MEMBERS,
        place: 56,
    };
}

/// Outcome of one subtask that reframes a landscape video to portrait by AI.
pub type AiAnalysisTaskHorizontalToVerticalResult =
    Subtask<AiAnalysisTaskHorizontalToVerticalInput, AiAnalysisTaskHorizontalToVerticalOutput>;

impl SubtaskShape for AiAnalysisTaskHorizontalToVerticalResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiAnalysisTaskHorizontalToVerticalResult",
        members: subtask::MEMBERS,
        place: 57,
    };
}

/// Outcome of one subtask that translates and dubs a video by AI.
pub type AiAnalysisTaskDubbingResult =
    Subtask<AiAnalysisTaskDubbingInput, AiAnalysisTaskDubbingOutput>;

impl SubtaskShape for AiAnalysisTaskDubbingResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiAnalysisTaskDubbingResult",
        members: subtask::MEMBERS,
        place: 58,
    };
}

/// Outcome of one video deduplication (remake) subtask.
pub type AiAnalysisTaskVideoRemakeResult =
    Subtask<AiAnalysisTaskVideoRemakeInput, AiAnalysisTaskVideoRemakeOutput>;

impl SubtaskShape for AiAnalysisTaskVideoRemakeResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiAnalysisTaskVideoRemakeResult",
        members: subtask::MEMBERS,
        place: 59,
    };
}

/// Outcome of one subtask that interprets the content of a video or audio file by AI.
pub type AiAnalysisTaskVideoComprehensionResult =
    Subtask<AiAnalysisTaskVideoComprehensionInput, AiAnalysisTaskVideoComprehensionOutput>;

impl SubtaskShape for AiAnalysisTaskVideoComprehensionResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiAnalysisTaskVideoComprehensionResult",
        members: subtask::MEMBERS,
        place: 60,
    };
}

/// Outcome of one video matting subtask, which cuts subjects out of the picture by AI.
pub type AiAnalysisTaskCutoutResult =
    Subtask<AiAnalysisTaskCutoutInput, AiAnalysisTaskCutoutOutput>;

impl SubtaskShape for AiAnalysisTaskCutoutResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiAnalysisTaskCutoutResult",
        members: subtask::MEMBERS,
        place: 61,
    };
}

/// Outcome of one subtask that re-edits footage into a narrated video by AI.
pub type AiAnalysisTaskReelResult = Subtask<AiAnalysisTaskReelInput, AiAnalysisTaskReelOutput>;

impl SubtaskShape for AiAnalysisTaskReelResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiAnalysisTaskReelResult",
        members: subtask::MEMBERS,
        place: 62,
    };
}

/// Outcome of one generic analysis subtask, whose work is set by its extended parameters.
pub type AiAnalysisTaskGenericResult =
    Subtask<AiAnalysisTaskGenericInput, AiAnalysisTaskGenericOutput>;

impl SubtaskShape for AiAnalysisTaskGenericResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiAnalysisTaskGenericResult",
        members: subtask::MEMBERS,
        place: 63,
    };
}

/// Outcome of one face recognition subtask.
pub type AiRecognitionTaskFaceResult =
    Subtask<AiRecognitionTaskFaceResultInput, AiRecognitionTaskFaceResultOutput>;

impl SubtaskShape for AiRecognitionTaskFaceResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiRecognitionTaskFaceResult",
        members: subtask::MEMBERS,
        place: 64,
    };
}

/// Outcome of one subtask that recognises keywords in speech.
pub type AiRecognitionTaskAsrWordsResult =
    Subtask<AiRecognitionTaskAsrWordsResultInput, AiRecognitionTaskAsrWordsResultOutput>;

impl SubtaskShape for AiRecognitionTaskAsrWordsResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiRecognitionTaskAsrWordsResult",
        members: subtask::MEMBERS,
        place: 65,
    };
}

/// Outcome of one subtask that transcribes all speech.
pub type AiRecognitionTaskAsrFullTextResult =
    Subtask<AiRecognitionTaskAsrFullTextResultInput, AiRecognitionTaskAsrFullTextResultOutput>;

impl SubtaskShape for AiRecognitionTaskAsrFullTextResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiRecognitionTaskAsrFullTextResult",
        members: subtask::MEMBERS,
        place: 66,
    };
}

/// Outcome of one subtask that recognises keywords in on-screen text.
pub type AiRecognitionTaskOcrWordsResult =
    Subtask<AiRecognitionTaskOcrWordsResultInput, AiRecognitionTaskOcrWordsResultOutput>;

impl SubtaskShape for AiRecognitionTaskOcrWordsResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiRecognitionTaskOcrWordsResult",
        members: subtask::MEMBERS,
        place: 67,
    };
}

/// Outcome of one subtask that recognises all on-screen text.
pub type AiRecognitionTaskOcrFullTextResult =
    Subtask<AiRecognitionTaskOcrFullTextResultInput, AiRecognitionTaskOcrFullTextResultOutput>;

impl SubtaskShape for AiRecognitionTaskOcrFullTextResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiRecognitionTaskOcrFullTextResult",
        members: subtask::MEMBERS,
        place: 68,
    };
}

/// Outcome of one translation subtask of content recognition.
pub type AiRecognitionTaskTransTextResult =
    Subtask<AiRecognitionTaskTransTextResultInput, AiRecognitionTaskTransTextResultOutput>;

impl SubtaskShape for AiRecognitionTaskTransTextResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiRecognitionTaskTransTextResult",
        members: subtask::MEMBERS,
        place: 69,
    };
}

/// Outcome of one object recognition subtask.
pub type AiRecognitionTaskObjectResult =
    Subtask<AiRecognitionTaskObjectResultInput, AiRecognitionTaskObjectResultOutput>;

impl SubtaskShape for AiRecognitionTaskObjectResult {
    const SHAPE: &'static Shape = &Shape {
        name: "AiRecognitionTaskObjectResult",
        members: subtask::MEMBERS,
        place: 70,
    };
}

/// Outcome of one speech transcription subtask of a smart subtitle task.
pub type SmartSubtitleTaskAsrFullTextResult =
    Subtask<SmartSubtitleTaskResultInput, SmartSubtitleTaskAsrFullTextResultOutput>;

impl SubtaskShape for SmartSubtitleTaskAsrFullTextResult {
    const SHAPE: &'static Shape = &Shape {
        name: "SmartSubtitleTaskAsrFullTextResult",
        members: subtask::MEMBERS,
        place: 73,
    };
}

/// Outcome of one translation subtask of a smart subtitle task.
pub type SmartSubtitleTaskTransTextResult =
    Subtask<SmartSubtitleTaskResultInput, SmartSubtitleTaskTransTextResultOutput>;

impl SubtaskShape for SmartSubtitleTaskTransTextResult {
    const SHAPE: &'static Shape = &Shape {
        name: "SmartSubtitleTaskTransTextResult",
        members: subtask::MEMBERS,
        place: 74,
    };
}

/// Outcome of one subtask that translates subtitle files alone.
pub type PureSubtitleTransResult =
    Subtask<SmartSubtitleTaskResultInput, PureSubtitleTransResultOutput>;

impl SubtaskShape for PureSubtitleTransResult {
    const SHAPE: &'static Shape = &Shape {
        name: "PureSubtitleTransResult",
        members: subtask::MEMBERS,
        place: 75,
    };
}

/// Outcome of one full text recognition subtask of a smart subtitle task.
pub type SmartSubtitleTaskFullTextResult =
    Subtask<SmartSubtitleTaskResultInput, SmartSubtitleTaskTextResultOutput>;

impl SubtaskShape for SmartSubtitleTaskFullTextResult {
    const SHAPE: &'static Shape = &Shape {
        name: "SmartSubtitleTaskFullTextResult",
        members: subtask::MEMBERS,
        place: 76,
    };
}

/// Outcome of one content recognition subtask of a schedule (orchestration).
pub type ScheduleRecognitionTaskResult = Subtask<AiRecognitionTaskInput, Vec<AiRecognitionResult>>;

impl SubtaskShape for ScheduleRecognitionTaskResult {
    const SHAPE: &'static Shape = &Shape {
        name: "ScheduleRecognitionTaskResult",
        members: subtask::MEMBERS,
        place: 177,
    };
}

/// Outcome of one content moderation subtask of a schedule (orchestration).
pub type ScheduleReviewTaskResult = Subtask<AiContentReviewTaskInput, Vec<AiContentReviewResult>>;

impl SubtaskShape for ScheduleReviewTaskResult {
    const SHAPE: &'static Shape = &Shape {
        name: "ScheduleReviewTaskResult",
        members: subtask::MEMBERS,
        place: 178,
    };
}

/// Outcome of the content analysis step of an orchestration (a preset chain of media tasks).
pub type ScheduleAnalysisTaskResult = Subtask<AiAnalysisTaskInput, Vec<AiAnalysisResult>>;

impl SubtaskShape for ScheduleAnalysisTaskResult {
    const SHAPE: &'static Shape = &Shape {
        name: "ScheduleAnalysisTaskResult",
        members: subtask::MEMBERS,
        place: 179,
    };
}

/// Outcome of the rule evaluation (condition) step of an orchestration.
pub type ScheduleExecRuleTaskResult = Subtask<ExecRulesTask, ExecRuleTaskData>;

impl SubtaskShape for ScheduleExecRuleTaskResult {
    const SHAPE: &'static Shape = &Shape {
        name: "ScheduleExecRuleTaskResult",
        members: subtask::MEMBERS,
        place: 180,
    };
}

/// Outcome of the smart subtitle step of an orchestration.
pub type ScheduleSmartSubtitleTaskResult =
    Subtask<SmartSubtitlesTaskInput, Vec<SmartSubtitlesResult>>;

impl SubtaskShape for ScheduleSmartSubtitleTaskResult {
    const SHAPE: &'static Shape = &Shape {
        name: "ScheduleSmartSubtitleTaskResult",
        members: subtask::MEMBERS,
        place: 181,
    };
}

/// Outcome of the recording step of a live stream orchestration.
pub type LiveScheduleLiveRecordTaskResult = Subtask<LiveRecordTaskInput, LiveRecordResult>;

impl SubtaskShape for LiveScheduleLiveRecordTaskResult {
    const SHAPE: &'static Shape = &Shape {
        name: "LiveScheduleLiveRecordTaskResult",
        members: subtask::MEMBERS,
        place: 182,
    };
}

/// How many lists have their last length remembered.
pub(crate) const LISTS: usize = 64;

/// The order in which members are expected until another is learned: that of the documentation's answers, else that of its tables.
pub(crate) const INITIAL_ORDER: [u8; 2048] = {
    let mut order = [0; 2048];
    order = follows(order, 0, 9);
    order = follows(order, 10, 17);
    order = follows(order, 28, 6);
    order = follows(order, 35, 14);
    order = follows(order, 50, 5);
    order = follows(order, 56, 9);
    order = follows(order, 66, 9);
    order = follows(order, 76, 7);
    order = follows(order, 84, 6);
    order = follows(order, 91, 1);
    order = follows(order, 93, 3);
    order = follows(order, 97, 5);
    order = follows(order, 103, 11);
    order = follows(order, 115, 7);
    order = follows(order, 123, 13);
    order = follows(order, 137, 17);
    order = follows(order, 155, 8);
    order = follows(order, 164, 5);
    order = follows(order, 170, 1);
    order = follows(order, 172, 4);
    order = follows(order, 177, 2);
    order = follows(order, 180, 2);
    order = follows(order, 183, 4);
    order = follows(order, 188, 4);
    order = follows(order, 193, 3);
    order = follows(order, 197, 1);
    order = follows(order, 199, 5);
    order = follows(order, 205, 6);
    order = follows(order, 212, 12);
    order = follows(order, 225, 6);
    order = follows(order, 232, 2);
    order = follows(order, 235, 8);
    order = follows(order, 244, 5);
    order = follows(order, 250, 12);
    order = follows(order, 263, 9);
    order = follows(order, 273, 16);
    order = follows(order, 290, 14);
    order = follows(order, 305, 2);
    order = follows(order, 308, 2);
    order = follows(order, 311, 4);
    order = follows(order, 316, 4);
    order = follows(order, 321, 13);
    order = follows(order, 335, 14);
    order = follows(order, 350, 6);
    order = follows(order, 357, 11);
    order = follows(order, 369, 8);
    order = follows(order, 378, 3);
    order = follows(order, 382, 6);
    order = follows(order, 389, 6);
    order = follows(order, 396, 6);
    order = follows(order, 403, 7);
    order = follows(order, 411, 15);
    order = follows(order, 427, 4);
    order = follows(order, 432, 1);
    order = follows(order, 434, 4);
    order = follows(order, 439, 4);
    order = follows(order, 444, 4);
    order = follows(order, 449, 3);
    order = follows(order, 453, 3);
    order = follows(order, 457, 3);
    order = follows(order, 461, 3);
    order = follows(order, 465, 3);
    order = follows(order, 469, 3);
    order = follows(order, 473, 3);
    order = follows(order, 477, 2);
    order = follows(order, 480, 1);
    order = follows(order, 482, 2);
    order = follows(order, 485, 1);
    order = follows(order, 487, 1);
    order = follows(order, 489, 2);
    order = follows(order, 492, 2);
    order = follows(order, 495, 2);
    order = follows(order, 498, 1);
    order = follows(order, 500, 3);
    order = follows(order, 504, 7);
    order = follows(order, 512, 2);
    order = follows(order, 515, 3);
    order = follows(order, 519, 2);
    order = follows(order, 522, 4);
    order = follows(order, 527, 2);
    order = follows(order, 530, 1);
    order = follows(order, 532, 1);
    order = follows(order, 534, 1);
    order = follows(order, 536, 3);
    order = follows(order, 540, 1);
    order = follows(order, 542, 1);
    order = follows(order, 544, 2);
    order = follows(order, 547, 1);
    order = follows(order, 549, 2);
    order = follows(order, 552, 5);
    order = follows(order, 558, 2);
    order = follows(order, 561, 3);
    order = follows(order, 565, 5);
    order = follows(order, 571, 5);
    order = follows(order, 577, 2);
    order = follows(order, 580, 4);
    order = follows(order, 585, 7);
    order = follows(order, 593, 5);
    order = follows(order, 599, 1);
    order = follows(order, 601, 4);
    order = follows(order, 606, 4);
    order = follows(order, 611, 1);
    order = follows(order, 613, 9);
    order = follows(order, 623, 10);
    order = follows(order, 634, 6);
    order = follows(order, 641, 1);
    order = follows(order, 643, 7);
    order = follows(order, 651, 4);
    order = follows(order, 656, 2);
    order = follows(order, 659, 4);
    order = follows(order, 664, 3);
    order = follows(order, 668, 6);
    order = follows(order, 675, 3);
    order = follows(order, 679, 27);
    order = follows(order, 707, 4);
    order = follows(order, 712, 5);
    order = follows(order, 718, 7);
    order = follows(order, 726, 9);
    order = follows(order, 736, 5);
    order = follows(order, 742, 8);
    order = follows(order, 751, 2);
    order = follows(order, 754, 2);
    order = follows(order, 757, 3);
    order = follows(order, 761, 3);
    order = follows(order, 765, 7);
    order = follows(order, 773, 15);
    order = follows(order, 789, 9);
    order = follows(order, 799, 5);
    order = follows(order, 805, 13);
    order = follows(order, 819, 2);
    order = follows(order, 822, 5);
    order = follows(order, 828, 2);
    order = follows(order, 831, 3);
    order = follows(order, 835, 6);
    order = follows(order, 842, 2);
    order = follows(order, 845, 4);
    order = follows(order, 850, 6);
    order = follows(order, 857, 12);
    order = follows(order, 870, 6);
    order = follows(order, 877, 5);
    order = follows(order, 883, 7);
    order = follows(order, 891, 6);
    order = follows(order, 898, 6);
    order = follows(order, 905, 12);
    order = follows(order, 918, 4);
    order = follows(order, 923, 2);
    order = follows(order, 926, 9);
    order = follows(order, 936, 4);
    order = follows(order, 941, 2);
    order = follows(order, 944, 3);
    order = follows(order, 948, 4);
    order = follows(order, 953, 5);
    order = follows(order, 959, 5);
    order = follows(order, 965, 2);
    order = follows(order, 968, 1);
    order = follows(order, 970, 2);
    order = follows(order, 973, 1);
    order = follows(order, 975, 1);
    order = follows(order, 977, 5);
    order = follows(order, 983, 3);
    order = follows(order, 987, 2);
    order = follows(order, 990, 27);
    order = follows(order, 1018, 8);
    order = follows(order, 1027, 2);
    order = follows(order, 1030, 2);
    order = follows(order, 1033, 28);
    order = follows(order, 1062, 5);
    order = follows(order, 1068, 2);
    order = follows(order, 1071, 5);
    order = follows(order, 1077, 3);
    order = follows(order, 1081, 5);
    order = follows(order, 1087, 3);
    order = follows(order, 1091, 8);
    order = follows(order, 1100, 5);
    order = follows(order, 1106, 4);
    order = follows(order, 1111, 3);
    order = follows(order, 1115, 4);
    order = follows(order, 1120, 4);
    order = follows(order, 1125, 3);
    order = follows(order, 1129, 4);
    order = follows(order, 1134, 7);
    order = follows(order, 1142, 2);
    order = follows(order, 1145, 3);
    order = follows(order, 1149, 5);
    order = follows(order, 1155, 3);
    order = follows(order, 1159, 3);
    order = follows(order, 1163, 4);
    order = follows(order, 1168, 5);
    order = follows(order, 1174, 3);
    order = follows(order, 1178, 3);
    order = follows(order, 1182, 14);
    order = follows(order, 1197, 5);
    order = follows(order, 1203, 4);
    order = follows(order, 1208, 2);
    order = follows(order, 1211, 2);
    order = follows(order, 1214, 2);
    order = follows(order, 1217, 3);
    order = follows(order, 1221, 2);
    order = follows(order, 1224, 2);
    order = follows(order, 1227, 2);
    order = follows(order, 1230, 2);
    order = follows(order, 1233, 2);
    order = follows(order, 1236, 2);
    order = follows(order, 1239, 2);
    order = follows(order, 1242, 2);
    order = follows(order, 1245, 3);
    order = follows(order, 1249, 2);
    order = follows(order, 1252, 2);
    order = follows(order, 1255, 1);
    order = follows(order, 1257, 3);
    order = follows(order, 1261, 2);
    order = follows(order, 1264, 2);
    order = follows(order, 1267, 2);
    order = follows(order, 1270, 11);
    order = follows(order, 1282, 3);
    order = follows(order, 1286, 2);
    order = follows(order, 1289, 6);
    order = follows(order, 1296, 14);
    order = follows(order, 1311, 2);
    order = follows(order, 1314, 1);
    order = follows(order, 1316, 1);
    order = follows(order, 1318, 1);
    order = follows(order, 1320, 4);
    order = follows(order, 1325, 2);
    order = follows(order, 1328, 1);
    order = follows(order, 1330, 5);
    order = follows(order, 1336, 9);
    order = follows(order, 1346, 4);
    order = follows(order, 1351, 6);
    order = follows(order, 1358, 8);
    order = follows(order, 1367, 7);
    order = follows(order, 1375, 7);
    order = follows(order, 1383, 9);
    order = follows(order, 1393, 5);
    order = follows(order, 1399, 7);
    order = follows(order, 1407, 4);
    order = follows(order, 1412, 5);
    order = follows(order, 1418, 8);
    order = follows(order, 1427, 5);
    order = follows(order, 1433, 9);
    order = follows(order, 1443, 6);
    order = follows(order, 1450, 4);
    order = follows(order, 1455, 1);
    order = follows(order, 1457, 7);
    order[0] = 0;
    order[1] = 2;
    order[2] = 4;
    order[3] = 3;
    order[4] = 1;
    order[5] = 7;
    order[8] = 8;
    order[10] = 0;
    order[11] = 1;
    order[12] = 2;
    order[13] = 3;
    order[14] = 4;
    order[15] = 6;
    order[16] = 7;
    order[17] = 9;
    order[18] = 14;
    order[20] = 5;
    order[21] = 11;
    order[22] = 12;
    order[23] = 13;
    order[24] = 16;
    order[25] = 15;
    order[26] = 10;
    order[35] = 0;
    order[36] = 1;
    order[37] = 2;
    order[38] = 3;
    order[39] = 4;
    order[40] = 5;
    order[41] = 6;
    order[42] = 8;
    order[43] = 10;
    order[44] = 9;
    order[45] = 7;
    order[97] = 0;
    order[98] = 1;
    order[99] = 3;
    order[101] = 2;
    order[103] = 10;
    order[104] = 9;
    order[105] = 5;
    order[106] = 1;
    order[107] = 6;
    order[109] = 3;
    order[110] = 0;
    order[111] = 4;
    order[112] = 2;
    order[113] = 7;
    order[114] = 8;
    order[115] = 0;
    order[116] = 1;
    order[117] = 2;
    order[118] = 3;
    order[119] = 4;
    order[120] = 5;
    order[121] = 6;
    order[188] = 0;
    order[189] = 1;
    order[190] = 2;
    order[193] = 0;
    order[194] = 1;
    order[195] = 2;
    order[212] = 0;
    order[213] = 3;
    order[214] = 8;
    order[216] = 4;
    order[217] = 1;
    order[218] = 6;
    order[219] = 7;
    order[220] = 2;
    order[221] = 5;
    order[222] = 4;
    order[225] = 3;
    order[226] = 2;
    order[228] = 1;
    order[229] = 0;
    order[230] = 5;
    order[231] = 1;
    order[308] = 0;
    order[309] = 1;
    order[321] = 0;
    order[322] = 3;
    order[323] = 7;
    order[324] = 12;
    order[325] = 5;
    order[327] = 1;
    order[328] = 8;
    order[329] = 2;
    order[330] = 9;
    order[331] = 10;
    order[332] = 11;
    order[334] = 6;
    order[335] = 0;
    order[336] = 1;
    order[337] = 2;
    order[338] = 3;
    order[339] = 4;
    order[340] = 5;
    order[341] = 6;
    order[342] = 7;
    order[343] = 8;
    order[344] = 9;
    order[345] = 11;
    order[347] = 10;
    order[651] = 0;
    order[652] = 1;
    order[653] = 2;
    order[654] = 3;
    order
};
