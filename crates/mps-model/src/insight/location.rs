//! Describes the place of a source or an output file as one line of text. Does not access storage.

use crate::types::{MediaInputInfo, MediaSource, StorageLocation, TaskOutputStorage};
use std::fmt;

/// Place of a file: a storage with a path in it, or an address.
///
/// ```
/// use mps_model::DescribeTaskDetailResponse;
///
/// let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"InputInfo":{"Type":"COS",
///     "CosInputInfo":
///     {"Bucket":"films-1250000000","Region":"ap-guangzhou","Object":"/in/a.mov"}}}}}"#;
/// let detail = DescribeTaskDetailResponse::from_slice(body)?;
/// let source = detail.sources()[0];
/// assert_eq!(source.to_string(), "cos://films-1250000000/in/a.mov");
/// assert_eq!(source.region, "ap-guangzhou");
/// # Ok::<_, mps_model::ResponseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Location<'a> {
    /// Kind of storage that holds the path.
    pub store: Store,
    /// Bucket. Empty if there is none or the answer does not name it.
    pub bucket: &'a str,
    /// Region of the bucket. Empty if the answer does not name it.
    pub region: &'a str,
    /// Path in the bucket, address, or id of a file in VOD.
    pub path: &'a str,
}

/// Kind of storage of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Store {
    /// COS, the object storage of Tencent Cloud.
    Cos,
    /// AWS S3.
    S3,
    /// VOD, video on demand.
    Vod,
    /// The web. The path is an address.
    Url,
    /// Storage that the answer does not name.
    Unknown,
}

impl<'a> Location<'a> {
    fn new(store: Store, bucket: &'a str, region: &'a str, path: &'a str) -> Self {
        Self {
            store,
            bucket,
            region,
            path,
        }
    }

    /// Returns the location of a path without a known storage, or of an address.
    pub(crate) fn of_path(path: &'a str) -> Self {
        let store = if is_address(path) {
            Store::Url
        } else {
            Store::Unknown
        };
        Self::new(store, "", "", path)
    }

    /// Returns the location of a path in this storage.
    pub(crate) fn in_storage(storage: &'a TaskOutputStorage, path: &'a str) -> Self {
        if is_address(path) {
            return Self::of_path(path);
        }
        match &storage.location {
            StorageLocation::Cos(cos) => Self::new(Store::Cos, &cos.bucket, &cos.region, path),
            StorageLocation::S3(s3) => {
                let [bucket, region] = [&s3.s3_bucket, &s3.s3_region].map(text);
                Self::new(Store::S3, bucket, region, path)
            }
            StorageLocation::Vod(vod) => {
                let [bucket, region] = [&vod.bucket, &vod.region].map(text);
                Self::new(Store::Vod, bucket, region, path)
            }
            StorageLocation::None | StorageLocation::Other(_) => Self::of_path(path),
        }
    }
}

fn is_address(path: &str) -> bool {
    path.contains("://")
}

fn text(text: &Option<crate::Text>) -> &str {
    text.as_deref().unwrap_or_default()
}

impl MediaInputInfo {
    /// Returns the location of the source. `None` if the answer does not name it, or names it in a
    /// form that this version does not know.
    pub fn location(&self) -> Option<Location<'_>> {
        Some(match &self.source {
            MediaSource::Cos(cos) => {
                Location::new(Store::Cos, &cos.bucket, &cos.region, &cos.object)
            }
            MediaSource::S3(s3) => {
                let [bucket, region, path] =
                    [&s3.s3_bucket, &s3.s3_region, &s3.s3_object].map(text);
                Location::new(Store::S3, bucket, region, path)
            }
            MediaSource::Vod(vod) => {
                let path = vod.object.as_ref().filter(|path| !path.is_empty());
                let path = path
                    .or(vod.file_id.as_ref())
                    .map_or("", |path| path.as_str());
                Location::new(Store::Vod, text(&vod.bucket), text(&vod.region), path)
            }
            MediaSource::Url(url) => Location::new(Store::Url, "", "", text(&url.url)),
            MediaSource::None | MediaSource::Other(_) => return None,
        })
        .filter(|location| !location.path.is_empty() || !location.bucket.is_empty())
    }
}

/// Writes `cos://bucket/path`, the address, or the path alone if no bucket is known.
impl fmt::Display for Location<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = match self.store {
            Store::Cos => "cos",
            Store::S3 => "s3",
            Store::Vod => "vod",
            Store::Url | Store::Unknown => return f.write_str(self.path),
        };
        if self.bucket.is_empty() || is_address(self.path) {
            return f.write_str(self.path);
        }
        let path = self.path.trim_start_matches('/');
        write!(f, "{scheme}://{}/{path}", self.bucket)
    }
}

#[cfg(test)]
mod tests {
    use crate::DescribeTaskDetailResponse;

    fn read(task: &str) -> DescribeTaskDetailResponse {
        let body = format!(r#"{{"Response":{{"Status":"FINISH",{task}}}}}"#);
        DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap()
    }

    #[test]
    fn source_of_every_storage_is_named() {
        let of = |input: &str| {
            let detail = read(&format!(
                r#""WorkflowTask":{{"TaskId":"1","InputInfo":{{{input}}}}}"#
            ));
            let sources = detail.sources();
            sources.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        for (input, source) in [
            (
                r#""CosInputInfo":{"Bucket":"films","Region":"r","Object":"/a/b.mp4"}"#,
                "cos://films/a/b.mp4",
            ),
            (
                r#""S3InputInfo":{"S3Bucket":"films","S3Object":"a.mp4","S3SecretKey":"k"}"#,
                "s3://films/a.mp4",
            ),
            (
                r#""VODInputInfo":{"Bucket":"films","Object":"/a.mp4"}"#,
                "vod://films/a.mp4",
            ),
            (
                r#""VODInputInfo":{"FileId":"966263619047610987"}"#,
                "966263619047610987",
            ),
            (
                r#""UrlInputInfo":{"Url":"https://x/y.mp4"}"#,
                "https://x/y.mp4",
            ),
        ] {
            assert_eq!(of(input), [source]);
        }
        assert!(of("").is_empty());
        assert!(of(r#""CosInputInfo":{"Bucket":"","Region":"","Object":""}"#).is_empty());
    }

    #[test]
    fn sources_of_every_kind_of_task_are_found() {
        let edited = read(
            r#""EditMediaTask":{"TaskId":"1","Input":{"FileInfoSet":[
                {"InputInfo":{"UrlInputInfo":{"Url":"https://x/1.mp4"}}},
                {"InputInfo":{"UrlInputInfo":{"Url":"https://x/2.mp4"}}}]}}"#,
        );
        assert_eq!(edited.sources().len(), 2);
        let live = read(r#""LiveScheduleTask":{"TaskId":"2","Url":"rtmp://x/live"}"#);
        assert_eq!(live.sources()[0].to_string(), "rtmp://x/live");
        assert_eq!(live.task_id(), Some("2"));
    }

    #[test]
    fn file_is_named_with_its_bucket_and_address_as_it_is() {
        let detail = read(
            r#""WorkflowTask":{"TaskId":"1","MediaProcessResultSet":[{"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS",
               "Output":{"OutputStorage":{"Type":"COS","CosOutputStorage":{"Bucket":"out","Region":"r"}},"Path":"/a.m3u8"}}}],
               "SmartSubtitlesTaskResult":[{"Type":"AsrFullTextRecognition","AsrFullTextTask":{"Status":"SUCCESS","Output":{
               "SubtitlePath":"https://x/1.vtt","Path":"/subtitles/1.vtt",
               "OutputStorage":{"Type":"COS","CosOutputStorage":{"Bucket":"out","Region":"r"}}}}}]}"#,
        );
        let outputs = detail.outputs();
        let places: Vec<String> = outputs
            .iter()
            .map(|output| output.location().to_string())
            .collect();
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
