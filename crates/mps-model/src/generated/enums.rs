// Written by `cargo xtask codegen` from crates/mps-model/schema; do not edit.
use crate::open_enum::open_enum;

open_enum! {
    /// What kind of step an orchestration took.
    ActivityType {
        /// `Transcode`: transcoding.
        Transcode = "Transcode",
        /// `SampleSnapshot`: sampled screenshots.
        SampleSnapshot = "SampleSnapshot",
        /// `AnimatedGraphics`: animated image.
        AnimatedGraphics = "AnimatedGraphics",
        /// `SnapshotByTimeOffset`: screenshots at given times.
        SnapshotByTimeOffset = "SnapshotByTimeOffset",
        /// `ImageSprites`: image sprites.
        ImageSprites = "ImageSprites",
        /// `AdaptiveDynamicStreaming`: streams of several bitrates.
        AdaptiveDynamicStreaming = "AdaptiveDynamicStreaming",
        /// `AiContentReview`: content moderation.
        AiContentReview = "AiContentReview",
        /// `AIRecognition`: content recognition.
        AiRecognition = "AIRecognition",
        /// `AIAnalysis`: content analysis.
        AiAnalysis = "AIAnalysis",
        /// `AiQualityControl`: quality inspection.
        AiQualityControl = "AiQualityControl",
        /// `SmartSubtitles`: smart subtitles.
        SmartSubtitles = "SmartSubtitles",
        /// `SmartErase`: smart erasure.
        SmartErase = "SmartErase",
        /// `Dubbing`: AI dubbing.
        Dubbing = "Dubbing",
    }
}

open_enum! {
    /// What kind of analysis a subtask does.
    AnalysisType {
        /// `Classification`: category.
        Classification = "Classification",
        /// `Cover`: cover selection.
        Cover = "Cover",
        /// `Tag`: tags.
        Tag = "Tag",
        /// `FrameTag`: tags per frame.
        FrameTag = "FrameTag",
        /// `Highlight`: highlights.
        Highlight = "Highlight",
        /// `DeLogo`: erasure.
        DeLogo = "DeLogo",
        /// `Description`: summary by a large model.
        Description = "Description",
        /// `Dubbing`: translation and dubbing.
        Dubbing = "Dubbing",
        /// `VideoRemake`: deduplication.
        VideoRemake = "VideoRemake",
        /// `VideoComprehension`: video or audio comprehension.
        VideoComprehension = "VideoComprehension",
        /// `Cutout`: matting.
        Cutout = "Cutout",
        /// `Reel`: automatic video making.
        Reel = "Reel",
        /// `SegmentRecognition`: splitting into segments.
        SegmentRecognition = "SegmentRecognition",
        /// `HeadTailRecognition`: opening and closing credits.
        HeadTailRecognition = "HeadTailRecognition",
        /// `HorizontalToVertical`: landscape to portrait.
        HorizontalToVertical = "HorizontalToVertical",
        /// `Generic`: work set by the extended parameters.
        Generic = "Generic",
    }
}

open_enum! {
    /// The kind of digital watermark.
    BlindWatermarkType {
        /// `blind-basic`: the basic copyright watermark.
        BlindBasic = "blind-basic",
        /// `blind-ab`: the A/B copyright watermark.
        BlindAb = "blind-ab",
        /// `blind-abseq`: the copyright watermark of A/B sequences, as requests name it.
        BlindAbseq = "blind-abseq",
    }
}

open_enum! {
    /// The model of a message queue.
    CmqModel {
        /// `Queue`: a queue.
        Queue = "Queue",
        /// `Topic`: a topic.
        Topic = "Topic",
    }
}

open_enum! {
    /// An anomaly found in a container or stream.
    ContainerIssue {
        /// `VideoResolutionChanged`: video resolution changed.
        VideoResolutionChanged = "VideoResolutionChanged",
        /// `AudioSampleRateChanged`: audio sample rate changed.
        AudioSampleRateChanged = "AudioSampleRateChanged",
        /// `AudioChannelsChanged`: channel count.
        AudioChannelsChanged = "AudioChannelsChanged",
        /// `ParameterSetsChanged`: the stream's parameter sets.
        ParameterSetsChanged = "ParameterSetsChanged",
        /// `DarOrSarInvalid`: abnormal aspect ratio.
        DarOrSarInvalid = "DarOrSarInvalid",
        /// `TimestampFallback`: DTS runs backwards.
        TimestampFallback = "TimestampFallback",
        /// `DtsJitter`: excessive.
        DtsJitter = "DtsJitter",
        /// `PtsJitter`: excessive.
        PtsJitter = "PtsJitter",
        /// `AACDurationDeviation`: implausible timestamp gaps between AAC frames.
        AacDurationDeviation = "AACDurationDeviation",
        /// `AudioDroppingFrames`: audio dropping frames.
        AudioDroppingFrames = "AudioDroppingFrames",
        /// `VideoDroppingFrames`: video dropping frames.
        VideoDroppingFrames = "VideoDroppingFrames",
        /// `AVTimestampInterleave`: poor interleaving of audio and video.
        AvTimestampInterleave = "AVTimestampInterleave",
        /// `PtsLessThanDts`: pts less than dts.
        PtsLessThanDts = "PtsLessThanDts",
        /// `ReceiveFpsJitter`: frame rate received from the network varies too much.
        ReceiveFpsJitter = "ReceiveFpsJitter",
        /// `ReceiveFpsTooSmall`: video frame rate received from the network too low.
        ReceiveFpsTooSmall = "ReceiveFpsTooSmall",
        /// `FpsJitter`: frame rate computed from PTS varies too much.
        FpsJitter = "FpsJitter",
        /// `StreamOpenFailed`: stream open failed.
        StreamOpenFailed = "StreamOpenFailed",
        /// `StreamEnd`: stream end.
        StreamEnd = "StreamEnd",
        /// `StreamParseFailed`: stream parse failed.
        StreamParseFailed = "StreamParseFailed",
        /// `VideoFirstFrameNotIdr`: first frame is no IDR frame.
        VideoFirstFrameNotIdr = "VideoFirstFrameNotIdr",
        /// `StreamNALUError`: wrong NALU start code.
        StreamNaluError = "StreamNALUError",
        /// `TsStreamNoAud`: h.26x in MPEG-TS lacks the AUD NALU.
        TsStreamNoAud = "TsStreamNoAud",
        /// `AudioStreamLack`: no audio stream.
        AudioStreamLack = "AudioStreamLack",
        /// `VideoStreamLack`: no video stream.
        VideoStreamLack = "VideoStreamLack",
        /// `LackAudioRecover`: missing audio stream is back.
        LackAudioRecover = "LackAudioRecover",
        /// `LackVideoRecover`: missing video stream is back.
        LackVideoRecover = "LackVideoRecover",
        /// `VideoBitrateOutofRange`: in kbps.
        VideoBitrateOutofRange = "VideoBitrateOutofRange",
        /// `AudioBitrateOutofRange`: in kbps.
        AudioBitrateOutofRange = "AudioBitrateOutofRange",
        /// `VideoDecodeFailed`: video decode failed.
        VideoDecodeFailed = "VideoDecodeFailed",
        /// `AudioDecodeFailed`: audio decode failed.
        AudioDecodeFailed = "AudioDecodeFailed",
        /// `AudioOutOfPhase`: the two channels have opposite phase.
        AudioOutOfPhase = "AudioOutOfPhase",
        /// `VideoDuplicatedFrame`: video duplicated frame.
        VideoDuplicatedFrame = "VideoDuplicatedFrame",
        /// `AudioDuplicatedFrame`: audio duplicated frame.
        AudioDuplicatedFrame = "AudioDuplicatedFrame",
        /// `VideoRotation`: picture is rotated.
        VideoRotation = "VideoRotation",
        /// `TsMultiPrograms`: several programs in one MPEG2-TS stream.
        TsMultiPrograms = "TsMultiPrograms",
        /// `Mp4InvalidCodecFourcc`: codec FourCC in MP4 breaks Apple's HLS rules.
        Mp4InvalidCodecFourcc = "Mp4InvalidCodecFourcc",
        /// `HLSBadM3u8Format`: invalid m3u8 file.
        HLSBadM3u8Format = "HLSBadM3u8Format",
        /// `HLSInvalidMasterM3u8`: invalid main m3u8.
        HLSInvalidMasterM3u8 = "HLSInvalidMasterM3u8",
        /// `HLSInvalidMediaM3u8`: invalid media m3u8.
        HLSInvalidMediaM3u8 = "HLSInvalidMediaM3u8",
        /// `HLSMasterM3u8Recommended`: main m3u8 lacks parameters the standard recommends.
        HLSMasterM3u8Recommended = "HLSMasterM3u8Recommended",
        /// `HLSMediaM3u8Recommended`: media m3u8 lacks parameters the standard recommends.
        HLSMediaM3u8Recommended = "HLSMediaM3u8Recommended",
        /// `HLSMediaM3u8DiscontinuityExist`: media m3u8 holds `EXT-X-DISCONTINUITY`.
        HLSMediaM3u8DiscontinuityExist = "HLSMediaM3u8DiscontinuityExist",
        /// `HLSMediaSegmentsStreamNumChange`: number of streams differs between segments.
        HLSMediaSegmentsStreamNumChange = "HLSMediaSegmentsStreamNumChange",
        /// `HLSMediaSegmentsPTSJitterDeviation`: PTS jumps between segments without `EXT-X-DISCONTINUITY`.
        HLSMediaSegmentsPTSJitterDeviation = "HLSMediaSegmentsPTSJitterDeviation",
        /// `HLSMediaSegmentsDTSJitterDeviation`: DTS jumps between segments without `EXT-X-DISCONTINUITY`.
        HLSMediaSegmentsDTSJitterDeviation = "HLSMediaSegmentsDTSJitterDeviation",
        /// `TimecodeTrackExist`: MP4 has a `tmcd` track.
        TimecodeTrackExist = "TimecodeTrackExist",
    }
}

open_enum! {
    /// What kind of content check a subtask does.
    ContentReviewType {
        /// `Porn`: pornography in the picture.
        Porn = "Porn",
        /// `Terrorism`: sensitive content in the picture.
        Terrorism = "Terrorism",
        /// `Political`: politically sensitive content in the picture.
        Political = "Political",
        /// `Porn.Asr`: pornography in speech.
        PornAsr = "Porn.Asr",
        /// `Porn.Ocr`: pornography in text on screen.
        PornOcr = "Porn.Ocr",
        /// `Political.Asr`: sensitive content in speech.
        PoliticalAsr = "Political.Asr",
        /// `Political.Ocr`: sensitive content in text on screen.
        PoliticalOcr = "Political.Ocr",
        /// `Terrorism.Ocr`: sensitive content of the terrorism kind in text on screen.
        TerrorismOcr = "Terrorism.Ocr",
        /// `Prohibited.Asr`: prohibited content in speech.
        ProhibitedAsr = "Prohibited.Asr",
        /// `Prohibited.Ocr`: prohibited content in text on screen.
        ProhibitedOcr = "Prohibited.Ocr",
    }
}

open_enum! {
    /// How output is encrypted.
    DrmType {
        /// `simpleaes`: AES-128 with a key of your own; HLS only.
        SimpleAes = "simpleaes",
        /// `fairplay`: fairPlay; HLS only.
        FairPlay = "fairplay",
        /// `widevine`: widevine; HLS or MPEG-DASH.
        Widevine = "widevine",
        /// `playready`: playReady; HLS or MPEG-DASH.
        PlayReady = "playready",
        /// `widevine+fairplay`: widevine and FairPlay; HLS only.
        WidevineFairPlay = "widevine+fairplay",
        /// `playready+fairplay`: playReady and FairPlay; HLS only.
        PlayReadyFairPlay = "playready+fairplay",
        /// `widevine+playready`: widevine and PlayReady; HLS or MPEG-DASH.
        WidevinePlayReady = "widevine+playready",
        /// `widevine+playready+fairplay`: all three; HLS only.
        WidevinePlayReadyFairPlay = "widevine+playready+fairplay",
    }
}

open_enum! {
    /// What kind of task a notification tells of.
    EventType {
        /// `WorkflowTask`: a video workflow task.
        WorkflowTask = "WorkflowTask",
        /// `EditMediaTask`: a video editing task.
        EditMediaTask = "EditMediaTask",
        /// `ScheduleTask`: an orchestration.
        ScheduleTask = "ScheduleTask",
        /// `BatchTask`: a batch task.
        BatchTask = "BatchTask",
        /// `ExtractBlindWatermark`: extraction of a digital watermark.
        ExtractBlindWatermark = "ExtractBlindWatermark",
    }
}

open_enum! {
    /// The library in which a face was found.
    FaceLibrary {
        /// `Default`: the service's own library.
        Default = "Default",
        /// `UserDefine`: the user's library.
        UserDefine = "UserDefine",
    }
}

open_enum! {
    /// Where a source lies.
    InputType {
        /// `COS`: tencent Cloud object storage.
        Cos = "COS",
        /// `URL`: any address on the web.
        Url = "URL",
        /// `AWS-S3`: AWS storage; so far only for transcoding.
        AwsS3 = "AWS-S3",
        /// `VOD`: video on demand, professional edition.
        Vod = "VOD",
    }
}

open_enum! {
    /// What kind of step a live orchestration took.
    LiveActivityType {
        /// `LiveRecord`: recording of the live stream.
        LiveRecord = "LiveRecord",
        /// `AiQualityControl`: media quality inspection.
        AiQualityControl = "AiQualityControl",
    }
}

open_enum! {
    /// Kind of result that a live stream notification brings.
    LiveStreamNotificationType {
        /// `AiReviewResult`: content moderation.
        AiReviewResult = "AiReviewResult",
        /// `AiRecognitionResult`: content recognition.
        AiRecognitionResult = "AiRecognitionResult",
        /// `LiveRecordResult`: recording of the live stream.
        LiveRecordResult = "LiveRecordResult",
        /// `AiQualityControlResult`: media quality inspection.
        AiQualityControlResult = "AiQualityControlResult",
        /// `AiAnalysisResult`: content analysis.
        AiAnalysisResult = "AiAnalysisResult",
        /// `AiSmartSubtitleResult`: smart subtitles.
        AiSmartSubtitleResult = "AiSmartSubtitleResult",
        /// `ProcessEof`: end of the processing.
        ProcessEof = "ProcessEof",
    }
}

open_enum! {
    /// Kind of content check of a live stream.
    LiveStreamReviewType {
        /// `ImagePorn`: pornography in the picture.
        ImagePorn = "ImagePorn",
        /// `ImageTerrorism`: sensitive content in the picture.
        ImageTerrorism = "ImageTerrorism",
        /// `ImagePolitical`: politically sensitive content in the picture.
        ImagePolitical = "ImagePolitical",
        /// `VoicePorn`: pornography in the sound.
        VoicePorn = "VoicePorn",
    }
}

open_enum! {
    /// What kind of media processing a subtask does.
    MediaProcessType {
        /// `Transcode`: transcoding.
        Transcode = "Transcode",
        /// `AnimatedGraphics`: animated image.
        AnimatedGraphics = "AnimatedGraphics",
        /// `SnapshotByTimeOffset`: screenshots at given times.
        SnapshotByTimeOffset = "SnapshotByTimeOffset",
        /// `SampleSnapshot`: sampled screenshots.
        SampleSnapshot = "SampleSnapshot",
        /// `ImageSprites`: image sprites.
        ImageSprites = "ImageSprites",
        /// `CoverBySnapshot`: screenshot used as cover.
        CoverBySnapshot = "CoverBySnapshot",
        /// `AdaptiveDynamicStreaming`: adaptive bitrate streaming.
        AdaptiveDynamicStreaming = "AdaptiveDynamicStreaming",
    }
}

open_enum! {
    /// When notifications are sent.
    NotifyMode {
        /// `Finish`: when the task ends, the default.
        Finish = "Finish",
        /// `Change`: whenever its state changes.
        Change = "Change",
    }
}

open_enum! {
    /// How a notification travels.
    NotifyType {
        /// `CMQ`: the withdrawn message queue; `TDMQ-CMQ` replaces it.
        Cmq = "CMQ",
        /// `TDMQ-CMQ`: message queue, the default.
        TdmqCmq = "TDMQ-CMQ",
        /// `URL`: HTTP POST with a JSON body.
        Url = "URL",
        /// `SCF`: cloud function; discouraged.
        Scf = "SCF",
        /// `AWS-SQS`: AWS queue, for AWS tasks in the same region.
        AwsSqs = "AWS-SQS",
    }
}

open_enum! {
    /// A defect found by quality inspection.
    QualityIssue {
        /// `Jitter`: shaky picture.
        Jitter = "Jitter",
        /// `Blur`: blur.
        Blur = "Blur",
        /// `LowLighting`: too dark.
        LowLighting = "LowLighting",
        /// `HighLighting`: overexposed.
        HighLighting = "HighLighting",
        /// `CrashScreen`: corrupted picture.
        CrashScreen = "CrashScreen",
        /// `BlackWhiteEdge`: black or white borders.
        BlackWhiteEdge = "BlackWhiteEdge",
        /// `SolidColorScreen`: picture of one single shade.
        SolidColorScreen = "SolidColorScreen",
        /// `Noise`: picture noise.
        Noise = "Noise",
        /// `Mosaic`: mosaic.
        Mosaic = "Mosaic",
        /// `QRCode`: qrcode.
        QrCode = "QRCode",
        /// `AppletCode`: mini program code.
        AppletCode = "AppletCode",
        /// `BarCode`: bar code.
        BarCode = "BarCode",
        /// `LowVoice`: sound too quiet.
        LowVoice = "LowVoice",
        /// `HighVoice`: sound clips or pops.
        HighVoice = "HighVoice",
        /// `NoVoice`: silence.
        NoVoice = "NoVoice",
        /// `LowEvaluation`: no-reference video score, MOS, under the threshold.
        LowEvaluation = "LowEvaluation",
        /// `AudioEvaluation`: no-reference audio score, MOS, under the threshold.
        AudioEvaluation = "AudioEvaluation",
        /// `AudioNoise`: audio noise.
        AudioNoise = "AudioNoise",
    }
}

open_enum! {
    /// What kind of recognition a subtask does.
    RecognitionType {
        /// `FaceRecognition`: faces.
        FaceRecognition = "FaceRecognition",
        /// `AsrWordsRecognition`: keywords in speech.
        AsrWordsRecognition = "AsrWordsRecognition",
        /// `OcrWordsRecognition`: keywords in on-screen text.
        OcrWordsRecognition = "OcrWordsRecognition",
        /// `AsrFullTextRecognition`: all speech.
        AsrFullTextRecognition = "AsrFullTextRecognition",
        /// `OcrFullTextRecognition`: all on-screen text.
        OcrFullTextRecognition = "OcrFullTextRecognition",
        /// `TransTextRecognition`: speech translation.
        TransTextRecognition = "TransTextRecognition",
        /// `ObjectRecognition`: objects.
        ObjectRecognition = "ObjectRecognition",
        /// `TagRecognition`: highlight marks; live streams only.
        TagRecognition = "TagRecognition",
    }
}

open_enum! {
    /// How sampled screenshots are spaced.
    SampleType {
        /// `Percent`: by a share of the length.
        Percent = "Percent",
        /// `Time`: by time.
        Time = "Time",
    }
}

open_enum! {
    /// How grave an anomaly is.
    Severity {
        /// `Fatal`: impairs later playback and parsing.
        Fatal = "Fatal",
        /// `Error`: may impair playback.
        Error = "Error",
        /// `Warning`: a possible risk, playback not necessarily impaired.
        Warning = "Warning",
        /// `Notice`: important stream information.
        Notice = "Notice",
        /// `Info`: general stream information.
        Info = "Info",
    }
}

open_enum! {
    /// Where output is stored.
    StorageType {
        /// `COS`: tencent Cloud object storage.
        Cos = "COS",
        /// `AWS-S3`: AWS storage, for tasks on AWS sources in the same region.
        AwsS3 = "AWS-S3",
        /// `VOD`: video on demand, professional edition.
        Vod = "VOD",
    }
}

open_enum! {
    /// How far a subtask is, or how it ended.
    SubtaskStatus {
        /// `WAITING`: in the queue.
        Waiting = "WAITING",
        /// `PROCESSING`: running.
        Processing = "PROCESSING",
        /// `SUCCESS`: ended well.
        Success = "SUCCESS",
        /// `FAIL`: ended with an error.
        Fail = "FAIL",
    }
}

open_enum! {
    /// How the making of one subtitle file ended.
    SubtitleStatus {
        /// `Success`: the file was made.
        Success = "Success",
        /// `Error`: the file was not made.
        Error = "Error",
    }
}

open_enum! {
    /// What kind of subtitle work a subtask does.
    SubtitlesType {
        /// `AsrFullTextRecognition`: recognition of all speech.
        AsrFullTextRecognition = "AsrFullTextRecognition",
        /// `TransTextRecognition`: speech translation.
        TransTextRecognition = "TransTextRecognition",
        /// `PureSubtitleTrans`: translation of a subtitle file.
        PureSubtitleTrans = "PureSubtitleTrans",
        /// `OcrFullTextRecognition`: subtitles extracted from on-screen text.
        OcrFullTextRecognition = "OcrFullTextRecognition",
    }
}

open_enum! {
    /// What the service recommends after a content check.
    Suggestion {
        /// `pass`: nothing objectionable.
        Pass = "pass",
        /// `review`: a person should look.
        Review = "review",
        /// `block`: it should not be shown.
        Block = "block",
    }
}

open_enum! {
    /// How far a task is. `FINISH` alone does not say that it succeeded.
    TaskStatus {
        /// `WAITING`: in the queue.
        Waiting = "WAITING",
        /// `PROCESSING`: running.
        Processing = "PROCESSING",
        /// `FINISH`: ended, well or not.
        Finish = "FINISH",
    }
}

open_enum! {
    /// What kind of task it is.
    TaskType {
        /// `WorkflowTask`: processing of a video by a workflow.
        WorkflowTask = "WorkflowTask",
        /// `EditMediaTask`: editing of a video.
        EditMediaTask = "EditMediaTask",
        /// `LiveStreamProcessTask`: processing of a live stream.
        LiveStreamProcessTask = "LiveStreamProcessTask",
        /// `ScheduleTask`: an orchestration of several steps.
        ScheduleTask = "ScheduleTask",
        /// `EvaluationTask`: an evaluation.
        EvaluationTask = "EvaluationTask",
        /// `ExtractBlindWatermark`: extraction of a digital watermark.
        ExtractBlindWatermark = "ExtractBlindWatermark",
        /// `LiveScheduleTask`: an orchestration on a live stream.
        LiveScheduleTask = "LiveScheduleTask",
        /// `LiveProcessTask`: processing of a live stream, as lists of tasks name it.
        LiveProcessTask = "LiveProcessTask",
        /// `BatchTask`: processing of several files as one batch.
        BatchTask = "BatchTask",
    }
}
