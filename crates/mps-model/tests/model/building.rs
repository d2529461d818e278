//! Requests and answers that a program builds: they are written as the service expects them.

use mps_model::types::{
    AiQualityControlTaskInput, MediaInputInfo, ProcessMedia, S3InputInfo, TaskOutputStorage,
};
use mps_model::{SecretText, Text, Time};
use serde_json::{Value, json};

#[test]
fn built_request_equals_the_documented_one() {
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
    let documented = include_str!("../../schema/examples/ProcessMedia-cn-0.request.json");
    let documented: Value = serde_json::from_str(documented).unwrap();
    assert_eq!(serde_json::to_value(&request).unwrap(), documented);
    let read: ProcessMedia = serde_json::from_value(documented).unwrap();
    assert_eq!(read, request);
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
