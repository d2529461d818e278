//! The kinds of media subtasks, with their names in requests, answers, steps and lists.

/// A kind of media subtask.
#[derive(Debug)]
pub(super) struct MediaKind {
    /// List of a request that holds the inputs.
    pub(super) list: &'static str,
    /// Name in the steps of an orchestration, and in the list of tasks.
    pub(super) step: &'static str,
    /// `Type` in an answer.
    pub(super) name: &'static str,
    /// Member of an answer that holds the subtask.
    pub(super) member: &'static str,
}

/// Every kind, in the order of an answer.
pub(super) const MEDIA_KINDS: [MediaKind; 6] = [
    MediaKind {
        list: "TranscodeTaskSet",
        step: "action-trans",
        name: "Transcode",
        member: "TranscodeTask",
    },
    MediaKind {
        list: "AnimatedGraphicTaskSet",
        step: "action-animated-graphics",
        name: "AnimatedGraphics",
        member: "AnimatedGraphicTask",
    },
    MediaKind {
        list: "SnapshotByTimeOffsetTaskSet",
        step: "action-snapshotByTimeOffset",
        name: "SnapshotByTimeOffset",
        member: "SnapshotByTimeOffsetTask",
    },
    MediaKind {
        list: "SampleSnapshotTaskSet",
        step: "action-samplesnapshot",
        name: "SampleSnapshot",
        member: "SampleSnapshotTask",
    },
    MediaKind {
        list: "ImageSpriteTaskSet",
        step: "action-image-sprite",
        name: "ImageSprites",
        member: "ImageSpriteTask",
    },
    MediaKind {
        list: "AdaptiveDynamicStreamingTaskSet",
        step: "action-adaptive-substream",
        name: "AdaptiveDynamicStreaming",
        member: "AdaptiveDynamicStreamingTask",
    },
];
