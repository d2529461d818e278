// Written by `cargo xtask codegen` from crates/mps-model/schema; do not edit.
//! The schema as data: operations, structs and open enums with their documentation.

use crate::schema::facts::{
    EnumFacts, FIELD, FieldFacts, OperationFacts, StructFacts, ValueFacts,
};

/// Every operation that a program can call.
pub(crate) static OPERATIONS: &[OperationFacts] = &[
    OperationFacts {
        name: "DescribeTaskDetail",
        doc: "State and results of one task.",
        request: "DescribeTaskDetailRequest",
        response: "DescribeTaskDetailResponse",
    },
    OperationFacts {
        name: "DescribeTasks",
        doc: "List of the tasks of the last seven days, in pages.",
        request: "DescribeTasksRequest",
        response: "DescribeTasksResponse",
    },
    OperationFacts {
        name: "DescribeBatchTaskDetail",
        doc: "State and results of one batch task. The service keeps them for seven days.",
        request: "DescribeBatchTaskDetailRequest",
        response: "DescribeBatchTaskDetailResponse",
    },
    OperationFacts {
        name: "DescribeMediaMetaData",
        doc: "Technical metadata of a media file.",
        request: "DescribeMediaMetaDataRequest",
        response: "DescribeMediaMetaDataResponse",
    },
    OperationFacts {
        name: "ProcessMedia",
        doc: "Start of a media processing task.",
        request: "ProcessMediaRequest",
        response: "ProcessMediaResponse",
    },
    OperationFacts {
        name: "BatchProcessMedia",
        doc: "Start of a batch task on several media files.",
        request: "BatchProcessMediaRequest",
        response: "BatchProcessMediaResponse",
    },
    OperationFacts {
        name: "ProcessLiveStream",
        doc: "Start of the processing of a live stream.",
        request: "ProcessLiveStreamRequest",
        response: "ProcessLiveStreamResponse",
    },
    OperationFacts {
        name: "EditMedia",
        doc: "Start of an editing or compositing task.",
        request: "EditMediaRequest",
        response: "EditMediaResponse",
    },
    OperationFacts {
        name: "ExtractBlindWatermark",
        doc: "Start of the extraction of a digital watermark.",
        request: "ExtractBlindWatermarkRequest",
        response: "ExtractBlindWatermarkResponse",
    },
    OperationFacts {
        name: "ManageTask",
        doc: "End of a task before it has finished. A repeat is harmless.",
        request: "ManageTaskRequest",
        response: "ManageTaskResponse",
    },
];

/// Every open enum.
pub(crate) static ENUMS: &[EnumFacts] = &[
    EnumFacts {
        name: "ActivityAction",
        doc: "Kind of step in an orchestration that a request defines.",
        values: &[
            ValueFacts {
                value: "input",
                doc: "The start.",
            },
            ValueFacts {
                value: "output",
                doc: "The end.",
            },
            ValueFacts {
                value: "action-trans",
                doc: "Transcoding.",
            },
            ValueFacts {
                value: "action-samplesnapshot",
                doc: "Sampled screenshots.",
            },
            ValueFacts {
                value: "action-AIAnalysis",
                doc: "Content analysis.",
            },
            ValueFacts {
                value: "action-AIRecognition",
                doc: "Content recognition.",
            },
            ValueFacts {
                value: "action-aiReview",
                doc: "Content moderation.",
            },
            ValueFacts {
                value: "action-animated-graphics",
                doc: "Animated image.",
            },
            ValueFacts {
                value: "action-image-sprite",
                doc: "Image sprites.",
            },
            ValueFacts {
                value: "action-snapshotByTimeOffset",
                doc: "Screenshots at given times.",
            },
            ValueFacts {
                value: "action-adaptive-substream",
                doc: "Streams of several bitrates.",
            },
            ValueFacts {
                value: "action-AIQualityControl",
                doc: "Quality inspection.",
            },
            ValueFacts {
                value: "action-SmartSubtitles",
                doc: "Smart subtitles.",
            },
            ValueFacts {
                value: "action-exec-rules",
                doc: "A condition that chooses the next step.",
            },
            ValueFacts {
                value: "action-SmartErase",
                doc: "Smart erasure.",
            },
        ],
    },
    EnumFacts {
        name: "ActivityType",
        doc: "What kind of step an orchestration took.",
        values: &[
            ValueFacts {
                value: "Transcode",
                doc: "Transcoding.",
            },
            ValueFacts {
                value: "SampleSnapshot",
                doc: "Sampled screenshots.",
            },
            ValueFacts {
                value: "AnimatedGraphics",
                doc: "Animated image.",
            },
            ValueFacts {
                value: "SnapshotByTimeOffset",
                doc: "Screenshots at given times.",
            },
            ValueFacts {
                value: "ImageSprites",
                doc: "Image sprites.",
            },
            ValueFacts {
                value: "AdaptiveDynamicStreaming",
                doc: "Streams of several bitrates.",
            },
            ValueFacts {
                value: "AiContentReview",
                doc: "Content moderation.",
            },
            ValueFacts {
                value: "AIRecognition",
                doc: "Content recognition.",
            },
            ValueFacts {
                value: "AIAnalysis",
                doc: "Content analysis.",
            },
            ValueFacts {
                value: "AiQualityControl",
                doc: "Quality inspection.",
            },
            ValueFacts {
                value: "SmartSubtitles",
                doc: "Smart subtitles.",
            },
            ValueFacts {
                value: "SmartErase",
                doc: "Smart erasure.",
            },
            ValueFacts {
                value: "Dubbing",
                doc: "AI dubbing.",
            },
        ],
    },
    EnumFacts {
        name: "AnalysisType",
        doc: "What kind of analysis a subtask does.",
        values: &[
            ValueFacts {
                value: "Classification",
                doc: "Category.",
            },
            ValueFacts {
                value: "Cover",
                doc: "Cover selection.",
            },
            ValueFacts {
                value: "Tag",
                doc: "Tags.",
            },
            ValueFacts {
                value: "FrameTag",
                doc: "Tags per frame.",
            },
            ValueFacts {
                value: "Highlight",
                doc: "Highlights.",
            },
            ValueFacts {
                value: "DeLogo",
                doc: "Erasure.",
            },
            ValueFacts {
                value: "Description",
                doc: "Summary by a large model.",
            },
            ValueFacts {
                value: "Dubbing",
                doc: "Translation and dubbing.",
            },
            ValueFacts {
                value: "VideoRemake",
                doc: "Deduplication.",
            },
            ValueFacts {
                value: "VideoComprehension",
                doc: "Video or audio comprehension.",
            },
            ValueFacts {
                value: "Cutout",
                doc: "Matting.",
            },
            ValueFacts {
                value: "Reel",
                doc: "Automatic video making.",
            },
            ValueFacts {
                value: "SegmentRecognition",
                doc: "Splitting into segments.",
            },
            ValueFacts {
                value: "HeadTailRecognition",
                doc: "Opening and closing credits.",
            },
            ValueFacts {
                value: "HorizontalToVertical",
                doc: "Landscape to portrait.",
            },
            ValueFacts {
                value: "Generic",
                doc: "Work set by the extended parameters.",
            },
        ],
    },
    EnumFacts {
        name: "AudioOperationType",
        doc: "Kind of operation on the sound of an element.",
        values: &[
            ValueFacts {
                value: "Volume",
                doc: "Changes the volume.",
            },
        ],
    },
    EnumFacts {
        name: "BatchTaskMode",
        doc: "Order in which a batch task processes its files.",
        values: &[
            ValueFacts {
                value: "Parallel",
                doc: "All at once, the default.",
            },
            ValueFacts {
                value: "Serial",
                doc: "One after the other.",
            },
        ],
    },
    EnumFacts {
        name: "BlindWatermarkType",
        doc: "The kind of digital watermark.",
        values: &[
            ValueFacts {
                value: "blind-basic",
                doc: "The basic copyright watermark.",
            },
            ValueFacts {
                value: "blind-ab",
                doc: "The A/B copyright watermark.",
            },
            ValueFacts {
                value: "blind-abseq",
                doc: "The copyright watermark of A/B sequences, as requests name it.",
            },
        ],
    },
    EnumFacts {
        name: "CmqModel",
        doc: "The model of a message queue.",
        values: &[
            ValueFacts {
                value: "Queue",
                doc: "A queue.",
            },
            ValueFacts {
                value: "Topic",
                doc: "A topic.",
            },
        ],
    },
    EnumFacts {
        name: "ComposeElementType",
        doc: "Kind of element on a track.",
        values: &[
            ValueFacts {
                value: "Video",
                doc: "A video.",
            },
            ValueFacts {
                value: "Audio",
                doc: "Sound.",
            },
            ValueFacts {
                value: "Image",
                doc: "An image.",
            },
            ValueFacts {
                value: "Transition",
                doc: "A transition between two elements.",
            },
            ValueFacts {
                value: "Subtitle",
                doc: "A subtitle.",
            },
            ValueFacts {
                value: "Empty",
                doc: "A gap in the timeline.",
            },
        ],
    },
    EnumFacts {
        name: "ComposeTrackType",
        doc: "Kind of track.",
        values: &[
            ValueFacts {
                value: "Video",
                doc: "Videos, images, transitions and gaps.",
            },
            ValueFacts {
                value: "Audio",
                doc: "Sound, transitions and gaps.",
            },
            ValueFacts {
                value: "Title",
                doc: "Subtitles.",
            },
        ],
    },
    EnumFacts {
        name: "ContainerIssue",
        doc: "An anomaly found in a container or stream.",
        values: &[
            ValueFacts {
                value: "VideoResolutionChanged",
                doc: "Video resolution changed.",
            },
            ValueFacts {
                value: "AudioSampleRateChanged",
                doc: "Audio sample rate changed.",
            },
            ValueFacts {
                value: "AudioChannelsChanged",
                doc: "Channel count.",
            },
            ValueFacts {
                value: "ParameterSetsChanged",
                doc: "The stream's parameter sets.",
            },
            ValueFacts {
                value: "DarOrSarInvalid",
                doc: "Abnormal aspect ratio.",
            },
            ValueFacts {
                value: "TimestampFallback",
                doc: "DTS runs backwards.",
            },
            ValueFacts {
                value: "DtsJitter",
                doc: "Excessive.",
            },
            ValueFacts {
                value: "PtsJitter",
                doc: "Excessive.",
            },
            ValueFacts {
                value: "AACDurationDeviation",
                doc: "Implausible timestamp gaps between AAC frames.",
            },
            ValueFacts {
                value: "AudioDroppingFrames",
                doc: "Audio dropping frames.",
            },
            ValueFacts {
                value: "VideoDroppingFrames",
                doc: "Video dropping frames.",
            },
            ValueFacts {
                value: "AVTimestampInterleave",
                doc: "Poor interleaving of audio and video.",
            },
            ValueFacts {
                value: "PtsLessThanDts",
                doc: "Pts less than dts.",
            },
            ValueFacts {
                value: "ReceiveFpsJitter",
                doc: "Frame rate received from the network varies too much.",
            },
            ValueFacts {
                value: "ReceiveFpsTooSmall",
                doc: "Video frame rate received from the network too low.",
            },
            ValueFacts {
                value: "FpsJitter",
                doc: "Frame rate computed from PTS varies too much.",
            },
            ValueFacts {
                value: "StreamOpenFailed",
                doc: "Stream open failed.",
            },
            ValueFacts {
                value: "StreamEnd",
                doc: "Stream end.",
            },
            ValueFacts {
                value: "StreamParseFailed",
                doc: "Stream parse failed.",
            },
            ValueFacts {
                value: "VideoFirstFrameNotIdr",
                doc: "First frame is no IDR frame.",
            },
            ValueFacts {
                value: "StreamNALUError",
                doc: "Wrong NALU start code.",
            },
            ValueFacts {
                value: "TsStreamNoAud",
                doc: "H.26x in MPEG-TS lacks the AUD NALU.",
            },
            ValueFacts {
                value: "AudioStreamLack",
                doc: "No audio stream.",
            },
            ValueFacts {
                value: "VideoStreamLack",
                doc: "No video stream.",
            },
            ValueFacts {
                value: "LackAudioRecover",
                doc: "Missing audio stream is back.",
            },
            ValueFacts {
                value: "LackVideoRecover",
                doc: "Missing video stream is back.",
            },
            ValueFacts {
                value: "VideoBitrateOutofRange",
                doc: "In kbps.",
            },
            ValueFacts {
                value: "AudioBitrateOutofRange",
                doc: "In kbps.",
            },
            ValueFacts {
                value: "VideoDecodeFailed",
                doc: "Video decode failed.",
            },
            ValueFacts {
                value: "AudioDecodeFailed",
                doc: "Audio decode failed.",
            },
            ValueFacts {
                value: "AudioOutOfPhase",
                doc: "The two channels have opposite phase.",
            },
            ValueFacts {
                value: "VideoDuplicatedFrame",
                doc: "Video duplicated frame.",
            },
            ValueFacts {
                value: "AudioDuplicatedFrame",
                doc: "Audio duplicated frame.",
            },
            ValueFacts {
                value: "VideoRotation",
                doc: "Picture is rotated.",
            },
            ValueFacts {
                value: "TsMultiPrograms",
                doc: "Several programs in one MPEG2-TS stream.",
            },
            ValueFacts {
                value: "Mp4InvalidCodecFourcc",
                doc: "Codec FourCC in MP4 breaks Apple's HLS rules.",
            },
            ValueFacts {
                value: "HLSBadM3u8Format",
                doc: "Invalid m3u8 file.",
            },
            ValueFacts {
                value: "HLSInvalidMasterM3u8",
                doc: "Invalid main m3u8.",
            },
            ValueFacts {
                value: "HLSInvalidMediaM3u8",
                doc: "Invalid media m3u8.",
            },
            ValueFacts {
                value: "HLSMasterM3u8Recommended",
                doc: "Main m3u8 lacks parameters the standard recommends.",
            },
            ValueFacts {
                value: "HLSMediaM3u8Recommended",
                doc: "Media m3u8 lacks parameters the standard recommends.",
            },
            ValueFacts {
                value: "HLSMediaM3u8DiscontinuityExist",
                doc: "Media m3u8 holds `EXT-X-DISCONTINUITY`.",
            },
            ValueFacts {
                value: "HLSMediaSegmentsStreamNumChange",
                doc: "Number of streams differs between segments.",
            },
            ValueFacts {
                value: "HLSMediaSegmentsPTSJitterDeviation",
                doc: "PTS jumps between segments without `EXT-X-DISCONTINUITY`.",
            },
            ValueFacts {
                value: "HLSMediaSegmentsDTSJitterDeviation",
                doc: "DTS jumps between segments without `EXT-X-DISCONTINUITY`.",
            },
            ValueFacts {
                value: "TimecodeTrackExist",
                doc: "MP4 has a `tmcd` track.",
            },
        ],
    },
    EnumFacts {
        name: "ContentReviewType",
        doc: "What kind of content check a subtask does.",
        values: &[
            ValueFacts {
                value: "Porn",
                doc: "Pornography in the picture.",
            },
            ValueFacts {
                value: "Terrorism",
                doc: "Sensitive content in the picture.",
            },
            ValueFacts {
                value: "Political",
                doc: "Politically sensitive content in the picture.",
            },
            ValueFacts {
                value: "Porn.Asr",
                doc: "Pornography in speech.",
            },
            ValueFacts {
                value: "Porn.Ocr",
                doc: "Pornography in text on screen.",
            },
            ValueFacts {
                value: "Political.Asr",
                doc: "Sensitive content in speech.",
            },
            ValueFacts {
                value: "Political.Ocr",
                doc: "Sensitive content in text on screen.",
            },
            ValueFacts {
                value: "Terrorism.Ocr",
                doc: "Sensitive content of the terrorism kind in text on screen.",
            },
            ValueFacts {
                value: "Prohibited.Asr",
                doc: "Prohibited content in speech.",
            },
            ValueFacts {
                value: "Prohibited.Ocr",
                doc: "Prohibited content in text on screen.",
            },
        ],
    },
    EnumFacts {
        name: "DrmType",
        doc: "How output is encrypted.",
        values: &[
            ValueFacts {
                value: "simpleaes",
                doc: "AES-128 with a key of your own; HLS only.",
            },
            ValueFacts {
                value: "fairplay",
                doc: "FairPlay; HLS only.",
            },
            ValueFacts {
                value: "widevine",
                doc: "Widevine; HLS or MPEG-DASH.",
            },
            ValueFacts {
                value: "playready",
                doc: "PlayReady; HLS or MPEG-DASH.",
            },
            ValueFacts {
                value: "widevine+fairplay",
                doc: "Widevine and FairPlay; HLS only.",
            },
            ValueFacts {
                value: "playready+fairplay",
                doc: "PlayReady and FairPlay; HLS only.",
            },
            ValueFacts {
                value: "widevine+playready",
                doc: "Widevine and PlayReady; HLS or MPEG-DASH.",
            },
            ValueFacts {
                value: "widevine+playready+fairplay",
                doc: "All three; HLS only.",
            },
        ],
    },
    EnumFacts {
        name: "EditMode",
        doc: "Precision of an editing task.",
        values: &[
            ValueFacts {
                value: "normal",
                doc: "Exact cuts, the default.",
            },
            ValueFacts {
                value: "fast",
                doc: "Faster and less exact, for one source file only.",
            },
        ],
    },
    EnumFacts {
        name: "EventType",
        doc: "What kind of task a notification tells of.",
        values: &[
            ValueFacts {
                value: "WorkflowTask",
                doc: "A video workflow task.",
            },
            ValueFacts {
                value: "EditMediaTask",
                doc: "A video editing task.",
            },
            ValueFacts {
                value: "ScheduleTask",
                doc: "An orchestration.",
            },
            ValueFacts {
                value: "BatchTask",
                doc: "A batch task.",
            },
            ValueFacts {
                value: "ExtractBlindWatermark",
                doc: "Extraction of a digital watermark.",
            },
        ],
    },
    EnumFacts {
        name: "FaceLibrary",
        doc: "The library in which a face was found.",
        values: &[
            ValueFacts {
                value: "Default",
                doc: "The service's own library.",
            },
            ValueFacts {
                value: "UserDefine",
                doc: "The user's library.",
            },
        ],
    },
    EnumFacts {
        name: "FlipType",
        doc: "Direction in which a picture is flipped.",
        values: &[
            ValueFacts {
                value: "Horizental",
                doc: "Left to right. The service spells it so.",
            },
            ValueFacts {
                value: "Vertical",
                doc: "Top to bottom.",
            },
        ],
    },
    EnumFacts {
        name: "ImageOperationType",
        doc: "Kind of operation on the picture of an element.",
        values: &[
            ValueFacts {
                value: "Rotate",
                doc: "Rotates it around its centre.",
            },
            ValueFacts {
                value: "Flip",
                doc: "Flips it.",
            },
        ],
    },
    EnumFacts {
        name: "InputType",
        doc: "Where a source lies.",
        values: &[
            ValueFacts {
                value: "COS",
                doc: "Tencent Cloud object storage.",
            },
            ValueFacts {
                value: "URL",
                doc: "Any address on the web.",
            },
            ValueFacts {
                value: "AWS-S3",
                doc: "AWS storage; so far only for transcoding.",
            },
            ValueFacts {
                value: "VOD",
                doc: "Video on demand, professional edition.",
            },
        ],
    },
    EnumFacts {
        name: "LiveActivityType",
        doc: "What kind of step a live orchestration took.",
        values: &[
            ValueFacts {
                value: "LiveRecord",
                doc: "Recording of the live stream.",
            },
            ValueFacts {
                value: "AiQualityControl",
                doc: "Media quality inspection.",
            },
        ],
    },
    EnumFacts {
        name: "LiveStreamNotificationType",
        doc: "Kind of result that a live stream notification brings.",
        values: &[
            ValueFacts {
                value: "AiReviewResult",
                doc: "Content moderation.",
            },
            ValueFacts {
                value: "AiRecognitionResult",
                doc: "Content recognition.",
            },
            ValueFacts {
                value: "LiveRecordResult",
                doc: "Recording of the live stream.",
            },
            ValueFacts {
                value: "AiQualityControlResult",
                doc: "Media quality inspection.",
            },
            ValueFacts {
                value: "AiAnalysisResult",
                doc: "Content analysis.",
            },
            ValueFacts {
                value: "AiSmartSubtitleResult",
                doc: "Smart subtitles.",
            },
            ValueFacts {
                value: "ProcessEof",
                doc: "End of the processing.",
            },
        ],
    },
    EnumFacts {
        name: "LiveStreamReviewType",
        doc: "Kind of content check of a live stream.",
        values: &[
            ValueFacts {
                value: "ImagePorn",
                doc: "Pornography in the picture.",
            },
            ValueFacts {
                value: "ImageTerrorism",
                doc: "Sensitive content in the picture.",
            },
            ValueFacts {
                value: "ImagePolitical",
                doc: "Politically sensitive content in the picture.",
            },
            ValueFacts {
                value: "VoicePorn",
                doc: "Pornography in the sound.",
            },
        ],
    },
    EnumFacts {
        name: "ManageOperation",
        doc: "Change to make to a task.",
        values: &[
            ValueFacts {
                value: "Abort",
                doc: "Ends the task.",
            },
        ],
    },
    EnumFacts {
        name: "MediaProcessType",
        doc: "What kind of media processing a subtask does.",
        values: &[
            ValueFacts {
                value: "Transcode",
                doc: "Transcoding.",
            },
            ValueFacts {
                value: "AnimatedGraphics",
                doc: "Animated image.",
            },
            ValueFacts {
                value: "SnapshotByTimeOffset",
                doc: "Screenshots at given times.",
            },
            ValueFacts {
                value: "SampleSnapshot",
                doc: "Sampled screenshots.",
            },
            ValueFacts {
                value: "ImageSprites",
                doc: "Image sprites.",
            },
            ValueFacts {
                value: "CoverBySnapshot",
                doc: "Screenshot used as cover.",
            },
            ValueFacts {
                value: "AdaptiveDynamicStreaming",
                doc: "Adaptive bitrate streaming.",
            },
        ],
    },
    EnumFacts {
        name: "NotifyMode",
        doc: "When notifications are sent.",
        values: &[
            ValueFacts {
                value: "Finish",
                doc: "When the task ends, the default.",
            },
            ValueFacts {
                value: "Change",
                doc: "Whenever its state changes.",
            },
        ],
    },
    EnumFacts {
        name: "NotifyType",
        doc: "How a notification travels.",
        values: &[
            ValueFacts {
                value: "CMQ",
                doc: "The withdrawn message queue; `TDMQ-CMQ` replaces it.",
            },
            ValueFacts {
                value: "TDMQ-CMQ",
                doc: "Message queue, the default.",
            },
            ValueFacts {
                value: "URL",
                doc: "HTTP POST with a JSON body.",
            },
            ValueFacts {
                value: "SCF",
                doc: "Cloud function; discouraged.",
            },
            ValueFacts {
                value: "AWS-SQS",
                doc: "AWS queue, for AWS tasks in the same region.",
            },
        ],
    },
    EnumFacts {
        name: "QualityIssue",
        doc: "A defect found by quality inspection.",
        values: &[
            ValueFacts {
                value: "Jitter",
                doc: "Shaky picture.",
            },
            ValueFacts {
                value: "Blur",
                doc: "Blur.",
            },
            ValueFacts {
                value: "LowLighting",
                doc: "Too dark.",
            },
            ValueFacts {
                value: "HighLighting",
                doc: "Overexposed.",
            },
            ValueFacts {
                value: "CrashScreen",
                doc: "Corrupted picture.",
            },
            ValueFacts {
                value: "BlackWhiteEdge",
                doc: "Black or white borders.",
            },
            ValueFacts {
                value: "SolidColorScreen",
                doc: "Picture of one single shade.",
            },
            ValueFacts {
                value: "Noise",
                doc: "Picture noise.",
            },
            ValueFacts {
                value: "Mosaic",
                doc: "Mosaic.",
            },
            ValueFacts {
                value: "QRCode",
                doc: "Qrcode.",
            },
            ValueFacts {
                value: "AppletCode",
                doc: "Mini program code.",
            },
            ValueFacts {
                value: "BarCode",
                doc: "Bar code.",
            },
            ValueFacts {
                value: "LowVoice",
                doc: "Sound too quiet.",
            },
            ValueFacts {
                value: "HighVoice",
                doc: "Sound clips or pops.",
            },
            ValueFacts {
                value: "NoVoice",
                doc: "Silence.",
            },
            ValueFacts {
                value: "LowEvaluation",
                doc: "No-reference video score, MOS, under the threshold.",
            },
            ValueFacts {
                value: "AudioEvaluation",
                doc: "No-reference audio score, MOS, under the threshold.",
            },
            ValueFacts {
                value: "AudioNoise",
                doc: "Audio noise.",
            },
        ],
    },
    EnumFacts {
        name: "RecognitionType",
        doc: "What kind of recognition a subtask does.",
        values: &[
            ValueFacts {
                value: "FaceRecognition",
                doc: "Faces.",
            },
            ValueFacts {
                value: "AsrWordsRecognition",
                doc: "Keywords in speech.",
            },
            ValueFacts {
                value: "OcrWordsRecognition",
                doc: "Keywords in on-screen text.",
            },
            ValueFacts {
                value: "AsrFullTextRecognition",
                doc: "All speech.",
            },
            ValueFacts {
                value: "OcrFullTextRecognition",
                doc: "All on-screen text.",
            },
            ValueFacts {
                value: "TransTextRecognition",
                doc: "Speech translation.",
            },
            ValueFacts {
                value: "ObjectRecognition",
                doc: "Objects.",
            },
            ValueFacts {
                value: "TagRecognition",
                doc: "Highlight marks; live streams only.",
            },
        ],
    },
    EnumFacts {
        name: "SampleType",
        doc: "How sampled screenshots are spaced.",
        values: &[
            ValueFacts {
                value: "Percent",
                doc: "By a share of the length.",
            },
            ValueFacts {
                value: "Time",
                doc: "By time.",
            },
        ],
    },
    EnumFacts {
        name: "Severity",
        doc: "How grave an anomaly is.",
        values: &[
            ValueFacts {
                value: "Fatal",
                doc: "Impairs later playback and parsing.",
            },
            ValueFacts {
                value: "Error",
                doc: "May impair playback.",
            },
            ValueFacts {
                value: "Warning",
                doc: "A possible risk, playback not necessarily impaired.",
            },
            ValueFacts {
                value: "Notice",
                doc: "Important stream information.",
            },
            ValueFacts {
                value: "Info",
                doc: "General stream information.",
            },
        ],
    },
    EnumFacts {
        name: "StorageType",
        doc: "Where output is stored.",
        values: &[
            ValueFacts {
                value: "COS",
                doc: "Tencent Cloud object storage.",
            },
            ValueFacts {
                value: "AWS-S3",
                doc: "AWS storage, for tasks on AWS sources in the same region.",
            },
            ValueFacts {
                value: "VOD",
                doc: "Video on demand, professional edition.",
            },
        ],
    },
    EnumFacts {
        name: "SubtaskStatus",
        doc: "How far a subtask is, or how it ended.",
        values: &[
            ValueFacts {
                value: "WAITING",
                doc: "In the queue.",
            },
            ValueFacts {
                value: "PROCESSING",
                doc: "Running.",
            },
            ValueFacts {
                value: "SUCCESS",
                doc: "Ended well.",
            },
            ValueFacts {
                value: "FAIL",
                doc: "Ended with an error.",
            },
        ],
    },
    EnumFacts {
        name: "SubtitleStatus",
        doc: "How the making of one subtitle file ended.",
        values: &[
            ValueFacts {
                value: "Success",
                doc: "The file was made.",
            },
            ValueFacts {
                value: "Error",
                doc: "The file was not made.",
            },
        ],
    },
    EnumFacts {
        name: "SubtitlesType",
        doc: "What kind of subtitle work a subtask does.",
        values: &[
            ValueFacts {
                value: "AsrFullTextRecognition",
                doc: "Recognition of all speech.",
            },
            ValueFacts {
                value: "TransTextRecognition",
                doc: "Speech translation.",
            },
            ValueFacts {
                value: "PureSubtitleTrans",
                doc: "Translation of a subtitle file.",
            },
            ValueFacts {
                value: "OcrFullTextRecognition",
                doc: "Subtitles extracted from on-screen text.",
            },
        ],
    },
    EnumFacts {
        name: "Suggestion",
        doc: "What the service recommends after a content check.",
        values: &[
            ValueFacts {
                value: "pass",
                doc: "Nothing objectionable.",
            },
            ValueFacts {
                value: "review",
                doc: "A person should look.",
            },
            ValueFacts {
                value: "block",
                doc: "It should not be shown.",
            },
        ],
    },
    EnumFacts {
        name: "TaskStatus",
        doc: "How far a task is. `FINISH` alone does not say that it succeeded.",
        values: &[
            ValueFacts {
                value: "WAITING",
                doc: "In the queue.",
            },
            ValueFacts {
                value: "PROCESSING",
                doc: "Running.",
            },
            ValueFacts {
                value: "FINISH",
                doc: "Ended, well or not.",
            },
        ],
    },
    EnumFacts {
        name: "TaskType",
        doc: "What kind of task it is.",
        values: &[
            ValueFacts {
                value: "WorkflowTask",
                doc: "Processing of a video by a workflow.",
            },
            ValueFacts {
                value: "EditMediaTask",
                doc: "Editing of a video.",
            },
            ValueFacts {
                value: "LiveStreamProcessTask",
                doc: "Processing of a live stream.",
            },
            ValueFacts {
                value: "ScheduleTask",
                doc: "An orchestration of several steps.",
            },
            ValueFacts {
                value: "EvaluationTask",
                doc: "An evaluation.",
            },
            ValueFacts {
                value: "ExtractBlindWatermark",
                doc: "Extraction of a digital watermark.",
            },
            ValueFacts {
                value: "LiveScheduleTask",
                doc: "An orchestration on a live stream.",
            },
            ValueFacts {
                value: "LiveProcessTask",
                doc: "Processing of a live stream, as lists of tasks name it.",
            },
            ValueFacts {
                value: "BatchTask",
                doc: "Processing of several files as one batch.",
            },
        ],
    },
    EnumFacts {
        name: "TaskUrgency",
        doc: "Urgency of a task.",
        values: &[
            ValueFacts {
                value: "Online",
                doc: "Runs at once, the default.",
            },
            ValueFacts {
                value: "Offline",
                doc: "Runs in idle time, within three days as a rule.",
            },
        ],
    },
    EnumFacts {
        name: "TextAlign",
        doc: "Horizontal alignment of text.",
        values: &[
            ValueFacts {
                value: "Center",
                doc: "In the middle, the default.",
            },
            ValueFacts {
                value: "Left",
                doc: "At the left edge.",
            },
            ValueFacts {
                value: "Right",
                doc: "At the right edge.",
            },
        ],
    },
    EnumFacts {
        name: "TransitionType",
        doc: "Effect between two elements of a track. The last one is for sound, the others are for pictures.",
        values: &[
            ValueFacts {
                value: "ImageFadeInFadeOut",
                doc: "One picture fades into the other.",
            },
            ValueFacts {
                value: "BowTieHorizontal",
                doc: "A horizontal bow tie opens.",
            },
            ValueFacts {
                value: "BowTieVertical",
                doc: "A vertical bow tie opens.",
            },
            ValueFacts {
                value: "ButterflyWaveScrawler",
                doc: "The picture sways.",
            },
            ValueFacts {
                value: "Cannabisleaf",
                doc: "A leaf opens.",
            },
            ValueFacts {
                value: "Circle",
                doc: "An arc closes and opens.",
            },
            ValueFacts {
                value: "CircleCrop",
                doc: "A ring closes in.",
            },
            ValueFacts {
                value: "Circleopen",
                doc: "An ellipse opens.",
            },
            ValueFacts {
                value: "Crosswarp",
                doc: "The picture warps sideways.",
            },
            ValueFacts {
                value: "Cube",
                doc: "A cube turns.",
            },
            ValueFacts {
                value: "DoomScreenTransition",
                doc: "A curtain falls.",
            },
            ValueFacts {
                value: "Doorway",
                doc: "A door opens.",
            },
            ValueFacts {
                value: "Dreamy",
                doc: "The picture waves.",
            },
            ValueFacts {
                value: "DreamyZoom",
                doc: "The picture gathers horizontally.",
            },
            ValueFacts {
                value: "FilmBurn",
                doc: "The film burns.",
            },
            ValueFacts {
                value: "GlitchMemories",
                doc: "The picture jitters.",
            },
            ValueFacts {
                value: "Heart",
                doc: "A heart opens.",
            },
            ValueFacts {
                value: "InvertedPageCurl",
                doc: "A page turns.",
            },
            ValueFacts {
                value: "Luma",
                doc: "The picture erodes.",
            },
            ValueFacts {
                value: "Mosaic",
                doc: "Tiles of a grid.",
            },
            ValueFacts {
                value: "Pinwheel",
                doc: "A pinwheel turns.",
            },
            ValueFacts {
                value: "PolarFunction",
                doc: "An ellipse spreads.",
            },
            ValueFacts {
                value: "PolkaDotsCurtain",
                doc: "An arc spreads.",
            },
            ValueFacts {
                value: "Radial",
                doc: "A radar sweep.",
            },
            ValueFacts {
                value: "RotateScaleFade",
                doc: "The picture closes and opens vertically.",
            },
            ValueFacts {
                value: "Squeeze",
                doc: "The picture gathers vertically.",
            },
            ValueFacts {
                value: "Swap",
                doc: "The pictures grow and swap.",
            },
            ValueFacts {
                value: "Swirl",
                doc: "The picture swirls.",
            },
            ValueFacts {
                value: "UndulatingBurnOutSwirl",
                doc: "Water spreads.",
            },
            ValueFacts {
                value: "Windowblinds",
                doc: "Window blinds turn.",
            },
            ValueFacts {
                value: "WipeDown",
                doc: "Wipes downwards.",
            },
            ValueFacts {
                value: "WipeLeft",
                doc: "Wipes to the left.",
            },
            ValueFacts {
                value: "WipeRight",
                doc: "Wipes to the right.",
            },
            ValueFacts {
                value: "WipeUp",
                doc: "Wipes upwards.",
            },
            ValueFacts {
                value: "ZoomInCircles",
                doc: "Water ripples.",
            },
            ValueFacts {
                value: "AudioFadeInFadeOut",
                doc: "One sound fades into the other.",
            },
        ],
    },
];

/// Every struct of a task's answer and of the notifications, from the answer's root on.
pub(crate) static STRUCTS: &[StructFacts] = &[
    StructFacts {
        name: "DescribeTaskDetailResponse",
        rust_name: "DescribeTaskDetailResponse",
        doc: "Status and results of one media task, with one block filled according to the kind of task. The answer about a batch task is read as this type too.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskType",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[35]),
                doc: "Kind of task: `WorkflowTask` (video workflow), `EditMediaTask` (video editing), `LiveStreamProcessTask` (live stream processing), `ScheduleTask` (orchestration), `EvaluationTask` (evaluation), `ExtractBlindWatermark` (digital watermark extraction) or `LiveScheduleTask` (live orchestration).",
                ..FIELD
            },
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[34]),
                role: Some("status"),
                doc: "State of the task: `WAITING` (queued), `PROCESSING` (still running) or `FINISH` (ended).",
                ..FIELD
            },
            FieldFacts {
                name: "CreateTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                doc: "When the task was created, as an ISO date and time, e.g. `2019-07-16T06:21:27Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("begin"),
                doc: "When the task began to run, as an ISO date and time, e.g. `2019-07-16T06:21:28Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("finish"),
                doc: "When the task ended, as an ISO date and time, e.g. `2019-07-16T06:21:46Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "EditMediaTask",
                wire: "EditMediaTask",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Details of the video editing task. Set only when `TaskType` is `EditMediaTask`.",
                ..FIELD
            },
            FieldFacts {
                name: "WorkflowTask",
                wire: "WorkflowTask",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Details of the video workflow task. Set only when `TaskType` is `WorkflowTask`.",
                ..FIELD
            },
            FieldFacts {
                name: "LiveStreamProcessTask",
                wire: "LiveStreamProcessTask",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Details of the live stream processing task. Set only when `TaskType` is `LiveStreamProcessTask`.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtractBlindWatermarkTask",
                wire: "ExtractBlindWatermarkTask",
                arm: true,
                doc: "Details of the digital watermark extraction task. Set only when `TaskType` is `ExtractBlindWatermark`.",
                ..FIELD
            },
            FieldFacts {
                name: "TaskNotifyConfig",
                wire: "TaskNotifyConfig",
                nullable: true,
                guaranteed: true,
                role: Some("request"),
                doc: "How events of this task are notified to the caller.",
                ..FIELD
            },
            FieldFacts {
                name: "TasksPriority",
                wire: "int64",
                guaranteed: true,
                doc: "Priority of the task flow, from -10 to 10.",
                ..FIELD
            },
            FieldFacts {
                name: "SessionId",
                wire: "string",
                guaranteed: true,
                doc: "Deduplication identifier given by the caller, at most 50 characters. A request that reuses an identifier seen within the past seven days is refused with an error; absent or empty means no deduplication.",
                ..FIELD
            },
            FieldFacts {
                name: "SessionContext",
                wire: "string",
                guaranteed: true,
                doc: "Caller's own context, at most 1000 characters, passed through unchanged and repeated in the callbacks about changes of the task flow's status.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtInfo",
                wire: "string",
                guaranteed: true,
                doc: "Additional information as text (JSON in the service's example, `{\"ExtInfo\": \"\"}`), used only in particular scenarios.",
                ..FIELD
            },
            FieldFacts {
                name: "ScheduleTask",
                wire: "ScheduleTask",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Details of the orchestration task. Set only when `TaskType` is `ScheduleTask`.",
                ..FIELD
            },
            FieldFacts {
                name: "LiveScheduleTask",
                wire: "LiveScheduleTask",
                nullable: true,
                arm: true,
                doc: "Details of the live orchestration task. Set only when `TaskType` is `LiveScheduleTask`.",
                ..FIELD
            },
            FieldFacts {
                name: "TaskId",
                wire: "string",
                editions: &[],
                role: Some("task-id"),
                doc: "Identifier of the batch task. Set only when `TaskType` is `BatchTask`; other tasks hold theirs.",
                ..FIELD
            },
            FieldFacts {
                name: "BatchTaskResult",
                wire: "BatchSubTaskResult",
                arm: true,
                editions: &[],
                doc: "Details of the batch processing task. Set only when `TaskType` is `BatchTask`, which `DescribeBatchTaskDetail` answers.",
                ..FIELD
            },
            FieldFacts {
                name: "RequestId",
                wire: "string",
                doc: "Unique identifier that the server gives each request it receives; quote it when asking the service to look into a problem. A request that never reached the server has none.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "EditMediaTask",
        rust_name: "EditMediaTask",
        doc: "State, input and output of a video editing task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskId",
                wire: "string",
                guaranteed: true,
                role: Some("task-id"),
                doc: "Identifier of the video editing task.",
                ..FIELD
            },
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[34]),
                role: Some("status"),
                doc: "State of the task: `PROCESSING` (still running) or `FINISH` (ended).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the editing task; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "EditMediaTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "What the editing task was given to work on.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "EditMediaTaskOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "What the editing task produced.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "WorkflowTask",
        rust_name: "WorkflowTask",
        doc: "State of a media processing workflow and the results of its subtasks.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskId",
                wire: "string",
                guaranteed: true,
                role: Some("task-id"),
                doc: "Identifier of the media processing task.",
                ..FIELD
            },
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[34]),
                role: Some("status"),
                doc: "State of the task flow: `PROCESSING` (still running) or `FINISH` (ended).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Non-zero when something is wrong with the source; when it is `0`, look at the `ErrCode` of each subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation of what is wrong with the source; if the source is sound, look at the `Message` of each subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "InputInfo",
                wire: "MediaInputInfo",
                nullable: true,
                guaranteed: true,
                role: Some("request"),
                doc: "Media file that was processed and where it lies.",
                ..FIELD
            },
            FieldFacts {
                name: "MetaData",
                wire: "MediaMetaData",
                nullable: true,
                guaranteed: true,
                role: Some("request"),
                doc: "Technical metadata of the original video.",
                ..FIELD
            },
            FieldFacts {
                name: "MediaProcessResultSet",
                wire: "MediaProcessTaskResult",
                list: true,
                guaranteed: true,
                doc: "State and results of the media processing subtasks, such as transcoding and screenshots.",
                ..FIELD
            },
            FieldFacts {
                name: "AiContentReviewResultSet",
                wire: "AiContentReviewResult",
                list: true,
                guaranteed: true,
                doc: "State and results of the content moderation subtasks.",
                ..FIELD
            },
            FieldFacts {
                name: "AiAnalysisResultSet",
                wire: "AiAnalysisResult",
                list: true,
                guaranteed: true,
                doc: "State and results of the content analysis subtasks.",
                ..FIELD
            },
            FieldFacts {
                name: "AiRecognitionResultSet",
                wire: "AiRecognitionResult",
                list: true,
                guaranteed: true,
                doc: "State and results of the content recognition subtasks.",
                ..FIELD
            },
            FieldFacts {
                name: "AiQualityControlTaskResult",
                wire: "ScheduleQualityControlTaskResult",
                nullable: true,
                guaranteed: true,
                doc: "State and result of the media quality inspection subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "SmartSubtitlesTaskResult",
                wire: "SmartSubtitlesResult",
                list: true,
                nullable: true,
                doc: "Results of the smart subtitle subtasks.",
                ..FIELD
            },
            FieldFacts {
                name: "SmartEraseTaskResult",
                wire: "SmartEraseTaskResult",
                nullable: true,
                doc: "Result of the smart erasure subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "AiDubbingTaskResult",
                wire: "AIDubbingTaskResult",
                doc: "State and result of the AI dubbing subtask.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamProcessTask",
        rust_name: "LiveStreamProcessTask",
        doc: "State of a task that processes a live stream.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskId",
                wire: "string",
                role: Some("task-id"),
                doc: "Identifier of the media processing task.",
                ..FIELD
            },
            FieldFacts {
                name: "Status",
                wire: "string",
                values: Some(&ENUMS[34]),
                role: Some("status"),
                doc: "State of the task flow: `PROCESSING` (still running) or `FINISH` (ended).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                role: Some("message"),
                doc: "Explanation that goes with the error code of the live stream processing task.",
                ..FIELD
            },
            FieldFacts {
                name: "Url",
                wire: "string",
                role: Some("request"),
                doc: "Address of the live stream that is processed.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ExtractBlindWatermarkTask",
        rust_name: "ExtractBlindWatermarkTask",
        doc: "State and outcome of a task that extracts a digital watermark from a video.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskId",
                wire: "string",
                guaranteed: true,
                role: Some("task-id"),
                doc: "Identifier of the media processing task.",
                ..FIELD
            },
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[34]),
                role: Some("status"),
                doc: "State of the task flow: `WAITING` (queued), `PROCESSING` (still running) or `FINISH` (ended).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the extraction task.",
                ..FIELD
            },
            FieldFacts {
                name: "InputInfo",
                wire: "MediaInputInfo",
                guaranteed: true,
                role: Some("request"),
                doc: "Media file that was examined and where it lies.",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[5]),
                doc: "Kind of digital watermark looked for: `blind-basic` (basic copyright watermark) or `blind-ab` (A/B copyright watermark).",
                ..FIELD
            },
            FieldFacts {
                name: "IsDetected",
                wire: "bool",
                guaranteed: true,
                doc: "Whether a watermark was found. If true, `Result` holds the extracted content; if false, `Result` is absent.",
                ..FIELD
            },
            FieldFacts {
                name: "Result",
                wire: "string",
                doc: "Content of the extracted digital watermark; absent when none was found.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtractBlindWatermarkConfig",
                wire: "ExtractBlindWatermarkTaskConfig",
                role: Some("request"),
                doc: "Settings that the extraction ran with.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "TaskNotifyConfig",
        rust_name: "TaskNotifyConfig",
        doc: "How and where events of a task are notified.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "NotifyType",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[24]),
                doc: "Channel: `TDMQ-CMQ` (message queue; the default when absent or empty; a very large result may fail to be queued), `URL` (HTTP callback with a JSON body to `NotifyUrl`, laid out like the output of the event notification parsing operation), `AWS-SQS` (AWS queue; only for AWS tasks, same region), `SCF` (cloud function; discouraged, needs extra console set-up) or `CMQ` (withdrawn; use `TDMQ-CMQ`).",
                ..FIELD
            },
            FieldFacts {
                name: "NotifyMode",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[23]),
                doc: "When workflow notifications are sent: `Finish` (when the workflow ends; the default) or `Change` (when its state changes).",
                ..FIELD
            },
            FieldFacts {
                name: "NotifyUrl",
                wire: "string",
                guaranteed: true,
                required_if: Some(("NotifyType", "URL")),
                doc: "Address that receives the HTTP callbacks; required when `NotifyType` is `URL`.",
                ..FIELD
            },
            FieldFacts {
                name: "CmqModel",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[6]),
                doc: "Model of the CMQ or TDMQ-CMQ destination: `Queue` or `Topic`.",
                ..FIELD
            },
            FieldFacts {
                name: "CmqRegion",
                wire: "string",
                guaranteed: true,
                doc: "Region of the CMQ or TDMQ-CMQ destination, e.g. `sh` or `bj`.",
                ..FIELD
            },
            FieldFacts {
                name: "TopicName",
                wire: "string",
                guaranteed: true,
                doc: "Name of the CMQ or TDMQ-CMQ topic to which events are sent. Used when `CmqModel` is `Topic`.",
                ..FIELD
            },
            FieldFacts {
                name: "QueueName",
                wire: "string",
                guaranteed: true,
                doc: "Name of the CMQ or TDMQ-CMQ queue to which events are sent. Used when `CmqModel` is `Queue`.",
                ..FIELD
            },
            FieldFacts {
                name: "AwsSQS",
                wire: "AwsSQS",
                nullable: true,
                guaranteed: true,
                required_if: Some(("NotifyType", "AWS-SQS")),
                doc: "AWS SQS queue that receives the callbacks; required when `NotifyType` is `AWS-SQS`.",
                ..FIELD
            },
            FieldFacts {
                name: "NotifyKey",
                wire: "string",
                unit: Some("secret"),
                doc: "Key from which the signature of the callbacks is made.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ScheduleTask",
        rust_name: "ScheduleTask",
        doc: "State of an orchestration task and the results of its steps.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskId",
                wire: "string",
                guaranteed: true,
                role: Some("task-id"),
                doc: "Identifier of the orchestration task.",
                ..FIELD
            },
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[34]),
                role: Some("status"),
                doc: "State of the task flow: `PROCESSING` (still running) or `FINISH` (ended). The service's own example also shows `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Non-zero when something is wrong with the source; when it is `0`, look at the `ErrCode` of each subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation of what is wrong with the source; if the source is sound, look at the `Message` of each subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "InputInfo",
                wire: "MediaInputInfo",
                nullable: true,
                guaranteed: true,
                role: Some("request"),
                doc: "Media file that was processed and where it lies.",
                ..FIELD
            },
            FieldFacts {
                name: "MetaData",
                wire: "MediaMetaData",
                nullable: true,
                guaranteed: true,
                role: Some("request"),
                doc: "Technical metadata of the original video.",
                ..FIELD
            },
            FieldFacts {
                name: "ActivityResultSet",
                wire: "ActivityResult",
                list: true,
                nullable: true,
                guaranteed: true,
                doc: "Results of the steps of the orchestration.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveScheduleTask",
        rust_name: "LiveScheduleTask",
        doc: "State of a live orchestration task and the results of its steps.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskId",
                wire: "string",
                role: Some("task-id"),
                doc: "Identifier of the live orchestration task.",
                ..FIELD
            },
            FieldFacts {
                name: "Status",
                wire: "string",
                values: Some(&ENUMS[34]),
                role: Some("status"),
                doc: "State of the task flow: `PROCESSING` (still running) or `FINISH` (ended).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                role: Some("err-code"),
                doc: "Non-zero when something is wrong with the source; when it is `0`, look at the `ErrCode` of each subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                role: Some("message"),
                doc: "Explanation of what is wrong with the source; if the source is sound, look at the `Message` of each subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Url",
                wire: "string",
                role: Some("request"),
                doc: "Address of the live stream that is processed.",
                ..FIELD
            },
            FieldFacts {
                name: "LiveActivityResultSet",
                wire: "LiveActivityResult",
                list: true,
                nullable: true,
                doc: "Results of the steps of the live orchestration.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "EditMediaTaskInput",
        rust_name: "EditMediaTaskInput",
        doc: "What a video editing task works on.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "FileInfoSet",
                wire: "EditMediaFileInfo",
                list: true,
                guaranteed: true,
                doc: "Video files that are edited.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "EditMediaTaskOutput",
        rust_name: "EditMediaTaskOutput",
        doc: "What a video editing task produced and where it lies.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                role: Some("storage"),
                doc: "Storage to which the edited file was written.",
                ..FIELD
            },
            FieldFacts {
                name: "Path",
                wire: "string",
                role: Some("path"),
                doc: "Path at which the edited video lies, e.g. `/xx.mp4`.",
                ..FIELD
            },
            FieldFacts {
                name: "MetaData",
                wire: "MediaMetaData",
                nullable: true,
                role: Some("metadata"),
                doc: "Technical metadata of the edited video.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaInputInfo",
        rust_name: "MediaInputInfo",
        doc: "Source file of a media processing task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                guaranteed: true,
                required: true,
                values: Some(&ENUMS[17]),
                doc: "Where the source lies: `COS` (Tencent Cloud object storage), `URL` (any address), `AWS-S3` (AWS storage; so far only for transcoding) or `VOD` (video on demand, professional edition).",
                ..FIELD
            },
            FieldFacts {
                name: "CosInputInfo",
                wire: "CosInputInfo",
                guaranteed: true,
                required_if: Some(("Type", "COS")),
                arm: true,
                doc: "Location of the source in COS. Set, and required, when `Type` is `COS`.",
                ..FIELD
            },
            FieldFacts {
                name: "UrlInputInfo",
                wire: "UrlInputInfo",
                nullable: true,
                guaranteed: true,
                required_if: Some(("Type", "URL")),
                arm: true,
                doc: "Address of the source. Set, and required, when `Type` is `URL`.",
                ..FIELD
            },
            FieldFacts {
                name: "S3InputInfo",
                wire: "S3InputInfo",
                nullable: true,
                guaranteed: true,
                required_if: Some(("Type", "AWS-S3")),
                arm: true,
                doc: "Location of the source in AWS S3. Set, and required, when `Type` is `AWS-S3`.",
                ..FIELD
            },
            FieldFacts {
                name: "VODInputInfo",
                wire: "VODInputInfo",
                nullable: true,
                required_if: Some(("Type", "VOD")),
                arm: true,
                doc: "Location of the source in VOD, professional edition. Set, and required, when `Type` is `VOD`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaMetaData",
        rust_name: "MediaMetaData",
        doc: "Technical metadata of a media file.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Size",
                wire: "int64",
                nullable: true,
                guaranteed: true,
                unit: Some("bytes"),
                role: Some("size"),
                doc: "Size of the media file in bytes; for HLS, the m3u8 and ts files added together.",
                ..FIELD
            },
            FieldFacts {
                name: "Container",
                wire: "string",
                nullable: true,
                guaranteed: true,
                role: Some("container"),
                doc: "Container format, e.g. `m4a`, `mp4` or `flv`.",
                ..FIELD
            },
            FieldFacts {
                name: "Bitrate",
                wire: "int64",
                nullable: true,
                guaranteed: true,
                unit: Some("bps"),
                role: Some("bitrate"),
                doc: "Average video bitrate plus average audio bitrate, in bits per second.",
                ..FIELD
            },
            FieldFacts {
                name: "Height",
                wire: "int64",
                nullable: true,
                guaranteed: true,
                unit: Some("px"),
                role: Some("height"),
                doc: "Greatest height of the video streams, in pixels.",
                ..FIELD
            },
            FieldFacts {
                name: "Width",
                wire: "int64",
                nullable: true,
                guaranteed: true,
                unit: Some("px"),
                role: Some("width"),
                doc: "Greatest width of the video streams, in pixels.",
                ..FIELD
            },
            FieldFacts {
                name: "Duration",
                wire: "float",
                nullable: true,
                guaranteed: true,
                unit: Some("s"),
                role: Some("duration"),
                doc: "Length of the video in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "Rotate",
                wire: "int64",
                nullable: true,
                guaranteed: true,
                unit: Some("degrees"),
                doc: "Rotation angle with which the video was shot, in degrees.",
                ..FIELD
            },
            FieldFacts {
                name: "VideoStreamSet",
                wire: "MediaVideoStreamItem",
                list: true,
                nullable: true,
                guaranteed: true,
                doc: "Properties of each video stream.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioStreamSet",
                wire: "MediaAudioStreamItem",
                list: true,
                nullable: true,
                guaranteed: true,
                doc: "Properties of each audio stream.",
                ..FIELD
            },
            FieldFacts {
                name: "VideoDuration",
                wire: "float",
                nullable: true,
                guaranteed: true,
                unit: Some("s"),
                doc: "Length of the video track in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioDuration",
                wire: "float",
                nullable: true,
                guaranteed: true,
                unit: Some("s"),
                doc: "Length of the audio track in seconds.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaProcessTaskResult",
        rust_name: "MediaProcessTaskResult",
        doc: "Outcome of one media processing subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[22]),
                role: Some("kind"),
                doc: "Kind of subtask: `Transcode` (transcoding), `AnimatedGraphics` (animated image), `SnapshotByTimeOffset` (screenshots at given times), `SampleSnapshot` (sampled screenshots), `ImageSprites` (image sprites), `CoverBySnapshot` (screenshot used as cover) or `AdaptiveDynamicStreaming` (adaptive bitrate streaming).",
                ..FIELD
            },
            FieldFacts {
                name: "TranscodeTask",
                wire: "MediaProcessTaskTranscodeResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the transcoding. Set when `Type` is `Transcode`.",
                ..FIELD
            },
            FieldFacts {
                name: "AnimatedGraphicTask",
                wire: "MediaProcessTaskAnimatedGraphicResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of turning the video into an animated image. Set when `Type` is `AnimatedGraphics`.",
                ..FIELD
            },
            FieldFacts {
                name: "SnapshotByTimeOffsetTask",
                wire: "MediaProcessTaskSnapshotByTimeOffsetResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of taking screenshots at given times. Set when `Type` is `SnapshotByTimeOffset`.",
                ..FIELD
            },
            FieldFacts {
                name: "SampleSnapshotTask",
                wire: "MediaProcessTaskSampleSnapshotResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of taking sampled screenshots. Set when `Type` is `SampleSnapshot`.",
                ..FIELD
            },
            FieldFacts {
                name: "ImageSpriteTask",
                wire: "MediaProcessTaskImageSpriteResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of making image sprites. Set when `Type` is `ImageSprites` (the service's description of this field spells it `ImageSprite`).",
                ..FIELD
            },
            FieldFacts {
                name: "AdaptiveDynamicStreamingTask",
                wire: "MediaProcessTaskAdaptiveDynamicStreamingResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the conversion to adaptive bitrate streaming. Set when `Type` is `AdaptiveDynamicStreaming`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiContentReviewResult",
        rust_name: "AiContentReviewResult",
        doc: "Outcome of one content moderation subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                values: Some(&ENUMS[10]),
                role: Some("kind"),
                doc: "Kind of check. On images: `Porn` (pornography), `Terrorism` (sensitive content), `Political` (sensitive content). On text from speech: `Porn.Asr` (pornography), `Political.Asr` (sensitive content), `Prohibited.Asr` (prohibited content). On text seen in the picture: `Porn.Ocr` (pornography), `Political.Ocr` (sensitive content), `Terrorism.Ocr` (sensitive content), `Prohibited.Ocr` (prohibited content).",
                ..FIELD
            },
            FieldFacts {
                name: "SampleRate",
                wire: "float",
                unit: Some("fps"),
                doc: "Sampling rate of the check: how many frames are taken from each second of video.",
                ..FIELD
            },
            FieldFacts {
                name: "Duration",
                wire: "float",
                unit: Some("s"),
                doc: "Length of the moderated video in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "PornTask",
                wire: "AiReviewTaskPornResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the pornography check on images. Set when `Type` is `Porn`.",
                ..FIELD
            },
            FieldFacts {
                name: "TerrorismTask",
                wire: "AiReviewTaskTerrorismResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the terrorism (sensitive content) check on images. Set when `Type` is `Terrorism`.",
                ..FIELD
            },
            FieldFacts {
                name: "PoliticalTask",
                wire: "AiReviewTaskPoliticalResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the political (sensitive content) check on images. Set when `Type` is `Political`.",
                ..FIELD
            },
            FieldFacts {
                name: "PornAsrTask",
                wire: "AiReviewTaskPornAsrResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the pornography check on text from speech. Set when `Type` is `Porn.Asr`.",
                ..FIELD
            },
            FieldFacts {
                name: "PornOcrTask",
                wire: "AiReviewTaskPornOcrResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the pornography check on text seen in the picture. Set when `Type` is `Porn.Ocr`.",
                ..FIELD
            },
            FieldFacts {
                name: "PoliticalAsrTask",
                wire: "AiReviewTaskPoliticalAsrResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the political (sensitive content) check on text from speech. Set when `Type` is `Political.Asr`.",
                ..FIELD
            },
            FieldFacts {
                name: "PoliticalOcrTask",
                wire: "AiReviewTaskPoliticalOcrResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the political (sensitive content) check on text seen in the picture. Set when `Type` is `Political.Ocr`.",
                ..FIELD
            },
            FieldFacts {
                name: "TerrorismOcrTask",
                wire: "AiReviewTaskTerrorismOcrResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the terrorism (sensitive content) check on text seen in the picture. Set when `Type` is `Terrorism.Ocr`.",
                ..FIELD
            },
            FieldFacts {
                name: "ProhibitedAsrTask",
                wire: "AiReviewTaskProhibitedAsrResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the prohibited content check on text from speech. Set when `Type` is `Prohibited.Asr`.",
                ..FIELD
            },
            FieldFacts {
                name: "ProhibitedOcrTask",
                wire: "AiReviewTaskProhibitedOcrResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the prohibited content check on text seen in the picture. Set when `Type` is `Prohibited.Ocr`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisResult",
        rust_name: "AiAnalysisResult",
        doc: "Outcome of one content analysis subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[2]),
                role: Some("kind"),
                doc: "Kind of analysis: `Classification` (category), `Cover` (cover selection), `Tag` (tags), `FrameTag` (tags per frame), `Highlight` (highlights), `DeLogo` (erasure), `Description` (summary by a large model), `Dubbing` (translation and dubbing), `VideoRemake` (deduplication), `VideoComprehension` (video or audio comprehension), `Cutout` (matting), `Reel` (automatic video making), `SegmentRecognition` (splitting into segments), `HeadTailRecognition` (opening and closing credits), `HorizontalToVertical` (landscape to portrait) or `Generic` (work set by the extended parameters).",
                ..FIELD
            },
            FieldFacts {
                name: "ClassificationTask",
                wire: "AiAnalysisTaskClassificationResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the classification. Set when `Type` is `Classification`.",
                ..FIELD
            },
            FieldFacts {
                name: "CoverTask",
                wire: "AiAnalysisTaskCoverResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the cover selection. Set when `Type` is `Cover`.",
                ..FIELD
            },
            FieldFacts {
                name: "TagTask",
                wire: "AiAnalysisTaskTagResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the tagging. Set when `Type` is `Tag`.",
                ..FIELD
            },
            FieldFacts {
                name: "FrameTagTask",
                wire: "AiAnalysisTaskFrameTagResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the frame by frame tagging. Set when `Type` is `FrameTag`.",
                ..FIELD
            },
            FieldFacts {
                name: "HighlightTask",
                wire: "AiAnalysisTaskHighlightResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the search for highlights. Set when `Type` is `Highlight`.",
                ..FIELD
            },
            FieldFacts {
                name: "DeLogoTask",
                wire: "AiAnalysisTaskDelLogoResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the erasure. Set when `Type` is `DeLogo`.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentTask",
                wire: "AiAnalysisTaskSegmentResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the splitting into segments. Set when `Type` is `SegmentRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "HeadTailTask",
                wire: "AiAnalysisTaskHeadTailResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the search for the opening and closing credits. Set when `Type` is `HeadTailRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "DescriptionTask",
                wire: "AiAnalysisTaskDescriptionResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the summarization. Set when `Type` is `Description`.",
                ..FIELD
            },
            FieldFacts {
                name: "HorizontalToVerticalTask",
                wire: "AiAnalysisTaskHorizontalToVerticalResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the conversion from landscape to portrait. Set when `Type` is `HorizontalToVertical`.",
                ..FIELD
            },
            FieldFacts {
                name: "DubbingTask",
                wire: "AiAnalysisTaskDubbingResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the translation and dubbing. Set when `Type` is `Dubbing`.",
                ..FIELD
            },
            FieldFacts {
                name: "VideoRemakeTask",
                wire: "AiAnalysisTaskVideoRemakeResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the deduplication. Set when `Type` is `VideoRemake`.",
                ..FIELD
            },
            FieldFacts {
                name: "VideoComprehensionTask",
                wire: "AiAnalysisTaskVideoComprehensionResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the video or audio comprehension. Set when `Type` is `VideoComprehension`.",
                ..FIELD
            },
            FieldFacts {
                name: "CutoutTask",
                wire: "AiAnalysisTaskCutoutResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the matting. Set when `Type` is `Cutout`.",
                ..FIELD
            },
            FieldFacts {
                name: "ReelTask",
                wire: "AiAnalysisTaskReelResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the AI narration and re-editing. Set when `Type` is `Reel`.",
                ..FIELD
            },
            FieldFacts {
                name: "GenericTask",
                wire: "AiAnalysisTaskGenericResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the generic analysis. Set when `Type` is `Generic`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionResult",
        rust_name: "AiRecognitionResult",
        doc: "Outcome of one content recognition subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[26]),
                role: Some("kind"),
                doc: "Kind of recognition: `FaceRecognition` (faces), `AsrWordsRecognition` (keywords in speech), `OcrWordsRecognition` (keywords in on-screen text), `AsrFullTextRecognition` (all speech), `OcrFullTextRecognition` (all on-screen text), `TransTextRecognition` (speech translation) or `ObjectRecognition` (objects).",
                ..FIELD
            },
            FieldFacts {
                name: "FaceTask",
                wire: "AiRecognitionTaskFaceResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the face recognition. Set when `Type` is `FaceRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "AsrWordsTask",
                wire: "AiRecognitionTaskAsrWordsResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the search for keywords in speech. Set when `Type` is `AsrWordsRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "AsrFullTextTask",
                wire: "AiRecognitionTaskAsrFullTextResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the recognition of all speech. Set when `Type` is `AsrFullTextRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "OcrWordsTask",
                wire: "AiRecognitionTaskOcrWordsResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the search for keywords in on-screen text. Set when `Type` is `OcrWordsRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "OcrFullTextTask",
                wire: "AiRecognitionTaskOcrFullTextResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the recognition of all on-screen text. Set when `Type` is `OcrFullTextRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "TransTextTask",
                wire: "AiRecognitionTaskTransTextResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the speech translation. Set when `Type` is `TransTextRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "ObjectTask",
                wire: "AiRecognitionTaskObjectResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of the object recognition. Set when `Type` is `ObjectRecognition`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ScheduleQualityControlTaskResult",
        rust_name: "ScheduleQualityControlTaskResult",
        doc: "Outcome of one media quality inspection subtask.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the inspection subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the inspection subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiQualityControlTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "What the inspection subtask was given to work on.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "QualityControlData",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Findings of the inspection subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Progress",
                wire: "int64",
                unit: Some("%"),
                role: Some("progress"),
                doc: "How far the inspection has got, presumably in per cent (e.g. `100`); the service states no range.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartSubtitlesResult",
        rust_name: "SmartSubtitlesResult",
        doc: "Outcome of one smart subtitle subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                values: Some(&ENUMS[32]),
                role: Some("kind"),
                doc: "Kind of subtask: `AsrFullTextRecognition` (recognition of all speech), `TransTextRecognition` (speech translation), `PureSubtitleTrans` (translation of a subtitle file) or `OcrFullTextRecognition` (subtitles extracted from on-screen text).",
                ..FIELD
            },
            FieldFacts {
                name: "AsrFullTextTask",
                wire: "SmartSubtitleTaskAsrFullTextResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the recognition of all speech. Set when `Type` is `AsrFullTextRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "TransTextTask",
                wire: "SmartSubtitleTaskTransTextResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the speech translation. Set when `Type` is `TransTextRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "PureSubtitleTransTask",
                wire: "PureSubtitleTransResult",
                nullable: true,
                arm: true,
                doc: "Outcome of the translation of a subtitle file. Set when `Type` is `PureSubtitleTrans`.",
                ..FIELD
            },
            FieldFacts {
                name: "OcrFullTextTask",
                wire: "SmartSubtitleTaskFullTextResult",
                nullable: true,
                arm: true,
                doc: "Outcome of extracting subtitles from on-screen text. Set when `Type` is `OcrFullTextRecognition`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartEraseTaskResult",
        rust_name: "SmartEraseTaskResult",
        doc: "Outcome of one smart erasure subtask.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the erasure subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                role: Some("message"),
                doc: "Explanation that goes with the error code of the erasure subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "SmartEraseTaskInput",
                nullable: true,
                role: Some("request"),
                doc: "What the erasure subtask was given to work on.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskDelLogoOutput",
                nullable: true,
                role: Some("output"),
                doc: "What the erasure subtask produced.",
                ..FIELD
            },
            FieldFacts {
                name: "Progress",
                wire: "uint64",
                unit: Some("%"),
                role: Some("progress"),
                doc: "How far the erasure has got, presumably in per cent (e.g. `100`); the service states no range.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                unit: Some("time"),
                role: Some("begin"),
                doc: "When the erasure subtask began to run, as an ISO date and time, e.g. `2024-03-21T10:13:06Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                unit: Some("time"),
                role: Some("finish"),
                doc: "When the erasure subtask ended, as an ISO date and time, e.g. `2024-03-21T10:14:06Z`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AIDubbingTaskResult",
        rust_name: "AIDubbingTaskResult",
        doc: "Outcome of one AI dubbing subtask, which translates a video and voices it in another language.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the AI dubbing subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                role: Some("message"),
                doc: "Explanation that goes with the error code of the AI dubbing subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AIDubbingTaskInput",
                nullable: true,
                role: Some("request"),
                doc: "Parameters that the AI dubbing was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AIDubbingTaskOutput",
                nullable: true,
                role: Some("output"),
                doc: "Files that the AI dubbing produced.",
                ..FIELD
            },
            FieldFacts {
                name: "Progress",
                wire: "uint64",
                unit: Some("%"),
                role: Some("progress"),
                doc: "Progress of the AI dubbing, presumably in per cent; the service states no range.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                unit: Some("time"),
                role: Some("begin"),
                doc: "Start of the AI dubbing subtask, as an ISO date and time, e.g. `2026-09-03T10:24:56Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                unit: Some("time"),
                role: Some("finish"),
                doc: "End of the AI dubbing subtask, as an ISO date and time, e.g. `2026-09-03T10:24:58Z`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ExtractBlindWatermarkTaskConfig",
        rust_name: "ExtractBlindWatermarkTaskConfig",
        doc: "Settings for extracting a digital watermark from a video.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SegmentDuration",
                wire: "int64",
                nullable: true,
                required: true,
                unit: Some("ms"),
                doc: "Length, in milliseconds, of the segments into which the input video is cut; 5 seconds if absent. Used when the kind of digital watermark is `blind-abseq`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AwsSQS",
        rust_name: "AwsSQS",
        doc: "AWS SQS queue and the keys that give access to it.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SQSRegion",
                wire: "string",
                nullable: true,
                required: true,
                doc: "AWS region of the SQS queue, e.g. `ap-southeast-1`.",
                ..FIELD
            },
            FieldFacts {
                name: "SQSQueueName",
                wire: "string",
                nullable: true,
                required: true,
                doc: "Name of the SQS queue.",
                ..FIELD
            },
            FieldFacts {
                name: "S3SecretId",
                wire: "string",
                nullable: true,
                unit: Some("secret"),
                doc: "Identifier of the access key used to read from and write to the SQS queue.",
                ..FIELD
            },
            FieldFacts {
                name: "S3SecretKey",
                wire: "string",
                nullable: true,
                unit: Some("secret"),
                doc: "Secret of the access key used to read from and write to the SQS queue.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ActivityResult",
        rust_name: "ActivityResult",
        doc: "Result of one step of an orchestration.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "ActivityType",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[1]),
                role: Some("kind"),
                doc: "Kind of step: `Transcode` (transcoding), `SampleSnapshot` (sampled screenshots), `AnimatedGraphics` (animated image), `SnapshotByTimeOffset` (screenshots at given times), `ImageSprites` (image sprites), `AdaptiveDynamicStreaming` (streams of several bitrates), `AiContentReview` (content moderation), `AIRecognition` (content recognition), `AIAnalysis` (content analysis), `AiQualityControl` (quality inspection), `SmartSubtitles` (smart subtitles), `SmartErase` (smart erasure) or `Dubbing` (AI dubbing).",
                ..FIELD
            },
            FieldFacts {
                name: "ActivityResItem",
                wire: "ActivityResItem",
                guaranteed: true,
                doc: "What the step of the kind given by `ActivityType` produced.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveActivityResult",
        rust_name: "LiveActivityResult",
        doc: "Result of one step of a live orchestration.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "ActivityType",
                wire: "string",
                values: Some(&ENUMS[18]),
                role: Some("kind"),
                doc: "Kind of step: `LiveRecord` (recording of the live stream) or `AiQualityControl` (media quality inspection).",
                ..FIELD
            },
            FieldFacts {
                name: "LiveActivityResItem",
                wire: "LiveActivityResItem",
                nullable: true,
                doc: "What the step of the kind given by `ActivityType` produced.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "EditMediaFileInfo",
        rust_name: "EditMediaFileInfo",
        doc: "One source file of a video editing task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "InputInfo",
                wire: "MediaInputInfo",
                guaranteed: true,
                required: true,
                doc: "Where the source video lies.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                doc: "Where the clip starts, in seconds from the start of the source. Takes effect in clipping tasks.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                doc: "Where the clip ends, in seconds from the start of the source. Takes effect in clipping tasks.",
                ..FIELD
            },
            FieldFacts {
                name: "Id",
                wire: "string",
                nullable: true,
                doc: "Identifier by which track elements refer to this source: letters, digits, `-` and `_`, at most 32 characters. Required in composition tasks.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "TaskOutputStorage",
        rust_name: "TaskOutputStorage",
        doc: "Storage to which the output of a media processing task is written.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                guaranteed: true,
                required: true,
                values: Some(&ENUMS[29]),
                doc: "Kind of storage: `COS` (Tencent Cloud object storage), `AWS-S3` (AWS storage; only for AWS tasks, same region) or `VOD` (video on demand, professional edition).",
                ..FIELD
            },
            FieldFacts {
                name: "CosOutputStorage",
                wire: "CosOutputStorage",
                nullable: true,
                required_if: Some(("Type", "COS")),
                arm: true,
                doc: "Output location in COS. Set, and required, when `Type` is `COS`.",
                ..FIELD
            },
            FieldFacts {
                name: "S3OutputStorage",
                wire: "S3OutputStorage",
                nullable: true,
                required_if: Some(("Type", "AWS-S3")),
                arm: true,
                doc: "Output location in AWS S3. Set, and required, when `Type` is `AWS-S3`.",
                ..FIELD
            },
            FieldFacts {
                name: "VODOutputStorage",
                wire: "VODOutputStorage",
                nullable: true,
                required_if: Some(("Type", "VOD")),
                arm: true,
                doc: "Output location in VOD, professional edition. Set, and required, when `Type` is `VOD`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "CosInputInfo",
        rust_name: "CosInputInfo",
        doc: "Location of a source file in COS, the Tencent Cloud object storage.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Bucket",
                wire: "string",
                guaranteed: true,
                required: true,
                doc: "Name of the COS bucket that holds the source file, e.g. `TopRankVideo-125xxx88`.",
                ..FIELD
            },
            FieldFacts {
                name: "Region",
                wire: "string",
                guaranteed: true,
                required: true,
                doc: "Region in which the COS bucket lies, e.g. `ap-chongqing`.",
                ..FIELD
            },
            FieldFacts {
                name: "Object",
                wire: "string",
                guaranteed: true,
                required: true,
                doc: "Path of the source file in the bucket, e.g. `/movie/201907/WildAnimal.mov`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "UrlInputInfo",
        rust_name: "UrlInputInfo",
        doc: "Source file given by its address.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Url",
                wire: "string",
                required: true,
                doc: "Address from which the source video is fetched.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "S3InputInfo",
        rust_name: "S3InputInfo",
        doc: "Location of a source file in AWS S3 and the keys that give access to it.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "S3Bucket",
                wire: "string",
                nullable: true,
                required: true,
                doc: "Name of the S3 bucket that holds the source file.",
                ..FIELD
            },
            FieldFacts {
                name: "S3Region",
                wire: "string",
                nullable: true,
                required: true,
                doc: "AWS region of the bucket; so far `us-east-1` or `eu-west-3`.",
                ..FIELD
            },
            FieldFacts {
                name: "S3Object",
                wire: "string",
                nullable: true,
                required: true,
                doc: "Path of the source file in the bucket, e.g. `/test.mp4`.",
                ..FIELD
            },
            FieldFacts {
                name: "S3SecretId",
                wire: "string",
                nullable: true,
                unit: Some("secret"),
                doc: "Identifier of the access key with which the source file is read over the AWS internal network.",
                ..FIELD
            },
            FieldFacts {
                name: "S3SecretKey",
                wire: "string",
                nullable: true,
                unit: Some("secret"),
                doc: "Secret of the access key with which the source file is read over the AWS internal network.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "VODInputInfo",
        rust_name: "VODInputInfo",
        doc: "Location of a source file in VOD (video on demand).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Bucket",
                wire: "string",
                doc: "ID of the bucket that holds the source file, e.g. `a00ehq6ocdmo0exn`.",
                ..FIELD
            },
            FieldFacts {
                name: "Region",
                wire: "string",
                doc: "Region in which the bucket lies, e.g. `ap-chongqing`.",
                ..FIELD
            },
            FieldFacts {
                name: "Object",
                wire: "string",
                doc: "Path of the source file in the bucket, e.g. `/movie/201907/WildAnimal.mov`.",
                ..FIELD
            },
            FieldFacts {
                name: "SubAppId",
                wire: "uint64",
                doc: "Identifier of the VOD application, e.g. `220762`.",
                ..FIELD
            },
            FieldFacts {
                name: "VodBasic",
                wire: "int64",
                doc: "Which VOD edition is used: `0` (professional edition; the default, also when absent) or `1` (standard edition, where a task can be started from a `FileId`).",
                ..FIELD
            },
            FieldFacts {
                name: "FileId",
                wire: "string",
                doc: "File identifier in the VOD standard edition, e.g. `966263619047610987`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaVideoStreamItem",
        rust_name: "MediaVideoStreamItem",
        doc: "Properties of one video stream of a media file.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Bitrate",
                wire: "int64",
                nullable: true,
                guaranteed: true,
                unit: Some("bps"),
                doc: "Bitrate of the stream in bits per second.",
                ..FIELD
            },
            FieldFacts {
                name: "Height",
                wire: "int64",
                nullable: true,
                guaranteed: true,
                unit: Some("px"),
                doc: "Picture height in pixels.",
                ..FIELD
            },
            FieldFacts {
                name: "Width",
                wire: "int64",
                nullable: true,
                guaranteed: true,
                unit: Some("px"),
                doc: "Picture width in pixels.",
                ..FIELD
            },
            FieldFacts {
                name: "Codec",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Coding format of the stream, e.g. `h264`.",
                ..FIELD
            },
            FieldFacts {
                name: "Fps",
                wire: "int64",
                nullable: true,
                guaranteed: true,
                unit: Some("fps"),
                doc: "Frame rate in frames per second (hertz).",
                ..FIELD
            },
            FieldFacts {
                name: "ColorPrimaries",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Colour primaries, e.g. `bt470bg`.",
                ..FIELD
            },
            FieldFacts {
                name: "ColorSpace",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Colour space (matrix coefficients), e.g. `gbr`.",
                ..FIELD
            },
            FieldFacts {
                name: "ColorTransfer",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Colour transfer characteristics, e.g. `bt709`.",
                ..FIELD
            },
            FieldFacts {
                name: "HdrType",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Dynamic range format of the picture, e.g. `sdr`.",
                ..FIELD
            },
            FieldFacts {
                name: "Codecs",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Codec string of the stream as used in playlists and manifests, e.g. `avc1.ffe100`.",
                ..FIELD
            },
            FieldFacts {
                name: "FpsNumerator",
                wire: "int64",
                nullable: true,
                doc: "Frame rate as a fraction: the numerator, e.g. `30`.",
                ..FIELD
            },
            FieldFacts {
                name: "FpsDenominator",
                wire: "int64",
                nullable: true,
                doc: "Frame rate as a fraction: the denominator, e.g. `1`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaAudioStreamItem",
        rust_name: "MediaAudioStreamItem",
        doc: "One audio stream of a media file: bitrate, sampling rate, codec, channels and loudness.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Bitrate",
                wire: "int64",
                nullable: true,
                guaranteed: true,
                unit: Some("bps"),
                doc: "Bitrate of the audio stream, in bits per second.",
                ..FIELD
            },
            FieldFacts {
                name: "SamplingRate",
                wire: "int64",
                nullable: true,
                guaranteed: true,
                unit: Some("Hz"),
                doc: "Audio sampling frequency in hertz, e.g. `44100`.",
                ..FIELD
            },
            FieldFacts {
                name: "Codec",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Name of the coding format used for the audio, e.g. `aac`.",
                ..FIELD
            },
            FieldFacts {
                name: "Channel",
                wire: "int64",
                nullable: true,
                guaranteed: true,
                doc: "How many channels the audio has, e.g. `2` for stereo.",
                ..FIELD
            },
            FieldFacts {
                name: "Codecs",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Codec identifier with its profile, as in a manifest `CODECS` attribute, e.g. `mp4a.40.2`.",
                ..FIELD
            },
            FieldFacts {
                name: "Loudness",
                wire: "float",
                nullable: true,
                guaranteed: true,
                doc: "Measured loudness of the audio stream, e.g. `-17.01`; the service names no unit, the scale looks like LUFS.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaProcessTaskTranscodeResult",
        rust_name: "MediaProcessTaskTranscodeResult",
        doc: "Outcome of one transcoding subtask.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the transcoding subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the transcoding subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "TranscodeTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that this transcoding subtask was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "MediaTranscodeItem",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Media file that the transcoding produced, with its properties.",
                ..FIELD
            },
            FieldFacts {
                name: "Progress",
                wire: "int64",
                guaranteed: true,
                unit: Some("%"),
                role: Some("progress"),
                doc: "How far the transcoding has got, in per cent, from 0 to 100.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaProcessTaskAnimatedGraphicResult",
        rust_name: "MediaProcessTaskAnimatedGraphicResult",
        doc: "Outcome of one subtask that turns part of a video into an animated image.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the animated image conversion subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the animated image conversion subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AnimatedGraphicTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the animated image conversion was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "MediaAnimatedGraphicsItem",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Animated image that the conversion produced.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                nullable: true,
                guaranteed: true,
                unit: Some("time"),
                role: Some("begin"),
                doc: "When the animated image conversion subtask began to run, as an ISO date and time, e.g. `2019-07-16T06:21:28Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                nullable: true,
                guaranteed: true,
                unit: Some("time"),
                role: Some("finish"),
                doc: "When the animated image conversion subtask ended, as an ISO date and time, e.g. `2019-07-16T06:21:46Z`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaProcessTaskSnapshotByTimeOffsetResult",
        rust_name: "MediaProcessTaskSnapshotByTimeOffsetResult",
        doc: "Outcome of one subtask that takes screenshots of a video at given time points.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the time point screenshot subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the time point screenshot subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "SnapshotByTimeOffsetTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the screenshots at given time points were taken with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "MediaSnapshotByTimeOffsetItem",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Screenshots taken at the requested time points.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("begin"),
                doc: "When the time point screenshot subtask began to run, as an ISO date and time, e.g. `2019-07-16T06:21:28Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("finish"),
                doc: "When the time point screenshot subtask ended, as an ISO date and time, e.g. `2019-07-16T06:21:46Z`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaProcessTaskSampleSnapshotResult",
        rust_name: "MediaProcessTaskSampleSnapshotResult",
        doc: "Outcome of one subtask that takes screenshots of a video at sampled positions.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the sampled screenshot subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the sampled screenshot subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "SampleSnapshotTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the sampled screenshots were taken with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "MediaSampleSnapshotItem",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Screenshots produced by sampling the video.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("begin"),
                doc: "When the sampled screenshot subtask began to run, as an ISO date and time, e.g. `2019-07-16T06:21:28Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("finish"),
                doc: "When the sampled screenshot subtask ended, as an ISO date and time, e.g. `2019-07-16T06:21:46Z`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaProcessTaskImageSpriteResult",
        rust_name: "MediaProcessTaskImageSpriteResult",
        doc: "Outcome of one subtask that makes image sprites (sheets of small frames) from a video.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the image sprite subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the image sprite subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "ImageSpriteTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the image sprites were made with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "MediaImageSpriteItem",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Image sprites made from the video.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("begin"),
                doc: "When the image sprite subtask began to run, as an ISO date and time, e.g. `2019-07-16T06:21:28Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("finish"),
                doc: "When the image sprite subtask ended, as an ISO date and time, e.g. `2019-07-16T06:21:46Z`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaProcessTaskAdaptiveDynamicStreamingResult",
        rust_name: "MediaProcessTaskAdaptiveDynamicStreamingResult",
        doc: "Outcome of one subtask that converts a video to adaptive bitrate streaming.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the adaptive streaming subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                role: Some("message"),
                doc: "Explanation that goes with the error code of the adaptive streaming subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AdaptiveDynamicStreamingTaskInput",
                role: Some("request"),
                doc: "Parameters that the conversion to adaptive bitrate streaming was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AdaptiveDynamicStreamingInfoItem",
                nullable: true,
                role: Some("output"),
                doc: "Adaptive bitrate stream that the conversion produced.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                nullable: true,
                unit: Some("time"),
                role: Some("begin"),
                doc: "When the adaptive streaming subtask began to run, as an ISO date and time, e.g. `2019-07-16T06:21:28Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                nullable: true,
                unit: Some("time"),
                role: Some("finish"),
                doc: "When the adaptive streaming subtask ended, as an ISO date and time, e.g. `2019-07-16T06:21:46Z`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewTaskPornResult",
        rust_name: "AiReviewTaskPornResult",
        doc: "Outcome of one moderation subtask that looks for pornography in the picture.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the pornography check subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the pornography check subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiReviewPornTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters of the picture check for pornography, such as its template.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiReviewPornTaskOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Findings of the picture check for pornography.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewTaskTerrorismResult",
        rust_name: "AiReviewTaskTerrorismResult",
        doc: "Outcome of one moderation subtask that looks for terrorism, violence and similar sensitive content in the picture.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the terrorism check subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the terrorism check subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiReviewTerrorismTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters of the picture check for terrorist or violent content, such as its template.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiReviewTerrorismTaskOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Findings of the picture check for terrorist or violent content.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewTaskPoliticalResult",
        rust_name: "AiReviewTaskPoliticalResult",
        doc: "Outcome of one moderation subtask that looks for politically sensitive content in the picture.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the political content check subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the political content check subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiReviewPoliticalTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters of the picture check for politically sensitive content, such as its template.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiReviewPoliticalTaskOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Findings of the picture check for politically sensitive content.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewTaskPornAsrResult",
        rust_name: "AiReviewTaskPornAsrResult",
        doc: "Outcome of one moderation subtask that looks for pornographic text in recognised speech (ASR).",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the pornographic speech check subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the pornographic speech check subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiReviewPornAsrTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters of the check of recognised speech (ASR) for pornographic text, such as its template.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiReviewPornAsrTaskOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Findings of the check of recognised speech (ASR) for pornographic text.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewTaskPornOcrResult",
        rust_name: "AiReviewTaskPornOcrResult",
        doc: "Outcome of one moderation subtask that looks for pornographic text shown in the picture (OCR).",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the pornographic on-screen text check subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the pornographic on-screen text check subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiReviewPornOcrTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters of the check of on-screen text (OCR) for pornographic wording, such as its template.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiReviewPornOcrTaskOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Findings of the check of on-screen text (OCR) for pornographic wording.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewTaskPoliticalAsrResult",
        rust_name: "AiReviewTaskPoliticalAsrResult",
        doc: "Outcome of one moderation subtask that looks for politically sensitive text in recognised speech (ASR).",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the political speech check subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the political speech check subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiReviewPoliticalAsrTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters of the check of recognised speech (ASR) for politically sensitive text, such as its template.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiReviewPoliticalAsrTaskOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Findings of the check of recognised speech (ASR) for politically sensitive text.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewTaskPoliticalOcrResult",
        rust_name: "AiReviewTaskPoliticalOcrResult",
        doc: "Outcome of one moderation subtask that looks for politically sensitive text shown in the picture (OCR).",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the political on-screen text check subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the political on-screen text check subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiReviewPoliticalOcrTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters of the check of on-screen text (OCR) for politically sensitive wording, such as its template.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiReviewPoliticalOcrTaskOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Findings of the check of on-screen text (OCR) for politically sensitive wording.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewTaskTerrorismOcrResult",
        rust_name: "AiReviewTaskTerrorismOcrResult",
        doc: "Outcome of one moderation subtask that looks for terrorism-related text shown in the picture (OCR).",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the terrorism on-screen text check subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the terrorism on-screen text check subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiReviewTerrorismOcrTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters of the check of on-screen text (OCR) for terrorism-related wording, such as its template.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiReviewTerrorismOcrTaskOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Findings of the check of on-screen text (OCR) for terrorism-related wording.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewTaskProhibitedAsrResult",
        rust_name: "AiReviewTaskProhibitedAsrResult",
        doc: "Outcome of one moderation subtask that looks for prohibited text in recognised speech (ASR).",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the prohibited speech check subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the prohibited speech check subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiReviewProhibitedAsrTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters of the check of recognised speech (ASR) for prohibited text, such as its template.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiReviewProhibitedAsrTaskOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Findings of the check of recognised speech (ASR) for prohibited text.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewTaskProhibitedOcrResult",
        rust_name: "AiReviewTaskProhibitedOcrResult",
        doc: "Outcome of one moderation subtask that looks for prohibited text shown in the picture (OCR).",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the prohibited on-screen text check subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the prohibited on-screen text check subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiReviewProhibitedOcrTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters of the check of on-screen text (OCR) for prohibited wording, such as its template.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiReviewProhibitedOcrTaskOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Findings of the check of on-screen text (OCR) for prohibited wording.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskClassificationResult",
        rust_name: "AiAnalysisTaskClassificationResult",
        doc: "Outcome of one subtask that sorts a video into categories by AI.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the classification subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the classification subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskClassificationInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the classification was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskClassificationOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Categories that the classification found.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskCoverResult",
        rust_name: "AiAnalysisTaskCoverResult",
        doc: "Outcome of one subtask that picks cover images for a video by AI.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the cover selection subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the cover selection subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskCoverInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the cover selection was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskCoverOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Cover images that the subtask chose.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskTagResult",
        rust_name: "AiAnalysisTaskTagResult",
        doc: "Outcome of one subtask that tags a video as a whole by AI.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the tagging subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the tagging subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskTagInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the tagging was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskTagOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Tags that the subtask assigned to the video.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskFrameTagResult",
        rust_name: "AiAnalysisTaskFrameTagResult",
        doc: "Outcome of one subtask that tags a video frame by frame by AI.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the frame tagging subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure. Discouraged by the service in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the frame tagging subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskFrameTagInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the frame-by-frame tagging was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskFrameTagOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Tags assigned frame by frame.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskHighlightResult",
        rust_name: "AiAnalysisTaskHighlightResult",
        doc: "Outcome of one subtask that picks the highlights of a video by AI.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the highlight extraction subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the highlight extraction subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskHighlightInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the highlight extraction was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskHighlightOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Highlights that the subtask extracted.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskDelLogoResult",
        rust_name: "AiAnalysisTaskDelLogoResult",
        doc: "Outcome of one smart erasing subtask, which removes logos, subtitles and the like from the picture.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the smart erasing subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the smart erasing subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskDelLogoInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the smart erasing was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskDelLogoOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Files produced by the smart erasing.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskSegmentResult",
        rust_name: "AiAnalysisTaskSegmentResult",
        doc: "Outcome of one subtask that splits a video into segments by content.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the splitting subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the splitting subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskSegmentInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the split into segments was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskSegmentOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Segments that the video was split into.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskHeadTailResult",
        rust_name: "AiAnalysisTaskHeadTailResult",
        doc: "Outcome of one subtask that finds where the intro and the outro of a video lie.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the intro and outro detection subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the intro and outro detection subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskHeadTailInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the detection of intro and outro was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskHeadTailOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Positions found for the intro and the outro.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskDescriptionResult",
        rust_name: "AiAnalysisTaskDescriptionResult",
        doc: "Outcome of one subtask that describes a video in words by AI.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the description subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the description subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskDescriptionInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the description subtask was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskDescriptionOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Descriptions that the subtask wrote.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskHorizontalToVerticalResult",
        rust_name: "AiAnalysisTaskHorizontalToVerticalResult",
        doc: "Outcome of one subtask that reframes a landscape video to portrait by AI.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                nullable: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the landscape-to-portrait subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                nullable: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                nullable: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the landscape-to-portrait subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskHorizontalToVerticalInput",
                nullable: true,
                role: Some("request"),
                doc: "Parameters that the landscape-to-portrait conversion was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskHorizontalToVerticalOutput",
                nullable: true,
                role: Some("output"),
                doc: "Portrait video that the conversion produced.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskDubbingResult",
        rust_name: "AiAnalysisTaskDubbingResult",
        doc: "Outcome of one subtask that translates and dubs a video by AI.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the dubbing subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the dubbing subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskDubbingInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the translation and dubbing was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskDubbingOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Files produced by the translation and dubbing.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskVideoRemakeResult",
        rust_name: "AiAnalysisTaskVideoRemakeResult",
        doc: "Outcome of one video deduplication (remake) subtask.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the deduplication subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the deduplication subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskVideoRemakeInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the deduplication was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskVideoRemakeOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Remade video that the deduplication produced.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskVideoComprehensionResult",
        rust_name: "AiAnalysisTaskVideoComprehensionResult",
        doc: "Outcome of one subtask that interprets the content of a video or audio file by AI.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the comprehension subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the comprehension subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskVideoComprehensionInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the video or audio comprehension was run with (not a file).",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskVideoComprehensionOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "What the comprehension of the video or audio yielded.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "Progress",
                wire: "uint64",
                guaranteed: true,
                unit: Some("%"),
                role: Some("progress"),
                doc: "How far the comprehension has got, presumably in per cent (e.g. `100`); the service states no range.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("begin"),
                doc: "When the comprehension subtask began to run, as an ISO date and time, e.g. `2024-05-25T02:55:55Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("finish"),
                doc: "When the comprehension subtask ended, as an ISO date and time, e.g. `2024-05-25T02:55:58Z`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskCutoutResult",
        rust_name: "AiAnalysisTaskCutoutResult",
        doc: "Outcome of one video matting subtask, which cuts subjects out of the picture by AI.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the matting subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the matting subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskCutoutInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the matting was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskCutoutOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Video file that the matting produced.",
                ..FIELD
            },
            FieldFacts {
                name: "Progress",
                wire: "uint64",
                unit: Some("%"),
                role: Some("progress"),
                doc: "How far the matting has got, presumably in per cent (e.g. `100`); the service states no range.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                unit: Some("time"),
                role: Some("begin"),
                doc: "When the matting subtask began to run, as an ISO date and time, e.g. `2025-03-25T06:16:39Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                unit: Some("time"),
                role: Some("finish"),
                doc: "When the matting subtask ended, as an ISO date and time, e.g. `2025-03-25T06:17:10Z`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskReelResult",
        rust_name: "AiAnalysisTaskReelResult",
        doc: "Outcome of one subtask that re-edits footage into a narrated video by AI.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the narration and re-editing subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the narration and re-editing subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskReelInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the narration and re-editing was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskReelOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "One or more narrated videos that the subtask produced, with the script.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                nullable: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else means failure; see the service's error code list for the values.",
                ..FIELD
            },
            FieldFacts {
                name: "Progress",
                wire: "uint64",
                nullable: true,
                unit: Some("%"),
                role: Some("progress"),
                doc: "How far the narration and re-editing has got, presumably in per cent (e.g. `100`); the service states no range.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                nullable: true,
                unit: Some("time"),
                role: Some("begin"),
                doc: "When the narration and re-editing subtask began to run, as an ISO date and time, e.g. `2024-05-25T02:55:55Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                nullable: true,
                unit: Some("time"),
                role: Some("finish"),
                doc: "When the narration and re-editing subtask ended, as an ISO date and time, e.g. `2024-05-25T02:56:19Z`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskGenericResult",
        rust_name: "AiAnalysisTaskGenericResult",
        doc: "Outcome of one generic analysis subtask, whose work is set by its extended parameters.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the generic analysis subtask: `PROCESSING` (still running), `SUCCESS` (finished well) or `FAIL` (failed).",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, any other number means failure.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code of the generic analysis subtask; `SUCCESS`, for example, when nothing went wrong.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskGenericInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters that the generic analysis was run with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisTaskGenericOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Result of the generic analysis.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskFaceResult",
        rust_name: "AiRecognitionTaskFaceResult",
        doc: "Outcome of one face recognition subtask.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the face recognition subtask: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Textual error code: empty on success, anything else means failure, such as `InvalidInput`; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: 0 on success, anything else means failure. Deprecated; prefer `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Error message of the face recognition subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiRecognitionTaskFaceResultInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters the face recognition subtask was started with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiRecognitionTaskFaceResultOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Faces the subtask recognised in the media.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskAsrWordsResult",
        rust_name: "AiRecognitionTaskAsrWordsResult",
        doc: "Outcome of one subtask that recognises keywords in speech.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the speech keyword recognition subtask: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Textual error code: empty on success, anything else means failure, such as `InvalidInput`; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: 0 on success, anything else means failure. Deprecated; prefer `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Error message of the speech keyword recognition subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiRecognitionTaskAsrWordsResultInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters the speech keyword subtask was started with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiRecognitionTaskAsrWordsResultOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Keywords the subtask recognised in the speech.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskAsrFullTextResult",
        rust_name: "AiRecognitionTaskAsrFullTextResult",
        doc: "Outcome of one subtask that transcribes all speech.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the full speech recognition subtask: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Textual error code: empty on success, anything else means failure, such as `InvalidInput`; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: 0 on success, anything else means failure. Deprecated; prefer `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Error message of the full speech recognition subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiRecognitionTaskAsrFullTextResultInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters the speech transcription subtask was started with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiRecognitionTaskAsrFullTextResultOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Transcript the subtask produced from the speech.",
                ..FIELD
            },
            FieldFacts {
                name: "Progress",
                wire: "uint64",
                nullable: true,
                unit: Some("%"),
                role: Some("progress"),
                doc: "Progress of the full speech recognition subtask, in percent.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskOcrWordsResult",
        rust_name: "AiRecognitionTaskOcrWordsResult",
        doc: "Outcome of one subtask that recognises keywords in on-screen text.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the text keyword recognition subtask: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Textual error code: empty on success, anything else means failure, such as `InvalidInput`; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: 0 on success, anything else means failure. Deprecated; prefer `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Error message of the text keyword recognition subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiRecognitionTaskOcrWordsResultInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters the text keyword subtask was started with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiRecognitionTaskOcrWordsResultOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Keywords the subtask recognised in the on-screen text.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskOcrFullTextResult",
        rust_name: "AiRecognitionTaskOcrFullTextResult",
        doc: "Outcome of one subtask that recognises all on-screen text.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the full text recognition subtask: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Textual error code: empty on success, anything else means failure, such as `InvalidInput`; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: 0 on success, anything else means failure. Deprecated; prefer `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Error message of the full text recognition subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiRecognitionTaskOcrFullTextResultInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters the full text recognition subtask was started with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiRecognitionTaskOcrFullTextResultOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "On-screen text the subtask recognised.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskTransTextResult",
        rust_name: "AiRecognitionTaskTransTextResult",
        doc: "Outcome of one translation subtask of content recognition.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the translation subtask: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Textual error code: empty on success, anything else means failure, such as `InvalidInput`; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: 0 on success, anything else means failure. Deprecated; prefer `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Error message of the translation subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiRecognitionTaskTransTextResultInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters the translation subtask was started with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiRecognitionTaskTransTextResultOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Translation the subtask produced.",
                ..FIELD
            },
            FieldFacts {
                name: "Progress",
                wire: "uint64",
                nullable: true,
                unit: Some("%"),
                role: Some("progress"),
                doc: "Progress of the translation subtask, in percent.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskObjectResult",
        rust_name: "AiRecognitionTaskObjectResult",
        doc: "Outcome of one object recognition subtask.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the object recognition subtask: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: 0 on success, anything else means failure.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Error message of the object recognition subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiRecognitionTaskObjectResultInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters the object recognition subtask was started with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiRecognitionTaskObjectResultOutput",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "Objects the subtask recognised in the media.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiQualityControlTaskInput",
        rust_name: "AiQualityControlTaskInput",
        doc: "Parameters of one media quality inspection subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                nullable: true,
                guaranteed: true,
                doc: "ID of the media quality inspection template, either one made in the console or a preset: `10` (all inspection items), `20` (format diagnosis items only), `30` (no-reference scoring items only) or `40` (picture quality items only).",
                ..FIELD
            },
            FieldFacts {
                name: "ChannelExtPara",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Channel extension parameters, serialised as JSON text, such as `{\"OutputDir\":\"/test/output/\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "QualityControlData",
        rust_name: "QualityControlData",
        doc: "Findings of one media quality inspection.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "NoAudio",
                wire: "bool",
                guaranteed: true,
                doc: "True when the video lacks an audio track.",
                ..FIELD
            },
            FieldFacts {
                name: "NoVideo",
                wire: "bool",
                guaranteed: true,
                doc: "True when the media lacks a video track.",
                ..FIELD
            },
            FieldFacts {
                name: "QualityEvaluationScore",
                wire: "int64",
                guaranteed: true,
                doc: "Quality of the video judged without a reference, scored between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "QualityEvaluationMeanOpinionScore",
                wire: "float",
                doc: "Quality of the video judged without a reference, as a mean opinion score (MOS), such as 4.75.",
                ..FIELD
            },
            FieldFacts {
                name: "AestheticEvaluationScore",
                wire: "int64",
                doc: "Aesthetic score of the video, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "QualityControlResultSet",
                wire: "QualityControlResult",
                list: true,
                guaranteed: true,
                doc: "Abnormal items found by the content quality inspection.",
                ..FIELD
            },
            FieldFacts {
                name: "ContainerDiagnoseResultSet",
                wire: "ContainerDiagnoseResultItem",
                list: true,
                doc: "Abnormal items found by the format diagnosis of the container.",
                ..FIELD
            },
            FieldFacts {
                name: "LLMDetectionReport",
                wire: "LLMDetectionReport",
                doc: "Report of the large language model (LLM) that inspects the quality of AI-generated content (AIGC).",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartSubtitleTaskAsrFullTextResult",
        rust_name: "SmartSubtitleTaskAsrFullTextResult",
        doc: "Outcome of one speech transcription subtask of a smart subtitle task.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the full speech recognition subtask: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                role: Some("err-code-ext"),
                doc: "Textual error code: empty on success, anything else means failure, such as `InvalidInput`; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                role: Some("err-code"),
                doc: "Numeric error code: 0 on success, anything else means failure. Deprecated; prefer `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                role: Some("message"),
                doc: "Error message of the full speech recognition subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "SmartSubtitleTaskResultInput",
                nullable: true,
                role: Some("request"),
                doc: "Parameters the speech transcription subtask was started with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "SmartSubtitleTaskAsrFullTextResultOutput",
                nullable: true,
                role: Some("output"),
                doc: "Transcript and subtitles the subtask produced from the speech.",
                ..FIELD
            },
            FieldFacts {
                name: "Progress",
                wire: "uint64",
                nullable: true,
                unit: Some("%"),
                role: Some("progress"),
                doc: "Progress of the full speech recognition subtask, in percent.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartSubtitleTaskTransTextResult",
        rust_name: "SmartSubtitleTaskTransTextResult",
        doc: "Outcome of one translation subtask of a smart subtitle task.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the translation subtask: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                role: Some("err-code-ext"),
                doc: "Textual error code: empty on success, anything else means failure, such as `InvalidInput`; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                role: Some("err-code"),
                doc: "Numeric error code: 0 on success, anything else means failure. Deprecated; prefer `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                role: Some("message"),
                doc: "Error message of the translation subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "SmartSubtitleTaskResultInput",
                nullable: true,
                role: Some("request"),
                doc: "Parameters the translation subtask was started with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "SmartSubtitleTaskTransTextResultOutput",
                nullable: true,
                role: Some("output"),
                doc: "Translated text and subtitles the subtask produced.",
                ..FIELD
            },
            FieldFacts {
                name: "Progress",
                wire: "uint64",
                nullable: true,
                unit: Some("%"),
                role: Some("progress"),
                doc: "Progress of the translation subtask, in percent.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "PureSubtitleTransResult",
        rust_name: "PureSubtitleTransResult",
        doc: "Outcome of one subtask that translates subtitle files alone.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the subtitle translation subtask: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                role: Some("err-code-ext"),
                doc: "Textual error code: empty on success, anything else means failure, such as `InvalidInput`; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                role: Some("err-code"),
                doc: "Numeric error code: 0 on success, anything else means failure. Deprecated; prefer `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                role: Some("message"),
                doc: "Error message of the subtitle translation subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "SmartSubtitleTaskResultInput",
                role: Some("request"),
                doc: "Parameters the subtitle translation subtask was started with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "PureSubtitleTransResultOutput",
                nullable: true,
                role: Some("output"),
                doc: "Translated subtitles the subtask produced.",
                ..FIELD
            },
            FieldFacts {
                name: "Progress",
                wire: "uint64",
                unit: Some("%"),
                role: Some("progress"),
                doc: "Progress of the subtitle translation subtask, in percent.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartSubtitleTaskFullTextResult",
        rust_name: "SmartSubtitleTaskFullTextResult",
        doc: "Outcome of one full text recognition subtask of a smart subtitle task.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the smart subtitle full text recognition subtask: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                role: Some("err-code-ext"),
                doc: "Textual error code: empty on success, anything else means failure, such as `InvalidInput`; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                role: Some("err-code"),
                doc: "Numeric error code: 0 on success, anything else means failure. Deprecated; prefer `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                role: Some("message"),
                doc: "Error message of the smart subtitle full text recognition subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "SmartSubtitleTaskResultInput",
                nullable: true,
                role: Some("request"),
                doc: "Parameters the smart subtitle subtask was started with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "SmartSubtitleTaskTextResultOutput",
                nullable: true,
                role: Some("output"),
                doc: "Recognised text and subtitles the subtask produced.",
                ..FIELD
            },
            FieldFacts {
                name: "Progress",
                wire: "uint64",
                nullable: true,
                unit: Some("%"),
                role: Some("progress"),
                doc: "Progress of the smart subtitle full text recognition subtask, in percent.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartEraseTaskInput",
        rust_name: "SmartEraseTaskInput",
        doc: "Parameters of one smart erasure subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "int64",
                doc: "ID of the smart erasure template; 0 means that `RawParameter` applies instead.",
                ..FIELD
            },
            FieldFacts {
                name: "RawParameter",
                wire: "RawSmartEraseParameter",
                nullable: true,
                doc: "Custom erasure parameters, used only when `Definition` is 0. Meant for highly customised needs; a template chosen by `Definition` is preferred.",
                ..FIELD
            },
            FieldFacts {
                name: "OverrideParameter",
                wire: "OverrideEraseParameter",
                doc: "Custom erasure parameters, used only when `Definition` is other than 0; those filled in replace their counterparts in the template. Meant for highly customised needs; `Definition` alone is preferred.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                nullable: true,
                doc: "Where the output file is stored. If unset, the `OutputStorage` of the enclosing level applies.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputObjectPath",
                wire: "string",
                doc: "Path of the output file. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Not supported by the `BatchProcessMedia` operation.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskDelLogoOutput",
        rust_name: "AiAnalysisTaskDelLogoOutput",
        doc: "Files and subtitle data produced by smart erasure.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Path",
                wire: "string",
                guaranteed: true,
                role: Some("path"),
                doc: "Path of the file with the content erased.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                guaranteed: true,
                role: Some("storage"),
                doc: "Storage that holds the erased file.",
                ..FIELD
            },
            FieldFacts {
                name: "OriginSubtitlePath",
                wire: "string",
                role: Some("path"),
                doc: "Path of the subtitle file extracted from the picture.",
                ..FIELD
            },
            FieldFacts {
                name: "TranslateSubtitlePath",
                wire: "string",
                role: Some("path"),
                doc: "Path of the translated version of the subtitles extracted from the picture.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitlePos",
                wire: "SubtitlePosition",
                nullable: true,
                doc: "Position of the erased subtitles. Set only when subtitles are extracted and returning their position is switched on.",
                ..FIELD
            },
            FieldFacts {
                name: "VoiceClonedVideo",
                wire: "string",
                nullable: true,
                role: Some("url"),
                doc: "Address of the video file dubbed with the cloned voice, such as `/output/delogo-result-0.mp4`.",
                ..FIELD
            },
            FieldFacts {
                name: "VoiceClonedMarkFile",
                wire: "string",
                nullable: true,
                role: Some("url"),
                doc: "Address of the annotation file of the voice cloning, such as `/output/delogo-result-0.json`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErasedVideoPath",
                wire: "string",
                role: Some("path"),
                doc: "Path of the video that was only erased, with no further processing.",
                ..FIELD
            },
            FieldFacts {
                name: "DubbingEditInfoUrl",
                wire: "string",
                role: Some("url"),
                doc: "URL of the JSON file with editing information, from which the voice cloning can be revised later.",
                ..FIELD
            },
            FieldFacts {
                name: "FileId",
                wire: "string",
                role: Some("file-id"),
                doc: "File ID of the erased file.",
                ..FIELD
            },
            FieldFacts {
                name: "OriginSubtitleFileId",
                wire: "string",
                role: Some("file-id"),
                doc: "File ID of the subtitles extracted from the picture.",
                ..FIELD
            },
            FieldFacts {
                name: "TranslateSubtitleFileId",
                wire: "string",
                role: Some("file-id"),
                doc: "File ID of the translated version of the subtitles extracted from the picture.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AIDubbingTaskInput",
        rust_name: "AIDubbingTaskInput",
        doc: "Parameters of one AI dubbing subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "int64",
                doc: "ID of the AI dubbing template; 0 means that `RawParameter` applies instead.",
                ..FIELD
            },
            FieldFacts {
                name: "RawParameter",
                wire: "RawAIDubbingParameter",
                doc: "Custom dubbing parameters, used only when `Definition` is 0. Meant for highly customised needs; a template chosen by `Definition` is preferred.",
                ..FIELD
            },
            FieldFacts {
                name: "OverrideParameter",
                wire: "OverrideAIDubbingParameter",
                doc: "Custom dubbing parameters, used only when `Definition` is other than 0; those filled in replace their counterparts in the template. Meant for highly customised needs; `Definition` alone is preferred.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                doc: "Storage for the output files. If unset, the `OutputStorage` of the enclosing level applies.",
                ..FIELD
            },
            FieldFacts {
                name: "SrcSubtitleInfo",
                wire: "MediaInputInfo",
                doc: "External subtitle file in the source language.",
                ..FIELD
            },
            FieldFacts {
                name: "DstSubtitleInfos",
                wire: "DstSubtitleInput",
                list: true,
                doc: "External subtitle files with translations.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputObjectPath",
                wire: "string",
                doc: "Path of the output file. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Not supported by the `BatchProcessMedia` operation.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"delogo\":{\"subtitle_param\":{\"voice_clone_param\":{\"extract_vocal_type\":-1}}}}`.",
                ..FIELD
            },
            FieldFacts {
                name: "DramaId",
                wire: "string",
                doc: "ID of the drama series that the video belongs to. Takes effect when the dubbing mode is `RoleBasedSmartDubbing`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AIDubbingTaskOutput",
        rust_name: "AIDubbingTaskOutput",
        doc: "Files produced by an AI dubbing subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "OriginSubtitlePath",
                wire: "string",
                role: Some("path"),
                doc: "Path of the subtitle file extracted from the picture, e.g. `/output/123_20003.vtt`.",
                ..FIELD
            },
            FieldFacts {
                name: "TranslateSubtitlePath",
                wire: "string",
                role: Some("path"),
                doc: "Path of the translated version of the extracted subtitles, e.g. `/output/123_20003_en.vtt`.",
                ..FIELD
            },
            FieldFacts {
                name: "VoiceClonedVideo",
                wire: "string",
                role: Some("url"),
                doc: "Address of the video file dubbed with the cloned voice, e.g. `/output/123_20003_en.mp4`.",
                ..FIELD
            },
            FieldFacts {
                name: "VoiceClonedMarkFile",
                wire: "string",
                role: Some("url"),
                doc: "Address of the annotation file of the voice cloning, e.g. `/output/delogo-result-0.json`.",
                ..FIELD
            },
            FieldFacts {
                name: "VideoPath",
                wire: "string",
                role: Some("path"),
                doc: "Path of the output video, e.g. `/output/123_20003.mp4`.",
                ..FIELD
            },
            FieldFacts {
                name: "OriginSubtitleFileId",
                wire: "string",
                role: Some("file-id"),
                doc: "File ID of the subtitles extracted from the picture.",
                ..FIELD
            },
            FieldFacts {
                name: "TranslateSubtitleFileId",
                wire: "string",
                role: Some("file-id"),
                doc: "File ID of the translated version of the extracted subtitles.",
                ..FIELD
            },
            FieldFacts {
                name: "SpeakerPath",
                wire: "string",
                role: Some("path"),
                doc: "Path of the annotation file (JSON) that goes with the dubbing, e.g. `/output/dub-result-0.json`.",
                ..FIELD
            },
            FieldFacts {
                name: "SpeakerFileId",
                wire: "string",
                role: Some("file-id"),
                doc: "File ID of the annotation file at `SpeakerPath`.",
                ..FIELD
            },
            FieldFacts {
                name: "EraseVideoFileId",
                wire: "string",
                role: Some("file-id"),
                doc: "File ID of the erased video at `EraseVideoPath`.",
                ..FIELD
            },
            FieldFacts {
                name: "EraseVideoPath",
                wire: "string",
                role: Some("path"),
                doc: "Path of the video with the original subtitles erased, e.g. `/output/test-result.mp4`.",
                ..FIELD
            },
            FieldFacts {
                name: "DstAudioPath",
                wire: "string",
                role: Some("path"),
                doc: "Path of the audio file voiced in the target language, e.g. `/output/123_20003.aac`.",
                ..FIELD
            },
            FieldFacts {
                name: "DstAudioFileId",
                wire: "string",
                role: Some("file-id"),
                doc: "File ID of the audio file at `DstAudioPath`.",
                ..FIELD
            },
            FieldFacts {
                name: "DubbingEditInfoUrl",
                wire: "string",
                role: Some("url"),
                doc: "URL of the JSON file with editing information, from which the voice cloning can be revised later.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitlePos",
                wire: "SubtitlePosition",
                nullable: true,
                doc: "Position of the erased subtitles. Set only when subtitles are extracted and returning their position is switched on.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                role: Some("storage"),
                doc: "Storage that holds the files of the AI dubbing.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ActivityResItem",
        rust_name: "ActivityResItem",
        doc: "Outcome of one subtask of an orchestration (scheme).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TranscodeTask",
                wire: "MediaProcessTaskTranscodeResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of a transcoding subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "AnimatedGraphicTask",
                wire: "MediaProcessTaskAnimatedGraphicResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of an animated image subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "SnapshotByTimeOffsetTask",
                wire: "MediaProcessTaskSnapshotByTimeOffsetResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of a time point screenshot subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "SampleSnapshotTask",
                wire: "MediaProcessTaskSampleSnapshotResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of a sampled screenshot subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "ImageSpriteTask",
                wire: "MediaProcessTaskImageSpriteResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of an image sprite subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "AdaptiveDynamicStreamingTask",
                wire: "MediaProcessTaskAdaptiveDynamicStreamingResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of an adaptive bitrate streaming subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "RecognitionTask",
                wire: "ScheduleRecognitionTaskResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of a content recognition subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "ReviewTask",
                wire: "ScheduleReviewTaskResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of a content moderation subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "AnalysisTask",
                wire: "ScheduleAnalysisTaskResult",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Outcome of a content analysis subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "QualityControlTask",
                wire: "ScheduleQualityControlTaskResult",
                nullable: true,
                arm: true,
                doc: "Outcome of a media quality inspection subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "ExecRuleTask",
                wire: "ScheduleExecRuleTaskResult",
                nullable: true,
                arm: true,
                doc: "Outcome of a condition check subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "SmartSubtitlesTask",
                wire: "ScheduleSmartSubtitleTaskResult",
                nullable: true,
                arm: true,
                doc: "Outcome of a smart subtitle subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "SmartEraseTask",
                wire: "SmartEraseTaskResult",
                nullable: true,
                arm: true,
                doc: "Outcome of a smart erasure subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "AIDubbingTask",
                wire: "AIDubbingTaskResult",
                arm: true,
                doc: "Outcome of an AI dubbing subtask.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveActivityResItem",
        rust_name: "LiveActivityResItem",
        doc: "Outcome of one subtask of a live stream orchestration (scheme).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "LiveRecordTask",
                wire: "LiveScheduleLiveRecordTaskResult",
                nullable: true,
                arm: true,
                doc: "Outcome of a live recording subtask.",
                ..FIELD
            },
            FieldFacts {
                name: "LiveQualityControlTask",
                wire: "ScheduleQualityControlTaskResult",
                nullable: true,
                arm: true,
                doc: "Outcome of a media quality inspection subtask.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "CosOutputStorage",
        rust_name: "CosOutputStorage",
        doc: "Location in Tencent Cloud Object Storage (COS) that receives output files.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Bucket",
                wire: "string",
                guaranteed: true,
                doc: "Name of the COS bucket that receives the output, such as `TopRankVideo-125xxx88`. If empty, the setting of the enclosing level applies.",
                ..FIELD
            },
            FieldFacts {
                name: "Region",
                wire: "string",
                guaranteed: true,
                doc: "Region of the COS bucket that receives the output, such as `ap-chongqing`. If empty, the setting of the enclosing level applies.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "S3OutputStorage",
        rust_name: "S3OutputStorage",
        doc: "Location in AWS S3 that receives output files.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "S3Bucket",
                wire: "string",
                nullable: true,
                required: true,
                doc: "Name of the S3 bucket that receives the output.",
                ..FIELD
            },
            FieldFacts {
                name: "S3Region",
                wire: "string",
                nullable: true,
                required: true,
                doc: "AWS region of the S3 bucket, such as `us-east-1`.",
                ..FIELD
            },
            FieldFacts {
                name: "S3SecretId",
                wire: "string",
                nullable: true,
                unit: Some("secret"),
                doc: "ID of the AWS access key used to upload media over the AWS internal network.",
                ..FIELD
            },
            FieldFacts {
                name: "S3SecretKey",
                wire: "string",
                nullable: true,
                unit: Some("secret"),
                doc: "Secret of the AWS access key used to upload media over the AWS internal network.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "VODOutputStorage",
        rust_name: "VODOutputStorage",
        doc: "Location in Tencent Cloud Video on Demand (VOD) that receives output files.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Bucket",
                wire: "string",
                doc: "ID of the VOD bucket that receives the output.",
                ..FIELD
            },
            FieldFacts {
                name: "Region",
                wire: "string",
                doc: "Region of the VOD bucket that receives the output, such as `ap-chongqing`.",
                ..FIELD
            },
            FieldFacts {
                name: "SubAppId",
                wire: "uint64",
                doc: "ID of the VOD application.",
                ..FIELD
            },
            FieldFacts {
                name: "VodBasic",
                wire: "int64",
                doc: "Which VOD edition takes the output: `0` (not the Standard edition) or `1` (Standard edition). If unset, the Professional edition is used.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "TranscodeTaskInput",
        rust_name: "TranscodeTaskInput",
        doc: "Parameters of one transcoding subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                required: true,
                doc: "ID of the video transcoding template; 0 means that `RawParameter` applies instead.",
                ..FIELD
            },
            FieldFacts {
                name: "RawParameter",
                wire: "RawTranscodeParameter",
                guaranteed: true,
                doc: "Custom transcoding parameters, used only when `Definition` is 0. Meant for highly customised needs; a template chosen by `Definition` is preferred.",
                ..FIELD
            },
            FieldFacts {
                name: "OverrideParameter",
                wire: "OverrideTranscodeParameter",
                nullable: true,
                guaranteed: true,
                doc: "Custom transcoding parameters, used only when `Definition` is other than 0; those filled in replace their counterparts in the template. Meant for highly customised needs; `Definition` alone is preferred.",
                ..FIELD
            },
            FieldFacts {
                name: "WatermarkSet",
                wire: "WatermarkInput",
                list: true,
                guaranteed: true,
                doc: "Image or text watermarks to apply, at most 10.",
                ..FIELD
            },
            FieldFacts {
                name: "BlindWatermark",
                wire: "BlindWatermarkInput",
                nullable: true,
                doc: "Parameters of the digital (invisible) watermark.",
                ..FIELD
            },
            FieldFacts {
                name: "MosaicSet",
                wire: "MosaicInput",
                list: true,
                guaranteed: true,
                doc: "Mosaic (blurred) areas to apply, at most 10.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                doc: "Where in the source the output starts, in seconds. Unset or 0: at its beginning; positive: that many seconds after its beginning; negative: that many seconds before its end.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                doc: "Where in the source the output stops, in seconds. Unset or 0: at its end; positive: that many seconds after its beginning; negative: that many seconds before its end.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                nullable: true,
                guaranteed: true,
                doc: "Where the transcoded file is stored. If unset, the `OutputStorage` of the enclosing level applies.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputObjectPath",
                wire: "string",
                guaranteed: true,
                doc: "Path of the main output file. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Default: the relative path `{inputName}_transcode_{definition}.{format}`.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentObjectName",
                wire: "string",
                guaranteed: true,
                doc: "Path of the segment files (the `ts` files of HLS output); must be relative. Default: `{inputName}_transcode_{definition}_{number}.{format}`.",
                ..FIELD
            },
            FieldFacts {
                name: "ObjectNumberFormat",
                wire: "NumberFormat",
                nullable: true,
                guaranteed: true,
                doc: "How the `{number}` variable of the output path is formatted.",
                ..FIELD
            },
            FieldFacts {
                name: "HeadTailParameter",
                wire: "HeadTailParameter",
                nullable: true,
                doc: "Parameters of the opening and closing clips put around the video.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaTranscodeItem",
        rust_name: "MediaTranscodeItem",
        doc: "File produced by transcoding, with its technical data.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                guaranteed: true,
                role: Some("storage"),
                doc: "Storage that holds the transcoded file.",
                ..FIELD
            },
            FieldFacts {
                name: "Path",
                wire: "string",
                guaranteed: true,
                role: Some("path"),
                doc: "Path of the transcoded video file.",
                ..FIELD
            },
            FieldFacts {
                name: "Definition",
                wire: "int64",
                guaranteed: true,
                doc: "ID of the transcoding template that was applied.",
                ..FIELD
            },
            FieldFacts {
                name: "Bitrate",
                wire: "int64",
                guaranteed: true,
                unit: Some("bps"),
                role: Some("bitrate"),
                doc: "Average bitrates of the video and audio streams added together, in bps.",
                ..FIELD
            },
            FieldFacts {
                name: "Height",
                wire: "int64",
                guaranteed: true,
                unit: Some("px"),
                role: Some("height"),
                doc: "Greatest height among the video streams, in pixels.",
                ..FIELD
            },
            FieldFacts {
                name: "Width",
                wire: "int64",
                guaranteed: true,
                unit: Some("px"),
                role: Some("width"),
                doc: "Greatest width among the video streams, in pixels.",
                ..FIELD
            },
            FieldFacts {
                name: "Size",
                wire: "int64",
                guaranteed: true,
                unit: Some("bytes"),
                role: Some("size"),
                doc: "Total size of the media in bytes; for HLS, the `m3u8` and `ts` files together.",
                ..FIELD
            },
            FieldFacts {
                name: "Duration",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("duration"),
                doc: "Length of the video in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "Container",
                wire: "string",
                guaranteed: true,
                role: Some("container"),
                doc: "Container format, such as `m4a` or `mp4`.",
                ..FIELD
            },
            FieldFacts {
                name: "Md5",
                wire: "string",
                guaranteed: true,
                role: Some("md5"),
                doc: "MD5 checksum of the video.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioStreamSet",
                wire: "MediaAudioStreamItem",
                list: true,
                guaranteed: true,
                doc: "Audio streams of the file.",
                ..FIELD
            },
            FieldFacts {
                name: "VideoStreamSet",
                wire: "MediaVideoStreamItem",
                list: true,
                guaranteed: true,
                doc: "Video streams of the file.",
                ..FIELD
            },
            FieldFacts {
                name: "CallBackExtInfo",
                wire: "string",
                nullable: true,
                doc: "JSON text naming the enhancements used, such as `{\"enhance_item\":[\"hdr\",\"color_enhance\"]}`: `hdr` (HDR), `wd_fps` (frame interpolation), `video_super_resolution` (super resolution), `repair` (overall enhancement), `denoise` (video noise reduction), `color_enhance` (colour enhancement), `scratch` (scratch removal), `artifact` (removal of artefacts and jagged edges), `sharp` (detail enhancement), `low_light` (low-light enhancement) or `face_enhance` (face enhancement).",
                ..FIELD
            },
            FieldFacts {
                name: "Usage",
                wire: "MediaUsageItem",
                doc: "Amounts that AI content generation (AIGC) used for this file.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AnimatedGraphicTaskInput",
        rust_name: "AnimatedGraphicTaskInput",
        doc: "Parameters of one subtask that turns part of a video into an animated image.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                required: true,
                doc: "ID of the animated image template.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                required: true,
                unit: Some("s"),
                doc: "Point of the video where the animated image starts, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                required: true,
                unit: Some("s"),
                doc: "Point of the video where the animated image ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                nullable: true,
                guaranteed: true,
                doc: "Where the animated image is stored. If unset, the `OutputStorage` of the enclosing level applies.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputObjectPath",
                wire: "string",
                guaranteed: true,
                doc: "Path of the animated image. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Default: the relative path `{inputName}_animatedGraphic_{definition}.{format}`.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtInfo",
                wire: "string",
                doc: "Extension parameters of the subtask, as JSON text.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaAnimatedGraphicsItem",
        rust_name: "MediaAnimatedGraphicsItem",
        doc: "Animated image made from a video, with its technical data.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Storage",
                wire: "TaskOutputStorage",
                guaranteed: true,
                role: Some("storage"),
                doc: "Storage that holds the animated image.",
                ..FIELD
            },
            FieldFacts {
                name: "Path",
                wire: "string",
                guaranteed: true,
                role: Some("path"),
                doc: "Path of the animated image.",
                ..FIELD
            },
            FieldFacts {
                name: "Definition",
                wire: "int64",
                guaranteed: true,
                doc: "ID of the animated image template that was applied.",
                ..FIELD
            },
            FieldFacts {
                name: "Container",
                wire: "string",
                guaranteed: true,
                role: Some("container"),
                doc: "File format of the animated image, such as `gif`.",
                ..FIELD
            },
            FieldFacts {
                name: "Height",
                wire: "int64",
                guaranteed: true,
                unit: Some("px"),
                role: Some("height"),
                doc: "Height of the animated image, in pixels.",
                ..FIELD
            },
            FieldFacts {
                name: "Width",
                wire: "int64",
                guaranteed: true,
                unit: Some("px"),
                role: Some("width"),
                doc: "Width of the animated image, in pixels.",
                ..FIELD
            },
            FieldFacts {
                name: "Bitrate",
                wire: "int64",
                guaranteed: true,
                unit: Some("bps"),
                role: Some("bitrate"),
                doc: "Bitrate of the animated image, in bps.",
                ..FIELD
            },
            FieldFacts {
                name: "Size",
                wire: "int64",
                guaranteed: true,
                unit: Some("bytes"),
                role: Some("size"),
                doc: "Size of the animated image, in bytes.",
                ..FIELD
            },
            FieldFacts {
                name: "Md5",
                wire: "string",
                guaranteed: true,
                role: Some("md5"),
                doc: "MD5 checksum of the animated image.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                doc: "Point of the video where the animated image starts, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                doc: "Point of the video where the animated image ends, in seconds.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SnapshotByTimeOffsetTaskInput",
        rust_name: "SnapshotByTimeOffsetTaskInput",
        doc: "Parameters of one subtask that takes screenshots at given points of a video.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                required: true,
                doc: "ID of the time point screenshot template.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtTimeOffsetSet",
                wire: "string",
                list: true,
                guaranteed: true,
                doc: "Points to take screenshots at, each a text in one of two forms: ending in `s`, seconds into the video (`3.5s`); ending in `%`, a share of its duration (`10%`).",
                ..FIELD
            },
            FieldFacts {
                name: "TimeOffsetSet",
                wire: "float",
                list: true,
                guaranteed: true,
                unit: Some("s"),
                doc: "Points to take screenshots at, in seconds. Deprecated; prefer `ExtTimeOffsetSet`.",
                ..FIELD
            },
            FieldFacts {
                name: "WatermarkSet",
                wire: "WatermarkInput",
                list: true,
                guaranteed: true,
                doc: "Image or text watermarks to apply, at most 10.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                nullable: true,
                guaranteed: true,
                doc: "Where the screenshots are stored. If unset, the `OutputStorage` of the enclosing level applies.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputObjectPath",
                wire: "string",
                guaranteed: true,
                doc: "Path of the screenshots. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Default: the relative path `{inputName}_snapshotByTimeOffset_{definition}_{number}.{format}`.",
                ..FIELD
            },
            FieldFacts {
                name: "ObjectNumberFormat",
                wire: "NumberFormat",
                nullable: true,
                guaranteed: true,
                doc: "How the `{number}` variable of the output path is formatted.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtInfo",
                wire: "string",
                doc: "Extension parameters of the subtask, as JSON text.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaSnapshotByTimeOffsetItem",
        rust_name: "MediaSnapshotByTimeOffsetItem",
        doc: "Screenshots taken at given points of a video with one template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "int64",
                guaranteed: true,
                doc: "ID of the time point screenshot template that was applied.",
                ..FIELD
            },
            FieldFacts {
                name: "PicInfoSet",
                wire: "MediaSnapshotByTimePicInfoItem",
                list: true,
                guaranteed: true,
                doc: "Screenshots taken with this template, one element each.",
                ..FIELD
            },
            FieldFacts {
                name: "Storage",
                wire: "TaskOutputStorage",
                guaranteed: true,
                role: Some("storage"),
                doc: "Storage that holds the screenshots.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SampleSnapshotTaskInput",
        rust_name: "SampleSnapshotTaskInput",
        doc: "Parameters of one subtask that takes screenshots of a video at regular intervals.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                required: true,
                doc: "ID of the sampled screenshot template.",
                ..FIELD
            },
            FieldFacts {
                name: "WatermarkSet",
                wire: "WatermarkInput",
                list: true,
                guaranteed: true,
                doc: "Image or text watermarks to apply, at most 10.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                nullable: true,
                guaranteed: true,
                doc: "Where the screenshots are stored. If unset, the `OutputStorage` of the enclosing level applies.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputObjectPath",
                wire: "string",
                guaranteed: true,
                doc: "Path of the screenshots. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Default: the relative path `{inputName}_sampleSnapshot_{definition}_{number}.{format}`.",
                ..FIELD
            },
            FieldFacts {
                name: "ObjectNumberFormat",
                wire: "NumberFormat",
                nullable: true,
                guaranteed: true,
                doc: "How the `{number}` variable of the output path is formatted.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtInfo",
                wire: "string",
                doc: "Extension parameters of the subtask, as JSON text.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaSampleSnapshotItem",
        rust_name: "MediaSampleSnapshotItem",
        doc: "Screenshots taken of a video at regular intervals with one template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "int64",
                guaranteed: true,
                doc: "ID of the sampled screenshot template that was applied.",
                ..FIELD
            },
            FieldFacts {
                name: "SampleType",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[27]),
                doc: "How the interval is measured: `Percent` (share of the duration) or `Time` (length of time).",
                ..FIELD
            },
            FieldFacts {
                name: "Interval",
                wire: "int64",
                guaranteed: true,
                doc: "Distance between screenshots: in percent when `SampleType` is `Percent`; in seconds when it is `Time`, the first screenshot then being the first frame of the video.",
                ..FIELD
            },
            FieldFacts {
                name: "Storage",
                wire: "TaskOutputStorage",
                guaranteed: true,
                role: Some("storage"),
                doc: "Storage that holds the screenshots.",
                ..FIELD
            },
            FieldFacts {
                name: "ImagePathSet",
                wire: "string",
                list: true,
                guaranteed: true,
                role: Some("path"),
                doc: "Paths of the screenshots taken.",
                ..FIELD
            },
            FieldFacts {
                name: "WaterMarkDefinition",
                wire: "int64",
                list: true,
                guaranteed: true,
                doc: "IDs of the watermark templates applied, if the screenshots are watermarked.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ImageSpriteTaskInput",
        rust_name: "ImageSpriteTaskInput",
        doc: "Parameters of one subtask that makes image sprites (sheets of thumbnails) from a video.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                required: true,
                doc: "ID of the image sprite template.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                nullable: true,
                doc: "Where the sprite sheets are stored. If unset, the `OutputStorage` of the enclosing level applies.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputObjectPath",
                wire: "string",
                guaranteed: true,
                doc: "Path of the sprite sheets. Relative (`name_{variable}.{format}`, `name.{format}`) or absolute (`/dir/name_{variable}.{format}`); a custom path ends with `.{format}`. Default: the relative path `{inputName}_imageSprite_{definition}_{number}.{format}`.",
                ..FIELD
            },
            FieldFacts {
                name: "WebVttObjectName",
                wire: "string",
                guaranteed: true,
                doc: "Path of the WebVTT file that goes with the sprites; must be relative. Default: `{inputName}_imageSprite_{definition}.{format}`.",
                ..FIELD
            },
            FieldFacts {
                name: "ObjectNumberFormat",
                wire: "NumberFormat",
                nullable: true,
                doc: "How the `{number}` variable of the output path is formatted.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtInfo",
                wire: "string",
                doc: "Extension parameters of the subtask, as JSON text.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaImageSpriteItem",
        rust_name: "MediaImageSpriteItem",
        doc: "Image sprites (sheets of thumbnails) made from a video with one template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "int64",
                guaranteed: true,
                doc: "ID of the image sprite template that was applied.",
                ..FIELD
            },
            FieldFacts {
                name: "Height",
                wire: "int64",
                guaranteed: true,
                unit: Some("px"),
                doc: "Height of one thumbnail in the sheet, in pixels.",
                ..FIELD
            },
            FieldFacts {
                name: "Width",
                wire: "int64",
                guaranteed: true,
                unit: Some("px"),
                doc: "Width of one thumbnail in the sheet, in pixels.",
                ..FIELD
            },
            FieldFacts {
                name: "TotalCount",
                wire: "int64",
                guaranteed: true,
                doc: "Number of thumbnails in each sprite sheet.",
                ..FIELD
            },
            FieldFacts {
                name: "ImagePathSet",
                wire: "string",
                list: true,
                guaranteed: true,
                role: Some("path"),
                doc: "Paths of the sprite sheets, one per sheet.",
                ..FIELD
            },
            FieldFacts {
                name: "WebVttPath",
                wire: "string",
                guaranteed: true,
                role: Some("path"),
                doc: "Path of the WebVTT file that gives, for each thumbnail, its point in the video and its coordinates in the sprite sheet; players commonly use it for previews.",
                ..FIELD
            },
            FieldFacts {
                name: "Storage",
                wire: "TaskOutputStorage",
                guaranteed: true,
                role: Some("storage"),
                doc: "Storage that holds the sprite sheets.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AdaptiveDynamicStreamingTaskInput",
        rust_name: "AdaptiveDynamicStreamingTaskInput",
        doc: "Parameters of one subtask that packages a video for adaptive bitrate streaming.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                required: true,
                doc: "ID of the template for adaptive bitrate streaming.",
                ..FIELD
            },
            FieldFacts {
                name: "WatermarkSet",
                wire: "WatermarkInput",
                list: true,
                guaranteed: true,
                doc: "Watermarks to draw, each an image or a text; at most 10.",
                ..FIELD
            },
            FieldFacts {
                name: "BlindWatermark",
                wire: "BlindWatermarkInput",
                nullable: true,
                doc: "Settings of the invisible digital watermark.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                nullable: true,
                guaranteed: true,
                doc: "Where the resulting files are stored. When unset, the `OutputStorage` of the level above applies.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputObjectPath",
                wire: "string",
                guaranteed: true,
                doc: "Where the manifest goes: a relative path such as `name_{variable}.{format}` or an absolute one such as `/dir/name_{variable}.{format}`. A custom path has to end in `.{format}`. Default: the relative path `{inputName}_adaptiveDynamicStreaming_{definition}.{format}`.",
                ..FIELD
            },
            FieldFacts {
                name: "SubStreamObjectName",
                wire: "string",
                guaranteed: true,
                doc: "Relative path (no absolute one is accepted) to which the substreams are written. Default: `{inputName}_adaptiveDynamicStreaming_{definition}_{subStreamNumber}.{format}`.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentObjectName",
                wire: "string",
                guaranteed: true,
                doc: "Relative path (no absolute one is accepted) to which the segments are written; HLS only. Default: `{inputName}_adaptiveDynamicStreaming_{definition}_{subStreamNumber}_{segmentNumber}.{format}`.",
                ..FIELD
            },
            FieldFacts {
                name: "AddOnSubtitles",
                wire: "AddOnSubtitle",
                list: true,
                nullable: true,
                doc: "External subtitle files to insert into the output.",
                ..FIELD
            },
            FieldFacts {
                name: "DrmInfo",
                wire: "DrmInfo",
                nullable: true,
                doc: "DRM (copy protection) settings of the output.",
                ..FIELD
            },
            FieldFacts {
                name: "DefinitionType",
                wire: "string",
                doc: "Kind of streaming template: `Common` (video with audio) or `PureAudio` (audio alone).",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleTemplate",
                wire: "SubtitleTemplate",
                nullable: true,
                doc: "Settings for subtitles burned into the picture, among them their source, font size and position.",
                ..FIELD
            },
            FieldFacts {
                name: "StdExtInfo",
                wire: "string",
                doc: "Further transcoding parameters as JSON text, such as `{\"audio_info\": {\"codec\": \"vivid\"}}`.",
                ..FIELD
            },
            FieldFacts {
                name: "KeyPTSList",
                wire: "int64",
                list: true,
                nullable: true,
                unit: Some("ms"),
                doc: "Presentation timestamps (PTS), in milliseconds, whose frames become key frames and start a new segment; a deviation of up to 1 ms is tolerated. GOP and segment lengths, if given, apply as well. Needs `RawPts` on, the source's frame rate kept, and a source frame at each timestamp.",
                ..FIELD
            },
            FieldFacts {
                name: "AddOnAudios",
                wire: "AddOnAudio",
                list: true,
                doc: "External audio files to insert into the output.",
                ..FIELD
            },
            FieldFacts {
                name: "StdExtStreamInfos",
                wire: "AdaptiveStreamTemplate",
                list: true,
                doc: "Stream settings used in place of the template's `StreamInfos` unless empty; laid out exactly like the `StreamInfos` given when a template is created.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AdaptiveDynamicStreamingInfoItem",
        rust_name: "AdaptiveDynamicStreamingInfoItem",
        doc: "One adaptive bitrate streaming output.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "int64",
                guaranteed: true,
                doc: "ID of the adaptive bitrate streaming template that produced this output.",
                ..FIELD
            },
            FieldFacts {
                name: "Package",
                wire: "string",
                guaranteed: true,
                role: Some("container"),
                doc: "Container packaging of the stream: `HLS` or `MPEG-DASH`.",
                ..FIELD
            },
            FieldFacts {
                name: "Path",
                wire: "string",
                guaranteed: true,
                role: Some("path"),
                doc: "Path of the manifest to play, e.g. `/output/xxxxxx/ada_10.m3u8`.",
                ..FIELD
            },
            FieldFacts {
                name: "Storage",
                wire: "TaskOutputStorage",
                guaranteed: true,
                role: Some("storage"),
                doc: "Where the files of the adaptive stream are stored.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewPornTaskInput",
        rust_name: "ContentReviewInput",
        doc: "Parameters of the moderation subtask that looks for pornography in the picture.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                nullable: true,
                doc: "ID of the pornography detection template.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewPornTaskOutput",
        rust_name: "AiReviewPornTaskOutput",
        doc: "Findings of the check for pornography in the picture.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Pornography score of the video, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                doc: "Recommended handling after the pornography check: `pass`, `review` (have a person look) or `block`.",
                ..FIELD
            },
            FieldFacts {
                name: "Label",
                wire: "string",
                guaranteed: true,
                doc: "Kind of content found: `porn` (pornography), `sexy` (suggestive), `vulgar` (vulgarity) or `intimacy` (intimate acts).",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSet",
                wire: "MediaContentReviewSegmentItem",
                list: true,
                guaranteed: true,
                doc: "Parts of the video that may be pornographic.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewTerrorismTaskInput",
        rust_name: "ContentReviewInput",
        doc: "Parameters of the moderation subtask that looks for terrorism and violence in the picture.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                doc: "ID of the moderation template for terrorism and violence.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewTerrorismTaskOutput",
        rust_name: "AiReviewTerrorismTaskOutput",
        doc: "Findings of the check for terrorism and violence in the picture.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                role: Some("confidence"),
                doc: "Terrorism and violence score of the video, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                values: Some(&ENUMS[33]),
                doc: "Recommended handling after the terrorism check: `pass`, `review` (have a person look) or `block`.",
                ..FIELD
            },
            FieldFacts {
                name: "Label",
                wire: "string",
                doc: "Kind of content found: `guns` (firearms and other weapons), `crowd` (gathering), `police` (police forces), `bloody` (gore), `banners` (sensitive flags), `militant` (armed fighters), `explosion` (blasts and fire), `terrorists` (sensitive people) or `scenario` (sensitive scenes).",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSet",
                wire: "MediaContentReviewSegmentItem",
                list: true,
                doc: "Parts of the video that may show terrorism or violence.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewPoliticalTaskInput",
        rust_name: "ContentReviewInput",
        doc: "Parameters of the moderation subtask that looks for politically sensitive pictures.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                doc: "ID of the moderation template for politically sensitive content.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewPoliticalTaskOutput",
        rust_name: "AiReviewPoliticalTaskOutput",
        doc: "Findings of the check for politically sensitive pictures.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Political sensitivity score of the video, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                doc: "Recommended handling after the political check: `pass`, `review` (have a person look) or `block`.",
                ..FIELD
            },
            FieldFacts {
                name: "Label",
                wire: "string",
                guaranteed: true,
                doc: "Kind of content found: `violation_photo` (forbidden icon; from the same entry in the template's `LabelSet`) or `politician` (sensitive person; from the `LabelSet` entries `politician`, `entertainment`, `sport`, `entrepreneur`, `scholar`, `celebrity` and `military`).",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSet",
                wire: "MediaContentReviewPoliticalSegmentItem",
                list: true,
                guaranteed: true,
                doc: "Parts of the video that may be politically sensitive.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewPornAsrTaskInput",
        rust_name: "ContentReviewInput",
        doc: "Parameters of the moderation subtask that looks for pornographic wording in recognized speech (ASR).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the pornography detection template.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewPornAsrTaskOutput",
        rust_name: "AiReviewPornAsrTaskOutput",
        doc: "Findings of the check for pornographic wording in recognized speech (ASR).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Pornography score of the recognized speech, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                doc: "Recommended handling of pornographic speech: `pass`, `review` (have a person look) or `block`.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSet",
                wire: "MediaContentReviewAsrTextSegmentItem",
                list: true,
                guaranteed: true,
                doc: "Parts of the video whose speech may be pornographic.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewPornOcrTaskInput",
        rust_name: "ContentReviewInput",
        doc: "Parameters of the moderation subtask that looks for pornographic wording in on-screen text (OCR).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the pornography detection template.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewPornOcrTaskOutput",
        rust_name: "AiReviewPornOcrTaskOutput",
        doc: "Findings of the check for pornographic wording in on-screen text (OCR).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Pornography score of the on-screen text, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                doc: "Recommended handling of pornographic on-screen text: `pass`, `review` (have a person look) or `block`.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSet",
                wire: "MediaContentReviewOcrTextSegmentItem",
                list: true,
                guaranteed: true,
                doc: "Parts of the video whose on-screen text may be pornographic.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewPoliticalAsrTaskInput",
        rust_name: "ContentReviewInput",
        doc: "Parameters of the moderation subtask that looks for politically sensitive wording in recognized speech (ASR).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                doc: "ID of the moderation template for politically sensitive speech.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewPoliticalAsrTaskOutput",
        rust_name: "AiReviewPoliticalAsrTaskOutput",
        doc: "Findings of the check for politically sensitive wording in recognized speech (ASR).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Political sensitivity score of the recognized speech, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                doc: "Recommended handling of politically sensitive speech: `pass`, `review` (have a person look) or `block`.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSet",
                wire: "MediaContentReviewAsrTextSegmentItem",
                list: true,
                guaranteed: true,
                doc: "Parts of the video whose speech may be politically sensitive.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewPoliticalOcrTaskInput",
        rust_name: "ContentReviewInput",
        doc: "Parameters of the moderation subtask that looks for politically sensitive wording in on-screen text (OCR).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                doc: "ID of the moderation template for politically sensitive on-screen text.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewPoliticalOcrTaskOutput",
        rust_name: "AiReviewPoliticalOcrTaskOutput",
        doc: "Findings of the check for politically sensitive wording in on-screen text (OCR).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Political sensitivity score of the on-screen text, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                doc: "Recommended handling of politically sensitive on-screen text: `pass`, `review` (have a person look) or `block`.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSet",
                wire: "MediaContentReviewOcrTextSegmentItem",
                list: true,
                guaranteed: true,
                doc: "Parts of the video whose on-screen text may be politically sensitive.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewTerrorismOcrTaskInput",
        rust_name: "ContentReviewInput",
        doc: "Parameters of the moderation subtask that looks for terrorism and violence in on-screen text (OCR).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                doc: "ID of the moderation template for terrorism in on-screen text.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewTerrorismOcrTaskOutput",
        rust_name: "AiReviewTerrorismOcrTaskOutput",
        doc: "Findings of the check for terrorism and violence in on-screen text (OCR).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Terrorism and violence score of the on-screen text, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                doc: "Recommended handling of on-screen text about terrorism: `pass`, `review` (have a person look) or `block`.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSet",
                wire: "MediaContentReviewOcrTextSegmentItem",
                list: true,
                guaranteed: true,
                doc: "Parts of the video whose on-screen text may concern terrorism or violence.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewProhibitedAsrTaskInput",
        rust_name: "ContentReviewInput",
        doc: "Parameters of the moderation subtask that looks for prohibited wording in recognized speech (ASR).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the template for detecting prohibited content.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewProhibitedAsrTaskOutput",
        rust_name: "AiReviewProhibitedAsrTaskOutput",
        doc: "Findings of the check for prohibited wording in recognized speech (ASR).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Prohibited content score of the recognized speech, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                doc: "Recommended handling of prohibited speech: `pass`, `review` (have a person look) or `block`.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSet",
                wire: "MediaContentReviewAsrTextSegmentItem",
                list: true,
                guaranteed: true,
                doc: "Parts of the video whose speech may be prohibited.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewProhibitedOcrTaskInput",
        rust_name: "ContentReviewInput",
        doc: "Parameters of the moderation subtask that looks for prohibited wording in on-screen text (OCR).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the template for detecting prohibited content.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiReviewProhibitedOcrTaskOutput",
        rust_name: "AiReviewProhibitedOcrTaskOutput",
        doc: "Findings of the check for prohibited wording in on-screen text (OCR).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Prohibited content score of the on-screen text, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                doc: "Recommended handling of prohibited on-screen text: `pass`, `review` (have a person look) or `block`.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSet",
                wire: "MediaContentReviewOcrTextSegmentItem",
                list: true,
                guaranteed: true,
                doc: "Parts of the video whose on-screen text may be prohibited.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskClassificationInput",
        rust_name: "AnalysisInput",
        doc: "Parameters of the analysis subtask that sorts a video into categories.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the template for video classification.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"class\":\"\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskClassificationOutput",
        rust_name: "AiAnalysisTaskClassificationOutput",
        doc: "Categories found by a classification subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "ClassificationSet",
                wire: "MediaAiAnalysisClassificationItem",
                list: true,
                doc: "Categories assigned to the video.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskCoverInput",
        rust_name: "AnalysisInput",
        doc: "Parameters of the analysis subtask that picks cover images for a video.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the template for cover generation.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"cover\":\"\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskCoverOutput",
        rust_name: "AiAnalysisTaskCoverOutput",
        doc: "Cover images produced by a cover subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "CoverSet",
                wire: "MediaAiAnalysisCoverItem",
                list: true,
                doc: "Cover images chosen for the video.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                role: Some("storage"),
                doc: "Where the cover images are stored.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskTagInput",
        rust_name: "AnalysisInput",
        doc: "Parameters of the analysis subtask that tags a video as a whole.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the template for video tagging.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"tag\":\"\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskTagOutput",
        rust_name: "AiAnalysisTaskTagOutput",
        doc: "Tags found by a video tagging subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TagSet",
                wire: "MediaAiAnalysisTagItem",
                list: true,
                doc: "Tags assigned to the video.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskFrameTagInput",
        rust_name: "AnalysisInput",
        doc: "Parameters of the analysis subtask that tags a video frame by frame.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the template for tagging by frame.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"frame\":\"\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskFrameTagOutput",
        rust_name: "AiAnalysisTaskFrameTagOutput",
        doc: "Tags found by a frame tagging subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SegmentSet",
                wire: "MediaAiAnalysisFrameTagSegmentItem",
                list: true,
                doc: "Parts of the video with the tags of their frames.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskHighlightInput",
        rust_name: "AnalysisInput",
        doc: "Parameters of the analysis subtask that extracts the highlights of a video.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the template for highlight extraction.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"hht\":\"\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskHighlightOutput",
        rust_name: "AiAnalysisTaskHighlightOutput",
        doc: "Highlights produced by a highlight subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "HighlightSet",
                wire: "MediaAiAnalysisHighlightItem",
                list: true,
                guaranteed: true,
                doc: "Highlights extracted from the video.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                nullable: true,
                role: Some("storage"),
                doc: "Where the highlight clips are stored.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskDelLogoInput",
        rust_name: "AnalysisInput",
        doc: "Parameters of the analysis subtask that erases logos, watermarks or subtitles from the picture.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the template for smart erasing.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"delogo\":\"\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskSegmentInput",
        rust_name: "AnalysisInput",
        doc: "Parameters of the analysis subtask that splits a video into clips.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the template for splitting a video.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"segment\":\"\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskSegmentOutput",
        rust_name: "AiAnalysisTaskSegmentOutput",
        doc: "Clips produced by a splitting subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SegmentSet",
                wire: "SegmentRecognitionItem",
                list: true,
                guaranteed: true,
                doc: "Clips into which the video was split.",
                ..FIELD
            },
            FieldFacts {
                name: "Abstract",
                wire: "string",
                nullable: true,
                doc: "Summary of the video; used when a recorded file is processed (offline), not a live stream.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskHeadTailInput",
        rust_name: "AnalysisInput",
        doc: "Parameters of the analysis subtask that locates the opening and closing credits.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the template for locating opening and closing credits.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"seek\":\"\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskHeadTailOutput",
        rust_name: "AiAnalysisTaskHeadTailOutput",
        doc: "Where the opening and closing credits of a video were located.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "HeadTimeOffset",
                wire: "float",
                nullable: true,
                guaranteed: true,
                doc: "Presentation timestamp (PTS) that marks the opening credits; the service states no unit, presumably seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "TailTimeOffset",
                wire: "float",
                nullable: true,
                guaranteed: true,
                doc: "Presentation timestamp (PTS) that marks the closing credits; the service states no unit, presumably seconds.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskDescriptionInput",
        rust_name: "AnalysisInput",
        doc: "Parameters of the analysis subtask that describes a video in words.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the template for video description.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"des\":\"\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskDescriptionOutput",
        rust_name: "AiAnalysisTaskDescriptionOutput",
        doc: "Descriptions produced by a description subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "DescriptionSet",
                wire: "MediaAiAnalysisDescriptionItem",
                list: true,
                doc: "Descriptions written for the video.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskHorizontalToVerticalInput",
        rust_name: "AnalysisInput",
        doc: "Parameters of the analysis subtask that turns a landscape video into a portrait one.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                nullable: true,
                doc: "ID of the template for landscape-to-portrait conversion.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"htv\":\"\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskHorizontalToVerticalOutput",
        rust_name: "AiAnalysisTaskHorizontalToVerticalOutput",
        doc: "Portrait video produced by a landscape-to-portrait subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Path",
                wire: "string",
                nullable: true,
                role: Some("path"),
                doc: "Path of the portrait video, e.g. `/output/htv-process-result.mp4`.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                nullable: true,
                role: Some("storage"),
                doc: "Where the portrait video is stored.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                nullable: true,
                role: Some("confidence"),
                doc: "Confidence of the conversion; the service states no range.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskDubbingInput",
        rust_name: "AnalysisInput",
        doc: "Parameters of the analysis subtask that translates and dubs a video.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the template for video translation and dubbing.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"dubb\":\"\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskDubbingOutput",
        rust_name: "AiAnalysisTaskDubbingOutput",
        doc: "Files and voice produced by a dubbing subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "VideoPath",
                wire: "string",
                guaranteed: true,
                role: Some("path"),
                doc: "Path of the dubbed video, e.g. `/output/dub-result-0.mp4`.",
                ..FIELD
            },
            FieldFacts {
                name: "SpeakerPath",
                wire: "string",
                guaranteed: true,
                role: Some("path"),
                doc: "Path of the annotation file (JSON) that goes with the dubbing, e.g. `/output/dub-result-0.json`.",
                ..FIELD
            },
            FieldFacts {
                name: "VoiceId",
                wire: "string",
                doc: "ID of the voice (timbre) used.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                guaranteed: true,
                role: Some("storage"),
                doc: "Where the dubbed video is stored.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtraOutput",
                wire: "string",
                doc: "Additional results as JSON text; at present the URL of the subtitle file, under the key `subtitle_url`.",
                ..FIELD
            },
            FieldFacts {
                name: "VideoFileId",
                wire: "string",
                role: Some("file-id"),
                doc: "File ID of the dubbed video.",
                ..FIELD
            },
            FieldFacts {
                name: "SpeakerFileId",
                wire: "string",
                role: Some("file-id"),
                doc: "File ID of the annotation file at `SpeakerPath`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskVideoRemakeInput",
        rust_name: "AnalysisInput",
        doc: "Parameters of the analysis subtask that remakes a video for deduplication.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                doc: "ID of the template for video deduplication.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"remake\":\"\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskVideoRemakeOutput",
        rust_name: "AiAnalysisTaskVideoRemakeOutput",
        doc: "Video produced by a deduplication subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Path",
                wire: "string",
                role: Some("path"),
                doc: "Path of the remade video.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                role: Some("storage"),
                doc: "Where the remade video is stored.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskVideoComprehensionInput",
        rust_name: "AnalysisInput",
        doc: "Parameters of the analysis subtask that interprets the content of a video or audio file.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the template for video or audio understanding.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"compre\":\"\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskVideoComprehensionOutput",
        rust_name: "AiAnalysisTaskVideoComprehensionOutput",
        doc: "Findings of a subtask that interprets a video or audio file.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "VideoComprehensionAnalysisResult",
                wire: "string",
                guaranteed: true,
                doc: "The analysis itself, as free text.",
                ..FIELD
            },
            FieldFacts {
                name: "VideoComprehensionExtInfo",
                wire: "string",
                doc: "Supplementary information as JSON text, e.g. the model's reasoning under the key `reasoningContent`.",
                ..FIELD
            },
            FieldFacts {
                name: "VideoComprehensionResultList",
                wire: "VideoComprehensionResultItem",
                list: true,
                doc: "Findings for each shot of the video.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskCutoutInput",
        rust_name: "AnalysisInput",
        doc: "Parameters of the analysis subtask that cuts the subject of a video out of its background (matting).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                doc: "ID of the template for video matting.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"cutout\":\"\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskCutoutOutput",
        rust_name: "AiAnalysisTaskCutoutOutput",
        doc: "Video produced by a matting subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Path",
                wire: "string",
                role: Some("path"),
                doc: "Path of the video after matting.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                role: Some("storage"),
                doc: "Where the video after matting is stored.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskReelInput",
        rust_name: "AnalysisInput",
        doc: "Parameters of the analysis subtask that edits a finished, narrated video out of source material.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the template for automatic video editing.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"aianaly\":\"task\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskReelOutput",
        rust_name: "AiAnalysisTaskReelOutput",
        doc: "Narrated videos and script produced by an automatic editing subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "VideoPath",
                wire: "string",
                guaranteed: true,
                role: Some("path"),
                doc: "Path of the narrated video. Empty when several were produced; their paths are then in `VideoPaths`.",
                ..FIELD
            },
            FieldFacts {
                name: "VideoPaths",
                wire: "string",
                list: true,
                role: Some("path"),
                doc: "Paths of all narrated videos. With just one video it holds a single entry equal to `VideoPath`; with several, `VideoPath` is empty.",
                ..FIELD
            },
            FieldFacts {
                name: "ScriptPath",
                wire: "string",
                guaranteed: true,
                role: Some("path"),
                doc: "Path of the script file (JSON), e.g. `/output/dub-result-0.json`.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                guaranteed: true,
                role: Some("storage"),
                doc: "Where the narrated videos are stored.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskGenericInput",
        rust_name: "AnalysisInput",
        doc: "Parameters of a generic analysis subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                doc: "ID of the analysis template.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"task_type\":\"bgmfix\",\"bgmfix\":{}}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskGenericOutput",
        rust_name: "AiAnalysisTaskGenericOutput",
        doc: "Result of a generic analysis subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                guaranteed: true,
                role: Some("storage"),
                doc: "Storage that holds the files named in `Result`.",
                ..FIELD
            },
            FieldFacts {
                name: "Result",
                wire: "string",
                doc: "Result of the analysis as text; in the service's example JSON, a list of objects with the members `key`, `confidence` and `extendInfo`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskFaceResultInput",
        rust_name: "RecognitionInput",
        doc: "Parameters of a face recognition subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "int64",
                guaranteed: true,
                doc: "ID of the template for recognizing faces.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskFaceResultOutput",
        rust_name: "AiRecognitionTaskFaceResultOutput",
        doc: "Findings of a face recognition subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "ResultSet",
                wire: "AiRecognitionTaskFaceResultItem",
                list: true,
                doc: "Faces recognized in the video.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskAsrWordsResultInput",
        rust_name: "RecognitionInput",
        doc: "Parameters of a subtask that spots keywords in speech.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "int64",
                guaranteed: true,
                doc: "ID of the template for keywords in speech.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskAsrWordsResultOutput",
        rust_name: "AiRecognitionTaskAsrWordsResultOutput",
        doc: "Findings of a subtask that spots keywords in speech.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "ResultSet",
                wire: "AiRecognitionTaskAsrWordsResultItem",
                list: true,
                doc: "Keywords heard in the speech.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskAsrFullTextResultInput",
        rust_name: "RecognitionInput",
        doc: "Parameters of a subtask that transcribes all speech.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "int64",
                guaranteed: true,
                doc: "ID of the template for transcribing speech in full.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskAsrFullTextResultOutput",
        rust_name: "AiRecognitionTaskAsrFullTextResultOutput",
        doc: "Transcript of all speech in the media.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SegmentSet",
                wire: "AiRecognitionTaskAsrFullTextSegmentItem",
                list: true,
                guaranteed: true,
                doc: "Segments of the transcript.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitlePath",
                wire: "string",
                guaranteed: true,
                role: Some("path"),
                doc: "Address of the subtitle file; a complete URL in the vendor's example.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                role: Some("storage"),
                doc: "Where the subtitle file is stored.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskOcrWordsResultInput",
        rust_name: "RecognitionInput",
        doc: "Parameters of a subtask that spots keywords in on-screen text.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "int64",
                guaranteed: true,
                doc: "ID of the template for keywords in on-screen text.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskOcrWordsResultOutput",
        rust_name: "AiRecognitionTaskOcrWordsResultOutput",
        doc: "Findings of a subtask that spots keywords in on-screen text.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "ResultSet",
                wire: "AiRecognitionTaskOcrWordsResultItem",
                list: true,
                doc: "Keywords read in the on-screen text.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskOcrFullTextResultInput",
        rust_name: "RecognitionInput",
        doc: "Parameters of a subtask that reads all on-screen text.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "int64",
                guaranteed: true,
                doc: "ID of the template for reading on-screen text in full.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskOcrFullTextResultOutput",
        rust_name: "AiRecognitionTaskOcrFullTextResultOutput",
        doc: "All on-screen text read from the video.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SegmentSet",
                wire: "AiRecognitionTaskOcrFullTextSegmentItem",
                list: true,
                doc: "Parts of the video with the text read in them.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskTransTextResultInput",
        rust_name: "RecognitionInput",
        doc: "Parameters of a translation subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "int64",
                guaranteed: true,
                doc: "ID of the template for translation.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskTransTextResultOutput",
        rust_name: "AiRecognitionTaskTransTextResultOutput",
        doc: "Translation produced by a translation subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SegmentSet",
                wire: "AiRecognitionTaskTransTextSegmentItem",
                list: true,
                guaranteed: true,
                doc: "Segments of the translation.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitlePath",
                wire: "string",
                role: Some("path"),
                doc: "Address of the subtitle file; a complete URL in the vendor's example.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskObjectResultInput",
        rust_name: "RecognitionInput",
        doc: "Parameters of an object recognition subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "int64",
                guaranteed: true,
                doc: "ID of the template for recognizing objects.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskObjectResultOutput",
        rust_name: "AiRecognitionTaskObjectResultOutput",
        doc: "Findings of an object recognition subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "ResultSet",
                wire: "AiRecognitionTaskObjectResultItem",
                list: true,
                doc: "Objects recognized in the video.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "QualityControlResult",
        rust_name: "QualityControlResult",
        doc: "One kind of quality defect and where it was found.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[25]),
                role: Some("text"),
                doc: "Kind of defect: `Jitter` (shaky picture), `Blur`, `LowLighting` (too dark), `HighLighting` (overexposed), `CrashScreen` (corrupted picture), `BlackWhiteEdge` (black or white borders), `SolidColorScreen` (picture of one single shade), `Noise` (picture noise), `Mosaic`, `QRCode`, `AppletCode` (mini program code), `BarCode`, `LowVoice` (sound too quiet), `HighVoice` (sound clips or pops), `NoVoice` (silence), `LowEvaluation` (no-reference video score, MOS, under the threshold), `AudioEvaluation` (no-reference audio score, MOS, under the threshold) or `AudioNoise`.",
                ..FIELD
            },
            FieldFacts {
                name: "QualityControlItems",
                wire: "QualityControlItem",
                list: true,
                guaranteed: true,
                doc: "Occurrences of this defect.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ContainerDiagnoseResultItem",
        rust_name: "ContainerDiagnoseResultItem",
        doc: "One anomaly found when the container format was diagnosed.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Category",
                wire: "string",
                nullable: true,
                doc: "Group of the anomaly: `DecodeParamException` (decoding parameters), `TimeStampException` (timestamps), `FrameException` (frame rate), `StreamStatusException` (stream status), `StreamInfo` (stream information), `StreamAbnormalCharacteristics` (stream characteristics), `DecodeException` (decoding) or `HLSRequirements` (HLS format).",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                values: Some(&ENUMS[9]),
                doc: "The exact anomaly: `VideoResolutionChanged`, `AudioSampleRateChanged`, `AudioChannelsChanged` (channel count), `ParameterSetsChanged` (the stream's parameter sets), `DarOrSarInvalid` (abnormal aspect ratio), `TimestampFallback` (DTS runs backwards), `DtsJitter` (excessive), `PtsJitter` (excessive), `AACDurationDeviation` (implausible timestamp gaps between AAC frames), `AudioDroppingFrames`, `VideoDroppingFrames`, `AVTimestampInterleave` (poor interleaving of audio and video), `PtsLessThanDts`, `ReceiveFpsJitter` (frame rate received from the network varies too much), `ReceiveFpsTooSmall` (video frame rate received from the network too low), `FpsJitter` (frame rate computed from PTS varies too much), `StreamOpenFailed`, `StreamEnd`, `StreamParseFailed`, `VideoFirstFrameNotIdr` (first frame is no IDR frame), `StreamNALUError` (wrong NALU start code), `TsStreamNoAud` (H.26x in MPEG-TS lacks the AUD NALU), `AudioStreamLack` (no audio stream), `VideoStreamLack` (no video stream), `LackAudioRecover` (missing audio stream is back), `LackVideoRecover` (missing video stream is back), `VideoBitrateOutofRange` (in kbps), `AudioBitrateOutofRange` (in kbps), `VideoDecodeFailed`, `AudioDecodeFailed`, `AudioOutOfPhase` (the two channels have opposite phase), `VideoDuplicatedFrame`, `AudioDuplicatedFrame`, `VideoRotation` (picture is rotated), `TsMultiPrograms` (several programs in one MPEG2-TS stream), `Mp4InvalidCodecFourcc` (codec FourCC in MP4 breaks Apple's HLS rules), `HLSBadM3u8Format` (invalid m3u8 file), `HLSInvalidMasterM3u8` (invalid main m3u8), `HLSInvalidMediaM3u8` (invalid media m3u8), `HLSMasterM3u8Recommended` (main m3u8 lacks parameters the standard recommends), `HLSMediaM3u8Recommended` (media m3u8 lacks parameters the standard recommends), `HLSMediaM3u8DiscontinuityExist` (media m3u8 holds `EXT-X-DISCONTINUITY`), `HLSMediaSegmentsStreamNumChange` (number of streams differs between segments), `HLSMediaSegmentsPTSJitterDeviation` (PTS jumps between segments without `EXT-X-DISCONTINUITY`), `HLSMediaSegmentsDTSJitterDeviation` (DTS jumps between segments without `EXT-X-DISCONTINUITY`) or `TimecodeTrackExist` (MP4 has a `tmcd` track).",
                ..FIELD
            },
            FieldFacts {
                name: "SeverityLevel",
                wire: "string",
                nullable: true,
                values: Some(&ENUMS[28]),
                doc: "How grave it is: `Fatal` (impairs later playback and parsing), `Error` (may impair playback), `Warning` (a possible risk, playback not necessarily impaired), `Notice` (important stream information) or `Info` (general stream information).",
                ..FIELD
            },
            FieldFacts {
                name: "DateTimeSet",
                wire: "string",
                list: true,
                nullable: true,
                unit: Some("time"),
                doc: "Dates and times at which the warning arose, each like `2022-12-25T13:14:16Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "TimestampSet",
                wire: "float",
                list: true,
                nullable: true,
                unit: Some("s"),
                doc: "Timestamps in the media at which the anomaly occurs, in seconds judging by the vendor's example (`4.783`).",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LLMDetectionReport",
        rust_name: "LLMDetectionReport",
        doc: "Report of the checks made by a large language model (LLM).",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "ResultCount",
                wire: "int64",
                guaranteed: true,
                doc: "How many results there are.",
                ..FIELD
            },
            FieldFacts {
                name: "ResultSet",
                wire: "LLMDetectionResultItem",
                list: true,
                guaranteed: true,
                doc: "Results, one for each item checked.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartSubtitleTaskResultInput",
        rust_name: "SmartSubtitleTaskResultInput",
        doc: "Parameters of a smart subtitle subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "int64",
                doc: "ID of the smart subtitle template; `0` when `RawParameter` is used instead.",
                ..FIELD
            },
            FieldFacts {
                name: "RawParameter",
                wire: "RawSmartSubtitleParameter",
                nullable: true,
                doc: "Custom smart subtitle settings, heeded only if `Definition` is `0`. Meant for highly special cases; a template given in `Definition` is the recommended way.",
                ..FIELD
            },
            FieldFacts {
                name: "UserExtPara",
                wire: "string",
                doc: "Further parameters as JSON text, e.g. `{\"subtitle\":\"\"}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartSubtitleTaskAsrFullTextResultOutput",
        rust_name: "SmartSubtitleTaskAsrFullTextResultOutput",
        doc: "Transcript and subtitle files produced by a smart subtitle subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SegmentSet",
                wire: "SmartSubtitleTaskAsrFullTextSegmentItem",
                list: true,
                nullable: true,
                doc: "Segments of the transcript.",
                ..FIELD
            },
            FieldFacts {
                name: "Path",
                wire: "string",
                role: Some("path"),
                doc: "Path of the subtitle file within its storage, e.g. `/subtitles/1027/1.vtt`.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitlePath",
                wire: "string",
                role: Some("path"),
                doc: "URL of the subtitle file.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleInfo",
                wire: "SubtitleResult",
                doc: "Details of the subtitles recognized.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                role: Some("storage"),
                doc: "Where the subtitle file is stored.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartSubtitleTaskTransTextResultOutput",
        rust_name: "SmartSubtitleTaskTransTextResultOutput",
        doc: "Translated subtitles produced by a smart subtitle subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SegmentSet",
                wire: "SmartSubtitleTaskTransTextSegmentItem",
                list: true,
                nullable: true,
                doc: "Segments of the translation.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitlePath",
                wire: "string",
                role: Some("path"),
                doc: "URL of the subtitle file.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                role: Some("storage"),
                doc: "Where the results are stored.",
                ..FIELD
            },
            FieldFacts {
                name: "Path",
                wire: "string",
                role: Some("path"),
                doc: "Path of the subtitle file within its storage, e.g. `/subtitles/1027/1.vtt`.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleResults",
                wire: "SubtitleTransResultItem",
                list: true,
                doc: "Translations, one for each target language. Set when several languages were asked for.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "PureSubtitleTransResultOutput",
        rust_name: "PureSubtitleTransResultOutput",
        doc: "Result of translating an existing subtitle file.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                nullable: true,
                role: Some("storage"),
                doc: "Where the subtitle files are stored.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleResults",
                wire: "SubtitleTransResultItem",
                list: true,
                doc: "Translations, one for each target language.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartSubtitleTaskTextResultOutput",
        rust_name: "SmartSubtitleTaskTextResultOutput",
        doc: "Subtitles recognized, and translated if asked for, by a smart subtitle subtask.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SegmentSet",
                wire: "SmartSubtitleTaskFullTextSegmentItem",
                list: true,
                nullable: true,
                doc: "Segments of the recognized subtitles.",
                ..FIELD
            },
            FieldFacts {
                name: "RecognizeSubtitleResult",
                wire: "SubtitleResult",
                list: true,
                nullable: true,
                doc: "Subtitles as recognized, in the original language.",
                ..FIELD
            },
            FieldFacts {
                name: "TransSubtitleResult",
                wire: "SubtitleResult",
                list: true,
                nullable: true,
                doc: "Subtitles after translation.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                nullable: true,
                role: Some("storage"),
                doc: "Where the subtitle files are stored.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "RawSmartEraseParameter",
        rust_name: "RawSmartEraseParameter",
        doc: "Custom settings of a smart erasing subtask, used instead of a template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "EraseType",
                wire: "string",
                required: true,
                doc: "What is erased: `subtitle` (subtitles), `watermark` (watermarks) or `privacy` (content that has to be kept private, such as faces).",
                ..FIELD
            },
            FieldFacts {
                name: "EraseSubtitleConfig",
                wire: "SmartEraseSubtitleConfig",
                nullable: true,
                doc: "How subtitles are erased. Required when `EraseType` is `subtitle`.",
                ..FIELD
            },
            FieldFacts {
                name: "EraseWatermarkConfig",
                wire: "SmartEraseWatermarkConfig",
                nullable: true,
                doc: "How watermarks are erased. Required when `EraseType` is `watermark`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErasePrivacyConfig",
                wire: "SmartErasePrivacyConfig",
                nullable: true,
                doc: "How private content is hidden. Required when `EraseType` is `privacy`.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleEmbedId",
                wire: "int64",
                doc: "ID of the template by which subtitles are burned in after the old ones were erased.",
                ..FIELD
            },
            FieldFacts {
                name: "UseOriginalPos",
                wire: "int64",
                doc: "Whether new subtitles are burned in where the erased ones stood: `1` (yes, the default) or `0` (no).",
                ..FIELD
            },
            FieldFacts {
                name: "UseOriginalSize",
                wire: "int64",
                doc: "Whether new subtitles are burned in at the font size of the erased ones: `1` (yes, the default) or `0` (no).",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "OverrideEraseParameter",
        rust_name: "OverrideEraseParameter",
        doc: "Settings that override those of a smart erasing template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "EraseType",
                wire: "string",
                doc: "What is erased: `subtitle` (subtitles), `watermark` (watermarks) or `privacy` (content that has to be kept private, such as faces).",
                ..FIELD
            },
            FieldFacts {
                name: "EraseSubtitleConfig",
                wire: "UpdateSmartEraseSubtitleConfig",
                doc: "How subtitles are erased. Required when `EraseType` is `subtitle`.",
                ..FIELD
            },
            FieldFacts {
                name: "EraseWatermarkConfig",
                wire: "UpdateSmartEraseWatermarkConfig",
                doc: "How watermarks are erased. Required when `EraseType` is `watermark`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErasePrivacyConfig",
                wire: "UpdateSmartErasePrivacyConfig",
                doc: "How private content is hidden. Required when `EraseType` is `privacy`.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleEmbedId",
                wire: "int64",
                doc: "ID of the template by which subtitles are burned in after the old ones were erased.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SubtitlePosition",
        rust_name: "SubtitlePosition",
        doc: "Where subtitles stand in the picture.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "CenterY",
                wire: "int64",
                guaranteed: true,
                unit: Some("px"),
                doc: "Y coordinate of centred subtitles, in pixels judging by the vendor's example (`970`).",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "RawAIDubbingParameter",
        rust_name: "RawAIDubbingParameter",
        doc: "Custom settings of an AI dubbing subtask, used instead of a template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TranslateConfig",
                wire: "DubbingTranslateConfig",
                doc: "Languages of the translation.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleConfig",
                wire: "DubbingSubtitleConfig",
                doc: "Source and treatment of the subtitles.",
                ..FIELD
            },
            FieldFacts {
                name: "DubbingConfig",
                wire: "DubbingConfig",
                doc: "Voices of the dubbing.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputConfig",
                wire: "DubbingOutputConfig",
                doc: "Files that the dubbing delivers.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "OverrideAIDubbingParameter",
        rust_name: "OverrideAIDubbingParameter",
        doc: "Settings that override those of an AI dubbing template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TranslateConfig",
                wire: "DubbingTranslateConfig",
                doc: "Languages of the translation.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleConfig",
                wire: "DubbingSubtitleConfig",
                doc: "Source and treatment of the subtitles.",
                ..FIELD
            },
            FieldFacts {
                name: "DubbingConfig",
                wire: "DubbingConfig",
                doc: "Voices of the dubbing.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputConfig",
                wire: "DubbingOutputConfig",
                doc: "Files that the dubbing delivers.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "DstSubtitleInput",
        rust_name: "DstSubtitleInput",
        doc: "External subtitle file with a translation, for AI dubbing.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "DstSubtitleInfo",
                wire: "MediaInputInfo",
                doc: "Location of the subtitle file with the translation.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ScheduleRecognitionTaskResult",
        rust_name: "ScheduleRecognitionTaskResult",
        doc: "Outcome of one content recognition subtask of a schedule (orchestration).",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the subtask: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else is a failure; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, anything else is a failure. Superseded by `ErrCodeExt`, which is preferred.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Text that goes with the error code.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiRecognitionTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters the recognition ran with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiRecognitionResult",
                list: true,
                guaranteed: true,
                role: Some("output"),
                doc: "What was recognized.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("begin"),
                doc: "When the subtask began to run, as an ISO 8601 date and time such as `2019-07-16T06:21:28Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("finish"),
                doc: "When the subtask ended, as an ISO 8601 date and time such as `2019-07-16T06:21:46Z`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ScheduleReviewTaskResult",
        rust_name: "ScheduleReviewTaskResult",
        doc: "Outcome of one content moderation subtask of a schedule (orchestration).",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the subtask: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else is a failure; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` on success, anything else is a failure. Superseded by `ErrCodeExt`, which is preferred.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Text that goes with the error code.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiContentReviewTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "Parameters the moderation ran with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiContentReviewResult",
                list: true,
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "What the moderation found.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                nullable: true,
                guaranteed: true,
                unit: Some("time"),
                role: Some("begin"),
                doc: "When the subtask began to run, as an ISO 8601 date and time such as `2019-07-16T06:21:28Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                nullable: true,
                guaranteed: true,
                unit: Some("time"),
                role: Some("finish"),
                doc: "When the subtask ended, as an ISO 8601 date and time such as `2019-07-16T06:21:46Z`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ScheduleAnalysisTaskResult",
        rust_name: "ScheduleAnalysisTaskResult",
        doc: "Outcome of the content analysis step of an orchestration (a preset chain of media tasks).",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the analysis step: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else is the reason of the failure; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: 0 on success, any other number is a failure. Deprecated by the vendor in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Human-readable status or error text, e.g. `SUCCESS`.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "AiAnalysisTaskInput",
                guaranteed: true,
                role: Some("request"),
                doc: "What the analysis step was given to work on.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "AiAnalysisResult",
                list: true,
                guaranteed: true,
                role: Some("output"),
                doc: "What the analysis step produced, one entry per kind of analysis.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("begin"),
                doc: "Moment the step began to run, as an ISO date/time.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("finish"),
                doc: "Moment the step came to its end, as an ISO date/time.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ScheduleExecRuleTaskResult",
        rust_name: "ScheduleExecRuleTaskResult",
        doc: "Outcome of the rule evaluation (condition) step of an orchestration.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the condition step: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                guaranteed: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else is the reason of the failure; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Human-readable status or error text, e.g. `SUCCESS`.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "ExecRulesTask",
                guaranteed: true,
                role: Some("request"),
                doc: "What the condition step was given to evaluate.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "ExecRuleTaskData",
                nullable: true,
                guaranteed: true,
                role: Some("output"),
                doc: "What the condition step decided.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ScheduleSmartSubtitleTaskResult",
        rust_name: "ScheduleSmartSubtitleTaskResult",
        doc: "Outcome of the smart subtitle step of an orchestration.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the smart subtitle step: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else (e.g. `InvalidInput`) is the reason of the failure; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                role: Some("err-code"),
                doc: "Numeric error code: 0 on success, any other number is a failure. Deprecated by the vendor in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                role: Some("message"),
                doc: "Human-readable text of the error.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "SmartSubtitlesTaskInput",
                role: Some("request"),
                doc: "What the smart subtitle step was given to work on.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "SmartSubtitlesResult",
                list: true,
                role: Some("output"),
                doc: "Subtitles and related results the step produced.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                unit: Some("time"),
                role: Some("begin"),
                doc: "Moment the step began to run, as an ISO date/time.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                unit: Some("time"),
                role: Some("finish"),
                doc: "Moment the step came to its end, as an ISO date/time.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveScheduleLiveRecordTaskResult",
        rust_name: "LiveScheduleLiveRecordTaskResult",
        doc: "Outcome of the recording step of a live stream orchestration.",
        subtask: true,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the recording step: `PROCESSING`, `SUCCESS` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                nullable: true,
                role: Some("err-code-ext"),
                doc: "Error code as text: empty on success, anything else (e.g. `InvalidInput`) is the reason of the failure; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                nullable: true,
                role: Some("err-code"),
                doc: "Numeric error code: 0 on success, any other number is a failure. Deprecated by the vendor in favour of `ErrCodeExt`.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                nullable: true,
                role: Some("message"),
                doc: "Human-readable text of the error.",
                ..FIELD
            },
            FieldFacts {
                name: "Input",
                wire: "LiveRecordTaskInput",
                nullable: true,
                role: Some("request"),
                doc: "Settings the recording step was started with.",
                ..FIELD
            },
            FieldFacts {
                name: "Output",
                wire: "LiveRecordResult",
                nullable: true,
                role: Some("output"),
                doc: "Files and details of the recording that was made.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                nullable: true,
                unit: Some("time"),
                role: Some("begin"),
                doc: "Moment the step began to run, as an ISO date/time.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                nullable: true,
                unit: Some("time"),
                role: Some("finish"),
                doc: "Moment the step came to its end, as an ISO date/time.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "RawTranscodeParameter",
        rust_name: "RawTranscodeParameter",
        doc: "Full set of custom transcoding settings, given in place of a template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Container",
                wire: "string",
                guaranteed: true,
                required: true,
                doc: "Output container: `mp4`, `flv`, `hls`, or one of the audio-only formats `mp3`, `flac`, `ogg` and `m4a`.",
                ..FIELD
            },
            FieldFacts {
                name: "RemoveVideo",
                wire: "int64",
                guaranteed: true,
                doc: "Whether the video is dropped from the output: `0` (kept, the default) or `1` (dropped).",
                ..FIELD
            },
            FieldFacts {
                name: "RemoveAudio",
                wire: "int64",
                guaranteed: true,
                doc: "Whether the audio is dropped from the output: `0` (kept, the default) or `1` (dropped).",
                ..FIELD
            },
            FieldFacts {
                name: "VideoTemplate",
                wire: "VideoTemplateInfo",
                guaranteed: true,
                doc: "Video encoding settings; mandatory while `RemoveVideo` is 0.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioTemplate",
                wire: "AudioTemplateInfo",
                guaranteed: true,
                doc: "Audio encoding settings; mandatory while `RemoveAudio` is 0.",
                ..FIELD
            },
            FieldFacts {
                name: "TEHDConfig",
                wire: "TEHDConfig",
                guaranteed: true,
                doc: "Settings of Top Speed Codec (TESHD) transcoding.",
                ..FIELD
            },
            FieldFacts {
                name: "StdExtInfo",
                wire: "string",
                doc: "Further settings as JSON serialized into a text, e.g. `{\"video_info\":{\"color_prim\":\"bt709\"}}`.",
                ..FIELD
            },
            FieldFacts {
                name: "EnhanceConfig",
                wire: "EnhanceConfig",
                nullable: true,
                doc: "Settings for enhancing the picture and the sound.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleTemplate",
                wire: "SubtitleTemplate",
                nullable: true,
                doc: "Settings of the subtitles burned into the picture.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "OverrideTranscodeParameter",
        rust_name: "OverrideTranscodeParameter",
        doc: "Custom transcoding settings that replace the matching values of the chosen template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Container",
                wire: "string",
                guaranteed: true,
                doc: "Output container: `mp4`, `flv`, `hls`, or one of the audio-only formats `mp3`, `flac`, `ogg` and `m4a`.",
                ..FIELD
            },
            FieldFacts {
                name: "RemoveVideo",
                wire: "uint64",
                guaranteed: true,
                doc: "Whether the video is dropped from the output: `0` (kept) or `1` (dropped).",
                ..FIELD
            },
            FieldFacts {
                name: "RemoveAudio",
                wire: "uint64",
                guaranteed: true,
                doc: "Whether the audio is dropped from the output: `0` (kept) or `1` (dropped).",
                ..FIELD
            },
            FieldFacts {
                name: "VideoTemplate",
                wire: "VideoTemplateInfoForUpdate",
                guaranteed: true,
                doc: "Video encoding settings that override the template.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioTemplate",
                wire: "AudioTemplateInfoForUpdate",
                guaranteed: true,
                doc: "Audio encoding settings that override the template.",
                ..FIELD
            },
            FieldFacts {
                name: "TEHDConfig",
                wire: "TEHDConfigForUpdate",
                nullable: true,
                guaranteed: true,
                doc: "Settings of Top Speed Codec (TESHD) transcoding that override the template.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleTemplate",
                wire: "SubtitleTemplate",
                doc: "Settings of the subtitles burned into the picture, overriding the template.",
                ..FIELD
            },
            FieldFacts {
                name: "AddonAudioStream",
                wire: "MediaInputInfo",
                list: true,
                doc: "External audio tracks to add to the output.",
                ..FIELD
            },
            FieldFacts {
                name: "StdExtInfo",
                wire: "string",
                doc: "Further transcoding settings as JSON text, e.g. `{\"audio_info\": {\"codec\": \"vivid\"}}`.",
                ..FIELD
            },
            FieldFacts {
                name: "AddOnSubtitles",
                wire: "AddOnSubtitle",
                list: true,
                doc: "External subtitle files to insert into the output.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "WatermarkInput",
        rust_name: "WatermarkInput",
        doc: "Watermark applied by a media task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                required: true,
                doc: "Number of the watermark template; 0 when `RawParameter` is used in its place.",
                ..FIELD
            },
            FieldFacts {
                name: "RawParameter",
                wire: "RawWatermarkParameter",
                guaranteed: true,
                doc: "Custom watermark settings, honoured only when `Definition` is 0. Meant for highly specialized cases, a template is preferred. Has no effect on screenshots.",
                ..FIELD
            },
            FieldFacts {
                name: "TextContent",
                wire: "string",
                guaranteed: true,
                doc: "Text of a text watermark, at most 100 characters; set only for that kind of watermark. Screenshots cannot carry text watermarks.",
                ..FIELD
            },
            FieldFacts {
                name: "SvgContent",
                wire: "string",
                guaranteed: true,
                doc: "SVG source of an SVG watermark, at most 2000000 characters; set only for that kind of watermark. Screenshots cannot carry SVG watermarks.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                doc: "When the watermark appears, in seconds: unset or 0 from the very start, a positive n at second n, a negative -n at n seconds before the end. For video only, ignored for screenshots.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                doc: "When the watermark vanishes, in seconds: unset or 0 stays until the end, a positive n at second n, a negative -n at n seconds before the end. For video only, ignored for screenshots.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "BlindWatermarkInput",
        rust_name: "BlindWatermarkInput",
        doc: "Invisible digital watermark applied by a media task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                required: true,
                doc: "Number of the digital watermark template.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MosaicInput",
        rust_name: "MosaicInput",
        doc: "Mosaic (blurred rectangle) laid over the picture by a media task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "CoordinateOrigin",
                wire: "string",
                doc: "Corner the position is measured from: only `TopLeft` (the default), i.e. from the top left corner of the picture to the top left corner of the mosaic.",
                ..FIELD
            },
            FieldFacts {
                name: "XPos",
                wire: "string",
                doc: "Horizontal distance from the coordinate origin to the mosaic: a share of the video width ending in `%` (e.g. `10%`) or pixels ending in `px` (e.g. `100px`). Defaults to `0px`.",
                ..FIELD
            },
            FieldFacts {
                name: "YPos",
                wire: "string",
                doc: "Vertical distance from the coordinate origin to the mosaic: a share of the video height ending in `%` (e.g. `10%`) or pixels ending in `px` (e.g. `100px`). Defaults to `0px`.",
                ..FIELD
            },
            FieldFacts {
                name: "Width",
                wire: "string",
                doc: "Width of the mosaic: a share of the video width ending in `%` (e.g. `10%`) or pixels ending in `px` (e.g. `100px`). Defaults to `10%`.",
                ..FIELD
            },
            FieldFacts {
                name: "Height",
                wire: "string",
                doc: "Height of the mosaic: a share of the video height ending in `%` (e.g. `10%`) or pixels ending in `px` (e.g. `100px`). Defaults to `10%`.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                unit: Some("s"),
                doc: "When the mosaic appears, in seconds: unset or 0 from the very start, a positive n at second n, a negative -n at n seconds before the end.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                unit: Some("s"),
                doc: "When the mosaic vanishes, in seconds: unset or 0 stays until the end, a positive n at second n, a negative -n at n seconds before the end.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "NumberFormat",
        rust_name: "NumberFormat",
        doc: "How the `{number}` variable of output file names counts and is padded.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "InitialValue",
                wire: "uint64",
                guaranteed: true,
                doc: "First number used for `{number}`; 0 by default.",
                ..FIELD
            },
            FieldFacts {
                name: "Increment",
                wire: "uint64",
                guaranteed: true,
                doc: "Step from one `{number}` to the next; 1 by default.",
                ..FIELD
            },
            FieldFacts {
                name: "MinLength",
                wire: "uint64",
                guaranteed: true,
                doc: "Fewest characters `{number}` takes up; shorter numbers are padded with `PlaceHolder`. Defaults to 1.",
                ..FIELD
            },
            FieldFacts {
                name: "PlaceHolder",
                wire: "string",
                guaranteed: true,
                doc: "Character that pads a `{number}` shorter than `MinLength`; `0` by default.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "HeadTailParameter",
        rust_name: "HeadTailParameter",
        doc: "Clips put before and after the main programme as opening and ending.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "HeadSet",
                wire: "MediaInputInfo",
                list: true,
                nullable: true,
                doc: "Opening clips, each with its place of storage.",
                ..FIELD
            },
            FieldFacts {
                name: "TailSet",
                wire: "MediaInputInfo",
                list: true,
                nullable: true,
                doc: "Ending clips, each with its place of storage.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaUsageItem",
        rust_name: "MediaUsageItem",
        doc: "Amounts of pictures and seconds that AI content generation (AIGC) used.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "InputImageCount",
                wire: "int64",
                doc: "Number of input pictures.",
                ..FIELD
            },
            FieldFacts {
                name: "InputSeconds",
                wire: "int64",
                unit: Some("s"),
                doc: "Length of the input in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputSeconds",
                wire: "int64",
                unit: Some("s"),
                doc: "Length of the output in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "TotalSeconds",
                wire: "int64",
                unit: Some("s"),
                doc: "Total length in seconds.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaSnapshotByTimePicInfoItem",
        rust_name: "MediaSnapshotByTimePicInfoItem",
        doc: "One screenshot taken at a requested point of time.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                doc: "Position in the video the picture was taken at, in seconds from the start.",
                ..FIELD
            },
            FieldFacts {
                name: "Path",
                wire: "string",
                guaranteed: true,
                role: Some("path"),
                doc: "Storage path of the picture file.",
                ..FIELD
            },
            FieldFacts {
                name: "WaterMarkDefinition",
                wire: "int64",
                list: true,
                guaranteed: true,
                doc: "Numbers of the watermark templates applied to the picture, if it carries any watermark.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AddOnSubtitle",
        rust_name: "AddOnSubtitle",
        doc: "External subtitle to be inserted into the output.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                doc: "How the subtitle is inserted: `subtitle-stream` (as a track of its own), `close-caption-708` (CEA-708 captions in SEI frames) or `close-caption-608` (CEA-608 captions in SEI frames).",
                ..FIELD
            },
            FieldFacts {
                name: "Subtitle",
                wire: "MediaInputInfo",
                nullable: true,
                doc: "Subtitle file and where it is stored.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleName",
                wire: "string",
                nullable: true,
                doc: "Name of the subtitle, up to 64 characters out of Chinese and English letters, digits, spaces, `_`, `-`, `.` and parentheses (Chinese or English style).",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleLanguage",
                wire: "string",
                doc: "Language code of the subtitle, e.g. `eng`.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputFormat",
                wire: "string",
                doc: "Format the subtitle is written in: `WebVTT` (the default) or `TTML`.",
                ..FIELD
            },
            FieldFacts {
                name: "DefaultTrack",
                wire: "bool",
                doc: "Whether this becomes the default subtitle track; false unless given, and true for one track at most.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "DrmInfo",
        rust_name: "DrmInfo",
        doc: "DRM encryption applied to the output.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                required: true,
                values: Some(&ENUMS[11]),
                doc: "Encryption scheme: `simpleaes` (HLS only, ts or mp4 segments, never a single file); `fairplay`, `widevine+fairplay`, `playready+fairplay` or `widevine+playready+fairplay` (HLS only, mp4 segments, segmented or single file); `widevine`, `playready` or `widevine+playready` (HLS or MPEG-DASH, mp4 segments; segmented or single file in HLS, single file alone in DASH).",
                ..FIELD
            },
            FieldFacts {
                name: "SimpleAesDrm",
                wire: "SimpleAesDrm",
                nullable: true,
                arm: true,
                doc: "Key details of SimpleAES encryption.",
                ..FIELD
            },
            FieldFacts {
                name: "SpekeDrm",
                wire: "SpekeDrm",
                arm: true,
                doc: "Key details of FairPlay, Widevine or PlayReady encryption.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SubtitleTemplate",
        rust_name: "SubtitleTemplate",
        doc: "Source and look of the subtitles burned into the picture.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Path",
                wire: "string",
                nullable: true,
                doc: "Address of the subtitle file to burn into the video.",
                ..FIELD
            },
            FieldFacts {
                name: "StreamIndex",
                wire: "int64",
                nullable: true,
                doc: "Subtitle track of the source to burn in, counted from 0 (0 is said to be its first subtitle track), yet it has to equal the track's stream index in the file (3 for `stream#0:3`), else the task may fail. `Path` takes precedence; one of the two at least is needed.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleFileInput",
                wire: "MediaInputInfo",
                nullable: true,
                doc: "Place of storage of the subtitle file to burn in; only files in COS are supported so far.",
                ..FIELD
            },
            FieldFacts {
                name: "FontFileInput",
                wire: "MediaInputInfo",
                doc: "Place of storage of the font file for burned-in subtitles, by URL or in COS (the URL wins if both are given). Takes precedence over `FontType`.",
                ..FIELD
            },
            FieldFacts {
                name: "FontType",
                wire: "string",
                nullable: true,
                doc: "Font, overruled by `FontFileInput`: `hei.ttf` (SimHei, the default), `song.ttf` (Songti), `kai.ttf` (KaiTi, recommended) or `simkai.ttf` (KaiTi), `msyh.ttf` (Microsoft YaHei), `msyhbd.ttf` (Microsoft YaHei Bold), `hkjgt.ttf` (DynaFont King Gothic), `dhttx.ttf` (DianHei Extra Light), `xqgdzt.ttf` (XiQue GuZiDian), `qpcyt.ttf` (QiaoPin ChaoYuan, a rounded face), `arial.ttf` (Arial, English only), `dinalternate.ttf` (DIN Alternate Bold), `helveticalt.ttf` (Helvetica), `helveticains.ttf` (Helvetica Inserat), `trajanpro.ttf` (TrajanPro-Bold), `korean.ttf` (Korean), `japanese.ttf` (Japanese), `thai.ttf` (Thai), `roboto.ttf` (Roboto), `notosans.ttf` (NotoSans), `notosansthai.ttf` (NotoSansThai, Thai), `sarabun.ttf` (Sarabun, Thai), `kanit.ttf` (Kanit, Thai), `charmonman.ttf` (Charmonman, Thai), `notonaskharabic.ttf` (NotoNaskhArabic, Arabic), `notosansdevanagari.ttf` (NotoSansDevanagari, Indian scripts), `notosanstc.ttf` (NotoSansTC, Cantonese), `notosanskr.ttf` (NotoSansKR, Korean), `gothica1.ttf` (GothicA1, Korean), `nanummyeongjo.ttf` (NanumMyeongjo, Korean), `notosansjp.ttf` (NotoSansJP, Japanese), `notoserifjp.ttf` (NotoSerifJP, Japanese) or `shipporimincho.ttf` (ShipporiMincho, Japanese).",
                ..FIELD
            },
            FieldFacts {
                name: "FontSize",
                wire: "string",
                nullable: true,
                doc: "Font size: pixels as `Npx` (N above 0, up to 4096) or a share of the source video height as `N%` (N above 0, up to 100). Unset uses the subtitle file's own size, or 5% of the height where that has none.",
                ..FIELD
            },
            FieldFacts {
                name: "FontColor",
                wire: "string",
                nullable: true,
                doc: "Colour of the text as `0xRRGGBB`; `0xFFFFFF` (white) by default.",
                ..FIELD
            },
            FieldFacts {
                name: "FontAlpha",
                wire: "float",
                nullable: true,
                doc: "Opacity of the text, above 0 (0 would be invisible) and up to 1 (solid). Defaults to 1.",
                ..FIELD
            },
            FieldFacts {
                name: "YPos",
                wire: "string",
                nullable: true,
                doc: "Height of the subtitle's bottom centre above the bottom centre of the source video: pixels as `Npx` (N from 0 to 4096) or a share of the video height as `N%` (N from 0 to 100). Overrides the subtitle file's coordinates; defaults to 4% of the height.",
                ..FIELD
            },
            FieldFacts {
                name: "BoardY",
                wire: "string",
                nullable: true,
                doc: "Height of the backing board's bottom centre above the bottom centre of the source video: pixels as `Npx` (N from 0 to 4096) or a share of the video height as `N%` (N from 0 to 100). Unset means no board is drawn.",
                ..FIELD
            },
            FieldFacts {
                name: "BoardWidth",
                wire: "int64",
                nullable: true,
                doc: "Width of the backing board, a positive integer: up to 4096 in pixels or up to 100 in percent, as `BoardWidthUnit` tells. Defaults to 90% of the source video width when there is a board.",
                ..FIELD
            },
            FieldFacts {
                name: "BoardHeight",
                wire: "int64",
                nullable: true,
                doc: "Height of the backing board, a positive integer: up to 4096 in pixels or up to 100 in percent, as `BoardHeightUnit` tells. Defaults to 15% of the source video height when there is a board.",
                ..FIELD
            },
            FieldFacts {
                name: "BoardColor",
                wire: "string",
                nullable: true,
                doc: "Colour of the backing board as `0xRRGGBB`; `0x000000` (black) by default.",
                ..FIELD
            },
            FieldFacts {
                name: "BoardAlpha",
                wire: "float",
                nullable: true,
                doc: "Opacity of the backing board, from 0 (invisible) to 1 (solid). Defaults to 0.8.",
                ..FIELD
            },
            FieldFacts {
                name: "OutlineWidth",
                wire: "float",
                doc: "Width of the outline around letters: from 0 to 1000 in pixels or from 0 to 100 in percent, as `OutlineWidthUnit` tells. Defaults to 0.3% of the height of the source video.",
                ..FIELD
            },
            FieldFacts {
                name: "OutlineColor",
                wire: "string",
                doc: "Colour of the outline as six hexadecimal RGB digits, e.g. `0x000000`; black by default.",
                ..FIELD
            },
            FieldFacts {
                name: "OutlineAlpha",
                wire: "float",
                doc: "Opacity of the outline, above 0 and up to 1. Defaults to 1 (solid).",
                ..FIELD
            },
            FieldFacts {
                name: "ShadowWidth",
                wire: "float",
                doc: "Width of the shadow: from 0 to 1000 in pixels or from 0 to 100 in percent, as `ShadowWidthUnit` tells. Unset means no shadow.",
                ..FIELD
            },
            FieldFacts {
                name: "ShadowColor",
                wire: "string",
                doc: "Colour of the shadow, where there is one, as six hexadecimal RGB digits, e.g. `0x000000`; black by default.",
                ..FIELD
            },
            FieldFacts {
                name: "ShadowAlpha",
                wire: "float",
                doc: "Opacity of the shadow, where there is one, above 0 and up to 1. Defaults to 1 (solid).",
                ..FIELD
            },
            FieldFacts {
                name: "LineSpacing",
                wire: "int64",
                doc: "Space between lines, an integer: up to 1000 in pixels or up to 100 in percent, as `LineSpacingUnit` tells. Defaults to 0.",
                ..FIELD
            },
            FieldFacts {
                name: "Alignment",
                wire: "string",
                doc: "Which edge stays in place as the number of lines varies: `top` (the bottom edge moves) or `bottom` (the top edge moves; the default).",
                ..FIELD
            },
            FieldFacts {
                name: "BoardWidthUnit",
                wire: "int64",
                doc: "How to read `BoardWidth`: `0` (pixels, the default) or `1` (percent of the video width).",
                ..FIELD
            },
            FieldFacts {
                name: "BoardHeightUnit",
                wire: "int64",
                doc: "How to read `BoardHeight`: `0` (pixels, the default) or `1` (percent of the video height).",
                ..FIELD
            },
            FieldFacts {
                name: "OutlineWidthUnit",
                wire: "int64",
                doc: "How to read `OutlineWidth`: `0` (pixels, the default) or `1` (percent of the video height).",
                ..FIELD
            },
            FieldFacts {
                name: "ShadowWidthUnit",
                wire: "int64",
                doc: "How to read `ShadowWidth`: `0` (pixels, the default) or `1` (percent of the video height).",
                ..FIELD
            },
            FieldFacts {
                name: "LineSpacingUnit",
                wire: "int64",
                doc: "How to read `LineSpacing`: `0` (pixels, the default) or `1` (percent of the video height).",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AddOnAudio",
        rust_name: "AddOnAudio",
        doc: "External audio track to be added to the output.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "InputInfo",
                wire: "MediaInputInfo",
                required: true,
                doc: "Audio file and where it is stored. The codec may be AAC, AC3, EAC3, FLAC, Opus or MP3, but not FLAC if the adaptive streaming template cuts ts segments.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioName",
                wire: "string",
                doc: "Name of the audio track, e.g. `English`: up to 64 characters out of Chinese and English letters, digits, spaces, `_`, `-`, `.` and parentheses (Chinese or English style).",
                ..FIELD
            },
            FieldFacts {
                name: "AudioLanguage",
                wire: "string",
                doc: "Language of the track as an ISO 639-2 code, e.g. `chi` or `eng`.",
                ..FIELD
            },
            FieldFacts {
                name: "DefaultTrack",
                wire: "bool",
                doc: "Whether this becomes the default audio track; false unless given, and true for one track at most.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AdaptiveStreamTemplate",
        rust_name: "AdaptiveStreamTemplate",
        doc: "Settings of one substream of an adaptive bitrate output.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Audio",
                wire: "AudioTemplateInfo",
                guaranteed: true,
                required: true,
                doc: "Audio encoding settings of the substream.",
                ..FIELD
            },
            FieldFacts {
                name: "Video",
                wire: "VideoTemplateInfo",
                guaranteed: true,
                doc: "Video encoding settings of the substream.",
                ..FIELD
            },
            FieldFacts {
                name: "RemoveAudio",
                wire: "uint64",
                guaranteed: true,
                doc: "Whether the audio is left out of the substream: `0` (no) or `1` (yes).",
                ..FIELD
            },
            FieldFacts {
                name: "RemoveVideo",
                wire: "uint64",
                guaranteed: true,
                doc: "Whether the video is left out of the substream: `0` (no) or `1` (yes).",
                ..FIELD
            },
            FieldFacts {
                name: "AudioList",
                wire: "AudioTemplateInfo",
                list: true,
                nullable: true,
                doc: "Audio encoding settings of several tracks, at most 64. Used only when an adaptive bitrate output merges multiple audio tracks.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaContentReviewSegmentItem",
        rust_name: "MediaContentReviewSegmentItem",
        doc: "Stretch of the media that content moderation suspects of being pornographic or otherwise objectionable.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the suspected stretch begins, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the suspected stretch ends, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Score of the suspicion (pornography); examples suggest a scale from 0 to 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Label",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Label of what moderation found in the stretch, e.g. `sexy`.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                role: Some("suggestion"),
                doc: "What moderation advises for the stretch: `pass` (let through), `review` (check by hand) or `block` (reject).",
                ..FIELD
            },
            FieldFacts {
                name: "Url",
                wire: "string",
                guaranteed: true,
                role: Some("picture"),
                doc: "Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then deleted.",
                ..FIELD
            },
            FieldFacts {
                name: "PicUrlExpireTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                doc: "Moment at which the picture behind `Url` is deleted, as an ISO date/time.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaContentReviewPoliticalSegmentItem",
        rust_name: "MediaContentReviewPoliticalSegmentItem",
        doc: "Stretch of the media that content moderation suspects of showing sensitive persons or banned symbols.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the suspected stretch begins, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the suspected stretch ends, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Score of how sensitive the stretch is; examples suggest a scale from 0 to 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                role: Some("suggestion"),
                doc: "What moderation advises for the stretch: `pass` (let through), `review` (check by hand) or `block` (reject).",
                ..FIELD
            },
            FieldFacts {
                name: "Name",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Name of the sensitive person or banned symbol that was found.",
                ..FIELD
            },
            FieldFacts {
                name: "Label",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Kind of finding, grouped as in the template's `LabelSet`. `violation_photo`: `violation_photo` (banned symbol). `politician`: `nation_politician` (national leader), `province_politician` (provincial or ministerial leader), `bureau_politician` (bureau level), `county_politician` (county level), `rural_politician` (township level), `sensitive_politician` (sensitive person), `foreign_politician` (leader of another country). `entertainment`: `sensitive_entertainment` (sensitive entertainer). `sport`: `sensitive_sport`, also listed as `Sensitive_sport` (sensitive sports figure). `entrepreneur`: `sensitive_entrepreneur` (sensitive business figure). `scholar`: `sensitive_scholar` (sensitive academic). `celebrity`: `sensitive_celebrity` (sensitive well-known person), `historical_celebrity` (well-known person of history). `military`: `sensitive_military` (sensitive military person).",
                ..FIELD
            },
            FieldFacts {
                name: "Url",
                wire: "string",
                guaranteed: true,
                role: Some("picture"),
                doc: "Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then deleted.",
                ..FIELD
            },
            FieldFacts {
                name: "AreaCoordSet",
                wire: "int64",
                list: true,
                guaranteed: true,
                unit: Some("px"),
                role: Some("area"),
                doc: "Rectangle of the sensitive person or banned symbol in pixels as `[x1, y1, x2, y2]`: top left corner, then bottom right corner.",
                ..FIELD
            },
            FieldFacts {
                name: "PicUrlExpireTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                doc: "Moment at which the picture behind `Url` is deleted, as an ISO date/time.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaContentReviewAsrTextSegmentItem",
        rust_name: "MediaContentReviewAsrTextSegmentItem",
        doc: "Stretch of the media whose speech, turned into text, content moderation finds suspect.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the suspected stretch begins, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the suspected stretch ends, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the finding; examples suggest a scale from 0 to 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                role: Some("suggestion"),
                doc: "What moderation advises for the stretch: `pass` (let through), `review` (check by hand) or `block` (reject).",
                ..FIELD
            },
            FieldFacts {
                name: "KeywordSet",
                wire: "string",
                list: true,
                guaranteed: true,
                role: Some("text"),
                doc: "Suspect keywords heard in the stretch.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaContentReviewOcrTextSegmentItem",
        rust_name: "MediaContentReviewOcrTextSegmentItem",
        doc: "Stretch of the media whose on-screen text content moderation finds suspect.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the suspected stretch begins, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the suspected stretch ends, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the finding; examples suggest a scale from 0 to 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                role: Some("suggestion"),
                doc: "What moderation advises for the stretch: `pass` (let through), `review` (check by hand) or `block` (reject).",
                ..FIELD
            },
            FieldFacts {
                name: "KeywordSet",
                wire: "string",
                list: true,
                guaranteed: true,
                role: Some("text"),
                doc: "Suspect keywords read in the stretch.",
                ..FIELD
            },
            FieldFacts {
                name: "AreaCoordSet",
                wire: "int64",
                list: true,
                guaranteed: true,
                unit: Some("px"),
                role: Some("area"),
                doc: "Rectangle of the suspect text in pixels as `[x1, y1, x2, y2]`: top left corner, then bottom right corner.",
                ..FIELD
            },
            FieldFacts {
                name: "Url",
                wire: "string",
                guaranteed: true,
                role: Some("picture"),
                doc: "Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then deleted.",
                ..FIELD
            },
            FieldFacts {
                name: "PicUrlExpireTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                doc: "Moment at which the picture behind `Url` is deleted, as an ISO date/time.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaAiAnalysisClassificationItem",
        rust_name: "MediaAiAnalysisClassificationItem",
        doc: "One category the media was sorted into by intelligent classification.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Classification",
                wire: "string",
                guaranteed: true,
                doc: "Name of the category, in the service's own wording (usually Chinese).",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the category, between 0 and 100.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaAiAnalysisCoverItem",
        rust_name: "MediaAiAnalysisCoverItem",
        doc: "One cover picture chosen by intelligent cover selection.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "CoverPath",
                wire: "string",
                guaranteed: true,
                role: Some("path"),
                doc: "Path under which the cover picture is stored.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the choice of cover, between 0 and 100.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaAiAnalysisTagItem",
        rust_name: "MediaAiAnalysisTagItem",
        doc: "One tag given to the media by intelligent tagging.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Tag",
                wire: "string",
                guaranteed: true,
                doc: "Text of the tag; may hold several levels joined by commas.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the tag, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "SpecialInfo",
                wire: "string",
                doc: "Extra output whose content depends on the kind of tag.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaAiAnalysisFrameTagSegmentItem",
        rust_name: "MediaAiAnalysisFrameTagSegmentItem",
        doc: "Stretch of the media with the tags found in its frames.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the tagged stretch begins, in seconds (judging by the service's examples) from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the tagged stretch ends, in seconds (judging by the service's examples) from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "TagSet",
                wire: "MediaAiAnalysisFrameTagItem",
                list: true,
                guaranteed: true,
                role: Some("text"),
                doc: "Tags that apply to the frames of the stretch.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaAiAnalysisHighlightItem",
        rust_name: "MediaAiAnalysisHighlightItem",
        doc: "One highlight reel cut from the media.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "HighlightPath",
                wire: "string",
                guaranteed: true,
                role: Some("path"),
                doc: "Storage path of the highlight video file.",
                ..FIELD
            },
            FieldFacts {
                name: "CovImgPath",
                wire: "string",
                guaranteed: true,
                role: Some("path"),
                doc: "Storage path of the highlight's cover picture.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the highlight, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Duration",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                doc: "Length of the highlight video, in seconds (judging by the service's examples).",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSet",
                wire: "HighlightSegmentItem",
                list: true,
                guaranteed: true,
                doc: "Stretches of the source that the highlight is made of.",
                ..FIELD
            },
            FieldFacts {
                name: "HighlightUrl",
                wire: "string",
                nullable: true,
                role: Some("url"),
                doc: "Full URL of the highlight video file.",
                ..FIELD
            },
            FieldFacts {
                name: "CovImgUrl",
                wire: "string",
                nullable: true,
                role: Some("url"),
                doc: "Full URL of the highlight's cover picture.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SegmentRecognitionItem",
        rust_name: "SegmentRecognitionItem",
        doc: "One segment the media was split into by intelligent splitting.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the segment; examples suggest a scale from 0 to 100.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the segment begins, in seconds (judging by the service's examples) from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the segment ends, in seconds (judging by the service's examples) from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentUrl",
                wire: "string",
                guaranteed: true,
                role: Some("clip"),
                doc: "URL of the segment's video file.",
                ..FIELD
            },
            FieldFacts {
                name: "CovImgUrl",
                wire: "string",
                guaranteed: true,
                role: Some("clip"),
                doc: "URL of the segment's cover picture.",
                ..FIELD
            },
            FieldFacts {
                name: "Title",
                wire: "string",
                role: Some("text"),
                doc: "Title made up for the segment.",
                ..FIELD
            },
            FieldFacts {
                name: "Summary",
                wire: "string",
                role: Some("text"),
                doc: "Short account of what the segment is about.",
                ..FIELD
            },
            FieldFacts {
                name: "Keywords",
                wire: "string",
                list: true,
                role: Some("text"),
                doc: "Keywords describing the segment.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginTime",
                wire: "string",
                unit: Some("time"),
                doc: "Clock time in the live broadcast at which the segment begins, as an ISO date/time.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTime",
                wire: "string",
                unit: Some("time"),
                doc: "Clock time in the live broadcast at which the segment ends, as an ISO date/time.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioUrl",
                wire: "string",
                editions: &["cn"],
                role: Some("url"),
                doc: "URL of the segment's audio file; for the splitting of live streams.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioBeginTime",
                wire: "float",
                editions: &["cn"],
                unit: Some("s"),
                doc: "Timestamp at which the audio begins, in seconds (judging by the service's examples); for the splitting of live streams.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioEndTime",
                wire: "float",
                editions: &["cn"],
                unit: Some("s"),
                doc: "Timestamp at which the audio ends, in seconds (judging by the service's examples); for the splitting of live streams.",
                ..FIELD
            },
            FieldFacts {
                name: "PersonPositionUrl",
                wire: "string",
                editions: &["cn"],
                role: Some("url"),
                doc: "URL of a file with the positions of persons, a reference for turning landscape into portrait video; for the splitting of live streams.",
                ..FIELD
            },
            FieldFacts {
                name: "PersonId",
                wire: "string",
                doc: "Identifier of the person the segment was requested for.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaAiAnalysisDescriptionItem",
        rust_name: "MediaAiAnalysisDescriptionItem",
        doc: "Description of the media written by intelligent analysis.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Description",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Text that describes or sums up the media.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the description, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Title",
                wire: "string",
                role: Some("text"),
                doc: "Title made up for the description.",
                ..FIELD
            },
            FieldFacts {
                name: "Keywords",
                wire: "string",
                list: true,
                role: Some("text"),
                doc: "Keywords drawn from the description.",
                ..FIELD
            },
            FieldFacts {
                name: "Paragraphs",
                wire: "AiParagraphInfo",
                list: true,
                nullable: true,
                doc: "Description broken down by sections of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "MindMapUrl",
                wire: "string",
                nullable: true,
                role: Some("url"),
                doc: "Full URL of the summary's mind map picture.",
                ..FIELD
            },
            FieldFacts {
                name: "MindMapPath",
                wire: "string",
                role: Some("path"),
                doc: "Storage path of the summary's mind map picture.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitlePath",
                wire: "string",
                role: Some("path"),
                doc: "Storage path of the video's subtitle file.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                role: Some("storage"),
                doc: "Where the files of the summary are stored.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "VideoComprehensionResultItem",
        rust_name: "VideoComprehensionResultItem",
        doc: "One shot of the video with what was understood of it.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "StartTime",
                wire: "float",
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the shot begins, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTime",
                wire: "float",
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the shot ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "Title",
                wire: "string",
                role: Some("text"),
                doc: "Title made up for the shot.",
                ..FIELD
            },
            FieldFacts {
                name: "Description",
                wire: "string",
                role: Some("text"),
                doc: "Text that tells what happens in the shot.",
                ..FIELD
            },
            FieldFacts {
                name: "Keywords",
                wire: "string",
                list: true,
                role: Some("text"),
                doc: "Keywords describing the shot.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskFaceResultItem",
        rust_name: "AiRecognitionTaskFaceResultItem",
        doc: "One person found by face recognition.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Id",
                wire: "string",
                guaranteed: true,
                doc: "Unique identifier of the person.",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[14]),
                role: Some("text"),
                doc: "Library the person was matched in: `Default` (the service's own) or `UserDefine` (the user's own).",
                ..FIELD
            },
            FieldFacts {
                name: "Name",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Name of the recognized person.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSet",
                wire: "AiRecognitionTaskFaceSegmentItem",
                list: true,
                guaranteed: true,
                doc: "Stretches of the media in which the person appears.",
                ..FIELD
            },
            FieldFacts {
                name: "Gender",
                wire: "string",
                guaranteed: true,
                doc: "Gender of the person: `Male` or `Female`.",
                ..FIELD
            },
            FieldFacts {
                name: "Birthday",
                wire: "string",
                guaranteed: true,
                doc: "Date of birth as free text, e.g. a year and month in Chinese.",
                ..FIELD
            },
            FieldFacts {
                name: "Profession",
                wire: "string",
                guaranteed: true,
                doc: "Occupation or office of the person.",
                ..FIELD
            },
            FieldFacts {
                name: "SchoolOfGraduation",
                wire: "string",
                guaranteed: true,
                doc: "School or university the person graduated from.",
                ..FIELD
            },
            FieldFacts {
                name: "Abstract",
                wire: "string",
                guaranteed: true,
                doc: "Short introduction of the person.",
                ..FIELD
            },
            FieldFacts {
                name: "PlaceOfBirth",
                wire: "string",
                guaranteed: true,
                doc: "Place of birth or ancestral home of the person.",
                ..FIELD
            },
            FieldFacts {
                name: "PersonType",
                wire: "string",
                guaranteed: true,
                doc: "Kind of person: `Politician` (official) or `Artist` (performer).",
                ..FIELD
            },
            FieldFacts {
                name: "Remark",
                wire: "string",
                guaranteed: true,
                doc: "Whether the person is sensitive: `Normal` (also listed as `NORMAL`) or `Sensitive`.",
                ..FIELD
            },
            FieldFacts {
                name: "Url",
                wire: "string",
                guaranteed: true,
                doc: "Link to a screenshot that shows the person.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskAsrWordsResultItem",
        rust_name: "AiRecognitionTaskAsrWordsResultItem",
        doc: "One keyword found in the speech, with the places it occurs.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Word",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Keyword that was heard.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSet",
                wire: "AiRecognitionTaskAsrWordsSegmentItem",
                list: true,
                guaranteed: true,
                doc: "Time segments in which the keyword is spoken.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskAsrFullTextSegmentItem",
        rust_name: "AiRecognitionTaskAsrFullTextSegmentItem",
        doc: "One segment of the full speech transcript.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence of this segment, from 0 to 100.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the segment begins, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the segment ends, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "Text",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Text recognized in the segment.",
                ..FIELD
            },
            FieldFacts {
                name: "Wordlist",
                wire: "WordResult",
                list: true,
                role: Some("words"),
                doc: "Single words of the segment with their timestamps.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskOcrWordsResultItem",
        rust_name: "AiRecognitionTaskOcrWordsResultItem",
        doc: "One keyword found in on-screen text, with the places it occurs.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Word",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Keyword that was read from the picture.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSet",
                wire: "AiRecognitionTaskOcrWordsSegmentItem",
                list: true,
                guaranteed: true,
                doc: "Segments in which the keyword is on screen.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskOcrFullTextSegmentItem",
        rust_name: "AiRecognitionTaskOcrFullTextSegmentItem",
        doc: "One segment of the full transcript of on-screen text.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the segment begins, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the segment ends, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "TextSet",
                wire: "AiRecognitionTaskOcrFullTextSegmentTextItem",
                list: true,
                guaranteed: true,
                role: Some("lines"),
                doc: "Texts recognized in the segment.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskTransTextSegmentItem",
        rust_name: "AiRecognitionTaskTransTextSegmentItem",
        doc: "One segment of recognized speech with its translation.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence of this segment, from 0 to 100.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the segment begins, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the segment ends, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "Text",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Text recognized in the segment.",
                ..FIELD
            },
            FieldFacts {
                name: "Trans",
                wire: "string",
                guaranteed: true,
                role: Some("translation"),
                doc: "Translation of `Text`.",
                ..FIELD
            },
            FieldFacts {
                name: "Wordlist",
                wire: "WordResult",
                list: true,
                role: Some("words"),
                doc: "Single words of the segment with their timestamps.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskObjectResultItem",
        rust_name: "AiRecognitionTaskObjectResultItem",
        doc: "One recognized object, with the places it occurs.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Name",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Name given to the object.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSet",
                wire: "AiRecognitionTaskObjectSeqmentItem",
                list: true,
                guaranteed: true,
                doc: "Segments in which the object appears.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "QualityControlItem",
        rust_name: "QualityControlItem",
        doc: "One finding of a quality inspection.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "int64",
                nullable: true,
                role: Some("confidence"),
                doc: "Confidence of the finding, from 0 to 100.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Moment the finding begins, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Moment the finding ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "AreaCoordSet",
                wire: "int64",
                list: true,
                nullable: true,
                unit: Some("px"),
                role: Some("area"),
                doc: "Area of the finding in px: x and y of its top left corner, then x and y of its bottom right corner.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LLMDetectionResultItem",
        rust_name: "LLMDetectionResultItem",
        doc: "Combined outcome of one check made by a large language model.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Category",
                wire: "string",
                guaranteed: true,
                doc: "Category of the check: `AIGCQualityCharacteristics` (quality traits of AI-generated content).",
                ..FIELD
            },
            FieldFacts {
                name: "Group",
                wire: "string",
                guaranteed: true,
                doc: "Group of the check: `AIGCAuthenticity` (whether AI-generated content is plausible, such as human bodies, physics and consistency between frames) or `AIGCTechQuality` (technical quality, such as aspect ratio, black borders and forced portrait).",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Kind of check: in group `AIGCAuthenticity`, `BodyPoseCheck` (plausible body poses), `BodyDetailCheck` (plausible body details, such as number of fingers and symmetry of the face), `PhysicRulesCheck` (perspective, light and shadow, gravity) or `ObjectConsistencyCheck` (objects stay the same between frames); in group `AIGCTechQuality`, `FormatCheck` (aspect ratio, black borders, forced portrait and the like).",
                ..FIELD
            },
            FieldFacts {
                name: "Score",
                wire: "float",
                guaranteed: true,
                doc: "Overall quality score, from 0 to 100; the higher the better.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence of the verdict, from 0 to 100; the higher the surer.",
                ..FIELD
            },
            FieldFacts {
                name: "IssueSet",
                wire: "LLMDetectionIssue",
                list: true,
                doc: "Issues found; empty when there are none.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "RawSmartSubtitleParameter",
        rust_name: "RawSmartSubtitleParameter",
        doc: "Subtitle parameters given in place of a smart subtitle template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SubtitleType",
                wire: "int64",
                required: true,
                doc: "Languages in the subtitles: `0` (source), `1` (translation) or `2` (both). `0` goes only with `TranslateSwitch` `OFF`, `1` and `2` only with `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "VideoSrcLanguage",
                wire: "string",
                required: true,
                doc: "Source language of the video. OCR: `zh_en` (Chinese and English) or `multi` (others). Speech recognition and pure subtitle translation: `ar` (Arabic), `auto` (detected automatically), `de` (German), `en` (English), `es` (Spanish), `fil` (Filipino), `fr` (French), `hi` (Hindi), `id` (Indonesian), `it` (Italian), `ja` (Japanese), `ko` (Korean), `ms` (Malay), `prime_zh` (English, Chinese and its dialects), `pt` (Portuguese), `ru` (Russian), `th` (Thai), `tr` (Turkish), `vi` (Vietnamese), `yue` (Cantonese), `zh-PY` (Chinese, English and Cantonese), `zh_dialect` (Chinese dialects), `zh_en` (Chinese and English), `zh_medical` (medical Chinese), `zh` (Simplified Chinese); by language and country code, Afrikaans `af-ZA`, Albanian `sq-AL`, Amharic `am-ET`, Arabic `ar-DZ`/`ar-BH`/`ar-EG`/`ar-IQ`/`ar-IL`/`ar-JO`/`ar-KW`/`ar-LB`/`ar-MR`/`ar-MA`/`ar-OM`/`ar-QA`/`ar-SA`/`ar-PS`/`ar-SY`/`ar-TN`/`ar-AE`/`ar-YE`, Armenian `hy-AM`, Azerbaijani `az-AZ`, Basque `eu-ES`, Bengali `bn-BD`/`bn-IN`, Bosnian `bs-BA`, Bulgarian `bg-BG`, Burmese `my-MM`, Catalan `ca-ES`, Croatian `hr-HR`, Czech `cs-CZ`, Danish `da-DK`, Dutch `nl-BE`/`nl-NL`, English `en-AU`/`en-CA`/`en-GH`/`en-HK`/`en-IN`/`en-IE`/`en-KE`/`en-NZ`/`en-NG`/`en-PK`/`en-PH`/`en-SG`/`en-ZA`/`en-TZ`/`en-GB`/`en-US`, Estonian `et-EE`, Filipino `fil-PH`, Finnish `fi-FI`, French `fr-BE`/`fr-CA`/`fr-FR`/`fr-CH`, Galician `gl-ES`, Georgian `ka-GE`, Greek `el-GR`, Gujarati `gu-IN`, Hebrew `iw-IL`, Hindi `hi-IN`, Hungarian `hu-HU`, Icelandic `is-IS`, Indonesian `id-ID`, Italian `it-IT`/`it-CH`, Japanese `ja-JP`, Javanese `jv-ID`, Kannada `kn-IN`, Kazakh `kk-KZ`, Khmer `km-KH`, Kinyarwanda `rw-RW`, Korean `ko-KR`, Lao `lo-LA`, Latvian `lv-LV`, Lithuanian `lt-LT`, Macedonian `mk-MK`, Malay `ms-MY`, Malayalam `ml-IN`, Marathi `mr-IN`, Mongolian `mn-MN`, Nepali `ne-NP`, Norwegian Bokmål `no-NO`, Persian `fa-IR`, Polish `pl-PL`, Portuguese `pt-BR`/`pt-PT`, Romanian `ro-RO`, Russian `ru-RU`, Serbian `sr-RS`, Sinhalese `si-LK`, Slovak `sk-SK`, Slovenian `sl-SI`, Southern Sotho `st-ZA`, Spanish `es-AR`/`es-BO`/`es-CL`/`es-CO`/`es-CR`/`es-DO`/`es-EC`/`es-SV`/`es-GT`/`es-HN`/`es-MX`/`es-NI`/`es-PA`/`es-PY`/`es-PE`/`es-PR`/`es-ES`/`es-US`/`es-UY`/`es-VE`, Sundanese `su-ID`, Swahili `sw-KE`/`sw-TZ`, Swedish `sv-SE`, Tamil `ta-IN`/`ta-MY`/`ta-SG`/`ta-LK`, Telugu `te-IN`, Thai `th-TH`, Tsonga `ts-ZA`, Turkish `tr-TR`, Ukrainian `uk-UA`, Urdu `ur-IN`/`ur-PK`, Uzbek `uz-UZ`, Venda `ve-ZA`, Vietnamese `vi-VN`, Xhosa `xh-ZA`, Zulu `zu-ZA`.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleFormat",
                wire: "string",
                nullable: true,
                doc: "Subtitle file format: `vtt` (WebVTT), `srt` (SRT) or, for pure subtitle translation only, `original` (as in the source file). For speech recognition, unset or empty means no file, which is not allowed with two or more target languages. Pure translation and OCR need a value, save that OCR with burn-in may leave it unset or empty.",
                ..FIELD
            },
            FieldFacts {
                name: "TranslateSwitch",
                wire: "string",
                nullable: true,
                doc: "Subtitle translation switch: `ON` or `OFF`. For pure subtitle translation it is on when unset, and neither empty nor `OFF` is allowed.",
                ..FIELD
            },
            FieldFacts {
                name: "TranslateDstLanguage",
                wire: "string",
                nullable: true,
                doc: "Language to translate into, effective when `TranslateSwitch` is `ON`; several are joined by `/`, e.g. `en/ja` for English and Japanese. Known values: `ab` (Abkhaz), `ace` (Acehnese), `ach` (Acholi), `af` (Afrikaans), `ak` (Twi, also called Akan), `am` (Amharic), `ar` (Arabic), `as` (Assamese), `ay` (Aymara), `az` (Azerbaijani), `ba` (Bashkir), `ban` (Balinese), `bbc` (Batak Toba), `bem` (Bemba), `bew` (Betawi), `bg` (Bulgarian), `bho` (Bhojpuri), `bik` (Bikol), `bm` (Bambara), `bn` (Bengali), `br` (Breton), `bs` (Bosnian), `btx` (Batak Karo), `bts` (Batak Simalungun), `bua` (Buryat), `ca` (Catalan), `ceb` (Cebuano), `cgg` (Kiga), `chm` (Meadow Mari), `ckb` (Sorani Kurdish), `cnh` (Hakha Chin), `co` (Corsican), `crh` (Crimean Tatar), `crs` (Seychellois Creole), `cs` (Czech), `cv` (Chuvash), `cy` (Welsh), `da` (Danish), `de` (German), `din` (Dinka), `doi` (Dogri), `dov` (Dombe), `dv` (Dhivehi), `dz` (Dzongkha), `ee` (Ewe), `el` (Greek), `en` (English), `eo` (Esperanto), `es` (Spanish), `et` (Estonian), `eu` (Basque), `fa` (Persian), `ff` (Fula), `fi` (Finnish), `fil` (Filipino, Tagalog), `fj` (Fijian), `fr` (French), `fr-CA` (French, Canada), `fr-FR` (French, France), `fy` (Frisian), `ga` (Irish), `gaa` (Ga), `gd` (Scottish Gaelic), `gl` (Galician), `gn` (Guarani), `gom` (Konkani), `gu` (Gujarati), `gv` (Manx), `ha` (Hausa), `haw` (Hawaiian), `he` (Hebrew), `hi` (Hindi), `hil` (Hiligaynon), `hmn` (Hmong), `hr` (Croatian), `hrx` (Hunsrik), `ht` (Haitian Creole), `hu` (Hungarian), `hy` (Armenian), `id` (Indonesian), `ig` (Igbo), `ilo` (Ilocano), `is` (Icelandic), `it` (Italian), `iw` (Hebrew), `ja` (Japanese), `jv` (Javanese), `ka` (Georgian), `kk` (Kazakh), `km` (Khmer), `kn` (Kannada), `ko` (Korean), `kri` (Krio), `ku` (Kurmanji Kurdish), `ktu` (Kituba), `ky` (Kyrgyz), `la` (Latin), `lb` (Luxembourgish), `lg` (Luganda), `li` (Limburgish), `lij` (Ligurian), `lmo` (Lombard), `ln` (Lingala), `lo` (Lao), `lt` (Lithuanian), `ltg` (Latgalian), `luo` (Luo), `lus` (Mizo), `lv` (Latvian), `mai` (Maithili), `mak` (Makassar), `mg` (Malagasy), `mi` (Maori), `min` (Minangkabau), `mk` (Macedonian), `ml` (Malayalam), `mn` (Mongolian), `mr` (Marathi), `ms` (Malay), `mt` (Maltese), `my` (Burmese), `ne` (Nepali), `new` (Newari), `nl` (Dutch), `no` (Norwegian), `nr` (Southern Ndebele), `nso` (Northern Sotho, Sepedi), `nus` (Nuer), `ny` (Chichewa, Nyanja), `oc` (Occitan), `om` (Oromo), `or` (Odia), `pa` (Punjabi), `pag` (Pangasinan), `pam` (Kapampangan), `pap` (Papiamento), `pl` (Polish), `ps` (Pashto), `pt` (Portuguese), `pt-BR` (Portuguese, Brazil), `pt-PT` (Portuguese, Portugal), `qu` (Quechua), `ro` (Romanian), `rom` (Romani), `rn` (Rundi), `ru` (Russian), `rw` (Kinyarwanda), `sa` (Sanskrit), `scn` (Sicilian), `sd` (Sindhi), `sg` (Sango), `shn` (Shan), `si` (Sinhala), `sk` (Slovak), `sl` (Slovenian), `sm` (Samoan), `sn` (Shona), `so` (Somali), `sq` (Albanian), `sr` (Serbian), `ss` (Swati), `st` (Sesotho), `su` (Sundanese), `sv` (Swedish), `sw` (Swahili), `szl` (Silesian), `ta` (Tamil), `te` (Telugu), `tet` (Tetum), `tg` (Tajik), `th` (Thai), `ti` (Tigrinya), `tk` (Turkmen), `tn` (Tswana), `tr` (Turkish), `ts` (Tsonga), `tt` (Tatar), `ug` (Uyghur), `uk` (Ukrainian), `ur` (Urdu), `uz` (Uzbek), `vi` (Vietnamese), `xh` (Xhosa), `yi` (Yiddish), `yo` (Yoruba), `yua` (Yucatec Maya), `yue` (Cantonese), `zh` (Simplified Chinese), `zh-TW` (Traditional Chinese), `zu` (Zulu).",
                ..FIELD
            },
            FieldFacts {
                name: "AsrHotWordsConfigure",
                wire: "AsrHotWordsConfigure",
                nullable: true,
                doc: "Hotword library settings for speech recognition.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtInfo",
                wire: "string",
                doc: "Custom parameters as text, e.g. a JSON object.",
                ..FIELD
            },
            FieldFacts {
                name: "ProcessType",
                wire: "uint64",
                doc: "How subtitles are made: `0` (speech recognition, default), `1` (translation of an existing subtitle file only) or `2` (OCR).",
                ..FIELD
            },
            FieldFacts {
                name: "SelectingSubtitleAreasConfig",
                wire: "SelectingSubtitleAreasConfig",
                nullable: true,
                doc: "Frame areas from which OCR extracts subtitles.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleEmbedId",
                wire: "int64",
                doc: "ID of the template that burns the subtitles into the video; allowed only when `ProcessType` is `0` (speech recognition) or `2` (OCR).",
                ..FIELD
            },
            FieldFacts {
                name: "SpeakerMode",
                wire: "int64",
                doc: "Speaker identification: `0` (off, default) or `1` (on).",
                ..FIELD
            },
            FieldFacts {
                name: "SpeakerLabel",
                wire: "int64",
                doc: "Whether speakers are named in the subtitle file: `0` (no, default) or `1` (yes, in the VTT file; `SpeakerMode` must not be `0`).",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartSubtitleTaskAsrFullTextSegmentItem",
        rust_name: "SmartSubtitleTaskAsrFullTextSegmentItem",
        doc: "One segment of speech recognized for smart subtitles.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                role: Some("confidence"),
                doc: "Confidence of this segment, from 0 to 100.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the segment begins, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the segment ends, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "Text",
                wire: "string",
                role: Some("text"),
                doc: "Text recognized in the segment.",
                ..FIELD
            },
            FieldFacts {
                name: "Wordlist",
                wire: "WordResult",
                list: true,
                nullable: true,
                role: Some("words"),
                doc: "Single words of the segment with their timestamps.",
                ..FIELD
            },
            FieldFacts {
                name: "SpeakerId",
                wire: "string",
                role: Some("speaker"),
                doc: "Identifier of the speaker; given when speaker recognition is on.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SubtitleResult",
        rust_name: "SubtitleResult",
        doc: "One subtitle file made by a smart subtitle task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Language",
                wire: "string",
                doc: "Language of the subtitles, e.g. `zh`.",
                ..FIELD
            },
            FieldFacts {
                name: "Status",
                wire: "string",
                values: Some(&ENUMS[31]),
                role: Some("status"),
                doc: "Whether processing succeeded; `Success` if it did.",
                ..FIELD
            },
            FieldFacts {
                name: "Path",
                wire: "string",
                role: Some("path"),
                doc: "Path of the subtitle file.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleEmbedPath",
                wire: "string",
                role: Some("path"),
                doc: "Path of the video with the subtitles burned in.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleFileId",
                wire: "string",
                role: Some("file-id"),
                doc: "File ID of the subtitle file.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartSubtitleTaskTransTextSegmentItem",
        rust_name: "SmartSubtitleTaskTransTextSegmentItem",
        doc: "One segment of recognized text with its translation, for smart subtitles.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                role: Some("confidence"),
                doc: "Confidence of this segment, from 0 to 100.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the segment begins, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the segment ends, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "Text",
                wire: "string",
                role: Some("text"),
                doc: "Text recognized in the segment.",
                ..FIELD
            },
            FieldFacts {
                name: "Trans",
                wire: "string",
                role: Some("translation"),
                doc: "Translation of `Text`.",
                ..FIELD
            },
            FieldFacts {
                name: "Wordlist",
                wire: "WordResult",
                list: true,
                nullable: true,
                role: Some("words"),
                doc: "Single words of the segment with their timestamps.",
                ..FIELD
            },
            FieldFacts {
                name: "SpeakerId",
                wire: "string",
                role: Some("speaker"),
                doc: "Identifier of the speaker; given when speaker recognition is on.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SubtitleTransResultItem",
        rust_name: "SubtitleTransResultItem",
        doc: "Outcome of translating the subtitles into one language.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                values: Some(&ENUMS[31]),
                role: Some("status"),
                doc: "Whether the translation worked: `Success` or `Error`.",
                ..FIELD
            },
            FieldFacts {
                name: "TransSrc",
                wire: "string",
                doc: "Language translated from, e.g. `en`.",
                ..FIELD
            },
            FieldFacts {
                name: "TransDst",
                wire: "string",
                doc: "Language translated into, e.g. `zh`.",
                ..FIELD
            },
            FieldFacts {
                name: "Path",
                wire: "string",
                role: Some("path"),
                doc: "Path of the translated subtitle file.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleEmbedPath",
                wire: "string",
                role: Some("path"),
                doc: "Path of the video with the translated subtitles burned in.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleFileId",
                wire: "string",
                role: Some("file-id"),
                doc: "File ID of the translated subtitle file.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartSubtitleTaskFullTextSegmentItem",
        rust_name: "SmartSubtitleTaskFullTextSegmentItem",
        doc: "One recognized segment of smart subtitles, with its translation.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                role: Some("confidence"),
                doc: "Confidence of this segment, from 0 to 100.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the segment begins, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the segment ends, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "Text",
                wire: "string",
                role: Some("text"),
                doc: "Text recognized in the segment.",
                ..FIELD
            },
            FieldFacts {
                name: "Trans",
                wire: "string",
                role: Some("translation"),
                doc: "Translation of `Text`.",
                ..FIELD
            },
            FieldFacts {
                name: "SpeakerId",
                wire: "string",
                role: Some("speaker"),
                doc: "Identifier of the speaker; may be a role name such as female lead.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartEraseSubtitleConfig",
        rust_name: "SmartEraseSubtitleConfig",
        doc: "Subtitle removal settings of a smart erase task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SubtitleEraseMethod",
                wire: "string",
                required: true,
                doc: "How subtitles are erased: `auto` (an AI model finds and seamlessly removes subtitle text, within `AutoAreas` or else in the lower middle of the frame; busy pictures and unusual styles can cause misses or false hits) or `custom` (erases the areas in `CustomAreas`, at least one needed; best against misses when subtitles stay in one place).",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleModel",
                wire: "string",
                required: true,
                doc: "Model that erases the subtitles: `standard` (recommended for ordinary subtitle styles, leaves the cleanest detail) or `area` (for decorative fonts, shadows or animation; erases a larger area with poorer detail).",
                ..FIELD
            },
            FieldFacts {
                name: "OcrSwitch",
                wire: "string",
                doc: "Switch for extracting subtitles by OCR, `ON` or `OFF` (default). Possible only when `SubtitleEraseMethod` is `auto`; the text region present longest and most steadily in the automatic erase area is taken as the subtitle area, and its text is extracted and erased.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleLang",
                wire: "string",
                doc: "Subtitle language that guides OCR, either `zh_en` (Chinese and English, default) or `multi` (other); needs `OcrSwitch` `ON`. Recognizable languages: Arabic, Azerbaijani, Belarusian, Bengali, Bosnian, Catalan, Chinese, Croatian, Czech, Danish, Dutch, English, Estonian, Finnish, French, German, Greek, Gujarati, Hindi, Hungarian, Indonesian, Irish, Italian, Japanese, Kannada, Kazakh, Khmer, Korean, Latvian, Lithuanian, Luxembourgish, Malay, Malayalam, Maltese, Marathi, Norwegian, Pashto, Persian, Polish, Portuguese, Punjabi, Russian, Slovak, Slovenian, Spanish, Swedish, Tagalog, Tajik, Tamil, Telugu, Thai, Turkish, Vietnamese.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleFormat",
                wire: "string",
                doc: "Format of the extracted subtitle file: `vtt` (WebVTT, default) or `srt`; empty (no file) is possible when `SubtitleEmbedId` is set. Used only when `OcrSwitch` is `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "TransSwitch",
                wire: "string",
                doc: "Switch for translating the subtitles, `ON` or `OFF` (default). Used only when `OcrSwitch` is `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "TransDstLang",
                wire: "string",
                doc: "Language to translate subtitles into, `en` by default; used only when `TransSwitch` is `ON`. Known values: `ar` (Arabic), `de` (German), `en` (English), `es` (Spanish), `fr` (French), `hi` (Hindi), `id` (Indonesian), `it` (Italian), `ja` (Japanese), `ko` (Korean), `ms` (Malay), `pt` (Portuguese), `ru` (Russian), `th` (Thai), `tr` (Turkish), `vi` (Vietnamese), `zh` (Simplified Chinese).",
                ..FIELD
            },
            FieldFacts {
                name: "AutoAreas",
                wire: "EraseArea",
                list: true,
                doc: "Areas in which an AI model looks for targets and erases what it finds. Ignored when the erase method is `custom`. When a template is modified, an empty list clears its areas and an absent field keeps them.",
                ..FIELD
            },
            FieldFacts {
                name: "CustomAreas",
                wire: "EraseTimeArea",
                list: true,
                doc: "Areas erased outright, with no detection, during the given time spans. When a template is modified, an empty list clears its areas and an absent field keeps them.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleEmbedId",
                wire: "uint64",
                doc: "ID of the template that burns subtitles into the video; allowed only with OCR translation on.",
                ..FIELD
            },
            FieldFacts {
                name: "UseOriginalPos",
                wire: "int64",
                doc: "Whether burned-in subtitles go where the original ones were: `1` (yes, default) or `0` (no). Allowed only with OCR translation on.",
                ..FIELD
            },
            FieldFacts {
                name: "UseOriginalSize",
                wire: "int64",
                doc: "Whether burned-in subtitles keep the original font size: `1` (yes, default) or `0` (no). Allowed only with OCR translation on.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartEraseWatermarkConfig",
        rust_name: "SmartEraseWatermarkConfig",
        doc: "Watermark removal settings of a smart erase task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "WatermarkEraseMethod",
                wire: "string",
                required: true,
                doc: "How watermarks are erased: `auto` (an AI model finds and removes them, within `AutoAreas` or else over the whole frame; for moving watermarks) or `custom` (erases the given areas, at least one needed; for static watermarks in a mostly fixed place).",
                ..FIELD
            },
            FieldFacts {
                name: "WatermarkModel",
                wire: "string",
                required: true,
                doc: "Model that erases the watermarks: `basic` (average result at low cost, for animation or clean backgrounds) or `advanced` (better result, for realistic footage such as short dramas).",
                ..FIELD
            },
            FieldFacts {
                name: "AutoAreas",
                wire: "EraseArea",
                list: true,
                doc: "Areas in which an AI model looks for targets and erases what it finds. Ignored when the erase method is `custom`. When a template is modified, an empty list clears its areas and an absent field keeps them.",
                ..FIELD
            },
            FieldFacts {
                name: "CustomAreas",
                wire: "EraseTimeArea",
                list: true,
                doc: "Areas erased outright, with no detection, during the given time spans. When a template is modified, an empty list clears its areas and an absent field keeps them.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartErasePrivacyConfig",
        rust_name: "SmartErasePrivacyConfig",
        doc: "Privacy protection settings of a smart erase task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "PrivacyModel",
                wire: "string",
                required: true,
                doc: "How private content is hidden: `blur` or `mosaic` (pixelation).",
                ..FIELD
            },
            FieldFacts {
                name: "PrivacyTargets",
                wire: "string",
                list: true,
                required: true,
                doc: "What is hidden for privacy: `face` (human faces), `plate` (vehicle license plates).",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "UpdateSmartEraseSubtitleConfig",
        rust_name: "UpdateSmartEraseSubtitleConfig",
        doc: "Subtitle removal settings that override those of a smart erase template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SubtitleEraseMethod",
                wire: "string",
                doc: "How subtitles are erased: `auto` (an AI model finds and seamlessly removes subtitle text, within `AutoAreas` or else in the lower middle of the frame; busy pictures and unusual styles can cause misses or false hits) or `custom` (erases the areas in `CustomAreas`, at least one needed; best against misses when subtitles stay in one place).",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleModel",
                wire: "string",
                doc: "Model that erases the subtitles: `standard` (recommended for ordinary subtitle styles, leaves the cleanest detail) or `area` (for decorative fonts, shadows or animation; erases a larger area with poorer detail).",
                ..FIELD
            },
            FieldFacts {
                name: "OcrSwitch",
                wire: "string",
                doc: "Switch for extracting subtitles by OCR, `ON` or `OFF` (default). Possible only when `SubtitleEraseMethod` is `auto`; the text region present longest and most steadily in the automatic erase area is taken as the subtitle area, and its text is extracted and erased.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleLang",
                wire: "string",
                doc: "Subtitle language that guides OCR, either `zh_en` (Chinese and English, default) or `multi` (other); needs `OcrSwitch` `ON`. Recognizable languages: Arabic, Azerbaijani, Belarusian, Bengali, Bosnian, Catalan, Chinese, Croatian, Czech, Danish, Dutch, English, Estonian, Finnish, French, German, Greek, Gujarati, Hindi, Hungarian, Indonesian, Irish, Italian, Japanese, Kannada, Kazakh, Khmer, Korean, Latvian, Lithuanian, Luxembourgish, Malay, Malayalam, Maltese, Marathi, Norwegian, Pashto, Persian, Polish, Portuguese, Punjabi, Russian, Slovak, Slovenian, Spanish, Swedish, Tagalog, Tajik, Tamil, Telugu, Thai, Turkish, Vietnamese.",
                ..FIELD
            },
            FieldFacts {
                name: "SubtitleFormat",
                wire: "string",
                doc: "Format of the extracted subtitle file: `vtt` (WebVTT, default) or `srt`. Used only when `OcrSwitch` is `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "TransSwitch",
                wire: "string",
                doc: "Switch for translating the subtitles, `ON` or `OFF` (default). Used only when `OcrSwitch` is `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "TransDstLang",
                wire: "string",
                doc: "Language to translate subtitles into, `en` by default; used only when `TransSwitch` is `ON`. Known values: `ar` (Arabic), `de` (German), `en` (English), `es` (Spanish), `fr` (French), `hi` (Hindi), `id` (Indonesian), `it` (Italian), `ja` (Japanese), `ko` (Korean), `ms` (Malay), `pt` (Portuguese), `ru` (Russian), `th` (Thai), `tr` (Turkish), `vi` (Vietnamese), `zh` (Simplified Chinese).",
                ..FIELD
            },
            FieldFacts {
                name: "AutoAreas",
                wire: "EraseArea",
                list: true,
                doc: "Areas in which an AI model looks for targets and erases what it finds. Ignored when the erase method is `custom`. When a template is modified, an empty list clears its areas and an absent field keeps them.",
                ..FIELD
            },
            FieldFacts {
                name: "CustomAreas",
                wire: "EraseTimeArea",
                list: true,
                doc: "Areas erased outright, with no detection, during the given time spans. When a template is modified, an empty list clears its areas and an absent field keeps them.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "UpdateSmartEraseWatermarkConfig",
        rust_name: "UpdateSmartEraseWatermarkConfig",
        doc: "Watermark removal settings that override those of a smart erase template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "WatermarkEraseMethod",
                wire: "string",
                doc: "How watermarks are erased: `auto` (an AI model finds and removes them, within `AutoAreas` or else over the whole frame; for moving watermarks) or `custom` (erases the given areas, at least one needed; for static watermarks in a mostly fixed place).",
                ..FIELD
            },
            FieldFacts {
                name: "WatermarkModel",
                wire: "string",
                doc: "Model that erases the watermarks: `basic` (average result at low cost, for animation or clean backgrounds) or `advanced` (better result, for realistic footage such as short dramas).",
                ..FIELD
            },
            FieldFacts {
                name: "AutoAreas",
                wire: "EraseArea",
                list: true,
                doc: "Areas in which an AI model looks for targets and erases what it finds. Ignored when the erase method is `custom`. An empty list clears the areas of the template, an absent field keeps them.",
                ..FIELD
            },
            FieldFacts {
                name: "CustomAreas",
                wire: "EraseTimeArea",
                list: true,
                doc: "Areas erased outright, with no detection, during the given time spans. An empty list clears the areas of the template, an absent field keeps them.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "UpdateSmartErasePrivacyConfig",
        rust_name: "UpdateSmartErasePrivacyConfig",
        doc: "Privacy protection settings that override those of a smart erase template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "PrivacyModel",
                wire: "string",
                doc: "How private content is hidden: `blur` or `mosaic` (pixelation).",
                ..FIELD
            },
            FieldFacts {
                name: "PrivacyTargets",
                wire: "string",
                list: true,
                doc: "What is hidden for privacy: `face` (human faces), `plate` (vehicle license plates).",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "DubbingTranslateConfig",
        rust_name: "DubbingTranslateConfig",
        doc: "Translation settings of an AI dubbing.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "VideoSrcLanguage",
                wire: "string",
                required: true,
                doc: "Language of the source, e.g. `zh`.",
                ..FIELD
            },
            FieldFacts {
                name: "TranslateDstLanguage",
                wire: "string",
                required: true,
                doc: "Language to translate into, e.g. `en`.",
                ..FIELD
            },
            FieldFacts {
                name: "SimplifyTranslation",
                wire: "string",
                doc: "Switch for simplifying the translation by AI: `ON` or `OFF` (default).",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "DubbingSubtitleConfig",
        rust_name: "DubbingSubtitleConfig",
        doc: "Subtitle settings of an AI dubbing.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SubtitleSource",
                wire: "string",
                doc: "Source of the subtitles: `OCR` (text read from the picture), `ASR` (recognised speech) or `External` (subtitle files given by their address).",
                ..FIELD
            },
            FieldFacts {
                name: "AsrAssistOcr",
                wire: "string",
                doc: "Switch for speech recognition as a help to OCR: `ON` or `OFF` (default). `ON` is allowed only when `SubtitleSource` is `OCR`.",
                ..FIELD
            },
            FieldFacts {
                name: "EraseOriginalSubtitle",
                wire: "string",
                doc: "Switch for erasing the original subtitles: `ON` or `OFF` (default). `ON` is not allowed when `SubtitleSource` is `External`.",
                ..FIELD
            },
            FieldFacts {
                name: "SelectingSubtitleAreasConfig",
                wire: "SelectingSubtitleAreasConfig",
                doc: "Areas of the picture in which the subtitles stand.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "DubbingConfig",
        rust_name: "DubbingConfig",
        doc: "Voice settings of an AI dubbing.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "DubbingMode",
                wire: "string",
                required: true,
                doc: "Mode of the dubbing: `FullAutoEmotionClone` (fully automatic, with cloned and emotional voices), `RoleBasedSmartDubbing` (a voice for each role) or `SingleVoice` (one given voice).",
                ..FIELD
            },
            FieldFacts {
                name: "BackgroundVolume",
                wire: "int64",
                doc: "Volume of the background sound, from 0 to 100. Default 80.",
                ..FIELD
            },
            FieldFacts {
                name: "SecondaryTuning",
                wire: "string",
                doc: "Switch for a second round of fine-tuning: `ON` or `OFF` (default). `ON` is allowed only when `DubbingMode` is `RoleBasedSmartDubbing`.",
                ..FIELD
            },
            FieldFacts {
                name: "VoiceId",
                wire: "string",
                doc: "ID of the voice. Used only when `DubbingMode` is `SingleVoice`, and required there when a template is created.",
                ..FIELD
            },
            FieldFacts {
                name: "DubbingVersion",
                wire: "string",
                doc: "Version of the dubbing: `v1` or `v2` (default). Takes effect only when `DubbingMode` is `FullAutoEmotionClone`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "DubbingOutputConfig",
        rust_name: "DubbingOutputConfig",
        doc: "Choice of the files that an AI dubbing delivers.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "OutputMode",
                wire: "string",
                doc: "Choice of files: `FinalVideoOnly` (the final video alone; the default), `AudioAndSubtitle` (audio and subtitles in the target language; neither is delivered for external subtitles) or `Custom` (as the switches beside it say).",
                ..FIELD
            },
            FieldFacts {
                name: "OutputFinalVideo",
                wire: "string",
                doc: "Switch for delivering the final video: `ON` (default) or `OFF`. Takes effect only when `OutputMode` is `Custom`.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputSubtitle",
                wire: "string",
                doc: "Switch for delivering subtitle files, in the original and in the target language: `ON` or `OFF` (default).",
                ..FIELD
            },
            FieldFacts {
                name: "OutputDstAudio",
                wire: "string",
                doc: "Switch for delivering the audio in the target language: `ON` or `OFF` (default). Takes effect only when `OutputMode` is `Custom`.",
                ..FIELD
            },
            FieldFacts {
                name: "EmbedSubtitleConfig",
                wire: "DubbingEmbedSubtitleConfig",
                doc: "Settings for burning subtitles into the video.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskInput",
        rust_name: "AiRecognitionTaskInput",
        doc: "Input of a content recognition task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                required: true,
                doc: "ID of the content recognition template.",
                ..FIELD
            },
            FieldFacts {
                name: "UserExtPara",
                wire: "string",
                doc: "Extension text from the caller, e.g. a JSON object; usually unset.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiContentReviewTaskInput",
        rust_name: "AiContentReviewTaskInput",
        doc: "Input of a content moderation task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                required: true,
                doc: "ID of the content moderation template.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiAnalysisTaskInput",
        rust_name: "AiAnalysisTaskInput",
        doc: "Input of a content analysis task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                guaranteed: true,
                required: true,
                doc: "ID of the content analysis template.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtendedParameter",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Extra parameters as a JSON text, for customized needs such as smart erasing, splitting into clips, highlights and landscape to portrait conversion.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ExecRulesTask",
        rust_name: "ExecRulesTask",
        doc: "Conditions a scheme evaluates to choose its next steps.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Rules",
                wire: "Rules",
                list: true,
                nullable: true,
                doc: "Conditions to evaluate.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ExecRuleTaskData",
        rust_name: "ExecRuleTaskData",
        doc: "Outcome of evaluating the conditions.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "RearDriveIndex",
                wire: "int64",
                list: true,
                doc: "Indexes of the nodes to run next, as the quality inspection conditions decided.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartSubtitlesTaskInput",
        rust_name: "SmartSubtitlesTaskInput",
        doc: "Input of a smart subtitle task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                doc: "ID of the smart subtitle template; 0 when `RawParameter` is used.",
                ..FIELD
            },
            FieldFacts {
                name: "UserExtPara",
                wire: "string",
                doc: "Extension text from the caller; usually unset.",
                ..FIELD
            },
            FieldFacts {
                name: "RawParameter",
                wire: "RawSmartSubtitleParameter",
                nullable: true,
                doc: "Custom subtitle parameters, effective when `Definition` is 0; meant for highly customized cases, a template being preferable.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                nullable: true,
                doc: "Storage the output files go to. Unset means that of `InputInfo`; required when `InputInfo.Type` is `URL`.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputObjectPath",
                wire: "string",
                doc: "Path of the subtitle file, relative or absolute; a custom one ends in `.{format}` and may hold variables, e.g. `name_{variable}.{format}`, `name.{format}` or `/dir/name_{variable}.{format}`. Default: relative path `{inputName}_smartsubtitle_{definition}.{format}`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveRecordTaskInput",
        rust_name: "LiveRecordTaskInput",
        doc: "Input of a live recording task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "int64",
                guaranteed: true,
                doc: "ID of the template used for the live recording.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                nullable: true,
                doc: "Storage the recording goes to; unset means the `OutputStorage` of the enclosing level.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputObjectPath",
                wire: "string",
                nullable: true,
                doc: "Path the recording is written to.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveRecordResult",
        rust_name: "LiveRecordResult",
        doc: "Output of a live recording task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                nullable: true,
                role: Some("storage"),
                doc: "Storage that holds the recording.",
                ..FIELD
            },
            FieldFacts {
                name: "FileList",
                wire: "LiveRecordFile",
                list: true,
                nullable: true,
                doc: "Files of the recording.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "VideoTemplateInfo",
        rust_name: "VideoTemplateInfo",
        doc: "Video stream settings of a transcoding.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Codec",
                wire: "string",
                guaranteed: true,
                required: true,
                doc: "Video codec: `h264`, `h265`, `h266` (containers mp4, hls, ts, mov), `av1` (AOMedia Video 1; mp4, webm, mkv), `vp8` and `vp9` (webm, mkv), `mpeg2` and `dnxhd` (mxf), `mv-hevc` (mp4, hls with MP4 segments, mov; needs a panoramic multi-view source).",
                ..FIELD
            },
            FieldFacts {
                name: "Fps",
                wire: "int64",
                guaranteed: true,
                required: true,
                unit: Some("fps"),
                doc: "Frame rate in frames per second, from 0 to 120; with `FpsDenominator` set it is the numerator, and `Fps / FpsDenominator` lies between 0 and 120. 0 keeps the source frame rate.",
                ..FIELD
            },
            FieldFacts {
                name: "Bitrate",
                wire: "int64",
                guaranteed: true,
                required: true,
                unit: Some("kbps"),
                doc: "Video bitrate in kbps: 0 (keep that of the source) or from 128 to 100000.",
                ..FIELD
            },
            FieldFacts {
                name: "ResolutionAdaptive",
                wire: "string",
                guaranteed: true,
                doc: "Whether resolution adapts to orientation: `open` (`Width` is the long side and `Height` the short one, so `Width` must not be less than `Height`) or `close` (they are plain width and height). Default `open`.",
                ..FIELD
            },
            FieldFacts {
                name: "Width",
                wire: "uint64",
                guaranteed: true,
                unit: Some("px"),
                doc: "Maximum width (or long side) in px: 0 or from 128 to 4096, up to 7680 for MV-HEVC. With `Height` also 0 the source resolution is kept; with only one of them 0 that one is scaled in proportion; with neither 0 both apply as given. Default 0.",
                ..FIELD
            },
            FieldFacts {
                name: "Height",
                wire: "uint64",
                guaranteed: true,
                unit: Some("px"),
                doc: "Maximum height (or short side) in px: 0 or from 128 to 4096, up to 7680 for MV-HEVC. With `Width` also 0 the source resolution is kept; with only one of them 0 that one is scaled in proportion; with neither 0 both apply as given. Default 0.",
                ..FIELD
            },
            FieldFacts {
                name: "Gop",
                wire: "uint64",
                guaranteed: true,
                doc: "Distance between key frames (I-frames) in the unit of `GopUnit`: 0 or from 1 to 100000. 0 or unset lets the service choose.",
                ..FIELD
            },
            FieldFacts {
                name: "GopUnit",
                wire: "string",
                nullable: true,
                doc: "Unit of `Gop`: `frame` (default) or `second`.",
                ..FIELD
            },
            FieldFacts {
                name: "FillType",
                wire: "string",
                guaranteed: true,
                doc: "How the picture is fitted when the configured aspect ratio differs from that of the source: `stretch` (fill the frame, distorting the picture), `black` (default; pad with black), `white` (pad with white), `gauss` (pad with Gaussian blur) or `smarttailor` (crop to a smartly chosen part).",
                ..FIELD
            },
            FieldFacts {
                name: "Vcrf",
                wire: "uint64",
                nullable: true,
                doc: "Constant rate factor, from 0 to 51; unset means automatic, which is advised. With `Mode` set to `VBR` it is weighed together with `Bitrate`; in constant quality mode (`VCRF`, also written `CRF`) it rules and `Bitrate` is ignored; `ABR` and `CBR` do not need it.",
                ..FIELD
            },
            FieldFacts {
                name: "HlsTime",
                wire: "uint64",
                nullable: true,
                unit: Some("s"),
                doc: "Average segment duration in seconds, above 0 and at most 10; unset means chosen automatically from the GOP and other traits of the video.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentType",
                wire: "int64",
                nullable: true,
                doc: "HLS segment type: `0` (TS segments, default), `2` (TS byte ranges), `5` (MP4 byte ranges) or `7` (MP4 segments). For ordinary and Top Speed Codec transcoding; adaptive streams ignore it and take the outer field.",
                ..FIELD
            },
            FieldFacts {
                name: "FpsDenominator",
                wire: "int64",
                nullable: true,
                doc: "Denominator of the frame rate, greater than 0; `Fps` is the numerator.",
                ..FIELD
            },
            FieldFacts {
                name: "Stereo3dType",
                wire: "string",
                nullable: true,
                doc: "Layout of 3D video, effective only for MV-HEVC: `side_by_side` (default; source views left and right) or `top_bottom` (one above the other). Usage is billed by the resolution after splitting.",
                ..FIELD
            },
            FieldFacts {
                name: "VideoProfile",
                wire: "string",
                nullable: true,
                doc: "H.264 profile, used only when `Codec` is `h264`: `baseline` (I and P frames, progressive only; calls, mobile), `main` (adds B frames and interlacing; players, streaming devices), `high` (adds 8x8 prediction and custom quantization; Blu-ray, HDTV) or `default` (default; follows the source).",
                ..FIELD
            },
            FieldFacts {
                name: "VideoLevel",
                wire: "string",
                nullable: true,
                doc: "Encoder level; the empty text, which is the default, means automatic. H.264: `1`, `1.1`, `1.2`, `1.3`, `2`, `2.1`, `2.2`, `3`, `3.1`, `3.2`, `4`, `4.1`, `4.2`, `5`, `5.1`. H.265: `1`, `2`, `2.1`, `3`, `3.1`, `4`, `4.1`, `5`, `5.1`, `5.2`, `6`, `6.1`, `6.2`, `8.5`.",
                ..FIELD
            },
            FieldFacts {
                name: "Bframes",
                wire: "int64",
                nullable: true,
                unit: Some("frames"),
                doc: "B-frames between reference frames, from 0 to 16; unset means automatic.",
                ..FIELD
            },
            FieldFacts {
                name: "Mode",
                wire: "string",
                nullable: true,
                doc: "Bitrate control: `VBR` (default; variable with picture complexity, for storage and high quality), `ABR` (steady average with short swings, for a low overall bitrate at fair quality), `CBR` (constant, for strict bandwidth such as live) or `VCRF` (constant quality by a rate factor, bitrate follows the content).",
                ..FIELD
            },
            FieldFacts {
                name: "Sar",
                wire: "string",
                nullable: true,
                doc: "Display aspect ratio (the field name suggests the sample one): `1:1`, `2:1` or `default` (default).",
                ..FIELD
            },
            FieldFacts {
                name: "NoScenecut",
                wire: "int64",
                nullable: true,
                doc: "Whether key frames (I-frames) are placed adaptively at detected scene changes, such as cuts between shots, for better seeking and encoding efficiency: `0` (off, default) or `1` (on).",
                ..FIELD
            },
            FieldFacts {
                name: "BitDepth",
                wire: "int64",
                nullable: true,
                doc: "Bit depth of the video in bits, `8` (default) or `10`.",
                ..FIELD
            },
            FieldFacts {
                name: "RawPts",
                wire: "int64",
                nullable: true,
                doc: "Whether the original timestamps are kept: `0` (no, default) or `1` (yes).",
                ..FIELD
            },
            FieldFacts {
                name: "Compress",
                wire: "int64",
                nullable: true,
                unit: Some("%"),
                doc: "Compression ratio from 0 to 100, from which the output bitrate is worked out relative to that of the source; unset (default) means off.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSpecificInfo",
                wire: "SegmentSpecificInfo",
                nullable: true,
                doc: "Settings for the segment duration at the start of the output.",
                ..FIELD
            },
            FieldFacts {
                name: "ScenarioBased",
                wire: "int64",
                nullable: true,
                doc: "Whether the template uses scenario-based settings: `0` (no, default) or `1` (yes). `SceneType` and `CompressType` count only when it is `1`.",
                ..FIELD
            },
            FieldFacts {
                name: "SceneType",
                wire: "string",
                nullable: true,
                doc: "Video scenario, effective only when `ScenarioBased` is `1`: `normal` (default; general), `pgc` (HD films and series; region-of-interest encoding, high quality picture and sound kept), `materials_video` (HD source material with many transparent pictures; near visually lossless), `ugc` (user-made and short videos; bitrate tuned, better picture and QoS/QoE), `e-commerce_video` (shows and e-commerce; sharp detail and regions of interest, above all faces) or `educational_video` (teaching; legible text and images).",
                ..FIELD
            },
            FieldFacts {
                name: "CompressType",
                wire: "string",
                nullable: true,
                doc: "Compression policy, effective only when `ScenarioBased` is `1`: `ultra_compress` (lowest bitrate at an assured quality; not for viewing on TV, billed as Top Speed Codec plus artifact removal), `standard_compress` (default; smallest file with no evident loss), `high_compress` (size first, some loss) or `low_compress` (quality first, larger file). The last three are billed as Top Speed Codec only.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AudioTemplateInfo",
        rust_name: "AudioTemplateInfo",
        doc: "Audio stream settings of a transcoding.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Codec",
                wire: "string",
                guaranteed: true,
                required: true,
                doc: "Audio codec: `copy` (no transcoding) or, by outer `Container`: mp3 takes `mp3`; ogg and flac take `flac`; m4a takes `aac` or `ac3`; mp4 and flv take `aac` (better for mp4), `mp3` (better for flv) or `mp2`; hls takes `aac`, `mp3` or `eac3` (for merging tracks in adaptive transcoding); wav takes `pcm16` or `pcm24`.",
                ..FIELD
            },
            FieldFacts {
                name: "Bitrate",
                wire: "int64",
                guaranteed: true,
                required: true,
                unit: Some("kbps"),
                doc: "Audio bitrate in kbps: 0 (as in the source) or from 26 to 256. When `TrackChannelInfo` merges tracks, 0 is not allowed and the limits are 26 to 256 for `aac`, 26 to 640 for `ac3` and 26 to 6144 for `eac3` (at most 5644 at 44100 Hz, 6144 at 48000 Hz).",
                ..FIELD
            },
            FieldFacts {
                name: "SampleRate",
                wire: "uint64",
                guaranteed: true,
                required: true,
                unit: Some("Hz"),
                doc: "Sampling rate in Hz; the choices depend on the codec, and 0 keeps the rate of the source. Transcoding may fail if the source rate is not one the codec supports.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioChannel",
                wire: "int64",
                guaranteed: true,
                doc: "Channel layout: `0` (as in the source; the task may fail if the codec cannot carry it), `1` (mono), `2` (stereo, default) or `6` (5.1, not allowed for audio containers such as mp3).",
                ..FIELD
            },
            FieldFacts {
                name: "TrackChannelInfo",
                wire: "AudioTrackChannelInfo",
                nullable: true,
                doc: "How audio tracks are merged; effective for adaptive transcoding only.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioLanguage",
                wire: "string",
                doc: "Language of the audio track as an ISO 639-2 code, e.g. `chi` or `eng`; `source` keeps that of the source. Adaptive bitrate templates only.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioName",
                wire: "string",
                doc: "Name of the audio track, at most 64 characters: Chinese characters, English letters, digits, spaces, `_`, `-`, `.` and brackets (Chinese or English form); `source` keeps that of the source. Adaptive bitrate templates only.",
                ..FIELD
            },
            FieldFacts {
                name: "DefaultTrack",
                wire: "bool",
                doc: "Whether this is the default audio track, of which there is at most one. Default `false`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "TEHDConfig",
        rust_name: "TEHDConfig",
        doc: "Top Speed Codec settings of a transcoding.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                guaranteed: true,
                required: true,
                doc: "Top Speed Codec variant: `TEHD-100` (video) or `TEHD-200` (audio). Unset means off.",
                ..FIELD
            },
            FieldFacts {
                name: "MaxVideoBitrate",
                wire: "int64",
                guaranteed: true,
                doc: "Upper limit of the video bitrate, effective when `Type` names a Top Speed Codec variant; the service does not state the unit. 0 or unset means no limit.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "EnhanceConfig",
        rust_name: "EnhanceConfig",
        doc: "Audio and video enhancement settings.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "VideoEnhance",
                wire: "VideoEnhanceConfig",
                nullable: true,
                guaranteed: true,
                doc: "Settings for enhancing the video.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioEnhance",
                wire: "AudioEnhanceConfig",
                nullable: true,
                doc: "Settings for enhancing the audio.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "VideoTemplateInfoForUpdate",
        rust_name: "VideoTemplateInfoForUpdate",
        doc: "Video stream settings that override those of a transcoding template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Codec",
                wire: "string",
                nullable: true,
                doc: "Video codec: `h264`, `h265`, `h266` (containers mp4, hls, ts, mov), `av1` (AOMedia Video 1; mp4, webm, mkv), `vp8` and `vp9` (webm, mkv), `mpeg2` and `dnxhd` (mxf), `mv-hevc` (mp4, hls with MP4 segments, mov; needs a panoramic multi-view source).",
                ..FIELD
            },
            FieldFacts {
                name: "Fps",
                wire: "int64",
                nullable: true,
                unit: Some("fps"),
                doc: "Frame rate in frames per second, from 0 to 120; with `FpsDenominator` set it is the numerator, and `Fps / FpsDenominator` lies between 0 and 120. 0 keeps the source frame rate.",
                ..FIELD
            },
            FieldFacts {
                name: "Bitrate",
                wire: "int64",
                nullable: true,
                unit: Some("kbps"),
                doc: "Video bitrate in kbps: 0 (keep that of the source) or from 128 to 100000.",
                ..FIELD
            },
            FieldFacts {
                name: "ResolutionAdaptive",
                wire: "string",
                nullable: true,
                doc: "Whether resolution adapts to orientation: `open` (`Width` is the long side and `Height` the short one, so `Width` must not be less than `Height`) or `close` (they are plain width and height).",
                ..FIELD
            },
            FieldFacts {
                name: "Width",
                wire: "uint64",
                nullable: true,
                unit: Some("px"),
                doc: "Maximum width (or long side) in px: 0 or from 128 to 4096, up to 7680 for MV-HEVC. With `Height` also 0 the source resolution is kept; with only one of them 0 that one is scaled in proportion; with neither 0 both apply as given.",
                ..FIELD
            },
            FieldFacts {
                name: "Height",
                wire: "uint64",
                nullable: true,
                unit: Some("px"),
                doc: "Maximum height (or short side) in px: 0 or from 128 to 4096, up to 7680 for MV-HEVC.",
                ..FIELD
            },
            FieldFacts {
                name: "Gop",
                wire: "uint64",
                nullable: true,
                doc: "Distance between key frames (I-frames) in the unit of `GopUnit`: 0 (the service chooses) or from 1 to 100000.",
                ..FIELD
            },
            FieldFacts {
                name: "GopUnit",
                wire: "string",
                nullable: true,
                doc: "Unit of `Gop`: `frame` (default) or `second`.",
                ..FIELD
            },
            FieldFacts {
                name: "FillType",
                wire: "string",
                nullable: true,
                doc: "How the picture is fitted when the configured aspect ratio differs from that of the source: `stretch` (fill the frame, distorting the picture), `black` (default; pad with black), `white` (pad with white), `gauss` (pad with Gaussian blur) or `smarttailor` (crop to a smartly chosen part).",
                ..FIELD
            },
            FieldFacts {
                name: "Vcrf",
                wire: "uint64",
                nullable: true,
                doc: "Constant rate factor, from 0 to 51; unset means automatic, which is advised. With `Mode` set to `VBR` it is weighed together with `Bitrate`; in constant quality mode (`VCRF`, also written `CRF`) it rules and `Bitrate` is ignored; `ABR` and `CBR` do not need it. 100 switches back to automatic.",
                ..FIELD
            },
            FieldFacts {
                name: "ContentAdaptStream",
                wire: "uint64",
                nullable: true,
                doc: "Content-adaptive encoding: `0` (off, default) or `1` (on; to be arranged with the vendor's sales). When on, several streams of differing resolution and bitrate are made, with the configured width, height, bitrate and `Vcrf` as those of the best stream; when these are unset, the top resolution is that of the source, at a quality near VMAF 95.",
                ..FIELD
            },
            FieldFacts {
                name: "HlsTime",
                wire: "uint64",
                nullable: true,
                unit: Some("s"),
                doc: "Average segment duration in seconds, above 0 and at most 10; default 10. For HLS only.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentType",
                wire: "int64",
                nullable: true,
                doc: "HLS segment type: `0` (TS segments, default), `2` (TS byte ranges), `5` (MP4 byte ranges) or `7` (MP4 segments). For ordinary and Top Speed Codec transcoding; adaptive streams ignore it and take the outer field.",
                ..FIELD
            },
            FieldFacts {
                name: "FpsDenominator",
                wire: "int64",
                nullable: true,
                doc: "Denominator of the frame rate, greater than 0; `Fps` is the numerator.",
                ..FIELD
            },
            FieldFacts {
                name: "Stereo3dType",
                wire: "string",
                nullable: true,
                doc: "Layout of 3D video, effective only for MV-HEVC: `side_by_side` (default; source views left and right) or `top_bottom` (one above the other). Usage is billed by the resolution after splitting.",
                ..FIELD
            },
            FieldFacts {
                name: "VideoProfile",
                wire: "string",
                nullable: true,
                doc: "H.264 profile, used only when `Codec` is `h264`: `baseline` (I and P frames, progressive only; calls, mobile), `main` (adds B frames and interlacing; players, streaming devices), `high` (adds 8x8 prediction and custom quantization; Blu-ray, HDTV) or `default` (default; follows the source).",
                ..FIELD
            },
            FieldFacts {
                name: "VideoLevel",
                wire: "string",
                nullable: true,
                doc: "Encoder level; the empty text, which is the default, means automatic. H.264: `1`, `1.1`, `1.2`, `1.3`, `2`, `2.1`, `2.2`, `3`, `3.1`, `3.2`, `4`, `4.1`, `4.2`, `5`, `5.1`. H.265: `1`, `2`, `2.1`, `3`, `3.1`, `4`, `4.1`, `5`, `5.1`, `5.2`, `6`, `6.1`, `6.2`, `8.5`.",
                ..FIELD
            },
            FieldFacts {
                name: "Bframes",
                wire: "int64",
                nullable: true,
                unit: Some("frames"),
                doc: "Largest run of consecutive B-frames, from 0 to 16; unset means automatic, and -1 switches back to automatic.",
                ..FIELD
            },
            FieldFacts {
                name: "Mode",
                wire: "string",
                nullable: true,
                doc: "Bitrate control: `VBR` (default; variable with picture complexity, for storage and high quality), `ABR` (steady average with short swings, for a low overall bitrate at fair quality), `CBR` (constant, for strict bandwidth such as live) or `VCRF` (constant quality by a rate factor, bitrate follows the content).",
                ..FIELD
            },
            FieldFacts {
                name: "Sar",
                wire: "string",
                nullable: true,
                doc: "Display aspect ratio (the field name suggests the sample one): `1:1`, `2:1` or `default` (default).",
                ..FIELD
            },
            FieldFacts {
                name: "NoScenecut",
                wire: "int64",
                nullable: true,
                doc: "Whether key frames (I-frames) are placed adaptively at detected scene changes, such as cuts between shots, for better seeking and encoding efficiency: `0` (off, default) or `1` (on).",
                ..FIELD
            },
            FieldFacts {
                name: "BitDepth",
                wire: "int64",
                nullable: true,
                doc: "Bit depth of the video in bits, `8` (default) or `10`.",
                ..FIELD
            },
            FieldFacts {
                name: "RawPts",
                wire: "int64",
                nullable: true,
                doc: "Whether the original timestamps are kept: `0` (no, default) or `1` (yes).",
                ..FIELD
            },
            FieldFacts {
                name: "Compress",
                wire: "int64",
                nullable: true,
                unit: Some("%"),
                doc: "Compression ratio from 0 to 100, from which the output bitrate is worked out relative to that of the source; -1 switches back to automatic.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentSpecificInfo",
                wire: "SegmentSpecificInfo",
                nullable: true,
                doc: "Settings for the segment duration at the start of the output.",
                ..FIELD
            },
            FieldFacts {
                name: "ScenarioBased",
                wire: "int64",
                nullable: true,
                doc: "Whether the template uses scenario-based settings: `0` (no, default) or `1` (yes). `SceneType` and `CompressType` count only when it is `1`.",
                ..FIELD
            },
            FieldFacts {
                name: "SceneType",
                wire: "string",
                nullable: true,
                doc: "Video scenario, effective only when `ScenarioBased` is `1`: `normal` (default; general), `pgc` (HD films and series; region-of-interest encoding, high quality picture and sound kept), `materials_video` (HD source material with many transparent pictures; near visually lossless), `ugc` (user-made and short videos; bitrate tuned, better picture and QoS/QoE), `e-commerce_video` (shows and e-commerce; sharp detail and regions of interest, above all faces) or `educational_video` (teaching; legible text and images).",
                ..FIELD
            },
            FieldFacts {
                name: "CompressType",
                wire: "string",
                nullable: true,
                doc: "Compression policy, effective only when `ScenarioBased` is `1`: `ultra_compress` (lowest bitrate at an assured quality; not for viewing on TV, billed as Top Speed Codec plus artifact removal), `standard_compress` (default; smallest file with no evident loss), `high_compress` (size first, some loss) or `low_compress` (quality first, larger file). The last three are billed as Top Speed Codec only.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AudioTemplateInfoForUpdate",
        rust_name: "AudioTemplateInfoForUpdate",
        doc: "Audio stream settings that override those of a transcoding template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Codec",
                wire: "string",
                nullable: true,
                doc: "Audio codec: `copy` (no transcoding) or, by outer `Container`: mp3 takes `mp3`; ogg and flac take `flac`; m4a takes `aac` or `ac3`; mp4 and flv take `aac` (better for mp4), `mp3` (better for flv) or `mp2`; hls takes `aac` or `mp3`; wav takes `pcm16` or `pcm24`.",
                ..FIELD
            },
            FieldFacts {
                name: "Bitrate",
                wire: "int64",
                nullable: true,
                unit: Some("kbps"),
                doc: "Audio bitrate in kbps: 0 (as in the source) or from 26 to 256.",
                ..FIELD
            },
            FieldFacts {
                name: "SampleRate",
                wire: "uint64",
                nullable: true,
                unit: Some("Hz"),
                doc: "Sampling rate in Hz; the choices depend on the codec, and 0 keeps the rate of the source. Transcoding may fail if the source rate is not one the codec supports.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioChannel",
                wire: "int64",
                nullable: true,
                doc: "Channel layout: `0` (as in the source; the task may fail if the codec cannot carry it), `1` (mono), `2` (stereo, default) or `6` (5.1, not allowed for audio containers such as mp3).",
                ..FIELD
            },
            FieldFacts {
                name: "StreamSelects",
                wire: "int64",
                list: true,
                nullable: true,
                doc: "Indexes of the audio tracks kept in the output; all tracks of the source by default.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "TEHDConfigForUpdate",
        rust_name: "TEHDConfigForUpdate",
        doc: "Top Speed Codec settings that override those of a transcoding template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                doc: "Top Speed Codec variant: `TEHD-100` (video) or `TEHD-200` (audio). Unset leaves the template's value.",
                ..FIELD
            },
            FieldFacts {
                name: "MaxVideoBitrate",
                wire: "int64",
                nullable: true,
                doc: "Upper limit of the video bitrate; the service does not state the unit. Unset leaves the template's value.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "RawWatermarkParameter",
        rust_name: "RawWatermarkParameter",
        doc: "Custom watermark settings, given in place of a watermark template.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                guaranteed: true,
                required: true,
                doc: "Kind of watermark: `image` (picture).",
                ..FIELD
            },
            FieldFacts {
                name: "CoordinateOrigin",
                wire: "string",
                guaranteed: true,
                doc: "Corner that serves as origin, both of the picture's coordinates and of the watermark (image or text) placed in it: `TopLeft`, `TopRight`, `BottomLeft` or `BottomRight`. Default `TopLeft`.",
                ..FIELD
            },
            FieldFacts {
                name: "XPos",
                wire: "string",
                guaranteed: true,
                doc: "Horizontal distance between the watermark's origin and the coordinate origin, as a text ending in `%` (share of the video width, e.g. `10%`) or `px` (pixels, e.g. `100px`). Default `0px`.",
                ..FIELD
            },
            FieldFacts {
                name: "YPos",
                wire: "string",
                guaranteed: true,
                doc: "Vertical distance between the watermark's origin and the coordinate origin, as a text ending in `%` (share of the video height, e.g. `10%`) or `px` (pixels, e.g. `100px`). Default `0px`.",
                ..FIELD
            },
            FieldFacts {
                name: "ImageTemplate",
                wire: "RawImageWatermarkInput",
                guaranteed: true,
                doc: "Settings of the picture watermark. Mandatory if `Type` is `image`, without effect if it is `text`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SimpleAesDrm",
        rust_name: "SimpleAesDrm",
        doc: "Settings of SimpleAES (AES-128) encryption.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Uri",
                wire: "string",
                nullable: true,
                required: true,
                doc: "Address (URI) from which players request the decryption key.",
                ..FIELD
            },
            FieldFacts {
                name: "Key",
                wire: "string",
                nullable: true,
                required: true,
                unit: Some("secret"),
                doc: "Encryption key, as 32 hexadecimal digits.",
                ..FIELD
            },
            FieldFacts {
                name: "Vector",
                wire: "string",
                nullable: true,
                doc: "Initialisation vector of the encryption, as 32 hexadecimal digits.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SpekeDrm",
        rust_name: "SpekeDrm",
        doc: "Settings of commercial DRM encryption (FairPlay, Widevine, PlayReady and others) with keys exchanged over SPEKE.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "ResourceId",
                wire: "string",
                required: true,
                doc: "Resource identifier chosen by the user and sent as `cid` in the SPEKE request: 1 to 128 digits, letters, underscores and hyphens. DRM vendors may restrict it further (SDMC, for one, rejects underscores), so ask the vendor.",
                ..FIELD
            },
            FieldFacts {
                name: "KeyServerUrl",
                wire: "string",
                required: true,
                doc: "Address of the DRM vendor's key server, obtained from that vendor. Vendors cap how many substreams can be encrypted: PallyCon at 5, DRMtoday at 9, for example.",
                ..FIELD
            },
            FieldFacts {
                name: "Vector",
                wire: "string",
                required: true,
                doc: "Initialisation vector of the encryption, chosen by the user, as 32 hexadecimal digits.",
                ..FIELD
            },
            FieldFacts {
                name: "EncryptionMethod",
                wire: "string",
                doc: "Encryption scheme: `cbcs` (works with FairPlay, Widevine, PlayReady and every combination of them) or `cenc` (works with PlayReady, Widevine and Widevine+PlayReady). If unset, `cbcs` for FairPlay and any combination that includes it, and `cenc` for all others.",
                ..FIELD
            },
            FieldFacts {
                name: "EncryptionPreset",
                wire: "string",
                doc: "How keys are spread over the substreams: `preset0` (one key shared by all) or `preset1` (a separate key for each). Default `preset0`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaAiAnalysisFrameTagItem",
        rust_name: "MediaAiAnalysisFrameTagItem",
        doc: "One tag given to a frame of the video.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Tag",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Name of the tag given to the frame.",
                ..FIELD
            },
            FieldFacts {
                name: "CategorySet",
                wire: "string",
                list: true,
                guaranteed: true,
                doc: "Categories the tag belongs to, broadest first: element N holds level N+1. The tag \"tower\", for example, has \"scene\" at level 1 and \"building\" at level 2.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the tag, between 0 and 100.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "HighlightSegmentItem",
        rust_name: "HighlightSegmentItem",
        doc: "One segment of a highlight reel.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence of the segment, presumably between 0 and 100 (e.g. `80.55`); the service states no range.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the segment begins, presumably in seconds from the start of the media (e.g. `10.05`); the service states no unit.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the segment ends, presumably in seconds from the start of the media (e.g. `20.05`); the service states no unit.",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentTags",
                wire: "string",
                list: true,
                nullable: true,
                role: Some("text"),
                doc: "Tags of the segment, e.g. `Goal`.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginTime",
                wire: "string",
                unit: Some("time"),
                doc: "Moment of the live stream at which the segment starts, as an ISO date and time, e.g. `2024-10-21T17:18:34+08:00`.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTime",
                wire: "string",
                unit: Some("time"),
                doc: "Moment of the live stream at which the segment ends, as an ISO date and time, e.g. `2024-10-21T17:26:19+08:00`.",
                ..FIELD
            },
            FieldFacts {
                name: "Title",
                wire: "string",
                role: Some("text"),
                doc: "Title of the highlight.",
                ..FIELD
            },
            FieldFacts {
                name: "Summary",
                wire: "string",
                role: Some("text"),
                doc: "Short summary of the highlight.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiParagraphInfo",
        rust_name: "AiParagraphInfo",
        doc: "One section of the media, as divided up by content analysis.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Summary",
                wire: "string",
                nullable: true,
                role: Some("text"),
                doc: "Summary of the section.",
                ..FIELD
            },
            FieldFacts {
                name: "Title",
                wire: "string",
                role: Some("text"),
                doc: "Title of the section.",
                ..FIELD
            },
            FieldFacts {
                name: "Keywords",
                wire: "string",
                list: true,
                role: Some("text"),
                doc: "Keywords of the section.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                nullable: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the section begins, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                nullable: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the section ends, in seconds from the start of the media.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskFaceSegmentItem",
        rust_name: "AiRecognitionTaskFaceSegmentItem",
        doc: "One stretch of the media in which a face was recognised.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the stretch begins, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the stretch ends, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the recognition, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "AreaCoordSet",
                wire: "int64",
                list: true,
                guaranteed: true,
                unit: Some("px"),
                role: Some("area"),
                doc: "Area of the face in px, as four numbers: x and y of its top left corner, then x and y of its bottom right corner.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskAsrWordsSegmentItem",
        rust_name: "AiRecognitionTaskAsrWordsSegmentItem",
        doc: "One stretch of the media in which a keyword was spoken.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the stretch begins, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the stretch ends, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the recognition, between 0 and 100.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "WordResult",
        rust_name: "WordResult",
        doc: "One word of a text, with its timing and translation.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Word",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Text of the word itself.",
                ..FIELD
            },
            FieldFacts {
                name: "Start",
                wire: "float",
                unit: Some("s"),
                role: Some("start"),
                doc: "Timestamp in seconds at which the word begins.",
                ..FIELD
            },
            FieldFacts {
                name: "End",
                wire: "float",
                unit: Some("s"),
                role: Some("end"),
                doc: "Timestamp in seconds at which the word ends.",
                ..FIELD
            },
            FieldFacts {
                name: "Trans",
                wire: "string",
                role: Some("translation"),
                doc: "Translation of the word.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskOcrWordsSegmentItem",
        rust_name: "AiRecognitionTaskOcrWordsSegmentItem",
        doc: "One stretch of the media in which a keyword was shown in the picture.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the stretch begins, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the stretch ends, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the recognition, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "AreaCoordSet",
                wire: "int64",
                list: true,
                guaranteed: true,
                unit: Some("px"),
                role: Some("area"),
                doc: "Area of the text in px, as four numbers: x and y of its top left corner, then x and y of its bottom right corner.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskOcrFullTextSegmentTextItem",
        rust_name: "AiRecognitionTaskOcrFullTextSegmentTextItem",
        doc: "One piece of on-screen text within a segment of the full transcript.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the recognised text, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "AreaCoordSet",
                wire: "int64",
                list: true,
                guaranteed: true,
                unit: Some("px"),
                role: Some("area"),
                doc: "Area of the text in px, as four numbers: x and y of its top left corner, then x and y of its bottom right corner.",
                ..FIELD
            },
            FieldFacts {
                name: "Text",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Text that was recognised.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRecognitionTaskObjectSeqmentItem",
        rust_name: "AiRecognitionTaskObjectSeqmentItem",
        doc: "One stretch of the media in which an object was recognised.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Where the stretch begins, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Where the stretch ends, in seconds from the start of the media.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the recognition, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "AreaCoordSet",
                wire: "int64",
                list: true,
                guaranteed: true,
                unit: Some("px"),
                role: Some("area"),
                doc: "Area of the object in px, as four numbers: x and y of its top left corner, then x and y of its bottom right corner.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LLMDetectionIssue",
        rust_name: "LLMDetectionIssue",
        doc: "One problem found by a large language model during quality inspection.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Tag",
                wire: "string",
                role: Some("text"),
                doc: "Category the problem falls under.",
                ..FIELD
            },
            FieldFacts {
                name: "Description",
                wire: "string",
                role: Some("text"),
                doc: "Description of the problem.",
                ..FIELD
            },
            FieldFacts {
                name: "Score",
                wire: "float",
                doc: "Quality score of the problem, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                role: Some("confidence"),
                doc: "Confidence that the problem is real, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeMs",
                wire: "int64",
                unit: Some("ms"),
                role: Some("start"),
                doc: "When the problem begins, in milliseconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeMs",
                wire: "int64",
                unit: Some("ms"),
                role: Some("end"),
                doc: "When the problem ends, in milliseconds.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtraData",
                wire: "string",
                doc: "Further details as a JSON text, such as how severe the problem is.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AsrHotWordsConfigure",
        rust_name: "AsrHotWordsConfigure",
        doc: "Hotword settings of a smart subtitle task's speech recognition.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                nullable: true,
                doc: "Whether hotwords are used, e.g. `ON`; the service lists no other values (`OFF` is the natural opposite).",
                ..FIELD
            },
            FieldFacts {
                name: "LibraryId",
                wire: "string",
                nullable: true,
                doc: "Identifier of the hotword library, e.g. `hwd-2670a776bb5eccccc324`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SelectingSubtitleAreasConfig",
        rust_name: "SelectingSubtitleAreasConfig",
        doc: "Areas of the picture from which OCR extracts subtitles.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "AutoAreas",
                wire: "EraseArea",
                list: true,
                doc: "Areas chosen by the user, within which an AI model finds the subtitles by itself and extracts them.",
                ..FIELD
            },
            FieldFacts {
                name: "SampleWidth",
                wire: "uint64",
                unit: Some("px"),
                doc: "Width in px of the video or picture that served as sample.",
                ..FIELD
            },
            FieldFacts {
                name: "SampleHeight",
                wire: "uint64",
                unit: Some("px"),
                doc: "Height in px of the video or picture that served as sample.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "EraseArea",
        rust_name: "EraseArea",
        doc: "Rectangle of the picture for smart erasing (or subtitle extraction), given by its top left and bottom right corners, with the origin at the picture's top left. In percentage mode coordinates are fractions, `[0, 1]` for automatic areas and `[0, 1)` for specified ones; in pixel mode x runs from 0 to the picture's width and y from 0 to its height.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "LeftTopX",
                wire: "float",
                required: true,
                doc: "X position of the top left corner, in the unit `Unit` names: pixels, or a fraction of the picture's width (0.05 lies 5% of the width from the left edge).",
                ..FIELD
            },
            FieldFacts {
                name: "LeftTopY",
                wire: "float",
                required: true,
                doc: "Y position of the top left corner, in the unit `Unit` names: pixels, or a fraction of the picture's height (0.1 lies 10% of the height below the top edge).",
                ..FIELD
            },
            FieldFacts {
                name: "RightBottomX",
                wire: "float",
                required: true,
                doc: "X position of the bottom right corner, in the unit `Unit` names: pixels, or a fraction of the picture's width (0.75 lies 75% of the width from the left edge).",
                ..FIELD
            },
            FieldFacts {
                name: "RightBottomY",
                wire: "float",
                required: true,
                doc: "Y position of the bottom right corner, in the unit `Unit` names: pixels, or a fraction of the picture's height (0.9 lies 90% of the height below the top edge).",
                ..FIELD
            },
            FieldFacts {
                name: "Unit",
                wire: "uint64",
                required: true,
                doc: "Unit of the coordinates: `1` (percentage, written as a fraction) or `2` (pixels).",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "EraseTimeArea",
        rust_name: "EraseTimeArea",
        doc: "Areas to erase outright during a span of time, or throughout the video if `BeginMs` and `EndMs` are both 0.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "BeginMs",
                wire: "uint64",
                required: true,
                unit: Some("ms"),
                doc: "Beginning of the time span, in milliseconds. If this and `EndMs` are 0, the whole video is meant.",
                ..FIELD
            },
            FieldFacts {
                name: "EndMs",
                wire: "uint64",
                required: true,
                unit: Some("ms"),
                doc: "End of the time span, in milliseconds. If this and `BeginMs` are 0, the whole video is meant.",
                ..FIELD
            },
            FieldFacts {
                name: "Areas",
                wire: "EraseArea",
                list: true,
                required: true,
                doc: "Areas erased during the time span.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "DubbingEmbedSubtitleConfig",
        rust_name: "DubbingEmbedSubtitleConfig",
        doc: "Settings for the subtitles that an AI dubbing burns into the video.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SubtitleEmbedId",
                wire: "int64",
                doc: "ID of the template by which subtitles are burned in.",
                ..FIELD
            },
            FieldFacts {
                name: "UseOriginalPos",
                wire: "int64",
                doc: "Flag for burning subtitles in where the original ones stood: `1` means yes and is the default.",
                ..FIELD
            },
            FieldFacts {
                name: "UseOriginalSize",
                wire: "int64",
                doc: "Flag for keeping the font size of the original subtitles: `1` means yes and is the default.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "Rules",
        rust_name: "Rules",
        doc: "Condition that decides which nodes of an orchestration run next.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Id",
                wire: "string",
                nullable: true,
                doc: "Identifier of the rule, e.g. `rule1-or-result-true`.",
                ..FIELD
            },
            FieldFacts {
                name: "Conditions",
                wire: "RuleConditionItem",
                list: true,
                nullable: true,
                doc: "Conditions the rule checks.",
                ..FIELD
            },
            FieldFacts {
                name: "Linker",
                wire: "string",
                doc: "How the conditions are joined: `&&` (all must hold) or `||` (one is enough).",
                ..FIELD
            },
            FieldFacts {
                name: "RearDriveIndexs",
                wire: "int64",
                list: true,
                nullable: true,
                doc: "Indexes of the nodes that run when the rule is met.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveRecordFile",
        rust_name: "LiveRecordFile",
        doc: "One file produced by a live recording.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Url",
                wire: "string",
                nullable: true,
                role: Some("url"),
                doc: "Address of the recorded file.",
                ..FIELD
            },
            FieldFacts {
                name: "Size",
                wire: "int64",
                nullable: true,
                unit: Some("bytes"),
                role: Some("size"),
                doc: "Size of the recorded file, presumably in bytes (e.g. `1024`); the service states no unit.",
                ..FIELD
            },
            FieldFacts {
                name: "Duration",
                wire: "int64",
                nullable: true,
                unit: Some("s"),
                role: Some("duration"),
                doc: "Length of the recorded file, presumably in seconds (e.g. `10`); the service states no unit.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTime",
                wire: "string",
                nullable: true,
                unit: Some("time"),
                doc: "When the recorded file begins, as an ISO date and time, e.g. `2025-03-23T07:14:27+08:00`.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTime",
                wire: "string",
                nullable: true,
                unit: Some("time"),
                doc: "When the recorded file ends, as an ISO date and time, e.g. `2025-03-23T07:16:17+08:00`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SegmentSpecificInfo",
        rust_name: "SegmentSpecificInfo",
        doc: "Special length of the first segments of a segmented output.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                nullable: true,
                doc: "Whether the first segments get a length of their own: `on` or `off`. Default `off`.",
                ..FIELD
            },
            FieldFacts {
                name: "FragmentTime",
                wire: "int64",
                nullable: true,
                unit: Some("s"),
                doc: "Length of each of the first segments, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "FragmentEndNum",
                wire: "int64",
                nullable: true,
                doc: "How many segments, counted from the first, have the length `FragmentTime`; at least 1.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AudioTrackChannelInfo",
        rust_name: "AudioTrackChannelInfo",
        doc: "How the audio tracks of the source are merged.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "ChannelsRemix",
                wire: "int64",
                nullable: true,
                doc: "Whether the audio is mixed: `0` (no) or `1` (yes). Default `0`.",
                ..FIELD
            },
            FieldFacts {
                name: "SelectType",
                wire: "string",
                nullable: true,
                doc: "How the tracks to merge are picked: `track` (by track id) or `track_channel` (by track id and channel id; advisable if the source is multichannel). Default `track`.",
                ..FIELD
            },
            FieldFacts {
                name: "InputTrackInfo",
                wire: "TrackInfo",
                list: true,
                nullable: true,
                doc: "Audio tracks to merge.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "VideoEnhanceConfig",
        rust_name: "VideoEnhanceConfig",
        doc: "Video enhancement settings.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "FrameRate",
                wire: "FrameRateConfig",
                nullable: true,
                guaranteed: true,
                doc: "Frame interpolation, old form; `FrameRateWithDen` is preferable, as it takes fractions and gives better results. Set only one of the two, as a task with both may fail. Without effect if the source already has the target frame rate or more.",
                ..FIELD
            },
            FieldFacts {
                name: "SuperResolution",
                wire: "SuperResolutionConfig",
                nullable: true,
                guaranteed: true,
                doc: "Super resolution. The video stays as it is if its resolution exceeds the target. Not to be combined with large model enhancement (`DiffusionEnhance`) or restoration (`AiRestoration`).",
                ..FIELD
            },
            FieldFacts {
                name: "Hdr",
                wire: "HdrConfig",
                nullable: true,
                guaranteed: true,
                doc: "High dynamic range (HDR) settings.",
                ..FIELD
            },
            FieldFacts {
                name: "Denoise",
                wire: "VideoDenoiseConfig",
                nullable: true,
                guaranteed: true,
                doc: "Noise reduction of the picture. Not to be combined with large model enhancement (`DiffusionEnhance`) or restoration (`AiRestoration`).",
                ..FIELD
            },
            FieldFacts {
                name: "ImageQualityEnhance",
                wire: "ImageQualityEnhanceConfig",
                nullable: true,
                guaranteed: true,
                doc: "Overall picture enhancement. Excludes artifact removal (`ArtifactRepair`) and the large model functions (`DiffusionEnhance`, `AiRestoration`).",
                ..FIELD
            },
            FieldFacts {
                name: "ColorEnhance",
                wire: "ColorEnhanceConfig",
                nullable: true,
                guaranteed: true,
                doc: "Colour enhancement settings.",
                ..FIELD
            },
            FieldFacts {
                name: "LowLightEnhance",
                wire: "LowLightEnhanceConfig",
                nullable: true,
                guaranteed: true,
                doc: "Enhancement of poorly lit pictures.",
                ..FIELD
            },
            FieldFacts {
                name: "ScratchRepair",
                wire: "ScratchRepairConfig",
                nullable: true,
                guaranteed: true,
                doc: "Removal of scratches from the picture.",
                ..FIELD
            },
            FieldFacts {
                name: "ArtifactRepair",
                wire: "ArtifactRepairConfig",
                nullable: true,
                guaranteed: true,
                doc: "Removal of artifacts (rough edges). Excludes overall enhancement (`ImageQualityEnhance`) and the large model functions (`DiffusionEnhance`, `AiRestoration`).",
                ..FIELD
            },
            FieldFacts {
                name: "EnhanceSceneType",
                wire: "string",
                nullable: true,
                doc: "Kind of material the enhancement is tuned for: `common` (general, basic improvement of any video), `AIGC` (higher resolution and sharpness by means of AI), `short_play` (short dramas and AI-made lifelike dramas: faces, expressions and subtitles), `ai_comic` or `AI_comic` (AI comic dramas: detail of comic-style pictures; the editions differ in spelling), `short_video` (the many kinds of flaws of short videos), `game` (games: undoes motion blur, sharpens detail), `HD_movie_series` (UHD films and series for broadcast and OTT: 4K, 60 fps, HDR, meeting broadcast format standards), `LQ_material` (poor or old footage: low resolution, blur, distortion, scratches, colour temperature), `lecture` (shows, e-commerce, conferences and lectures with people speaking: faces, noise, rough edges). Empty for none.",
                ..FIELD
            },
            FieldFacts {
                name: "DiffusionEnhance",
                wire: "DiffusionEnhanceConfig",
                nullable: true,
                doc: "Large model enhancement. Excludes overall enhancement (`ImageQualityEnhance`), artifact removal (`ArtifactRepair`), `SuperResolution` and `Denoise`.",
                ..FIELD
            },
            FieldFacts {
                name: "FrameRateWithDen",
                wire: "FrameRateWithDenConfig",
                nullable: true,
                doc: "Frame interpolation, new form that takes fractional frame rates. Set either this or `FrameRate`. Without effect if the source already has the target frame rate or more.",
                ..FIELD
            },
            FieldFacts {
                name: "AiRestoration",
                wire: "AiRestorationConfig",
                nullable: true,
                doc: "Large model restoration. Excludes overall enhancement (`ImageQualityEnhance`), artifact removal (`ArtifactRepair`), `SuperResolution` and `Denoise`.",
                ..FIELD
            },
            FieldFacts {
                name: "DiffusionEnhanceV2",
                wire: "DiffusionEnhanceV2Config",
                nullable: true,
                doc: "Large model enhancement, professional edition. Excludes overall enhancement (`ImageQualityEnhance`), artifact removal (`ArtifactRepair`), `SuperResolution` and `Denoise`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AudioEnhanceConfig",
        rust_name: "AudioEnhanceConfig",
        doc: "Audio enhancement settings.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Denoise",
                wire: "AudioDenoiseConfig",
                nullable: true,
                doc: "Noise reduction of the sound.",
                ..FIELD
            },
            FieldFacts {
                name: "Separate",
                wire: "AudioSeparateConfig",
                nullable: true,
                doc: "Separation of voice from background or accompaniment.",
                ..FIELD
            },
            FieldFacts {
                name: "VolumeBalance",
                wire: "VolumeBalanceConfig",
                nullable: true,
                doc: "Evening out of the volume.",
                ..FIELD
            },
            FieldFacts {
                name: "Beautify",
                wire: "AudioBeautifyConfig",
                nullable: true,
                doc: "Clean-up of the sound, such as click removal.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioEnhanceEdit",
                wire: "AudioEnhanceEditConfig",
                nullable: true,
                doc: "Editing of the sound, such as repair.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "RawImageWatermarkInput",
        rust_name: "RawImageWatermarkInput",
        doc: "Settings of a custom picture watermark.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "ImageContent",
                wire: "MediaInputInfo",
                required: true,
                doc: "Where the watermark picture comes from. JPEG or PNG.",
                ..FIELD
            },
            FieldFacts {
                name: "Width",
                wire: "string",
                doc: "Width of the watermark, as a text ending in `%` (share of the video width, e.g. `10%`) or `px` (pixels, e.g. `100px`). Default `10%`.",
                ..FIELD
            },
            FieldFacts {
                name: "Height",
                wire: "string",
                doc: "Height of the watermark, as a text ending in `%` (share of the video height, e.g. `10%`) or `px` (pixels, e.g. `100px`). Default `0px`, which keeps the picture's aspect ratio.",
                ..FIELD
            },
            FieldFacts {
                name: "RepeatType",
                wire: "string",
                doc: "What an animated watermark does after it has played: `once` (vanishes), `repeat_last_frame` (freezes on its last frame) or `repeat` (loops until the video is over). Default `repeat`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "RuleConditionItem",
        rust_name: "RuleConditionItem",
        doc: "One condition of a rule.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Key",
                wire: "string",
                doc: "Quality inspection item the condition looks at, e.g. `Resolution-1`.",
                ..FIELD
            },
            FieldFacts {
                name: "Value",
                wire: "string",
                doc: "Value that belongs to the condition, e.g. `720`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "TrackInfo",
        rust_name: "TrackInfo",
        doc: "One audio track, or one channel of it, that goes into a merge.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TrackNum",
                wire: "string",
                nullable: true,
                doc: "Track, and channel if any: an integer such as `1` if `SelectType` is `track`, a decimal such as `1.0` if it is `track_channel`. Default `1.0`. The integer part is the track's stream index (0 or more); the decimals, at most two digits, are the channel, from 0 to 63, or to 15 for the codecs (`Codec`) `aac`, `eac3` and `ac3`. `1.0` and `1.1` are the first and second channel of the track with stream index 1.",
                ..FIELD
            },
            FieldFacts {
                name: "ChannelVolume",
                wire: "float",
                list: true,
                nullable: true,
                unit: Some("dB"),
                doc: "Volume of each channel, from -60 to 6, with up to three decimals, apparently in dB: -60 mutes, 0 changes nothing, 6 doubles. Default -60. Holds 1 element if `AudioChannel` is 1, e.g. `[6]`; 2 if it is 2, e.g. `[0,6]`; more than 2 and fewer than 16 if it is 6, e.g. `[-60,0,0,6]`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "FrameRateConfig",
        rust_name: "FrameRateConfig",
        doc: "Frame interpolation settings, old form.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Whether frames are interpolated: `ON` or `OFF`. Default `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "Fps",
                wire: "uint64",
                nullable: true,
                guaranteed: true,
                unit: Some("Hz"),
                doc: "Target frame rate in Hz, between 0 and 100. Default 0. When transcoding, it takes precedence over the `Fps` of `VideoTemplate`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SuperResolutionConfig",
        rust_name: "SuperResolutionConfig",
        doc: "Super resolution settings.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Whether super resolution is applied: `ON` or `OFF`. Default `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Kind of source: `lq` (low definition with much noise) or `hq` (high definition). Default `lq`.",
                ..FIELD
            },
            FieldFacts {
                name: "Size",
                wire: "int64",
                nullable: true,
                guaranteed: true,
                doc: "Factor by which the picture is enlarged: `2`, the only one supported so far and the default.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "HdrConfig",
        rust_name: "HdrConfig",
        doc: "High dynamic range (HDR) settings.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Whether HDR is applied: `ON` or `OFF`. Default `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "HDR format: `HDR10` or `HLG`. Default `HDR10`. The video must be encoded as H.264 or H.265, with a bit depth of 10.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "VideoDenoiseConfig",
        rust_name: "VideoDenoiseConfig",
        doc: "Settings of the noise reduction of the picture.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Whether noise is reduced: `ON` or `OFF`. Default `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Strength of the noise reduction: `weak` or `strong`. Default `weak`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ImageQualityEnhanceConfig",
        rust_name: "ImageQualityEnhanceConfig",
        doc: "Overall picture enhancement settings.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Whether the picture is enhanced overall: `ON` or `OFF`. Default `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Strength of the enhancement: `weak`, `normal` or `strong`. Default `weak`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ColorEnhanceConfig",
        rust_name: "ColorEnhanceConfig",
        doc: "Settings of colour enhancement.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Whether colours are enhanced: `ON` or `OFF`. Default `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Strength of the colour enhancement: `weak`, `normal` or `strong`. Default `weak`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LowLightEnhanceConfig",
        rust_name: "LowLightEnhanceConfig",
        doc: "Settings for the enhancement of poorly lit pictures.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Whether poorly lit pictures are enhanced: `ON` or `OFF`. Default `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Strength of the enhancement: `normal`, the only value and the default.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ScratchRepairConfig",
        rust_name: "ScratchRepairConfig",
        doc: "Settings of scratch removal.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Whether scratches are removed: `ON` or `OFF`. Default `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "Intensity",
                wire: "float",
                nullable: true,
                guaranteed: true,
                doc: "Strength of the scratch removal, between 0 and 1. Default 0.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ArtifactRepairConfig",
        rust_name: "ArtifactRepairConfig",
        doc: "Settings of artifact (rough edge) removal.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Whether artifacts are removed: `ON` or `OFF`. Default `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Strength of the artifact removal: `weak` or `strong`. Default `weak`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "DiffusionEnhanceConfig",
        rust_name: "DiffusionEnhanceConfig",
        doc: "Settings of large model enhancement.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Whether large model enhancement is applied: `ON` or `OFF`. Default `OFF`.",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Strength of the enhancement: `weak`, `normal` or `strong`. Default `normal`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "FrameRateWithDenConfig",
        rust_name: "FrameRateWithDenConfig",
        doc: "Frame interpolation settings, new form with fractional frame rates.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Whether frames are interpolated: `ON` or `OFF`. Default `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "FpsNum",
                wire: "int64",
                nullable: true,
                guaranteed: true,
                doc: "Numerator of the target frame rate, 0 or more; the quotient with `FpsDen` is in Hz and must stay below 120. Default 0. When transcoding, it takes precedence over the `Fps` of `VideoTemplate`.",
                ..FIELD
            },
            FieldFacts {
                name: "FpsDen",
                wire: "int64",
                nullable: true,
                guaranteed: true,
                doc: "Denominator of the target frame rate, at least 1. Default 1. When transcoding, it takes precedence over the `FpsDenominator` of `VideoTemplate`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AiRestorationConfig",
        rust_name: "AiRestorationConfig",
        doc: "Settings of large model restoration.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Whether large model restoration is applied: `ON` or `OFF`. Default `OFF`.",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Strength of the restoration: `weak`, `normal` (medium) or `strong`. Default `normal`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "DiffusionEnhanceV2Config",
        rust_name: "DiffusionEnhanceV2Config",
        doc: "Settings of large model enhancement, professional edition.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Switch for large model enhancement, professional edition: `ON` or `OFF` (default).",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Strength of the enhancement: `weak`, `normal` or `strong`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AudioDenoiseConfig",
        rust_name: "AudioDenoiseConfig",
        doc: "Settings of the noise reduction of the sound.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Whether noise is reduced: `ON` or `OFF`. Default `ON`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AudioSeparateConfig",
        rust_name: "AudioSeparateConfig",
        doc: "Settings of audio separation.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Whether the sound is separated: `ON` or `OFF`. Default `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Kind of sound: `normal` (voice over background sound) or `music` (singing with accompaniment). Default `normal`.",
                ..FIELD
            },
            FieldFacts {
                name: "Track",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Part that is put out: `vocal` (the voice) or `background` (the background sound if `Type` is `normal`, the accompaniment if it is `music`; one edition writes `Background`). Default `vocal`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "VolumeBalanceConfig",
        rust_name: "VolumeBalanceConfig",
        doc: "Settings for evening out the volume.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Whether the volume is evened out: `ON` or `OFF`. Default `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Method: `loudNorm` (normalises the loudness) or `gainControl` (softens sudden jumps). Default `loudNorm`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AudioBeautifyConfig",
        rust_name: "AudioBeautifyConfig",
        doc: "Settings for the clean-up of the sound.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Whether the sound is cleaned up: `ON` or `OFF`. Default `ON`.",
                ..FIELD
            },
            FieldFacts {
                name: "Types",
                wire: "string",
                list: true,
                nullable: true,
                guaranteed: true,
                doc: "Clean-ups applied, one or more of `declick` (removes noise such as clicks) and `deesser` (tames sibilants). Default `declick`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "AudioEnhanceEditConfig",
        rust_name: "AudioEnhanceEditConfig",
        doc: "Settings of audio enhancement editing.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Switch",
                wire: "string",
                guaranteed: true,
                doc: "Switch for audio enhancement editing: `ON` or `OFF` (default).",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                guaranteed: true,
                doc: "Kind of editing: `restore` (repair). Required when `Switch` is `ON`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ParseNotificationResponse",
        rust_name: "Notification",
        doc: "Content of an event notification sent when a task changes state.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "EventType",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[13]),
                doc: "Kind of event: `WorkflowTask` (video processing workflow), `EditMediaTask` (video editing) or `ScheduleTask` (orchestration); sibling fields also mention `BatchTask` (batch processing) and `ExtractBlindWatermark` (digital watermark extraction).",
                ..FIELD
            },
            FieldFacts {
                name: "WorkflowTaskEvent",
                wire: "WorkflowTask",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Details of the video processing task. Set only when `EventType` is `WorkflowTask`.",
                ..FIELD
            },
            FieldFacts {
                name: "EditMediaTaskEvent",
                wire: "EditMediaTask",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Details of the video editing task. Set only when `EventType` is `EditMediaTask`.",
                ..FIELD
            },
            FieldFacts {
                name: "SessionId",
                wire: "string",
                guaranteed: true,
                doc: "Key for spotting repeated requests, up to 50 characters: a request whose key was already used in the last seven days is refused. Absent or empty for no such check.",
                ..FIELD
            },
            FieldFacts {
                name: "SessionContext",
                wire: "string",
                guaranteed: true,
                doc: "Text of the user's own, up to 1000 characters, passed through unchanged and handed back in callbacks about the task's state.",
                ..FIELD
            },
            FieldFacts {
                name: "ScheduleTaskEvent",
                wire: "ScheduleTask",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Details of the orchestration task. Set only when `EventType` is `ScheduleTask`.",
                ..FIELD
            },
            FieldFacts {
                name: "Timestamp",
                wire: "int64",
                unit: Some("unix-s"),
                doc: "When the notification's signature expires, as a Unix timestamp in seconds; by default 10 minutes after sending. A notification past this moment can be taken as invalid, which guards against replay attacks.",
                ..FIELD
            },
            FieldFacts {
                name: "Sign",
                wire: "string",
                unit: Some("secret"),
                doc: "Signature of the notification: MD5 of `Timestamp` followed by the `NotifyKey` of `TaskNotifyConfig`. A receiver that computes the same can tell whether the notification really comes from the service.",
                ..FIELD
            },
            FieldFacts {
                name: "BatchTaskEvent",
                wire: "BatchSubTaskResult",
                nullable: true,
                arm: true,
                doc: "Details of the batch processing task. Set only when `EventType` is `BatchTask`.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtractBlindWatermarkTask",
                wire: "ExtractBlindWatermarkTask",
                nullable: true,
                arm: true,
                doc: "Details of the digital watermark extraction task. Set only when `EventType` is `ExtractBlindWatermark`.",
                ..FIELD
            },
            FieldFacts {
                name: "RequestId",
                wire: "string",
                doc: "Unique identifier the server gives to each request that reaches it; quote it when reporting a problem.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "BatchSubTaskResult",
        rust_name: "BatchSubTaskResult",
        doc: "Outcome of the subtasks of a batch task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "InputInfos",
                wire: "MediaInputInfo",
                list: true,
                nullable: true,
                role: Some("request"),
                doc: "Inputs of the batch task.",
                ..FIELD
            },
            FieldFacts {
                name: "Metadatas",
                wire: "MediaMetaData",
                list: true,
                nullable: true,
                role: Some("request"),
                doc: "Metadata of the source videos.",
                ..FIELD
            },
            FieldFacts {
                name: "SmartSubtitlesTaskResult",
                wire: "BatchSmartSubtitlesResult",
                nullable: true,
                doc: "Outcome of the smart subtitle task.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "BatchSmartSubtitlesResult",
        rust_name: "BatchSmartSubtitlesResult",
        doc: "Outcome of the smart subtitle task of a batch.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Input",
                wire: "SmartSubtitleTaskResultInput",
                nullable: true,
                role: Some("request"),
                doc: "Input of the smart subtitle task.",
                ..FIELD
            },
            FieldFacts {
                name: "Outputs",
                wire: "SmartSubtitleTaskBatchOutput",
                list: true,
                nullable: true,
                role: Some("output"),
                doc: "Outputs of the smart subtitle task.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "SmartSubtitleTaskBatchOutput",
        rust_name: "SmartSubtitleTaskBatchOutput",
        doc: "One output of the smart subtitle task of a batch.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Progress",
                wire: "uint64",
                unit: Some("%"),
                role: Some("progress"),
                doc: "How far the task has got, presumably in per cent (e.g. `100`); the service states no range.",
                ..FIELD
            },
            FieldFacts {
                name: "Status",
                wire: "string",
                values: Some(&ENUMS[30]),
                role: Some("status"),
                doc: "State of the task: `PROCESSING`, `SUCCESS`, `WAITING` or `FAIL`.",
                ..FIELD
            },
            FieldFacts {
                name: "ErrCodeExt",
                wire: "string",
                role: Some("err-code-ext"),
                doc: "Error code, empty on success and anything else on failure, e.g. `InvalidInput`; see the service's error code list.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                role: Some("message"),
                doc: "Message that explains the error.",
                ..FIELD
            },
            FieldFacts {
                name: "TransTextTask",
                wire: "SmartSubtitleTaskTransTextResultOutput",
                nullable: true,
                doc: "Output of the translation task.",
                ..FIELD
            },
            FieldFacts {
                name: "AsrFullTextTask",
                wire: "SmartSubtitleTaskAsrFullTextResultOutput",
                nullable: true,
                doc: "Output of the full speech transcription task.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ParseLiveStreamProcessNotificationResponse",
        rust_name: "LiveStreamNotification",
        doc: "Notification sent while a live stream is processed: results found so far, or the end of the processing.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "NotificationType",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[19]),
                doc: "Kind of result: `AiReviewResult` (content moderation), `AiRecognitionResult` (content recognition), `LiveRecordResult` (recording), `AiQualityControlResult` (media quality inspection), `AiAnalysisResult` (content analysis), `AiSmartSubtitleResult` (smart subtitles) or `ProcessEof` (end of the processing).",
                ..FIELD
            },
            FieldFacts {
                name: "TaskId",
                wire: "string",
                guaranteed: true,
                role: Some("task-id"),
                doc: "Identifier of the live stream processing task.",
                ..FIELD
            },
            FieldFacts {
                name: "ProcessEofInfo",
                wire: "LiveStreamProcessErrorInfo",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Error, if any, with which the processing ended. Set only when `NotificationType` is `ProcessEof`.",
                ..FIELD
            },
            FieldFacts {
                name: "AiReviewResultInfo",
                wire: "LiveStreamAiReviewResultInfo",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Results of the content moderation. Set only when `NotificationType` is `AiReviewResult`.",
                ..FIELD
            },
            FieldFacts {
                name: "AiRecognitionResultInfo",
                wire: "LiveStreamAiRecognitionResultInfo",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Results of the content recognition. Set only when `NotificationType` is `AiRecognitionResult`.",
                ..FIELD
            },
            FieldFacts {
                name: "AiAnalysisResultInfo",
                wire: "LiveStreamAiAnalysisResultInfo",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Results of the content analysis. Set only when `NotificationType` is `AiAnalysisResult`.",
                ..FIELD
            },
            FieldFacts {
                name: "AiQualityControlResultInfo",
                wire: "LiveStreamAiQualityControlResultInfo",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Results of the media quality inspection. Set only when `NotificationType` is `AiQualityControlResult`.",
                ..FIELD
            },
            FieldFacts {
                name: "LiveRecordResultInfo",
                wire: "LiveStreamRecordResultInfo",
                nullable: true,
                arm: true,
                doc: "Results of the recording. Set only when `NotificationType` is `LiveRecordResult`.",
                ..FIELD
            },
            FieldFacts {
                name: "AiSmartSubtitleResultInfo",
                wire: "LiveStreamAiSmartSubtitleResultInfo",
                arm: true,
                doc: "Results of the smart subtitles. Set only when `NotificationType` is `AiSmartSubtitleResult`.",
                ..FIELD
            },
            FieldFacts {
                name: "SessionId",
                wire: "string",
                guaranteed: true,
                doc: "Key for spotting repeated requests, up to 50 characters: a request whose key was already used in the last seven days is refused. Absent or empty for no such check.",
                ..FIELD
            },
            FieldFacts {
                name: "SessionContext",
                wire: "string",
                guaranteed: true,
                doc: "Text of the user's own, up to 1000 characters, passed through unchanged and handed back in callbacks about the task's state.",
                ..FIELD
            },
            FieldFacts {
                name: "Timestamp",
                wire: "int64",
                unit: Some("unix-s"),
                doc: "Expiry time of the notification's signature, as a Unix timestamp in seconds; by default 10 minutes after sending. A notification past this moment can be taken as invalid, which guards against replay attacks.",
                ..FIELD
            },
            FieldFacts {
                name: "Sign",
                wire: "string",
                unit: Some("secret"),
                doc: "Signature of the notification: MD5 of `Timestamp` followed by the `NotifyKey` of `TaskNotifyConfig`. A receiver that computes the same can tell whether the notification really comes from the service.",
                ..FIELD
            },
            FieldFacts {
                name: "RequestId",
                wire: "string",
                doc: "Unique identifier the server gives to each request that reaches it; quote it when reporting a problem.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamProcessErrorInfo",
        rust_name: "LiveStreamProcessErrorInfo",
        doc: "Error with which the processing of a live stream ended, if any.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "ErrCode",
                wire: "int64",
                guaranteed: true,
                role: Some("err-code"),
                doc: "Numeric error code: `0` if nothing went wrong, any other number means failure.",
                ..FIELD
            },
            FieldFacts {
                name: "Message",
                wire: "string",
                guaranteed: true,
                role: Some("message"),
                doc: "Explanation that goes with the error code, e.g. `open url failed`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamAiReviewResultInfo",
        rust_name: "LiveStreamAiReviewResultInfo",
        doc: "Content moderation results of a live stream.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "ResultSet",
                wire: "LiveStreamAiReviewResultItem",
                list: true,
                doc: "Findings of the content moderation, one entry a check.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamAiRecognitionResultInfo",
        rust_name: "LiveStreamAiRecognitionResultInfo",
        doc: "Content recognition results of a live stream.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "ResultSet",
                wire: "LiveStreamAiRecognitionResultItem",
                list: true,
                doc: "Findings of the content recognition, one entry a kind.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamAiAnalysisResultInfo",
        rust_name: "LiveStreamAiAnalysisResultInfo",
        doc: "Content analysis results of a live stream.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "ResultSet",
                wire: "LiveStreamAiAnalysisResultItem",
                list: true,
                nullable: true,
                guaranteed: true,
                doc: "Results of the analysis subtasks: splitting, highlights and summary.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamAiQualityControlResultInfo",
        rust_name: "LiveStreamAiQualityControlResultInfo",
        doc: "Media quality inspection results of a live stream.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "QualityControlResults",
                wire: "QualityControlResult",
                list: true,
                nullable: true,
                doc: "Quality defects that were found. Deprecated; prefer `QualityControlResultSet`.",
                ..FIELD
            },
            FieldFacts {
                name: "DiagnoseResults",
                wire: "DiagnoseResult",
                list: true,
                nullable: true,
                doc: "Anomalies of the format that were found. Deprecated; prefer `DiagnoseResultSet`.",
                ..FIELD
            },
            FieldFacts {
                name: "QualityControlResultSet",
                wire: "QualityControlResult",
                list: true,
                nullable: true,
                doc: "Quality defects that were found.",
                ..FIELD
            },
            FieldFacts {
                name: "DiagnoseResultSet",
                wire: "DiagnoseResult",
                list: true,
                nullable: true,
                doc: "Anomalies of the format that were found.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamRecordResultInfo",
        rust_name: "LiveStreamRecordResultInfo",
        doc: "Recording results of a live stream.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "RecordOver",
                wire: "uint64",
                nullable: true,
                doc: "Flag for the end of the recording: `0` (still recording; `FileResults` holds a single file) or `1` (ended; `FileResults` holds all files).",
                ..FIELD
            },
            FieldFacts {
                name: "FileResults",
                wire: "LiveRecordFile",
                list: true,
                nullable: true,
                doc: "Recorded files.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamAiSmartSubtitleResultInfo",
        rust_name: "LiveStreamAiSmartSubtitleResultInfo",
        doc: "Smart subtitle results of a live stream.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SmartSubtitleResult",
                wire: "LiveSmartSubtitleResult",
                list: true,
                guaranteed: true,
                doc: "Subtitles of the live stream, stretch by stretch.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamAiReviewResultItem",
        rust_name: "LiveStreamAiReviewResultItem",
        doc: "Findings of one content check of a live stream.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[20]),
                doc: "Kind of check: `ImagePorn` (pornography in the picture), `ImageTerrorism` (sensitive content in the picture), `ImagePolitical` (politically sensitive content in the picture) or `VoicePorn` (pornography in the sound).",
                ..FIELD
            },
            FieldFacts {
                name: "ImagePornResultSet",
                wire: "LiveStreamAiReviewImagePornResult",
                list: true,
                guaranteed: true,
                doc: "Stretches with suspected pornography in the picture. Filled when `Type` is `ImagePorn`.",
                ..FIELD
            },
            FieldFacts {
                name: "ImageTerrorismResultSet",
                wire: "LiveStreamAiReviewImageTerrorismResult",
                list: true,
                guaranteed: true,
                doc: "Stretches with suspected sensitive content in the picture. Filled when `Type` is `ImageTerrorism`.",
                ..FIELD
            },
            FieldFacts {
                name: "ImagePoliticalResultSet",
                wire: "LiveStreamAiReviewImagePoliticalResult",
                list: true,
                guaranteed: true,
                doc: "Stretches with politically sensitive content suspected in the picture. Filled when `Type` is `ImagePolitical`.",
                ..FIELD
            },
            FieldFacts {
                name: "VoicePornResultSet",
                wire: "LiveStreamAiReviewVoicePornResult",
                list: true,
                guaranteed: true,
                doc: "Stretches with suspected pornography in the sound. Filled when `Type` is `VoicePorn`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamAiRecognitionResultItem",
        rust_name: "LiveStreamAiRecognitionResultItem",
        doc: "Findings of one kind of recognition in a live stream.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[26]),
                doc: "Kind of recognition: `FaceRecognition` (faces), `AsrWordsRecognition` (keywords in speech), `OcrWordsRecognition` (keywords in on-screen text), `AsrFullTextRecognition` (all speech), `OcrFullTextRecognition` (all on-screen text), `TransTextRecognition` (speech translation), `ObjectRecognition` (objects) or `TagRecognition` (highlight marks).",
                ..FIELD
            },
            FieldFacts {
                name: "FaceRecognitionResultSet",
                wire: "LiveStreamFaceRecognitionResult",
                list: true,
                guaranteed: true,
                doc: "Faces recognised. Filled when `Type` is `FaceRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "AsrWordsRecognitionResultSet",
                wire: "LiveStreamAsrWordsRecognitionResult",
                list: true,
                guaranteed: true,
                doc: "Keywords heard in the speech. Filled when `Type` is `AsrWordsRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "OcrWordsRecognitionResultSet",
                wire: "LiveStreamOcrWordsRecognitionResult",
                list: true,
                guaranteed: true,
                doc: "Keywords seen in on-screen text. Filled when `Type` is `OcrWordsRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "AsrFullTextRecognitionResultSet",
                wire: "LiveStreamAsrFullTextRecognitionResult",
                list: true,
                guaranteed: true,
                doc: "Transcript of all speech. Filled when `Type` is `AsrFullTextRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "OcrFullTextRecognitionResultSet",
                wire: "LiveStreamOcrFullTextRecognitionResult",
                list: true,
                guaranteed: true,
                doc: "Transcript of all on-screen text. Filled when `Type` is `OcrFullTextRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "TransTextRecognitionResultSet",
                wire: "LiveStreamTransTextRecognitionResult",
                list: true,
                guaranteed: true,
                doc: "Translation of the speech. Filled when `Type` is `TransTextRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "ObjectRecognitionResultSet",
                wire: "LiveStreamObjectRecognitionResult",
                list: true,
                guaranteed: true,
                doc: "Objects recognised. Filled when `Type` is `ObjectRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "TagRecognitionResultSet",
                wire: "LiveStreamTagRecognitionResult",
                list: true,
                nullable: true,
                doc: "Highlight events marked. Filled when `Type` is `TagRecognition`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamAiAnalysisResultItem",
        rust_name: "LiveStreamAiAnalysisResultItem",
        doc: "Results of one kind of analysis of a live stream.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[2]),
                doc: "Kind of analysis: `SegmentRecognition` (splitting into segments), `Highlight` (highlights) or `Description` (summary).",
                ..FIELD
            },
            FieldFacts {
                name: "SegmentResultSet",
                wire: "SegmentRecognitionItem",
                list: true,
                nullable: true,
                guaranteed: true,
                doc: "Segments that the live stream was split into. Filled when `Type` is `SegmentRecognition`.",
                ..FIELD
            },
            FieldFacts {
                name: "HighlightResultSet",
                wire: "MediaAiAnalysisHighlightItem",
                list: true,
                nullable: true,
                guaranteed: true,
                doc: "Highlights of the live stream. Filled when `Type` is `Highlight`.",
                ..FIELD
            },
            FieldFacts {
                name: "DescriptionResult",
                wire: "LiveAiAnalysisDescriptionItem",
                doc: "Summary of the live stream. Set when `Type` is `Description`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "DiagnoseResult",
        rust_name: "DiagnoseResult",
        doc: "One anomaly found when the format of a live stream was diagnosed.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Category",
                wire: "string",
                nullable: true,
                guaranteed: true,
                doc: "Group of the anomaly: `DecodeParamException` (decoding parameters), `TimeStampException` (timestamps), `FrameException` (frame rate), `StreamStatusException` (stream status), `StreamInfo` (stream information), `StreamAbnormalCharacteristics` (stream characteristics), `DecodeException` (decoding) or `HLSRequirements` (HLS format).",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                guaranteed: true,
                values: Some(&ENUMS[9]),
                role: Some("text"),
                doc: "Exact anomaly, e.g. `VideoDecodeFailed`; the known values are those of `ContainerDiagnoseResultItem`.",
                ..FIELD
            },
            FieldFacts {
                name: "Timestamp",
                wire: "float",
                nullable: true,
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Presentation timestamp (PTS) at which the anomaly begins, in seconds judging by the vendor's example (`5.966`).",
                ..FIELD
            },
            FieldFacts {
                name: "Description",
                wire: "string",
                nullable: true,
                guaranteed: true,
                role: Some("text"),
                doc: "Description of the anomaly in words, e.g. `Open url http://xxx.mp4 failed.`",
                ..FIELD
            },
            FieldFacts {
                name: "DateTime",
                wire: "string",
                nullable: true,
                guaranteed: true,
                unit: Some("time"),
                doc: "Beijing time at which the anomaly was found, as an ISO date and time; the vendor's example nevertheless ends in `Z`: `2023-06-09T06:54:32Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "SeverityLevel",
                wire: "string",
                nullable: true,
                guaranteed: true,
                values: Some(&ENUMS[28]),
                doc: "Gravity of the anomaly: `Fatal` (impairs later playback and parsing), `Error` (may impair playback), `Warning` (a possible risk, playback not necessarily impaired), `Notice` (important stream information) or `Info` (general stream information).",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveSmartSubtitleResult",
        rust_name: "LiveSmartSubtitleResult",
        doc: "One stretch of a live stream with its subtitle and translation.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Text",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Recognised text.",
                ..FIELD
            },
            FieldFacts {
                name: "StartPTSTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Presentation timestamp (PTS) at which the stretch begins, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndPTSTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Presentation timestamp (PTS) at which the stretch ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "Trans",
                wire: "string",
                role: Some("translation"),
                doc: "Translation of `Text`.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTime",
                wire: "string",
                nullable: true,
                guaranteed: true,
                unit: Some("time"),
                doc: "Start of the stretch in UTC, as an ISO date and time, e.g. `2025-03-21T10:11:52Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTime",
                wire: "string",
                nullable: true,
                guaranteed: true,
                unit: Some("time"),
                doc: "End of the stretch in UTC, as an ISO date and time, e.g. `2025-03-21T10:12:52Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "SteadyState",
                wire: "bool",
                nullable: true,
                guaranteed: true,
                doc: "Mark of a steady result, presumably true once the text no longer changes; the service does not explain it.",
                ..FIELD
            },
            FieldFacts {
                name: "UserId",
                wire: "string",
                nullable: true,
                role: Some("speaker"),
                doc: "User ID that comes with the results of WebSocket and TRTC streams, e.g. `bot`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamAiReviewImagePornResult",
        rust_name: "LiveStreamAiReviewImagePornResult",
        doc: "Stretch of a live stream whose picture is suspected of pornography.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "StartPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Presentation timestamp (PTS) at which the suspected stretch begins, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Presentation timestamp (PTS) at which the suspected stretch ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Score of the suspicion (pornography); examples suggest a scale from 0 to 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                role: Some("suggestion"),
                doc: "Advice of the moderation: `pass` (let through), `review` (check by hand) or `block` (reject).",
                ..FIELD
            },
            FieldFacts {
                name: "Label",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Label of the finding: `porn` (pornographic), `sexy`, `vulgar` or `intimacy` (intimate behaviour).",
                ..FIELD
            },
            FieldFacts {
                name: "Url",
                wire: "string",
                guaranteed: true,
                role: Some("picture"),
                doc: "Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then deleted.",
                ..FIELD
            },
            FieldFacts {
                name: "PicUrlExpireTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                doc: "Moment at which the picture behind `Url` is deleted, as an ISO date and time.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamAiReviewImageTerrorismResult",
        rust_name: "LiveStreamAiReviewImageTerrorismResult",
        doc: "Stretch of a live stream whose picture is suspected of terrorism, violence or similar sensitive content.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "StartPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Presentation timestamp (PTS) at which the suspected stretch begins, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Presentation timestamp (PTS) at which the suspected stretch ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Score of how sensitive the stretch is; examples suggest a scale from 0 to 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                role: Some("suggestion"),
                doc: "Advice of the moderation: `pass` (let through), `review` (check by hand) or `block` (reject).",
                ..FIELD
            },
            FieldFacts {
                name: "Label",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Label of the finding: `guns` (firearms), `crowd` (gathering), `police`, `bloody` (blood), `banners` (sensitive flags), `militant` (armed persons), `explosion` (explosion or fire) or `terrorists` (sensitive persons).",
                ..FIELD
            },
            FieldFacts {
                name: "Url",
                wire: "string",
                guaranteed: true,
                role: Some("picture"),
                doc: "Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then deleted.",
                ..FIELD
            },
            FieldFacts {
                name: "PicUrlExpireTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                doc: "Moment at which the picture behind `Url` is deleted, as an ISO date and time.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamAiReviewImagePoliticalResult",
        rust_name: "LiveStreamAiReviewImagePoliticalResult",
        doc: "Stretch of a live stream suspected of showing sensitive persons or banned symbols.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "StartPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Presentation timestamp (PTS) at which the suspected stretch begins, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Presentation timestamp (PTS) at which the suspected stretch ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Score of how sensitive the stretch is; examples suggest a scale from 0 to 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                role: Some("suggestion"),
                doc: "Advice of the moderation: `pass` (let through), `review` (check by hand) or `block` (reject).",
                ..FIELD
            },
            FieldFacts {
                name: "Label",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Label of the finding: `politician` (sensitive person) or `violation_photo` (banned symbol).",
                ..FIELD
            },
            FieldFacts {
                name: "Name",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Name of the sensitive person or banned symbol.",
                ..FIELD
            },
            FieldFacts {
                name: "AreaCoordSet",
                wire: "int64",
                list: true,
                guaranteed: true,
                unit: Some("px"),
                role: Some("area"),
                doc: "Rectangle of the sensitive person or banned symbol in pixels as `[x1, y1, x2, y2]`: top left corner, then bottom right corner.",
                ..FIELD
            },
            FieldFacts {
                name: "Url",
                wire: "string",
                guaranteed: true,
                role: Some("picture"),
                doc: "Address of the suspected picture, which is kept only until `PicUrlExpireTime` and then deleted.",
                ..FIELD
            },
            FieldFacts {
                name: "PicUrlExpireTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                doc: "Moment at which the picture behind `Url` is deleted, as an ISO date and time.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamAiReviewVoicePornResult",
        rust_name: "LiveStreamAiReviewVoicePornResult",
        doc: "Stretch of a live stream whose sound is suspected of pornography.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "StartPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Presentation timestamp (PTS) at which the suspected stretch begins, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Presentation timestamp (PTS) at which the suspected stretch ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Score of the suspicion (pornography); examples suggest a scale from 0 to 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Suggestion",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[33]),
                role: Some("suggestion"),
                doc: "Advice of the moderation: `pass` (let through), `review` (check by hand) or `block` (reject).",
                ..FIELD
            },
            FieldFacts {
                name: "Label",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Label of the finding: `sexual_moan` (moaning).",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamFaceRecognitionResult",
        rust_name: "LiveStreamFaceRecognitionResult",
        doc: "One stretch of a live stream in which a face was recognised.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Id",
                wire: "string",
                guaranteed: true,
                doc: "Unique identifier of the person.",
                ..FIELD
            },
            FieldFacts {
                name: "Name",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Name of the recognised person.",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[14]),
                role: Some("text"),
                doc: "Library the person was matched in: `Default` (the service's own) or `UserDefine` (the user's own).",
                ..FIELD
            },
            FieldFacts {
                name: "StartPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Presentation timestamp (PTS) at which the stretch begins, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Presentation timestamp (PTS) at which the stretch ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the recognition, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "AreaCoordSet",
                wire: "int64",
                list: true,
                guaranteed: true,
                unit: Some("px"),
                role: Some("area"),
                doc: "Area of the face in px, as four numbers: x and y of its top left corner, then x and y of its bottom right corner.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamAsrWordsRecognitionResult",
        rust_name: "LiveStreamAsrWordsRecognitionResult",
        doc: "One stretch of a live stream in which a keyword was spoken.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Word",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Keyword that was heard.",
                ..FIELD
            },
            FieldFacts {
                name: "StartPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Presentation timestamp (PTS) at which the stretch begins, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Presentation timestamp (PTS) at which the stretch ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the recognition, between 0 and 100.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamOcrWordsRecognitionResult",
        rust_name: "LiveStreamOcrWordsRecognitionResult",
        doc: "One stretch of a live stream in which a keyword was shown in the picture.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Word",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Keyword that was seen.",
                ..FIELD
            },
            FieldFacts {
                name: "StartPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Presentation timestamp (PTS) at which the stretch begins, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Presentation timestamp (PTS) at which the stretch ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the recognition, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "AreaCoords",
                wire: "int64",
                list: true,
                guaranteed: true,
                unit: Some("px"),
                role: Some("area"),
                doc: "Area of the text in px, as four numbers: x and y of its top left corner, then x and y of its bottom right corner.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamAsrFullTextRecognitionResult",
        rust_name: "LiveStreamAsrFullTextRecognitionResult",
        doc: "One stretch of the transcript of all speech in a live stream.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Text",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Speech as text.",
                ..FIELD
            },
            FieldFacts {
                name: "StartPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Presentation timestamp (PTS) at which the stretch begins, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Presentation timestamp (PTS) at which the stretch ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the recognition, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTime",
                wire: "string",
                nullable: true,
                guaranteed: true,
                unit: Some("time"),
                doc: "Start of the recognised speech in UTC, as an ISO date and time, e.g. `2025-03-21T10:11:52Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTime",
                wire: "string",
                nullable: true,
                guaranteed: true,
                unit: Some("time"),
                doc: "End of the recognised speech in UTC, as an ISO date and time, e.g. `2025-03-21T10:12:52Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "SteadyState",
                wire: "bool",
                nullable: true,
                guaranteed: true,
                doc: "Mark of a steady result, presumably true once the text no longer changes; the service does not explain it.",
                ..FIELD
            },
            FieldFacts {
                name: "UserId",
                wire: "string",
                nullable: true,
                role: Some("speaker"),
                doc: "User ID that comes with the results of WebSocket and TRTC streams, e.g. `bot`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamOcrFullTextRecognitionResult",
        rust_name: "LiveStreamOcrFullTextRecognitionResult",
        doc: "One stretch of the transcript of all on-screen text in a live stream.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Text",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Text seen in the picture.",
                ..FIELD
            },
            FieldFacts {
                name: "StartPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Presentation timestamp (PTS) at which the stretch begins, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Presentation timestamp (PTS) at which the stretch ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the recognition, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "AreaCoordSet",
                wire: "int64",
                list: true,
                guaranteed: true,
                unit: Some("px"),
                role: Some("area"),
                doc: "Area of the text in px, as four numbers: x and y of its top left corner, then x and y of its bottom right corner.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamTransTextRecognitionResult",
        rust_name: "LiveStreamTransTextRecognitionResult",
        doc: "One stretch of recognised speech in a live stream, with its translation.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Text",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Speech as text.",
                ..FIELD
            },
            FieldFacts {
                name: "StartPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Presentation timestamp (PTS) at which the stretch begins, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Presentation timestamp (PTS) at which the stretch ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the translation, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "Trans",
                wire: "string",
                guaranteed: true,
                role: Some("translation"),
                doc: "Translation of `Text`.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTime",
                wire: "string",
                nullable: true,
                guaranteed: true,
                unit: Some("time"),
                doc: "Start of the translated speech in UTC, as an ISO date and time, e.g. `2025-03-21T10:11:52Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTime",
                wire: "string",
                nullable: true,
                guaranteed: true,
                unit: Some("time"),
                doc: "End of the translated speech in UTC, as an ISO date and time, e.g. `2025-03-21T10:12:52Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "SteadyState",
                wire: "bool",
                nullable: true,
                guaranteed: true,
                doc: "Mark of a steady result, presumably true once the text no longer changes; the service does not explain it.",
                ..FIELD
            },
            FieldFacts {
                name: "UserId",
                wire: "string",
                nullable: true,
                role: Some("speaker"),
                doc: "User ID that comes with the results of WebSocket and TRTC streams, e.g. `bot`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamObjectRecognitionResult",
        rust_name: "LiveStreamObjectRecognitionResult",
        doc: "One stretch of a live stream in which an object was recognised.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Name",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Name of the recognised object.",
                ..FIELD
            },
            FieldFacts {
                name: "StartPtsOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Presentation timestamp (PTS) at which the stretch begins, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndPtsOffset",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Presentation timestamp (PTS) at which the stretch ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the recognition, between 0 and 100.",
                ..FIELD
            },
            FieldFacts {
                name: "AreaCoordSet",
                wire: "int64",
                list: true,
                guaranteed: true,
                unit: Some("px"),
                role: Some("area"),
                doc: "Area of the object in px, as four numbers: x and y of its top left corner, then x and y of its bottom right corner.",
                ..FIELD
            },
            FieldFacts {
                name: "Url",
                wire: "string",
                nullable: true,
                role: Some("picture"),
                doc: "Link to a screenshot that shows the object.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamTagRecognitionResult",
        rust_name: "LiveStreamTagRecognitionResult",
        doc: "One stretch of a live stream that was marked as a highlight event.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Id",
                wire: "string",
                guaranteed: true,
                role: Some("text"),
                doc: "Event that was marked.",
                ..FIELD
            },
            FieldFacts {
                name: "StartPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("start"),
                doc: "Presentation timestamp (PTS) at which the stretch begins, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndPtsTime",
                wire: "float",
                guaranteed: true,
                unit: Some("s"),
                role: Some("end"),
                doc: "Presentation timestamp (PTS) at which the stretch ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "Confidence",
                wire: "float",
                guaranteed: true,
                role: Some("confidence"),
                doc: "Confidence in the recognition, between 0 and 100.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveAiAnalysisDescriptionItem",
        rust_name: "LiveAiAnalysisDescriptionItem",
        doc: "Summary of a live stream, section by section.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Paragraphs",
                wire: "LiveAiParagraphInfo",
                list: true,
                nullable: true,
                doc: "Sections of the summary.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveAiParagraphInfo",
        rust_name: "LiveAiParagraphInfo",
        doc: "One section of a live stream, with its summary.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Summary",
                wire: "string",
                role: Some("text"),
                doc: "Summary of the section.",
                ..FIELD
            },
            FieldFacts {
                name: "Title",
                wire: "string",
                role: Some("text"),
                doc: "Title of the section.",
                ..FIELD
            },
            FieldFacts {
                name: "Keywords",
                wire: "string",
                list: true,
                role: Some("text"),
                doc: "Keywords of the section.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTimeOffset",
                wire: "float",
                unit: Some("s"),
                role: Some("start"),
                doc: "Point at which the section begins, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTimeOffset",
                wire: "float",
                unit: Some("s"),
                role: Some("end"),
                doc: "Point at which the section ends, in seconds.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginTime",
                wire: "string",
                unit: Some("time"),
                doc: "Moment of the live stream at which the section begins, as an ISO date and time, e.g. `2025-11-06T15:54:21+08:00`.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTime",
                wire: "string",
                unit: Some("time"),
                doc: "Moment of the live stream at which the section ends, as an ISO date and time, e.g. `2025-11-06T16:54:21+08:00`.",
                ..FIELD
            },
        ],
    },
];

/// Every other struct: those that only requests and the other answers hold.
pub(crate) static OTHER_STRUCTS: &[StructFacts] = &[
    StructFacts {
        name: "DescribeTaskDetailRequest",
        rust_name: "DescribeTaskDetail",
        doc: "Request for the state and the results of one task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskId",
                wire: "string",
                required: true,
                doc: "Identifier of the task, as the operation that started it returned it.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "DescribeTasksRequest",
        rust_name: "DescribeTasks",
        doc: "Request for a page of the tasks of the last seven days that are in one state.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Status",
                wire: "string",
                required: true,
                values: Some(&ENUMS[34]),
                doc: "State of the tasks to list: `WAITING` (queued), `PROCESSING` (running) or `FINISH` (ended).",
                ..FIELD
            },
            FieldFacts {
                name: "SubTaskHasFailed",
                wire: "bool",
                doc: "Filter for ended tasks: `true` lists those with a failed subtask, `false` those without. Default: both.",
                ..FIELD
            },
            FieldFacts {
                name: "Limit",
                wire: "uint64",
                doc: "Number of tasks in a page, at most 100. Default: 10.",
                ..FIELD
            },
            FieldFacts {
                name: "ScrollToken",
                wire: "string",
                doc: "Token of the next page, from the answer that holds the page before. Default: the first page.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTime",
                wire: "string",
                unit: Some("time"),
                doc: "Start of the time range that tasks are looked for in, as an ISO date and time, e.g. `2021-02-03T04:05:06Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTime",
                wire: "string",
                unit: Some("time"),
                doc: "End of the time range that tasks are looked for in, as an ISO date and time, e.g. `2021-02-03T04:05:06Z`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "DescribeTasksResponse",
        rust_name: "DescribeTasksResponse",
        doc: "One page of a list of tasks.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskSet",
                wire: "TaskSimpleInfo",
                list: true,
                guaranteed: true,
                doc: "Tasks of this page.",
                ..FIELD
            },
            FieldFacts {
                name: "ScrollToken",
                wire: "string",
                guaranteed: true,
                doc: "Token that fetches the next page. Empty if no tasks are left.",
                ..FIELD
            },
            FieldFacts {
                name: "TotalCount",
                wire: "uint64",
                guaranteed: true,
                doc: "Number of tasks that meet the conditions, on all pages together.",
                ..FIELD
            },
            FieldFacts {
                name: "RequestId",
                wire: "string",
                doc: "Unique identifier that the server gives each request it receives. Quote it when you ask the service to look into a problem. A request that never reached the server has none.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "TaskSimpleInfo",
        rust_name: "TaskSimpleInfo",
        doc: "Summary of a task, as lists hold it.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskId",
                wire: "string",
                guaranteed: true,
                role: Some("task-id"),
                doc: "Identifier of the task.",
                ..FIELD
            },
            FieldFacts {
                name: "TaskType",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[35]),
                doc: "Kind of task: `WorkflowTask` (video workflow) or `LiveProcessTask` (live stream processing).",
                ..FIELD
            },
            FieldFacts {
                name: "CreateTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                doc: "Time at which the task was created, as an ISO date and time, e.g. `2018-12-27T13:57:15Z`.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("begin"),
                doc: "Time at which the task began to run, as an ISO date and time. It is `0000-00-00T00:00:00Z` before that.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("finish"),
                doc: "Time at which the task ended, as an ISO date and time. It is `0000-00-00T00:00:00Z` before that.",
                ..FIELD
            },
            FieldFacts {
                name: "SubTaskTypes",
                wire: "string",
                list: true,
                guaranteed: true,
                doc: "Kinds of the subtasks, e.g. `action-trans` for transcoding.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "DescribeBatchTaskDetailRequest",
        rust_name: "DescribeBatchTaskDetail",
        doc: "Request for the state and the results of one batch task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskId",
                wire: "string",
                required: true,
                doc: "Identifier of the batch task, as `BatchProcessMedia` returned it.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "DescribeBatchTaskDetailResponse",
        rust_name: "DescribeBatchTaskDetailResponse",
        doc: "State and results of one batch task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskType",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[35]),
                doc: "Kind of task: `BatchTask` (batch processing).",
                ..FIELD
            },
            FieldFacts {
                name: "Status",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[34]),
                role: Some("status"),
                doc: "State of the task: `WAITING` (queued), `PROCESSING` (still running) or `FINISH` (ended).",
                ..FIELD
            },
            FieldFacts {
                name: "CreateTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                doc: "Time at which the task was created, as an ISO date and time.",
                ..FIELD
            },
            FieldFacts {
                name: "BeginProcessTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("begin"),
                doc: "Time at which the task began to run, as an ISO date and time.",
                ..FIELD
            },
            FieldFacts {
                name: "FinishTime",
                wire: "string",
                guaranteed: true,
                unit: Some("time"),
                role: Some("finish"),
                doc: "Time at which the task ended, as an ISO date and time.",
                ..FIELD
            },
            FieldFacts {
                name: "TaskId",
                wire: "string",
                role: Some("task-id"),
                doc: "Identifier of the batch task.",
                ..FIELD
            },
            FieldFacts {
                name: "BatchTaskResult",
                wire: "BatchSubTaskResult",
                guaranteed: true,
                doc: "Inputs and results of the batch task. Set only if `TaskType` is `BatchTask`.",
                ..FIELD
            },
            FieldFacts {
                name: "TaskNotifyConfig",
                wire: "TaskNotifyConfig",
                nullable: true,
                guaranteed: true,
                role: Some("request"),
                doc: "Channel and target of the notifications about this task.",
                ..FIELD
            },
            FieldFacts {
                name: "TasksPriority",
                wire: "int64",
                guaranteed: true,
                doc: "Priority of the task, from -10 to 10.",
                ..FIELD
            },
            FieldFacts {
                name: "SessionId",
                wire: "string",
                guaranteed: true,
                doc: "Deduplication identifier of the request that started the task, at most 50 characters. The service refuses a request that repeats an identifier of the past seven days.",
                ..FIELD
            },
            FieldFacts {
                name: "SessionContext",
                wire: "string",
                guaranteed: true,
                doc: "Context of the caller, at most 1000 characters. The service repeats it unchanged in notifications about the task.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtInfo",
                wire: "string",
                guaranteed: true,
                doc: "Additional information as text, used only in particular scenarios.",
                ..FIELD
            },
            FieldFacts {
                name: "RequestId",
                wire: "string",
                doc: "Unique identifier that the server gives each request it receives. Quote it when you ask the service to look into a problem. A request that never reached the server has none.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "DescribeMediaMetaDataRequest",
        rust_name: "DescribeMediaMetaData",
        doc: "Request for the technical metadata of a media file.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "InputInfo",
                wire: "MediaInputInfo",
                required: true,
                doc: "Media file to probe.",
                ..FIELD
            },
            FieldFacts {
                name: "Mode",
                wire: "string",
                doc: "Speed of the probe: `slow` gives the operation a longer timeout. Default: the normal timeout.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "DescribeMediaMetaDataResponse",
        rust_name: "DescribeMediaMetaDataResponse",
        doc: "Technical metadata of a media file.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "MetaData",
                wire: "MediaMetaData",
                guaranteed: true,
                role: Some("metadata"),
                doc: "Technical metadata of the media file.",
                ..FIELD
            },
            FieldFacts {
                name: "RequestId",
                wire: "string",
                doc: "Unique identifier that the server gives each request it receives. Quote it when you ask the service to look into a problem. A request that never reached the server has none.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ManageTaskRequest",
        rust_name: "ManageTask",
        doc: "Request that changes the course of a task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "OperationType",
                wire: "string",
                required: true,
                values: Some(&ENUMS[21]),
                doc: "Change to make: `Abort` ends the task. A live stream task can be `WAITING` or `PROCESSING`. Any other task must be `WAITING`.",
                ..FIELD
            },
            FieldFacts {
                name: "TaskId",
                wire: "string",
                required: true,
                doc: "Identifier of the task to change.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ManageTaskResponse",
        rust_name: "ManageTaskResponse",
        doc: "Confirmation of a change to a task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "RequestId",
                wire: "string",
                doc: "Unique identifier that the server gives each request it receives. Quote it when you ask the service to look into a problem. A request that never reached the server has none.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ProcessMediaRequest",
        rust_name: "ProcessMedia",
        doc: "Request that starts the processing of one media file.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "InputInfo",
                wire: "MediaInputInfo",
                required: true,
                doc: "Media file to process.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                doc: "Storage that receives the output files. Default: the storage of the source. Required for a source of the type `URL`.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputDir",
                wire: "string",
                doc: "Directory that receives the output files. It starts and ends with `/`, e.g. `/movie/201907/`. Default: the directory of the source.",
                ..FIELD
            },
            FieldFacts {
                name: "ScheduleId",
                wire: "int64",
                doc: "Identifier of the orchestration to run. Storage and directory of an orchestration's step precede those of this request. Those of this request precede those of the orchestration.",
                ..FIELD
            },
            FieldFacts {
                name: "MediaProcessTask",
                wire: "MediaProcessTaskInput",
                doc: "Parameters of media processing, such as transcoding and screenshots.",
                ..FIELD
            },
            FieldFacts {
                name: "AiContentReviewTask",
                wire: "AiContentReviewTaskInput",
                doc: "Parameters of content moderation.",
                ..FIELD
            },
            FieldFacts {
                name: "AiAnalysisTask",
                wire: "AiAnalysisTaskInput",
                doc: "Parameters of content analysis.",
                ..FIELD
            },
            FieldFacts {
                name: "AiRecognitionTask",
                wire: "AiRecognitionTaskInput",
                doc: "Parameters of content recognition.",
                ..FIELD
            },
            FieldFacts {
                name: "AiQualityControlTask",
                wire: "AiQualityControlTaskInput",
                doc: "Parameters of media quality inspection.",
                ..FIELD
            },
            FieldFacts {
                name: "SmartSubtitlesTask",
                wire: "SmartSubtitlesTaskInput",
                doc: "Parameters of smart subtitles.",
                ..FIELD
            },
            FieldFacts {
                name: "SmartEraseTask",
                wire: "SmartEraseTaskInput",
                doc: "Parameters of smart erasure.",
                ..FIELD
            },
            FieldFacts {
                name: "AIDubbingTask",
                wire: "AIDubbingTaskInput",
                doc: "Parameters of AI dubbing.",
                ..FIELD
            },
            FieldFacts {
                name: "TaskNotifyConfig",
                wire: "TaskNotifyConfig",
                doc: "Channel and target of the notifications about the task. Default: no notifications. It replaces the target that an orchestration has.",
                ..FIELD
            },
            FieldFacts {
                name: "TasksPriority",
                wire: "int64",
                doc: "Priority of the task, from -10 to 10. A higher number runs earlier. Default: 0.",
                ..FIELD
            },
            FieldFacts {
                name: "SessionId",
                wire: "string",
                doc: "Deduplication identifier, at most 50 characters. The service refuses a request that repeats an identifier of the past three days. Default: no deduplication.",
                ..FIELD
            },
            FieldFacts {
                name: "SessionContext",
                wire: "string",
                doc: "Context of the caller, at most 1000 characters. The service repeats it unchanged in notifications about the task.",
                ..FIELD
            },
            FieldFacts {
                name: "TaskType",
                wire: "string",
                values: Some(&ENUMS[36]),
                doc: "Urgency of the task: `Online` (at once) or `Offline` (in idle time, within three days as a rule). Default: `Online`.",
                ..FIELD
            },
            FieldFacts {
                name: "ResourceId",
                wire: "string",
                doc: "Identifier of the resource that the task uses and that the account has enabled. Default: the account's primary resource.",
                ..FIELD
            },
            FieldFacts {
                name: "Activities",
                wire: "Activity",
                list: true,
                doc: "Steps of an orchestration that this request defines itself. They make `ScheduleId` ineffective.",
                ..FIELD
            },
            FieldFacts {
                name: "SkipMateData",
                wire: "int64",
                doc: "Flag for not reading the metadata of the source: `0` (read it) or `1` (skip it). Default: 0.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ProcessMediaResponse",
        rust_name: "ProcessMediaResponse",
        doc: "Identifier of the started media processing task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskId",
                wire: "string",
                guaranteed: true,
                role: Some("task-id"),
                doc: "Identifier of the started task.",
                ..FIELD
            },
            FieldFacts {
                name: "RequestId",
                wire: "string",
                doc: "Unique identifier that the server gives each request it receives. Quote it when you ask the service to look into a problem. A request that never reached the server has none.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "MediaProcessTaskInput",
        rust_name: "MediaProcessTaskInput",
        doc: "Media processing subtasks to run on a file.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TranscodeTaskSet",
                wire: "TranscodeTaskInput",
                list: true,
                doc: "Transcoding subtasks.",
                ..FIELD
            },
            FieldFacts {
                name: "AnimatedGraphicTaskSet",
                wire: "AnimatedGraphicTaskInput",
                list: true,
                doc: "Subtasks that make animated images from the video.",
                ..FIELD
            },
            FieldFacts {
                name: "SnapshotByTimeOffsetTaskSet",
                wire: "SnapshotByTimeOffsetTaskInput",
                list: true,
                doc: "Subtasks that take screenshots at given times.",
                ..FIELD
            },
            FieldFacts {
                name: "SampleSnapshotTaskSet",
                wire: "SampleSnapshotTaskInput",
                list: true,
                doc: "Subtasks that take screenshots at regular distances.",
                ..FIELD
            },
            FieldFacts {
                name: "ImageSpriteTaskSet",
                wire: "ImageSpriteTaskInput",
                list: true,
                doc: "Subtasks that make image sprites.",
                ..FIELD
            },
            FieldFacts {
                name: "AdaptiveDynamicStreamingTaskSet",
                wire: "AdaptiveDynamicStreamingTaskInput",
                list: true,
                doc: "Subtasks that make adaptive bitrate streams.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "Activity",
        rust_name: "Activity",
        doc: "Step of an orchestration.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "ActivityType",
                wire: "string",
                guaranteed: true,
                required: true,
                values: Some(&ENUMS[0]),
                doc: "Kind of step: `input` (start), `output` (end), `action-trans` (transcoding), `action-samplesnapshot` (sampled screenshots), `action-AIAnalysis` (content analysis), `action-AIRecognition` (content recognition), `action-aiReview` (content moderation), `action-animated-graphics` (animated image), `action-image-sprite` (image sprites), `action-snapshotByTimeOffset` (screenshots at given times), `action-adaptive-substream` (adaptive bitrate streams), `action-AIQualityControl` (quality inspection), `action-SmartSubtitles` (smart subtitles), `action-exec-rules` (condition) or `action-SmartErase` (smart erasure).",
                ..FIELD
            },
            FieldFacts {
                name: "PredriveIndex",
                wire: "int64",
                list: true,
                guaranteed: true,
                doc: "Indexes of the steps before this one. The server fills them in and ignores those of a request that creates or changes an orchestration.",
                ..FIELD
            },
            FieldFacts {
                name: "ReardriveIndex",
                wire: "int64",
                list: true,
                guaranteed: true,
                doc: "Indexes of the steps after this one.",
                ..FIELD
            },
            FieldFacts {
                name: "ActivityPara",
                wire: "ActivityPara",
                nullable: true,
                guaranteed: true,
                doc: "Parameters of the step.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ActivityPara",
        rust_name: "ActivityPara",
        doc: "Parameters of one step of an orchestration, in the member for its kind.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TranscodeTask",
                wire: "TranscodeTaskInput",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Parameters of transcoding.",
                ..FIELD
            },
            FieldFacts {
                name: "AnimatedGraphicTask",
                wire: "AnimatedGraphicTaskInput",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Parameters of making an animated image.",
                ..FIELD
            },
            FieldFacts {
                name: "SnapshotByTimeOffsetTask",
                wire: "SnapshotByTimeOffsetTaskInput",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Parameters of taking screenshots at given times.",
                ..FIELD
            },
            FieldFacts {
                name: "SampleSnapshotTask",
                wire: "SampleSnapshotTaskInput",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Parameters of taking sampled screenshots.",
                ..FIELD
            },
            FieldFacts {
                name: "ImageSpriteTask",
                wire: "ImageSpriteTaskInput",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Parameters of making image sprites.",
                ..FIELD
            },
            FieldFacts {
                name: "AdaptiveDynamicStreamingTask",
                wire: "AdaptiveDynamicStreamingTaskInput",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Parameters of making adaptive bitrate streams.",
                ..FIELD
            },
            FieldFacts {
                name: "AiContentReviewTask",
                wire: "AiContentReviewTaskInput",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Parameters of content moderation.",
                ..FIELD
            },
            FieldFacts {
                name: "AiAnalysisTask",
                wire: "AiAnalysisTaskInput",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Parameters of content analysis.",
                ..FIELD
            },
            FieldFacts {
                name: "AiRecognitionTask",
                wire: "AiRecognitionTaskInput",
                nullable: true,
                guaranteed: true,
                arm: true,
                doc: "Parameters of content recognition.",
                ..FIELD
            },
            FieldFacts {
                name: "QualityControlTask",
                wire: "AiQualityControlTaskInput",
                nullable: true,
                arm: true,
                doc: "Parameters of media quality inspection.",
                ..FIELD
            },
            FieldFacts {
                name: "ExecRulesTask",
                wire: "ExecRulesTask",
                nullable: true,
                arm: true,
                doc: "Parameters of a condition that chooses the next step.",
                ..FIELD
            },
            FieldFacts {
                name: "SmartSubtitlesTask",
                wire: "SmartSubtitlesTaskInput",
                nullable: true,
                arm: true,
                doc: "Parameters of smart subtitles.",
                ..FIELD
            },
            FieldFacts {
                name: "SmartEraseTask",
                wire: "SmartEraseTaskInput",
                nullable: true,
                arm: true,
                doc: "Parameters of smart erasure.",
                ..FIELD
            },
            FieldFacts {
                name: "AIDubbingTask",
                wire: "AIDubbingTaskInput",
                arm: true,
                doc: "Parameters of AI dubbing.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "BatchProcessMediaRequest",
        rust_name: "BatchProcessMedia",
        doc: "Request that starts the processing of several media files as one batch task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "InputInfo",
                wire: "MediaInputInfo",
                list: true,
                required: true,
                doc: "Media files to process.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                doc: "Storage that receives the output files. Default: the storage of the source. Required for a source of the type `URL`. Only COS is supported so far.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputDir",
                wire: "string",
                doc: "Directory that receives the output files. It starts and ends with `/`, e.g. `/movie/201907/`. Default: the directory of the source.",
                ..FIELD
            },
            FieldFacts {
                name: "SmartSubtitlesTask",
                wire: "SmartSubtitlesTaskInput",
                doc: "Parameters of smart subtitles.",
                ..FIELD
            },
            FieldFacts {
                name: "TaskNotifyConfig",
                wire: "TaskNotifyConfig",
                doc: "Channel and target of the notifications about the task. Default: no notifications.",
                ..FIELD
            },
            FieldFacts {
                name: "TasksPriority",
                wire: "int64",
                doc: "Priority of the task, from -10 to 10. A higher number runs earlier. Default: 0.",
                ..FIELD
            },
            FieldFacts {
                name: "SessionContext",
                wire: "string",
                doc: "Context of the caller, at most 1000 characters. The service repeats it unchanged in notifications about the task.",
                ..FIELD
            },
            FieldFacts {
                name: "ResourceId",
                wire: "string",
                doc: "Identifier of the resource that the task uses and that the account has enabled. Default: the account's primary resource.",
                ..FIELD
            },
            FieldFacts {
                name: "SkipMateData",
                wire: "int64",
                doc: "Flag for not reading the metadata of the source: `0` (read it) or `1` (skip it). Default: 0.",
                ..FIELD
            },
            FieldFacts {
                name: "TaskMode",
                wire: "string",
                values: Some(&ENUMS[4]),
                doc: "Order of the files: `Parallel` (all at once) or `Serial` (one after the other). Default: `Parallel`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "BatchProcessMediaResponse",
        rust_name: "BatchProcessMediaResponse",
        doc: "Identifier of the started batch task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskId",
                wire: "string",
                guaranteed: true,
                role: Some("task-id"),
                doc: "Identifier of the started batch task.",
                ..FIELD
            },
            FieldFacts {
                name: "RequestId",
                wire: "string",
                doc: "Unique identifier that the server gives each request it receives. Quote it when you ask the service to look into a problem. A request that never reached the server has none.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ProcessLiveStreamRequest",
        rust_name: "ProcessLiveStream",
        doc: "Request that starts the processing of a live stream.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Url",
                wire: "string",
                required: true,
                doc: "Address of the live stream. Protocols are RTMP, HLS, FLV, TRTC, WebRTC and SRT, among others. A TRTC address names the room in its path, and `sdkappid`, `userid` and `usersig` in its query.",
                ..FIELD
            },
            FieldFacts {
                name: "TaskNotifyConfig",
                wire: "LiveStreamTaskNotifyConfig",
                required: true,
                doc: "Channel and target of the notifications, which bring the results.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                doc: "Storage that receives the output files. Required if the task makes any.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputDir",
                wire: "string",
                doc: "Directory that receives the output files, e.g. `/movie/201909/`. Default: `/`.",
                ..FIELD
            },
            FieldFacts {
                name: "AiContentReviewTask",
                wire: "AiContentReviewTaskInput",
                doc: "Parameters of content moderation.",
                ..FIELD
            },
            FieldFacts {
                name: "AiRecognitionTask",
                wire: "AiRecognitionTaskInput",
                doc: "Parameters of content recognition.",
                ..FIELD
            },
            FieldFacts {
                name: "AiAnalysisTask",
                wire: "AiAnalysisTaskInput",
                doc: "Parameters of content analysis.",
                ..FIELD
            },
            FieldFacts {
                name: "AiQualityControlTask",
                wire: "AiQualityControlTaskInput",
                doc: "Parameters of media quality inspection.",
                ..FIELD
            },
            FieldFacts {
                name: "SmartSubtitlesTask",
                wire: "LiveSmartSubtitlesTaskInput",
                doc: "Parameters of smart subtitles.",
                ..FIELD
            },
            FieldFacts {
                name: "SessionId",
                wire: "string",
                doc: "Deduplication identifier, at most 50 characters. The service refuses a request that repeats an identifier of the past seven days. Default: no deduplication.",
                ..FIELD
            },
            FieldFacts {
                name: "SessionContext",
                wire: "string",
                doc: "Context of the caller, at most 1000 characters. The service repeats it unchanged in notifications about the task.",
                ..FIELD
            },
            FieldFacts {
                name: "ScheduleId",
                wire: "int64",
                doc: "Identifier of the live orchestration to run. Storage and directory of an orchestration's step precede those of this request. Those of this request precede those of the orchestration.",
                ..FIELD
            },
            FieldFacts {
                name: "ResourceId",
                wire: "string",
                doc: "Identifier of the resource that the task uses and that the account has enabled. Default: the account's primary resource.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ProcessLiveStreamResponse",
        rust_name: "ProcessLiveStreamResponse",
        doc: "Identifier of the started live stream task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskId",
                wire: "string",
                guaranteed: true,
                role: Some("task-id"),
                doc: "Identifier of the started task.",
                ..FIELD
            },
            FieldFacts {
                name: "RequestId",
                wire: "string",
                doc: "Unique identifier that the server gives each request it receives. Quote it when you ask the service to look into a problem. A request that never reached the server has none.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveStreamTaskNotifyConfig",
        rust_name: "LiveStreamTaskNotifyConfig",
        doc: "Channel and target of the notifications about a live stream task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "NotifyType",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[24]),
                doc: "Channel: `TDMQ-CMQ` (message queue) or `URL` (HTTP POST with the JSON body of a live stream notification). Default: no notifications.",
                ..FIELD
            },
            FieldFacts {
                name: "NotifyUrl",
                wire: "string",
                guaranteed: true,
                required_if: Some(("NotifyType", "URL")),
                doc: "Address that receives the HTTP notifications. Required if `NotifyType` is `URL`.",
                ..FIELD
            },
            FieldFacts {
                name: "CmqModel",
                wire: "string",
                guaranteed: true,
                values: Some(&ENUMS[6]),
                doc: "Model of the message queue: `Queue` or `Topic`.",
                ..FIELD
            },
            FieldFacts {
                name: "CmqRegion",
                wire: "string",
                guaranteed: true,
                doc: "Region of the message queue, e.g. `sh` or `bj`. Used if `NotifyType` is `TDMQ-CMQ`.",
                ..FIELD
            },
            FieldFacts {
                name: "QueueName",
                wire: "string",
                guaranteed: true,
                doc: "Name of the queue that receives the notifications. Used if `CmqModel` is `Queue`.",
                ..FIELD
            },
            FieldFacts {
                name: "TopicName",
                wire: "string",
                guaranteed: true,
                doc: "Name of the topic that receives the notifications. Used if `CmqModel` is `Topic`.",
                ..FIELD
            },
            FieldFacts {
                name: "NotifyKey",
                wire: "string",
                nullable: true,
                unit: Some("secret"),
                doc: "Key from which the signature of the notifications is made.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "LiveSmartSubtitlesTaskInput",
        rust_name: "LiveSmartSubtitlesTaskInput",
        doc: "Parameters of smart subtitles of a live stream.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Definition",
                wire: "uint64",
                doc: "Identifier of the smart subtitle template.",
                ..FIELD
            },
            FieldFacts {
                name: "UserExtPara",
                wire: "string",
                doc: "Extension parameters as text. Common scenarios need none.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ExtractBlindWatermarkRequest",
        rust_name: "ExtractBlindWatermark",
        doc: "Request that starts the extraction of a digital watermark from a video.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                required: true,
                values: Some(&ENUMS[5]),
                doc: "Kind of digital watermark: `blind-basic` (basic copyright watermark) or `blind-abseq` (copyright watermark of A/B sequences).",
                ..FIELD
            },
            FieldFacts {
                name: "InputInfo",
                wire: "MediaInputInfo",
                required: true,
                doc: "Media file to examine.",
                ..FIELD
            },
            FieldFacts {
                name: "TaskNotifyConfig",
                wire: "TaskNotifyConfig",
                doc: "Channel and target of the notifications about the task. Default: no notifications.",
                ..FIELD
            },
            FieldFacts {
                name: "ExtractBlindWatermarkConfig",
                wire: "ExtractBlindWatermarkTaskConfig",
                doc: "Settings of the extraction.",
                ..FIELD
            },
            FieldFacts {
                name: "ResourceId",
                wire: "string",
                doc: "Identifier of the resource that the task uses and that the account has enabled. Default: the account's primary resource.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ExtractBlindWatermarkResponse",
        rust_name: "ExtractBlindWatermarkResponse",
        doc: "Identifier of the started watermark extraction task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskId",
                wire: "string",
                guaranteed: true,
                role: Some("task-id"),
                doc: "Identifier of the started task.",
                ..FIELD
            },
            FieldFacts {
                name: "RequestId",
                wire: "string",
                doc: "Unique identifier that the server gives each request it receives. Quote it when you ask the service to look into a problem. A request that never reached the server has none.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "EditMediaRequest",
        rust_name: "EditMedia",
        doc: "Request that starts the editing or compositing of a video.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "FileInfos",
                wire: "EditMediaFileInfo",
                list: true,
                required: true,
                doc: "Source files.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputStorage",
                wire: "TaskOutputStorage",
                required: true,
                doc: "Storage that receives the output file.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputObjectPath",
                wire: "string",
                required: true,
                doc: "Path of the output file, e.g. `/clip/name.{format}`. The file name of a compositing task has at most 64 digits, letters, `-` and `_`.",
                ..FIELD
            },
            FieldFacts {
                name: "OutputConfig",
                wire: "EditMediaOutputConfig",
                doc: "Settings of the output file of an editing task.",
                ..FIELD
            },
            FieldFacts {
                name: "ComposeConfig",
                wire: "ComposeMediaConfig",
                doc: "Settings of a compositing task. If absent, the task is an editing task.",
                ..FIELD
            },
            FieldFacts {
                name: "TaskNotifyConfig",
                wire: "TaskNotifyConfig",
                doc: "Channel and target of the notifications about the task. Default: no notifications.",
                ..FIELD
            },
            FieldFacts {
                name: "TasksPriority",
                wire: "int64",
                doc: "Priority of the task, from -10 to 10. A higher number runs earlier. Default: 0.",
                ..FIELD
            },
            FieldFacts {
                name: "SessionId",
                wire: "string",
                doc: "Deduplication identifier, at most 50 characters. The service refuses a request that repeats an identifier of the past three days. Default: no deduplication.",
                ..FIELD
            },
            FieldFacts {
                name: "SessionContext",
                wire: "string",
                doc: "Context of the caller, at most 1000 characters. The service repeats it unchanged in notifications about the task.",
                ..FIELD
            },
            FieldFacts {
                name: "ResourceId",
                wire: "string",
                doc: "Identifier of the resource that the task uses and that the account has enabled. Default: the account's primary resource.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "EditMediaResponse",
        rust_name: "EditMediaResponse",
        doc: "Identifier of the started editing task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TaskId",
                wire: "string",
                guaranteed: true,
                role: Some("task-id"),
                doc: "Identifier of the started task.",
                ..FIELD
            },
            FieldFacts {
                name: "RequestId",
                wire: "string",
                doc: "Unique identifier that the server gives each request it receives. Quote it when you ask the service to look into a problem. A request that never reached the server has none.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "EditMediaOutputConfig",
        rust_name: "EditMediaOutputConfig",
        doc: "Settings of the output file of an editing task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Container",
                wire: "string",
                nullable: true,
                doc: "Container: `mp4`, `hls`, `mov`, `flv` or `avi`. Default: `mp4`.",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                nullable: true,
                values: Some(&ENUMS[12]),
                doc: "Precision: `normal` (exact cuts, output in H.264 by default) or `fast` (faster, less exact, one source file only). Default: `normal`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeMediaConfig",
        rust_name: "ComposeMediaConfig",
        doc: "Settings of a compositing task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "TargetInfo",
                wire: "ComposeTargetInfo",
                doc: "Format of the output video.",
                ..FIELD
            },
            FieldFacts {
                name: "Canvas",
                wire: "ComposeCanvas",
                doc: "Canvas of the output video.",
                ..FIELD
            },
            FieldFacts {
                name: "Styles",
                wire: "ComposeStyles",
                list: true,
                doc: "Styles that elements of the tracks refer to, such as subtitle styles.",
                ..FIELD
            },
            FieldFacts {
                name: "Tracks",
                wire: "ComposeMediaTrack",
                list: true,
                doc: "Tracks of the output video, on one common timeline. The first track is on top, and audio is mixed. Only subtitles may overlap on the same track.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeTargetInfo",
        rust_name: "ComposeTargetInfo",
        doc: "Format of the output of a compositing task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Container",
                wire: "string",
                doc: "Container: `mp4` (video) or `mp3` (audio). Default: `mp4`.",
                ..FIELD
            },
            FieldFacts {
                name: "RemoveVideo",
                wire: "int64",
                doc: "Flag for dropping the video: `0` (keep it) or `1` (drop it). Default: 0.",
                ..FIELD
            },
            FieldFacts {
                name: "RemoveAudio",
                wire: "int64",
                doc: "Flag for dropping the audio: `0` (keep it) or `1` (drop it). Default: 0.",
                ..FIELD
            },
            FieldFacts {
                name: "VideoStream",
                wire: "ComposeVideoStream",
                doc: "Encoding of the video stream.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioStream",
                wire: "ComposeAudioStream",
                doc: "Encoding of the audio stream.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeVideoStream",
        rust_name: "ComposeVideoStream",
        doc: "Video encoding of the output of a compositing task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Codec",
                wire: "string",
                doc: "Video codec: `H.264`. Default: `H.264`.",
                ..FIELD
            },
            FieldFacts {
                name: "Fps",
                wire: "int64",
                unit: Some("fps"),
                doc: "Frame rate in frames per second, from 0 to 60. Default: 0, the same as the first video.",
                ..FIELD
            },
            FieldFacts {
                name: "Bitrate",
                wire: "int64",
                unit: Some("kbps"),
                doc: "Target bitrate in kbps, from 50 to 35000. Default: chosen by the service.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeAudioStream",
        rust_name: "ComposeAudioStream",
        doc: "Audio encoding of the output of a compositing task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Codec",
                wire: "string",
                doc: "Audio codec: `AAC` (for mp4) or `MP3` (for mp3). Default: `AAC`.",
                ..FIELD
            },
            FieldFacts {
                name: "SampleRate",
                wire: "int64",
                unit: Some("Hz"),
                doc: "Sampling rate in Hz: 16000, 32000, 44100 or 48000. Default: 16000.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioChannel",
                wire: "int64",
                doc: "Number of channels: `1` (mono) or `2` (stereo). Default: 2.",
                ..FIELD
            },
            FieldFacts {
                name: "Bitrate",
                wire: "int64",
                unit: Some("kbps"),
                doc: "Target bitrate in kbps, from 26 to 10000. Default: chosen by the service.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeCanvas",
        rust_name: "ComposeCanvas",
        doc: "Canvas of the output video of a compositing task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Color",
                wire: "string",
                doc: "Background colour as `#RRGGBB`, e.g. `#F0F0F0`. Default: `#000000` (black).",
                ..FIELD
            },
            FieldFacts {
                name: "Width",
                wire: "int64",
                unit: Some("px"),
                doc: "Width in pixels, from 0 to 3840. Default: 0, the same as the first video.",
                ..FIELD
            },
            FieldFacts {
                name: "Height",
                wire: "int64",
                unit: Some("px"),
                doc: "Height in pixels, from 0 to 3840. Default: 0, the same as the first video.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeStyles",
        rust_name: "ComposeStyles",
        doc: "Style that elements of a compositing task refer to.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Id",
                wire: "string",
                required: true,
                doc: "Identifier of the style: letters, digits, `-` and `_`, at most 32 characters.",
                ..FIELD
            },
            FieldFacts {
                name: "Type",
                wire: "string",
                required: true,
                doc: "Kind of style: `Subtitle`.",
                ..FIELD
            },
            FieldFacts {
                name: "Subtitle",
                wire: "ComposeSubtitleStyle",
                doc: "Subtitle style. Used if `Type` is `Subtitle`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeSubtitleStyle",
        rust_name: "ComposeSubtitleStyle",
        doc: "Look of the subtitles of a compositing task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Height",
                wire: "string",
                doc: "Height of the subtitles, in percent of the canvas height (`10%`) or in pixels (`100px`). Default: the font size.",
                ..FIELD
            },
            FieldFacts {
                name: "MarginBottom",
                wire: "string",
                doc: "Distance from the bottom edge, in percent of the canvas height (`10%`) or in pixels (`100px`). Default: `0px`.",
                ..FIELD
            },
            FieldFacts {
                name: "FontType",
                wire: "string",
                doc: "Font: `SimHei` (Chinese sans serif) or `SimSun` (Chinese serif). Default: `SimHei`.",
                ..FIELD
            },
            FieldFacts {
                name: "FontSize",
                wire: "string",
                doc: "Font size, in percent of the canvas height (`10%`) or in pixels (`100px`). Default: `2%`.",
                ..FIELD
            },
            FieldFacts {
                name: "FontBold",
                wire: "int64",
                doc: "Flag for bold text, which some fonts lack: `0` (off) or `1` (on). Default: 0.",
                ..FIELD
            },
            FieldFacts {
                name: "FontItalic",
                wire: "int64",
                doc: "Flag for italic text, which some fonts lack: `0` (off) or `1` (on). Default: 0.",
                ..FIELD
            },
            FieldFacts {
                name: "FontColor",
                wire: "string",
                doc: "Text colour as `#RRGGBBAA`, where `AA` is the opacity and may be left out. Default: `0x000000FF` (black).",
                ..FIELD
            },
            FieldFacts {
                name: "FontAlign",
                wire: "string",
                values: Some(&ENUMS[37]),
                doc: "Alignment of the text: `Center`, `Left` or `Right`. Default: `Center`.",
                ..FIELD
            },
            FieldFacts {
                name: "FontAlignMargin",
                wire: "string",
                doc: "Distance from the left or right edge that `FontAlign` names, in percent of the canvas width (`10%`) or in pixels (`100px`).",
                ..FIELD
            },
            FieldFacts {
                name: "BorderWidth",
                wire: "string",
                doc: "Width of the border around letters, in percent of the canvas height (`10%`) or in pixels (`100px`). Default: `0`, no border.",
                ..FIELD
            },
            FieldFacts {
                name: "BorderColor",
                wire: "string",
                doc: "Border colour, in the format of `FontColor`. Used if `BorderWidth` is not `0`.",
                ..FIELD
            },
            FieldFacts {
                name: "BottomColor",
                wire: "string",
                doc: "Colour behind the text, in the format of `FontColor`. Default: empty, no background.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeMediaTrack",
        rust_name: "ComposeMediaTrack",
        doc: "Track of a compositing task.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                required: true,
                values: Some(&ENUMS[8]),
                doc: "Kind of track: `Video` (video, image, transition and empty elements), `Audio` (audio, transition and empty elements) or `Title` (subtitle elements).",
                ..FIELD
            },
            FieldFacts {
                name: "Items",
                wire: "ComposeMediaItem",
                list: true,
                required: true,
                doc: "Elements of the track, in order.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeMediaItem",
        rust_name: "ComposeMediaItem",
        doc: "Element of a track.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                required: true,
                values: Some(&ENUMS[7]),
                doc: "Kind of element: `Video`, `Audio`, `Image`, `Transition`, `Subtitle` or `Empty`.",
                ..FIELD
            },
            FieldFacts {
                name: "Video",
                wire: "ComposeVideoItem",
                arm: true,
                doc: "Video element. Used if `Type` is `Video`.",
                ..FIELD
            },
            FieldFacts {
                name: "Audio",
                wire: "ComposeAudioItem",
                arm: true,
                doc: "Audio element. Used if `Type` is `Audio`.",
                ..FIELD
            },
            FieldFacts {
                name: "Image",
                wire: "ComposeImageItem",
                arm: true,
                doc: "Image element. Used if `Type` is `Image`.",
                ..FIELD
            },
            FieldFacts {
                name: "Transition",
                wire: "ComposeTransitionItem",
                arm: true,
                doc: "Transition element. Used if `Type` is `Transition`.",
                ..FIELD
            },
            FieldFacts {
                name: "Subtitle",
                wire: "ComposeSubtitleItem",
                arm: true,
                doc: "Subtitle element. Used if `Type` is `Subtitle`.",
                ..FIELD
            },
            FieldFacts {
                name: "Empty",
                wire: "ComposeEmptyItem",
                arm: true,
                doc: "Gap in the timeline. Used if `Type` is `Empty`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeSourceMedia",
        rust_name: "ComposeSourceMedia",
        doc: "Part of a source file that an element of a track shows or plays.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "FileId",
                wire: "string",
                required: true,
                doc: "Identifier of the source file, the `Id` of an element of `FileInfos`.",
                ..FIELD
            },
            FieldFacts {
                name: "StartTime",
                wire: "string",
                doc: "Start within the source, in seconds (`3.5s`) or in percent of its duration (`10%`). Default: `0s`.",
                ..FIELD
            },
            FieldFacts {
                name: "EndTime",
                wire: "string",
                doc: "End within the source, in seconds (`3.5s`) or in percent of its duration (`10%`). It is at least 0.02 s after `StartTime`. The editions differ in the default.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeTrackTime",
        rust_name: "ComposeTrackTime",
        doc: "Time span of an element on its track.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Start",
                wire: "string",
                doc: "Start on the track in seconds, e.g. `3.5s`. Default: the end of the element before.",
                ..FIELD
            },
            FieldFacts {
                name: "Duration",
                wire: "string",
                doc: "Duration in seconds, e.g. `3.5s`. Default: the duration of the source part, or 1 s without a source.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeVideoItem",
        rust_name: "ComposeVideoItem",
        doc: "Video element of a track.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SourceMedia",
                wire: "ComposeSourceMedia",
                required: true,
                doc: "Part of the source file that the element shows.",
                ..FIELD
            },
            FieldFacts {
                name: "TrackTime",
                wire: "ComposeTrackTime",
                doc: "Time span on the track. Default: right after the element before.",
                ..FIELD
            },
            FieldFacts {
                name: "XPos",
                wire: "string",
                doc: "Horizontal position of the centre, in percent of the canvas width (`10%`) or in pixels (`100px`). Default: `50%`.",
                ..FIELD
            },
            FieldFacts {
                name: "YPos",
                wire: "string",
                doc: "Vertical position of the centre, in percent of the canvas height (`10%`) or in pixels (`100px`). Default: `50%`.",
                ..FIELD
            },
            FieldFacts {
                name: "Width",
                wire: "string",
                doc: "Width, in percent of the canvas width (`10%`) or in pixels (`100px`). If it is empty or 0, it follows `Height` in proportion. If both are, the source size applies.",
                ..FIELD
            },
            FieldFacts {
                name: "Height",
                wire: "string",
                doc: "Height, in percent of the canvas height (`10%`) or in pixels (`100px`). If it is empty or 0, it follows `Width` in proportion. If both are, the source size applies.",
                ..FIELD
            },
            FieldFacts {
                name: "ImageOperations",
                wire: "ComposeImageOperation",
                list: true,
                doc: "Operations on the picture, such as rotation.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioOperations",
                wire: "ComposeAudioOperation",
                list: true,
                doc: "Operations on the sound, such as muting.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeImageItem",
        rust_name: "ComposeImageItem",
        doc: "Image element of a track.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SourceMedia",
                wire: "ComposeSourceMedia",
                required: true,
                doc: "Part of the source file that the element shows.",
                ..FIELD
            },
            FieldFacts {
                name: "TrackTime",
                wire: "ComposeTrackTime",
                doc: "Time span on the track. Default: right after the element before.",
                ..FIELD
            },
            FieldFacts {
                name: "XPos",
                wire: "string",
                doc: "Horizontal position of the centre, in percent of the canvas width (`10%`) or in pixels (`100px`). Default: `50%`.",
                ..FIELD
            },
            FieldFacts {
                name: "YPos",
                wire: "string",
                doc: "Vertical position of the centre, in percent of the canvas height (`10%`) or in pixels (`100px`). Default: `50%`.",
                ..FIELD
            },
            FieldFacts {
                name: "Width",
                wire: "string",
                doc: "Width, in percent of the canvas width (`10%`) or in pixels (`100px`). If it is empty or 0, it follows `Height` in proportion. If both are, the source size applies.",
                ..FIELD
            },
            FieldFacts {
                name: "Height",
                wire: "string",
                doc: "Height, in percent of the canvas height (`10%`) or in pixels (`100px`). If it is empty or 0, it follows `Width` in proportion. If both are, the source size applies.",
                ..FIELD
            },
            FieldFacts {
                name: "ImageOperations",
                wire: "ComposeImageOperation",
                list: true,
                doc: "Operations on the picture, such as rotation.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeAudioItem",
        rust_name: "ComposeAudioItem",
        doc: "Audio element of a track.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "SourceMedia",
                wire: "ComposeSourceMedia",
                required: true,
                doc: "Part of the source file that the element plays.",
                ..FIELD
            },
            FieldFacts {
                name: "TrackTime",
                wire: "ComposeTrackTime",
                doc: "Time span on the track. Default: right after the element before.",
                ..FIELD
            },
            FieldFacts {
                name: "AudioOperations",
                wire: "ComposeAudioOperation",
                list: true,
                doc: "Operations on the sound, such as muting.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeSubtitleItem",
        rust_name: "ComposeSubtitleItem",
        doc: "Subtitle element of a track.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "StyleId",
                wire: "string",
                required: true,
                doc: "Identifier of the subtitle style, the `Id` of an element of `Styles`.",
                ..FIELD
            },
            FieldFacts {
                name: "Text",
                wire: "string",
                required: true,
                doc: "Text of the subtitle. Break lines with `\\n`, because long text may exceed the frame.",
                ..FIELD
            },
            FieldFacts {
                name: "TrackTime",
                wire: "ComposeTrackTime",
                doc: "Time span on the track. Default: right after the element before.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeEmptyItem",
        rust_name: "ComposeEmptyItem",
        doc: "Gap in the timeline of a track.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Duration",
                wire: "string",
                required: true,
                doc: "Duration in seconds, e.g. `3.5s`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeTransitionItem",
        rust_name: "ComposeTransitionItem",
        doc: "Transition between two elements of a track, neither of which is empty.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Duration",
                wire: "string",
                doc: "Duration in whole seconds, e.g. `3s`. Fractions are cut off. It is shorter than both elements, and the second one starts earlier by it. Default: `1s`.",
                ..FIELD
            },
            FieldFacts {
                name: "Transitions",
                wire: "ComposeTransitionOperation",
                list: true,
                doc: "Transition effects: at most one of the picture and one of the sound. Default: a fade.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeTransitionOperation",
        rust_name: "ComposeTransitionOperation",
        doc: "Transition effect.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                required: true,
                values: Some(&ENUMS[38]),
                doc: "Effect between two pictures, e.g. `ImageFadeInFadeOut`, or between two sounds: `AudioFadeInFadeOut`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeImageOperation",
        rust_name: "ComposeImageOperation",
        doc: "Operation on the picture of an element.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                required: true,
                values: Some(&ENUMS[16]),
                doc: "Kind of operation: `Rotate` or `Flip`.",
                ..FIELD
            },
            FieldFacts {
                name: "RotateAngle",
                wire: "float",
                unit: Some("degrees"),
                doc: "Angle of the rotation around the centre in degrees, from 0 to 360. Used if `Type` is `Rotate`.",
                ..FIELD
            },
            FieldFacts {
                name: "FlipType",
                wire: "string",
                values: Some(&ENUMS[15]),
                doc: "Direction of the flip: `Horizental` (left to right; the service spells it so) or `Vertical` (top to bottom). Used if `Type` is `Flip`.",
                ..FIELD
            },
        ],
    },
    StructFacts {
        name: "ComposeAudioOperation",
        rust_name: "ComposeAudioOperation",
        doc: "Operation on the sound of an element.",
        subtask: false,
        fields: &[
            FieldFacts {
                name: "Type",
                wire: "string",
                required: true,
                values: Some(&ENUMS[3]),
                doc: "Kind of operation: `Volume`.",
                ..FIELD
            },
            FieldFacts {
                name: "Volume",
                wire: "float",
                doc: "Volume as a factor, from 0 (mute) to 5. 1 keeps the source volume. Used if `Type` is `Volume`.",
                ..FIELD
            },
        ],
    },
];
