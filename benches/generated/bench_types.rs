// Written by `cargo xtask codegen` from crates/mps-model/schema; do not edit.
//! Structs with derived `Deserialize`, to compare the reader with.
#![allow(
    missing_docs,
    dead_code,
    unreachable_pub,
    missing_debug_implementations,
    reason = "plain types to compare with"
)]

use serde::Deserialize;
use serde::de::IgnoredAny;

#[derive(Deserialize)]
pub struct Envelope {
    #[serde(rename = "Response")]
    pub response: DescribeTaskDetailResponse,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct DescribeTaskDetailResponse {
    #[serde(rename = "TaskType")]
    pub task_type: String,
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "CreateTime")]
    pub create_time: String,
    #[serde(rename = "BeginProcessTime")]
    pub begin_process_time: String,
    #[serde(rename = "FinishTime")]
    pub finish_time: String,
    #[serde(rename = "EditMediaTask")]
    pub edit_media_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "WorkflowTask")]
    pub workflow_task: Option<Box<WorkflowTask>>,
    #[serde(rename = "LiveStreamProcessTask")]
    pub live_stream_process_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "ExtractBlindWatermarkTask")]
    pub extract_blind_watermark_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "TaskNotifyConfig")]
    pub task_notify_config: Option<Box<IgnoredAny>>,
    #[serde(rename = "TasksPriority")]
    pub tasks_priority: i64,
    #[serde(rename = "SessionId")]
    pub session_id: String,
    #[serde(rename = "SessionContext")]
    pub session_context: String,
    #[serde(rename = "ExtInfo")]
    pub ext_info: String,
    #[serde(rename = "ScheduleTask")]
    pub schedule_task: Option<Box<ScheduleTask>>,
    #[serde(rename = "LiveScheduleTask")]
    pub live_schedule_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "TaskId")]
    pub task_id: Option<String>,
    #[serde(rename = "BatchTaskResult")]
    pub batch_task_result: Option<Box<IgnoredAny>>,
    #[serde(rename = "RequestId")]
    pub request_id: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct WorkflowTask {
    #[serde(rename = "TaskId")]
    pub task_id: String,
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "InputInfo")]
    pub input_info: Option<Box<MediaInputInfo>>,
    #[serde(rename = "MetaData")]
    pub meta_data: Option<Box<MediaMetaData>>,
    #[serde(rename = "MediaProcessResultSet")]
    pub media_process_result_set: Option<Vec<MediaProcessTaskResult>>,
    #[serde(rename = "AiContentReviewResultSet")]
    pub ai_content_review_result_set: Option<Vec<AiContentReviewResult>>,
    #[serde(rename = "AiAnalysisResultSet")]
    pub ai_analysis_result_set: Option<Vec<AiAnalysisResult>>,
    #[serde(rename = "AiRecognitionResultSet")]
    pub ai_recognition_result_set: Option<Vec<AiRecognitionResult>>,
    #[serde(rename = "AiQualityControlTaskResult")]
    pub ai_quality_control_task_result: Option<Box<ScheduleQualityControlTaskResult>>,
    #[serde(rename = "SmartSubtitlesTaskResult")]
    pub smart_subtitles_task_result: Option<Vec<SmartSubtitlesResult>>,
    #[serde(rename = "SmartEraseTaskResult")]
    pub smart_erase_task_result: Option<Box<IgnoredAny>>,
    #[serde(rename = "AiDubbingTaskResult")]
    pub ai_dubbing_task_result: Option<Box<IgnoredAny>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ScheduleTask {
    #[serde(rename = "TaskId")]
    pub task_id: String,
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "InputInfo")]
    pub input_info: Option<Box<MediaInputInfo>>,
    #[serde(rename = "MetaData")]
    pub meta_data: Option<Box<MediaMetaData>>,
    #[serde(rename = "ActivityResultSet")]
    pub activity_result_set: Option<Vec<ActivityResult>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MediaInputInfo {
    #[serde(rename = "Type")]
    pub kind: String,
    #[serde(rename = "CosInputInfo")]
    pub cos_input_info: Option<Box<CosInputInfo>>,
    #[serde(rename = "UrlInputInfo")]
    pub url_input_info: Option<Box<IgnoredAny>>,
    #[serde(rename = "S3InputInfo")]
    pub s3_input_info: Option<Box<IgnoredAny>>,
    #[serde(rename = "VODInputInfo")]
    pub vod_input_info: Option<Box<IgnoredAny>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MediaMetaData {
    #[serde(rename = "Size")]
    pub size: Option<i64>,
    #[serde(rename = "Container")]
    pub container: Option<String>,
    #[serde(rename = "Bitrate")]
    pub bitrate: Option<i64>,
    #[serde(rename = "Height")]
    pub height: Option<i64>,
    #[serde(rename = "Width")]
    pub width: Option<i64>,
    #[serde(rename = "Duration")]
    pub duration: Option<f64>,
    #[serde(rename = "Rotate")]
    pub rotate: Option<i64>,
    #[serde(rename = "VideoStreamSet")]
    pub video_stream_set: Option<Vec<MediaVideoStreamItem>>,
    #[serde(rename = "AudioStreamSet")]
    pub audio_stream_set: Option<Vec<MediaAudioStreamItem>>,
    #[serde(rename = "VideoDuration")]
    pub video_duration: Option<f64>,
    #[serde(rename = "AudioDuration")]
    pub audio_duration: Option<f64>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MediaProcessTaskResult {
    #[serde(rename = "Type")]
    pub kind: String,
    #[serde(rename = "TranscodeTask")]
    pub transcode_task: Option<Box<MediaProcessTaskTranscodeResult>>,
    #[serde(rename = "AnimatedGraphicTask")]
    pub animated_graphic_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "SnapshotByTimeOffsetTask")]
    pub snapshot_by_time_offset_task: Option<
        Box<MediaProcessTaskSnapshotByTimeOffsetResult>,
    >,
    #[serde(rename = "SampleSnapshotTask")]
    pub sample_snapshot_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "ImageSpriteTask")]
    pub image_sprite_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "AdaptiveDynamicStreamingTask")]
    pub adaptive_dynamic_streaming_task: Option<Box<IgnoredAny>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiContentReviewResult {
    #[serde(rename = "Type")]
    pub kind: Option<String>,
    #[serde(rename = "SampleRate")]
    pub sample_rate: Option<f64>,
    #[serde(rename = "Duration")]
    pub duration: Option<f64>,
    #[serde(rename = "PornTask")]
    pub porn_task: Option<Box<AiReviewTaskPornResult>>,
    #[serde(rename = "TerrorismTask")]
    pub terrorism_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "PoliticalTask")]
    pub political_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "PornAsrTask")]
    pub porn_asr_task: Option<Box<AiReviewTaskPornAsrResult>>,
    #[serde(rename = "PornOcrTask")]
    pub porn_ocr_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "PoliticalAsrTask")]
    pub political_asr_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "PoliticalOcrTask")]
    pub political_ocr_task: Option<Box<AiReviewTaskPoliticalOcrResult>>,
    #[serde(rename = "TerrorismOcrTask")]
    pub terrorism_ocr_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "ProhibitedAsrTask")]
    pub prohibited_asr_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "ProhibitedOcrTask")]
    pub prohibited_ocr_task: Option<Box<IgnoredAny>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiAnalysisResult {
    #[serde(rename = "Type")]
    pub kind: String,
    #[serde(rename = "ClassificationTask")]
    pub classification_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "CoverTask")]
    pub cover_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "TagTask")]
    pub tag_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "FrameTagTask")]
    pub frame_tag_task: Option<Box<AiAnalysisTaskFrameTagResult>>,
    #[serde(rename = "HighlightTask")]
    pub highlight_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "DeLogoTask")]
    pub de_logo_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "SegmentTask")]
    pub segment_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "HeadTailTask")]
    pub head_tail_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "DescriptionTask")]
    pub description_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "HorizontalToVerticalTask")]
    pub horizontal_to_vertical_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "DubbingTask")]
    pub dubbing_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "VideoRemakeTask")]
    pub video_remake_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "VideoComprehensionTask")]
    pub video_comprehension_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "CutoutTask")]
    pub cutout_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "ReelTask")]
    pub reel_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "GenericTask")]
    pub generic_task: Option<Box<IgnoredAny>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionResult {
    #[serde(rename = "Type")]
    pub kind: String,
    #[serde(rename = "FaceTask")]
    pub face_task: Option<Box<AiRecognitionTaskFaceResult>>,
    #[serde(rename = "AsrWordsTask")]
    pub asr_words_task: Option<Box<AiRecognitionTaskAsrWordsResult>>,
    #[serde(rename = "AsrFullTextTask")]
    pub asr_full_text_task: Option<Box<AiRecognitionTaskAsrFullTextResult>>,
    #[serde(rename = "OcrWordsTask")]
    pub ocr_words_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "OcrFullTextTask")]
    pub ocr_full_text_task: Option<Box<AiRecognitionTaskOcrFullTextResult>>,
    #[serde(rename = "TransTextTask")]
    pub trans_text_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "ObjectTask")]
    pub object_task: Option<Box<AiRecognitionTaskObjectResult>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ScheduleQualityControlTaskResult {
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCodeExt")]
    pub err_code_ext: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "Input")]
    pub input: Option<Box<AiQualityControlTaskInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Box<QualityControlData>>,
    #[serde(rename = "Progress")]
    pub progress: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SmartSubtitlesResult {
    #[serde(rename = "Type")]
    pub kind: Option<String>,
    #[serde(rename = "AsrFullTextTask")]
    pub asr_full_text_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "TransTextTask")]
    pub trans_text_task: Option<Box<SmartSubtitleTaskTransTextResult>>,
    #[serde(rename = "PureSubtitleTransTask")]
    pub pure_subtitle_trans_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "OcrFullTextTask")]
    pub ocr_full_text_task: Option<Box<IgnoredAny>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ActivityResult {
    #[serde(rename = "ActivityType")]
    pub activity_type: String,
    #[serde(rename = "ActivityResItem")]
    pub activity_res_item: Option<Box<ActivityResItem>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct TaskOutputStorage {
    #[serde(rename = "Type")]
    pub kind: String,
    #[serde(rename = "CosOutputStorage")]
    pub cos_output_storage: Option<Box<CosOutputStorage>>,
    #[serde(rename = "S3OutputStorage")]
    pub s3_output_storage: Option<Box<IgnoredAny>>,
    #[serde(rename = "VODOutputStorage")]
    pub vod_output_storage: Option<Box<IgnoredAny>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct CosInputInfo {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "Region")]
    pub region: String,
    #[serde(rename = "Object")]
    pub object: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MediaVideoStreamItem {
    #[serde(rename = "Bitrate")]
    pub bitrate: Option<i64>,
    #[serde(rename = "Height")]
    pub height: Option<i64>,
    #[serde(rename = "Width")]
    pub width: Option<i64>,
    #[serde(rename = "Codec")]
    pub codec: Option<String>,
    #[serde(rename = "Fps")]
    pub fps: Option<i64>,
    #[serde(rename = "ColorPrimaries")]
    pub color_primaries: Option<String>,
    #[serde(rename = "ColorSpace")]
    pub color_space: Option<String>,
    #[serde(rename = "ColorTransfer")]
    pub color_transfer: Option<String>,
    #[serde(rename = "HdrType")]
    pub hdr_type: Option<String>,
    #[serde(rename = "Codecs")]
    pub codecs: Option<String>,
    #[serde(rename = "FpsNumerator")]
    pub fps_numerator: Option<i64>,
    #[serde(rename = "FpsDenominator")]
    pub fps_denominator: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MediaAudioStreamItem {
    #[serde(rename = "Bitrate")]
    pub bitrate: Option<i64>,
    #[serde(rename = "SamplingRate")]
    pub sampling_rate: Option<i64>,
    #[serde(rename = "Codec")]
    pub codec: Option<String>,
    #[serde(rename = "Channel")]
    pub channel: Option<i64>,
    #[serde(rename = "Codecs")]
    pub codecs: Option<String>,
    #[serde(rename = "Loudness")]
    pub loudness: Option<f64>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MediaProcessTaskTranscodeResult {
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCodeExt")]
    pub err_code_ext: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "Input")]
    pub input: Option<Box<TranscodeTaskInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Box<MediaTranscodeItem>>,
    #[serde(rename = "Progress")]
    pub progress: i64,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MediaProcessTaskSnapshotByTimeOffsetResult {
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCodeExt")]
    pub err_code_ext: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "Input")]
    pub input: Option<Box<SnapshotByTimeOffsetTaskInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Box<MediaSnapshotByTimeOffsetItem>>,
    #[serde(rename = "BeginProcessTime")]
    pub begin_process_time: String,
    #[serde(rename = "FinishTime")]
    pub finish_time: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiReviewTaskPornResult {
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCodeExt")]
    pub err_code_ext: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "Input")]
    pub input: Option<Box<AiReviewPornTaskInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Box<AiReviewPornTaskOutput>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiReviewTaskPornAsrResult {
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCodeExt")]
    pub err_code_ext: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "Input")]
    pub input: Option<Box<AiReviewPornAsrTaskInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Box<AiReviewPornAsrTaskOutput>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiReviewTaskPoliticalOcrResult {
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCodeExt")]
    pub err_code_ext: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "Input")]
    pub input: Option<Box<AiReviewPoliticalOcrTaskInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Box<AiReviewPoliticalOcrTaskOutput>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiAnalysisTaskFrameTagResult {
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCodeExt")]
    pub err_code_ext: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "Input")]
    pub input: Option<Box<AiAnalysisTaskFrameTagInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Box<AiAnalysisTaskFrameTagOutput>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskFaceResult {
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCodeExt")]
    pub err_code_ext: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "Input")]
    pub input: Option<Box<AiRecognitionTaskFaceResultInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Box<AiRecognitionTaskFaceResultOutput>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskAsrWordsResult {
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCodeExt")]
    pub err_code_ext: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "Input")]
    pub input: Option<Box<AiRecognitionTaskAsrWordsResultInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Box<AiRecognitionTaskAsrWordsResultOutput>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskAsrFullTextResult {
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCodeExt")]
    pub err_code_ext: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "Input")]
    pub input: Option<Box<AiRecognitionTaskAsrFullTextResultInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Box<AiRecognitionTaskAsrFullTextResultOutput>>,
    #[serde(rename = "Progress")]
    pub progress: Option<u64>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskOcrFullTextResult {
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCodeExt")]
    pub err_code_ext: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "Input")]
    pub input: Option<Box<AiRecognitionTaskOcrFullTextResultInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Box<AiRecognitionTaskOcrFullTextResultOutput>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskObjectResult {
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "Input")]
    pub input: Option<Box<AiRecognitionTaskObjectResultInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Box<AiRecognitionTaskObjectResultOutput>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiQualityControlTaskInput {
    #[serde(rename = "Definition")]
    pub definition: Option<u64>,
    #[serde(rename = "ChannelExtPara")]
    pub channel_ext_para: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct QualityControlData {
    #[serde(rename = "NoAudio")]
    pub no_audio: bool,
    #[serde(rename = "NoVideo")]
    pub no_video: bool,
    #[serde(rename = "QualityEvaluationScore")]
    pub quality_evaluation_score: i64,
    #[serde(rename = "QualityEvaluationMeanOpinionScore")]
    pub quality_evaluation_mean_opinion_score: Option<f64>,
    #[serde(rename = "AestheticEvaluationScore")]
    pub aesthetic_evaluation_score: Option<i64>,
    #[serde(rename = "QualityControlResultSet")]
    pub quality_control_result_set: Option<Vec<QualityControlResult>>,
    #[serde(rename = "ContainerDiagnoseResultSet")]
    pub container_diagnose_result_set: Option<Vec<IgnoredAny>>,
    #[serde(rename = "LLMDetectionReport")]
    pub llm_detection_report: Option<Box<IgnoredAny>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SmartSubtitleTaskTransTextResult {
    #[serde(rename = "Status")]
    pub status: Option<String>,
    #[serde(rename = "ErrCodeExt")]
    pub err_code_ext: Option<String>,
    #[serde(rename = "ErrCode")]
    pub err_code: Option<i64>,
    #[serde(rename = "Message")]
    pub message: Option<String>,
    #[serde(rename = "Input")]
    pub input: Option<Box<SmartSubtitleTaskResultInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Box<SmartSubtitleTaskTransTextResultOutput>>,
    #[serde(rename = "Progress")]
    pub progress: Option<u64>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ActivityResItem {
    #[serde(rename = "TranscodeTask")]
    pub transcode_task: Option<Box<MediaProcessTaskTranscodeResult>>,
    #[serde(rename = "AnimatedGraphicTask")]
    pub animated_graphic_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "SnapshotByTimeOffsetTask")]
    pub snapshot_by_time_offset_task: Option<
        Box<MediaProcessTaskSnapshotByTimeOffsetResult>,
    >,
    #[serde(rename = "SampleSnapshotTask")]
    pub sample_snapshot_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "ImageSpriteTask")]
    pub image_sprite_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "AdaptiveDynamicStreamingTask")]
    pub adaptive_dynamic_streaming_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "RecognitionTask")]
    pub recognition_task: Option<Box<ScheduleRecognitionTaskResult>>,
    #[serde(rename = "ReviewTask")]
    pub review_task: Option<Box<ScheduleReviewTaskResult>>,
    #[serde(rename = "AnalysisTask")]
    pub analysis_task: Option<Box<ScheduleAnalysisTaskResult>>,
    #[serde(rename = "QualityControlTask")]
    pub quality_control_task: Option<Box<ScheduleQualityControlTaskResult>>,
    #[serde(rename = "ExecRuleTask")]
    pub exec_rule_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "SmartSubtitlesTask")]
    pub smart_subtitles_task: Option<Box<ScheduleSmartSubtitleTaskResult>>,
    #[serde(rename = "SmartEraseTask")]
    pub smart_erase_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "AIDubbingTask")]
    pub ai_dubbing_task: Option<Box<IgnoredAny>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct CosOutputStorage {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "Region")]
    pub region: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct TranscodeTaskInput {
    #[serde(rename = "Definition")]
    pub definition: u64,
    #[serde(rename = "RawParameter")]
    pub raw_parameter: Option<Box<IgnoredAny>>,
    #[serde(rename = "OverrideParameter")]
    pub override_parameter: Option<Box<IgnoredAny>>,
    #[serde(rename = "WatermarkSet")]
    pub watermark_set: Option<Vec<IgnoredAny>>,
    #[serde(rename = "BlindWatermark")]
    pub blind_watermark: Option<Box<IgnoredAny>>,
    #[serde(rename = "MosaicSet")]
    pub mosaic_set: Option<Vec<IgnoredAny>>,
    #[serde(rename = "StartTimeOffset")]
    pub start_time_offset: f64,
    #[serde(rename = "EndTimeOffset")]
    pub end_time_offset: f64,
    #[serde(rename = "OutputStorage")]
    pub output_storage: Option<Box<TaskOutputStorage>>,
    #[serde(rename = "OutputObjectPath")]
    pub output_object_path: String,
    #[serde(rename = "SegmentObjectName")]
    pub segment_object_name: String,
    #[serde(rename = "ObjectNumberFormat")]
    pub object_number_format: Option<Box<NumberFormat>>,
    #[serde(rename = "HeadTailParameter")]
    pub head_tail_parameter: Option<Box<IgnoredAny>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MediaTranscodeItem {
    #[serde(rename = "OutputStorage")]
    pub output_storage: Option<Box<TaskOutputStorage>>,
    #[serde(rename = "Path")]
    pub path: String,
    #[serde(rename = "Definition")]
    pub definition: i64,
    #[serde(rename = "Bitrate")]
    pub bitrate: i64,
    #[serde(rename = "Height")]
    pub height: i64,
    #[serde(rename = "Width")]
    pub width: i64,
    #[serde(rename = "Size")]
    pub size: i64,
    #[serde(rename = "Duration")]
    pub duration: f64,
    #[serde(rename = "Container")]
    pub container: String,
    #[serde(rename = "Md5")]
    pub md5: String,
    #[serde(rename = "AudioStreamSet")]
    pub audio_stream_set: Option<Vec<MediaAudioStreamItem>>,
    #[serde(rename = "VideoStreamSet")]
    pub video_stream_set: Option<Vec<MediaVideoStreamItem>>,
    #[serde(rename = "CallBackExtInfo")]
    pub call_back_ext_info: Option<String>,
    #[serde(rename = "Usage")]
    pub usage: Option<Box<IgnoredAny>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SnapshotByTimeOffsetTaskInput {
    #[serde(rename = "Definition")]
    pub definition: u64,
    #[serde(rename = "ExtTimeOffsetSet")]
    pub ext_time_offset_set: Option<Vec<String>>,
    #[serde(rename = "TimeOffsetSet")]
    pub time_offset_set: Option<Vec<f64>>,
    #[serde(rename = "WatermarkSet")]
    pub watermark_set: Option<Vec<IgnoredAny>>,
    #[serde(rename = "OutputStorage")]
    pub output_storage: Option<Box<TaskOutputStorage>>,
    #[serde(rename = "OutputObjectPath")]
    pub output_object_path: String,
    #[serde(rename = "ObjectNumberFormat")]
    pub object_number_format: Option<Box<NumberFormat>>,
    #[serde(rename = "ExtInfo")]
    pub ext_info: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MediaSnapshotByTimeOffsetItem {
    #[serde(rename = "Definition")]
    pub definition: i64,
    #[serde(rename = "PicInfoSet")]
    pub pic_info_set: Option<Vec<MediaSnapshotByTimePicInfoItem>>,
    #[serde(rename = "Storage")]
    pub storage: Option<Box<TaskOutputStorage>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiReviewPornTaskInput {
    #[serde(rename = "Definition")]
    pub definition: Option<u64>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiReviewPornTaskOutput {
    #[serde(rename = "Confidence")]
    pub confidence: f64,
    #[serde(rename = "Suggestion")]
    pub suggestion: String,
    #[serde(rename = "Label")]
    pub label: String,
    #[serde(rename = "SegmentSet")]
    pub segment_set: Option<Vec<MediaContentReviewSegmentItem>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiReviewPornAsrTaskInput {
    #[serde(rename = "Definition")]
    pub definition: u64,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiReviewPornAsrTaskOutput {
    #[serde(rename = "Confidence")]
    pub confidence: f64,
    #[serde(rename = "Suggestion")]
    pub suggestion: String,
    #[serde(rename = "SegmentSet")]
    pub segment_set: Option<Vec<MediaContentReviewAsrTextSegmentItem>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiReviewPoliticalOcrTaskInput {
    #[serde(rename = "Definition")]
    pub definition: Option<u64>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiReviewPoliticalOcrTaskOutput {
    #[serde(rename = "Confidence")]
    pub confidence: f64,
    #[serde(rename = "Suggestion")]
    pub suggestion: String,
    #[serde(rename = "SegmentSet")]
    pub segment_set: Option<Vec<MediaContentReviewOcrTextSegmentItem>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiAnalysisTaskFrameTagInput {
    #[serde(rename = "Definition")]
    pub definition: u64,
    #[serde(rename = "ExtendedParameter")]
    pub extended_parameter: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiAnalysisTaskFrameTagOutput {
    #[serde(rename = "SegmentSet")]
    pub segment_set: Option<Vec<MediaAiAnalysisFrameTagSegmentItem>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskFaceResultInput {
    #[serde(rename = "Definition")]
    pub definition: i64,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskFaceResultOutput {
    #[serde(rename = "ResultSet")]
    pub result_set: Option<Vec<AiRecognitionTaskFaceResultItem>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskAsrWordsResultInput {
    #[serde(rename = "Definition")]
    pub definition: i64,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskAsrWordsResultOutput {
    #[serde(rename = "ResultSet")]
    pub result_set: Option<Vec<AiRecognitionTaskAsrWordsResultItem>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskAsrFullTextResultInput {
    #[serde(rename = "Definition")]
    pub definition: i64,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskAsrFullTextResultOutput {
    #[serde(rename = "SegmentSet")]
    pub segment_set: Option<Vec<AiRecognitionTaskAsrFullTextSegmentItem>>,
    #[serde(rename = "SubtitlePath")]
    pub subtitle_path: String,
    #[serde(rename = "OutputStorage")]
    pub output_storage: Option<Box<TaskOutputStorage>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskOcrFullTextResultInput {
    #[serde(rename = "Definition")]
    pub definition: i64,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskOcrFullTextResultOutput {
    #[serde(rename = "SegmentSet")]
    pub segment_set: Option<Vec<AiRecognitionTaskOcrFullTextSegmentItem>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskObjectResultInput {
    #[serde(rename = "Definition")]
    pub definition: i64,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskObjectResultOutput {
    #[serde(rename = "ResultSet")]
    pub result_set: Option<Vec<AiRecognitionTaskObjectResultItem>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct QualityControlResult {
    #[serde(rename = "Type")]
    pub kind: String,
    #[serde(rename = "QualityControlItems")]
    pub quality_control_items: Option<Vec<QualityControlItem>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SmartSubtitleTaskResultInput {
    #[serde(rename = "Definition")]
    pub definition: Option<i64>,
    #[serde(rename = "RawParameter")]
    pub raw_parameter: Option<Box<IgnoredAny>>,
    #[serde(rename = "UserExtPara")]
    pub user_ext_para: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SmartSubtitleTaskTransTextResultOutput {
    #[serde(rename = "SegmentSet")]
    pub segment_set: Option<Vec<SmartSubtitleTaskTransTextSegmentItem>>,
    #[serde(rename = "SubtitlePath")]
    pub subtitle_path: Option<String>,
    #[serde(rename = "OutputStorage")]
    pub output_storage: Option<Box<TaskOutputStorage>>,
    #[serde(rename = "Path")]
    pub path: Option<String>,
    #[serde(rename = "SubtitleResults")]
    pub subtitle_results: Option<Vec<IgnoredAny>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ScheduleRecognitionTaskResult {
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCodeExt")]
    pub err_code_ext: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "Input")]
    pub input: Option<Box<AiRecognitionTaskInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Vec<AiRecognitionResult>>,
    #[serde(rename = "BeginProcessTime")]
    pub begin_process_time: String,
    #[serde(rename = "FinishTime")]
    pub finish_time: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ScheduleReviewTaskResult {
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCodeExt")]
    pub err_code_ext: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "Input")]
    pub input: Option<Box<AiContentReviewTaskInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Vec<AiContentReviewResult>>,
    #[serde(rename = "BeginProcessTime")]
    pub begin_process_time: Option<String>,
    #[serde(rename = "FinishTime")]
    pub finish_time: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ScheduleAnalysisTaskResult {
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "ErrCodeExt")]
    pub err_code_ext: String,
    #[serde(rename = "ErrCode")]
    pub err_code: i64,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "Input")]
    pub input: Option<Box<AiAnalysisTaskInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Vec<AiAnalysisResult>>,
    #[serde(rename = "BeginProcessTime")]
    pub begin_process_time: String,
    #[serde(rename = "FinishTime")]
    pub finish_time: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ScheduleSmartSubtitleTaskResult {
    #[serde(rename = "Status")]
    pub status: Option<String>,
    #[serde(rename = "ErrCodeExt")]
    pub err_code_ext: Option<String>,
    #[serde(rename = "ErrCode")]
    pub err_code: Option<i64>,
    #[serde(rename = "Message")]
    pub message: Option<String>,
    #[serde(rename = "Input")]
    pub input: Option<Box<SmartSubtitlesTaskInput>>,
    #[serde(rename = "Output")]
    pub output: Option<Vec<SmartSubtitlesResult>>,
    #[serde(rename = "BeginProcessTime")]
    pub begin_process_time: Option<String>,
    #[serde(rename = "FinishTime")]
    pub finish_time: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct NumberFormat {
    #[serde(rename = "InitialValue")]
    pub initial_value: u64,
    #[serde(rename = "Increment")]
    pub increment: u64,
    #[serde(rename = "MinLength")]
    pub min_length: u64,
    #[serde(rename = "PlaceHolder")]
    pub place_holder: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MediaSnapshotByTimePicInfoItem {
    #[serde(rename = "TimeOffset")]
    pub time_offset: f64,
    #[serde(rename = "Path")]
    pub path: String,
    #[serde(rename = "WaterMarkDefinition")]
    pub water_mark_definition: Option<Vec<i64>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MediaContentReviewSegmentItem {
    #[serde(rename = "StartTimeOffset")]
    pub start_time_offset: f64,
    #[serde(rename = "EndTimeOffset")]
    pub end_time_offset: f64,
    #[serde(rename = "Confidence")]
    pub confidence: f64,
    #[serde(rename = "Label")]
    pub label: String,
    #[serde(rename = "Suggestion")]
    pub suggestion: String,
    #[serde(rename = "Url")]
    pub url: String,
    #[serde(rename = "PicUrlExpireTime")]
    pub pic_url_expire_time: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MediaContentReviewAsrTextSegmentItem {
    #[serde(rename = "StartTimeOffset")]
    pub start_time_offset: f64,
    #[serde(rename = "EndTimeOffset")]
    pub end_time_offset: f64,
    #[serde(rename = "Confidence")]
    pub confidence: f64,
    #[serde(rename = "Suggestion")]
    pub suggestion: String,
    #[serde(rename = "KeywordSet")]
    pub keyword_set: Option<Vec<String>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MediaContentReviewOcrTextSegmentItem {
    #[serde(rename = "StartTimeOffset")]
    pub start_time_offset: f64,
    #[serde(rename = "EndTimeOffset")]
    pub end_time_offset: f64,
    #[serde(rename = "Confidence")]
    pub confidence: f64,
    #[serde(rename = "Suggestion")]
    pub suggestion: String,
    #[serde(rename = "KeywordSet")]
    pub keyword_set: Option<Vec<String>>,
    #[serde(rename = "AreaCoordSet")]
    pub area_coord_set: Option<Vec<i64>>,
    #[serde(rename = "Url")]
    pub url: String,
    #[serde(rename = "PicUrlExpireTime")]
    pub pic_url_expire_time: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MediaAiAnalysisFrameTagSegmentItem {
    #[serde(rename = "StartTimeOffset")]
    pub start_time_offset: f64,
    #[serde(rename = "EndTimeOffset")]
    pub end_time_offset: f64,
    #[serde(rename = "TagSet")]
    pub tag_set: Option<Vec<MediaAiAnalysisFrameTagItem>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskFaceResultItem {
    #[serde(rename = "Id")]
    pub id: String,
    #[serde(rename = "Type")]
    pub kind: String,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "SegmentSet")]
    pub segment_set: Option<Vec<AiRecognitionTaskFaceSegmentItem>>,
    #[serde(rename = "Gender")]
    pub gender: String,
    #[serde(rename = "Birthday")]
    pub birthday: String,
    #[serde(rename = "Profession")]
    pub profession: String,
    #[serde(rename = "SchoolOfGraduation")]
    pub school_of_graduation: String,
    #[serde(rename = "Abstract")]
    pub abstract_: String,
    #[serde(rename = "PlaceOfBirth")]
    pub place_of_birth: String,
    #[serde(rename = "PersonType")]
    pub person_type: String,
    #[serde(rename = "Remark")]
    pub remark: String,
    #[serde(rename = "Url")]
    pub url: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskAsrWordsResultItem {
    #[serde(rename = "Word")]
    pub word: String,
    #[serde(rename = "SegmentSet")]
    pub segment_set: Option<Vec<AiRecognitionTaskAsrWordsSegmentItem>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskAsrFullTextSegmentItem {
    #[serde(rename = "Confidence")]
    pub confidence: f64,
    #[serde(rename = "StartTimeOffset")]
    pub start_time_offset: f64,
    #[serde(rename = "EndTimeOffset")]
    pub end_time_offset: f64,
    #[serde(rename = "Text")]
    pub text: String,
    #[serde(rename = "Wordlist")]
    pub wordlist: Option<Vec<WordResult>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskOcrFullTextSegmentItem {
    #[serde(rename = "StartTimeOffset")]
    pub start_time_offset: f64,
    #[serde(rename = "EndTimeOffset")]
    pub end_time_offset: f64,
    #[serde(rename = "TextSet")]
    pub text_set: Option<Vec<AiRecognitionTaskOcrFullTextSegmentTextItem>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskObjectResultItem {
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "SegmentSet")]
    pub segment_set: Option<Vec<AiRecognitionTaskObjectSeqmentItem>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct QualityControlItem {
    #[serde(rename = "Confidence")]
    pub confidence: Option<i64>,
    #[serde(rename = "StartTimeOffset")]
    pub start_time_offset: f64,
    #[serde(rename = "EndTimeOffset")]
    pub end_time_offset: f64,
    #[serde(rename = "AreaCoordSet")]
    pub area_coord_set: Option<Vec<i64>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SmartSubtitleTaskTransTextSegmentItem {
    #[serde(rename = "Confidence")]
    pub confidence: Option<f64>,
    #[serde(rename = "StartTimeOffset")]
    pub start_time_offset: Option<f64>,
    #[serde(rename = "EndTimeOffset")]
    pub end_time_offset: Option<f64>,
    #[serde(rename = "Text")]
    pub text: Option<String>,
    #[serde(rename = "Trans")]
    pub trans: Option<String>,
    #[serde(rename = "Wordlist")]
    pub wordlist: Option<Vec<WordResult>>,
    #[serde(rename = "SpeakerId")]
    pub speaker_id: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskInput {
    #[serde(rename = "Definition")]
    pub definition: u64,
    #[serde(rename = "UserExtPara")]
    pub user_ext_para: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiContentReviewTaskInput {
    #[serde(rename = "Definition")]
    pub definition: Option<u64>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiAnalysisTaskInput {
    #[serde(rename = "Definition")]
    pub definition: u64,
    #[serde(rename = "ExtendedParameter")]
    pub extended_parameter: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SmartSubtitlesTaskInput {
    #[serde(rename = "Definition")]
    pub definition: Option<u64>,
    #[serde(rename = "UserExtPara")]
    pub user_ext_para: Option<String>,
    #[serde(rename = "RawParameter")]
    pub raw_parameter: Option<Box<IgnoredAny>>,
    #[serde(rename = "OutputStorage")]
    pub output_storage: Option<Box<TaskOutputStorage>>,
    #[serde(rename = "OutputObjectPath")]
    pub output_object_path: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MediaAiAnalysisFrameTagItem {
    #[serde(rename = "Tag")]
    pub tag: String,
    #[serde(rename = "CategorySet")]
    pub category_set: Option<Vec<String>>,
    #[serde(rename = "Confidence")]
    pub confidence: f64,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskFaceSegmentItem {
    #[serde(rename = "StartTimeOffset")]
    pub start_time_offset: f64,
    #[serde(rename = "EndTimeOffset")]
    pub end_time_offset: f64,
    #[serde(rename = "Confidence")]
    pub confidence: f64,
    #[serde(rename = "AreaCoordSet")]
    pub area_coord_set: Option<Vec<i64>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskAsrWordsSegmentItem {
    #[serde(rename = "StartTimeOffset")]
    pub start_time_offset: f64,
    #[serde(rename = "EndTimeOffset")]
    pub end_time_offset: f64,
    #[serde(rename = "Confidence")]
    pub confidence: f64,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct WordResult {
    #[serde(rename = "Word")]
    pub word: String,
    #[serde(rename = "Start")]
    pub start: Option<f64>,
    #[serde(rename = "End")]
    pub end: Option<f64>,
    #[serde(rename = "Trans")]
    pub trans: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskOcrFullTextSegmentTextItem {
    #[serde(rename = "Confidence")]
    pub confidence: f64,
    #[serde(rename = "AreaCoordSet")]
    pub area_coord_set: Option<Vec<i64>>,
    #[serde(rename = "Text")]
    pub text: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionTaskObjectSeqmentItem {
    #[serde(rename = "StartTimeOffset")]
    pub start_time_offset: f64,
    #[serde(rename = "EndTimeOffset")]
    pub end_time_offset: f64,
    #[serde(rename = "Confidence")]
    pub confidence: f64,
    #[serde(rename = "AreaCoordSet")]
    pub area_coord_set: Option<Vec<i64>>,
}
