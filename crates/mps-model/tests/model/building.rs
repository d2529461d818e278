//! Requests and answers that a program builds: they are written as the service expects them.

use crate::random::plain;
use mps_model::operation::{
    BatchProcessMedia, DescribeMediaMetaData, EditMedia, ExtractBlindWatermark, ManageTask,
    Operation, ProcessLiveStream, ProcessMedia,
};
use mps_model::types::{
    AiQualityControlTaskInput, AiRecognitionTaskInput, EditMediaFileInfo,
    ExtractBlindWatermarkTaskConfig, LiveStreamTaskNotifyConfig, ManageOperation, MediaInputInfo,
    RawSmartSubtitleParameter, S3InputInfo, SmartSubtitlesTaskInput, TaskNotifyConfig,
    TaskOutputStorage,
};
use mps_model::{SecretText, Text, Time};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::fmt::Debug;

/// Compares a built request with the documented one of its operation.
fn assert_documented<O>(request: &O, documented: &str)
where
    O: Operation + PartialEq + Debug + DeserializeOwned,
{
    let documented: Value = serde_json::from_str(documented).unwrap();
    // The documentation writes `60.0` where `60` is the same number.
    let written = serde_json::to_value(request).unwrap();
    assert_eq!(plain(&written), plain(&documented));
    let read: O = serde_json::from_value(documented).unwrap();
    assert_eq!(&read, request);
    assert_eq!(request.validate(), Ok(()));
}

/// Source of most documented requests.
fn animals() -> MediaInputInfo {
    MediaInputInfo::cos(
        "TopRankVideo-125xxx88",
        "ap-chongqing",
        "/movie/201907/WildAnimal.mov",
    )
}

#[test]
fn built_process_media_equals_the_documented_one() {
    let request = ProcessMedia::default()
        .with_input_info(MediaInputInfo::cos(
            "TopRankVideo-125xxx88",
            "ap-shanghai",
            "/image/lenna.jpeg",
        ))
        .with_output_storage(TaskOutputStorage::cos(
            "TopRankVideo-125xxx88",
            "ap-shanghai",
        ))
        .with_output_dir("/data/share/")
        .with_ai_quality_control_task(AiQualityControlTaskInput::default().with_definition(30));
    assert_documented(
        &request,
        include_str!("../../schema/examples/ProcessMedia-cn-0.request.json"),
    );
}

#[test]
fn built_batch_process_media_equals_the_documented_one() {
    let subtitles = RawSmartSubtitleParameter::default()
        .with_subtitle_type(2)
        .with_video_src_language("zh")
        .with_subtitle_format("vtt")
        .with_translate_switch("ON")
        .with_translate_dst_language("en");
    let notify = TaskNotifyConfig::default()
        .with_notify_type("URL")
        .with_notify_url("http://xxxx.com/v2/push/mps_test?token=73YcsZyP");
    let request = BatchProcessMedia::default()
        .with_input_info([MediaInputInfo::url(
            "https://tetst-xxx-12xxxxx.cos.ap-xxxxx.myqcloud.com/processmedia/52.mp4",
        )])
        .with_output_storage(TaskOutputStorage::cos("tetst-xxxx-125xxxxx", "ap-xxxxx"))
        .with_output_dir("/output/")
        .with_smart_subtitles_task(SmartSubtitlesTaskInput::default().with_raw_parameter(subtitles))
        .with_task_notify_config(notify)
        .with_session_context("asdzxcs");
    assert_documented(
        &request,
        include_str!("../../schema/examples/BatchProcessMedia-cn-0.request.json"),
    );
}

#[test]
fn built_edit_media_equals_the_documented_one() {
    let file = EditMediaFileInfo::default()
        .with_input_info(animals())
        .with_start_time_offset(60.0)
        .with_end_time_offset(120.0);
    let request = EditMedia::default()
        .with_file_infos([file])
        .with_output_storage(TaskOutputStorage::cos(
            "TopRankVideo-125xxx88",
            "ap-chongqing",
        ))
        .with_output_object_path("/clip_result/clip_WildAnimal.{format}");
    assert_documented(
        &request,
        include_str!("../../schema/examples/EditMedia-cn-0.request.json"),
    );
}

#[test]
fn built_process_live_stream_equals_the_documented_one() {
    let notify = LiveStreamTaskNotifyConfig::default()
        .with_cmq_model("Queue")
        .with_cmq_region("gz")
        .with_queue_name("queue-125717729292");
    let request = ProcessLiveStream::default()
        .with_url("http://www.abc.com/abc.m3u8")
        .with_task_notify_config(notify)
        .with_ai_recognition_task(AiRecognitionTaskInput::default().with_definition(10));
    assert_documented(
        &request,
        include_str!("../../schema/examples/ProcessLiveStream-cn-0.request.json"),
    );
}

#[test]
fn built_small_requests_equal_the_documented_ones() {
    assert_documented(
        &DescribeMediaMetaData::default().with_input_info(animals()),
        include_str!("../../schema/examples/DescribeMediaMetaData-cn-0.request.json"),
    );
    let config = ExtractBlindWatermarkTaskConfig::default().with_segment_duration(5000);
    assert_documented(
        &ExtractBlindWatermark::default()
            .with_kind("blind-basic")
            .with_input_info(MediaInputInfo::url("http://test.cos.com/video.mp4"))
            .with_extract_blind_watermark_config(config),
        include_str!("../../schema/examples/ExtractBlindWatermark-cn-0.request.json"),
    );
    assert_documented(
        &ManageTask::default()
            .with_operation_type(ManageOperation::Abort)
            .with_task_id("2459149217-procedure-live-xxx51da009t0"),
        include_str!("../../schema/examples/ManageTask-cn-0.request.json"),
    );
}

#[test]
fn empty_request_holds_nothing() {
    assert_eq!(
        serde_json::to_value(ProcessMedia::default()).unwrap(),
        json!({})
    );
}

#[test]
fn address_is_a_source_of_kind_url() {
    assert_eq!(
        serde_json::to_value(MediaInputInfo::url("https://example.com/a.mp4")).unwrap(),
        json!({ "Type": "URL", "UrlInputInfo": { "Url": "https://example.com/a.mp4" } })
    );
}

#[test]
fn source_with_keys_is_written_whole_and_shown_without_them() {
    let place = S3InputInfo::default()
        .with_s3_bucket(String::from("films"))
        .with_s3_secret_key(SecretText::from(String::from("canary-of-s3")));
    let source = MediaInputInfo::default()
        .with_kind("AWS-S3")
        .with_source(place);
    assert_eq!(
        serde_json::to_value(&source).unwrap()["S3InputInfo"],
        json!({ "S3Bucket": "films", "S3SecretKey": "canary-of-s3" })
    );
    assert!(!format!("{source:?}").contains("canary"));
}

#[test]
fn texts_and_times_convert_from_what_programs_hold() {
    let text = String::from("films");
    assert_eq!(Text::from(&text), "films");
    let time = chrono::DateTime::from_timestamp(1_563_258_087, 999_000_000).unwrap();
    assert_eq!(Time::from(time), "2019-07-16T06:21:27Z");
}
