// Written by `cargo xtask codegen` from crates/mps-model/schema; do not edit.
//! Structs of the service and the enums that they hold. `setters.rs`, `read.rs` and `reflect.rs`
//! have what they do.
#![allow(clippy::wildcard_imports, reason = "every enum is used")]

use super::enums::*;
use crate::reflect::Presence;
use crate::extras::Extras;
use crate::subtask::Subtask;
use crate::{Coordinates, RawMembers, SecretText, Text, Time};

/// Status and results of one media task, with one block filled according to the kind of task. The
/// answer about a batch task is read as this type too.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTaskDetailResponse {
    /// Kind of task: `WorkflowTask` (video workflow), `EditMediaTask` (video editing),
    /// `LiveStreamProcessTask` (live stream processing), `ScheduleTask` (orchestration),
    /// `EvaluationTask` (evaluation), `ExtractBlindWatermark` (digital watermark extraction) or
    /// `LiveScheduleTask` (live orchestration).
    pub task_type: TaskType,
    /// State of the task: `WAITING` (queued), `PROCESSING` (still running) or `FINISH` (ended).
    pub status: TaskStatus,
    /// When the task was created, as an ISO date and time, e.g. `2019-07-16T06:21:27Z`.
    pub create_time: Time,
    /// When the task began to run, as an ISO date and time, e.g. `2019-07-16T06:21:28Z`.
    pub begin_process_time: Time,
    /// When the task ended, as an ISO date and time, e.g. `2019-07-16T06:21:46Z`.
    pub finish_time: Time,
    /// The one of `EditMediaTask`, `WorkflowTask`, `LiveStreamProcessTask`,
    /// `ExtractBlindWatermarkTask`, `ScheduleTask`, `LiveScheduleTask`, `BatchTaskResult` that is
    /// set.
    pub task: Task,
    /// How events of this task are notified to the caller.
    pub task_notify_config: Option<Box<TaskNotifyConfig>>,
    /// Priority of the task flow, from -10 to 10.
    pub tasks_priority: i64,
    /// Deduplication identifier given by the caller, at most 50 characters. A request that reuses
    /// an identifier seen within the past seven days is refused with an error; absent or empty
    /// means no deduplication.
    pub session_id: Text,
    /// Caller's own context, at most 1000 characters, passed through unchanged and repeated in the
    /// callbacks about changes of the task flow's status.
    pub session_context: Text,
    /// Additional information as text (JSON in the service's example, `{"ExtInfo": ""}`), used only
    /// in particular scenarios.
    pub ext_info: Text,
    /// Identifier of the batch task. Set only when `TaskType` is `BatchTask`; other tasks hold
    /// theirs.
    pub task_id: Option<Text>,
    /// Unique identifier that the server gives each request it receives; quote it when asking the
    /// service to look into a problem. A request that never reached the server has none.
    pub request_id: Option<Text>,
    pub(crate) presence: Presence,
    pub(crate) extras: Extras,
}

/// Content of [`DescribeTaskDetailResponse`]: one of its object members, of which at most one is
/// set.
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
    /// Details of the live stream processing task. Set only when `TaskType` is
    /// `LiveStreamProcessTask`.
    LiveStreamProcess(Box<LiveStreamProcessTask>),
    /// Details of the digital watermark extraction task. Set only when `TaskType` is
    /// `ExtractBlindWatermark`.
    ExtractBlindWatermark(Box<ExtractBlindWatermarkTask>),
    /// Details of the orchestration task. Set only when `TaskType` is `ScheduleTask`.
    Schedule(Box<ScheduleTask>),
    /// Details of the live orchestration task. Set only when `TaskType` is `LiveScheduleTask`.
    LiveSchedule(Box<LiveScheduleTask>),
    /// Details of the batch processing task. Set only when `TaskType` is `BatchTask`, which
    /// `DescribeBatchTaskDetail` answers.
    Batch(Box<BatchSubTaskResult>),
    /// Members as they arrived: either no known one is set although an unknown one is, or several
    /// are at once.
    Other(Box<RawMembers>),
}

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
    /// Explanation that goes with the error code of the editing task; `SUCCESS`, for example, when
    /// nothing went wrong.
    pub message: Text,
    /// What the editing task was given to work on.
    pub input: Option<Box<EditMediaTaskInput>>,
    /// What the editing task produced.
    pub output: Option<Box<EditMediaTaskOutput>>,
    pub(crate) presence: Presence,
}

/// State of a media processing workflow and the results of its subtasks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowTask {
    /// Identifier of the media processing task.
    pub task_id: Text,
    /// State of the task flow: `PROCESSING` (still running) or `FINISH` (ended).
    pub status: TaskStatus,
    /// Non-zero when something is wrong with the source; when it is `0`, look at the `ErrCode` of
    /// each subtask.
    pub err_code: i64,
    /// Explanation of what is wrong with the source; if the source is sound, look at the `Message`
    /// of each subtask.
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

/// State and outcome of a task that extracts a digital watermark from a video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtractBlindWatermarkTask {
    /// Identifier of the media processing task.
    pub task_id: Text,
    /// State of the task flow: `WAITING` (queued), `PROCESSING` (still running) or `FINISH`
    /// (ended).
    pub status: TaskStatus,
    /// Numeric error code: `0` on success, any other number means failure.
    pub err_code: i64,
    /// Explanation that goes with the error code of the extraction task.
    pub message: Text,
    /// Media file that was examined and where it lies.
    pub input_info: Option<MediaInputInfo>,
    /// Kind of digital watermark looked for: `blind-basic` (basic copyright watermark) or
    /// `blind-ab` (A/B copyright watermark).
    pub kind: BlindWatermarkType,
    /// Whether a watermark was found. If true, `Result` holds the extracted content; if false,
    /// `Result` is absent.
    pub is_detected: bool,
    /// Content of the extracted digital watermark; absent when none was found.
    pub result: Option<Text>,
    /// Settings that the extraction ran with.
    pub extract_blind_watermark_config: Option<Box<ExtractBlindWatermarkTaskConfig>>,
    pub(crate) presence: Presence,
}

/// How and where events of a task are notified.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskNotifyConfig {
    /// Channel: `TDMQ-CMQ` (message queue; the default when absent or empty; a very large result
    /// may fail to be queued), `URL` (HTTP callback with a JSON body to `NotifyUrl`, laid out like
    /// the output of the event notification parsing operation), `AWS-SQS` (AWS queue; only for AWS
    /// tasks, same region), `SCF` (cloud function; discouraged, needs extra console set-up) or
    /// `CMQ` (withdrawn; use `TDMQ-CMQ`).
    pub notify_type: NotifyType,
    /// When workflow notifications are sent: `Finish` (when the workflow ends; the default) or
    /// `Change` (when its state changes).
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

/// State of an orchestration task and the results of its steps.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleTask {
    /// Identifier of the orchestration task.
    pub task_id: Text,
    /// State of the task flow: `PROCESSING` (still running) or `FINISH` (ended). The service's own
    /// example also shows `FAIL`.
    pub status: TaskStatus,
    /// Non-zero when something is wrong with the source; when it is `0`, look at the `ErrCode` of
    /// each subtask.
    pub err_code: i64,
    /// Explanation of what is wrong with the source; if the source is sound, look at the `Message`
    /// of each subtask.
    pub message: Text,
    /// Media file that was processed and where it lies.
    pub input_info: Option<MediaInputInfo>,
    /// Technical metadata of the original video.
    pub meta_data: Option<Box<MediaMetaData>>,
    /// Results of the steps of the orchestration.
    pub activity_result_set: Vec<ActivityResult>,
    pub(crate) presence: Presence,
}

/// State of a live orchestration task and the results of its steps.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveScheduleTask {
    /// Identifier of the live orchestration task.
    pub task_id: Option<Text>,
    /// State of the task flow: `PROCESSING` (still running) or `FINISH` (ended).
    pub status: Option<TaskStatus>,
    /// Non-zero when something is wrong with the source; when it is `0`, look at the `ErrCode` of
    /// each subtask.
    pub err_code: Option<i64>,
    /// Explanation of what is wrong with the source; if the source is sound, look at the `Message`
    /// of each subtask.
    pub message: Option<Text>,
    /// Address of the live stream that is processed.
    pub url: Option<Text>,
    /// Results of the steps of the live orchestration.
    pub live_activity_result_set: Vec<LiveActivityResult>,
}

/// What a video editing task works on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditMediaTaskInput {
    /// Video files that are edited.
    pub file_info_set: Vec<EditMediaFileInfo>,
}

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

/// Source file of a media processing task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaInputInfo {
    /// Where the source lies: `COS` (Tencent Cloud object storage), `URL` (any address), `AWS-S3`
    /// (AWS storage; so far only for transcoding) or `VOD` (video on demand, professional edition).
    pub kind: InputType,
    /// The one of `CosInputInfo`, `UrlInputInfo`, `S3InputInfo`, `VODInputInfo` that is set.
    pub source: MediaSource,
    pub(crate) presence: Presence,
}

/// Content of [`MediaInputInfo`]: one of its object members, of which at most one is set.
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
    /// Location of the source in VOD, professional edition. Set, and required, when `Type` is
    /// `VOD`.
    Vod(Box<VODInputInfo>),
    /// Members as they arrived: either no known one is set although an unknown one is, or several
    /// are at once.
    Other(Box<RawMembers>),
}

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

/// Outcome of one media processing subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaProcessTaskResult {
    /// Kind of subtask: `Transcode` (transcoding), `AnimatedGraphics` (animated image),
    /// `SnapshotByTimeOffset` (screenshots at given times), `SampleSnapshot` (sampled screenshots),
    /// `ImageSprites` (image sprites), `CoverBySnapshot` (screenshot used as cover) or
    /// `AdaptiveDynamicStreaming` (adaptive bitrate streaming).
    pub kind: MediaProcessType,
    /// The one of `TranscodeTask`, `AnimatedGraphicTask`, `SnapshotByTimeOffsetTask`,
    /// `SampleSnapshotTask`, `ImageSpriteTask`, `AdaptiveDynamicStreamingTask` that is set.
    pub task: MediaProcessTask,
    pub(crate) presence: Presence,
}

/// Content of [`MediaProcessTaskResult`]: one of its object members, of which at most one is set.
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
    /// Outcome of making image sprites. Set when `Type` is `ImageSprites` (the service's
    /// description of this field spells it `ImageSprite`).
    ImageSprite(Box<MediaProcessTaskImageSpriteResult>),
    /// Outcome of the conversion to adaptive bitrate streaming. Set when `Type` is
    /// `AdaptiveDynamicStreaming`.
    AdaptiveDynamicStreaming(Box<MediaProcessTaskAdaptiveDynamicStreamingResult>),
    /// Members as they arrived: either no known one is set although an unknown one is, or several
    /// are at once.
    Other(Box<RawMembers>),
}

/// Outcome of one content moderation subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiContentReviewResult {
    /// Kind of check. On images: `Porn` (pornography), `Terrorism` (sensitive content), `Political`
    /// (sensitive content). On text from speech: `Porn.Asr` (pornography), `Political.Asr`
    /// (sensitive content), `Prohibited.Asr` (prohibited content). On text seen in the picture:
    /// `Porn.Ocr` (pornography), `Political.Ocr` (sensitive content), `Terrorism.Ocr` (sensitive
    /// content), `Prohibited.Ocr` (prohibited content).
    pub kind: Option<ContentReviewType>,
    /// Sampling rate of the check: how many frames are taken from each second of video.
    pub sample_rate: Option<f64>,
    /// Length of the moderated video in seconds.
    pub duration: Option<f64>,
    /// The one of `PornTask`, `TerrorismTask`, `PoliticalTask`, `PornAsrTask`, `PornOcrTask`,
    /// `PoliticalAsrTask`, `PoliticalOcrTask`, `TerrorismOcrTask`, `ProhibitedAsrTask`,
    /// `ProhibitedOcrTask` that is set.
    pub task: ContentReviewTask,
}

/// Content of [`AiContentReviewResult`]: one of its object members, of which at most one is set.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum ContentReviewTask {
    /// None is set.
    #[default]
    None,
    /// Outcome of the pornography check on images. Set when `Type` is `Porn`.
    Porn(Box<AiReviewTaskPornResult>),
    /// Outcome of the terrorism (sensitive content) check on images. Set when `Type` is
    /// `Terrorism`.
    Terrorism(Box<AiReviewTaskTerrorismResult>),
    /// Outcome of the political (sensitive content) check on images. Set when `Type` is
    /// `Political`.
    Political(Box<AiReviewTaskPoliticalResult>),
    /// Outcome of the pornography check on text from speech. Set when `Type` is `Porn.Asr`.
    PornAsr(Box<AiReviewTaskPornAsrResult>),
    /// Outcome of the pornography check on text seen in the picture. Set when `Type` is `Porn.Ocr`.
    PornOcr(Box<AiReviewTaskPornOcrResult>),
    /// Outcome of the political (sensitive content) check on text from speech. Set when `Type` is
    /// `Political.Asr`.
    PoliticalAsr(Box<AiReviewTaskPoliticalAsrResult>),
    /// Outcome of the political (sensitive content) check on text seen in the picture. Set when
    /// `Type` is `Political.Ocr`.
    PoliticalOcr(Box<AiReviewTaskPoliticalOcrResult>),
    /// Outcome of the terrorism (sensitive content) check on text seen in the picture. Set when
    /// `Type` is `Terrorism.Ocr`.
    TerrorismOcr(Box<AiReviewTaskTerrorismOcrResult>),
    /// Outcome of the prohibited content check on text from speech. Set when `Type` is
    /// `Prohibited.Asr`.
    ProhibitedAsr(Box<AiReviewTaskProhibitedAsrResult>),
    /// Outcome of the prohibited content check on text seen in the picture. Set when `Type` is
    /// `Prohibited.Ocr`.
    ProhibitedOcr(Box<AiReviewTaskProhibitedOcrResult>),
    /// Members as they arrived: either no known one is set although an unknown one is, or several
    /// are at once.
    Other(Box<RawMembers>),
}

/// Outcome of one content analysis subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisResult {
    /// Kind of analysis: `Classification` (category), `Cover` (cover selection), `Tag` (tags),
    /// `FrameTag` (tags per frame), `Highlight` (highlights), `DeLogo` (erasure), `Description`
    /// (summary by a large model), `Dubbing` (translation and dubbing), `VideoRemake`
    /// (deduplication), `VideoComprehension` (video or audio comprehension), `Cutout` (matting),
    /// `Reel` (automatic video making), `SegmentRecognition` (splitting into segments),
    /// `HeadTailRecognition` (opening and closing credits), `HorizontalToVertical` (landscape to
    /// portrait) or `Generic` (work set by the extended parameters).
    pub kind: AnalysisType,
    /// The one of `ClassificationTask`, `CoverTask`, `TagTask`, `FrameTagTask`, `HighlightTask`,
    /// `DeLogoTask`, `SegmentTask`, `HeadTailTask`, `DescriptionTask`, `HorizontalToVerticalTask`,
    /// `DubbingTask`, `VideoRemakeTask`, `VideoComprehensionTask`, `CutoutTask`, `ReelTask`,
    /// `GenericTask` that is set.
    pub task: AnalysisTask,
    pub(crate) presence: Presence,
}

/// Content of [`AiAnalysisResult`]: one of its object members, of which at most one is set.
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
    /// Outcome of the search for the opening and closing credits. Set when `Type` is
    /// `HeadTailRecognition`.
    HeadTail(Box<AiAnalysisTaskHeadTailResult>),
    /// Outcome of the summarization. Set when `Type` is `Description`.
    Description(Box<AiAnalysisTaskDescriptionResult>),
    /// Outcome of the conversion from landscape to portrait. Set when `Type` is
    /// `HorizontalToVertical`.
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
    /// Members as they arrived: either no known one is set although an unknown one is, or several
    /// are at once.
    Other(Box<RawMembers>),
}

/// Outcome of one content recognition subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionResult {
    /// Kind of recognition: `FaceRecognition` (faces), `AsrWordsRecognition` (keywords in speech),
    /// `OcrWordsRecognition` (keywords in on-screen text), `AsrFullTextRecognition` (all speech),
    /// `OcrFullTextRecognition` (all on-screen text), `TransTextRecognition` (speech translation)
    /// or `ObjectRecognition` (objects).
    pub kind: RecognitionType,
    /// The one of `FaceTask`, `AsrWordsTask`, `AsrFullTextTask`, `OcrWordsTask`, `OcrFullTextTask`,
    /// `TransTextTask`, `ObjectTask` that is set.
    pub task: RecognitionTask,
    pub(crate) presence: Presence,
}

/// Content of [`AiRecognitionResult`]: one of its object members, of which at most one is set.
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
    /// Outcome of the search for keywords in on-screen text. Set when `Type` is
    /// `OcrWordsRecognition`.
    OcrWords(Box<AiRecognitionTaskOcrWordsResult>),
    /// Outcome of the recognition of all on-screen text. Set when `Type` is
    /// `OcrFullTextRecognition`.
    OcrFullText(Box<AiRecognitionTaskOcrFullTextResult>),
    /// Outcome of the speech translation. Set when `Type` is `TransTextRecognition`.
    TransText(Box<AiRecognitionTaskTransTextResult>),
    /// Outcome of the object recognition. Set when `Type` is `ObjectRecognition`.
    Object(Box<AiRecognitionTaskObjectResult>),
    /// Members as they arrived: either no known one is set although an unknown one is, or several
    /// are at once.
    Other(Box<RawMembers>),
}

/// Outcome of one smart subtitle subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartSubtitlesResult {
    /// Kind of subtask: `AsrFullTextRecognition` (recognition of all speech),
    /// `TransTextRecognition` (speech translation), `PureSubtitleTrans` (translation of a subtitle
    /// file) or `OcrFullTextRecognition` (subtitles extracted from on-screen text).
    pub kind: Option<SubtitlesType>,
    /// The one of `AsrFullTextTask`, `TransTextTask`, `PureSubtitleTransTask`, `OcrFullTextTask`
    /// that is set.
    pub task: SubtitlesTask,
}

/// Content of [`SmartSubtitlesResult`]: one of its object members, of which at most one is set.
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
    /// Outcome of extracting subtitles from on-screen text. Set when `Type` is
    /// `OcrFullTextRecognition`.
    OcrFullText(Box<SmartSubtitleTaskFullTextResult>),
    /// Members as they arrived: either no known one is set although an unknown one is, or several
    /// are at once.
    Other(Box<RawMembers>),
}

/// Settings for extracting a digital watermark from a video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtractBlindWatermarkTaskConfig {
    /// Length, in milliseconds, of the segments into which the input video is cut; 5 seconds if
    /// absent. Used when the kind of digital watermark is `blind-abseq`.
    pub segment_duration: Option<i64>,
}

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

/// Result of one step of an orchestration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityResult {
    /// Kind of step: `Transcode` (transcoding), `SampleSnapshot` (sampled screenshots),
    /// `AnimatedGraphics` (animated image), `SnapshotByTimeOffset` (screenshots at given times),
    /// `ImageSprites` (image sprites), `AdaptiveDynamicStreaming` (streams of several bitrates),
    /// `AiContentReview` (content moderation), `AIRecognition` (content recognition), `AIAnalysis`
    /// (content analysis), `AiQualityControl` (quality inspection), `SmartSubtitles` (smart
    /// subtitles), `SmartErase` (smart erasure) or `Dubbing` (AI dubbing).
    pub activity_type: ActivityType,
    /// What the step of the kind given by `ActivityType` produced.
    pub activity_res_item: Option<ActivityResItem>,
    pub(crate) presence: Presence,
}

/// Result of one step of a live orchestration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveActivityResult {
    /// Kind of step: `LiveRecord` (recording of the live stream) or `AiQualityControl` (media
    /// quality inspection).
    pub activity_type: Option<LiveActivityType>,
    /// What the step of the kind given by `ActivityType` produced.
    pub live_activity_res_item: Option<LiveActivityResItem>,
}

/// One source file of a video editing task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditMediaFileInfo {
    /// Where the source video lies.
    pub input_info: Option<MediaInputInfo>,
    /// Where the clip starts, in seconds from the start of the source. Takes effect in clipping
    /// tasks.
    pub start_time_offset: f64,
    /// Where the clip ends, in seconds from the start of the source. Takes effect in clipping
    /// tasks.
    pub end_time_offset: f64,
    /// Identifier by which track elements refer to this source: letters, digits, `-` and `_`, at
    /// most 32 characters. Required in composition tasks.
    pub id: Option<Text>,
    pub(crate) presence: Presence,
}

/// Storage to which the output of a media processing task is written.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskOutputStorage {
    /// Kind of storage: `COS` (Tencent Cloud object storage), `AWS-S3` (AWS storage; only for AWS
    /// tasks, same region) or `VOD` (video on demand, professional edition).
    pub kind: StorageType,
    /// The one of `CosOutputStorage`, `S3OutputStorage`, `VODOutputStorage` that is set.
    pub location: StorageLocation,
    pub(crate) presence: Presence,
}

/// Content of [`TaskOutputStorage`]: one of its object members, of which at most one is set.
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
    /// Members as they arrived: either no known one is set although an unknown one is, or several
    /// are at once.
    Other(Box<RawMembers>),
}

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

/// Source file given by its address.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UrlInputInfo {
    /// Address from which the source video is fetched.
    pub url: Option<Text>,
}

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
    /// Identifier of the access key with which the source file is read over the AWS internal
    /// network.
    pub s3_secret_id: Option<SecretText>,
    /// Secret of the access key with which the source file is read over the AWS internal network.
    pub s3_secret_key: Option<SecretText>,
}

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
    /// Which VOD edition is used: `0` (professional edition; the default, also when absent) or `1`
    /// (standard edition, where a task can be started from a `FileId`).
    pub vod_basic: Option<i64>,
    /// File identifier in the VOD standard edition, e.g. `966263619047610987`.
    pub file_id: Option<Text>,
}

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
    /// Measured loudness of the audio stream, e.g. `-17.01`; the service names no unit, the scale
    /// looks like LUFS.
    pub loudness: Option<f64>,
}

/// Parameters of one media quality inspection subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiQualityControlTaskInput {
    /// ID of the media quality inspection template, either one made in the console or a preset:
    /// `10` (all inspection items), `20` (format diagnosis items only), `30` (no-reference scoring
    /// items only) or `40` (picture quality items only).
    pub definition: Option<u64>,
    /// Channel extension parameters, serialised as JSON text, such as
    /// `{"OutputDir":"/test/output/"}`.
    pub channel_ext_para: Option<Text>,
}

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
    /// Quality of the video judged without a reference, as a mean opinion score (MOS), such as
    /// 4.75.
    pub quality_evaluation_mean_opinion_score: Option<f64>,
    /// Aesthetic score of the video, between 0 and 100.
    pub aesthetic_evaluation_score: Option<i64>,
    /// Abnormal items found by the content quality inspection.
    pub quality_control_result_set: Vec<QualityControlResult>,
    /// Abnormal items found by the format diagnosis of the container.
    pub container_diagnose_result_set: Vec<ContainerDiagnoseResultItem>,
    /// Report of the large language model (LLM) that inspects the quality of AI-generated content
    /// (AIGC).
    pub llm_detection_report: Option<Box<LLMDetectionReport>>,
    pub(crate) presence: Presence,
}

/// Parameters of one smart erasure subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartEraseTaskInput {
    /// ID of the smart erasure template; 0 means that `RawParameter` applies instead.
    pub definition: Option<i64>,
    /// Custom erasure parameters, used only when `Definition` is 0. Meant for highly customised
    /// needs; a template chosen by `Definition` is preferred.
    pub raw_parameter: Option<Box<RawSmartEraseParameter>>,
    /// Custom erasure parameters, used only when `Definition` is other than 0; those filled in
    /// replace their counterparts in the template. Meant for highly customised needs; `Definition`
    /// alone is preferred.
    pub override_parameter: Option<Box<OverrideEraseParameter>>,
    /// Where the output file is stored. If unset, the `OutputStorage` of the enclosing level
    /// applies.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the output file. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute
    /// (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Not supported by the
    /// `BatchProcessMedia` operation.
    pub output_object_path: Option<Text>,
}

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
    /// Position of the erased subtitles. Set only when subtitles are extracted and returning their
    /// position is switched on.
    pub subtitle_pos: Option<Box<SubtitlePosition>>,
    /// Address of the video file dubbed with the cloned voice, such as
    /// `/output/delogo-result-0.mp4`.
    pub voice_cloned_video: Option<Text>,
    /// Address of the annotation file of the voice cloning, such as `/output/delogo-result-0.json`.
    pub voice_cloned_mark_file: Option<Text>,
    /// Path of the video that was only erased, with no further processing.
    pub erased_video_path: Option<Text>,
    /// URL of the JSON file with editing information, from which the voice cloning can be revised
    /// later.
    pub dubbing_edit_info_url: Option<Text>,
    /// File ID of the erased file.
    pub file_id: Option<Text>,
    /// File ID of the subtitles extracted from the picture.
    pub origin_subtitle_file_id: Option<Text>,
    /// File ID of the translated version of the subtitles extracted from the picture.
    pub translate_subtitle_file_id: Option<Text>,
    pub(crate) presence: Presence,
}

/// Parameters of one AI dubbing subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AIDubbingTaskInput {
    /// ID of the AI dubbing template; 0 means that `RawParameter` applies instead.
    pub definition: Option<i64>,
    /// Custom dubbing parameters, used only when `Definition` is 0. Meant for highly customised
    /// needs; a template chosen by `Definition` is preferred.
    pub raw_parameter: Option<Box<RawAIDubbingParameter>>,
    /// Custom dubbing parameters, used only when `Definition` is other than 0; those filled in
    /// replace their counterparts in the template. Meant for highly customised needs; `Definition`
    /// alone is preferred.
    pub override_parameter: Option<Box<OverrideAIDubbingParameter>>,
    /// Storage for the output files. If unset, the `OutputStorage` of the enclosing level applies.
    pub output_storage: Option<TaskOutputStorage>,
    /// External subtitle file in the source language.
    pub src_subtitle_info: Option<MediaInputInfo>,
    /// External subtitle files with translations.
    pub dst_subtitle_infos: Vec<DstSubtitleInput>,
    /// Path of the output file. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute
    /// (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Not supported by the
    /// `BatchProcessMedia` operation.
    pub output_object_path: Option<Text>,
    /// Further parameters as JSON text, e.g.
    /// `{"delogo":{"subtitle_param":{"voice_clone_param":{"extract_vocal_type":-1}}}}`.
    pub extended_parameter: Option<Text>,
    /// ID of the drama series that the video belongs to. Takes effect when the dubbing mode is
    /// `RoleBasedSmartDubbing`.
    pub drama_id: Option<Text>,
}

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
    /// Path of the annotation file (JSON) that goes with the dubbing, e.g.
    /// `/output/dub-result-0.json`.
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
    /// URL of the JSON file with editing information, from which the voice cloning can be revised
    /// later.
    pub dubbing_edit_info_url: Option<Text>,
    /// Position of the erased subtitles. Set only when subtitles are extracted and returning their
    /// position is switched on.
    pub subtitle_pos: Option<Box<SubtitlePosition>>,
    /// Storage that holds the files of the AI dubbing.
    pub output_storage: Option<TaskOutputStorage>,
}

/// Outcome of one subtask of an orchestration (scheme).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityResItem {
    /// The one of `TranscodeTask`, `AnimatedGraphicTask`, `SnapshotByTimeOffsetTask`,
    /// `SampleSnapshotTask`, `ImageSpriteTask`, `AdaptiveDynamicStreamingTask`, `RecognitionTask`,
    /// `ReviewTask`, `AnalysisTask`, `QualityControlTask`, `ExecRuleTask`, `SmartSubtitlesTask`,
    /// `SmartEraseTask`, `AIDubbingTask` that is set.
    pub task: ActivityTask,
}

/// Content of [`ActivityResItem`]: one of its object members, of which at most one is set.
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
    /// Members as they arrived: either no known one is set although an unknown one is, or several
    /// are at once.
    Other(Box<RawMembers>),
}

/// Outcome of one subtask of a live stream orchestration (scheme).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveActivityResItem {
    /// The one of `LiveRecordTask`, `LiveQualityControlTask` that is set.
    pub task: LiveActivityTask,
}

/// Content of [`LiveActivityResItem`]: one of its object members, of which at most one is set.
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
    /// Members as they arrived: either no known one is set although an unknown one is, or several
    /// are at once.
    Other(Box<RawMembers>),
}

/// Location in Tencent Cloud Object Storage (COS) that receives output files.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CosOutputStorage {
    /// Name of the COS bucket that receives the output, such as `TopRankVideo-125xxx88`. If empty,
    /// the setting of the enclosing level applies.
    pub bucket: Text,
    /// Region of the COS bucket that receives the output, such as `ap-chongqing`. If empty, the
    /// setting of the enclosing level applies.
    pub region: Text,
    pub(crate) presence: Presence,
}

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
    /// Which VOD edition takes the output: `0` (not the Standard edition) or `1` (Standard
    /// edition). If unset, the Professional edition is used.
    pub vod_basic: Option<i64>,
}

/// Parameters of one transcoding subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscodeTaskInput {
    /// ID of the video transcoding template; 0 means that `RawParameter` applies instead.
    pub definition: u64,
    /// Custom transcoding parameters, used only when `Definition` is 0. Meant for highly customised
    /// needs; a template chosen by `Definition` is preferred.
    pub raw_parameter: Option<Box<RawTranscodeParameter>>,
    /// Custom transcoding parameters, used only when `Definition` is other than 0; those filled in
    /// replace their counterparts in the template. Meant for highly customised needs; `Definition`
    /// alone is preferred.
    pub override_parameter: Option<Box<OverrideTranscodeParameter>>,
    /// Image or text watermarks to apply, at most 10.
    pub watermark_set: Vec<WatermarkInput>,
    /// Parameters of the digital (invisible) watermark.
    pub blind_watermark: Option<Box<BlindWatermarkInput>>,
    /// Mosaic (blurred) areas to apply, at most 10.
    pub mosaic_set: Vec<MosaicInput>,
    /// Where in the source the output starts, in seconds. Unset or 0: at its beginning; positive:
    /// that many seconds after its beginning; negative: that many seconds before its end.
    pub start_time_offset: f64,
    /// Where in the source the output stops, in seconds. Unset or 0: at its end; positive: that
    /// many seconds after its beginning; negative: that many seconds before its end.
    pub end_time_offset: f64,
    /// Where the transcoded file is stored. If unset, the `OutputStorage` of the enclosing level
    /// applies.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the main output file. Relative (`name_{variable}.{format}`, `name.{format}`) or
    /// absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Default:
    /// the relative path `{inputName}_transcode_{definition}.{format}`.
    pub output_object_path: Text,
    /// Path of the segment files (the `ts` files of HLS output); must be relative. Default:
    /// `{inputName}_transcode_{definition}_{number}.{format}`.
    pub segment_object_name: Text,
    /// How the `{number}` variable of the output path is formatted.
    pub object_number_format: Option<Box<NumberFormat>>,
    /// Parameters of the opening and closing clips put around the video.
    pub head_tail_parameter: Option<Box<HeadTailParameter>>,
    pub(crate) presence: Presence,
}

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
    /// JSON text naming the enhancements used, such as `{"enhance_item":["hdr","color_enhance"]}`:
    /// `hdr` (HDR), `wd_fps` (frame interpolation), `video_super_resolution` (super resolution),
    /// `repair` (overall enhancement), `denoise` (video noise reduction), `color_enhance` (colour
    /// enhancement), `scratch` (scratch removal), `artifact` (removal of artefacts and jagged
    /// edges), `sharp` (detail enhancement), `low_light` (low-light enhancement) or `face_enhance`
    /// (face enhancement).
    pub call_back_ext_info: Option<Text>,
    /// Amounts that AI content generation (AIGC) used for this file.
    pub usage: Option<Box<MediaUsageItem>>,
    pub(crate) presence: Presence,
}

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
    /// Where the animated image is stored. If unset, the `OutputStorage` of the enclosing level
    /// applies.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the animated image. Relative (`name_{variable}.{format}`, `name.{format}`) or
    /// absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Default:
    /// the relative path `{inputName}_animatedGraphic_{definition}.{format}`.
    pub output_object_path: Text,
    /// Extension parameters of the subtask, as JSON text.
    pub ext_info: Option<Text>,
    pub(crate) presence: Presence,
}

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

/// Parameters of one subtask that takes screenshots at given points of a video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapshotByTimeOffsetTaskInput {
    /// ID of the time point screenshot template.
    pub definition: u64,
    /// Points to take screenshots at, each a text in one of two forms: ending in `s`, seconds into
    /// the video (`3.5s`); ending in `%`, a share of its duration (`10%`).
    pub ext_time_offset_set: Vec<Text>,
    /// Points to take screenshots at, in seconds. Deprecated; prefer `ExtTimeOffsetSet`.
    pub time_offset_set: Vec<f64>,
    /// Image or text watermarks to apply, at most 10.
    pub watermark_set: Vec<WatermarkInput>,
    /// Where the screenshots are stored. If unset, the `OutputStorage` of the enclosing level
    /// applies.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the screenshots. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute
    /// (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Default: the
    /// relative path `{inputName}_snapshotByTimeOffset_{definition}_{number}.{format}`.
    pub output_object_path: Text,
    /// How the `{number}` variable of the output path is formatted.
    pub object_number_format: Option<Box<NumberFormat>>,
    /// Extension parameters of the subtask, as JSON text.
    pub ext_info: Option<Text>,
    pub(crate) presence: Presence,
}

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

/// Parameters of one subtask that takes screenshots of a video at regular intervals.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SampleSnapshotTaskInput {
    /// ID of the sampled screenshot template.
    pub definition: u64,
    /// Image or text watermarks to apply, at most 10.
    pub watermark_set: Vec<WatermarkInput>,
    /// Where the screenshots are stored. If unset, the `OutputStorage` of the enclosing level
    /// applies.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the screenshots. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute
    /// (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Default: the
    /// relative path `{inputName}_sampleSnapshot_{definition}_{number}.{format}`.
    pub output_object_path: Text,
    /// How the `{number}` variable of the output path is formatted.
    pub object_number_format: Option<Box<NumberFormat>>,
    /// Extension parameters of the subtask, as JSON text.
    pub ext_info: Option<Text>,
    pub(crate) presence: Presence,
}

/// Screenshots taken of a video at regular intervals with one template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaSampleSnapshotItem {
    /// ID of the sampled screenshot template that was applied.
    pub definition: i64,
    /// How the interval is measured: `Percent` (share of the duration) or `Time` (length of time).
    pub sample_type: SampleType,
    /// Distance between screenshots: in percent when `SampleType` is `Percent`; in seconds when it
    /// is `Time`, the first screenshot then being the first frame of the video.
    pub interval: i64,
    /// Storage that holds the screenshots.
    pub storage: Option<TaskOutputStorage>,
    /// Paths of the screenshots taken.
    pub image_path_set: Vec<Text>,
    /// IDs of the watermark templates applied, if the screenshots are watermarked.
    pub water_mark_definition: Vec<i64>,
    pub(crate) presence: Presence,
}

/// Parameters of one subtask that makes image sprites (sheets of thumbnails) from a video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageSpriteTaskInput {
    /// ID of the image sprite template.
    pub definition: u64,
    /// Where the sprite sheets are stored. If unset, the `OutputStorage` of the enclosing level
    /// applies.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the sprite sheets. Relative (`name_{variable}.{format}`, `name.{format}`) or
    /// absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Default:
    /// the relative path `{inputName}_imageSprite_{definition}_{number}.{format}`.
    pub output_object_path: Text,
    /// Path of the WebVTT file that goes with the sprites; must be relative. Default:
    /// `{inputName}_imageSprite_{definition}.{format}`.
    pub web_vtt_object_name: Text,
    /// How the `{number}` variable of the output path is formatted.
    pub object_number_format: Option<Box<NumberFormat>>,
    /// Extension parameters of the subtask, as JSON text.
    pub ext_info: Option<Text>,
    pub(crate) presence: Presence,
}

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
    /// Path of the WebVTT file that gives, for each thumbnail, its point in the video and its
    /// coordinates in the sprite sheet; players commonly use it for previews.
    pub web_vtt_path: Text,
    /// Storage that holds the sprite sheets.
    pub storage: Option<TaskOutputStorage>,
    pub(crate) presence: Presence,
}

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
    /// Where the resulting files are stored. When unset, the `OutputStorage` of the level above
    /// applies.
    pub output_storage: Option<TaskOutputStorage>,
    /// Where the manifest goes: a relative path such as `name_{variable}.{format}` or an absolute
    /// one such as `/dir/name_{variable}.{format}`. A custom path has to end in `.{format}`.
    /// Default: the relative path `{inputName}_adaptiveDynamicStreaming_{definition}.{format}`.
    pub output_object_path: Text,
    /// Relative path (no absolute one is accepted) to which the substreams are written. Default:
    /// `{inputName}_adaptiveDynamicStreaming_{definition}_{subStreamNumber}.{format}`.
    pub sub_stream_object_name: Text,
    /// Relative path (no absolute one is accepted) to which the segments are written; HLS only.
    /// Default:
    /// `{inputName}_adaptiveDynamicStreaming_{definition}_{subStreamNumber}_{segmentNumber}.{format}`.
    pub segment_object_name: Text,
    /// External subtitle files to insert into the output.
    pub add_on_subtitles: Vec<AddOnSubtitle>,
    /// DRM (copy protection) settings of the output.
    pub drm_info: Option<DrmInfo>,
    /// Kind of streaming template: `Common` (video with audio) or `PureAudio` (audio alone).
    pub definition_type: Option<Text>,
    /// Settings for subtitles burned into the picture, among them their source, font size and
    /// position.
    pub subtitle_template: Option<Box<SubtitleTemplate>>,
    /// Further transcoding parameters as JSON text, such as `{"audio_info": {"codec": "vivid"}}`.
    pub std_ext_info: Option<Text>,
    /// Presentation timestamps (PTS), in milliseconds, whose frames become key frames and start a
    /// new segment; a deviation of up to 1 ms is tolerated. GOP and segment lengths, if given,
    /// apply as well. Needs `RawPts` on, the source's frame rate kept, and a source frame at each
    /// timestamp.
    pub key_pts_list: Vec<i64>,
    /// External audio files to insert into the output.
    pub add_on_audios: Vec<AddOnAudio>,
    /// Stream settings used in place of the template's `StreamInfos` unless empty; laid out exactly
    /// like the `StreamInfos` given when a template is created.
    pub std_ext_stream_infos: Vec<AdaptiveStreamTemplate>,
    pub(crate) presence: Presence,
}

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

/// Parameters of a subtask: the template, and what replaces parts of it. Several of the vendor's
/// structs share this type.
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

/// Parameters of the moderation subtask that looks for pornographic wording in recognized speech
/// (ASR).
pub type AiReviewPornAsrTaskInput = ContentReviewInput;

/// Parameters of the moderation subtask that looks for pornographic wording in on-screen text
/// (OCR).
pub type AiReviewPornOcrTaskInput = ContentReviewInput;

/// Parameters of the moderation subtask that looks for politically sensitive wording in recognized
/// speech (ASR).
pub type AiReviewPoliticalAsrTaskInput = ContentReviewInput;

/// Parameters of the moderation subtask that looks for politically sensitive wording in on-screen
/// text (OCR).
pub type AiReviewPoliticalOcrTaskInput = ContentReviewInput;

/// Parameters of the moderation subtask that looks for terrorism and violence in on-screen text
/// (OCR).
pub type AiReviewTerrorismOcrTaskInput = ContentReviewInput;

/// Parameters of the moderation subtask that looks for prohibited wording in recognized speech
/// (ASR).
pub type AiReviewProhibitedAsrTaskInput = ContentReviewInput;

/// Parameters of the moderation subtask that looks for prohibited wording in on-screen text (OCR).
pub type AiReviewProhibitedOcrTaskInput = ContentReviewInput;

/// Findings of the check for pornography in the picture.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewPornTaskOutput {
    /// Pornography score of the video, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling after the pornography check: `pass`, `review` (have a person look) or
    /// `block`.
    pub suggestion: Suggestion,
    /// Kind of content found: `porn` (pornography), `sexy` (suggestive), `vulgar` (vulgarity) or
    /// `intimacy` (intimate acts).
    pub label: Text,
    /// Parts of the video that may be pornographic.
    pub segment_set: Vec<MediaContentReviewSegmentItem>,
    pub(crate) presence: Presence,
}

/// Findings of the check for terrorism and violence in the picture.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewTerrorismTaskOutput {
    /// Terrorism and violence score of the video, between 0 and 100.
    pub confidence: Option<f64>,
    /// Recommended handling after the terrorism check: `pass`, `review` (have a person look) or
    /// `block`.
    pub suggestion: Option<Suggestion>,
    /// Kind of content found: `guns` (firearms and other weapons), `crowd` (gathering), `police`
    /// (police forces), `bloody` (gore), `banners` (sensitive flags), `militant` (armed fighters),
    /// `explosion` (blasts and fire), `terrorists` (sensitive people) or `scenario` (sensitive
    /// scenes).
    pub label: Option<Text>,
    /// Parts of the video that may show terrorism or violence.
    pub segment_set: Vec<MediaContentReviewSegmentItem>,
}

/// Findings of the check for politically sensitive pictures.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewPoliticalTaskOutput {
    /// Political sensitivity score of the video, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling after the political check: `pass`, `review` (have a person look) or
    /// `block`.
    pub suggestion: Suggestion,
    /// Kind of content found: `violation_photo` (forbidden icon; from the same entry in the
    /// template's `LabelSet`) or `politician` (sensitive person; from the `LabelSet` entries
    /// `politician`, `entertainment`, `sport`, `entrepreneur`, `scholar`, `celebrity` and
    /// `military`).
    pub label: Text,
    /// Parts of the video that may be politically sensitive.
    pub segment_set: Vec<MediaContentReviewPoliticalSegmentItem>,
    pub(crate) presence: Presence,
}

/// Findings of the check for pornographic wording in recognized speech (ASR).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewPornAsrTaskOutput {
    /// Pornography score of the recognized speech, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling of pornographic speech: `pass`, `review` (have a person look) or
    /// `block`.
    pub suggestion: Suggestion,
    /// Parts of the video whose speech may be pornographic.
    pub segment_set: Vec<MediaContentReviewAsrTextSegmentItem>,
    pub(crate) presence: Presence,
}

/// Findings of the check for pornographic wording in on-screen text (OCR).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewPornOcrTaskOutput {
    /// Pornography score of the on-screen text, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling of pornographic on-screen text: `pass`, `review` (have a person look)
    /// or `block`.
    pub suggestion: Suggestion,
    /// Parts of the video whose on-screen text may be pornographic.
    pub segment_set: Vec<MediaContentReviewOcrTextSegmentItem>,
    pub(crate) presence: Presence,
}

/// Findings of the check for politically sensitive wording in recognized speech (ASR).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewPoliticalAsrTaskOutput {
    /// Political sensitivity score of the recognized speech, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling of politically sensitive speech: `pass`, `review` (have a person look)
    /// or `block`.
    pub suggestion: Suggestion,
    /// Parts of the video whose speech may be politically sensitive.
    pub segment_set: Vec<MediaContentReviewAsrTextSegmentItem>,
    pub(crate) presence: Presence,
}

/// Findings of the check for politically sensitive wording in on-screen text (OCR).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewPoliticalOcrTaskOutput {
    /// Political sensitivity score of the on-screen text, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling of politically sensitive on-screen text: `pass`, `review` (have a
    /// person look) or `block`.
    pub suggestion: Suggestion,
    /// Parts of the video whose on-screen text may be politically sensitive.
    pub segment_set: Vec<MediaContentReviewOcrTextSegmentItem>,
    pub(crate) presence: Presence,
}

/// Findings of the check for terrorism and violence in on-screen text (OCR).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewTerrorismOcrTaskOutput {
    /// Terrorism and violence score of the on-screen text, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling of on-screen text about terrorism: `pass`, `review` (have a person
    /// look) or `block`.
    pub suggestion: Suggestion,
    /// Parts of the video whose on-screen text may concern terrorism or violence.
    pub segment_set: Vec<MediaContentReviewOcrTextSegmentItem>,
    pub(crate) presence: Presence,
}

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

/// Findings of the check for prohibited wording in on-screen text (OCR).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiReviewProhibitedOcrTaskOutput {
    /// Prohibited content score of the on-screen text, between 0 and 100.
    pub confidence: f64,
    /// Recommended handling of prohibited on-screen text: `pass`, `review` (have a person look) or
    /// `block`.
    pub suggestion: Suggestion,
    /// Parts of the video whose on-screen text may be prohibited.
    pub segment_set: Vec<MediaContentReviewOcrTextSegmentItem>,
    pub(crate) presence: Presence,
}

/// Parameters of a subtask: the template, and what replaces parts of it. Several of the vendor's
/// structs share this type.
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

/// Parameters of the analysis subtask that cuts the subject of a video out of its background
/// (matting).
pub type AiAnalysisTaskCutoutInput = AnalysisInput;

/// Parameters of the analysis subtask that edits a finished, narrated video out of source material.
pub type AiAnalysisTaskReelInput = AnalysisInput;

/// Parameters of a generic analysis subtask.
pub type AiAnalysisTaskGenericInput = AnalysisInput;

/// Categories found by a classification subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskClassificationOutput {
    /// Categories assigned to the video.
    pub classification_set: Vec<MediaAiAnalysisClassificationItem>,
}

/// Cover images produced by a cover subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskCoverOutput {
    /// Cover images chosen for the video.
    pub cover_set: Vec<MediaAiAnalysisCoverItem>,
    /// Where the cover images are stored.
    pub output_storage: Option<TaskOutputStorage>,
}

/// Tags found by a video tagging subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskTagOutput {
    /// Tags assigned to the video.
    pub tag_set: Vec<MediaAiAnalysisTagItem>,
}

/// Tags found by a frame tagging subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskFrameTagOutput {
    /// Parts of the video with the tags of their frames.
    pub segment_set: Vec<MediaAiAnalysisFrameTagSegmentItem>,
}

/// Highlights produced by a highlight subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskHighlightOutput {
    /// Highlights extracted from the video.
    pub highlight_set: Vec<MediaAiAnalysisHighlightItem>,
    /// Where the highlight clips are stored.
    pub output_storage: Option<TaskOutputStorage>,
}

/// Clips produced by a splitting subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskSegmentOutput {
    /// Clips into which the video was split.
    pub segment_set: Vec<SegmentRecognitionItem>,
    /// Summary of the video; used when a recorded file is processed (offline), not a live stream.
    pub abstract_: Option<Text>,
}

/// Where the opening and closing credits of a video were located.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskHeadTailOutput {
    /// Presentation timestamp (PTS) that marks the opening credits; the service states no unit,
    /// presumably seconds.
    pub head_time_offset: Option<f64>,
    /// Presentation timestamp (PTS) that marks the closing credits; the service states no unit,
    /// presumably seconds.
    pub tail_time_offset: Option<f64>,
}

/// Descriptions produced by a description subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskDescriptionOutput {
    /// Descriptions written for the video.
    pub description_set: Vec<MediaAiAnalysisDescriptionItem>,
}

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

/// Files and voice produced by a dubbing subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskDubbingOutput {
    /// Path of the dubbed video, e.g. `/output/dub-result-0.mp4`.
    pub video_path: Text,
    /// Path of the annotation file (JSON) that goes with the dubbing, e.g.
    /// `/output/dub-result-0.json`.
    pub speaker_path: Text,
    /// ID of the voice (timbre) used.
    pub voice_id: Option<Text>,
    /// Where the dubbed video is stored.
    pub output_storage: Option<TaskOutputStorage>,
    /// Additional results as JSON text; at present the URL of the subtitle file, under the key
    /// `subtitle_url`.
    pub extra_output: Option<Text>,
    /// File ID of the dubbed video.
    pub video_file_id: Option<Text>,
    /// File ID of the annotation file at `SpeakerPath`.
    pub speaker_file_id: Option<Text>,
    pub(crate) presence: Presence,
}

/// Video produced by a deduplication subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskVideoRemakeOutput {
    /// Path of the remade video.
    pub path: Option<Text>,
    /// Where the remade video is stored.
    pub output_storage: Option<TaskOutputStorage>,
}

/// Findings of a subtask that interprets a video or audio file.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskVideoComprehensionOutput {
    /// The analysis itself, as free text.
    pub video_comprehension_analysis_result: Text,
    /// Supplementary information as JSON text, e.g. the model's reasoning under the key
    /// `reasoningContent`.
    pub video_comprehension_ext_info: Option<Text>,
    /// Findings for each shot of the video.
    pub video_comprehension_result_list: Vec<VideoComprehensionResultItem>,
    pub(crate) presence: Presence,
}

/// Video produced by a matting subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskCutoutOutput {
    /// Path of the video after matting.
    pub path: Option<Text>,
    /// Where the video after matting is stored.
    pub output_storage: Option<TaskOutputStorage>,
}

/// Narrated videos and script produced by an automatic editing subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskReelOutput {
    /// Path of the narrated video. Empty when several were produced; their paths are then in
    /// `VideoPaths`.
    pub video_path: Text,
    /// Paths of all narrated videos. With just one video it holds a single entry equal to
    /// `VideoPath`; with several, `VideoPath` is empty.
    pub video_paths: Vec<Text>,
    /// Path of the script file (JSON), e.g. `/output/dub-result-0.json`.
    pub script_path: Text,
    /// Where the narrated videos are stored.
    pub output_storage: Option<TaskOutputStorage>,
    pub(crate) presence: Presence,
}

/// Result of a generic analysis subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskGenericOutput {
    /// Storage that holds the files named in `Result`.
    pub output_storage: Option<TaskOutputStorage>,
    /// Result of the analysis as text; in the service's example JSON, a list of objects with the
    /// members `key`, `confidence` and `extendInfo`.
    pub result: Option<Text>,
}

/// Parameters of a subtask: the template, and what replaces parts of it. Several of the vendor's
/// structs share this type.
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

/// Findings of a face recognition subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskFaceResultOutput {
    /// Faces recognized in the video.
    pub result_set: Vec<AiRecognitionTaskFaceResultItem>,
}

/// Findings of a subtask that spots keywords in speech.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskAsrWordsResultOutput {
    /// Keywords heard in the speech.
    pub result_set: Vec<AiRecognitionTaskAsrWordsResultItem>,
}

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

/// Findings of a subtask that spots keywords in on-screen text.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrWordsResultOutput {
    /// Keywords read in the on-screen text.
    pub result_set: Vec<AiRecognitionTaskOcrWordsResultItem>,
}

/// All on-screen text read from the video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrFullTextResultOutput {
    /// Parts of the video with the text read in them.
    pub segment_set: Vec<AiRecognitionTaskOcrFullTextSegmentItem>,
}

/// Translation produced by a translation subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskTransTextResultOutput {
    /// Segments of the translation.
    pub segment_set: Vec<AiRecognitionTaskTransTextSegmentItem>,
    /// Address of the subtitle file; a complete URL in the vendor's example.
    pub subtitle_path: Option<Text>,
}

/// Findings of an object recognition subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskObjectResultOutput {
    /// Objects recognized in the video.
    pub result_set: Vec<AiRecognitionTaskObjectResultItem>,
}

/// One kind of quality defect and where it was found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QualityControlResult {
    /// Kind of defect: `Jitter` (shaky picture), `Blur`, `LowLighting` (too dark), `HighLighting`
    /// (overexposed), `CrashScreen` (corrupted picture), `BlackWhiteEdge` (black or white borders),
    /// `SolidColorScreen` (picture of one single shade), `Noise` (picture noise), `Mosaic`,
    /// `QRCode`, `AppletCode` (mini program code), `BarCode`, `LowVoice` (sound too quiet),
    /// `HighVoice` (sound clips or pops), `NoVoice` (silence), `LowEvaluation` (no-reference video
    /// score, MOS, under the threshold), `AudioEvaluation` (no-reference audio score, MOS, under
    /// the threshold) or `AudioNoise`.
    pub kind: QualityIssue,
    /// Occurrences of this defect.
    pub quality_control_items: Vec<QualityControlItem>,
    pub(crate) presence: Presence,
}

/// One anomaly found when the container format was diagnosed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerDiagnoseResultItem {
    /// Group of the anomaly: `DecodeParamException` (decoding parameters), `TimeStampException`
    /// (timestamps), `FrameException` (frame rate), `StreamStatusException` (stream status),
    /// `StreamInfo` (stream information), `StreamAbnormalCharacteristics` (stream characteristics),
    /// `DecodeException` (decoding) or `HLSRequirements` (HLS format).
    pub category: Option<Text>,
    /// The exact anomaly: `VideoResolutionChanged`, `AudioSampleRateChanged`,
    /// `AudioChannelsChanged` (channel count), `ParameterSetsChanged` (the stream's parameter
    /// sets), `DarOrSarInvalid` (abnormal aspect ratio), `TimestampFallback` (DTS runs backwards),
    /// `DtsJitter` (excessive), `PtsJitter` (excessive), `AACDurationDeviation` (implausible
    /// timestamp gaps between AAC frames), `AudioDroppingFrames`, `VideoDroppingFrames`,
    /// `AVTimestampInterleave` (poor interleaving of audio and video), `PtsLessThanDts`,
    /// `ReceiveFpsJitter` (frame rate received from the network varies too much),
    /// `ReceiveFpsTooSmall` (video frame rate received from the network too low), `FpsJitter`
    /// (frame rate computed from PTS varies too much), `StreamOpenFailed`, `StreamEnd`,
    /// `StreamParseFailed`, `VideoFirstFrameNotIdr` (first frame is no IDR frame),
    /// `StreamNALUError` (wrong NALU start code), `TsStreamNoAud` (H.26x in MPEG-TS lacks the AUD
    /// NALU), `AudioStreamLack` (no audio stream), `VideoStreamLack` (no video stream),
    /// `LackAudioRecover` (missing audio stream is back), `LackVideoRecover` (missing video stream
    /// is back), `VideoBitrateOutofRange` (in kbps), `AudioBitrateOutofRange` (in kbps),
    /// `VideoDecodeFailed`, `AudioDecodeFailed`, `AudioOutOfPhase` (the two channels have opposite
    /// phase), `VideoDuplicatedFrame`, `AudioDuplicatedFrame`, `VideoRotation` (picture is
    /// rotated), `TsMultiPrograms` (several programs in one MPEG2-TS stream),
    /// `Mp4InvalidCodecFourcc` (codec FourCC in MP4 breaks Apple's HLS rules), `HLSBadM3u8Format`
    /// (invalid m3u8 file), `HLSInvalidMasterM3u8` (invalid main m3u8), `HLSInvalidMediaM3u8`
    /// (invalid media m3u8), `HLSMasterM3u8Recommended` (main m3u8 lacks parameters the standard
    /// recommends), `HLSMediaM3u8Recommended` (media m3u8 lacks parameters the standard
    /// recommends), `HLSMediaM3u8DiscontinuityExist` (media m3u8 holds `EXT-X-DISCONTINUITY`),
    /// `HLSMediaSegmentsStreamNumChange` (number of streams differs between segments),
    /// `HLSMediaSegmentsPTSJitterDeviation` (PTS jumps between segments without
    /// `EXT-X-DISCONTINUITY`), `HLSMediaSegmentsDTSJitterDeviation` (DTS jumps between segments
    /// without `EXT-X-DISCONTINUITY`) or `TimecodeTrackExist` (MP4 has a `tmcd` track).
    pub kind: Option<ContainerIssue>,
    /// How grave it is: `Fatal` (impairs later playback and parsing), `Error` (may impair
    /// playback), `Warning` (a possible risk, playback not necessarily impaired), `Notice`
    /// (important stream information) or `Info` (general stream information).
    pub severity_level: Option<Severity>,
    /// Dates and times at which the warning arose, each like `2022-12-25T13:14:16Z`.
    pub date_time_set: Vec<Time>,
    /// Timestamps in the media at which the anomaly occurs, in seconds judging by the vendor's
    /// example (`4.783`).
    pub timestamp_set: Vec<f64>,
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

/// Parameters of a smart subtitle subtask.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartSubtitleTaskResultInput {
    /// ID of the smart subtitle template; `0` when `RawParameter` is used instead.
    pub definition: Option<i64>,
    /// Custom smart subtitle settings, heeded only if `Definition` is `0`. Meant for highly special
    /// cases; a template given in `Definition` is the recommended way.
    pub raw_parameter: Option<Box<RawSmartSubtitleParameter>>,
    /// Further parameters as JSON text, e.g. `{"subtitle":""}`.
    pub user_ext_para: Option<Text>,
}

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

/// Result of translating an existing subtitle file.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PureSubtitleTransResultOutput {
    /// Where the subtitle files are stored.
    pub output_storage: Option<TaskOutputStorage>,
    /// Translations, one for each target language.
    pub subtitle_results: Vec<SubtitleTransResultItem>,
}

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

/// Custom settings of a smart erasing subtask, used instead of a template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RawSmartEraseParameter {
    /// What is erased: `subtitle` (subtitles), `watermark` (watermarks) or `privacy` (content that
    /// has to be kept private, such as faces).
    pub erase_type: Option<Text>,
    /// How subtitles are erased. Required when `EraseType` is `subtitle`.
    pub erase_subtitle_config: Option<Box<SmartEraseSubtitleConfig>>,
    /// How watermarks are erased. Required when `EraseType` is `watermark`.
    pub erase_watermark_config: Option<Box<SmartEraseWatermarkConfig>>,
    /// How private content is hidden. Required when `EraseType` is `privacy`.
    pub erase_privacy_config: Option<Box<SmartErasePrivacyConfig>>,
    /// ID of the template by which subtitles are burned in after the old ones were erased.
    pub subtitle_embed_id: Option<i64>,
    /// Whether new subtitles are burned in where the erased ones stood: `1` (yes, the default) or
    /// `0` (no).
    pub use_original_pos: Option<i64>,
    /// Whether new subtitles are burned in at the font size of the erased ones: `1` (yes, the
    /// default) or `0` (no).
    pub use_original_size: Option<i64>,
}

/// Settings that override those of a smart erasing template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OverrideEraseParameter {
    /// What is erased: `subtitle` (subtitles), `watermark` (watermarks) or `privacy` (content that
    /// has to be kept private, such as faces).
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

/// Where subtitles stand in the picture.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubtitlePosition {
    /// Y coordinate of centred subtitles, in pixels judging by the vendor's example (`970`).
    pub center_y: i64,
    pub(crate) presence: Presence,
}

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

/// External subtitle file with a translation, for AI dubbing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DstSubtitleInput {
    /// Location of the subtitle file with the translation.
    pub dst_subtitle_info: Option<MediaInputInfo>,
}

/// Full set of custom transcoding settings, given in place of a template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RawTranscodeParameter {
    /// Output container: `mp4`, `flv`, `hls`, or one of the audio-only formats `mp3`, `flac`, `ogg`
    /// and `m4a`.
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
    /// Further settings as JSON serialized into a text, e.g.
    /// `{"video_info":{"color_prim":"bt709"}}`.
    pub std_ext_info: Option<Text>,
    /// Settings for enhancing the picture and the sound.
    pub enhance_config: Option<Box<EnhanceConfig>>,
    /// Settings of the subtitles burned into the picture.
    pub subtitle_template: Option<Box<SubtitleTemplate>>,
    pub(crate) presence: Presence,
}

/// Custom transcoding settings that replace the matching values of the chosen template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OverrideTranscodeParameter {
    /// Output container: `mp4`, `flv`, `hls`, or one of the audio-only formats `mp3`, `flac`, `ogg`
    /// and `m4a`.
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

/// Watermark applied by a media task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WatermarkInput {
    /// Number of the watermark template; 0 when `RawParameter` is used in its place.
    pub definition: u64,
    /// Custom watermark settings, honoured only when `Definition` is 0. Meant for highly
    /// specialized cases, a template is preferred. Has no effect on screenshots.
    pub raw_parameter: Option<Box<RawWatermarkParameter>>,
    /// Text of a text watermark, at most 100 characters; set only for that kind of watermark.
    /// Screenshots cannot carry text watermarks.
    pub text_content: Text,
    /// SVG source of an SVG watermark, at most 2000000 characters; set only for that kind of
    /// watermark. Screenshots cannot carry SVG watermarks.
    pub svg_content: Text,
    /// When the watermark appears, in seconds: unset or 0 from the very start, a positive n at
    /// second n, a negative -n at n seconds before the end. For video only, ignored for
    /// screenshots.
    pub start_time_offset: f64,
    /// When the watermark vanishes, in seconds: unset or 0 stays until the end, a positive n at
    /// second n, a negative -n at n seconds before the end. For video only, ignored for
    /// screenshots.
    pub end_time_offset: f64,
    pub(crate) presence: Presence,
}

/// Invisible digital watermark applied by a media task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlindWatermarkInput {
    /// Number of the digital watermark template.
    pub definition: u64,
    pub(crate) presence: Presence,
}

/// Mosaic (blurred rectangle) laid over the picture by a media task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MosaicInput {
    /// Corner the position is measured from: only `TopLeft` (the default), i.e. from the top left
    /// corner of the picture to the top left corner of the mosaic.
    pub coordinate_origin: Option<Text>,
    /// Horizontal distance from the coordinate origin to the mosaic: a share of the video width
    /// ending in `%` (e.g. `10%`) or pixels ending in `px` (e.g. `100px`). Defaults to `0px`.
    pub x_pos: Option<Text>,
    /// Vertical distance from the coordinate origin to the mosaic: a share of the video height
    /// ending in `%` (e.g. `10%`) or pixels ending in `px` (e.g. `100px`). Defaults to `0px`.
    pub y_pos: Option<Text>,
    /// Width of the mosaic: a share of the video width ending in `%` (e.g. `10%`) or pixels ending
    /// in `px` (e.g. `100px`). Defaults to `10%`.
    pub width: Option<Text>,
    /// Height of the mosaic: a share of the video height ending in `%` (e.g. `10%`) or pixels
    /// ending in `px` (e.g. `100px`). Defaults to `10%`.
    pub height: Option<Text>,
    /// When the mosaic appears, in seconds: unset or 0 from the very start, a positive n at second
    /// n, a negative -n at n seconds before the end.
    pub start_time_offset: Option<f64>,
    /// When the mosaic vanishes, in seconds: unset or 0 stays until the end, a positive n at second
    /// n, a negative -n at n seconds before the end.
    pub end_time_offset: Option<f64>,
}

/// How the `{number}` variable of output file names counts and is padded.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NumberFormat {
    /// First number used for `{number}`; 0 by default.
    pub initial_value: u64,
    /// Step from one `{number}` to the next; 1 by default.
    pub increment: u64,
    /// Fewest characters `{number}` takes up; shorter numbers are padded with `PlaceHolder`.
    /// Defaults to 1.
    pub min_length: u64,
    /// Character that pads a `{number}` shorter than `MinLength`; `0` by default.
    pub place_holder: Text,
    pub(crate) presence: Presence,
}

/// Clips put before and after the main programme as opening and ending.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeadTailParameter {
    /// Opening clips, each with its place of storage.
    pub head_set: Vec<MediaInputInfo>,
    /// Ending clips, each with its place of storage.
    pub tail_set: Vec<MediaInputInfo>,
}

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

/// External subtitle to be inserted into the output.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddOnSubtitle {
    /// How the subtitle is inserted: `subtitle-stream` (as a track of its own), `close-caption-708`
    /// (CEA-708 captions in SEI frames) or `close-caption-608` (CEA-608 captions in SEI frames).
    pub kind: Option<Text>,
    /// Subtitle file and where it is stored.
    pub subtitle: Option<MediaInputInfo>,
    /// Name of the subtitle, up to 64 characters out of Chinese and English letters, digits,
    /// spaces, `_`, `-`, `.` and parentheses (Chinese or English style).
    pub subtitle_name: Option<Text>,
    /// Language code of the subtitle, e.g. `eng`.
    pub subtitle_language: Option<Text>,
    /// Format the subtitle is written in: `WebVTT` (the default) or `TTML`.
    pub output_format: Option<Text>,
    /// Whether this becomes the default subtitle track; false unless given, and true for one track
    /// at most.
    pub default_track: Option<bool>,
}

/// DRM encryption applied to the output.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrmInfo {
    /// Encryption scheme: `simpleaes` (HLS only, ts or mp4 segments, never a single file);
    /// `fairplay`, `widevine+fairplay`, `playready+fairplay` or `widevine+playready+fairplay` (HLS
    /// only, mp4 segments, segmented or single file); `widevine`, `playready` or
    /// `widevine+playready` (HLS or MPEG-DASH, mp4 segments; segmented or single file in HLS,
    /// single file alone in DASH).
    pub kind: Option<DrmType>,
    /// The one of `SimpleAesDrm`, `SpekeDrm` that is set.
    pub scheme: DrmScheme,
}

/// Content of [`DrmInfo`]: one of its object members, of which at most one is set.
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
    /// Members as they arrived: either no known one is set although an unknown one is, or several
    /// are at once.
    Other(Box<RawMembers>),
}

/// Source and look of the subtitles burned into the picture.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubtitleTemplate {
    /// Address of the subtitle file to burn into the video.
    pub path: Option<Text>,
    /// Subtitle track of the source to burn in, counted from 0 (0 is said to be its first subtitle
    /// track), yet it has to equal the track's stream index in the file (3 for `stream#0:3`), else
    /// the task may fail. `Path` takes precedence; one of the two at least is needed.
    pub stream_index: Option<i64>,
    /// Place of storage of the subtitle file to burn in; only files in COS are supported so far.
    pub subtitle_file_input: Option<MediaInputInfo>,
    /// Place of storage of the font file for burned-in subtitles, by URL or in COS (the URL wins if
    /// both are given). Takes precedence over `FontType`.
    pub font_file_input: Option<MediaInputInfo>,
    /// Font, overruled by `FontFileInput`: `hei.ttf` (SimHei, the default), `song.ttf` (Songti),
    /// `kai.ttf` (KaiTi, recommended) or `simkai.ttf` (KaiTi), `msyh.ttf` (Microsoft YaHei),
    /// `msyhbd.ttf` (Microsoft YaHei Bold), `hkjgt.ttf` (DynaFont King Gothic), `dhttx.ttf`
    /// (DianHei Extra Light), `xqgdzt.ttf` (XiQue GuZiDian), `qpcyt.ttf` (QiaoPin ChaoYuan, a
    /// rounded face), `arial.ttf` (Arial, English only), `dinalternate.ttf` (DIN Alternate Bold),
    /// `helveticalt.ttf` (Helvetica), `helveticains.ttf` (Helvetica Inserat), `trajanpro.ttf`
    /// (TrajanPro-Bold), `korean.ttf` (Korean), `japanese.ttf` (Japanese), `thai.ttf` (Thai),
    /// `roboto.ttf` (Roboto), `notosans.ttf` (NotoSans), `notosansthai.ttf` (NotoSansThai, Thai),
    /// `sarabun.ttf` (Sarabun, Thai), `kanit.ttf` (Kanit, Thai), `charmonman.ttf` (Charmonman,
    /// Thai), `notonaskharabic.ttf` (NotoNaskhArabic, Arabic), `notosansdevanagari.ttf`
    /// (NotoSansDevanagari, Indian scripts), `notosanstc.ttf` (NotoSansTC, Cantonese),
    /// `notosanskr.ttf` (NotoSansKR, Korean), `gothica1.ttf` (GothicA1, Korean),
    /// `nanummyeongjo.ttf` (NanumMyeongjo, Korean), `notosansjp.ttf` (NotoSansJP, Japanese),
    /// `notoserifjp.ttf` (NotoSerifJP, Japanese) or `shipporimincho.ttf` (ShipporiMincho,
    /// Japanese).
    pub font_type: Option<Text>,
    /// Font size: pixels as `Npx` (N above 0, up to 4096) or a share of the source video height as
    /// `N%` (N above 0, up to 100). Unset uses the subtitle file's own size, or 5% of the height
    /// where that has none.
    pub font_size: Option<Text>,
    /// Colour of the text as `0xRRGGBB`; `0xFFFFFF` (white) by default.
    pub font_color: Option<Text>,
    /// Opacity of the text, above 0 (0 would be invisible) and up to 1 (solid). Defaults to 1.
    pub font_alpha: Option<f64>,
    /// Height of the subtitle's bottom centre above the bottom centre of the source video: pixels
    /// as `Npx` (N from 0 to 4096) or a share of the video height as `N%` (N from 0 to 100).
    /// Overrides the subtitle file's coordinates; defaults to 4% of the height.
    pub y_pos: Option<Text>,
    /// Height of the backing board's bottom centre above the bottom centre of the source video:
    /// pixels as `Npx` (N from 0 to 4096) or a share of the video height as `N%` (N from 0 to 100).
    /// Unset means no board is drawn.
    pub board_y: Option<Text>,
    /// Width of the backing board, a positive integer: up to 4096 in pixels or up to 100 in
    /// percent, as `BoardWidthUnit` tells. Defaults to 90% of the source video width when there is
    /// a board.
    pub board_width: Option<i64>,
    /// Height of the backing board, a positive integer: up to 4096 in pixels or up to 100 in
    /// percent, as `BoardHeightUnit` tells. Defaults to 15% of the source video height when there
    /// is a board.
    pub board_height: Option<i64>,
    /// Colour of the backing board as `0xRRGGBB`; `0x000000` (black) by default.
    pub board_color: Option<Text>,
    /// Opacity of the backing board, from 0 (invisible) to 1 (solid). Defaults to 0.8.
    pub board_alpha: Option<f64>,
    /// Width of the outline around letters: from 0 to 1000 in pixels or from 0 to 100 in percent,
    /// as `OutlineWidthUnit` tells. Defaults to 0.3% of the height of the source video.
    pub outline_width: Option<f64>,
    /// Colour of the outline as six hexadecimal RGB digits, e.g. `0x000000`; black by default.
    pub outline_color: Option<Text>,
    /// Opacity of the outline, above 0 and up to 1. Defaults to 1 (solid).
    pub outline_alpha: Option<f64>,
    /// Width of the shadow: from 0 to 1000 in pixels or from 0 to 100 in percent, as
    /// `ShadowWidthUnit` tells. Unset means no shadow.
    pub shadow_width: Option<f64>,
    /// Colour of the shadow, where there is one, as six hexadecimal RGB digits, e.g. `0x000000`;
    /// black by default.
    pub shadow_color: Option<Text>,
    /// Opacity of the shadow, where there is one, above 0 and up to 1. Defaults to 1 (solid).
    pub shadow_alpha: Option<f64>,
    /// Space between lines, an integer: up to 1000 in pixels or up to 100 in percent, as
    /// `LineSpacingUnit` tells. Defaults to 0.
    pub line_spacing: Option<i64>,
    /// Which edge stays in place as the number of lines varies: `top` (the bottom edge moves) or
    /// `bottom` (the top edge moves; the default).
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

/// External audio track to be added to the output.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddOnAudio {
    /// Audio file and where it is stored. The codec may be AAC, AC3, EAC3, FLAC, Opus or MP3, but
    /// not FLAC if the adaptive streaming template cuts ts segments.
    pub input_info: Option<MediaInputInfo>,
    /// Name of the audio track, e.g. `English`: up to 64 characters out of Chinese and English
    /// letters, digits, spaces, `_`, `-`, `.` and parentheses (Chinese or English style).
    pub audio_name: Option<Text>,
    /// Language of the track as an ISO 639-2 code, e.g. `chi` or `eng`.
    pub audio_language: Option<Text>,
    /// Whether this becomes the default audio track; false unless given, and true for one track at
    /// most.
    pub default_track: Option<bool>,
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
    /// Audio encoding settings of several tracks, at most 64. Used only when an adaptive bitrate
    /// output merges multiple audio tracks.
    pub audio_list: Vec<AudioTemplateInfo>,
    pub(crate) presence: Presence,
}

/// Stretch of the media that content moderation suspects of being pornographic or otherwise
/// objectionable.
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
    /// What moderation advises for the stretch: `pass` (let through), `review` (check by hand) or
    /// `block` (reject).
    pub suggestion: Suggestion,
    /// Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then
    /// deleted.
    pub url: Text,
    /// Moment at which the picture behind `Url` is deleted, as an ISO date/time.
    pub pic_url_expire_time: Time,
    pub(crate) presence: Presence,
}

/// Stretch of the media that content moderation suspects of showing sensitive persons or banned
/// symbols.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaContentReviewPoliticalSegmentItem {
    /// Where the suspected stretch begins, in seconds from the start of the media.
    pub start_time_offset: f64,
    /// Where the suspected stretch ends, in seconds from the start of the media.
    pub end_time_offset: f64,
    /// Score of how sensitive the stretch is; examples suggest a scale from 0 to 100.
    pub confidence: f64,
    /// What moderation advises for the stretch: `pass` (let through), `review` (check by hand) or
    /// `block` (reject).
    pub suggestion: Suggestion,
    /// Name of the sensitive person or banned symbol that was found.
    pub name: Text,
    /// Kind of finding, grouped as in the template's `LabelSet`. `violation_photo`:
    /// `violation_photo` (banned symbol). `politician`: `nation_politician` (national leader),
    /// `province_politician` (provincial or ministerial leader), `bureau_politician` (bureau
    /// level), `county_politician` (county level), `rural_politician` (township level),
    /// `sensitive_politician` (sensitive person), `foreign_politician` (leader of another country).
    /// `entertainment`: `sensitive_entertainment` (sensitive entertainer). `sport`:
    /// `sensitive_sport`, also listed as `Sensitive_sport` (sensitive sports figure).
    /// `entrepreneur`: `sensitive_entrepreneur` (sensitive business figure). `scholar`:
    /// `sensitive_scholar` (sensitive academic). `celebrity`: `sensitive_celebrity` (sensitive
    /// well-known person), `historical_celebrity` (well-known person of history). `military`:
    /// `sensitive_military` (sensitive military person).
    pub label: Text,
    /// Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then
    /// deleted.
    pub url: Text,
    /// Rectangle of the sensitive person or banned symbol in pixels as `[x1, y1, x2, y2]`: top left
    /// corner, then bottom right corner.
    pub area_coord_set: Coordinates,
    /// Moment at which the picture behind `Url` is deleted, as an ISO date/time.
    pub pic_url_expire_time: Time,
    pub(crate) presence: Presence,
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
    /// What moderation advises for the stretch: `pass` (let through), `review` (check by hand) or
    /// `block` (reject).
    pub suggestion: Suggestion,
    /// Suspect keywords heard in the stretch.
    pub keyword_set: Vec<Text>,
    pub(crate) presence: Presence,
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
    /// What moderation advises for the stretch: `pass` (let through), `review` (check by hand) or
    /// `block` (reject).
    pub suggestion: Suggestion,
    /// Suspect keywords read in the stretch.
    pub keyword_set: Vec<Text>,
    /// Rectangle of the suspect text in pixels as `[x1, y1, x2, y2]`: top left corner, then bottom
    /// right corner.
    pub area_coord_set: Coordinates,
    /// Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then
    /// deleted.
    pub url: Text,
    /// Moment at which the picture behind `Url` is deleted, as an ISO date/time.
    pub pic_url_expire_time: Time,
    pub(crate) presence: Presence,
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

/// Stretch of the media with the tags found in its frames.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaAiAnalysisFrameTagSegmentItem {
    /// Where the tagged stretch begins, in seconds (judging by the service's examples) from the
    /// start of the media.
    pub start_time_offset: f64,
    /// Where the tagged stretch ends, in seconds (judging by the service's examples) from the start
    /// of the media.
    pub end_time_offset: f64,
    /// Tags that apply to the frames of the stretch.
    pub tag_set: Vec<MediaAiAnalysisFrameTagItem>,
    pub(crate) presence: Presence,
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

/// One segment the media was split into by intelligent splitting.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SegmentRecognitionItem {
    /// Confidence in the segment; examples suggest a scale from 0 to 100.
    pub confidence: f64,
    /// Where the segment begins, in seconds (judging by the service's examples) from the start of
    /// the media.
    pub start_time_offset: f64,
    /// Where the segment ends, in seconds (judging by the service's examples) from the start of the
    /// media.
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
    /// Timestamp at which the audio begins, in seconds (judging by the service's examples); for the
    /// splitting of live streams. Chinese edition only.
    pub audio_begin_time: Option<f64>,
    /// Timestamp at which the audio ends, in seconds (judging by the service's examples); for the
    /// splitting of live streams. Chinese edition only.
    pub audio_end_time: Option<f64>,
    /// URL of a file with the positions of persons, a reference for turning landscape into portrait
    /// video; for the splitting of live streams. Chinese edition only.
    pub person_position_url: Option<Text>,
    /// Identifier of the person the segment was requested for.
    pub person_id: Option<Text>,
    pub(crate) presence: Presence,
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

/// One person found by face recognition.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskFaceResultItem {
    /// Unique identifier of the person.
    pub id: Text,
    /// Library the person was matched in: `Default` (the service's own) or `UserDefine` (the user's
    /// own).
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
    /// Area of the finding in px: x and y of its top left corner, then x and y of its bottom right
    /// corner.
    pub area_coord_set: Coordinates,
    pub(crate) presence: Presence,
}

/// Combined outcome of one check made by a large language model.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LLMDetectionResultItem {
    /// Category of the check: `AIGCQualityCharacteristics` (quality traits of AI-generated
    /// content).
    pub category: Text,
    /// Group of the check: `AIGCAuthenticity` (whether AI-generated content is plausible, such as
    /// human bodies, physics and consistency between frames) or `AIGCTechQuality` (technical
    /// quality, such as aspect ratio, black borders and forced portrait).
    pub group: Text,
    /// Kind of check: in group `AIGCAuthenticity`, `BodyPoseCheck` (plausible body poses),
    /// `BodyDetailCheck` (plausible body details, such as number of fingers and symmetry of the
    /// face), `PhysicRulesCheck` (perspective, light and shadow, gravity) or
    /// `ObjectConsistencyCheck` (objects stay the same between frames); in group `AIGCTechQuality`,
    /// `FormatCheck` (aspect ratio, black borders, forced portrait and the like).
    pub kind: Text,
    /// Overall quality score, from 0 to 100; the higher the better.
    pub score: f64,
    /// Confidence of the verdict, from 0 to 100; the higher the surer.
    pub confidence: f64,
    /// Issues found; empty when there are none.
    pub issue_set: Vec<LLMDetectionIssue>,
    pub(crate) presence: Presence,
}

/// Subtitle parameters given in place of a smart subtitle template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RawSmartSubtitleParameter {
    /// Languages in the subtitles: `0` (source), `1` (translation) or `2` (both). `0` goes only
    /// with `TranslateSwitch` `OFF`, `1` and `2` only with `ON`.
    pub subtitle_type: Option<i64>,
    /// Source language of the video. OCR: `zh_en` (Chinese and English) or `multi` (others). Speech
    /// recognition and pure subtitle translation: `ar` (Arabic), `auto` (detected automatically),
    /// `de` (German), `en` (English), `es` (Spanish), `fil` (Filipino), `fr` (French), `hi`
    /// (Hindi), `id` (Indonesian), `it` (Italian), `ja` (Japanese), `ko` (Korean), `ms` (Malay),
    /// `prime_zh` (English, Chinese and its dialects), `pt` (Portuguese), `ru` (Russian), `th`
    /// (Thai), `tr` (Turkish), `vi` (Vietnamese), `yue` (Cantonese), `zh-PY` (Chinese, English and
    /// Cantonese), `zh_dialect` (Chinese dialects), `zh_en` (Chinese and English), `zh_medical`
    /// (medical Chinese), `zh` (Simplified Chinese); by language and country code, Afrikaans
    /// `af-ZA`, Albanian `sq-AL`, Amharic `am-ET`, Arabic
    /// `ar-DZ`/`ar-BH`/`ar-EG`/`ar-IQ`/`ar-IL`/`ar-JO`/`ar-KW`/`ar-LB`/`ar-MR`/`ar-MA`/`ar-OM`/`ar-QA`/`ar-SA`/`ar-PS`/`ar-SY`/`ar-TN`/`ar-AE`/`ar-YE`,
    /// Armenian `hy-AM`, Azerbaijani `az-AZ`, Basque `eu-ES`, Bengali `bn-BD`/`bn-IN`, Bosnian
    /// `bs-BA`, Bulgarian `bg-BG`, Burmese `my-MM`, Catalan `ca-ES`, Croatian `hr-HR`, Czech
    /// `cs-CZ`, Danish `da-DK`, Dutch `nl-BE`/`nl-NL`, English
    /// `en-AU`/`en-CA`/`en-GH`/`en-HK`/`en-IN`/`en-IE`/`en-KE`/`en-NZ`/`en-NG`/`en-PK`/`en-PH`/`en-SG`/`en-ZA`/`en-TZ`/`en-GB`/`en-US`,
    /// Estonian `et-EE`, Filipino `fil-PH`, Finnish `fi-FI`, French
    /// `fr-BE`/`fr-CA`/`fr-FR`/`fr-CH`, Galician `gl-ES`, Georgian `ka-GE`, Greek `el-GR`, Gujarati
    /// `gu-IN`, Hebrew `iw-IL`, Hindi `hi-IN`, Hungarian `hu-HU`, Icelandic `is-IS`, Indonesian
    /// `id-ID`, Italian `it-IT`/`it-CH`, Japanese `ja-JP`, Javanese `jv-ID`, Kannada `kn-IN`,
    /// Kazakh `kk-KZ`, Khmer `km-KH`, Kinyarwanda `rw-RW`, Korean `ko-KR`, Lao `lo-LA`, Latvian
    /// `lv-LV`, Lithuanian `lt-LT`, Macedonian `mk-MK`, Malay `ms-MY`, Malayalam `ml-IN`, Marathi
    /// `mr-IN`, Mongolian `mn-MN`, Nepali `ne-NP`, Norwegian Bokmål `no-NO`, Persian `fa-IR`,
    /// Polish `pl-PL`, Portuguese `pt-BR`/`pt-PT`, Romanian `ro-RO`, Russian `ru-RU`, Serbian
    /// `sr-RS`, Sinhalese `si-LK`, Slovak `sk-SK`, Slovenian `sl-SI`, Southern Sotho `st-ZA`,
    /// Spanish
    /// `es-AR`/`es-BO`/`es-CL`/`es-CO`/`es-CR`/`es-DO`/`es-EC`/`es-SV`/`es-GT`/`es-HN`/`es-MX`/`es-NI`/`es-PA`/`es-PY`/`es-PE`/`es-PR`/`es-ES`/`es-US`/`es-UY`/`es-VE`,
    /// Sundanese `su-ID`, Swahili `sw-KE`/`sw-TZ`, Swedish `sv-SE`, Tamil
    /// `ta-IN`/`ta-MY`/`ta-SG`/`ta-LK`, Telugu `te-IN`, Thai `th-TH`, Tsonga `ts-ZA`, Turkish
    /// `tr-TR`, Ukrainian `uk-UA`, Urdu `ur-IN`/`ur-PK`, Uzbek `uz-UZ`, Venda `ve-ZA`, Vietnamese
    /// `vi-VN`, Xhosa `xh-ZA`, Zulu `zu-ZA`.
    pub video_src_language: Option<Text>,
    /// Subtitle file format: `vtt` (WebVTT), `srt` (SRT) or, for pure subtitle translation only,
    /// `original` (as in the source file). For speech recognition, unset or empty means no file,
    /// which is not allowed with two or more target languages. Pure translation and OCR need a
    /// value, save that OCR with burn-in may leave it unset or empty.
    pub subtitle_format: Option<Text>,
    /// Subtitle translation switch: `ON` or `OFF`. For pure subtitle translation it is on when
    /// unset, and neither empty nor `OFF` is allowed.
    pub translate_switch: Option<Text>,
    /// Language to translate into, effective when `TranslateSwitch` is `ON`; several are joined by
    /// `/`, e.g. `en/ja` for English and Japanese. Known values: `ab` (Abkhaz), `ace` (Acehnese),
    /// `ach` (Acholi), `af` (Afrikaans), `ak` (Twi, also called Akan), `am` (Amharic), `ar`
    /// (Arabic), `as` (Assamese), `ay` (Aymara), `az` (Azerbaijani), `ba` (Bashkir), `ban`
    /// (Balinese), `bbc` (Batak Toba), `bem` (Bemba), `bew` (Betawi), `bg` (Bulgarian), `bho`
    /// (Bhojpuri), `bik` (Bikol), `bm` (Bambara), `bn` (Bengali), `br` (Breton), `bs` (Bosnian),
    /// `btx` (Batak Karo), `bts` (Batak Simalungun), `bua` (Buryat), `ca` (Catalan), `ceb`
    /// (Cebuano), `cgg` (Kiga), `chm` (Meadow Mari), `ckb` (Sorani Kurdish), `cnh` (Hakha Chin),
    /// `co` (Corsican), `crh` (Crimean Tatar), `crs` (Seychellois Creole), `cs` (Czech), `cv`
    /// (Chuvash), `cy` (Welsh), `da` (Danish), `de` (German), `din` (Dinka), `doi` (Dogri), `dov`
    /// (Dombe), `dv` (Dhivehi), `dz` (Dzongkha), `ee` (Ewe), `el` (Greek), `en` (English), `eo`
    /// (Esperanto), `es` (Spanish), `et` (Estonian), `eu` (Basque), `fa` (Persian), `ff` (Fula),
    /// `fi` (Finnish), `fil` (Filipino, Tagalog), `fj` (Fijian), `fr` (French), `fr-CA` (French,
    /// Canada), `fr-FR` (French, France), `fy` (Frisian), `ga` (Irish), `gaa` (Ga), `gd` (Scottish
    /// Gaelic), `gl` (Galician), `gn` (Guarani), `gom` (Konkani), `gu` (Gujarati), `gv` (Manx),
    /// `ha` (Hausa), `haw` (Hawaiian), `he` (Hebrew), `hi` (Hindi), `hil` (Hiligaynon), `hmn`
    /// (Hmong), `hr` (Croatian), `hrx` (Hunsrik), `ht` (Haitian Creole), `hu` (Hungarian), `hy`
    /// (Armenian), `id` (Indonesian), `ig` (Igbo), `ilo` (Ilocano), `is` (Icelandic), `it`
    /// (Italian), `iw` (Hebrew), `ja` (Japanese), `jv` (Javanese), `ka` (Georgian), `kk` (Kazakh),
    /// `km` (Khmer), `kn` (Kannada), `ko` (Korean), `kri` (Krio), `ku` (Kurmanji Kurdish), `ktu`
    /// (Kituba), `ky` (Kyrgyz), `la` (Latin), `lb` (Luxembourgish), `lg` (Luganda), `li`
    /// (Limburgish), `lij` (Ligurian), `lmo` (Lombard), `ln` (Lingala), `lo` (Lao), `lt`
    /// (Lithuanian), `ltg` (Latgalian), `luo` (Luo), `lus` (Mizo), `lv` (Latvian), `mai`
    /// (Maithili), `mak` (Makassar), `mg` (Malagasy), `mi` (Maori), `min` (Minangkabau), `mk`
    /// (Macedonian), `ml` (Malayalam), `mn` (Mongolian), `mr` (Marathi), `ms` (Malay), `mt`
    /// (Maltese), `my` (Burmese), `ne` (Nepali), `new` (Newari), `nl` (Dutch), `no` (Norwegian),
    /// `nr` (Southern Ndebele), `nso` (Northern Sotho, Sepedi), `nus` (Nuer), `ny` (Chichewa,
    /// Nyanja), `oc` (Occitan), `om` (Oromo), `or` (Odia), `pa` (Punjabi), `pag` (Pangasinan),
    /// `pam` (Kapampangan), `pap` (Papiamento), `pl` (Polish), `ps` (Pashto), `pt` (Portuguese),
    /// `pt-BR` (Portuguese, Brazil), `pt-PT` (Portuguese, Portugal), `qu` (Quechua), `ro`
    /// (Romanian), `rom` (Romani), `rn` (Rundi), `ru` (Russian), `rw` (Kinyarwanda), `sa`
    /// (Sanskrit), `scn` (Sicilian), `sd` (Sindhi), `sg` (Sango), `shn` (Shan), `si` (Sinhala),
    /// `sk` (Slovak), `sl` (Slovenian), `sm` (Samoan), `sn` (Shona), `so` (Somali), `sq`
    /// (Albanian), `sr` (Serbian), `ss` (Swati), `st` (Sesotho), `su` (Sundanese), `sv` (Swedish),
    /// `sw` (Swahili), `szl` (Silesian), `ta` (Tamil), `te` (Telugu), `tet` (Tetum), `tg` (Tajik),
    /// `th` (Thai), `ti` (Tigrinya), `tk` (Turkmen), `tn` (Tswana), `tr` (Turkish), `ts` (Tsonga),
    /// `tt` (Tatar), `ug` (Uyghur), `uk` (Ukrainian), `ur` (Urdu), `uz` (Uzbek), `vi` (Vietnamese),
    /// `xh` (Xhosa), `yi` (Yiddish), `yo` (Yoruba), `yua` (Yucatec Maya), `yue` (Cantonese), `zh`
    /// (Simplified Chinese), `zh-TW` (Traditional Chinese), `zu` (Zulu).
    pub translate_dst_language: Option<Text>,
    /// Hotword library settings for speech recognition.
    pub asr_hot_words_configure: Option<Box<AsrHotWordsConfigure>>,
    /// Custom parameters as text, e.g. a JSON object.
    pub ext_info: Option<Text>,
    /// How subtitles are made: `0` (speech recognition, default), `1` (translation of an existing
    /// subtitle file only) or `2` (OCR).
    pub process_type: Option<u64>,
    /// Frame areas from which OCR extracts subtitles.
    pub selecting_subtitle_areas_config: Option<Box<SelectingSubtitleAreasConfig>>,
    /// ID of the template that burns the subtitles into the video; allowed only when `ProcessType`
    /// is `0` (speech recognition) or `2` (OCR).
    pub subtitle_embed_id: Option<i64>,
    /// Speaker identification: `0` (off, default) or `1` (on).
    pub speaker_mode: Option<i64>,
    /// Whether speakers are named in the subtitle file: `0` (no, default) or `1` (yes, in the VTT
    /// file; `SpeakerMode` must not be `0`).
    pub speaker_label: Option<i64>,
}

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

/// Subtitle removal settings of a smart erase task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartEraseSubtitleConfig {
    /// How subtitles are erased: `auto` (an AI model finds and seamlessly removes subtitle text,
    /// within `AutoAreas` or else in the lower middle of the frame; busy pictures and unusual
    /// styles can cause misses or false hits) or `custom` (erases the areas in `CustomAreas`, at
    /// least one needed; best against misses when subtitles stay in one place).
    pub subtitle_erase_method: Option<Text>,
    /// Model that erases the subtitles: `standard` (recommended for ordinary subtitle styles,
    /// leaves the cleanest detail) or `area` (for decorative fonts, shadows or animation; erases a
    /// larger area with poorer detail).
    pub subtitle_model: Option<Text>,
    /// Switch for extracting subtitles by OCR, `ON` or `OFF` (default). Possible only when
    /// `SubtitleEraseMethod` is `auto`; the text region present longest and most steadily in the
    /// automatic erase area is taken as the subtitle area, and its text is extracted and erased.
    pub ocr_switch: Option<Text>,
    /// Subtitle language that guides OCR, either `zh_en` (Chinese and English, default) or `multi`
    /// (other); needs `OcrSwitch` `ON`. Recognizable languages: Arabic, Azerbaijani, Belarusian,
    /// Bengali, Bosnian, Catalan, Chinese, Croatian, Czech, Danish, Dutch, English, Estonian,
    /// Finnish, French, German, Greek, Gujarati, Hindi, Hungarian, Indonesian, Irish, Italian,
    /// Japanese, Kannada, Kazakh, Khmer, Korean, Latvian, Lithuanian, Luxembourgish, Malay,
    /// Malayalam, Maltese, Marathi, Norwegian, Pashto, Persian, Polish, Portuguese, Punjabi,
    /// Russian, Slovak, Slovenian, Spanish, Swedish, Tagalog, Tajik, Tamil, Telugu, Thai, Turkish,
    /// Vietnamese.
    pub subtitle_lang: Option<Text>,
    /// Format of the extracted subtitle file: `vtt` (WebVTT, default) or `srt`; empty (no file) is
    /// possible when `SubtitleEmbedId` is set. Used only when `OcrSwitch` is `ON`.
    pub subtitle_format: Option<Text>,
    /// Switch for translating the subtitles, `ON` or `OFF` (default). Used only when `OcrSwitch` is
    /// `ON`.
    pub trans_switch: Option<Text>,
    /// Language to translate subtitles into, `en` by default; used only when `TransSwitch` is `ON`.
    /// Known values: `ar` (Arabic), `de` (German), `en` (English), `es` (Spanish), `fr` (French),
    /// `hi` (Hindi), `id` (Indonesian), `it` (Italian), `ja` (Japanese), `ko` (Korean), `ms`
    /// (Malay), `pt` (Portuguese), `ru` (Russian), `th` (Thai), `tr` (Turkish), `vi` (Vietnamese),
    /// `zh` (Simplified Chinese).
    pub trans_dst_lang: Option<Text>,
    /// Areas in which an AI model looks for targets and erases what it finds. Ignored when the
    /// erase method is `custom`. When a template is modified, an empty list clears its areas and an
    /// absent field keeps them.
    pub auto_areas: Vec<EraseArea>,
    /// Areas erased outright, with no detection, during the given time spans. When a template is
    /// modified, an empty list clears its areas and an absent field keeps them.
    pub custom_areas: Vec<EraseTimeArea>,
    /// ID of the template that burns subtitles into the video; allowed only with OCR translation
    /// on.
    pub subtitle_embed_id: Option<u64>,
    /// Whether burned-in subtitles go where the original ones were: `1` (yes, default) or `0` (no).
    /// Allowed only with OCR translation on.
    pub use_original_pos: Option<i64>,
    /// Whether burned-in subtitles keep the original font size: `1` (yes, default) or `0` (no).
    /// Allowed only with OCR translation on.
    pub use_original_size: Option<i64>,
}

/// Watermark removal settings of a smart erase task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartEraseWatermarkConfig {
    /// How watermarks are erased: `auto` (an AI model finds and removes them, within `AutoAreas` or
    /// else over the whole frame; for moving watermarks) or `custom` (erases the given areas, at
    /// least one needed; for static watermarks in a mostly fixed place).
    pub watermark_erase_method: Option<Text>,
    /// Model that erases the watermarks: `basic` (average result at low cost, for animation or
    /// clean backgrounds) or `advanced` (better result, for realistic footage such as short
    /// dramas).
    pub watermark_model: Option<Text>,
    /// Areas in which an AI model looks for targets and erases what it finds. Ignored when the
    /// erase method is `custom`. When a template is modified, an empty list clears its areas and an
    /// absent field keeps them.
    pub auto_areas: Vec<EraseArea>,
    /// Areas erased outright, with no detection, during the given time spans. When a template is
    /// modified, an empty list clears its areas and an absent field keeps them.
    pub custom_areas: Vec<EraseTimeArea>,
}

/// Privacy protection settings of a smart erase task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartErasePrivacyConfig {
    /// How private content is hidden: `blur` or `mosaic` (pixelation).
    pub privacy_model: Option<Text>,
    /// What is hidden for privacy: `face` (human faces), `plate` (vehicle license plates).
    pub privacy_targets: Vec<Text>,
}

/// Subtitle removal settings that override those of a smart erase template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSmartEraseSubtitleConfig {
    /// How subtitles are erased: `auto` (an AI model finds and seamlessly removes subtitle text,
    /// within `AutoAreas` or else in the lower middle of the frame; busy pictures and unusual
    /// styles can cause misses or false hits) or `custom` (erases the areas in `CustomAreas`, at
    /// least one needed; best against misses when subtitles stay in one place).
    pub subtitle_erase_method: Option<Text>,
    /// Model that erases the subtitles: `standard` (recommended for ordinary subtitle styles,
    /// leaves the cleanest detail) or `area` (for decorative fonts, shadows or animation; erases a
    /// larger area with poorer detail).
    pub subtitle_model: Option<Text>,
    /// Switch for extracting subtitles by OCR, `ON` or `OFF` (default). Possible only when
    /// `SubtitleEraseMethod` is `auto`; the text region present longest and most steadily in the
    /// automatic erase area is taken as the subtitle area, and its text is extracted and erased.
    pub ocr_switch: Option<Text>,
    /// Subtitle language that guides OCR, either `zh_en` (Chinese and English, default) or `multi`
    /// (other); needs `OcrSwitch` `ON`. Recognizable languages: Arabic, Azerbaijani, Belarusian,
    /// Bengali, Bosnian, Catalan, Chinese, Croatian, Czech, Danish, Dutch, English, Estonian,
    /// Finnish, French, German, Greek, Gujarati, Hindi, Hungarian, Indonesian, Irish, Italian,
    /// Japanese, Kannada, Kazakh, Khmer, Korean, Latvian, Lithuanian, Luxembourgish, Malay,
    /// Malayalam, Maltese, Marathi, Norwegian, Pashto, Persian, Polish, Portuguese, Punjabi,
    /// Russian, Slovak, Slovenian, Spanish, Swedish, Tagalog, Tajik, Tamil, Telugu, Thai, Turkish,
    /// Vietnamese.
    pub subtitle_lang: Option<Text>,
    /// Format of the extracted subtitle file: `vtt` (WebVTT, default) or `srt`. Used only when
    /// `OcrSwitch` is `ON`.
    pub subtitle_format: Option<Text>,
    /// Switch for translating the subtitles, `ON` or `OFF` (default). Used only when `OcrSwitch` is
    /// `ON`.
    pub trans_switch: Option<Text>,
    /// Language to translate subtitles into, `en` by default; used only when `TransSwitch` is `ON`.
    /// Known values: `ar` (Arabic), `de` (German), `en` (English), `es` (Spanish), `fr` (French),
    /// `hi` (Hindi), `id` (Indonesian), `it` (Italian), `ja` (Japanese), `ko` (Korean), `ms`
    /// (Malay), `pt` (Portuguese), `ru` (Russian), `th` (Thai), `tr` (Turkish), `vi` (Vietnamese),
    /// `zh` (Simplified Chinese).
    pub trans_dst_lang: Option<Text>,
    /// Areas in which an AI model looks for targets and erases what it finds. Ignored when the
    /// erase method is `custom`. When a template is modified, an empty list clears its areas and an
    /// absent field keeps them.
    pub auto_areas: Vec<EraseArea>,
    /// Areas erased outright, with no detection, during the given time spans. When a template is
    /// modified, an empty list clears its areas and an absent field keeps them.
    pub custom_areas: Vec<EraseTimeArea>,
}

/// Watermark removal settings that override those of a smart erase template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSmartEraseWatermarkConfig {
    /// How watermarks are erased: `auto` (an AI model finds and removes them, within `AutoAreas` or
    /// else over the whole frame; for moving watermarks) or `custom` (erases the given areas, at
    /// least one needed; for static watermarks in a mostly fixed place).
    pub watermark_erase_method: Option<Text>,
    /// Model that erases the watermarks: `basic` (average result at low cost, for animation or
    /// clean backgrounds) or `advanced` (better result, for realistic footage such as short
    /// dramas).
    pub watermark_model: Option<Text>,
    /// Areas in which an AI model looks for targets and erases what it finds. Ignored when the
    /// erase method is `custom`. An empty list clears the areas of the template, an absent field
    /// keeps them.
    pub auto_areas: Vec<EraseArea>,
    /// Areas erased outright, with no detection, during the given time spans. An empty list clears
    /// the areas of the template, an absent field keeps them.
    pub custom_areas: Vec<EraseTimeArea>,
}

/// Privacy protection settings that override those of a smart erase template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSmartErasePrivacyConfig {
    /// How private content is hidden: `blur` or `mosaic` (pixelation).
    pub privacy_model: Option<Text>,
    /// What is hidden for privacy: `face` (human faces), `plate` (vehicle license plates).
    pub privacy_targets: Vec<Text>,
}

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

/// Subtitle settings of an AI dubbing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DubbingSubtitleConfig {
    /// Source of the subtitles: `OCR` (text read from the picture), `ASR` (recognised speech) or
    /// `External` (subtitle files given by their address).
    pub subtitle_source: Option<Text>,
    /// Switch for speech recognition as a help to OCR: `ON` or `OFF` (default). `ON` is allowed
    /// only when `SubtitleSource` is `OCR`.
    pub asr_assist_ocr: Option<Text>,
    /// Switch for erasing the original subtitles: `ON` or `OFF` (default). `ON` is not allowed when
    /// `SubtitleSource` is `External`.
    pub erase_original_subtitle: Option<Text>,
    /// Areas of the picture in which the subtitles stand.
    pub selecting_subtitle_areas_config: Option<Box<SelectingSubtitleAreasConfig>>,
}

/// Voice settings of an AI dubbing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DubbingConfig {
    /// Mode of the dubbing: `FullAutoEmotionClone` (fully automatic, with cloned and emotional
    /// voices), `RoleBasedSmartDubbing` (a voice for each role) or `SingleVoice` (one given voice).
    pub dubbing_mode: Option<Text>,
    /// Volume of the background sound, from 0 to 100. Default 80.
    pub background_volume: Option<i64>,
    /// Switch for a second round of fine-tuning: `ON` or `OFF` (default). `ON` is allowed only when
    /// `DubbingMode` is `RoleBasedSmartDubbing`.
    pub secondary_tuning: Option<Text>,
    /// ID of the voice. Used only when `DubbingMode` is `SingleVoice`, and required there when a
    /// template is created.
    pub voice_id: Option<Text>,
    /// Version of the dubbing: `v1` or `v2` (default). Takes effect only when `DubbingMode` is
    /// `FullAutoEmotionClone`.
    pub dubbing_version: Option<Text>,
}

/// Choice of the files that an AI dubbing delivers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DubbingOutputConfig {
    /// Choice of files: `FinalVideoOnly` (the final video alone; the default), `AudioAndSubtitle`
    /// (audio and subtitles in the target language; neither is delivered for external subtitles) or
    /// `Custom` (as the switches beside it say).
    pub output_mode: Option<Text>,
    /// Switch for delivering the final video: `ON` (default) or `OFF`. Takes effect only when
    /// `OutputMode` is `Custom`.
    pub output_final_video: Option<Text>,
    /// Switch for delivering subtitle files, in the original and in the target language: `ON` or
    /// `OFF` (default).
    pub output_subtitle: Option<Text>,
    /// Switch for delivering the audio in the target language: `ON` or `OFF` (default). Takes
    /// effect only when `OutputMode` is `Custom`.
    pub output_dst_audio: Option<Text>,
    /// Settings for burning subtitles into the video.
    pub embed_subtitle_config: Option<Box<DubbingEmbedSubtitleConfig>>,
}

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

/// Input of a content moderation task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiContentReviewTaskInput {
    /// ID of the content moderation template.
    pub definition: Option<u64>,
}

/// Input of a content analysis task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAnalysisTaskInput {
    /// ID of the content analysis template.
    pub definition: u64,
    /// Extra parameters as a JSON text, for customized needs such as smart erasing, splitting into
    /// clips, highlights and landscape to portrait conversion.
    pub extended_parameter: Option<Text>,
    pub(crate) presence: Presence,
}

/// Conditions a scheme evaluates to choose its next steps.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecRulesTask {
    /// Conditions to evaluate.
    pub rules: Vec<Rules>,
}

/// Outcome of evaluating the conditions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecRuleTaskData {
    /// Indexes of the nodes to run next, as the quality inspection conditions decided.
    pub rear_drive_index: Vec<i64>,
}

/// Input of a smart subtitle task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartSubtitlesTaskInput {
    /// ID of the smart subtitle template; 0 when `RawParameter` is used.
    pub definition: Option<u64>,
    /// Extension text from the caller; usually unset.
    pub user_ext_para: Option<Text>,
    /// Custom subtitle parameters, effective when `Definition` is 0; meant for highly customized
    /// cases, a template being preferable.
    pub raw_parameter: Option<Box<RawSmartSubtitleParameter>>,
    /// Storage the output files go to. Unset means that of `InputInfo`; required when
    /// `InputInfo.Type` is `URL`.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the subtitle file, relative or absolute; a custom one ends in `.{format}` and may
    /// hold variables, e.g. `name_{variable}.{format}`, `name.{format}` or
    /// `/dir/name_{variable}.{format}`. Default: relative path
    /// `{inputName}_smartsubtitle_{definition}.{format}`.
    pub output_object_path: Option<Text>,
}

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

/// Output of a live recording task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveRecordResult {
    /// Storage that holds the recording.
    pub output_storage: Option<TaskOutputStorage>,
    /// Files of the recording.
    pub file_list: Vec<LiveRecordFile>,
}

/// Video stream settings of a transcoding.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoTemplateInfo {
    /// Video codec: `h264`, `h265`, `h266` (containers mp4, hls, ts, mov), `av1` (AOMedia Video 1;
    /// mp4, webm, mkv), `vp8` and `vp9` (webm, mkv), `mpeg2` and `dnxhd` (mxf), `mv-hevc` (mp4, hls
    /// with MP4 segments, mov; needs a panoramic multi-view source).
    pub codec: Text,
    /// Frame rate in frames per second, from 0 to 120; with `FpsDenominator` set it is the
    /// numerator, and `Fps / FpsDenominator` lies between 0 and 120. 0 keeps the source frame rate.
    pub fps: i64,
    /// Video bitrate in kbps: 0 (keep that of the source) or from 128 to 100000.
    pub bitrate: i64,
    /// Whether resolution adapts to orientation: `open` (`Width` is the long side and `Height` the
    /// short one, so `Width` must not be less than `Height`) or `close` (they are plain width and
    /// height). Default `open`.
    pub resolution_adaptive: Text,
    /// Maximum width (or long side) in px: 0 or from 128 to 4096, up to 7680 for MV-HEVC. With
    /// `Height` also 0 the source resolution is kept; with only one of them 0 that one is scaled in
    /// proportion; with neither 0 both apply as given. Default 0.
    pub width: u64,
    /// Maximum height (or short side) in px: 0 or from 128 to 4096, up to 7680 for MV-HEVC. With
    /// `Width` also 0 the source resolution is kept; with only one of them 0 that one is scaled in
    /// proportion; with neither 0 both apply as given. Default 0.
    pub height: u64,
    /// Distance between key frames (I-frames) in the unit of `GopUnit`: 0 or from 1 to 100000. 0 or
    /// unset lets the service choose.
    pub gop: u64,
    /// Unit of `Gop`: `frame` (default) or `second`.
    pub gop_unit: Option<Text>,
    /// How the picture is fitted when the configured aspect ratio differs from that of the source:
    /// `stretch` (fill the frame, distorting the picture), `black` (default; pad with black),
    /// `white` (pad with white), `gauss` (pad with Gaussian blur) or `smarttailor` (crop to a
    /// smartly chosen part).
    pub fill_type: Text,
    /// Constant rate factor, from 0 to 51; unset means automatic, which is advised. With `Mode` set
    /// to `VBR` it is weighed together with `Bitrate`; in constant quality mode (`VCRF`, also
    /// written `CRF`) it rules and `Bitrate` is ignored; `ABR` and `CBR` do not need it.
    pub vcrf: Option<u64>,
    /// Average segment duration in seconds, above 0 and at most 10; unset means chosen
    /// automatically from the GOP and other traits of the video.
    pub hls_time: Option<u64>,
    /// HLS segment type: `0` (TS segments, default), `2` (TS byte ranges), `5` (MP4 byte ranges) or
    /// `7` (MP4 segments). For ordinary and Top Speed Codec transcoding; adaptive streams ignore it
    /// and take the outer field.
    pub segment_type: Option<i64>,
    /// Denominator of the frame rate, greater than 0; `Fps` is the numerator.
    pub fps_denominator: Option<i64>,
    /// Layout of 3D video, effective only for MV-HEVC: `side_by_side` (default; source views left
    /// and right) or `top_bottom` (one above the other). Usage is billed by the resolution after
    /// splitting.
    pub stereo3d_type: Option<Text>,
    /// H.264 profile, used only when `Codec` is `h264`: `baseline` (I and P frames, progressive
    /// only; calls, mobile), `main` (adds B frames and interlacing; players, streaming devices),
    /// `high` (adds 8x8 prediction and custom quantization; Blu-ray, HDTV) or `default` (default;
    /// follows the source).
    pub video_profile: Option<Text>,
    /// Encoder level; the empty text, which is the default, means automatic. H.264: `1`, `1.1`,
    /// `1.2`, `1.3`, `2`, `2.1`, `2.2`, `3`, `3.1`, `3.2`, `4`, `4.1`, `4.2`, `5`, `5.1`. H.265:
    /// `1`, `2`, `2.1`, `3`, `3.1`, `4`, `4.1`, `5`, `5.1`, `5.2`, `6`, `6.1`, `6.2`, `8.5`.
    pub video_level: Option<Text>,
    /// B-frames between reference frames, from 0 to 16; unset means automatic.
    pub bframes: Option<i64>,
    /// Bitrate control: `VBR` (default; variable with picture complexity, for storage and high
    /// quality), `ABR` (steady average with short swings, for a low overall bitrate at fair
    /// quality), `CBR` (constant, for strict bandwidth such as live) or `VCRF` (constant quality by
    /// a rate factor, bitrate follows the content).
    pub mode: Option<Text>,
    /// Display aspect ratio (the field name suggests the sample one): `1:1`, `2:1` or `default`
    /// (default).
    pub sar: Option<Text>,
    /// Whether key frames (I-frames) are placed adaptively at detected scene changes, such as cuts
    /// between shots, for better seeking and encoding efficiency: `0` (off, default) or `1` (on).
    pub no_scenecut: Option<i64>,
    /// Bit depth of the video in bits, `8` (default) or `10`.
    pub bit_depth: Option<i64>,
    /// Whether the original timestamps are kept: `0` (no, default) or `1` (yes).
    pub raw_pts: Option<i64>,
    /// Compression ratio from 0 to 100, from which the output bitrate is worked out relative to
    /// that of the source; unset (default) means off.
    pub compress: Option<i64>,
    /// Settings for the segment duration at the start of the output.
    pub segment_specific_info: Option<Box<SegmentSpecificInfo>>,
    /// Whether the template uses scenario-based settings: `0` (no, default) or `1` (yes).
    /// `SceneType` and `CompressType` count only when it is `1`.
    pub scenario_based: Option<i64>,
    /// Video scenario, effective only when `ScenarioBased` is `1`: `normal` (default; general),
    /// `pgc` (HD films and series; region-of-interest encoding, high quality picture and sound
    /// kept), `materials_video` (HD source material with many transparent pictures; near visually
    /// lossless), `ugc` (user-made and short videos; bitrate tuned, better picture and QoS/QoE),
    /// `e-commerce_video` (shows and e-commerce; sharp detail and regions of interest, above all
    /// faces) or `educational_video` (teaching; legible text and images).
    pub scene_type: Option<Text>,
    /// Compression policy, effective only when `ScenarioBased` is `1`: `ultra_compress` (lowest
    /// bitrate at an assured quality; not for viewing on TV, billed as Top Speed Codec plus
    /// artifact removal), `standard_compress` (default; smallest file with no evident loss),
    /// `high_compress` (size first, some loss) or `low_compress` (quality first, larger file). The
    /// last three are billed as Top Speed Codec only.
    pub compress_type: Option<Text>,
    pub(crate) presence: Presence,
}

/// Audio stream settings of a transcoding.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioTemplateInfo {
    /// Audio codec: `copy` (no transcoding) or, by outer `Container`: mp3 takes `mp3`; ogg and flac
    /// take `flac`; m4a takes `aac` or `ac3`; mp4 and flv take `aac` (better for mp4), `mp3`
    /// (better for flv) or `mp2`; hls takes `aac`, `mp3` or `eac3` (for merging tracks in adaptive
    /// transcoding); wav takes `pcm16` or `pcm24`.
    pub codec: Text,
    /// Audio bitrate in kbps: 0 (as in the source) or from 26 to 256. When `TrackChannelInfo`
    /// merges tracks, 0 is not allowed and the limits are 26 to 256 for `aac`, 26 to 640 for `ac3`
    /// and 26 to 6144 for `eac3` (at most 5644 at 44100 Hz, 6144 at 48000 Hz).
    pub bitrate: i64,
    /// Sampling rate in Hz; the choices depend on the codec, and 0 keeps the rate of the source.
    /// Transcoding may fail if the source rate is not one the codec supports.
    pub sample_rate: u64,
    /// Channel layout: `0` (as in the source; the task may fail if the codec cannot carry it), `1`
    /// (mono), `2` (stereo, default) or `6` (5.1, not allowed for audio containers such as mp3).
    pub audio_channel: i64,
    /// How audio tracks are merged; effective for adaptive transcoding only.
    pub track_channel_info: Option<Box<AudioTrackChannelInfo>>,
    /// Language of the audio track as an ISO 639-2 code, e.g. `chi` or `eng`; `source` keeps that
    /// of the source. Adaptive bitrate templates only.
    pub audio_language: Option<Text>,
    /// Name of the audio track, at most 64 characters: Chinese characters, English letters, digits,
    /// spaces, `_`, `-`, `.` and brackets (Chinese or English form); `source` keeps that of the
    /// source. Adaptive bitrate templates only.
    pub audio_name: Option<Text>,
    /// Whether this is the default audio track, of which there is at most one. Default `false`.
    pub default_track: Option<bool>,
    pub(crate) presence: Presence,
}

/// Top Speed Codec settings of a transcoding.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TEHDConfig {
    /// Top Speed Codec variant: `TEHD-100` (video) or `TEHD-200` (audio). Unset means off.
    pub kind: Text,
    /// Upper limit of the video bitrate, effective when `Type` names a Top Speed Codec variant; the
    /// service does not state the unit. 0 or unset means no limit.
    pub max_video_bitrate: i64,
    pub(crate) presence: Presence,
}

/// Audio and video enhancement settings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnhanceConfig {
    /// Settings for enhancing the video.
    pub video_enhance: Option<Box<VideoEnhanceConfig>>,
    /// Settings for enhancing the audio.
    pub audio_enhance: Option<Box<AudioEnhanceConfig>>,
}

/// Video stream settings that override those of a transcoding template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoTemplateInfoForUpdate {
    /// Video codec: `h264`, `h265`, `h266` (containers mp4, hls, ts, mov), `av1` (AOMedia Video 1;
    /// mp4, webm, mkv), `vp8` and `vp9` (webm, mkv), `mpeg2` and `dnxhd` (mxf), `mv-hevc` (mp4, hls
    /// with MP4 segments, mov; needs a panoramic multi-view source).
    pub codec: Option<Text>,
    /// Frame rate in frames per second, from 0 to 120; with `FpsDenominator` set it is the
    /// numerator, and `Fps / FpsDenominator` lies between 0 and 120. 0 keeps the source frame rate.
    pub fps: Option<i64>,
    /// Video bitrate in kbps: 0 (keep that of the source) or from 128 to 100000.
    pub bitrate: Option<i64>,
    /// Whether resolution adapts to orientation: `open` (`Width` is the long side and `Height` the
    /// short one, so `Width` must not be less than `Height`) or `close` (they are plain width and
    /// height).
    pub resolution_adaptive: Option<Text>,
    /// Maximum width (or long side) in px: 0 or from 128 to 4096, up to 7680 for MV-HEVC. With
    /// `Height` also 0 the source resolution is kept; with only one of them 0 that one is scaled in
    /// proportion; with neither 0 both apply as given.
    pub width: Option<u64>,
    /// Maximum height (or short side) in px: 0 or from 128 to 4096, up to 7680 for MV-HEVC.
    pub height: Option<u64>,
    /// Distance between key frames (I-frames) in the unit of `GopUnit`: 0 (the service chooses) or
    /// from 1 to 100000.
    pub gop: Option<u64>,
    /// Unit of `Gop`: `frame` (default) or `second`.
    pub gop_unit: Option<Text>,
    /// How the picture is fitted when the configured aspect ratio differs from that of the source:
    /// `stretch` (fill the frame, distorting the picture), `black` (default; pad with black),
    /// `white` (pad with white), `gauss` (pad with Gaussian blur) or `smarttailor` (crop to a
    /// smartly chosen part).
    pub fill_type: Option<Text>,
    /// Constant rate factor, from 0 to 51; unset means automatic, which is advised. With `Mode` set
    /// to `VBR` it is weighed together with `Bitrate`; in constant quality mode (`VCRF`, also
    /// written `CRF`) it rules and `Bitrate` is ignored; `ABR` and `CBR` do not need it. 100
    /// switches back to automatic.
    pub vcrf: Option<u64>,
    /// Content-adaptive encoding: `0` (off, default) or `1` (on; to be arranged with the vendor's
    /// sales). When on, several streams of differing resolution and bitrate are made, with the
    /// configured width, height, bitrate and `Vcrf` as those of the best stream; when these are
    /// unset, the top resolution is that of the source, at a quality near VMAF 95.
    pub content_adapt_stream: Option<u64>,
    /// Average segment duration in seconds, above 0 and at most 10; default 10. For HLS only.
    pub hls_time: Option<u64>,
    /// HLS segment type: `0` (TS segments, default), `2` (TS byte ranges), `5` (MP4 byte ranges) or
    /// `7` (MP4 segments). For ordinary and Top Speed Codec transcoding; adaptive streams ignore it
    /// and take the outer field.
    pub segment_type: Option<i64>,
    /// Denominator of the frame rate, greater than 0; `Fps` is the numerator.
    pub fps_denominator: Option<i64>,
    /// Layout of 3D video, effective only for MV-HEVC: `side_by_side` (default; source views left
    /// and right) or `top_bottom` (one above the other). Usage is billed by the resolution after
    /// splitting.
    pub stereo3d_type: Option<Text>,
    /// H.264 profile, used only when `Codec` is `h264`: `baseline` (I and P frames, progressive
    /// only; calls, mobile), `main` (adds B frames and interlacing; players, streaming devices),
    /// `high` (adds 8x8 prediction and custom quantization; Blu-ray, HDTV) or `default` (default;
    /// follows the source).
    pub video_profile: Option<Text>,
    /// Encoder level; the empty text, which is the default, means automatic. H.264: `1`, `1.1`,
    /// `1.2`, `1.3`, `2`, `2.1`, `2.2`, `3`, `3.1`, `3.2`, `4`, `4.1`, `4.2`, `5`, `5.1`. H.265:
    /// `1`, `2`, `2.1`, `3`, `3.1`, `4`, `4.1`, `5`, `5.1`, `5.2`, `6`, `6.1`, `6.2`, `8.5`.
    pub video_level: Option<Text>,
    /// Largest run of consecutive B-frames, from 0 to 16; unset means automatic, and -1 switches
    /// back to automatic.
    pub bframes: Option<i64>,
    /// Bitrate control: `VBR` (default; variable with picture complexity, for storage and high
    /// quality), `ABR` (steady average with short swings, for a low overall bitrate at fair
    /// quality), `CBR` (constant, for strict bandwidth such as live) or `VCRF` (constant quality by
    /// a rate factor, bitrate follows the content).
    pub mode: Option<Text>,
    /// Display aspect ratio (the field name suggests the sample one): `1:1`, `2:1` or `default`
    /// (default).
    pub sar: Option<Text>,
    /// Whether key frames (I-frames) are placed adaptively at detected scene changes, such as cuts
    /// between shots, for better seeking and encoding efficiency: `0` (off, default) or `1` (on).
    pub no_scenecut: Option<i64>,
    /// Bit depth of the video in bits, `8` (default) or `10`.
    pub bit_depth: Option<i64>,
    /// Whether the original timestamps are kept: `0` (no, default) or `1` (yes).
    pub raw_pts: Option<i64>,
    /// Compression ratio from 0 to 100, from which the output bitrate is worked out relative to
    /// that of the source; -1 switches back to automatic.
    pub compress: Option<i64>,
    /// Settings for the segment duration at the start of the output.
    pub segment_specific_info: Option<Box<SegmentSpecificInfo>>,
    /// Whether the template uses scenario-based settings: `0` (no, default) or `1` (yes).
    /// `SceneType` and `CompressType` count only when it is `1`.
    pub scenario_based: Option<i64>,
    /// Video scenario, effective only when `ScenarioBased` is `1`: `normal` (default; general),
    /// `pgc` (HD films and series; region-of-interest encoding, high quality picture and sound
    /// kept), `materials_video` (HD source material with many transparent pictures; near visually
    /// lossless), `ugc` (user-made and short videos; bitrate tuned, better picture and QoS/QoE),
    /// `e-commerce_video` (shows and e-commerce; sharp detail and regions of interest, above all
    /// faces) or `educational_video` (teaching; legible text and images).
    pub scene_type: Option<Text>,
    /// Compression policy, effective only when `ScenarioBased` is `1`: `ultra_compress` (lowest
    /// bitrate at an assured quality; not for viewing on TV, billed as Top Speed Codec plus
    /// artifact removal), `standard_compress` (default; smallest file with no evident loss),
    /// `high_compress` (size first, some loss) or `low_compress` (quality first, larger file). The
    /// last three are billed as Top Speed Codec only.
    pub compress_type: Option<Text>,
}

/// Audio stream settings that override those of a transcoding template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioTemplateInfoForUpdate {
    /// Audio codec: `copy` (no transcoding) or, by outer `Container`: mp3 takes `mp3`; ogg and flac
    /// take `flac`; m4a takes `aac` or `ac3`; mp4 and flv take `aac` (better for mp4), `mp3`
    /// (better for flv) or `mp2`; hls takes `aac` or `mp3`; wav takes `pcm16` or `pcm24`.
    pub codec: Option<Text>,
    /// Audio bitrate in kbps: 0 (as in the source) or from 26 to 256.
    pub bitrate: Option<i64>,
    /// Sampling rate in Hz; the choices depend on the codec, and 0 keeps the rate of the source.
    /// Transcoding may fail if the source rate is not one the codec supports.
    pub sample_rate: Option<u64>,
    /// Channel layout: `0` (as in the source; the task may fail if the codec cannot carry it), `1`
    /// (mono), `2` (stereo, default) or `6` (5.1, not allowed for audio containers such as mp3).
    pub audio_channel: Option<i64>,
    /// Indexes of the audio tracks kept in the output; all tracks of the source by default.
    pub stream_selects: Vec<i64>,
}

/// Top Speed Codec settings that override those of a transcoding template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TEHDConfigForUpdate {
    /// Top Speed Codec variant: `TEHD-100` (video) or `TEHD-200` (audio). Unset leaves the
    /// template's value.
    pub kind: Option<Text>,
    /// Upper limit of the video bitrate; the service does not state the unit. Unset leaves the
    /// template's value.
    pub max_video_bitrate: Option<i64>,
}

/// Custom watermark settings, given in place of a watermark template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RawWatermarkParameter {
    /// Kind of watermark: `image` (picture).
    pub kind: Text,
    /// Corner that serves as origin, both of the picture's coordinates and of the watermark (image
    /// or text) placed in it: `TopLeft`, `TopRight`, `BottomLeft` or `BottomRight`. Default
    /// `TopLeft`.
    pub coordinate_origin: Text,
    /// Horizontal distance between the watermark's origin and the coordinate origin, as a text
    /// ending in `%` (share of the video width, e.g. `10%`) or `px` (pixels, e.g. `100px`). Default
    /// `0px`.
    pub x_pos: Text,
    /// Vertical distance between the watermark's origin and the coordinate origin, as a text ending
    /// in `%` (share of the video height, e.g. `10%`) or `px` (pixels, e.g. `100px`). Default
    /// `0px`.
    pub y_pos: Text,
    /// Settings of the picture watermark. Mandatory if `Type` is `image`, without effect if it is
    /// `text`.
    pub image_template: Option<Box<RawImageWatermarkInput>>,
    pub(crate) presence: Presence,
}

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

/// Settings of commercial DRM encryption (FairPlay, Widevine, PlayReady and others) with keys
/// exchanged over SPEKE.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpekeDrm {
    /// Resource identifier chosen by the user and sent as `cid` in the SPEKE request: 1 to 128
    /// digits, letters, underscores and hyphens. DRM vendors may restrict it further (SDMC, for
    /// one, rejects underscores), so ask the vendor.
    pub resource_id: Option<Text>,
    /// Address of the DRM vendor's key server, obtained from that vendor. Vendors cap how many
    /// substreams can be encrypted: PallyCon at 5, DRMtoday at 9, for example.
    pub key_server_url: Option<Text>,
    /// Initialisation vector of the encryption, chosen by the user, as 32 hexadecimal digits.
    pub vector: Option<Text>,
    /// Encryption scheme: `cbcs` (works with FairPlay, Widevine, PlayReady and every combination of
    /// them) or `cenc` (works with PlayReady, Widevine and Widevine+PlayReady). If unset, `cbcs`
    /// for FairPlay and any combination that includes it, and `cenc` for all others.
    pub encryption_method: Option<Text>,
    /// How keys are spread over the substreams: `preset0` (one key shared by all) or `preset1` (a
    /// separate key for each). Default `preset0`.
    pub encryption_preset: Option<Text>,
}

/// One tag given to a frame of the video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaAiAnalysisFrameTagItem {
    /// Name of the tag given to the frame.
    pub tag: Text,
    /// Categories the tag belongs to, broadest first: element N holds level N+1. The tag "tower",
    /// for example, has "scene" at level 1 and "building" at level 2.
    pub category_set: Vec<Text>,
    /// Confidence in the tag, between 0 and 100.
    pub confidence: f64,
    pub(crate) presence: Presence,
}

/// One segment of a highlight reel.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HighlightSegmentItem {
    /// Confidence of the segment, presumably between 0 and 100 (e.g. `80.55`); the service states
    /// no range.
    pub confidence: f64,
    /// Where the segment begins, presumably in seconds from the start of the media (e.g. `10.05`);
    /// the service states no unit.
    pub start_time_offset: f64,
    /// Where the segment ends, presumably in seconds from the start of the media (e.g. `20.05`);
    /// the service states no unit.
    pub end_time_offset: f64,
    /// Tags of the segment, e.g. `Goal`.
    pub segment_tags: Vec<Text>,
    /// Moment of the live stream at which the segment starts, as an ISO date and time, e.g.
    /// `2024-10-21T17:18:34+08:00`.
    pub begin_time: Option<Time>,
    /// Moment of the live stream at which the segment ends, as an ISO date and time, e.g.
    /// `2024-10-21T17:26:19+08:00`.
    pub end_time: Option<Time>,
    /// Title of the highlight.
    pub title: Option<Text>,
    /// Short summary of the highlight.
    pub summary: Option<Text>,
    pub(crate) presence: Presence,
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
    /// Area of the face in px, as four numbers: x and y of its top left corner, then x and y of its
    /// bottom right corner.
    pub area_coord_set: Coordinates,
    pub(crate) presence: Presence,
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
    /// Area of the text in px, as four numbers: x and y of its top left corner, then x and y of its
    /// bottom right corner.
    pub area_coord_set: Coordinates,
    pub(crate) presence: Presence,
}

/// One piece of on-screen text within a segment of the full transcript.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiRecognitionTaskOcrFullTextSegmentTextItem {
    /// Confidence in the recognised text, between 0 and 100.
    pub confidence: f64,
    /// Area of the text in px, as four numbers: x and y of its top left corner, then x and y of its
    /// bottom right corner.
    pub area_coord_set: Coordinates,
    /// Text that was recognised.
    pub text: Text,
    pub(crate) presence: Presence,
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
    /// Area of the object in px, as four numbers: x and y of its top left corner, then x and y of
    /// its bottom right corner.
    pub area_coord_set: Coordinates,
    pub(crate) presence: Presence,
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

/// Hotword settings of a smart subtitle task's speech recognition.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsrHotWordsConfigure {
    /// Whether hotwords are used, e.g. `ON`; the service lists no other values (`OFF` is the
    /// natural opposite).
    pub switch: Option<Text>,
    /// Identifier of the hotword library, e.g. `hwd-2670a776bb5eccccc324`.
    pub library_id: Option<Text>,
}

/// Areas of the picture from which OCR extracts subtitles.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelectingSubtitleAreasConfig {
    /// Areas chosen by the user, within which an AI model finds the subtitles by itself and
    /// extracts them.
    pub auto_areas: Vec<EraseArea>,
    /// Width in px of the video or picture that served as sample.
    pub sample_width: Option<u64>,
    /// Height in px of the video or picture that served as sample.
    pub sample_height: Option<u64>,
}

/// Rectangle of the picture for smart erasing (or subtitle extraction), given by its top left and
/// bottom right corners, with the origin at the picture's top left. In percentage mode coordinates
/// are fractions, `[0, 1]` for automatic areas and `[0, 1)` for specified ones; in pixel mode x
/// runs from 0 to the picture's width and y from 0 to its height.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EraseArea {
    /// X position of the top left corner, in the unit `Unit` names: pixels, or a fraction of the
    /// picture's width (0.05 lies 5% of the width from the left edge).
    pub left_top_x: Option<f64>,
    /// Y position of the top left corner, in the unit `Unit` names: pixels, or a fraction of the
    /// picture's height (0.1 lies 10% of the height below the top edge).
    pub left_top_y: Option<f64>,
    /// X position of the bottom right corner, in the unit `Unit` names: pixels, or a fraction of
    /// the picture's width (0.75 lies 75% of the width from the left edge).
    pub right_bottom_x: Option<f64>,
    /// Y position of the bottom right corner, in the unit `Unit` names: pixels, or a fraction of
    /// the picture's height (0.9 lies 90% of the height below the top edge).
    pub right_bottom_y: Option<f64>,
    /// Unit of the coordinates: `1` (percentage, written as a fraction) or `2` (pixels).
    pub unit: Option<u64>,
}

/// Areas to erase outright during a span of time, or throughout the video if `BeginMs` and `EndMs`
/// are both 0.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EraseTimeArea {
    /// Beginning of the time span, in milliseconds. If this and `EndMs` are 0, the whole video is
    /// meant.
    pub begin_ms: Option<u64>,
    /// End of the time span, in milliseconds. If this and `BeginMs` are 0, the whole video is
    /// meant.
    pub end_ms: Option<u64>,
    /// Areas erased during the time span.
    pub areas: Vec<EraseArea>,
}

/// Settings for the subtitles that an AI dubbing burns into the video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DubbingEmbedSubtitleConfig {
    /// ID of the template by which subtitles are burned in.
    pub subtitle_embed_id: Option<i64>,
    /// Flag for burning subtitles in where the original ones stood: `1` means yes and is the
    /// default.
    pub use_original_pos: Option<i64>,
    /// Flag for keeping the font size of the original subtitles: `1` means yes and is the default.
    pub use_original_size: Option<i64>,
}

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

/// How the audio tracks of the source are merged.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioTrackChannelInfo {
    /// Whether the audio is mixed: `0` (no) or `1` (yes). Default `0`.
    pub channels_remix: Option<i64>,
    /// How the tracks to merge are picked: `track` (by track id) or `track_channel` (by track id
    /// and channel id; advisable if the source is multichannel). Default `track`.
    pub select_type: Option<Text>,
    /// Audio tracks to merge.
    pub input_track_info: Vec<TrackInfo>,
}

/// Video enhancement settings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoEnhanceConfig {
    /// Frame interpolation, old form; `FrameRateWithDen` is preferable, as it takes fractions and
    /// gives better results. Set only one of the two, as a task with both may fail. Without effect
    /// if the source already has the target frame rate or more.
    pub frame_rate: Option<Box<FrameRateConfig>>,
    /// Super resolution. The video stays as it is if its resolution exceeds the target. Not to be
    /// combined with large model enhancement (`DiffusionEnhance`) or restoration (`AiRestoration`).
    pub super_resolution: Option<Box<SuperResolutionConfig>>,
    /// High dynamic range (HDR) settings.
    pub hdr: Option<Box<HdrConfig>>,
    /// Noise reduction of the picture. Not to be combined with large model enhancement
    /// (`DiffusionEnhance`) or restoration (`AiRestoration`).
    pub denoise: Option<Box<VideoDenoiseConfig>>,
    /// Overall picture enhancement. Excludes artifact removal (`ArtifactRepair`) and the large
    /// model functions (`DiffusionEnhance`, `AiRestoration`).
    pub image_quality_enhance: Option<Box<ImageQualityEnhanceConfig>>,
    /// Colour enhancement settings.
    pub color_enhance: Option<Box<ColorEnhanceConfig>>,
    /// Enhancement of poorly lit pictures.
    pub low_light_enhance: Option<Box<LowLightEnhanceConfig>>,
    /// Removal of scratches from the picture.
    pub scratch_repair: Option<Box<ScratchRepairConfig>>,
    /// Removal of artifacts (rough edges). Excludes overall enhancement (`ImageQualityEnhance`) and
    /// the large model functions (`DiffusionEnhance`, `AiRestoration`).
    pub artifact_repair: Option<Box<ArtifactRepairConfig>>,
    /// Kind of material the enhancement is tuned for: `common` (general, basic improvement of any
    /// video), `AIGC` (higher resolution and sharpness by means of AI), `short_play` (short dramas
    /// and AI-made lifelike dramas: faces, expressions and subtitles), `ai_comic` or `AI_comic` (AI
    /// comic dramas: detail of comic-style pictures; the editions differ in spelling),
    /// `short_video` (the many kinds of flaws of short videos), `game` (games: undoes motion blur,
    /// sharpens detail), `HD_movie_series` (UHD films and series for broadcast and OTT: 4K, 60 fps,
    /// HDR, meeting broadcast format standards), `LQ_material` (poor or old footage: low
    /// resolution, blur, distortion, scratches, colour temperature), `lecture` (shows, e-commerce,
    /// conferences and lectures with people speaking: faces, noise, rough edges). Empty for none.
    pub enhance_scene_type: Option<Text>,
    /// Large model enhancement. Excludes overall enhancement (`ImageQualityEnhance`), artifact
    /// removal (`ArtifactRepair`), `SuperResolution` and `Denoise`.
    pub diffusion_enhance: Option<Box<DiffusionEnhanceConfig>>,
    /// Frame interpolation, new form that takes fractional frame rates. Set either this or
    /// `FrameRate`. Without effect if the source already has the target frame rate or more.
    pub frame_rate_with_den: Option<Box<FrameRateWithDenConfig>>,
    /// Large model restoration. Excludes overall enhancement (`ImageQualityEnhance`), artifact
    /// removal (`ArtifactRepair`), `SuperResolution` and `Denoise`.
    pub ai_restoration: Option<Box<AiRestorationConfig>>,
    /// Large model enhancement, professional edition. Excludes overall enhancement
    /// (`ImageQualityEnhance`), artifact removal (`ArtifactRepair`), `SuperResolution` and
    /// `Denoise`.
    pub diffusion_enhance_v2: Option<Box<DiffusionEnhanceV2Config>>,
}

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

/// Settings of a custom picture watermark.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RawImageWatermarkInput {
    /// Where the watermark picture comes from. JPEG or PNG.
    pub image_content: Option<MediaInputInfo>,
    /// Width of the watermark, as a text ending in `%` (share of the video width, e.g. `10%`) or
    /// `px` (pixels, e.g. `100px`). Default `10%`.
    pub width: Option<Text>,
    /// Height of the watermark, as a text ending in `%` (share of the video height, e.g. `10%`) or
    /// `px` (pixels, e.g. `100px`). Default `0px`, which keeps the picture's aspect ratio.
    pub height: Option<Text>,
    /// What an animated watermark does after it has played: `once` (vanishes), `repeat_last_frame`
    /// (freezes on its last frame) or `repeat` (loops until the video is over). Default `repeat`.
    pub repeat_type: Option<Text>,
}

/// One condition of a rule.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleConditionItem {
    /// Quality inspection item the condition looks at, e.g. `Resolution-1`.
    pub key: Option<Text>,
    /// Value that belongs to the condition, e.g. `720`.
    pub value: Option<Text>,
}

/// One audio track, or one channel of it, that goes into a merge.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrackInfo {
    /// Track, and channel if any: an integer such as `1` if `SelectType` is `track`, a decimal such
    /// as `1.0` if it is `track_channel`. Default `1.0`. The integer part is the track's stream
    /// index (0 or more); the decimals, at most two digits, are the channel, from 0 to 63, or to 15
    /// for the codecs (`Codec`) `aac`, `eac3` and `ac3`. `1.0` and `1.1` are the first and second
    /// channel of the track with stream index 1.
    pub track_num: Option<Text>,
    /// Volume of each channel, from -60 to 6, with up to three decimals, apparently in dB: -60
    /// mutes, 0 changes nothing, 6 doubles. Default -60. Holds 1 element if `AudioChannel` is 1,
    /// e.g. `[6]`; 2 if it is 2, e.g. `[0,6]`; more than 2 and fewer than 16 if it is 6, e.g.
    /// `[-60,0,0,6]`.
    pub channel_volume: Vec<f64>,
}

/// Frame interpolation settings, old form.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FrameRateConfig {
    /// Whether frames are interpolated: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Target frame rate in Hz, between 0 and 100. Default 0. When transcoding, it takes precedence
    /// over the `Fps` of `VideoTemplate`.
    pub fps: Option<u64>,
    pub(crate) presence: Presence,
}

/// Super resolution settings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuperResolutionConfig {
    /// Whether super resolution is applied: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Kind of source: `lq` (low definition with much noise) or `hq` (high definition). Default
    /// `lq`.
    pub kind: Option<Text>,
    /// Factor by which the picture is enlarged: `2`, the only one supported so far and the default.
    pub size: Option<i64>,
    pub(crate) presence: Presence,
}

/// High dynamic range (HDR) settings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HdrConfig {
    /// Whether HDR is applied: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// HDR format: `HDR10` or `HLG`. Default `HDR10`. The video must be encoded as H.264 or H.265,
    /// with a bit depth of 10.
    pub kind: Option<Text>,
    pub(crate) presence: Presence,
}

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

/// Frame interpolation settings, new form with fractional frame rates.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FrameRateWithDenConfig {
    /// Whether frames are interpolated: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Numerator of the target frame rate, 0 or more; the quotient with `FpsDen` is in Hz and must
    /// stay below 120. Default 0. When transcoding, it takes precedence over the `Fps` of
    /// `VideoTemplate`.
    pub fps_num: Option<i64>,
    /// Denominator of the target frame rate, at least 1. Default 1. When transcoding, it takes
    /// precedence over the `FpsDenominator` of `VideoTemplate`.
    pub fps_den: Option<i64>,
    pub(crate) presence: Presence,
}

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

/// Settings of the noise reduction of the sound.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioDenoiseConfig {
    /// Whether noise is reduced: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    pub(crate) presence: Presence,
}

/// Settings of audio separation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioSeparateConfig {
    /// Whether the sound is separated: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Kind of sound: `normal` (voice over background sound) or `music` (singing with
    /// accompaniment). Default `normal`.
    pub kind: Option<Text>,
    /// Part that is put out: `vocal` (the voice) or `background` (the background sound if `Type` is
    /// `normal`, the accompaniment if it is `music`; one edition writes `Background`). Default
    /// `vocal`.
    pub track: Option<Text>,
    pub(crate) presence: Presence,
}

/// Settings for evening out the volume.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeBalanceConfig {
    /// Whether the volume is evened out: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Method: `loudNorm` (normalises the loudness) or `gainControl` (softens sudden jumps).
    /// Default `loudNorm`.
    pub kind: Option<Text>,
    pub(crate) presence: Presence,
}

/// Settings for the clean-up of the sound.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioBeautifyConfig {
    /// Whether the sound is cleaned up: `ON` or `OFF`. Default `ON`.
    pub switch: Text,
    /// Clean-ups applied, one or more of `declick` (removes noise such as clicks) and `deesser`
    /// (tames sibilants). Default `declick`.
    pub types: Vec<Text>,
    pub(crate) presence: Presence,
}

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

/// Content of an event notification sent when a task changes state.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Notification {
    /// Kind of event: `WorkflowTask` (video processing workflow), `EditMediaTask` (video editing)
    /// or `ScheduleTask` (orchestration); sibling fields also mention `BatchTask` (batch
    /// processing) and `ExtractBlindWatermark` (digital watermark extraction).
    pub event_type: EventType,
    /// The one of `WorkflowTaskEvent`, `EditMediaTaskEvent`, `ScheduleTaskEvent`, `BatchTaskEvent`,
    /// `ExtractBlindWatermarkTask` that is set.
    pub event: Event,
    /// Key for spotting repeated requests, up to 50 characters: a request whose key was already
    /// used in the last seven days is refused. Absent or empty for no such check.
    pub session_id: Text,
    /// Text of the user's own, up to 1000 characters, passed through unchanged and handed back in
    /// callbacks about the task's state.
    pub session_context: Text,
    /// When the notification's signature expires, as a Unix timestamp in seconds; by default 10
    /// minutes after sending. A notification past this moment can be taken as invalid, which guards
    /// against replay attacks.
    pub timestamp: Option<i64>,
    /// Signature of the notification: MD5 of `Timestamp` followed by the `NotifyKey` of
    /// `TaskNotifyConfig`. A receiver that computes the same can tell whether the notification
    /// really comes from the service.
    pub sign: Option<SecretText>,
    /// Unique identifier the server gives to each request that reaches it; quote it when reporting
    /// a problem.
    pub request_id: Option<Text>,
    pub(crate) presence: Presence,
    pub(crate) extras: Extras,
}

/// Content of [`Notification`]: one of its object members, of which at most one is set.
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
    /// Details of the digital watermark extraction task. Set only when `EventType` is
    /// `ExtractBlindWatermark`.
    ExtractBlindWatermark(Box<ExtractBlindWatermarkTask>),
    /// Members as they arrived: either no known one is set although an unknown one is, or several
    /// are at once.
    Other(Box<RawMembers>),
}

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

/// Outcome of the smart subtitle task of a batch.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchSmartSubtitlesResult {
    /// Input of the smart subtitle task.
    pub input: Option<Box<SmartSubtitleTaskResultInput>>,
    /// Outputs of the smart subtitle task.
    pub outputs: Vec<SmartSubtitleTaskBatchOutput>,
}

/// One output of the smart subtitle task of a batch.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartSubtitleTaskBatchOutput {
    /// How far the task has got, presumably in per cent (e.g. `100`); the service states no range.
    pub progress: Option<u64>,
    /// State of the task: `PROCESSING`, `SUCCESS`, `WAITING` or `FAIL`.
    pub status: Option<SubtaskStatus>,
    /// Error code, empty on success and anything else on failure, e.g. `InvalidInput`; see the
    /// service's error code list.
    pub err_code_ext: Option<Text>,
    /// Message that explains the error.
    pub message: Option<Text>,
    /// Output of the translation task.
    pub trans_text_task: Option<Box<SmartSubtitleTaskTransTextResultOutput>>,
    /// Output of the full speech transcription task.
    pub asr_full_text_task: Option<Box<SmartSubtitleTaskAsrFullTextResultOutput>>,
}

/// Notification sent while a live stream is processed: results found so far, or the end of the
/// processing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamNotification {
    /// Kind of result: `AiReviewResult` (content moderation), `AiRecognitionResult` (content
    /// recognition), `LiveRecordResult` (recording), `AiQualityControlResult` (media quality
    /// inspection), `AiAnalysisResult` (content analysis), `AiSmartSubtitleResult` (smart
    /// subtitles) or `ProcessEof` (end of the processing).
    pub notification_type: LiveStreamNotificationType,
    /// Identifier of the live stream processing task.
    pub task_id: Text,
    /// The one of `ProcessEofInfo`, `AiReviewResultInfo`, `AiRecognitionResultInfo`,
    /// `AiAnalysisResultInfo`, `AiQualityControlResultInfo`, `LiveRecordResultInfo`,
    /// `AiSmartSubtitleResultInfo` that is set.
    pub result: LiveStreamResult,
    /// Key for spotting repeated requests, up to 50 characters: a request whose key was already
    /// used in the last seven days is refused. Absent or empty for no such check.
    pub session_id: Text,
    /// Text of the user's own, up to 1000 characters, passed through unchanged and handed back in
    /// callbacks about the task's state.
    pub session_context: Text,
    /// Expiry time of the notification's signature, as a Unix timestamp in seconds; by default 10
    /// minutes after sending. A notification past this moment can be taken as invalid, which guards
    /// against replay attacks.
    pub timestamp: Option<i64>,
    /// Signature of the notification: MD5 of `Timestamp` followed by the `NotifyKey` of
    /// `TaskNotifyConfig`. A receiver that computes the same can tell whether the notification
    /// really comes from the service.
    pub sign: Option<SecretText>,
    /// Unique identifier the server gives to each request that reaches it; quote it when reporting
    /// a problem.
    pub request_id: Option<Text>,
    pub(crate) presence: Presence,
    pub(crate) extras: Extras,
}

/// Content of [`LiveStreamNotification`]: one of its object members, of which at most one is set.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum LiveStreamResult {
    /// None is set.
    #[default]
    None,
    /// Error, if any, with which the processing ended. Set only when `NotificationType` is
    /// `ProcessEof`.
    ProcessEof(Box<LiveStreamProcessErrorInfo>),
    /// Results of the content moderation. Set only when `NotificationType` is `AiReviewResult`.
    AiReview(Box<LiveStreamAiReviewResultInfo>),
    /// Results of the content recognition. Set only when `NotificationType` is
    /// `AiRecognitionResult`.
    AiRecognition(Box<LiveStreamAiRecognitionResultInfo>),
    /// Results of the content analysis. Set only when `NotificationType` is `AiAnalysisResult`.
    AiAnalysis(Box<LiveStreamAiAnalysisResultInfo>),
    /// Results of the media quality inspection. Set only when `NotificationType` is
    /// `AiQualityControlResult`.
    AiQualityControl(Box<LiveStreamAiQualityControlResultInfo>),
    /// Results of the recording. Set only when `NotificationType` is `LiveRecordResult`.
    LiveRecord(Box<LiveStreamRecordResultInfo>),
    /// Results of the smart subtitles. Set only when `NotificationType` is `AiSmartSubtitleResult`.
    AiSmartSubtitle(Box<LiveStreamAiSmartSubtitleResultInfo>),
    /// Members as they arrived: either no known one is set although an unknown one is, or several
    /// are at once.
    Other(Box<RawMembers>),
}

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

/// Content moderation results of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiReviewResultInfo {
    /// Findings of the content moderation, one entry a check.
    pub result_set: Vec<LiveStreamAiReviewResultItem>,
}

/// Content recognition results of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiRecognitionResultInfo {
    /// Findings of the content recognition, one entry a kind.
    pub result_set: Vec<LiveStreamAiRecognitionResultItem>,
}

/// Content analysis results of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiAnalysisResultInfo {
    /// Results of the analysis subtasks: splitting, highlights and summary.
    pub result_set: Vec<LiveStreamAiAnalysisResultItem>,
}

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

/// Recording results of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamRecordResultInfo {
    /// Flag for the end of the recording: `0` (still recording; `FileResults` holds a single file)
    /// or `1` (ended; `FileResults` holds all files).
    pub record_over: Option<u64>,
    /// Recorded files.
    pub file_results: Vec<LiveRecordFile>,
}

/// Smart subtitle results of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiSmartSubtitleResultInfo {
    /// Subtitles of the live stream, stretch by stretch.
    pub smart_subtitle_result: Vec<LiveSmartSubtitleResult>,
}

/// Findings of one content check of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiReviewResultItem {
    /// Kind of check: `ImagePorn` (pornography in the picture), `ImageTerrorism` (sensitive content
    /// in the picture), `ImagePolitical` (politically sensitive content in the picture) or
    /// `VoicePorn` (pornography in the sound).
    pub kind: LiveStreamReviewType,
    /// Stretches with suspected pornography in the picture. Filled when `Type` is `ImagePorn`.
    pub image_porn_result_set: Vec<LiveStreamAiReviewImagePornResult>,
    /// Stretches with suspected sensitive content in the picture. Filled when `Type` is
    /// `ImageTerrorism`.
    pub image_terrorism_result_set: Vec<LiveStreamAiReviewImageTerrorismResult>,
    /// Stretches with politically sensitive content suspected in the picture. Filled when `Type` is
    /// `ImagePolitical`.
    pub image_political_result_set: Vec<LiveStreamAiReviewImagePoliticalResult>,
    /// Stretches with suspected pornography in the sound. Filled when `Type` is `VoicePorn`.
    pub voice_porn_result_set: Vec<LiveStreamAiReviewVoicePornResult>,
    pub(crate) presence: Presence,
}

/// Findings of one kind of recognition in a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiRecognitionResultItem {
    /// Kind of recognition: `FaceRecognition` (faces), `AsrWordsRecognition` (keywords in speech),
    /// `OcrWordsRecognition` (keywords in on-screen text), `AsrFullTextRecognition` (all speech),
    /// `OcrFullTextRecognition` (all on-screen text), `TransTextRecognition` (speech translation),
    /// `ObjectRecognition` (objects) or `TagRecognition` (highlight marks).
    pub kind: RecognitionType,
    /// Faces recognised. Filled when `Type` is `FaceRecognition`.
    pub face_recognition_result_set: Vec<LiveStreamFaceRecognitionResult>,
    /// Keywords heard in the speech. Filled when `Type` is `AsrWordsRecognition`.
    pub asr_words_recognition_result_set: Vec<LiveStreamAsrWordsRecognitionResult>,
    /// Keywords seen in on-screen text. Filled when `Type` is `OcrWordsRecognition`.
    pub ocr_words_recognition_result_set: Vec<LiveStreamOcrWordsRecognitionResult>,
    /// Transcript of all speech. Filled when `Type` is `AsrFullTextRecognition`.
    pub asr_full_text_recognition_result_set: Vec<
        LiveStreamAsrFullTextRecognitionResult,
    >,
    /// Transcript of all on-screen text. Filled when `Type` is `OcrFullTextRecognition`.
    pub ocr_full_text_recognition_result_set: Vec<
        LiveStreamOcrFullTextRecognitionResult,
    >,
    /// Translation of the speech. Filled when `Type` is `TransTextRecognition`.
    pub trans_text_recognition_result_set: Vec<LiveStreamTransTextRecognitionResult>,
    /// Objects recognised. Filled when `Type` is `ObjectRecognition`.
    pub object_recognition_result_set: Vec<LiveStreamObjectRecognitionResult>,
    /// Highlight events marked. Filled when `Type` is `TagRecognition`.
    pub tag_recognition_result_set: Vec<LiveStreamTagRecognitionResult>,
    pub(crate) presence: Presence,
}

/// Results of one kind of analysis of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiAnalysisResultItem {
    /// Kind of analysis: `SegmentRecognition` (splitting into segments), `Highlight` (highlights)
    /// or `Description` (summary).
    pub kind: AnalysisType,
    /// Segments that the live stream was split into. Filled when `Type` is `SegmentRecognition`.
    pub segment_result_set: Vec<SegmentRecognitionItem>,
    /// Highlights of the live stream. Filled when `Type` is `Highlight`.
    pub highlight_result_set: Vec<MediaAiAnalysisHighlightItem>,
    /// Summary of the live stream. Set when `Type` is `Description`.
    pub description_result: Option<Box<LiveAiAnalysisDescriptionItem>>,
    pub(crate) presence: Presence,
}

/// One anomaly found when the format of a live stream was diagnosed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnoseResult {
    /// Group of the anomaly: `DecodeParamException` (decoding parameters), `TimeStampException`
    /// (timestamps), `FrameException` (frame rate), `StreamStatusException` (stream status),
    /// `StreamInfo` (stream information), `StreamAbnormalCharacteristics` (stream characteristics),
    /// `DecodeException` (decoding) or `HLSRequirements` (HLS format).
    pub category: Option<Text>,
    /// Exact anomaly, e.g. `VideoDecodeFailed`; the known values are those of
    /// `ContainerDiagnoseResultItem`.
    pub kind: Option<ContainerIssue>,
    /// Presentation timestamp (PTS) at which the anomaly begins, in seconds judging by the vendor's
    /// example (`5.966`).
    pub timestamp: Option<f64>,
    /// Description of the anomaly in words, e.g. `Open url http://xxx.mp4 failed.`
    pub description: Option<Text>,
    /// Beijing time at which the anomaly was found, as an ISO date and time; the vendor's example
    /// nevertheless ends in `Z`: `2023-06-09T06:54:32Z`.
    pub date_time: Option<Time>,
    /// Gravity of the anomaly: `Fatal` (impairs later playback and parsing), `Error` (may impair
    /// playback), `Warning` (a possible risk, playback not necessarily impaired), `Notice`
    /// (important stream information) or `Info` (general stream information).
    pub severity_level: Option<Severity>,
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
    /// Mark of a steady result, presumably true once the text no longer changes; the service does
    /// not explain it.
    pub steady_state: Option<bool>,
    /// User ID that comes with the results of WebSocket and TRTC streams, e.g. `bot`.
    pub user_id: Option<Text>,
    pub(crate) presence: Presence,
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
    /// Advice of the moderation: `pass` (let through), `review` (check by hand) or `block`
    /// (reject).
    pub suggestion: Suggestion,
    /// Label of the finding: `porn` (pornographic), `sexy`, `vulgar` or `intimacy` (intimate
    /// behaviour).
    pub label: Text,
    /// Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then
    /// deleted.
    pub url: Text,
    /// Moment at which the picture behind `Url` is deleted, as an ISO date and time.
    pub pic_url_expire_time: Time,
    pub(crate) presence: Presence,
}

/// Stretch of a live stream whose picture is suspected of terrorism, violence or similar sensitive
/// content.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamAiReviewImageTerrorismResult {
    /// Presentation timestamp (PTS) at which the suspected stretch begins, in seconds.
    pub start_pts_time: f64,
    /// Presentation timestamp (PTS) at which the suspected stretch ends, in seconds.
    pub end_pts_time: f64,
    /// Score of how sensitive the stretch is; examples suggest a scale from 0 to 100.
    pub confidence: f64,
    /// Advice of the moderation: `pass` (let through), `review` (check by hand) or `block`
    /// (reject).
    pub suggestion: Suggestion,
    /// Label of the finding: `guns` (firearms), `crowd` (gathering), `police`, `bloody` (blood),
    /// `banners` (sensitive flags), `militant` (armed persons), `explosion` (explosion or fire) or
    /// `terrorists` (sensitive persons).
    pub label: Text,
    /// Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then
    /// deleted.
    pub url: Text,
    /// Moment at which the picture behind `Url` is deleted, as an ISO date and time.
    pub pic_url_expire_time: Time,
    pub(crate) presence: Presence,
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
    /// Advice of the moderation: `pass` (let through), `review` (check by hand) or `block`
    /// (reject).
    pub suggestion: Suggestion,
    /// Label of the finding: `politician` (sensitive person) or `violation_photo` (banned symbol).
    pub label: Text,
    /// Name of the sensitive person or banned symbol.
    pub name: Text,
    /// Rectangle of the sensitive person or banned symbol in pixels as `[x1, y1, x2, y2]`: top left
    /// corner, then bottom right corner.
    pub area_coord_set: Coordinates,
    /// Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then
    /// deleted.
    pub url: Text,
    /// Moment at which the picture behind `Url` is deleted, as an ISO date and time.
    pub pic_url_expire_time: Time,
    pub(crate) presence: Presence,
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
    /// Advice of the moderation: `pass` (let through), `review` (check by hand) or `block`
    /// (reject).
    pub suggestion: Suggestion,
    /// Label of the finding: `sexual_moan` (moaning).
    pub label: Text,
    pub(crate) presence: Presence,
}

/// One stretch of a live stream in which a face was recognised.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamFaceRecognitionResult {
    /// Unique identifier of the person.
    pub id: Text,
    /// Name of the recognised person.
    pub name: Text,
    /// Library the person was matched in: `Default` (the service's own) or `UserDefine` (the user's
    /// own).
    pub kind: FaceLibrary,
    /// Presentation timestamp (PTS) at which the stretch begins, in seconds.
    pub start_pts_time: f64,
    /// Presentation timestamp (PTS) at which the stretch ends, in seconds.
    pub end_pts_time: f64,
    /// Confidence in the recognition, between 0 and 100.
    pub confidence: f64,
    /// Area of the face in px, as four numbers: x and y of its top left corner, then x and y of its
    /// bottom right corner.
    pub area_coord_set: Coordinates,
    pub(crate) presence: Presence,
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
    /// Area of the text in px, as four numbers: x and y of its top left corner, then x and y of its
    /// bottom right corner.
    pub area_coords: Coordinates,
    pub(crate) presence: Presence,
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
    /// Mark of a steady result, presumably true once the text no longer changes; the service does
    /// not explain it.
    pub steady_state: Option<bool>,
    /// User ID that comes with the results of WebSocket and TRTC streams, e.g. `bot`.
    pub user_id: Option<Text>,
    pub(crate) presence: Presence,
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
    /// Area of the text in px, as four numbers: x and y of its top left corner, then x and y of its
    /// bottom right corner.
    pub area_coord_set: Coordinates,
    pub(crate) presence: Presence,
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
    /// Mark of a steady result, presumably true once the text no longer changes; the service does
    /// not explain it.
    pub steady_state: Option<bool>,
    /// User ID that comes with the results of WebSocket and TRTC streams, e.g. `bot`.
    pub user_id: Option<Text>,
    pub(crate) presence: Presence,
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
    /// Area of the object in px, as four numbers: x and y of its top left corner, then x and y of
    /// its bottom right corner.
    pub area_coord_set: Coordinates,
    /// Link to a screenshot that shows the object.
    pub url: Option<Text>,
    pub(crate) presence: Presence,
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

/// Summary of a live stream, section by section.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveAiAnalysisDescriptionItem {
    /// Sections of the summary.
    pub paragraphs: Vec<LiveAiParagraphInfo>,
}

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
    /// Moment of the live stream at which the section begins, as an ISO date and time, e.g.
    /// `2025-11-06T15:54:21+08:00`.
    pub begin_time: Option<Time>,
    /// Moment of the live stream at which the section ends, as an ISO date and time, e.g.
    /// `2025-11-06T16:54:21+08:00`.
    pub end_time: Option<Time>,
}

/// Request for the state and the results of one task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTaskDetail {
    /// Identifier of the task, as the operation that started it returned it.
    pub task_id: Option<Text>,
}

/// Request for a page of the tasks of the last seven days that are in one state.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTasks {
    /// State of the tasks to list: `WAITING` (queued), `PROCESSING` (running) or `FINISH` (ended).
    pub status: Option<TaskStatus>,
    /// Filter for ended tasks: `true` lists those with a failed subtask, `false` those without.
    /// Default: both.
    pub sub_task_has_failed: Option<bool>,
    /// Number of tasks in a page, at most 100. Default: 10.
    pub limit: Option<u64>,
    /// Token of the next page, from the answer that holds the page before. Default: the first page.
    pub scroll_token: Option<Text>,
    /// Start of the time range that tasks are looked for in, as an ISO date and time, e.g.
    /// `2021-02-03T04:05:06Z`.
    pub start_time: Option<Time>,
    /// End of the time range that tasks are looked for in, as an ISO date and time, e.g.
    /// `2021-02-03T04:05:06Z`.
    pub end_time: Option<Time>,
}

/// One page of a list of tasks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTasksResponse {
    /// Tasks of this page.
    pub task_set: Vec<TaskSimpleInfo>,
    /// Token that fetches the next page. Empty if no tasks are left.
    pub scroll_token: Text,
    /// Number of tasks that meet the conditions, on all pages together.
    pub total_count: u64,
    /// Unique identifier that the server gives each request it receives. Quote it when you ask the
    /// service to look into a problem. A request that never reached the server has none.
    pub request_id: Option<Text>,
    pub(crate) presence: Presence,
    pub(crate) extras: Extras,
}

/// Summary of a task, as lists hold it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskSimpleInfo {
    /// Identifier of the task.
    pub task_id: Text,
    /// Kind of task: `WorkflowTask` (video workflow) or `LiveProcessTask` (live stream processing).
    pub task_type: TaskType,
    /// Time at which the task was created, as an ISO date and time, e.g. `2018-12-27T13:57:15Z`.
    pub create_time: Time,
    /// Time at which the task began to run, as an ISO date and time. It is `0000-00-00T00:00:00Z`
    /// before that.
    pub begin_process_time: Time,
    /// Time at which the task ended, as an ISO date and time. It is `0000-00-00T00:00:00Z` before
    /// that.
    pub finish_time: Time,
    /// Kinds of the subtasks, e.g. `action-trans` for transcoding.
    pub sub_task_types: Vec<Text>,
    pub(crate) presence: Presence,
}

/// Request for the state and the results of one batch task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeBatchTaskDetail {
    /// Identifier of the batch task, as `BatchProcessMedia` returned it.
    pub task_id: Option<Text>,
}

/// State and results of one batch task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeBatchTaskDetailResponse {
    /// Kind of task: `BatchTask` (batch processing).
    pub task_type: TaskType,
    /// State of the task: `WAITING` (queued), `PROCESSING` (still running) or `FINISH` (ended).
    pub status: TaskStatus,
    /// Time at which the task was created, as an ISO date and time.
    pub create_time: Time,
    /// Time at which the task began to run, as an ISO date and time.
    pub begin_process_time: Time,
    /// Time at which the task ended, as an ISO date and time.
    pub finish_time: Time,
    /// Identifier of the batch task.
    pub task_id: Option<Text>,
    /// Inputs and results of the batch task. Set only if `TaskType` is `BatchTask`.
    pub batch_task_result: Option<Box<BatchSubTaskResult>>,
    /// Channel and target of the notifications about this task.
    pub task_notify_config: Option<Box<TaskNotifyConfig>>,
    /// Priority of the task, from -10 to 10.
    pub tasks_priority: i64,
    /// Deduplication identifier of the request that started the task, at most 50 characters. The
    /// service refuses a request that repeats an identifier of the past seven days.
    pub session_id: Text,
    /// Context of the caller, at most 1000 characters. The service repeats it unchanged in
    /// notifications about the task.
    pub session_context: Text,
    /// Additional information as text, used only in particular scenarios.
    pub ext_info: Text,
    /// Unique identifier that the server gives each request it receives. Quote it when you ask the
    /// service to look into a problem. A request that never reached the server has none.
    pub request_id: Option<Text>,
    pub(crate) presence: Presence,
    pub(crate) extras: Extras,
}

/// Request for the technical metadata of a media file.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeMediaMetaData {
    /// Media file to probe.
    pub input_info: Option<MediaInputInfo>,
    /// Speed of the probe: `slow` gives the operation a longer timeout. Default: the normal
    /// timeout.
    pub mode: Option<Text>,
}

/// Technical metadata of a media file.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeMediaMetaDataResponse {
    /// Technical metadata of the media file.
    pub meta_data: Option<Box<MediaMetaData>>,
    /// Unique identifier that the server gives each request it receives. Quote it when you ask the
    /// service to look into a problem. A request that never reached the server has none.
    pub request_id: Option<Text>,
    pub(crate) extras: Extras,
}

/// Request that changes the course of a task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManageTask {
    /// Change to make: `Abort` ends the task. A live stream task can be `WAITING` or `PROCESSING`.
    /// Any other task must be `WAITING`.
    pub operation_type: Option<ManageOperation>,
    /// Identifier of the task to change.
    pub task_id: Option<Text>,
}

/// Confirmation of a change to a task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManageTaskResponse {
    /// Unique identifier that the server gives each request it receives. Quote it when you ask the
    /// service to look into a problem. A request that never reached the server has none.
    pub request_id: Option<Text>,
    pub(crate) extras: Extras,
}

/// Request that starts the processing of one media file.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProcessMedia {
    /// Media file to process.
    pub input_info: Option<MediaInputInfo>,
    /// Storage that receives the output files. Default: the storage of the source. Required for a
    /// source of the type `URL`.
    pub output_storage: Option<TaskOutputStorage>,
    /// Directory that receives the output files. It starts and ends with `/`, e.g.
    /// `/movie/201907/`. Default: the directory of the source.
    pub output_dir: Option<Text>,
    /// Identifier of the orchestration to run. Storage and directory of an orchestration's step
    /// precede those of this request. Those of this request precede those of the orchestration.
    pub schedule_id: Option<i64>,
    /// Parameters of media processing, such as transcoding and screenshots.
    pub media_process_task: Option<Box<MediaProcessTaskInput>>,
    /// Parameters of content moderation.
    pub ai_content_review_task: Option<Box<AiContentReviewTaskInput>>,
    /// Parameters of content analysis.
    pub ai_analysis_task: Option<Box<AiAnalysisTaskInput>>,
    /// Parameters of content recognition.
    pub ai_recognition_task: Option<Box<AiRecognitionTaskInput>>,
    /// Parameters of media quality inspection.
    pub ai_quality_control_task: Option<Box<AiQualityControlTaskInput>>,
    /// Parameters of smart subtitles.
    pub smart_subtitles_task: Option<Box<SmartSubtitlesTaskInput>>,
    /// Parameters of smart erasure.
    pub smart_erase_task: Option<Box<SmartEraseTaskInput>>,
    /// Parameters of AI dubbing.
    pub ai_dubbing_task: Option<Box<AIDubbingTaskInput>>,
    /// Channel and target of the notifications about the task. Default: no notifications. It
    /// replaces the target that an orchestration has.
    pub task_notify_config: Option<Box<TaskNotifyConfig>>,
    /// Priority of the task, from -10 to 10. A higher number runs earlier. Default: 0.
    pub tasks_priority: Option<i64>,
    /// Deduplication identifier, at most 50 characters. The service refuses a request that repeats
    /// an identifier of the past three days. Default: no deduplication.
    pub session_id: Option<Text>,
    /// Context of the caller, at most 1000 characters. The service repeats it unchanged in
    /// notifications about the task.
    pub session_context: Option<Text>,
    /// Urgency of the task: `Online` (at once) or `Offline` (in idle time, within three days as a
    /// rule). Default: `Online`.
    pub task_type: Option<TaskUrgency>,
    /// Identifier of the resource that the task uses and that the account has enabled. Default: the
    /// account's primary resource.
    pub resource_id: Option<Text>,
    /// Steps of an orchestration that this request defines itself. They make `ScheduleId`
    /// ineffective.
    pub activities: Vec<Activity>,
    /// Flag for not reading the metadata of the source: `0` (read it) or `1` (skip it). Default: 0.
    pub skip_mate_data: Option<i64>,
}

/// Identifier of the started media processing task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProcessMediaResponse {
    /// Identifier of the started task.
    pub task_id: Text,
    /// Unique identifier that the server gives each request it receives. Quote it when you ask the
    /// service to look into a problem. A request that never reached the server has none.
    pub request_id: Option<Text>,
    pub(crate) presence: Presence,
    pub(crate) extras: Extras,
}

/// Media processing subtasks to run on a file.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaProcessTaskInput {
    /// Transcoding subtasks.
    pub transcode_task_set: Vec<TranscodeTaskInput>,
    /// Subtasks that make animated images from the video.
    pub animated_graphic_task_set: Vec<AnimatedGraphicTaskInput>,
    /// Subtasks that take screenshots at given times.
    pub snapshot_by_time_offset_task_set: Vec<SnapshotByTimeOffsetTaskInput>,
    /// Subtasks that take screenshots at regular distances.
    pub sample_snapshot_task_set: Vec<SampleSnapshotTaskInput>,
    /// Subtasks that make image sprites.
    pub image_sprite_task_set: Vec<ImageSpriteTaskInput>,
    /// Subtasks that make adaptive bitrate streams.
    pub adaptive_dynamic_streaming_task_set: Vec<AdaptiveDynamicStreamingTaskInput>,
}

/// Step of an orchestration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Activity {
    /// Kind of step: `input` (start), `output` (end), `action-trans` (transcoding),
    /// `action-samplesnapshot` (sampled screenshots), `action-AIAnalysis` (content analysis),
    /// `action-AIRecognition` (content recognition), `action-aiReview` (content moderation),
    /// `action-animated-graphics` (animated image), `action-image-sprite` (image sprites),
    /// `action-snapshotByTimeOffset` (screenshots at given times), `action-adaptive-substream`
    /// (adaptive bitrate streams), `action-AIQualityControl` (quality inspection),
    /// `action-SmartSubtitles` (smart subtitles), `action-exec-rules` (condition) or
    /// `action-SmartErase` (smart erasure).
    pub activity_type: ActivityAction,
    /// Indexes of the steps before this one. The server fills them in and ignores those of a
    /// request that creates or changes an orchestration.
    pub predrive_index: Vec<i64>,
    /// Indexes of the steps after this one.
    pub reardrive_index: Vec<i64>,
    /// Parameters of the step.
    pub activity_para: Option<ActivityPara>,
    pub(crate) presence: Presence,
}

/// Parameters of one step of an orchestration, in the member for its kind.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityPara {
    /// The one of `TranscodeTask`, `AnimatedGraphicTask`, `SnapshotByTimeOffsetTask`,
    /// `SampleSnapshotTask`, `ImageSpriteTask`, `AdaptiveDynamicStreamingTask`,
    /// `AiContentReviewTask`, `AiAnalysisTask`, `AiRecognitionTask`, `QualityControlTask`,
    /// `ExecRulesTask`, `SmartSubtitlesTask`, `SmartEraseTask`, `AIDubbingTask` that is set.
    pub task: ActivityTaskInput,
}

/// Content of [`ActivityPara`]: one of its object members, of which at most one is set.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum ActivityTaskInput {
    /// None is set.
    #[default]
    None,
    /// Parameters of transcoding.
    TranscodeTask(Box<TranscodeTaskInput>),
    /// Parameters of making an animated image.
    AnimatedGraphicTask(Box<AnimatedGraphicTaskInput>),
    /// Parameters of taking screenshots at given times.
    SnapshotByTimeOffsetTask(Box<SnapshotByTimeOffsetTaskInput>),
    /// Parameters of taking sampled screenshots.
    SampleSnapshotTask(Box<SampleSnapshotTaskInput>),
    /// Parameters of making image sprites.
    ImageSpriteTask(Box<ImageSpriteTaskInput>),
    /// Parameters of making adaptive bitrate streams.
    AdaptiveDynamicStreamingTask(Box<AdaptiveDynamicStreamingTaskInput>),
    /// Parameters of content moderation.
    AiContentReviewTask(Box<AiContentReviewTaskInput>),
    /// Parameters of content analysis.
    AiAnalysisTask(Box<AiAnalysisTaskInput>),
    /// Parameters of content recognition.
    AiRecognitionTask(Box<AiRecognitionTaskInput>),
    /// Parameters of media quality inspection.
    QualityControlTask(Box<AiQualityControlTaskInput>),
    /// Parameters of a condition that chooses the next step.
    ExecRulesTask(Box<ExecRulesTask>),
    /// Parameters of smart subtitles.
    SmartSubtitlesTask(Box<SmartSubtitlesTaskInput>),
    /// Parameters of smart erasure.
    SmartEraseTask(Box<SmartEraseTaskInput>),
    /// Parameters of AI dubbing.
    AiDubbingTask(Box<AIDubbingTaskInput>),
    /// Members as they arrived: either no known one is set although an unknown one is, or several
    /// are at once.
    Other(Box<RawMembers>),
}

/// Request that starts the processing of several media files as one batch task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchProcessMedia {
    /// Media files to process.
    pub input_info: Vec<MediaInputInfo>,
    /// Storage that receives the output files. Default: the storage of the source. Required for a
    /// source of the type `URL`. Only COS is supported so far.
    pub output_storage: Option<TaskOutputStorage>,
    /// Directory that receives the output files. It starts and ends with `/`, e.g.
    /// `/movie/201907/`. Default: the directory of the source.
    pub output_dir: Option<Text>,
    /// Parameters of smart subtitles.
    pub smart_subtitles_task: Option<Box<SmartSubtitlesTaskInput>>,
    /// Channel and target of the notifications about the task. Default: no notifications.
    pub task_notify_config: Option<Box<TaskNotifyConfig>>,
    /// Priority of the task, from -10 to 10. A higher number runs earlier. Default: 0.
    pub tasks_priority: Option<i64>,
    /// Context of the caller, at most 1000 characters. The service repeats it unchanged in
    /// notifications about the task.
    pub session_context: Option<Text>,
    /// Identifier of the resource that the task uses and that the account has enabled. Default: the
    /// account's primary resource.
    pub resource_id: Option<Text>,
    /// Flag for not reading the metadata of the source: `0` (read it) or `1` (skip it). Default: 0.
    pub skip_mate_data: Option<i64>,
    /// Order of the files: `Parallel` (all at once) or `Serial` (one after the other). Default:
    /// `Parallel`.
    pub task_mode: Option<BatchTaskMode>,
}

/// Identifier of the started batch task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchProcessMediaResponse {
    /// Identifier of the started batch task.
    pub task_id: Text,
    /// Unique identifier that the server gives each request it receives. Quote it when you ask the
    /// service to look into a problem. A request that never reached the server has none.
    pub request_id: Option<Text>,
    pub(crate) presence: Presence,
    pub(crate) extras: Extras,
}

/// Request that starts the processing of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProcessLiveStream {
    /// Address of the live stream. Protocols are RTMP, HLS, FLV, TRTC, WebRTC and SRT, among
    /// others. A TRTC address names the room in its path, and `sdkappid`, `userid` and `usersig` in
    /// its query.
    pub url: Option<Text>,
    /// Channel and target of the notifications, which bring the results.
    pub task_notify_config: Option<Box<LiveStreamTaskNotifyConfig>>,
    /// Storage that receives the output files. Required if the task makes any.
    pub output_storage: Option<TaskOutputStorage>,
    /// Directory that receives the output files, e.g. `/movie/201909/`. Default: `/`.
    pub output_dir: Option<Text>,
    /// Parameters of content moderation.
    pub ai_content_review_task: Option<Box<AiContentReviewTaskInput>>,
    /// Parameters of content recognition.
    pub ai_recognition_task: Option<Box<AiRecognitionTaskInput>>,
    /// Parameters of content analysis.
    pub ai_analysis_task: Option<Box<AiAnalysisTaskInput>>,
    /// Parameters of media quality inspection.
    pub ai_quality_control_task: Option<Box<AiQualityControlTaskInput>>,
    /// Parameters of smart subtitles.
    pub smart_subtitles_task: Option<Box<LiveSmartSubtitlesTaskInput>>,
    /// Deduplication identifier, at most 50 characters. The service refuses a request that repeats
    /// an identifier of the past seven days. Default: no deduplication.
    pub session_id: Option<Text>,
    /// Context of the caller, at most 1000 characters. The service repeats it unchanged in
    /// notifications about the task.
    pub session_context: Option<Text>,
    /// Identifier of the live orchestration to run. Storage and directory of an orchestration's
    /// step precede those of this request. Those of this request precede those of the
    /// orchestration.
    pub schedule_id: Option<i64>,
    /// Identifier of the resource that the task uses and that the account has enabled. Default: the
    /// account's primary resource.
    pub resource_id: Option<Text>,
}

/// Identifier of the started live stream task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProcessLiveStreamResponse {
    /// Identifier of the started task.
    pub task_id: Text,
    /// Unique identifier that the server gives each request it receives. Quote it when you ask the
    /// service to look into a problem. A request that never reached the server has none.
    pub request_id: Option<Text>,
    pub(crate) presence: Presence,
    pub(crate) extras: Extras,
}

/// Channel and target of the notifications about a live stream task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveStreamTaskNotifyConfig {
    /// Channel: `TDMQ-CMQ` (message queue) or `URL` (HTTP POST with the JSON body of a live stream
    /// notification). Default: no notifications.
    pub notify_type: NotifyType,
    /// Address that receives the HTTP notifications. Required if `NotifyType` is `URL`.
    pub notify_url: Text,
    /// Model of the message queue: `Queue` or `Topic`.
    pub cmq_model: CmqModel,
    /// Region of the message queue, e.g. `sh` or `bj`. Used if `NotifyType` is `TDMQ-CMQ`.
    pub cmq_region: Text,
    /// Name of the queue that receives the notifications. Used if `CmqModel` is `Queue`.
    pub queue_name: Text,
    /// Name of the topic that receives the notifications. Used if `CmqModel` is `Topic`.
    pub topic_name: Text,
    /// Key from which the signature of the notifications is made.
    pub notify_key: Option<SecretText>,
    pub(crate) presence: Presence,
}

/// Parameters of smart subtitles of a live stream.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveSmartSubtitlesTaskInput {
    /// Identifier of the smart subtitle template.
    pub definition: Option<u64>,
    /// Extension parameters as text. Common scenarios need none.
    pub user_ext_para: Option<Text>,
}

/// Request that starts the extraction of a digital watermark from a video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtractBlindWatermark {
    /// Kind of digital watermark: `blind-basic` (basic copyright watermark) or `blind-abseq`
    /// (copyright watermark of A/B sequences).
    pub kind: Option<BlindWatermarkType>,
    /// Media file to examine.
    pub input_info: Option<MediaInputInfo>,
    /// Channel and target of the notifications about the task. Default: no notifications.
    pub task_notify_config: Option<Box<TaskNotifyConfig>>,
    /// Settings of the extraction.
    pub extract_blind_watermark_config: Option<Box<ExtractBlindWatermarkTaskConfig>>,
    /// Identifier of the resource that the task uses and that the account has enabled. Default: the
    /// account's primary resource.
    pub resource_id: Option<Text>,
}

/// Identifier of the started watermark extraction task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtractBlindWatermarkResponse {
    /// Identifier of the started task.
    pub task_id: Text,
    /// Unique identifier that the server gives each request it receives. Quote it when you ask the
    /// service to look into a problem. A request that never reached the server has none.
    pub request_id: Option<Text>,
    pub(crate) presence: Presence,
    pub(crate) extras: Extras,
}

/// Request that starts the editing or compositing of a video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditMedia {
    /// Source files.
    pub file_infos: Vec<EditMediaFileInfo>,
    /// Storage that receives the output file.
    pub output_storage: Option<TaskOutputStorage>,
    /// Path of the output file, e.g. `/clip/name.{format}`. The file name of a compositing task has
    /// at most 64 digits, letters, `-` and `_`.
    pub output_object_path: Option<Text>,
    /// Settings of the output file of an editing task.
    pub output_config: Option<Box<EditMediaOutputConfig>>,
    /// Settings of a compositing task. If absent, the task is an editing task.
    pub compose_config: Option<Box<ComposeMediaConfig>>,
    /// Channel and target of the notifications about the task. Default: no notifications.
    pub task_notify_config: Option<Box<TaskNotifyConfig>>,
    /// Priority of the task, from -10 to 10. A higher number runs earlier. Default: 0.
    pub tasks_priority: Option<i64>,
    /// Deduplication identifier, at most 50 characters. The service refuses a request that repeats
    /// an identifier of the past three days. Default: no deduplication.
    pub session_id: Option<Text>,
    /// Context of the caller, at most 1000 characters. The service repeats it unchanged in
    /// notifications about the task.
    pub session_context: Option<Text>,
    /// Identifier of the resource that the task uses and that the account has enabled. Default: the
    /// account's primary resource.
    pub resource_id: Option<Text>,
}

/// Identifier of the started editing task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditMediaResponse {
    /// Identifier of the started task.
    pub task_id: Text,
    /// Unique identifier that the server gives each request it receives. Quote it when you ask the
    /// service to look into a problem. A request that never reached the server has none.
    pub request_id: Option<Text>,
    pub(crate) presence: Presence,
    pub(crate) extras: Extras,
}

/// Settings of the output file of an editing task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditMediaOutputConfig {
    /// Container: `mp4`, `hls`, `mov`, `flv` or `avi`. Default: `mp4`.
    pub container: Option<Text>,
    /// Precision: `normal` (exact cuts, output in H.264 by default) or `fast` (faster, less exact,
    /// one source file only). Default: `normal`.
    pub kind: Option<EditMode>,
}

/// Settings of a compositing task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeMediaConfig {
    /// Format of the output video.
    pub target_info: Option<Box<ComposeTargetInfo>>,
    /// Canvas of the output video.
    pub canvas: Option<Box<ComposeCanvas>>,
    /// Styles that elements of the tracks refer to, such as subtitle styles.
    pub styles: Vec<ComposeStyles>,
    /// Tracks of the output video, on one common timeline. The first track is on top, and audio is
    /// mixed. Only subtitles may overlap on the same track.
    pub tracks: Vec<ComposeMediaTrack>,
}

/// Format of the output of a compositing task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeTargetInfo {
    /// Container: `mp4` (video) or `mp3` (audio). Default: `mp4`.
    pub container: Option<Text>,
    /// Flag for dropping the video: `0` (keep it) or `1` (drop it). Default: 0.
    pub remove_video: Option<i64>,
    /// Flag for dropping the audio: `0` (keep it) or `1` (drop it). Default: 0.
    pub remove_audio: Option<i64>,
    /// Encoding of the video stream.
    pub video_stream: Option<Box<ComposeVideoStream>>,
    /// Encoding of the audio stream.
    pub audio_stream: Option<Box<ComposeAudioStream>>,
}

/// Video encoding of the output of a compositing task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeVideoStream {
    /// Video codec: `H.264`. Default: `H.264`.
    pub codec: Option<Text>,
    /// Frame rate in frames per second, from 0 to 60. Default: 0, the same as the first video.
    pub fps: Option<i64>,
    /// Target bitrate in kbps, from 50 to 35000. Default: chosen by the service.
    pub bitrate: Option<i64>,
}

/// Audio encoding of the output of a compositing task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeAudioStream {
    /// Audio codec: `AAC` (for mp4) or `MP3` (for mp3). Default: `AAC`.
    pub codec: Option<Text>,
    /// Sampling rate in Hz: 16000, 32000, 44100 or 48000. Default: 16000.
    pub sample_rate: Option<i64>,
    /// Number of channels: `1` (mono) or `2` (stereo). Default: 2.
    pub audio_channel: Option<i64>,
    /// Target bitrate in kbps, from 26 to 10000. Default: chosen by the service.
    pub bitrate: Option<i64>,
}

/// Canvas of the output video of a compositing task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeCanvas {
    /// Background colour as `#RRGGBB`, e.g. `#F0F0F0`. Default: `#000000` (black).
    pub color: Option<Text>,
    /// Width in pixels, from 0 to 3840. Default: 0, the same as the first video.
    pub width: Option<i64>,
    /// Height in pixels, from 0 to 3840. Default: 0, the same as the first video.
    pub height: Option<i64>,
}

/// Style that elements of a compositing task refer to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeStyles {
    /// Identifier of the style: letters, digits, `-` and `_`, at most 32 characters.
    pub id: Option<Text>,
    /// Kind of style: `Subtitle`.
    pub kind: Option<Text>,
    /// Subtitle style. Used if `Type` is `Subtitle`.
    pub subtitle: Option<Box<ComposeSubtitleStyle>>,
}

/// Look of the subtitles of a compositing task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeSubtitleStyle {
    /// Height of the subtitles, in percent of the canvas height (`10%`) or in pixels (`100px`).
    /// Default: the font size.
    pub height: Option<Text>,
    /// Distance from the bottom edge, in percent of the canvas height (`10%`) or in pixels
    /// (`100px`). Default: `0px`.
    pub margin_bottom: Option<Text>,
    /// Font: `SimHei` (Chinese sans serif) or `SimSun` (Chinese serif). Default: `SimHei`.
    pub font_type: Option<Text>,
    /// Font size, in percent of the canvas height (`10%`) or in pixels (`100px`). Default: `2%`.
    pub font_size: Option<Text>,
    /// Flag for bold text, which some fonts lack: `0` (off) or `1` (on). Default: 0.
    pub font_bold: Option<i64>,
    /// Flag for italic text, which some fonts lack: `0` (off) or `1` (on). Default: 0.
    pub font_italic: Option<i64>,
    /// Text colour as `#RRGGBBAA`, where `AA` is the opacity and may be left out. Default:
    /// `0x000000FF` (black).
    pub font_color: Option<Text>,
    /// Alignment of the text: `Center`, `Left` or `Right`. Default: `Center`.
    pub font_align: Option<TextAlign>,
    /// Distance from the left or right edge that `FontAlign` names, in percent of the canvas width
    /// (`10%`) or in pixels (`100px`).
    pub font_align_margin: Option<Text>,
    /// Width of the border around letters, in percent of the canvas height (`10%`) or in pixels
    /// (`100px`). Default: `0`, no border.
    pub border_width: Option<Text>,
    /// Border colour, in the format of `FontColor`. Used if `BorderWidth` is not `0`.
    pub border_color: Option<Text>,
    /// Colour behind the text, in the format of `FontColor`. Default: empty, no background.
    pub bottom_color: Option<Text>,
}

/// Track of a compositing task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeMediaTrack {
    /// Kind of track: `Video` (video, image, transition and empty elements), `Audio` (audio,
    /// transition and empty elements) or `Title` (subtitle elements).
    pub kind: Option<ComposeTrackType>,
    /// Elements of the track, in order.
    pub items: Vec<ComposeMediaItem>,
}

/// Element of a track.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeMediaItem {
    /// Kind of element: `Video`, `Audio`, `Image`, `Transition`, `Subtitle` or `Empty`.
    pub kind: Option<ComposeElementType>,
    /// The one of `Video`, `Audio`, `Image`, `Transition`, `Subtitle`, `Empty` that is set.
    pub element: ComposeElement,
}

/// Content of [`ComposeMediaItem`]: one of its object members, of which at most one is set.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum ComposeElement {
    /// None is set.
    #[default]
    None,
    /// Video element. Used if `Type` is `Video`.
    Video(Box<ComposeVideoItem>),
    /// Audio element. Used if `Type` is `Audio`.
    Audio(Box<ComposeAudioItem>),
    /// Image element. Used if `Type` is `Image`.
    Image(Box<ComposeImageItem>),
    /// Transition element. Used if `Type` is `Transition`.
    Transition(Box<ComposeTransitionItem>),
    /// Subtitle element. Used if `Type` is `Subtitle`.
    Subtitle(Box<ComposeSubtitleItem>),
    /// Gap in the timeline. Used if `Type` is `Empty`.
    Empty(Box<ComposeEmptyItem>),
    /// Members as they arrived: either no known one is set although an unknown one is, or several
    /// are at once.
    Other(Box<RawMembers>),
}

/// Part of a source file that an element of a track shows or plays.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeSourceMedia {
    /// Identifier of the source file, the `Id` of an element of `FileInfos`.
    pub file_id: Option<Text>,
    /// Start within the source, in seconds (`3.5s`) or in percent of its duration (`10%`). Default:
    /// `0s`.
    pub start_time: Option<Text>,
    /// End within the source, in seconds (`3.5s`) or in percent of its duration (`10%`). It is at
    /// least 0.02 s after `StartTime`. The editions differ in the default.
    pub end_time: Option<Text>,
}

/// Time span of an element on its track.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeTrackTime {
    /// Start on the track in seconds, e.g. `3.5s`. Default: the end of the element before.
    pub start: Option<Text>,
    /// Duration in seconds, e.g. `3.5s`. Default: the duration of the source part, or 1 s without a
    /// source.
    pub duration: Option<Text>,
}

/// Video element of a track.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeVideoItem {
    /// Part of the source file that the element shows.
    pub source_media: Option<Box<ComposeSourceMedia>>,
    /// Time span on the track. Default: right after the element before.
    pub track_time: Option<Box<ComposeTrackTime>>,
    /// Horizontal position of the centre, in percent of the canvas width (`10%`) or in pixels
    /// (`100px`). Default: `50%`.
    pub x_pos: Option<Text>,
    /// Vertical position of the centre, in percent of the canvas height (`10%`) or in pixels
    /// (`100px`). Default: `50%`.
    pub y_pos: Option<Text>,
    /// Width, in percent of the canvas width (`10%`) or in pixels (`100px`). If it is empty or 0,
    /// it follows `Height` in proportion. If both are, the source size applies.
    pub width: Option<Text>,
    /// Height, in percent of the canvas height (`10%`) or in pixels (`100px`). If it is empty or 0,
    /// it follows `Width` in proportion. If both are, the source size applies.
    pub height: Option<Text>,
    /// Operations on the picture, such as rotation.
    pub image_operations: Vec<ComposeImageOperation>,
    /// Operations on the sound, such as muting.
    pub audio_operations: Vec<ComposeAudioOperation>,
}

/// Image element of a track.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeImageItem {
    /// Part of the source file that the element shows.
    pub source_media: Option<Box<ComposeSourceMedia>>,
    /// Time span on the track. Default: right after the element before.
    pub track_time: Option<Box<ComposeTrackTime>>,
    /// Horizontal position of the centre, in percent of the canvas width (`10%`) or in pixels
    /// (`100px`). Default: `50%`.
    pub x_pos: Option<Text>,
    /// Vertical position of the centre, in percent of the canvas height (`10%`) or in pixels
    /// (`100px`). Default: `50%`.
    pub y_pos: Option<Text>,
    /// Width, in percent of the canvas width (`10%`) or in pixels (`100px`). If it is empty or 0,
    /// it follows `Height` in proportion. If both are, the source size applies.
    pub width: Option<Text>,
    /// Height, in percent of the canvas height (`10%`) or in pixels (`100px`). If it is empty or 0,
    /// it follows `Width` in proportion. If both are, the source size applies.
    pub height: Option<Text>,
    /// Operations on the picture, such as rotation.
    pub image_operations: Vec<ComposeImageOperation>,
}

/// Audio element of a track.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeAudioItem {
    /// Part of the source file that the element plays.
    pub source_media: Option<Box<ComposeSourceMedia>>,
    /// Time span on the track. Default: right after the element before.
    pub track_time: Option<Box<ComposeTrackTime>>,
    /// Operations on the sound, such as muting.
    pub audio_operations: Vec<ComposeAudioOperation>,
}

/// Subtitle element of a track.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeSubtitleItem {
    /// Identifier of the subtitle style, the `Id` of an element of `Styles`.
    pub style_id: Option<Text>,
    /// Text of the subtitle. Break lines with `\n`, because long text may exceed the frame.
    pub text: Option<Text>,
    /// Time span on the track. Default: right after the element before.
    pub track_time: Option<Box<ComposeTrackTime>>,
}

/// Gap in the timeline of a track.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeEmptyItem {
    /// Duration in seconds, e.g. `3.5s`.
    pub duration: Option<Text>,
}

/// Transition between two elements of a track, neither of which is empty.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeTransitionItem {
    /// Duration in whole seconds, e.g. `3s`. Fractions are cut off. It is shorter than both
    /// elements, and the second one starts earlier by it. Default: `1s`.
    pub duration: Option<Text>,
    /// Transition effects: at most one of the picture and one of the sound. Default: a fade.
    pub transitions: Vec<ComposeTransitionOperation>,
}

/// Transition effect.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeTransitionOperation {
    /// Effect between two pictures, e.g. `ImageFadeInFadeOut`, or between two sounds:
    /// `AudioFadeInFadeOut`.
    pub kind: Option<TransitionType>,
}

/// Operation on the picture of an element.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeImageOperation {
    /// Kind of operation: `Rotate` or `Flip`.
    pub kind: Option<ImageOperationType>,
    /// Angle of the rotation around the centre in degrees, from 0 to 360. Used if `Type` is
    /// `Rotate`.
    pub rotate_angle: Option<f64>,
    /// Direction of the flip: `Horizental` (left to right; the service spells it so) or `Vertical`
    /// (top to bottom). Used if `Type` is `Flip`.
    pub flip_type: Option<FlipType>,
}

/// Operation on the sound of an element.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComposeAudioOperation {
    /// Kind of operation: `Volume`.
    pub kind: Option<AudioOperationType>,
    /// Volume as a factor, from 0 (mute) to 5. 1 keeps the source volume. Used if `Type` is
    /// `Volume`.
    pub volume: Option<f64>,
}

/// Outcome of one media quality inspection subtask.
pub type ScheduleQualityControlTaskResult = Subtask<
    AiQualityControlTaskInput,
    QualityControlData,
>;

/// Outcome of one smart erasure subtask.
pub type SmartEraseTaskResult = Subtask<
    SmartEraseTaskInput,
    AiAnalysisTaskDelLogoOutput,
>;

/// Outcome of one AI dubbing subtask, which translates a video and voices it in another language.
pub type AIDubbingTaskResult = Subtask<AIDubbingTaskInput, AIDubbingTaskOutput>;

/// Outcome of one transcoding subtask.
pub type MediaProcessTaskTranscodeResult = Subtask<
    TranscodeTaskInput,
    MediaTranscodeItem,
>;

/// Outcome of one subtask that turns part of a video into an animated image.
pub type MediaProcessTaskAnimatedGraphicResult = Subtask<
    AnimatedGraphicTaskInput,
    MediaAnimatedGraphicsItem,
>;

/// Outcome of one subtask that takes screenshots of a video at given time points.
pub type MediaProcessTaskSnapshotByTimeOffsetResult = Subtask<
    SnapshotByTimeOffsetTaskInput,
    MediaSnapshotByTimeOffsetItem,
>;

/// Outcome of one subtask that takes screenshots of a video at sampled positions.
pub type MediaProcessTaskSampleSnapshotResult = Subtask<
    SampleSnapshotTaskInput,
    MediaSampleSnapshotItem,
>;

/// Outcome of one subtask that makes image sprites (sheets of small frames) from a video.
pub type MediaProcessTaskImageSpriteResult = Subtask<
    ImageSpriteTaskInput,
    MediaImageSpriteItem,
>;

/// Outcome of one subtask that converts a video to adaptive bitrate streaming.
pub type MediaProcessTaskAdaptiveDynamicStreamingResult = Subtask<
    AdaptiveDynamicStreamingTaskInput,
    AdaptiveDynamicStreamingInfoItem,
>;

/// Outcome of one moderation subtask that looks for pornography in the picture.
pub type AiReviewTaskPornResult = Subtask<AiReviewPornTaskInput, AiReviewPornTaskOutput>;

/// Outcome of one moderation subtask that looks for terrorism, violence and similar sensitive
/// content in the picture.
pub type AiReviewTaskTerrorismResult = Subtask<
    AiReviewTerrorismTaskInput,
    AiReviewTerrorismTaskOutput,
>;

/// Outcome of one moderation subtask that looks for politically sensitive content in the picture.
pub type AiReviewTaskPoliticalResult = Subtask<
    AiReviewPoliticalTaskInput,
    AiReviewPoliticalTaskOutput,
>;

/// Outcome of one moderation subtask that looks for pornographic text in recognised speech (ASR).
pub type AiReviewTaskPornAsrResult = Subtask<
    AiReviewPornAsrTaskInput,
    AiReviewPornAsrTaskOutput,
>;

/// Outcome of one moderation subtask that looks for pornographic text shown in the picture (OCR).
pub type AiReviewTaskPornOcrResult = Subtask<
    AiReviewPornOcrTaskInput,
    AiReviewPornOcrTaskOutput,
>;

/// Outcome of one moderation subtask that looks for politically sensitive text in recognised speech
/// (ASR).
pub type AiReviewTaskPoliticalAsrResult = Subtask<
    AiReviewPoliticalAsrTaskInput,
    AiReviewPoliticalAsrTaskOutput,
>;

/// Outcome of one moderation subtask that looks for politically sensitive text shown in the picture
/// (OCR).
pub type AiReviewTaskPoliticalOcrResult = Subtask<
    AiReviewPoliticalOcrTaskInput,
    AiReviewPoliticalOcrTaskOutput,
>;

/// Outcome of one moderation subtask that looks for terrorism-related text shown in the picture
/// (OCR).
pub type AiReviewTaskTerrorismOcrResult = Subtask<
    AiReviewTerrorismOcrTaskInput,
    AiReviewTerrorismOcrTaskOutput,
>;

/// Outcome of one moderation subtask that looks for prohibited text in recognised speech (ASR).
pub type AiReviewTaskProhibitedAsrResult = Subtask<
    AiReviewProhibitedAsrTaskInput,
    AiReviewProhibitedAsrTaskOutput,
>;

/// Outcome of one moderation subtask that looks for prohibited text shown in the picture (OCR).
pub type AiReviewTaskProhibitedOcrResult = Subtask<
    AiReviewProhibitedOcrTaskInput,
    AiReviewProhibitedOcrTaskOutput,
>;

/// Outcome of one subtask that sorts a video into categories by AI.
pub type AiAnalysisTaskClassificationResult = Subtask<
    AiAnalysisTaskClassificationInput,
    AiAnalysisTaskClassificationOutput,
>;

/// Outcome of one subtask that picks cover images for a video by AI.
pub type AiAnalysisTaskCoverResult = Subtask<
    AiAnalysisTaskCoverInput,
    AiAnalysisTaskCoverOutput,
>;

/// Outcome of one subtask that tags a video as a whole by AI.
pub type AiAnalysisTaskTagResult = Subtask<
    AiAnalysisTaskTagInput,
    AiAnalysisTaskTagOutput,
>;

/// Outcome of one subtask that tags a video frame by frame by AI.
pub type AiAnalysisTaskFrameTagResult = Subtask<
    AiAnalysisTaskFrameTagInput,
    AiAnalysisTaskFrameTagOutput,
>;

/// Outcome of one subtask that picks the highlights of a video by AI.
pub type AiAnalysisTaskHighlightResult = Subtask<
    AiAnalysisTaskHighlightInput,
    AiAnalysisTaskHighlightOutput,
>;

/// Outcome of one smart erasing subtask, which removes logos, subtitles and the like from the
/// picture.
pub type AiAnalysisTaskDelLogoResult = Subtask<
    AiAnalysisTaskDelLogoInput,
    AiAnalysisTaskDelLogoOutput,
>;

/// Outcome of one subtask that splits a video into segments by content.
pub type AiAnalysisTaskSegmentResult = Subtask<
    AiAnalysisTaskSegmentInput,
    AiAnalysisTaskSegmentOutput,
>;

/// Outcome of one subtask that finds where the intro and the outro of a video lie.
pub type AiAnalysisTaskHeadTailResult = Subtask<
    AiAnalysisTaskHeadTailInput,
    AiAnalysisTaskHeadTailOutput,
>;

/// Outcome of one subtask that describes a video in words by AI.
pub type AiAnalysisTaskDescriptionResult = Subtask<
    AiAnalysisTaskDescriptionInput,
    AiAnalysisTaskDescriptionOutput,
>;

/// Outcome of one subtask that reframes a landscape video to portrait by AI.
pub type AiAnalysisTaskHorizontalToVerticalResult = Subtask<
    AiAnalysisTaskHorizontalToVerticalInput,
    AiAnalysisTaskHorizontalToVerticalOutput,
>;

/// Outcome of one subtask that translates and dubs a video by AI.
pub type AiAnalysisTaskDubbingResult = Subtask<
    AiAnalysisTaskDubbingInput,
    AiAnalysisTaskDubbingOutput,
>;

/// Outcome of one video deduplication (remake) subtask.
pub type AiAnalysisTaskVideoRemakeResult = Subtask<
    AiAnalysisTaskVideoRemakeInput,
    AiAnalysisTaskVideoRemakeOutput,
>;

/// Outcome of one subtask that interprets the content of a video or audio file by AI.
pub type AiAnalysisTaskVideoComprehensionResult = Subtask<
    AiAnalysisTaskVideoComprehensionInput,
    AiAnalysisTaskVideoComprehensionOutput,
>;

/// Outcome of one video matting subtask, which cuts subjects out of the picture by AI.
pub type AiAnalysisTaskCutoutResult = Subtask<
    AiAnalysisTaskCutoutInput,
    AiAnalysisTaskCutoutOutput,
>;

/// Outcome of one subtask that re-edits footage into a narrated video by AI.
pub type AiAnalysisTaskReelResult = Subtask<
    AiAnalysisTaskReelInput,
    AiAnalysisTaskReelOutput,
>;

/// Outcome of one generic analysis subtask, whose work is set by its extended parameters.
pub type AiAnalysisTaskGenericResult = Subtask<
    AiAnalysisTaskGenericInput,
    AiAnalysisTaskGenericOutput,
>;

/// Outcome of one face recognition subtask.
pub type AiRecognitionTaskFaceResult = Subtask<
    AiRecognitionTaskFaceResultInput,
    AiRecognitionTaskFaceResultOutput,
>;

/// Outcome of one subtask that recognises keywords in speech.
pub type AiRecognitionTaskAsrWordsResult = Subtask<
    AiRecognitionTaskAsrWordsResultInput,
    AiRecognitionTaskAsrWordsResultOutput,
>;

/// Outcome of one subtask that transcribes all speech.
pub type AiRecognitionTaskAsrFullTextResult = Subtask<
    AiRecognitionTaskAsrFullTextResultInput,
    AiRecognitionTaskAsrFullTextResultOutput,
>;

/// Outcome of one subtask that recognises keywords in on-screen text.
pub type AiRecognitionTaskOcrWordsResult = Subtask<
    AiRecognitionTaskOcrWordsResultInput,
    AiRecognitionTaskOcrWordsResultOutput,
>;

/// Outcome of one subtask that recognises all on-screen text.
pub type AiRecognitionTaskOcrFullTextResult = Subtask<
    AiRecognitionTaskOcrFullTextResultInput,
    AiRecognitionTaskOcrFullTextResultOutput,
>;

/// Outcome of one translation subtask of content recognition.
pub type AiRecognitionTaskTransTextResult = Subtask<
    AiRecognitionTaskTransTextResultInput,
    AiRecognitionTaskTransTextResultOutput,
>;

/// Outcome of one object recognition subtask.
pub type AiRecognitionTaskObjectResult = Subtask<
    AiRecognitionTaskObjectResultInput,
    AiRecognitionTaskObjectResultOutput,
>;

/// Outcome of one speech transcription subtask of a smart subtitle task.
pub type SmartSubtitleTaskAsrFullTextResult = Subtask<
    SmartSubtitleTaskResultInput,
    SmartSubtitleTaskAsrFullTextResultOutput,
>;

/// Outcome of one translation subtask of a smart subtitle task.
pub type SmartSubtitleTaskTransTextResult = Subtask<
    SmartSubtitleTaskResultInput,
    SmartSubtitleTaskTransTextResultOutput,
>;

/// Outcome of one subtask that translates subtitle files alone.
pub type PureSubtitleTransResult = Subtask<
    SmartSubtitleTaskResultInput,
    PureSubtitleTransResultOutput,
>;

/// Outcome of one full text recognition subtask of a smart subtitle task.
pub type SmartSubtitleTaskFullTextResult = Subtask<
    SmartSubtitleTaskResultInput,
    SmartSubtitleTaskTextResultOutput,
>;

/// Outcome of one content recognition subtask of a schedule (orchestration).
pub type ScheduleRecognitionTaskResult = Subtask<
    AiRecognitionTaskInput,
    Vec<AiRecognitionResult>,
>;

/// Outcome of one content moderation subtask of a schedule (orchestration).
pub type ScheduleReviewTaskResult = Subtask<
    AiContentReviewTaskInput,
    Vec<AiContentReviewResult>,
>;

/// Outcome of the content analysis step of an orchestration (a preset chain of media tasks).
pub type ScheduleAnalysisTaskResult = Subtask<
    AiAnalysisTaskInput,
    Vec<AiAnalysisResult>,
>;

/// Outcome of the rule evaluation (condition) step of an orchestration.
pub type ScheduleExecRuleTaskResult = Subtask<ExecRulesTask, ExecRuleTaskData>;

/// Outcome of the smart subtitle step of an orchestration.
pub type ScheduleSmartSubtitleTaskResult = Subtask<
    SmartSubtitlesTaskInput,
    Vec<SmartSubtitlesResult>,
>;

/// Outcome of the recording step of a live stream orchestration.
pub type LiveScheduleLiveRecordTaskResult = Subtask<
    LiveRecordTaskInput,
    LiveRecordResult,
>;
