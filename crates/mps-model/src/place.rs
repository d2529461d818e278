//! Constructors of places in requests: where a source lies, and where output goes. Each sets the
//! kind of storage together with its place.

use crate::Text;
use crate::types::{
    CosInputInfo, CosOutputStorage, InputType, MediaInputInfo, StorageType, TaskOutputStorage,
    UrlInputInfo,
};

impl MediaInputInfo {
    /// Returns a source in COS, the object storage of Tencent Cloud.
    ///
    /// ```
    /// use mps_model::types::MediaInputInfo;
    ///
    /// let source = MediaInputInfo::cos("films-1250000000", "ap-guangzhou", "/a.mov");
    /// # let file = r#"{"Bucket":"films-1250000000","Region":"ap-guangzhou","Object":"/a.mov"}"#;
    /// # assert_eq!(
    /// #     serde_json::to_string(&source).unwrap(),
    /// #     format!(r#"{{"Type":"COS","CosInputInfo":{file}}}"#),
    /// # );
    /// ```
    pub fn cos(bucket: impl Into<Text>, region: impl Into<Text>, object: impl Into<Text>) -> Self {
        let place = CosInputInfo::default()
            .with_bucket(bucket)
            .with_region(region)
            .with_object(object);
        Self::default().with_kind(InputType::Cos).with_source(place)
    }

    /// Returns a source at an address on the web.
    pub fn url(url: impl Into<Text>) -> Self {
        Self::default()
            .with_kind(InputType::Url)
            .with_source(UrlInputInfo::default().with_url(url))
    }
}

impl TaskOutputStorage {
    /// Returns a bucket of COS, the object storage of Tencent Cloud.
    pub fn cos(bucket: impl Into<Text>, region: impl Into<Text>) -> Self {
        let place = CosOutputStorage::default()
            .with_bucket(bucket)
            .with_region(region);
        Self::default()
            .with_kind(StorageType::Cos)
            .with_location(place)
    }
}
