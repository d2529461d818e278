//! The same structs as most programs would write them, with derived `Deserialize`. The benchmarks
//! compare our reader with them.

use super::names::{field_name, ident};
use super::rust_types::is_plain;
use crate::facts::{Facts, Field, Struct, Wire};
use proc_macro2::TokenStream;
use quote::quote;

/// Structs that occur in the payloads of the benchmarks. Any other struct is null in them.
const BENCHMARKED: &[&str] = &[
    "DescribeTaskDetailResponse",
    "WorkflowTask",
    "MediaInputInfo",
    "CosInputInfo",
    "MediaMetaData",
    "MediaAudioStreamItem",
    "MediaVideoStreamItem",
    "MediaProcessTaskResult",
    "MediaProcessTaskTranscodeResult",
    "TranscodeTaskInput",
    "NumberFormat",
    "MediaTranscodeItem",
    "TaskOutputStorage",
    "CosOutputStorage",
    "AiRecognitionResult",
    "AiRecognitionTaskAsrFullTextResult",
    "AiRecognitionTaskAsrFullTextResultInput",
    "AiRecognitionTaskAsrFullTextResultOutput",
    "AiRecognitionTaskAsrFullTextSegmentItem",
    "WordResult",
    "AiRecognitionTaskOcrFullTextResult",
    "AiRecognitionTaskOcrFullTextResultInput",
    "AiRecognitionTaskOcrFullTextResultOutput",
    "AiRecognitionTaskOcrFullTextSegmentItem",
    "AiRecognitionTaskOcrFullTextSegmentTextItem",
    "AiRecognitionTaskFaceResult",
    "AiRecognitionTaskFaceResultInput",
    "AiRecognitionTaskFaceResultOutput",
    "AiRecognitionTaskFaceResultItem",
    "AiRecognitionTaskFaceSegmentItem",
    "ScheduleTask",
    "ActivityResult",
    "ActivityResItem",
    "ScheduleRecognitionTaskResult",
    "AiRecognitionTaskInput",
    "ScheduleReviewTaskResult",
    "AiContentReviewTaskInput",
    "ScheduleAnalysisTaskResult",
    "AiAnalysisTaskInput",
    "ScheduleSmartSubtitleTaskResult",
    "SmartSubtitlesTaskInput",
    "AiRecognitionTaskObjectResult",
    "AiRecognitionTaskObjectResultInput",
    "AiRecognitionTaskObjectResultOutput",
    "AiRecognitionTaskObjectResultItem",
    "AiRecognitionTaskObjectSeqmentItem",
    "AiRecognitionTaskAsrWordsResult",
    "AiRecognitionTaskAsrWordsResultInput",
    "AiRecognitionTaskAsrWordsResultOutput",
    "AiRecognitionTaskAsrWordsResultItem",
    "AiRecognitionTaskAsrWordsSegmentItem",
    "SmartSubtitlesResult",
    "SmartSubtitleTaskTransTextResult",
    "SmartSubtitleTaskResultInput",
    "SmartSubtitleTaskTransTextResultOutput",
    "SmartSubtitleTaskTransTextSegmentItem",
    "AiContentReviewResult",
    "AiReviewTaskPornResult",
    "AiReviewPornTaskInput",
    "AiReviewPornTaskOutput",
    "MediaContentReviewSegmentItem",
    "AiReviewTaskPoliticalOcrResult",
    "AiReviewPoliticalOcrTaskInput",
    "AiReviewPoliticalOcrTaskOutput",
    "MediaContentReviewOcrTextSegmentItem",
    "AiReviewTaskPornAsrResult",
    "AiReviewPornAsrTaskInput",
    "AiReviewPornAsrTaskOutput",
    "MediaContentReviewAsrTextSegmentItem",
    "ScheduleQualityControlTaskResult",
    "AiQualityControlTaskInput",
    "QualityControlData",
    "QualityControlResult",
    "QualityControlItem",
    "AiAnalysisResult",
    "AiAnalysisTaskFrameTagResult",
    "AiAnalysisTaskFrameTagInput",
    "AiAnalysisTaskFrameTagOutput",
    "MediaAiAnalysisFrameTagSegmentItem",
    "MediaAiAnalysisFrameTagItem",
    "MediaProcessTaskSnapshotByTimeOffsetResult",
    "SnapshotByTimeOffsetTaskInput",
    "MediaSnapshotByTimeOffsetItem",
    "MediaSnapshotByTimePicInfoItem",
];

pub(super) fn bench_types(facts: &Facts) -> TokenStream {
    let structs = facts.structs.iter();
    let structs = structs.filter(|known| is_benchmarked(&known.name));
    let structs = structs.map(bench_type);
    quote! {
        #![doc = " Structs with derived `Deserialize`, to compare the reader with."]
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

        #(#structs)*
    }
}

fn is_benchmarked(name: &str) -> bool {
    BENCHMARKED.contains(&name)
}

fn bench_type(known: &Struct) -> TokenStream {
    let name = ident(&known.name);
    let fields = known.fields.iter().map(|field| {
        let (wire, name, holds) = (&field.name, field_name(&field.name), rust_type(field));
        quote!(#[serde(rename = #wire)] pub #name: #holds,)
    });
    quote! {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        pub struct #name { #(#fields)* }
    }
}

fn rust_type(field: &Field) -> TokenStream {
    let element = match &field.wire {
        Wire::Struct(name) if is_benchmarked(name) => name.as_str(),
        Wire::Struct(_) => "IgnoredAny",
        Wire::String => "String",
        Wire::Bool => "bool",
        Wire::Int64 => "i64",
        Wire::Uint64 => "u64",
        Wire::Float => "f64",
    };
    let element = ident(element);
    match (&field.wire, field.list) {
        (_, true) => quote!(Option<Vec<#element>>),
        (Wire::Struct(_), false) => quote!(Option<Box<#element>>),
        _ if is_plain(field) => quote!(#element),
        _ => quote!(Option<#element>),
    }
}
