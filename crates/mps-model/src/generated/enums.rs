// Written by `cargo xtask codegen` from crates/mps-model/schema; do not edit.
//! Open enums: known values, and any other text.

use crate::UnknownValue;
use crate::value::open_enum::open_enum_impls;

/// Kind of step in an orchestration that a request defines.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActivityAction {
    /// `input`: the start.
    Input,
    /// `output`: the end.
    Output,
    /// `action-trans`: transcoding.
    Transcode,
    /// `action-samplesnapshot`: sampled screenshots.
    SampleSnapshot,
    /// `action-AIAnalysis`: content analysis.
    AiAnalysis,
    /// `action-AIRecognition`: content recognition.
    AiRecognition,
    /// `action-aiReview`: content moderation.
    AiContentReview,
    /// `action-animated-graphics`: animated image.
    AnimatedGraphics,
    /// `action-image-sprite`: image sprites.
    ImageSprites,
    /// `action-snapshotByTimeOffset`: screenshots at given times.
    SnapshotByTimeOffset,
    /// `action-adaptive-substream`: streams of several bitrates.
    AdaptiveDynamicStreaming,
    /// `action-AIQualityControl`: quality inspection.
    AiQualityControl,
    /// `action-SmartSubtitles`: smart subtitles.
    SmartSubtitles,
    /// `action-exec-rules`: a condition that chooses the next step.
    ExecRules,
    /// `action-SmartErase`: smart erasure.
    SmartErase,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl ActivityAction {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "input",
        "output",
        "action-trans",
        "action-samplesnapshot",
        "action-AIAnalysis",
        "action-AIRecognition",
        "action-aiReview",
        "action-animated-graphics",
        "action-image-sprite",
        "action-snapshotByTimeOffset",
        "action-adaptive-substream",
        "action-AIQualityControl",
        "action-SmartSubtitles",
        "action-exec-rules",
        "action-SmartErase",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Input => "input",
            Self::Output => "output",
            Self::Transcode => "action-trans",
            Self::SampleSnapshot => "action-samplesnapshot",
            Self::AiAnalysis => "action-AIAnalysis",
            Self::AiRecognition => "action-AIRecognition",
            Self::AiContentReview => "action-aiReview",
            Self::AnimatedGraphics => "action-animated-graphics",
            Self::ImageSprites => "action-image-sprite",
            Self::SnapshotByTimeOffset => "action-snapshotByTimeOffset",
            Self::AdaptiveDynamicStreaming => "action-adaptive-substream",
            Self::AiQualityControl => "action-AIQualityControl",
            Self::SmartSubtitles => "action-SmartSubtitles",
            Self::ExecRules => "action-exec-rules",
            Self::SmartErase => "action-SmartErase",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ActivityAction {
    fn from(text: &str) -> Self {
        match text {
            "input" => Self::Input,
            "output" => Self::Output,
            "action-trans" => Self::Transcode,
            "action-samplesnapshot" => Self::SampleSnapshot,
            "action-AIAnalysis" => Self::AiAnalysis,
            "action-AIRecognition" => Self::AiRecognition,
            "action-aiReview" => Self::AiContentReview,
            "action-animated-graphics" => Self::AnimatedGraphics,
            "action-image-sprite" => Self::ImageSprites,
            "action-snapshotByTimeOffset" => Self::SnapshotByTimeOffset,
            "action-adaptive-substream" => Self::AdaptiveDynamicStreaming,
            "action-AIQualityControl" => Self::AiQualityControl,
            "action-SmartSubtitles" => Self::SmartSubtitles,
            "action-exec-rules" => Self::ExecRules,
            "action-SmartErase" => Self::SmartErase,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(ActivityAction);

/// What kind of step an orchestration took.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActivityType {
    /// `Transcode`: transcoding.
    Transcode,
    /// `SampleSnapshot`: sampled screenshots.
    SampleSnapshot,
    /// `AnimatedGraphics`: animated image.
    AnimatedGraphics,
    /// `SnapshotByTimeOffset`: screenshots at given times.
    SnapshotByTimeOffset,
    /// `ImageSprites`: image sprites.
    ImageSprites,
    /// `AdaptiveDynamicStreaming`: streams of several bitrates.
    AdaptiveDynamicStreaming,
    /// `AiContentReview`: content moderation.
    AiContentReview,
    /// `AIRecognition`: content recognition.
    AiRecognition,
    /// `AIAnalysis`: content analysis.
    AiAnalysis,
    /// `AiQualityControl`: quality inspection.
    AiQualityControl,
    /// `SmartSubtitles`: smart subtitles.
    SmartSubtitles,
    /// `SmartErase`: smart erasure.
    SmartErase,
    /// `Dubbing`: AI dubbing.
    Dubbing,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl ActivityType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "Transcode",
        "SampleSnapshot",
        "AnimatedGraphics",
        "SnapshotByTimeOffset",
        "ImageSprites",
        "AdaptiveDynamicStreaming",
        "AiContentReview",
        "AIRecognition",
        "AIAnalysis",
        "AiQualityControl",
        "SmartSubtitles",
        "SmartErase",
        "Dubbing",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Transcode => "Transcode",
            Self::SampleSnapshot => "SampleSnapshot",
            Self::AnimatedGraphics => "AnimatedGraphics",
            Self::SnapshotByTimeOffset => "SnapshotByTimeOffset",
            Self::ImageSprites => "ImageSprites",
            Self::AdaptiveDynamicStreaming => "AdaptiveDynamicStreaming",
            Self::AiContentReview => "AiContentReview",
            Self::AiRecognition => "AIRecognition",
            Self::AiAnalysis => "AIAnalysis",
            Self::AiQualityControl => "AiQualityControl",
            Self::SmartSubtitles => "SmartSubtitles",
            Self::SmartErase => "SmartErase",
            Self::Dubbing => "Dubbing",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ActivityType {
    fn from(text: &str) -> Self {
        match text {
            "Transcode" => Self::Transcode,
            "SampleSnapshot" => Self::SampleSnapshot,
            "AnimatedGraphics" => Self::AnimatedGraphics,
            "SnapshotByTimeOffset" => Self::SnapshotByTimeOffset,
            "ImageSprites" => Self::ImageSprites,
            "AdaptiveDynamicStreaming" => Self::AdaptiveDynamicStreaming,
            "AiContentReview" => Self::AiContentReview,
            "AIRecognition" => Self::AiRecognition,
            "AIAnalysis" => Self::AiAnalysis,
            "AiQualityControl" => Self::AiQualityControl,
            "SmartSubtitles" => Self::SmartSubtitles,
            "SmartErase" => Self::SmartErase,
            "Dubbing" => Self::Dubbing,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(ActivityType);

/// What kind of analysis a subtask does.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AnalysisType {
    /// `Classification`: category.
    Classification,
    /// `Cover`: cover selection.
    Cover,
    /// `Tag`: tags.
    Tag,
    /// `FrameTag`: tags per frame.
    FrameTag,
    /// `Highlight`: highlights.
    Highlight,
    /// `DeLogo`: erasure.
    DeLogo,
    /// `Description`: summary by a large model.
    Description,
    /// `Dubbing`: translation and dubbing.
    Dubbing,
    /// `VideoRemake`: deduplication.
    VideoRemake,
    /// `VideoComprehension`: video or audio comprehension.
    VideoComprehension,
    /// `Cutout`: matting.
    Cutout,
    /// `Reel`: automatic video making.
    Reel,
    /// `SegmentRecognition`: splitting into segments.
    SegmentRecognition,
    /// `HeadTailRecognition`: opening and closing credits.
    HeadTailRecognition,
    /// `HorizontalToVertical`: landscape to portrait.
    HorizontalToVertical,
    /// `Generic`: work set by the extended parameters.
    Generic,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl AnalysisType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "Classification",
        "Cover",
        "Tag",
        "FrameTag",
        "Highlight",
        "DeLogo",
        "Description",
        "Dubbing",
        "VideoRemake",
        "VideoComprehension",
        "Cutout",
        "Reel",
        "SegmentRecognition",
        "HeadTailRecognition",
        "HorizontalToVertical",
        "Generic",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Classification => "Classification",
            Self::Cover => "Cover",
            Self::Tag => "Tag",
            Self::FrameTag => "FrameTag",
            Self::Highlight => "Highlight",
            Self::DeLogo => "DeLogo",
            Self::Description => "Description",
            Self::Dubbing => "Dubbing",
            Self::VideoRemake => "VideoRemake",
            Self::VideoComprehension => "VideoComprehension",
            Self::Cutout => "Cutout",
            Self::Reel => "Reel",
            Self::SegmentRecognition => "SegmentRecognition",
            Self::HeadTailRecognition => "HeadTailRecognition",
            Self::HorizontalToVertical => "HorizontalToVertical",
            Self::Generic => "Generic",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for AnalysisType {
    fn from(text: &str) -> Self {
        match text {
            "Classification" => Self::Classification,
            "Cover" => Self::Cover,
            "Tag" => Self::Tag,
            "FrameTag" => Self::FrameTag,
            "Highlight" => Self::Highlight,
            "DeLogo" => Self::DeLogo,
            "Description" => Self::Description,
            "Dubbing" => Self::Dubbing,
            "VideoRemake" => Self::VideoRemake,
            "VideoComprehension" => Self::VideoComprehension,
            "Cutout" => Self::Cutout,
            "Reel" => Self::Reel,
            "SegmentRecognition" => Self::SegmentRecognition,
            "HeadTailRecognition" => Self::HeadTailRecognition,
            "HorizontalToVertical" => Self::HorizontalToVertical,
            "Generic" => Self::Generic,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(AnalysisType);

/// Kind of operation on the sound of an element.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AudioOperationType {
    /// `Volume`: changes the volume.
    Volume,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl AudioOperationType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["Volume"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Volume => "Volume",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for AudioOperationType {
    fn from(text: &str) -> Self {
        match text {
            "Volume" => Self::Volume,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(AudioOperationType);

/// Order in which a batch task processes its files.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BatchTaskMode {
    /// `Parallel`: all at once, the default.
    Parallel,
    /// `Serial`: one after the other.
    Serial,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl BatchTaskMode {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["Parallel", "Serial"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Parallel => "Parallel",
            Self::Serial => "Serial",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for BatchTaskMode {
    fn from(text: &str) -> Self {
        match text {
            "Parallel" => Self::Parallel,
            "Serial" => Self::Serial,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(BatchTaskMode);

/// The kind of digital watermark.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BlindWatermarkType {
    /// `blind-basic`: the basic copyright watermark.
    BlindBasic,
    /// `blind-ab`: the A/B copyright watermark.
    BlindAb,
    /// `blind-abseq`: the copyright watermark of A/B sequences, as requests name it.
    BlindAbseq,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl BlindWatermarkType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "blind-basic",
        "blind-ab",
        "blind-abseq",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BlindBasic => "blind-basic",
            Self::BlindAb => "blind-ab",
            Self::BlindAbseq => "blind-abseq",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for BlindWatermarkType {
    fn from(text: &str) -> Self {
        match text {
            "blind-basic" => Self::BlindBasic,
            "blind-ab" => Self::BlindAb,
            "blind-abseq" => Self::BlindAbseq,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(BlindWatermarkType);

/// The model of a message queue.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CmqModel {
    /// `Queue`: a queue.
    Queue,
    /// `Topic`: a topic.
    Topic,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl CmqModel {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["Queue", "Topic"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Queue => "Queue",
            Self::Topic => "Topic",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for CmqModel {
    fn from(text: &str) -> Self {
        match text {
            "Queue" => Self::Queue,
            "Topic" => Self::Topic,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(CmqModel);

/// Kind of element on a track.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ComposeElementType {
    /// `Video`: a video.
    Video,
    /// `Audio`: sound.
    Audio,
    /// `Image`: an image.
    Image,
    /// `Transition`: a transition between two elements.
    Transition,
    /// `Subtitle`: a subtitle.
    Subtitle,
    /// `Empty`: a gap in the timeline.
    Empty,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl ComposeElementType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "Video",
        "Audio",
        "Image",
        "Transition",
        "Subtitle",
        "Empty",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Video => "Video",
            Self::Audio => "Audio",
            Self::Image => "Image",
            Self::Transition => "Transition",
            Self::Subtitle => "Subtitle",
            Self::Empty => "Empty",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ComposeElementType {
    fn from(text: &str) -> Self {
        match text {
            "Video" => Self::Video,
            "Audio" => Self::Audio,
            "Image" => Self::Image,
            "Transition" => Self::Transition,
            "Subtitle" => Self::Subtitle,
            "Empty" => Self::Empty,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(ComposeElementType);

/// Kind of track.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ComposeTrackType {
    /// `Video`: videos, images, transitions and gaps.
    Video,
    /// `Audio`: sound, transitions and gaps.
    Audio,
    /// `Title`: subtitles.
    Title,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl ComposeTrackType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["Video", "Audio", "Title"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Video => "Video",
            Self::Audio => "Audio",
            Self::Title => "Title",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ComposeTrackType {
    fn from(text: &str) -> Self {
        match text {
            "Video" => Self::Video,
            "Audio" => Self::Audio,
            "Title" => Self::Title,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(ComposeTrackType);

/// An anomaly found in a container or stream.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContainerIssue {
    /// `VideoResolutionChanged`: video resolution changed.
    VideoResolutionChanged,
    /// `AudioSampleRateChanged`: audio sample rate changed.
    AudioSampleRateChanged,
    /// `AudioChannelsChanged`: channel count.
    AudioChannelsChanged,
    /// `ParameterSetsChanged`: the stream's parameter sets.
    ParameterSetsChanged,
    /// `DarOrSarInvalid`: abnormal aspect ratio.
    DarOrSarInvalid,
    /// `TimestampFallback`: DTS runs backwards.
    TimestampFallback,
    /// `DtsJitter`: excessive.
    DtsJitter,
    /// `PtsJitter`: excessive.
    PtsJitter,
    /// `AACDurationDeviation`: implausible timestamp gaps between AAC frames.
    AacDurationDeviation,
    /// `AudioDroppingFrames`: audio dropping frames.
    AudioDroppingFrames,
    /// `VideoDroppingFrames`: video dropping frames.
    VideoDroppingFrames,
    /// `AVTimestampInterleave`: poor interleaving of audio and video.
    AvTimestampInterleave,
    /// `PtsLessThanDts`: pts less than dts.
    PtsLessThanDts,
    /// `ReceiveFpsJitter`: frame rate received from the network varies too much.
    ReceiveFpsJitter,
    /// `ReceiveFpsTooSmall`: video frame rate received from the network too low.
    ReceiveFpsTooSmall,
    /// `FpsJitter`: frame rate computed from PTS varies too much.
    FpsJitter,
    /// `StreamOpenFailed`: stream open failed.
    StreamOpenFailed,
    /// `StreamEnd`: stream end.
    StreamEnd,
    /// `StreamParseFailed`: stream parse failed.
    StreamParseFailed,
    /// `VideoFirstFrameNotIdr`: first frame is no IDR frame.
    VideoFirstFrameNotIdr,
    /// `StreamNALUError`: wrong NALU start code.
    StreamNaluError,
    /// `TsStreamNoAud`: h.26x in MPEG-TS lacks the AUD NALU.
    TsStreamNoAud,
    /// `AudioStreamLack`: no audio stream.
    AudioStreamLack,
    /// `VideoStreamLack`: no video stream.
    VideoStreamLack,
    /// `LackAudioRecover`: missing audio stream is back.
    LackAudioRecover,
    /// `LackVideoRecover`: missing video stream is back.
    LackVideoRecover,
    /// `VideoBitrateOutofRange`: in kbps.
    VideoBitrateOutofRange,
    /// `AudioBitrateOutofRange`: in kbps.
    AudioBitrateOutofRange,
    /// `VideoDecodeFailed`: video decode failed.
    VideoDecodeFailed,
    /// `AudioDecodeFailed`: audio decode failed.
    AudioDecodeFailed,
    /// `AudioOutOfPhase`: the two channels have opposite phase.
    AudioOutOfPhase,
    /// `VideoDuplicatedFrame`: video duplicated frame.
    VideoDuplicatedFrame,
    /// `AudioDuplicatedFrame`: audio duplicated frame.
    AudioDuplicatedFrame,
    /// `VideoRotation`: picture is rotated.
    VideoRotation,
    /// `TsMultiPrograms`: several programs in one MPEG2-TS stream.
    TsMultiPrograms,
    /// `Mp4InvalidCodecFourcc`: codec FourCC in MP4 breaks Apple's HLS rules.
    Mp4InvalidCodecFourcc,
    /// `HLSBadM3u8Format`: invalid m3u8 file.
    HLSBadM3u8Format,
    /// `HLSInvalidMasterM3u8`: invalid main m3u8.
    HLSInvalidMasterM3u8,
    /// `HLSInvalidMediaM3u8`: invalid media m3u8.
    HLSInvalidMediaM3u8,
    /// `HLSMasterM3u8Recommended`: main m3u8 lacks parameters the standard recommends.
    HLSMasterM3u8Recommended,
    /// `HLSMediaM3u8Recommended`: media m3u8 lacks parameters the standard recommends.
    HLSMediaM3u8Recommended,
    /// `HLSMediaM3u8DiscontinuityExist`: media m3u8 holds `EXT-X-DISCONTINUITY`.
    HLSMediaM3u8DiscontinuityExist,
    /// `HLSMediaSegmentsStreamNumChange`: number of streams differs between segments.
    HLSMediaSegmentsStreamNumChange,
    /// `HLSMediaSegmentsPTSJitterDeviation`: PTS jumps between segments without
    /// `EXT-X-DISCONTINUITY`.
    HLSMediaSegmentsPTSJitterDeviation,
    /// `HLSMediaSegmentsDTSJitterDeviation`: DTS jumps between segments without
    /// `EXT-X-DISCONTINUITY`.
    HLSMediaSegmentsDTSJitterDeviation,
    /// `TimecodeTrackExist`: MP4 has a `tmcd` track.
    TimecodeTrackExist,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl ContainerIssue {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "VideoResolutionChanged",
        "AudioSampleRateChanged",
        "AudioChannelsChanged",
        "ParameterSetsChanged",
        "DarOrSarInvalid",
        "TimestampFallback",
        "DtsJitter",
        "PtsJitter",
        "AACDurationDeviation",
        "AudioDroppingFrames",
        "VideoDroppingFrames",
        "AVTimestampInterleave",
        "PtsLessThanDts",
        "ReceiveFpsJitter",
        "ReceiveFpsTooSmall",
        "FpsJitter",
        "StreamOpenFailed",
        "StreamEnd",
        "StreamParseFailed",
        "VideoFirstFrameNotIdr",
        "StreamNALUError",
        "TsStreamNoAud",
        "AudioStreamLack",
        "VideoStreamLack",
        "LackAudioRecover",
        "LackVideoRecover",
        "VideoBitrateOutofRange",
        "AudioBitrateOutofRange",
        "VideoDecodeFailed",
        "AudioDecodeFailed",
        "AudioOutOfPhase",
        "VideoDuplicatedFrame",
        "AudioDuplicatedFrame",
        "VideoRotation",
        "TsMultiPrograms",
        "Mp4InvalidCodecFourcc",
        "HLSBadM3u8Format",
        "HLSInvalidMasterM3u8",
        "HLSInvalidMediaM3u8",
        "HLSMasterM3u8Recommended",
        "HLSMediaM3u8Recommended",
        "HLSMediaM3u8DiscontinuityExist",
        "HLSMediaSegmentsStreamNumChange",
        "HLSMediaSegmentsPTSJitterDeviation",
        "HLSMediaSegmentsDTSJitterDeviation",
        "TimecodeTrackExist",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::VideoResolutionChanged => "VideoResolutionChanged",
            Self::AudioSampleRateChanged => "AudioSampleRateChanged",
            Self::AudioChannelsChanged => "AudioChannelsChanged",
            Self::ParameterSetsChanged => "ParameterSetsChanged",
            Self::DarOrSarInvalid => "DarOrSarInvalid",
            Self::TimestampFallback => "TimestampFallback",
            Self::DtsJitter => "DtsJitter",
            Self::PtsJitter => "PtsJitter",
            Self::AacDurationDeviation => "AACDurationDeviation",
            Self::AudioDroppingFrames => "AudioDroppingFrames",
            Self::VideoDroppingFrames => "VideoDroppingFrames",
            Self::AvTimestampInterleave => "AVTimestampInterleave",
            Self::PtsLessThanDts => "PtsLessThanDts",
            Self::ReceiveFpsJitter => "ReceiveFpsJitter",
            Self::ReceiveFpsTooSmall => "ReceiveFpsTooSmall",
            Self::FpsJitter => "FpsJitter",
            Self::StreamOpenFailed => "StreamOpenFailed",
            Self::StreamEnd => "StreamEnd",
            Self::StreamParseFailed => "StreamParseFailed",
            Self::VideoFirstFrameNotIdr => "VideoFirstFrameNotIdr",
            Self::StreamNaluError => "StreamNALUError",
            Self::TsStreamNoAud => "TsStreamNoAud",
            Self::AudioStreamLack => "AudioStreamLack",
            Self::VideoStreamLack => "VideoStreamLack",
            Self::LackAudioRecover => "LackAudioRecover",
            Self::LackVideoRecover => "LackVideoRecover",
            Self::VideoBitrateOutofRange => "VideoBitrateOutofRange",
            Self::AudioBitrateOutofRange => "AudioBitrateOutofRange",
            Self::VideoDecodeFailed => "VideoDecodeFailed",
            Self::AudioDecodeFailed => "AudioDecodeFailed",
            Self::AudioOutOfPhase => "AudioOutOfPhase",
            Self::VideoDuplicatedFrame => "VideoDuplicatedFrame",
            Self::AudioDuplicatedFrame => "AudioDuplicatedFrame",
            Self::VideoRotation => "VideoRotation",
            Self::TsMultiPrograms => "TsMultiPrograms",
            Self::Mp4InvalidCodecFourcc => "Mp4InvalidCodecFourcc",
            Self::HLSBadM3u8Format => "HLSBadM3u8Format",
            Self::HLSInvalidMasterM3u8 => "HLSInvalidMasterM3u8",
            Self::HLSInvalidMediaM3u8 => "HLSInvalidMediaM3u8",
            Self::HLSMasterM3u8Recommended => "HLSMasterM3u8Recommended",
            Self::HLSMediaM3u8Recommended => "HLSMediaM3u8Recommended",
            Self::HLSMediaM3u8DiscontinuityExist => "HLSMediaM3u8DiscontinuityExist",
            Self::HLSMediaSegmentsStreamNumChange => "HLSMediaSegmentsStreamNumChange",
            Self::HLSMediaSegmentsPTSJitterDeviation => {
                "HLSMediaSegmentsPTSJitterDeviation"
            }
            Self::HLSMediaSegmentsDTSJitterDeviation => {
                "HLSMediaSegmentsDTSJitterDeviation"
            }
            Self::TimecodeTrackExist => "TimecodeTrackExist",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ContainerIssue {
    fn from(text: &str) -> Self {
        match text {
            "VideoResolutionChanged" => Self::VideoResolutionChanged,
            "AudioSampleRateChanged" => Self::AudioSampleRateChanged,
            "AudioChannelsChanged" => Self::AudioChannelsChanged,
            "ParameterSetsChanged" => Self::ParameterSetsChanged,
            "DarOrSarInvalid" => Self::DarOrSarInvalid,
            "TimestampFallback" => Self::TimestampFallback,
            "DtsJitter" => Self::DtsJitter,
            "PtsJitter" => Self::PtsJitter,
            "AACDurationDeviation" => Self::AacDurationDeviation,
            "AudioDroppingFrames" => Self::AudioDroppingFrames,
            "VideoDroppingFrames" => Self::VideoDroppingFrames,
            "AVTimestampInterleave" => Self::AvTimestampInterleave,
            "PtsLessThanDts" => Self::PtsLessThanDts,
            "ReceiveFpsJitter" => Self::ReceiveFpsJitter,
            "ReceiveFpsTooSmall" => Self::ReceiveFpsTooSmall,
            "FpsJitter" => Self::FpsJitter,
            "StreamOpenFailed" => Self::StreamOpenFailed,
            "StreamEnd" => Self::StreamEnd,
            "StreamParseFailed" => Self::StreamParseFailed,
            "VideoFirstFrameNotIdr" => Self::VideoFirstFrameNotIdr,
            "StreamNALUError" => Self::StreamNaluError,
            "TsStreamNoAud" => Self::TsStreamNoAud,
            "AudioStreamLack" => Self::AudioStreamLack,
            "VideoStreamLack" => Self::VideoStreamLack,
            "LackAudioRecover" => Self::LackAudioRecover,
            "LackVideoRecover" => Self::LackVideoRecover,
            "VideoBitrateOutofRange" => Self::VideoBitrateOutofRange,
            "AudioBitrateOutofRange" => Self::AudioBitrateOutofRange,
            "VideoDecodeFailed" => Self::VideoDecodeFailed,
            "AudioDecodeFailed" => Self::AudioDecodeFailed,
            "AudioOutOfPhase" => Self::AudioOutOfPhase,
            "VideoDuplicatedFrame" => Self::VideoDuplicatedFrame,
            "AudioDuplicatedFrame" => Self::AudioDuplicatedFrame,
            "VideoRotation" => Self::VideoRotation,
            "TsMultiPrograms" => Self::TsMultiPrograms,
            "Mp4InvalidCodecFourcc" => Self::Mp4InvalidCodecFourcc,
            "HLSBadM3u8Format" => Self::HLSBadM3u8Format,
            "HLSInvalidMasterM3u8" => Self::HLSInvalidMasterM3u8,
            "HLSInvalidMediaM3u8" => Self::HLSInvalidMediaM3u8,
            "HLSMasterM3u8Recommended" => Self::HLSMasterM3u8Recommended,
            "HLSMediaM3u8Recommended" => Self::HLSMediaM3u8Recommended,
            "HLSMediaM3u8DiscontinuityExist" => Self::HLSMediaM3u8DiscontinuityExist,
            "HLSMediaSegmentsStreamNumChange" => Self::HLSMediaSegmentsStreamNumChange,
            "HLSMediaSegmentsPTSJitterDeviation" => {
                Self::HLSMediaSegmentsPTSJitterDeviation
            }
            "HLSMediaSegmentsDTSJitterDeviation" => {
                Self::HLSMediaSegmentsDTSJitterDeviation
            }
            "TimecodeTrackExist" => Self::TimecodeTrackExist,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(ContainerIssue);

/// What kind of content check a subtask does.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContentReviewType {
    /// `Porn`: pornography in the picture.
    Porn,
    /// `Terrorism`: sensitive content in the picture.
    Terrorism,
    /// `Political`: politically sensitive content in the picture.
    Political,
    /// `Porn.Asr`: pornography in speech.
    PornAsr,
    /// `Porn.Ocr`: pornography in text on screen.
    PornOcr,
    /// `Political.Asr`: sensitive content in speech.
    PoliticalAsr,
    /// `Political.Ocr`: sensitive content in text on screen.
    PoliticalOcr,
    /// `Terrorism.Ocr`: sensitive content of the terrorism kind in text on screen.
    TerrorismOcr,
    /// `Prohibited.Asr`: prohibited content in speech.
    ProhibitedAsr,
    /// `Prohibited.Ocr`: prohibited content in text on screen.
    ProhibitedOcr,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl ContentReviewType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "Porn",
        "Terrorism",
        "Political",
        "Porn.Asr",
        "Porn.Ocr",
        "Political.Asr",
        "Political.Ocr",
        "Terrorism.Ocr",
        "Prohibited.Asr",
        "Prohibited.Ocr",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Porn => "Porn",
            Self::Terrorism => "Terrorism",
            Self::Political => "Political",
            Self::PornAsr => "Porn.Asr",
            Self::PornOcr => "Porn.Ocr",
            Self::PoliticalAsr => "Political.Asr",
            Self::PoliticalOcr => "Political.Ocr",
            Self::TerrorismOcr => "Terrorism.Ocr",
            Self::ProhibitedAsr => "Prohibited.Asr",
            Self::ProhibitedOcr => "Prohibited.Ocr",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ContentReviewType {
    fn from(text: &str) -> Self {
        match text {
            "Porn" => Self::Porn,
            "Terrorism" => Self::Terrorism,
            "Political" => Self::Political,
            "Porn.Asr" => Self::PornAsr,
            "Porn.Ocr" => Self::PornOcr,
            "Political.Asr" => Self::PoliticalAsr,
            "Political.Ocr" => Self::PoliticalOcr,
            "Terrorism.Ocr" => Self::TerrorismOcr,
            "Prohibited.Asr" => Self::ProhibitedAsr,
            "Prohibited.Ocr" => Self::ProhibitedOcr,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(ContentReviewType);

/// How output is encrypted.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DrmType {
    /// `simpleaes`: AES-128 with a key of your own; HLS only.
    SimpleAes,
    /// `fairplay`: fairPlay; HLS only.
    FairPlay,
    /// `widevine`: widevine; HLS or MPEG-DASH.
    Widevine,
    /// `playready`: playReady; HLS or MPEG-DASH.
    PlayReady,
    /// `widevine+fairplay`: widevine and FairPlay; HLS only.
    WidevineFairPlay,
    /// `playready+fairplay`: playReady and FairPlay; HLS only.
    PlayReadyFairPlay,
    /// `widevine+playready`: widevine and PlayReady; HLS or MPEG-DASH.
    WidevinePlayReady,
    /// `widevine+playready+fairplay`: all three; HLS only.
    WidevinePlayReadyFairPlay,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl DrmType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "simpleaes",
        "fairplay",
        "widevine",
        "playready",
        "widevine+fairplay",
        "playready+fairplay",
        "widevine+playready",
        "widevine+playready+fairplay",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SimpleAes => "simpleaes",
            Self::FairPlay => "fairplay",
            Self::Widevine => "widevine",
            Self::PlayReady => "playready",
            Self::WidevineFairPlay => "widevine+fairplay",
            Self::PlayReadyFairPlay => "playready+fairplay",
            Self::WidevinePlayReady => "widevine+playready",
            Self::WidevinePlayReadyFairPlay => "widevine+playready+fairplay",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for DrmType {
    fn from(text: &str) -> Self {
        match text {
            "simpleaes" => Self::SimpleAes,
            "fairplay" => Self::FairPlay,
            "widevine" => Self::Widevine,
            "playready" => Self::PlayReady,
            "widevine+fairplay" => Self::WidevineFairPlay,
            "playready+fairplay" => Self::PlayReadyFairPlay,
            "widevine+playready" => Self::WidevinePlayReady,
            "widevine+playready+fairplay" => Self::WidevinePlayReadyFairPlay,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(DrmType);

/// Precision of an editing task.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EditMode {
    /// `normal`: exact cuts, the default.
    Normal,
    /// `fast`: faster and less exact, for one source file only.
    Fast,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl EditMode {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["normal", "fast"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::Fast => "fast",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for EditMode {
    fn from(text: &str) -> Self {
        match text {
            "normal" => Self::Normal,
            "fast" => Self::Fast,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(EditMode);

/// What kind of task a notification tells of.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// `WorkflowTask`: a video workflow task.
    WorkflowTask,
    /// `EditMediaTask`: a video editing task.
    EditMediaTask,
    /// `ScheduleTask`: an orchestration.
    ScheduleTask,
    /// `BatchTask`: a batch task.
    BatchTask,
    /// `ExtractBlindWatermark`: extraction of a digital watermark.
    ExtractBlindWatermark,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl EventType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "WorkflowTask",
        "EditMediaTask",
        "ScheduleTask",
        "BatchTask",
        "ExtractBlindWatermark",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WorkflowTask => "WorkflowTask",
            Self::EditMediaTask => "EditMediaTask",
            Self::ScheduleTask => "ScheduleTask",
            Self::BatchTask => "BatchTask",
            Self::ExtractBlindWatermark => "ExtractBlindWatermark",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for EventType {
    fn from(text: &str) -> Self {
        match text {
            "WorkflowTask" => Self::WorkflowTask,
            "EditMediaTask" => Self::EditMediaTask,
            "ScheduleTask" => Self::ScheduleTask,
            "BatchTask" => Self::BatchTask,
            "ExtractBlindWatermark" => Self::ExtractBlindWatermark,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(EventType);

/// The library in which a face was found.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FaceLibrary {
    /// `Default`: the service's own library.
    Default,
    /// `UserDefine`: the user's library.
    UserDefine,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl FaceLibrary {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["Default", "UserDefine"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "Default",
            Self::UserDefine => "UserDefine",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for FaceLibrary {
    fn from(text: &str) -> Self {
        match text {
            "Default" => Self::Default,
            "UserDefine" => Self::UserDefine,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(FaceLibrary);

/// Direction in which a picture is flipped.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FlipType {
    /// `Horizental`: left to right. The service spells it so.
    Horizontal,
    /// `Vertical`: top to bottom.
    Vertical,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl FlipType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["Horizental", "Vertical"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Horizontal => "Horizental",
            Self::Vertical => "Vertical",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for FlipType {
    fn from(text: &str) -> Self {
        match text {
            "Horizental" => Self::Horizontal,
            "Vertical" => Self::Vertical,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(FlipType);

/// Kind of operation on the picture of an element.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ImageOperationType {
    /// `Rotate`: rotates it around its centre.
    Rotate,
    /// `Flip`: flips it.
    Flip,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl ImageOperationType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["Rotate", "Flip"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rotate => "Rotate",
            Self::Flip => "Flip",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ImageOperationType {
    fn from(text: &str) -> Self {
        match text {
            "Rotate" => Self::Rotate,
            "Flip" => Self::Flip,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(ImageOperationType);

/// Where a source lies.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InputType {
    /// `COS`: tencent Cloud object storage.
    Cos,
    /// `URL`: any address on the web.
    Url,
    /// `AWS-S3`: AWS storage; so far only for transcoding.
    AwsS3,
    /// `VOD`: video on demand, professional edition.
    Vod,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl InputType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["COS", "URL", "AWS-S3", "VOD"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cos => "COS",
            Self::Url => "URL",
            Self::AwsS3 => "AWS-S3",
            Self::Vod => "VOD",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for InputType {
    fn from(text: &str) -> Self {
        match text {
            "COS" => Self::Cos,
            "URL" => Self::Url,
            "AWS-S3" => Self::AwsS3,
            "VOD" => Self::Vod,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(InputType);

/// What kind of step a live orchestration took.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LiveActivityType {
    /// `LiveRecord`: recording of the live stream.
    LiveRecord,
    /// `AiQualityControl`: media quality inspection.
    AiQualityControl,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl LiveActivityType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["LiveRecord", "AiQualityControl"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LiveRecord => "LiveRecord",
            Self::AiQualityControl => "AiQualityControl",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for LiveActivityType {
    fn from(text: &str) -> Self {
        match text {
            "LiveRecord" => Self::LiveRecord,
            "AiQualityControl" => Self::AiQualityControl,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(LiveActivityType);

/// Kind of result that a live stream notification brings.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LiveStreamNotificationType {
    /// `AiReviewResult`: content moderation.
    AiReviewResult,
    /// `AiRecognitionResult`: content recognition.
    AiRecognitionResult,
    /// `LiveRecordResult`: recording of the live stream.
    LiveRecordResult,
    /// `AiQualityControlResult`: media quality inspection.
    AiQualityControlResult,
    /// `AiAnalysisResult`: content analysis.
    AiAnalysisResult,
    /// `AiSmartSubtitleResult`: smart subtitles.
    AiSmartSubtitleResult,
    /// `ProcessEof`: end of the processing.
    ProcessEof,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl LiveStreamNotificationType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "AiReviewResult",
        "AiRecognitionResult",
        "LiveRecordResult",
        "AiQualityControlResult",
        "AiAnalysisResult",
        "AiSmartSubtitleResult",
        "ProcessEof",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AiReviewResult => "AiReviewResult",
            Self::AiRecognitionResult => "AiRecognitionResult",
            Self::LiveRecordResult => "LiveRecordResult",
            Self::AiQualityControlResult => "AiQualityControlResult",
            Self::AiAnalysisResult => "AiAnalysisResult",
            Self::AiSmartSubtitleResult => "AiSmartSubtitleResult",
            Self::ProcessEof => "ProcessEof",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for LiveStreamNotificationType {
    fn from(text: &str) -> Self {
        match text {
            "AiReviewResult" => Self::AiReviewResult,
            "AiRecognitionResult" => Self::AiRecognitionResult,
            "LiveRecordResult" => Self::LiveRecordResult,
            "AiQualityControlResult" => Self::AiQualityControlResult,
            "AiAnalysisResult" => Self::AiAnalysisResult,
            "AiSmartSubtitleResult" => Self::AiSmartSubtitleResult,
            "ProcessEof" => Self::ProcessEof,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(LiveStreamNotificationType);

/// Kind of content check of a live stream.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LiveStreamReviewType {
    /// `ImagePorn`: pornography in the picture.
    ImagePorn,
    /// `ImageTerrorism`: sensitive content in the picture.
    ImageTerrorism,
    /// `ImagePolitical`: politically sensitive content in the picture.
    ImagePolitical,
    /// `VoicePorn`: pornography in the sound.
    VoicePorn,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl LiveStreamReviewType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "ImagePorn",
        "ImageTerrorism",
        "ImagePolitical",
        "VoicePorn",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ImagePorn => "ImagePorn",
            Self::ImageTerrorism => "ImageTerrorism",
            Self::ImagePolitical => "ImagePolitical",
            Self::VoicePorn => "VoicePorn",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for LiveStreamReviewType {
    fn from(text: &str) -> Self {
        match text {
            "ImagePorn" => Self::ImagePorn,
            "ImageTerrorism" => Self::ImageTerrorism,
            "ImagePolitical" => Self::ImagePolitical,
            "VoicePorn" => Self::VoicePorn,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(LiveStreamReviewType);

/// Change to make to a task.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ManageOperation {
    /// `Abort`: ends the task.
    Abort,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl ManageOperation {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["Abort"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Abort => "Abort",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ManageOperation {
    fn from(text: &str) -> Self {
        match text {
            "Abort" => Self::Abort,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(ManageOperation);

/// What kind of media processing a subtask does.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MediaProcessType {
    /// `Transcode`: transcoding.
    Transcode,
    /// `AnimatedGraphics`: animated image.
    AnimatedGraphics,
    /// `SnapshotByTimeOffset`: screenshots at given times.
    SnapshotByTimeOffset,
    /// `SampleSnapshot`: sampled screenshots.
    SampleSnapshot,
    /// `ImageSprites`: image sprites.
    ImageSprites,
    /// `CoverBySnapshot`: screenshot used as cover.
    CoverBySnapshot,
    /// `AdaptiveDynamicStreaming`: adaptive bitrate streaming.
    AdaptiveDynamicStreaming,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl MediaProcessType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "Transcode",
        "AnimatedGraphics",
        "SnapshotByTimeOffset",
        "SampleSnapshot",
        "ImageSprites",
        "CoverBySnapshot",
        "AdaptiveDynamicStreaming",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Transcode => "Transcode",
            Self::AnimatedGraphics => "AnimatedGraphics",
            Self::SnapshotByTimeOffset => "SnapshotByTimeOffset",
            Self::SampleSnapshot => "SampleSnapshot",
            Self::ImageSprites => "ImageSprites",
            Self::CoverBySnapshot => "CoverBySnapshot",
            Self::AdaptiveDynamicStreaming => "AdaptiveDynamicStreaming",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for MediaProcessType {
    fn from(text: &str) -> Self {
        match text {
            "Transcode" => Self::Transcode,
            "AnimatedGraphics" => Self::AnimatedGraphics,
            "SnapshotByTimeOffset" => Self::SnapshotByTimeOffset,
            "SampleSnapshot" => Self::SampleSnapshot,
            "ImageSprites" => Self::ImageSprites,
            "CoverBySnapshot" => Self::CoverBySnapshot,
            "AdaptiveDynamicStreaming" => Self::AdaptiveDynamicStreaming,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(MediaProcessType);

/// When notifications are sent.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotifyMode {
    /// `Finish`: when the task ends, the default.
    Finish,
    /// `Change`: whenever its state changes.
    Change,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl NotifyMode {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["Finish", "Change"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Finish => "Finish",
            Self::Change => "Change",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for NotifyMode {
    fn from(text: &str) -> Self {
        match text {
            "Finish" => Self::Finish,
            "Change" => Self::Change,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(NotifyMode);

/// How a notification travels.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotifyType {
    /// `CMQ`: the withdrawn message queue; `TDMQ-CMQ` replaces it.
    Cmq,
    /// `TDMQ-CMQ`: message queue, the default.
    TdmqCmq,
    /// `URL`: HTTP POST with a JSON body.
    Url,
    /// `SCF`: cloud function; discouraged.
    Scf,
    /// `AWS-SQS`: AWS queue, for AWS tasks in the same region.
    AwsSqs,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl NotifyType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "CMQ",
        "TDMQ-CMQ",
        "URL",
        "SCF",
        "AWS-SQS",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cmq => "CMQ",
            Self::TdmqCmq => "TDMQ-CMQ",
            Self::Url => "URL",
            Self::Scf => "SCF",
            Self::AwsSqs => "AWS-SQS",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for NotifyType {
    fn from(text: &str) -> Self {
        match text {
            "CMQ" => Self::Cmq,
            "TDMQ-CMQ" => Self::TdmqCmq,
            "URL" => Self::Url,
            "SCF" => Self::Scf,
            "AWS-SQS" => Self::AwsSqs,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(NotifyType);

/// A defect found by quality inspection.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QualityIssue {
    /// `Jitter`: shaky picture.
    Jitter,
    /// `Blur`: blur.
    Blur,
    /// `LowLighting`: too dark.
    LowLighting,
    /// `HighLighting`: overexposed.
    HighLighting,
    /// `CrashScreen`: corrupted picture.
    CrashScreen,
    /// `BlackWhiteEdge`: black or white borders.
    BlackWhiteEdge,
    /// `SolidColorScreen`: picture of one single shade.
    SolidColorScreen,
    /// `Noise`: picture noise.
    Noise,
    /// `Mosaic`: mosaic.
    Mosaic,
    /// `QRCode`: qrcode.
    QrCode,
    /// `AppletCode`: mini program code.
    AppletCode,
    /// `BarCode`: bar code.
    BarCode,
    /// `LowVoice`: sound too quiet.
    LowVoice,
    /// `HighVoice`: sound clips or pops.
    HighVoice,
    /// `NoVoice`: silence.
    NoVoice,
    /// `LowEvaluation`: no-reference video score, MOS, under the threshold.
    LowEvaluation,
    /// `AudioEvaluation`: no-reference audio score, MOS, under the threshold.
    AudioEvaluation,
    /// `AudioNoise`: audio noise.
    AudioNoise,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl QualityIssue {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "Jitter",
        "Blur",
        "LowLighting",
        "HighLighting",
        "CrashScreen",
        "BlackWhiteEdge",
        "SolidColorScreen",
        "Noise",
        "Mosaic",
        "QRCode",
        "AppletCode",
        "BarCode",
        "LowVoice",
        "HighVoice",
        "NoVoice",
        "LowEvaluation",
        "AudioEvaluation",
        "AudioNoise",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Jitter => "Jitter",
            Self::Blur => "Blur",
            Self::LowLighting => "LowLighting",
            Self::HighLighting => "HighLighting",
            Self::CrashScreen => "CrashScreen",
            Self::BlackWhiteEdge => "BlackWhiteEdge",
            Self::SolidColorScreen => "SolidColorScreen",
            Self::Noise => "Noise",
            Self::Mosaic => "Mosaic",
            Self::QrCode => "QRCode",
            Self::AppletCode => "AppletCode",
            Self::BarCode => "BarCode",
            Self::LowVoice => "LowVoice",
            Self::HighVoice => "HighVoice",
            Self::NoVoice => "NoVoice",
            Self::LowEvaluation => "LowEvaluation",
            Self::AudioEvaluation => "AudioEvaluation",
            Self::AudioNoise => "AudioNoise",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for QualityIssue {
    fn from(text: &str) -> Self {
        match text {
            "Jitter" => Self::Jitter,
            "Blur" => Self::Blur,
            "LowLighting" => Self::LowLighting,
            "HighLighting" => Self::HighLighting,
            "CrashScreen" => Self::CrashScreen,
            "BlackWhiteEdge" => Self::BlackWhiteEdge,
            "SolidColorScreen" => Self::SolidColorScreen,
            "Noise" => Self::Noise,
            "Mosaic" => Self::Mosaic,
            "QRCode" => Self::QrCode,
            "AppletCode" => Self::AppletCode,
            "BarCode" => Self::BarCode,
            "LowVoice" => Self::LowVoice,
            "HighVoice" => Self::HighVoice,
            "NoVoice" => Self::NoVoice,
            "LowEvaluation" => Self::LowEvaluation,
            "AudioEvaluation" => Self::AudioEvaluation,
            "AudioNoise" => Self::AudioNoise,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(QualityIssue);

/// What kind of recognition a subtask does.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecognitionType {
    /// `FaceRecognition`: faces.
    FaceRecognition,
    /// `AsrWordsRecognition`: keywords in speech.
    AsrWordsRecognition,
    /// `OcrWordsRecognition`: keywords in on-screen text.
    OcrWordsRecognition,
    /// `AsrFullTextRecognition`: all speech.
    AsrFullTextRecognition,
    /// `OcrFullTextRecognition`: all on-screen text.
    OcrFullTextRecognition,
    /// `TransTextRecognition`: speech translation.
    TransTextRecognition,
    /// `ObjectRecognition`: objects.
    ObjectRecognition,
    /// `TagRecognition`: highlight marks; live streams only.
    TagRecognition,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl RecognitionType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "FaceRecognition",
        "AsrWordsRecognition",
        "OcrWordsRecognition",
        "AsrFullTextRecognition",
        "OcrFullTextRecognition",
        "TransTextRecognition",
        "ObjectRecognition",
        "TagRecognition",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FaceRecognition => "FaceRecognition",
            Self::AsrWordsRecognition => "AsrWordsRecognition",
            Self::OcrWordsRecognition => "OcrWordsRecognition",
            Self::AsrFullTextRecognition => "AsrFullTextRecognition",
            Self::OcrFullTextRecognition => "OcrFullTextRecognition",
            Self::TransTextRecognition => "TransTextRecognition",
            Self::ObjectRecognition => "ObjectRecognition",
            Self::TagRecognition => "TagRecognition",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for RecognitionType {
    fn from(text: &str) -> Self {
        match text {
            "FaceRecognition" => Self::FaceRecognition,
            "AsrWordsRecognition" => Self::AsrWordsRecognition,
            "OcrWordsRecognition" => Self::OcrWordsRecognition,
            "AsrFullTextRecognition" => Self::AsrFullTextRecognition,
            "OcrFullTextRecognition" => Self::OcrFullTextRecognition,
            "TransTextRecognition" => Self::TransTextRecognition,
            "ObjectRecognition" => Self::ObjectRecognition,
            "TagRecognition" => Self::TagRecognition,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(RecognitionType);

/// How sampled screenshots are spaced.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SampleType {
    /// `Percent`: by a share of the length.
    Percent,
    /// `Time`: by time.
    Time,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl SampleType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["Percent", "Time"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Percent => "Percent",
            Self::Time => "Time",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for SampleType {
    fn from(text: &str) -> Self {
        match text {
            "Percent" => Self::Percent,
            "Time" => Self::Time,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(SampleType);

/// How grave an anomaly is.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// `Fatal`: impairs later playback and parsing.
    Fatal,
    /// `Error`: may impair playback.
    Error,
    /// `Warning`: a possible risk, playback not necessarily impaired.
    Warning,
    /// `Notice`: important stream information.
    Notice,
    /// `Info`: general stream information.
    Info,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl Severity {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "Fatal",
        "Error",
        "Warning",
        "Notice",
        "Info",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fatal => "Fatal",
            Self::Error => "Error",
            Self::Warning => "Warning",
            Self::Notice => "Notice",
            Self::Info => "Info",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Severity {
    fn from(text: &str) -> Self {
        match text {
            "Fatal" => Self::Fatal,
            "Error" => Self::Error,
            "Warning" => Self::Warning,
            "Notice" => Self::Notice,
            "Info" => Self::Info,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(Severity);

/// Where output is stored.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StorageType {
    /// `COS`: tencent Cloud object storage.
    Cos,
    /// `AWS-S3`: AWS storage, for tasks on AWS sources in the same region.
    AwsS3,
    /// `VOD`: video on demand, professional edition.
    Vod,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl StorageType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["COS", "AWS-S3", "VOD"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cos => "COS",
            Self::AwsS3 => "AWS-S3",
            Self::Vod => "VOD",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for StorageType {
    fn from(text: &str) -> Self {
        match text {
            "COS" => Self::Cos,
            "AWS-S3" => Self::AwsS3,
            "VOD" => Self::Vod,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(StorageType);

/// How far a subtask is, or how it ended.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubtaskStatus {
    /// `WAITING`: in the queue.
    Waiting,
    /// `PROCESSING`: running.
    Processing,
    /// `SUCCESS`: ended well.
    Success,
    /// `FAIL`: ended with an error.
    Fail,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl SubtaskStatus {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "WAITING",
        "PROCESSING",
        "SUCCESS",
        "FAIL",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Waiting => "WAITING",
            Self::Processing => "PROCESSING",
            Self::Success => "SUCCESS",
            Self::Fail => "FAIL",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for SubtaskStatus {
    fn from(text: &str) -> Self {
        match text {
            "WAITING" => Self::Waiting,
            "PROCESSING" => Self::Processing,
            "SUCCESS" => Self::Success,
            "FAIL" => Self::Fail,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(SubtaskStatus);

/// How the making of one subtitle file ended.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubtitleStatus {
    /// `Success`: the file was made.
    Success,
    /// `Error`: the file was not made.
    Error,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl SubtitleStatus {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["Success", "Error"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "Success",
            Self::Error => "Error",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for SubtitleStatus {
    fn from(text: &str) -> Self {
        match text {
            "Success" => Self::Success,
            "Error" => Self::Error,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(SubtitleStatus);

/// What kind of subtitle work a subtask does.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubtitlesType {
    /// `AsrFullTextRecognition`: recognition of all speech.
    AsrFullTextRecognition,
    /// `TransTextRecognition`: speech translation.
    TransTextRecognition,
    /// `PureSubtitleTrans`: translation of a subtitle file.
    PureSubtitleTrans,
    /// `OcrFullTextRecognition`: subtitles extracted from on-screen text.
    OcrFullTextRecognition,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl SubtitlesType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "AsrFullTextRecognition",
        "TransTextRecognition",
        "PureSubtitleTrans",
        "OcrFullTextRecognition",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AsrFullTextRecognition => "AsrFullTextRecognition",
            Self::TransTextRecognition => "TransTextRecognition",
            Self::PureSubtitleTrans => "PureSubtitleTrans",
            Self::OcrFullTextRecognition => "OcrFullTextRecognition",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for SubtitlesType {
    fn from(text: &str) -> Self {
        match text {
            "AsrFullTextRecognition" => Self::AsrFullTextRecognition,
            "TransTextRecognition" => Self::TransTextRecognition,
            "PureSubtitleTrans" => Self::PureSubtitleTrans,
            "OcrFullTextRecognition" => Self::OcrFullTextRecognition,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(SubtitlesType);

/// What the service recommends after a content check.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Suggestion {
    /// `pass`: nothing objectionable.
    Pass,
    /// `review`: a person should look.
    Review,
    /// `block`: it should not be shown.
    Block,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl Suggestion {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["pass", "review", "block"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pass => "pass",
            Self::Review => "review",
            Self::Block => "block",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Suggestion {
    fn from(text: &str) -> Self {
        match text {
            "pass" => Self::Pass,
            "review" => Self::Review,
            "block" => Self::Block,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(Suggestion);

/// How far a task is. `FINISH` alone does not say that it succeeded.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// `WAITING`: in the queue.
    Waiting,
    /// `PROCESSING`: running.
    Processing,
    /// `FINISH`: ended, well or not.
    Finish,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl TaskStatus {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["WAITING", "PROCESSING", "FINISH"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Waiting => "WAITING",
            Self::Processing => "PROCESSING",
            Self::Finish => "FINISH",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for TaskStatus {
    fn from(text: &str) -> Self {
        match text {
            "WAITING" => Self::Waiting,
            "PROCESSING" => Self::Processing,
            "FINISH" => Self::Finish,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(TaskStatus);

/// What kind of task it is.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TaskType {
    /// `WorkflowTask`: processing of a video by a workflow.
    WorkflowTask,
    /// `EditMediaTask`: editing of a video.
    EditMediaTask,
    /// `LiveStreamProcessTask`: processing of a live stream.
    LiveStreamProcessTask,
    /// `ScheduleTask`: an orchestration of several steps.
    ScheduleTask,
    /// `EvaluationTask`: an evaluation.
    EvaluationTask,
    /// `ExtractBlindWatermark`: extraction of a digital watermark.
    ExtractBlindWatermark,
    /// `LiveScheduleTask`: an orchestration on a live stream.
    LiveScheduleTask,
    /// `LiveProcessTask`: processing of a live stream, as lists of tasks name it.
    LiveProcessTask,
    /// `BatchTask`: processing of several files as one batch.
    BatchTask,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl TaskType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "WorkflowTask",
        "EditMediaTask",
        "LiveStreamProcessTask",
        "ScheduleTask",
        "EvaluationTask",
        "ExtractBlindWatermark",
        "LiveScheduleTask",
        "LiveProcessTask",
        "BatchTask",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WorkflowTask => "WorkflowTask",
            Self::EditMediaTask => "EditMediaTask",
            Self::LiveStreamProcessTask => "LiveStreamProcessTask",
            Self::ScheduleTask => "ScheduleTask",
            Self::EvaluationTask => "EvaluationTask",
            Self::ExtractBlindWatermark => "ExtractBlindWatermark",
            Self::LiveScheduleTask => "LiveScheduleTask",
            Self::LiveProcessTask => "LiveProcessTask",
            Self::BatchTask => "BatchTask",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for TaskType {
    fn from(text: &str) -> Self {
        match text {
            "WorkflowTask" => Self::WorkflowTask,
            "EditMediaTask" => Self::EditMediaTask,
            "LiveStreamProcessTask" => Self::LiveStreamProcessTask,
            "ScheduleTask" => Self::ScheduleTask,
            "EvaluationTask" => Self::EvaluationTask,
            "ExtractBlindWatermark" => Self::ExtractBlindWatermark,
            "LiveScheduleTask" => Self::LiveScheduleTask,
            "LiveProcessTask" => Self::LiveProcessTask,
            "BatchTask" => Self::BatchTask,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(TaskType);

/// Urgency of a task.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TaskUrgency {
    /// `Online`: runs at once, the default.
    Online,
    /// `Offline`: runs in idle time, within three days as a rule.
    Offline,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl TaskUrgency {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["Online", "Offline"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Online => "Online",
            Self::Offline => "Offline",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for TaskUrgency {
    fn from(text: &str) -> Self {
        match text {
            "Online" => Self::Online,
            "Offline" => Self::Offline,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(TaskUrgency);

/// Horizontal alignment of text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TextAlign {
    /// `Center`: in the middle, the default.
    Center,
    /// `Left`: at the left edge.
    Left,
    /// `Right`: at the right edge.
    Right,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl TextAlign {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &["Center", "Left", "Right"];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Center => "Center",
            Self::Left => "Left",
            Self::Right => "Right",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for TextAlign {
    fn from(text: &str) -> Self {
        match text {
            "Center" => Self::Center,
            "Left" => Self::Left,
            "Right" => Self::Right,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(TextAlign);

/// Effect between two elements of a track. The last one is for sound, the others are for pictures.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TransitionType {
    /// `ImageFadeInFadeOut`: one picture fades into the other.
    ImageFadeInFadeOut,
    /// `BowTieHorizontal`: a horizontal bow tie opens.
    BowTieHorizontal,
    /// `BowTieVertical`: a vertical bow tie opens.
    BowTieVertical,
    /// `ButterflyWaveScrawler`: the picture sways.
    ButterflyWaveScrawler,
    /// `Cannabisleaf`: a leaf opens.
    CannabisLeaf,
    /// `Circle`: an arc closes and opens.
    Circle,
    /// `CircleCrop`: a ring closes in.
    CircleCrop,
    /// `Circleopen`: an ellipse opens.
    CircleOpen,
    /// `Crosswarp`: the picture warps sideways.
    Crosswarp,
    /// `Cube`: a cube turns.
    Cube,
    /// `DoomScreenTransition`: a curtain falls.
    DoomScreenTransition,
    /// `Doorway`: a door opens.
    Doorway,
    /// `Dreamy`: the picture waves.
    Dreamy,
    /// `DreamyZoom`: the picture gathers horizontally.
    DreamyZoom,
    /// `FilmBurn`: the film burns.
    FilmBurn,
    /// `GlitchMemories`: the picture jitters.
    GlitchMemories,
    /// `Heart`: a heart opens.
    Heart,
    /// `InvertedPageCurl`: a page turns.
    InvertedPageCurl,
    /// `Luma`: the picture erodes.
    Luma,
    /// `Mosaic`: tiles of a grid.
    Mosaic,
    /// `Pinwheel`: a pinwheel turns.
    Pinwheel,
    /// `PolarFunction`: an ellipse spreads.
    PolarFunction,
    /// `PolkaDotsCurtain`: an arc spreads.
    PolkaDotsCurtain,
    /// `Radial`: a radar sweep.
    Radial,
    /// `RotateScaleFade`: the picture closes and opens vertically.
    RotateScaleFade,
    /// `Squeeze`: the picture gathers vertically.
    Squeeze,
    /// `Swap`: the pictures grow and swap.
    Swap,
    /// `Swirl`: the picture swirls.
    Swirl,
    /// `UndulatingBurnOutSwirl`: water spreads.
    UndulatingBurnOutSwirl,
    /// `Windowblinds`: window blinds turn.
    WindowBlinds,
    /// `WipeDown`: wipes downwards.
    WipeDown,
    /// `WipeLeft`: wipes to the left.
    WipeLeft,
    /// `WipeRight`: wipes to the right.
    WipeRight,
    /// `WipeUp`: wipes upwards.
    WipeUp,
    /// `ZoomInCircles`: water ripples.
    ZoomInCircles,
    /// `AudioFadeInFadeOut`: one sound fades into the other.
    AudioFadeInFadeOut,
    /// A value that this version does not know. Empty if none arrived.
    Unknown(UnknownValue),
}

impl TransitionType {
    /// The values known to this version, as the service writes them.
    pub const KNOWN: &'static [&'static str] = &[
        "ImageFadeInFadeOut",
        "BowTieHorizontal",
        "BowTieVertical",
        "ButterflyWaveScrawler",
        "Cannabisleaf",
        "Circle",
        "CircleCrop",
        "Circleopen",
        "Crosswarp",
        "Cube",
        "DoomScreenTransition",
        "Doorway",
        "Dreamy",
        "DreamyZoom",
        "FilmBurn",
        "GlitchMemories",
        "Heart",
        "InvertedPageCurl",
        "Luma",
        "Mosaic",
        "Pinwheel",
        "PolarFunction",
        "PolkaDotsCurtain",
        "Radial",
        "RotateScaleFade",
        "Squeeze",
        "Swap",
        "Swirl",
        "UndulatingBurnOutSwirl",
        "Windowblinds",
        "WipeDown",
        "WipeLeft",
        "WipeRight",
        "WipeUp",
        "ZoomInCircles",
        "AudioFadeInFadeOut",
    ];
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ImageFadeInFadeOut => "ImageFadeInFadeOut",
            Self::BowTieHorizontal => "BowTieHorizontal",
            Self::BowTieVertical => "BowTieVertical",
            Self::ButterflyWaveScrawler => "ButterflyWaveScrawler",
            Self::CannabisLeaf => "Cannabisleaf",
            Self::Circle => "Circle",
            Self::CircleCrop => "CircleCrop",
            Self::CircleOpen => "Circleopen",
            Self::Crosswarp => "Crosswarp",
            Self::Cube => "Cube",
            Self::DoomScreenTransition => "DoomScreenTransition",
            Self::Doorway => "Doorway",
            Self::Dreamy => "Dreamy",
            Self::DreamyZoom => "DreamyZoom",
            Self::FilmBurn => "FilmBurn",
            Self::GlitchMemories => "GlitchMemories",
            Self::Heart => "Heart",
            Self::InvertedPageCurl => "InvertedPageCurl",
            Self::Luma => "Luma",
            Self::Mosaic => "Mosaic",
            Self::Pinwheel => "Pinwheel",
            Self::PolarFunction => "PolarFunction",
            Self::PolkaDotsCurtain => "PolkaDotsCurtain",
            Self::Radial => "Radial",
            Self::RotateScaleFade => "RotateScaleFade",
            Self::Squeeze => "Squeeze",
            Self::Swap => "Swap",
            Self::Swirl => "Swirl",
            Self::UndulatingBurnOutSwirl => "UndulatingBurnOutSwirl",
            Self::WindowBlinds => "Windowblinds",
            Self::WipeDown => "WipeDown",
            Self::WipeLeft => "WipeLeft",
            Self::WipeRight => "WipeRight",
            Self::WipeUp => "WipeUp",
            Self::ZoomInCircles => "ZoomInCircles",
            Self::AudioFadeInFadeOut => "AudioFadeInFadeOut",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for TransitionType {
    fn from(text: &str) -> Self {
        match text {
            "ImageFadeInFadeOut" => Self::ImageFadeInFadeOut,
            "BowTieHorizontal" => Self::BowTieHorizontal,
            "BowTieVertical" => Self::BowTieVertical,
            "ButterflyWaveScrawler" => Self::ButterflyWaveScrawler,
            "Cannabisleaf" => Self::CannabisLeaf,
            "Circle" => Self::Circle,
            "CircleCrop" => Self::CircleCrop,
            "Circleopen" => Self::CircleOpen,
            "Crosswarp" => Self::Crosswarp,
            "Cube" => Self::Cube,
            "DoomScreenTransition" => Self::DoomScreenTransition,
            "Doorway" => Self::Doorway,
            "Dreamy" => Self::Dreamy,
            "DreamyZoom" => Self::DreamyZoom,
            "FilmBurn" => Self::FilmBurn,
            "GlitchMemories" => Self::GlitchMemories,
            "Heart" => Self::Heart,
            "InvertedPageCurl" => Self::InvertedPageCurl,
            "Luma" => Self::Luma,
            "Mosaic" => Self::Mosaic,
            "Pinwheel" => Self::Pinwheel,
            "PolarFunction" => Self::PolarFunction,
            "PolkaDotsCurtain" => Self::PolkaDotsCurtain,
            "Radial" => Self::Radial,
            "RotateScaleFade" => Self::RotateScaleFade,
            "Squeeze" => Self::Squeeze,
            "Swap" => Self::Swap,
            "Swirl" => Self::Swirl,
            "UndulatingBurnOutSwirl" => Self::UndulatingBurnOutSwirl,
            "Windowblinds" => Self::WindowBlinds,
            "WipeDown" => Self::WipeDown,
            "WipeLeft" => Self::WipeLeft,
            "WipeRight" => Self::WipeRight,
            "WipeUp" => Self::WipeUp,
            "ZoomInCircles" => Self::ZoomInCircles,
            "AudioFadeInFadeOut" => Self::AudioFadeInFadeOut,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

open_enum_impls!(TransitionType);
