// Written by `cargo xtask codegen` from crates/mps-model/schema; do not edit.
//! Chainable setters of the structs, and conversions into the enums that they hold.
#![allow(clippy::wildcard_imports, reason = "every struct and enum is used")]

use super::enums::*;
use super::model::*;
use crate::{SecretText, Text, Time};

impl DescribeTaskDetailResponse {
    /// Sets [`task_type`](Self::task_type).
    #[must_use]
    pub fn with_task_type(mut self, task_type: impl Into<TaskType>) -> Self {
        self.task_type = task_type.into();
        self.presence.set(0);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<TaskStatus>) -> Self {
        self.status = status.into();
        self.presence.set(1);
        self
    }
    /// Sets [`create_time`](Self::create_time).
    #[must_use]
    pub fn with_create_time(mut self, create_time: impl Into<Time>) -> Self {
        self.create_time = create_time.into();
        self.presence.set(2);
        self
    }
    /// Sets [`begin_process_time`](Self::begin_process_time).
    #[must_use]
    pub fn with_begin_process_time(
        mut self,
        begin_process_time: impl Into<Time>,
    ) -> Self {
        self.begin_process_time = begin_process_time.into();
        self.presence.set(3);
        self
    }
    /// Sets [`finish_time`](Self::finish_time).
    #[must_use]
    pub fn with_finish_time(mut self, finish_time: impl Into<Time>) -> Self {
        self.finish_time = finish_time.into();
        self.presence.set(4);
        self
    }
    /// Sets [`task`](Self::task).
    #[must_use]
    pub fn with_task(mut self, task: impl Into<Task>) -> Self {
        self.task = task.into();
        self
    }
    /// Sets [`task_notify_config`](Self::task_notify_config).
    #[inline]
    #[must_use]
    pub fn with_task_notify_config(
        mut self,
        task_notify_config: TaskNotifyConfig,
    ) -> Self {
        self.task_notify_config = Some(Box::new(task_notify_config));
        self
    }
    /// Sets [`tasks_priority`](Self::tasks_priority).
    #[inline]
    #[must_use]
    pub fn with_tasks_priority(mut self, tasks_priority: i64) -> Self {
        self.tasks_priority = tasks_priority;
        self.presence.set(10);
        self
    }
    /// Sets [`session_id`](Self::session_id).
    #[must_use]
    pub fn with_session_id(mut self, session_id: impl Into<Text>) -> Self {
        self.session_id = session_id.into();
        self.presence.set(11);
        self
    }
    /// Sets [`session_context`](Self::session_context).
    #[must_use]
    pub fn with_session_context(mut self, session_context: impl Into<Text>) -> Self {
        self.session_context = session_context.into();
        self.presence.set(12);
        self
    }
    /// Sets [`ext_info`](Self::ext_info).
    #[must_use]
    pub fn with_ext_info(mut self, ext_info: impl Into<Text>) -> Self {
        self.ext_info = ext_info.into();
        self.presence.set(13);
        self
    }
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<Text>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
}

impl From<EditMediaTask> for Task {
    #[inline]
    fn from(arm: EditMediaTask) -> Self {
        Self::EditMedia(Box::new(arm))
    }
}

impl From<WorkflowTask> for Task {
    #[inline]
    fn from(arm: WorkflowTask) -> Self {
        Self::Workflow(Box::new(arm))
    }
}

impl From<LiveStreamProcessTask> for Task {
    #[inline]
    fn from(arm: LiveStreamProcessTask) -> Self {
        Self::LiveStreamProcess(Box::new(arm))
    }
}

impl From<ExtractBlindWatermarkTask> for Task {
    #[inline]
    fn from(arm: ExtractBlindWatermarkTask) -> Self {
        Self::ExtractBlindWatermark(Box::new(arm))
    }
}

impl From<ScheduleTask> for Task {
    #[inline]
    fn from(arm: ScheduleTask) -> Self {
        Self::Schedule(Box::new(arm))
    }
}

impl From<LiveScheduleTask> for Task {
    #[inline]
    fn from(arm: LiveScheduleTask) -> Self {
        Self::LiveSchedule(Box::new(arm))
    }
}

impl From<BatchSubTaskResult> for Task {
    #[inline]
    fn from(arm: BatchSubTaskResult) -> Self {
        Self::Batch(Box::new(arm))
    }
}

impl EditMediaTask {
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = task_id.into();
        self.presence.set(0);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<TaskStatus>) -> Self {
        self.status = status.into();
        self.presence.set(1);
        self
    }
    /// Sets [`err_code`](Self::err_code).
    #[inline]
    #[must_use]
    pub fn with_err_code(mut self, err_code: i64) -> Self {
        self.err_code = err_code;
        self.presence.set(2);
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Text>) -> Self {
        self.message = message.into();
        self.presence.set(3);
        self
    }
    /// Sets [`input`](Self::input).
    #[inline]
    #[must_use]
    pub fn with_input(mut self, input: EditMediaTaskInput) -> Self {
        self.input = Some(Box::new(input));
        self
    }
    /// Sets [`output`](Self::output).
    #[inline]
    #[must_use]
    pub fn with_output(mut self, output: EditMediaTaskOutput) -> Self {
        self.output = Some(Box::new(output));
        self
    }
}

impl WorkflowTask {
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = task_id.into();
        self.presence.set(0);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<TaskStatus>) -> Self {
        self.status = status.into();
        self.presence.set(1);
        self
    }
    /// Sets [`err_code`](Self::err_code).
    #[inline]
    #[must_use]
    pub fn with_err_code(mut self, err_code: i64) -> Self {
        self.err_code = err_code;
        self.presence.set(2);
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Text>) -> Self {
        self.message = message.into();
        self.presence.set(3);
        self
    }
    /// Sets [`input_info`](Self::input_info).
    #[inline]
    #[must_use]
    pub fn with_input_info(mut self, input_info: MediaInputInfo) -> Self {
        self.input_info = Some(input_info);
        self
    }
    /// Sets [`meta_data`](Self::meta_data).
    #[inline]
    #[must_use]
    pub fn with_meta_data(mut self, meta_data: MediaMetaData) -> Self {
        self.meta_data = Some(Box::new(meta_data));
        self
    }
    /// Sets [`media_process_result_set`](Self::media_process_result_set).
    #[must_use]
    pub fn with_media_process_result_set(
        mut self,
        media_process_result_set: impl IntoIterator<Item = MediaProcessTaskResult>,
    ) -> Self {
        self.media_process_result_set = media_process_result_set.into_iter().collect();
        self
    }
    /// Sets [`ai_content_review_result_set`](Self::ai_content_review_result_set).
    #[must_use]
    pub fn with_ai_content_review_result_set(
        mut self,
        ai_content_review_result_set: impl IntoIterator<Item = AiContentReviewResult>,
    ) -> Self {
        self.ai_content_review_result_set = ai_content_review_result_set
            .into_iter()
            .collect();
        self
    }
    /// Sets [`ai_analysis_result_set`](Self::ai_analysis_result_set).
    #[must_use]
    pub fn with_ai_analysis_result_set(
        mut self,
        ai_analysis_result_set: impl IntoIterator<Item = AiAnalysisResult>,
    ) -> Self {
        self.ai_analysis_result_set = ai_analysis_result_set.into_iter().collect();
        self
    }
    /// Sets [`ai_recognition_result_set`](Self::ai_recognition_result_set).
    #[must_use]
    pub fn with_ai_recognition_result_set(
        mut self,
        ai_recognition_result_set: impl IntoIterator<Item = AiRecognitionResult>,
    ) -> Self {
        self.ai_recognition_result_set = ai_recognition_result_set.into_iter().collect();
        self
    }
    /// Sets [`ai_quality_control_task_result`](Self::ai_quality_control_task_result).
    #[inline]
    #[must_use]
    pub fn with_ai_quality_control_task_result(
        mut self,
        ai_quality_control_task_result: ScheduleQualityControlTaskResult,
    ) -> Self {
        self.ai_quality_control_task_result = Some(
            Box::new(ai_quality_control_task_result),
        );
        self
    }
    /// Sets [`smart_subtitles_task_result`](Self::smart_subtitles_task_result).
    #[must_use]
    pub fn with_smart_subtitles_task_result(
        mut self,
        smart_subtitles_task_result: impl IntoIterator<Item = SmartSubtitlesResult>,
    ) -> Self {
        self.smart_subtitles_task_result = smart_subtitles_task_result
            .into_iter()
            .collect();
        self
    }
    /// Sets [`smart_erase_task_result`](Self::smart_erase_task_result).
    #[inline]
    #[must_use]
    pub fn with_smart_erase_task_result(
        mut self,
        smart_erase_task_result: SmartEraseTaskResult,
    ) -> Self {
        self.smart_erase_task_result = Some(Box::new(smart_erase_task_result));
        self
    }
    /// Sets [`ai_dubbing_task_result`](Self::ai_dubbing_task_result).
    #[inline]
    #[must_use]
    pub fn with_ai_dubbing_task_result(
        mut self,
        ai_dubbing_task_result: AIDubbingTaskResult,
    ) -> Self {
        self.ai_dubbing_task_result = Some(Box::new(ai_dubbing_task_result));
        self
    }
}

impl LiveStreamProcessTask {
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<TaskStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets [`err_code`](Self::err_code).
    #[inline]
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
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<Text>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl ExtractBlindWatermarkTask {
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = task_id.into();
        self.presence.set(0);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<TaskStatus>) -> Self {
        self.status = status.into();
        self.presence.set(1);
        self
    }
    /// Sets [`err_code`](Self::err_code).
    #[inline]
    #[must_use]
    pub fn with_err_code(mut self, err_code: i64) -> Self {
        self.err_code = err_code;
        self.presence.set(2);
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Text>) -> Self {
        self.message = message.into();
        self.presence.set(3);
        self
    }
    /// Sets [`input_info`](Self::input_info).
    #[inline]
    #[must_use]
    pub fn with_input_info(mut self, input_info: MediaInputInfo) -> Self {
        self.input_info = Some(input_info);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<BlindWatermarkType>) -> Self {
        self.kind = kind.into();
        self.presence.set(5);
        self
    }
    /// Sets [`is_detected`](Self::is_detected).
    #[inline]
    #[must_use]
    pub fn with_is_detected(mut self, is_detected: bool) -> Self {
        self.is_detected = is_detected;
        self.presence.set(6);
        self
    }
    /// Sets [`result`](Self::result).
    #[must_use]
    pub fn with_result(mut self, result: impl Into<Text>) -> Self {
        self.result = Some(result.into());
        self
    }
    /// Sets [`extract_blind_watermark_config`](Self::extract_blind_watermark_config).
    #[inline]
    #[must_use]
    pub fn with_extract_blind_watermark_config(
        mut self,
        extract_blind_watermark_config: ExtractBlindWatermarkTaskConfig,
    ) -> Self {
        self.extract_blind_watermark_config = Some(
            Box::new(extract_blind_watermark_config),
        );
        self
    }
}

impl TaskNotifyConfig {
    /// Sets [`notify_type`](Self::notify_type).
    #[must_use]
    pub fn with_notify_type(mut self, notify_type: impl Into<NotifyType>) -> Self {
        self.notify_type = notify_type.into();
        self.presence.set(0);
        self
    }
    /// Sets [`notify_mode`](Self::notify_mode).
    #[must_use]
    pub fn with_notify_mode(mut self, notify_mode: impl Into<NotifyMode>) -> Self {
        self.notify_mode = notify_mode.into();
        self.presence.set(1);
        self
    }
    /// Sets [`notify_url`](Self::notify_url).
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<Text>) -> Self {
        self.notify_url = notify_url.into();
        self.presence.set(2);
        self
    }
    /// Sets [`cmq_model`](Self::cmq_model).
    #[must_use]
    pub fn with_cmq_model(mut self, cmq_model: impl Into<CmqModel>) -> Self {
        self.cmq_model = cmq_model.into();
        self.presence.set(3);
        self
    }
    /// Sets [`cmq_region`](Self::cmq_region).
    #[must_use]
    pub fn with_cmq_region(mut self, cmq_region: impl Into<Text>) -> Self {
        self.cmq_region = cmq_region.into();
        self.presence.set(4);
        self
    }
    /// Sets [`topic_name`](Self::topic_name).
    #[must_use]
    pub fn with_topic_name(mut self, topic_name: impl Into<Text>) -> Self {
        self.topic_name = topic_name.into();
        self.presence.set(5);
        self
    }
    /// Sets [`queue_name`](Self::queue_name).
    #[must_use]
    pub fn with_queue_name(mut self, queue_name: impl Into<Text>) -> Self {
        self.queue_name = queue_name.into();
        self.presence.set(6);
        self
    }
    /// Sets [`aws_sqs`](Self::aws_sqs).
    #[inline]
    #[must_use]
    pub fn with_aws_sqs(mut self, aws_sqs: AwsSQS) -> Self {
        self.aws_sqs = Some(Box::new(aws_sqs));
        self
    }
    /// Sets [`notify_key`](Self::notify_key).
    #[must_use]
    pub fn with_notify_key(mut self, notify_key: impl Into<SecretText>) -> Self {
        self.notify_key = Some(notify_key.into());
        self
    }
}

impl ScheduleTask {
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = task_id.into();
        self.presence.set(0);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<TaskStatus>) -> Self {
        self.status = status.into();
        self.presence.set(1);
        self
    }
    /// Sets [`err_code`](Self::err_code).
    #[inline]
    #[must_use]
    pub fn with_err_code(mut self, err_code: i64) -> Self {
        self.err_code = err_code;
        self.presence.set(2);
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Text>) -> Self {
        self.message = message.into();
        self.presence.set(3);
        self
    }
    /// Sets [`input_info`](Self::input_info).
    #[inline]
    #[must_use]
    pub fn with_input_info(mut self, input_info: MediaInputInfo) -> Self {
        self.input_info = Some(input_info);
        self
    }
    /// Sets [`meta_data`](Self::meta_data).
    #[inline]
    #[must_use]
    pub fn with_meta_data(mut self, meta_data: MediaMetaData) -> Self {
        self.meta_data = Some(Box::new(meta_data));
        self
    }
    /// Sets [`activity_result_set`](Self::activity_result_set).
    #[must_use]
    pub fn with_activity_result_set(
        mut self,
        activity_result_set: impl IntoIterator<Item = ActivityResult>,
    ) -> Self {
        self.activity_result_set = activity_result_set.into_iter().collect();
        self
    }
}

impl LiveScheduleTask {
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<TaskStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets [`err_code`](Self::err_code).
    #[inline]
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
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<Text>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Sets [`live_activity_result_set`](Self::live_activity_result_set).
    #[must_use]
    pub fn with_live_activity_result_set(
        mut self,
        live_activity_result_set: impl IntoIterator<Item = LiveActivityResult>,
    ) -> Self {
        self.live_activity_result_set = live_activity_result_set.into_iter().collect();
        self
    }
}

impl EditMediaTaskInput {
    /// Sets [`file_info_set`](Self::file_info_set).
    #[must_use]
    pub fn with_file_info_set(
        mut self,
        file_info_set: impl IntoIterator<Item = EditMediaFileInfo>,
    ) -> Self {
        self.file_info_set = file_info_set.into_iter().collect();
        self
    }
}

impl EditMediaTaskOutput {
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, path: impl Into<Text>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Sets [`meta_data`](Self::meta_data).
    #[inline]
    #[must_use]
    pub fn with_meta_data(mut self, meta_data: MediaMetaData) -> Self {
        self.meta_data = Some(Box::new(meta_data));
        self
    }
}

impl MediaInputInfo {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<InputType>) -> Self {
        self.kind = kind.into();
        self.presence.set(0);
        self
    }
    /// Sets [`source`](Self::source).
    #[must_use]
    pub fn with_source(mut self, source: impl Into<MediaSource>) -> Self {
        self.source = source.into();
        self
    }
}

impl From<CosInputInfo> for MediaSource {
    #[inline]
    fn from(arm: CosInputInfo) -> Self {
        Self::Cos(Box::new(arm))
    }
}

impl From<UrlInputInfo> for MediaSource {
    #[inline]
    fn from(arm: UrlInputInfo) -> Self {
        Self::Url(Box::new(arm))
    }
}

impl From<S3InputInfo> for MediaSource {
    #[inline]
    fn from(arm: S3InputInfo) -> Self {
        Self::S3(Box::new(arm))
    }
}

impl From<VODInputInfo> for MediaSource {
    #[inline]
    fn from(arm: VODInputInfo) -> Self {
        Self::Vod(Box::new(arm))
    }
}

impl MediaMetaData {
    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
    /// Sets [`container`](Self::container).
    #[must_use]
    pub fn with_container(mut self, container: impl Into<Text>) -> Self {
        self.container = Some(container.into());
        self
    }
    /// Sets [`bitrate`](Self::bitrate).
    #[inline]
    #[must_use]
    pub fn with_bitrate(mut self, bitrate: i64) -> Self {
        self.bitrate = Some(bitrate);
        self
    }
    /// Sets [`height`](Self::height).
    #[inline]
    #[must_use]
    pub fn with_height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
    /// Sets [`width`](Self::width).
    #[inline]
    #[must_use]
    pub fn with_width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
    /// Sets [`duration`](Self::duration).
    #[inline]
    #[must_use]
    pub fn with_duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// Sets [`rotate`](Self::rotate).
    #[inline]
    #[must_use]
    pub fn with_rotate(mut self, rotate: i64) -> Self {
        self.rotate = Some(rotate);
        self
    }
    /// Sets [`video_stream_set`](Self::video_stream_set).
    #[must_use]
    pub fn with_video_stream_set(
        mut self,
        video_stream_set: impl IntoIterator<Item = MediaVideoStreamItem>,
    ) -> Self {
        self.video_stream_set = video_stream_set.into_iter().collect();
        self
    }
    /// Sets [`audio_stream_set`](Self::audio_stream_set).
    #[must_use]
    pub fn with_audio_stream_set(
        mut self,
        audio_stream_set: impl IntoIterator<Item = MediaAudioStreamItem>,
    ) -> Self {
        self.audio_stream_set = audio_stream_set.into_iter().collect();
        self
    }
    /// Sets [`video_duration`](Self::video_duration).
    #[inline]
    #[must_use]
    pub fn with_video_duration(mut self, video_duration: f64) -> Self {
        self.video_duration = Some(video_duration);
        self
    }
    /// Sets [`audio_duration`](Self::audio_duration).
    #[inline]
    #[must_use]
    pub fn with_audio_duration(mut self, audio_duration: f64) -> Self {
        self.audio_duration = Some(audio_duration);
        self
    }
}

impl MediaProcessTaskResult {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<MediaProcessType>) -> Self {
        self.kind = kind.into();
        self.presence.set(0);
        self
    }
    /// Sets [`task`](Self::task).
    #[must_use]
    pub fn with_task(mut self, task: impl Into<MediaProcessTask>) -> Self {
        self.task = task.into();
        self
    }
}

impl From<MediaProcessTaskTranscodeResult> for MediaProcessTask {
    #[inline]
    fn from(arm: MediaProcessTaskTranscodeResult) -> Self {
        Self::Transcode(Box::new(arm))
    }
}

impl From<MediaProcessTaskAnimatedGraphicResult> for MediaProcessTask {
    #[inline]
    fn from(arm: MediaProcessTaskAnimatedGraphicResult) -> Self {
        Self::AnimatedGraphic(Box::new(arm))
    }
}

impl From<MediaProcessTaskSnapshotByTimeOffsetResult> for MediaProcessTask {
    #[inline]
    fn from(arm: MediaProcessTaskSnapshotByTimeOffsetResult) -> Self {
        Self::SnapshotByTimeOffset(Box::new(arm))
    }
}

impl From<MediaProcessTaskSampleSnapshotResult> for MediaProcessTask {
    #[inline]
    fn from(arm: MediaProcessTaskSampleSnapshotResult) -> Self {
        Self::SampleSnapshot(Box::new(arm))
    }
}

impl From<MediaProcessTaskImageSpriteResult> for MediaProcessTask {
    #[inline]
    fn from(arm: MediaProcessTaskImageSpriteResult) -> Self {
        Self::ImageSprite(Box::new(arm))
    }
}

impl From<MediaProcessTaskAdaptiveDynamicStreamingResult> for MediaProcessTask {
    #[inline]
    fn from(arm: MediaProcessTaskAdaptiveDynamicStreamingResult) -> Self {
        Self::AdaptiveDynamicStreaming(Box::new(arm))
    }
}

impl AiContentReviewResult {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<ContentReviewType>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Sets [`sample_rate`](Self::sample_rate).
    #[inline]
    #[must_use]
    pub fn with_sample_rate(mut self, sample_rate: f64) -> Self {
        self.sample_rate = Some(sample_rate);
        self
    }
    /// Sets [`duration`](Self::duration).
    #[inline]
    #[must_use]
    pub fn with_duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// Sets [`task`](Self::task).
    #[must_use]
    pub fn with_task(mut self, task: impl Into<ContentReviewTask>) -> Self {
        self.task = task.into();
        self
    }
}

impl From<AiReviewTaskPornResult> for ContentReviewTask {
    #[inline]
    fn from(arm: AiReviewTaskPornResult) -> Self {
        Self::Porn(Box::new(arm))
    }
}

impl From<AiReviewTaskTerrorismResult> for ContentReviewTask {
    #[inline]
    fn from(arm: AiReviewTaskTerrorismResult) -> Self {
        Self::Terrorism(Box::new(arm))
    }
}

impl From<AiReviewTaskPoliticalResult> for ContentReviewTask {
    #[inline]
    fn from(arm: AiReviewTaskPoliticalResult) -> Self {
        Self::Political(Box::new(arm))
    }
}

impl From<AiReviewTaskPornAsrResult> for ContentReviewTask {
    #[inline]
    fn from(arm: AiReviewTaskPornAsrResult) -> Self {
        Self::PornAsr(Box::new(arm))
    }
}

impl From<AiReviewTaskPornOcrResult> for ContentReviewTask {
    #[inline]
    fn from(arm: AiReviewTaskPornOcrResult) -> Self {
        Self::PornOcr(Box::new(arm))
    }
}

impl From<AiReviewTaskPoliticalAsrResult> for ContentReviewTask {
    #[inline]
    fn from(arm: AiReviewTaskPoliticalAsrResult) -> Self {
        Self::PoliticalAsr(Box::new(arm))
    }
}

impl From<AiReviewTaskPoliticalOcrResult> for ContentReviewTask {
    #[inline]
    fn from(arm: AiReviewTaskPoliticalOcrResult) -> Self {
        Self::PoliticalOcr(Box::new(arm))
    }
}

impl From<AiReviewTaskTerrorismOcrResult> for ContentReviewTask {
    #[inline]
    fn from(arm: AiReviewTaskTerrorismOcrResult) -> Self {
        Self::TerrorismOcr(Box::new(arm))
    }
}

impl From<AiReviewTaskProhibitedAsrResult> for ContentReviewTask {
    #[inline]
    fn from(arm: AiReviewTaskProhibitedAsrResult) -> Self {
        Self::ProhibitedAsr(Box::new(arm))
    }
}

impl From<AiReviewTaskProhibitedOcrResult> for ContentReviewTask {
    #[inline]
    fn from(arm: AiReviewTaskProhibitedOcrResult) -> Self {
        Self::ProhibitedOcr(Box::new(arm))
    }
}

impl AiAnalysisResult {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<AnalysisType>) -> Self {
        self.kind = kind.into();
        self.presence.set(0);
        self
    }
    /// Sets [`task`](Self::task).
    #[must_use]
    pub fn with_task(mut self, task: impl Into<AnalysisTask>) -> Self {
        self.task = task.into();
        self
    }
}

impl From<AiAnalysisTaskClassificationResult> for AnalysisTask {
    #[inline]
    fn from(arm: AiAnalysisTaskClassificationResult) -> Self {
        Self::Classification(Box::new(arm))
    }
}

impl From<AiAnalysisTaskCoverResult> for AnalysisTask {
    #[inline]
    fn from(arm: AiAnalysisTaskCoverResult) -> Self {
        Self::Cover(Box::new(arm))
    }
}

impl From<AiAnalysisTaskTagResult> for AnalysisTask {
    #[inline]
    fn from(arm: AiAnalysisTaskTagResult) -> Self {
        Self::Tag(Box::new(arm))
    }
}

impl From<AiAnalysisTaskFrameTagResult> for AnalysisTask {
    #[inline]
    fn from(arm: AiAnalysisTaskFrameTagResult) -> Self {
        Self::FrameTag(Box::new(arm))
    }
}

impl From<AiAnalysisTaskHighlightResult> for AnalysisTask {
    #[inline]
    fn from(arm: AiAnalysisTaskHighlightResult) -> Self {
        Self::Highlight(Box::new(arm))
    }
}

impl From<AiAnalysisTaskDelLogoResult> for AnalysisTask {
    #[inline]
    fn from(arm: AiAnalysisTaskDelLogoResult) -> Self {
        Self::DeLogo(Box::new(arm))
    }
}

impl From<AiAnalysisTaskSegmentResult> for AnalysisTask {
    #[inline]
    fn from(arm: AiAnalysisTaskSegmentResult) -> Self {
        Self::Segment(Box::new(arm))
    }
}

impl From<AiAnalysisTaskHeadTailResult> for AnalysisTask {
    #[inline]
    fn from(arm: AiAnalysisTaskHeadTailResult) -> Self {
        Self::HeadTail(Box::new(arm))
    }
}

impl From<AiAnalysisTaskDescriptionResult> for AnalysisTask {
    #[inline]
    fn from(arm: AiAnalysisTaskDescriptionResult) -> Self {
        Self::Description(Box::new(arm))
    }
}

impl From<AiAnalysisTaskHorizontalToVerticalResult> for AnalysisTask {
    #[inline]
    fn from(arm: AiAnalysisTaskHorizontalToVerticalResult) -> Self {
        Self::HorizontalToVertical(Box::new(arm))
    }
}

impl From<AiAnalysisTaskDubbingResult> for AnalysisTask {
    #[inline]
    fn from(arm: AiAnalysisTaskDubbingResult) -> Self {
        Self::Dubbing(Box::new(arm))
    }
}

impl From<AiAnalysisTaskVideoRemakeResult> for AnalysisTask {
    #[inline]
    fn from(arm: AiAnalysisTaskVideoRemakeResult) -> Self {
        Self::VideoRemake(Box::new(arm))
    }
}

impl From<AiAnalysisTaskVideoComprehensionResult> for AnalysisTask {
    #[inline]
    fn from(arm: AiAnalysisTaskVideoComprehensionResult) -> Self {
        Self::VideoComprehension(Box::new(arm))
    }
}

impl From<AiAnalysisTaskCutoutResult> for AnalysisTask {
    #[inline]
    fn from(arm: AiAnalysisTaskCutoutResult) -> Self {
        Self::Cutout(Box::new(arm))
    }
}

impl From<AiAnalysisTaskReelResult> for AnalysisTask {
    #[inline]
    fn from(arm: AiAnalysisTaskReelResult) -> Self {
        Self::Reel(Box::new(arm))
    }
}

impl From<AiAnalysisTaskGenericResult> for AnalysisTask {
    #[inline]
    fn from(arm: AiAnalysisTaskGenericResult) -> Self {
        Self::Generic(Box::new(arm))
    }
}

impl AiRecognitionResult {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<RecognitionType>) -> Self {
        self.kind = kind.into();
        self.presence.set(0);
        self
    }
    /// Sets [`task`](Self::task).
    #[must_use]
    pub fn with_task(mut self, task: impl Into<RecognitionTask>) -> Self {
        self.task = task.into();
        self
    }
}

impl From<AiRecognitionTaskFaceResult> for RecognitionTask {
    #[inline]
    fn from(arm: AiRecognitionTaskFaceResult) -> Self {
        Self::Face(Box::new(arm))
    }
}

impl From<AiRecognitionTaskAsrWordsResult> for RecognitionTask {
    #[inline]
    fn from(arm: AiRecognitionTaskAsrWordsResult) -> Self {
        Self::AsrWords(Box::new(arm))
    }
}

impl From<AiRecognitionTaskAsrFullTextResult> for RecognitionTask {
    #[inline]
    fn from(arm: AiRecognitionTaskAsrFullTextResult) -> Self {
        Self::AsrFullText(Box::new(arm))
    }
}

impl From<AiRecognitionTaskOcrWordsResult> for RecognitionTask {
    #[inline]
    fn from(arm: AiRecognitionTaskOcrWordsResult) -> Self {
        Self::OcrWords(Box::new(arm))
    }
}

impl From<AiRecognitionTaskOcrFullTextResult> for RecognitionTask {
    #[inline]
    fn from(arm: AiRecognitionTaskOcrFullTextResult) -> Self {
        Self::OcrFullText(Box::new(arm))
    }
}

impl From<AiRecognitionTaskTransTextResult> for RecognitionTask {
    #[inline]
    fn from(arm: AiRecognitionTaskTransTextResult) -> Self {
        Self::TransText(Box::new(arm))
    }
}

impl From<AiRecognitionTaskObjectResult> for RecognitionTask {
    #[inline]
    fn from(arm: AiRecognitionTaskObjectResult) -> Self {
        Self::Object(Box::new(arm))
    }
}

impl SmartSubtitlesResult {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<SubtitlesType>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Sets [`task`](Self::task).
    #[must_use]
    pub fn with_task(mut self, task: impl Into<SubtitlesTask>) -> Self {
        self.task = task.into();
        self
    }
}

impl From<SmartSubtitleTaskAsrFullTextResult> for SubtitlesTask {
    #[inline]
    fn from(arm: SmartSubtitleTaskAsrFullTextResult) -> Self {
        Self::AsrFullText(Box::new(arm))
    }
}

impl From<SmartSubtitleTaskTransTextResult> for SubtitlesTask {
    #[inline]
    fn from(arm: SmartSubtitleTaskTransTextResult) -> Self {
        Self::TransText(Box::new(arm))
    }
}

impl From<PureSubtitleTransResult> for SubtitlesTask {
    #[inline]
    fn from(arm: PureSubtitleTransResult) -> Self {
        Self::PureSubtitleTrans(Box::new(arm))
    }
}

impl From<SmartSubtitleTaskFullTextResult> for SubtitlesTask {
    #[inline]
    fn from(arm: SmartSubtitleTaskFullTextResult) -> Self {
        Self::OcrFullText(Box::new(arm))
    }
}

impl ExtractBlindWatermarkTaskConfig {
    /// Sets [`segment_duration`](Self::segment_duration).
    #[inline]
    #[must_use]
    pub fn with_segment_duration(mut self, segment_duration: i64) -> Self {
        self.segment_duration = Some(segment_duration);
        self
    }
}

impl AwsSQS {
    /// Sets [`sqs_region`](Self::sqs_region).
    #[must_use]
    pub fn with_sqs_region(mut self, sqs_region: impl Into<Text>) -> Self {
        self.sqs_region = Some(sqs_region.into());
        self
    }
    /// Sets [`sqs_queue_name`](Self::sqs_queue_name).
    #[must_use]
    pub fn with_sqs_queue_name(mut self, sqs_queue_name: impl Into<Text>) -> Self {
        self.sqs_queue_name = Some(sqs_queue_name.into());
        self
    }
    /// Sets [`s3_secret_id`](Self::s3_secret_id).
    #[must_use]
    pub fn with_s3_secret_id(mut self, s3_secret_id: impl Into<SecretText>) -> Self {
        self.s3_secret_id = Some(s3_secret_id.into());
        self
    }
    /// Sets [`s3_secret_key`](Self::s3_secret_key).
    #[must_use]
    pub fn with_s3_secret_key(mut self, s3_secret_key: impl Into<SecretText>) -> Self {
        self.s3_secret_key = Some(s3_secret_key.into());
        self
    }
}

impl ActivityResult {
    /// Sets [`activity_type`](Self::activity_type).
    #[must_use]
    pub fn with_activity_type(mut self, activity_type: impl Into<ActivityType>) -> Self {
        self.activity_type = activity_type.into();
        self.presence.set(0);
        self
    }
    /// Sets [`activity_res_item`](Self::activity_res_item).
    #[inline]
    #[must_use]
    pub fn with_activity_res_item(mut self, activity_res_item: ActivityResItem) -> Self {
        self.activity_res_item = Some(activity_res_item);
        self
    }
}

impl LiveActivityResult {
    /// Sets [`activity_type`](Self::activity_type).
    #[must_use]
    pub fn with_activity_type(
        mut self,
        activity_type: impl Into<LiveActivityType>,
    ) -> Self {
        self.activity_type = Some(activity_type.into());
        self
    }
    /// Sets [`live_activity_res_item`](Self::live_activity_res_item).
    #[inline]
    #[must_use]
    pub fn with_live_activity_res_item(
        mut self,
        live_activity_res_item: LiveActivityResItem,
    ) -> Self {
        self.live_activity_res_item = Some(live_activity_res_item);
        self
    }
}

impl EditMediaFileInfo {
    /// Sets [`input_info`](Self::input_info).
    #[inline]
    #[must_use]
    pub fn with_input_info(mut self, input_info: MediaInputInfo) -> Self {
        self.input_info = Some(input_info);
        self
    }
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(2);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<Text>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl TaskOutputStorage {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<StorageType>) -> Self {
        self.kind = kind.into();
        self.presence.set(0);
        self
    }
    /// Sets [`location`](Self::location).
    #[must_use]
    pub fn with_location(mut self, location: impl Into<StorageLocation>) -> Self {
        self.location = location.into();
        self
    }
}

impl From<CosOutputStorage> for StorageLocation {
    #[inline]
    fn from(arm: CosOutputStorage) -> Self {
        Self::Cos(Box::new(arm))
    }
}

impl From<S3OutputStorage> for StorageLocation {
    #[inline]
    fn from(arm: S3OutputStorage) -> Self {
        Self::S3(Box::new(arm))
    }
}

impl From<VODOutputStorage> for StorageLocation {
    #[inline]
    fn from(arm: VODOutputStorage) -> Self {
        Self::Vod(Box::new(arm))
    }
}

impl CosInputInfo {
    /// Sets [`bucket`](Self::bucket).
    #[must_use]
    pub fn with_bucket(mut self, bucket: impl Into<Text>) -> Self {
        self.bucket = bucket.into();
        self.presence.set(0);
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, region: impl Into<Text>) -> Self {
        self.region = region.into();
        self.presence.set(1);
        self
    }
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn with_object(mut self, object: impl Into<Text>) -> Self {
        self.object = object.into();
        self.presence.set(2);
        self
    }
}

impl UrlInputInfo {
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<Text>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl S3InputInfo {
    /// Sets [`s3_bucket`](Self::s3_bucket).
    #[must_use]
    pub fn with_s3_bucket(mut self, s3_bucket: impl Into<Text>) -> Self {
        self.s3_bucket = Some(s3_bucket.into());
        self
    }
    /// Sets [`s3_region`](Self::s3_region).
    #[must_use]
    pub fn with_s3_region(mut self, s3_region: impl Into<Text>) -> Self {
        self.s3_region = Some(s3_region.into());
        self
    }
    /// Sets [`s3_object`](Self::s3_object).
    #[must_use]
    pub fn with_s3_object(mut self, s3_object: impl Into<Text>) -> Self {
        self.s3_object = Some(s3_object.into());
        self
    }
    /// Sets [`s3_secret_id`](Self::s3_secret_id).
    #[must_use]
    pub fn with_s3_secret_id(mut self, s3_secret_id: impl Into<SecretText>) -> Self {
        self.s3_secret_id = Some(s3_secret_id.into());
        self
    }
    /// Sets [`s3_secret_key`](Self::s3_secret_key).
    #[must_use]
    pub fn with_s3_secret_key(mut self, s3_secret_key: impl Into<SecretText>) -> Self {
        self.s3_secret_key = Some(s3_secret_key.into());
        self
    }
}

impl VODInputInfo {
    /// Sets [`bucket`](Self::bucket).
    #[must_use]
    pub fn with_bucket(mut self, bucket: impl Into<Text>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, region: impl Into<Text>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn with_object(mut self, object: impl Into<Text>) -> Self {
        self.object = Some(object.into());
        self
    }
    /// Sets [`sub_app_id`](Self::sub_app_id).
    #[inline]
    #[must_use]
    pub fn with_sub_app_id(mut self, sub_app_id: u64) -> Self {
        self.sub_app_id = Some(sub_app_id);
        self
    }
    /// Sets [`vod_basic`](Self::vod_basic).
    #[inline]
    #[must_use]
    pub fn with_vod_basic(mut self, vod_basic: i64) -> Self {
        self.vod_basic = Some(vod_basic);
        self
    }
    /// Sets [`file_id`](Self::file_id).
    #[must_use]
    pub fn with_file_id(mut self, file_id: impl Into<Text>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
}

impl MediaVideoStreamItem {
    /// Sets [`bitrate`](Self::bitrate).
    #[inline]
    #[must_use]
    pub fn with_bitrate(mut self, bitrate: i64) -> Self {
        self.bitrate = Some(bitrate);
        self
    }
    /// Sets [`height`](Self::height).
    #[inline]
    #[must_use]
    pub fn with_height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
    /// Sets [`width`](Self::width).
    #[inline]
    #[must_use]
    pub fn with_width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
    /// Sets [`codec`](Self::codec).
    #[must_use]
    pub fn with_codec(mut self, codec: impl Into<Text>) -> Self {
        self.codec = Some(codec.into());
        self
    }
    /// Sets [`fps`](Self::fps).
    #[inline]
    #[must_use]
    pub fn with_fps(mut self, fps: i64) -> Self {
        self.fps = Some(fps);
        self
    }
    /// Sets [`color_primaries`](Self::color_primaries).
    #[must_use]
    pub fn with_color_primaries(mut self, color_primaries: impl Into<Text>) -> Self {
        self.color_primaries = Some(color_primaries.into());
        self
    }
    /// Sets [`color_space`](Self::color_space).
    #[must_use]
    pub fn with_color_space(mut self, color_space: impl Into<Text>) -> Self {
        self.color_space = Some(color_space.into());
        self
    }
    /// Sets [`color_transfer`](Self::color_transfer).
    #[must_use]
    pub fn with_color_transfer(mut self, color_transfer: impl Into<Text>) -> Self {
        self.color_transfer = Some(color_transfer.into());
        self
    }
    /// Sets [`hdr_type`](Self::hdr_type).
    #[must_use]
    pub fn with_hdr_type(mut self, hdr_type: impl Into<Text>) -> Self {
        self.hdr_type = Some(hdr_type.into());
        self
    }
    /// Sets [`codecs`](Self::codecs).
    #[must_use]
    pub fn with_codecs(mut self, codecs: impl Into<Text>) -> Self {
        self.codecs = Some(codecs.into());
        self
    }
    /// Sets [`fps_numerator`](Self::fps_numerator).
    #[inline]
    #[must_use]
    pub fn with_fps_numerator(mut self, fps_numerator: i64) -> Self {
        self.fps_numerator = Some(fps_numerator);
        self
    }
    /// Sets [`fps_denominator`](Self::fps_denominator).
    #[inline]
    #[must_use]
    pub fn with_fps_denominator(mut self, fps_denominator: i64) -> Self {
        self.fps_denominator = Some(fps_denominator);
        self
    }
}

impl MediaAudioStreamItem {
    /// Sets [`bitrate`](Self::bitrate).
    #[inline]
    #[must_use]
    pub fn with_bitrate(mut self, bitrate: i64) -> Self {
        self.bitrate = Some(bitrate);
        self
    }
    /// Sets [`sampling_rate`](Self::sampling_rate).
    #[inline]
    #[must_use]
    pub fn with_sampling_rate(mut self, sampling_rate: i64) -> Self {
        self.sampling_rate = Some(sampling_rate);
        self
    }
    /// Sets [`codec`](Self::codec).
    #[must_use]
    pub fn with_codec(mut self, codec: impl Into<Text>) -> Self {
        self.codec = Some(codec.into());
        self
    }
    /// Sets [`channel`](Self::channel).
    #[inline]
    #[must_use]
    pub fn with_channel(mut self, channel: i64) -> Self {
        self.channel = Some(channel);
        self
    }
    /// Sets [`codecs`](Self::codecs).
    #[must_use]
    pub fn with_codecs(mut self, codecs: impl Into<Text>) -> Self {
        self.codecs = Some(codecs.into());
        self
    }
    /// Sets [`loudness`](Self::loudness).
    #[inline]
    #[must_use]
    pub fn with_loudness(mut self, loudness: f64) -> Self {
        self.loudness = Some(loudness);
        self
    }
}

impl AiQualityControlTaskInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: u64) -> Self {
        self.definition = Some(definition);
        self
    }
    /// Sets [`channel_ext_para`](Self::channel_ext_para).
    #[must_use]
    pub fn with_channel_ext_para(mut self, channel_ext_para: impl Into<Text>) -> Self {
        self.channel_ext_para = Some(channel_ext_para.into());
        self
    }
}

impl QualityControlData {
    /// Sets [`no_audio`](Self::no_audio).
    #[inline]
    #[must_use]
    pub fn with_no_audio(mut self, no_audio: bool) -> Self {
        self.no_audio = no_audio;
        self.presence.set(0);
        self
    }
    /// Sets [`no_video`](Self::no_video).
    #[inline]
    #[must_use]
    pub fn with_no_video(mut self, no_video: bool) -> Self {
        self.no_video = no_video;
        self.presence.set(1);
        self
    }
    /// Sets [`quality_evaluation_score`](Self::quality_evaluation_score).
    #[inline]
    #[must_use]
    pub fn with_quality_evaluation_score(
        mut self,
        quality_evaluation_score: i64,
    ) -> Self {
        self.quality_evaluation_score = quality_evaluation_score;
        self.presence.set(2);
        self
    }
    /// Sets [`quality_evaluation_mean_opinion_score`](Self::quality_evaluation_mean_opinion_score).
    #[inline]
    #[must_use]
    pub fn with_quality_evaluation_mean_opinion_score(
        mut self,
        quality_evaluation_mean_opinion_score: f64,
    ) -> Self {
        self.quality_evaluation_mean_opinion_score = Some(
            quality_evaluation_mean_opinion_score,
        );
        self
    }
    /// Sets [`aesthetic_evaluation_score`](Self::aesthetic_evaluation_score).
    #[inline]
    #[must_use]
    pub fn with_aesthetic_evaluation_score(
        mut self,
        aesthetic_evaluation_score: i64,
    ) -> Self {
        self.aesthetic_evaluation_score = Some(aesthetic_evaluation_score);
        self
    }
    /// Sets [`quality_control_result_set`](Self::quality_control_result_set).
    #[must_use]
    pub fn with_quality_control_result_set(
        mut self,
        quality_control_result_set: impl IntoIterator<Item = QualityControlResult>,
    ) -> Self {
        self.quality_control_result_set = quality_control_result_set
            .into_iter()
            .collect();
        self
    }
    /// Sets [`container_diagnose_result_set`](Self::container_diagnose_result_set).
    #[must_use]
    pub fn with_container_diagnose_result_set(
        mut self,
        container_diagnose_result_set: impl IntoIterator<
            Item = ContainerDiagnoseResultItem,
        >,
    ) -> Self {
        self.container_diagnose_result_set = container_diagnose_result_set
            .into_iter()
            .collect();
        self
    }
    /// Sets [`llm_detection_report`](Self::llm_detection_report).
    #[inline]
    #[must_use]
    pub fn with_llm_detection_report(
        mut self,
        llm_detection_report: LLMDetectionReport,
    ) -> Self {
        self.llm_detection_report = Some(Box::new(llm_detection_report));
        self
    }
}

impl SmartEraseTaskInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: i64) -> Self {
        self.definition = Some(definition);
        self
    }
    /// Sets [`raw_parameter`](Self::raw_parameter).
    #[inline]
    #[must_use]
    pub fn with_raw_parameter(mut self, raw_parameter: RawSmartEraseParameter) -> Self {
        self.raw_parameter = Some(Box::new(raw_parameter));
        self
    }
    /// Sets [`override_parameter`](Self::override_parameter).
    #[inline]
    #[must_use]
    pub fn with_override_parameter(
        mut self,
        override_parameter: OverrideEraseParameter,
    ) -> Self {
        self.override_parameter = Some(Box::new(override_parameter));
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`output_object_path`](Self::output_object_path).
    #[must_use]
    pub fn with_output_object_path(
        mut self,
        output_object_path: impl Into<Text>,
    ) -> Self {
        self.output_object_path = Some(output_object_path.into());
        self
    }
}

impl AiAnalysisTaskDelLogoOutput {
    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, path: impl Into<Text>) -> Self {
        self.path = path.into();
        self.presence.set(0);
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`origin_subtitle_path`](Self::origin_subtitle_path).
    #[must_use]
    pub fn with_origin_subtitle_path(
        mut self,
        origin_subtitle_path: impl Into<Text>,
    ) -> Self {
        self.origin_subtitle_path = Some(origin_subtitle_path.into());
        self
    }
    /// Sets [`translate_subtitle_path`](Self::translate_subtitle_path).
    #[must_use]
    pub fn with_translate_subtitle_path(
        mut self,
        translate_subtitle_path: impl Into<Text>,
    ) -> Self {
        self.translate_subtitle_path = Some(translate_subtitle_path.into());
        self
    }
    /// Sets [`subtitle_pos`](Self::subtitle_pos).
    #[inline]
    #[must_use]
    pub fn with_subtitle_pos(mut self, subtitle_pos: SubtitlePosition) -> Self {
        self.subtitle_pos = Some(Box::new(subtitle_pos));
        self
    }
    /// Sets [`voice_cloned_video`](Self::voice_cloned_video).
    #[must_use]
    pub fn with_voice_cloned_video(
        mut self,
        voice_cloned_video: impl Into<Text>,
    ) -> Self {
        self.voice_cloned_video = Some(voice_cloned_video.into());
        self
    }
    /// Sets [`voice_cloned_mark_file`](Self::voice_cloned_mark_file).
    #[must_use]
    pub fn with_voice_cloned_mark_file(
        mut self,
        voice_cloned_mark_file: impl Into<Text>,
    ) -> Self {
        self.voice_cloned_mark_file = Some(voice_cloned_mark_file.into());
        self
    }
    /// Sets [`erased_video_path`](Self::erased_video_path).
    #[must_use]
    pub fn with_erased_video_path(mut self, erased_video_path: impl Into<Text>) -> Self {
        self.erased_video_path = Some(erased_video_path.into());
        self
    }
    /// Sets [`dubbing_edit_info_url`](Self::dubbing_edit_info_url).
    #[must_use]
    pub fn with_dubbing_edit_info_url(
        mut self,
        dubbing_edit_info_url: impl Into<Text>,
    ) -> Self {
        self.dubbing_edit_info_url = Some(dubbing_edit_info_url.into());
        self
    }
    /// Sets [`file_id`](Self::file_id).
    #[must_use]
    pub fn with_file_id(mut self, file_id: impl Into<Text>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
    /// Sets [`origin_subtitle_file_id`](Self::origin_subtitle_file_id).
    #[must_use]
    pub fn with_origin_subtitle_file_id(
        mut self,
        origin_subtitle_file_id: impl Into<Text>,
    ) -> Self {
        self.origin_subtitle_file_id = Some(origin_subtitle_file_id.into());
        self
    }
    /// Sets [`translate_subtitle_file_id`](Self::translate_subtitle_file_id).
    #[must_use]
    pub fn with_translate_subtitle_file_id(
        mut self,
        translate_subtitle_file_id: impl Into<Text>,
    ) -> Self {
        self.translate_subtitle_file_id = Some(translate_subtitle_file_id.into());
        self
    }
}

impl AIDubbingTaskInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: i64) -> Self {
        self.definition = Some(definition);
        self
    }
    /// Sets [`raw_parameter`](Self::raw_parameter).
    #[inline]
    #[must_use]
    pub fn with_raw_parameter(mut self, raw_parameter: RawAIDubbingParameter) -> Self {
        self.raw_parameter = Some(Box::new(raw_parameter));
        self
    }
    /// Sets [`override_parameter`](Self::override_parameter).
    #[inline]
    #[must_use]
    pub fn with_override_parameter(
        mut self,
        override_parameter: OverrideAIDubbingParameter,
    ) -> Self {
        self.override_parameter = Some(Box::new(override_parameter));
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`src_subtitle_info`](Self::src_subtitle_info).
    #[inline]
    #[must_use]
    pub fn with_src_subtitle_info(mut self, src_subtitle_info: MediaInputInfo) -> Self {
        self.src_subtitle_info = Some(src_subtitle_info);
        self
    }
    /// Sets [`dst_subtitle_infos`](Self::dst_subtitle_infos).
    #[must_use]
    pub fn with_dst_subtitle_infos(
        mut self,
        dst_subtitle_infos: impl IntoIterator<Item = DstSubtitleInput>,
    ) -> Self {
        self.dst_subtitle_infos = dst_subtitle_infos.into_iter().collect();
        self
    }
    /// Sets [`output_object_path`](Self::output_object_path).
    #[must_use]
    pub fn with_output_object_path(
        mut self,
        output_object_path: impl Into<Text>,
    ) -> Self {
        self.output_object_path = Some(output_object_path.into());
        self
    }
    /// Sets [`extended_parameter`](Self::extended_parameter).
    #[must_use]
    pub fn with_extended_parameter(
        mut self,
        extended_parameter: impl Into<Text>,
    ) -> Self {
        self.extended_parameter = Some(extended_parameter.into());
        self
    }
    /// Sets [`drama_id`](Self::drama_id).
    #[must_use]
    pub fn with_drama_id(mut self, drama_id: impl Into<Text>) -> Self {
        self.drama_id = Some(drama_id.into());
        self
    }
}

impl AIDubbingTaskOutput {
    /// Sets [`origin_subtitle_path`](Self::origin_subtitle_path).
    #[must_use]
    pub fn with_origin_subtitle_path(
        mut self,
        origin_subtitle_path: impl Into<Text>,
    ) -> Self {
        self.origin_subtitle_path = Some(origin_subtitle_path.into());
        self
    }
    /// Sets [`translate_subtitle_path`](Self::translate_subtitle_path).
    #[must_use]
    pub fn with_translate_subtitle_path(
        mut self,
        translate_subtitle_path: impl Into<Text>,
    ) -> Self {
        self.translate_subtitle_path = Some(translate_subtitle_path.into());
        self
    }
    /// Sets [`voice_cloned_video`](Self::voice_cloned_video).
    #[must_use]
    pub fn with_voice_cloned_video(
        mut self,
        voice_cloned_video: impl Into<Text>,
    ) -> Self {
        self.voice_cloned_video = Some(voice_cloned_video.into());
        self
    }
    /// Sets [`voice_cloned_mark_file`](Self::voice_cloned_mark_file).
    #[must_use]
    pub fn with_voice_cloned_mark_file(
        mut self,
        voice_cloned_mark_file: impl Into<Text>,
    ) -> Self {
        self.voice_cloned_mark_file = Some(voice_cloned_mark_file.into());
        self
    }
    /// Sets [`video_path`](Self::video_path).
    #[must_use]
    pub fn with_video_path(mut self, video_path: impl Into<Text>) -> Self {
        self.video_path = Some(video_path.into());
        self
    }
    /// Sets [`origin_subtitle_file_id`](Self::origin_subtitle_file_id).
    #[must_use]
    pub fn with_origin_subtitle_file_id(
        mut self,
        origin_subtitle_file_id: impl Into<Text>,
    ) -> Self {
        self.origin_subtitle_file_id = Some(origin_subtitle_file_id.into());
        self
    }
    /// Sets [`translate_subtitle_file_id`](Self::translate_subtitle_file_id).
    #[must_use]
    pub fn with_translate_subtitle_file_id(
        mut self,
        translate_subtitle_file_id: impl Into<Text>,
    ) -> Self {
        self.translate_subtitle_file_id = Some(translate_subtitle_file_id.into());
        self
    }
    /// Sets [`speaker_path`](Self::speaker_path).
    #[must_use]
    pub fn with_speaker_path(mut self, speaker_path: impl Into<Text>) -> Self {
        self.speaker_path = Some(speaker_path.into());
        self
    }
    /// Sets [`speaker_file_id`](Self::speaker_file_id).
    #[must_use]
    pub fn with_speaker_file_id(mut self, speaker_file_id: impl Into<Text>) -> Self {
        self.speaker_file_id = Some(speaker_file_id.into());
        self
    }
    /// Sets [`erase_video_file_id`](Self::erase_video_file_id).
    #[must_use]
    pub fn with_erase_video_file_id(
        mut self,
        erase_video_file_id: impl Into<Text>,
    ) -> Self {
        self.erase_video_file_id = Some(erase_video_file_id.into());
        self
    }
    /// Sets [`erase_video_path`](Self::erase_video_path).
    #[must_use]
    pub fn with_erase_video_path(mut self, erase_video_path: impl Into<Text>) -> Self {
        self.erase_video_path = Some(erase_video_path.into());
        self
    }
    /// Sets [`dst_audio_path`](Self::dst_audio_path).
    #[must_use]
    pub fn with_dst_audio_path(mut self, dst_audio_path: impl Into<Text>) -> Self {
        self.dst_audio_path = Some(dst_audio_path.into());
        self
    }
    /// Sets [`dst_audio_file_id`](Self::dst_audio_file_id).
    #[must_use]
    pub fn with_dst_audio_file_id(mut self, dst_audio_file_id: impl Into<Text>) -> Self {
        self.dst_audio_file_id = Some(dst_audio_file_id.into());
        self
    }
    /// Sets [`dubbing_edit_info_url`](Self::dubbing_edit_info_url).
    #[must_use]
    pub fn with_dubbing_edit_info_url(
        mut self,
        dubbing_edit_info_url: impl Into<Text>,
    ) -> Self {
        self.dubbing_edit_info_url = Some(dubbing_edit_info_url.into());
        self
    }
    /// Sets [`subtitle_pos`](Self::subtitle_pos).
    #[inline]
    #[must_use]
    pub fn with_subtitle_pos(mut self, subtitle_pos: SubtitlePosition) -> Self {
        self.subtitle_pos = Some(Box::new(subtitle_pos));
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
}

impl ActivityResItem {
    /// Sets [`task`](Self::task).
    #[must_use]
    pub fn with_task(mut self, task: impl Into<ActivityTask>) -> Self {
        self.task = task.into();
        self
    }
}

impl From<MediaProcessTaskTranscodeResult> for ActivityTask {
    #[inline]
    fn from(arm: MediaProcessTaskTranscodeResult) -> Self {
        Self::Transcode(Box::new(arm))
    }
}

impl From<MediaProcessTaskAnimatedGraphicResult> for ActivityTask {
    #[inline]
    fn from(arm: MediaProcessTaskAnimatedGraphicResult) -> Self {
        Self::AnimatedGraphic(Box::new(arm))
    }
}

impl From<MediaProcessTaskSnapshotByTimeOffsetResult> for ActivityTask {
    #[inline]
    fn from(arm: MediaProcessTaskSnapshotByTimeOffsetResult) -> Self {
        Self::SnapshotByTimeOffset(Box::new(arm))
    }
}

impl From<MediaProcessTaskSampleSnapshotResult> for ActivityTask {
    #[inline]
    fn from(arm: MediaProcessTaskSampleSnapshotResult) -> Self {
        Self::SampleSnapshot(Box::new(arm))
    }
}

impl From<MediaProcessTaskImageSpriteResult> for ActivityTask {
    #[inline]
    fn from(arm: MediaProcessTaskImageSpriteResult) -> Self {
        Self::ImageSprite(Box::new(arm))
    }
}

impl From<MediaProcessTaskAdaptiveDynamicStreamingResult> for ActivityTask {
    #[inline]
    fn from(arm: MediaProcessTaskAdaptiveDynamicStreamingResult) -> Self {
        Self::AdaptiveDynamicStreaming(Box::new(arm))
    }
}

impl From<ScheduleRecognitionTaskResult> for ActivityTask {
    #[inline]
    fn from(arm: ScheduleRecognitionTaskResult) -> Self {
        Self::Recognition(Box::new(arm))
    }
}

impl From<ScheduleReviewTaskResult> for ActivityTask {
    #[inline]
    fn from(arm: ScheduleReviewTaskResult) -> Self {
        Self::Review(Box::new(arm))
    }
}

impl From<ScheduleAnalysisTaskResult> for ActivityTask {
    #[inline]
    fn from(arm: ScheduleAnalysisTaskResult) -> Self {
        Self::Analysis(Box::new(arm))
    }
}

impl From<ScheduleQualityControlTaskResult> for ActivityTask {
    #[inline]
    fn from(arm: ScheduleQualityControlTaskResult) -> Self {
        Self::QualityControl(Box::new(arm))
    }
}

impl From<ScheduleExecRuleTaskResult> for ActivityTask {
    #[inline]
    fn from(arm: ScheduleExecRuleTaskResult) -> Self {
        Self::ExecRule(Box::new(arm))
    }
}

impl From<ScheduleSmartSubtitleTaskResult> for ActivityTask {
    #[inline]
    fn from(arm: ScheduleSmartSubtitleTaskResult) -> Self {
        Self::SmartSubtitles(Box::new(arm))
    }
}

impl From<SmartEraseTaskResult> for ActivityTask {
    #[inline]
    fn from(arm: SmartEraseTaskResult) -> Self {
        Self::SmartErase(Box::new(arm))
    }
}

impl From<AIDubbingTaskResult> for ActivityTask {
    #[inline]
    fn from(arm: AIDubbingTaskResult) -> Self {
        Self::AiDubbing(Box::new(arm))
    }
}

impl LiveActivityResItem {
    /// Sets [`task`](Self::task).
    #[must_use]
    pub fn with_task(mut self, task: impl Into<LiveActivityTask>) -> Self {
        self.task = task.into();
        self
    }
}

impl From<LiveScheduleLiveRecordTaskResult> for LiveActivityTask {
    #[inline]
    fn from(arm: LiveScheduleLiveRecordTaskResult) -> Self {
        Self::LiveRecord(Box::new(arm))
    }
}

impl From<ScheduleQualityControlTaskResult> for LiveActivityTask {
    #[inline]
    fn from(arm: ScheduleQualityControlTaskResult) -> Self {
        Self::LiveQualityControl(Box::new(arm))
    }
}

impl CosOutputStorage {
    /// Sets [`bucket`](Self::bucket).
    #[must_use]
    pub fn with_bucket(mut self, bucket: impl Into<Text>) -> Self {
        self.bucket = bucket.into();
        self.presence.set(0);
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, region: impl Into<Text>) -> Self {
        self.region = region.into();
        self.presence.set(1);
        self
    }
}

impl S3OutputStorage {
    /// Sets [`s3_bucket`](Self::s3_bucket).
    #[must_use]
    pub fn with_s3_bucket(mut self, s3_bucket: impl Into<Text>) -> Self {
        self.s3_bucket = Some(s3_bucket.into());
        self
    }
    /// Sets [`s3_region`](Self::s3_region).
    #[must_use]
    pub fn with_s3_region(mut self, s3_region: impl Into<Text>) -> Self {
        self.s3_region = Some(s3_region.into());
        self
    }
    /// Sets [`s3_secret_id`](Self::s3_secret_id).
    #[must_use]
    pub fn with_s3_secret_id(mut self, s3_secret_id: impl Into<SecretText>) -> Self {
        self.s3_secret_id = Some(s3_secret_id.into());
        self
    }
    /// Sets [`s3_secret_key`](Self::s3_secret_key).
    #[must_use]
    pub fn with_s3_secret_key(mut self, s3_secret_key: impl Into<SecretText>) -> Self {
        self.s3_secret_key = Some(s3_secret_key.into());
        self
    }
}

impl VODOutputStorage {
    /// Sets [`bucket`](Self::bucket).
    #[must_use]
    pub fn with_bucket(mut self, bucket: impl Into<Text>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, region: impl Into<Text>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// Sets [`sub_app_id`](Self::sub_app_id).
    #[inline]
    #[must_use]
    pub fn with_sub_app_id(mut self, sub_app_id: u64) -> Self {
        self.sub_app_id = Some(sub_app_id);
        self
    }
    /// Sets [`vod_basic`](Self::vod_basic).
    #[inline]
    #[must_use]
    pub fn with_vod_basic(mut self, vod_basic: i64) -> Self {
        self.vod_basic = Some(vod_basic);
        self
    }
}

impl TranscodeTaskInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: u64) -> Self {
        self.definition = definition;
        self.presence.set(0);
        self
    }
    /// Sets [`raw_parameter`](Self::raw_parameter).
    #[inline]
    #[must_use]
    pub fn with_raw_parameter(mut self, raw_parameter: RawTranscodeParameter) -> Self {
        self.raw_parameter = Some(Box::new(raw_parameter));
        self
    }
    /// Sets [`override_parameter`](Self::override_parameter).
    #[inline]
    #[must_use]
    pub fn with_override_parameter(
        mut self,
        override_parameter: OverrideTranscodeParameter,
    ) -> Self {
        self.override_parameter = Some(Box::new(override_parameter));
        self
    }
    /// Sets [`watermark_set`](Self::watermark_set).
    #[must_use]
    pub fn with_watermark_set(
        mut self,
        watermark_set: impl IntoIterator<Item = WatermarkInput>,
    ) -> Self {
        self.watermark_set = watermark_set.into_iter().collect();
        self
    }
    /// Sets [`blind_watermark`](Self::blind_watermark).
    #[inline]
    #[must_use]
    pub fn with_blind_watermark(mut self, blind_watermark: BlindWatermarkInput) -> Self {
        self.blind_watermark = Some(Box::new(blind_watermark));
        self
    }
    /// Sets [`mosaic_set`](Self::mosaic_set).
    #[must_use]
    pub fn with_mosaic_set(
        mut self,
        mosaic_set: impl IntoIterator<Item = MosaicInput>,
    ) -> Self {
        self.mosaic_set = mosaic_set.into_iter().collect();
        self
    }
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(6);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(7);
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`output_object_path`](Self::output_object_path).
    #[must_use]
    pub fn with_output_object_path(
        mut self,
        output_object_path: impl Into<Text>,
    ) -> Self {
        self.output_object_path = output_object_path.into();
        self.presence.set(9);
        self
    }
    /// Sets [`segment_object_name`](Self::segment_object_name).
    #[must_use]
    pub fn with_segment_object_name(
        mut self,
        segment_object_name: impl Into<Text>,
    ) -> Self {
        self.segment_object_name = segment_object_name.into();
        self.presence.set(10);
        self
    }
    /// Sets [`object_number_format`](Self::object_number_format).
    #[inline]
    #[must_use]
    pub fn with_object_number_format(
        mut self,
        object_number_format: NumberFormat,
    ) -> Self {
        self.object_number_format = Some(Box::new(object_number_format));
        self
    }
    /// Sets [`head_tail_parameter`](Self::head_tail_parameter).
    #[inline]
    #[must_use]
    pub fn with_head_tail_parameter(
        mut self,
        head_tail_parameter: HeadTailParameter,
    ) -> Self {
        self.head_tail_parameter = Some(Box::new(head_tail_parameter));
        self
    }
}

impl MediaTranscodeItem {
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, path: impl Into<Text>) -> Self {
        self.path = path.into();
        self.presence.set(1);
        self
    }
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: i64) -> Self {
        self.definition = definition;
        self.presence.set(2);
        self
    }
    /// Sets [`bitrate`](Self::bitrate).
    #[inline]
    #[must_use]
    pub fn with_bitrate(mut self, bitrate: i64) -> Self {
        self.bitrate = bitrate;
        self.presence.set(3);
        self
    }
    /// Sets [`height`](Self::height).
    #[inline]
    #[must_use]
    pub fn with_height(mut self, height: i64) -> Self {
        self.height = height;
        self.presence.set(4);
        self
    }
    /// Sets [`width`](Self::width).
    #[inline]
    #[must_use]
    pub fn with_width(mut self, width: i64) -> Self {
        self.width = width;
        self.presence.set(5);
        self
    }
    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = size;
        self.presence.set(6);
        self
    }
    /// Sets [`duration`](Self::duration).
    #[inline]
    #[must_use]
    pub fn with_duration(mut self, duration: f64) -> Self {
        self.duration = duration;
        self.presence.set(7);
        self
    }
    /// Sets [`container`](Self::container).
    #[must_use]
    pub fn with_container(mut self, container: impl Into<Text>) -> Self {
        self.container = container.into();
        self.presence.set(8);
        self
    }
    /// Sets [`md5`](Self::md5).
    #[must_use]
    pub fn with_md5(mut self, md5: impl Into<Text>) -> Self {
        self.md5 = md5.into();
        self.presence.set(9);
        self
    }
    /// Sets [`audio_stream_set`](Self::audio_stream_set).
    #[must_use]
    pub fn with_audio_stream_set(
        mut self,
        audio_stream_set: impl IntoIterator<Item = MediaAudioStreamItem>,
    ) -> Self {
        self.audio_stream_set = audio_stream_set.into_iter().collect();
        self
    }
    /// Sets [`video_stream_set`](Self::video_stream_set).
    #[must_use]
    pub fn with_video_stream_set(
        mut self,
        video_stream_set: impl IntoIterator<Item = MediaVideoStreamItem>,
    ) -> Self {
        self.video_stream_set = video_stream_set.into_iter().collect();
        self
    }
    /// Sets [`call_back_ext_info`](Self::call_back_ext_info).
    #[must_use]
    pub fn with_call_back_ext_info(
        mut self,
        call_back_ext_info: impl Into<Text>,
    ) -> Self {
        self.call_back_ext_info = Some(call_back_ext_info.into());
        self
    }
    /// Sets [`usage`](Self::usage).
    #[inline]
    #[must_use]
    pub fn with_usage(mut self, usage: MediaUsageItem) -> Self {
        self.usage = Some(Box::new(usage));
        self
    }
}

impl AnimatedGraphicTaskInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: u64) -> Self {
        self.definition = definition;
        self.presence.set(0);
        self
    }
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(2);
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`output_object_path`](Self::output_object_path).
    #[must_use]
    pub fn with_output_object_path(
        mut self,
        output_object_path: impl Into<Text>,
    ) -> Self {
        self.output_object_path = output_object_path.into();
        self.presence.set(4);
        self
    }
    /// Sets [`ext_info`](Self::ext_info).
    #[must_use]
    pub fn with_ext_info(mut self, ext_info: impl Into<Text>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }
}

impl MediaAnimatedGraphicsItem {
    /// Sets [`storage`](Self::storage).
    #[inline]
    #[must_use]
    pub fn with_storage(mut self, storage: TaskOutputStorage) -> Self {
        self.storage = Some(storage);
        self
    }
    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, path: impl Into<Text>) -> Self {
        self.path = path.into();
        self.presence.set(1);
        self
    }
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: i64) -> Self {
        self.definition = definition;
        self.presence.set(2);
        self
    }
    /// Sets [`container`](Self::container).
    #[must_use]
    pub fn with_container(mut self, container: impl Into<Text>) -> Self {
        self.container = container.into();
        self.presence.set(3);
        self
    }
    /// Sets [`height`](Self::height).
    #[inline]
    #[must_use]
    pub fn with_height(mut self, height: i64) -> Self {
        self.height = height;
        self.presence.set(4);
        self
    }
    /// Sets [`width`](Self::width).
    #[inline]
    #[must_use]
    pub fn with_width(mut self, width: i64) -> Self {
        self.width = width;
        self.presence.set(5);
        self
    }
    /// Sets [`bitrate`](Self::bitrate).
    #[inline]
    #[must_use]
    pub fn with_bitrate(mut self, bitrate: i64) -> Self {
        self.bitrate = bitrate;
        self.presence.set(6);
        self
    }
    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = size;
        self.presence.set(7);
        self
    }
    /// Sets [`md5`](Self::md5).
    #[must_use]
    pub fn with_md5(mut self, md5: impl Into<Text>) -> Self {
        self.md5 = md5.into();
        self.presence.set(8);
        self
    }
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(9);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(10);
        self
    }
}

impl SnapshotByTimeOffsetTaskInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: u64) -> Self {
        self.definition = definition;
        self.presence.set(0);
        self
    }
    /// Sets [`ext_time_offset_set`](Self::ext_time_offset_set).
    #[must_use]
    pub fn with_ext_time_offset_set(
        mut self,
        ext_time_offset_set: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.ext_time_offset_set = ext_time_offset_set
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets [`time_offset_set`](Self::time_offset_set).
    #[must_use]
    pub fn with_time_offset_set(
        mut self,
        time_offset_set: impl IntoIterator<Item = f64>,
    ) -> Self {
        self.time_offset_set = time_offset_set.into_iter().collect();
        self
    }
    /// Sets [`watermark_set`](Self::watermark_set).
    #[must_use]
    pub fn with_watermark_set(
        mut self,
        watermark_set: impl IntoIterator<Item = WatermarkInput>,
    ) -> Self {
        self.watermark_set = watermark_set.into_iter().collect();
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`output_object_path`](Self::output_object_path).
    #[must_use]
    pub fn with_output_object_path(
        mut self,
        output_object_path: impl Into<Text>,
    ) -> Self {
        self.output_object_path = output_object_path.into();
        self.presence.set(5);
        self
    }
    /// Sets [`object_number_format`](Self::object_number_format).
    #[inline]
    #[must_use]
    pub fn with_object_number_format(
        mut self,
        object_number_format: NumberFormat,
    ) -> Self {
        self.object_number_format = Some(Box::new(object_number_format));
        self
    }
    /// Sets [`ext_info`](Self::ext_info).
    #[must_use]
    pub fn with_ext_info(mut self, ext_info: impl Into<Text>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }
}

impl MediaSnapshotByTimeOffsetItem {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: i64) -> Self {
        self.definition = definition;
        self.presence.set(0);
        self
    }
    /// Sets [`pic_info_set`](Self::pic_info_set).
    #[must_use]
    pub fn with_pic_info_set(
        mut self,
        pic_info_set: impl IntoIterator<Item = MediaSnapshotByTimePicInfoItem>,
    ) -> Self {
        self.pic_info_set = pic_info_set.into_iter().collect();
        self
    }
    /// Sets [`storage`](Self::storage).
    #[inline]
    #[must_use]
    pub fn with_storage(mut self, storage: TaskOutputStorage) -> Self {
        self.storage = Some(storage);
        self
    }
}

impl SampleSnapshotTaskInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: u64) -> Self {
        self.definition = definition;
        self.presence.set(0);
        self
    }
    /// Sets [`watermark_set`](Self::watermark_set).
    #[must_use]
    pub fn with_watermark_set(
        mut self,
        watermark_set: impl IntoIterator<Item = WatermarkInput>,
    ) -> Self {
        self.watermark_set = watermark_set.into_iter().collect();
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`output_object_path`](Self::output_object_path).
    #[must_use]
    pub fn with_output_object_path(
        mut self,
        output_object_path: impl Into<Text>,
    ) -> Self {
        self.output_object_path = output_object_path.into();
        self.presence.set(3);
        self
    }
    /// Sets [`object_number_format`](Self::object_number_format).
    #[inline]
    #[must_use]
    pub fn with_object_number_format(
        mut self,
        object_number_format: NumberFormat,
    ) -> Self {
        self.object_number_format = Some(Box::new(object_number_format));
        self
    }
    /// Sets [`ext_info`](Self::ext_info).
    #[must_use]
    pub fn with_ext_info(mut self, ext_info: impl Into<Text>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }
}

impl MediaSampleSnapshotItem {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: i64) -> Self {
        self.definition = definition;
        self.presence.set(0);
        self
    }
    /// Sets [`sample_type`](Self::sample_type).
    #[must_use]
    pub fn with_sample_type(mut self, sample_type: impl Into<SampleType>) -> Self {
        self.sample_type = sample_type.into();
        self.presence.set(1);
        self
    }
    /// Sets [`interval`](Self::interval).
    #[inline]
    #[must_use]
    pub fn with_interval(mut self, interval: i64) -> Self {
        self.interval = interval;
        self.presence.set(2);
        self
    }
    /// Sets [`storage`](Self::storage).
    #[inline]
    #[must_use]
    pub fn with_storage(mut self, storage: TaskOutputStorage) -> Self {
        self.storage = Some(storage);
        self
    }
    /// Sets [`image_path_set`](Self::image_path_set).
    #[must_use]
    pub fn with_image_path_set(
        mut self,
        image_path_set: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.image_path_set = image_path_set.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`water_mark_definition`](Self::water_mark_definition).
    #[must_use]
    pub fn with_water_mark_definition(
        mut self,
        water_mark_definition: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.water_mark_definition = water_mark_definition.into_iter().collect();
        self
    }
}

impl ImageSpriteTaskInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: u64) -> Self {
        self.definition = definition;
        self.presence.set(0);
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`output_object_path`](Self::output_object_path).
    #[must_use]
    pub fn with_output_object_path(
        mut self,
        output_object_path: impl Into<Text>,
    ) -> Self {
        self.output_object_path = output_object_path.into();
        self.presence.set(2);
        self
    }
    /// Sets [`web_vtt_object_name`](Self::web_vtt_object_name).
    #[must_use]
    pub fn with_web_vtt_object_name(
        mut self,
        web_vtt_object_name: impl Into<Text>,
    ) -> Self {
        self.web_vtt_object_name = web_vtt_object_name.into();
        self.presence.set(3);
        self
    }
    /// Sets [`object_number_format`](Self::object_number_format).
    #[inline]
    #[must_use]
    pub fn with_object_number_format(
        mut self,
        object_number_format: NumberFormat,
    ) -> Self {
        self.object_number_format = Some(Box::new(object_number_format));
        self
    }
    /// Sets [`ext_info`](Self::ext_info).
    #[must_use]
    pub fn with_ext_info(mut self, ext_info: impl Into<Text>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }
}

impl MediaImageSpriteItem {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: i64) -> Self {
        self.definition = definition;
        self.presence.set(0);
        self
    }
    /// Sets [`height`](Self::height).
    #[inline]
    #[must_use]
    pub fn with_height(mut self, height: i64) -> Self {
        self.height = height;
        self.presence.set(1);
        self
    }
    /// Sets [`width`](Self::width).
    #[inline]
    #[must_use]
    pub fn with_width(mut self, width: i64) -> Self {
        self.width = width;
        self.presence.set(2);
        self
    }
    /// Sets [`total_count`](Self::total_count).
    #[inline]
    #[must_use]
    pub fn with_total_count(mut self, total_count: i64) -> Self {
        self.total_count = total_count;
        self.presence.set(3);
        self
    }
    /// Sets [`image_path_set`](Self::image_path_set).
    #[must_use]
    pub fn with_image_path_set(
        mut self,
        image_path_set: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.image_path_set = image_path_set.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`web_vtt_path`](Self::web_vtt_path).
    #[must_use]
    pub fn with_web_vtt_path(mut self, web_vtt_path: impl Into<Text>) -> Self {
        self.web_vtt_path = web_vtt_path.into();
        self.presence.set(5);
        self
    }
    /// Sets [`storage`](Self::storage).
    #[inline]
    #[must_use]
    pub fn with_storage(mut self, storage: TaskOutputStorage) -> Self {
        self.storage = Some(storage);
        self
    }
}

impl AdaptiveDynamicStreamingTaskInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: u64) -> Self {
        self.definition = definition;
        self.presence.set(0);
        self
    }
    /// Sets [`watermark_set`](Self::watermark_set).
    #[must_use]
    pub fn with_watermark_set(
        mut self,
        watermark_set: impl IntoIterator<Item = WatermarkInput>,
    ) -> Self {
        self.watermark_set = watermark_set.into_iter().collect();
        self
    }
    /// Sets [`blind_watermark`](Self::blind_watermark).
    #[inline]
    #[must_use]
    pub fn with_blind_watermark(mut self, blind_watermark: BlindWatermarkInput) -> Self {
        self.blind_watermark = Some(Box::new(blind_watermark));
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`output_object_path`](Self::output_object_path).
    #[must_use]
    pub fn with_output_object_path(
        mut self,
        output_object_path: impl Into<Text>,
    ) -> Self {
        self.output_object_path = output_object_path.into();
        self.presence.set(4);
        self
    }
    /// Sets [`sub_stream_object_name`](Self::sub_stream_object_name).
    #[must_use]
    pub fn with_sub_stream_object_name(
        mut self,
        sub_stream_object_name: impl Into<Text>,
    ) -> Self {
        self.sub_stream_object_name = sub_stream_object_name.into();
        self.presence.set(5);
        self
    }
    /// Sets [`segment_object_name`](Self::segment_object_name).
    #[must_use]
    pub fn with_segment_object_name(
        mut self,
        segment_object_name: impl Into<Text>,
    ) -> Self {
        self.segment_object_name = segment_object_name.into();
        self.presence.set(6);
        self
    }
    /// Sets [`add_on_subtitles`](Self::add_on_subtitles).
    #[must_use]
    pub fn with_add_on_subtitles(
        mut self,
        add_on_subtitles: impl IntoIterator<Item = AddOnSubtitle>,
    ) -> Self {
        self.add_on_subtitles = add_on_subtitles.into_iter().collect();
        self
    }
    /// Sets [`drm_info`](Self::drm_info).
    #[inline]
    #[must_use]
    pub fn with_drm_info(mut self, drm_info: DrmInfo) -> Self {
        self.drm_info = Some(drm_info);
        self
    }
    /// Sets [`definition_type`](Self::definition_type).
    #[must_use]
    pub fn with_definition_type(mut self, definition_type: impl Into<Text>) -> Self {
        self.definition_type = Some(definition_type.into());
        self
    }
    /// Sets [`subtitle_template`](Self::subtitle_template).
    #[inline]
    #[must_use]
    pub fn with_subtitle_template(
        mut self,
        subtitle_template: SubtitleTemplate,
    ) -> Self {
        self.subtitle_template = Some(Box::new(subtitle_template));
        self
    }
    /// Sets [`std_ext_info`](Self::std_ext_info).
    #[must_use]
    pub fn with_std_ext_info(mut self, std_ext_info: impl Into<Text>) -> Self {
        self.std_ext_info = Some(std_ext_info.into());
        self
    }
    /// Sets [`key_pts_list`](Self::key_pts_list).
    #[must_use]
    pub fn with_key_pts_list(
        mut self,
        key_pts_list: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.key_pts_list = key_pts_list.into_iter().collect();
        self
    }
    /// Sets [`add_on_audios`](Self::add_on_audios).
    #[must_use]
    pub fn with_add_on_audios(
        mut self,
        add_on_audios: impl IntoIterator<Item = AddOnAudio>,
    ) -> Self {
        self.add_on_audios = add_on_audios.into_iter().collect();
        self
    }
    /// Sets [`std_ext_stream_infos`](Self::std_ext_stream_infos).
    #[must_use]
    pub fn with_std_ext_stream_infos(
        mut self,
        std_ext_stream_infos: impl IntoIterator<Item = AdaptiveStreamTemplate>,
    ) -> Self {
        self.std_ext_stream_infos = std_ext_stream_infos.into_iter().collect();
        self
    }
}

impl AdaptiveDynamicStreamingInfoItem {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: i64) -> Self {
        self.definition = definition;
        self.presence.set(0);
        self
    }
    /// Sets [`package`](Self::package).
    #[must_use]
    pub fn with_package(mut self, package: impl Into<Text>) -> Self {
        self.package = package.into();
        self.presence.set(1);
        self
    }
    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, path: impl Into<Text>) -> Self {
        self.path = path.into();
        self.presence.set(2);
        self
    }
    /// Sets [`storage`](Self::storage).
    #[inline]
    #[must_use]
    pub fn with_storage(mut self, storage: TaskOutputStorage) -> Self {
        self.storage = Some(storage);
        self
    }
}

impl ContentReviewInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: u64) -> Self {
        self.definition = Some(definition);
        self
    }
}

impl AiReviewPornTaskOutput {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(0);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(1);
        self
    }
    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, label: impl Into<Text>) -> Self {
        self.label = label.into();
        self.presence.set(2);
        self
    }
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = MediaContentReviewSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
}

impl AiReviewTerrorismTaskOutput {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = Some(confidence);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = Some(suggestion.into());
        self
    }
    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, label: impl Into<Text>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = MediaContentReviewSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
}

impl AiReviewPoliticalTaskOutput {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(0);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(1);
        self
    }
    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, label: impl Into<Text>) -> Self {
        self.label = label.into();
        self.presence.set(2);
        self
    }
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = MediaContentReviewPoliticalSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
}

impl AiReviewPornAsrTaskOutput {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(0);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(1);
        self
    }
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = MediaContentReviewAsrTextSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
}

impl AiReviewPornOcrTaskOutput {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(0);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(1);
        self
    }
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = MediaContentReviewOcrTextSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
}

impl AiReviewPoliticalAsrTaskOutput {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(0);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(1);
        self
    }
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = MediaContentReviewAsrTextSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
}

impl AiReviewPoliticalOcrTaskOutput {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(0);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(1);
        self
    }
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = MediaContentReviewOcrTextSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
}

impl AiReviewTerrorismOcrTaskOutput {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(0);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(1);
        self
    }
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = MediaContentReviewOcrTextSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
}

impl AiReviewProhibitedAsrTaskOutput {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(0);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(1);
        self
    }
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = MediaContentReviewAsrTextSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
}

impl AiReviewProhibitedOcrTaskOutput {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(0);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(1);
        self
    }
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = MediaContentReviewOcrTextSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
}

impl AnalysisInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: u64) -> Self {
        self.definition = Some(definition);
        self
    }
    /// Sets [`extended_parameter`](Self::extended_parameter).
    #[must_use]
    pub fn with_extended_parameter(
        mut self,
        extended_parameter: impl Into<Text>,
    ) -> Self {
        self.extended_parameter = Some(extended_parameter.into());
        self
    }
}

impl AiAnalysisTaskClassificationOutput {
    /// Sets [`classification_set`](Self::classification_set).
    #[must_use]
    pub fn with_classification_set(
        mut self,
        classification_set: impl IntoIterator<Item = MediaAiAnalysisClassificationItem>,
    ) -> Self {
        self.classification_set = classification_set.into_iter().collect();
        self
    }
}

impl AiAnalysisTaskCoverOutput {
    /// Sets [`cover_set`](Self::cover_set).
    #[must_use]
    pub fn with_cover_set(
        mut self,
        cover_set: impl IntoIterator<Item = MediaAiAnalysisCoverItem>,
    ) -> Self {
        self.cover_set = cover_set.into_iter().collect();
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
}

impl AiAnalysisTaskTagOutput {
    /// Sets [`tag_set`](Self::tag_set).
    #[must_use]
    pub fn with_tag_set(
        mut self,
        tag_set: impl IntoIterator<Item = MediaAiAnalysisTagItem>,
    ) -> Self {
        self.tag_set = tag_set.into_iter().collect();
        self
    }
}

impl AiAnalysisTaskFrameTagOutput {
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = MediaAiAnalysisFrameTagSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
}

impl AiAnalysisTaskHighlightOutput {
    /// Sets [`highlight_set`](Self::highlight_set).
    #[must_use]
    pub fn with_highlight_set(
        mut self,
        highlight_set: impl IntoIterator<Item = MediaAiAnalysisHighlightItem>,
    ) -> Self {
        self.highlight_set = highlight_set.into_iter().collect();
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
}

impl AiAnalysisTaskSegmentOutput {
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = SegmentRecognitionItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
    /// Sets [`abstract_`](Self::abstract_).
    #[must_use]
    pub fn with_abstract(mut self, abstract_: impl Into<Text>) -> Self {
        self.abstract_ = Some(abstract_.into());
        self
    }
}

impl AiAnalysisTaskHeadTailOutput {
    /// Sets [`head_time_offset`](Self::head_time_offset).
    #[inline]
    #[must_use]
    pub fn with_head_time_offset(mut self, head_time_offset: f64) -> Self {
        self.head_time_offset = Some(head_time_offset);
        self
    }
    /// Sets [`tail_time_offset`](Self::tail_time_offset).
    #[inline]
    #[must_use]
    pub fn with_tail_time_offset(mut self, tail_time_offset: f64) -> Self {
        self.tail_time_offset = Some(tail_time_offset);
        self
    }
}

impl AiAnalysisTaskDescriptionOutput {
    /// Sets [`description_set`](Self::description_set).
    #[must_use]
    pub fn with_description_set(
        mut self,
        description_set: impl IntoIterator<Item = MediaAiAnalysisDescriptionItem>,
    ) -> Self {
        self.description_set = description_set.into_iter().collect();
        self
    }
}

impl AiAnalysisTaskHorizontalToVerticalOutput {
    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, path: impl Into<Text>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = Some(confidence);
        self
    }
}

impl AiAnalysisTaskDubbingOutput {
    /// Sets [`video_path`](Self::video_path).
    #[must_use]
    pub fn with_video_path(mut self, video_path: impl Into<Text>) -> Self {
        self.video_path = video_path.into();
        self.presence.set(0);
        self
    }
    /// Sets [`speaker_path`](Self::speaker_path).
    #[must_use]
    pub fn with_speaker_path(mut self, speaker_path: impl Into<Text>) -> Self {
        self.speaker_path = speaker_path.into();
        self.presence.set(1);
        self
    }
    /// Sets [`voice_id`](Self::voice_id).
    #[must_use]
    pub fn with_voice_id(mut self, voice_id: impl Into<Text>) -> Self {
        self.voice_id = Some(voice_id.into());
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`extra_output`](Self::extra_output).
    #[must_use]
    pub fn with_extra_output(mut self, extra_output: impl Into<Text>) -> Self {
        self.extra_output = Some(extra_output.into());
        self
    }
    /// Sets [`video_file_id`](Self::video_file_id).
    #[must_use]
    pub fn with_video_file_id(mut self, video_file_id: impl Into<Text>) -> Self {
        self.video_file_id = Some(video_file_id.into());
        self
    }
    /// Sets [`speaker_file_id`](Self::speaker_file_id).
    #[must_use]
    pub fn with_speaker_file_id(mut self, speaker_file_id: impl Into<Text>) -> Self {
        self.speaker_file_id = Some(speaker_file_id.into());
        self
    }
}

impl AiAnalysisTaskVideoRemakeOutput {
    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, path: impl Into<Text>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
}

impl AiAnalysisTaskVideoComprehensionOutput {
    /// Sets [`video_comprehension_analysis_result`](Self::video_comprehension_analysis_result).
    #[must_use]
    pub fn with_video_comprehension_analysis_result(
        mut self,
        video_comprehension_analysis_result: impl Into<Text>,
    ) -> Self {
        self.video_comprehension_analysis_result = video_comprehension_analysis_result
            .into();
        self.presence.set(0);
        self
    }
    /// Sets [`video_comprehension_ext_info`](Self::video_comprehension_ext_info).
    #[must_use]
    pub fn with_video_comprehension_ext_info(
        mut self,
        video_comprehension_ext_info: impl Into<Text>,
    ) -> Self {
        self.video_comprehension_ext_info = Some(video_comprehension_ext_info.into());
        self
    }
    /// Sets [`video_comprehension_result_list`](Self::video_comprehension_result_list).
    #[must_use]
    pub fn with_video_comprehension_result_list(
        mut self,
        video_comprehension_result_list: impl IntoIterator<
            Item = VideoComprehensionResultItem,
        >,
    ) -> Self {
        self.video_comprehension_result_list = video_comprehension_result_list
            .into_iter()
            .collect();
        self
    }
}

impl AiAnalysisTaskCutoutOutput {
    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, path: impl Into<Text>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
}

impl AiAnalysisTaskReelOutput {
    /// Sets [`video_path`](Self::video_path).
    #[must_use]
    pub fn with_video_path(mut self, video_path: impl Into<Text>) -> Self {
        self.video_path = video_path.into();
        self.presence.set(0);
        self
    }
    /// Sets [`video_paths`](Self::video_paths).
    #[must_use]
    pub fn with_video_paths(
        mut self,
        video_paths: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.video_paths = video_paths.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`script_path`](Self::script_path).
    #[must_use]
    pub fn with_script_path(mut self, script_path: impl Into<Text>) -> Self {
        self.script_path = script_path.into();
        self.presence.set(2);
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
}

impl AiAnalysisTaskGenericOutput {
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`result`](Self::result).
    #[must_use]
    pub fn with_result(mut self, result: impl Into<Text>) -> Self {
        self.result = Some(result.into());
        self
    }
}

impl RecognitionInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: i64) -> Self {
        self.definition = definition;
        self.presence.set(0);
        self
    }
}

impl AiRecognitionTaskFaceResultOutput {
    /// Sets [`result_set`](Self::result_set).
    #[must_use]
    pub fn with_result_set(
        mut self,
        result_set: impl IntoIterator<Item = AiRecognitionTaskFaceResultItem>,
    ) -> Self {
        self.result_set = result_set.into_iter().collect();
        self
    }
}

impl AiRecognitionTaskAsrWordsResultOutput {
    /// Sets [`result_set`](Self::result_set).
    #[must_use]
    pub fn with_result_set(
        mut self,
        result_set: impl IntoIterator<Item = AiRecognitionTaskAsrWordsResultItem>,
    ) -> Self {
        self.result_set = result_set.into_iter().collect();
        self
    }
}

impl AiRecognitionTaskAsrFullTextResultOutput {
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = AiRecognitionTaskAsrFullTextSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
    /// Sets [`subtitle_path`](Self::subtitle_path).
    #[must_use]
    pub fn with_subtitle_path(mut self, subtitle_path: impl Into<Text>) -> Self {
        self.subtitle_path = subtitle_path.into();
        self.presence.set(1);
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
}

impl AiRecognitionTaskOcrWordsResultOutput {
    /// Sets [`result_set`](Self::result_set).
    #[must_use]
    pub fn with_result_set(
        mut self,
        result_set: impl IntoIterator<Item = AiRecognitionTaskOcrWordsResultItem>,
    ) -> Self {
        self.result_set = result_set.into_iter().collect();
        self
    }
}

impl AiRecognitionTaskOcrFullTextResultOutput {
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = AiRecognitionTaskOcrFullTextSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
}

impl AiRecognitionTaskTransTextResultOutput {
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = AiRecognitionTaskTransTextSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
    /// Sets [`subtitle_path`](Self::subtitle_path).
    #[must_use]
    pub fn with_subtitle_path(mut self, subtitle_path: impl Into<Text>) -> Self {
        self.subtitle_path = Some(subtitle_path.into());
        self
    }
}

impl AiRecognitionTaskObjectResultOutput {
    /// Sets [`result_set`](Self::result_set).
    #[must_use]
    pub fn with_result_set(
        mut self,
        result_set: impl IntoIterator<Item = AiRecognitionTaskObjectResultItem>,
    ) -> Self {
        self.result_set = result_set.into_iter().collect();
        self
    }
}

impl QualityControlResult {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<QualityIssue>) -> Self {
        self.kind = kind.into();
        self.presence.set(0);
        self
    }
    /// Sets [`quality_control_items`](Self::quality_control_items).
    #[must_use]
    pub fn with_quality_control_items(
        mut self,
        quality_control_items: impl IntoIterator<Item = QualityControlItem>,
    ) -> Self {
        self.quality_control_items = quality_control_items.into_iter().collect();
        self
    }
}

impl ContainerDiagnoseResultItem {
    /// Sets [`category`](Self::category).
    #[must_use]
    pub fn with_category(mut self, category: impl Into<Text>) -> Self {
        self.category = Some(category.into());
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<ContainerIssue>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Sets [`severity_level`](Self::severity_level).
    #[must_use]
    pub fn with_severity_level(mut self, severity_level: impl Into<Severity>) -> Self {
        self.severity_level = Some(severity_level.into());
        self
    }
    /// Sets [`date_time_set`](Self::date_time_set).
    #[must_use]
    pub fn with_date_time_set(
        mut self,
        date_time_set: impl IntoIterator<Item = impl Into<Time>>,
    ) -> Self {
        self.date_time_set = date_time_set.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`timestamp_set`](Self::timestamp_set).
    #[must_use]
    pub fn with_timestamp_set(
        mut self,
        timestamp_set: impl IntoIterator<Item = f64>,
    ) -> Self {
        self.timestamp_set = timestamp_set.into_iter().collect();
        self
    }
}

impl LLMDetectionReport {
    /// Sets [`result_count`](Self::result_count).
    #[inline]
    #[must_use]
    pub fn with_result_count(mut self, result_count: i64) -> Self {
        self.result_count = result_count;
        self.presence.set(0);
        self
    }
    /// Sets [`result_set`](Self::result_set).
    #[must_use]
    pub fn with_result_set(
        mut self,
        result_set: impl IntoIterator<Item = LLMDetectionResultItem>,
    ) -> Self {
        self.result_set = result_set.into_iter().collect();
        self
    }
}

impl SmartSubtitleTaskResultInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: i64) -> Self {
        self.definition = Some(definition);
        self
    }
    /// Sets [`raw_parameter`](Self::raw_parameter).
    #[inline]
    #[must_use]
    pub fn with_raw_parameter(
        mut self,
        raw_parameter: RawSmartSubtitleParameter,
    ) -> Self {
        self.raw_parameter = Some(Box::new(raw_parameter));
        self
    }
    /// Sets [`user_ext_para`](Self::user_ext_para).
    #[must_use]
    pub fn with_user_ext_para(mut self, user_ext_para: impl Into<Text>) -> Self {
        self.user_ext_para = Some(user_ext_para.into());
        self
    }
}

impl SmartSubtitleTaskAsrFullTextResultOutput {
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = SmartSubtitleTaskAsrFullTextSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, path: impl Into<Text>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Sets [`subtitle_path`](Self::subtitle_path).
    #[must_use]
    pub fn with_subtitle_path(mut self, subtitle_path: impl Into<Text>) -> Self {
        self.subtitle_path = Some(subtitle_path.into());
        self
    }
    /// Sets [`subtitle_info`](Self::subtitle_info).
    #[inline]
    #[must_use]
    pub fn with_subtitle_info(mut self, subtitle_info: SubtitleResult) -> Self {
        self.subtitle_info = Some(Box::new(subtitle_info));
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
}

impl SmartSubtitleTaskTransTextResultOutput {
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = SmartSubtitleTaskTransTextSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
    /// Sets [`subtitle_path`](Self::subtitle_path).
    #[must_use]
    pub fn with_subtitle_path(mut self, subtitle_path: impl Into<Text>) -> Self {
        self.subtitle_path = Some(subtitle_path.into());
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, path: impl Into<Text>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Sets [`subtitle_results`](Self::subtitle_results).
    #[must_use]
    pub fn with_subtitle_results(
        mut self,
        subtitle_results: impl IntoIterator<Item = SubtitleTransResultItem>,
    ) -> Self {
        self.subtitle_results = subtitle_results.into_iter().collect();
        self
    }
}

impl PureSubtitleTransResultOutput {
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`subtitle_results`](Self::subtitle_results).
    #[must_use]
    pub fn with_subtitle_results(
        mut self,
        subtitle_results: impl IntoIterator<Item = SubtitleTransResultItem>,
    ) -> Self {
        self.subtitle_results = subtitle_results.into_iter().collect();
        self
    }
}

impl SmartSubtitleTaskTextResultOutput {
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = SmartSubtitleTaskFullTextSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
    /// Sets [`recognize_subtitle_result`](Self::recognize_subtitle_result).
    #[must_use]
    pub fn with_recognize_subtitle_result(
        mut self,
        recognize_subtitle_result: impl IntoIterator<Item = SubtitleResult>,
    ) -> Self {
        self.recognize_subtitle_result = recognize_subtitle_result.into_iter().collect();
        self
    }
    /// Sets [`trans_subtitle_result`](Self::trans_subtitle_result).
    #[must_use]
    pub fn with_trans_subtitle_result(
        mut self,
        trans_subtitle_result: impl IntoIterator<Item = SubtitleResult>,
    ) -> Self {
        self.trans_subtitle_result = trans_subtitle_result.into_iter().collect();
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
}

impl RawSmartEraseParameter {
    /// Sets [`erase_type`](Self::erase_type).
    #[must_use]
    pub fn with_erase_type(mut self, erase_type: impl Into<Text>) -> Self {
        self.erase_type = Some(erase_type.into());
        self
    }
    /// Sets [`erase_subtitle_config`](Self::erase_subtitle_config).
    #[inline]
    #[must_use]
    pub fn with_erase_subtitle_config(
        mut self,
        erase_subtitle_config: SmartEraseSubtitleConfig,
    ) -> Self {
        self.erase_subtitle_config = Some(Box::new(erase_subtitle_config));
        self
    }
    /// Sets [`erase_watermark_config`](Self::erase_watermark_config).
    #[inline]
    #[must_use]
    pub fn with_erase_watermark_config(
        mut self,
        erase_watermark_config: SmartEraseWatermarkConfig,
    ) -> Self {
        self.erase_watermark_config = Some(Box::new(erase_watermark_config));
        self
    }
    /// Sets [`erase_privacy_config`](Self::erase_privacy_config).
    #[inline]
    #[must_use]
    pub fn with_erase_privacy_config(
        mut self,
        erase_privacy_config: SmartErasePrivacyConfig,
    ) -> Self {
        self.erase_privacy_config = Some(Box::new(erase_privacy_config));
        self
    }
    /// Sets [`subtitle_embed_id`](Self::subtitle_embed_id).
    #[inline]
    #[must_use]
    pub fn with_subtitle_embed_id(mut self, subtitle_embed_id: i64) -> Self {
        self.subtitle_embed_id = Some(subtitle_embed_id);
        self
    }
    /// Sets [`use_original_pos`](Self::use_original_pos).
    #[inline]
    #[must_use]
    pub fn with_use_original_pos(mut self, use_original_pos: i64) -> Self {
        self.use_original_pos = Some(use_original_pos);
        self
    }
    /// Sets [`use_original_size`](Self::use_original_size).
    #[inline]
    #[must_use]
    pub fn with_use_original_size(mut self, use_original_size: i64) -> Self {
        self.use_original_size = Some(use_original_size);
        self
    }
}

impl OverrideEraseParameter {
    /// Sets [`erase_type`](Self::erase_type).
    #[must_use]
    pub fn with_erase_type(mut self, erase_type: impl Into<Text>) -> Self {
        self.erase_type = Some(erase_type.into());
        self
    }
    /// Sets [`erase_subtitle_config`](Self::erase_subtitle_config).
    #[inline]
    #[must_use]
    pub fn with_erase_subtitle_config(
        mut self,
        erase_subtitle_config: UpdateSmartEraseSubtitleConfig,
    ) -> Self {
        self.erase_subtitle_config = Some(Box::new(erase_subtitle_config));
        self
    }
    /// Sets [`erase_watermark_config`](Self::erase_watermark_config).
    #[inline]
    #[must_use]
    pub fn with_erase_watermark_config(
        mut self,
        erase_watermark_config: UpdateSmartEraseWatermarkConfig,
    ) -> Self {
        self.erase_watermark_config = Some(Box::new(erase_watermark_config));
        self
    }
    /// Sets [`erase_privacy_config`](Self::erase_privacy_config).
    #[inline]
    #[must_use]
    pub fn with_erase_privacy_config(
        mut self,
        erase_privacy_config: UpdateSmartErasePrivacyConfig,
    ) -> Self {
        self.erase_privacy_config = Some(Box::new(erase_privacy_config));
        self
    }
    /// Sets [`subtitle_embed_id`](Self::subtitle_embed_id).
    #[inline]
    #[must_use]
    pub fn with_subtitle_embed_id(mut self, subtitle_embed_id: i64) -> Self {
        self.subtitle_embed_id = Some(subtitle_embed_id);
        self
    }
}

impl SubtitlePosition {
    /// Sets [`center_y`](Self::center_y).
    #[inline]
    #[must_use]
    pub fn with_center_y(mut self, center_y: i64) -> Self {
        self.center_y = center_y;
        self.presence.set(0);
        self
    }
}

impl RawAIDubbingParameter {
    /// Sets [`translate_config`](Self::translate_config).
    #[inline]
    #[must_use]
    pub fn with_translate_config(
        mut self,
        translate_config: DubbingTranslateConfig,
    ) -> Self {
        self.translate_config = Some(Box::new(translate_config));
        self
    }
    /// Sets [`subtitle_config`](Self::subtitle_config).
    #[inline]
    #[must_use]
    pub fn with_subtitle_config(
        mut self,
        subtitle_config: DubbingSubtitleConfig,
    ) -> Self {
        self.subtitle_config = Some(Box::new(subtitle_config));
        self
    }
    /// Sets [`dubbing_config`](Self::dubbing_config).
    #[inline]
    #[must_use]
    pub fn with_dubbing_config(mut self, dubbing_config: DubbingConfig) -> Self {
        self.dubbing_config = Some(Box::new(dubbing_config));
        self
    }
    /// Sets [`output_config`](Self::output_config).
    #[inline]
    #[must_use]
    pub fn with_output_config(mut self, output_config: DubbingOutputConfig) -> Self {
        self.output_config = Some(Box::new(output_config));
        self
    }
}

impl OverrideAIDubbingParameter {
    /// Sets [`translate_config`](Self::translate_config).
    #[inline]
    #[must_use]
    pub fn with_translate_config(
        mut self,
        translate_config: DubbingTranslateConfig,
    ) -> Self {
        self.translate_config = Some(Box::new(translate_config));
        self
    }
    /// Sets [`subtitle_config`](Self::subtitle_config).
    #[inline]
    #[must_use]
    pub fn with_subtitle_config(
        mut self,
        subtitle_config: DubbingSubtitleConfig,
    ) -> Self {
        self.subtitle_config = Some(Box::new(subtitle_config));
        self
    }
    /// Sets [`dubbing_config`](Self::dubbing_config).
    #[inline]
    #[must_use]
    pub fn with_dubbing_config(mut self, dubbing_config: DubbingConfig) -> Self {
        self.dubbing_config = Some(Box::new(dubbing_config));
        self
    }
    /// Sets [`output_config`](Self::output_config).
    #[inline]
    #[must_use]
    pub fn with_output_config(mut self, output_config: DubbingOutputConfig) -> Self {
        self.output_config = Some(Box::new(output_config));
        self
    }
}

impl DstSubtitleInput {
    /// Sets [`dst_subtitle_info`](Self::dst_subtitle_info).
    #[inline]
    #[must_use]
    pub fn with_dst_subtitle_info(mut self, dst_subtitle_info: MediaInputInfo) -> Self {
        self.dst_subtitle_info = Some(dst_subtitle_info);
        self
    }
}

impl RawTranscodeParameter {
    /// Sets [`container`](Self::container).
    #[must_use]
    pub fn with_container(mut self, container: impl Into<Text>) -> Self {
        self.container = container.into();
        self.presence.set(0);
        self
    }
    /// Sets [`remove_video`](Self::remove_video).
    #[inline]
    #[must_use]
    pub fn with_remove_video(mut self, remove_video: i64) -> Self {
        self.remove_video = remove_video;
        self.presence.set(1);
        self
    }
    /// Sets [`remove_audio`](Self::remove_audio).
    #[inline]
    #[must_use]
    pub fn with_remove_audio(mut self, remove_audio: i64) -> Self {
        self.remove_audio = remove_audio;
        self.presence.set(2);
        self
    }
    /// Sets [`video_template`](Self::video_template).
    #[inline]
    #[must_use]
    pub fn with_video_template(mut self, video_template: VideoTemplateInfo) -> Self {
        self.video_template = Some(Box::new(video_template));
        self
    }
    /// Sets [`audio_template`](Self::audio_template).
    #[inline]
    #[must_use]
    pub fn with_audio_template(mut self, audio_template: AudioTemplateInfo) -> Self {
        self.audio_template = Some(Box::new(audio_template));
        self
    }
    /// Sets [`tehd_config`](Self::tehd_config).
    #[inline]
    #[must_use]
    pub fn with_tehd_config(mut self, tehd_config: TEHDConfig) -> Self {
        self.tehd_config = Some(Box::new(tehd_config));
        self
    }
    /// Sets [`std_ext_info`](Self::std_ext_info).
    #[must_use]
    pub fn with_std_ext_info(mut self, std_ext_info: impl Into<Text>) -> Self {
        self.std_ext_info = Some(std_ext_info.into());
        self
    }
    /// Sets [`enhance_config`](Self::enhance_config).
    #[inline]
    #[must_use]
    pub fn with_enhance_config(mut self, enhance_config: EnhanceConfig) -> Self {
        self.enhance_config = Some(Box::new(enhance_config));
        self
    }
    /// Sets [`subtitle_template`](Self::subtitle_template).
    #[inline]
    #[must_use]
    pub fn with_subtitle_template(
        mut self,
        subtitle_template: SubtitleTemplate,
    ) -> Self {
        self.subtitle_template = Some(Box::new(subtitle_template));
        self
    }
}

impl OverrideTranscodeParameter {
    /// Sets [`container`](Self::container).
    #[must_use]
    pub fn with_container(mut self, container: impl Into<Text>) -> Self {
        self.container = container.into();
        self.presence.set(0);
        self
    }
    /// Sets [`remove_video`](Self::remove_video).
    #[inline]
    #[must_use]
    pub fn with_remove_video(mut self, remove_video: u64) -> Self {
        self.remove_video = remove_video;
        self.presence.set(1);
        self
    }
    /// Sets [`remove_audio`](Self::remove_audio).
    #[inline]
    #[must_use]
    pub fn with_remove_audio(mut self, remove_audio: u64) -> Self {
        self.remove_audio = remove_audio;
        self.presence.set(2);
        self
    }
    /// Sets [`video_template`](Self::video_template).
    #[inline]
    #[must_use]
    pub fn with_video_template(
        mut self,
        video_template: VideoTemplateInfoForUpdate,
    ) -> Self {
        self.video_template = Some(Box::new(video_template));
        self
    }
    /// Sets [`audio_template`](Self::audio_template).
    #[inline]
    #[must_use]
    pub fn with_audio_template(
        mut self,
        audio_template: AudioTemplateInfoForUpdate,
    ) -> Self {
        self.audio_template = Some(Box::new(audio_template));
        self
    }
    /// Sets [`tehd_config`](Self::tehd_config).
    #[inline]
    #[must_use]
    pub fn with_tehd_config(mut self, tehd_config: TEHDConfigForUpdate) -> Self {
        self.tehd_config = Some(Box::new(tehd_config));
        self
    }
    /// Sets [`subtitle_template`](Self::subtitle_template).
    #[inline]
    #[must_use]
    pub fn with_subtitle_template(
        mut self,
        subtitle_template: SubtitleTemplate,
    ) -> Self {
        self.subtitle_template = Some(Box::new(subtitle_template));
        self
    }
    /// Sets [`addon_audio_stream`](Self::addon_audio_stream).
    #[must_use]
    pub fn with_addon_audio_stream(
        mut self,
        addon_audio_stream: impl IntoIterator<Item = MediaInputInfo>,
    ) -> Self {
        self.addon_audio_stream = addon_audio_stream.into_iter().collect();
        self
    }
    /// Sets [`std_ext_info`](Self::std_ext_info).
    #[must_use]
    pub fn with_std_ext_info(mut self, std_ext_info: impl Into<Text>) -> Self {
        self.std_ext_info = Some(std_ext_info.into());
        self
    }
    /// Sets [`add_on_subtitles`](Self::add_on_subtitles).
    #[must_use]
    pub fn with_add_on_subtitles(
        mut self,
        add_on_subtitles: impl IntoIterator<Item = AddOnSubtitle>,
    ) -> Self {
        self.add_on_subtitles = add_on_subtitles.into_iter().collect();
        self
    }
}

impl WatermarkInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: u64) -> Self {
        self.definition = definition;
        self.presence.set(0);
        self
    }
    /// Sets [`raw_parameter`](Self::raw_parameter).
    #[inline]
    #[must_use]
    pub fn with_raw_parameter(mut self, raw_parameter: RawWatermarkParameter) -> Self {
        self.raw_parameter = Some(Box::new(raw_parameter));
        self
    }
    /// Sets [`text_content`](Self::text_content).
    #[must_use]
    pub fn with_text_content(mut self, text_content: impl Into<Text>) -> Self {
        self.text_content = text_content.into();
        self.presence.set(2);
        self
    }
    /// Sets [`svg_content`](Self::svg_content).
    #[must_use]
    pub fn with_svg_content(mut self, svg_content: impl Into<Text>) -> Self {
        self.svg_content = svg_content.into();
        self.presence.set(3);
        self
    }
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(4);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(5);
        self
    }
}

impl BlindWatermarkInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: u64) -> Self {
        self.definition = definition;
        self.presence.set(0);
        self
    }
}

impl MosaicInput {
    /// Sets [`coordinate_origin`](Self::coordinate_origin).
    #[must_use]
    pub fn with_coordinate_origin(mut self, coordinate_origin: impl Into<Text>) -> Self {
        self.coordinate_origin = Some(coordinate_origin.into());
        self
    }
    /// Sets [`x_pos`](Self::x_pos).
    #[must_use]
    pub fn with_x_pos(mut self, x_pos: impl Into<Text>) -> Self {
        self.x_pos = Some(x_pos.into());
        self
    }
    /// Sets [`y_pos`](Self::y_pos).
    #[must_use]
    pub fn with_y_pos(mut self, y_pos: impl Into<Text>) -> Self {
        self.y_pos = Some(y_pos.into());
        self
    }
    /// Sets [`width`](Self::width).
    #[must_use]
    pub fn with_width(mut self, width: impl Into<Text>) -> Self {
        self.width = Some(width.into());
        self
    }
    /// Sets [`height`](Self::height).
    #[must_use]
    pub fn with_height(mut self, height: impl Into<Text>) -> Self {
        self.height = Some(height.into());
        self
    }
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = Some(start_time_offset);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = Some(end_time_offset);
        self
    }
}

impl NumberFormat {
    /// Sets [`initial_value`](Self::initial_value).
    #[inline]
    #[must_use]
    pub fn with_initial_value(mut self, initial_value: u64) -> Self {
        self.initial_value = initial_value;
        self.presence.set(0);
        self
    }
    /// Sets [`increment`](Self::increment).
    #[inline]
    #[must_use]
    pub fn with_increment(mut self, increment: u64) -> Self {
        self.increment = increment;
        self.presence.set(1);
        self
    }
    /// Sets [`min_length`](Self::min_length).
    #[inline]
    #[must_use]
    pub fn with_min_length(mut self, min_length: u64) -> Self {
        self.min_length = min_length;
        self.presence.set(2);
        self
    }
    /// Sets [`place_holder`](Self::place_holder).
    #[must_use]
    pub fn with_place_holder(mut self, place_holder: impl Into<Text>) -> Self {
        self.place_holder = place_holder.into();
        self.presence.set(3);
        self
    }
}

impl HeadTailParameter {
    /// Sets [`head_set`](Self::head_set).
    #[must_use]
    pub fn with_head_set(
        mut self,
        head_set: impl IntoIterator<Item = MediaInputInfo>,
    ) -> Self {
        self.head_set = head_set.into_iter().collect();
        self
    }
    /// Sets [`tail_set`](Self::tail_set).
    #[must_use]
    pub fn with_tail_set(
        mut self,
        tail_set: impl IntoIterator<Item = MediaInputInfo>,
    ) -> Self {
        self.tail_set = tail_set.into_iter().collect();
        self
    }
}

impl MediaUsageItem {
    /// Sets [`input_image_count`](Self::input_image_count).
    #[inline]
    #[must_use]
    pub fn with_input_image_count(mut self, input_image_count: i64) -> Self {
        self.input_image_count = Some(input_image_count);
        self
    }
    /// Sets [`input_seconds`](Self::input_seconds).
    #[inline]
    #[must_use]
    pub fn with_input_seconds(mut self, input_seconds: i64) -> Self {
        self.input_seconds = Some(input_seconds);
        self
    }
    /// Sets [`output_seconds`](Self::output_seconds).
    #[inline]
    #[must_use]
    pub fn with_output_seconds(mut self, output_seconds: i64) -> Self {
        self.output_seconds = Some(output_seconds);
        self
    }
    /// Sets [`total_seconds`](Self::total_seconds).
    #[inline]
    #[must_use]
    pub fn with_total_seconds(mut self, total_seconds: i64) -> Self {
        self.total_seconds = Some(total_seconds);
        self
    }
}

impl MediaSnapshotByTimePicInfoItem {
    /// Sets [`time_offset`](Self::time_offset).
    #[inline]
    #[must_use]
    pub fn with_time_offset(mut self, time_offset: f64) -> Self {
        self.time_offset = time_offset;
        self.presence.set(0);
        self
    }
    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, path: impl Into<Text>) -> Self {
        self.path = path.into();
        self.presence.set(1);
        self
    }
    /// Sets [`water_mark_definition`](Self::water_mark_definition).
    #[must_use]
    pub fn with_water_mark_definition(
        mut self,
        water_mark_definition: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.water_mark_definition = water_mark_definition.into_iter().collect();
        self
    }
}

impl AddOnSubtitle {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Sets [`subtitle`](Self::subtitle).
    #[inline]
    #[must_use]
    pub fn with_subtitle(mut self, subtitle: MediaInputInfo) -> Self {
        self.subtitle = Some(subtitle);
        self
    }
    /// Sets [`subtitle_name`](Self::subtitle_name).
    #[must_use]
    pub fn with_subtitle_name(mut self, subtitle_name: impl Into<Text>) -> Self {
        self.subtitle_name = Some(subtitle_name.into());
        self
    }
    /// Sets [`subtitle_language`](Self::subtitle_language).
    #[must_use]
    pub fn with_subtitle_language(mut self, subtitle_language: impl Into<Text>) -> Self {
        self.subtitle_language = Some(subtitle_language.into());
        self
    }
    /// Sets [`output_format`](Self::output_format).
    #[must_use]
    pub fn with_output_format(mut self, output_format: impl Into<Text>) -> Self {
        self.output_format = Some(output_format.into());
        self
    }
    /// Sets [`default_track`](Self::default_track).
    #[inline]
    #[must_use]
    pub fn with_default_track(mut self, default_track: bool) -> Self {
        self.default_track = Some(default_track);
        self
    }
}

impl DrmInfo {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<DrmType>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Sets [`scheme`](Self::scheme).
    #[must_use]
    pub fn with_scheme(mut self, scheme: impl Into<DrmScheme>) -> Self {
        self.scheme = scheme.into();
        self
    }
}

impl From<SimpleAesDrm> for DrmScheme {
    #[inline]
    fn from(arm: SimpleAesDrm) -> Self {
        Self::SimpleAes(Box::new(arm))
    }
}

impl From<SpekeDrm> for DrmScheme {
    #[inline]
    fn from(arm: SpekeDrm) -> Self {
        Self::Speke(Box::new(arm))
    }
}

impl SubtitleTemplate {
    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, path: impl Into<Text>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Sets [`stream_index`](Self::stream_index).
    #[inline]
    #[must_use]
    pub fn with_stream_index(mut self, stream_index: i64) -> Self {
        self.stream_index = Some(stream_index);
        self
    }
    /// Sets [`subtitle_file_input`](Self::subtitle_file_input).
    #[inline]
    #[must_use]
    pub fn with_subtitle_file_input(
        mut self,
        subtitle_file_input: MediaInputInfo,
    ) -> Self {
        self.subtitle_file_input = Some(subtitle_file_input);
        self
    }
    /// Sets [`font_file_input`](Self::font_file_input).
    #[inline]
    #[must_use]
    pub fn with_font_file_input(mut self, font_file_input: MediaInputInfo) -> Self {
        self.font_file_input = Some(font_file_input);
        self
    }
    /// Sets [`font_type`](Self::font_type).
    #[must_use]
    pub fn with_font_type(mut self, font_type: impl Into<Text>) -> Self {
        self.font_type = Some(font_type.into());
        self
    }
    /// Sets [`font_size`](Self::font_size).
    #[must_use]
    pub fn with_font_size(mut self, font_size: impl Into<Text>) -> Self {
        self.font_size = Some(font_size.into());
        self
    }
    /// Sets [`font_color`](Self::font_color).
    #[must_use]
    pub fn with_font_color(mut self, font_color: impl Into<Text>) -> Self {
        self.font_color = Some(font_color.into());
        self
    }
    /// Sets [`font_alpha`](Self::font_alpha).
    #[inline]
    #[must_use]
    pub fn with_font_alpha(mut self, font_alpha: f64) -> Self {
        self.font_alpha = Some(font_alpha);
        self
    }
    /// Sets [`y_pos`](Self::y_pos).
    #[must_use]
    pub fn with_y_pos(mut self, y_pos: impl Into<Text>) -> Self {
        self.y_pos = Some(y_pos.into());
        self
    }
    /// Sets [`board_y`](Self::board_y).
    #[must_use]
    pub fn with_board_y(mut self, board_y: impl Into<Text>) -> Self {
        self.board_y = Some(board_y.into());
        self
    }
    /// Sets [`board_width`](Self::board_width).
    #[inline]
    #[must_use]
    pub fn with_board_width(mut self, board_width: i64) -> Self {
        self.board_width = Some(board_width);
        self
    }
    /// Sets [`board_height`](Self::board_height).
    #[inline]
    #[must_use]
    pub fn with_board_height(mut self, board_height: i64) -> Self {
        self.board_height = Some(board_height);
        self
    }
    /// Sets [`board_color`](Self::board_color).
    #[must_use]
    pub fn with_board_color(mut self, board_color: impl Into<Text>) -> Self {
        self.board_color = Some(board_color.into());
        self
    }
    /// Sets [`board_alpha`](Self::board_alpha).
    #[inline]
    #[must_use]
    pub fn with_board_alpha(mut self, board_alpha: f64) -> Self {
        self.board_alpha = Some(board_alpha);
        self
    }
    /// Sets [`outline_width`](Self::outline_width).
    #[inline]
    #[must_use]
    pub fn with_outline_width(mut self, outline_width: f64) -> Self {
        self.outline_width = Some(outline_width);
        self
    }
    /// Sets [`outline_color`](Self::outline_color).
    #[must_use]
    pub fn with_outline_color(mut self, outline_color: impl Into<Text>) -> Self {
        self.outline_color = Some(outline_color.into());
        self
    }
    /// Sets [`outline_alpha`](Self::outline_alpha).
    #[inline]
    #[must_use]
    pub fn with_outline_alpha(mut self, outline_alpha: f64) -> Self {
        self.outline_alpha = Some(outline_alpha);
        self
    }
    /// Sets [`shadow_width`](Self::shadow_width).
    #[inline]
    #[must_use]
    pub fn with_shadow_width(mut self, shadow_width: f64) -> Self {
        self.shadow_width = Some(shadow_width);
        self
    }
    /// Sets [`shadow_color`](Self::shadow_color).
    #[must_use]
    pub fn with_shadow_color(mut self, shadow_color: impl Into<Text>) -> Self {
        self.shadow_color = Some(shadow_color.into());
        self
    }
    /// Sets [`shadow_alpha`](Self::shadow_alpha).
    #[inline]
    #[must_use]
    pub fn with_shadow_alpha(mut self, shadow_alpha: f64) -> Self {
        self.shadow_alpha = Some(shadow_alpha);
        self
    }
    /// Sets [`line_spacing`](Self::line_spacing).
    #[inline]
    #[must_use]
    pub fn with_line_spacing(mut self, line_spacing: i64) -> Self {
        self.line_spacing = Some(line_spacing);
        self
    }
    /// Sets [`alignment`](Self::alignment).
    #[must_use]
    pub fn with_alignment(mut self, alignment: impl Into<Text>) -> Self {
        self.alignment = Some(alignment.into());
        self
    }
    /// Sets [`board_width_unit`](Self::board_width_unit).
    #[inline]
    #[must_use]
    pub fn with_board_width_unit(mut self, board_width_unit: i64) -> Self {
        self.board_width_unit = Some(board_width_unit);
        self
    }
    /// Sets [`board_height_unit`](Self::board_height_unit).
    #[inline]
    #[must_use]
    pub fn with_board_height_unit(mut self, board_height_unit: i64) -> Self {
        self.board_height_unit = Some(board_height_unit);
        self
    }
    /// Sets [`outline_width_unit`](Self::outline_width_unit).
    #[inline]
    #[must_use]
    pub fn with_outline_width_unit(mut self, outline_width_unit: i64) -> Self {
        self.outline_width_unit = Some(outline_width_unit);
        self
    }
    /// Sets [`shadow_width_unit`](Self::shadow_width_unit).
    #[inline]
    #[must_use]
    pub fn with_shadow_width_unit(mut self, shadow_width_unit: i64) -> Self {
        self.shadow_width_unit = Some(shadow_width_unit);
        self
    }
    /// Sets [`line_spacing_unit`](Self::line_spacing_unit).
    #[inline]
    #[must_use]
    pub fn with_line_spacing_unit(mut self, line_spacing_unit: i64) -> Self {
        self.line_spacing_unit = Some(line_spacing_unit);
        self
    }
}

impl AddOnAudio {
    /// Sets [`input_info`](Self::input_info).
    #[inline]
    #[must_use]
    pub fn with_input_info(mut self, input_info: MediaInputInfo) -> Self {
        self.input_info = Some(input_info);
        self
    }
    /// Sets [`audio_name`](Self::audio_name).
    #[must_use]
    pub fn with_audio_name(mut self, audio_name: impl Into<Text>) -> Self {
        self.audio_name = Some(audio_name.into());
        self
    }
    /// Sets [`audio_language`](Self::audio_language).
    #[must_use]
    pub fn with_audio_language(mut self, audio_language: impl Into<Text>) -> Self {
        self.audio_language = Some(audio_language.into());
        self
    }
    /// Sets [`default_track`](Self::default_track).
    #[inline]
    #[must_use]
    pub fn with_default_track(mut self, default_track: bool) -> Self {
        self.default_track = Some(default_track);
        self
    }
}

impl AdaptiveStreamTemplate {
    /// Sets [`audio`](Self::audio).
    #[inline]
    #[must_use]
    pub fn with_audio(mut self, audio: AudioTemplateInfo) -> Self {
        self.audio = Some(Box::new(audio));
        self
    }
    /// Sets [`video`](Self::video).
    #[inline]
    #[must_use]
    pub fn with_video(mut self, video: VideoTemplateInfo) -> Self {
        self.video = Some(Box::new(video));
        self
    }
    /// Sets [`remove_audio`](Self::remove_audio).
    #[inline]
    #[must_use]
    pub fn with_remove_audio(mut self, remove_audio: u64) -> Self {
        self.remove_audio = remove_audio;
        self.presence.set(2);
        self
    }
    /// Sets [`remove_video`](Self::remove_video).
    #[inline]
    #[must_use]
    pub fn with_remove_video(mut self, remove_video: u64) -> Self {
        self.remove_video = remove_video;
        self.presence.set(3);
        self
    }
    /// Sets [`audio_list`](Self::audio_list).
    #[must_use]
    pub fn with_audio_list(
        mut self,
        audio_list: impl IntoIterator<Item = AudioTemplateInfo>,
    ) -> Self {
        self.audio_list = audio_list.into_iter().collect();
        self
    }
}

impl MediaContentReviewSegmentItem {
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(0);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(2);
        self
    }
    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, label: impl Into<Text>) -> Self {
        self.label = label.into();
        self.presence.set(3);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(4);
        self
    }
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<Text>) -> Self {
        self.url = url.into();
        self.presence.set(5);
        self
    }
    /// Sets [`pic_url_expire_time`](Self::pic_url_expire_time).
    #[must_use]
    pub fn with_pic_url_expire_time(
        mut self,
        pic_url_expire_time: impl Into<Time>,
    ) -> Self {
        self.pic_url_expire_time = pic_url_expire_time.into();
        self.presence.set(6);
        self
    }
}

impl MediaContentReviewPoliticalSegmentItem {
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(0);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(2);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(3);
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<Text>) -> Self {
        self.name = name.into();
        self.presence.set(4);
        self
    }
    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, label: impl Into<Text>) -> Self {
        self.label = label.into();
        self.presence.set(5);
        self
    }
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<Text>) -> Self {
        self.url = url.into();
        self.presence.set(6);
        self
    }
    /// Sets [`area_coord_set`](Self::area_coord_set).
    #[must_use]
    pub fn with_area_coord_set(
        mut self,
        area_coord_set: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.area_coord_set = area_coord_set.into_iter().collect();
        self
    }
    /// Sets [`pic_url_expire_time`](Self::pic_url_expire_time).
    #[must_use]
    pub fn with_pic_url_expire_time(
        mut self,
        pic_url_expire_time: impl Into<Time>,
    ) -> Self {
        self.pic_url_expire_time = pic_url_expire_time.into();
        self.presence.set(8);
        self
    }
}

impl MediaContentReviewAsrTextSegmentItem {
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(0);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(2);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(3);
        self
    }
    /// Sets [`keyword_set`](Self::keyword_set).
    #[must_use]
    pub fn with_keyword_set(
        mut self,
        keyword_set: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.keyword_set = keyword_set.into_iter().map(Into::into).collect();
        self
    }
}

impl MediaContentReviewOcrTextSegmentItem {
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(0);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(2);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(3);
        self
    }
    /// Sets [`keyword_set`](Self::keyword_set).
    #[must_use]
    pub fn with_keyword_set(
        mut self,
        keyword_set: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.keyword_set = keyword_set.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`area_coord_set`](Self::area_coord_set).
    #[must_use]
    pub fn with_area_coord_set(
        mut self,
        area_coord_set: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.area_coord_set = area_coord_set.into_iter().collect();
        self
    }
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<Text>) -> Self {
        self.url = url.into();
        self.presence.set(6);
        self
    }
    /// Sets [`pic_url_expire_time`](Self::pic_url_expire_time).
    #[must_use]
    pub fn with_pic_url_expire_time(
        mut self,
        pic_url_expire_time: impl Into<Time>,
    ) -> Self {
        self.pic_url_expire_time = pic_url_expire_time.into();
        self.presence.set(7);
        self
    }
}

impl MediaAiAnalysisClassificationItem {
    /// Sets [`classification`](Self::classification).
    #[must_use]
    pub fn with_classification(mut self, classification: impl Into<Text>) -> Self {
        self.classification = classification.into();
        self.presence.set(0);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(1);
        self
    }
}

impl MediaAiAnalysisCoverItem {
    /// Sets [`cover_path`](Self::cover_path).
    #[must_use]
    pub fn with_cover_path(mut self, cover_path: impl Into<Text>) -> Self {
        self.cover_path = cover_path.into();
        self.presence.set(0);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(1);
        self
    }
}

impl MediaAiAnalysisTagItem {
    /// Sets [`tag`](Self::tag).
    #[must_use]
    pub fn with_tag(mut self, tag: impl Into<Text>) -> Self {
        self.tag = tag.into();
        self.presence.set(0);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(1);
        self
    }
    /// Sets [`special_info`](Self::special_info).
    #[must_use]
    pub fn with_special_info(mut self, special_info: impl Into<Text>) -> Self {
        self.special_info = Some(special_info.into());
        self
    }
}

impl MediaAiAnalysisFrameTagSegmentItem {
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(0);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`tag_set`](Self::tag_set).
    #[must_use]
    pub fn with_tag_set(
        mut self,
        tag_set: impl IntoIterator<Item = MediaAiAnalysisFrameTagItem>,
    ) -> Self {
        self.tag_set = tag_set.into_iter().collect();
        self
    }
}

impl MediaAiAnalysisHighlightItem {
    /// Sets [`highlight_path`](Self::highlight_path).
    #[must_use]
    pub fn with_highlight_path(mut self, highlight_path: impl Into<Text>) -> Self {
        self.highlight_path = highlight_path.into();
        self.presence.set(0);
        self
    }
    /// Sets [`cov_img_path`](Self::cov_img_path).
    #[must_use]
    pub fn with_cov_img_path(mut self, cov_img_path: impl Into<Text>) -> Self {
        self.cov_img_path = cov_img_path.into();
        self.presence.set(1);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(2);
        self
    }
    /// Sets [`duration`](Self::duration).
    #[inline]
    #[must_use]
    pub fn with_duration(mut self, duration: f64) -> Self {
        self.duration = duration;
        self.presence.set(3);
        self
    }
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = HighlightSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
    /// Sets [`highlight_url`](Self::highlight_url).
    #[must_use]
    pub fn with_highlight_url(mut self, highlight_url: impl Into<Text>) -> Self {
        self.highlight_url = Some(highlight_url.into());
        self
    }
    /// Sets [`cov_img_url`](Self::cov_img_url).
    #[must_use]
    pub fn with_cov_img_url(mut self, cov_img_url: impl Into<Text>) -> Self {
        self.cov_img_url = Some(cov_img_url.into());
        self
    }
}

impl SegmentRecognitionItem {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(0);
        self
    }
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(2);
        self
    }
    /// Sets [`segment_url`](Self::segment_url).
    #[must_use]
    pub fn with_segment_url(mut self, segment_url: impl Into<Text>) -> Self {
        self.segment_url = segment_url.into();
        self.presence.set(3);
        self
    }
    /// Sets [`cov_img_url`](Self::cov_img_url).
    #[must_use]
    pub fn with_cov_img_url(mut self, cov_img_url: impl Into<Text>) -> Self {
        self.cov_img_url = cov_img_url.into();
        self.presence.set(4);
        self
    }
    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Sets [`summary`](Self::summary).
    #[must_use]
    pub fn with_summary(mut self, summary: impl Into<Text>) -> Self {
        self.summary = Some(summary.into());
        self
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(
        mut self,
        keywords: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.keywords = keywords.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`begin_time`](Self::begin_time).
    #[must_use]
    pub fn with_begin_time(mut self, begin_time: impl Into<Time>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }
    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<Time>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
    /// Sets [`audio_url`](Self::audio_url).
    #[must_use]
    pub fn with_audio_url(mut self, audio_url: impl Into<Text>) -> Self {
        self.audio_url = Some(audio_url.into());
        self
    }
    /// Sets [`audio_begin_time`](Self::audio_begin_time).
    #[inline]
    #[must_use]
    pub fn with_audio_begin_time(mut self, audio_begin_time: f64) -> Self {
        self.audio_begin_time = Some(audio_begin_time);
        self
    }
    /// Sets [`audio_end_time`](Self::audio_end_time).
    #[inline]
    #[must_use]
    pub fn with_audio_end_time(mut self, audio_end_time: f64) -> Self {
        self.audio_end_time = Some(audio_end_time);
        self
    }
    /// Sets [`person_position_url`](Self::person_position_url).
    #[must_use]
    pub fn with_person_position_url(
        mut self,
        person_position_url: impl Into<Text>,
    ) -> Self {
        self.person_position_url = Some(person_position_url.into());
        self
    }
    /// Sets [`person_id`](Self::person_id).
    #[must_use]
    pub fn with_person_id(mut self, person_id: impl Into<Text>) -> Self {
        self.person_id = Some(person_id.into());
        self
    }
}

impl MediaAiAnalysisDescriptionItem {
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<Text>) -> Self {
        self.description = description.into();
        self.presence.set(0);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(1);
        self
    }
    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(
        mut self,
        keywords: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.keywords = keywords.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`paragraphs`](Self::paragraphs).
    #[must_use]
    pub fn with_paragraphs(
        mut self,
        paragraphs: impl IntoIterator<Item = AiParagraphInfo>,
    ) -> Self {
        self.paragraphs = paragraphs.into_iter().collect();
        self
    }
    /// Sets [`mind_map_url`](Self::mind_map_url).
    #[must_use]
    pub fn with_mind_map_url(mut self, mind_map_url: impl Into<Text>) -> Self {
        self.mind_map_url = Some(mind_map_url.into());
        self
    }
    /// Sets [`mind_map_path`](Self::mind_map_path).
    #[must_use]
    pub fn with_mind_map_path(mut self, mind_map_path: impl Into<Text>) -> Self {
        self.mind_map_path = Some(mind_map_path.into());
        self
    }
    /// Sets [`subtitle_path`](Self::subtitle_path).
    #[must_use]
    pub fn with_subtitle_path(mut self, subtitle_path: impl Into<Text>) -> Self {
        self.subtitle_path = Some(subtitle_path.into());
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
}

impl VideoComprehensionResultItem {
    /// Sets [`start_time`](Self::start_time).
    #[inline]
    #[must_use]
    pub fn with_start_time(mut self, start_time: f64) -> Self {
        self.start_time = Some(start_time);
        self
    }
    /// Sets [`end_time`](Self::end_time).
    #[inline]
    #[must_use]
    pub fn with_end_time(mut self, end_time: f64) -> Self {
        self.end_time = Some(end_time);
        self
    }
    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(
        mut self,
        keywords: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.keywords = keywords.into_iter().map(Into::into).collect();
        self
    }
}

impl AiRecognitionTaskFaceResultItem {
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<Text>) -> Self {
        self.id = id.into();
        self.presence.set(0);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<FaceLibrary>) -> Self {
        self.kind = kind.into();
        self.presence.set(1);
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<Text>) -> Self {
        self.name = name.into();
        self.presence.set(2);
        self
    }
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = AiRecognitionTaskFaceSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
    /// Sets [`gender`](Self::gender).
    #[must_use]
    pub fn with_gender(mut self, gender: impl Into<Text>) -> Self {
        self.gender = gender.into();
        self.presence.set(4);
        self
    }
    /// Sets [`birthday`](Self::birthday).
    #[must_use]
    pub fn with_birthday(mut self, birthday: impl Into<Text>) -> Self {
        self.birthday = birthday.into();
        self.presence.set(5);
        self
    }
    /// Sets [`profession`](Self::profession).
    #[must_use]
    pub fn with_profession(mut self, profession: impl Into<Text>) -> Self {
        self.profession = profession.into();
        self.presence.set(6);
        self
    }
    /// Sets [`school_of_graduation`](Self::school_of_graduation).
    #[must_use]
    pub fn with_school_of_graduation(
        mut self,
        school_of_graduation: impl Into<Text>,
    ) -> Self {
        self.school_of_graduation = school_of_graduation.into();
        self.presence.set(7);
        self
    }
    /// Sets [`abstract_`](Self::abstract_).
    #[must_use]
    pub fn with_abstract(mut self, abstract_: impl Into<Text>) -> Self {
        self.abstract_ = abstract_.into();
        self.presence.set(8);
        self
    }
    /// Sets [`place_of_birth`](Self::place_of_birth).
    #[must_use]
    pub fn with_place_of_birth(mut self, place_of_birth: impl Into<Text>) -> Self {
        self.place_of_birth = place_of_birth.into();
        self.presence.set(9);
        self
    }
    /// Sets [`person_type`](Self::person_type).
    #[must_use]
    pub fn with_person_type(mut self, person_type: impl Into<Text>) -> Self {
        self.person_type = person_type.into();
        self.presence.set(10);
        self
    }
    /// Sets [`remark`](Self::remark).
    #[must_use]
    pub fn with_remark(mut self, remark: impl Into<Text>) -> Self {
        self.remark = remark.into();
        self.presence.set(11);
        self
    }
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<Text>) -> Self {
        self.url = url.into();
        self.presence.set(12);
        self
    }
}

impl AiRecognitionTaskAsrWordsResultItem {
    /// Sets [`word`](Self::word).
    #[must_use]
    pub fn with_word(mut self, word: impl Into<Text>) -> Self {
        self.word = word.into();
        self.presence.set(0);
        self
    }
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = AiRecognitionTaskAsrWordsSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
}

impl AiRecognitionTaskAsrFullTextSegmentItem {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(0);
        self
    }
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(2);
        self
    }
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<Text>) -> Self {
        self.text = text.into();
        self.presence.set(3);
        self
    }
    /// Sets [`wordlist`](Self::wordlist).
    #[must_use]
    pub fn with_wordlist(
        mut self,
        wordlist: impl IntoIterator<Item = WordResult>,
    ) -> Self {
        self.wordlist = wordlist.into_iter().collect();
        self
    }
}

impl AiRecognitionTaskOcrWordsResultItem {
    /// Sets [`word`](Self::word).
    #[must_use]
    pub fn with_word(mut self, word: impl Into<Text>) -> Self {
        self.word = word.into();
        self.presence.set(0);
        self
    }
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = AiRecognitionTaskOcrWordsSegmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
}

impl AiRecognitionTaskOcrFullTextSegmentItem {
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(0);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`text_set`](Self::text_set).
    #[must_use]
    pub fn with_text_set(
        mut self,
        text_set: impl IntoIterator<Item = AiRecognitionTaskOcrFullTextSegmentTextItem>,
    ) -> Self {
        self.text_set = text_set.into_iter().collect();
        self
    }
}

impl AiRecognitionTaskTransTextSegmentItem {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(0);
        self
    }
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(2);
        self
    }
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<Text>) -> Self {
        self.text = text.into();
        self.presence.set(3);
        self
    }
    /// Sets [`trans`](Self::trans).
    #[must_use]
    pub fn with_trans(mut self, trans: impl Into<Text>) -> Self {
        self.trans = trans.into();
        self.presence.set(4);
        self
    }
    /// Sets [`wordlist`](Self::wordlist).
    #[must_use]
    pub fn with_wordlist(
        mut self,
        wordlist: impl IntoIterator<Item = WordResult>,
    ) -> Self {
        self.wordlist = wordlist.into_iter().collect();
        self
    }
}

impl AiRecognitionTaskObjectResultItem {
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<Text>) -> Self {
        self.name = name.into();
        self.presence.set(0);
        self
    }
    /// Sets [`segment_set`](Self::segment_set).
    #[must_use]
    pub fn with_segment_set(
        mut self,
        segment_set: impl IntoIterator<Item = AiRecognitionTaskObjectSeqmentItem>,
    ) -> Self {
        self.segment_set = segment_set.into_iter().collect();
        self
    }
}

impl QualityControlItem {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: i64) -> Self {
        self.confidence = Some(confidence);
        self
    }
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(2);
        self
    }
    /// Sets [`area_coord_set`](Self::area_coord_set).
    #[must_use]
    pub fn with_area_coord_set(
        mut self,
        area_coord_set: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.area_coord_set = area_coord_set.into_iter().collect();
        self
    }
}

impl LLMDetectionResultItem {
    /// Sets [`category`](Self::category).
    #[must_use]
    pub fn with_category(mut self, category: impl Into<Text>) -> Self {
        self.category = category.into();
        self.presence.set(0);
        self
    }
    /// Sets [`group`](Self::group).
    #[must_use]
    pub fn with_group(mut self, group: impl Into<Text>) -> Self {
        self.group = group.into();
        self.presence.set(1);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = kind.into();
        self.presence.set(2);
        self
    }
    /// Sets [`score`](Self::score).
    #[inline]
    #[must_use]
    pub fn with_score(mut self, score: f64) -> Self {
        self.score = score;
        self.presence.set(3);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(4);
        self
    }
    /// Sets [`issue_set`](Self::issue_set).
    #[must_use]
    pub fn with_issue_set(
        mut self,
        issue_set: impl IntoIterator<Item = LLMDetectionIssue>,
    ) -> Self {
        self.issue_set = issue_set.into_iter().collect();
        self
    }
}

impl RawSmartSubtitleParameter {
    /// Sets [`subtitle_type`](Self::subtitle_type).
    #[inline]
    #[must_use]
    pub fn with_subtitle_type(mut self, subtitle_type: i64) -> Self {
        self.subtitle_type = Some(subtitle_type);
        self
    }
    /// Sets [`video_src_language`](Self::video_src_language).
    #[must_use]
    pub fn with_video_src_language(
        mut self,
        video_src_language: impl Into<Text>,
    ) -> Self {
        self.video_src_language = Some(video_src_language.into());
        self
    }
    /// Sets [`subtitle_format`](Self::subtitle_format).
    #[must_use]
    pub fn with_subtitle_format(mut self, subtitle_format: impl Into<Text>) -> Self {
        self.subtitle_format = Some(subtitle_format.into());
        self
    }
    /// Sets [`translate_switch`](Self::translate_switch).
    #[must_use]
    pub fn with_translate_switch(mut self, translate_switch: impl Into<Text>) -> Self {
        self.translate_switch = Some(translate_switch.into());
        self
    }
    /// Sets [`translate_dst_language`](Self::translate_dst_language).
    #[must_use]
    pub fn with_translate_dst_language(
        mut self,
        translate_dst_language: impl Into<Text>,
    ) -> Self {
        self.translate_dst_language = Some(translate_dst_language.into());
        self
    }
    /// Sets [`asr_hot_words_configure`](Self::asr_hot_words_configure).
    #[inline]
    #[must_use]
    pub fn with_asr_hot_words_configure(
        mut self,
        asr_hot_words_configure: AsrHotWordsConfigure,
    ) -> Self {
        self.asr_hot_words_configure = Some(Box::new(asr_hot_words_configure));
        self
    }
    /// Sets [`ext_info`](Self::ext_info).
    #[must_use]
    pub fn with_ext_info(mut self, ext_info: impl Into<Text>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }
    /// Sets [`process_type`](Self::process_type).
    #[inline]
    #[must_use]
    pub fn with_process_type(mut self, process_type: u64) -> Self {
        self.process_type = Some(process_type);
        self
    }
    /// Sets [`selecting_subtitle_areas_config`](Self::selecting_subtitle_areas_config).
    #[inline]
    #[must_use]
    pub fn with_selecting_subtitle_areas_config(
        mut self,
        selecting_subtitle_areas_config: SelectingSubtitleAreasConfig,
    ) -> Self {
        self.selecting_subtitle_areas_config = Some(
            Box::new(selecting_subtitle_areas_config),
        );
        self
    }
    /// Sets [`subtitle_embed_id`](Self::subtitle_embed_id).
    #[inline]
    #[must_use]
    pub fn with_subtitle_embed_id(mut self, subtitle_embed_id: i64) -> Self {
        self.subtitle_embed_id = Some(subtitle_embed_id);
        self
    }
    /// Sets [`speaker_mode`](Self::speaker_mode).
    #[inline]
    #[must_use]
    pub fn with_speaker_mode(mut self, speaker_mode: i64) -> Self {
        self.speaker_mode = Some(speaker_mode);
        self
    }
    /// Sets [`speaker_label`](Self::speaker_label).
    #[inline]
    #[must_use]
    pub fn with_speaker_label(mut self, speaker_label: i64) -> Self {
        self.speaker_label = Some(speaker_label);
        self
    }
}

impl SmartSubtitleTaskAsrFullTextSegmentItem {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = Some(confidence);
        self
    }
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = Some(start_time_offset);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = Some(end_time_offset);
        self
    }
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }
    /// Sets [`wordlist`](Self::wordlist).
    #[must_use]
    pub fn with_wordlist(
        mut self,
        wordlist: impl IntoIterator<Item = WordResult>,
    ) -> Self {
        self.wordlist = wordlist.into_iter().collect();
        self
    }
    /// Sets [`speaker_id`](Self::speaker_id).
    #[must_use]
    pub fn with_speaker_id(mut self, speaker_id: impl Into<Text>) -> Self {
        self.speaker_id = Some(speaker_id.into());
        self
    }
}

impl SubtitleResult {
    /// Sets [`language`](Self::language).
    #[must_use]
    pub fn with_language(mut self, language: impl Into<Text>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<SubtitleStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, path: impl Into<Text>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Sets [`subtitle_embed_path`](Self::subtitle_embed_path).
    #[must_use]
    pub fn with_subtitle_embed_path(
        mut self,
        subtitle_embed_path: impl Into<Text>,
    ) -> Self {
        self.subtitle_embed_path = Some(subtitle_embed_path.into());
        self
    }
    /// Sets [`subtitle_file_id`](Self::subtitle_file_id).
    #[must_use]
    pub fn with_subtitle_file_id(mut self, subtitle_file_id: impl Into<Text>) -> Self {
        self.subtitle_file_id = Some(subtitle_file_id.into());
        self
    }
}

impl SmartSubtitleTaskTransTextSegmentItem {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = Some(confidence);
        self
    }
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = Some(start_time_offset);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = Some(end_time_offset);
        self
    }
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }
    /// Sets [`trans`](Self::trans).
    #[must_use]
    pub fn with_trans(mut self, trans: impl Into<Text>) -> Self {
        self.trans = Some(trans.into());
        self
    }
    /// Sets [`wordlist`](Self::wordlist).
    #[must_use]
    pub fn with_wordlist(
        mut self,
        wordlist: impl IntoIterator<Item = WordResult>,
    ) -> Self {
        self.wordlist = wordlist.into_iter().collect();
        self
    }
    /// Sets [`speaker_id`](Self::speaker_id).
    #[must_use]
    pub fn with_speaker_id(mut self, speaker_id: impl Into<Text>) -> Self {
        self.speaker_id = Some(speaker_id.into());
        self
    }
}

impl SubtitleTransResultItem {
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<SubtitleStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets [`trans_src`](Self::trans_src).
    #[must_use]
    pub fn with_trans_src(mut self, trans_src: impl Into<Text>) -> Self {
        self.trans_src = Some(trans_src.into());
        self
    }
    /// Sets [`trans_dst`](Self::trans_dst).
    #[must_use]
    pub fn with_trans_dst(mut self, trans_dst: impl Into<Text>) -> Self {
        self.trans_dst = Some(trans_dst.into());
        self
    }
    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, path: impl Into<Text>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Sets [`subtitle_embed_path`](Self::subtitle_embed_path).
    #[must_use]
    pub fn with_subtitle_embed_path(
        mut self,
        subtitle_embed_path: impl Into<Text>,
    ) -> Self {
        self.subtitle_embed_path = Some(subtitle_embed_path.into());
        self
    }
    /// Sets [`subtitle_file_id`](Self::subtitle_file_id).
    #[must_use]
    pub fn with_subtitle_file_id(mut self, subtitle_file_id: impl Into<Text>) -> Self {
        self.subtitle_file_id = Some(subtitle_file_id.into());
        self
    }
}

impl SmartSubtitleTaskFullTextSegmentItem {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = Some(confidence);
        self
    }
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = Some(start_time_offset);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = Some(end_time_offset);
        self
    }
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }
    /// Sets [`trans`](Self::trans).
    #[must_use]
    pub fn with_trans(mut self, trans: impl Into<Text>) -> Self {
        self.trans = Some(trans.into());
        self
    }
    /// Sets [`speaker_id`](Self::speaker_id).
    #[must_use]
    pub fn with_speaker_id(mut self, speaker_id: impl Into<Text>) -> Self {
        self.speaker_id = Some(speaker_id.into());
        self
    }
}

impl SmartEraseSubtitleConfig {
    /// Sets [`subtitle_erase_method`](Self::subtitle_erase_method).
    #[must_use]
    pub fn with_subtitle_erase_method(
        mut self,
        subtitle_erase_method: impl Into<Text>,
    ) -> Self {
        self.subtitle_erase_method = Some(subtitle_erase_method.into());
        self
    }
    /// Sets [`subtitle_model`](Self::subtitle_model).
    #[must_use]
    pub fn with_subtitle_model(mut self, subtitle_model: impl Into<Text>) -> Self {
        self.subtitle_model = Some(subtitle_model.into());
        self
    }
    /// Sets [`ocr_switch`](Self::ocr_switch).
    #[must_use]
    pub fn with_ocr_switch(mut self, ocr_switch: impl Into<Text>) -> Self {
        self.ocr_switch = Some(ocr_switch.into());
        self
    }
    /// Sets [`subtitle_lang`](Self::subtitle_lang).
    #[must_use]
    pub fn with_subtitle_lang(mut self, subtitle_lang: impl Into<Text>) -> Self {
        self.subtitle_lang = Some(subtitle_lang.into());
        self
    }
    /// Sets [`subtitle_format`](Self::subtitle_format).
    #[must_use]
    pub fn with_subtitle_format(mut self, subtitle_format: impl Into<Text>) -> Self {
        self.subtitle_format = Some(subtitle_format.into());
        self
    }
    /// Sets [`trans_switch`](Self::trans_switch).
    #[must_use]
    pub fn with_trans_switch(mut self, trans_switch: impl Into<Text>) -> Self {
        self.trans_switch = Some(trans_switch.into());
        self
    }
    /// Sets [`trans_dst_lang`](Self::trans_dst_lang).
    #[must_use]
    pub fn with_trans_dst_lang(mut self, trans_dst_lang: impl Into<Text>) -> Self {
        self.trans_dst_lang = Some(trans_dst_lang.into());
        self
    }
    /// Sets [`auto_areas`](Self::auto_areas).
    #[must_use]
    pub fn with_auto_areas(
        mut self,
        auto_areas: impl IntoIterator<Item = EraseArea>,
    ) -> Self {
        self.auto_areas = auto_areas.into_iter().collect();
        self
    }
    /// Sets [`custom_areas`](Self::custom_areas).
    #[must_use]
    pub fn with_custom_areas(
        mut self,
        custom_areas: impl IntoIterator<Item = EraseTimeArea>,
    ) -> Self {
        self.custom_areas = custom_areas.into_iter().collect();
        self
    }
    /// Sets [`subtitle_embed_id`](Self::subtitle_embed_id).
    #[inline]
    #[must_use]
    pub fn with_subtitle_embed_id(mut self, subtitle_embed_id: u64) -> Self {
        self.subtitle_embed_id = Some(subtitle_embed_id);
        self
    }
    /// Sets [`use_original_pos`](Self::use_original_pos).
    #[inline]
    #[must_use]
    pub fn with_use_original_pos(mut self, use_original_pos: i64) -> Self {
        self.use_original_pos = Some(use_original_pos);
        self
    }
    /// Sets [`use_original_size`](Self::use_original_size).
    #[inline]
    #[must_use]
    pub fn with_use_original_size(mut self, use_original_size: i64) -> Self {
        self.use_original_size = Some(use_original_size);
        self
    }
}

impl SmartEraseWatermarkConfig {
    /// Sets [`watermark_erase_method`](Self::watermark_erase_method).
    #[must_use]
    pub fn with_watermark_erase_method(
        mut self,
        watermark_erase_method: impl Into<Text>,
    ) -> Self {
        self.watermark_erase_method = Some(watermark_erase_method.into());
        self
    }
    /// Sets [`watermark_model`](Self::watermark_model).
    #[must_use]
    pub fn with_watermark_model(mut self, watermark_model: impl Into<Text>) -> Self {
        self.watermark_model = Some(watermark_model.into());
        self
    }
    /// Sets [`auto_areas`](Self::auto_areas).
    #[must_use]
    pub fn with_auto_areas(
        mut self,
        auto_areas: impl IntoIterator<Item = EraseArea>,
    ) -> Self {
        self.auto_areas = auto_areas.into_iter().collect();
        self
    }
    /// Sets [`custom_areas`](Self::custom_areas).
    #[must_use]
    pub fn with_custom_areas(
        mut self,
        custom_areas: impl IntoIterator<Item = EraseTimeArea>,
    ) -> Self {
        self.custom_areas = custom_areas.into_iter().collect();
        self
    }
}

impl SmartErasePrivacyConfig {
    /// Sets [`privacy_model`](Self::privacy_model).
    #[must_use]
    pub fn with_privacy_model(mut self, privacy_model: impl Into<Text>) -> Self {
        self.privacy_model = Some(privacy_model.into());
        self
    }
    /// Sets [`privacy_targets`](Self::privacy_targets).
    #[must_use]
    pub fn with_privacy_targets(
        mut self,
        privacy_targets: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.privacy_targets = privacy_targets.into_iter().map(Into::into).collect();
        self
    }
}

impl UpdateSmartEraseSubtitleConfig {
    /// Sets [`subtitle_erase_method`](Self::subtitle_erase_method).
    #[must_use]
    pub fn with_subtitle_erase_method(
        mut self,
        subtitle_erase_method: impl Into<Text>,
    ) -> Self {
        self.subtitle_erase_method = Some(subtitle_erase_method.into());
        self
    }
    /// Sets [`subtitle_model`](Self::subtitle_model).
    #[must_use]
    pub fn with_subtitle_model(mut self, subtitle_model: impl Into<Text>) -> Self {
        self.subtitle_model = Some(subtitle_model.into());
        self
    }
    /// Sets [`ocr_switch`](Self::ocr_switch).
    #[must_use]
    pub fn with_ocr_switch(mut self, ocr_switch: impl Into<Text>) -> Self {
        self.ocr_switch = Some(ocr_switch.into());
        self
    }
    /// Sets [`subtitle_lang`](Self::subtitle_lang).
    #[must_use]
    pub fn with_subtitle_lang(mut self, subtitle_lang: impl Into<Text>) -> Self {
        self.subtitle_lang = Some(subtitle_lang.into());
        self
    }
    /// Sets [`subtitle_format`](Self::subtitle_format).
    #[must_use]
    pub fn with_subtitle_format(mut self, subtitle_format: impl Into<Text>) -> Self {
        self.subtitle_format = Some(subtitle_format.into());
        self
    }
    /// Sets [`trans_switch`](Self::trans_switch).
    #[must_use]
    pub fn with_trans_switch(mut self, trans_switch: impl Into<Text>) -> Self {
        self.trans_switch = Some(trans_switch.into());
        self
    }
    /// Sets [`trans_dst_lang`](Self::trans_dst_lang).
    #[must_use]
    pub fn with_trans_dst_lang(mut self, trans_dst_lang: impl Into<Text>) -> Self {
        self.trans_dst_lang = Some(trans_dst_lang.into());
        self
    }
    /// Sets [`auto_areas`](Self::auto_areas).
    #[must_use]
    pub fn with_auto_areas(
        mut self,
        auto_areas: impl IntoIterator<Item = EraseArea>,
    ) -> Self {
        self.auto_areas = auto_areas.into_iter().collect();
        self
    }
    /// Sets [`custom_areas`](Self::custom_areas).
    #[must_use]
    pub fn with_custom_areas(
        mut self,
        custom_areas: impl IntoIterator<Item = EraseTimeArea>,
    ) -> Self {
        self.custom_areas = custom_areas.into_iter().collect();
        self
    }
}

impl UpdateSmartEraseWatermarkConfig {
    /// Sets [`watermark_erase_method`](Self::watermark_erase_method).
    #[must_use]
    pub fn with_watermark_erase_method(
        mut self,
        watermark_erase_method: impl Into<Text>,
    ) -> Self {
        self.watermark_erase_method = Some(watermark_erase_method.into());
        self
    }
    /// Sets [`watermark_model`](Self::watermark_model).
    #[must_use]
    pub fn with_watermark_model(mut self, watermark_model: impl Into<Text>) -> Self {
        self.watermark_model = Some(watermark_model.into());
        self
    }
    /// Sets [`auto_areas`](Self::auto_areas).
    #[must_use]
    pub fn with_auto_areas(
        mut self,
        auto_areas: impl IntoIterator<Item = EraseArea>,
    ) -> Self {
        self.auto_areas = auto_areas.into_iter().collect();
        self
    }
    /// Sets [`custom_areas`](Self::custom_areas).
    #[must_use]
    pub fn with_custom_areas(
        mut self,
        custom_areas: impl IntoIterator<Item = EraseTimeArea>,
    ) -> Self {
        self.custom_areas = custom_areas.into_iter().collect();
        self
    }
}

impl UpdateSmartErasePrivacyConfig {
    /// Sets [`privacy_model`](Self::privacy_model).
    #[must_use]
    pub fn with_privacy_model(mut self, privacy_model: impl Into<Text>) -> Self {
        self.privacy_model = Some(privacy_model.into());
        self
    }
    /// Sets [`privacy_targets`](Self::privacy_targets).
    #[must_use]
    pub fn with_privacy_targets(
        mut self,
        privacy_targets: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.privacy_targets = privacy_targets.into_iter().map(Into::into).collect();
        self
    }
}

impl DubbingTranslateConfig {
    /// Sets [`video_src_language`](Self::video_src_language).
    #[must_use]
    pub fn with_video_src_language(
        mut self,
        video_src_language: impl Into<Text>,
    ) -> Self {
        self.video_src_language = Some(video_src_language.into());
        self
    }
    /// Sets [`translate_dst_language`](Self::translate_dst_language).
    #[must_use]
    pub fn with_translate_dst_language(
        mut self,
        translate_dst_language: impl Into<Text>,
    ) -> Self {
        self.translate_dst_language = Some(translate_dst_language.into());
        self
    }
    /// Sets [`simplify_translation`](Self::simplify_translation).
    #[must_use]
    pub fn with_simplify_translation(
        mut self,
        simplify_translation: impl Into<Text>,
    ) -> Self {
        self.simplify_translation = Some(simplify_translation.into());
        self
    }
}

impl DubbingSubtitleConfig {
    /// Sets [`subtitle_source`](Self::subtitle_source).
    #[must_use]
    pub fn with_subtitle_source(mut self, subtitle_source: impl Into<Text>) -> Self {
        self.subtitle_source = Some(subtitle_source.into());
        self
    }
    /// Sets [`asr_assist_ocr`](Self::asr_assist_ocr).
    #[must_use]
    pub fn with_asr_assist_ocr(mut self, asr_assist_ocr: impl Into<Text>) -> Self {
        self.asr_assist_ocr = Some(asr_assist_ocr.into());
        self
    }
    /// Sets [`erase_original_subtitle`](Self::erase_original_subtitle).
    #[must_use]
    pub fn with_erase_original_subtitle(
        mut self,
        erase_original_subtitle: impl Into<Text>,
    ) -> Self {
        self.erase_original_subtitle = Some(erase_original_subtitle.into());
        self
    }
    /// Sets [`selecting_subtitle_areas_config`](Self::selecting_subtitle_areas_config).
    #[inline]
    #[must_use]
    pub fn with_selecting_subtitle_areas_config(
        mut self,
        selecting_subtitle_areas_config: SelectingSubtitleAreasConfig,
    ) -> Self {
        self.selecting_subtitle_areas_config = Some(
            Box::new(selecting_subtitle_areas_config),
        );
        self
    }
}

impl DubbingConfig {
    /// Sets [`dubbing_mode`](Self::dubbing_mode).
    #[must_use]
    pub fn with_dubbing_mode(mut self, dubbing_mode: impl Into<Text>) -> Self {
        self.dubbing_mode = Some(dubbing_mode.into());
        self
    }
    /// Sets [`background_volume`](Self::background_volume).
    #[inline]
    #[must_use]
    pub fn with_background_volume(mut self, background_volume: i64) -> Self {
        self.background_volume = Some(background_volume);
        self
    }
    /// Sets [`secondary_tuning`](Self::secondary_tuning).
    #[must_use]
    pub fn with_secondary_tuning(mut self, secondary_tuning: impl Into<Text>) -> Self {
        self.secondary_tuning = Some(secondary_tuning.into());
        self
    }
    /// Sets [`voice_id`](Self::voice_id).
    #[must_use]
    pub fn with_voice_id(mut self, voice_id: impl Into<Text>) -> Self {
        self.voice_id = Some(voice_id.into());
        self
    }
    /// Sets [`dubbing_version`](Self::dubbing_version).
    #[must_use]
    pub fn with_dubbing_version(mut self, dubbing_version: impl Into<Text>) -> Self {
        self.dubbing_version = Some(dubbing_version.into());
        self
    }
}

impl DubbingOutputConfig {
    /// Sets [`output_mode`](Self::output_mode).
    #[must_use]
    pub fn with_output_mode(mut self, output_mode: impl Into<Text>) -> Self {
        self.output_mode = Some(output_mode.into());
        self
    }
    /// Sets [`output_final_video`](Self::output_final_video).
    #[must_use]
    pub fn with_output_final_video(
        mut self,
        output_final_video: impl Into<Text>,
    ) -> Self {
        self.output_final_video = Some(output_final_video.into());
        self
    }
    /// Sets [`output_subtitle`](Self::output_subtitle).
    #[must_use]
    pub fn with_output_subtitle(mut self, output_subtitle: impl Into<Text>) -> Self {
        self.output_subtitle = Some(output_subtitle.into());
        self
    }
    /// Sets [`output_dst_audio`](Self::output_dst_audio).
    #[must_use]
    pub fn with_output_dst_audio(mut self, output_dst_audio: impl Into<Text>) -> Self {
        self.output_dst_audio = Some(output_dst_audio.into());
        self
    }
    /// Sets [`embed_subtitle_config`](Self::embed_subtitle_config).
    #[inline]
    #[must_use]
    pub fn with_embed_subtitle_config(
        mut self,
        embed_subtitle_config: DubbingEmbedSubtitleConfig,
    ) -> Self {
        self.embed_subtitle_config = Some(Box::new(embed_subtitle_config));
        self
    }
}

impl AiRecognitionTaskInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: u64) -> Self {
        self.definition = definition;
        self.presence.set(0);
        self
    }
    /// Sets [`user_ext_para`](Self::user_ext_para).
    #[must_use]
    pub fn with_user_ext_para(mut self, user_ext_para: impl Into<Text>) -> Self {
        self.user_ext_para = Some(user_ext_para.into());
        self
    }
}

impl AiContentReviewTaskInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: u64) -> Self {
        self.definition = Some(definition);
        self
    }
}

impl AiAnalysisTaskInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: u64) -> Self {
        self.definition = definition;
        self.presence.set(0);
        self
    }
    /// Sets [`extended_parameter`](Self::extended_parameter).
    #[must_use]
    pub fn with_extended_parameter(
        mut self,
        extended_parameter: impl Into<Text>,
    ) -> Self {
        self.extended_parameter = Some(extended_parameter.into());
        self
    }
}

impl ExecRulesTask {
    /// Sets [`rules`](Self::rules).
    #[must_use]
    pub fn with_rules(mut self, rules: impl IntoIterator<Item = Rules>) -> Self {
        self.rules = rules.into_iter().collect();
        self
    }
}

impl ExecRuleTaskData {
    /// Sets [`rear_drive_index`](Self::rear_drive_index).
    #[must_use]
    pub fn with_rear_drive_index(
        mut self,
        rear_drive_index: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.rear_drive_index = rear_drive_index.into_iter().collect();
        self
    }
}

impl SmartSubtitlesTaskInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: u64) -> Self {
        self.definition = Some(definition);
        self
    }
    /// Sets [`user_ext_para`](Self::user_ext_para).
    #[must_use]
    pub fn with_user_ext_para(mut self, user_ext_para: impl Into<Text>) -> Self {
        self.user_ext_para = Some(user_ext_para.into());
        self
    }
    /// Sets [`raw_parameter`](Self::raw_parameter).
    #[inline]
    #[must_use]
    pub fn with_raw_parameter(
        mut self,
        raw_parameter: RawSmartSubtitleParameter,
    ) -> Self {
        self.raw_parameter = Some(Box::new(raw_parameter));
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`output_object_path`](Self::output_object_path).
    #[must_use]
    pub fn with_output_object_path(
        mut self,
        output_object_path: impl Into<Text>,
    ) -> Self {
        self.output_object_path = Some(output_object_path.into());
        self
    }
}

impl LiveRecordTaskInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: i64) -> Self {
        self.definition = definition;
        self.presence.set(0);
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`output_object_path`](Self::output_object_path).
    #[must_use]
    pub fn with_output_object_path(
        mut self,
        output_object_path: impl Into<Text>,
    ) -> Self {
        self.output_object_path = Some(output_object_path.into());
        self
    }
}

impl LiveRecordResult {
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`file_list`](Self::file_list).
    #[must_use]
    pub fn with_file_list(
        mut self,
        file_list: impl IntoIterator<Item = LiveRecordFile>,
    ) -> Self {
        self.file_list = file_list.into_iter().collect();
        self
    }
}

impl VideoTemplateInfo {
    /// Sets [`codec`](Self::codec).
    #[must_use]
    pub fn with_codec(mut self, codec: impl Into<Text>) -> Self {
        self.codec = codec.into();
        self.presence.set(0);
        self
    }
    /// Sets [`fps`](Self::fps).
    #[inline]
    #[must_use]
    pub fn with_fps(mut self, fps: i64) -> Self {
        self.fps = fps;
        self.presence.set(1);
        self
    }
    /// Sets [`bitrate`](Self::bitrate).
    #[inline]
    #[must_use]
    pub fn with_bitrate(mut self, bitrate: i64) -> Self {
        self.bitrate = bitrate;
        self.presence.set(2);
        self
    }
    /// Sets [`resolution_adaptive`](Self::resolution_adaptive).
    #[must_use]
    pub fn with_resolution_adaptive(
        mut self,
        resolution_adaptive: impl Into<Text>,
    ) -> Self {
        self.resolution_adaptive = resolution_adaptive.into();
        self.presence.set(3);
        self
    }
    /// Sets [`width`](Self::width).
    #[inline]
    #[must_use]
    pub fn with_width(mut self, width: u64) -> Self {
        self.width = width;
        self.presence.set(4);
        self
    }
    /// Sets [`height`](Self::height).
    #[inline]
    #[must_use]
    pub fn with_height(mut self, height: u64) -> Self {
        self.height = height;
        self.presence.set(5);
        self
    }
    /// Sets [`gop`](Self::gop).
    #[inline]
    #[must_use]
    pub fn with_gop(mut self, gop: u64) -> Self {
        self.gop = gop;
        self.presence.set(6);
        self
    }
    /// Sets [`gop_unit`](Self::gop_unit).
    #[must_use]
    pub fn with_gop_unit(mut self, gop_unit: impl Into<Text>) -> Self {
        self.gop_unit = Some(gop_unit.into());
        self
    }
    /// Sets [`fill_type`](Self::fill_type).
    #[must_use]
    pub fn with_fill_type(mut self, fill_type: impl Into<Text>) -> Self {
        self.fill_type = fill_type.into();
        self.presence.set(8);
        self
    }
    /// Sets [`vcrf`](Self::vcrf).
    #[inline]
    #[must_use]
    pub fn with_vcrf(mut self, vcrf: u64) -> Self {
        self.vcrf = Some(vcrf);
        self
    }
    /// Sets [`hls_time`](Self::hls_time).
    #[inline]
    #[must_use]
    pub fn with_hls_time(mut self, hls_time: u64) -> Self {
        self.hls_time = Some(hls_time);
        self
    }
    /// Sets [`segment_type`](Self::segment_type).
    #[inline]
    #[must_use]
    pub fn with_segment_type(mut self, segment_type: i64) -> Self {
        self.segment_type = Some(segment_type);
        self
    }
    /// Sets [`fps_denominator`](Self::fps_denominator).
    #[inline]
    #[must_use]
    pub fn with_fps_denominator(mut self, fps_denominator: i64) -> Self {
        self.fps_denominator = Some(fps_denominator);
        self
    }
    /// Sets [`stereo3d_type`](Self::stereo3d_type).
    #[must_use]
    pub fn with_stereo3d_type(mut self, stereo3d_type: impl Into<Text>) -> Self {
        self.stereo3d_type = Some(stereo3d_type.into());
        self
    }
    /// Sets [`video_profile`](Self::video_profile).
    #[must_use]
    pub fn with_video_profile(mut self, video_profile: impl Into<Text>) -> Self {
        self.video_profile = Some(video_profile.into());
        self
    }
    /// Sets [`video_level`](Self::video_level).
    #[must_use]
    pub fn with_video_level(mut self, video_level: impl Into<Text>) -> Self {
        self.video_level = Some(video_level.into());
        self
    }
    /// Sets [`bframes`](Self::bframes).
    #[inline]
    #[must_use]
    pub fn with_bframes(mut self, bframes: i64) -> Self {
        self.bframes = Some(bframes);
        self
    }
    /// Sets [`mode`](Self::mode).
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<Text>) -> Self {
        self.mode = Some(mode.into());
        self
    }
    /// Sets [`sar`](Self::sar).
    #[must_use]
    pub fn with_sar(mut self, sar: impl Into<Text>) -> Self {
        self.sar = Some(sar.into());
        self
    }
    /// Sets [`no_scenecut`](Self::no_scenecut).
    #[inline]
    #[must_use]
    pub fn with_no_scenecut(mut self, no_scenecut: i64) -> Self {
        self.no_scenecut = Some(no_scenecut);
        self
    }
    /// Sets [`bit_depth`](Self::bit_depth).
    #[inline]
    #[must_use]
    pub fn with_bit_depth(mut self, bit_depth: i64) -> Self {
        self.bit_depth = Some(bit_depth);
        self
    }
    /// Sets [`raw_pts`](Self::raw_pts).
    #[inline]
    #[must_use]
    pub fn with_raw_pts(mut self, raw_pts: i64) -> Self {
        self.raw_pts = Some(raw_pts);
        self
    }
    /// Sets [`compress`](Self::compress).
    #[inline]
    #[must_use]
    pub fn with_compress(mut self, compress: i64) -> Self {
        self.compress = Some(compress);
        self
    }
    /// Sets [`segment_specific_info`](Self::segment_specific_info).
    #[inline]
    #[must_use]
    pub fn with_segment_specific_info(
        mut self,
        segment_specific_info: SegmentSpecificInfo,
    ) -> Self {
        self.segment_specific_info = Some(Box::new(segment_specific_info));
        self
    }
    /// Sets [`scenario_based`](Self::scenario_based).
    #[inline]
    #[must_use]
    pub fn with_scenario_based(mut self, scenario_based: i64) -> Self {
        self.scenario_based = Some(scenario_based);
        self
    }
    /// Sets [`scene_type`](Self::scene_type).
    #[must_use]
    pub fn with_scene_type(mut self, scene_type: impl Into<Text>) -> Self {
        self.scene_type = Some(scene_type.into());
        self
    }
    /// Sets [`compress_type`](Self::compress_type).
    #[must_use]
    pub fn with_compress_type(mut self, compress_type: impl Into<Text>) -> Self {
        self.compress_type = Some(compress_type.into());
        self
    }
}

impl AudioTemplateInfo {
    /// Sets [`codec`](Self::codec).
    #[must_use]
    pub fn with_codec(mut self, codec: impl Into<Text>) -> Self {
        self.codec = codec.into();
        self.presence.set(0);
        self
    }
    /// Sets [`bitrate`](Self::bitrate).
    #[inline]
    #[must_use]
    pub fn with_bitrate(mut self, bitrate: i64) -> Self {
        self.bitrate = bitrate;
        self.presence.set(1);
        self
    }
    /// Sets [`sample_rate`](Self::sample_rate).
    #[inline]
    #[must_use]
    pub fn with_sample_rate(mut self, sample_rate: u64) -> Self {
        self.sample_rate = sample_rate;
        self.presence.set(2);
        self
    }
    /// Sets [`audio_channel`](Self::audio_channel).
    #[inline]
    #[must_use]
    pub fn with_audio_channel(mut self, audio_channel: i64) -> Self {
        self.audio_channel = audio_channel;
        self.presence.set(3);
        self
    }
    /// Sets [`track_channel_info`](Self::track_channel_info).
    #[inline]
    #[must_use]
    pub fn with_track_channel_info(
        mut self,
        track_channel_info: AudioTrackChannelInfo,
    ) -> Self {
        self.track_channel_info = Some(Box::new(track_channel_info));
        self
    }
    /// Sets [`audio_language`](Self::audio_language).
    #[must_use]
    pub fn with_audio_language(mut self, audio_language: impl Into<Text>) -> Self {
        self.audio_language = Some(audio_language.into());
        self
    }
    /// Sets [`audio_name`](Self::audio_name).
    #[must_use]
    pub fn with_audio_name(mut self, audio_name: impl Into<Text>) -> Self {
        self.audio_name = Some(audio_name.into());
        self
    }
    /// Sets [`default_track`](Self::default_track).
    #[inline]
    #[must_use]
    pub fn with_default_track(mut self, default_track: bool) -> Self {
        self.default_track = Some(default_track);
        self
    }
}

impl TEHDConfig {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = kind.into();
        self.presence.set(0);
        self
    }
    /// Sets [`max_video_bitrate`](Self::max_video_bitrate).
    #[inline]
    #[must_use]
    pub fn with_max_video_bitrate(mut self, max_video_bitrate: i64) -> Self {
        self.max_video_bitrate = max_video_bitrate;
        self.presence.set(1);
        self
    }
}

impl EnhanceConfig {
    /// Sets [`video_enhance`](Self::video_enhance).
    #[inline]
    #[must_use]
    pub fn with_video_enhance(mut self, video_enhance: VideoEnhanceConfig) -> Self {
        self.video_enhance = Some(Box::new(video_enhance));
        self
    }
    /// Sets [`audio_enhance`](Self::audio_enhance).
    #[inline]
    #[must_use]
    pub fn with_audio_enhance(mut self, audio_enhance: AudioEnhanceConfig) -> Self {
        self.audio_enhance = Some(Box::new(audio_enhance));
        self
    }
}

impl VideoTemplateInfoForUpdate {
    /// Sets [`codec`](Self::codec).
    #[must_use]
    pub fn with_codec(mut self, codec: impl Into<Text>) -> Self {
        self.codec = Some(codec.into());
        self
    }
    /// Sets [`fps`](Self::fps).
    #[inline]
    #[must_use]
    pub fn with_fps(mut self, fps: i64) -> Self {
        self.fps = Some(fps);
        self
    }
    /// Sets [`bitrate`](Self::bitrate).
    #[inline]
    #[must_use]
    pub fn with_bitrate(mut self, bitrate: i64) -> Self {
        self.bitrate = Some(bitrate);
        self
    }
    /// Sets [`resolution_adaptive`](Self::resolution_adaptive).
    #[must_use]
    pub fn with_resolution_adaptive(
        mut self,
        resolution_adaptive: impl Into<Text>,
    ) -> Self {
        self.resolution_adaptive = Some(resolution_adaptive.into());
        self
    }
    /// Sets [`width`](Self::width).
    #[inline]
    #[must_use]
    pub fn with_width(mut self, width: u64) -> Self {
        self.width = Some(width);
        self
    }
    /// Sets [`height`](Self::height).
    #[inline]
    #[must_use]
    pub fn with_height(mut self, height: u64) -> Self {
        self.height = Some(height);
        self
    }
    /// Sets [`gop`](Self::gop).
    #[inline]
    #[must_use]
    pub fn with_gop(mut self, gop: u64) -> Self {
        self.gop = Some(gop);
        self
    }
    /// Sets [`gop_unit`](Self::gop_unit).
    #[must_use]
    pub fn with_gop_unit(mut self, gop_unit: impl Into<Text>) -> Self {
        self.gop_unit = Some(gop_unit.into());
        self
    }
    /// Sets [`fill_type`](Self::fill_type).
    #[must_use]
    pub fn with_fill_type(mut self, fill_type: impl Into<Text>) -> Self {
        self.fill_type = Some(fill_type.into());
        self
    }
    /// Sets [`vcrf`](Self::vcrf).
    #[inline]
    #[must_use]
    pub fn with_vcrf(mut self, vcrf: u64) -> Self {
        self.vcrf = Some(vcrf);
        self
    }
    /// Sets [`content_adapt_stream`](Self::content_adapt_stream).
    #[inline]
    #[must_use]
    pub fn with_content_adapt_stream(mut self, content_adapt_stream: u64) -> Self {
        self.content_adapt_stream = Some(content_adapt_stream);
        self
    }
    /// Sets [`hls_time`](Self::hls_time).
    #[inline]
    #[must_use]
    pub fn with_hls_time(mut self, hls_time: u64) -> Self {
        self.hls_time = Some(hls_time);
        self
    }
    /// Sets [`segment_type`](Self::segment_type).
    #[inline]
    #[must_use]
    pub fn with_segment_type(mut self, segment_type: i64) -> Self {
        self.segment_type = Some(segment_type);
        self
    }
    /// Sets [`fps_denominator`](Self::fps_denominator).
    #[inline]
    #[must_use]
    pub fn with_fps_denominator(mut self, fps_denominator: i64) -> Self {
        self.fps_denominator = Some(fps_denominator);
        self
    }
    /// Sets [`stereo3d_type`](Self::stereo3d_type).
    #[must_use]
    pub fn with_stereo3d_type(mut self, stereo3d_type: impl Into<Text>) -> Self {
        self.stereo3d_type = Some(stereo3d_type.into());
        self
    }
    /// Sets [`video_profile`](Self::video_profile).
    #[must_use]
    pub fn with_video_profile(mut self, video_profile: impl Into<Text>) -> Self {
        self.video_profile = Some(video_profile.into());
        self
    }
    /// Sets [`video_level`](Self::video_level).
    #[must_use]
    pub fn with_video_level(mut self, video_level: impl Into<Text>) -> Self {
        self.video_level = Some(video_level.into());
        self
    }
    /// Sets [`bframes`](Self::bframes).
    #[inline]
    #[must_use]
    pub fn with_bframes(mut self, bframes: i64) -> Self {
        self.bframes = Some(bframes);
        self
    }
    /// Sets [`mode`](Self::mode).
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<Text>) -> Self {
        self.mode = Some(mode.into());
        self
    }
    /// Sets [`sar`](Self::sar).
    #[must_use]
    pub fn with_sar(mut self, sar: impl Into<Text>) -> Self {
        self.sar = Some(sar.into());
        self
    }
    /// Sets [`no_scenecut`](Self::no_scenecut).
    #[inline]
    #[must_use]
    pub fn with_no_scenecut(mut self, no_scenecut: i64) -> Self {
        self.no_scenecut = Some(no_scenecut);
        self
    }
    /// Sets [`bit_depth`](Self::bit_depth).
    #[inline]
    #[must_use]
    pub fn with_bit_depth(mut self, bit_depth: i64) -> Self {
        self.bit_depth = Some(bit_depth);
        self
    }
    /// Sets [`raw_pts`](Self::raw_pts).
    #[inline]
    #[must_use]
    pub fn with_raw_pts(mut self, raw_pts: i64) -> Self {
        self.raw_pts = Some(raw_pts);
        self
    }
    /// Sets [`compress`](Self::compress).
    #[inline]
    #[must_use]
    pub fn with_compress(mut self, compress: i64) -> Self {
        self.compress = Some(compress);
        self
    }
    /// Sets [`segment_specific_info`](Self::segment_specific_info).
    #[inline]
    #[must_use]
    pub fn with_segment_specific_info(
        mut self,
        segment_specific_info: SegmentSpecificInfo,
    ) -> Self {
        self.segment_specific_info = Some(Box::new(segment_specific_info));
        self
    }
    /// Sets [`scenario_based`](Self::scenario_based).
    #[inline]
    #[must_use]
    pub fn with_scenario_based(mut self, scenario_based: i64) -> Self {
        self.scenario_based = Some(scenario_based);
        self
    }
    /// Sets [`scene_type`](Self::scene_type).
    #[must_use]
    pub fn with_scene_type(mut self, scene_type: impl Into<Text>) -> Self {
        self.scene_type = Some(scene_type.into());
        self
    }
    /// Sets [`compress_type`](Self::compress_type).
    #[must_use]
    pub fn with_compress_type(mut self, compress_type: impl Into<Text>) -> Self {
        self.compress_type = Some(compress_type.into());
        self
    }
}

impl AudioTemplateInfoForUpdate {
    /// Sets [`codec`](Self::codec).
    #[must_use]
    pub fn with_codec(mut self, codec: impl Into<Text>) -> Self {
        self.codec = Some(codec.into());
        self
    }
    /// Sets [`bitrate`](Self::bitrate).
    #[inline]
    #[must_use]
    pub fn with_bitrate(mut self, bitrate: i64) -> Self {
        self.bitrate = Some(bitrate);
        self
    }
    /// Sets [`sample_rate`](Self::sample_rate).
    #[inline]
    #[must_use]
    pub fn with_sample_rate(mut self, sample_rate: u64) -> Self {
        self.sample_rate = Some(sample_rate);
        self
    }
    /// Sets [`audio_channel`](Self::audio_channel).
    #[inline]
    #[must_use]
    pub fn with_audio_channel(mut self, audio_channel: i64) -> Self {
        self.audio_channel = Some(audio_channel);
        self
    }
    /// Sets [`stream_selects`](Self::stream_selects).
    #[must_use]
    pub fn with_stream_selects(
        mut self,
        stream_selects: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.stream_selects = stream_selects.into_iter().collect();
        self
    }
}

impl TEHDConfigForUpdate {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Sets [`max_video_bitrate`](Self::max_video_bitrate).
    #[inline]
    #[must_use]
    pub fn with_max_video_bitrate(mut self, max_video_bitrate: i64) -> Self {
        self.max_video_bitrate = Some(max_video_bitrate);
        self
    }
}

impl RawWatermarkParameter {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = kind.into();
        self.presence.set(0);
        self
    }
    /// Sets [`coordinate_origin`](Self::coordinate_origin).
    #[must_use]
    pub fn with_coordinate_origin(mut self, coordinate_origin: impl Into<Text>) -> Self {
        self.coordinate_origin = coordinate_origin.into();
        self.presence.set(1);
        self
    }
    /// Sets [`x_pos`](Self::x_pos).
    #[must_use]
    pub fn with_x_pos(mut self, x_pos: impl Into<Text>) -> Self {
        self.x_pos = x_pos.into();
        self.presence.set(2);
        self
    }
    /// Sets [`y_pos`](Self::y_pos).
    #[must_use]
    pub fn with_y_pos(mut self, y_pos: impl Into<Text>) -> Self {
        self.y_pos = y_pos.into();
        self.presence.set(3);
        self
    }
    /// Sets [`image_template`](Self::image_template).
    #[inline]
    #[must_use]
    pub fn with_image_template(
        mut self,
        image_template: RawImageWatermarkInput,
    ) -> Self {
        self.image_template = Some(Box::new(image_template));
        self
    }
}

impl SimpleAesDrm {
    /// Sets [`uri`](Self::uri).
    #[must_use]
    pub fn with_uri(mut self, uri: impl Into<Text>) -> Self {
        self.uri = Some(uri.into());
        self
    }
    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, key: impl Into<SecretText>) -> Self {
        self.key = Some(key.into());
        self
    }
    /// Sets [`vector`](Self::vector).
    #[must_use]
    pub fn with_vector(mut self, vector: impl Into<Text>) -> Self {
        self.vector = Some(vector.into());
        self
    }
}

impl SpekeDrm {
    /// Sets [`resource_id`](Self::resource_id).
    #[must_use]
    pub fn with_resource_id(mut self, resource_id: impl Into<Text>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
    /// Sets [`key_server_url`](Self::key_server_url).
    #[must_use]
    pub fn with_key_server_url(mut self, key_server_url: impl Into<Text>) -> Self {
        self.key_server_url = Some(key_server_url.into());
        self
    }
    /// Sets [`vector`](Self::vector).
    #[must_use]
    pub fn with_vector(mut self, vector: impl Into<Text>) -> Self {
        self.vector = Some(vector.into());
        self
    }
    /// Sets [`encryption_method`](Self::encryption_method).
    #[must_use]
    pub fn with_encryption_method(mut self, encryption_method: impl Into<Text>) -> Self {
        self.encryption_method = Some(encryption_method.into());
        self
    }
    /// Sets [`encryption_preset`](Self::encryption_preset).
    #[must_use]
    pub fn with_encryption_preset(mut self, encryption_preset: impl Into<Text>) -> Self {
        self.encryption_preset = Some(encryption_preset.into());
        self
    }
}

impl MediaAiAnalysisFrameTagItem {
    /// Sets [`tag`](Self::tag).
    #[must_use]
    pub fn with_tag(mut self, tag: impl Into<Text>) -> Self {
        self.tag = tag.into();
        self.presence.set(0);
        self
    }
    /// Sets [`category_set`](Self::category_set).
    #[must_use]
    pub fn with_category_set(
        mut self,
        category_set: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.category_set = category_set.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(2);
        self
    }
}

impl HighlightSegmentItem {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(0);
        self
    }
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(2);
        self
    }
    /// Sets [`segment_tags`](Self::segment_tags).
    #[must_use]
    pub fn with_segment_tags(
        mut self,
        segment_tags: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.segment_tags = segment_tags.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`begin_time`](Self::begin_time).
    #[must_use]
    pub fn with_begin_time(mut self, begin_time: impl Into<Time>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }
    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<Time>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Sets [`summary`](Self::summary).
    #[must_use]
    pub fn with_summary(mut self, summary: impl Into<Text>) -> Self {
        self.summary = Some(summary.into());
        self
    }
}

impl AiParagraphInfo {
    /// Sets [`summary`](Self::summary).
    #[must_use]
    pub fn with_summary(mut self, summary: impl Into<Text>) -> Self {
        self.summary = Some(summary.into());
        self
    }
    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(
        mut self,
        keywords: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.keywords = keywords.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = Some(start_time_offset);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = Some(end_time_offset);
        self
    }
}

impl AiRecognitionTaskFaceSegmentItem {
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(0);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(2);
        self
    }
    /// Sets [`area_coord_set`](Self::area_coord_set).
    #[must_use]
    pub fn with_area_coord_set(
        mut self,
        area_coord_set: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.area_coord_set = area_coord_set.into_iter().collect();
        self
    }
}

impl AiRecognitionTaskAsrWordsSegmentItem {
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(0);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(2);
        self
    }
}

impl WordResult {
    /// Sets [`word`](Self::word).
    #[must_use]
    pub fn with_word(mut self, word: impl Into<Text>) -> Self {
        self.word = word.into();
        self.presence.set(0);
        self
    }
    /// Sets [`start`](Self::start).
    #[inline]
    #[must_use]
    pub fn with_start(mut self, start: f64) -> Self {
        self.start = Some(start);
        self
    }
    /// Sets [`end`](Self::end).
    #[inline]
    #[must_use]
    pub fn with_end(mut self, end: f64) -> Self {
        self.end = Some(end);
        self
    }
    /// Sets [`trans`](Self::trans).
    #[must_use]
    pub fn with_trans(mut self, trans: impl Into<Text>) -> Self {
        self.trans = Some(trans.into());
        self
    }
}

impl AiRecognitionTaskOcrWordsSegmentItem {
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(0);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(2);
        self
    }
    /// Sets [`area_coord_set`](Self::area_coord_set).
    #[must_use]
    pub fn with_area_coord_set(
        mut self,
        area_coord_set: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.area_coord_set = area_coord_set.into_iter().collect();
        self
    }
}

impl AiRecognitionTaskOcrFullTextSegmentTextItem {
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(0);
        self
    }
    /// Sets [`area_coord_set`](Self::area_coord_set).
    #[must_use]
    pub fn with_area_coord_set(
        mut self,
        area_coord_set: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.area_coord_set = area_coord_set.into_iter().collect();
        self
    }
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<Text>) -> Self {
        self.text = text.into();
        self.presence.set(2);
        self
    }
}

impl AiRecognitionTaskObjectSeqmentItem {
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = start_time_offset;
        self.presence.set(0);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = end_time_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(2);
        self
    }
    /// Sets [`area_coord_set`](Self::area_coord_set).
    #[must_use]
    pub fn with_area_coord_set(
        mut self,
        area_coord_set: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.area_coord_set = area_coord_set.into_iter().collect();
        self
    }
}

impl LLMDetectionIssue {
    /// Sets [`tag`](Self::tag).
    #[must_use]
    pub fn with_tag(mut self, tag: impl Into<Text>) -> Self {
        self.tag = Some(tag.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets [`score`](Self::score).
    #[inline]
    #[must_use]
    pub fn with_score(mut self, score: f64) -> Self {
        self.score = Some(score);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = Some(confidence);
        self
    }
    /// Sets [`start_time_ms`](Self::start_time_ms).
    #[inline]
    #[must_use]
    pub fn with_start_time_ms(mut self, start_time_ms: i64) -> Self {
        self.start_time_ms = Some(start_time_ms);
        self
    }
    /// Sets [`end_time_ms`](Self::end_time_ms).
    #[inline]
    #[must_use]
    pub fn with_end_time_ms(mut self, end_time_ms: i64) -> Self {
        self.end_time_ms = Some(end_time_ms);
        self
    }
    /// Sets [`extra_data`](Self::extra_data).
    #[must_use]
    pub fn with_extra_data(mut self, extra_data: impl Into<Text>) -> Self {
        self.extra_data = Some(extra_data.into());
        self
    }
}

impl AsrHotWordsConfigure {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = Some(switch.into());
        self
    }
    /// Sets [`library_id`](Self::library_id).
    #[must_use]
    pub fn with_library_id(mut self, library_id: impl Into<Text>) -> Self {
        self.library_id = Some(library_id.into());
        self
    }
}

impl SelectingSubtitleAreasConfig {
    /// Sets [`auto_areas`](Self::auto_areas).
    #[must_use]
    pub fn with_auto_areas(
        mut self,
        auto_areas: impl IntoIterator<Item = EraseArea>,
    ) -> Self {
        self.auto_areas = auto_areas.into_iter().collect();
        self
    }
    /// Sets [`sample_width`](Self::sample_width).
    #[inline]
    #[must_use]
    pub fn with_sample_width(mut self, sample_width: u64) -> Self {
        self.sample_width = Some(sample_width);
        self
    }
    /// Sets [`sample_height`](Self::sample_height).
    #[inline]
    #[must_use]
    pub fn with_sample_height(mut self, sample_height: u64) -> Self {
        self.sample_height = Some(sample_height);
        self
    }
}

impl EraseArea {
    /// Sets [`left_top_x`](Self::left_top_x).
    #[inline]
    #[must_use]
    pub fn with_left_top_x(mut self, left_top_x: f64) -> Self {
        self.left_top_x = Some(left_top_x);
        self
    }
    /// Sets [`left_top_y`](Self::left_top_y).
    #[inline]
    #[must_use]
    pub fn with_left_top_y(mut self, left_top_y: f64) -> Self {
        self.left_top_y = Some(left_top_y);
        self
    }
    /// Sets [`right_bottom_x`](Self::right_bottom_x).
    #[inline]
    #[must_use]
    pub fn with_right_bottom_x(mut self, right_bottom_x: f64) -> Self {
        self.right_bottom_x = Some(right_bottom_x);
        self
    }
    /// Sets [`right_bottom_y`](Self::right_bottom_y).
    #[inline]
    #[must_use]
    pub fn with_right_bottom_y(mut self, right_bottom_y: f64) -> Self {
        self.right_bottom_y = Some(right_bottom_y);
        self
    }
    /// Sets [`unit`](Self::unit).
    #[inline]
    #[must_use]
    pub fn with_unit(mut self, unit: u64) -> Self {
        self.unit = Some(unit);
        self
    }
}

impl EraseTimeArea {
    /// Sets [`begin_ms`](Self::begin_ms).
    #[inline]
    #[must_use]
    pub fn with_begin_ms(mut self, begin_ms: u64) -> Self {
        self.begin_ms = Some(begin_ms);
        self
    }
    /// Sets [`end_ms`](Self::end_ms).
    #[inline]
    #[must_use]
    pub fn with_end_ms(mut self, end_ms: u64) -> Self {
        self.end_ms = Some(end_ms);
        self
    }
    /// Sets [`areas`](Self::areas).
    #[must_use]
    pub fn with_areas(mut self, areas: impl IntoIterator<Item = EraseArea>) -> Self {
        self.areas = areas.into_iter().collect();
        self
    }
}

impl DubbingEmbedSubtitleConfig {
    /// Sets [`subtitle_embed_id`](Self::subtitle_embed_id).
    #[inline]
    #[must_use]
    pub fn with_subtitle_embed_id(mut self, subtitle_embed_id: i64) -> Self {
        self.subtitle_embed_id = Some(subtitle_embed_id);
        self
    }
    /// Sets [`use_original_pos`](Self::use_original_pos).
    #[inline]
    #[must_use]
    pub fn with_use_original_pos(mut self, use_original_pos: i64) -> Self {
        self.use_original_pos = Some(use_original_pos);
        self
    }
    /// Sets [`use_original_size`](Self::use_original_size).
    #[inline]
    #[must_use]
    pub fn with_use_original_size(mut self, use_original_size: i64) -> Self {
        self.use_original_size = Some(use_original_size);
        self
    }
}

impl Rules {
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<Text>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets [`conditions`](Self::conditions).
    #[must_use]
    pub fn with_conditions(
        mut self,
        conditions: impl IntoIterator<Item = RuleConditionItem>,
    ) -> Self {
        self.conditions = conditions.into_iter().collect();
        self
    }
    /// Sets [`linker`](Self::linker).
    #[must_use]
    pub fn with_linker(mut self, linker: impl Into<Text>) -> Self {
        self.linker = Some(linker.into());
        self
    }
    /// Sets [`rear_drive_indexs`](Self::rear_drive_indexs).
    #[must_use]
    pub fn with_rear_drive_indexs(
        mut self,
        rear_drive_indexs: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.rear_drive_indexs = rear_drive_indexs.into_iter().collect();
        self
    }
}

impl LiveRecordFile {
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<Text>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
    /// Sets [`duration`](Self::duration).
    #[inline]
    #[must_use]
    pub fn with_duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// Sets [`start_time`](Self::start_time).
    #[must_use]
    pub fn with_start_time(mut self, start_time: impl Into<Time>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<Time>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

impl SegmentSpecificInfo {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = Some(switch.into());
        self
    }
    /// Sets [`fragment_time`](Self::fragment_time).
    #[inline]
    #[must_use]
    pub fn with_fragment_time(mut self, fragment_time: i64) -> Self {
        self.fragment_time = Some(fragment_time);
        self
    }
    /// Sets [`fragment_end_num`](Self::fragment_end_num).
    #[inline]
    #[must_use]
    pub fn with_fragment_end_num(mut self, fragment_end_num: i64) -> Self {
        self.fragment_end_num = Some(fragment_end_num);
        self
    }
}

impl AudioTrackChannelInfo {
    /// Sets [`channels_remix`](Self::channels_remix).
    #[inline]
    #[must_use]
    pub fn with_channels_remix(mut self, channels_remix: i64) -> Self {
        self.channels_remix = Some(channels_remix);
        self
    }
    /// Sets [`select_type`](Self::select_type).
    #[must_use]
    pub fn with_select_type(mut self, select_type: impl Into<Text>) -> Self {
        self.select_type = Some(select_type.into());
        self
    }
    /// Sets [`input_track_info`](Self::input_track_info).
    #[must_use]
    pub fn with_input_track_info(
        mut self,
        input_track_info: impl IntoIterator<Item = TrackInfo>,
    ) -> Self {
        self.input_track_info = input_track_info.into_iter().collect();
        self
    }
}

impl VideoEnhanceConfig {
    /// Sets [`frame_rate`](Self::frame_rate).
    #[inline]
    #[must_use]
    pub fn with_frame_rate(mut self, frame_rate: FrameRateConfig) -> Self {
        self.frame_rate = Some(Box::new(frame_rate));
        self
    }
    /// Sets [`super_resolution`](Self::super_resolution).
    #[inline]
    #[must_use]
    pub fn with_super_resolution(
        mut self,
        super_resolution: SuperResolutionConfig,
    ) -> Self {
        self.super_resolution = Some(Box::new(super_resolution));
        self
    }
    /// Sets [`hdr`](Self::hdr).
    #[inline]
    #[must_use]
    pub fn with_hdr(mut self, hdr: HdrConfig) -> Self {
        self.hdr = Some(Box::new(hdr));
        self
    }
    /// Sets [`denoise`](Self::denoise).
    #[inline]
    #[must_use]
    pub fn with_denoise(mut self, denoise: VideoDenoiseConfig) -> Self {
        self.denoise = Some(Box::new(denoise));
        self
    }
    /// Sets [`image_quality_enhance`](Self::image_quality_enhance).
    #[inline]
    #[must_use]
    pub fn with_image_quality_enhance(
        mut self,
        image_quality_enhance: ImageQualityEnhanceConfig,
    ) -> Self {
        self.image_quality_enhance = Some(Box::new(image_quality_enhance));
        self
    }
    /// Sets [`color_enhance`](Self::color_enhance).
    #[inline]
    #[must_use]
    pub fn with_color_enhance(mut self, color_enhance: ColorEnhanceConfig) -> Self {
        self.color_enhance = Some(Box::new(color_enhance));
        self
    }
    /// Sets [`low_light_enhance`](Self::low_light_enhance).
    #[inline]
    #[must_use]
    pub fn with_low_light_enhance(
        mut self,
        low_light_enhance: LowLightEnhanceConfig,
    ) -> Self {
        self.low_light_enhance = Some(Box::new(low_light_enhance));
        self
    }
    /// Sets [`scratch_repair`](Self::scratch_repair).
    #[inline]
    #[must_use]
    pub fn with_scratch_repair(mut self, scratch_repair: ScratchRepairConfig) -> Self {
        self.scratch_repair = Some(Box::new(scratch_repair));
        self
    }
    /// Sets [`artifact_repair`](Self::artifact_repair).
    #[inline]
    #[must_use]
    pub fn with_artifact_repair(
        mut self,
        artifact_repair: ArtifactRepairConfig,
    ) -> Self {
        self.artifact_repair = Some(Box::new(artifact_repair));
        self
    }
    /// Sets [`enhance_scene_type`](Self::enhance_scene_type).
    #[must_use]
    pub fn with_enhance_scene_type(
        mut self,
        enhance_scene_type: impl Into<Text>,
    ) -> Self {
        self.enhance_scene_type = Some(enhance_scene_type.into());
        self
    }
    /// Sets [`diffusion_enhance`](Self::diffusion_enhance).
    #[inline]
    #[must_use]
    pub fn with_diffusion_enhance(
        mut self,
        diffusion_enhance: DiffusionEnhanceConfig,
    ) -> Self {
        self.diffusion_enhance = Some(Box::new(diffusion_enhance));
        self
    }
    /// Sets [`frame_rate_with_den`](Self::frame_rate_with_den).
    #[inline]
    #[must_use]
    pub fn with_frame_rate_with_den(
        mut self,
        frame_rate_with_den: FrameRateWithDenConfig,
    ) -> Self {
        self.frame_rate_with_den = Some(Box::new(frame_rate_with_den));
        self
    }
    /// Sets [`ai_restoration`](Self::ai_restoration).
    #[inline]
    #[must_use]
    pub fn with_ai_restoration(mut self, ai_restoration: AiRestorationConfig) -> Self {
        self.ai_restoration = Some(Box::new(ai_restoration));
        self
    }
    /// Sets [`diffusion_enhance_v2`](Self::diffusion_enhance_v2).
    #[inline]
    #[must_use]
    pub fn with_diffusion_enhance_v2(
        mut self,
        diffusion_enhance_v2: DiffusionEnhanceV2Config,
    ) -> Self {
        self.diffusion_enhance_v2 = Some(Box::new(diffusion_enhance_v2));
        self
    }
}

impl AudioEnhanceConfig {
    /// Sets [`denoise`](Self::denoise).
    #[inline]
    #[must_use]
    pub fn with_denoise(mut self, denoise: AudioDenoiseConfig) -> Self {
        self.denoise = Some(Box::new(denoise));
        self
    }
    /// Sets [`separate`](Self::separate).
    #[inline]
    #[must_use]
    pub fn with_separate(mut self, separate: AudioSeparateConfig) -> Self {
        self.separate = Some(Box::new(separate));
        self
    }
    /// Sets [`volume_balance`](Self::volume_balance).
    #[inline]
    #[must_use]
    pub fn with_volume_balance(mut self, volume_balance: VolumeBalanceConfig) -> Self {
        self.volume_balance = Some(Box::new(volume_balance));
        self
    }
    /// Sets [`beautify`](Self::beautify).
    #[inline]
    #[must_use]
    pub fn with_beautify(mut self, beautify: AudioBeautifyConfig) -> Self {
        self.beautify = Some(Box::new(beautify));
        self
    }
    /// Sets [`audio_enhance_edit`](Self::audio_enhance_edit).
    #[inline]
    #[must_use]
    pub fn with_audio_enhance_edit(
        mut self,
        audio_enhance_edit: AudioEnhanceEditConfig,
    ) -> Self {
        self.audio_enhance_edit = Some(Box::new(audio_enhance_edit));
        self
    }
}

impl RawImageWatermarkInput {
    /// Sets [`image_content`](Self::image_content).
    #[inline]
    #[must_use]
    pub fn with_image_content(mut self, image_content: MediaInputInfo) -> Self {
        self.image_content = Some(image_content);
        self
    }
    /// Sets [`width`](Self::width).
    #[must_use]
    pub fn with_width(mut self, width: impl Into<Text>) -> Self {
        self.width = Some(width.into());
        self
    }
    /// Sets [`height`](Self::height).
    #[must_use]
    pub fn with_height(mut self, height: impl Into<Text>) -> Self {
        self.height = Some(height.into());
        self
    }
    /// Sets [`repeat_type`](Self::repeat_type).
    #[must_use]
    pub fn with_repeat_type(mut self, repeat_type: impl Into<Text>) -> Self {
        self.repeat_type = Some(repeat_type.into());
        self
    }
}

impl RuleConditionItem {
    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, key: impl Into<Text>) -> Self {
        self.key = Some(key.into());
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Text>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl TrackInfo {
    /// Sets [`track_num`](Self::track_num).
    #[must_use]
    pub fn with_track_num(mut self, track_num: impl Into<Text>) -> Self {
        self.track_num = Some(track_num.into());
        self
    }
    /// Sets [`channel_volume`](Self::channel_volume).
    #[must_use]
    pub fn with_channel_volume(
        mut self,
        channel_volume: impl IntoIterator<Item = f64>,
    ) -> Self {
        self.channel_volume = channel_volume.into_iter().collect();
        self
    }
}

impl FrameRateConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`fps`](Self::fps).
    #[inline]
    #[must_use]
    pub fn with_fps(mut self, fps: u64) -> Self {
        self.fps = Some(fps);
        self
    }
}

impl SuperResolutionConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl HdrConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl VideoDenoiseConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl ImageQualityEnhanceConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl ColorEnhanceConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl LowLightEnhanceConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl ScratchRepairConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`intensity`](Self::intensity).
    #[inline]
    #[must_use]
    pub fn with_intensity(mut self, intensity: f64) -> Self {
        self.intensity = Some(intensity);
        self
    }
}

impl ArtifactRepairConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl DiffusionEnhanceConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl FrameRateWithDenConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`fps_num`](Self::fps_num).
    #[inline]
    #[must_use]
    pub fn with_fps_num(mut self, fps_num: i64) -> Self {
        self.fps_num = Some(fps_num);
        self
    }
    /// Sets [`fps_den`](Self::fps_den).
    #[inline]
    #[must_use]
    pub fn with_fps_den(mut self, fps_den: i64) -> Self {
        self.fps_den = Some(fps_den);
        self
    }
}

impl AiRestorationConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl DiffusionEnhanceV2Config {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl AudioDenoiseConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
}

impl AudioSeparateConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Sets [`track`](Self::track).
    #[must_use]
    pub fn with_track(mut self, track: impl Into<Text>) -> Self {
        self.track = Some(track.into());
        self
    }
}

impl VolumeBalanceConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl AudioBeautifyConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`types`](Self::types).
    #[must_use]
    pub fn with_types(
        mut self,
        types: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.types = types.into_iter().map(Into::into).collect();
        self
    }
}

impl AudioEnhanceEditConfig {
    /// Sets [`switch`](Self::switch).
    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Text>) -> Self {
        self.switch = switch.into();
        self.presence.set(0);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = kind.into();
        self.presence.set(1);
        self
    }
}

impl Notification {
    /// Sets [`event_type`](Self::event_type).
    #[must_use]
    pub fn with_event_type(mut self, event_type: impl Into<EventType>) -> Self {
        self.event_type = event_type.into();
        self.presence.set(0);
        self
    }
    /// Sets [`event`](Self::event).
    #[must_use]
    pub fn with_event(mut self, event: impl Into<Event>) -> Self {
        self.event = event.into();
        self
    }
    /// Sets [`session_id`](Self::session_id).
    #[must_use]
    pub fn with_session_id(mut self, session_id: impl Into<Text>) -> Self {
        self.session_id = session_id.into();
        self.presence.set(3);
        self
    }
    /// Sets [`session_context`](Self::session_context).
    #[must_use]
    pub fn with_session_context(mut self, session_context: impl Into<Text>) -> Self {
        self.session_context = session_context.into();
        self.presence.set(4);
        self
    }
    /// Sets [`timestamp`](Self::timestamp).
    #[inline]
    #[must_use]
    pub fn with_timestamp(mut self, timestamp: i64) -> Self {
        self.timestamp = Some(timestamp);
        self
    }
    /// Sets [`sign`](Self::sign).
    #[must_use]
    pub fn with_sign(mut self, sign: impl Into<SecretText>) -> Self {
        self.sign = Some(sign.into());
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<Text>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
}

impl From<WorkflowTask> for Event {
    #[inline]
    fn from(arm: WorkflowTask) -> Self {
        Self::Workflow(Box::new(arm))
    }
}

impl From<EditMediaTask> for Event {
    #[inline]
    fn from(arm: EditMediaTask) -> Self {
        Self::EditMedia(Box::new(arm))
    }
}

impl From<ScheduleTask> for Event {
    #[inline]
    fn from(arm: ScheduleTask) -> Self {
        Self::Schedule(Box::new(arm))
    }
}

impl From<BatchSubTaskResult> for Event {
    #[inline]
    fn from(arm: BatchSubTaskResult) -> Self {
        Self::Batch(Box::new(arm))
    }
}

impl From<ExtractBlindWatermarkTask> for Event {
    #[inline]
    fn from(arm: ExtractBlindWatermarkTask) -> Self {
        Self::ExtractBlindWatermark(Box::new(arm))
    }
}

impl BatchSubTaskResult {
    /// Sets [`input_infos`](Self::input_infos).
    #[must_use]
    pub fn with_input_infos(
        mut self,
        input_infos: impl IntoIterator<Item = MediaInputInfo>,
    ) -> Self {
        self.input_infos = input_infos.into_iter().collect();
        self
    }
    /// Sets [`metadatas`](Self::metadatas).
    #[must_use]
    pub fn with_metadatas(
        mut self,
        metadatas: impl IntoIterator<Item = MediaMetaData>,
    ) -> Self {
        self.metadatas = metadatas.into_iter().collect();
        self
    }
    /// Sets [`smart_subtitles_task_result`](Self::smart_subtitles_task_result).
    #[inline]
    #[must_use]
    pub fn with_smart_subtitles_task_result(
        mut self,
        smart_subtitles_task_result: BatchSmartSubtitlesResult,
    ) -> Self {
        self.smart_subtitles_task_result = Some(Box::new(smart_subtitles_task_result));
        self
    }
}

impl BatchSmartSubtitlesResult {
    /// Sets [`input`](Self::input).
    #[inline]
    #[must_use]
    pub fn with_input(mut self, input: SmartSubtitleTaskResultInput) -> Self {
        self.input = Some(Box::new(input));
        self
    }
    /// Sets [`outputs`](Self::outputs).
    #[must_use]
    pub fn with_outputs(
        mut self,
        outputs: impl IntoIterator<Item = SmartSubtitleTaskBatchOutput>,
    ) -> Self {
        self.outputs = outputs.into_iter().collect();
        self
    }
}

impl SmartSubtitleTaskBatchOutput {
    /// Sets [`progress`](Self::progress).
    #[inline]
    #[must_use]
    pub fn with_progress(mut self, progress: u64) -> Self {
        self.progress = Some(progress);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<SubtaskStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets [`err_code_ext`](Self::err_code_ext).
    #[must_use]
    pub fn with_err_code_ext(mut self, err_code_ext: impl Into<Text>) -> Self {
        self.err_code_ext = Some(err_code_ext.into());
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Text>) -> Self {
        self.message = Some(message.into());
        self
    }
    /// Sets [`trans_text_task`](Self::trans_text_task).
    #[inline]
    #[must_use]
    pub fn with_trans_text_task(
        mut self,
        trans_text_task: SmartSubtitleTaskTransTextResultOutput,
    ) -> Self {
        self.trans_text_task = Some(Box::new(trans_text_task));
        self
    }
    /// Sets [`asr_full_text_task`](Self::asr_full_text_task).
    #[inline]
    #[must_use]
    pub fn with_asr_full_text_task(
        mut self,
        asr_full_text_task: SmartSubtitleTaskAsrFullTextResultOutput,
    ) -> Self {
        self.asr_full_text_task = Some(Box::new(asr_full_text_task));
        self
    }
}

impl LiveStreamNotification {
    /// Sets [`notification_type`](Self::notification_type).
    #[must_use]
    pub fn with_notification_type(
        mut self,
        notification_type: impl Into<LiveStreamNotificationType>,
    ) -> Self {
        self.notification_type = notification_type.into();
        self.presence.set(0);
        self
    }
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = task_id.into();
        self.presence.set(1);
        self
    }
    /// Sets [`result`](Self::result).
    #[must_use]
    pub fn with_result(mut self, result: impl Into<LiveStreamResult>) -> Self {
        self.result = result.into();
        self
    }
    /// Sets [`session_id`](Self::session_id).
    #[must_use]
    pub fn with_session_id(mut self, session_id: impl Into<Text>) -> Self {
        self.session_id = session_id.into();
        self.presence.set(9);
        self
    }
    /// Sets [`session_context`](Self::session_context).
    #[must_use]
    pub fn with_session_context(mut self, session_context: impl Into<Text>) -> Self {
        self.session_context = session_context.into();
        self.presence.set(10);
        self
    }
    /// Sets [`timestamp`](Self::timestamp).
    #[inline]
    #[must_use]
    pub fn with_timestamp(mut self, timestamp: i64) -> Self {
        self.timestamp = Some(timestamp);
        self
    }
    /// Sets [`sign`](Self::sign).
    #[must_use]
    pub fn with_sign(mut self, sign: impl Into<SecretText>) -> Self {
        self.sign = Some(sign.into());
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<Text>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
}

impl From<LiveStreamProcessErrorInfo> for LiveStreamResult {
    #[inline]
    fn from(arm: LiveStreamProcessErrorInfo) -> Self {
        Self::ProcessEof(Box::new(arm))
    }
}

impl From<LiveStreamAiReviewResultInfo> for LiveStreamResult {
    #[inline]
    fn from(arm: LiveStreamAiReviewResultInfo) -> Self {
        Self::AiReview(Box::new(arm))
    }
}

impl From<LiveStreamAiRecognitionResultInfo> for LiveStreamResult {
    #[inline]
    fn from(arm: LiveStreamAiRecognitionResultInfo) -> Self {
        Self::AiRecognition(Box::new(arm))
    }
}

impl From<LiveStreamAiAnalysisResultInfo> for LiveStreamResult {
    #[inline]
    fn from(arm: LiveStreamAiAnalysisResultInfo) -> Self {
        Self::AiAnalysis(Box::new(arm))
    }
}

impl From<LiveStreamAiQualityControlResultInfo> for LiveStreamResult {
    #[inline]
    fn from(arm: LiveStreamAiQualityControlResultInfo) -> Self {
        Self::AiQualityControl(Box::new(arm))
    }
}

impl From<LiveStreamRecordResultInfo> for LiveStreamResult {
    #[inline]
    fn from(arm: LiveStreamRecordResultInfo) -> Self {
        Self::LiveRecord(Box::new(arm))
    }
}

impl From<LiveStreamAiSmartSubtitleResultInfo> for LiveStreamResult {
    #[inline]
    fn from(arm: LiveStreamAiSmartSubtitleResultInfo) -> Self {
        Self::AiSmartSubtitle(Box::new(arm))
    }
}

impl LiveStreamProcessErrorInfo {
    /// Sets [`err_code`](Self::err_code).
    #[inline]
    #[must_use]
    pub fn with_err_code(mut self, err_code: i64) -> Self {
        self.err_code = err_code;
        self.presence.set(0);
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Text>) -> Self {
        self.message = message.into();
        self.presence.set(1);
        self
    }
}

impl LiveStreamAiReviewResultInfo {
    /// Sets [`result_set`](Self::result_set).
    #[must_use]
    pub fn with_result_set(
        mut self,
        result_set: impl IntoIterator<Item = LiveStreamAiReviewResultItem>,
    ) -> Self {
        self.result_set = result_set.into_iter().collect();
        self
    }
}

impl LiveStreamAiRecognitionResultInfo {
    /// Sets [`result_set`](Self::result_set).
    #[must_use]
    pub fn with_result_set(
        mut self,
        result_set: impl IntoIterator<Item = LiveStreamAiRecognitionResultItem>,
    ) -> Self {
        self.result_set = result_set.into_iter().collect();
        self
    }
}

impl LiveStreamAiAnalysisResultInfo {
    /// Sets [`result_set`](Self::result_set).
    #[must_use]
    pub fn with_result_set(
        mut self,
        result_set: impl IntoIterator<Item = LiveStreamAiAnalysisResultItem>,
    ) -> Self {
        self.result_set = result_set.into_iter().collect();
        self
    }
}

impl LiveStreamAiQualityControlResultInfo {
    /// Sets [`quality_control_results`](Self::quality_control_results).
    #[must_use]
    pub fn with_quality_control_results(
        mut self,
        quality_control_results: impl IntoIterator<Item = QualityControlResult>,
    ) -> Self {
        self.quality_control_results = quality_control_results.into_iter().collect();
        self
    }
    /// Sets [`diagnose_results`](Self::diagnose_results).
    #[must_use]
    pub fn with_diagnose_results(
        mut self,
        diagnose_results: impl IntoIterator<Item = DiagnoseResult>,
    ) -> Self {
        self.diagnose_results = diagnose_results.into_iter().collect();
        self
    }
    /// Sets [`quality_control_result_set`](Self::quality_control_result_set).
    #[must_use]
    pub fn with_quality_control_result_set(
        mut self,
        quality_control_result_set: impl IntoIterator<Item = QualityControlResult>,
    ) -> Self {
        self.quality_control_result_set = quality_control_result_set
            .into_iter()
            .collect();
        self
    }
    /// Sets [`diagnose_result_set`](Self::diagnose_result_set).
    #[must_use]
    pub fn with_diagnose_result_set(
        mut self,
        diagnose_result_set: impl IntoIterator<Item = DiagnoseResult>,
    ) -> Self {
        self.diagnose_result_set = diagnose_result_set.into_iter().collect();
        self
    }
}

impl LiveStreamRecordResultInfo {
    /// Sets [`record_over`](Self::record_over).
    #[inline]
    #[must_use]
    pub fn with_record_over(mut self, record_over: u64) -> Self {
        self.record_over = Some(record_over);
        self
    }
    /// Sets [`file_results`](Self::file_results).
    #[must_use]
    pub fn with_file_results(
        mut self,
        file_results: impl IntoIterator<Item = LiveRecordFile>,
    ) -> Self {
        self.file_results = file_results.into_iter().collect();
        self
    }
}

impl LiveStreamAiSmartSubtitleResultInfo {
    /// Sets [`smart_subtitle_result`](Self::smart_subtitle_result).
    #[must_use]
    pub fn with_smart_subtitle_result(
        mut self,
        smart_subtitle_result: impl IntoIterator<Item = LiveSmartSubtitleResult>,
    ) -> Self {
        self.smart_subtitle_result = smart_subtitle_result.into_iter().collect();
        self
    }
}

impl LiveStreamAiReviewResultItem {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<LiveStreamReviewType>) -> Self {
        self.kind = kind.into();
        self.presence.set(0);
        self
    }
    /// Sets [`image_porn_result_set`](Self::image_porn_result_set).
    #[must_use]
    pub fn with_image_porn_result_set(
        mut self,
        image_porn_result_set: impl IntoIterator<
            Item = LiveStreamAiReviewImagePornResult,
        >,
    ) -> Self {
        self.image_porn_result_set = image_porn_result_set.into_iter().collect();
        self
    }
    /// Sets [`image_terrorism_result_set`](Self::image_terrorism_result_set).
    #[must_use]
    pub fn with_image_terrorism_result_set(
        mut self,
        image_terrorism_result_set: impl IntoIterator<
            Item = LiveStreamAiReviewImageTerrorismResult,
        >,
    ) -> Self {
        self.image_terrorism_result_set = image_terrorism_result_set
            .into_iter()
            .collect();
        self
    }
    /// Sets [`image_political_result_set`](Self::image_political_result_set).
    #[must_use]
    pub fn with_image_political_result_set(
        mut self,
        image_political_result_set: impl IntoIterator<
            Item = LiveStreamAiReviewImagePoliticalResult,
        >,
    ) -> Self {
        self.image_political_result_set = image_political_result_set
            .into_iter()
            .collect();
        self
    }
    /// Sets [`voice_porn_result_set`](Self::voice_porn_result_set).
    #[must_use]
    pub fn with_voice_porn_result_set(
        mut self,
        voice_porn_result_set: impl IntoIterator<
            Item = LiveStreamAiReviewVoicePornResult,
        >,
    ) -> Self {
        self.voice_porn_result_set = voice_porn_result_set.into_iter().collect();
        self
    }
}

impl LiveStreamAiRecognitionResultItem {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<RecognitionType>) -> Self {
        self.kind = kind.into();
        self.presence.set(0);
        self
    }
    /// Sets [`face_recognition_result_set`](Self::face_recognition_result_set).
    #[must_use]
    pub fn with_face_recognition_result_set(
        mut self,
        face_recognition_result_set: impl IntoIterator<
            Item = LiveStreamFaceRecognitionResult,
        >,
    ) -> Self {
        self.face_recognition_result_set = face_recognition_result_set
            .into_iter()
            .collect();
        self
    }
    /// Sets [`asr_words_recognition_result_set`](Self::asr_words_recognition_result_set).
    #[must_use]
    pub fn with_asr_words_recognition_result_set(
        mut self,
        asr_words_recognition_result_set: impl IntoIterator<
            Item = LiveStreamAsrWordsRecognitionResult,
        >,
    ) -> Self {
        self.asr_words_recognition_result_set = asr_words_recognition_result_set
            .into_iter()
            .collect();
        self
    }
    /// Sets [`ocr_words_recognition_result_set`](Self::ocr_words_recognition_result_set).
    #[must_use]
    pub fn with_ocr_words_recognition_result_set(
        mut self,
        ocr_words_recognition_result_set: impl IntoIterator<
            Item = LiveStreamOcrWordsRecognitionResult,
        >,
    ) -> Self {
        self.ocr_words_recognition_result_set = ocr_words_recognition_result_set
            .into_iter()
            .collect();
        self
    }
    /// Sets [`asr_full_text_recognition_result_set`](Self::asr_full_text_recognition_result_set).
    #[must_use]
    pub fn with_asr_full_text_recognition_result_set(
        mut self,
        asr_full_text_recognition_result_set: impl IntoIterator<
            Item = LiveStreamAsrFullTextRecognitionResult,
        >,
    ) -> Self {
        self.asr_full_text_recognition_result_set = asr_full_text_recognition_result_set
            .into_iter()
            .collect();
        self
    }
    /// Sets [`ocr_full_text_recognition_result_set`](Self::ocr_full_text_recognition_result_set).
    #[must_use]
    pub fn with_ocr_full_text_recognition_result_set(
        mut self,
        ocr_full_text_recognition_result_set: impl IntoIterator<
            Item = LiveStreamOcrFullTextRecognitionResult,
        >,
    ) -> Self {
        self.ocr_full_text_recognition_result_set = ocr_full_text_recognition_result_set
            .into_iter()
            .collect();
        self
    }
    /// Sets [`trans_text_recognition_result_set`](Self::trans_text_recognition_result_set).
    #[must_use]
    pub fn with_trans_text_recognition_result_set(
        mut self,
        trans_text_recognition_result_set: impl IntoIterator<
            Item = LiveStreamTransTextRecognitionResult,
        >,
    ) -> Self {
        self.trans_text_recognition_result_set = trans_text_recognition_result_set
            .into_iter()
            .collect();
        self
    }
    /// Sets [`object_recognition_result_set`](Self::object_recognition_result_set).
    #[must_use]
    pub fn with_object_recognition_result_set(
        mut self,
        object_recognition_result_set: impl IntoIterator<
            Item = LiveStreamObjectRecognitionResult,
        >,
    ) -> Self {
        self.object_recognition_result_set = object_recognition_result_set
            .into_iter()
            .collect();
        self
    }
    /// Sets [`tag_recognition_result_set`](Self::tag_recognition_result_set).
    #[must_use]
    pub fn with_tag_recognition_result_set(
        mut self,
        tag_recognition_result_set: impl IntoIterator<
            Item = LiveStreamTagRecognitionResult,
        >,
    ) -> Self {
        self.tag_recognition_result_set = tag_recognition_result_set
            .into_iter()
            .collect();
        self
    }
}

impl LiveStreamAiAnalysisResultItem {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<AnalysisType>) -> Self {
        self.kind = kind.into();
        self.presence.set(0);
        self
    }
    /// Sets [`segment_result_set`](Self::segment_result_set).
    #[must_use]
    pub fn with_segment_result_set(
        mut self,
        segment_result_set: impl IntoIterator<Item = SegmentRecognitionItem>,
    ) -> Self {
        self.segment_result_set = segment_result_set.into_iter().collect();
        self
    }
    /// Sets [`highlight_result_set`](Self::highlight_result_set).
    #[must_use]
    pub fn with_highlight_result_set(
        mut self,
        highlight_result_set: impl IntoIterator<Item = MediaAiAnalysisHighlightItem>,
    ) -> Self {
        self.highlight_result_set = highlight_result_set.into_iter().collect();
        self
    }
    /// Sets [`description_result`](Self::description_result).
    #[inline]
    #[must_use]
    pub fn with_description_result(
        mut self,
        description_result: LiveAiAnalysisDescriptionItem,
    ) -> Self {
        self.description_result = Some(Box::new(description_result));
        self
    }
}

impl DiagnoseResult {
    /// Sets [`category`](Self::category).
    #[must_use]
    pub fn with_category(mut self, category: impl Into<Text>) -> Self {
        self.category = Some(category.into());
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<ContainerIssue>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Sets [`timestamp`](Self::timestamp).
    #[inline]
    #[must_use]
    pub fn with_timestamp(mut self, timestamp: f64) -> Self {
        self.timestamp = Some(timestamp);
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets [`date_time`](Self::date_time).
    #[must_use]
    pub fn with_date_time(mut self, date_time: impl Into<Time>) -> Self {
        self.date_time = Some(date_time.into());
        self
    }
    /// Sets [`severity_level`](Self::severity_level).
    #[must_use]
    pub fn with_severity_level(mut self, severity_level: impl Into<Severity>) -> Self {
        self.severity_level = Some(severity_level.into());
        self
    }
}

impl LiveSmartSubtitleResult {
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<Text>) -> Self {
        self.text = text.into();
        self.presence.set(0);
        self
    }
    /// Sets [`start_pts_time`](Self::start_pts_time).
    #[inline]
    #[must_use]
    pub fn with_start_pts_time(mut self, start_pts_time: f64) -> Self {
        self.start_pts_time = start_pts_time;
        self.presence.set(1);
        self
    }
    /// Sets [`end_pts_time`](Self::end_pts_time).
    #[inline]
    #[must_use]
    pub fn with_end_pts_time(mut self, end_pts_time: f64) -> Self {
        self.end_pts_time = end_pts_time;
        self.presence.set(2);
        self
    }
    /// Sets [`trans`](Self::trans).
    #[must_use]
    pub fn with_trans(mut self, trans: impl Into<Text>) -> Self {
        self.trans = Some(trans.into());
        self
    }
    /// Sets [`start_time`](Self::start_time).
    #[must_use]
    pub fn with_start_time(mut self, start_time: impl Into<Time>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<Time>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
    /// Sets [`steady_state`](Self::steady_state).
    #[inline]
    #[must_use]
    pub fn with_steady_state(mut self, steady_state: bool) -> Self {
        self.steady_state = Some(steady_state);
        self
    }
    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<Text>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl LiveStreamAiReviewImagePornResult {
    /// Sets [`start_pts_time`](Self::start_pts_time).
    #[inline]
    #[must_use]
    pub fn with_start_pts_time(mut self, start_pts_time: f64) -> Self {
        self.start_pts_time = start_pts_time;
        self.presence.set(0);
        self
    }
    /// Sets [`end_pts_time`](Self::end_pts_time).
    #[inline]
    #[must_use]
    pub fn with_end_pts_time(mut self, end_pts_time: f64) -> Self {
        self.end_pts_time = end_pts_time;
        self.presence.set(1);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(2);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(3);
        self
    }
    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, label: impl Into<Text>) -> Self {
        self.label = label.into();
        self.presence.set(4);
        self
    }
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<Text>) -> Self {
        self.url = url.into();
        self.presence.set(5);
        self
    }
    /// Sets [`pic_url_expire_time`](Self::pic_url_expire_time).
    #[must_use]
    pub fn with_pic_url_expire_time(
        mut self,
        pic_url_expire_time: impl Into<Time>,
    ) -> Self {
        self.pic_url_expire_time = pic_url_expire_time.into();
        self.presence.set(6);
        self
    }
}

impl LiveStreamAiReviewImageTerrorismResult {
    /// Sets [`start_pts_time`](Self::start_pts_time).
    #[inline]
    #[must_use]
    pub fn with_start_pts_time(mut self, start_pts_time: f64) -> Self {
        self.start_pts_time = start_pts_time;
        self.presence.set(0);
        self
    }
    /// Sets [`end_pts_time`](Self::end_pts_time).
    #[inline]
    #[must_use]
    pub fn with_end_pts_time(mut self, end_pts_time: f64) -> Self {
        self.end_pts_time = end_pts_time;
        self.presence.set(1);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(2);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(3);
        self
    }
    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, label: impl Into<Text>) -> Self {
        self.label = label.into();
        self.presence.set(4);
        self
    }
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<Text>) -> Self {
        self.url = url.into();
        self.presence.set(5);
        self
    }
    /// Sets [`pic_url_expire_time`](Self::pic_url_expire_time).
    #[must_use]
    pub fn with_pic_url_expire_time(
        mut self,
        pic_url_expire_time: impl Into<Time>,
    ) -> Self {
        self.pic_url_expire_time = pic_url_expire_time.into();
        self.presence.set(6);
        self
    }
}

impl LiveStreamAiReviewImagePoliticalResult {
    /// Sets [`start_pts_time`](Self::start_pts_time).
    #[inline]
    #[must_use]
    pub fn with_start_pts_time(mut self, start_pts_time: f64) -> Self {
        self.start_pts_time = start_pts_time;
        self.presence.set(0);
        self
    }
    /// Sets [`end_pts_time`](Self::end_pts_time).
    #[inline]
    #[must_use]
    pub fn with_end_pts_time(mut self, end_pts_time: f64) -> Self {
        self.end_pts_time = end_pts_time;
        self.presence.set(1);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(2);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(3);
        self
    }
    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, label: impl Into<Text>) -> Self {
        self.label = label.into();
        self.presence.set(4);
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<Text>) -> Self {
        self.name = name.into();
        self.presence.set(5);
        self
    }
    /// Sets [`area_coord_set`](Self::area_coord_set).
    #[must_use]
    pub fn with_area_coord_set(
        mut self,
        area_coord_set: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.area_coord_set = area_coord_set.into_iter().collect();
        self
    }
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<Text>) -> Self {
        self.url = url.into();
        self.presence.set(7);
        self
    }
    /// Sets [`pic_url_expire_time`](Self::pic_url_expire_time).
    #[must_use]
    pub fn with_pic_url_expire_time(
        mut self,
        pic_url_expire_time: impl Into<Time>,
    ) -> Self {
        self.pic_url_expire_time = pic_url_expire_time.into();
        self.presence.set(8);
        self
    }
}

impl LiveStreamAiReviewVoicePornResult {
    /// Sets [`start_pts_time`](Self::start_pts_time).
    #[inline]
    #[must_use]
    pub fn with_start_pts_time(mut self, start_pts_time: f64) -> Self {
        self.start_pts_time = start_pts_time;
        self.presence.set(0);
        self
    }
    /// Sets [`end_pts_time`](Self::end_pts_time).
    #[inline]
    #[must_use]
    pub fn with_end_pts_time(mut self, end_pts_time: f64) -> Self {
        self.end_pts_time = end_pts_time;
        self.presence.set(1);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(2);
        self
    }
    /// Sets [`suggestion`](Self::suggestion).
    #[must_use]
    pub fn with_suggestion(mut self, suggestion: impl Into<Suggestion>) -> Self {
        self.suggestion = suggestion.into();
        self.presence.set(3);
        self
    }
    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, label: impl Into<Text>) -> Self {
        self.label = label.into();
        self.presence.set(4);
        self
    }
}

impl LiveStreamFaceRecognitionResult {
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<Text>) -> Self {
        self.id = id.into();
        self.presence.set(0);
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<Text>) -> Self {
        self.name = name.into();
        self.presence.set(1);
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<FaceLibrary>) -> Self {
        self.kind = kind.into();
        self.presence.set(2);
        self
    }
    /// Sets [`start_pts_time`](Self::start_pts_time).
    #[inline]
    #[must_use]
    pub fn with_start_pts_time(mut self, start_pts_time: f64) -> Self {
        self.start_pts_time = start_pts_time;
        self.presence.set(3);
        self
    }
    /// Sets [`end_pts_time`](Self::end_pts_time).
    #[inline]
    #[must_use]
    pub fn with_end_pts_time(mut self, end_pts_time: f64) -> Self {
        self.end_pts_time = end_pts_time;
        self.presence.set(4);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(5);
        self
    }
    /// Sets [`area_coord_set`](Self::area_coord_set).
    #[must_use]
    pub fn with_area_coord_set(
        mut self,
        area_coord_set: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.area_coord_set = area_coord_set.into_iter().collect();
        self
    }
}

impl LiveStreamAsrWordsRecognitionResult {
    /// Sets [`word`](Self::word).
    #[must_use]
    pub fn with_word(mut self, word: impl Into<Text>) -> Self {
        self.word = word.into();
        self.presence.set(0);
        self
    }
    /// Sets [`start_pts_time`](Self::start_pts_time).
    #[inline]
    #[must_use]
    pub fn with_start_pts_time(mut self, start_pts_time: f64) -> Self {
        self.start_pts_time = start_pts_time;
        self.presence.set(1);
        self
    }
    /// Sets [`end_pts_time`](Self::end_pts_time).
    #[inline]
    #[must_use]
    pub fn with_end_pts_time(mut self, end_pts_time: f64) -> Self {
        self.end_pts_time = end_pts_time;
        self.presence.set(2);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(3);
        self
    }
}

impl LiveStreamOcrWordsRecognitionResult {
    /// Sets [`word`](Self::word).
    #[must_use]
    pub fn with_word(mut self, word: impl Into<Text>) -> Self {
        self.word = word.into();
        self.presence.set(0);
        self
    }
    /// Sets [`start_pts_time`](Self::start_pts_time).
    #[inline]
    #[must_use]
    pub fn with_start_pts_time(mut self, start_pts_time: f64) -> Self {
        self.start_pts_time = start_pts_time;
        self.presence.set(1);
        self
    }
    /// Sets [`end_pts_time`](Self::end_pts_time).
    #[inline]
    #[must_use]
    pub fn with_end_pts_time(mut self, end_pts_time: f64) -> Self {
        self.end_pts_time = end_pts_time;
        self.presence.set(2);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(3);
        self
    }
    /// Sets [`area_coords`](Self::area_coords).
    #[must_use]
    pub fn with_area_coords(
        mut self,
        area_coords: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.area_coords = area_coords.into_iter().collect();
        self
    }
}

impl LiveStreamAsrFullTextRecognitionResult {
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<Text>) -> Self {
        self.text = text.into();
        self.presence.set(0);
        self
    }
    /// Sets [`start_pts_time`](Self::start_pts_time).
    #[inline]
    #[must_use]
    pub fn with_start_pts_time(mut self, start_pts_time: f64) -> Self {
        self.start_pts_time = start_pts_time;
        self.presence.set(1);
        self
    }
    /// Sets [`end_pts_time`](Self::end_pts_time).
    #[inline]
    #[must_use]
    pub fn with_end_pts_time(mut self, end_pts_time: f64) -> Self {
        self.end_pts_time = end_pts_time;
        self.presence.set(2);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(3);
        self
    }
    /// Sets [`start_time`](Self::start_time).
    #[must_use]
    pub fn with_start_time(mut self, start_time: impl Into<Time>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<Time>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
    /// Sets [`steady_state`](Self::steady_state).
    #[inline]
    #[must_use]
    pub fn with_steady_state(mut self, steady_state: bool) -> Self {
        self.steady_state = Some(steady_state);
        self
    }
    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<Text>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl LiveStreamOcrFullTextRecognitionResult {
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<Text>) -> Self {
        self.text = text.into();
        self.presence.set(0);
        self
    }
    /// Sets [`start_pts_time`](Self::start_pts_time).
    #[inline]
    #[must_use]
    pub fn with_start_pts_time(mut self, start_pts_time: f64) -> Self {
        self.start_pts_time = start_pts_time;
        self.presence.set(1);
        self
    }
    /// Sets [`end_pts_time`](Self::end_pts_time).
    #[inline]
    #[must_use]
    pub fn with_end_pts_time(mut self, end_pts_time: f64) -> Self {
        self.end_pts_time = end_pts_time;
        self.presence.set(2);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(3);
        self
    }
    /// Sets [`area_coord_set`](Self::area_coord_set).
    #[must_use]
    pub fn with_area_coord_set(
        mut self,
        area_coord_set: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.area_coord_set = area_coord_set.into_iter().collect();
        self
    }
}

impl LiveStreamTransTextRecognitionResult {
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<Text>) -> Self {
        self.text = text.into();
        self.presence.set(0);
        self
    }
    /// Sets [`start_pts_time`](Self::start_pts_time).
    #[inline]
    #[must_use]
    pub fn with_start_pts_time(mut self, start_pts_time: f64) -> Self {
        self.start_pts_time = start_pts_time;
        self.presence.set(1);
        self
    }
    /// Sets [`end_pts_time`](Self::end_pts_time).
    #[inline]
    #[must_use]
    pub fn with_end_pts_time(mut self, end_pts_time: f64) -> Self {
        self.end_pts_time = end_pts_time;
        self.presence.set(2);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(3);
        self
    }
    /// Sets [`trans`](Self::trans).
    #[must_use]
    pub fn with_trans(mut self, trans: impl Into<Text>) -> Self {
        self.trans = trans.into();
        self.presence.set(4);
        self
    }
    /// Sets [`start_time`](Self::start_time).
    #[must_use]
    pub fn with_start_time(mut self, start_time: impl Into<Time>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<Time>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
    /// Sets [`steady_state`](Self::steady_state).
    #[inline]
    #[must_use]
    pub fn with_steady_state(mut self, steady_state: bool) -> Self {
        self.steady_state = Some(steady_state);
        self
    }
    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<Text>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl LiveStreamObjectRecognitionResult {
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<Text>) -> Self {
        self.name = name.into();
        self.presence.set(0);
        self
    }
    /// Sets [`start_pts_offset`](Self::start_pts_offset).
    #[inline]
    #[must_use]
    pub fn with_start_pts_offset(mut self, start_pts_offset: f64) -> Self {
        self.start_pts_offset = start_pts_offset;
        self.presence.set(1);
        self
    }
    /// Sets [`end_pts_offset`](Self::end_pts_offset).
    #[inline]
    #[must_use]
    pub fn with_end_pts_offset(mut self, end_pts_offset: f64) -> Self {
        self.end_pts_offset = end_pts_offset;
        self.presence.set(2);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(3);
        self
    }
    /// Sets [`area_coord_set`](Self::area_coord_set).
    #[must_use]
    pub fn with_area_coord_set(
        mut self,
        area_coord_set: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.area_coord_set = area_coord_set.into_iter().collect();
        self
    }
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<Text>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl LiveStreamTagRecognitionResult {
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<Text>) -> Self {
        self.id = id.into();
        self.presence.set(0);
        self
    }
    /// Sets [`start_pts_time`](Self::start_pts_time).
    #[inline]
    #[must_use]
    pub fn with_start_pts_time(mut self, start_pts_time: f64) -> Self {
        self.start_pts_time = start_pts_time;
        self.presence.set(1);
        self
    }
    /// Sets [`end_pts_time`](Self::end_pts_time).
    #[inline]
    #[must_use]
    pub fn with_end_pts_time(mut self, end_pts_time: f64) -> Self {
        self.end_pts_time = end_pts_time;
        self.presence.set(2);
        self
    }
    /// Sets [`confidence`](Self::confidence).
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence;
        self.presence.set(3);
        self
    }
}

impl LiveAiAnalysisDescriptionItem {
    /// Sets [`paragraphs`](Self::paragraphs).
    #[must_use]
    pub fn with_paragraphs(
        mut self,
        paragraphs: impl IntoIterator<Item = LiveAiParagraphInfo>,
    ) -> Self {
        self.paragraphs = paragraphs.into_iter().collect();
        self
    }
}

impl LiveAiParagraphInfo {
    /// Sets [`summary`](Self::summary).
    #[must_use]
    pub fn with_summary(mut self, summary: impl Into<Text>) -> Self {
        self.summary = Some(summary.into());
        self
    }
    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(
        mut self,
        keywords: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.keywords = keywords.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`start_time_offset`](Self::start_time_offset).
    #[inline]
    #[must_use]
    pub fn with_start_time_offset(mut self, start_time_offset: f64) -> Self {
        self.start_time_offset = Some(start_time_offset);
        self
    }
    /// Sets [`end_time_offset`](Self::end_time_offset).
    #[inline]
    #[must_use]
    pub fn with_end_time_offset(mut self, end_time_offset: f64) -> Self {
        self.end_time_offset = Some(end_time_offset);
        self
    }
    /// Sets [`begin_time`](Self::begin_time).
    #[must_use]
    pub fn with_begin_time(mut self, begin_time: impl Into<Time>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }
    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<Time>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

impl DescribeTaskDetail {
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

impl DescribeTasks {
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<TaskStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets [`sub_task_has_failed`](Self::sub_task_has_failed).
    #[inline]
    #[must_use]
    pub fn with_sub_task_has_failed(mut self, sub_task_has_failed: bool) -> Self {
        self.sub_task_has_failed = Some(sub_task_has_failed);
        self
    }
    /// Sets [`limit`](Self::limit).
    #[inline]
    #[must_use]
    pub fn with_limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Sets [`scroll_token`](Self::scroll_token).
    #[must_use]
    pub fn with_scroll_token(mut self, scroll_token: impl Into<Text>) -> Self {
        self.scroll_token = Some(scroll_token.into());
        self
    }
    /// Sets [`start_time`](Self::start_time).
    #[must_use]
    pub fn with_start_time(mut self, start_time: impl Into<Time>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<Time>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

impl DescribeTasksResponse {
    /// Sets [`task_set`](Self::task_set).
    #[must_use]
    pub fn with_task_set(
        mut self,
        task_set: impl IntoIterator<Item = TaskSimpleInfo>,
    ) -> Self {
        self.task_set = task_set.into_iter().collect();
        self
    }
    /// Sets [`scroll_token`](Self::scroll_token).
    #[must_use]
    pub fn with_scroll_token(mut self, scroll_token: impl Into<Text>) -> Self {
        self.scroll_token = scroll_token.into();
        self.presence.set(1);
        self
    }
    /// Sets [`total_count`](Self::total_count).
    #[inline]
    #[must_use]
    pub fn with_total_count(mut self, total_count: u64) -> Self {
        self.total_count = total_count;
        self.presence.set(2);
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<Text>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
}

impl TaskSimpleInfo {
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = task_id.into();
        self.presence.set(0);
        self
    }
    /// Sets [`task_type`](Self::task_type).
    #[must_use]
    pub fn with_task_type(mut self, task_type: impl Into<TaskType>) -> Self {
        self.task_type = task_type.into();
        self.presence.set(1);
        self
    }
    /// Sets [`create_time`](Self::create_time).
    #[must_use]
    pub fn with_create_time(mut self, create_time: impl Into<Time>) -> Self {
        self.create_time = create_time.into();
        self.presence.set(2);
        self
    }
    /// Sets [`begin_process_time`](Self::begin_process_time).
    #[must_use]
    pub fn with_begin_process_time(
        mut self,
        begin_process_time: impl Into<Time>,
    ) -> Self {
        self.begin_process_time = begin_process_time.into();
        self.presence.set(3);
        self
    }
    /// Sets [`finish_time`](Self::finish_time).
    #[must_use]
    pub fn with_finish_time(mut self, finish_time: impl Into<Time>) -> Self {
        self.finish_time = finish_time.into();
        self.presence.set(4);
        self
    }
    /// Sets [`sub_task_types`](Self::sub_task_types).
    #[must_use]
    pub fn with_sub_task_types(
        mut self,
        sub_task_types: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.sub_task_types = sub_task_types.into_iter().map(Into::into).collect();
        self
    }
}

impl DescribeBatchTaskDetail {
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

impl DescribeBatchTaskDetailResponse {
    /// Sets [`task_type`](Self::task_type).
    #[must_use]
    pub fn with_task_type(mut self, task_type: impl Into<TaskType>) -> Self {
        self.task_type = task_type.into();
        self.presence.set(0);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<TaskStatus>) -> Self {
        self.status = status.into();
        self.presence.set(1);
        self
    }
    /// Sets [`create_time`](Self::create_time).
    #[must_use]
    pub fn with_create_time(mut self, create_time: impl Into<Time>) -> Self {
        self.create_time = create_time.into();
        self.presence.set(2);
        self
    }
    /// Sets [`begin_process_time`](Self::begin_process_time).
    #[must_use]
    pub fn with_begin_process_time(
        mut self,
        begin_process_time: impl Into<Time>,
    ) -> Self {
        self.begin_process_time = begin_process_time.into();
        self.presence.set(3);
        self
    }
    /// Sets [`finish_time`](Self::finish_time).
    #[must_use]
    pub fn with_finish_time(mut self, finish_time: impl Into<Time>) -> Self {
        self.finish_time = finish_time.into();
        self.presence.set(4);
        self
    }
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
    /// Sets [`batch_task_result`](Self::batch_task_result).
    #[inline]
    #[must_use]
    pub fn with_batch_task_result(
        mut self,
        batch_task_result: BatchSubTaskResult,
    ) -> Self {
        self.batch_task_result = Some(Box::new(batch_task_result));
        self
    }
    /// Sets [`task_notify_config`](Self::task_notify_config).
    #[inline]
    #[must_use]
    pub fn with_task_notify_config(
        mut self,
        task_notify_config: TaskNotifyConfig,
    ) -> Self {
        self.task_notify_config = Some(Box::new(task_notify_config));
        self
    }
    /// Sets [`tasks_priority`](Self::tasks_priority).
    #[inline]
    #[must_use]
    pub fn with_tasks_priority(mut self, tasks_priority: i64) -> Self {
        self.tasks_priority = tasks_priority;
        self.presence.set(8);
        self
    }
    /// Sets [`session_id`](Self::session_id).
    #[must_use]
    pub fn with_session_id(mut self, session_id: impl Into<Text>) -> Self {
        self.session_id = session_id.into();
        self.presence.set(9);
        self
    }
    /// Sets [`session_context`](Self::session_context).
    #[must_use]
    pub fn with_session_context(mut self, session_context: impl Into<Text>) -> Self {
        self.session_context = session_context.into();
        self.presence.set(10);
        self
    }
    /// Sets [`ext_info`](Self::ext_info).
    #[must_use]
    pub fn with_ext_info(mut self, ext_info: impl Into<Text>) -> Self {
        self.ext_info = ext_info.into();
        self.presence.set(11);
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<Text>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
}

impl DescribeMediaMetaData {
    /// Sets [`input_info`](Self::input_info).
    #[inline]
    #[must_use]
    pub fn with_input_info(mut self, input_info: MediaInputInfo) -> Self {
        self.input_info = Some(input_info);
        self
    }
    /// Sets [`mode`](Self::mode).
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<Text>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

impl DescribeMediaMetaDataResponse {
    /// Sets [`meta_data`](Self::meta_data).
    #[inline]
    #[must_use]
    pub fn with_meta_data(mut self, meta_data: MediaMetaData) -> Self {
        self.meta_data = Some(Box::new(meta_data));
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<Text>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
}

impl ManageTask {
    /// Sets [`operation_type`](Self::operation_type).
    #[must_use]
    pub fn with_operation_type(
        mut self,
        operation_type: impl Into<ManageOperation>,
    ) -> Self {
        self.operation_type = Some(operation_type.into());
        self
    }
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

impl ManageTaskResponse {
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<Text>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
}

impl ProcessMedia {
    /// Sets [`input_info`](Self::input_info).
    #[inline]
    #[must_use]
    pub fn with_input_info(mut self, input_info: MediaInputInfo) -> Self {
        self.input_info = Some(input_info);
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`output_dir`](Self::output_dir).
    #[must_use]
    pub fn with_output_dir(mut self, output_dir: impl Into<Text>) -> Self {
        self.output_dir = Some(output_dir.into());
        self
    }
    /// Sets [`schedule_id`](Self::schedule_id).
    #[inline]
    #[must_use]
    pub fn with_schedule_id(mut self, schedule_id: i64) -> Self {
        self.schedule_id = Some(schedule_id);
        self
    }
    /// Sets [`media_process_task`](Self::media_process_task).
    #[inline]
    #[must_use]
    pub fn with_media_process_task(
        mut self,
        media_process_task: MediaProcessTaskInput,
    ) -> Self {
        self.media_process_task = Some(Box::new(media_process_task));
        self
    }
    /// Sets [`ai_content_review_task`](Self::ai_content_review_task).
    #[inline]
    #[must_use]
    pub fn with_ai_content_review_task(
        mut self,
        ai_content_review_task: AiContentReviewTaskInput,
    ) -> Self {
        self.ai_content_review_task = Some(Box::new(ai_content_review_task));
        self
    }
    /// Sets [`ai_analysis_task`](Self::ai_analysis_task).
    #[inline]
    #[must_use]
    pub fn with_ai_analysis_task(
        mut self,
        ai_analysis_task: AiAnalysisTaskInput,
    ) -> Self {
        self.ai_analysis_task = Some(Box::new(ai_analysis_task));
        self
    }
    /// Sets [`ai_recognition_task`](Self::ai_recognition_task).
    #[inline]
    #[must_use]
    pub fn with_ai_recognition_task(
        mut self,
        ai_recognition_task: AiRecognitionTaskInput,
    ) -> Self {
        self.ai_recognition_task = Some(Box::new(ai_recognition_task));
        self
    }
    /// Sets [`ai_quality_control_task`](Self::ai_quality_control_task).
    #[inline]
    #[must_use]
    pub fn with_ai_quality_control_task(
        mut self,
        ai_quality_control_task: AiQualityControlTaskInput,
    ) -> Self {
        self.ai_quality_control_task = Some(Box::new(ai_quality_control_task));
        self
    }
    /// Sets [`smart_subtitles_task`](Self::smart_subtitles_task).
    #[inline]
    #[must_use]
    pub fn with_smart_subtitles_task(
        mut self,
        smart_subtitles_task: SmartSubtitlesTaskInput,
    ) -> Self {
        self.smart_subtitles_task = Some(Box::new(smart_subtitles_task));
        self
    }
    /// Sets [`smart_erase_task`](Self::smart_erase_task).
    #[inline]
    #[must_use]
    pub fn with_smart_erase_task(
        mut self,
        smart_erase_task: SmartEraseTaskInput,
    ) -> Self {
        self.smart_erase_task = Some(Box::new(smart_erase_task));
        self
    }
    /// Sets [`ai_dubbing_task`](Self::ai_dubbing_task).
    #[inline]
    #[must_use]
    pub fn with_ai_dubbing_task(mut self, ai_dubbing_task: AIDubbingTaskInput) -> Self {
        self.ai_dubbing_task = Some(Box::new(ai_dubbing_task));
        self
    }
    /// Sets [`task_notify_config`](Self::task_notify_config).
    #[inline]
    #[must_use]
    pub fn with_task_notify_config(
        mut self,
        task_notify_config: TaskNotifyConfig,
    ) -> Self {
        self.task_notify_config = Some(Box::new(task_notify_config));
        self
    }
    /// Sets [`tasks_priority`](Self::tasks_priority).
    #[inline]
    #[must_use]
    pub fn with_tasks_priority(mut self, tasks_priority: i64) -> Self {
        self.tasks_priority = Some(tasks_priority);
        self
    }
    /// Sets [`session_id`](Self::session_id).
    #[must_use]
    pub fn with_session_id(mut self, session_id: impl Into<Text>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }
    /// Sets [`session_context`](Self::session_context).
    #[must_use]
    pub fn with_session_context(mut self, session_context: impl Into<Text>) -> Self {
        self.session_context = Some(session_context.into());
        self
    }
    /// Sets [`task_type`](Self::task_type).
    #[must_use]
    pub fn with_task_type(mut self, task_type: impl Into<TaskUrgency>) -> Self {
        self.task_type = Some(task_type.into());
        self
    }
    /// Sets [`resource_id`](Self::resource_id).
    #[must_use]
    pub fn with_resource_id(mut self, resource_id: impl Into<Text>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
    /// Sets [`activities`](Self::activities).
    #[must_use]
    pub fn with_activities(
        mut self,
        activities: impl IntoIterator<Item = Activity>,
    ) -> Self {
        self.activities = activities.into_iter().collect();
        self
    }
    /// Sets [`skip_mate_data`](Self::skip_mate_data).
    #[inline]
    #[must_use]
    pub fn with_skip_mate_data(mut self, skip_mate_data: i64) -> Self {
        self.skip_mate_data = Some(skip_mate_data);
        self
    }
}

impl ProcessMediaResponse {
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = task_id.into();
        self.presence.set(0);
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<Text>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
}

impl MediaProcessTaskInput {
    /// Sets [`transcode_task_set`](Self::transcode_task_set).
    #[must_use]
    pub fn with_transcode_task_set(
        mut self,
        transcode_task_set: impl IntoIterator<Item = TranscodeTaskInput>,
    ) -> Self {
        self.transcode_task_set = transcode_task_set.into_iter().collect();
        self
    }
    /// Sets [`animated_graphic_task_set`](Self::animated_graphic_task_set).
    #[must_use]
    pub fn with_animated_graphic_task_set(
        mut self,
        animated_graphic_task_set: impl IntoIterator<Item = AnimatedGraphicTaskInput>,
    ) -> Self {
        self.animated_graphic_task_set = animated_graphic_task_set.into_iter().collect();
        self
    }
    /// Sets [`snapshot_by_time_offset_task_set`](Self::snapshot_by_time_offset_task_set).
    #[must_use]
    pub fn with_snapshot_by_time_offset_task_set(
        mut self,
        snapshot_by_time_offset_task_set: impl IntoIterator<
            Item = SnapshotByTimeOffsetTaskInput,
        >,
    ) -> Self {
        self.snapshot_by_time_offset_task_set = snapshot_by_time_offset_task_set
            .into_iter()
            .collect();
        self
    }
    /// Sets [`sample_snapshot_task_set`](Self::sample_snapshot_task_set).
    #[must_use]
    pub fn with_sample_snapshot_task_set(
        mut self,
        sample_snapshot_task_set: impl IntoIterator<Item = SampleSnapshotTaskInput>,
    ) -> Self {
        self.sample_snapshot_task_set = sample_snapshot_task_set.into_iter().collect();
        self
    }
    /// Sets [`image_sprite_task_set`](Self::image_sprite_task_set).
    #[must_use]
    pub fn with_image_sprite_task_set(
        mut self,
        image_sprite_task_set: impl IntoIterator<Item = ImageSpriteTaskInput>,
    ) -> Self {
        self.image_sprite_task_set = image_sprite_task_set.into_iter().collect();
        self
    }
    /// Sets [`adaptive_dynamic_streaming_task_set`](Self::adaptive_dynamic_streaming_task_set).
    #[must_use]
    pub fn with_adaptive_dynamic_streaming_task_set(
        mut self,
        adaptive_dynamic_streaming_task_set: impl IntoIterator<
            Item = AdaptiveDynamicStreamingTaskInput,
        >,
    ) -> Self {
        self.adaptive_dynamic_streaming_task_set = adaptive_dynamic_streaming_task_set
            .into_iter()
            .collect();
        self
    }
}

impl Activity {
    /// Sets [`activity_type`](Self::activity_type).
    #[must_use]
    pub fn with_activity_type(
        mut self,
        activity_type: impl Into<ActivityAction>,
    ) -> Self {
        self.activity_type = activity_type.into();
        self.presence.set(0);
        self
    }
    /// Sets [`predrive_index`](Self::predrive_index).
    #[must_use]
    pub fn with_predrive_index(
        mut self,
        predrive_index: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.predrive_index = predrive_index.into_iter().collect();
        self
    }
    /// Sets [`reardrive_index`](Self::reardrive_index).
    #[must_use]
    pub fn with_reardrive_index(
        mut self,
        reardrive_index: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.reardrive_index = reardrive_index.into_iter().collect();
        self
    }
    /// Sets [`activity_para`](Self::activity_para).
    #[inline]
    #[must_use]
    pub fn with_activity_para(mut self, activity_para: ActivityPara) -> Self {
        self.activity_para = Some(activity_para);
        self
    }
}

impl ActivityPara {
    /// Sets [`task`](Self::task).
    #[must_use]
    pub fn with_task(mut self, task: impl Into<ActivityTaskInput>) -> Self {
        self.task = task.into();
        self
    }
}

impl From<TranscodeTaskInput> for ActivityTaskInput {
    #[inline]
    fn from(arm: TranscodeTaskInput) -> Self {
        Self::TranscodeTask(Box::new(arm))
    }
}

impl From<AnimatedGraphicTaskInput> for ActivityTaskInput {
    #[inline]
    fn from(arm: AnimatedGraphicTaskInput) -> Self {
        Self::AnimatedGraphicTask(Box::new(arm))
    }
}

impl From<SnapshotByTimeOffsetTaskInput> for ActivityTaskInput {
    #[inline]
    fn from(arm: SnapshotByTimeOffsetTaskInput) -> Self {
        Self::SnapshotByTimeOffsetTask(Box::new(arm))
    }
}

impl From<SampleSnapshotTaskInput> for ActivityTaskInput {
    #[inline]
    fn from(arm: SampleSnapshotTaskInput) -> Self {
        Self::SampleSnapshotTask(Box::new(arm))
    }
}

impl From<ImageSpriteTaskInput> for ActivityTaskInput {
    #[inline]
    fn from(arm: ImageSpriteTaskInput) -> Self {
        Self::ImageSpriteTask(Box::new(arm))
    }
}

impl From<AdaptiveDynamicStreamingTaskInput> for ActivityTaskInput {
    #[inline]
    fn from(arm: AdaptiveDynamicStreamingTaskInput) -> Self {
        Self::AdaptiveDynamicStreamingTask(Box::new(arm))
    }
}

impl From<AiContentReviewTaskInput> for ActivityTaskInput {
    #[inline]
    fn from(arm: AiContentReviewTaskInput) -> Self {
        Self::AiContentReviewTask(Box::new(arm))
    }
}

impl From<AiAnalysisTaskInput> for ActivityTaskInput {
    #[inline]
    fn from(arm: AiAnalysisTaskInput) -> Self {
        Self::AiAnalysisTask(Box::new(arm))
    }
}

impl From<AiRecognitionTaskInput> for ActivityTaskInput {
    #[inline]
    fn from(arm: AiRecognitionTaskInput) -> Self {
        Self::AiRecognitionTask(Box::new(arm))
    }
}

impl From<AiQualityControlTaskInput> for ActivityTaskInput {
    #[inline]
    fn from(arm: AiQualityControlTaskInput) -> Self {
        Self::QualityControlTask(Box::new(arm))
    }
}

impl From<ExecRulesTask> for ActivityTaskInput {
    #[inline]
    fn from(arm: ExecRulesTask) -> Self {
        Self::ExecRulesTask(Box::new(arm))
    }
}

impl From<SmartSubtitlesTaskInput> for ActivityTaskInput {
    #[inline]
    fn from(arm: SmartSubtitlesTaskInput) -> Self {
        Self::SmartSubtitlesTask(Box::new(arm))
    }
}

impl From<SmartEraseTaskInput> for ActivityTaskInput {
    #[inline]
    fn from(arm: SmartEraseTaskInput) -> Self {
        Self::SmartEraseTask(Box::new(arm))
    }
}

impl From<AIDubbingTaskInput> for ActivityTaskInput {
    #[inline]
    fn from(arm: AIDubbingTaskInput) -> Self {
        Self::AiDubbingTask(Box::new(arm))
    }
}

impl BatchProcessMedia {
    /// Sets [`input_info`](Self::input_info).
    #[must_use]
    pub fn with_input_info(
        mut self,
        input_info: impl IntoIterator<Item = MediaInputInfo>,
    ) -> Self {
        self.input_info = input_info.into_iter().collect();
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`output_dir`](Self::output_dir).
    #[must_use]
    pub fn with_output_dir(mut self, output_dir: impl Into<Text>) -> Self {
        self.output_dir = Some(output_dir.into());
        self
    }
    /// Sets [`smart_subtitles_task`](Self::smart_subtitles_task).
    #[inline]
    #[must_use]
    pub fn with_smart_subtitles_task(
        mut self,
        smart_subtitles_task: SmartSubtitlesTaskInput,
    ) -> Self {
        self.smart_subtitles_task = Some(Box::new(smart_subtitles_task));
        self
    }
    /// Sets [`task_notify_config`](Self::task_notify_config).
    #[inline]
    #[must_use]
    pub fn with_task_notify_config(
        mut self,
        task_notify_config: TaskNotifyConfig,
    ) -> Self {
        self.task_notify_config = Some(Box::new(task_notify_config));
        self
    }
    /// Sets [`tasks_priority`](Self::tasks_priority).
    #[inline]
    #[must_use]
    pub fn with_tasks_priority(mut self, tasks_priority: i64) -> Self {
        self.tasks_priority = Some(tasks_priority);
        self
    }
    /// Sets [`session_context`](Self::session_context).
    #[must_use]
    pub fn with_session_context(mut self, session_context: impl Into<Text>) -> Self {
        self.session_context = Some(session_context.into());
        self
    }
    /// Sets [`resource_id`](Self::resource_id).
    #[must_use]
    pub fn with_resource_id(mut self, resource_id: impl Into<Text>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
    /// Sets [`skip_mate_data`](Self::skip_mate_data).
    #[inline]
    #[must_use]
    pub fn with_skip_mate_data(mut self, skip_mate_data: i64) -> Self {
        self.skip_mate_data = Some(skip_mate_data);
        self
    }
    /// Sets [`task_mode`](Self::task_mode).
    #[must_use]
    pub fn with_task_mode(mut self, task_mode: impl Into<BatchTaskMode>) -> Self {
        self.task_mode = Some(task_mode.into());
        self
    }
}

impl BatchProcessMediaResponse {
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = task_id.into();
        self.presence.set(0);
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<Text>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
}

impl ProcessLiveStream {
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<Text>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Sets [`task_notify_config`](Self::task_notify_config).
    #[inline]
    #[must_use]
    pub fn with_task_notify_config(
        mut self,
        task_notify_config: LiveStreamTaskNotifyConfig,
    ) -> Self {
        self.task_notify_config = Some(Box::new(task_notify_config));
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`output_dir`](Self::output_dir).
    #[must_use]
    pub fn with_output_dir(mut self, output_dir: impl Into<Text>) -> Self {
        self.output_dir = Some(output_dir.into());
        self
    }
    /// Sets [`ai_content_review_task`](Self::ai_content_review_task).
    #[inline]
    #[must_use]
    pub fn with_ai_content_review_task(
        mut self,
        ai_content_review_task: AiContentReviewTaskInput,
    ) -> Self {
        self.ai_content_review_task = Some(Box::new(ai_content_review_task));
        self
    }
    /// Sets [`ai_recognition_task`](Self::ai_recognition_task).
    #[inline]
    #[must_use]
    pub fn with_ai_recognition_task(
        mut self,
        ai_recognition_task: AiRecognitionTaskInput,
    ) -> Self {
        self.ai_recognition_task = Some(Box::new(ai_recognition_task));
        self
    }
    /// Sets [`ai_analysis_task`](Self::ai_analysis_task).
    #[inline]
    #[must_use]
    pub fn with_ai_analysis_task(
        mut self,
        ai_analysis_task: AiAnalysisTaskInput,
    ) -> Self {
        self.ai_analysis_task = Some(Box::new(ai_analysis_task));
        self
    }
    /// Sets [`ai_quality_control_task`](Self::ai_quality_control_task).
    #[inline]
    #[must_use]
    pub fn with_ai_quality_control_task(
        mut self,
        ai_quality_control_task: AiQualityControlTaskInput,
    ) -> Self {
        self.ai_quality_control_task = Some(Box::new(ai_quality_control_task));
        self
    }
    /// Sets [`smart_subtitles_task`](Self::smart_subtitles_task).
    #[inline]
    #[must_use]
    pub fn with_smart_subtitles_task(
        mut self,
        smart_subtitles_task: LiveSmartSubtitlesTaskInput,
    ) -> Self {
        self.smart_subtitles_task = Some(Box::new(smart_subtitles_task));
        self
    }
    /// Sets [`session_id`](Self::session_id).
    #[must_use]
    pub fn with_session_id(mut self, session_id: impl Into<Text>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }
    /// Sets [`session_context`](Self::session_context).
    #[must_use]
    pub fn with_session_context(mut self, session_context: impl Into<Text>) -> Self {
        self.session_context = Some(session_context.into());
        self
    }
    /// Sets [`schedule_id`](Self::schedule_id).
    #[inline]
    #[must_use]
    pub fn with_schedule_id(mut self, schedule_id: i64) -> Self {
        self.schedule_id = Some(schedule_id);
        self
    }
    /// Sets [`resource_id`](Self::resource_id).
    #[must_use]
    pub fn with_resource_id(mut self, resource_id: impl Into<Text>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

impl ProcessLiveStreamResponse {
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = task_id.into();
        self.presence.set(0);
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<Text>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
}

impl LiveStreamTaskNotifyConfig {
    /// Sets [`notify_type`](Self::notify_type).
    #[must_use]
    pub fn with_notify_type(mut self, notify_type: impl Into<NotifyType>) -> Self {
        self.notify_type = notify_type.into();
        self.presence.set(0);
        self
    }
    /// Sets [`notify_url`](Self::notify_url).
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<Text>) -> Self {
        self.notify_url = notify_url.into();
        self.presence.set(1);
        self
    }
    /// Sets [`cmq_model`](Self::cmq_model).
    #[must_use]
    pub fn with_cmq_model(mut self, cmq_model: impl Into<CmqModel>) -> Self {
        self.cmq_model = cmq_model.into();
        self.presence.set(2);
        self
    }
    /// Sets [`cmq_region`](Self::cmq_region).
    #[must_use]
    pub fn with_cmq_region(mut self, cmq_region: impl Into<Text>) -> Self {
        self.cmq_region = cmq_region.into();
        self.presence.set(3);
        self
    }
    /// Sets [`queue_name`](Self::queue_name).
    #[must_use]
    pub fn with_queue_name(mut self, queue_name: impl Into<Text>) -> Self {
        self.queue_name = queue_name.into();
        self.presence.set(4);
        self
    }
    /// Sets [`topic_name`](Self::topic_name).
    #[must_use]
    pub fn with_topic_name(mut self, topic_name: impl Into<Text>) -> Self {
        self.topic_name = topic_name.into();
        self.presence.set(5);
        self
    }
    /// Sets [`notify_key`](Self::notify_key).
    #[must_use]
    pub fn with_notify_key(mut self, notify_key: impl Into<SecretText>) -> Self {
        self.notify_key = Some(notify_key.into());
        self
    }
}

impl LiveSmartSubtitlesTaskInput {
    /// Sets [`definition`](Self::definition).
    #[inline]
    #[must_use]
    pub fn with_definition(mut self, definition: u64) -> Self {
        self.definition = Some(definition);
        self
    }
    /// Sets [`user_ext_para`](Self::user_ext_para).
    #[must_use]
    pub fn with_user_ext_para(mut self, user_ext_para: impl Into<Text>) -> Self {
        self.user_ext_para = Some(user_ext_para.into());
        self
    }
}

impl ExtractBlindWatermark {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<BlindWatermarkType>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Sets [`input_info`](Self::input_info).
    #[inline]
    #[must_use]
    pub fn with_input_info(mut self, input_info: MediaInputInfo) -> Self {
        self.input_info = Some(input_info);
        self
    }
    /// Sets [`task_notify_config`](Self::task_notify_config).
    #[inline]
    #[must_use]
    pub fn with_task_notify_config(
        mut self,
        task_notify_config: TaskNotifyConfig,
    ) -> Self {
        self.task_notify_config = Some(Box::new(task_notify_config));
        self
    }
    /// Sets [`extract_blind_watermark_config`](Self::extract_blind_watermark_config).
    #[inline]
    #[must_use]
    pub fn with_extract_blind_watermark_config(
        mut self,
        extract_blind_watermark_config: ExtractBlindWatermarkTaskConfig,
    ) -> Self {
        self.extract_blind_watermark_config = Some(
            Box::new(extract_blind_watermark_config),
        );
        self
    }
    /// Sets [`resource_id`](Self::resource_id).
    #[must_use]
    pub fn with_resource_id(mut self, resource_id: impl Into<Text>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

impl ExtractBlindWatermarkResponse {
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = task_id.into();
        self.presence.set(0);
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<Text>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
}

impl EditMedia {
    /// Sets [`file_infos`](Self::file_infos).
    #[must_use]
    pub fn with_file_infos(
        mut self,
        file_infos: impl IntoIterator<Item = EditMediaFileInfo>,
    ) -> Self {
        self.file_infos = file_infos.into_iter().collect();
        self
    }
    /// Sets [`output_storage`](Self::output_storage).
    #[inline]
    #[must_use]
    pub fn with_output_storage(mut self, output_storage: TaskOutputStorage) -> Self {
        self.output_storage = Some(output_storage);
        self
    }
    /// Sets [`output_object_path`](Self::output_object_path).
    #[must_use]
    pub fn with_output_object_path(
        mut self,
        output_object_path: impl Into<Text>,
    ) -> Self {
        self.output_object_path = Some(output_object_path.into());
        self
    }
    /// Sets [`output_config`](Self::output_config).
    #[inline]
    #[must_use]
    pub fn with_output_config(mut self, output_config: EditMediaOutputConfig) -> Self {
        self.output_config = Some(Box::new(output_config));
        self
    }
    /// Sets [`compose_config`](Self::compose_config).
    #[inline]
    #[must_use]
    pub fn with_compose_config(mut self, compose_config: ComposeMediaConfig) -> Self {
        self.compose_config = Some(Box::new(compose_config));
        self
    }
    /// Sets [`task_notify_config`](Self::task_notify_config).
    #[inline]
    #[must_use]
    pub fn with_task_notify_config(
        mut self,
        task_notify_config: TaskNotifyConfig,
    ) -> Self {
        self.task_notify_config = Some(Box::new(task_notify_config));
        self
    }
    /// Sets [`tasks_priority`](Self::tasks_priority).
    #[inline]
    #[must_use]
    pub fn with_tasks_priority(mut self, tasks_priority: i64) -> Self {
        self.tasks_priority = Some(tasks_priority);
        self
    }
    /// Sets [`session_id`](Self::session_id).
    #[must_use]
    pub fn with_session_id(mut self, session_id: impl Into<Text>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }
    /// Sets [`session_context`](Self::session_context).
    #[must_use]
    pub fn with_session_context(mut self, session_context: impl Into<Text>) -> Self {
        self.session_context = Some(session_context.into());
        self
    }
    /// Sets [`resource_id`](Self::resource_id).
    #[must_use]
    pub fn with_resource_id(mut self, resource_id: impl Into<Text>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

impl EditMediaResponse {
    /// Sets [`task_id`](Self::task_id).
    #[must_use]
    pub fn with_task_id(mut self, task_id: impl Into<Text>) -> Self {
        self.task_id = task_id.into();
        self.presence.set(0);
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<Text>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
}

impl EditMediaOutputConfig {
    /// Sets [`container`](Self::container).
    #[must_use]
    pub fn with_container(mut self, container: impl Into<Text>) -> Self {
        self.container = Some(container.into());
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<EditMode>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl ComposeMediaConfig {
    /// Sets [`target_info`](Self::target_info).
    #[inline]
    #[must_use]
    pub fn with_target_info(mut self, target_info: ComposeTargetInfo) -> Self {
        self.target_info = Some(Box::new(target_info));
        self
    }
    /// Sets [`canvas`](Self::canvas).
    #[inline]
    #[must_use]
    pub fn with_canvas(mut self, canvas: ComposeCanvas) -> Self {
        self.canvas = Some(Box::new(canvas));
        self
    }
    /// Sets [`styles`](Self::styles).
    #[must_use]
    pub fn with_styles(
        mut self,
        styles: impl IntoIterator<Item = ComposeStyles>,
    ) -> Self {
        self.styles = styles.into_iter().collect();
        self
    }
    /// Sets [`tracks`](Self::tracks).
    #[must_use]
    pub fn with_tracks(
        mut self,
        tracks: impl IntoIterator<Item = ComposeMediaTrack>,
    ) -> Self {
        self.tracks = tracks.into_iter().collect();
        self
    }
}

impl ComposeTargetInfo {
    /// Sets [`container`](Self::container).
    #[must_use]
    pub fn with_container(mut self, container: impl Into<Text>) -> Self {
        self.container = Some(container.into());
        self
    }
    /// Sets [`remove_video`](Self::remove_video).
    #[inline]
    #[must_use]
    pub fn with_remove_video(mut self, remove_video: i64) -> Self {
        self.remove_video = Some(remove_video);
        self
    }
    /// Sets [`remove_audio`](Self::remove_audio).
    #[inline]
    #[must_use]
    pub fn with_remove_audio(mut self, remove_audio: i64) -> Self {
        self.remove_audio = Some(remove_audio);
        self
    }
    /// Sets [`video_stream`](Self::video_stream).
    #[inline]
    #[must_use]
    pub fn with_video_stream(mut self, video_stream: ComposeVideoStream) -> Self {
        self.video_stream = Some(Box::new(video_stream));
        self
    }
    /// Sets [`audio_stream`](Self::audio_stream).
    #[inline]
    #[must_use]
    pub fn with_audio_stream(mut self, audio_stream: ComposeAudioStream) -> Self {
        self.audio_stream = Some(Box::new(audio_stream));
        self
    }
}

impl ComposeVideoStream {
    /// Sets [`codec`](Self::codec).
    #[must_use]
    pub fn with_codec(mut self, codec: impl Into<Text>) -> Self {
        self.codec = Some(codec.into());
        self
    }
    /// Sets [`fps`](Self::fps).
    #[inline]
    #[must_use]
    pub fn with_fps(mut self, fps: i64) -> Self {
        self.fps = Some(fps);
        self
    }
    /// Sets [`bitrate`](Self::bitrate).
    #[inline]
    #[must_use]
    pub fn with_bitrate(mut self, bitrate: i64) -> Self {
        self.bitrate = Some(bitrate);
        self
    }
}

impl ComposeAudioStream {
    /// Sets [`codec`](Self::codec).
    #[must_use]
    pub fn with_codec(mut self, codec: impl Into<Text>) -> Self {
        self.codec = Some(codec.into());
        self
    }
    /// Sets [`sample_rate`](Self::sample_rate).
    #[inline]
    #[must_use]
    pub fn with_sample_rate(mut self, sample_rate: i64) -> Self {
        self.sample_rate = Some(sample_rate);
        self
    }
    /// Sets [`audio_channel`](Self::audio_channel).
    #[inline]
    #[must_use]
    pub fn with_audio_channel(mut self, audio_channel: i64) -> Self {
        self.audio_channel = Some(audio_channel);
        self
    }
    /// Sets [`bitrate`](Self::bitrate).
    #[inline]
    #[must_use]
    pub fn with_bitrate(mut self, bitrate: i64) -> Self {
        self.bitrate = Some(bitrate);
        self
    }
}

impl ComposeCanvas {
    /// Sets [`color`](Self::color).
    #[must_use]
    pub fn with_color(mut self, color: impl Into<Text>) -> Self {
        self.color = Some(color.into());
        self
    }
    /// Sets [`width`](Self::width).
    #[inline]
    #[must_use]
    pub fn with_width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
    /// Sets [`height`](Self::height).
    #[inline]
    #[must_use]
    pub fn with_height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
}

impl ComposeStyles {
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<Text>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Sets [`subtitle`](Self::subtitle).
    #[inline]
    #[must_use]
    pub fn with_subtitle(mut self, subtitle: ComposeSubtitleStyle) -> Self {
        self.subtitle = Some(Box::new(subtitle));
        self
    }
}

impl ComposeSubtitleStyle {
    /// Sets [`height`](Self::height).
    #[must_use]
    pub fn with_height(mut self, height: impl Into<Text>) -> Self {
        self.height = Some(height.into());
        self
    }
    /// Sets [`margin_bottom`](Self::margin_bottom).
    #[must_use]
    pub fn with_margin_bottom(mut self, margin_bottom: impl Into<Text>) -> Self {
        self.margin_bottom = Some(margin_bottom.into());
        self
    }
    /// Sets [`font_type`](Self::font_type).
    #[must_use]
    pub fn with_font_type(mut self, font_type: impl Into<Text>) -> Self {
        self.font_type = Some(font_type.into());
        self
    }
    /// Sets [`font_size`](Self::font_size).
    #[must_use]
    pub fn with_font_size(mut self, font_size: impl Into<Text>) -> Self {
        self.font_size = Some(font_size.into());
        self
    }
    /// Sets [`font_bold`](Self::font_bold).
    #[inline]
    #[must_use]
    pub fn with_font_bold(mut self, font_bold: i64) -> Self {
        self.font_bold = Some(font_bold);
        self
    }
    /// Sets [`font_italic`](Self::font_italic).
    #[inline]
    #[must_use]
    pub fn with_font_italic(mut self, font_italic: i64) -> Self {
        self.font_italic = Some(font_italic);
        self
    }
    /// Sets [`font_color`](Self::font_color).
    #[must_use]
    pub fn with_font_color(mut self, font_color: impl Into<Text>) -> Self {
        self.font_color = Some(font_color.into());
        self
    }
    /// Sets [`font_align`](Self::font_align).
    #[must_use]
    pub fn with_font_align(mut self, font_align: impl Into<TextAlign>) -> Self {
        self.font_align = Some(font_align.into());
        self
    }
    /// Sets [`font_align_margin`](Self::font_align_margin).
    #[must_use]
    pub fn with_font_align_margin(mut self, font_align_margin: impl Into<Text>) -> Self {
        self.font_align_margin = Some(font_align_margin.into());
        self
    }
    /// Sets [`border_width`](Self::border_width).
    #[must_use]
    pub fn with_border_width(mut self, border_width: impl Into<Text>) -> Self {
        self.border_width = Some(border_width.into());
        self
    }
    /// Sets [`border_color`](Self::border_color).
    #[must_use]
    pub fn with_border_color(mut self, border_color: impl Into<Text>) -> Self {
        self.border_color = Some(border_color.into());
        self
    }
    /// Sets [`bottom_color`](Self::bottom_color).
    #[must_use]
    pub fn with_bottom_color(mut self, bottom_color: impl Into<Text>) -> Self {
        self.bottom_color = Some(bottom_color.into());
        self
    }
}

impl ComposeMediaTrack {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<ComposeTrackType>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Sets [`items`](Self::items).
    #[must_use]
    pub fn with_items(
        mut self,
        items: impl IntoIterator<Item = ComposeMediaItem>,
    ) -> Self {
        self.items = items.into_iter().collect();
        self
    }
}

impl ComposeMediaItem {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<ComposeElementType>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Sets [`element`](Self::element).
    #[must_use]
    pub fn with_element(mut self, element: impl Into<ComposeElement>) -> Self {
        self.element = element.into();
        self
    }
}

impl From<ComposeVideoItem> for ComposeElement {
    #[inline]
    fn from(arm: ComposeVideoItem) -> Self {
        Self::Video(Box::new(arm))
    }
}

impl From<ComposeAudioItem> for ComposeElement {
    #[inline]
    fn from(arm: ComposeAudioItem) -> Self {
        Self::Audio(Box::new(arm))
    }
}

impl From<ComposeImageItem> for ComposeElement {
    #[inline]
    fn from(arm: ComposeImageItem) -> Self {
        Self::Image(Box::new(arm))
    }
}

impl From<ComposeTransitionItem> for ComposeElement {
    #[inline]
    fn from(arm: ComposeTransitionItem) -> Self {
        Self::Transition(Box::new(arm))
    }
}

impl From<ComposeSubtitleItem> for ComposeElement {
    #[inline]
    fn from(arm: ComposeSubtitleItem) -> Self {
        Self::Subtitle(Box::new(arm))
    }
}

impl From<ComposeEmptyItem> for ComposeElement {
    #[inline]
    fn from(arm: ComposeEmptyItem) -> Self {
        Self::Empty(Box::new(arm))
    }
}

impl ComposeSourceMedia {
    /// Sets [`file_id`](Self::file_id).
    #[must_use]
    pub fn with_file_id(mut self, file_id: impl Into<Text>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
    /// Sets [`start_time`](Self::start_time).
    #[must_use]
    pub fn with_start_time(mut self, start_time: impl Into<Text>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<Text>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

impl ComposeTrackTime {
    /// Sets [`start`](Self::start).
    #[must_use]
    pub fn with_start(mut self, start: impl Into<Text>) -> Self {
        self.start = Some(start.into());
        self
    }
    /// Sets [`duration`](Self::duration).
    #[must_use]
    pub fn with_duration(mut self, duration: impl Into<Text>) -> Self {
        self.duration = Some(duration.into());
        self
    }
}

impl ComposeVideoItem {
    /// Sets [`source_media`](Self::source_media).
    #[inline]
    #[must_use]
    pub fn with_source_media(mut self, source_media: ComposeSourceMedia) -> Self {
        self.source_media = Some(Box::new(source_media));
        self
    }
    /// Sets [`track_time`](Self::track_time).
    #[inline]
    #[must_use]
    pub fn with_track_time(mut self, track_time: ComposeTrackTime) -> Self {
        self.track_time = Some(Box::new(track_time));
        self
    }
    /// Sets [`x_pos`](Self::x_pos).
    #[must_use]
    pub fn with_x_pos(mut self, x_pos: impl Into<Text>) -> Self {
        self.x_pos = Some(x_pos.into());
        self
    }
    /// Sets [`y_pos`](Self::y_pos).
    #[must_use]
    pub fn with_y_pos(mut self, y_pos: impl Into<Text>) -> Self {
        self.y_pos = Some(y_pos.into());
        self
    }
    /// Sets [`width`](Self::width).
    #[must_use]
    pub fn with_width(mut self, width: impl Into<Text>) -> Self {
        self.width = Some(width.into());
        self
    }
    /// Sets [`height`](Self::height).
    #[must_use]
    pub fn with_height(mut self, height: impl Into<Text>) -> Self {
        self.height = Some(height.into());
        self
    }
    /// Sets [`image_operations`](Self::image_operations).
    #[must_use]
    pub fn with_image_operations(
        mut self,
        image_operations: impl IntoIterator<Item = ComposeImageOperation>,
    ) -> Self {
        self.image_operations = image_operations.into_iter().collect();
        self
    }
    /// Sets [`audio_operations`](Self::audio_operations).
    #[must_use]
    pub fn with_audio_operations(
        mut self,
        audio_operations: impl IntoIterator<Item = ComposeAudioOperation>,
    ) -> Self {
        self.audio_operations = audio_operations.into_iter().collect();
        self
    }
}

impl ComposeImageItem {
    /// Sets [`source_media`](Self::source_media).
    #[inline]
    #[must_use]
    pub fn with_source_media(mut self, source_media: ComposeSourceMedia) -> Self {
        self.source_media = Some(Box::new(source_media));
        self
    }
    /// Sets [`track_time`](Self::track_time).
    #[inline]
    #[must_use]
    pub fn with_track_time(mut self, track_time: ComposeTrackTime) -> Self {
        self.track_time = Some(Box::new(track_time));
        self
    }
    /// Sets [`x_pos`](Self::x_pos).
    #[must_use]
    pub fn with_x_pos(mut self, x_pos: impl Into<Text>) -> Self {
        self.x_pos = Some(x_pos.into());
        self
    }
    /// Sets [`y_pos`](Self::y_pos).
    #[must_use]
    pub fn with_y_pos(mut self, y_pos: impl Into<Text>) -> Self {
        self.y_pos = Some(y_pos.into());
        self
    }
    /// Sets [`width`](Self::width).
    #[must_use]
    pub fn with_width(mut self, width: impl Into<Text>) -> Self {
        self.width = Some(width.into());
        self
    }
    /// Sets [`height`](Self::height).
    #[must_use]
    pub fn with_height(mut self, height: impl Into<Text>) -> Self {
        self.height = Some(height.into());
        self
    }
    /// Sets [`image_operations`](Self::image_operations).
    #[must_use]
    pub fn with_image_operations(
        mut self,
        image_operations: impl IntoIterator<Item = ComposeImageOperation>,
    ) -> Self {
        self.image_operations = image_operations.into_iter().collect();
        self
    }
}

impl ComposeAudioItem {
    /// Sets [`source_media`](Self::source_media).
    #[inline]
    #[must_use]
    pub fn with_source_media(mut self, source_media: ComposeSourceMedia) -> Self {
        self.source_media = Some(Box::new(source_media));
        self
    }
    /// Sets [`track_time`](Self::track_time).
    #[inline]
    #[must_use]
    pub fn with_track_time(mut self, track_time: ComposeTrackTime) -> Self {
        self.track_time = Some(Box::new(track_time));
        self
    }
    /// Sets [`audio_operations`](Self::audio_operations).
    #[must_use]
    pub fn with_audio_operations(
        mut self,
        audio_operations: impl IntoIterator<Item = ComposeAudioOperation>,
    ) -> Self {
        self.audio_operations = audio_operations.into_iter().collect();
        self
    }
}

impl ComposeSubtitleItem {
    /// Sets [`style_id`](Self::style_id).
    #[must_use]
    pub fn with_style_id(mut self, style_id: impl Into<Text>) -> Self {
        self.style_id = Some(style_id.into());
        self
    }
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }
    /// Sets [`track_time`](Self::track_time).
    #[inline]
    #[must_use]
    pub fn with_track_time(mut self, track_time: ComposeTrackTime) -> Self {
        self.track_time = Some(Box::new(track_time));
        self
    }
}

impl ComposeEmptyItem {
    /// Sets [`duration`](Self::duration).
    #[must_use]
    pub fn with_duration(mut self, duration: impl Into<Text>) -> Self {
        self.duration = Some(duration.into());
        self
    }
}

impl ComposeTransitionItem {
    /// Sets [`duration`](Self::duration).
    #[must_use]
    pub fn with_duration(mut self, duration: impl Into<Text>) -> Self {
        self.duration = Some(duration.into());
        self
    }
    /// Sets [`transitions`](Self::transitions).
    #[must_use]
    pub fn with_transitions(
        mut self,
        transitions: impl IntoIterator<Item = ComposeTransitionOperation>,
    ) -> Self {
        self.transitions = transitions.into_iter().collect();
        self
    }
}

impl ComposeTransitionOperation {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<TransitionType>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl ComposeImageOperation {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<ImageOperationType>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Sets [`rotate_angle`](Self::rotate_angle).
    #[inline]
    #[must_use]
    pub fn with_rotate_angle(mut self, rotate_angle: f64) -> Self {
        self.rotate_angle = Some(rotate_angle);
        self
    }
    /// Sets [`flip_type`](Self::flip_type).
    #[must_use]
    pub fn with_flip_type(mut self, flip_type: impl Into<FlipType>) -> Self {
        self.flip_type = Some(flip_type.into());
        self
    }
}

impl ComposeAudioOperation {
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<AudioOperationType>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Sets [`volume`](Self::volume).
    #[inline]
    #[must_use]
    pub fn with_volume(mut self, volume: f64) -> Self {
        self.volume = Some(volume);
        self
    }
}
