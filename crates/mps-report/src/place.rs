//! Where files lie, as one line of text, and what the task tells of its source.

use mps_model::record::{Record, Value};
use mps_model::{DescribeTaskDetailResponse, Output};

/// The task within the answer, whatever its kind.
pub(crate) fn task(detail: &DescribeTaskDetailResponse) -> Option<&dyn Record> {
    let detail: &dyn Record = detail;
    let members = 0..detail.shape().members.len();
    let mut records = members.filter_map(|index| detail.value(index).as_record());
    records.find(|record| record.shape().members.contains(&"TaskId"))
}

/// The text of a member, unless it is unset or empty.
pub(crate) fn text<'a>(record: &'a dyn Record, member: &str) -> Option<&'a str> {
    record
        .find(member)
        .as_text()
        .filter(|text| !text.is_empty())
}

/// The task's identifier, where the answer tells it.
pub(crate) fn task_id(detail: &DescribeTaskDetailResponse) -> Option<&str> {
    text(task(detail)?, "TaskId")
}

/// Where the source lies, or the address of the stream.
pub(crate) fn source(detail: &DescribeTaskDetailResponse) -> Option<String> {
    let task = task(detail)?;
    let stored = task
        .find("InputInfo")
        .as_record()
        .and_then(|input| place(input, ""));
    stored.or_else(|| text(task, "Url").map(str::to_owned))
}

/// What is known of the source's picture and sound.
pub(crate) fn metadata(detail: &DescribeTaskDetailResponse) -> Option<&dyn Record> {
    task(detail)?.find("MetaData").as_record()
}

/// Where a file lies: `cos://bucket/path`, or its path alone where the answer names no storage.
pub(crate) fn of_output(output: &Output<'_>) -> String {
    let stored = output
        .storage
        .and_then(|storage| place(storage, output.path));
    stored
        .filter(|_| !is_address(output.path))
        .unwrap_or_else(|| output.path.to_owned())
}

fn is_address(path: &str) -> bool {
    path.starts_with("http://") || path.starts_with("https://")
}

/// A place named by a struct that holds one kind of location: its bucket, and the object that it or else `path` names.
fn place(of: &dyn Record, path: &str) -> Option<String> {
    of.members().find_map(|(member, value)| {
        let Value::Record(location) = value else {
            return None;
        };
        if let Some(url) = text(location, "Url") {
            return Some(url.to_owned());
        }
        let bucket = text(location, "Bucket").or_else(|| text(location, "S3Bucket"))?;
        let object = text(location, "Object").or_else(|| text(location, "S3Object"));
        let scheme = ["Cos", "S3"]
            .into_iter()
            .find(|kind| member.starts_with(kind))
            .unwrap_or("vod");
        let object = object.unwrap_or(path).trim_start_matches('/');
        Some(format!("{}://{bucket}/{object}", scheme.to_lowercase()))
    })
}

#[cfg(test)]
mod tests {
    use super::{of_output, source, task_id};
    use mps_model::DescribeTaskDetailResponse;

    fn detail(task: &str) -> DescribeTaskDetailResponse {
        let body = format!(r#"{{"Response":{{"Status":"FINISH",{task}}}}}"#);
        DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap()
    }

    #[test]
    fn the_source_is_named_whatever_its_storage() {
        let of = |input: &str| {
            source(&detail(&format!(
                r#""WorkflowTask":{{"TaskId":"1","InputInfo":{{{input}}}}}"#
            )))
        };
        assert_eq!(
            of(
                r#""Type":"COS","CosInputInfo":{"Bucket":"films","Region":"r","Object":"/a/b.mp4"}"#
            )
            .unwrap(),
            "cos://films/a/b.mp4"
        );
        assert_eq!(
            of(r#""Type":"AWS-S3","S3InputInfo":{"S3Bucket":"films","S3Object":"a.mp4","S3SecretKey":"k"}"#).unwrap(),
            "s3://films/a.mp4"
        );
        assert_eq!(
            of(r#""Type":"URL","UrlInputInfo":{"Url":"https://x/y.mp4"}"#).unwrap(),
            "https://x/y.mp4"
        );
        assert_eq!(of(""), None);
        let live = detail(r#""LiveScheduleTask":{"TaskId":"2","Url":"rtmp://x/live"}"#);
        assert_eq!(
            (source(&live).unwrap().as_str(), task_id(&live)),
            ("rtmp://x/live", Some("2"))
        );
    }

    #[test]
    fn a_file_is_named_with_its_bucket_and_an_address_as_it_is() {
        let detail = detail(
            r#""WorkflowTask":{"TaskId":"1","MediaProcessResultSet":[{"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS",
               "Output":{"OutputStorage":{"Type":"COS","CosOutputStorage":{"Bucket":"out","Region":"r"}},"Path":"/a.m3u8"}}}],
               "SmartSubtitlesTaskResult":[{"Type":"AsrFullTextRecognition","AsrFullTextTask":{"Status":"SUCCESS","Output":{
               "SubtitlePath":"https://x/1.vtt","Path":"/subtitles/1.vtt",
               "OutputStorage":{"Type":"COS","CosOutputStorage":{"Bucket":"out","Region":"r"}}}}}]}"#,
        );
        let places: Vec<String> = detail.outputs().iter().map(of_output).collect();
        assert_eq!(
            places,
            [
                "cos://out/a.m3u8",
                "cos://out/subtitles/1.vtt",
                "https://x/1.vtt"
            ]
        );
    }
}
