//! Upper limits of struct sizes, because programs that hold many answers pay for every byte.

use mps_model::DescribeTaskDetailResponse;
use mps_model::{schema, types};
use std::collections::BTreeSet;

#[test]
fn the_answer_is_small() {
    let size = size_of::<DescribeTaskDetailResponse>();
    assert!(size <= 512, "{size} bytes");
}

/// Elements of lists over 256 bytes, each with the reason.
const LARGE: &[(&str, &str)] = &[
    (
        "AiRecognitionTaskFaceResultItem",
        "a dozen texts about one person, of whom an answer has few",
    ),
    (
        "SegmentRecognitionItem",
        "a chapter with its title, summary and four addresses, of which an answer has few",
    ),
];

macro_rules! sizes {
    ($($name:ident,)*) => { [$((stringify!($name), size_of::<types::$name>())),*] };
}

#[test]
fn the_elements_of_lists_are_small() {
    let sizes = sizes![
        ActivityResult,
        AdaptiveStreamTemplate,
        AddOnAudio,
        AddOnSubtitle,
        AiAnalysisResult,
        AiContentReviewResult,
        AiParagraphInfo,
        AiRecognitionResult,
        AiRecognitionTaskAsrFullTextSegmentItem,
        AiRecognitionTaskAsrWordsResultItem,
        AiRecognitionTaskAsrWordsSegmentItem,
        AiRecognitionTaskFaceResultItem,
        AiRecognitionTaskFaceSegmentItem,
        AiRecognitionTaskObjectResultItem,
        AiRecognitionTaskObjectSeqmentItem,
        AiRecognitionTaskOcrFullTextSegmentItem,
        AiRecognitionTaskOcrFullTextSegmentTextItem,
        AiRecognitionTaskOcrWordsResultItem,
        AiRecognitionTaskOcrWordsSegmentItem,
        AiRecognitionTaskTransTextSegmentItem,
        AudioTemplateInfo,
        ContainerDiagnoseResultItem,
        DiagnoseResult,
        DstSubtitleInput,
        EditMediaFileInfo,
        EraseArea,
        EraseTimeArea,
        HighlightSegmentItem,
        LLMDetectionIssue,
        LLMDetectionResultItem,
        LiveActivityResult,
        LiveAiParagraphInfo,
        LiveRecordFile,
        LiveSmartSubtitleResult,
        LiveStreamAiAnalysisResultItem,
        LiveStreamAiRecognitionResultItem,
        LiveStreamAiReviewImagePoliticalResult,
        LiveStreamAiReviewImagePornResult,
        LiveStreamAiReviewImageTerrorismResult,
        LiveStreamAiReviewResultItem,
        LiveStreamAiReviewVoicePornResult,
        LiveStreamAsrFullTextRecognitionResult,
        LiveStreamAsrWordsRecognitionResult,
        LiveStreamFaceRecognitionResult,
        LiveStreamObjectRecognitionResult,
        LiveStreamOcrFullTextRecognitionResult,
        LiveStreamOcrWordsRecognitionResult,
        LiveStreamTagRecognitionResult,
        LiveStreamTransTextRecognitionResult,
        MediaAiAnalysisClassificationItem,
        MediaAiAnalysisCoverItem,
        MediaAiAnalysisDescriptionItem,
        MediaAiAnalysisFrameTagItem,
        MediaAiAnalysisFrameTagSegmentItem,
        MediaAiAnalysisHighlightItem,
        MediaAiAnalysisTagItem,
        MediaAudioStreamItem,
        MediaContentReviewAsrTextSegmentItem,
        MediaContentReviewOcrTextSegmentItem,
        MediaContentReviewPoliticalSegmentItem,
        MediaContentReviewSegmentItem,
        MediaInputInfo,
        MediaMetaData,
        MediaProcessTaskResult,
        MediaSnapshotByTimePicInfoItem,
        MediaVideoStreamItem,
        MosaicInput,
        QualityControlItem,
        QualityControlResult,
        RuleConditionItem,
        Rules,
        SegmentRecognitionItem,
        SmartSubtitleTaskAsrFullTextSegmentItem,
        SmartSubtitleTaskBatchOutput,
        SmartSubtitleTaskFullTextSegmentItem,
        SmartSubtitleTaskTransTextSegmentItem,
        SmartSubtitlesResult,
        SubtitleResult,
        SubtitleTransResultItem,
        TrackInfo,
        VideoComprehensionResultItem,
        WatermarkInput,
        WordResult,
    ];
    let listed: BTreeSet<&str> = sizes.iter().map(|(name, _)| *name).collect();
    let fields = schema::structs().iter().flat_map(|known| known.fields);
    let elements: BTreeSet<&str> = fields
        .filter(|field| field.list && field.nested().is_some())
        .map(|field| field.wire)
        .collect();
    assert_eq!(
        listed, elements,
        "the list above must name every struct that lists hold"
    );
    for (name, size) in sizes {
        let large = LARGE.iter().any(|(known, _)| *known == name);
        assert_eq!(size > 256, large, "{name} has {size} bytes");
    }
}
