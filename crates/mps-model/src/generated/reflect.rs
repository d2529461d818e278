// Written by `cargo xtask codegen` from crates/mps-model/schema; do not edit.
//! Reflection of the structs: their names, their members and the values of these.
#![allow(clippy::wildcard_imports, reason = "every struct and enum is used")]

use super::enums::*;
use super::model::*;
use crate::RawMembers;
use crate::reflect::{
    AsValue, Reflect, Descriptor, Value, open_enum_traits, reflect_impls,
};
use crate::subtask::{self, SubtaskDescriptor};

open_enum_traits!(
    ActivityAction, ActivityType, AnalysisType, AudioOperationType, BatchTaskMode,
    BlindWatermarkType, CmqModel, ComposeElementType, ComposeTrackType, ContainerIssue,
    ContentReviewType, DrmType, EditMode, EventType, FaceLibrary, FlipType,
    ImageOperationType, InputType, LiveActivityType, LiveStreamNotificationType,
    LiveStreamReviewType, ManageOperation, MediaProcessType, NotifyMode, NotifyType,
    QualityIssue, RecognitionType, SampleType, Severity, StorageType, SubtaskStatus,
    SubtitleStatus, SubtitlesType, Suggestion, TaskStatus, TaskType, TaskUrgency,
    TextAlign, TransitionType
);

impl Task {
    /// Returns the one that is set, member by member. `None` if none is, or if it is not known.
    pub fn as_struct(&self) -> Option<&dyn Reflect> {
        match self {
            Self::EditMedia(arm) => arm.as_value().as_struct(),
            Self::Workflow(arm) => arm.as_value().as_struct(),
            Self::LiveStreamProcess(arm) => arm.as_value().as_struct(),
            Self::ExtractBlindWatermark(arm) => arm.as_value().as_struct(),
            Self::Schedule(arm) => arm.as_value().as_struct(),
            Self::LiveSchedule(arm) => arm.as_value().as_struct(),
            Self::Batch(arm) => arm.as_value().as_struct(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Reflect for DescribeTaskDetailResponse {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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
                "TaskId",
                "BatchTaskResult",
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
            5 => {
                match &self.task {
                    Task::EditMedia(arm) => arm.as_value(),
                    Task::Other(raw) => raw.arm::<Self>(5),
                    _ => Value::Null,
                }
            }
            6 => {
                match &self.task {
                    Task::Workflow(arm) => arm.as_value(),
                    Task::Other(raw) => raw.arm::<Self>(6),
                    _ => Value::Null,
                }
            }
            7 => {
                match &self.task {
                    Task::LiveStreamProcess(arm) => arm.as_value(),
                    Task::Other(raw) => raw.arm::<Self>(7),
                    _ => Value::Null,
                }
            }
            8 => {
                match &self.task {
                    Task::ExtractBlindWatermark(arm) => arm.as_value(),
                    Task::Other(raw) => raw.arm::<Self>(8),
                    _ => Value::Null,
                }
            }
            9 => self.task_notify_config.as_value(),
            10 => self.presence.value(10, self.tasks_priority.as_value()),
            11 => self.presence.value(11, self.session_id.as_value()),
            12 => self.presence.value(12, self.session_context.as_value()),
            13 => self.presence.value(13, self.ext_info.as_value()),
            14 => {
                match &self.task {
                    Task::Schedule(arm) => arm.as_value(),
                    Task::Other(raw) => raw.arm::<Self>(14),
                    _ => Value::Null,
                }
            }
            15 => {
                match &self.task {
                    Task::LiveSchedule(arm) => arm.as_value(),
                    Task::Other(raw) => raw.arm::<Self>(15),
                    _ => Value::Null,
                }
            }
            16 => self.task_id.as_value(),
            17 => {
                match &self.task {
                    Task::Batch(arm) => arm.as_value(),
                    Task::Other(raw) => raw.arm::<Self>(17),
                    _ => Value::Null,
                }
            }
            18 => self.request_id.as_value(),
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

reflect_impls!(root DescribeTaskDetailResponse);

impl Reflect for EditMediaTask {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(EditMediaTask);

impl Reflect for WorkflowTask {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(WorkflowTask);

impl Reflect for LiveStreamProcessTask {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamProcessTask);

impl Reflect for ExtractBlindWatermarkTask {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(ExtractBlindWatermarkTask);

impl Reflect for TaskNotifyConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(TaskNotifyConfig);

impl Reflect for ScheduleTask {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(ScheduleTask);

impl Reflect for LiveScheduleTask {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveScheduleTask);

impl Reflect for EditMediaTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(EditMediaTaskInput);

impl Reflect for EditMediaTaskOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(EditMediaTaskOutput);

impl MediaSource {
    /// Returns the one that is set, member by member. `None` if none is, or if it is not known.
    pub fn as_struct(&self) -> Option<&dyn Reflect> {
        match self {
            Self::Cos(arm) => arm.as_value().as_struct(),
            Self::Url(arm) => arm.as_value().as_struct(),
            Self::S3(arm) => arm.as_value().as_struct(),
            Self::Vod(arm) => arm.as_value().as_struct(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Reflect for MediaInputInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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
            1 => {
                match &self.source {
                    MediaSource::Cos(arm) => arm.as_value(),
                    MediaSource::Other(raw) => raw.arm::<Self>(1),
                    _ => Value::Null,
                }
            }
            2 => {
                match &self.source {
                    MediaSource::Url(arm) => arm.as_value(),
                    MediaSource::Other(raw) => raw.arm::<Self>(2),
                    _ => Value::Null,
                }
            }
            3 => {
                match &self.source {
                    MediaSource::S3(arm) => arm.as_value(),
                    MediaSource::Other(raw) => raw.arm::<Self>(3),
                    _ => Value::Null,
                }
            }
            4 => {
                match &self.source {
                    MediaSource::Vod(arm) => arm.as_value(),
                    MediaSource::Other(raw) => raw.arm::<Self>(4),
                    _ => Value::Null,
                }
            }
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

reflect_impls!(MediaInputInfo);

impl Reflect for MediaMetaData {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaMetaData);

impl MediaProcessTask {
    /// Returns the one that is set, member by member. `None` if none is, or if it is not known.
    pub fn as_struct(&self) -> Option<&dyn Reflect> {
        match self {
            Self::Transcode(arm) => arm.as_value().as_struct(),
            Self::AnimatedGraphic(arm) => arm.as_value().as_struct(),
            Self::SnapshotByTimeOffset(arm) => arm.as_value().as_struct(),
            Self::SampleSnapshot(arm) => arm.as_value().as_struct(),
            Self::ImageSprite(arm) => arm.as_value().as_struct(),
            Self::AdaptiveDynamicStreaming(arm) => arm.as_value().as_struct(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Reflect for MediaProcessTaskResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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
            1 => {
                match &self.task {
                    MediaProcessTask::Transcode(arm) => arm.as_value(),
                    MediaProcessTask::Other(raw) => raw.arm::<Self>(1),
                    _ => Value::Null,
                }
            }
            2 => {
                match &self.task {
                    MediaProcessTask::AnimatedGraphic(arm) => arm.as_value(),
                    MediaProcessTask::Other(raw) => raw.arm::<Self>(2),
                    _ => Value::Null,
                }
            }
            3 => {
                match &self.task {
                    MediaProcessTask::SnapshotByTimeOffset(arm) => arm.as_value(),
                    MediaProcessTask::Other(raw) => raw.arm::<Self>(3),
                    _ => Value::Null,
                }
            }
            4 => {
                match &self.task {
                    MediaProcessTask::SampleSnapshot(arm) => arm.as_value(),
                    MediaProcessTask::Other(raw) => raw.arm::<Self>(4),
                    _ => Value::Null,
                }
            }
            5 => {
                match &self.task {
                    MediaProcessTask::ImageSprite(arm) => arm.as_value(),
                    MediaProcessTask::Other(raw) => raw.arm::<Self>(5),
                    _ => Value::Null,
                }
            }
            6 => {
                match &self.task {
                    MediaProcessTask::AdaptiveDynamicStreaming(arm) => arm.as_value(),
                    MediaProcessTask::Other(raw) => raw.arm::<Self>(6),
                    _ => Value::Null,
                }
            }
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

reflect_impls!(MediaProcessTaskResult);

impl ContentReviewTask {
    /// Returns the one that is set, member by member. `None` if none is, or if it is not known.
    pub fn as_struct(&self) -> Option<&dyn Reflect> {
        match self {
            Self::Porn(arm) => arm.as_value().as_struct(),
            Self::Terrorism(arm) => arm.as_value().as_struct(),
            Self::Political(arm) => arm.as_value().as_struct(),
            Self::PornAsr(arm) => arm.as_value().as_struct(),
            Self::PornOcr(arm) => arm.as_value().as_struct(),
            Self::PoliticalAsr(arm) => arm.as_value().as_struct(),
            Self::PoliticalOcr(arm) => arm.as_value().as_struct(),
            Self::TerrorismOcr(arm) => arm.as_value().as_struct(),
            Self::ProhibitedAsr(arm) => arm.as_value().as_struct(),
            Self::ProhibitedOcr(arm) => arm.as_value().as_struct(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Reflect for AiContentReviewResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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
            3 => {
                match &self.task {
                    ContentReviewTask::Porn(arm) => arm.as_value(),
                    ContentReviewTask::Other(raw) => raw.arm::<Self>(3),
                    _ => Value::Null,
                }
            }
            4 => {
                match &self.task {
                    ContentReviewTask::Terrorism(arm) => arm.as_value(),
                    ContentReviewTask::Other(raw) => raw.arm::<Self>(4),
                    _ => Value::Null,
                }
            }
            5 => {
                match &self.task {
                    ContentReviewTask::Political(arm) => arm.as_value(),
                    ContentReviewTask::Other(raw) => raw.arm::<Self>(5),
                    _ => Value::Null,
                }
            }
            6 => {
                match &self.task {
                    ContentReviewTask::PornAsr(arm) => arm.as_value(),
                    ContentReviewTask::Other(raw) => raw.arm::<Self>(6),
                    _ => Value::Null,
                }
            }
            7 => {
                match &self.task {
                    ContentReviewTask::PornOcr(arm) => arm.as_value(),
                    ContentReviewTask::Other(raw) => raw.arm::<Self>(7),
                    _ => Value::Null,
                }
            }
            8 => {
                match &self.task {
                    ContentReviewTask::PoliticalAsr(arm) => arm.as_value(),
                    ContentReviewTask::Other(raw) => raw.arm::<Self>(8),
                    _ => Value::Null,
                }
            }
            9 => {
                match &self.task {
                    ContentReviewTask::PoliticalOcr(arm) => arm.as_value(),
                    ContentReviewTask::Other(raw) => raw.arm::<Self>(9),
                    _ => Value::Null,
                }
            }
            10 => {
                match &self.task {
                    ContentReviewTask::TerrorismOcr(arm) => arm.as_value(),
                    ContentReviewTask::Other(raw) => raw.arm::<Self>(10),
                    _ => Value::Null,
                }
            }
            11 => {
                match &self.task {
                    ContentReviewTask::ProhibitedAsr(arm) => arm.as_value(),
                    ContentReviewTask::Other(raw) => raw.arm::<Self>(11),
                    _ => Value::Null,
                }
            }
            12 => {
                match &self.task {
                    ContentReviewTask::ProhibitedOcr(arm) => arm.as_value(),
                    ContentReviewTask::Other(raw) => raw.arm::<Self>(12),
                    _ => Value::Null,
                }
            }
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

reflect_impls!(AiContentReviewResult);

impl AnalysisTask {
    /// Returns the one that is set, member by member. `None` if none is, or if it is not known.
    pub fn as_struct(&self) -> Option<&dyn Reflect> {
        match self {
            Self::Classification(arm) => arm.as_value().as_struct(),
            Self::Cover(arm) => arm.as_value().as_struct(),
            Self::Tag(arm) => arm.as_value().as_struct(),
            Self::FrameTag(arm) => arm.as_value().as_struct(),
            Self::Highlight(arm) => arm.as_value().as_struct(),
            Self::DeLogo(arm) => arm.as_value().as_struct(),
            Self::Segment(arm) => arm.as_value().as_struct(),
            Self::HeadTail(arm) => arm.as_value().as_struct(),
            Self::Description(arm) => arm.as_value().as_struct(),
            Self::HorizontalToVertical(arm) => arm.as_value().as_struct(),
            Self::Dubbing(arm) => arm.as_value().as_struct(),
            Self::VideoRemake(arm) => arm.as_value().as_struct(),
            Self::VideoComprehension(arm) => arm.as_value().as_struct(),
            Self::Cutout(arm) => arm.as_value().as_struct(),
            Self::Reel(arm) => arm.as_value().as_struct(),
            Self::Generic(arm) => arm.as_value().as_struct(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Reflect for AiAnalysisResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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
            1 => {
                match &self.task {
                    AnalysisTask::Classification(arm) => arm.as_value(),
                    AnalysisTask::Other(raw) => raw.arm::<Self>(1),
                    _ => Value::Null,
                }
            }
            2 => {
                match &self.task {
                    AnalysisTask::Cover(arm) => arm.as_value(),
                    AnalysisTask::Other(raw) => raw.arm::<Self>(2),
                    _ => Value::Null,
                }
            }
            3 => {
                match &self.task {
                    AnalysisTask::Tag(arm) => arm.as_value(),
                    AnalysisTask::Other(raw) => raw.arm::<Self>(3),
                    _ => Value::Null,
                }
            }
            4 => {
                match &self.task {
                    AnalysisTask::FrameTag(arm) => arm.as_value(),
                    AnalysisTask::Other(raw) => raw.arm::<Self>(4),
                    _ => Value::Null,
                }
            }
            5 => {
                match &self.task {
                    AnalysisTask::Highlight(arm) => arm.as_value(),
                    AnalysisTask::Other(raw) => raw.arm::<Self>(5),
                    _ => Value::Null,
                }
            }
            6 => {
                match &self.task {
                    AnalysisTask::DeLogo(arm) => arm.as_value(),
                    AnalysisTask::Other(raw) => raw.arm::<Self>(6),
                    _ => Value::Null,
                }
            }
            7 => {
                match &self.task {
                    AnalysisTask::Segment(arm) => arm.as_value(),
                    AnalysisTask::Other(raw) => raw.arm::<Self>(7),
                    _ => Value::Null,
                }
            }
            8 => {
                match &self.task {
                    AnalysisTask::HeadTail(arm) => arm.as_value(),
                    AnalysisTask::Other(raw) => raw.arm::<Self>(8),
                    _ => Value::Null,
                }
            }
            9 => {
                match &self.task {
                    AnalysisTask::Description(arm) => arm.as_value(),
                    AnalysisTask::Other(raw) => raw.arm::<Self>(9),
                    _ => Value::Null,
                }
            }
            10 => {
                match &self.task {
                    AnalysisTask::HorizontalToVertical(arm) => arm.as_value(),
                    AnalysisTask::Other(raw) => raw.arm::<Self>(10),
                    _ => Value::Null,
                }
            }
            11 => {
                match &self.task {
                    AnalysisTask::Dubbing(arm) => arm.as_value(),
                    AnalysisTask::Other(raw) => raw.arm::<Self>(11),
                    _ => Value::Null,
                }
            }
            12 => {
                match &self.task {
                    AnalysisTask::VideoRemake(arm) => arm.as_value(),
                    AnalysisTask::Other(raw) => raw.arm::<Self>(12),
                    _ => Value::Null,
                }
            }
            13 => {
                match &self.task {
                    AnalysisTask::VideoComprehension(arm) => arm.as_value(),
                    AnalysisTask::Other(raw) => raw.arm::<Self>(13),
                    _ => Value::Null,
                }
            }
            14 => {
                match &self.task {
                    AnalysisTask::Cutout(arm) => arm.as_value(),
                    AnalysisTask::Other(raw) => raw.arm::<Self>(14),
                    _ => Value::Null,
                }
            }
            15 => {
                match &self.task {
                    AnalysisTask::Reel(arm) => arm.as_value(),
                    AnalysisTask::Other(raw) => raw.arm::<Self>(15),
                    _ => Value::Null,
                }
            }
            16 => {
                match &self.task {
                    AnalysisTask::Generic(arm) => arm.as_value(),
                    AnalysisTask::Other(raw) => raw.arm::<Self>(16),
                    _ => Value::Null,
                }
            }
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

reflect_impls!(AiAnalysisResult);

impl RecognitionTask {
    /// Returns the one that is set, member by member. `None` if none is, or if it is not known.
    pub fn as_struct(&self) -> Option<&dyn Reflect> {
        match self {
            Self::Face(arm) => arm.as_value().as_struct(),
            Self::AsrWords(arm) => arm.as_value().as_struct(),
            Self::AsrFullText(arm) => arm.as_value().as_struct(),
            Self::OcrWords(arm) => arm.as_value().as_struct(),
            Self::OcrFullText(arm) => arm.as_value().as_struct(),
            Self::TransText(arm) => arm.as_value().as_struct(),
            Self::Object(arm) => arm.as_value().as_struct(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Reflect for AiRecognitionResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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
            1 => {
                match &self.task {
                    RecognitionTask::Face(arm) => arm.as_value(),
                    RecognitionTask::Other(raw) => raw.arm::<Self>(1),
                    _ => Value::Null,
                }
            }
            2 => {
                match &self.task {
                    RecognitionTask::AsrWords(arm) => arm.as_value(),
                    RecognitionTask::Other(raw) => raw.arm::<Self>(2),
                    _ => Value::Null,
                }
            }
            3 => {
                match &self.task {
                    RecognitionTask::AsrFullText(arm) => arm.as_value(),
                    RecognitionTask::Other(raw) => raw.arm::<Self>(3),
                    _ => Value::Null,
                }
            }
            4 => {
                match &self.task {
                    RecognitionTask::OcrWords(arm) => arm.as_value(),
                    RecognitionTask::Other(raw) => raw.arm::<Self>(4),
                    _ => Value::Null,
                }
            }
            5 => {
                match &self.task {
                    RecognitionTask::OcrFullText(arm) => arm.as_value(),
                    RecognitionTask::Other(raw) => raw.arm::<Self>(5),
                    _ => Value::Null,
                }
            }
            6 => {
                match &self.task {
                    RecognitionTask::TransText(arm) => arm.as_value(),
                    RecognitionTask::Other(raw) => raw.arm::<Self>(6),
                    _ => Value::Null,
                }
            }
            7 => {
                match &self.task {
                    RecognitionTask::Object(arm) => arm.as_value(),
                    RecognitionTask::Other(raw) => raw.arm::<Self>(7),
                    _ => Value::Null,
                }
            }
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

reflect_impls!(AiRecognitionResult);

impl SubtitlesTask {
    /// Returns the one that is set, member by member. `None` if none is, or if it is not known.
    pub fn as_struct(&self) -> Option<&dyn Reflect> {
        match self {
            Self::AsrFullText(arm) => arm.as_value().as_struct(),
            Self::TransText(arm) => arm.as_value().as_struct(),
            Self::PureSubtitleTrans(arm) => arm.as_value().as_struct(),
            Self::OcrFullText(arm) => arm.as_value().as_struct(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Reflect for SmartSubtitlesResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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
            1 => {
                match &self.task {
                    SubtitlesTask::AsrFullText(arm) => arm.as_value(),
                    SubtitlesTask::Other(raw) => raw.arm::<Self>(1),
                    _ => Value::Null,
                }
            }
            2 => {
                match &self.task {
                    SubtitlesTask::TransText(arm) => arm.as_value(),
                    SubtitlesTask::Other(raw) => raw.arm::<Self>(2),
                    _ => Value::Null,
                }
            }
            3 => {
                match &self.task {
                    SubtitlesTask::PureSubtitleTrans(arm) => arm.as_value(),
                    SubtitlesTask::Other(raw) => raw.arm::<Self>(3),
                    _ => Value::Null,
                }
            }
            4 => {
                match &self.task {
                    SubtitlesTask::OcrFullText(arm) => arm.as_value(),
                    SubtitlesTask::Other(raw) => raw.arm::<Self>(4),
                    _ => Value::Null,
                }
            }
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

reflect_impls!(SmartSubtitlesResult);

impl Reflect for ExtractBlindWatermarkTaskConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(ExtractBlindWatermarkTaskConfig);

impl Reflect for AwsSQS {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AwsSQS);

impl Reflect for ActivityResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(ActivityResult);

impl Reflect for LiveActivityResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveActivityResult);

impl Reflect for EditMediaFileInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(EditMediaFileInfo);

impl StorageLocation {
    /// Returns the one that is set, member by member. `None` if none is, or if it is not known.
    pub fn as_struct(&self) -> Option<&dyn Reflect> {
        match self {
            Self::Cos(arm) => arm.as_value().as_struct(),
            Self::S3(arm) => arm.as_value().as_struct(),
            Self::Vod(arm) => arm.as_value().as_struct(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Reflect for TaskOutputStorage {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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
            1 => {
                match &self.location {
                    StorageLocation::Cos(arm) => arm.as_value(),
                    StorageLocation::Other(raw) => raw.arm::<Self>(1),
                    _ => Value::Null,
                }
            }
            2 => {
                match &self.location {
                    StorageLocation::S3(arm) => arm.as_value(),
                    StorageLocation::Other(raw) => raw.arm::<Self>(2),
                    _ => Value::Null,
                }
            }
            3 => {
                match &self.location {
                    StorageLocation::Vod(arm) => arm.as_value(),
                    StorageLocation::Other(raw) => raw.arm::<Self>(3),
                    _ => Value::Null,
                }
            }
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

reflect_impls!(TaskOutputStorage);

impl Reflect for CosInputInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(CosInputInfo);

impl Reflect for UrlInputInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(UrlInputInfo);

impl Reflect for S3InputInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "S3InputInfo",
            members: &["S3Bucket", "S3Region", "S3Object", "S3SecretId", "S3SecretKey"],
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

reflect_impls!(S3InputInfo);

impl Reflect for VODInputInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "VODInputInfo",
            members: &["Bucket", "Region", "Object", "SubAppId", "VodBasic", "FileId"],
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

reflect_impls!(VODInputInfo);

impl Reflect for MediaVideoStreamItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaVideoStreamItem);

impl Reflect for MediaAudioStreamItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaAudioStreamItem);

impl Reflect for AiQualityControlTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiQualityControlTaskInput);

impl Reflect for QualityControlData {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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
            2 => self.presence.value(2, self.quality_evaluation_score.as_value()),
            3 => self.quality_evaluation_mean_opinion_score.as_value(),
            4 => self.aesthetic_evaluation_score.as_value(),
            5 => self.quality_control_result_set.as_value(),
            6 => self.container_diagnose_result_set.as_value(),
            7 => self.llm_detection_report.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(QualityControlData);

impl Reflect for SmartEraseTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SmartEraseTaskInput);

impl Reflect for AiAnalysisTaskDelLogoOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiAnalysisTaskDelLogoOutput);

impl Reflect for AIDubbingTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AIDubbingTaskInput);

impl Reflect for AIDubbingTaskOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AIDubbingTaskOutput);

impl ActivityTask {
    /// Returns the one that is set, member by member. `None` if none is, or if it is not known.
    pub fn as_struct(&self) -> Option<&dyn Reflect> {
        match self {
            Self::Transcode(arm) => arm.as_value().as_struct(),
            Self::AnimatedGraphic(arm) => arm.as_value().as_struct(),
            Self::SnapshotByTimeOffset(arm) => arm.as_value().as_struct(),
            Self::SampleSnapshot(arm) => arm.as_value().as_struct(),
            Self::ImageSprite(arm) => arm.as_value().as_struct(),
            Self::AdaptiveDynamicStreaming(arm) => arm.as_value().as_struct(),
            Self::Recognition(arm) => arm.as_value().as_struct(),
            Self::Review(arm) => arm.as_value().as_struct(),
            Self::Analysis(arm) => arm.as_value().as_struct(),
            Self::QualityControl(arm) => arm.as_value().as_struct(),
            Self::ExecRule(arm) => arm.as_value().as_struct(),
            Self::SmartSubtitles(arm) => arm.as_value().as_struct(),
            Self::SmartErase(arm) => arm.as_value().as_struct(),
            Self::AiDubbing(arm) => arm.as_value().as_struct(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Reflect for ActivityResItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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
            0 => {
                match &self.task {
                    ActivityTask::Transcode(arm) => arm.as_value(),
                    ActivityTask::Other(raw) => raw.arm::<Self>(0),
                    _ => Value::Null,
                }
            }
            1 => {
                match &self.task {
                    ActivityTask::AnimatedGraphic(arm) => arm.as_value(),
                    ActivityTask::Other(raw) => raw.arm::<Self>(1),
                    _ => Value::Null,
                }
            }
            2 => {
                match &self.task {
                    ActivityTask::SnapshotByTimeOffset(arm) => arm.as_value(),
                    ActivityTask::Other(raw) => raw.arm::<Self>(2),
                    _ => Value::Null,
                }
            }
            3 => {
                match &self.task {
                    ActivityTask::SampleSnapshot(arm) => arm.as_value(),
                    ActivityTask::Other(raw) => raw.arm::<Self>(3),
                    _ => Value::Null,
                }
            }
            4 => {
                match &self.task {
                    ActivityTask::ImageSprite(arm) => arm.as_value(),
                    ActivityTask::Other(raw) => raw.arm::<Self>(4),
                    _ => Value::Null,
                }
            }
            5 => {
                match &self.task {
                    ActivityTask::AdaptiveDynamicStreaming(arm) => arm.as_value(),
                    ActivityTask::Other(raw) => raw.arm::<Self>(5),
                    _ => Value::Null,
                }
            }
            6 => {
                match &self.task {
                    ActivityTask::Recognition(arm) => arm.as_value(),
                    ActivityTask::Other(raw) => raw.arm::<Self>(6),
                    _ => Value::Null,
                }
            }
            7 => {
                match &self.task {
                    ActivityTask::Review(arm) => arm.as_value(),
                    ActivityTask::Other(raw) => raw.arm::<Self>(7),
                    _ => Value::Null,
                }
            }
            8 => {
                match &self.task {
                    ActivityTask::Analysis(arm) => arm.as_value(),
                    ActivityTask::Other(raw) => raw.arm::<Self>(8),
                    _ => Value::Null,
                }
            }
            9 => {
                match &self.task {
                    ActivityTask::QualityControl(arm) => arm.as_value(),
                    ActivityTask::Other(raw) => raw.arm::<Self>(9),
                    _ => Value::Null,
                }
            }
            10 => {
                match &self.task {
                    ActivityTask::ExecRule(arm) => arm.as_value(),
                    ActivityTask::Other(raw) => raw.arm::<Self>(10),
                    _ => Value::Null,
                }
            }
            11 => {
                match &self.task {
                    ActivityTask::SmartSubtitles(arm) => arm.as_value(),
                    ActivityTask::Other(raw) => raw.arm::<Self>(11),
                    _ => Value::Null,
                }
            }
            12 => {
                match &self.task {
                    ActivityTask::SmartErase(arm) => arm.as_value(),
                    ActivityTask::Other(raw) => raw.arm::<Self>(12),
                    _ => Value::Null,
                }
            }
            13 => {
                match &self.task {
                    ActivityTask::AiDubbing(arm) => arm.as_value(),
                    ActivityTask::Other(raw) => raw.arm::<Self>(13),
                    _ => Value::Null,
                }
            }
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

reflect_impls!(ActivityResItem);

impl LiveActivityTask {
    /// Returns the one that is set, member by member. `None` if none is, or if it is not known.
    pub fn as_struct(&self) -> Option<&dyn Reflect> {
        match self {
            Self::LiveRecord(arm) => arm.as_value().as_struct(),
            Self::LiveQualityControl(arm) => arm.as_value().as_struct(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Reflect for LiveActivityResItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "LiveActivityResItem",
            members: &["LiveRecordTask", "LiveQualityControlTask"],
            place: 82,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => {
                match &self.task {
                    LiveActivityTask::LiveRecord(arm) => arm.as_value(),
                    LiveActivityTask::Other(raw) => raw.arm::<Self>(0),
                    _ => Value::Null,
                }
            }
            1 => {
                match &self.task {
                    LiveActivityTask::LiveQualityControl(arm) => arm.as_value(),
                    LiveActivityTask::Other(raw) => raw.arm::<Self>(1),
                    _ => Value::Null,
                }
            }
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

reflect_impls!(LiveActivityResItem);

impl Reflect for CosOutputStorage {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(CosOutputStorage);

impl Reflect for S3OutputStorage {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(S3OutputStorage);

impl Reflect for VODOutputStorage {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(VODOutputStorage);

impl Reflect for TranscodeTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(TranscodeTaskInput);

impl Reflect for MediaTranscodeItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaTranscodeItem);

impl Reflect for AnimatedGraphicTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AnimatedGraphicTaskInput);

impl Reflect for MediaAnimatedGraphicsItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaAnimatedGraphicsItem);

impl Reflect for SnapshotByTimeOffsetTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SnapshotByTimeOffsetTaskInput);

impl Reflect for MediaSnapshotByTimeOffsetItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaSnapshotByTimeOffsetItem);

impl Reflect for SampleSnapshotTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SampleSnapshotTaskInput);

impl Reflect for MediaSampleSnapshotItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaSampleSnapshotItem);

impl Reflect for ImageSpriteTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(ImageSpriteTaskInput);

impl Reflect for MediaImageSpriteItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaImageSpriteItem);

impl Reflect for AdaptiveDynamicStreamingTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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
            5 => self.presence.value(5, self.sub_stream_object_name.as_value()),
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

reflect_impls!(AdaptiveDynamicStreamingTaskInput);

impl Reflect for AdaptiveDynamicStreamingInfoItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AdaptiveDynamicStreamingInfoItem);

impl Reflect for ContentReviewInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(ContentReviewInput);

impl Reflect for AiReviewPornTaskOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiReviewPornTaskOutput);

impl Reflect for AiReviewTerrorismTaskOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiReviewTerrorismTaskOutput);

impl Reflect for AiReviewPoliticalTaskOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiReviewPoliticalTaskOutput);

impl Reflect for AiReviewPornAsrTaskOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiReviewPornAsrTaskOutput);

impl Reflect for AiReviewPornOcrTaskOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiReviewPornOcrTaskOutput);

impl Reflect for AiReviewPoliticalAsrTaskOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiReviewPoliticalAsrTaskOutput);

impl Reflect for AiReviewPoliticalOcrTaskOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiReviewPoliticalOcrTaskOutput);

impl Reflect for AiReviewTerrorismOcrTaskOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiReviewTerrorismOcrTaskOutput);

impl Reflect for AiReviewProhibitedAsrTaskOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiReviewProhibitedAsrTaskOutput);

impl Reflect for AiReviewProhibitedOcrTaskOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiReviewProhibitedOcrTaskOutput);

impl Reflect for AnalysisInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AnalysisInput);

impl Reflect for AiAnalysisTaskClassificationOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiAnalysisTaskClassificationOutput);

impl Reflect for AiAnalysisTaskCoverOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiAnalysisTaskCoverOutput);

impl Reflect for AiAnalysisTaskTagOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiAnalysisTaskTagOutput);

impl Reflect for AiAnalysisTaskFrameTagOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiAnalysisTaskFrameTagOutput);

impl Reflect for AiAnalysisTaskHighlightOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiAnalysisTaskHighlightOutput);

impl Reflect for AiAnalysisTaskSegmentOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiAnalysisTaskSegmentOutput);

impl Reflect for AiAnalysisTaskHeadTailOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiAnalysisTaskHeadTailOutput);

impl Reflect for AiAnalysisTaskDescriptionOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiAnalysisTaskDescriptionOutput);

impl Reflect for AiAnalysisTaskHorizontalToVerticalOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiAnalysisTaskHorizontalToVerticalOutput);

impl Reflect for AiAnalysisTaskDubbingOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiAnalysisTaskDubbingOutput);

impl Reflect for AiAnalysisTaskVideoRemakeOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiAnalysisTaskVideoRemakeOutput);

impl Reflect for AiAnalysisTaskVideoComprehensionOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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
            0 => {
                self.presence
                    .value(0, self.video_comprehension_analysis_result.as_value())
            }
            1 => self.video_comprehension_ext_info.as_value(),
            2 => self.video_comprehension_result_list.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(AiAnalysisTaskVideoComprehensionOutput);

impl Reflect for AiAnalysisTaskCutoutOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiAnalysisTaskCutoutOutput);

impl Reflect for AiAnalysisTaskReelOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiAnalysisTaskReelOutput);

impl Reflect for AiAnalysisTaskGenericOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiAnalysisTaskGenericOutput);

impl Reflect for RecognitionInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(RecognitionInput);

impl Reflect for AiRecognitionTaskFaceResultOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskFaceResultOutput);

impl Reflect for AiRecognitionTaskAsrWordsResultOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskAsrWordsResultOutput);

impl Reflect for AiRecognitionTaskAsrFullTextResultOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskAsrFullTextResultOutput);

impl Reflect for AiRecognitionTaskOcrWordsResultOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskOcrWordsResultOutput);

impl Reflect for AiRecognitionTaskOcrFullTextResultOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskOcrFullTextResultOutput);

impl Reflect for AiRecognitionTaskTransTextResultOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskTransTextResultOutput);

impl Reflect for AiRecognitionTaskObjectResultOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskObjectResultOutput);

impl Reflect for QualityControlResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(QualityControlResult);

impl Reflect for ContainerDiagnoseResultItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(ContainerDiagnoseResultItem);

impl Reflect for LLMDetectionReport {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LLMDetectionReport);

impl Reflect for SmartSubtitleTaskResultInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SmartSubtitleTaskResultInput);

impl Reflect for SmartSubtitleTaskAsrFullTextResultOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SmartSubtitleTaskAsrFullTextResultOutput);

impl Reflect for SmartSubtitleTaskTransTextResultOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SmartSubtitleTaskTransTextResultOutput);

impl Reflect for PureSubtitleTransResultOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(PureSubtitleTransResultOutput);

impl Reflect for SmartSubtitleTaskTextResultOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SmartSubtitleTaskTextResultOutput);

impl Reflect for RawSmartEraseParameter {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(RawSmartEraseParameter);

impl Reflect for OverrideEraseParameter {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(OverrideEraseParameter);

impl Reflect for SubtitlePosition {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SubtitlePosition);

impl Reflect for RawAIDubbingParameter {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(RawAIDubbingParameter);

impl Reflect for OverrideAIDubbingParameter {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(OverrideAIDubbingParameter);

impl Reflect for DstSubtitleInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(DstSubtitleInput);

impl Reflect for RawTranscodeParameter {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(RawTranscodeParameter);

impl Reflect for OverrideTranscodeParameter {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(OverrideTranscodeParameter);

impl Reflect for WatermarkInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(WatermarkInput);

impl Reflect for BlindWatermarkInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(BlindWatermarkInput);

impl Reflect for MosaicInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MosaicInput);

impl Reflect for NumberFormat {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(NumberFormat);

impl Reflect for HeadTailParameter {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(HeadTailParameter);

impl Reflect for MediaUsageItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaUsageItem);

impl Reflect for MediaSnapshotByTimePicInfoItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaSnapshotByTimePicInfoItem);

impl Reflect for AddOnSubtitle {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AddOnSubtitle);

impl DrmScheme {
    /// Returns the one that is set, member by member. `None` if none is, or if it is not known.
    pub fn as_struct(&self) -> Option<&dyn Reflect> {
        match self {
            Self::SimpleAes(arm) => arm.as_value().as_struct(),
            Self::Speke(arm) => arm.as_value().as_struct(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Reflect for DrmInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "DrmInfo",
            members: &["Type", "SimpleAesDrm", "SpekeDrm"],
            place: 193,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.kind.as_value(),
            1 => {
                match &self.scheme {
                    DrmScheme::SimpleAes(arm) => arm.as_value(),
                    DrmScheme::Other(raw) => raw.arm::<Self>(1),
                    _ => Value::Null,
                }
            }
            2 => {
                match &self.scheme {
                    DrmScheme::Speke(arm) => arm.as_value(),
                    DrmScheme::Other(raw) => raw.arm::<Self>(2),
                    _ => Value::Null,
                }
            }
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

reflect_impls!(DrmInfo);

impl Reflect for SubtitleTemplate {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SubtitleTemplate);

impl Reflect for AddOnAudio {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AddOnAudio);

impl Reflect for AdaptiveStreamTemplate {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AdaptiveStreamTemplate);

impl Reflect for MediaContentReviewSegmentItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaContentReviewSegmentItem);

impl Reflect for MediaContentReviewPoliticalSegmentItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaContentReviewPoliticalSegmentItem);

impl Reflect for MediaContentReviewAsrTextSegmentItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaContentReviewAsrTextSegmentItem);

impl Reflect for MediaContentReviewOcrTextSegmentItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaContentReviewOcrTextSegmentItem);

impl Reflect for MediaAiAnalysisClassificationItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaAiAnalysisClassificationItem);

impl Reflect for MediaAiAnalysisCoverItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaAiAnalysisCoverItem);

impl Reflect for MediaAiAnalysisTagItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaAiAnalysisTagItem);

impl Reflect for MediaAiAnalysisFrameTagSegmentItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaAiAnalysisFrameTagSegmentItem);

impl Reflect for MediaAiAnalysisHighlightItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaAiAnalysisHighlightItem);

impl Reflect for SegmentRecognitionItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SegmentRecognitionItem);

impl Reflect for MediaAiAnalysisDescriptionItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaAiAnalysisDescriptionItem);

impl Reflect for VideoComprehensionResultItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(VideoComprehensionResultItem);

impl Reflect for AiRecognitionTaskFaceResultItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskFaceResultItem);

impl Reflect for AiRecognitionTaskAsrWordsResultItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskAsrWordsResultItem);

impl Reflect for AiRecognitionTaskAsrFullTextSegmentItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskAsrFullTextSegmentItem);

impl Reflect for AiRecognitionTaskOcrWordsResultItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskOcrWordsResultItem);

impl Reflect for AiRecognitionTaskOcrFullTextSegmentItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskOcrFullTextSegmentItem);

impl Reflect for AiRecognitionTaskTransTextSegmentItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskTransTextSegmentItem);

impl Reflect for AiRecognitionTaskObjectResultItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskObjectResultItem);

impl Reflect for QualityControlItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "QualityControlItem",
            members: &["Confidence", "StartTimeOffset", "EndTimeOffset", "AreaCoordSet"],
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

reflect_impls!(QualityControlItem);

impl Reflect for LLMDetectionResultItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "LLMDetectionResultItem",
            members: &["Category", "Group", "Type", "Score", "Confidence", "IssueSet"],
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

reflect_impls!(LLMDetectionResultItem);

impl Reflect for RawSmartSubtitleParameter {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(RawSmartSubtitleParameter);

impl Reflect for SmartSubtitleTaskAsrFullTextSegmentItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SmartSubtitleTaskAsrFullTextSegmentItem);

impl Reflect for SubtitleResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SubtitleResult);

impl Reflect for SmartSubtitleTaskTransTextSegmentItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SmartSubtitleTaskTransTextSegmentItem);

impl Reflect for SubtitleTransResultItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SubtitleTransResultItem);

impl Reflect for SmartSubtitleTaskFullTextSegmentItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SmartSubtitleTaskFullTextSegmentItem);

impl Reflect for SmartEraseSubtitleConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SmartEraseSubtitleConfig);

impl Reflect for SmartEraseWatermarkConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SmartEraseWatermarkConfig);

impl Reflect for SmartErasePrivacyConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SmartErasePrivacyConfig);

impl Reflect for UpdateSmartEraseSubtitleConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(UpdateSmartEraseSubtitleConfig);

impl Reflect for UpdateSmartEraseWatermarkConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(UpdateSmartEraseWatermarkConfig);

impl Reflect for UpdateSmartErasePrivacyConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(UpdateSmartErasePrivacyConfig);

impl Reflect for DubbingTranslateConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(DubbingTranslateConfig);

impl Reflect for DubbingSubtitleConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(DubbingSubtitleConfig);

impl Reflect for DubbingConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(DubbingConfig);

impl Reflect for DubbingOutputConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(DubbingOutputConfig);

impl Reflect for AiRecognitionTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskInput);

impl Reflect for AiContentReviewTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiContentReviewTaskInput);

impl Reflect for AiAnalysisTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiAnalysisTaskInput);

impl Reflect for ExecRulesTask {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(ExecRulesTask);

impl Reflect for ExecRuleTaskData {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(ExecRuleTaskData);

impl Reflect for SmartSubtitlesTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SmartSubtitlesTaskInput);

impl Reflect for LiveRecordTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveRecordTaskInput);

impl Reflect for LiveRecordResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveRecordResult);

impl Reflect for VideoTemplateInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(VideoTemplateInfo);

impl Reflect for AudioTemplateInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AudioTemplateInfo);

impl Reflect for TEHDConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(TEHDConfig);

impl Reflect for EnhanceConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(EnhanceConfig);

impl Reflect for VideoTemplateInfoForUpdate {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(VideoTemplateInfoForUpdate);

impl Reflect for AudioTemplateInfoForUpdate {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AudioTemplateInfoForUpdate);

impl Reflect for TEHDConfigForUpdate {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(TEHDConfigForUpdate);

impl Reflect for RawWatermarkParameter {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(RawWatermarkParameter);

impl Reflect for SimpleAesDrm {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SimpleAesDrm);

impl Reflect for SpekeDrm {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SpekeDrm);

impl Reflect for MediaAiAnalysisFrameTagItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(MediaAiAnalysisFrameTagItem);

impl Reflect for HighlightSegmentItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(HighlightSegmentItem);

impl Reflect for AiParagraphInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiParagraphInfo);

impl Reflect for AiRecognitionTaskFaceSegmentItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "AiRecognitionTaskFaceSegmentItem",
            members: &["StartTimeOffset", "EndTimeOffset", "Confidence", "AreaCoordSet"],
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

reflect_impls!(AiRecognitionTaskFaceSegmentItem);

impl Reflect for AiRecognitionTaskAsrWordsSegmentItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskAsrWordsSegmentItem);

impl Reflect for WordResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(WordResult);

impl Reflect for AiRecognitionTaskOcrWordsSegmentItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "AiRecognitionTaskOcrWordsSegmentItem",
            members: &["StartTimeOffset", "EndTimeOffset", "Confidence", "AreaCoordSet"],
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

reflect_impls!(AiRecognitionTaskOcrWordsSegmentItem);

impl Reflect for AiRecognitionTaskOcrFullTextSegmentTextItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRecognitionTaskOcrFullTextSegmentTextItem);

impl Reflect for AiRecognitionTaskObjectSeqmentItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "AiRecognitionTaskObjectSeqmentItem",
            members: &["StartTimeOffset", "EndTimeOffset", "Confidence", "AreaCoordSet"],
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

reflect_impls!(AiRecognitionTaskObjectSeqmentItem);

impl Reflect for LLMDetectionIssue {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LLMDetectionIssue);

impl Reflect for AsrHotWordsConfigure {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AsrHotWordsConfigure);

impl Reflect for SelectingSubtitleAreasConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SelectingSubtitleAreasConfig);

impl Reflect for EraseArea {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "EraseArea",
            members: &["LeftTopX", "LeftTopY", "RightBottomX", "RightBottomY", "Unit"],
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

reflect_impls!(EraseArea);

impl Reflect for EraseTimeArea {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(EraseTimeArea);

impl Reflect for DubbingEmbedSubtitleConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(DubbingEmbedSubtitleConfig);

impl Reflect for Rules {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(Rules);

impl Reflect for LiveRecordFile {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveRecordFile);

impl Reflect for SegmentSpecificInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SegmentSpecificInfo);

impl Reflect for AudioTrackChannelInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AudioTrackChannelInfo);

impl Reflect for VideoEnhanceConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(VideoEnhanceConfig);

impl Reflect for AudioEnhanceConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AudioEnhanceConfig);

impl Reflect for RawImageWatermarkInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(RawImageWatermarkInput);

impl Reflect for RuleConditionItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(RuleConditionItem);

impl Reflect for TrackInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(TrackInfo);

impl Reflect for FrameRateConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(FrameRateConfig);

impl Reflect for SuperResolutionConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SuperResolutionConfig);

impl Reflect for HdrConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(HdrConfig);

impl Reflect for VideoDenoiseConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(VideoDenoiseConfig);

impl Reflect for ImageQualityEnhanceConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(ImageQualityEnhanceConfig);

impl Reflect for ColorEnhanceConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(ColorEnhanceConfig);

impl Reflect for LowLightEnhanceConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LowLightEnhanceConfig);

impl Reflect for ScratchRepairConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(ScratchRepairConfig);

impl Reflect for ArtifactRepairConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(ArtifactRepairConfig);

impl Reflect for DiffusionEnhanceConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(DiffusionEnhanceConfig);

impl Reflect for FrameRateWithDenConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(FrameRateWithDenConfig);

impl Reflect for AiRestorationConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AiRestorationConfig);

impl Reflect for DiffusionEnhanceV2Config {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(DiffusionEnhanceV2Config);

impl Reflect for AudioDenoiseConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AudioDenoiseConfig);

impl Reflect for AudioSeparateConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AudioSeparateConfig);

impl Reflect for VolumeBalanceConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(VolumeBalanceConfig);

impl Reflect for AudioBeautifyConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AudioBeautifyConfig);

impl Reflect for AudioEnhanceEditConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(AudioEnhanceEditConfig);

impl Event {
    /// Returns the one that is set, member by member. `None` if none is, or if it is not known.
    pub fn as_struct(&self) -> Option<&dyn Reflect> {
        match self {
            Self::Workflow(arm) => arm.as_value().as_struct(),
            Self::EditMedia(arm) => arm.as_value().as_struct(),
            Self::Schedule(arm) => arm.as_value().as_struct(),
            Self::Batch(arm) => arm.as_value().as_struct(),
            Self::ExtractBlindWatermark(arm) => arm.as_value().as_struct(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Reflect for Notification {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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
            1 => {
                match &self.event {
                    Event::Workflow(arm) => arm.as_value(),
                    Event::Other(raw) => raw.arm::<Self>(1),
                    _ => Value::Null,
                }
            }
            2 => {
                match &self.event {
                    Event::EditMedia(arm) => arm.as_value(),
                    Event::Other(raw) => raw.arm::<Self>(2),
                    _ => Value::Null,
                }
            }
            3 => self.presence.value(3, self.session_id.as_value()),
            4 => self.presence.value(4, self.session_context.as_value()),
            5 => {
                match &self.event {
                    Event::Schedule(arm) => arm.as_value(),
                    Event::Other(raw) => raw.arm::<Self>(5),
                    _ => Value::Null,
                }
            }
            6 => self.timestamp.as_value(),
            7 => self.sign.as_value(),
            8 => {
                match &self.event {
                    Event::Batch(arm) => arm.as_value(),
                    Event::Other(raw) => raw.arm::<Self>(8),
                    _ => Value::Null,
                }
            }
            9 => {
                match &self.event {
                    Event::ExtractBlindWatermark(arm) => arm.as_value(),
                    Event::Other(raw) => raw.arm::<Self>(9),
                    _ => Value::Null,
                }
            }
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

reflect_impls!(root Notification);

impl Reflect for BatchSubTaskResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(BatchSubTaskResult);

impl Reflect for BatchSmartSubtitlesResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(BatchSmartSubtitlesResult);

impl Reflect for SmartSubtitleTaskBatchOutput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(SmartSubtitleTaskBatchOutput);

impl LiveStreamResult {
    /// Returns the one that is set, member by member. `None` if none is, or if it is not known.
    pub fn as_struct(&self) -> Option<&dyn Reflect> {
        match self {
            Self::ProcessEof(arm) => arm.as_value().as_struct(),
            Self::AiReview(arm) => arm.as_value().as_struct(),
            Self::AiRecognition(arm) => arm.as_value().as_struct(),
            Self::AiAnalysis(arm) => arm.as_value().as_struct(),
            Self::AiQualityControl(arm) => arm.as_value().as_struct(),
            Self::LiveRecord(arm) => arm.as_value().as_struct(),
            Self::AiSmartSubtitle(arm) => arm.as_value().as_struct(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Reflect for LiveStreamNotification {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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
            2 => {
                match &self.result {
                    LiveStreamResult::ProcessEof(arm) => arm.as_value(),
                    LiveStreamResult::Other(raw) => raw.arm::<Self>(2),
                    _ => Value::Null,
                }
            }
            3 => {
                match &self.result {
                    LiveStreamResult::AiReview(arm) => arm.as_value(),
                    LiveStreamResult::Other(raw) => raw.arm::<Self>(3),
                    _ => Value::Null,
                }
            }
            4 => {
                match &self.result {
                    LiveStreamResult::AiRecognition(arm) => arm.as_value(),
                    LiveStreamResult::Other(raw) => raw.arm::<Self>(4),
                    _ => Value::Null,
                }
            }
            5 => {
                match &self.result {
                    LiveStreamResult::AiAnalysis(arm) => arm.as_value(),
                    LiveStreamResult::Other(raw) => raw.arm::<Self>(5),
                    _ => Value::Null,
                }
            }
            6 => {
                match &self.result {
                    LiveStreamResult::AiQualityControl(arm) => arm.as_value(),
                    LiveStreamResult::Other(raw) => raw.arm::<Self>(6),
                    _ => Value::Null,
                }
            }
            7 => {
                match &self.result {
                    LiveStreamResult::LiveRecord(arm) => arm.as_value(),
                    LiveStreamResult::Other(raw) => raw.arm::<Self>(7),
                    _ => Value::Null,
                }
            }
            8 => {
                match &self.result {
                    LiveStreamResult::AiSmartSubtitle(arm) => arm.as_value(),
                    LiveStreamResult::Other(raw) => raw.arm::<Self>(8),
                    _ => Value::Null,
                }
            }
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

reflect_impls!(root LiveStreamNotification);

impl Reflect for LiveStreamProcessErrorInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamProcessErrorInfo);

impl Reflect for LiveStreamAiReviewResultInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamAiReviewResultInfo);

impl Reflect for LiveStreamAiRecognitionResultInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamAiRecognitionResultInfo);

impl Reflect for LiveStreamAiAnalysisResultInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamAiAnalysisResultInfo);

impl Reflect for LiveStreamAiQualityControlResultInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamAiQualityControlResultInfo);

impl Reflect for LiveStreamRecordResultInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamRecordResultInfo);

impl Reflect for LiveStreamAiSmartSubtitleResultInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamAiSmartSubtitleResultInfo);

impl Reflect for LiveStreamAiReviewResultItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamAiReviewResultItem);

impl Reflect for LiveStreamAiRecognitionResultItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamAiRecognitionResultItem);

impl Reflect for LiveStreamAiAnalysisResultItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamAiAnalysisResultItem);

impl Reflect for DiagnoseResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(DiagnoseResult);

impl Reflect for LiveSmartSubtitleResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveSmartSubtitleResult);

impl Reflect for LiveStreamAiReviewImagePornResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamAiReviewImagePornResult);

impl Reflect for LiveStreamAiReviewImageTerrorismResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamAiReviewImageTerrorismResult);

impl Reflect for LiveStreamAiReviewImagePoliticalResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamAiReviewImagePoliticalResult);

impl Reflect for LiveStreamAiReviewVoicePornResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamAiReviewVoicePornResult);

impl Reflect for LiveStreamFaceRecognitionResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamFaceRecognitionResult);

impl Reflect for LiveStreamAsrWordsRecognitionResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamAsrWordsRecognitionResult);

impl Reflect for LiveStreamOcrWordsRecognitionResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "LiveStreamOcrWordsRecognitionResult",
            members: &["Word", "StartPtsTime", "EndPtsTime", "Confidence", "AreaCoords"],
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

reflect_impls!(LiveStreamOcrWordsRecognitionResult);

impl Reflect for LiveStreamAsrFullTextRecognitionResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamAsrFullTextRecognitionResult);

impl Reflect for LiveStreamOcrFullTextRecognitionResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamOcrFullTextRecognitionResult);

impl Reflect for LiveStreamTransTextRecognitionResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamTransTextRecognitionResult);

impl Reflect for LiveStreamObjectRecognitionResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamObjectRecognitionResult);

impl Reflect for LiveStreamTagRecognitionResult {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveStreamTagRecognitionResult);

impl Reflect for LiveAiAnalysisDescriptionItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveAiAnalysisDescriptionItem);

impl Reflect for LiveAiParagraphInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
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

reflect_impls!(LiveAiParagraphInfo);

impl Reflect for DescribeTaskDetail {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "DescribeTaskDetailRequest",
            members: &["TaskId"],
            place: 325,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.task_id.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(DescribeTaskDetail);

impl Reflect for DescribeTasks {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "DescribeTasksRequest",
            members: &[
                "Status",
                "SubTaskHasFailed",
                "Limit",
                "ScrollToken",
                "StartTime",
                "EndTime",
            ],
            place: 326,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.status.as_value(),
            1 => self.sub_task_has_failed.as_value(),
            2 => self.limit.as_value(),
            3 => self.scroll_token.as_value(),
            4 => self.start_time.as_value(),
            5 => self.end_time.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(DescribeTasks);

impl Reflect for DescribeTasksResponse {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "DescribeTasksResponse",
            members: &["TaskSet", "ScrollToken", "TotalCount", "RequestId"],
            place: 327,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.task_set.as_value(),
            1 => self.presence.value(1, self.scroll_token.as_value()),
            2 => self.presence.value(2, self.total_count.as_value()),
            3 => self.request_id.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(root DescribeTasksResponse);

impl Reflect for TaskSimpleInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "TaskSimpleInfo",
            members: &[
                "TaskId",
                "TaskType",
                "CreateTime",
                "BeginProcessTime",
                "FinishTime",
                "SubTaskTypes",
            ],
            place: 328,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.task_id.as_value()),
            1 => self.presence.value(1, self.task_type.as_value()),
            2 => self.presence.value(2, self.create_time.as_value()),
            3 => self.presence.value(3, self.begin_process_time.as_value()),
            4 => self.presence.value(4, self.finish_time.as_value()),
            5 => self.sub_task_types.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(TaskSimpleInfo);

impl Reflect for DescribeBatchTaskDetail {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "DescribeBatchTaskDetailRequest",
            members: &["TaskId"],
            place: 329,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.task_id.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(DescribeBatchTaskDetail);

impl Reflect for DescribeBatchTaskDetailResponse {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "DescribeBatchTaskDetailResponse",
            members: &[
                "TaskType",
                "Status",
                "CreateTime",
                "BeginProcessTime",
                "FinishTime",
                "TaskId",
                "BatchTaskResult",
                "TaskNotifyConfig",
                "TasksPriority",
                "SessionId",
                "SessionContext",
                "ExtInfo",
                "RequestId",
            ],
            place: 330,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.task_type.as_value()),
            1 => self.presence.value(1, self.status.as_value()),
            2 => self.presence.value(2, self.create_time.as_value()),
            3 => self.presence.value(3, self.begin_process_time.as_value()),
            4 => self.presence.value(4, self.finish_time.as_value()),
            5 => self.task_id.as_value(),
            6 => self.batch_task_result.as_value(),
            7 => self.task_notify_config.as_value(),
            8 => self.presence.value(8, self.tasks_priority.as_value()),
            9 => self.presence.value(9, self.session_id.as_value()),
            10 => self.presence.value(10, self.session_context.as_value()),
            11 => self.presence.value(11, self.ext_info.as_value()),
            12 => self.request_id.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(root DescribeBatchTaskDetailResponse);

impl Reflect for DescribeMediaMetaData {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "DescribeMediaMetaDataRequest",
            members: &["InputInfo", "Mode"],
            place: 331,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.input_info.as_value(),
            1 => self.mode.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(DescribeMediaMetaData);

impl Reflect for DescribeMediaMetaDataResponse {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "DescribeMediaMetaDataResponse",
            members: &["MetaData", "RequestId"],
            place: 332,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.meta_data.as_value(),
            1 => self.request_id.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(root DescribeMediaMetaDataResponse);

impl Reflect for ManageTask {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ManageTaskRequest",
            members: &["OperationType", "TaskId"],
            place: 333,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.operation_type.as_value(),
            1 => self.task_id.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ManageTask);

impl Reflect for ManageTaskResponse {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ManageTaskResponse",
            members: &["RequestId"],
            place: 334,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.request_id.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(root ManageTaskResponse);

impl Reflect for ProcessMedia {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ProcessMediaRequest",
            members: &[
                "InputInfo",
                "OutputStorage",
                "OutputDir",
                "ScheduleId",
                "MediaProcessTask",
                "AiContentReviewTask",
                "AiAnalysisTask",
                "AiRecognitionTask",
                "AiQualityControlTask",
                "SmartSubtitlesTask",
                "SmartEraseTask",
                "AIDubbingTask",
                "TaskNotifyConfig",
                "TasksPriority",
                "SessionId",
                "SessionContext",
                "TaskType",
                "ResourceId",
                "Activities",
                "SkipMateData",
            ],
            place: 335,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.input_info.as_value(),
            1 => self.output_storage.as_value(),
            2 => self.output_dir.as_value(),
            3 => self.schedule_id.as_value(),
            4 => self.media_process_task.as_value(),
            5 => self.ai_content_review_task.as_value(),
            6 => self.ai_analysis_task.as_value(),
            7 => self.ai_recognition_task.as_value(),
            8 => self.ai_quality_control_task.as_value(),
            9 => self.smart_subtitles_task.as_value(),
            10 => self.smart_erase_task.as_value(),
            11 => self.ai_dubbing_task.as_value(),
            12 => self.task_notify_config.as_value(),
            13 => self.tasks_priority.as_value(),
            14 => self.session_id.as_value(),
            15 => self.session_context.as_value(),
            16 => self.task_type.as_value(),
            17 => self.resource_id.as_value(),
            18 => self.activities.as_value(),
            19 => self.skip_mate_data.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ProcessMedia);

impl Reflect for ProcessMediaResponse {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ProcessMediaResponse",
            members: &["TaskId", "RequestId"],
            place: 336,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.task_id.as_value()),
            1 => self.request_id.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(root ProcessMediaResponse);

impl Reflect for MediaProcessTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "MediaProcessTaskInput",
            members: &[
                "TranscodeTaskSet",
                "AnimatedGraphicTaskSet",
                "SnapshotByTimeOffsetTaskSet",
                "SampleSnapshotTaskSet",
                "ImageSpriteTaskSet",
                "AdaptiveDynamicStreamingTaskSet",
            ],
            place: 337,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.transcode_task_set.as_value(),
            1 => self.animated_graphic_task_set.as_value(),
            2 => self.snapshot_by_time_offset_task_set.as_value(),
            3 => self.sample_snapshot_task_set.as_value(),
            4 => self.image_sprite_task_set.as_value(),
            5 => self.adaptive_dynamic_streaming_task_set.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(MediaProcessTaskInput);

impl Reflect for Activity {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "Activity",
            members: &[
                "ActivityType",
                "PredriveIndex",
                "ReardriveIndex",
                "ActivityPara",
            ],
            place: 338,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.activity_type.as_value()),
            1 => self.predrive_index.as_value(),
            2 => self.reardrive_index.as_value(),
            3 => self.activity_para.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(Activity);

impl ActivityTaskInput {
    /// Returns the one that is set, member by member. `None` if none is, or if it is not known.
    pub fn as_struct(&self) -> Option<&dyn Reflect> {
        match self {
            Self::TranscodeTask(arm) => arm.as_value().as_struct(),
            Self::AnimatedGraphicTask(arm) => arm.as_value().as_struct(),
            Self::SnapshotByTimeOffsetTask(arm) => arm.as_value().as_struct(),
            Self::SampleSnapshotTask(arm) => arm.as_value().as_struct(),
            Self::ImageSpriteTask(arm) => arm.as_value().as_struct(),
            Self::AdaptiveDynamicStreamingTask(arm) => arm.as_value().as_struct(),
            Self::AiContentReviewTask(arm) => arm.as_value().as_struct(),
            Self::AiAnalysisTask(arm) => arm.as_value().as_struct(),
            Self::AiRecognitionTask(arm) => arm.as_value().as_struct(),
            Self::QualityControlTask(arm) => arm.as_value().as_struct(),
            Self::ExecRulesTask(arm) => arm.as_value().as_struct(),
            Self::SmartSubtitlesTask(arm) => arm.as_value().as_struct(),
            Self::SmartEraseTask(arm) => arm.as_value().as_struct(),
            Self::AiDubbingTask(arm) => arm.as_value().as_struct(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Reflect for ActivityPara {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ActivityPara",
            members: &[
                "TranscodeTask",
                "AnimatedGraphicTask",
                "SnapshotByTimeOffsetTask",
                "SampleSnapshotTask",
                "ImageSpriteTask",
                "AdaptiveDynamicStreamingTask",
                "AiContentReviewTask",
                "AiAnalysisTask",
                "AiRecognitionTask",
                "QualityControlTask",
                "ExecRulesTask",
                "SmartSubtitlesTask",
                "SmartEraseTask",
                "AIDubbingTask",
            ],
            place: 339,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => {
                match &self.task {
                    ActivityTaskInput::TranscodeTask(arm) => arm.as_value(),
                    ActivityTaskInput::Other(raw) => raw.arm::<Self>(0),
                    _ => Value::Null,
                }
            }
            1 => {
                match &self.task {
                    ActivityTaskInput::AnimatedGraphicTask(arm) => arm.as_value(),
                    ActivityTaskInput::Other(raw) => raw.arm::<Self>(1),
                    _ => Value::Null,
                }
            }
            2 => {
                match &self.task {
                    ActivityTaskInput::SnapshotByTimeOffsetTask(arm) => arm.as_value(),
                    ActivityTaskInput::Other(raw) => raw.arm::<Self>(2),
                    _ => Value::Null,
                }
            }
            3 => {
                match &self.task {
                    ActivityTaskInput::SampleSnapshotTask(arm) => arm.as_value(),
                    ActivityTaskInput::Other(raw) => raw.arm::<Self>(3),
                    _ => Value::Null,
                }
            }
            4 => {
                match &self.task {
                    ActivityTaskInput::ImageSpriteTask(arm) => arm.as_value(),
                    ActivityTaskInput::Other(raw) => raw.arm::<Self>(4),
                    _ => Value::Null,
                }
            }
            5 => {
                match &self.task {
                    ActivityTaskInput::AdaptiveDynamicStreamingTask(arm) => {
                        arm.as_value()
                    }
                    ActivityTaskInput::Other(raw) => raw.arm::<Self>(5),
                    _ => Value::Null,
                }
            }
            6 => {
                match &self.task {
                    ActivityTaskInput::AiContentReviewTask(arm) => arm.as_value(),
                    ActivityTaskInput::Other(raw) => raw.arm::<Self>(6),
                    _ => Value::Null,
                }
            }
            7 => {
                match &self.task {
                    ActivityTaskInput::AiAnalysisTask(arm) => arm.as_value(),
                    ActivityTaskInput::Other(raw) => raw.arm::<Self>(7),
                    _ => Value::Null,
                }
            }
            8 => {
                match &self.task {
                    ActivityTaskInput::AiRecognitionTask(arm) => arm.as_value(),
                    ActivityTaskInput::Other(raw) => raw.arm::<Self>(8),
                    _ => Value::Null,
                }
            }
            9 => {
                match &self.task {
                    ActivityTaskInput::QualityControlTask(arm) => arm.as_value(),
                    ActivityTaskInput::Other(raw) => raw.arm::<Self>(9),
                    _ => Value::Null,
                }
            }
            10 => {
                match &self.task {
                    ActivityTaskInput::ExecRulesTask(arm) => arm.as_value(),
                    ActivityTaskInput::Other(raw) => raw.arm::<Self>(10),
                    _ => Value::Null,
                }
            }
            11 => {
                match &self.task {
                    ActivityTaskInput::SmartSubtitlesTask(arm) => arm.as_value(),
                    ActivityTaskInput::Other(raw) => raw.arm::<Self>(11),
                    _ => Value::Null,
                }
            }
            12 => {
                match &self.task {
                    ActivityTaskInput::SmartEraseTask(arm) => arm.as_value(),
                    ActivityTaskInput::Other(raw) => raw.arm::<Self>(12),
                    _ => Value::Null,
                }
            }
            13 => {
                match &self.task {
                    ActivityTaskInput::AiDubbingTask(arm) => arm.as_value(),
                    ActivityTaskInput::Other(raw) => raw.arm::<Self>(13),
                    _ => Value::Null,
                }
            }
            _ => Value::Null,
        }
    }
    fn raw_members(&self) -> Option<&RawMembers> {
        match &self.task {
            ActivityTaskInput::Other(raw) => Some(raw),
            _ => None,
        }
    }
}

reflect_impls!(ActivityPara);

impl Reflect for BatchProcessMedia {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "BatchProcessMediaRequest",
            members: &[
                "InputInfo",
                "OutputStorage",
                "OutputDir",
                "SmartSubtitlesTask",
                "TaskNotifyConfig",
                "TasksPriority",
                "SessionContext",
                "ResourceId",
                "SkipMateData",
                "TaskMode",
            ],
            place: 340,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.input_info.as_value(),
            1 => self.output_storage.as_value(),
            2 => self.output_dir.as_value(),
            3 => self.smart_subtitles_task.as_value(),
            4 => self.task_notify_config.as_value(),
            5 => self.tasks_priority.as_value(),
            6 => self.session_context.as_value(),
            7 => self.resource_id.as_value(),
            8 => self.skip_mate_data.as_value(),
            9 => self.task_mode.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(BatchProcessMedia);

impl Reflect for BatchProcessMediaResponse {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "BatchProcessMediaResponse",
            members: &["TaskId", "RequestId"],
            place: 341,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.task_id.as_value()),
            1 => self.request_id.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(root BatchProcessMediaResponse);

impl Reflect for ProcessLiveStream {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ProcessLiveStreamRequest",
            members: &[
                "Url",
                "TaskNotifyConfig",
                "OutputStorage",
                "OutputDir",
                "AiContentReviewTask",
                "AiRecognitionTask",
                "AiAnalysisTask",
                "AiQualityControlTask",
                "SmartSubtitlesTask",
                "SessionId",
                "SessionContext",
                "ScheduleId",
                "ResourceId",
            ],
            place: 342,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.url.as_value(),
            1 => self.task_notify_config.as_value(),
            2 => self.output_storage.as_value(),
            3 => self.output_dir.as_value(),
            4 => self.ai_content_review_task.as_value(),
            5 => self.ai_recognition_task.as_value(),
            6 => self.ai_analysis_task.as_value(),
            7 => self.ai_quality_control_task.as_value(),
            8 => self.smart_subtitles_task.as_value(),
            9 => self.session_id.as_value(),
            10 => self.session_context.as_value(),
            11 => self.schedule_id.as_value(),
            12 => self.resource_id.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ProcessLiveStream);

impl Reflect for ProcessLiveStreamResponse {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ProcessLiveStreamResponse",
            members: &["TaskId", "RequestId"],
            place: 343,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.task_id.as_value()),
            1 => self.request_id.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(root ProcessLiveStreamResponse);

impl Reflect for LiveStreamTaskNotifyConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "LiveStreamTaskNotifyConfig",
            members: &[
                "NotifyType",
                "NotifyUrl",
                "CmqModel",
                "CmqRegion",
                "QueueName",
                "TopicName",
                "NotifyKey",
            ],
            place: 344,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.notify_type.as_value()),
            1 => self.presence.value(1, self.notify_url.as_value()),
            2 => self.presence.value(2, self.cmq_model.as_value()),
            3 => self.presence.value(3, self.cmq_region.as_value()),
            4 => self.presence.value(4, self.queue_name.as_value()),
            5 => self.presence.value(5, self.topic_name.as_value()),
            6 => self.notify_key.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(LiveStreamTaskNotifyConfig);

impl Reflect for LiveSmartSubtitlesTaskInput {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "LiveSmartSubtitlesTaskInput",
            members: &["Definition", "UserExtPara"],
            place: 345,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.definition.as_value(),
            1 => self.user_ext_para.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(LiveSmartSubtitlesTaskInput);

impl Reflect for ExtractBlindWatermark {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ExtractBlindWatermarkRequest",
            members: &[
                "Type",
                "InputInfo",
                "TaskNotifyConfig",
                "ExtractBlindWatermarkConfig",
                "ResourceId",
            ],
            place: 346,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.kind.as_value(),
            1 => self.input_info.as_value(),
            2 => self.task_notify_config.as_value(),
            3 => self.extract_blind_watermark_config.as_value(),
            4 => self.resource_id.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ExtractBlindWatermark);

impl Reflect for ExtractBlindWatermarkResponse {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ExtractBlindWatermarkResponse",
            members: &["TaskId", "RequestId"],
            place: 347,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.task_id.as_value()),
            1 => self.request_id.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(root ExtractBlindWatermarkResponse);

impl Reflect for EditMedia {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "EditMediaRequest",
            members: &[
                "FileInfos",
                "OutputStorage",
                "OutputObjectPath",
                "OutputConfig",
                "ComposeConfig",
                "TaskNotifyConfig",
                "TasksPriority",
                "SessionId",
                "SessionContext",
                "ResourceId",
            ],
            place: 348,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.file_infos.as_value(),
            1 => self.output_storage.as_value(),
            2 => self.output_object_path.as_value(),
            3 => self.output_config.as_value(),
            4 => self.compose_config.as_value(),
            5 => self.task_notify_config.as_value(),
            6 => self.tasks_priority.as_value(),
            7 => self.session_id.as_value(),
            8 => self.session_context.as_value(),
            9 => self.resource_id.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(EditMedia);

impl Reflect for EditMediaResponse {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "EditMediaResponse",
            members: &["TaskId", "RequestId"],
            place: 349,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.presence.value(0, self.task_id.as_value()),
            1 => self.request_id.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(root EditMediaResponse);

impl Reflect for EditMediaOutputConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "EditMediaOutputConfig",
            members: &["Container", "Type"],
            place: 350,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.container.as_value(),
            1 => self.kind.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(EditMediaOutputConfig);

impl Reflect for ComposeMediaConfig {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeMediaConfig",
            members: &["TargetInfo", "Canvas", "Styles", "Tracks"],
            place: 351,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.target_info.as_value(),
            1 => self.canvas.as_value(),
            2 => self.styles.as_value(),
            3 => self.tracks.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeMediaConfig);

impl Reflect for ComposeTargetInfo {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeTargetInfo",
            members: &[
                "Container",
                "RemoveVideo",
                "RemoveAudio",
                "VideoStream",
                "AudioStream",
            ],
            place: 352,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.container.as_value(),
            1 => self.remove_video.as_value(),
            2 => self.remove_audio.as_value(),
            3 => self.video_stream.as_value(),
            4 => self.audio_stream.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeTargetInfo);

impl Reflect for ComposeVideoStream {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeVideoStream",
            members: &["Codec", "Fps", "Bitrate"],
            place: 353,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.codec.as_value(),
            1 => self.fps.as_value(),
            2 => self.bitrate.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeVideoStream);

impl Reflect for ComposeAudioStream {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeAudioStream",
            members: &["Codec", "SampleRate", "AudioChannel", "Bitrate"],
            place: 354,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.codec.as_value(),
            1 => self.sample_rate.as_value(),
            2 => self.audio_channel.as_value(),
            3 => self.bitrate.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeAudioStream);

impl Reflect for ComposeCanvas {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeCanvas",
            members: &["Color", "Width", "Height"],
            place: 355,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.color.as_value(),
            1 => self.width.as_value(),
            2 => self.height.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeCanvas);

impl Reflect for ComposeStyles {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeStyles",
            members: &["Id", "Type", "Subtitle"],
            place: 356,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.id.as_value(),
            1 => self.kind.as_value(),
            2 => self.subtitle.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeStyles);

impl Reflect for ComposeSubtitleStyle {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeSubtitleStyle",
            members: &[
                "Height",
                "MarginBottom",
                "FontType",
                "FontSize",
                "FontBold",
                "FontItalic",
                "FontColor",
                "FontAlign",
                "FontAlignMargin",
                "BorderWidth",
                "BorderColor",
                "BottomColor",
            ],
            place: 357,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.height.as_value(),
            1 => self.margin_bottom.as_value(),
            2 => self.font_type.as_value(),
            3 => self.font_size.as_value(),
            4 => self.font_bold.as_value(),
            5 => self.font_italic.as_value(),
            6 => self.font_color.as_value(),
            7 => self.font_align.as_value(),
            8 => self.font_align_margin.as_value(),
            9 => self.border_width.as_value(),
            10 => self.border_color.as_value(),
            11 => self.bottom_color.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeSubtitleStyle);

impl Reflect for ComposeMediaTrack {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeMediaTrack",
            members: &["Type", "Items"],
            place: 358,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.kind.as_value(),
            1 => self.items.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeMediaTrack);

impl ComposeElement {
    /// Returns the one that is set, member by member. `None` if none is, or if it is not known.
    pub fn as_struct(&self) -> Option<&dyn Reflect> {
        match self {
            Self::Video(arm) => arm.as_value().as_struct(),
            Self::Audio(arm) => arm.as_value().as_struct(),
            Self::Image(arm) => arm.as_value().as_struct(),
            Self::Transition(arm) => arm.as_value().as_struct(),
            Self::Subtitle(arm) => arm.as_value().as_struct(),
            Self::Empty(arm) => arm.as_value().as_struct(),
            Self::None | Self::Other(_) => None,
        }
    }
}

impl Reflect for ComposeMediaItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeMediaItem",
            members: &[
                "Type",
                "Video",
                "Audio",
                "Image",
                "Transition",
                "Subtitle",
                "Empty",
            ],
            place: 359,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.kind.as_value(),
            1 => {
                match &self.element {
                    ComposeElement::Video(arm) => arm.as_value(),
                    ComposeElement::Other(raw) => raw.arm::<Self>(1),
                    _ => Value::Null,
                }
            }
            2 => {
                match &self.element {
                    ComposeElement::Audio(arm) => arm.as_value(),
                    ComposeElement::Other(raw) => raw.arm::<Self>(2),
                    _ => Value::Null,
                }
            }
            3 => {
                match &self.element {
                    ComposeElement::Image(arm) => arm.as_value(),
                    ComposeElement::Other(raw) => raw.arm::<Self>(3),
                    _ => Value::Null,
                }
            }
            4 => {
                match &self.element {
                    ComposeElement::Transition(arm) => arm.as_value(),
                    ComposeElement::Other(raw) => raw.arm::<Self>(4),
                    _ => Value::Null,
                }
            }
            5 => {
                match &self.element {
                    ComposeElement::Subtitle(arm) => arm.as_value(),
                    ComposeElement::Other(raw) => raw.arm::<Self>(5),
                    _ => Value::Null,
                }
            }
            6 => {
                match &self.element {
                    ComposeElement::Empty(arm) => arm.as_value(),
                    ComposeElement::Other(raw) => raw.arm::<Self>(6),
                    _ => Value::Null,
                }
            }
            _ => Value::Null,
        }
    }
    fn raw_members(&self) -> Option<&RawMembers> {
        match &self.element {
            ComposeElement::Other(raw) => Some(raw),
            _ => None,
        }
    }
}

reflect_impls!(ComposeMediaItem);

impl Reflect for ComposeSourceMedia {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeSourceMedia",
            members: &["FileId", "StartTime", "EndTime"],
            place: 360,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.file_id.as_value(),
            1 => self.start_time.as_value(),
            2 => self.end_time.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeSourceMedia);

impl Reflect for ComposeTrackTime {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeTrackTime",
            members: &["Start", "Duration"],
            place: 361,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.start.as_value(),
            1 => self.duration.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeTrackTime);

impl Reflect for ComposeVideoItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeVideoItem",
            members: &[
                "SourceMedia",
                "TrackTime",
                "XPos",
                "YPos",
                "Width",
                "Height",
                "ImageOperations",
                "AudioOperations",
            ],
            place: 362,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.source_media.as_value(),
            1 => self.track_time.as_value(),
            2 => self.x_pos.as_value(),
            3 => self.y_pos.as_value(),
            4 => self.width.as_value(),
            5 => self.height.as_value(),
            6 => self.image_operations.as_value(),
            7 => self.audio_operations.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeVideoItem);

impl Reflect for ComposeImageItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeImageItem",
            members: &[
                "SourceMedia",
                "TrackTime",
                "XPos",
                "YPos",
                "Width",
                "Height",
                "ImageOperations",
            ],
            place: 363,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.source_media.as_value(),
            1 => self.track_time.as_value(),
            2 => self.x_pos.as_value(),
            3 => self.y_pos.as_value(),
            4 => self.width.as_value(),
            5 => self.height.as_value(),
            6 => self.image_operations.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeImageItem);

impl Reflect for ComposeAudioItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeAudioItem",
            members: &["SourceMedia", "TrackTime", "AudioOperations"],
            place: 364,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.source_media.as_value(),
            1 => self.track_time.as_value(),
            2 => self.audio_operations.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeAudioItem);

impl Reflect for ComposeSubtitleItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeSubtitleItem",
            members: &["StyleId", "Text", "TrackTime"],
            place: 365,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.style_id.as_value(),
            1 => self.text.as_value(),
            2 => self.track_time.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeSubtitleItem);

impl Reflect for ComposeEmptyItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeEmptyItem",
            members: &["Duration"],
            place: 366,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.duration.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeEmptyItem);

impl Reflect for ComposeTransitionItem {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeTransitionItem",
            members: &["Duration", "Transitions"],
            place: 367,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.duration.as_value(),
            1 => self.transitions.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeTransitionItem);

impl Reflect for ComposeTransitionOperation {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeTransitionOperation",
            members: &["Type"],
            place: 368,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.kind.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeTransitionOperation);

impl Reflect for ComposeImageOperation {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeImageOperation",
            members: &["Type", "RotateAngle", "FlipType"],
            place: 369,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.kind.as_value(),
            1 => self.rotate_angle.as_value(),
            2 => self.flip_type.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeImageOperation);

impl Reflect for ComposeAudioOperation {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "ComposeAudioOperation",
            members: &["Type", "Volume"],
            place: 370,
        }
    }
    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.kind.as_value(),
            1 => self.volume.as_value(),
            _ => Value::Null,
        }
    }
}

reflect_impls!(ComposeAudioOperation);

impl SubtaskDescriptor for ScheduleQualityControlTaskResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "ScheduleQualityControlTaskResult",
        members: subtask::MEMBERS,
        place: 16,
    };
}

impl SubtaskDescriptor for SmartEraseTaskResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "SmartEraseTaskResult",
        members: subtask::MEMBERS,
        place: 18,
    };
}

impl SubtaskDescriptor for AIDubbingTaskResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AIDubbingTaskResult",
        members: subtask::MEMBERS,
        place: 19,
    };
}

impl SubtaskDescriptor for MediaProcessTaskTranscodeResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "MediaProcessTaskTranscodeResult",
        members: subtask::MEMBERS,
        place: 32,
    };
}

impl SubtaskDescriptor for MediaProcessTaskAnimatedGraphicResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "MediaProcessTaskAnimatedGraphicResult",
        members: subtask::MEMBERS,
        place: 33,
    };
}

impl SubtaskDescriptor for MediaProcessTaskSnapshotByTimeOffsetResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "MediaProcessTaskSnapshotByTimeOffsetResult",
        members: subtask::MEMBERS,
        place: 34,
    };
}

impl SubtaskDescriptor for MediaProcessTaskSampleSnapshotResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "MediaProcessTaskSampleSnapshotResult",
        members: subtask::MEMBERS,
        place: 35,
    };
}

impl SubtaskDescriptor for MediaProcessTaskImageSpriteResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "MediaProcessTaskImageSpriteResult",
        members: subtask::MEMBERS,
        place: 36,
    };
}

impl SubtaskDescriptor for MediaProcessTaskAdaptiveDynamicStreamingResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "MediaProcessTaskAdaptiveDynamicStreamingResult",
        members: subtask::MEMBERS,
        place: 37,
    };
}

impl SubtaskDescriptor for AiReviewTaskPornResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiReviewTaskPornResult",
        members: subtask::MEMBERS,
        place: 38,
    };
}

impl SubtaskDescriptor for AiReviewTaskTerrorismResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiReviewTaskTerrorismResult",
        members: subtask::MEMBERS,
        place: 39,
    };
}

impl SubtaskDescriptor for AiReviewTaskPoliticalResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiReviewTaskPoliticalResult",
        members: subtask::MEMBERS,
        place: 40,
    };
}

impl SubtaskDescriptor for AiReviewTaskPornAsrResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiReviewTaskPornAsrResult",
        members: subtask::MEMBERS,
        place: 41,
    };
}

impl SubtaskDescriptor for AiReviewTaskPornOcrResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiReviewTaskPornOcrResult",
        members: subtask::MEMBERS,
        place: 42,
    };
}

impl SubtaskDescriptor for AiReviewTaskPoliticalAsrResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiReviewTaskPoliticalAsrResult",
        members: subtask::MEMBERS,
        place: 43,
    };
}

impl SubtaskDescriptor for AiReviewTaskPoliticalOcrResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiReviewTaskPoliticalOcrResult",
        members: subtask::MEMBERS,
        place: 44,
    };
}

impl SubtaskDescriptor for AiReviewTaskTerrorismOcrResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiReviewTaskTerrorismOcrResult",
        members: subtask::MEMBERS,
        place: 45,
    };
}

impl SubtaskDescriptor for AiReviewTaskProhibitedAsrResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiReviewTaskProhibitedAsrResult",
        members: subtask::MEMBERS,
        place: 46,
    };
}

impl SubtaskDescriptor for AiReviewTaskProhibitedOcrResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiReviewTaskProhibitedOcrResult",
        members: subtask::MEMBERS,
        place: 47,
    };
}

impl SubtaskDescriptor for AiAnalysisTaskClassificationResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiAnalysisTaskClassificationResult",
        members: subtask::MEMBERS,
        place: 48,
    };
}

impl SubtaskDescriptor for AiAnalysisTaskCoverResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiAnalysisTaskCoverResult",
        members: subtask::MEMBERS,
        place: 49,
    };
}

impl SubtaskDescriptor for AiAnalysisTaskTagResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiAnalysisTaskTagResult",
        members: subtask::MEMBERS,
        place: 50,
    };
}

impl SubtaskDescriptor for AiAnalysisTaskFrameTagResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiAnalysisTaskFrameTagResult",
        members: subtask::MEMBERS,
        place: 51,
    };
}

impl SubtaskDescriptor for AiAnalysisTaskHighlightResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiAnalysisTaskHighlightResult",
        members: subtask::MEMBERS,
        place: 52,
    };
}

impl SubtaskDescriptor for AiAnalysisTaskDelLogoResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiAnalysisTaskDelLogoResult",
        members: subtask::MEMBERS,
        place: 53,
    };
}

impl SubtaskDescriptor for AiAnalysisTaskSegmentResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiAnalysisTaskSegmentResult",
        members: subtask::MEMBERS,
        place: 54,
    };
}

impl SubtaskDescriptor for AiAnalysisTaskHeadTailResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiAnalysisTaskHeadTailResult",
        members: subtask::MEMBERS,
        place: 55,
    };
}

impl SubtaskDescriptor for AiAnalysisTaskDescriptionResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiAnalysisTaskDescriptionResult",
        members: subtask::MEMBERS,
        place: 56,
    };
}

impl SubtaskDescriptor for AiAnalysisTaskHorizontalToVerticalResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiAnalysisTaskHorizontalToVerticalResult",
        members: subtask::MEMBERS,
        place: 57,
    };
}

impl SubtaskDescriptor for AiAnalysisTaskDubbingResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiAnalysisTaskDubbingResult",
        members: subtask::MEMBERS,
        place: 58,
    };
}

impl SubtaskDescriptor for AiAnalysisTaskVideoRemakeResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiAnalysisTaskVideoRemakeResult",
        members: subtask::MEMBERS,
        place: 59,
    };
}

impl SubtaskDescriptor for AiAnalysisTaskVideoComprehensionResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiAnalysisTaskVideoComprehensionResult",
        members: subtask::MEMBERS,
        place: 60,
    };
}

impl SubtaskDescriptor for AiAnalysisTaskCutoutResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiAnalysisTaskCutoutResult",
        members: subtask::MEMBERS,
        place: 61,
    };
}

impl SubtaskDescriptor for AiAnalysisTaskReelResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiAnalysisTaskReelResult",
        members: subtask::MEMBERS,
        place: 62,
    };
}

impl SubtaskDescriptor for AiAnalysisTaskGenericResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiAnalysisTaskGenericResult",
        members: subtask::MEMBERS,
        place: 63,
    };
}

impl SubtaskDescriptor for AiRecognitionTaskFaceResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiRecognitionTaskFaceResult",
        members: subtask::MEMBERS,
        place: 64,
    };
}

impl SubtaskDescriptor for AiRecognitionTaskAsrWordsResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiRecognitionTaskAsrWordsResult",
        members: subtask::MEMBERS,
        place: 65,
    };
}

impl SubtaskDescriptor for AiRecognitionTaskAsrFullTextResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiRecognitionTaskAsrFullTextResult",
        members: subtask::MEMBERS,
        place: 66,
    };
}

impl SubtaskDescriptor for AiRecognitionTaskOcrWordsResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiRecognitionTaskOcrWordsResult",
        members: subtask::MEMBERS,
        place: 67,
    };
}

impl SubtaskDescriptor for AiRecognitionTaskOcrFullTextResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiRecognitionTaskOcrFullTextResult",
        members: subtask::MEMBERS,
        place: 68,
    };
}

impl SubtaskDescriptor for AiRecognitionTaskTransTextResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiRecognitionTaskTransTextResult",
        members: subtask::MEMBERS,
        place: 69,
    };
}

impl SubtaskDescriptor for AiRecognitionTaskObjectResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "AiRecognitionTaskObjectResult",
        members: subtask::MEMBERS,
        place: 70,
    };
}

impl SubtaskDescriptor for SmartSubtitleTaskAsrFullTextResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "SmartSubtitleTaskAsrFullTextResult",
        members: subtask::MEMBERS,
        place: 73,
    };
}

impl SubtaskDescriptor for SmartSubtitleTaskTransTextResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "SmartSubtitleTaskTransTextResult",
        members: subtask::MEMBERS,
        place: 74,
    };
}

impl SubtaskDescriptor for PureSubtitleTransResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "PureSubtitleTransResult",
        members: subtask::MEMBERS,
        place: 75,
    };
}

impl SubtaskDescriptor for SmartSubtitleTaskFullTextResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "SmartSubtitleTaskFullTextResult",
        members: subtask::MEMBERS,
        place: 76,
    };
}

impl SubtaskDescriptor for ScheduleRecognitionTaskResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "ScheduleRecognitionTaskResult",
        members: subtask::MEMBERS,
        place: 177,
    };
}

impl SubtaskDescriptor for ScheduleReviewTaskResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "ScheduleReviewTaskResult",
        members: subtask::MEMBERS,
        place: 178,
    };
}

impl SubtaskDescriptor for ScheduleAnalysisTaskResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "ScheduleAnalysisTaskResult",
        members: subtask::MEMBERS,
        place: 179,
    };
}

impl SubtaskDescriptor for ScheduleExecRuleTaskResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "ScheduleExecRuleTaskResult",
        members: subtask::MEMBERS,
        place: 180,
    };
}

impl SubtaskDescriptor for ScheduleSmartSubtitleTaskResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "ScheduleSmartSubtitleTaskResult",
        members: subtask::MEMBERS,
        place: 181,
    };
}

impl SubtaskDescriptor for LiveScheduleLiveRecordTaskResult {
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "LiveScheduleLiveRecordTaskResult",
        members: subtask::MEMBERS,
        place: 182,
    };
}
