//! `mps probe`: prints the technical metadata of a media file.

use crate::error::CliError;
use crate::exit::Exit;
use crate::options::Common;
use crate::output::{Format, Output, Selection};
use crate::render::json::response;
use crate::render::media::metadata_page;
use crate::secrets::Secrets;
use clap::Args;
use mps_model::types::MediaInputInfo;
use mps_model::types::MediaMetaData;
use serde::Deserialize as _;
use serde_json::{Value, json};

/// Show the streams of a media file
///
/// The service reads the file. So it must reach the address, and needs access to the bucket.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps probe --emulator https://media.example/film.mp4
  mps probe --region ap-guangzhou \\
    cos://films-1250000000/in/film.mov
  mps probe --emulator https://media.example/film.mp4 \\
    --query Response.MetaData.Duration -o text

JSON is the answer of DescribeMediaMetaData, {\"Response\": {\"MetaData\": ...}}.")]
pub(crate) struct Probe {
    /// Address of the file, or its bucket and path; the bucket lies in the region of --region
    #[arg(value_name = "URL|cos://BUCKET/PATH")]
    source: String,

    /// Give the service more time, for a large or slow source
    #[arg(long)]
    slow: bool,

    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    secrets: Secrets,
}

impl Probe {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        let mut output = Output::new(common.output, Format::Table, &self.selection)?;
        self.secrets.apply();
        let region = common.connection.region()?;
        let mut parameters = json!({"InputInfo": source(&self.source, region.as_deref())?});
        if self.slow {
            parameters["Mode"] = "slow".into();
        }
        let connected = common.connection.open().await?;
        let call = connected.client.call("DescribeMediaMetaData", &parameters);
        let answer: Value = call.await.map_err(|error| connected.error(error))?;
        match output.format {
            Format::Table => {
                let metadata = MediaMetaData::deserialize(&answer["MetaData"]);
                let metadata = metadata.map_err(|error| {
                    CliError::new(
                        Exit::Unreadable,
                        "The metadata of the answer cannot be read.",
                    )
                    .caused_by(error)
                })?;
                output.text(&metadata_page(&metadata, output.screen))?;
            }
            _ => output.value(&response(&answer))?,
        }
        Ok(Exit::Success)
    }
}

/// Place of a file, from its address.
fn source(address: &str, region: Option<&str>) -> Result<MediaInputInfo, CliError> {
    let refused = |message: &str| {
        CliError::usage(message)
            .with_advice("Use an address such as https://media.example/film.mp4 or cos://films-1250000000/in/film.mov.")
    };
    if let Some(place) = address.strip_prefix("cos://") {
        let Some((bucket, path)) = place
            .split_once('/')
            .filter(|(bucket, path)| !bucket.is_empty() && !path.is_empty())
        else {
            return Err(refused("The address names no bucket and path."));
        };
        let region = region.ok_or_else(|| {
            CliError::usage("The region of the bucket is not known.")
                .with_advice("Add the region, such as --region ap-guangzhou.")
        })?;
        return Ok(MediaInputInfo::cos(bucket, region, format!("/{path}")));
    }
    match address.split_once("://") {
        Some(("http" | "https", rest)) if !rest.is_empty() => Ok(MediaInputInfo::url(address)),
        _ => Err(refused("The source is no address of a media file.")),
    }
}

#[cfg(test)]
mod tests {
    use super::source;

    #[test]
    fn address_becomes_a_place() {
        let place = |address, region| {
            source(address, region).map(|place| serde_json::to_value(place).unwrap())
        };
        assert_eq!(
            place("cos://b-1/in/a.mov", Some("r")).unwrap(),
            serde_json::json!({"Type": "COS", "CosInputInfo": {"Bucket": "b-1", "Region": "r", "Object": "/in/a.mov"}})
        );
        assert_eq!(
            place("https://m.example/a", None).unwrap(),
            serde_json::json!({"Type": "URL", "UrlInputInfo": {"Url": "https://m.example/a"}})
        );
        for address in [
            "cos://b-1/in/a.mov",
            "cos://b",
            "cos:///a",
            "film.mp4",
            "ftp://a/b",
            "https://",
            "",
        ] {
            assert!(place(address, None).is_err(), "{address}");
        }
    }
}
