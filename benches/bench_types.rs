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
    pub schedule_task: Option<Box<IgnoredAny>>,
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
    pub ai_content_review_result_set: Option<Vec<IgnoredAny>>,
    #[serde(rename = "AiAnalysisResultSet")]
    pub ai_analysis_result_set: Option<Vec<IgnoredAny>>,
    #[serde(rename = "AiRecognitionResultSet")]
    pub ai_recognition_result_set: Option<Vec<AiRecognitionResult>>,
    #[serde(rename = "AiQualityControlTaskResult")]
    pub ai_quality_control_task_result: Option<Box<IgnoredAny>>,
    #[serde(rename = "SmartSubtitlesTaskResult")]
    pub smart_subtitles_task_result: Option<Vec<IgnoredAny>>,
    #[serde(rename = "SmartEraseTaskResult")]
    pub smart_erase_task_result: Option<Box<IgnoredAny>>,
    #[serde(rename = "AiDubbingTaskResult")]
    pub ai_dubbing_task_result: Option<Box<IgnoredAny>>,
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
    pub snapshot_by_time_offset_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "SampleSnapshotTask")]
    pub sample_snapshot_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "ImageSpriteTask")]
    pub image_sprite_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "AdaptiveDynamicStreamingTask")]
    pub adaptive_dynamic_streaming_task: Option<Box<IgnoredAny>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AiRecognitionResult {
    #[serde(rename = "Type")]
    pub kind: String,
    #[serde(rename = "FaceTask")]
    pub face_task: Option<Box<AiRecognitionTaskFaceResult>>,
    #[serde(rename = "AsrWordsTask")]
    pub asr_words_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "AsrFullTextTask")]
    pub asr_full_text_task: Option<Box<AiRecognitionTaskAsrFullTextResult>>,
    #[serde(rename = "OcrWordsTask")]
    pub ocr_words_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "OcrFullTextTask")]
    pub ocr_full_text_task: Option<Box<AiRecognitionTaskOcrFullTextResult>>,
    #[serde(rename = "TransTextTask")]
    pub trans_text_task: Option<Box<IgnoredAny>>,
    #[serde(rename = "ObjectTask")]
    pub object_task: Option<Box<IgnoredAny>>,
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
