//! Writes WebVTT subtitles of an answer with speech.

use mps_model::DescribeTaskDetailResponse;
use mps_report::subtitles::{self, Options};

const BODY: &[u8] = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"AiRecognitionResultSet":[{
    "Type":"AsrFullTextRecognition","AsrFullTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[
        {"StartTimeOffset":0.5,"EndTimeOffset":2,"Text":"Good evening."},
        {"StartTimeOffset":2.4,"EndTimeOffset":4,"Text":"Welcome to the show."}]}}}]}}}"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let detail = DescribeTaskDetailResponse::from_slice(BODY)?;
    print!("{}", subtitles::vtt(&detail, &Options::default())?);
    Ok(())
}
